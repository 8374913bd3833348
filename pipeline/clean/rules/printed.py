"""Rules for what is printed around a story, whatever its language: a browser's heads and feet, a newspaper's jumps.

The line model has not learned beside them (see `unheard.py`).
"""

import re

from pipeline.clean.cues import required
from pipeline.clean.page import Page, Passage
from pipeline.clean.rule import Rule, also, only_where, says
from pipeline.lexicon.prints import print_edges
from pipeline.model import Category

_MAY_BE_EDGE = re.compile(r"https?://.*\d|\d.{5,20}\d")
_THIS_COMES = (
    r"dieser artikel (?:kommt von|stammt von|stammt aus)|este (?:artículo|artigo) (?:proviene|viene|provém|vem) de|"
    r"cet article provient d[eu]|(?:questo articolo|l'articolo) (?:proviene|è tratto) da|dit artikel komt van|"
    r"artykuł (?:jest )?z(?: serwisu)?|эта статья взята с|статья с сайта|(?:το|αυτό το) άρθρο προέρχεται από|bu (?:haber|makale)nin kaynağı|"
    r"acest articol provine de la|tento článek pochází z"
)
_ITS_ADDRESS = (
    r"die (?:url|adresse) (?:für|dieses?r?) (?:diesen? )?(?:artikels?|beitrags?)(?: ist| lautet)?|la (?:dirección|url) de est[ea] (?:noticia|artículo)(?: es)?|"
    r"o (?:endereço|url) (?:desta notícia|deste artigo)(?: é)?|l'(?:adresse|url) de cet article(?: est)?|l'(?:url|indirizzo) (?:di|per) quest[oa] (?:articolo|storia|notizia)(?: è)?|"
    r"de url (?:voor|van) dit (?:verhaal|artikel)(?: is)?|adres tego artykułu(?: to)?|адрес (?:этой )?(?:статьи|новости)|η διεύθυνση (?:του|αυτού του) άρθρου(?: είναι)?|"
    r"bu (?:haber|makale)nin adresi|adresa acestui articol(?: este)?|adresa tohoto článku(?: je)?"
)
"""What systems of two decades ago print below a story, in the languages that they were translated to."""
_NUMBER = r"[a-zа-я]{0,2}-?\d{1,3}[a-z]?"


def _may_be_edge(passage: Passage) -> bool:
    return _MAY_BE_EDGE.match(passage.text) is not None


def _is_edge(page: Page, i: int) -> bool:
    """Whether a browser printed it above or below a page."""
    return page.passages[i].text in print_edges(page.text)


def _is_unquoted(page: Page, i: int) -> bool:
    """Whether nobody is quoted with it: signs around a line are no part of what rules read."""
    return page.passages[i].text[0] not in "\"“„«'‘”"


