"""Rules that came after the line model was fitted, whatever their language: it has not learned beside them.

They are asked when it has had its say, so that nothing that it learns from changes with them. At the next fit each moves
to where its language and family stand.
"""

import re
import unicodedata

from pipeline.clean.cues import required
from pipeline.clean.page import Page, Passage
from pipeline.clean.rule import Rule, also, has, only_where, says, section, unless, whole
from pipeline.clean.rules.common import byline_stands_here
from pipeline.lexicon.bylines import byline, leads
from pipeline.lexicon.names import is_person
from pipeline.lexicon.outlets import source_like
from pipeline.model import Category

_NUMBER = r"\d[\d.,\u00a0 ]*(?:[km]\b|mil\b|bin\b|mln\b|tys\b\.?|тыс\b\.?|tis\b\.?|b\b|万|萬|만|천)?\+?"
_SEEN = (
    r"görüntülenme|görüntüleme|okunma|okundu|paylaşım|vizualizări|vizionări|afișări|afişări|citiri|distribuiri|wyświetle\w+|odsłon\w*|"
    r"udostępnie\w+|visualiza(?:ções|ciones)|compartid(?:os|as)|compartilhamentos|lecturas|leituras|vues|partages|aufrufe|"
    r"weergaven|keer gelezen|keer gedeeld|visualizzazioni|condivisioni|letture|просмотр\w*|прочтени\w*|перегляд\w*|поширен\w*|"
    r"преглед\w*|pregleda?|ogled(?:ov|a|i)|peržiūr\w+|skatījum\w+|vaatamist|megtekintés|megosztás|zobrazení|zhlédnutí|přečten\w*|"
    r"visninger|visningar|delinger|delningar|katselukertaa|jakoa|προβολές|κοινοποιήσεις|lượt (?:xem|đọc|chia sẻ)|kali (?:dibaca|dilihat)|"
    r"tayangan|dilihat|tontonan|baxış|oxunub|қаралым|marrë shikime|shikime|مشاهدات?|قراءة|مشاركة|بازدید|צפיות|שיתופים|"
    r"次(?:阅读|浏览|观看|播放|瀏覽|閱讀)|阅读|浏览|瀏覽|人(?:参与|阅读|看过|浏览)|条评论|則留言|閲覧|回(?:再生|視聴|閲覧)|조회|วิว|แชร์|बार देखा गया|বার পঠিত|বার পড়া হয়েছে"
)
_LABEL = (
    r"(?:okunma|görüntülenme|oxunub|baxış(?: sayı)?|vizualizări|afișări|wyświetleń|odsłon|visualiza(?:ções|ciones)|lecturas|leituras|"
    r"vues|aufrufe|gelezen|letture|visualizzazioni|просмотр(?:ов|ы)|прочитано|переглядів|прегледи|прегледа|pregleda|ogledov|"
    r"peržiūros|skatījumi|vaatamisi|megtekintések|zobrazení|přečteno|visninger|visningar|προβολές|lượt xem|dibaca|dilihat|қаралды|"
    r"المشاهدات|بازدید|צפיות|阅读(?:量|数|次数)?|浏览(?:量|次数)?|点击(?:量|数|次数)?|閱讀|瀏覽(?:次數|人次)?|閲覧数|조회(?:수)?|เข้าชม|ผู้ชม)"
)

_ABOUT_US = r"(?:non-?profit|not-for-profit|independent|reader-(?:funded|supported)|member-supported|community-owned)"
_PRESS = r"(?:newsroom|news (?:organi[sz]ation|outlet|site|service|publication|startup)|publication|newspaper|magazine|media (?:outlet|organi[sz]ation)|outlet|website|podcast)"


def _is_no_item(page: Page, i: int) -> bool:
    """Whether it is no item of a list: what others were seen or shared a story may tell."""
    return not page.passages[i].listed


