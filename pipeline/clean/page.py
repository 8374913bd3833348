"""A page while it is being cleaned: its passages, what has been claimed of them, and where the story lies.

The only mutable thing in the cleaner; it lives as long as one call of `clean`. Offsets here count characters of the
mended text (the draft's), not of the decoded text.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property, reduce
from itertools import accumulate
from math import log
from operator import or_
from typing import NamedTuple

from pipeline.clean import cues
from pipeline.clean.noticemodel import KINDS
from pipeline.lexicon import sentences
from pipeline.lexicon.tongues import plausible
from pipeline.model import Category

_FOLD = (
    dict.fromkeys("‘’‛ʼ´`", "'")
    | dict.fromkeys("“”„‟«»", '"')
    | dict.fromkeys("‐‑‒–—−", "-")
    | dict.fromkeys("\xa0\u2009\u202f\t", " ")
)
_FOLDED = re.compile(f"[{re.escape(''.join(_FOLD))}]")
_FURNITURE = frozenset(
    [
        Category.NAVIGATION,
        Category.SHARE_LINKS,
        Category.RELATED_LINKS,
        Category.COOKIE_NOTICE,
        Category.COPYRIGHT,
        Category.SUBSCRIPTION,
        Category.NEWSLETTER,
        Category.COMMENTS,
        Category.ADVERTISEMENT,
    ]
)
_BY_SHAPE = frozenset([Category.RELATED_LINKS, Category.OTHER])
"""Categories whose rules know a passage by its shape and its place, or know what many take for the story: `Read more:`
between two paragraphs. Others know it by what it says, and a button is one wherever it stands."""
SURE = 0.9
"""From here on the model outweighs such a rule."""
DOUBTED = 0.8
"""A rule of no more confidence guesses, from the voice of a passage at the story's end; it is outweighed too."""
_VOICED = frozenset(KINDS) - {Category.DISCLAIMER, Category.RELATED_LINKS, Category.NAVIGATION}
"""What the notice model knows by its words; but for disclaimers, which are written like a story and often stand in it,
and for labels and links, which have few."""
LIKELY, DENIED = 0.7, -2.0
"""How likely the story a passage is, and its log-odds of being a notice, from which a rule that takes it for one is
outweighed: neither by its place nor by its words is it one."""
TOLD_OF, _SUREST = 3.5, 1 - 1e-6
"""By how much its log-odds of being the story are above those of being a notice where a rule takes it for an appeal,
and is outweighed: reporting on who gave and to whom has an appeal's words. (A model is never surer than that.)"""
LARGE, LENGTHY = 1 / 3, 60
"""Share of the words of a text that somebody has cleaned, and words; of a disclaimer of so much the model is asked as
well: an office's page may be about what it does not answer for. Below a short story one takes a quarter."""
_GERSHAYIM = re.compile(r'(?<=[\u05d0-\u05ea])"(?=[\u05d0-\u05ea](?![\u05d0-\u05ea]))')
"""A quotation mark before the last letter of a Hebrew word, which marks an abbreviation and quotes nothing."""
_AROUND = "".join(set(" -|:;,.!*_#>•·=~'→»[]()") | {'"'})
_PERSONAL = re.compile(r"\b(?:you|your|you're|you've|you'll|we|our|us|we're|we've|we'll)\b")
_QUOTED = re.compile(r'"[^"]{1,1200}"')
_PERSONAL_BIT = cues.enrol(cues.required(_PERSONAL.pattern))
_BEFORE_SPEECH = " (:[-"
SPEECH = 4
"""Words: a quotation of fewer is a term, "as is", and not what somebody said."""


def fold(text: str) -> str:
    """The text in small letters, with plain quotes, dashes and spaces; as long as it was, so that offsets hold."""
    low = _FOLDED.sub(
        lambda sign: _FOLD[sign.group()], text
    )  # twice as fast as str.translate: few signs are any of these
    if '"' in low:
        low = _GERSHAYIM.sub("\u05f4", low)
    small = low.lower()
    # The only letter that two small ones stand for; taken one by one, letters would lose the Greek final sigma.
    return small if len(small) == len(low) else "İ".join(part.lower() for part in low.split("İ"))


