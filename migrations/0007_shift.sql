-- Shifts at the cash drawers. Every row here is written once: what a shift comes to is the sum of its drawer entries (L1, L6).
CREATE TABLE shift (
  id TEXT PRIMARY KEY,
  -- Gap-free at this terminal, from 1.
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  business_day TEXT NOT NULL,
  counter_id TEXT NOT NULL REFERENCES counter (id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  opened_at_ms INTEGER NOT NULL,
  -- The float as it was counted: JSON, pieces by value and form.
  float_count TEXT NOT NULL,
  float_fen INTEGER NOT NULL CHECK (float_fen >= 0),
  -- What the drawer's last shift left in it; null at its first one.
  left_before_fen INTEGER,
  -- Why the float is not what was left (L6).
  difference_reason TEXT,
  -- The shift whose drawer was taken over, counted by both.
  taken_over_from TEXT REFERENCES shift (id),
  CHECK (left_before_fen IS NULL OR float_fen = left_before_fen OR difference_reason IS NOT NULL)
) STRICT;
CREATE INDEX shift_by_day ON shift (business_day, number);
CREATE INDEX shift_by_counter ON shift (counter_id, number);

-- Cash that no customer brought or took.
CREATE TABLE shift_movement (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  shift_id TEXT NOT NULL REFERENCES shift (id),
  kind TEXT NOT NULL CHECK (kind IN ('pay-in', 'pay-out', 'drop', 'deposit')),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  reason TEXT NOT NULL,
  -- Who gave or took it, as the slip says.
  receiver TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX shift_movement_by_shift ON shift_movement (shift_id, number);

-- Counted blind; each count stands, the last one counts.
CREATE TABLE shift_count (
  shift_id TEXT NOT NULL REFERENCES shift (id),
  position INTEGER NOT NULL,
  pieces TEXT NOT NULL,
  counted_fen INTEGER NOT NULL CHECK (counted_fen >= 0),
  -- The drawer's last entry that was in it.
  drawer_entry_id INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (shift_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE shift_close (
  shift_id TEXT PRIMARY KEY REFERENCES shift (id),
  closed_at_ms INTEGER NOT NULL,
  expected_fen INTEGER NOT NULL,
  counted_fen INTEGER NOT NULL,
  over_short_fen INTEGER NOT NULL,
  -- C4: the clerk's written account of a difference.
  account TEXT,
  -- What stays in the drawer as the next float.
  left_fen INTEGER NOT NULL CHECK (left_fen >= 0),
  CHECK (over_short_fen = counted_fen - expected_fen),
  CHECK ((over_short_fen = 0) = (account IS NULL))
) STRICT;

-- C4: the manager has read the account.
CREATE TABLE shift_signature (
  shift_id TEXT PRIMARY KEY REFERENCES shift_close (shift_id),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  words TEXT NOT NULL,
  at_ms INTEGER NOT NULL
) STRICT;

CREATE TRIGGER shift_is_final BEFORE UPDATE ON shift BEGIN SELECT RAISE(ABORT, 'shifts are never changed'); END;
CREATE TRIGGER shift_stays BEFORE DELETE ON shift BEGIN SELECT RAISE(ABORT, 'shifts are never deleted'); END;
CREATE TRIGGER shift_movement_is_final BEFORE UPDATE ON shift_movement BEGIN SELECT RAISE(ABORT, 'movements are never changed'); END;
CREATE TRIGGER shift_movement_stays BEFORE DELETE ON shift_movement BEGIN SELECT RAISE(ABORT, 'movements are never deleted'); END;
CREATE TRIGGER shift_count_is_final BEFORE UPDATE ON shift_count BEGIN SELECT RAISE(ABORT, 'counts are never changed'); END;
CREATE TRIGGER shift_count_stays BEFORE DELETE ON shift_count BEGIN SELECT RAISE(ABORT, 'counts are never deleted'); END;
CREATE TRIGGER shift_close_is_final BEFORE UPDATE ON shift_close BEGIN SELECT RAISE(ABORT, 'a closing is never changed'); END;
CREATE TRIGGER shift_close_stays BEFORE DELETE ON shift_close BEGIN SELECT RAISE(ABORT, 'a closing is never deleted'); END;
CREATE TRIGGER shift_signature_is_final BEFORE UPDATE ON shift_signature BEGIN SELECT RAISE(ABORT, 'a signature is never changed'); END;
CREATE TRIGGER shift_signature_stays BEFORE DELETE ON shift_signature BEGIN SELECT RAISE(ABORT, 'a signature is never deleted'); END;
