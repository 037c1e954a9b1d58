-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables of records without what stands in them more than once, and without an index that takes a tenth of the file:
--   * the source of a record is that of its import (import.source);
--   * row_key is what makes a record the same in the next export, where that is not its id: the key of a record is
--     coalesce(row_key, id), and no two records of a source have the same. The import holds all keys of its source in
--     memory and keeps it so; the verb check proves it.
-- Row ids, versions and values stay.

CREATE TABLE ticket_anew (
    row_id INTEGER PRIMARY KEY,
    row_key TEXT,
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
    first_reply_sla_met INTEGER,
    resolution_sla_met INTEGER,
    handle_minutes REAL,
    customer_replies INTEGER,
    escalations INTEGER,
    direction TEXT,
    bot_involved INTEGER,
    bot_resolved INTEGER,
    own TEXT
) STRICT;
INSERT INTO ticket_anew SELECT row_id, nullif(row_key, id), import_id, line, id, subject, status, priority, channel,
    team, agent, tier, product_area, category, customer, customer_type, organisation, language, tags, created_at,
    updated_at, assigned_at, initially_assigned_at, first_reply_at, first_solved_at, solved_at, closed_at, due_at,
    replies, reopens, agent_updates, group_stations, assignee_stations, first_reply_minutes,
    first_reply_business_minutes, first_resolution_minutes, first_resolution_business_minutes, full_resolution_minutes,
    full_resolution_business_minutes, agent_wait_minutes, agent_wait_business_minutes, requester_wait_minutes,
    requester_wait_business_minutes, on_hold_minutes, on_hold_business_minutes, agent_created, merged, spam, deleted,
    first_reply_sla_met, resolution_sla_met, handle_minutes, customer_replies, escalations, direction, bot_involved,
    bot_resolved, own
    FROM ticket ORDER BY row_id;
DROP TABLE ticket;
ALTER TABLE ticket_anew RENAME TO ticket;

CREATE TABLE ticket_event_anew (
    row_id INTEGER PRIMARY KEY,
    row_key TEXT,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    id TEXT,
    ticket TEXT,
    at INTEGER,
    event TEXT,
    from_value TEXT,
    to_value TEXT,
    agent TEXT,
    author TEXT,
    is_public INTEGER,
    minutes REAL,
    own TEXT
) STRICT;
INSERT INTO ticket_event_anew SELECT row_id, nullif(row_key, id), import_id, line, id, ticket, at, event, from_value,
    to_value, agent, author, is_public, minutes, own
    FROM ticket_event ORDER BY row_id;
DROP TABLE ticket_event;
ALTER TABLE ticket_event_anew RENAME TO ticket_event;

CREATE TABLE survey_response_anew (
    row_id INTEGER PRIMARY KEY,
    row_key TEXT,
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
    own TEXT
) STRICT;
INSERT INTO survey_response_anew SELECT row_id, nullif(row_key, id), import_id, line, id, survey, score, scale_min,
    scale_max, answered_at, offered_at, updated_at, ticket, customer, team, agent, channel, product_area, priority,
    category, customer_type, organisation, language, tier, reason, wave, comment, own
    FROM survey_response ORDER BY row_id;
DROP TABLE survey_response;
ALTER TABLE survey_response_anew RENAME TO survey_response;

CREATE TABLE contact_anew (
    row_id INTEGER PRIMARY KEY,
    row_key TEXT,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    id TEXT,
    ticket TEXT,
    started_at INTEGER,
    interval_minutes INTEGER,
    ended_at INTEGER,
    direction TEXT,
    channel TEXT,
    team TEXT,
    agent TEXT,
    tier TEXT,
    queue TEXT,
    category TEXT,
    disposition TEXT,
    product_area TEXT,
    priority TEXT,
    customer TEXT,
    customer_type TEXT,
    organisation TEXT,
    language TEXT,
    result TEXT,
    offered REAL,
    answered REAL,
    abandoned REAL,
    short_abandoned REAL,
    blocked REAL,
    answered_in_time REAL,
    threshold_seconds REAL,
    ivr_seconds REAL,
    wait_seconds REAL,
    answer_seconds REAL,
    abandon_seconds REAL,
    ring_seconds REAL,
    talk_seconds REAL,
    hold_seconds REAL,
    wrap_up_seconds REAL,
    handle_seconds REAL,
    duration_seconds REAL,
    transfers INTEGER,
    callback_requested INTEGER,
    callback_reached INTEGER,
    callback_seconds REAL,
    bot_involved INTEGER,
    contained INTEGER,
    proactive INTEGER,
    resolved INTEGER,
    registered INTEGER,
    registrations INTEGER,
    auto_summary INTEGER,
    in_business_hours INTEGER,
    comment TEXT,
    own TEXT
) STRICT;
INSERT INTO contact_anew SELECT row_id, nullif(row_key, id), import_id, line, id, ticket, started_at, interval_minutes,
    ended_at, direction, channel, team, agent, tier, queue, category, disposition, product_area, priority, customer,
    customer_type, organisation, language, result, offered, answered, abandoned, short_abandoned, blocked,
    answered_in_time, threshold_seconds, ivr_seconds, wait_seconds, answer_seconds, abandon_seconds, ring_seconds,
    talk_seconds, hold_seconds, wrap_up_seconds, handle_seconds, duration_seconds, transfers, callback_requested,
    callback_reached, callback_seconds, bot_involved, contained, proactive, resolved, registered, registrations,
    auto_summary, in_business_hours, comment, own
    FROM contact ORDER BY row_id;
