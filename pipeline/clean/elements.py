"""What the names of the elements around a page's passages make of them: comments, teasers, another story.

The line model learned what elements of a name hold; here is what it can't have learned from pages of other sites: how
a page is put together. Elements that hold nearly all of the story are the page's frame, and their names speak of the
layout (`div.with-sidebar`, `div#__next`, `article.comments-enabled`), not of what stands in them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from pipeline.clean.features import ALIKE, outermost_article, words_of
from pipeline.lexicon.page_types import ARTICLES, POSTS, PRODUCT, said_types, says_article, says_discussion, says_news
from pipeline.lexicon.sentences import is_ended
from pipeline.model import Block, BlockKind, Category

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Likely = NDArray[np.float32]

_NAMED = (
    (
        Category.COMMENTS,
        "comment comments disqus respond reply replies discussion commentlist livefyre "
        "kommentare kommentarer kommentit commentaires comentarios comentarii commenti reacties komentarze komentare "
        "komentari hozzaszolasok kommentek yorumlar",  # plurals: one `kommentar` is an opinion piece
    ),
    (
        Category.SHARE_LINKS,
        "share sharing sharer social socials addtoany sharedaddy shareaholic follow "
        "teilen partager partage compartir compartilhar condividi delen",
    ),
    (Category.COOKIE_NOTICE, "cookie cookies consent gdpr cmp onetrust"),
    (Category.PAYWALL, "paywall regwall piano metered"),
    (Category.NEWSLETTER, "newsletter newsletters signup optin mailchimp"),
    (Category.SUBSCRIPTION, "subscribe subscription subscriptions abo abonnement suscripcion assinatura abbonamento"),
    (
        Category.ADVERTISEMENT,
        "ad ads advert adverts advertisement sponsor sponsors sponsored promo midroll preroll outbrain taboola "
        "affiliate werbung anzeige anzeigen publicite publicidad publicidade pubblicita reklama reclame annons "
        "annonse hirdetes",
    ),
    (Category.DONATION_APPEAL, "donate donation donations donatebox cta"),
    (
        Category.AUTHOR_BIO,
        "author authors bio biography contributor contributors writer writers columnist autor autoren auteur auteurs "
        "autore autori autores colunista columnista kolumnist kolumnista yazar penulis",
    ),
    (Category.IMAGE_CREDIT, "caption captions credit credits figcaption <figcaption <figure"),
    (
        Category.RELATED_LINKS,
        "related recommended recommendations recommend recirc popular trending latest teaser teasers card cards "
        "mostread readmore alsoread readalso sidebar rail rightcol <aside next previous relacionadas relacionados "
        "relacionado relacionada correlati correlate similaires gerelateerd verwandte powiazane souvisejici "
        "terkait ilgili",
    ),
    (
        Category.NAVIGATION,
        "nav navigation navbar menu menus breadcrumb breadcrumbs header masthead footer toolbar pagination pager tags "
        "tag categories search login skip <nav <header <footer <button <form",
    ),
)
_CATEGORIES = {word: category for category, words in _NAMED for word in words.split()}
_SHAPES = frozenset(["card", "cards", "header", "footer"])
"""Names that tell how a thing is drawn, or what part of it this is, where no other name tells what it is."""
_ADVERT = re.compile(
    r"(?<![a-z0-9])(?:ads?|adverts?|advertisements?|sponsors?|sponsored|promo|midroll|preroll|affiliate|werbung|anzeigen?|"
    r"publicite|publicidade?|pubblicita|reklama|reclame|annons|annonse|hirdetes)(?![a-z0-9])",
    re.IGNORECASE,
)
"""What elements with an advertisement are called. `__adF2e` and `a8-ad64f` are of a build tool's making."""
_PLEA = re.compile(
    r"(?<![a-z0-9])(?:donate|donations?|donatebox|polls?|sonda|umfrage|encuesta|enquete|sondage|sondaggio|ankieta|anket|opros)"
    r"(?![a-z0-9])",
    re.IGNORECASE,
)
"""What elements are called in which a page asks its readers for money, or for what they think."""
_CALL = re.compile(r"(?<![a-z0-9])cta(?![a-z0-9])", re.IGNORECASE)
"""A call to act, as designers have it. What a firm offers has one in each part."""
_STATE = re.compile(
    r"(?<=[#.])(?:(?:has|have|no|with|without)[-_][\w-]*|[\w-]*[-_](?:enabled|disabled|allowed|on|off))(?![\w-])"
)
"""Names that tell what an element may have beside it: `has-sidebar`, `comments-enabled`."""
FRAME = 0.9
"""An element that holds such a share of the words that are likely the story is the page's frame."""
STORY = 400
"""Words that are likely the story, outside the comments, from which a page has a story of its own."""
SURER = 0.2
"""Or so much surer must the model be of what stands outside the comments."""
SAID_STORY, SAID_SURER, SAID_MOST = 100, 0.1, 3
"""Of a page that says it is an article so many words and so much surer are enough, where comments are likely the story
in no more than so many times as many words. Such are the shortest stories with comments of the development sets. Of
one whose data say that it is news the model need not be surer."""
COMMENTED = 0.3
"""On such a page what stands among comments is so much less likely the story. Of 53,770 words in elements of
wcxb-dev's articles that are named as comments 295 are the story's; on a forum's pages the thread stands there."""
_ARCHIVE = re.compile(r"#(?:wm-ipp|donato)\b")
_NUMBERED = re.compile(r"#(?:[a-z]+[-_])?comment[-_]?(\d+)(?![\w-])", re.IGNORECASE)
"""The names of elements that hold one comment each, by its number."""
NUMBERED, POST_LEAST, POST_MOST = 2, 40, 10
"""Where so many comments are numbered, a post of so many words that are likely the story is the page's story, and they
are none of it, be they so many times as long: a forum numbers posts. Not so where the page says that people talk on it,
or that it sells a thing, of which buyers speak. Of the development sets four pages are told by this alone."""
LITTLE = 0.4
"""Comments in no more than so many times as many words as a story of `SAID_STORY` above them are about it, whatever the
page says of itself."""
TEASED = 0.7
"""So much less likely the story is what stands in elements named as teasers or as the next story, where more stands
outside them."""
BEHIND = 0.5
"""And so much below a heading of theirs where no more of the story follows, outside the elements that hold it: there
stand the next stories."""
BESIDE = 0.5
"""So much less likely the story is what stands in elements named as notes on authors or as newsletters, below the
story's beginning. In the development sets' articles nothing of what the model takes for the story there is."""
INSERTED = 0.2
"""Advertisements, appeals and polls within a story are as much set back, where all of them have no more of its words
than that share: what a page calls `promo` and is as long as a story may be one."""
SIDEWAYS = 0.3
"""So much less what stands in a sidebar, where the title and `OWN_LEAST` words of a story stand outside, above it."""
_SIDE = re.compile(
    r"(?:^|/)(?!article|main|body|section)[^/#.\[]*(?:[#.][^/#.\[]*)*?"
    r"(?:[#.](?!(?:has|no|one|two|tag|td)-)(?:[a-z]{1,3}-)?(?:sidebar(?:s|-?wrap)?|rightcol|right-?rail|side-?(?:col|rail|column)|rail)(?![\w-])|\[complementary\])"
    r"(?!.*/(?:main|article)(?![\w-]))",
    re.IGNORECASE,
)
"""Elements that are a sidebar by name, and not a layout's with one beside the story (`article.right-sidebar`)."""
FEWEST = 2
"""Paragraphs of a story outside them, at least: what stands below the title alone may be its standfirst."""
APART = 0.2
"""Of a story's words so many, at most, stand behind the first of what stands below it or beside it."""
PARAGRAPH = 20
"""Words from which a passage that is likely the story is its beginning. A teaser above it is most often its own."""
OWN, OWN_LEAST, OTHERS_MOST = 100, 40, 2
"""An `article` that has the page's title and so many words that are likely the story is the page's story, where others
have no more than so many times as many: a live blog's first post is not. Where others are named as teasers or as the
next story, fewer words are enough."""
OTHERS, HEADED = 0.7, 0.3
"""So much less likely the story is what stands in other articles, and in those with a top heading of their own."""


