#include <math.h>

#include "types.h"

// A sum of a block runs in eight lanes; blocks are added in pairs. The order depends on the
// count alone, so every machine and every number of threads gives the same bits.
enum { SUM_BLOCK = 128, LANES = 8 };

#define SUM(TYPE, T)                                                                              \
  GD_CLONES static T sum_block_##TYPE(const T *input, ptrdiff_t stride, ptrdiff_t count) {        \
    T lanes[LANES] = {0};                                                                         \
    ptrdiff_t i = 0;                                                                              \
    if (stride == 1) {                                                                            \
      for (; i + LANES <= count; i += LANES)                                                      \
        for (int lane = 0; lane < LANES; lane++) lanes[lane] += input[i + lane];                  \
    } else {                                                                                      \
      for (; i + LANES <= count; i += LANES)                                                      \
        for (int lane = 0; lane < LANES; lane++) lanes[lane] += input[(i + lane) * stride];       \
    }                                                                                             \
    for (int lane = 0; i < count; i++, lane++) lanes[lane] += input[i * stride];                  \
    return ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) +                                      \
           ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));                                       \
  }                                                                                               \
  static T sum_##TYPE(const T *input, ptrdiff_t stride, ptrdiff_t count) {                        \
    /* partial[k] holds the sum of 2^k blocks, as the bits of a counter do. */                    \
    T partial[64];                                                                                \
    uint64_t blocks = 0;                                                                          \
    for (ptrdiff_t start = 0; start < count; start += SUM_BLOCK) {                                \
      const ptrdiff_t length = count - start < SUM_BLOCK ? count - start : SUM_BLOCK;             \
      T sum = sum_block_##TYPE(input + start * stride, stride, length);                           \
      int level = 0;                                                                              \
      for (uint64_t bits = blocks; bits & 1; bits >>= 1) sum = partial[level++] + sum;            \
      partial[level] = sum;                                                                       \
      blocks++;                                                                                   \
    }                                                                                             \
    T total = 0;                                                                                  \
    for (int level = 0; level < 64; level++)                                                      \
      if (blocks >> level & 1) total = partial[level] + total;                                    \
    return total;                                                                                 \
  }
SUM(float32, float)
SUM(float64, double)

// Integers wrap around.
#define INTEGERS(TYPE, T)                                                                         \
  static T sum_##TYPE(const T *input, ptrdiff_t stride, ptrdiff_t count) {                        \
    uint64_t sum = 0;                                                                             \
    for (ptrdiff_t i = 0; i < count; i++) sum += (uint64_t)input[i * stride];                     \
    return (T)sum;                                                                                \
  }                                                                                               \
  static T prod_##TYPE(const T *input, ptrdiff_t stride, ptrdiff_t count) {                       \
    uint64_t product = 1;                                                                         \
    for (ptrdiff_t i = 0; i < count; i++) product *= (uint64_t)input[i * stride];                 \
    return (T)product;                                                                            \
  }
INTEGERS(int32, int32_t)
INTEGERS(int64, int64_t)

static bool sum_boolean(const bool *input, ptrdiff_t stride, ptrdiff_t count) {
  bool any = false;
  for (ptrdiff_t i = 0; i < count; i++) any |= input[i * stride];
  return any;
}

#define PROD(TYPE, T)                                                                             \
  static T prod_##TYPE(const T *input, ptrdiff_t stride, ptrdiff_t count) {                       \
    T product = 1;                                                                                \
    for (ptrdiff_t i = 0; i < count; i++) product *= input[i * stride];                           \
    return product;                                                                               \
  }
PROD(float32, float)
PROD(float64, double)
static bool prod_boolean(const bool *input, ptrdiff_t stride, ptrdiff_t count) {
  bool all = true;
  for (ptrdiff_t i = 0; i < count; i++) all &= input[i * stride];
  return all;
}

#define EXTREME(TYPE, T)                                                                          \
  static int64_t extreme_##TYPE(                                                                  \
      bool largest, const T *input, ptrdiff_t stride, ptrdiff_t count) {                          \
    ptrdiff_t best = 0;                                                                           \
    for (ptrdiff_t i = 1; i < count; i++) {                                                       \
      const T x = input[i * stride], y = input[best * stride];                                    \
      if (y != y) break;                                                                          \
      if (x != x || (largest ? x > y : x < y)) best = i;                                          \
    }                                                                                             \
    return best;                                                                                  \
  }
EXTREME(boolean, bool)
EXTREME(int32, int32_t)
EXTREME(int64, int64_t)
EXTREME(float32, float)
EXTREME(float64, double)

int64_t gd_extreme_index(
    bool largest, gd_type type, const void *input, ptrdiff_t stride, ptrdiff_t count) {
  switch (type) {
    case GD_BOOL: return extreme_boolean(largest, input, stride, count);
    case GD_INT32: return extreme_int32(largest, input, stride, count);
    case GD_INT64: return extreme_int64(largest, input, stride, count);
    case GD_FLOAT32: return extreme_float32(largest, input, stride, count);
    case GD_FLOAT64: return extreme_float64(largest, input, stride, count);
    case GD_TYPE_COUNT: break;
  }
  return 0;
}

void gd_reduce(
    gd_reduce_function function, gd_type type, void *result, const void *input, ptrdiff_t stride,
    ptrdiff_t count) {
  const bool extreme = function == GD_REDUCE_max || function == GD_REDUCE_min;
  const ptrdiff_t best =
      extreme ? gd_extreme_index(function == GD_REDUCE_max, type, input, stride, count) : 0;
#define CASE(TAG, TYPE)                                                                           \
  case TAG: {                                                                                     \
    const gd_##TYPE##_t *elements = input;                                                        \
    *(gd_##TYPE##_t *)result = extreme                       ? elements[best * stride]            \
                               : function == GD_REDUCE_sum ? sum_##TYPE(elements, stride, count)  \
                                                           : prod_##TYPE(elements, stride, count);\
    return;                                                                                       \
  }
  switch (type) {
    CASE(GD_BOOL, boolean)
    CASE(GD_INT32, int32)
    CASE(GD_INT64, int64)
    CASE(GD_FLOAT32, float32)
    CASE(GD_FLOAT64, float64)
    case GD_TYPE_COUNT: return;
  }
}

#define INTEGER_PRODUCT(TYPE, T, U)                                                               \
  GD_CLONES static void product_##TYPE(                                                           \
      U *result, const T *left, const T *right, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k) {          \
    for (ptrdiff_t row = 0; row < m; row++) {                                                     \
      U *sums = result + row * n;                                                                 \
      for (ptrdiff_t column = 0; column < n; column++) sums[column] = 0;                          \
      for (ptrdiff_t i = 0; i < k; i++) {                                                         \
        const U factor = (U)left[row * k + i];                                                    \
        for (ptrdiff_t column = 0; column < n; column++)                                          \
          sums[column] += factor * (U)right[i * n + column];                                      \
      }                                                                                           \
    }                                                                                             \
  }
INTEGER_PRODUCT(int32, int32_t, uint32_t)
INTEGER_PRODUCT(int64, int64_t, uint64_t)

void gd_integer_product(
    gd_type type, void *result, const void *left, const void *right, ptrdiff_t m, ptrdiff_t n,
    ptrdiff_t k) {
  if (type == GD_INT32) product_int32(result, left, right, m, n, k);
  if (type == GD_INT64) product_int64(result, left, right, m, n, k);
}
