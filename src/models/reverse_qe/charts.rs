//! The tub beside the line of its level, the threshold, claimed beside measured, prices, and sales by rounds.

use super::sentence::{about, at_most, by_yields, digits, in_years, points};
use super::tub::QUARTERS;
use super::{MEASURED, ReverseQe, fall};
use crate::core::chart::AxisOf;
use crate::core::order::ranks;
use crate::models::prelude::*;

impl Illustrate for ReverseQe {
    fn charts(case: &Case<ReverseQe>, lang: Lang) -> Vec<ChartSpec> {
        vec![
            tub(case, lang),
            threshold(case, lang),
            evidence(case, lang),
            prices(case, lang),
            rounds(case, lang),
        ]
    }
}

const USD: Unit = Unit::usd(Billion);
/// Points along the size of the build-out.
const SIZES: u32 = 40;
/// Rounds of sales that are drawn.
const SHOWN: usize = 6;
/// The most assets that have columns of their own.
const NAMED: usize = 4;
const INKS: [Ink; NAMED] = [Ink::First, Ink::Second, Ink::Third, Ink::Fourth];
/// What brings less of all that is raised is not drawn.
const TINY: f64 = 0.02;

fn top(values: impl Iterator<Item = f64>, least: f64) -> f64 {
    values.fold(least, f64::max)
}

/// The bathtub, filled as at the horizon, and the level on its way there.
fn tub(case: &Case<ReverseQe>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let levels = &workings.tub.levels;
    let years = f64::from(inputs.years);
    let at = |index: usize| index as f64 / f64::from(QUARTERS);
    // From the moment it is dry on, if one is given, and with that moment.
    let line = |part: fn(f64) -> f64, from: Option<f64>| -> Vec<(f64, f64)> {
        let quarters = levels.iter().enumerate().map(|(index, level)| (at(index), part(*level)));
        let dry = outputs.dry.number().filter(|dry| *dry > 0.0).map(|dry| (dry, 0.0));
        let places: Vec<(f64, f64)> =
            quarters.chain(dry).filter(|at| from.is_none_or(|from| at.0 >= from)).collect();
        let xs: Vec<f64> = places.iter().map(|place| place.0).collect();
        let mut sorted: Vec<(f64, f64)> = ranks(&xs).into_iter().map(|index| places[index]).collect();
        sorted.dedup_by_key(|place| place.0);
        sorted
    };
    let low = -top(levels.iter().map(|level| -level), 0.0) * 1.08;
    // High enough for a tub to be seen.
    let high = top(levels.iter().map(|level| level * 1.15), 1e6).max(-0.4 * low);
    let [idle, left, short] = [outputs.idle, outputs.left, outputs.shortfall].map(|sum| usd(sum, lang));
    let span = Unit::YEARS.show(years, lang);
    let finding = match outputs.dry.number() {
        Some(dry) if dry <= 0.0 => say!(lang, "It is dry from the start", "初めから空"),
        Some(dry) if dry < 0.05 => {
            say!(lang, "Within weeks; then other assets must give", "数週間で尽き、その後は他の資産から回す")
        }
        Some(dry) => {
            let dry = in_years(dry, lang);
            say!(lang, "After {dry}; then other assets must give", "{dry}で尽き、その後は他の資産から回す")
        }
        None => say!(lang, "Not within {span}: {left} is left", "{span}では尽きず、{left}が残る"),
    };
    let summary = say!(
        lang,
        "Idle at the start: {idle}; after {span}: {left}. {short} has come out of other assets by then.",
        "当初の遊休資金は{idle}、{span}後は{left}。それまでに{short}を他の資産から回す。"
    );
    // The tub stands left of the first year, as wide as leaves no round year below it.
    let wide = (0.2 * years).min(0.95);
    let (brim, floor) = ((-wide, -0.1 * wide), (-0.82 * wide, -0.28 * wide));
    let slope = |level: f64| {
        let part = (level / high).clamp(0.0, 1.0);
        (floor.0 + (brim.0 - floor.0) * part, floor.1 + (brim.1 - floor.1) * part)
    };
    // Water between two levels, if there is enough of it to be seen.
    let water = |low: f64, full: f64| {
        let ((left, right), (from, to)) = (slope(full), slope(low));
        let corners = [(left, full), (from, low), (to, low), (right, full)];
        let points = corners.map(|(x, lower)| (x, lower, full));
        (full - low > 1e-6 * high).then(|| points.to_vec())
    };
    let (less, more) = (outputs.idle.min(outputs.left), outputs.idle.max(outputs.left));
    let names = [text("start", "当初"), text("end", "期間末")];
    let [lower, upper] = if outputs.left < outputs.idle { [names[1], names[0]] } else { names };
    let mut chart = Chart::new(lang, "tub", text("When does the tub run dry?", "浴槽の水はいつ尽きるか"))
        .finding(finding)
        .summary(summary)
        .xy(
            (text("Years from the start of 2026", "2026年初めからの年数"), Unit::YEARS, -wide..=years),
            (text("Idle capital; below zero, shortfall", "遊休資金（マイナスは不足額）"), USD, low..=high),
        );
    if let Some(points) = water(0.0, less) {
        chart = chart.band(lower, points, Ink::Second);
    }
    if let Some(points) = water(less, more) {
        chart = chart.band(upper, points, if outputs.left < outputs.idle { Ink::Muted } else { Ink::Second });
    }
    let walls = vec![(brim.0, high), (floor.0, 0.0), (floor.1, 0.0), (brim.1, high)];
    chart = chart.line(text("tub", "浴槽"), walls, Ink::Muted).line(
        text("idle capital", "遊休資金"),
        line(|level| level.max(0.0), None),
        Ink::Second,
    );
    if let Some(dry) = outputs.dry.number() {
        let from = line(|level| level.min(0.0), Some(dry));
        chart = chart.line(text("from other assets", "他の資産から"), from, Ink::First);
    }
    chart.read_at((0..levels.len()).map(at)).build()
}

