"""Hyperscaler funding, worked a second time.

Each company is a table of years, filled row by row; present values are sums of discounted rents, which numpy-financial
must agree with; the growth that pays for everything is a root of a polynomial, found among numpy's.

Rerun:  python src/models/hyperscaler_funding/golden/cases.py
With:   the packages that tests/golden/worked.py names
"""

import sys
from pathlib import Path

import mpmath
import numpy as np
import numpy_financial as npf

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import agree, bisect, mpf, write

YEARS = range(2026, 2031)


def present_value(rent, years, rate):
    value = sum((rent / years / (1 + rate) ** year for year in range(1, years + 1)), mpf(0))
    agree(value, npf.pv(float(rate), years, -float(rent) / years), near=1e-6, floor=1.0)
    return value


def surplus(company, x, year):
    """Operating cash less spending and payouts."""
    earned = company["cash"]
    for _ in range(year - 2025):
        earned = earned * (1 + x["growth"])
    spent = company["capex"] if year == 2026 else company["next"]
    for _ in range(year - 2027):
        spent = spent * (1 + x["later"])
    return earned, x["scale"] * spent


def pays_for_all(cash, uses):
    """The growth at which cash over five years is what is used."""
    def short(growth):
        return sum(cash * (1 + growth) ** t for t in range(1, 6)) < uses

    if not short(mpf("-0.9")) or short(mpf(5)):
        return None
    growth = bisect(lambda g: not short(g), mpf("-0.9"), 5)
    roots = np.roots([float(cash)] * 5 + [-float(uses)])
    real = [root.real for root in roots if abs(root.imag) < 1e-9 * max(1, abs(root)) and root.real > 0]
    agree(1 + growth, min(real, key=lambda root: abs(root - 1 - float(growth))), near=1e-6)
    return growth


def hyperscaler_funding(x):
    companies = x["companies"]
    zero = mpf(0)
    cash_2025 = sum((c["cash"] for c in companies), zero)
    debt_2025 = sum((c["debt"] for c in companies), zero)
    leases = present_value(sum((c["leases"] for c in companies), zero), x["lease-years"], x["discount"])
    beyond = sum((max(zero, c["commitments"] - c["leases"]) for c in companies), zero)
    counted = {"reported": zero, "leases": leases, "all": leases + beyond}[x["include"]]

    owed = [c["debt"] for c in companies]
    bill = [zero for _ in companies]
    rows = []
    last_cash = cash_2025
    for year in YEARS:
        earned = spent = paid = new_money = replaced = zero
        news = []
        for number, c in enumerate(companies):
            gaps = []
            for when in (year, year + 1):
                income, outlay = surplus(c, x, when)
                gaps.append(max(zero, outlay + x["payouts"] * c["paid"] + bill[number] - income))
            news.append((1 - x["ahead"]) * gaps[0] + x["ahead"] * gaps[1])
            income, outlay = surplus(c, x, year)
            earned, spent, paid = earned + income, spent + outlay, paid + x["payouts"] * c["paid"]
            replaced += x["due"] * owed[number]
        new_money = sum(news, zero)
        bonds = x["bonds"] * new_money + replaced
        leverage = (sum(owed, zero) + counted) / last_cash
        spread = x["base"] + x["slope"] * (bonds - x["usual"]) / x["usual"]
        spread += x["turn"] * (leverage - debt_2025 / cash_2025)
        spread = min(mpf(1), max(zero, spread))
        for number, new in enumerate(news):
            bill[number] += (x["treasury"] + x["points"] + spread) * x["bonds"] * new
            owed[number] += x["bonds"] * new
        rows.append({
            "year": year, "earned": earned, "spent": spent, "paid": paid, "new": new_money, "bonds": bonds,
            "replaced": replaced, "spread": spread,
        })
        last_cash = earned

    def total(key):
        return sum((row[key] for row in rows), zero)

    peak = max(rows, key=lambda row: (row["bonds"], -row["year"]))
    raised, interest, debt = total("new"), sum(bill, zero), sum(owed, zero)
    short = 0
    for c in companies:
        income, outlay = surplus(c, x, 2027)
        short += outlay + x["payouts"] * c["paid"] > income
    return {
        "raised": raised,
        "peak": peak["bonds"],
        "peak-year": peak["year"],
        "times": peak["bonds"] / x["usual"],
        "bonds-2026": rows[0]["bonds"],
        "bonds-2027": rows[1]["bonds"],
        "bonds-total": total("bonds"),
        "replaced": total("replaced"),
        "equity": raised - x["bonds"] * raised,
        "short": short,
        "break-even": pays_for_all(cash_2025, total("spent") + total("paid")),
        "capex-total": total("spent"),
        "capex-share": total("spent") / total("earned"),
        "spread": peak["spread"],
        "widened": peak["spread"] - x["base"],
        "rate": x["treasury"] + x["points"] + peak["spread"],
        "interest": interest,
        "burden": interest / rows[-1]["earned"],
        "leverage": debt_2025 / cash_2025,
        "with-leases": (debt_2025 + leases) / cash_2025,
        "with-all": (debt_2025 + leases + beyond) / cash_2025,
        "leverage-end": (debt + counted) / rows[-1]["earned"],
        "debt-end": debt,
        "leases": leases,
        "commitments": leases + beyond,
        "widen-leases": x["turn"] * leases / cash_2025,
        "widen-all": x["turn"] * (leases + beyond) / cash_2025,
        "instead": leases / 5,
    }


