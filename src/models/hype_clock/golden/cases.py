"""Hype and productivity, worked a second time.

The sum of the curves is looked at on a dense grid of numpy's, its peak, its low and the ends of the trough
are found by scipy's brentq in it; what hype has lent is integrated by scipy's quad, and the worst tenor
found by its bounded minimisation, with the same share as the closed form. The years of the walls are read
here from the program's source.

Rerun:  python src/models/hype_clock/golden/cases.py
With:   the packages that tests/golden/worked.py names
"""

import math
import re
import sys
from pathlib import Path

import numpy as np
from scipy.integrate import quad
from scipy.optimize import brentq, minimize_scalar

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import agree, write

BASE = {"ai": 2023.0, "railways": 1843.0, "dotcom": 1995.5}
SOURCE = (Path(__file__).resolve().parents[1] / "wall.rs").read_text(encoding="utf-8")


def years_of(name):
    listed = re.search(rf"const {name}: &\[Year\] =\s*&\[(.*?)\];", SOURCE, re.S).group(1)
    return [(int(year), float(due)) for year, due in re.findall(r"\((\d+), ([\d.]+)\)", listed)]


WALLS = {"sample": years_of("SAMPLE"), "coreweave": years_of("COREWEAVE")}


def plain(x):
    return {key: value if isinstance(value, str) else float(value) for key, value in x.items()}


def curves(x, pays):
    """Hype, productivity up to one, the sum and its slope, over the time since hype's peak."""
    until_first = x["first"] - x["peak"]
    rate = math.log(171) / (pays - 1)

    def hype(t):
        return np.exp(-math.log(2) * np.square(t / np.where(np.less(t, 0), x["rise"], x["fall"])))

    def reached(t):
        z = rate * (t - until_first) - math.log(9)
        return np.where(np.less(z, 0), np.exp(np.minimum(z, 0)), 1) / (1 + np.exp(-np.abs(z)))

    def total(t):
        return hype(t) + x["plateau"] * reached(t)

    def slope(t):
        width = np.where(np.less(t, 0), x["rise"], x["fall"])
        z = rate * (t - until_first) - math.log(9)
        bell = np.exp(-np.abs(z)) / np.square(1 + np.exp(-np.abs(z)))
        return -2 * math.log(2) * t / np.square(width) * hype(t) + x["plateau"] * rate * bell

    return hype, reached, total, slope


def root(f, low, high):
    return brentq(f, low, high, xtol=1e-14, rtol=8.9e-16, maxiter=500)


def course(x, pays):
    """The hill and the valley of the largest fall, and when a level is passed down and up."""
    _, _, total, slope = curves(x, pays)
    # Once hype has faded, productivity alone goes on.
    grid = np.arange(0, 6 * x["fall"] + 1e-9, 0.0025)
    heights, slopes = total(grid), slope(grid)
    hills = np.flatnonzero((slopes[:-1] >= 0) & (slopes[1:] < 0))
    if not len(hills):
        return None
    # The largest fall from what was the highest hill until then.
    tops = np.full(len(grid), -np.inf)
    tops[hills + 1] = heights[hills + 1]
    until = np.maximum.accumulate(tops)
    left = np.where(np.isfinite(until), heights / until, np.inf)
    lowest = int(np.argmin(left))
    first = int(np.flatnonzero(tops == until[lowest])[0]) - 1
    peak = root(slope, grid[first], grid[first + 1]) if slopes[first] > 0 else grid[first]
    low = grid[lowest]
    if lowest + 1 < len(grid) and slopes[lowest - 1] < 0 < slopes[lowest + 1]:
        low = root(slope, grid[lowest - 1], grid[lowest + 1])
    height, depth = float(total(peak)), float(total(low))

    def back(share):
        if total(60.0) < share * height or depth > share * height:
            return None
        return root(lambda t: total(t) - share * height, low, 60.0)

    level = x["half"] * height
    start = root(lambda t: total(t) - level, peak, low) if depth < level else None
    return {"peak": peak, "height": height, "depth": depth, "start": start, "back": back}


