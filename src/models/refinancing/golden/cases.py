"""The refinancing gap, worked a second time.

Loans are run forwards year by year and sculpted by search.

Rerun:  python src/models/refinancing/golden/cases.py
With:   the packages that tests/golden/worked.py names
"""

import sys
from pathlib import Path

import numpy_financial as npf

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import agree, bisect, level_payment, mpf, present, ramp, write

NEGLIGIBLE = mpf("1e-10")
# The search ends within 1e-37 of the cover; so much of a sculpted loan, or less, is nothing.
DUST = mpf("1e-22")
LONGEST = 60


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
        balances = [b if b > DUST * opening else mpf(0) for b in balances]
        balances += [mpf(0)] * tenor
        principal = [balances[t] - balances[t + 1] for t in range(tenor)]
    else:
        over = x["amortisation"] if kind == "level" else tenor
        rest = mpf(0) if kind == "level" else x["balloon"] * opening
        service = level_payment(c, over, opening, rest)
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
        if due > DUST * opening:
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


def refinancing(x):
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

BY_HAND = [
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


if __name__ == "__main__":
    write(__file__, refinancing, BY_HAND, count=105)
