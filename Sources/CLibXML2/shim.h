#pragma once
/* Debian builds libxml2 with ICU, whose headers clash with Foundation's own copy. They only add members at the
   end of structures that we never look into. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/dict.h>
#include <libxml/entities.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

/* A handler that parser contexts take as SAX2; the constant does not import as the field's type. */
static inline void tocsin_mark_sax2(xmlSAXHandler *handler) {
  handler->initialized = XML_SAX2_MAGIC;
}
