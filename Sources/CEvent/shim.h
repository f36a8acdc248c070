// Before libevent's own headers, which ask for more of the C library than Swift's view of it has.
#include <features.h>
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <event2/keyvalq_struct.h>
