//! What all pages share: style, icons, and the scripts that stand in the pages themselves.

use std::path::Path;

use crate::Fallible;
use crate::assets::{self, Asset};

/// What all pages load, whichever their program.
pub struct Shared {
    pub style: Asset,
    pub icon: Asset,
    /// For devices that take no drawing: home screens, and the list of what is installed.
    pub pictures: Vec<Asset>,
    pub scripts: Scripts,
    /// The style of embedded charts.
    pub embed_style: String,
}

/// The small scripts, as text.
pub struct Scripts {
    /// In a calculator's page.
    pub head: String,
    /// In the front page.
    pub front: String,
    /// In the front page at the bare address.
    pub root: String,
    /// In the list of calculators.
    pub find: String,
    /// In the page of a preset.
    pub preset: String,
    pub worker: String,
    pub embed_head: String,
    pub frame: String,
    /// For other people's pages.
    pub embed: String,
    pub one_head: String,
    pub one_boot: String,
}

/// The drawings of the icon in pixels: name and width.
pub const PICTURES: [(&str, u32); 4] =
    [("icon-180", 180), ("icon-192", 192), ("icon-512", 512), ("icon-maskable-512", 512)];

impl Shared {
    /// From the folder of the builds, and the folder of files that are taken as they are.
    pub fn read(from: &Path, public: &Path) -> Fallible<Shared> {
        let script = |name: &str| -> Fallible<String> {
            Ok(assets::read(&from.join("scripts").join(name))?.trim_end().to_owned())
        };
        let style = assets::read_bytes(&from.join("scripts/main.css"))?;
        let icon = assets::read_bytes(&public.join("icon.svg"))?;
        let pictures = PICTURES.iter().map(|(name, _)| {
            Ok(Asset::new(name, "png", assets::read_bytes(&public.join(format!("{name}.png")))?))
        });
        Ok(Shared {
            style: Asset::new("main", "css", style),
            icon: Asset::new("icon", "svg", icon),
            pictures: pictures.collect::<Fallible<_>>()?,
            embed_style: script("embed.css")?,
            scripts: Scripts {
                head: script("site/head.js")?,
                front: script("site/front.js")?,
                root: script("site/root.js")?,
                find: script("site/find.js")?,
                preset: script("site/preset.js")?,
                worker: script("site/sw.js")?,
                embed_head: script("embed/head.js")?,
                frame: script("embed/frame.js")?,
                embed: assets::read(&from.join("scripts/embed.js"))?,
                one_head: script("onefile/head.js")?,
                one_boot: script("onefile/boot.js")?,
            },
        })
    }
}
