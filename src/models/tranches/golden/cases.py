"""Packaged and tranched, worked a second time.

The probabilities of every number of defaults are integrals over the conditional default probability, by Gauss and
Legendre's rule on fixed panels in double precision (the program sums at equal distances). For few loans they are
integrated once more, for the Gaussian copula with 40 digits. The endless pool is an integral over the same
variable, not a bivariate normal probability; for the Gaussian copula QuantLib's is compared too.

QuantLib has engines for large pools and tranches (GaussianLHPLossModel among them), but its Python package exports
none.

Rerun:  python src/models/tranches/golden/cases.py
With:   the packages that tests/golden/worked.py names, and QuantLib==1.44
"""

import math
import sys
from pathlib import Path

import mpmath
import numpy as np
import QuantLib
from scipy import integrate, special, stats

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import agree, mpf, write

PER_CENT = {
    "aaa": "0.000028 0.00011 0.00039 0.00099 0.0016 0.0022 0.00286 0.00363 0.00451 0.0055",
    "aa": "0.000748 0.0044 0.0143 0.02585 0.0374 0.04895 0.06105 0.07425 0.0902 0.11",
    "a": "0.005979 0.0385 0.1221 0.18975 0.25685 0.32065 0.3905 0.45595 0.5401 0.66",
    "bbb": "0.0935 0.2585 0.4565 0.66 0.869 1.0835 1.3255 1.5675 1.782 1.98",
}
NODES, WEIGHTS = np.polynomial.legendre.leggauss(12)


def panels(cuts):
    """Nodes and weights of a rule on every panel between neighbouring cuts."""
    cuts = np.unique(np.asarray(cuts, dtype=float))
    half, middle = np.diff(cuts) / 2, (cuts[1:] + cuts[:-1]) / 2
    return (middle[:, None] + half[:, None] * NODES).ravel(), (half[:, None] * WEIGHTS).ravel()


def radii(freedom, focus=()):
    """R and its weights: of the logarithm of a chi-squared variable, from scipy's distribution."""
    if freedom is None:
        return np.array([1.0]), np.array([1.0])
    low = max(-60 / freedom - 1, -700)
    high = 0.5 * math.log1p(120 / freedom + 40 / math.sqrt(freedom)) + 0.5
    fine = min(0.05, 0.3 / math.sqrt(freedom))
    cuts = np.concatenate([np.linspace(low, -4, 60) if low < -4 else [], np.arange(max(low, -4), high + fine, fine)])
    cuts = np.concatenate([cuts, [place for place in focus if low < place < high]])
    x, weight = panels(cuts)
    square = np.exp(2 * x)
    return np.exp(x), weight * 2 * freedom * square * stats.chi2.pdf(freedom * square, freedom)


def threshold(p, freedom):
    return special.ndtri(p) if freedom is None else stats.t.ppf(p, freedom)


def conditional(p, rho, freedom):
    """Nodes of U, on which the default probability is Φ(U), and their weights."""
    c = threshold(p, freedom)
    a, s = c / math.sqrt(1 - rho), math.sqrt(rho / (1 - rho))
    r, of_r = radii(freedom)
    if s < 0.02:
        z, of_z = panels(np.linspace(-11, 11, 12)) if s > 0 else (np.array([0.0]), np.array([1.0]))
        share = of_z * np.exp(-z * z / 2) / math.sqrt(2 * math.pi) if s > 0 else of_z
        return (a * r[:, None] + s * z).ravel(), (of_r[:, None] * share).ravel(), (0.0, 0.0)
    u, weight = panels(np.linspace(-14, 14, 320))
    density = np.zeros_like(u)
    for middle, share in zip(a * r, of_r):
        density += share / s * np.exp(-((u - middle) ** 2) / (2 * s * s))
    none = float(np.sum(of_r * special.ndtr((-14 - a * r) / s)))
    everyone = float(np.sum(of_r * special.ndtr((a * r - 14) / s)))
    return u, weight * density / math.sqrt(2 * math.pi), (none, everyone)


def chances(p, rho, freedom, n):
    """Of 0 to n defaults."""
    out = np.zeros(n + 1)
    if p <= 0 or p >= 1 or rho >= 1 or n == 1:
        out[0], out[n] = 1 - p, out[n] + p
        return out
    u, weight, (none, everyone) = conditional(p, rho, freedom)
    k = np.arange(n + 1)
    ways = special.gammaln(n + 1) - special.gammaln(k + 1) - special.gammaln(n - k + 1)
    for start in range(0, len(u), 2000):
        part, share = u[start : start + 2000], weight[start : start + 2000]
        here = share > 0
        below, above = special.log_ndtr(part[here]), special.log_ndtr(-part[here])
        logs = ways[:, None] + k[:, None] * below + (n - k)[:, None] * above
        out += np.exp(logs) @ share[here]
    out[0] += none
    out[n] += everyone
    return out


