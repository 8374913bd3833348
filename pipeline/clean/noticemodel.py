"""The notice model: how much a passage speaks as a site speaks to its readers, and of what.

`Support our work`, `Sign up here`, `This text was translated by a machine`: said in words of a site's own, of which no
rule can know all. A logistic regression over words, pairs of words and runs of letters tells such notices from
reporting that sounds like them; a second one tells what they are about. `make train` learns both from examples that
stand in training/notices, in all languages that there are rules for. Digits are all alike.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from pipeline.clean.characters import DIGIT, QUOTE, SPACE, TABLED, kinds_of, small
from pipeline.clean.features import show_neighbours, window
from pipeline.clean.hashes import Letters
from pipeline.clean.phrases import Phrases
from pipeline.lexicon import sentences
from pipeline.model import Category

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipeline.clean.page import Page, Passage

    Floats = NDArray[np.floating[Any]]

KINDS: tuple[Category, ...] = (
    Category.DONATION_APPEAL,
    Category.DISCLAIMER,
    Category.NEWSLETTER,
    Category.PAYWALL,
    Category.SUBSCRIPTION,
    Category.COOKIE_NOTICE,
    Category.SHARE_LINKS,
    Category.RELATED_LINKS,
    Category.COMMENTS,
    Category.AUTHOR_BIO,
    Category.COPYRIGHT,
    Category.ADVERTISEMENT,
    Category.IMAGE_CREDIT,
    Category.AGENCY_CREDIT,
    Category.NAVIGATION,
)
"""What notices are about."""
RULE = "notice-model"
"""The name that its own removals carry."""


TOLD = 1.25
"""Log-odds from which a passage is a notice, on pages and in texts."""


class Thresholds(NamedTuple):
    """What a passage must come up to for this model to claim it."""

    odds: float
    """Log-odds of being a notice, at least."""
    surer: float
    """How much higher they are than those of being the story, at least."""
    certain: float
    """Log-odds from which it matters no more how likely it is the story."""
    kind: float
    """How likely it is of its kind, at least: what is about nothing in particular is prose."""
    words: int
    """Words it has at least, two Han or Kana characters being as long as one."""


OF_TEXTS = Thresholds(odds=TOLD, surer=0.5, certain=4.0, kind=0.4, words=0)
"""So chosen that stories with nothing to cut, fed in as texts, hardly lose a word (`guard` of `make quality`)."""
OF_PAGES = Thresholds(odds=2.0, surer=0.5, certain=4.0, kind=0.5, words=6)
"""Elements tell more of a page, and its short lines are headings (`Background:`): so chosen that the development sets'
pages lose next to nothing by it, and pages whose elements tell nothing lose notices."""
_SUREST = 1e-6
"""Likelihoods nearer to 0 and 1 are taken for this: they have no odds."""
_NOTICE = "notice"
NAMES = (_NOTICE, *(f"{_NOTICE} {way}{k}" for way in "-+" for k in range(1, 4)), f"{_NOTICE} near")
"""The odds that a passage is a notice; those of its neighbours; those of it and its neighbours together."""
SAID, SPELLED = 1 << 18, 1 << 18
"""Slots for the words and pairs of words, and for the runs of letters behind them."""
HEARD = (SAID >> 2) + (SPELLED >> 1)
"""And for both as the line model hears of them, four and two of them in one."""
_SAID_BITS, _SPELLED_BITS = 2, 3
_FEW_SAID = SAID >> _SAID_BITS
FEW = _FEW_SAID + (SPELLED >> _SPELLED_BITS)
"""And for both where kinds are told, four and eight of them in one: kinds are many, and the file is to be small."""
_RUNS = (3, 4, 5)
"""Characters of a run."""
_NEAR = 2
_SPACE, _ZERO, _QUOTE = (np.uint32(ord(sign)) for sign in ' 0"')
_ALIKE = {"'": "’‘‛ʼ´`′", "-": "–—−‐‑"}
"""Signs that are written in several ways."""
_STEP, _MIXED = np.uint64(0x100000001B3), np.uint64(0x9FB21C651E98DF25)


@dataclass(frozen=True, slots=True)
class Told:
    """The slots that passages have, words and pairs once a passage, runs of letters as often as they stand there."""

    owner: NDArray[np.int32]
    """Passage of each."""
    slot: NDArray[np.int32]
    weight: NDArray[np.float32]
    """What each counts: one by the root of how many of its sort the passage has."""
    passages: int


@dataclass(frozen=True, slots=True)
class Notices:
    """What the model makes of a page's passages."""

    passages: Sequence[Passage]
    """As they were when it looked: what a rule has cut a part of since says something else."""
    odds: NDArray[np.float32]
    """The log-odds of each passage being a notice."""
    heard: NDArray[np.float32]
    """The same, as the line model hears of it."""
    told: Told
    model: NoticeModel

    def filed(self, which: NDArray[np.bool_], odds: float, likely: float) -> Mapping[int, tuple[Category, float]]:
        """What those of these passages are about that are notices by so much, and how likely, where it is so likely."""
        some = np.flatnonzero(which & (self.odds >= odds))
        if not len(some):
            return {}
        place = np.full(self.told.passages, -1, dtype=np.int32)
        place[some] = np.arange(len(some))
        owner = place[self.told.owner]
        theirs = owner >= 0
        part = Told(owner[theirs], self.told.slot[theirs], self.told.weight[theirs], len(some))
        kinds, sure = (each.tolist() for each in self.model.likeliest(part))
        each = zip(some.tolist(), kinds, sure, strict=True)
        return {i: (KINDS[kind], round(at, 2)) for i, kind, at in each if at >= likely}


