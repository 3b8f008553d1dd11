// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The JavaScript SDK as a hub sees it.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import * as atrium from '../../../../plugins/sdk/javascript/atrium/index.mjs';
import { Outbox } from '../../../../plugins/sdk/javascript/atrium/outbox.mjs';
import { Hub, fits } from '../../../../plugins/sdk/javascript/atrium/testing.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const initialize = (hub, more = {}) => ({ protocol: 1, instance: 'test', config: {}, stateDir: hub.stateDir, ...more });

describe('the specimen, through its socket', () => {
    let hub;
    beforeEach(() => (hub = new Hub(here('atrium-plugin-specimen'))));
    afterEach(() => hub.close());
    const fails = (code, call) => assert.rejects(call, { code });

    test('what is printed goes to standard error', async () => {
        await hub.start();
        for (const text of ['printed by a library', 'written to descriptor 1', 'echoed by a child'])
            await hub.until(() => hub.log.includes(text), text);
    });

    test('only log and health before the answer to initialize', async () => {
        const id = hub.sendCall('initialize', initialize(hub));
        await hub.until(() => hub.answers.has(id));
        assert.equal(hub.saidBefore.get(id), 1);
        assert.equal(hub.messages[0].method, 'log');
        await hub.until(() => hub.devices.early);
    });

    test('another version is unsupported', async () => {
        await fails(atrium.UNSUPPORTED, hub.call('initialize', initialize(hub, { protocol: 2 })));
        await hub.start(); // and it can still speak the version that it knows
    });

    test('a refused configuration is answered', async () => {
        await fails(atrium.INVALID_INPUT, hub.call('initialize', initialize(hub, { config: { refuse: 1 } })));
        await fails(atrium.INTERNAL, hub.call('initialize', initialize(hub, { config: { fault: 1 } })));
        await hub.until(() => hub.log.includes('TypeError'));
    });

    test('calls before initialize are refused, but ping is not', async () => {
        await fails(atrium.INVALID_INPUT, hub.call('discover'));
        await fails(atrium.INVALID_INPUT, hub.write('d', { n: 1 }));
        await hub.call('ping');
    });

    test('unknown and missing fields are refused', async () => {
        await hub.start();
        await fails(atrium.INVALID_INPUT, hub.call('write', { device: 'd', values: {}, extra: 1 }));
        await fails(atrium.INVALID_INPUT, hub.call('write', { device: 'd' }));
        await fails(atrium.INVALID_INPUT, hub.call('write', { device: 'd', values: [] }));
        await fails(atrium.INVALID_INPUT, hub.call('invoke', { device: 5, action: 'late' }));
        await fails(atrium.UNSUPPORTED, hub.call('reboot'));
        await fails(atrium.UNSUPPORTED, hub.call('toString'));
        await fails(atrium.INVALID_INPUT, hub.start()); // initialize a second time
    });

    test('broken lines do not end it', async () => {
        await hub.start();
        hub.send(`rubbish\n\n[]\nnull\n{"jsonrpc":"2.0"}\n${'['.repeat(100_000)}\n`);
        hub.send(Buffer.from([0xff, 0xfe, 10]));
        await hub.call('ping');
        await hub.until(() => hub.log.includes('refused a message'));
    });

    test('an endless line ends it', async () => {
        await hub.start();
        for (let i = 0; i < 40; i += 1) hub.send('x'.repeat(65_536));
        await hub.until(() => hub.exit === 0);
    });

    test('writes, and errors with codes', async () => {
        await hub.start();
        await hub.write('d', { n: 5 });
        await hub.waitFor('d', 'n', 5);
        await fails(atrium.UNREACHABLE, hub.write('d', { n: 101 }));
        await fails(atrium.INTERNAL, hub.invoke('d', 'fault'));
        await fails(atrium.INTERNAL, hub.invoke('d', 'wrong'));
        assert.deepEqual(await hub.invoke('d', 'nothing', { a: 1 }), { input: { a: 1 } });
    });

    test('late answers hold nothing up', async () => {
        await hub.start();
        const late = hub.sendCall('invoke', { device: 'd', action: 'late' });
        await hub.call('ping');
        assert(!hub.answers.has(late));
        await hub.until(() => hub.answers.has(late));
        assert.equal(hub.answers.get(late).result, 'slept');
    });

    test('a long action tells how far it is and can be given up', async () => {
        await hub.start();
        const walk = hub.sendCall('invoke', { device: 'd', action: 'walk' });
        await hub.until(() => hub.messages.some((each) => each.method === 'progress'));
        const progress = hub.messages.find((each) => each.method === 'progress');
        assert.deepEqual(progress.params, { call: walk, progress: 0.5 });
        await hub.call('cancel', { call: walk });
        await hub.until(() => hub.answers.has(walk));
        assert.equal(hub.answers.get(walk).error.code, atrium.REFUSED);
        await hub.call('cancel', { call: walk }); // too late: nothing happens
    });

    test('many reports leave joined and in order', async () => {
        await hub.start();
        await hub.invoke('d', 'flood', 2000);
        await hub.waitFor('d', 's', '1999');
        const lengths = hub.messages.filter((each) => each.method === 'report').map((each) => each.params.reports.length);
        assert(Math.max(...lengths) > 100 && Math.max(...lengths) <= 1024);
    });

    test('while nobody reads, newer values replace older ones', async () => {
        await hub.start();
        hub.sendCall('invoke', { device: 'd', action: 'storm', input: 100_000 });
        hub.setReading(false);
        for (let i = 0; i < 400 && !existsSync(`${hub.stateDir}/blown`); i += 1) await new Promise((done) => setTimeout(done, 50));
        hub.setReading(true);
        await hub.waitFor('d', 'n', 0);
        const count = hub.messages.reduce((sum, each) => sum + (each.params.reports?.length ?? 0), 0);
        assert(count < 10_000, `${count} reports`);
    });

    test('what the protocol cannot carry is dropped alone', async () => {
        await hub.start();
        for (const action of ['nan', 'deep', 'long']) {
            hub.values = {};
            await hub.invoke('d', action);
            await hub.waitFor('d', 's', 'after');
        }
        assert.equal(hub.value('d', 'o').i, 19);
        await hub.invoke('d', 'half');
        await hub.waitFor('d', 's', 'half \ufffd pair');
    });

    test('many devices are divided over messages', async () => {
        await hub.start();
        await hub.invoke('d', 'crowd');
        await hub.waitFor('c499', 'p99', 5);
        assert.equal(Object.keys(hub.devices).length, 502);
    });

    test('events and health', async () => {
        await hub.start();
        await hub.invoke('d', 'ring');
        await hub.invoke('d', 'complain');
        const health = hub.messages.filter((each) => each.method === 'health').map((each) => each.params);
        assert.deepEqual(health.map((each) => each.degraded), [true, false]);
        assert.equal(health[0].reason.length, 4096);
    });

    test('a new configuration is taken or not', async () => {
        await hub.start({ a: 1 });
        await hub.call('configure', { config: { a: 2 } });
        await hub.waitFor('d', 's', '1 then 2');
        await fails(atrium.INTERNAL, hub.call('configure', { config: { broken: true } }));
        await hub.call('configure', { config: { a: 3 } });
        await hub.waitFor('d', 's', '2 then 3');
    });

    test('it keeps something in the store', async () => {
        await hub.start();
        const heard = await hub.invoke('d', 'keep');
        assert.deepEqual(heard, [null, atrium.BUSY, ['a.1'], { x: [1] }, null, null, atrium.BUSY]);
        hub.send('{"jsonrpc":"2.0","id":77,"result":null}\n');
        await hub.until(() => hub.log.includes('nothing was asked'));
    });

    for (const action of ['crash', 'reject'])
        test(`a fault outside of a call ends it with a trace: ${action}`, async () => {
            await hub.start();
            hub.sendCall('invoke', { device: 'd', action });
            await hub.until(() => hub.exit === 1);
            assert.match(hub.log, /TypeError/);
        });

    test('shutdown is quick and clean', async () => {
        await hub.start();
        hub.sendCall('invoke', { device: 'd', action: 'late' });
        assert.equal(await hub.end(), 0);
    });

    test('it ends with the hub', async () => {
        await hub.start();
        hub.hangUp();
        await hub.until(() => hub.exit === 0, 'end', 5000);
    });

    test('it ends while the hub does not read', async () => {
        await hub.start();
        hub.setReading(false);
        hub.sendCall('invoke', { device: 'd', action: 'flood', input: 20_000 });
        hub.sendCall('shutdown');
        await hub.until(() => hub.exit === 0, 'end', 5000);
    });

    test('it costs at most 50 megabytes', async (context) => {
        await hub.start();
        const pss = Number(/^Pss: +(\d+)/m.exec(readFileSync(`/proc/${hub.process.pid}/smaps_rollup`, 'utf8'))[1]);
        context.diagnostic(`PSS of a JavaScript plugin: ${pss} kB`);
        assert(pss <= 50_000, `${pss} kB`);
    });
});

