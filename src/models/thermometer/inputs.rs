//! What the reader sets.

use super::{COUNT, readings, sources};
use crate::models::prelude::*;

choices! {
    /// Which indicator a reading is of.
    pub enum Indicator {
        Rent = "rent", "GPU rent ($ an hour)", "GPU賃料（1時間当たりドル）";
        Cds = "cds", "CDS spread (bp)", "CDSスプレッド（bp）";
        Capex = "capex", "AI spending (×)", "AI投資（倍）";
        Revenue = "revenue", "AI revenue (×)", "AI売上高（倍）";
        Due = "due", "AI debt due (×)", "期限の近いAI債務（倍）";
    }
}

/// January of a year as dates are counted.
const fn january(year: u32) -> u32 {
    year * 12
}

inputs! {
    /// One reading of one indicator.
    #[derive(Copy)]
    pub struct Reading {
        indicator("Indicator", "指標"): Indicator = choice("indicator", 0, Indicator::OPTIONS)
            .also(&["gauge", "name", "series"])
            .help("Which of the five.", "五つのうちどれか。")
            .assumed("Entered by the reader.", "利用者が入力する。");
        month("Month", "年月"): u32 =
            integer("month", january(2026) + 9, january(2000), january(2100)).range(24_309.0, 24_333.0)
            .unit(Unit::MONTH)
            .also(&["date", "日付"])
            .help("When the reading was taken, such as 2026-10.", "観測した年月（例：2026-10）。")
            .assumed("The month of the latest readings.", "最新の観測値の年月とした。");
        value("Reading", "観測値"): f64 = number("value", 1.0, 0.0, 1e6).range(0.5, 3.0).unit(Unit::PLAIN)
            .also(&["value", "level", "値"])
            .help("Dollars, basis points (bp, hundredths of a percentage point) or times, by the indicator.",
                  "指標の単位で。ドル、bp（1bp＝0.01ポイント）または倍。")
            .assumed("A round figure.", "切りのよい値とした。");
    }
}

/// The most readings that the table may hold.
pub const MOST: usize = 500;

