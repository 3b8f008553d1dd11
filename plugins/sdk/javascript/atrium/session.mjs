// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The plugin's end of the protocol: calls in, answers and messages out.

import { Socket } from 'node:net';

import { LONGEST_LINE, LONGEST_TEXT, Outbox } from './outbox.mjs';
import { BUSY, INTERNAL, INVALID_INPUT, PluginError, UNSUPPORTED } from './values.mjs';

const VERSIONS = [1];
const SEND_AT_ONCE = 64 * 1024;
const MOST_STORE_CALLS = 16;
const LAST_WORDS = 1000; // ms for what still waits when the plugin ends

// Each method with its fields: their types, and ? where they may be missing.
const METHODS = {
    initialize: { protocol: 'number', instance: 'string', config: 'object?', stateDir: 'string' },
    discover: {},
    write: { device: 'string', values: 'object', expiry: 'number?' },
    invoke: { device: 'string', action: 'string', input: 'any?', expiry: 'number?' },
    configure: { config: 'object' },
    cancel: { call: 'number' },
    ping: {},
    shutdown: {},
};
const ENVELOPE = { jsonrpc: 'string', id: 'number', method: 'string', params: 'object?' };

function complain(text) {
    console.error(`<4>atrium: ${text}`);
}

function isOf(type, value) {
    if (type === 'any') return true;
    return typeof value === type && value !== null && !Array.isArray(value);
}

function check(fields, params, at) {
    for (const [name, type] of Object.entries(fields)) {
        if (!(name in params)) {
            if (!type.endsWith('?')) throw new PluginError(INVALID_INPUT, `'${name}' is missing`, `${at}/${name}`);
        } else if (!isOf(type.replace('?', ''), params[name])) {
            throw new PluginError(INVALID_INPUT, `'${name}' is not of type ${type}`, `${at}/${name}`);
        }
    }
    for (const name of Object.keys(params))
        if (!Object.hasOwn(fields, name)) throw new PluginError(INVALID_INPUT, `'${name}' is unknown`, `${at}/${name}`);
}

export class Session {
    #plugin;
    #socket;
    #outbox = new Outbox(complain);
    #storeCalls = new Map();
    #invocations = new Map(); // that are not answered yet: their AbortControllers
    #lastStoreCall = 0;
    #held = []; // what is said before the answer to initialize
    #input = []; // of the line that has not ended
    #inputLength = 0;
    #isFlushDue = false;
    #phase = 'new';
    #isLeaving = false;

    constructor(plugin, descriptor) {
        this.#plugin = plugin;
        this.#socket = new Socket({ fd: descriptor, allowHalfOpen: true });
        this.#socket.on('data', (data) => this.#read(data));
        this.#socket.on('end', () => this.#leave());
        this.#socket.on('error', () => process.exit(0)); // the hub is gone
        this.#socket.on('drain', () => this.#unblock());
    }

    // What the plugin says.

    report(device, property, value, extras) {
        this.#hold(() => this.#outbox.report(device, property, value, extras));
    }

    devices(devices, removed, complete) {
        this.#hold(() => this.#outbox.devices(devices, removed, complete));
    }

    say(method, params) {
        this.#hold(() => this.#outbox.say({ method, params }));
    }

    sayEarly(method, params) {
        this.#outbox.say({ method, params });
        this.#flushSoon();
    }

    store(params) {
        return new Promise((resolve, reject) => {
            this.#hold(() => {
                if (this.#storeCalls.size >= MOST_STORE_CALLS)
                    return reject(new PluginError(BUSY, `${MOST_STORE_CALLS} calls to the store are open`));
                const id = (this.#lastStoreCall += 1);
                if (!this.#outbox.say({ id, method: 'store', params }))
                    return reject(new PluginError(INVALID_INPUT, 'the value cannot be sent'));
                this.#storeCalls.set(id, { resolve, reject });
            });
        });
    }

    #stored({ id, result, error }) {
        const call = this.#storeCalls.get(id);
        if (!call) return complain('refused an answer of the hub: nothing was asked by that id');
        this.#storeCalls.delete(id);
        if (error) call.reject(new PluginError(error.code ?? INTERNAL, String(error.message)));
        else call.resolve(result);
    }

