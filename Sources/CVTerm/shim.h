// Debian's libvterm: the terminal that the tests of the Terminal room are shown on. No product links it.
#pragma once
#include <vterm.h>
