"""Circular finance, worked a second time.

The largest circulation is a linear program (scipy.optimize.linprog, HiGHS); what comes back to a seller is networkx's
maximum flow. Who clears is found by trying: with 40 digits, all payments are lowered from above until nothing moves,
then the equations of those who fall are solved exactly (mpmath), and without default costs the linear program of
Eisenberg and Noe must agree. DebtRank is worked with dense lists.

Rerun:  python src/models/circular_finance/golden/cases.py
With:   the packages that tests/golden/worked.py names, scipy==1.17.1 and networkx==3.6.1
"""

import random
import sys
from pathlib import Path

import mpmath
import networkx as nx
import numpy as np
from scipy.optimize import linprog

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import agree, mpf, ramp, write

HITS = {"labs": ["lab"], "clouds": ["cloud"], "both": ["lab", "cloud"], "all": ["lab", "cloud", "chips", "investor"]}


def key(name):
    return name.strip().lower()


def circulation(edges):
    """The largest sum of a flow that balances everywhere, at most the edges' amounts."""
    nodes = sorted({node for a, b, _ in edges for node in (a, b)})
    if not edges:
        return mpf(0)
    scale = float(sum(amount for *_, amount in edges))
    balance = np.zeros((len(nodes), len(edges)))
    for k, (a, b, _) in enumerate(edges):
        balance[nodes.index(a), k] -= 1
        balance[nodes.index(b), k] += 1
    bounds = [(0, float(amount) / scale) for *_, amount in edges]
    found = linprog(-np.ones(len(edges)), A_eq=balance, b_eq=np.zeros(len(nodes)), bounds=bounds, method="highs-ds",
                    options={"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10})
    assert found.status == 0
    return mpf(-found.fun * scale)


def comes_back(edges, seller):
    graph = nx.DiGraph()
    graph.add_nodes_from([seller, ("in",)])
    for a, b, amount, is_sale in edges:
        if b == seller:
            if not is_sale:
                continue
            b = ("in",)
        have = graph.get_edge_data(a, b, {"capacity": 0})["capacity"]
        graph.add_edge(a, b, capacity=have + float(amount))
    return mpf(nx.maximum_flow_value(graph, seller, ("in",), flow_func=nx.algorithms.flow.edmonds_karp))


def clear(owed, assets, outside, alpha, beta):
    """The greatest vector: the set of those who fall grows until nobody else does; and what each owes and pays."""
    n = len(assets)
    owes = [sum(owed[i]) + outside[i] for i in range(n)]
    share = [[owed[i][j] / owes[i] if owes[i] > 0 else mpf(0) for j in range(n)] for i in range(n)]
    paid, fallen, rounds = list(owes), [], 0
    while True:
        has = [assets[i] + sum(share[j][i] * paid[j] for j in range(n)) for i in range(n)]
        new = [i for i in range(n) if i not in fallen and has[i] < owes[i] * (1 - mpf("1e-12"))]
        if not new:
            return owes, paid, fallen, rounds
        fallen += new
        rounds += 1
        size = len(fallen)
        matrix, right = mpmath.eye(size), mpmath.matrix(size, 1)
        for a, i in enumerate(fallen):
            right[a] = alpha * assets[i]
            for j in range(n):
                if j in fallen:
                    matrix[a, fallen.index(j)] -= beta * share[j][i]
                else:
                    right[a] += beta * share[j][i] * owes[j]
        solved = mpmath.lu_solve(matrix, right)
        for a, i in enumerate(fallen):
            paid[i] = solved[a]


def program(owed, assets, outside):
    owes = np.array([float(sum(row) + b) for row, b in zip(owed, outside)])
    n, scale = len(owes), max(float(owes.max()), 1e-300)
    share = np.array([[float(x) for x in row] for row in owed]) / np.where(owes > 0, owes, 1)[:, None]
    found = linprog(-np.ones(n), A_ub=np.eye(n) - share.T, b_ub=[float(a) / scale for a in assets],
                    bounds=[(0, o / scale) for o in owes], method="highs")
    assert found.status == 0
    return found.x.sum() * scale


def debt_rank(owed, buffers, first, multi):
    n = len(buffers)
    weight = [[owed[j][i] / buffers[i] if buffers[i] > 0 else mpf(owed[j][i] > 0) for j in range(n)] for i in range(n)]
    stress = list(first)
    if multi:
        last = [mpf(0)] * n
        while any(abs(a - b) > mpf("1e-15") for a, b in zip(stress, last)):
            rise = [a - b for a, b in zip(stress, last)]
            last = stress
            stress = [min(mpf(1), stress[i] + sum(weight[i][j] * rise[j] for j in range(n))) for i in range(n)]
        return stress
    done = set()
    while active := [j for j in range(n) if j not in done and stress[j] > 0]:
        stress = [min(mpf(1), stress[i] + sum(min(mpf(1), weight[i][j]) * stress[j] for j in active)) for i in range(n)]
        done |= set(active)
    return stress


def circular_finance(x):
    firms, deals, n = x["companies"], x["deals"], len(x["companies"])
    first_of = {}
    for index, firm in enumerate(firms):
        if key(firm["name"]):
            first_of.setdefault(key(firm["name"]), index)

    def node(name):
        return None if not key(name) else first_of.get(key(name), "out " + key(name))

    def counts(deal):
        if deal["contingent"] == "condition" and not x["met"]:
            return mpf(0)
        return {"announced": x["announced"], "signed": mpf(1), "paid": mpf(1), "dead": mpf(0)}[deal["status"]]

    def in_year(deal, year):
        on = deal["from"] <= year < deal["from"] + deal["years"] and deal["status"] != "paid"
        return deal["amount"] * counts(deal) / deal["years"] if on else mpf(0)

    window = range(x["from"], x["from"] + x["years"])
    revenue = [[f["now"] + (f["plan"] - f["now"]) * ramp(k, x["pays"]) for k in range(1, x["years"] + 1)] for f in firms]

    # Circles.
    whole, near, due = [], [], []
    for deal in deals:
        a, b = node(deal["payer"]), node(deal["recipient"])
        is_sale = deal["kind"] in ("purchase", "lease")
        in_window = sum((in_year(deal, year) for year in window), mpf(0))
        waits = deal["contingent"] == "shortfall"
        if a is not None and b is not None and a != b and not waits:
            amount = deal["amount"] * counts(deal)
            if amount > 0:
                whole.append((str(a), str(b), amount))
            if deal["status"] == "paid":
                amount = mpf(0) if is_sale else amount
            else:
                amount = in_window
            if amount > 0:
                near.append((a, b, amount, is_sale))
        inside = [end if isinstance(end, int) else None for end in (a, b, node(deal["trigger"]))]
        if deal["kind"] == "warrant":
            inside[0] = None
        if in_window > 0 and a != b and inside[0] != inside[1]:
            due.append((inside[0], inside[1], in_window, waits, inside[2]))
    gross = sum((amount for *_, amount in whole), mpf(0))
    circular = circulation(whole)
    back = [comes_back(near, i) for i in range(n)]
    sold = [sum((amount for _, b, amount, is_sale in near if b == i and is_sale), mpf(0)) for i in range(n)]
    shares = [min(mpf(1), back[i] / (sold[i] + sum(revenue[i]))) for i in range(n) if sold[i] > 0]

    # Cash.
    needed, runways = mpf(0), []
    for i, firm in enumerate(firms):
        cash, least, out = firm["cash"], firm["cash"], None
        for k, year in enumerate(window):
            flow = revenue[i][k] - firm["costs"]
            for deal in deals:
                a, b = node(deal["payer"]), node(deal["recipient"])
                if deal["contingent"] != "shortfall" and a != b:
                    flow += in_year(deal, year) * ((b == i) - (a == i and deal["kind"] != "warrant"))
            if cash + flow < 0 and out is None:
                out = k + cash / -flow
            cash += flow
            least = min(least, cash)
        needed += max(mpf(0), -least)
        if out is not None:
            runways.append(out)

    # Clearing.
    lost = [x["less"] * f["funding"] if f["role"] in HITS[x["hit"]] else mpf(0) for f in firms]

    def stress(missing, alpha, beta):
        joined = [not waits for *_, waits, _ in due]
        while True:
            assets = [f["cash"] + sum(revenue[i]) + max(mpf(0), f["funding"] - missing[i]) for i, f in enumerate(firms)]
            outside = [f["costs"] * x["years"] for f in firms]
            owed = [[mpf(0)] * n for _ in range(n)]
            for (a, b, amount, *_), on in zip(due, joined):
                if on and a is None:
                    assets[b] += amount
                elif on and b is None:
                    outside[a] += amount
                elif on:
                    owed[a][b] += amount
            owes, paid, fallen, rounds = clear(owed, assets, outside, alpha, beta)
            now = [on or who in fallen for on, (*_, who) in zip(joined, due)]
            if now == joined:
                return owed, assets, outside, owes, paid, fallen, rounds, joined
            joined = now

    none = [mpf(0)] * n
    planned = stress(none, mpf(1), mpf(1))
    owed, assets, outside, owes, paid, fallen, rounds, joined = stress(lost, mpf(1), mpf(1))
    costly = stress(lost, x["alpha"], x["beta"])
    agree(sum(paid), program(owed, assets, outside), 1e-7, floor=float(max(owes)) * 1e-3 + 1e-300)
    means = [assets[i] + sum(owed[j][i] for j in range(n)) for i in range(n)]
    direct = sum((max(mpf(0), owes[i] - means[i]) for i in range(n)), mpf(0))
    unpaid = sum(owes) - sum(paid)
    outsiders = sum((outside[i] * (1 - paid[i] / owes[i]) for i in range(n) if owes[i] > 0), mpf(0))

    # DebtRank, of what is due without backstops.
    plain = [[mpf(0)] * n for _ in range(n)]
    buffers = [f["cash"] + sum(revenue[i]) + f["funding"] - f["costs"] * x["years"] for i, f in enumerate(firms)]
    for a, b, amount, waits, _ in due:
        if waits:
            continue
        if a is not None:
            buffers[a] -= amount
        if b is not None:
            buffers[b] += amount
        if a is not None and b is not None:
            plain[a][b] += amount
    first = [lost[i] / buffers[i] if buffers[i] > lost[i] else mpf(lost[i] > 0 or buffers[i] < 0) for i in range(n)]
    all_owed = sum(planned[3])

    def added(multi):
        found = debt_rank(plain, buffers, first, multi)
        return sum(planned[3][i] * (found[i] - first[i]) for i in range(n)) / all_owed if all_owed > 0 else mpf(0)

    return {
        "gross": gross,
        "circular": circular,
        "net": max(mpf(0), gross - circular),
        "circular-share": circular / gross if gross > 0 else None,
        "back": sum(back, mpf(0)),
        "back-share": max(shares) if shares else None,
        "due": sum((sum(row) for row in planned[0]), mpf(0)),
        "needed": needed,
        "planned": sum((f["funding"] for f in firms), mpf(0)),
        "fails": sum(lost, mpf(0)),
        "runway": min(runways) if runways else None,
        "unpaid": unpaid,
        "first": None,
        "fallen": mpf(len(fallen)),
        "rounds": mpf(rounds),
        "direct": direct,
        "contagion": max(mpf(0), unpaid - direct),
        "outsiders": outsiders,
        "triggered": sum((d[2] for d, on in zip(due, joined) if d[3] and on), mpf(0)),
        "on-plan": sum(planned[3]) - sum(planned[4]),
        "costly": sum(costly[3]) - sum(costly[4]),
        "costly-fallen": mpf(len(costly[5])),
        "single": added(False),
        "multi": added(True),
    }


def company(name, role="cloud", cash=0.0, now=0.0, plan=0.0, costs=0.0, funding=0.0):
    return {"name": name, "role": role, "cash": cash, "now": now, "plan": plan, "costs": costs, "funding": funding}


def deal(payer, recipient, amount, kind="purchase", start=2027, years=1, status="signed", contingent="no", trigger=""):
    return {
        "payer": payer, "recipient": recipient, "kind": kind, "amount": amount, "from": start, "years": years,
        "status": status, "contingent": contingent, "trigger": trigger,
    }


def drawn_network(seed):
    """Tight networks of a dozen companies, with strangers, loops and backstops among their deals."""
    rng = random.Random(f"circle {seed}")
    names = [f"Firm {number}" for number in range(rng.randint(3, 12))]

    def money(most):
        return float(rng.choice([0, rng.randint(0, most)])) * 1e7

    firms = [
        company(name, rng.choice(HITS["all"]), money(300), money(300), money(900), money(300), money(500))
        for name in names
    ]
    deals = [
        deal(
            rng.choice(names + ["Stranger", " firm 1 ", ""]), rng.choice(names + ["Other", ""]),
            float(rng.randint(0, 3000)) * 1e7, rng.choice(["purchase", "equity", "lease", "debt", "backstop", "warrant"]),
            rng.randint(2024, 2029), rng.randint(1, 6), rng.choice(["signed", "signed", "signed", "announced", "paid", "dead"]),
            rng.choice(["no", "no", "no", "shortfall", "condition"]), rng.choice(names + [""]),
        )
        for _ in range(rng.randint(3, 40))
    ]
    return {
        "companies": firms, "deals": deals, "less": round(rng.random(), 2), "hit": rng.choice(list(HITS)),
        "pays": round(rng.uniform(2, 12), 1), "years": rng.randint(1, 5), "announced": round(rng.random(), 2),
        "met": rng.random() < 0.3, "alpha": round(rng.random(), 2), "beta": round(rng.random(), 2),
    }


BY_HAND = [
    {"less": 1.0, "hit": "all"},
    {"less": 0.0, "pays": 10.0},
    {"met": True, "announced": 1.0},
    {"companies": [company("A"), company("B")], "deals": [deal("A", "B", 2e9), deal("B", "A", 1e9)]},
    {"companies": [company("A"), company("B")], "deals": [deal("A", "A", 2e9), deal("b ", "A", 1e9)]},
    {"companies": [company("")], "deals": [deal("", "", 0.0)]},
    *(drawn_network(seed) for seed in range(70)),
]


if __name__ == "__main__":
    write(__file__, circular_finance, BY_HAND, count=50)
