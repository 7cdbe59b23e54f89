-- S1: problems with the system, from the finder's report to the closing.

CREATE TABLE problem (
  id TEXT PRIMARY KEY,
  business_day TEXT NOT NULL,
  -- Counts up within the day: together they are the number that one says on the telephone.
  day_number INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('reported', 'vetted', 'refused', 'passed-on', 'mended', 'verified', 'closed')),
  urgency TEXT NOT NULL CHECK (urgency IN ('work-stopped', 'work-hindered', 'minor')),
  -- The finder's own words: they stay on this machine.
  happened TEXT NOT NULL,
  doing TEXT NOT NULL,
  finder_staff_id TEXT NOT NULL REFERENCES staff (id),
  counter_id TEXT REFERENCES counter (id),
  reported_at_ms INTEGER NOT NULL,
  passed_on_to TEXT,
  reference TEXT,
  -- Set while it is verified and not closed.
  close_due_at_ms INTEGER,
  -- JSON
  bundle TEXT NOT NULL,
  UNIQUE (business_day, day_number),
  CHECK ((state = 'verified') = (close_due_at_ms IS NOT NULL)),
  CHECK (state NOT IN ('passed-on', 'mended', 'verified', 'closed') OR passed_on_to IS NOT NULL)
) STRICT;
CREATE INDEX problem_by_finder ON problem (finder_staff_id, reported_at_ms);
CREATE INDEX problem_by_close_due ON problem (close_due_at_ms) WHERE close_due_at_ms IS NOT NULL;
CREATE TRIGGER problem_keeps_its_report
BEFORE UPDATE OF id, business_day, day_number, urgency, happened, doing, finder_staff_id, counter_id, reported_at_ms, bundle ON problem
BEGIN SELECT RAISE(ABORT, 'a report is never changed'); END;
CREATE TRIGGER problem_stays BEFORE DELETE ON problem BEGIN SELECT RAISE(ABORT, 'a report is never deleted'); END;

-- Who did what about it.
CREATE TABLE problem_event (
  id INTEGER PRIMARY KEY,
  problem_id TEXT NOT NULL REFERENCES problem (id),
  -- Null for the report itself.
  act TEXT,
  state TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL,
  note TEXT,
  passed_on_to TEXT,
  reference TEXT
) STRICT;
CREATE INDEX problem_event_by_problem ON problem_event (problem_id, id);
CREATE TRIGGER problem_event_is_append_only BEFORE UPDATE ON problem_event BEGIN SELECT RAISE(ABORT, 'what was done stays'); END;
CREATE TRIGGER problem_event_stays BEFORE DELETE ON problem_event BEGIN SELECT RAISE(ABORT, 'what was done stays'); END;
