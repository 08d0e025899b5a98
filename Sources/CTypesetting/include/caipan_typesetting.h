#pragma once
#include <stddef.h>

// Chinese type on paper: text measured, broken into lines and drawn by pango, pages made by cairo, QR codes by qrencode.
// The libraries are opened when a paper is first asked for; linking them would cost every start of the program.
//
// Lengths are in 1024ths of a point. Texts are valid UTF-8 on one line, without control characters.

/// Why there is no press, or no code.
enum caipan_type_status {
  CAIPAN_TYPE_DONE,
  /// `what` is not installed; the Debian package `package` has it.
  CAIPAN_TYPE_NO_LIBRARY,
  /// No installed font has Chinese characters; the Debian package `package` has one.
  CAIPAN_TYPE_NO_FONT,
  /// The library `what` gave up, and says `says`.
  CAIPAN_TYPE_FAILED,
  /// More bytes than a QR code holds.
  CAIPAN_TYPE_TOO_LONG,
};

/// What went wrong: every text lives as long as the program.
struct caipan_type_problem {
  enum caipan_type_status status;
  const char *what, *package, *says;
};

enum caipan_face {
  CAIPAN_FACE_SERIF,
  CAIPAN_FACE_SERIF_BOLD,
  CAIPAN_FACE_SANS,
  CAIPAN_FACE_SANS_BOLD,
  CAIPAN_FACE_MONO,
};
#define CAIPAN_FACES 5

/// Makes one PDF.
struct caipan_press;

/// A press for a PDF whose pages have this width and height; NULL with the problem told.
struct caipan_press *caipan_press_open(int width, int height, struct caipan_type_problem *problem);

/// What a PDF says about itself: `created` as YYYY-MM-DDThh:mm:ss+08:00, the only time that gets into the file.
void caipan_press_tell(
    struct caipan_press *press, const char *title, const char *keywords, const char *creator, const char *created);

/// The width of a text on one line.
int caipan_press_width(struct caipan_press *press, enum caipan_face face, int size, const char *text, size_t length);

/// Breaks a text into lines of a width, and tells where each line ends, in bytes.
///
/// Returns how many lines there are, which may be more than `capacity`, the number of ends that were written.
size_t caipan_press_break(
    struct caipan_press *press, enum caipan_face face, int size, const char *text, size_t length, int width,
    size_t *ends, size_t capacity);

/// Draws a text on one line, in a grey from 0 (black) to 255.
void caipan_press_text(
    struct caipan_press *press, enum caipan_face face, int size, int grey, int x, int baseline, const char *text,
    size_t length);

/// Fills a rectangle; lines are thin ones.
void caipan_press_fill(struct caipan_press *press, int grey, int x, int y, int width, int height);

/// Ends the page.
void caipan_press_turn(struct caipan_press *press);

/// Ends the PDF: its bytes, which live as long as the press; NULL with the problem told.
const unsigned char *caipan_press_finish(
    struct caipan_press *press, size_t *length, struct caipan_type_problem *problem);

/// Frees a press.
void caipan_press_close(struct caipan_press *press);

/// The modules of the largest QR code.
#define CAIPAN_QR_MODULES (177 * 177)

/// A QR code of some bytes, error correction M: 1 for a dark module, row by row. Returns the modules of a row, or 0 with
/// the problem told.
int caipan_qr(
    const unsigned char *bytes, size_t length, unsigned char modules[CAIPAN_QR_MODULES],
    struct caipan_type_problem *problem);
