#ifndef FLOORLIBXML2_SHIM_H
#define FLOORLIBXML2_SHIM_H

// Here for its flags and its library; the floor includes the headers of libxml2 itself.

#endif
