// SPDX-FileCopyrightText: 2026 @AUTHOR@
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the plugin as Atrium does: node --test tests

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { Hub } from '../atrium/testing.mjs';

let hub;
beforeEach(() => (hub = new Hub(fileURLToPath(new URL('../atrium-plugin-@ID@', import.meta.url)))));
afterEach(() => hub.close());

test('names its device and reports', async () => {
    await hub.start({ title: 'Mine' });
    assert.equal(hub.devices.demo.title, 'Mine');
    await hub.waitFor('demo', 'temperature', 21);
});

test('measures again and again', async () => {
    await hub.start({ interval: 0.1 });
    await hub.waitFor('demo', 'temperature', 21.5);
});

test('switches', async () => {
    await hub.start();
    await hub.write('demo', { on: true });
    await hub.waitFor('demo', 'on', true);
    await hub.invoke('demo', 'reset');
    await hub.waitFor('demo', 'on', false);
});

test('refuses an unknown action', async () => {
    await hub.start();
    await assert.rejects(hub.invoke('demo', 'explode'));
});

test('ends when told', async () => {
    await hub.start();
    assert.equal(await hub.end(), 0);
});
