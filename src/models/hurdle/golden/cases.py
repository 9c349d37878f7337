"""The productivity hurdle, worked a second time.

Rates of return are the zeros of a polynomial, the ramps have another form.

Rerun:  python src/models/hurdle/golden/cases.py
With:   the packages that tests/golden/worked.py names
"""

import math
import sys
from pathlib import Path

import mpmath
import numpy_financial as npf
import pyxirr
from scipy.optimize import brentq

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import agree, bisect, mpf, present, recovery, write

ACEMOGLU = mpf("0.0066")
GOLDMAN = mpf("0.07")


def demand(x, t):
    """AI's revenue in year t if power were no limit, after the shock."""
    today, ceiling = x["today"], max(x["ceiling"], x["today"])
    if ceiling == today:
        level = today
    elif x["ramp"] == "logistic":
        grown = today * (1 + x["growth"]) ** t
        level = ceiling * grown / (ceiling - today + grown)
    else:
        p, q = x["p"], x["q"]

        def adopted(years):
            fading = mpmath.exp(-(p + q) * years)
            return (1 - fading) / (1 + q / p * fading)

        # The curve's own clock: when had it reached today's revenue?
        share = today / ceiling
        now = mpmath.log((1 + share * q / p) / (1 - share)) / (p + q)
        assert abs(adopted(now) - share) < mpf(10) ** -30
        level = ceiling * adopted(now + t)
    return level * x["shock"] ** (x["pass"] * (x["elasticity"] - 1))


def revenue(x, t):
    """Demand, or what the power energised by then can serve."""
    served_by_gw = x["gw-revenue"] * x["shock"] ** (1 - x["pass"])
    return min(demand(x, t), revenue_now(x) + x["gw"] * t * served_by_gw)


def revenue_now(x):
    """Today's revenue after the shock: the price falls, and the quantity rises no further than today's servers serve."""
    price = x["shock"] ** -x["pass"]
    quantity = min(price ** -x["elasticity"], x["shock"])
    return x["today"] * price * quantity


def crossing(x, required):
    if revenue(x, 0) >= required:
        return mpf(x["start"])
    if revenue(x, 60) < required:
        return None
    year = bisect(lambda t: revenue(x, t) >= required, 0, 60)
    return x["start"] + year


def hurdle_flows(x, margin, assets):
    flows = [-x["k"]]
    last = x["years"]
    for year in range(1, last + 1):
        earned = (1 - x["tax"]) * margin * revenue(x, year)
        flow = earned + sum(x["tax"] * cost / life for cost, life in assets)
        for cost, life in assets:
            age = year - life * math.floor(year / life)
            if age == 0 and year != last:
                flow -= cost
            if year == last and x["terminal"] == "book":
                # Worth nothing when just worn out, else the part not yet written off.
                flow += cost * (mpf(life - age) / life if age else 0)
        flows.append(flow)
    return flows


def returns(flows):
    """Every rate of return above -1: the positive zeros in v = 1/(1+r)."""
    largest = max(map(abs, flows))
    coefficients = [flow / largest for flow in flows]
    zeros = mpmath.polyroots(coefficients, maxsteps=2000, extraprec=600, asc=True)
    real = [zero.real for zero in zeros if abs(zero.imag) < mpf(10) ** -25 * abs(zero)]
    return sorted(1 / v - 1 for v in real if v > 0)


def irr(flows):
    rates = returns(flows)
    if len(rates) != 1:
        return None
    rate = rates[0]
    double = [float(flow) for flow in flows]
    for found in (pyxirr.irr(double), npf.irr(double)):
        # Where the packages give up, or stray beyond what a rate of return can be, they prove nothing.
        if found is not None and math.isfinite(found) and -0.9 < found < 10:
            agree(1 + rate, 1 + found)
    if -0.5 < rate < 5:
        value = lambda r: sum(flow / (1 + r) ** t for t, flow in enumerate(double))
        agree(1 + rate, 1 + brentq(value, float(rate) - 1e-3, float(rate) + 1e-3, xtol=1e-14))
    return rate


def payback(flows):
    """When the running total leaves the red for good: looked for from the end."""
    totals = [sum(flows[: year + 1], mpf(0)) for year in range(len(flows))]
    if totals[-1] < 0:
        return None
    for year in range(len(flows) - 1, 0, -1):
        if totals[year - 1] < 0:
            return year - 1 - totals[year - 1] / flows[year]
    return mpf(0)


def implied_life(rate, paid):
    """The years over which this payment a year repays 1."""
    if paid <= rate:
        return None
    life = 1 / paid if rate == 0 else mpmath.log(paid / (paid - rate)) / mpmath.log(1 + rate)
    if rate > 1e-4:  # numpy-financial 1.0.0 has the wrong sign at 0.
        agree(life, npf.nper(float(rate), -float(paid), 1.0).item(), near=1e-7)
        bracket = float(life) / 2, float(life) * 2
        agree(life, brentq(lambda n: -npf.pmt(float(rate), n, 1.0) - float(paid), *bracket), near=1e-7)
    return life


