//! The front page: whatever is set on it, every section says what its calculator says, in both languages, and
//! a link brings it all back.

use buying_time::core::answer::Answer;
use buying_time::core::query;
use buying_time::core::slider::Slider;
use buying_time::core::text::Lang;
use buying_time::core::unit::{Magnitude, Unit};
use buying_time::front::{Pays, SECTIONS, State, Story, borrowers, find, required_revenue};
use proptest::prelude::*;

fn at(pays: Pays) -> State {
    let mut state = State::default();
    state.pays = pays;
    state
}

/// The number that a section's model answers to an output.
fn answered(state: &State, section: &str, output: &str) -> f64 {
    let place = SECTIONS.iter().position(|found| found.facts().id == section).expect("a section");
    let model = SECTIONS[place].model();
    let index = model.output(output).expect("an output");
    match model.run(&state.values(place))[index] {
        Answer::Number(number) => number,
        other => panic!("{output} is {other:?}"),
    }
}

#[test]
fn every_chapter_is_whole_at_every_stop() {
    for pays in Pays::all() {
        let state = at(pays);
        for lang in Lang::ALL {
            let story = Story::tell(&state, lang);
            for (section, told) in SECTIONS.iter().zip(&story.sections) {
                let (facts, words) = (section.facts(), &told.words);
                assert_eq!(told.chart.id, facts.chart, "{}: its chart", facts.id);
                assert_eq!(
                    section.taken().len(),
                    facts.taken.len(),
                    "{}: an input that is not there",
                    facts.id
                );
                assert_eq!(words.text.len(), facts.taken.len() + 1, "{}: parts of its text", facts.id);
                for said in words.text.iter().chain([&words.title, &words.assumes, &told.condition]) {
                    assert!(!said.contains("  ") && !said.contains("NaN"), "{}: “{said}”", facts.id);
                    let is_japanese = said.chars().any(|letter| ('\u{3041}'..='\u{30ff}').contains(&letter));
                    assert!(lang == Lang::Ja || !is_japanese, "{}: “{said}”", facts.id);
                }
                assert!(!words.title.is_empty() && !words.assumes.is_empty(), "{}", facts.id);
                assert!(words.clause.as_ref().is_none_or(|clause| story.verdict.contains(clause)));
                for (_, spec) in section.taken() {
                    assert!(Slider::new(spec).is_some(), "{} can't be moved", spec.key);
                }
            }
            assert!(story.verdict.starts_with(&pays.condition(lang)), "{}", story.verdict);
        }
    }
}

/// What the page says is what the calculator says that its link leads to.
#[test]
fn the_answer_is_the_calculators() {
    let (place, model) = borrowers();
    let usd = Unit::usd(Magnitude::One);
    for pays in Pays::all() {
        let state = at(pays);
        let link = query::encode(model, &state.values(place));
        let (values, notices) = query::decode(model, &link);
        assert!(notices.is_empty() && values == state.values(place), "{link}");
        let unpaid = answered(&state, "breaks", "lenders");
        let answer = Story::tell(&state, Lang::En).answer;
        if unpaid > 0.0 {
            assert!(answer.key.starts_with(&usd.show(unpaid, Lang::En)), "{}", answer.key);
        } else {
            assert_eq!(answer.key, "all four model borrowers would pay in full");
        }
    }
    let state = State::default();
    assert_eq!(required_revenue(&state), answered(&state, "bar", "revenue-annuity"));
}

/// The later AI pays, the worse for everybody: nowhere on the lever does more delay help.
#[test]
fn delay_helps_nobody() {
    let measures =
        [("bar", "npv", -1.0), ("bill", "near", 1.0), ("gap", "gap", 1.0), ("breaks", "lenders", 1.0)];
    for (section, output, sign) in measures {
        let losses: Vec<f64> = Pays::all().map(|pays| sign * answered(&at(pays), section, output)).collect();
        for (earlier, later) in losses.iter().zip(&losses[1..]) {
            assert!(later >= earlier, "{section}: {output} falls from {earlier} to {later}");
        }
        assert!(losses.last() > losses.first(), "{section}: {output} never moves");
    }
}

/// The path of the first section is at full scale when the lever says so, where power is no limit.
#[test]
fn the_bars_path_reaches_full_scale_when_the_lever_says() {
    use buying_time::core::field::InputSet;
    use buying_time::models::hurdle::Inputs;
    for years in [5, 10, 15, 20] {
        let state = at(Pays::After(years));
        let inputs = Inputs::read(&state.values(0)).expect("the hurdle's");
        let share = inputs.demand(f64::from(years)) / inputs.ceiling;
        assert!((share - 0.95).abs() < 1e-9, "{share} after {years} years");
    }
    let never = Inputs::read(&at(Pays::Never).values(0)).expect("the hurdle's");
    assert_eq!(never.ceiling, 0.4 * Inputs::default().ceiling);
}

