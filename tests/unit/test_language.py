"""Language: what is told, how surely, and when it is left open."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.enrich.language import SAMPLE_CHARS, find_language, tell
from tests.builders import clean_document

STORIES = {
    "en": "The council approved the budget on Thursday, and most of the money will go to the bridge that is shut.",
    "de": "Der Gemeinderat hat am Donnerstag den Haushalt beschlossen; das meiste Geld fließt in die gesperrte Brücke.",
    "fr": "Le conseil municipal a adopté jeudi le budget, et la plus grande partie ira au pont fermé depuis mai.",
    "es": "El ayuntamiento aprobó el jueves el presupuesto y la mayor parte del dinero irá al puente cerrado.",
    "pt": "A câmara aprovou na quinta-feira o orçamento, e a maior parte do dinheiro irá para a ponte fechada.",
    "it": "Il consiglio comunale ha approvato giovedì il bilancio e gran parte dei soldi andrà al ponte chiuso.",
    "nl": "De gemeenteraad keurde donderdag de begroting goed; het meeste geld gaat naar de brug die gesloten is.",
    "sv": "Kommunfullmäktige godkände budgeten på torsdagen och det mesta av pengarna går till bron som är stängd.",
    "nb": "Kommunestyret vedtok budsjettet torsdag, og mesteparten av pengene går til broen som har vært stengt.",
    "fi": "Kaupunginvaltuusto hyväksyi torstaina ensi vuoden talousarvion, ja eniten rahaa saa suljettu silta.",
    "pl": "Rada miejska przyjęła w czwartek budżet, a najwięcej pieniędzy pójdzie na zamknięty od wiosny most.",
    "cs": "Zastupitelstvo ve čtvrtek schválilo rozpočet a nejvíce peněz půjde na most, který je od jara uzavřen.",
    "tr": "Belediye meclisi perşembe günü bütçeyi kabul etti; en çok para kapalı olan köprüye gidecek.",
    "vi": "Hội đồng thành phố hôm thứ Năm đã thông qua ngân sách, phần lớn tiền sẽ dành cho cây cầu bị đóng cửa.",
    "id": "Dewan kota pada hari Kamis menyetujui anggaran, dan sebagian besar uangnya untuk jembatan yang ditutup.",
    "ru": "Городской совет в четверг принял бюджет, и больше всего денег пойдёт на закрытый с весны мост.",
    "uk": "Міська рада у четвер ухвалила бюджет, і найбільше грошей піде на міст, який закритий від весни.",
    "bg": "Общинският съвет прие в четвъртък бюджета и най-много пари ще отидат за затворения мост.",
    "sr": "Градско веће је у четвртак усвојило буџет, а највише новца ће отићи на мост; грађани туђе рачуне плаћају.",
    "be": "Гарадскі савет у чацвер прыняў бюджэт, і найбольш грошай пойдзе на мост, які зачынены з вясны, сказаў мэр.",
    "kk": "Қалалық кеңес бейсенбіде бюджетті мақұлдады, ақшаның көбі көктемнен бері жабық көпірге жұмсалады.",
    "ar": "أقر مجلس المدينة يوم الخميس ميزانية العام المقبل، وستذهب معظم الأموال إلى إصلاح الجسر المغلق.",
    "fa": "شورای شهر روز پنجشنبه بودجه سال آینده را تصویب کرد و بیشتر پول صرف تعمیر پل بسته خواهد شد.",
    "ur": "شہر کی کونسل نے جمعرات کو اگلے سال کا بجٹ منظور کر لیا اور زیادہ تر رقم بند پل کی مرمت پر خرچ ہو گی۔",
    "hi": "नगर परिषद ने गुरुवार को अगले साल का बजट पारित किया और अधिकांश धन बंद पड़े पुल की मरम्मत पर खर्च होगा।",
    "bn": "সিটি কাউন্সিল বৃহস্পতিবার আগামী বছরের বাজেট পাস করেছে এবং বেশির ভাগ টাকা বন্ধ সেতুর মেরামতে যাবে।",
    "ta": "நகர சபை வியாழக்கிழமை அடுத்த ஆண்டுக்கான வரவு செலவுத் திட்டத்தை அங்கீகரித்தது.",
    "el": "Το δημοτικό συμβούλιο ενέκρινε την Πέμπτη τον προϋπολογισμό του επόμενου έτους.",
    "he": "מועצת העיר אישרה ביום חמישי את התקציב לשנה הבאה.",
    "th": "สภาเทศบาลเมืองอนุมัติงบประมาณปีหน้าเมื่อวันพฤหัสบดี",
    "ka": "საკრებულომ ხუთშაბათს მომავალი წლის ბიუჯეტი დაამტკიცა.",
    "hy": "Ավագանին հինգշաբթի օրը հաստատեց հաջորդ տարվա բյուջեն։",
    "km": "ក្រុមប្រឹក្សាក្រុងបានអនុម័តថវិកាឆ្នាំក្រោយ",
    "ja": "市議会は木曜日、来年度の予算を可決した。",
    "zh": "市议会星期四通过了明年的预算，大部分资金将用于修复大桥。",
    "ko": "시의회는 목요일 내년 예산안을 통과시켰다.",
    "is": "Bæjarstjórn samþykkti fjárhagsáætlun á fimmtudag og það er ljóst að mest fé fer í brúna sem þarf viðgerð.",
    "az": "Bələdiyyə cümə axşamı gələn ilin büdcəsini qəbul etdi və ən çox pul körpünün təmirinə gedəcək.",
    "eu": "Udalak hurrengo urteko aurrekontua onartu zuen eta diru gehiena zubirako da, baina ez dute itxaron nahi.",
}
"""Written for this test."""


@pytest.mark.parametrize(("code", "story"), STORIES.items(), ids=list(STORIES))
def test_a_sentence_is_enough(code: str, story: str) -> None:
    """One sentence of news is told in each of 39 languages, by its ISO 639-1 code."""
    found, reason = tell(story)

    assert found is not None, reason
    assert (found.value, reason) == (code, None)
    assert 0.5 <= found.confidence <= 1


def test_the_story_is_asked_and_quoted() -> None:
    """The language is told from what is kept, and the quote is the story's beginning."""
    found, _ = find_language(clean_document(STORIES["de"]))

    assert found is not None
    assert found.quote.startswith("Der Gemeinderat hat am Donnerstag")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "language: there are no letters to tell it by"),
        ("12:30 — 45 %", "language: there are no letters to tell it by"),
        ("Flood", "language: 1 word is too few to tell"),
        ("Flood warning issued", "language: 3 words are too few to tell"),
        ("日本", "language: 2 letters are too few to tell"),
        ("https://example.com/en/story @desk #flood 2025 https://example.org/b/c/d", "language: there are no letters"),
        ("ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᎠᎴ ᎤᏂᏁᏨ ᎢᎦ ᏗᎧᎿᏩᏛᏍᏗ ᎠᏂᏴᏫ", "language: there are no letters"),
    ],
)
def test_too_little_is_left_open_with_a_reason(text: str, reason: str) -> None:
    """Where the text is too short or has nothing to go by, no language is told, and the reason is given."""
    found, said = tell(text)

    assert found is None
    assert said is not None
    assert said.startswith(reason)


