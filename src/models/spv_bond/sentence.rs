//! What the present inputs mean, in plain words.

use super::causes::Causes;
use super::{Backing, Inputs, SpvBond};
use crate::core::format::{figures, fixed_trimmed};
use crate::core::month;
use crate::finance::waterfall::reaches;
use crate::models::prelude::*;

/// A difference in rates, without its sign: `96 bp`, `0.96ポイント`.
pub(super) fn points(rate: f64, lang: Lang) -> String {
    let rate = rate.abs();
    let (bp, share) = (figures(rate * 1e4, 3, lang), figures(rate * 100.0, 3, lang));
    say!(lang, "{bp} bp", "{share}ポイント")
}

/// A price, or a difference of prices without its sign, to the cent.
pub(super) fn price(price: f64) -> String {
    fixed_trimmed(price.abs(), 2)
}

/// A part of a change in price, with its sign; nothing where it is less than half a cent.
fn signed(part: f64, lang: Lang) -> Option<String> {
    let size = price(part);
    (part.abs() >= 0.005).then(|| match (lang, part < 0.0) {
        (Lang::En, true) => format!("−{size}"),
        (Lang::En, false) => format!("+{size}"),
        (Lang::Ja, true) => format!("マイナス{size}"),
        (Lang::Ja, false) => format!("プラス{size}"),
    })
}

/// Lease years from one to another: `years 5–16`.
fn span(from: usize, to: usize, lang: Lang) -> String {
    if from == to {
        say!(lang, "year {from}", "{from}年目")
    } else {
        say!(lang, "years {from}–{to}", "{from}～{to}年目")
    }
}

/// Rent over service, before the word "service", rounded down: `99.4% of`, `1.2 times`; a share below 1.
pub(super) fn cover(cover: f64, lang: Lang) -> String {
    let down = |parts: f64| libm::floor(cover * parts) / parts;
    if reaches(cover, 1.0, 1.0) {
        let times = figures(down(100.0).max(1.0), 3, lang);
        say!(lang, "{times} times", "{times}倍")
    } else {
        let share = Unit::PERCENT.show(down(1_000.0), lang);
        say!(lang, "{share} of", "{share}")
    }
}

impl Narrate for SpvBond {
    fn headline(case: &Case<SpvBond>, lang: Lang) -> String {
        let Case { inputs, outputs, workings } = case;
        let Some(lowest) = outputs.cover.number() else {
            return say!(
                lang,
                "The model vehicle's notes would mature before any rent is paid",
                "モデル上のSPVの債券は、賃料が入り始める前に満期を迎える計算だ"
            );
        };
        if let Some(loss) = outputs.loss.number() {
            return leaves(inputs, loss, outputs.left_guarantee.number().unwrap_or(0.0), lang);
        }
        let beyond = workings.years.iter().filter(|year| year.backing != Backing::Contract).count();
        let all = workings.years.len();
        let cover = cover(lowest, lang);
        match beyond {
            0 => say!(
                lang,
                "On these terms the first lease term alone would pay at least {cover} the model vehicle's \
                 debt service until the notes are repaid",
                "この条件では、当初の契約だけで、債券の完済まで賃料がモデル上のSPVの元利払いの{cover}以上になる計算だ"
            ),
            _ => say!(
                lang,
                "If the tenant renews to the end, rent would be at least {cover} the model vehicle's debt \
                 service; {beyond} of {all} years lie beyond the signed term",
                "最後まで更新されれば、賃料はモデル上のSPVの元利払いの{cover}以上になるが、{all}年のうち{beyond}年は当初契約の満了後だ"
            ),
        }
    }

    fn sentence(case: &Case<SpvBond>, lang: Lang) -> String {
        backing(case, lang) + &quoted(case, lang) + &extra(case, lang)
    }

