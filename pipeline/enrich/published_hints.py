"""The date of publication as a page's own data tell it.

Imports the model and the lexicon. When it was changed is no date of publication; it counts only where nothing else is
told, and as an update.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

from pipeline.enrich.hinted import address, hinted
from pipeline.enrich.readings import Sight
from pipeline.lexicon.dates import Label, find_dates
from pipeline.model import CleanDocument, Moment

_PUBLISHED = {
    "told:date": 0.95,
    "json-ld:datePublished": 0.95,
    "article:published_time": 0.95,
    "json-ld-page:datePublished": 0.93,
    "microdata:datePublished": 0.9,
    "rdfa:datePublished": 0.9,
    "og:article:published_time": 0.9,
    "meta:article:published_time": 0.9,
    "meta:datepublished": 0.9,
    "meta:parsely-pub-date": 0.9,
    "meta:sailthru.date": 0.85,
    "cxenseparse:publishtime": 0.85,
    "cxenseparse:recs:publishtime": 0.85,
    "meta:citation_publication_date": 0.85,
    "meta:citation_online_date": 0.85,
    "meta:citation_date": 0.8,
    "meta:dc.date.issued": 0.9,
    "meta:dcterms.issued": 0.9,
    "meta:prism.publicationdate": 0.9,
    "meta:date.available": 0.8,
    "meta:pubdate": 0.85,
    "meta:publishdate": 0.85,
    "meta:publish-date": 0.85,
    "meta:publish_date": 0.85,
    "meta:publication_date": 0.85,
    "meta:publicationdate": 0.85,
    "meta:published": 0.85,
    "meta:published_time": 0.85,
    "meta:date-pub": 0.85,
    "og:publish_date": 0.85,
    "og:pubdate": 0.85,
    "og:release_date": 0.8,
    "shareaholic:article_published_time": 0.85,
    "time:published": 0.85,
    "rdfa:issued": 0.85,
    "meta:dc.date": 0.8,
    "meta:dc.date.created": 0.8,
    "meta:dcterms.date": 0.8,
    "meta:dcterms.created": 0.8,
    "rdfa:date": 0.8,
    "rdfa:created": 0.8,
    "meta:date": 0.8,
    "meta:date.created": 0.75,
    "json-ld:dateCreated": 0.75,
    "microdata:dateCreated": 0.75,
    "time:heading": 0.75,
    "class:date": 0.7,
}
"""Where a page says when it was published, and how far that is believed, surest first."""
_AFTER_TEXT = {"json-ld-page:dateCreated": 0.55, "time:any": 0.45}
_MODIFIED = (
    "json-ld:dateModified", "article:modified_time", "json-ld-page:dateModified", "og:updated_time",
    "microdata:dateModified", "rdfa:modified", "meta:datemodified", "meta:last-modified", "meta:dcterms.modified",
    "time:updated", "class:date",
)  # fmt: skip
_IN_ADDRESS = re.compile(
    r"(?<![\d])(?P<y>(?:19|20)\d\d)(?P<sep>[/-])?(?P<m>0?[1-9]|1[0-2])(?(sep)(?P=sep))(?P<d>[0-2]?\d|3[01])(?![\d])"
)
_DAY_FIRST = re.compile(r"(?<!\d)(?<!\d-)(?P<d>[0-2]?\d|3[01])[.-](?P<m>0?[1-9]|1[0-2])[.-](?P<y>20\d\d)(?![\d-])")
_SECONDS = re.compile(r"1?\d{9}(?:\d{3})?")
_ODD_ZONE = re.compile(r"(?<=\d)\s*(?:\[[\w/+-]+\]|\([^)]{2,40}\))$|(?<=:\d\d)\s+(?=[+-]\d\d:?\d\d$)")
NEW_WEB = 1990
"""The year before which no page was published: what says otherwise dates the story that it tells, or nothing."""
_OLD = 0.4
_EITHER = 0.6
"""How far a date is believed that may be read in two ways, `04/05/2022`."""
_LONGEST = 120
"""Characters of a date as people write it, and of what stands before it."""


def hinted_dates(clean: CleanDocument) -> Iterator[tuple[str, Sight]]:
    """The dates of publication that the page's data tell, surest first; they go ahead of what the text tells."""
    for key, text in hinted(clean, *_PUBLISHED):
        if (moment := read_moment(text)) and not (key == "class:date" and _is_update(text)):
            is_old = int(moment.iso[:4]) < NEW_WEB
            yield key, Sight(moment, text, _OLD if is_old else _PUBLISHED[key])


def doubtful_dates(clean: CleanDocument) -> Iterator[tuple[str, Sight]]:
    """What the page's data tell of its date less surely: asked where the text tells nothing."""
    for key, text in hinted(clean, *_PUBLISHED):
        mention = next(iter(find_dates(text[:_LONGEST])), None)
        if mention and mention.ambiguous and mention.label is not Label.UPDATED and read_moment(text) is None:
            yield key, Sight(mention.moment, text, _EITHER, mention.other)
    if (found := address(clean)) and (moment := _in_address(found[0])):
        yield "url", Sight(moment, found[0], 0.59)
    for key, text in hinted(clean, *_AFTER_TEXT):
        if moment := read_moment(text):
            yield key, Sight(moment, text, _AFTER_TEXT[key])
    for key, text in hinted(clean, *_MODIFIED):
        if (moment := read_moment(text)) and (key != "class:date" or _is_update(text)):
            yield key, Sight(moment, text, 0.4, is_update=True)


def _is_update(text: str) -> bool:
    """Whether the first date in a line for people is said to be an update's."""
    found = find_dates(text)
    return bool(found) and found[0].label is Label.UPDATED


def read_moment(text: str) -> Moment | None:
    """A date as machines write it, `2024-05-03T15:47:42.389Z`, or as people do; a time of midnight sharp is none."""
    text = _ODD_ZONE.sub("", text.strip())
    if _SECONDS.fullmatch(text):
        at = datetime.fromtimestamp(int(text) / (1000 if len(text) > 10 else 1), UTC)
        return Moment(at.strftime("%Y-%m-%dT%H:%M+00:00"))
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        found = find_dates(text[:_LONGEST])
        return found[0].moment if found and not found[0].ambiguous else None
    if len(text) < 8:
        return None
    if len(text) <= 10 or (at.hour, at.minute, at.second) == (0, 0, 0):
        return Moment(at.date().isoformat())
    return Moment(at.replace(second=0, microsecond=0).isoformat(timespec="minutes"))


def _in_address(url: str) -> Moment | None:
    """The day in an address: `/2024/05/03/`, `-20240503`, `/29-10-2021`; not `/05-03-2021`, which reads two ways."""
    for match in (*_IN_ADDRESS.finditer(url), *_DAY_FIRST.finditer(url)):
        if match.re is _IN_ADDRESS and not match["sep"] and len(match[0]) != 8:
            continue
        if match.re is _DAY_FIRST and int(match["d"]) <= 12 and match["d"] != match["m"]:
            continue
        try:
            return Moment(date(int(match["y"]), int(match["m"]), int(match["d"])).isoformat())
        except ValueError:
            continue
    return None
