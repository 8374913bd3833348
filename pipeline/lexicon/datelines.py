"""Datelines: the words before a story's first sentence that say where it was filed and who carries it.

Example: "ISTANBUL (AA) - ", "SAN JOSE, Costa Rica — ", "NEW YORK, Nov. 1, 2025 /PRNewswire/ -- ", "(CNN) ".
"""

import re
from dataclasses import dataclass

from pipeline.lexicon.names import has_given_name, is_ordinary_word, is_person
from pipeline.lexicon.outlets import Outlet, find_outlets, fold, outlet, source_like, word_set
from pipeline.lexicon.places import cities, is_place, regions


@dataclass(frozen=True, slots=True)
class DatelineMention:
    """A dateline at the beginning of a paragraph."""

    start: int
    end: int
    """Behind the dateline's last dash and the white space after it: the story goes on here."""
    place: str | None = None
    """As it is usually written, "San Jose, Costa Rica"."""
    agency: str | None = None
    """The agency or outlet in it, by its own name."""
    distributor: str | None = None
    """Who passes the text on, "MENAFN"."""
    publisher: str | None = None
    """Whose text the distributor passes on, "Khaama Press"."""
    date: str | None = None
    """The words of its date, "Nov. 1, 2025"."""


_LONGEST = 160
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|\.|º)?"
_MONTH = r"[^\W\d_]{3,12}\.?"
_DATE = (
    rf"(?:le\s+|el\s+|il\s+|am\s+|den\s+)?(?:{_DAY}\s+(?:de\s+)?{_MONTH}(?:,?\s+(?:de\s+)?(?:19|20)\d\d)?"
    rf"|{_MONTH}\s+{_DAY}(?:,?\s+(?:19|20)\d\d)?|\d{{1,2}}[./-]\d{{1,2}}(?:[./-]\d{{2,4}}\.?)?)"
)
_DASH = r"(?:\s*(?:--+|[-–—―]+|(?:\.\s?[-–—]+))\s*)"
_WHERE = r"(?P<where>[^\W\d_][^()\n:;!?\"“”«»=|]{1,70}?)"
# Example: "LONDON/PARIS, Nov 1 (Reuters) - ", "MADRID, 1 Nov. (EFE).- ", "NEW YORK--(BUSINESS WIRE)--"
_BRACKETED = re.compile(
    rf"\s*{_WHERE}(?:[,.]?\s+(?P<date>{_DATE}))?[,.]?\s*(?:--+|[-–—])?\s*[(\[](?P<source>[^()\[\]\n]{{2,60}})[)\]]"
    rf"(?P<dash>{_DASH}|\s*[:.](?=\s)|\s|(?=[A-Z]))\s*"
)
# Example: "NEW YORK, Nov. 1, 2025 /PRNewswire/ -- ", "LONDON, UK / ACCESSWIRE / November 1, 2025 / "
_SLASHED = re.compile(
    rf"\s*{_WHERE}(?:,?\s+(?P<date>{_DATE}))?[,.]?\s+/\s?(?P<source>[^/\n]{{2,40}}?)\s?/(?:\s*(?P<later>{_DATE})\s*/)?"
    rf"(?P<dash>{_DASH}|[.:])?\s*"
)
# Example: "МОСКВА, 1 ноября — РИА Новости. ", "Москва. 1 ноября. INTERFAX.RU - "
_SPOKEN = re.compile(
    rf"\s*{_WHERE}[,.]\s*(?P<date>{_DATE})[.,]?\s*(?:[-–—]\s*)?(?P<source>[^\W\d_][\w. ]{{1,30}}?)"
    rf"(?:,\s[^.\n]{{3,40}})?(?P<dash>\.|{_DASH}|:)\s+"
)
# Example: "Tehran, IRNA – ", "Baghdad / Shafaq News – "
_BESIDE = re.compile(rf"\s*{_WHERE}\s*[,/|]\s*(?P<source>[^\W\d_][\w. ]{{1,30}}?)(?P<dash>{_DASH}|:)\s*")
# Example: "BERLIN — ", "SAN JOSE, Costa Rica - ", "NAIROBI, Kenya, Nov 1 - ", "KARACHI: "
_PLAIN = re.compile(rf"\s*{_WHERE}(?:[,.]?\s+(?P<date>{_DATE}))?(?P<dash>\s*(?:--+|[–—―])\s*|\s+-\s+|:\s+)")
# Example: "(MENAFN- Khaama Press) ", "(CNN) — ", "(ANSA) - "
_FIRST = re.compile(rf"\s*[(\[](?P<source>[^()\[\]\n]{{2,60}})[)\]](?P<dash>{_DASH}|:)?\s*")
_INNER_DASH = re.compile(r"\s*[-–—]\s+|\s+[-–—]\s*|-(?=[A-Z])")
_KOREAN = re.compile(
    r"\s*[(\[](?P<where>[^()=\n]{1,15})=(?P<source>[^()\n]{2,15})[)\]]\s*(?:[^=\n]{2,30}(?:기자|특파원)\s*)?=\s*"
)
_CHINESE = re.compile(
    r"\s*[（(【\[]?\s*(?P<source>[\u3400-\u9fff]{1,5}[社网報报])(?:记者)?(?P<where>[\u3400-\u9fff]{2,6}?)??"
    r"(?P<date>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?:[电電讯訊消])息?\s*(?:[（(](?:记者|記者)[^()（）]{1,30}[)）])?\s*[)）】\]]?\s*"
)
_JAPANESE = re.compile(r"\s*[【\[［](?P<inner>[^】\]］\n]{2,25})[】\]］]\s*")
_JAPANESE_SHORT = re.compile(r"\s*【(?P<where>[ァ-ヶー\u3400-\u9fff]{2,8})(?P<source>共同|時事)】")
_MONTHS = word_set(
    """jan feb fev mar apr abr avr may mai mag maj jun jui giu jul lug juin juil aug ago aou agu sep set oct okt ott
    out nov dec dez dic des gen ene mrt mei yan feb апр янв фев мар мая май июн июл авг сен окт ноя дек oca sub nis
    haz tem eyl eki kas ara sty lut kwi cze lip sie wrz paz lis gru uno"""
)
_ACRONYMS = word_set(
    """NATO NASA UNICEF UNESCO UNRWA OPEC FIFA UEFA INTERPOL EUROPOL HAMAS UNHCR ASEAN MERCOSUR BREXIT COVID COVID-19
    AIDS FEMA OSHA NAFTA DARPA TRUMP BIDEN PUTIN MADURO HARRIS"""
)
_LOWER = word_set("al el de da do dos das del di la le les los las du des of and the en sur am an der die bin upon")


