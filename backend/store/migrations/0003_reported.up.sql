-- SPDX-FileCopyrightText: 2026 The Atrium authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What devices last reported, to show the house at a start. A row is a batch of values in the form
-- of backend/store/src/reportedbatch.h; later rows win. Row 0 holds all that older rows held.
-- Appending a few hundred bytes is what flash memory bears; a row for each value is not.
CREATE TABLE reported (
    id INTEGER PRIMARY KEY,
    batch BLOB NOT NULL
);
