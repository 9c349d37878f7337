//! What the present inputs mean, in plain words.

use super::{Inputs, Outputs};
use crate::core::answer::Answer;
use crate::core::format::significant;
use crate::core::text::Lang;
use crate::core::unit::Magnitude::One;
use crate::core::unit::Unit;

/// Two decimals are one too many when counting industries.
fn times(value: f64) -> String {
    if value < 10.0 { significant(value, 2) } else { significant(value, 3) }
}

pub fn sentence(inputs: &Inputs, outputs: &Outputs, lang: Lang) -> String {
    let usd = |value: f64| Unit::usd(One).show(value, lang);
    let rate = |value: f64| Unit::PERCENT.show(value, lang);
    let required = usd(outputs.revenue_annuity);
    let simple = usd(outputs.revenue_simple);
    let industries = times(outputs.industries_annuity);
    let industries_simple = times(outputs.industries_simple);
    let capital = usd(inputs.capital);
    let (server_life, building_life) = (inputs.server_life, inputs.building_life);
    let years = |n: u32| if n == 1 { "year".to_owned() } else { format!("{n} years") };
    match lang {
        Lang::En => {
            let first = format!(
                "To pay {} on {capital} and buy {}, AI must earn {required} a year: {industries} times today's cloud \
                 industry.",
                rate(outputs.wacc),
                match inputs.server_share {
                    share if share <= 0.0 => format!("buildings again every {}", years(building_life)),
                    share if share >= 1.0 => format!("servers again every {}", years(server_life)),
                    _ => format!(
                        "servers again every {} and buildings every {}",
                        years(server_life),
                        years(building_life)
                    ),
                },
            );
            let second = match outputs.implied_life {
                Answer::Number(life) => format!(
                    " A plain {} return asks for {simple} ({industries_simple} times), as if everything lasted {} years.",
                    rate(inputs.roi),
                    significant(life, 2),
                ),
                _ => format!(
                    " A plain {} return asks for {simple} ({industries_simple} times), which never repays it at the cost of debt.",
                    rate(inputs.roi),
                ),
            };
            let third = match outputs.crossing_annuity {
                Answer::Number(year) if year <= f64::from(inputs.start_year) => " AI earns that already.".to_owned(),
                Answer::Number(year) => {
                    format!(
                        " At this pace of adoption AI earns that in {}.",
                        Unit::CALENDAR_YEAR.show(year, lang)
                    )
                }
                _ => " At this pace of adoption AI does not earn that within 60 years.".to_owned(),
            };
            first + &second + &third
        }
        Lang::Ja => {
            let first = format!(
                "{capital}に年{}を払い、{}ごとに買い替えるには、\
                 AIは年{required}、現在のクラウド産業の{industries}倍を稼がなければなりません。",
                rate(outputs.wacc),
                match inputs.server_share {
                    share if share <= 0.0 => format!("建物を{building_life}年"),
                    share if share >= 1.0 => format!("サーバーを{server_life}年"),
                    _ => format!("サーバーを{server_life}年、建物を{building_life}年"),
                },
            );
            let second = match outputs.implied_life {
                Answer::Number(life) => format!(
                    "単純に{}のリターンなら年{simple}（{industries_simple}倍）ですが、これは全てが{}年もつという前提です。",
                    rate(inputs.roi),
                    significant(life, 2),
                ),
                _ => format!(
                    "単純に{}のリターンなら年{simple}（{industries_simple}倍）ですが、これでは借入コストを賄えず、返し終えません。",
                    rate(inputs.roi),
                ),
            };
            let third = match outputs.crossing_annuity {
                Answer::Number(year) if year <= f64::from(inputs.start_year) => {
                    "AIはすでにそれだけ稼いでいます。".to_owned()
                }
                Answer::Number(year) => {
                    format!("この普及の速さなら、そこに届くのは{}です。", Unit::CALENDAR_YEAR.show(year, lang))
                }
                _ => "この普及の速さでは60年以内に届きません。".to_owned(),
            };
            first + &second + &third
        }
    }
}