def exactly(p, rho, n):
    """The same for the Gaussian copula, with 40 digits, for few loans."""
    root, own = mpmath.sqrt(rho), mpmath.sqrt(1 - rho)
    c = mpmath.erfinv(2 * p - 1) * mpmath.sqrt(2)

    def given(k):
        def term(m):
            q = mpmath.ncdf((c - root * m) / own)
            return mpmath.binomial(n, k) * q**k * (1 - q) ** (n - k) * mpmath.npdf(m)

        return mpmath.quad(term, [-9, -6, -3, -1, 0, 1, 3, 6, 9])

    return [given(k) for k in range(n + 1)]


def twice(p, rho, freedom, n):
    """The same for Student's t, integrated by scipy over both R and M."""
    c, root, own = stats.t.ppf(p, freedom), math.sqrt(rho), math.sqrt(1 - rho)

    def given(k):
        def term(m, r):
            q = special.ndtr((c * r - root * m) / own)
            density = 2 * freedom * r * stats.chi2._pdf(freedom * r * r, freedom)
            return special.comb(n, k) * q**k * (1 - q) ** (n - k) * math.exp(-m * m / 2) * density

        return integrate.dblquad(term, 0, 6, -9, 9, epsabs=1e-11, epsrel=1e-11)[0] / math.sqrt(2 * math.pi)

    return [given(k) for k in range(n + 1)]


def capped(p, rho, freedom, x):
    """E min(D, x) for the endless pool: the integral of P(D > y) over y from 0 to x, with y = Φ(v)."""
    if p <= 0 or p >= 1 or rho >= 1 or x <= 0 or x >= 1:
        return p * min(max(x, 0), 1)
    c, limit = threshold(p, freedom), special.ndtri(x)
    own = math.sqrt(1 - rho)
    if rho == 0:
        kink = [math.log(limit / c)] if limit * c > 0 else []
        r, of_r = radii(freedom, kink)
        return float(np.sum(of_r * np.minimum(special.ndtr(c * r), x)))
    a, s = c / own, math.sqrt(rho) / own
    if freedom is not None and s < 0.02:
        # U hardly moves: over the factor itself, cut where the share is reached.
        near = [sign * s * wide for sign in (-1, 1) for wide in np.geomspace(1, 1 / s, 40)]
        kink = [math.log(limit / a) + step for step in (0, *near)] if limit * a > 0 else []
        total = 0.0
        for radius, share in zip(*radii(freedom, kink)):
            cut = min(max((limit - a * radius) / s, -11), 11)
            z, weight = panels([*np.linspace(-11, 11, 12), cut])
            term = np.minimum(special.ndtr(a * radius + s * z), x) * np.exp(-z * z / 2)
            total += share * float(np.sum(weight * term)) / math.sqrt(2 * math.pi)
        return total
    r, of_r = radii(freedom)
    steps = np.concatenate([-np.geomspace(1e-9, 60, 250), np.geomspace(1e-9, 60, 250)])
    if freedom is None:
        cuts = np.concatenate([[limit, -38], a + s * np.linspace(-12, 12, 80), steps])
    else:
        cuts = np.concatenate([[limit, -38], np.linspace(-38, 14, 320), np.sign(a) * np.geomspace(1e-6, 38, 160)])
    v, weight = panels([cut for cut in cuts if -38 <= cut <= limit])
    weight = weight * np.exp(-v * v / 2) / math.sqrt(2 * math.pi)
    total = 0.0
    for middle, share in zip(a * r, of_r):
        if share > 1e-19:
            total += share * float(np.sum(weight * special.ndtr((middle - v) / s)))
    if freedom is None:
        agree(total, QuantLib.BivariateCumulativeNormalDistributionWe04DP(own)(limit, c), near=1e-9, floor=1e-3)
    return total


