"""What newspapers and stations are called around the world, by the words that their names begin or end with.

Wider than `outlets.source_like`, which knows what English and some European papers are called, and which rules ask that
the line model has heard. Pure functions over a short line.
"""

import re

from pipeline.lexicon.outlets import fold, outlet, source_like

LONGEST, MOST = 45, 5
"""Characters and words of a masthead."""
_LAST = frozenset(
    map(
        fold,
        """
        allehanda kuriren bladet tidningen posten tidende avisen avisa dagbladet sanomat lehti napló hírlap
        újság postası gazetesi gündem courant courier bode nieuwsblad weekblad dagblad zpravodaj dnes dnes deník
        noviny glasnik dnevnik monitor monitorul ziarul pos tribun kompas kurier gazeta dziennik tygodnik
        вестник газета известия правда ведомости курьер дневник весник вісник кур'єр вісті голос край маяк
        знамя звезда стандарт टाइम्स भास्कर जागरण प्रभात पत्रिका उजाला केसरी বার্তা পত্রিকা কণ্ঠ সময়
        """.split(),
    )
)
_FIRST = frozenset(
    map(
        fold,
        """
        corriere gazzetta eco giornale quotidiano messaggero écho voix courrier heraldo diario diário voz
        correo correio folha jornal gazette gazeta głos kurier dziennik tygodnik nowiny ziarul monitorul deník
        noviny báo harian kabar berita tribun suara koran habari gazeti nyheter bote courant вечерний вечерняя
        вечірній вечірня голос газета вісті вести вісник вестник φωνή εφημερίδα βήμα ημερησία πρωινή صحيفة
        جريدة وكالة شبكة قناة بوابة مجلة روزنامه خبرگزاری پایگاه هفته‌نامه עיתון দৈনিক दैनिक
        """.split(),
    )
)
"""Behind an article, which `_ARTICLES` takes away."""
_ARTICLES = frozenset("the la le les el los las il lo gli i o a os as het de der die das η ο το οι".split())
_SECTIONS = frozenset(
    map(
        fold,
        (
            "news online today magazine network newsroom tv channel media radio review journal wire print daily press "
            "record live blog video podcast enterprise standard newsletter mail citizen"
        ).split(),
    )
)
"""Last words that name a paper's own section, another outlet or an offer as often: `Insurance News`, `Shop Online`."""
_ELIDED = re.compile(r"^[ld]['’]", re.IGNORECASE)
_ENDS = re.compile(
    r"(?:bladet|bode|krant|courant|dagblad|tidningen|avisen|avisa|zeitung|tageblatt|anzeiger|nachrichten|kurier|rundschau|lehti|sanomat|uutiset"
    r"|日報|日报|晚報|晚报|时報|時報|时报|早報|早报|晨报|商报|週報|周报|都市报|新聞|新闻|新聞社|通信社|新闻网|新聞網|电视台|電視台|テレビ|放送|ニュース"
    r"|일보|신문|뉴스|방송|타임스|저널|경제|투데이|प्रभात|समाचार|รายวัน)$"
)
_SAID_OF = frozenset(
    map(
        fold,
        """
        последние главные все останні головні усі последни neueste alle aktuelle senaste siste alla alle tuoreimmat
        kaikki najnovije lokalne günün son terkini terbaru pembaca utama mpya zaidi électronique electrónico eletrônico
        tous toutes todas últimas ultime tutte wszystkie najnowsze počasí
        """.split(),
    )
)
"""Words that tell a section of news apart, in whatever language: `Последние вести`, `Berita terkini`."""
_SECTION_OF = re.compile(
    "^(?:最新|国内|國內|国际|國際|体育|體育|社会|社會|今日|本地|即时|即時|熱門|热门|地方|全国|주요|스포츠|부동산|최신|오늘의"
    "|실시간|연예|국제|मुख्य|ताज़ा)"
)
_OFFER = re.compile(r"(?:e-?paper|digital\w*|print\w*|inside)\b", re.IGNORECASE)
"""How a paper's own offers begin: `Digitale Zeitung`."""
EDGES = " \t.,:;|()[]{}*•·–—-\"'“”«»"


def masthead_like(text: str) -> bool:
    """Whether a short line is called as a newspaper is: `Głos Portowy`, `Костромской вестник`, `北陸日日新聞`."""
    line = text.strip(EDGES)
    words = _ELIDED.sub("", line).split()
    if not words or len(line) > LONGEST or len(words) > MOST or line[0].islower() or _OFFER.match(line):
        return False
    folded = list(map(fold, words))
    if not _SAID_OF.isdisjoint(folded) or _SECTION_OF.match(line):
        return False
    if (known := outlet(line, alone=True)) and known.kind == "outlet":
        return True
    if source_like(line) and folded[-1] not in _SECTIONS and "." not in line:
        return True
    if folded[0] in _ARTICLES and len(words) > 1:
        words, folded = words[1:], folded[1:]
    ending = _ENDS.search(words[-1].casefold())
    if ending and (len(words) > 1 or ending.start() > 1):
        return True
    return len(words) > 1 and (folded[-1] in _LAST or folded[0] in _FIRST)
