-- Everything below can be made again from the journal. `seq` is the record a row began with.
CREATE TABLE sale (
    seq      INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    at       INTEGER NOT NULL,
    day      TEXT NOT NULL CHECK (length(day) = 10),
    minor    INTEGER NOT NULL CHECK (minor >= 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    body     TEXT NOT NULL
) STRICT;

CREATE TABLE payment (
    seq            INTEGER PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE,
    sale           TEXT NOT NULL REFERENCES sale (id),
    tender         TEXT NOT NULL CHECK (tender IN ('cash', 'wechat', 'alipay', 'local-qr')),
    state          TEXT NOT NULL CHECK (state IN (
        'intent', 'sent', 'showing', 'confirming', 'unknown', 'closing', 'paid', 'closed', 'reversed',
        'late_charge', 'mismatch', 'claimed', 'unmatched', 'ambiguous')),
    finality       TEXT NOT NULL CHECK (finality IN ('open', 'unknown', 'claimed', 'paid', 'unpaid')),
    minor          INTEGER NOT NULL CHECK (minor > 0),
    currency       TEXT NOT NULL CHECK (length(currency) = 3),
    created_at     INTEGER NOT NULL,
    day            TEXT NOT NULL CHECK (length(day) = 10),
    expires_at     INTEGER NOT NULL,
    shown          INTEGER NOT NULL CHECK (shown IN (0, 1)),
    scanned        INTEGER NOT NULL CHECK (scanned IN (0, 1)),
    rev            INTEGER NOT NULL CHECK (rev >= 0),
    owed           INTEGER NOT NULL CHECK (owed IN (0, 1)),
    payer_minor    INTEGER CHECK (payer_minor >= 0),
    payer_currency TEXT CHECK (length(payer_currency) = 3),
    acquirer_id    TEXT,
    body           TEXT NOT NULL,
    CHECK ((payer_minor IS NULL) = (payer_currency IS NULL))
) STRICT;

CREATE INDEX payment_of_sale ON payment (sale);
CREATE INDEX payment_owed ON payment (seq) WHERE owed = 1;
CREATE INDEX payment_not_final ON payment (seq) WHERE finality IN ('open', 'unknown', 'claimed');
CREATE INDEX payment_claimed ON payment (currency, minor, created_at) WHERE state = 'claimed';

CREATE TRIGGER payment_moves_by_the_rules BEFORE UPDATE ON payment
BEGIN
    SELECT RAISE(ABORT, 'a change follows the revision before it') WHERE NEW.rev <> OLD.rev + 1;
    SELECT RAISE(ABORT, 'id, sale, tender, amount and times of a payment are fixed')
    WHERE NEW.seq <> OLD.seq OR NEW.id <> OLD.id OR NEW.sale <> OLD.sale OR NEW.tender <> OLD.tender
        OR NEW.minor <> OLD.minor OR NEW.currency <> OLD.currency OR NEW.created_at <> OLD.created_at
        OR NEW.day <> OLD.day OR NEW.expires_at <> OLD.expires_at OR NEW.shown < OLD.shown
        OR NEW.scanned <> OLD.scanned;
    SELECT RAISE(ABORT, 'no payment may take this way between two states')
    WHERE NEW.state <> OLD.state
        AND NOT EXISTS (SELECT 1 FROM edge WHERE from_state = OLD.state AND to_state = NEW.state);
END;

CREATE TRIGGER payment_is_not_deleted BEFORE DELETE ON payment
BEGIN SELECT RAISE(ABORT, 'a payment is never deleted'); END;

CREATE TABLE refund (
    seq            INTEGER PRIMARY KEY,
    id             TEXT NOT NULL UNIQUE,
    payment        TEXT NOT NULL REFERENCES payment (id),
    tender         TEXT NOT NULL CHECK (tender IN ('cash', 'wechat', 'alipay', 'local-qr')),
    state          TEXT NOT NULL CHECK (state IN (
        'refund_due', 'refund_sent', 'refund_pending', 'refunded', 'refund_failed', 'refund_abnormal')),
    minor          INTEGER NOT NULL CHECK (minor > 0),
    currency       TEXT NOT NULL CHECK (length(currency) = 3),
    created_at     INTEGER NOT NULL,
    day            TEXT NOT NULL CHECK (length(day) = 10),
    round          INTEGER NOT NULL CHECK (round > 0),
    rev            INTEGER NOT NULL CHECK (rev >= 0),
    owed           INTEGER NOT NULL CHECK (owed IN (0, 1)),
    body           TEXT NOT NULL
) STRICT;

CREATE INDEX refund_of_payment ON refund (payment, state, minor);
CREATE INDEX refund_owed ON refund (seq) WHERE owed = 1;

CREATE TRIGGER refund_is_of_what_was_paid AFTER INSERT ON refund
BEGIN
    SELECT RAISE(ABORT, 'a refund is made in the currency and by the tender of its payment')
    WHERE NOT EXISTS (SELECT 1 FROM payment
        WHERE id = NEW.payment AND currency = NEW.currency AND tender = NEW.tender);
    SELECT RAISE(ABORT, 'only a payment that is confirmed paid can be refunded')
    WHERE NOT EXISTS (SELECT 1 FROM payment WHERE id = NEW.payment AND state IN ('paid', 'late_charge'));
    SELECT RAISE(ABORT, 'no more is given back than was paid')
    WHERE (SELECT sum(minor) FROM refund WHERE payment = NEW.payment AND state <> 'refund_failed')
        > (SELECT minor FROM payment WHERE id = NEW.payment);
END;

CREATE TRIGGER refund_moves_by_the_rules BEFORE UPDATE ON refund
BEGIN
    SELECT RAISE(ABORT, 'a change follows the revision before it') WHERE NEW.rev <> OLD.rev + 1;
    SELECT RAISE(ABORT, 'id, payment, tender, amount and times of a refund are fixed')
    WHERE NEW.seq <> OLD.seq OR NEW.id <> OLD.id OR NEW.payment <> OLD.payment OR NEW.tender <> OLD.tender
        OR NEW.minor <> OLD.minor OR NEW.currency <> OLD.currency OR NEW.created_at <> OLD.created_at
        OR NEW.day <> OLD.day OR NEW.round NOT BETWEEN OLD.round AND OLD.round + 1;
    SELECT RAISE(ABORT, 'no refund may take this way between two states')
    WHERE NEW.state <> OLD.state
        AND NOT EXISTS (SELECT 1 FROM edge WHERE from_state = OLD.state AND to_state = NEW.state);
END;

CREATE TRIGGER refund_is_not_deleted BEFORE DELETE ON refund
BEGIN SELECT RAISE(ABORT, 'a refund is never deleted'); END;

CREATE TRIGGER sale_is_not_changed BEFORE UPDATE ON sale
BEGIN SELECT RAISE(ABORT, 'a sale is frozen'); END;

CREATE TRIGGER sale_is_not_deleted BEFORE DELETE ON sale
BEGIN SELECT RAISE(ABORT, 'a sale is never deleted'); END;

CREATE TABLE rate (
    source   TEXT NOT NULL CHECK (source IN ('wechat', 'ecb', 'manual')),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    as_of    INTEGER NOT NULL,
    seq      INTEGER NOT NULL,
    body     TEXT NOT NULL,
    PRIMARY KEY (source, currency)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_total (
    day         TEXT NOT NULL CHECK (length(day) = 10),
    tender      TEXT NOT NULL CHECK (tender IN ('cash', 'wechat', 'alipay', 'local-qr')),
    finality    TEXT NOT NULL CHECK (finality IN ('open', 'unknown', 'claimed', 'paid', 'unpaid')),
    currency    TEXT NOT NULL CHECK (length(currency) = 3),
    count       INTEGER NOT NULL CHECK (count >= 0),
    minor       INTEGER NOT NULL CHECK (minor >= 0),
    refunded    INTEGER NOT NULL CHECK (refunded BETWEEN 0 AND minor),
    payer_fen   INTEGER NOT NULL CHECK (payer_fen >= 0),
    payer_count INTEGER NOT NULL CHECK (payer_count BETWEEN 0 AND count),
    PRIMARY KEY (day, tender, finality, currency)
) STRICT, WITHOUT ROWID;

CREATE TABLE alert (
    seq     INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    payment TEXT NOT NULL REFERENCES payment (id),
    alert   TEXT NOT NULL
) STRICT;

CREATE INDEX alert_of_payment ON alert (payment);

-- How far the projections have read the journal.
CREATE TABLE head (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    seq  INTEGER NOT NULL CHECK (seq > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
