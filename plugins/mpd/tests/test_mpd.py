# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin against a real MPD, and against servers that only pretend to be one."""

import os
import pathlib
import random
import signal
import socket
import sys
import threading
import unittest

PACKAGE = pathlib.Path(os.environ["ATRIUM_PLUGIN_PACKAGE"])
sys.path[:0] = [os.environ["ATRIUM_SDK"], str(pathlib.Path(__file__).parent), str(PACKAGE)]

import atrium  # noqa: E402
import description  # noqa: E402
import protocol  # noqa: E402
from atrium.testing import CallFailed, Hub, fits  # noqa: E402
from mpdserver import MPD, MpdServer, make_sound  # noqa: E402


class Protocol(unittest.TestCase):
    def read(self, *lines):
        response = protocol.Response()
        for each in lines[:-1]:
            self.assertFalse(response.feed(each))
        self.assertTrue(response.feed(lines[-1]))
        return response

    def test_commands_are_quoted(self):
        self.assertEqual(protocol.command("setvol", 30), 'setvol "30"')
        self.assertEqual(protocol.command("load", 'a "b" \\c'), 'load "a \\"b\\" \\\\c"')
        with self.assertRaises(atrium.Error):
            protocol.command("load", "a\nkill")

    def test_command_lists_are_divided(self):
        response = self.read("volume: 5", "list_OK", "list_OK", "a: b: c", "list_OK", "OK")
        self.assertEqual(response.parts, [[("volume", "5")], [], [("a", "b: c")]])
        self.assertEqual(self.read("OK").parts, [[]])

    def test_errors_have_codes(self):
        for line, code in (
            ("ACK [50@0] {load} No such playlist", atrium.NOT_FOUND),
            ("ACK [4@1] {status} you don't have permission", atrium.REFUSED),
            ("ACK [2@0] {setvol} Number too large", atrium.INVALID_INPUT),
            ("ACK [5@0] {} unknown command", atrium.UNSUPPORTED),
            ("ACK [99@0] {x} new in MPD 1.0", atrium.REFUSED),
        ):
            self.assertEqual(self.read(line).error.code, code)

    def test_what_is_not_the_protocol_is_refused(self):
        for line in ("HTTP/1.1 400 Bad Request", "OK MPD", "OK MPD 1", ""):
            self.assertRaises(protocol.BadResponse, protocol.greeting, line)
        self.assertEqual(protocol.greeting("OK MPD 0.23.5"), "0.23.5")
        self.assertRaises(protocol.BadResponse, self.read, "no colon", "OK")
        self.assertRaises(protocol.BadResponse, self.read, "ACK what", "OK")
        endless = protocol.Response()
        with self.assertRaises(protocol.BadResponse):
            for _ in range(protocol.MOST_PAIRS + 1):
                endless.feed("a: b")

    def test_broken_numbers_are_missing(self):
        for text in ("", "nan", "inf", "x", "1e300"):
            self.assertIsNone(protocol.number({"elapsed": text}, "elapsed"))

    def test_values_fit_their_schemas_whatever_the_server_says(self):
        rng = random.Random(5)
        junk = ["", "-1", "0", "1", "101", "nan", "1e9", "play", "x" * 5000, "oneshot", "äöü", "-7.5"]
        keys = "state volume random repeat single consume playlistlength song xfade error bitrate audio updating_db elapsed duration".split()
        for _ in range(2000):
            status = {key: rng.choice(junk) for key in keys if rng.random() < 0.8}
            song = {key: rng.choice(junk) for key in ("Title", "Name", "file", "Artist", "Album") if rng.random() < 0.7}
            outputs = [{"outputid": str(i), "outputname": rng.choice(junk), "outputenabled": rng.choice(junk)} for i in range(3)]
            shape = {"version": "0.23", "has_volume": description.volume_of(status) is not None, "outputs": outputs, "playlists": []}
            schemas = {each["name"]: each["schema"] for each in description.device("d", "D", shape)["model"]["properties"]}
            values = description.values(status, song, rng.choice(junk), outputs)
            values.update(description.position_values(abs(protocol.number(status, "elapsed", 0.0)), abs(protocol.number(status, "duration", 0.0))))
            for name, value in values.items():
                self.assertTrue(fits(value, schemas[name]), (name, value))



