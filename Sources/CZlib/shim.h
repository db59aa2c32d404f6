#pragma once
// What Swift cannot import of zlib: a macro that holds the size of a struct.
#include <zlib.h>

static inline int tocsin_inflate_init(z_stream *stream, int windowBits) {
  return inflateInit2(stream, windowBits);
}
