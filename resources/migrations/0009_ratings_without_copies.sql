-- SPDX-License-Identifier: GPL-3.0-or-later
-- A rating that came on the row of a ticket no longer repeats what the ticket of that row says: it takes it from there
-- when it is read. What differs stays, and so do ratings whose ticket cannot be found again by its number.

CREATE TEMP TABLE rated (response INTEGER PRIMARY KEY, ticket INTEGER);
INSERT INTO rated SELECT record.row_id, ticket.row_id FROM survey_response AS record CROSS JOIN ticket
    ON ticket.import_id = record.import_id AND ticket.line = record.line AND ticket.id = record.ticket
    WHERE ticket.row_key IS NULL;

UPDATE survey_response AS record SET
    customer = nullif(record.customer, said.customer), team = nullif(record.team, said.team),
    agent = nullif(record.agent, said.agent), channel = nullif(record.channel, said.channel),
    product_area = nullif(record.product_area, said.product_area), priority = nullif(record.priority, said.priority),
    category = nullif(record.category, said.category), language = nullif(record.language, said.language),
    customer_type = nullif(record.customer_type, said.customer_type), tier = nullif(record.tier, said.tier),
    organisation = nullif(record.organisation, said.organisation), own = nullif(record.own, said.own)
    FROM temp.rated JOIN ticket AS said ON said.row_id = rated.ticket
    WHERE record.row_id = rated.response;

-- The same of the versions out of sight.
UPDATE survey_response_version AS record SET
    customer = nullif(record.customer, said.customer), team = nullif(record.team, said.team),
    agent = nullif(record.agent, said.agent), channel = nullif(record.channel, said.channel),
    product_area = nullif(record.product_area, said.product_area), priority = nullif(record.priority, said.priority),
    category = nullif(record.category, said.category), language = nullif(record.language, said.language),
    customer_type = nullif(record.customer_type, said.customer_type), tier = nullif(record.tier, said.tier),
    organisation = nullif(record.organisation, said.organisation), own = nullif(record.own, said.own)
    FROM temp.rated JOIN ticket_version AS said ON said.row_id = rated.ticket
    WHERE record.row_id = rated.response AND record.import_id = said.import_id AND record.line = said.line
    AND record.same_as IS NULL AND said.same_as IS NULL;
DROP TABLE temp.rated;

-- The columns kept beside the rows are made anew when they are read.
DELETE FROM column_chunk WHERE kind = 'survey_response';
DELETE FROM chunk_revision WHERE kind = 'survey_response';
DELETE FROM dictionary WHERE kind = 'survey_response';
