//! Every state of the cashier's window, made with fixed data.

use super::*;

/// Makes a cashier who is there.
pub type Make = fn(&mut Context) -> Cashier;

/// Every state by its name.
pub const STATES: &[(&str, Make)] = &[
    ("empty", |context| Cashier::new(context)),
    ("keypad", |context| typed(context)),
    ("keypad-jpy", yen),
    ("keypad-no-rate", no_rate),
    ("keypad-long", long_sale),
    ("offline", offline),
    ("notice", notice),
    ("preparing", |context| paying(context, Tender::Wechat, State::Sent { again: false })),
    ("waiting", waiting),
    ("waiting-qr-here", qr_here),
    ("qr-too-small", qr_too_small),
    ("qr-unreadable", qr_unreadable),
    ("confirming", confirming),
    ("checking", checking),
    ("cancelling", cancelling),
    ("paid", |context| paying(context, Tender::Wechat, paid())),
    ("paid-cash", paid_cash),
    ("notpaid", |context| paying(context, Tender::Wechat, closed(UnpaidReason::Expired))),
    ("claimed", claimed),
    ("mismatch", |context| paying(context, Tender::Wechat, other_amount())),
    ("late", |context| {
        let State::Paid { charge } = paid() else { unreachable!() };
        paying(context, Tender::Wechat, State::LateCharge { charge })
    }),
    ("refused", refused),
    ("trouble", trouble),
    ("clock-off", clock_off),
    ("display-lost", display_lost),
    ("scan", scanning),
    ("scan-hong-kong", |context| misread(context, "151234567890123456")),
    ("scan-unread", |context| misread(context, "1234567890123456")),
    ("scan-used", |context| {
        let mut cashier = declined(context);
        cashier.scanned(Some(&scan(code_of(Tender::Wechat))), context);
        cashier
    }),
    ("scan-offline", scan_offline),
    ("scan-busy", scan_busy),
    ("sent", |context| paying_by_code(context, Tender::Wechat, State::Sent { again: false })),
    ("password", |context| paying_by_code(context, Tender::Wechat, State::Confirming { payload: None })),
    ("code-checking", |context| paying_by_code(context, Tender::Alipay, State::Unknown)),
    ("reversing", |context| taking_back(context, Undo::Asked)),
    ("reversed", |context| {
        paying_by_code(
            context,
            Tender::Wechat,
            State::Reversed { reason: UnpaidReason::Expired, detail: "not confirmed in time".to_owned() },
        )
    }),
    ("declined", declined),
    ("alipay-waiting", |context| paying(context, Tender::Alipay, alipay_code())),
    ("alipay-paid", |context| paying(context, Tender::Alipay, paid_by_gcash())),
    ("paid-coupons", |context| paying(context, Tender::Wechat, paid_with_coupons())),
    ("late-refunding", late_refunding),
    ("one-wallet", one_wallet),
    ("details", |context| details(context, Tender::Wechat, |_| Vec::new())),
    ("details-refunds", |context| details(context, Tender::Wechat, some_refunds)),
    ("details-stuck", |context| details(context, Tender::Alipay, stuck_refunds)),
    ("refund", refund_form),
    ("refund-too-much", refund_too_much),
    ("refund-offline", refund_offline),
    ("refund-dialog", refund_dialog),
    ("refund-queued", refund_queued),
    ("refund-refused", refund_refused),
    ("today-refunds", today_refunds),
    ("cash", cash),
    ("today", today),
    ("help", |context| over(context, Action::Help)),
    ("dialog-cancel", dialog_cancel),
    ("dialog-quit", dialog_quit),
];

fn other_amount() -> State {
    State::Mismatch { detail: "the acquirer says 12.00 EUR, the till asked for 128.50 EUR".to_owned() }
}

/// Everything the header can say at once.
fn clock_off(context: &mut Context) -> Cashier {
    let claim = State::Claimed { payload: "0002".to_owned(), not_found_since: None };
    let waiting = sale(context, &[euro(9690)]);
    context.desk.queue = (20..32).map(|number| payment(&waiting, Tender::LocalQr, claim.clone(), number)).collect();
    context.clock_skew_ms = Some(-1_000_000);
    context.customer_window = false;
    context.has_pin = true;
    one_wallet(context)
}

