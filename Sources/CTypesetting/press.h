#pragma once
#include "libraries.h"

struct caipan_press {
  const struct caipan_type_libraries *call;
  PangoFontMap *fonts;
  PangoContext *context;
  PangoLayout *layout;
  PangoFontDescription *faces[CAIPAN_FACES];
  /// What the layout is set to.
  enum caipan_face face;
  int size;
  cairo_surface_t *surface;
  cairo_t *cairo;
  unsigned char *bytes;
  size_t length, capacity;
};

/// The faces of a press; 0 where no font has Chinese characters.
int caipan_press_find_faces(struct caipan_press *press);
