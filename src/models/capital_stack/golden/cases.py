"""The capital stack, worked a second time.

Each line is paid on its own, nothing is merged; thresholds are found by halving the value; who converts is tried out;
the expected losses are summed over a grid that grows finer towards every edge. Calls, barriers and the loss of all
lenders together are held against QuantLib.

Rerun:  python src/models/capital_stack/golden/cases.py
With:   the packages that tests/golden/worked.py names, and QuantLib==1.44
"""

import sys
from pathlib import Path

import mpmath
import numpy as np
import QuantLib as ql

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import agree, bisect, mpf, write

KINDS = ["subsidiary", "secured", "unsecured", "convertible", "subordinated", "holding"]
TIER = {"secured": 0, "unsecured": 0, "convertible": 0, "subordinated": 1, "holding": 2}
ROUND = mpf(10) ** -28


def order(row):
    """The class of an unsecured claim; what collateral leaves open ranks with the first."""
    return (TIER[row["kind"]], 1 if row["kind"] == "secured" else row["rank"])


def pay(rows, q, value, minimum=min, maximum=max):
    """What each line is paid, and what is left: of one value, or of an array of them."""
    backed = [row for row in rows if row["kind"] in ("subsidiary", "secured")]
    collateral = sum(row["cover"] * row["amount"] for row in backed)
    held = minimum(collateral, q * value)
    kept = held / collateral if collateral > 0 else 0 * value
    pool, paid, owed = value - held, [0 * value for _ in rows], {}
    for index, row in enumerate(rows):
        open_claim = row["amount"] + 0 * value
        if row["kind"] in ("subsidiary", "secured"):
            own = row["cover"] * row["amount"] * kept
            paid[index] = minimum(own, row["amount"] + 0 * value)
            pool = pool + maximum(own - row["amount"], 0 * value)
            open_claim = row["amount"] - paid[index]
        if row["kind"] != "subsidiary":
            owed.setdefault(order(row), []).append((index, open_claim))
    for _, claims in sorted(owed.items()):
        whole = sum(claim for _, claim in claims)
        share = minimum(1 + 0 * value, pool / maximum(whole, 0 * value + 1e-200))
        for index, claim in claims:
            paid[index] = paid[index] + share * claim
        pool = maximum(pool - whole, 0 * value)
    return paid, pool


def left_for_shareholders(x, rest):
    """Those with the lowest conversion prices convert: as many of them as are content with it."""
    can = [row for row in x["lines"] if row["kind"] == "convertible" and row["conversion"] >= x["price"] * mpf(10) ** -9]
    can.sort(key=lambda row: row["conversion"])
    shares = x["equity"] / x["price"]
    worth, all_shares = rest, shares
    for row in can + [None]:
        if row is None or worth / all_shares <= row["conversion"]:
            return worth * shares / all_shares
        worth, all_shares = worth + row["amount"], all_shares + row["amount"] / row["conversion"]


def black(forward, strike, s):
    d1 = mpmath.log(forward / strike) / s + s / 2
    return forward * mpmath.ncdf(d1) - strike * mpmath.ncdf(d1 - s), d1


def down_and_out(forward, debt, barrier, s):
    """The call that is lost at the barrier, by reflection, and its exposure to the assets."""
    whole, d1 = black(forward, debt, s)
    lost, e1 = black(barrier**2 / forward, debt, s)
    ratio = forward / barrier
    exposure = forward * mpmath.ncdf(d1) + ratio * debt * mpmath.ncdf(e1 - s)
    return whole - ratio * lost, exposure


