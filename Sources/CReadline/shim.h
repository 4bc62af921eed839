#include <stdio.h>
// Readline's header needs stdio's types before it.
#include <readline/history.h>
#include <readline/readline.h>
