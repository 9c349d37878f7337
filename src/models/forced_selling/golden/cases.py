"""Forced selling, worked a second time.

Holders are vectors and what joins them dense matrices of numpy; one round is one function from all unknowns to all
unknowns. Where it ends, scipy's root finder must find a root of the same equations without doing rounds.

Rerun:  python src/models/forced_selling/golden/cases.py
With:   the packages that tests/golden/worked.py names
"""

import sys
from pathlib import Path

import numpy as np
from scipy.optimize import root

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import agree, write

COLUMNS = ["bonds", "loans", "other", "leverage", "borrowed", "stake", "redeem", "marks"]


class Side:
    """One list of holders, struck by the default."""

    def __init__(self, x, rows, slack, withdrawn):
        bonds, loans, other, leverage, borrowed, stake, redeem, marks = (
            np.array([float(row[key]) for row in rows]) for key in COLUMNS
        )
        n = len(rows)
        held = np.stack([bonds, loans])
        own = held.sum(0) + other
        is_bank = np.array([row["role"] == "lender" for row in rows])
        is_fund = np.array([row["role"] == "fund" for row in rows])

        size = np.where(is_bank, own, 0.0)
        others = size[:, None] * (1 - np.eye(n))
        weight = others.sum(0)
        others = np.divide(others, weight, out=np.zeros((n, n)), where=weight > 0)
        borrowed = np.minimum(borrowed, 0.98 * own)
        self.lent = others * borrowed

        stake = np.where(is_fund, 0.0, stake)
        stake = stake / max(1.0, stake.sum())
        self.owned = np.outer(stake, is_fund)

        equity_of = lambda assets: np.minimum(assets / leverage, assets - borrowed)
        assets = own + self.lent.sum(1)
        assets = assets + self.owned @ np.where(is_fund, equity_of(assets), 0.0)
        self.assets, self.equity = assets, equity_of(assets)
        self.debt = assets - self.equity
        with np.errstate(invalid="ignore", divide="ignore"):
            self.cap = np.where(self.equity > 0, assets / self.equity * (1 + slack), 1.0)
        self.redeem, self.recognised = redeem, marks
        self.gate = np.where(is_fund, float(x["gate"]), 1.0)
        self.withdrawn = withdrawn

        owed, private = float(x["owed"]), float(x["private"])
        part = lambda amount, whole: min(1.0, amount / whole) if whole > 0 else 0.0
        if x["hit"] == "all":
            share = np.outer([part(owed - owed * private, bonds.sum()), part(owed * private, loans.sum())], np.ones(n))
        else:
            share = np.zeros((2, n))
            share[:, 0] = part(owed, bonds[0] + loans[0])
        self.credit = (1 - float(x["recovery"])) * (held * share).sum(0)
        self.volume = held
        self.held = held * (1 - (1 - float(x["recovery"])) * share)
        self.impact = np.array([0.01 / float(x["bond-depth"]), 0.01 / float(x["loan-depth"])])
        self.before = float(x["fall"])
        self.first = self.credit.sum() + self.held.sum() * self.before

    def price(self, sold):
        return self.before - (1 - self.before) * np.expm1(-self.impact * (self.volume @ sold))

    def losses(self, lost, fall):
        """Of each holder in all, and what it recognises."""
        unpaid = np.clip(lost - self.equity, 0, self.debt)
        share = np.divide(unpaid, self.debt, out=np.zeros_like(unpaid), where=self.debt > 0)
        passed = self.lent @ share + self.owned @ np.minimum(lost, self.equity)
        marks = fall @ self.held
        return self.credit + marks + passed, self.credit + self.recognised * marks + passed

    def sell(self, recognised, called):
        redeemed = np.minimum(self.redeem * recognised, self.gate * self.equity)
        left = self.equity - recognised - redeemed
        worth = self.assets - recognised
        need = np.maximum(called + redeemed, worth - self.cap * left)
        share = np.divide(need, worth, out=np.ones_like(need), where=worth > 0)
        return np.where(left <= 0, 1.0, np.clip(share, 0, 1))

    def call(self, sold):
        return (self.withdrawn + (1 - self.withdrawn) * sold) @ self.lent

    def rounds(self, above):
        """From nobody selling, or from everybody, until nothing changes."""
        n = len(self.assets)
        sold = np.full(n, 1.0 if above else 0.0)
        lost, fall = (self.assets, self.price(sold)) if above else (np.zeros(n), np.full(2, self.before))
        path = []
        for turn in range(20_000):
            now, recognised = self.losses(lost, fall)
            path.append(self.credit.sum() + (fall @ self.held).sum())
            then = self.sell(recognised, self.call(sold))
            still = np.abs(now - lost).sum() <= 1e-15 * now.sum() and np.abs(then - sold).sum() <= 8e-15 * then.sum()
            lost, sold = now, then
            if turn > 0 and still:
                break
            fall = self.price(sold)
        return lost, sold, fall, path

    def check(self, lost, sold):
        """scipy finds the same from nearby, where nothing has a kink."""
        scale = max(self.assets.max(), 1.0)
        n = len(lost)

        def off(z):
            fall = self.price(z[n:])
            now, recognised = self.losses(z[:n] * scale, fall)
            return np.concatenate([now / scale - z[:n], self.sell(recognised, self.call(z[n:])) - z[n:]])

        start = np.concatenate([lost / scale, sold])
        assert np.abs(off(start)).max() < 1e-12
        found = root(off, start * (1 + 1e-7), method="hybr", tol=1e-13)
        if found.success and np.abs(off(found.x)).max() < 1e-12:
            agree(start[:n].sum(), found.x[:n].sum(), near=1e-5, floor=1e-9)


