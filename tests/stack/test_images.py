"""The Dockerfile, as far as it can be held to account without an engine."""

import re
import tomllib

import pytest

from tests.stack.files import ROOT, services

LINES = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
STEPS = [line.split(maxsplit=1) for line in LINES if line and not line.startswith("#")]
STAGES = {rest.split()[2]: number for number, (step, rest) in enumerate(STEPS) if step == "FROM"}


def stage(name: str) -> list[list[str]]:
    """The steps of a stage."""
    ends = [number for number in (*STAGES.values(), len(STEPS)) if number > STAGES[name]]
    return STEPS[STAGES[name] : min(ends)]


def test_what_it_stands_on_is_pinned() -> None:
    """What comes from outside has a whole version; the rest are stages of its own."""
    for step, rest in STEPS:
        if step == "FROM" and (image := rest.split()[0]) not in STAGES:
            assert re.fullmatch(r"python:3\.\d+\.\d+-slim-bookworm", image)
    assert re.search(r"uv==\d+\.\d+\.\d+", str(STEPS))


def test_python_is_one_that_we_support() -> None:
    """The image's Python is within what pyproject.toml asks for."""
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["requires-python"]
    minor = int(re.search(r"python:3\.(\d+)\.", str(STEPS)).group(1))  # type: ignore[union-attr]  # the test above sees that it is there

    assert wanted == ">=3.11,<3.14"
    assert 11 <= minor < 14


@pytest.mark.parametrize("target", sorted({each["build"]["target"] for each in services().values() if "build" in each}))
def test_the_images_run_as_nobody_in_particular(target: str) -> None:
    """Each image that compose builds ends as the user that compose names, not as root."""
    users = [rest for step, rest in stage(target) if step == "USER"]

    assert users == ["50000:0"]
    for service in services().values():
        if service["image"].startswith("newsmill"):
            assert service["user"] == users[0]


def test_dependencies_come_from_the_lock_file() -> None:
    """Each installation is `uv sync --frozen`, without what developers need, and with extras that exist."""
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    installs = [rest for step, rest in STEPS if step == "RUN" and "uv sync" in rest]

    assert len(installs) == 3
    for each in installs:
        assert "--frozen --no-dev" in each
        assert set(re.findall(r"--extra (\w+)", each)) <= set(extras)


def test_commands_of_ours_are_in_the_image() -> None:
    """Scripts that compose calls are there, and can be started."""
    called = [word for each in services().values() for word in each.get("command", []) if word.startswith("deploy/")]

    assert len(called) == 3
    for word in called:
        path = ROOT / word
        assert path.is_file()
        assert path.suffix == ".py" or path.stat().st_mode & 0o111


def test_folders_for_volumes_are_made() -> None:
    """Where a named volume is mounted for writing, our image has the folder, owned by who writes there."""
    made = str([rest for step, rest in stage("runtime") if step == "RUN"])

    for service in services().values():
        if service["image"].startswith("newsmill"):
            for volume in service.get("volumes", []):
                if not volume.endswith(":ro"):
                    assert volume.split(":")[1] in made, volume
