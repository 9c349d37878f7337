"""Golden values for tests/models/: the lender's side, worked a second time.

Rerun:  python tests/golden/lender.py > tests/golden/lender.json
With:   Python 3.11, mpmath==1.4.1 numpy==2.4.6 numpy-financial==1.0.0 scipy==1.17.1

Written from the statement of the models, not from the program: 30 digits instead of 16, integrals by adaptive
quadrature, loans run month by month, portfolios laid out payment by payment, moments found by search on a fine
grid. Where numpy-financial or scipy have the same function, they must agree (`agree`), or nothing is written.

Only the names and bounds of inputs are read from the program's sources, so that every input is drawn from its
whole range. A case is {"model", "inputs", "outputs"}, canonical units, choices by their keys; an output is null
where the answer is words. The seed is fixed: the same file every time.
"""

import json
import math
import pathlib
import random
import re

import mpmath
import numpy as np
import numpy_financial as npf
from scipy import integrate, optimize

mpmath.mp.dps = 30
mpf = mpmath.mpf
rng = random.Random(20261125)
MODELS = pathlib.Path(__file__).resolve().parents[2] / "src" / "models"


def agree(exact, double, near=1e-8, floor=1e-300):
    """Stops if a package's answer in double precision is another one."""
    if double is None or not math.isfinite(double):
        return
    difference = abs(float(exact) - float(double))
    assert difference <= near * max(abs(float(exact)), floor), (float(exact), double)


# ---- Inputs, by their specs ----


def specs(folder):
    """Key -> ("number", default, lo, hi, log) | ("integer", …) | ("choice", default, keys), in the program's order."""
    text = (MODELS / folder / "inputs.rs").read_text()
    text = text[text.index("/// What the reader sets. Money") :]
    # A choice may be another model's; one's own comes last and wins.
    whole = (MODELS / "refinancing" / "inputs.rs").read_text() + (MODELS / folder / "inputs.rs").read_text()
    options = {
        name: re.findall(r'\w+ = "([\w-]+)"', body)
        for name, body in re.findall(r"pub enum (\w+) \{(.*?)\n    \}", whole, re.S)
    }
    value = lambda written: eval(written.replace("_", ""), {"january": lambda year: year * 12})
    found = {}
    pattern = r'= (number|integer|choice)\(\s*"([\w-]+)",\s*(.*?)\)\s*(\.log\(\))?\s*(?:\.range|\.group|\.unit)'
    for kind, key, arguments, log in re.findall(pattern, text, re.S):
        parts = [part.strip() for part in re.split(r",(?![^(]*\))", arguments)]
        if kind == "choice":
            found[key] = ("choice", int(parts[0]), options[parts[1].split("::")[0]])
        else:
            default, lo, hi = (value(part) for part in parts[:3])
            found[key] = (kind, default, lo, hi, bool(log))
    return found


def default(spec):
    return spec[2][spec[1]] if spec[0] == "choice" else spec[1] if spec[0] == "integer" else float(spec[1])


def drawn(spec, wide):
    """Anywhere in the range, or near the default."""
    if spec[0] == "choice":
        return rng.choice(spec[2])
    kind, usual, lo, hi, log = spec
    if not wide:
        spread = 0.4 * (hi - lo)
        lo, hi = max(lo, usual - spread * 0.25), min(hi, usual + spread * 0.25)
    if kind == "integer":
        return rng.randint(math.ceil(lo), math.floor(hi))
    if log and lo > 0:
        return float("%.6g" % math.exp(rng.uniform(math.log(lo), math.log(hi))))
    return float("%.6g" % rng.uniform(lo, hi))


def cases(folder, by_hand, count, allowed=lambda inputs: True):
    all_specs = specs(folder)
    usual = {key: default(spec) for key, spec in all_specs.items()}
    for changes in by_hand:
        yield {**usual, **changes}
    made = 0
    while made < count:
        wide = made % 3 == 0
        inputs = {
            key: drawn(spec, wide) if rng.random() < (0.9 if wide else 0.6) else usual[key]
            for key, spec in all_specs.items()
        }
        if allowed(inputs):
            made += 1
            yield inputs


def exactly(inputs):
    return {key: mpf(value) if isinstance(value, float) else value for key, value in inputs.items()}


# ---- Liquidation ----