DROP TABLE contact;
ALTER TABLE contact_anew RENAME TO contact;

CREATE TABLE agent_time_anew (
    row_id INTEGER PRIMARY KEY,
    row_key TEXT,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    id TEXT,
    agent TEXT,
    team TEXT,
    tier TEXT,
    channel TEXT,
    queue TEXT,
    started_at INTEGER,
    ended_at INTEGER,
    state TEXT,
    reason TEXT,
    state_minutes REAL,
    contract_minutes REAL,
    scheduled_minutes REAL,
    logged_in_minutes REAL,
    available_minutes REAL,
    talk_minutes REAL,
    hold_minutes REAL,
    wrap_up_minutes REAL,
    break_minutes REAL,
    training_minutes REAL,
    meeting_minutes REAL,
    absent_minutes REAL,
    leave_minutes REAL,
    other_minutes REAL,
    adherent_minutes REAL,
    worked_days REAL,
    contacts INTEGER,
    solved INTEGER,
    updated_at INTEGER,
    own TEXT
) STRICT;
INSERT INTO agent_time_anew SELECT row_id, nullif(row_key, id), import_id, line, id, agent, team, tier, channel, queue,
    started_at, ended_at, state, reason, state_minutes, contract_minutes, scheduled_minutes, logged_in_minutes,
    available_minutes, talk_minutes, hold_minutes, wrap_up_minutes, break_minutes, training_minutes, meeting_minutes,
    absent_minutes, leave_minutes, other_minutes, adherent_minutes, worked_days, contacts, solved, updated_at, own
    FROM agent_time ORDER BY row_id;
DROP TABLE agent_time;
ALTER TABLE agent_time_anew RENAME TO agent_time;

CREATE TABLE help_center_day_anew (
    row_id INTEGER PRIMARY KEY,
    row_key TEXT,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    id TEXT,
    day INTEGER,
    article TEXT,
    category TEXT,
    language TEXT,
    product_area TEXT,
    customer_type TEXT,
    views INTEGER,
    users INTEGER,
    sessions INTEGER,
    new_sessions REAL,
    bounces REAL,
    session_seconds REAL,
    up_votes INTEGER,
    down_votes INTEGER,
    subscriptions INTEGER,
    comments INTEGER,
    posts INTEGER,
    tickets INTEGER,
    updated_at INTEGER,
    own TEXT
) STRICT;
INSERT INTO help_center_day_anew SELECT row_id, nullif(row_key, id), import_id, line, id, day, article, category,
    language, product_area, customer_type, views, users, sessions, new_sessions, bounces, session_seconds, up_votes,
    down_votes, subscriptions, comments, posts, tickets, updated_at, own
    FROM help_center_day ORDER BY row_id;
DROP TABLE help_center_day;
ALTER TABLE help_center_day_anew RENAME TO help_center_day;

CREATE TABLE help_center_search_anew (
    row_id INTEGER PRIMARY KEY,
    row_key TEXT,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    id TEXT,
    searched_at INTEGER,
    query TEXT,
    language TEXT,
    channel TEXT,
    product_area TEXT,
    category TEXT,
    customer TEXT,
    searches INTEGER,
    results REAL,
    clicks INTEGER,
    no_results REAL,
    no_clicks REAL,
    tickets INTEGER,
    updated_at INTEGER,
    own TEXT
) STRICT;
INSERT INTO help_center_search_anew SELECT row_id, nullif(row_key, id), import_id, line, id, searched_at, query,
    language, channel, product_area, category, customer, searches, results, clicks, no_results, no_clicks, tickets,
    updated_at, own
    FROM help_center_search ORDER BY row_id;
DROP TABLE help_center_search;
ALTER TABLE help_center_search_anew RENAME TO help_center_search;

CREATE TABLE social_mention_anew (
    row_id INTEGER PRIMARY KEY,
    row_key TEXT,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    id TEXT,
    posted_at INTEGER,
    platform TEXT,
    sentiment TEXT,
    category TEXT,
    product_area TEXT,
    language TEXT,
    team TEXT,
    agent TEXT,
    customer TEXT,
    ticket TEXT,
    needs_reply INTEGER,
    replied INTEGER,
    replied_at INTEGER,
    mentions INTEGER,
    text TEXT,
    updated_at INTEGER,
    own TEXT
) STRICT;
INSERT INTO social_mention_anew SELECT row_id, nullif(row_key, id), import_id, line, id, posted_at, platform,
    sentiment, category, product_area, language, team, agent, customer, ticket, needs_reply, replied, replied_at,
    mentions, text, updated_at, own
    FROM social_mention ORDER BY row_id;
