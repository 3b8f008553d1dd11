// SPDX-FileCopyrightText: 2026 @AUTHOR@
// SPDX-License-Identifier: GPL-3.0-or-later

// @NAME@: one device with a sensor and a switch. Begin by making it yours.

import { NOT_FOUND, Plugin, PluginError, action, device, prop, run } from './atrium/index.mjs';

const DEVICE = 'demo';

class Demo extends Plugin {
    temperature = 21.0;
    on = false;

    initialize() {
        // Connect here, in the background: see Connection in ./atrium/connection.mjs.
        setInterval(() => this.measure(), (this.config.interval ?? 10) * 1000);
    }

    discover() {
        const properties = [
            prop('temperature', 'number', { title: 'Temperature', semantic: 'temperature', unit: '°C', maxAge: 600 }),
            prop('on', 'boolean', { title: 'Power', semantic: 'power', writable: true }),
        ];
        const actions = [action('reset', 'Reset', { confirm: 'tap' })];
        this.publish([device(DEVICE, this.config.title ?? "@NAME@", 'relay', { properties, actions })], { complete: true });
        this.availability(DEVICE, 'online');
        this.report(DEVICE, { temperature: this.temperature, on: this.on });
    }

    write({ values }) {
        // Send it to the device; what the device then reports settles the wish.
        this.on = values.on;
        this.report(DEVICE, { on: this.on });
    }

    invoke({ action }) {
        if (action !== 'reset') throw new PluginError(NOT_FOUND, `there is no action '${action}'`);
        this.on = false;
        this.report(DEVICE, { on: this.on });
    }

    measure() {
        this.temperature = this.temperature > 21.0 ? 21.0 : 21.5;
        this.report(DEVICE, { temperature: this.temperature });
    }
}

run(new Demo());
