//! The holes of a template: the papers, the prices, and the screens that this town has no need of.

use std::collections::BTreeMap;

use toml::Spanned;

use super::Service;
use crate::catalog::format::{ItemFile, LimitFile, NextFile, ProcedureFile, SortFile, WhenFile};
use crate::guide::Name;

/// The question whose answers are the prices.
pub(super) const QUOTIENT: &str = "quotient";
/// The checklist of the papers.
const PAPERS: &str = "papiers";
/// The paper that tells it.
const QUOTIENT_PAPER: &str = "quotient-familial";
/// The way on, in a template, from each of the prices.
const BRACKET: &str = "bracket";

/// The name of a price, as a choice.
pub(super) fn bracket(number: usize) -> Option<Name> {
    Name::parse(&format!("tranche-{number}"))
}

/// Fills the template with what the town says.
pub(super) fn fill(raw: &mut ProcedureFile, service: &Service) {
    let mut has = Vec::new();
    has.extend(service.conditions.as_ref().map(|_| "conditions"));
    has.extend(service.counter.as_ref().map(|_| "desk"));
    has.extend(service.dates.map(|_| "dates"));
    has.extend((!service.brackets.is_empty()).then_some("quotient"));
    has.extend(service.is_online.then_some("online"));
    prune(raw, &has);
    for screen in &mut raw.screen {
        let screen = screen.get_mut();
        let at = screen.id.span();
        if screen.id.get_ref() == PAPERS {
            let item = |paper: &Name| {
                let paper = Spanned::new(at.clone(), paper.to_string());
                Spanned::new(at.clone(), ItemFile { paper, when: WhenFile::new() })
            };
            screen.item = service.papers.iter().map(item).collect();
            // A hard word is explained where a paper brings it.
            let has = |word: &str| service.papers.iter().any(|paper| *paper == *word);
            let money = has(QUOTIENT_PAPER);
            screen.terms.retain(|term| money && term.get_ref() != "rib" || has(term.get_ref()));
        }
        if screen.id.get_ref() == QUOTIENT {
            let last = service.brackets.len().saturating_sub(1);
            let outcome = |(n, (from, _)): (usize, &(u32, u64))| {
                let choice = Spanned::new(at.clone(), bracket(n)?.to_string());
                let from = (n < last).then(|| Spanned::new(at.clone(), LimitFile::Number(*from)));
                Some(Spanned::new(at.clone(), SortFile { choice, from }))
            };
            screen.sort = service.brackets.iter().enumerate().filter_map(outcome).collect();
            if let Some(NextFile::ByChoice(routes)) = screen.next.as_mut().map(Spanned::get_mut)
                && let Some(to) = routes.remove(BRACKET)
            {
                let names = (0..=last).filter_map(bracket);
                routes.extend(names.map(|name| (name.to_string(), to.clone())));
            }
        }
    }
}

/// Takes out the screens that need what the town does not have; whoever led to
/// one of them leads on to what comes after it.
fn prune(raw: &mut ProcedureFile, has: &[&str]) {
    let mut gone = BTreeMap::new();
    raw.screen.retain_mut(|screen| {
        let screen = screen.get_mut();
        let (only, otherwise) = (screen.only.take(), screen.otherwise.take());
        let stays = only.as_ref().is_none_or(|only| has.contains(&only.get_ref().as_str()));
        if let Some(to) = otherwise.filter(|_| !stays) {
            gone.insert(screen.id.get_ref().clone(), to.into_inner());
        }
        stays
    });
    let mend = |to: &mut String| {
        for _ in 0..=gone.len() {
            match gone.get(to) {
                Some(on) => to.clone_from(on),
                None => break,
            }
        }
    };
    for screen in &mut raw.screen {
        match screen.get_mut().next.as_mut().map(Spanned::get_mut) {
            Some(NextFile::To(to)) => mend(to),
            Some(NextFile::ByChoice(routes)) => routes.values_mut().for_each(mend),
            Some(NextFile::Rules(rules)) => rules.iter_mut().for_each(|rule| mend(&mut rule.to)),
            None => {}
        }
    }
}
