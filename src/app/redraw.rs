//! Brings the picture on the page from one drawing to the next, touching only what differs: most of a
//! picture stays as it is while a slider moves, and what is not touched need not be laid out and painted.

use leptos::prelude::document;
use web_sys::{Element as Shown, Node};

use super::dom;
use crate::draw::Element;

/// The first element of `place` shows `old`, if it is known what it shows, and is to show `new`.
pub fn redraw(place: &Shown, old: Option<&Element>, new: &Element) {
    if old == Some(new) {
        return;
    }
    let done =
        old.zip(place.first_element_child()).is_some_and(|(old, shown)| patch(&shown, old, new).is_some());
    // It is not known, or something else meddled with the page: begin anew.
    if !done {
        place.set_text_content(None);
        append(place, new);
    }
}

/// `None` if the page is not as it was left.
fn patch(shown: &Shown, old: &Element, new: &Element) -> Option<()> {
    for (name, value) in &new.attributes {
        if old.attribute(name) != Some(value) {
            shown.set_attribute(name, value).ok()?;
        }
    }
    for (name, _) in &old.attributes {
        if new.attribute(name).is_none() {
            shown.remove_attribute(name).ok()?;
        }
    }
    if old.text != new.text {
        dom::write(shown, &new.text);
        return Some(());
    }
    patch_children(shown, &old.children, &new.children)
}

/// Elements of the same name at both ends are kept; between them some may have come or gone.
fn patch_children(shown: &Shown, old: &[Element], new: &[Element]) -> Option<()> {
    if old == new {
        return Some(());
    }
    let alike = |(old, new): &(&Element, &Element)| old.name == new.name;
    let shorter = old.len().min(new.len());
    let head = old.iter().zip(new).take_while(alike).count();
    let tail = old.iter().rev().zip(new.iter().rev()).take(shorter - head).take_while(alike).count();

    let children = shown.children();
    let count = |length: usize| u32::try_from(length).ok();
    if children.length() != count(old.len())? {
        return None;
    }
    let pair = |from: usize, to: usize| -> Option<()> {
        let (old, new) = (old.get(from)?, new.get(to)?);
        if old != new {
            patch(&children.item(count(from)?)?, old, new)?;
        }
        Some(())
    };
    for index in 0..head {
        pair(index, index)?;
    }
    for back in 1..=tail {
        pair(old.len() - back, new.len() - back)?;
    }
    for index in (head..old.len() - tail).rev() {
        children.item(count(index)?)?.remove();
    }
    let before = children.item(count(head)?).map(Node::from);
    for element in &new[head..new.len() - tail] {
        let made = Node::from(made(element)?);
        shown.insert_before(&made, before.as_ref()).ok()?;
    }
    Some(())
}

fn append(place: &Shown, element: &Element) {
    if let Some(made) = made(element) {
        // Refused only within itself.
        let _ = place.append_child(&made);
    }
}

fn made(element: &Element) -> Option<Shown> {
    let shown = document().create_element_ns(Some("http://www.w3.org/2000/svg"), element.name).ok()?;
    for (name, value) in &element.attributes {
        // The name space is in the element already, and cannot be set as an attribute.
        if *name != "xmlns" {
            shown.set_attribute(name, value).ok()?;
        }
    }
    if !element.text.is_empty() {
        shown.set_text_content(Some(&element.text));
    }
    for child in &element.children {
        append(&shown, child);
    }
    Some(shown)
}
