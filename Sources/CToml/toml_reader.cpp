// toml++ behind a C face, so that Swift needs no C++ of its own.
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#define TOML_ENABLE_WINDOWS_COMPAT 0
// Values in values; briefgen's own bound is as low, and recursion stays far from the end of a thread's stack.
#define TOML_MAX_NESTED_VALUES 32

#include "toml_reader.h"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <toml++/toml.h>

namespace {

toml_place place(const toml::source_position &position) {
  return {static_cast<uint32_t>(position.line), static_cast<uint32_t>(position.column)};
}

struct Shower {
  void *context;
  toml_visitor visit;

  void show(const toml::key *key, const toml::node &node) const {
    toml_event event{};
    if (key) {
      event.key = key->data();
      event.key_length = key->length();
      event.key_place = place(key->source().begin);
    }
    event.begin = place(node.source().begin);
    event.end = place(node.source().end);
    if (const auto *table = node.as_table()) {
      event.kind = toml_table;
      visit(context, &event);
      for (const auto &[name, value] : *table) show(&name, value);
      end();
    } else if (const auto *array = node.as_array()) {
      event.kind = toml_array;
      visit(context, &event);
      for (const auto &value : *array) show(nullptr, value);
      end();
    } else if (const auto *string = node.as_string()) {
      event.kind = toml_string;
      event.text = string->get().data();
      event.text_length = string->get().size();
      visit(context, &event);
    } else {
      event.kind = toml_literal;
      visit(context, &event);
    }
  }

  void end() const {
    toml_event event{};
    event.kind = toml_end;
    visit(context, &event);
  }
};

}  // namespace

int toml_read(const char *text, size_t length, void *context, toml_visitor visit, toml_problem *problem) {
  try {
    const auto result = toml::parse(std::string_view(text, length));
    if (result) {
      Shower{context, visit}.show(nullptr, result.table());
      return 0;
    }
    problem->place = place(result.error().source().begin);
    const auto message = result.error().description();
    const auto count = std::min(message.size(), sizeof problem->message - 1);
    std::memcpy(problem->message, message.data(), count);
    problem->message[count] = 0;
  } catch (...) {
    problem->place = {1, 1};
    std::strcpy(problem->message, "out of memory");
  }
  return 1;
}
