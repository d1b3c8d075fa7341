//! One connection, from hello to goodbye.
use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::timeout;
use tower::Service;

use super::bodies::{AnswerBody, RequestBody};
use super::farewell;
use super::guarded_io::GuardedIo;
use super::limits::Limits;
use super::stage::{Moment, Stage};

type Connection = http1::Connection<TokioIo<GuardedIo<TcpStream>>, Answerer>;

/// What all connections share.
pub(super) struct House {
    app: Router,
    http: http1::Builder,
    pub(super) limits: Limits,
}

impl House {
    /// Prepares the routes once, for all connections.
    pub(super) fn new(app: Router, limits: Limits) -> Self {
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new())
            .header_read_timeout(limits.head_time)
            // Above our own bound, so that ours is met first.
            .max_buf_size(limits.head_bytes.max(8 * 1024) * 2);
        // With its state given, a router is cloned by counting one reference
        // up; without this call each connection would build its own table.
        let app = app.with_state(());
        Self { app, http, limits }
    }

    /// Serves one connection until it ends, or until `door` closes and the
    /// running request is answered.
    pub(super) async fn attend(
        &self,
        stream: TcpStream,
        peer: SocketAddr,
        door: watch::Receiver<()>,
    ) {
        // Only a matter of speed; a socket that says no still works.
        let _ = stream.set_nodelay(true);
        let stage = Stage::fresh();
        let io = TokioIo::new(GuardedIo::new(stream, stage.clone(), &self.limits));
        let answerer = Answerer { app: self.app.clone(), peer, stage: stage.clone() };
        let mut connection = self.http.serve_connection(io, answerer);
        run(&mut connection, &stage, door, self.limits.linger_time).await;

        let stream = connection.into_parts().io.into_inner().into_stream();
        if stage.is(Moment::Refused) {
            self.limits.meters.head_refused();
            farewell::say(stream, &self.limits.refusal, self.limits.linger_time).await;
        } else {
            farewell::linger(stream, self.limits.linger_time).await;
        }
    }
}

/// Runs a connection to its end. How it ended concerns nobody: clients leave
/// as they please.
async fn run(
    connection: &mut Connection,
    stage: &Stage,
    mut door: watch::Receiver<()>,
    grace: Duration,
) {
    tokio::select! {
        // In this order, so that what was already sent is read first.
        biased;
        _ = &mut *connection => return,
        // The door closes by dropping its sender, which `changed` reports.
        _ = door.changed() => {}
    }
    if stage.is(Moment::Fresh) {
        // A browser opens spare connections. The first byte may be on its way,
        // but one that stays silent is not awaited.
        let ended = timeout(grace, &mut *connection).await.is_ok();
        if ended || stage.is(Moment::Fresh) {
            return;
        }
    }
    Pin::new(&mut *connection).graceful_shutdown();
    let _ = connection.await;
}

/// Hands the requests of one connection to the routes.
struct Answerer {
    app: Router,
    peer: SocketAddr,
    stage: Stage,
}

impl hyper::service::Service<Request<Incoming>> for Answerer {
    type Response = Response<AnswerBody>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        let answering = self.stage.answer();
        let stage = self.stage.clone();
        let mut request = request.map(|body| Body::new(RequestBody::new(body, stage)));
        request.extensions_mut().insert(ConnectInfo(self.peer));
        // A router is always ready, so it may be called at once.
        let response = self.app.clone().call(request);
        Box::pin(async move {
            let response = response.await?;
            Ok(response.map(|body| AnswerBody::new(body, answering)))
        })
    }
}
