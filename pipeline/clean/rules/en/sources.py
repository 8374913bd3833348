"""English: who wrote, filed, photographed and helped. Taken out of the text, and read again by the metadata's finders."""

import re
from functools import lru_cache

from pipeline.clean import cues
from pipeline.clean.page import Page, Passage, Span, fold
from pipeline.clean.rule import (
    Rule,
    after_story,
    also,
    asked_once,
    at_edge,
    before_story,
    chosen,
    either,
    has,
    only_where,
    says,
    section,
    unless,
)
from pipeline.clean.rules.common import BYLINE
from pipeline.clean.rules.en.offers import BIO
from pipeline.lexicon import outlets
from pipeline.lexicon.bylines import byline
from pipeline.lexicon.names import is_person
from pipeline.model import Category

_SAID = r"\b(?:said|says|told|according to)\b"

_NAME = r"(?:[A-ZÀ-ÞΑ-ЯŁŚŻ][\w.'’-]*|\d\w+)(?:,? (?:de|da|di|van|von|der|den|la|le|el|al|bin|of|the|and|for|&|[A-ZÀ-ÞŁŚŻ][\w.'’-]*)){0,6}"
_AGENCY = (
    r"(?:AP|AFP|EPA|EFE|DPA|dpa|Reuters|REUTERS|Getty|Getty Images|GETTY IMAGES|Associated Press|Agence [Ff]rance[- ]?[Pp]resse|Shutterstock|iStock|Alamy|"
    r"PA(?: Media| Wire| Images)?|Xinhua|Anadolu|Sputnik|TASS|Bloomberg|Imago|IMAGO|ZUMA(?: Press)?|UPI|NurPhoto|SIPA|Sipa|Keystone|KEYSTONE|ANSA|LUSA|PTI|ANI|AAP|CP|"
    r"[Hh]andout|HANDOUT|[Ff]ile|[Cc]ourtesy|Unsplash|Pexels|Pixabay|Wikimedia(?: Commons)?|Flickr|Creative Commons|[Ss]upplied|[Pp]rovided|[Pp]ool|[Ss]taff|STAFF)\b"
)
_PICTURE = r"(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?|[Pp]ictures?|PICTURES?|[Ii]mages?|IMAGES?|[Ii]llustrations?|[Gg]raphics?|[Pp]ortrait|[Ii]nfographic|[Ss]creen ?(?:grab|shot)|[Ff]ile (?:photo|image|picture)|[Pp]ic|[Cc]omposite)"
_CREDIT = (
    rf"{_PICTURE}(?: [Cc]redits?| CREDIT)?(?: [Bb]y| [Ff]rom| [Cc]ourtesy(?: of)?| [Vv]ia)?\s?[:/|]\s?{_NAME}(?:\s?[/,|]\s?{_NAME})*",
    rf"{_PICTURE}(?: taken)? (?:[Bb]y|[Cc]ourtesy(?: of)?|[Ff]rom|[Vv]ia)\s{_NAME}(?:\s?[/,|]\s?{_NAME})*",
    rf"(?:[Cc]redit|CREDIT|[Cc]redits|(?:[Ii]mage|[Pp]hoto) (?:[Ss]ource|[Cc]redit))\s?[:/]\s?{_NAME}(?:\s?[/,|]\s?{_NAME})*",
    rf"{_NAME}\s?/\s?(?:{_NAME}\s?/\s?)?{_AGENCY}(?:\s?[,/-]?\s?(?:via )?{_AGENCY})*",
    rf"{_AGENCY}\s?/\s?{_NAME}",
    rf"(?<=[.!?] ){_NAME}\s?\|\s?{_NAME}",
    rf"(?:AP|AFP|Reuters|REUTERS|PA|EPA|Getty|PTI|ANI|Courtesy|Handout) (?:[Ff]ile )?[Pp]hoto(?:\s?[/,-]\s?{_NAME})?",
    rf"(?:[Cc]ourtesy(?: of)?|[Hh]andout(?: via| from)?|[Ff]ile [Pp]hoto(?: via| from)?)[:/]? {_NAME}(?:\s?/\s?{_NAME})*",
)
"""Credits as desks write them: `Photograph: Ana Lima/Reuters`, `Bo Chen/AFP`, `AP Photo/Ana Lima`, `Courtesy of …`."""
_CREDIT_LINE = re.compile(
    rf"\W*(?:{'|'.join(_CREDIT)}|{_NAME} [Vv]ia {_AGENCY}|{_AGENCY}(?: {_AGENCY})*(?: Images)?)\W*"
)
_CAPTION_TAIL = re.compile(rf"(?:^|(?<=[\s.!?\"'”’)\]]))[(\[|–—-]?\s?(?:{'|'.join(_CREDIT)})[)\]]?\.?$")
_ALONE = says(
    r"(?:file photo|stock (?:photo|image)|representational (?:image|photo)|photo gallery|handout photo|image source.{0,60}|photos?|caption|advertisement photo)(?: \d+(?: of \d+)?)?",
    r"(?:toggle|hide|show) caption.{0,60}",
    r"(?:click to )?enlarge (?:this )?image.{0,160}",
    r"(?:image|photo|picture) (?:caption|source|credit)[,: ].{0,200}",
    r"(?:photo|image|picture|illustration|photograph)s? (?:credit )?(?:by|courtesy(?: of)?|via|from) .{2,60}",
    r"file photo\b.{0,160}",
    most=40,
)


