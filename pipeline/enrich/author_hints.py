"""The authors as a page's own data tell them, checked: data name publishers, handles and addresses as authors too.

A value is read as people; what is the site's own name, an agency, an address, a role or a login is left out. Each key
is a sighting of its own; where several name the same people, the fullest that a sure key tells goes first.
"""

import re
from collections.abc import Iterable, Iterator

from pipeline.enrich.base import Sighting, unique
from pipeline.enrich.hinted import Site, hinted, letters
from pipeline.lexicon.bylines import bare_byline, byline, split_names
from pipeline.lexicon.names import HAN, is_ordinary_word, is_person, is_uncased, name_words, recapitalise
from pipeline.lexicon.outlets import fold, outlet, source_like
from pipeline.model import CleanDocument

Names = tuple[str, ...]

_SOURCES = {
    "told:author": 0.95,
    "json-ld:author": 0.95,
    "microdata:author": 0.9,
    "meta:parsely-author": 0.9,
    "meta:sailthru.author": 0.9,
    "cxenseparse:author": 0.9,
    "meta:citation_author": 0.9,
    "meta:byl": 0.9,
    "meta:author": 0.88,
    "json-ld-page:author": 0.85,
    "rdfa:author": 0.85,
    "rel:author": 0.85,
    "article:author": 0.8,
    "article:author_name": 0.8,
    "og:author": 0.8,
    "og:article:author": 0.8,
    "meta:article:author": 0.8,
    "meta:articleauthor": 0.8,
    "meta:article_author": 0.8,
    "meta:dc.creator": 0.8,
    "meta:dcterms.creator": 0.8,
    "meta:creator": 0.75,
    "mrf:authors": 0.8,
    "shareaholic:article_author_name": 0.8,
    "microdata:creator": 0.8,
    "rdfa:creator": 0.75,
    "twitter:data1": 0.75,
    "class:author": 0.7,
    "link:author": 0.65,
    "json-ld:author-organization": 0.7,
}
"""Where a page names its authors, and how far it is believed."""
_SHOWN = frozenset(["rel:author", "class:author", "microdata:author"])
_DATA = frozenset(["told:author", "json-ld:author", "json-ld-page:author"])
"""Where a page names a person by one word, to its readers and to machines: a pen name, as blogs have them."""
_WRITTEN_BY = re.compile(
    r"written|geschrieben|verfasst|écrit|escrit|scritto|geschreven|written|autor|author|автор|napisan|skrevet|skrivet|"
    r"yazan|verfasser|autore|auteur|作者|执笔|執筆|kirjoit",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?:|www\.|^/|\.(?:com|org|net|de|fr|html?)\b|[\w.]+@[\w.]+", re.IGNORECASE)
_PAPER = re.compile(
    r"(?:일보|신문|뉴스|방송|통신|미디어|타임스|네이버|新聞|新闻|新聞社|通信|ニュース|テレビ|放送|日报|日報|晚报|晚報|时报|時報|新闻网|新聞網|在线)(?:社|网|網)?$"
)
"""How newspapers and stations are called in scripts without capitals, in which any word may be a name."""
_LOGIN = re.compile(r"[a-z0-9._-]+|\d+|.*\d{2,}")
_LIST = re.compile(r"\s*(?:[;|•·]|\s/\s|\n)\s*")
_INITIALS = re.compile(r"\s*\([^()]{1,12}\)$")
"""Of an editor, behind the name: `Ana Lima (al)`."""
_BY = re.compile(
    r"^(?:by|von|par|por|di|de|af|av|door|text|words|автор|author|autor(?:in)?)\s*:?\s+(?=\S)", re.IGNORECASE
)
_POSTED = re.compile(
    r"^(?:posted by|published by|publicado por|postado por|publié par|pubblicato da|postato da|eingestellt von|"
    r"gepostet von|gepost door|geplaatst door|upplagd av|lagt inn av|indsendt af|lähettänyt|"
    r"opublikowa(?:ł|ła|ne przez)|autor|vložila?|zverejnila?|közzétette|objavi(?:o|la)|postat de|publicat de|gönderen|"
    r"diposting oleh|diposkan oleh|đăng bởi|автор|отправлено|опубліковано|αναρτήθηκε από|"
    r"投稿者|張貼者|发帖者|作成者|작성자)[\s:：]+(?=\S)",
    re.IGNORECASE,
)
"""What blogs' systems write before who posted, in the languages that they speak."""


def hinted_authors(clean: CleanDocument) -> Iterator[tuple[str, Sighting[Names]]]:
    """The people that the page's data name as authors, under the key that names them, surest first."""
    if not clean.document.hints:
        return
    site = Site.of(clean)
    for key, confidence in _SOURCES.items():
        texts = [text for _, text in hinted(clean, key)]
        if not texts or (key == "twitter:data1" and not _is_written_by(clean)):
            continue
        if key == "class:author":
            texts = [text for each in texts for text in _parts_of_byline(each)]
        elif key == "told:author":  # some tools tell the names, some the line that they stand in
            texts = [text for each in texts for text in _parts_of_byline(each) or (each,)]
        if names := _people(texts, site, key):
            yield key, Sighting(names, " | ".join(texts), confidence)


def _parts_of_byline(text: str) -> Names:
    """The names in a line that an element's name says is a byline."""
    text = _without_note(_POSTED.sub("", text))
    if read := byline(text) or bare_byline(text):
        return read.names
    return split_names(text) or tuple([text.strip()] if len(text.split()) == 1 else [])


def _without_note(text: str) -> str:
    """An author's name without the note on them that stands in the same element and begins with it once more.

    Example: "Femke Oosterbaan Femke schrijft over water."
    """
    words = text.split()
    for k in range(2, min(_NAME_WORDS, len(words) - 2) + 1):
        if words[k] == words[0] and is_person(name := " ".join(words[:k])):
            return name
    return text


_NAME_WORDS = 4
"""Words of a name, at most, that a note may follow."""


def _is_written_by(clean: CleanDocument) -> bool:
    return any(_WRITTEN_BY.search(label) for _, label in hinted(clean, "twitter:label1"))


def _people(texts: Iterable[str], site: Site, key: str) -> Names:
    """The people among these values; each once, be it written out or as a login."""
    names: list[str] = []
    for text in texts:
        for part in _LIST.split(text):
            names += _read(part.strip(), site, key)
    whole = {letters(name) for name in names}
    return unique(name for name in names if " " in name or HAN.search(name) or len(whole) == 1)


def _read(text: str, site: Site, key: str) -> Names:
    """The people in one value of a key."""
    is_paper = " " not in text and _PAPER.search(text)
    if not text or is_paper or _ADDRESS.search(text) or site.is_named(text) or outlet(text, alone=True):
        return ()
    bare = _BY.sub("", _INITIALS.sub("", text)).strip(" ,.;:-–—|")
    if is_person(bare, labelled=True):
        return () if site.is_named(bare) else (recapitalise(bare),)
    found = tuple(name for name in split_names(bare) if not site.is_named(name))
    return found or (_alone(bare, shown=key in _SHOWN) if key in _SHOWN or key in _DATA else ())


def _alone(text: str, *, shown: bool) -> Names:
    """A value that is no usual name but is given as a person's: a pen name, a name in one word.

    In small letters it is a login, unless it is `shown` to readers: then the writer goes by it.
    """
    words = text.split()
    goes_by = shown and text.isalpha()
    if not 1 <= len(words) <= 4 or not (goes_by or text[0].isupper() or is_uncased(text)) or source_like(text):
        return ()
    if _LOGIN.fullmatch(text) and not goes_by:
        return ()
    folded = [fold(word).strip(".,") for word in words]
    unnamed = name_words()["unnamed"] | name_words()["roles"]
    # Example: "Nguyễn Văn An"; "an" is no word that a desk signs with
    if any(word in unnamed and len(word) > 2 for word in folded) or all(map(is_ordinary_word, folded)):
        return ()
    return (text,)
