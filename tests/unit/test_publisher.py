"""Publisher and distributor: whose story it is, and who passed it on."""

import pytest

from pipeline.enrich.base import settle
from pipeline.enrich.publisher import DISTRIBUTOR_FINDERS, find_publisher
from pipeline.model import Category, Found
from tests.builders import Cut, clean_document

TITLE = Cut("Bridge closed after divers find cracks\n", Category.TITLE, "headline")
STORY = "The bridge over the Arn was closed on Thursday after divers found cracks in its piers.\n"


def publisher(*parts: str | Cut) -> Found[str] | None:
    return find_publisher(clean_document(*parts))


@pytest.mark.parametrize(
    ("parts", "name", "by"),
    [
        ((TITLE, Cut("The Guardian, Mon 25 Mar 2019\n", Category.BYLINE), STORY), "The Guardian", "outlet-line"),
        ((TITLE, Cut("Khaama Press\n", Category.BYLINE), STORY), "Khaama Press", "outlet-alone"),
        ((Cut("(MENAFN- Khaama Press) ", Category.DATELINE), STORY), "Khaama Press", "dateline-provider"),
        ((Cut("(CNN) ", Category.DATELINE), STORY), "CNN", "dateline-outlet"),
        ((Cut("Bridge closed again | The Guardian\n", Category.TITLE), STORY), "The Guardian", "title-suffix"),
        ((Cut("By Ana Lima, The Coldwater Ledger\n", Category.BYLINE), STORY), "The Coldwater Ledger", "byline"),
        ((STORY, Cut("© 2025 Point Amory Beacon.\n", Category.COPYRIGHT)), "Point Amory Beacon", "copyright"),
        ((STORY, Cut("© 2025 Fairview Media, LLC\n", Category.COPYRIGHT)), "Fairview Media", "copyright-holder"),
        (
            (STORY, Cut("This article was originally published on The Conversation.\n", Category.RELATED_LINKS)),
            "The Conversation",
            "first-published",
        ),
        ((STORY, Cut("Support The Guardian from 1 euro.\n", Category.DONATION_APPEAL)), "The Guardian", "own-voice"),
        ((Cut("ISTANBUL (AA) - ", Category.DATELINE), STORY), "Anadolu Agency", "dateline-agency"),
        (
            (STORY, Cut("Copyright 2024 The Associated Press.\n", Category.COPYRIGHT)),
            "Associated Press",
            "agency-copyright",
        ),
    ],
)
def test_the_publisher_is_told(parts: tuple[str | Cut, ...], name: str, by: str) -> None:
    """From whatever on the page names it."""
    found = publisher(*parts)

    assert found is not None
    assert (found.value, found.by) == (name, by)


@pytest.mark.parametrize(
    "parts",
    [
        (STORY,),
        (STORY, Cut("Agence France-Presse contributed to this report.\n", Category.AGENCY_CREDIT)),
        (STORY, Cut("Sputnik via AP\n", Category.IMAGE_CREDIT)),
        (STORY, Cut("© 2025. All rights reserved.\n", Category.COPYRIGHT)),
        (STORY, Cut("© RIPRODUZIONE RISERVATA\n", Category.COPYRIGHT)),
        (STORY, Cut("© Todos os Direitos Reservados\n", Category.COPYRIGHT)),
        (STORY, Cut("© Ana Lima\n", Category.COPYRIGHT)),
        (Cut("* Science\n", Category.BYLINE), STORY),
        (Cut("Reuters\n", Category.BYLINE), Cut("CNN\n", Category.BYLINE), Cut("BBC\n", Category.BYLINE), STORY),
    ],
)
def test_others_are_no_publishers(parts: tuple[str | Cut, ...]) -> None:
    """Contributors, pictures, people and menus publish nothing."""
    assert publisher(*parts) is None


