//! The bill: what falls due before AI pays.

use super::lever::Pays;
use super::section::{Facts, Scene, Words};
use super::setting::Setting;
use crate::core::chart::{Layer, Plot};
use crate::core::format::calendar_year;
use crate::core::world::World;
use crate::models::maturity_wall::{Inputs, MaturityWall};
use crate::models::prelude::*;

/// The section `bill`, on [`MaturityWall`]: when the debt falls due.
pub struct Bill;

impl Scene for Bill {
    type Of = MaturityWall;
    const MODEL: &'static MaturityWall = &MaturityWall;
    const FACTS: Facts = Facts {
        id: "bill",
        kicker: text("The bill", "満期"),
        chart: "wall",
        led: &["shut", "horizon"],
        taken: &[],
    };

    fn set(world: &World, inputs: &mut Inputs) {
        // What finds no lender is the next section's.
        inputs.shut = 0.0;
        MaturityWall::inhabit(world, inputs);
    }

    fn words(case: &Case<MaturityWall>, setting: &Setting, lang: Lang) -> Words {
        let Case { inputs, outputs, .. } = case;
        let [total, near, peak] = [outputs.total, outputs.near, outputs.peak].map(|amount| usd(amount, lang));
        let title = match setting.pays {
            Pays::After(_) => say!(
                lang,
                "{near} of {total} falls due before demand reaches full scale",
                "債務{total}のうち{near}は、設備がフル稼働に達する前に期限が来る"
            ),
            Pays::Never => say!(
                lang,
                "{total} falls due even if demand stalls",
                "需要が頭打ちでも、債務{total}の期限は来る"
            ),
        };
        let horizon = inputs.horizon;
        let as_of = calendar_year(f64::from(inputs.as_of / 12));
        let year = outputs.peak_year.number().map(calendar_year).unwrap_or_default();
        let due = match setting.pays {
            Pays::After(_) => say!(
                lang,
                "Of the {total} of debt whose terms we could read, {near} falls due within {horizon} years \
                 of the end of {as_of}.",
                "条件を読み取れた債務{total}のうち、{as_of}年末から{horizon}年以内に期限が来るのは{near}。"
            ),
            Pays::Never => say!(
                lang,
                "The debts whose terms we could read come to {total}.",
                "条件を読み取れた債務は、合わせて{total}。"
            ),
        };
        let text = say!(
            lang,
            "Debt falls due whatever AI earns. {due} The peak is {year}, with {peak}.",
            "債務の期限は、AIの稼ぎにかかわらず来る。{due}ピークは{year}年の{peak}。"
        );
        let assumes =
            say!(lang, "The lever does not move these dates.", "期限はレバーを動かしても変わらない。");
        let rows = inputs.tranches.len();
        let rests_on = say!(
            lang,
            "{rows} rows of debt, counted from the end of {as_of}.",
            "債務{rows}行を{as_of}年末から数える。"
        );
        let clause = match setting.pays {
            Pays::After(years) => {
                let until = calendar_year(f64::from(inputs.as_of / 12 + years));
                say!(
                    lang,
                    "{near} of the {total} of debt listed would fall due by the end of {until}",
                    "一覧の債務{total}のうち{until}年末までに期限が来るのは{near}"
                )
            }
            Pays::Never => {
                say!(lang, "{total} of listed debt would fall due", "一覧の債務{total}の期限が来る")
            }
        };
        Words { title, text: vec![text], assumes, rests_on: Some(rests_on), clause: Some(clause) }
    }

    /// The end of the year in which demand reaches full scale, where that is on the picture.
    fn mark(chart: &mut ChartSpec, case: &Case<MaturityWall>, setting: &Setting, lang: Lang) {
        let (Pays::After(years), Plot::Xy(plot)) = (setting.pays, &mut chart.plot) else { return };
        let at = f64::from(case.inputs.as_of / 12 + years) + 0.5;
        if at < plot.x.hi {
            let label = say!(lang, "full scale", "フル稼働");
            plot.layers.push(Layer::Moment { label, at, ink: Ink::Second });
        }
    }
}
