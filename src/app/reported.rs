//! A report as the parts of the page hand it about.

use std::ops::Deref;
use std::sync::Arc;

use crate::core::model::Report;
use crate::core::text::Lang;
use crate::core::value::Values;
use crate::page::state::PageState;

/// A report, with the inputs that it is of. It is never copied, and two are the same if they are one: to
/// compare all that charts hold would take code, and time.
#[derive(Clone)]
pub struct Reported(Arc<(Values, Report)>);

impl Reported {
    /// The report of what is set, which is `last` as long as nothing of that has changed.
    pub fn of(state: &PageState, last: Option<&Reported>, lang: Lang) -> Reported {
        match last {
            Some(last) if last.0.0 == state.values => last.clone(),
            _ => {
                let report = state.model.report(&state.values, lang);
                Reported(Arc::new((state.values.clone(), report)))
            }
        }
    }
}

impl PartialEq for Reported {
    fn eq(&self, other: &Reported) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Reported {
    type Target = Report;

    fn deref(&self) -> &Report {
        &self.0.1
    }
}
