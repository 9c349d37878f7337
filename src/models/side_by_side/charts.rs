//! Four lanes over the same years, who pays, and whose capacity is used.

use super::{Borrower, Paths, SideBySide, YEARS, YearOfService};
use crate::core::format::calendar_year;
use crate::models::prelude::*;

impl Illustrate for SideBySide {
    const RARE: RareKinds = RareKinds { lanes: true, ..RareKinds::NONE };

    fn charts(case: &Case<SideBySide>, lang: Lang) -> Vec<ChartSpec> {
        let paths = case.workings;
        vec![lanes(paths, lang), payers(paths, lang), capacity(paths, lang)]
    }
}

const YEAR: Text = text("Calendar year", "暦年");
const FLOW: (Text, Ink) = (text("own cash flow", "キャッシュフロー"), Ink::Muted);
const GUARANTOR: (Text, Ink) = (text("guarantor", "保証人"), Ink::Fourth);
const CUSHION: (Text, Ink) = (text("cash and credit lines", "手元資金と融資枠"), Ink::Third);
const OWNERS: (Text, Ink) = (text("owners", "株主"), Ink::Second);
const UNPAID: (Text, Ink) = (text("unpaid", "未払い"), Ink::Danger);

/// From what the year's payments came, as shares of all that was paid: a loss of the business besides the
/// debt is paid out of the cushion too.
fn shares(year: &YearOfService) -> Vec<f64> {
    let parts = [year.from_cash, year.from_guarantor, year.from_cushion, year.from_owners, year.unpaid];
    let all: f64 = parts.iter().sum();
    if year.due > 0.0 && all > 0.0 { parts.iter().map(|part| part / all).collect() } else { Vec::new() }
}

/// A part of every year over the years of the calendar.
fn over_years<T>(paths: &Paths, who: Borrower, part: impl Fn(&YearOfService) -> T) -> Vec<(f64, T)> {
    paths.of(who).iter().enumerate().map(|(index, year)| (paths.calendar(index), part(year))).collect()
}

/// What each of the four paid its debt service from, year by year, and who falls short.
fn lanes(paths: &Paths, lang: Lang) -> ChartSpec {
    let short = |year: f64| {
        let year = calendar_year(year);
        say!(lang, "short in {year}", "{year}年に不足")
    };
    let failures = paths.failures();
    let finding = match failures.as_slice() {
        [] => text("In this case all four keep paying", "この設定では四者とも払い続ける"),
        [_] => text(
            "In this case three keep paying, one does not",
            "この設定では三者が払い続け、一者は返済資金が不足する",
        ),
        [_, _] => text(
            "In this case two keep paying, two do not",
            "この設定では二者が払い続け、二者は返済資金が不足する",
        ),
        [_, _, _] => text(
            "In this case one keeps paying, three do not",
            "この設定では一者が払い続け、三者は返済資金が不足する",
        ),
        _ => text("In this case none of the four keeps paying", "この設定では四者とも返済資金が不足する"),
    };
    let failed: Vec<String> = failures
        .into_iter()
        .map(|(who, year)| format!("{}{}{}", who.name().get(lang), text(" ", "は").get(lang), short(year)))
        .collect();
    let summary = if failed.is_empty() {
        say!(lang, "In every year all four pay what falls due.", "どの年も四者すべてが支払う。")
    } else {
        let failed = failed.join(text("; ", "、").get(lang));
        say!(lang, "{failed}.", "{failed}。")
    };
    let span = paths.calendar(0) - 0.5..=paths.calendar(YEARS) - 0.5;
    let paid_from = text("What each year's debt service is paid from", "各年の元利金返済の原資");
    let title = text("Who pays what falls due?", "期限が来た債務を誰が払うか");
    let mut chart = Chart::new(lang, "lanes", title)
        .finding(finding.get(lang).to_owned())
        .summary(summary)
        .lanes((YEAR, Unit::CALENDAR_YEAR, span), paid_from, &[FLOW, GUARANTOR, CUSHION, OWNERS, UNPAID]);
    for who in Borrower::ALL {
        let mark = paths.fails(who).map(|year| (year, short(year)));
        let fine = text("pays throughout", "払い続ける");
        chart = chart.lane(who.name(), over_years(paths, who, shares), mark, fine);
    }
    chart.build()
}

