//! Where a connection stands, as told by those who answer to those who read.
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

/// What a connection is doing. The order of the variants has no meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Moment {
    /// Open, and not one byte has come.
    Fresh,
    /// Between two requests.
    Idle,
    /// The head of a request is arriving.
    Head,
    /// A request is being answered; what arrives is its body.
    Answering,
    /// The head was too large.
    Refused,
}

/// The moment of one connection, shared by its reader and its answerer.
///
/// One task owns a connection; the atomics only satisfy `Send`, hence the
/// relaxed order.
#[derive(Clone, Debug)]
pub(super) struct Stage(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    moment: AtomicU8,
    unread: AtomicBool,
}

impl Stage {
    /// A connection that was just accepted.
    pub(super) fn fresh() -> Self {
        let moment = AtomicU8::new(Moment::Fresh as u8);
        Self(Arc::new(Shared { moment, unread: AtomicBool::new(false) }))
    }

    /// Whether the connection is at this moment.
    pub(super) fn is(&self, moment: Moment) -> bool {
        self.0.moment.load(Ordering::Relaxed) == moment as u8
    }

    /// Moves the connection to another moment.
    pub(super) fn enter(&self, moment: Moment) {
        self.0.moment.store(moment as u8, Ordering::Relaxed);
    }

    /// Whether some of the last request's body may still arrive.
    pub(super) fn has_unread_body(&self) -> bool {
        self.0.unread.load(Ordering::Relaxed)
    }

    /// Notes whether some of the request's body is still to come.
    pub(super) fn set_unread_body(&self, unread: bool) {
        self.0.unread.store(unread, Ordering::Relaxed);
    }

    /// Answering begins now and ends when the value returned is dropped.
    pub(super) fn answer(&self) -> Answering {
        self.enter(Moment::Answering);
        Answering(self.clone())
    }
}

/// Proof that a request is being answered.
#[derive(Debug)]
pub(super) struct Answering(Stage);

impl Drop for Answering {
    fn drop(&mut self) {
        self.0.enter(Moment::Idle);
    }
}