_CREDIT_HINTS = (
    "/",
    "photo",
    "picture",
    "image",
    "credit",
    "graphic",
    "illustration",
    "screen",
    "courtesy",
    "handout",
    "portrait",
    "composite",
    "|",
    " pic",
)
LONGEST_CREDIT = 160
"""Characters."""


_CREDIT_ALONE = asked_once(
    lambda passage: _CREDIT_LINE.fullmatch(passage.text) is not None,
    cues.required(_CREDIT_LINE.pattern, whole=True),
    most=14,
)


def _ends_with_credit(passage: Passage) -> bool:
    if passage.words > 75 or not any(hint in passage.low for hint in _CREDIT_HINTS):
        return False
    match = _CAPTION_TAIL.search(passage.text, max(0, len(passage.text) - LONGEST_CREDIT))
    if not match or _POLL.search(match.group()):
        return False
    return not _QUOTED_SPEECH.search(passage.low[: match.start()])


_POLL = re.compile(r"\b(?:[Pp]olls?|[Ss]urveys?)\b")
"""Agencies ask voters with others: a headline's `Reuters/Ipsos Poll` is no picture's."""
_QUOTED_SPEECH = re.compile(r"\"[^\"]{20,}\"|\b(?:said|told|according to)\b")


_WIDE = re.compile(r"\s{3,}")
"""Gaps that a search for what parts names would go through again from each of their spaces."""
_LIST = re.compile(r"\s*(?:[,/&|+;•]|\s-\s|\band\b|\bwith\b|\bvia\b)\s*")


def _agencies_only(passage: Passage) -> bool:
    """A line that names agencies and nothing else: `Reuters - Ap - Afp`."""
    names = [part for part in _LIST.split(_WIDE.sub("  ", passage.text.strip(" ()[]-–—.:*"))) if part]
    known = (outlets.outlet(name) for name in names)
    if not names or any(outlet is None or outlet.kind != "agency" for outlet in known):
        return False
    # `Ana` is a name, `ANA` an agency.
    return not (len(names) == 1 and len(names[0]) < 5 and not names[0].isupper())


_INTRODUCED = re.compile(
    r"(?:The (?:writer|author)|(?P<name>[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,4})),? (?:(?:and|who) .{0,60}?)?"
    r"(?:is|was|are|writes|covers|reports|has (?:been|covered|written|worked|reported)|joined|works|edits|serves)\b"
)
_TRADE = re.compile(
    r"\b(?:reporters?|correspondents?|editors?|editor-at-large|writers?|journalists?|columnists?|contributors?|freelancers?|bureau|author of|"
    r"producer|photojournalist|staff|fellow|intern|newsroom|covering|covers|reporting (?:on|from)|blogger|critic|professor|lecturer|researcher)\b"
)


