"""Makes `.env` from `.env.example`: fills in random secrets, keeps whatever is there, adds what a newer release wants.

Needs nothing but Python: `make env` runs it before anything is installed.
"""

import base64
import re
import secrets
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

MAKERS: Mapping[str, Callable[[], str]] = {
    "password": lambda: secrets.token_hex(16),  # hex: it stands in URLs too
    "key": lambda: secrets.token_hex(32),
    "fernet": lambda: base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
}
"""What `# random: NAME` above a variable stands for."""

_LINE = re.compile(r"([A-Z][A-Z0-9_]*)=(.*)")


def variables(text: str) -> dict[str, str]:
    """The variables that are set in a file of this kind."""
    return {found[1]: found[2] for line in text.splitlines() if (found := _LINE.fullmatch(line))}


def filled(example: str, there: str) -> tuple[str, list[str]]:
    """What to write behind what is there, and the names that it adds."""
    have, lines, added = variables(there), list[str](), list[str]()
    notes: list[str] = []
    for line in example.splitlines():
        found = _LINE.fullmatch(line)
        if not found:
            notes = [*notes, line] if line.startswith("#") else []
            continue
        name, value = found.groups()
        if name not in have:
            maker = next((note.removeprefix("# random: ") for note in notes if note.startswith("# random: ")), "")
            lines += ["", *notes, f"{name}={MAKERS[maker]() if maker else value}"]
            added.append(name)
        notes = []
    return "\n".join(lines).lstrip("\n") if not there else "\n".join(lines), added


def main(folder: Path) -> None:
    """Write `.env`, readable by its owner only."""
    target = folder / ".env"
    there = target.read_text(encoding="utf-8") if target.exists() else ""
    text, added = filled((folder / ".env.example").read_text(encoding="utf-8"), there)
    if not added:
        print(".env is complete; nothing was changed")
        return
    if there and not there.endswith("\n"):
        there += "\n"
    scratch = target.with_name(".env.new")
    scratch.touch(mode=0o600)
    scratch.write_text(f"{there}{text}\n", encoding="utf-8")
    scratch.replace(target)
    print(f".env: {len(added)} variables {'added' if there else 'written'}; secrets are random")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1])