fn yen(context: &mut Context) -> Cashier {
    context.config = config("JPY");
    context.rates = vec![rate("JPY", "0.04812", "2026-11-21T02:00:00Z")];
    let mut cashier = Cashier::new(context);
    type_keys(&mut cashier, context, "8800+4000");
    cashier
}

fn no_rate(context: &mut Context) -> Cashier {
    context.rates = vec![rate("EUR", "7.8432", "2026-11-15T02:00:00Z")];
    typed(context)
}

fn long_sale(context: &mut Context) -> Cashier {
    let mut cashier = Cashier::new(context);
    type_keys(&mut cashier, context, &"99999999+".repeat(14));
    type_keys(&mut cashier, context, "1");
    cashier
}

fn offline(context: &mut Context) -> Cashier {
    down(context);
    let claim = State::Claimed { payload: "0002".to_owned(), not_found_since: None };
    let waiting = sale(context, &[euro(9690)]);
    context.desk.queue = (20..23).map(|number| payment(&waiting, Tender::LocalQr, claim.clone(), number)).collect();
    typed(context)
}

fn notice(context: &mut Context) -> Cashier {
    let mut cashier = paying(context, Tender::Wechat, State::Unknown);
    let mut parked = shown(&cashier).payment().expect("a payment").clone();
    press(&mut cashier, context, Stroke::F(5));
    parked.rev += 1;
    parked.state = paid();
    context.note(&Update::Payment(parked.clone()));
    cashier.learned(&parked, context);
    type_keys(&mut cashier, context, "2400");
    cashier
}

fn waiting(context: &mut Context) -> Cashier {
    let mut cashier = paying(context, Tender::Wechat, showing());
    live(&mut cashier).asked_at = Some(context.now.plus_seconds(-2));
    cashier
}

fn qr_here(context: &mut Context) -> Cashier {
    let mut cashier = waiting(context);
    press(&mut cashier, context, Stroke::F(4));
    cashier
}

fn qr_too_small(context: &mut Context) -> Cashier {
    context.customer_size = iced::Size::new(110.0, 100.0);
    waiting(context)
}

fn qr_unreadable(context: &mut Context) -> Cashier {
    let mut cashier = waiting(context);
    live(&mut cashier).code = None;
    cashier
}

fn confirming(context: &mut Context) -> Cashier {
    paying(context, Tender::Wechat, State::Confirming { payload: None })
}

fn checking(context: &mut Context) -> Cashier {
    let mut cashier = paying(context, Tender::Wechat, State::Unknown);
    let id = shown(&cashier).payment().expect("a payment").id.clone();
    for seconds in [4, 9, 13] {
        context.now = now().plus_seconds(seconds);
        cashier.asked(&id, context);
    }
    context.now = now().plus_seconds(27);
    cashier
}

fn cancelling(context: &mut Context) -> Cashier {
    let mut cashier = paying(context, Tender::Wechat, showing());
    learn(&mut cashier, context, closing());
    context.now = now().plus_seconds(12);
    cashier
}

fn paid_cash(context: &mut Context) -> Cashier {
    let mut cashier = cash(context);
    let effects = press(&mut cashier, context, Stroke::Enter);
    let sale = sale(context, &cashier.sell.lines());
    let charge = Charge::plain("own".to_owned(), None, context.now);
    let payment = payment(&sale, Tender::Cash, State::Paid { charge }, 1);
    let outcome = Ok(Box::new((sale, payment)));
    cashier.answered(Answer::Begun { ticket: ticket_of(&effects), outcome }, context);
    cashier
}

fn claimed(context: &mut Context) -> Cashier {
    down(context);
    let payload = "00020101021226370019com.example.scheme011012345678905204594753039785406128.50\
        5802FR5915COMPTOIR AURORE6005PARIS62250521T2K7QW3ZP8M4X6V5B9N1R6304A1B2";
    paying(context, Tender::LocalQr, State::Claimed { payload: payload.to_owned(), not_found_since: None })
}

fn refused(context: &mut Context) -> Cashier {
    let mut cashier = typed(context);
    let effects = cashier.act(Action::Pay(Tender::Wechat), context);
    let error = crate::store::StoreError::Full { path: PathBuf::from("till.db") };
    let outcome = Err(std::sync::Arc::new(crate::sync::SyncError::Store(error)));
    cashier.answered(Answer::Begun { ticket: ticket_of(&effects), outcome }, context);
    cashier
}

