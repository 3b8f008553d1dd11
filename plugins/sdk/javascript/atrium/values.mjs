// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Errors, ids, descriptions of devices and the back-off: what needs no connection.

import { createRequire } from 'node:module';

export const INVALID_INPUT = -32602; // the data breaks a rule; trying again cannot help
export const UNSUPPORTED = -32601; // this plugin cannot do it
export const INTERNAL = -32603; // a fault of the plugin
export const NOT_FOUND = -32001; // no such device, property or action
export const UNREACHABLE = -32002; // no answer; trying again may help
export const REFUSED = -32003; // the device or its service said no
export const BUSY = -32004; // a bound is reached; trying again may help
export const CORRUPT = -32005; // what is kept cannot be read

/**
 * Throw it in a call to answer with it: `throw new PluginError(UNREACHABLE, 'the lamp did not answer')`.
 * The message is one sentence for a person, without secrets. `pointer`: a JSON Pointer to the faulty place.
 */
export class PluginError extends Error {
    constructor(code, message, pointer) {
        super(message);
        this.code = code;
        this.pointer = pointer;
    }
}

const LONGEST_ID = 128;

/** A valid, readable local id of any text; different texts give different ids. */
export function localId(text) {
    if (text === '') return '~';
    const bytes = Buffer.from(text, 'utf8');
    let escaped = '';
    for (const byte of bytes) {
        const character = String.fromCharCode(byte);
        escaped += /[A-Za-z0-9._-]/.test(character) ? character : `~${byte.toString(16).padStart(2, '0')}`;
    }
    if (escaped.length > LONGEST_ID) {
        const { createHash } = createRequire(import.meta.url)('node:crypto'); // costs 1 MB, and hardly ever happens
        // No escape ends in "~~", so a cut id is never equal to a whole one.
        const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
        escaped = `${escaped.slice(0, LONGEST_ID - digest.length - 2)}~~${digest}`;
    }
    return escaped;
}

// [['a', 'Title'], 'b'] as a schema has them.
function choicesOf(entries) {
    return entries?.map((each) => (Array.isArray(each) ? { const: each[0], title: each[1] } : { const: each }));
}

/**
 * A property. `type`: boolean, integer, number, string, object or array. Of `more`, `unit`, `minimum`, `maximum`, `step`,
 * `maxLength` and `schema` describe its values, `choices` and `presets` are lists of values or of [value, title];
 * everything else (title, description, semantic, category, maxAge, lateOk, history, writeOnly) the property itself.
 */
export function prop(name, type, more = {}) {
    const { unit, minimum, maximum, step, maxLength, schema, choices, presets, writable, ...described } = more;
    const values = { type, unit, minimum, maximum, step, maxLength, oneOf: choicesOf(choices), presets: choicesOf(presets) };
    return { name, ...described, readOnly: writable ? false : undefined, schema: { ...values, ...schema } };
}

/** An action: `input`, `output` (schemas), `safe`, `idempotent`, `confirm`, `timeout` (ms)… */
export function action(name, title, more = {}) {
    return { name, title, ...more };
}

/** An event: `description`, `data` (a schema). */
export function event(name, title, more = {}) {
    return { name, title, ...more };
}

/** A device, whole. `more`: properties, actions, events, views; manufacturer, modelName, serial, firmware, suggestedArea, via. */
export function device(id, title, kind, more = {}) {
    const { properties = [], actions = [], events = [], views, ...described } = more;
    return { id, title, kind, ...described, model: { properties, actions, events, views } };
}

/**
 * How long to wait before the next try, in milliseconds: at random between nothing and a bound that doubles with each
 * failure, so that many who lost the same server do not come back at once.
 */
export class BackOff {
    constructor({ first = 1000, most = 60_000, least = 100, random = Math.random } = {}) {
        Object.assign(this, { first, most, least, random, failures: 0 });
    }

    next() {
        const bound = Math.min(this.first * 2 ** Math.min(this.failures, 32), this.most);
        this.failures += 1;
        return Math.max(this.least, this.random() * bound);
    }

    /** It works: the next failure starts anew. */
    reset() {
        this.failures = 0;
    }
}
