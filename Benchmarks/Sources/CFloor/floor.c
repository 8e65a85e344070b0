#include "floor.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <time.h>

struct floor_schema {
  xmlSchemaPtr compiled;
};

static cmark_syntax_extension *extensions[2];

void floor_prepare(void) {
  xmlInitParser();
  cmark_gfm_core_extensions_ensure_registered();
  extensions[0] = cmark_find_syntax_extension("table");
  extensions[1] = cmark_find_syntax_extension("strikethrough");
}

floor_schema *floor_schema_compile(const char *path) {
  xmlSchemaParserCtxtPtr parser = xmlSchemaNewParserCtxt(path);
  if (parser == NULL) return NULL;
  xmlSchemaPtr compiled = xmlSchemaParse(parser);
  xmlSchemaFreeParserCtxt(parser);
  floor_schema *schema = compiled == NULL ? NULL : malloc(sizeof *schema);
  if (schema != NULL) schema->compiled = compiled;
  return schema;
}

int floor_read_markdown(const uint8_t *bytes, size_t count) {
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  for (size_t index = 0; index < 2; index++) {
    if (extensions[index] != NULL) cmark_parser_attach_syntax_extension(parser, extensions[index]);
  }
  cmark_parser_feed(parser, (const char *)bytes, count);
  cmark_node *document = cmark_parser_finish(parser);
  if (document != NULL) cmark_node_free(document);
  cmark_parser_free(parser);
  return document == NULL ? -1 : 0;
}

int floor_read_xml(const uint8_t *bytes, size_t count) {
  xmlDocPtr document =
      xmlReadMemory((const char *)bytes, (int)count, NULL, NULL, XML_PARSE_NONET | XML_PARSE_COMPACT);
  if (document == NULL) return -1;
  xmlFreeDoc(document);
  return 0;
}

int floor_validate_xml(const floor_schema *schema, const uint8_t *bytes, size_t count) {
  xmlSchemaValidCtxtPtr context = xmlSchemaNewValidCtxt(schema->compiled);
  if (context == NULL) return -1;
  xmlParserInputBufferPtr input =
      xmlParserInputBufferCreateMem((const char *)bytes, (int)count, XML_CHAR_ENCODING_UTF8);
  // Frees the input.
  int result = input == NULL
                   ? -1
                   : xmlSchemaValidateStream(context, input, XML_CHAR_ENCODING_UTF8, NULL, NULL);
  xmlSchemaFreeValidCtxt(context);
  return result;
}

uint64_t floor_cpu_time(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}
