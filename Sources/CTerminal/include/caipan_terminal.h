#pragma once
#include <stdint.h>

/// Columns of one code point on the screen: 0, 1 or 2; -1 for what may not reach the screen (controls, bidi overrides).
int caipan_width(uint32_t scalar);
