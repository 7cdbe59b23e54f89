-- C6: supply cut for arrears is restored within one working day of the payment.

-- A hand-off can be about a restore order. SQLite cannot change a check in place, so both tables are made anew, the one
-- that points first away and last back.
CREATE TABLE kept_hand_off AS SELECT * FROM hand_off;
CREATE TABLE kept_hand_off_event AS SELECT * FROM hand_off_event;
DROP TABLE hand_off_event;
DROP TABLE hand_off;

-- H1, H2, H4.
CREATE TABLE hand_off (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  business_day TEXT NOT NULL,
  first_contact_id TEXT NOT NULL REFERENCES first_contact (id),
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('visit', 'enquiry', 'application', 'desk-order', 'restore-order')),
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
INSERT INTO hand_off SELECT * FROM kept_hand_off;
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
INSERT INTO hand_off_event SELECT * FROM kept_hand_off_event;
CREATE INDEX hand_off_event_by_hand_off ON hand_off_event (hand_off_id);
CREATE TRIGGER hand_off_event_is_append_only BEFORE UPDATE ON hand_off_event BEGIN SELECT RAISE(ABORT, 'what was said stays'); END;
CREATE TRIGGER hand_off_event_stays BEFORE DELETE ON hand_off_event BEGIN SELECT RAISE(ABORT, 'what was said stays'); END;
DROP TABLE kept_hand_off_event;
DROP TABLE kept_hand_off;

-- Whom restore orders go to: one post of the hall at most.
ALTER TABLE handoff_place ADD COLUMN is_repair_post INTEGER NOT NULL DEFAULT 0
  CHECK (is_repair_post IN (0, 1) AND (is_repair_post = 0 OR (kind = 'post' AND retired = 0)));
CREATE UNIQUE INDEX handoff_place_by_repair_post ON handoff_place (is_repair_post) WHERE is_repair_post = 1;

CREATE TABLE restore_order (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  -- Gap-free within the year.
  number INTEGER NOT NULL CHECK (number > 0),
  business_day TEXT NOT NULL,
  account_number TEXT NOT NULL REFERENCES account (number),
  -- The receipt that paid the last of the arrears.
  receipt_id TEXT NOT NULL REFERENCES receipt (id),
  first_contact_id TEXT NOT NULL REFERENCES first_contact (id),
  -- Who took the payment, and answers for the order until somebody else does.
  staff_id TEXT NOT NULL REFERENCES staff (id),
  opened_at_ms INTEGER NOT NULL,
  -- Null while the calendar of `unknown_year` is not entered: a deadline is never guessed.
  due_at_ms INTEGER,
  unknown_year INTEGER,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'restored', 'withdrawn')),
  -- Null while there is no repair post to hand it to.
  hand_off_id TEXT UNIQUE REFERENCES hand_off (id),
  ended_at_ms INTEGER,
  UNIQUE (year, number),
  CHECK ((due_at_ms IS NULL) = (unknown_year IS NOT NULL)),
  CHECK ((state = 'open') = (ended_at_ms IS NULL))
) STRICT;
CREATE UNIQUE INDEX restore_order_by_open_account ON restore_order (account_number) WHERE state = 'open';
CREATE INDEX restore_order_by_open_due ON restore_order (due_at_ms) WHERE state = 'open';
CREATE INDEX restore_order_by_account ON restore_order (account_number);
CREATE INDEX restore_order_by_receipt ON restore_order (receipt_id);
CREATE TRIGGER restore_order_keeps_its_origin
BEFORE UPDATE OF id, year, number, business_day, account_number, receipt_id, first_contact_id, staff_id, opened_at_ms ON restore_order
BEGIN SELECT RAISE(ABORT, 'a restore order stays what it was'); END;
CREATE TRIGGER restore_order_ends_once BEFORE UPDATE ON restore_order WHEN OLD.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'a restore order that has ended stays as it is'); END;
CREATE TRIGGER restore_order_stays BEFORE DELETE ON restore_order BEGIN SELECT RAISE(ABORT, 'restore orders are not deleted'); END;

CREATE TABLE restore_order_event (
  id INTEGER PRIMARY KEY,
  restore_order_id TEXT NOT NULL REFERENCES restore_order (id),
  type TEXT NOT NULL CHECK (type IN ('opened', 'handed-off', 'due-set', 'restored', 'withdrawn')),
  -- Null when the calendar became known and nobody in person did it.
  by_staff_id TEXT REFERENCES staff (id),
  at_ms INTEGER NOT NULL,
  text TEXT,
  -- Who over there said that the supply is back.
  person TEXT,
  CHECK (by_staff_id IS NOT NULL OR type = 'due-set')
) STRICT;
CREATE INDEX restore_order_event_by_order ON restore_order_event (restore_order_id);
CREATE TRIGGER restore_order_event_is_append_only BEFORE UPDATE ON restore_order_event BEGIN SELECT RAISE(ABORT, 'what was said stays'); END;
CREATE TRIGGER restore_order_event_stays BEFORE DELETE ON restore_order_event BEGIN SELECT RAISE(ABORT, 'what was said stays'); END;
