// The least that a polling pass can cost: libcurl multi, libxml2 SAX2, SQLite, one thread, nothing else.
//   floor LIST DATABASE     LIST: one URL a line. Prints seconds of CPU and of the wall, peak kilobytes, items,
//   answers.
// Conditional requests from the second run on; items are stored as they stand, without reading their markup.
#include <curl/curl.h>
#include <libxml/parser.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum { WIDTH = 256, FIELDS = 4, TITLE = 0, LINK, GUID, BODY };

typedef struct { char *bytes; size_t count, room; } Text;
typedef struct {
  CURL *handle;
  struct curl_slist *headers;
  xmlParserCtxtPtr parser;
  char *url;
  char etag[256], date[64];
  Text fields[FIELDS];
  int item, field;
} Slot;

static sqlite3 *db;
static sqlite3_stmt *insert, *remember, *recall;
static xmlSAXHandler sax;
static long items, fresh, unchanged, failed;
static char **urls;
static int total, next_url;

static void check(int ok, const char *what) {
  if (!ok) { fprintf(stderr, "%s: %s\n", what, db ? sqlite3_errmsg(db) : ""); exit(1); }
}

static void append(Text *text, const char *bytes, size_t count) {
  if (text->count + count > text->room) {
    text->room = (text->count + count) * 2;
    text->bytes = realloc(text->bytes, text->room);
  }
  memcpy(text->bytes + text->count, bytes, count);
  text->count += count;
}

static int field_of(const char *name) {
  if (!strcmp(name, "title")) return TITLE;
  if (!strcmp(name, "link")) return LINK;
  if (!strcmp(name, "guid") || !strcmp(name, "id")) return GUID;
  if (!strcmp(name, "description") || !strcmp(name, "content") || !strcmp(name, "encoded")
      || !strcmp(name, "summary")) return BODY;
  return -1;
}

static void on_start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                     int n, const xmlChar **ns, int na, int nd, const xmlChar **attributes) {
  Slot *slot = user;
  if (!strcmp((char *)name, "item") || !strcmp((char *)name, "entry")) {
    slot->item = 1;
    for (int f = 0; f < FIELDS; f++) slot->fields[f].count = 0;
  } else if (slot->item) {
    slot->field = field_of((char *)name);
  }
}

static void on_end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  Slot *slot = user;
  slot->field = -1;
  if (strcmp((char *)name, "item") && strcmp((char *)name, "entry")) return;
  slot->item = 0;
  items++;
  sqlite3_bind_text(insert, 1, slot->url, -1, SQLITE_STATIC);
  for (int f = 0; f < FIELDS; f++) {
    Text *text = &slot->fields[f];
    sqlite3_bind_text(insert, f + 2, text->bytes ? text->bytes : "", (int)text->count, SQLITE_STATIC);
  }
  check(sqlite3_step(insert) == SQLITE_DONE, "insert");
  sqlite3_reset(insert);
}

static void on_text(void *user, const xmlChar *bytes, int count) {
  Slot *slot = user;
  if (slot->item && slot->field >= 0) append(&slot->fields[slot->field], (char *)bytes, count);
}

static size_t on_body(char *bytes, size_t size, size_t count, void *user) {
  Slot *slot = user;
  if (!slot->parser) {
    slot->parser = xmlCreatePushParserCtxt(&sax, slot, NULL, 0, NULL);
    xmlCtxtUseOptions(slot->parser, XML_PARSE_NONET);
  }
  xmlParseChunk(slot->parser, bytes, (int)(size * count), 0);
  return size * count;
}

static size_t on_header(char *bytes, size_t size, size_t count, void *user) {
  Slot *slot = user;
  int length = (int)(size * count);
  if (length > 6 && !strncasecmp(bytes, "etag:", 5))
    snprintf(slot->etag, sizeof slot->etag, "%.*s", length - 8, bytes + 6);
  if (length > 15 && !strncasecmp(bytes, "last-modified:", 14))
    snprintf(slot->date, sizeof slot->date, "%.*s", length - 17, bytes + 15);
  return size * count;
}

static int begin(CURLM *multi, Slot *slot) {
  if (next_url == total) return 0;
  char line[512];
  slot->url = urls[next_url++];
  slot->item = 0;
  slot->field = -1;
  slot->etag[0] = slot->date[0] = 0;
  curl_slist_free_all(slot->headers);
  slot->headers = NULL;
  sqlite3_bind_text(recall, 1, slot->url, -1, SQLITE_STATIC);
  if (sqlite3_step(recall) == SQLITE_ROW) {
    snprintf(line, sizeof line, "If-None-Match: %s", sqlite3_column_text(recall, 0));
    slot->headers = curl_slist_append(slot->headers, line);
    snprintf(line, sizeof line, "If-Modified-Since: %s", sqlite3_column_text(recall, 1));
    slot->headers = curl_slist_append(slot->headers, line);
  }
  sqlite3_reset(recall);
  curl_easy_setopt(slot->handle, CURLOPT_URL, slot->url);
  curl_easy_setopt(slot->handle, CURLOPT_HTTPHEADER, slot->headers);
  curl_multi_add_handle(multi, slot->handle);
  return 1;
}