def assets(equity, deviation, debt, barrier):
    """The assets' forward value and deviation: nearly by halving in doubles, then by Newton's steps in 40 digits."""
    if debt <= 0 or deviation == 0:
        return equity + debt, deviation

    def priced(forward, s):
        if barrier is None:
            value, d1 = black(forward, debt, s)
            return value, forward * mpmath.ncdf(d1)
        return down_and_out(forward, debt, barrier, s)

    def off(log_forward, log_s):
        """How far the shares' value and volatility are from those given, in logarithms."""
        s = mpmath.exp(log_s)
        value, exposure = priced(mpmath.exp(log_forward), s)
        return [mpmath.log(value / equity), mpmath.log(s * exposure / (deviation * equity))]

    begin = start(equity / debt, deviation, None if barrier is None else barrier / debt)
    begin = [mpmath.log(debt) + begin[0], mpmath.log(deviation) + begin[1]]
    found = mpmath.findroot(off, begin, tol=mpf(10) ** -60, maxsteps=60)
    assert max(abs(part) for part in off(*found)) < mpf(10) ** -25
    return mpmath.exp(found[0]), mpmath.exp(found[1])


def start(share, deviation, b):
    """ln(X/F) and ln(s/s_E) as far as some twenty digits take them: the one for each of the other, by halving."""
    with mpmath.workdps(22):
        ends = (mpmath.log(share), mpmath.log(1 + share)) if b is None else (mpmath.log(b + share), mpmath.log(1 + share))

        def priced(u, s):
            if b is None:
                value, d1 = black(u, mpf(1), s)
                return value, u * mpmath.ncdf(d1)
            return down_and_out(u, mpf(1), b, s)

        def log_u(s):
            return bisect(lambda log: priced(mpmath.exp(log), s)[0] >= share, *ends, steps=24)

        def too_much(part):
            s = deviation * mpmath.exp(part)
            u = mpmath.exp(log_u(s))
            value, exposure = priced(u, s)
            # With the value that this very guess has: its elasticity varies little nearby.
            return s * exposure >= deviation * max(value, share / 2)

        low = mpmath.log(share / (1 + share)) - (mpmath.log(1 + 1 / b) if b is not None else 0)
        part = bisect(too_much, low, 0, steps=18)
        return log_u(deviation * mpmath.exp(part)), part


def against_quantlib(forward, s, debt, barrier, equity, years):
    """The shares are worth what QuantLib says of such a call, where doubles have the digits."""
    if not (0.05 < s < 4 and equity > debt / 1000):
        return
    today = ql.Date(30, 6, 2026)
    ql.Settings.instance().evaluationDate = today
    flat = lambda r: ql.YieldTermStructureHandle(ql.FlatForward(today, r, ql.Actual365Fixed()))
    volatility = ql.BlackVolTermStructureHandle(
        ql.BlackConstantVol(today, ql.NullCalendar(), float(s) / years**0.5, ql.Actual365Fixed())
    )
    spot = ql.QuoteHandle(ql.SimpleQuote(float(forward)))
    process = ql.BlackScholesMertonProcess(spot, flat(0.0), flat(0.0), volatility)
    payoff = ql.PlainVanillaPayoff(ql.Option.Call, float(debt))
    exercise = ql.EuropeanExercise(today + 365 * years)
    if barrier is None:
        option = ql.VanillaOption(payoff, exercise)
        option.setPricingEngine(ql.AnalyticEuropeanEngine(process))
    else:
        option = ql.BarrierOption(ql.Barrier.DownOut, float(barrier), 0.0, payoff, exercise)
        option.setPricingEngine(ql.AnalyticBarrierEngine(process))
    agree(equity, option.NPV())


def default(forward, s, debt, barrier):
    if debt <= 0:
        return mpf(0)
    distance = mpmath.log(forward / debt) / s - s / 2 if s > 0 else mpmath.inf
    chance = mpmath.ncdf(-distance)
    if barrier is not None and s > 0:
        back = mpmath.log(barrier**2 / (forward * debt)) / s - s / 2
        chance += forward / barrier * mpmath.ncdf(back)
    return chance


NODES, WEIGHTS = np.polynomial.legendre.leggauss(16)
FINER = 0.5 ** np.arange(0, 46)