class Pretender:
    """A server that says what it is told to, once for each connection."""

    def __init__(self, *scripts):
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._scripts = list(scripts)
        self.heard = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self):
        for script in self._scripts:
            try:
                peer, _ = self._listener.accept()
                with peer:
                    peer.settimeout(5)
                    peer.sendall(script)
                    while data := peer.recv(4096):
                        self.heard.append(data)
            except OSError:
                pass
        self._listener.close()


def config(*servers, **more):
    return {"servers": [{"host": "127.0.0.1", "port": each.port} for each in servers], **more}


class PluginTest(unittest.TestCase):
    def setUp(self):
        self.hub = self.enterContext(Hub(PACKAGE / "atrium-plugin-mpd"))

    def id_of(self, server):
        return f"127.0.0.1~3a{server.port}"


class WithoutPlayer(PluginTest):
    def test_a_server_that_is_not_there_is_offline_and_said(self):
        self.hub.start({"servers": [{"host": "127.0.0.1", "port": 1, "title": "Attic", "id": "attic"}]})
        self.hub.wait_until(lambda: self.hub.health["degraded"])
        self.assertIn("Attic", self.hub.health["reason"])
        self.assertEqual(self.hub.availability, {"attic": "offline"})
        with self.assertRaises(CallFailed) as caught:
            self.hub.write("attic", volume=3)
        self.assertEqual(caught.exception.code, atrium.UNREACHABLE)
        self.assertEqual(self.hub.end(), 0)

    def test_two_of_the_same_are_refused(self):
        servers = {"servers": [{"host": "a"}, {"host": "a"}]}
        params = {"protocol": 1, "instance": "test", "config": servers, "stateDir": self.hub.state_dir}
        with self.assertRaises(CallFailed) as caught:
            self.hub.call("initialize", params)
        self.assertEqual(caught.exception.code, atrium.INVALID_INPUT)

    def test_pretenders_are_said_and_tried_again(self):
        for text in (b"SSH-2.0-OpenSSH_9.2\r\n", b"x" * 100_000, b"OK MPD 0.23.5\nunasked: 1\n", b"\xff\xfe\n", b""):
            with self.subTest(text=text[:20]):
                pretender = Pretender(text, text)
                hub = self.enterContext(Hub(PACKAGE / "atrium-plugin-mpd"))
                hub.start(config(pretender))
                hub.wait_until(lambda: hub.health["degraded"])  # noqa: B023
                hub.call("ping")
                self.assertEqual(hub.end(), 0)


