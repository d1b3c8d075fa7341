//! Everybody who is inside, or on the way out.
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::connection::House;
use super::farewell;

/// How many visitors may be turned away with a page at the same time. Above
/// that a flood is on, and connections are closed without a word.
const MAX_TURNED_AWAY: usize = 256;

/// How many connections the system may hold ready for us: tokio's backlog.
const MAX_WAITING: usize = 1024;

/// The open connections, those being served and those being turned away.
pub(super) struct Hall {
    house: Arc<House>,
    door: watch::Receiver<()>,
    inside: JoinSet<()>,
    turned_away: JoinSet<()>,
}

impl Hall {
    /// An empty hall, open as long as the sender of `door` lives.
    pub(super) fn new(house: House, door: watch::Receiver<()>) -> Self {
        let (inside, turned_away) = (JoinSet::new(), JoinSet::new());
        Self { house: Arc::new(house), door, inside, turned_away }
    }

    /// Serves a visitor, or turns them away when the house is full.
    pub(super) fn welcome(&mut self, stream: TcpStream, peer: SocketAddr) {
        if self.inside.len() >= self.house.limits.max_connections {
            return self.turn_away(stream);
        }
        let (house, door) = (Arc::clone(&self.house), self.door.clone());
        self.inside.spawn(async move { house.attend(stream, peer, door).await });
        self.count();
    }

    /// Resolves when a visitor has left; waits forever in an empty hall.
    pub(super) async fn see_off(&mut self) {
        tokio::select! {
            Some(_) = self.inside.join_next() => self.count(),
            Some(_) = self.turned_away.join_next() => {}
            else => std::future::pending().await,
        }
    }

    fn turn_away(&mut self, stream: TcpStream) {
        self.house.limits.meters.shed();
        if self.turned_away.len() < MAX_TURNED_AWAY {
            let house = Arc::clone(&self.house);
            self.turned_away.spawn(async move {
                let limits = &house.limits;
                farewell::say(stream, &limits.busy, limits.linger_time).await;
            });
        }
    }

    fn count(&self) {
        self.house.limits.meters.connections(self.inside.len());
    }

    /// Lets those in who knocked before the door closed, then closes it.
    pub(super) fn welcome_waiting(&mut self, listener: TcpListener) {
        // The system's own queue: tokio sees a new visitor only after a turn
        // of its event loop.
        let Ok(listener) = listener.into_std() else {
            return;
        };
        for _ in 0..MAX_WAITING {
            let Ok((stream, peer)) = listener.accept() else {
                return;
            };
            let stream = stream.set_nonblocking(true).and_then(|()| TcpStream::from_std(stream));
            if let Ok(stream) = stream {
                self.welcome(stream, peer);
            }
        }
    }

    /// Waits for the visitors inside, then shows the last ones out.
    pub(super) async fn empty(mut self) {
        tracing::info!(connections = self.inside.len(), "closing");
        let everybody = async { while self.inside.join_next().await.is_some() {} };
        let in_time = timeout(self.house.limits.drain_time, everybody).await.is_ok();
        if !in_time {
            tracing::warn!(connections = self.inside.len(), "closing slow connections");
        }
        self.inside.shutdown().await;
        self.turned_away.shutdown().await;
        self.count();
    }
}
