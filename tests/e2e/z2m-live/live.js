// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole running Zigbee2MQTT on a real broker, over the radio that does not exist.
//
//   node live.js [--broker=mqtt://127.0.0.1:1883] [--base=zigbee2mqtt] [--auto=SECONDS]
//                [--models=VENDOR:MODEL,...]   (default: the list below)
//                [--list=FILE]   a JSON file of [vendor, model, friendly name?] for each device
//
// Everything a client sends is carried out by Zigbee2MQTT's own code: <name>/set, <name>/get,
// bridge/request/... ; a read is answered with what was written before. With --auto something
// happens at the standard-cluster devices every so many seconds. A line on standard input,
// {"name", "cluster", "type", "data", "endpoint"?}, makes that Zigbee message come in.
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
    `version: 5\nhomeassistant:\n  enabled: true\nfrontend:\n  enabled: false\navailability:\n  enabled: true\nmqtt:\n  base_topic: ${args.base ?? "zigbee2mqtt"}\n  server: ${args.broker ?? "mqtt://127.0.0.1:1883"}\nserial:\n  port: /dev/null\n  adapter: zstack\nadvanced:\n  log_output: [console]\n  log_level: ${args.log ?? "warning"}\n  last_seen: ISO_8601\n  network_key: [1, 3, 5, 7, 9, 11, 13, 15, 0, 2, 4, 6, 8, 10, 12, 13]\n  pan_id: 6754\n  ext_pan_id: [221, 221, 221, 221, 221, 221, 221, 221]\n`,
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
const names = new Map();
const start = FakeController.prototype.start;
FakeController.prototype.start = async function () {
    await start.call(this);
    herdsman = this;
    let n = 0;
    for (const [vendor, model, given] of LIST) {
        const def = all.get(`${vendor}:${model}`.toLowerCase()) ?? [...all.values()].find((d) => d.model === model || d.whiteLabel?.some((w) => w.model === model && (w.vendor ?? d.vendor) === vendor));
        if (!def) {
            console.log(`no definition: ${vendor}:${model}`);
            continue;
        }
        const p = zhc.prepareDefinition(def);
        const ex = typeof p.exposes === "function" ? p.exposes({isDummyDevice: true}, {}) : p.exposes;
        const fp = def.fingerprint?.[0];
        const battery = ex.some((e) => e.name === "battery");
        const ieee = `0x00158d000000${(0xa000 + ++n).toString(16)}`;
        const zh = Device.create(battery ? "EndDevice" : "Router", ieee, n, undefined, fp?.manufacturerName ?? def.vendor, battery ? "Battery" : "Mains (single phase)", def.zigbeeModel?.[0] ?? fp?.modelID, "SUCCESSFUL", undefined);
        zh.linkquality = 100 + n;
        zh._lastSeen = Date.now();
        let ids = new Set((fp?.endpoints ?? []).map((e) => e.ID).filter((x) => x !== undefined));
        try {
            for (const v of Object.values(p.endpoint?.(zh) ?? {})) ids.add(v);
        } catch {}
        if (!ids.size) ids = new Set([1]);
        const clusters = new Set([0, 3, ...(p.fromZigbee ?? []).map((c) => (typeof c.cluster === "number" ? c.cluster : Zcl.Clusters[c.cluster]?.ID)).filter((x) => x !== undefined)]);
        for (const id of ids) {
            const ep = zh.createEndpoint(id);
            ep.profileID = 260;
            ep.deviceID = 81;
            ep.inputClusters = [...clusters];
            ep.outputClusters = p.ota ? [25] : [];
            if (clusters.has(768)) ep.saveClusterAttributeKeyValue("lightingColorCtrl", {colorCapabilities: 31, colorTempPhysicalMin: 153, colorTempPhysicalMax: 500});
        }
        const name = given ?? `${def.vendor} ${def.model}`.replace(/[+#/]/g, "-");
        settings.addDevice(ieee);
        settings.changeFriendlyName(ieee, name);
        names.set(name, zh);
    }
    return "resumed";
};

function incoming(zh, cluster, type, data, endpoint) {
    zh._lastSeen = Date.now();
    const ep = endpoint ? zh.getEndpoint(endpoint) : zh.endpoints[0];
    herdsman.emit("message", {type, device: zh, endpoint: ep, linkquality: zh.linkquality, groupID: 0, cluster, data, meta: {zclTransactionSequenceNumber: Date.now() & 255}});
    herdsman.emit("lastSeenChanged", {device: zh, reason: "messageEmitted"});
}

// a read that Zigbee2MQTT makes comes back as a message, as from a device
const adapter = FakeController.adapter;
const send = adapter.sendZclFrameToEndpoint.bind(adapter);
adapter.sendZclFrameToEndpoint = async (ieee, nwk, ep, frame, ...rest) => {
    const r = await send(ieee, nwk, ep, frame, ...rest);
    const zh = Device.byIeeeAddr(ieee);
    if (r && frame.header.isGlobal && frame.command.name === "read" && zh) {
        const data = {};
        for (const p of frame.payload) {
            const def = Zcl.Utils.getClusterAttribute(frame.cluster, p.attrId, undefined);
            data[def?.name ?? p.attrId] = adapter.attribute(ieee, ep, frame.cluster, p.attrId, zh).value;
        }
        setTimeout(() => incoming(zh, frame.cluster.name, "readResponse", data, ep), 20);
    }
    return r;
};

// what a command changed is reported, as by a device with reporting configured
adapter.onEffect = (ieee, ep, cluster, effect) => {
    const zh = Device.byIeeeAddr(ieee);
    if (zh) setTimeout(() => incoming(zh, cluster, "attributeReport", effect, ep), 150);
};

const {Controller} = require("zigbee2mqtt/dist/controller");
const controller = new Controller(
    async () => {},
    async (code) => process.exit(code),
);
(async () => {
    await controller.start();
    console.log("zigbee2mqtt up:", names.size > 20 ? `${names.size} devices` : [...names.keys()].join(", "));
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
            incoming(names.get(m.name), m.cluster, m.type ?? "attributeReport", m.data ?? {}, m.endpoint);
        } catch (e) {
            console.log("could not:", e.message);
        }
    });
})();
for (const s of ["SIGINT", "SIGTERM"]) process.on(s, () => controller.stop(false, 0, s).then(() => fs.rmSync(dir, {recursive: true, force: true})));
