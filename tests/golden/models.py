"""Golden values for tests/models.rs: the productivity hurdle and the refinancing gap, worked a second time.

Rerun:  python tests/golden/models.py > tests/golden/models.json
With:   Python 3.11, mpmath==1.4.1 numpy==2.4.6 numpy-financial==1.0.0 pyxirr==0.10.8 scipy==1.17.1

Written from the statement of the two models, not from the program: 40 digits instead of 16, loans run
forwards and sculpted by search, rates of return as the zeros of a polynomial, ramps in another form. Where
numpy-financial, pyxirr or scipy have the same function, they must agree (`agree`), or nothing is written.

A case is {"model", "inputs", "outputs"}, with the keys of the program's specs, canonical units, choices by
their keys; an output is null where the answer is words. The seed is fixed: the same file every time.
"""

import json
import math
import random

import mpmath
import numpy_financial as npf
import pyxirr
from scipy.optimize import brentq

mpmath.mp.dps = 40
mpf = mpmath.mpf
rng = random.Random(20261122)


def agree(exact, double, near=1e-8, floor=1e-300):
    """Stops if a package's answer in double precision is another one."""
    if double is None or not math.isfinite(double):
        return
    difference = abs(float(exact) - float(double))
    assert difference <= near * max(abs(float(exact)), floor), (float(exact), double)


def trusted(rate):
    """Whether the textbook factors keep their digits in double precision at this rate."""
    return rate == 0 or abs(rate) > 1e-4


def bisect(positive_above, low, high, steps=130):
    """Where a condition that holds above a point and not below it begins to hold."""
    low, high = mpf(low), mpf(high)
    for _ in range(steps):
        middle = (low + high) / 2
        if positive_above(middle):
            high = middle
        else:
            low = middle
    return (low + high) / 2


def exactly(inputs):
    """Every number with 40 digits; whole numbers, choices and switches as they are."""
    return {key: mpf(value) if isinstance(value, float) else value for key, value in inputs.items()}


def present(rate, flows):
    """The first flow at time 0."""
    value = sum(flow / (1 + rate) ** t for t, flow in enumerate(flows))
    agree(value, npf.npv(float(rate), [float(flow) for flow in flows]), floor=float(sum(map(abs, flows))))
    return value


def recovery(rate, years):
    """What repays 1 with interest in so many level payments."""
    if rate == 0:
        return mpf(1) / years
    growth = (1 + rate) ** years
    factor = rate * growth / (growth - 1)
    if trusted(rate):
        agree(factor, -npf.pmt(float(rate), float(years), 1.0))
    return factor


# The hurdle

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
    now = x["today"] * x["shock"] ** (x["pass"] * (x["elasticity"] - 1))
    served_by_gw = x["gw-revenue"] * x["shock"] ** (1 - x["pass"])
    return min(demand(x, t), now + x["gw"] * t * served_by_gw)


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
    total = mpf(0)
    for year, flow in enumerate(flows):
        if total + flow >= 0:
            return mpf(0) if year == 0 else year - 1 + (-total) / flow
        total += flow
    return None


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


def hurdle(inputs):
    x = exactly(inputs)
    keep = 1 - x["tax"]
    w = x["debt"] * x["rd"] * keep + (1 - x["debt"]) * x["re"]
    servers = x["servers"] * x["k"]
    assets = [(servers, x["server-life"]), (x["k"] - servers, x["building-life"])]
    # Price falls to x^-pass and cost to 1/x, so of a dollar of revenue more or less is cost.
    margin = 1 - (1 - x["margin"]) / x["shock"] / x["shock"] ** -x["pass"]
    now = x["today"] * x["shock"] ** (x["pass"] * (x["elasticity"] - 1))
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


# The refinancing gap

NEGLIGIBLE = mpf("1e-10")
LONGEST = 60


def ramp(t, years):
    """10 % in year 1, 95 % in the last of `years`, logistic between: odds from 1/9 to 19."""
    odds = mpf(1) / 9 * mpf(171) ** (mpf(t - 1) / (max(years, mpf(2)) - 1))
    return odds / (1 + odds)


