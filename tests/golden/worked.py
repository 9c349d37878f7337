"""What the second workings of the models share: arithmetic held against packages, drawing inputs, writing cases.

Each model is worked a second time in `src/models/<model>/golden/cases.py`, from its statement and not from the
program. To write its cases anew, into `cases.json` beside it:

    python src/models/hurdle/golden/cases.py

With:   Python 3.11, mpmath==1.4.1 numpy==2.4.6 numpy-financial==1.0.0 pyxirr==0.10.8 scipy==1.17.1
        and Cargo, for the program says which inputs there are (`prerender --specs`): every input is drawn from its
        whole range. Nothing else is taken from the program. Some minutes; with gmpy2 fewer, and the same digits.

Numbers have 40 digits instead of 16. Where a package has the same function, it must agree (`agree`), or nothing is
written. A case is {"model", "inputs", "outputs"}, with the keys of the program's specs, canonical units, choices by
their keys; an output is null where the answer is words. Each model has its own seed: the same file every time.
"""

import json
import math
import random
import subprocess
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import mpmath
import numpy_financial as npf

mpmath.mp.dps = 40
mpf = mpmath.mpf
ROOT = Path(__file__).resolve().parents[2]


# Arithmetic


def agree(exact, double, near=1e-8, floor=1e-300):
    """Stops if a package's answer in double precision is another one."""
    if double is None or not math.isfinite(double):
        return
    difference = abs(float(exact) - float(double))
    assert difference <= near * max(abs(float(exact)), floor), (float(exact), double)


def trusted(rate):
    """Whether the textbook factors keep their digits in double precision at this rate."""
    return rate == 0 or abs(rate) > 1e-4


def bisect(holds, low, high, steps=130):
    """Where a condition that holds above a point and not below it begins to hold."""
    low, high = mpf(low), mpf(high)
    for _ in range(steps):
        middle = (low + high) / 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return (low + high) / 2


def exactly(value):
    """Every number with 40 digits; whole numbers, texts and switches as they are."""
    if isinstance(value, dict):
        return {key: exactly(item) for key, item in value.items()}
    if isinstance(value, list):
        return [exactly(item) for item in value]
    return mpf(value) if isinstance(value, float) else value


def present(rate, flows):
    """The first flow at time 0."""
    value = sum(flow / (1 + rate) ** t for t, flow in enumerate(flows))
    agree(value, npf.npv(float(rate), [float(flow) for flow in flows]), floor=float(sum(map(abs, flows))))
    return value


def recovery(rate, periods):
    """What repays 1 with interest in so many level payments."""
    if rate == 0:
        return mpf(1) / periods
    growth = (1 + rate) ** periods
    factor = rate * growth / (growth - 1)
    if trusted(rate):
        agree(factor, -npf.pmt(float(rate), float(periods), 1.0))
    return factor


def level_payment(rate, periods, debt, left=mpf(0)):
    """What takes a debt down to what is left of it, with interest, in so many level payments."""
    payment = (debt - left) * recovery(rate, periods) + left * rate
    if trusted(rate):
        agree(payment, -npf.pmt(float(rate), periods, float(debt), -float(left)), floor=float(debt) * 1e-6)
    return payment


def ramp(t, years):
    """10 % in year 1, 95 % in the last of `years`, logistic between: odds from 1/9 to 19."""
    odds = mpf(1) / 9 * mpf(171) ** (mpf(t - 1) / (max(years, mpf(2)) - 1))
    return odds / (1 + odds)


def months(written):
    """A month as a number: so many since the beginning of year 0."""
    year, month = written.split("-")
    return int(year) * 12 + int(month) - 1


# Inputs


def specs(model):
    """The model's inputs, as the program describes them."""
    command = "cargo run --quiet --no-default-features --features prerender --bin prerender -- --specs".split()
    models = json.loads(subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True).stdout)
    return next(found["inputs"] for found in models if found["id"] == model)


def value(spec, plain):
    """As a case has it: what is no whole number is a float, even if it is one by chance."""
    return float(plain) if spec["kind"] == "number" else plain


def end(spec, which):
    """The least or the most ("min", "max"), or the default of what has neither; of a table, a row of such."""
    if spec["kind"] == "table":
        return [{column["key"]: end(column, which) for column in spec["columns"]}]
    if spec["kind"] in ("number", "integer", "month"):
        return value(spec, spec[which])
    return spec["default"]


def drawn(rng, spec, near):
    """A value between the low and the high that the spec names beside the default, or anywhere, often at an end."""
    kind = spec["kind"]
    if kind == "choice":
        return rng.choice([option["key"] for option in spec["options"]])
    if kind == "switch":
        return rng.choice([True, False])
    if kind == "text":
        return rng.choice(["Alpha", "Beta", "Gamma"])
    if kind == "table":
        rows = range(rng.randint(1, 25))
        return [{column["key"]: drawn(rng, column, near) for column in spec["columns"]} for _ in rows]
    low, high = spec["min"], spec["max"]
    if near:
        low, high = spec.get("low", low), spec.get("high", high)
    elif rng.random() < 0.15:
        return value(spec, rng.choice([low, high]))
    if kind == "month":
        month = rng.randint(months(low), months(high))
        return f"{month // 12}-{month % 12 + 1:02}"
    if kind == "integer":
        return rng.randint(low, high)
    if spec["scale"] == "log":
        found = math.exp(rng.uniform(math.log(low), math.log(high)))
    else:
        found = rng.uniform(low, high)
    return min(max(float(f"{found:.6g}"), float(low)), float(high))


def inputs_of(model, by_hand, count, allowed):
    """The defaults, by hand, at all lowest and all highest, and so many drawn. Tables are always drawn."""
    rng = random.Random(model)
    given = specs(model)
    usual = {spec["key"]: value(spec, spec["default"]) for spec in given}
    yield usual
    for changes in by_hand:
        assert set(changes) <= set(usual) and allowed(usual | changes), changes
        yield usual | changes
    ends = [{spec["key"]: end(spec, which) for spec in given} for which in ("min", "max")]
    yield from filter(allowed, ends)
    made = 0
    while made < count:
        near = made % 3 != 0
        share = rng.choice([0.2, 0.5, 1.0])
        inputs = {
            spec["key"]: drawn(rng, spec, near)
            if spec["kind"] == "table" or rng.random() < share
            else usual[spec["key"]]
            for spec in given
        }
        if allowed(inputs):
            made += 1
            yield inputs


# Cases


def told(number):
    return None if number is None else float(number)


def outputs_of(work, inputs):
    return {key: told(number) for key, number in work(exactly(inputs)).items()}


def write(script, work, by_hand, count, allowed=lambda inputs: True):
    """Writes the cases of the model in whose folder the script lies: by hand, and so many drawn."""
    folder = Path(script).resolve().parent
    model = folder.parent.name.replace("_", "-")
    given = list(inputs_of(model, by_hand, count, allowed))
    with ProcessPoolExecutor() as pool:
        answers = list(pool.map(partial(outputs_of, work), given))
    cases = [{"model": model, "inputs": x, "outputs": out} for x, out in zip(given, answers)]
    lines = [json.dumps(case, separators=(",", ":"), ensure_ascii=False) for case in cases]
    text = "[\n" + ",\n".join(lines) + "\n]\n"
    (folder / "cases.json").write_text(text, encoding="utf-8")
