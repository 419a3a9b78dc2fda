//! The platform's certificates.

use crate::sandbox::answer::Answer;
use crate::sandbox::{Inner, Shared};

pub(super) fn list(_shared: &Shared, _inner: &Inner) -> Result<Answer, Answer> {
    // In public-key mode there is nothing to download (WeChat Pay: platform public key).
    Err(Answer::error(404, "RESOURCE_NOT_EXISTS", "无可用的平台证书 / use the public key"))
}