/// The rise in yields over the size of the build-out, at each measured response.
fn threshold(case: &Case<ReverseQe>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, workings } = case;
    let tub = &workings.tub;
    let limit = outputs.threshold.number();
    let span = top([inputs.capital, limit.unwrap_or(0.0).min(20.0 * inputs.capital)].into_iter(), 1e9) * 1.6;
    let sizes = || {
        let even = (0..=SIZES).map(|step| span * f64::from(step) / f64::from(SIZES));
        let mut sizes: Vec<f64> = even.chain(limit.filter(|limit| *limit > 0.0 && *limit < span)).collect();
        sizes = ranks(&sizes).into_iter().map(|index| sizes[index]).collect();
        sizes.dedup();
        sizes
    };
    let line = |response: f64| -> Vec<(f64, f64)> {
        sizes().into_iter().map(|size| (size, inputs.rise(response, tub.shortfall_at(size)))).collect()
    };
    let lines = MEASURED.map(line);
    let own = inputs.rise(inputs.response(), tub.shortfall_at(span));
    let highest = top(lines[2].iter().map(|point| point.1), own).max(1e-5) * 1.12;
    let years = Unit::YEARS.show(f64::from(inputs.years), lang);
    let most = at_most(outputs.rise_high, lang);
    let finding = match limit.filter(|limit| *limit > 0.0) {
        Some(limit) => {
            let limit = usd(limit, lang);
            say!(
                lang,
                "Only above {limit} in the first year; at the size set, {most}",
                "初年{limit}を超えてから。設定した規模で{most}"
            )
        }
        None if outputs.shortfall > 0.0 => {
            say!(
                lang,
                "From the first dollar; at the size set, {most}",
                "最初の1ドルから。設定した規模で{most}"
            )
        }
        None => say!(lang, "At no size: the draw fills the tub", "どの規模でも動かない：需要が浴槽を満たす"),
    };
    let [low, mid, high] =
        [outputs.rise_low, outputs.rise_mid, outputs.rise_high].map(|rise| points(rise, lang));
    let size: AxisOf = (text("Build-out, first year", "建設投資（初年）"), USD, 0.0..=span);
    let [low_line, mid_line, high_line] = lines;
    Chart::new(lang, "threshold", text("From which size on do yields move?", "どの規模から金利が動くか"))
        .finding(finding)
        .summary(say!(
            lang,
            "At the size set, yields rise within {years} by {low}, {mid} or {high} at 2, 3 or 4 basis \
             points per point of GDP.",
            "設定した規模で、GDPの1％当たりの反応を0.02、0.03、0.04ポイントとすると、金利は{years}でそれぞれ{low}、{mid}、{high}上がる。"
        ))
        .xy(size, (text("Rise in yields", "金利の上昇"), Unit::PERCENT, 0.0..=highest))
        .line(text("high", "高"), high_line, Ink::Muted)
        .line(text("middle", "中"), mid_line, Ink::First)
        .line(text("low", "低"), low_line, Ink::Muted)
        .dot(text("now", "現在"), (inputs.capital, outputs.rise), Ink::First)
        .build()
}

