// What a policy forbade, noted before a page's own scripts run. By the DevTools protocol: it reaches pages that the
// tests' own server has not written.

const LISTEN = "window.violations = []; addEventListener('securitypolicyviolation', (event) => window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));";

export async function withViolations(reader, body) {
  const { identifier } = await reader.devtools("Page.addScriptToEvaluateOnNewDocument", { source: LISTEN });
  try {
    return await body();
  } finally {
    await reader.devtools("Page.removeScriptToEvaluateOnNewDocument", { identifier });
  }
}
