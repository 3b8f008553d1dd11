// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small hub for the tests of a plugin: starts it, asks it, keeps what it says, and judges that.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const TYPES = {
    boolean: (value) => typeof value === 'boolean',
    integer: Number.isInteger,
    number: (value) => typeof value === 'number',
    string: (value) => typeof value === 'string',
    object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    array: Array.isArray,
};

/** Whether a value is what its schema allows. */
export function fits(value, schema) {
    if (!TYPES[schema.type](value)) return false;
    if (schema.presets?.some((each) => each.const === value)) return true;
    if (schema.oneOf && !schema.oneOf.some((each) => each.const === value)) return false;
    if (typeof value === 'number') return (schema.minimum ?? value) <= value && value <= (schema.maximum ?? value);
    return typeof value !== 'string' || value.length <= (schema.maxLength ?? 4096);
}

/** Runs a plugin's executable as Atrium does. */
export class Hub {
    #socket;
    #rest = '';
    #last = 0;
    #wake = () => {};
    #owned = null;
    answers = new Map();
    messages = []; // every notification
    saidBefore = new Map(); // how many of them came before each answer
    devices = {};
    values = {}; // 'device/name': value
    availability = {};
    health = { degraded: false };
    complete = false;
    stored = new Map();
    log = ''; // what it wrote to standard error
    exit = null; // its status, or the signal that ended it

    constructor(executable, { stateDir } = {}) {
        if (!stateDir) this.#owned = mkdtempSync(join(tmpdir(), 'atrium-plugin-'));
        this.stateDir = stateDir ?? this.#owned;
        const env = { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8', HOME: this.stateDir, ATRIUM_INSTANCE: 'test' };
        // One socket as both standard streams.
        this.process = spawn('/bin/sh', ['-c', 'exec "$0" <&3 >&3 3<&-', resolve(executable)], {
            cwd: this.stateDir,
            env,
            stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
        });
        this.#socket = this.process.stdio[3];
        this.#socket.setEncoding('utf8').on('data', (text) => this.#read(text));
        this.#socket.on('error', () => this.#wake());
        this.process.stderr.on('data', (text) => (this.log += text));
        this.process.on('close', (status, signal) => {
            this.exit = status ?? signal;
            this.#wake();
        });
    }

    /** Ends what still runs. */
    async close() {
        if (this.exit === null) {
            this.process.kill('SIGKILL');
            await this.until(() => this.exit !== null, 'end');
        }
        this.#socket.destroy();
        if (this.#owned) rmSync(this.#owned, { recursive: true, force: true });
    }

    /** From initialize until every device is known. */
    async start(config = {}) {
        await this.call('initialize', { protocol: 1, instance: 'test', config, stateDir: this.stateDir });
        await this.call('discover');
        await this.until(() => this.complete, 'complete devices');
        return this;
    }

    write(device, values) {
        return this.call('write', { device, values });
    }

    invoke(device, action, input) {
        return this.call('invoke', { device, action, input });
    }

    /** The result; where the plugin answers with an error: an Error with its `code`. */
    async call(method, params = {}) {
        const id = this.sendCall(method, params);
        await this.until(() => this.answers.has(id), `answer to ${method}`);
        const { result, error } = this.answers.get(id);
        if (error) throw Object.assign(new Error(error.message), error);
        return result;
    }

    sendCall(method, params = {}) {
        this.#last += 1;
        this.send(`${JSON.stringify({ jsonrpc: '2.0', id: this.#last, method, params })}\n`);
        return this.#last;
    }

    send(data) {
        this.#socket.write(data);
    }

    /** Stops or goes on reading what the plugin says. */
    setReading(reads) {
        if (reads) this.#socket.resume();
        else this.#socket.pause();
    }

    hangUp() {
        this.#socket.destroy();
    }

    value(device, name) {
        return this.values[`${device}/${name}`];
    }

    waitFor(device, name, value) {
        return this.until(() => this.value(device, name) === value, `${device} ${name} = ${value}`);
    }

    async until(condition, what = 'it', timeout = 10_000) {
        const end = Date.now() + timeout;
        while (!condition()) {
            const left = end - Date.now();
            assert(left > 0, `no ${what}; ${JSON.stringify(this.values)} ${JSON.stringify(this.health)} ${this.log}`);
            await new Promise((woken) => {
                const timer = setTimeout(woken, Math.min(left, 50)); // the condition may be about more than what the plugin says
                this.#wake = () => {
                    clearTimeout(timer);
                    woken();
                };
            });
            if (this.broken) throw this.broken;
        }
    }

    /** Shutdown; the exit status. */
    async end() {
        await this.call('shutdown');
        await this.until(() => this.exit !== null, 'end', 3000);
        return this.exit;
    }

    #read(text) {
        const lines = (this.#rest + text).split('\n');
        this.#rest = lines.pop();
        try {
            for (const line of lines) this.#take(line);
        } catch (error) {
            this.broken = error;
        }
        this.#wake();
    }

    #take(line) {
        assert(Buffer.byteLength(line) <= 1024 * 1024, 'a line is longer than 1 MiB');
        const { jsonrpc, ...message } = JSON.parse(line);
        assert.equal(jsonrpc, '2.0');
        if (message.method === 'store') return this.#store(message.id, message.params);
        if ('id' in message) {
            assert(message.id <= this.#last && !this.answers.has(message.id), `answered twice: ${line}`);
            this.answers.set(message.id, message);
            this.saidBefore.set(message.id, this.messages.length);
            return;
        }
        this.messages.push(message);
        this[`_${message.method}`](message.params);
    }

    #store(id, { operation, key = '', value }) {
        let answer = { result: null };
        if (operation === 'set' && JSON.stringify(value).length > 16_384) answer = { error: { code: -32004, message: 'longer than 16 KiB' } };
        else if (operation === 'set') this.stored.set(key, value);
        else if (operation === 'remove') this.stored.delete(key);
        else if (operation === 'get') answer.result = this.stored.get(key) ?? null;
        else answer.result = [...this.stored.keys()].filter((each) => each.startsWith(key)).sort();
        this.send(`${JSON.stringify({ jsonrpc: '2.0', id, ...answer })}\n`);
    }

    _devices({ devices = [], removed = [], complete = false }) {
        for (const device of devices) this.devices[device.id] = device;
        for (const id of removed) delete this.devices[id];
        this.complete ||= complete;
    }

    _report({ reports }) {
        for (const { device, property, value } of reports) {
            const known = this.devices[device]?.model.properties.find((each) => each.name === property);
            assert(known, `reported before it was published: ${device} ${property}`);
            assert(fits(value, known.schema), `${device} ${property}: ${value} does not fit ${JSON.stringify(known.schema)}`);
            this.values[`${device}/${property}`] = value;
        }
    }

    _availability({ device, availability }) {
        assert(device in this.devices, `availability of unknown ${device}`);
        assert(['online', 'offline', 'unknown'].includes(availability), availability);
        this.availability[device] = availability;
    }

    _event({ device, event }) {
        assert(this.devices[device]?.model.events.some((each) => each.name === event), `no such event: ${device} ${event}`);
    }

    _health(health) {
        this.health = health;
    }

    _progress({ call, progress }) {
        assert(call <= this.#last && !this.answers.has(call), `progress of call ${call}, which is not open`);
        assert(progress >= 0 && progress <= 1);
    }

    _log({ level }) {
        assert(['debug', 'info', 'warning', 'critical'].includes(level), level);
    }
}
