// Linking libzip would cost every start of the program, and a keying machine reads and makes no archive: so the library
// is opened when it is first needed. Two sonames are known, with the same calls: Debian 12's and its successor's.
#include "libzip.h"

#include <dlfcn.h>
#include <pthread.h>

static struct caipan_libzip table;
static const struct caipan_libzip *loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libzip.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) library = dlopen("libzip.so.5", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
#define CAIPAN_FIND(name)                                                                                              \
  table.name = (__typeof__(table.name))dlsym(library, #name);                                                          \
  if (!table.name) return;
  CAIPAN_LIBZIP(CAIPAN_FIND)
#undef CAIPAN_FIND
  loaded = &table;
}

const struct caipan_libzip *caipan_libzip(void) {
  pthread_once(&once, load);
  return loaded;
}
