# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the hub's socket away from the standard streams."""

import os
import stat
import sys

_hub = -1


def claim_streams():
    """Moves the hub's socket to a descriptor that nothing prints to. Outside a hub: does nothing."""
    global _hub
    try:
        is_socket = stat.S_ISSOCK(os.fstat(0).st_mode)
    except OSError:
        return
    if _hub >= 0 or not is_socket:
        return
    _hub = os.dup(0)  # closed in what the plugin starts
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    os.close(nothing)
    sys.stdout.reconfigure(line_buffering=True)


def hub_descriptor():
    """The socket to the hub, -1 where there is none."""
    return _hub
