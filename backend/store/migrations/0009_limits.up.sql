-- SPDX-FileCopyrightText: 2026 The Atrium authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the owner lets an instance have less of than its package asks for; 'null' for nothing.
ALTER TABLE plugin_configs ADD COLUMN limits_json TEXT NOT NULL DEFAULT 'null';
