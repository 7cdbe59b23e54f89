-- F7: the public catalogue of fees; a version is written once, a later one replaces it from its day on.
CREATE TABLE fee_version (
  code TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  name_zh TEXT NOT NULL,
  name_en TEXT NOT NULL,
  unit_zh TEXT NOT NULL,
  unit_en TEXT NOT NULL,
  -- For one unit; null: no longer charged.
  amount_fen INTEGER CHECK (amount_fen > 0),
  -- The public document that sets it.
  standard TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (code, valid_from)
) STRICT, WITHOUT ROWID;

-- What a manager has waived, and why.
CREATE TABLE fee_waiver (
  id TEXT PRIMARY KEY,
  intent_id TEXT NOT NULL REFERENCES payment (intent_id),
  business_day TEXT NOT NULL,
  fee_code TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  reason TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  approved_by TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX fee_waiver_by_day ON fee_waiver (business_day);

CREATE TRIGGER fee_version_is_final BEFORE UPDATE ON fee_version BEGIN SELECT RAISE(ABORT, 'a published fee is never changed'); END;
CREATE TRIGGER fee_version_stays BEFORE DELETE ON fee_version BEGIN SELECT RAISE(ABORT, 'a published fee is never deleted'); END;
CREATE TRIGGER fee_waiver_is_final BEFORE UPDATE ON fee_waiver BEGIN SELECT RAISE(ABORT, 'a waiver is never changed'); END;
CREATE TRIGGER fee_waiver_stays BEFORE DELETE ON fee_waiver BEGIN SELECT RAISE(ABORT, 'a waiver is never deleted'); END;
