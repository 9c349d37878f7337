//! The solver, the tornado and the grid: on a model whose answers are known, and on every real one.

use buying_time::core::answer::Answer;
use buying_time::core::chart::{ChartSpec, Plot};
use buying_time::core::model::{
    About, Asks, Calculator, Case, Describe, Illustrate, Model, Narrate, Next, Prose,
};
use buying_time::core::query;
use buying_time::core::spec::{integer, number, output, switch};
use buying_time::core::text::{Lang, Text, text};
use buying_time::core::unit::Unit;
use buying_time::core::value::Value;
use buying_time::explore::grid::{self, Cells};
use buying_time::explore::question::{self, Grid, Solve};
use buying_time::explore::solve::{self, Search, Solution};
use buying_time::explore::tornado::{self, Tornado};
use buying_time::explore::{Questions, finish};
use buying_time::models::{MODELS, find};

buying_time::inputs! {
    /// Numbers of every kind.
    #[derive(Copy)]
    pub struct Inputs {
        x("x", "数x"): f64 = number("x", 1.0, -4.0, 4.0).range(-2.0, 3.0);
        n("n", "数n"): u32 = integer("n", 3, 0, 1_000).range(2.0, 5.0);
        c("c", "数c"): f64 = number("c", 0.0, -10.0, 10.0).range(-1.0, 1.0);
        ratio("ratio", "比"): f64 = number("ratio", 2.0, 0.01, 100.0).log().range(1.0, 4.0);
        on("on", "切替"): bool = switch("on", false);
    }
}

buying_time::outputs! {
    /// Curves whose roots are known.
    pub struct Outputs {
        in "Answers", "答え" {
            cubic("cubic", "三次"): f64 = output("cubic").unit(Unit::PLAIN);
            square("square", "二次"): f64 = output("square").unit(Unit::PLAIN);
            flat("flat", "平ら"): f64 = output("flat").unit(Unit::PLAIN);
            jump("jump", "段"): f64 = output("jump").unit(Unit::PLAIN);
            steps("steps", "階段"): f64 = output("steps").unit(Unit::PLAIN);
            root("root", "根"): Answer = output("root").unit(Unit::PLAIN);
            double("double", "倍"): f64 = output("double").unit(Unit::PLAIN);
        }
    }
}

struct Known;

const NONE: Text = text("none", "なし");

impl Describe for Known {
    const ABOUT: &'static About = &About {
        id: "known",
        presets: &[],
        asks: Asks { output: "cubic", target: 0.0, input: "x", x: "x", y: "c" },
        hero: "double",
        next: Next { to: "", carries: &[] },
        levers: &["x"],
    };
    const PROSE: &'static Prose = &Prose {
        name: NONE,
        question: NONE,
        lead: NONE,
        formulas: &[],
        leaves_out: &[],
        notes: &[],
        sources: &[],
    };
}

impl Calculator for Known {
    type Inputs = Inputs;
    type Workings = ();
    type Outputs = Outputs;

    fn work(_: &Inputs) {}

    fn outputs(inputs: &Inputs, (): &()) -> Outputs {
        let x = inputs.x;
        Outputs {
            cubic: (x + 2.31) * (x - 0.5) * (x - 3.9) + inputs.c,
            square: (x - 1.237) * (x - 1.237) + if inputs.on { 5.0 } else { 0.0 },
            flat: (x - 0.37).max(0.0),
            jump: if x < 0.7 { -1.0 } else { 2.0 },
            steps: f64::from(inputs.n) * 10.0,
            root: if x >= 0.0 { Answer::Number(libm::sqrt(x)) } else { Answer::Absent(NONE) },
            double: inputs.ratio * 2.0,
        }
    }

    fn conflict(inputs: &Inputs) -> Option<(&'static str, Text)> {
        (inputs.c > 0.9).then_some(("c", NONE))
    }
}

impl Narrate for Known {
    fn headline(_: &Case<Known>, _: Lang) -> String {
        String::new()
    }

    fn sentence(_: &Case<Known>, _: Lang) -> String {
        String::new()
    }

    fn condition(_: &Case<Known>, _: Lang) -> String {
        String::new()
    }
}

