#include "press.h"

#include <stdlib.h>
#include <string.h>

// A paper of ten thousand rows has some 3 MB; what is a hundred times that is a mistake.
#define MOST_BYTES ((size_t)256 << 20)

static double points(int length) { return length / (double)PANGO_SCALE; }

static cairo_status_t keep(void *closure, const unsigned char *bytes, unsigned int length) {
  struct caipan_press *press = closure;
  if (length > MOST_BYTES - press->length) return CAIRO_STATUS_WRITE_ERROR;
  if (press->length + length > press->capacity) {
    const size_t capacity = 2 * (press->length + length);
    unsigned char *grown = realloc(press->bytes, capacity);
    if (!grown) return CAIRO_STATUS_NO_MEMORY;
    press->bytes = grown;
    press->capacity = capacity;
  }
  memcpy(press->bytes + press->length, bytes, length);
  press->length += length;
  return CAIRO_STATUS_SUCCESS;
}

// Nothing of the machine: not the way of drawing letters that its environment names, not its language, not its resolution, not how its screen likes letters fitted to pixels.
static void open_type(struct caipan_press *press) {
  const struct caipan_type_libraries *call = press->call;
  press->fonts = call->pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
  press->context = call->pango_font_map_create_context(press->fonts);
  call->pango_cairo_context_set_resolution(press->context, 72);
  call->pango_context_set_language(press->context, call->pango_language_from_string("zh-cn"));
  call->pango_context_set_base_dir(press->context, PANGO_DIRECTION_LTR);
  call->pango_context_set_round_glyph_positions(press->context, FALSE);
  cairo_font_options_t *options = call->cairo_font_options_create();
  call->cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  call->cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  call->cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  call->pango_cairo_context_set_font_options(press->context, options);
  call->cairo_font_options_destroy(options);
  press->layout = call->pango_layout_new(press->context);
  call->pango_layout_set_single_paragraph_mode(press->layout, TRUE);
  call->pango_layout_set_auto_dir(press->layout, FALSE);
  call->pango_layout_set_wrap(press->layout, PANGO_WRAP_WORD_CHAR);
}

struct caipan_press *caipan_press_open(int width, int height, struct caipan_type_problem *problem) {
  const struct caipan_type_libraries *call = caipan_type_libraries(problem);
  if (!call) return NULL;
  struct caipan_press *press = calloc(1, sizeof *press);
  if (!press) abort();
  press->call = call;
  open_type(press);
  if (!caipan_press_find_faces(press)) {
    caipan_press_close(press);
    *problem = (struct caipan_type_problem){.status = CAIPAN_TYPE_NO_FONT, .package = "fonts-noto-cjk"};
    return NULL;
  }
  press->surface = call->cairo_pdf_surface_create_for_stream(keep, press, points(width), points(height));
  // The version without compressed objects: the keywords can be read without a PDF library.
  call->cairo_pdf_surface_restrict_to_version(press->surface, CAIRO_PDF_VERSION_1_4);
  press->cairo = call->cairo_create(press->surface);
  return press;
}

void caipan_press_tell(
    struct caipan_press *press, const char *title, const char *keywords, const char *creator, const char *created) {
  __typeof__(cairo_pdf_surface_set_metadata) *set = press->call->cairo_pdf_surface_set_metadata;
  set(press->surface, CAIRO_PDF_METADATA_TITLE, title);
  set(press->surface, CAIRO_PDF_METADATA_KEYWORDS, keywords);
  set(press->surface, CAIRO_PDF_METADATA_CREATOR, creator);
  set(press->surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
  set(press->surface, CAIRO_PDF_METADATA_MOD_DATE, created);
}

static void set(
    struct caipan_press *press, enum caipan_face face, int size, const char *text, size_t length, int width) {
  if (press->face != face || press->size != size) {
    press->call->pango_font_description_set_absolute_size(press->faces[face], size);
    press->call->pango_layout_set_font_description(press->layout, press->faces[face]);
    press->face = face;
    press->size = size;
  }
  press->call->pango_layout_set_width(press->layout, width);
  press->call->pango_layout_set_text(press->layout, text, (int)length);
}

int caipan_press_width(struct caipan_press *press, enum caipan_face face, int size, const char *text, size_t length) {
  set(press, face, size, text, length, -1);
  PangoRectangle logical = {0};
  PangoLayoutLine *line = press->call->pango_layout_get_line_readonly(press->layout, 0);
  if (line) press->call->pango_layout_line_get_extents(line, NULL, &logical);
  return logical.width;
}

size_t caipan_press_break(
    struct caipan_press *press, enum caipan_face face, int size, const char *text, size_t length, int width,
    size_t *ends, size_t capacity) {
  set(press, face, size, text, length, width);
  const int count = press->call->pango_layout_get_line_count(press->layout);
  for (int at = 0; at < count && (size_t)at < capacity; at++) {
    const PangoLayoutLine *line = press->call->pango_layout_get_line_readonly(press->layout, at);
    ends[at] = (size_t)(line->start_index + line->length);
  }
  return (size_t)count;
}

void caipan_press_text(
    struct caipan_press *press, enum caipan_face face, int size, int grey, int x, int baseline, const char *text,
    size_t length) {
  set(press, face, size, text, length, -1);
  PangoLayoutLine *line = press->call->pango_layout_get_line_readonly(press->layout, 0);
  if (!line) return;
  press->call->cairo_set_source_rgb(press->cairo, grey / 255.0, grey / 255.0, grey / 255.0);
  press->call->cairo_move_to(press->cairo, points(x), points(baseline));
  press->call->pango_cairo_show_layout_line(press->cairo, line);
}

void caipan_press_fill(struct caipan_press *press, int grey, int x, int y, int width, int height) {
  press->call->cairo_set_source_rgb(press->cairo, grey / 255.0, grey / 255.0, grey / 255.0);
  press->call->cairo_rectangle(press->cairo, points(x), points(y), points(width), points(height));
  press->call->cairo_fill(press->cairo);
}

void caipan_press_turn(struct caipan_press *press) { press->call->cairo_show_page(press->cairo); }

const unsigned char *caipan_press_finish(
    struct caipan_press *press, size_t *length, struct caipan_type_problem *problem) {
  cairo_status_t status = press->call->cairo_status(press->cairo);
  press->call->cairo_surface_finish(press->surface);
  if (status == CAIRO_STATUS_SUCCESS) status = press->call->cairo_surface_status(press->surface);
  if (status != CAIRO_STATUS_SUCCESS) {
    *problem = (struct caipan_type_problem){
        .status = CAIPAN_TYPE_FAILED, .what = "cairo", .says = press->call->cairo_status_to_string(status)};
    return NULL;
  }
  *length = press->length;
  return press->bytes;
}

void caipan_press_close(struct caipan_press *press) {
  const struct caipan_type_libraries *call = press->call;
  if (press->cairo) call->cairo_destroy(press->cairo);
  if (press->surface) call->cairo_surface_destroy(press->surface);
  if (press->layout) call->g_object_unref(press->layout);
  for (int face = 0; face < CAIPAN_FACES; face++)
    if (press->faces[face]) call->pango_font_description_free(press->faces[face]);
  if (press->context) call->g_object_unref(press->context);
  if (press->fonts) call->g_object_unref(press->fonts);
  free(press->bytes);
  free(press);
}
