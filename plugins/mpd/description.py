# SPDX-FileCopyrightText: 2026 The Atrium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a player is to Atrium: its properties, actions and their values. No I/O."""

import atrium
import protocol

_STATES = {"play": "playing", "pause": "paused", "stop": "stopped"}
_MOST_CHOICES = 256
_LONGEST_TITLE = 400
FRESH = 90  # seconds; everything is asked again more often
SONG = {
    "type": "object",
    "fields": [
        {"name": "position", "title": "Position", "schema": {"type": "integer"}},
        {"name": "title", "title": "Title", "schema": {"type": "string"}},
        {"name": "artist", "title": "By", "schema": {"type": "string"}},
        {"name": "album", "title": "Album", "schema": {"type": "string"}},
        {"name": "seconds", "title": "Length", "schema": {"type": "number", "unit": "s"}},
        {"name": "uri", "title": "File", "schema": {"type": "string"}},
    ],
}


def _object(*fields, required=()):
    return {
        "type": "object",
        "fields": [
            {"name": name, "title": title, "required": name in required, "schema": schema}
            for name, title, schema in fields
        ],
    }


def output_names(outputs):
    """{name of the property: output}; by the output's name, since its number changes with the configuration."""
    names = {}
    for each in outputs[:32]:
        name = "output." + atrium.local_id(each.get("outputname", ""))[:100]
        while name in names:
            name += "-"
        names[name] = each
    return names


def device(id, title, shape):
    """`shape`: version, has_volume, outputs and playlists as the server has them."""
    text = {"history": False, "maxLength": _LONGEST_TITLE}
    states = [("playing", "Playing"), ("paused", "Paused"), ("stopped", "Stopped")]
    properties = [
        atrium.prop("playback", "string", title="Playback", semantic="playback", writable=True, choices=states, maxAge=FRESH),
        atrium.prop("mediaTitle", "string", title="Title", semantic="mediaTitle", **text),
        atrium.prop("artist", "string", title="By", **text),
        atrium.prop("album", "string", title="Album", **text),
        atrium.prop("progress", "number", title="Position", semantic="progress", writable=True, unit="%", minimum=0, maximum=100,
                    step=1, lateOk=5, history=False, description="Setting it seeks."),
        atrium.prop("elapsed", "number", title="Played", unit="s", minimum=0, history=False),
        atrium.prop("duration", "number", title="Length", unit="s", minimum=0, history=False),
    ]
    if shape["has_volume"]:
        properties += [
            atrium.prop("volume", "integer", title="Volume", semantic="volume", writable=True, unit="%", minimum=0, maximum=100,
                        step=1, history=False),
            atrium.prop("muted", "boolean", title="Mute", semantic="muted", writable=True, history=False,
                        description="MPD knows no mute: the volume is set to 0, and back to what it was."),
        ]
    single = [("off", "Off"), ("on", "Stop after each"), ("oneshot", "Stop after this one")]
    gains = [("off", "Off"), ("track", "By title"), ("album", "By album"), ("auto", "Automatic")]
    properties += [
        atrium.prop("random", "boolean", title="Random order", writable=True, history=False),
        atrium.prop("repeat", "boolean", title="Repeat", writable=True, history=False),
        atrium.prop("single", "string", title="One title", writable=True, choices=single, history=False),
        atrium.prop("consume", "boolean", title="Remove what was played", writable=True, history=False),
        atrium.prop("queueLength", "integer", title="In the queue", minimum=0, history=False),
        atrium.prop("queuePosition", "integer", title="Place in the queue", minimum=0, history=False),
        atrium.prop("crossfade", "integer", title="Crossfade", writable=True, unit="s", minimum=0, maximum=30, category="config",
                    history=False),
        atrium.prop("replayGain", "string", title="Even loudness", writable=True, choices=gains, category="config", history=False),
    ]
    for name, output in output_names(shape["outputs"]).items():
        title_of_output = "Output " + output.get("outputname", "")[:100]
        properties.append(atrium.prop(name, "boolean", title=title_of_output, writable=True, category="config", history=False))
    properties += [
        atrium.prop("problem", "boolean", title="Problem", semantic="problem"),
        atrium.prop("error", "string", title="What MPD says of it", category="diagnostic", **text),
        atrium.prop("bitrate", "integer", title="Bit rate", unit="kbit/s", minimum=0, category="diagnostic", history=False),
        atrium.prop("audio", "string", title="Format", category="diagnostic", **text),
        atrium.prop("updating", "boolean", title="Reads the collection", category="diagnostic", history=False),
    ]
    return atrium.device(id, title, "speaker", manufacturer="Music Player Daemon", firmware=shape["version"],
                         properties=properties, actions=_actions(shape["playlists"]), events=[])


