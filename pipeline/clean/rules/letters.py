"""Rules for what letters to readers have around their story, and press releases: buttons, sponsors, pleas, notes.

And for what messages have by which stories are passed on.

The line model has not learned beside them (see `unheard.py`).
"""

import re

from pipeline.clean.cues import required
from pipeline.clean.page import Page
from pipeline.clean.rule import Rule, after_story, also, either, has, only_where, says
from pipeline.model import Category

_BUTTONS = (
    r"upgrade to paid|share(?: this post)?|subscribe(?: now)?|leave a comment|read in app|like|restack|comment|"
    r"give a gift subscription|get the app|start writing|view (?:this post )?(?:on the web|in (?:your )?browser)|"
    r"refer a friend|get \d{1,2}% off.{0,30}|pledge your support|start a substack"
)
_ADDRESS = r"[\[(<] ?https?://\S+"

_SPONSORED = re.compile(r"(?:together with|presented by|brought to you by|sponsored by) [^.,:;!?]{2,40}")
MOST_NOTES = 12
"""Items of what a press release tells newsrooms."""
_NOTES = (
    r"notes? (?:to|for) (?:the )?(?:news )?editors?(?: only)?|hinweise? (?:an|für) (?:die )?redaktion(?:en)?|"
    r"notes? aux (?:rédactions|rédacteurs|journalistes)|note (?:per|alla|alle|ai) (?:la )?(?:redazion[ei]|giornalisti)|"
    r"notas? (?:a|para) (?:los |as |aos? )?(?:editores|redactores|medios|redações|redacciones)"
)
_NOTES_HEADING = re.compile(_NOTES)


def _in_notes(page: Page, i: int) -> bool:
    """Whether nothing but a few items stands between it and the heading of such notes, which is cut."""
    heading = i
    while heading and i - heading < MOST_NOTES and page.passages[heading].listed:
        heading -= 1
    claim = page.claimed[heading]
    return claim is not None and _NOTES_HEADING.fullmatch(page.passages[heading].line) is not None


_SENT = r"(?:\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.? ?m\.?)?\]?(?: [-–])? [^:]{1,40}: ?)"
"""Who sent a message and when, as WhatsApp exports it."""

FIRST = 3
"""Lines of a message that say how it came."""


def _is_first(page: Page, i: int) -> bool:
    """Whether it is one of the first lines, or the last."""
    return i < FIRST or i == len(page.passages) - 1


