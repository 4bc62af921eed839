#pragma once
#include <cblas.h>

/// Opens OpenBLAS if it is not open yet, with one thread; to be called before its functions.
///
/// Any thread may call it. The result is NULL, or why OpenBLAS cannot be opened.
const char *_Nullable gd_open_openblas(void);
