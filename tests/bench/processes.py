#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start and memory of atriumd as a whole process, and the time of a bare program beside it.

Prints a table; with --json FILE also writes it. Everything stays on loopback; every process is ended by its id."""

import argparse
import json
import os
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

CONFIG = """[[plugin]]
id = "simulator"
instance = "crowd"
[plugin.config]
home = false
extraDevices = {devices}
reportsPerSecond = 0.0
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get(port, path, token=None):
    """(status, body) of one request, or (0, "") while nobody listens."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as link:
            head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n"
            if token:
                head += f"Authorization: Bearer {token}\r\n"
            link.sendall((head + "\r\n").encode())
            answer = b""
            while chunk := link.recv(65536):
                answer += chunk
    except OSError:
        return 0, ""
    head, _, body = answer.partition(b"\r\n\r\n")
    return (int(head.split()[1]) if head.startswith(b"HTTP/") else 0), body.decode()


class Hub:
    def __init__(self, binary, folder):
        self.port = free_port()
        self.folder = folder
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            [binary, "--data", folder, "--listen", f"127.0.0.1:{self.port}"],
            stderr=open(os.path.join(folder, "log"), "wb"))

    def until_ready(self):
        """Milliseconds from the start of the process until /readyz says yes."""
        while get(self.port, "/readyz")[0] != 200:
            if self.process.poll() is not None or time.monotonic() - self.began > 60:
                sys.exit("atriumd did not become ready; see " + os.path.join(self.folder, "log"))
            time.sleep(0.001)
        return (time.monotonic() - self.began) * 1000

    def until_devices(self, count):
        token = open(os.path.join(self.folder, "run", "token"), encoding="ascii").read().strip()
        while True:
            status, body = get(self.port, "/api/v1/status", token)
            if status == 200 and json.loads(body)["devices"] >= count:
                return
            if time.monotonic() - self.began > 120:
                sys.exit(f"there were never {count} devices")
            time.sleep(0.1)

    def memory(self):
        """Proportional and resident mebibytes."""
        sizes = {}
        with open(f"/proc/{self.process.pid}/smaps_rollup", encoding="ascii") as rollup:
            for line in rollup:
                name, _, rest = line.partition(":")
                if name in ("Pss", "Rss"):
                    sizes[name] = int(rest.split()[0]) / 1024
        return sizes["Pss"], sizes["Rss"]

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=30)


def house(root, devices):
    folder = os.path.join(root, f"house-{devices}")
    os.makedirs(folder, mode=0o700)
    if devices:
        with open(os.path.join(folder, "atrium.toml"), "w", encoding="utf-8") as config:
            config.write(CONFIG.format(devices=devices))
    return folder


def measure(binary, root, devices, runs):
    """A first run makes the devices known; the others start with them."""
    folder = house(root, devices)
    hub = Hub(binary, folder)
    hub.until_ready()
    hub.until_devices(devices)
    time.sleep(3)  # a figure of a hub at rest
    pss, rss = hub.memory()
    hub.stop()
    starts = []
    for _ in range(runs):
        hub = Hub(binary, folder)
        starts.append(hub.until_ready())
        hub.stop()
    return {"devices": devices, "pssMiB": round(pss, 1), "rssMiB": round(rss, 1),
            "startMs": round(statistics.median(starts), 1), "startMsLeast": round(min(starts), 1)}


def bare_start(runs):
    """What a process that does nothing takes here: the floor under every start."""
    times = []
    for _ in range(runs):
        began = time.monotonic()
        subprocess.run(["/bin/true"], check=True)
        times.append((time.monotonic() - began) * 1000)
    return round(statistics.median(times), 1)


BUDGETS = {0: {"pssMiB": 14, "startMs": 70}, 1000: {"pssMiB": 22, "startMs": 120}}  # the design's, at most


def verdict(row):
    """Whether the budgets are kept, and by how much they are not."""
    said = []
    for name, most in BUDGETS.get(row["devices"], {}).items():
        over = row[name] - most
        said.append(f"{name} within {most}" if over <= 0 else f"{name} MISSED by {over / most:.0%}: at most {most}")
    return ", ".join(said)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary", help="atriumd")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--json", metavar="FILE")
    options = parser.parse_args()
    root = tempfile.mkdtemp(prefix="atrium-bench-")
    try:
        rows = [measure(os.path.abspath(options.binary), root, count, options.runs)
                for count in (0, 1000, 10000)]
    finally:
        shutil.rmtree(root, ignore_errors=True)
    print(f"{'devices':>8} {'PSS MiB':>8} {'RSS MiB':>8} {'start ms':>9} {'least':>7}")
    for row in rows:
        print(f"{row['devices']:>8} {row['pssMiB']:>8} {row['rssMiB']:>8} {row['startMs']:>9} "
              f"{row['startMsLeast']:>7}  {verdict(row)}")
    floor = bare_start(options.runs)
    print(f"an empty process: {floor} ms. The proportional memory falls where other programs share the same "
          "libraries: it is told as it is on a machine with none.")
    if options.json:
        with open(options.json, "w", encoding="utf-8") as out:
            json.dump({"processes": rows, "emptyProcessMs": floor}, out, indent=1)


if __name__ == "__main__":
    main()
