// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What NUT's variables, flags and commands mean to Atrium. No I/O. The names are those of NUT
// (https://networkupstools.org/docs/developer-guide.chunked/apas02.html).

import { action, device, prop } from './atrium/index.mjs';

const percent = { type: 'number', unit: '%', minimum: 0, maximum: 100 };
const number = (unit, more = {}) => ({ type: 'number', unit, ...more });

// The first row that fits counts. `measured`: never set, whatever the driver says.
const ROWS = [
    { name: /^battery\.charge$/, ...percent, title: 'Charge', semantic: 'charge', measured: true },
    { name: /^battery\.runtime$/, ...number('min', { minimum: 0 }), seconds: 60, title: 'Time left', semantic: 'remaining', measured: true },
    { name: /^ups\.realpower$/, ...number('W'), title: 'Power draw', semantic: 'powerDraw', measured: true },
    { name: /^ups\.load$/, ...number('%', { minimum: 0 }), title: 'Load', measured: true },
    { name: /^input\.voltage$/, ...number('V'), title: 'Mains voltage', semantic: 'voltage', measured: true },
    { name: /^(ups|ambient)\.temperature$/, ...number('°C'), semantic: 'temperature', measured: true },
    { name: /^ambient\.humidity$/, ...percent, semantic: 'humidity', measured: true },
    { name: /^ups\.alarm$/, type: 'string', title: 'Alarm', measured: true },
    { name: /^(ups\.(status|mfr|model|serial|firmware.*|time|date|type|vendorid|productid|test\.result)|device\..*|driver\..*|server\..*)$/, hidden: true },
    { name: /^ups\.(load|efficiency)/, ...number('%', { minimum: 0 }), measured: true },
    { name: /^(battery|input|output|outlet|ambient|ups)\b.*\.status$/, type: 'string', measured: true },
    { name: /charge\.(low|warning|restart)|\.humidity/, ...percent },
    { name: /\b(runtime|delay|timer|interval)\b/, ...number('s') },
    { name: /\btemperature\b/, ...number('°C') },
    { name: /\bvoltage\.(nominal|low|high)|^input\.transfer\.|\bvoltage\./, ...number('V') },
    { name: /\bvoltage$/, ...number('V'), measured: true },
    { name: /\bcurrent\b/, ...number('A'), measured: true },
    { name: /\bfrequency\b/, ...number('Hz'), measured: true },
    { name: /\brealpower\b/, ...number('W'), measured: true },
    { name: /\bpower\b/, ...number('VA'), measured: true },
    { name: /^battery\.capacity/, ...number('Ah'), measured: true },
    { name: /./, type: 'string' },
];
const LONGEST = 400;
const DAILY = /^(battery\.(charge|runtime)|ups\.(realpower|load|alarm|temperature)|input\.voltage|ambient\.(temperature|humidity))$/;

function rowOf(name) {
    return ROWS.find((row) => row.name.test(name));
}

/** "battery.charge.low" → "Battery charge low", "ups.delay.shutdown" → "Delay shutdown". */
export function titleOf(name) {
    const spoken = name.replace(/^ups\./, '').replace(/[._-]+/g, ' ');
    return spoken.charAt(0).toUpperCase() + spoken.slice(1);
}

export function isShown(name) {
    return /^[A-Za-z][A-Za-z0-9._~-]{0,127}$/.test(name) && !rowOf(name).hidden;
}

export function isSettable(name) {
    const row = rowOf(name);
    return isShown(name) && !row.measured;
}

// What a number or a text may be. What it is now is valid, whatever the driver says of its range.
function limitsOf(row, setting, value) {
    if (setting?.choices?.length) {
        const choices = row.type === 'number' ? setting.choices.map(Number).filter(Number.isFinite) : setting.choices;
        return { choices: [...new Set([...choices, ...(value === undefined ? [] : [value])])] };
    }
    if (row.type === 'string') return { maxLength: Math.max(setting?.maxLength ?? LONGEST, value?.length ?? 0) };
    const { minimum = row.minimum, maximum = row.maximum } = setting ?? {};
    return {
        minimum: value < minimum ? value : minimum,
        maximum: value > maximum ? value : maximum,
    };
}

/** The property of a variable that is `text` now. `setting`: {maxLength, choices, minimum, maximum} where it can be set. */
export function propertyOf(name, maxAge, text, setting) {
    const row = rowOf(name);
    const { type, unit, title = titleOf(name), semantic } = row;
    return prop(name, type, {
        title,
        semantic,
        unit,
        ...limitsOf(row, setting, valueOf(name, text)),
        writable: setting !== undefined,
        maxAge,
        category: DAILY.test(name) ? undefined : setting ? 'config' : 'diagnostic',
        history: type === 'number' ? undefined : false,
    });
}

