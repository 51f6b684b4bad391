// curses: one full-screen window.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"

#include <curses.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

// term.h makes everyday words into macros.
#undef columns
#undef lines

static SCREEN *screen;
static FILE *in_file, *out_file;
// Where an update is written before it is sent, and the bytes of the last one.
static int held_fd = -1, tty_fd = -1;
static char *held_bytes;
static size_t held_room;
static bool default_colours;
static bool raw_bytes_only;

int ct_screen_check(const char *name, int fd) {
  int found = 0;
  if (setupterm(name, fd, &found) != OK || found != 1) return CT_TERM_UNKNOWN;
  const char *move = tigetstr("cup");
  bool dumb = move == NULL || move == (const char *)-1;
  del_curterm(cur_term);
  return dumb ? CT_TERM_DUMB : CT_TERM_OK;
}

bool ct_screen_is_running(void) { return screen != NULL; }

static FILE *copy_of(int fd, const char *mode) {
  int copy = fcntl(fd, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return NULL;
  FILE *file = fdopen(copy, mode);
  if (!file) close(copy);
  return file;
}

static void close_files(void) {
  if (in_file) fclose(in_file);
  if (out_file) fclose(out_file);
  in_file = out_file = NULL;
}

bool ct_screen_start(const char *name, int fd) {
  if (screen) return false;
  in_file = copy_of(fd, "r");
  out_file = copy_of(fd, "w");
  if (!in_file || !out_file || !(screen = newterm(name, out_file, in_file))) {
    close_files();
    return false;
  }
  tty_fd = fd;
  if (held_fd < 0) held_fd = memfd_create("update", MFD_CLOEXEC);
  raw_bytes_only = MB_CUR_MAX == 1;
  // Raw, so that a ^C or ^Z inside pasted text is text. Enter stays ^M, apart from ^J.
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  // Shifted cells would take the links of the terminal with them.
  idcok(stdscr, FALSE);
  // Input is read by Terminal, not by curses: half a screen because a key waits is never wanted.
  typeahead(-1);
  return true;
}

void ct_screen_stop(void) {
  if (!screen) return;
  if (!isendwin()) endwin();
  delscreen(screen);
  screen = NULL;
  close_files();
}

void ct_screen_leave(void) {
  if (screen && !isendwin()) endwin();
}

void ct_screen_reclaim(void) {
  if (!screen) return;
  // endwin first: only after it does curses send the sequences that enter the screen again.
  if (!isendwin()) endwin();
  reset_prog_mode();
}

void ct_screen_enter(void) {
  if (!screen) return;
  clearok(curscr, TRUE);
}

// Copies without $<5>-like padding marks, which only tputs understands.
static const char *without_padding(const char *text) {
  static char plain[256];
  size_t n = 0;
  for (const char *p = text; p && *p && n + 1 < sizeof plain; p++) {
    const char *end;
    if (p[0] == '$' && p[1] == '<' && (end = strchr(p, '>'))) {
      p = end;
    } else {
      plain[n++] = *p;
    }
  }
  plain[n] = 0;
  return plain;
}

const char *ct_terminfo_string(const char *capability) {
  const char *text = screen ? tigetstr(capability) : NULL;
  return text && text != (const char *)-1 ? without_padding(text) : "";
}

const char *ct_terminfo_move(int row, int column) {
  const char *text = screen ? tigetstr("cup") : NULL;
  if (!text || text == (const char *)-1) return "";
  return without_padding(tparm(text, (long)row, (long)column, 0L, 0L, 0L, 0L, 0L, 0L, 0L));
}

int ct_screen_start_colours(bool allowed) {
  default_colours = false;
  if (!screen || !allowed || !has_colors() || start_color() != OK) return 0;
  default_colours = use_default_colors() == OK;
  return COLORS;
}

int ct_screen_pairs(void) { return COLOR_PAIRS; }
bool ct_screen_has_default_colours(void) { return default_colours; }

bool ct_screen_set_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

// Scalars that take no column yet change how their neighbours read: direction marks and invisible operators.
static bool misleads(wchar_t c) {
  return c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
         c == 0xFEFF || c == 0x061C || c == 0x180E || (c >= 0xE0000 && c <= 0xE007F);
}

static attr_t attributes_of(uint32_t wanted) {
  attr_t result = A_NORMAL;
  if (wanted & CT_BOLD) result |= A_BOLD;
  if (wanted & CT_DIM) result |= A_DIM;
  if (wanted & CT_ITALIC) result |= A_ITALIC;
  if (wanted & CT_UNDERLINE) result |= A_UNDERLINE;
  if (wanted & CT_REVERSE) result |= A_REVERSE;
  return result;
}

static void put_one(int row, int column, const wchar_t *text, attr_t attributes, int pair) {
  cchar_t cell;
  // The pair goes through the last argument: the short one stops at 32 767, the attribute bits at 255.
  if (setcchar(&cell, text, attributes, 0, &pair) != OK) return;
  // Unlike add_wch this neither wraps nor fails in the bottom right corner.
  mvwadd_wchnstr(stdscr, row, column, &cell, 1);
}

void ct_screen_put(int row, int column, const uint32_t *scalars, int count, int width, uint32_t wanted, int pair) {
  if (!screen) return;
  attr_t attributes = attributes_of(wanted);
  wchar_t text[CCHARW_MAX + 1] = {L' '};
  bool padded = false;
  if (count > 0) {
    wchar_t base = (wchar_t)scalars[0];
    int measured = raw_bytes_only && base > 0x7E ? -1 : wcwidth(base);
    if (measured == width) {
      int n = 0;
      text[n++] = base;
      for (int i = 1; i < count && n < CCHARW_MAX && !raw_bytes_only; i++) {
        wchar_t mark = (wchar_t)scalars[i];
        if (wcwidth(mark) == 0 && !misleads(mark)) text[n++] = mark;
      }
    } else {
      // A narrow sign that its marks would make wide keeps its shape and gets a blank beside it.
      text[0] = measured == 1 ? base : raw_bytes_only ? L'?' : 0xFFFD;
      padded = width == 2;
    }
  } else {
    padded = width == 2;
  }
  put_one(row, column, text, attributes, pair);
  if (padded) put_one(row, column + 1, L" ", attributes, pair);
}

void ct_screen_cursor(int row, int column, bool visible) {
  if (!screen) return;
  curs_set(visible ? 1 : 0);
  wmove(stdscr, row, column);
}

void ct_screen_forget(void) {
  if (screen) clearok(curscr, TRUE);
}

void ct_screen_resend(int row) {
  if (screen) wredrawln(stdscr, row, 1);
}

void ct_screen_erase(void) {
  if (screen) werase(stdscr);
}

// A file in memory obeys `ulimit -f` as any other, and the limit of a running program can be changed: it is lifted for the
// moment of an update. Where it may not be lifted, curses writes to the terminal itself.
static const rlim_t largest_update = (rlim_t)64 << 20;

static bool may_hold(struct rlimit *limit) {
  if (held_fd < 0 || getrlimit(RLIMIT_FSIZE, limit) != 0) return false;
  if (limit->rlim_cur >= largest_update) return true;
  struct rlimit lifted = {limit->rlim_max, limit->rlim_max};
  return limit->rlim_max >= largest_update && setrlimit(RLIMIT_FSIZE, &lifted) == 0;
}

// Reads what curses wrote and empties the file for the next update. NULL when there is no memory for it.
static const char *take_held(size_t *count) {
  off_t size = lseek(held_fd, 0, SEEK_CUR);
  if (size < 0) size = 0;
  if ((size_t)size > held_room) {
    char *larger = realloc(held_bytes, (size_t)size);
    if (!larger) return NULL;
    held_bytes = larger;
    held_room = (size_t)size;
  }
  ssize_t got = pread(held_fd, held_bytes, (size_t)size, 0);
  *count = got > 0 ? (size_t)got : 0;
  lseek(held_fd, 0, SEEK_SET);
  return held_bytes;
}

const char *ct_screen_update(size_t *count) {
  *count = 0;
  if (!screen) return NULL;
  sigset_t held, old;
  sigemptyset(&held);
  static const int signals[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaddset(&held, signals[i]);
  pthread_sigmask(SIG_BLOCK, &held, &old);
  // curses writes to its descriptor, whatever that is: for the time of an update it is a file in memory.
  int out = fileno(out_file);
  struct rlimit limit;
  bool may = may_hold(&limit);
  bool holds = may && dup3(held_fd, out, O_CLOEXEC) >= 0;
  wnoutrefresh(stdscr);
  doupdate();
  const char *bytes = NULL;
  if (holds) {
    dup3(tty_fd, out, O_CLOEXEC);
    bytes = take_held(count);
  }
  if (may && limit.rlim_cur < largest_update) setrlimit(RLIMIT_FSIZE, &limit);
  pthread_sigmask(SIG_SETMASK, &old, NULL);
  return bytes;
}

static char styled[256];
static size_t styled_count;

static int take_styled(int byte) {
  if (styled_count + 1 < sizeof styled) styled[styled_count++] = (char)byte;
  return byte;
}

const char *ct_screen_style(uint32_t wanted, int pair) {
  styled_count = 0;
  // curses keeps its own idea of what the terminal has now.
  if (screen) vid_puts(attributes_of(wanted), 0, &pair, take_styled);
  styled[styled_count] = 0;
  return without_padding(styled);
}

void ct_screen_resize(int rows, int columns) {
  if (!screen) return;
  if (rows < 1) rows = 1;
  if (columns < 1) columns = 1;
  // Not resizeterm: it queues a KEY_RESIZE for a getch that never comes.
  resize_term(rows, columns);
  clearok(curscr, TRUE);
}

void ct_screen_size(int *rows, int *columns) {
  *rows = screen ? getmaxy(stdscr) : 1;
  *columns = screen ? getmaxx(stdscr) : 1;
}
