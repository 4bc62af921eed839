#include <math.h>

#include "reduction.h"

// A sum of a block runs in lanes, many enough to keep the adders busy; blocks are added in pairs.
// The order depends on the count alone, so every machine and every number of threads gives the
// same bits.
enum { SUM_BLOCK = 1024, LANES = 64, FEW_LANES = 8 };

#define SUM_LANES(TYPE, T, LANES)                                                                 \
  GD_CLONES static T sum_##LANES##_##TYPE(const T *input, ptrdiff_t stride, ptrdiff_t count) {    \
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
    for (int half = LANES / 2; half > 0; half /= 2)                                               \
      for (int lane = 0; lane < half; lane++) lanes[lane] += lanes[lane + half];                  \
    return lanes[0];                                                                              \
  }

#define SUM(TYPE, T)                                                                              \
  SUM_LANES(TYPE, T, FEW_LANES)                                                                   \
  SUM_LANES(TYPE, T, LANES)                                                                       \
  static T sum_##TYPE(const T *input, ptrdiff_t stride, ptrdiff_t count) {                        \
    if (count < 2 * LANES) return sum_FEW_LANES_##TYPE(input, stride, count);                     \
    if (count <= SUM_BLOCK) return sum_LANES_##TYPE(input, stride, count);                        \
    /* partial[k] holds the sum of 2^k blocks, as the bits of a counter do. */                    \
    T partial[64];                                                                                \
    uint64_t blocks = 0;                                                                          \
    for (ptrdiff_t start = 0; start < count; start += SUM_BLOCK) {                                \
      const ptrdiff_t length = count - start < SUM_BLOCK ? count - start : SUM_BLOCK;             \
      T sum = sum_LANES_##TYPE(input + start * stride, stride, length);                           \
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

// MARK: Blocks

#define ADD(x, y) ((x) + (y))
#define MULTIPLY(x, y) ((x) * (y))
#define ADD_INTEGERS(x, y) (T)((uint64_t)(x) + (uint64_t)(y))
#define MULTIPLY_INTEGERS(x, y) (T)((uint64_t)(x) * (uint64_t)(y))
#define OR(x, y) ((x) | (y))
#define AND(x, y) ((x) & (y))
// NaN wins; of equals the first.
#define LARGER(x, y) ((x) != (x) ? (x) : (y) != (y) ? (y) : (x) < (y) ? (y) : (x))
#define SMALLER(x, y) ((x) != (x) ? (x) : (y) != (y) ? (y) : (y) < (x) ? (y) : (x))

// NAME_columns: rows under each other; few columns are read one after the other, as lines are.
// NAME_lines: short lines side by side.
#define BLOCKS(NAME, TYPE, OPERATION)                                                             \
  GD_CLONES static void NAME##_combine_##TYPE(                                                    \
      gd_##TYPE##_t *left, const gd_##TYPE##_t *right, ptrdiff_t count) {                         \
    typedef gd_##TYPE##_t T;                                                                      \
    for (ptrdiff_t i = 0; i < count; i++) left[i] = (T)OPERATION(left[i], right[i]);              \
  }                                                                                               \
  GD_CLONES static void NAME##_columns_##TYPE(                                                    \
      gd_##TYPE##_t *restrict result, const gd_##TYPE##_t *restrict input, ptrdiff_t b,           \
      ptrdiff_t c) {                                                                              \
    typedef gd_##TYPE##_t T;                                                                      \
    for (ptrdiff_t j = 0; j < c; j++) result[j] = input[j];                                       \
    for (ptrdiff_t i = 1; i < b; i++)                                                             \
      for (ptrdiff_t j = 0; j < c; j++)                                                           \
        result[j] = (T)OPERATION(result[j], input[i * c + j]);                                    \
  }                                                                                               \
  GD_CLONES static void NAME##_lines_##TYPE(                                                      \
      gd_##TYPE##_t *restrict result, const gd_##TYPE##_t *restrict input, ptrdiff_t a,           \
      ptrdiff_t b) {                                                                              \
    typedef gd_##TYPE##_t T;                                                                      \
    for (ptrdiff_t i = 0; i < a; i++) {                                                           \
      T total = input[i * b];                                                                     \
      for (ptrdiff_t j = 1; j < b; j++) total = (T)OPERATION(total, input[i * b + j]);            \
      result[i] = total;                                                                          \
    }                                                                                             \
  }