class SetBack(NamedTuple):
    """How likely each passage of a page is the story, with the say of the elements around it."""

    likely: Likely
    why: Sequence[str]
    """What set a passage back; empty where nothing did."""


def named_by(
    blocks: Sequence[Block], likely_words: NDArray[np.floating], hints: Mapping[str, Sequence[str]]
) -> list[Category | None]:
    """What the innermost element around each passage says whose name says anything.

    `likely_words` are each passage's words, times how likely they are the story.
    """
    frame = _frame(blocks, likely_words)
    if frame and says_article(hints):  # then comments are none, however long
        inside = next(block for block in blocks if block.within[: len(frame)] == frame)
        names = inside.trail.split("/")[: len(frame)]
        frame = frame[: next((k for k, name in enumerate(names) if _named(name) is Category.COMMENTS), len(frame))]
    return [_category_of(block.trail, _shared(block.within, frame)) for block in blocks]


def _frame(blocks: Sequence[Block], likely_words: NDArray[np.floating]) -> tuple[int, ...]:
    """The elements, outermost first, that hold nearly all of what is likely the story."""
    total = float(likely_words.sum())
    frame: list[int] = []
    held = [(block.within, weight) for block, weight in zip(blocks, likely_words.tolist(), strict=True) if weight]
    while held:
        depth = len(frame)
        inside: dict[int, float] = {}
        for within, weight in held:
            if len(within) > depth:
                inside[within[depth]] = inside.get(within[depth], 0.0) + weight
        heaviest = max(inside, key=inside.__getitem__, default=0)
        if inside.get(heaviest, 0.0) < FRAME * total:
            break
        frame.append(heaviest)
        held = [each for each in held if len(each[0]) > depth and each[0][depth] == heaviest]
    return tuple(frame)


