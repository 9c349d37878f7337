//! package.json.

use crate::api::{Plain, VERSION};

/// The manifest of a package with these files.
pub fn manifest(files: &[&'static str]) -> String {
    let object = Plain::Object;
    let keywords = ["calculator", "data-centers", "debt", "finance", "model", "webassembly"];
    let exports = object(vec![
        (".", object(vec![("types", "./index.d.ts".into()), ("default", "./index.js".into())])),
        ("./buying-time.wasm", "./buying-time.wasm".into()),
        ("./package.json", "./package.json".into()),
    ]);
    let pairs = vec![
        ("name", Plain::from("buying-time")),
        ("version", VERSION.into()),
        ("description", env!("CARGO_PKG_DESCRIPTION").into()),
        ("keywords", Plain::list(keywords)),
        ("license", env!("CARGO_PKG_LICENSE").into()),
        ("type", "module".into()),
        ("main", "./index.js".into()),
        ("types", "./index.d.ts".into()),
        ("exports", exports),
        ("files", Plain::list(files.iter().copied())),
        ("sideEffects", false.into()),
        ("engines", object(vec![("node", ">=20".into())])),
    ];
    let lines: Vec<String> =
        pairs.iter().map(|(key, value)| format!("  \"{key}\": {}", value.json())).collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}