#define NUMBERS(TYPE, ADD, MULTIPLY)                                                              \
  BLOCKS(sum, TYPE, ADD)                                                                          \
  BLOCKS(product, TYPE, MULTIPLY)                                                                 \
  BLOCKS(maximum, TYPE, LARGER)                                                                   \
  BLOCKS(minimum, TYPE, SMALLER)
NUMBERS(boolean, OR, AND)
NUMBERS(int32, ADD_INTEGERS, MULTIPLY_INTEGERS)
NUMBERS(int64, ADD_INTEGERS, MULTIPLY_INTEGERS)
NUMBERS(float32, ADD, MULTIPLY)
NUMBERS(float64, ADD, MULTIPLY)

typedef void (*combiner)(void *, const void *, ptrdiff_t);
typedef void (*block_reducer)(void *, const void *, ptrdiff_t, ptrdiff_t);

#define TYPES(KIND, NAME, TAIL)                                                                   \
  {(KIND)NAME##_##TAIL##_boolean, (KIND)NAME##_##TAIL##_int32, (KIND)NAME##_##TAIL##_int64,       \
   (KIND)NAME##_##TAIL##_float32, (KIND)NAME##_##TAIL##_float64}
#define FUNCTIONS(KIND, TAIL)                                                                     \
  {TYPES(KIND, sum, TAIL), TYPES(KIND, product, TAIL), TYPES(KIND, maximum, TAIL),                \
   TYPES(KIND, minimum, TAIL)}
static const combiner combiners[][GD_TYPE_COUNT] = FUNCTIONS(combiner, combine);
static const block_reducer columns[][GD_TYPE_COUNT] = FUNCTIONS(block_reducer, columns);
static const block_reducer lines[][GD_TYPE_COUNT] = FUNCTIONS(block_reducer, lines);

void gd_combine(
    gd_reduce_function function, gd_type type, void *left, const void *right, ptrdiff_t count) {
  combiners[function][type](left, right, count);
}

enum { SHORT_LINE = 16, NARROW = 8, TALL = 32 };

void gd_reduce_middle(
    gd_reduce_function function, gd_type type, void *result, const void *input, ptrdiff_t a,
    ptrdiff_t b, ptrdiff_t c) {
  static const ptrdiff_t sizes[GD_TYPE_COUNT] = {1, 4, 8, 4, 8};
  const ptrdiff_t size = sizes[type];
  if (c == 1 && b <= SHORT_LINE) {
    lines[function][type](result, input, a, b);
    return;
  }
  char *place = result;
  const char *from = input;
  for (ptrdiff_t i = 0; i < a; i++) {
    if (c == 1 || (c <= NARROW && b >= TALL)) {
      for (ptrdiff_t j = 0; j < c; j++)
        gd_reduce(function, type, place + j * size, from + j * size, c, b);
    } else if (function != GD_REDUCE_sum || b <= TALL) {
      columns[function][type](place, from, b, c);
    } else {
      // Halves, so that the error of a sum grows with the logarithm of its length.
      columns[function][type](place, from, TALL, c);
      for (ptrdiff_t done = TALL; done < b; done += TALL) {
        char rest[1 << 14];
        const ptrdiff_t rows = b - done < TALL ? b - done : TALL;
        if (c * size > (ptrdiff_t)sizeof rest) break;
        columns[function][type](rest, from + done * c * size, rows, c);
        gd_combine(function, type, place, rest, c);
      }
    }
    place += c * size;
    from += b * c * size;
  }
}