inputs! {
    /// What the reader sets. Thresholds are in the unit of their indicator.
    pub struct Inputs {
        in "The readings", "観測値" {
            readings("Readings", "観測値の一覧"): Vec<Reading> =
                table("readings", Reading::SPECS, MOST, readings::today)
                .help("Add your own, or paste them. They stay on this device: see the notes below.",
                      "行の追加や貼り付けができる。観測値はこの端末の外に送られない（下の注を参照）。")
                .cited(&sources::H100_RENT).rows_cited(readings::source);
            as_of("Today", "現在の年月"): u32 =
                integer("as-of", january(2026) + 9, january(2024), january(2037)).range(24_311.0, 24_327.0)
                .unit(Unit::MONTH)
                .help("Readings of later months are not known yet.", "これより後の観測値は、まだ知られていないとする。")
                .assumed("October 2026, when the readings end.", "観測値が終わる2026年10月とした。");
            /// n.
            stale("Months until a reading is too old", "観測値が古くなるまでの月数"): u32 =
                integer("stale", 12, 1, 120).range(6.0, 24.0).unit(Unit::MONTHS)
                .help("An indicator without a reading for longer has no level and does not count.",
                      "これより長く観測値のない指標は、水準なしとして数えない。")
                .assumed("A year: some of these figures are published once a year.",
                         "1年とした。年に一度しか公表されない数字もある。");
        }
        in "The rule", "判定の規則" {
            /// p.
            persist("Months until a level changes", "水準が変わるまでの月数"): u32 =
                integer("persist", 3, 0, 36).range(0.0, 6.0).unit(Unit::MONTHS)
                .help("From the first reading past a threshold to the latest, none returning. At 0 each \
                       counts at once.",
                      "しきい値を越え続けた最初から最新の観測値まで。0なら直ちに変わる。")
                .assumed("A quarter: two quarterly reports in a row. We found no firmer rule.",
                         "四半期とした（四半期報告で2回連続）。より確かな基準は見当たらない。");
            watch_at("Indicators that put the whole on watch", "全体を注意にする指標の数"): u32 =
                integer("watch-at", 2, 1, 5).range(1.0, 3.0).unit(Unit::PLAIN)
                .help("So many at watch or worse.", "注意以上の指標がこの数に達したとき。")
                .cited(&sources::AZHAR);
            alarm_at("Indicators that put the whole on alarm", "全体を警戒にする指標の数"): u32 =
                integer("alarm-at", 3, 1, 5).range(2.0, 4.0).unit(Unit::PLAIN)
                .help("So many at alarm.", "警戒の指標がこの数に達したとき。")
                .cited(&sources::AZHAR);
        }
        in "Thresholds: watch", "しきい値：注意" {
            rent_watch("GPU rent below, dollars an hour", "GPU賃料の下限（注意、1時間当たりドル）"): f64 =
                number("rent-watch", 2.85, 0.0, 10.0).range(2.0, 3.2).unit(Unit::PLAIN)
                .help("Below it a card bought at 2023's price earns less than shares would.",
                      "2023年の価格で買ったGPUの利回りが株式を下回る水準。")
                .cited(&sources::H100_HISTORY);
            cds_watch("CDS spread above", "CDSスプレッドの上限（注意）"): f64 =
                number("cds-watch", 200.0, 0.0, 2000.0).range(100.0, 300.0).unit(Unit::PLAIN)
                .help("Basis points.", "bp。")
                .assumed("Where Morgan Stanley saw it in 2026 if Oracle's financing stayed unclear.",
                         "Oracleの資金計画が不透明なままなら2026年に達するとモルガン・スタンレーがみた水準。");
            capex_watch("AI spending above", "AI投資の上限（注意）"): f64 =
                number("capex-watch", 0.8, 0.0, 3.0).range(0.6, 0.95).unit(Unit::TIMES)
                .help("Capital spending over operating cash flow, 12 months.",
                      "設備投資÷営業キャッシュフロー（12カ月）。")
                .assumed("Four dollars in five.", "5分の4とした。");
            revenue_watch("AI revenue below", "AI売上高の伸びの下限（注意）"): f64 =
                number("revenue-watch", 2.0, 0.0, 10.0).range(1.6, 3.0).unit(Unit::TIMES)
                .help("Times the revenue of a year before.", "前年に対する倍率。")
                .assumed("A doubling each year; both firms have grown faster.", "年2倍。両社はこれより速く伸びてきた。");
            due_watch("AI debt due above", "期限の近いAI債務の上限（注意）"): f64 =
                number("due-watch", 1.0, 0.0, 5.0).range(0.75, 1.25).unit(Unit::TIMES)
                .help("Debt due within two years over two years' EBITDA, earnings before interest, tax, \
                       depreciation and amortisation.",
                      "2年以内に期限が来る債務÷2年分のEBITDA（利払い・税引き・償却前利益）。")
                .assumed("Above 1 it needs new lenders even before interest.",
                         "1を超えると、利払いの前でも新たな貸し手が要る。");
        }
        in "Thresholds: alarm", "しきい値：警戒" {
            rent_alarm("GPU rent below, dollars an hour (alarm)", "GPU賃料の下限（警戒、1時間当たりドル）"): f64 =
                number("rent-alarm", 1.65, 0.0, 10.0).range(1.3, 1.9).unit(Unit::PLAIN)
                .help("Below it the card does not earn back its price.", "GPUが購入代金を回収できない水準。")
                .cited(&sources::H100_HISTORY);
            cds_alarm("CDS spread above (alarm)", "CDSスプレッドの上限（警戒）"): f64 =
                number("cds-alarm", 500.0, 0.0, 2000.0).range(350.0, 700.0).unit(Unit::PLAIN)
                .help("Basis points.", "bp。")
                .assumed("Ours; in the range of single-B debt.", "本サイトの仮定。シングルB格の水準。");
            capex_alarm("AI spending above (alarm)", "AI投資の上限（警戒）"): f64 =
                number("capex-alarm", 1.0, 0.0, 3.0).range(0.95, 1.2).unit(Unit::TIMES)
                .help("Above 1 all spending beyond cash is borrowed or drawn from reserves.",
                      "1を超えると、不足分は借り入れか手元資金の取り崩しになる。")
                .assumed("All of their cash.", "営業キャッシュの全額とした。");
            revenue_alarm("AI revenue below (alarm)", "AI売上高の伸びの下限（警戒）"): f64 =
                number("revenue-alarm", 1.6, 0.0, 10.0).range(1.3, 1.8).unit(Unit::TIMES)
                .help("Times the revenue of a year before.", "前年に対する倍率。")
                .assumed("The growth, 60% a year, with which the hurdle page's path begins.",
                         "「ハードル」のページの経路の当初の成長率（年60％）。");
            due_alarm("AI debt due above (alarm)", "期限の近いAI債務の上限（警戒）"): f64 =
                number("due-alarm", 1.5, 0.0, 5.0).range(1.25, 2.0).unit(Unit::TIMES)
                .help("Debt due within two years over two years' EBITDA.", "2年以内に期限が来る債務÷2年分のEBITDA。")
                .assumed("Ours: a third of it would have to be lent anew.", "本サイトの仮定。3分の1を新たに借りる必要がある。");
        }
    }
}

impl Inputs {
    /// Watch and alarm, by indicator.
    pub const fn thresholds(&self) -> [(f64, f64); COUNT] {
        [
            (self.rent_watch, self.rent_alarm),
            (self.cds_watch, self.cds_alarm),
            (self.capex_watch, self.capex_alarm),
            (self.revenue_watch, self.revenue_alarm),
            (self.due_watch, self.due_alarm),
        ]
    }
}
