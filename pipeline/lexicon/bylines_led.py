"""Names that a label leads in within a line: "14 October, 09:00 · Author: Ana Lima", "Interview: Ana Lima, 8:15".

And what stands around names on a line of their own: brackets that tell who wrote and who took the pictures, the site's
handle, a button's words. Pure functions over a line. Only enrichment asks them: no rule does that the line model has
heard.
"""

import re

from pipeline.lexicon.bylines import split_names
from pipeline.lexicon.names import HAN, has_given_name, is_person, is_uncased
from pipeline.lexicon.self_naming import paper_like

_LONGEST, _REACH = 300, 90
"""Characters of a line that is looked at, and behind a label."""
_LABEL = re.compile(
    r"(?:^|[\s)\]|·•])(?:(?:text(?:e|o)?|testo|tekst|интервью|interview|entrevista|reportage|reportaje|reportagem"
    r"|dc:creator|author|autor(?:in|a|e|ka|ul)?"
    r"|auteur|автор|текст|penulis|redaktur|jurnalis|reporter|pewarta|yazar|haber|tác giả|szerző|συντάκτης|κείμενο"
    r"|लेखक|रिपोर्टर|الكاتب|الكاتبة|بقلم|كتب|كتبت"
    r"|作者|记者|記者|撰文|撰稿|執筆者?|筆者|執筆・構成)\s?[:：]|(?<=\))\s?(?-i:By)\s)\s*(?=\S)",
    re.IGNORECASE,
)
_END = re.compile(
    r"\s{2,}|\u00a0|\s?[|•·⋅\n\t]|\s[-–—]\s|(?<=[^\W_])(?=\d)|\s(?=\d)|[.;]\s|\s(?=[^\W\d_]{2,14}\s?[:：])|\s(?=[（(])"
)
"""Where the names end: before a gap, a date, another label."""
_SPACE = re.compile(r"[\s\u00a0]")
_HAN_NAMES = re.compile(
    r"[\u3400-\u9fff々\u3040-\u30ff]{2,4}(?:[ \u3000][\u3400-\u9fff々\u3040-\u30ff]{1,4}(?!\S{0,3}[:：]))?"
)
_DONE = re.compile(
    r"\s*\((?:texto?|texte|testo|tekst|text|teksti|words|texto e fotos|text und fotos?)\)", re.IGNORECASE
)
_PICTURED = re.compile(
    r"[^,;/&()]{3,40}?\s?\((?:fotos?|photos?|foto(?:grafia|grafía)|photographies?|imagens?|imágenes|v[ií]deos?|bilder"
    r"|bild|kuvat?|infografia)\)",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"(?:^|\s)(?:e|y|and|und|et|en|og|och|ja|i|ve|[,/&])\s*$|^\s*(?:e|y|and|und|et|og|och|ja|i|ve|[,/&])\s",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"\s+[-–—|/]\s+(?:[\w-]+(?:\.[\w-]{2,})+|[a-z][a-z0-9]{4,}|[A-ZÇĞİÖŞÜ]{2,5})$")
"""A site's address or handle, or an agency's letters, behind a name: `Ana Lima - harbourpost`, `Ana Lima / KHA`."""
_ROLE = re.compile(
    r"\s*\((?:enviad[oa]s? especia(?:l|les)|corresponsal(?:es)?|correspondente|correspondent|special correspondent"
    r"|envoyée?s? spécia(?:le?|ux)"
    r"|inviat[oai] speciali?|inviat[oai]|redac\w+|reporter)\)",
    re.IGNORECASE,
)
"""What somebody is, in brackets behind a name."""
_UPDATED = re.compile(
    r"\s(?:laatste update|last updated?|updated|published|zuletzt aktualisiert|aktualisiert|mis à jour|actualizado"
    r"|atualizado|aggiornato"
    r"|ultimo aggiornamento|ultima actualizare|sist oppdatert|uppdaterad|opdateret|päivitetty"
    r"|güncelleme)\b[^\d\n]{0,20}\d.{0,50}$",
    re.IGNORECASE,
)
_SMALL_WORDS = frozenset("am im em in an auf bei na w we z do od ve i og och für por para pour sur sous".split())
"""Prepositions: in the middle of what looks like a name they tell a heading, `Waldsterben am Hohenrode`."""


def names_led_within(line: str) -> tuple[str, ...]:
    """Whom a label names somewhere in a line; empty where none does."""
    if len(line) > _LONGEST:
        return ()
    for label in _LABEL.finditer(line):
        told = _END.split(line[label.end() : label.end() + _REACH], maxsplit=1)[0].strip(" ,.;")
        if HAN.match(told):
            name = _HAN_NAMES.match(line, label.end())
            told = name.group() if name else told
            if name and is_person(told, labelled=True) and not paper_like(told):
                return (re.sub(r"\s+", " ", told),)
        elif is_uncased(told):
            if is_person(told, labelled=True) and len(told.split()) <= _UNCASED_WORDS:
                return (told,)
        elif names := split_names(told):
            return names
    return ()


_UNCASED_WORDS = 3


def without_rest(line: str) -> tuple[str, bool]:
    """A line without roles in brackets and without what is said of a change, and whether that was said."""
    if len(line) > _LONGEST:
        return line, False
    told = _UPDATED.search(line)
    return _ROLE.sub("", line[: told.start()].rstrip(" |,·–—-") if told else line), told is not None


def names_alone(line: str) -> str:
    """A line of names without brackets that tell what each did, and without the site's handle."""
    if len(line) > _LONGEST:
        return line
    if "(" in line:
        line = _PICTURED.sub("", line) if _PICTURED.search(line) and _DONE.search(line) else line
        line = _JOINED.sub("", _DONE.sub("", line)).strip()
    return _HANDLE.sub("", line).strip()


def tells_trade(line: str) -> bool:
    """Whether brackets tell who of the named wrote: `Ana Lima (texto)`."""
    return len(line) <= _LONGEST and _DONE.search(line) is not None


def weeded(names: tuple[str, ...], *, bare: bool) -> tuple[str, ...]:
    """The names up to the first that is a paper's; of bare ones, those that are headings are dropped."""
    kept: list[str] = []
    for name in names:
        if paper_like(name) and not has_given_name(name):
            break
        if not (bare and is_heading(name)):
            kept.append(name)
    return tuple(kept)


def is_heading(name: str) -> bool:
    """Whether a preposition stands in the middle, and nothing tells a person's name."""
    words = name.split()
    return any(word in _SMALL_WORDS for word in words[1:-1]) and not has_given_name(name)