def test_the_majority_decides() -> None:
    """A story with a quotation in another language is told by what most of it is in."""
    text = f"{STORIES['en']} {STORIES['en']}\n“{STORIES['fr']}”\n{STORIES['en']} {STORIES['en']}"

    found, _ = tell(text)

    assert found is not None
    assert found.value == "en"


def test_the_middle_and_tail_are_heard() -> None:
    """A foreign opening does not outvote a long story: the sample is of head, middle and tail."""
    text = f"{STORIES['es']} " * 5 + f"{STORIES['de']} " * 60

    found, _ = tell(text)

    assert found is not None
    assert found.value == "de"


def test_addresses_and_handles_say_nothing() -> None:
    """English addresses, handles and tags around a Turkish story do not make it English."""
    links = "https://example.com/the/latest/news/from/the/city @thecitydesk #breakingnews press@example.com "

    found, _ = tell(links * 5 + STORIES["tr"] + links * 5)

    assert found is not None
    assert found.value == "tr"


def test_figures_take_no_words_along_where_nothing_parts_them() -> None:
    """A Japanese paragraph is one run of signs, and has a year in it."""
    found, _ = tell(
        "2014年に閉校した旧白根沢第二小学校のプールで、町と地元の建設会社がチョウザメの養殖に取り組んでいる。"
    )

    assert found is not None
    assert found.value == "ja"


def test_a_name_with_a_foreign_letter_decides_nothing() -> None:
    """An Icelandic name in an English story leaves the story English."""
    found, _ = tell(
        f"{STORIES['en']} {STORIES['en']} The engineer, Þóra Þórsdóttir, had warned of the damage for years."
    )

    assert found is not None
    assert found.value == "en"


def test_the_answer_does_not_depend_on_what_was_asked_before() -> None:
    """The same text gets the same answer and the same confidence, whatever else was told in between."""
    first = tell(STORIES["nb"])
    for story in STORIES.values():
        tell(story)

    assert tell(STORIES["nb"]) == first


def test_two_processes_agree() -> None:
    """Another process, with another hash seed, tells the same with the same confidence."""
    story = STORIES["uk"] + " " + STORIES["ru"]
    program = f"from pipeline.enrich.language import tell; print(repr(tell({story!r})))"
    command = [sys.executable, "-c", program]
    answers = {
        subprocess.run(command, env={"PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("1", "2")
    }

    assert len(answers) == 1


def test_a_long_text_costs_no_more_than_its_sample() -> None:
    """Only the sample of a ten-megabyte text is looked at: the answer is that of its three pieces."""
    found, _ = tell((STORIES["pl"] + " ") * 100_000)

    assert found is not None
    assert found.value == "pl"
    assert SAMPLE_CHARS <= 1_500


@given(st.text(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_text_gets_a_language_or_a_reason(text: str) -> None:
    """Whatever the text, there is either a language or a reason, never both and never neither."""
    found, reason = tell(text)

    assert (found is None) == (reason is not None)


def test_the_benchmark_paragraphs_are_told() -> None:
    """The paragraphs written for measuring are each told in their own language."""
    path = Path(__file__).resolve().parents[2] / "benchmarks" / "paragraphs.toml"
    sections = tomllib.loads(path.read_text(encoding="utf-8"))
    wrong = {
        code: tell(text)
        for code, section in sections.items()
        for text in section["paragraphs"]
        if (found := tell(text)[0]) is None or found.value != code.removesuffix("-hant")
    }

    assert wrong == {}
