//! From a drawing to the pixels of a PNG, by the browser's own painter.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use super::files::blob;
use crate::draw::Drawing;

/// A picture is at least so wide in pixels: what a graphics desk prints or cuts.
const LEAST: u32 = 2_000;

/// Paints a drawing that stands alone, and hands over the PNG, or nothing where the browser would not.
pub fn png(drawing: &Drawing, done: impl FnOnce(Option<Blob>) + 'static) {
    let scale = LEAST.div_ceil(drawing.width.max(1));
    let (width, height) = (drawing.width * scale, drawing.height * scale);
    let done = Rc::new(RefCell::new(Some(done)));
    let finish = move |blob: Option<Blob>| {
        if let Some(done) = done.borrow_mut().take() {
            done(blob);
        }
    };
    let begun = (|| {
        let image = HtmlImageElement::new().ok()?;
        let address = Url::create_object_url_with_blob(&blob(&drawing.svg(), "image/svg+xml")?).ok()?;
        let (shown, from, then) = (image.clone(), address.clone(), finish.clone());
        let loaded = Closure::once_into_js(move || {
            if paint(&shown, (width, height), then.clone()).is_none() {
                then(None);
            }
            let _ = Url::revoke_object_url(&from);
        });
        let then = finish.clone();
        let failed = Closure::once_into_js(move || then(None));
        image.set_onload(Some(loaded.unchecked_ref()));
        image.set_onerror(Some(failed.unchecked_ref()));
        image.set_src(&address);
        Some(())
    })();
    if begun.is_none() {
        finish(None);
    }
}

fn paint(
    image: &HtmlImageElement,
    (width, height): (u32, u32),
    done: impl FnOnce(Option<Blob>) + 'static,
) -> Option<()> {
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context
        .draw_image_with_html_image_element_and_dw_and_dh(
            image,
            0.0,
            0.0,
            f64::from(width),
            f64::from(height),
        )
        .ok()?;
    let taken = Closure::once_into_js(move |blob: Option<Blob>| done(blob));
    canvas.to_blob(taken.unchecked_ref()).ok()
}
