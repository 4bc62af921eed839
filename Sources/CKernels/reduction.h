// Reductions of blocks, which loops are made of.
#pragma once

#include "types.h"

// result (a × c) = input (a × b × c) taken together along the middle; b is at least 1.
void gd_reduce_middle(
    gd_reduce_function function, gd_type type, void *result, const void *input, ptrdiff_t a,
    ptrdiff_t b, ptrdiff_t c);

// left[i] = left[i] taken together with right[i].
void gd_combine(
    gd_reduce_function function, gd_type type, void *left, const void *right, ptrdiff_t count);
