#pragma once
#include <xlsxwriter.h>

// What is called of libxlsxwriter: one list, from which the table and its filling are made.
#define CAIPAN_LIBXLSXWRITER(f)                                                                                        \
  f(workbook_new) f(workbook_add_worksheet) f(workbook_add_format) f(workbook_set_properties) f(workbook_close)        \
  f(format_set_font_name) f(format_set_font_size) f(format_set_bold) f(format_set_text_wrap) f(format_set_border)      \
  f(format_set_bg_color) f(format_set_align) f(format_set_indent) f(format_set_num_format)                             \
  f(worksheet_set_column) f(worksheet_set_row)                                                                         \
  f(worksheet_write_string) f(worksheet_write_blank) f(worksheet_write_number) f(worksheet_merge_range)                \
  f(worksheet_set_landscape) f(worksheet_set_paper) f(worksheet_set_margins) f(worksheet_center_horizontally)          \
  f(worksheet_fit_to_pages) f(worksheet_print_area)                                                                    \
  f(worksheet_repeat_rows) f(worksheet_freeze_panes)                                                                   \
  f(worksheet_set_footer_opt) f(worksheet_set_h_pagebreaks) f(worksheet_ignore_errors)

#define CAIPAN_DECLARE(name) __typeof__(name) *name;
struct caipan_libxlsxwriter { CAIPAN_LIBXLSXWRITER(CAIPAN_DECLARE) };
#undef CAIPAN_DECLARE

/// libxlsxwriter's functions; NULL where it is not installed.
const struct caipan_libxlsxwriter *caipan_libxlsxwriter(void);
