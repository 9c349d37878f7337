//! A chart spec to SVG: the same bytes on every machine.
//!
//! [`draw`] is the only way in. It knows nothing of the page: it takes a chart spec and returns a
//! [`Drawing`], which holds the picture and the places where values can be read.

mod backend;
mod bars;
mod canvas;
mod clip;
mod drawing;
mod element;
mod flow;
mod flow_curve;
mod flow_layout;
mod frame;
mod heat;
mod labels;
mod lanes;
mod palette;
mod poster;
mod ranges;
mod rect;
mod size;
mod text_width;
mod ticks;
mod xy;
mod xy_labels;

pub use drawing::{Drawing, draw, enable, lit};
pub use element::{Attribute, Element};
pub use palette::{DARK, LIGHT, Palette, VARIABLES, css_variables};
pub use poster::{Caption, poster};
pub use rect::Rect;
pub use size::Size;
pub use text_width::{lines, width, wrap};
