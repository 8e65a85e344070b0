#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H

// Debian builds libxml2 with ICU, whose C headers clash with the ICU inside Foundation as soon as one
// file sees both. Without this macro the headers do not include them. It shortens
// xmlCharEncodingHandler as Swift sees it, so that struct is never used.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/uri.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

// libxml2 2.12 made the error that a callback receives constant, so its type differs between versions. This
// name is the type of the version at hand.
#if LIBXML_VERSION >= 21200
typedef const xmlError *CLibXML2Error;
#else
typedef xmlError *CLibXML2Error;
#endif

#endif
