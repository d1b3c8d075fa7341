//! People near you: towns written badly, places taken in, hours, the page.
mod broken_files;
#[cfg(debug_assertions)]
mod fetched;
mod hours;
mod nearest;
mod own_file;
mod page;
mod street;
mod supplied;
mod taken_in;
mod towns;
mod vouchers;
mod year;