def grid(edges):
    """Nodes and weights between edges, in stretches that halve towards each of them."""
    cuts = []
    for a, b in zip(edges, edges[1:]):
        middle = (a + b) / 2
        pieces = np.arange(0, 1.0001, 1 / max(1, np.ceil((b - a) / 0.5)))
        cuts += [a + (middle - a) * FINER, b - (b - middle) * FINER, a + (b - a) * pieces]
    cuts = np.unique(np.clip(np.concatenate(cuts), edges[0], edges[-1]))
    half, middle = np.diff(cuts) / 2, (cuts[1:] + cuts[:-1]) / 2
    z = (middle[:, None] + half[:, None] * NODES).ravel()
    return z, (half[:, None] * WEIGHTS).ravel()


def expected(x, lost_at, edges, forward, s, barrier):
    """The loss of each kind and of the holder, over all values of the enterprise."""
    forward, s = float(forward), float(s)
    if s == 0:
        return [part[0] for part in lost_at(np.array([forward]))]
    place = lambda value: np.log(value / forward) / s + s / 2
    start = -12.0 if barrier is None else max(-12.0, float(place(float(barrier))))
    inner = sorted(float(place(edge)) for edge in map(float, edges) if edge > 0)
    z, weight = grid([start] + [edge for edge in inner if start < edge < 12] + [12.0]) if start < 12 else ([], [])
    value = forward * np.exp(s * z - s * s / 2)
    density = np.exp(-z * z / 2) / np.sqrt(2 * np.pi) * weight
    if barrier is not None:
        b = float(barrier)
        density = density * -np.expm1(-2 * np.log(forward / b) * np.log(np.maximum(value / b, 1)) / (s * s))
    sums = [float(np.sum(part * density)) for part in lost_at(value)]
    if barrier is not None:
        margin = mpmath.log(mpf(forward) / barrier)
        hit = mpmath.ncdf(s / 2 - margin / s) + forward / barrier * mpmath.ncdf(-s / 2 - margin / s)
        sums = [part + float(hit) * there[0] for part, there in zip(sums, lost_at(np.array([float(barrier)])))]
    return sums


CLAIM = {
    "pension": "secured", "etf": "unsecured", "credit-fund": "secured", "insurer": "subsidiary",
    "spv-bond": "subsidiary", "lender": "secured", "convertible": "convertible",
}


