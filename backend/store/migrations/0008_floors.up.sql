-- SPDX-FileCopyrightText: 2026 The Atrium authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The floors of the house, and which of them an area is on; '' for none.
CREATE TABLE floors (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL
);
ALTER TABLE areas ADD COLUMN floor TEXT NOT NULL DEFAULT '';
