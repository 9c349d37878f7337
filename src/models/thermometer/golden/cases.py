"""The thermometer, worked a second time.

Readings are pandas series. A run of readings on one side is a group; a run that has lasted long enough, or that
begins afresh, confirms its side, and what was confirmed last is filled forward. Months are joined to readings by
merge_asof with the age of a reading as tolerance. The program goes through the readings one by one instead.

Rerun:  python src/models/thermometer/golden/cases.py
With:   the packages that tests/golden/worked.py names, and pandas==2.3.3
"""

import sys
from pathlib import Path

import numpy as np
import pandas as pd

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "tests" / "golden"))
from worked import months, write

GAUGES = {"rent": -1, "cds": 1, "capex": 1, "revenue": -1, "due": 1}
LEVELS = ["calm", "watch", "alarm"]


def switched(beyond, persist, stale):
    """The switch of one threshold after each reading; the index is months."""
    month = pd.Series(beyond.index, index=beyond.index)
    afresh = ~(month.diff() <= stale)
    run = (afresh | (beyond != beyond.shift())).cumsum()
    lasted = month - month.groupby(run).transform("first")
    return beyond.astype(float).where(afresh | (lasted >= persist)).ffill() > 0


def indicator(rows, sign, watch, alarm, x):
    """Readings of one indicator by month: value, level held, level that the reading alone says."""
    series = pd.Series({months(row["month"]): float(row["value"]) for row in rows}, dtype=float).sort_index()
    series = series[series.index <= months(x["as-of"])]
    sides = [sign * series > sign * float(limit) for limit in (watch, alarm)]
    level = lambda on: np.where(on[1], 2, np.where(on[0], 1, 0))
    held = [switched(side, x["persist"], x["stale"]) for side in sides]
    return pd.DataFrame({"month": series.index, "value": series.values, "level": level(held), "alone": level(sides)})


def run_at_end(levels):
    """How many months before the last the last level has stood."""
    same = (levels == levels.iloc[-1]).iloc[::-1].cumprod()
    return int(same.sum()) - 1


def thermometer(x):
    today = months(x["as-of"])
    frames = {
        name: indicator(
            [row for row in x["readings"] if row["indicator"] == name], sign, x[name + "-watch"], x[name + "-alarm"], x
        )
        for name, sign in GAUGES.items()
    }
    first = min([frame["month"].min() for frame in frames.values() if len(frame)], default=today)
    grid = pd.DataFrame({"month": np.arange(first, today + 1)})
    joined = {
        name: pd.merge_asof(grid, frame.astype({"month": "int64"}), on="month", tolerance=x["stale"])
        for name, frame in frames.items()
    }
    levels = pd.DataFrame({name: frame["level"] for name, frame in joined.items()})
    watched, alarmed, current = (levels >= 1).sum(axis=1), (levels >= 2).sum(axis=1), levels.notna().sum(axis=1)
    whole = pd.Series(np.select([alarmed >= x["alarm-at"], watched >= x["watch-at"]], [2, 1], 0))
    whole = whole.where(current > 0)
    there = current.iloc[-1] > 0
    lasted = run_at_end(whole) if there else None
    ends = {name: frame.iloc[-1] for name, frame in joined.items()}
    out = {
        "whole": None,
        "watched": watched.iloc[-1],
        "alarmed": alarmed.iloc[-1],
        "pending": sum(bool(end["level"] != end["alone"]) for end in ends.values() if pd.notna(end["level"])),
        "current": current.iloc[-1],
        "changed": today - lasted if there else None,
        "lasted": lasted,
    }
    for name, end in ends.items():
        known = pd.notna(end["level"])
        out[name] = end["value"] if known else None
        out[name + "-level"] = None
        out[name + "-months"] = run_at_end(levels[name]) if known else None
    return out


def written(month):
    return f"{month // 12}-{month % 12 + 1:02}"


def series(seed):
    """Random walks around the thresholds, with gaps, corrections of a month and rows in any order."""
    rng = np.random.default_rng(seed)
    middle = {"rent": 2.2, "cds": 300.0, "capex": 0.9, "revenue": 1.8, "due": 1.2}
    today = months("2026-10")
    rows = []
    for name, start in middle.items():
        if rng.random() < 0.08:
            continue
        count = int(rng.integers(1, 14))
        steps = rng.choice([1, 1, 1, 2, 3, 6, 13], size=count)
        at = today + int(rng.integers(-6, 4)) - np.cumsum(steps)[::-1] + 1
        walk = start * np.exp(np.cumsum(rng.normal(0, rng.choice([0.05, 0.2, 0.5]), size=count)) * 0.5)
        for month, value in zip(at, walk):
            rows.append({"indicator": name, "month": written(int(month)), "value": float(f"{value:.6g}")})
            if rng.random() < 0.1:
                rows.append({**rows[-1], "value": float(f"{value * rng.uniform(0.5, 2):.6g}")})
    order = rng.permutation(len(rows)) if rng.random() < 0.5 else range(len(rows))
    rows = [rows[index] for index in order] or [{"indicator": "rent", "month": "2030-01", "value": 1.0}]
    return {
        "readings": rows,
        "persist": int(rng.integers(0, 13)),
        "stale": int(rng.choice([1, 3, 6, 12, 24])),
        "watch-at": int(rng.integers(1, 6)),
        "alarm-at": int(rng.integers(1, 6)),
        "as-of": written(today + int(rng.integers(-12, 4))),
    }


BY_HAND = [{"persist": 0}, {"persist": 36}, {"stale": 3}, {"as-of": "2024-01"}, {"as-of": "2025-12"}]
BY_HAND += [series(seed) for seed in range(120)]


def tells(x):
    """Without conflict: the alarm threshold lies beyond the other."""
    return all(sign * float(x[name + "-alarm"]) >= sign * float(x[name + "-watch"]) for name, sign in GAUGES.items())


if __name__ == "__main__":
    write(__file__, thermometer, BY_HAND, count=30, allowed=tells)
