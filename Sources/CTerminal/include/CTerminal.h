// The C side of the terminal room: ncurses, signals and the tty, in plain types.
//
// What Swift cannot import (macros such as A_BOLD, variadics, `stdscr` as a mutable global) or may not do (run in a
// signal handler) is here and nothing else. One screen at a time; all but the marked functions belong to one thread.
#ifndef ROUNDS_CTERMINAL_H
#define ROUNDS_CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// ---- Locale ------------------------------------------------------------------------------------------------------

/// Sets the character type locale from the environment and returns true when its text is UTF-8. Where the environment
/// names none, or a UTF-8 one that is not installed, C.UTF-8 is taken. A person who asks for C or POSIX gets ASCII.
bool ct_locale_is_utf8(void);

// ---- The tty -----------------------------------------------------------------------------------------------------

/// Opens the terminal behind standard output for reading and writing, apart from stdin's and stdout's own flags.
/// Returns the descriptor, or -1 with errno. Falls back to a copy of standard output.
int ct_tty_open(void);
/// Asks the window's size. False when the terminal does not know it (0 × 0) or is gone.
bool ct_tty_size(int fd, int *rows, int *columns);
/// Bytes a second of a line of at most 19,200 baud, as 8 bits with a start and a stop bit; 0 for a faster one. A pseudo
/// terminal that nobody set says 38,400.
int ct_tty_speed(int fd);
/// Bytes that were written and did not leave this machine yet; 0 where that is not known.
int ct_tty_waiting(int fd);
/// Writes all bytes, through interruptions. Returns 0 or errno. Safe in a signal handler.
int ct_write_all(int fd, const char *bytes, size_t count);

// ---- The screen --------------------------------------------------------------------------------------------------

enum {
  CT_TERM_OK = 0,
  CT_TERM_UNKNOWN = 1,  ///< no terminfo entry of that name
  CT_TERM_DUMB = 2,     ///< an entry that cannot place the cursor
};

/// Looks a terminal name up without touching the screen: one of CT_TERM_….
int ct_screen_check(const char *name, int fd);
/// True between ct_screen_start and ct_screen_stop.
bool ct_screen_is_running(void);
/// Starts curses on the descriptor, raw and without echo. False when newterm refuses.
bool ct_screen_start(const char *name, int fd);
/// Gives the screen back and frees it.
void ct_screen_stop(void);
/// Leaves the screen for a while: original modes, original screen.
void ct_screen_leave(void);
/// Takes the modes back after ct_screen_leave, or after somebody else changed them. A job in the background is stopped
/// here until it is in front again, so ask for the size after this and before ct_screen_enter.
void ct_screen_reclaim(void);
/// Comes back after ct_screen_reclaim: the next update enters the screen and sends every cell again.
void ct_screen_enter(void);

/// A terminfo string of the screen that runs, without its padding marks; empty when absent. Valid until the next call.
const char *ct_terminfo_string(const char *capability);
/// The string that moves the cursor there; empty when absent. Valid until the next call.
const char *ct_terminfo_move(int row, int column);

/// How many colours the screen has; 0 when none. `allowed` false keeps colour off.
int ct_screen_start_colours(bool allowed);
/// How many colour pairs there are, pair 0 included.
int ct_screen_pairs(void);
/// True when -1 stands for the terminal's own colour.
bool ct_screen_has_default_colours(void);
/// Gives a pair its two colours (-1 the terminal's own). Pairs above 255 work.
bool ct_screen_set_pair(int pair, int foreground, int background);

enum {
  CT_BOLD = 1,
  CT_DIM = 2,
  CT_ITALIC = 4,
  CT_UNDERLINE = 8,
  CT_REVERSE = 16,
};

/// Puts one cell of `width` 1 or 2 columns. What libc would measure otherwise, or cannot measure, is replaced so that
/// the screen's columns stay true. Scalars that reorder or hide text are dropped. No wrap, no scroll, any corner.
void ct_screen_put(int row, int column, const uint32_t *scalars, int count, int width, uint32_t attributes, int pair);
/// Places the cursor and shows or hides it.
void ct_screen_cursor(int row, int column, bool visible);
/// Forgets what the terminal shows: the next update clears it and sends every cell.
void ct_screen_forget(void);
/// Has every cell of a row sent with the next update.
void ct_screen_resend(int row);
/// Blanks the window.
void ct_screen_erase(void);
/// Makes the bytes that show what changed, for the caller to send; valid until the next update. Signals are held off
/// meanwhile. NULL when there is nothing to send, or when there was no room to hold it and curses has sent it by itself.
const char *ct_screen_update(size_t *count);
/// The bytes that make the terminal write in these attributes and this pair from here on, which curses then knows; valid
/// until the next call.
const char *ct_screen_style(uint32_t attributes, int pair);
/// Takes a new size, at least 1 × 1.
void ct_screen_resize(int rows, int columns);
void ct_screen_size(int *rows, int *columns);

// ---- Signals -----------------------------------------------------------------------------------------------------

/// Catches WINCH, CONT, TSTP, TERM, HUP, INT and ignores PIPE; what was ignored before stays ignored. Call it before
/// ct_screen_start, because curses takes only signals that have the default action. Returns the descriptor that
/// becomes readable when one has come, or -1 with errno.
int ct_signals_install(void);
/// Puts the actions of before back.
void ct_signals_restore(void);
/// Empties the descriptor; call it before ct_signals_take.
void ct_signals_drain(void);
/// True, once, when the signal came since the last call.
bool ct_signals_take(int signal);
/// True when TSTP has a shell that wants it.
bool ct_can_stop_process(void);
/// Stops the whole job, like ^Z in a cooked terminal, and returns when it is continued.
void ct_stop_process(void);

// ---- Crash and exit ----------------------------------------------------------------------------------------------

/// Remembers the terminal's modes of now and puts the crash handlers up: from here on a crash or an exit restores them.
/// A crash then goes on with the default action, or with Swift's backtrace where SWIFT_BACKTRACE is set.
void ct_rescue_begin(int fd);
/// Takes the bytes that a crash or an exit writes to give the screen back, at most 512; false when they are more.
bool ct_rescue_arm(const char *bytes, size_t count);
/// Forgets them: the terminal is given back already.
void ct_rescue_disarm(void);
/// Restores the modes that were there when ct_rescue_begin was called.
void ct_rescue_modes(void);

/// Sends stderr to a log, kept in memory or at `path` (appended), when stderr is a terminal. False with errno.
bool ct_log_start(const char *path);
/// Puts stderr back and writes what was logged to it.
void ct_log_stop(void);

// ---- Waking ------------------------------------------------------------------------------------------------------

/// A descriptor that ct_wake makes readable; -1 with errno.
int ct_waker_open(void);
/// Makes it readable. Any thread, any number of times.
void ct_wake(int fd);
/// Empties it.
void ct_waker_drain(int fd);
void ct_close(int fd);

#endif
