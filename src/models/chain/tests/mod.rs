//! The chain.
use crate::models::chain::{Chain, Inputs, Setting, Demand};
use crate::core::model::Calculator;

#[test]
fn probe() {
    let show = |name: &str, inputs: Inputs| {
        let t = std::time::Instant::now();
        let w = Chain::work(&inputs);
        let e = t.elapsed();
        let o = Chain::outputs(&inputs, &w);
        println!("{name} {e:?} rounds {} first {:.1} credit {:.1} marks {:.1} total {:.1} high {:.1} s {:.4} {:.4} | {:.4} {:.4} {:.4}", w.low.steps.len(),  o.first/1e9, o.credit/1e9, o.marks/1e9, o.total/1e9, o.high_total/1e9, o.spread, o.high_spread, o.for_losses, o.for_prices, o.for_yields);
        println!("  unpaid spv {:.1} neo {:.1} hyp {:.1} les {:.1} rec {:?} gpus {:.0} sold {:.1} short {:.1} falls {:.4} {:.4} bef {:.0}", o.spv/1e9, o.neo/1e9, o.hyp/1e9, o.lessee/1e9, o.recovery, o.gpus, o.sold/1e9, o.shortfall/1e9, o.bond_fall, o.loan_fall, o.before/1e9);
        println!("  cuts {:?}", w.without.map(|x| (x/1e9) as i64));
        let s = Setting::new(&inputs);
        let f: Vec<String> = (0..=15).map(|i| format!("{:.4}", s.round(0.01*i as f64).0)).collect();
        println!("  F {f:?}");
    };
    let d = Inputs::default();
    show("default", d);
    show("stalls", Inputs { demand: Demand::Stalls, ..d });
    show("stalls, cap .3 slope 4", Inputs { demand: Demand::Stalls, cap: 0.3, slope: 4.0, ..d });
    show("9y slope 4", Inputs { slow: 9, slope: 4.0, cap: 0.15, ..d });
    show("10y slope 4 3x", Inputs { slow: 10, slope: 4.0, charged: 3.0, cap: 0.15, ..d });
    show("10y slope 8 shut 0", Inputs { slow: 10, slope: 8.0, shut: 0.0, cap: 0.15, ..d });
    show("11y slope 4", Inputs { slow: 11, slope: 4.0, cap: 0.15, ..d });
    show("12y shut 0 slope 4", Inputs { slow: 12, shut: 0.0, slope: 4.0, cap: 0.15, ..d });
    show("size 2x", Inputs { size: 6e12, ..d });
    show("rents", Inputs { rents: -0.5, ..d });
    show("from 2031", Inputs { from: 2031, shut: 0.5, ..d });
    show("buyers 3e5", Inputs { buyers: 3e5, ..d });
    // Two outcomes anywhere?
    let mut seed = 1u64;
    let mut rnd = || { seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407); (seed >> 33) as f64 / 2f64.powi(31) };
    let (mut n, mut two, mut not) = (0, 0, 0);
    for _ in 0..3000 {
        let i = Inputs { slow: 5 + (rnd() * 16.0) as u32, spread: 0.05 * rnd(), shut: rnd(), from: 2026 + (rnd() * 8.0) as u32, years: 1 + (rnd() * 4.0) as u32, slope: 1.0 + 5.0 * rnd(), cap: 0.15, neo: 0.05 + 0.2 * rnd(), lessee: 0.1 + 0.2 * rnd(), rents: -0.5 + 0.3 * rnd(), buyers: 2e5 * (15f64).powf(rnd()), ..d };
        let w = Chain::work(&i);
        n += 1;
        let s = &w.setting;
        let r = s.round(w.low.at()).0;
        if (r - w.low.at()).abs() > 1e-9 { not += 1; }
        if let Some(o) = w.other() { two += 1; if two < 15 { println!("two: {:?} low {:.4} {:.0} high {:.4} {:.0}", (i.slow, i.spread, i.shut, i.from, i.years, i.slope, i.neo, i.rents, i.buyers), w.low.at(), w.low.told.total()/1e9, o.0, o.1.total()/1e9); } }
    }
    println!("{n} {two} not fixed {not}");
}
