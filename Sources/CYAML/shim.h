#ifndef CYAML_SHIM_H
#define CYAML_SHIM_H

// The module map links the static archive: libyaml is small, and what is shared is one file more to install beside
// the command.
#include <yaml.h>

#endif
