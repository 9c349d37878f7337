"""Golden values for tests/finance.rs from packages that share no code with it.

Rerun:  python tests/golden/finance.py > tests/golden/finance.json
With:   Python 3.11, numpy==2.4.6 numpy-financial==1.0.0 pyxirr==0.10.8 scipy==1.17.1 mpmath==1.4.1

Each case holds its input and one answer per oracle. numpy-financial and pyxirr use the textbook factors,
which lose their digits at tiny rates; there mpmath's 60 digits stand alone.
"""

import json
import math
import random

import mpmath
import numpy as np
import numpy_financial as npf
import pyxirr
from scipy.optimize import brentq

mpmath.mp.dps = 60
mpf = mpmath.mpf
rng = random.Random(20260729)


def trusted(rate):
    """Whether the double-precision oracles keep ten digits at this rate."""
    return rate == 0 or abs(rate) > 1e-4


def answers(exact, doubles):
    """One answer per oracle, leaving out those beyond double precision's range."""
    found = {"mpmath": float(exact)}
    for name, value in doubles.items():
        if value is not None and math.isfinite(value):
            found[name] = float(value)
    return found


# Annuities


def factor(rate, nper):
    """((1+i)^n - 1) / i"""
    rate, nper = mpf(rate), mpf(nper)
    return nper if rate == 0 else ((1 + rate) ** nper - 1) / rate


RATES = [0.0, 1e-12, -1e-12, 1e-9, 1e-6, 5e-4, 0.00625, 0.02, 0.0658, 0.1, 0.25, 1.0, -0.005, -0.02, -0.3]
TERMS = [1, 2, 7, 12, 60, 180, 400]


def crf_cases():
    cases = []
    for rate in RATES:
        for nper in TERMS + [0.5, 3.25, 17.8]:
            exact = 1 / (factor(rate, nper) / (1 + mpf(rate)) ** mpf(nper))
            doubles = {"numpy_financial": -npf.pmt(rate, nper, 1.0)} if trusted(rate) else {}
            cases.append({"rate": rate, "nper": nper, "out": answers(exact, doubles)})
    return cases


# Flows


def money(lo, hi):
    return round(rng.uniform(lo, hi), 2)


def exact_npv(rate, flows):
    return sum(mpf(flow) / (1 + mpf(rate)) ** i for i, flow in enumerate(flows))


def npv_cases():
    cases = []
    rows = [[-40000, 5000, 8000, 12000, 30000], [7.5], [-1e12] + [1.1e11] * 25]
    rows.append([money(-1e3, 1e3) for _ in range(400)])
    rows += [[money(-1e5, 1e5) for _ in range(rng.randint(2, 40))] for _ in range(6)]
    for flows in rows:
        for rate in [0.0, 1e-12, 0.08, 0.5, -0.05, 3.0]:
            doubles = {
                "numpy_financial": npf.npv(rate, flows),
                "pyxirr": pyxirr.npv(rate, flows, start_from_zero=True),
            }
            size = float(exact_npv(rate, [abs(flow) for flow in flows]))
            out = answers(exact_npv(rate, flows), doubles)
            cases.append({"rate": rate, "flows": flows, "size": size, "out": out})
    return cases


def conventional():
    """An outlay of one or more periods, then receipts."""
    build = [-money(1, 1e6) for _ in range(rng.randint(1, 5))]
    return build + [money(0, 4e5) for _ in range(rng.randint(1, 40))]


def unique_irr_cases():
    rows = [[-100, 39, 59, 55, 20], [-100, 110], [-1e12] + [1.2e11] * 30, [-1000] + [4.0] * 399]
    rows += [[-3, 1, 1, 1], [-1e6, 1], [-1, 1e6], [-100.0] + [0.0] * 398 + [250.0], [-5e-4, 2e-4, 4e-4]]
    while len(rows) < 60:
        row = conventional()
        if row[-1] > 0:
            rows.append(row)
    cases = []
    for flows in rows:
        # One change of sign, so exactly one root; in ln(1+r) the bracket is found by widening.
        def value(y):
            return exact_npv(mpmath.expm1(y), flows)

        bound = mpf(1)
        while value(-bound) * value(bound) > 0:
            bound *= 2
        low, high, falls = -bound, bound, value(-bound) > 0
        for _ in range(90):
            middle = (low + high) / 2
            low, high = (middle, high) if (value(middle) > 0) == falls else (low, middle)
        root = mpmath.expm1(low)
        doubles = {"numpy_financial": npf.irr(flows), "pyxirr": pyxirr.irr(flows)}
        # Where a double-precision oracle wanders off (it does at extreme rates), it is no oracle.
        size = exact_npv(root, [abs(flow) for flow in flows])

        def is_root(rate):
            found = rate is not None and math.isfinite(rate) and rate > -1
            return found and abs(exact_npv(rate, flows)) < 1e-9 * size

        kept = {name: rate for name, rate in doubles.items() if is_root(rate)}
        cases.append({"flows": flows, "out": answers(root, kept)})
    return cases


