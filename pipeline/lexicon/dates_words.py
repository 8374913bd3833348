"""The words that stand around a date: labels, small words between its parts, and what else a date line holds.

Data only, apart from the patterns made of it. Imports nothing of ours but the folding of words.
"""

import re
from enum import StrEnum
from functools import cache

from pipeline.lexicon.dates_names import words_of


class Label(StrEnum):
    """What the words before a date say it is."""

    PUBLISHED = "published"
    UPDATED = "updated"


LABELS: dict[Label, tuple[str, ...]] = {
    Label.PUBLISHED: (
        "published", "first published", "originally published", "publication date", "date published", "posted",
        "released", "issued", "date", "created", "filed", "uploaded", "release date", "submitted",
        "publié", "publiée", "mis en ligne", "paru", "créé", "date de publication",
        "veröffentlicht", "zuerst veröffentlicht", "erschienen", "publiziert", "erstellt", "datum", "veröffentlichung",
        "publicado", "publicada", "fecha", "fecha de publicación", "creado", "data", "publicação", "criado",
        "pubblicato", "pubblicata", "data di pubblicazione", "gepubliceerd", "geplaatst", "gepost",
        "опубликовано", "дата публикации", "дата", "размещено", "опубліковано", "публикувана", "публикувано",
        "објављено", "објавено", "апублікавана", "opublikowano", "opublikowane", "data publikacji", "dodano",
        "publikováno", "vydáno", "publikované", "zverejnené", "objavljeno", "publicat", "megjelent", "közzétéve",
        "publicerad", "publicerat", "publisert", "publiceret", "udgivet", "offentliggjort", "julkaistu", "julkaisuaika",
        "julkaistu verkossa", "publikálva", "létrehozva", "feltöltve", "publikálás dátuma", "megjelenés dátuma",
        "дата публікації", "розміщено", "створено", "publicată", "data publicării", "dată publicare", "data publicare",
        "birt", "avaldatud", "publicēts", "paskelbta", "δημοσίευση", "δημοσιεύτηκε", "δημοσιεύθηκε",
        "δημοσιευση", "δημοσιευτηκε", "δημοσιευθηκε", "ημερομηνία δημοσίευσης", "ημερομηνια δημοσιευσης", "αναρτήθηκε",
        "πρώτη δημοσίευση", "פורסמה", "פורסם ב", "פורסם בתאריך", "תאריך פרסום", "עלה לאתר",
        "yayınlanma", "yayınlanma tarihi", "yayımlanma", "yayın tarihi", "oluşturulma tarihi", "giriş", "giriş tarihi",
        "eklenme", "dərc edilib", "diterbitkan", "dipublikasikan", "tayang", "dikirim", "diterbitkan pada",
        "terbit", "tanggal terbit", "tanggal tayang", "disiarkan", "disiarkan pada", "phát hành",
        "đăng", "đăng lúc", "ngày đăng", "xuất bản", "نشر", "نشر في", "تم النشر", "تاريخ النشر", "نُشر", "منتشر شده",
        "تاریخ انتشار", "انتشار", "شائع", "प्रकाशित", "प्रकाशित तिथि", "প্রকাশিত", "প্রকাশ", "פורסם", "תאריך",
        "เผยแพร่", "วันที่", "发布", "发布时间", "发表", "發布", "發佈", "发表于", "公開", "公開日", "掲載", "配信",
        "입력", "등록", "게재", "기사입력", "publikuar", "argitaratua", "publié le", "pub", "publish date", "objavljen",
        "زمان انتشار", "تاریخ درج", "पब्लिश्ड",
    ),
    Label.UPDATED: (
        "updated", "last updated", "last modified", "modified", "last update", "update", "edited", "last edited",
        "revised", "changed", "corrected", "amended", "date modified",
        "mis à jour", "mise à jour", "modifié", "modifiée", "dernière mise à jour", "actualisé", "màj",
        "aktualisiert", "zuletzt aktualisiert", "akt", "geändert", "zuletzt geändert", "stand",
        "bearbeitet", "update vom",
        "actualizado", "actualizada", "última actualización", "modificado", "atualizado", "atualizada", "atualização",
        "última atualização", "aggiornato", "aggiornata", "ultimo aggiornamento", "bijgewerkt", "gewijzigd",
        "laatst bijgewerkt", "обновлено", "обновлена", "изменено", "последнее обновление", "оновлено", "обновена",
        "обновено", "ажурирано", "абноўлена", "zaktualizowano", "aktualizacja", "ostatnia aktualizacja",
        "aktualizováno", "aktualizované", "upraveno", "ažurirano", "posodobljeno", "actualizat", "actualizată",
        "ultima actualizare", "data actualizării",
        "останнє оновлення", "дата оновлення", "frissítve",
        "frissült", "utolsó frissítés", "utoljára frissítve", "módosítva", "utolsó módosítás",
        "uppdaterad", "uppdaterat", "oppdatert", "sist oppdatert", "opdateret", "sidst opdateret", "päivitetty",
        "muokattu", "viimeksi päivitetty", "viimeksi muokattu", "juttua päivitetty", "uppfært", "uuendatud",
        "atjaunots", "atnaujinta", "ενημέρωση", "ενημερώθηκε",
        "τελευταία ενημέρωση", "ενημερωση", "ενημερωθηκε", "τελευταια ενημερωση", "τελευταία τροποποίηση",
        "עודכנה", "עודכן ב", "עודכן לאחרונה", "עדכון אחרון", "תאריך עדכון",
        "güncelleme", "güncellenme", "güncellenme tarihi", "son güncelleme", "güncellendi", "yenilənib",
        "diperbarui", "diperbaharui", "terakhir diperbarui", "dikemas kini", "dikemaskini", "kemaskini", "kemas kini",
        "cập nhật", "cập nhật lần cuối", "sửa đổi", "sửa đổi ngày", "آخر تحديث", "تحديث", "بروزرسانی", "اپ ڈیٹ",
        "अपडेट", "अपडेटेड", "संशोधित", "আপডেট", "হালনাগাদ", "עודכן", "อัปเดต", "แก้ไขล่าสุด", "更新", "更新时间",
        "अंतिम अपडेट", "به‌روزرسانی", "به روز رسانی", "آخرین بروزرسانی",
        "最終更新", "更新日", "最后更新", "最後更新", "수정", "업데이트", "최종수정", "përditësuar", "eguneratua",
    ),
}  # fmt: skip