_CREDITED = re.compile(
    r"(?P<open>\()?(?P<name>[^\W\d_][^/,|()\[\]\d]{3,40}?)(?(open)\s?/\s?|/)(?P<source>[^\W\d_][^/,|()\[\]]{2,40})(?(open)\))"
)
_ITEM = re.compile(r"(?:\d{1,2}[.)]?|[•·▪*–-])\s{1,3}\S")
_SOURCES = (
    r"chanzo cha picha|fuente de la imagen|crédit photo|автор фото|صدر الصورة|منبع تصویر|इमेज स्रोत|nguồn hình ảnh|sumber gambar|"
    r"ছবির উৎস|பட மூலாதாரம்|ఫొటో సోర్స్|फोटो स्रोत|तस्बिर स्रोत|د عکس سرچینه|xigashada sawirka|asalin hoton|oríṣun àwòrán|ebe foto si|"
    r"wia dis foto come from|የፎቶው ባለመብት|şəklin mənbəyi|surat manbasi|autor fotografije|ที่มาของภาพ|ဓာတ်ပုံ ရင်းမြစ်|图像来源|圖像來源|"
    r"사진 출처|画像提供|burimi i fotos|zdroj fotografie|źródło zdjęcia"
)
"""What the world's broadcasters write before a picture's source, whatever their language."""


def _is_credited(passage: Passage) -> bool:
    """Whether it names a person and an outlet, and says no more."""
    told = _CREDITED.fullmatch(passage.text)
    return told is not None and is_person(told["name"].strip()) and source_like(told["source"].strip())


_BY = (
    r"foto(?:s|grafie|grafia|grafía|graf|ğraf)?|photo(?:s|graph|graphie|graphe)?|picture|image|bild|kuva|kép|фото|снимк[аи]|φωτ\.?|φωτογραφία|"
    r"صورة|عکس|תמונה|फोटो|ảnh|写真|撮影|图|사진"
)
_CAPTIONED = re.compile(
    rf"[.!?…»”\"“’)]\s?(?:\((?:(?:{_BY})[:：.]|foto|photo)\s(?P<within>[^()]{{2,60}})\)|(?:{_BY})(?: credit)?[:：]\s?(?P<by>[^.!?:：]{{2,60}}))"
    r"\.?$",
    re.IGNORECASE,
)
"""A caption's end, and behind it whose picture it is: `… at the wall. Photo: Ana Lima`, `… at the wall. (foto Lima)`."""
_TAKEN_BY = re.compile(r"[.!?…]\s(?P<name>[^\W\d_][^.!?/,:]{4,40}?)\s?/\s?(?P<source>[^\W\d_][^.!?,:]{1,40})$")
"""The same without a label: `… at the wall. Ana Lima / Harbour Post`."""
_LIBRARY = re.compile(r"\b(?:via|getty|reuters|afp|ap|epa|dpa|shutterstock|istock|alamy|wirecutter)\b", re.IGNORECASE)
_LONGEST_CAPTION, _CAPTIONS_SHARE = 420, 5
"""Characters of a caption, and how many times as long the page is, at least: briefs end with their credits, too."""


def _is_captioned(passage: Passage) -> bool:
    """Whether it is a caption that ends with its credit."""
    text = passage.text
    if len(text) > _LONGEST_CAPTION or text[:1].islower():
        return False
    if found := _CAPTIONED.search(text):
        by = (found["by"] or found["within"]).split()
        return (
            not by[0][0].islower() and not by[0][0].isdigit() and (found["by"] is not None or not by[-1][0].islower())
        )
    taken = _TAKEN_BY.search(text)
    return (
        taken is not None
        and is_person(taken["name"])
        and (source_like(taken["source"]) or _LIBRARY.search(taken["source"]) is not None)
    )


def _is_small(page: Page, i: int) -> bool:
    """Whether it is a small part of the page."""
    return len(page.passages[i].text) * _CAPTIONS_SHARE <= len(page.text)


def _stands_alone(page: Page, i: int) -> bool:
    """Whether none like it stands beside it: a list of names and outlets is a story's."""
    return not any(_is_credited(page.passages[k]) for k in (i - 1, i + 1) if 0 <= k < len(page.passages))


def _is_entry(page: Page, i: int) -> bool:
    """Whether it is numbered and no sentence, as the entries of a list of headlines are."""
    passage = page.passages[i]
    return passage.words <= 16 and not passage.ended and _ITEM.match(passage.text) is not None


_VOTE = re.compile(r"\W*(?:vote(?: now)?|(?:view|see) results|submit vote)\W*")


def _is_voted(page: Page, i: int) -> bool:
    """Whether a button to vote stands a few passages behind."""
    return any(_VOTE.fullmatch(passage.low) for passage in page.passages[i + 1 : i + 10])