def _actions(playlists):
    seconds = {"type": "number", "unit": "s", "minimum": 0, "maximum": 86_400}
    flag = {"type": "boolean"}
    address = {"type": "string", "maxLength": 2000}
    actions = [
        atrium.action("play", "Play", idempotent=True),
        atrium.action("pause", "Pause", idempotent=True),
        atrium.action("stop", "Stop", idempotent=True),
        atrium.action("previous", "Previous"),
        atrium.action("next", "Next"),
        atrium.action("seek", "Go to", input=_object(("position", "Position", seconds), required=("position",)), idempotent=True),
        atrium.action("playUri", "Play a file or stream", input=_object(
            ("uri", "File or address", address), ("replace", "In place of the queue", flag), required=("uri",))),
        atrium.action("playPosition", "Play of the queue", input=_object(
            ("position", "Place in the queue", {"type": "integer", "minimum": 1, "maximum": 100_000}), required=("position",))),
        atrium.action("clearQueue", "Empty the queue", confirm="tap", idempotent=True),
        atrium.action("queue", "Show the queue", safe=True, input=_object(
            ("from", "From", {"type": "integer", "minimum": 1, "maximum": 100_000}),
            ("count", "How many", {"type": "integer", "minimum": 1, "maximum": 200})),
            output={"type": "array", "items": SONG, "maxItems": 200}),
        atrium.action("update", "Read the collection anew", idempotent=True),
    ]
    if playlists:
        names = {"type": "string", "oneOf": [{"const": each} for each in playlists[:_MOST_CHOICES]]}
        actions.append(atrium.action("loadPlaylist", "Play a list", input=_object(
            ("name", "List", names), ("append", "Append to the queue", flag), required=("name",))))
    return actions


def song_title(song):
    """Title, else the name of the stream, else of the file."""
    return (song.get("Title") or song.get("Name") or song.get("file", "").rpartition("/")[2])[:_LONGEST_TITLE]


def song_entry(song):
    return {
        "position": protocol.whole(song, "Pos", 0) + 1,
        "title": song_title(song),
        "artist": song.get("Artist", ""),
        "album": song.get("Album", ""),
        "seconds": max(0.0, protocol.number(song, "duration", 0.0)),
        "uri": song.get("file", ""),
    }


def volume_of(status):
    """None where the server has no mixer."""
    volume = protocol.whole(status, "volume", -1)
    return volume if 0 <= volume <= 100 else None


def position_values(elapsed, duration):
    values = {"elapsed": round(elapsed, 1), "duration": round(duration, 1)}
    values["progress"] = round(min(100.0, 100.0 * elapsed / duration), 1) if duration > 0 else 0.0
    return values


def values(status, song, gain, outputs):
    """Of all properties but the position."""
    volume = volume_of(status)
    held = {
        "playback": _STATES.get(status.get("state"), "stopped"),
        "mediaTitle": song_title(song),
        "artist": song.get("Artist", "")[:_LONGEST_TITLE],
        "album": song.get("Album", "")[:_LONGEST_TITLE],
        "random": status.get("random") == "1",
        "repeat": status.get("repeat") == "1",
        "single": {"1": "on", "oneshot": "oneshot"}.get(status.get("single"), "off"),
        "consume": status.get("consume", "0") != "0",
        "queueLength": max(0, protocol.whole(status, "playlistlength", 0)),
        "queuePosition": max(0, protocol.whole(status, "song", -1) + 1),
        "crossfade": min(30, max(0, protocol.whole(status, "xfade", 0))),
        "problem": "error" in status,
        "error": status.get("error", "")[:_LONGEST_TITLE],
        "bitrate": max(0, protocol.whole(status, "bitrate", 0)),
        "audio": status.get("audio", "")[:_LONGEST_TITLE],
        "updating": "updating_db" in status,
    }
    if gain in ("off", "track", "album", "auto"):
        held["replayGain"] = gain
    if volume is not None:
        held.update({"volume": volume, "muted": volume == 0})
    for name, output in output_names(outputs).items():
        held[name] = output.get("outputenabled") == "1"
    return held
