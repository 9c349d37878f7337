//! One model's whole page: the sentence first, then the charts, the inputs, and all that stands behind them.

use std::fmt::Write;

use super::controls::{controls, presets};
use super::editor::editor;
use super::evidence::evidence;
use super::explore::explore;
use super::figure::figure;
use super::footer::footer;
use super::header::Header;
use super::imprint::Imprint;
use super::prose::{as_of, prose, section};
use super::terms::terms;
use super::{changes, escape, keep_scenarios, results, share, turns, words};
use crate::core::answer::Answer;
use crate::core::model::{Model, Report};
use crate::core::spec::{OutputSpec, Role};
use crate::core::text::{Lang, Text};
use crate::explore::curves::Curves;
use crate::explore::question::KEYS;
use crate::explore::tornado::Tornado;
use crate::explore::{Questions, finish};
use crate::models::{chapter_of, find};
use crate::page::address::{Site, link};
use crate::share::scenario;

/// The body of a model's page in its default case. `site` says how its links are written.
pub fn page(model: &'static dyn Model, lang: Lang, site: &Site, imprint: &Imprint) -> String {
    let about = model.about();
    let report = model.report(&model.defaults(), lang);
    let mut figures = report.charts.iter().enumerate().map(|(index, chart)| figure(chart, index == 0, lang));
    // The leading chart and what moves it are together, so that both stay in sight.
    let leading = figures.next().unwrap_or_default();
    let figures: String = figures.collect();
    let tornado = finish(Tornado::new(model, &model.defaults(), Questions::of(model).tornado));
    let curves = finish(Curves::new(model, &model.defaults(), Questions::of(model).tornado));
    let mut titles: Vec<(&str, String)> =
        report.charts.iter().map(|chart| (chart.id, chart.kicker.clone())).collect();
    let asked = [words::SOLVE, words::TORNADO, words::GRID];
    titles.extend(KEYS.into_iter().zip(asked.map(|title| title.get(lang).to_owned())));
    let header =
        Header { model: Some(about.id), in_language: &|other| link(site, model, other, ""), is_awake: true };
    let lead = format!("<p>{}</p><p>{}</p>", words::TAGLINE.get(lang), words::FOOTER.get(lang));
    let page = format!(
        "<a class=\"skip\" href=\"#answer\">{skip}</a>{header}{banners}\
         <main id=\"answer\" data-model=\"{id}\" data-as-of=\"{as_of}\">\
         <p class=\"kicker\">{chapter} · {question}</p><h1 id=\"headline\">{finding}</h1>\
         <p class=\"sentence\" id=\"sentence\">{sentence}</p>\
         <p class=\"condition\"><span id=\"condition\">{condition}</span> {data}</p>{TERMS}\
         <p class=\"hidden\" aria-live=\"polite\" id=\"live\"></p>\
         <p class=\"turns\" id=\"turns\">{turns}</p><div class=\"desk\">{leading}{controls}</div>\
         {presets}{headline}<div class=\"charts\">{figures}</div>\
         {tables}{explore}{changes}{results}{prose}{next}</main>{dialog}{footer}",
        skip = words::SKIP.get(lang),
        header = header.write(lang, site),
        banners = banners(words::NO_SCRIPT, words::CRASHED, lang) + &update(site, lang),
        id = about.id,
        as_of = as_of(model),
        chapter = chapter_of(about.id).map_or("", |chapter| chapter.title.get(lang)),
        question = escape(model.prose().question.get(lang)),
        finding = escape(&report.headline),
        condition = escape(&scenario(model, &model.defaults(), lang)),
        data = words::sources_as_of(as_of(model), lang),
        sentence = escape(&report.sentence),
        // Asleep until the page wakes.
        turns = turns(&tornado, &[], lang).replace("<button ", "<button disabled "),
        headline = headline(model, &report, lang),
        presets = presets(model, lang),
        controls = controls(model, &curves, lang),
        tables = tables(model, lang),
        explore = section("explore-title", words::EXPLORE, &explore(model, &tornado, lang), lang),
        changes = section(
            "changes-title",
            words::CHANGED,
            &format!(
                "<div class=\"changes\" id=\"changes\">{}</div>{}{}",
                changes(&[], lang),
                file(lang),
                keep_scenarios(lang)
            ),
            lang,
        ),
        results = section(
            "results-title",
            words::RESULTS,
            &format!(
                "<div class=\"scroll\" id=\"results\" tabindex=\"0\" role=\"group\" \
                 aria-labelledby=\"results-title\">{}</div>{}",
                results(model, &report.answers, lang),
                evidence(model, lang)
            ),
            lang,
        ),
        prose = prose(model, lang),
        next = next(model, lang, site),
        dialog = share::dialog(model, &titles, site, lang),
        footer = footer(&lead, site, imprint, lang),
    );
    with_terms(&page, lang)
}