def capital_stack(x):
    rows = [row for row in x["lines"] if row["amount"] >= x["equity"] * mpf(10) ** -15]
    q = x["pledged"] if x["pledged"] >= mpf("1e-12") else mpf(0)
    owed = {kind: sum((r["amount"] for r in rows if r["kind"] == kind), mpf(0)) for kind in KINDS}
    debt, holder, t, r = sum(owed.values()), x["holder"], x["horizon"], x["r"]
    collateral = sum((row["cover"] * row["amount"] for row in rows if row["kind"] in KINDS[:2]), mpf(0))
    highest = 2 * (debt + (collateral / q if q > 0 else 0)) + 1

    def lost(kind, value):
        paid, _ = pay(rows, q, value)
        return sum((row["amount"] - got for row, got in zip(rows, paid) if row["kind"] == kind), mpf(0))

    def full(kind):
        if owed[kind] == 0 or lost(kind, highest) > ROUND * owed[kind]:
            return None
        return bisect(lambda value: lost(kind, value) <= ROUND * owed[kind], 0, highest, steps=80)

    def nothing_up_to(kind):
        gets = lambda value: lost(kind, value) < owed[kind] * (1 - ROUND)
        return bisect(gets, 0, highest, steps=80) if owed[kind] > 0 and gets(highest) else None

    value = x["value"] * (debt if debt > 0 else x["equity"])
    paid, rest = pay(rows, q, value)
    loss = debt - sum(paid)
    shareholders = left_for_shareholders(x, rest)
    fulls = {kind: full(kind) for kind in KINDS}
    froms = {kind: nothing_up_to(kind) for kind in KINDS}

    # The holder.
    kind = CLAIM.get(holder)
    lever = 1 + x["leverage"] if holder == "pension" else mpf(1)
    own_loss = own_full = own_from = own_margin = None
    if kind and owed[kind] > 0:
        own_loss = min(mpf(1), lever * lost(kind, value) / owed[kind])
        if kind == "convertible":
            own_loss -= (rest - shareholders) / owed[kind]
        own_full, own_from = fulls[kind], froms[kind]
        if lever > 1:
            own_from = bisect(lambda v: lever * lost(kind, v) <= owed[kind], 0, highest, steps=80)
        own_margin = sum(row["amount"] * row["rate"] for row in rows if row["kind"] == kind) / owed[kind] - r
    elif holder == "share":
        own_loss = 1 - shareholders / x["equity"]
        own_from = bisect(lambda v: pay(rows, q, v)[1] > ROUND * highest, 0, highest, steps=80)
    elif holder == "taxpayer" and debt > 0:
        own_loss, own_from = loss / debt, mpf(0)
        there = [fulls[kind] for kind in KINDS if owed[kind] > 0]
        own_full = None if None in there else max(there)
        own_margin = sum(row["amount"] * row["rate"] for row in rows) / debt - r

    # What the shares imply.
    equity, deviation = x["equity"] * mpmath.exp(r * t), x["volatility"] * mpmath.sqrt(t)
    barrier = x["barrier"] * debt if x["barrier"] >= mpf("1e-12") and debt > 0 else None
    found = []
    for b in (None, barrier):
        forward, s = assets(equity, deviation, debt, b)
        if debt > 0 and s > 0:
            against_quantlib(forward, s, debt, b, equity, t)
        found.append((forward, s, default(forward, s, debt, b)))

    # Expected losses.
    plain = [{key: float(v) if isinstance(v, mpmath.mpf) else v for key, v in row.items()} for row in rows]

    def lost_at(values):
        got, _ = pay(plain, float(q), values, np.minimum, np.maximum)
        parts = []
        for k in KINDS:
            gone = sum((row["amount"] - g for row, g in zip(plain, got) if row["kind"] == k), 0 * values)
            parts.append(gone / float(owed[k]) if owed[k] > 0 else 0 * values)
        whole = sum((row["amount"] - g for row, g in zip(plain, got)), 0 * values)
        own = parts[KINDS.index(kind)] if kind else whole / float(debt) if debt > 0 else whole
        return parts + [np.minimum(1, float(lever) * own), whole / float(debt) if debt > 0 else whole]

    edges = [collateral / q if q > 0 else mpf(0)]
    edges += [collateral / (row["cover"] * q) for row in rows if q > 0 and row["kind"] in KINDS[:2] and row["cover"] >= 1]
    for where in sorted({order(row) for row in rows if row["kind"] != "subsidiary"}):
        inside = [i for i, row in enumerate(rows) if row["kind"] != "subsidiary" and order(row) <= where]

        def paid_up(v, inside=inside):
            got, _ = pay(rows, q, v)
            return sum(rows[i]["amount"] - got[i] for i in inside) <= ROUND * debt

        edges.append(bisect(paid_up, 0, highest, steps=80))
    if own_from and lever > 1:
        edges.append(own_from)
    losses = [expected(x, lost_at, edges, f, s, b) for (f, s, _), b in zip(found, (None, barrier))]
    # With recourse throughout, lenders together have sold a put.
    if debt > 0 and owed["subsidiary"] == 0 and found[0][1] > 0:
        f, s, _ = found[0]
        agree(black(f, debt, s)[0] - (f - debt), losses[0][-1] * float(debt), 1e-9, float(debt) * 1e-6)

    has = debt > 0
    has_own = own_loss is not None and holder != "share"
    interest = sum((row["amount"] * row["rate"] for row in x["lines"]), mpf(0))
    (forward, s, merton), (forward_first, s_first, first) = found
    out = {
        "debt": debt,
        "enterprise": value,
        "recovery": 1 - loss / debt if has else None,
        "loss": loss,
        "shareholders": shareholders,
        "gain": rest - shareholders,
        "first": None,
        "own-loss": own_loss,
        "own-full": own_full,
        "own-from": own_from,
        "own-expected": losses[0][-2] if has_own else None,
        "own-expected-first": losses[1][-2] if has_own else None,
        "own-yearly": losses[0][-2] / t if has_own else None,
        "own-margin": own_margin,
        "pd-merton": merton,
        "pd-first": first,
        "pd-cds": 1 - mpmath.exp(-x["cds"] * t / (1 - x["cds-recovery"])) if x["cds"] > 0 else None,
        "expected-merton": losses[0][-1] if has else None,
        "expected-first": losses[1][-1] if has else None,
        "distance": mpmath.log(forward / debt) / s - s / 2 if has and s > 0 else None,
        "assets-merton": forward * mpmath.exp(-r * t),
        "volatility-merton": s / mpmath.sqrt(t),
        "assets-first": forward_first * mpmath.exp(-r * t),
        "volatility-first": s_first / mpmath.sqrt(t),
        "interest": interest,
        "rate": interest / debt if has else None,
    }
    for index, k in enumerate(KINDS):
        there = owed[k] > 0
        out[f"{k}-recovery"] = 1 - lost(k, value) / owed[k] if there else None
        out[f"{k}-full"] = fulls[k]
        out[f"{k}-from"] = froms[k]
        out[f"{k}-expected"] = losses[0][index] if there else None
    return out