def _shared(within: tuple[int, ...], frame: tuple[int, ...]) -> int:
    """How many of the frame's elements stand around a passage."""
    if within[: len(frame)] == frame:
        return len(frame)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(within, frame, strict=False)))


@lru_cache(maxsize=20_000)
def _category_of(trail: str, frame: int) -> Category | None:
    return next((said for name in reversed(trail.split("/")[frame:]) if (said := _named(name))), None)


_HOLDER = re.compile(r"(?<=[a-z]{3})(?:wrap(?:per)?|box|container|section|area|block)$")
"""What a name ends in that is written as one word: `commentswrap`."""
_PART = re.compile(r"\bkg-(?:callout|toggle|header|html|markdown|image|gallery|embed|video|audio|file|code)-card\b")
"""What Ghost's writers set into a story: to it everything that is not a paragraph is a card."""


@lru_cache(maxsize=20_000)
def _named(name: str) -> Category | None:
    if _PART.search(name):
        return None
    words = [_HOLDER.sub("", word) for word in words_of(_STATE.sub("", name))]
    words.sort(key=_SHAPES.__contains__)  # `WriterCard` is a writer's
    return next((found for word in words if (found := _CATEGORIES.get(word))), None)


def set_back(
    likely: Likely,
    words: NDArray[np.floating],
    blocks: Sequence[Block],
    named: Sequence[Category | None],
    told: Likely,
    hints: Mapping[str, Sequence[str]],
) -> SetBack:
    """What the elements around a page's passages make of how likely they are the story.

    `named` is what `named_by` answers; `told` is how alike each passage is to the page's title.
    """
    after, why = likely, [""] * len(likely)
    for factors, because in (
        (_archives(blocks), "stands in the bar of a web archive"),
        (_comments(after, words, blocks, named, hints), "stands among the comments"),
        (_teasers(after, words, blocks, named), "stands in a teaser"),
        (_notes(after, words, blocks, named), "stands in a note on the author, or an invitation"),
        (_inserts(after, words, blocks, named, hints), "stands in an advertisement, an appeal or a poll"),
        (_sidebars(after, words, blocks, told), "stands in a sidebar"),
        (_others(after, words, blocks, named, told, hints), "stands in another article"),
    ):
        after = (after * factors).astype(np.float32)
        for i in np.flatnonzero(factors < 1).tolist():
            why[i] = because
    return SetBack(after, why)


def _archives(blocks: Sequence[Block]) -> Likely:
    """What the Internet Archive sets above a page: who collected it, a calendar, an appeal of its own."""
    return np.array([0.0 if _ARCHIVE.search(block.trail) else 1.0 for block in blocks], dtype=np.float32)