static void finish(Slot *slot, CURLcode code) {
  long status = 0;
  curl_easy_getinfo(slot->handle, CURLINFO_RESPONSE_CODE, &status);
  if (slot->parser) {
    xmlParseChunk(slot->parser, NULL, 0, 1);
    xmlFreeParserCtxt(slot->parser);
    slot->parser = NULL;
  }
  if (code != CURLE_OK || (status != 200 && status != 304)) failed++;
  else if (status == 304) unchanged++;
  else {
    fresh++;
    sqlite3_bind_text(remember, 1, slot->url, -1, SQLITE_STATIC);
    sqlite3_bind_text(remember, 2, slot->etag, -1, SQLITE_STATIC);
    sqlite3_bind_text(remember, 3, slot->date, -1, SQLITE_STATIC);
    check(sqlite3_step(remember) == SQLITE_DONE, "remember");
    sqlite3_reset(remember);
  }
}

static void prepare(const char *path) {
  check(sqlite3_open(path, &db) == SQLITE_OK, path);
  check(!sqlite3_exec(db,
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16384;"
    "CREATE TABLE IF NOT EXISTS feeds(url TEXT PRIMARY KEY, etag TEXT, date TEXT) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS items(id INTEGER PRIMARY KEY, feed TEXT, title TEXT, link TEXT,"
    " guid TEXT, body TEXT, UNIQUE(feed, guid)); BEGIN", 0, 0, 0), "schema");
  check(!sqlite3_prepare_v2(db, "INSERT OR IGNORE INTO items(feed,title,link,guid,body)"
    " VALUES(?,?,?,?,?)", -1, &insert, 0), "insert");
  check(!sqlite3_prepare_v2(db, "REPLACE INTO feeds VALUES(?,?,?)", -1, &remember, 0), "remember");
  check(!sqlite3_prepare_v2(db, "SELECT etag, date FROM feeds WHERE url=?", -1, &recall, 0), "recall");
}

static void read_list(const char *path) {
  FILE *file = fopen(path, "r");
  check(file != NULL, path);
  char line[1024];
  while (fgets(line, sizeof line, file)) {
    line[strcspn(line, "\n")] = 0;
    urls = realloc(urls, (total + 1) * sizeof *urls);
    urls[total++] = strdup(line);
  }
  fclose(file);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int count, char **words) {
  double start = now();
  check(count == 3, "usage: floor LIST DATABASE");
  read_list(words[1]);
  prepare(words[2]);
  curl_global_init(CURL_GLOBAL_DEFAULT);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = on_start;
  sax.endElementNs = on_end;
  sax.characters = sax.cdataBlock = on_text;
  CURLM *multi = curl_multi_init();
  curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, (long)WIDTH * 2);
  Slot *slots = calloc(WIDTH, sizeof *slots);
  int active = 0, running, left;
  for (int i = 0; i < WIDTH; i++) {
    Slot *slot = &slots[i];
    slot->handle = curl_easy_init();
    curl_easy_setopt(slot->handle, CURLOPT_PRIVATE, slot);
    curl_easy_setopt(slot->handle, CURLOPT_WRITEFUNCTION, on_body);
    curl_easy_setopt(slot->handle, CURLOPT_WRITEDATA, slot);
    curl_easy_setopt(slot->handle, CURLOPT_HEADERFUNCTION, on_header);
    curl_easy_setopt(slot->handle, CURLOPT_HEADERDATA, slot);
    curl_easy_setopt(slot->handle, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(slot->handle, CURLOPT_NOSIGNAL, 1L);
    active += begin(multi, slot);
  }
  while (active > 0) {
    curl_multi_perform(multi, &running);
    CURLMsg *message;
    while ((message = curl_multi_info_read(multi, &left))) {
      Slot *slot;
      CURLcode code = message->data.result;
      curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&slot);
      finish(slot, code);
      curl_multi_remove_handle(multi, slot->handle);
      active += begin(multi, slot) - 1;
    }
    if (active > 0) curl_multi_poll(multi, NULL, 0, 1000, NULL);
  }
  check(!sqlite3_exec(db, "COMMIT", 0, 0, 0), "commit");
  sqlite3_finalize(insert);
  sqlite3_finalize(remember);
  sqlite3_finalize(recall);
  sqlite3_close(db);
  struct rusage use;
  getrusage(RUSAGE_SELF, &use);
  printf("%.3f %.3f %ld %ld %ld %ld %ld\n",
    use.ru_utime.tv_sec + use.ru_stime.tv_sec + (use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e6,
    now() - start, use.ru_maxrss, items, fresh, unchanged, failed);
  return failed > 0;
}
