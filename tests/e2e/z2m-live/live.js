// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole running Zigbee2MQTT on a real broker, over the radio that does not exist.
//
//   node live.js [--broker=mqtt://127.0.0.1:1883] [--base=zigbee2mqtt] [--auto=SECONDS]
//                [--models=VENDOR:MODEL,...]   (default: the list below)
//                [--homeassistant=true]
//                [--list=FILE]   a JSON file: for each device [vendor, model, friendly name?], or
//                                {"title", "device"} with its entry of a recorded bridge/devices
//
// Everything a client sends is carried out by Zigbee2MQTT's own code: <name>/set, <name>/get,
// bridge/request/... ; a read is answered with what was written before, and what was written is
// reported. With --auto something happens at the standard-cluster devices every so many seconds.
// A line on standard input is an event of the radio:
//   {"name", "cluster", "type", "data", "endpoint"?}   that Zigbee message comes in
//   {"join": [vendor, model]}   a device joins and is interviewed; its address is printed
//   {"leave": address}          a device leaves
"use strict";
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const args = Object.fromEntries(process.argv.slice(2).map((a) => a.replace(/^--/, "").split(/=(.*)/s).slice(0, 2)));
const LIST = args.list ? JSON.parse(fs.readFileSync(args.list, "utf8")) : (args.models ??
    "Philips:9290012573A,IKEA:LED1545G12,IKEA:E1524/E1810,SONOFF:SNZB-02P,Aqara:MCCGQ11LM,Aqara:RTCGQ11LM,Bosch:BTH-RA,Yale:YRD426NRSC,Ubisys:J1,Innr:SP 240,Develco:SMSZB-120,Heiman:HS2WD-E,Third Reality:3RSB015BZ"
).split(",").map((s) => s.split(":"));
const dir = fs.mkdtempSync(path.join(os.tmpdir(), "z2m-live-"));
process.env.ZIGBEE2MQTT_DATA = dir;
fs.writeFileSync(
    path.join(dir, "configuration.yaml"),
    `version: 5\nhomeassistant:\n  enabled: ${args.homeassistant ?? true}\nfrontend:\n  enabled: false\navailability:\n  enabled: true\nmqtt:\n  base_topic: ${args.base ?? "zigbee2mqtt"}\n  server: ${args.broker ?? "mqtt://127.0.0.1:1883"}\nserial:\n  port: /dev/null\n  adapter: zstack\nadvanced:\n  log_output: [console]\n  log_level: ${args.log ?? "warning"}\n  last_seen: ISO_8601\n  network_key: [1, 3, 5, 7, 9, 11, 13, 15, 0, 2, 4, 6, 8, 10, 12, 13]\n  pan_id: 6754\n  ext_pan_id: [221, 221, 221, 221, 221, 221, 221, 221]\n`,
);
const radio = require("./fake-radio");
radio.install();
const {Device, Zcl, FakeController} = radio;
const settings = require("zigbee2mqtt/dist/util/settings");
const zhc = require("zigbee-herdsman-converters");
const zhcDir = path.dirname(require.resolve("zigbee-herdsman-converters"));

const all = new Map();
for (const f of fs.readdirSync(path.join(zhcDir, "devices")).filter((f) => f.endsWith(".js") && f !== "index.js"))
    for (const d of require(path.join(zhcDir, "devices", f)).definitions ?? []) all.set(`${d.vendor}:${d.model}`.toLowerCase(), d);

let herdsman;
let made = 0;
const names = new Map();
const addressOf = (n) => `0x00158d000000${(0xa000 + n).toString(16)}`;
const nextAddress = () => addressOf(++made);
if (args.list) fs.writeFileSync(path.join(dir, "state.json"), JSON.stringify(Object.fromEntries(LIST.map((each, i) => [each.device?.ieee_address ?? addressOf(i + 1), each.state ?? {}]))));

