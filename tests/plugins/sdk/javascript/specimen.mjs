// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plugin whose actions try the SDK out.

import { execSync } from 'node:child_process';
import { writeFileSync, writeSync } from 'node:fs';

import * as atrium from '../../../../plugins/sdk/javascript/atrium/index.mjs';

console.log('printed by a library');
writeSync(1, 'written to descriptor 1\n');
execSync('echo echoed by a child', { stdio: 'inherit' });

const ACTIONS = 'late nothing wrong fault flood storm nan deep long crowd half ring complain crash reject keep walk'.split(' ');
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

class Specimen extends atrium.Plugin {
    async initialize() {
        if (this.config.refuse) throw new atrium.PluginError(atrium.INVALID_INPUT, 'no such host', '/host');
        if (this.config.fault) throw new TypeError('fault');
        this.publish([atrium.device('early', 'Said before the answer: held back', 'device')]);
        this.log('info', 'beginning');
        await pause(10);
    }

    discover() {
        const properties = [
            atrium.prop('n', 'number', { writable: true, unit: 'W', presets: [[-1, 'Off']] }),
            atrium.prop('s', 'string'),
            atrium.prop('o', 'object', { schema: { openFields: true } }),
        ];
        const actions = ACTIONS.map((name) => atrium.action(name));
        const events = [atrium.event('rang')];
        this.publish([atrium.device('d', 'Specimen', 'device', { properties, actions, events })], { complete: true });
        this.report('d', { n: 1 });
    }

    write({ device, values }) {
        if (values.n > 100) throw new atrium.PluginError(atrium.UNREACHABLE, 'too far away');
        this.report(device, values, { sequence: 7 });
    }

    invoke({ action, input, progress, signal }) {
        return this[action](input, { progress, signal });
    }

    // Gets half way, and waits to be given up.
    walk(input, { progress, signal }) {
        progress(0.5);
        return new Promise((done, giveUp) => {
            signal.addEventListener('abort', () => giveUp(new atrium.PluginError(atrium.REFUSED, 'walk was given up')));
        });
    }

    configure(config) {
        if ('broken' in config) throw new TypeError('broken');
        this.report('d', { s: `${this.config.a} then ${config.a}` });
    }

    // Sets, lists, reads, removes; answers with all that came back.
    async keep() {
        const code = (error) => error.code;
        const heard = [await this.store.set('a.1', { x: [1] }), await this.store.set('b', 'y'.repeat(20_000)).catch(code)];
        heard.push(await this.store.list('a'), await this.store.get('a.1'), await this.store.remove('a.1'));
        const many = Array.from({ length: 20 }, () => this.store.get('a.1').catch(code));
        return [...heard, ...(await Promise.all(many)).filter((each, i) => i === 0 || i === 19)];
    }

    async late() {
        await pause(50);
        return 'slept';
    }

    nothing(input) {
        return { input };
    }

    wrong() {
        return NaN;
    }

    fault() {
        throw new TypeError('here');
    }

    flood(count) {
        for (let i = 0; i < count; i += 1) this.report('d', { n: i, s: String(i) });
    }

    // Over many turns of the loop, while nobody reads: what waits is replaced by newer values.
    async storm(count) {
        for (let left = count; left > 0; ) {
            for (let i = 0; i < 1000; i += 1) this.report('d', { n: (left -= 1), s: 'x'.repeat(500) });
            await pause(0);
        }
        writeFileSync(`${this.stateDir}/blown`, 'blown');
    }

    nan() {
        this.report('d', { n: Infinity, s: undefined });
        this.report('d', { s: 'after' });
    }

    deep() {
        let value = {};
        for (let i = 0; i < 60; i += 1) value = { v: value };
        this.report('d', { o: value, s: 'after' });
    }

    long() {
        this.report('d', { s: 'x'.repeat(2_000_000) });
        for (let i = 0; i < 20; i += 1) this.report('d', { o: { text: 'ä'.repeat(100_000), i } });
        this.report('d', { s: 'after' });
    }

    crowd() {
        const properties = Array.from({ length: 100 }, (_, i) => atrium.prop(`p${i}`, 'number', { title: 'x'.repeat(100) }));
        this.publish(Array.from({ length: 500 }, (_, i) => atrium.device(`c${i}`, 'C', 'device', { properties })));
        this.report('c499', { p99: 5 });
    }

    half() {
        this.report('d', { s: 'half \ud800 pair' });
    }

    ring() {
        this.event('d', 'rang', { data: { loud: true } });
    }

    complain() {
        this.degraded('r'.repeat(10_000), 'h');
        this.recovered();
    }

    crash() {
        setTimeout(() => this.nowhere.toBeFound, 0);
    }

    reject() {
        pause(0).then(() => this.nowhere.toBeFound);
    }
}

atrium.run(new Specimen());
