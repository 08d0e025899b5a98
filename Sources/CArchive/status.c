#include "status.h"

#include "libzip.h"

caipan_archive_status caipan_archive_ready(void) {
  return caipan_libzip() ? CAIPAN_ARCHIVE_DONE : CAIPAN_ARCHIVE_NO_LIBRARY;
}

caipan_archive_status caipan_archive_status_of(int zip_error) {
  switch (zip_error) {
  case ZIP_ER_OK: return CAIPAN_ARCHIVE_DONE;
  case ZIP_ER_NOZIP: return CAIPAN_ARCHIVE_NOT_ZIP;
  case ZIP_ER_MEMORY: return CAIPAN_ARCHIVE_NO_MEMORY;
  case ZIP_ER_COMPNOTSUPP: return CAIPAN_ARCHIVE_UNKNOWN_METHOD;
  case ZIP_ER_ENCRNOTSUPP:
  case ZIP_ER_NOPASSWD:
  case ZIP_ER_WRONGPASSWD: return CAIPAN_ARCHIVE_ENCRYPTED;
  default: return CAIPAN_ARCHIVE_DAMAGED;
  }
}
