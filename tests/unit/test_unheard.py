"""Rules that the line model has not learned beside, and languages of which few words are known; a ticker's hours."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.clean import clean
from pipeline.clean.rules import heard_rules_for, unheard_rules_for
from pipeline.clean.wishes import Wishes
from pipeline.config import Limits
from pipeline.lexicon.tongues import LANGUAGES, WIDER, plausible
from pipeline.model import CleanDocument, RawFile
from pipeline.read import read

SCRAPES = {
    "hr": (
        "Naslovnica\nVijesti\nSport\nKultura\n\nLučka vrata ostaju zatvorena cijelu zimu\n\nPodijeli\n\n",
        (
            "Lučka vrata ostat će zatvorena cijelu zimu, objavio je grad u ponedjeljak, jer je novca nestalo.",
            "„Nemamo izbora“, rekao je lučki kapetan koji ondje radi trideset godina. „Vrata su starija od svih nas.“",
            "Barke će morati obilaziti sjevernim kanalom, a to će skupo stajati i njihove vlasnike i cijelu dolinu.",
        ),
        "Pročitajte još: Zašto skela ne vozi",
        "\n\nKomentari (12)\n\nNajčitanije\nNova skela kreće u svibnju\nMlin postaje muzej\n\n"
        "© 2024 Lučki list. Sva prava pridržana.",
    ),
    "lt": (
        "Titulinis\nNaujienos\nVerslas\n\nUosto vartai lieka uždaryti visą žiemą\n\nDalintis\n\n",
        (
            "Uosto vartai liks uždaryti visą žiemą, pirmadienį pranešė savivaldybė, nes baigėsi pinigai remontui.",
            "„Neturime kito pasirinkimo“, – sakė uosto kapitonas, kuris čia dirba jau trisdešimt metų.",
            "Baržos turės plaukti aplink šiauriniu kanalu, ir tai brangiai kainuos jų savininkams bei visam slėniui.",
        ),
        "Skaitykite taip pat: Kodėl keltas neplaukia",
        "\n\nKomentuoti\n\nSusijusios naujienos\nNaujas keltas išplauks gegužę\nMalūnas taps muziejumi\n\n"
        "Visos teisės saugomos",
    ),
    "bn": (
        "প্রচ্ছদ\nজাতীয়\nখেলা\n\nসারা শীত বন্ধ থাকবে বন্দরের ফটক\n\nশেয়ার করুন\n\n",
        (
            "বন্দরের ফটক সারা শীত বন্ধ থাকবে বলে সোমবার জানিয়েছে পৌরসভা, কারণ মেরামতের টাকা শেষ হয়ে গেছে।",
            "‘আমাদের আর কোনো উপায় নেই’, বললেন বন্দরের কর্মকর্তা, যিনি সেখানে ত্রিশ বছর ধরে কাজ করছেন।",
            "নৌকাগুলোকে উত্তরের খাল ঘুরে যেতে হবে, আর তাতে মালিকদের ও পুরো উপত্যকার অনেক খরচ হবে।",
        ),
        "আরও পড়ুন: ফেরি কেন চলে না",
        "\n\nমন্তব্য করুন\n\nসম্পর্কিত খবর\nমে মাসে নতুন ফেরি\nকল হলো জাদুঘর\n\nসর্বস্বত্ব সংরক্ষিত",
    ),
}  # fmt: skip


def cleaned(text: str, wishes: Wishes | None = None) -> CleanDocument:
    """The text as it comes out."""
    raw = RawFile("a.txt", text.encode(), "0" * 64, datetime(2025, 11, 1, tzinfo=UTC))
    return clean(read(raw, Limits()), wishes or Wishes())


def scrape(language: str) -> str:
    """A story with what sites set around it and amid it."""
    head, story, amid, foot = SCRAPES[language]
    return f"{head}{story[0]}\n\n{amid}\n\n{story[1]}\n\n{story[2]}{foot}\n"


@pytest.mark.parametrize("language", sorted(SCRAPES))
def test_a_scrape_in_a_little_known_language_comes_out_as_its_story(language: str) -> None:
    """Menu, share buttons, links to other stories amid the story and below it, comments and rights go."""
    result = cleaned(scrape(language))

    assert result.text == "\n\n".join(SCRAPES[language][1])
    assert any(removal.rule.endswith("-wider") for removal in result.removals)


@pytest.mark.parametrize("language", sorted(SCRAPES))
def test_one_link_amid_a_clean_story_goes(language: str) -> None:
    """Of a text that somebody has cleaned, a label that is known goes, and nothing else."""
    _, story, amid, _ = SCRAPES[language]

    result = cleaned("\n\n".join((*story[:1], amid, *story[1:])))

    assert result.text == "\n\n".join(story)


@pytest.mark.parametrize("language", sorted(SCRAPES))
def test_a_clean_story_in_a_little_known_language_stays(language: str) -> None:
    """A story without furniture comes out as it went in."""
    story = "\n\n".join(SCRAPES[language][1])

    result = cleaned(story)

    assert (result.text, result.removals) == (story, ())


def test_a_share_bar_below_the_headline_is_no_standfirst() -> None:
    """What a rule knows that came later than the model is filed as what it is."""
    _, story, _, _ = SCRAPES["hr"]
    text = "Lučka vrata ostaju zatvorena cijelu zimu\n\nPodijeli na Facebooku Viber WhatsApp Telegram Kopiraj link\n\n"

    result = cleaned(text + "\n\n".join(story))

    assert not [removal for removal in result.removals if removal.rule == "standfirst"]
    assert any(removal.rule == "share-links-wider" for removal in result.removals)


def test_such_rules_can_be_switched_off() -> None:
    """An operator switches them off by name as any other."""
    _, story, amid, _ = SCRAPES["lt"]

    result = cleaned("\n\n".join((story[0], amid, *story[1:])), Wishes(off=frozenset(["related-links-wider"])))

    assert amid in result.text


def test_the_model_hears_the_rules_that_it_learned_beside() -> None:
    """No rule of a little known language is asked before the model, and each is asked after it."""
    heard, unheard = heard_rules_for(LANGUAGES), unheard_rules_for(LANGUAGES)

    assert not {rule.name for rule in heard if rule.languages == WIDER}
    assert {rule.name for rule in unheard} >= {"related-links-wider", "counter-line"}
    assert not set(heard) & set(unheard)


def test_english_asks_no_rules_of_little_known_languages() -> None:
    """A page in English is asked none of them."""
    story = "The lock gates will be closed for the whole of the winter, and that is hard on those who fish there. "

    assert not plausible(story * 20) & set(WIDER)


TICKER = (
    ("18:42", "The harbour master has closed the north gate. Nobody was hurt, he said, and the boats are safe."),
    ("18:15", "Power is back in Eastham and in most of Dunmore, but the hills are still without it tonight."),
    ("17:58", "Trains between Dunmore and the coast are suspended until the morning; tickets stay valid."),
    ("17:30", "A tree has fallen on the roof of the primary school in the valley, which was empty by then."),
)


def test_a_ticker_keeps_its_hours() -> None:
    """An hour alone on a line, above what was told then, is the story's where others are."""
    text = "Storm Edda: as it happened\n\n" + "\n\n".join(f"{hour}\n{told}" for hour, told in TICKER)

    result = cleaned(text)

    assert [hour for hour, _ in TICKER if hour in result.text] == [hour for hour, _ in TICKER]


