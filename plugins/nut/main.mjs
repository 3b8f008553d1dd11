// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The power supplies of one NUT server for Atrium.

import { readFileSync } from 'node:fs';

import * as atrium from './atrium/index.mjs';
import { Client } from './client.mjs';
import { Ups } from './ups.mjs';

const MOST_UPSES = 64;
const LIST_AGAIN = 60_000; // ms between two looks for new ones

// Node.js brings its own list, which knows nothing of what was added to the system's.
function systemAuthorities() {
    try {
        return readFileSync('/etc/ssl/certs/ca-certificates.crt', 'utf8');
    } catch {
        return undefined;
    }
}

class Nut extends atrium.Plugin {
    #client;
    #upses = new Map();
    #listedAt = 0;
    #mayAct = false;
    #isKnown = false; // which UPSes there are
    #isAsked = false; // by discover()
    #trouble = null; // until a try failed
    #said = '';
    #timer = null;
    #isLooking = false;

    initialize() {
        const { host = 'localhost', port = 3493, interval = 5, user, password, tls, authority } = this.config;
        if (!user !== !password) throw new atrium.PluginError(atrium.INVALID_INPUT, 'a user needs a password, and a password a user', '/user');
        this.maxAge = Math.max(90, Math.ceil(6 * interval));
        this.#client = new Client({ host, port, tls, ca: tls ? (authority ?? systemAuthorities()) : undefined }, { onReady: () => this.#ready(), onLost: (reason) => this.#lost(reason) });
        this.#timer = setInterval(() => this.#look(), interval * 1000);
        this.#client.open();
    }

    discover() {
        this.#isAsked = true;
        if (this.#isKnown) this.#publishAll();
        this.#said = '';
        this.#sayHealth();
    }

    write({ device, values }) {
        return this.#of(device).write(values);
    }

    invoke({ device, action }) {
        return this.#of(device).invoke(action);
    }

    shutdown() {
        clearInterval(this.#timer);
        this.#client.close();
    }

    #of(id) {
        const found = [...this.#upses.values()].find((each) => each.id === id);
        if (!found) throw new atrium.PluginError(atrium.NOT_FOUND, `there is no UPS '${id}'`);
        return found;
    }

    #publishAll() {
        this.publish([...this.#upses.values()].map((each) => each.device()), { complete: true });
        for (const each of this.#upses.values()) each.sayAll();
    }

    // ---- The server

    async #ready() {
        this.#isLooking = true; // the timer waits
        try {
            await this.#logIn();
            await this.#list(true);
            this.#client.worked();
            this.#trouble = null;
        } catch (error) {
            this.#failed(error);
        } finally {
            this.#isLooking = false;
        }
        this.#sayHealth();
    }

    async #logIn() {
        const { user, password } = this.config;
        this.#mayAct = Boolean(user);
        if (!user) return;
        await this.#client.ask('USERNAME', user);
        await this.#client.ask('PASSWORD', password);
        // It answers OK to any user and password: only an action shows whether they are right.
        await this.#client.ask('SET', 'TRACKING', 'ON').catch(() => {}); // a server before 2.8
    }

    async #list(isNew) {
        const { only } = this.config;
        const rows = (await this.#client.list('UPS')).filter(([name]) => !only || only.includes(name)).slice(0, MOST_UPSES);
        this.#listedAt = Date.now();
        const before = new Map(this.#upses);
        this.#upses = new Map();
        for (const [name, description = ''] of rows) {
            const ups = before.get(name) ?? new Ups(this, this.#client, name);
            ups.describe(description);
            if (isNew || !before.has(name)) await this.#learn(ups);
            this.#upses.set(name, ups);
        }
        const changed = !this.#isKnown || rows.length !== before.size || rows.some(([name]) => !before.has(name));
        this.#isKnown = true;
        if (changed && this.#isAsked) this.#publishAll();
    }

    async #learn(ups) {
        try {
            await ups.learn(this.#mayAct);
        } catch (error) {
            // Its driver does not run: it is learned when it does.
            if (!this.#client.isOpen) throw error;
        }
        await ups.look();
    }

    async #look() {
        if (this.#isLooking || !this.#client.isOpen) return;
        this.#isLooking = true;
        try {
            if (Date.now() - this.#listedAt >= LIST_AGAIN) await this.#list(false);
            for (const each of this.#upses.values()) {
                const was = each.trouble;
                await each.look();
                if (!each.trouble && (was || each.hasNews)) await this.#learn(each);
            }
        } catch (error) {
            this.#failed(error);
        } finally {
            this.#isLooking = false;
        }
        this.#sayHealth();
    }

    #failed(error) {
        if (!(error instanceof atrium.PluginError)) throw error;
        if (!this.#client.isOpen) return; // lost() was told
        this.#trouble = error.message;
        this.#client.lose(error.message);
    }

    #lost(reason) {
        this.#trouble = reason;
        for (const each of this.#upses.values()) each.lost(reason);
        this.#sayHealth();
    }

    #sayHealth() {
        const { host = 'localhost' } = this.config;
        const troubled = [...this.#upses.values()].filter((each) => each.trouble).map((each) => `${each.title}: ${each.trouble}`);
        const reason = this.#trouble ? `The NUT server at ${host}: ${this.#trouble}` : troubled.join('; ');
        if (reason === this.#said) return;
        const hint = this.#trouble && this.config.tls
            ? 'Does upsd run there with CERTPATH and CERTIDENT, and is its certificate made for this name by an authority that is trusted here?'
            : this.#trouble
            ? 'Does upsd run there, and does it listen to this machine (LISTEN in upsd.conf)?'
            : 'Does the driver of the UPS run, and is its cable in place?';
        if (reason) this.degraded(reason, hint);
        else this.recovered();
        this.#said = reason;
    }
}

atrium.run(new Nut());