def tranches(x):
    n = int(mpmath.floor(x["loans"] + mpf("0.5")))
    p = 1 - (1 - x["rate"]) ** x["term"]
    severity = max(mpf(0), 1 - (1 - x["haircut"]) * (1 - x["cost"]) / x["ltv"])
    freedom = float(x["df"]) if x["copula"] == "t" else None
    q, lgd = float(p), float(severity)
    limit = mpf(PER_CENT[x["rating"]].split()[x["term"] - 1]) / 100
    levels = [float(x[f"attach-{name}"]) for name in "abcd"]
    classes = [(levels[0], 1.0), *zip(levels[1:], levels[:-1]), (0.0, levels[3])]
    losses = np.arange(n + 1) * (lgd / n)

    def distribution(rho):
        found = chances(q, float(rho), freedom, n)
        if n <= 3 and 0.01 < rho < 0.99 and 1e-4 < p < 0.999 and n > 1:
            if freedom is None:
                again = exactly(p, rho, n)
            elif freedom >= 2:
                again = twice(q, float(rho), freedom, n)
            else:
                return found
            for one, other in zip(again, found):
                agree(one, other, near=1e-8)
        return found

    def expected(found, a, b):
        return float(np.sum(found * np.minimum(np.maximum(losses - a, 0), b - a))) / (b - a)

    def attachment(found):
        """By halving, of what only falls."""
        if expected(found, 0, 1) <= limit:
            return 0.0
        low, high = 0.0, 1.0
        for _ in range(70):
            middle = (low + high) / 2
            if middle >= 1 or float(np.sum(found * np.maximum(losses - middle, 0))) <= float(limit) * (1 - middle):
                high = middle
            else:
                low = middle
        return high

    real, planned = distribution(x["rho"]), distribution(x["assumed"])
    a, sold = attachment(real), attachment(planned)
    # A class that has no width is not sold.
    loss_of_sold = expected(real, sold, 1) if 1 - sold > 1e-12 else None
    pool = n * x["amount"]
    out = {
        "share": 1 - a,
        "dollars": pool * (1 - mpf(a)),
        "attachment": a,
        "limit": limit,
        "sold": pool * (1 - mpf(sold)),
        "sold-attachment": sold,
        "sold-loss": loss_of_sold,
        "multiple": None if loss_of_sold is None else loss_of_sold / limit,
        "merited": None,
        "pool": pool,
        "pd": p,
        "lgd": severity,
        "pool-loss": p * severity,
        "pool-lost": pool * p * severity,
        "no-default": real[0],
    }
    rho = float(x["rho"])
    up_to = lambda level: lgd * capped(q, rho, freedom, level / lgd) if lgd > 0 else 0.0
    caps = [up_to(min(level, lgd)) for level in (1.0, *levels, 0.0)]
    spread = lambda e: mpf(e) / x["term"] / (1 - mpf(e) / 2) + x["premium"]
    for index, (name, (low, high)) in enumerate(zip("abcde", classes)):
        e = expected(real, low, high)
        out[f"loss-{name}"] = e
        out[f"large-{name}"] = max(0.0, (caps[index] - caps[index + 1]) / (high - low))
        if name != "e":
            out[f"hit-{name}"] = float(np.sum(real[losses > low * (1 + 1e-12)]))
            out[f"model-{name}"] = spread(e)
    out["model-all"] = spread(expected(real, levels[3], 1))
    widths = [high - low for low, high in classes[:4]]
    paid = [width * x[f"spread-{name}"] for width, name in zip(widths, "abcd")]
    out["contract-all"] = sum(paid) / sum(widths)
    out["underpriced"] = out["model-all"] - out["contract-all"]
    return out


BY_HAND = [
    {"loans": 2.0},
    {"loans": 3.0, "copula": "t"},
    {"loans": 3.0, "copula": "t", "df": 2.0, "rho": 0.1, "rate": 0.02},
    {"loans": 2.0, "rho": 0.9, "rate": 0.3, "assumed": 0.05},
    {"loans": 1.0},
    {"rho": 0.0},
    {"rho": 0.0, "copula": "t"},
    {"rho": 1e-9, "copula": "t", "df": 3.0},
    {"rho": 0.0001, "loans": 1000.0},
    {"rho": 0.005, "copula": "t", "loans": 300.0},
    {"rho": 1.0},
    {"rho": 1.0, "assumed": 0.0, "copula": "t", "haircut": 1.0},
    {"rho": 0.999, "loans": 1000.0},
    {"rho": 0.999999, "copula": "t"},
    {"rate": 0.0},
    {"rate": 1.0},
    {"rate": 1e-6, "rho": 0.4, "haircut": 0.9},
    {"rate": 1e-6, "rho": 0.4, "copula": "t", "haircut": 0.9},
    {"rate": 0.7, "term": 10},
    {"haircut": 0.0, "cost": 0.0},
    {"haircut": 1.0, "cost": 0.9, "rho": 0.8},
    {"loans": 1000.0, "rho": 0.05, "assumed": 0.05},
    {"loans": 1000.0, "copula": "t", "df": 1.0, "rho": 0.2},
    {"loans": 1000.0, "copula": "t", "df": 100.0, "rho": 0.95},
    {"rate": 0.0102, "ltv": 1.0, "cost": 0.0, "rho": 0.8},
    {"loans": 3.0, "rate": 0.02, "ltv": 0.652, "haircut": 0.357, "rho": 0.8, "attach-a": 0.12, "attach-b": 0.09,
     "attach-c": 0.06},
]


def in_order(x):
    return x["attach-a"] > x["attach-b"] > x["attach-c"] > x["attach-d"]


if __name__ == "__main__":
    write(__file__, tranches, BY_HAND, count=110, allowed=in_order)
