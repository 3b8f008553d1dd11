// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The plugin against a real upsd with its dummy driver, and against servers that only pretend to be one.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PACKAGE = process.env.ATRIUM_PLUGIN_PACKAGE;
const from = (folder, name) => import(pathToFileURL(`${folder}/${name}`));
const { Hub, fits } = await from(process.env.ATRIUM_SDK, 'atrium/testing.mjs');
const { INVALID_INPUT, NOT_FOUND, REFUSED, UNREACHABLE, UNSUPPORTED } = await from(PACKAGE, 'atrium/index.mjs');
const { List, command, errorOf, words } = await from(PACKAGE, 'protocol.mjs');
const { actionOf, deviceOf, isSettable, statusValues, titleOf, valueOf } = await from(PACKAGE, 'variables.mjs');
const isInstalled = existsSync('/lib/nut/upsd') && existsSync('/lib/nut/dummy-ups');

describe('protocol', () => {
    test('words and quotes', () => {
        assert.deepEqual(words('VAR office ups.id "a \\"b\\" \\\\c"'), ['VAR', 'office', 'ups.id', 'a "b" \\c']);
        assert.deepEqual(words('  OK  '), ['OK']);
        assert.deepEqual(words('VAR x y ""'), ['VAR', 'x', 'y', '']);
        assert.throws(() => words('VAR x "open'));
        assert.throws(() => words('a '.repeat(20)));
        assert.equal(command('SET', 'VAR', 'u', 'ups.id', 'a "b" \\c'), 'SET VAR u ups.id "a \\"b\\" \\\\c"');
        for (const text of ['plain', 'two words', 'q"uote', 'back\\slash', 'ü']) assert.equal(words(command('X', text))[1], text);
        assert.throws(() => command('SET', 'a\nINSTCMD'), { code: INVALID_INPUT });
    });

    test('errors have codes', () => {
        for (const [line, code] of [
            ['ERR ACCESS-DENIED', REFUSED],
            ['ERR UNKNOWN-UPS', NOT_FOUND],
            ['ERR DATA-STALE', UNREACHABLE],
            ['ERR CMD-NOT-SUPPORTED', UNSUPPORTED],
            ['ERR INVALID-VALUE', INVALID_INPUT],
            ['ERR NEW-IN-NUT-9', REFUSED],
            ['ERR', REFUSED],
        ])
            assert.equal(errorOf(line).code, code);
    });

    test('lists are bounded, and begin as lists do', () => {
        const list = new List(2);
        assert.equal(list.feed('BEGIN LIST UPS'), false);
        assert.equal(list.feed('UPS a "b c"'), false);
        assert.equal(list.feed('END LIST UPS'), true);
        assert.deepEqual(list.rows, [['UPS', 'a', 'b c']]);
        assert.throws(() => new List().feed('HTTP/1.1 400 Bad Request'));
        const endless = new List(2);
        endless.feed('BEGIN LIST UPS');
        assert.throws(() => [1, 2, 3].forEach(() => endless.feed('UPS a ""')));
    });
});

