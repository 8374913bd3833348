"""What tools write above a text to say what it is: front matter, mails' heads, exports of press archives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.clean import clean
from pipeline.clean.wishes import Wishes
from pipeline.config import Limits
from pipeline.enrich import enrich
from pipeline.lexicon.heads import below, head_of, of_mail
from pipeline.model import Article
from pipeline.read import read
from tests.builders import NOW, raw_file

TITLE = "Harbour bridge opens after nine years"
FIRST = "The bridge across the canal was opened on Monday, nine years after the old one had been closed to lorries."
LAST = "Residents of the quay fear that the traffic will now come back to their street, and have asked for a ramp."
TEXT = f"{FIRST}\n\n{LAST}"
URL = "https://www.quayside-post.example/2024/03/bridge"

TRAFILATURA = f"""---
title: {TITLE}
author: Ana Lima; Bo Chen
url: {URL}
hostname: quayside-post.example
description: A ramp is asked for, and a school bus.
sitename: The Quayside Post
date: "2024-03-14"
tags: ['bridges, traffic']
---
"""
CLIPPER = f"""---
title: "Harbour bridge opens after nine years"
source: "{URL}"
author:
  - "[[Ana Lima]]"
  - "[[Bo Chen]]"
published: 2024-03-14
created: 2025-08-01
tags:
  - "clippings"
---
"""
HUGO = f"""+++
title = "{TITLE}"
date = 2024-03-14T09:25:00+00:00
draft = false
authors = ["Ana Lima", "Bo Chen"]
# who wrote it
[params]
  source = "The Quayside Post"
+++
"""
JINA = f"""Title: {TITLE}

URL Source: {URL}

Published Time: 2024-03-14T09:25:00+00:00

Author: Ana Lima, Bo Chen

Markdown Content:
"""
PROQUEST = f"""Title: {TITLE}
Author: Lima, Ana; Chen, Bo
Publication title: The Quayside Post
Publication date: Mar 14, 2024
Language: English
Document ID: 2951122334
"""
FACTIVA = f"""SE  Local news
HD  {TITLE}
BY  By Ana Lima and Bo Chen
WC  363 words
PD  14 March 2024
SN  The Quayside Post
LA  English
CY  (c) 2024, The Quayside Post. All Rights Reserved.

LP
"""
MAIL = f"""From: The Quayside Post <news@quayside-post.example>
Sent: Thursday, March 14, 2024 9:25 AM
To: reader@example.org
Subject: FW: {TITLE}

By Ana Lima and Bo Chen
"""
PRINTED = f"""Subject: {TITLE}
From: "The Quayside Post" <news@quayside-post.example>
Date: 14/03/2024, 09:25
To: reader@example.org

By Ana Lima and Bo Chen
"""
PASSED_ON = f"""From: Carla Diaz <carla@example.org>
Sent: Friday, August 2, 2025 8:14 AM
To: reading-list@example.org
Subject: FW: something else

Thought you would like this one.

----- Original Message -----
From: The Quayside Post <news@quayside-post.example>
Date: Thu, 14 Mar 2024 09:25:00 +0000
Subject: {TITLE}

By Ana Lima and Bo Chen
"""
NEWS_GROUP = f"""Path: news.example!not-for-mail
From: carla@example.org (Carla Diaz)
Newsgroups: misc.news.local
Subject: Re: {TITLE}
Date: Thu, 14 Mar 2024 09:25:00 +0000
X-Newsreader: tin 2.6
References: <a@example.org>
  <b@example.org>

