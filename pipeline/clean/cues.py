"""Which words a passage must hold before a pattern can fit it: a look that spares most passages the pattern.

A pattern is taken apart (by Python's own parser of patterns) into stretches of letters of which at least one must stand
in whatever it fits. Each test of a rule is a bit, each stretch stands for the tests that want it, and the bits of a
passage are those of its words; a word is looked up once and remembered. What cannot be told of a pattern counts as
"any passage". So asking less never changes an answer.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import count
from operator import add, or_
from re import _constants as sre  # type: ignore[attr-defined]  # private; held by tests/unit/test_cues.py on every Python
from re import _parser as parser  # type: ignore[attr-defined]  # the same
from types import MappingProxyType
from typing import Any, NamedTuple

ANY = -1
"""The bits of a test that any passage may pass."""

_SIGNS = "©|/@#$£€¥₹<={"
"""Signs that are words here: patterns ask for them, and prose seldom has them."""
_WORD = re.compile(rf"[^\W_]+|[{re.escape(_SIGNS)}]")
_UNSPACED = "\u2e80"
"""Where the scripts begin that put no space between words: there a single character may be a cue."""
_DIGIT = "0"
"""Stands for any digit."""


class Cue(NamedTuple):
    """Letters that a word must begin with, end with (both: be), or hold."""

    letters: str
    begins: bool = False
    ends: bool = False


Cues = frozenset[Cue]
"""One of these must be there."""

LONGEST_INSIDE, LONGEST_BEGINNING = 4, 6
"""Letters; what follows of a cue is not asked for. Short, so that a word has few stretches to look up."""
FEW = 6
"""Characters; a class of so many is read as one of several letters."""
TOO_COMMON = 8000.0
"""Cues as common as this spare nothing."""
_COMMON = frozenset(
    """a about all and are as at be been but by can de der die do el en er es et for from get has have he her his i il
    in is it la le more my new no not o of on one or our out se so that the their they this to un up us was we were
    what when which who will with you your das den ist und ein les des los las una por que di che per non van het
    een""".split()
)
"""Words that are everywhere, in one language or another."""


def _weight(cue: Cue) -> float:
    """How common a cue is, roughly: the share of English words that have it, in tenths of a thousandth."""
    letters = cue.letters
    if letters in _SIGNS:
        return 4.0
    if letters == _DIGIT:
        return 200.0
    if letters in _COMMON and cue.begins:
        return 300.0
    if letters[0] > _UNSPACED:
        return 40.0 / len(letters) ** 2
    size = (4000.0, 900.0, 120.0, 25.0, 8.0, 4.0, 2.0)[min(len(letters), 7) - 1]
    if cue.begins and cue.ends:
        return size / 16
    return size / 4 if cue.begins else size


def weight(cues: Iterable[Cue]) -> float:
    """How common a set of cues is."""
    return sum(map(_weight, cues))


def required(pattern: str, *, whole: bool = False) -> Cues | None:
    """The cues of which one stands in every text that has a match of the pattern; None where none can be told.

    `whole` says that the pattern is to match all of a text.
    """
    found = _best(_Walk(begins=whole).of(parser.parse(pattern), ends=whole))
    return found if found is not None and weight(found) < TOO_COMMON else None


def inside(stretches: Iterable[str]) -> Cues | None:
    """The cues of which one stands in every text that holds one of these stretches."""
    return one_of(required(re.escape(stretch)) for stretch in stretches)


def words(these: Iterable[str]) -> Cues:
    """These words, each a cue."""
    return frozenset(Cue(word, begins=True, ends=True) for word in these)


def one_of(each: Iterable[Cues | None]) -> Cues | None:
    """The cues of a text that is of one of these kinds."""
    together: set[Cue] = set()
    for cues in each:
        if cues is None:
            return None
        together |= cues
    return frozenset(together)


def at_least(least: int, each: Sequence[Cues | None]) -> Cues | None:
    """The cues of a text that is of so many of these kinds at least: the commonest kinds need not be looked for."""
    ranked = sorted(each, key=lambda cues: float("inf") if cues is None else weight(cues))
    return one_of(ranked[: max(1, len(ranked) - least + 1)])


def rarer(one: Cues | None, other: Cues | None) -> Cues | None:
    """The rarer of two sets, for a text of which both are asked."""
    return _best([cues for cues in (one, other) if cues is not None])


def _best(options: Iterable[Cues]) -> Cues | None:
    return min(options, key=weight, default=None)


@dataclass(slots=True)
class _Walk:
    """A walk over a parsed pattern that gathers the stretches of letters every match must have."""

    run: str = ""
    """Letters read so far of the stretch that is being read."""
    begins: bool = False
    """Whether a word begins where the stretch does, or would begin here."""

    def of(self, parsed: Iterable[tuple[Any, Any]], *, ends: bool = False) -> list[Cues]:
        """Every set of cues found; `ends` tells that a word ends where the pattern does."""
        items = list(_flat(parsed))
        options: list[Cues] = []
        for at, (op, about) in enumerate(items):
            options += self._step(op, about, _breaks(items[at + 1 :], ends))
        return options + self._close(ends)

    def _step(self, op: Any, about: Any, breaks: bool) -> list[Cues]:
        if (letter := _letter(op, about)) is not None:
            if letter.isalnum():
                self.run += letter
                return []
            found = self._close(True)
            self.begins = True
            return found + ([frozenset([Cue(letter)])] if letter in _SIGNS else [])
        if op is sre.AT:
            is_edge = about in _EDGES
            begins = self.begins and not self.run
            found = self._close(is_edge)
            self.begins = is_edge or begins
            return found
        if op is sre.BRANCH:
            return self._branch(about[1], breaks)
        if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            return self._repeat(about[0], about[2], breaks)
        if op is sre.IN and len(about) <= FEW and all(kind is sre.LITERAL for kind, _ in about):
            return self._branch([[item] for item in about], breaks)
        if op is sre.IN:
            return self._class(about)
        found = self._close(False)  # anything else: any character, a look ahead, a group named before
        self.begins = False
        return found

    def _class(self, members: Any) -> list[Cues]:
        apart = _is_apart(members)
        found = self._close(apart)
        self.begins = apart
        if members == [(sre.CATEGORY, sre.CATEGORY_DIGIT)]:
            found.append(frozenset([Cue(_DIGIT)]))
        return found

    def _branch(self, branches: Iterable[Any], breaks: bool) -> list[Cues]:
        """One of several: the best cues of each, together. The stretch before goes on in each of them."""
        kinds = [list(_flat(branch)) for branch in branches]
        each = [_best(_Walk(self.run, self.begins).of(kind, ends=breaks)) for kind in kinds]
        found = self._close(False)
        self.begins = all(kind and (_item_is_apart(*kind[-1]) or _is_edge(*kind[-1])) for kind in kinds)
        together = one_of(each)
        return found if together is None else [*found, together]

    def _repeat(self, least: int, parsed: Any, breaks: bool) -> list[Cues]:
        items = list(_flat(parsed))
        if not items:
            return []
        first, last = _item_is_apart(*items[0]), _item_is_apart(*items[-1])
        at_edge = not self.run and self.begins
        options = self._close(first and (least > 0 or breaks))
        if least:
            options += _Walk("", at_edge or first).of(items, ends=False)
            self.begins = last
        else:
            self.begins = at_edge and last
        return options

    def _close(self, ends: bool) -> list[Cues]:
        """End the stretch; `ends` tells that a word ends here too."""
        run, self.run = self.run, ""
        begins, self.begins = self.begins, False
        if not run:
            return []
        if not begins and len(run) == 1 and run <= _UNSPACED:
            return []
        longest = LONGEST_BEGINNING if begins else LONGEST_INSIDE
        if len(run) > longest and not (begins and ends):
            run, ends = run[:longest], False
        return [frozenset([Cue(run, begins, begins and ends)])]


def _flat(parsed: Iterable[tuple[Any, Any]]) -> Iterator[tuple[Any, Any]]:
    """The items of a pattern, groups opened."""
    for op, about in parsed:
        if op is sre.SUBPATTERN:
            yield from _flat(about[-1])
        elif op is sre.ATOMIC_GROUP:
            yield from _flat(about)
        else:
            yield op, about


def _letter(op: Any, about: Any) -> str | None:
    """The one character an item stands for, in small letters."""
    if op is sre.LITERAL:
        small = chr(about).lower()
        return small if len(small) == 1 else None
    if op is sre.IN and all(kind is sre.LITERAL for kind, _ in about):
        letters = {chr(value).lower() for _, value in about}
        return letters.pop() if len(letters) == 1 else None
    return None


def _breaks(items: Sequence[tuple[Any, Any]], ends: bool) -> bool:
    """Whether a word that reaches up to these items ends before them."""
    if not items:
        return ends
    op, about = items[0]
    if _is_edge(op, about):
        return True
    if op is sre.BRANCH:
        return all(_breaks(list(_flat(branch)), False) for branch in about[1])
    if op in (sre.MAX_REPEAT, sre.MIN_REPEAT) and about[0] == 0:
        inner = list(_flat(about[2]))
        return bool(inner) and _item_is_apart(*inner[0]) and _breaks(items[1:], ends)
    return _item_is_apart(op, about)


def _item_is_apart(op: Any, about: Any) -> bool:
    """Whether an item stands for characters that are no part of a word, and for one at least."""
    if (letter := _letter(op, about)) is not None:
        return not letter.isalnum()
    if op is sre.IN:
        return _is_apart(about)
    if op in (sre.MAX_REPEAT, sre.MIN_REPEAT) and about[0] > 0:
        inner = list(_flat(about[2]))
        return len(inner) == 1 and _item_is_apart(*inner[0])
    return False


_EDGES = (sre.AT_BOUNDARY, sre.AT_BEGINNING, sre.AT_BEGINNING_STRING, sre.AT_END, sre.AT_END_STRING)


def _is_edge(op: Any, about: Any) -> bool:
    """Whether an item stands for a place at which a word begins or ends."""
    return op is sre.AT and about in _EDGES


_APART = (sre.CATEGORY_SPACE, sre.CATEGORY_NOT_WORD)


def _is_apart(members: Iterable[tuple[Any, Any]]) -> bool:
    """Whether a class of characters has none that words are made of."""
    return all(
        (kind is sre.LITERAL and not chr(value).isalnum()) or (kind is sre.CATEGORY and value in _APART)
        for kind, value in members
    )


MOST = 1000
"""Words; a test that takes longer passages than this takes any."""

_bits = count(1)
_enrolled = 0
_always = 1
"""The tests that any passage may pass, as bits."""
_digits = 0
"""The tests that want a digit."""
_whole: dict[str, int] = {}
_beginning: dict[str, dict[str, int]] = {}
_inside: dict[str, dict[str, int]] = {}
"""Which tests want a cue, as bits: cues that are a word; that a word begins with, and that stand inside one, both by
their first two letters."""
_short_only = [0] * (MOST + 2)
"""The tests that no passage of so many words passes, as bits."""


def enrol(cues: Cues | None, most: int = MOST) -> int:
    """A bit for a test that wants one of these cues, and so many words at most.

    For modules that are being loaded: what the words of a passage mean is remembered later.
    """
    global _always, _digits, _enrolled
    bit = 1 << next(_bits)
    _enrolled += 1
    for words in range(most + 1, len(_short_only) if most < MOST else 0):
        _short_only[words] |= bit
    if cues is None:
        _always |= bit
    for letters, begins, ends in cues or ():
        if letters == _DIGIT and not begins:
            _digits |= bit
            continue
        by_pair = (_beginning if begins else _inside).setdefault(letters[:2], {})
        table = _whole if (begins and ends) or letters in _SIGNS else by_pair
        table[letters] = table.get(letters, 0) | bit
    _bits_of.cache_clear()
    return bit


def enrolled() -> int:
    """How many tests there are by now: what a text may pass is to be asked again where more have come."""
    return _enrolled


LONG_WORD = 64
"""Letters; in a longer word, code or damage, the same two letters come again too often to ask what each begins."""
REMEMBERED = 1 << 16
"""Words; a page has some 800 different ones."""


@lru_cache(maxsize=REMEMBERED)
def _bits_of(word: str) -> int:
    """The tests that a word is a cue of."""
    found = _whole.get(word, 0)
    for letters in (word[:1], word[:2]):
        for cue, tests in _beginning.get(letters, _NONE).items():
            if word.startswith(cue):
                found |= tests
    pairs: Iterable[str] = map(add, word, word[1:])
    if len(word) > LONG_WORD:
        pairs = set(pairs)
    for cues in filter(None, map(_inside.get, pairs)):
        for cue, tests in cues.items():
            if cue in word:
                found |= tests
    if not word.isalpha() and any(map(str.isdigit, word)):
        found |= _digits
    if word[0] > _UNSPACED:
        for sign in word:
            found |= _inside.get(sign, _NONE).get(sign, 0)
    return found


_NONE: Mapping[str, int] = MappingProxyType({})


def bits_of(text: str, words: int) -> int:
    """The tests that a text of so many words may pass; in small letters."""
    return reduce(or_, map(_bits_of, _WORD.findall(text)), _always) & ~_short_only[min(words, MOST + 1)]
