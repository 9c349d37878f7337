//! The five indicators and the three levels.

use crate::models::prelude::*;

/// How many indicators there are.
pub const COUNT: usize = 5;

/// From best to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Within both thresholds.
    Calm,
    /// Beyond the first.
    Watch,
    /// Beyond the second.
    Alarm,
}

impl Level {
    /// Every level.
    pub const ALL: [Level; 3] = [Level::Calm, Level::Watch, Level::Alarm];

    /// The level of two switches.
    pub const fn of(watched: bool, alarmed: bool) -> Level {
        match (watched, alarmed) {
            (_, true) => Level::Alarm,
            (true, false) => Level::Watch,
            (false, false) => Level::Calm,
        }
    }

    /// In a word.
    pub const fn name(self) -> Text {
        match self {
            Level::Calm => text("calm", "平常"),
            Level::Watch => text("watch", "注意"),
            Level::Alarm => text("alarm", "警戒"),
        }
    }
}

/// An indicator.
pub struct Gauge {
    /// The id of its chart.
    pub chart: &'static str,
    /// The key of its alarm threshold.
    pub alarm: &'static str,
    /// Its name; in English it begins with capitals everywhere.
    pub name: Text,
    /// The question that it answers.
    pub asks: Text,
    /// What a reading is.
    pub reading: Text,
    /// Its unit.
    pub unit: Unit,
    /// Whether a fall is what worries.
    pub falls: bool,
}

impl Gauge {
    /// A reading, in a sentence.
    pub fn show(&self, value: f64, lang: Lang) -> String {
        let shown = self.unit.show(value, lang);
        if self.unit == Unit::PLAIN { say!(lang, "{shown} basis points", "{shown}bp") } else { shown }
    }
}

/// All of them, in the order of the table's options.
pub static GAUGES: [Gauge; COUNT] = [
    Gauge {
        chart: "rent",
        alarm: "rent-alarm",
        name: text("GPU rent", "GPU賃料"),
        asks: text("Does an hour of a GPU earn what lenders counted on?", "GPUの賃料は貸し手の想定に届くか"),
        reading: text("One-year contract for an H100, per hour", "H100の1年契約、1時間当たり"),
        unit: Unit::usd(One).per(Thing::GpuHour),
        falls: true,
    },
    Gauge {
        chart: "cds",
        alarm: "cds-alarm",
        name: text("CDS spread", "CDSスプレッド"),
        asks: text(
            "What does it cost to insure a large tenant's debt?",
            "大口テナントの債務の保証料はいくらか",
        ),
        reading: text("Five-year CDS on Oracle, basis points", "Oracleの5年物CDS（bp）"),
        unit: Unit::PLAIN,
        falls: false,
    },
    Gauge {
        chart: "capex",
        alarm: "capex-alarm",
        name: text("AI spending", "AI投資"),
        asks: text(
            "Can the cloud giants pay for it out of what they earn?",
            "巨大クラウド企業は稼ぎで投資を賄えるか",
        ),
        reading: text(
            "Five companies' capital spending over operating cash flow",
            "五社の設備投資÷営業キャッシュフロー",
        ),
        unit: Unit::TIMES,
        falls: false,
    },
    Gauge {
        chart: "revenue",
        alarm: "revenue-alarm",
        name: text("AI revenue", "AI売上高"),
        asks: text(
            "Does AI revenue grow fast enough for the hurdle?",
            "AIの売上高はハードルに届く速さで伸びているか",
        ),
        reading: text(
            "OpenAI's and Anthropic's revenue over a year before",
            "OpenAIとAnthropicの売上高、前年比",
        ),
        unit: Unit::TIMES,
        falls: true,
    },
    Gauge {
        chart: "due",
        alarm: "due-alarm",
        name: text("AI debt due", "期限の近いAI債務"),
        asks: text("Can a neocloud repay what falls due soon?", "ネオクラウドは期限の近い債務を返せるか"),
        reading: text("Due within two years over two years' EBITDA", "2年以内に期限が来る債務÷2年分のEBITDA"),
        unit: Unit::TIMES,
        falls: false,
    },
];
