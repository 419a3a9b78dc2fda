//! Payments and refunds as answers show them (Antom: pay, inquiryPayment, refund, inquiryRefund; AMS's examples).

use super::answer::{Said, iso_time};
use super::book::{Back, BackStanding, Paid, Payment, Standing};
use super::codes;
use super::quote::{one_of, psp_names};
use crate::domain::money::Money;
use crate::sandbox::rate;
use serde_json::{Map, Value, json};

type Fields = Map<String, Value>;

/// The answer to a pay call, first or repeated.
pub(super) fn pay(seed: u64, payment: &Payment) -> Said {
    match &payment.standing {
        Standing::Failed { code } => Said::code(code),
        Standing::Cancelled => Said::code("ORDER_IS_CANCELED"),
        _ if payment.code.is_some() => Said::success(order_code(seed, payment)),
        Standing::Paid => Said::success(all_of(seed, payment)),
        // Some wallets answer with the payment's numbers, some with the bare result.
        Standing::Processing => {
            let told = rate::draw(seed, &format!("in process {}", payment.id)) & 1 == 0;
            let fields = if told { head(payment) } else { Fields::new() };
            Said { fields, ..Said::code("PAYMENT_IN_PROCESS") }
        }
    }
}

/// The answer to an inquiry: how the inquiry went, and beside it how the payment stands.
pub(super) fn inquiry(seed: u64, payment: &Payment, standing: &Standing) -> Said {
    let (status, code) = match standing {
        Standing::Processing => ("PROCESSING", "PAYMENT_IN_PROCESS"),
        Standing::Paid => ("SUCCESS", "SUCCESS"),
        Standing::Failed { code } => ("FAIL", code.as_str()),
        Standing::Cancelled => ("CANCELLED", "ORDER_IS_CANCELED"),
    };
    let mut fields =
        if matches!(standing, Standing::Paid | Standing::Cancelled) { all_of(seed, payment) } else { head(payment) };
    fields.insert("paymentStatus".to_owned(), json!(status));
    fields.insert("paymentResultCode".to_owned(), json!(code));
    fields.insert("paymentResultMessage".to_owned(), json!(codes::words(code)));
    let backs: Vec<Value> = payment.backs.iter().map(transaction).collect();
    if !backs.is_empty() {
        fields.insert("transactions".to_owned(), json!(backs));
    }
    Said::success(fields)
}

/// The answer to a cancel that did what it should.
pub(super) fn cancelled(payment: &Payment) -> Said {
    let mut fields = Fields::new();
    fields.insert("paymentId".to_owned(), json!(payment.id));
    fields.insert("paymentRequestId".to_owned(), json!(payment.request));
    fields.insert("cancelTime".to_owned(), json!(iso_time(payment.changed_at)));
    Said::success(fields)
}

/// The answer to a refund call, first or repeated.
pub(super) fn refund(payment: &Payment, back: &Back) -> Said {
    match &back.standing {
        BackStanding::Failed { code } => Said::code(code),
        BackStanding::Processing { .. } => {
            Said { fields: back_fields(payment, back), ..Said::code("REFUND_IN_PROCESS") }
        }
        BackStanding::Done { .. } => Said::success(back_fields(payment, back)),
    }
}

/// The answer to an inquiry about a refund.
pub(super) fn refund_inquiry(payment: &Payment, back: &Back) -> Said {
    let mut fields = back_fields(payment, back);
    fields.insert("refundStatus".to_owned(), json!(back_status(back)));
    Said::success(fields)
}

fn money(amount: Money) -> Value {
    json!({ "currency": amount.currency.code(), "value": amount.minor.to_string() })
}

