"""One file, from its bytes to its record: the chain of steps, and what becomes of a file that breaks it.

The only place that wires the steps together, and the only one that catches every exception: a file that trips a bug is
set aside like any other bad file, and the run goes on.
"""

import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import blake2b
from typing import TypeVar

import pipeline.clean
import pipeline.enrich
import pipeline.index
import pipeline.read
from pipeline.clean.rules import switched_off
from pipeline.clean.wishes import Learned, Wishes
from pipeline.config import Limits
from pipeline.errors import DocumentError, Quarantined, Rejected, ServiceError, SetupError, Vanished
from pipeline.index.records import Record, to_record
from pipeline.learned.applied import NO_RULES, RuleSet
from pipeline.learned.sample import source_of
from pipeline.model import Article, CleanDocument, Document, Outcome, RawFile, Step
from pipeline.read.sources import Sighting, open_source

A = TypeVar("A")
B = TypeVar("B")

MADE_BY: Mapping[str, str] = {
    Step.READ: pipeline.read.VERSION,
    Step.CLEAN: pipeline.clean.VERSION,
    Step.ENRICH: pipeline.enrich.VERSION,
    Step.INDEX: pipeline.index.VERSION,
}
"""The version of each step, as records carry it where no rule is switched off."""


def made_by(limits: Limits) -> dict[str, str]:
    """The version of each step under these settings: cleaning without some rules is another version of it.

    Raises:
        SetupError: a rule that is to be off is none of ours.
    """
    off = switched_off(limits.rules_off)
    if not off:
        return dict(MADE_BY)
    which = blake2b(",".join(sorted(off)).encode(), digest_size=4).hexdigest()
    return {**MADE_BY, Step.CLEAN: f"{MADE_BY[Step.CLEAN]}-less-{which}"}


SURE = 0.5
"""A page is turned away for its kind only from here on: an article that is missed costs more than a page too many."""


@dataclass(frozen=True, slots=True)
class Job:
    """A file to be worked."""

    path: str
    digest: str | None = None
    """The bytes that are expected there; None takes whatever there is."""
    bytes: int | None = None
    first_seen: str | None = None
    """When its path was first listed, ISO 8601."""


@dataclass(frozen=True, slots=True)
class Worked:
    """What became of one file: a record, or the reason why there is none."""

    path: str
    digest: str | None = None
    bytes: int | None = None
    record: Record | None = None
    outcome: Outcome | None = None
    """How it ended, where it ended early; None where it went through."""
    reason: str | None = None
    message: str | None = None
    step: Step | None = None
    seconds: Mapping[str, float] = field(default_factory=dict)
    """Step to seconds spent in it."""
    trace: str | None = None
    """Where a bug struck, for the log."""


