#pragma once
#include <systemd/sd-daemon.h>

// Of the C library, whose module leaves <malloc.h> out.
#include <malloc.h>
static inline void tocsin_give_back_memory(void) { malloc_trim(0); }
