"""What the pages on quality must tell: on which data, whose it is, and how to measure again."""

import re
from pathlib import Path

import pytest

from pipeline.clean.linemodel import SHIPPED, line_model
from pipeline.model import FileType

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.mark.parametrize("word", ["wcxb-dev", "news-dev", "WCXB", "CC-BY-4.0", "make train", "bad at"])
def test_the_model_card_names(word: str) -> None:
    """The line model's card names its data, their licence, how it is remade and what it is bad at."""
    assert word in (DOCS / "line-model.md").read_text(encoding="utf-8")


def test_the_model_card_tells_the_size() -> None:
    """The size on the card is the shipped file's, to a tenth of a megabyte."""
    told = re.search(r"([\d.]+) MB", (DOCS / "line-model.md").read_text(encoding="utf-8"))

    assert told is not None
    assert abs(float(told.group(1)) - SHIPPED.stat().st_size / 1e6) < 0.06


@pytest.mark.parametrize("type_", FileType)
def test_the_model_card_tells_the_trees(type_: FileType) -> None:
    """How many trees a forest has, and how many questions a tree."""
    model, card = line_model(type_), (DOCS / "line-model.md").read_text(encoding="utf-8")
    trees = {FileType.HTML: "500 trees of six questions", FileType.TEXT: "250 trees of six"}[type_]

    assert model.first.columns.shape == model.second.columns.shape == (int(trees.split()[0]), 6)
    assert trees in card


def test_the_quality_page_tells_its_command() -> None:
    """Numbers stand beside the command that measures them."""
    page = (DOCS / "quality.md").read_text(encoding="utf-8")

    assert "make quality" in page
    assert "mcmetadata" in page
