"""Every setting, in one place: its name, its default, what it does.

Settings come from the environment as `NEWSMILL_…`. They are built once, in cli.py (or at the top of a task), and passed
down as plain values; no other module imports them. The limits' own shape, `Limits`, is what the stages see.
"""

import re
from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict, SettingsError

from pipeline.errors import SetupError
from pipeline.model import Kind


def shown(url: str) -> str:
    """An index's URL as messages may show it: without what may be a password or a key."""
    if url.startswith("sqlite:"):
        return url
    return re.sub(r"\?.*", "?…", re.sub(r"^(\w+://)?.*@", r"\1…@", url))


class Limits(BaseModel):
    """What the steps are told: what a file may cost before it is turned away, and which rules are off."""

    model_config = ConfigDict(frozen=True)

    max_bytes: int = Field(
        20_000_000, gt=0, description="Largest file that is read, in bytes; a larger one is rejected unread."
    )
    max_line_chars: int = Field(1_000_000, gt=0, description="Longest line of a text, in characters.")
    max_lines: int = Field(100_000, gt=0, description="Most lines that a text may have.")
    min_words: int = Field(5, ge=0, description="Fewest words that a story must have left after cleaning.")
    other_kinds: str = Field(
        "all",
        description="Kinds of pages that are indexed beside articles, such as `forum,documentation`; `all`, or `none`. "
        "Others are rejected.",
    )
    rules_off: str | None = Field(
        None,
        description="Built-in cleaning rules that are switched off, by their names in docs/rules.md, commas between: "
        "`donation-appeal,share-bar`. A change makes all articles stale: `newsmill run --stale` works them anew.",
    )

    @field_validator("other_kinds")
    @classmethod
    def _are_kinds(cls, given: str) -> str:
        unknown = [name for name in _names(given) if name not in {*Kind, "all", "none"}]
        if unknown:
            raise ValueError(f"no such kind: {', '.join(unknown)}; wanted `all`, `none` or some of {', '.join(Kind)}")
        return given

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of pages that are indexed; articles always are."""
        names = _names(self.other_kinds)
        return frozenset(kind for kind in Kind if kind is Kind.ARTICLE or "all" in names or kind in names)


def _names(given: str) -> list[str]:
    return given.lower().replace(",", " ").split()


class Elasticsearch(BaseModel):
    """How to reach Elasticsearch, and how hard to lean on it. The address itself is the index's URL."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    api_key: SecretStr | None = Field(None, description="API key, as Elasticsearch shows it under `encoded`.")
    username: str | None = Field(None, description="User, where no API key is given.")
    password: SecretStr | None = Field(None, description="The user's password.")
    ca_file: Path | None = Field(None, description="File with the certificates of the authorities to trust (PEM).")
    fingerprint: str | None = Field(
        None, description="SHA-256 fingerprint of the server's or its authority's certificate, in place of a CA file."
    )
    prefix: str = Field(
        "newsmill",
        pattern="^[a-z][a-z0-9-]*$",
        description="What the names of all indexes, aliases and templates begin with.",
    )
    timeout_s: float = Field(60.0, gt=0, description="Seconds that a request may take.")
    retry_s: float = Field(
        300.0, ge=0, description="Seconds without any progress after which a load gives up on a server that is away."
    )
    chunk_bytes: int = Field(
        2 * 1024 * 1024,
        ge=64 * 1024,
        le=64 * 1024 * 1024,
        description="Most that is sent in one bulk request, in bytes.",
    )
    connections: int = Field(4, ge=1, le=32, description="Bulk requests that are under way at once.")


class Kibana(BaseModel):
    """How to reach Kibana, to bring it data views and dashboards."""

    model_config = ConfigDict(frozen=True)

    url: str = Field("http://127.0.0.1:5601", description="Address of Kibana, with its base path if it has one.")
    api_key: SecretStr | None = Field(None, description="API key, as Elasticsearch shows it under `encoded`.")
    username: str | None = Field(None, description="User, where no API key is given.")
    password: SecretStr | None = Field(None, description="The user's password.")
    ca_file: Path | None = Field(None, description="File with the certificates of the authorities to trust (PEM).")
    space: str = Field("default", pattern="^[a-z0-9_-]+$", description="The space that the content goes to.")
    timeout_s: float = Field(60.0, gt=0, description="Seconds that a request may take.")
    wait_s: float = Field(60.0, ge=0, description="Seconds to wait for a Kibana that is away or still starting.")

    @property
    def address(self) -> str:
        """Where the space is."""
        within = "" if self.space == "default" else f"/s/{self.space}"
        return self.url.rstrip("/") + within


class Settings(BaseSettings):
    """Newsmill's settings; each has an environment variable of the same name behind `NEWSMILL_`."""

    model_config = SettingsConfigDict(
        env_prefix="NEWSMILL_", env_nested_delimiter="__", extra="ignore", frozen=True, hide_input_in_errors=True
    )

    index: str = Field(
        "sqlite:///var/newsmill.db", description="URL of the index: `sqlite:///PATH` or `http(s)://HOST:9200`."
    )
    workers: int = Field(1, ge=1, le=256, description="Processes that read, clean and enrich.")
    batch_size: int = Field(200, ge=1, le=10_000, description="Files that are worked and loaded at once.")
    settle_s: float = Field(
        2.0,
        ge=0,
        le=3600,
        description="Seconds that a file must have lain unchanged before it is read; younger ones are waited for.",
    )
    work: str = Field(
        "var/work",
        description="Folder or URL, seen by all workers, where scheduled runs keep batches, staged records, reports.",
    )
    elasticsearch: Elasticsearch = Field(
        Elasticsearch(), description="How to reach Elasticsearch: `NEWSMILL_ELASTICSEARCH__API_KEY` and so on."
    )
    kibana: Kibana = Field(Kibana(), description="How to reach Kibana: `NEWSMILL_KIBANA__URL` and so on.")
    limits: Limits = Field(Limits(), description="What a file may cost: `NEWSMILL_LIMITS__MAX_BYTES` and so on.")


def settings(**given: object) -> Settings:
    """The settings in effect: what is given (None is not), else the environment's, else the defaults.

    Raises:
        SetupError: one of them cannot be.
    """
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]  # checked by pydantic
    except ValidationError as error:
        raise SetupError(
            "; ".join(_fault(each["loc"], each["input"], each["msg"]) for each in error.errors())
        ) from error
    except SettingsError as error:
        raise SetupError(
            f"NEWSMILL_…: {error}; wanted a JSON object, or each part alone, such as NEWSMILL_LIMITS__MAX_BYTES"
        ) from error


def _fault(place: Sequence[object], given: object, says: str) -> str:
    """What is wrong with a setting; what it is set to only where that can be no secret."""
    variable = f"NEWSMILL_{'__'.join(str(part) for part in place).upper()}"
    telling = isinstance(given, str | int | float) and place[-1] not in ("elasticsearch", "api_key", "password")
    return f"{variable}={given!r}: {says}" if telling else f"{variable}: {says}"
