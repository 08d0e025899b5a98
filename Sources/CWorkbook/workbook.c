// The library writes to a file by its name and formats numbers as the locale has it. So the file is one in memory,
// named by its descriptor, and everything that formats runs in the C locale, whatever the machine speaks.
#define _GNU_SOURCE
#include "caipan_workbook.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "libxlsxwriter.h"

enum { STYLES_MAX = 64, A4 = 9 };

struct caipan_workbook {
  const struct caipan_libxlsxwriter *lib;
  lxw_workbook *book;
  lxw_worksheet *sheet;
  lxw_format *styles[STYLES_MAX];
  int style_count, file;
  caipan_workbook_status worst;
};

static void note(caipan_workbook *workbook, lxw_error error) {
  if (error == LXW_NO_ERROR || workbook->worst != CAIPAN_WORKBOOK_DONE) return;
  workbook->worst = error == LXW_ERROR_MEMORY_MALLOC_FAILED ? CAIPAN_WORKBOOK_NO_MEMORY : CAIPAN_WORKBOOK_REFUSED;
}

caipan_workbook_status caipan_workbook_begin(
    const struct caipan_workbook_properties *properties, caipan_workbook **workbook) {
  *workbook = NULL;
  const struct caipan_libxlsxwriter *lib = caipan_libxlsxwriter();
  if (!lib) return CAIPAN_WORKBOOK_NO_LIBRARY;
  int file = memfd_create("workbook", MFD_CLOEXEC);
  if (file < 0) return CAIPAN_WORKBOOK_NO_MEMORY;
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", file);
  caipan_workbook *made = calloc(1, sizeof *made);
  lxw_workbook *book = made ? lib->workbook_new(path) : NULL;
  if (!book) {
    free(made);
    close(file);
    return CAIPAN_WORKBOOK_NO_MEMORY;
  }
  *made = (caipan_workbook){.lib = lib, .book = book, .file = file};
  lxw_doc_properties said = {
      .title = (char *)properties->title,
      .author = (char *)properties->author,
      .keywords = (char *)properties->keywords,
      // The library takes 0 for the present.
      .created = properties->created > 0 ? (time_t)properties->created : 1,
  };
  note(made, lib->workbook_set_properties(book, &said));
  *workbook = made;
  return CAIPAN_WORKBOOK_DONE;
}

static void lay_out(caipan_workbook *workbook, const struct caipan_sheet_layout *layout) {
  const struct caipan_libxlsxwriter *lib = workbook->lib;
  lxw_worksheet *sheet = workbook->sheet;
  const double inch = 25.4;
  if (layout->landscape) lib->worksheet_set_landscape(sheet);
  lib->worksheet_set_paper(sheet, A4);
  lib->worksheet_set_margins(
      sheet, layout->side / inch, layout->side / inch, layout->top / inch, layout->bottom / inch);
  lib->worksheet_center_horizontally(sheet);
  // As wide as the page and as many pages as it takes: what a column's unit is on paper depends on the fonts there.
  lib->worksheet_fit_to_pages(sheet, 1, 0);
  lxw_row_t last_row = (lxw_row_t)layout->last_row;
  lxw_col_t last_column = (lxw_col_t)layout->last_column;
  note(workbook, lib->worksheet_print_area(sheet, 0, 0, last_row, last_column));
  if (layout->repeated_row >= 0) {
    lxw_row_t head = (lxw_row_t)layout->repeated_row;
    note(workbook, lib->worksheet_repeat_rows(sheet, head, head));
  }
  if (layout->frozen_rows > 0) lib->worksheet_freeze_panes(sheet, (lxw_row_t)layout->frozen_rows, 0);
  lxw_header_footer_options options = {.margin = 8 / inch};
  note(workbook, lib->worksheet_set_footer_opt(sheet, layout->footer, &options));
  if (layout->breaks && *layout->breaks)
    note(workbook, lib->worksheet_set_h_pagebreaks(sheet, (lxw_row_t *)layout->breaks));
  char all[40];
  snprintf(all, sizeof all, "A1:XFD%u", (unsigned)last_row + 1);
  note(workbook, lib->worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all));
}

void caipan_workbook_add_sheet(caipan_workbook *workbook, const char *name, const struct caipan_sheet_layout *layout) {
  workbook->sheet = workbook->lib->workbook_add_worksheet(workbook->book, name);
  if (workbook->sheet) lay_out(workbook, layout);
  else note(workbook, LXW_ERROR_PARAMETER_VALIDATION);
}

static void set_number_format(const struct caipan_libxlsxwriter *lib, lxw_format *format, int decimals) {
  char picture[32] = "@";
  if (decimals == 0) strcpy(picture, "0");
  if (decimals > 0) {
    size_t zeros = decimals < 20 ? (size_t)decimals : 20;
    memcpy(picture, "0.", 2);
    memset(picture + 2, '0', zeros);
    picture[2 + zeros] = 0;
  }
  lib->format_set_num_format(format, picture);
}

