//! The tourist's page on the same port.

use super::Shared;
use super::answer::Answer;
use super::wire::Incoming;
use http_body_util::Full;
use hyper::Response;
use hyper::body::Bytes;
use std::sync::Arc;

pub(super) fn answer(shared: &Arc<Shared>, _request: &Incoming) -> Response<Full<Bytes>> {
    super::answer::seal(shared, Answer::empty(404, "text/plain"), 0, super::answer::Signing::No)
}
