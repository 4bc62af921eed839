#include <math.h>
#include <string.h>

#include <sleef.h>

#include "types.h"

// The strides that matter (a row with a row, a row with one number) have loops of their own.
#define LOOP(NAME, TYPE, RESULT, BODY)                                                            \
  GD_CLONES static bool NAME##_##TYPE(                                                            \
      RESULT *restrict result, const gd_##TYPE##_t *left, ptrdiff_t left_stride,                  \
      const gd_##TYPE##_t *right, ptrdiff_t right_stride, ptrdiff_t count) {                      \
    typedef gd_##TYPE##_t T;                                                                      \
    bool valid = true;                                                                            \
    if (left_stride == 1 && right_stride == 1) {                                                  \
      for (ptrdiff_t i = 0; i < count; i++) {                                                     \
        const T x = left[i], y = right[i];                                                        \
        BODY                                                                                      \
      }                                                                                           \
    } else if (left_stride == 1 && right_stride == 0 && count > 0) {                              \
      const T y = right[0];                                                                       \
      for (ptrdiff_t i = 0; i < count; i++) {                                                     \
        const T x = left[i];                                                                      \
        BODY                                                                                      \
      }                                                                                           \
    } else if (left_stride == 0 && right_stride == 1 && count > 0) {                              \
      const T x = left[0];                                                                        \
      for (ptrdiff_t i = 0; i < count; i++) {                                                     \
        const T y = right[i];                                                                     \
        BODY                                                                                      \
      }                                                                                           \
    } else {                                                                                      \
      for (ptrdiff_t i = 0; i < count; i++) {                                                     \
        const T x = left[i * left_stride], y = right[i * right_stride];                           \
        BODY                                                                                      \
      }                                                                                           \
    }                                                                                             \
    return valid;                                                                                 \
  }

#define FLOATS(NAME, EXPRESSION)                                                                  \
  LOOP(NAME, float32, float, result[i] = (EXPRESSION);)                                           \
  LOOP(NAME, float64, double, result[i] = (EXPRESSION);)
// Integers wrap around, as in PyTorch.
#define INTEGERS(NAME, EXPRESSION) INTEGER_LOOPS(NAME, result[i] = (T)(EXPRESSION);)
#define INTEGER_LOOPS(NAME, BODY)                                                                 \
  LOOP(NAME, int32, int32_t, BODY)                                                                \
  LOOP(NAME, int64, int64_t, BODY)
#define BOOLS(NAME, EXPRESSION) LOOP(NAME, boolean, bool, result[i] = (EXPRESSION);)
#define COMPARE(NAME, OPERATOR)                                                                   \
  LOOP(NAME, float32, bool, result[i] = x OPERATOR y;)                                            \
  LOOP(NAME, float64, bool, result[i] = x OPERATOR y;)                                            \
  LOOP(NAME, int32, bool, result[i] = x OPERATOR y;)                                              \
  LOOP(NAME, int64, bool, result[i] = x OPERATOR y;)                                              \
  LOOP(NAME, boolean, bool, result[i] = x OPERATOR y;)

FLOATS(add, x + y)
INTEGERS(add, (uint64_t)x + (uint64_t)y)
BOOLS(add, x || y)
FLOATS(sub, x - y)
INTEGERS(sub, (uint64_t)x - (uint64_t)y)
BOOLS(sub, x != y)
FLOATS(mul, x *y)
INTEGERS(mul, (uint64_t)x *(uint64_t)y)
BOOLS(mul, x &&y)
FLOATS(div, x / y)

// Rounds towards minus infinity; exact where x / y rounds up to an integer.
static inline double floor_divide(double x, double y) {
  if (y == 0) return x / y;
  const double modulus = fmod(x, y);
  double quotient = (x - modulus) / y;
  if (modulus != 0 && (y < 0) != (modulus < 0)) quotient -= 1;
  if (quotient == 0) return copysign(0, x / y);
  const double floored = floor(quotient);
  return quotient - floored > 0.5 ? floored + 1 : floored;
}
static inline float floor_dividef(float x, float y) {
  if (y == 0) return x / y;
  const float modulus = fmodf(x, y);
  float quotient = (x - modulus) / y;
  if (modulus != 0 && (y < 0) != (modulus < 0)) quotient -= 1;
  if (quotient == 0) return copysignf(0, x / y);
  const float floored = floorf(quotient);
  return quotient - floored > 0.5f ? floored + 1 : floored;
}
static inline double python_remainder(double x, double y) {
  const double modulus = fmod(x, y);
  return modulus != 0 && (y < 0) != (modulus < 0) ? modulus + y : modulus;
}
static inline float python_remainderf(float x, float y) {
  const float modulus = fmodf(x, y);
  return modulus != 0 && (y < 0) != (modulus < 0) ? modulus + y : modulus;
}
LOOP(floor_div, float32, float, result[i] = floor_dividef(x, y);)
LOOP(floor_div, float64, double, result[i] = floor_divide(x, y);)
LOOP(remainder, float32, float, result[i] = python_remainderf(x, y);)
LOOP(remainder, float64, double, result[i] = python_remainder(x, y);)

