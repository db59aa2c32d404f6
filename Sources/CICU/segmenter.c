#include "segmenter.h"

#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

int32_t tocsin_mark_words(const char *text, int32_t length, uint8_t *marks) {
  UErrorCode error = U_ZERO_ERROR;
  UText *source = utext_openUTF8(NULL, text, length, &error);
  // The root locale: dictionaries are chosen by script.
  UBreakIterator *words = ubrk_open(UBRK_WORD, "", NULL, 0, &error);
  if (U_SUCCESS(error)) ubrk_setUText(words, source, &error);
  memset(marks, 0, (size_t)length + 1);
  if (U_SUCCESS(error)) {
    for (int32_t at = ubrk_first(words); at != UBRK_DONE; at = ubrk_next(words)) marks[at] = 1;
  }
  if (words != NULL) ubrk_close(words);
  utext_close(source);
  return U_SUCCESS(error) ? 0 : error;
}
