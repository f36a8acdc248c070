#ifndef TOML_READER_H
#define TOML_READER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A place in a text: both from 1, columns in code points.
struct toml_place {
  uint32_t line;
  uint32_t column;
};

enum toml_kind { toml_string, toml_literal, toml_table, toml_array, toml_end };

/// A value, or the beginning or end of one that holds others. `key` is null inside an array; `text` is that of a string,
/// decoded; a literal (number, truth, day) is what stands between `begin` and `end`.
struct toml_event {
  enum toml_kind kind;
  const char *key;
  size_t key_length;
  struct toml_place key_place;
  const char *text;
  size_t text_length;
  struct toml_place begin;
  struct toml_place end;
};

struct toml_problem {
  struct toml_place place;
  char message[256];
};

typedef void (*toml_visitor)(void *context, const struct toml_event *event);

/// Reads TOML with toml++ and shows its values in the order of their keys' bytes. No exception leaves it.
///
/// Returns 0, or 1 when the text is not TOML and `problem` says why; nothing has been shown then.
int toml_read(const char *text, size_t length, void *context, toml_visitor visit, struct toml_problem *problem);

#ifdef __cplusplus
}
#endif

#endif