def side(x, key, slack, withdrawn, weeks):
    one = Side(x, x[key], float(x[slack]), float(x[withdrawn]))
    lost, sold, fall, path = one.rounds(above=False)
    one.check(lost, sold)
    highest = one.rounds(above=True)[3][-1]
    total, first = path[-1], one.first
    added, when = total - first, None
    if added > 1e-6 * first:
        goal = first + 0.9 * added
        at = next(turn for turn, loss in enumerate(path) if loss >= goal)
        when = (at - (path[at] - goal) / (path[at] - path[at - 1])) * float(x[weeks]) if at > 0 else None
    return {
        "times": total / first if first > 1e-12 * one.volume.sum() else None,
        "first": first,
        "total": total,
        "credit": one.credit.sum(),
        "sold": (one.volume @ sold).sum(),
        "falls": fall,
        "insolvent": float(((lost > 0) & (lost >= one.equity * (1 - 1e-12))).sum()),
        "weeks": when,
        "worst": max(highest, total),
    }


def forced_selling(x):
    now = side(x, "holders", "slack", "withdrawn", "weeks")
    then = side(x, "then", "then-slack", "then-withdrawn", "then-weeks")
    return {
        "times": now["times"],
        "verdict": None,
        "first": now["first"],
        "total": now["total"],
        "credit": now["credit"],
        "marks": max(0.0, now["total"] - now["credit"]),
        "sold": now["sold"],
        "bond-fall": now["falls"][0],
        "loan-fall": now["falls"][1],
        "insolvent": now["insolvent"],
        "weeks-to": now["weeks"],
        "worst": now["worst"],
        "spending-cut": float(x["spending"]) * now["total"],
        "then-times": then["times"],
        "then-first": then["first"],
        "then-total": then["total"],
        "then-sold": then["sold"],
        "then-fall": then["falls"][0],
        "then-insolvent": then["insolvent"],
        "then-weeks-to": then["weeks"],
        "then-worst": then["worst"],
    }


BY_HAND = [
    {"owed": 7.5e9, "hit": "first", "private": 1.0},
    {"owed": 3.19e9, "hit": "first", "private": 1.0},
    {"withdrawn": 0.5},
    {"withdrawn": 1.0},
    {"slack": 0.0},
    {"slack": 1.0, "then-slack": 1.0},
    {"owed": 9e11, "recovery": 0.3},
    {"fall": 0.03},
    {"owed": 6.67e11, "private": 1.0},
    {"recovery": 1.0},
    {"recovery": 0.0, "owed": 1e14},
    {"bond-depth": 1e18, "loan-depth": 1e18},
    {"gate": 0.0},
    {"owed": 1e6},
    {"hit": "first", "owed": 1e12},
]


if __name__ == "__main__":
    write(__file__, forced_selling, BY_HAND, count=110)
