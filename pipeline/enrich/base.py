"""What a finder is, and how a field is settled when several of them answer.

A field's module ends in an ordered tuple `FINDERS` of names and finders; the order is the policy, but for authors, whom
authors.py ranks by what bears each out. A finder answers what it sees, best first; its name becomes `Found.by`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from pipeline.lexicon.outlets import fold
from pipeline.model import CleanDocument, Found

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sighting(Generic[T]):
    """What a finder saw."""

    value: T
    quote: str
    """The words it was read from, as they stand in the text."""
    confidence: float
    """0 to 1."""


Finder = Callable[[CleanDocument], Iterable[Sighting[T]]]
Finders = Sequence[tuple[str, Finder[T]]]

WEIGHT = 0.6
"""A rival of at least this confidence that says something else makes a conflict."""
_BESIDE = 0.55
_LONGEST_QUOTE = 240


def settle(clean: CleanDocument, finders: Finders[T]) -> Found[T] | None:
    """Ask the finders in order: the first to see something wins, what all others see becomes its rivals."""
    return choose([(name, sighting) for name, finder in finders for sighting in finder(clean)])


def choose(sightings: Sequence[tuple[str, Sighting[T]]]) -> Found[T] | None:
    """The first sighting, with the others as rivals, surest first; the same finder's repetition is no rival."""
    if not sightings:
        return None
    found = [_found(name, sighting) for name, sighting in sightings]
    winner, seen = found[0], {(found[0].by, _key(found[0].value))}
    rivals: list[Found[T]] = []
    for rival in found[1:]:
        if (mark := (rival.by, _key(rival.value))) not in seen:
            seen.add(mark)
            rivals.append(rival)
    rivals.sort(key=lambda rival: -rival.confidence)
    conflict = any(rival.confidence >= WEIGHT and _contradicts(rival.value, winner.value) for rival in rivals)
    return Found(winner.value, winner.by, winner.quote, winner.confidence, tuple(rivals), conflict)


def beside(
    hinted: Sequence[tuple[str, Sighting[T]]], read: Iterable[tuple[str, Sighting[T]]], sure: float = 1.0
) -> list[tuple[str, Sighting[T]]]:
    """What a page's data tell, and behind it what was read in its text.

    A page's text is full of other stories' headlines, names and outlets: beside its own data, what is less than `sure`
    there is a rival and no contradiction.
    """
    if not hinted:
        return list(read)
    return [
        *hinted,
        *(
            (by, seen if seen.confidence >= sure else replace(seen, confidence=min(seen.confidence, _BESIDE)))
            for by, seen in read
        ),
    ]


def gather(clean: CleanDocument, finders: Finders[tuple[str, ...]]) -> Found[tuple[str, ...]] | None:
    """Ask the finders of a list field in order and put together what they see; they add up and do not contradict.

    `by` is the first finder that saw something; with several, each one's share stands among the rivals.
    """
    found = [_found(name, sighting) for name, finder in finders for sighting in finder(clean) if sighting.value]
    if not found:
        return None
    value = unique(name for each in found for name in each.value)
    if value == found[0].value:
        shares = tuple(each for each in found[1:] if each.by != found[0].by)
        return Found(value, found[0].by, found[0].quote, found[0].confidence, shares)
    quotes = unique(each.quote for each in found)
    lowest = min(each.confidence for each in found)
    return Found(value, found[0].by, shorten(" | ".join(quotes)), lowest, tuple(found))


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """The names in order, each once; case and accents make no difference."""
    kept: dict[str, str] = {}
    for name in names:
        kept.setdefault(fold(name), name)
    return tuple(kept.values())


def shorten(quote: str) -> str:
    """A quote on one line and of bearable length."""
    line = " ".join(quote.split())
    return line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1].rstrip() + "…"


def first_of(sightings: Iterable[Sighting[T]]) -> Iterator[Sighting[T]]:
    """Only the first sighting, if there is one."""
    for sighting in sightings:
        yield sighting
        return


def _found(name: str, sighting: Sighting[T]) -> Found[T]:
    return Found(sighting.value, name, shorten(sighting.quote), sighting.confidence)


def _contradicts(rival: object, winner: object) -> bool:
    """Whether a rival says something else; naming only some of the winner's people is no contradiction."""
    said, won = _key(rival), _key(winner)
    return not said <= won if isinstance(said, frozenset) and isinstance(won, frozenset) else said != won


def _key(value: object) -> object:
    """A value as it is compared: two spellings of a name are one."""
    if isinstance(value, str):
        return fold(value)
    return frozenset(fold(each) for each in value if isinstance(each, str)) if isinstance(value, tuple) else value
