// Products of matrices that are too thin, or of types too rare, for BLAS.

#include "types.h"

// Long sums run in lanes over pieces of this length, whose sums are added in double.
enum { LANES = 8, PIECE = 1024 };

#define THIN(TYPE, T)                                                                             \
  GD_CLONES static T dot_##TYPE(                                                                  \
      const T *left, ptrdiff_t left_stride, const T *right, ptrdiff_t right_stride,               \
      ptrdiff_t count) {                                                                          \
    double total = 0;                                                                             \
    for (ptrdiff_t start = 0; start < count; start += PIECE) {                                    \
      const ptrdiff_t end = count - start < PIECE ? count : start + PIECE;                        \
      T lanes[LANES] = {0};                                                                       \
      ptrdiff_t i = start;                                                                        \
      if (left_stride == 1 && right_stride == 1) {                                                \
        for (; i + LANES <= end; i += LANES)                                                      \
          for (int lane = 0; lane < LANES; lane++) lanes[lane] += left[i + lane] * right[i + lane]; \
      } else {                                                                                    \
        for (; i + LANES <= end; i += LANES)                                                      \
          for (int lane = 0; lane < LANES; lane++)                                                \
            lanes[lane] += left[(i + lane) * left_stride] * right[(i + lane) * right_stride];     \
      }                                                                                           \
      for (int lane = 0; i < end; i++, lane++)                                                    \
        lanes[lane] += left[i * left_stride] * right[i * right_stride];                           \
      total += ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) +                                  \
               ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));                                   \
    }                                                                                             \
    return (T)total;                                                                              \
  }                                                                                               \
  /* Few terms: column by column, or row by row, whichever is longer. */                          \
  GD_CLONES static void few_terms_##TYPE(                                                         \
      T *restrict result, const T *restrict left, ptrdiff_t left_row, ptrdiff_t left_column,      \
      const T *restrict right, ptrdiff_t right_row, ptrdiff_t right_column, ptrdiff_t m,          \
      ptrdiff_t n, ptrdiff_t k) {                                                                 \
    if (n >= m || n > 16) {                                                                       \
      for (ptrdiff_t i = 0; i < m; i++) {                                                         \
        T *row = result + i * n;                                                                  \
        for (ptrdiff_t j = 0; j < n; j++) row[j] = left[i * left_row] * right[j * right_column];  \
        for (ptrdiff_t t = 1; t < k; t++) {                                                       \
          const T factor = left[i * left_row + t * left_column];                                  \
          const T *terms = right + t * right_row;                                                 \
          if (right_column == 1) {                                                                \
            for (ptrdiff_t j = 0; j < n; j++) row[j] += factor * terms[j];                        \
          } else {                                                                                \
            for (ptrdiff_t j = 0; j < n; j++) row[j] += factor * terms[j * right_column];         \
          }                                                                                       \
        }                                                                                         \
      }                                                                                           \
      return;                                                                                     \
    }                                                                                             \
    for (ptrdiff_t j = 0; j < n; j++) {                                                           \
      const T *terms = right + j * right_column;                                                  \
      T *column = result + j;                                                                     \
      if (k == 1) {                                                                               \
        for (ptrdiff_t i = 0; i < m; i++) column[i * n] = left[i * left_row] * terms[0];          \
      } else if (k == 2) {                                                                        \
        const T first = terms[0], second = terms[right_row];                                      \
        for (ptrdiff_t i = 0; i < m; i++)                                                         \
          column[i * n] =                                                                         \
              left[i * left_row] * first + left[i * left_row + left_column] * second;             \
      } else {                                                                                    \
        for (ptrdiff_t i = 0; i < m; i++) {                                                       \
          T sum = left[i * left_row] * terms[0];                                                  \
          for (ptrdiff_t t = 1; t < k; t++)                                                       \
            sum += left[i * left_row + t * left_column] * terms[t * right_row];                   \
          column[i * n] = sum;                                                                    \
        }                                                                                         \
      }                                                                                           \
    }                                                                                             \
  }                                                                                               \
  static void thin_##TYPE(                                                                        \
      T *result, const T *left, ptrdiff_t left_row, ptrdiff_t left_column, const T *right,        \
      ptrdiff_t right_row, ptrdiff_t right_column, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k) {       \
    if (k > 0 && k <= 8) {                                                                        \
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
