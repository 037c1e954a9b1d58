-- SPDX-License-Identifier: GPL-3.0-or-later
-- Versions that are kept aside are found by their row. Which of them an import brought is only asked when it is undone,
-- and then a look at all of them takes less time than an index takes at every import.

DROP INDEX ticket_version_import;
DROP INDEX ticket_event_version_import;
DROP INDEX survey_response_version_import;
DROP INDEX contact_version_import;
DROP INDEX agent_time_version_import;
DROP INDEX help_center_day_version_import;
DROP INDEX help_center_search_version_import;
DROP INDEX social_mention_version_import;
DROP INDEX cancellation_version_import;
DROP INDEX sale_version_import;
DROP INDEX cost_version_import;
DROP INDEX evaluation_version_import;
DROP INDEX staff_version_import;
