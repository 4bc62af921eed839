// The loops over elements. Each function computes `count` elements; strides are in elements
// (0 repeats one element). Kernels know nothing of shapes, and trap on nothing.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The element types, numbered as Swift's ElementType.
typedef enum { GD_BOOL, GD_INT32, GD_INT64, GD_FLOAT32, GD_FLOAT64, GD_TYPE_COUNT } gd_type;

// One row per function: the name, and the expression for T x (T is float or double).
// Functions marked SLEEF come from that library, four to sixteen elements at a time.
#define GD_UNARY_LIST(ANY, FLOAT, SLEEF)                                                          \
  ANY(neg)                                                                                        \
  ANY(abs)                                                                                        \
  ANY(sign)                                                                                       \
  ANY(square)                                                                                     \
  ANY(relu)                                                                                       \
  ANY(bitwise_not)                                                                                \
  ANY(is_nan)                                                                                     \
  ANY(is_inf)                                                                                     \
  FLOAT(reciprocal)                                                                               \
  FLOAT(sqrt)                                                                                     \
  FLOAT(rsqrt)                                                                                    \
  FLOAT(floor)                                                                                    \
  FLOAT(ceil)                                                                                     \
  FLOAT(round)                                                                                    \
  FLOAT(trunc)                                                                                    \
  FLOAT(sigmoid)                                                                                  \
  SLEEF(exp)                                                                                      \
  SLEEF(exp2)                                                                                     \
  SLEEF(expm1)                                                                                    \
  SLEEF(log)                                                                                      \
  SLEEF(log2)                                                                                     \
  SLEEF(log10)                                                                                    \
  SLEEF(log1p)                                                                                    \
  SLEEF(sin)                                                                                      \
  SLEEF(cos)                                                                                      \
  SLEEF(tan)                                                                                      \
  SLEEF(asin)                                                                                     \
  SLEEF(acos)                                                                                     \
  SLEEF(atan)                                                                                     \
  SLEEF(sinh)                                                                                     \
  SLEEF(cosh)                                                                                     \
  SLEEF(tanh)                                                                                     \
  SLEEF(asinh)                                                                                    \
  SLEEF(acosh)                                                                                    \
  SLEEF(atanh)                                                                                    \
  SLEEF(erf)

#define GD_ENUM_UNARY(name) GD_UNARY_##name,
typedef enum { GD_UNARY_LIST(GD_ENUM_UNARY, GD_ENUM_UNARY, GD_ENUM_UNARY) } gd_unary_function;

// Results of the type of the operands, then comparisons, whose results are bool.
#define GD_BINARY_LIST(SAME, COMPARE)                                                             \
  SAME(add)                                                                                       \
  SAME(sub)                                                                                       \
  SAME(mul)                                                                                       \
  SAME(div)                                                                                       \
  SAME(floor_div)                                                                                 \
  SAME(trunc_div)                                                                                 \
  SAME(remainder)                                                                                 \
  SAME(fmod)                                                                                      \
  SAME(pow)                                                                                       \
  SAME(maximum)                                                                                   \
  SAME(minimum)                                                                                   \
  SAME(atan2)                                                                                     \
  SAME(hypot)                                                                                     \
  SAME(bit_and)                                                                                   \
  SAME(bit_or)                                                                                    \
  SAME(bit_xor)                                                                                   \
  SAME(shift_left)                                                                                \
  SAME(shift_right)                                                                               \
  COMPARE(eq)                                                                                     \
  COMPARE(ne)                                                                                     \
  COMPARE(lt)                                                                                     \
  COMPARE(le)                                                                                     \
  COMPARE(gt)                                                                                     \
  COMPARE(ge)

#define GD_ENUM_BINARY(name) GD_BINARY_##name,
typedef enum { GD_BINARY_LIST(GD_ENUM_BINARY, GD_ENUM_BINARY) } gd_binary_function;

typedef enum {
  GD_REDUCE_sum,
  GD_REDUCE_prod,
  GD_REDUCE_max,
  GD_REDUCE_min,
} gd_reduce_function;

// result[i] = function(input[i * stride]); is_nan and is_inf write bools.
void gd_unary(
    gd_unary_function function, gd_type type, void *result, const void *input, ptrdiff_t stride,
    ptrdiff_t count);

// result[i] = left[i * left_stride] function right[i * right_stride].
// Returns false where an integer was divided by zero (its result is 0).
bool gd_binary(
    gd_binary_function function, gd_type type, void *result, const void *left,
    ptrdiff_t left_stride, const void *right, ptrdiff_t right_stride, ptrdiff_t count);

// result[i] = condition[i * condition_stride] ? left[…] : right[…].
void gd_choose(
    gd_type type, void *result, const bool *condition, ptrdiff_t condition_stride,
    const void *left, ptrdiff_t left_stride, const void *right, ptrdiff_t right_stride,
    ptrdiff_t count);

// result[i * result_stride] = (to)input[i * stride]; a float that the integer cannot
// hold becomes its least value.
void gd_convert(
    gd_type from, gd_type to, void *result, ptrdiff_t result_stride, const void *input,
    ptrdiff_t stride, ptrdiff_t count);

// *result = all `count` inputs taken together; count 0 gives the neutral element of sum and
// prod. Sums are pairwise in blocks: the error grows with the logarithm of the count.
void gd_reduce(
    gd_reduce_function function, gd_type type, void *result, const void *input, ptrdiff_t stride,
    ptrdiff_t count);

// The index of the largest (or smallest) element, the first of equals; NaN wins.
int64_t gd_extreme_index(
    bool largest, gd_type type, const void *input, ptrdiff_t stride, ptrdiff_t count);

// result (m × n, contiguous) = left (m × k) times right (k × n), for the integer types.
void gd_integer_product(
    gd_type type, void *result, const void *left, const void *right, ptrdiff_t m, ptrdiff_t n,
    ptrdiff_t k);
