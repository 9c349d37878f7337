// The page of a preset: a reader with JavaScript goes on to the calculator, which has the same inputs.

function go() {
  const to = new URL(document.getElementById("open").href);
  // What the reader's own address says besides, such as a theme.
  for (const [key, value] of new URLSearchParams(location.search)) if (!to.searchParams.has(key)) to.searchParams.append(key, value);
  // Its inputs may stand there.
  if (!to.hash) to.hash = location.hash;
  location.replace(to);
}
if (document.readyState === "loading") addEventListener("DOMContentLoaded", go);
else go();
