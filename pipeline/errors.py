"""Everything that can go wrong, sorted by who must act.

    NewsmillError
    ├── DocumentError            one file is bad; the run goes on without it
    │   ├── Quarantined          a person may repair it and replay it
    │   ├── Rejected             readable, but not an article we want
    │   └── Vanished             it was listed, and gone when we came to read it
    ├── ServiceError             something outside is away; worth trying again later (exit 75)
    │   └── Occupied             another run is at work on the index; it is this one's turn when that has ended
    ├── SetupError               a person must change a setting or an argument (exit 78)
    │   ├── SourceNotFound       the source named on the command line does not exist
    │   └── RightMissing         whoever we log in as may not do this
    └── UnbalancedError          a run's or an export's books do not balance: a bug, or someone else wrote to the index
                             (exit 70)

Anything else that is raised is a bug (exit 70). A message names the file, what was seen and what was wanted.
Add an error here first, then raise it.
"""


class NewsmillError(Exception):
    """The root: catch it to catch whatever Newsmill raises on purpose."""


class DocumentError(NewsmillError):
    """One file is bad.

    `reason` is the short name that operators filter on (kebab-case, such as `empty`); `message` is the sentence they
    read, without the path: what was seen and what was wanted.
    """

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(reason, message)
        self.reason = reason
        self.message = message

    def __str__(self) -> str:
        return f"{self.reason}: {self.message}"


class Quarantined(DocumentError):
    """The file could not be worked as it is; a person may repair it, then replay it."""


class Rejected(DocumentError):
    """The file is readable but is not an article we want."""


class Vanished(DocumentError):
    """The file was there when the source was listed and was gone when it was to be read."""


class ServiceError(NewsmillError):
    """Something outside is away or overloaded: the same call may succeed later."""


class Occupied(ServiceError):
    """Another run is at work on the index; it is this one's turn when that has ended."""


class SetupError(NewsmillError):
    """A setting or an argument is wrong; only a person can put it right."""


class SourceNotFound(SetupError):
    """A source that was asked for does not exist."""


class RightMissing(SetupError):
    """Whoever we log in to a service as may not do what we asked for."""


class UnbalancedError(NewsmillError):
    """A run's books do not balance: files were seen whose end nobody recorded, or the index lacks what was loaded.

    An export's do not where the index showed other than it counted.
    """
