//! x
use std::process::ExitCode;
#[derive(clap::Args)] pub(super) struct Options {} pub(super) fn run(_:&Options)->ExitCode{ExitCode::SUCCESS}