#[test]
fn what_is_given_goes_before_the_lever_and_can_be_taken_back() {
    let (section, input, spec) = find("hurdle.k").expect("an input");
    let mut state = State::default();
    let five = spec.decode("5e12").expect("a value");
    state.give(section, input, five.clone());
    assert_eq!(state.values(section)[input], five);
    assert_eq!(state.query(), "v=1&hurdle.k=5e12");
    state.give(section, input, spec.default_value());
    assert!(state.given().is_empty() && state.query().is_empty());

    // What the lever sets is nobody else's: else the words would say one thing and the numbers another.
    let (section, input, spec) = find("side-by-side.slow").expect("an input");
    state.give(section, input, spec.decode("8").expect("a value"));
    assert!(state.given().is_empty());
    let (read, notices) = State::read("pays=15&side-by-side.slow=8&refinancing.case=falsified");
    assert_eq!((read, notices.len()), (at(Pays::After(15)), 2));
}

/// Every input that moves with the lever is said to be the lever's.
#[test]
fn what_the_lever_sets_is_declared() {
    for (index, section) in SECTIONS.iter().enumerate() {
        let model = section.model();
        for pays in Pays::all() {
            let values = at(pays).values(index);
            for (spec, (value, default)) in model.inputs().iter().zip(values.iter().zip(model.defaults())) {
                let is_moved = *value != default;
                assert!(
                    !is_moved || section.facts().led.contains(&spec.key),
                    "{}: {}",
                    model.about().id,
                    spec.key
                );
            }
        }
        for key in section.facts().led {
            assert!(model.input(key).is_some(), "{key}");
            assert!(!section.facts().taken.contains(key), "{key} can't be taken and led");
        }
    }
}

/// What was moved is said where it decides the answer.
#[test]
fn the_verdict_names_what_was_moved() {
    let (state, _) = State::read("pays=15&hurdle.k=5e12&side-by-side.order=clouds-first");
    let story = Story::tell(&state, Lang::En);
    assert!(story.verdict.contains("Investment $5tn"), "{}", story.verdict);
    assert!(
        story.answer.before.contains("Neocloud, cloud lessee, SPV, own buildings"),
        "{}",
        story.answer.before
    );
    assert!(!story.answer.before.contains("Investment"), "{}", story.answer.before);
}

#[test]
fn what_contradicts_is_not_taken() {
    let (section, weak, spec) = find("side-by-side.neo-weak").expect("an input");
    let mut state = State::default();
    state.give(section, weak, spec.decode("1").expect("a value"));
    let model = SECTIONS[section].model();
    assert!(model.conflict(&state.values(section)).is_none());
}

#[test]
fn strange_links_are_told_and_never_stop_the_page() {
    for (query, said) in [
        ("pays=4", 1),
        ("pays=", 1),
        ("pays=never&pays=5", 0),
        ("hurdle.k=lots&hurdle.zzz=1&nobody.k=1", 3),
        ("hurdle.k=1e99", 1),
        ("utm_source=x&theme=dark&lang=ja&v=1", 0),
    ] {
        let (_, notices) = State::read(query);
        assert_eq!(notices.len(), said, "{query}: {notices:?}");
        for lang in Lang::ALL {
            assert!(notices.iter().all(|notice| !notice.message(lang).is_empty()));
        }
    }
}

proptest! {
    /// A link brings back the lever and every number that was moved; and the page can be told.
    #[test]
    fn a_link_brings_it_all_back(
        position in 0..=Pays::LAST,
        moves in prop::collection::vec((0..SECTIONS.len(), any::<prop::sample::Index>(), 0..200u32), 0..6),
    ) {
        let mut state = at(Pays::at(position));
        for (section, which, position) in moves {
            let taken = SECTIONS[section].taken();
            if taken.is_empty() {
                continue;
            }
            let (input, spec) = taken[which.index(taken.len())];
            let slider = Slider::new(spec).expect("a slider");
            state.give(section, input, slider.value(position));
        }
        let (back, notices) = State::read(&state.query());
        prop_assert!(notices.is_empty());
        prop_assert_eq!(&back.query(), &state.query());
        for section in 0..SECTIONS.len() {
            prop_assert_eq!(back.values(section), state.values(section));
        }
        for lang in Lang::ALL {
            let story = Story::tell(&state, lang);
            prop_assert!(!story.verdict.contains("NaN") && !story.verdict.contains("inf"));
        }
    }
}
