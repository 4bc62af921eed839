#define _GNU_SOURCE
#include "CTerminalTesting.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

int closed_on_exec_pipe(int ends[2]) {
#ifdef __linux__
  return pipe2(ends, O_CLOEXEC);
#else
  return pipe(ends);  // Here children start with every other descriptor closed.
#endif
}

int open_pseudo_terminal(char *path, size_t size) {
#ifdef __linux__
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
#else
  int master = posix_openpt(O_RDWR | O_NOCTTY);
#endif
  if (master < 0) return -1;
  if (grantpt(master) == 0 && unlockpt(master) == 0 && ptsname_r(master, path, size) == 0)
    return master;
  close(master);
  return -1;
}

int spawn_in_directory(posix_spawn_file_actions_t *actions, const char *directory) {
  return posix_spawn_file_actions_addchdir_np(actions, directory);
}

short spawn_in_session_flag(void) { return POSIX_SPAWN_SETSID; }

const char *path_of_this_code(void) {
  static Dl_info info;
  return dladdr((void *)path_of_this_code, &info) ? info.dli_fname : NULL;
}
