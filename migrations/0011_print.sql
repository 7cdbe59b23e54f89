-- Receipt printers, one for a counter.
CREATE TABLE printer (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('network', 'device')),
  address TEXT NOT NULL,
  width TEXT NOT NULL CHECK (width IN ('58', '80')),
  counter_id TEXT NOT NULL REFERENCES counter (id),
  is_removed INTEGER NOT NULL CHECK (is_removed IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX printer_by_counter ON printer (counter_id) WHERE is_removed = 0;

-- Whole pages go to the system's printers. No row: whatever paper the printer is set to.
CREATE TABLE page_paper (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  size TEXT NOT NULL CHECK (size IN ('A4', 'A5'))
) STRICT;
-- The printer, by the system's name for it, that takes a counter's pages without a dialogue.
CREATE TABLE page_printer (
  counter_id TEXT PRIMARY KEY REFERENCES counter (id),
  device_name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What is to be put on paper; the money it is about is on disk before (L2).
CREATE TABLE print_job (
  -- In the order in which they were asked for.
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  -- JSON; see shared/print/paper.ts.
  paper TEXT NOT NULL,
  printer_id TEXT NOT NULL REFERENCES printer (id),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'printed', 'stuck', 'cancelled')),
  trouble TEXT,
  -- Begun before: marked when it is printed again.
  is_repeat INTEGER NOT NULL CHECK (is_repeat IN (0, 1)),
  next_try_ms INTEGER NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  created_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX print_job_by_open ON print_job (printer_id, position) WHERE state IN ('waiting', 'sending', 'stuck');
CREATE INDEX print_job_by_time ON print_job (created_at_ms);
