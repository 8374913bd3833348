"""What the rules of the languages other than English are built from: kinds of boilerplate, and the shapes they come in.

A language's module brings the words, its drops and its near misses; what a share bar or an appeal is made of is the same
everywhere, and stands here. Where case tells names from words, patterns on names read the text as it is written;
all others read it folded.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.clean.cues import required
from pipeline.clean.page import Page, Span
from pipeline.clean.rule import (
    Choosy,
    Claims,
    Rule,
    after_story,
    also,
    asked_once,
    at_edge,
    counts,
    either,
    has,
    made_of,
    of_chosen,
    only_of,
    only_where,
    outside,
    says,
    section,
    spoken,
    tokens_of,
    unless,
)
from pipeline.clean.rules.en.chrome import NETWORKS
from pipeline.lexicon.sentences import FULL_STOPS
from pipeline.lexicon.tongues import GROUPS
from pipeline.model import Category


@dataclass(frozen=True, slots=True)
class _Kind:
    category: Category
    why: str
    placed: bool = False
    confidence: float = 0.95


_KINDS = {
    "donation-appeal": _Kind(
        Category.DONATION_APPEAL, "The site asks its readers for money; no reporter speaks here.", placed=True
    ),
    "newsletter-plea": _Kind(Category.NEWSLETTER, "An invitation to subscribe to a newsletter is the site's voice."),
    "paywall-notice": _Kind(Category.PAYWALL, "A notice that the rest is for those who pay is not the story."),
    "subscription-offer": _Kind(Category.SUBSCRIPTION, "An offer to subscribe is the site's own trade."),
    "cookie-notice": _Kind(Category.COOKIE_NOTICE, "A notice on cookies and consent belongs to the site."),
    "disclaimer": _Kind(Category.DISCLAIMER, "A denial of liability: the publisher's lawyer speaks.", placed=True),
    "copyright-notice": _Kind(Category.COPYRIGHT, "A copyright line belongs to the page's foot."),
    "age-notice": _Kind(Category.AGE_NOTICE, "A notice that the article is old was put there by the site, later."),
    "advertisement": _Kind(Category.ADVERTISEMENT, "A label beside an advertisement, or the site's own advertising."),
    "share-links": _Kind(Category.SHARE_LINKS, "Buttons to share and pleas to follow are the page's.", placed=True),
    "related-links": _Kind(Category.RELATED_LINKS, "Links to other stories, with their heading or label.", placed=True),
    "page-furniture": _Kind(
        Category.NAVIGATION, "Buttons, counters, menus and labels of the page itself.", placed=True, confidence=0.9
    ),
    "comments-prompt": _Kind(Category.COMMENTS, "An invitation to comment, or the head of the comments.", placed=True),
    "author-bio": _Kind(Category.AUTHOR_BIO, "A note on who the author is.", placed=True, confidence=0.9),
    "agency-credit": _Kind(Category.AGENCY_CREDIT, "A credit to those whom the text comes from.", placed=True),
    "image-credit": _Kind(Category.IMAGE_CREDIT, "A caption and its credit belong to a picture that is not here."),
}


def rule(kind: str, language: str, claims: Claims, *, drops: tuple[str, ...], keeps: tuple[str, ...]) -> Rule:
    """The rule of a kind for a language, or for a group of them; its name is both: `cookie-notice-de`."""
    about = _KINDS[kind]
    return Rule(
        name=f"{kind}-{language}",
        category=about.category,
        why=about.why,
        claims=claims,
        drops=drops,
        keeps=keeps,
        languages=GROUPS.get(language, (language,)),
        confidence=about.confidence,
        placed=about.placed,
        unheard=language == "wider",
    )


def plea(told: str, *parts: str, lines: tuple[str, ...], then: str, most: int = 45, signs: int = 1) -> Claims:
    """A few words of the site's own trade: said in passing, or a whole line; and what goes with it behind.

    `signs`, here and below: how many times as long a line may be, where each of its signs counts as a word.
    """
    return unless(told, section(either(has(*parts, most=most), says(*lines, most=12 * signs)), spoken(then), most=5))


def cookies(told: str, *cues: str, must: str, buttons: str, plain: str = "", signs: int = 1) -> Claims:
    """A notice on cookies: it names them and two more things of their kind, or is one of its buttons.

    `plain` has the words of the plainest, that this site uses cookies.
    """
    button: Claims = says(buttons, most=8 * signs)
    if plain:
        button = either(button, says(plain, most=16 * signs))
    more = either(counts(1, *cues, must=must, most=140), button)
    notice = either(counts(2, *cues, must=must, most=140), button)
    return unless(told, section(notice, lambda page, i: bool(more(page, i)), most=6))


def disclaimer(told: str, *cues: str, headings: str, strong: tuple[str, ...], denies: str) -> Claims:
    """A heading or label of disclaimers, a sentence that only they say, or four of their cues and a denial.

    What follows belongs to it while it speaks of three such things.
    """
    more = unless(told, counts(3, *cues, denies, most=140))
    heap = unless(told, counts(4, *cues, must=denies, most=140))
    label = unless(told, has(rf"^\W*(?:{headings})\s?[:.-]\s", most=250))
    denial = unless(told, has(*strong, most=250))
    # Twice over it is one wherever it stands, above the story as often as behind it.
    twice = unless(told, counts(2, *strong, must=denies, most=250))

    def heads(page: Page, i: int) -> bool:
        """Whether a disclaimer follows, or some paragraph does: alone, its name is a link to it."""
        below = i + 1
        return below < len(page.passages) and (page.passages[below].is_prose or bool(more(page, below)))

    begins = either(also(heads, says(headings, most=8)), label, also(at_edge, denial), also(at_edge, heap), twice)
    return section(begins, lambda page, i: bool(more(page, i)), most=8)


def share(words: str, verbs: str, *, told: str, lines: tuple[str, ...], parts: tuple[str, ...]) -> Claims:
    """A bar of share buttons: names of networks and a few words; or a plea to share or to follow."""
    asking = frozenset(verbs.split())
    known = NETWORKS | asking | frozenset(words.split())
    buttons = made_of(known, needs=NETWORKS | asking, most=24)

    def bar(page: Page, i: int) -> Span | None:
        """Networks alone, where they are neither outside the story nor three or more, may be a subheading."""
        span = buttons(page, i)
        if span is None:
            return None
        tokens = set(tokens_of(page.passages[i], known))
        many = len(tokens & NETWORKS) >= 3 and not page.passages[i].is_row
        return span if tokens & asking or outside(page, i) or many else None

    return either(only_of(buttons, bar), unless(told, either(says(*lines, most=18), has(*parts, most=35))))


def only_if(claim: Claims, condition: Callable[[Page, int], bool]) -> Choosy:
    """As `also`, for a condition that costs more than the claim: it is asked last."""
    ask = of_chosen(claim)

    def claims(page: Page, i: int) -> Span | None:
        span = ask(page, i)
        return span if span and condition(page, i) else None

    return only_of(claim, claims)


def links(told: str, *, headings: str, subheads: str, labels: str, address: str, lines: str, signs: int = 1) -> Claims:
    """Links to other stories.

    `headings` stand over them and nowhere else; `subheads` do so only outside the story. `labels` stand before one, with
    a sign; `address` too, and needs no sign, as it tells the reader to read. `lines` are links without a title.
    """
    heading = either(says(headings, most=9 * signs), also(outside, says(subheads, most=9 * signs)))
    sign = r"\s?(?:[:：|>›\"•】]|-\s)\s*\S.{0,220}$"
    labelled = either(
        has(rf"^\W*(?:{address}){sign}", most=36 * signs),
        also(_is_title, has(rf"^\W*(?:{labels}){sign}", most=30 * signs)),
    )
    addressed = also(_is_title, has(rf"^\W*(?:{address})\s\S.{{0,220}}$", most=36 * signs))
    return either(
        section(only_if(heading, _heads_links), _is_link, most=40),
        unless(told, either(says(lines, most=12 * signs), labelled, addressed)),
    )


_HEADLINE = 24
"""Words: hardly a headline has more, in any of these languages."""


def _is_title(page: Page, i: int) -> bool:
    return not page.passages[i].text.endswith((*FULL_STOPS, ","))


def _is_link(page: Page, i: int) -> bool:
    """Whether a passage may be a link to another story, or a teaser below one."""
    return _is_headline(page, i) or (_is_teaser(page, i) and _ends_soon(page, i))


def _is_headline(page: Page, i: int) -> bool:
    """Whether a passage may be a headline: a line without a full stop."""
    passage = page.passages[i]
    most = _HEADLINE * 2 if passage.text[0] > "\u3040" else _HEADLINE  # a Han character counts as a word
    return passage.words <= most and not passage.text.endswith(_STOPS)


def _is_teaser(page: Page, i: int) -> bool:
    """Whether headlines and single paragraphs take turns here; behind a link within a story, paragraphs follow each other."""
    above = 0
    while page.is_free(i - 1 - above) and _is_headline(page, i - 1 - above):
        above += 1
    if above > 3:
        return False
    headline_below = page.is_free(i + 1) and _is_headline(page, i + 1)
    return headline_below or (above > 0 and not page.is_free(i + 1))


_STOPS = (*FULL_STOPS, ":", ",", "：", "،")


def _ends_soon(page: Page, i: int) -> bool:
    """Whether less than a quarter of the page's prose stands from passage i on."""
    prose = [p.words if p.is_prose and page.is_free(k) else 0 for k, p in enumerate(page.passages)]
    return sum(prose[i:]) < 0.25 * max(1, sum(prose))


