// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A radio that does not exist: the stand-in for zigbee-herdsman's Controller.
//
// Everything above it is the real thing (zigbee-herdsman's Device/Endpoint models, its ZCL
// codec, zigbee-herdsman-converters, zigbee2mqtt). Only the adapter (the USB stick) is
// replaced: it answers ZCL reads, writes, configure-reporting and ZDO binds as an obliging
// device would.
"use strict";

const {EventEmitter} = require("node:events");
const zh = require("zigbee-herdsman");
const {Zcl} = zh;
const {Device} = require("zigbee-herdsman/dist/controller/model/device");
const {Group} = require("zigbee-herdsman/dist/controller/model/group");
const {Entity} = require("zigbee-herdsman/dist/controller/model/entity");

const COORDINATOR_IEEE = "0x00124b0024c0ffee";

class MemoryDatabase {
    constructor() {
        this.entries = new Map();
        this.maxId = 0;
    }
    *getEntriesIterator(type) {
        for (const e of this.entries.values()) if (type.includes(e.type)) yield e;
    }
    insert(e) {
        this.entries.set(e.id, e);
    }
    update(e) {
        this.entries.set(e.id, e);
    }
    remove(id) {
        this.entries.delete(id);
    }
    has(id) {
        return this.entries.has(id);
    }
    newID() {
        return ++this.maxId;
    }
    write() {}
    clear() {
        this.entries.clear();
    }
}

// What a device of the kind usually answers when asked; anything else is made from its type.
const TYPICAL = {
    genBasic: {zclVersion: 3, appVersion: 1, stackVersion: 2, hwVersion: 1, powerSource: 1, modelId: "", manufacturerName: "", swBuildId: "1.0.0", dateCode: "20240101"},
    lightingColorCtrl: {colorCapabilities: 31, colorTempPhysicalMin: 153, colorTempPhysicalMax: 500, startUpColorTemperature: 250, colorMode: 2, currentX: 24000, currentY: 25000, colorTemperature: 300},
    haElectricalMeasurement: {acPowerMultiplier: 1, acPowerDivisor: 10, acVoltageMultiplier: 1, acVoltageDivisor: 10, acCurrentMultiplier: 1, acCurrentDivisor: 1000, acFrequencyMultiplier: 1, acFrequencyDivisor: 10, rmsVoltage: 2304, rmsCurrent: 412, activePower: 873},
    seMetering: {multiplier: 1, divisor: 1000, currentSummDelivered: 12345, instantaneousDemand: 87},
    hvacThermostat: {localTemp: 2110, occupiedHeatingSetpoint: 2050, systemMode: 4, minHeatSetpointLimit: 500, maxHeatSetpointLimit: 3000},
    msTemperatureMeasurement: {measuredValue: 2135},
    msRelativeHumidity: {measuredValue: 4720},
    msPressureMeasurement: {measuredValue: 1012},
    genPowerCfg: {batteryPercentageRemaining: 174, batteryVoltage: 29},
    closuresDoorLock: {lockState: 1, numOfTotalUsersSupported: 250, numOfPinUsersSupported: 250},
    genOnOff: {onOff: 1, startUpOnOff: 255},
    genLevelCtrl: {currentLevel: 128},
    ssIasZone: {zoneState: 1, zoneType: 21, zoneStatus: 0, iasCieAddr: COORDINATOR_IEEE, zoneId: 23},
    closuresWindowCovering: {currentPositionLiftPercentage: 40, currentPositionTiltPercentage: 60, windowCoveringType: 0},
};

function valueOfType(type, DT) {
    switch (type) {
        case DT.CHAR_STR:
        case DT.LONG_CHAR_STR:
            return "";
        case DT.OCTET_STR:
        case DT.LONG_OCTET_STR:
            return Buffer.alloc(0);
        case DT.ARRAY:
        case DT.SET:
        case DT.BAG:
            return {elementType: DT.UINT8, elements: []};
        case DT.STRUCT:
            return [];
        case DT.IEEE_ADDR:
            return COORDINATOR_IEEE;
        case DT.SEC_KEY:
            return Buffer.alloc(16);
        case DT.UINT56:
        case DT.INT56:
        case DT.UINT64:
        case DT.INT64:
        case DT.DATA64:
        case DT.BITMAP64:
            return 0n;
        case DT.TOD:
        case DT.DATE:
            return {};
        default:
            return 0;
    }
}

class FakeAdapter {
    hasZdoMessageOverhead = false;
    manufacturerID = Zcl.ManufacturerCode.TEXAS_INSTRUMENTS;
    /** @type {Map<string, unknown>} ieee/endpoint/cluster/attrId -> value written */
    written = new Map();
    /** Called with every frame sent, so that a caller can record or act on it */
    onFrame = undefined;
    /** Called with what a command changed: (ieee, endpoint, cluster, {attribute: value}) */
    onEffect = undefined;

