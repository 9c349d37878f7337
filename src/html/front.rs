//! The front page: one question, one lever, an answer, and a section for each model that gives a part of it.

use std::fmt::Write;

use super::controls::steps;
use super::figure::plot;
use super::footer::footer;
use super::header::Header;
use super::imprint::Imprint;
use super::page::{TERMS, banners, update, with_terms};
use super::prose::as_of;
use super::{escape, given, turns, words};
use crate::core::query::encode_in;
use crate::core::slider::Slider;
use crate::core::text::Lang;
use crate::draw::Size;
use crate::explore::tornado::Tornado;
use crate::explore::{Questions, finish};
use crate::front::{Pays, SECTIONS, STOPS, Section, State, Story, Told, borrowers};
use crate::page::address::{Site, front_link, link, text_link};

/// The body of the front page as it is opened. `site` says how its links are written.
pub fn front(lang: Lang, site: &Site, imprint: &Imprint) -> String {
    let state = State::default();
    let story = Story::tell(&state, lang);
    let header = Header { model: None, in_language: &|other| front_link(site, other, ""), is_awake: true };
    let sections: String = SECTIONS
        .iter()
        .zip(&story.sections)
        .enumerate()
        .map(|(index, (section, told))| write(index, *section, told, &state, site, lang))
        .collect();
    let data = SECTIONS.iter().map(|section| as_of(section.model())).max().unwrap_or_default();
    let lead = format!("<p>{}</p><p>{}</p>", words::TAGLINE.get(lang), words::FOOTER.get(lang));
    let page = format!(
        "<a class=\"skip\" href=\"#answer\">{skip}</a>{header}{banners}<main id=\"answer\" class=\"front\" \
         data-front>\
         <div class=\"opening\"><h1>{title}</h1><p class=\"lead\">{opening}</p>\
         <p class=\"condition\">{scenarios} {data} <a href=\"{about}\">{about_words}</a></p>{TERMS}</div>\
         {lever}{sections}{verdict}</main>{footer}",
        skip = words::SKIP.get(lang),
        header = header.write(lang, site),
        banners = banners(words::FRONT_NO_SCRIPT, words::CRASHED, lang) + &update(site, lang),
        title = words::FRONT_TITLE.get(lang),
        opening = words::FRONT_LEAD.get(lang),
        scenarios = words::SCENARIOS.get(lang),
        data = words::sources_as_of(data, lang),
        about = text_link(site, "about", lang),
        about_words = words::ABOUT.get(lang),
        lever = lever(&state, &story, lang),
        verdict = verdict(&state, &story, site, lang),
        footer = footer(&lead, site, imprint, lang),
    );
    with_terms(&page, lang)
}

/// The lever with its stops, and the answer beside it.
fn lever(state: &State, story: &Story, lang: Lang) -> String {
    let (words, last, position) = (state.pays.words(lang), Pays::LAST, state.pays.position());
    let mut stops = String::new();
    for (pays, label) in STOPS {
        let at = pays.position();
        let _ = write!(
            stops,
            "<li><button type=\"button\" data-stop=\"{at}\" disabled>{}</button></li>",
            label.get(lang)
        );
    }
    let answer = &story.answer;
    format!(
        "<section class=\"lever\" aria-label=\"{label}\"><div class=\"hold\"><p><label \
         for=\"pays\">{label}</label> <output for=\"pays\" id=\"pays-words\">{words}</output></p>\
         <input type=\"range\" id=\"pays\" min=\"0\" max=\"{last}\" step=\"1\" value=\"{position}\" \
         aria-valuetext=\"{words}\" aria-describedby=\"pays-help\" disabled>\
         <ul class=\"stops\">{stops}</ul><p class=\"help\" id=\"pays-help\">{help}</p></div>\
         <div class=\"finding\"><p id=\"finding\"{}><span>{}</span><strong>{}</strong><span>{}</span></p>\
         <div class=\"under\"><p class=\"help\">{}</p><span class=\"steps\">{steps}</span></div></div>\
         <p class=\"hidden\" aria-live=\"polite\" id=\"live\"></p></section>",
        if answer.is_loss { " data-loss" } else { "" },
        escape(&answer.before),
        escape(&answer.key),
        escape(&answer.after),
        words::BEFORE_RECOVERIES.get(lang),
        steps = steps(lang),
        label = words::HOW_LONG.get(lang),
        help = words::HOW_LONG_HELP.get(lang),
    )
}