RULES = (
    Rule(
        name="printed-page",
        category=Category.IDENTIFIER,
        why="What a browser prints above and below each page: when, the title, the address, the page's number.",
        claims=also(_is_edge, only_where(_may_be_edge, needs=required(r"\d"))),
        drops=(
            "[[https://www.harbour-post.example/news/2024/09/17/mill-burns-down/            2/3]]\nThe mill burned for two days.",
            "[[28.01.2025, 14:22      Mill burns down - Harbour Post]]\nThe mill burned.\n[[https://www.harbour-post.example/mill   1/2]]",
        ),
        keeps=(
            "12/05/2024, 14:22 The fire service is called to the mill.",
            "https://www.harbour-post.example/news/ has the whole list.",
            "https://helpline.example 24/7",
        ),
        unheard=True,
    ),
    Rule(
        name="jump-line",
        category=Category.NAVIGATION,
        why="Where in the newspaper the story goes on, or comes from.",
        claims=also(
            _is_unquoted,
            says(
                rf"(?:continued|continues|cont(?:'|\.)?d?|story continues) (?:on|from|inside on) (?:(?:the )?(?:page|pg\.?|p\.) ?{_NUMBER}|[a-z]-?\d{{1,2}})",
                rf"(?:segue|continua|prosegue)(?: dalla prima)?(?: (?:a|da|in|alla|nella|dalla))? (?:pagina|pag\.?|p\.) ?{_NUMBER}",
                rf"(?:continúa|sigue|pasa|viene|continua|segue|vem)(?: (?:en|a|de|na|à|da))?(?: la)? (?:página|pág\.?|p\.) ?{_NUMBER}",
                rf"(?:suite|lire la suite|à suivre|suite et fin)(?: de l'article)?(?: (?:en|de la|à la))? (?:page|p\.) ?{_NUMBER}",
                rf"(?:fortsetzung|weiter)(?: (?:auf|von|folgt auf)) (?:seite|s\.) ?{_NUMBER}",
                rf"(?:vervolg|lees verder|verder)(?: (?:op|van))? (?:pagina|pag\.?|p\.?) ?{_NUMBER}",
                rf"(?:ciąg dalszy|cd\.|dokończenie)(?: (?:na|ze|od))? (?:str\.|stronie|strony) ?{_NUMBER}",
                rf"(?:fortsättning|fortsetter|fortsættes|forts\.)(?: (?:på|från|fra))? (?:sidan?|side|s\.) ?{_NUMBER}",
                rf"(?:продолжение|окончание|начало)(?: (?:на|см\. на)) (?:стр\.|странице|с\.) ?{_NUMBER}|(?:продолжение|окончание|начало) на \d{{1,3}}(?:-й)? (?:стр\.|странице|с\.)",
                rf"(?:продовження|закінчення|початок)(?: на) (?:стор\.|сторінці|с\.) ?{_NUMBER}",
                rf"(?:pokračování|pokračovanie|dokončení)(?: na)? (?:straně|strane|str\.) ?{_NUMBER}",
                rf"(?:continuare|urmare)(?: (?:în|din))? (?:pagina|pag\.) ?{_NUMBER}",
                rf"(?:συνέχεια)(?: (?:στη|από τη))? (?:σελίδα|σελ\.) ?{_NUMBER}",
                r"folytatás(?:unk)? az? \d{1,3}\. oldal(?:on|ról)",
                r"devamı \d{1,3}\. ?sayfa(?:da|mızda)|devamı sayfa \d{1,3}(?:'\w{1,3})?",
                rf"bersambung ke (?:hal\.?|halaman) ?{_NUMBER}|xem tiếp trang {_NUMBER}|jatkuu sivu(?:lla|lta) {_NUMBER}",
                r"[（(]?(?:[0-9０-９]{1,2}面(?:に続く|へ続く|からの続き)|(?:上接|下转|下轉)(?:第)?[a-z]?[0-9０-９一二三四五六七八九十]{1,3}版|"
                r"(?:▶ ?)?[a-z]?[0-9]{1,2}면(?:에|으로) 계속)[）)]?",
                most=12,
            ),
        ),
        drops=(
            "Continued on page A4",
            "SEGUE A PAGINA 25",
            "Continúa en la página 4",
            "Suite page 3",
            "Fortsetzung auf Seite 3",
            "Lees verder op pagina 5",
            "Dokończenie na str. 4",
            "Окончание на стр. 3",
            "（下转第3版）",
            "（３面に続く）",
            "Devamı 4. sayfada",
            "Folytatás a 4. oldalon",
            "Bersambung ke hal 7",
        ),
        keeps=(
            "Work continued on page four of the ledger, the clerk said.",
            "“Turn to page 394.”",
            "From page 12 on the report names no one.",
            "Fortsetzung folgt, sagt der Müller.",
        ),
        unheard=True,
    ),
    Rule(
        name="print-source",
        category=Category.IDENTIFIER,
        why="Below what a site prints it tells where the story came from and its address.",
        claims=says(
            r"(?:the )?(?:url|address|link) (?:for|of|to) this (?:story|article|page|news item)(?: is)?\s?: ?https?://\S+",
            r"(?:this|the) (?:article|story) (?:comes|came|is|was)(?: taken| printed)? from\b[^.!?:]{0,8}[^.!?]{2,60}\(? ?https?://\S+",
            rf"(?:{_THIS_COMES})\s?:?\s[^.!?]{{2,60}}\(? ?https?://\S+",
            rf"(?:{_ITS_ADDRESS})\s?:? ?https?://\S+",
            most=30,
        ),
        drops=(
            "The URL for this story is: http://www.harbour-post.example/modules.php?name=News&sid=12",
            "This article comes from Harbour Post ( http://www.harbour-post.example/ )",
            "Dieser Artikel kommt von: Hafenbote (http://www.hafenbote.example)",
            "La dirección de esta noticia es: http://www.elpuerto.example/article.php?sid=3",
            "Το άρθρο προέρχεται από: Ο Λιμενάρχης (http://www.limenarxis.example)",
        ),
        keeps=(
            "This story comes from the keeper of the lock, who told it twice.",
            "The address of this article is known to the police.",
            "Dieser Artikel kommt von Herzen.",
        ),
        unheard=True,
    ),
)
