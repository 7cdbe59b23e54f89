-- What a manager must hear of: once for its subject, however long it lasts.
CREATE TABLE alarm (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  business_day TEXT NOT NULL,
  counter_id TEXT REFERENCES counter (id),
  staff_id TEXT REFERENCES staff (id),
  -- JSON for the words of the screens; never a customer's data.
  figures TEXT NOT NULL,
  raised_at_ms INTEGER NOT NULL,
  answered_at_ms INTEGER,
  -- Null when the cause went away without a manager.
  answered_by TEXT REFERENCES staff (id),
  answer TEXT,
  UNIQUE (kind, subject_id),
  CHECK (answered_at_ms IS NOT NULL OR (answered_by IS NULL AND answer IS NULL))
) STRICT;
CREATE INDEX alarm_by_open ON alarm (raised_at_ms) WHERE answered_at_ms IS NULL;
CREATE INDEX alarm_by_time ON alarm (raised_at_ms);
CREATE TRIGGER alarm_stays BEFORE DELETE ON alarm BEGIN SELECT RAISE(ABORT, 'alarms are not deleted'); END;

-- H3, P2, Q4: what a customer was promised: a call, an appointment, a visit at home. Names, phones and addresses stay here.
CREATE TABLE follow_up (
  id TEXT PRIMARY KEY,
  business_day TEXT NOT NULL,
  first_contact_id TEXT REFERENCES first_contact (id),
  kind TEXT NOT NULL CHECK (kind IN ('call-back', 'appointment', 'home-visit')),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'given-up')),
  owner_staff_id TEXT NOT NULL REFERENCES staff (id),
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  address TEXT,
  about TEXT NOT NULL,
  due_at_ms INTEGER NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('promise', 'fault', 'closing', 'handoff')),
  -- What it came from: the ticket, the visit, the fault, the hand-off.
  origin_id TEXT,
  promised_by TEXT NOT NULL REFERENCES staff (id),
  promised_at_ms INTEGER NOT NULL,
  ended_at_ms INTEGER,
  CHECK ((state = 'open') = (ended_at_ms IS NULL)),
  CHECK (kind <> 'home-visit' OR address IS NOT NULL)
) STRICT;
CREATE INDEX follow_up_by_open_owner ON follow_up (owner_staff_id, due_at_ms) WHERE state = 'open';
CREATE INDEX follow_up_by_open_due ON follow_up (due_at_ms) WHERE state = 'open';
CREATE INDEX follow_up_by_contact ON follow_up (first_contact_id) WHERE first_contact_id IS NOT NULL;
CREATE INDEX follow_up_by_origin ON follow_up (origin_id) WHERE origin_id IS NOT NULL;
CREATE TRIGGER follow_up_keeps_its_origin BEFORE UPDATE OF id, business_day, first_contact_id, kind, name, origin, origin_id, promised_by, promised_at_ms ON follow_up
BEGIN SELECT RAISE(ABORT, 'a promise stays what it was'); END;
CREATE TRIGGER follow_up_stays BEFORE DELETE ON follow_up BEGIN SELECT RAISE(ABORT, 'promises are not deleted'); END;

-- Every attempt, every new date, every change of owner.
CREATE TABLE follow_up_event (
  id INTEGER PRIMARY KEY,
  follow_up_id TEXT NOT NULL REFERENCES follow_up (id),
  type TEXT NOT NULL CHECK (type IN ('promised', 'attempted', 'rescheduled', 'passed-on', 'given-up')),
  -- Of an attempt.
  outcome TEXT CHECK (outcome IN ('reached', 'no-answer', 'wrong-number', 'kept', 'not-kept')),
  -- The new date, the new owner.
  due_at_ms INTEGER,
  staff_id TEXT REFERENCES staff (id),
  note TEXT,
  by_staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL,
  CHECK ((type = 'attempted') = (outcome IS NOT NULL))
) STRICT;
CREATE INDEX follow_up_event_by_follow_up ON follow_up_event (follow_up_id);
CREATE TRIGGER follow_up_event_is_append_only BEFORE UPDATE ON follow_up_event BEGIN SELECT RAISE(ABORT, 'what was tried stays'); END;
CREATE TRIGGER follow_up_event_stays BEFORE DELETE ON follow_up_event BEGIN SELECT RAISE(ABORT, 'what was tried stays'); END;

-- Posts of the hall and departments of the company that work is handed to.
CREATE TABLE handoff_place (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('post', 'department')),
  name_zh TEXT NOT NULL,
  name_en TEXT NOT NULL,
  phone TEXT,
  location TEXT,
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX handoff_place_by_name ON handoff_place (name_zh) WHERE retired = 0;