/// Where the terms of a page go once its text is known.
pub(super) const TERMS: &str = "<!--terms-->";

/// A page with its terms explained.
pub(super) fn with_terms(page: &str, lang: Lang) -> String {
    page.replacen(TERMS, &terms(page, lang), 1)
}

/// The calculator that comes next, with its question.
fn next(model: &dyn Model, lang: Lang, site: &Site) -> String {
    let Some(target) = find(model.about().next.to) else { return String::new() };
    format!(
        "<p class=\"next\">{} <a id=\"next\" href=\"{}\">{}</a></p>",
        words::NEXT.get(lang),
        link(site, target, lang, ""),
        escape(target.prose().question.get(lang)),
    )
}

/// An editor for each input that is a table.
fn tables(model: &dyn Model, lang: Lang) -> String {
    let tables = model.inputs().iter().filter(|spec| spec.is_table());
    let mut out = String::new();
    for spec in tables {
        out.push_str(&section(&format!("title-{}", spec.key), spec.label, &editor(spec, lang), lang));
    }
    out
}

/// The inputs as a file, and a file as inputs.
fn file(lang: Lang) -> String {
    format!(
        "<p class=\"buttons\"><button type=\"button\" id=\"save\" disabled>{}</button>\
         <label class=\"button\"><input type=\"file\" id=\"open\" accept=\".json,application/json\" disabled>\
         <span>{}</span></label></p>\
         <p class=\"error\" id=\"file-error\" role=\"status\"></p>",
        words::SAVE.get(lang),
        words::OPEN.get(lang),
    )
}

/// What is said when something is off: hidden until then.
pub(super) fn banners(no_script: Text, crashed: Text, lang: Lang) -> String {
    format!(
        "<noscript><p class=\"banner\">{}</p></noscript><p class=\"banner\" id=\"no-wasm\" role=\"status\" \
         hidden>{}</p>\
         <div class=\"banner\" id=\"crashed\" role=\"alert\" hidden><p>{}</p><p><a href=\"\">{}</a></p></div>\
         <div id=\"notice-area\" role=\"status\"></div>",
        no_script.get(lang),
        words::NO_WASM.get(lang),
        crashed.get(lang),
        words::RELOAD.get(lang),
    )
}

/// What is said when a new version has been taken. The file has no other version than itself.
pub(super) fn update(site: &Site, lang: Lang) -> String {
    if matches!(site, Site::OneFile) {
        return String::new();
    }
    format!(
        "<p class=\"banner\" id=\"update\" role=\"status\" hidden>{} <button type=\"button\">{}</button></p>",
        words::UPDATE.get(lang),
        words::RELOAD.get(lang),
    )
}

/// The few figures that matter most; on a phone they stay in sight while a slider moves.
fn headline(model: &dyn Model, report: &Report, lang: Lang) -> String {
    let mut out = String::from("<dl class=\"headline\">");
    let mut shown: Vec<(&OutputSpec, &Answer)> =
        model.outputs().iter().zip(&report.answers).filter(|(spec, _)| spec.role == Role::Headline).collect();
    // The one large number comes first.
    shown.sort_by_key(|(spec, _)| spec.key != model.about().hero);
    for (spec, answer) in &shown {
        let label = spec.label.get(lang);
        // Two of one name are told apart by their groups.
        let is_twice = shown.iter().filter(|(other, _)| other.label.get(lang) == label).count() > 1;
        let group = if is_twice { spec.group.title.get(lang) } else { "" };
        let _ = write!(
            out,
            "<div><dt>{} <small>{}</small></dt><dd data-headline=\"{}\">{}</dd></div>",
            escape(label),
            escape(group),
            spec.key,
            escape(&spec.words(answer, lang)),
        );
    }
    out.push_str("</dl>");
    out
}
