# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plugin's one thread: sockets, timers, and what other threads hand over.

asyncio would cost 8 MB more for each plugin. What needs it runs it in a thread and uses post().
"""

import heapq
import os
import selectors
import time
from collections import deque

MOST_THREADS = 32


class Timer:
    """A call that is due later. cancel() it at any time."""

    __slots__ = ("_number", "_period", "call", "due")

    def __init__(self, number, due, call, period):
        self._number, self.due, self.call, self._period = number, due, call, period

    def cancel(self):
        self.call = None

    def __lt__(self, other):
        return (self.due, self._number) < (other.due, other._number)

    def run(self):
        """True: due again."""
        if self.call is not None:
            self.call()
        if self._period is None or self.call is None:
            return False
        self.due = max(self.due + self._period, time.monotonic())  # what was missed is not made up
        return True


class Loop:
    def __init__(self):
        self._selector = selectors.DefaultSelector()
        self._timers = []
        self._prune_at = 64
        self._made = 0
        self._posted = deque()
        self._threads = 0
        self._wake = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
        self._selector.register(self._wake, selectors.EVENT_READ, lambda events: self._run_posted())

    def later(self, seconds, call):
        """Calls once."""
        return self._start(seconds, call, None)

    def every(self, seconds, call):
        """Calls again and again; the first time after `seconds`."""
        return self._start(seconds, call, seconds)

    def watch(self, fd, on_readable=None, on_writable=None):
        """Calls when `fd` can be read or written. Replaces what was watched there; none: stops."""
        events = (selectors.EVENT_READ if on_readable else 0) | (selectors.EVENT_WRITE if on_writable else 0)

        def ready(happened):
            if on_readable and happened & selectors.EVENT_READ:
                on_readable()
            elif on_writable and happened & selectors.EVENT_WRITE:
                on_writable()

        known = fd in self._selector.get_map()
        if not events:
            if known:
                self._selector.unregister(fd)
        elif known:
            self._selector.modify(fd, events, ready)
        else:
            self._selector.register(fd, events, ready)

    def post(self, call):
        """From any thread: calls in the loop's."""
        self._posted.append(call)
        os.eventfd_write(self._wake, 1)

    def in_thread(self, work, done):
        """Runs `work()`, which may block, in a thread; then `done(result, error)` in the loop.

        One of the two is None. For what has no other way: name look-ups, libraries that block.
        """
        import threading  # most plugins need none

        if self._threads >= MOST_THREADS:
            raise RuntimeError(f"more than {MOST_THREADS} threads at a time")
        self._threads += 1

        def body():
            result = error = None
            try:
                result = work()
            except Exception as problem:  # handed over, whatever it is
                error = problem
            self.post(lambda: ended(result, error))

        def ended(result, error):
            self._threads -= 1
            done(result, error)

        threading.Thread(target=body, daemon=True).start()

    def turn(self, most=None):
        """Waits for what is next, at most `most` seconds, and runs all that is due."""
        if self._timers:
            wait = max(0.0, self._timers[0].due - time.monotonic())
            most = wait if most is None else min(wait, most)
        for key, events in self._selector.select(most):
            # One callback may have ended the watch of another of this turn.
            current = self._selector.get_map().get(key.fd)
            if current is not None and current.data is key.data:
                key.data(events)
        now = time.monotonic()
        due = []
        while self._timers and self._timers[0].due <= now:
            due.append(heapq.heappop(self._timers))
        for timer in due:
            if timer.run():
                heapq.heappush(self._timers, timer)

    def _start(self, seconds, call, period):
        self._made += 1
        timer = Timer(self._made, time.monotonic() + seconds, call, period)
        heapq.heappush(self._timers, timer)
        if len(self._timers) > self._prune_at:  # cancelled ones do not pile up
            self._timers = [each for each in self._timers if each.call is not None]
            heapq.heapify(self._timers)
            self._prune_at = max(64, 2 * len(self._timers))
        return timer

    def _run_posted(self):
        os.eventfd_read(self._wake)
        for _ in range(len(self._posted)):
            self._posted.popleft()()
