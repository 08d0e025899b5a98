// The terminal is a thing of the whole process, and a signal handler may call next to nothing: so this is C, with
// static state, and every handler either sets a flag and writes one byte to a pipe or puts the terminal back and dies.
#define _GNU_SOURCE
#include "caipan_terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static const int ending[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
static const int crashing[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
static const int noticed[] = {SIGWINCH, SIGCONT};
// A write to a terminal that is gone, a stop that nobody at the table asked for, a setting changed in the background:
// none of them may stop a desk in mid-entry.
static const int ignored[] = {SIGPIPE, SIGTSTP, SIGTTOU};

static struct sigaction before[65];
static struct termios settings;
static char restore_bytes[CAIPAN_RESTORE_MAX];
static size_t restore_length;
static atomic_int guarding, ended, resized, continued, woken;
static int bell[2] = {-1, -1};
static int real_stderr = -1, held_stderr = -1;

static void ring(void) {
  int saved = errno;
  ssize_t written = write(bell[1], "", 1);
  (void)written; // a full pipe rings already
  errno = saved;
}

// What the program (the Swift runtime's last words above all) wrote to stderr would be lost on the alternate screen, so
// it goes to memory meanwhile and is copied out here.
static void release_stderr(void) {
  if (held_stderr < 0) return;
  char block[4096];
  dup2(real_stderr, STDERR_FILENO);
  lseek(held_stderr, 0, SEEK_SET);
  for (ssize_t count; (count = read(held_stderr, block, sizeof block)) > 0;)
    if (write(STDERR_FILENO, block, (size_t)count) < 0) break;
  close(held_stderr);
  close(real_stderr);
  held_stderr = real_stderr = -1;
}

static void hold_stderr(void) {
  if (!isatty(STDERR_FILENO)) return;
  int memory = memfd_create("stderr", MFD_CLOEXEC);
  if (memory < 0) return;
  int terminal = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (terminal < 0 || dup2(memory, STDERR_FILENO) < 0) {
    close(memory);
    if (terminal >= 0) close(terminal);
    return;
  }
  real_stderr = terminal;
  held_stderr = memory;
}

static void restore(void) {
  if (!atomic_exchange(&guarding, 0)) return;
  for (size_t done = 0; done < restore_length;) {
    ssize_t count = write(STDOUT_FILENO, restore_bytes + done, restore_length - done);
    if (count < 0) break;
    done += (size_t)count;
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &settings);
  release_stderr();
}

static void on_ending(int signal_number) {
  if (atomic_exchange(&ended, signal_number) == 0) {
    ring();
    return;
  }
  restore();
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

static void on_crash(int signal_number) {
  restore();
  raise(signal_number); // the handler was installed with SA_RESETHAND: this one kills
}

static void on_notice(int signal_number) {
  atomic_store(signal_number == SIGWINCH ? &resized : &continued, 1);
  ring();
}

static void catch(int signal_number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, &action, &before[signal_number]);
}

#define EACH(signals, at) for (size_t at = 0; at < sizeof signals / sizeof *signals; at++)

int caipan_guard_start(const char *restore_with, size_t length) {
  static char crash_stack[64 * 1024]; // a stack overflow leaves the handler no other
  if (length > sizeof restore_bytes) return EINVAL;
  if (atomic_load(&guarding)) return EBUSY; // the settings to return to would be those of the screen
  if (tcgetattr(STDIN_FILENO, &settings) != 0) return errno;
  if (bell[0] < 0) {
    // Made once and never closed: a thread may wake a terminal that has just been closed.
    if (pipe2(bell, O_CLOEXEC | O_NONBLOCK) != 0) return errno;
    atexit(restore);
  }
  memcpy(restore_bytes, restore_with, length);
  restore_length = length;
  atomic_store(&ended, 0);
  atomic_store(&guarding, 1);
  hold_stderr();
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, NULL);
  EACH(crashing, at) catch(crashing[at], on_crash, (int)SA_RESETHAND | SA_NODEFER | SA_ONSTACK);
  EACH(noticed, at) catch(noticed[at], on_notice, SA_RESTART);
  EACH(ignored, at) catch(ignored[at], SIG_IGN, 0);
  EACH(ending, at) {
    catch(ending[at], on_ending, SA_RESTART);
    // Started to ignore it (nohup): then it stays ignored.
    if (before[ending[at]].sa_handler == SIG_IGN) signal(ending[at], SIG_IGN);
  }
  return 0;
}

void caipan_guard_stop(void) {
  restore_length = 0;
  restore();
  EACH(crashing, at) sigaction(crashing[at], &before[crashing[at]], NULL);
  EACH(noticed, at) sigaction(noticed[at], &before[noticed[at]], NULL);
  EACH(ignored, at) sigaction(ignored[at], &before[ignored[at]], NULL);
  EACH(ending, at) sigaction(ending[at], &before[ending[at]], NULL);
}

void caipan_wake(void) {
  if (atomic_exchange(&woken, 1) == 0) ring();
}

struct caipan_events caipan_wait(int milliseconds) {
  struct pollfd sources[] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = bell[0], .events = POLLIN}};
  // A signal that interrupts has rung the bell before, so the second poll returns at once.
  while (poll(sources, 2, milliseconds) < 0 && errno == EINTR) {}
  char rings[64];
  while (read(bell[0], rings, sizeof rings) > 0) {}
  return (struct caipan_events){
    .input = (sources[0].revents & POLLIN) != 0,
    .gone = (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) != 0,
    .woken = atomic_exchange(&woken, 0),
    .resized = atomic_exchange(&resized, 0),
    .continued = atomic_exchange(&continued, 0),
    .ended = atomic_exchange(&ended, 0),
  };
}
