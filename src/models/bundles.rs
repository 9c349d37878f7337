//! Which programs there are, and which models each can run: read by the programs themselves, by what writes
//! the pages, and (through `prerender --list`) by `tools/dist.sh`.

use super::chapters::{CHAPTERS, COUNT, Chapter, Entry, chapter_of};
use crate::core::chart::RareKinds;
use crate::core::model::Model;

/// A program for browsers, and the models in it. Every other model it knows by name alone.
#[derive(Debug)]
pub struct Bundle {
    /// The name of its folder among the builds.
    pub id: &'static str,
    holds: Holds,
}

/// What a program is built for.
#[derive(Debug)]
enum Holds {
    /// The models of the chapter of this id that have no program apart. Their pages load this program.
    Chapter(&'static str),
    /// The model of this id, apart from the rest of its chapter, which would be too large with it. Its pages
    /// load this program.
    Apart(&'static str),
    /// The same, and the models whose code it runs without their pages.
    Using(&'static str, &'static [&'static str]),
    /// The front page, which shows the models of these ids and has no page of any.
    Front(&'static [&'static str]),
    Everything,
}

/// Every program. One of a chapter that has no models yet is not built.
pub const BUNDLES: &[Bundle] = &[
    Bundle {
        id: FRONT,
        holds: Holds::Front(&["hurdle", "maturity-wall", "refinancing", "side-by-side", "liquidation"]),
    },
    of_chapter("hurdle"),
    Bundle { id: "hype", holds: Holds::Apart("hype-clock") },
    of_chapter("time"),
    Bundle { id: "wall", holds: Holds::Apart("maturity-wall") },
    of_chapter("collateral"),
    of_chapter("structures"),
    Bundle { id: "stack", holds: Holds::Apart("capital-stack") },
    Bundle { id: "pool", holds: Holds::Apart("tranches") },
    Bundle { id: "holders", holds: Holds::Apart("forced-selling") },
    of_chapter("system"),
    Bundle { id: "funding", holds: Holds::Apart("hyperscaler-funding") },
    Bundle { id: "flows", holds: Holds::Apart("flow-map") },
    Bundle { id: "gauges", holds: Holds::Apart("thermometer") },
    Bundle { id: "circle", holds: Holds::Apart("circular-finance") },
    Bundle {
        id: "chain",
        holds: Holds::Using(
            "chain",
            &["hurdle", "refinancing", "side-by-side", "liquidation", "forced-selling", "reverse-qe"],
        ),
    },
    // For the one file.
    Bundle { id: ALL, holds: Holds::Everything },
];

/// How many models the program of pages may hold at most, where the table's editor counts as one: with three
/// of the larger ones a first visit would load more than 280 kB.
#[cfg(test)]
const MOST: usize = 2;

/// The program of the front page.
pub const FRONT: &str = "front";

/// The program that has every model.
pub const ALL: &str = "all";

const fn of_chapter(id: &'static str) -> Bundle {
    Bundle { id, holds: Holds::Chapter(id) }
}

impl Bundle {
    /// Whether it has the page of this model.
    const fn has_page(&self, chapter: &Chapter, entry: &Entry) -> bool {
        match self.holds {
            Holds::Chapter(id) => is_same(id, chapter.id) && !is_apart(entry.id),
            Holds::Apart(id) | Holds::Using(id, _) => is_same(id, entry.id),
            Holds::Front(_) => false,
            Holds::Everything => true,
        }
    }

    /// The models whose pages it has.
    #[cfg(test)]
    fn pages(&self) -> impl Iterator<Item = &'static Entry> {
        let entries =
            CHAPTERS.iter().flat_map(|chapter| chapter.models.iter().map(move |entry| (chapter, entry)));
        entries.filter(|(chapter, entry)| self.has_page(chapter, entry)).map(|(_, entry)| entry)
    }

    /// The models that are in it, with a page or without.
    pub fn models(&self) -> impl Iterator<Item = &'static Entry> {
        let entries =
            CHAPTERS.iter().flat_map(|chapter| chapter.models.iter().map(move |entry| (chapter, entry)));
        entries.filter(|(chapter, entry)| self.has(chapter, entry)).map(|(_, entry)| entry)
    }

    fn has(&self, chapter: &Chapter, entry: &Entry) -> bool {
        let is_used = matches!(self.holds, Holds::Using(_, ids) if is_among(ids, entry.id));
        is_used || self.shows(chapter, entry)
    }

    /// Whether it shows charts of the model: on its page, or on the front page.
    const fn shows(&self, chapter: &Chapter, entry: &Entry) -> bool {
        match self.holds {
            Holds::Front(ids) => is_among(ids, entry.id),
            _ => self.has_page(chapter, entry),
        }
    }
}

const fn is_among(ids: &[&str], id: &str) -> bool {
    let mut index = 0;
    while index < ids.len() {
        if is_same(ids[index], id) {
            return true;
        }
        index += 1;
    }
    false
}

/// Whether a program apart from its chapter's has the model of this id.
const fn is_apart(id: &str) -> bool {
    let mut index = 0;
    while index < BUNDLES.len() {
        if let Holds::Apart(apart) | Holds::Using(apart, _) = BUNDLES[index].holds
            && is_same(apart, id)
        {
            return true;
        }
        index += 1;
    }
    false
}

/// The programs that are built.
pub fn built() -> impl Iterator<Item = &'static Bundle> {
    BUNDLES.iter().filter(|bundle| bundle.models().next().is_some())
}