@unittest.skipIf(MPD is None, "mpd is not installed")
class RealPlayer(PluginTest):
    """One server for all."""

    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(MpdServer())

    def setUp(self):
        super().setUp()
        self.server.ask("stop", "clear", "setvol 60", "random 0", "repeat 0", "single 0", "consume 0", "crossfade 0")
        self.player = self.id_of(self.server)
        self.hub.start(config(self.server, positionInterval=1))
        self.hub.wait_for(self.player, "volume", 60)

    def assertRefused(self, code, call, *arguments, **named):
        with self.assertRaises(CallFailed) as caught:
            call(*arguments, **named)
        self.assertEqual(caught.exception.code, code)

    def test_its_face(self):
        described = self.hub.devices[self.player]
        self.assertEqual((described["kind"], described["manufacturer"]), ("speaker", "Music Player Daemon"))
        self.assertRegex(described["firmware"], r"^0\.2\d")
        names = {each["name"]: each for each in described["model"]["properties"]}
        self.assertEqual(names["output.K~c3~bcche"]["title"], "Output Küche")
        actions = {each["name"]: each for each in described["model"]["actions"]}
        choices = actions["loadPlaylist"]["input"]["fields"][0]["schema"]["oneOf"]
        self.assertEqual(choices, [{"const": "Evening"}])

    def test_plays_a_list(self):
        self.hub.invoke(self.player, "loadPlaylist", {"name": "Evening"})
        self.hub.wait_for(self.player, "playback", "playing")
        self.hub.wait_for(self.player, "mediaTitle", "long.wav")
        self.hub.wait_for(self.player, "duration", 600.0)
        self.hub.wait_for(self.player, "queueLength", 2)
        self.hub.invoke(self.player, "next")
        self.hub.wait_for(self.player, "mediaTitle", "short.wav")
        self.hub.wait_for(self.player, "queuePosition", 2)
        self.hub.invoke(self.player, "previous")
        self.hub.wait_for(self.player, "queuePosition", 1)
        self.hub.write(self.player, playback="paused")
        self.hub.wait_for(self.player, "playback", "paused")
        self.hub.invoke(self.player, "play")
        self.hub.wait_for(self.player, "playback", "playing")
        self.hub.write(self.player, playback="stopped")
        self.hub.wait_for(self.player, "playback", "stopped")

    def test_plays_a_file_with_a_difficult_name(self):
        name = 'Grüße & "more".wav'
        self.hub.invoke(self.player, "playUri", {"uri": name})
        self.hub.wait_for(self.player, "mediaTitle", name)
        self.hub.invoke(self.player, "playUri", {"uri": "short.wav"})
        self.hub.wait_for(self.player, "queueLength", 2)
        queue = self.hub.invoke(self.player, "queue", {"from": 2})
        self.assertEqual([(each["position"], each["uri"], each["seconds"]) for each in queue], [(2, "short.wav", 2.0)])
        self.hub.invoke(self.player, "playPosition", {"position": 1})
        self.hub.wait_for(self.player, "mediaTitle", name)
        self.hub.invoke(self.player, "playUri", {"uri": "long.wav", "replace": True})
        self.hub.wait_for(self.player, "queueLength", 1)
        self.hub.invoke(self.player, "clearQueue")
        self.hub.wait_for(self.player, "queueLength", 0)
        self.hub.wait_for(self.player, "mediaTitle", "")

    def test_seeks_and_counts_on(self):
        self.hub.invoke(self.player, "playUri", {"uri": "long.wav"})
        self.hub.wait_for(self.player, "playback", "playing")
        self.hub.write(self.player, progress=25.5)
        self.hub.wait_for(self.player, "progress", 25.5)
        self.hub.invoke(self.player, "seek", {"position": 300})
        self.hub.wait_until(lambda: 300.0 <= self.hub.value(self.player, "elapsed") < 310.0)
        at = self.hub.value(self.player, "elapsed")
        self.hub.wait_until(lambda: self.hub.value(self.player, "elapsed") > at)  # nobody asked MPD
        self.hub.write(self.player, playback="stopped")
        self.hub.wait_for(self.player, "playback", "stopped")
        self.assertRefused(atrium.REFUSED, self.hub.write, self.player, progress=10)

    def test_volume_and_mute(self):
        self.hub.write(self.player, volume=35)
        self.hub.wait_for(self.player, "volume", 35)
        self.hub.write(self.player, muted=True)
        self.hub.wait_for(self.player, "volume", 0)
        self.assertIs(self.hub.value(self.player, "muted"), True)
        self.hub.write(self.player, muted=False)
        self.hub.wait_for(self.player, "volume", 35)

    def test_options_and_outputs(self):
        self.hub.write(self.player, random=True, repeat=True, single="oneshot", consume=True, crossfade=7, replayGain="album")
        for name, value in (("random", True), ("repeat", True), ("single", "oneshot"), ("consume", True), ("crossfade", 7), ("replayGain", "album")):
            self.hub.wait_for(self.player, name, value)
        self.hub.write(self.player, **{"output.K~c3~bcche": True})
        self.hub.wait_for(self.player, "output.K~c3~bcche", True)
        self.hub.write(self.player, **{"output.K~c3~bcche": False})
        self.hub.wait_for(self.player, "output.K~c3~bcche", False)

    def test_hears_what_others_do(self):
        self.server.ask("add long.wav", "play", "setvol 11")
        self.hub.wait_for(self.player, "playback", "playing")
        self.hub.wait_for(self.player, "volume", 11)
        self.server.ask("pause 1")
        self.hub.wait_for(self.player, "playback", "paused")

    def test_a_new_playlist_is_offered(self):
        self.server.ask("add short.wav", "save Morning")
        self.addCleanup(self.server.ask, "rm Morning")
        self.hub.wait_until(lambda: "Morning" in str(self.hub.devices[self.player]["model"]["actions"]))

    def test_a_file_that_cannot_be_played_is_a_problem(self):
        broken = self.server.folder / "music/broken.wav"
        make_sound(broken, 1)
        self.server.find("broken.wav")
        broken.write_bytes(b"RIFF")
        self.server.ask("add broken.wav", "play")
        self.hub.wait_for(self.player, "problem", True)
        self.assertIn("broken.wav", self.hub.value(self.player, "error"))

    def test_what_cannot_be_is_refused_with_its_code(self):
        self.assertRefused(atrium.REFUSED, self.hub.write, self.player, playback="playing")
        self.assertRefused(atrium.REFUSED, self.hub.invoke, self.player, "pause")
        self.assertRefused(atrium.NOT_FOUND, self.hub.invoke, self.player, "playUri", {"uri": "nowhere.wav"})
        self.assertRefused(atrium.NOT_FOUND, self.hub.invoke, self.player, "dance")
        self.assertRefused(atrium.NOT_FOUND, self.hub.write, "other", volume=1)
        self.assertRefused(atrium.INVALID_INPUT, self.hub.invoke, self.player, "playPosition", {"position": 99})

    def test_a_burst_of_wishes_is_carried_out_in_order(self):
        calls = [self.hub.send_call("write", {"device": self.player, "values": {"volume": each}}) for each in range(1, 41)]
        self.hub.wait_until(lambda: all(each in self.hub._answers for each in calls))
        self.hub.wait_for(self.player, "volume", 40)
        self.assertEqual([each for each in calls if "error" in self.hub._answers[each]], [])

    def test_it_costs_at_most_20_megabytes(self):
        self.hub.invoke(self.player, "loadPlaylist", {"name": "Evening"})
        self.hub.wait_for(self.player, "playback", "playing")
        with open(f"/proc/{self.hub.process.pid}/smaps_rollup") as file:
            pss = next(int(line.split()[1]) for line in file if line.startswith("Pss:"))
        print(f"PSS of the plugin: {pss} kB", file=sys.stderr)
        self.assertLess(pss, 20_000)