def liquidation(given):
    x = exactly(given)
    wait, weeks = x["wait"] / 52, x["weeks"] / 52

    def worth(cards, taken, at):
        """The price of the next card when the part `at` is sold, over P0."""
        sold = cards / (x["turnover"] * x["fit"])
        if x["resilience"] * taken > 0:
            healing = x["resilience"] * taken
            pressure = sold * (1 - mpmath.exp(-healing * at)) / healing
        else:
            pressure = sold * at
        fall = x["depth"] * pressure
        left = max(mpf(0), 1 - fall) if x["impact"] == "linear" else mpmath.exp(-fall)
        return (1 - x["decay"]) ** (wait + taken * at) * left

    def average(cards, taken):
        speed = float(x["depth"] * cards / (x["turnover"] * x["fit"]) + (x["resilience"] + 4) * taken)
        places, width = [mpf(0)], mpf(1) / max(1, speed)
        while width < 1:
            places.append(width)
            width *= 2
        places.append(mpf(1))
        if x["impact"] == "linear" and worth(cards, taken, mpf(1)) == 0:
            # Where the straight line ends at nothing, by bisection.
            low, high = mpf(0), mpf(1)
            for _ in range(100):
                middle = (low + high) / 2
                low, high = (middle, high) if worth(cards, taken, middle) > 0 else (low, middle)
            places = [place for place in places if place < low] + [low]
        return mpmath.quad(lambda at: worth(cards, taken, at), places)

    def net_of_one(cards, taken):
        return max(mpf(0), x["price"] * average(cards, taken) * (1 - x["fee"]) - x["removal"])

    def owed_of_one(taken):
        return x["ltv"] * x["price"] * (1 + x["rate"]) ** (wait + taken)

    cards = x["cards"]
    mark = cards * x["price"]
    part = average(cards, weeks)
    # scipy's rule misses what is over in a thousandth of the sale.
    if x["resilience"] == 0 and x["depth"] * cards / (x["turnover"] * x["fit"]) < 30:
        double = integrate.quad(lambda at: float(worth(cards, weeks, mpf(at))), 0, 1, limit=200)[0]
        agree(part, double, near=1e-6)
    gross = mark * part
    net = cards * net_of_one(cards, weeks)
    owed = cards * owed_of_one(weeks)
    aged = mpmath.quad(lambda at: (1 - x["decay"]) ** (wait + weeks * at), [0, 1])

    fully = lambda many: net_of_one(many, weeks) >= owed_of_one(weeks)
    if not fully(mpf("0.01")):
        largest = None
    elif fully(mpf(10) ** 9):
        largest = None
    else:
        low, high = mpmath.log(mpf("0.01")), mpmath.log(mpf(10) ** 9)
        for _ in range(60):
            middle = (low + high) / 2
            low, high = (middle, high) if fully(mpmath.exp(middle)) else (low, middle)
        largest = mpmath.exp(low)

    covered = lambda taken: net_of_one(cards, taken) / owed_of_one(taken)
    if x["resilience"] == 0:
        best = mpf(0) if x["decay"] > 0 or x["rate"] > 0 else None
    else:
        grid = [mpf(104) * index / 26 / 52 for index in range(27)]
        values = [covered(place) for place in grid]
        if max(values) <= min(values):
            best = None
        else:
            top = max(range(27), key=lambda index: (values[index], index))
            low, high = grid[max(0, top - 1)], grid[min(26, top + 1)]
            ends = (low, high)
            ratio = (mpmath.sqrt(5) - 1) / 2
            for _ in range(45):
                left, right = high - ratio * (high - low), low + ratio * (high - low)
                low, high = (low, right) if covered(left) >= covered(right) else (left, high)
            best = (low + high) / 2
            for end in ends:
                if covered(end) >= covered(best):
                    best = end
            best *= 52
    return {
        "recovery": min(mpf(1), net / owed),
        "loss": max(mpf(0), owed - net),
        "liquidation-ltv": owed / net if net > 0 else None,
        "net": net,
        "owed": owed,
        "debt": x["ltv"] * mark,
        "average-price": gross / cards,
        "last-price": x["price"] * worth(cards, weeks, mpf(1)),
        "sold": cards / (x["turnover"] * x["fit"]),
        "mark": mark,
        "lost-age": mark * (1 - aged),
        "lost-depth": mark * aged - gross,
        "gross": gross,
        "lost-costs": gross - net,
        "safe-ltv": net / mark / (1 + x["rate"]) ** (wait + weeks),
        "largest": largest,
        "best-weeks": best,
    }


