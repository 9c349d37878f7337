//! What the present inputs mean, in plain words.

use super::causes::Causes;
use super::{Backing, Inputs, SpvBond, Workings};
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

/// What rent would do with debt service: `fall 0.6% short of debt service each year`; in Japanese before a
/// noun.
pub(super) fn rent_pays(workings: &Workings, lang: Lang) -> String {
    let paid = workings.years.iter().filter(|year| year.service > 0.0);
    let covers: Vec<f64> = paid.map(|year| year.rent / year.service).collect();
    let lowest = covers.iter().copied().fold(f64::INFINITY, f64::min);
    let highest = covers.iter().copied().fold(0.0, f64::max);
    if reaches(lowest, 1.0, 1.0) {
        // To the nearest hundredth, as the number on the page.
        let [least, most, one] = [lowest, highest, 1.0].map(|cover| figures(cover, 3, lang));
        return if lowest >= 1000.0 {
            say!(lang, "be over 1,000 times debt service", "元利払いの1000倍を超える")
        } else if least == one {
            say!(lang, "just cover debt service", "元利払いをちょうど賄う")
        } else if least == most {
            say!(lang, "be {least} times debt service", "元利払いの{least}倍になる")
        } else {
            say!(
                lang,
                "be {least} times debt service in the weakest year",
                "カバー率が最も低い年でも元利払いの{least}倍になる"
            )
        };
    }
    let [most, least] = [lowest, highest].map(|cover| Unit::PERCENT.show((1.0 - cover).max(0.001), lang));
    let all = covers.len();
    let short = covers.iter().filter(|cover| !reaches(**cover, 1.0, 1.0)).count();
    if short == all && least == most {
        say!(lang, "fall {most} short of debt service each year", "元利払いに毎年{most}足りない")
    } else if short == all {
        say!(
            lang,
            "fall short of debt service each year, by up to {most}",
            "元利払いに毎年、最大{most}足りない"
        )
    } else if short == 1 {
        say!(
            lang,
            "fall {most} short of debt service in the weakest year",
            "カバー率が最も低い年は元利払いに{most}足りない"
        )
    } else {
        say!(
            lang,
            "fall short of debt service in {short} of {all} years, by up to {most}",
            "{all}年のうち{short}年で元利払いに最大{most}足りない"
        )
    }
}

impl Narrate for SpvBond {
    fn headline(case: &Case<SpvBond>, lang: Lang) -> String {
        let Case { inputs, outputs, workings } = case;
        if outputs.cover.number().is_none() {
            return say!(
                lang,
                "The model vehicle's notes would mature before any rent is paid",
                "モデル上のSPVの債券は、賃料が入り始める前に満期を迎える計算だ"
            );
        }
        if let Some(loss) = outputs.loss.number() {
            return leaves(inputs, loss, outputs.left_guarantee.number().unwrap_or(0.0), lang);
        }
        let signed = workings.years.iter().filter(|year| year.backing == Backing::Contract).count();
        let all = workings.years.len();
        let pays = rent_pays(workings, lang);
        if signed == all {
            return say!(
                lang,
                "On the first lease term alone, the model vehicle's rent would {pays}",
                "当初の契約だけで、モデル上のSPVの賃料は{pays}計算だ"
            );
        }
        let are = if signed == 1 { "is" } else { "are" };
        say!(
            lang,
            "With every renewal, the model vehicle's rent would {pays}; only {signed} of {all} years {are} \
             signed",
            "最後まで更新された場合、モデル上のSPVの賃料は{pays}計算だ。契約済みの期間は{all}年のうち{signed}年"
        )
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
            "A model vehicle: {face} of notes at {coupon}, due {due}, paid from {share} of the rent, {rent} \
             from {start}; assumes that the tenant stays for {stays}.",
            "モデル上のSPV：{due}満期、表面利率{coupon}の債券{face}を、{start}からの賃料（{rent}）の{share}で返す。\
             賃借人は{stays}間、借り続けると仮定する。"
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
            "If the lease ended after year {year}, {with} would not cover {amount} of the model vehicle's \
             notes",
            "賃貸借が{year}年で終わった場合、{with_ja}ではモデル上のSPVの債券のうち{amount}を賄えない計算だ"
        ),
        (true, false) => say!(
            lang,
            "If the lease ended after year {year}, {with} would still repay the model vehicle's notes",
            "賃貸借が{year}年で終わった場合も、{with_ja}でモデル上のSPVの債券を返せる計算だ"
        ),
    }
}

