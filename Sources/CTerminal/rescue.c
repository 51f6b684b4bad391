// Gives the terminal back when the program cannot: after a trap, an abort, or an exit() from anywhere. Between
// arming and disarming everything here is fixed bytes and plain system calls, because it runs in signal handlers.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static char reset[512];
static size_t reset_count;
static int tty = -1;
static struct termios modes;
static bool has_modes;
static volatile sig_atomic_t armed;

static int log_fd = -1;
static int stderr_before = -1;
static off_t log_start;

// A trap is SIGILL or SIGTRAP; QUIT is here because its default action ends the program as abruptly.
static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS, SIGQUIT};
enum { FATAL = sizeof fatal / sizeof *fatal };
static struct sigaction before[FATAL];
static bool handlers_up;
static bool wants_backtrace;

static void give_back(void) {
  if (!armed) return;
  armed = 0;
  ct_write_all(tty, reset, reset_count);
  if (has_modes) tcsetattr(tty, TCSANOW, &modes);
}

static void replay_log(int to) {
  char block[4096];
  off_t at = log_start;
  for (;;) {
    ssize_t count = pread(log_fd, block, sizeof block, at);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0 || ct_write_all(to, block, (size_t)count) != 0) break;
    at += count;
  }
}

static void crash(int signal) {
  int saved = errno;
  give_back();
  if (log_fd >= 0 && stderr_before >= 0) {
    replay_log(stderr_before);
    dup2(stderr_before, STDERR_FILENO);
  }
  // The signal again, with the default action. The backtrace writer of Swift, which asks questions at a terminal, gets
  // it only when somebody has asked for it.
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigemptyset(&standard.sa_mask);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], wants_backtrace ? &before[i] : &standard, NULL);
  raise(signal);
  errno = saved;
}

static void put_handlers_up(void) {
  if (handlers_up) return;
  static char *stack;
  static const size_t stack_size = 64 * 1024;
  stack_t now;
  if (!stack && sigaltstack(NULL, &now) == 0 && (now.ss_flags & SS_DISABLE)) {
    stack = malloc(stack_size);  // kept for ever: a crash may come at any time
    stack_t alternate = {.ss_sp = stack, .ss_size = stack_size};
    if (stack) sigaltstack(&alternate, NULL);
  }
  wants_backtrace = getenv("SWIFT_BACKTRACE") != NULL;
  struct sigaction action = {.sa_handler = crash, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &before[i]);
  handlers_up = true;
}

static void at_exit(void) {
  give_back();
  ct_log_stop();
}

void ct_rescue_begin(int fd) {
  static bool registered;
  if (!registered) registered = atexit(at_exit) == 0;
  armed = 0;
  reset_count = 0;
  tty = fd;
  has_modes = tcgetattr(fd, &modes) == 0;
  put_handlers_up();
  armed = 1;
}

bool ct_rescue_arm(const char *bytes, size_t count) {
  if (count > sizeof reset) return false;
  armed = 0;
  memcpy(reset, bytes, count);
  reset_count = count;
  armed = 1;
  return true;
}

void ct_rescue_disarm(void) {
  armed = 0;
  if (!handlers_up) return;
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before[i], NULL);
  handlers_up = false;
}

void ct_rescue_modes(void) {
  if (has_modes) tcsetattr(tty, TCSADRAIN, &modes);
}

bool ct_log_start(const char *path) {
  // Somebody who sent stderr elsewhere wants it there.
  if (!isatty(STDERR_FILENO)) return true;
  int fd = path ? open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : memfd_create("log", MFD_CLOEXEC);
  if (fd < 0) return false;
  int old = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (old < 0) {
    close(fd);
    return false;
  }
  log_start = lseek(fd, 0, SEEK_END);
  if (log_start < 0) log_start = 0;
  stderr_before = old;
  log_fd = fd;
  dup2(fd, STDERR_FILENO);
  return true;
}

void ct_log_stop(void) {
  if (log_fd < 0) return;
  dup2(stderr_before, STDERR_FILENO);
  int from = log_fd, to = stderr_before;
  replay_log(to);
  log_fd = -1;
  stderr_before = -1;
  close(from);
  close(to);
}