/// What is known of a payment before any money moves.
fn head(payment: &Payment) -> Fields {
    let head = [
        ("paymentRequestId", json!(payment.request)),
        ("paymentId", json!(payment.id)),
        ("paymentAmount", money(payment.amount)),
        ("paymentCreateTime", json!(iso_time(payment.created_at))),
    ];
    head.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn all_of(seed: u64, payment: &Payment) -> Fields {
    let mut fields = head(payment);
    if let Some(paid) = &payment.paid {
        fields.insert("paymentTime".to_owned(), json!(iso_time(paid.charged.at)));
        fields.insert("actualPaymentAmount".to_owned(), money(paid.charged.payer));
        if let Some(quote) = &paid.quote {
            fields.insert("paymentQuote".to_owned(), quote.json());
        }
        if let Some((amount, quote)) = &paid.settled {
            fields.insert("grossSettlementAmount".to_owned(), money(*amount));
            fields.extend(quote.iter().map(|quote| ("settlementQuote".to_owned(), quote.json())));
        }
        fields.extend(customer(seed, paid).map(|info| ("pspCustomerInfo".to_owned(), info)));
    }
    fields
}

/// Who paid. Some wallets say nothing, and some only their name (Antom: «returned when the wallet can provide it»).
fn customer(seed: u64, paid: &Paid) -> Option<Value> {
    let key = format!("customer {}", paid.charged.id);
    let name = one_of(seed, &key, psp_names(paid.charged.wallet)?);
    let shape = rate::draw(seed, &key) % 8;
    let id = rate::token(seed, &format!("id {}", paid.charged.openid), b"0123456789", 16);
    match shape {
        0 => None,
        1 => Some(json!({ "pspName": name })),
        _ => Some(json!({ "pspName": name, "pspCustomerId": id, "displayCustomerId": "tou***@example.com" })),
    }
}

/// The code to show: up to four forms of it, of which the text is one (GSDK: OrderCodeForm).
fn order_code(seed: u64, payment: &Payment) -> Fields {
    let text = payment.code.clone().unwrap_or_default();
    let shape = rate::draw(seed, &format!("forms {}", payment.id));
    let images = usize::try_from(shape & 3).unwrap_or(0);
    let image = |kind: &&str| {
        json!({ "codeValueType": "QRCODE", "displayType": kind,
                "codeValue": format!("https://img.example.com/{}/{kind}.png", payment.id) })
    };
    let mut forms: Vec<Value> = ["SMALLIMAGE", "MIDDLEIMAGE", "BIGIMAGE"].iter().take(images).map(image).collect();
    let place = usize::try_from(shape >> 8).unwrap_or(0).checked_rem(forms.len() + 1).unwrap_or(0);
    forms.insert(place, json!({ "codeValueType": "QRCODE", "displayType": "TEXT", "codeValue": text }));
    let mut fields = head(payment);
    let form = json!({ "paymentMethodType": "CONNECT_WALLET", "expireTime": iso_time(payment.expires_at), "codeDetails": forms });
    fields.insert("orderCodeForm".to_owned(), form);
    fields
}

const fn back_status(back: &Back) -> &'static str {
    match back.standing {
        BackStanding::Processing { .. } => "PROCESSING",
        BackStanding::Done { .. } => "SUCCESS",
        BackStanding::Failed { .. } => "FAIL",
    }
}

fn transaction(back: &Back) -> Value {
    let kind = if back.request.is_some() { "REFUND" } else { "CANCEL" };
    let mut value = json!({
        "transactionType": kind,
        "transactionStatus": back_status(back),
        "transactionId": back.id,
        "transactionAmount": money(back.amount),
    });
    let Some(fields) = value.as_object_mut() else { return value };
    if let Some(request) = &back.request {
        fields.insert("transactionRequestId".to_owned(), json!(request));
    }
    if let BackStanding::Done { at } = back.standing {
        fields.insert("transactionTime".to_owned(), json!(iso_time(at)));
    }
    value
}

fn back_fields(payment: &Payment, back: &Back) -> Fields {
    let mut fields = Fields::new();
    fields.insert("paymentId".to_owned(), json!(payment.id));
    fields.insert("refundId".to_owned(), json!(back.id));
    fields.insert("refundRequestId".to_owned(), json!(back.request));
    fields.insert("refundAmount".to_owned(), money(back.amount));
    if let BackStanding::Done { at } = back.standing {
        fields.insert("refundTime".to_owned(), json!(iso_time(at)));
    }
    if let Some((settled, _)) = payment.paid.as_ref().and_then(|paid| paid.settled.as_ref()) {
        let part = i128::from(settled.minor) * i128::from(back.amount.minor);
        let part = part.checked_div(i128::from(payment.amount.minor)).and_then(|part| i64::try_from(part).ok());
        let gross = Money::new(part.unwrap_or(settled.minor), settled.currency);
        fields.insert("grossSettlementAmount".to_owned(), money(gross));
    }
    fields
}
