// Linking the library would cost every start of the program, and a keying machine makes no workbook: so it is opened
// when the first one is asked for. Its structures are the library's own affair; only functions are called.
#include "libxlsxwriter.h"

#include <dlfcn.h>
#include <pthread.h>

static struct caipan_libxlsxwriter table;
static const struct caipan_libxlsxwriter *loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  void *library = dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
#define CAIPAN_FIND(name)                                                                                              \
  table.name = (__typeof__(table.name))dlsym(library, #name);                                                          \
  if (!table.name) return;
  CAIPAN_LIBXLSXWRITER(CAIPAN_FIND)
#undef CAIPAN_FIND
  loaded = &table;
}

const struct caipan_libxlsxwriter *caipan_libxlsxwriter(void) {
  pthread_once(&once, load);
  return loaded;
}
