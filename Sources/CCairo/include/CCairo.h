#pragma once
#include <cairo/cairo.h>
#include <cairo/cairo-pdf.h>
#include <cairo/cairo-svg.h>

/// Opens Cairo if it is not open yet; to be called before its functions.
///
/// The result is NULL, or why Cairo cannot be opened.
const char *_Nullable gd_open_cairo(void);
