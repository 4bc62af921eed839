// Products of matrices that are too thin, or of types too rare, for BLAS.

#include "types.h"

// Long sums run in lanes over pieces of this length, whose sums are added in double.
enum { LANES = 8, PIECE = 1024 };

// Up to FEW terms, no sum is worth a loop of its own; PACKED columns of them lie in order at a time.
enum { FEW = 8, PACKED = 128 };

#define THIN(TYPE, T)                                                                             \
  /* Inlined with strides that are known, so that the compiler can make vectors of the lanes. */  \
  static inline __attribute__((always_inline)) double lanes_##TYPE(                               \
      const T *left, ptrdiff_t left_stride, const T *right, ptrdiff_t right_stride,               \
      ptrdiff_t count) {                                                                          \
    T lanes[LANES] = {0};                                                                         \
    ptrdiff_t i = 0;                                                                              \
    for (; i + LANES <= count; i += LANES)                                                        \
      for (int lane = 0; lane < LANES; lane++)                                                    \
        lanes[lane] += left[(i + lane) * left_stride] * right[(i + lane) * right_stride];         \
    for (int lane = 0; i < count; i++, lane++)                                                    \
      lanes[lane] += left[i * left_stride] * right[i * right_stride];                             \
    return ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) +                                      \
           ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));                                       \
  }                                                                                               \
  GD_CLONES static T dot_##TYPE(                                                                  \
      const T *left, ptrdiff_t left_stride, const T *right, ptrdiff_t right_stride,               \
      ptrdiff_t count) {                                                                          \
    double total = 0;                                                                             \
    for (ptrdiff_t start = 0; start < count; start += PIECE) {                                    \
      const ptrdiff_t length = count - start < PIECE ? count - start : PIECE;                     \
      const T *a = left + start * left_stride, *b = right + start * right_stride;                 \
      if (left_stride == 1 && right_stride == 1)                                                  \
        total += lanes_##TYPE(a, 1, b, 1, length);                                                \
      else if (left_stride == 1 && right_stride == 2)                                             \
        total += lanes_##TYPE(a, 1, b, 2, length);                                                \
      else                                                                                        \
        total += lanes_##TYPE(a, left_stride, b, right_stride, length);                           \
    }                                                                                             \
    return (T)total;                                                                              \
  }                                                                                               \
  static inline __attribute__((always_inline)) void rows_##TYPE(                                  \
      T *restrict result, const T *restrict left, ptrdiff_t left_row, ptrdiff_t left_column,      \
      const T *restrict right, ptrdiff_t right_row, ptrdiff_t m, ptrdiff_t width, ptrdiff_t n,    \
      ptrdiff_t k) {                                                                              \
    for (ptrdiff_t i = 0; i < m; i++) {                                                           \
      T *row = result + i * n;                                                                    \
      const T *factors = left + i * left_row;                                                     \
      for (ptrdiff_t j = 0; j < width; j++) row[j] = factors[0] * right[j];                       \
      for (ptrdiff_t t = 1; t < k; t++) {                                                         \
        const T factor = factors[t * left_column];                                                \
        const T *terms = right + t * right_row;                                                   \
        for (ptrdiff_t j = 0; j < width; j++) row[j] += factor * terms[j];                        \
      }                                                                                           \
    }                                                                                             \
  }                                                                                               \
  static inline __attribute__((always_inline)) void column_##TYPE(                                \
      T *restrict column, const T *restrict left, ptrdiff_t left_row, ptrdiff_t left_column,      \
      const T *restrict terms, ptrdiff_t right_row, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k) {      \
    for (ptrdiff_t i = 0; i < m; i++) {                                                           \
      T sum = left[i * left_row] * terms[0];                                                      \
      for (ptrdiff_t t = 1; t < k; t++)                                                           \
        sum += left[i * left_row + t * left_column] * terms[t * right_row];                       \
      column[i * n] = sum;                                                                        \
    }                                                                                             \
  }                                                                                               \
  /* Few terms: row by row, with the right matrix in order, or column by column. */               \
  GD_CLONES static void few_terms_##TYPE(                                                         \
      T *restrict result, const T *restrict left, ptrdiff_t left_row, ptrdiff_t left_column,      \
      const T *restrict right, ptrdiff_t right_row, ptrdiff_t right_column, ptrdiff_t m,          \
      ptrdiff_t n, ptrdiff_t k) {                                                                 \
    if (n >= m || n > 16) {                                                                       \
      if (right_column == 1) {                                                                    \
        rows_##TYPE(result, left, left_row, left_column, right, right_row, m, n, n, k);           \
        return;                                                                                   \
      }                                                                                           \
      T packed[FEW * PACKED];                                                                     \
      for (ptrdiff_t start = 0; start < n; start += PACKED) {                                     \
        const ptrdiff_t width = n - start < PACKED ? n - start : PACKED;                          \
        for (ptrdiff_t t = 0; t < k; t++)                                                         \
          for (ptrdiff_t j = 0; j < width; j++)                                                   \
            packed[t * PACKED + j] = right[t * right_row + (start + j) * right_column];           \
        rows_##TYPE(                                                                              \
            result + start, left, left_row, left_column, packed, PACKED, m, width, n, k);         \
      }                                                                                           \
      return;                                                                                     \
    }                                                                                             \
    for (ptrdiff_t j = 0; j < n; j++) {                                                           \
      const T *terms = right + j * right_column;                                                  \
      T *column = result + j;                                                                     \
      if (k == 1)                                                                                 \
        column_##TYPE(column, left, left_row, left_column, terms, right_row, m, n, 1);            \
      else if (k == 2 && n == 1 && left_row == 2 && left_column == 1)                             \
        column_##TYPE(column, left, 2, 1, terms, right_row, m, 1, 2);                             \
      else if (k == 2)                                                                            \
        column_##TYPE(column, left, left_row, left_column, terms, right_row, m, n, 2);            \
      else                                                                                        \
        column_##TYPE(column, left, left_row, left_column, terms, right_row, m, n, k);            \
    }                                                                                             \
  }                                                                                               \
  static void thin_##TYPE(                                                                        \
      T *result, const T *left, ptrdiff_t left_row, ptrdiff_t left_column, const T *right,        \
      ptrdiff_t right_row, ptrdiff_t right_column, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k) {       \
    if (k > 0 && k <= FEW) {                                                                        \
      few_terms_##TYPE(                                                                           \
          result, left, left_row, left_column, right, right_row, right_column, m, n, k);          \
      return;                                                                                     \
    }                                                                                             \
    for (ptrdiff_t i = 0; i < m; i++)                                                             \
      for (ptrdiff_t j = 0; j < n; j++)                                                           \
        result[i * n + j] = dot_##TYPE(                                                           \
            left + i * left_row, left_column, right + j * right_column, right_row, k);            \
  }
THIN(float32, float)
THIN(float64, double)

void gd_thin_product(
    gd_type type, void *result, const void *left, ptrdiff_t left_row, ptrdiff_t left_column,
    const void *right, ptrdiff_t right_row, ptrdiff_t right_column, ptrdiff_t m, ptrdiff_t n,
    ptrdiff_t k) {
  if (type == GD_FLOAT32)
    thin_float32(result, left, left_row, left_column, right, right_row, right_column, m, n, k);
  if (type == GD_FLOAT64)
    thin_float64(result, left, left_row, left_column, right, right_row, right_column, m, n, k);
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
