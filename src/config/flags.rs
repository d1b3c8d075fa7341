//! The flags of `marchepied serve`, made from the list of settings.
use std::path::PathBuf;

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches, value_parser};

use super::error::Source;
use super::keys::{self, KEYS, Key};
use super::layer::Layer;

const CONFIG: &str = "config";

/// The flags as given. Use it with `#[command(flatten)]` in a clap struct.
#[derive(Clone, Debug, Default)]
pub struct Flags {
    config: Option<PathBuf>,
    given: Vec<(&'static Key, String)>,
}

impl Flags {
    /// The flags of a command that takes only these two.
    #[must_use]
    pub fn with(config: Option<PathBuf>, data: Option<String>) -> Self {
        let data = data.map(|folder| (&keys::DATA, folder));
        Self { config, given: data.into_iter().collect() }
    }

    pub(super) fn config(&self) -> Option<PathBuf> {
        self.config.clone()
    }

    pub(super) fn layer(&self) -> Layer {
        let mut layer = Layer::default();
        for (key, value) in &self.given {
            layer.set(key, value.clone(), Source::Flag(key));
        }
        layer
    }
}

impl Args for Flags {
    fn augment_args(command: Command) -> Command {
        let config = Arg::new(CONFIG)
            .long(CONFIG)
            .value_name("FILE")
            .value_parser(value_parser!(PathBuf))
            .help("The file of the settings [default: /etc/marchepied/marchepied.toml]");
        let flags = KEYS.map(|key| Arg::new(key.name).long(key.name).help(key.help));
        command.arg(config).args(flags)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Flags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let value = |key: &'static Key| {
            let text = matches.get_one::<String>(key.name)?;
            Some((key, text.clone()))
        };
        Ok(Self {
            config: matches.get_one(CONFIG).cloned(),
            given: KEYS.into_iter().filter_map(value).collect(),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
