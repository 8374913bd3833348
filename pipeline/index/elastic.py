"""Elasticsearch as the index: three indexes behind aliases, for articles, files and runs.

Versions make writes safe to repeat. An article is stored under an external version, the time its record was made in
microseconds: Elasticsearch itself then turns away a write that is older than what it holds, however late it arrives,
and such a write counts as done. A change in place adds one to the version, so that a late copy of the write before it
cannot undo it. Ledger rows take the time they are saved as their version, for the same reason.
"""

import hashlib
import logging
import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import batched_compat
