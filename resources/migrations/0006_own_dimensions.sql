-- SPDX-License-Identifier: GPL-3.0-or-later
-- Columns of an export that the user keeps as dimensions of their own, by name, as JSON: {"Region":"North"}.
-- json_extract(own, '$.Region') reads one.

ALTER TABLE ticket ADD COLUMN own TEXT;
ALTER TABLE ticket_version ADD COLUMN own TEXT;
ALTER TABLE ticket_event ADD COLUMN own TEXT;
ALTER TABLE ticket_event_version ADD COLUMN own TEXT;
ALTER TABLE survey_response ADD COLUMN own TEXT;
ALTER TABLE survey_response_version ADD COLUMN own TEXT;
ALTER TABLE contact ADD COLUMN own TEXT;
ALTER TABLE contact_version ADD COLUMN own TEXT;
ALTER TABLE agent_time ADD COLUMN own TEXT;
ALTER TABLE agent_time_version ADD COLUMN own TEXT;
ALTER TABLE help_center_day ADD COLUMN own TEXT;
ALTER TABLE help_center_day_version ADD COLUMN own TEXT;
ALTER TABLE help_center_search ADD COLUMN own TEXT;
ALTER TABLE help_center_search_version ADD COLUMN own TEXT;
ALTER TABLE social_mention ADD COLUMN own TEXT;
ALTER TABLE social_mention_version ADD COLUMN own TEXT;
ALTER TABLE cancellation ADD COLUMN own TEXT;
ALTER TABLE cancellation_version ADD COLUMN own TEXT;
ALTER TABLE sale ADD COLUMN own TEXT;
ALTER TABLE sale_version ADD COLUMN own TEXT;
ALTER TABLE cost ADD COLUMN own TEXT;
ALTER TABLE cost_version ADD COLUMN own TEXT;
ALTER TABLE evaluation ADD COLUMN own TEXT;
ALTER TABLE evaluation_version ADD COLUMN own TEXT;
ALTER TABLE staff ADD COLUMN own TEXT;
ALTER TABLE staff_version ADD COLUMN own TEXT;