By Ana Lima and Bo Chen
"""
HEADS = {
    "trafilatura": (TRAFILATURA, "The Quayside Post"),
    "clipper": (CLIPPER, None),
    "hugo": (HUGO, "The Quayside Post"),
    "jina": (JINA, None),
    "proquest": (PROQUEST, "The Quayside Post"),
    "factiva": (FACTIVA, "The Quayside Post"),
    "mail": (MAIL, "The Quayside Post"),
    "printed mail": (PRINTED, "The Quayside Post"),
    "passed on": (PASSED_ON, "The Quayside Post"),
    "news group": (NEWS_GROUP, None),
}


def article(text: str) -> Article:
    return enrich(clean(read(raw_file(text.encode()), Limits())), now=NOW)


@pytest.mark.parametrize("name", HEADS)
def test_a_head_goes_and_says_what_the_text_is(name: str) -> None:
    head, publisher = HEADS[name]
    read = article(f"{head}\n{TEXT}\n")
    assert read.clean.text == TEXT
    assert read.title
    assert read.title.value == TITLE
    assert (read.title.by, read.title.quote) == ("told:title", TITLE)
    assert read.authors
    assert read.authors.value == ("Ana Lima", "Bo Chen")
    assert read.published
    assert read.published.value.day == "2024-03-14"
    assert read.published.by == "told:date"
    assert (read.publisher.value if read.publisher else None) == publisher
    assert any(removal.rule == "export-head" for removal in read.clean.removals)


@pytest.mark.parametrize(
    "labels",
    [
        ("Von", "Gesendet", "An", "Betreff"),
        ("De", "Envoyé", "À", "Objet"),
        ("De", "Enviado el", "Para", "Asunto"),
        ("Da", "Inviato", "A", "Oggetto"),
        ("Van", "Verzonden", "Aan", "Onderwerp"),
        ("Od", "Wysłano", "Do", "Temat"),
        ("От", "Отправлено", "Кому", "Тема"),
        ("发件人", "发送时间", "收件人", "主题"),
        ("差出人", "送信日時", "宛先", "件名"),
        ("보낸 사람", "보낸 날짜", "받는 사람", "제목"),
        ("Kimden", "Gönderildi", "Kime", "Konu"),
        ("**Från", "Skickat", "Till", "Ämne"),
    ],
)
def test_mails_in_other_languages(labels: tuple[str, ...]) -> None:
    sign = "：" if labels[0] == "发件人" else ":** " if labels[0].startswith("**") else ": "
    values = (
        "The Quayside Post <news@quayside-post.example>",
        "2024-03-14 09:25",
        "reader@example.org",
        f"WG: {TITLE}",
    )
    head = "\n".join(f"{label}{sign}{value}" for label, value in zip(labels, values, strict=True))
    found = head_of(f"{head}\n\n{TEXT}")
    assert found
    assert found.told["title"] == (TITLE,)
    assert found.told["publisher"] == ("The Quayside Post",)
    assert found.told["date"] == ("2024-03-14 09:25",)


def test_codes_below_go_too() -> None:
    codes = "TD\nCO cstram : City Tramways\nNS gtrans : Transport\nRE uk : United Kingdom\nAN Document QUAYP0002024ek"
    read = article(f"{FACTIVA}\n{FIRST}\n\n{LAST}\n\n{codes.removeprefix('TD')}\n")
    assert read.clean.text == TEXT


def test_a_documents_number_below_the_codes_goes_too() -> None:
    codes = "CO cstram : City Tramways\nPUB The Quayside Post\nDocument QUAYP0002024ek"
    assert article(f"{FACTIVA}\n{FIRST}\n\n{LAST}\n\n{codes}\n").clean.text == TEXT


def test_codes_on_lines_of_their_own() -> None:
    """As they come out of a printed page: a value stands below its code, and a page's number above all."""
    head = "\n".join(line.replace("  ", "\n", 1) for line in FACTIVA.splitlines())
    codes = "CO\ncstram : City Tramways\nNS\ngtrans : Transport\nRE\nuk : United Kingdom\nPUB\nThe Quayside Post\nAN\n"

    read = article(
        f"Page 1 of 1 © 2024 Factiva, Inc.\n\n{head}\n{FIRST}\n\nTD\n{LAST}\n\n{codes}Document QUAYP0002024ek\n"
    )

    assert read.clean.text == TEXT
    assert read.title
    assert read.title.value == TITLE
    assert read.publisher
    assert read.publisher.value == "The Quayside Post"