def company(cash, capex, next_year, paid=0.0, debt=0.0, leases=0.0, commitments=0.0):
    return {
        "name": "A", "cash": cash, "capex": capex, "next": next_year, "paid": paid, "debt": debt, "leases": leases,
        "commitments": commitments,
    }


FIVE = [
    company(139.5e9, 200e9, 272.9e9, 0.0, 66e9, 80e9, 330e9) | {"name": "Amazon"},
    company(164.7e9, 200e9, 304e9, 10.5e9, 46.5e9, 85e9, 890e9) | {"name": "Alphabet"},
    company(160.5e9, 175e9, 208.5e9, 40e9, 43.2e9, 155e9, 558e9) | {"name": "Microsoft"},
    company(115.8e9, 137.5e9, 188.7e9, 5.3e9, 58.7e9, 279e9, 713e9) | {"name": "Meta"},
    company(32e9, 70e9, 75e9, 5.8e9, 111.6e9, 261e9, 293e9) | {"name": "Oracle"},
]
BY_HAND = [
    {"companies": FIVE} | more
    for more in (
        {},
        {"include": "leases"},
        {"include": "all"},
        {"growth": 0.1},
        {"growth": 0.26},
        {"growth": -0.3},
        {"growth": 1.0},
        {"scale": 1.14, "later": 0.17},
        {"scale": 0.0},
        {"scale": 0.0, "payouts": 0.0},
        {"scale": 3.0, "later": 1.0},
        {"payouts": 2.2},
        {"payouts": 5.0},
        {"ahead": 0.0},
        {"ahead": 0.5},
        {"bonds": 0.0},
        {"bonds": 1.0, "due": 1.0},
        {"slope": 0.0, "turn": 0.0},
        {"slope": 0.02, "turn": 0.05, "include": "all"},
        {"usual": 1e6, "slope": 0.02},
        {"usual": 1e13},
        {"discount": 0.0},
        {"lease-years": 1},
        {"points": 0.2},
        {"base": 0.0, "slope": 0.02, "growth": 0.5},
    )
] + [
    {"companies": [company(1e6, 9e12, 9e12, 9e12, 9e12, 9e12, 9e12)]},
    {"companies": [company(9e12, 0.0, 0.0)]},
    {"companies": [company(1e11, 0.0, 3e11, 1e10)], "ahead": 0.3},
    {"companies": [company(1e11, 3e11, 0.0, 1e10, 5e10, 9e10, 1e10)], "include": "all"},
]


if __name__ == "__main__":
    write(__file__, hyperscaler_funding, BY_HAND, count=110, allowed=lambda x: len(x["companies"]) <= 6)
