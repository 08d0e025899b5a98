#pragma once
#include <stddef.h>

/// One file that the program carries: a notice as a rulebook, or the State Council's calendar of a year.
struct notice {
  /// The bytes of the file, UTF-8.
  const unsigned char *bytes;
  /// How many they are.
  size_t size;
};

/// The rulebook at an index, in the order in which the program offers them; no bytes behind the last.
struct notice notice_rulebook(size_t index);

/// The calendar of a year at an index, in the order of the years; no bytes behind the last.
struct notice notice_calendar(size_t index);