class Span(NamedTuple):
    """A stretch of the mended text that a rule claims."""

    start: int
    end: int


class Claim(NamedTuple):
    """A span with the rule that claimed it."""

    start: int
    end: int
    category: Category
    rule: str
    confidence: float
    because: str = ""
    """What weighed most, where a model decided."""


TOKEN = re.compile(r"[^\W_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HUMPED = re.compile(r"WhatsApp|LinkedIn|YouTube|TikTok|WeChat|StumbleUpon|PayPal")
"""Names with a capital inside, which is no place to part them."""


def parted(token: str) -> list[str]:
    """The words of `ShareFacebook`, in small letters."""
    whole = _HUMPED.sub(lambda name: f" {name.group().lower()} ", token)
    return _HUMP.sub(" ", whole).lower().split()


class Passage:
    """One line of the mended text: a paragraph, a heading, a list item. Nothing of it changes."""

    def __init__(self, text: str, start: int, listed: bool = False, low: str | None = None) -> None:
        self.text = text
        self.start = start
        self.end = start + len(text)
        self.listed = listed
        """Whether a bullet or a number stands before it."""
        self.low = fold(text) if low is None else low
        """Its text folded; offsets as in `text`."""
        self.words = len(sentences.words(text))
        self.ended = sentences.is_ended(text)
        """Whether it stops where a sentence stops."""
        self.is_row = text.startswith("|") or text.count(" | ") >= 2 or text.count("\t") >= 2
        """Whether it is a row of a table: cells parted by bars or tabs."""
        self.is_prose = self.words >= (8 if self.ended else 20) and not (listed and self.words < 12)
        """Whether it reads like a paragraph of a story: a sentence of eight words, or twenty without a full stop."""
        self.answers: dict[object, int] = {}
        """What was asked about its words before, and how it answered."""
        self.twin: Passage | None = None
        """The first passage of the page that says the same, of which its words were asked already."""

    def again(self, start: int) -> "Passage":
        """A passage that says the same elsewhere: what its words tell is worked out once for both."""
        other = object.__new__(Passage)
        other.__dict__.update(self.__dict__, start=start, end=start + len(self.text), twin=self)
        return other

    @cached_property
    def bits(self) -> int:
        """The tests that its words let it pass; see `cues`. Most passages of a page are claimed before anyone asks."""
        if self.twin:
            return self.twin.bits
        bits = cues.bits_of(self.low, self.words)
        if _HUMP.search(self.text):
            for token in TOKEN.findall(self.text):
                if _HUMP.search(token):
                    bits |= cues.bits_of(" ".join(parted(token)), self.words)
        return bits

    @cached_property
    def line(self) -> str:
        """Its text folded, without a bullet before it and signs around it: what most rules read."""
        if self.twin:
            return self.twin.line
        told = self.voice if self.words > 6 else self.low
        return told[sentences.bullet(self.text) :].strip(_AROUND)

    @cached_property
    def voice(self) -> str:
        """Its text folded, without what stands in quotation marks: what the page itself says."""
        if self.twin:
            return self.twin.voice
        if '"' not in self.low:
            return self.low
        low = self.low
        if low.count('"') % 2:
            last = low.rindex('"')
            if last == 0 or low[last - 1] in _BEFORE_SPEECH:  # it goes on in the next paragraph
                low += '"'
        return _QUOTED.sub(lambda quote: '""' if len(sentences.words(quote.group())) >= SPEECH else quote.group(), low)

    @cached_property
    def is_capitalised(self) -> bool:
        """Whether most of its words begin with a capital, as headlines' do, and the entries of a menu in one line."""
        words = self.text.split()
        return 2 * sum(word[0].isupper() for word in words) > len(words)

    @cached_property
    def is_personal(self) -> bool:
        """Whether it says we or you outside quotation marks."""
        return bool(self.bits & _PERSONAL_BIT) and _PERSONAL.search(self.voice) is not None


def _weight(passage: Passage) -> float:
    """What a free passage weighs for the story."""
    if passage.is_prose:
        return float(passage.words)
    return -1.0 if passage.listed or passage.ended or passage.is_row else -2.0


class Page:
    """The passages of a page and the claims on them."""

    def __init__(self, text: str, passages: list[Passage]) -> None:
        self.text = text
        self.passages = passages
        self.claims: list[Claim] = []
        self.claimed: list[Claim | None] = [None] * len(passages)
        self.body: tuple[int, int] | None = None
        """First and last passage of the story when it was last surveyed, or None where no passage reads like one."""
        self.likely: Sequence[float] = ()
        """How likely each passage is the story, where a model has looked."""
        self.odds: Sequence[float] = ()
        """The log-odds of each passage being a notice, by its words alone, where a model has looked."""
        self.headings: frozenset[int] = frozenset()
        """The passages that Markdown marks as headings of the first rank (`# `), where a document tells."""
        self.titles: Sequence[frozenset[str]] = ()
        """The words of each headline that the page's own data tell, folded; empty for plain text."""
        self.came_clean = False
        """Whether somebody has cleaned this text before, as the model and the rules together have it."""
        self.doomed: frozenset[int] = frozenset()
        """What is cut whatever a rule says, while rules are asked for its name: it stands outside the story."""
        self._free_before = [0]
        self._surveyed = -1
        self.is_furnished = False
        """Whether the page came with its furniture: when last surveyed, rules had found five pieces of it or more.

        A text that someone has cleaned has none, and there a line that no rule names is the story's.
        """
        self._prose = self._personal = 0
        self._weights = [_weight(passage) for passage in passages]
        self._free_prose = sum(passage.is_prose for passage in passages)
        self._free_personal = sum(passage.is_prose and passage.is_personal for passage in passages)
        self._sure = 0
        self._enrolled = cues.enrolled()
        self.chosen: dict[object, list[int]] = {}
        """The passages of which a rule may claim something, as it chose them; forgotten where a passage is cut."""
        self.survey()

    @classmethod
    def of(cls, text: str) -> "Page":
        """The page of a mended text: a passage a line."""
        passages, at = [], 0
        low = fold(text)
        firsts: dict[str, Passage] = {}
        for line in text.split("\n"):
            bare = line.strip()
            if bare:
                start = at + line.index(bare)
                if first := firsts.get(bare):
                    passages.append(first.again(start))
                else:
                    new = Passage(bare, start, sentences.bullet(bare) > 0, low[start : start + len(bare)])
                    passages.append(firsts.setdefault(bare, new))
            at += len(line) + 1
        return cls(text, passages)

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages, of those that there are rules for, that its text may be in."""
        return plausible(self.text)

    @cached_property
    def bits_of(self) -> list[int]:
        """The tests that each passage may pass (see `cues`); none for those claimed when this was first asked."""
        return [0 if claim else passage.bits for claim, passage in zip(self.claimed, self.passages, strict=True)]

    @cached_property
    def bits(self) -> int:
        """The tests that any of them may pass."""
        return reduce(or_, self.bits_of, 0)

    def look_again(self) -> None:
        """Forget what tests the passages may pass, where more tests have come since the page was made."""
        if self._enrolled != cues.enrolled():
            for passage in self.passages:
                passage.__dict__.pop("bits", None)
            self.forget_chosen()
            self._enrolled = cues.enrolled()

    def forget_chosen(self) -> None:
        """Forget of which passages rules may claim something: those that are claimed by then are left out."""
        for told in ("bits", "bits_of"):
            self.__dict__.pop(told, None)
        self.chosen.clear()

    def claim(self, span: Span, category: Category, rule: str, confidence: float, because: str = "") -> None:
        """Claim a span. Passages inside it are gone; one that it cuts keeps what it leaves."""
        claim = Claim(span.start, span.end, category, rule, confidence, because)
        self.claims.append(claim)
        self._sure += category in _FURNITURE and confidence >= 0.9
        i = max(0, bisect_left(self.passages, span.start, key=lambda passage: passage.start) - 1)
        while i < len(self.passages) and self.passages[i].start < span.end:
            if self.claimed[i] is None and self.passages[i].end > span.start:
                self._take(i, claim)
            i += 1

    def refile(self, old: Claim, category: Category, rule: str) -> None:
        """File a claim elsewhere, and change nothing else about it."""
        new = old._replace(category=category, rule=rule)
        self.claims[self.claims.index(old)] = new
        i = max(0, bisect_left(self.passages, old.start, key=lambda passage: passage.start) - 1)
        while i < len(self.passages) and self.passages[i].start < old.end:
            if self.claimed[i] is old:
                self.claimed[i] = new
            i += 1

    def release(self, claim: Claim) -> list[int]:
        """Take back a claim on whole passages, which are free again; answers which these are."""
        self.claims.remove(claim)
        self._sure -= claim.category in _FURNITURE and claim.confidence >= 0.9
        self._surveyed = -1
        self.chosen.clear()
        freed = [i for i, each in enumerate(self.claimed) if each is claim]
        for i in freed:
            self.claimed[i] = None
            self._weights[i] = _weight(self.passages[i])
            self._count(self.passages[i], 1)
            if "bits_of" in self.__dict__:
                self.bits_of[i] = self.passages[i].bits
                self.bits |= self.passages[i].bits
        return freed

    def _take(self, i: int, claim: Claim) -> None:
        passage = self.passages[i]
        if claim.start <= passage.start and passage.end <= claim.end:
            self.claimed[i] = claim
            self._weights[i] = -4.0
            self._count(passage, -1)
        elif claim.start <= passage.start:
            rest = self.text[claim.end : passage.end].lstrip()
            self._replace(i, Passage(rest, passage.end - len(rest)))
        elif passage.end <= claim.end:
            self._replace(i, Passage(self.text[passage.start : claim.start].rstrip(), passage.start, passage.listed))

    def _replace(self, i: int, passage: Passage) -> None:
        self._count(self.passages[i], -1)
        self._count(passage, 1)
        self.passages[i] = passage
        if "bits_of" in self.__dict__:
            self.bits_of[i] = passage.bits
            self.bits |= passage.bits
        self._weights[i] = _weight(passage)
        self.chosen.clear()

    def _count(self, passage: Passage, by: int) -> None:
        if passage.is_prose:
            self._free_prose += by
            self._free_personal += by * passage.is_personal

    def is_sure(self, span: Span, category: Category, confidence: float) -> bool:
        """Whether a rule of this category and confidence gives way: a model is sure of the span, or both deny it."""
        at = self._within(span)
        is_guess = category in _BY_SHAPE or (confidence <= DOUBTED and category is not Category.TITLE)
        if category in _VOICED and self.cuts_none(span) and self._is_denied(at, category):
            return True
        return (is_guess or self._is_large(at, category)) and self._is_story(at)

    def _within(self, span: Span) -> tuple[int, int]:
        """The first passage of a span, and the first behind it."""
        first = bisect_left(self.passages, span.start, key=lambda passage: passage.start)
        return first, bisect_left(self.passages, span.end, key=lambda passage: passage.start)

    def _is_large(self, at: tuple[int, int], category: Category) -> bool:
        """Whether passages are filed as a disclaimer that is long for a text that somebody has cleaned before."""
        if not self.came_clean or category is not Category.DISCLAIMER:
            return False
        return self._words(at) >= max(LENGTHY, LARGE * self._words((0, len(self.passages))))

    def _words(self, at: tuple[int, int]) -> int:
        return sum(passage.words for passage in self.passages[slice(*at)])

    def _is_story(self, at: tuple[int, int]) -> bool:
        """Whether a model has looked and is sure that these passages are the story."""
        return self._mean(self.likely, at) >= SURE

    def _is_denied(self, at: tuple[int, int], category: Category) -> bool:
        """Whether models have looked and neither takes these passages for a notice; or for an appeal, both weighed."""
        likely, odds = min(self._mean(self.likely, at), _SUREST), self._mean(self.odds, at)
        if likely < LIKELY:
            return False
        is_appeal = category is Category.DONATION_APPEAL
        return odds <= DENIED or (is_appeal and log(likely / (1 - likely)) - odds >= TOLD_OF)

    def _mean(self, told: Sequence[float], at: tuple[int, int]) -> float:
        """What is told of these passages, each weighing as many words as it has; nothing where nobody has looked."""
        words = self._words(at) if len(told) else 0
        return sum(told[i] * self.passages[i].words for i in range(*at)) / words if words else 0.0

    def release_doubted(self) -> None:
        """Take back what rules claimed before the models looked, and in which they give way to these."""
        for claim in list(self.claims):
            span = Span(claim.start, claim.end)
            if self.is_sure(span, claim.category, claim.confidence) and self.cuts_none(claim):
                self.release(claim)

    def release_one(self, i: int) -> None:
        """Free one passage; a claim on whole passages around it stays on the others."""
        claim = self.claimed[i]
        if claim is None:
            return
        freed = self.release(claim)
        for part in ([k for k in freed if k < i], [k for k in freed if k > i]):
            if part:
                span = self.span(part[0], part[-1])
                self.claim(span, claim.category, claim.rule, claim.confidence, claim.because)

    def cuts_none(self, claim: Claim | Span) -> bool:
        """Whether a claim begins where a passage begins and ends where one ends, whoever claimed these."""
        first = bisect_left(self.passages, claim.start, key=lambda passage: passage.start)
        last = bisect_left(self.passages, claim.end, key=lambda passage: passage.end)
        return (
            max(first, last) < len(self.passages)
            and self.passages[first].start == claim.start
            and self.passages[last].end == claim.end
        )

    def is_free(self, i: int) -> bool:
        """Whether there is a passage i that nothing has claimed."""
        return 0 <= i < len(self.passages) and self.claimed[i] is None and (not self.doomed or i in self.doomed)

    def span(self, first: int, last: int) -> Span:
        """The stretch from one passage to another, both included."""
        return Span(self.passages[first].start, self.passages[last].end)

    def survey(self) -> None:
        """Look again where the story lies, now that more is claimed.

        The story is the run of passages in which prose outweighs everything else by most: each word of prose counts
        for it, each other passage against it, a claimed one most. Short sentences at its edges belong to it. Done once
        a rule, not once a claim: a page may have thousands of either.
        """
        if self._surveyed == len(self.claims):
            return
        self._surveyed = len(self.claims)
        self.body = self._find_body()
        self.is_furnished = self._sure >= 5
        self._prose, self._personal = self._free_prose, self._free_personal
        self._free_before = list(accumulate((claim is None for claim in self.claimed), initial=0))

    def _find_body(self) -> tuple[int, int] | None:
        best, best_range = 0.0, None
        run, run_start = 0.0, 0
        for i, weight in enumerate(self._weights):
            run += weight
            if run <= 0:
                run, run_start = 0.0, i + 1
            elif run > best:
                best, best_range = run, (run_start, i)
        if best_range is None:
            return None
        first, last = best_range
        while self.is_free(first - 1) and self._is_sentence(first - 1):
            first -= 1
        while self.is_free(last + 1) and self._is_sentence(last + 1):
            last += 1
        return first, last

    def _is_sentence(self, i: int) -> bool:
        passage = self.passages[i]
        return passage.ended and passage.words >= 3

    def in_head(self, i: int) -> bool:
        """Whether passage i stands before the story."""
        return (self.body is not None and i < self.body[0]) or i in self.doomed

    def in_tail(self, i: int) -> bool:
        """Whether passage i stands after the story."""
        return (self.body is not None and i > self.body[1]) or i in self.doomed

    def near_end(self, i: int, within: int = 3) -> bool:
        """Whether at most `within` free passages follow passage i before the page ends."""
        return self._free_before[-1] - self._free_before[i + 1] <= within or i in self.doomed

    def rank(self, i: int) -> int:
        """How many free passages of the story stand before passage i; negative before the story."""
        return self._free_before[i] - self._free_before[self.body[0]] if self.body else -1

    @property
    def is_impersonal(self) -> bool:
        """Whether the story hardly ever says we or you outside quotation marks, so that who does is not the story."""
        return self._prose >= 4 and self._personal <= 0.34 * self._prose

    @cached_property
    def is_personal(self) -> bool:
        """Whether every third paragraph of the story, or more, says we or you: a column, a guide."""
        return self._prose >= 4 and self._personal > 0.34 * self._prose

    def near_start(self, i: int, within: int = 3) -> bool:
        """Whether at most `within` free passages stand before passage i."""
        return self._free_before[i] <= within or i in self.doomed