LIQUIDATION_BY_HAND = [
    {},
    {"cards": 250000.0, "weeks": 26.0, "impact": "exponential"},
    {"weeks": 52.0, "resilience": 4.0},
    {"weeks": 0.0, "wait": 0.0, "removal": 0.0, "fee": 0.0},
    {"weeks": 0.0, "wait": 0.0, "decay": 0.0, "rate": 0.0},
    {"depth": 0.0},
    {"cards": 2e6, "depth": 10.0},
    {"cards": 2e6, "depth": 10.0, "impact": "exponential", "resilience": 20.0},
    {"cards": 1000.0, "fit": 1.0, "wait": 2.0, "weeks": 4.0},
    {"ltv": 0.3, "resilience": 8.0, "weeks": 30.0},
    {"ltv": 0.3},
    {"ltv": 0.2, "impact": "exponential"},
]


# ---- GPU-backed debt ----


def gpu_debt(given):
    x = exactly(given)
    k = {"monthly": 12, "quarterly": 4}[x["period"]]
    n = x["tenor"] * k
    hours = mpf(8760)
    r = x["rate"] / k

    # The schedule, run forwards payment by payment, for one GPU.
    opening = x["advance"] * x["price"]
    target = {"level": mpf(0), "straight": mpf(0), "bullet": opening, "balloon": x["balloon"] * opening}[x["profile"]]
    rows, balance = [], opening
    if x["profile"] in ("level", "balloon"):
        growth = (1 + r) ** n
        payment = (opening * growth - target) / (mpf(n) if r == 0 else (growth - 1) / r)
        if r == 0:
            payment = (opening - target) / n
        if float(r) > 1e-4:
            agree(payment, -npf.pmt(float(r), n, float(opening), -float(target)))
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

    def rent_at(t, change=None):
        return x["rent"] * (1 + (x["change"] if change is None else change)) ** t

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
                low, high = a, b
                for _ in range(100):
                    middle = (low + high) / 2
                    low, high = (low, middle) if left(middle, before=True) < level else (middle, high)
                return high
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
                low, high = a, b
                for _ in range(100):
                    middle = (low + high) / 2
                    low, high = (low, middle) if below(middle) else (middle, high)
                dscr_breach = high
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
    discounted = sum(flow / (1 + r) ** (index + 1) for index, flow in enumerate(cash))
    agree(discounted, npf.npv(float(r), [0.0] + [float(flow) for flow in cash]), floor=float(sum(map(abs, cash))))

    half = first_below(mpf("0.5"), mpf(0), mpf(60))
    weighted = (sum(row[2] * (index + 1) / k for index, row in enumerate(rows)) + due_at_end * tenor) / opening

    # Break-evens, by search.
    def lowest_cover(rent, change):
        scaled = [yearly(under_contract(i), rent * (1 + change) ** (mpf(i) / k)) / k - service[i] for i in range(n)]
        return min(scaled)

    def search(good, low, high, steps=110):
        """Where a condition that does not hold at `low` begins to hold."""
        for _ in range(steps):
            middle = (low + high) / 2
            low, high = (low, middle) if good(middle) else (middle, high)
        return high

    sells = any(1 - under_contract(index) > 0 for index in range(n)) and x["utilisation"] > 0
    short_periods = [i for i in range(n) if service[i] > yearly(under_contract(i), mpf(0)) / k]
    even_rent = None
    if short_periods and all((1 - under_contract(i)) * x["utilisation"] > 0 for i in short_periods):
        top = mpf(1)
        while lowest_cover(top, x["change"]) < 0:
            top *= 10
        even_rent = search(lambda rent: lowest_cover(rent, x["change"]) >= 0, mpf(0), top, 130)

    def value_of_cash(rent):
        return sum(
            yearly(under_contract(i), rent * (1 + x["change"]) ** (mpf(i) / k)) / k / (1 + r) ** (i + 1) for i in range(n)
        )

    even_life = None
    if value_of_cash(mpf(0)) < opening and sells:
        # A straight line in the rent.
        a, b = value_of_cash(mpf(0)), value_of_cash(mpf(1))
        even_life = (opening - a) / (b - a)
    even_change = None
    pays = lambda change: lowest_cover(x["rent"], change) >= 0
    if pays(mpf("0.5")) and not pays(mpf("-0.99")):
        low, high = mpf("-0.99"), mpf("0.5")
        even_change = search(pays, low, high)

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
        fetched = lambda t: x["price"] * left(t) * mpmath.exp(x["beta"] * x["volatility"] * z * t) * (1 - x["sale-cost"])
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


