// toml++ behind a C face, so that Swift needs no C++ of its own.

// toml++ asserts where it should tell: of "[1,}" it takes for granted that a value begins behind the comma. Thrown, that is an
// error like others; without assertions it would be undefined.
#undef NDEBUG
namespace {
struct Unmet {};
}  // namespace
#define TOML_ASSERT(expr) ((expr) ? void() : throw Unmet{})

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

// Whether toml++ asserts.
bool isUnmet(std::string_view text) {
  try {
    (void)toml::parse(text);
    return false;
  } catch (const Unmet &) {
    return true;
  }
}

// The letter at which toml++ asserts: the last one of the shortest beginning of the text of which it does so, as what stands behind
// plays no part.
toml_place unmetPlace(std::string_view text) {
  const auto isInside = [text](size_t at) { return at < text.size() && (text[at] & 0xC0) == 0x80; };
  size_t low = 0, high = text.size();  // The length is one of these, each at a letter's end.
  while (low < high) {
    auto middle = low + (high - low) / 2;
    while (isInside(middle)) --middle;
    if (isUnmet(text.substr(0, middle))) {
      high = middle;
    } else {
      for (low = middle + 1; isInside(low);) ++low;
    }
  }
  toml_place found{1, 0};
  for (const char byte : text.substr(0, high)) {
    if (byte == '\n') found = {found.line + 1, 0};
    else if ((byte & 0xC0) != 0x80) ++found.column;
  }
  return found;
}

void tell(toml_problem *problem, toml_place place, std::string_view message) {
  problem->place = place;
  const auto count = std::min(message.size(), sizeof problem->message - 1);
  std::memcpy(problem->message, message.data(), count);
  problem->message[count] = 0;
}

}  // namespace

int toml_read(const char *text, size_t length, void *context, toml_visitor visit, toml_problem *problem) {
  try {
    const auto result = toml::parse(std::string_view(text, length));
    if (result) {
      Shower{context, visit}.show(nullptr, result.table());
      return 0;
    }
    tell(problem, place(result.error().source().begin), result.error().description());
  } catch (const Unmet &) {
    tell(problem, unmetPlace(std::string_view(text, length)), "expected a value, saw something else");
  } catch (...) {
    tell(problem, {1, 1}, "out of memory");
  }
  return 1;
}
