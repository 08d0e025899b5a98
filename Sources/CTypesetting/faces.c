// The families are named, so that what the machine prefers as "serif" doesn't decide how a paper looks. Where they are
// not installed, fontconfig gives another one with Chinese, if there is any.
#include "press.h"

static const struct { const char *family; PangoWeight weight; } wanted[CAIPAN_FACES] = {
    [CAIPAN_FACE_SERIF] = {"Noto Serif CJK SC", PANGO_WEIGHT_NORMAL},
    [CAIPAN_FACE_SERIF_BOLD] = {"Noto Serif CJK SC", PANGO_WEIGHT_BOLD},
    [CAIPAN_FACE_SANS] = {"Noto Sans CJK SC", PANGO_WEIGHT_NORMAL},
    [CAIPAN_FACE_SANS_BOLD] = {"Noto Sans CJK SC", PANGO_WEIGHT_BOLD},
    [CAIPAN_FACE_MONO] = {"Noto Sans Mono CJK SC", PANGO_WEIGHT_NORMAL},
};

// 裁 判 龘: two of everyday, and one that fonts with a handful of Chinese characters don't have.
static const gunichar probes[] = {0x88C1, 0x5224, 0x9F98};

static int has_chinese(struct caipan_press *press, const PangoFontDescription *face) {
  PangoFont *font = press->call->pango_context_load_font(press->context, face);
  if (!font) return 0;
  int found = 1;
  for (size_t at = 0; at < sizeof probes / sizeof *probes; at++)
    found = found && press->call->pango_font_has_char(font, probes[at]);
  press->call->g_object_unref(font);
  return found;
}

int caipan_press_find_faces(struct caipan_press *press) {
  for (int face = 0; face < CAIPAN_FACES; face++) {
    PangoFontDescription *description = press->faces[face] = press->call->pango_font_description_new();
    press->call->pango_font_description_set_family_static(description, wanted[face].family);
    press->call->pango_font_description_set_weight(description, wanted[face].weight);
    press->call->pango_font_description_set_absolute_size(description, 10 * PANGO_SCALE);
    if (!has_chinese(press, description)) return 0;
  }
  return 1;
}
