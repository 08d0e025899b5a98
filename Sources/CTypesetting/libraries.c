// The libraries by their sonames, which are the same in Debian 11 to 13, and the packages that have them.
#include "libraries.h"

#include <dlfcn.h>
#include <pthread.h>

static struct caipan_type_libraries type_table;
static struct caipan_qr_library qr_table;
static struct caipan_type_problem type_problem, qr_problem;
static pthread_once_t type_once = PTHREAD_ONCE_INIT, qr_once = PTHREAD_ONCE_INIT;

#define CAIPAN_FIND(name)                                                                                              \
  if (library && !(table->name = (__typeof__(table->name))dlsym(library, #name))) library = NULL;

// A library without a function we call is as good as none.
#define CAIPAN_OPEN(list, soname, debian, problem)                                                                     \
  do {                                                                                                                 \
    void *library = dlopen(soname, RTLD_NOW | RTLD_LOCAL);                                                             \
    list(CAIPAN_FIND) if (!library) {                                                                                  \
      problem = (struct caipan_type_problem){.status = CAIPAN_TYPE_NO_LIBRARY, .what = soname, .package = debian};     \
      return;                                                                                                          \
    }                                                                                                                  \
  } while (0)

static void open_type(void) {
  struct caipan_type_libraries *table = &type_table;
  CAIPAN_OPEN(CAIPAN_CAIRO, "libcairo.so.2", "libcairo2", type_problem);
  CAIPAN_OPEN(CAIPAN_PANGO, "libpango-1.0.so.0", "libpango-1.0-0", type_problem);
  CAIPAN_OPEN(CAIPAN_PANGOCAIRO, "libpangocairo-1.0.so.0", "libpangocairo-1.0-0", type_problem);
  CAIPAN_OPEN(CAIPAN_GOBJECT, "libgobject-2.0.so.0", "libglib2.0-0", type_problem);
}

static void open_qr(void) {
  struct caipan_qr_library *table = &qr_table;
  CAIPAN_OPEN(CAIPAN_QRENCODE, "libqrencode.so.4", "libqrencode4", qr_problem);
}

const struct caipan_type_libraries *caipan_type_libraries(struct caipan_type_problem *problem) {
  pthread_once(&type_once, open_type);
  *problem = type_problem;
  return type_problem.status == CAIPAN_TYPE_DONE ? &type_table : NULL;
}

const struct caipan_qr_library *caipan_qr_library(struct caipan_type_problem *problem) {
  pthread_once(&qr_once, open_qr);
  *problem = qr_problem;
  return qr_problem.status == CAIPAN_TYPE_DONE ? &qr_table : NULL;
}
