"""Bonds priced by QuantLib, and the days on which it has the US bond market closed.

Rerun:  python src/models/spv_bond/golden/bonds.py
With:   Python 3.11, QuantLib==1.44

Terms are drawn from the whole of the inputs' ranges: every frequency, day count, repayment and way with holidays,
odd first periods long and short, days at the ends of months, settlement on any day. Each bond is priced at a yield,
and the yield is found back from the price. Where QuantLib refuses the bond (actual/actual with a long first period
whose payment is moved), another is drawn.
"""

import json
import random
from pathlib import Path

import QuantLib as ql

COUNT = 640
CALENDAR = ql.UnitedStates(ql.UnitedStates.GovernmentBond)
DAY_COUNTS = {
    "30-360": ql.Thirty360(ql.Thirty360.BondBasis),
    "30-360-us": ql.Thirty360(ql.Thirty360.USA),
    "act-act": ql.ActualActual(ql.ActualActual.ISMA),
}
ROLLS = {
    "unadjusted": ql.Unadjusted,
    "following": ql.Following,
    "modified": ql.ModifiedFollowing,
    "preceding": ql.Preceding,
}
FREQUENCIES = {1: ql.Annual, 2: ql.Semiannual, 4: ql.Quarterly, 12: ql.Monthly}


def day(months, of_month):
    """A month counted from January of year 0, and a day, at most its last."""
    year, month = months // 12, months % 12 + 1
    last = ql.Date.endOfMonth(ql.Date(1, month, year)).dayOfMonth()
    return ql.Date(min(of_month, last), month, year)


def months(date):
    return date.year() * 12 + date.month() - 1


def left(profile, rate, over, repaid):
    """The share owed after so many of `over` payments of principal."""
    if profile != "level":
        return 1 - repaid / over
    if rate == 0:
        return (over - repaid) / over
    return (1 - (1 + rate) ** -(over - repaid)) / (1 - (1 + rate) ** -over)


def drawn(rng):
    issue = (rng.randint(2020 * 12, 2035 * 12 + 11), rng.choice([1, 15, 21, 28, 29, 30, 31, rng.randint(1, 31)]))
    maturity = (issue[0] + rng.randint(8, 480), rng.choice([1, 15, 28, 29, 30, 31, issue[1], rng.randint(1, 31)]))
    if rng.random() < 0.2:
        maturity = (issue[0] + 12 * rng.randint(1, 40), issue[1])
    span = maturity[0] - issue[0]
    return {
        "issue": issue,
        "maturity": maturity,
        "coupon": rng.choice([0.0, 0.05625, 0.06581, round(rng.uniform(0, 0.2), 5)]),
        "per_year": rng.choice([1, 2, 2, 2, 4, 12]),
        "day_count": rng.choice(sorted(DAY_COUNTS)),
        "long_first": rng.random() < 0.5,
        "profile": rng.choice(["level", "level", "straight", "bullet"]),
        "interest_only_until": issue[0] + rng.choice([0, rng.randint(0, span)]),
        "roll": rng.choice(sorted(ROLLS)),
        "settlement": (issue[0] + rng.randint(0, max(0, span - 1)), rng.randint(1, 31)),
        "rate": rng.choice([0.0, round(rng.uniform(-0.05, 0.3), 6), round(rng.uniform(0.02, 0.1), 6)]),
    }


def priced(terms):
    issue, maturity, settlement = (day(*terms[key]) for key in ("issue", "maturity", "settlement"))
    if not issue <= settlement < maturity:
        return None
    frequency, convention = FREQUENCIES[terms["per_year"]], DAY_COUNTS[terms["day_count"]]
    period = 12 // terms["per_year"]
    ends = []
    while (end := maturity - ql.Period(period * len(ends), ql.Months)) > issue:
        ends.append(end)
    if terms["long_first"] and len(ends) == 2:
        return None  # QuantLib takes no first coupon at maturity
    if terms["long_first"] and len(ends) > 1:
        ends.pop()
    ends.reverse()
    schedule = ql.Schedule(
        issue, maturity, ql.Period(frequency), CALENDAR, ql.Unadjusted, ql.Unadjusted,
        ql.DateGeneration.Backward, False, ends[0] if terms["long_first"] and len(ends) > 1 else ql.Date(),
    )
    assert list(schedule)[1:] == ends
    count = len(ends)
    before = next((i for i, end in enumerate(ends) if months(end) > terms["interest_only_until"]), count)
    before = count - 1 if terms["profile"] == "bullet" else min(before, count - 1)
    rate, over = terms["coupon"] / terms["per_year"], count - before
    owed = [left(terms["profile"], rate, over, max(0, index - before)) for index in range(count)]
    bond = ql.AmortizingFixedRateBond(
        0, [100 * share for share in owed], schedule, [terms["coupon"]], convention, ROLLS[terms["roll"]], issue
    )
    functions, args = ql.BondFunctions, (convention, ql.Compounded, frequency)
    if not functions.isTradable(bond, settlement):
        return None
    try:
        clean = functions.cleanPrice(bond, terms["rate"], *args, settlement)
        duration = functions.duration(bond, terms["rate"], *args, ql.Duration.Modified, settlement)
        convexity = functions.convexity(bond, terms["rate"], *args, settlement)
        found = None
        if clean > 0:
            quote = ql.BondPrice(clean, ql.BondPrice.Clean)
            found = functions.bondYield(bond, quote, *args, settlement, 1e-15, 1000, terms["rate"])
    except RuntimeError:
        return None
    flows = [(flow.date(), flow.amount()) for flow in bond.cashflows()]
    return terms | {
        "clean": clean,
        "accrued": bond.accruedAmount(settlement),
        "duration": duration,
        "convexity": convexity,
        "yield": found,
        "payments": len({date for date, _ in flows}),
        "paid": sum(amount for _, amount in flows),
        "last": flows[-1][0].ISO(),
    }


def main():
    rng = random.Random("spv-bond")
    bonds = []
    while len(bonds) < COUNT:
        if (bond := priced(drawn(rng))) is not None:
            bonds.append(bond)
    closed = CALENDAR.holidayList(ql.Date(1, 1, 2020), ql.Date(31, 12, 2085), False)
    lines = [json.dumps(bond, separators=(",", ":")) for bond in bonds]
    closed = json.dumps([date.ISO() for date in closed], separators=(",", ":"))
    text = '{"closed":' + closed + ',\n"bonds":[\n' + ",\n".join(lines) + "\n]}\n"
    (Path(__file__).resolve().parent / "bonds.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
