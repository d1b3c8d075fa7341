//! Patience with a client that does not take its answer.
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::time::Sleep;

/// How much a waiting client must take to earn a new delay. With the default
/// of 10 s this asks for 400 bytes a second, a tenth of the slowest phone.
const ENOUGH: usize = 4 * 1024;

/// Runs while an answer waits, and ends the wait when too little moves.
#[derive(Debug)]
pub(super) struct Stall {
    patience: Duration,
    // Boxed and made late: most connections never wait.
    delay: Option<Pin<Box<Sleep>>>,
    moved: usize,
}

impl Stall {
    /// A client that has not made us wait yet.
    pub(super) fn new(patience: Duration) -> Self {
        Self { patience, delay: None, moved: 0 }
    }

    /// Passes the outcome of a write on, unless the client stalls.
    pub(super) fn watch(
        &mut self,
        cx: &mut Context<'_>,
        written: Poll<io::Result<usize>>,
    ) -> Poll<io::Result<usize>> {
        match written {
            Poll::Ready(Ok(count)) => self.note(count),
            Poll::Ready(Err(_)) => {}
            Poll::Pending => return self.wait(cx),
        }
        written
    }

    /// Forgets an earlier wait: a new request begins.
    pub(super) fn forgive(&mut self) {
        self.delay = None;
        self.moved = 0;
    }

    fn note(&mut self, count: usize) {
        self.moved += count;
        if self.moved >= ENOUGH {
            self.forgive();
        }
    }

    fn wait(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        if self.delay.is_none() {
            self.moved = 0;
        }
        let patience = self.patience;
        let delay = self.delay.get_or_insert_with(|| Box::pin(tokio::time::sleep(patience)));
        delay.as_mut().poll(cx).map(|()| Err(io::ErrorKind::TimedOut.into()))
    }
}
