//! `marchepied new procedure ID`: two stubs that pass the check.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::catalog::scaffold;
use crate::content::Content;
use crate::guide::Name;

/// The new procedure.
#[derive(clap::Args)]
pub(super) struct Options {
    /// Its name: a-z, 0-9 and -, such as carte-grise
    id: String,
    /// The folder with templates/ and locales/
    #[arg(long, value_name = "DIR", default_value = ".")]
    content: PathBuf,
}

/// Writes the stubs; files that exist are never touched.
pub(super) fn run(options: &Options) -> ExitCode {
    let Some(id) = Name::parse(&options.id) else {
        eprintln!("marchepied: \"{}\" cannot be a name; use a-z, 0-9 and -", options.id);
        return ExitCode::from(2);
    };
    match write(&options.content, &id) {
        Ok(paths) => {
            for path in paths {
                println!("made {}", path.display());
            }
            println!(
                "now fill them, and run: marchepied check --content {}",
                options.content.display()
            );
            ExitCode::SUCCESS
        }
        Err(why) => super::failed(why),
    }
}

fn write(root: &Path, id: &Name) -> Result<Vec<PathBuf>, String> {
    let content = Content::folder(root).map_err(|why| why.to_string())?;
    let stubs = scaffold::procedure(&content, id).map_err(|why| format!("make stubs: {why}"))?;
    let stubs = stubs.map(|(path, text)| (root.join(path), text));
    if let Some((path, _)) = stubs.iter().find(|(path, _)| path.exists()) {
        return Err(format!("make {}: it exists already; choose another name", path.display()));
    }
    for (path, text) in &stubs {
        let folder = path.parent().unwrap_or(root);
        let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(path, text));
        written.map_err(|why| format!("write {}: {why}", path.display()))?;
    }
    Ok(stubs.map(|(path, _)| path).into())
}