    attribute(ieee, ep, cluster, attrId, device, maker) {
        const key = `${ieee}/${ep}/${cluster.name}/${attrId}`;
        const def = Zcl.Utils.getClusterAttribute(cluster, attrId, maker);
        let type = def?.type ?? Zcl.DataType.UINT8;
        if (this.written.has(key)) {
            const w = this.written.get(key);
            return {type: w.type, value: w.value};
        }
        let value = TYPICAL[cluster.name]?.[def?.name];
        if (cluster.name === "genBasic" && def?.name === "modelId") value = device?.modelID ?? "";
        if (cluster.name === "genBasic" && def?.name === "manufacturerName") value = device?.manufacturerName ?? "";
        return {type, value: value ?? valueOfType(type, Zcl.DataType)};
    }

    reply(frame, commandName, payload, customClusters) {
        const out = Zcl.Frame.create(
            Zcl.FrameType.GLOBAL,
            Zcl.Direction.SERVER_TO_CLIENT,
            true,
            frame.header.manufacturerCode ?? undefined,
            frame.header.transactionSequenceNumber,
            commandName,
            frame.cluster,
            payload,
            customClusters,
        );
        const data = out.toBuffer();
        return {clusterID: frame.cluster.ID, header: Zcl.Header.fromBuffer(data), data, address: 0, endpoint: 1, linkquality: 120, groupID: 0, wasBroadcast: false, destinationEndpoint: 1};
    }

    async sendZclFrameToEndpoint(ieee, _nwk, ep, frame, _timeout, disableResponse) {
        const device = Device.byIeeeAddr(ieee);
        const custom = device?.customClusters ?? {};
        this.onFrame?.(ieee, ep, frame);
        if (frame.header.isGlobal) {
            switch (frame.command.name) {
                case "read": {
                    const known = {};
                    const maker = frame.header.manufacturerCode ?? undefined;
                    const payload = frame.payload.map((p) => {
                        const {type, value} = this.attribute(ieee, ep, frame.cluster, p.attrId, device, maker);
                        const def = Zcl.Utils.getClusterAttribute(frame.cluster, p.attrId, maker);
                        if (def) known[def.name] = value;
                        return {attrId: p.attrId, status: 0, dataType: type, attrData: value};
                    });
                    // as zigbee-herdsman does with what comes in
                    device?.getEndpoint(ep)?.saveClusterAttributeKeyValue(frame.cluster.ID, known);
                    return this.reply(frame, "readRsp", payload, custom);
                }
                case "write":
                case "writeUndiv":
                    for (const p of frame.payload)
                        this.written.set(`${ieee}/${ep}/${frame.cluster.name}/${p.attrId}`, {type: p.dataType, value: p.attrData});
                    if (disableResponse) return undefined;
                    return this.reply(frame, "writeRsp", [{status: 0}], custom);
                case "configReport":
                    return this.reply(frame, "configReportRsp", [{status: 0}], custom);
                default:
                    return undefined;
            }
        }
        const effect = this.apply(ieee, ep, frame);
        if (effect) this.onEffect?.(ieee, ep, frame.cluster.name, effect);
        return undefined;
    }
    // What a cluster command does to the attributes of a device that obeys
    apply(ieee, ep, frame) {
        const p = frame.payload ?? {};
        const get = (n) => this.attribute(ieee, ep, frame.cluster, Zcl.Clusters[frame.cluster.name].attributes[n].ID).value;
        const effect = {
            genOnOff: {onWithTimedOff: () => ({onOff: p.ontime > 0 ? 1 : 0, onTime: p.ontime}), on: () => ({onOff: 1}), off: () => ({onOff: 0}), toggle: () => ({onOff: get("onOff") ? 0 : 1})},
            genLevelCtrl: {moveToLevel: () => ({currentLevel: p.level}), moveToLevelWithOnOff: () => ({currentLevel: p.level})},
            lightingColorCtrl: {
                moveToColorTemp: () => ({colorTemperature: p.colortemp, colorMode: 2}),
                moveToColor: () => ({currentX: p.colorx, currentY: p.colory, colorMode: 1}),
                moveToHueAndSaturation: () => ({currentHue: p.hue, currentSaturation: p.saturation, colorMode: 0}),
            },
            closuresWindowCovering: {
                upOpen: () => ({currentPositionLiftPercentage: 0}),
                downClose: () => ({currentPositionLiftPercentage: 100}),
                goToLiftPercentage: () => ({currentPositionLiftPercentage: p.percentageliftvalue}),
                goToTiltPercentage: () => ({currentPositionTiltPercentage: p.percentagetiltvalue}),
            },
            closuresDoorLock: {lockDoor: () => ({lockState: 1}), unlockDoor: () => ({lockState: 2})},
        }[frame.cluster.name]?.[frame.command.name]?.();
        if (!effect) return undefined;
        for (const [name, value] of Object.entries(effect)) {
            const a = Zcl.Clusters[frame.cluster.name].attributes[name];
            this.written.set(`${ieee}/${ep}/${frame.cluster.name}/${a.ID}`, {type: a.type, value});
        }
        // level with on/off moves both
        if (frame.command.name === "moveToLevelWithOnOff") {
            const a = Zcl.Clusters.genOnOff.attributes.onOff;
            this.written.set(`${ieee}/${ep}/genOnOff/${a.ID}`, {type: a.type, value: p.level > 0 ? 1 : 0});
        }
        return effect;
    }
    async sendZclFrameToGroup(groupID, frame) {
        this.onFrame?.(`group:${groupID}`, undefined, frame);
        for (const member of Group.byGroupID(groupID)?.members ?? []) {
            const effect = this.apply(member.deviceIeeeAddress, member.ID, frame);
            if (effect) this.onEffect?.(member.deviceIeeeAddress, member.ID, frame.cluster.name, effect);
        }
    }
    async sendZclFrameToAll() {}
    async sendZdo() {
        return [0, undefined];
    }
    async getNetworkParameters() {
        return {panID: 0x1a62, extendedPanID: "0x00124b0024c0ffee", channel: 15, nwkUpdateID: 0};
    }
    async supportsBackup() {
        return false;
    }
}

