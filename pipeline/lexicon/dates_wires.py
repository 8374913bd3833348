"""Identifiers of news wires that hold a date, such as `dpa:251101-930-12345/1`.

Only forms in general use, and only where the identifier is a line of its own (or the whole of what is asked about):
digits inside a sentence are never taken for one. Imports the model only.

| form | written as |
| --- | --- |
| letters, `DDMMYYYY`, digits | `MENAFN01112025000228011069ID1110279561` |
| letters, `YYYYMMDD`, digits | `LD2025110112345` |
| `YYYYMMDD`, two to four letters, digits | `20251101PD12345`, as PR Newswire's |
| `YYYYMMDD`, six digits, two letters | `20251101006001en`, as Business Wire's |
| `YYYY-MM-DD-` or `YYYYMMDD-`, letters, digits | `2025-11-01-KP-00123` |
| `urn:newsml:` domain `:` date `:` (RFC 3085) | `urn:newsml:example.com:20251101T141700Z:TX-1` |
| `dpa:` `YYMMDD-` digits | `dpa:251101-930-12345/1` |
| `AP-` desk `-MM-DD-YY`, time | `AP-NY-11-01-25 1417EDT` |
| `OTS` number, date `/` time | `OTS0012 2025-11-01/10:15` |
| `(END) Dow Jones Newswires` `MM-DD-YY[YY]` time | `(END) Dow Jones Newswires 11-01-2025 1417GMT` |
"""

import re
from datetime import date

from pipeline.lexicon.dates_clock import ANY_CLOCK, clock_after
from pipeline.model import Moment

_YMD = r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)"
_TIME = r"(?P<rest>\s\d{4}(?:GMT|E[SD]?T))?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        r"[A-Z]{3,12}[-_:]?(?P<d>\d\d)(?P<m>\d\d)(?P<y>(?:19|20)\d\d)\d{4,24}(?:[A-Z]{1,4}\d{1,20})?",
        rf"[A-Z]{{2,12}}[-_:]?{_YMD}\d{{2,24}}(?:[A-Z]{{1,4}}\d{{1,20}})?",
        rf"{_YMD}[A-Z]{{2,4}}\d{{3,12}}",
        rf"{_YMD}\d{{6}}[a-z]{{2}}",
        r"(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)-[A-Z]{1,8}-?\d{2,12}",
        rf"{_YMD}-[A-Z]{{1,8}}-?\d{{2,12}}",
        rf"urn:newsml:[\w.\-]{{3,60}}:{_YMD}(?:T(?P<hm>\d{{4}})\d\d(?P<utc>Z)?)?:\S{{1,80}}",
        r"(?:©\s?)?(?:dpa-[a-z]{3,20},\s?)?dpa:(?P<yy>\d\d)(?P<m>\d\d)(?P<d>\d\d)-\d{2,4}-\d{3,9}/\d{1,3}",
        rf"AP-[A-Z]{{2}}-(?P<m>\d\d)-(?P<d>\d\d)-(?P<yy>\d\d){_TIME}",
        r"OTS\d{4}\s+(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)/(?P<clock>\d\d:\d\d)",
        rf"\(END\)\s{{0,4}}Dow Jones Newswires\s{{1,4}}(?P<m>\d\d)-(?P<d>\d\d)-(?:20)?(?P<yy>\d\d){_TIME}",
    )
)
_LONGEST = 160
_DIGITS = re.compile(r"\d{6}|\d\d-\d\d")
"""What each form has in it."""


def _clock(groups: dict[str, str | None], day: date) -> str:
    """`T14:17+00:00`, as far as the identifier tells it."""
    if packed := groups.get("hm"):
        hour, minute = packed[:2], packed[2:]
        if int(hour) > 23 or int(minute) > 59:
            return ""
        return f"T{hour}:{minute}{'+00:00' if groups.get('utc') else ''}"
    if told := groups.get("clock"):
        match = ANY_CLOCK.fullmatch(told)
        return f"T{told}" if match and int(told[:2]) < 24 and int(told[3:]) < 60 else ""
    if rest := groups.get("rest"):
        found = clock_after(rest, 0, len(rest), day)
        return f"T{found.iso}{found.offset or ''}" if found else ""
    return ""


def wire_identifier_date(text: str) -> Moment | None:
    """The date that a wire's identifier holds; None where the text is not one identifier and nothing else."""
    token = text.strip()
    if not 10 <= len(token) <= _LONGEST or not _DIGITS.search(token) or not token.isprintable():
        return None
    for form in _FORMS:
        match = form.fullmatch(token)
        if match is None:
            continue
        groups = match.groupdict()
        year = groups.get("y") or f"20{groups['yy']}"
        try:
            day = date(int(year), int(groups["m"] or 0), int(groups["d"] or 0))
        except ValueError:
            continue
        if day.year < 1970:  # older than any wire's numbering
            continue
        return Moment(day.isoformat() + _clock(groups, day))
    return None
