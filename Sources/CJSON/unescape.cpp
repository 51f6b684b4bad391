// JSON string escapes to UTF-8. simdjson's own works on a document that it has parsed; this one works on the bytes
// between the quotes, which is all that a row of the message table remembers.
#include "CJSON.h"

#include <cstring>

static int hex(uint8_t c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

static int unit(const uint8_t *p) {
  int value = 0;
  for (int i = 0; i < 4; i++) {
    int digit = hex(p[i]);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

static size_t encode(uint32_t scalar, uint8_t *out) {
  if (scalar < 0x80) { out[0] = (uint8_t)scalar; return 1; }
  if (scalar < 0x800) { out[0] = 0xC0 | scalar >> 6; out[1] = 0x80 | (scalar & 63); return 2; }
  if (scalar < 0x10000) {
    out[0] = 0xE0 | scalar >> 12; out[1] = 0x80 | (scalar >> 6 & 63); out[2] = 0x80 | (scalar & 63);
    return 3;
  }
  out[0] = 0xF0 | scalar >> 18; out[1] = 0x80 | (scalar >> 12 & 63);
  out[2] = 0x80 | (scalar >> 6 & 63); out[3] = 0x80 | (scalar & 63);
  return 4;
}

extern "C" ptrdiff_t cjson_unescape(const uint8_t *raw, size_t length, uint8_t *out) {
  size_t in = 0, at = 0;
  while (in < length) {
    const uint8_t *escape = (const uint8_t *)memchr(raw + in, '\\', length - in);
    size_t run = (escape ? (size_t)(escape - raw) : length) - in;
    memcpy(out + at, raw + in, run);
    in += run;
    at += run;
    if (!escape) break;
    if (in + 1 >= length) return -1;
    uint8_t kind = raw[in + 1];
    in += 2;
    switch (kind) {
    case '"': out[at++] = '"'; break;
    case '\\': out[at++] = '\\'; break;
    case '/': out[at++] = '/'; break;
    case 'b': out[at++] = '\b'; break;
    case 'f': out[at++] = '\f'; break;
    case 'n': out[at++] = '\n'; break;
    case 'r': out[at++] = '\r'; break;
    case 't': out[at++] = '\t'; break;
    case 'u': {
      if (in + 4 > length) return -1;
      int first = unit(raw + in);
      if (first < 0) return -1;
      in += 4;
      uint32_t scalar = (uint32_t)first;
      if (first >= 0xD800 && first < 0xDC00) {
        int second = in + 6 <= length && raw[in] == '\\' && raw[in + 1] == 'u' ? unit(raw + in + 2) : -1;
        if (second >= 0xDC00 && second < 0xE000) {
          scalar = 0x10000 + ((uint32_t)(first - 0xD800) << 10) + (uint32_t)(second - 0xDC00);
          in += 6;
        } else {
          scalar = 0xFFFD; // half a surrogate pair is shown as a replacement, never dropped
        }
      } else if (first >= 0xDC00 && first < 0xE000) {
        scalar = 0xFFFD;
      }
      at += encode(scalar, out + at);
      break;
    }
    default: return -1;
    }
  }
  return (ptrdiff_t)at;
}
