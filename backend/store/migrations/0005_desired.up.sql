-- SPDX-FileCopyrightText: 2026 The Atrium authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Which request asked, why, and whether a wish is kept true; of an action, all that it needs to be
-- sent again where that is safe.
ALTER TABLE wishes ADD COLUMN request INTEGER NOT NULL DEFAULT 0;
ALTER TABLE wishes ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE wishes ADD COLUMN policy TEXT NOT NULL DEFAULT 'follow';
ALTER TABLE actions ADD COLUMN input_json TEXT NOT NULL DEFAULT 'null';
ALTER TABLE actions ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE actions ADD COLUMN expiry INTEGER NOT NULL DEFAULT 0;
ALTER TABLE actions ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
