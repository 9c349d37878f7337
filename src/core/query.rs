//! The state in the address: `?v=1&k=3e12&rd=0.07`. Versioned, and only what differs from the default.

use super::mend::{Flaws, mend};
use super::model::Model;
use super::notice::{LONGEST_QUERY, Notice, excerpt};
use super::reconcile::reconcile;
use super::spec::InputSpec;
use super::value::{Value, Values};
use super::world::{QUANTITIES, World};

/// The version of links written now. Raise it when a key changes its meaning, and add to `migrate`.
pub const VERSION: u32 = 1;

/// Keys that no input may have.
pub const RESERVED: [&str; 10] =
    ["v", "model", "lang", "page", "theme", "controls", "seed", "solve", "tornado", "grid"];

/// Keys that other sites add to links to count their readers; dropped silently.
fn is_tracking(key: &str) -> bool {
    key.starts_with("utm_") || ["fbclid", "gclid", "mc_cid", "mc_eid", "ref", "s", "t"].contains(&key)
}

/// Whether a key means no input: reserved, or added by other sites.
pub fn is_passed_over(key: &str) -> bool {
    RESERVED.contains(&key) || is_tracking(key)
}

/// As much of a query as is read: whole pairs within the first `LONGEST_QUERY` bytes.
fn read(query: &str) -> &str {
    if query.len() <= LONGEST_QUERY {
        return query;
    }
    let end = query.as_bytes()[..LONGEST_QUERY].iter().rposition(|&byte| byte == b'&').unwrap_or(0);
    &query[..end]
}

/// The pairs of a query string, with or without its `?`, percent-decoded.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(read(query).trim_start_matches('?').as_bytes())
        .take(MOST_PAIRS)
        .map(|(key, value)| (key.into_owned(), value.into_owned()))
        .filter(|(key, value)| !(key.is_empty() && value.is_empty()))
        .collect()
}