def hype_clock(given):
    x = plain(given)
    base = BASE[x["era"]] + x["peak"]
    hype, reached, _, _ = curves(x, x["years"])
    found = course(x, x["years"])
    start = found and found["start"]
    end = found["back"](x["half"]) if start is not None else None

    all_hype = (x["rise"] + x["fall"]) * math.sqrt(math.pi / math.log(2)) / 2

    def lent(low, high):
        """Hype between two moments, as a share of all."""
        parts = [low, *(t for t in (-x["rise"], 0.0, x["fall"]) if low < t < high), high]
        far = 12 * max(x["rise"], x["fall"])
        parts = [min(max(t, -far), far) for t in parts]
        pieces = (quad(lambda t: float(hype(t)), a, b, epsabs=1e-15, epsrel=1e-13, limit=200)[0]
                  for a, b in zip(parts, parts[1:]) if b > a)
        return sum(pieces) / all_hype

    def caught(tenor):
        if start is None:
            return 0.0
        return lent(start - tenor, end - tenor if end is not None else math.inf)

    if start is None:
        share = 0.0
    elif x["era"] != "ai" or x["wall"] == "hype":
        share = caught(x["tenor"])
    else:
        years = WALLS[x["wall"]]
        until = base + end if end is not None else math.inf
        inside = sum(due * max(0.0, min(until, year + 1) - max(base + start, year)) for year, due in years)
        share = inside / sum(due for _, due in years)

    worst_tenor = None
    if end is not None:
        # The trough laid where hype is as high at one end as at the other.
        long = end - start
        left = root(lambda a: float(hype(a)) - float(hype(a + long)), -long, 0.0)
        worst_tenor = start - left
        best = minimize_scalar(lambda tenor: -caught(tenor), bounds=(start, end), method="bounded")
        agree(-best.fun, caught(worst_tenor), near=1e-6)

    def survives(pays):
        trial = course(x, pays)
        return trial is None or trial["start"] is None

    limit = None
    if survives(2.0) and not survives(60.0):
        low, high = 2.0, 60.0
        while high - low > 1e-12 * low + 1e-13:
            middle = (low + high) / 2
            if middle in (low, high):
                break
            low, high = (middle, high) if survives(middle) else (low, middle)
        limit = low

    earned = short = bain = None
    until_first = x["first"] - x["peak"]
    if x["era"] == "ai":
        earned = x["full"] * float(reached(2030.5 - base))
        short = max(0.0, x["needed"] - earned)
        wanted = 0.6 * x["needed"] / x["full"]
        if wanted < 1:
            steep = math.log(wanted / (1 - wanted)) + math.log(9)
            pace = 1 + math.log(171) * (2030.5 - base - until_first) / steep if steep else math.inf
            bain = pace if 2 <= pace <= 1000 else None

    due = share * x["amount"]
    fastest = until_first + math.log(9) * (x["years"] - 1) / math.log(171)
    regained = found["back"](1.0) if found else None
    return {
        "due": due,
        "share": share,
        "unpaid": x["shut"] * due,
        "extra": x["points"] * (1 - x["shut"]) * due,
        "start": base + start if start is not None else None,
        "end": base + end if end is not None else None,
        "length": end - start if end is not None else None,
        "fall": 1 - found["depth"] / found["height"] if found else None,
        "regained": base + regained if regained is not None else None,
        "limit": limit,
        "first-peak": base + found["peak"] if found else None,
        "fastest": base + fastest,
        "lag": fastest,
        "caught": caught(x["tenor"]),
        "worst-tenor": worst_tenor,
        "worst": caught(worst_tenor) if worst_tenor is not None else None,
        "shortest": start,
        "longest": end,
        "earned": earned,
        "short": short,
        "bain": bain,
    }


RAILWAYS = {"era": "railways", "peak": 2.6, "rise": 2.6, "fall": 2.2, "first": 1.7, "years": 20.0}
DOT_COM = {
    "era": "dotcom", "peak": 4.7, "rise": 2.9, "fall": 1.04, "plateau": 1.5, "first": 4.9, "years": 23.8,
}
BY_HAND = [
    {"years": 5.0},
    {"years": 8.0},
    {"years": 10.0},
    {"years": 20.0},
    {"years": 5.0, "plateau": 0.4, "full": 8e11},
    {"years": 6.93},
    {"wall": "coreweave", "amount": 3.5551e10},
    {"wall": "hype", "amount": 1.15e12},
    {"wall": "hype", "tenor": 20.0},
    {"wall": "hype", "plateau": 0.4},
    RAILWAYS,
    DOT_COM,
    RAILWAYS | {"tenor": 10.0},
    DOT_COM | {"half": 0.25},
    {"fall": 10.0, "rise": 0.3},
    {"fall": 0.3, "years": 60.0},
    {"plateau": 5.0},
    {"plateau": 0.1},
    {"shut": 1.0},
    {"half": 0.95},
    {"first": 0.0, "years": 40.0},
    {"first": 20.0, "years": 2.0},
    {"peak": 15.0},
    {"needed": 2e13},
    {"full": 1e13},
]


if __name__ == "__main__":
    write(__file__, hype_clock, BY_HAND, count=150)
