"""The flow map, worked a second time.

Every loan, line, fee and repayment is followed year by year; the yield is the internal rate of return of a saver's
payments (numpy-financial must agree). The flows are a graph in which networkx finds the same amounts: at every node
but the first and last as much leaves as enters.

Rerun:  python src/models/flow_map/golden/cases.py
With:   the packages that tests/golden/worked.py names, and networkx==3.6.1
"""

import sys
from pathlib import Path

import mpmath
import networkx as nx
import numpy_financial as npf

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import agree, level_payment, mpf, trusted, write


def kept(x, gross):
    """What is left of a year's yield, the carry, step by step as a fund's papers have it."""
    profit = gross - x["fee"]
    if profit <= x["hurdle"]:
        return profit, mpf(0)
    if not x["catch-up"]:
        return profit - x["carry"] * (profit - x["hurdle"]), x["carry"] * (profit - x["hurdle"])
    # First savers up to the hurdle, then the manager alone up to its share, then both by their shares.
    if x["carry"] == 1:
        return x["hurdle"], profit - x["hurdle"]
    full = x["hurdle"] / (1 - x["carry"])
    manager = min(profit, full) - x["hurdle"] + x["carry"] * max(profit - full, mpf(0))
    return profit - manager, manager


def repay(rate, years, debt):
    """Interest, principal and what is owed before, year by year."""
    owed, payment = debt, level_payment(rate, years, debt) if debt > 0 else mpf(0)
    for _ in range(years):
        interest = rate * owed
        yield interest, payment - interest, owed
        owed -= payment - interest


def vehicle(x, loans, rate, years, debt, chips, running):
    rate = max(rate + x["points"], mpf(0))
    spent = loans / debt
    put_up = spent - loans
    own = 1 - x["line"]
    # A dollar lent: its savers' payments.
    paid, carry_first, net_first = [], mpf(0), mpf(0)
    for interest, principal, owed in repay(rate, years, mpf(1)):
        line = x["line"] * owed
        money = owed - line
        gross = (interest - x["line-rate"] * line) / money
        net, carry = kept(x, gross)
        if not paid:
            net_first, carry_first = net, carry
        paid.append(net * money + principal * own)
    if trusted(rate) and net_first > -0.05 and years < 31 and own >= mpf("0.4"):
        agree(1 + net_first, 1 + npf.irr([-float(own)] + [float(flow) for flow in paid]), near=1e-7)
    (interest, principal, _), *_ = repay(rate, years, loans)
    (earned, regained, _), *_ = repay(x["equity"], years, put_up)
    losses = (rate - x["line-rate"] * x["line"] - x["loss"]) / own
    return {
        "loans": loans,
        "spent": spent,
        "put_up": put_up,
        "chips": chips * spent,
        "rate": rate,
        "operation": running * spent,
        "interest": interest,
        "principal": principal,
        "earned": earned,
        "regained": regained,
        "carry": carry_first,
        "net": net_first,
        "after": kept(x, losses)[0],
        "back": sum(paid) / own,
    }


def balanced(x, routes):
    """A year's rent as a graph: what is left over at each node."""
    graph = nx.MultiDiGraph()
    own, again = 1 - x["line"], x["again"]
    for name, v in zip(("spv", "neo"), routes):
        rent = v["operation"] + v["interest"] + v["principal"] + v["earned"] + v["regained"]
        graph.add_edge("tenants", name, amount=rent)
        graph.add_edge(name, "running", amount=v["operation"])
        graph.add_edge(name, "new", amount=again * (v["principal"] + v["regained"]))
        graph.add_edge(name, "sponsors", amount=v["earned"] + (1 - again) * v["regained"])
        graph.add_edge(name, "fund", amount=v["interest"] + v["principal"])
        graph.add_edge("fund", name, amount=again * v["principal"])
        left = (1 - again) * v["principal"]
        graph.add_edge("fund", "banks", amount=x["line"] * (x["line-rate"] * v["loans"] + left))
        graph.add_edge("fund", "managers", amount=own * v["loans"] * (x["fee"] + v["carry"]))
        graph.add_edge("fund", "savers", amount=own * (v["loans"] * v["net"] + left))

    def total(edges):
        return sum(data["amount"] for *_, data in edges)

    for node in ("spv", "neo", "fund"):
        entering, leaving = total(graph.in_edges(node, data=True)), total(graph.out_edges(node, data=True))
        assert abs(entering - leaving) <= mpf("1e-25") * (entering + 1), node
    return {node: total(graph.in_edges(node, data=True)) for node in graph} | {
        "rent": total(graph.out_edges("tenants", data=True))
    }


