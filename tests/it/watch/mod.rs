//! The watch: a practice portal in many states, what pages say of it, and the papers about it.

#[cfg(debug_assertions)]
mod lookout;
mod midnight;
mod papers;
pub mod places;
#[cfg(debug_assertions)]
mod practice;
mod said;
#[cfg(debug_assertions)]
mod towns;