def _heads_links(page: Page, i: int) -> bool:
    """Whether links follow, or something claimed, or nothing."""
    passage = page.passages[i]
    if passage.ended and not passage.text.endswith(("!", "?", "…")):
        return False
    return i + 1 >= len(page.passages) or not page.is_free(i + 1) or _is_link(page, i + 1)


_ENABLE = (
    r"(?:enabl|disabl|turn|switch|requir|support|aktiv|deaktiv|aktif|inaktiv|avaktiv|eingeschaltet|einschalt|erforder|benötig|"
    r"unterstütz|erlaub|habilit|activ|desactiv|désactiv|necesit|requier|ativ|desativ|necess|requer|nécessit|requis|abilit|"
    r"attiv|disattiv|richie|inschakel|ingeschakeld|schakel|uitgeschakeld|nodig|vereist|slå|skru|kräv|krev|kræv|włącz|wyłącz|"
    r"obsług|wymag|povol|zapn|vypn|vyžad|etkin|açın|devre|gerek|включ|отключ|требу|поддерж|увімкн|вимкн|потріб|підтрим|"
    r"käyttöön|salli|vaati|päälle|engedélyez|kapcsol|szükség|támogat|dezactiv|membutuhkan|nonaktif|bật|kích hoạt|tắt|hỗ trợ|"
    r"ενεργοποι|απενεργοποι|απαιτ|הפעל|להפעיל|פעיל|מופעל|דורש)"
)
_SCRIPTS_OFF = (
    rf".{{0,60}}\bjavascript\b.{{0,40}}\b{_ENABLE}.{{0,40}}|.{{0,40}}\b{_ENABLE}.{{0,40}}\bjavascript\b.{{0,40}}"
)
"""The page's word that it wants scripts, in all languages: a line that only names them may be a story's."""


