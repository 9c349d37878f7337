//! Circular finance: a second working, published figures, bad input, and its own laws.

mod properties;

use crate::core::model::{Calculator, Case, Illustrate, Model, Narrate};
use crate::core::text::Lang;
use crate::models::circular_finance::{CircularFinance, Inputs};

#[test]
fn explore() {
    let model: &dyn Model = &CircularFinance;
    let mut all = vec![("default", model.defaults())];
    for preset in model.about().presets {
        all.push((preset.key, model.preset(preset)));
    }
    use crate::core::field::InputSet;
    for (key, values) in all {
        let inputs = Inputs::read(&values).unwrap();
        let workings = CircularFinance::work(&inputs);
        let outputs = <CircularFinance as Calculator>::outputs(&inputs, &workings);
        let case = Case { inputs: &inputs, workings: &workings, outputs: &outputs };
        println!("== {key}");
        for lang in [Lang::En, Lang::Ja] {
            println!(
                "{}\n{}\n{}",
                CircularFinance::headline(&case, lang),
                CircularFinance::sentence(&case, lang),
                <CircularFinance as Narrate>::condition(&case, lang)
            );
            for chart in CircularFinance::charts(&case, lang) {
                println!("   {} | {}", chart.kicker, chart.title);
            }
        }
        for (i, c) in inputs.companies.iter().enumerate() {
            println!(
                "   {:10} need {:6.1} runway {:?} back {:6.1}/{:6.1} {:?} owes {:7.1} paid {:7.1} fell {} | costly {:7.1} fell {}",
                c.name,
                workings.cash[i].0 / 1e9,
                workings.cash[i].1.map(|x| (x * 100.0).round() / 100.0),
                workings.back[i].0 / 1e9,
                workings.back[i].1 / 1e9,
                workings.back_share(&inputs, i).map(|x| (x * 1000.0).round() / 1000.0),
                workings.stress.clearing.owes[i] / 1e9,
                workings.stress.clearing.paid()[i] / 1e9,
                workings.stress.clearing.fell[i],
                workings.costly.clearing.paid()[i] / 1e9,
                workings.costly.clearing.fell[i]
            );
        }
    }
    for hit in [crate::models::circular_finance::Hit::Labs, crate::models::circular_finance::Hit::Both] {
        for less in [0.4, 0.5, 0.6, 0.7, 0.8, 1.0] {
            for pays in [4.0, 5.0, 6.0, 8.0] {
                for years in [2, 3] {
                    let o =
                        CircularFinance::evaluate(&Inputs { less, pays, years, hit, ..Inputs::default() });
                    println!(
                        "{hit:?} less {less} pays {pays} years {years}: fallen {} rounds {} unpaid {:.1} contagion {:.1} costly {:.1}/{} onplan {:.1}",
                        o.fallen,
                        o.rounds,
                        o.unpaid / 1e9,
                        o.contagion / 1e9,
                        o.costly / 1e9,
                        o.costly_fallen,
                        o.on_plan / 1e9
                    );
                }
            }
        }
    }
}
