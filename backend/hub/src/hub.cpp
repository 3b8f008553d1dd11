#include <atrium/hub/hub.h>
