"""Where forced selling ends in networks of up to a thousand holders, by scipy's sparse matrices.

The networks are those of tests/common/networks.rs, made anew here. After the rounds, scipy's Newton-Krylov solver
must find the same root from a point beside it.

Rerun:  python tests/golden/fire_sale.py > tests/golden/fire_sale.txt
With:   Python 3.11, numpy==2.4.6 scipy==1.17.1
"""

import sys

import numpy as np
from scipy.optimize import NoConvergence, newton_krylov
from scipy.sparse import csr_matrix


class Dice:
    def __init__(self, seed):
        self.state = seed

    def roll(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 11) / 2**53

    def below(self, most):
        return int(self.roll() * most)


class Network:
    def __init__(self, n):
        dice, m = Dice(n), max(n // 20, 2)
        assets, leverage, recognised, redeemed = (np.zeros(n) for _ in range(4))
        rows, columns, amounts = [], [], []
        for i in range(n):
            assets[i] = 1 + 99 * dice.roll()
            leverage[i] = 1 + 14 * dice.roll()
            recognised[i] = 0.5 + 0.5 * dice.roll()
            redeemed[i] = 0.5 * dice.roll()
            for _ in range(5):
                rows.append(i)
                columns.append(dice.below(m))
                amounts.append(assets[i] * 0.1)
        # Amounts of the same two add up.
        self.held = csr_matrix((amounts, (rows, columns)), shape=(n, m))
        self.equity = assets / leverage
        debt = assets - self.equity
        self.recognised, self.redeemed = recognised, redeemed
        rows, columns, amounts = [], [], []
        for j in range(n):
            for _ in range(5):
                i = dice.below(n)
                if i != j:
                    rows.append(i)
                    columns.append(j)
                    amounts.append(debt[j] / 20)
        self.lent = csr_matrix((amounts, (rows, columns)), shape=(n, n))
        funds = np.arange(0, n, 10)
        self.owned = csr_matrix((np.full(len(funds), 0.5), ((funds + 1) % n, funds)), shape=(n, n))
        # What is lent and owned is an asset too, paid for by debt to others.
        self.debt = debt + np.asarray(self.lent.sum(1)).ravel() + self.owned @ self.equity
        self.assets = self.equity + self.debt
        self.cap = 1.05 * self.assets / self.equity
        volume = np.asarray(self.held.sum(0)).ravel()
        self.impact = 0.2 / np.maximum(volume, 1.0)
        self.credit = np.where(np.arange(n) % 20 == 0, 0.3 * self.equity, 0.0)

    def price(self, sold):
        return -np.expm1(-self.impact * (self.held.T @ sold))

    def turn(self, lost, sold):
        """One round: what is lost at the prices of what is sold, and what is sold then."""
        marks = self.held @ self.price(sold)
        unpaid = np.clip(lost - self.equity, 0, self.debt)
        passed = self.lent @ (unpaid / self.debt) + self.owned @ np.minimum(lost, self.equity)
        recognised = self.credit + self.recognised * marks + passed
        redeemed = np.minimum(self.redeemed * recognised, 0.5 * self.equity)
        left, worth = self.equity - recognised - redeemed, self.assets - recognised
        called = self.lent.T @ (0.02 + 0.98 * sold)
        need = np.maximum(called + redeemed, worth - self.cap * left)
        share = np.divide(need, worth, out=np.ones_like(need), where=worth > 0)
        return self.credit + marks + passed, np.where(left <= 0, 1.0, np.clip(share, 0, 1))

    def ends(self, above):
        n = len(self.assets)
        lost, sold = (self.assets.copy(), np.ones(n)) if above else (np.zeros(n), np.zeros(n))
        for _ in range(50_000):
            then_lost, then_sold = self.turn(lost, sold)
            moved = np.abs(then_lost - lost).max() / self.assets.max() + np.abs(then_sold - sold).max()
            lost, sold = then_lost, then_sold
            if moved < 1e-15:
                break
        self.check(lost, sold)
        return lost, sold

    def check(self, lost, sold):
        n, scale = len(lost), self.assets.max()

        def off(z):
            then_lost, then_sold = self.turn(z[:n] * scale, z[n:])
            return np.concatenate([then_lost / scale, then_sold]) - z

        at = np.concatenate([lost / scale, sold])
        try:
            found = newton_krylov(off, at * (1 - 1e-6), f_tol=1e-13, maxiter=200)
        except NoConvergence:
            return
        assert np.abs(found - at).max() < 1e-8, np.abs(found - at).max()

    def told(self, above):
        lost, sold = self.ends(above)
        fall = self.price(sold)
        marks = self.held @ fall
        # By cause: what is passed on has the mix of who passes it on.
        unpaid, borne = np.clip(lost - self.equity, 0, self.debt), np.minimum(lost, self.equity)
        n = len(lost)
        per = np.divide(1.0, lost, out=np.zeros(n), where=lost > 0)
        passed = self.lent.multiply(unpaid / self.debt * per) + self.owned.multiply(borne * per)
        mix = np.zeros(n)
        for _ in range(50_000):
            then = self.credit + passed @ mix
            if np.abs(then - mix).max() <= 1e-16 * lost.max():
                break
            mix = then
        share = np.divide(mix, lost, out=np.zeros(n), where=lost > 0)
        owned = np.asarray(self.owned.sum(0)).ravel()
        lent = np.asarray(self.lent.sum(0)).ravel()
        kept = borne * (1 - owned)
        creditors = (unpaid * np.maximum(1 - lent / self.debt, 0)).sum()
        total = self.credit.sum() + marks.sum()
        assert abs(kept.sum() + creditors - total) < 1e-9 * total
        return [total, (kept * share).sum(), (kept * (1 - share)).sum(), creditors, (self.held.T @ sold).sum(), fall.sum()]


for size in (10, 20, 40, 60, 100, 150, 250, 400, 600, 1000):
    network = Network(size)
    print(size, *(repr(float(number)) for number in network.told(False) + network.told(True)))
    sys.stdout.flush()
