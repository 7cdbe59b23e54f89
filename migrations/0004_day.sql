-- The hall's calendar and its days: opening hours, exceptions, public holidays, the checks before opening, what managers did
-- to a day by name, and the signed statement of each. Nothing here is edited or deleted: a later row replaces an earlier one.

CREATE TABLE opening_hours (
  version INTEGER PRIMARY KEY,
  valid_from_day TEXT NOT NULL,
  -- JSON: the spans of each weekday, Monday first.
  week TEXT NOT NULL,
  closed_on_holidays INTEGER NOT NULL CHECK (closed_on_holidays IN (0, 1)),
  -- JSON spans; null takes the weekday's own.
  make_up_spans TEXT,
  reason TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE day_exception (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  -- JSON; null takes the exception back.
  spans TEXT,
  reason TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX day_exception_by_day ON day_exception (day, id);

-- A year's public holidays and make-up workdays as announced, for years that the library does not know or has wrong.
CREATE TABLE public_year (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  -- JSON
  days TEXT NOT NULL,
  reason TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX public_year_by_year ON public_year (year, id);

-- L16, P3: the last act of a day counts.
CREATE TABLE hall_day_act (
  id INTEGER PRIMARY KEY,
  business_day TEXT NOT NULL,
  act TEXT NOT NULL CHECK (act IN ('keep-issue-open', 'stop-issue', 'close', 'reopen')),
  until_ms INTEGER CHECK ((act = 'keep-issue-open') = (until_ms IS NOT NULL)),
  reason TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX hall_day_act_by_business_day ON hall_day_act (business_day, id);

-- L15: days with business in them and no statement. Kept by the triggers below, so that a year of closed days costs nothing.
CREATE TABLE open_day (
  business_day TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TRIGGER ticket_opens_day AFTER INSERT ON ticket BEGIN
  INSERT INTO open_day SELECT NEW.business_day WHERE NOT EXISTS (SELECT 1 FROM open_day WHERE business_day = NEW.business_day);
END;
CREATE TRIGGER visit_opens_day AFTER INSERT ON visit BEGIN
  INSERT INTO open_day SELECT NEW.business_day WHERE NOT EXISTS (SELECT 1 FROM open_day WHERE business_day = NEW.business_day);
END;
CREATE TRIGGER reopening_opens_day AFTER INSERT ON hall_day_act WHEN NEW.act = 'reopen' BEGIN
  INSERT INTO open_day SELECT NEW.business_day WHERE NOT EXISTS (SELECT 1 FROM open_day WHERE business_day = NEW.business_day);
END;
CREATE TRIGGER closing_closes_day AFTER INSERT ON hall_day_act WHEN NEW.act = 'close' BEGIN
  DELETE FROM open_day WHERE business_day = NEW.business_day;
END;

-- Which counters open on a day; all of them where nobody has said.
CREATE TABLE expected_counters (
  id INTEGER PRIMARY KEY,
  business_day TEXT NOT NULL,
  -- JSON
  counter_ids TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX expected_counters_by_business_day ON expected_counters (business_day, id);

-- P4: the last result of a check counts.
CREATE TABLE day_check (
  id INTEGER PRIMARY KEY,
  business_day TEXT NOT NULL,
  counter_id TEXT NOT NULL REFERENCES counter (id),
  check_name TEXT NOT NULL,
  made_by TEXT NOT NULL CHECK (made_by IN ('host', 'person')),
  ok INTEGER NOT NULL CHECK (ok IN (0, 1)),
  finding TEXT,
  -- JSON
  figures TEXT NOT NULL,
  note TEXT,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX day_check_by_counter ON day_check (business_day, counter_id, id);

-- P4: what a check wrote last, to be read back from the disk.
CREATE TABLE write_probe (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  token TEXT NOT NULL
) STRICT;

CREATE TABLE closing_statement (
  business_day TEXT NOT NULL,
  edition INTEGER NOT NULL,
  -- JSON in RFC 8785 form: exactly what the hash was taken of.
  content TEXT NOT NULL,
  hash TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (business_day, edition)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER opening_hours_is_final BEFORE UPDATE ON opening_hours BEGIN SELECT RAISE(ABORT, 'opening hours are never changed'); END;
CREATE TRIGGER opening_hours_stays BEFORE DELETE ON opening_hours BEGIN SELECT RAISE(ABORT, 'opening hours are never deleted'); END;
CREATE TRIGGER day_exception_is_final BEFORE UPDATE ON day_exception BEGIN SELECT RAISE(ABORT, 'exceptions are never changed'); END;
CREATE TRIGGER day_exception_stays BEFORE DELETE ON day_exception BEGIN SELECT RAISE(ABORT, 'exceptions are never deleted'); END;
CREATE TRIGGER public_year_is_final BEFORE UPDATE ON public_year BEGIN SELECT RAISE(ABORT, 'public holidays are never changed'); END;
CREATE TRIGGER public_year_stays BEFORE DELETE ON public_year BEGIN SELECT RAISE(ABORT, 'public holidays are never deleted'); END;
CREATE TRIGGER hall_day_act_is_final BEFORE UPDATE ON hall_day_act BEGIN SELECT RAISE(ABORT, 'acts are never changed'); END;
CREATE TRIGGER hall_day_act_stays BEFORE DELETE ON hall_day_act BEGIN SELECT RAISE(ABORT, 'acts are never deleted'); END;
CREATE TRIGGER expected_counters_is_final BEFORE UPDATE ON expected_counters BEGIN SELECT RAISE(ABORT, 'plans are never changed'); END;
CREATE TRIGGER expected_counters_stays BEFORE DELETE ON expected_counters BEGIN SELECT RAISE(ABORT, 'plans are never deleted'); END;
CREATE TRIGGER day_check_is_final BEFORE UPDATE ON day_check BEGIN SELECT RAISE(ABORT, 'checks are never changed'); END;
CREATE TRIGGER day_check_stays BEFORE DELETE ON day_check BEGIN SELECT RAISE(ABORT, 'checks are never deleted'); END;
CREATE TRIGGER closing_statement_is_final BEFORE UPDATE ON closing_statement BEGIN SELECT RAISE(ABORT, 'a statement is never changed'); END;
CREATE TRIGGER closing_statement_stays BEFORE DELETE ON closing_statement BEGIN SELECT RAISE(ABORT, 'a statement is never deleted'); END;
