//! The legal edges between states, by word. `step` never leaves them and the store refuses any other.

/// Every `(from, to)` a payment may take.
pub const EDGES: &[(&str, &str)] = &[
    // Nothing was sent yet.
    ("intent", "sent"),
    ("intent", "claimed"),
    ("intent", "paid"), // cash
    ("intent", "closed"),
    // The order may be at the acquirer.
    ("sent", "showing"),
    ("sent", "confirming"),
    ("sent", "unknown"),
    ("sent", "closing"),
    ("sent", "closed"),
    ("sent", "paid"),
    ("sent", "mismatch"),
    ("unknown", "sent"), // again, the same number and the same bytes
    ("unknown", "confirming"),
    ("unknown", "closing"),
    ("unknown", "closed"),
    ("unknown", "paid"),
    ("unknown", "mismatch"),
    // The customer can pay.
    ("showing", "confirming"),
    ("showing", "closing"),
    ("showing", "closed"),
    ("showing", "paid"),
    ("showing", "mismatch"),
    ("confirming", "showing"),
    ("confirming", "closing"),
    ("confirming", "closed"),
    ("confirming", "paid"),
    ("confirming", "mismatch"),
    // Being closed.
    ("closing", "closed"),
    ("closing", "reversed"),
    ("closing", "paid"),
    ("closing", "mismatch"),
    // Evidence after the end.
    ("closed", "late_charge"),
    ("closed", "mismatch"),
    ("reversed", "late_charge"),
    ("reversed", "mismatch"),
    // Claims.
    ("claimed", "paid"),
    ("claimed", "mismatch"),
    ("claimed", "unmatched"),
    ("claimed", "ambiguous"),
    ("claimed", "closing"),
    ("unmatched", "paid"),
    ("unmatched", "mismatch"),
    ("unmatched", "ambiguous"),
    ("ambiguous", "paid"),
];
