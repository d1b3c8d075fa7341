//! The server seen from outside: real sockets, short limits.
mod closing;
mod doorway;
mod headers;
mod house;
mod observe;
mod settings;
mod slow;
mod too_large;
