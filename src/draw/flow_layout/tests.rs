//! What must hold of every layout.

use proptest::prelude::*;

use super::*;
use crate::core::chart::{FlowNode, Ink};
use crate::core::text::Lang;
use crate::core::unit::{Magnitude, Unit};
use crate::draw::flow;
use crate::draw::palette::Palette;
use crate::draw::rect::Rect;
use crate::draw::size::Size;

const NAMES: [&str; 5] =
    ["Pensions", "Private credit funds", "年金基金", "プライベートクレジットファンド", "Buildings and power"];

fn frame(width: u32) -> Frame {
    Frame { size: Size { width, height: None }, palette: Palette::Light, lang: Lang::En }
}

/// Four columns of up to three nodes, with bands in all directions.
fn plots() -> impl Strategy<Value = FlowPlot> {
    let node = |column: usize| {
        (0..NAMES.len()).prop_map(move |name| FlowNode {
            label: NAMES[name].to_owned(),
            column,
            ink: Ink::First,
        })
    };
    let columns = [0, 1, 2, 3].map(|column| prop::collection::vec(node(column), 1..=3));
    (columns, prop::collection::vec((0..12_usize, 0..12_usize, 1e6..1e9), 1..14)).prop_map(
        |(columns, bands)| {
            let nodes: Vec<FlowNode> = columns.into_iter().flatten().collect();
            let count = nodes.len();
            let band = |(from, to, amount)| FlowBand {
                from: from % count,
                to: to % count,
                amount,
                ink: Ink::Second,
                note: None,
            };
            let bands = bands.into_iter().map(band).collect();
            FlowPlot { unit: Unit::usd(Magnitude::Billion), nodes, bands }
        },
    )
}

fn overlap(a: &Rect, b: &Rect) -> bool {
    a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nodes_and_labels_lie_apart_and_inside(
        plot in plots(),
        width in prop::sample::select(vec![320, 390, 540, 720, 1200]),
    ) {
        let sheet = flow::draw(&plot, frame(width), None);
        for (index, a) in sheet.boxes.iter().enumerate() {
            prop_assert!(a.left >= 0.0 && a.right <= f64::from(width) + 0.01, "{a:?}");
            prop_assert!(a.top >= 0.0 && a.bottom <= f64::from(sheet.height) + 0.01, "{a:?}");
            for b in &sheet.boxes[..index] {
                prop_assert!(!overlap(a, b), "{a:?} on {b:?}");
            }
        }
    }

    #[test]
    fn widths_are_to_scale_and_a_nodes_bands_fill_its_bar(
        plot in plots(),
        width in prop::sample::select(vec![320, 720]),
    ) {
        let layout = Layout::new(&plot, frame(width));
        prop_assert!(layout.scale > 0.0);
        let largest = plot.bands.iter().map(|band| band.amount).fold(0.0, f64::max);
        for (index, step) in layout.steps.iter().enumerate() {
            let wanted = plot.bands[step.band].amount / largest * layout.scale;
            prop_assert!((layout.thick(index) - wanted.max(HAIR)).abs() < 1e-9);
        }
        for node in 0..plot.nodes.len() {
            let (from, to) = layout.bar(node);
            let (into, out) = plot.through(node);
            prop_assert!((to - from - into.max(out) / largest * layout.scale).abs() < 1e-9);
            for side in [0, 1] {
                // Bands lie one beside another on the bar, and none beyond it.
                let mut taken: Vec<Point> = layout
                    .steps
                    .iter()
                    .filter(|step| [step.from, step.to][side] == node)
                    .map(|step| {
                        let at = [step.leaves, step.enters][side];
                        (at, at + step.amount * layout.scale)
                    })
                    .collect();
                taken.sort_by(|a, b| a.0.total_cmp(&b.0));
                prop_assert!(taken.windows(2).all(|pair| pair[0].1 <= pair[1].0 + 1e-9), "{taken:?}");
                prop_assert!(taken.iter().all(|at| at.0 >= from - 1e-9 && at.1 <= to + 1e-9), "{taken:?}");
                let sum: f64 = taken.iter().map(|at| at.1 - at.0).sum();
                prop_assert!((sum - [out, into][side] / largest * layout.scale).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn what_is_lit_lies_on_what_was_drawn(plot in plots(), width in prop::sample::select(vec![320, 720])) {
        let whole = flow::draw(&plot, frame(width), None);
        let size = Size { width, height: Some(whole.height) };
        let lit = flow::draw(&plot, Frame { size, ..frame(width) }, Some(0));
        prop_assert_eq!(lit.height, whole.height);
        let paths = |sheet: &super::super::frame::Sheet| -> Vec<String> {
            let areas = sheet.body.iter().filter(|element| element.attribute("fill-opacity").is_some());
            areas.filter_map(|element| Some(element.attribute("d")?.to_owned())).collect()
        };
        let (all, some) = (paths(&whole), paths(&lit));
        let touching = plot.bands.iter().filter(|band| band.from == 0 || band.to == 0).count();
        prop_assert_eq!(some.len(), touching);
        prop_assert!(some.iter().all(|path| all.contains(path)));
    }
}
