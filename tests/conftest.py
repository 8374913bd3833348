"""What all tests share: the option to write golden expectations anew."""

import signal

import pytest

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as of a job in a shell's background; children would inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)

pytest_plugins = ("tests.elastic.fixtures",)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--regold",
        action="store_true",
        help="write the machine-made part of tests/golden/*/expected.json anew; read the diff like code",
    )


@pytest.fixture
def regold(request: pytest.FixtureRequest) -> bool:
    """Whether golden files are to be written instead of compared."""
    return bool(request.config.getoption("--regold"))
