//! The server: one thread, one listener, one task for each connection.

use super::fault::{Fault, Verdict};
use super::route::Route;
use super::world::Request as Logged;
use super::{LineMode, Shared, page};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming as Body};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{HeaderMap, Request, Response};
use hyper_util::rt::TokioIo;
use std::net::{SocketAddr, TcpListener as StdListener};
use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::JoinSet;

/// No body a till sends is longer.
const MAX_BODY: usize = 64 * 1024;

/// On a real clock nobody is made to wait longer than this by the seed or by a script.
const MAX_REAL_DELAY_MS: i64 = 30_000;

/// What the world tells the server; the sender in it is told when it is done.
#[derive(Debug)]
pub(super) enum Command {
    Cut(SyncSender<()>),
    Heal(SyncSender<()>),
    Stop,
}

/// A whole request.
#[derive(Debug)]
pub(super) struct Incoming {
    pub method: String,
    pub path: String,
    pub query: String,
    pub path_and_query: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Incoming {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    pub fn query_value(&self, name: &str) -> Option<&str> {
        self.query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }
}

/// The connection ends without an answer.
#[derive(Debug, thiserror::Error)]
#[error("the sandbox drops this connection on purpose")]
struct HangUp;

/// Runs the server until it is told to stop.
pub(super) fn run(shared: &Arc<Shared>, listener: StdListener, inbox: UnboundedReceiver<Command>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let served = runtime.map(|runtime| runtime.block_on(serve(shared, listener, inbox)));
    if let Err(error) | Ok(Err(error)) = served {
        tracing::error!("the sandbox's server ended: {error}");
    }
}

/// The port while the line is up, and while it is cut: still ours, but nobody listens.
enum Port {
    Open(TcpListener),
    /// Held so that nobody else is given the port meanwhile.
    Cut(Option<TcpSocket>),
}

async fn serve(
    shared: &Arc<Shared>,
    listener: StdListener,
    mut inbox: UnboundedReceiver<Command>,
) -> std::io::Result<()> {
    let mut port = Port::Open(TcpListener::from_std(listener)?);
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            command = inbox.recv() => match command {
                Some(Command::Cut(done)) => {
                    port = cut(port, shared.addr);
                    connections.shutdown().await;
                    done.try_send(()).ok();
                }
                Some(Command::Heal(done)) => {
                    port = heal(port, shared.addr);
                    done.try_send(()).ok();
                }
                Some(Command::Stop) | None => return Ok(()),
            },
            accepted = accept(&port) => {
                if let Ok(stream) = accepted {
                    connections.spawn(connection(Arc::clone(shared), stream));
                }
            }
            Some(_) = connections.join_next(), if !connections.is_empty() => {}
        }
    }
}

async fn accept(port: &Port) -> std::io::Result<TcpStream> {
    match port {
        Port::Open(listener) => listener.accept().await.map(|(stream, _)| stream),
        Port::Cut(_) => std::future::pending().await,
    }
}

fn cut(port: Port, addr: SocketAddr) -> Port {
    match port {
        Port::Open(listener) => {
            drop(listener);
            Port::Cut(hold(addr).ok())
        }
        Port::Cut(_) => port,
    }
}

fn heal(port: Port, addr: SocketAddr) -> Port {
    let Port::Cut(held) = port else { return port };
    let socket = held.map_or_else(|| hold(addr), Ok);
    match socket.and_then(|socket| socket.listen(128)) {
        Ok(listener) => Port::Open(listener),
        Err(error) => {
            tracing::error!("the sandbox cannot listen on {addr} again: {error}");
            Port::Cut(None)
        }
    }
}

fn hold(addr: SocketAddr) -> std::io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    // Connections that just died must not keep the port; on Windows the option means something else.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(addr)?;
    Ok(socket)
}

