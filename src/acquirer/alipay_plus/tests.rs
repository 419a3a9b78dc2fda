//! The adapter against the documents' examples, and against a server that lies.

mod cancel;
mod check;
mod inquiry;
mod pay;
mod refund;
mod server;
mod setup;
mod table;
mod trust;
