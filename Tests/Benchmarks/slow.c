// A server for what benchmarks cannot ask of a real one: answers that take their time, and none at all.
//   slow ROOT MILLISECONDS PORT... HUNG     serves ROOT/NAME on each port after that long; with a validator,
//   304. What connects to the last port is never answered. All of 127.0.0.0/8 is served.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { MOST = 65536, ROOM = 4096 };
typedef struct { char head[ROOM]; size_t count; unsigned era; int kind; } Place;
typedef struct { int fd; unsigned era; double due; int unchanged; char name[128]; } Answer;
enum { NONE, LISTENING, HUNG_LISTENING, TALKING };

static Place places[MOST];
static Answer queue[MOST];
static size_t first, last;
static int epoll;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static void watch(int fd, int kind) {
  struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
  places[fd].kind = kind;
  places[fd].count = 0;
  epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event);
}

static void hang_up(int fd) {
  places[fd].kind = NONE;
  places[fd].era++;
  close(fd);
}

static void take(int fd, double wait) {
  Place *place = &places[fd];
  ssize_t got = recv(fd, place->head + place->count, ROOM - 1 - place->count, MSG_DONTWAIT);
  if (got <= 0) { hang_up(fd); return; }
  place->count += got;
  place->head[place->count] = 0;
  if (!strstr(place->head, "\r\n\r\n")) {
    if (place->count == ROOM - 1) hang_up(fd);
    return;
  }
  Answer *answer = &queue[last++ % MOST];
  *answer = (Answer){.fd = fd, .era = place->era, .due = now() + wait};
  answer->unchanged = strstr(place->head, "If-None-Match:") != NULL;
  sscanf(place->head, "GET /%127[^ ?]", answer->name);
  place->count = 0;
}

static void answer(const char *root, const Answer *answer) {
  char path[512], head[512];
  if (places[answer->fd].era != answer->era) return;
  snprintf(path, sizeof path, "%s/%s", root, answer->name);
  int file = open(path, O_RDONLY);
  struct stat status = {0};
  if (file >= 0) fstat(file, &status);
  const char *line = file < 0 ? "404 Not Found" : answer->unchanged ? "304 Not Modified" : "200 OK";
  size_t size = file < 0 || answer->unchanged ? 0 : status.st_size;
  int count = snprintf(head, sizeof head, "HTTP/1.1 %s\r\nETag: \"%lx\"\r\n", line, (long)status.st_mtime);
  if (!answer->unchanged)
    count += snprintf(head + count, sizeof head - count,
      "Content-Type: application/rss+xml\r\nContent-Length: %zu\r\n", size);
  count += snprintf(head + count, sizeof head - count, "\r\n");
  char *all = malloc(count + size);
  memcpy(all, head, count);
  if (size) size = read(file, all + count, size);
  for (size_t sent = 0; sent < count + size;) {
    ssize_t more = send(answer->fd, all + sent, count + size - sent, MSG_NOSIGNAL);
    if (more <= 0) break;
    sent += more;
  }
  free(all);
  if (file >= 0) close(file);
}

int main(int count, char **words) {
  if (count < 5) { fprintf(stderr, "usage: slow ROOT MILLISECONDS PORT... HUNG\n"); return 2; }
  double wait = atof(words[2]) / 1000;
  epoll = epoll_create1(0);
  for (int i = 3; i < count; i++) {
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), one = 1;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(atoi(words[i]))};
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (bind(fd, (struct sockaddr *)&address, sizeof address) || listen(fd, 4096)) { perror(words[i]); return 1; }
    watch(fd, i == count - 1 ? HUNG_LISTENING : LISTENING);
  }
  struct epoll_event events[256];
  for (;;) {
    double left = first == last ? 1 : queue[first % MOST].due - now();
    int ready = epoll_wait(epoll, events, 256, left > 0 ? (int)(left * 1000) + 1 : 0);
    for (int i = 0; i < ready; i++) {
      int fd = events[i].data.fd, kind = places[fd].kind;
      if (kind == TALKING) { take(fd, wait); continue; }
      int new;
      while ((new = accept4(fd, NULL, NULL, SOCK_CLOEXEC)) >= 0) {
        int one = 1;
        setsockopt(new, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        if (new >= MOST) { close(new); continue; }
        if (kind == LISTENING) watch(new, TALKING);
      }
    }
    while (first != last && queue[first % MOST].due <= now()) answer(words[1], &queue[first++ % MOST]);
  }
}
