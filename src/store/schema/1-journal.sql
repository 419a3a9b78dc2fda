-- The journal: append-only, without a gap. `hash` links each record to the one before it.
CREATE TABLE journal (
    seq   INTEGER PRIMARY KEY CHECK (seq > 0),
    at    INTEGER NOT NULL,
    boot  INTEGER NOT NULL CHECK (boot BETWEEN 0 AND seq),
    actor TEXT NOT NULL CHECK (actor IN ('cashier', 'command', 'engine')),
    kind  TEXT NOT NULL CHECK (kind IN ('opened', 'boot', 'sale', 'payment', 'rate', 'alert', 'checkpoint')),
    body  TEXT NOT NULL,
    hash  BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER journal_has_no_gap BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'a record goes behind the last one'); END;

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- Filled from the domain at every start; the state of a payment moves along these only.
CREATE TABLE edge (
    from_state TEXT NOT NULL,
    to_state   TEXT NOT NULL,
    PRIMARY KEY (from_state, to_state)
) STRICT, WITHOUT ROWID;

