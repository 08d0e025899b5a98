#pragma once
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <qrencode.h>

#include "caipan_typesetting.h"

// What is called of each library: lists, from which the tables and their filling are made.
#define CAIPAN_CAIRO(f)                                                                                                \
  f(cairo_create) f(cairo_destroy) f(cairo_status) f(cairo_status_to_string)                                           \
  f(cairo_move_to) f(cairo_rectangle) f(cairo_fill) f(cairo_set_source_rgb) f(cairo_show_page)                         \
  f(cairo_surface_destroy) f(cairo_surface_finish) f(cairo_surface_status)                                             \
  f(cairo_pdf_surface_create_for_stream) f(cairo_pdf_surface_restrict_to_version) f(cairo_pdf_surface_set_metadata)    \
  f(cairo_font_options_create) f(cairo_font_options_destroy)                                                           \
  f(cairo_font_options_set_hint_style) f(cairo_font_options_set_hint_metrics) f(cairo_font_options_set_antialias)

#define CAIPAN_PANGO(f)                                                                                                \
  f(pango_font_map_create_context) f(pango_context_load_font) f(pango_context_set_language)                            \
  f(pango_context_set_base_dir) f(pango_context_set_round_glyph_positions) f(pango_language_from_string)               \
  f(pango_font_description_new) f(pango_font_description_free) f(pango_font_description_set_family_static)             \
  f(pango_font_description_set_weight) f(pango_font_description_set_absolute_size) f(pango_font_has_char)              \
  f(pango_layout_new) f(pango_layout_set_text) f(pango_layout_set_font_description) f(pango_layout_set_width)          \
  f(pango_layout_set_wrap) f(pango_layout_set_auto_dir) f(pango_layout_set_single_paragraph_mode)                      \
  f(pango_layout_get_line_count) f(pango_layout_get_line_readonly) f(pango_layout_line_get_extents)

#define CAIPAN_PANGOCAIRO(f)                                                                                           \
  f(pango_cairo_font_map_new_for_font_type) f(pango_cairo_context_set_font_options) f(pango_cairo_context_set_resolution)            \
  f(pango_cairo_show_layout_line)

#define CAIPAN_GOBJECT(f) f(g_object_unref)

#define CAIPAN_QRENCODE(f) f(QRcode_encodeData) f(QRcode_free)

#define CAIPAN_DECLARE(name) __typeof__(name) *name;
struct caipan_type_libraries {
  CAIPAN_CAIRO(CAIPAN_DECLARE)
  CAIPAN_PANGO(CAIPAN_DECLARE)
  CAIPAN_PANGOCAIRO(CAIPAN_DECLARE)
  CAIPAN_GOBJECT(CAIPAN_DECLARE)
};
struct caipan_qr_library {
  CAIPAN_QRENCODE(CAIPAN_DECLARE)
};
#undef CAIPAN_DECLARE

/// The functions of pango and cairo; NULL, and the library that is missing told.
const struct caipan_type_libraries *caipan_type_libraries(struct caipan_type_problem *problem);

/// The functions of qrencode; likewise.
const struct caipan_qr_library *caipan_qr_library(struct caipan_type_problem *problem);
