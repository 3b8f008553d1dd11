// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A connection to what the plugin talks to, opened again whenever it is lost.

import { connect, isIP } from 'node:net';

import { BackOff } from './values.mjs';

const MOST_UNSENT = 1024 * 1024;

/**
 * `address`: as for net.connect(), {host, port} or {path}. `onOpen()`, `onData(buffer)`, `onLost(reason)`; onLost also for
 * each try that fails. Between tries it waits by `backOff`; call worked() once the other side has shown to be the right
 * one, then the next loss starts anew.
 */
export class Connection {
    #address;
    #on;
    #timeout;
    #backOff;
    #socket = null;
    #timer = null;
    isOpen = false;

    constructor(address, { onOpen, onData, onLost, timeout = 10_000, backOff = new BackOff() }) {
        this.#address = address;
        this.#on = { onOpen, onData, onLost };
        this.#timeout = timeout;
        this.#backOff = backOff;
    }

    open() {
        const socket = connect(this.#address);
        this.#socket = socket;
        socket.setNoDelay(true);
        socket.setKeepAlive(true, 15_000);
        socket.setTimeout(this.#timeout, () => this.#loseIf(socket, 'it did not answer in time'));
        socket.once('connect', () => {
            socket.setTimeout(0);
            this.isOpen = true;
            this.#on.onOpen();
        });
        this.#watch(socket);
    }

    /**
     * Speaks TLS from here on, once both sides have agreed on it: calls onSecure() when the other side has shown that it is
     * `host`, by a certificate of one of `ca` (in PEM; whom Node.js trusts if left out). Anything else loses the connection.
     */
    async startTls(host, ca, onSecure) {
        const plain = this.#socket;
        plain.pause();
        const { connect: secure } = await import('node:tls'); // 2 MB for those alone who use it
        if (plain !== this.#socket) return;
        plain.removeAllListeners();
        plain.on('error', () => {}); // told by the one above it
        const socket = secure({ socket: plain, host, servername: isIP(host) ? '' : host, ca, minVersion: 'TLSv1.2' });
        this.#socket = socket;
        socket.setTimeout(this.#timeout, () => this.#loseIf(socket, 'it did not answer in time'));
        socket.once('secureConnect', () => {
            socket.setTimeout(0);
            onSecure();
        });
        this.#watch(socket);
    }

    /** For good, or until open(). */
    close() {
        clearTimeout(this.#timer);
        this.#drop();
    }

    /** Drops the connection, and tries again after the back-off. */
    lose(reason) {
        this.close();
        this.#timer = setTimeout(() => this.open(), this.#backOff.next());
        this.#on.onLost(reason);
    }

    worked() {
        this.#backOff.reset();
    }

    /** What cannot be sent yet waits; more than 1 MiB of it loses the connection. */
    send(data) {
        if (!this.isOpen) return;
        this.#socket.write(data);
        if (this.#socket.writableLength > MOST_UNSENT) this.lose('the other side does not read');
    }

    #watch(socket) {
        socket.on('data', (data) => {
            if (socket === this.#socket) this.#on.onData(data);
        });
        socket.on('error', (error) => this.#loseIf(socket, error.message));
        socket.on('close', () => this.#loseIf(socket, 'the connection was closed by the other side'));
    }

    #loseIf(socket, reason) {
        if (socket === this.#socket) this.lose(reason);
    }

    #drop() {
        const socket = this.#socket;
        this.#socket = null;
        this.isOpen = false;
        socket?.destroy();
    }
}

/** Makes lines of what arrives. RangeError: a line longer than `limit` bytes. */
export class Lines {
    #limit;
    #rest = Buffer.alloc(0);

    constructor(limit = 1024 * 1024) {
        this.#limit = limit;
    }

    feed(data) {
        const all = Buffer.concat([this.#rest, data]);
        const lines = [];
        let begin = 0;
        for (let end = all.indexOf(10); end >= 0; end = all.indexOf(10, begin)) {
            if (end - begin > this.#limit) throw new RangeError(`a line is longer than ${this.#limit} bytes`);
            lines.push(all.toString('utf8', begin, end));
            begin = end + 1;
        }
        this.#rest = all.subarray(begin);
        if (this.#rest.length > this.#limit) throw new RangeError(`a line is longer than ${this.#limit} bytes`);
        return lines;
    }
}
