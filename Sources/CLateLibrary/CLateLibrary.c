#include "CLateLibrary.h"

#include <dlfcn.h>

const char *gd_open_library(
    const char *const *files, const char *const *names, void **addresses) {
  void *library = NULL;
  for (; *files && !library; files++) library = dlopen(*files, RTLD_LAZY | RTLD_LOCAL);
  if (!library) return dlerror();
  for (; *names; names++, addresses++) {
    *addresses = dlsym(library, *names);
    if (!*addresses) return dlerror();
  }
  return NULL;
}
