//! The world on a page: quantities are set and taken back, and inputs follow unless the reader has taken them
//! out.

use super::state::{Draft, PageState};
use crate::core::slider::Slider;
use crate::core::text::Lang;
use crate::core::value::Value;
use crate::core::world::{QUANTITIES, World};

impl PageState {
    /// Sets a quantity of the world or takes it back. Inputs that were as the world had them follow.
    pub fn set_quantity(&mut self, quantity: usize, value: Option<Value>) {
        let mut world = self.world.clone();
        world.set(quantity, value);
        self.enter(world);
        if let Some(draft) = self.world_drafts.get_mut(quantity) {
            *draft = Draft::default();
        }
    }

    /// Takes the whole world back. Every model has its own defaults again.
    pub fn leave_world(&mut self) {
        self.enter(World::default());
        self.world_drafts.fill(Draft::default());
    }

    fn enter(&mut self, world: World) {
        let [before, after] = [&self.world, &world].map(|world| self.model.under(world));
        self.world = world;
        for (index, (before, after)) in before.into_iter().zip(after).enumerate() {
            if before == after {
                continue;
            }
            if self.home[index] == before {
                self.home[index] = after.clone();
            }
            if self.values[index] == before {
                self.values[index] = after;
                self.drafts[index] = Draft::default();
            }
        }
    }

    /// The slider of a quantity stands at this position.
    pub fn slide_quantity(&mut self, quantity: usize, position: u32) {
        if let Some(slider) = QUANTITIES.get(quantity).and_then(Slider::new) {
            self.set_quantity(quantity, Some(slider.value(position)));
        }
    }

    /// A quantity was typed or chosen; nothing typed takes it back. What is refused stays as typed, with the
    /// reason; the last good value stays in force.
    pub fn type_quantity(&mut self, quantity: usize, typed: &str, is_done: bool, lang: Lang) {
        let Some(spec) = QUANTITIES.get(quantity) else { return };
        let read = match typed.trim() {
            "" => Ok(None),
            typed if spec.is_numeric() => spec.parse(typed, lang).map(Some),
            key => spec.decode(key).map(Some),
        };
        let text = (!is_done || read.is_err()).then(|| typed.to_owned());
        let error = match read {
            Ok(value) => {
                self.set_quantity(quantity, value);
                None
            }
            Err(error) => is_done.then_some(error),
        };
        self.world_drafts[quantity] = Draft { text, error, ..Draft::default() };
    }

    /// The text that a quantity's field shows.
    pub fn quantity_field(&self, quantity: usize, lang: Lang) -> String {
        match (self.world_drafts.get(quantity), self.world.get(quantity)) {
            (Some(Draft { text: Some(text), .. }), _) => text.clone(),
            (_, Some(Value::Choice(chosen))) => QUANTITIES[quantity].encode(&Value::Choice(*chosen)),
            (_, Some(value)) => QUANTITIES[quantity].field(value, lang),
            _ => String::new(),
        }
    }

    /// Of each input, whether it is as the world sets it; `None` where this world does not.
    pub fn follows_world(&self) -> Vec<Option<bool>> {
        let set = self.model.under(&self.world).into_iter().zip(self.model.defaults());
        let follows = |((set, own), value): ((Value, Value), &Value)| (own != set).then(|| *value == set);
        set.zip(&self.values).map(follows).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::pays::Pays;
    use crate::models::find;

    fn page(query: &str) -> PageState {
        PageState::open(find("side-by-side").expect("a model"), query)
    }

    #[test]
    fn inputs_follow_until_they_are_taken_out_and_again_once_put_back() {
        let mut state = page("");
        let spread = state.model.input("spread").expect("an input");
        state.set_quantity(2, Some(Value::Number(0.03)));
        assert_eq!(
            (&state.values[spread], state.follows_world()[spread]),
            (&Value::Number(0.03), Some(true))
        );
        assert!(state.changed(Lang::En).is_empty() && state.values == state.home);
        state.choose(spread, Value::Number(0.01));
        assert_eq!(state.follows_world()[spread], Some(false));
        state.set_quantity(2, Some(Value::Number(0.05)));
        assert_eq!(state.values[spread], Value::Number(0.01));
        assert_eq!(state.changed(Lang::En).len(), 1);
        state.reset(spread);
        assert_eq!(state.values[spread], Value::Number(0.05));
        state.leave_world();
        assert_eq!((state.values.clone(), state.query()), (state.model.defaults(), String::new()));
    }

    #[test]
    fn a_link_holds_the_world_and_what_was_taken_out() {
        let mut state = page("?w.pays=never&w.spread=0.03");
        assert_eq!(state.world.pays(), Some(Pays::Never));
        assert_eq!(state.query(), "v=1&w.pays=never&w.spread=0.03");
        let spread = state.model.input("spread").expect("an input");
        // Back at its own default, it is out of this world.
        state.choose(spread, Value::Number(0.02));
        assert_eq!(state.query(), "v=1&w.pays=never&w.spread=0.03&spread=0.02");
        let again = page(&state.query());
        assert_eq!((again.values, again.world), (state.values, state.world));
    }

    #[test]
    fn what_is_refused_stays_as_typed() {
        let mut state = page("");
        state.type_quantity(1, "500%", true, Lang::En);
        assert!(state.world_drafts[1].error.is_some() && state.world.is_empty());
        assert_eq!(state.quantity_field(1, Lang::En), "500%");
        state.type_quantity(1, "-40", true, Lang::En);
        assert_eq!(state.world.rents(), Some(-0.4));
        state.type_quantity(1, "", true, Lang::En);
        assert!(state.world.is_empty());
    }
}
