//! The platform's certificates, encrypted under the merchant's API v3 key.

use crate::sandbox::answer::Answer;
use crate::sandbox::{Inner, Shared};

pub(super) fn list(shared: &Shared, inner: &Inner) -> Result<Answer, Answer> {
    let listed = inner.platform.listed(shared.seed, shared.accounts.api_v3_key(), shared.clock.now());
    match listed {
        Ok(Some(listed)) => Ok(Answer::json(200, &listed)),
        // In public-key mode there is nothing to download (WeChat Pay: platform public key).
        Ok(None) => Err(Answer::error(404, "RESOURCE_NOT_EXISTS", "无可用的平台证书 / use the public key")),
        Err(_) => Err(Answer::server_error(500, false).0),
    }
}