describe('meaning', () => {
    test('flags of the status', () => {
        for (const [status, operation, truths] of [
            ['OL', 'online', []],
            ['OL CHRG', 'charging', []],
            ['OB DISCHRG LB', 'battery', ['onBattery', 'batteryLow']],
            ['OL RB OVER', 'online', ['replaceBattery', 'overload']],
            ['OL BYPASS', 'bypass', []],
            ['OFF OL', 'off', []],
            ['ALARM OL FSD', 'online', ['alarm', 'shutdownBegun']],
            ['OL TRIM CAL TEST', 'online', ['testing', 'calibrating', 'trimming']],
            ['OB BOOST HB', 'battery', ['onBattery', 'batteryHigh', 'boosting']],
            ['', 'unknown', []],
            ['WAIT', 'unknown', []],
        ]) {
            const { operation: said, ...flags } = statusValues(status);
            assert.equal(said, operation, status);
            assert.deepEqual(Object.keys(flags).filter((name) => flags[name]).sort(), truths.sort(), status);
        }
    });

    test('what is dangerous is held, what is careful tapped', () => {
        const confirmOf = (name) => actionOf(name, '').confirm;
        for (const name of ['load.off', 'outlet.1.load.off', 'load.cycle', 'shutdown.return', 'shutdown.stayoff', 'shutdown.reboot', 'driver.killpower'])
            assert.equal(confirmOf(name), 'hold', name);
        for (const name of ['load.on', 'test.battery.start.deep', 'calibrate.start', 'bypass.start', 'reset.input.minmax'])
            assert.equal(confirmOf(name), 'tap', name);
        for (const name of ['beeper.mute', 'beeper.disable', 'test.battery.stop', 'shutdown.stop']) assert.equal(confirmOf(name), undefined, name);
    });

    test('only settings can be set', () => {
        for (const name of ['battery.charge.low', 'ups.delay.shutdown', 'input.transfer.low', 'ups.id']) assert(isSettable(name), name);
        for (const name of ['battery.charge', 'ups.status', 'input.voltage', 'ups.serial', 'outlet.1.status', 'driver.name', '1x', 'a b'])
            assert(!isSettable(name), name);
        assert.equal(titleOf('battery.charge.low'), 'Battery charge low');
    });

    test('numbers as people read them', () => {
        assert.equal(valueOf('battery.charge', '103'), 100);
        assert.equal(valueOf('battery.charge', '-1'), undefined);
        assert.equal(valueOf('battery.runtime', '90'), 1.5);
        assert.equal(valueOf('input.voltage', 'n/a'), undefined);
        assert.equal(valueOf('what.ever', '007'), '007');
    });

    test('every value fits the schema that is described, whatever the driver says', () => {
        const junk = ['', '0', '-1', '103', '1e400', 'nan', 'n/a', '42.5', 'x'.repeat(3000), 'OL', 'ä'];
        const names = ['battery.charge', 'battery.charge.low', 'battery.runtime', 'input.voltage', 'ups.load', 'ups.power', 'ups.id', 'input.sensitivity', 'ambient.humidity', 'what.ever'];
        let seed = 1;
        const pick = (list) => list[(seed = (seed * 48_271) % 2_147_483_647) % list.length];
        for (let i = 0; i < 3000; i += 1) {
            const variables = new Map(names.map((name) => [name, pick(junk)]));
            const settings = new Map([
                ['battery.charge.low', pick([{}, { minimum: 10, maximum: 20 }, { choices: ['5', '10', 'x'] }])],
                ['input.sensitivity', pick([{ maxLength: 3 }, { choices: ['low', 'high'] }])],
            ]);
            const { model } = deviceOf('d', { name: 'd', description: '', variables, settings, commands: new Map() }, 90);
            for (const { name, schema } of model.properties) {
                const value = variables.has(name) ? valueOf(name, variables.get(name)) : undefined;
                assert(value === undefined || fits(value, JSON.parse(JSON.stringify(schema))), `${name} ${value} ${JSON.stringify(schema)}`);
            }
        }
    });
});

// ---- With servers

let hub;
const newHub = () => (hub = new Hub(`${PACKAGE}/atrium-plugin-nut`));