def test_the_paper_goes_before_the_wire() -> None:
    """A wire's dateline in a paper: the paper publishes, the wire stays as a rival."""
    found = publisher(
        Cut("BERLIN (AFP) - ", Category.DATELINE), STORY, Cut("© 2025 Point Amory Beacon\n", Category.COPYRIGHT)
    )

    assert found is not None
    assert (found.value, [rival.value for rival in found.rivals]) == ("Point Amory Beacon", ["Agence France-Presse"])


@pytest.mark.parametrize(
    ("parts", "name", "by"),
    [
        ((Cut("(MENAFN- Khaama Press) ", Category.DATELINE), STORY), "MENAFN", "dateline"),
        ((STORY, Cut("MENAFN01112025000228011069ID1110279561\n", Category.IDENTIFIER)), "MENAFN", "identifier"),
        ((STORY, Cut("MENAFN provides the text as it is.\n", Category.DISCLAIMER)), "MENAFN", "disclaimer"),
        ((Cut("NEW YORK--(BUSINESS WIRE)--", Category.DATELINE), STORY), "Business Wire", "dateline"),
    ],
)
def test_the_distributor_is_told(parts: tuple[str | Cut, ...], name: str, by: str) -> None:
    """From its brackets, its numbers or its disclaimer."""
    found = settle(clean_document(*parts), DISTRIBUTOR_FINDERS)

    assert found is not None
    assert (found.value, found.by) == (name, by)


def test_without_a_sign_there_is_no_distributor() -> None:
    """Nothing is made up."""
    assert settle(clean_document(STORY), DISTRIBUTOR_FINDERS) is None


def test_a_holding_company_does_not_contradict_the_paper() -> None:
    """The rights of many papers lie with a company of another name."""
    found = publisher(
        Cut("The Guardian, Mon 25 Mar 2019\n", Category.BYLINE),
        STORY,
        Cut("Copyright 2024 Larkmoor Media Ltd. All rights reserved.\n", Category.COPYRIGHT),
    )

    assert found is not None
    assert (found.value, found.conflict) == ("The Guardian", False)


