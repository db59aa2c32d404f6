#pragma once
#include <stdint.h>

// ICU by one function: its own headers name every function with the version they were made for,
// and clash with Foundation's.

/// Marks where words begin and end in a text of UTF-8, by UAX #29 and ICU's dictionaries:
/// `marks[i]` becomes 1 where byte `i` begins a word or what follows one; `length + 1` are written.
/// Returns 0, or ICU's error code; then the marks mean nothing.
int32_t tocsin_mark_words(const char *text, int32_t length, uint8_t *marks);
