#include "types.h"

// A C cast of a float outside the range of an integer type is undefined; the result here is the
// least integer.
static inline int32_t to_int32(double x) {
  return x > -0x1p31 - 1 && x < 0x1p31 ? (int32_t)x : INT32_MIN;
}
static inline int64_t to_int64(double x) {
  return x >= -0x1p63 && x < 0x1p63 ? (int64_t)x : INT64_MIN;
}

#define SAME(x) (x)
#define TO_BOOL(x) ((x) != 0)
#define TO_FLOAT32(x) ((float)(x))
#define TO_FLOAT64(x) ((double)(x))

#define CONVERT(FROM, TO, EXPRESSION)                                                             \
  GD_CLONES static void FROM##_to_##TO(                                                           \
      gd_##TO##_t *result, ptrdiff_t result_stride, const gd_##FROM##_t *input,                   \
      ptrdiff_t stride, ptrdiff_t count) {                                                        \
    if (result_stride == 1 && stride == 1) {                                                      \
      for (ptrdiff_t i = 0; i < count; i++) result[i] = EXPRESSION(input[i]);                     \
    } else {                                                                                      \
      for (ptrdiff_t i = 0; i < count; i++)                                                       \
        result[i * result_stride] = EXPRESSION(input[i * stride]);                                \
    }                                                                                             \
  }

#define FROM_LIST(ROW) ROW(boolean) ROW(int32) ROW(int64) ROW(float32) ROW(float64)
#define TO_ALL(FROM)                                                                              \
  CONVERT(FROM, boolean, TO_BOOL)                                                                    \
  CONVERT(FROM, float32, TO_FLOAT32)                                                              \
  CONVERT(FROM, float64, TO_FLOAT64)
FROM_LIST(TO_ALL)
CONVERT(boolean, int32, SAME)
CONVERT(int32, int32, SAME)
CONVERT(int64, int32, (int32_t))
CONVERT(float32, int32, to_int32)
CONVERT(float64, int32, to_int32)
CONVERT(boolean, int64, SAME)
CONVERT(int32, int64, SAME)
CONVERT(int64, int64, SAME)
CONVERT(float32, int64, to_int64)
CONVERT(float64, int64, to_int64)

typedef void (*converter)(void *, ptrdiff_t, const void *, ptrdiff_t, ptrdiff_t);

#define ROW(FROM)                                                                                 \
  {(converter)FROM##_to_boolean, (converter)FROM##_to_int32, (converter)FROM##_to_int64,          \
   (converter)FROM##_to_float32, (converter)FROM##_to_float64},

void gd_convert(
    gd_type from, gd_type to, void *result, ptrdiff_t result_stride, const void *input,
    ptrdiff_t stride, ptrdiff_t count) {
  static const converter table[GD_TYPE_COUNT][GD_TYPE_COUNT] = {FROM_LIST(ROW)};
  table[from][to](result, result_stride, input, stride, count);
}
