"""Liquidation, worked a second time.

What a sale fetches is integrated by Gauss and Legendre's rule; the best pace is found on a fine grid.

Rerun:  python src/models/liquidation/golden/cases.py
With:   the packages that tests/golden/worked.py names
"""

import sys
from pathlib import Path

import mpmath
from scipy import integrate

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import agree, bisect, mpf, write


def liquidation(x):
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
            # Where the straight line ends at nothing.
            last = bisect(lambda at: worth(cards, taken, at) <= 0, 0, 1)
            places = [place for place in places if place < last] + [last]
        return mpmath.quadgl(lambda at: worth(cards, taken, at), places)

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
    aged = mpmath.quadgl(lambda at: (1 - x["decay"]) ** (wait + weeks * at), [0, 1])

    fully = lambda many: net_of_one(many, weeks) >= owed_of_one(weeks)
    if not fully(mpf("0.01")) or fully(mpf(10) ** 9):
        largest = None
    else:
        low, high = mpmath.log(mpf("0.01")), mpmath.log(mpf(10) ** 9)
        largest = mpmath.exp(bisect(lambda many: not fully(mpmath.exp(many)), low, high, steps=60))

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


BY_HAND = [
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


if __name__ == "__main__":
    write(__file__, liquidation, BY_HAND, count=115)