def cash_path(x, years, plateau):
    def cash(t):
        if t > x["life"]:
            return mpf(0)
        under_contract = x["contracted"] if t <= x["contract-years"] else mpf(0)
        return x["cfads"] * max(min(plateau, ramp(t, years)), under_contract)

    return [cash(t) for t in range(1, max(x["life"], x["tenor"], x["amortisation"]) + 1)]


def drawn(x):
    """The debt when operation begins: equal drawings at the ends of the years of construction."""
    debt, years = x["ltc"] * x["cost"], x["build"]
    if years == 0:
        return debt
    owed = mpf(0)
    for _ in range(years):
        owed = owed * (1 + x["coupon"]) + debt / years
    if x["coupon"] > 1e-4:
        agree(owed, -npf.fv(float(x["coupon"]), years, float(debt) / years, 0.0))
    return owed


def sculpted_run(x, opening, planned, cover):
    """Balances after each year of the amortisation, which may end below zero: then the cover is too low."""
    balances, balance = [], opening
    for cash in planned[: x["amortisation"]]:
        repaid = cash / cover - x["coupon"] * balance
        if x["floored"] and repaid < 0 and balance > 0:
            repaid = mpf(0)
        balance -= repaid
        balances.append(balance)
    return balances


def sculpting_cover(x, opening, planned):
    """The cover at which nothing is left, by search; without the floor also by present value."""

    # Cash is never negative, so a balance below zero stays there.
    owing = lambda cover: sculpted_run(x, opening, planned, cover)[-1] > 0
    low = high = mpf(1)
    while owing(low):
        low /= 4
    while not owing(high):
        high *= 4
    cover = bisect(owing, low, high)
    if not x["floored"]:
        worth = present(x["coupon"], [mpf(0)] + planned[: x["amortisation"]])
        assert abs(cover * opening / worth - 1) < mpf(10) ** -28
    return cover


def size(x):
    """Opening balance, scheduled principal of each year until maturity, the cover of a sculpted loan."""
    opening, c, tenor = drawn(x), x["coupon"], x["tenor"]
    kind, cover = x["structure"], None
    if kind == "bullet":
        principal = [mpf(0)] * tenor
    elif kind == "sculpted":
        planned = cash_path(x, x["planned"], mpf(1))
        cover = sculpting_cover(x, opening, planned)
        balances = [opening] + [max(b, mpf(0)) for b in sculpted_run(x, opening, planned, cover)]
        # The search ends within 1e-37 of the cover; what that leaves is nothing.
        balances = [b if b > opening * mpf(10) ** -22 else mpf(0) for b in balances]
        balances += [mpf(0)] * tenor
        principal = [balances[t] - balances[t + 1] for t in range(tenor)]
    else:
        over = x["amortisation"] if kind == "level" else tenor
        rest = mpf(0) if kind == "level" else x["balloon"] * opening
        service = (opening - rest) * recovery(c, over) + rest * c
        if trusted(c):
            agree(service, -npf.pmt(float(c), over, float(opening), -float(rest)), floor=float(opening) * 1e-6)
        principal, balance = [], opening
        for t in range(tenor):
            repaid = service - c * balance if t < over else mpf(0)
            balance -= repaid
            principal.append(repaid)
    return opening, principal, cover


def worth(x, t):
    """The assets' value after t years: each class loses its share of what is left; the servers' age starts
    again at each renewal, and in the year of a renewal the old ones still stand."""
    age, every = t, x["renewal"]
    if every:
        while age > every:
            age -= every
    servers = x["servers"] * (1 - x["server-decay"]) ** age
    return x["cost"] * (servers + (1 - x["servers"]) * (1 - x["building-decay"]) ** t)


