#include "CJSON.h"

#include <cstring>
#include <new>
// Without exceptions, a result that is used unchecked does not compile: one thrown through C would end the program.
#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

using namespace simdjson;

static_assert(SIMDJSON_PADDING <= CJSON_PADDING, "records must be padded enough");

struct cjson_reader {
  ondemand::parser parser;
};

// Our own codes lie above simdjson's.
enum { NOT_AN_OBJECT = 1000, NOT_AN_ARRAY, MORE_THAN_ONE };

extern "C" cjson_reader *cjson_reader_new(void) { return new (std::nothrow) cjson_reader(); }

extern "C" void cjson_reader_free(cjson_reader *reader) { delete reader; }

// The location behind the last token is the only sign that this version gives of having read everything.
static bool is_finished(ondemand::document &document) {
  const char *ignored;
  return document.current_location().get(ignored) != SUCCESS;
}

static void set(cjson_value *out, uint8_t type, std::string_view text) {
  out->type = type;
  out->bytes = reinterpret_cast<const uint8_t *>(text.data());
  out->length = static_cast<uint32_t>(text.size());
}

// The token runs on to the next structural character: cut it at its last quote.
static std::string_view between_quotes(std::string_view token) {
  size_t end = token.size();
  while (end > 1 && token[end - 1] != '"') end--;
  return end > 1 ? token.substr(1, end - 2) : std::string_view();
}

static std::string_view without_space(std::string_view token) {
  size_t end = token.size();
  while (end > 0 && (token[end - 1] == ' ' || token[end - 1] == '\t' || token[end - 1] == '\r' || token[end - 1] == '\n')) end--;
  return token.substr(0, end);
}

static error_code read_value(ondemand::value value, bool raw, cjson_value *out) {
  ondemand::json_type type;
  if (error_code error = value.type().get(type)) return error;
  switch (type) {
  case ondemand::json_type::string: {
    if (raw) {
      set(out, CJSON_STRING, between_quotes(value.raw_json_token()));
      // Reading the token does not consume it.
      ondemand::raw_json_string ignored;
      return value.get_raw_json_string().get(ignored);
    }
    std::string_view text;
    if (error_code error = value.get_string().get(text)) return error;
    set(out, CJSON_STRING, text);
    return SUCCESS;
  }
  case ondemand::json_type::boolean: {
    bool truth;
    if (error_code error = value.get_bool().get(truth)) return error;
    set(out, truth ? CJSON_TRUE : CJSON_FALSE, std::string_view());
    return SUCCESS;
  }
  case ondemand::json_type::null: {
    bool is_null;
    if (value.is_null().get(is_null) || !is_null) return N_ATOM_ERROR;
    set(out, CJSON_NULL, std::string_view());
    return SUCCESS;
  }
  case ondemand::json_type::number: {
    set(out, CJSON_NUMBER, without_space(value.raw_json_token()));
    double ignored;
    return value.get_double().get(ignored);
  }
  case ondemand::json_type::array: {
    ondemand::array array;
    if (error_code error = value.get_array().get(array)) return error;
    std::string_view text;
    if (error_code error = array.raw_json().get(text)) return error;
    set(out, CJSON_ARRAY, text);
    return SUCCESS;
  }
  case ondemand::json_type::object: {
    ondemand::object object;
    if (error_code error = value.get_object().get(object)) return error;
    std::string_view text;
    if (error_code error = object.raw_json().get(text)) return error;
    set(out, CJSON_OBJECT, text);
    return SUCCESS;
  }
  }
  return INCORRECT_TYPE;
}

