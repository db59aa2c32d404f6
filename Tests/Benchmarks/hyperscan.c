// hyperscan ROUNDS TEXT PHRASES: the CPU seconds that Hyperscan's literal API takes to compile the
// phrases, one a line, and its MB/s over the text's lines in the fastest round.
#include <ctype.h>
#include <hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

static char *contents(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (!file) exit(66);
  fseek(file, 0, SEEK_END);
  *size = ftell(file);
  rewind(file);
  char *bytes = malloc(*size + 1);
  if (fread(bytes, 1, *size, file) != *size) exit(74);
  bytes[*size] = 0;
  fclose(file);
  return bytes;
}

struct line {
  const char *bytes;
  size_t size;
  const size_t *lengths;
  unsigned long words;
};

static int is_word(unsigned char byte) { return isalnum(byte) || byte >= 0x80; }

static int found(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
  struct line *line = context;
  size_t start = to - line->lengths[id];
  if ((start == 0 || !is_word(line->bytes[start - 1])) && (to == line->size || !is_word(line->bytes[to])))
    line->words++;
  return 0;
}

int main(int count, char **arguments) {
  if (count < 4) return 64;
  int rounds = atoi(arguments[1]);
  size_t size, listed, phrases = 0;
  char *text = contents(arguments[2], &size), *list = contents(arguments[3], &listed);
  const char **starts = malloc((listed + 1) * sizeof *starts);
  size_t *lengths = malloc((listed + 1) * sizeof *lengths);
  unsigned *ids = malloc((listed + 1) * sizeof *ids), *flags = malloc((listed + 1) * sizeof *flags);
  for (char *at = strtok(list, "\n"); at; at = strtok(NULL, "\n")) {
    starts[phrases] = at;
    lengths[phrases] = strlen(at);
    ids[phrases] = phrases;
    flags[phrases++] = HS_FLAG_CASELESS;
  }
  hs_database_t *database;
  hs_compile_error_t *error;
  double start = seconds();
  if (hs_compile_lit_multi(starts, flags, ids, lengths, phrases, HS_MODE_BLOCK, NULL, &database, &error)) return 1;
  double compiled = seconds() - start, best = 1e9;
  hs_scratch_t *scratch = NULL;
  hs_alloc_scratch(database, &scratch);
  struct line line = {.lengths = lengths};
  for (int round = 0; round < rounds; round++) {
    line.words = 0;
    start = seconds();
    for (char *at = text, *end; at < text + size; at = end + 1) {
      end = memchr(at, '\n', text + size - at);
      if (!end) end = text + size;
      line.bytes = at;
      line.size = end - at;
      hs_scan(database, at, end - at, 0, scratch, found, &line);
    }
    if (seconds() - start < best) best = seconds() - start;
  }
  printf("  %6zu phrases, hyperscan: compiled in %.2f s, %4.0f MB/s, %lu whole words\n", phrases, compiled,
         size / 1e6 / best, line.words);
  return 0;
}