def _introduces(passage: Passage) -> bool:
    """A person, and a trade of the newsroom, in one short paragraph."""
    match = _INTRODUCED.match(passage.text)
    if not match or passage.words > 90 or not _TRADE.search(passage.low):
        return False
    return not match["name"] or is_person(match["name"], as_fitted=True)


_NAME_FIRST = re.compile(r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w.'’-]*)*(?=[ ,])")


def _may_be_bio(passage: Passage) -> bool:
    return passage.words <= 90 and _NAME_FIRST.match(passage.text) is not None


def _bio_of_author(page: Page, i: int) -> Span | None:
    """A paragraph that begins with someone whom a byline of this page names, where the story is over."""
    passage = page.passages[i]
    if not after_story(page, i) or not (name := _NAME_FIRST.match(passage.text)):
        return None
    words = set(re.findall(r"[\w'’-]+", fold(name.group())))
    return page.span(i, i) if _names(page, i, words) and not re.search(_SAID, passage.voice) else None


def _names(page: Page, i: int, words: set[str]) -> bool:
    """Whether someone is named with all these words, in a byline above passage i or in a line of a person."""
    lines = (page.passages[k] for k in chosen(BYLINE, page) if k < i)
    telling = [line for line in lines if line.words <= 20 and all(word in line.low for word in words)]
    people = [name for line in telling if (who := _read(line.text)) for name in who.names]
    people += [page.text[claim.start : claim.end] for claim in page.claims if claim.rule == "person-line"]
    return any(words <= set(re.findall(r"[\w'’-]{3,}", fold(person))) for person in people)


_read = lru_cache(maxsize=4096)(byline)

_NAMED = re.compile(
    r"\W*(?:About|ABOUT) (?:(?:[Tt]he |THE )?[\W_]?[^\W_a-z]|[a-z][A-Z]|"
    r"[Tt]he (?:company|firm|group|foundation|institute|organi[sz]ation|association|university)\b)"
)
_ABOUT = also(
    lambda page, i: _NAMED.match(page.passages[i].text) is not None,
    says(r"about (?!us\b|me\b|the (?:author|writer|reporter)).{2,60}", most=9),
)
"""The heading above a company's note on itself; `About this week's guest` is a story's."""
_OFFICE = says(
    r"(?:media|press|investor|news|company|public relations|pr|for (?:more|further) information|for media enquir(?:y|ies))?(?: relations?)? ?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information|office)(?:\W*|\s?:.{0,60})",
    r"(?:investor|media|public) relations",
    r"source [a-z].{2,60}",
    most=10,
)


def _below_headline(page: Page, i: int) -> bool:
    """Whether passage i stands above the story, and above it something that may be the headline: else that follows."""
    return before_story(page, i) and any(passage.words >= 3 for passage in page.passages[max(0, i - 6) : i])


_ISSUED = r"(?:news )?(?:provided|distributed|issued|released) by"
_LOCATES = re.compile(r"[\w.+-]+@[\w-]+\.\w|\+?\d[\d ().-]{7,}\d|https?://|www\.|\b(?:tel|phone|fax|e-?mail|mobile)\b")

RULES = (
    Rule(
        name="image-credit",
        category=Category.IMAGE_CREDIT,
        why="A caption and its credit belong to a picture that is not here.",
        claims=either(_ALONE, _CREDIT_ALONE, asked_once(_ends_with_credit, cues.inside(_CREDIT_HINTS))),
        drops=(
            "Barges wait below the lock at Quayside. Photograph: Ana Lima/Reuters",
            "Sputnik via AP",
            "(Bo Chen/AFP)",
            "File photo: The mill before the fire",
        ),
        keeps=(
            "The photograph showed a man in uniform, officials said, and was taken by a passer-by.",
            "She works for Reuters.",
            "Mayor Ahead by Six Points, Reuters/Harbour Poll Finds",
        ),
        languages=("en",),
    ),
    Rule(
        name="contributed-credit",
        placed=True,
        category=Category.AGENCY_CREDIT,
        why="Credits to agencies and helpers name sources of the text; they are not the text.",
        claims=either(
            has(
                r"\bcontributed (?:(?:additional |some |to |further )*(?:reporting|research|writing|material)|to (?:this|the) (?:report|reporting|story|article|piece|dispatch|coverage|copy))\b",
                r"^\W*(?:additional )?(?:reporting|writing|editing|research|compiled|edited|translated|translation|production|filming) (?:by|from)\b.{2,160}$",
                r"^\W*(?:with|includes?|including) (?:additional )?(?:reporting|files?|inputs?|material|agency inputs|information|contributions?|input)\b.{0,20}\b(?:from|by)\b.{2,120}$",
                r"^\W*with (?:agencies|wires|agency inputs|inputs from agencies|wire reports|wire services)\W*$",
                r"\bwriters? .{2,80} contributed\b",
                r"^\W*\(?(?:this (?:story|article|report)|the (?:story|article)) (?:has been|was|is) (?:sourced|published|produced|supplied|provided|reported|compiled|written) (?:from|by|with|in) (?:an? )?.{0,60}(?:syndicated|agency|agencies|wire|feed|partner|reuters|associated press|afp|ap)\b.{0,80}$",
                r"^\W*\(?(?:agencies|with agencies|agency reports?|staff and agencies|wire reports?|from wire reports)\)?\W*$",
                most=50,
                if_any=(
                    "contribut",
                    "report",
                    "writ",
                    "edit",
                    "research",
                    "text",
                    "compiled",
                    "transla",
                    "production",
                    "film",
                    "with ",
                    "includ",
                    "agenc",
                    "wire",
                    "syndicated",
                ),
            ),
            also(at_edge, has(r"^\W*(?:source|sources|credit|courtesy|via|text|agency)\s*[:/]\s*.{2,60}$", most=10)),
            also(at_edge, asked_once(_agencies_only, cues.words(outlets.telling_words("agency")), most=12)),
        ),
        drops=(
            "Agence France-Presse and Reuters contributed to this report.",
            "Reporting by Ana Lima in Quayside; Editing by Bo Chen",
            "With files from The Canadian Press",
        ),
        keeps=(
            "Written by Ana Lima",
            "The drought contributed to the fall in prices, a report by the bank found.",
            "Reuters said on Monday it would move.",
        ),
        languages=("en",),
    ),
    Rule(
        name="issued-by",
        placed=True,
        category=Category.AGENCY_CREDIT,
        why="Who issued a press release stands above it; it names the source of the text.",
        claims=also(
            _below_headline,
            either(
                section(says(_ISSUED, most=4), lambda page, i: page.passages[i].words <= 8 and page.in_head(i), most=1),
                says(r"news (?:provided|distributed|issued|released) by .{2,60}", most=12),
            ),
        ),
        drops=(
            "Halden Turbines Opens a Service Center in Larkspur\n[[News provided by\nHalden Turbines, Inc.]]\n"
            "Halden Turbines, a maker of wind turbines, today opened a service center in Larkspur, where it will repair blades.\n"
            "It has taken on eighty people from the town, and will take on eighty more before the year is out.",
        ),
        keeps=(
            "The news provided by the ministry was late.",
            "Lunch was provided by the school, and music by the band.",
            "News provided by\nMayor Opens New Bridge at Larkspur\nHalden Turbines, a maker of wind turbines, today opened "
            "a service center in Larkspur, where it will repair blades.\nIt has taken on eighty people from the town.",
        ),
        languages=("en",),
        confidence=0.9,
    ),
    Rule(
        name="press-contact",
        placed=True,
        category=Category.OTHER,
        why="Whom to call about a press release is not what it says.",
        claims=also(
            after_story,
            either(
                section(
                    _OFFICE,
                    lambda page, i: page.passages[i].words <= 8 or bool(_LOCATES.search(page.passages[i].low)),
                    most=8,
                ),
                section(_ABOUT, lambda page, i: page.near_end(i, within=8), most=3),
            ),
        ),
        drops=(
            "The harbour will open in May, after a delay of two years, the council has decided in a vote that was close.\n"
            "[[Media contact:\nAna Lima\n+1 509 555 0117]]",
            "The harbour will open in May, after a delay of two years, the council has decided in a vote that was close.\n"
            "[[About the company\nHarbour Works builds quays, locks and piers.]]",
        ),
        keeps=(
            "Contact with the ferry was lost at noon.",
            "The harbour will open in May, after a delay of two years, the council has decided in a vote that was close.\n"
            "About this week's guest\nAna Lima has built quays, locks and piers.",
        ),
        languages=("en",),
        confidence=0.9,
    ),
    Rule(
        name="bio-of-author",
        placed=True,
        category=Category.AUTHOR_BIO,
        why="Someone whom the byline names is introduced behind the story.",
        claims=only_where(_may_be_bio, _bio_of_author),
        drops=(
            "By Ana Lima\nThe harbour will open in May, after a delay of two years, the council has decided in a vote.\n"
            "[[Ana Lima writes a column on the small print of daily life.]]",
        ),
        keeps=("Ana Lima is a fisher who has worked on the river since she was ten.",),
        languages=("en",),
        confidence=0.95,
    ),
    Rule(
        name="author-bio",
        placed=True,
        category=Category.AUTHOR_BIO,
        why="A note on who the author is, and where to reach them.",
        claims=unless(
            _SAID,
            either(
                section(
                    says(
                        r"(?:about|meet|more (?:from|by)) the (?:authors?|writers?|reporters?)|about (?:me|us|the (?:contributor|editor))|author(?: bio| profile| information)?|(?:the )?(?:writer|author)s?",
                        most=5,
                    ),
                    lambda page, i: after_story(page, i) and page.passages[i].words < 90,
                    most=3,
                ),
                also(after_story, asked_once(_introduces, cues.required(_TRADE.pattern))),
                has(*BIO, most=60),
                also(
                    at_edge,
                    has(
                        r"^\W*(?:you can )?(?:(?:follow|contact|reach|e-?mail|find|connect with|write to|tweet) (?:him|her|them|the (?:writer|author|reporter)|me|(?!(?:us|this|the|our|my|all|it|a|an|your|up|along|through|these|those|any|each|every|with|instructions|steps|directions)\b)[\w'.-]+(?: [\w'.-]+){0,2})|[\w'.-]+(?: [\w'.-]+){0,3} (?:can|may) be (?:reached|contacted|followed|e-?mailed))\b.{0,30}(?:\b(?:on|at|by|via)\b|:|@).{0,120}$",
                        r"^[^\w\"]*(?:follow|reach|contact|e-?mail|tweet)\b(?! (?:us|our)\b).{0,40}@\w+",
                        r"^\W*(?:got|have|do you have) (?:a|any) (?:\w+ )?(?:tips?|story idea|story to (?:tell|share)|news tips?|confidential)\b.{0,160}$",
                        most=90,
                    ),
                ),
            ),
        ),
        drops=(
            "The harbour will open in May, after a delay of two years, the council has decided in a vote that was not close at all.\n"
            "[[Ana Lima is a reporter at the Harbour Post who covers shipping. Follow her on Twitter @analima.]]",
            "Bo Chen covers the locks for the Harbour Post. Reach him at bo@harbour.example.",
        ),
        keeps=(
            "Ana Lima is a fisher who has worked on the river since she was ten.",
            "The pilot covers the deck with sand for the winter. Follow the rope to the bell.",
            "Follow up on replies – contact any skippers who have not answered by the first of May.",
            "Contact us at locks@harbour.example to book a berth!",
        ),
        languages=("en",),
        confidence=0.9,
    ),
)
