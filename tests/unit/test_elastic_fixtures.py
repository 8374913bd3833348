"""Tests that need a server are skipped where there is none, and fail in CI: none is passed over in silence there."""

from pathlib import Path

import pytest

from tests.elastic import bundle, fixtures


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine without Maven, with an empty repository and cache."""
    monkeypatch.setenv("MAVEN_REPO_LOCAL", str(tmp_path / "m2"))
    monkeypatch.setenv("NEWSMILL_TEST_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("tests.elastic.bundle.shutil.which", lambda _name: None)
    monkeypatch.setattr(bundle, "jdk", lambda: tmp_path)
    monkeypatch.setattr(fixtures, "jdk", lambda: tmp_path)


@pytest.mark.usefixtures("bare")
def test_without_a_way_tests_are_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason says what is missing."""
    monkeypatch.delenv("CI", raising=False)

    with pytest.raises(pytest.skip.Exception, match="no Elasticsearch to test with: no Maven"):
        fixtures.require_bundle()


@pytest.mark.usefixtures("bare")
def test_in_ci_that_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    """CI has a way, or something is wrong with it."""
    monkeypatch.setenv("CI", "true")

    with pytest.raises(pytest.fail.Exception, match="no Elasticsearch to test with: no Maven"):
        fixtures.require_bundle()


def test_a_jre_is_not_enough(tmp_path: Path) -> None:
    """Elasticsearch needs the module jdk.jlink, which a JRE lacks."""
    modules = {"jre": "java.base", "jdk": "java.base jdk.jlink", "old": "java.base jdk.jlink"}
    for name, version in (("jre", "25.0.3"), ("jdk", "21"), ("old", "17.0.1")):
        (tmp_path / name).mkdir()
        release = f'JAVA_VERSION="{version}"\nMODULES="{modules[name]}"\n'
        (tmp_path / name / "release").write_text(release, encoding="utf-8")

    assert [bundle.java_version(tmp_path / name) for name in ("jre", "jdk", "old", "none")] == [0, 21, 17, 0]