def dateline(text: str) -> DatelineMention | None:
    """The dateline that a paragraph begins with; None where it begins with anything else.

    A near miss is "WASHINGTON — a name that once meant power — is …": after a dateline a sentence begins.
    """
    head = text[:_LONGEST]
    for read in (_read_asian, _read_first, _read_sourced, _read_plain):
        found = read(head)
        if found and found.end < len(text) and _begins_sentence(text[found.end :], found):
            return found
    return None


def _read_sourced(head: str) -> DatelineMention | None:
    """A place with its agency: "ISTANBUL (AA) - "."""
    for pattern in (_BRACKETED, _SLASHED, _SPOKEN, _BESIDE):
        if not (match := pattern.match(head)):
            continue
        groups = match.groupdict()
        inner = match["source"]
        source, date = _source(inner), groups.get("date") or groups.get("later")
        # The date may stand inside: "Toronto (Newsfile Corp. - November 1, 2025)".
        parts = re.split(r"\s+[-–—]\s+", inner, maxsplit=1)
        if not source and len(parts) == 2:
            source, date = _source(parts[0]), date or parts[1]
        # With a date beside it an unknown abbreviation is no riddle: "TEHRAN, Nov. 01 (MNA) – ".
        unknown = pattern is _BRACKETED and date and re.fullmatch(r"[A-Z]{2,6}", inner)
        if (not source and not unknown) or (pattern is _BESIDE and is_place(f"{inner}.")):
            continue  # Example: "ERIE, Pa. — " names a state, not an agency
        agency_like = source is not None and source.kind != "outlet"
        place = _place(match["where"], trusted=bool(source), any_case=agency_like)
        if not place or (not (match["dash"] or "").strip() and not agency_like):
            continue
        return _mention(match, place, source, date)
    return None


