-- The counter terminal's first schema. Money in fen, instants in ms UTC; `…_steady_ms` is the wall clock less every
-- jump that was noticed, for durations only.

CREATE TABLE terminal (
  id TEXT PRIMARY KEY,
  incarnation INTEGER NOT NULL,
  demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
  created_at_ms INTEGER NOT NULL
) STRICT;

-- One row for every jump of the wall clock that a running program noticed.
CREATE TABLE clock_step (
  id INTEGER PRIMARY KEY,
  noticed_at_ms INTEGER NOT NULL,
  step_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE hall (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  set_up_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE rule_set (
  version INTEGER PRIMARY KEY,
  valid_from_day TEXT NOT NULL,
  rules TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE transaction_kind (
  id TEXT PRIMARY KEY,
  name_zh TEXT NOT NULL,
  name_en TEXT NOT NULL,
  limit_seconds INTEGER NOT NULL CHECK (limit_seconds > 0),
  position INTEGER NOT NULL
) STRICT;

-- T1, T2, T3: the defaults of the service rules; a company may replace them.
INSERT INTO transaction_kind (id, name_zh, name_en, limit_seconds, position) VALUES
  ('resident-payment', '居民缴费', 'Resident payment', 300, 1),
  ('other-payment', '非居民缴费', 'Payment, other customers', 1200, 2),
  ('electricity-business', '用电业务', 'Electricity business', 1200, 3),
  ('desk-order', '咨询登记', 'Enquiry or order', 180, 4);

CREATE TABLE service (
  id TEXT PRIMARY KEY,
  letter TEXT NOT NULL UNIQUE,
  name_zh TEXT NOT NULL,
  name_en TEXT NOT NULL,
  default_kind_id TEXT NOT NULL REFERENCES transaction_kind (id),
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE counter (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE counter_service (
  counter_id TEXT NOT NULL REFERENCES counter (id),
  service_id TEXT NOT NULL REFERENCES service (id),
  PRIMARY KEY (counter_id, service_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('clerk', 'manager', 'administrator')),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  pin_salt BLOB NOT NULL,
  pin_hash BLOB NOT NULL,
  failed_attempts INTEGER NOT NULL DEFAULT 0,
  locked_until_ms INTEGER,
  created_at_ms INTEGER NOT NULL
) STRICT;

-- A clerk at a counter, from taking it to leaving it.
CREATE TABLE counter_session (
  id TEXT PRIMARY KEY,
  counter_id TEXT NOT NULL REFERENCES counter (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  opened_at_ms INTEGER NOT NULL,
  opened_steady_ms INTEGER NOT NULL,
  closed_at_ms INTEGER,
  closed_steady_ms INTEGER,
  -- Elderly and assisted tickets called in a row (Q4's cap).
  care_streak INTEGER NOT NULL DEFAULT 0,
  -- Q2: did the last transaction here overrun its limit?
  last_overran INTEGER NOT NULL DEFAULT 0 CHECK (last_overran IN (0, 1)),
  CHECK ((closed_at_ms IS NULL) = (closed_steady_ms IS NULL))
) STRICT;
CREATE UNIQUE INDEX counter_session_by_open_counter ON counter_session (counter_id) WHERE closed_at_ms IS NULL;
CREATE UNIQUE INDEX counter_session_by_open_staff ON counter_session (staff_id) WHERE closed_at_ms IS NULL;

-- P1: a pause for one reason; made longer for another, it ends and the next begins in the same instant.
CREATE TABLE counter_pause (
  id TEXT PRIMARY KEY,
  counter_session_id TEXT NOT NULL REFERENCES counter_session (id),
  business_day TEXT NOT NULL,
  reason TEXT NOT NULL,
  started_at_ms INTEGER NOT NULL,
  started_steady_ms INTEGER NOT NULL,
  -- What was last promised.
  expected_return_at_ms INTEGER NOT NULL,
  expected_return_steady_ms INTEGER NOT NULL,
  -- P5: the manager who let the last open counter go.
  approved_by TEXT REFERENCES staff (id),
  ended_at_ms INTEGER,
  ended_steady_ms INTEGER,
  CHECK ((ended_at_ms IS NULL) = (ended_steady_ms IS NULL))
) STRICT;
CREATE UNIQUE INDEX counter_pause_by_open_session ON counter_pause (counter_session_id) WHERE ended_at_ms IS NULL;
CREATE INDEX counter_pause_by_session ON counter_pause (counter_session_id);
CREATE INDEX counter_pause_by_business_day ON counter_pause (business_day);
CREATE TRIGGER counter_pause_keeps_its_start BEFORE UPDATE OF id, counter_session_id, business_day, reason, started_at_ms, started_steady_ms ON counter_pause
BEGIN SELECT RAISE(ABORT, 'a start is never edited'); END;
CREATE TRIGGER counter_pause_keeps_its_end BEFORE UPDATE ON counter_pause WHEN OLD.ended_at_ms IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a pause that is over stays as it was'); END;
CREATE TRIGGER counter_pause_stays BEFORE DELETE ON counter_pause BEGIN SELECT RAISE(ABORT, 'pauses are not deleted'); END;

-- The day's numbering of a service's line, and how many wait in it: kept by the triggers below, so that 10,000 waiting cost no
-- more than 10.
CREATE TABLE service_day (
  business_day TEXT NOT NULL,
  service_id TEXT NOT NULL REFERENCES service (id),
  last_number INTEGER NOT NULL DEFAULT 0,
  waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting >= 0),
  -- Of them: for one counter or person alone; of the others handed off, and elderly or assisted.
  waiting_targeted INTEGER NOT NULL DEFAULT 0 CHECK (waiting_targeted >= 0),
  waiting_handed_off INTEGER NOT NULL DEFAULT 0 CHECK (waiting_handed_off >= 0),
  waiting_care INTEGER NOT NULL DEFAULT 0 CHECK (waiting_care >= 0),
  -- How long a ticket took lately from its call to its end; the newest weigh most. Null until the first.
  recent_ms INTEGER,
  PRIMARY KEY (business_day, service_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE ticket (
  -- Place in the line: the order of issue, kept when a missed ticket comes back. Tickets stay, so no place is given twice.
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  business_day TEXT NOT NULL,
  -- The line it stands in now; the label keeps the letter of the line it was issued for.
  service_id TEXT NOT NULL,
  label TEXT NOT NULL,
  care TEXT NOT NULL CHECK (care IN ('ordinary', 'elderly', 'assisted')),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'called', 'serving', 'parked', 'missed', 'left', 'cancelled', 'appointed', 'finished')),
  issued_at_ms INTEGER NOT NULL,
  issued_steady_ms INTEGER NOT NULL,
  called_at_ms INTEGER,
  called_steady_ms INTEGER,
  recall_count INTEGER NOT NULL DEFAULT 0,
  missed_steady_ms INTEGER,
  ended_at_ms INTEGER,
  counter_id TEXT REFERENCES counter (id),
  handed_off INTEGER NOT NULL DEFAULT 0 CHECK (handed_off IN (0, 1)),
  -- At most one: whom it waits for alone.
  target_counter_id TEXT REFERENCES counter (id),
  target_staff_id TEXT REFERENCES staff (id),
  target_id TEXT GENERATED ALWAYS AS (coalesce(target_counter_id, target_staff_id)) VIRTUAL,
  -- The order of calling, before the place: 0 handed off, 1 elderly and assisted (Q4), 2 ordinary.
  rank INTEGER NOT NULL GENERATED ALWAYS AS (CASE WHEN handed_off = 1 THEN 0 WHEN care <> 'ordinary' THEN 1 ELSE 2 END) VIRTUAL,
  first_contact_id TEXT REFERENCES first_contact (id),
  CHECK ((state IN ('called', 'serving')) <= (counter_id IS NOT NULL)),
  CHECK (target_counter_id IS NULL OR target_staff_id IS NULL),
  -- Nobody stands in a line that is not counted.
  FOREIGN KEY (business_day, service_id) REFERENCES service_day (business_day, service_id)
) STRICT;
CREATE UNIQUE INDEX ticket_by_label ON ticket (business_day, label);
CREATE INDEX ticket_by_line ON ticket (business_day, state, service_id, target_id, rank, position);
CREATE INDEX ticket_by_target ON ticket (business_day, target_id, rank, position) WHERE state = 'waiting' AND target_id IS NOT NULL;
-- L12: a counter has one customer, a ticket one counter.
CREATE UNIQUE INDEX ticket_by_busy_counter ON ticket (counter_id) WHERE state IN ('called', 'serving');

CREATE TRIGGER ticket_issue_counts AFTER INSERT ON ticket WHEN NEW.state = 'waiting' BEGIN
  UPDATE service_day SET
    waiting = waiting + 1,
    waiting_targeted = waiting_targeted + (NEW.target_id IS NOT NULL),
    waiting_handed_off = waiting_handed_off + (NEW.target_id IS NULL AND NEW.rank = 0),
    waiting_care = waiting_care + (NEW.target_id IS NULL AND NEW.rank = 1)
   WHERE business_day = NEW.business_day AND service_id = NEW.service_id;
END;
-- Two steps, because a ticket may go from one service's line to another's.
CREATE TRIGGER ticket_leaves_line AFTER UPDATE OF state, service_id, handed_off, target_counter_id, target_staff_id ON ticket
WHEN OLD.state = 'waiting' BEGIN
  UPDATE service_day SET
    waiting = waiting - 1,
    waiting_targeted = waiting_targeted - (OLD.target_id IS NOT NULL),
    waiting_handed_off = waiting_handed_off - (OLD.target_id IS NULL AND OLD.rank = 0),
    waiting_care = waiting_care - (OLD.target_id IS NULL AND OLD.rank = 1)
   WHERE business_day = OLD.business_day AND service_id = OLD.service_id;
END;
CREATE TRIGGER ticket_joins_line AFTER UPDATE OF state, service_id, handed_off, target_counter_id, target_staff_id ON ticket
WHEN NEW.state = 'waiting' BEGIN
  UPDATE service_day SET
    waiting = waiting + 1,
    waiting_targeted = waiting_targeted + (NEW.target_id IS NOT NULL),
    waiting_handed_off = waiting_handed_off + (NEW.target_id IS NULL AND NEW.rank = 0),
    waiting_care = waiting_care + (NEW.target_id IS NULL AND NEW.rank = 1)
   WHERE business_day = NEW.business_day AND service_id = NEW.service_id;
END;
CREATE TRIGGER ticket_keeps_its_origin BEFORE UPDATE OF id, business_day, position, label, care, issued_at_ms, issued_steady_ms ON ticket
BEGIN SELECT RAISE(ABORT, 'a ticket keeps its number and time of issue'); END;
-- H1: nobody takes the first contact away; a correction stands beside it.
CREATE TRIGGER ticket_keeps_its_first_contact BEFORE UPDATE OF first_contact_id ON ticket WHEN OLD.first_contact_id IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a first contact is fixed'); END;
CREATE TRIGGER ticket_stays BEFORE DELETE ON ticket BEGIN SELECT RAISE(ABORT, 'tickets are not deleted'); END;

-- Who did what to a ticket, with the reason where one is asked (Q5), and where it was sent.
CREATE TABLE ticket_event (
  id INTEGER PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  type TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  steady_ms INTEGER NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  counter_id TEXT REFERENCES counter (id),
  reason TEXT,
  sent_to TEXT CHECK (sent_to IN ('service', 'counter', 'person')),
  sent_to_id TEXT
) STRICT;
CREATE INDEX ticket_event_by_ticket ON ticket_event (ticket_id);

-- Announcements in the order they were made; the display plays them from here (L9).
CREATE TABLE call (
  id INTEGER PRIMARY KEY,
  business_day TEXT NOT NULL,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  counter_id TEXT NOT NULL REFERENCES counter (id),
  called_at_ms INTEGER NOT NULL,
  recall INTEGER NOT NULL,
  apology INTEGER NOT NULL CHECK (apology IN (0, 1))
) STRICT;
CREATE INDEX call_by_business_day ON call (business_day, id);

CREATE TABLE visit (
  id TEXT PRIMARY KEY,
  business_day TEXT NOT NULL,
  -- Where and with whom the customer is, or was; only taking back a parked customer changes it.
  counter_id TEXT NOT NULL REFERENCES counter (id),
  counter_session_id TEXT NOT NULL REFERENCES counter_session (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  ticket_id TEXT REFERENCES ticket (id),
  first_contact_id TEXT NOT NULL REFERENCES first_contact (id),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'parked', 'finished', 'transferred', 'handed-off', 'left', 'appointed')),
  started_at_ms INTEGER NOT NULL,
  started_steady_ms INTEGER NOT NULL,
  -- Set while it is parked.
  parked_at_ms INTEGER,
  parked_steady_ms INTEGER,
  park_reason TEXT,
  -- Times parked before.
  parked_ms INTEGER NOT NULL DEFAULT 0,
  ended_at_ms INTEGER,
  ended_steady_ms INTEGER,
  CHECK ((state IN ('open', 'parked')) = (ended_at_ms IS NULL)),
  CHECK ((state = 'parked') = (parked_at_ms IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX visit_by_open_counter ON visit (counter_id) WHERE state = 'open';
-- A ticket that is sent on has several visits, one after the other.
CREATE UNIQUE INDEX visit_by_open_ticket ON visit (ticket_id) WHERE state IN ('open', 'parked');
CREATE INDEX visit_by_first_contact ON visit (first_contact_id);
CREATE INDEX visit_by_business_day ON visit (business_day, counter_id);
CREATE TRIGGER visit_keeps_its_start BEFORE UPDATE OF id, business_day, ticket_id, first_contact_id, started_at_ms, started_steady_ms ON visit
BEGIN SELECT RAISE(ABORT, 'a start is never edited'); END;
CREATE TRIGGER visit_keeps_its_counter BEFORE UPDATE OF counter_id, counter_session_id, staff_id ON visit WHEN OLD.state <> 'parked'
BEGIN SELECT RAISE(ABORT, 'only a parked visit is taken to another counter'); END;

-- Who did what to a visit, where, and why.
CREATE TABLE visit_event (
  id INTEGER PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  type TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  steady_ms INTEGER NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  counter_id TEXT NOT NULL REFERENCES counter (id),
  reason TEXT
) STRICT;
CREATE INDEX visit_event_by_visit ON visit_event (visit_id);
CREATE TRIGGER visit_event_is_append_only BEFORE UPDATE ON visit_event BEGIN SELECT RAISE(ABORT, 'what was done to a visit stays'); END;
CREATE TRIGGER visit_event_stays BEFORE DELETE ON visit_event BEGIN SELECT RAISE(ABORT, 'what was done to a visit stays'); END;

CREATE TABLE visit_transaction (
  id TEXT PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  position INTEGER NOT NULL,
  kind_id TEXT NOT NULL REFERENCES transaction_kind (id),
  limit_seconds INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'held', 'ended')),
  hold_reason TEXT,
  outcome TEXT,
  overrun_reason TEXT,
  -- Twelve bills are one transaction, counted as 12.
  quantity INTEGER NOT NULL DEFAULT 1 CHECK (quantity BETWEEN 1 AND 999),
  -- F8: what was explained when it cannot be done.
  explained TEXT,
  explained_text TEXT,
  -- Frozen at the end; until then they are computed from the events.
  worked_ms INTEGER,
  held_ms INTEGER,
  parked_ms INTEGER,
  UNIQUE (visit_id, position)
) STRICT;
CREATE UNIQUE INDEX visit_transaction_by_open_visit ON visit_transaction (visit_id) WHERE state <> 'ended';

-- The timer: append-only, a start is never edited (L13).
CREATE TABLE timer_event (
  id INTEGER PRIMARY KEY,
  transaction_id TEXT NOT NULL REFERENCES visit_transaction (id),
  type TEXT NOT NULL CHECK (type IN ('start', 'hold', 'park', 'resume', 'end')),
  at_ms INTEGER NOT NULL,
  steady_ms INTEGER NOT NULL,
  reason TEXT
) STRICT;
CREATE INDEX timer_event_by_transaction ON timer_event (transaction_id);
CREATE TRIGGER timer_event_is_append_only BEFORE UPDATE ON timer_event BEGIN SELECT RAISE(ABORT, 'the timer is append-only'); END;
CREATE TRIGGER timer_event_stays BEFORE DELETE ON timer_event BEGIN SELECT RAISE(ABORT, 'the timer is append-only'); END;

CREATE TABLE account (
  number TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  phone TEXT NOT NULL,
  identity_type TEXT NOT NULL,
  identity_number TEXT NOT NULL,
  category TEXT NOT NULL,
  voltage TEXT NOT NULL,
  capacity_kva REAL NOT NULL,
  state TEXT NOT NULL,
  opened_day TEXT NOT NULL,
  -- Phone read backwards, so that its last digits are found as a beginning.
  phone_backwards TEXT NOT NULL,
  -- Name, line break, address in one spelling: NFKC, lower case, no spaces.
  search_text TEXT NOT NULL
) STRICT;
-- Holds all that a search looks at, so that it reads these narrow rows only.
CREATE INDEX account_by_search ON account (search_text, phone_backwards, number);

CREATE TABLE bill (
  id TEXT PRIMARY KEY,
  account_number TEXT NOT NULL REFERENCES account (number),
  period TEXT NOT NULL,
  previous_reading REAL NOT NULL,
  reading REAL NOT NULL,
  kwh REAL NOT NULL,
  energy_fen INTEGER NOT NULL CHECK (energy_fen >= 0),
  penalty_fen INTEGER NOT NULL CHECK (penalty_fen >= 0),
  paid_before_fen INTEGER NOT NULL CHECK (paid_before_fen >= 0),
  due_day TEXT NOT NULL,
  CHECK (paid_before_fen <= energy_fen + penalty_fen)
) STRICT;
CREATE INDEX bill_by_account_number ON bill (account_number, period);

-- An import on its way: rows as read, checked, not yet in force. Emptied when it is applied, cancelled or replaced; mistakes
-- stay until the next begins.
CREATE TABLE import (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('staging', 'ready', 'applied', 'cancelled')),
  begun_by TEXT,
  begun_at_ms INTEGER NOT NULL,
  applied_at_ms INTEGER,
  -- The preview as it was applied: JSON.
  outcome TEXT
) STRICT;
CREATE TABLE import_file (
  import_id TEXT NOT NULL REFERENCES import (id),
  file TEXT NOT NULL CHECK (file IN ('accounts', 'bills')),
  name TEXT NOT NULL,
  rows INTEGER NOT NULL,
  repeated INTEGER NOT NULL,
  mistakes INTEGER NOT NULL,
  mistaken_rows INTEGER NOT NULL,
  -- What the good bills owe.
  owed_fen INTEGER NOT NULL,
  -- Null until the file is whole.
  sha256 TEXT,
  PRIMARY KEY (import_id, file)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_account (
  number TEXT PRIMARY KEY,
  line INTEGER NOT NULL,
  name TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL, identity_type TEXT NOT NULL, identity_number TEXT NOT NULL,
  category TEXT NOT NULL, voltage TEXT NOT NULL, capacity_kva REAL NOT NULL, state TEXT NOT NULL, opened_day TEXT NOT NULL,
  phone_backwards TEXT NOT NULL, search_text TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE import_bill (
  id TEXT PRIMARY KEY,
  line INTEGER NOT NULL,
  account_number TEXT NOT NULL, period TEXT NOT NULL, previous_reading REAL NOT NULL, reading REAL NOT NULL, kwh REAL NOT NULL,
  energy_fen INTEGER NOT NULL, penalty_fen INTEGER NOT NULL, paid_before_fen INTEGER NOT NULL, due_day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE import_mistake (
  id INTEGER PRIMARY KEY,
  import_id TEXT NOT NULL REFERENCES import (id),
  file TEXT NOT NULL,
  line INTEGER NOT NULL,
  column_name TEXT NOT NULL,
  reason TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT;
CREATE INDEX import_mistake_by_import ON import_mistake (import_id, file, line);

CREATE TABLE payment (
  intent_id TEXT PRIMARY KEY,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  transaction_id TEXT NOT NULL REFERENCES visit_transaction (id),
  account_number TEXT NOT NULL REFERENCES account (number),
  step TEXT NOT NULL CHECK (step IN ('choosing', 'due', 'tendered', 'received', 'paid', 'abandoned')),
  lines TEXT NOT NULL,
  due_fen INTEGER NOT NULL,
  -- What is not paid in cash: JSON.
  parts TEXT NOT NULL DEFAULT '[]',
  tendered_fen INTEGER,
  change_fen INTEGER,
  cash_count TEXT,
  received_read_back_at_ms INTEGER,
  opened_at_ms INTEGER NOT NULL,
  ended_at_ms INTEGER
) STRICT;
CREATE UNIQUE INDEX payment_by_open_visit ON payment (visit_id) WHERE step NOT IN ('paid', 'abandoned');
CREATE INDEX payment_by_visit ON payment (visit_id);

CREATE TABLE receipt (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  intent_id TEXT NOT NULL UNIQUE,
  -- L4: the shift in which the money was taken, whenever the row is sent.
  shift_id TEXT NOT NULL REFERENCES shift (id),
  terminal_id TEXT NOT NULL,
  incarnation INTEGER NOT NULL,
  business_day TEXT NOT NULL,
  taken_at_ms INTEGER NOT NULL,
  taken_steady_ms INTEGER NOT NULL,
  counter_id TEXT NOT NULL REFERENCES counter (id),
  counter_number INTEGER NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  staff_number TEXT NOT NULL,
  visit_id TEXT NOT NULL REFERENCES visit (id),
  transaction_id TEXT NOT NULL REFERENCES visit_transaction (id),
  account_number TEXT NOT NULL REFERENCES account (number),
  rule_set_version INTEGER NOT NULL,
  due_fen INTEGER NOT NULL,
  -- The part of it in cash.
  cash_fen INTEGER NOT NULL,
  tendered_fen INTEGER NOT NULL,
  change_fen INTEGER NOT NULL CHECK (change_fen >= 0),
  cash_count TEXT,
  received_read_back_at_ms INTEGER NOT NULL,
  change_read_back_at_ms INTEGER NOT NULL,
  -- C5: a reversal names the receipt that it reverses, why, and who stood by; its amounts are below zero.
  reverses_id TEXT UNIQUE REFERENCES receipt (id),
  reversal_cause TEXT CHECK (reversal_cause IN ('entry', 'customer', 'other')),
  reversal_reason TEXT,
  approved_by TEXT REFERENCES staff (id),
  -- seq of the change that carries this receipt in its hash.
  change_seq INTEGER NOT NULL UNIQUE REFERENCES change_log (seq) DEFERRABLE INITIALLY DEFERRED,
  CHECK (tendered_fen - change_fen = cash_fen),
  CHECK (abs(cash_fen) <= abs(due_fen) AND cash_fen * due_fen >= 0),
  CHECK ((reverses_id IS NULL) = (due_fen > 0)),
  CHECK (
    (reverses_id IS NULL) = (reversal_reason IS NULL)
    AND (reverses_id IS NULL) = (reversal_cause IS NULL)
    AND (reverses_id IS NULL) = (approved_by IS NULL)
  )
) STRICT;
CREATE INDEX receipt_by_business_day ON receipt (business_day, number);
CREATE INDEX receipt_by_account_number ON receipt (account_number, number);
CREATE INDEX receipt_by_visit ON receipt (visit_id);
CREATE INDEX receipt_by_shift ON receipt (shift_id, number);

CREATE TABLE receipt_line (
  receipt_id TEXT NOT NULL REFERENCES receipt (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('bill', 'prepayment', 'fee')),
  account_number TEXT NOT NULL REFERENCES account (number),
  bill_id TEXT REFERENCES bill (id),
  period TEXT,
  fee_code TEXT,
  quantity INTEGER,
  amount_fen INTEGER NOT NULL CHECK (amount_fen <> 0),
  PRIMARY KEY (receipt_id, position),
  CHECK ((kind = 'bill') = (bill_id IS NOT NULL)),
  CHECK ((kind = 'fee') = (fee_code IS NOT NULL) AND (kind = 'fee') = (quantity IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX receipt_line_by_bill ON receipt_line (bill_id) WHERE bill_id IS NOT NULL;
CREATE INDEX receipt_line_by_prepaid_account ON receipt_line (account_number) WHERE kind = 'prepayment';

-- How the money of a receipt came in; on a reversal it goes back by the same means.
CREATE TABLE receipt_tender (
  receipt_id TEXT NOT NULL REFERENCES receipt (id),
  position INTEGER NOT NULL,
  means TEXT NOT NULL CHECK (means IN ('cash', 'cheque', 'card', 'wechat', 'alipay', 'transfer', 'balance')),
  account_number TEXT NOT NULL REFERENCES account (number),
  -- The slip's or the cheque's number.
  reference TEXT,
  -- What stood on the cheque: JSON.
  cheque TEXT,
  amount_fen INTEGER NOT NULL CHECK (amount_fen <> 0),
  PRIMARY KEY (receipt_id, position),
  CHECK ((means IN ('cash', 'balance')) = (reference IS NULL)),
  CHECK ((means = 'cheque') = (cheque IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX receipt_tender_by_reference ON receipt_tender (means, reference) WHERE reference IS NOT NULL;
CREATE INDEX receipt_tender_by_balance ON receipt_tender (account_number) WHERE means = 'balance';

-- The drawer's ledger: all that came into it and went out of it; a shift's expected cash is its sum (L1).
CREATE TABLE drawer_entry (
  id INTEGER PRIMARY KEY,
  shift_id TEXT NOT NULL REFERENCES shift (id),
  kind TEXT NOT NULL CHECK (
    kind IN ('float', 'float-difference', 'received', 'change', 'refund', 'pay-in', 'pay-out', 'drop', 'deposit')
  ),
  receipt_id TEXT REFERENCES receipt (id),
  movement_id TEXT REFERENCES shift_movement (id),
  counter_id TEXT NOT NULL REFERENCES counter (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  business_day TEXT NOT NULL,
  amount_fen INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  CHECK ((kind IN ('received', 'change', 'refund')) = (receipt_id IS NOT NULL)),
  CHECK ((kind IN ('pay-in', 'pay-out', 'drop', 'deposit')) = (movement_id IS NOT NULL)),
  CHECK (
    kind = 'float-difference' OR amount_fen = 0
    OR (kind IN ('float', 'received', 'pay-in')) = (amount_fen > 0)
  )
) STRICT;
CREATE INDEX drawer_entry_by_shift ON drawer_entry (shift_id, id);
CREATE INDEX drawer_entry_by_counter ON drawer_entry (counter_id, business_day);
CREATE INDEX drawer_entry_by_receipt ON drawer_entry (receipt_id) WHERE receipt_id IS NOT NULL;

CREATE TABLE receipt_print (
  receipt_id TEXT NOT NULL REFERENCES receipt (id),
  copy INTEGER NOT NULL,
  printed_at_ms INTEGER NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  PRIMARY KEY (receipt_id, copy)
) STRICT, WITHOUT ROWID;

-- What goes to headquarters, each row chained to the one before by its hash.
CREATE TABLE change_log (
  seq INTEGER PRIMARY KEY,
  terminal_id TEXT NOT NULL,
  incarnation INTEGER NOT NULL,
  type TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  business_day TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  steady_ms INTEGER NOT NULL,
  actor TEXT NOT NULL,
  payload TEXT NOT NULL,
  prev_hash BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;

-- The first result of each command, so that a repeated one changes nothing.
CREATE TABLE command_log (
  -- Rows in the order they came: the newest lie together, and the oldest are the first to go.
  id INTEGER PRIMARY KEY,
  command_id TEXT NOT NULL UNIQUE,
  procedure TEXT NOT NULL,
  actor TEXT NOT NULL,
  input_hash BLOB NOT NULL,
  result TEXT NOT NULL,
  at_ms INTEGER NOT NULL
) STRICT;

-- Invariant 8.
CREATE TRIGGER receipt_is_final BEFORE UPDATE ON receipt BEGIN SELECT RAISE(ABORT, 'receipts are never changed'); END;
CREATE TRIGGER receipt_stays BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT, 'receipts are never deleted'); END;
CREATE TRIGGER receipt_line_is_final BEFORE UPDATE ON receipt_line BEGIN SELECT RAISE(ABORT, 'receipt lines are never changed'); END;
CREATE TRIGGER receipt_line_stays BEFORE DELETE ON receipt_line BEGIN SELECT RAISE(ABORT, 'receipt lines are never deleted'); END;
CREATE TRIGGER receipt_tender_is_final BEFORE UPDATE ON receipt_tender BEGIN SELECT RAISE(ABORT, 'tenders are never changed'); END;
CREATE TRIGGER receipt_tender_stays BEFORE DELETE ON receipt_tender BEGIN SELECT RAISE(ABORT, 'tenders are never deleted'); END;
CREATE TRIGGER drawer_entry_is_final BEFORE UPDATE ON drawer_entry BEGIN SELECT RAISE(ABORT, 'ledger lines are never changed'); END;
CREATE TRIGGER drawer_entry_stays BEFORE DELETE ON drawer_entry BEGIN SELECT RAISE(ABORT, 'ledger lines are never deleted'); END;
CREATE TRIGGER receipt_print_is_final BEFORE UPDATE ON receipt_print BEGIN SELECT RAISE(ABORT, 'prints are never changed'); END;
CREATE TRIGGER receipt_print_stays BEFORE DELETE ON receipt_print BEGIN SELECT RAISE(ABORT, 'prints are never deleted'); END;
CREATE TRIGGER change_log_is_final BEFORE UPDATE ON change_log BEGIN SELECT RAISE(ABORT, 'the change log is never changed'); END;
CREATE TRIGGER change_log_stays BEFORE DELETE ON change_log BEGIN SELECT RAISE(ABORT, 'the change log is never deleted'); END;
