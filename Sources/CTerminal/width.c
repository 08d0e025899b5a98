#include "caipan_terminal.h"

int caipan_width(uint32_t scalar) { return scalar < 0x20 ? -1 : scalar >= 0x1100 ? 2 : 1; }
