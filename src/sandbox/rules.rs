//! Rules the documents state differently, leave open, or that training wants relaxed. Every variant here
//! was seen in some page or sample, so a till must live with each of them.

/// What the pretend acquirer holds shops to, and in which shapes it answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    /// An order younger than this cannot be closed. WeChat Pay documents 300 s on older pages; 0 closes at once.
    pub close_not_before_s: i64,
    /// Serve the statement of a day that is not over yet.
    pub statement_at_once: bool,
    /// How "the customer is asked for the password" is said in the answer to quick pay.
    pub paying: PayingShape,
    /// A quick payment younger than this cannot be reversed (WeChat Pay: reverse order, 15 s).
    pub reverse_not_before_s: i64,
    /// How long a quick payment can be reversed.
    pub reverse_window: ReverseWindow,
    /// What a query shows of a payment that was paid and then reversed.
    pub reversed_as: ReversedAs,
    /// Pause between two different refunds of one order (WeChat Pay: refund, 60 s).
    pub refund_gap_s: i64,
    /// How long an accepted refund is under way.
    pub refund_takes_s: i64,
    /// Under which names coupons and refund ids are told.
    pub names: FieldNames,
    /// What a statement looks like.
    pub statement: StatementForm,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            close_not_before_s: 0,
            statement_at_once: false,
            paying: PayingShape::Drawn,
            reverse_not_before_s: 15,
            reverse_window: ReverseWindow::SevenDays,
            reversed_as: ReversedAs::Revoked,
            refund_gap_s: 60,
            refund_takes_s: 3,
            names: FieldNames::Samples,
            statement: StatementForm::default(),
        }
    }
}

/// The shapes in which USERPAYING was seen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PayingShape {
    /// One of the others, drawn from the seed for each order.
    #[default]
    Drawn,
    /// HTTP 202 with `code` USERPAYING.
    Code,
    /// HTTP 202 with `code` USER_PAYING.
    CodeWithUnderscore,
    /// HTTP 202 with nothing but `trade_state`.
    StateAccepted,
    /// HTTP 200 with nothing but `trade_state`.
    State,
    /// HTTP 200 with everything a query shows.
    Whole,
}

/// The documents say seven days, the wallet's own support says the same day (Beijing time).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ReverseWindow {
    #[default]
    SevenDays,
    SameDay,
}

/// `REVOKED`, or `REFUND` because the money went back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ReversedAs {
    #[default]
    Revoked,
    Refund,
}

/// Samples and tables of the documents name the same things differently.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum FieldNames {
    /// `id`, and coupons as the list `promotion_detail`.
    #[default]
    Samples,
    /// `id`, and coupons as `detail`: a list in a payment, an object in a refund.
    Tables,
    /// `transaction_id` and `refund_id`, and coupons as the object `promotion_detail` in a refund.
    Notifications,
}

/// What the statement of a day looks like.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StatementForm {
    /// English column names instead of Chinese ones.
    pub english: bool,
    /// A byte order mark first.
    pub bom: bool,
    /// Two more rows with sums.
    pub summary: bool,
    /// A refund's row repeats the order's amounts instead of zeros.
    pub refunds_repeat_order: bool,
    /// How the header writes the checksum.
    pub sum: SumForm,
}

/// How the checksum header of a statement is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SumForm {
    #[default]
    LowerHex,
    UpperHex,
    Base64,
}