def line(kind, amount, cover=0.0, rank=1, rate=0.08, conversion=0.0):
    return {
        "name": kind, "kind": kind, "amount": amount, "rate": rate, "rank": rank, "cover": cover,
        "conversion": conversion,
    }


EVERY = [
    line("subsidiary", 3e9, 1.2), line("subsidiary", 1e9, 0.7), line("secured", 5e9, 1.5), line("secured", 2e9, 0.5),
    line("unsecured", 4e9), line("unsecured", 1e9, rank=2), line("convertible", 2e9, conversion=40.0),
    line("convertible", 1e9, conversion=90.0), line("subordinated", 1e9), line("holding", 2e9),
]
HULL = {
    "lines": [line("unsecured", 10e9)], "equity": 3e9, "volatility": 0.8, "r": 0.05, "horizon": 1, "holder": "etf",
}
BY_HAND = [
    *({"holder": holder} for holder in list(CLAIM) + ["share", "hyperscaler-bond", "hyperscaler-share", "taxpayer"]),
    *({"holder": holder, "lines": EVERY} for holder in list(CLAIM) + ["share", "taxpayer"]),
    HULL,
    HULL | {"barrier": 1.0},
    {"lines": [line("unsecured", 0.0)]},
    {"lines": [line("unsecured", 0.0)], "holder": "share"},
    {"lines": EVERY, "value": 3.5, "holder": "convertible", "equity": 5e9, "price": 10.0},
    {"lines": EVERY, "pledged": 1.0},
    {"lines": EVERY, "pledged": 0.999999, "holder": "etf"},
    {"lines": EVERY, "pledged": 0.0},
    {"volatility": 0.0},
    {"volatility": 4.0, "horizon": 30},
    {"volatility": 0.01},
    {"barrier": 0.0},
    {"barrier": 0.9999999},
    {"equity": 1e6},
    {"equity": 1e6, "volatility": 4.0, "horizon": 30, "barrier": 1.0},
    {"equity": 1e13},
    {"value": 0.0},
    {"lines": [line("secured", 1e12, 1.0), line("unsecured", 1.0)], "pledged": 0.9999, "holder": "etf"},
]


if __name__ == "__main__":
    write(__file__, capital_stack, BY_HAND, count=110)
