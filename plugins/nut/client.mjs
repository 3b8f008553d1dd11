// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A connection to one upsd: one question after the other.

import * as atrium from './atrium/index.mjs';
import { List, command, errorOf, words } from './protocol.mjs';

const ANSWER_WITHIN = 10_000;
const MOST_WAITING = 2000;
const LONGEST_LINE = 4096;

export class Client {
    #connection;
    #isReady = false; // to be asked
    #lines;
    #waiting = [];
    #current = null;
    #timer = null;

    /**
     * `onReady()` when it is connected, `onLost(reason)`. `tls`: what else than encrypted does not do; then `ca`, in PEM,
     * says whom to trust.
     */
    constructor({ host, port, tls = false, ca }, on) {
        this.#connection = new atrium.Connection(
            { host, port },
            {
                onOpen: () => {
                    this.#lines = new atrium.Lines(LONGEST_LINE);
                    if (!tls) return this.#ready(on);
                    this.#agree(host, ca, on);
                },
                onData: (data) => this.#read(data),
                onLost: (reason) => {
                    this.#isReady = false;
                    this.#failAll(reason);
                    on.onLost(reason);
                },
            },
        );
    }

    get isOpen() {
        return this.#isReady && this.#connection.isOpen;
    }

    open() {
        this.#connection.open();
    }

    close() {
        this.#connection.close();
        this.#failAll('the connection is closed');
    }

    /** The words of the answer, without OK. */
    ask(...parts) {
        return this.#queue(command(...parts), null);
    }

    /** The rows of LIST `parts`, each without the words that repeat the question. */
    async list(...parts) {
        const rows = await this.#queue(command('LIST', ...parts), new List());
        return rows.map((row) => row.slice(parts.length));
    }

    worked() {
        this.#connection.worked();
    }

    lose(reason) {
        this.#connection.lose(reason);
    }

    #ready(on) {
        this.#isReady = true;
        on.onReady();
    }

    async #agree(host, ca, on) {
        try {
            await this.#say('STARTTLS', null);
        } catch (error) {
            if (this.#connection.isOpen) this.#connection.lose(`it does not offer TLS (${error.message})`);
            return;
        }
        if (!this.#connection.isOpen) return; // lost by what came right behind
        this.#lines = new atrium.Lines(LONGEST_LINE); // what came before it could be anybody's
        this.#connection.startTls(host, ca, () => {
            this.#ready(on);
        });
    }

    #queue(line, list) {
        return new Promise((resolve, reject) => {
            if (!this.isOpen) return reject(new atrium.PluginError(atrium.UNREACHABLE, 'the NUT server is not connected'));
            if (this.#waiting.length >= MOST_WAITING) return reject(new atrium.PluginError(atrium.BUSY, 'too much waits for the NUT server'));
            this.#say(line, list).then(resolve, reject);
        });
    }

    #say(line, list) {
        return new Promise((resolve, reject) => {
            this.#waiting.push({ line, list, resolve, reject });
            this.#goOn();
        });
    }

    #goOn() {
        if (this.#current || this.#waiting.length === 0) return;
        this.#current = this.#waiting.shift();
        this.#timer = setTimeout(() => this.#connection.lose('it did not answer in time'), ANSWER_WITHIN);
        this.#connection.send(`${this.#current.line}\n`);
    }

    #read(data) {
        try {
            for (const line of this.#lines.feed(data)) if (this.#connection.isOpen) this.#take(line);
        } catch (error) {
            this.#connection.lose(`it does not speak as NUT does: ${error.message}`);
        }
    }

    #take(line) {
        const asked = this.#current;
        if (!asked) throw new Error('it answers what was not asked');
        if (line.startsWith('ERR')) this.#answered().reject(errorOf(line));
        else if (!asked.list) this.#answered().resolve(words(line.replace(/^OK\b/, '')));
        else if (asked.list.feed(line)) this.#answered().resolve(asked.list.rows);
    }

    #answered() {
        const asked = this.#current;
        this.#current = null;
        clearTimeout(this.#timer);
        this.#goOn();
        return asked;
    }

    #failAll(reason) {
        clearTimeout(this.#timer);
        const all = [this.#current, ...this.#waiting].filter(Boolean);
        this.#current = null;
        this.#waiting = [];
        for (const each of all) each.reject(new atrium.PluginError(atrium.UNREACHABLE, `the NUT server was lost: ${reason}`));
    }
}
