# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin protocol (plugins/sdk/PROTOCOL.md) for Python 3.11 and later, by the standard library alone.

Import it before anything else: from then on what any library prints goes to standard error, and
standard output belongs to the protocol. See Plugin, and run() at the end of a plugin.
"""

from .streams import claim_streams

claim_streams()

# What follows may print.
from .connection import Connection, Lines  # noqa: E402
from .loop import Loop, Timer  # noqa: E402
from .plugin import LATER, InvokeCall, Plugin, WriteCall, run  # noqa: E402
from .values import (  # noqa: E402
    BUSY,
    CORRUPT,
    INTERNAL,
    INVALID_INPUT,
    NOT_FOUND,
    REFUSED,
    UNREACHABLE,
    UNSUPPORTED,
    BackOff,
    Error,
    action,
    device,
    event,
    local_id,
    prop,
)

PROTOCOL = 1

__all__ = [
    "BUSY",
    "CORRUPT",
    "INTERNAL",
    "INVALID_INPUT",
    "LATER",
    "NOT_FOUND",
    "PROTOCOL",
    "REFUSED",
    "UNREACHABLE",
    "UNSUPPORTED",
    "BackOff",
    "Connection",
    "Error",
    "InvokeCall",
    "Lines",
    "Loop",
    "Plugin",
    "Timer",
    "WriteCall",
    "action",
    "device",
    "event",
    "local_id",
    "prop",
    "run",
]
