#include "caipan_archive.h"

#include <stdlib.h>
#include <string.h>

#include "libzip.h"
#include "status.h"

struct caipan_zip {
  const struct caipan_libzip *libzip;
  zip_t *zip;
  // Where the archive is written; one reference is ours, so that it can be read when `zip` is closed.
  zip_source_t *out;
};

// A file that its owner may read and write, as Unix has it.
static const zip_uint32_t mode = (zip_uint32_t)0100600 << 16;

caipan_archive_status caipan_zip_begin(caipan_zip **archive) {
  *archive = NULL;
  const struct caipan_libzip *libzip = caipan_libzip();
  if (!libzip) return CAIPAN_ARCHIVE_NO_LIBRARY;
  caipan_zip *made = malloc(sizeof *made);
  if (!made) return CAIPAN_ARCHIVE_NO_MEMORY;
  zip_error_t error;
  libzip->zip_error_init(&error);
  made->libzip = libzip;
  made->out = libzip->zip_source_buffer_create(NULL, 0, 0, &error);
  if (made->out) libzip->zip_source_keep(made->out);
  made->zip = made->out ? libzip->zip_open_from_source(made->out, ZIP_CREATE | ZIP_TRUNCATE, &error) : NULL;
  caipan_archive_status status = caipan_archive_status_of(libzip->zip_error_code_zip(&error));
  libzip->zip_error_fini(&error);
  if (made->zip) {
    *archive = made;
    return CAIPAN_ARCHIVE_DONE;
  }
  if (made->out) {
    libzip->zip_source_free(made->out);
    libzip->zip_source_free(made->out);
  }
  free(made);
  return status;
}

static caipan_archive_status last_status(caipan_zip *archive) {
  const struct caipan_libzip *libzip = archive->libzip;
  return caipan_archive_status_of(libzip->zip_error_code_zip(libzip->zip_get_error(archive->zip)));
}

caipan_archive_status caipan_zip_add(
    caipan_zip *archive, const char *name, const void *bytes, size_t length, uint16_t time, uint16_t date) {
  const struct caipan_libzip *libzip = archive->libzip;
  void *copy = malloc(length ? length : 1);
  if (!copy) return CAIPAN_ARCHIVE_NO_MEMORY;
  if (length) memcpy(copy, bytes, length);
  zip_source_t *source = libzip->zip_source_buffer(archive->zip, copy, length, 1);
  if (!source) {
    free(copy);
    return last_status(archive);
  }
  zip_int64_t index = libzip->zip_file_add(archive->zip, name, source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    libzip->zip_source_free(source);
    return last_status(archive);
  }
  zip_uint64_t at = (zip_uint64_t)index;
  if (libzip->zip_file_set_dostime(archive->zip, at, time, date, 0) != 0 ||
      libzip->zip_file_set_external_attributes(archive->zip, at, 0, ZIP_OPSYS_UNIX, mode) != 0)
    return last_status(archive);
  return CAIPAN_ARCHIVE_DONE;
}

static void forget(caipan_zip *archive) {
  archive->libzip->zip_source_free(archive->out);
  free(archive);
}

static caipan_archive_status read_out(caipan_zip *archive, void **bytes, size_t *length) {
  const struct caipan_libzip *libzip = archive->libzip;
  zip_stat_t stat;
  if (libzip->zip_source_stat(archive->out, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE)) return CAIPAN_ARCHIVE_DAMAGED;
  char *out = malloc(stat.size ? stat.size : 1);
  if (!out) return CAIPAN_ARCHIVE_NO_MEMORY;
  size_t count = 0;
  if (libzip->zip_source_open(archive->out) == 0) {
    for (zip_int64_t got; count < stat.size; count += (size_t)got) {
      got = libzip->zip_source_read(archive->out, out + count, stat.size - count);
      if (got <= 0) break;
    }
    libzip->zip_source_close(archive->out);
  }
  if (count != stat.size) {
    free(out);
    return CAIPAN_ARCHIVE_DAMAGED;
  }
  *bytes = out;
  *length = count;
  return CAIPAN_ARCHIVE_DONE;
}

caipan_archive_status caipan_zip_end(caipan_zip *archive, void **bytes, size_t *length) {
  *bytes = NULL;
  *length = 0;
  if (archive->libzip->zip_close(archive->zip) != 0) {
    caipan_archive_status status = last_status(archive);
    caipan_zip_discard(archive);
    return status;
  }
  caipan_archive_status status = read_out(archive, bytes, length);
  forget(archive);
  return status;
}

void caipan_zip_discard(caipan_zip *archive) {
  if (!archive) return;
  archive->libzip->zip_discard(archive->zip);
  forget(archive);
}
