// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriber.h"

#include <mosquitto.h>
#include <poll.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace atrium::bench {

namespace {

struct Count
{
    qint64 messages = 0;
    qint64 said = 0;
};

void say(const char *word, qint64 count)
{
    std::printf("%s %lld 0 0 0 0\n", word, static_cast<long long>(count));
    std::fflush(stdout);
}

} // namespace

int runSubscriber(int port, qint64 messages)
{
    Count count;
    mosquitto_lib_init();
    mosquitto *client = mosquitto_new(nullptr, true, &count);
    mosquitto_int_option(client, MOSQ_OPT_TCP_NODELAY, 1);
    mosquitto_message_callback_set(
        client, [](mosquitto *, void *of, const mosquitto_message *message) {
            auto &counted = *static_cast<Count *>(of);
            if (message->retain || std::strncmp(message->topic, "zigbee2mqtt/sensor", 18) != 0)
                return;
            if (++counted.messages >= counted.said + 500) {
                counted.said = counted.messages;
                say("seen", counted.messages);
            }
        });
    mosquitto_subscribe_callback_set(
        client, [](mosquitto *, void *, int, int, const int *) { say("ready", 0); });
    if (mosquitto_connect(client, "127.0.0.1", port, 60) != MOSQ_ERR_SUCCESS
        || mosquitto_subscribe(client, nullptr, "zigbee2mqtt/#", 1) != MOSQ_ERR_SUCCESS)
        return 1;
    // As fast as the library can: mosquitto_sub waits anew for each message.
    while (count.messages < messages) {
        pollfd socket {.fd = mosquitto_socket(client), .events = POLLIN, .revents = 0};
        if (mosquitto_want_write(client))
            mosquitto_loop_write(client, 1);
        poll(&socket, 1, 1000);
        do {
            errno = 0;
            if (mosquitto_loop_read(client, 1) != MOSQ_ERR_SUCCESS)
                return 1;
        } while (errno != EAGAIN && count.messages < messages);
    }
    say("seen", count.messages);
    say("done", count.messages);
    mosquitto_destroy(client);
    mosquitto_lib_cleanup();
    return 0;
}

} // namespace atrium::bench