def _read_plain(head: str) -> DatelineMention | None:
    """A place and a dash: "BERLIN — "."""
    match = _PLAIN.match(head)
    if not match:
        return None
    date, where = match["date"], match["where"]
    if date and not _is_date(date):
        return None
    place = _place(where, trusted=bool(date), any_case=False)
    if not place:
        return None
    known = all(fold(part.split(",")[0]) in cities() for part in where.split("/"))
    if not where.split(",")[0].isupper() and not (
        known and (date or "," not in where or is_place(where.split(",")[1]))
    ):
        return None
    rest = head[match.end() :]
    if not known and match["dash"].strip() == ":":
        return None
    # A near miss: "London - Paris by train in three hours", "Paris – the city of light – is …"
    words = fold(rest).split()
    to_city = any(" ".join(words[:count]) in cities() for count in (1, 2))
    if not where.isupper() and (to_city or re.match(r"[^.]{3,80}\s[-–—]\s[a-z]", rest)):
        return None
    return _mention(match, place, None, date)


def _read_first(head: str) -> DatelineMention | None:
    """A source in brackets with no place before it: "(MENAFN- Khaama Press) ", "(ANSA) - ROMA, 03 MAG - "."""
    match = _FIRST.match(head)
    if not match:
        return None
    parts = [part.strip() for part in _INNER_DASH.split(match["source"], maxsplit=1)]
    whole = _source(match["source"])
    source = whole or _source(parts[0])
    if not source:
        return None
    if not whole and len(parts) == 2:
        if source.kind == "distributor":
            known = outlet(parts[1])
            publisher = known.name if known else parts[1]
            return DatelineMention(_start(match), match.end(), distributor=source.name, publisher=publisher)
        if not outlet(parts[1]) and not source_like(parts[1]):
            return None
    rest = _read_plain(head[match.end() :]) if match["dash"] else None
    if rest and rest.place:
        whole_end = match.end() + rest.end
        return DatelineMention(_start(match), whole_end, rest.place, source.name, None, None, rest.date)
    if source.kind == "distributor":
        return DatelineMention(_start(match), match.end(), distributor=source.name)
    return DatelineMention(_start(match), match.end(), agency=source.name)


def _read_asian(head: str) -> DatelineMention | None:
    """Chinese, Japanese and Korean forms: "（新华社北京11月1日电）", "【パリ共同】", "(서울=연합뉴스) = "."""
    if match := _KOREAN.match(head):
        if source := outlet(match["source"]):
            return _mention(match, match["where"].strip(), source, None)
        return None
    if match := _CHINESE.match(head):
        if source := outlet(match["source"]):
            return _mention(match, match["where"], source, match["date"])
        return None
    if (match := _JAPANESE.match(head)) and (mention := next(find_outlets(match["inner"]), None)):
        where = re.split(r"[\s\u3000]", match["inner"][: mention.start].strip())[0]
        if fold(where) in cities():
            return _mention(match, where, mention.outlet, None)
        return None
    match = _JAPANESE_SHORT.match(head)
    if match and fold(match["where"]) in cities():
        return _mention(match, match["where"], outlet(match["source"]), None)
    return None


def _mention(match: re.Match[str], place: str | None, source: Outlet | None, date: str | None) -> DatelineMention:
    distributor = source.name if source and source.kind == "distributor" else None
    agency = source.name if source and source.kind != "distributor" else None
    return DatelineMention(_start(match), match.end(), place, agency, distributor, None, date.strip() if date else None)