def flow_map(x):
    loans = x["k"] * x["credit"]
    spvs = loans * x["spv"]
    routes = [
        vehicle(x, spvs, x["spv-rate"], x["spv-years"], x["spv-debt"], x["spv-chips"], mpf(0)),
        vehicle(x, loans - spvs, x["neo-rate"], x["neo-years"], x["neo-debt"], x["neo-chips"], x["running"]),
    ]
    spv, neo = routes
    own = 1 - x["line"]
    year = balanced(x, routes)

    def all_of(key):
        return sum(v[key] for v in routes)

    def average(key):
        return sum(v[key] * v["loans"] for v in routes) / loans

    def bank(weight):
        capital = weight * x["ratio"]
        # Capital takes the place of other funding.
        return x["funding"] * (1 - capital) + capital * x["roe"] + x["bank-cost"] + x["loss"]

    def breaks_even(rate):
        if x["roe"] <= x["funding"] or rate < bank(0):
            return None
        return (rate - bank(0)) / (bank(1) - bank(0))

    named = x["pensions"] + x["insurers"] + x["sovereign"]
    principal = all_of("principal")
    return {
        "net": average("net"),
        "loan-rate": average("rate"),
        "after-loss": average("after"),
        "net-spv": spv["net"],
        "net-neo": neo["net"],
        "back-spv": spv["back"],
        "back-neo": neo["back"],
        "rent": year["rent"],
        "income": own * loans * average("net"),
        "managers": year["managers"],
        "carry-paid": own * loans * average("carry"),
        "banks": year["banks"] - x["line"] * (1 - x["again"]) * principal,
        "sponsors": all_of("earned"),
        "operation": year["running"],
        "principal": principal,
        "equipment": year["new"],
        "loans": loans,
        "savers": own * loans,
        "pension-money": own * loans * x["pensions"] / max(named, mpf(1)),
        "lines": x["line"] * loans,
        "put-up": all_of("put_up"),
        "chips": all_of("chips"),
        "buildings": all_of("spent") - all_of("chips"),
        "bank-rate": bank(x["weight"]),
        "charge": bank(x["weight"]) - bank(0),
        "bank-capital": x["weight"] * x["ratio"] * loans,
        "weight-spv": breaks_even(spv["rate"]),
        "weight-neo": breaks_even(neo["rate"]),
    }


BY_HAND = [
    {"spv": 0.0},
    {"spv": 1.0},
    {"weight": 1.3},
    {"weight": 0.0},
    {"fee": 0.0, "carry": 0.0},
    {"fee": 0.05, "carry": 0.5, "hurdle": 0.0},
    {"catch-up": False},
    {"catch-up": False, "hurdle": 0.0, "carry": 0.5},
    {"hurdle": 0.3},
    {"hurdle": 0.08},
    {"line": 0.0},
    {"line": 0.6, "line-rate": 0.2},
    {"spv-rate": 0.0, "neo-rate": 0.0},
    {"points": -0.05},
    {"points": 0.15},
    {"equity": 0.0},
    {"spv-debt": 1.0, "neo-debt": 1.0},
    {"again": 0.0},
    {"again": 0.5},
    {"roe": 0.0},
    {"roe": 0.047, "funding": 0.047},
    {"spv-years": 1, "neo-years": 1},
    {"spv-years": 40, "neo-years": 40, "neo-rate": 0.3},
    {"pensions": 1.0, "insurers": 0.0, "sovereign": 0.0},
    {"pensions": 0.0, "insurers": 0.0, "sovereign": 0.0},
]


def allowed(x):
    return x["pensions"] + x["insurers"] + x["sovereign"] <= 1


if __name__ == "__main__":
    write(__file__, flow_map, BY_HAND, count=130, allowed=allowed)
