# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real MPD for the tests: its own folder, a null output, and sounds made here."""

import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import wave

MPD = shutil.which("mpd", path="/usr/local/bin:/usr/bin:/bin")

_CONFIG = """
music_directory "{folder}/music"
playlist_directory "{folder}/playlists"
db_file "{folder}/database"
state_file "{folder}/state"
log_file "{folder}/log"
bind_to_address "127.0.0.1"
bind_to_address "{folder}/socket"
port "{port}"
filesystem_charset "UTF-8"
auto_update "no"
zeroconf_enabled "no"
{passwords}
audio_output {{
    type "null"
    name "Living room"
    mixer_type "{mixer}"
}}
audio_output {{
    type "null"
    name "Küche"
    enabled "no"
    mixer_type "none"
}}
"""


def make_sound(path, seconds):
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(b"\0\0" * int(8000 * seconds))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class MpdServer:
    """Use it in a `with`."""

    def __init__(self, mixer="software", password=None):
        self._folder = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self._folder.name)
        self.port = free_port()
        for name in ("music", "playlists"):
            (self.folder / name).mkdir()
        make_sound(self.folder / "music/long.wav", 600)
        make_sound(self.folder / "music/short.wav", 2)
        make_sound(self.folder / "music/Grüße & \"more\".wav", 60)
        (self.folder / "playlists/Evening.m3u").write_text("long.wav\nshort.wav\n")
        passwords = f'password "{password}@read,add,control,admin"\ndefault_permissions ""' if password else ""
        config = _CONFIG.format(folder=self.folder, port=self.port, mixer=mixer, passwords=passwords)
        (self.folder / "mpd.conf").write_text(config)
        self._process = None
        self._password = password

    def __enter__(self):
        try:
            return self._started()
        except BaseException:
            self.__exit__()
            raise

    def _started(self):
        self.start()
        self.find("long.wav")
        return self

    def find(self, name):
        """Lets MPD look into its folder."""
        self.ask("update")
        until = time.monotonic() + 10
        while name not in self.ask("listall"):
            if time.monotonic() > until:
                raise AssertionError("MPD does not find the sounds")
            time.sleep(0.05)

    def __exit__(self, *_):
        self.stop()
        self._folder.cleanup()

    def start(self):
        with open(self.folder / "errors", "w") as errors:
            command = [MPD, "--no-daemon", "--stderr", str(self.folder / "mpd.conf")]
            self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors)
        until = time.monotonic() + 10
        while time.monotonic() < until:
            try:
                self.ask("ping")
                return
            except OSError:
                time.sleep(0.05)
        raise AssertionError("MPD did not start: " + (self.folder / "errors").read_text())

    def stop(self, with_signal=signal.SIGTERM):
        self._process.send_signal(with_signal)
        if with_signal != signal.SIGSTOP:
            self._process.wait(10)

    def go_on(self):
        self._process.send_signal(signal.SIGCONT)

    def ask(self, *commands):
        """As another client of the player; all that it says."""
        with socket.create_connection(("127.0.0.1", self.port), 5) as client:
            if self._password:
                commands = (f'password "{self._password}"', *commands)
            client.sendall("".join(f"{each}\n" for each in (*commands, "close")).encode())
            return b"".join(iter(lambda: client.recv(65536), b"")).decode()
