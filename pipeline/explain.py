"""What became of one file, for a person at a terminal: what was kept, cut and mended, and where each fact came from.

Reads just as well without colour: `[- -]` is a cut and `{ → }` a repair. What it shows was written by others, so it is
always `Text`, never rich's markup, and control characters are spelled out. Imports rich, the model and records.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from pipeline.index.records import EVIDENCED, UNTOLD, evidenced, in_utc
from pipeline.model import Article, CleanDocument, Dateline, Document, Found, Moment, Removal, Repair

_CUT, _MENDED, _LABEL, _QUIET, _ALARM = "red strike", "yellow", "red", "dim", "bold red"

_LONGEST_CUT = 200
"""Characters of a removal that are shown unless all is asked for: about three lines of a terminal."""

_LONGEST_QUOTE = 100


def explain(article: Article, *, full: bool = False) -> RenderableType:
    """Show what became of a file; `full` shows long removals to their end and names the rule of each repair."""
    clean = article.clean
    shown: list[RenderableType] = [
        Rule("File", align="left"),
        _file(clean.document),
        Rule("Text", align="left"),
        _figures(article),
        Text(),
        marked_text(clean, full=full),
        Rule("Removed", align="left"),
        _cuts_and_repairs(clean),
        Rule("Fields", align="left"),
        _fields(article),
    ]
    if article.warnings:
        shown.append(Rule("Warnings", align="left"))
        shown += [Text.assemble(("! ", _ALARM), visible(each)) for each in article.warnings]
    return Group(*shown)


def marked_text(clean: CleanDocument, *, full: bool = False) -> Text:
    """The whole decoded text in order, its cuts and repairs marked."""
    decoded, marked, position = clean.document.text, Text(), 0
    edits: list[Removal | Repair] = [*clean.removals, *clean.repairs]
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        marked.append(visible(decoded[position : edit.start]))
        match edit:
            case Removal():
                marked.append(_cut(edit, full=full))
            case Repair():
                marked.append(_mended(edit, full=full))
        position = edit.end
    return marked.append(visible(decoded[position:]))


def visible(text: str) -> str:
    """The text with what a terminal would obey, such as escape codes or changes of direction, spelled out."""
    return "".join(character if _is_harmless(character) else _spelled(character) for character in text)


def _is_harmless(character: str) -> bool:
    # Control codes, invisible formatting, odd line ends, surrogates; but joiners belong to words and emoji.
    return character in "\n\t\u200c\u200d" or unicodedata.category(character) not in ("Cc", "Cf", "Zl", "Zp", "Cs")


def _spelled(character: str) -> str:
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")


def _cut(removal: Removal, *, full: bool) -> Text:
    text = removal.text.rstrip("\n")
    because = f" ({removal.because})" if removal.because and full else ""
    cut = Text.assemble(
        (f"[-{removal.category}: {removal.rule}{_sureness(removal.confidence)}{because}| ", _LABEL),
        (visible(text if full else _abbreviated(text, _LONGEST_CUT)), _CUT),
        (" -]", _LABEL),
    )
    return cut.append(removal.text[len(text) :])


def _mended(repair: Repair, *, full: bool) -> Text:
    before, after = _with_spaces(repair.before), _with_spaces(repair.after)
    rule = f" {repair.rule}" if full else ""
    return Text(f"{{{before} → {after}{rule}}}" + ("\n" if "\n" in repair.before else ""), _MENDED)


def _with_spaces(text: str) -> str:
    """A short stretch of text with its white space made visible; nothing is shown as nothing."""
    return visible(text).replace(" ", "␣").replace("\n", "⏎").replace("\t", "⇥") or "∅"


def _abbreviated(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    head, tail = most * 2 // 3, most // 3
    return f"{text[:head].rstrip()} … {len(text) - head - tail:,} characters … {text[-tail:].lstrip()}"


def _sureness(confidence: float) -> str:
    return "" if confidence >= 1 else f" {confidence:.2f}"


def _file(document: Document) -> Table:
    raw = document.raw
    facts = {
        "path": raw.path,
        "type": document.type.value,
        "encoding": f"{document.encoding} ({document.encoding_by})",
        "size": f"{len(raw.content):,} bytes, {len(document.text):,} characters",
        "blocks": f"{len(document.blocks):,}",
        "modified": in_utc(raw.modified),
        "id": raw.digest,
    }
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style=_QUIET, no_wrap=True)
    grid.add_column(overflow="fold")
    for name, fact in facts.items():
        grid.add_row(name, Text(visible(fact)))
    return grid


def _figures(article: Article) -> Text:
    clean = article.clean
    chars = sum(removal.end - removal.start for removal in clean.removals)
    share = chars / max(len(clean.document.text), 1)
    return Text.assemble(
        f"{article.words:,} words kept; ",
        (f"{len(clean.removals):,} cuts of {chars:,} characters in all ({share:.0%}) stand [-so-]", _LABEL),
        "; ",
        (f"{len(clean.repairs):,} repairs {{so → so}}", _MENDED),
    )


def _cuts_and_repairs(clean: CleanDocument) -> Table:
    """Which rules did what, and how often."""
    table = _table("category", "rule", "times", "characters")
    cut = Counter((removal.category.value, removal.rule) for removal in clean.removals)
    chars = Counter[tuple[str, str]]()
    for removal in clean.removals:
        chars[removal.category.value, removal.rule] += removal.end - removal.start
    for (category, rule), times in cut.items():
        table.add_row(Text(category, _LABEL), Text(rule), f"{times:,}", f"{chars[category, rule]:,}")
    for rule, times in Counter(repair.rule for repair in clean.repairs).items():
        table.add_row(Text("repair", _MENDED), Text(rule), f"{times:,}", "")
    if not table.row_count:
        table.add_row(Text("nothing", _QUIET), "", "", "")
    return table


def _fields(article: Article) -> Table:
    table = _table("field", "value", "found by", "sure", "read from")
    found = evidenced(article)
    for name in EVIDENCED:
        if name not in found:
            why = next((warning for warning in article.warnings if warning.startswith(f"{name}: ")), "")
            taken = UNTOLD[article.clean.document.type] if name == "kind" else None
            value = f"{taken} (nothing tells)" if taken else "not found"
            table.add_row(Text(name), Text(value, _QUIET), "", "", Text(visible(why[len(name) + 2 :]), _QUIET))
            continue
        field = found[name]
        label = Text.assemble((name, "bold"), ("\nconflict", _ALARM) if field.conflict else "")
        table.add_row(label, *_sighting(field, "bold"))
        for rival in field.rivals:
            table.add_row(Text("  rival", _QUIET), *_sighting(rival, _QUIET))
    return table


def _sighting(found: Found[object], style: str) -> Iterator[Text]:
    yield Text(visible(", ".join(_in_words(found.value))), style)
    yield Text(found.by)
    yield Text(f"{found.confidence:.2f}")
    yield Text(visible(_abbreviated(found.quote.strip(), _LONGEST_QUOTE)), _QUIET)


def _in_words(value: object) -> Iterable[str]:
    match value:
        case Moment():
            return [value.iso]
        case Dateline():
            return [part for part in (value.place, value.agency) if part]
        case tuple():
            return [str(part) for part in value]
        case _:
            return [str(value)]


def _table(*columns: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style=_QUIET, pad_edge=False)
    for column in columns:
        table.add_column(
            column, justify="right" if column in ("times", "characters", "sure") else "left", overflow="fold"
        )
    return table
