//! A portal in every state in which one can be met: what we make of each, and what it costs us.

mod bodies;
mod memory;
mod names;
mod played;
mod portal;
mod states;
mod walked;
mod watched;
