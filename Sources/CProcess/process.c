#include "process.h"

#include <malloc.h>
#include <stddef.h>
#include <sys/auxv.h>

static int count;
static char **values;

// glibc hands them to every function that runs before main.
__attribute__((constructor)) static void keep(int argc, char **argv) {
  count = argc;
  values = argv;
}

int arguments_count(void) { return count; }

const char *arguments_at(int number) { return values[number]; }

const char *arguments_program(void) { return (const char *)getauxval(AT_EXECFN); }

void allocator_map_blocks(int bytes) { mallopt(M_MMAP_THRESHOLD, bytes); }