fn trouble(context: &mut Context) -> Cashier {
    context.note(&Update::Trouble { detail: "the disk is full; nothing was written".to_owned() });
    typed(context)
}

fn display_lost(context: &mut Context) -> Cashier {
    context.customer_window = false;
    waiting(context)
}

fn cash(context: &mut Context) -> Cashier {
    let mut cashier = typed(context);
    press(&mut cashier, context, Stroke::F(12));
    context.mono_ms += 1_000;
    type_keys(&mut cashier, context, "15000");
    cashier
}

fn today(context: &mut Context) -> Cashier {
    let mut cashier = Cashier::new(context);
    let read = a_day(context);
    context.desk.queue = read.last.iter().filter(|payment| payment.is_owed()).cloned().collect();
    press(&mut cashier, context, Stroke::F(8));
    cashier.answered(Answer::Day(read), context);
    cashier
}

fn over(context: &mut Context, action: Action) -> Cashier {
    let mut cashier = typed(context);
    cashier.act(action, context);
    cashier
}

fn dialog_cancel(context: &mut Context) -> Cashier {
    let mut cashier = waiting(context);
    press(&mut cashier, context, Stroke::Escape);
    cashier
}

fn dialog_quit(context: &mut Context) -> Cashier {
    let mut cashier = waiting(context);
    cashier.ask_to_quit(context);
    cashier
}

fn scanning(context: &mut Context) -> Cashier {
    let mut cashier = typed(context);
    press(&mut cashier, context, Stroke::F(11));
    cashier
}

fn misread(context: &mut Context, text: &str) -> Cashier {
    let mut cashier = scanning(context);
    cashier.scanned(Some(&scan(text)), context);
    cashier
}

fn scan_offline(context: &mut Context) -> Cashier {
    down(context);
    let mut cashier = typed(context);
    cashier.scanned(Some(&scan(code_of(Tender::Wechat))), context);
    cashier
}

fn scan_busy(context: &mut Context) -> Cashier {
    let mut cashier = waiting(context);
    cashier.scanned(Some(&scan(code_of(Tender::Wechat))), context);
    cashier
}

fn declined(context: &mut Context) -> Cashier {
    let detail = "NOTENOUGH: the balance does not suffice; the customer can choose another card".to_owned();
    paying_by_code(context, Tender::Wechat, State::Closed { reason: UnpaidReason::Declined, detail })
}

fn taking_back(context: &mut Context, undo: Undo) -> Cashier {
    let mut cashier = paying_by_code(context, Tender::Wechat, State::Confirming { payload: None });
    context.now = now().plus_seconds(30);
    learn(&mut cashier, context, reversing(UnpaidReason::Expired, undo));
    context.now = now().plus_seconds(42);
    cashier
}

pub fn alipay_code() -> State {
    State::Showing { payload: "https://gqr.alipay.com/281006010000000000000000000000".to_owned() }
}

fn paid_by_gcash() -> State {
    let State::Paid { charge } = paid() else { unreachable!() };
    let payer = Some(Money::new(864_212, currency("PHP")));
    State::Paid { charge: Charge { wallet: Some("GCASH".to_owned()), payer, ..charge } }
}

fn paid_with_coupons() -> State {
    use crate::domain::payment::Discount;
    let State::Paid { charge } = paid() else { unreachable!() };
    let coupon = |name: &str, prepaid, minor| Discount {
        id: "109519".to_owned(),
        name: name.to_owned(),
        prepaid,
        amount: euro(minor),
        by_shop: None,
        by_wallet: Some(minor),
        by_others: None,
    };
    let discounts = vec![coupon("国庆出境立减", true, 500), coupon("Golden Week", false, 300), coupon("3", true, 1)];
    State::Paid { charge: Charge { discounts, payer: Some(yuan(94_531)), ..charge } }
}

fn late_refunding(context: &mut Context) -> Cashier {
    let State::Paid { charge } = paid() else { unreachable!() };
    let cashier = paying(context, Tender::Wechat, State::LateCharge { charge });
    let payment = shown(&cashier).payment().expect("a payment").clone();
    let pending = RefundState::Pending { acquirer_id: "5".to_owned() };
    context.note(&Update::Refund(refund(&payment, 12_850, pending, 1)));
    cashier
}

