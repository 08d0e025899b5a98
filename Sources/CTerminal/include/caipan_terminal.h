#pragma once
#include <stddef.h>
#include <stdint.h>

/// Columns of one code point on the screen: 0, 1 or 2; -1 for what may not reach the screen (controls, bidi overrides).
int caipan_width(uint32_t scalar);

/// Most bytes that `caipan_guard_start` takes to restore a screen.
#define CAIPAN_RESTORE_MAX 256

/// Takes charge of the terminal on descriptors 0 and 1: remembers its settings, catches signals, holds back stderr.
///
/// From here on the settings come back and `restore` is written on exit(), on a crash, and on a second TERM, HUP, INT
/// or QUIT that finds the first one unread. Returns 0, or an errno when nothing has been changed.
int caipan_guard_start(const char *restore, size_t length);

/// Gives the terminal back: settings, signals as they were before, and what was written to stderr meanwhile.
void caipan_guard_stop(void);

/// What `caipan_wait` found; each is told once.
struct caipan_events {
  /// There are bytes to read.
  int input;
  /// `caipan_wake` was called.
  int woken;
  /// The terminal may have a new size.
  int resized;
  /// The process was stopped and goes on: the screen has to be set up anew.
  int continued;
  /// The terminal is gone.
  int gone;
  /// The signal that asks to end, or 0.
  int ended;
};

/// Waits for any of these; a negative number of milliseconds waits as long as it takes.
struct caipan_events caipan_wait(int milliseconds);

/// Lets `caipan_wait` return; from any thread, at any time, a signal handler included.
void caipan_wake(void);