class FakeController extends EventEmitter {
    static adapter = new FakeAdapter();
    constructor(options) {
        super();
        this.options = options;
        this.touchlink = {};
    }
    async start() {
        FakeController.prepare();
        this.started = true;
        return "resumed";
    }
    static prepare() {
        Entity.injectDatabase(new MemoryDatabase());
        Entity.injectAdapter(FakeController.adapter);
        Device.resetCache();
        Group.resetCache?.();
        const c = Device.create("Coordinator", COORDINATOR_IEEE, 0, Zcl.ManufacturerCode.TEXAS_INSTRUMENTS, "Texas Instruments", undefined, undefined, "SUCCESSFUL", undefined);
        const ep = c.createEndpoint(1);
        ep.profileID = 260;
        ep.deviceID = 5;
        ep.inputClusters = [0, 10, 25];
        ep.outputClusters = [6, 768, 1280];
        return c;
    }
    async stop() {}
    isStopping() {
        return false;
    }
    async backup() {}
    async coordinatorCheck() {
        return {missingRouters: []};
    }
    async getCoordinatorVersion() {
        return {type: "zStack3x0", meta: {transportrev: 2, product: 1, majorrel: 2, minorrel: 7, maintrel: 1, revision: 20240710}};
    }
    async getNetworkParameters() {
        return FakeController.adapter.getNetworkParameters();
    }
    getPermitJoin() {
        return Boolean(this.permit);
    }
    getPermitJoinEnd() {
        return this.permit;
    }
    async permitJoin(time) {
        this.permit = time > 0 ? Date.now() + time * 1000 : undefined;
        this.emit("permitJoinChanged", {permitted: time > 0, time});
    }
    getDevicesByType(type) {
        return Device.byType(type);
    }
    getDeviceByIeeeAddr(ieee) {
        return Device.byIeeeAddr(ieee);
    }
    getDeviceByNetworkAddress(nwk) {
        return Device.byNetworkAddress(nwk);
    }
    *getDevicesIterator(predicate) {
        yield* Device.allIterator(predicate);
    }
    getGroupByID(id) {
        return Group.byGroupID(id);
    }
    *getGroupsIterator(predicate) {
        yield* Group.allIterator(predicate);
    }
    createGroup(id) {
        return Group.create(id);
    }
}

// Replaces Controller in the module `zigbee-herdsman` for everything that is loaded after.
function install() {
    const id = require.resolve("zigbee-herdsman");
    const real = require.cache[id].exports;
    const copy = Object.create(null);
    for (const k of Object.keys(real)) Object.defineProperty(copy, k, {enumerable: true, get: () => (k === "Controller" ? FakeController : real[k])});
    Object.defineProperty(copy, "__esModule", {value: true});
    require.cache[id].exports = copy;
}

module.exports = {install, FakeController, FakeAdapter, MemoryDatabase, COORDINATOR_IEEE, Device, Group, Zcl};
