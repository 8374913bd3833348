"""Which languages a page may be in: short texts, long ones, mixed ones."""

import timeit

import pytest

from pipeline.lexicon.tongues import KNOWN, LANGUAGES, plausible

STORIES = {
    "ar": "ستبقى بوابات الميناء مغلقة طوال فصل الشتاء، وهذا ليس سهلا على الصيادين في القرية.",
    "de": "Die Schleusen werden den ganzen Winter über geschlossen bleiben, und das ist für die Fischer nicht leicht.",
    "en": "The lock gates will be closed for the whole of the winter, and that is hard on those who fish for a living.",
    "es": "Las compuertas del puerto estarán cerradas hasta la primavera, y eso es muy duro para los pescadores.",
    "fi": "Sataman sulkuportit pysyvät kiinni koko talven, eikä se ole helppoa kalastajille, jotka elävät myös joesta.",
    "fr": "Les portes de l'écluse seront fermées tout l'hiver, et ce n'est pas facile pour les pêcheurs du port.",
    "hu": "A kikötő zsilipjei egész télen zárva lesznek, és ez nagyon nehéz azoknak, akik csak a halból élnek.",
    "it": "Le chiuse del porto resteranno ferme per tutto l'inverno, e questo è duro anche per chi vive di pesca.",
    "ja": "港の水門は冬の間ずっと閉まったままで、それは漁師たちにとって楽なことではない。",
    "nl": "De sluizen van de haven blijven de hele winter dicht, en dat is voor de vissers niet makkelijk.",
    "ro": "Porțile ecluzei din port vor fi închise toată iarna, și asta nu este ușor pentru pescarii de aici.",
    "pt": "As comportas do porto ficarão fechadas até a primavera, e isso não é fácil para uma vila de pescadores.",
    "ru": "Шлюзы в порту останутся закрытыми на всю зиму, и рыбакам это не по душе.",
    "uk": "Шлюзи в порту лишаться зачиненими на всю зиму, і це нелегко для рибалок, які її й так ледве переживають.",
    "da": "Sluserne ved havnen forbliver lukket hele vinteren, og det er ikke let for fiskerne i byen.",
    "no": "Slusene ved havnen blir stengt hele vinteren, og det er ikke lett for fiskerne i byen.",
    "sv": "Slussarna vid hamnen förblir stängda hela vintern, och det är inte lätt för fiskarna i byn.",
    "ko": "항구의 수문은 겨울 내내 닫혀 있을 것이며, 이는 어부들에게 쉽지 않은 일이다.",
    "pl": "Wrota śluzy w porcie pozostaną zamknięte przez całą zimę, a to nie jest łatwe dla rybaków, którzy tu są.",
    "cs": "Vrata plavební komory v přístavu zůstanou zavřená celou zimu, a to není pro rybáře vůbec snadné.",
    "tr": "Limandaki su kapakları bütün kış kapalı kalacak ve bu balıkçılar için kolay değil, ancak çok yeni değil.",
    "id": "Pintu air di pelabuhan akan ditutup sepanjang musim hujan, dan itu tidak mudah bagi nelayan yang di sini.",
    "vi": "Cửa cống ở cảng sẽ đóng suốt mùa đông, và điều đó không dễ dàng với những người sống bằng nghề chài lưới.",
    "el": "Οι πύλες του λιμανιού θα μείνουν κλειστές όλο τον χειμώνα, και αυτό δεν είναι εύκολο για τους ψαράδες.",
    "he": "שערי הנמל יישארו סגורים כל החורף, וזה לא קל לדייגים שחיים כאן.",
    "zh": "港口的闸门整个冬天都将关闭,这对村里的渔民来说并不容易。",
    "fa": "دریچه‌های بندر تمام زمستان بسته می‌ماند و این برای ماهیگیران ده آسان نیست.",
    "hi": "बंदरगाह के द्वार पूरी सर्दी बंद रहेंगे और गांव के मछुआरों के लिए यह आसान नहीं है।",
}
LATIN = LANGUAGES - {"ar", "el", "fa", "he", "hi", "ja", "ko", "ru", "uk", "zh"}


@pytest.mark.parametrize("language", sorted(STORIES))
def test_a_long_text_is_in_its_language(language: str) -> None:
    """A story of some length in a language makes that language plausible."""
    assert language in plausible(STORIES[language] * 20)


@pytest.mark.parametrize("language", sorted(STORIES))
def test_a_long_text_is_not_in_every_language(language: str) -> None:
    """A story of some length leaves most languages out, so that their rules need not be asked."""
    assert len(plausible(STORIES[language] * 20) & KNOWN) <= 4


def test_an_english_story_is_in_english_only() -> None:
    """A story in English asks for no other rules, however many foreign names it holds."""
    names = "Ana de la Cruz and Bo van der Berg had come from Los Angeles to see Le Havre. "

    assert plausible((STORIES["en"] * 5 + names) * 10) == {"en"}


def test_english_is_always_plausible() -> None:
    """Page furniture is often English, whatever the story is."""
    assert all("en" in plausible(story * 20) for story in STORIES.values())


def test_a_short_text_may_be_in_any_language_of_its_script() -> None:
    """A few words tell too little to leave a language out."""
    assert plausible("Harbour Post, 3 May") == LATIN


@pytest.mark.parametrize("text", ["", "  \n ", "12:30", "***", "\u0000\ud800"])
def test_a_text_without_letters_is_taken_for_english(text: str) -> None:
    """Where there is nothing to tell by, the rules for English are asked, and no others."""
    assert plausible(text) == {"en"}


def test_a_page_may_be_in_two_languages() -> None:
    """A story in one language within a page in another asks for the rules of both."""
    page = STORIES["fr"] * 3 + "\n" + STORIES["en"] * 40 + "\n" + STORIES["fr"] * 3

    assert {"en", "fr"} <= plausible(page)


def test_a_foot_in_another_script_counts() -> None:
    """One line in another script is enough for its language."""
    assert "ru" in plausible(STORIES["en"] * 5 + "\nЧитайте также: как закрывали шлюз")


def test_japanese_is_not_taken_for_chinese() -> None:
    """Han characters among Kana are Japanese; each has rules of its own."""
    assert plausible(STORIES["ja"] * 5) == {"en", "ja"}
    assert plausible(STORIES["zh"] * 5) == {"en", "zh"}


def test_only_known_languages_come_out() -> None:
    """The answer names languages that there are rules for, and no others."""
    assert frozenset().union(*(plausible(story) for story in STORIES.values())) == LANGUAGES


def test_a_long_page_costs_no_more_than_a_short_one() -> None:
    """However long the page, the look at it takes well under five milliseconds."""
    page = STORIES["de"] * 10_000

    assert min(timeit.repeat(lambda: plausible(page), number=1, repeat=5)) < 0.005
