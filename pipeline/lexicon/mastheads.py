"""What newspapers and stations are called around the world, by the words that their names begin or end with.

Wider than `outlets.source_like`, which knows what English and some European papers are called, and which rules ask that
the line model has heard. Pure functions over a short line.
"""

import re

from pipeline.lexicon.outlets import fold, outlet, source_like

_LONGEST, _MOST = 45, 5
"""Characters and words of a masthead."""
_LAST = frozenset(
    map(
        fold,
        """
        allehanda kuriren nyheter bladet tidningen posten tidende avisen avisa dagbladet sanomat lehti uutiset napló
        hírlap újság postası gazetesi gündem manşet courant courier bode nieuwsblad weekblad dagblad
        dnes deník noviny listy glasnik novosti vijesti dnevnik monitor monitorul ziarul pos tribun kompas kurier gazeta
        dziennik tygodnik вестник новости газета известия правда ведомости курьер вести дневник весник новине вісник
        новини кур'єр вісті голос край маяк знамя звезда стандарт समाचार टाइम्स भास्कर जागरण
        प्रभात पत्रिका उजाला केसरी खबर ख़बर সংবাদ বার্তা পত্রিকা খবর কণ্ঠ সময়
        """.split(),
    )
)
_FIRST = frozenset(
    map(
        fold,
        """
        corriere gazzetta eco giornale quotidiano messaggero écho voix courrier dépêche provence heraldo diario diário
        voz faro correo correio folha jornal gazeta głos kurier dziennik tygodnik nowiny ziarul monitorul deník noviny
        báo harian kabar berita tribun suara koran habari gazeti nyheter bote courant вечерний вечерняя вечірній вечірня
        голос газета φωνή εφημερίδα νέα βήμα ημερησία πρωινή صحيفة جريدة وكالة شبكة قناة بوابة مجلة روزنامه خبرگزاری
        پایگاه هفته‌نامه עיתון দৈনিক दैनिक
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
_OFFER = re.compile(r"(?:e-?paper|digital\w*|print\w*|inside)\b", re.IGNORECASE)
"""How a paper's own offers begin: `Digitale Zeitung`."""
_EDGES = " \t.,:;|()[]{}*•·–—-\"'“”«»"


def masthead_like(text: str) -> bool:
    """Whether a short line is called as a newspaper is: `Głos Portowy`, `Костромской вестник`, `北陸日日新聞`."""
    line = text.strip(_EDGES)
    words = _ELIDED.sub("", line).split()
    if not words or len(line) > _LONGEST or len(words) > _MOST or line[0].islower() or _OFFER.match(line):
        return False
    folded = list(map(fold, words))
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
