"""Reverse QE, worked a second time.

The tub is a list of flows, summed; the moment it runs dry is where the line between two quarters crosses nought. Prices
come from the two numbers whose product is the duration and which give the convexity. What must be sold is searched for
by halving, and the proceeds are the integral of the price: scipy must agree. Nothing is stopped early.

Rerun:  python src/models/reverse_qe/golden/cases.py
With:   the packages that tests/golden/worked.py names
"""

import sys
from pathlib import Path

import mpmath
import numpy as np
from scipy.integrate import quad

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import agree, bisect, mpf, write

MEASURED = {"low": mpf(2), "mid": mpf(3), "high": mpf(4)}


def price(asset, change):
    """(1 + a·change)^−b with a·b the duration and a²·b·(b+1) the convexity."""
    duration = asset["duration"]
    if duration < mpf("1e-6"):
        return mpf(1)
    excess = asset["convexity"] / duration**2 - 1
    if excess < mpf("1e-12"):
        return mpmath.exp(-duration * change)
    b = 1 / excess
    a = duration / b
    return mpmath.power(1 + a * change, -b)


def prices(x, change):
    own = [price(asset, change) for asset in x["assets"]]
    priced = [(asset["value"], p) for asset, p in zip(x["assets"], own) if asset["duration"] >= mpf("1e-6")]
    market = sum(v * p for v, p in priced) / sum(v for v, _ in priced) if priced else mpf(1)
    return [p * mpmath.power(market, asset["beta"]) for asset, p in zip(x["assets"], own)]


def proceeds(worth, impact, share):
    """What a share of all of it brings while the price falls exponentially."""
    if impact == 0:
        return worth * share
    return worth / impact * (1 - mpmath.exp(-impact * share))


def check_proceeds(impact, share):
    if share > mpf("1e-9") and impact * share < 50:
        value, _ = quad(lambda sold: np.exp(-float(impact) * sold), 0.0, float(share))
        agree(proceeds(mpf(1), impact, share), value, near=1e-8)


def sell(x, kept, called):
    rows = sorted(range(len(kept)), key=lambda row: x["assets"][row]["order"])
    worth = [asset["value"] * k for asset, k in zip(x["assets"], kept)]
    left = [asset["share"] for asset in x["assets"]]
    need, raised, margin, missing, lost, rounds = called, mpf(0), mpf(0), mpf(0), mpf(0), 0
    for _ in range(40):
        if need <= 0:
            break
        rounds += need >= called / 100
        fall = mpf(0)
        for row in rows:
            impact = x["assets"][row]["impact"]
            all_of_it = proceeds(worth[row], impact, left[row])
            if all_of_it <= need:
                sold, got = left[row], all_of_it
            else:
                got = need
                sold = bisect(lambda share: proceeds(worth[row], impact, share) >= need, 0, left[row])
            check_proceeds(impact, sold)
            after = worth[row] * mpmath.exp(-impact * sold)
            fall += worth[row] - after
            worth[row], left[row] = after, left[row] - sold
            raised += got
            need -= got
        missing += need
        lost += fall
        need = x["margin"] * fall
        margin += need
    return rows[0], worth, raised, margin, missing + need, lost, rounds


def reverse_qe(x):
    quarters = 4 * x["years"]
    draws = [x["k"] * (1 + x["growth"]) ** (q // 4) * x["outside"] / 4 for q in range(quarters)]
    returned = [mpf(0)] + [x["returned"] * draw for draw in draws[:-1]]
    bought = [x["bought"] * draw for draw in draws]
    start = x["stock"] - x["needed"] + x["freed"]
    levels = [start]
    for draw, back, help_ in zip(draws, returned, bought):
        levels.append(levels[-1] + (x["new-capital"] - x["drain"]) / 4 + back + help_ - draw)
    dry = None
    if start < 0:
        dry = mpf(0)
    for q in range(quarters):
        if dry is None and levels[q + 1] < 0:
            at = bisect(lambda part: levels[q] + part * (levels[q + 1] - levels[q]) <= 0, 0, 1)
            dry = (q + at) / 4
    shortfall = max(mpf(0), -levels[-1])

    def rise(response, amount):
        return response / 10000 * (100 * amount * x["ten"] / x["gdp"])

    response = x["own"] if x["elasticity"] == "own" else MEASURED[x["elasticity"]]
    added = rise(response, shortfall)
    kept = prices(x, added + x["points"])
    called = x["calls"] * shortfall
    first, worth, raised, margin, missing, lost, rounds = sell(x, kept, called)

    draw = x["k"] * x["outside"]
    share = draw * x["ten"] / x["gdp"]
    needed = x["observed"] * 10000 / (100 * share) if share > mpf("1e-9") else None
    # What a dollar of the first year's spending takes out by the horizon, less what it brings.
    one = [value / x["k"] for value in draws]
    pull = sum(one) - sum(value / x["k"] for value in returned) - sum(value / x["k"] for value in bought)
    base = start + (x["new-capital"] - x["drain"]) * x["years"]
    return {
        "rise": added,
        "dry": dry,
        "shortfall": shortfall,
        "first-fall": 1 - worth[first] / x["assets"][first]["value"],
        "idle": max(mpf(0), start),
        "drawn": sum(draws),
        "came-back": sum(returned),
        "bought-all": sum(bought),
        "added": x["freed"] + x["new-capital"] * x["years"],
        "drained": x["drain"] * x["years"],
        "left": max(mpf(0), levels[-1]),
        "threshold": base / pull if base >= 0 and pull > mpf("1e-9") else None,
        "rise-low": rise(mpf(2), shortfall),
        "rise-mid": rise(mpf(3), shortfall),
        "rise-high": rise(mpf(4), shortfall),
        "first-points": share,
        "first-rise": rise(mpf(4), draw),
        "needed-response": needed,
        "times": needed / 4 if needed is not None else None,
        "lost-yields": sum(asset["value"] * (1 - k) for asset, k in zip(x["assets"], kept)),
        "first-sold": None,
        "called": called,
        "margin-calls": margin,
        "raised": raised,
        "unmet": missing,
        "lost-sales": lost,
        "rounds": mpf(rounds),
    }


BY_HAND = [
    {"stock": 0.0},
    {"stock": 2.7e12},
    {"stock": 2.7e12, "new-capital": 0.0, "drain": 0.0},
    {"stock": 1.0715e13},
    {"bought": 0.5},
    {"bought": 1.0, "returned": 1.0},
    {"bought": 1.0, "returned": 0.0},
    {"new-capital": 4.8e11},
    {"outside": 1.0, "elasticity": "high"},
    {"outside": 0.0},
    {"points": 0.0089},
    {"points": 0.1, "elasticity": "own", "own": 1000.0},
    {"elasticity": "low", "years": 1},
    {"elasticity": "own", "own": 0.0},
    {"calls": 0.0},
    {"calls": 1.0, "margin": 1.0},
    {"calls": 1.0, "margin": 0.0, "outside": 1.0},
    {"margin": 0.2, "outside": 0.6},
    {"growth": -0.5, "years": 6},
    {"growth": 1.0, "years": 6},
    {"freed": 1e12},
    {"observed": 0.0},
    {"ten": 0.0},
    {"k": 1e9},
]


if __name__ == "__main__":
    write(__file__, reverse_qe, BY_HAND, count=140)
