"""Networks of payments, worked a second time by packages.

Clearing vectors are linear programs (scipy.optimize.linprog): of all payments that nobody exceeds its means by, those
of the largest sum (Eisenberg and Noe, section 2.4). With default costs they are found by Rogers and Veraart's rounds
over dense matrices (numpy.linalg.solve). The largest circulation is a linear program as well, and networkx's network
simplex over whole dollars; what comes back is networkx's maximum flow. DebtRank is worked with dense matrices.

Rerun:  python src/finance/network/golden/cases.py
With:   Python 3.11, numpy==2.4.6 scipy==1.17.1 networkx==3.6
"""

import json
import random
from pathlib import Path

import networkx as nx
import numpy as np
from scipy.optimize import linprog


def dense(case):
    n = case["nodes"]
    owed = np.zeros((n, n))
    for i, j, amount in case["links"]:
        if i != j:
            owed[i, j] += amount
    return owed, np.array(case["assets"], float), np.array(case["outside"], float)


def shares(owed, outside):
    owes = owed.sum(axis=1) + outside
    return owes, np.divide(owed, owes[:, None], out=np.zeros_like(owed), where=owes[:, None] > 0)


def eisenberg_noe(case):
    owed, assets, outside = dense(case)
    owes, pi = shares(owed, outside)
    n = len(owes)
    scale = max(owes.max(), 1)
    found = linprog(
        -np.ones(n), A_ub=np.eye(n) - pi.T, b_ub=assets / scale, bounds=[(0, o / scale) for o in owes], method="highs"
    )
    assert found.status == 0, found.message
    return found.x * scale


def rogers_veraart(case, alpha, beta):
    owed, assets, outside = dense(case)
    owes, pi = shares(owed, outside)
    paid, fallen = owes.copy(), np.zeros(len(owes), bool)
    rounds = np.zeros(len(owes), int)
    for number in range(1, len(owes) + 2):
        new = ~fallen & (assets + pi.T @ paid < owes * (1 - 1e-12))
        if not new.any():
            return paid, rounds
        fallen |= new
        rounds[new] = number
        d = np.flatnonzero(fallen)
        into = beta * pi.T
        matrix = np.eye(len(d)) - into[np.ix_(d, d)]
        right = alpha * assets[d] + into[np.ix_(d, np.flatnonzero(~fallen))] @ owes[~fallen]
        paid[d] = np.linalg.solve(matrix, right)
    raise AssertionError("rounds end")


def circulation(case):
    """By the program, and by network simplex: all links whole at a reward of 1 a dollar."""
    links = [(i, j, a) for i, j, a in case["links"] if i != j]
    n = case["nodes"]
    balance = np.zeros((n, len(links)))
    for k, (i, j, _) in enumerate(links):
        balance[i, k] -= 1
        balance[j, k] += 1
    if not links:
        return 0.0
    found = linprog(
        -np.ones(len(links)), A_eq=balance, b_eq=np.zeros(n), bounds=[(0, a) for *_, a in links], method="highs"
    )
    assert found.status == 0
    graph = nx.MultiDiGraph()
    graph.add_nodes_from(range(n), demand=0)
    for i, j, a in links:
        graph.add_edge(i, j, capacity=int(a), weight=-1)
    cost, _ = nx.network_simplex(graph)
    assert abs(-cost - -found.fun) <= 1e-9 * max(-cost, 1), (cost, found.fun)
    return float(-cost)


def back(case, node):
    graph = nx.DiGraph()
    graph.add_nodes_from(["in", node])
    for i, j, a in case["links"]:
        if i == j:
            continue
        j = "in" if j == node else j
        known = graph.get_edge_data(i, j, {"capacity": 0})["capacity"]
        graph.add_edge(i, j, capacity=known + a)
    return float(nx.maximum_flow_value(graph, node, "in"))


def debt_rank(case, multi):
    owed, buffers, first = dense(case)[0], np.array(case["buffers"], float), np.array(case["first"], float)
    with np.errstate(divide="ignore", invalid="ignore"):
        impact = np.where(buffers[:, None] > 0, owed.T / buffers[:, None], (owed.T > 0).astype(float))
    stress = first.copy()
    if not multi:
        impact = np.minimum(impact, 1)
        done = np.zeros(len(stress), bool)
        while (active := ~done & (stress > 0)).any():
            stress = np.minimum(1, stress + impact[:, active] @ stress[active])
            done |= active
        return stress
    last = np.zeros_like(stress)
    for _ in range(20_000):
        stress, last = np.minimum(1, stress + impact @ (stress - last)), stress
    return stress


def drawn(rng, nodes, degree):
    links = []
    for _ in range(round(nodes * degree)):
        links.append([rng.randrange(nodes), rng.randrange(nodes), rng.randint(1, 10_000)])
    tight = rng.choice([0.02, 0.3, 1.0])
    return {
        "nodes": nodes,
        "links": links,
        "assets": [rng.choice([0, rng.randint(0, int(10_000 * tight * degree))]) for _ in range(nodes)],
        "outside": [rng.choice([0, rng.randint(0, 5_000)]) for _ in range(nodes)],
        "buffers": [rng.randint(0, 40_000) for _ in range(nodes)],
        "first": [rng.choice([0, 0, round(rng.random(), 3)]) for _ in range(nodes)],
        "alpha": rng.choice([1, 0.5, round(rng.random(), 3)]),
        "beta": rng.choice([1, 0.5, round(rng.random(), 3)]),
    }


def worked(case):
    plain = eisenberg_noe(case)
    by_rounds, _ = rogers_veraart(case, 1, 1)
    assert np.allclose(plain, by_rounds, rtol=1e-7, atol=1e-7 * max(1, plain.max())), (plain, by_rounds)
    costly, rounds = rogers_veraart(case, case["alpha"], case["beta"])
    return case | {
        "paid": list(by_rounds),
        "program": list(plain),
        "costly": list(costly),
        "rounds": [int(number) for number in rounds],
        "circulation": circulation(case),
        "back": back(case, 0),
        "single": list(debt_rank(case, False)),
        "multi": list(debt_rank(case, True)),
    }


if __name__ == "__main__":
    rng = random.Random("networks")
    cases = [worked(drawn(rng, rng.randint(2, 14), rng.choice([0.7, 1.5, 3]))) for _ in range(120)]
    cases += [worked(drawn(rng, 90, 4)) for _ in range(4)]
    lines = [json.dumps(case, separators=(",", ":")) for case in cases]
    Path(__file__).with_name("cases.json").write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
