"""GPU-backed debt, worked a second time.

Loans are run payment by payment; breaches and break-evens are found by halving.

Rerun:  python src/models/gpu_debt/golden/cases.py
With:   the packages that tests/golden/worked.py names
"""

import sys
from pathlib import Path

import mpmath

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import bisect, level_payment, mpf, present, write


def gpu_debt(x):
    k = {"monthly": 12, "quarterly": 4}[x["period"]]
    n = x["tenor"] * k
    hours = mpf(8760)
    r = x["rate"] / k

    # The schedule, run forwards payment by payment, for one GPU.
    opening = x["advance"] * x["price"]
    target = {"level": mpf(0), "straight": mpf(0), "bullet": opening, "balloon": x["balloon"] * opening}[x["profile"]]
    rows, balance = [], opening
    if x["profile"] in ("level", "balloon"):
        payment = level_payment(r, n, opening, target)
    for index in range(n):
        interest = r * balance
        if x["profile"] in ("level", "balloon"):
            principal = payment - interest
        elif x["profile"] == "straight":
            principal = opening / n
        else:
            principal = mpf(0)
        rows.append((balance, interest, principal))
        balance -= principal
    due_at_end = target
    service = [interest + principal for _, interest, principal in rows]
    reserve = mpf(x["reserve"]) / 12 * sum(service) / x["tenor"]

    standing = x["kw"] * (x["pue"] * hours / 1000 * x["mwh"] + 12 * x["hosting"])

    def yearly(contracted, rent):
        revenue = hours * (contracted * x["contract-rent"] + (1 - contracted) * x["utilisation"] * rent)
        return revenue * (1 - x["overhead"]) - standing

    def sold(contracted):
        return hours * (contracted + (1 - contracted) * x["utilisation"])

    def under_contract(index):
        months = mpf(12) / k
        begin = index * months
        return x["contracted"] * max(mpf(0), min(months, x["contract-months"] - begin)) / months

    def rent_at(t):
        return x["rent"] * (1 + x["change"]) ** t

    cash = [yearly(under_contract(index), rent_at(mpf(index) / k)) / k for index in range(n)]

    # Collateral.
    def releases(until):
        out, month = [], x["generation-first"]
        while month <= until * 12:
            out.append(mpf(month) / 12)
            month += x["generation-every"]
        return out

    everything = releases(61)

    def left(t, before=False):
        passed = sum(1 for at in everything if (at < t if before else at <= t))
        return (1 - x["decay"]) ** t * (1 - x["step"]) ** passed

    def first_below(level, begin, end):
        """The first moment at which the value left is below a level: looked for piece by piece, then halved."""
        cuts = [begin] + [at for at in everything if begin < at < end] + [end]
        for a, b in zip(cuts, cuts[1:]):
            if left(a) < level:
                return a
            if left(b, before=True) < level:
                return bisect(lambda t: left(t, before=True) < level, a, b)
        return None

    balances = [row[0] for row in rows]
    ltv_breach = None
    for index, owed in enumerate(balances):
        if owed > mpf(10) ** -12 * opening:
            at = first_below(owed / x["ltv"] / x["price"], mpf(index) / k, mpf(index + 1) / k)
            if at is not None:
                ltv_breach = at
                break
    highest = mpf(0)
    for index, owed in enumerate(balances):
        begin, end = mpf(index) / k, mpf(index + 1) / k
        highest = max(highest, owed / left(begin), owed / left(end, before=True))
    highest /= x["price"]

    ends = mpf(x["contract-months"]) / 12
    dscr_breach = None
    for index in range(n):
        if service[index] <= 0:
            continue
        begin, end = mpf(index) / k, mpf(index + 1) / k
        pieces = [(begin, min(max(ends, begin), end), x["contracted"]), (min(max(ends, begin), end), end, mpf(0))]
        for a, b, contracted in pieces:
            if b <= a:
                continue
            below = lambda t: yearly(contracted, rent_at(t)) / (service[index] * k) < x["dscr"]
            if below(a):
                dscr_breach = a
            elif below(b):
                dscr_breach = bisect(below, a, b)
            if dscr_breach is not None:
                break
        if dscr_breach is not None:
            break

    # The loan met by its cash.
    have, first_missed, arrears = reserve, None, mpf(0)
    for index in range(n):
        short = max(mpf(0), service[index] - max(mpf(0), cash[index]))
        drawn_now = min(short, have)
        have -= drawn_now
        unpaid = short - drawn_now
        if unpaid <= service[index] * mpf(10) ** -12:
            unpaid = mpf(0)
        arrears = arrears * (1 + r) + unpaid
        if unpaid > 0 and first_missed is None:
            first_missed = mpf(index + 1) / k
    tenor = mpf(x["tenor"])
    value = x["price"] * left(tenor)
    owed_at_end = due_at_end + arrears

    covers = [cash[index] / service[index] for index in range(n) if service[index] > 0]
    lowest = min(covers) if covers else None
    discounted = present(r, [mpf(0)] + cash)

    half = first_below(mpf("0.5"), mpf(0), mpf(60))
    weighted = (sum(row[2] * (index + 1) / k for index, row in enumerate(rows)) + due_at_end * tenor) / opening

    # Break-evens, by search.
    def lowest_cover(rent, change):
        scaled = [yearly(under_contract(i), rent * (1 + change) ** (mpf(i) / k)) / k - service[i] for i in range(n)]
        return min(scaled)

    sells = any(1 - under_contract(index) > 0 for index in range(n)) and x["utilisation"] > 0
    short_periods = [i for i in range(n) if service[i] > yearly(under_contract(i), mpf(0)) / k]
    even_rent = None
    # With nothing due before maturity there is nothing to break even with.
    due = any(amount > 0 for amount in service)
    if due and short_periods and all((1 - under_contract(i)) * x["utilisation"] > 0 for i in short_periods):
        top = mpf(1)
        while lowest_cover(top, x["change"]) < 0:
            top *= 10
        even_rent = bisect(lambda rent: lowest_cover(rent, x["change"]) >= 0, 0, top)

    def value_of_cash(rent):
        flows = [yearly(under_contract(i), rent * (1 + x["change"]) ** (mpf(i) / k)) / k for i in range(n)]
        return present(r, [mpf(0)] + flows)

    even_life = None
    if value_of_cash(mpf(0)) < opening and sells:
        # A straight line in the rent.
        a, b = value_of_cash(mpf(0)), value_of_cash(mpf(1))
        even_life = (opening - a) / (b - a)
    even_change = None
    pays = lambda change: lowest_cover(x["rent"], change) >= 0
    if due and pays(mpf("0.5")) and not pays(mpf("-0.99")):
        even_change = bisect(pays, mpf("-0.99"), mpf("0.5"))

    per_period = [(sold(under_contract(i)), cash[i]) for i in range(n)]
    revenue = [(flow + standing / k) / (1 - x["overhead"]) for flow in cash]
    hours_sold = [hours_ / k for hours_, _ in per_period]
    operating = None
    if hours_sold[0] > 0:
        operating = (standing / k + x["overhead"] * revenue[0]) / hours_sold[0]
    discount = [(1 + r) ** -(i + 1) for i in range(n)]
    total_sold = sum(d * h for d, h in zip(discount, hours_sold))
    all_in = None
    if total_sold > 0:
        running = sum(d * (standing / k + x["overhead"] * rev) for d, rev in zip(discount, revenue))
        all_in = (running + x["price"] - value * discount[-1]) / total_sold

    # Scenarios.
    weights = mpf(0)
    default_weight = loss_weight = exposure_weight = mpf(0)
    for step in range(-40, 41):
        z = mpf(step) / 10
        weight = mpmath.npdf(z)
        weights += weight
        change = (1 + x["change"]) * mpmath.exp(x["volatility"] * z) - 1
        fetched = lambda t: (
            x["price"] * left(t) * mpmath.exp(x["beta"] * x["volatility"] * z * t) * (1 - x["sale-cost"])
        )
        have, loss, failed = reserve, mpf(0), False
        for index in range(n):
            exposure_weight += weight * balances[index] / k
            flow = max(mpf(0), yearly(under_contract(index), x["rent"] * (1 + change) ** (mpf(index) / k)) / k)
            short = max(mpf(0), service[index] - flow)
            drawn_now = min(short, have)
            have -= drawn_now
            if short - drawn_now > service[index] * mpf(10) ** -12:
                after = rows[index][0] - rows[index][2]
                loss = max(mpf(0), after + short - drawn_now - fetched(mpf(index + 1) / k))
                failed = True
                break
        if not failed and due_at_end > 0:
            loss = max(mpf(0), due_at_end - fetched(tenor))
            failed = loss > 0
        if failed:
            default_weight += weight
            loss_weight += weight * loss
    expected = loss_weight / weights
    average_balance = sum(balances) / n
    fair = expected / tenor / average_balance + x["premium"]
    contractual = x["rate"] - x["base"]
    many = x["gpus"]
    months = lambda years: None if years is None else years * 12
    return {
        "dscr-breach": months(dscr_breach),
        "ltv-breach": months(ltv_breach),
        "first-missed": months(first_missed),
        "dscr-min": lowest,
        "dscr-average": sum(covers) / len(covers) if covers else None,
        "llcr": discounted / opening,
        "debt": many * opening,
        "half-life": months(half),
        "weighted-life": weighted * 12,
        "mismatch": weighted / half if half is not None and half > 0 else None,
        "ltv-max": highest,
        "value": many * value,
        "balloon-due": many * due_at_end,
        "shortfall": many * max(mpf(0), owed_at_end - value * (1 - x["sale-cost"])),
        "even-rent": even_rent,
        "even-rent-life": even_life,
        "even-change": even_change,
        "operating-hour": operating,
        "all-in-hour": all_in,
        "pd": default_weight / weights,
        "expected-loss": many * expected,
        "expected-loss-share": expected / opening,
        "fair-spread": fair,
        "fair-spread-until-default": loss_weight / exposure_weight + x["premium"],
        "contractual-spread": contractual,
        "underpriced": fair - contractual,
        "average-balance": many * average_balance,
    }


