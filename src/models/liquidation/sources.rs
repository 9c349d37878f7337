//! Published sources that this model alone cites.

use crate::core::source::Source;
use crate::core::text::text;

pub use crate::sources::{COLLATERAL_ARTICLE, COREWEAVE_DEBT, GPU_RESALE};

/// Uptime Institute, 2025-11.
pub static UPTIME_COOLING: Source = Source {
    id: "uptime-cooling-2025",
    title: "Fewer operators cite sustainability as a DLC driver (Cooling Systems Survey 2025)",
    by: "Uptime Institute",
    date: "2025-11",
    url: Some(
        "https://intelligence.uptimeinstitute.com/resource/fewer-operators-cite-sustainability-dlc-driver",
    ),
    says: text(
        "18% of 388 operators already use direct liquid cooling; 62% consider it.",
        "388事業者の18%が直接液冷を使い、62%が検討中。",
    ),
};

/// hi-tech.ua, on TechInsights, 2024-06-17.
pub static TECHINSIGHTS: Source = Source {
    id: "techinsights-2024",
    title: "NVIDIA produces 98% of graphics processors for data centers",
    by: "hi-tech.ua, on TechInsights",
    date: "2024-06-17",
    url: Some("https://hi-tech.ua/en/nvidia-produces-98-of-graphics-processors-for-data-centers/"),
    says: text(
        "Nvidia shipped 3.76 million data-centre GPUs in 2023, 42% more than the year before.",
        "Nvidiaの2023年のデータセンター向けGPU出荷は376万基で、前年比42%増。",
    ),
};
