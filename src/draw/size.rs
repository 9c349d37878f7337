//! How large a drawing is made.

/// How wide a drawing is made, in units of its view box. It is vectors, so it may be shown at any width; this
/// decides how much is put in and how large the letters are in relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Size {
    /// The width, from 240 to 2000; see [`Size::new`].
    pub width: u32,
    /// The height asked for, which pictures with a vertical axis take; others are as high as their rows.
    pub height: Option<u32>,
}

impl Size {
    /// For a phone, or a column of text: so narrow that no letter is below 11 pixels in a frame of 320.
    pub const NARROW: Size = Size { width: 320, height: None };
    /// For the column of an article.
    pub const MEDIUM: Size = Size { width: 540, height: None };
    /// For a page.
    pub const WIDE: Size = Size { width: 720, height: None };

    /// The least and the greatest width that can be drawn.
    pub const WIDTHS: (u32, u32) = (240, 2_000);
    /// The least and the greatest height that can be asked for.
    pub const HEIGHTS: (u32, u32) = (200, 2_000);

    /// From this width on, names stand beside what they name.
    const NOT_NARROW: u32 = 480;

    const NAMED: [(&str, Size); 3] =
        [("narrow", Size::NARROW), ("medium", Size::MEDIUM), ("wide", Size::WIDE)];

    /// A size within what can be drawn.
    pub fn new(width: u32, height: Option<u32>) -> Size {
        let within = |value: u32, (lo, hi): (u32, u32)| value.clamp(lo, hi);
        Size {
            width: within(width, Size::WIDTHS),
            height: height.map(|height| within(height, Size::HEIGHTS)),
        }
    }

    /// Its name in the page, or that of the nearest named size.
    pub fn name(self) -> &'static str {
        Size::NAMED
            .iter()
            .min_by_key(|(_, size)| size.width.abs_diff(self.width))
            .map_or("wide", |named| named.0)
    }

    /// The size of this name.
    pub fn named(name: &str) -> Option<Size> {
        Size::NAMED.iter().find(|named| named.0 == name).map(|named| named.1)
    }

    pub(super) const fn is_narrow(self) -> bool {
        self.width < Size::NOT_NARROW
    }

    /// Height of a picture with a vertical axis, without what stands above its plot.
    pub fn plot_height(self) -> f64 {
        match self.height {
            Some(height) => f64::from(height),
            None => {
                let width = f64::from(self.width);
                (300.0 + 50.0 / 360.0 * (width - 360.0)).min(width / 1.2).clamp(200.0, 460.0)
            }
        }
    }
}
