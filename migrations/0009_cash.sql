-- C3: cheques that were not taken, with the reasons that the customer was told.
CREATE TABLE cheque_return (
  id TEXT PRIMARY KEY,
  -- Gap-free at this terminal, from 1.
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  intent_id TEXT NOT NULL REFERENCES payment (intent_id),
  amount_fen INTEGER NOT NULL,
  cheque TEXT NOT NULL,
  mistakes TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;

-- To whom cheques are made out; the last row counts.
CREATE TABLE cheque_payee (
  position INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;

-- C5: a receipt of an earlier day is reversed through headquarters.
CREATE TABLE reversal_request (
  receipt_id TEXT PRIMARY KEY REFERENCES receipt (id),
  hand_off_id TEXT NOT NULL REFERENCES hand_off (id),
  reason TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;

-- For the later electronic invoice; personal data, and so outside the receipt's hash.
CREATE TABLE receipt_invoice (
  receipt_id TEXT PRIMARY KEY REFERENCES receipt (id),
  buyer TEXT NOT NULL,
  tax_number TEXT,
  contact TEXT,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;

CREATE TRIGGER cheque_return_is_final BEFORE UPDATE ON cheque_return BEGIN SELECT RAISE(ABORT, 'returns are never changed'); END;
CREATE TRIGGER cheque_return_stays BEFORE DELETE ON cheque_return BEGIN SELECT RAISE(ABORT, 'returns are never deleted'); END;
CREATE TRIGGER reversal_request_is_final BEFORE UPDATE ON reversal_request BEGIN SELECT RAISE(ABORT, 'requests are never changed'); END;
CREATE TRIGGER reversal_request_stays BEFORE DELETE ON reversal_request BEGIN SELECT RAISE(ABORT, 'requests are never deleted'); END;