/** undefined: what the driver says is no value of it. */
export function valueOf(name, text) {
    const row = rowOf(name);
    if (row.type === 'string') return text.slice(0, LONGEST);
    const said = text.trim() === '' ? NaN : Number(text);
    const value = row.seconds ? Math.round((said / row.seconds) * 10) / 10 : said;
    if (!Number.isFinite(value) || value < (row.minimum ?? -Infinity)) return undefined;
    return row.maximum === 100 ? Math.min(value, 100) : value; // some say 103 %
}

// Flags of ups.status: what is true of a UPS at a moment.
const FLAGS = [
    { name: 'onBattery', flag: 'OB', title: 'Power failure', semantic: 'problem' },
    { name: 'batteryLow', flag: 'LB', title: 'Battery low', semantic: 'batteryLow' },
    { name: 'replaceBattery', flag: 'RB', title: 'Replace the battery', semantic: 'problem' },
    { name: 'overload', flag: 'OVER', title: 'Overload', semantic: 'problem' },
    { name: 'alarm', flag: 'ALARM', title: 'Needs a look', semantic: 'problem' },
    { name: 'shutdownBegun', flag: 'FSD', title: 'Shutting down', semantic: 'problem' },
    { name: 'batteryHigh', flag: 'HB', title: 'Battery too high', category: 'diagnostic' },
    { name: 'testing', flag: 'TEST', title: 'Testing', category: 'diagnostic' },
    { name: 'calibrating', flag: 'CAL', title: 'Calibrating', category: 'diagnostic' },
    { name: 'trimming', flag: 'TRIM', title: 'Lowers the voltage', category: 'diagnostic' },
    { name: 'boosting', flag: 'BOOST', title: 'Raises the voltage', category: 'diagnostic' },
];
const OPERATIONS = [
    ['online', 'On mains'],
    ['charging', 'Charging'],
    ['battery', 'On battery'],
    ['bypass', 'On bypass'],
    ['off', 'Off'],
    ['unknown', 'Unknown'],
];

function operationOf(flags) {
    if (flags.has('OFF')) return 'off';
    if (flags.has('BYPASS')) return 'bypass';
    if (flags.has('OB')) return 'battery';
    if (flags.has('OL')) return flags.has('CHRG') ? 'charging' : 'online';
    return 'unknown';
}

/** Values of `operation` and of the flags. */
export function statusValues(status) {
    const flags = new Set(status.split(/\s+/));
    const values = { operation: operationOf(flags) };
    for (const { name, flag } of FLAGS) values[name] = flags.has(flag);
    return values;
}

function statusProperties(maxAge) {
    const operation = prop('operation', 'string', { title: 'State', semantic: 'operation', choices: OPERATIONS, maxAge });
    return [operation, ...FLAGS.map(({ name, flag, ...more }) => prop(name, 'boolean', { ...more, maxAge }))];
}

// What takes the power from somebody, at once or soon; and what a person should mean.
const DANGEROUS = /(^|\.)(load\.(off|cycle)|shutdown(?!\.stop)|driver\.(killpower|exit)|reset$|reboot)/;
const CAREFUL = /(^|\.)(load\.on|test\.(?!battery\.stop|panel\.stop|system\.stop)|calibrate\.start|bypass\.|reset\.|driver\.reload)/;

export function actionOf(name, description) {
    const confirm = DANGEROUS.test(name) ? 'hold' : CAREFUL.test(name) ? 'tap' : undefined;
    const title = /^(description unavailable|unavailable|)$/i.test(description) ? titleOf(name) : description.slice(0, 100);
    return action(name, title, { confirm, timeout: 20_000, lateOk: 0 });
}

/** `ups`: {name, description, variables: Map, settings: Map of what can be set, commands: Map}. */
export function deviceOf(id, ups, maxAge) {
    const said = (...names) => names.map((name) => ups.variables.get(name)?.slice(0, 200)).find(Boolean);
    const shown = [...ups.variables.keys()].filter(isShown).sort((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1));
    return device(id, ups.description || ups.name, 'batteryStore', {
        manufacturer: said('device.mfr', 'ups.mfr'),
        modelName: said('device.model', 'ups.model'),
        serial: said('device.serial', 'ups.serial'),
        firmware: said('ups.firmware'),
        properties: [...statusProperties(maxAge), ...shown.map((name) => propertyOf(name, maxAge, ups.variables.get(name), ups.settings.get(name)))],
        actions: [...ups.commands].map(([name, description]) => actionOf(name, description)),
    });
}

function orderOf(name) {
    const place = ROWS.findIndex((row) => row.name.test(name));
    return DAILY.test(name) ? place : ROWS.length;
}
