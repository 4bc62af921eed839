#include <math.h>
#include <string.h>

#include <sleef.h>

#include "tanh.h"
#include "types.h"

// MARK: Plain functions

#define SIGN(x) ((T)((x) > 0) - (T)((x) < 0))

// A loop with its unit-stride case apart, so that the compiler makes vectors of it.
#define LOOP(NAME, TYPE, RESULT, BODY)                                                           \
  GD_CLONES static void NAME##_##TYPE(                                                            \
      RESULT *restrict result, const gd_##TYPE##_t *restrict input, ptrdiff_t stride,             \
      ptrdiff_t count) {                                                                          \
    typedef gd_##TYPE##_t T;                                                                      \
    if (stride == 1) {                                                                            \
      for (ptrdiff_t i = 0; i < count; i++) {                                                     \
        const T x = input[i];                                                                     \
        result[i] = (BODY);                                                                       \
      }                                                                                           \
    } else {                                                                                      \
      for (ptrdiff_t i = 0; i < count; i++) {                                                     \
        const T x = input[i * stride];                                                            \
        result[i] = (BODY);                                                                       \
      }                                                                                           \
    }                                                                                             \
  }

#define INTEGERS(NAME, BODY)                                                                      \
  LOOP(NAME, int32, int32_t, BODY)                                                                \
  LOOP(NAME, int64, int64_t, BODY)

LOOP(neg, float32, float, -x)
LOOP(neg, float64, double, -x)
INTEGERS(neg, (T)(0 - (uint64_t)x))
LOOP(abs, float32, float, fabsf(x))
LOOP(abs, float64, double, fabs(x))
INTEGERS(abs, x < 0 ? (T)(0 - (uint64_t)x) : x)
LOOP(sign, float32, float, SIGN(x))
LOOP(sign, float64, double, SIGN(x))
INTEGERS(sign, SIGN(x))
LOOP(square, float32, float, x *x)
LOOP(square, float64, double, x *x)
INTEGERS(square, (T)((uint64_t)x * (uint64_t)x))
// NaN stays.
LOOP(relu, float32, float, x <= 0 ? 0 : x)
LOOP(relu, float64, double, x <= 0 ? 0 : x)
INTEGERS(relu, x <= 0 ? 0 : x)
INTEGERS(bitwise_not, ~x)
LOOP(bitwise_not, boolean, bool, !x)
LOOP(is_nan, float32, bool, x != x)
LOOP(is_nan, float64, bool, x != x)
LOOP(is_inf, float32, bool, fabsf(x) == INFINITY)
LOOP(is_inf, float64, bool, fabs(x) == (double)INFINITY)
LOOP(reciprocal, float32, float, 1 / x)
LOOP(reciprocal, float64, double, 1 / x)
LOOP(sqrt, float32, float, sqrtf(x))
LOOP(sqrt, float64, double, sqrt(x))
LOOP(rsqrt, float32, float, 1 / sqrtf(x))
LOOP(rsqrt, float64, double, 1 / sqrt(x))
LOOP(floor, float32, float, floorf(x))
LOOP(floor, float64, double, floor(x))
LOOP(ceil, float32, float, ceilf(x))
LOOP(ceil, float64, double, ceil(x))
LOOP(round, float32, float, rintf(x))
LOOP(round, float64, double, rint(x))
LOOP(trunc, float32, float, truncf(x))
LOOP(trunc, float64, double, trunc(x))

// MARK: Functions of SLEEF
//
// Strided input is gathered into a block first, and a tail is padded, so that an element's
// result never depends on its place.

enum { BLOCK = 256 };

#define VECTOR_LOOP(NAME, TARGET, TYPE, WIDTH, CALL, LOAD, STORE)                                 \
  TARGET static void NAME(TYPE *result, const TYPE *input, ptrdiff_t count) {                     \
    ptrdiff_t i = 0;                                                                              \
    for (; i + WIDTH <= count; i += WIDTH) STORE(result + i, CALL(LOAD(input + i)));              \
    if (i < count) {                                                                              \
      TYPE tail[WIDTH] = {0};                                                                     \
      memcpy(tail, input + i, (size_t)(count - i) * sizeof(TYPE));                                \
      STORE(tail, CALL(LOAD(tail)));                                                              \
      memcpy(result + i, tail, (size_t)(count - i) * sizeof(TYPE));                               \
    }                                                                                             \
  }

#if defined(__x86_64__)
#include <immintrin.h>
#define TARGET_V4 __attribute__((target("avx512f,avx512dq,avx512vl,avx512bw,fma")))
#define TARGET_V3 __attribute__((target("avx2,fma")))
// sleef.h declares only what the compiler's own target has; we choose at run time.
#define DECLARE(name)                                                                             \
  TARGET_V4 __m512 Sleef_##name##f16_u10avx512f(__m512);                                                    \
  TARGET_V4 __m512d Sleef_##name##d8_u10avx512f(__m512d);                                                   \
  TARGET_V3 __m256 Sleef_##name##f8_u10avx2(__m256);                                                        \
  TARGET_V3 __m256d Sleef_##name##d4_u10avx2(__m256d);
