"""What the names of the elements around a page's passages make of them: comments, teasers, another story.

The line model learned what elements of a name hold; here is what it can't have learned from pages of other sites: how
a page is put together. Elements that hold nearly all of the story are the page's frame, and their names speak of the
layout (`div.with-sidebar`, `div#__next`, `article.comments-enabled`), not of what stands in them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

import numpy as np

from pipeline.clean.features import outermost_article, words_of
from pipeline.lexicon.page_types import DISCUSSIONS, is_said_article, said_types
from pipeline.model import Block, Category

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Likely = NDArray[np.float32]

_NAMED = (
    (
        Category.COMMENTS,
        "comment comments disqus respond reply replies discussion commentlist livefyre "
        "kommentar kommentare kommentarer commentaire commentaires comentario comentarios commento commenti reactie "
        "reacties komentarz komentarze",
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
        "ad ads advert adverts advertisement sponsor sponsored promo outbrain taboola affiliate "
        "werbung anzeige anzeigen publicite publicidad publicidade pubblicita reklama reclame",
    ),
    (
        Category.AUTHOR_BIO,
        "author authors bio biography contributor autor autoren auteur auteurs autore autori autores",
    ),
    (Category.IMAGE_CREDIT, "caption captions credit credits figcaption <figcaption <figure"),
    (
        Category.RELATED_LINKS,
        "related recommended recommendations recommend recirc popular trending latest teaser teasers card cards "
        "mostread readmore sidebar <aside next previous relacionadas relacionados correlati similaires gerelateerd",
    ),
    (
        Category.NAVIGATION,
        "nav navigation navbar menu menus breadcrumb breadcrumbs header masthead footer toolbar pagination pager tags "
        "tag categories search login skip <nav <header <footer <button <form",
    ),
)
_CATEGORIES = {word: category for category, words in _NAMED for word in words.split()}
FRAME = 0.9
"""An element that holds such a share of the words that are likely the story is the page's frame."""
STORY = 400
"""Words that are likely the story, outside the comments, from which a page has a story of its own."""
SURER = 0.2
"""Or so much surer must the model be of what stands outside the comments."""
SAID_STORY = 100
"""Words outside the comments from which a page that says it is an article has one, if the model is surer of these."""
SET_BACK = 0.3
"""On such a page what stands among comments is so much less likely the story. Of 53,770 words in elements of
wcxb-dev's articles that are named as comments 295 are the story's; on a forum's pages the thread stands there."""
TEASED = 0.7
"""So much less likely the story is what stands in elements named as teasers or as the next story, where more stands
outside them."""
PARAGRAPH = 20
"""Words from which a passage that is likely the story is its beginning. A teaser above it is most often its own."""
ALIKE = 0.5
"""So alike must a passage's words be to the page's title to say it."""


def named_by(blocks: Sequence[Block], likely_words: NDArray[np.floating]) -> list[Category | None]:
    """What the innermost element around each passage says whose name says anything.

    `likely_words` are each passage's words, times how likely they are the story.
    """
    frame = _frame(blocks, likely_words)
    return [_category_of(block.trail, _shared(block.within, frame)) for block in blocks]


def _frame(blocks: Sequence[Block], likely_words: NDArray[np.floating]) -> tuple[int, ...]:
    """The elements, outermost first, that hold nearly all of what is likely the story."""
    total = float(likely_words.sum())
    if not total:
        return ()
    surest = blocks[int(likely_words.argmax())].within
    for depth in range(len(surest), 0, -1):
        held = [block.within[depth - 1 : depth] == surest[depth - 1 : depth] for block in blocks]
        if likely_words[held].sum() >= FRAME * total:
            return surest[:depth]
    return ()


def _shared(within: tuple[int, ...], frame: tuple[int, ...]) -> int:
    """How many of the frame's elements stand around a passage."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(within, frame, strict=False)))


@lru_cache(maxsize=20_000)
def _category_of(trail: str, frame: int) -> Category | None:
    for name in reversed(trail.split("/")[frame:]):
        for word in words_of(name):
            if (category := _CATEGORIES.get(word)) is not None:
                return category
    return None


def set_back(
    likely: Likely,
    words: NDArray[np.floating],
    blocks: Sequence[Block],
    named: Sequence[Category | None],
    told: Likely,
    hints: Mapping[str, Sequence[str]],
) -> Likely:
    """How likely each passage is the story, given what the elements around it say of it.

    `named` is what `named_by` answers; `told` is how alike each passage is to the page's title.
    """
    likely = _without_comments(likely, words, named, hints)
    likely = _without_teasers(likely, words, named)
    return _without_others(likely, words, blocks, told, hints)


def _without_comments(
    likely: Likely, words: NDArray[np.floating], named: Sequence[Category | None], hints: Mapping[str, Sequence[str]]
) -> Likely:
    """Comments set back where the page has a story that they are about.

    They speak of what the story speaks of, in whole sentences: only the names of the elements around them tell.
    """
    among = np.array([category is Category.COMMENTS for category in named], dtype=bool)
    is_article = is_said_article(hints)
    if not among.any() or (not is_article and not DISCUSSIONS.isdisjoint(said_types(hints))):
        return likely
    weights = likely * words
    outside, inside = float(weights[~among].sum()), float(weights[among].sum())
    surer = (likely * weights)[~among].sum() / max(outside, 1.0) - (likely * weights)[among].sum() / max(inside, 1.0)
    if outside >= STORY or surer >= SURER or (is_article and outside >= SAID_STORY and surer > 0):
        return np.where(among, likely * np.float32(SET_BACK), likely).astype(np.float32)
    return likely


def _without_teasers(likely: Likely, words: NDArray[np.floating], named: Sequence[Category | None]) -> Likely:
    among = np.array([category is Category.RELATED_LINKS for category in named], dtype=bool)
    weights = likely * words
    if not among.any() or weights[~among].sum() < weights[among].sum():
        return likely
    story = np.flatnonzero(~among & (likely >= 0.5) & (words >= PARAGRAPH))
    among[: story[0] if len(story) else 0] = False
    return np.where(among, likely * np.float32(TEASED), likely).astype(np.float32)


def _without_others(
    likely: Likely,
    words: NDArray[np.floating],
    blocks: Sequence[Block],
    told: Likely,
    hints: Mapping[str, Sequence[str]],
) -> Likely:
    """Other stories set back where one `article` element has the page's title: those of the others are not its own.

    Far more so where the other has a top heading of its own, as the next story has below this one.
    """
    if not DISCUSSIONS.isdisjoint(said_types(hints)):
        return likely
    articles = [outermost_article(block) for block in blocks]
    titled = {article for article, alike in zip(articles, told.tolist(), strict=True) if article and alike >= ALIKE}
    if not titled:
        return likely
    weights = likely * words
    own = np.array([article in titled for article in articles], dtype=bool)
    if weights[own].sum() < SAID_STORY:
        return likely
    headed = {article for article, block in zip(articles, blocks, strict=True) if article and "/h1" in block.trail}
    factors = [
        1.0 if article is None or article in titled else SET_BACK if article in headed else TEASED
        for article in articles
    ]
    return likely * np.array(factors, dtype=np.float32)