describe('parts', () => {
    test('without a hub it says so', () => {
        const run = spawnSync(process.execPath, [here('specimen.mjs')], { encoding: 'utf8' });
        assert.equal(run.status, 2);
        assert.match(run.stderr, /started by the hub/);
    });

    test('local ids are those of the other SDKs', () => {
        for (const line of readFileSync(here('../localids.json'), 'utf8').trim().split('\n')) {
            const [foreign, local] = JSON.parse(line);
            assert.equal(atrium.localId(foreign), local);
        }
    });

    test('the back-off is random and bounded', () => {
        const waits = (random) => {
            const backOff = new atrium.BackOff({ first: 1000, most: 8000, random });
            return Array.from({ length: 6 }, () => backOff.next());
        };
        assert.deepEqual(waits(() => 1), [1000, 2000, 4000, 8000, 8000, 8000]);
        assert.deepEqual(waits(() => 0), [100, 100, 100, 100, 100, 100]);
    });

    test('a replaced report never crosses another message', () => {
        const outbox = new Outbox(assert.fail);
        outbox.report('d', 'n', 1);
        outbox.blocked = true;
        outbox.report('d', 'n', 2);
        outbox.say({ method: 'log', params: {} });
        for (const value of [3, 4, 5]) outbox.report('d', 'n', value);
        outbox.blocked = false;
        outbox.report('d', 'n', 6);
        outbox.blocked = true;
        outbox.report('d', 'n', 7);
        const said = [];
        for (let line; (line = outbox.take()); ) said.push(...(JSON.parse(line).params.reports?.map((each) => each.value) ?? ['log']));
        assert.deepEqual(said, [1, 2, 'log', 5, 6, 7]);
    });

    test('nothing is lost between takes', () => {
        const outbox = new Outbox(assert.fail);
        const said = [];
        let made = 0;
        const take = () => {
            const line = outbox.take();
            if (line) said.push(...JSON.parse(line).params.reports.map((each) => each.value));
            return line;
        };
        for (let i = 0; i < 300; i += 1) {
            for (let k = (i * 7919) % 600; k > 0; k -= 1) outbox.report('d', 'n', (made += 1));
            for (let k = i % 4; k > 0; k -= 1) take();
        }
        while (take());
        assert.deepEqual(said, Array.from({ length: made }, (_, i) => i + 1));
    });

    test('the outbox is bounded', () => {
        const outbox = new Outbox(() => {});
        for (let i = 0; i < 70_000; i += 1) {
            outbox.report(`d${i}`, 'n', i);
            outbox.say({ method: 'log', params: { text: 'x' } });
        }
        outbox.devices([{ id: 'x'.repeat(1024 * 1024) }], [], true);
        assert(outbox.dropped > 60_000);
        for (let i = 0; i < 5000; i += 1) outbox.devices([], ['gone'], false);
        assert(outbox.lostDevices);
        let lines = 0;
        while (outbox.take()) lines += 1;
        assert(lines <= 65_536 + 4096 + 4096);
        assert.equal(outbox.reports, 0);
    });

    test('a connection comes back', async () => {
        const said = [];
        const waiting = [];
        const say = (what) => (waiting.length > 0 ? waiting.shift()(what) : said.push(what));
        const next = () => (said.length > 0 ? said.shift() : new Promise((done) => waiting.push(done)));
        const peers = [];
        const server = createServer((peer) => {
            peers.push(peer.on('data', (data) => say(`server read ${data}`)));
            peer.write('he');
            peer.write('llo\nmore');
        });
        await new Promise((done) => server.listen(0, '127.0.0.1', done));
        let lines;
        const connection = new atrium.Connection(server.address(), {
            onOpen: () => {
                lines = new atrium.Lines();
                say('open');
            },
            onData: (data) => lines.feed(data).forEach(say),
            onLost: () => say('lost'),
            backOff: new atrium.BackOff({ first: 10, least: 1 }),
        });
        connection.open();
        for (let i = 0; i < 3; i += 1) {
            assert.equal(await next(), 'open');
            assert.equal(await next(), 'hello');
            connection.send('question');
            assert.equal(await next(), 'server read question');
            peers.pop().destroy();
            assert.equal(await next(), 'lost');
        }
        connection.close();
        server.close();
    });

    test('lines are bounded', () => {
        const lines = new atrium.Lines(10);
        assert.deepEqual(lines.feed(Buffer.from('one\ntw')), ['one']);
        assert.deepEqual(lines.feed(Buffer.from('o\n')), ['two']);
        assert.throws(() => lines.feed(Buffer.from('x'.repeat(11))), RangeError);
    });

    test('what fits a schema', () => {
        const level = atrium.prop('l', 'integer', { minimum: 0, maximum: 10, presets: [[255, 'Off']] }).schema;
        assert(fits(5, level) && fits(255, level));
        assert(!fits(11, level) && !fits(true, level) && !fits(1.5, level));
        const mode = atrium.prop('m', 'string', { choices: ['a', ['b', 'B']] }).schema;
        assert(fits('b', mode) && !fits('c', mode));
    });
});