GPU_DEBT_BY_HAND = [
    {},
    {"tenor": 10, "profile": "bullet", "decay": 0.3, "contract-months": 24, "rate": 0.09},
    {"contract-months": 60, "contracted": 1.0},
    {"change": 0.1},
    {"generation-first": 6, "generation-every": 9, "step": 0.25},
    {"period": "quarterly"},
    {"period": "quarterly", "contract-months": 37, "profile": "balloon"},
    {"rate": 0.0, "profile": "straight"},
    {"rate": 0.0, "profile": "bullet"},
    {"decay": 0.0, "step": 0.0},
    {"volatility": 0.0},
    {"contracted": 0.0, "utilisation": 0.95, "change": 0.0},
    {"contracted": 0.0, "utilisation": 0.95, "change": -0.1, "advance": 0.5},
]


# ---- Maturity wall ----


def portfolio():
    kinds = ["bond", "loan", "structured", "convertible", "bank"]
    rows = []
    for index in range(rng.randint(1, 25)):
        rows.append(
            {
                "issuer": rng.choice(["Alpha", "Beta", "Gamma", f"Issuer {index}"]),
                "kind": rng.choice(kinds),
                "amount": float("%.6g" % math.exp(rng.uniform(math.log(1e6), math.log(1e11)))),
                "rate": float("%.4g" % rng.uniform(0, 0.2)),
                "due": rng.randint(2020 * 12, 2070 * 12),
                "repaid": rng.choice(["maturity", "evenly"]),
            }
        )
    return rows


