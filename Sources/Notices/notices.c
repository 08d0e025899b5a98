#include "notices.h"

// Embedded by the compiler, not by SwiftPM, which writes each file as a list of numbers: that takes minutes here.
#define NOTICE(name) static const unsigned char name[] =

NOTICE(beijing_certificates_2023) {
#embed "beijing-certificates-2023.json"
};

#define CARRIED(name) { name, sizeof name }

static const struct notice rulebooks[] = {
  CARRIED(beijing_certificates_2023),
};

struct notice notice_rulebook(size_t index) {
  const size_t count = sizeof rulebooks / sizeof *rulebooks;
  return index < count ? rulebooks[index] : (struct notice){ 0, 0 };
}
