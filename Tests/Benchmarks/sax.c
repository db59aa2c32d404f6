/* The floor for parsing: libxml2's SAX2 push parser with callbacks that do nothing.
   sax ROUNDS FILE...: prints the CPU seconds of the fastest round over all files. */
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

enum { chunk = 65536 };

static void start(void *state, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                  const xmlChar **declared, int count, int defaulted, const xmlChar **attributes) {}
static void end(void *state, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {}
static void text(void *state, const xmlChar *bytes, int count) {}
static void quiet(void *state, const char *format, ...) {}

static void parse(xmlSAXHandler *handler, const char *bytes, long size) {
    xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(handler, NULL, NULL, 0, NULL);
    xmlCtxtUseOptions(parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    for (long at = 0; at < size; at += chunk)
        xmlParseChunk(parser, bytes + at, (int)(size - at < chunk ? size - at : chunk), 0);
    xmlParseChunk(parser, NULL, 0, 1);
    if (parser->myDoc) xmlFreeDoc(parser->myDoc);
    xmlFreeParserCtxt(parser);
}

static double seconds(void) {
    struct rusage use;
    getrusage(RUSAGE_SELF, &use);
    return use.ru_utime.tv_sec + use.ru_stime.tv_sec + (use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e6;
}

int main(int count, char **words) {
    if (count < 3) return fprintf(stderr, "usage: sax ROUNDS FILE...\n"), 64;
    xmlSAXHandler handler;
    memset(&handler, 0, sizeof handler);
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = start, handler.endElementNs = end;
    handler.characters = handler.cdataBlock = handler.ignorableWhitespace = text;
    handler.error = handler.warning = quiet;
    xmlInitParser();
    xmlSetGenericErrorFunc(NULL, quiet);

    int files = count - 2;
    char **bytes = calloc(files, sizeof *bytes);
    long *sizes = calloc(files, sizeof *sizes);
    for (int at = 0; at < files; at++) {
        FILE *file = fopen(words[at + 2], "rb");
        if (!file) return perror(words[at + 2]), 66;
        fseek(file, 0, SEEK_END), sizes[at] = ftell(file), rewind(file);
        bytes[at] = malloc(sizes[at] + 1), sizes[at] = fread(bytes[at], 1, sizes[at], file);
        fclose(file);
    }
    double best = 0;
    for (int round = 0; round < atoi(words[1]); round++) {
        double from = seconds();
        for (int at = 0; at < files; at++) parse(&handler, bytes[at], sizes[at]);
        double took = seconds() - from;
        if (round == 0 || took < best) best = took;
    }
    printf("%.4f\n", best);
    return 0;
}
