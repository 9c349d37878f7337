// WebKitGTK: the MiniBrowser of its own package, in a virtual screen and on a message bus of its own. What it can't be
// told while it runs it is told when it starts, so some tests get another browser for a while (see Reader.withBrowser).

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, Capabilities } from "selenium-webdriver";
import { TIMEOUTS, answering, ending, freePort, start } from "./processes.mjs";

const MINIBROWSER = process.env.MINIBROWSER || "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const WEBKITDRIVER = process.env.WEBKITDRIVER || "WebKitWebDriver";

const SCREEN = { width: 1600, height: 1200 };

// No service is started on this bus: portals and the like would outlive the test.
const BUS = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
`;
// The window's own buttons would keep it wider than a phone.
const STYLE = "* { font-size: 1px; min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; -gtk-icon-transform: scale(0.01); }\n";

/** A home of its own, with all that GTK reads. */
function home({ still, downloads }) {
  const folder = mkdtempSync(join(tmpdir(), "webkit-"));
  const settings = join(folder, ".config/gtk-3.0");
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(folder, "bus.conf"), BUS);
  writeFileSync(join(settings, "gtk.css"), STYLE);
  writeFileSync(join(settings, "settings.ini"), `[Settings]\ngtk-enable-animations=${still ? 0 : 1}\n`);
  writeFileSync(join(folder, ".config/user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads ?? folder}"\n`);
  return folder;
}

/** A screen that only this browser draws on. */
async function screen(programs) {
  const { child, failed, end } = start("Xvfb", ["-displayfd", "3", "-screen", "0", `${SCREEN.width}x${SCREEN.height}x24`, "-nolisten", "tcp"], { stdio: ["pipe"] });
  programs.push(end);
  const number = new Promise((found) => child.stdio[3].once("data", (text) => found(String(text).trim())));
  return `:${await Promise.race([number, failed])}`;
}

async function open({ width = 1280, height = 900, scripts = true, dark = false, still = false, downloads } = {}) {
  const folder = home({ still, downloads });
  const programs = [];
  const end = async () => {
    for (const end of programs.reverse()) await end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const env = {
      DISPLAY: await screen(programs),
      HOME: folder,
      XDG_CONFIG_HOME: join(folder, ".config"),
      XDG_RUNTIME_DIR: folder,
      // An English reader, on a machine without a desktop.
      LANG: "en_US.UTF-8",
      LC_ALL: "",
      NO_AT_BRIDGE: "1",
      GDK_BACKEND: "x11",
      GSETTINGS_BACKEND: "memory",
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      // Its first compiler of WebAssembly, working beside a program that runs, at times leaves large functions with wrong
      // values (2.50.6 on x86-64: in 15 of 600 loads of GPU debt as it was, in none with this or when it works alone).
      JSC_useBBQJIT: "0",
    };
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const driving = start("dbus-run-session", [`--config-file=${join(folder, "bus.conf")}`, "--", WEBKITDRIVER, `--port=${port}`], { env });
    programs.push(driving.end);
    await answering(url, driving.failed);
    const args = ["--automation", `--enable-javascript=${scripts}`];
    if (dark) args.push("--dark-mode");
    const wanted = new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": { binary: MINIBROWSER, args } });
    const driver = ending(await new Builder().usingServer(url).withCapabilities(wanted).build(), end);
    await driver.manage().setTimeouts(TIMEOUTS);
    driver.size = { width, height };
    await webkit.viewport(driver, null);
    return driver;
  } catch (error) {
    await end();
    throw error;
  }
}

export const webkit = {
  name: "webkit",
  programs: [MINIBROWSER, WEBKITDRIVER, "Xvfb", "dbus-run-session"],
  /** It is told when it starts what is emulated. */
  atStart: true,
  /** Going back passes over entries of the history that no reader's touch has made. */
  skipsUntouched: true,
  /** What is asked while a page is left may never be answered. */
  losesAnswers: true,
  /** A page that its worker gives without a network may fail to start, once in a hundred times. */
  failsToStart: true,
  /** More letters than these no field takes. */
  longestField: 524_288,
  /** In a sandboxed frame a policy's 'self' is nothing. */
  sandboxHasNoSelf: true,
  open,

  /** What the page that is open has complained of: this runs first in every page. */
  early: `window.complaints = [];
    addEventListener("error", (event) => complaints.push(String(event.message)));
    addEventListener("unhandledrejection", (event) => complaints.push(String(event.reason)));
    addEventListener("securitypolicyviolation", (event) => complaints.push("policy: " + event.violatedDirective));
    { const say = console.error;
    console.error = (...words) => { complaints.push(words.join(" ")); say(...words); }; }`.replace(/\s+/g, " "),

  /** Its console is silent when it is driven by a program. */
  errors: (driver) => driver.executeScript(() => window.complaints?.splice(0) ?? []),

  /** The window, with what it has around the page. */
  async viewport(driver, size) {
    const { width, height } = size ?? driver.size;
    const high = height + (await driver.executeScript(() => outerHeight - innerHeight));
    // Without a window manager the keys go to the window below the pointer, which is in the middle of the screen.
    const middle = (of, size) => Math.round((of - size) / 2);
    await driver.manage().window().setRect({ x: middle(SCREEN.width, width), y: middle(SCREEN.height, high), width, height: high });
    const fits = () => driver.executeScript((width, height) => innerWidth === width && innerHeight === height, width, height);
    await driver.wait(fits, 10_000, `the window is ${width} × ${height}`, 10);
  },

  /** What a browser must be started with to have these features. */
  starting: (features) => ({ dark: features["prefers-color-scheme"] === "dark", still: features["prefers-reduced-motion"] === "reduce" }),
};
