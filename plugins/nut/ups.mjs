// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One UPS of a server as a device.

import * as atrium from './atrium/index.mjs';
import { deviceOf, isSettable, isShown, statusValues, valueOf } from './variables.mjs';

const MOST_VARIABLES = 400;
const MOST_COMMANDS = 64;
const FRESH = 30_000; // ms after which everything is told again
const TRACKED_FOR = 8_000;
const TRACKED_EVERY = 250;

export class Ups {
    #plugin;
    #client;
    #held = { variables: new Map(), settings: new Map(), commands: new Map() };
    #reported = new Map();
    #toldAllAt = 0;
    #published = '';
    #availability;
    trouble = 'has not been asked yet';
    #learnedOf = 0; // variables

    constructor(plugin, client, name) {
        this.#plugin = plugin;
        this.#client = client;
        this.name = name;
        this.id = atrium.localId(name);
    }

    /** It says more than when it was learned: its driver had just begun. */
    get hasNews() {
        return this.#held.said?.size > this.#learnedOf;
    }

    get title() {
        return this.#held.description || this.name;
    }

    describe(description) {
        this.#held.name = this.name;
        this.#held.description = description === 'Unavailable' ? '' : description.slice(0, 200);
    }

    device() {
        const described = deviceOf(this.id, this.#held, this.#plugin.maxAge);
        this.#published = JSON.stringify(described);
        return described;
    }

    /** After it was published. */
    sayAll() {
        this.#availability = undefined;
        this.#toldAllAt = 0;
        this.#sayAvailability();
        if (!this.trouble) this.#report();
    }

    /** What can be set and done; asked once for each connection. */
    async learn(mayAct) {
        this.#take(await this.#client.list('VAR', this.name));
        this.#learnedOf = this.#held.said.size;
        if (!mayAct) return; // else what was learned once stays: a server that has just begun knows only half of it
        for (const [name] of await this.#client.list('RW', this.name)) {
            if (this.#held.settings.size < MOST_VARIABLES && isSettable(name))
                this.#held.settings.set(name, await this.#settingOf(name));
        }
        for (const [name] of (await this.#client.list('CMD', this.name)).slice(0, MOST_COMMANDS)) {
            if (isShown(name)) this.#held.commands.set(name, (await this.#client.ask('GET', 'CMDDESC', this.name, name))[3] ?? '');
        }
    }

    async #settingOf(name) {
        const types = (await this.#client.ask('GET', 'TYPE', this.name, name)).slice(3);
        const length = types.map((each) => /^STRING:(\d+)$/.exec(each)?.[1]).find(Boolean);
        const setting = { maxLength: Math.min(Math.max(Number(length ?? 400), 1), 400) };
        if (types.includes('ENUM')) setting.choices = (await this.#client.list('ENUM', this.name, name)).map(([value]) => value).slice(0, 100);
        if (types.includes('RANGE')) {
            const ranges = (await this.#client.list('RANGE', this.name, name)).map((range) => range.map(Number));
            const ends = ranges.flat().filter(Number.isFinite);
            if (ends.length > 1) Object.assign(setting, { minimum: Math.min(...ends), maximum: Math.max(...ends) });
        }
        return setting;
    }

    /** Asks for every variable, and tells what is new. */
    async look() {
        try {
            this.#take(await this.#client.list('VAR', this.name));
            this.trouble = this.#held.said.get('ups.status') === 'WAIT' ? 'its driver has just begun' : null;
        } catch (error) {
            if (!(error instanceof atrium.PluginError)) throw error;
            this.trouble = error.message;
        }
        if (this.#published === '') return;
        this.#publishChanges();
        this.#sayAvailability();
        if (!this.trouble) this.#report();
    }

    #take(rows) {
        const said = new Map(rows.slice(0, MOST_VARIABLES).map(([name, value]) => [name, value ?? '']));
        this.#held.variables = new Map([...this.#held.variables, ...said]); // one that is gone for a while keeps its place
        this.#held.said = said;
    }

    #publishChanges() {
        const was = this.#published;
        const described = this.device();
        if (this.#published !== was) this.#plugin.publish([described]);
    }

    #sayAvailability() {
        const availability = this.trouble ? 'offline' : 'online';
        if (availability !== this.#availability) this.#plugin.availability(this.id, availability);
        this.#availability = availability;
    }

    // What has changed; from time to time all of it, so that it stays fresh.
    #report() {
        const said = this.#held.said;
        const values = statusValues(said.get('ups.status') ?? '');
        for (const [name, text] of said) {
            const value = isShown(name) ? valueOf(name, text) : undefined;
            if (value !== undefined) values[name] = value;
        }
        const tellAll = Date.now() - this.#toldAllAt >= FRESH;
        if (tellAll) this.#toldAllAt = Date.now();
        const told = Object.entries(values).filter(([name, value]) => tellAll || this.#reported.get(name) !== value);
        this.#reported = new Map(Object.entries(values));
        this.#plugin.report(this.id, Object.fromEntries(told));
    }

    lost(reason) {
        this.trouble = reason;
        if (this.#published !== '') this.#sayAvailability();
    }

    // What the hub wants.

    #mustBeThere() {
        if (this.trouble) throw new atrium.PluginError(atrium.UNREACHABLE, this.trouble);
    }

    async write(values) {
        this.#mustBeThere();
        for (const [name, value] of Object.entries(values)) {
            if (!this.#held.settings.has(name)) throw new atrium.PluginError(atrium.NOT_FOUND, `'${name}' cannot be set`);
            await this.#tracked(await this.#client.ask('SET', 'VAR', this.name, name, value));
        }
        await this.look();
    }

    async invoke(name) {
        this.#mustBeThere();
        if (!this.#held.commands.has(name)) throw new atrium.PluginError(atrium.NOT_FOUND, `there is no command '${name}'`);
        await this.#tracked(await this.#client.ask('INSTCMD', this.name, name));
        await this.look();
    }

    // Since 2.8 the server tells what became of it; older ones say only that they passed it on.
    async #tracked([word, id]) {
        if (word !== 'TRACKING') return;
        for (const until = Date.now() + TRACKED_FOR; Date.now() < until; ) {
            const [state] = await this.#client.ask('GET', 'TRACKING', id);
            if (state === 'SUCCESS') return;
            await new Promise((done) => setTimeout(done, TRACKED_EVERY));
        }
        throw new atrium.PluginError(atrium.UNREACHABLE, 'NUT: the UPS has not said whether it did it');
    }
}
