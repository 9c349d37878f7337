"""The implicit guarantee, worked a second time.

Both fail: the borrower's variable is integrated, the guarantor's probability given it is known; scipy must agree.
Present values are sums, year by year.

Rerun:  python src/models/guarantee/golden/cases.py
With:   the packages that tests/golden/worked.py names
"""

import sys
from pathlib import Path

import mpmath
from scipy.stats import multivariate_normal, norm

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import agree, mpf, present, recovery, write

ROOT_OF_TWO = mpmath.sqrt(2)


def below(x):
    """Also far out, where a sum with one would lose everything."""
    return mpmath.erfc(-x / ROOT_OF_TWO) / 2


def inverse(p):
    """By bisection: the packages' own inverse loses digits far out."""
    low, high = mpf(-60), mpf(60)
    for _ in range(140):
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle) < p else (low, middle)
    return (low + high) / 2


def both_below(a, q, rho):
    """The borrower is below a, and the guarantor among its lowest q."""
    if q == 0:
        return mpf(0)
    b = inverse(q)
    if rho == 1:
        return min(below(a), q)
    if rho == -1:
        return max(mpf(0), below(a) - (1 - q))
    left = mpmath.sqrt(1 - rho * rho)
    places = [mpf(place) for place in (-100, -50, -30, -20, -12, -8, -5, -3, -2, -1, 0, 1, 2, 3, 5, 8, 12)]
    if rho != 0:
        places += [b / rho + left / abs(rho) * step for step in (-12, -8, -4, -2, -1, 0, 1, 2, 4, 8, 12)]
    # And just below the end, where all the weight is if it lies far out.
    places += [a - step for step in (mpf("0.05"), mpf("0.2"), 1)]
    places = sorted(place for place in places if -100 <= place < a) + [a]
    value = mpmath.quad(lambda x: mpmath.npdf(x) * below((b - rho * x) / left), places)
    if abs(rho) < 0.99 and abs(a) < 8:
        double = multivariate_normal.cdf([float(a), float(b)], cov=[[1, float(rho)], [float(rho), 1]])
        assert abs(double - float(value)) < 1e-7, (a, b, rho, double, value)
    return value


def guarantee(x):
    years, lost = x["tenor"], 1 - x["recovery"]
    fails = 1 - mpmath.exp(-x["cds"] * years / mpf("0.6"))

    def reach(cover):
        return -mpmath.log(cover) / x["volatility"]

    without = reach(x["cover"])
    failure_without = below(without)
    if x["saving"] == "precedent":
        cut = x["cut"]
    else:
        cut = lost * (failure_without - both_below(without, fails, x["link"])) / years
    cut = min(cut, x["rd"])
    rate = x["rd"] - x["share"] * cut
    capital = x["k"] + x["k"] * x["response"] * x["share"] * cut
    cover = x["cover"] * recovery(x["rd"], years) / recovery(rate, years) * (capital / x["k"]) ** -x["dilution"]
    failure = below(reach(cover))
    agree(failure, norm.cdf(float(reach(cover))), near=1e-6, floor=1e-6)
    both = both_below(reach(cover), fails, x["link"])

    def hurdle(debt_costs):
        keep = 1 - x["tax"]
        w = x["debt"] * debt_costs * keep + (1 - x["debt"]) * x["re"]
        shares = ((x["servers"], x["server-life"]), (1 - x["servers"], x["building-life"]))
        return sum(share * (recovery(w, life) - x["tax"] / life) / keep for share, life in shares)

    debt = x["debt"] * capital
    backed = x["share"] * debt
    worst = reach(cover) + mpmath.sqrt(x["pool"]) * inverse(x["tail"])
    if x["pool"] < 1:
        worst_share = below(worst / mpmath.sqrt(1 - x["pool"]))
    else:
        worst_share = mpf(1) if worst > 0 else mpf(0)
    saved = present(x["rd"] - cut, [mpf(0)] + [cut * backed] * years)
    alone = failure - both
    return {
        "failure": failure,
        "failure-without": failure_without,
        "exposure": backed,
        "capital": capital,
        "cover": cover,
        "expected": lost * backed * alone,
        "worst": lost * backed * worst_share,
        "worst-share": worst_share,
        "all-fail": lost * backed,
        "burden": lost * backed / x["resources"],
        "fee": lost * alone / years,
        "cut-applied": cut,
        "subsidy": saved,
        "hurdle": hurdle(rate),
        "hurdle-without": hurdle(x["rd"]),
        "guarantor-fails": fails,
        "both-fail": both,
        "if-independent": failure * fails,
        "shared": lost * backed * (both - failure * fails),
        "spread": lost * both / years,
        "spread-without": lost * failure_without / years,
        "total": lost * debt * failure,
        "lenders-double": lost * backed * both,
        "lenders-rest": lost * (debt - backed) * failure,
        "total-without": lost * x["debt"] * x["k"] * failure_without,
    }


CHIPS = {"k": 1.05e11, "debt": 1.0, "saving": "model", "cds": 0.00868, "resources": 5.65e10}
BY_HAND = [
    {"cut": 0.0225},
    {"cut": 0.0225, "response": 20.0, "dilution": 1.0},
    {"share": 0.0},
    {"share": 0.5},
    CHIPS | {"link": 0.6},
    CHIPS | {"link": 0.0},
    CHIPS | {"link": 1.0},
    CHIPS | {"link": -1.0},
    CHIPS | {"link": 0.999999},
    CHIPS | {"link": -0.999999},
    {"cds": 0.2, "link": -1.0, "tenor": 40, "cover": 0.5},
    {"cds": 0.2, "link": 1.0, "tenor": 40, "cover": 0.5},
    {"cds": 0.01, "link": -0.5},
    {"cds": 1e-6, "link": 0.9},
    {"cut": 0.1},
    {"rd": 0.0, "cut": 0.05},
    {"rd": 0.0, "re": 0.0},
    {"pool": 1.0},
    {"pool": 1.0, "tail": 0.5},
    {"pool": 0.0},
    {"recovery": 1.0, "saving": "model"},
    {"recovery": 0.0, "cover": 0.5, "volatility": 0.02},
    {"cover": 5.0, "volatility": 0.02},
    {"cover": 1.0},
    {"tenor": 1},
    {"servers": 0.0},
    {"servers": 1.0, "server-life": 1, "tax": 0.6},
]


if __name__ == "__main__":
    write(__file__, guarantee, BY_HAND, count=150)