/// What stands behind the debt service of which years.
fn backing(case: &Case<SpvBond>, lang: Lang) -> String {
    let years = &case.workings.years;
    // What would have been, where the first words have ruled further renewals out.
    let has_left = case.outputs.loss.number().is_some() && case.inputs.stays() < case.inputs.longest_lease();
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
    if spans.is_empty() {
        return String::new();
    }
    let all = match lang {
        Lang::En => with_and(&spans),
        Lang::Ja => spans.join("、"),
    };
    let listed = if has_left {
        say!(
            lang,
            "If the tenant stayed instead, debt service would be backed by {all}",
            "賃借人が残った場合の元利払いの裏付けは、{all}"
        )
    } else {
        say!(lang, "Debt service is backed by {all}", "元利払いの裏付けは、{all}")
    };
    match bare {
        Some(bare) => {
            say!(lang, "{listed}; nothing backs {bare}. ", "{listed}。{bare}には裏付けがない。")
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
            "At a price of {latest}, these terms give a yield of {rate}, {size} over Treasuries.",
            "価格{latest}での利回りは、この条件では{rate}で、国債を{size}上回る。"
        )
    } else {
        say!(
            lang,
            "At a price of {latest}, these terms give a yield of {rate}, {size} below Treasuries.",
            "価格{latest}での利回りは、この条件では{rate}で、国債を{size}下回る。"
        )
    };
    yields + &case.workings.causes[0].map(|causes| moved(&causes, lang)).unwrap_or_default()
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
        (Lang::En, parts) => format!(": {}", with_and(parts)),
        (Lang::Ja, parts) => format!("（内訳は{}）", parts.join("、")),
    };
    if causes.change <= -0.005 {
        say!(
            lang,
            " The price has fallen {size} points since issue{listed}.",
            "価格は発行後、額面100当たり{size}下がった{listed}。"
        )
    } else if causes.change >= 0.005 {
        say!(
            lang,
            " The price has risen {size} points since issue{listed}.",
            "価格は発行後、額面100当たり{size}上がった{listed}。"
        )
    } else {
        say!(lang, " The price is unchanged since issue{listed}.", "価格は発行時と変わらない{listed}。")
    }
}

/// The month in which Meta issued the notes whose yield the page begins with: November 2025.
const METAS_OWN: u32 = 24_310;
/// Months within which two yields are of one market.
const ONE_MARKET: u32 = 3;
/// A gap of less than half a basis point is none.
const NO_GAP: f64 = 5e-5;

/// What the notes yielded beyond the tenant's own bonds. Only where both yields are of one tenant and one
/// time, and the tenant books less than the vehicle owes, is the gap a price of keeping debt elsewhere.
fn extra(case: &Case<SpvBond>, lang: Lang) -> String {
    let (inputs, outputs) = (case.inputs, case.outputs);
    let (Some(extra), Some(cost)) = (outputs.extra.number(), outputs.extra_cost.number()) else {
        return String::new();
    };
    let (size, cost) = (points(extra, lang), usd(cost, lang));
    let own = Unit::PERCENT.show(inputs.tenant_yield, lang);
    let is_metas = inputs.tenant_yield == Inputs::default().tenant_yield;
    let is_like = is_metas && inputs.issued.abs_diff(METAS_OWN) <= ONE_MARKET;
    if extra.abs() < NO_GAP {
        say!(
            lang,
            " At issue the notes yielded about as much as the tenant's own bonds.",
            "発行時の利回りは賃借人自身の社債とほぼ同じだった。"
        )
    } else if extra < 0.0 {
        say!(
            lang,
            " At issue the notes yielded {size} less than the {own} set for the tenant's own bonds.",
            "発行時の利回りは、賃借人自身の社債の利回り（設定は{own}）を{size}下回った。"
        )
    } else if is_like && outputs.gaap_liability < inputs.face {
        say!(
            lang,
            " At issue the notes yielded {size} more than the tenant's own bonds, or {cost} a year. The gap \
             pays for keeping the debt off the tenant's balance sheet, but also for structure, amortisation \
             and illiquidity.",
            "発行時の利回りは賃借人自身の社債を{size}上回り、年{cost}にあたる。差には、賃借人の貸借対照表に債務を載せない\
             ことのほか、仕組み、分割償還、売りにくさへの対価も含まれる。"
        )
    } else {
        say!(
            lang,
            " At issue the notes yielded {size} more than the {own} set for the tenant's own bonds.",
            "発行時の利回りは、賃借人自身の社債の利回り（設定は{own}）を{size}上回った。"
        )
    }
}