def hurdle(x):
    keep = 1 - x["tax"]
    w = x["debt"] * x["rd"] * keep + (1 - x["debt"]) * x["re"]
    servers = x["servers"] * x["k"]
    assets = [(servers, x["server-life"]), (x["k"] - servers, x["building-life"])]
    # Price falls to x^-pass and cost to 1/x, so of a dollar of revenue more or less is cost.
    margin = 1 - (1 - x["margin"]) / x["shock"] / x["shock"] ** -x["pass"]
    now = revenue_now(x)
    simple = x["roi"] * x["k"]
    annuity = sum((cost * recovery(w, n) - x["tax"] * cost / n) / keep for cost, n in assets)
    years = x["years"]
    a_year = lambda rise: (1 + rise) ** (mpf(1) / years) - 1
    out = {}
    for name, ebitda in (("annuity", annuity), ("simple", simple)):
        required = ebitda / margin
        out[f"ebitda-{name}"] = ebitda
        out[f"revenue-{name}"] = required
        out[f"industries-{name}"] = required / x["cloud"]
        out[f"crossing-{name}"] = crossing(x, required)
        out[f"gdp-{name}"] = required / x["gdp"]
        out[f"user-month-{name}"] = required / (12 * x["users"])
        out[f"worker-year-{name}"] = required / x["workers"]
        out[f"gap-{name}"] = required - now
        rise = required / (x["capture"] * x["gdp"])
        suffix = "" if name == "annuity" else "-simple"
        out[f"uplift{suffix}"] = rise
        out[f"uplift{suffix}-year"] = a_year(rise)
    for name, level in (("acemoglu", ACEMOGLU), ("goldman", GOLDMAN)):
        out[name] = (1 + level) ** (mpf(years) / 10) - 1
        out[f"{name}-year"] = (1 + level) ** mpf("0.1") - 1
    flows = hurdle_flows(x, margin, assets)
    gigawatts = x["k"] / x["gw-cost"]
    bill = gigawatts * 1000 * mpf("365.25") * 24 * x["mwh"]
    out |= {
        "wacc": w,
        "crf-servers": recovery(w, x["server-life"]),
        "crf-buildings": recovery(w, x["building-life"]),
        "implied-life": implied_life(x["rd"], x["roi"]),
        "npv": present(w, flows),
        "irr": irr(flows),
        "payback": payback(flows),
        "revenue-at-horizon": revenue(x, years),
        "margin-after-shock": margin,
        "gigawatts": gigawatts,
        "years-to-energise": gigawatts / x["gw"],
        "revenue-needed-per-gw": out["revenue-annuity"] / gigawatts,
        "power-bill": bill,
        "power-share": bill / out["revenue-annuity"],
    }
    return out


BY_HAND = [
    {"roi": 0.10},
    {"server-life": 15},
    {"server-life": 3, "rd": 0.07534},
    {"shock": 10.0, "pass": 0.5, "elasticity": 1.3},
    {"shock": 100.0, "pass": 0.0, "elasticity": 0.0},
    {"shock": 100.0, "pass": 1.0, "elasticity": 3.0},
    {"shock": 100.0, "pass": 1.0, "elasticity": 0.0},
    {"ramp": "bass"},
    {"ramp": "bass", "q": 0.0, "p": 0.001},
    {"ramp": "bass", "q": 1.0, "p": 0.1, "gw": 100.0},
    {"ramp": "bass", "today": 1e12, "ceiling": 1e11},
    {"rd": 0.0, "re": 0.0},
    {"rd": 0.0, "re": 0.0, "tax": 0.0, "terminal": "book"},
    {"rd": 1e-9, "re": 1e-9},
    {"rd": 0.25, "re": 0.40, "tax": 0.60},
    {"rd": 0.25, "debt": 1.0, "roi": 0.25},
    {"roi": 0.06581},
    {"roi": 0.0658101},
    {"debt": 0.0},
    {"debt": 1.0},
    {"years": 1},
    {"years": 1, "terminal": "book"},
    {"years": 12, "terminal": "book"},
    {"years": 20, "terminal": "book"},
    {"years": 40, "building-life": 7, "server-life": 1},
    {"years": 3, "server-life": 1, "growth": 4.0, "gw": 100.0, "margin": 0.9, "gw-revenue": 60e9},
    {"servers": 0.0},
    {"servers": 1.0, "server-life": 1},
    {"growth": 0.0},
    {"growth": 0.0, "today": 1e12, "k": 1e11},
    {"growth": 4.0, "ceiling": 2e13, "gw": 100.0, "gw-revenue": 60e9},
    {"today": 1e12, "ceiling": 1e11, "growth": 4.0},
    {"gw": 0.5},
    {"gw": 0.5, "gw-revenue": 1e9},
    {"k": 1e12, "server-life": 15, "years": 40},
    {"k": 1e12, "years": 40, "terminal": "book", "start": 2040},
    {"k": 1e12, "servers": 0.9, "server-life": 9, "ceiling": 4e11, "years": 12},
    {"shock": 100.0, "pass": 0.5, "elasticity": 3.0, "ramp": "bass", "years": 40},
]


if __name__ == "__main__":
    write(__file__, hurdle, BY_HAND, count=105)
