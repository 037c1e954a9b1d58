-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. A shipped migration is never edited: what changes later comes in the next number.
-- Instants are UTC seconds since 1970, durations minutes, flags 0 or 1; a value that is not there is NULL.

-- One line per import, and what became of it. An undone import stays in the list; its records are gone.
CREATE TABLE import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    source TEXT NOT NULL,
    profile TEXT NOT NULL,
    delimiter TEXT NOT NULL,
    encoding TEXT NOT NULL,
    header_line INTEGER NOT NULL,
    decimal TEXT NOT NULL,
    date_order TEXT NOT NULL,
    timezone TEXT NOT NULL,
    settings TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    data_until INTEGER,
    rows INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE import_kind (
    import_id INTEGER NOT NULL REFERENCES import (id),
    kind TEXT NOT NULL,
    imported INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    PRIMARY KEY (import_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE remark (
    remark_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES import (id),
    code TEXT NOT NULL,
    field TEXT NOT NULL,
    rows INTEGER NOT NULL,
    line INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX remark_import ON remark (import_id);

CREATE TABLE reject (
    reject_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    raw TEXT NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX reject_import ON reject (import_id);

CREATE TABLE ticket (
    row_id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    row_key TEXT NOT NULL,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    id TEXT,
    subject TEXT,
    status TEXT,
    priority TEXT,
    channel TEXT,
    team TEXT,
    agent TEXT,
    tier TEXT,
    product_area TEXT,
    category TEXT,
    customer TEXT,
    customer_type TEXT,
    organisation TEXT,
    language TEXT,
    tags TEXT,
    created_at INTEGER,
    updated_at INTEGER,
    assigned_at INTEGER,
    initially_assigned_at INTEGER,
    first_reply_at INTEGER,
    first_solved_at INTEGER,
    solved_at INTEGER,
    closed_at INTEGER,
    due_at INTEGER,
    replies INTEGER,
    reopens INTEGER,
    agent_updates INTEGER,
    group_stations INTEGER,
    assignee_stations INTEGER,
    first_reply_minutes INTEGER,
    first_reply_business_minutes INTEGER,
    first_resolution_minutes INTEGER,
    first_resolution_business_minutes INTEGER,
    full_resolution_minutes INTEGER,
    full_resolution_business_minutes INTEGER,
    agent_wait_minutes INTEGER,
    agent_wait_business_minutes INTEGER,
    requester_wait_minutes INTEGER,
    requester_wait_business_minutes INTEGER,
    on_hold_minutes INTEGER,
    on_hold_business_minutes INTEGER,
    agent_created INTEGER,
    merged INTEGER,
    spam INTEGER,
    deleted INTEGER,
    UNIQUE (source, row_key)
) STRICT;

-- The same record as other imports brought it: replaced by a newer version, older than the visible one, or (same_as)
-- word for word the version of another import. So any import can be undone.
CREATE TABLE ticket_version (
    row_id INTEGER NOT NULL,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    same_as INTEGER,
    id TEXT,
    subject TEXT,
    status TEXT,
    priority TEXT,
    channel TEXT,
    team TEXT,
    agent TEXT,
    tier TEXT,
    product_area TEXT,
    category TEXT,
    customer TEXT,
    customer_type TEXT,
    organisation TEXT,
    language TEXT,
    tags TEXT,
    created_at INTEGER,
    updated_at INTEGER,
    assigned_at INTEGER,
    initially_assigned_at INTEGER,
    first_reply_at INTEGER,
    first_solved_at INTEGER,
    solved_at INTEGER,
    closed_at INTEGER,
    due_at INTEGER,
    replies INTEGER,
    reopens INTEGER,
    agent_updates INTEGER,
    group_stations INTEGER,
    assignee_stations INTEGER,
    first_reply_minutes INTEGER,
    first_reply_business_minutes INTEGER,
    first_resolution_minutes INTEGER,
    first_resolution_business_minutes INTEGER,
    full_resolution_minutes INTEGER,
    full_resolution_business_minutes INTEGER,
    agent_wait_minutes INTEGER,
    agent_wait_business_minutes INTEGER,
    requester_wait_minutes INTEGER,
    requester_wait_business_minutes INTEGER,
    on_hold_minutes INTEGER,
    on_hold_business_minutes INTEGER,
    agent_created INTEGER,
    merged INTEGER,
    spam INTEGER,
    deleted INTEGER,
    PRIMARY KEY (row_id, import_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ticket_version_import ON ticket_version (import_id);

CREATE TABLE ticket_event (
    row_id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    row_key TEXT NOT NULL,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    id TEXT,
    ticket TEXT,
    at INTEGER,
    event TEXT,
    from_value TEXT,
    to_value TEXT,
    agent TEXT,
    UNIQUE (source, row_key)
) STRICT;

-- The same record as other imports brought it: replaced by a newer version, older than the visible one, or (same_as)
-- word for word the version of another import. So any import can be undone.
CREATE TABLE ticket_event_version (
    row_id INTEGER NOT NULL,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    same_as INTEGER,
    id TEXT,
    ticket TEXT,
    at INTEGER,
    event TEXT,
    from_value TEXT,
    to_value TEXT,
    agent TEXT,
    PRIMARY KEY (row_id, import_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ticket_event_version_import ON ticket_event_version (import_id);

CREATE TABLE survey_response (
    row_id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    row_key TEXT NOT NULL,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    id TEXT,
    survey TEXT,
    score REAL,
    scale_min INTEGER,
    scale_max INTEGER,
    answered_at INTEGER,
    offered_at INTEGER,
    updated_at INTEGER,
    ticket TEXT,
    customer TEXT,
    team TEXT,
    agent TEXT,
    channel TEXT,
    product_area TEXT,
    priority TEXT,
    category TEXT,
    customer_type TEXT,
    organisation TEXT,
    language TEXT,
    tier TEXT,
    reason TEXT,
    wave TEXT,
    comment TEXT,
    UNIQUE (source, row_key)
) STRICT;

-- The same record as other imports brought it: replaced by a newer version, older than the visible one, or (same_as)
-- word for word the version of another import. So any import can be undone.
CREATE TABLE survey_response_version (
    row_id INTEGER NOT NULL,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    same_as INTEGER,
    id TEXT,
    survey TEXT,
    score REAL,
    scale_min INTEGER,
    scale_max INTEGER,
    answered_at INTEGER,
    offered_at INTEGER,
    updated_at INTEGER,
    ticket TEXT,
    customer TEXT,
    team TEXT,
    agent TEXT,
    channel TEXT,
    product_area TEXT,
    priority TEXT,
    category TEXT,
    customer_type TEXT,
    organisation TEXT,
    language TEXT,
    tier TEXT,
    reason TEXT,
    wave TEXT,
    comment TEXT,
    PRIMARY KEY (row_id, import_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_response_version_import ON survey_response_version (import_id);

-- What the status of the unsolved tickets was in each export.
CREATE TABLE status_snapshot (
    import_id INTEGER NOT NULL REFERENCES import (id),
    row_id INTEGER NOT NULL,
    status TEXT NOT NULL,
    PRIMARY KEY (import_id, row_id)
) STRICT, WITHOUT ROWID;

-- Agents by the order in which they first appeared: `Agent 07` stays the same person, also after an undo.
CREATE TABLE agent_number (
    number INTEGER PRIMARY KEY,
    agent TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE target (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    metric TEXT NOT NULL,
    low REAL,
    high REAL,
    conditions TEXT NOT NULL,
    valid_from TEXT
) STRICT;

-- Versioned: the newest line of a key is in force; NULL is the default again.
CREATE TABLE definition (
    version INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    value TEXT,
    since INTEGER NOT NULL
) STRICT;
CREATE INDEX definition_key ON definition (key, version);

CREATE TABLE setting (
    version INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    since INTEGER NOT NULL
) STRICT;
CREATE INDEX setting_key ON setting (key, version);

-- Whose names were shown from when on: what a works council asks for.
CREATE TABLE privacy_log (
    log_id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    about TEXT NOT NULL,
    choice TEXT NOT NULL
) STRICT;

-- Derived from the records and rebuilt when it does not match them: never migrated.
CREATE TABLE chunk_revision (
    kind TEXT NOT NULL,
    chunk INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (kind, chunk)
) STRICT, WITHOUT ROWID;

CREATE TABLE column_chunk (
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    chunk INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    checksum INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (kind, field, chunk)
) STRICT;

CREATE TABLE dictionary (
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    words TEXT NOT NULL,
    checksum TEXT NOT NULL,
    PRIMARY KEY (kind, field)
) STRICT;
