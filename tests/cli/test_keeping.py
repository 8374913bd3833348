"""`newsmill index` on an embedded index: what it has versions of it says, what it has not it says too."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.runs.folder import story, write


@pytest.mark.usefixtures("taken_in")
def test_status(call: Call) -> None:
    """An embedded index has one version, the current one."""
    (row,) = json.loads(call("index", "status", "--json").stdout)

    assert (row["state"], row["documents"]) == ("current", 3)


@pytest.mark.parametrize("command", ["reindex", "swap", "rollback", "prune"])
def test_one_version(call: Call, command: str) -> None:
    """What exchanges versions says that there is one, and what to type."""
    result = call("index", command)

    assert result.exit_code == 78
    assert f"an embedded index has one version, so there is nothing to {command}" in result.stderr
    assert "newsmill run --stale" in result.stderr


def test_create(call: Call, here: Path) -> None:
    """It makes the file."""
    assert call("index", "create", "--index", "sqlite:///made/new.db").exit_code == 0
    assert (here / "made" / "new.db").exists()


@pytest.mark.usefixtures("taken_in")
def test_books_that_balance(call: Call) -> None:
    """Every article of the ledger is in the index, and the other way round."""
    result = call("index", "verify", "--all")

    assert result.exit_code == 0
    assert "6 files in the ledger, with 3 articles; 3 in the index, 0 of them superseded; 3 read whole" in result.stdout
    assert "All of it balances." in result.stdout


@pytest.mark.usefixtures("taken_in")
def test_superseded_articles_balance(call: Call, here: Path) -> None:
    """An older version of a changed file is in no row any more, and that is right."""
    write(here / "news" / "story-0.txt", story(8))
    call("run", "news")

    result = call("index", "verify", "--json")

    found = json.loads(result.stdout)
    assert (result.exit_code, found["in_index"], found["superseded"], found["in_ledger"]) == (0, 4, 1, 3)


@pytest.mark.usefixtures("taken_in")
def test_a_missing_article_is_named(call: Call, here: Path) -> None:
    """What the index lost is named, ends the command with 70, and is made anew by `run --stale`."""
    with sqlite3.connect(here / "var" / "newsmill.db") as db:
        (id_,) = db.execute("SELECT id FROM articles LIMIT 1").fetchone()
        db.execute("DELETE FROM articles WHERE id = ?", (id_,))
    db.close()

    result = call("index", "verify")

    assert result.exit_code == 70
    assert "1 articles of the ledger are not in the index:" in result.stdout
    assert id_ in result.stdout
    assert call("run", "--stale").exit_code == 0
    assert call("index", "verify").exit_code == 0


@pytest.mark.usefixtures("taken_in")
def test_a_strange_article_is_named(call: Call, here: Path) -> None:
    """A current article that no row of the ledger names does not balance."""
    with sqlite3.connect(here / "var" / "newsmill.db") as db:
        db.execute("DELETE FROM files WHERE path LIKE '%story-1.txt'")
    db.close()

    result = call("index", "verify", "--json")

    assert result.exit_code == 70
    assert json.loads(result.stdout)["strange"]["count"] == 1


@pytest.mark.usefixtures("taken_in")
def test_an_article_that_does_not_name_its_file(call: Call, here: Path) -> None:
    """Article and ledger must agree on where it lies."""
    with sqlite3.connect(here / "var" / "newsmill.db") as db:
        db.execute(
            "UPDATE articles SET record = json_set(record, '$.file.paths', json('[]')) WHERE path LIKE '%y-2.txt'"
        )
    db.close()

    result = call("index", "verify", "--all")

    assert result.exit_code == 70
    assert "1 articles do not name a path that the ledger has for them" in result.stdout


@pytest.mark.usefixtures("taken_in")
def test_nothing_is_stale(call: Call) -> None:
    """After a run of the same release there is nothing to make anew."""
    result = call("run", "--stale")

    assert result.exit_code == 0
    assert "Nothing is stale" in result.stdout


def test_a_run_wants_a_source(call: Call) -> None:
    """Without --stale there must be something to take in."""
    result = call("run")

    assert result.exit_code == 2
    assert "wanted a file or a folder" in result.stderr
