"""The SPV bond, worked a second time.

Days are counted with the standard library's calendar, present values are sums, yields are found by halving and
Newton's steps; losses are summed over a tree of what may happen. QuantLib must price each bond alike.

Rerun:  python src/models/spv_bond/golden/cases.py
With:   the packages that tests/golden/worked.py names, and QuantLib==1.44
"""

import calendar
import sys
from datetime import date, timedelta
from pathlib import Path

import mpmath

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from bonds import priced
from worked import agree, months, mpf, write

LOWEST, HIGHEST = mpf("-0.5"), mpf(1)


# Days


def day(index, of_month):
    """In the month of this index, counted from January of year 0; at most its last day."""
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(of_month, calendar.monthrange(year, month)[1]))


def index_of(when):
    return when.year * 12 + when.month - 1


def shifted(when, by):
    return day(index_of(when) + by, when.day)


def nth(year, month, weekday, n):
    """The n-th such weekday of a month; of n = 0, the last."""
    days = [d for week in calendar.monthcalendar(year, month) if (d := week[weekday])]
    return date(year, month, days[n - 1])


def easter(year):
    """By Gauss's rule, with Lichtenberg's corrections."""
    k = year // 100
    m = 15 + (3 * k + 3) // 4 - (8 * k + 13) // 25
    s = 2 - (3 * k + 3) // 4
    a = year % 19
    d = (19 * a + m) % 30
    r = (d + a // 11) // 29
    og = 21 + d - r
    sz = 7 - (year + year // 4 + s) % 7
    return date(year, 3, 1) + timedelta(days=og + 7 - (og - sz) % 7 - 1)


def closed(year):
    """The days on which the US government-bond market is closed besides weekends."""
    fixed = [(1, 1, False), (7, 4, True), (11, 11, False), (12, 25, True)] + ([(6, 19, True)] if year >= 2022 else [])
    days = {nth(year, 1, 0, 3), nth(year, 2, 0, 3), nth(year, 5, 0, 0), nth(year, 9, 0, 1), nth(year, 10, 0, 2)}
    days.add(nth(year, 11, 3, 4))
    for month, of_month, saturdays_too in fixed:
        when = date(year, month, of_month)
        if when.weekday() == 6:
            when += timedelta(days=1)
        elif when.weekday() == 5 and saturdays_too:
            when -= timedelta(days=1)
        days.add(when)
    friday = easter(year) - timedelta(days=2)
    if friday.day > 7:
        days.add(friday)
    return days


def paid_on(when, roll):
    def moved(step):
        found = when
        while found.weekday() > 4 or found in closed(found.year):
            found += timedelta(days=step)
        return found

    if roll == "unadjusted":
        return when
    if roll == "preceding":
        return moved(-1)
    following = moved(1)
    return moved(-1) if roll == "modified" and following.month != when.month else following


def february_ends(when):
    return when.month == 2 and (when + timedelta(days=1)).month == 3


def counted(convention, start, end, reference, step):
    """The part of a year between two days; `reference` is where the regular period of `step` months ends."""
    if convention != "act-act":
        one, two = start.day, end.day
        if convention == "30-360-us" and february_ends(start):
            two = 30 if february_ends(end) else two
            one = 30
        two = 30 if two == 31 and one >= 30 else two
        one = min(one, 30)
        return mpf(360 * (end.year - start.year) + 30 * (end.month - start.month) + two - one) / 360
    if end < start:
        return -counted(convention, end, start, reference, step)
    # Whole and broken regular periods, one after the other: each is the same part of a year.
    first, last = reference
    total = mpf(0)
    if start < last:
        chain = [(first, last)]
        while chain[-1][0] > start:
            chain.append((shifted(chain[-1][0], -step), chain[-1][0]))
        for a, b in chain:
            days = (min(end, b) - max(start, a)).days
            total += mpf(step) / 12 * max(0, days) / (b - a).days
    count = 0
    while end > (a := shifted(last, step * count) if count else last):
        b = shifted(last, step * (count + 1))
        total += mpf(step) / 12 * max(0, (min(end, b) - max(start, a)).days) / (b - a).days
        count += 1
    return total


# The notes


def left(profile, rate, over, repaid):
    if profile != "level":
        return 1 - mpf(repaid) / over
    if rate == 0:
        return mpf(over - repaid) / over
    return (1 - (1 + rate) ** -(over - repaid)) / (1 - (1 + rate) ** -over)


class Notes:
    def __init__(self, x):
        self.k = int(x["frequency"])
        self.step = 12 // self.k
        self.convention, self.coupon = x["day-count"], x["coupon"]
        self.issue = day(months(x["issue"]), x["issue-day"])
        self.maturity = day(months(x["maturity"]), x["maturity-day"])
        ends, back = [], 0
        while (end := shifted(self.maturity, -self.step * back)) > self.issue:
            ends.insert(0, end)
            back += 1
        regular = end == self.issue
        if x["first"] == "long" and len(ends) > 1:
            ends, regular = ends[1:], False
        paying = [i for i, end in enumerate(ends) if index_of(end) > months(x["interest-only"])]
        begins = paying[0] if paying and x["profile"] != "bullet" else len(ends) - 1
        over = len(ends) - begins
        self.rows, start, owed = [], self.issue, mpf(1)
        for place, end in enumerate(ends):
            begin = start if place or regular else shifted(end, -self.step)
            reference = (begin, end)
            after = left(x["profile"], self.coupon / self.k, over, max(0, place + 1 - begins))
            interest = owed * self.coupon * self.count(start, end, reference)
            self.rows.append((start, end, paid_on(end, x["holidays"]), reference, owed, interest, owed - after))
            start, owed = end, after

    def count(self, start, end, reference):
        return counted(self.convention, start, end, reference, self.step)

    def claim(self, settled):
        """Times from settlement, amounts and principal per 100 owed; accrued interest."""
        rows = [row for row in self.rows if row[2] > settled]
        flows, time, last = [], mpf(0), settled
        accrued = mpf(0)
        for place, (start, end, payment, reference, owed, interest, principal) in enumerate(rows):
            if place == 0:
                scale = 100 / owed
                if settled > start:
                    accrued = 100 * self.coupon * self.count(start, min(settled, end), reference)
            time += self.count(start, payment, reference) - self.count(start, last, reference)
            flows.append((time, scale * (interest + principal), scale * principal))
            last = payment
        return flows, accrued


def price(k, claim, rate):
    flows, accrued = claim
    growth = mpmath.log1p(rate / k) * k
    return sum(amount * mpmath.exp(-growth * time) for time, amount, _ in flows) - accrued


def yield_of(k, claim, wanted):
    flows, accrued = claim
    if not flows or price(k, claim, LOWEST) < wanted or price(k, claim, HIGHEST) > wanted:
        return None
    if price(k, claim, LOWEST) == price(k, claim, HIGHEST):
        return None
    rough = [(float(time), float(amount)) for time, amount, _ in flows]
    low, high = float(LOWEST), float(HIGHEST)
    for _ in range(60):
        middle = (low + high) / 2
        worth = sum(amount * (1 + middle / k) ** (-k * time) for time, amount in rough)
        low, high = (middle, high) if worth > float(wanted + accrued) else (low, middle)
    rate = mpf(low)
    for _ in range(6):
        slope = sum(a * t * (1 + rate / k) ** (-k * t - 1) for t, a, _ in flows)
        rate += (price(k, claim, rate) - wanted) / slope
    return rate


def agrees_with_quantlib(x, notes, claim, settled, rate):
    terms = {
        "issue": (index_of(notes.issue), notes.issue.day),
        "maturity": (index_of(notes.maturity), notes.maturity.day),
        "coupon": float(x["coupon"]),
        "per_year": notes.k,
        "day_count": x["day-count"],
        "long_first": x["first"] == "long",
        "profile": x["profile"],
        "interest_only_until": months(x["interest-only"]),
        "roll": x["holidays"],
        "settlement": (index_of(settled), settled.day),
        "rate": float(rate),
    }
    bond = priced(terms)
    if bond is not None:
        agree(price(notes.k, claim, mpf(float(rate))), bond["clean"], floor=1)
        agree(claim[1], bond["accrued"], floor=1e-3)


# The model


def spv_bond(x):
    notes = Notes(x)
    k = notes.k
    days = [
        notes.issue,
        day(months(x["then"]), x["then-day"]),
        day(months(x["now"]), x["now-day"]),
    ]
    claims = [notes.claim(settled) for settled in days]
    prices = [x["issue-price"], x["then-price"], x["price"]]
    benchmarks = [x["issue-benchmark"], x["then-benchmark"], x["benchmark"]]
    yields = [yield_of(k, claim, wanted) for claim, wanted in zip(claims, prices)]
    spreads = [None if y is None else y - b for y, b in zip(yields, benchmarks)]
    for claim, settled, rate in zip(claims, days, yields):
        agrees_with_quantlib(x, notes, claim, settled, mpf("0.07") if rate is None else rate)

    flows, accrued = claims[2]
    duration = convexity = None
    if yields[2] is not None:
        worth = [(t, a * (1 + yields[2] / k) ** (-k * t)) for t, a, _ in flows]
        dirty = sum(w for _, w in worth)
        duration = sum(t * w for t, w in worth) / dirty / (1 + yields[2] / k)
        convexity = sum(t * (t + mpf(1) / k) * w for t, w in worth) / dirty / (1 + yields[2] / k) ** 2
    life = sum(t * p for t, _, p in flows) / sum(p for _, _, p in flows) if flows else None

    def causes(moment):
        if yields[moment] is None or yields[2] is None:
            return [None] * 4
        at = lambda b, s: price(k, claims[2], b + s)
        b0, s0, b1, s1 = benchmarks[moment], spreads[moment], benchmarks[2], spreads[2]
        time = at(b0, s0) - prices[moment]
        rates = (at(b1, s0) - at(b0, s0) + at(b1, s1) - at(b0, s1)) / 2
        credit = (at(b0, s1) - at(b0, s0) + at(b1, s1) - at(b1, s0)) / 2
        return [prices[2] - prices[moment], rates, credit, time]

    # The lease.
    term, longest = x["term"], max(x["renewable"], x["term"])
    stays = min(-(-x["leaves"] // term) * term, longest)
    rent = lambda year: x["rent"] * (1 + x["step"]) ** ((year - 1) // term)
    guaranteed_years = x["guarantee-years"] if min(x["guarantee"], x["cap"]) > 0 else 0
    begins = months(x["rent-start"])
    face = x["face"]
    by_year, before = {}, mpf(0)
    for _, end, _, _, owed, interest, principal in notes.rows:
        if index_of(end) < begins:
            before += face * (interest + principal)
        else:
            by_year.setdefault((index_of(end) - begins) // 12 + 1, []).append((owed, interest, principal))
    years = max(by_year, default=0)
    owed_at = [None] * (years + 1)
    if years:
        owed_at[0] = face * by_year[min(by_year)][0][0]
    service = [mpf(0)] * (years + 1)
    for year in range(1, years + 1):
        owed_at[year] = owed_at[year - 1]
        for owed, interest, principal in by_year.get(year, []):
            service[year] += face * (interest + principal)
            owed_at[year] = face * (owed - principal)
    got = [mpf(0)] + [x["share"] * rent(year) if year <= stays else mpf(0) for year in range(1, years + 1)]
    covers = [got[year] / service[year] for year in range(1, years + 1) if service[year] > 0]
    whole = sum(service)

    def kind(year):
        if year <= term:
            return "contract"
        renewable, guaranteed = year <= longest, year <= guaranteed_years
        return {(1, 1): "either", (1, 0): "renewal", (0, 1): "guarantee", (0, 0): "bare"}[renewable, guaranteed]

    kinds = [kind(year) for year in range(1, years + 1)]
    owed = lambda year: owed_at[year] if year <= years and years else mpf(0)

    def parts(year, can_pay):
        value = x["value"] * (1 - x["decay"]) ** year
        promised = min(x["cap"], max(mpf(0), x["guarantee"] - value))
        guarantee = promised if can_pay and year <= guaranteed_years else mpf(0)
        return owed(year), x["sale-share"] * value, x["sale-share"] * guarantee

    def loss(year, can_pay):
        debt, value, guarantee = parts(year, can_pay)
        return max(mpf(0), debt - value - guarantee)

    gone = parts(stays, True) if stays < years else None

    # What may happen, and how likely it is.
    expected = None
    if years:
        expected = mpf(0)
        q = x["default"]
        for year in range(1, years + 1):
            decisions = (year - 1) // term
            stayed = mpf(0) if year > longest else (1 - q) ** (year - 1) * (1 - x["leaving"]) ** decisions
            expected += stayed * q * loss(year, False)
            decides = mpf(1) if year == longest else x["leaving"] if year % term == 0 else mpf(0)
            expected += stayed * (1 - q) * decides * loss(year, True)
    model = None
    if years:
        balance = sum(owed_at[:years]) / years
        model = expected / years / balance + x["premium"]

    # The books.
    i = x["tenant"]
    present = lambda n: sum(rent(year) / (1 + i) ** year for year in range(1, n + 1))
    total = lambda n: sum(rent(year) for year in range(1, n + 1))
    ifrs_years = min(-(-x["counted"] // term) * term, longest)
    booked = present(ifrs_years)

    extra = None if yields[0] is None else yields[0] - i
    tenant_price = price(k, claims[0], i)
    implied = None
    if spreads[2] is not None:
        implied = 1 - mpmath.exp(-max(mpf(0), spreads[2]) * x["horizon"] / (1 - x["recovery"]))
    issue, then = causes(0), causes(1)
    return {
        "cover": min(covers) if covers else None,
        "cover-average": sum(got) / whole if years else None,
        "beyond": sum(service[year] for year in range(1, years + 1) if kinds[year - 1] != "contract") / whole
        if years
        else None,
        "service": service[1] if years else mpf(0),
        "before": before,
        "years-contract": kinds.count("contract"),
        "years-either": kinds.count("either"),
        "years-renewal": kinds.count("renewal"),
        "years-guarantee": kinds.count("guarantee"),
        "years-bare": kinds.count("bare"),
        "owed-guarantee": owed(guaranteed_years) if guaranteed_years else None,
        "left-owed": gone and gone[0],
        "left-value": gone and gone[1],
        "left-guarantee": gone and gone[2],
        "loss": loss(stays, True) if gone else None,
        "loss-share": loss(stays, True) / gone[0] if gone else None,
        "yield": yields[2],
        "spread": spreads[2],
        "then-yield": yields[1],
        "then-spread": spreads[1],
        "issue-yield": yields[0],
        "issue-spread": spreads[0],
        "accrued": accrued,
        "duration": duration,
        "convexity": convexity,
        "life": life,
        "tenant-price": tenant_price,
        "issue-change": issue[0],
        "issue-rates": issue[1],
        "issue-credit": issue[2],
        "issue-time": issue[3],
        "then-change": then[0],
        "then-rates": then[1],
        "then-credit": then[2],
        "then-time": then[3],
        "extra": extra,
        "extra-cost": None if extra is None else extra * face,
        "extra-value": (tenant_price - prices[0]) / 100 * face,
        "implied": implied,
        "expected-loss": expected,
        "model-spread": model,
        "excess": None if model is None or spreads[0] is None else model - spreads[0],
        "gaap-liability": present(term),
        "ifrs-liability": booked,
        "gaap-cost": total(term) / term,
        "ifrs-cost": booked / ifrs_years + i * booked,
        "own-cost": x["value"] / x["life"] + i * x["value"],
        "unbooked": total(longest) - total(term),
    }


def allowed(x):
    issue, maturity = day(months(x["issue"]), x["issue-day"]), day(months(x["maturity"]), x["maturity-day"])
    then, now = day(months(x["then"]), x["then-day"]), day(months(x["now"]), x["now-day"])
    return issue < maturity and issue <= then <= now < maturity


BY_HAND = [
    {"share": 0.9},
    {"leaves": 8, "cap": 2e9},
    {"leaves": 16},
    {"leaves": 12, "sale-share": 0.8, "guarantee": 20e9},
    {"renewable": 12, "guarantee-years": 14},
    {"renewable": 8, "guarantee-years": 0, "leaving": 0.3},
    {"profile": "bullet"},
    {"profile": "straight", "day-count": "act-act"},
    {"day-count": "act-act", "holidays": "following", "now": "2026-11", "now-day": 30, "first": "next"},
    {"day-count": "30-360-us", "maturity-day": 31, "maturity": "2049-08", "frequency": "4"},
    {"frequency": "12", "holidays": "modified", "now-day": 31, "now": "2026-10"},
    {"frequency": "1", "maturity-day": 29, "maturity": "2048-02", "day-count": "act-act"},
    {"holidays": "preceding", "now": "2026-05", "now-day": 29},
    {"coupon": 0.0, "price": 40.0},
    {"price": 1.0},
    {"price": 300.0, "then-price": 290.0},
    {"rent-start": "2040-12", "maturity": "2035-02"},
    {"issue": "2029-05", "issue-day": 30, "maturity-day": 30, "then": "2029-06", "now": "2029-07", "first": "next"},
    {"issue": "2026-04", "issue-day": 30, "maturity": "2042-11", "maturity-day": 15, "then": "2026-05", "term": 15},
]


if __name__ == "__main__":
    write(__file__, spv_bond, BY_HAND, count=150, allowed=allowed)