// -1 apart: INT64_MIN / -1 traps on x86.
static inline int64_t integer_remainder(int64_t x, int64_t y) {
  if (y == 0 || y == -1) return 0;
  const int64_t modulus = x % y;
  return modulus != 0 && (y < 0) != (modulus < 0) ? modulus + y : modulus;
}
static inline int64_t integer_floor_divide(int64_t x, int64_t y) {
  if (y == 0) return 0;
  if (y == -1) return (int64_t)(0 - (uint64_t)x);
  return x / y - (x % y != 0 && (x % y < 0) != (y < 0));
}
static inline int64_t integer_trunc_divide(int64_t x, int64_t y) {
  if (y == 0) return 0;
  return y == -1 ? (int64_t)(0 - (uint64_t)x) : x / y;
}
static inline int64_t integer_fmod(int64_t x, int64_t y) { return y == 0 || y == -1 ? 0 : x % y; }
LOOP(trunc_div, float32, float, result[i] = truncf(x / y);)
LOOP(trunc_div, float64, double, result[i] = trunc(x / y);)
INTEGER_LOOPS(trunc_div, valid &= y != 0; result[i] = (T)integer_trunc_divide(x, y);)
LOOP(fmod, float32, float, result[i] = fmodf(x, y);)
LOOP(fmod, float64, double, result[i] = fmod(x, y);)
INTEGER_LOOPS(fmod, valid &= y != 0; result[i] = (T)integer_fmod(x, y);)
INTEGER_LOOPS(floor_div, valid &= y != 0; result[i] = (T)integer_floor_divide(x, y);)
INTEGER_LOOPS(remainder, valid &= y != 0; result[i] = (T)integer_remainder(x, y);)

// Shifts by more bits than there are, or by negative counts, shift everything out.
static inline int64_t integer_shift_left(int64_t x, int64_t y, size_t bits) {
  return y < 0 || y >= (int64_t)bits ? 0 : (int64_t)((uint64_t)x << y);
}
static inline int64_t integer_shift_right(int64_t x, int64_t y, size_t bits) {
  return y < 0 || y >= (int64_t)bits ? (x < 0 ? -1 : 0) : x >> y;
}

static inline int64_t integer_power(int64_t x, int64_t y) {
  if (y < 0) return x == 1 ? 1 : x == -1 ? (y & 1 ? -1 : 1) : 0;
  uint64_t result = 1, factor = (uint64_t)x;
  for (uint64_t rest = (uint64_t)y; rest; rest >>= 1) {
    if (rest & 1) result *= factor;
    factor *= factor;
  }
  return (int64_t)result;
}
INTEGERS(pow, integer_power(x, y))

// Powers that are products or roots are computed so, as PyTorch does: exactly rounded. Each
// element decides for itself, so that its result does not depend on its neighbours.
#define POWER(TYPE, T, POW, SQRT)                                                                 \
  static inline T power_##TYPE(T x, T y) {                                                        \
    return y == 2            ? x * x                                                              \
           : y == 3          ? x * x * x                                                          \
           : y == (T)0.5     ? SQRT(x)                                                            \
           : y == (T) - 0.5  ? 1 / SQRT(x)                                                        \
           : y == -1         ? 1 / x                                                              \
           : y == -2         ? 1 / (x * x)                                                        \
                             : POW(x, y);                                                         \
  }                                                                                               \
  static bool pow_##TYPE(                                                                         \
      T *result, const T *left, ptrdiff_t left_stride, const T *right, ptrdiff_t right_stride,    \
      ptrdiff_t count) {                                                                          \
    if (right_stride == 0 && count > 0 && right[0] == 2)                                          \
      return mul_##TYPE(result, left, left_stride, left, left_stride, count);                     \
    for (ptrdiff_t i = 0; i < count; i++)                                                         \
      result[i] = power_##TYPE(left[i * left_stride], right[i * right_stride]);                   \
    return true;                                                                                  \
  }
POWER(float32, float, Sleef_powf_u10, sqrtf)
POWER(float64, double, Sleef_pow_u10, sqrt)

