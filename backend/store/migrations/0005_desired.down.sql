-- SPDX-FileCopyrightText: 2026 The Atrium authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- An older hub knows no cancelled action.
UPDATE actions SET status = 'failed' WHERE status = 'cancelled';
ALTER TABLE actions DROP COLUMN attempts;
ALTER TABLE actions DROP COLUMN expiry;
ALTER TABLE actions DROP COLUMN reason;
ALTER TABLE actions DROP COLUMN input_json;
ALTER TABLE wishes DROP COLUMN policy;
ALTER TABLE wishes DROP COLUMN reason;
ALTER TABLE wishes DROP COLUMN request;
