// A plain C face of simdjson's On-Demand parser, so that Swift needs no C++ interoperability.
// One reader belongs to one thread. Nothing here allocates per record.
#ifndef CJSON_H
#define CJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Bytes that must be readable (their values do not matter) behind every record.
#define CJSON_PADDING 64

typedef struct cjson_reader cjson_reader;

enum {
  CJSON_ABSENT = 0,
  CJSON_NULL,
  CJSON_FALSE,
  CJSON_TRUE,
  CJSON_NUMBER,
  CJSON_STRING,
  CJSON_ARRAY,
  CJSON_OBJECT,
};

// A value. Strings are unescaped unless the key asked for raw; numbers, arrays and objects are their own JSON text.
// Valid until the next call with the same reader, and no longer than the record.
typedef struct {
  const uint8_t *bytes;
  uint32_t length;
  uint8_t type;
} cjson_value;

// A wanted key. `raw` leaves a string as it stands between its quotes, escapes and all: cheap, for long texts.
typedef struct {
  const char *name;
  uint32_t length;
  uint8_t raw;
} cjson_key;

cjson_reader *cjson_reader_new(void);
void cjson_reader_free(cjson_reader *reader);

// Reads one object. values[i] becomes the value of keys[i], or CJSON_ABSENT. `capacity` counts the readable bytes from
// `record` on and is at least length + CJSON_PADDING. Returns 0, or an error for cjson_message.
int cjson_read_object(cjson_reader *reader, const uint8_t *record, size_t length, size_t capacity,
                      const cjson_key *keys, size_t key_count, cjson_value *values);

// Walks an array, calling `body` with each element's JSON text (strings unescaped); stops when body returns false.
int cjson_read_array(cjson_reader *reader, const uint8_t *array, size_t length, size_t capacity, void *context,
                     int (*body)(void *context, cjson_value element));

// Walks every key of an object in order.
int cjson_read_members(cjson_reader *reader, const uint8_t *object, size_t length, size_t capacity, void *context,
                       int (*body)(void *context, cjson_value key, cjson_value value));

// Turns the raw bytes between a string's quotes into UTF-8. `out` holds at least `length` + CJSON_PADDING bytes.
// Returns the length, or -1 when an escape is broken.
ptrdiff_t cjson_unescape(const uint8_t *raw, size_t length, uint8_t *out);

// A static sentence for an error.
const char *cjson_message(int error);

// Counts the documents of newline-separated JSON in a padded buffer: a plain pass, what the benchmark compares with.
size_t cjson_plain_pass(const uint8_t *bytes, size_t length, size_t capacity);

#ifdef __cplusplus
}
#endif
#endif
