-- H1: whoever the customer asked first answers for them until the outcome is told.
CREATE TABLE first_contact (
  id TEXT PRIMARY KEY,
  business_day TEXT NOT NULL,
  -- Who was asked first: fixed.
  staff_id TEXT NOT NULL REFERENCES staff (id),
  -- Who answers now: the same, or whom the latest correction names.
  responsible_staff_id TEXT NOT NULL REFERENCES staff (id),
  source TEXT NOT NULL CHECK (source IN ('guide', 'ticket', 'walk-in', 'enquiry')),
  care TEXT NOT NULL CHECK (care IN ('ordinary', 'elderly', 'assisted')),
  -- The customer's own matters in words, and what they were told: never in the change log.
  wanted TEXT,
  told TEXT,
  -- The customer's latest ticket.
  ticket_id TEXT REFERENCES ticket (id),
  opened_at_ms INTEGER NOT NULL,
  -- Tickets, visits without one, hand-offs and follow-ups that have not come to an end.
  open_matters INTEGER NOT NULL DEFAULT 0 CHECK (open_matters >= 0),
  closed_at_ms INTEGER,
  closed_how TEXT CHECK (closed_how IN ('served', 'told', 'left', 'cancelled', 'made-up')),
  CHECK ((closed_at_ms IS NULL) = (closed_how IS NULL)),
  CHECK (closed_at_ms IS NULL OR open_matters = 0)
) STRICT;
CREATE INDEX first_contact_by_responsible ON first_contact (responsible_staff_id, opened_at_ms) WHERE closed_at_ms IS NULL;
CREATE TRIGGER first_contact_keeps_its_origin BEFORE UPDATE OF id, business_day, staff_id, source, care, opened_at_ms ON first_contact
BEGIN SELECT RAISE(ABORT, 'a first contact is fixed'); END;
CREATE TRIGGER first_contact_stays BEFORE DELETE ON first_contact BEGIN SELECT RAISE(ABORT, 'a first contact is fixed'); END;

-- A manager's correction stands beside the first contact; nothing is edited.
CREATE TABLE first_contact_correction (
  id INTEGER PRIMARY KEY,
  first_contact_id TEXT NOT NULL REFERENCES first_contact (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  reason TEXT NOT NULL,
  by_staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX first_contact_correction_by_contact ON first_contact_correction (first_contact_id);
CREATE TRIGGER first_contact_correction_is_append_only BEFORE UPDATE ON first_contact_correction
BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END;
CREATE TRIGGER first_contact_correction_stays BEFORE DELETE ON first_contact_correction
BEGIN SELECT RAISE(ABORT, 'corrections are append-only'); END;