def _is_choice(page: Page, i: int) -> bool:
    """Whether it may be an answer to choose, or a button below the answers."""
    passage = page.passages[i]
    if passage.words > 6 or passage.ended or re.search(r"\d", passage.low):  # what a survey found has numbers
        return False
    return _is_voted(page, i) or _VOTE.fullmatch(passage.low) is not None


_DISCLOSED = re.compile(
    r"\b(?:summar(?:y|ies)|points|takeaways|bullets?)\b.{0,60}\b(?:generated|created|written|made|produced|drawn up|drafted)\b.{0,20}\b(?:by|with|using)\b.{0,30}\b(?:ai|a\.i\.|machine|artificial intelligence|algorithm|chatgpt)\b"
    r"|\b(?:ai|machine)[- ](?:generated|assisted|made|written) (?:summary|points|takeaways)\b|\bpowered by ai\b"
)


def _discloses(passage: Passage) -> bool:
    """Whether it says that a machine drew up what stands above it."""
    return passage.words <= 45 and _DISCLOSED.search(passage.voice) is not None


_POINTS = 8
"""Passages of such a box, at most, and words of each."""


def _is_disclosed(page: Page, i: int) -> bool:
    """Whether a few short passages below say that a machine drew up these points."""
    for k in range(i + 1, min(i + 1 + _POINTS, len(page.passages))):
        if _discloses(page.passages[k]):
            return True
        if page.passages[k].words > 40:
            break
    return False


def _goes_on_to_disclosure(page: Page, i: int) -> bool:
    """Whether the box goes on: it ends with the line that tells of the machine."""
    return _discloses(page.passages[i]) or _is_disclosed(page, i)


def _is_unended(page: Page, i: int) -> bool:
    """Whether it stops where no sentence does."""
    return not page.passages[i].ended


def _is_signed(passage: Passage) -> bool:
    """Whether it is a byline for those who read names as they are read now: `Von Jan Maas`, `By Ana A. Lima`."""
    small = sum(word[0].islower() for word in passage.text.split()[1:])
    return small <= _SMALL and byline(unicodedata.normalize("NFC", passage.text)) is not None


_SMALL = 1
"""Words in small letters of a byline, behind what leads it in: `and`."""


_STORY = " ".join(["The bridge over the Arn was closed on Thursday after divers found cracks in two of its piers."] * 6)
"""What stands around, so that an example is a small part of its page."""

