"""What each passage counts in training."""

from __future__ import annotations

from typing import Any

import numpy as np

from training.pages import Sample

_NEWS, _OTHER = 3.0, 0.5
"""Weights of a news page and of a page that is no article, an article of WCXB being 1."""


def weights(sample: Sample) -> np.ndarray[Any, np.dtype[np.float32]]:
    """What each passage counts: longer ones more, and each page the same whatever its length."""
    each = np.minimum(np.sqrt(sample.size) + 0.5, 12) / np.sqrt(max(sample.truth_words, 50)) * 10
    whose = _NEWS if sample.set == "news-dev" else 1.0 if sample.kind == "article" else _OTHER
    told: np.ndarray[Any, np.dtype[np.float32]] = (each * whose).astype(np.float32)
    return told