class RealServer {
    async start(...options) {
        this.process = spawn('python3', [fileURLToPath(new URL('nutserver.py', import.meta.url)), ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
        this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
        Object.assign(this, JSON.parse((await this.lines.next()).value));
    }

    async tell(...words) {
        this.process.stdin.write(`${JSON.stringify(words)}\n`);
        await this.lines.next();
    }

    async end() {
        this.process.stdin.end();
        await new Promise((done) => this.process.once('close', done));
    }
}

// Answers as `answers` says ({'first words': text or function}), else as an old upsd.
async function pretend(answers) {
    const heard = [];
    const server = createServer((peer) => {
        const lines = createInterface({ input: peer }).on('error', () => {});
        lines.on('line', (line) => {
            heard.push(line);
            const key = Object.keys(answers).find((each) => line.startsWith(each));
            const answer = key === undefined ? 'ERR UNKNOWN-COMMAND\n' : answers[key];
            peer.write(typeof answer === 'function' ? answer(line) : answer);
        });
        peer.on('error', () => {});
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    return { port: server.address().port, heard, close: () => server.close() };
}

describe('servers that pretend', () => {
    beforeEach(newHub);
    afterEach(() => hub.close());

    const old = {
        'LIST UPS': 'BEGIN LIST UPS\nUPS u "Rack"\nEND LIST UPS\n',
        'LIST VAR': 'BEGIN LIST VAR u\nVAR u ups.status "OL"\nVAR u input.sensitivity "low"\nEND LIST VAR u\n',
        'LIST RW': 'BEGIN LIST RW u\nRW u input.sensitivity "low"\nEND LIST RW u\n',
        'LIST CMD': 'BEGIN LIST CMD u\nCMD u beeper.mute\nCMD u test.battery.start\nEND LIST CMD u\n',
        'LIST ENUM': 'BEGIN LIST ENUM u input.sensitivity\nENUM u input.sensitivity "low"\nENUM u input.sensitivity "high"\nEND LIST ENUM u input.sensitivity\n',
        'GET TYPE': 'TYPE u input.sensitivity RW ENUM\n',
        'GET CMDDESC u beeper.mute': 'CMDDESC u beeper.mute "Mute the beeper"\n',
        'GET CMDDESC': 'CMDDESC u test.battery.start "Description unavailable"\n',
        USERNAME: 'OK\n',
        PASSWORD: 'OK\n',
        'SET TRACKING': 'ERR UNKNOWN-COMMAND\n',
        'SET VAR': 'OK\n',
        INSTCMD: 'OK\n',
    };

    test('a server before 2.8, without tracking', async () => {
        const server = await pretend(old);
        await hub.start({ host: '127.0.0.1', port: server.port, user: 'a', password: 'b c' });
        assert.equal(hub.devices.u.title, 'Rack');
        const { properties, actions } = hub.devices.u.model;
        assert.deepEqual(properties.find((each) => each.name === 'input.sensitivity').schema.oneOf, [{ const: 'low' }, { const: 'high' }]);
        assert.deepEqual(actions.map((each) => each.title), ['Mute the beeper', 'Test battery start']);
        await hub.invoke('u', 'beeper.mute');
        await hub.write('u', { 'input.sensitivity': 'high' });
        assert(server.heard.includes('INSTCMD u beeper.mute'));
        assert(server.heard.includes('SET VAR u input.sensitivity high'));
        assert(server.heard.includes('PASSWORD "b c"'));
        server.close();
    });

    test('a command is done when the server says so', async () => {
        const states = ['PENDING\n', 'PENDING\n', 'SUCCESS\n', 'PENDING\n', 'ERR INVALID-ARGUMENT\n'];
        const server = await pretend({ ...old, 'SET TRACKING': 'OK\n', INSTCMD: 'OK TRACKING 1-2-3\n', 'GET TRACKING 1-2-3': () => states.shift() });
        await hub.start({ host: '127.0.0.1', port: server.port, user: 'a', password: 'b' });
        await hub.invoke('u', 'beeper.mute');
        assert.equal(states.length, 2);
        await assert.rejects(hub.invoke('u', 'beeper.mute'), { code: INVALID_INPUT });
        server.close();
    });

    test('without a user nothing can be set or done', async () => {
        const server = await pretend(old);
        await hub.start({ host: '127.0.0.1', port: server.port });
        assert.deepEqual(hub.devices.u.model.actions, []);
        assert(hub.devices.u.model.properties.every((each) => each.readOnly !== false));
        await assert.rejects(hub.write('u', { 'input.sensitivity': 'high' }), { code: NOT_FOUND });
        await assert.rejects(hub.invoke('u', 'beeper.mute'), { code: NOT_FOUND });
        await assert.rejects(hub.invoke('other', 'beeper.mute'), { code: NOT_FOUND });
        server.close();
    });

    test('half a login is refused', async () => {
        const params = { protocol: 1, instance: 'test', config: { user: 'a' }, stateDir: hub.stateDir };
        await assert.rejects(hub.call('initialize', params), { code: INVALID_INPUT });
    });

    for (const [what, answer] of Object.entries({
        'another protocol': 'HTTP/1.1 400 Bad Request\n',
        'an endless line': 'x'.repeat(100_000),
        'an endless list': `BEGIN LIST UPS\n${'UPS u "x"\n'.repeat(3000)}`,
        'two answers': 'ERR A\nERR B\n',
        'an open quote': 'BEGIN LIST UPS\nUPS u "x\nEND LIST UPS\n',
    }))
        test(`${what}: said, and tried again`, async () => {
            const server = await pretend({ 'LIST UPS': answer });
            await hub.call('initialize', { protocol: 1, instance: 'test', config: { host: '127.0.0.1', port: server.port }, stateDir: hub.stateDir });
            await hub.call('discover');
            await hub.until(() => server.heard.length >= 2 && hub.health.degraded, 'a second try', 20_000);
            assert.equal(await hub.end(), 0);
            server.close();
        });

    test('where TLS is wanted and not offered, nothing else is said', async () => {
        const server = await pretend(old);
        const config = { host: '127.0.0.1', port: server.port, user: 'a', password: 'b', tls: true };
        await hub.call('initialize', { protocol: 1, instance: 'test', config, stateDir: hub.stateDir });
        await hub.until(() => hub.health.degraded);
        assert.match(hub.health.reason, /does not offer TLS/);
        assert.match(hub.health.hint, /CERTPATH/);
        assert(server.heard.every((line) => line === 'STARTTLS'), server.heard.join());
        server.close();
    });

    test('who agrees to TLS and does not speak it is not believed', async () => {
        const server = await pretend({ ...old, STARTTLS: 'OK STARTTLS\nBEGIN LIST UPS\n' });
        const config = { host: '127.0.0.1', port: server.port, user: 'a', password: 'b', tls: true };
        await hub.call('initialize', { protocol: 1, instance: 'test', config, stateDir: hub.stateDir });
        await hub.until(() => hub.health.degraded, 'complaint', 20_000);
        assert(!server.heard.some((line) => /USERNAME|PASSWORD|LIST/.test(line)), server.heard.join());
        server.close();
    });

    test('a server that is not there is said with a hint', async () => {
        await hub.call('initialize', { protocol: 1, instance: 'test', config: { host: '127.0.0.1', port: 1 }, stateDir: hub.stateDir });
        await hub.until(() => hub.health.degraded);
        assert.match(hub.health.reason, /127\.0\.0\.1/);
        assert.match(hub.health.hint, /upsd/);
    });
});

describe('a real upsd', { skip: !isInstalled && 'nut-server is not installed' }, () => {
    const server = new RealServer();
    before(() => server.start());
    after(() => server.end());
    const start = (more = {}) => {
        const config = { host: '127.0.0.1', port: server.port, user: 'atrium', password: 'open sesame', interval: 0.5 };
        return hub.start({ ...config, ...more });
    };
    beforeEach(newHub);
    afterEach(() => hub.close());

    test('its face', async () => {
        await start();
        const { model, ...described } = hub.devices.office;
        assert.deepEqual(described, {
            id: 'office',
            title: 'Office UPS',
            kind: 'batteryStore',
            manufacturer: 'Eaton',
            modelName: 'Ellipse PRO 850',
            serial: 'G356K12345',
            firmware: '02.08.0010',
        });
        const property = (name) => model.properties.find((each) => each.name === name);
        assert.equal(property('battery.charge').semantic, 'charge');
        assert.equal(property('battery.charge.low').readOnly, false);
        assert.equal(property('ups.serial'), undefined);
        assert.deepEqual(model.actions.map((each) => [each.name, each.confirm]), [['load.off', 'hold']]);
        await hub.waitFor('office', 'battery.runtime', 30.3);
        assert.equal(hub.value('office', 'ups.id'), 'office "one"');
        assert.equal(hub.value('office', 'output.voltage'), undefined); // "n/a" is no number
    });

    test('a power failure and its end', async () => {
        await start();
        await hub.waitFor('office', 'operation', 'online');
        await server.tell('say', { ups_status: 'OB DISCHRG LB', battery_charge: '14', battery_runtime: '90' });
        await hub.waitFor('office', 'operation', 'battery');
        await hub.waitFor('office', 'battery.charge', 14);
        await hub.waitFor('office', 'batteryLow', true);
        assert.equal(hub.value('office', 'onBattery'), true);
        await server.tell('say', { ups_status: 'OL CHRG' });
        await hub.waitFor('office', 'operation', 'charging');
        await hub.waitFor('office', 'onBattery', false);
    });

    test('settings are set, and told back', async () => {
        await start();
        await hub.write('office', { 'battery.charge.low': 35, 'ups.delay.shutdown': 60 });
        await hub.waitFor('office', 'battery.charge.low', 35);
        await hub.waitFor('office', 'ups.delay.shutdown', 60);
    });

    test('what the driver cannot do, and who may not', async () => {
        await start();
        await assert.rejects(hub.invoke('office', 'load.off'), { code: REFUSED });
        await assert.rejects(hub.write('office', { 'ups.status': 'OL' }), { code: NOT_FOUND });
        for (const wrong of [{ password: 'wrong' }, { user: 'watcher', password: 'only' }]) {
            const other = new Hub(`${PACKAGE}/atrium-plugin-nut`);
            try {
                const config = { host: '127.0.0.1', port: server.port, user: 'atrium', ...wrong };
                await other.start(config);
                await assert.rejects(other.write('office', { 'battery.charge.low': 30 }), { code: REFUSED, message: /may not/ });
                assert(!JSON.stringify(other.messages).includes('wrong') && !other.log.includes('wrong'));
            } finally {
                await other.close();
            }
        }
    });

    test('a UPS whose driver ends is offline until it is back', async () => {
        await start();
        await hub.until(() => hub.availability.office === 'online');
        await server.tell('stop', 'driver', 'SIGTERM');
        await hub.until(() => hub.availability.office === 'offline', 'offline', 15_000);
        assert.match(hub.health.reason, /Office UPS/);
        await server.tell('start', 'driver');
        await hub.until(() => hub.availability.office === 'online' && !hub.health.degraded, 'online', 15_000);
    });

    test('a server that comes back is found', async () => {
        await start();
        await server.tell('stop', 'server', 'SIGTERM');
        await hub.until(() => hub.availability.office === 'offline' && hub.health.degraded, 'offline', 15_000);
        await server.tell('restart');
        await hub.until(() => hub.availability.office === 'online' && !hub.health.degraded, 'online', 30_000);
        await hub.write('office', { 'battery.charge.low': 21 }); // it logged in anew
        await hub.waitFor('office', 'battery.charge.low', 21);
    });

    test('a server that hangs loses the calls', async () => {
        await start();
        await server.tell('stop', 'server', 'SIGSTOP');
        const call = hub.sendCall('write', { device: 'office', values: { 'battery.charge.low': 5 } });
        await hub.until(() => hub.answers.has(call), 'an answer', 15_000);
        assert.equal(hub.answers.get(call).error.code, UNREACHABLE);
        await hub.until(() => hub.availability.office === 'offline');
        await server.tell('restart');
    });

    test('only what is wanted', async () => {
        await start({ only: ['other'] });
        assert.deepEqual(hub.devices, {});
    });

    test('it costs at most 50 megabytes', async (context) => {
        await start();
        await hub.waitFor('office', 'battery.runtime', 30.3);
        const pss = Number(/^Pss: +(\d+)/m.exec(readFileSync(`/proc/${hub.process.pid}/smaps_rollup`, 'utf8'))[1]);
        context.diagnostic(`PSS of the plugin: ${pss} kB`);
        assert(pss <= 50_000, `${pss} kB`);
    });
});

const hasStores = isInstalled && existsSync('/usr/bin/certutil') && existsSync('/usr/bin/openssl');
describe('a real upsd with a certificate', { skip: !hasStores && 'nut-server, libnss3-tools or openssl is not installed' }, () => {
    const server = new RealServer();
    let authority;
    before(async () => {
        await server.start('--tls');
        authority = readFileSync(`${server.folder}/authority.pem`, 'utf8');
    });
    after(() => server.end());
    beforeEach(newHub);
    afterEach(() => hub.close());
    const config = (more) => ({ host: 'localhost', port: server.port, user: 'atrium', password: 'open sesame', interval: 0.5, tls: true, ...more });

    test('is spoken to encrypted', async () => {
        await hub.start(config({ authority }));
        await hub.write('office', { 'battery.charge.low': 35 });
        await hub.waitFor('office', 'battery.charge.low', 35);
    });

    test('who is not known is not told the password', async () => {
        await hub.call('initialize', { protocol: 1, instance: 'test', config: config(), stateDir: hub.stateDir });
        await hub.until(() => hub.health.degraded);
        assert.match(hub.health.reason, /self-signed|self signed/);
        assert.deepEqual(hub.devices, {});
    });

    test('who has another name is not, either', async () => {
        await hub.call('initialize', { protocol: 1, instance: 'test', config: config({ host: '127.0.0.2', authority }), stateDir: hub.stateDir });
        await hub.until(() => hub.health.degraded);
        assert.deepEqual(hub.devices, {});
    });
});
