-- P2: what could not be served because the system failed, whom it kept waiting, and what has to be made up.

CREATE TABLE fault (
  id TEXT PRIMARY KEY,
  business_day TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('counter', 'hall')),
  counter_id TEXT REFERENCES counter (id),
  state TEXT NOT NULL CHECK (state IN ('short', 'long', 'ended')),
  cause TEXT NOT NULL CHECK (cause IN ('power', 'network', 'program', 'printer', 'payment-device', 'other')),
  declared_by TEXT NOT NULL REFERENCES staff (id),
  declared_at_ms INTEGER NOT NULL,
  declared_steady_ms INTEGER NOT NULL,
  -- Null when nobody can say.
  expected_end_at_ms INTEGER,
  expected_end_steady_ms INTEGER,
  became_long_at_ms INTEGER,
  ended_at_ms INTEGER,
  ended_steady_ms INTEGER,
  ended_by TEXT REFERENCES staff (id),
  end_note TEXT,
  CHECK ((scope = 'counter') = (counter_id IS NOT NULL)),
  CHECK ((expected_end_at_ms IS NULL) = (expected_end_steady_ms IS NULL)),
  CHECK ((state = 'ended') = (ended_at_ms IS NOT NULL)),
  CHECK ((ended_at_ms IS NULL) = (ended_steady_ms IS NULL) AND (ended_at_ms IS NULL) = (ended_by IS NULL)),
  CHECK (state <> 'long' OR became_long_at_ms IS NOT NULL)
) STRICT;
-- One at a time for a counter, and one for the hall.
CREATE UNIQUE INDEX fault_by_open_counter ON fault (counter_id) WHERE ended_at_ms IS NULL AND counter_id IS NOT NULL;
CREATE UNIQUE INDEX fault_by_open_scope ON fault (scope) WHERE ended_at_ms IS NULL AND scope = 'hall';
CREATE INDEX fault_by_business_day ON fault (business_day);
CREATE TRIGGER fault_keeps_its_start BEFORE UPDATE OF id, business_day, scope, counter_id, cause, declared_by, declared_at_ms, declared_steady_ms ON fault
BEGIN SELECT RAISE(ABORT, 'a start is never edited'); END;
CREATE TRIGGER fault_keeps_its_end BEFORE UPDATE ON fault WHEN OLD.ended_at_ms IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a fault that is over stays as it was'); END;
CREATE TRIGGER fault_stays BEFORE DELETE ON fault BEGIN SELECT RAISE(ABORT, 'faults are not deleted'); END;

-- Who was not served, and what was promised instead; name and phone stand with the promise.
CREATE TABLE fault_promise (
  follow_up_id TEXT PRIMARY KEY REFERENCES follow_up (id),
  fault_id TEXT NOT NULL REFERENCES fault (id),
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id),
  promised_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX fault_promise_by_fault ON fault_promise (fault_id);
CREATE TRIGGER fault_promise_is_final BEFORE UPDATE ON fault_promise BEGIN SELECT RAISE(ABORT, 'a promise is never changed'); END;
CREATE TRIGGER fault_promise_stays BEFORE DELETE ON fault_promise BEGIN SELECT RAISE(ABORT, 'a promise is never deleted'); END;

-- Written on paper during the fault; about customers, so it stays on this machine.
CREATE TABLE fault_note (
  id TEXT PRIMARY KEY,
  fault_id TEXT NOT NULL REFERENCES fault (id),
  text TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  noted_at_ms INTEGER NOT NULL,
  settled_how TEXT,
  settled_by TEXT REFERENCES staff (id),
  settled_at_ms INTEGER,
  CHECK ((settled_how IS NULL) = (settled_at_ms IS NULL) AND (settled_by IS NULL) = (settled_at_ms IS NULL))
) STRICT;
CREATE INDEX fault_note_by_fault ON fault_note (fault_id, noted_at_ms);
CREATE INDEX fault_note_by_open ON fault_note (fault_id) WHERE settled_at_ms IS NULL;
CREATE TRIGGER fault_note_keeps_its_text BEFORE UPDATE OF id, fault_id, text, staff_id, noted_at_ms ON fault_note
BEGIN SELECT RAISE(ABORT, 'a note is never changed'); END;
CREATE TRIGGER fault_note_keeps_its_settling BEFORE UPDATE ON fault_note WHEN OLD.settled_at_ms IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a note that is settled stays so'); END;
CREATE TRIGGER fault_note_stays BEFORE DELETE ON fault_note BEGIN SELECT RAISE(ABORT, 'a note is never deleted'); END;
