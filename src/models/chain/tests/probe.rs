use crate::core::model::Model;
use crate::core::text::Lang;
use crate::draw::{Palette, Size, poster};
use crate::models::chain::Chain;

#[test]
fn probe() {
    std::fs::write("/tmp/chain_specs.json", crate::api::describe::describe("chain").expect("it").json())
        .expect("x");
    let model: &dyn Model = &Chain;
    let mut cases = vec![("default", model.defaults())];
    for preset in model.about().presets {
        cases.push((preset.key, model.preset(preset)));
    }
    for (key, values) in cases {
        for lang in Lang::ALL {
            let t = std::time::Instant::now();
            let r = model.report(&values, lang);
            println!(
                "== {key} {:?}\n{}\n{}\n{}",
                t.elapsed(),
                r.headline,
                r.sentence,
                model.condition(&values, lang)
            );
            for chart in &r.charts {
                println!("  [{}] {} ({})", chart.id, chart.title, chart.title.chars().count());
                for (word, size) in [("narrow", Size::new(340, None)), ("wide", Size::new(700, None))] {
                    let svg = poster(chart, &Default::default(), size, Palette::Light, lang).svg();
                    std::fs::write(format!("/tmp/chsvg/{key}-{}-{word}-{}.svg", chart.id, lang.tag()), svg)
                        .expect("x");
                }
            }
        }
    }
}
