"""The maturity wall, worked a second time.

Portfolios are laid out payment by payment.

Rerun:  python src/models/maturity_wall/golden/cases.py
With:   the packages that tests/golden/worked.py names
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import months, mpf, write


def maturity_wall(x):
    day = months(x["as-of"])
    payments = []  # (months after the day, amount, kind)
    total = interest = overdue = mpf(0)
    for row in x["tranches"]:
        amount, due = row["amount"], months(row["due"])
        left = max(1, due - day)
        total += amount
        interest += amount * row["rate"]
        if due <= day:
            overdue += amount
        if row["repaid"] == "evenly":
            payments += [(month, amount / left, row["kind"]) for month in range(1, left + 1)]
        else:
            payments.append((left, amount, row["kind"]))
    by_year = {}
    for month, amount, kind in payments:
        year = (day + month) // 12
        by_year.setdefault(year, {}).setdefault(kind, mpf(0))
        by_year[year][kind] += amount
    near_months = x["horizon"] * 12
    near = sum(amount for month, amount, _ in payments if month <= near_months)
    extra_paid = x["spread"] * sum(
        amount * mpf(near_months - month) / 12 for month, amount, _ in payments if month <= near_months
    )
    totals = {year: sum(kinds.values()) for year, kinds in by_year.items()}
    peak = max(totals.values())
    peak_year = min(year for year, due in totals.items() if due >= peak * (1 - mpf(10) ** -12))
    gap = due_shut = mpf(0)
    for year in range(x["from"], x["from"] + x["years"]):
        due = sum(amount for kind, amount in by_year.get(year, {}).items() if x["segment"] in ("all", kind))
        due_shut += due
        first = max(year * 12, day + 1)
        there = max(0, year * 12 + 12 - first)
        gap += max(mpf(0), x["shut"] * due - x["cash"] * there / 12)
    return {
        "total": total,
        "near": near,
        "near-share": near / total,
        "peak-year": peak_year,
        "peak": peak,
        "overdue": overdue,
        "life": sum(month * amount for month, amount, _ in payments) / total / 12,
        "coupon": interest / total,
        "interest": interest,
        "extra": x["spread"] * near,
        "extra-paid": extra_paid,
        "coupon-after": (interest + x["spread"] * near) / total,
        "due-shut": due_shut,
        "gap": gap,
        "gap-share": gap / total,
    }


BY_HAND = [
    {"cash": 1e9},
    {"segment": "loan", "shut": 1.0},
]


if __name__ == "__main__":
    write(__file__, maturity_wall, BY_HAND, count=125)