@unittest.skipIf(MPD is None, "mpd is not installed")
class Lives(PluginTest):
    """What ends and comes back."""

    def test_a_server_that_comes_back_is_found(self):
        with MpdServer() as server:
            player = self.id_of(server)
            self.hub.start(config(server))
            self.hub.wait_until(lambda: self.hub.availability.get(player) == "online")
            server.stop(signal.SIGKILL)
            self.hub.wait_until(lambda: self.hub.availability[player] == "offline")
            self.assertTrue(self.hub.health["degraded"])
            server.start()
            server.ask("setvol 42")
            self.hub.wait_until(lambda: self.hub.availability[player] == "online", timeout=30)
            self.hub.wait_for(player, "volume", 42)
            self.assertFalse(self.hub.health["degraded"])

    def test_a_server_that_hangs_loses_the_calls(self):
        with MpdServer() as server:
            player = self.id_of(server)
            self.hub.start(config(server))
            self.hub.wait_until(lambda: self.hub.availability.get(player) == "online")
            server.stop(signal.SIGSTOP)
            try:
                with self.assertRaises(CallFailed) as caught:
                    self.hub.call("write", {"device": player, "values": {"volume": 5}}, timeout=15)
                self.assertEqual(caught.exception.code, atrium.UNREACHABLE)
                self.assertEqual(self.hub.availability[player], "offline")
            finally:
                server.go_on()

    def test_several_servers_by_socket_and_by_port(self):
        with MpdServer() as one, MpdServer(mixer="none") as other:
            servers = [{"host": str(one.folder / "socket"), "id": "one", "title": "One"}, {"host": "localhost", "port": other.port, "id": "two"}]
            self.hub.start({"servers": servers})
            self.hub.wait_until(lambda: self.hub.availability == {"one": "online", "two": "online"})
            self.hub.wait_for("one", "volume", 100)
            names = {each["name"] for each in self.hub.devices["two"]["model"]["properties"]}
            self.assertFalse({"volume", "muted"} & names)  # it has no mixer
            self.assertEqual(self.hub.devices["two"]["title"], "Player at localhost")
            self.hub.invoke("two", "playUri", {"uri": "long.wav"})
            self.hub.wait_for("two", "playback", "playing")
            self.assertEqual(self.hub.value("one", "playback"), "stopped")

    def test_a_password_is_used_or_asked_for(self):
        with MpdServer(password="open sesame") as server:
            self.hub.start(config(server, password="open sesame"))
            self.hub.wait_until(lambda: self.hub.availability.get(self.id_of(server)) == "online")
            for wrong in ({}, {"password": "close"}):
                with Hub(PACKAGE / "atrium-plugin-mpd") as hub:
                    hub.start(config(server, **wrong))
                    hub.wait_until(lambda: "permission" in hub.health.get("reason", ""))  # noqa: B023
                    self.assertEqual(hub.availability[self.id_of(server)], "offline")
                    self.assertNotIn("sesame", hub.log() + str(hub.messages))


if __name__ == "__main__":
    unittest.main()
