//! Published sources that this model alone cites.

use crate::core::source::{Grade, Source};
use crate::core::text::text;

pub use crate::sources::{COLLATERAL_ARTICLE, COREWEAVE_DEBT, GPU_RESALE};

/// Uptime Institute, 2025-11.
pub static UPTIME_COOLING: Source = Source {
    id: "uptime-cooling-2025",
    title: "Fewer operators cite sustainability as a DLC driver (Cooling Systems Survey 2025)",
    by: "Uptime Institute",
    date: "2025-11",
    grade: Grade::Reported,
    url: Some(
        "https://intelligence.uptimeinstitute.com/resource/fewer-operators-cite-sustainability-dlc-driver",
    ),
    says: text(
        "Of 388 operators surveyed, 18% use direct liquid cooling and 62% are considering it.",
        "調査した388事業者のうち、18％が直接液冷を使い、62％が検討している。",
    ),
};

/// TechInsights, by way of HPCwire and Tom's Hardware, 2024-06.
pub static TECHINSIGHTS: Source = Source {
    id: "techinsights-2024",
    title: "Nvidia shipped 3.76M data center GPUs in 2023 — dominates business with 98% revenue share",
    by: "TechInsights, June 2024, reported by HPCwire and relayed by Tom's Hardware",
    date: "2024-06",
    grade: Grade::Relayed,
    url: Some(
        "https://www.tomshardware.com/tech-industry/nvidia-shipped-376m-data-center-gpus-in-2023-dominates-business-with-98-revenue-share",
    ),
    says: text(
        "Nvidia shipped 3.76 million data-centre GPUs in 2023, over a million (42%) more than in 2022.",
        "Nvidiaの2023年のデータセンター向けGPU出荷は376万基で、前年より100万基以上（42％）多い。",
    ),
};
