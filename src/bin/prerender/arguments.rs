//! The command line.

use std::path::PathBuf;

use crate::Fallible;

/// What the command line asks for.
pub struct Arguments {
    /// Where the builds are: a folder for each program, and `scripts`.
    pub from: PathBuf,
    /// Where all that is written goes.
    pub to: PathBuf,
    /// The address that the site will have, ending in `/`, for what needs absolute addresses.
    pub base_url: Option<String>,
    /// Where readers report an error: an address of the web, or `mailto:`.
    pub contact: Option<String>,
}

impl Arguments {
    /// Reads the arguments after the program's name. The error says how it is used.
    pub fn read(arguments: impl Iterator<Item = String>) -> Fallible<Arguments> {
        const USAGE: &str = "usage: prerender <builds> <folder> [--base-url https://example.org/path/] \
             [--contact mailto:somebody@example.org] | --list | --specs";
        let mut folders = Vec::new();
        let (mut base_url, mut contact) = (None, None);
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            if argument == "--base-url" {
                let url = arguments.next().ok_or(USAGE)?;
                if !(url.starts_with("https://") || url.starts_with("http://")) {
                    return Err(
                        format!("the base URL must begin with https:// or http://, not {url:?}").into()
                    );
                }
                base_url = Some(format!("{}/", url.trim_end_matches('/')));
            } else if argument == "--contact" {
                let address = arguments.next().ok_or(USAGE)?;
                if !["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme)) {
                    return Err(format!(
                        "the contact must begin with https://, http:// or mailto:, not {address:?}"
                    )
                    .into());
                }
                contact = Some(address);
            } else {
                folders.push(PathBuf::from(argument));
            }
        }
        let [from, to] = <[PathBuf; 2]>::try_from(folders).map_err(|_| USAGE)?;
        Ok(Arguments { from, to, base_url, contact })
    }
}