const HUE_STATE = 0xfc03;
const flat = (exposes) => exposes.flatMap((e) => (e.features && e.type !== "composite" ? flat(e.features) : [e]));

function finish(zh, exposes) {
    const warmth = flat(exposes).find((e) => e.name === "color_temp");
    zh.linkquality = 100 + (made % 100);
    zh._lastSeen = Date.now();
    for (const ep of zh.endpoints) {
        ep.profileID = 260;
        ep.deviceID = 81;
        if (!ep.inputClusters.includes(768)) continue;
        const known = {colorCapabilities: 31, colorTempPhysicalMin: warmth?.value_min ?? 153, colorTempPhysicalMax: warmth?.value_max ?? 500};
        ep.saveClusterAttributeKeyValue("lightingColorCtrl", known);
        for (const [name, value] of Object.entries(known)) {
            const {ID, type} = Zcl.Clusters.lightingColorCtrl.attributes[name];
            FakeController.adapter.written.set(`${zh.ieeeAddr}/${ep.ID}/lightingColorCtrl/${ID}`, {type, value});
        }
    }
    return zh;
}

// The device of a recorded entry: what it is known by is what it was then.
function recordedDevice(entry) {
    const ids = (names) => names.map((name) => Zcl.Clusters[name]?.ID ?? Number(name)).filter((id) => Number.isInteger(id));
    nextAddress();
    const zh = Device.create(entry.type, entry.ieee_address, made, undefined, entry.manufacturer, entry.power_source, entry.model_id, "SUCCESSFUL", undefined);
    zh.softwareBuildID = entry.software_build_id;
    zh.dateCode = entry.date_code;
    for (const [id, {clusters}] of Object.entries(entry.endpoints)) {
        const ep = zh.createEndpoint(Number(id));
        ep.inputClusters = ids(clusters.input);
        ep.outputClusters = ids(clusters.output);
        // recorded without the cluster by which a Hue lamp takes effects and gradients
        if (flat(entry.definition.exposes).some((e) => e.name === "effect_speed")) ep.inputClusters.push(HUE_STATE);
    }
    return finish(zh, entry.definition.exposes);
}

const definitionOf = (vendor, model) => all.get(`${vendor}:${model}`.toLowerCase()) ?? [...all.values()].find((d) => d.model === model || d.whiteLabel?.some((w) => w.model === model && (w.vendor ?? d.vendor) === vendor));

// What a recorded device is known by may fit two definitions: it is the one that was recorded.
const recorded = new Map(LIST.filter((each) => each.device).map(({device}) => [device.ieee_address, device.definition]));
const find = zhc.findByDevice;
zhc.findByDevice = async (zh, ...rest) => {
    const found = await find(zh, ...rest);
    const meant = recorded.get(zh?.ieeeAddr);
    if (!meant || found?.model === meant.model) return found;
    const def = definitionOf(meant.vendor, meant.model);
    return def ? {...zhc.prepareDefinition(def), vendor: meant.vendor, model: meant.model} : found;
};

// A device of a model, as zigbee-herdsman knows it after its interview; undefined: no such model.
function makeDevice(vendor, model) {
    const def = definitionOf(vendor, model);
    if (!def) {
        console.log(`no definition: ${vendor}:${model}`);
        return undefined;
    }
    const p = zhc.prepareDefinition(def);
    const ex = typeof p.exposes === "function" ? p.exposes({isDummyDevice: true}, {}) : p.exposes;
    const fp = def.fingerprint?.[0];
    const battery = ex.some((e) => e.name === "battery");
    const zh = Device.create(battery ? "EndDevice" : "Router", nextAddress(), made, undefined, fp?.manufacturerName ?? def.vendor, battery ? "Battery" : "Mains (single phase)", def.zigbeeModel?.[0] ?? fp?.modelID, "SUCCESSFUL", undefined);
    let ids = new Set((fp?.endpoints ?? []).map((e) => e.ID).filter((x) => x !== undefined));
    try {
        for (const v of Object.values(p.endpoint?.(zh) ?? {})) ids.add(v);
    } catch {}
    if (!ids.size) ids = new Set([1]);
    const clusters = new Set([0, 3, ...(p.fromZigbee ?? []).map((c) => (typeof c.cluster === "number" ? c.cluster : Zcl.Clusters[c.cluster]?.ID)).filter((x) => x !== undefined)]);
    for (const id of ids) {
        const ep = zh.createEndpoint(id);
        ep.inputClusters = [...clusters];
        ep.outputClusters = p.ota ? [25] : [];
    }
    return finish(zh, ex);
}

