// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The plugin protocol (plugins/sdk/PROTOCOL.md) for Node.js 18 and later, without any package.
// Derive from Plugin, and end with run(new YourPlugin()). See templates/javascript for all of it.

export { Connection, Lines } from './connection.mjs';
export { Plugin, run } from './plugin.mjs';
export {
    BUSY,
    BackOff,
    CORRUPT,
    INTERNAL,
    INVALID_INPUT,
    NOT_FOUND,
    PluginError,
    REFUSED,
    UNREACHABLE,
    UNSUPPORTED,
    action,
    device,
    event,
    localId,
    prop,
} from './values.mjs';

export const PROTOCOL = 1;