-- H1, H2, H4.
CREATE TABLE hand_off (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  business_day TEXT NOT NULL,
  first_contact_id TEXT NOT NULL REFERENCES first_contact (id),
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('visit', 'enquiry', 'application', 'desk-order')),
  subject_id TEXT NOT NULL,
  -- The customer's ticket, if there is one: by it the receiving counter knows what comes.
  ticket_id TEXT REFERENCES ticket (id),
  state TEXT NOT NULL CHECK (state IN ('offered', 'accepted', 'returned', 'withdrawn', 'done', 'told')),
  to_kind TEXT NOT NULL CHECK (to_kind IN ('counter', 'person', 'post', 'department')),
  to_id TEXT NOT NULL,
  sender_staff_id TEXT NOT NULL REFERENCES staff (id),
  holder_staff_id TEXT REFERENCES staff (id),
  -- Free words about a customer: never in the change log.
  why TEXT NOT NULL,
  done_so_far TEXT NOT NULL,
  told_customer TEXT NOT NULL,
  customer_name TEXT,
  customer_phone TEXT,
  offered_at_ms INTEGER NOT NULL,
  due_at_ms INTEGER NOT NULL,
  outcome TEXT,
  ended_at_ms INTEGER,
  UNIQUE (year, number),
  CHECK ((state IN ('withdrawn', 'told')) = (ended_at_ms IS NOT NULL)),
  CHECK ((customer_name IS NULL) = (customer_phone IS NULL)),
  CHECK (to_kind <> 'department' OR customer_phone IS NOT NULL)
) STRICT;
CREATE INDEX hand_off_by_open_due ON hand_off (due_at_ms) WHERE ended_at_ms IS NULL;
CREATE INDEX hand_off_by_open_sender ON hand_off (sender_staff_id) WHERE ended_at_ms IS NULL;
CREATE INDEX hand_off_by_open_holder ON hand_off (holder_staff_id) WHERE ended_at_ms IS NULL;
CREATE INDEX hand_off_by_open_recipient ON hand_off (to_id) WHERE ended_at_ms IS NULL;
CREATE INDEX hand_off_by_open_ticket ON hand_off (ticket_id) WHERE ended_at_ms IS NULL AND ticket_id IS NOT NULL;
CREATE INDEX hand_off_by_contact ON hand_off (first_contact_id);
CREATE TRIGGER hand_off_keeps_its_origin BEFORE UPDATE OF id, year, number, business_day, first_contact_id, subject_kind, subject_id, sender_staff_id, done_so_far, told_customer, offered_at_ms ON hand_off
BEGIN SELECT RAISE(ABORT, 'a hand-off stays what it was'); END;
CREATE TRIGGER hand_off_stays BEFORE DELETE ON hand_off BEGIN SELECT RAISE(ABORT, 'hand-offs are not deleted'); END;

CREATE TABLE hand_off_event (
  id INTEGER PRIMARY KEY,
  hand_off_id TEXT NOT NULL REFERENCES hand_off (id),
  type TEXT NOT NULL,
  by_staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL,
  text TEXT,
  person TEXT
) STRICT;
CREATE INDEX hand_off_event_by_hand_off ON hand_off_event (hand_off_id);
CREATE TRIGGER hand_off_event_is_append_only BEFORE UPDATE ON hand_off_event BEGIN SELECT RAISE(ABORT, 'what was said stays'); END;
CREATE TRIGGER hand_off_event_stays BEFORE DELETE ON hand_off_event BEGIN SELECT RAISE(ABORT, 'what was said stays'); END;

-- L5: what was open when somebody signed off, each passed on by name, to another person or kept by the same.
CREATE TABLE responsibility_pass (
  id INTEGER PRIMARY KEY,
  business_day TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  item_kind TEXT NOT NULL CHECK (item_kind IN ('contact', 'hand-off', 'follow-up', 'restore-order')),
  item_id TEXT NOT NULL,
  to_staff_id TEXT NOT NULL REFERENCES staff (id),
  reason TEXT NOT NULL,
  by_staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX responsibility_pass_by_staff ON responsibility_pass (staff_id, business_day);
CREATE TRIGGER responsibility_pass_is_append_only BEFORE UPDATE ON responsibility_pass BEGIN SELECT RAISE(ABORT, 'what was passed on stays'); END;
CREATE TRIGGER responsibility_pass_stays BEFORE DELETE ON responsibility_pass BEGIN SELECT RAISE(ABORT, 'what was passed on stays'); END;