/// What measured responses give beside what was seen.
fn evidence(case: &Case<ReverseQe>, lang: Lang) -> ChartSpec {
    let Case { inputs, outputs, .. } = case;
    let first = |response: f64| inputs.rise(response, inputs.first_draw());
    let (most, seen) = (at_most(outputs.first_rise, lang), digits(inputs.observed, lang));
    let finding = if inputs.observed <= 0.0 {
        say!(lang, "There is no rise to explain", "説明すべき上昇がない")
    } else if outputs.first_rise >= inputs.observed {
        say!(
            lang,
            "At measured responses it can: {most}, {seen} seen",
            "測定された反応で説明できる：{most}、実際は{seen}ポイント"
        )
    } else if outputs.first_rise > inputs.observed / 3.0 {
        say!(
            lang,
            "At measured responses, in part: {most} of the {seen} seen",
            "測定された反応では一部だけ：実際の{seen}ポイントのうち{most}"
        )
    } else {
        say!(
            lang,
            "At measured responses, hardly: {most} of the {seen} seen",
            "測定された反応ではほとんどできない：実際の{seen}ポイントのうち{most}"
        )
    };
    let needed = match outputs.response_needed.number() {
        Some(needed) => {
            let needed = crate::core::format::figures(needed, 2, lang);
            say!(
                lang,
                " For the whole rise yields would have to respond by {needed} basis points.",
                "上昇をすべて説明するには、{needed}ベーシスポイントの反応が要る。"
            )
        }
        None => String::new(),
    };
    let years = inputs.years;
    let mut chart = Chart::new(
        lang,
        "evidence",
        text("Can AI's draw explain the yields of 2026?", "2026年の金利はAIで説明できるか"),
    )
    .finding(finding)
    .summary(
        say!(
            lang,
            "The first year's draw from a dry tub, at each measured response per point of GDP, beside the \
             rise seen.",
            "浴槽が初めから空の場合の初年の資金需要による上昇（測定された反応ごと）と、実際の上昇。"
        ) + &needed,
    )
    .bars(text("Rise in yields", "金利の上昇"), Unit::PERCENT);
    const NAMES: [Text; 3] = [
        text("First year, 2 basis points (CBO 2024)", "初年、0.02ポイント（米議会予算局2024年）"),
        text("First year, 3 basis points (CBO 2019)", "初年、0.03ポイント（米議会予算局2019年）"),
        text("First year, 4 basis points (Laubach)", "初年、0.04ポイント（ラウバック）"),
    ];
    for (name, response) in NAMES.into_iter().zip(MEASURED) {
        chart = chart.bar(name, first(response), Ink::Second);
    }
    chart
        .bar(say!(lang, "Within {years} years, as set", "{years}年間、設定どおり"), outputs.rise, Ink::First)
        .bar(text("Seen, February to September 2026", "実際（2026年2～9月）"), inputs.observed, Ink::Muted)
        .build()
}

/// How far each asset falls, and how much of it by yields.
fn prices(case: &Case<ReverseQe>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let rise = points(outputs.rise + inputs.points, lang);
    let fall = |row: usize| fall(workings, row).max(0.0);
    let falls: Vec<f64> = (0..inputs.assets.len()).map(|row| -fall(row)).collect();
    let worst = ranks(&falls)[0];
    let name = inputs.assets[worst].kind.label().get(lang);
    let (most, first) = (about(fall(worst), lang), about(by_yields(case, worst), lang));
    let finding = if workings.sales.pushed[worst] <= 0.0 && fall(worst) > 0.0 {
        say!(
            lang,
            "{name} would fall most: {most}, all through yields",
            "最大は{name}の{most}。すべて金利による"
        )
    } else if fall(worst) > 0.0 {
        say!(
            lang,
            "{name} would fall most: {most}, of which {first} through yields",
            "最大は{name}の{most}（うち金利による分は{first}）"
        )
    } else {
        say!(lang, "Nothing would fall", "何も下がらない")
    };
    let mut chart = Chart::new(lang, "prices", text("What falls, and how far?", "何がどれだけ下がるか"))
        .finding(finding)
        .summary(say!(
            lang,
            "Fall in price from a rise in yields of {rise} and from forced sales together; in brackets \
             what yields alone do; grey if not sold. Bitcoin has no duration: its sensitivity is an \
             assumption.",
            "金利の{rise}の上昇と強制売却による下落率。括弧内は金利だけによる分、灰色は売られない資産。ビットコインにデュレーションはなく、感応度は仮定。"
        ))
        .bars(text("Fall in price (by yields alone)", "価格の下落率（うち金利による分）"), Unit::PERCENT);
    for (row, asset) in inputs.assets.iter().enumerate() {
        let (name, yields) = (asset.kind.label().get(lang), about(by_yields(case, row), lang));
        let is_sold = workings.sales.rounds.iter().any(|round| round[row] > 0.0);
        let ink = if is_sold { Ink::First } else { Ink::Muted };
        chart = chart.bar(say!(lang, "{name} ({yields})", "{name}（{yields}）"), fall(row), ink);
    }
    chart.longest_first().build()
}