fn write(
    index: usize,
    section: &'static dyn Section,
    told: &Told,
    state: &State,
    site: &Site,
    lang: Lang,
) -> String {
    let facts = section.facts();
    let (id, values) = (facts.id, state.values(index));
    let taken = section.taken();
    let (mut text, mut slides) = (String::new(), String::new());
    for (place, part) in told.words.text.iter().enumerate() {
        let _ = write!(text, "<span>{}</span>", escape(part));
        let Some((input, spec)) = taken.get(place) else { continue };
        let (key, value) = (state.key(index, spec), &values[*input]);
        let (shown, label) = (escape(&spec.show(value, lang)), escape(spec.label.get(lang)));
        let _ = write!(
            text,
            "<button type=\"button\" class=\"take\" data-take=\"{key}\" aria-expanded=\"false\" \
             aria-controls=\"slide-{key}\" title=\"{}\" disabled>{shown}</button>",
            words::MOVE.get(lang),
        );
        let slider = Slider::new(spec).map_or((0, 0), |slider| (slider.last, slider.position(value)));
        let _ = write!(
            slides,
            "<p class=\"slide\" id=\"slide-{key}\" hidden><label for=\"range-{key}\">{label}</label> \
             <input type=\"range\" id=\"range-{key}\" data-give=\"{key}\" min=\"0\" max=\"{}\" step=\"1\" \
             value=\"{}\" aria-valuetext=\"{shown}\" disabled></p>",
            slider.0, slider.1,
        );
    }
    let chart = &told.chart;
    let guess = if index == 0 { guess(lang) } else { String::new() };
    format!(
        "<section class=\"chapter\" id=\"{id}\" aria-labelledby=\"{id}-title\">{guess}<div class=\"words\">\
         <p class=\"kicker\">{number} · {kicker}</p><h2 id=\"{id}-title\">{title}</h2>\
         <p class=\"text\">{text}</p>{slides}\
         <p class=\"open\"><a href=\"{link}\" data-open=\"{index}\">{open}</a></p></div>\
         <figure data-chart=\"{chart_id}\" aria-labelledby=\"{id}-asks {id}-finds\">\
         <p class=\"kicker\" id=\"{id}-asks\">{asks}</p><h3 id=\"{id}-finds\">{finds}</h3>{narrow}{wide}\
         <p class=\"summary\">{summary}</p><p class=\"condition\"><span>{assumes}</span> \
         <span>{condition}</span></p></figure></section>",
        number = index + 1,
        kicker = facts.kicker.get(lang),
        title = escape(&told.words.title),
        link = escape(&link(
            site,
            section.model(),
            lang,
            &encode_in(&state.carried(), section.model(), &values)
        )),
        open = words::OPEN_CALCULATOR.get(lang),
        chart_id = chart.id,
        asks = escape(&chart.kicker),
        finds = escape(&chart.title),
        narrow = plot(chart, Size::NARROW, "plot only-narrow", lang),
        wide = plot(chart, Size::WIDE, "plot only-wide", lang),
        summary = escape(&chart.summary),
        assumes = escape(&told.words.assumes),
        condition = escape(&told.condition),
    )
}

/// One guess before the first section shows its answer. On show only where a script has said so.
fn guess(lang: Lang) -> String {
    format!(
        "<div class=\"guess\" id=\"guess\"><p class=\"kicker\">1 · {}</p><p><label \
         for=\"guess-range\">{}</label></p>\
         <input type=\"range\" id=\"guess-range\" min=\"0\" max=\"100\" step=\"1\" value=\"50\" disabled>\
         <p>{}{}<output for=\"guess-range\" id=\"guess-words\"></output> \
         <button type=\"button\" id=\"guess-go\" disabled>{}</button></p></div>\
         <p class=\"guess-says\" id=\"guess-says\" role=\"status\"></p>",
        SECTIONS[0].facts().kicker.get(lang),
        words::GUESS.get(lang),
        words::GUESS_LABEL.get(lang),
        if lang == Lang::Ja { "：" } else { ": " },
        words::GUESS_GO.get(lang),
    )
}

/// What the reader may conclude, pass on, and change.
fn verdict(state: &State, story: &Story, site: &Site, lang: Lang) -> String {
    let (index, model) = borrowers();
    let values = state.values(index);
    let tornado = finish(Tornado::new(model, &values, Questions::of(model).tornado));
    format!(
        "<section class=\"verdict\" aria-labelledby=\"verdict-title\">\
         <h2 class=\"kicker\" id=\"verdict-title\">{title}</h2>\
         <p class=\"sentence\" id=\"verdict\">{verdict}</p>\
         <p class=\"condition\">{scenarios} {recoveries}</p>\
         <div class=\"given\" id=\"given\">{given}</div>\
         <p class=\"buttons\"><button type=\"button\" id=\"copy-link\" disabled>{copy_link}</button>\
         <button type=\"button\" id=\"copy-embed\" disabled>{copy_embed}</button>\
         <a class=\"button\" href=\"{link}\" data-open=\"{index}\">{change}</a>\
         <span class=\"said\" id=\"said\" role=\"status\"></span></p>\
         <p class=\"turns\" id=\"turns\">{turns}</p></section>",
        title = words::VERDICT.get(lang),
        verdict = escape(&story.verdict),
        scenarios = words::SCENARIOS.get(lang),
        recoveries = words::BEFORE_RECOVERIES.get(lang),
        given = given(state, lang),
        copy_link = words::COPY_LINK.get(lang),
        copy_embed = words::COPY_EMBED.get(lang),
        change = words::CHANGE.get(lang),
        link = escape(&link(site, model, lang, &encode_in(&state.carried(), model, &values))),
        // Asleep until the page wakes.
        turns = turns(&tornado, SECTIONS[index].facts().led, lang).replace("<button ", "<button disabled "),
    )
}
