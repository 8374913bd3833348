"""Heads: what tools write above a text to say what it is, as lines of labels and values.

- front matter, between `---` or `+++`: trafilatura's Markdown, static sites, web clippers
- labelled lines: mails and news groups (`From:`, `Subject:`), Jina's reader (`URL Source:`), ProQuest's exports, feeds
  (`pubDate:`), press databases of many countries (`見出し：`, `Quelle:`)
- Factiva's codes: `HD`, `BY`, `PD` …, with more of them below the text

Pure look-ups, no judgement of what a value is worth: the reader makes hints of them, and a rule cuts the lines.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from pipeline.lexicon.heads_press import PRESS
from pipeline.lexicon.names import is_person
from pipeline.lexicon.sentences import MARKS, is_ended

RULE = "export-head"
"""The rule that takes heads out of texts."""
MOST_LINES = 120
"""Lines of a head: a mail's has some forty."""
FEWEST = 2
"""Fields of front matter, at least: a line of dashes stands above verses, too."""
FEWEST_CODES = 5
"""Of Factiva's: two capitals begin many a line."""

_FENCE = re.compile(r"(?P<sign>---|\+\+\+)[ \t]*\n")
_FIELD = re.compile(r"(?P<indent>[ \t]*)(?P<key>[A-Za-z][\w .:-]{0,40}?)[ \t]*(?P<sign>[:=])(?:[ \t]+(?P<value>\S.*))?")
_ENTRY = re.compile(r"[ \t]*-[ \t]+(?P<value>\S.*)")
_REST = re.compile(r"[ \t]*(?:[\[{}\]].*|#.*|[ \t]\S.*)?")
_LABELLED = re.compile(
    rf"\*{{0,2}}(?P<key>(?:(?:dc|content|media):)?[^\W\d_](?:[^\W\d_]|[ -]|[{MARKS}]){{0,30}}?)[ \t]?[:：]\*{{0,2}}"
    r"(?:[ \t]*(?P<value>\S.*))?"
)
_RULER = re.compile(r"[-=_*─━]{5,}")
_CODE = re.compile(r"(?P<key>[A-Z]{2,3})(?:[ \t]+(?P<value>\S.*))?")
_QUOTED = re.compile(r"\"(?P<double>(?:[^\"\\]|\\.)*)\"|'(?P<single>(?:[^']|'')*)'")
_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]|\[([^\[\]]+)\]\([^()]{0,500}\)")
_LISTED = re.compile(r"\"[^\"]*\"|'[^']*'|[^,]+")
_SECTION = re.compile(r"\[{1,2}(?P<key>[\w.-]{1,40})\]{1,2}")
"""Of TOML: `[params]`."""
_EDITION = re.compile(r"(?<=\S)[\s(（]+(?:朝刊|夕刊|조간|석간|print|printausgabe)[)）]?$", re.IGNORECASE)
"""Behind a paper's name, which of the day's editions it was."""
_NO_LETTERS = re.compile(r"[^a-z]+")
_ANSWERED = re.compile(r"(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|enc|i|r)(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
"""What mail programs write before a subject that is answered or passed on, in their languages."""
_PASSED_ON = re.compile(r"-{2,} ?[^-\n]{5,40}-{2,}|Begin forwarded message:|_{10,}")
_LONGEST_NAME = 300
"""Characters of a mail's sender that are looked at."""
_NEAR_BELOW = 12
"""Lines between a mail's head and that of the mail it brings."""
_MAILED = re.compile(r"\"?(?P<name>[^\"<]+?)\"?\s*<\S+@\S+>|\S+@\S+ \((?P<behind>.+)\)")

_FRONT: Mapping[str, str] = {
    "title": "title", "headline": "title",
    "author": "author", "authors": "author", "byline": "author", "creator": "author",
    "date": "date", "published": "date", "publisheddate": "date", "datepublished": "date", "pubdate": "date",
    "publishdate": "date",
    "sitename": "publisher", "site": "publisher", "publisher": "publisher", "publication": "publisher",
    "source": "publisher", "newspaper": "publisher", "outlet": "publisher",
    "url": "url", "link": "url", "canonical": "url", "canonicalurl": "url", "originalurl": "url", "sourceurl": "url",
    "language": "language", "lang": "language",
}  # fmt: skip
"""The fields of front matter that are read, by letters alone."""
_TELLING = frozenset(_FRONT) | frozenset("tags categories draft layout slug description permalink excerpt".split())
"""Fields of which front matter has one, at least."""
_TABLES = frozenset("params extra metadata meta page".split())
"""Fields of front matter that are tables of more."""
_LONGEST, _LONGEST_VALUE = 2_000, 300
"""Characters of a value that are looked at, and of one behind a label: what is longer is a paragraph."""
_SAID_ELSEWHERE = frozenset(["date", "references", "lines", "organization"])
"""Labels of mails that other heads have as well: none of these tells by itself that a mail begins."""
_MAIL: Mapping[str, str] = {"subject": "title", "date": "date", "sent": "date", "from": "publisher"}
_TONGUES: Mapping[str, str] = {
    label: name
    for name, labels in {
        "from": "von|de|da|van|od|от|від|από|من|מאת|发件人|寄件者|差出人|보낸사람|kimden|från|fra|lähettäjä",
        "sent": "gesendet|envoyé|enviado|enviado el|enviada em|inviato|verzonden|wysłano|отправлено|надіслано|στάλθηκε|"
        "تاريخ الإرسال|נשלח|发送时间|送信日時|보낸날짜|gönderildi|skickat|sendt|lähetetty",
        "to": "an|à|a|para|aan|do|кому|προς|إلى|אל|收件人|宛先|받는사람|kime|till|til",
        "subject": "betreff|objet|asunto|assunto|oggetto|onderwerp|temat|тема|θέμα|الموضوع|נושא|"
        "主题|主旨|件名|제목|konu|ämne|emne|aihe",
        "date": "datum|fecha|data|дата|ημερομηνία|التاريخ|תאריך|日期|日時|날짜|tarih|dato|päiväys",
        "cc": "kopie|copia|cópia|копия|kopia",
    }.items()
    for label in labels.split("|")
}
"""The labels of mails in other languages, in small letters; Korean without its spaces."""
MAIL_HEADERS = frozenset(_MAIL)
"""The headers of a mail that are read, in small letters."""
_MAILS = frozenset(
    "from sent date to cc bcc subject reply-to message-id path newsgroups organization lines references in-reply-to "
    "return-path received mime-version content-type content-transfer-encoding list-unsubscribe list-id sender "
    "delivered-to x-mailer x-newsreader user-agent importance attachments".split()
)
_PAPERS: Mapping[str, str] = {
    "title": "title", "author": "author", "byline": "author", "publication title": "publisher",
    "publication": "publisher", "source": "publisher", "site": "publisher", "publication date": "date",
    "published time": "date", "published": "date", "date": "date", "url source": "url", "url": "url",
    "document url": "url", "language": "language", "language of publication": "language",
    "dc:creator": "author", "creator": "author", "pubdate": "date", "link": "url",
}  # fmt: skip
_PAPERS_TOO = frozenset(
    (
        "description", "markdown content", "full text", "document id", "proquest document id", "publisher", "section",
        "pages", "page", "volume", "issue", "issn", "place of publication", "country of publication", "document type",
        "publication subject", "source type", "database", "copyright", "first page", "word count", "publication year",
        "publication info", "dateline", "people", "company", "location", "identifier", "keywords", "number of pages",
        "accessed", "retrieved", "saved", "warning", "image", "item", "entry", "guid", "category", "categories", "tags",
        "summary", "updated", "comments", "media:content", "media:thumbnail", "content", "content:encoded", "body",
    )
)  # fmt: skip
FEWEST_PRESS = 3
"""Such labels of a head, at least, of which one is the title's, and one the paper's or the date's."""
_DAY = re.compile(r"\d\D+\d|\d{8}")
"""A date that is more than a year, as a book's is."""
_SAID = 6
"""Words of a sentence that begins with a word and a colon, at least: behind an empty line it is the story's."""
_REPEATED = frozenset(["category", "categories", "tags", "image", "media:content"])
"""Labels that come more than once in one head."""
_WITH_TEXT = frozenset(["content", "content:encoded", "body", "full text"])
_OPENING = _WITH_TEXT | {"markdown content"}
"""Labels below which the text begins, where nothing stands behind them."""
_SURE = (
    frozenset(["from", "subject"]), frozenset(["title", "url source"]), frozenset(["title", "publication title"]),
    frozenset(["title", "author", "publication date"]), frozenset(["title", "author", "url"]),
    frozenset(["title", "date", "url"]), frozenset(["title", "author", "date", "source"]),
    frozenset(["title", "link", "pubdate"]), frozenset(["title", "link", "guid"]),
    frozenset(["title", "link", "published"]),
)  # fmt: skip
"""Labels that make lines a head, where all of one of these are there."""
_CODES: Mapping[str, str] = {"HD": "title", "BY": "author", "PD": "date", "SN": "publisher", "LA": "language"}
_CODES_TOO = frozenset("SE CR WC ET SC ED PG VOL CY CX LP TD CLM NT CT RF CO IN NS RE IPC IPD PUB AN ART".split())
LEADS = frozenset(["LP", "TD"])
"""Codes above a text's first paragraphs and the others, which Factiva writes among them."""
FEWEST_BELOW = 3
"""Codes alone on their lines below a text, at least: `IN` may be a heading."""
_MOST_VALUES = 8
"""Lines of a code's value, and of the summary of a search that stands below all codes."""
_NEAR_RULER = 4
"""Lines among which a ruler stands above a head."""
_COUNTED = re.compile(r"Page \d+ of \d+\b.{0,80}")
"""What stands above the codes of a text that was printed."""
_BELOW = frozenset("CLM NT CT RF CO IN NS RE IPC IPD PUB AN ART".split())
"""Codes that Factiva writes below a text."""


class Head(NamedTuple):
    """A head that stands above a text."""

    end: int
    """Where the text begins, in characters."""
    told: Mapping[str, tuple[str, ...]]
    """What it says, by `title`, `author`, `date`, `publisher`, `url`, `language`."""
    coded: bool = False
    """Whether it is of Factiva's codes, of which more stand below the text."""


def head_of(text: str) -> Head | None:
    """The head of a text, if it has one."""
    start = len(text) - len(text.lstrip())
    first = text[start : start + 3]
    if first in ("---", "+++"):
        return _front_matter(text, start)
    if first[:1].isalpha() or first[:2] == "**":
        return _codes(text, start) or _labels(text, start)
    return _labels(text, _behind_ruler(text, start))


def _behind_ruler(text: str, start: int) -> int:
    """Where a head begins below what a search tells of its hits: behind the first ruler of the first lines."""
    for number, (at, line) in enumerate(_lines(text, start)):
        if number >= _NEAR_RULER:
            break
        if _RULER.fullmatch(line):
            return at + len(line) + 1
    return start


def below(text: str) -> int:
    """Where the codes begin that Factiva writes below a text; its end, where there are none."""
    at, values = len(text), 0
    codes, alone = set[str](), False
    for start, line in reversed(list(_lines(text, max(0, len(text) - 20_000)))):
        code = _CODE.fullmatch(line)
        if code and code["key"] in _BELOW and not (code["value"] and values):
            at, values = start, 0
            codes.add(code["key"])
            alone = alone or code["value"] is None
        elif line.startswith("Document ") and not values:
            at = start
        elif line:
            values += 1  # of a code alone on the line above
            if values > _MOST_VALUES or len(line) > _LONGEST_VALUE:
                break
    return len(text) if alone and len(codes) < FEWEST_BELOW else at


def _lines(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Lines with their offsets, without the line ends."""
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield start, text[start:end].rstrip()
        start = end + 1


def _front_matter(text: str, start: int) -> Head | None:
    if not (fence := _FENCE.match(text, start)):
        return None
    told: dict[str, list[str]] = {}
    fields, above = set[str](), ""
    for number, (at, line) in enumerate(_lines(text, fence.end())):
        if line in (fence["sign"], "..."):
            end = min(at + len(line) + 1, len(text))
            is_head = len(fields) >= FEWEST and not fields.isdisjoint(_TELLING)
            return Head(end, _settled(told)) if is_head else None
        if number >= MOST_LINES:
            return None
        if entry := _ENTRY.fullmatch(line):
            _note(told, _FRONT.get(above), entry["value"])
        elif found := _FIELD.fullmatch(line):
            key = _NO_LETTERS.sub("", found["key"].lower())
            if not found["indent"]:
                fields.add(key)
                above, field = key, _FRONT.get(key)
            elif above in _TABLES:
                field = _FRONT.get(key)
            else:  # `author:` and below it `name:`
                field = _FRONT.get(above) if key == "name" else None
            for value in _listed(found["value"] or "", field):
                _note(told, field, value)
        elif section := _SECTION.fullmatch(line):
            above = _NO_LETTERS.sub("", section["key"].lower())
        elif not _REST.fullmatch(line):
            return None
    return None


def _listed(value: str, field: str | None) -> list[str]:
    """The authors in one line, `[Ana Lima, "Chen, Bo"]`; any other value alone."""
    if field != "author" or not (value.startswith("[") and value.endswith("]") and not value.startswith("[[")):
        return [value]
    return [match.group().strip() for match in _LISTED.finditer(value[1:-1]) if match.group().strip()]


def _note(told: dict[str, list[str]], field: str | None, value: str) -> None:
    """Keep what a field says, without quotes and links."""
    if not field:
        return
    value = value[:_LONGEST]
    if quoted := _QUOTED.fullmatch(value):
        value = (quoted["double"] or quoted["single"] or "").replace('\\"', '"').replace("''", "'")
    value = _LINK.sub(lambda match: match[1] or match[2], value).strip()
    if not value or value in ("null", "~", "None"):
        return
    if value.startswith(("http://", "https://")):
        field = "url" if field in ("url", "publisher") else ""
    elif field == "url":
        return
    if field == "publisher":
        value = _EDITION.sub("", value)
    if field:
        told.setdefault(field, []).append(value)


def _settled(told: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {field: tuple(values) if field == "author" else tuple(values[:1]) for field, values in told.items()}


def _labels(text: str, start: int) -> Head | None:
    told: dict[str, list[str]] = {}
    labels, end, is_mail, is_parted, press = set[str](), start, False, False, 0
    for number, (at, line) in enumerate(_lines(text, start)):
        if number >= MOST_LINES:
            break
        if not line or (labels and _RULER.fullmatch(line)):
            if is_mail and {"from", "subject"} <= labels:
                break
            is_parted = True
            continue
        if is_mail and text[at] in " \t":
            end = at + len(line)
            continue
        found = _LABELLED.fullmatch(line)
        key = found["key"].lower() if found else ""
        mailed_as = _TONGUES.get(key) or _TONGUES.get(key.replace(" ", ""))
        begins_mail = not labels and mailed_as not in (None, "subject")
        key = (not is_mail and not begins_mail and PRESS.get(key)) or mailed_as or key
        value = (found["value"] or "") if found else ""
        is_mail = is_mail or (not labels and key in _MAILS and key not in _SAID_ELSEWHERE)
        known = key in _MAILS or key.startswith(("x-", "list-")) if is_mail else key in _PAPERS or key in _PAPERS_TOO
        if not known or (key in _WITH_TEXT and value) or (len(value) > _LONGEST_VALUE and not is_mail):
            break
        if is_parted and not is_mail and len(value.split()) >= _SAID and is_ended(value):
            break
        if key in labels and not is_mail and key not in _REPEATED:
            return None  # a list of many: books, films
        labels.add(key)
        press += not is_mail and found is not None and found["key"].lower() in PRESS
        end = at + len(line)
        if value:
            _note(told, (_MAIL if is_mail else _PAPERS).get(key), _mailed(key, value) if is_mail else value)
        if key in _OPENING and not value:
            break
    is_dated = any(_DAY.search(value) for value in told.get("date", ()))
    is_press = press >= FEWEST_PRESS and "title" in told and (is_dated or "publisher" in told)
    if not is_press and not any(sure <= labels for sure in _SURE):
        return None
    head = Head(end, _settled(told))
    if is_mail and (sent := _passed_on(text, end)):
        return Head(sent.end, {**head.told, **sent.told})
    return head


def _passed_on(text: str, end: int) -> Head | None:
    """The head of a mail that was passed on, a few lines below that of the mail that brought it."""
    for number, (at, line) in enumerate(_lines(text, end)):
        if number > _NEAR_BELOW:
            break
        begins = at if line.startswith("From:") else at + len(line) + 1 if _PASSED_ON.fullmatch(line) else None
        if begins is not None and (sent := _labels(text, begins)) and "date" in sent.told:
            return sent
    return None


def of_mail(headers: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """What a mail's headers say of the text that it brings, by their names in small letters."""
    told: dict[str, list[str]] = {}
    if "@" not in headers.get("from", ""):  # a browser's archive: it says who saved it, and when
        return {}
    for key, field in _MAIL.items():
        if value := " ".join(headers.get(key, "").split()):
            _note(told, field, _mailed(key, value))
    return _settled(told)


def _mailed(key: str, value: str) -> str:
    """What a mail's header says, as a title or a name: who sends a newsletter publishes it, but no person does."""
    if key == "subject":
        return _ANSWERED.sub("", value)
    if key != "from":
        return value
    name = mailed(" ".join(value[:_LONGEST_NAME].split()))
    return "" if is_person(name, labelled=True) else name


def mailed(value: str) -> str:
    """Whose address it is, `Ana Lima <ana@post.example>` or `ana@post.example (Ana Lima)`; empty where none is told."""
    found = _MAILED.fullmatch(value)
    return (found["name"] or found["behind"]) if found else ""


def _codes(text: str, start: int) -> Head | None:
    told: dict[str, list[str]] = {}
    codes, end, alone = set[str](), start, ""
    for number, (at, line) in enumerate(_lines(text, start)):
        if number >= MOST_LINES:
            break
        if not line or (not codes and _COUNTED.fullmatch(line)):
            alone = ""
            continue
        found = _CODE.fullmatch(line)
        if found and found["key"] in LEADS:
            break
        if found and (found["key"] in _CODES or found["key"] in _CODES_TOO):
            codes.add(found["key"])
            alone = "" if found["value"] else found["key"]
        elif not alone or len(line) > _LONGEST_VALUE:
            break
        else:
            found = None
        value, field = (found["value"], found["key"]) if found else (line, alone)
        end = at + len(line)
        if value:
            _note(told, _CODES.get(field), value)
            alone = ""
    if len(codes) < FEWEST_CODES or "HD" not in codes:
        return None
    return Head(end, _settled(told), coded=True)