def written(month):
    return "%d-%02d" % (month // 12, month % 12 + 1)


def maturity_wall(given):
    x = exactly({key: value for key, value in given.items() if key != "tranches"})
    payments = []  # (month after the day, amount, kind, rate)
    total = interest = overdue = mpf(0)
    for row in given["tranches"]:
        amount, rate = mpf(row["amount"]), mpf(row["rate"])
        months = max(1, row["due"] - x["as-of"])
        total += amount
        interest += amount * rate
        if row["due"] <= x["as-of"]:
            overdue += amount
        if row["repaid"] == "evenly":
            payments += [(month, amount / months, row["kind"]) for month in range(1, months + 1)]
        else:
            payments.append((months, amount, row["kind"]))
    by_year = {}
    for month, amount, kind in payments:
        year = (x["as-of"] + month) // 12
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
        due = sum(
            amount for kind, amount in by_year.get(year, {}).items() if x["segment"] in ("all", kind)
        )
        due_shut += due
        first = max(year * 12, x["as-of"] + 1)
        months = max(0, year * 12 + 12 - first)
        gap += max(mpf(0), x["shut"] * due - x["cash"] * months / 12)
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


# ---- Four structures ----


def ramp(t, years):
    z = mpmath.log(mpf(1) / 9) + (mpmath.log(19) + mpmath.log(9)) * (t - 1) / (years - 1)
    return 1 / (1 + mpmath.exp(-z))


def side_by_side(given):
    x = exactly(given)
    names = ["spv", "neo", "hyp", "ora"]
    full = {name: x[f"{name}-full"] for name in names}
    strong = {"spv": mpf(0), "hyp": mpf(0), "neo": x["neo-strong"], "ora": x["ora-strong"]}
    weak = {"spv": mpf(0), "hyp": mpf(0), "neo": x["neo-weak"], "ora": x["ora-weak"]}
    term = {"spv": 0, "hyp": 0, "neo": x["neo-contract"], "ora": x["ora-contract"]}
    revenue, fill, prices, scale = [], [], [], []
    for index in range(12):
        t = mpf(index + 1)
        level = lambda years: x["today"] + (1 - x["today"]) * ramp(t, years)
        planned = level(x["planned"])
        if x["case"] == "on-time":
            actual = planned
        elif x["case"] == "slow":
            actual = min(planned, level(x["slow"]))
        else:
            actual = min(planned, max(x["today"], x["plateau"]))
        met = actual / planned
        price = met ** x["price"]
        firm = {n: full[n] * planned * strong[n] if index < term[n] else mpf(0) for n in names}
        loose = {n: full[n] * planned * weak[n] * met if index < term[n] else mpf(0) for n in names}
        free = {n: full[n] * planned * (1 - strong[n] - weak[n] if index < term[n] else mpf(1)) for n in names}
        demand = max(mpf(0), actual * sum(full.values()) - sum(firm.values()) - sum(loose.values()))
        taken = {}
        if x["order"] == "pro-rata":
            everything = sum(free.values())
            for n in names:
                taken[n] = free[n] * (min(mpf(1), demand / everything) if everything > 0 else 0)
        else:
            queue = ["hyp", "spv", "ora", "neo"] if x["order"] == "own-first" else ["neo", "ora", "spv", "hyp"]
            for n in queue:
                taken[n] = min(free[n], demand)
                demand -= taken[n]
        revenue.append({n: firm[n] + loose[n] + taken[n] * price for n in names})
        fill.append({n: min(mpf(1), (firm[n] + loose[n] + taken[n]) / (full[n] * planned)) for n in names})
        prices.append(price)
        scale.append(planned)

    def pay(purse, due, cash, guarantor):
        """Whose money pays what is due and what the business loses."""
        own = min(due, max(mpf(0), cash))
        wanted = due - own + max(mpf(0), -cash)
        from_guarantor = min(wanted, guarantor)
        from_cushion = min(wanted - from_guarantor, purse["cushion"])
        from_owners = min(wanted - from_guarantor - from_cushion, purse["owners"])
        purse["cushion"] -= from_cushion
        purse["owners"] -= from_owners
        unpaid = min(due, wanted - from_guarantor - from_cushion - from_owners)
        if unpaid <= (due + max(mpf(0), -cash)) * mpf(10) ** -12:
            unpaid = mpf(0)
        return {"guarantor": from_guarantor, "cushion": from_cushion, "owners": from_owners, "unpaid": unpaid}

    paths = {name: [] for name in names}
    purses = {"spv": {"cushion": x["spv-cash"], "owners": x["spv-owners"]}}
    debts = {}
    for name in ("neo", "hyp", "ora"):
        purses[name] = {"cushion": x.get(f"{name}-cash", mpf(0)), "owners": x.get(f"{name}-owners", mpf(0))}
        debts[name] = {"old": x[f"{name}-debt"], "new": mpf(0), "borrowed": x[f"{name}-debt"]}
    # The SPV's notes, run down year by year.
    r, n = x["spv-rate"], x["spv-life"]
    service = x["spv-debt"] * (mpf(1) / n if r == 0 else r / (1 - (1 + r) ** -n))
    if float(r) > 1e-4:
        agree(service, -npf.pmt(float(r), n, float(x["spv-debt"])), floor=1.0)
    owed, leased, guarantee = x["spv-debt"], True, mpf(0)
    # A start before the first year shown: what was repaid by then.
    for _ in range(min(max(0, x["start"] - x["spv-start"]), n)):
        owed = owed * (1 + r) - service

    def firm(name, index, rent, claim):
        """One year of a firm; for the tenant also what its landlord claims of the guarantee, and what it gets."""
        value = lambda key: x.get(f"{name}-{key}", mpf(0))
        debt, purse = debts[name], purses[name]
        if index < 3:
            debt["old"] += value("raise") / 3
            debt["borrowed"] += value("raise") / 3
        interest = value("rate") * debt["old"] + (value("rate") + x["spread"]) * debt["new"]
        earned = revenue[index][name] + (revenue[index]["spv"] if name == "hyp" else 0)
        cash = value("margin") * earned + value("other") - value("lease") * scale[index] - rent
        falls = min(debt["borrowed"] / value("life"), debt["old"] + debt["new"])
        is_open = cash - claim >= x["floor"] * interest
        from_old = min(falls, debt["old"])
        debt["old"] -= from_old
        debt["new"] -= falls - from_old
        due = interest + (0 if is_open else falls)
        if is_open:
            debt["new"] += falls
        # All that there is against all that is owed.
        there = max(mpf(0), cash + purse["cushion"] + purse["owners"])
        share = mpf(1)
        if claim > 0 and there < (due + claim) * (1 - mpf(10) ** -12):
            share = there / (due + claim)
        year = pay(purse, due, cash - claim * share, mpf(0))
        year["cover"] = (cash - claim * share) / interest if interest > 0 else None
        year["fill"] = fill[index][name]
        paths[name].append(year)
        return share

    for index in range(12):
        age = x["start"] + index - x["spv-start"]
        rent = due = claim = mpf(0)
        if age >= 0:
            if leased and age > 0 and age % x["spv-term"] == 0 and fill[index]["spv"] < x["spv-renew"]:
                leased = False
                guarantee = x["spv-guarantee"] * (owed if age < n else mpf(0))
            due = service if age < n else mpf(0)
            rent = x["spv-rent"] if leased else x["spv-rent"] * fill[index]["spv"] * prices[index]
            claim = min(max(mpf(0), due - rent), guarantee)
        share = firm("hyp", index, rent, claim)
        for name in ("neo", "ora"):
            firm(name, index, mpf(0), mpf(0))
        if age < 0:
            paths["spv"].append({"guarantor": 0, "cushion": 0, "owners": 0, "unpaid": 0, "fill": mpf(1)})
            continue
        year = pay(purses["spv"], due, rent, claim * share)
        guarantee -= year["guarantor"]
        year["fill"] = mpf(1) if leased else fill[index]["spv"]
        paths["spv"].append(year)
        if age < n:
            owed = owed * (1 + r) - service

    out = {"first": None, "dropped": None}
    for name in names:
        path = paths[name]
        fails = [index for index, year in enumerate(path) if year["unpaid"] > 0]
        strained = [
            i for i, year in enumerate(path) if year["unpaid"] + year["guarantor"] + year["cushion"] + year["owners"] > 0
        ]
        out[f"{name}-fails"] = x["start"] + fails[0] if fails else None
        out[f"{name}-strained"] = x["start"] + strained[0] if strained else None
        out[f"{name}-lenders"] = sum(year["unpaid"] for year in path)
        out[f"{name}-owners"] = sum(year["owners"] for year in path)
        out[f"{name}-cushion"] = sum(year["cushion"] for year in path)
        out[f"{name}-fill"] = min(year["fill"] for year in path)
        if name == "spv":
            out["spv-guarantor"] = sum(year["guarantor"] for year in path)
        else:
            covers = [year["cover"] for year in path if year["cover"] is not None]
            out[f"{name}-cover"] = min(covers) if covers else None
    out["lenders"] = sum(out[f"{name}-lenders"] for name in names)
    return out


SIDE_BY_SIDE_BY_HAND = [
    {},
    {"case": "on-time"},
    {"case": "falsified"},
    {"case": "falsified", "spv-guarantee": 0.0},
    {"case": "falsified", "hyp-other": -3e10},
    {"case": "falsified", "hyp-other": -1e11, "hyp-cash": 1e10, "hyp-owners": 0.0},
    {"case": "falsified", "hyp-other": -2e10, "hyp-cash": 3e10, "spv-guarantee": 1.0},
    {"order": "clouds-first"},
    {"order": "pro-rata"},
    {"neo-strong": 0.9, "neo-weak": 0.0, "ora-strong": 0.95, "ora-weak": 0.0},
    {"floor": 3.0, "spread": 0.04},
    {"spv-rate": 0.0, "neo-rate": 0.0, "hyp-debt": 0.0, "hyp-raise": 0.0},
    {"spv-start": 2022, "spv-life": 6, "case": "falsified"},
    {"spv-term": 1, "case": "falsified", "spv-renew": 1.0},
]


def told(value):
    return None if value is None else float(value)


def main():
    out = []
    fits = lambda x: x["neo-strong"] + x["neo-weak"] <= 1 and x["ora-strong"] + x["ora-weak"] <= 1
    for name, folder, model, by_hand, count, allowed in (
        ("liquidation", "liquidation", liquidation, LIQUIDATION_BY_HAND, 115, lambda x: True),
        ("gpu-debt", "gpu_debt", gpu_debt, GPU_DEBT_BY_HAND, 120, lambda x: True),
        ("maturity-wall", "maturity_wall", maturity_wall, [{}, {"cash": 1e9}, {"segment": "loan", "shut": 1.0}], 125, lambda x: True),
        ("side-by-side", "side_by_side", side_by_side, SIDE_BY_SIDE_BY_HAND, 130, fits),
    ):
        for inputs in cases(folder, by_hand, count, allowed):
            if name == "maturity-wall":
                inputs["tranches"] = portfolio()
            outputs = {key: told(value) for key, value in model(inputs).items()}
            if name == "maturity-wall":
                inputs["as-of"] = written(inputs["as-of"])
                inputs["tranches"] = [{**row, "due": written(row["due"])} for row in inputs["tranches"]]
            out.append({"model": name, "inputs": inputs, "outputs": outputs})
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in out)
    print(f"[\n{lines}\n]")


main()
