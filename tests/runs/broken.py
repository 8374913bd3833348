"""Steps that fail, for tests; in a module of its own, so that worker processes can import them."""

import os
import signal

import pipeline.enrich
from pipeline.model import Article, CleanDocument

TRIPS, KILLS, KILLS_ONCE = "Tripwire", "Landmine", "Firecracker"


def enrich(clean: CleanDocument) -> Article:
    """Enrich, unless the file holds one of the words above."""
    text = clean.document.text
    if TRIPS in text:
        _ = 1 // 0
    if KILLS in text:
        os.kill(os.getpid(), signal.SIGKILL)
    if KILLS_ONCE in text:
        fuse = clean.document.raw.path + ".fuse"
        if not os.path.exists(fuse):  # noqa: PTH110  # short
            os.close(os.open(fuse, os.O_CREAT))
            os.kill(os.getpid(), signal.SIGKILL)
    return pipeline.enrich.enrich(clean)