    #hold(say) {
        if (this.#phase === 'new') {
            this.#held.push(say);
        } else if (this.#phase === 'ready') {
            say();
            this.#flushSoon();
        }
    }

    // What the hub says.

    #read(data) {
        let begin = 0;
        for (let end = data.indexOf(10); end >= 0; end = data.indexOf(10, begin)) {
            this.#input.push(data.subarray(begin, end));
            begin = end + 1;
            const line = Buffer.concat(this.#input).toString('utf8');
            this.#input = [];
            this.#inputLength = 0;
            if (line !== '' && this.#phase !== 'ended') this.#receive(line);
        }
        if (begin === data.length) return;
        this.#input.push(Buffer.from(data.subarray(begin)));
        this.#inputLength += data.length - begin;
        if (this.#inputLength > LONGEST_LINE) {
            complain("the hub's line has no end");
            this.#leave();
        }
    }

    #receive(line) {
        let message;
        try {
            message = JSON.parse(line);
        } catch (error) {
            return complain(`refused a message of the hub: ${error.message}`);
        }
        if (!Number.isInteger(message?.id)) return complain('refused a message of the hub: not a call with an id');
        if (!('method' in message)) return this.#stored(message);
        try {
            check(ENVELOPE, message, '');
            const { id, method, params = {} } = message;
            if (!Object.hasOwn(METHODS, method)) throw new PluginError(UNSUPPORTED, `unknown method '${method.slice(0, 40)}'`, '/method');
            check(METHODS[method], params, '/params');
            this.#call(id, method, params);
        } catch (error) {
            if (!(error instanceof PluginError)) throw error;
            this.#answer(message.id, undefined, error);
        }
    }

    #call(id, method, params) {
        if (method === 'ping') {
            this.#answer(id);
        } else if (method === 'shutdown') {
            this.#answerLast(id);
        } else if (method === 'initialize') {
            this.#initialize(id, params);
        } else if (this.#phase === 'new') {
            throw new PluginError(INVALID_INPUT, "'initialize' comes first");
        } else if (method === 'discover') {
            this.#answer(id);
            this.#discover();
        } else if (method === 'configure') {
            this.#settle(method, () => this.#plugin.configure(params.config)).then(
                () => {
                    this.#plugin.config = params.config;
                    this.#answer(id);
                },
                (error) => this.#answer(id, undefined, error),
            );
        } else if (method === 'cancel') {
            this.#answer(id);
            this.#invocations.get(params.call)?.abort();
        } else if (method === 'invoke') {
            this.#invoke(id, params);
        } else {
            this.#settle(method, () => this.#plugin.write(params)).then(
                (result) => this.#answer(id, result),
                (error) => this.#answer(id, undefined, error),
            );
        }
    }

    #invoke(id, params) {
        const giveUp = new AbortController();
        this.#invocations.set(id, giveUp);
        const progress = (share) => {
            if (this.#invocations.has(id)) this.say('progress', { call: id, progress: Math.min(Math.max(share, 0), 1) });
        };
        this.#settle('invoke', () => this.#plugin.invoke({ ...params, progress, signal: giveUp.signal }))
            .finally(() => this.#invocations.delete(id))
            .then(
                (result) => this.#answer(id, result),
                (error) => this.#answer(id, undefined, error),
            );
    }

    #initialize(id, params) {
        if (!VERSIONS.includes(params.protocol))
            throw new PluginError(UNSUPPORTED, `this plugin speaks version ${VERSIONS.at(-1)} of the protocol`);
        if (this.#phase !== 'new') throw new PluginError(INVALID_INPUT, 'already initialised');
        Object.assign(this.#plugin, { instance: params.instance, config: params.config ?? {}, stateDir: params.stateDir });
        this.#settle('initialize', () => this.#plugin.initialize()).then(
            () => {
                if (this.#phase !== 'new') return;
                this.#phase = 'ready';
                this.#answer(id);
                for (const say of this.#held.splice(0)) say();
            },
            (error) => {
                this.#held = [];
                this.#answer(id, undefined, error);
            },
        );
    }

    async #settle(method, call) {
        try {
            return await call();
        } catch (error) {
            if (error instanceof PluginError) throw error;
            console.error(error);
            throw new PluginError(INTERNAL, `${error?.name ?? 'a fault'} in ${method}; see the plugin's log`);
        }
    }

    // A fault of it ends the process: nobody waits for an answer.
    async #discover() {
        await this.#plugin.discover();
    }

    #answer(id, result = null, error = undefined) {
        if (!error && this.#outbox.say({ id, result })) return this.#flushSoon();
        const { code, message, pointer } = error ?? new PluginError(INTERNAL, 'the result cannot be sent');
        const data = pointer ? { pointer } : undefined;
        this.#outbox.say({ id, error: { code, message: message.slice(0, LONGEST_TEXT), data } });
        this.#flushSoon();
    }

    async #answerLast(id) {
        await this.#end();
        this.#answer(id);
        this.#leave();
    }

    async #end() {
        const was = this.#phase;
        this.#phase = 'ended';
        if (was !== 'ready') return;
        try {
            await this.#plugin.shutdown();
        } catch (error) {
            console.error(error); // it ends all the same
        }
    }

    async #leave() {
        if (this.#isLeaving) return;
        this.#isLeaving = true;
        await this.#end();
        setTimeout(() => process.exit(0), LAST_WORDS);
        for (let line = this.#outbox.take(); line; line = this.#outbox.take()) this.#socket.write(line);
        this.#socket.end(() => process.exit(0));
    }

    // To the socket.

    #flushSoon() {
        if (this.#isFlushDue || this.#outbox.blocked) return;
        this.#isFlushDue = true;
        setImmediate(() => {
            this.#isFlushDue = false;
            this.#flush();
        });
    }

    #flush() {
        while (!this.#outbox.blocked && !this.#isLeaving) {
            let text = '';
            for (let line; text.length < SEND_AT_ONCE && (line = this.#outbox.take()); ) text += line;
            if (text === '') return;
            this.#outbox.blocked = !this.#socket.write(text); // more than its buffer is with the kernel, or waits for it
        }
    }

    #unblock() {
        this.#outbox.blocked = false;
        this.#flush();
        if (this.#outbox.dropped > 0) complain(`${this.#outbox.dropped} messages had no room while the hub did not read`);
        this.#outbox.dropped = 0;
        if (this.#outbox.lostDevices && this.#phase === 'ready') {
            this.#outbox.lostDevices = false;
            this.#discover();
        }
    }
}
