-- SPDX-FileCopyrightText: 2026 The Atrium authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What people asked for and what became of it: the last wish of each property.
CREATE TABLE wishes (
    device TEXT NOT NULL,
    property TEXT NOT NULL,
    wish INTEGER NOT NULL,
    value_json TEXT NOT NULL,
    actor TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    expiry INTEGER NOT NULL,
    status TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    last_error TEXT NOT NULL,
    next_attempt INTEGER NOT NULL,
    PRIMARY KEY (device, property)
) WITHOUT ROWID;

-- Actions are sent at most once; the last thousand are kept.
CREATE TABLE actions (
    id INTEGER PRIMARY KEY,
    device TEXT NOT NULL,
    action TEXT NOT NULL,
    actor TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    status TEXT NOT NULL,
    last_error TEXT NOT NULL
);
