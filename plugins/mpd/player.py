# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One MPD as a device: what it says becomes reports, writes and actions become commands."""

import time

import atrium
import description
import protocol
from client import Client

_REFRESH = 30.0  # also finds out that nobody answers
_LOUD_AGAIN = 30  # percent, where no volume before the mute is known
_PLAYLISTS = "listplaylists"
_ALL = ["status", "currentsong", "replay_gain_status", "outputs"]


def _no_shape():
    return {"version": None, "has_volume": True, "outputs": [], "playlists": []}


class Player:
    """`on_health()` is called when `trouble` (None or a sentence) has changed; None too until a try failed."""

    def __init__(self, plugin, id, title, address, password, on_health):
        self._plugin, self.id, self.title = plugin, id, title
        self._on_health = on_health
        self._shape = _no_shape()
        self._published = None
        self._reported = {}
        self._status, self._asked_at = {}, 0.0
        self._volume_before = _LOUD_AGAIN
        self._asking = False
        self._ask_again = False
        self.trouble = None
        self._is_known = False  # has told its state
        self._client = Client(plugin.loop, address, password, self._ready, self._changed, self._lost)
        plugin.loop.every(_REFRESH, self._refresh)
        plugin.loop.every(plugin.config.get("positionInterval", 5.0), self._tick)

    def open(self):
        self._client.open()

    def close(self):
        self._client.close()

    def device(self):
        """As it is to be published."""
        self._published = description.device(self.id, self.title, self._shape)
        return self._published

    def say_all(self):
        """After it was published."""
        reported, self._reported = self._reported, {}
        self._say_availability()
        if not self.trouble:
            self._report(reported)

    def _say_availability(self):
        known = "online" if self._is_known else "unknown"
        self._plugin.availability(self.id, "offline" if self.trouble else known)

    # What the server says.

    def _ready(self, version):
        self._shape["version"] = version
        self._refresh()

    def _changed(self, subsystems):
        self._refresh()

    def _lost(self, reason):
        self._set_trouble(f"does not answer: {reason}")

    def _set_trouble(self, trouble):
        was, self.trouble = (self.trouble, self._is_known), trouble
        self._is_known = self._is_known or not trouble
        if self._published and was != (trouble, self._is_known):
            self._say_availability()
        if was[0] != trouble:
            self._on_health()

    def _refresh(self):
        """Asks for everything: five short answers on one connection."""
        if not self._client.is_ready:
            return
        if self._asking:
            self._ask_again = True
            return
        self._asking = True
        self._client.ask([*_ALL, _PLAYLISTS], self._told)

    def _told(self, parts, error):
        if error and _PLAYLISTS in error.message:  # without a folder for playlists
            self._client.ask(_ALL, self._told)
            return
        self._asking = False
        if error:
            if self._client.is_ready:
                hint = "; it did not accept the password" if self._client.password_refused else ""
                self._set_trouble(f"refuses to tell its state: {error.message}{hint}")
        else:
            if self._client.password_refused:
                self._client.password_refused = False
                self._plugin.log("warning", f"{self.title} did not accept the password; it is asked without one")
            self._take(parts)
        if self._ask_again:
            self._ask_again = False
            self._refresh()

    def _take(self, parts):
        status, song, gain, outputs = (dict(parts[0]), *parts[1:4])
        song = (protocol.entries(song, "file") or [{}])[0]
        outputs = protocol.entries(outputs, "outputid")
        playlists = sorted(each["playlist"] for each in protocol.entries(parts[4], "playlist")) if len(parts) > 4 else []
        self._status, self._asked_at = status, time.monotonic()
        has_volume = description.volume_of(status) is not None
        if has_volume and description.volume_of(status) > 0:
            self._volume_before = description.volume_of(status)
        self._shape.update({"has_volume": has_volume, "outputs": outputs, "playlists": playlists})
        if self._published and self._published != (described := description.device(self.id, self.title, self._shape)):
            self._published = described
            self._plugin.publish([described])
        self._set_trouble(None)
        values = description.values(status, song, dict(gain).get("replay_gain_mode"), outputs)
        self._report({**values, **self._position()})

    def _report(self, values):
        """All of them: a value that is told again is fresh again."""
        self._reported.update(values)
        if self._published:
            known = {each["name"] for each in self._published["model"]["properties"]}
            self._plugin.report(self.id, {name: value for name, value in values.items() if name in known})

    # The position, which MPD tells only when asked: counted here.

    def _position(self):
        elapsed = protocol.number(self._status, "elapsed", 0.0)
        duration = max(0.0, protocol.number(self._status, "duration", 0.0))
        if self._status.get("state") == "play":
            elapsed += time.monotonic() - self._asked_at
        if duration > 0.0:
            elapsed = min(elapsed, duration)
        return description.position_values(max(0.0, elapsed), duration)

    def _tick(self):
        if not self.trouble and self._is_known and self._status.get("state") == "play":
            self._report(self._position())

    # What the hub wants.

    def write(self, call):
        commands = []
        for name, value in call.values.items():
            commands += self._commands_of(name, value)
        self._run(commands, call, lambda parts: None, exact=call.values)
        return atrium.LATER

    def _commands_of(self, name, value):
        plain = {"volume": "setvol", "crossfade": "crossfade", "replayGain": "replay_gain_mode"}
        if name in plain:
            return [protocol.command(plain[name], value)]
        if name in ("random", "repeat", "consume"):
            return [protocol.command(name, int(value))]
        if name == "single":
            return [protocol.command("single", {"off": 0, "on": 1, "oneshot": "oneshot"}[value])]
        if name == "playback":
            return self._playback(value)
        if name == "progress":
            duration = protocol.number(self._status, "duration", 0.0)
            if duration <= 0.0 or self._status.get("state") not in ("play", "pause"):
                raise atrium.Error(atrium.REFUSED, "nothing is played that has a length")
            return [protocol.command("seekcur", round(duration * value / 100.0, 2))]
        if name == "muted":
            return [protocol.command("setvol", 0 if value else self._volume_before)]
        output = description.output_names(self._shape["outputs"]).get(name)
        if output is None:
            raise atrium.Error(atrium.NOT_FOUND, f"there is no property '{name}' to set")
        return [protocol.command("enableoutput" if value else "disableoutput", output["outputid"])]

    def _playback(self, wanted):
        state = self._status.get("state")
        if wanted == "stopped":
            return ["stop"]
        if wanted == "paused":
            if state == "stop":
                raise atrium.Error(atrium.REFUSED, "nothing is played that could pause")
            return [protocol.command("pause", 1)]
        if protocol.whole(self._status, "playlistlength", 0) == 0:
            raise atrium.Error(atrium.REFUSED, "the queue is empty: choose something to play first")
        return [protocol.command("pause", 0)] if state == "pause" else ["play"]

    def invoke(self, call):
        given = call.input or {}
        result = lambda parts: None  # noqa: E731
        if call.action in ("play", "pause", "stop"):
            commands = self._playback({"play": "playing", "pause": "paused", "stop": "stopped"}[call.action])
        elif call.action in ("next", "previous", "update"):
            commands = [call.action]
        elif call.action == "clearQueue":
            commands = ["clear"]
        elif call.action == "seek":
            commands = [protocol.command("seekcur", given["position"])]
        elif call.action == "playPosition":
            commands = [protocol.command("play", given["position"] - 1)]
        elif call.action == "playUri":
            return self._play_uri(call, given)
        elif call.action == "loadPlaylist":
            commands = [protocol.command("load", given["name"])]
            commands = commands if given.get("append") else ["clear", *commands, "play"]
        elif call.action == "queue":
            begin = given.get("from", 1) - 1
            commands = [protocol.command("playlistinfo", f"{begin}:{begin + given.get('count', 50)}")]
            result = lambda parts: [description.song_entry(each) for each in protocol.entries(parts[0], "file")]  # noqa: E731
        else:
            raise atrium.Error(atrium.NOT_FOUND, f"there is no action '{call.action}'")
        self._run(commands, call, result)
        return atrium.LATER

    def _play_uri(self, call, given):
        before = ["clear"] if given.get("replace") else []
        add = protocol.command("addid", given["uri"])

        def added(parts, error):
            if error:
                return call.fail(error)
            self._run([protocol.command("playid", dict(parts[-1])["Id"])], call, lambda parts: None)

        self._client.ask([*before, add], added)
        return atrium.LATER

    def _run(self, commands, call, result, exact=None):
        """Then answers. What was set is told at once and as it was set, so that it counts as done."""

        def ran(parts, error):
            if error:
                return call.fail(error)
            call.answer(result(parts))
            if exact and "progress" in exact:
                self._plugin.report(self.id, {"progress": exact["progress"]})
            if call.__class__ is atrium.WriteCall or call.action != "queue":
                self._refresh()

        self._client.ask(commands, ran)
