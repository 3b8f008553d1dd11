// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The class to derive a plugin from, and run().

import { fstatSync } from 'node:fs';

import { LONGEST_TEXT } from './outbox.mjs';
import { Session } from './session.mjs';
import { PluginError, UNSUPPORTED } from './values.mjs';

const HUB = 3; // where the package's launcher puts the hub's socket

/**
 * One integration. Set before initialize(): `instance`, `config` (as in the manifest's schema, secrets included) and
 * `stateDir` (a folder of its own). Any of the methods may be async; nothing may block. What a call throws answers it,
 * as Internal where it is no PluginError; anything that is thrown elsewhere ends the process, and the hub starts it again.
 */
export class Plugin {
    session;
    /**
     * Its own small store, which survives restarts and upgrades: at most 256 keys, 16 KiB a value. Not for secrets.
     * Each returns a promise: get() of the value or null, list() of the keys that begin with `prefix`.
     */
    store = {
        get: (key) => this.session.store({ operation: 'get', key }),
        set: (key, value) => this.session.store({ operation: 'set', key, value }),
        remove: (key) => this.session.store({ operation: 'remove', key }),
        list: (prefix) => this.session.store({ operation: 'list', key: prefix || undefined }),
    };
    instance;
    config;
    stateDir;

    // What a plugin does.

    /** First. Return within 10 s; connect in the background. Throw a PluginError where it cannot work. */
    initialize() {}

    /** publish() every device, the last ones with complete. May come again. */
    discover() {
        this.publish([], { complete: true });
    }

    /** Pass `values` on to `device`; the report of the new value settles the wish. `expiry`: ms since 1970. */
    write({ device, values, expiry }) {
        throw new PluginError(UNSUPPORTED, 'this plugin has nothing to write');
    }

    /**
     * Run `action`; what is returned is its output. A long one says how far it has come by progress(0..1), which gives it
     * its timeout anew. With the feature `cancel` in plugin.json, `signal` (an AbortSignal) tells when it is to be given
     * up; throw where it was.
     */
    invoke({ device, action, input, expiry, progress, signal }) {
        throw new PluginError(UNSUPPORTED, 'this plugin has no actions');
    }

    /**
     * The owner changed the configuration. Only with the feature `configure` in plugin.json; after an error the plugin is
     * started again with it. `this.config` is still the one before.
     */
    configure(config) {
        throw new PluginError(UNSUPPORTED, 'this plugin is started again for a new configuration');
    }

    /** Last. Close what is open. */
    shutdown() {}

    // What a plugin says. What the hub cannot take yet waits, within bounds.

    /** Devices (see device()) that are new or changed, whole, and local ids of those that are gone. */
    publish(devices, { removed = [], complete = false } = {}) {
        this.session.devices(devices, removed, complete);
    }

    /** Values of a device's properties: {name: value}. They leave together at the end of the event loop's turn. */
    report(device, values, { time, sequence, quality } = {}) {
        for (const [name, value] of Object.entries(values)) this.session.report(device, name, value, { time, sequence, quality });
    }

    /** `online`, `offline` or `unknown`. */
    availability(device, availability) {
        this.session.say('availability', { device, availability });
    }

    event(device, event, { data, time } = {}) {
        this.session.say('event', { device, event, data, time });
    }

    /** What it talks to does not work: why, and what a person can do about it. */
    degraded(reason, hint = '') {
        this.session.sayEarly('health', { degraded: true, reason: reason.slice(0, LONGEST_TEXT), hint: hint.slice(0, LONGEST_TEXT) });
    }

    recovered() {
        this.session.sayEarly('health', { degraded: false });
    }

    /** `debug`, `info`, `warning` or `critical`. No secrets. */
    log(level, text) {
        this.session.sayEarly('log', { level, text: String(text).slice(0, LONGEST_TEXT) });
    }
}

/** Speaks with the hub until it says shutdown or goes away; then the process ends. */
export function run(plugin) {
    let isSocket = false;
    try {
        isSocket = fstatSync(HUB).isSocket();
    } catch {
        // there is none
    }
    if (!isSocket) {
        console.error('descriptor 3 is not a socket: a plugin is started by the hub, through its launcher');
        process.exit(2);
    }
    plugin.session = new Session(plugin, HUB);
}
