//! Fetching a document of rates over the line.

use super::{FxError, LARGEST_DOCUMENT, ecb};
use crate::domain::currency::Currency;
use crate::domain::quote::PublishedRate;
use reqwest::redirect::Policy;
use std::time::Duration;

/// The wait for a connection; a shop's line is slow or it is down.
const CONNECT: Duration = Duration::from_secs(5);
/// The wait for the whole document.
const WHOLE: Duration = Duration::from_secs(10);

/// Fetches the European Central Bank's document of the day from `url` and reads the rate of `currency`.
///
/// # Errors
/// Every [`FxError`]. Redirects are not followed: the address is the shop's own choice, and an answer
/// from elsewhere is not what it chose.
pub async fn fetch_ecb(url: &str, currency: Currency) -> Result<PublishedRate, FxError> {
    let mut response = client(url)?.get(url).send().await?;
    if response.status() != reqwest::StatusCode::OK {
        return Err(FxError::Status { status: response.status().as_u16() });
    }
    let mut document = Vec::new();
    while let Some(part) = response.chunk().await? {
        if document.len().saturating_add(part.len()) > LARGEST_DOCUMENT {
            return Err(FxError::TooLarge { limit: LARGEST_DOCUMENT });
        }
        document.extend_from_slice(&part);
    }
    ecb::parse(&document, currency)
}

fn client(url: &str) -> Result<reqwest::Client, FxError> {
    let builder = reqwest::Client::builder()
        .redirect(Policy::none())
        .connect_timeout(CONNECT)
        .timeout(WHOLE)
        .user_agent(concat!("maneki/", env!("CARGO_PKG_VERSION")));
    // Plain http is configured for this machine only, and no proxy of the shop leads back to it.
    let is_local = url.starts_with("http://");
    Ok(if is_local { builder.no_proxy() } else { builder }.build()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpListener;

    /// A server on loopback that gives one answer; its address.
    fn serve(answer: Vec<u8>) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a request");
            let mut request = [0_u8; 4096];
            let _ = stream.read(&mut request);
            // The other side may hang up in the middle of a long answer; that is its right.
            let _ = stream.write_all(&answer);
        });
        format!("http://{address}/daily.xml")
    }

    fn answer(head: &str, body: &[u8]) -> Vec<u8> {
        let head = format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
        [head.as_bytes(), body].concat()
    }

    async fn fetched(answer: Vec<u8>) -> Result<PublishedRate, FxError> {
        fetch_ecb(&serve(answer), Currency::from_code("USD").expect("USD")).await
    }

    #[tokio::test]
    async fn the_rate_of_the_day_is_fetched() {
        let rate = fetched(answer("200 OK", ecb::tests::DAILY.as_bytes())).await.expect("a rate");
        assert_eq!(rate.rate.to_string(), "7.267445119");
    }

    #[tokio::test]
    async fn nothing_but_the_document_itself_is_taken() {
        let elsewhere = serve(answer("200 OK", ecb::tests::DAILY.as_bytes()));
        let redirect = answer(&format!("302 Found\r\nLocation: {elsewhere}"), b"");
        assert!(matches!(fetched(redirect).await, Err(FxError::Status { status: 302 })));
        assert!(matches!(fetched(answer("503 Busy", b"")).await, Err(FxError::Status { status: 503 })));
        let huge = vec![b' '; LARGEST_DOCUMENT + 1];
        assert!(matches!(fetched(answer("200 OK", &huge)).await, Err(FxError::TooLarge { .. })));
        let cut = answer("200 OK", b"<a>");
        assert!(matches!(fetched(cut[..cut.len() - 1].to_vec()).await, Err(FxError::Line(_))));
    }
}
