//! The commands that speak, as the setting writes them.

/// One command, and the language it is for; without one, it is for all others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoiceCommand {
    /// The tag of the language.
    pub language: Option<String>,
    /// The program, then its arguments; `{lang}` stands for the language.
    pub words: Vec<String>,
}

/// Reads `fr, ar: voix-fr --calm; espeak-ng -v {lang} --stdin --stdout`: one
/// command for some languages, one for the others. `none` is no command at all.
/// Words are cut as a shell cuts them, but no shell ever runs.
pub(super) fn commands(text: &str) -> Option<Vec<VoiceCommand>> {
    if text.trim() == "none" {
        return Some(Vec::new());
    }
    let mut commands = Vec::new();
    for one in text.split(';') {
        let (languages, command) = match one.split_once(": ") {
            Some((tags, command)) if tags.split(',').all(is_tag) => (Some(tags), command),
            _ => (None, one),
        };
        let words = shlex::split(command).filter(|words| !words.is_empty())?;
        match languages {
            None => commands.push(VoiceCommand { language: None, words }),
            Some(tags) => commands.extend(tags.split(',').map(|tag| VoiceCommand {
                language: Some(tag.trim().to_owned()),
                words: words.clone(),
            })),
        }
    }
    Some(commands)
}

fn is_tag(text: &str) -> bool {
    let tag = text.trim();
    (2..=12).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn command(language: Option<&str>, words: &[&str]) -> VoiceCommand {
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        VoiceCommand { language: language.map(str::to_owned), words }
    }

    #[test]
    fn some_languages_have_a_command_of_their_own() {
        let read = commands("fr, ar: /opt/voix --name 'ff siwis'; espeak-ng -v {lang}").unwrap();
        let own = ["/opt/voix", "--name", "ff siwis"];
        assert_eq!(
            read,
            [
                command(Some("fr"), &own),
                command(Some("ar"), &own),
                command(None, &["espeak-ng", "-v", "{lang}"]),
            ]
        );
        assert_eq!(commands("none"), Some(vec![]));
    }

    #[test]
    fn a_command_that_cannot_be_read_is_refused() {
        for bad in ["", ";", "fr: ", "voix 'open"] {
            assert_eq!(commands(bad), None, "{bad}");
        }
    }
}
