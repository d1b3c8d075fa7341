//! What the program notes, line by line, as a test on this thread hears it.

use std::cell::RefCell;
use std::sync::Once;

thread_local! {
    static HEARD: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// What was noted on this thread while a test went on.
pub struct Listening;

impl Listening {
    /// Begins to listen. One listener serves the whole program: with one for
    /// each test, what is noted first where nobody listens is never noted.
    pub fn begin() -> Self {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| {
            let lines = tracing_subscriber::fmt()
                .with_max_level(tracing::Level::TRACE)
                .with_writer(|| Heard)
                .with_ansi(false)
                .without_time()
                .finish();
            tracing::subscriber::set_global_default(lines).expect("nobody else listens");
        });
        HEARD.set(Some(Vec::new()));
        Self
    }

    /// The lines noted since.
    pub fn lines(&self) -> String {
        String::from_utf8(HEARD.with_borrow(|heard| heard.clone().unwrap_or_default()))
            .expect("log lines are text")
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        HEARD.set(None);
    }
}

/// The paper of this thread.
struct Heard;

impl std::io::Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        HEARD.with_borrow_mut(|heard| {
            if let Some(heard) = heard {
                heard.extend_from_slice(bytes);
            }
        });
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
