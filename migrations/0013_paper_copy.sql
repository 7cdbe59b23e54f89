-- Slips and reports that were put on paper, each time: what is printed again says so, and for whom.
CREATE TABLE paper_copy (
  -- What it is of: "movement <id>", "shift <id>", "hand-off <id>".
  about TEXT NOT NULL,
  -- 0 for the first.
  copy INTEGER NOT NULL CHECK (copy >= 0),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (about, copy)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER paper_copy_is_final BEFORE UPDATE ON paper_copy BEGIN SELECT RAISE(ABORT, 'prints are never changed'); END;
CREATE TRIGGER paper_copy_stays BEFORE DELETE ON paper_copy BEGIN SELECT RAISE(ABORT, 'prints are never deleted'); END;
