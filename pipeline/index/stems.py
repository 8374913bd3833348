"""The stemmed fields of a document: title and text once more, under the article's language."""

from collections.abc import Mapping

from pipeline.index.mappings import Json

STEMMED_AS: Mapping[str, str] = {"nb": "no", "nn": "no"}
"""Languages that are stemmed as another."""


def stem(document: Json, languages: frozenset[str]) -> Json:
    """The document with its stemmed fields filled, where its language is one of these; what it had there goes."""
    language = (document["language"] or "").partition("-")[0].lower()
    language = STEMMED_AS.get(language, language)
    document = {name: value for name, value in document.items() if name not in ("text_i18n", "title_i18n")}
    if language in languages:
        document["text_i18n"] = {language: document["text"]}
        if document["title"] is not None:
            document["title_i18n"] = {language: document["title"]}
    return document
