"""Every setting, in one place: its name, its default, what it does.

Settings come from the environment as `NEWSMILL_…`. They are built once, in cli.py (or at the top of a task), and passed
down as plain values; no other module imports them. The limits' own shape, `Limits`, is what the stages see.
"""

from pydantic import BaseModel, ConfigDict, Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Limits(BaseModel):
    """What a file may cost before it is turned away."""

    model_config = ConfigDict(frozen=True)

    max_bytes: int = Field(
        20_000_000, gt=0, description="Largest file that is read, in bytes; a larger one is rejected unread."
    )
    max_line_chars: int = Field(1_000_000, gt=0, description="Longest line of a text, in characters.")
    max_lines: int = Field(100_000, gt=0, description="Most lines that a text may have.")
    min_words: int = Field(5, ge=0, description="Fewest words that a story must have left after cleaning.")


class Settings(BaseSettings):
    """Newsmill's settings; each has an environment variable of the same name behind `NEWSMILL_`."""

    model_config = SettingsConfigDict(env_prefix="NEWSMILL_", env_nested_delimiter="__", extra="ignore", frozen=True)

    index: str = Field("sqlite:///var/newsmill.db", description="URL of the index: `sqlite:///PATH`.")
    workers: int = Field(1, ge=1, le=256, description="Processes that read, clean and enrich.")
    batch_size: int = Field(200, ge=1, le=10_000, description="Files that are worked and loaded at once.")
    settle_s: float = Field(
        2.0,
        ge=0,
        le=3600,
        description="Seconds that a file must have lain unchanged before it is read; younger ones are waited for.",
    )
    limits: Limits = Field(Limits(), description="What a file may cost: `NEWSMILL_LIMITS__MAX_BYTES` and so on.")
