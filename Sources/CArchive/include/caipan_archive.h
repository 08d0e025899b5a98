#pragma once
#include <stddef.h>
#include <stdint.h>

/// The name that Swift knows a case by.
#define CAIPAN_SWIFT(name) __attribute__((swift_name(#name)))

/// What became of a call.
enum __attribute__((enum_extensibility(closed), swift_name("ArchiveStatus"))) caipan_archive_status {
  /// It was done.
  CAIPAN_ARCHIVE_DONE CAIPAN_SWIFT(done),
  /// libzip is not installed, or is too old.
  CAIPAN_ARCHIVE_NO_LIBRARY CAIPAN_SWIFT(noLibrary),
  /// The bytes are no zip archive.
  CAIPAN_ARCHIVE_NOT_ZIP CAIPAN_SWIFT(notZip),
  /// It is one, cut short or damaged: a directory that does not fit, a member whose checksum is wrong.
  CAIPAN_ARCHIVE_DAMAGED CAIPAN_SWIFT(damaged),
  /// A member is encrypted.
  CAIPAN_ARCHIVE_ENCRYPTED CAIPAN_SWIFT(encrypted),
  /// A member is packed in a way that libzip was not built for.
  CAIPAN_ARCHIVE_UNKNOWN_METHOD CAIPAN_SWIFT(unknownMethod),
  /// A member has more bytes than there was room for, or than it declares.
  CAIPAN_ARCHIVE_TOO_LARGE CAIPAN_SWIFT(tooLarge),
  /// There is not enough memory.
  CAIPAN_ARCHIVE_NO_MEMORY CAIPAN_SWIFT(noMemory),
};
typedef enum caipan_archive_status caipan_archive_status __attribute__((swift_name("ArchiveStatus")));

/// Opens libzip when it is first asked for: a program that never touches an archive never pays for it.
caipan_archive_status caipan_archive_ready(void);

/// An archive being read.
typedef struct caipan_unzip caipan_unzip;

/// Opens an archive that lies in memory; the bytes are copied. `strict` refuses a directory that contradicts the
/// members' own heads, which some writers of workbooks leave behind them.
caipan_archive_status caipan_unzip_open(const void *bytes, size_t length, int strict, caipan_unzip **archive);

/// How many members the directory lists.
uint64_t caipan_unzip_count(caipan_unzip *archive);

/// What the directory says of a member: nothing of it is to be believed before the member was read.
struct caipan_unzip_member {
  /// Its name as it stands there, up to the first zero byte, in no particular encoding; lives as long as the archive.
  const char *name;
  /// Bytes when unpacked, and as packed.
  uint64_t size, packed;
  /// Whether it is encrypted.
  int encrypted;
};

/// A member by its place in the directory, from 0.
caipan_archive_status caipan_unzip_describe(caipan_unzip *archive, uint64_t index, struct caipan_unzip_member *member);

/// Unpacks a member into `buffer` and checks its checksum: never more than `capacity` bytes are written, and it is
/// `TOO_LARGE` when there are more.
caipan_archive_status caipan_unzip_read(
    caipan_unzip *archive, uint64_t index, void *buffer, size_t capacity, size_t *count);

/// Ends reading; nothing for NULL.
void caipan_unzip_close(caipan_unzip *archive);

/// An archive being made.
typedef struct caipan_zip caipan_zip;

/// Begins an archive in memory.
caipan_archive_status caipan_zip_begin(caipan_zip **archive);

/// Adds a member under a UTF-8 name; the bytes are copied. Its time is `time` and `date` as DOS has them, and as they
/// stand: no time zone of this machine touches them.
caipan_archive_status caipan_zip_add(
    caipan_zip *archive, const char *name, const void *bytes, size_t length, uint16_t time, uint16_t date);

/// Ends an archive that was made, and frees it whatever comes of it: its bytes are the caller's to `free`.
caipan_archive_status caipan_zip_end(caipan_zip *archive, void **bytes, size_t *length);

/// Gives up an archive that was not ended.
void caipan_zip_discard(caipan_zip *archive);