def exact_roots(flows):
    """All real rates above -1 by mpmath's simultaneous iteration, ascending."""
    roots = mpmath.polyroots([mpf(flow) for flow in flows], maxsteps=2000, extraprec=600)
    # The polynomial in 1 + r, so that its roots are the growth factors.
    real = [mpmath.re(root) for root in roots if abs(mpmath.im(root)) < mpf(10) ** -30]
    return [float(root - 1) for root in sorted(real) if root > 0]


def numpy_roots(flows):
    """The same by numpy's companion matrix, whose eigenvalues carry an error of about 1e-14 · condition."""
    real = [root.real - 1 for root in np.roots(flows) if abs(root.imag) < 1e-9 and root.real > 0]
    return sorted(float(root) for root in real)


def several_irr_cases():
    rows = [[-5, 10.5, 1, -8, 1], [-1.6, 10, -10], [-100, 230, -132]]
    growths = [(1.05, 1.2, 1.7), (0.4, 1.1, 2.5, 6.0), (0.2, 0.9, 1.3), (1.01, 1.02), (0.5, 0.7, 1.1, 1.4, 3.0)]
    for factors in growths:
        rows.append([float(c) for c in -1000.0 * np.poly(factors)])
    while len(rows) < 70:
        n = rng.choice([3, 4, 5, 6, 8, 12, 20, 30])
        row = [money(-1e4, 1e4) for _ in range(n)]
        if row[0] * row[-1] != 0:
            rows.append(row)
    # Data centres: build, earn, replace the chips every few years, dismantle.
    for life in (4, 6, 8):
        row = [-1000.0] + [round(260.0 - 90.0 * (year % life == 0), 2) for year in range(1, 24)] + [-500.0]
        for year in range(life, 24, life):
            row[year] -= 700.0
        rows.append(row)
    cases = []
    for flows in rows:
        roots = {"mpmath": exact_roots(flows)}
        by_numpy = numpy_roots(flows)
        if len(by_numpy) == len(roots["mpmath"]):
            roots["numpy.roots"] = by_numpy
        cases.append({"flows": flows, "out": roots})
    # Too long for mpmath: numpy's real roots, each proven by a change of sign in 60 digits.
    for n in (120, 250, 400):
        flows = [money(-1e12, 1e12) for _ in range(n)]
        proven = []
        for rate in numpy_roots(flows):
            step = 1e-9 * (1 + rate)
            assert exact_npv(rate - step, flows) * exact_npv(rate + step, flows) < 0
            proven.append(rate)
        cases.append({"flows": flows, "out": {"numpy.roots, proven": proven}})
    return cases


# Debt


def held(cfads, period):
    return cfads[min(period, len(cfads) - 1)]


def linear(principal, rate, weights, final):
    """Balances 1..n and x, solving b_t = (1+i) b_(t-1) - x w_t with b_n given, as one linear system."""
    n = len(weights)
    matrix, right = np.zeros((n + 1, n + 1)), np.zeros(n + 1)
    for t in range(n):
        matrix[t, t] = 1
        matrix[t, n] = weights[t]
        if t == 0:
            right[t] = (1 + rate) * principal
        else:
            matrix[t, t - 1] = -(1 + rate)
    matrix[n, n - 1], right[n] = 1, final
    solution = np.linalg.solve(matrix, right)
    return [float(b) for b in solution[:n]], float(solution[n])


def padded(balances, tenor):
    return (balances + [0.0] * tenor)[:tenor]


def terms(structure, rate, tenor, amortisation, balloon=0.0, floored=False):
    return {
        "structure": structure,
        "principal": round(rng.choice([1e3, 1e6, 2.73e10, 1e12]) * rng.uniform(0.5, 1.5), 2),
        "rate": rate,
        "tenor": tenor,
        "amortisation": amortisation,
        "balloon": balloon,
        "floored": floored,
    }


def case(loan, cfads, balances, dscr=None):
    opening, services = loan["principal"], []
    for closing in balances:
        services.append(opening * loan["rate"] + opening - closing)
        opening = closing
    return {"terms": loan, "cfads": cfads, "closing": balances, "service": services, "dscr": dscr}


LOAN_RATES = [0.0, 1e-12, 0.005, 0.06581, 0.1, 0.15, -0.01]


