// The single file before it is painted. It opens with one page; while another is being unpacked, nothing is shown.

import "../site/head.js";
import { wanted } from "./wanted.js";

const root = document.documentElement;
if (wanted(root.getAttribute("data-pages")) !== root.getAttribute("data-opens")) root.setAttribute("data-opening", "");
