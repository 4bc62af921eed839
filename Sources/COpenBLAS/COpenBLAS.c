#include "COpenBLAS.h"

#include <pthread.h>
#include <stdlib.h>

#include "CLateLibrary.h"

static const char *const files[] = {
#ifdef __APPLE__
    "/opt/homebrew/opt/openblas/lib/libopenblas.dylib",
    "/usr/local/opt/openblas/lib/libopenblas.dylib",
    "libopenblas.dylib",
#else
    "libopenblas.so.0",
#endif
    NULL,
};

#define PRODUCT(element)                                                                    \
  (enum CBLAS_ORDER order, enum CBLAS_TRANSPOSE turned_a, enum CBLAS_TRANSPOSE turned_b,    \
   blasint rows, blasint columns, blasint inner, element alpha, const element *a,           \
   blasint stride_a, const element *b, blasint stride_b, element beta, element *c,          \
   blasint stride_c)
#define PRODUCT_ARGUMENTS                                                                      \
  (order, turned_a, turned_b, rows, columns, inner, alpha, a, stride_a, b, stride_b, beta, c, \
   stride_c)

#define FUNCTIONS(FUNCTION)                                    \
  FUNCTION(void, cblas_sgemm, PRODUCT(float), PRODUCT_ARGUMENTS)  \
  FUNCTION(void, cblas_dgemm, PRODUCT(double), PRODUCT_ARGUMENTS) \
  FUNCTION(void, openblas_set_num_threads, (int count), (count))

GD_FORWARDED(FUNCTIONS)

static const char *failure;

// One thread makes a product the same on every machine; OpenBLAS keeps the number for the whole
// process. Told before it opens, it does not even start the others.
static void open_once(void) {
  setenv("OPENBLAS_NUM_THREADS", "1", 1);
  failure = gd_open_library(files, names, addresses);
  if (!failure) openblas_set_num_threads(1);
}

const char *gd_open_openblas(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_once);
  return failure;
}
