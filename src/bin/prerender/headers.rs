//! Header files for common hosts: the policy of the pages once more, where a page cannot switch it off, and what only
//! a header can say. `_headers` (Cloudflare Pages, Netlify) and `.htaccess` (Apache) lie in the site and work at once;
//! those of other servers are written beside it.

use crate::Outcome;
use crate::assets::Output;

/// A header and its value.
type Header = (&'static str, String);

/// For every file.
fn everywhere(policy: &str) -> Vec<Header> {
    vec![
        ("Content-Security-Policy", policy.to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()".to_owned()),
        // Charts in sandboxed frames of other people's pages, whose origin is nobody's, load the program too.
        ("Access-Control-Allow-Origin", "*".to_owned()),
        ("Cross-Origin-Resource-Policy", "cross-origin".to_owned()),
    ]
}

/// Files named after their content never change; all others may at any time.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_FIRST: &str = "no-cache";

/// Ends of the names of files that are named after their content.
const ASSETS: [&str; 5] = ["js", "wasm", "css", "png", "svg"];

pub fn write(policy: &str, output: &mut Output) -> Outcome<()> {
    output.text("_headers", &of_pages(policy))?;
    output.text(".htaccess", &of_apache(policy))
}

pub fn write_beside(policy: &str, output: &mut Output) -> Outcome<()> {
    output.text("headers/nginx.conf", &of_nginx(policy))?;
    output.text("headers/Caddyfile", &of_caddy(policy))
}

fn of_pages(policy: &str) -> String {
    let mut out = String::from("/*\n");
    for (name, value) in everywhere(policy) {
        out.push_str(&format!("  {name}: {value}\n"));
    }
    out.push_str(&format!("  Cache-Control: {ASK_FIRST}\n"));
    for asset in ["buying-time-*", "main-*", "icon-*"] {
        for folder in ["/", "/v/*/"] {
            out.push_str(&format!("\n{folder}{asset}\n  ! Cache-Control\n  Cache-Control: {FOR_EVER}\n"));
        }
    }
    out
}

/// Matches a name with a digest.
fn digest() -> String {
    format!("-[0-9a-f]{{16}}\\.({})$", ASSETS.join("|"))
}

fn of_apache(policy: &str) -> String {
    let mut out = String::from("<IfModule mod_headers.c>\n");
    for (name, value) in everywhere(policy) {
        out.push_str(&format!("  Header always set {name} \"{value}\"\n"));
    }
    out.push_str(&format!(
        "  Header set Cache-Control \"{ASK_FIRST}\"\n  <FilesMatch \"{}\">\n    Header set Cache-Control \"{FOR_EVER}\"\n  </FilesMatch>\n\
         </IfModule>\n<IfModule mod_mime.c>\n  AddType application/wasm .wasm\n  AddType application/manifest+json .webmanifest\n</IfModule>\n",
        digest()
    ));
    out
}

fn of_nginx(policy: &str) -> String {
    let mut all = String::new();
    for (name, value) in everywhere(policy) {
        all.push_str(&format!("add_header {name} \"{value}\" always;\n"));
    }
    // nginx forgets headers of the level above where a level has its own: one level has them all.
    format!(
        "# In the http block:\n#   map $uri $buying_time_cache {{ default \"{ASK_FIRST}\"; \"~{}\" \"{FOR_EVER}\"; }}\n\
         # and in the server or location block, with this file where nginx finds it:\n#   include buying-time.conf;\n\
         {all}add_header Cache-Control $buying_time_cache always;\n",
        digest()
    )
}

fn of_caddy(policy: &str) -> String {
    let mut out = String::from("# In the site's block:  import buying-time.caddy\nheader {\n");
    for (name, value) in everywhere(policy) {
        out.push_str(&format!("\t{name} \"{value}\"\n"));
    }
    out.push_str(&format!(
        "\tCache-Control \"{ASK_FIRST}\"\n}}\n@assets path_regexp {}\nheader @assets Cache-Control \"{FOR_EVER}\"\n",
        digest()
    ));
    out
}
