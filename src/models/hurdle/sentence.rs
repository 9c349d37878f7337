//! What the present inputs mean, in plain words.

use super::Hurdle;
use crate::core::format::significant;
use crate::models::prelude::*;

/// Two decimals are one too many when counting industries.
fn times(value: f64) -> String {
    significant(value, if value < 10.0 { 2 } else { 3 })
}

impl Narrate for Hurdle {
    fn sentence(case: &Case<Hurdle>, lang: Lang) -> String {
        let Case { inputs, outputs, .. } = case;
        let usd = |value: f64| Unit::usd(One).show(value, lang);
        let rate = |value: f64| Unit::PERCENT.show(value, lang);
        let (wacc, capital) = (rate(outputs.wacc), usd(inputs.capital));
        let (required, industries) = (usd(outputs.revenue_annuity), times(outputs.industries_annuity));
        let again = |life: u32| {
            if life == 1 { say!(lang, "year", "1年") } else { say!(lang, "{life} years", "{life}年") }
        };
        let (servers, buildings) = (again(inputs.server_life), again(inputs.building_life));
        let replaced = match inputs.server_share {
            share if share <= 0.0 => say!(lang, "buildings again every {buildings}", "建物を{buildings}"),
            share if share >= 1.0 => say!(lang, "servers again every {servers}", "サーバーを{servers}"),
            _ => say!(
                lang,
                "servers again every {servers} and buildings every {buildings}",
                "サーバーを{servers}、建物を{buildings}"
            ),
        };
        let annuity = say!(
            lang,
            "To pay {wacc} on {capital} and buy {replaced}, AI must earn {required} a year: {industries} \
             times today's cloud industry.",
            "{capital}に年{wacc}を払い、{replaced}ごとに買い替えるには、AIは年{required}、\
             現在のクラウド産業の{industries}倍を稼がなければなりません。",
        );
        let (roi, plain) = (rate(inputs.roi), usd(outputs.revenue_simple));
        let industries = times(outputs.industries_simple);
        let simple = match outputs.implied_life.number() {
            Some(life) => {
                let life = significant(life, 2);
                say!(
                    lang,
                    " A plain {roi} return asks for {plain} ({industries} times), as if everything lasted \
                     {life} years.",
                    "単純に{roi}のリターンなら年{plain}（{industries}倍）ですが、\
                     これは全てが{life}年もつという前提です。",
                )
            }
            None => say!(
                lang,
                " A plain {roi} return asks for {plain} ({industries} times), which never repays it at the \
                 cost of debt.",
                "単純に{roi}のリターンなら年{plain}（{industries}倍）ですが、\
                 これでは借入コストを賄えず、返し終えません。",
            ),
        };
        let crossing = match outputs.crossing_annuity.number() {
            Some(year) if year <= f64::from(inputs.start_year) => {
                say!(lang, " AI earns that already.", "AIはすでにそれだけ稼いでいます。")
            }
            Some(year) => {
                let year = Unit::CALENDAR_YEAR.show(year, lang);
                say!(
                    lang,
                    " At this pace of adoption AI earns that in {year}.",
                    "この普及の速さなら、そこに届くのは{year}です。"
                )
            }
            None => say!(
                lang,
                " At this pace of adoption AI does not earn that within 60 years.",
                "この普及の速さでは60年以内に届きません。",
            ),
        };
        annuity + &simple + &crossing
    }
}
