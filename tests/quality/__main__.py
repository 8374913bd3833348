"""Print the whole table, ours beside the peers: `python -m tests.quality [--model-dir FOLDER] [--one-in N]`.

Exits with 1 where something is below its floor in floors.json; `--accept` lowers such floors instead, and says so in
CHANGELOG.md. What peers answer and what became of our pages is kept under var/quality, so that a second run is quick.
"""

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.quality import categories, cost, notices
from tests.quality.causes import cause
from tests.quality.floors import accept, missed
from tests.quality.keeping import Kept
from tests.quality.ours import Page, live_blog, records
from tests.quality.peers import MISSING, PEERS
from tests.quality.sets import cases
from tests.quality.table import HEAD, OURS, Measured, Plan, measured, worst


def main() -> int:
    """Measure, print, and hold to the floors."""
    parser = argparse.ArgumentParser(prog="python -m tests.quality", description=__doc__.splitlines()[0])
    parser.add_argument("--model-dir", type=Path, help="folder of `python -m training --folds`: numbers out of fold")
    parser.add_argument("--one-in", type=int, default=1, help="measure one page in so many; of news-dev all")
    parser.add_argument("--accept", action="store_true", help="lower the floors that are missed")
    arguments = parser.parse_args()
    if not categories.DATA.is_dir():
        parser.error(f"{categories.DATA}: no such folder; the development sets are needed to measure")
    plan, kept = Plan(arguments.model_dir, arguments.one_in), Kept()
    _explain(plan)
    print(HEAD)
    run = measured(plan, kept, lambda row: print(row, flush=True))
    fits = _took(run, kept)
    _costs()
    _worst(plan, run)
    filed = _filed()
    found = _notices()
    below = {
        "table": missed({each.name: each.value for each in run.lines if each.system == OURS and each.whole}, "table")
    }
    for name, tally in filed.items():
        about = f"categories.{name}"
        if bad := missed({"precision": tally.precision, "recall": tally.recall}, about):
            below[about] = bad
    below["notices"] = missed(notices.held(found), "notices")
    return _held(below, lower=arguments.accept) | (not fits)


def _explain(plan: Plan) -> None:
    if plan.models:
        print(f"Out of fold: each page is cleaned with the model in {plan.models} that has not seen its site.")
    else:
        print(
            "IN-SAMPLE: the shipped model was trained on wcxb-dev, news-dev and segments-dev. "
            "Give --model-dir to measure honestly."
        )
    if plan.one_in > 1:
        print(
            f"Of all sets but news-dev one page in {plan.one_in} is measured, by all extractors; "
            "no floor is held to there."
        )
    absent = [peer.name for peer in PEERS if peer.version is None]
    print(f"{MISSING}." + (f" Not installed: {', '.join(absent)}." if absent else "") + "\n")


def _took(run: Measured, kept: Kept) -> bool:
    (blog,) = records([Page("live-blog.html", live_blog())], kept)
    every = [*run.records, blog]
    slowest, peak = max(each["cpu_s"] for each in every), max(each["peak_bytes"] for each in every)
    fits = bool(slowest <= cost.MOST_CPU_S and peak <= cost.MOST_BYTES)
    print(
        f"\nSlowest of {len(every)} pages and texts: {slowest:.2f} s of CPU, a generated live blog of 1.3 million "
        f"characters {blog['cpu_s']:.2f} s; most memory of the process that worked them {peak / 1e6:.0f} MB "
        f"(limits {cost.MOST_CPU_S:.0f} s, {cost.MOST_BYTES / 1e6:.0f} MB: {'holds' if fits else 'MISSED'})"
    )
    return fits


def _costs() -> None:
    if PEERS[0].version is not None:
        print(cost.compare(cases("news-dev", "html")).summary, flush=True)


def _worst(plan: Plan, run: Measured) -> None:
    for name, scores in run.ours.items():
        rows = worst(scores)
        if not rows:
            continue
        print(f"\nWorst pages: {name}\n\n| page | F1 | precision | recall | cause |\n| --- | --- | --- | --- | --- |")
        for row in rows:
            case = row["case"]
            told = cause(plan.page(case), case.truth, row)
            print(
                f"| {row['id']} | {row['f1']:.3f} | {row['precision']:.3f} | {row['recall']:.3f} | {told} |", flush=True
            )


def _filed() -> Mapping[str, categories.Tally]:
    print("\nHow removals are filed (tests/quality/labels.jsonl)\n")
    every = list(categories.filings(categories.labels()))
    categories.report(every)
    return categories.tallies(every)


def _notices() -> Mapping[str, notices.Outcome]:
    print("\nNotices set into stories, by the shipped model, which has not seen them (tests/quality/notices)\n")
    both = {form: notices.outcomes(notices.languages(), form) for form in notices.FORMS}
    notices.report(both)
    return both["text"]


def _held(below: Mapping[str, Mapping[str, tuple[float, float]]], *, lower: bool) -> bool:
    """Say what is below its floor, lower that where asked to; whether anything stays below."""
    for about, each in below.items():
        for name, (value, floor) in each.items():
            print(f"BELOW ITS FLOOR: {about} {name}: {value:.4f}, floor {floor:.3f}")
        if lower and each:
            accept(each, about)
    if lower:
        print(
            "The floors above were lowered, which CHANGELOG.md tells now."
            if any(below.values())
            else "Nothing to lower."
        )
    return any(below.values()) and not lower


if __name__ == "__main__":
    sys.exit(main())
