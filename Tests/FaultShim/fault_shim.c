#define _GNU_SOURCE
#include "fault_shim.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_int calls;

// Whether this call is the one that fails.
static int fails(const char *name) {
  const char *call = getenv("FAULT_CALL");
  const char *at = getenv("FAULT_AT");
  if (!call || !at || strcmp(call, name) != 0) return 0;
  if (atomic_fetch_add(&calls, 1) + 1 != atoi(at)) return 0;
  const char *mark = getenv("FAULT_MARK");
  if (mark) {
    long file = syscall(SYS_openat, AT_FDCWD, mark, O_WRONLY | O_CREAT, 0600);
    if (file >= 0) syscall(SYS_close, file);
  }
  const char *how = getenv("FAULT_HOW");
  if (how && strcmp(how, "kill") == 0) syscall(SYS_kill, getpid(), SIGKILL);
  errno = EIO;
  return 1;
}

// The function of that name in the C library.
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int openat(int folder, const char *path, int flags, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, flags);
  mode_t mode = flags & O_CREAT ? __builtin_va_arg(list, mode_t) : 0;
  __builtin_va_end(list);
  if (fails("openat")) return -1;
  return REAL(openat)(folder, path, flags, mode);
}

int open(const char *path, int flags, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, flags);
  mode_t mode = flags & O_CREAT ? __builtin_va_arg(list, mode_t) : 0;
  __builtin_va_end(list);
  // libdispatch looks at its threads there, whenever it has time to, and ends the program where it cannot.
  if (strncmp(path, "/proc/", 6) != 0 && fails("open")) return -1;
  return REAL(open)(path, flags, mode);
}

ssize_t read(int file, void *bytes, size_t count) {
  if (fails("read")) return -1;
  return REAL(read)(file, bytes, count);
}

// What is printed is not the disk's.
ssize_t write(int file, const void *bytes, size_t count) {
  if (file > 2 && fails("write")) return -1;
  return REAL(write)(file, bytes, count);
}

int close(int file) {
  int result = REAL(close)(file);
  if (fails("close")) return -1;
  return result;
}

int fstat(int file, struct stat *status) {
  if (fails("fstat")) return -1;
  return REAL(fstat)(file, status);
}

int fstatat(int folder, const char *path, struct stat *status, int flags) {
  if (fails("fstatat")) return -1;
  return REAL(fstatat)(folder, path, status, flags);
}

int stat(const char *path, struct stat *status) {
  if (fails("stat")) return -1;
  return REAL(stat)(path, status);
}

int renameat(int from, const char *old, int to, const char *new) {
  if (fails("renameat")) return -1;
  return REAL(renameat)(from, old, to, new);
}

int rename(const char *old, const char *new) {
  if (fails("rename")) return -1;
  return REAL(rename)(old, new);
}

int linkat(int from, const char *old, int to, const char *new, int flags) {
  if (fails("linkat")) return -1;
  return REAL(linkat)(from, old, to, new, flags);
}

int unlinkat(int folder, const char *path, int flags) {
  if (fails("unlinkat")) return -1;
  return REAL(unlinkat)(folder, path, flags);
}

int mkdirat(int folder, const char *path, mode_t mode) {
  if (fails("mkdirat")) return -1;
  return REAL(mkdirat)(folder, path, mode);
}

struct dirent *readdir(DIR *folder) {
  if (fails("readdir")) return NULL;
  return REAL(readdir)(folder);
}

DIR *opendir(const char *path) {
  if (fails("opendir")) return NULL;
  return REAL(opendir)(path);
}
