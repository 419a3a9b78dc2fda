//! The built program from outside: its command line against its own sandbox, days with faults, kills.

mod both_ways;
mod contract;
mod days;
mod kills;
mod support;
mod trouble;
