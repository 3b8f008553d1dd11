// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What waits for the hub, as lines of the protocol, within bounds.

export const LONGEST_LINE = 1024 * 1024;
export const LONGEST_TEXT = 4096;
const DEEPEST = 32 - 4; // what is around a value in a message
const MOST_IN_REPORT = 256;
const MOST = { report: 65_536, devices: 4_096, other: 4_096, answer: 4_096 };
const DEVICES_IN_LINE = 64;
const REPORT_HEAD = '{"jsonrpc":"2.0","method":"report","params":{"reports":[';
const REPORT_TAIL = ']}}';
const ROOM = REPORT_HEAD.length + REPORT_TAIL.length + 1;

function check(value, depth) {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} is not finite`);
    if (typeof value === 'bigint') throw new TypeError('a BigInt is not JSON');
    if (typeof value !== 'object' || value === null) return;
    if (depth === 0) throw new TypeError('nested deeper than 32');
    for (const each of Array.isArray(value) ? value : Object.values(value)) check(each, depth - 1);
}

/** JSON. TypeError where the protocol cannot carry it: NaN, too deep, a loop. */
export function encoded(value) {
    check(value, DEEPEST);
    const text = JSON.stringify(value);
    if (!/\\ud[89a-f]/i.test(text)) return text;
    // Half of a surrogate pair: what UTF-8 makes of it.
    return JSON.stringify(value, (key, each) => (typeof each === 'string' ? Buffer.from(each).toString() : each));
}

/**
 * Keeps the order of what is said. While the way is blocked a newer report takes the place of an older one of the same
 * property, never across another message. `dropped` counts what had no room.
 */
export class Outbox {
    #waiting = []; // {sort, line}, and {reports: Map} between them
    #first = 0; // what is before it has gone
    #counts = { report: 0, devices: 0, other: 0, answer: 0 };
    #made = 0;
    #complain;
    blocked = false;
    dropped = 0;
    lostDevices = false;

    constructor(complain) {
        this.#complain = complain;
    }

    get reports() {
        return this.#counts.report;
    }

    report(device, property, value, extras) {
        let entry;
        try {
            if (value === undefined) throw new TypeError('there is no value');
            entry = encoded({ device, property, value, ...extras });
        } catch (error) {
            return this.#drop(`the report of ${device} ${property} cannot be sent: ${error.message}`);
        }
        if (Buffer.byteLength(entry) + ROOM > LONGEST_LINE)
            return this.#drop(`the report of ${device} ${property} is longer than ${LONGEST_LINE} bytes`);
        const key = this.blocked ? `${device}\n${property}` : (this.#made += 1);
        const last = this.#last();
        if (!last?.reports?.has(key) && this.#counts.report >= MOST.report) return this.#drop();
        const batch = last?.reports && last.replaces === this.blocked ? last : this.#push({ reports: new Map(), replaces: this.blocked });
        if (!batch.reports.has(key)) this.#counts.report += 1;
        batch.reports.set(key, entry);
    }

    /** Divided by number, and by length where that is needed. */
    devices(devices, removed, complete) {
        const messages = [];
        for (let i = 0; i < devices.length; i += DEVICES_IN_LINE) messages.push({ devices: devices.slice(i, i + DEVICES_IN_LINE) });
        for (let i = 0; i < removed.length; i += 1024) messages.push({ removed: removed.slice(i, i + 1024) });
        if (complete && messages.length === 0) messages.push({});
        if (complete) messages.at(-1).complete = true;
        for (const params of messages) this.#devices(params);
    }

    #devices(params) {
        const line = this.#line({ method: 'devices', params });
        const named = params.devices ?? [];
        if (line !== undefined) {
            if (!this.#put('devices', line)) this.lostDevices = true;
        } else if (named.length > 1) {
            const half = named.length >> 1;
            this.#devices({ devices: named.slice(0, half) });
            this.#devices({ ...params, devices: named.slice(half) });
        } else {
            this.#drop(`the description of ${named[0]?.id ?? 'a device'} cannot be sent`);
            if (params.complete) this.#devices({ complete: true });
        }
    }

    /** A message without `jsonrpc`. False where the protocol cannot carry it or there is no room. */
    say(message) {
        const line = this.#line(message);
        return line !== undefined && this.#put('id' in message ? 'answer' : 'other', line);
    }

    /** The next line, undefined where nothing waits. */
    take() {
        const first = this.#waiting[this.#first];
        if (first === undefined) return undefined;
        if (first.line !== undefined) {
            this.#counts[first.sort] -= 1;
            this.#shift();
            return `${first.line}\n`;
        }
        const entries = [];
        let length = ROOM;
        for (const [key, entry] of first.reports) {
            length += Buffer.byteLength(entry) + 1;
            if (entries.length === MOST_IN_REPORT || (entries.length > 0 && length > LONGEST_LINE)) break;
            entries.push(entry);
            first.reports.delete(key);
        }
        this.#counts.report -= entries.length;
        if (first.reports.size === 0) this.#shift();
        return `${REPORT_HEAD}${entries.join(',')}${REPORT_TAIL}\n`;
    }

    #last() {
        return this.#waiting[this.#waiting.length - 1];
    }

    #push(entry) {
        this.#waiting.push(entry);
        return entry;
    }

    #shift() {
        this.#waiting[this.#first] = undefined;
        this.#first += 1;
        if (this.#first > 1024 || this.#first === this.#waiting.length) {
            this.#waiting.splice(0, this.#first);
            this.#first = 0;
        }
    }

    #line(message) {
        try {
            const line = encoded({ jsonrpc: '2.0', ...message });
            return Buffer.byteLength(line) <= LONGEST_LINE ? line : undefined;
        } catch (error) {
            this.#complain(`a message cannot be sent: ${error.message}`);
            return undefined;
        }
    }

    #put(sort, line) {
        if (this.#counts[sort] >= MOST[sort]) {
            this.#drop();
            return false;
        }
        this.#counts[sort] += 1;
        this.#push({ sort, line });
        return true;
    }

    #drop(why) {
        this.dropped += 1;
        if (why) this.#complain(why);
    }
}