int caipan_workbook_add_style(caipan_workbook *workbook, const struct caipan_cell_style *style) {
  if (workbook->style_count == STYLES_MAX) return -1;
  const struct caipan_libxlsxwriter *lib = workbook->lib;
  lxw_format *format = lib->workbook_add_format(workbook->book);
  if (!format) return -1;
  static const uint8_t sides[] = {LXW_ALIGN_LEFT, LXW_ALIGN_CENTER, LXW_ALIGN_RIGHT};
  lib->format_set_font_name(format, style->font);
  lib->format_set_font_size(format, style->size);
  lib->format_set_align(format, sides[style->side]);
  lib->format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  // A number does not touch the line that the text of the next column begins at.
  if (style->ruled && style->side == CAIPAN_CELL_RIGHT) lib->format_set_indent(format, 1);
  if (style->bold) lib->format_set_bold(format);
  lib->format_set_text_wrap(format);
  if (style->ruled) lib->format_set_border(format, LXW_BORDER_THIN);
  if (style->shaded) lib->format_set_bg_color(format, 0xE7E6E6);
  set_number_format(lib, format, style->decimals);
  workbook->styles[workbook->style_count] = format;
  return workbook->style_count++;
}

static lxw_format *style_of(caipan_workbook *workbook, int style) {
  return style >= 0 && style < workbook->style_count ? workbook->styles[style] : NULL;
}

void caipan_workbook_set_width(caipan_workbook *workbook, uint16_t column, double width) {
  if (!workbook->sheet) return;
  note(workbook, workbook->lib->worksheet_set_column(workbook->sheet, column, column, width, NULL));
}

void caipan_workbook_set_height(caipan_workbook *workbook, uint32_t row, double points) {
  if (!workbook->sheet) return;
  note(workbook, workbook->lib->worksheet_set_row(workbook->sheet, row, points, NULL));
}

void caipan_workbook_write_text(caipan_workbook *workbook, uint32_t row, uint16_t column, const char *text, int style) {
  if (!workbook->sheet) return;
  const struct caipan_libxlsxwriter *lib = workbook->lib;
  lxw_format *format = style_of(workbook, style);
  note(workbook, *text ? lib->worksheet_write_string(workbook->sheet, row, column, text, format)
                       : lib->worksheet_write_blank(workbook->sheet, row, column, format));
}

void caipan_workbook_write_number(
    caipan_workbook *workbook, uint32_t row, uint16_t column, double number, int style) {
  if (!workbook->sheet) return;
  lxw_format *format = style_of(workbook, style);
  note(workbook, workbook->lib->worksheet_write_number(workbook->sheet, row, column, number, format));
}

void caipan_workbook_write_across(
    caipan_workbook *workbook, uint32_t row, uint16_t first, uint16_t last, const char *text, int style) {
  if (!workbook->sheet) return;
  if (first == last) {
    caipan_workbook_write_text(workbook, row, first, text, style);
    return;
  }
  lxw_format *format = style_of(workbook, style);
  note(workbook, workbook->lib->worksheet_merge_range(workbook->sheet, row, first, row, last, text, format));
}

static caipan_workbook_status read_back(int file, void **bytes, size_t *length) {
  struct stat stat;
  if (fstat(file, &stat) != 0 || stat.st_size <= 0) return CAIPAN_WORKBOOK_NOT_WRITTEN;
  size_t size = (size_t)stat.st_size, count = 0;
  char *out = malloc(size);
  if (!out) return CAIPAN_WORKBOOK_NO_MEMORY;
  for (ssize_t got; count < size; count += (size_t)got) {
    got = pread(file, out + count, size - count, (off_t)count);
    if (got <= 0) break;
  }
  if (count != size) {
    free(out);
    return CAIPAN_WORKBOOK_NOT_WRITTEN;
  }
  *bytes = out;
  *length = size;
  return CAIPAN_WORKBOOK_DONE;
}

caipan_workbook_status caipan_workbook_end(caipan_workbook *workbook, void **bytes, size_t *length) {
  *bytes = NULL;
  *length = 0;
  locale_t plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
  locale_t before = plain ? uselocale(plain) : (locale_t)0;
  lxw_error error = workbook->lib->workbook_close(workbook->book);
  if (plain) {
    uselocale(before);
    freelocale(plain);
  }
  caipan_workbook_status status = workbook->worst;
  if (status == CAIPAN_WORKBOOK_DONE && error == LXW_ERROR_MEMORY_MALLOC_FAILED) status = CAIPAN_WORKBOOK_NO_MEMORY;
  if (status == CAIPAN_WORKBOOK_DONE && error != LXW_NO_ERROR) status = CAIPAN_WORKBOOK_NOT_WRITTEN;
  if (status == CAIPAN_WORKBOOK_DONE) status = read_back(workbook->file, bytes, length);
  close(workbook->file);
  free(workbook);
  return status;
}
