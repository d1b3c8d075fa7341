//! The store: the only room with SQL. Today it keeps one derived file, the library of fiches.

pub mod library;
