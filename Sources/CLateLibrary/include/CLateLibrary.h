// Shared libraries that are opened when they are first needed: opening takes milliseconds, and most
// programs need none of them.
//
// A room for a library lists the functions that it forwards to it, once:
//
//     #define FUNCTIONS(FUNCTION)                              \
//       FUNCTION(double, cos, (double angle), (angle))         \
//       FUNCTION(double, pow, (double x, double y), (x, y))
//     GD_FORWARDED(FUNCTIONS)
//
// defines `cos` and `pow` as the library's header declares them, so that those who call them need
// not know. Before the first call the library must have been opened with `gd_open_library`.

#pragma once
#include <stddef.h>

/// Opens the first of `files` that exists and finds the addresses of the functions called `names`;
/// both lists end with NULL. The result is NULL, or why that cannot be done.
const char *_Nullable gd_open_library(
    const char *_Nullable const *_Nonnull files, const char *_Nullable const *_Nonnull names,
    void *_Nullable *_Nonnull addresses);

#define GD_PLACE(result, name, parameters, arguments) place_of_##name,
#define GD_NAME(result, name, parameters, arguments) #name,
#define GD_FORWARD(result, name, parameters, arguments) \
  result name parameters { return ((__typeof__(&name))addresses[place_of_##name]) arguments; }

/// Defines the functions of a list, and `names` and `addresses` for `gd_open_library`.
#define GD_FORWARDED(LIST)                                 \
  enum { LIST(GD_PLACE) function_count };                  \
  static const char *const names[] = {LIST(GD_NAME) NULL}; \
  static void *addresses[function_count];                  \
  LIST(GD_FORWARD)
