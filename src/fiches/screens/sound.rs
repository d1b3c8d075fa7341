//! The screens of a text become a sound guide, with each question asked once where that can be.

use super::build::Once;
use super::{Unfit, draft};
use crate::fiches::model::Fiche;
use crate::guide::{Draft, Flaw, Guide};

/// Makes a guide of a text.
///
/// # Errors
/// When the text is too long, or its guide would not be sound.
pub fn guide(fiche: &Fiche) -> Result<Guide, Unfit> {
    let flaws = match Guide::new(draft(fiche, Once::Yes)?) {
        Ok(guide) => return Ok(guide),
        Err(flaws) => flaws,
    };
    // A question that was always asked before is never met: it goes.
    if let Some(draft) = without_idle(draft(fiche, Once::Yes)?, &flaws)
        && let Ok(guide) = Guide::new(draft)
    {
        return Ok(guide);
    }
    Guide::new(draft(fiche, Once::No)?).map_err(Unfit::Unsound)
}

/// The same draft without the questions that nobody meets; `None` when
/// anything else is wrong with it, or words would go with them.
fn without_idle(mut draft: Draft, flaws: &[Flaw]) -> Option<Draft> {
    let mut idle = Vec::new();
    for flaw in flaws {
        let Flaw::Unreachable(id) = flaw else { return None };
        let screen = draft.screens.iter().find(|screen| screen.id == *id)?;
        screen.question()?;
        screen.blocks.is_empty().then(|| idle.push(id.clone()))?;
    }
    draft.screens.retain(|screen| !idle.contains(&screen.id));
    for screen in &mut draft.screens {
        screen.next.retain(|rule| !idle.contains(&rule.to));
    }
    Some(draft)
}