def test_a_page_keeps_a_tickers_hours() -> None:
    """So it does where they are elements of a page."""
    rows = "".join(f"<div><time>{hour}</time><p>{told}</p></div>" for hour, told in TICKER)
    page = f"<html><body><article><h1>Storm Edda: as it happened</h1>{rows}</article></body></html>"
    raw = RawFile("a.html", page.encode(), "0" * 64, datetime(2025, 11, 1, tzinfo=UTC))

    result = clean(read(raw, Limits()))

    assert [hour for hour, _ in TICKER if hour in result.text] == [hour for hour, _ in TICKER]


def test_a_players_clock_goes() -> None:
    """A clock or two are a player's, or the page's."""
    text = "Storm closes harbour\n\n" + "\n\n".join(told for _, told in TICKER[:2]) + "\n\n04:12\n\n" + TICKER[2][1]

    assert "04:12" not in cleaned(text).text


FOLDER = Path(__file__).parent / "scrapes"
"""A scrape a language, made up by a language model that had not seen the rules; some of their words came from it since.

A line of the story begins with `+`, of what stands around it with `-`; with `?` where it is known to stay.
"""


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_a_scrape_as_a_site_may_have_it(path: Path) -> None:
    """All of the story stays, and of what stands around it only what is known to."""
    marked = [(line[:1], line[1:]) for line in path.read_text(encoding="utf-8").splitlines()]

    text = cleaned("\n".join(line for _, line in marked)).text

    lines = {line.strip() for line in text.splitlines()}
    assert [line for mark, line in marked if mark == "+" and line not in " ".join(text.split())] == []
    assert [line for mark, line in marked if mark == "-" and line in lines] == []


STORY = (
    "Otters are breeding on the canal for the first time in fifty years, volunteers announced on Thursday.",
    "“We hoped for footprints by 2030,” said the keeper of the locks, who has counted birds there for thirty years.",
    "The mill beside the water will not be turned into flats until the cubs have left it in the autumn.",
)


