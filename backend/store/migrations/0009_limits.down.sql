-- SPDX-FileCopyrightText: 2026 The Atrium authors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE plugin_configs DROP COLUMN limits_json;
