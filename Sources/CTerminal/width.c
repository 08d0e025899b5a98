#include "caipan_terminal.h"
#include <stddef.h>
#include <wchar.h>

struct range { uint32_t first, last; };

#include "width_table.h"

static int within(const struct range *ranges, size_t count, uint32_t scalar) {
  size_t low = 0;
  while (low < count) {
    size_t middle = low + (count - low) / 2;
    if (scalar < ranges[middle].first) count = middle;
    else if (scalar > ranges[middle].last) low = middle + 1;
    else return 1;
  }
  return 0;
}

#define WITHIN(table, scalar) within(table, sizeof table / sizeof *table, scalar)

int caipan_width(uint32_t scalar) {
  // The two stretches nearly all of our text comes from: ASCII, and the everyday Chinese characters.
  if (scalar >= 0x20 && scalar < 0x7F) return 1;
  if (scalar >= 0x4E00 && scalar <= 0x9FFF) return 2;
  if (scalar > 0x10FFFF || WITHIN(hidden, scalar)) return -1;
  if (WITHIN(zero, scalar)) return 0;
  return WITHIN(wide, scalar) ? 2 : 1;
}

// Takes the place of the C library's function for this whole program, libncursesw included: glibc 2.36 knows no width
// for Chinese characters of the newer extensions (U+2B739, U+31350, U+2EBF0) and none at all for Chinese in the C
// locale, and curses then drops the character. With one table for layout and for curses the two cannot disagree.
int wcwidth(wchar_t character) { return character == 0 ? 0 : caipan_width((uint32_t)character); }