async fn connection(shared: Arc<Shared>, stream: TcpStream) {
    // With a virtual clock every call has a connection of its own, so that a till never meets a dying one by chance.
    let keep_alive = !shared.clock.is_virtual();
    let service = service_fn(move |request| handle(Arc::clone(&shared), request));
    let mut server = http1::Builder::new();
    server.keep_alive(keep_alive).auto_date_header(false);
    if let Err(error) = server.serve_connection(TokioIo::new(stream), service).await {
        tracing::debug!("a connection of the sandbox ended: {error}");
    }
}

async fn handle(shared: Arc<Shared>, request: Request<Body>) -> Result<Response<Full<Bytes>>, HangUp> {
    let (parts, body) = request.into_parts();
    let body = Limited::new(body, MAX_BODY).collect().await.map_err(|_| HangUp)?.to_bytes();
    let uri = parts.uri;
    let incoming = Incoming {
        method: parts.method.as_str().to_owned(),
        path: uri.path().to_owned(),
        query: uri.query().unwrap_or("").to_owned(),
        path_and_query: uri.path_and_query().map_or("/", |whole| whole.as_str()).to_owned(),
        headers: parts.headers,
        body,
    };
    let Some(route) = Route::of(&incoming.method, &incoming.path) else {
        return Ok(page::answer(&shared, &incoming));
    };
    // In a task of its own: a till that hangs up early does not undo what its call does.
    tokio::spawn(wallet(shared, route, incoming)).await.unwrap_or(Err(HangUp))
}

/// One call of a wallet's interface.
async fn wallet(shared: Arc<Shared>, route: Route, request: Incoming) -> Result<Response<Full<Bytes>>, HangUp> {
    let (number, verdict) = arrive(&shared, &route, &request)?;
    if verdict.delay_ms > 0 {
        let most = if shared.clock.is_virtual() { i64::MAX } else { MAX_REAL_DELAY_MS };
        shared.clock.sleep(verdict.delay_ms.min(most)).await;
    }
    let fault = verdict.fault.as_ref();
    let (answer, signing) = match fault {
        Some(Fault::LostRequest) => return Err(HangUp),
        Some(Fault::ErrorBefore { status, html }) => route.server_error(*status, *html),
        Some(Fault::RateLimited { retry_after_s }) => route.rate_limited(*retry_after_s),
        _ => {
            let mut inner = shared.lock();
            let answered = route.answer(&shared, &mut inner, &request, fault);
            match fault {
                Some(Fault::LostReply) => return Err(HangUp),
                Some(Fault::ErrorAfter { status, html }) => route.server_error(*status, *html),
                Some(Fault::Bent { at, to }) => (answered.0.bent(at, to.as_ref()), answered.1),
                _ => answered,
            }
        }
    };
    leave(&shared, number, answer.status)?;
    Ok(route.seal(&shared, &request, answer, number, signing))
}

/// Writes the call down and decides what goes wrong with it.
fn arrive(shared: &Shared, route: &Route, request: &Incoming) -> Result<(u64, Verdict), HangUp> {
    let mut inner = shared.lock();
    if !inner.line_up {
        return Err(HangUp);
    }
    let number = u64::try_from(inner.log.len()).unwrap_or(u64::MAX);
    let (call, order) = (route.call(), route.order(&request.query, &request.body, &inner.book));
    let verdict = inner.plan.decide(number, call, order.as_deref());
    inner.log.push(Logged {
        number,
        method: request.method.clone(),
        path: request.path.clone(),
        call,
        order,
        at: shared.clock.now(),
        fault: verdict.fault.clone(),
        status: None,
    });
    Ok((number, verdict))
}

/// The answer goes out, unless the line was cut meanwhile.
fn leave(shared: &Shared, number: u64, status: u16) -> Result<(), HangUp> {
    let mut inner = shared.lock();
    if !inner.line_up && shared.mode == LineMode::DropCalls {
        return Err(HangUp);
    }
    let logged = usize::try_from(number).ok().and_then(|at| inner.log.get_mut(at));
    if let Some(logged) = logged {
        logged.status = Some(status);
    }
    Ok(())
}
