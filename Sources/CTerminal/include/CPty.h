// A program on a terminal of its own, for tests and measurements. Not part of the screen.
#ifndef ROUNDS_CPTY_H
#define ROUNDS_CPTY_H

#include <stdbool.h>
#include <sys/types.h>

/// Starts `argv[0]` (a path) with `envp` as the leader of a session on a new pseudo terminal of that size.
/// Both arrays end with NULL. Returns 0 and the master's descriptor and the process id, or errno.
/// `terminal_stdout` false sends its standard output to /dev/null, to see what a program does without a terminal.
int ct_pty_spawn(
  char *const argv[], char *const envp[], int rows, int columns, bool terminal_stdout, int *master_fd, pid_t *pid);
/// Makes a pseudo terminal without a program: both ends, closed on exec. 0 or errno.
int ct_pty_open(int rows, int columns, int *master_fd, int *terminal_fd);
/// Gives the terminal a new size; the program gets SIGWINCH. 0 or errno.
int ct_pty_resize(int master_fd, int rows, int columns);
/// Copies the master's local flags (c_lflag) so that echo and line mode can be compared. 0 or errno.
int ct_pty_local_flags(int master_fd, unsigned int *flags);
/// What the process ended with: the exit code, or 128 + the signal; -1 while it runs; -2 when it is no child.
/// With `nohang` false it waits.
int ct_pty_reap(pid_t pid, bool nohang);

#endif
