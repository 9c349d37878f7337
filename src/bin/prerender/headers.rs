//! Header files for common hosts: the policy of the pages once more, where a page cannot switch it off, and
//! what only a header can say. `_headers` (Cloudflare Pages, Netlify) and `.htaccess` (Apache) lie in the
//! site and work at once; those of other servers are written beside it.

use buying_time::core::text::Lang;
use buying_time::html::ONE_FILE;

use crate::Fallible;
use crate::assets::Output;

const POLICY: &str = "Content-Security-Policy";

/// For every file but the policy, which pinned versions have in themselves: hashes of a later build would
/// forbid theirs.
const EVERYWHERE: [(&str, &str); 5] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    // Charts in sandboxed frames of other people's pages, whose origin is nobody's, load the program too.
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
];

/// Files named after their content never change; all others may at any time, which hosts that read `_headers`
/// assume.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_FIRST: &str = "no-cache";

/// Ends of the names of files that are named after their content.
const ASSETS: [&str; 5] = ["js", "wasm", "css", "png", "svg"];

/// In the live copy; a pinned one, with its own policy, may lie below a later live one.
pub fn write(policy: &str, is_pinned: bool, output: &mut Output) -> Fallible<()> {
    if !is_pinned {
        output.text("_headers", &of_pages(policy))?;
    }
    output.text(".htaccess", &of_apache(policy))
}

/// The same for servers whose files of settings don't lie in the site: nginx and Caddy.
pub fn write_beside(policy: &str, output: &mut Output) -> Fallible<()> {
    output.text("headers/buying-time.nginx.conf", &of_nginx(policy))?;
    output.text("headers/buying-time.caddy", &of_caddy(policy))
}

fn of_pages(policy: &str) -> String {
    let mut out = String::from("/*\n");
    for (name, value) in EVERYWHERE {
        out.push_str(&format!("  {name}: {value}\n"));
    }
    let folders = Lang::ALL.map(|lang| format!("/{}/*", lang.tag()));
    let pages = ["", "index.html", "404.html", ONE_FILE, "sw.js"].map(|name| format!("/{name}"));
    for page in pages.iter().chain(&folders) {
        out.push_str(&format!("\n{page}\n  {POLICY}: {policy}\n"));
    }
    for asset in ["buying-time-*", "main-*", "icon-*"] {
        for folder in ["/", "/v/:version/"] {
            out.push_str(&format!("\n{folder}{asset}\n  Cache-Control: {FOR_EVER}\n"));
        }
    }
    out
}

/// Matches a name with a digest.
fn digest() -> String {
    format!("-[0-9a-f]{{16}}\\.({})$", ASSETS.join("|"))
}

fn of_apache(policy: &str) -> String {
    let mut out = format!("<IfModule mod_headers.c>\n  Header always set {POLICY} \"{policy}\"\n");
    for (name, value) in EVERYWHERE {
        out.push_str(&format!("  Header always set {name} \"{value}\"\n"));
    }
    out.push_str(&format!(
        "  Header set Cache-Control \"{ASK_FIRST}\"\n  <FilesMatch \"{}\">\n    Header set \
         Cache-Control \"{FOR_EVER}\"\n  </FilesMatch>\n\
         </IfModule>\n<IfModule mod_mime.c>\n  AddType application/wasm .wasm\n  AddType \
         application/manifest+json .webmanifest\n</IfModule>\n",
        digest()
    ));
    out
}

/// Part of the path of every file of a pinned version.
const PINNED: &str = "/v/[0-9.]+/";

fn of_nginx(policy: &str) -> String {
    let mut all = format!("add_header {POLICY} $buying_time_policy always;\n");
    for (name, value) in EVERYWHERE {
        all.push_str(&format!("add_header {name} \"{value}\" always;\n"));
    }
    // nginx forgets headers of the level above where a level has its own: one level has them all. What is
    // empty is not sent.
    format!(
        "# In the http block:\n#   map $uri $buying_time_cache {{ \
         default \"{ASK_FIRST}\"; \"~{}\" \"{FOR_EVER}\"; }}\n\
         #   map $uri $buying_time_policy {{ \"~{PINNED}\" \"\"; default \"{policy}\"; }}\n\
         # and in the server or location block, with this file where nginx finds it:\n#   include \
         buying-time.nginx.conf;\n\
         {all}add_header Cache-Control $buying_time_cache always;\n",
        digest()
    )
}

fn of_caddy(policy: &str) -> String {
    let mut out = String::from("# In the site's block:  import buying-time.caddy\nheader {\n");
    for (name, value) in EVERYWHERE {
        out.push_str(&format!("\t{name} \"{value}\"\n"));
    }
    // What has no matcher would come last and win.
    out.push_str(&format!(
        "}}\n@live not path_regexp {PINNED}\nheader @live {POLICY} \"{policy}\"\n\
         @assets path_regexp {assets}\nheader @assets Cache-Control \"{FOR_EVER}\"\n\
         @others not path_regexp {assets}\nheader @others Cache-Control \"{ASK_FIRST}\"\n",
        assets = digest()
    ));
    out
}
