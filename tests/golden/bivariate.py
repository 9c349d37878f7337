"""Golden values for src/finance/bivariate.rs: one variable is integrated, the other's probability given it is known.

Rerun:  python tests/golden/bivariate.py > tests/golden/bivariate.txt
With:   Python 3.11, mpmath==1.4.1 scipy==1.17.1

Lines of both arguments, the correlation, and the probability that both variables are at or below them.
"""

import random

import mpmath
from scipy.stats import multivariate_normal

mpmath.mp.dps = 30
mpf = mpmath.mpf
rng = random.Random(20261130)


def exact(a, b, rho):
    a, b, rho = mpf(a), mpf(b), mpf(rho)
    if rho == 1:
        return mpmath.ncdf(min(a, b))
    if rho == -1:
        return max(mpf(0), mpmath.ncdf(a) - mpmath.ncdf(-b))
    left = mpmath.sqrt(1 - rho * rho)
    places = [mpf(place) for place in (-40, -12, -8, -5, -3, -2, -1, 0, 1, 2, 3, 5, 8)]
    if rho != 0:
        # Where the second variable turns from likely to unlikely.
        places += [b / rho + left / abs(rho) * step for step in (-12, -8, -4, -2, -1, 0, 1, 2, 4, 8, 12)]
    places = sorted(place for place in places if -40 <= place < a) + [a]
    return mpmath.quad(lambda x: mpmath.npdf(x) * mpmath.ncdf((b - rho * x) / left), places)


def drawn():
    a = rng.uniform(-7, 4)
    b = rng.choice([rng.uniform(-7, 4), rng.uniform(-3, 1), a, a + rng.choice([1, -1]) * 10 ** rng.uniform(-12, 0)])
    near_one = 1 - 10 ** rng.uniform(-12, 0)
    rho = rng.choice([rng.uniform(-1, 1), near_one, -near_one, 0.0, 1.0, -1.0, rng.uniform(0.9, 1)])
    return a, b, rho


rows = []
while len(rows) < 400:
    a, b, rho = drawn()
    value = exact(a, b, rho)
    if abs(rho) < 0.999:
        double = multivariate_normal.cdf([a, b], mean=[0, 0], cov=[[1, rho], [rho, 1]])
        assert abs(double - float(value)) < 1e-9, (a, b, rho, double, float(value))
    rows.append([a, b, rho, float(value)])
for row in rows:
    print(*map(repr, row))
