-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the user writes at a day, and targets that are being thought over.

CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

-- A named set of targets to compare with those in force; it decides nothing until it is taken over.
CREATE TABLE target_draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    saved_at INTEGER NOT NULL
) STRICT;

CREATE TABLE draft_target (
    draft_id INTEGER NOT NULL REFERENCES target_draft (id) ON DELETE CASCADE,
    metric TEXT NOT NULL,
    low REAL,
    high REAL,
    conditions TEXT NOT NULL,
    valid_from TEXT
) STRICT;
CREATE INDEX draft_target_draft ON draft_target (draft_id);