/// What was not paid out of cash flow, by who paid it.
fn payers(paths: &Paths, lang: Lang) -> ChartSpec {
    type PaidIn = fn(&YearOfService) -> f64;
    let parts: [((Text, Ink), PaidIn); 4] = [
        ((text("lenders unpaid", "貸し手（未払い）"), UNPAID.1), |year| year.unpaid),
        (GUARANTOR, |year| year.from_guarantor),
        (OWNERS, |year| year.from_owners),
        (CUSHION, |year| year.from_cushion),
    ];
    let mut paid = Vec::new();
    for who in Borrower::ALL {
        for ((label, ink), part) in parts {
            let label = format!("{}{}{}", who.name().get(lang), text(": ", "：").get(lang), label.get(lang));
            paid.push((label, paths.sum(who, part), ink));
        }
    }
    paid.retain(|(_, amount, _)| *amount > 0.0);
    let unit = Unit::usd(Billion);
    let summary = if paid.is_empty() {
        say!(lang, "Cash flow pays everything in every year.", "すべての年にキャッシュフローで足りる。")
    } else {
        let sum = unit.show(paid.iter().map(|(_, amount, _)| amount).sum(), lang);
        say!(
            lang,
            "Over {YEARS} years, cash flow falls {sum} short of what has to be paid. Unpaid amounts are \
             before recoveries or restructuring.",
            "キャッシュフローで足りない額は{YEARS}年で{sum}。未払いは回収・条件変更前の額。"
        )
    };
    let finding = match paid.iter().max_by(|a, b| a.1.total_cmp(&b.1)) {
        Some((most, amount, _)) => {
            let amount = unit.show(*amount, lang);
            say!(lang, "{most}, {amount}", "{most}、{amount}")
        }
        None => say!(lang, "Nobody has to", "誰も負担しない"),
    };
    let title = text("Who pays when cash flow does not?", "足りない分は誰が払うか");
    let over = text("Over all years shown", "図の全期間");
    let mut chart = Chart::new(lang, "payers", title).finding(finding).summary(summary).bars(over, unit);
    for (label, amount, ink) in paid {
        chart = chart.bar(label, amount, ink);
    }
    if chart.is_empty() {
        let nobody = text("Nobody: cash flow pays it all", "誰も負担しない（キャッシュフローで全額）");
        chart = chart.bar(nobody, 0.0, FLOW.1);
    }
    chart.build()
}

/// The share of each structure's capacity that somebody pays for.
fn capacity(paths: &Paths, lang: Lang) -> ChartSpec {
    let fill = |who: Borrower| paths.least_fill(who);
    let emptiest = Borrower::ALL.into_iter().min_by(|a, b| fill(*a).total_cmp(&fill(*b)));
    let emptiest = emptiest.filter(|who| fill(*who) < 0.9995);
    let summary = match (paths.first_dropped(), emptiest) {
        (Some((year, hit)), Some(who)) => {
            let (year, hit, name) = (calendar_year(year), hit.name().get(lang), who.name().get(lang));
            let share = Unit::PERCENT.show(fill(who), lang);
            say!(
                lang,
                "In {year}, the first year with idle capacity, {hit} loses the largest share. In its worst \
                 year, {share} of what {name} offers is paid for.",
                "空きが出る最初の年（{year}年）に、最も大きな割合を失うのは{hit}。最悪の年に有償稼働率が\
                 最も低くなるのは{name}で、{share}。",
            )
        }
        _ => say!(
            lang,
            "All capacity is paid for in every year.",
            "すべての年に、すべての設備が有償で稼働する。"
        ),
    };
    let finding = match emptiest {
        Some(who) => {
            let (name, share) = (who.name().get(lang), Unit::PERCENT.show(fill(who), lang));
            say!(lang, "{name}: {share} paid for at worst", "{name}の有償稼働率は{share}まで下がる")
        }
        None => say!(lang, "Nobody's", "空く設備はない"),
    };
    let span = paths.calendar(0)..=paths.calendar(YEARS - 1);
    let paid_for = text("Capacity paid for", "有償稼働率");
    let mut chart = Chart::new(lang, "capacity", text("Whose capacity stands idle?", "誰の設備が空くか"))
        .finding(finding)
        .summary(summary)
        .xy((YEAR, Unit::CALENDAR_YEAR, span), (paid_for, Unit::PERCENT, 0.0..=1.1));
    for (who, name, ink, stroke) in [
        (Borrower::Spv, text("SPV", "SPV"), Ink::Third, Stroke::Dashed),
        (Borrower::Neocloud, text("neocloud", "ネオクラウド"), Ink::Danger, Stroke::Solid),
        (Borrower::Hyperscaler, text("hyperscaler", "ハイパースケーラー"), Ink::Fourth, Stroke::Solid),
        (Borrower::Oracle, text("cloud lessee", "賃借型クラウド"), Ink::Second, Stroke::Solid),
    ] {
        chart = chart.curve(name, over_years(paths, who, |year| year.fill), ink, stroke);
    }
    chart.build()
}