    fn condition(case: &Case<SpvBond>, lang: Lang) -> String {
        let inputs = case.inputs;
        let percent = |rate: f64| Unit::PERCENT.show(rate, lang);
        let (face, coupon, share) = (usd(inputs.face, lang), percent(inputs.coupon), percent(inputs.share));
        let rent = Unit::usd(Billion).a_year().show(inputs.rent, lang);
        let [due, start] =
            [inputs.matures, inputs.rent_start].map(|month| month::in_words(f64::from(month), lang));
        let stays = Unit::YEARS.show(f64::from(inputs.stays()), lang);
        say!(
            lang,
            "A model vehicle: {face} of notes at {coupon} due {due}, paid from {share} of a rent of {rent} \
             from {start}; assumes that the tenant stays for {stays}.",
            "モデル上のSPV：{due}満期、表面利率{coupon}の債券{face}を、{start}からの賃料（{rent}）の{share}で返す。\
             賃借人は{stays}借り続けると仮定する。"
        )
    }
}

/// What happens to the notes when the tenant leaves, or the lease ends, before they are repaid.
fn leaves(inputs: &Inputs, loss: f64, guarantee: f64, lang: Lang) -> String {
    let year = inputs.stays();
    let ends = year == inputs.longest_lease();
    let (with, with_ja) = if guarantee > 0.0 {
        ("the campus and the guarantee", "施設と残価保証")
    } else {
        ("the campus alone", "施設だけ")
    };
    let amount = usd(loss, lang);
    match (ends, loss > 0.0) {
        (false, true) => say!(
            lang,
            "If the tenant left after year {year}, {with} would not cover {amount} of the model vehicle's \
             notes",
            "賃借人が{year}年で退去した場合、{with_ja}ではモデル上のSPVの債券のうち{amount}を賄えない計算だ"
        ),
        (false, false) => say!(
            lang,
            "If the tenant left after year {year}, {with} would still repay the model vehicle's notes",
            "賃借人が{year}年で退去した場合も、{with_ja}でモデル上のSPVの債券を返せる計算だ"
        ),
        (true, true) => say!(
            lang,
            "When the lease ends after year {year}, {with} would not cover {amount} of the model vehicle's \
             notes",
            "{year}年の賃貸借が終わると、{with_ja}ではモデル上のSPVの債券のうち{amount}を賄えない計算だ"
        ),
        (true, false) => say!(
            lang,
            "When the lease ends after year {year}, {with} would still repay the model vehicle's notes",
            "{year}年の賃貸借が終わっても、{with_ja}でモデル上のSPVの債券を返せる計算だ"
        ),
    }
}

/// What stands behind the debt service of which years.
fn backing(case: &Case<SpvBond>, lang: Lang) -> String {
    let years = &case.workings.years;
    let mut spans: Vec<String> = Vec::new();
    let mut bare = None;
    for &kind in Backing::ALL {
        let is_kind = |year: &super::LeaseYear| year.backing == kind;
        let (Some(first), Some(last)) = (years.iter().position(is_kind), years.iter().rposition(is_kind))
        else {
            continue;
        };
        let (span, name) = (span(first + 1, last + 1, lang), kind.label().get(lang));
        match kind {
            Backing::Nothing => bare = Some(span),
            _ => spans.push(say!(lang, "{name} ({span})", "{span}が{name}")),
        }
    }
    let Some((last, before)) = spans.split_last() else { return String::new() };
    let listed = match (lang, before.is_empty()) {
        (Lang::En, true) => format!("Behind the debt service stands {last}"),
        (Lang::En, false) => format!("Behind the debt service stand {} and {last}", before.join(", ")),
        (Lang::Ja, _) => format!("元利払いの裏付けは、{}", spans.join("、")),
    };
    match bare {
        Some(bare) => {
            say!(lang, "{listed}; nothing stands behind {bare}. ", "{listed}。{bare}には裏付けがない。")
        }
        None => say!(lang, "{listed}. ", "{listed}。"),
    }
}

