#define _GNU_SOURCE
#include "CPty.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

int ct_pty_spawn(
  char *const argv[], char *const envp[], int rows, int columns, bool terminal_stdout, int *master_fd, pid_t *pid) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int master;
  pid_t child = forkpty(&master, NULL, NULL, &size);
  if (child < 0) return errno;
  if (child == 0) {
    // Only calls that are safe between fork and exec: the parent may have threads.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    static const int plain[] = {SIGPIPE, SIGTSTP, SIGTTIN, SIGTTOU, SIGINT, SIGQUIT, SIGHUP, SIGTERM};
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++) signal(plain[i], SIG_DFL);
    if (!terminal_stdout) {
      int null = open("/dev/null", O_WRONLY);
      if (null >= 0) dup2(null, STDOUT_FILENO);
    }
    execve(argv[0], argv, envp);
    _exit(127);
  }
  fcntl(master, F_SETFD, FD_CLOEXEC);
  *master_fd = master;
  *pid = child;
  return 0;
}

int ct_pty_open(int rows, int columns, int *master_fd, int *terminal_fd) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  if (openpty(master_fd, terminal_fd, NULL, NULL, &size) != 0) return errno;
  fcntl(*master_fd, F_SETFD, FD_CLOEXEC);
  fcntl(*terminal_fd, F_SETFD, FD_CLOEXEC);
  return 0;
}

int ct_pty_resize(int master_fd, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master_fd, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}

int ct_pty_local_flags(int master_fd, unsigned int *flags) {
  struct termios modes;
  if (tcgetattr(master_fd, &modes) != 0) return errno;
  *flags = modes.c_lflag;
  return 0;
}

int ct_pty_reap(pid_t pid, bool nohang) {
  int status;
  pid_t got;
  do got = waitpid(pid, &status, nohang ? WNOHANG : 0);
  while (got < 0 && errno == EINTR);
  if (got == 0) return -1;
  if (got < 0) return -2;
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}