def _comments(
    likely: Likely,
    words: NDArray[np.floating],
    blocks: Sequence[Block],
    named: Sequence[Category | None],
    hints: Mapping[str, Sequence[str]],
) -> Likely:
    """Factors for comments, where the page has a story that they are about.

    They speak of what the story speaks of, in whole sentences: only the names of the elements around them tell.
    """
    among = np.array([category is Category.COMMENTS for category in named], dtype=bool)
    if not among.any():
        return np.ones(len(named), dtype=np.float32)
    outside, inside = _weight(likely, words, ~among), _weight(likely, words, among)
    surer = outside.sure - inside.sure
    is_said = says_news(hints) or (says_article(hints) and surer >= SAID_SURER)
    is_said = is_said and SAID_STORY <= outside.words >= inside.words / SAID_MOST
    is_post = outside.words >= max(POST_LEAST, inside.words / POST_MOST) and PRODUCT not in said_types(hints)
    is_post = is_post and _are_numbered(blocks)
    is_little = outside.words >= SAID_STORY and inside.words <= LITTLE * outside.words
    is_little = is_little and _behind(among, likely * words) <= APART
    is_about = not says_discussion(hints) and (
        outside.words >= STORY or surer >= SURER or is_said or is_post or is_little
    )
    return np.where(among & is_about, COMMENTED, 1.0).astype(np.float32)


def _are_numbered(blocks: Sequence[Block]) -> bool:
    """Whether a page's comments have elements with their numbers."""
    return len({number for block in blocks for number in _NUMBERED.findall(block.trail)}) >= NUMBERED


class _Weight(NamedTuple):
    words: float
    """Words that are likely the story."""
    sure: float
    """How likely they are, each counted as often as it is likely."""


def _weight(likely: Likely, words: NDArray[np.floating], which: NDArray[np.bool_]) -> _Weight:
    weights = (likely * words)[which]
    total = float(weights.sum())
    return _Weight(total, float((likely[which] * weights).sum()) / max(total, 1.0))


def _teasers(
    likely: Likely, words: NDArray[np.floating], blocks: Sequence[Block], named: Sequence[Category | None]
) -> Likely:
    """Factors for teasers below the story's beginning, where the page is not made of them."""
    among = np.array([category is Category.RELATED_LINKS for category in named], dtype=bool)
    below = _below_story(likely, words, among)
    story = np.flatnonzero(~among & (likely >= 0.5) & (words >= PARAGRAPH))
    behind = below & (np.arange(len(below)) > (story[-1] if len(story) else len(below)))
    if behind.any():
        beside = among | np.array([category is Category.COMMENTS for category in named], dtype=bool)
        frame = _frame(blocks, np.where(beside, 0, likely * words))
        behind &= np.array([block.within[: len(frame)] != frame for block in blocks], dtype=bool)
        behind &= np.cumsum(behind & np.array([block.kind is BlockKind.HEADING for block in blocks], dtype=bool)) > 0
    return np.where(below, np.where(behind, BEHIND, TEASED), 1.0).astype(np.float32)


def _notes(
    likely: Likely, words: NDArray[np.floating], blocks: Sequence[Block], named: Sequence[Category | None]
) -> Likely:
    """Factors for sentences in invitations to newsletters, and in notes on authors that no more of a story follows."""
    ended = np.array([is_ended(block.text) for block in blocks], dtype=bool)
    bios = np.array([category is Category.AUTHOR_BIO for category in named], dtype=bool) & ended
    letters = np.array([category is Category.NEWSLETTER for category in named], dtype=bool) & ended
    story = np.flatnonzero(~bios & ~letters & (likely >= 0.5) & (words >= PARAGRAPH))
    bios &= np.arange(len(bios)) > (story[-1] if len(story) else -1)
    return np.where(_below_story(likely, words, bios | letters), BESIDE, 1.0).astype(np.float32)


def _inserts(
    likely: Likely,
    words: NDArray[np.floating],
    blocks: Sequence[Block],
    named: Sequence[Category | None],
    hints: Mapping[str, Sequence[str]],
) -> Likely:
    """Factors for what a site sets into a story, by the names of its elements: advertisements, appeals, polls.

    Calls to act are none where the page's data do not say that it tells a story: `og:type` is an article everywhere.
    """
    calls = not ARTICLES.isdisjoint(said_types(hints))
    maybe = [_is_insert(block.trail, category, calls) for block, category in zip(blocks, named, strict=True)]
    if not any(maybe):
        return np.ones(len(blocks), dtype=np.float32)
    frame = _frame(blocks, likely * words)
    among = np.array(
        [
            is_one and _is_insert(_inside(block, frame), category, calls)
            for is_one, block, category in zip(maybe, blocks, named, strict=True)
        ],
        dtype=bool,
    )
    if _weight(likely, words, among).words > INSERTED * _weight(likely, words, ~among).words:
        among[:] = False
    return np.where(_below_story(likely, words, among), BESIDE, 1.0).astype(np.float32)