SMALL_WORDS = frozenset(
    """on at the as of in and to by from le la à a el al las los de del d da do das dia às il alle ore op om am um den
    vom der uhr uur klo kl o godz w dnia g в на от о года год г р року ў ч у ob v ve saat pada pukul jam lúc ngày ora
    din la ban ngay στις την τις ώρα tarihinde i die mon fri local time new york edt hrs h hora horas heures heure
    ساعة الساعة في لـ यह को पर समय ที่ เวลา น วันที่ 日 年 月 时 時 分 点 시 분 일 に で um a las pm am p m st nd rd th er em
    standard daylight eastern pacific central mountain greenwich jst month year day lat noon midnight""".split()
)
"""Small words between a label, a date and a time, in any language; none tells a story."""

UNITS = frozenset(
    """s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks month months year years
    minuten stunde stunden tag tagen tage wochen heure heures jour jours semaine semaines mois an ans minuto minutos
    hora horas día días semana semanas mes meses año años dia dias ano anos minuti minuto ora ore giorno giorni minuut
    uur dag dagen weken мин минут минуты минуту час часа часов день дня дней хв хвилин хвилини хвилину годин години
    годину днів дні zile săptămâni minut minuty godzin godziny
    dni dakika dk saat gün menit jam hari phút giờ ngày minuter timmar dagar minutter timer dager minuuttia tuntia
    päivää viikkoa kuukautta vuotta minut hodin dnů perc óra perce órája napja hete hónapja perccel órával nappal λεπτά
    ώρες دقيقة دقائق ساعة ساعات मिनट घंटे 分 分钟 小时 天 時間 분 시간""".split()
)
"""What a number counts where a line says how long ago, or how long a read, it is."""

