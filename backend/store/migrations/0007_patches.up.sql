-- SPDX-FileCopyrightText: 2026 The Atrium authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How the owner changed a device's face: a patch (RFC 6902) of its views.
ALTER TABLE owner_words ADD COLUMN patch_json TEXT NOT NULL DEFAULT 'null';
