// Debian has one curses.h; the wide functions appear only with this.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdint.h>
#include <stdio.h>
#include <term.h>

// Swift imports neither C globals (not safe across threads) nor macros with arguments or casts: their twins.
static inline WINDOW *nc_stdscr(void) { return stdscr; }
static inline int nc_colors(void) { return COLORS; }
static inline SCREEN *nc_newterm(void) { return newterm(NULL, stdout, stdin); }

static const uint32_t nc_bold = A_BOLD, nc_dim = A_DIM, nc_underline = A_UNDERLINE, nc_reverse = A_REVERSE,
                      nc_italic = A_ITALIC;

/// A string of the terminal's description, NULL where it has none.
static inline const char *nc_capability(const char *name) {
  const char *found = tigetstr((NCURSES_CONST char *)name);
  return found == (const char *)-1 ? NULL : found;
}

/// Puts one character and up to three marks of 21 bits each into a cell without moving the cursor.
///
/// `wadd_wchnstr` neither wraps nor scrolls, so the bottom right cell is a cell like any other. The pair goes through
/// the last argument of `setcchar`, since the one before it holds no more than 32,767.
static inline void nc_put(int row, int column, uint32_t base, uint64_t marks, uint32_t attributes, int pair) {
  wchar_t text[5] = {(wchar_t)base};
  for (int at = 1; marks != 0; at++, marks >>= 21) text[at] = (wchar_t)(marks & 0x1FFFFF);
  cchar_t cell;
  if (setcchar(&cell, text, attributes, 0, &pair) == OK) mvwadd_wchnstr(stdscr, row, column, &cell, 1);
}

/// Sets what a blank looks like when the screen is erased.
static inline void nc_blank(uint32_t attributes, int pair) {
  cchar_t cell;
  if (setcchar(&cell, L" ", attributes, 0, &pair) == OK) wbkgrndset(stdscr, &cell);
}
