#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <termios.h>
#include <unistd.h>

// True when /dev/tty (the controlling terminal) is the terminal that stdout is on: it need not be.
static bool is_terminal_of_stdout(int fd) {
#ifdef TIOCGDEV
  unsigned int device = 0;
  struct stat out;
  if (ioctl(fd, TIOCGDEV, &device) != 0 || fstat(STDOUT_FILENO, &out) != 0) return false;
  unsigned int high = (device >> 8) & 0xfff, low = (device & 0xff) | ((device >> 12) & 0xfff00);
  return major(out.st_rdev) == high && minor(out.st_rdev) == low;
#else
  (void)fd;
  return false;
#endif
}

int ct_tty_open(void) {
  // By name of the controlling terminal first: it opens after `su` too, when the device belongs to somebody else.
  int fd = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (fd >= 0) {
    if (is_terminal_of_stdout(fd)) return fd;
    close(fd);
  }
  char name[256];
  if (ttyname_r(STDOUT_FILENO, name, sizeof name) == 0) {
    fd = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (fd >= 0) return fd;
  }
  return fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
}

bool ct_tty_size(int fd, int *rows, int *columns) {
  struct winsize size = {0};
  if (ioctl(fd, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 && size.ws_col == 0) return false;
  *rows = size.ws_row > 0 ? size.ws_row : 1;
  *columns = size.ws_col > 0 ? size.ws_col : 1;
  return true;
}

int ct_tty_speed(int fd) {
  static const struct {
    speed_t code;
    int baud;
  } speeds[] = {{B300, 300},   {B600, 600},   {B1200, 1200}, {B1800, 1800},
                {B2400, 2400}, {B4800, 4800}, {B9600, 9600}, {B19200, 19200}};
  struct termios modes;
  if (tcgetattr(fd, &modes) != 0) return 0;
  for (size_t i = 0; i < sizeof speeds / sizeof *speeds; i++) {
    if (cfgetospeed(&modes) == speeds[i].code) return speeds[i].baud / 10;
  }
  return 0;
}

int ct_tty_waiting(int fd) {
  int count = 0;
  return ioctl(fd, TIOCOUTQ, &count) == 0 && count > 0 ? count : 0;
}

int ct_write_all(int fd, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(fd, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      // A copy of stdout may be non-blocking; a terminal that stays shut for a second is given up.
      struct pollfd ready = {.fd = fd, .events = POLLOUT};
      if (poll(&ready, 1, 1000) == 0) return EAGAIN;
    } else if (written < 0 && errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

int ct_waker_open(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

void ct_wake(int fd) {
  uint64_t one = 1;
  ssize_t ignored = write(fd, &one, sizeof one);
  (void)ignored;
}

void ct_waker_drain(int fd) {
  uint64_t count;
  ssize_t ignored = read(fd, &count, sizeof count);
  (void)ignored;
}

void ct_close(int fd) { close(fd); }