BY_HAND = [
    {"tenor": 10, "profile": "bullet", "decay": 0.3, "contract-months": 24, "rate": 0.09},
    {"contract-months": 60, "contracted": 1.0},
    {"change": 0.1},
    {"generation-first": 6, "generation-every": 9, "step": 0.25},
    {"period": "quarterly"},
    {"period": "quarterly", "contract-months": 37, "profile": "balloon"},
    {"rate": 0.0, "profile": "straight"},
    {"rate": 0.0, "profile": "bullet"},
    {"rate": 0.0, "profile": "balloon", "balloon": 1.0, "period": "quarterly"},
    {"contract-months": 0, "contract-rent": 0.05, "contracted": 1.0, "rent": 4.0},
    {"contract-months": 13, "contract-rent": 0.5, "rent": 6.0, "change": -0.4, "period": "quarterly"},
    {"advance": 0.35, "ltv": 0.35, "price": 1000.0, "decay": 0.0},
    {"decay": 0.0, "step": 0.0},
    {"volatility": 0.0},
    {"contracted": 0.0, "utilisation": 0.95, "change": 0.0},
    {"contracted": 0.0, "utilisation": 0.95, "change": -0.1, "advance": 0.5},
]


if __name__ == "__main__":
    write(__file__, gpu_debt, BY_HAND, count=120)