@dataclass(frozen=True, slots=True)
class Voice:
    """What slots say of a passage being a notice."""

    votes: NDArray[np.float32]
    """(SAID + SPELLED) or (HEARD): log-odds, for each slot."""
    bias: float
    """Log-odds before any slot has spoken."""

    def odds(self, told: Told) -> NDArray[np.float32]:
        """The log-odds of each passage being a notice."""
        slot = of_heard(told.slot) if len(self.votes) == HEARD else told.slot
        odds = np.bincount(told.owner, told.weight * self.votes[slot], told.passages) + self.bias
        return odds.astype(np.float32)


@dataclass(frozen=True, slots=True)
class NoticeModel:
    """What slots say of notices: whether a passage is one, to the pipeline and to the line model, and of what kind.

    The line model hears another voice, which has learned from less: of what it hears it learned to believe much, and
    the more a voice knows of notices as such, the more is cut that people count as a story's.
    """

    voice: Voice
    heard: Voice
    kinds: NDArray[np.float32]
    """(KINDS, FEW): log-odds of a notice being of each kind, for each of these slots."""
    kind_bias: NDArray[np.float32]

    def look(self, told: Told, passages: Sequence[Passage]) -> Notices:
        """What it makes of these passages, by what they have told."""
        return Notices(tuple(passages), self.voice.odds(told), self.heard.odds(told), told, self)

    def likeliest(self, told: Told) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        """What each passage is about, should it be a notice, as a place among `KINDS`; and how likely it is that."""
        slot = of_kinds(told.slot)
        said_of = (np.bincount(told.owner, told.weight * votes[slot], told.passages) for votes in self.kinds)
        odds = np.stack([each + bias for each, bias in zip(said_of, self.kind_bias, strict=True)])
        likely = np.exp(odds - odds.max(axis=0))
        likely /= likely.sum(axis=0)
        return likely.argmax(axis=0), likely.max(axis=0).astype(np.float32)


def claim_notices(page: Page, notices: Notices, keep: NDArray[np.bool_], least: Thresholds) -> None:
    """Claim what speaks as a site does, of the passages that would stay.

    It goes where this model is surer of that than the line model, which has seen what stands around it, is of the
    story, or as good as certain, and can tell what it is about. An item of a list is left to that list, and what is
    quoted for the most part to who says it: a story may tell what stood on a banner.
    """
    likely = np.clip(np.array(page.likely, dtype=np.float64), _SUREST, 1 - _SUREST)
    which = keep & (notices.odds >= least.odds)
    which &= notices.odds >= np.minimum(np.log(likely / (1 - likely)) + least.surer, least.certain)
    for i in np.flatnonzero(which).tolist():
        now = page.passages[i]
        is_whole = now is notices.passages[i] and not now.listed and page.is_free(i)
        which[i] = is_whole and sentences.length(now.text) >= least.words and not _is_quoted(now)
    found = notices.filed(which, least.odds, least.kind)
    if found.keys() == {i for i in np.flatnonzero(keep).tolist() if page.is_free(i)}:
        return  # nothing would stay: then it is about notices
    for i, (about, sure) in found.items():
        odds = float(notices.odds[i])
        because = f"{_NOTICE} {odds:.3g}, {about} {sure}, likely {likely[i]:.2g}"
        page.claim(page.span(i, i), about, RULE, round(1 / (1 + float(np.exp(-odds))), 3), because)


def _is_quoted(passage: Passage) -> bool:
    """Whether more of a passage stands in quotation marks than outside."""
    return '"' in passage.low and 2 * sentences.length(passage.voice) < sentences.length(passage.text)


@cache
def _typed() -> NDArray[np.uint32]:
    """Each character of those whose kind is looked up as a typist would write it, digits all alike."""
    points = np.arange(TABLED, dtype=np.uint32)
    kinds, typed = kinds_of(points), small(points)
    for sign, others in _ALIKE.items():
        typed[[ord(other) for other in others]] = ord(sign)
    typed[kinds == DIGIT], typed[kinds == QUOTE], typed[kinds == SPACE] = _ZERO, _QUOTE, _SPACE
    return typed