def furniture(*anywhere: str, labels: str, menu: str, glue: str, tags: str, signs: int = 1) -> Claims:
    """Buttons and counters, wherever they are; labels and menus where the story is not.

    `menu` are words of which menus are made, `glue` those between them; `tags` stand before a list of keywords.
    """
    names = frozenset(menu.split())
    keywords = section(only_if(says(tags, labels, most=5 * signs), _heads_labels), _is_label, most=40)
    return either(
        says(*anywhere, _SCRIPTS_OFF, most=14 * signs),
        keywords,
        also(_is_title, has(rf"^\W*(?:{tags})\s?[:|]\s*.{{1,200}}$", most=34 * signs)),
        also(outside, says(rf"(?:{labels})(?:\s?[:(]?\s?\d*\)?)?", tags, most=8 * signs)),
        also(at_edge, made_of(names | frozenset(glue.split()), needs=names, most=40)),
    )


def _is_label(page: Page, i: int) -> bool:
    """Whether a passage is a keyword, a section's name: five words at most, and no sentence."""
    passage = page.passages[i]
    return passage.words <= 5 and not passage.ended and not passage.text.endswith((":", ",")) and not passage.is_row


def _heads_labels(page: Page, i: int) -> bool:
    """Whether three labels follow, as they do behind `Keywords` and seldom within a story."""
    return all(page.is_free(k) and _is_label(page, k) for k in (i + 1, i + 2, i + 3))


def comments(told: str, *lines: str, parts: tuple[str, ...], beside: str = "", signs: int = 1) -> Claims:
    """An invitation to comment; behind the story, everything after it is comments.

    `beside` are lines that are buttons where the story is not, and may be a subheading within it.
    """
    begins = either(says(*lines, most=24 * signs), has(*parts, most=40 * signs))
    if beside:
        begins = either(begins, also(outside, says(beside, most=24 * signs)))
    return unless(told, section(begins, lambda page, i: page.in_tail(i) and _ends_soon(page, i), most=400))


