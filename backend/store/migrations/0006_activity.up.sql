-- SPDX-FileCopyrightText: 2026 The Atrium authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What went on in the house, a line each; bounded by number and age. Written late, in batches.
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    device TEXT NOT NULL,
    instance TEXT NOT NULL,
    subject TEXT NOT NULL,
    from_json TEXT NOT NULL,
    to_json TEXT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    outcome TEXT NOT NULL,
    took INTEGER NOT NULL,
    request INTEGER NOT NULL,
    wish INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    count INTEGER NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX activity_open ON activity (id) WHERE outcome = 'open';