DROP TABLE social_mention;
ALTER TABLE social_mention_anew RENAME TO social_mention;

CREATE TABLE cancellation_anew (
    row_id INTEGER PRIMARY KEY,
    row_key TEXT,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    id TEXT,
    customer TEXT,
    cancelled_at INTEGER,
    joined_at INTEGER,
    outcome TEXT,
    reason TEXT,
    category TEXT,
    customer_type TEXT,
    organisation TEXT,
    product_area TEXT,
    channel TEXT,
    language TEXT,
    team TEXT,
    customers REAL,
    cancelled REAL,
    joined REAL,
    renewals_due REAL,
    renewed REAL,
    months REAL,
    monthly_revenue INTEGER,
    total_revenue INTEGER,
    offered_at INTEGER,
    comment TEXT,
    updated_at INTEGER,
    own TEXT
) STRICT;
INSERT INTO cancellation_anew SELECT row_id, nullif(row_key, id), import_id, line, id, customer, cancelled_at,
    joined_at, outcome, reason, category, customer_type, organisation, product_area, channel, language, team,
    customers, cancelled, joined, renewals_due, renewed, months, monthly_revenue, total_revenue, offered_at, comment,
    updated_at, own
    FROM cancellation ORDER BY row_id;
DROP TABLE cancellation;
ALTER TABLE cancellation_anew RENAME TO cancellation;

CREATE TABLE sale_anew (
    row_id INTEGER PRIMARY KEY,
    row_key TEXT,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    id TEXT,
    sold_at INTEGER,
    agent TEXT,
    team TEXT,
    tier TEXT,
    ticket TEXT,
    contact TEXT,
    customer TEXT,
    customer_type TEXT,
    organisation TEXT,
    channel TEXT,
    product_area TEXT,
    category TEXT,
    sales INTEGER,
    amount INTEGER,
    margin INTEGER,
    updated_at INTEGER,
    own TEXT
) STRICT;
INSERT INTO sale_anew SELECT row_id, nullif(row_key, id), import_id, line, id, sold_at, agent, team, tier, ticket,
    contact, customer, customer_type, organisation, channel, product_area, category, sales, amount, margin, updated_at,
    own
    FROM sale ORDER BY row_id;
DROP TABLE sale;
ALTER TABLE sale_anew RENAME TO sale;

CREATE TABLE cost_anew (
    row_id INTEGER PRIMARY KEY,
    row_key TEXT,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    id TEXT,
    started_at INTEGER,
    ended_at INTEGER,
    team TEXT,
    channel TEXT,
    product_area TEXT,
    category TEXT,
    basis TEXT,
    amount INTEGER,
    currency TEXT,
    comment TEXT,
    updated_at INTEGER,
    own TEXT
) STRICT;
INSERT INTO cost_anew SELECT row_id, nullif(row_key, id), import_id, line, id, started_at, ended_at, team, channel,
    product_area, category, basis, amount, currency, comment, updated_at, own
    FROM cost ORDER BY row_id;
DROP TABLE cost;
ALTER TABLE cost_anew RENAME TO cost;

CREATE TABLE evaluation_anew (
    row_id INTEGER PRIMARY KEY,
    row_key TEXT,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    id TEXT,
    evaluated_at INTEGER,
    agent TEXT,
    evaluator TEXT,
    team TEXT,
    tier TEXT,
    ticket TEXT,
    contact TEXT,
    channel TEXT,
    queue TEXT,
    category TEXT,
    product_area TEXT,
    criterion TEXT,
    score REAL,
    scale_min REAL,
    scale_max REAL,
    automated INTEGER,
    comment TEXT,
    updated_at INTEGER,
    own TEXT
) STRICT;
INSERT INTO evaluation_anew SELECT row_id, nullif(row_key, id), import_id, line, id, evaluated_at, agent, evaluator,
    team, tier, ticket, contact, channel, queue, category, product_area, criterion, score, scale_min, scale_max,
    automated, comment, updated_at, own
    FROM evaluation ORDER BY row_id;
DROP TABLE evaluation;
ALTER TABLE evaluation_anew RENAME TO evaluation;

CREATE TABLE staff_anew (
    row_id INTEGER PRIMARY KEY,
    row_key TEXT,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL,
    id TEXT,
    agent TEXT,
    team TEXT,
    tier TEXT,
    role TEXT,
    joined_at INTEGER,
    left_at INTEGER,
    contract_hours REAL,
    fte REAL,
    reason TEXT,
    headcount REAL,
    updated_at INTEGER,
    own TEXT
) STRICT;
INSERT INTO staff_anew SELECT row_id, nullif(row_key, id), import_id, line, id, agent, team, tier, role, joined_at,
    left_at, contract_hours, fte, reason, headcount, updated_at, own
    FROM staff ORDER BY row_id;
DROP TABLE staff;
ALTER TABLE staff_anew RENAME TO staff;
