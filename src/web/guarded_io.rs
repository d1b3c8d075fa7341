//! A stream that refuses heads that are too large and clients that stall.
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::head::{Bounds, Head};
use super::limits::Limits;
use super::stage::{Moment, Stage};
use super::stall::Stall;

/// The stream of one connection, with its guards.
#[derive(Debug)]
pub(super) struct GuardedIo<S> {
    stream: S,
    stage: Stage,
    bounds: Bounds,
    head: Head,
    stall: Stall,
}

impl<S> GuardedIo<S> {
    /// Guards a stream that was just accepted.
    pub(super) fn new(stream: S, stage: Stage, limits: &Limits) -> Self {
        Self {
            stream,
            stage,
            bounds: Bounds { head: limits.head_bytes, line: limits.line_bytes },
            head: Head::default(),
            stall: Stall::new(limits.stall_time),
        }
    }

    /// Gives the bare stream back, for the last words.
    pub(super) fn into_stream(self) -> S {
        self.stream
    }

    /// Looks at bytes that just came; an error ends the connection.
    fn inspect(&mut self, bytes: &[u8]) -> io::Result<()> {
        let is_body = self.stage.is(Moment::Answering) || self.stage.has_unread_body();
        if bytes.is_empty() || is_body {
            return Ok(());
        }
        if !self.stage.is(Moment::Head) {
            self.head = Head::default();
            self.stall.forgive();
            self.stage.enter(Moment::Head);
        }
        self.head.measure(bytes, self.bounds).map_err(|_| {
            self.stage.enter(Moment::Refused);
            io::Error::other("the head of the request is too large")
        })
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for GuardedIo<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buf))?;
        let inspected = self.inspect(&buf.filled()[before..]);
        if inspected.is_err() {
            buf.set_filled(before);
        }
        Poll::Ready(inspected)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for GuardedIo<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.stall.watch(cx, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, bytes);
        self.stall.watch(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        // hyper says goodbye to a refused visitor; we still have a page to write.
        if self.stage.is(Moment::Refused) {
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