fn one_wallet(context: &mut Context) -> Cashier {
    context.takes = vec![Tender::Alipay, Tender::Cash];
    let since = context.now;
    context.desk.lines = vec![(Tender::Wechat, LineState::Down { since }), (Tender::Alipay, LineState::Up)];
    typed(context)
}

fn some_refunds(payment: &Payment) -> Vec<Refund> {
    let wait = "NOTENOUGH: the balance for refunds does not suffice".to_owned();
    vec![
        refund(payment, 1_290, refunded(), 1),
        refund(payment, 500, RefundState::Failed { detail: "REFUNDCLOSE: the refund was closed".to_owned() }, 2),
        refund(payment, 2_600, RefundState::Pending { acquirer_id: "5".to_owned() }, 3),
        refund(payment, 3_450, RefundState::Due { why: Some(wait) }, 4),
    ]
}

fn stuck_refunds(payment: &Payment) -> Vec<Refund> {
    let detail = "the customer's account is closed".to_owned();
    let refused = Some("REFUND_WINDOW_EXCEED".to_owned());
    vec![
        refund(payment, 1_290, RefundState::Abnormal { detail }, 1),
        refund(payment, 500, RefundState::Sent { refused, not_found_since: None }, 2),
    ]
}

fn refund_form(context: &mut Context) -> Cashier {
    let mut cashier = details(context, Tender::Wechat, |payment| vec![refund(payment, 1_290, refunded(), 1)]);
    press(&mut cashier, context, Stroke::F(6));
    cashier
}

fn refund_too_much(context: &mut Context) -> Cashier {
    let mut cashier = refund_form(context);
    type_keys(&mut cashier, context, "20000");
    press(&mut cashier, context, Stroke::Tab);
    press(&mut cashier, context, Stroke::Enter);
    cashier
}

fn refund_offline(context: &mut Context) -> Cashier {
    down(context);
    let mut cashier = details(context, Tender::Alipay, |payment| vec![refund(payment, 1_290, refunded(), 1)]);
    press(&mut cashier, context, Stroke::F(6));
    type_keys(&mut cashier, context, "3450");
    cashier
}

fn refund_dialog(context: &mut Context) -> Cashier {
    let mut cashier = refund_form(context);
    press(&mut cashier, context, Stroke::Enter);
    cashier
}

fn refund_queued(context: &mut Context) -> Cashier {
    down(context);
    let mut cashier = refund_dialog(context);
    let ticket = ticket_of(&press(&mut cashier, context, Stroke::Delete));
    let made = refund(&looked_at(&cashier).payment, 11_560, RefundState::Due { why: None }, 7);
    context.note(&Update::Refund(made.clone()));
    cashier.answered(Answer::Refunded { ticket, outcome: Ok(Box::new(made)) }, context);
    cashier
}

fn refund_refused(context: &mut Context) -> Cashier {
    let mut cashier = refund_dialog(context);
    let ticket = ticket_of(&press(&mut cashier, context, Stroke::Delete));
    let error = crate::store::StoreError::Full { path: PathBuf::from("till.db") };
    let outcome = Err(std::sync::Arc::new(crate::sync::SyncError::Store(error)));
    cashier.answered(Answer::Refunded { ticket, outcome }, context);
    cashier
}

fn today_refunds(context: &mut Context) -> Cashier {
    let mut read = a_day(context);
    let (paid, cash) = (read.last[1].clone(), read.last[2].clone());
    read.refunds = vec![
        refund(&paid, 1_290, RefundState::Due { why: Some("NOTENOUGH".to_owned()) }, 1),
        refund(&cash, 9_690, refunded(), 2),
    ];
    read.totals.iter_mut().for_each(|line| line.refunded = euro(1_290));
    context.desk.queue = read.last.iter().filter(|payment| payment.is_owed()).cloned().collect();
    context.desk.refunds = vec![read.refunds[0].clone()];
    let mut cashier = Cashier::new(context);
    press(&mut cashier, context, Stroke::F(6));
    cashier.answered(Answer::Day(read), context);
    press(&mut cashier, context, Stroke::Down);
    cashier
}
