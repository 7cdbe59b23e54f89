-- The number that customers call; the last row counts, a null one takes it away.
CREATE TABLE hall_phone (
  position INTEGER PRIMARY KEY,
  phone TEXT,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  at_ms INTEGER NOT NULL
) STRICT;