#define SLEEF_FUNCTION(name) \
  DECLARE(name)              \
  VECTOR_FUNCTION(name, Sleef_##name##f16_u10avx512f, Sleef_##name##f8_u10avx2)
#define OWN_FUNCTION(name) \
  DECLARE(name)            \
  VECTOR_FUNCTION(name, name##16, name##8)
TANH(tanh16, TARGET_V4, __m512, _mm512, SCALE16)
TANH(tanh8, TARGET_V3, __m256, _mm256, SCALE8)
#define VECTOR_FUNCTION(name, CALL16, CALL8)                                                      \
  VECTOR_LOOP(                                                                                    \
      name##_float32_v4, TARGET_V4, float, 16, CALL16, _mm512_loadu_ps, _mm512_storeu_ps)         \
  VECTOR_LOOP(                                                                                    \
      name##_float64_v4, TARGET_V4, double, 8, Sleef_##name##d8_u10avx512f, _mm512_loadu_pd,      \
      _mm512_storeu_pd)                                                                           \
  VECTOR_LOOP(                                                                                    \
      name##_float32_v3, TARGET_V3, float, 8, CALL8, _mm256_loadu_ps, _mm256_storeu_ps)           \
  VECTOR_LOOP(                                                                                    \
      name##_float64_v3, TARGET_V3, double, 4, Sleef_##name##d4_u10avx2, _mm256_loadu_pd,         \
      _mm256_storeu_pd)                                                                           \
  VECTOR_LOOP(                                                                                    \
      name##_float32_v2, , float, 4, Sleef_##name##f4_u10sse2, _mm_loadu_ps, _mm_storeu_ps)       \
  VECTOR_LOOP(                                                                                    \
      name##_float64_v2, , double, 2, Sleef_##name##d2_u10sse2, _mm_loadu_pd, _mm_storeu_pd)      \
  static void name##_float32_block(float *result, const float *input, ptrdiff_t count) {          \
    if (__builtin_cpu_supports("avx512dq")) return name##_float32_v4(result, input, count);       \
    if (__builtin_cpu_supports("fma")) return name##_float32_v3(result, input, count);            \
    name##_float32_v2(result, input, count);                                                      \
  }                                                                                               \
  static void name##_float64_block(double *result, const double *input, ptrdiff_t count) {        \
    if (__builtin_cpu_supports("avx512dq")) return name##_float64_v4(result, input, count);       \
    if (__builtin_cpu_supports("fma")) return name##_float64_v3(result, input, count);            \
    name##_float64_v2(result, input, count);                                                      \
  }                                                                                               \
  GATHERED(name, float32, float)                                                                  \
  GATHERED(name, float64, double)
#else
#include <arm_neon.h>
#define OWN_FUNCTION(name) SLEEF_FUNCTION(name)
#define SLEEF_FUNCTION(name)                                                                      \
  VECTOR_LOOP(                                                                                    \
      name##_float32_block, , float, 4, Sleef_##name##f4_u10advsimd, vld1q_f32, vst1q_f32)        \
  VECTOR_LOOP(                                                                                    \
      name##_float64_block, , double, 2, Sleef_##name##d2_u10advsimd, vld1q_f64, vst1q_f64)       \
  GATHERED(name, float32, float)                                                                  \
  GATHERED(name, float64, double)
#endif

#define GATHERED(NAME, TYPE, T)                                                                   \
  static void NAME##_##TYPE(T *result, const T *input, ptrdiff_t stride, ptrdiff_t count) {       \
    if (stride == 1) {                                                                            \
      NAME##_##TYPE##_block(result, input, count);                                                \
      return;                                                                                     \
    }                                                                                             \
    T block[BLOCK];                                                                               \
    for (ptrdiff_t start = 0; start < count; start += BLOCK) {                                    \
      const ptrdiff_t length = count - start < BLOCK ? count - start : BLOCK;                     \
      for (ptrdiff_t i = 0; i < length; i++) block[i] = input[(start + i) * stride];              \
      NAME##_##TYPE##_block(result + start, block, length);                                       \
    }                                                                                             \
  }

#define IGNORE(name)
GD_UNARY_LIST(IGNORE, IGNORE, SLEEF_FUNCTION, SLEEF_FUNCTION, OWN_FUNCTION)

// SLEEF reduces the angles of a whole vector in the way that its largest one needs, and an element
// would depend on its neighbours. Each range of angles has a pass of its own, in which the places of
// the others are filled with an angle of this range.
#define ANGLES(NAME, TYPE, T, MEDIUM, LARGE)                                                      \
  static void NAME##_range_##TYPE(                                                                \
      T *result, const T *input, ptrdiff_t count, T from, T to, T filler) {                       \
    T angles[BLOCK], values[BLOCK];                                                               \
    bool any = false;                                                                             \
    for (ptrdiff_t i = 0; i < count; i++) {                                                       \
      const T size = input[i] < 0 ? -input[i] : input[i];                                         \
      const bool inside = to == INFINITY ? !(size < from) : size >= from && size < to;            \
      angles[i] = inside ? input[i] : filler;                                                     \
      any |= inside;                                                                              \
    }                                                                                             \
    if (!any) return;                                                                             \
    NAME##_##TYPE##_block(values, angles, count);                                                 \
    for (ptrdiff_t i = 0; i < count; i++) {                                                       \
      const T size = input[i] < 0 ? -input[i] : input[i];                                         \
      const bool inside = to == INFINITY ? !(size < from) : size >= from && size < to;            \
      if (inside) result[i] = values[i];                                                          \
    }                                                                                             \
  }                                                                                               \
  GD_CLONES static bool NAME##_small_##TYPE(const T *input, ptrdiff_t stride, ptrdiff_t count) {  \
    bool small = true;                                                                            \
    for (ptrdiff_t i = 0; i < count; i++) {                                                       \
      const T x = input[i * stride];                                                              \
      small &= x > -(MEDIUM) && x < (MEDIUM);                                                     \
    }                                                                                             \
    return small;                                                                                 \
  }                                                                                               \
  static void NAME##_angles_##TYPE(T *result, const T *input, ptrdiff_t stride, ptrdiff_t count) { \
    if (NAME##_small_##TYPE(input, stride, count)) {                                              \
      NAME##_##TYPE(result, input, stride, count);                                                \
      return;                                                                                     \
    }                                                                                             \
    T block[BLOCK];                                                                               \
    for (ptrdiff_t start = 0; start < count; start += BLOCK) {                                    \
      const ptrdiff_t length = count - start < BLOCK ? count - start : BLOCK;                     \
      for (ptrdiff_t i = 0; i < length; i++) block[i] = input[(start + i) * stride];              \
      NAME##_range_##TYPE(result + start, block, length, 0, MEDIUM, 0);                           \
      NAME##_range_##TYPE(result + start, block, length, MEDIUM, LARGE, 2 * (MEDIUM));            \
      NAME##_range_##TYPE(result + start, block, length, LARGE, INFINITY, 2 * (LARGE));           \
    }                                                                                             \
  }
#define ANGLE_FUNCTION(NAME)                                                                      \
  ANGLES(NAME, float32, float, 125.0f, 39000.0f)                                                  \
  ANGLES(NAME, float64, double, 15.0, 1e14)
GD_UNARY_LIST(IGNORE, IGNORE, IGNORE, ANGLE_FUNCTION, IGNORE)

// 1 / (1 + exp(-x)), which neither over- nor underflows to NaN.
#define SIGMOID(TYPE, T)                                                                          \
  GD_CLONES static void sigmoid_finish_##TYPE(T *result, ptrdiff_t count) {                       \
    for (ptrdiff_t i = 0; i < count; i++) result[i] = 1 / (1 + result[i]);                        \
  }                                                                                               \
  static void sigmoid_##TYPE(T *result, const T *input, ptrdiff_t stride, ptrdiff_t count) {      \
    neg_##TYPE(result, input, stride, count);                                                     \
    exp_##TYPE##_block(result, result, count);                                                    \
    sigmoid_finish_##TYPE(result, count);                                                         \
  }
