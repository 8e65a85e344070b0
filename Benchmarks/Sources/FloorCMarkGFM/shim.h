#ifndef FLOORCMARKGFM_SHIM_H
#define FLOORCMARKGFM_SHIM_H

// Here for its flags and its libraries; the floor includes the headers of cmark-gfm itself.

#endif
