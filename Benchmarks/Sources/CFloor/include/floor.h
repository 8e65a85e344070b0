#ifndef FLOOR_H
#define FLOOR_H

#include <stddef.h>
#include <stdint.h>

// What the C libraries need for the same bytes, called as a plain C program would: the floor of the check.

/// A compiled XML Schema.
typedef struct floor_schema floor_schema;

/// Prepares both libraries; to be called once, before anything else.
void floor_prepare(void);

/// Compiles a schema from a file; NULL when it cannot be used.
floor_schema *floor_schema_compile(const char *path);

/// Reads Markdown with cmark-gfm and its extensions table and strikethrough, and frees the tree. Returns 0, or -1
/// when the library gave no tree.
int floor_read_markdown(const uint8_t *bytes, size_t count);

/// Reads XML with libxml2 to a tree, and frees it. Returns 0, or -1 when the bytes are no XML.
int floor_read_xml(const uint8_t *bytes, size_t count);

/// Validates XML with libxml2 while it is read, without a tree. Returns 0 when it is valid, a positive number when it
/// is not, -1 when the library failed.
int floor_validate_xml(const floor_schema *schema, const uint8_t *bytes, size_t count);

/// The CPU time of this thread in nanoseconds.
uint64_t floor_cpu_time(void);

#endif
