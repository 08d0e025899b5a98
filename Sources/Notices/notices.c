#include "notices.h"

// Embedded by the compiler, not by SwiftPM, which writes each file as a list of numbers: that takes minutes here.
#define NOTICE(name) static const unsigned char name[] =

NOTICE(xicheng_2026) {
#embed "xicheng-2026.json"
};

NOTICE(beijing_workers_2025) {
#embed "beijing-workers-2025.json"
};

NOTICE(beijing_certificates_2023) {
#embed "beijing-certificates-2023.json"
};

NOTICE(haidian_2026) {
#embed "haidian-2026.json"
};

NOTICE(weihai_2024) {
#embed "weihai-2024.json"
};

#define CARRIED(name) { name, sizeof name }

static const struct notice rulebooks[] = {
  CARRIED(xicheng_2026),
  CARRIED(beijing_workers_2025),
  CARRIED(beijing_certificates_2023),
  CARRIED(haidian_2026),
  CARRIED(weihai_2024),
};

struct notice notice_rulebook(size_t index) {
  const size_t count = sizeof rulebooks / sizeof *rulebooks;
  return index < count ? rulebooks[index] : (struct notice){ 0, 0 };
}

#define CALENDAR(year) static const unsigned char calendar_##year[] =

CALENDAR(2023) {
#embed "calendars/2023.json"
};

CALENDAR(2024) {
#embed "calendars/2024.json"
};

CALENDAR(2025) {
#embed "calendars/2025.json"
};

CALENDAR(2026) {
#embed "calendars/2026.json"
};

static const struct notice calendars[] = {
  CARRIED(calendar_2023),
  CARRIED(calendar_2024),
  CARRIED(calendar_2025),
  CARRIED(calendar_2026),
};

struct notice notice_calendar(size_t index) {
  const size_t count = sizeof calendars / sizeof *calendars;
  return index < count ? calendars[index] : (struct notice){ 0, 0 };
}