impl Illustrate for Known {
    fn charts(_: &Case<Known>, _: Lang) -> Vec<ChartSpec> {
        Vec::new()
    }
}

static KNOWN: Known = Known;

fn solved(input: &str, output: &str, target: f64) -> Search {
    let model: &'static dyn Model = &KNOWN;
    let asked = Solve { input: model.input(input).unwrap(), output: model.output(output).unwrap(), target };
    finish(Search::new(model, &model.defaults(), asked))
}

fn near(found: f64, wanted: f64) {
    assert!((found - wanted).abs() < 1e-9, "{found} is not {wanted}");
}

#[test]
fn one_root_and_more_than_one() {
    let roots = solved("x", "cubic", 0.0);
    let found: Vec<f64> = roots
        .solutions
        .iter()
        .map(|solution| match solution {
            Solution::At(x) => *x,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(found.len(), 3);
    for (found, wanted) in found.iter().zip([-2.31, 0.5, 3.9]) {
        near(*found, wanted);
    }
    assert!(solve::sentence(&roots, Lang::En).starts_with("More than one:"));
    assert!(solve::sentence(&roots, Lang::Ja).contains("一つではない"));
    let one = solved("ratio", "double", 7.0);
    assert!(matches!(one.solutions.as_slice(), [Solution::At(x)] if (x - 3.5).abs() < 1e-12));
    assert_eq!(one.solutions[0].nearest(one.input(), one.now()), Value::Number(3.5));
}

#[test]
fn none_in_the_range_says_what_there_is() {
    let none = solved("x", "square", -1.0);
    assert!(none.solutions.is_empty());
    let said = solve::sentence(&none, Lang::En);
    assert!(
        said.starts_with("None found in the range")
            && !said.contains("never")
            && said.contains("between 0")
            && said.contains("27.4"),
        "{said}"
    );
    assert!(solve::sentence(&none, Lang::Ja).contains("範囲に答えは見つからない"));
}

#[test]
fn a_touch_a_stretch_a_jump_and_whole_numbers() {
    // The parabola only touches nought, between two places that are tried.
    assert!(matches!(solved("x", "square", 0.0).solutions.as_slice(),
            [Solution::At(x)] if (x - 1.237).abs() < 1e-6));
    // Flat from the lower end to the corner.
    match solved("x", "flat", 0.0).solutions.as_slice() {
        [Solution::Span(a, b)] => {
            assert_eq!(*a, -4.0);
            // The end itself holds.
            assert_eq!(*b, 0.37);
        }
        other => panic!("{other:?}"),
    }
    assert!(
        matches!(solved("x", "jump", 0.0).solutions.as_slice(), [Solution::Jump(x)] if (x - 0.7).abs() < 1e-9)
    );
    // A whole number that was not among those that were tried, and one that there is not.
    assert_eq!(solved("n", "steps", 4_370.0).solutions, [Solution::At(437.0)]);
    assert_eq!(solved("n", "steps", 4_375.0).solutions, [Solution::Between(437.0, 438.0)]);
    assert!(solved("n", "steps", 10_005.0).solutions.is_empty());
}

/// Above nought on less than one part of the range, and nought where it begins and ends.
#[test]
fn a_turn_between_two_places_that_are_tried_is_crossed_on_both_sides() {
    // The parabola's lowest value among those tried is 0.013² at 1.25.
    let near_the_turn = solved("x", "square", 1e-6);
    let [Solution::At(a), Solution::At(b)] = near_the_turn.solutions.as_slice() else {
        panic!("{:?}", near_the_turn.solutions)
    };
    near(*a, 1.236);
    near(*b, 1.238);
    let (least, _) = near_the_turn.reach().expect("numbers");
    assert!(least < 1e-6, "what is solved for lies within what is reached: {least}");
    // Just beyond the turn there is nothing.
    assert!(solved("x", "square", -1e-6).solutions.is_empty());
}

/// The stretch on which no payment is missed, in words that a reader can type back.
#[test]
fn the_ends_of_a_stretch_hold_and_so_do_the_words_for_them() {
    let model = find("refinancing").expect("a model");
    let values = query::decode(model, "v=1&case=falsified&plateau=0.6").0;
    let asked = Solve {
        input: model.input("coupon").unwrap(),
        output: model.output("arrears").unwrap(),
        target: 0.0,
    };
    let search = finish(Search::new(model, &values, asked));
    let [Solution::Span(a, b)] = search.solutions.as_slice() else { panic!("{:?}", search.solutions) };
    let arrears = |coupon: f64| {
        let mut values = values.clone();
        values[asked.input] = Value::Number(coupon);
        model.run(&values)[asked.output]
    };
    assert!(*a < *b && *b < 0.3, "{a} {b}");
    assert_eq!(arrears(*b), Answer::Number(0.0));
    assert_ne!(arrears(*b + 1e-9), Answer::Number(0.0));
    let said = search.solutions[0].words(search.input(), Lang::En);
    let shown = said.split("to ").nth(1).and_then(|end| end.split('%').next()?.parse::<f64>().ok());
    let shown = shown.expect("a number") / 100.0;
    assert!(shown <= *b && *b - shown < 1e-3, "{said}: {b}");
}

/// The model spread jumps with each month in which a scenario defaults: its highest value lies between two
/// contract rents that are tried.
#[test]
fn what_is_reached_only_between_places_is_found_by_looking_closer() {
    let model = find("gpu-debt").expect("a model");
    let (input, output) = (model.input("contract-rent").unwrap(), model.output("fair-spread").unwrap());
    let asked = Solve { input, output, target: 0.0773 };
    let values = model.defaults();
    let search = finish(Search::new(model, &values, asked));
    let (_, most) = search.reach().expect("numbers");
    assert!(most >= 0.0773, "{most}");
    assert!(!search.solutions.is_empty(), "{}", solve::sentence(&search, Lang::En));
}

#[test]
fn no_answer_is_minus_nought() {
    let nought =
        |answer: Answer| answer.number().is_some_and(|number| number == 0.0 && number.is_sign_negative());
    for model in MODELS {
        let presets = model.about().presets.iter().map(|preset| model.preset(preset));
        for values in presets.chain([model.defaults()]) {
            assert!(!model.run(&values).into_iter().any(nought), "{}", model.about().id);
        }
    }
    // An empty sum is.
    let wall = find("maturity-wall").expect("a model");
    let none = query::decode(wall, "v=1&from=2100").0;
    let shut = wall.run(&none)[wall.output("due-shut").unwrap()];
    assert!(shut == Answer::Number(0.0) && !nought(shut), "{shut:?}");
}

#[test]
fn where_there_is_no_number_there_is_no_root() {
    let roots = solved("x", "root", 1.5);
    assert!(matches!(roots.solutions.as_slice(), [Solution::At(x)] if (x - 2.25).abs() < 1e-9));
    assert!(roots.ys.iter().any(|y| y.is_nan()));
    // The end of the numbers is not taken for a crossing.
    assert!(matches!(solved("x", "root", 0.0).solutions.as_slice(), [Solution::At(x)] if x.abs() < 1e-9));
}

fn spun(output: &str) -> Tornado {
    let model: &'static dyn Model = &KNOWN;
    finish(Tornado::new(model, &model.defaults(), model.output(output).unwrap()))
}

#[test]
fn the_widest_bar_is_on_top() {
    let square = spun("square");
    let sorted = square.sorted();
    let keys: Vec<&str> = sorted.iter().map(|bar| Model::inputs(&KNOWN)[bar.input].key).collect();
    assert_eq!(keys, ["x", "on"]);
    let (least, most) = sorted[1].ends().expect("a switch moves it");
    assert_eq!((&least.value, &most.value), (&Value::Switch(false), &Value::Switch(true)));
    near(sorted[1].width(), 5.0);
    // The present value is not one of the two that are tried, and no number is left out of the table.
    let chart = tornado::chart(&square, Lang::En);
    let Plot::Ranges(plot) = &chart.plot else { panic!("{chart:?}") };
    near(plot.now.expect("a number"), 0.237 * 0.237);
    assert_eq!(plot.table.rows.len(), 5);
    assert_eq!(plot.table.rows[0][0], "x");
}

#[test]
fn what_does_not_go_with_the_others_is_said() {
    let cubic = spun("cubic");
    let chart = tornado::chart(&cubic, Lang::En);
    let Plot::Ranges(plot) = &chart.plot else { panic!("{chart:?}") };
    let row = plot.table.rows.iter().find(|row| row[0] == "c").expect("every input has a row");
    assert_eq!(row[4], "does not go with the others");
}

#[test]
fn the_grid_holds_the_present_case() {
    let model: &'static dyn Model = &KNOWN;
    let asked = Grid { x: 0, y: 2, output: 0 };
    let cells = finish(Cells::new(model, &model.defaults(), asked));
    let chart = grid::chart(&cells, Lang::Ja);
    let Plot::Heat(heat) = &chart.plot else { panic!("{chart:?}") };
    let (column, row) = heat.here;
    assert_eq!((heat.x.values[column], heat.y.values[row]), (1.0, 0.0));
    let Answer::Number(own) = model.run(&model.defaults())[0] else { panic!("a number") };
    near(heat.cells[row][column], own);
    assert!(heat.breaks.windows(2).all(|pair| pair[0] < pair[1]));
}

/// Every input that can be solved for, every output that can be asked about, of every model: an answer that
/// holds.
#[test]
fn every_model_can_be_asked() {
    for model in MODELS {
        let id = model.about().id;
        let values = model.defaults();
        let asks = model.about().asks;
        for key in [asks.input, asks.x, asks.y] {
            let index = model.input(key).unwrap_or_else(|| panic!("{id}: no input {key}"));
            assert!(model.inputs()[index].is_numeric(), "{id}: {key}");
        }
        assert_ne!(asks.x, asks.y);
        let asked = model.output(asks.output).unwrap_or_else(|| panic!("{id}: no output {}", asks.output));
        assert!(!model.outputs()[asked].is_words);

        let questions = Questions::of(*model);
        let search = finish(Search::new(*model, &values, questions.solve));
        assert!(!search.solutions.is_empty(), "{id}: its own question has no answer");
        for (output, spec) in model.outputs().iter().enumerate() {
            let Answer::Number(target) = model.run(&values)[output] else { continue };
            assert!(!spec.is_words, "{id}: {} is a number", spec.key);
            // Solved for what it is, it is what it is: the present value is among the answers.
            let (input, _) = question::numeric(*model).next().expect("a number");
            let search = finish(Search::new(*model, &values, Solve { input, output, target }));
            let now = search.now();
            let step = {
                let (lo, hi) = model.inputs()[input].bounds().expect("bounds");
                (hi - lo) * 1e-3
            };
            let holds = search.solutions.iter().any(|solution| match *solution {
                Solution::At(x) | Solution::Jump(x) => (x - now).abs() <= step,
                Solution::Span(a, b) | Solution::Between(a, b) => a - step <= now && now <= b + step,
            });
            assert!(holds, "{id}: {} is {target} at {now}, not at {:?}", spec.key, search.solutions);
            // Every answer, put to use, gives what was wanted.
            for solution in &search.solutions {
                let Solution::At(x) = *solution else { continue };
                let mut put = values.clone();
                put[input] = model.inputs()[input].admit(x).expect("within its bounds");
                let Answer::Number(found) = model.run(&put)[output] else { panic!("{id}: no number at {x}") };
                let (least, most) = search.reach().expect("numbers");
                let allowed = 1e-6 * (most - least).max(target.abs());
                assert!((found - target).abs() <= allowed, "{id}: {} is {found} at {x}", spec.key);
            }
            for lang in Lang::ALL {
                assert!(!solve::chart(&search, lang).summary.is_empty());
            }
        }
    }
}

#[test]
fn every_model_has_a_tornado_and_a_grid() {
    for model in MODELS {
        let values = model.defaults();
        for output in 0..model.outputs().len() {
            let spun = finish(Tornado::new(*model, &values, output));
            let table = |lang| match tornado::chart(&spun, lang).plot {
                Plot::Ranges(plot) => plot.table,
                other => panic!("{other:?}"),
            };
            let inputs = model.inputs().iter().filter(|spec| spec.bounds().is_some() || spec.range.is_none());
            // Every input but tables stands in it.
            let tables = model.inputs().len() - table(Lang::En).rows.len();
            assert!(tables <= inputs.count() && tables <= 2, "{}", model.about().id);
            assert_eq!(table(Lang::En).rows.len(), table(Lang::Ja).rows.len());
            let widths: Vec<f64> = spun.sorted().iter().map(|bar| bar.width()).collect();
            assert!(widths.windows(2).all(|pair| pair[0] >= pair[1]));
        }
        let cells = finish(Cells::new(*model, &values, Questions::of(*model).grid));
        assert!(cells.cells.iter().any(|cell| cell.is_finite()), "{}", model.about().id);
    }
}

/// The inputs in the reader's reach are few, and among them are those that move the answer most.
#[test]
fn levers_move_what_the_page_is_about() {
    for model in MODELS {
        let about = model.about();
        assert!((3..=6).contains(&about.levers.len()), "{}", about.id);
        for key in about.levers {
            let index = model.input(key).unwrap_or_else(|| panic!("{}: no input {key}", about.id));
            assert!(!model.inputs()[index].is_table(), "{}: {key}", about.id);
        }
        let output = model.output(about.asks.output).unwrap();
        let spun = finish(Tornado::new(*model, &model.defaults(), output));
        let sorted = spun.sorted();
        let keys: Vec<&str> = sorted.iter().map(|swing| model.inputs()[swing.input].key).collect();
        let strong = keys.iter().take(6).filter(|key| about.levers.contains(key)).count();
        assert!(strong >= 3, "{}: of the six strongest, {strong} are levers: {keys:?}", about.id);
        assert!(keys.iter().take(2).any(|key| about.levers.contains(key)), "{}: {keys:?}", about.id);
    }
}

#[test]
fn questions_stand_in_a_link() {
    for model in MODELS {
        assert!(question::KEYS.iter().all(|key| query::RESERVED.contains(key)));
        let own = Questions::of(*model);
        assert!(own.pairs(*model).is_empty());
        let inputs: Vec<usize> = question::numeric(*model).map(|(index, _)| index).collect();
        let asked = Questions {
            solve: Solve { input: inputs[1], output: 1, target: -0.25e-3 },
            tornado: 2,
            grid: Grid { x: inputs[2], y: inputs[0], output: 1 },
        };
        let link = query::write(&asked.pairs(*model));
        assert_eq!(Questions::read(*model, &link), (asked, vec![]), "{link}");
        // The inputs' own reader passes them over.
        assert_eq!(query::decode(*model, &link), (model.defaults(), vec![]));
    }
    let model = find("hurdle").expect("a model");
    for (link, strange) in [
        ("solve=k", vec!["solve"]),
        ("solve=ramp_npv_0", vec!["solve"]),
        ("solve=k_npv_NaN&tornado=zzz", vec!["solve", "tornado"]),
        ("grid=k_k_npv", vec!["grid"]),
        ("grid=k_margin_npv&tornado=npv", vec![]),
    ] {
        assert_eq!(Questions::read(model, link).1, strange, "{link}");
    }
}

#[test]
fn a_levers_curve_is_what_the_model_answers_there() {
    use buying_time::core::slider::Slider;
    use buying_time::explore::curves::Curves;
    for model in buying_time::models::MODELS {
        let (values, output) = (model.defaults(), Questions::of(*model).tornado);
        let curves = finish(Curves::new(*model, &values, output));
        assert!(!curves.curves.is_empty(), "{}", model.about().id);
        for curve in &curves.curves {
            let spec = curves.input(curve);
            let slider = Slider::new(spec).expect("a slider");
            assert_eq!(
                (curve.points[0].0, curve.points[curve.points.len() - 1].0),
                (0.0, 1.0),
                "{}",
                spec.key
            );
            for (place, answer) in &curve.points {
                let mut there = values.clone();
                there[curve.input] = slider.value(libm::round(place * f64::from(slider.last)) as u32);
                let expected = model.conflict(&there).is_none().then(|| model.run(&there)[output]);
                assert_eq!(*answer, expected, "{} at {place}", spec.key);
            }
        }
    }
}
