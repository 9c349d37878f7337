// Before an embedded chart is painted: its colours, and whether it is the case that was prerendered.
(function () {
  var root = document.documentElement, theme = null, other = false;
  new URLSearchParams(location.search).forEach(function (value, key) {
    if (key === "theme") theme = theme || value;
    else if (!/^(controls|lang|model|v|seed|utm_.*|fbclid|gclid|mc_cid|mc_eid|ref|s|t)$/.test(key)) other = true;
  });
  if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
  if (other) root.setAttribute("data-pending", "");
})();
