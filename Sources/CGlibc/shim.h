#ifndef CGLIBC_SHIM_H
#define CGLIBC_SHIM_H

// What the GNU C library has and Swift's module of it does not show.

#include <iconv.h>
#include <malloc.h>
#include <sched.h>

// The header declares it for programs that ask for GNU extensions first, which a module cannot.
int sched_getaffinity(pid_t process, size_t size, cpu_set_t *set);

#endif
