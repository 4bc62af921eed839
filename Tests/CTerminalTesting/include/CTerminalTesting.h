#pragma once

// What Swift's view of the C library leaves out because it is no part of plain POSIX.

#include <spawn.h>
#include <stddef.h>

/// A pipe that no child inherits by accident; 0, or -1 where there is none.
int closed_on_exec_pipe(int ends[2]);

/// Opens a pseudo-terminal, writes the path of its other end, and gives our end, or -1.
int open_pseudo_terminal(char *path, size_t size);

/// Lets the child start in a folder of its own.
int spawn_in_directory(posix_spawn_file_actions_t *actions, const char *directory);

/// The flag with which a child leads a session of its own.
short spawn_in_session_flag(void);

/// The file that this code was loaded from, NULL where that is unknown.
const char *path_of_this_code(void);