@dataclass(frozen=True, slots=True)
class Chain:
    """The steps from a raw file to its record, and what they are told. Passed to worker processes whole."""

    limits: Limits
    now: datetime
    run: str | None = None
    learned: Mapping[str, RuleSet] = field(default_factory=dict)
    """The learned rules of each source that has or had any."""
    read: Callable[[RawFile, Limits], Document] = pipeline.read.read
    clean: Callable[[Document, Wishes], CleanDocument] = pipeline.clean.clean
    enrich: Callable[[CleanDocument], Article] = pipeline.enrich.enrich

    def __post_init__(self) -> None:
        """Turn away settings that cannot be, before any file is touched.

        Raises:
            SetupError: a rule that is to be off is none of ours.
        """
        switched_off(self.limits.rules_off)

    def look(self, sighting: Sighting) -> Worked:
        """Read a file's bytes and no more: its digest, or why it cannot be read."""
        attempt = _Attempt(sighting.path)
        return attempt.at(lambda: self._look(sighting, attempt))

    def work(self, job: Job) -> Worked:
        """Work one file from start to end. Never raises for what is wrong with the file."""
        attempt = _Attempt(job.path)
        return attempt.at(lambda: self._work(job, attempt))

    def article(self, path: str) -> Article:
        """Work a file as far as its article, whether or not we would want it.

        Raises:
            DocumentError: there is nothing to show, for this reason.
        """
        return self.enrich(self.clean(self._read(self._load(path)), self._wishes))

    @property
    def _wishes(self) -> Wishes:
        return Wishes(switched_off(self.limits.rules_off))

    def _look(self, sighting: Sighting, attempt: "_Attempt") -> None:
        if sighting.fault:
            raise sighting.fault
        attempt.advance(Step.READ, self._load, sighting.path)

    def _work(self, job: Job, attempt: "_Attempt") -> Record:
        raw = attempt.advance(Step.READ, self._load, job.path)
        if job.digest not in (None, raw.digest):
            raise Quarantined("changed-while-read", "its bytes changed during the run; the next run takes it")
        document = attempt.advance(Step.READ, self._read, raw)
        clean = attempt.advance(Step.CLEAN, self._clean, document)
        article = attempt.advance(Step.ENRICH, self._enrich, clean)
        # The source is known by the article only; where rules were learned of it, the text is cleaned once more.
        source = source_of(article.publisher.value if article.publisher else None, job.path)
        rules = self.learned.get(source, RuleSet(NO_RULES, ()))
        if rules.touches(clean):
            clean = attempt.advance(Step.CLEAN, lambda document: self._clean(document, rules.rules), document)
            article = attempt.advance(Step.ENRICH, self._enrich, clean)
        versions = {**made_by(self.limits), "source": source, "learned": rules.version}
        return attempt.advance(Step.INDEX, lambda article: self._record(article, job, versions), article)

    def _load(self, path: str) -> RawFile:
        return open_source(path).load(path, self.limits)

    def _read(self, raw: RawFile) -> Document:
        return self.read(raw, self.limits)

    def _clean(self, document: Document, learned: tuple[Learned, ...] = ()) -> CleanDocument:
        clean = self.clean(document, replace(self._wishes, learned=learned))
        if not clean.text.strip():
            raise Rejected(
                "no-story", f"nothing is left once {len(clean.removals):,} pieces that are not the story are cut"
            )
        return clean

    def _enrich(self, clean: CleanDocument) -> Article:
        article = self.enrich(clean)
        if article.words < self.limits.min_words:
            raise Rejected(
                "too-short", f"{article.words:,} of the {self.limits.min_words:,} words that a story must have"
            )
        if article.kind and article.kind.confidence >= SURE and article.kind.value not in self.limits.kinds:
            raise Rejected(
                "not-an-article",
                f"a page of the kind {article.kind.value} (sure to {article.kind.confidence:.0%}: "
                f"{article.kind.quote}); wanted {', '.join(sorted(self.limits.kinds))}",
            )
        return article

    def _record(self, article: Article, job: Job, made_by: Mapping[str, str]) -> Record:
        return to_record(article, run=self.run, now=self.now, first_seen=job.first_seen, made_by=made_by)


class _Attempt:
    """One file on its way: how far it has come, and how long each step took."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._step = Step.READ
        self._seconds: dict[str, float] = {}
        self._raw: RawFile | None = None

    def advance(self, step: Step, make: Callable[[A], B], shape: A) -> B:
        """Take a shape one step on."""
        self._step = step
        begun = time.perf_counter()
        try:
            made = make(shape)
        finally:
            self._seconds[step] = self._seconds.get(step, 0.0) + time.perf_counter() - begun
        if isinstance(made, RawFile):
            self._raw = made
        return made

    def at(self, body: Callable[[], Record | None]) -> Worked:
        """Run the body; turn whatever is raised into the file's end."""
        try:
            return self._ended(record=body())
        except DocumentError as error:
            return self._ended(outcome=_outcome(error), reason=error.reason, message=error.message, step=self._step)
        except (ServiceError, SetupError):
            raise
        except Exception as error:  # noqa: BLE001  # the one place: a bug costs one file, never the run
            return self._ended(
                outcome=Outcome.QUARANTINED,
                reason="bug",
                message=f"a bug in step {self._step}: {type(error).__name__}; the log has the whole of it",
                step=self._step,
                trace=traceback.format_exc(),
            )

    def _ended(
        self,
        *,
        record: Record | None = None,
        outcome: Outcome | None = None,
        reason: str | None = None,
        message: str | None = None,
        step: Step | None = None,
        trace: str | None = None,
    ) -> Worked:
        digest, size = (self._raw.digest, len(self._raw.content)) if self._raw else (None, None)
        return Worked(self._path, digest, size, record, outcome, reason, message, step, self._seconds, trace)


def _outcome(error: DocumentError) -> Outcome:
    match error:
        case Rejected():
            return Outcome.REJECTED
        case Vanished():
            return Outcome.MISSING
        case _:
            return Outcome.QUARANTINED
