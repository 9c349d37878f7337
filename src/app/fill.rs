//! An embedded chart in a frame that is higher than its content: the picture takes the room that is left.

use std::rc::Rc;

use leptos::prelude::*;

use super::plots::Plots;
use super::{Page, dom, effect};

/// How high a picture may become, as a part of its width.
const MOST: f64 = 0.9;
/// A blank that nobody minds, in CSS pixels.
const BLANK: f64 = 24.0;
/// What is not worth another drawing, in CSS pixels.
const LITTLE: f64 = 4.0;

/// Fills the frame from now on, however large it becomes, and whenever what stands around the picture has
/// changed. `ready` says when the first picture is there.
pub fn follow(page: Page, plots: &Rc<Plots>, ready: ReadSignal<bool>) {
    let here = Rc::clone(plots);
    effect(move || {
        page.settled.track();
        here.shown.track();
        if ready.get() {
            fill(&here);
        }
    });
    let plots = Rc::clone(plots);
    window_event_listener_untyped("resize", move |_| {
        if ready.get_untracked() {
            fill(&plots);
        }
    });
}

/// Draws the picture as high as the frame has room for.
fn fill(plots: &Plots) -> Option<()> {
    // By itself in a window it is as high as it likes.
    let parent = window().parent().ok().flatten()?;
    if js_sys::Object::is(&parent, &window()) && document().fullscreen_element().is_none() {
        return None;
    }
    let inside = window().inner_height().ok()?.as_f64()?;
    let content = dom::by_id("answer")?.get_bounding_client_rect().height();
    let picture = plots.measure()?;
    let room = inside - (content - picture.height) - picture.usual;
    let most = (picture.width * MOST - picture.usual).max(0.0);
    // Drawings are as high as whole units, and a scrollbar that is about to go makes lines longer.
    let added = if room < BLANK { 0.0 } else { (room - LITTLE / 2.0).min(most) };
    if (added - (picture.height - picture.usual)).abs() < LITTLE {
        return None;
    }
    // The frame is told how high its content would be without this (`src/embed/frame.js`).
    let taken = plots.grow(added)?;
    dom::set(&document().document_element()?, "data-added", &taken.round().to_string());
    Some(())
}
