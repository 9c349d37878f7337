"""Four structures side by side, worked a second time.

Each firm pays year by year, out of one purse after another.

Rerun:  python src/models/side_by_side/golden/cases.py
With:   the packages that tests/golden/worked.py names
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import level_payment, mpf, ramp, write


NAMES = ["spv", "neo", "hyp", "ora"]


def paths_of(x):
    """Each one's years; the chain's second working also says which share of what falls due finds no lender."""
    names = NAMES
    full = {name: x[f"{name}-full"] for name in names}
    strong = {"spv": mpf(0), "hyp": mpf(0), "neo": x["neo-strong"], "ora": x["ora-strong"]}
    weak = {"spv": mpf(0), "hyp": mpf(0), "neo": x["neo-weak"], "ora": x["ora-weak"]}
    term = {"spv": 0, "hyp": 0, "neo": x["neo-contract"], "ora": x["ora-contract"]}
    revenue, fill, prices, scale = [], [], [], []
    for index in range(12):
        t = mpf(index + 1)
        level = lambda years: x["today"] + (1 - x["today"]) * ramp(t, years)
        planned = level(x["planned"])
        if x["case"] == "on-time":
            actual = planned
        elif x["case"] == "slow":
            actual = min(planned, level(x["slow"]))
        else:
            actual = min(planned, max(x["today"], x["plateau"]))
        met = actual / planned
        price = met ** x["price"]
        firm = {n: full[n] * planned * strong[n] if index < term[n] else mpf(0) for n in names}
        loose = {n: full[n] * planned * weak[n] * met if index < term[n] else mpf(0) for n in names}
        free = {n: full[n] * planned * (1 - strong[n] - weak[n] if index < term[n] else mpf(1)) for n in names}
        demand = max(mpf(0), actual * sum(full.values()) - sum(firm.values()) - sum(loose.values()))
        taken = {}
        if x["order"] == "pro-rata":
            everything = sum(free.values())
            for n in names:
                taken[n] = free[n] * (min(mpf(1), demand / everything) if everything > 0 else 0)
        else:
            queue = ["hyp", "spv", "ora", "neo"] if x["order"] == "own-first" else ["neo", "ora", "spv", "hyp"]
            for n in queue:
                taken[n] = min(free[n], demand)
                demand -= taken[n]
        revenue.append({n: firm[n] + loose[n] + taken[n] * price for n in names})
        fill.append({n: min(mpf(1), (firm[n] + loose[n] + taken[n]) / (full[n] * planned)) for n in names})
        prices.append(price)
        scale.append(planned)

    def pay(purse, due, cash, guarantor):
        """Whose money pays what is due and what the business loses."""
        own = min(due, max(mpf(0), cash))
        wanted = due - own + max(mpf(0), -cash)
        from_guarantor = min(wanted, guarantor)
        from_cushion = min(wanted - from_guarantor, purse["cushion"])
        from_owners = min(wanted - from_guarantor - from_cushion, purse["owners"])
        purse["cushion"] -= from_cushion
        purse["owners"] -= from_owners
        unpaid = min(due, wanted - from_guarantor - from_cushion - from_owners)
        if unpaid <= (due + max(mpf(0), -cash)) * mpf(10) ** -12:
            unpaid = mpf(0)
        return {"guarantor": from_guarantor, "cushion": from_cushion, "owners": from_owners, "unpaid": unpaid}

    paths = {name: [] for name in names}
    purses = {"spv": {"cushion": x["spv-cash"], "owners": x["spv-owners"]}}
    debts = {}
    for name in ("neo", "hyp", "ora"):
        purses[name] = {"cushion": x.get(f"{name}-cash", mpf(0)), "owners": x.get(f"{name}-owners", mpf(0))}
        debts[name] = {"old": x[f"{name}-debt"], "new": mpf(0), "borrowed": x[f"{name}-debt"]}
    # The SPV's notes, run down year by year.
    r, n = x["spv-rate"], x["spv-life"]
    service = level_payment(r, n, x["spv-debt"])
    owed, leased, guarantee = x["spv-debt"], True, mpf(0)
    # A start before the first year shown: what was repaid by then.
    for _ in range(min(max(0, x["start"] - x["spv-start"]), n)):
        owed = owed * (1 + r) - service

    def firm(name, index, rent, claim):
        """One year of a firm; for the tenant also what its landlord claims of the guarantee, and what it gets."""
        value = lambda key: x.get(f"{name}-{key}", mpf(0))
        debt, purse = debts[name], purses[name]
        if index < 3:
            debt["old"] += value("raise") / 3
            debt["borrowed"] += value("raise") / 3
        interest = value("rate") * debt["old"] + (value("rate") + x["spread"]) * debt["new"]
        earned = revenue[index][name] + (revenue[index]["spv"] if name == "hyp" else 0)
        cash = value("margin") * earned + value("other") - value("lease") * scale[index] - rent
        falls = min(debt["borrowed"] / value("life"), debt["old"] + debt["new"])
        is_open = cash - claim >= x["floor"] * interest
        from_old = min(falls, debt["old"])
        debt["old"] -= from_old
        debt["new"] -= falls - from_old
        refused = falls * (x["shut"][index] if "shut" in x else 0) if is_open else falls
        due = interest + refused
        debt["new"] += falls - refused
        # All that there is against all that is owed.
        there = max(mpf(0), cash + purse["cushion"] + purse["owners"])
        share = mpf(1)
        if claim > 0 and there < (due + claim) * (1 - mpf(10) ** -12):
            share = there / (due + claim)
        year = pay(purse, due, cash - claim * share, mpf(0))
        year["cover"] = (cash - claim * share) / interest if interest > 0 else None
        year["fill"] = fill[index][name]
        paths[name].append(year)
        return share

    for index in range(12):
        age = x["start"] + index - x["spv-start"]
        rent = due = claim = mpf(0)
        if age >= 0:
            if leased and age > 0 and age % x["spv-term"] == 0 and fill[index]["spv"] < x["spv-renew"]:
                leased = False
                guarantee = x["spv-guarantee"] * (owed if age < n else mpf(0))
            due = service if age < n else mpf(0)
            rent = x["spv-rent"] if leased else x["spv-rent"] * fill[index]["spv"] * prices[index]
            claim = min(max(mpf(0), due - rent), guarantee)
        share = firm("hyp", index, rent, claim)
        for name in ("neo", "ora"):
            firm(name, index, mpf(0), mpf(0))
        if age < 0:
            paths["spv"].append({"guarantor": 0, "cushion": 0, "owners": 0, "unpaid": 0, "fill": mpf(1)})
            continue
        year = pay(purses["spv"], due, rent, claim * share)
        guarantee -= year["guarantor"]
        year["fill"] = mpf(1) if leased else fill[index]["spv"]
        paths["spv"].append(year)
        if age < n:
            owed = owed * (1 + r) - service

    return paths


def side_by_side(x):
    paths = paths_of(x)
    out = {"first": None, "dropped": None}
    for name in NAMES:
        path = paths[name]
        fails = [index for index, year in enumerate(path) if year["unpaid"] > 0]
        strained = [
            i
            for i, year in enumerate(path)
            if year["unpaid"] + year["guarantor"] + year["cushion"] + year["owners"] > 0
        ]
        out[f"{name}-fails"] = x["start"] + fails[0] if fails else None
        out[f"{name}-strained"] = x["start"] + strained[0] if strained else None
        out[f"{name}-lenders"] = sum(year["unpaid"] for year in path)
        out[f"{name}-owners"] = sum(year["owners"] for year in path)
        out[f"{name}-cushion"] = sum(year["cushion"] for year in path)
        out[f"{name}-fill"] = min(year["fill"] for year in path)
        if name == "spv":
            out["spv-guarantor"] = sum(year["guarantor"] for year in path)
        else:
            covers = [year["cover"] for year in path if year["cover"] is not None]
            out[f"{name}-cover"] = min(covers) if covers else None
    out["lenders"] = sum(out[f"{name}-lenders"] for name in NAMES)
    return out


BY_HAND = [
    {"case": "on-time"},
    {"case": "falsified"},
    {"case": "falsified", "spv-guarantee": 0.0},
    {"case": "falsified", "hyp-other": -3e10},
    {"case": "falsified", "hyp-other": -1e11, "hyp-cash": 1e10, "hyp-owners": 0.0},
    {"case": "falsified", "hyp-other": -2e10, "hyp-cash": 3e10, "spv-guarantee": 1.0},
    {"order": "clouds-first"},
    {"order": "pro-rata"},
    {"neo-strong": 0.9, "neo-weak": 0.0, "ora-strong": 0.95, "ora-weak": 0.0},
    {"floor": 3.0, "spread": 0.04},
    {"spv-rate": 0.0, "neo-rate": 0.0, "hyp-debt": 0.0, "hyp-raise": 0.0},
    {"spv-start": 2022, "spv-life": 6, "case": "falsified"},
    {"spv-term": 1, "case": "falsified", "spv-renew": 1.0},
]


def fits(inputs):
    """No more is under contract than there is."""
    return all(inputs[f"{name}-strong"] + inputs[f"{name}-weak"] <= 1 for name in ("neo", "ora"))


if __name__ == "__main__":
    write(__file__, side_by_side, BY_HAND, count=160, allowed=fits)