def bio(told: str, who: str, *parts: str, headings: str) -> Claims:
    """A note on the author before or after the story, or under a heading behind it.

    `who` tells what a person is, `parts` are notes that leave the name out.
    """
    note = section(
        also(after_story, says(headings, most=6)),
        lambda page, i: after_story(page, i) and page.passages[i].words < 90,
        most=2,
    )
    named = also(_names_someone, has(who, most=90))
    return unless(told, either(note, also(at_edge, either(named, has(*parts, most=90)))))


_CAPITAL = "A-ZÀ-ÞĀ-ŽƠƯȘȚΆ-ΏΑ-ΫЀ-ЯҐ" + "".join(map(chr, range(0x1EA0, 0x1EF9, 2)))
"""For use inside a character class; what stands last are Vietnamese capitals, each followed by its small letter."""
_SOMEONE = re.compile(
    rf"\W*(?:[{_CAPITAL}][\w'’.-]*\s+(?:(?:de|da|do|van|von|del|di|du|la|le|der|den)\s+)*[{_CAPITAL}]"
    r"|[\u05d0-\u06ff\u0900-\u097f\u3040-\u9fff\uac00-\ud7a3])"
)
_AUTHOR = re.compile(
    r"\b(?:aut(?:or|eur|rice)|verfasser|schrij(?:ver|fster)|journalist|periodista|giornalista|jornalista|dziennikar|novinář|"
    r"författare|forfatter|skribent|yazar|toimittaja|kirjoittaja|szerző|újságíró|δημοσιογράφ|συντάκτ|jurnalist|автор|"
    r"журналіст|penulis|jurnalis|wartawan|tác giả|phóng viên|लेखक|पत्रकार|نویسنده|خبرنگار)"
)


def _names_someone(page: Page, i: int) -> bool:
    """Whether a passage begins with a name, as far as capitals tell, or with the author's calling."""
    passage = page.passages[i]
    return _SOMEONE.match(passage.text) is not None or _AUTHOR.search(passage.low[:24]) is not None


# Names as credits hold them: capitalised words, agencies that write themselves small, what links them.
_NAME = (
    rf"(?:[{_CAPITAL}][\w.'’&@*-]*|\d\w*[A-Za-z]\w*|"
    r"(?:dpa|epd|imago|picture[ -]alliance|ddp|apa|afp|ap|efe|ansa|lusa|getty|unsplash|pixabay|privat)(?:-[\w-]+)?(?!\w))"
)
_LINK = r"(?:via|v[oa]n|der|den|de|da|do|dos|di|del|della|du|des|la|le|für|e|y|et|und|en|и|та|і|й|și|ja|és|και|dan|và)(?!\w)"
NAMES = rf"{_NAME}(?:(?:\s*[/,|;©]\s*|\s[–—+-]\s|\s)(?:{_NAME}|{_LINK})){{0,11}}"
"""Names of people and agencies in a credit: `Ana Lima/dpa`, `picture alliance / Bo Chen`."""
AGENCIES = (
    r"(?:AP|AFP|afp|EPA|epa|EFE|DPA|dpa|Reuters|REUTERS|Keystone|KEYSTONE|SDA|sda|APA|ANSA|Ansa|LUSA|Lusa|ANP|BELGA|Belga|"
    r"epd|KNA|sid|SID|rtr|TASS|ТАСС|РИА Новости|Интерфакс|Europa Press|EUROPA PRESS|Adnkronos|AGI|Agência Brasil|"
    r"Estadão Conteúdo|Folhapress|Xinhua|Notimex|Télam|AA|PAP|ČTK|TASR|SITA|DHA|İHA|ANKA|Anadolu Ajansı|NTB|Ritzau|TT|STT|MTI|"
    r"Укрінформ|УНІАН|Інтерфакс-Україна|РБК-Україна|Agerpres|AGERPRES|Mediafax|ΑΠΕ-ΜΠΕ|TTXVN|Bernama|ANTARA|Antara)"
)

WIRES = (
    r"(?:ap|afp|epa|efe|dpa|reuters|keystone|sda|apa|ansa|lusa|anp|belga|epd|kna|sid|rtr|tass|тасс|риа новости|интерфакс|"
    r"europa press|adnkronos|agi|agência brasil|estadão conteúdo|folhapress|xinhua|notimex|télam|bloomberg|associated press|"
    r"agence france-?presse|ats|awp|cnn|stt|mti|укрінформ|уніан|інтерфакс-україна|рбк-україна|agerpres|mediafax|απε-μπε|ttxvn|bernama|antara|agenc\w+|agentur\w*|agenzi\w+|agentschap\w*|persbureau\w*|агентств\w*|red\w*)"
)
"""The same and more, as the folded text has them."""


