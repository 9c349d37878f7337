"""Other people's hurdles, worked a second time.

Yearly payments come from the sum of discount factors, not from the closed form; lives that are no whole years from the
integral form of the geometric series. The conditions are found by bisection, the cheapest life on a fine grid.

Rerun:  python src/models/others_hurdles/golden/cases.py
With:   the packages that tests/golden/worked.py names
"""

import sys
from pathlib import Path

import mpmath
from scipy.optimize import brentq

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import agree, bisect, mpf, recovery, write

TAX = mpf("0.21")


def spent(x):
    """All years' spending, year by year, at total cost."""
    amount, total = x["spend"] * x["multiple"], mpf(0)
    for _ in range(x["years"]):
        total += amount
        amount *= 1 + x["growth"]
    return total


def required(x):
    capital, once = spent(x), x["spend"] * x["multiple"]
    match x["form"]:
        case "markup":
            return None if x["margin"] == 1 else once / (1 - x["margin"])
        case "depreciation":
            return capital / x["life"] / x["margin"] + x["running"]
        case "flat":
            return capital * x["return"] / x["margin"] + x["running"]
        case "annuity":
            yearly = mixed(x, x["return"], x["life"], x["site-life"])
            return capital * yearly / x["margin"] + x["running"]
        case "share":
            return once / x["share"]
        case "window":
            return capital + capital * x["return"]
        case "tasks":
            return x["gdp"] * x["exposed"] * x["feasible"] * x["saving"] * x["labour"]


def mixed(x, rate, life, site_life):
    return x["equipment"] * recovery(rate, life) + (1 - x["equipment"]) * recovery(rate, site_life)


def own_ebitda(x, capital, rate, life):
    """What pays for each asset after tax, with the tax that straight-line depreciation saves."""
    yearly = mpf(0)
    for share, years in ((x["servers"], life), (1 - x["servers"], x["building-life"])):
        cost = share * capital
        yearly += (cost * recovery(rate, years) - TAX * cost / years) / (1 - TAX)
    return yearly


def a_year(x, target, life):
    """A markup counts what every year's spending brings in over its life: so much of each a year."""
    if x["form"] != "markup":
        return target
    return sum(target * (1 + x["growth"]) ** year / life for year in range(x["years"]))


def shortest_life(x, capital, target):
    over = lambda life: own_ebitda(x, capital, x["wacc"], life) - a_year(x, target, life) * x["own-margin"]
    goal = a_year(x, target, mpf(5)) * x["own-margin"]
    if x["form"] == "markup":
        # Times life it only rises.
        if x["servers"] == 0 or over(mpf("0.5")) * over(mpf(40)) > 0:
            return None
        return bisect(lambda life: over(life) >= 0, mpf("0.5"), mpf(40))
    if x["servers"] == 0 or over(mpf("0.5")) < 0:
        return None
    # The cheapest life, closer and closer.
    low, high = mpf("0.5"), mpf(40)
    for _ in range(12):
        grid = [low + (high - low) * index / 20 for index in range(21)]
        best = min(range(21), key=lambda index: over(grid[index]))
        low, high = grid[max(0, best - 1)], grid[min(20, best + 1)]
    cheapest = (low + high) / 2 if best not in (0, 20) else grid[best]
    if over(cheapest) > 0:
        return None
    life = bisect(lambda life: over(life) <= 0, mpf("0.5"), cheapest)
    double = lambda years: float(over(mpf(years)) / goal)
    if double(float(life) - 1e-3) > 0 > double(float(life) + 1e-3):
        agree(life, brentq(double, float(life) - 1e-3, float(life) + 1e-3, xtol=1e-14))
    return life


def dear_enough(x, capital, goal):
    over = lambda rate: own_ebitda(x, capital, rate, x["server-life"]) - goal
    if over(mpf(0)) > 0 or over(mpf(1)) < 0:
        return None
    return bisect(lambda rate: over(rate) >= 0, 0, 1)


def within(margin):
    return margin if 0 < margin <= 1 else None


def claims(x):
    needed = required(x)
    capital = spent(x)
    missing = None if needed is None else max(mpf(0), needed - x["found"])
    again = needed if x["measure"] == "needed" else missing
    target = x["claimed"] + (x["found"] if x["measure"] == "missing" else 0)
    ebitda = own_ebitda(x, capital, x["wacc"], x["server-life"])
    own = ebitda / x["own-margin"]
    per_year = a_year(x, target, x["server-life"])
    left = target - x["running"]
    if x["form"] == "markup":
        margin = within(1 - x["spend"] * x["multiple"] / target)
    elif x["form"] in ("depreciation", "flat", "annuity"):
        yearly = {
            "depreciation": 1 / x["life"],
            "flat": x["return"],
            "annuity": mixed(x, x["return"], x["life"], x["site-life"]),
        }[x["form"]]
        margin = within(capital * yearly / left) if left > 0 else None
    else:
        margin = None
    return {
        "reproduced": again,
        "ratio": None if again is None else again / x["claimed"],
        "required": needed,
        "gap": missing,
        "user-month": None if again is None else again / (12 * x["users"]),
        "own": own,
        "yearly": per_year,
        "own-multiple": per_year / own,
        "capital": capital,
        "own-ebitda": ebitda,
        "form-margin": margin,
        "true-margin": within(ebitda / per_year),
        "true-life": shortest_life(x, capital, target),
        "true-rate": dear_enough(x, capital, per_year * x["own-margin"]),
        "true-capital": per_year / own * capital,
    }


ALONE = {"multiple": 1.0, "found": 0.0}
BY_HAND = [
    {"spend": 5e10, "claimed": 2e11, "found": 7.5e10},
    {"measure": "missing", "claimed": 5e11},
    {"margin": 1.0},
    {"form": "tasks", "claimed": 202092e6, "spend": 3e12} | ALONE,
    {"form": "depreciation", "spend": 4e11, "margin": 0.25, "claimed": 1.6e11} | ALONE,
    {"form": "depreciation", "spend": 4e11, "margin": 0.25, "life": 5.0, "claimed": 3.2e11} | ALONE,
    {"form": "depreciation", "spend": 4e11, "margin": 0.25, "life": 10 / 3, "claimed": 4.8e11} | ALONE,
    {"form": "share", "spend": 5e11, "claimed": 2e12} | ALONE,
    {"form": "flat", "spend": 5e12, "margin": 0.4, "claimed": 6.5e11} | ALONE,
    {"form": "annuity", "spend": 3.8e10, "margin": 1.0, "life": 5.0, "return": 0.07, "running": 9e8,
     "claimed": 8.5e9} | ALONE,
    {"form": "window", "measure": "missing", "spend": 4.08e11, "multiple": 1.0, "years": 6, "growth": 0.2,
     "claimed": 3.5e12, "found": 1517035781250.0},
    {"years": 5},
    {"years": 15, "growth": -0.5},
    {"years": 15, "growth": 1.0},
    {"form": "annuity", "return": 0.0, "wacc": 0.0},
    {"wacc": 0.5, "claimed": 2e11, "years": 3},
    {"wacc": 1e-9},
    {"servers": 0.0},
    {"servers": 1.0, "server-life": 1.0, "claimed": 3e11},
    {"claimed": 9.4e10}, {"claimed": 9e10}, {"claimed": 1.2e11}, {"claimed": 1.4e11, "wacc": 0.3},
    {"form": "flat", "running": 6e11, "claimed": 6e11},
    {"form": "flat", "running": 5e11, "claimed": 6e11, "years": 4},
]


if __name__ == "__main__":
    write(__file__, claims, BY_HAND, count=150)
