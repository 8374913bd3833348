"""Which languages a page may be in, told in a fraction of a millisecond: enough to choose which rules to ask.

Generous on purpose: a menu in one language may stand around a story in another, and a rule that is asked in vain costs
little. What language the story is in is for the metadata to find. Pure; no I/O, nothing of ours imported.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

NORDIC = ("da", "no", "sv")
"""Danish, Norwegian and Swedish: too much alike to be told apart by a few words, and asked the same rules."""
WIDER = tuple(
    """af am az be bg bn ca et eu gl gu ha hr hy is ka kk km kn lo lt lv mk ml mr ms my ne pa si sl so sq sr sw ta te
    th tl ur uz""".split()
)
"""Languages of which only a few words are known; `hr` stands for what is spoken around Croatia, in Latin letters."""
GROUPS: Mapping[str, tuple[str, ...]] = {"nordic": NORDIC, "wider": WIDER}
"""Languages that are asked the same rules, by what their rules are called."""

KNOWN = frozenset("ar cs da de el en es fa fi fr he hi hu id it ja ko nl no pl pt ro ru sv tr uk vi zh".split())
"""ISO 639-1 of the languages that there are whole sets of rules for."""
LANGUAGES = KNOWN.union(WIDER)
"""ISO 639-1 of the languages that there are any rules for."""

_FUNCTION_WORDS = {
    "cs": """že jsou bylo byl byla byly které který která podle až také už při nebo před když jsem být však ještě více
        jejich mezi není což této uvedl řekl jsme než pouze tím sú bol bola ktorý ktoré ktorá alebo podľa""",
    "de": """der und ist nicht von mit den das dem ein eine einen einer auf für sich auch sie nach wird sind aus
        werden wurde zum zur oder über noch haben wir mehr uns ihre""",
    "es": """el los las y más pero fue también sus ya desde muy hay según donde nuestra hasta cuando sin puede está
        esta este estos ha han su se lo al""",
    "fi": """että oli ovat olivat ollut sekä myös mutta kuin vain vielä hän joka jotka mukaan ennen jälkeen kanssa
        hänen sitä tämä tämän mikä kuitenkin sanoo sanoi vuonna vuoden eivät eikä joita""",
    "fr": """les et dans pour sur pas avec cette aux ont nous vous votre être été mais leur elle sont où une comme
        notre ces ses il est""",
    "hu": """hogy egy csak volt még már mint vagy után ezt azt aki akik amely amelyek szerint lehet lesz minden több
        nagyon pedig mert arra ahogy voltak között során alatt nincs""",
    "id": """yang dari untuk dengan pada ini itu tidak dalam akan juga karena oleh sebagai adalah bisa telah sudah
        mereka kepada lebih bahwa tersebut tahun hingga atau seperti menjadi""",
    "it": """di che della sono gli dei è nel alla più anche delle questo nella dal tutti nostro degli ha ma chi come
        stato essere ancora dopo""",
    "nl": """het een dat niet zijn voor aan ook bij naar uit maar deze wordt heeft werd je wij ons hun nog meer over
        worden geen jaar jouw""",
    "nordic": """og och ikke ikkje inte att det til till på med som jeg jag efter etter også också være är vara ble
        blev blir bliver hun hon fra från frå når när hvor eller mellem mellom mellan deres deras vores våre våra noen
        nogle några noget mycket meget skulle sier siger säger ifølge seg sig för ett av hva kva å""",
    "pl": """się że jest oraz przez dla przy był była było być są będzie tego tym tej który która które których może
        tylko już także również czy jego jednak lub jeszcze więc gdy kiedy między został przed bardzo więcej swoje""",
    "pt": """os em uma não pelo pela sua seu já você ao são também mas foi tem pelos muito isso ele ela até dos
        das nossa está""",
    "ro": """și că sunt fost pentru prin după său cele acest această acesta acestea până între când doar către
        despre foarte aici fără unde într dintre potrivit aceste şi însă iar astfel trebuie precum încă dacă""",
    "tr": """bir bu için ile olarak olan daha çok gibi kadar sonra olduğu ise göre değil oldu yeni ancak tarafından
        olduğunu büyük içinde nasıl etti dedi veya ardından üzerinde kendi karşı diye önce şekilde iki""",
    "vi": """và của là không được trong với người những các một này đã đến từ để cũng như về theo ở tại năm trên
        nhiều nhưng""",
    "wider": """hierdie sê gesê üçün edilib deyib barədə həmin tərəfindən olub amb però més aquest aquesta també estat
        fins seva després són segons kui ning pärast ütles aasta siis olnud eta izan dira baina egin zuen baita
        duen unha dende tamén máis foron súa nunha cewa wannan domin kuma wajen daga zuwa yadda koji koja koje
        nije što šta kako će ćemo jer zbog nema svih biti samo nakon kazao rekao kaže godine također takođe við
        ekki hann hún fyrir það eru segir þess með hafa yra buvo taip apie savo kuri kuris gali metų pagal arī
        tika kā lai jau pēc bija šī teica gadā ialah beliau kerana boleh berkata daripada supaya iaitu bukan
        bilan bo'lib kerak haqida qilindi lahko zaradi bilo bila pravi bodo besedah kjer letos svoje pred njegov
        več iyo waa ayaa waxa sheegay që të për është nga dhe janë kanë ishte katika kuwa hiyo alisema amesema
        lakini watu baada kwa hii yake wao hizo hivyo kuhusu wakati zaidi mwaka miaka alikuwa ilikuwa kila ambao ambayo
        kutoka huo hilo mga siya hindi kanyang nila isang ang ng ito kaniyang noong dahil kung hul dié mense gister dels
        pels perquè molt kuid või kes tema väga juba nagu polo pola xa moi suka wata duk tačiau dėl prie kurie iš jie
        tiek lagu uu waxaa soo tudi zato uchun bo'ldi prema prije poslije vrlo nisam imaju""",
}
"""Each language's commonest words, without those that are English words as well (`die`, `a`, `met`, `do`)."""