extern "C" int cjson_read_object(cjson_reader *reader, const uint8_t *record, size_t length, size_t capacity,
                                 const cjson_key *keys, size_t key_count, cjson_value *values) {
  for (size_t i = 0; i < key_count; i++) values[i] = {nullptr, 0, CJSON_ABSENT};
  ondemand::document document;
  if (error_code error = reader->parser.iterate(reinterpret_cast<const char *>(record), length, capacity).get(document))
    return error;
  ondemand::object object;
  if (error_code error = document.get_object().get(object))
    return error == INCORRECT_TYPE ? NOT_AN_OBJECT : error;
  size_t expected = 0;
  for (auto each : object) {
    ondemand::field field;
    if (error_code error = std::move(each).get(field)) return error;
    const char *name = field.key().raw();
    // Records of one file have their keys in one order: the next wanted key is nearly always the right guess.
    size_t found = key_count;
    for (size_t step = 0; step < key_count; step++) {
      size_t i = expected + step < key_count ? expected + step : expected + step - key_count;
      if (memcmp(name, keys[i].name, keys[i].length) == 0 && name[keys[i].length] == '"') {
        found = i;
        break;
      }
    }
    if (found == key_count) continue;
    expected = found + 1 < key_count ? found + 1 : 0;
    if (error_code error = read_value(field.value(), keys[found].raw != 0, &values[found])) return error;
  }
  if (!is_finished(document)) return MORE_THAN_ONE;
  return SUCCESS;
}

extern "C" int cjson_read_array(cjson_reader *reader, const uint8_t *array, size_t length, size_t capacity,
                                void *context, int (*body)(void *, cjson_value)) {
  ondemand::document document;
  if (error_code error = reader->parser.iterate(reinterpret_cast<const char *>(array), length, capacity).get(document))
    return error;
  ondemand::array elements;
  if (error_code error = document.get_array().get(elements)) return error == INCORRECT_TYPE ? NOT_AN_ARRAY : error;
  for (auto each : elements) {
    ondemand::value value;
    if (error_code error = std::move(each).get(value)) return error;
    cjson_value out;
    if (error_code error = read_value(value, false, &out)) return error;
    if (!body(context, out)) return SUCCESS;
  }
  return SUCCESS;
}

extern "C" int cjson_read_members(cjson_reader *reader, const uint8_t *bytes, size_t length, size_t capacity,
                                  void *context, int (*body)(void *, cjson_value, cjson_value)) {
  ondemand::document document;
  if (error_code error = reader->parser.iterate(reinterpret_cast<const char *>(bytes), length, capacity).get(document))
    return error;
  ondemand::object object;
  if (error_code error = document.get_object().get(object))
    return error == INCORRECT_TYPE ? NOT_AN_OBJECT : error;
  for (auto each : object) {
    ondemand::field field;
    if (error_code error = std::move(each).get(field)) return error;
    std::string_view name;
    if (error_code error = field.unescaped_key().get(name)) return error;
    cjson_value key, value;
    set(&key, CJSON_STRING, name);
    if (error_code error = read_value(field.value(), false, &value)) return error;
    if (!body(context, key, value)) return SUCCESS;
  }
  if (!is_finished(document)) return MORE_THAN_ONE;
  return SUCCESS;
}

extern "C" const char *cjson_message(int error) {
  switch (error) {
  case NOT_AN_OBJECT: return "not a JSON object in braces";
  case NOT_AN_ARRAY: return "not a JSON array in square brackets";
  case MORE_THAN_ONE: return "more than one value on the line";
  case UTF8_ERROR: return "not valid UTF-8";
  case UNCLOSED_STRING: return "a string is not closed by a quotation mark";
  case EMPTY: return "empty";
  case STRING_ERROR: return "a string holds a broken escape";
  case UNESCAPED_CHARS: return "a string holds an unescaped control character";
  case INCOMPLETE_ARRAY_OR_OBJECT: return "a bracket or brace is not closed";
  case CAPACITY: return "the record is too large";
  case MEMALLOC: return "not enough memory to read the record";
  default: return "not valid JSON";
  }
}

extern "C" size_t cjson_plain_pass(const uint8_t *bytes, size_t length, size_t capacity) {
  ondemand::parser parser;
  ondemand::document_stream stream;
  if (parser.iterate_many(reinterpret_cast<const char *>(bytes), length, 1 << 20).get(stream)) return 0;
  size_t count = 0;
  for (auto document : stream) {
    if (document.error()) break;
    count++;
  }
  return count;
}
