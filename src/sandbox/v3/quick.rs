//! Quick pay: the shop scans the customer's code, and may take the payment back.

use super::orders::{body_of_own, refused_on_purpose};
use super::{Key, find, refused, told};
use crate::sandbox::answer::Answer;
use crate::sandbox::book::{Begun, Refusal};
use crate::sandbox::fault::Fault;
use crate::sandbox::phone::{CodeRefusal, Presented, Wallet};
use crate::sandbox::rules::PayingShape;
use crate::sandbox::wire::Incoming;
use crate::sandbox::{Inner, Shared, placing, rate};
use serde_json::json;

pub(super) fn pay(shared: &Shared, inner: &mut Inner, request: &Incoming) -> Result<Answer, Answer> {
    let (placing, code) = placing::quick(&shared.accounts, &request.body)?;
    let (no, now) = (placing.no.clone(), shared.clock.now());
    let begun = match inner.book.again(&placing) {
        Some(again) => again.map_err(refused)?,
        None => {
            let presented = presented(inner, &code, now)?;
            inner.book.begin(shared.seed, placing, &presented, now).map_err(refused)?
        }
    };
    inner.save();
    match begun {
        Begun::Paying => Ok(paying(shared, inner, &no)),
        Begun::Paid(_) => {
            let order = inner.book.orders.get(&no).ok_or_else(|| refused(Refusal::NotExist))?;
            Ok(Answer::json(200, &told::order(shared, order, &order.seen())))
        }
        Begun::NoBalance => {
            Err(Answer::error(403, "NOT_ENOUGH", "余额不足，请换卡支付 / not enough money, use another card"))
        }
    }
}

/// Whose code it is; it is used up by this call.
fn presented(inner: &mut Inner, code: &str, now: crate::domain::time::Timestamp) -> Result<Presented, Answer> {
    let invalid = |message: &str, internal| Answer { internal, ..Answer::error(400, "AUTH_CODE_INVALID", message) };
    let shaped = code.len() == 18
        && code.bytes().all(|byte| byte.is_ascii_digit())
        && code.starts_with('1')
        && code.as_bytes().get(1).is_some_and(|digit| (b'0'..=b'5').contains(digit));
    if !shaped {
        return Err(invalid("付款码无效 / this is not a payment code of WeChat Pay", 268_501_011));
    }
    let presented = inner.phones.take(code, now).map_err(|refusal| match refusal {
        CodeRefusal::Unknown => invalid("付款码无效 / nobody shows this code", 268_501_011),
        CodeRefusal::Used => invalid("付款码已使用 / this code was used before", 268_501_784),
        CodeRefusal::Expired => Answer {
            internal: 268_501_011,
            ..Answer::error(403, "AUTH_CODE_EXPIRE", "付款码已过期 / this code is more than a minute old")
        },
    })?;
    if presented.wallet != Wallet::WechatPay {
        return Err(invalid("付款码不支持 / the Hong Kong wallet cannot pay here", 268_501_011));
    }
    Ok(presented)
}

/// "The customer is asked for the password", in one of the shapes this was seen in.
fn paying(shared: &Shared, inner: &Inner, no: &str) -> Answer {
    const SHAPES: [PayingShape; 5] = [
        PayingShape::Code,
        PayingShape::CodeWithUnderscore,
        PayingShape::StateAccepted,
        PayingShape::State,
        PayingShape::Whole,
    ];
    let drawn = || {
        let at = usize::try_from(rate::draw(shared.seed, &format!("paying {no}")) % 5).unwrap_or(0);
        SHAPES.get(at).copied().unwrap_or(PayingShape::Code)
    };
    let words = "需要用户输入支付密码 / the customer is asked for the password";
    let shape = Some(shared.rules.paying).filter(|shape| *shape != PayingShape::Drawn).unwrap_or_else(drawn);
    let answer = match shape {
        PayingShape::Code | PayingShape::Drawn => Answer::error(202, "USERPAYING", words),
        PayingShape::CodeWithUnderscore => Answer::error(202, "USER_PAYING", words),
        PayingShape::StateAccepted => Answer::json(202, &json!({ "trade_state": "USERPAYING" })),
        PayingShape::State => Answer::json(200, &json!({ "trade_state": "USERPAYING" })),
        PayingShape::Whole => match inner.book.orders.get(no) {
            Some(order) => Answer::json(200, &told::order(shared, order, &order.seen())),
            None => refused(Refusal::NotExist),
        },
    };
    Answer { internal: 268_501_834, ..answer }
}

pub(super) fn reverse(
    shared: &Shared,
    inner: &mut Inner,
    key: &Key,
    request: &Incoming,
    fault: Option<&Fault>,
) -> Result<Answer, Answer> {
    body_of_own(shared, request)?;
    refused_on_purpose(fault)?;
    let no = find(inner, key).map(|order| order.no.clone()).ok_or_else(|| refused(Refusal::NotExist))?;
    inner.book.reverse(&no, &shared.rules, shared.clock.now()).map_err(refused)?;
    inner.save();
    Ok(Answer::empty(204, "application/json; charset=utf-8"))
}
