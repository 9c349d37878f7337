//! Three small declarative macros, so that an input or an output is written down once.

/// Declares a model's inputs: a struct with public fields, its default, and its specs, from one list. The
/// expression behind each field is an [`InputSpec`](crate::core::spec::InputSpec). The rows of a table are
/// declared in the same way. Where every field is `Copy`, `#[derive(Copy)]` may stand above.
///
/// ```
/// use buying_time::core::{model::InputSet, spec::number, unit::Unit};
/// buying_time::inputs! {
///     /// What the reader sets.
///     pub struct Inputs {
///         /// Cost of debt.
///         rate: f64 = number("rd", 0.06581, 0.0, 0.25).unit(Unit::PERCENT.a_year()).range(0.04, 0.12);
///     }
/// }
/// assert_eq!(Inputs::default().rate, 0.06581);
/// assert_eq!(Inputs::SPECS[0].key, "rd");
/// ```
#[macro_export]
macro_rules! inputs {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$doc:meta])* $field:ident : $kind:ty = $spec:expr;)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name { $($(#[$doc])* pub $field: $kind,)* }

        impl $crate::core::model::InputSet for $name {
            const SPECS: &'static [$crate::core::spec::InputSpec] = {
                static SPECS: &[$crate::core::spec::InputSpec] = &[$($spec),*];
                SPECS
            };

            fn read(values: &[$crate::core::value::Value]) -> Option<Self> {
                let mut values = values.iter();
                let read = Self { $($field: <$kind as $crate::core::value::Field>::read(values.next()?)?,)* };
                values.next().is_none().then_some(read)
            }

            fn write(&self) -> $crate::core::value::Values {
                vec![$($crate::core::value::Field::write(&self.$field),)*]
            }
        }

        impl Default for $name {
            fn default() -> Self {
                let defaults: $crate::core::value::Values =
                    <Self as $crate::core::model::InputSet>::SPECS.iter().map(|spec| spec.default_value()).collect();
                match <Self as $crate::core::model::InputSet>::read(&defaults) {
                    Some(inputs) => inputs,
                    // A test over all models reads every model's defaults.
                    None => unreachable!("a default is of another kind than its field"),
                }
            }
        }
    };
}

/// Declares a model's outputs in the same way. A field is an `f64`, or an
/// [`Answer`](crate::core::answer::Answer) where there may be none.
#[macro_export]
macro_rules! outputs {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$doc:meta])* $field:ident : $kind:ty = $spec:expr;)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct $name { $($(#[$doc])* pub $field: $kind,)* }

        impl $crate::core::model::OutputSet for $name {
            const SPECS: &'static [$crate::core::spec::OutputSpec] = {
                static SPECS: &[$crate::core::spec::OutputSpec] = &[$($spec),*];
                SPECS
            };

            fn answers(&self) -> Vec<$crate::core::answer::Answer> {
                vec![$($crate::core::answer::Outcome::answer(self.$field),)*]
            }
        }
    };
}

/// Declares the options of a choice: an enum whose variants carry a frozen key and a label.
#[macro_export]
macro_rules! choices {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$doc:meta])* $variant:ident = $key:literal, $en:literal, $ja:literal;)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// Every option, in the order in which they are offered.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];
            /// Keys and labels, in the same order.
            pub const OPTIONS: &'static [$crate::core::spec::Choice] = &[
                $($crate::core::spec::Choice { key: $key, label: $crate::core::text::text($en, $ja) }),*
            ];

            /// The option's label.
            #[allow(dead_code)]
            pub const fn label(self) -> $crate::core::text::Text {
                Self::OPTIONS[self as usize].label
            }
        }

        impl $crate::core::value::Field for $name {
            fn read(value: &$crate::core::value::Value) -> Option<Self> {
                match value {
                    $crate::core::value::Value::Choice(index) => Self::ALL.get(*index).copied(),
                    _ => None,
                }
            }

            fn write(&self) -> $crate::core::value::Value {
                $crate::core::value::Value::Choice(*self as usize)
            }
        }
    };
}
