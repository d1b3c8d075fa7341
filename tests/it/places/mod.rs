//! People near you: towns written badly, places taken in, hours, the page.
mod towns;