/// The program that the pages of a model load.
pub fn of_model(id: &str) -> Option<&'static Bundle> {
    let chapter = chapter_of(id)?;
    let entry = chapter.models.iter().find(|entry| entry.id == id)?;
    let of_pages = |bundle: &&Bundle| !matches!(bundle.holds, Holds::Front(_) | Holds::Everything);
    BUNDLES.iter().filter(of_pages).find(|bundle| bundle.has_page(chapter, entry))
}

/// What a program knows.
pub struct Known {
    /// Every model, in the order of the navigation: itself where this program has its page, else its stub.
    /// The front page has stubs alone; its sections reach their models through `front::SECTIONS`.
    pub models: [&'static dyn Model; COUNT],
    /// Whether any that it can run has an input that is a table, which needs an editor.
    pub has_tables: bool,
    /// Which charts it can draw, of the kinds that few models have.
    pub rare: RareKinds,
    /// Whether it has the front page.
    pub has_front: bool,
    /// Whether it has the page of any model.
    pub has_models: bool,
}

/// What the program of this id knows. Worked out while compiling, so that nothing of other models is in it.
///
/// # Panics
/// There is no such program: the compiler says so.
pub const fn known(id: &str) -> Known {
    let mut index = 0;
    while index < BUNDLES.len() {
        if is_same(BUNDLES[index].id, id) {
            return known_to(&BUNDLES[index]);
        }
        index += 1;
    }
    panic!("no program of this name is in BUNDLES")
}

const fn known_to(bundle: &Bundle) -> Known {
    let mut known = Known {
        models: [CHAPTERS[0].models[0].model; COUNT],
        has_tables: false,
        rare: RareKinds::NONE,
        has_front: matches!(bundle.holds, Holds::Front(_) | Holds::Everything),
        has_models: !matches!(bundle.holds, Holds::Front(_)),
    };
    let mut count = 0;
    let mut index = 0;
    while index < CHAPTERS.len() {
        let chapter = &CHAPTERS[index];
        let mut place = 0;
        while place < chapter.models.len() {
            let entry = &chapter.models[place];
            let is_here = bundle.has_page(chapter, entry);
            known.models[count] = if is_here { entry.model } else { entry.name };
            known.has_tables |= is_here && entry.has_table;
            if bundle.shows(chapter, entry) {
                known.rare = known.rare.or(entry.rare);
            }
            count += 1;
            place += 1;
        }
        index += 1;
    }
    known
}

const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut index = 0;
    while index < one.len() {
        if one[index] != other[index] {
            return false;
        }
        index += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::MODELS;

    #[test]
    fn every_model_has_a_program_and_is_in_the_one_with_all() {
        for model in MODELS {
            let id = model.about().id;
            let bundle = of_model(id).expect("a program");
            assert!(bundle.models().any(|entry| entry.id == id), "{id}");
            assert!(built().any(|built| built.id == bundle.id), "{id}");
            let editor = usize::from(bundle.pages().any(|entry| entry.has_table));
            assert!(bundle.pages().count() + editor <= MOST, "{} is too large", bundle.id);
        }
        let all = BUNDLES.iter().find(|bundle| bundle.id == ALL).expect("there");
        assert_eq!(all.models().count(), MODELS.len());
        for chapter in CHAPTERS {
            assert!(BUNDLES.iter().any(|bundle| bundle.id == chapter.id), "{}", chapter.id);
        }
    }

    #[test]
    fn a_program_knows_its_own_models_and_the_names_of_the_others() {
        for bundle in BUNDLES {
            let known = known(bundle.id);
            assert_eq!(known.models.len(), MODELS.len());
            for (model, whole) in known.models.iter().zip(MODELS) {
                let id = whole.about().id;
                assert_eq!(model.about().id, id);
                // The front page has models, but the page of none.
                assert_eq!(
                    model.is_here(),
                    known.has_models && bundle.pages().any(|entry| entry.id == id),
                    "{id} in {}",
                    bundle.id
                );
            }
        }
        let with_tables: Vec<&str> =
            BUNDLES.iter().map(|bundle| bundle.id).filter(|id| known(id).has_tables).collect();
        assert_eq!(with_tables, ["wall", "stack", "holders", "system", "funding", "gauges", "circle", ALL]);
    }

    #[test]
    fn the_front_page_has_the_models_of_its_chapters() {
        let front = BUNDLES.iter().find(|bundle| bundle.id == FRONT).expect("there");
        let mut built: Vec<&str> = front.models().map(|entry| entry.id).collect();
        let mut told: Vec<&str> =
            crate::front::SECTIONS.iter().map(|section| section.model().about().id).collect();
        built.sort_unstable();
        told.sort_unstable();
        assert_eq!(built, told);
    }

    /// A program is built anew when the folders of its own models change, and not for any other's.
    #[test]
    fn a_model_uses_no_other_of_another_program() {
        for chapter in CHAPTERS {
            for entry in chapter.models {
                for file in std::fs::read_dir(format!("src/models/{}", entry.folder())).expect("a folder") {
                    let path = file.expect("a file").path();
                    if path.extension().is_none_or(|ending| ending != "rs") {
                        continue;
                    }
                    let text = std::fs::read_to_string(&path).expect("a text");
                    for used in text.split("models::").skip(1) {
                        let folder: String = used
                            .chars()
                            .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
                            .collect();
                        let of =
                            |chapter: &Chapter| chapter.models.iter().find(|other| other.folder() == folder);
                        if let Some(other) = CHAPTERS.iter().find_map(of) {
                            let own = of_model(entry.id).expect("a program");
                            assert!(
                                own.models().any(|entry| entry.id == other.id),
                                "{}: {folder} is in another program",
                                path.display()
                            );
                        }
                    }
                }
            }
        }
    }
}
