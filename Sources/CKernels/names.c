// What people call the functions: the names in the lists of CKernels.h.

#include "CKernels.h"

#define NAME(name) #name,

const char *gd_unary_name(gd_unary_function function) {
  static const char *const names[] = {GD_UNARY_LIST(NAME, NAME, NAME, NAME, NAME)};
  return function < sizeof names / sizeof *names ? names[function] : "?";
}

const char *gd_binary_name(gd_binary_function function) {
  static const char *const names[] = {GD_BINARY_LIST(NAME, NAME)};
  return function < sizeof names / sizeof *names ? names[function] : "?";
}
