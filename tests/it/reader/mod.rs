//! Official pages, read: what becomes of good ones, odd ones and hostile ones.

mod drawn;
mod forms;
mod hostile;
mod only_words;
mod real;
mod shapes;
mod sorts;
mod told;
mod walks;
mod watched;