def agency(*parts: str, label: str, most: int = 40, signs: int = 1) -> Claims:
    """A line that credits agencies, or their short names behind the last sentence of a story.

    `label` stands before a source, on a line of its own.
    """
    signed = re.compile(rf"(?<=[.!?…\"”»])\s+[(\[]?{AGENCIES}(?:\s?[/,|-]\s?{AGENCIES})*(?:/[a-z]{{2,4}})*[)\]]?\.?$")

    def sign_off(page: Page, i: int) -> Span | None:
        passage = page.passages[i]
        match = signed.search(passage.text)
        return Span(passage.start + match.start(), passage.end) if match else None

    return either(
        has(*parts, most=most),
        also(at_edge, has(rf"^\W*(?:{label})\s?[:/|]\s*\S.{{1,70}}$", most=12 * signs)),
        also(
            after_story,
            only_where(lambda passage: signed.search(passage.text) is not None, sign_off, required(signed.pattern)),
        ),
    )


_STOCK = r"(?:picture[ -]alliance|dpa|imago(?: images)?|IMAGO|[Gg]etty(?: [Ii]mages)?|AFP|AP|EPA|EFE|REUTERS|Reuters|ANSA|LaPresse|ANP|BELGA|Belga|LUSA|Keystone|APA|EUROPA PRESS|Europa Press|iStock|Shutterstock|Unsplash|Pixabay|Sipa|SIPA|MAXPPP|Hans Lucas|NurPhoto|ZUMA)"
"""Who sells pictures: beside a name and a stroke, the line is a picture's credit."""

_CAPTION = 45
"""Words: what is longer, or three sentences, and ends with a credit is a paragraph, and loses the credit only."""
_STOP = re.compile(r"[^\W\d][^\W\d][.!?][\"”“»]? ")


def picture(told: str, label: str, *lines: str, by: str = "von") -> Choosy:
    """A caption that ends with its credit, or a credit alone. The whole caption goes; a paragraph is not a caption.

    `label` says what it is (photo, image), `by` stands between it and the names, `lines` are captions without names.
    """
    credit = rf"(?:(?i:\b(?:{label}))\s?(?:[:/|©]|(?i:{by})\s)\s?{NAMES}(?:\s?\({NAMES}\))?|©\s?[^.!?©]{{2,70}})"
    alone = re.compile(
        rf"\W*(?:{credit}|(?i:fotos?|photos?|фото) {_NAME}(?: {_NAME}){{0,2}}|{_STOCK}\s*[/|]\s*{NAMES}|{NAMES}\s*[/|]\s*{_STOCK}(?:\s*[/|,]\s*{NAMES})?)\W*"
    )
    tail = re.compile(rf"(?:^|(?<=\s)|(?<=[(\[|–—/]))[(\[|–—-]?\s?{credit}\s?[)\]]?\.?$")
    spoken_of = re.compile(rf"{told}|\"[^\"]{{30,}}\"")
    plain = says(*lines, most=40)
    is_credit = asked_once(
        lambda passage: alone.fullmatch(passage.text) is not None, required(alone.pattern, whole=True), most=16
    )

    def tailed(page: Page, i: int) -> Span | None:
        passage = page.passages[i]
        match = tail.search(passage.text)
        if not match or spoken_of.search(passage.low[: match.start()]):
            return None
        is_caption = passage.words <= _CAPTION and len(_STOP.findall(passage.text)) < 3
        return page.span(i, i) if is_caption else Span(passage.start + match.start(), passage.end)

    has_tail = only_where(lambda passage: tail.search(passage.text) is not None, tailed, required(tail.pattern))

    def captions(page: Page, i: int) -> Span | None:
        """Within the story no sentence, and the next is a credit: then it is the picture's caption."""
        if page.rank(i) < 1 or i + 1 >= len(page.passages):
            return None
        below = page.claimed[i + 1]
        credited = below.category is Category.IMAGE_CREDIT if below else is_credit(page, i + 1)
        return page.span(i, i) if credited else None

    untold = only_where(lambda passage: not passage.ended, captions, most=_CAPTION)
    return either(plain, is_credit, untold, has_tail)


def picture_uncased(label: str, *lines: str) -> Claims:
    """As `picture`, for scripts without capitals: the label, and a few words up to the line's end."""
    credit = rf"(?:{label})\s?[:：/|،]\s?[^.。!?؟।۔]{{2,40}}"
    return either(says(credit, *lines, most=40), has(rf"[(（\[]\s?{credit}[)）\]]$", most=70))