const start = FakeController.prototype.start;
FakeController.prototype.start = async function () {
    if (made > 0) {
        herdsman = this; // Zigbee2MQTT was restarted: the network is as it was
        return "resumed";
    }
    await start.call(this);
    herdsman = this;
    for (const each of LIST) {
        const zh = each.device ? recordedDevice(each.device) : makeDevice(each[0], each[1]);
        if (!zh) continue;
        const name = each.title ?? each[2] ?? `${each[0]} ${each[1]}`.replace(/[+#/]/g, "-");
        settings.addDevice(zh.ieeeAddr);
        settings.changeFriendlyName(zh.ieeeAddr, name);
        names.set(name, zh);
    }
    return "resumed";
};

// Whether each device is taken for what it is meant to be.
function check() {
    for (const {title, device} of LIST.filter((each) => each.device)) {
        const found = controller.zigbee.resolveEntity(names.get(title))?.definition;
        if (found?.model !== device.definition.model) console.log(`other definition: ${title}: ${found?.vendor}:${found?.model} for ${device.definition.vendor}:${device.definition.model}`);
    }
}

function join([vendor, model]) {
    const device = makeDevice(vendor, model);
    if (!device) return;
    names.set(device.ieeeAddr, device);
    herdsman.emit("deviceJoined", {device});
    herdsman.emit("deviceInterview", {status: "started", device});
    setTimeout(() => herdsman.emit("deviceInterview", {status: "successful", device}), 50);
    console.log("joined:", device.ieeeAddr);
}

function leave(ieee) {
    Device.byIeeeAddr(ieee)?.removeFromDatabase();
    herdsman.emit("deviceLeave", {ieeeAddr: ieee});
    console.log("left:", ieee);
}

function incoming(zh, cluster, type, data, endpoint) {
    if (!zh || !Device.byIeeeAddr(zh.ieeeAddr)) return; // it has left meanwhile
    zh._lastSeen = Date.now();
    const ep = endpoint ? zh.getEndpoint(endpoint) : zh.endpoints[0];
    herdsman.emit("message", {type, device: zh, endpoint: ep, linkquality: zh.linkquality, groupID: 0, cluster, data, meta: {zclTransactionSequenceNumber: Date.now() & 255}});
    herdsman.emit("lastSeenChanged", {device: zh, reason: "messageEmitted"});
}

// The answers of an obliging device: a read comes back as a message, a written attribute is
// reported, and a Tuya device says again each data point that it was given.
const adapter = FakeController.adapter;
const send = adapter.sendZclFrameToEndpoint.bind(adapter);
const ECHOED = {read: "readResponse", write: "attributeReport", writeUndiv: "attributeReport", writeNoRsp: "attributeReport"};
adapter.sendZclFrameToEndpoint = async (ieee, nwk, ep, frame, ...rest) => {
    const r = await send(ieee, nwk, ep, frame, ...rest);
    const zh = Device.byIeeeAddr(ieee);
    const echo = frame.header.isGlobal ? ECHOED[frame.command.name] : undefined;
    if (zh && echo) {
        const data = {};
        const maker = frame.header.manufacturerCode ?? undefined;
        for (const p of frame.payload) {
            const def = Zcl.Utils.getClusterAttribute(frame.cluster, p.attrId, maker);
            data[def?.name ?? p.attrId] = adapter.attribute(ieee, ep, frame.cluster, p.attrId, zh, maker).value;
        }
        setTimeout(() => incoming(zh, frame.cluster.name, echo, data, ep), 20);
    } else if (zh && frame.cluster.name === "manuSpecificTuya" && ["dataRequest", "sendData"].includes(frame.command.name)) {
        const data = {seq: frame.payload.seq, dpValues: frame.payload.dpValues.map((v) => ({...v, data: Buffer.from(v.data)}))};
        setTimeout(() => incoming(zh, frame.cluster.name, "commandDataReport", data, ep), 20);
    } else if (zh && frame.cluster.name === "manuSpecificPhilips2" && frame.command.name === "multiColor") {
        const data = {state: Buffer.from(frame.payload.data)}; // reported in the form in which it is set
        setTimeout(() => incoming(zh, "manuSpecificPhilips2", "attributeReport", data, ep), 20);
    }
    return r;
};

// what a command changed is reported, as by a device with reporting configured
adapter.onEffect = (ieee, ep, cluster, effect) => {
    const zh = Device.byIeeeAddr(ieee);
    if (zh) setTimeout(() => incoming(zh, cluster, "attributeReport", effect, ep), 150);
};

const {Controller} = require("zigbee2mqtt/dist/controller");
let controller;
async function run() {
    controller = new Controller(restart, async (code, restarts = false) => restarts || process.exit(code));
    await controller.start();
    check();
    console.log("zigbee2mqtt up:", names.size > 20 ? `${names.size} devices` : [...names.keys()].join(", "));
}
async function restart() {
    await controller.stop(true);
    await run();
}
(async () => {
    await run();
    let i = 0;
    const wave = (mid, amp, period) => Math.round(mid + amp * Math.sin(i / period));
    const has = (zh, c) => zh.endpoints.some((e) => e.inputClusters.includes(Zcl.Clusters[c].ID));
    const tick = () => {
        i++;
        for (const zh of names.values()) {
            try {
                if (has(zh, "msTemperatureMeasurement")) incoming(zh, "msTemperatureMeasurement", "attributeReport", {measuredValue: wave(2150, 120, 5)});
                if (has(zh, "msRelativeHumidity")) incoming(zh, "msRelativeHumidity", "attributeReport", {measuredValue: wave(4700, 300, 7)});
                if (has(zh, "msOccupancySensing") && i % 3 === 0) incoming(zh, "msOccupancySensing", "attributeReport", {occupancy: i % 2});
                if (zh.modelID === "lumi.sensor_magnet.aq2" && i % 2 === 0) incoming(zh, "genOnOff", "attributeReport", {onOff: (i / 2) % 2});
                if (has(zh, "haElectricalMeasurement")) incoming(zh, "haElectricalMeasurement", "attributeReport", {activePower: wave(600, 90, 4)});
                if (has(zh, "hvacThermostat")) incoming(zh, "hvacThermostat", "attributeReport", {localTemp: wave(2050, 60, 9)});
                if (/TRADFRI remote control/.test(zh.modelID ?? "") && i % 4 === 0) incoming(zh, "genOnOff", "commandToggle", {});
            } catch (e) {
                console.log("tick", zh.modelID, e.message);
            }
        }
    };
    if (args.auto) setInterval(tick, Number(args.auto) * 1000);
    require("node:readline").createInterface({input: process.stdin}).on("line", (l) => {
        try {
            const m = JSON.parse(l);
            if (m.join) join(m.join);
            else if (m.leave) leave(m.leave);
            else incoming(names.get(m.name), m.cluster, m.type ?? "attributeReport", m.data ?? {}, m.endpoint);
        } catch (e) {
            console.log("could not:", e.message);
        }
    });
})();
for (const s of ["SIGINT", "SIGTERM"]) process.on(s, () => controller.stop(false, 0, s).then(() => fs.rmSync(dir, {recursive: true, force: true})));
