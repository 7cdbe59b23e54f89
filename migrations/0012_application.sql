-- F1-F8: guided applications for electricity business.

-- The catalogue: one version of a kind, never edited. The definition is canonical JSON with its shared parts put in.
CREATE TABLE kind_version (
  kind TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  valid_from TEXT NOT NULL,
  definition TEXT NOT NULL,
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'headquarters')),
  loaded_at_ms INTEGER NOT NULL,
  PRIMARY KEY (kind, version)
) STRICT;
CREATE TRIGGER kind_version_is_final BEFORE UPDATE ON kind_version BEGIN SELECT RAISE(ABORT, 'a version of a kind is never changed'); END;
CREATE TRIGGER kind_version_stays BEFORE DELETE ON kind_version BEGIN SELECT RAISE(ABORT, 'a version of a kind is never deleted'); END;

-- What was wrong with definition files at the last start (L17).
CREATE TABLE kind_mistake (
  file TEXT PRIMARY KEY,
  mistakes TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE application (
  id TEXT PRIMARY KEY,
  business_day TEXT NOT NULL,
  kind TEXT NOT NULL,
  kind_version INTEGER NOT NULL,
  account_number TEXT REFERENCES account (number),
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'review', 'accepted', 'archived', 'withdrawn', 'declined')),
  first_contact_id TEXT NOT NULL REFERENCES first_contact (id),
  visit_id TEXT REFERENCES visit (id),
  -- Who works on it and saves; somebody else takes it over first.
  staff_id TEXT NOT NULL REFERENCES staff (id),
  opened_by TEXT NOT NULL REFERENCES staff (id),
  opened_at_ms INTEGER NOT NULL,
  -- Where the form was left.
  step TEXT,
  -- Q4: filled in for the customer.
  is_assisted INTEGER NOT NULL CHECK (is_assisted IN (0, 1)),
  -- The customer agrees that the customer screen shows personal data in full.
  shows_personal INTEGER NOT NULL DEFAULT 0 CHECK (shows_personal IN (0, 1)),
  copied_from TEXT REFERENCES application (id),
  -- F4. The caller's number is personal.
  channel TEXT NOT NULL CHECK (channel IN ('counter', 'phone', 'letter', 'online')),
  caller_number TEXT,
  called_at_ms INTEGER,
  -- Personal: what is searched, as plain text; and what the commitment in the change log is keyed with.
  search_name TEXT,
  search_phone TEXT,
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  -- F3: gap-free for the hall and day, from acceptance on.
  number_day TEXT,
  number INTEGER CHECK (number > 0),
  accepted_at_ms INTEGER,
  accepted_by TEXT REFERENCES staff (id),
  promised_day TEXT,
  unknown_year INTEGER,
  hand_off_id TEXT UNIQUE REFERENCES hand_off (id),
  connected_at_ms INTEGER,
  archived_at_ms INTEGER,
  -- V1: the last day of the return visit.
  return_visit_day TEXT,
  feedback TEXT,
  ended_at_ms INTEGER,
  -- Why it was withdrawn or declined, as the customer was told (F8).
  end_words TEXT,
  FOREIGN KEY (kind, kind_version) REFERENCES kind_version (kind, version),
  UNIQUE (number_day, number),
  CHECK ((number IS NULL) = (number_day IS NULL)),
  CHECK ((number IS NULL) = (accepted_at_ms IS NULL)),
  CHECK ((accepted_by IS NULL) = (accepted_at_ms IS NULL)),
  CHECK (state NOT IN ('accepted', 'archived') OR number IS NOT NULL),
  CHECK (state <> 'archived' OR archived_at_ms IS NOT NULL),
  CHECK ((state IN ('withdrawn', 'declined')) = (end_words IS NOT NULL)),
  CHECK ((state IN ('archived', 'withdrawn', 'declined')) = (ended_at_ms IS NOT NULL))
) STRICT;
CREATE INDEX application_by_open_account ON application (account_number, kind) WHERE ended_at_ms IS NULL;
CREATE INDEX application_by_account ON application (account_number, opened_at_ms);
CREATE INDEX application_by_name ON application (search_name, opened_at_ms);
CREATE INDEX application_by_phone ON application (search_phone, opened_at_ms);
CREATE INDEX application_by_state ON application (state, opened_at_ms);
CREATE INDEX application_by_open_staff ON application (staff_id, opened_at_ms) WHERE state IN ('draft', 'review');
CREATE INDEX application_by_visit ON application (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX application_by_contact ON application (first_contact_id);
CREATE INDEX application_by_open_promise ON application (promised_day) WHERE state = 'accepted';
CREATE TRIGGER application_keeps_its_origin
BEFORE UPDATE OF id, business_day, kind, kind_version, account_number, first_contact_id, opened_by, opened_at_ms, copied_from, channel, salt ON application
BEGIN SELECT RAISE(ABORT, 'an application stays what it was'); END;
CREATE TRIGGER application_keeps_its_number BEFORE UPDATE OF number, number_day, accepted_at_ms, accepted_by ON application WHEN OLD.number IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what was accepted stays'); END;
-- It may be set once more where the calendar of its year was entered only afterwards.
CREATE TRIGGER application_keeps_its_promise BEFORE UPDATE OF promised_day ON application WHEN OLD.promised_day IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'what was promised stays'); END;
CREATE TRIGGER application_ends_once BEFORE UPDATE OF state ON application WHEN OLD.ended_at_ms IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'an application that has ended stays as it is'); END;
CREATE TRIGGER application_stays BEFORE DELETE ON application BEGIN SELECT RAISE(ABORT, 'applications are not deleted'); END;

