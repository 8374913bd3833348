"""What each command answers."""

import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.runs.folder import story, write


class TestRun:
    def test_report(self, call: Call) -> None:
        """A run ends with its outcomes, the reasons, and three commands worth typing."""
        result = call("run", "news")

        assert result.exit_code == 0
        lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
        for line in ("indexed 3", "quarantined 1", "rejected 2", "too-short 1", "empty 1", "nul-bytes 1"):
            assert line in lines
        assert sum(line.startswith("newsmill ") for line in lines) == 3

    def test_commands_worth_typing(self, call: Call) -> None:
        """The commands that a run proposes work, and find something."""
        lines = [line.strip() for line in call("run", "news").stdout.splitlines()]

        for line in (line for line in lines if line.startswith("newsmill ")):
            result = call(*line.split()[1:])
            assert result.exit_code == 0
            assert "No file fits" not in result.stdout
            assert not result.stdout.startswith("0 articles")

    def test_index_is_passed_on(self, call: Call) -> None:
        """An index that was named is named in the proposed commands too."""
        result = call("run", "news", "--index", "sqlite:///other.db")

        assert "newsmill search --index sqlite:///other.db" in result.stdout
        assert Path("other.db").exists()

    def test_index_before_the_command(self, call: Call) -> None:
        """The index may be named before or behind the command; what stands behind wins."""
        call("--index", "sqlite:///a.db", "run", "news")
        call("--index", "sqlite:///a.db", "run", "news", "--index", "sqlite:///b.db")

        assert Path("a.db").exists()
        assert Path("b.db").exists()

    def test_index_from_the_environment(self, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
        """NEWSMILL_INDEX names the index where the command line does not."""
        monkeypatch.setenv("NEWSMILL_INDEX", "sqlite:///c.db")
        call("run", "news")

        assert Path("c.db").exists()
        assert not Path("var").exists()

    def test_json(self, call: Call) -> None:
        """With --json the run's row is all that is printed."""
        row = json.loads(call("run", "news", "--json").stdout)

        assert row["outcomes"] == {"indexed": 3, "quarantined": 1, "rejected": 2}

    def test_quiet(self, call: Call) -> None:
        """With --quiet nothing is printed."""
        result = call("run", "news", "--quiet")

        assert (result.stdout, result.stderr) == ("", "")

    def test_strict(self, call: Call) -> None:
        """With --strict a quarantined file makes the exit code 1; rejected ones do not."""
        assert call("run", "news", "--strict").exit_code == 1
        Path("news/nuls.txt").unlink()
        assert call("run", "news", "--strict").exit_code == 0

    def test_empty_folder(self, call: Call) -> None:
        """A folder without files is told from a success."""
        Path("nothing").mkdir()

        result = call("run", "nothing")

        assert result.exit_code == 0
        assert "Nothing was found there" in result.stdout

    def test_unbalanced(self, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
        """A run whose books do not balance exits with 70 and names files."""
        from pipeline.index.sqlite import SqliteIndex

        save = SqliteIndex.save_files
        monkeypatch.setattr(SqliteIndex, "save_files", lambda self, rows: save(self, rows[1:]))

        result = call("run", "news")

        assert result.exit_code == 70
        assert "the books do not balance" in result.stderr
        assert "empty.txt" in result.stderr


class TestErrors:
    def test_no_source(self, call: Call) -> None:
        """`run` alone is a usage error that says what is missing."""
        result = call("run")

        assert result.exit_code == 2
        assert "Missing argument 'SOURCE'" in result.stderr

    @pytest.mark.parametrize("command", ["run", "extract"])
    def test_no_such_source(self, call: Call, command: str) -> None:
        """A source that does not exist is one plain sentence, exit code 78, and nothing is written."""
        result = call(command, "news", "nowhere")

        assert result.exit_code == 78
        assert result.stderr == "newsmill: nowhere: no such file or folder (No such file or directory)\n"
        assert not Path("var").exists()

    @pytest.mark.parametrize("command", ["search", "export -o x.csv", "runs", "files", "doctor", "show abc", "replay"])
    def test_no_index_yet(self, call: Call, command: str) -> None:
        """Before the first run, every command says how to make an index, and makes none."""
        result = call(*command.split())

        assert result.exit_code == 78
        assert "`newsmill run`" in result.output
        assert not Path("var").exists()

    def test_wrong_setting(self, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
        """A setting that cannot be is named with its value, exit code 78."""
        monkeypatch.setenv("NEWSMILL_LIMITS__MAX_BYTES", "lots")
        result = call("run", "news")

        assert result.exit_code == 78
        assert "NEWSMILL_LIMITS__MAX_BYTES='lots'" in result.stderr

    @pytest.mark.parametrize("url", ["news.db", "sqlite://", "postgres://localhost/x", "sqlite:///news"])
    def test_wrong_index(self, call: Call, url: str) -> None:
        """An index that cannot be is one plain sentence."""
        result = call("run", "news", "--index", url)

        assert result.exit_code == 78
        assert result.stderr.count("\n") == 1

    @pytest.mark.usefixtures("taken_in")
    def test_another_run_at_work(self, call: Call) -> None:
        """While another run is at work the exit code is 75: try again later."""
        from pipeline.index.sqlite import SqliteIndex
        from pipeline.runs.lock import alone

        with alone(SqliteIndex(Path("var/newsmill.db")), "first"):
            result = call("run", "news")

        assert result.exit_code == 75
        assert "another run is at work" in result.stderr

    def test_bug(self, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
        """A bug outside of any file shows where it struck and exits with 70."""
        from pipeline.runs.ledger import Ledger

        monkeypatch.setattr(Ledger, "settle", lambda *_: 1 // 0)

        result = call("run", "news")

        assert result.exit_code == 70
        assert "ZeroDivisionError" in result.stderr
        assert result.stderr.splitlines()[-1].startswith("newsmill: this is a bug")

    def test_unknown_command(self, call: Call) -> None:
        """A mistyped command is a usage error that proposes the right one."""
        result = call("serach", "x")

        assert result.exit_code == 2
        assert "search" in result.stderr


@pytest.mark.usefixtures("taken_in")
class TestSearch:
    def test_hit(self, call: Call) -> None:
        """A hit shows its title, id and path, and where the words stand."""
        result = call("search", "Marlow", "Bay", "beams")

        assert "story-1.txt" in result.stdout
        assert "beams" in result.stdout
        assert "1 article" in result.stdout

    def test_none(self, call: Call) -> None:
        """No hit is an answer, not an error."""
        result = call("search", "zeppelin")

        assert (result.exit_code, result.stdout.strip()) == (0, "0 articles")

    def test_json(self, call: Call) -> None:
        """With --json there are the total and each hit's whole record."""
        answer = json.loads(call("search", "toll", "--limit", "2", "--json").stdout)

        assert answer["total"] == 3
        assert len(answer["hits"]) == 2
        assert len(answer["hits"][0]["record"]["id"]) == 64

    def test_paging(self, call: Call) -> None:
        """Where there is more, the answer says how to go on."""
        assert "--offset 2" in call("search", "toll", "--limit", "2").stdout
        assert "--offset" not in call("search", "toll", "--limit", "2", "--offset", "2").stdout

    @pytest.mark.parametrize("words", ['bridge" OR NEAR(', "'", "* - ( ) :", "AND", "^title:x"])
    def test_words_are_words(self, call: Call, words: str) -> None:
        """Nothing that is typed is syntax or an error."""
        assert call("search", "--", words).exit_code == 0

    def test_filter(self, call: Call) -> None:
        """A filter leaves what has the value."""
        path = str(Path("news/story-1.txt").absolute())

        assert "1 article" in call("search", "--filter", f"file.path={path}").stdout

    def test_several_values(self, call: Call) -> None:
        """Of several values of one field any fits, by --filter and by the options with a name."""
        paths = [f"file.path={Path(f'news/story-{n}.txt').absolute()}" for n in (0, 2)]

        assert "2 articles" in call("search", "-f", paths[0], "-f", paths[1]).stdout
        assert "3 articles" in call("search", "--language", "en", "--language", "de", "-f", "language=fr").stdout

    def test_phrase(self, call: Call) -> None:
        """Words between quotation marks of their own stand together."""
        totals = [
            json.loads(call("search", words, "--json").stdout)["total"] for words in ('"steel beams"', '"beams steel"')
        ]

        assert totals == [3, 0]

    def test_facets(self, call: Call) -> None:
        """Each facet is a table of values with their counts; without hits where none are asked for."""
        result = call("search", "--facet", "language", "--facet", "removed.categories", "-n", "0")

        lines = [line.split() for line in result.stdout.splitlines() if line]
        assert lines[:2] == [["language", "articles"], ["en", "3"]]
        assert lines[-1] == ["3", "articles"]
        assert "story-1.txt" not in result.stdout

    def test_facets_in_json(self, call: Call) -> None:
        """With --json, facets are lists of values with their counts."""
        answer = json.loads(call("search", "toll", "--facet", "language", "--json").stdout)

        assert answer["facets"] == {"language": [{"value": "en", "articles": 3}]}

    def test_wrong_facet(self, call: Call) -> None:
        """A field that cannot be counted is told with those that can."""
        result = call("search", "--facet", "text")

        assert result.exit_code == 78
        assert "publisher" in result.stderr

    def test_newest_and_originals(self, call: Call) -> None:
        """Order and originals go together with words."""
        hits = json.loads(call("search", "toll", "--newest", "--originals-only", "--json").stdout)["hits"]

        assert [hit["record"]["id"] for hit in hits] == sorted(hit["record"]["id"] for hit in hits)

    def test_wrong_filter(self, call: Call) -> None:
        """A wrong filter is told with what there is."""
        assert "wanted FIELD=VALUE" in call("search", "--filter", "x").stderr
        assert "publisher" in call("search", "--filter", "x=y").stderr

    def test_wrong_day(self, call: Call) -> None:
        """A day that is none is told."""
        result = call("search", "--since", "2025-13-01")

        assert result.exit_code == 78
        assert "2025-13-01" in result.stderr


@pytest.mark.usefixtures("taken_in")
class TestExport:
    @pytest.mark.parametrize("kind", ["jsonl", "csv", "parquet"])
    def test_file(self, call: Call, kind: str) -> None:
        """All that fits is in the file, and its number is told."""
        result = call("export", "toll", "--language", "en", "--output", f"all.{kind}")

        assert (result.exit_code, result.stdout, result.stderr) == (0, "", f"3 articles in all.{kind}\n")
        assert Path(f"all.{kind}").stat().st_size

    def test_lines_are_records(self, call: Call) -> None:
        """With --receipts, a line is what `show --json` shows."""
        call("export", "Marlow", "--receipts", "--output", "x.jsonl")

        (line,) = map(json.loads, Path("x.jsonl").read_text(encoding="utf-8").splitlines())
        assert line == json.loads(call("show", line["id"], "--json").stdout)

    def test_json(self, call: Call) -> None:
        """With --json the answer is for programs."""
        result = call("export", "--output", "x.csv", "--json")

        assert (json.loads(result.stdout), result.stderr) == ({"articles": 3, "output": "x.csv"}, "")

    def test_quiet(self, call: Call) -> None:
        """With --quiet nothing is printed."""
        result = call("export", "--output", "x.csv", "--quiet")

        assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")

    def test_older_versions_and_originals(self, call: Call) -> None:
        """Older versions are there for who wants them, but for originals."""
        write(Path("news/story-1.txt"), story(7))
        call("run", "news")

        counts = []
        for options in ([], ["--superseded"], ["--superseded", "--originals-only"]):
            counts.append(json.loads(call("export", "-o", "x.csv", "--json", *options).stdout)["articles"])
        assert counts == [3, 4, 3]

    @pytest.mark.parametrize(
        ("words", "code", "told"),
        [
            (["--output", "x.txt"], 78, "wanted a name that ends in .jsonl, .csv, .parquet"),
            (["--output", "no/x.csv"], 78, "no/x.csv: cannot be written"),
            (["--output", "x.csv", "--filter", "x=y"], 78, "'x': no such field"),
            (["--output", "x.csv", "--since", "soon"], 78, "not a day"),
            ([], 2, "Missing option '--output'"),
        ],
    )
    def test_wrong(self, call: Call, words: list[str], code: int, told: str) -> None:
        """What cannot be is told in plain words, and nothing is written."""
        result = call("export", *words)

        assert result.exit_code == code
        assert told in result.stderr
        assert not list(Path().glob("*x.*"))


@pytest.mark.usefixtures("taken_in")
class TestShow:
    def test_by_prefix(self, call: Call) -> None:
        """An article is shown by the beginning of its id: text, path, and what was done to it."""
        (hit,) = json.loads(call("search", "Marlow", "--json").stdout)["hits"]
        result = call("show", hit["record"]["id"][:10])

        assert "Drivers queued from dawn" in result.stdout
        assert "story-1.txt" in result.stdout
        assert hit["record"]["id"] in result.stdout

    def test_json(self, call: Call) -> None:
        """With --json it is the record, whole."""
        (hit,) = json.loads(call("search", "Marlow", "--json").stdout)["hits"]

        assert json.loads(call("show", hit["record"]["id"], "--json").stdout) == hit["record"]

    @pytest.mark.parametrize(("id_", "told"), [("zzz", "no article has this id"), ("", "several|empty")])
    def test_wrong_id(self, call: Call, id_: str, told: str) -> None:
        """An id that is none is told."""
        result = call("show", id_)

        assert result.exit_code in (2, 78)
        assert id_ == "" or told in result.stderr

    def test_ambiguous(self, call: Call) -> None:
        """A beginning that fits several articles is answered with theirs."""
        for number in range(40):
            write(Path(f"news/more-{number}.txt"), story(number + 50))
        call("run", "news")
        ids = [hit["record"]["id"] for hit in json.loads(call("search", "toll", "-n", "99", "--json").stdout)["hits"]]
        first = next(id_[0] for id_ in ids if sum(other[0] == id_[0] for other in ids) > 1)

        result = call("show", first)

        assert result.exit_code == 78
        assert "several articles begin so" in result.stderr


class TestExplain:
    def test_good_file(self, call: Call) -> None:
        """A file is explained without an index."""
        result = call("explain", "news/story-1.txt")

        assert result.exit_code == 0
        assert "Drivers queued from dawn" in result.stdout
        assert not Path("var").exists()

    @pytest.mark.parametrize(
        ("name", "told"),
        [("empty.txt", "rejected in step read (empty)"), ("short.txt", "(too-short)"), ("gone.txt", "(vanished)")],
    )
    def test_bad_file(self, call: Call, name: str, told: str) -> None:
        """A file that is not taken in is explained with the reason."""
        assert told in call("explain", f"news/{name}").stdout

    def test_json(self, call: Call) -> None:
        """With --json there are the outcome and the record."""
        answer = json.loads(call("explain", "news/story-1.txt", "--json").stdout)
        bad = json.loads(call("explain", "news/empty.txt", "--json").stdout)

        assert answer["record"]["words"] > 50
        assert (bad["outcome"], bad["reason"], bad["record"]) == ("rejected", "empty", None)


@pytest.mark.usefixtures("taken_in")
class TestRunsAndFiles:
    def test_runs(self, call: Call) -> None:
        """Runs are listed newest first."""
        call("run", "news")
        rows = json.loads(call("runs", "--json").stdout)

        assert [row["outcomes"].get("unchanged") for row in rows] == [3, None]
        assert rows[0]["run"] in call("runs").stdout
        assert rows[1]["run"] not in call("runs", "--limit", "1").stdout

    def test_files(self, call: Call) -> None:
        """Files are listed by outcome and reason, with what was seen."""
        result = call("files", "--outcome", "rejected", "--reason", "empty")

        assert "empty.txt" in result.stdout
        assert "0 bytes" in result.stdout
        assert "short.txt" not in result.stdout

    def test_files_json(self, call: Call) -> None:
        """With --json there is one file a line, all of them."""
        lines = call("files", "--json", "--limit", "1").stdout.splitlines()

        assert len([json.loads(line) for line in lines]) == 6

    def test_files_by_source(self, call: Call) -> None:
        """A source is named as it is seen from here."""
        assert "story-1" in call("files", "--source", "news").stdout
        assert "No file fits" in call("files", "--source", "new").stdout

    def test_more_files(self, call: Call) -> None:
        """Where the list is cut short, it says so."""
        assert "more than 2" in call("files", "--limit", "2").stdout
        assert "more than" not in call("files", "--limit", "6").stdout

    def test_wrong_outcome(self, call: Call) -> None:
        """An outcome that is none is a usage error that names those there are."""
        result = call("files", "--outcome", "lost")

        assert result.exit_code == 2
        assert "quarantined" in result.stderr


@pytest.mark.usefixtures("taken_in")
class TestReplay:
    def test_dry_run(self, call: Call) -> None:
        """A dry run shows what would be taken, and takes nothing."""
        result = call("replay", "--dry-run")

        assert "nuls.txt" in result.stdout
        assert len(json.loads(call("runs", "--json").stdout)) == 1

    def test_repaired(self, call: Call) -> None:
        """A repaired file is taken in."""
        write(Path("news/nuls.txt"), story(9))

        row = json.loads(call("replay", "--json").stdout)

        assert row["outcomes"] == {"indexed": 1}

    def test_nothing(self, call: Call) -> None:
        """Where nothing fits, that is said and no run is made."""
        result = call("replay", "--reason", "bug")

        assert "nothing to replay" in result.stdout
        assert len(json.loads(call("runs", "--json").stdout)) == 1


class TestExtract:
    def test_records(self, call: Call) -> None:
        """Records come as JSON Lines in the order of the files; failures are told apart from them."""
        result = call("extract", "news")

        records = [json.loads(line) for line in result.stdout.splitlines()]
        assert [record["file"]["path"] for record in records] == [f"news/story-{n}.txt" for n in range(3)]
        assert "news/empty.txt: rejected (empty): 0 bytes; wanted a text" in result.stderr
        assert "3 records, 2 rejected, 1 quarantined" in result.stderr

    @pytest.mark.usefixtures("taken_in")
    def test_same_as_run(self, call: Call) -> None:
        """The records are those that a run loads, but for the paths and the time."""
        extracted = [json.loads(line) for line in call("extract", "news").stdout.splitlines()]
        loaded = [hit["record"] for hit in json.loads(call("search", "--json").stdout)["hits"]]

        for records in (extracted, loaded):
            records.sort(key=lambda record: str(record["id"]))
            for record in records:
                for field in ("run", "ingested_at", "@timestamp", "file", "superseded_by"):
                    record.pop(field, None)
                del record["made_by"]["source"]  # a path as given, and a whole one
        assert extracted == loaded

    def test_output(self, call: Call) -> None:
        """A file is written whole, and nothing else is left beside it."""
        result = call("extract", "news", "--output", "records.jsonl")

        assert (result.exit_code, result.stdout) == (0, "")
        assert len(Path("records.jsonl").read_text().splitlines()) == 3
        assert sorted(path.name for path in Path().iterdir()) == ["news", "records.jsonl"]

    def test_output_is_kept_on_failure(self, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
        """An earlier answer is not lost when extracting fails half way."""
        from pipeline.runs.work import Chain

        Path("records.jsonl").write_text("before")
        monkeypatch.setattr(Chain, "work", lambda *_: 1 // 0)
        result = call("extract", "news", "--output", "records.jsonl")

        assert result.exit_code == 70
        assert Path("records.jsonl").read_text() == "before"
        assert sorted(path.name for path in Path().iterdir()) == ["news", "records.jsonl"]

    @pytest.mark.parametrize("output", ["news", "no/such/folder.jsonl"])
    def test_output_that_cannot_be(self, call: Call, output: str) -> None:
        """An output that cannot be written is told before any work."""
        result = call("extract", "news", "--output", output)

        assert result.exit_code == 78
        assert output in result.stderr

    def test_output_to_a_device(self, call: Call) -> None:
        """A device is written to, not replaced."""
        assert call("extract", "news", "--output", "/dev/null").exit_code == 0
        assert Path("/dev/null").is_char_device()

    def test_no_index(self, call: Call) -> None:
        """No index is made."""
        call("extract", "news")

        assert not Path("var").exists()

    def test_strict(self, call: Call) -> None:
        """With --strict a quarantined file makes the exit code 1."""
        assert call("extract", "news").exit_code == 0
        assert call("extract", "news", "--strict").exit_code == 1

    def test_workers(self, call: Call) -> None:
        """Workers change nothing of the answer but the time it takes."""
        one, two = (call("extract", "news", "--workers", n).stdout.splitlines() for n in (1, 2))

        assert [json.loads(line)["id"] for line in one] == [json.loads(line)["id"] for line in two]


class TestUnpack:
    def test_articles_become_files_that_a_run_takes(self, here: Path, call: Call) -> None:
        lines = [json.dumps({"title": f"Story {number}", "text": story(number)}) for number in range(3)]
        write(here / "crawl.jsonl", "\n".join([*lines, lines[0][:40], '{"id": 1}']))

        result = call("unpack", "crawl.jsonl", "inbox")

        assert result.exit_code == 0
        assert sorted(path.name for path in (here / "inbox").iterdir()) == [
            f"crawl-{number:06d}.json" for number in (1, 2, 3)
        ]
        assert "crawl.jsonl: line 4: damaged-export: JSON that is cut off" in result.stderr
        assert "crawl.jsonl: line 5: no story in it" in result.stderr
        assert result.stderr.endswith("3 articles in inbox, 2 not read\n")
        assert call("run", "inbox", "--json").exit_code == 0
        assert json.loads(call("search", "--json").stdout)

    def test_nothing_is_written_over(self, here: Path, call: Call) -> None:
        export = json.dumps({"title": "Story", "text": story(1)})
        write(here / "crawl.json", export)
        write(here / "inbox" / "crawl-000001.json", "mine")

        result = call("unpack", "crawl.json", "inbox", "--strict")

        assert result.exit_code == 1
        assert "inbox/crawl-000001.json is there and holds something else; it is left alone" in result.stderr
        assert (here / "inbox" / "crawl-000001.json").read_text() == "mine"

    def test_links_lead_nowhere(self, here: Path, call: Call) -> None:
        """Neither a link at a file's name nor one at a name that a draft might have is written through."""
        write(here / "crawl.json", json.dumps({"title": "Story", "text": story(1)}))
        write(here / "victim", "mine")
        (here / "inbox").mkdir()
        (here / "inbox" / "crawl-000001.json").symlink_to("../nowhere")
        (here / "inbox" / ".crawl-000001.json.tmp").symlink_to("../victim")

        result = call("unpack", "crawl.json", "inbox")

        assert "is there and holds something else; it is left alone" in result.stderr
        assert (here / "victim").read_text() == "mine"
        assert not (here / "nowhere").exists()
        assert sorted(path.name for path in (here / "inbox").iterdir()) == [
            ".crawl-000001.json.tmp",
            "crawl-000001.json",
        ]

    def test_half_a_surrogate_pair_ends_no_extract(self, here: Path, call: Call) -> None:
        write(here / "crawl.json", json.dumps({"title": "The bridge \ud83d is open at last", "text": story(1)}))
        (record,) = map(json.loads, call("extract", "crawl.json").stdout.splitlines())
        assert record["title"] == "The bridge ? is open at last"

    def test_again_is_no_error(self, here: Path, call: Call) -> None:
        write(here / "crawl.json", json.dumps({"title": "Story", "text": story(1)}))
        for _ in range(2):
            assert call("unpack", "crawl.json", "inbox", "--strict").exit_code == 0

    def test_files_that_are_no_exports_are_told(self, call: Call) -> None:
        result = call("unpack", "news/story-1.txt", "nowhere.json", "inbox")

        assert "news/story-1.txt: rejected (no-parts): no articles in it; wanted JSON" in result.stderr
        assert "nowhere.json: cannot be read: No such file or directory" in result.stderr

    def test_a_file_system_without_hard_links(self, here: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
        """As FAT is, and some shares: the file is renamed, unless another has its name."""

        def link(*_: object) -> None:
            raise PermissionError(1, "Operation not permitted")

        monkeypatch.setattr(os, "link", link)
        write(here / "crawl.json", json.dumps([{"text": story(1)}, {"text": story(2)}]))
        write(here / "inbox" / "crawl-000001.json", "mine")

        assert "holds something else" in call("unpack", "crawl.json", "inbox").stderr
        assert sorted(path.name for path in (here / "inbox").iterdir()) == ["crawl-000001.json", "crawl-000002.json"]
        assert (here / "inbox" / "crawl-000001.json").read_text() == "mine"

    def test_a_folder_that_cannot_be_made_is_told(self, call: Call) -> None:
        result = call("unpack", "news/story-1.txt", "news/story-2.txt")

        assert result.exit_code == 78
        assert "news/story-2.txt: no folder can be made there" in result.stderr


class TestDoctor:
    @pytest.mark.usefixtures("taken_in")
    def test_well(self, call: Call) -> None:
        """Where all is well the doctor says so, names the settings and what is in quarantine."""
        result = call("doctor")

        assert result.exit_code == 0
        assert "NEWSMILL_LIMITS__MAX_BYTES" in result.stdout
        assert "nuls.txt (nul-bytes)" in result.stdout
        assert "WRONG" not in result.stdout

    @pytest.mark.usefixtures("taken_in")
    def test_damaged_index(self, call: Call) -> None:
        """A damaged index is found, in plain words."""
        with Path("var/newsmill.db").open("r+b") as file:
            file.write(b"This is no database")

        result = call("doctor")

        assert result.exit_code == 78
        assert "WRONG" in result.stdout
        assert "not a SQLite file" in result.stdout

    def test_wrong_setting(self, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
        """A wrong setting is a finding."""
        monkeypatch.setenv("NEWSMILL_WORKERS", "many")
        result = call("doctor")

        assert result.exit_code == 78
        assert "NEWSMILL_WORKERS='many'" in result.stdout

    @pytest.mark.usefixtures("taken_in")
    def test_json(self, call: Call) -> None:
        """With --json each finding is an object."""
        findings = json.loads(call("doctor", "--json").stdout)

        assert all(finding["ok"] for finding in findings)
        assert {"python", "index", "disk", "quarantine"} <= {finding["name"] for finding in findings}


def test_hostile_names(call: Call) -> None:
    """A name with escape sequences and line breaks reaches the screen spelled out, in every list."""
    bad = "news/\x1b[31m\nindexed 99\u202etxt.exe.txt"
    write(Path(bad), b"\0\0")
    outputs = [
        call("run", "news"), call("files", "--outcome", "quarantined"), call("replay", "--dry-run"),
        call("extract", "news"), call("explain", bad), call("doctor"), call("search"), call("run", bad),
    ]  # fmt: skip

    for result in outputs:
        for character in "\x1b\u202e":
            assert character not in result.output
        assert "\nindexed 99" not in result.output


def test_hostile_texts(call: Call) -> None:
    """A text with escape sequences reaches the screen spelled out."""
    write(Path("news/evil.txt"), "\x1b]0;owned\x07Title of the harbour tale\n\n" + story(7))
    call("run", "news")
    (hit,) = json.loads(call("search", "harbour", "tale", "--json").stdout)["hits"]

    for result in (call("search", "harbour"), call("show", hit["record"]["id"]), call("explain", "news/evil.txt")):
        assert "\x1b" not in result.output
        assert "\x07" not in result.output
