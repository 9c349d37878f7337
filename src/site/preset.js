// The page of a preset: a reader with JavaScript goes on to the calculator, which has the same inputs.

const go = () => location.replace(document.getElementById("open").href);
if (document.readyState === "loading") addEventListener("DOMContentLoaded", go);
else go();