-- The form as it stands, also unfinished: every field is saved as it is typed (F2).
CREATE TABLE application_answer (
  application_id TEXT NOT NULL REFERENCES application (id),
  field TEXT NOT NULL,
  -- JSON; personal ones never go into the change log.
  answer TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (application_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE application_document (
  application_id TEXT NOT NULL REFERENCES application (id),
  group_id TEXT NOT NULL,
  option_id TEXT NOT NULL,
  copies INTEGER NOT NULL CHECK (copies BETWEEN 0 AND 99),
  original_seen INTEGER NOT NULL CHECK (original_seen IN (0, 1)),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (application_id, group_id, option_id)
) STRICT, WITHOUT ROWID;

-- The review: what was held against the papers, and what went back to be mended.
CREATE TABLE application_mark (
  application_id TEXT NOT NULL REFERENCES application (id),
  -- 'field <id>' or 'document <id>'
  target TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('right', 'returned')),
  reason TEXT,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (application_id, target),
  CHECK ((verdict = 'returned') = (reason IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- 一次性告知书
CREATE TABLE application_notice (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES application (id),
  number INTEGER NOT NULL CHECK (number > 0),
  -- JSON: each with its target, what is missing, how it is cured, until when, and whether it could have been told before.
  items TEXT NOT NULL,
  -- A gap that the first notice could have told counts as the hall's fault.
  is_our_fault INTEGER NOT NULL CHECK (is_our_fault IN (0, 1)),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL,
  UNIQUE (application_id, number)
) STRICT;
CREATE TRIGGER application_notice_is_final BEFORE UPDATE ON application_notice BEGIN SELECT RAISE(ABORT, 'a notice stays as it was given'); END;
CREATE TRIGGER application_notice_stays BEFORE DELETE ON application_notice BEGIN SELECT RAISE(ABORT, 'a notice stays as it was given'); END;

-- 容缺项
CREATE TABLE application_gap (
  application_id TEXT NOT NULL REFERENCES application (id),
  group_id TEXT NOT NULL,
  -- Null while the calendar of its year is not entered.
  due_day TEXT,
  closed_at_ms INTEGER,
  closed_by TEXT REFERENCES staff (id),
  PRIMARY KEY (application_id, group_id),
  CHECK ((closed_at_ms IS NULL) = (closed_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX application_gap_by_open_due ON application_gap (due_day) WHERE closed_at_ms IS NULL;

-- After acceptance an answer changes by a new row only; the change log carries ids, never the words.
CREATE TABLE application_correction (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES application (id),
  field TEXT NOT NULL,
  answer_before TEXT NOT NULL,
  answer_after TEXT NOT NULL,
  reason TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX application_correction_by_application ON application_correction (application_id);
CREATE TRIGGER application_correction_is_final BEFORE UPDATE ON application_correction BEGIN SELECT RAISE(ABORT, 'a correction stays'); END;
CREATE TRIGGER application_correction_stays BEFORE DELETE ON application_correction BEGIN SELECT RAISE(ABORT, 'a correction stays'); END;

CREATE TABLE application_event (
  id INTEGER PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES application (id),
  type TEXT NOT NULL,
  -- Null where headquarters told it.
  by_staff_id TEXT REFERENCES staff (id),
  at_ms INTEGER NOT NULL,
  -- A step of the kind, a field, a group of documents.
  about TEXT,
  text TEXT,
  -- Who or what said so, when nobody of the hall did.
  source TEXT
) STRICT;
CREATE INDEX application_event_by_application ON application_event (application_id);
CREATE TRIGGER application_event_is_append_only BEFORE UPDATE ON application_event BEGIN SELECT RAISE(ABORT, 'what happened stays'); END;
CREATE TRIGGER application_event_stays BEFORE DELETE ON application_event BEGIN SELECT RAISE(ABORT, 'what happened stays'); END;

-- The kinds that this hall has at hand, by place.
CREATE TABLE quick_kind (
  place INTEGER PRIMARY KEY CHECK (place BETWEEN 1 AND 9),
  kind TEXT NOT NULL UNIQUE
) STRICT;

-- F1: what the customer screen shows of a kind while the clerk tells it.
CREATE TABLE shown_briefing (
  visit_id TEXT PRIMARY KEY REFERENCES visit (id),
  kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What headquarters or a department said of an application, each once.
CREATE TABLE application_told (
  reference TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES application (id),
  at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Scans and photographs; the bytes lie under their own SHA-256 in the data folder.
CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES application (id),
  group_id TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  media_type TEXT NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf')),
  name TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL,
  removed_at_ms INTEGER
) STRICT;
CREATE INDEX attachment_by_application ON attachment (application_id);
CREATE INDEX attachment_by_sha256 ON attachment (sha256);

-- L5: an application, too, is passed on by name before somebody goes home.
ALTER TABLE responsibility_pass RENAME TO responsibility_pass_before;
DROP INDEX responsibility_pass_by_staff;
CREATE TABLE responsibility_pass (
  id INTEGER PRIMARY KEY,
  business_day TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  item_kind TEXT NOT NULL CHECK (item_kind IN ('contact', 'hand-off', 'follow-up', 'restore-order', 'application')),
  item_id TEXT NOT NULL,
  to_staff_id TEXT NOT NULL REFERENCES staff (id),
  reason TEXT NOT NULL,
  by_staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;
INSERT INTO responsibility_pass SELECT * FROM responsibility_pass_before;
DROP TABLE responsibility_pass_before;
CREATE INDEX responsibility_pass_by_staff ON responsibility_pass (staff_id, business_day);
CREATE TRIGGER responsibility_pass_is_append_only BEFORE UPDATE ON responsibility_pass BEGIN SELECT RAISE(ABORT, 'what was passed on stays'); END;
CREATE TRIGGER responsibility_pass_stays BEFORE DELETE ON responsibility_pass BEGIN SELECT RAISE(ABORT, 'what was passed on stays'); END;

-- Every look at personal data in full, with its reason.
CREATE TABLE personal_look (
  id TEXT PRIMARY KEY,
  application_id TEXT NOT NULL REFERENCES application (id),
  reason TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX personal_look_by_time ON personal_look (at_ms);
CREATE TRIGGER personal_look_is_final BEFORE UPDATE ON personal_look BEGIN SELECT RAISE(ABORT, 'a look at personal data stays'); END;
CREATE TRIGGER personal_look_stays BEFORE DELETE ON personal_look BEGIN SELECT RAISE(ABORT, 'a look at personal data stays'); END;
