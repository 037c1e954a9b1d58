-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the user works out and keeps beside targets: experiments, scenarios, rules to check, samples to look at.
-- The body is JSON; the part of the program that owns the kind reads it.

CREATE TABLE saved_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, name)
) STRICT;
