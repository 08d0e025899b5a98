#pragma once
#include <zip.h>

// What is called of libzip: one list, from which the table and its filling are made.
#define CAIPAN_LIBZIP(f)                                                                                               \
  f(zip_error_code_zip) f(zip_error_fini) f(zip_error_init)                                                            \
  f(zip_get_error) f(zip_file_get_error)                                                                               \
  f(zip_open_from_source) f(zip_close) f(zip_discard)                                                                  \
  f(zip_get_num_entries) f(zip_stat_index)                                                                             \
  f(zip_fopen_index) f(zip_fread) f(zip_fclose)                                                                        \
  f(zip_source_buffer) f(zip_source_buffer_create) f(zip_source_keep) f(zip_source_free)                               \
  f(zip_source_open) f(zip_source_read) f(zip_source_close) f(zip_source_stat)                                         \
  f(zip_file_add) f(zip_file_set_dostime) f(zip_file_set_external_attributes)

#define CAIPAN_DECLARE(name) __typeof__(name) *name;
struct caipan_libzip { CAIPAN_LIBZIP(CAIPAN_DECLARE) };
#undef CAIPAN_DECLARE

/// libzip's functions; NULL where it is not installed.
const struct caipan_libzip *caipan_libzip(void);