/// What is sold in each round.
fn rounds(case: &Case<ReverseQe>, lang: Lang) -> ChartSpec {
    let Case { inputs, workings, outputs } = case;
    let sales = &workings.sales;
    let mut below: Vec<(f64, f64)> = (1..=SHOWN).map(|round| (round as f64, 0.0)).collect();
    let of = |row: usize, round: usize| sales.rounds.get(round).map_or(0.0, |raised| raised[row]);
    let mut pile = |rows: &[usize]| -> Vec<(f64, f64, f64)> {
        let grow = |(index, (round, height)): (usize, &mut (f64, f64))| {
            let from = *height;
            *height += rows.iter().map(|row| of(*row, index)).sum::<f64>();
            (*round, from, *height)
        };
        below.iter_mut().enumerate().map(grow).collect()
    };
    // Those that bring more than a trifle, in their order; where nothing is sold, the first.
    let raised = |row: &usize| sales.rounds.iter().map(|round| round[*row]).sum::<f64>();
    let is_sold = |row: &&usize| raised(row) > TINY * outputs.raised;
    let mut sold: Vec<usize> = sales.order.iter().filter(is_sold).copied().collect();
    if sold.is_empty() {
        sold.push(sales.order[0]);
    }
    let mut columns = Vec::new();
    for (index, row) in sold.iter().take(NAMED).enumerate() {
        columns.push((inputs.assets[*row].kind.label(), pile(&[*row]), INKS[index]));
    }
    // Whatever else is sold, be it a trifle: so the rounds add up.
    let is_rest = |row: &usize| raised(row) > 0.0 && !sold.iter().take(NAMED).any(|named| named == row);
    let rest: Vec<usize> = sales.order.iter().copied().filter(is_rest).collect();
    let name_of_rest = match rest.as_slice() {
        [] => None,
        [only] => Some(inputs.assets[*only].kind.label()),
        _ => Some(text("the rest", "残り")),
    };
    if let Some(name) = name_of_rest {
        columns.push((name, pile(&rest), Ink::Muted));
    }
    let highest = top(below.iter().map(|column| column.1), 1e6) * 1.08;
    let [raised, called] = [outputs.raised, outputs.called].map(|sum| usd(sum, lang));
    let rounds = outputs.rounds;
    let name = inputs.assets[sold[0]].kind.label().get(lang);
    let finding = if outputs.called <= 0.0 {
        say!(lang, "Nothing: no one is forced to sell", "なし：売却を迫られる者はいない")
    } else if outputs.unmet > 1e-6 * outputs.called {
        let unmet = usd(outputs.unmet, lang);
        say!(
            lang,
            "{name} first, then all the rest; {unmet} is missing",
            "まず{name}、やがてすべて。{unmet}が足りない"
        )
    } else {
        say!(
            lang,
            "{name} first: {called} called, {raised} sold",
            "まず{name}：求められる{called}に対し、売却は{raised}"
        )
    };
    let summary = if outputs.called <= 0.0 {
        say!(lang, "Nothing is called, and nothing sold.", "求められる額はなく、売却もない。")
    } else {
        let noun = if rounds == 1.0 { "round" } else { "rounds" };
        say!(
            lang,
            "{called} is called and {raised} sold in {rounds} {noun}: falling prices call for more cash.",
            "求められる{called}に対し、{rounds}回で{raised}を売る。値下がりがさらに現金を求めるためだ。"
        )
    };
    let mut chart =
        Chart::new(lang, "rounds", text("What is sold, and in which order?", "何がどの順に売られるか"))
            .finding(finding)
            .summary(summary)
            .xy(
                (text("Round", "回"), Unit::PLAIN, 1.0..=SHOWN as f64),
                (text("Raised by sales", "売却で得る額"), USD, 0.0..=highest),
            );
    for (label, points, ink) in columns {
        chart = chart.columns(label, points, ink);
    }
    chart.build()
}
