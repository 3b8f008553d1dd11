// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// NUT's network protocol, lines to words and back (RFC 9271). No I/O.

import * as atrium from './atrium/index.mjs';

const MOST_WORDS = 16;

/** The words of a line; a quoted one may have blanks, \" and \\. Error: an open quote, or too many words. */
export function words(line) {
    const found = [];
    for (const [, quoted, plain, open] of line.matchAll(/"((?:[^"\\]|\\.)*)"|([^\s"]+)|(")/g)) {
        if (open !== undefined) throw new Error('a quote that does not end');
        found.push(plain ?? quoted.replace(/\\(.)/g, '$1'));
        if (found.length > MOST_WORDS) throw new Error(`a line of more than ${MOST_WORDS} words`);
    }
    return found;
}

/** One line. InvalidInput: a line break, which the protocol cannot carry. */
export function command(...parts) {
    return parts
        .map((each, index) => {
            const text = String(each);
            if (/[\n\r\0]/.test(text)) throw new atrium.PluginError(atrium.INVALID_INPUT, 'a line break cannot be sent to NUT');
            return index === 0 || /^[A-Za-z0-9._-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
        })
        .join(' ');
}

const CODES = {
    'ACCESS-DENIED': [atrium.REFUSED, 'the user may not do it (upsd.users)'],
    'ALREADY-SET-PASSWORD': [atrium.REFUSED, 'it has a password already'],
    'ALREADY-SET-USERNAME': [atrium.REFUSED, 'it has a user already'],
    'CMD-NOT-SUPPORTED': [atrium.UNSUPPORTED, 'the UPS does not know this command'],
    'DATA-STALE': [atrium.UNREACHABLE, 'its driver has heard nothing of the UPS for long'],
    'DRIVER-NOT-CONNECTED': [atrium.UNREACHABLE, 'the driver of the UPS does not run'],
    FAILED: [atrium.REFUSED, 'the UPS did not do it'],
    'INSTCMD-FAILED': [atrium.REFUSED, 'the UPS did not carry the command out'],
    'INVALID-ARGUMENT': [atrium.INVALID_INPUT, 'it does not take this value'],
    'INVALID-PASSWORD': [atrium.REFUSED, 'the password is wrong'],
    'INVALID-USERNAME': [atrium.REFUSED, 'the user is unknown'],
    'INVALID-VALUE': [atrium.INVALID_INPUT, 'it does not take this value'],
    'PASSWORD-REQUIRED': [atrium.REFUSED, 'it wants a password'],
    READONLY: [atrium.REFUSED, 'this cannot be set'],
    'SET-FAILED': [atrium.REFUSED, 'the UPS did not take the value'],
    'TOO-LONG': [atrium.INVALID_INPUT, 'the text is too long for the UPS'],
    UNKNOWN: [atrium.REFUSED, 'the driver does not do it, or cannot tell what became of it'],
    'UNKNOWN-UPS': [atrium.NOT_FOUND, 'the server has no such UPS'],
    'USERNAME-REQUIRED': [atrium.REFUSED, 'it wants a user'],
    'VAR-NOT-SUPPORTED': [atrium.UNSUPPORTED, 'the UPS does not have this variable'],
};

/** What "ERR WORD …" means. */
export function errorOf(line) {
    const word = words(line)[1] ?? '';
    const [code, text] = CODES[word] ?? [atrium.REFUSED, `it says ${word.slice(0, 60)}`];
    return Object.assign(new atrium.PluginError(code, `NUT: ${text}`), { word });
}

/** Gathers the lines between BEGIN and END of a LIST; feed() is true with its last line. */
export class List {
    rows = [];
    #began = false;
    #most;

    constructor(most = 2000) {
        this.#most = most;
    }

    feed(line) {
        const row = words(line);
        if (!this.#began) {
            if (row[0] !== 'BEGIN') throw new Error(`an answer that is no list: ${line.slice(0, 80)}`);
            this.#began = true;
            return false;
        }
        if (row[0] === 'END') return true;
        this.rows.push(row);
        if (this.rows.length > this.#most) throw new Error(`a list of more than ${this.#most} lines`);
        return false;
    }
}
