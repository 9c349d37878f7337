use buying_time::core::text::Lang;
use buying_time::draw::{Palette, Size, draw};
fn main() {
    let id = std::env::args().nth(1).unwrap();
    let model = buying_time::models::find(&id).unwrap();
    let mut cases = vec![("default".to_owned(), model.defaults())];
    for p in model.about().presets {
        cases.push((p.key.to_owned(), model.preset(p)));
    }
    let mut html = String::from(
        "<meta charset=utf-8><style>body{font-family:Arial,'Noto Sans CJK JP';width:1500px} .r{display:flex;flex-wrap:wrap;gap:20px;border-bottom:2px solid}</style>",
    );
    for (name, values) in &cases {
        println!("== {name}");
        let t = std::time::Instant::now();
        for _ in 0..200 {
            std::hint::black_box(model.run(values));
        }
        println!("{:?} a run", t.elapsed() / 200);
        for lang in [Lang::En, Lang::Ja] {
            let report = model.report(values, lang);
            println!("{}", report.sentence);
            html += &format!("<h3>{name}: {}</h3><div class=r>", report.sentence);
            if lang == Lang::En {
                for (s, a) in model.outputs().iter().zip(&report.answers) {
                    println!("  {:<22} {}", s.key, s.words(a, lang));
                }
            }
            for (i, c) in report.charts.iter().enumerate() {
                html += &format!(
                    "<div><b>{}</b><p style='width:360px'>{}</p>{}</div>",
                    c.title,
                    c.summary,
                    draw(
                        c,
                        if i == 0 && lang == Lang::En { Size::Wide } else { Size::Narrow },
                        Palette::Light,
                        lang
                    )
                    .svg()
                );
            }
            html += "</div>";
        }
    }
    std::fs::write(format!("/tmp/show-{id}.html"), html).unwrap();
}