// NaN wins; of equals (zeros of either sign) the first.
FLOATS(maximum, x != x ? x : y != y ? y : x < y ? y : x)
FLOATS(minimum, x != x ? x : y != y ? y : y < x ? y : x)
INTEGERS(maximum, x > y ? x : y)
INTEGERS(minimum, x < y ? x : y)
BOOLS(maximum, x || y)
BOOLS(minimum, x &&y)
LOOP(atan2, float32, float, result[i] = Sleef_atan2f_u10(x, y);)
LOOP(atan2, float64, double, result[i] = Sleef_atan2_u10(x, y);)
LOOP(hypot, float32, float, result[i] = hypotf(x, y);)
LOOP(hypot, float64, double, result[i] = hypot(x, y);)
INTEGERS(bit_and, x &y)
INTEGERS(bit_or, x | y)
INTEGERS(bit_xor, x ^ y)
INTEGERS(shift_left, integer_shift_left(x, y, 8 * sizeof(T)))
INTEGERS(shift_right, integer_shift_right(x, y, 8 * sizeof(T)))
BOOLS(bit_and, x &&y)
BOOLS(bit_or, x || y)
BOOLS(bit_xor, x != y)
COMPARE(eq, ==)
COMPARE(ne, !=)
COMPARE(lt, <)
COMPARE(le, <=)
COMPARE(gt, >)
COMPARE(ge, >=)

// One row for each function, one column for each element type.
#define COLUMNS(BOOL, INT32, INT64, FLOAT32, FLOAT64)                                             \
  {(gd_binary_kernel)BOOL, (gd_binary_kernel)INT32, (gd_binary_kernel)INT64,                      \
   (gd_binary_kernel)FLOAT32, (gd_binary_kernel)FLOAT64},
#define FLOAT(name) [GD_BINARY_##name] = COLUMNS(0, 0, 0, name##_float32, name##_float64)
#define INTEGER(name) [GD_BINARY_##name] = COLUMNS(0, name##_int32, name##_int64, 0, 0)
#define BITS(name) \
  [GD_BINARY_##name] = COLUMNS(name##_boolean, name##_int32, name##_int64, 0, 0)
#define NUMBER(name) \
  [GD_BINARY_##name] = COLUMNS(0, name##_int32, name##_int64, name##_float32, name##_float64)
#define ANY(name)            \
  [GD_BINARY_##name] = COLUMNS( \
      name##_boolean, name##_int32, name##_int64, name##_float32, name##_float64)

gd_binary_kernel gd_binary_find(gd_binary_function function, gd_type type) {
  static const gd_binary_kernel table[][GD_TYPE_COUNT] = {
      ANY(add) ANY(sub) ANY(mul) FLOAT(div) NUMBER(floor_div) NUMBER(trunc_div)
      NUMBER(remainder) NUMBER(fmod) NUMBER(pow) ANY(maximum) ANY(minimum) FLOAT(atan2)
      FLOAT(hypot) BITS(bit_and) BITS(bit_or) BITS(bit_xor) INTEGER(shift_left)
      INTEGER(shift_right) ANY(eq) ANY(ne) ANY(lt) ANY(le) ANY(gt) ANY(ge)};
  return table[function][type];
}

#define CHOOSE(TYPE)                                                                              \
  GD_CLONES static void choose_##TYPE(                                                            \
      gd_##TYPE##_t *result, const bool *condition, ptrdiff_t condition_stride,                   \
      const gd_##TYPE##_t *left, ptrdiff_t left_stride, const gd_##TYPE##_t *right,               \
      ptrdiff_t right_stride, ptrdiff_t count) {                                                  \
    for (ptrdiff_t i = 0; i < count; i++)                                                         \
      result[i] =                                                                                 \
          condition[i * condition_stride] ? left[i * left_stride] : right[i * right_stride];      \
  }
CHOOSE(boolean)
CHOOSE(int32)
CHOOSE(int64)
CHOOSE(float32)
CHOOSE(float64)

void gd_choose(
    gd_type type, void *result, const bool *condition, ptrdiff_t condition_stride,
    const void *left, ptrdiff_t left_stride, const void *right, ptrdiff_t right_stride,
    ptrdiff_t count) {
  switch (type) {
#define CASE(TAG, TYPE)                                                                           \
  case TAG:                                                                                       \
    choose_##TYPE(                                                                                \
        result, condition, condition_stride, left, left_stride, right, right_stride, count);      \
    return;
    CASE(GD_BOOL, boolean)
    CASE(GD_INT32, int32)
    CASE(GD_INT64, int64)
    CASE(GD_FLOAT32, float32)
    CASE(GD_FLOAT64, float64)
    case GD_TYPE_COUNT:
      return;
  }
}
