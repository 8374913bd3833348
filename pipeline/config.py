"""Every setting, in one place: its name, its default, what it does.

Settings come from the environment as `NEWSMILL_…`. They are built once, in cli.py (or at the top of a task), and passed
down as plain values; no other module imports them. The limits' own shape, `Limits`, is what the stages see.
"""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from pipeline.errors import SetupError


class Limits(BaseModel):
    """What a file may cost before it is turned away."""

    model_config = ConfigDict(frozen=True)

    max_bytes: int = Field(
        20_000_000, gt=0, description="Largest file that is read, in bytes; a larger one is rejected unread."
    )
    max_line_chars: int = Field(1_000_000, gt=0, description="Longest line of a text, in characters.")
    max_lines: int = Field(100_000, gt=0, description="Most lines that a text may have.")
    min_words: int = Field(5, ge=0, description="Fewest words that a story must have left after cleaning.")


class Elasticsearch(BaseModel):
    """How to reach Elasticsearch, and how hard to lean on it. The address itself is the index's URL."""

    model_config = ConfigDict(frozen=True)

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
        8 * 1024 * 1024,
        ge=64 * 1024,
        le=64 * 1024 * 1024,
        description="Most that is sent in one bulk request, in bytes.",
    )
    connections: int = Field(2, ge=1, le=32, description="Bulk requests that are under way at once.")


class Settings(BaseSettings):
    """Newsmill's settings; each has an environment variable of the same name behind `NEWSMILL_`."""

    model_config = SettingsConfigDict(env_prefix="NEWSMILL_", env_nested_delimiter="__", extra="ignore", frozen=True)

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
    limits: Limits = Field(Limits(), description="What a file may cost: `NEWSMILL_LIMITS__MAX_BYTES` and so on.")


def settings(**given: object) -> Settings:
    """The settings in effect: what is given (None is not), else the environment's, else the defaults.

    Raises:
        SetupError: one of them cannot be.
    """
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]  # checked by pydantic
    except ValidationError as error:
        faults = [
            f"NEWSMILL_{'__'.join(str(part) for part in fault['loc']).upper()}={fault['input']!r}: {fault['msg']}"
            for fault in error.errors()
        ]
        raise SetupError("; ".join(faults)) from error
