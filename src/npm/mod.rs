//! The JavaScript package's files that follow from the models: types, read-me, manifest.
