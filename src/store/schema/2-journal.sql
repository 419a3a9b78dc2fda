-- The journal learns of refunds. A check cannot be altered, so the table is made anew with the same rows.
CREATE TABLE journal_2 (
    seq   INTEGER PRIMARY KEY CHECK (seq > 0),
    at    INTEGER NOT NULL,
    boot  INTEGER NOT NULL CHECK (boot BETWEEN 0 AND seq),
    actor TEXT NOT NULL CHECK (actor IN ('cashier', 'command', 'engine')),
    kind  TEXT NOT NULL CHECK (kind IN ('opened', 'boot', 'sale', 'payment', 'refund', 'rate', 'alert', 'checkpoint')),
    body  TEXT NOT NULL,
    hash  BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

INSERT INTO journal_2 (seq, at, boot, actor, kind, body, hash)
SELECT seq, at, boot, actor, kind, body, hash FROM journal ORDER BY seq;
DROP TABLE journal;
ALTER TABLE journal_2 RENAME TO journal;

CREATE TRIGGER journal_has_no_gap BEFORE INSERT ON journal
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'a record goes behind the last one'); END;

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- The projections are made again, in their new form, from the journal.
DROP TABLE head;
DROP TABLE alert;
DROP TABLE day_total;
DROP TABLE rate;
DROP TABLE payment;
DROP TABLE sale;
