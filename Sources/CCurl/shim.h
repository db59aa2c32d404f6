#pragma once
// What Swift cannot import of libcurl: variadic calls, once per argument type, and two Linux headers.
#include <curl/curl.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

static inline CURLcode tocsin_setopt_long(CURL *h, CURLoption o, long v) {
  return (curl_easy_setopt)(h, o, v);
}
static inline CURLcode tocsin_setopt_text(CURL *h, CURLoption o, const char *v) {
  return (curl_easy_setopt)(h, o, v);
}
static inline CURLcode tocsin_setopt_pointer(CURL *h, CURLoption o, void *v) {
  return (curl_easy_setopt)(h, o, v);
}
static inline CURLcode tocsin_setopt_list(CURL *h, CURLoption o, struct curl_slist *v) {
  return (curl_easy_setopt)(h, o, v);
}
static inline CURLcode tocsin_setopt_write(
    CURL *h, CURLoption o, size_t (*f)(char *, size_t, size_t, void *)) {
  return (curl_easy_setopt)(h, o, f);
}
static inline CURLcode tocsin_setopt_closesocket(
    CURL *h, int (*f)(void *, curl_socket_t)) {
  return (curl_easy_setopt)(h, CURLOPT_CLOSESOCKETFUNCTION, f);
}
static inline CURLcode tocsin_setopt_opensocket(
    CURL *h, curl_socket_t (*f)(void *, curlsocktype, struct curl_sockaddr *)) {
  return (curl_easy_setopt)(h, CURLOPT_OPENSOCKETFUNCTION, f);
}
static inline CURLcode tocsin_setopt_prereq(
    CURL *h, int (*f)(void *, char *, char *, int, int)) {
  return (curl_easy_setopt)(h, CURLOPT_PREREQFUNCTION, f);
}
static inline CURLcode tocsin_getinfo_long(CURL *h, CURLINFO i, long *v) {
  return (curl_easy_getinfo)(h, i, v);
}
static inline CURLcode tocsin_getinfo_offset(CURL *h, CURLINFO i, curl_off_t *v) {
  return (curl_easy_getinfo)(h, i, v);
}
static inline CURLcode tocsin_getinfo_text(CURL *h, CURLINFO i, const char **v) {
  return (curl_easy_getinfo)(h, i, v);
}
static inline CURLcode tocsin_getinfo_pointer(CURL *h, CURLINFO i, void **v) {
  return (curl_easy_getinfo)(h, i, v);
}
static inline CURLMcode tocsin_multi_long(CURLM *m, CURLMoption o, long v) {
  return (curl_multi_setopt)(m, o, v);
}
static inline CURLMcode tocsin_multi_socket(
    CURLM *m, int (*f)(CURL *, curl_socket_t, int, void *, void *), void *p) {
  CURLMcode code = (curl_multi_setopt)(m, CURLMOPT_SOCKETFUNCTION, f);
  return code ? code : (curl_multi_setopt)(m, CURLMOPT_SOCKETDATA, p);
}
static inline CURLMcode tocsin_multi_timer(
    CURLM *m, int (*f)(CURLM *, long, void *), void *p) {
  CURLMcode code = (curl_multi_setopt)(m, CURLMOPT_TIMERFUNCTION, f);
  return code ? code : (curl_multi_setopt)(m, CURLMOPT_TIMERDATA, p);
}
static inline CURLcode tocsin_message_result(const CURLMsg *m) { return m->data.result; }
