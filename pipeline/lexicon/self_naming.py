"""How a site speaks of itself around a story: "Follow the Harbour Post on Google News", "Get the Harbour Post App".

And what stands behind a site's name on one line with it. Pure functions over a text; who else is named there, and how
often, is for the caller to weigh. Only enrichment asks them: no rule does that the line model has heard.
"""

import re
from collections.abc import Iterator

from pipeline.lexicon.dates import find_dates
from pipeline.lexicon.dates_names import weekday_names
from pipeline.lexicon.mastheads import masthead_like
from pipeline.lexicon.names import HAN, is_ordinary_word, is_person, is_uncased
from pipeline.lexicon.outlets import fold

STRONG, WEAK = 2.0, 1.0
"""What a phrase weighs in which only a site's own name stands, and one in which others' stand too."""
_LONGEST, _WORDS = 45, 6
"""Characters and words of a name."""
_REACH = 70
"""Characters behind a phrase, or before it, in which the name stands."""
_LED = re.compile(
    r"(?P<strong>\bappeared first on|\btelah (?:tayang|terbit) di|\b(?:want to )?see more from)\s"
    r"|(?<!\w)(?:support|donate to|thank(?:s| you) for reading|subscribe to|welcome to|staff of|newsletter of"
    r"|updates on"
    r"|is (?:an?|the) (?:[^\W\d_][\w-]*,? ){0,5}?(?:reporter|correspondent|editor|columnist|journalist|writer"
    r"|producer) (?:for|at|with|of)"
    r"|has worked (?:for|at)|(?P<app>download|install|get)|(?P<follow>follow)|jetzt neu bei"
    r"|unterstützen sie|willkommen bei[m]?|redakteur(?:in)? (?:bei[m]?|der|des)|soutenez|bienvenue sur"
    r"|journaliste (?:à|au|pour)"
    r"|bienvenid[oa]s? a|apoya a|periodista de|apoie o|not[ií]cias d[oae]|canal d[oae]|(?:channel|kanal|canal"
    r"|saluran) whatsapp(?: d[eo]| dari)?"
    r"|sostieni|steun|wesprzyj|støtt?|stöd|redakcja|redacția|redakce|поддерж(?:ите|ать)|підтримай(?:те)?|редакц(?:ия"
    r"|ії))\s(?:(?-i:the)\s)?",
    re.IGNORECASE,
)
"""What leads in a site's own name, and that of others who are asked for money or employ somebody."""
_APP, _ON = re.compile(r"\s+[Aa]pp\b"), re.compile(r"\s+on\s|\s?:")
"""What follows a site's name behind `Download`, and behind `Follow`."""
_OWNED = re.compile(r"^[^\w\n]*(?P<name>[^\W\d_][^\n©]{2,40}?)\s+©", re.MULTILINE)
"""A name before the sign: `Daily Maverick © All rights reserved`."""
_TOLD = re.compile(r"\b(?:told|explained to|in an interview with)\s(?:the\s)?")
_GOOGLE = re.compile(r"\s[^\W\d_]{1,5}\s+Google\s(?:News|Noticias|Notícias|Actualités|Nieuws|Новости|Haberler)\b")
"""What stands behind it: `on Google News`."""
_SOURCE = re.compile(
    r"(?:来源|來源|稿源|出处|出處|媒体|媒體)\s?[:：]\s*(?P<han>[^\s，。、|｜（）()：:]{3,12})|^\W?source:\s(?P<name>[^\n()]{4,45}?)\W?$",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED = re.compile(r"\s*[«“„]\s?(?P<name>[^«»“”„\n]{3,45}?)\s?[»”“]")
_ABOUT_ITSELF = re.compile(r"(?:^|(?<=[.!?]\s))The\s[^\n.!?]{2,40}?\s(?=(?:is|has)\s)", re.MULTILINE)
"""How a site begins to speak of itself, where it asks for help: `The Tideline has no owner`."""
_SMALL = frozenset(
    "of and de da do das dos del di du des la le les el los las der die das den van het the dei degli della delle e y "
    "& og och i a "
    "za na της του των και και".split()
)
"""Words of a name in small letters."""
_OFFERS = frozenset("app apps premium plus newsletter newsletters".split())
"""What of its own a site names behind its name."""
_NO_NAMES = frozenset(
    "us our me my this your it we you sie wir uns nos nous nosotros google facebook whatsapp telegram twitter "
    "instagram "
    "youtube tiktok linkedin pinterest x rss now free more all news updates app home support".split()
)
_HUMP = re.compile(r"(?<=[^\W\d_A-ZÀ-ÞА-ЯЁΑ-Ω]{2})(?=[A-ZÀ-ÞА-ЯЁΑ-Ω][^\W\d_A-ZÀ-ÞА-ЯЁΑ-Ω])")
"""Where a scrape ran a name into the next word: `Harbour PostNewsletters`."""
_GLUED = re.compile(r"(?<=[а-яёіїєґα-ωάέήίόύώς]{2})(?=[А-ЯЁІЇЄҐΑ-ΩΆΈΉΊΌΎΏ][а-яёіїєґα-ωάέήίόύώ])")
"""The same in scripts in which no name is written so."""
_BUTTONS = re.compile(
    r"(?<=\S)(?=(?:ऐप|ई-पेपर|लॉग|सब्सक्राइब|डाउनलोड|होम|সাবস্ক্রাইব|লগইন|ই-পেপার|ログイン|会員登録|登录|登入|訂閱|订阅|로그인|구독))"
)
"""The same in scripts without capitals, before the words of buttons."""
_GAPS = re.compile(r"\s{2,}|\t|\s[-–—|·•›»>]\s|\s?[|｜]|\.{3}|…|\[\d+\]")
_SINCE = re.compile(
    r"\s+(?:since|est\.?|established|founded|seit|gegründet|depuis|fondé\w*|desde|fundad\w+|dal|fondat\w+|od|sedan"
    r"|siden|sinds|с|з|от|από)$",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\s(?=\d)")
NETWORKS = frozenset(
    "facebook twitter whatsapp telegram instagram youtube tiktok linkedin pinterest reddit tumblr skype viber threads "
    "bluesky вконтакте "
    "одноклассники фейсбук вотсап телеграм".split()
)
"""Where readers share things; beside it `Telegram` and `Mail` are no newspapers."""
_PAGER = re.compile(
    r"(?:newer|older|next|prev(?:ious)?|last|latest|recent|related|more|first|blog|new|your|this|share|try|shop"
    r"|our)\b(?:\s.*)?\s?"
    r"(?:posts?|today|online|journal|news)",
    re.IGNORECASE,
)
_WELCOME = re.compile(
    r"(?:willkommen|welcome|bienvenue|bienvenid|benvenut|bem-vind|welkom|välkommen|witamy)", re.IGNORECASE
)


_HOUSE = re.compile(
    r"(?:\b(?:media|medien\w*|mediengruppe|newspapers|publishing|publications|publishers|ventures|holdings?|communications?|verlag\w*|edi(?:tora|ciones|tions)"
    r"|comunica\w+|enterprises|network|gruppo|grupo|groupe|gruppen|koncern\w*)|verlag|mediengruppe|medien)$",
    re.IGNORECASE,
)
"""How houses are called that bring out papers, and stations here and there."""


def is_house(name: str) -> bool:
    """Whether it is called as companies are that bring out papers."""
    return _HOUSE.search(name) is not None


def is_furniture(line: str) -> bool:
    """Whether a line that is called as newspapers are is a button: `Newer Post`, `Facebook Telegram Mail`."""
    words = fold(line).split()
    return any(word in NETWORKS for word in words) or bool(_PAGER.fullmatch(line) or _WELCOME.match(line))


def paper_like(name: str) -> bool:
    """Whether a line is called as a newspaper is, in Chinese and Japanese by its last sign too: `北嶺新報`."""
    return masthead_like(name) or (len(name) in _HAN_SIGNS and _HAN_PAPER.fullmatch(name) is not None)


_HAN_SIGNS = range(3, 9)
_HAN_PAPER = re.compile(
    r"(?!最新|今日|国内|国际|社会|体育)[\u3400-\u9fff]+(?:(?<![情预預举舉通海汇彙公电電申])[报報]社?|网|網)"
)


def names_said(text: str, *, is_appeal: bool = False) -> Iterator[tuple[str, str, float]]:
    """The names by which a site may speak of itself: each with the phrase, and what it weighs.

    `is_appeal` says that the text asks for money or readers.
    """
    for led in _LED.finditer(text):
        told = text[led.end() : led.end() + _REACH]
        if (name := leading_name(told)) and _goes_on(led, name, told.partition(name)[2]):
            yield name, text[led.start() : led.end() + len(name) + 2], STRONG if led["strong"] else WEAK
    for behind in _GOOGLE.finditer(text) if "Google" in text else ():
        if name := _name_before(text[max(0, behind.start() - _REACH) : behind.start()]):
            yield name, f"{name}{behind.group()}", STRONG
    for owned in _OWNED.finditer(text) if "©" in text else ():
        if leading_name(owned["name"]) == owned["name"].removeprefix("the ").strip():
            yield owned["name"].strip(), owned.group(), STRONG
    for source in _SOURCE.finditer(text) if ":" in text or "：" in text else ():
        if (name := (source["han"] or source["name"]).strip()) and paper_like(name):
            yield name, source.group(), WEAK
    if is_appeal:
        for itself in _ABOUT_ITSELF.finditer(text):
            if (name := leading_name(itself.group())) and name == itself.group().strip() and len(name.split()) > 1:
                yield name, itself.group(), WEAK


def _goes_on(led: re.Match[str], name: str, rest: str) -> bool:
    """Whether behind the name stands what must: `Download … App`, `Follow … on`, and there no person."""
    if led["app"]:
        return _APP.match(rest) is not None
    return not led["follow"] or (_ON.match(rest) is not None and not is_person(name))


def told_to(story: str) -> str:
    """The outlet to which people say things in a story, if they do twice, and to no other."""
    told = [
        name
        for lead in _TOLD.finditer(story)
        if paper_like(name := leading_name(story[lead.end() : lead.end() + _REACH]))
    ]
    return told[0] if len(told) > 1 and len(set(map(fold, told))) == 1 else ""


def leading_name(text: str) -> str:
    """The words in capitals that a text begins with; empty where they are no name."""
    if quoted := _QUOTED.match(text):
        return _checked(quoted["name"].split())
    kept: list[str] = []
    for word in text.split()[: _WORDS + 1]:
        bare = word.strip("\"'“”„«»()[]*_")
        end = bare.rstrip(".,;:!?»”…")
        if kept and fold(end) in _OFFERS:
            break
        if not end or not (_is_big(end) or (kept and end in _SMALL)):
            break
        kept.append(end)
        if end != bare or word.endswith(("»", "”", '"', ")")):
            break
    return _checked(kept)


def _name_before(text: str) -> str:
    """The words in capitals that a text ends with, without the one that begins its sentence."""
    words = re.split(r"(?<=[.!?:])\s|\n", text)[-1].split()
    kept: list[str] = []
    for word in reversed(words):
        bare = word.strip("\"'“”„«»*_")
        if not bare or not (_is_big(bare) or bare in _SMALL):
            break
        kept.insert(0, bare)
    if len(kept) == len(words):
        kept = kept[1:]  # Example: "Follow Deccan Ledger"
    return _checked(kept)


def _is_big(word: str) -> bool:
    return word[0].isupper() or (is_uncased(word) or HAN.match(word) is not None)


def _checked(words: list[str]) -> str:
    """These words as a name, without small ones at its ends and what a site offers; empty where they are none."""
    while words and words[-1] in _SMALL:
        words = words[:-1]
    if words and words[-1].endswith(("'s", "’s")):
        words = [*words[:-1], words[-1][:-2]]
    while words and (words[0] in _SMALL or fold(words[0]) in ("sie", "ons")):
        words = words[1:]
    name = " ".join(words)
    folded = [fold(word) for word in words]
    if (
        not 3 <= len(name) <= _LONGEST
        or len(words) > _WORDS
        or folded[0] in _NO_NAMES
        or folded[-1] in _NO_NAMES - {"news"}
    ):
        return ""
    return "" if all(is_ordinary_word(word) for word in folded if word[0].isalnum()) else name


def unglued(line: str) -> str:
    """A line up to where a scrape surely ran two words into each other."""
    return _BUTTONS.split(_GLUED.split(line, maxsplit=1)[0], maxsplit=1)[0]


def heads_of(line: str) -> Iterator[str]:
    """What may be a site's name at a line's beginning, the surest cut first: before a gap, a hump, a date, a year."""
    line = line.strip()[:_TOP_LINE]
    first = next((piece for piece in _GAPS.split(line) if piece.strip()), "").strip()
    first = _BUTTONS.split(_HUMP.split(first, maxsplit=1)[0], maxsplit=1)[0].strip()
    if dates := find_dates(first):
        first = first[: dates[0].start].strip(" ,")
    first = _FIGURE.split(first, maxsplit=1)[0].strip(" ,:")
    words = first.split()
    if len(words) > 1 and fold(words[-1]).strip(",.") in weekday_names():
        first = " ".join(words[:-1]).strip(" ,")
    yield _SINCE.sub("", first)


_TOP_LINE = 120