def _inside(block: Block, frame: tuple[int, ...]) -> str:
    """A passage's trail within the page's frame."""
    return "/".join(block.trail.split("/")[_shared(block.within, frame) :])


@lru_cache(maxsize=20_000)
def _is_insert(trail: str, category: Category | None, calls: bool) -> bool:
    names = _SLUG.sub("", trail)
    if category is Category.ADVERTISEMENT:
        return _ADVERT.search(names) is not None
    pleas = (_PLEA, _CALL) if calls else (_PLEA,)
    return category in _PLEAS and any(each.search(names) for each in pleas)


_SLUG = re.compile(r"(?<![^/])(?:h[1-6]|a|section)#[^./\[]*")
"""An element's number by which links find it; a heading's is its own words: `h2#shopping-ads`."""
_PLEAS = frozenset([None, Category.NAVIGATION, Category.DONATION_APPEAL])
"""What the names of elements say at most: a poll is a form with buttons."""


def _below_story(likely: Likely, words: NDArray[np.floating], among: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which of these stand below the beginning of a story that has more words than they."""
    begins = np.flatnonzero(~among & (likely >= 0.5) & (words >= PARAGRAPH))
    is_more = _weight(likely, words, ~among).words >= _weight(likely, words, among).words
    below = np.arange(len(likely)) > (begins[0] if len(begins) else -1)
    return among & below & is_more


def _sidebars(likely: Likely, words: NDArray[np.floating], blocks: Sequence[Block], told: Likely) -> Likely:
    """Factors for sidebars beside a story that has the page's title above it, be it shorter than they."""
    nothing = np.ones(len(blocks), dtype=np.float32)
    among = np.array([_is_side(block.trail) for block in blocks], dtype=bool)
    titled = np.flatnonzero(~among & (told >= ALIKE))
    if not among.any() or not len(titled):
        return nothing
    among &= np.arange(len(among)) > titled[0]
    weight = np.where(np.arange(len(among)) > titled[0], likely * words, 0)
    story = ~among & (likely >= 0.5) & (words >= PARAGRAPH / 2) & (weight > 0)
    if story.sum() < FEWEST or float(weight[story].sum()) < OWN_LEAST:
        return nothing
    if _behind(among, weight) > APART:
        return nothing
    return np.where(among, SIDEWAYS, 1.0).astype(np.float32)


@lru_cache(maxsize=20_000)
def _is_side(trail: str) -> bool:
    return _SIDE.search(trail) is not None


def _behind(among: NDArray[np.bool_], weight: NDArray[np.floating]) -> float:
    """Of the weight outside these, the share that stands behind the first of them."""
    first = int(among.argmax()) if among.any() else len(among)
    return float(weight[first:][~among[first:]].sum()) / max(1.0, float(weight[~among].sum()))


def _others(
    likely: Likely,
    words: NDArray[np.floating],
    blocks: Sequence[Block],
    named: Sequence[Category | None],
    told: Likely,
    hints: Mapping[str, Sequence[str]],
) -> Likely:
    """Factors for other `article` elements than the one that has the page's title and a story of its own."""
    nothing = np.ones(len(likely), dtype=np.float32)
    if says_discussion(hints) or POSTS in said_types(hints):
        return nothing
    articles = np.array([outermost_article(block) or 0 for block in blocks], dtype=np.int64)
    titled = articles[(told >= ALIKE) & (articles > 0)]
    own = np.isin(articles, titled)
    others = (articles > 0) & ~own
    mine = _weight(likely, words, own).words
    if mine < OWN:
        others &= np.array([category is Category.RELATED_LINKS for category in named], dtype=bool)
    if not len(titled) or mine < OWN_LEAST or _weight(likely, words, others).words > OTHERS_MOST * mine:
        return nothing
    tops = np.array(["/h1" in block.trail for block in blocks], dtype=bool)
    headed = others & np.isin(articles, articles[tops & others])
    return np.where(headed, HEADED, np.where(others, OTHERS, 1.0)).astype(np.float32)
