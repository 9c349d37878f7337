//! Who is who: names in deals and in the table of companies, and how results call them.

use super::{Inputs, Role};
use crate::models::prelude::*;
use std::sync::Arc;

/// The nodes of the network: the companies in their order, then others that deals name.
#[derive(Clone, Debug, PartialEq)]
pub struct Names {
    /// The name of every node.
    pub all: Vec<Arc<str>>,
    /// Of each deal: payer, recipient, and on whose shortfall it waits; `None` where there is no name.
    pub deals: Vec<[Option<usize>; 3]>,
}

fn is_same(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}

impl Names {
    /// Those of these inputs. Of companies of the same name the first is meant.
    #[inline(never)]
    pub fn new(inputs: &Inputs) -> Names {
        let mut all: Vec<Arc<str>> = inputs.companies.iter().map(|company| company.name.clone()).collect();
        let mut find = |name: &Arc<str>| {
            if name.trim().is_empty() {
                return None;
            }
            let known = all.iter().position(|other| is_same(other, name));
            Some(known.unwrap_or_else(|| {
                all.push(name.clone());
                all.len() - 1
            }))
        };
        let deals =
            inputs.deals.iter().map(|deal| [&deal.payer, &deal.recipient, &deal.trigger].map(&mut find));
        let deals = deals.collect();
        Names { all, deals }
    }

    /// The names that are not among the companies.
    pub fn outsiders(&self, companies: usize) -> &[Arc<str>] {
        &self.all[companies..]
    }

    /// The row, from 1, of the first deal that a company has with itself.
    pub fn loops(&self) -> Option<usize> {
        self.deals.iter().position(|[from, to, _]| from.is_some() && from == to).map(|row| row + 1)
    }

    /// The row, from 1, of the first company whose name stood before.
    pub fn twice(&self, companies: usize) -> Option<usize> {
        let names = &self.all[..companies];
        let is_again = |(row, name): (usize, &Arc<str>)| {
            let is_named = !name.trim().is_empty();
            (is_named && names[..row].iter().any(|other| is_same(other, name))).then_some(row + 1)
        };
        names.iter().enumerate().find_map(is_again)
    }
}

impl Role {
    /// Within a sentence.
    pub(super) const fn word(self) -> Text {
        match self {
            Role::Lab => text("model lab", "モデル上の開発企業"),
            Role::Cloud => text("model cloud", "モデル上のクラウド"),
            Role::Chips => text("model chipmaker", "モデル上の半導体企業"),
            Role::Investor => text("model investor", "モデル上の投資家"),
        }
    }
}

/// How results call a company: by its role and its place among those of this role, since what is computed is
/// of a model, whatever name a row has.
pub(super) fn voice(inputs: &Inputs, index: usize, lang: Lang) -> String {
    let role = inputs.companies[index].role;
    let place = inputs.companies[..=index].iter().filter(|other| other.role == role).count();
    let role = role.word().get(lang);
    say!(lang, "{role} {place}", "{role}{place}")
}

/// A node's own name, for facts.
pub(super) fn name(names: &Names, index: usize, lang: Lang) -> String {
    match names.all[index].trim() {
        "" => say!(lang, "(no name)", "（名前なし）"),
        name => name.to_owned(),
    }
}

/// The same as a label: an English one begins with a capital.
pub(super) fn label(inputs: &Inputs, index: usize, lang: Lang) -> String {
    let voice = voice(inputs, index, lang);
    voice.strip_prefix("model ").map_or_else(|| voice.clone(), |rest| format!("Model {rest}"))
}