@pytest.mark.parametrize(
    ("amid", "rule"),
    [
        ("https://post.example/news/otters-are-back/            1/3", "printed-page"),
        ("CONTINUED ON PAGE A4", "jump-line"),
        ("Upgrade to paid [ https://letters.example/redirect/2/eyJlIjoi ]", "letter-button"),
        ("If you liked this, tap the heart.", "letter-plea"),
        ("TOGETHER WITH COASTAL FEDERAL", "letter-sponsor"),
        ("Notes to editors:\n1. Stills are available to download.\n2. Please credit the trust.", "notes-to-editors"),
        (
            "People are also reading…\n1  Corliss diner owner hangs up apron\n2  Two hurt in Route 9 crash",
            "headline-list",
        ),
        ("POLL: Have you seen an otter?\nYes\nNo\nVote\nView results", "poll-box"),
        ("Ray Dominguez/Bascom Ledger", "outlet-credit"),
        ("Reading time: 4 min", ""),
    ],
)
def test_what_is_set_amid_a_story_goes(amid: str, rule: str) -> None:
    """And nothing of the story with it."""
    result = cleaned("\n\n".join((STORY[0], STORY[1], amid, STORY[2])))

    assert result.text == "\n\n".join(STORY)
    assert not rule or rule in {removal.rule for removal in result.removals}


@pytest.mark.parametrize(
    "paragraph",
    [
        "Continued on page four of the ledger are the names of those who drowned that winter.",
        "At https://post.example/ the trust shows 1/3 of its film.",
        "Together with the harbour board, the trust will pay for the fence.",
        "If you liked this canal, tap the heart of any boatman, and you will hear of the mill.",
        "The poll of the week was whether to vote, and nobody came to vote.",
        "Ana Lima, the Sentinel’s founder, gave the land.",
    ],
)
def test_a_sentence_like_it_stays(paragraph: str) -> None:
    """Words that sites use are a story's, too."""
    text = "\n\n".join((STORY[0], STORY[1], paragraph, STORY[2]))

    assert cleaned(text).text == text


def test_a_ticker_that_was_printed_keeps_its_entries() -> None:
    """What a browser set above a page stands above another as well."""
    head, ticks = (
        "12.05.2024, 15:30      The fire: live | The Post",
        ("12.05.2024, 15:10 The roof falls in, and two men are hurt.",),
    )
    pages = (f"{head}\n\n{STORY[0]}\n\n{STORY[1]}", f"{head}\n\n{ticks[0]}\n\n{STORY[2]}")

    result = cleaned("\n\n".join(f"{page}\n\nhttps://post.example/fire      {n}/2" for n, page in enumerate(pages, 1)))

    assert result.text == "\n\n".join((*STORY[:2], *ticks, STORY[2]))


COLUMN = """They brought the blankets, the ther-
mos and a guitar without two
strings. For five nights the peo-
ple of the street have taken turns
on the boughs of the great plane
tree that the town wants to fell
to widen the roundabout.

The first to climb was a fire-
man of seventy-one. "I used to
fetch the cats down," he jokes
from six metres up, "and now I
am the cat, and a well-fed one."

The plan dates from 2021, and fore-
sees a lane more towards the junc-
tion. The town says that the tree
is ill; an agronomist whom the in-
habitants pay says otherwise."""


def test_a_newspapers_column_is_put_together() -> None:
    """However narrow; a hyphen that is the word's own stays."""
    head = f"24{' ' * 50}THE VALLEY GAZETTE\nWednesday 10 April 2024{' ' * 20}News of the valley\n\n"
    text = cleaned(COLUMN).text

    assert text in cleaned(head + COLUMN).text
    assert [len(paragraph.split("\n")) for paragraph in text.split("\n\n")] == [1, 1, 1]
    for word in ("thermos", "people", "fireman", "foresees", "junction", "inhabitants", "well-fed"):
        assert f" {word} " in text.replace(".", " ")


def test_a_compound_at_a_lines_end_keeps_its_hyphen() -> None:
    """In a text that was wrapped and not set."""
    text = (
        "The council voted late on Monday to close the harbour gates for a two-\nyear repair that was due long ago, "
        "the clerk said to all who\nhad come to hear it in the hall above the market, and nobody there\n"
        "was surprised to hear that the barges would have to wait.\n"
    )

    assert "a two-year repair" in cleaned(text).text


def test_labels_that_end_in_dashes_are_no_column() -> None:
    """A column's lines are as wide as those that end in hyphens."""
    labels = ("Body aches", "Fidgeting", "No time", "Too noisy", "Too cold", "Nothing happens")
    lines = [f"{label}-\ntry to sit in a chair or go for a walk before you begin" for label in labels]

    assert "Body aches-\n" in cleaned("\n".join(lines)).text