RULES = (
    Rule(
        name="signed-line",
        category=Category.BYLINE,
        why="A byline names the authors; the metadata reads it.",
        claims=also(
            byline_stands_here,
            only_where(_is_signed, needs=required(rf"\b(?:{'|'.join(map(re.escape, leads()))})(?:\W|$)"), most=20),
        ),
        drops=("By Ana A. Lima", "Von Jan Maas und Uwe Brandt"),
        keeps=("By Monday the water had reached the second floor of the mill.",),
        unheard=True,
    ),
    Rule(
        name="counter-line",
        category=Category.NAVIGATION,
        why="How often the page was seen or shared, counted when it was scraped.",
        claims=also(
            _is_no_item,
            says(
                rf"(?:{_NUMBER}\s?(?:{_SEEN})\W*){{1,4}}",
                rf"{_LABEL}\s?[:：]?\s?{_NUMBER}\s?(?:x|раз|kez|defa|kali|次|回|ครั้ง)?",
                most=12,
            ),
        ),
        drops=(
            "3.4B görüntülenme",
            "1.204 vizualizări",
            "0人参与 0条评论",
            "2,345 วิว",
            "Oxunub: 1 204",
            "阅读量：1,024",
        ),
        keeps=(
            "1.204 vizualizări pe zi are camera de pe far, spune paznicul.",
            "阅读改变了这个村子。",
            "12 visninger av filmen ble avlyst.",
        ),
        confidence=0.9,
        unheard=True,
    ),
    Rule(
        name="supported-publication",
        category=Category.SUBSCRIPTION,
        why="A letter or a site says of itself who pays for it, and asks its reader to.",
        claims=unless(
            r"\b(?:said|says|told|wrote|thought|thinks|believe[sd]?|argue[sd]?|added|insist\w*|according to)\b",
            has(
                r"^[^.!?]{2,60} is an? (?:reader|listener|member|community)-(?:supported|funded) (?:publication|newsletter|podcast|site|magazine)\.? .{0,120}\b(?:subscrib\w+|support (?:my|our) work|new posts)\b",
                r"\bis an? (?:reader|listener|member|community)-(?:supported|funded) (?:publication|newsletter|podcast)\. to receive new posts\b",
                r"^\W*thanks for reading [^.!?]{2,60}[.!] .{0,60}\b(?:subscribe|share it|support my work)\b",
                rf"^[^.!?]{{2,60}} is an? (?:{_ABOUT_US},? )*{_ABOUT_US} (?:[\w-]+ ){{0,3}}{_PRESS}\b.{{0,160}}\b(?:our (?:journalis\w+|report\w*|newsroom|work|readers|mission|newsletters?|stor(?:y|ies))|we (?:take|accept|rely|depend|are funded|receive|cover|publish|report)|(?:support|help) us|sign up|subscribe|donate)\b",
                most=70,
            ),
        ),
        drops=(
            "The Slow Mile is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.",
            "Thanks for reading Low Tide Letters! Subscribe for free to receive new posts.",
            "The Copper Basin Ledger is a nonprofit newsroom that covers water and land. We take no money from the companies we write about.",
        ),
        keeps=(
            "The Copper Basin Ledger is a nonprofit newsroom that covers water and land in four counties of the high desert.",
            "The Ledger is an independent newspaper, and our readers pay for it, its editor said.",
            "The Ledger is an independent newspaper, and it tells us what we want to read on Sundays.",
        ),
        languages=("en",),
        unheard=True,
    ),
    Rule(
        name="account-plea",
        category=Category.SUBSCRIPTION,
        why="Whoever posted the text asks for a tip, or to be followed.",
        claims=unless(
            r"说|表示|称|說|稱",
            has(
                r"^[^。]{0,30}(?:请|欢迎|可以|求)(?:随意)?(?:打赏|赞赏)(?:作者|本文|支持|一下|我)?[^。]{0,10}[。!！]?$",
                r"^\W*(?:更多|想看更多)[^。]{0,12}[,，](?:请|欢迎|敬请)?(?:关注|扫码|下载|搜索)[^。]{2,30}[。!！]?$",
                most=60,
            ),
        ),
        drops=("本文靠读者支持，如果你喜欢，请打赏作者。", "更多精彩内容，请关注江城晚报官方微信"),
        keeps=("更多村民关注这座桥。", "他说，更多内容，请关注下周的会议。"),
        languages=("zh",),
        unheard=True,
    ),
    Rule(
        name="reprint-notice",
        category=Category.DISCLAIMER,
        why="Why a site printed somebody else's text, and that it does not answer for it.",
        claims=has(
            r"^\W*(?:(?:特别|免责)?(?:声明|聲明)\W{1,3})?[^。]{0,30}(?:转载|轉載)[^。]{0,24}(?:目的|为了|為了)[^。]{0,8}(?:传递|傳遞|传播|分享)[^。]{0,10}(?:信息|資訊|资讯|讯息)",
            r"^\W*(?:(?:特别|免责)?(?:声明|聲明)\W{1,3})[^。]{0,30}(?:出于|為了|为了)(?:传递|傳遞|传播)[^。]{0,12}(?:信息|資訊|资讯)",
            most=160,
        ),
        drops=("声明：转载此文是出于传递更多信息之目的。",),
        keeps=("法院认为，这份声明没有说明水闸为何关闭。",),
        languages=("zh",),
        unheard=True,
    ),
    Rule(
        name="headline-list",
        category=Category.RELATED_LINKS,
        why="What others read: a heading, and numbered headlines below it.",
        claims=section(
            says(
                r"(?:people|others|readers|what others) are (?:also )?reading(?: now)?…?",
                r"most read(?: stories)?|popular (?:now|right now)|trending (?:now|stories)",
                most=6,
            ),
            _is_entry,
        ),
        drops=("People are also reading…\n1  Corliss diner owner hangs up apron\n2  Two hurt in Route 9 crash",),
        keeps=("People are also reading the river's gauge, which shows two metres.",),
        languages=("en",),
        unheard=True,
    ),
    Rule(
        name="poll-box",
        category=Category.NAVIGATION,
        why="A poll of the page's readers, with the answers to choose from and its button.",
        claims=also(
            _is_voted,
            section(
                has(r"^\W*(?:reader |quick |online )?poll(?: of the (?:day|week))?: .{5,120}\?$", most=30),
                _is_choice,
                most=10,
            ),
        ),
        drops=("POLL: Would you ski on old snow?\nYes\nNo\nOnly downhill\nVote\nView results",),
        keeps=("Poll: two of three want the bridge.\nThe survey asked 1,000 people who live by the river.",),
        languages=("en",),
        unheard=True,
    ),
    Rule(
        name="outlet-credit",
        category=Category.IMAGE_CREDIT,
        why="Whose picture it is: a name and an outlet, on a line of their own.",
        claims=also(_stands_alone, only_where(_is_credited, whole, required("/"), 9)),
        drops=("Ray Dominguez/Bascom Ledger", "(Rosalind Teague / Lockhaven Courier)"),
        keeps=(
            "Ray Dominguez/Ana Lima",
            "Ray Dominguez, Bascom Ledger",
            "Ray Dominguez/Bascom Ledger\nRosalind Teague/Lockhaven Courier",
        ),
        confidence=0.9,
        unheard=True,
    ),
    Rule(
        name="credited-caption",
        category=Category.IMAGE_CREDIT,
        why="A picture's caption in one line with whose picture it is.",
        claims=also(_is_small, only_where(_is_captioned, most=80)),
        drops=tuple(
            f"{_STORY}\n[[{caption}]]"
            for caption in (
                "Kajaanin vanha silta ennen purkua. Kuva: Aino Laine",
                "„Ich zähle die Keimlinge.“Foto: Jan Maas",
                "Yann Maas dans « Les Marées », de Solène Abgrall. Ana Lima / La Gazette",
                "The new ferry at the quay. (Photo: Bo Chen)",
                "Il ponte visto dal mare. (foto Petrussi)",
            )
        ),
        keeps=(
            *(
                f"{_STORY}\n{told}"
                for told in (
                    "They found one photo: the mill in 1904.",
                    "The bridge is open. Cars / lorries only",
                    "Wir haben gewonnen. Foto: so sieht das Bild aus!",
                    "The score was 3-2. (photo finish needed, they said) Nobody left.",
                    "“It is too far for me, and I shall vote for it.” Ana Lima / Baker",
                    "The mayor should resign at once. Ana Lima / Varna",
                    "Das Blatt berichtete am Montag darüber. (Bild am Sonntag)",
                    "The museum is open until May. (Photo credits below)",
                    "The museum bought three works. Bild: 400 Euro",
                )
            ),
            "The ferry is late again, and nobody knows why. Photo: Ana Lima\nThe mill is for sale. Photo: Bo Chen",
        ),
        confidence=0.9,
        unheard=True,
    ),
    Rule(
        name="money-plea",
        category=Category.ADVERTISEMENT,
        why="An advertisement amid the story promises money for a click.",
        claims=unless(
            r"[\"“”‘’]|\b(?:told|said|says|court|police|promised|victims?)\b",
            has(
                r"\b(?:earn|make|cash ?out|receive|get paid)\b.{0,60}(?:[$€£₦]|\b(?:dollars?|pounds?|euros?|naira|shillings|cedis|rand|rupees)\b).{0,80}\b(?:daily|weekly|monthly|(?:per|a|every) (?:day|week|month)|from (?:home|your phone))\b.{0,60}\bclick (?:here|the link|now)(?: now)?(?: to (?:start|apply|join|register|begin|get started|learn how|sign up).{0,20})?\W*$",
                most=45,
            ),
        ),
        drops=("BREAKING: Business owners can now earn in US dollars, up to $12,000 monthly. Click here to start",),
        keeps=(
            "Firms can now apply for loans of up to 10,000 pounds a month at the county's office; for the form click here.",
            "Victims were told to earn dollars a week and to click here",
            "“You can earn a lot, click here to start”, the mail said.",
        ),
        languages=("en",),
        unheard=True,
    ),
    Rule(
        name="picture-source",
        category=Category.IMAGE_CREDIT,
        why="A picture's source behind its label, in the languages of the world's broadcasters.",
        claims=also(
            lambda page, i: not page.passages[i].ended,
            says(rf"(?:{_SOURCES})\s?[,،，:：、]\s?[^\"«»„“「]{{2,80}}", most=16),
        ),
        drops=("Chanzo cha picha, Zuhura Mkwaju", "图像来源，新华社", "Asalin hoton, Getty Images"),
        keeps=("Chanzo cha picha, alisema Asha, hakijulikani.", "Автор фото неизвестен."),
        confidence=0.9,
        unheard=True,
    ),
    Rule(
        name="reading-time",
        category=Category.NAVIGATION,
        why="How long the text takes to read, as its page counts.",
        claims=says(
            r"(?:全文|本文)(?:约|共|共计|字数)?[:：]?\s?\d[\d,]*\s?(?:余|多)?字(?:[,，、\s]*(?:预计)?阅读(?:时间|大?约需要?|需要?|需时)?(?:约|大约)?[:：]?\s?\d+\s?分钟)?",
            r"(?:okuma süresi|tiempo de lectura|tempo de leitura|temps de lecture|lesezeit|leestijd|tempo di lettura|czas czytania|"
            r"время чтения|час читання|lästid|lesetid|læsetid|lukuaika|χρόνος ανάγνωσης|waktu baca|thời gian đọc|timp de citire|olvasási idő|"
            r"doba čtení|وقت القراءة|مدت زمان مطالعه|זמן קריאה|읽는 시간|पढ़ने का समय)\W{0,3}(?:ca\.? ?|~|≈|około |около )?\d{1,2}\s?(?:min|мин|хв|dk|dakika|perc|phút|menit|λεπ|分|분|मिनट|דק|دقيق|دقیق)\w{0,8}\.?",
            r"muda wa (?:kusoma|kusikiliza)\W{0,3}dakika \d{1,2}",
            most=24,
        ),
        drops=("全文约680字，阅读大约需要2分钟", "Muda wa kusoma: Dakika 3", "Lesezeit: 4 Min."),
        keeps=("Die Lesezeit in der Bücherei ist um vier vorbei.", "全文见第三版。"),
        confidence=0.9,
        unheard=True,
    ),
    Rule(
        name="machine-summary",
        category=Category.NAVIGATION,
        why="A box with the story's points once more, and a line that says that a machine drew them up.",
        claims=also(
            _is_disclosed,
            section(
                says(
                    r"(?:at a glance|in (?:brief|short|a nutshell)|(?:the )?key (?:points|takeaways|facts)|(?:quick |short |article |story |ai )?summary|"
                    r"(?:main|key) points|takeaways|the gist|tl;? ?dr)(?:\W{0,3}(?:\w+ )?(?:ai|ai[ -](?:assisted|generated|powered|summary)|beta))?",
                    most=7,
                ),
                _goes_on_to_disclosure,
                most=10,
            ),
        ),
        drops=(
            "At a glance\nThe ramp is too short\nThe ferry stays in port\nThis summary was generated by a machine and checked by an editor.",
            "Key points\nThe mill burned down\nAI-generated summary, reviewed by our newsroom.",
        ),
        keeps=(
            "At a glance\nThe ramp is too short\nThe ferry stays in port\nThe ferry was built for the wrong pier, the board said.",
            "The summary was generated by a machine, the court heard.",
        ),
        languages=("en",),
        unheard=True,
    ),
    Rule(
        name="sponsor-read",
        category=Category.ADVERTISEMENT,
        why="A host reads what a sponsor sells: who pays for the show, and the code that makes it cheaper.",
        claims=has(
            r"^(?:support for|this (?:episode|show|podcast) (?:of .{2,60} )?is (?:brought to you|sponsored|supported|made possible)) .{0,200}\b(?:use|enter|with) (?:the |our |my )?(?:(?:promo|offer|discount|coupon) code \w+|code \w+ (?:for|at|to (?:get|save)))\b",
            r"^support for [^.!?]{2,60} (?:comes from|is provided by) [^.!?]{2,120}[.!?] .{0,160}(?:\b\d{1,2}(?:%| per ?cent) off\b|\bfree trial\b|\b\w+\.com/\w+)",
            r"^(?:we'll|we will) be (?:right )?back after (?:this|these messages|a (?:short|quick) break)\b",
            most=70,
        ),
        drops=(
            "Support for Small Hours comes from Lintel, the mattress in a tube. Use code GEARS for 15% off.",
            "This episode is brought to you by Lintel. Go to lintel.com and use promo code GEARS.",
            "We'll be right back after this.",
        ),
        keeps=(
            "Support for the bridge comes from the villages on the far bank, which use the code of the harbour.",
            "“We'll be back after this winter,” the skipper said.",
        ),
        languages=("en",),
        unheard=True,
    ),
    Rule(
        name="comments-owned",
        category=Category.DISCLAIMER,
        why="A forum's or a portal's own line above what readers wrote: theirs is what they say.",
        claims=says(
            r"(?:the )?comments (?:are owned by|belong to|are the property of|are property of) (?:the |their )?(?:posters?|authors?|respective (?:owners|posters|authors))\b.{0,90}",
            r"(?:die )?kommentare (?:gehören|sind eigentum) (?:den|ihre[rn]?|der|dem) (?:jeweiligen )?(?:verfassern?|autoren|eigentümern?)\b.{0,90}",
            r"(?:los )?comentarios (?:son propiedad de|pertenecen a) (?:sus|quien)\b.{0,110}|(?:os )?comentários (?:são propriedade|pertencem) .{0,110}",
            r"les commentaires appartiennent à leurs auteurs\b.{0,90}|i commenti (?:sono di proprietà|appartengono) .{0,110}",
            r"(?:het )?commentaar is eigendom van\b.{0,90}|yorumlar (?:yazarlarına|sahiplerine|gönderenlere) aittir\b.{0,90}",
            r"комментарии принадлежат (?:их|своим) авторам\b.{0,90}|τα σχόλια ανήκουν στους (?:συντάκτες|συγγραφείς|αποστολείς)\b.{0,90}",
            most=30,
        ),
        drops=(
            "The comments are owned by the poster. We aren't responsible for their content.",
            "Los comentarios son propiedad de quien los envió. No somos responsables de su contenido.",
            "Τα σχόλια ανήκουν στους συντάκτες τους. Δεν φέρουμε ευθύνη για το περιεχόμενό τους.",
        ),
        keeps=("The comments are owned by nobody, the judge said.", "Yorumlar köyde çok konuşuldu."),
        unheard=True,
    ),
    Rule(
        name="provided-picture-ko",
        category=Category.IMAGE_CREDIT,
        why="What a picture shows, and who provided it.",
        claims=also(_is_unended, has(r"^[^.\"]{4,80}\. ?(?:사진[=/ ]{1,3})?[^.\"\d]{2,20} 제공$", most=20)),
        drops=("연체료로 받은 고구마 상자. 솔재마을 제공",),
        keeps=("급식을 무료로 제공", "마을은 난로를 놓았다. 군청은 책을 제공했다."),
        languages=("ko",),
        confidence=0.9,
        unheard=True,
    ),
    Rule(
        name="moments-ago-hi",
        category=Category.TIMESTAMP,
        why="How long ago the story was put up when the page was saved, behind the town it comes from.",
        claims=says(r"[^\d.,।\"]{0,30}\d{1,2} ?(?:मिनट|घंटे|घंटा|दिन|हफ्ते|हफ़्ते|महीने|महीना|साल) पहले", most=8),
        drops=("चंदौली2 महीने पहले", "3 घंटे पहले"),
        keeps=("यह पुल 40 साल पहले बना था।",),
        languages=("hi",),
        confidence=0.9,
        unheard=True,
    ),
    Rule(
        name="also-read-hi",
        category=Category.RELATED_LINKS,
        why="A line that leads to another story.",
        claims=has(
            r"^\W*(?:ये|यह|यह भी|ये भी|इसे|इसे भी)(?: (?:खबर|ख़बर|खबरें|ख़बरें))?(?: भी)? पढ़(?:ें|िए)\s?(?:\.{2,4}|…|[:：–-])",
            most=40,
        ),
        drops=("ये खबर भी पढ़ें...मिर्जापुर में नाव से स्कूल जाती हैं बच्चियाँ", "यह भी पढ़ें: पुल का टेंडर रद्द"),
        keeps=("यह खबर पढ़ें तो लगता है कि पुल बन गया।",),
        languages=("hi",),
        unheard=True,
    ),
)
