"""What a look at the machine, the settings and the index finds: one thing each, in plain words."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How it stands with what was looked at, and who must act."""

    OK = "ok"
    NO = "no"
    """Not so, or not to be seen, which may be as intended: a right that this login has not."""
    MIND = "mind"
    """Nothing stops for it, but somebody should know."""
    WRONG = "wrong"
    """A person must put it right."""
    AWAY = "away"
    """Something outside is away or unwell; it may come back."""


class Task(StrEnum):
    """What one may want of an index, and need rights for."""

    SEARCH = "search"
    LOAD = "load"
    KEEP = "keep"
    """To make, exchange and delete its versions."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    name: str
    state: State
    says: str

    @property
    def ok(self) -> bool:
        """Whether work can go on."""
        return self.state not in (State.WRONG, State.AWAY)