def run_loan(x, loan, cash):
    """Year by year: pay from cash, then reserve, then cure; what is missing accrues at the coupon."""
    opening, principal, _ = loan
    c, balance, services = x["coupon"], opening, []
    for repaid in principal:
        services.append(c * balance + repaid)
        balance -= repaid
    reserve = mpf(x["reserve"]) / 12 * sum(services) / x["tenor"]
    run = {"support": reserve + x["cure"], "used": mpf(0), "default": None, "dscr": []}
    cure, balance, arrears = x["cure"], opening, mpf(0)
    for t, scheduled in enumerate(principal, start=1):
        available = cash[t - 1]
        repaid = min(scheduled, balance)
        due = c * balance + repaid
        if due > 0:
            run["dscr"].append(available / due)
        missing = max(mpf(0), due - available)
        drawn_reserve = min(reserve, missing)
        drawn_cure = min(cure, missing - drawn_reserve)
        reserve, cure = reserve - drawn_reserve, cure - drawn_cure
        run["used"] += drawn_reserve + drawn_cure
        missing -= drawn_reserve + drawn_cure
        if missing > NEGLIGIBLE * opening and run["default"] is None:
            run["default"] = mpf(t)
        arrears = arrears * (1 + c) + missing
        balance -= repaid
        swept = max(mpf(0), x["sweep"] * (available - due))
        first = min(swept, arrears)
        arrears -= first
        balance -= min(swept - first, max(balance, mpf(0)))
    return run | {"arrears": arrears, "owed": balance + arrears}


def lendable(x, cash):
    """By value and by cover, at maturity."""
    t, rate = x["tenor"], x["coupon"] + x["spread"]
    left = range(1, max(0, x["life"] - t) + 1)
    counted = [cash[t - 1] if x["underwriting"] == "flat" else cash[t - 1 + s] for s in left]
    return x["ltv"] * worth(x, t), present(rate, [mpf(0)] + counted) / x["dscr"]


def shortfall(x, run, cash):
    return max(mpf(0), run["owed"] - min(lendable(x, cash)))


def longest_delay(x, loan):
    def fails(years):
        cash = cash_path(x, years, mpf(1))
        run = run_loan(x, loan, cash)
        return run["default"] is not None or shortfall(x, run, cash) > NEGLIGIBLE * loan[0]

    if fails(x["planned"]) or not fails(mpf(LONGEST)):
        return None
    return bisect(fails, x["planned"], LONGEST, 60) - x["planned"]


def refinancing(inputs):
    x = exactly(inputs)
    loan = size(x)
    opening, _, cover = loan
    slow = x["case"] == "slow"
    plateau = x["plateau"] if x["case"] == "falsified" else mpf(1)
    cash = cash_path(x, x["slow"] if slow else x["planned"], plateau)
    run = run_loan(x, loan, cash)
    by_value, by_cover = lendable(x, cash)
    gap = shortfall(x, run, cash)
    owed, covers = run["owed"], run["dscr"]
    to = lambda years: present(x["coupon"], [mpf(0)] + cash[:years]) / opening
    return {
        "gap": gap,
        "gap-share": gap / owed if owed > 0 else mpf(0),
        "longest-delay": longest_delay(x, loan),
        "first-default": run["default"],
        "owed": owed,
        "arrears": run["arrears"],
        "capacity": min(by_value, by_cover),
        "capacity-ltv": by_value,
        "capacity-dscr": by_cover,
        "binding": None,
        "value": worth(x, x["tenor"]),
        "dscr-min": min(covers) if covers else None,
        "dscr-average": sum(covers) / len(covers) if covers else None,
        "llcr": to(x["tenor"]),
        "plcr": to(x["life"]),
        "sculpted-at": cover,
        "opening": opening,
        "idc": opening - x["ltc"] * x["cost"],
        "support": run["support"],
        "support-used": run["used"],
    }


# Inputs: (default, lowest, highest) or options. A float is a number, an int a whole number.

LOG = {"k", "today", "ceiling", "gw", "shock", "cloud", "gdp", "workers", "users", "cost", "cfads"}

