// Chromium, which has to be there. What the DevTools protocol alone can do is asked here: `devtools`.

import { Builder, logging } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";
import { TIMEOUTS } from "./processes.mjs";

const CHROME = process.env.CHROME || "/usr/bin/chromium";
const CHROMEDRIVER = process.env.CHROMEDRIVER || "/usr/bin/chromedriver";

const send = (driver, command, parameters = {}) => driver.sendAndGetDevToolsCommand(command, parameters);

async function open({ width = 1280, height = 900, fontSize, scripts = true, network = false, travels = false } = {}) {
  const options = new chrome.Options();
  options.setChromeBinaryPath(CHROME);
  options.addArguments(
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    `--window-size=${width},${height}`,
  );
  if (!travels) options.addArguments("--disable-features=BackForwardCache,ProactivelySwapBrowsingInstance");
  // Whatever the machine is set to: an English reader, who is asked nothing.
  const preferences = { "intl.accept_languages": "en-US,en" };
  if (fontSize) preferences["webkit.webprefs.default_font_size"] = fontSize;
  if (!scripts) preferences["profile.managed_default_content_settings.javascript"] = 2;
  options.setUserPreferences(preferences);
  const wanted = new logging.Preferences();
  wanted.setLevel(logging.Type.BROWSER, logging.Level.ALL);
  if (network) {
    wanted.setLevel(logging.Type.PERFORMANCE, logging.Level.ALL);
    options.setPerfLoggingPrefs({ enableNetwork: true, enablePage: false });
  }
  options.setLoggingPrefs(wanted);
  const driver = await new Builder()
    .forBrowser("chrome")
    .setChromeOptions(options)
    .setChromeService(new chrome.ServiceBuilder(CHROMEDRIVER))
    .build();
  await driver.manage().setTimeouts(TIMEOUTS);
  return driver;
}

export const chromium = {
  name: "chromium",
  /** Every page in every language is gone through here. */
  full: true,
  /** Speaks the DevTools protocol: slow networks, shifts of the layout, other languages of the reader. */
  devtools: true,
  /** What a suite wants of the browser has to be said when it is opened. */
  hasSettings: true,
  forcedColours: true,
  largeLetters: true,
  readsClipboard: true,
  readsPictures: true,
  open,

  /** It keeps fifty entries of the history, and of those too many not always the oldest go. */
  forget: (driver) => send(driver, "Page.resetNavigationHistory"),

  async errors(driver) {
    const entries = await driver.manage().logs().get(logging.Type.BROWSER);
    const said = entries.filter((entry) => entry.level.value >= logging.Level.SEVERE.value).map((entry) => entry.message);
    // A chart whose frame is sent elsewhere while its program is on the way: no reason is given, for there is none.
    return said.filter((message) => !/Fetch API cannot load \S+\.wasm\. $/.test(message));
  },

  async requests(driver) {
    const entries = await driver.manage().logs().get(logging.Type.PERFORMANCE);
    return entries
      .map((entry) => JSON.parse(entry.message).message)
      .filter((message) => message.method === "Network.requestWillBeSent")
      .map((message) => message.params.request.url);
  },

  viewport: (driver, size) =>
    size
      ? send(driver, "Emulation.setDeviceMetricsOverride", { ...size, deviceScaleFactor: 1, mobile: false })
      : send(driver, "Emulation.clearDeviceMetricsOverride"),

  media: (driver, features) =>
    send(driver, "Emulation.setEmulatedMedia", { features: Object.entries(features).map(([name, value]) => ({ name, value })) }),

  scripts: (driver, on) => send(driver, "Emulation.setScriptExecutionDisabled", { value: !on }),

  async languages(driver, languages) {
    const userAgent = await driver.executeScript(() => navigator.userAgent);
    return send(driver, "Emulation.setUserAgentOverride", { userAgent, acceptLanguage: languages });
  },

  downloads: (driver, folder) => send(driver, "Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder, eventsEnabled: false }),

  clipboard: (driver, origin) => send(driver, "Browser.grantPermissions", { origin, permissions: ["clipboardReadWrite", "clipboardSanitizedWrite"] }),
};
