//! The wallets a till can be set up with, behind one type: the engine asks, whichever it is.

use super::alipay_plus::AlipayPlus;
use super::wechat::WechatPay;
use super::{Acquirer, Finding, RateFailure, RefundReply, Reply, ReportFailure, Rules, SetupError};
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::currency::Currency;
use crate::domain::money::Money;
use crate::domain::payment::{Payment, Tender};
use crate::domain::quote::PublishedRate;
use crate::domain::refund::Refund;
use crate::domain::scan::PaymentCode;
use crate::domain::statement::{Settlement, Statement};
use crate::domain::time::Day;
use crate::entropy::Entropy;

/// One configured wallet.
#[derive(Debug)]
pub enum Wallet {
    /// WeChat Pay.
    Wechat(Box<WechatPay>),
    /// Alipay+ and the wallets behind it.
    Alipay(Box<AlipayPlus>),
}

impl Wallet {
    /// Every wallet of `config`, keys loaded; nothing is sent.
    ///
    /// # Errors
    /// What is wrong with the first one that cannot be used.
    pub fn all(config: &Config, clock: &Clock, entropy: &Entropy) -> Result<Vec<(Tender, Self)>, SetupError> {
        let mut wallets = Vec::new();
        if let Some(wechat) = &config.wechat {
            let adapter = WechatPay::new(wechat, &config.shop, clock.clone(), entropy.clone())?;
            wallets.push((Tender::Wechat, Self::Wechat(Box::new(adapter))));
        }
        if let Some(alipay) = &config.alipay {
            let adapter = AlipayPlus::new(alipay, &config.shop, &config.till.id, clock.clone(), entropy.clone())?;
            wallets.push((Tender::Alipay, Self::Alipay(Box::new(adapter))));
        }
        Ok(wallets)
    }
}

/// The same call on whichever adapter it is.
macro_rules! ask {
    ($wallet:expr, $adapter:ident => $call:expr) => {
        match $wallet {
            Wallet::Wechat($adapter) => $call,
            Wallet::Alipay($adapter) => $call,
        }
    };
}

impl Acquirer for Wallet {
    fn rules(&self) -> Rules {
        ask!(self, adapter => adapter.rules())
    }

    async fn create(&self, payment: &Payment, code: Option<&PaymentCode>) -> Reply {
        ask!(self, adapter => adapter.create(payment, code).await)
    }

    async fn query(&self, payment: &Payment) -> Reply {
        ask!(self, adapter => adapter.query(payment).await)
    }

    async fn close(&self, payment: &Payment) -> Reply {
        ask!(self, adapter => adapter.close(payment).await)
    }

    async fn reverse(&self, payment: &Payment) -> Reply {
        ask!(self, adapter => adapter.reverse(payment).await)
    }

    fn cannot_refund(&self, payment: &Payment, amount: Money) -> Option<String> {
        ask!(self, adapter => adapter.cannot_refund(payment, amount))
    }

    async fn refund(&self, refund: &Refund, payment: &Payment) -> RefundReply {
        ask!(self, adapter => adapter.refund(refund, payment).await)
    }

    async fn query_refund(&self, refund: &Refund, payment: &Payment) -> RefundReply {
        ask!(self, adapter => adapter.query_refund(refund, payment).await)
    }

    async fn daily_rate(&self, currency: Currency) -> Result<PublishedRate, RateFailure> {
        ask!(self, adapter => adapter.daily_rate(currency).await)
    }

    async fn statement(&self, day: Day) -> Result<Statement, ReportFailure> {
        ask!(self, adapter => adapter.statement(day).await)
    }

    async fn settlements(&self, from: Day, to: Day) -> Result<Vec<Settlement>, ReportFailure> {
        ask!(self, adapter => adapter.settlements(from, to).await)
    }

    async fn check(&self) -> Vec<Finding> {
        ask!(self, adapter => adapter.check().await)
    }
}
