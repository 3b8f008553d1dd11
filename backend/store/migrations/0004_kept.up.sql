-- SPDX-FileCopyrightText: 2026 The Atrium authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What is put aside by name: what a plugin keeps (shelf "store/<instance>"), what the owner granted
-- a package ("grants"), whose packages are trusted ("package-keys").
CREATE TABLE kept (
    shelf TEXT NOT NULL,
    key TEXT NOT NULL,
    value_json TEXT NOT NULL,
    PRIMARY KEY (shelf, key)
) WITHOUT ROWID;
