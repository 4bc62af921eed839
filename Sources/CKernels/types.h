// The C type of each element type, and how a loop is compiled for several processors.
#pragma once

#include "CKernels.h"

typedef bool gd_boolean_t;  // not gd_bool_t: `bool` is a macro, which pasting expands
typedef int32_t gd_int32_t;
typedef int64_t gd_int64_t;
typedef float gd_float32_t;
typedef double gd_float64_t;

#if defined(__x86_64__) && defined(__linux__)
#define GD_CLONES \
  __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define GD_CLONES
#endif
