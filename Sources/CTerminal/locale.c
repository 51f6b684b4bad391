#define _GNU_SOURCE
#include "CTerminal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

// The environment's choice, in the order that setlocale looks.
static const char *chosen(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return NULL;
}

static bool names_utf8(const char *locale) { return strcasestr(locale, "utf-8") || strcasestr(locale, "utf8"); }

// LC_CTYPE only: numbers and dates that Rounds writes must not change with a person's language.
bool ct_locale_is_utf8(void) {
  const char *wish = chosen();
  if (wish && setlocale(LC_CTYPE, "")) return names_utf8(nl_langinfo(CODESET));
  if (wish && !names_utf8(wish)) return false;
  return setlocale(LC_CTYPE, "C.UTF-8") && names_utf8(nl_langinfo(CODESET));
}
