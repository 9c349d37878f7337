"""The chain, worked a second time out of the second workings of its links, in doubles.

Side by side, forced selling and the tub are the siblings' own Python; a mass sale is integrated by scipy, annuities
are numpy-financial's. Where rounds end, scipy's brentq must find the same place if the curve has no jump there.

Rerun:  python src/models/chain/golden/cases.py
With:   the packages that tests/golden/worked.py names
"""

import functools
import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import numpy_financial as npf
from scipy.integrate import quad
from scipy.optimize import brentq

HERE = Path(__file__).resolve()
sys.path.insert(0, str(HERE.parents[4] / "tests" / "golden"))
import worked
from worked import agree, write

NAMES = ["spv", "neo", "hyp", "ora"]
GROUPS = [0, 0, 1, 2, 2, 3, 3, 4, 5, 6]
CUTS = ["late", "dearer", "together", "selling", "drawn", "charged"]


def sibling(name):
    path = HERE.parents[2] / name / "golden" / "cases.py"
    spec = importlib.util.spec_from_file_location(f"{name}_cases", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def ramp(t, years):
    odds = 171.0 ** ((t - 1) / (max(years, 2.0) - 1)) / 9
    return odds / (1 + odds)


side, forced = sibling("side_by_side"), sibling("forced_selling")
# Doubles instead of forty digits: a case takes a hundred and more rounds.
side.mpf, side.ramp = float, ramp
side.level_payment = lambda rate, periods, debt: -npf.pmt(rate, periods, debt)


@functools.cache
def usual(model):
    command = "cargo run --quiet --no-default-features --features prerender --bin prerender -- --specs".split()
    models = json.loads(subprocess.run(command, cwd=worked.ROOT, stdout=subprocess.PIPE, check=True).stdout)
    given = next(found["inputs"] for found in models if found["id"] == model)
    return {spec["key"]: worked.value(spec, spec["default"]) for spec in given}


class Chain:
    def __init__(self, x):
        self.x = x
        self.owed = x["k"] * x["debt"]
        named = x["spv"] + x["neo"] + x["lessee"]
        parts = {"spv": x["spv"], "neo": x["neo"], "ora": x["lessee"]}
        parts = {name: part / max(1.0, named) for name, part in parts.items()}
        parts["hyp"] = max(0.0, 1.0 - named)

        self.firms = dict(usual("side-by-side"))
        if x["demand"] == "comes":
            self.firms |= {"case": "slow", "slow": 5 + x["late"] * (x["slow"] - 5), "planned": 5.0}
        else:
            self.firms |= {"case": "falsified", "plateau": min(1.0, max(0.0, 1 - x["late"] * 0.6)), "planned": 5.0}
        self.firms["spv-guarantee"] = x["guarantee"]
        whole = {name: self.firms[f"{name}-debt"] + self.firms.get(f"{name}-raise", 0.0) for name in NAMES}
        self.scale = {name: parts[name] * self.owed / whole[name] for name in NAMES}

        self.sale = usual("liquidation")
        self.holders = usual("forced-selling")
        tub = usual("reverse-qe")
        quarters = 4 * tub["years"]
        draw = lambda q: tub["k"] * x["k"] / 3e12 * (1 + tub["growth"]) ** (q // 4) * tub["outside"] / 4
        draws = [draw(q) for q in range(quarters)]
        self.idle = (
            tub["stock"]
            - tub["needed"]
            + tub["freed"]
            + (tub["new-capital"] - tub["drain"]) * tub["years"]
            - sum(draws) * (1 - tub["bought"])
            + tub["returned"] * sum(draws[:-1])
        )
        self.per_point = tub["ten"] / tub["gdp"]

    def hurdle(self, spread):
        """What AI must earn a year, and what it earns in the fifth."""
        x, h = self.x, dict(usual("hurdle"))
        ceiling, years = h["ceiling"], x["slow"]
        if x["demand"] == "stalls":
            ceiling, years = 0.4 * ceiling, 20
        odds = lambda share: np.log(share / (1 - share))
        growth = np.exp((odds(0.95) - odds(min(0.95, h["today"] / ceiling))) / years) - 1
        growth = min(4.0, max(0.0, growth))
        grown = h["today"] * (1 + growth) ** 5
        level = ceiling * grown / (ceiling - h["today"] + grown) if ceiling > h["today"] else h["today"]
        earned = min(level, h["today"] + 5 * h["gw"] * h["gw-revenue"])
        w = h["debt"] * (h["rd"] + spread) * (1 - h["tax"]) + (1 - h["debt"]) * h["re"]
        parts = [(h["servers"], h["server-life"]), (1 - h["servers"], h["building-life"])]
        ebitda = sum(
            x["k"] * part * (-npf.pmt(w, life, 1.0) - h["tax"] / life) / (1 - h["tax"]) for part, life in parts
        )
        return ebitda / h["margin"], earned

    def unpaid(self, spread):
        """Year by year, of each model borrower, and what others paid before."""
        x = self.x
        years = [x["from"] <= self.firms["start"] + t < x["from"] + x["years"] for t in range(12)]
        firms = self.firms | {"spread": x["dearer"] * spread, "shut": [x["shut"] * is_in for is_in in years]}
        return side.paths_of(firms)

    def recovered(self, unpaid):
        """Of what neoclouds leave unpaid in a year."""
        x, sale = self.x, self.sale
        if unpaid <= 0:
            return 0.0, 0.0
        cards = unpaid / (x["ltv"] * sale["price"])
        wait, weeks = sale["wait"] / 52, sale["weeks"] / 52
        kept = 1 - max(0.0, -x["rents"])
        sold = sale["depth"] * x["together"] * cards / x["buyers"]
        price = lambda at: kept ** (wait + weeks * at) * np.exp(-sold * at)
        speed = sold - weeks * np.log(kept)
        places = [end for end in (1 / speed, 8 / speed, 40 / speed) if end < 1] if speed > 0 else []
        ends = [0.0, *places, 1.0]
        part = sum(quad(price, a, b, epsabs=0, epsrel=1e-12)[0] for a, b in zip(ends, ends[1:]))
        net = max(0.0, sale["price"] * part * (1 - sale["fee"]) - sale["removal"])
        owed = x["ltv"] * sale["price"] * (1 + sale["rate"]) ** (wait + weeks)
        return unpaid * min(1.0, net / owed), cards

    def round(self, spread):
        x = self.x
        paths = self.unpaid(spread)
        out = {"unpaid": {}, "back": {}, "gpus": 0.0, "before": 0.0}
        for name in NAMES:
            lost = [self.scale[name] * year["unpaid"] for year in paths[name]]
            if name == "neo":
                sales = [self.recovered(amount) for amount in lost]
                out["back"][name] = sum(back for back, _ in sales)
                out["gpus"] = max(cards for _, cards in sales)
            else:
                out["back"][name] = x["secured" if name == "spv" else "unsecured"] * sum(lost)
            out["unpaid"][name] = sum(lost)
            out["before"] += self.scale[name] * sum(
                year["guarantor"] + year["cushion"] + year["owners"] for year in paths[name]
            )
        loss = {name: out["unpaid"][name] - out["back"][name] for name in NAMES}
        loans = x["loans"] * (loss["spv"] + loss["neo"])
        out["loans"], out["bonds"] = loans, sum(loss.values()) - loans
        all_unpaid, lost = sum(out["unpaid"].values()), sum(loss.values())

        rows = self.holders["holders"]
        private = 0.0
        if lost > 0:
            private = min(loans / lost, sum(row["loans"] for row in rows) / all_unpaid)
            private = max(private, 1 - sum(row["bonds"] for row in rows) / all_unpaid)
        given = self.holders | {
            "owed": all_unpaid,
            "private": private,
            "recovery": 1 - lost / all_unpaid if all_unpaid > 0 else 1.0,
        }
        deep = 1e300 if x["selling"] == 0 else 1 / x["selling"]
        given |= {key: given[key] * deep for key in ("bond-depth", "loan-depth")}
        one = forced.Side(given, rows, given["slack"], given["withdrawn"])
        holder_lost, sold, fall, path = one.rounds(above=False)
        out |= {"side": one, "holder_lost": holder_lost, "sold": sold, "fall": fall, "all": path[-1], "lost": lost}
        # Whoever lends or owns passes it on, and what is left stays.
        unpaid_by = np.clip(holder_lost - one.equity, 0, one.debt)
        owned = one.owned.sum(0)
        out["kept"] = np.minimum(holder_lost, one.equity) * np.maximum(0, 1 - owned)
        lent = np.divide(one.lent.sum(0), one.debt, out=np.zeros_like(one.debt), where=one.debt > 0)
        out["outside"] = (unpaid_by * np.maximum(0, 1 - lent)).sum()
        assert abs(one.credit.sum() - lost) <= 1e-9 * max(lost, 1.0)
        # Nobody's loss is lost on the way.
        assert abs(out["kept"].sum() + out["outside"] - path[-1]) <= 1e-6 * max(path[-1], 1.0)

        out["sales"] = (one.volume @ sold).sum()
        out["short"] = max(0.0, out["sales"] - self.idle)
        out["for"] = [
            x["charged"] * x["slope"] * lost / (self.owed * 12),
            fall[0] / x["duration"],
            x["drawn"] * x["response"] / 100 * out["short"] * self.per_point,
        ]
        out["next"] = min(x["spread"] + sum(out["for"]), max(x["cap"], x["spread"]))
        return out

    def brink(self, at, over):
        for _ in range(50):
            middle = (at + over) / 2
            at, over = (middle, over) if self.round(middle)["next"] >= middle else (at, middle)
        return at

    def least(self):
        at, steps = self.x["spread"], 0
        before = at
        while True:
            then = self.round(at)["next"]
            if max(then, at) - at <= 1e-14 or steps >= 200:
                break
            before, at, steps = at, max(then, at), steps + 1
        if then < at - 1e-12 and steps:
            at = self.brink(before, at)
        return at, steps

    def check(self, low):
        """brentq finds it between a little below and a little above."""
        off = lambda s: self.round(s)["next"] - s
        a, b = max(self.x["spread"], low - 2e-5), low + 2e-5
        if off(a) > 1e-12 and off(b) < -1e-12:
            found = brentq(off, a, b, xtol=1e-15, rtol=1e-14)
            if abs(off(found)) < 1e-12:
                agree(low, found, near=1e-7)

    def greatest(self, low):
        top = max(self.x["cap"], self.x["spread"])
        place = lambda part: low + (top - low) * (part / 40)
        for part in range(40, 0, -1):
            at = place(part)
            if self.round(at)["next"] >= at:
                return at if part == 40 else self.brink(at, place(part + 1))
        return low


def chain(x):
    x = {key: float(item) if not isinstance(item, (str, int)) else item for key, item in x.items()}
    one = Chain(x)
    first = one.round(x["spread"])
    low, rounds = one.least()
    one.check(low)
    end = one.round(low)
    high = one.greatest(low)
    worst = one.round(high)["all"]
    is_two = high - low > 1e-4
    without = [Chain(x | {cut: 0.0}) for cut in CUTS]
    without = [cut.round(cut.least()[0])["all"] for cut in without]
    unpaid = sum(end["unpaid"].values())
    by = [0.0] * 7
    for row, kept in enumerate(end["kept"]):
        by[GROUPS[row]] += kept
    needed, earned = one.hurdle(low)
    return {
        "added": max(0.0, end["all"] - first["lost"]),
        "total": end["all"],
        "spread-end": low,
        "outcomes": None,
        "first": first["lost"],
        "more-credit": end["lost"] - first["lost"],
        "marks": max(0.0, end["all"] - end["lost"]),
        "credit": end["lost"],
        "high-spread": high if is_two else low,
        "high-total": worst if is_two else end["all"],
        "no-late": without[0],
        "no-dearer": without[1],
        "no-together": without[2],
        "no-selling": without[3],
        "no-drawn": without[4],
        "no-charged": without[5],
        "for-losses": end["for"][0],
        "for-prices": end["for"][1],
        "for-yields": end["for"][2],
        "rounds": rounds,
        "needed": needed,
        "needed-first": one.hurdle(x["spread"])[0],
        "earned": earned,
        "owed": one.owed,
        "unpaid": unpaid,
        "before": end["before"],
        "unpaid-spv": end["unpaid"]["spv"],
        "unpaid-neo": end["unpaid"]["neo"],
        "unpaid-hyp": end["unpaid"]["hyp"],
        "unpaid-lessee": end["unpaid"]["ora"],
        "recovered": sum(end["back"].values()),
        "recovery": 1 - end["lost"] / unpaid if unpaid > 0 else None,
        "gpus": end["gpus"],
        "lost-bonds": end["bonds"],
        "lost-loans": end["loans"],
        "sold": end["sales"],
        "bond-fall": end["fall"][0],
        "loan-fall": end["fall"][1],
        "shortfall": end["short"],
        "by-banks": by[1],
        "by-insurers": by[2],
        "by-mutual": by[3],
        "by-pensions": by[4],
        "by-abroad": by[5],
        "by-households": by[6] + by[0] + end["outside"],
    }


BY_HAND = [
    {"slow": 5},
    {"slow": 10},
    {"slow": 20, "cap": 0.2},
    {"demand": "stalls"},
    {"demand": "stalls", "slope": 4.0, "cap": 0.3},
    {"demand": "stalls", "guarantee": 0.0},
    {"demand": "stalls", "guarantee": 0.0, "spv": 0.6, "secured": 0.1},
    {"rents": -0.5},
    {"rents": 0.5},
    {"shut": 1.0, "from": 2027, "years": 3},
    {"k": 1e13, "debt": 0.8, "demand": "stalls", "unsecured": 0.0, "secured": 0.0, "buyers": 1e4},
    {"spv": 0.0, "neo": 1.0, "lessee": 0.0},
    {"spv": 1.0, "neo": 0.0, "lessee": 0.0, "demand": "stalls"},
    {"slow": 10, "slope": 4.0, "charged": 3.0, "cap": 0.15},
    {cut: 0.0 for cut in CUTS},
    {cut: 3.0 for cut in CUTS},
    {"cap": 0.0},
    {"spread": 0.0},
    {"selling": 3.0, "charged": 3.0, "buyers": 2e5},
]


def fits(x):
    return x["spv"] + x["neo"] + x["lessee"] <= 1


if __name__ == "__main__":
    write(__file__, chain, BY_HAND, count=105, allowed=fits)