@pytest.mark.parametrize(
    "line", ["IN a move that stunned the valley, the council", "AN elderly man", "CO poisoning", "IN"]
)
def test_a_few_capitals_in_a_text_are_no_codes(line: str) -> None:
    """Not below codes either, where lines of the story stand behind them."""
    text = f"{FIRST}\n\n{line} was told of on Monday, the clerk said to all who asked.\n\n{LAST}"

    assert article(f"{FACTIVA}\n{text}\n").clean.text.endswith(LAST)
    assert line in article(f"{FACTIVA}\n{text}\n").clean.text


def test_a_code_that_says_nothing_takes_no_paragraph() -> None:
    head = FACTIVA.replace("CY  (c) 2024, The Quayside Post. All Rights Reserved.\n\nLP\n", "ED\n\n")

    assert article(f"{head}{FIRST}\n\n{LAST}\n").clean.text == TEXT


def test_the_rule_can_be_switched_off() -> None:
    document = read(raw_file(f"{CLIPPER}\n{TEXT}".encode()), Limits())
    assert not any(
        removal.rule == "export-head" for removal in clean(document, Wishes(off=frozenset(["export-head"]))).removals
    )


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        f"---\n\n{TEXT}\n\n---\n",
        f"---\nA poem: of the sea\n---\n\n{TEXT}",
        f"Title: {TITLE}\n\n{TEXT}",
        f"Von: einem Hügel\nAn: das Meer\n\n{TEXT}",
        f"De: la mer\nÀ: la montagne\n\n{TEXT}",
        f"From: a hill one sees the bay.\n\n{TEXT}",
        f"HD is a code.\n\n{TEXT}",
        "Sunday: rain\nMonday: sun\nTuesday: rain\nWednesday: wind\n\n" + TEXT,
        f"Q: Who are you?\nA: A miller.\n\n{TEXT}",
        f"Date: a fruit\nTo: go\n\n{TEXT}",
        f"---\nAna: Where are you going?\nBo: To the quay.\n---\n\n{TEXT}",
        f"---\nServes: 4\nTime: 30 minutes\n---\n\n{TEXT}",
        "\n\n".join(f"Title: Book {n}\nAuthor: Ana Lima\nURL: https://x.example/{n}" for n in range(3)) + f"\n\n{TEXT}",
    ],
)
def test_what_is_no_head_stays(text: str) -> None:
    assert head_of(text) is None


def test_what_stands_behind_the_label_of_the_text_is_the_text() -> None:
    """An event below Jina's head has a date of its own; a paragraph behind a label is none of its lines."""
    read = article(f"{JINA}\nDate: 3 May 2025\n\nLocation: the quay\n\n{TEXT}")
    assert read.clean.document.hints["told:date"] == ("2024-03-14T09:25:00+00:00",)
    assert "Location: the quay" in read.clean.document.text[head_of(read.clean.document.text).end :]  # type: ignore[union-attr]
    long = f"Title: {TITLE}\nAuthor: Ana Lima\nURL: {URL}\nDescription: {FIRST} {LAST} {FIRST} {LAST}\n"
    assert FIRST in article(long).clean.text


def test_a_mail_in_which_lines_begin_like_a_head() -> None:
    text = f"{MAIL}\nDear Bo,\n\nFrom: what I saw\nSubject: nothing\n\n{TEXT}"
    head = head_of(text)
    assert head
    assert head.told["title"] == (TITLE,)
    assert "Dear Bo" in text[head.end :]


def test_fields_within_fields() -> None:
    """A picture's title is not the article's; a writer's name is the writer's."""
    text = (
        f"---\nimage:\n  title: Lorries\n  url: {URL}\ntitle: [Watch] Mill burns [VIDEO]\nauthor:\n  name: Ana\n---\nx"
    )
    head = head_of(text)
    assert head
    assert head.told == {"title": ("[Watch] Mill burns [VIDEO]",), "author": ("Ana",)}