def level_cases():
    cases = []
    for rate in LOAN_RATES:
        for tenor, amortisation in [(5, 5), (10, 10), (7, 20), (12, 8), (1, 1), (30, 30), (3, 40)]:
            loan = terms("Level", rate, tenor, amortisation)
            balances, _ = linear(loan["principal"], rate, [1.0] * amortisation, 0.0)
            cases.append(case(loan, [], padded(balances, tenor)))
    loan = terms("Level", 0.005, 400, 400)
    balances, _ = linear(loan["principal"], 0.005, [1.0] * 400, 0.0)
    return cases + [case(loan, [], balances)]


def balloon_cases():
    cases = []
    for rate in LOAN_RATES:
        for tenor in (1, 5, 10, 30):
            for share in (0.0, 0.35, 1.0):
                loan = terms("Balloon", rate, tenor, tenor, balloon=share)
                balances, _ = linear(loan["principal"], rate, [1.0] * tenor, share * loan["principal"])
                cases.append(case(loan, [], balances))
    return cases


def sculpted_cases():
    cases = []
    lengths = [(5, 5, 5), (10, 10, 4), (7, 20, 15), (12, 8, 12), (1, 1, 1), (30, 30, 30), (4, 6, 1)]
    for rate in LOAN_RATES:
        for tenor, amortisation, length in lengths:
            loan = terms("Sculpted", rate, tenor, amortisation)
            cfads = [round(loan["principal"] * rng.uniform(0.1, 0.5), 2) for _ in range(length)]
            weights = [held(cfads, t) for t in range(amortisation)]
            balances, x = linear(loan["principal"], rate, weights, 0.0)
            cases.append(case(loan, cfads, padded(balances, tenor), 1 / x))
    return cases


def floored_run(loan, cfads, x):
    """The balances when x = 1/d of the cash is service but interest is always paid, never overpaying."""
    balance, balances, short = loan["principal"], [], 0.0
    for t in range(loan["amortisation"]):
        wanted = max(0.0, x * held(cfads, t) - loan["rate"] * balance)
        short = wanted - balance
        balance -= min(balance, wanted)
        balances.append(balance)
    return balances, short


def floored_cases():
    cases = []
    lengths = [(5, 5, 5), (10, 10, 10), (7, 15, 15), (12, 8, 12), (20, 20, 20), (6, 6, 3), (4, 9, 9)]
    for rate in LOAN_RATES:
        for tenor, amortisation, length in lengths:
            loan = terms("Sculpted", rate, tenor, amortisation, floored=True)
            # Poor and even negative years among good ones, so that the floor binds; the last year is good,
            # so that the ratio is the one at which its instalment meets the balance.
            shares = [rng.choice([rng.uniform(-0.1, 0.05), rng.uniform(0.1, 0.6)]) for _ in range(length)]
            shares[-1] = rng.uniform(0.2, 0.6)
            if amortisation < length:
                shares[amortisation - 1] = rng.uniform(0.2, 0.6)
            cfads = [round(loan["principal"] * share, 2) for share in shares]
            best = max(held(cfads, t) for t in range(amortisation))

            def left(x):
                balances, overpaid = floored_run(loan, cfads, x)
                # Continued below zero by what the last instalment had too much, to give a sign change.
                return (balances[-1] - max(0.0, overpaid)) / loan["principal"]

            highest = loan["principal"] * (1 + abs(rate)) / best
            x = brentq(left, 1e-9, highest, xtol=1e-15, rtol=1e-15, maxiter=500)
            balances, _ = floored_run(loan, cfads, x)
            cases.append(case(loan, cfads, padded(balances, tenor), 1 / x))
    return cases


def capitalised_cases():
    cases = []
    for rate in [0.0, 1e-12, -1e-9, 0.03, 0.065, 0.12, 0.4, -0.05]:
        for years in [0, 1, 2, 3, 5, 40]:
            debt = money(1e3, 1e12)
            owed = mpf(debt) if years == 0 else mpf(0)
            for _ in range(years):
                owed = owed * (1 + mpf(rate)) + mpf(debt) / years
            cases.append({"debt": debt, "rate": rate, "years": years, "out": float(owed)})
    return cases


golden = {
    "crf": crf_cases(),
    "npv": npv_cases(),
    "irr": unique_irr_cases(),
    "irrs": several_irr_cases(),
    "schedule": level_cases() + balloon_cases() + sculpted_cases() + floored_cases(),
    "capitalised": capitalised_cases(),
}
# One case a line: small enough to keep, and a change shows where it is.
print("{")
for name, cases in golden.items():
    lines = ",\n".join(json.dumps(one, separators=(",", ":")) for one in cases)
    print(f'"{name}":[\n{lines}\n]' + ("" if name == "capitalised" else ","))
print("}")
