"""What the commands of `newsmill index` say at their end."""

from dataclasses import asdict
from typing import TYPE_CHECKING

from pipeline.cli import screen

if TYPE_CHECKING:
    from rich.console import Console

    from pipeline.index.elastic_life import Exchanged
    from pipeline.index.judge import Verdict
    from pipeline.index.mappings import Json
    from pipeline.runs import Audit

NAMED = 20
"""Ids and queries that are named on the screen; --json names more."""


def to_know(row: "Json") -> str:
    """What an operator should know of a version."""
    life = row["life"]
    notes = []
    if row["is_current"] and not row["takes_writes"]:
        notes.append("takes no writes: a swap was broken off, swap again")
    if row["state"] == "filling":
        notes.append("reindex again to go on")
    if said := life.get("judged"):
        notes.append(f"judged {said['before']:.3f} before, {said['after']:.3f} after")
    if forced := life.get("forced"):
        notes.append(f"swapped in by force: {forced['reason']}")
    return "; ".join(notes)


def plain(verdict: "Verdict | None") -> dict[str, object] | None:
    """A verdict as JSON can hold it."""
    if verdict is None:
        return None
    scored = [asdict(each) for each in verdict.scored]
    return {"before": verdict.before, "after": verdict.after, "faults": verdict.faults, "queries": scored}


def tell(verdict: "Verdict | None", console: "Console | None" = None) -> None:
    """Say how the judged queries went."""
    if verdict is None:
        return
    console = console or screen.out()
    queries = screen.counted(len(verdict.scored), "judged query", "judged queries")
    console.print(f"{queries}: {verdict.before:.3f} before, {verdict.after:.3f} after (nDCG@10; 1 is best).")
    if losers := verdict.losers:
        table = screen.table("worse", "language", "before#", "after#")
        for each in losers[:NAMED]:
            table.add_row(screen.cell(each.words), each.language, f"{each.before:.3f}", f"{each.after:.3f}")
        console.print(table)


def tell_swapped(exchanged: "Exchanged", verdict: "Verdict | None", *, as_json: bool) -> None:
    """Say what a swap or a rollback came to."""
    if as_json:
        screen.print_json({**asdict(exchanged), "verdict": plain(verdict)})
        return
    tell(verdict)
    console = screen.out()
    console.print(
        f"{exchanged.current} is current now: {screen.counted(exchanged.documents, 'document')}, "
        f"{exchanged.carried:,} of them carried over from {exchanged.left}. "
        f"Writes were held up for {exchanged.held_up_s:.1f} s."
    )
    if exchanged.refused:
        console.print(f"{len(exchanged.refused):,} are not taken by its mapping and stay in {exchanged.left}:")
        for id_, why in list(exchanged.refused.items())[:NAMED]:
            console.print(screen.cell(f"  {id_}: {why}"))
    if exchanged.only_there:
        console.print(f"{exchanged.only_there:,} are there again that {exchanged.left} has not.")


def tell_audit(found: "Audit") -> None:
    """Say how the books and the index compare."""
    console = screen.out()
    console.print(
        f"{screen.counted(found.files, 'file')} in the ledger, with {screen.counted(found.in_ledger, 'article')}; "
        f"{found.in_index:,} in the index, {found.superseded:,} of them superseded; {found.read:,} read whole."
    )
    if not found.faults:
        console.print("All of it balances.", style="green")
    for fault in found.faults:
        console.print(f"{fault.count:,} {fault.says}:", style="bold red")
        for name in fault.named[:NAMED]:
            console.print(screen.cell(f"  {name}"))
        if fault.count > NAMED:
            console.print(f"  and {fault.count - NAMED:,} more; --json names them")
    if found.missing.count:
        console.print(f"Make them anew from their files: {screen.command('run', '--stale')}")
    if found.strange.count and found.running:
        console.print(f"Run {found.running[0]} is at work, or was killed: run its sources again.")
