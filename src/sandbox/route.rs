//! Which acquirer's interface a request belongs to. Each interface has an arm here and a file of its own.

use super::answer::{self, Answer, Signing};
use super::book::Book;
use super::fault::{Call, Fault};
use super::wire::Incoming;
use super::{Inner, Shared, alipay, v2, v3};
use http_body_util::Full;
use hyper::Response;
use hyper::body::Bytes;

/// A call of a wallet's interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Route {
    /// WeChat Pay for shops abroad, v3.
    Wechat(v3::Route),
    /// WeChat Pay's daily rate, a v2 call.
    Rate,
    /// Something else below WeChat Pay's v2 path.
    WechatUnknown,
    /// Alipay+: Antom's in-store interface.
    Alipay(alipay::Route),
}

impl Route {
    /// Nothing when the path belongs to no wallet: then it is the tourist's page's.
    pub fn of(method: &str, path: &str) -> Option<Self> {
        if path.starts_with("/v3/") {
            return Some(Self::Wechat(v3::Route::of(method, path)));
        }
        if path.starts_with("/pay/") {
            let rate = (method, path) == ("POST", "/pay/queryexchagerate");
            return Some(if rate { Self::Rate } else { Self::WechatUnknown });
        }
        alipay::Route::of(method, path).map(Self::Alipay)
    }

    pub const fn call(&self) -> Call {
        match self {
            Self::Wechat(route) => route.call(),
            Self::Rate => Call::Rate,
            Self::WechatUnknown => Call::Other,
            Self::Alipay(route) => route.call(),
        }
    }

    /// The order a request is about, as far as it can be told without trusting it.
    pub fn order(&self, query: &str, body: &[u8], book: &Book) -> Option<String> {
        match self {
            Self::Wechat(route) => route.order(query, body, book),
            Self::Alipay(route) => route.order(body, &book.alipay),
            Self::Rate | Self::WechatUnknown => None,
        }
    }

    /// The answer, and how it is to be signed. `fault` may bend what is said, not what is true.
    pub fn answer(
        &self,
        shared: &Shared,
        inner: &mut Inner,
        request: &Incoming,
        fault: Option<&Fault>,
    ) -> (Answer, Signing) {
        match self {
            Self::Wechat(route) => (v3::answer(shared, inner, route, request, fault), answer::signing(fault)),
            Self::Rate => (v2::answer(shared, &request.body, fault), Signing::No),
            Self::WechatUnknown => (Answer::error(404, "NOT_FOUND", "no such resource"), answer::signing(fault)),
            Self::Alipay(route) => alipay::answer(shared, inner, *route, request, fault),
        }
    }

    /// A server error in this interface's words, or a gateway's page.
    pub fn server_error(&self, status: u16, html: bool) -> (Answer, Signing) {
        match self {
            Self::Wechat(_) | Self::Rate | Self::WechatUnknown => Answer::server_error(status, html),
            Self::Alipay(_) => alipay::server_error(status, html),
        }
    }

    /// Too many requests, in this interface's words.
    pub fn rate_limited(&self, retry_after_s: u32) -> (Answer, Signing) {
        match self {
            Self::Wechat(_) | Self::Rate | Self::WechatUnknown => (Answer::rate_limited(retry_after_s), Signing::Right),
            Self::Alipay(_) => alipay::rate_limited(retry_after_s),
        }
    }

    /// Signs the answer the way this interface does, and makes HTTP of it.
    pub fn seal(
        &self,
        shared: &Shared,
        request: &Incoming,
        answer: Answer,
        number: u64,
        signing: Signing,
    ) -> Response<Full<Bytes>> {
        match self {
            Self::Wechat(_) | Self::Rate | Self::WechatUnknown => answer::seal(shared, answer, number, signing),
            Self::Alipay(_) => alipay::seal(shared, answer, &request.path_and_query, number, signing),
        }
    }
}