_LATIN_LANGUAGES = (frozenset(_FUNCTION_WORDS) - GROUPS.keys()).union(NORDIC, WIDER)
_LANGUAGE_OF = {
    word: language
    for language, words in _FUNCTION_WORDS.items()
    for word in words.split()
    if sum(word in others.split() for others in _FUNCTION_WORDS.values()) == 1
}
"""Words that one language alone has: a page in Spanish is not to ask for French because of `est`."""

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_UKRAINIAN = re.compile(r"[іїєґІЇЄҐ]")
_GREEK = re.compile(r"[\u0370-\u03ff]")
_HEBREW = re.compile(r"[\u05d0-\u05ea]")
_DEVANAGARI = re.compile(r"[\u0900-\u097f]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_PERSIAN = re.compile(r"[پچژگکی]")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_KANA = re.compile(r"[\u3040-\u30ff]")

_SCRIPTS = {"ar": _ARABIC, "el": _GREEK, "he": _HEBREW, "hi": _DEVANAGARI, "ko": _HANGUL, "ru": _CYRILLIC}
"""Languages told by their letters."""
_LETTERS = {"fa": _PERSIAN, "uk": _UKRAINIAN}
"""Languages told by letters that others of their script have not."""
_WIDER_LETTERS = re.compile(
    r"[\u018f\u0259\u0400-\u052f\u0530-\u058f\u0679\u0688\u0691\u06ba\u06be\u06d2\u06d3\u0900-\u109f\u10a0-\u10ff\u1200-\u137f\u1780-\u17ff]"
)
"""Azerbaijan's own, Cyrillic, Armenian, Urdu's own, the scripts of India and around it, Georgian, Ethiopic, Khmer."""

SLICES, SLICE = 6, 600
"""Looked at are six stretches of 600 characters, spread evenly: head, story and foot of a page all have their say."""
FEW_WORDS = 60
"""With so few words in sight, no share is to be trusted: every language of the script is plausible."""
LEAST_SHARE, LEAST_WORDS = 0.015, 3
"""A language's commonest words make a fifth of a text in it, and less than one in a hundred of an English one."""
LEAST_LETTERS = 8
"""So many letters of a script, and its languages are plausible: a credit line has about as many."""
LEAST_OWN_LETTERS = 3
"""So many letters that are a language's own: one in twenty of its letters is."""


def plausible(text: str) -> frozenset[str]:
    """The languages, of those that there are rules for, that parts of a text may be in; English is always one."""
    sample = _sample(text)
    found = {"en", *_latin(sample)}
    found |= {language for language, script in _SCRIPTS.items() if _enough(script, sample, LEAST_LETTERS)}
    found |= {language for language, own in _LETTERS.items() if _enough(own, sample, LEAST_OWN_LETTERS)}
    if _enough(_WIDER_LETTERS, sample, LEAST_LETTERS):
        found.update(WIDER)
    if _HAN.search(sample) or _KANA.search(sample):
        found.add("ja" if _is_japanese(sample) else "zh")
    return frozenset(found)


def _sample(text: str) -> str:
    """The whole of a short text, stretches of a long one; a word cut in two does no harm."""
    if len(text) <= SLICES * SLICE:
        return text
    last = len(text) - SLICE
    return " ".join(text[at : at + SLICE] for at in (last * k // (SLICES - 1) for k in range(SLICES)))


def _latin(sample: str) -> Iterable[str]:
    words = _WORD.findall(sample.lower())
    latin = sum(_LATIN.match(word) is not None for word in words)
    if len(words) <= FEW_WORDS:
        return _LATIN_LANGUAGES if latin else ()
    hits = Counter(_LANGUAGE_OF[word] for word in words if word in _LANGUAGE_OF)
    found = (language for language, n in hits.items() if n >= LEAST_WORDS and n >= LEAST_SHARE * latin)
    return (each for language in found for each in GROUPS.get(language, (language,)))


def _enough(letters: re.Pattern[str], sample: str, least: int) -> bool:
    return letters.search(sample) is not None and len(letters.findall(sample)) >= least


def _is_japanese(sample: str) -> bool:
    """Whether one in twenty of its signs or more is Kana, which no Chinese text has."""
    kana = len(_KANA.findall(sample))
    return kana * 20 > kana + len(_HAN.findall(sample))