def told_by(letters: Letters, said: Phrases) -> Told:
    """The slots of a page's passages; `said` are their words and pairs of words."""
    points = letters.points
    spelled = np.where(points < TABLED, _typed()[np.minimum(points, TABLED - 1)], points)
    spelled[letters.owner == 0] = _SPACE  # what a rule has cut beside a passage is no part of it
    # A space more at each end, so that a run may begin before the first passage, as before any other.
    signs, owner = np.pad(spelled, 1, constant_values=_SPACE), np.pad(letters.owner, 1)
    kept = (signs != _SPACE) | np.concatenate([[True], signs[:-1] != _SPACE])
    signs, owner = signs[kept].astype(np.uint64), owner[kept]
    whose, slots = [said.owner], [_slot(said.key.astype(np.uint64), SAID)]
    for length in _RUNS:
        count = max(0, len(signs) - length + 1)
        run = np.full(count, length, dtype=np.uint64)
        for k in range(length):
            run = (run ^ signs[k : k + count]) * _STEP
        inside = owner[1 : count + 1]
        whole = (inside > 0) & (inside == owner[length - 2 : length - 2 + count])
        for end in (owner[:count], owner[length - 1 :]):
            whole &= (end == inside) | (end == 0)
        whose.append(inside[whole] - np.int32(1))
        slots.append(np.int32(SAID) + _slot(run[whole], SPELLED))
    spelt = np.concatenate(whose[1:])
    weights = [_shares(said.owner, said.passages), _shares(spelt, said.passages)]
    return Told(np.concatenate(whose), np.concatenate(slots), np.concatenate(weights), said.passages)


def of_heard(slot: NDArray[np.int32]) -> NDArray[np.int32]:
    """The slots that the line model's voice has."""
    return np.where(slot < SAID, slot >> 2, (SAID >> 2) + ((slot - SAID) >> 1)).astype(np.int32)


def of_kinds(slot: NDArray[np.int32]) -> NDArray[np.int32]:
    """The slots by which kinds are told."""
    spelled = _FEW_SAID + ((slot - SAID) >> _SPELLED_BITS)
    few: NDArray[np.int32] = np.where(slot < SAID, slot >> _SAID_BITS, spelled).astype(np.int32)
    return few


def _slot(key: NDArray[np.uint64], size: int) -> NDArray[np.int32]:
    slots: NDArray[np.int32] = ((key * _MIXED) >> np.uint64(64 - size.bit_length() + 1)).astype(np.int32)
    return slots


def _shares(owner: NDArray[np.int32], passages: int) -> NDArray[np.float32]:
    count = np.maximum(np.bincount(owner, minlength=passages), 1)
    each: NDArray[np.float32] = (1 / np.sqrt(count)).astype(np.float32)[owner]
    return each


def noticed(odds: NDArray[np.float32], words: Floats) -> NDArray[np.float32]:
    """One row a passage, one column a name; `odds` is how much each is a notice, `words` how many it has."""
    table: dict[str, Floats] = {_NOTICE: odds}
    show_neighbours(table, (_NOTICE,))
    weight = np.sqrt(words + np.float32(0.1))
    table[f"{_NOTICE} near"] = window(odds * weight, _NEAR) / window(weight, _NEAR)
    rows: NDArray[np.float32] = np.column_stack([table[name] for name in NAMES]).astype(np.float32)
    return rows


_SCALE, _SCALE_OF_KINDS = np.float32(32), np.float32(16)
"""Steps to one in which what slots say is written down, in eight bits: of being a notice, and of kinds."""


def _quantised(votes: NDArray[np.floating[Any]], scale: np.float32) -> NDArray[np.int8]:
    whole: NDArray[np.int8] = np.clip(np.rint(votes * scale), -127, 127).astype(np.int8)
    return whole


def rounded(votes: NDArray[np.floating[Any]]) -> NDArray[np.float32]:
    """Votes of slots for a notice as the file will have them: in steps of 1/32, and none beyond 127 steps."""
    return _quantised(votes, _SCALE).astype(np.float32) / _SCALE


def stored(model: NoticeModel) -> dict[str, NDArray[Any]]:
    """A model as it is written down. Any: numbers of several widths."""
    return {
        "notice-votes": _quantised(model.voice.votes, _SCALE),
        "notice-bias": np.array(model.voice.bias, dtype=np.float32),
        "notice-heard": model.heard.votes.astype(np.float16),
        "notice-heard-bias": np.array(model.heard.bias, dtype=np.float32),
        "notice-kinds": _quantised(model.kinds, _SCALE_OF_KINDS),
        "notice-kind-bias": model.kind_bias,
    }


def read(stored: Mapping[str, NDArray[Any]]) -> NoticeModel:
    """The model that `stored` wrote down.

    Raises:
        ValueError: it was written with other slots; `make train` makes it anew.
    """
    votes = stored["notice-votes"]
    if votes.shape != (SAID + SPELLED,) or votes.dtype != np.int8:
        raise ValueError(f"notice-votes: {votes.dtype} of {votes.shape}; wanted int8 of ({SAID + SPELLED},)")
    return NoticeModel(
        Voice(votes.astype(np.float32) / _SCALE, float(stored["notice-bias"])),
        Voice(stored["notice-heard"].astype(np.float32), float(stored["notice-heard-bias"])),
        stored["notice-kinds"].astype(np.float32) / _SCALE_OF_KINDS,
        stored["notice-kind-bias"].astype(np.float32),
    )
