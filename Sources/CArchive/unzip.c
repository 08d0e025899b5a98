#include "caipan_archive.h"

#include <stdlib.h>
#include <string.h>

#include "libzip.h"
#include "status.h"

struct caipan_unzip {
  const struct caipan_libzip *libzip;
  zip_t *zip;
};

caipan_archive_status caipan_unzip_open(const void *bytes, size_t length, int strict, caipan_unzip **archive) {
  *archive = NULL;
  const struct caipan_libzip *libzip = caipan_libzip();
  if (!libzip) return CAIPAN_ARCHIVE_NO_LIBRARY;
  if (length < 4 || memcmp(bytes, "PK", 2) != 0) return CAIPAN_ARCHIVE_NOT_ZIP;
  caipan_unzip *made = malloc(sizeof *made);
  void *copy = malloc(length);
  if (!made || !copy) {
    free(made);
    free(copy);
    return CAIPAN_ARCHIVE_NO_MEMORY;
  }
  memcpy(copy, bytes, length);
  zip_error_t error;
  libzip->zip_error_init(&error);
  zip_source_t *source = libzip->zip_source_buffer_create(copy, length, 1, &error);
  if (!source) free(copy);
  made->libzip = libzip;
  made->zip = source ? libzip->zip_open_from_source(source, ZIP_RDONLY | (strict ? ZIP_CHECKCONS : 0), &error) : NULL;
  caipan_archive_status status = caipan_archive_status_of(libzip->zip_error_code_zip(&error));
  libzip->zip_error_fini(&error);
  if (made->zip) {
    *archive = made;
    return CAIPAN_ARCHIVE_DONE;
  }
  if (source) libzip->zip_source_free(source);
  free(made);
  // The first bytes are an archive's: whatever libzip could not find in it is lost.
  return status == CAIPAN_ARCHIVE_NOT_ZIP ? CAIPAN_ARCHIVE_DAMAGED : status;
}

uint64_t caipan_unzip_count(caipan_unzip *archive) {
  zip_int64_t count = archive->libzip->zip_get_num_entries(archive->zip, 0);
  return count < 0 ? 0 : (uint64_t)count;
}

static caipan_archive_status last_status(caipan_unzip *archive) {
  const struct caipan_libzip *libzip = archive->libzip;
  return caipan_archive_status_of(libzip->zip_error_code_zip(libzip->zip_get_error(archive->zip)));
}

caipan_archive_status caipan_unzip_describe(caipan_unzip *archive, uint64_t index, struct caipan_unzip_member *member) {
  zip_stat_t stat;
  if (archive->libzip->zip_stat_index(archive->zip, index, ZIP_FL_ENC_RAW, &stat) != 0) return last_status(archive);
  zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
  if ((stat.valid & needed) != needed || !stat.name) return CAIPAN_ARCHIVE_DAMAGED;
  member->name = stat.name;
  member->size = stat.size;
  member->packed = stat.comp_size;
  member->encrypted = stat.encryption_method != ZIP_EM_NONE;
  return CAIPAN_ARCHIVE_DONE;
}

caipan_archive_status caipan_unzip_read(
    caipan_unzip *archive, uint64_t index, void *buffer, size_t capacity, size_t *count) {
  const struct caipan_libzip *libzip = archive->libzip;
  *count = 0;
  zip_file_t *file = libzip->zip_fopen_index(archive->zip, index, 0);
  if (!file) return last_status(archive);
  caipan_archive_status status = CAIPAN_ARCHIVE_DONE;
  char beyond;
  for (;;) {
    size_t room = capacity - *count;
    // One byte more than fits is asked for at the end: libzip checks the checksum when it finds no more.
    zip_int64_t got = libzip->zip_fread(file, room ? (char *)buffer + *count : &beyond, room ? room : 1);
    if (got == 0) break;
    if (got < 0) status = caipan_archive_status_of(libzip->zip_error_code_zip(libzip->zip_file_get_error(file)));
    else if (room == 0) status = CAIPAN_ARCHIVE_TOO_LARGE;
    if (status != CAIPAN_ARCHIVE_DONE) break;
    *count += (size_t)got;
  }
  libzip->zip_fclose(file);
  return status;
}

void caipan_unzip_close(caipan_unzip *archive) {
  if (!archive) return;
  archive->libzip->zip_discard(archive->zip);
  free(archive);
}