SIGMOID(float32, float)
SIGMOID(float64, double)

// One row for each function, one column for each element type.
#define COLUMNS(BOOL, INT32, INT64, FLOAT32, FLOAT64)                                             \
  {(gd_unary_kernel)BOOL, (gd_unary_kernel)INT32, (gd_unary_kernel)INT64,                         \
   (gd_unary_kernel)FLOAT32, (gd_unary_kernel)FLOAT64},
#define FLOAT_ROW(name) [GD_UNARY_##name] = COLUMNS(0, 0, 0, name##_float32, name##_float64)
#define ANGLE_ROW(name) \
  [GD_UNARY_##name] = COLUMNS(0, 0, 0, name##_angles_float32, name##_angles_float64)
#define NUMBER_ROW(name) \
  [GD_UNARY_##name] = COLUMNS(0, name##_int32, name##_int64, name##_float32, name##_float64)

gd_unary_kernel gd_unary_find(gd_unary_function function, gd_type type) {
  static const gd_unary_kernel table[][GD_TYPE_COUNT] = {
      NUMBER_ROW(neg) NUMBER_ROW(abs) NUMBER_ROW(sign) NUMBER_ROW(square) NUMBER_ROW(relu)
      FLOAT_ROW(is_nan) FLOAT_ROW(is_inf)
      [GD_UNARY_bitwise_not] =
          COLUMNS(bitwise_not_boolean, bitwise_not_int32, bitwise_not_int64, 0, 0)
      GD_UNARY_LIST(IGNORE, FLOAT_ROW, FLOAT_ROW, ANGLE_ROW, FLOAT_ROW)};
  return table[function][type];
}