HURDLE = {
    "k": (3e12, 1e11, 2e13), "servers": (0.55, 0.0, 1.0), "server-life": (5, 1, 15),
    "building-life": (20, 5, 50), "debt": (0.40, 0.0, 1.0), "rd": (0.06581, 0.0, 0.25),
    "re": (0.10, 0.0, 0.40), "tax": (0.21, 0.0, 0.60), "roi": (0.09, 0.005, 0.40),
    "margin": (0.40, 0.05, 0.90), "today": (80e9, 1e9, 1e12), "ramp": ["logistic", "bass"],
    "ceiling": (2e12, 1e11, 2e13), "growth": (0.60, 0.0, 4.0), "p": (0.03, 0.001, 0.10),
    "q": (0.38, 0.0, 1.0), "capture": (0.25, 0.02, 1.0), "years": (20, 1, 40),
    "terminal": ["none", "book"], "start": (2026, 2020, 2040), "gw": (15.0, 0.5, 100.0),
    "gw-cost": (40e9, 10e9, 150e9), "gw-revenue": (10.5e9, 1e9, 60e9), "mwh": (86.0, 0.0, 300.0),
    "shock": (1.0, 1.0, 100.0), "pass": (1.0, 0.0, 1.0), "elasticity": (1.0, 0.0, 3.0),
    "cloud": (400e9, 50e9, 5e12), "gdp": (117.17e12, 10e12, 500e12), "workers": (3.6e9, 1e8, 6e9),
    "users": (1.56e9, 1e8, 8e9),
}  # fmt: skip

REFINANCING = {
    "case": ["slow", "on-time", "falsified"], "planned": (5.0, 2.0, 20.0), "slow": (15.0, 2.0, 40.0),
    "plateau": (0.30, 0.0, 1.0), "cost": (30e9, 1e8, 1e12), "cfads": (3.3e9, 1e7, 2e11),
    "life": (25, 1, 50), "build": (2, 0, 6), "servers": (0.0, 0.0, 1.0), "server-decay": (0.33, 0.0, 0.95),
    "renewal": (5, 0, 15), "building-decay": (0.025, 0.0, 0.50),
    "structure": ["sculpted", "level", "bullet", "balloon"], "ltc": (0.70, 0.05, 1.0),
    "coupon": (0.06581, 0.0, 0.30), "tenor": (10, 1, 40), "amortisation": (25, 1, 50),
    "balloon": (0.70, 0.0, 1.0), "floored": [True, False], "sweep": (0.0, 0.0, 1.0),
    "contracted": (0.0, 0.0, 1.0), "contract-years": (4, 0, 40), "reserve": (6, 0, 36),
    "cure": (5e9, 0.0, 1e11), "ltv": (0.80, 0.05, 1.5), "dscr": (1.25, 1.0, 3.0),
    "spread": (0.02, 0.0, 0.20), "underwriting": ["flat", "true"],
}  # fmt: skip


def defaults(specs):
    return {key: spec[0] for key, spec in specs.items()}


def anywhere(key, spec, near):
    """A value of the input's range; `near` its default to within so many times it, or anywhere."""
    if isinstance(spec, list):
        return rng.choice(spec)
    default, low, high = spec
    if near and default:
        low, high = max(low, default / near), min(high, default * near)
    elif rng.random() < 0.15:
        return rng.choice([spec[1], spec[2]])
    if isinstance(default, int):
        return rng.randint(math.ceil(low), math.floor(high))
    drawn = math.exp(rng.uniform(math.log(low), math.log(high))) if key in LOG else rng.uniform(low, high)
    return min(max(float(f"{drawn:.6g}"), low), high)


def inputs_of(specs, by_hand, count):
    """By hand, at all lowest and all highest, near the defaults, and anywhere."""
    yield defaults(specs)
    for changes in by_hand:
        assert set(changes) <= set(specs), changes
        yield defaults(specs) | changes
    for end in (1, 2):
        yield {key: spec[0] if isinstance(spec, list) else spec[end] for key, spec in specs.items()}
    for index in range(count):
        near = [1.4, 3.0, None][index % 3]
        share = rng.choice([0.2, 0.5, 1.0])
        yield {
            key: anywhere(key, spec, near) if rng.random() < share else defaults(specs)[key]
            for key, spec in specs.items()
        }


HURDLE_BY_HAND = [
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
]

# A loan of 20 billion whose cash is like Hyperion's rent.
LEASED = {
    "structure": "level", "build": 0, "ltc": 0.948, "cost": 2.88e10, "cfads": 2.99e9, "life": 30, "tenor": 20,
    "amortisation": 20, "contracted": 1.0, "contract-years": 20, "cure": 0.0, "dscr": 1.2, "spread": 0.01,
}  # fmt: skip
CHIPS = {
    "planned": 2.0, "slow": 6.0, "cost": 1.085e10, "cfads": 3.6e9, "life": 8, "build": 0, "servers": 0.85,
    "renewal": 0, "structure": "balloon", "coupon": 0.11, "tenor": 5, "amortisation": 5, "balloon": 0.3,
    "contracted": 0.6, "contract-years": 3, "cure": 5e8, "spread": 0.03,
}  # fmt: skip

