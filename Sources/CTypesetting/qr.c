#include "libraries.h"

#include <errno.h>
#include <limits.h>

int caipan_qr(
    const unsigned char *bytes, size_t length, unsigned char modules[CAIPAN_QR_MODULES],
    struct caipan_type_problem *problem) {
  const struct caipan_qr_library *qr = caipan_qr_library(problem);
  if (!qr) return 0;
  QRcode *code = length > 0 && length <= INT_MAX ? qr->QRcode_encodeData((int)length, bytes, 0, QR_ECLEVEL_M) : NULL;
  if (!code || code->width > 177) {
    const int too_long = length > 0 && errno == ERANGE;
    if (code) qr->QRcode_free(code);
    *problem = (struct caipan_type_problem){
        .status = too_long ? CAIPAN_TYPE_TOO_LONG : CAIPAN_TYPE_FAILED, .what = "libqrencode", .says = "no code"};
    return 0;
  }
  const int width = code->width;
  for (int at = 0; at < width * width; at++) modules[at] = code->data[at] & 1;
  qr->QRcode_free(code);
  return width;
}
