"""How a command ends: an exit code that says who must act, and a sentence instead of a page of Python.

0    done
1    done, but files were quarantined and --strict was given
2    the command line was not understood
70   a bug, or books that do not balance
75   a service is away, or another run is at work: try again later
78   a setting or an argument is wrong
130  stopped by hand (141: nobody reads our output any more; 143: told to stop)
"""

import os
import signal
import sys
import traceback
from enum import IntEnum
from types import FrameType, TracebackType
from typing import Self

import typer

from pipeline.cli.screen import one_line
from pipeline.errors import DocumentError, NewsmillError, ServiceError, SetupError


class ExitCode(IntEnum):
    """What the shell, or whatever started us, is told."""

    DONE = 0
    QUARANTINED = 1
    BUG = 70
    SERVICE = 75
    SETUP = 78
    INTERRUPTED = 130
    BROKEN_PIPE = 141
    TERMINATED = 143


class Terminated(KeyboardInterrupt):
    """We were told to stop (SIGTERM): as if by hand, with an exit code of its own."""


class PlainEnds:
    """Ends a command in plain words, whatever is raised inside."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        match error:
            case BrokenPipeError():
                # Python would complain once more when it flushes at its end.
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
                raise typer.Exit(ExitCode.BROKEN_PIPE) from error
            case Terminated():
                raise _ended("told to stop; run it again to go on from here", ExitCode.TERMINATED) from error
            case KeyboardInterrupt():
                raise _ended("stopped; run it again to go on from here", ExitCode.INTERRUPTED) from error
            case ServiceError():
                raise _ended(str(error), ExitCode.SERVICE) from error
            case SetupError() | DocumentError():
                raise _ended(str(error), ExitCode.SETUP) from error
            case NewsmillError():
                raise _ended(str(error), ExitCode.BUG) from error
            case Exception() if not isinstance(error, _OF_TYPER):
                sys.stderr.write("".join(traceback.format_exception(error)))
                raise _ended("this is a bug in Newsmill; what is above helps to find it", ExitCode.BUG) from error
            case _:
                return


def mind_stops() -> None:
    """End in an orderly way when stopped by hand or told to stop."""
    signal.signal(signal.SIGINT, _stop)
    signal.signal(signal.SIGTERM, _stop)


def heed_stops() -> None:
    """Stop now if we were asked to and somebody's bare `except:` (langdetect has some) swallowed it."""
    if _asked:
        raise _asked[0]


_asked: list[KeyboardInterrupt] = []
_OF_TYPER = (typer.Exit, typer.Abort, typer.TyperException)


def _stop(number: int, _frame: FrameType | None) -> None:
    _asked.append(Terminated() if number == signal.SIGTERM else KeyboardInterrupt())
    raise _asked[-1]


def _ended(message: str, code: ExitCode) -> typer.Exit:
    sys.stderr.write(f"newsmill: {one_line(message)}\n")
    return typer.Exit(code)