REFINANCING_BY_HAND = [
    {"case": "on-time"},
    {"case": "falsified"},
    LEASED,
    LEASED | {"contract-years": 4},
    CHIPS,
    CHIPS | {"case": "on-time"},
    CHIPS | {"case": "falsified"},
    CHIPS | {"renewal": 2},
    *(
        {"structure": kind, "case": case, "underwriting": "true"}
        for kind in ("bullet", "level", "sculpted", "balloon")
        for case in ("on-time", "slow", "falsified")
    ),
    {"case": "falsified", "plateau": 0.0},
    {"case": "falsified", "plateau": 1.0},
    {"coupon": 0.0},
    {"coupon": 0.0, "spread": 0.0, "structure": "level"},
    {"coupon": 0.0, "spread": 0.0, "structure": "balloon"},
    {"coupon": 0.0, "structure": "bullet"},
    {"coupon": 0.0, "floored": False, "case": "falsified"},
    {"coupon": 1e-9, "structure": "level"},
    {"coupon": 0.30, "structure": "bullet", "sweep": 1.0, "case": "falsified"},
    {"tenor": 30, "life": 20},
    {"tenor": 30, "life": 20, "amortisation": 10, "structure": "level"},
    {"tenor": 20, "life": 20, "underwriting": "true"},
    {"tenor": 40, "life": 1, "amortisation": 1},
    {"life": 1, "tenor": 1, "amortisation": 1},
    {"life": 2, "tenor": 1, "amortisation": 50, "floored": False},
    {"life": 10, "amortisation": 50, "tenor": 20},
    {"floored": False},
    {"floored": False, "sweep": 1.0, "case": "on-time"},
    {"floored": False, "coupon": 0.15, "amortisation": 20},
    {"floored": True, "coupon": 0.15, "amortisation": 20},
    {"sweep": 1.0, "case": "on-time"},
    {"sweep": 0.5, "structure": "bullet", "case": "on-time", "cfads": 6e9},
    {"sweep": 1.0, "structure": "level", "case": "on-time", "cfads": 2e10},
    {"sweep": 1.0, "structure": "bullet", "cure": 0.0, "reserve": 0, "slow": 20.0},
    {"contracted": 1.0, "contract-years": 40},
    {"contracted": 1.0, "contract-years": 4, "cure": 0.0},
    {"contracted": 0.5, "contract-years": 10, "case": "falsified"},
    {"servers": 1.0, "renewal": 0},
    {"servers": 0.5, "renewal": 5, "tenor": 11},
    {"servers": 0.5, "renewal": 1},
    {"servers": 1.0, "server-decay": 0.95, "renewal": 15, "tenor": 15},
    {"ltv": 0.30},
    {"ltv": 1.5, "cure": 1e11, "reserve": 36, "spread": 0.0, "dscr": 1.0},
    {"reserve": 0, "cure": 0.0},
    {"planned": 2.0, "slow": 2.0},
    {"planned": 20.0, "slow": 5.0},
    {"slow": 40.0, "cure": 1e11},
    {"cfads": 2e11},
    {"cfads": 1e7},
    {"cfads": 5e9, "cure": 1e11, "ltv": 1.5},
    {"cfads": 4.5e9, "ltv": 1.5, "structure": "level", "slow": 9.5},
    {"balloon": 1.0, "structure": "balloon"},
    {"balloon": 0.0, "structure": "balloon", "tenor": 25},
]


def told(value):
    return None if value is None else float(value)


def main():
    cases = []
    for name, model, specs, by_hand, count in (
        ("hurdle", hurdle, HURDLE, HURDLE_BY_HAND, 105),
        ("refinancing", refinancing, REFINANCING, REFINANCING_BY_HAND, 105),
    ):
        for inputs in inputs_of(specs, by_hand, count):
            outputs = {key: told(value) for key, value in model(inputs).items()}
            cases.append({"model": name, "inputs": inputs, "outputs": outputs})
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    print(f"[\n{lines}\n]")


main()