def _start(match: re.Match[str]) -> int:
    return match.start() + len(match.group()) - len(match.group().lstrip())


def _source(text: str) -> Outlet | None:
    """The outlet in the brackets: "AA", "dpa/lby", "Reuters, AP"."""
    if found := outlet(text):
        return found
    return outlet(re.split(r"[/,|]", text)[0])


def _is_date(text: str) -> bool:
    return bool(re.search(r"\d[./-]\d", text)) or any(
        fold(word)[:3] in _MONTHS for word in re.findall(r"[^\W\d_]+", text)
    )


def _place(where: str, *, trusted: bool, any_case: bool) -> str | None:
    """The place as it is usually written; None where these words name none.

    `trusted` says that a source or a date beside it speaks for a dateline, `any_case` that it need not be in capitals.
    """
    parts = [part.strip(" ,") for part in where.split("/")]
    if not all(parts) or len(parts) > 4:
        return None
    named = [_one_place(part, trusted=trusted, any_case=any_case) for part in parts]
    return "/".join(name for name in named if name) if all(named) else None


def _one_place(text: str, *, trusted: bool, any_case: bool) -> str | None:
    if fold(text) in cities() or fold(text.replace(",", "")) in cities():
        return _recapitalise(text)
    town, *behind = [part.strip() for part in text.split(",")]
    if not town or len(behind) > 2 or len(town.split()) > 5 or outlet(town):
        return None
    # The full stop of "Portland, Ore. (AP)" was read as the end of the place.
    behind = [f"{part}." if fold(f"{part}.") in regions() and fold(part) not in regions() else part for part in behind]
    in_region = bool(behind) and all(is_place(part) for part in behind)
    if behind and not (in_region or (trusted and all(part[:1].isupper() for part in behind))):
        return None
    if not _is_placelike(town, trusted=trusted, any_case=any_case, in_region=in_region):
        return None
    return ", ".join([_recapitalise(town), *(_recapitalise(part) for part in behind)])


def _is_placelike(town: str, *, trusted: bool, any_case: bool, in_region: bool) -> bool:
    key = fold(town)
    if key in cities():
        return True
    if key in regions():
        return trusted
    words = town.split()
    if not all(word[0].isalpha() for word in words) or town in _ACRONYMS:
        return False
    letters = [c for word in words if word.lower() not in _LOWER for c in word if c.isalpha()]
    if letters and all(c.isupper() for c in letters):
        if trusted or in_region:
            return len(letters) > 2
        return len(letters) > 4 and not any(is_ordinary_word(fold(word)) for word in words) and "." not in town
    if not (any_case or in_region) or len(words) > 4:
        return False
    return all(word[0].isupper() or word in _LOWER for word in words) and not (has_given_name(town) and is_person(town))


def _recapitalise(place: str) -> str:
    if place.upper() != place:
        return place
    known = cities().get(fold(place)) or regions().get(fold(place))
    if known and len(known) == len(place):
        return "".join(c.upper() if k.isupper() else c.lower() for c, k in zip(place, known, strict=True))
    # Example: "N.B.", "UK"
    if place.endswith(".") or len(place) < 3:
        return place
    words = place.split()
    fixed = [word.lower() if at and word.lower() in _LOWER else _capitalise_word(word) for at, word in enumerate(words)]
    return " ".join(fixed)


def _capitalise_word(word: str) -> str:
    parts = word.split("-")
    return "-".join(
        part.lower() if at == 0 and len(parts) > 1 and part.lower() in ("al", "el") else part.capitalize()
        for at, part in enumerate(parts)
    )


def _begins_sentence(rest: str, found: DatelineMention) -> bool:
    """Whether what follows is the beginning of a sentence; behind a known agency it may go on in lower case."""
    first = rest.lstrip("\"'“”‘’«»„‚([*_ \n\t¿¡")[:1]
    if not first:
        return bool(found.agency)
    if first.islower():
        return bool(found.place and found.agency)
    return True
