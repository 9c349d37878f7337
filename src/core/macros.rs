//! Three small declarative macros, so that an input or an output is written down once.

/// Declares a model's inputs from one list: a struct with public fields, its default, and its specs. Fields
/// that belong together stand under one heading, in both languages; each field's name is followed by its
/// label, and the expression is an [`InputSpec`](crate::core::spec::InputSpec). The rows of a table are
/// declared in the same way, without headings. Where every field is `Copy`, `#[derive(Copy)]` may stand
/// above.
///
/// ```
/// use buying_time::core::{field::InputSet, spec::number, unit::Unit};
/// buying_time::inputs! {
///     /// What the reader sets.
///     pub struct Inputs {
///         in "Money", "資金" {
///             /// r_d
///             rate("Cost of debt", "借入コスト"): f64 = number("rd", 0.06581, 0.0, 0.25).unit(Unit::PLAIN);
///         }
///     }
/// }
/// assert_eq!(Inputs::default().rate, 0.06581);
/// assert_eq!(Inputs::SPECS[0].label.en, "Cost of debt");
/// ```
///
/// Inputs that belong to one thing among several (the balance sheet of one firm) can be a set of their own,
/// declared in the same way and taken in below the headings: `..neocloud: Neocloud;`. Keys are not changed on
/// the way: a set brings its own prefix.
#[macro_export]
macro_rules! inputs {
    ($(#[$meta:meta])* pub struct $name:ident {
        $(in $en:literal, $ja:literal {
            $($(#[$doc:meta])* $field:ident($label:expr, $label_ja:expr): $kind:ty = $spec:expr;)*
        })+
        $(..$set:ident: $set_kind:ty;)*
    }) => {
        $crate::inputs! { @declare $(#[$meta])* pub struct $name {
            $($($(#[$doc])* $field($label, $label_ja): $kind = {
                const GROUP: &$crate::core::spec::Group =
                    &$crate::core::spec::Group { title: $crate::core::text::text($en, $ja) };
                $spec.group(GROUP)
            };)*)+
            $(..$set: $set_kind;)*
        } }
    };
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$doc:meta])* $field:ident($label:expr, $label_ja:expr): $kind:ty = $spec:expr;)+
    }) => {
        $crate::inputs! { @declare $(#[$meta])* pub struct $name {
            $($(#[$doc])* $field($label, $label_ja): $kind = $spec;)+
        } }
    };
    (@declare $(#[$meta:meta])* pub struct $name:ident {
        $($(#[$doc:meta])* $field:ident($label:expr, $label_ja:expr): $kind:ty = $spec:expr;)*
        $(..$set:ident: $set_kind:ty;)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            $(#[doc = $label] $(#[$doc])* pub $field: $kind,)*
            $(#[doc = concat!("The inputs of [`", stringify!($set_kind), "`].")] pub $set: $set_kind,)*
        }

        impl $crate::core::field::InputSet for $name {
            const SPECS: &'static [$crate::core::spec::InputSpec] = {
                const PARTS: &[&[$crate::core::spec::InputSpec]] =
                    &[
                        &[$($spec.label($label, $label_ja)),*],
                        $(<$set_kind as $crate::core::field::InputSet>::SPECS),*
                    ];
                static SPECS: [$crate::core::spec::InputSpec; $crate::core::sets::count(PARTS)] =
                    $crate::core::sets::joined(PARTS);
                &SPECS
            };

            #[allow(unused_mut, unused_assignments)]
            fn read(values: &[$crate::core::value::Value]) -> Option<Self> {
                let mut rest = values;
                let read = Self {
                    $($field: $crate::core::sets::take_field(&mut rest)?,)*
                    $($set: $crate::core::sets::take_set(&mut rest)?,)*
                };
                rest.is_empty().then_some(read)
            }

            fn write(&self) -> $crate::core::value::Values {
                #[allow(unused_mut)]
                let mut values = vec![$($crate::core::field::Field::write(&self.$field),)*];
                $(values.extend($crate::core::field::InputSet::write(&self.$set));)*
                values
            }
        }

        impl Default for $name {
            fn default() -> Self {
                const COUNT: usize = <$name as $crate::core::field::InputSet>::SPECS.len();
                static PLAIN: [$crate::core::sets::Plain; COUNT] =
                    $crate::core::sets::plain(<$name as $crate::core::field::InputSet>::SPECS);
                let defaults: $crate::core::value::Values =
                    PLAIN.iter().map(|default| default.value()).collect();
                match <Self as $crate::core::field::InputSet>::read(&defaults) {
                    Some(inputs) => inputs,
                    // A test over all models reads every model's defaults.
                    None => unreachable!("a default is of another kind than its field"),
                }
            }
        }
    };
}

/// Declares a model's outputs in the same way. A field is an `f64`, or an
/// [`Answer`](crate::core::answer::Answer) where there may be no number.
#[macro_export]
macro_rules! outputs {
    ($(#[$meta:meta])* pub struct $name:ident {
        $(in $en:literal, $ja:literal {
            $($(#[$doc:meta])* $field:ident($label:expr, $label_ja:expr): $kind:ty = $spec:expr;)*
        })*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct $name {
            $($(#[doc = $label] $(#[$doc])* pub $field: $kind,)*)*
        }

        impl $crate::core::field::OutputSet for $name {
            const SPECS: &'static [$crate::core::spec::OutputSpec] = {
                const PARTS: &[&[$crate::core::spec::OutputSpec]] = &[$(&{
                    const GROUP: &$crate::core::spec::Group =
                        &$crate::core::spec::Group { title: $crate::core::text::text($en, $ja) };
                    [$($spec.label($label, $label_ja).group(GROUP)),*]
                }),*];
                static SPECS: [$crate::core::spec::OutputSpec; $crate::core::sets::count(PARTS)] =
                    $crate::core::sets::joined(PARTS);
                &SPECS
            };

            fn answers(&self) -> Vec<$crate::core::answer::Answer> {
                vec![$($($crate::core::answer::Outcome::answer(self.$field)),*),*]
            }
        }
    };
}

/// Declares the options of a choice: an enum whose variants carry a frozen key and a label.
#[macro_export]
macro_rules! choices {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$doc:meta])* $variant:ident = $key:literal, $en:literal, $ja:literal;)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $(#[doc = $en] $(#[$doc])* $variant,)* }

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

        impl $crate::core::field::Field for $name {
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