/// The latest price, its yield, and what moved it.
fn quoted(case: &Case<SpvBond>, lang: Lang) -> String {
    let (inputs, quote) = (case.inputs, case.workings.quotes[2]);
    let latest = price(inputs.now_price);
    let (Some(rate), Some(spread)) = (quote.rate, quote.spread()) else {
        return say!(
            lang,
            "No yield between −50% and 100% gives the latest price of {latest}.",
            "マイナス50～100％の利回りでは、直近の価格{latest}にならない。"
        );
    };
    let (rate, size) = (Unit::PERCENT.show(rate, lang), points(spread, lang));
    let yields = if spread >= 0.0 {
        say!(
            lang,
            "At {latest} the notes yield {rate}, {size} over Treasuries.",
            "価格{latest}での利回りは{rate}で、国債を{size}上回る。"
        )
    } else {
        say!(
            lang,
            "At {latest} the notes yield {rate}, {size} below Treasuries.",
            "価格{latest}での利回りは{rate}で、国債を{size}下回る。"
        )
    };
    yields + &case.workings.causes()[0].map(|causes| moved(&causes, lang)).unwrap_or_default()
}

/// What moved the price since issue.
fn moved(causes: &Causes, lang: Lang) -> String {
    let size = price(causes.change);
    let mut parts: Vec<String> = Vec::new();
    let mut add = |part: f64, loss: (&str, &str), gain: (&str, &str)| {
        if let Some(signed) = signed(part, lang) {
            let (by, by_ja) = if part < 0.0 { loss } else { gain };
            parts.push(say!(lang, "{signed} from {by}", "{by_ja}が{signed}"));
        }
    };
    add(
        causes.rates,
        ("higher Treasury yields", "国債利回りの上昇"),
        ("lower Treasury yields", "国債利回りの低下"),
    );
    add(causes.credit, ("a wider spread", "スプレッドの拡大"), ("a narrower spread", "スプレッドの縮小"));
    add(causes.time, ("the passage of time", "時間の経過"), ("the passage of time", "時間の経過"));
    let listed = match (lang, parts.as_slice()) {
        (_, []) => String::new(),
        (Lang::En, [one]) => format!(": {one}"),
        (Lang::En, [before @ .., last]) => format!(": {} and {last}", before.join(", ")),
        (Lang::Ja, parts) => format!("（内訳は{}）", parts.join("、")),
    };
    if causes.change <= -0.005 {
        say!(
            lang,
            " That is {size} points below the issue price{listed}.",
            "発行価格を{size}下回る{listed}。"
        )
    } else if causes.change >= 0.005 {
        say!(
            lang,
            " That is {size} points above the issue price{listed}.",
            "発行価格を{size}上回る{listed}。"
        )
    } else {
        say!(lang, " That is the issue price{listed}.", "発行時と同じ価格だ{listed}。")
    }
}

/// What the tenant pays for keeping the debt in a vehicle of its own.
fn extra(case: &Case<SpvBond>, lang: Lang) -> String {
    let outputs = case.outputs;
    let (Some(extra), Some(cost)) = (outputs.extra.number(), outputs.extra_cost.number()) else {
        return String::new();
    };
    let (size, cost) = (points(extra, lang), usd(cost, lang));
    // Less than a hundredth of a basis point.
    if extra.abs() < 1e-6 {
        say!(
            lang,
            " At issue they yielded as much as the tenant's own bonds.",
            "発行時の利回りは賃借人自身の社債と同じだった。"
        )
    } else if extra > 0.0 {
        say!(
            lang,
            " At issue they yielded {size} more than the tenant's own bonds, or {cost} a year: the price of \
             keeping the debt off its balance sheet.",
            "発行時の利回りは賃借人自身の社債を{size}上回り、年{cost}にあたる。債務を貸借対照表に載せないことの代価である。"
        )
    } else {
        say!(
            lang,
            " At issue they yielded {size} less than the tenant's own bonds.",
            "発行時の利回りは賃借人自身の社債を{size}下回った。"
        )
    }
}
