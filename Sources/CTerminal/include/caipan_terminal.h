#pragma once
#include <stdint.h>

/// Columns of one code point on the screen: 0, 1 or 2; -1 for controls.
int caipan_width(uint32_t scalar);