RELATIVE_WORDS = frozenset(
    """ago read reading time lesezeit lesedauer lecture temps de leitura lectura tiempo lettura leestijd czytania
    чтения назад тому temu przed vor hace há fa il y environ about il ya geleden önce okuma yang lalu trước sedan
    siden sitten före pirms prieš lukuaika ezelőtt olvasási idő lästid läsning läsetid edellinen πριν منذ قراءة पहले 前
    阅读 전
    for approx acum urmă citire прочитання читання""".split()
)
"""Words of "5 min read" and "3 hours ago"."""

HALVES = {
    "am": False, "pm": True, "πμ": False, "μμ": True, "ص": False, "م": True, "صباحا": False, "مساء": True,
    "上午": False, "下午": True, "早上": False, "晚上": True, "凌晨": False, "午前": False, "午後": True,
    "오전": False, "오후": True, "sa": False, "ch": True, "पूर्वाह्न": False, "अपराह्न": True,
}  # fmt: skip
"""What stands for a.m. (False) and p.m. (True), folded, without blanks and stops. CLDR has more, but they are words of
other languages too (`de`, `in`, `to`), and the papers of those languages print 24 hours."""

_STOP = r"[\s:：.\-–—|·•,(]*"


_OPENS_LABEL = re.compile(r"(?:^|[|·•—–\-:;./()\[\]*])\s*$")


_TOLD = re.compile(
    r"\b(?:article|story|post|page|piece|report|item|column|transcript) (?:was|has been)"
    r" (?:last |first |originally )?(?:(?P<published>published|posted)|updated|amended|corrected|edited|modified)"
    r"(?: on)?[\s:,]*$",
    re.IGNORECASE,
)
"""`This article was amended on 4 May 2017`."""


@cache
def label_pattern() -> re.Pattern[str]:
    """Finds the label that ends a stretch of text, such as `Published on: `."""
    kinds = []
    for label, phrases in LABELS.items():
        ways = sorted({re.escape(phrase).replace(r"\ ", r"\s{1,2}") for phrase in phrases}, key=len, reverse=True)
        kinds.append(f"(?P<{label}>{'|'.join(ways)})")
    small = r"(?:\s*[:：]?\s*(?:on|at|as of|le|am|vom|el|em|il|op|dnia|от|den|d\.|pada|στις|ngày|lúc|в|дана|al|a)\b)?"
    return re.compile(rf"(?<!\w)(?:{'|'.join(kinds)}){small}{_STOP}$", re.IGNORECASE)


def label_before(text: str) -> Label | None:
    """The label that the text ends with; nothing may stand between it and the end but marks and small words."""
    if told := _TOLD.search(text):
        return Label.PUBLISHED if told["published"] else Label.UPDATED
    match = label_pattern().search(text)
    if match is None or match.lastgroup is None:
        return None
    before = text[: match.start()]
    behind_words = re.search(r"\w", before) is not None and not _OPENS_LABEL.search(before)
    if behind_words and match[0][0].islower() and ":" not in match[0]:
        return None  # "the report, which was released on" is a sentence
    return Label(match.lastgroup)


@cache
def line_words() -> frozenset[str]:
    """Every folded word that may stand in a line that is nothing but a date."""
    phrases = [phrase for group in LABELS.values() for phrase in group]
    loose = [*phrases, *SMALL_WORDS, *RELATIVE_WORDS]
    return frozenset(word for phrase in loose for word in words_of(phrase))


@cache
def units() -> frozenset[str]:
    """The folded words of UNITS."""
    return frozenset(word for unit in UNITS for word in words_of(unit))
