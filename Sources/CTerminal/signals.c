#include "CTerminal.h"

#include <errno.h>
#include <signal.h>
#include <unistd.h>

static const int caught[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT};
enum { CAUGHT = sizeof caught / sizeof *caught };

static struct sigaction before[CAUGHT];
static struct sigaction pipe_before;
static bool installed;
static int bell = -1;  // never closed: a late signal must not write into a file that took its number
static volatile sig_atomic_t pending[NSIG];

static void note(int signal) {
  int saved = errno;
  pending[signal] = 1;
  ct_wake(bell);
  errno = saved;
}

static void catch(int signal, void (*handler)(int), struct sigaction *old) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  sigaction(signal, &action, old);
}

int ct_signals_install(void) {
  if (bell < 0) bell = ct_waker_open();
  if (bell < 0) return -1;
  if (installed) return bell;
  sigset_t ours;
  sigemptyset(&ours);
  for (int i = 0; i < CAUGHT; i++) {
    sigaddset(&ours, caught[i]);
    pending[caught[i]] = 0;
    catch(caught[i], note, &before[i]);
    // `nohup`, and shells without job control, mean what they say.
    bool kept = caught[i] != SIGWINCH && caught[i] != SIGCONT;
    if (kept && before[i].sa_handler == SIG_IGN) sigaction(caught[i], &before[i], NULL);
  }
  // Threads of other programs shut signals out, and hand that on to what they start.
  pthread_sigmask(SIG_UNBLOCK, &ours, NULL);
  catch(SIGPIPE, SIG_IGN, &pipe_before);
  installed = true;
  return bell;
}

void ct_signals_restore(void) {
  if (!installed) return;
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &before[i], NULL);
  sigaction(SIGPIPE, &pipe_before, NULL);
  installed = false;
}

void ct_signals_drain(void) {
  if (bell >= 0) ct_waker_drain(bell);
}

bool ct_signals_take(int signal) {
  if (signal < 0 || signal >= NSIG || !pending[signal]) return false;
  pending[signal] = 0;
  return true;
}

bool ct_can_stop_process(void) {
  struct sigaction now;
  return sigaction(SIGTSTP, NULL, &now) == 0 && now.sa_handler != SIG_IGN;
}

void ct_stop_process(void) {
  struct sigaction ours;
  struct sigaction action = {.sa_handler = SIG_IGN};
  sigemptyset(&action.sa_mask);
  sigaction(SIGTSTP, &action, &ours);
  // The rest of the job first, while it does not touch this process …
  kill(0, SIGTSTP);
  // … then this thread itself: raise() comes back only after the stop, whereas kill() may come back before it. A job
  // that no shell looks after is not stopped by TSTP, so nobody is left with a dead screen.
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &action, NULL);
  sigset_t only, old;
  sigemptyset(&only);
  sigaddset(&only, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &only, &old);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &old, NULL);
  sigaction(SIGTSTP, &ours, NULL);
}
