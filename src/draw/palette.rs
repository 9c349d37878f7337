//! The colours, by what they are used for. Every shade is a custom property of the page, and has a literal
//! value for stand-alone files.

use std::borrow::Cow;

use crate::core::chart::Ink;

/// Where the colours come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Palette {
    /// From the page's custom properties: the theme changes the colours without a new drawing.
    Css,
    /// In the file, dark on white: for a file that stands alone.
    Light,
    /// In the file, light on black.
    Dark,
}

/// What a colour is for. Plotters carries red, green and blue; here the red byte is this index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Shade {
    First,
    Second,
    Third,
    Fourth,
    Muted,
    Danger,
    /// Axis titles, and labels that belong to no series.
    Text,
    /// The grid.
    Faint,
    Background,
}

/// How many colour classes a heat map can tell apart.
pub(super) const HEAT_CLASSES: u8 = 7;
const HEAT: u8 = Shade::Background as u8 + 1;
const HEAT_TEXT: u8 = HEAT + HEAT_CLASSES;

/// Index of a heat map's colour class.
pub(super) const fn heat(class: u8) -> u8 {
    HEAT + if class < HEAT_CLASSES { class } else { HEAT_CLASSES - 1 }
}

/// Index of the colour of text on that class.
pub(super) const fn heat_text(class: u8) -> u8 {
    HEAT_TEXT + if class < HEAT_CLASSES { class } else { HEAT_CLASSES - 1 }
}

impl From<Ink> for Shade {
    fn from(ink: Ink) -> Shade {
        match ink {
            Ink::First => Shade::First,
            Ink::Second => Shade::Second,
            Ink::Third => Shade::Third,
            Ink::Fourth => Shade::Fourth,
            Ink::Muted => Shade::Muted,
            Ink::Danger => Shade::Danger,
        }
    }
}

macro_rules! variables {
    ($($name:literal)*) => {
        /// The custom properties, in the order of [`LIGHT`] and [`DARK`].
        pub const VARIABLES: [&str; 23] = [$($name),*];
        /// The same, as an attribute refers to them.
        const REFERENCES: [&str; 23] = [$(concat!("var(", $name, ")")),*];
    };
}

variables! {
    "--chart-first"
    "--chart-second"
    "--chart-third"
    "--chart-fourth"
    "--chart-muted"
    "--chart-danger"
    "--chart-text"
    "--chart-faint"
    "--chart-background"
    "--heat-0"
    "--heat-1"
    "--heat-2"
    "--heat-3"
    "--heat-4"
    "--heat-5"
    "--heat-6"
    "--heat-text-0"
    "--heat-text-1"
    "--heat-text-2"
    "--heat-text-3"
    "--heat-text-4"
    "--heat-text-5"
    "--heat-text-6"
}

/// The values of the shades on a light page.
pub const LIGHT: [&str; 23] = [
    "#b93822", "#0d5c8c", "#2f3338", "#7a5610", "#6d7177", "#961a10", "#16181c", "#e6e2d9", "#fbfaf7",
    "#f5eee3", "#f4d9c8", "#efbca4", "#e5977b", "#d56a4d", "#ac3620", "#761a0e", "#16181c", "#16181c",
    "#16181c", "#16181c", "#16181c", "#ffffff", "#ffffff",
];

/// The values of the shades on a dark page.
pub const DARK: [&str; 23] = [
    "#ff8a6e", "#74bdec", "#e6e1d8", "#e2b860", "#979ba1", "#ff6a55", "#ece8e1", "#34302b", "#161412",
    "#2a211d", "#47271f", "#6b2f22", "#8f3826", "#b3452e", "#ee8468", "#ffc0ad", "#ffffff", "#ffffff",
    "#ffffff", "#ffffff", "#ffffff", "#161412", "#161412",
];

/// The literal values of a palette; [`Palette::Css`] has none.
const fn values(palette: Palette) -> Option<&'static [&'static str; 23]> {
    match palette {
        Palette::Css => None,
        Palette::Light => Some(&LIGHT),
        Palette::Dark => Some(&DARK),
    }
}

/// The colour of an index as it stands in an attribute.
pub(super) fn colour(palette: Palette, index: u8) -> Cow<'static, str> {
    let index = usize::from(index).min(VARIABLES.len() - 1);
    Cow::Borrowed(values(palette).unwrap_or(&REFERENCES)[index])
}

/// The declarations of a palette's custom properties, one per line: `--chart-first: #b93822;`. Empty for
/// [`Palette::Css`].
pub fn css_variables(palette: Palette) -> String {
    let mut out = String::new();
    for (name, value) in VARIABLES.iter().zip(values(palette).into_iter().flatten()) {
        out.push_str(name);
        out.push_str(": ");
        out.push_str(value);
        out.push_str(";\n");
    }
    out
}
