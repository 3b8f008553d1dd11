-- SPDX-FileCopyrightText: 2026 The Atrium authors
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TABLE plugin_configs;
DROP TABLE areas;
DROP TABLE owner_words;
DROP TABLE devices;
DROP TABLE thing_models;
DROP TABLE meta;