def test_front_matter_that_never_ends_is_none() -> None:
    assert head_of("---\n" + "title: x\n" * 500) is None
    assert head_of("---\ntitle: x\nauthor: y") is None


def test_a_head_alone_is_all_that_there_is_to_read() -> None:
    assert article(TRAFILATURA).clean.text


def test_links_quotes_and_lists_are_read() -> None:
    head = head_of("---\ntitle: 'It''s open'\nauthors: [\"Lima, Ana\", [Bo](https://x.example)]\ntags: []\n---\nx")
    assert head
    assert head.told == {"title": ("It's open",), "author": ("Lima, Ana", "Bo")}


def test_who_sends_a_mail_publishes_it_unless_it_is_a_person() -> None:
    assert of_mail({"from": '"The Quayside Post" <a@b.example>', "subject": "Re: AW: x"}) == {
        "title": ("x",),
        "publisher": ("The Quayside Post",),
    }
    assert of_mail({"from": "Ana Lima <a@b.example>"}) == {}
    assert of_mail({"from": "a@b.example"}) == {}


@given(st.text(st.sampled_from("-+\n: =[]'\"HDBYFromSubject#\t<@>.")), st.text())
def test_whatever_stands_above_it_ends_within_the_text(start: str, rest: str) -> None:
    text = start + rest
    if head := head_of(text):
        assert 0 < head.end <= len(text)
    assert 0 <= below(text) <= len(text)


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (
            "【検索結果】 3件中1件目\n--------\n見出し：橋が開通\n発行日：2024年3月14日\n媒体：北浦新報 朝刊\n"
            "面名：社会 ページ：22\n"
            "執筆者：片桐 澪\n写真：有\n--------\n本文：",
            {"title": "橋が開通", "date": "2024年3月14日", "publisher": "北浦新報", "author": "片桐 澪"},
        ),
        (
            "标题：大桥通车\n来源：临江日报\n日期：2024-03-14\n版次：A3\n正文：",
            {"title": "大桥通车", "publisher": "临江日报", "date": "2024-03-14"},
        ),
        (
            "제목: 다리 개통\n언론사: 남해일보\n일자: 20240314\n기고자: 김민수\n",
            {"title": "다리 개통", "publisher": "남해일보", "date": "20240314", "author": "김민수"},
        ),
        (
            "Titel: Brücke offen\nQuelle: Elbtal-Kurier\nDatum: 14.03.2024\nSeite: 3\nText:",
            {"title": "Brücke offen", "publisher": "Elbtal-Kurier", "date": "14.03.2024"},
        ),
        (
            "item:\ntitle: Bridge opens\nlink: https://a.example/b\ndc:creator: Ana Lima\n"
            "pubDate: Thu, 14 Mar 2024 05:30:12 +0000\n"
            "category: Roads\ncategory: Town\ndescription: It was shut for nine years [&#8230;]\ncontent:encoded:",
            {
                "title": "Bridge opens",
                "url": "https://a.example/b",
                "author": "Ana Lima",
                "date": "Thu, 14 Mar 2024 05:30:12 +0000",
            },
        ),
    ],
)
def test_press_databases_and_feeds_say_what_a_text_is(head: str, told: dict[str, str]) -> None:
    """In their country's words; below the label that opens the text it begins."""
    text = f"{head}\n{TEXT}"
    found = head_of(text)

    assert found is not None
    assert text[found.end :].strip() == TEXT
    assert found.told == {key: (value,) for key, value in told.items()}


@pytest.mark.parametrize(
    "text",
    [
        "Título: El puente\nAutor: Ana Lima\nEditorial: Sol\nPáginas: 300\n\nEl libro cuenta la historia de un puente.",
        "Autor: Ana Lima\nFoto: Bo Chen\nText: Cem Kaya\n\nDie Brücke ist seit Montag offen.",
    ],
)
def test_a_book_and_its_credits_are_no_head(text: str) -> None:
    """A title and an author alone name a book, too."""
    assert head_of(text) is None
