-- SPDX-FileCopyrightText: 2026 The Atrium authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the house is made of, and what its owner said of it.
-- Times are milliseconds since 1970 UTC. Columns named *_json hold JSON as in backend/model.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- Equal devices share one description of what they can do, found by its digest.
CREATE TABLE thing_models (
    digest TEXT PRIMARY KEY,
    model_json TEXT NOT NULL
) WITHOUT ROWID;

-- The number stands for the device in the reported values; it is never given twice.
CREATE TABLE devices (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    manufacturer TEXT NOT NULL,
    model_name TEXT NOT NULL,
    serial TEXT NOT NULL,
    firmware TEXT NOT NULL,
    suggested_area TEXT NOT NULL,
    via TEXT NOT NULL,
    model TEXT NOT NULL
);

-- Kept when the device is gone: it may come back.
CREATE TABLE owner_words (
    device TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    area TEXT NOT NULL,
    hidden INTEGER NOT NULL,
    favourite INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE areas (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    icon TEXT NOT NULL
);

CREATE TABLE plugin_configs (
    instance TEXT PRIMARY KEY,
    plugin TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    isolation TEXT NOT NULL,
    config_json TEXT NOT NULL
) WITHOUT ROWID;
