#pragma once
#include <stddef.h>
#include <stdint.h>

/// The name that Swift knows a case by.
#define CAIPAN_SWIFT(name) __attribute__((swift_name(#name)))

/// What became of a workbook.
enum __attribute__((enum_extensibility(closed), swift_name("WorkbookStatus"))) caipan_workbook_status {
  /// It was made.
  CAIPAN_WORKBOOK_DONE CAIPAN_SWIFT(done),
  /// libxlsxwriter is not installed, or is too old.
  CAIPAN_WORKBOOK_NO_LIBRARY CAIPAN_SWIFT(noLibrary),
  /// There is not enough memory.
  CAIPAN_WORKBOOK_NO_MEMORY CAIPAN_SWIFT(noMemory),
  /// A cell, a row or the footer is beyond what a workbook can hold.
  CAIPAN_WORKBOOK_REFUSED CAIPAN_SWIFT(refused),
  /// The temporary files that the library works with could not be written.
  CAIPAN_WORKBOOK_NOT_WRITTEN CAIPAN_SWIFT(notWritten),
};
typedef enum caipan_workbook_status caipan_workbook_status __attribute__((swift_name("WorkbookStatus")));

/// Where a text stands in its cell.
enum __attribute__((enum_extensibility(closed), swift_name("CellSide"))) caipan_cell_side {
  CAIPAN_CELL_LEFT CAIPAN_SWIFT(left),
  CAIPAN_CELL_CENTRE CAIPAN_SWIFT(centre),
  CAIPAN_CELL_RIGHT CAIPAN_SWIFT(right),
};
typedef enum caipan_cell_side caipan_cell_side __attribute__((swift_name("CellSide")));

/// How a cell looks.
struct caipan_cell_style {
  /// A font of the reader's machine; the text must live until the style was added.
  const char *font;
  /// In points.
  double size;
  caipan_cell_side side;
  int bold, ruled, shaded;
  /// Decimals of a number; -1 for text, which a spreadsheet program then keeps as text when it is edited.
  int decimals;
};

/// What a workbook says of itself, in UTF-8.
struct caipan_workbook_properties {
  const char *title, *author, *keywords;
  /// Seconds since 1970: when it was made, never the present.
  int64_t created;
};

/// How a sheet is printed, on A4. Rows and columns count from 0; -1 where there is none.
struct caipan_sheet_layout {
  int landscape;
  /// The last row and column that are printed.
  int32_t last_row, last_column;
  /// The row that is the head of a table and repeated on each page that follows it.
  int32_t repeated_row;
  /// The rows above this one stay where they are when the sheet is scrolled.
  int32_t frozen_rows;
  /// Three parts with the program's own codes (`&L`, `&P` …), 255 characters at most.
  const char *footer;
  /// The margins in millimetres.
  double side, top, bottom;
  /// Rows that begin a page, ended by 0; 1,023 at most, the rest run on.
  const uint32_t *breaks;
};

/// A workbook being made, sheet by sheet. Whatever is refused is kept in mind and told at the end.
typedef struct caipan_workbook caipan_workbook;

/// Begins a workbook without a sheet, with libxlsxwriter opened when the first one is asked for.
caipan_workbook_status caipan_workbook_begin(
    const struct caipan_workbook_properties *properties, caipan_workbook **workbook);

/// Adds a sheet, into which everything goes from here on; the first one comes before any cell, width or height. A name
/// has 31 characters at most, and is no other sheet's.
void caipan_workbook_add_sheet(caipan_workbook *workbook, const char *name, const struct caipan_sheet_layout *layout);

/// Adds a style and gives its number for the cells, from 0; 64 at most, -1 beyond.
int caipan_workbook_add_style(caipan_workbook *workbook, const struct caipan_cell_style *style);

/// The width of a column, in digits of the program's default font.
void caipan_workbook_set_width(caipan_workbook *workbook, uint16_t column, double width);

/// The height of a row in points.
void caipan_workbook_set_height(caipan_workbook *workbook, uint32_t row, double points);

/// Writes UTF-8 as text, whatever it begins with: never as a formula. An empty text is a blank cell.
void caipan_workbook_write_text(caipan_workbook *workbook, uint32_t row, uint16_t column, const char *text, int style);

/// Writes a number.
void caipan_workbook_write_number(
    caipan_workbook *workbook, uint32_t row, uint16_t column, double number, int style);

/// Writes a text into the cells of a row from one column to another, joined into one.
void caipan_workbook_write_across(
    caipan_workbook *workbook, uint32_t row, uint16_t first, uint16_t last, const char *text, int style);

/// Ends a workbook and frees it whatever comes of it: its bytes are the caller's to `free`.
caipan_workbook_status caipan_workbook_end(caipan_workbook *workbook, void **bytes, size_t *length);