RULES = (
    Rule(
        name="message-forwarded",
        category=Category.SHARE_LINKS,
        why="A messenger says of a message that it was passed on, by whom or how often.",
        claims=also(
            _is_first,
            says(
                rf"{_SENT}?(?:forwarded(?: many times)?|weitergeleitet|häufig weitergeleitet|reenviado(?: muchas veces)?|"
                r"encaminhad[ao](?: com frequência)?|transféré(?: plusieurs fois)?|inoltrato(?: molte volte)?|doorgestuurd|"
                r"пересылаемое сообщение|переслано много раз|iletildi|diteruskan|محول|معاد توجيهها|अग्रेषित)",
                r"(?:forwarded from|weitergeleitet (?:von|aus)|reenviado de|encaminhad[ao] de|transféré (?:de|depuis)|inoltrato da|"
                r"doorgestuurd (?:van|vanuit)|переслано (?:от|из)|diteruskan dari) (?:(?! to )[^.,;0-9]){2,60}",
                rf"{_SENT}?(?:(?:as received|copied as received|pls|please|kindly) )?(?:share|forward|pass)(?: this)? to (?:all|every|your) (?:groups?|one|contacts?)",
                rf"{_SENT}?(?:copied |posted |shared |forwarded )?as received",
                most=20,
            ),
        ),
        drops=(
            "[21/09/2024, 07:16] Aunty Merle: Forwarded many times",
            "Forwarded from The Harbour Channel | News",
            "Copied as received",
        ),
        keeps=(
            "Forwarded from Berlin, the letter reached him in May.",
            "Forwarded from Berlin to Vienna in May",
            "The keeper\nThe lock\nThe mill\nForwarded from The Harbour Channel\nThe quay",
            "The bill was forwarded many times.",
        ),
        unheard=True,
    ),
    Rule(
        name="letter-button",
        category=Category.SUBSCRIPTION,
        why="A button of a letter, with the address it leads to, as a letter's plain text has it.",
        claims=says(rf"(?:{_BUTTONS})\W{{0,3}} ?{_ADDRESS}", most=24),
        drops=(
            "Upgrade to paid [ https://letters.example/redirect/2/eyJlIjoi ]",
            "Share <https://letters.example/p/the-barge?action=share>",
            "Leave a comment (https://letters.example/p/the-barge/comments)",
        ),
        keeps=(
            "Share prices are listed at https://exchange.example every morning.",
            "Share: https://letters.example/how-to-help",
        ),
        languages=("en",),
        unheard=True,
    ),
    Rule(
        name="letter-plea",
        category=Category.SHARE_LINKS,
        why="Whoever writes a letter asks its reader for a heart, or to pass it on.",
        claims=has(
            r"^\W*if you (?:(?:really )?(?:liked|enjoyed|loved|like|enjoy|love)) (?:this|today's|the)(?: (?:post|piece|issue|letter|edition|newsletter|essay))?,? (?:please |just |do |you can |consider )?(?:tap|hit|click|press|leave|tapping|hitting|leaving) (?:the|a) (?:heart|like|♥|❤)",
            r"^\W*(?:tap|hit|click|press) the (?:heart|like)(?: button)? (?:above|below|if you (?:liked|enjoyed|like|enjoy)|so (?:others|other|more|that others|that more))\b.{0,80}$",
            r"^\W*was this (?:email|newsletter|letter|issue) forwarded to you\?.{0,80}$",
            r"^\W*did (?:someone|a friend|a colleague) forward (?:you )?this (?:email|newsletter|letter|issue)(?: to you)?\?.{0,80}$",
            most=30,
        ),
        drops=(
            "If you liked this, tap the heart. It helps more than you'd think.",
            "Was this email forwarded to you? Sign up here.",
        ),
        keeps=(
            "If you liked this bridge, the heart of the valley will please you.",
            "Was this letter forwarded to you, the judge asked.",
            "Press the heart so hard that ribs break, the manual says.",
        ),
        languages=("en",),
        unheard=True,
    ),
    Rule(
        name="letter-sponsor",
        category=Category.ADVERTISEMENT,
        why="A letter says who pays for it, above what they want said.",
        claims=either(
            only_where(
                lambda passage: passage.text.isupper() and _SPONSORED.fullmatch(passage.line) is not None,
                needs=required(_SPONSORED.pattern),
                most=8,
            ),
            says(
                r"(?:this|today's) (?:issue|edition|newsletter|post)(?: is)? (?:sponsored|supported|presented|brought to you) by [^.,:;!?]{2,40}",
                r"(?:a )?(?:word|message) from (?:our|today's|this week's) (?:sponsors?|partners?)",
                most=12,
            ),
        ),
        drops=("TOGETHER WITH COASTAL FEDERAL", "A word from our sponsor", "This issue is sponsored by Tweed & Sons"),
        keeps=(
            "Together with Germany",
            "TOGETHER WITH GERMANY, FRANCE PAYS.",
            "The bridge is sponsored by nobody at all.",
        ),
        confidence=0.9,
        languages=("en",),
        unheard=True,
    ),
    Rule(
        name="notes-to-editors",
        category=Category.OTHER,
        why="What a press release tells newsrooms and no reader.",
        claims=either(
            also(after_story, says(_NOTES, most=6)), also(_in_notes, only_where(lambda passage: passage.listed))
        ),
        drops=(
            "[[Notes to editors:]]\n[[1. Dr Craske is available for interview.]]\n[[2. Stills are available to download.]]",
        ),
        keeps=("Notes to editors filled three drawers of the desk.",),
        confidence=0.9,
        unheard=True,
    ),
)