/// The value of one key in a query string, the first if there are several.
pub fn get(query: &str, key: &str) -> Option<String> {
    pairs(query).into_iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

/// Brings the pairs of an older link up to the present version. So far there is only one version.
fn migrate(_version: u32, _model: &dyn Model, pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs
}

/// The values that a link gives a model, and what in it was ignored. Never fails: what can't be
/// honoured is at its default and has a notice.
pub fn decode(model: &dyn Model, query: &str) -> (Values, Vec<Notice>) {
    let mut notices = Vec::new();
    let query = &mended(query, &mut notices, &|key, value| flaws(model, key, value));
    let mut version = VERSION;
    if let Some(given) = get(query, "v") {
        match given.parse::<u32>() {
            Ok(number) if number > VERSION => notices.push(Notice::Later { version: excerpt(&given) }),
            Ok(number) => version = number,
            Err(_) if !given.is_empty() && given.bytes().all(|byte| byte.is_ascii_digit()) => {
                notices.push(Notice::Later { version: excerpt(&given) });
            }
            Err(_) => notices.push(Notice::BrokenVersion { version: excerpt(&given) }),
        }
    }
    let given = migrate(version, model, pairs(query));
    let mut values = model.under(&World::read(&given, &mut notices));
    let mut seen: Vec<String> = Vec::new();
    for (key, encoded) in given {
        if is_tracking(&key) {
            continue;
        }
        if seen.contains(&key) {
            let notice = Notice::Repeated { key: excerpt(&key) };
            if !notices.contains(&notice) {
                notices.push(notice);
            }
            continue;
        }
        if seen.len() < MOST_KEYS {
            seen.push(key.clone());
        } else {
            continue;
        }
        if RESERVED.contains(&key.as_str()) || World::quantity(&key).is_some() {
            continue;
        }
        match model.input(&key) {
            None => notices.push(Notice::UnknownKey { key: excerpt(&key) }),
            Some(index) => {
                if let Some(value) = take(&model.inputs()[index], &encoded, &mut notices) {
                    values[index] = value;
                }
            }
        }
    }
    reconcile(model, &mut values, &mut notices);
    (values, notices)
}

/// A query of which no more than is read is left, mended by what is known of its keys.
pub fn mended(query: &str, notices: &mut Vec<Notice>, flaws: Flaws<'_>) -> String {
    if query.len() > LONGEST_QUERY {
        notices.push(Notice::TooLong);
    }
    let (query, damages) = mend(read(query), flaws);
    notices.extend(damages);
    query
}

/// How much of the value of a key can't be read, if the key is one of a model's links.
pub fn flaws(model: &dyn Model, key: &str, value: &str) -> Option<usize> {
    if key == "v" {
        let is_number = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
        return Some(usize::from(!is_number));
    }
    let spec = World::quantity(key).map(|quantity| &QUANTITIES[quantity]);
    Some(spec_flaws(spec.or_else(|| Some(&model.inputs()[model.input(key)?]))?, value))
}

/// How much of a value can't be read by an input.
pub fn spec_flaws(spec: &'static InputSpec, value: &str) -> usize {
    match spec.salvage(value) {
        // Anything is better than nothing.
        (None, _) => usize::MAX,
        (Some(_), flaws) => flaws.len(),
    }
}

/// The most rows of a table that are named one by one.
const MOST_NAMED: usize = 8;

/// The value that a link gives an input, as far as it can be read; what can't be has a notice.
pub fn take(spec: &'static InputSpec, encoded: &str, notices: &mut Vec<Notice>) -> Option<Value> {
    let (value, flaws) = spec.salvage(encoded);
    if value.is_none() {
        let refused =
            flaws.first().map(|flaw| Notice::Refused { error: flaw.error, given: excerpt(encoded) });
        notices.extend(refused);
        return None;
    }
    let named = flaws.iter().take(MOST_NAMED);
    notices.extend(named.map(|flaw| Notice::LeftOut { error: flaw.error, given: excerpt(flaw.given) }));
    match flaws.len().saturating_sub(MOST_NAMED) {
        0 => {}
        count => notices.push(Notice::MoreLeftOut { count }),
    }
    value
}

/// The most pairs of a link that are read.
pub(super) const MOST_PAIRS: usize = 1_000;

/// The most different keys of a link that are read: a hostile link with a million must not freeze the page.
const MOST_KEYS: usize = 200;

/// The query for these values in a world, without `?`; what the world sets is not said again.
pub fn encode_in(world: &World, model: &dyn Model, values: &[Value]) -> String {
    let mut pairs = world.pairs();
    pairs.extend(changed_from(&model.under(world), model, values));
    write(&pairs)
}

/// The query for these values, without `?`; empty if all are at their defaults.
pub fn encode(model: &dyn Model, values: &[Value]) -> String {
    write(&changed(model, values))
}

/// The inputs that are not at their defaults, as a link has them.
pub fn changed(model: &dyn Model, values: &[Value]) -> Vec<(&'static str, String)> {
    changed_from(&model.defaults(), model, values)
}

/// The inputs that are not as in `home`, as a link has them.
pub fn changed_from(home: &[Value], model: &dyn Model, values: &[Value]) -> Vec<(&'static str, String)> {
    let specs = model.inputs().iter().zip(home).zip(values);
    let changed = specs.filter(|((_, home), value)| home != value);
    changed.map(|((spec, _), value)| (spec.key, spec.encode(value))).collect()
}

/// The query for the model that comes next: the world, and the inputs that both have in common and that are
/// neither at their defaults here nor set by the world.
pub fn carried(world: &World, model: &dyn Model, values: &[Value]) -> String {
    let changed = changed_from(&model.under(world), model, values);
    let mut pairs = world.pairs();
    pairs.extend(model.about().next.carries.iter().filter_map(|(here, there)| {
        let (_, encoded) = changed.iter().find(|(key, _)| key == here)?;
        Some((*there, encoded.clone()))
    }));
    write(&pairs)
}

/// A query of these pairs with the version before them; empty if there are none.
pub fn write<K: AsRef<str>>(pairs: &[(K, String)]) -> String {
    if pairs.is_empty() {
        return String::new();
    }
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("v", &VERSION.to_string());
    for (key, value) in pairs {
        query.append_pair(key.as_ref(), value);
    }
    query.finish()
}