@pytest.mark.parametrize(
    ("lines", "name", "by"),
    [
        (("The Calder Courier", "News", "© 2024 Calder Newspapers Ltd."), "The Calder Courier", "masthead"),
        (("* La Voz de Valdehierro", "Deportes", "© Ediciones Valdehierro S.L."), "La Voz de Valdehierro", "masthead"),
        (("Głos Portowy", "Sport", "Regulamin"), "Głos Portowy", "masthead"),
        (("Костромской вестник", "Новости"), "Костромской вестник", "masthead"),
        (("北陸日日新聞", "ログイン"), "北陸日日新聞", "masthead"),
        (("남해일보", "로그인"), "남해일보", "masthead"),
        (("صحيفة الأفق الجديد", "الرئيسية"), "صحيفة الأفق الجديد", "masthead"),
        (("Orlice Dnes › Finance › Poradna",), "Orlice Dnes", "masthead"),
        (("Moorgate", "Log in", "© 2024 Moorgate GmbH. All rights reserved."), "Moorgate", "masthead"),
        (("Home", "ⓒ 남해일보, 무단 전재 및 재배포 금지"), "남해일보", "copyright"),
        (("Insurance News", "Shop Online", "Android TV", "Local Radio"), None, None),
        (("Scott", "Yale", "© 2024 Scott Davenport Photography"), "Scott Davenport Photography", "copyright-holder"),
        (("Dellwood", "© 2024 Rivermouth Widgets, 114 N. Main, Dellwood"), "Rivermouth Widgets", "copyright-holder"),
        (("Riproduzione riservata", "© Riproduzione riservata"), None, None),
        (("Последние новости", "Neueste Nachrichten", "Berita Terkini", "最新新闻", "주요뉴스"), None, None),
        (("Cookiebot", "© Cookiebot"), None, None),
        (("العربية", "Deutsch", "Log in"), None, None),
        (("Kurier Portowy", "Support The Guardian today."), "The Guardian", "own-voice"),
    ],
)
def test_the_masthead_is_told_by_what_stands_around(lines: tuple[str, ...], name: str | None, by: str | None) -> None:
    """By who holds the rights, by how papers are called, by how often it comes; sections and offers are none."""
    *above, below = (*lines, "") if len(lines) == 1 else lines
    found = publisher(
        Cut("".join(f"{line}\n" for line in above), Category.NAVIGATION),
        TITLE,
        STORY,
        *((Cut(f"{below}\n", Category.DISCLAIMER if "©" not in below else Category.COPYRIGHT),) if below else ()),
    )

    assert (found and found.value, found and found.by) == (name, by)


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("Sport", "Follow Arn Valley Ledger on Google News"), "Arn Valley Ledger"),
        (("Sport", "Urmărește Curierul de Arn pe Google News"), "Curierul de Arn"),
        (("Sport", "The post Bridge closed appeared first on Arn Today."), "Arn Today"),
        (("Sport", 'Artikel ini telah tayang di KabarArn.id dengan judul "Jembatan"'), "KabarArn.id"),
        (
            ("Sport", "Bo Dunn is a senior reporter for The Arn Plains Advocate. Connect via email."),
            "The Arn Plains Advocate",
        ),
        (("Sport", "Arn Bugle © All rights reserved"), "Arn Bugle"),
        (("2023-11-20 07:36 来源：北陸晚报 字号：大 中 小", "举报"), "北陸晚报"),
        (
            ("The Arn Sentinel Subscribe", "Get The Arn Sentinel App. © 2023 Sentinel Media Ventures Ltd"),
            "The Arn Sentinel",
        ),
        (("De Arnwaterbode", "© 2024 Arnwater Media BV."), "De Arnwaterbode"),
        (("北嶺新報", "Copyright © The Hokurei Shimpo. All Rights Reserved."), "北嶺新報"),
        (("Вестник АрныНезависимая газета", "© 2003–2021 «Вестник Арны». 12+"), "Вестник Арны"),
        (("Home", "© Copyright 2024 Arn County Ledger, an Ames Media publication."), "Arn County Ledger"),
        (("दैनिक अर्न प्रभातऐप डाउनलोड करें", "होम"), "दैनिक अर्न प्रभात"),
        (("Tygodnik Arneński Od 1990 roku z biegiem rzeki", "Sport"), "Tygodnik Arneński"),
        (("El Correo del Arno sábado, 11/12/2021", "Deportes"), "El Correo del Arno"),
    ],
)
def test_a_site_is_told_by_what_it_says_of_itself(lines: tuple[str, str], name: str) -> None:
    """In pleas, notes and notices, and by what its first line begins with; its company's name is another."""
    above, below = (f"{line}\n" for line in lines)
    category = Category.COPYRIGHT if "©" in below else Category.RELATED_LINKS
    found = publisher(Cut(above, Category.NAVIGATION), TITLE, STORY, Cut(below, category))

    assert found is not None
    assert found.value == name


@pytest.mark.parametrize(
    "lines",
    [
        ("Facebook WhatsApp Telegram", "Newer Post", "Older Post"),
        ("Support Ukraine", "Support local journalism today"),
        ("Follow Ana Lima on Twitter", "Follow us on Google News"),
        ("Download the Google Chrome browser", "Install Android"),
        ("Previously she was a staff writer for Arn Herald.",),
    ],
)
def test_buttons_and_pleas_for_others_name_no_site(lines: tuple[str, ...]) -> None:
    """Networks, pagers, people, countries, and whom a writer once worked for."""
    assert publisher(TITLE, STORY, Cut("".join(f"{line}\n" for line in lines), Category.SHARE_LINKS)) is None


def test_a_title_names_the_site_whose_headline_comes_again() -> None:
    """`Bridge closed … | Groundswell` at the very top of a scrape, with a notice of rights at its foot."""
    head = "Bridge closed after divers find cracks"
    found = publisher(
        Cut(f"{head} | Groundswell\n", Category.RELATED_LINKS),
        TITLE,
        STORY,
        Cut("© 2024 Groundswell.\n", Category.COPYRIGHT),
    )

    assert found is not None
    assert found.value == "Groundswell"
