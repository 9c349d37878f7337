// Firefox. Its driver may run scripts in the browser itself ("chrome"), which emulates what Chromium's DevTools
// protocol does; WebDriver BiDi tells what the console says and sets the viewport.

import { Builder } from "selenium-webdriver";
import gecko from "selenium-webdriver/firefox.js";
import { TIMEOUTS, answering, ending, freePort, start } from "./processes.mjs";

const FIREFOX = process.env.FIREFOX || "/usr/bin/firefox-esr";
const GECKODRIVER = process.env.GECKODRIVER || "geckodriver";

const PREFERENCES = {
  // Nothing of its own reaches the network: whatever is not of this machine ends at a port that nobody listens on.
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "app.update.auto": false,
  "extensions.update.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.server": "",
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  // An English reader, who is asked nothing.
  "intl.accept_languages": "en-US,en",
  "dom.events.testing.asyncClipboard": true,
  // One session reads many pages, and goes back from the last.
  "browser.sessionhistory.max_entries": 1_000,
  // Scrolled at once, to where it ends.
  "general.smoothScroll": false,
  // Tab stops where it does for everyone else.
  "accessibility.tabfocus": 7,
};

/** What a chart complains of when its frame is sent elsewhere while its program is on the way, or its script, whose digest is then that of no bytes at all. */
const LEFT_BEHIND = /^AbortError: The operation was aborted\. $|^TypeError: NetworkError when attempting to fetch resource\.$|The computed hash is “47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU=”/;

/** Runs a function in the browser itself, around the page. */
async function inside(driver, body, ...args) {
  await driver.setContext("chrome");
  try {
    return await driver.executeScript(body, ...args);
  } finally {
    await driver.setContext("content");
  }
}

async function open({ width = 1280, height = 900, fontSize, scripts = true } = {}) {
  const options = new gecko.Options().enableBidi();
  options.setBinary(FIREFOX);
  options.addArguments("-headless", `--width=${width}`, `--height=${height}`);
  const letters = fontSize ? { "font.size.variable.x-western": fontSize, "font.size.variable.ja": fontSize } : {};
  for (const [name, value] of Object.entries({ ...PREFERENCES, ...letters })) options.setPreference(name, value);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { failed, end } = start(GECKODRIVER, ["--port", String(port), "--websocket-port", "0", "--allow-system-access"]);
  try {
    await answering(url, failed);
    const driver = ending(await new Builder().forBrowser("firefox").setFirefoxOptions(options).usingServer(url).build(), end);
    await driver.manage().setTimeouts(TIMEOUTS);
    driver.context = await driver.getWindowHandle();
    driver.bidi = await driver.getBidi();
    driver.said = [];
    await driver.bidi.subscribe("log.entryAdded");
    driver.bidi.socket.on("message", (message) => {
      const { method, params } = JSON.parse(message);
      if (method !== "log.entryAdded" || params.level !== "error") return;
      const isInFrame = params.source.context !== driver.context;
      if (!(isInFrame && LEFT_BEHIND.test(params.text))) driver.said.push(params.text);
    });
    if (!scripts) await firefox.scripts(driver, false);
    return driver;
  } catch (error) {
    await end();
    throw error;
  }
}

async function send(driver, method, params) {
  const { type, message, result } = await driver.bidi.send({ method, params });
  if (type === "error") throw new Error(`${method}: ${message}`);
  return result;
}

export const firefox = {
  name: "firefox",
  programs: [FIREFOX, GECKODRIVER],
  forcedColours: true,
  largeLetters: true,
  readsClipboard: true,
  open,

  async errors(driver) {
    // What the page has said so far comes before the answer to this.
    await send(driver, "script.evaluate", { expression: "0", target: { context: driver.context }, awaitPromise: false });
    // Broken policies are told to the browser's own console only.
    const policy = await inside(driver, () => {
      const said = Services.console
        .getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError && message.category.startsWith("CSP") && !(message.flags & Ci.nsIScriptError.warningFlag))
        .map((message) => message.errorMessage);
      Services.console.reset();
      return said;
    });
    return [...driver.said.splice(0), ...policy];
  },

  viewport: (driver, size) => send(driver, "browsingContext.setViewport", { context: driver.context, viewport: size }),

  media: (driver, features) =>
    inside(
      driver,
      (features) => {
        const scheme = { dark: 0, light: 1 }[features["prefers-color-scheme"]];
        for (const [name, value] of [
          ["layout.css.prefers-color-scheme.content-override", scheme],
          ["browser.display.document_color_use", features["forced-colors"] === "active" ? 2 : undefined],
          ["ui.prefersReducedMotion", features["prefers-reduced-motion"] === "reduce" ? 1 : undefined],
        ]) {
          if (value === undefined) Services.prefs.clearUserPref(name);
          else Services.prefs.setIntPref(name, value);
        }
      },
      features,
    ),

  scripts: (driver, on) => inside(driver, (on) => Services.prefs.setBoolPref("javascript.enabled", on), on),

  languages: (driver, languages) => inside(driver, (languages) => Services.prefs.setStringPref("intl.accept_languages", languages), languages),

  downloads: (driver, folder) =>
    inside(
      driver,
      (folder) => {
        Services.prefs.setIntPref("browser.download.folderList", 2);
        Services.prefs.setStringPref("browser.download.dir", folder);
        Services.prefs.setBoolPref("browser.download.alwaysOpenPanel", false);
      },
      folder,
    ),
};
