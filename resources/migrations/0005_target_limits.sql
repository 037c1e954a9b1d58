-- SPDX-License-Identifier: GPL-3.0-or-later
-- Targets in two steps: beside the ambition the worst value that can be borne.

ALTER TABLE target ADD COLUMN worst REAL;
ALTER TABLE draft_target ADD COLUMN worst REAL;
