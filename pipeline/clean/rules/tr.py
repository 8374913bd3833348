"""Turkish: what the page says around the story. Shapes stand in kit.py; here are the words.

Folding leaves a dotted capital as it is and makes a dotted i of the undotted capital. So patterns are written in small
letters here, and `_spelt` lets each i be either.
"""

import re
from collections.abc import Callable
from typing import Any

from pipeline.clean import rule as rules
from pipeline.clean.page import fold
from pipeline.clean.rule import Claims, either, unless
from pipeline.clean.rules import kit
from pipeline.clean.rules.asking import Voice, appeal
from pipeline.clean.rules.kit import WIRES, rule

_LETTER = re.compile(r"\[[^\]]*\]|\\.|[iı]")
_SPELT = {"i": "[iİ]", "ı": "[ıi]"}
_LISTS = frozenset(["words", "verbs", "menu", "glue"])
"""What is a list of words, and no pattern."""


def _spelt(pattern: str) -> str:
    """The pattern, fit for capitals too."""
    return _LETTER.sub(lambda match: _SPELT.get(match.group(), match.group()), pattern)


def _forms(words: str) -> str:
    """Words in small letters, each as it reads once a capital was made small: its first letter's, or all."""
    found: set[str] = set()
    for word in words.split():
        capitals = word.replace("i", "İ").replace("ı", "I").upper()
        for form in (word, capitals[0] + word[1:], capitals):
            found |= {form.lower(), fold(form)}
    return " ".join(sorted(found))


def _turkish(shape: Callable[..., Claims]) -> Callable[..., Claims]:
    """A shape of boilerplate that takes its words in small letters."""

    def spelt(name: str, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(_spelt(each) for each in value)
        if not isinstance(value, str):
            return value
        return _forms(value) if name in _LISTS else _spelt(value)

    def claims(*parts: Any, **more: Any) -> Claims:
        return shape(*(spelt("", part) for part in parts), **{name: spelt(name, value) for name, value in more.items()})

    return claims


says, has, counts = _turkish(rules.says), _turkish(rules.has), _turkish(rules.counts)
agency, bio, comments, cookies = _turkish(kit.agency), _turkish(kit.bio), _turkish(kit.comments), _turkish(kit.cookies)
disclaimer, furniture, links = _turkish(kit.disclaimer), _turkish(kit.furniture), _turkish(kit.links)
picture, plea, share = _turkish(kit.picture), _turkish(kit.plea), _turkish(kit.share)

_TOLD = (
    r"\b(?:dedi|diyor|söyledi\w*|söylüyor|açıkladı\w*|belirtti\w*|ifade (?:etti|eden|ederek)|kaydetti\w*|vurguladı\w*|konuştu|duyurdu|bildirdi\w*|bildirildi|anlattı|aktardı|ekledi|savundu|öğrenildi|istedi|göre|"
    r"belirterek|söyleyerek|kaydederek|yazdı|polis\w*|jandarma\w*|mahkeme\w*|savcı\w*|bakanı|bakanlığı\w*|başkanı|cumhurbaşkanı\w*|valisi|sözcüsü|"
    r"(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar) günü)\b"
)
_SAID = r"\b(?:dedi|söyledi\w*|açıkladı\w*|belirtti\w*|bildirdi\w*|mahkeme\w*|göre|vurguladı|savundu|konuştu)\b"
_VOICE = Voice(
    we=_spelt(r"\b(?:biz(?:e|i|im|den|de)?|\w{3,}(?:ımız|imiz|umuz|ümüz)\w*)\b"),
    you=_spelt(
        r"\b(?:siz(?:e|i|in|den|ler\w*|lere)?|sen(?:i|in)?|sana|okur(?:lar|larımız\w*|larımıza|umuz|u)?\w*|okuyucu\w*|izleyici\w*|dinleyici\w*|abone\w*|\w{3,}(?:ınız|iniz|unuz|ünüz)(?:la|le|a|e|ı|i|u|ü)?)\b|"
        r"\b(?:destekleyin|destekle|destek ol(?:un|unuz)?|katkıda bulunun|bağış yap(?:ın|ınız)?|üye ol(?:un)?|abone ol(?:un)?)\b"
    ),
    ask=_spelt(
        r"\b(?:destek ol(?:un|mak|ur|abilir)?\w*|destekle(?:yin|yebilir|mek|r)?\w*|desteğ\w+|desteği\w*|katkı(?:da|nız|larınız|nızla|sı)?\w*|bağış\w*|patreon\w*|kreosus|fongogo|kitlesel fon\w*|üye(?:miz)? ol(?:un|arak|mak)\w*|"
        r"abone(?:miz)? ol(?:un|arak|mak)\w*|yardım(?:ınız|ınıza|cı olun)|dayanışma\w*|paypal|iban)\b"
    ),
    cause=_spelt(
        r"\b(?:gazetecili\w+|gazeteci\w*|habercili\w+|bağımsız\w*|özgür\w*|tarafsız\w*|yayıncılı\w+|medya\w*|basın özgürlüğü\w*|reklam\w*|sansür\w*|ücretsiz\w*|kâr amacı|haber(?:ler|lerimiz\w*|e|i)?|gazetemiz\w*|"
        r"yayın(?:larımız\w*|ımız\w*|a)?|içeri(?:k|ğ)\w*|sitemiz\w*|projemiz\w*|demokrasi\w*|patron\w*|holding\w*|gerçe(?:k|ğ)\w*|hakikat\w*)\b"
    ),
    money=_spelt(
        r"[€$£₺]\s?\d|\b\d+ ?(?:tl|lira\w*|euro|dolar|₺|€|\$)|\b(?:aylık|ayda|her ay|yıllık|tek seferlik|düzenli|dilediğiniz (?:kadar|miktar\w*)|küçük (?:bir )?(?:katkı|destek|bağış)\w*|bir kahve\w*|kredi kartı\w*|banka hesab\w+)\b"
    ),
    told=_spelt(rf"{_TOLD}|\bçerez|\bsınırsız (?:eriş|oku)|\breklam engelleyici"),
)

# Frames in which a site speaks of its own trade: it bids its reader, or names its article, its channel, its subscribers.
_NEWSLETTER_PLEA_FRAMES = (
    r"^\W*(?:(?:whatsapp|telegram|bip)\S{0,10} (?:kanalımız|grubumuz)\w*|telegram'dayız|whatsapp'tayız)\b.{0,80}",
    r"^\W*(?:bildirim(?:ler)?(?:e|i|leri)? |anlık bildirim\w* )(?:izin ver\w*|aç(?:ın|ık)?|etkinleştir\w*)\b.{0,60}",
    r"^\W*(?:bu |girdiğiniz )?e-?posta adres\w*\b.{0,30}\b(?:kayıtlı|geçersiz|zaten|geçerli değil)\b",
    r"\b(?:gelen|spam|istenmeyen|önemsiz)\b.{0,20}\b(?:kutunuzu|klasörünü\w*)\b.{0,30}\b(?:kontrol edin|bakın|göz atın)\b|\b(?:aboneliğiniz|kaydınız)\w* (?:başarıyla )?(?:alındı|tamamlandı|onaylandı|oluşturuldu)\b|\b(?:dilediğiniz|istediğiniz) (?:an|zaman)\b.{0,30}\b(?:listeden çık\w*|abonelikten (?:çık|ayrıl)\w*)\b",
    r"\b(?:podcast|bölüm)\w*\b.{0,80}\b(?:spotify|apple podcasts?|youtube)\S{0,12}.{0,40}\b(?:dinleyin|dinleyebilirsiniz|abone olun|takip edin)\b",
)
_PAYWALL_NOTICE_FRAMES = (
    r"^\W*bu (?:haber|yazı|içeri[kğ]|makale|analiz|röportaj|metin|söyleşi|arşiv|dosya)\w* (?:sadece |yalnızca )?(?:abone|üye)\w* (?:özel\w*|açık\w*|içindir)",
    r"\b(?:ücretsiz )?(?:üye|abone|kayıt) olun?\b.{0,50}\b(?:haber|yazı|içeri[kğ]|makale|analiz|röportaj|metin|söyleşi|arşiv|dosya)\w*.{0,30}\b(?:eriş(?:in|ebilirsiniz)|okuyun|okumaya devam edin|kilidini aç\w*)\b",
    r"\b(?:haber|yazı|içeri[kğ]|makale|analiz|röportaj|metin|söyleşi|arşiv|dosya)\w* (?:sadece|yalnızca) (?:\w+ )?(?:bölüm\w*|kısm\w*|giriş\w*|ilk) .{0,20}(?:görüntülüyorsunuz|okuyorsunuz|okudunuz)|\b(?:haber|yazı|içeri[kğ]|makale|analiz|röportaj|metin|söyleşi|arşiv|dosya)\w* (?:\w+ ){0,3}(?:bölümünü|kısmını) (?:görüntülüyorsunuz|okuyorsunuz|okudunuz)",
    r"\b(?:haber|yazı|içeri[kğ]|makale|analiz|röportaj|metin|söyleşi|arşiv|dosya)\w* (?:tamamına|tamamını|devamına|devamını|hepsini)\b.{0,40}\b(?:giriş yap\w*|üye ol\w*|abone ol\w*|satın al\w*|kayıt ol\w*)\b",
    r"^\W*premium\W*$|^\W*(?:aboneliğiniz|deneme süreniz|üyeliğiniz)\w*\b.{0,20}\b(?:sona erdi|bitti|doldu)\b|\b(?:ücretsiz )?(?:okuma|makale|haber) (?:hakkınız|limitiniz)\w*\b.{0,20}\b(?:doldu|kaldı|bitti|tükendi)\b",
)
_SUBSCRIPTION_OFFER_FRAMES = (
    r"^\W*(?:mobil )?(?:uygulamamızı|\S+ uygulamasını|uygulamayı) (?:hemen |ücretsiz |şimdi )?(?:indirin|indir|yükleyin|edinin)\b",
    r"^\W*(?:bugünkü |günün )?(?:gazete|gazetenizi|gazeteyi|dergi|sayıyı|dergiyi)\w* .{0,20}(?:e-gazete|e-dergi|pdf|dijital)\w*.{0,12}\b(?:okuyun|oku|inceleyin)\b",
    r"\b(?:gazeteniz|derginiz)\b.{0,60}\b(?:kapınız\w*|adresinize|evinize)\b|\babone(?:lik)? (?:hattı|servisi|danışma)\b",
    r"\babonelik (?:paket|seçenek|fırsat)\w*\b.{0,30}\b(?:incele(?:yin|diniz mi)|keşfedin|göz atın)|\bgoogle (?:news|haberler)\S{0,6} (?:bizi )?(?:takip edin|abone olun)\b",
    r"\byeni sayı(?:mız|sı)\b.{0,40}\b(?:bayilerde|raflarda|kitapçılarda|çıktı)\b.{0,60}",
)
_COOKIE_NOTICE_FRAMES = (
    r"\b(?:tarayıcınız\w*|tarayıcı ayarlarınız\w*)\b.{0,60}\b(?:javascript|desteklemiyor|güncelleyin|etkinleştir\w*)|\bjavascript\S{0,4} (?:etkinleştir\w*|açın)\b",
    r"\b(?:siteyi|sitede|sitemizi|sayfayı|sitemizde)\b.{0,40}\b(?:devam ed(?:erek|erseniz)|gezinmeye devam)\b.{0,80}\b(?:kabul (?:et|edi)\w*|onay\w*)\b",
    r"\b(?:içerik|video|gönderi|tweet|harita)\w*\b.{0,40}\b(?:çerez|gizlilik) (?:ayar|tercih)\w*\b.{0,40}\b(?:nedeniyle|yüzünden|onay\w*|gösterilemiyor|görüntülenemiyor)\b",
    r"\breklam engelleyici\w*\b.{0,40}\b(?:kapatın|devre dışı bırakın|kapatmanız\w*|tespit ettik|kullanıyorsunuz)\b",
    r"^\W*(?:biz ve|iş) (?:ortaklarımız|iş ortaklarımız)\b.{0,80}\b(?:cihaz|veri|bilgi|kişisel)\w*",
)
_DISCLAIMER_FRAMES = (
    r"\b(?:yazar\w*|köşe yazar\w*)\b.{0,10}\b(?:görüş|düşünce)\w* (?:\w+ )?kendi\w*\b.{0,10}\b(?:ait\w*|bağlar)",
    r"\b(?:içeri[kğ]|bilgi|sayfa|site)\w*\b.{0,40}\b(?:bilgilendirme|bilgi) (?:amaçlı|amacı)\w*.{0,60}\b(?:doktorunuza|hekiminize|uzmanına|danışın\w*|başvurun\w*)",
    r"^\W*(?:hata|yanlış|haberde (?:bir )?hata)\w* (?:mı|mi|bir) (?:gördünüz|var|fark ettiniz).{0,8}\?.{0,80}\b(?:yazın|bildirin|bize)\b",
    r"\b(?:bağlantı|link)\w*\b.{0,60}\b(?:satış ortaklığı|komisyon)\b.{0,80}\b(?:sitemiz|kazan\w+|içer\w+)\b|\bgeleceğe yönelik (?:beklenti|ifade|açıklama)\w*\b.{0,140}\b(?:farklı\w*|risk\w*)",
    r"\bbu (?:yazı|makale|metin|röportaj|söyleşi|haber|çeviri)\w*\b.{0,60}\b(?:ilk (?:olarak|kez)|izniyle|kısaltıl\w+|yapay zek[aâ]\w*|düzenlen\w+)\b.{0,60}\b(?:yayımlan\w+|yayınlan\w+|çevril\w+|gözden geçiril\w+|düzenlenmiştir|kısaltılmıştır)\b",
    r"\b(?:sponsorlu|tanıtım|reklam) (?:içeri[kğ]\w*|yazısı\w*|metni\w*)\b.{0,80}\b(?:yazı işleri|editör\w*|hazırlanmıştır|sorumlu\w*)\b|^\W*(?:haber|yazı|röportaj)\w* (?:geçen |yer alan )?isimler\b.{0,20}\bdeğiştirilmiştir\b|\bgeçmiş (?:performans|getiri)\w*\b.{0,60}\bgaranti\w*",
)

RULES = (
    rule(
        "donation-appeal",
        "tr",
        appeal(
            _VOICE,
            _spelt(
                r"(?:bize|gazetemize|sitemize|yayınlarımıza|bağımsız \w+|haberlerimize|projemize|\w+'e|\w+'a) (?:destek ol(?:un)?|bağış yapın|katkıda bulunun)(?:\W(?!diye).{0,80})?|(?:bizi|gazetemizi|bağımsız \w+|yayınımızı) (?:destekleyin|destekle)(?:\W.{0,80})?"
            ),
            _spelt(
                r"(?:destek ol(?:un)?|destekçi(?:miz)? ol(?:un)?|bağış yap(?:ın)?|destekçimiz olun|destekleyin|katkıda bulunun)(?:\W(?!diye).{0,40})?"
            ),
            _spelt(
                r"(?:eğer )?\b.{0,80}\b(?:istiyorsanız|değer veriyorsanız|önemsiyorsanız)\b.{0,80}\b(?:destek\w*|bağış\w*|katkı\w*|abone\w*)\b.{0,60}"
            ),
            _spelt(
                r"(?:değerli|sevgili|kıymetli) (?:okur\w*|okuyucu\w*|izleyici\w*)\W.{0,60}|okur(?:lar)?a mektup.{0,30}"
            ),
            _spelt(
                r"(?:desteğiniz\w*|katkılarınız\w*|sizin desteğiniz\w*)\b.{0,100}|desteğinize ihtiyacımız var\b.{0,60}"
            ),
            more=_spelt(
                r"(?:teşekkür(?:ler| ederiz)|şimdiden teşekkürler)\b.{0,60}|(?:bağış yap|destekle|katkı ver)(?: .{0,30})?|\d+ ?(?:tl|lira|₺|€)|(?:aylık|tek seferlik|her ay|diğer tutar)|iban\b.{0,50}|patreon|kreosus"
            ),
        ),
        drops=(
            "Gazetemiz bağımsız ve reklamsız yaşıyor. Habercilik emeğimiz sizin için değerliyse bize destek olun: ayda 50 lira "
            "yeter.\nTeşekkürler!",
            "Bağımsız gazeteciliği destekleyin",
            "DESTEK OL",
        ),
        keeps=(
            "Vakıf, selden etkilenenler için iki milyon lira bağış topladı, belediye de çadır gönderdi.",
            '"Bize yardım edin, gücünüz yettiğince bağış yapın" yazıyordu iskelede.',
            "Senatör, yandaşlarından kampanyaya destek olmalarını ve beş lira göndermelerini istedi.",
        ),
    ),
    rule(
        "newsletter-plea",
        "tr",
        either(
            unless(_spelt(_SAID), has(*_NEWSLETTER_PLEA_FRAMES, most=45)),
            plea(
                _TOLD,
                r"\b(?:e-?bülten\w*|bülten\w*|haber bülten\w*)\b.{0,60}\b(?:abone ol(?:un|unuz|mak|arak)?|kayıt ol(?:un|unuz|mak)?|kaydol(?:un|unuz|mak)?|üye ol(?:un|unuz|mak)?|ulaşsın|gelsin)\b",
                r"\be-?(?:posta|mail)\w*\b.{0,80}\b(?:bülten\w*|abone ol\w*|kaydol\w*|her (?:sabah|gün|hafta)|gelsin|kutunuz\w*)\b",
                r"\b(?:her (?:sabah|gün|akşam|hafta)|günün|haftanın|en önemli|gelişmeler\w*|haberler\w*)\b.{0,60}\be-?(?:posta|mail)\w*\b.{0,30}\b(?:kutunuz\w*|adresiniz\w*|gelsin|gönderelim|kutuna)\b",
                r"\b(?:ticari (?:elektronik )?ileti\w*|elektronik ileti\w*|bülten\w*)\b.{0,140}\b(?:onay\w*|kabul\w*|izin\w*|istiyorum|rıza\w*|aydınlatma)\b",
                lines=(
                    r"(?:(?:günlük|haftalık|ücretsiz|bültenimize|tüm) )*(?:e-?bülten\w*|bültenler\w*|haber bülteni\w*|bültenimiz\w*|newsletter)(?: (?:aboneliği|üyeliği|kayıt|kaydı|abone ol(?:un)?|abonelik|üye ol))*",
                    r"e-?(?:posta|mail) (?:adresiniz|adresinizi girin|adresi)|(?:gelişmelerden|haberlerden|hiçbir gelişmeyi|günün gelişmelerinden) (?:haberdar olun|kaçırmayın|anında haberdar olun)(?:\W.{0,40})?",
                ),
                then=r"\b(?:bülten\w*|abonelikten|kişisel veri\w*|e-?posta\w*|kvkk|spam|gizlilik\w*|rıza\w*)\b",
            ),
        ),
        drops=(
            "E-bültenimize abone olun, limandan haberler her sabah gelsin.",
            "Günün haberleri e-posta kutunuza gelsin.\nAbonelikten istediğiniz an çıkabilirsiniz.",
            "E-BÜLTEN",
            "Telegram'dayız: liman kanalı",
            "Bildirimlere izin ver: vapur saatlerini kaçırma",
            "Onay için gelen kutunuzu kontrol edin.",
        ),
        keeps=(
            "Kardeşinden mektup almak istiyordu ama posta gelmiyordu.",
            "Liman kaptanı yıllardır martılar üzerine bir bülten çıkarıyor, epey dostu var.",
            "Kaptan gelen mektubu kontrol etti ve rıhtıma döndü.",
            "Liman Telegram'da kanal açtı.",
        ),
    ),
    rule(
        "paywall-notice",
        "tr",
        either(
            unless(_spelt(_SAID), has(*_PAYWALL_NOTICE_FRAMES, most=45)),
            unless(
                _spelt(r"\b(?:dedi|söyledi\w*|açıkladı\w*|belirtti\w*|mahkeme\w*)\b"),
                has(
                    r"\b(?:bu|tüm|tamamı|haberin|yazının|içeriğin) (?:\w+ ){0,2}(?:haber|yazı|içerik|makale|bölüm|devamı)\w*\b.{0,40}\b(?:yalnızca|sadece|özel)\b.{0,40}\b(?:abone\w*|üye\w*)\b|\b(?:yalnızca|sadece) (?:\w+ )?(?:abone\w*|üye\w*) (?:\w+ )?(?:özel\w*|açık\w*|okuyabilir|erişebilir)\b",
                    r"\b(?:devamını okumak|okumaya devam etmek|yazının tamamını|haberin tamamını|tamamını okumak|içeriğe erişmek)\b.{0,60}\b(?:abone\w*|üye\w*|giriş yap\w*|kayıt ol\w*|oturum aç\w*)\b",
                    r"\b(?:zaten|hâlâ|hala|henüz)\b.{0,10}\b(?:abone\w*|üye\w*|hesabınız)\b.{0,30}\?|\b(?:abone|üye|hesabınız) (?:misiniz|mısınız|var mı|değil misiniz)\W*\?",
                    r"\b(?:ücretsiz (?:haber|yazı|makale|okuma)\w*)\b.{0,40}\b(?:hakkınız\w*|sınır\w*|limit\w*|doldu|kaldı)\b",
                    r"^\W*(?:abonelere|üyelere) özel(?: (?:içerik|haber|yazı))?\W*$|^\W*(?:premium|ücretli) içerik\W*$",
                    most=50,
                ),
            ),
        ),
        drops=(
            "Bu yazı yalnızca abonelere açıktır. Okumaya devam etmek için giriş yapın.",
            "Zaten abone misiniz? Giriş yapın",
            "Bu dosya üyelere özeldir",
            "Makalenin yalnızca ilk bölümünü okuyorsunuz.",
            "Ücretsiz üye olun, liman arşivindeki yazılara sınırsız erişin.",
        ),
        keeps=(
            "Gazete 2019'da yazılarını paralı yaptı ve okurlarının üçte birini yitirdi.",
            "Bu iskele gemi sahiplerine özeldir.",
            "Yazının tamamını okuyan kaptan güldü.",
        ),
    ),
    rule(
        "subscription-offer",
        "tr",
        either(
            unless(_spelt(_SAID), has(*_SUBSCRIPTION_OFFER_FRAMES, most=45)),
            unless(
                _spelt(_TOLD),
                either(
                    has(
                        r"^\W*(?:hemen|şimdi|bugün)? ?(?:abone olun|üye olun|abonelik|abone ol)\b.{0,90}(?:[€$₺]\s?\d|\d ?(?:tl|lira|₺)|\b(?:ilk ay|sınırsız|reklamsız|ücretsiz|indirim\w*|ayrıcalık\w*)\b)|\b(?:sınırsız|reklamsız) (?:okuyun|okumak için|erişim)\b.{0,60}\b(?:abone|üye)\w*\b",
                        r"\b(?:istediğiniz (?:zaman|an)|dilediğiniz (?:zaman|an)) (?:aboneliği\w* )?iptal\b",
                        most=45,
                    ),
                    says(
                        r"(?:(?:hemen|şimdi|gazeteye|dergiye|dijital|ücretsiz) )*(?:abone ol(?:un)?|abonelik|aboneliğim|abonelik (?:paketleri|seçenekleri)|abone girişi|hesabım|profilim|üyelik)(?: (?:şimdi|paketleri))*",
                        r"(?:üye girişi|üye ol(?:un)?|giriş(?: yap(?:ın)?)?|kayıt ol(?:un)?|kaydol|kayıt|oturum aç(?:ın)?|çıkış(?: yap)?|şifremi unuttum|şifreni mi unuttun|hesap oluştur|e-?posta adres\w* ve şifre ile (?:giriş yap|üye ol)|(?:sosyal hesap|e-?posta adres\w*) ile (?:giriş yap|üye ol))(?: (?:veya|ya da|/|\||ve))*(?: (?:üye ol|giriş yap|kayıt ol|kaydol|yeni üyelik))*\W*",
                        most=9,
                    ),
                ),
            ),
        ),
        drops=(
            "Şimdi abone olun, ilk ay 1 lira ödeyin, sınırsız okuyun.",
            "ABONE OL",
            "Giriş Yap",
            "ÜYE GİRİŞİ",
            "Liman uygulamasını indirin",
            "Liman gazeteniz adresinize gelsin.",
            "Gazetenizi dijital okuyun",
        ),
        keeps=(
            "Vapur abonmanı 300 lira zamlanacak, belediye böyle duyurdu.",
            "Belediye vapur uygulamasını yeniledi.",
            "Kaptan gazeteyi kapısında okuyor.",
        ),
    ),
    rule(
        "cookie-notice",
        "tr",
        either(
            unless(_spelt(_SAID), has(*_COOKIE_NOTICE_FRAMES, most=45)),
            cookies(
                r"\b(?:dedi|söyledi\w*|açıkladı\w*|mahkeme\w*|ceza\w*|karar verdi)\b",
                r"\b(?:biz|siz\w*|site\w*|sayfa\w*|internet site\w*|üçüncü taraf\w*|iş ortak\w*|ortaklarımız\w*|tarafımız\w*|\w+(?:ınız|iniz)\w*)\b",
                r"\b(?:kabul\w*|onay\w*|izin\w*|rıza\w*|reddet\w*|reddedebilir\w*|tercih\w*|ayar\w*|politika\w*|gizlilik\w*|aydınlatma\w*|devam ed\w+|yönet\w*)\b",
                r"\b(?:analiz\w*|analitik|kişiselleştir\w*|deneyim\w*|hizmet\w*|reklam\w*|trafik\w*|tarayıcı\w*|cihaz\w*|zorunlu\w*|teknik\w*|kullan\w+|kullanıcı\w*|işlen\w+|faydalan\w+|mevzuat\w*|kanun\w*)\b",
                must=r"\bçerez\w*\b|\bcookies?\b|\bkvkk\b|\bkişisel veri\w*\b",
                buttons=r"(?:bu (?:içeriği|videoyu) (?:görmek|görüntülemek|izlemek) için (?:lütfen )?çerezleri (?:kabul edin|onaylayın|etkinleştirin))|"
                r"(?:çerezleri |tümünü |hepsini |tüm çerezleri |zorunlu çerezleri )?(?:kabul et|kabul ediyorum|reddet|onaylıyorum|yönet)|(?:daha fazla bilgi )?kabul et|(?:çerez|gizlilik|kvkk|kişisel veri(?:ler)?|veri|cookie)(?: (?:ve|çerez|gizlilik))* (?:politika(?:sı|mız|ları)?|ayarları|tercihleri|aydınlatma metni|bildirimi|yönetimi|koruma .{2,20})|kişisel verilerin (?:korunması|işlenmesi)(?: .{0,40})?|aydınlatma metni|kvkk(?: .{2,30})?|çerez(?:ler)?",
            ),
        ),
        drops=(
            "Sitemizde daha iyi bir deneyim için çerezler kullanılmaktadır. Siteyi kullanmaya devam ederek bunu kabul etmiş olursunuz.",
            "Tüm çerezleri kabul et",
            "ÇEREZ POLİTİKASI",
            "Bu videoyu izlemek için tarayıcınızda JavaScript'i etkinleştirin.",
            "Sitemizi kullanmaya devam ederseniz koşulları onaylamış olursunuz.",
            "Reklam engelleyicinizi kapatın.",
        ),
        keeps=(
            "Limandaki fırın çocuklara kuruyemiş ve çerez dağıttı.",
            "Mahkeme, sitelerin çerezler için onay sorması gerektiğine karar verdi.",
            "Sitede kazı çalışmaları devam ediyor, işçiler kabul etti.",
            "Kaptan reklam engelleyici kullanıyor.",
        ),
    ),
    rule(
        "disclaimer",
        "tr",
        either(
            unless(_spelt(_SAID), has(*_DISCLAIMER_FRAMES, most=45)),
            disclaimer(
                r"\b(?:dedi|söyledi\w*|açıkladı\w*|mahkeme\w*|savcı\w*|avukat\w*|sanık\w*|suçlan\w+)\b",
                r"\b(?:doğrulu\w+|doğruluğ\w+|güncelli\w+|eksiksiz\w*|güvenilirli\w+|geçerlili\w+)\b",
                r"\b(?:garanti\w*|taahhüt\w*|teminat\w*)\b",
                r"\b(?:sorumlu\w*|yükümlü\w*|zarar\w*|kayıp\w*)\b",
                r"\b(?:görüş\w*|yorum\w*|düşünce\w*)\b.{0,90}\b(?:yazar\w*|sahip\w*|yansıt\w*|bağla\w*|yayın politikası\w*)\b",
                r"\b(?:danışmanlı\w+|tavsiye\w*|öneri\w*|yatırım\w*|tıbbi|hukuki|finansal)\b",
                r"\b(?:bilgi\w*|içeri(?:k|ğ)\w*|haber\w*|yazı\w*|site\w*|sayfa\w*|link\w*|metin\w*)\b",
                r"\b(?:üçüncü (?:taraf|kişi|şahıs)\w*|yayıncı\w*|reklamveren\w*|editör\w*|kurum\w*|kaynak\w*)\b",
                r"\b(?:doktor\w*|hekim\w*|uzman\w*|risk\w*|bilgilendirme\w*|genel nitelikte|kullanıcı\w*)\b",
                headings=r"(?:yasal uyarı|yatırımcı uyarısı|risk (?:uyarısı|bildirimi)|sorumluluk reddi|uyarı|önemli uyarı|yasal bilgilendirme|sorumluluk (?:beyanı|sınırı))",
                strong=(
                    r"\b(?:görüş\w*|yorum\w*|düşünce\w*|yazı\w*|yazılar\w*)\b.{0,80}\b(?:yazar\w*|sahip\w*|kişi\w*)\b.{0,30}\b(?:aittir|bağlar|sorumlu\w*|kendi\w*|görüşleridir)\b.{0,120}|\b(?:görüş\w*|düşünce\w*)\b.{0,90}\b(?:yansıtmaz|yansıtmayabilir|yansıtmamaktadır|yansıtmak zorunda değil\w*|bağlamaz)\b.{0,80}",
                    r"\byatırım (?:tavsiyesi|danışmanlığı|önerisi)\b.{0,60}\b(?:değil\w*|kapsamında|niteliği\w*|içermez|içermemektedir|oluşturmaz)\b.{0,200}",
                    r"\b(?:içeri(?:k|ğ)\w*|yorum\w*|bilgi\w*|haber\w*|ilan\w*|reklam\w*|site\w*)\b.{0,120}\b(?:sorumlu (?:tutulamaz|değildir|olmayacaktır|tutulmaz)|sorumluluk (?:kabul edil\w+|kabul etmez\w*|kabul etmemekte\w*|taşımaz|üstlenmez)|sorumluluğu (?:kabul|üstlen)\w*)\b.{0,60}",
                    r"\b(?:tıbbi (?:tavsiye|teşhis|tedavi)|doktor tavsiyesi|hekim(?:in|e)|hukuki danışmanlık)\b.{0,60}\b(?:yerine geçmez|değildir|yerini tutmaz|yerini almaz)\b.{0,100}",
                    r"\b(?:yalnızca|sadece|tamamen|genel) (?:\w+ )?(?:bilgilendirme|bilgi) (?:amaçlı\w*|amacı\w*|amacıyla|vermek amacıyla)\b.{0,80}",
                    r"\b(?:doğrulu\w+|doğruluğ\w+|güncelli\w+)\b.{0,60}\b(?:garanti (?:etmez|edilmez|edilemez|vermez)|taahhüt (?:etmez|edilmez))\b.{0,60}",
                    r"\bbu (?:haber|metin|içerik|yazı|çeviri)\b.{0,60}\b(?:yapay zek[aâ]\w*|otomatik olarak)\b.{0,80}\b(?:hazırlan\w+|üretil\w+|oluşturul\w+|çevril\w+|yazıl\w+)\b.{0,40}",
                    r"\b(?:yasal uyarı|yasal sorumluluk)\b.{0,40}\b(?:yorum\w*|kullanıcı\w*|suç teşkil)\b.{0,160}|\b(?:küfür|hakaret)\b.{0,140}\byorumlar\b.{0,40}\bonaylanma\w+",
                ),
                denies=r"\b(?:değil\w*|\w+(?:maz|mez|amaz|emez)|\w+(?:mamakta|memekte)\w*|hiçbir|yalnızca|sadece)\b",
            ),
        ),
        drops=(
            "Yasal Uyarı: Bu sayfadaki bilgiler üçüncü taraflardan alınmıştır. Doğruluğunu garanti etmez, doğacak zararlardan sorumluluk kabul etmeyiz.",
            "Burada yer alan bilgi ve yorumlar yatırım tavsiyesi değildir.",
            "Köşe yazılarındaki görüşler yazarlarına aittir.",
            "Yazarların görüşleri kendilerine aittir, limanı bağlamaz.",
            "Hata mı gördünüz? Bize yazın.",
            "Bu söyleşi kısaltılmış ve düzenlenmiştir.",
        ),
        keeps=(
            "Şirket kazadan sorumlu değil.",
            "Tersane iskeledeki zarardan sorumlu tutulamaz, mahkeme böyle karar verdi.",
            "Halkın savak üzerine görüşleri ayrıldı ve oylama mayısa kaldı.",
            "Bu yazı kaptanın defterinde bulundu.",
            "Bu haber limanda düzenlenen törende okundu.",
        ),
    ),
    rule(
        "copyright-notice",
        "tr",
        unless(
            _spelt(r"\b(?:dedi|söyledi\w*|mahkeme\w*|dava\w*|açıkladı\w*)\b"),
            has(
                r"\b(?:tüm|bütün|her) (?:\w+ )?hak(?:ları|kı)\b.{0,40}\bsaklıdır\b|\bhakları saklıdır\b",
                r"\b(?:haber\w*|içeri(?:k|ğ)\w*|yazı\w*|fotoğraf\w*|sitede\w*|sitemiz\w*|materyal\w*|köşe yazı\w*|bu site\w*)\b.{0,140}\b(?:izinsiz|izin alınmadan|izni olmadan|kaynak (?:gösterilmeden|gösterilerek|belirtilmeden|gösterilse)|iktibas|alıntılan\w+|kopyalan\w+|aktif link\w*)\b.{0,120}\b(?:kullanılamaz|yayınlanamaz|yayımlanamaz|kopyalanamaz|çoğaltılamaz|alıntılanamaz|iktibas edilemez|edilemez|yasaktır|zorunludur|kullanılabilir)\b.{0,60}",
                r"^\W*(?:izinsiz|kaynak gösterilmeden|kaynak gösterilerek|izin alınmadan)\b.{0,80}\b(?:kullanılamaz|yayınlanamaz|yayımlanamaz|kopyalanamaz|çoğaltılamaz|alıntı\w*|iktibas)\b.{0,60}$|\btelif hak(?:ları|kı)\b.{0,60}\b(?:aittir|saklıdır)\b|\bcreative commons\b|^\W*copyright\b.{0,60}$",
                most=70,
            ),
        ),
        drops=("Tüm hakları saklıdır.", "Sitedeki haberler izin alınmadan veya kaynak gösterilmeden kullanılamaz."),
        keeps=(
            "İskelede havai fişek kullanılamaz, ceza da ağır.",
            "Anlaşmada balıkçıların hakları unutulmuş, sendika kızgın.",
        ),
    ),
    rule(
        "age-notice",
        "tr",
        says(
            r"bu (?:haber|yazı|içerik|makale)\w* .{0,60}\b(?:önce|yıl|gün|ay|tarihinde) ?(?:önce )?(?:yayınlan|yayımlan|yazıl|eklen|güncellen)(?:mıştır|miştir|dı|di)",
            r"bu (?:haber|yazı|içerik) (?:arşiv\w*|eski\w*|güncel\w*).{0,60}|(?:arşiv haberi?|arşivden|arşiv yazısı|eski haber)(?: .{0,30})?|(?:haberdeki|yazıdaki|içerikteki) bilgiler güncelliğini (?:yitirmiş|kaybetmiş).{0,30}",
            most=30,
        ),
        drops=("Bu haber 3 yıl önce yayınlanmıştır.", "Arşiv haberi"),
        keeps=("Bu köprü yüz yıl önce yapılmış.", "Çocuk beş yaşını geçti ve yüzmeyi biliyor."),
    ),
    rule(
        "advertisement",
        "tr",
        unless(
            _spelt(_TOLD),
            either(
                says(
                    r"(?:reklam(?:lar|dır)?|ilan|sponsorlu(?: (?:içerik|haber|bağlantı\w*))?|advertorial|tanıtım(?: yazısı| içeriği)?|resmi ilan(?:lar)?|bu bir (?:ilandır|reklamdır|advertorialdır)|reklamı (?:kapat|geç|gizle)|reklam alanı|reklam ver(?:in)?|işbirliği|\w+ katkılarıyla|.{2,30} tarafından desteklenmektedir|reklam advertisement\w*)",
                    r"(?:haberin|yazının|haber|yazı) devamı\b.{0,20}\b(?:reklam\w*|aşağıda\w*|ilan\w*)\b.{0,30}|reklamdan sonra devam\w*.{0,20}|haber reklamdan sonra devam ed\w+",
                    most=14,
                ),
                has(
                    r"\b(?:uygulama(?:mızı|sını)|mobil uygulama\w*|uygulamayı)\b.{0,40}\b(?:indir(?:in|iniz|mek için|ebilirsiniz)?|yükle(?:yin|yiniz)?|keşfedin)\b|^\W*(?:indirin|hemen indir\w*|yükleyin)\b.{0,60}\b(?:app store|google play|appgallery)\b.{0,40}$|\breklam engelleyici\w*\b.{0,60}\b(?:kapat\w*|devre dışı)\b",
                    most=35,
                ),
            ),
        ),
        drops=("REKLAM", "Haberin devamı reklamdan sonra", "Mobil uygulamamızı App Store'dan indirin."),
        keeps=("Limanda tütün reklamı 2019'dan beri yasak.", "İlan iskelede bir hafta asılı kaldı."),
    ),
    rule(
        "share-links",
        "tr",
        share(
            words="""paylaş paylaşın paylaşım paylas tweetle gönder yolla kopyala bağlantıyı linki link bağlantı url kopyalandı facebook'ta facebookta twitter'da twitterda x'te whatsapp'ta whatsappta telegram'da
            ta da te de ile bu haberi haber yazıyı yazı sosyal medyada arkadaşına arkadaşınla e posta mail eposta yazdır kaydet favorilere favorilerim ekle takip et abone ol
            bizi ve veya beğen yorum yap yorumla yorumlar şurada burada google news news'te haberler dinle büyüt küçült a sonra oku copy twitter-x kapat ok daha fazla""",
            verbs="paylaş paylaşın paylas tweetle kopyala takip paylaşım",
            told=_TOLD,
            lines=(
                r"(?:(?:haberi|yazıyı|bu haberi|bu yazıyı|şimdi|şurada|arkadaşlarınla|sosyal medyada|facebook'?ta|twitter'?da|whatsapp'?ta|x'te|linkedin'?de|telegram'?da|pinterest'?te|içeriği) )*(?:paylaş(?:ın|ım)?|tweetle|paylaş ve .{2,20})(?: (?:facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|e-?posta|haberi|bu haberi))*",
                r"(?:bağlantıyı|linki|url'?yi|haber linkini) (?:kopyala|paylaş)\w*.{0,10}|(?:bağlantı|link) kopyalandı.{0,10}|(?:bizi )?(?:sosyal medyada|google news'?te|google haberler'?de|instagram'?da|twitter'?da|facebook'?ta|x'te|youtube'?da|whatsapp'?ta)? ?(?:bizi )?takip (?:et|edin|etmek için tıklayın)|sosyal medya(?: hesaplarımız)?|e-?posta (?:ile )?gönder|arkadaşına gönder|\d[\d.,]*\s?(?:paylaşım|beğeni|görüntülenme|okunma)",
            ),
            parts=(
                r"\b(?:google (?:news|haberler)\S{0,12}|whatsapp\S{0,12}|telegram\S{0,12}|instagram\S{0,12}|youtube\S{0,12}|facebook\S{0,12}|twitter\S{0,12}|x hesabı\w*|sosyal medya\w*|nsosyal)\b.{0,60}\b(?:takip (?:et|edin|edebilir\w*)|abone ol(?:un|mak için)?|kanalımız\w*|katılın|tıklayın)\b",
                r"\b(?:takip edin|abone olun|katılın)\b.{0,40}\b(?:google news\S{0,12}|whatsapp\S{0,12}|telegram\S{0,12}|instagram\S{0,12}|youtube\S{0,12}|facebook\S{0,12}|twitter\S{0,12})\b",
            ),
        ),
        drops=(
            "Paylaş Facebook X WhatsApp",
            "Facebook'ta paylaş",
            "Google News'te bize abone olun",
            "Bizi Instagram'da takip edin",
        ),
        keeps=("Komşular kuyunun suyunu paylaşıyor.", "Başkan Facebook'ta yazdı: vazgeçmeyecek."),
    ),
    rule(
        "related-links",
        "tr",
        links(
            _TOLD,
            headings=r"(?:(?:ilgili|benzer|diğer|son|güncel|öne çıkan|önerilen|popüler|yeni|en yeni|en son|sonraki|önceki|editörün seçtiği|bağlantılı|en çok okunan|çok okunan|en çok izlenen|günün|sıcak) (?:haberler\w*|haber|içerikler\w*|yazılar\w*|makaleler|galeriler|videolar|video|konular\w*|manşetler\w*|önemli manşetleri|gelişmeler|başlıklar|yazıları|öne çıkanları|haberleri)(?: .{0,30})?|(?:ayrıca|bunu da|bunları da|şunu da|bunu da) (?:okuyun|oku|izle|izleyin|okuyabilirsiniz)|(?:bunlar da|bu haberler de|şunlar da|bu içerik de|bunlar|bunlarda) (?:ilginizi|ilgini|dikkatinizi) çekebilir|ilginizi çekebilir\w*(?: .{0,20})?|(?:en )?çok (?:okunan|izlenen|konuşulan|yorumlanan|paylaşılan|aranan|beğenilen)(?:lar|ı)?(?: .{0,20})?|son dakika(?: haberleri)?|editörün seçtikleri|editörün seçimi|öne çıkanlar|sizin için seçtiklerimiz|sizin için (?:seçtik\w*|önerilenler)|önerilenler|önerilen|bunlar da var|gözden kaçmasın|kaçırmayın|günün (?:özeti|öne çıkanları|manşetleri)|özel içerikler|(?:tüm|bütün) (?:yazıları|yazılar|manşetler)(?: .{0,20})?|yazarın (?:diğer|son|tüm) yazıları|sıradaki haber|konuyla ilgili(?: haberler)?|trend (?:haberler|olanlar)|gündemdekiler)",
            subheads=r"(?:video|videolar|foto|galeri|foto galeri|fotoğraflar|manşetler|köşe yazıları|kaynaklar|bağlantılar|daha fazla|diğer|seçtiklerimiz|yerel haberler|en çok arananlar|trendler|hava durumu|resmi ilanlar)",
            labels=r"ilgili haber|video|galeri|foto galeri|foto haber|ayrıca|sıradaki haber|sonraki haber|önceki haber|detaylar|ilginizi çekebilir|röportaj|analiz|haber|önerilen haber|tıkla",
            address=r"(?:ayrıca okuyun|ayrıca oku|ayrıca bkz|bunu da oku(?:yun)?|ayrıca bakınız|ilgili haber|okumak için tıklayın|ayrıca izleyin|bakınız|bkz)",
            lines=r"(?:haberin|yazının|devamı|haber|yazının) (?:devamı(?:nı)?|tamamı(?:nı)?|detayları?)(?: (?:için tıklayın\w*|oku(?:yun)?|okumak için tıklayın\w*|için tıkla|ve detayları için tıklayın\w*))?|(?:devamını|tamamını|daha fazla\w*|hepsini|tümünü|haberi|tüm haberleri|yazıyı|galeriyi|videoyu) (?:oku(?:yun)?|göster|gör(?:üntüle)?|yükle|izle|görmek için tıklayın|aç|görüntüle|haber|bilgi)|(?:daha fazla|tümü|devamı|detaylar|haberi görüntüle|haberin detayı|tüm haberler|ayrıntılar)(?: (?:için tıklayın|göster|oku))?|.{2,90} için tıklayın(?:ız)?|(?:sonraki|önceki|sıradaki) (?:haber|yazı|sayfa|galeri|içerik)|\S{2,30} geri dön|ana sayfaya (?:dön|git)\w*",
        ),
        drops=(
            "Limandaki savaklar bütün kış kapalı kalacak, çünkü yeni kapılar için para bitti.\n"
            "[[İLGİLİ HABERLER\nYeni vapur mayısta sefere başlıyor\nDeğirmen müze oluyor]]",
            "İlgili Haber: Vapur neden artık çalışmıyor",
            "Haberin devamı için tıklayın",
        ),
        keeps=(
            "Konuyla ilgili haberler kaptanı kızdırdı, çünkü işler henüz sürüyordu.",
            "Ayrıca okuyun diye verilen küçük yazı kimsenin dikkatini çekmedi, süre de kısaydı.",
            "Son dakika kararıyla vapur seferi pazartesiye kaldı.",
        ),
    ),
    rule(
        "page-furniture",
        "tr",
        furniture(
            r"wordpress (?:gururla sunar|ile güçlendirilmiştir|altyapısıyla .{3,20})|(?:gururla )?wordpress (?:tarafından )?(?:desteklenmektedir|kullanıyor)|(?:instagram'da bu gönderiyi|bu gönderiyi instagram'da) gör(?:üntüle)?|.{1,40}\(@[\w.]{1,30}\)'\w{1,4} paylaştığı bir gönderi|(?:bu )?video kullanılamıyor",
            r"bu (?:yazıyı|haberi|içeriği|makaleyi) (?:puanla|oyla|değerlendir)(?:yın|in)?|ortalama (?:puan|oy)\s?:?\s?\d.{0,20}oy sayısı.{0,8}|bu (?:sayfa|yazı|makale|içerik|haber) (?:size )?(?:yardımcı|faydalı) oldu mu\?|favorilere ekle|(?:tarifi yazdır|tarife git)(?: tarifi yazdır)?|içindekiler tablosu|bir dakikadan az (?:okuma|okunur).{0,12}",
            r".{0,60} için tıklayın ?\(yeni pencerede açılır\)?|yazı (?:gezinmesi|dolaşımı)|(?:sonraki|önceki) kayıt(?: (?:sonraki|önceki) kayıt)? ?(?:ana sayfa)?|.{0,20}blogthis!?.{0,50}|kaydol: .{2,24}\(atom\)?|bu (?:site|form) recaptcha (?:ile|tarafından) korunmaktadır.{0,80}",
            r"(?:önceki|sonraki) (?:yazı|haber|makale)\s?: .{3,120}|beğen yükleniyor.{0,3}",
            r"(?:ana |ana ?)?(?:içeriğe|menüye|sayfaya|aramaya|yorumlara|başa|yukarı|navigasyona|ana içeriğe|alt bilgiye|en üste) (?:geç|git|atla|dön|çık)(?:in|iniz)?|yukarı(?: çık)?|başa dön|sayfa başı|ana sayfaya dön",
            r"(?:menüyü|aramayı|pencereyi|resmi|fotoğrafı|galeriyi|yorumları|görseli|tam ekranı?|menü|sekmeyi) (?:aç|kapat|göster|gizle|büyüt|küçült|genişlet)(?:.{0,12})?|(?:aç|kapat)(?:[ /]+(?:aç|kapat))*",
            r"(?:\d+ ?/ ?\d+|(?:fotoğraf|resim|sayfa|görsel|slayt|foto) \d+ ?/ ?\d+|(?:tahmini )?(?:okuma|okunma|dinleme) süresi\b.{0,24}|(?:ortalama )?\d+ ?(?:dk|dakika|dakikada|dakikalık)\.? ?(?:okuma|okuma süresi|okunur|okunma)?|okuma süresi)",
            r"(?:haberi|yazıyı|makaleyi|sesli|bu haberi) (?:dinle(?:yin)?|sesli dinle(?:yin)?|oku)(?:\W*[\d:]+)?|sesli dinle|(?:sayfa |video |haber |içerik )?(?:yükleniyor|oynatılıyor)\W*|yazı (?:boyutu|tipi)(?: .{0,60})?|yazıyı (?:büyüt|küçült)|metni (?:büyüt|küçült)|(?:küçük|normal|büyük|orta|ekstra büyük)(?: (?:küçük|normal|orta|büyük|ekstra))+|(?:karanlık|gece|koyu|aydınlık|açık) (?:mod|tema)(?:u|a geç)?|yazdır",
            r"(?:tarayıcınız|bu tarayıcı) .{0,80}",
            r"(?:hata bildir|haberde hata .{2,60}|yanlışlık bildir|düzeltme bildir|hatayı bildir)(?:.{0,30})?|(?:zorunlu alan\w*|\*zorunlu).{0,20}|(?:konuyu|yazarı|etiketi|muhabiri) takip et|\d[\d.]* ?(?:görüntülenme|okunma|kez okundu|görüntüleme)|(?:okunma|görüntülenme)\s?:? ?\d[\d.]*|(?:(?:son )?güncelle(?:me|nme)|yayın(?:lanma|lama)?|giriş|eklenme|oluşturma|son güncelleme)(?: (?:tarihi|saati|zamanı))? ?:? ?\d[\d .:/-]+(?:[-|,]? ?(?:son )?güncelle(?:me|nme)(?: tarihi)? ?:? ?\d[\d .:/-]+)?|.{0,30}sonuç bulunamadı.{0,20}|(?:birkaç kelime|aramak istediğiniz).{0,80}",
            labels=r"(?:bir dakikadan az|yanıtla|cevapla|bildir|sırala|en (?:yeni|eski|iyi)|son yorumlar|arşivler|üst veri|puanınız|internet sitesi|web sitesi|ilgili|eski yazılar|(?:daha )?yeni yazılar|bunu (?:paylaş|beğen)|içindekiler|tepkiniz nedir\??|gönderen .{2,20}|.{2,20} kategorisinde yayınlandı|okumaya devam et|daha fazlası)|"
            r"(?:ara|arama|arama yap|menü|ana ?sayfa|etiketler|etiket|konular|kategoriler|kategori|künye|iletişim|bize ulaşın|hakkımızda|hakkında|kurumsal|reklam|kariyer|insan kaynakları|arşiv|yardım|sss|gizlilik(?: (?:politikası|sözleşmesi|bildirimi))?|kullanım (?:koşulları|şartları|sözleşmesi)|üyelik sözleşmesi|çerez politikası|veri politikası|yayın ilkeleri|video|videolar|galeri|foto galeri|podcast(?:ler)?|fotoğraf|canlı(?: yayın)?|canlı borsa|özel haber|röportaj|analiz|yorum|kapat|ileri|geri|sonraki|önceki|tamam|tümü|evet|hayır|iptal|gönder|kaydet|favoriler|görüntüle|listele|e-?posta|şifre|ad|soyad|adınız|isim|yazarlar|kaynaklar|rss|sitemap|site haritası|haberler|gazeteler|namaz vakitleri|nöbetçi eczaneler|hava durumu|burçlar|döviz|altın fiyatları|okudum|anladım|uygulamalar|mobil uygulamalar?|bizi takip edin|yayın akışı|izleyici temsilcisi|daha fazla|devam|son güncelleme|tüm haberler|\S+ haberleri|muhabir|editör|haber kaynağı|şifre yenileme|giriş|seçiniz)",
            menu="""anasayfa ana sayfa gündem siyaset politika ekonomi dünya spor magazin kültür sanat yaşam sağlık teknoloji bilim eğitim türkiye güncel yazarlar video videolar galeri foto fotoğraf
            otomobil otomotiv seyahat turizm finans borsa altın döviz kripto para emlak enerji tarım çevre hava durumu yerel istanbul ankara izmir kadın aile moda astroloji burçlar yemek tarifleri tv televizyon radyo canlı
            yayın podcast podcastler belgesel sinema müzik kitap tiyatro futbol basketbol voleybol tenis fikstür puan kurumsal künye iletişim reklam abonelik üyelik giriş arama ara son dakika haberler haberleri haber
            manşet resmi ilanlar ilan spor3 sayfa asayiş medya kariyer savunma hayat stil röportaj analiz dosya görüş yorum köşe yazıları arşiv gazete dergi e-gazete bülten
            facebook twitter instagram youtube rss linkedin whatsapp namaz vakitleri eczaneler biyografi kobi iş şirketler avrupa abd orta doğu asya afrika amerika ilçeler""",
            glue="ve ile için tüm en daha fazla bize ulaşın kullanım koşulları şartları gizlilik politikası çerez kvkk yasal uyarı sözleşmesi hakkımızda e mail android ios uygulama uygulamalar günün gizlilik ilkeleri sitene ekle site haritası hizmetler",
            tags=r"etiketler|etiket|anahtar kelimeler|konular|konu|kategoriler|kategori|ilgili konular|ilgili etiketler|bu haberdeki konular|haber etiketleri|konu başlıkları",
        ),
        drops=(
            "WordPress gururla sunar",
            "Instagram'da bu gönderiyi gör",
            "Bu yazı size yardımcı oldu mu?",
            "İçeriğe geç",
            "Okuma süresi: 3 dakika",
            "ETİKETLER: liman, savak, kış",
            "Haberi dinle",
            "YAZI BOYUTU",
        ),
        keeps=(
            "Bu video kullanılamıyor diye kaptan yenisini çekti.",
            "İçeriğe geçmeden önce kaptan bir çay istedi.",
            "Körfezdeki 166 gemiden biri arandı.",
        ),
    ),
    rule(
        "comments-prompt",
        "tr",
        comments(
            _SAID,
            r"(?:yanıtı|cevabı) iptal et|(?:daha sonraki yorumlarımda|bir dahaki sefere yorum yaptığımda|bir sonraki yorum)\b.{0,120}(?:kaydet|kaydedilsin).{0,4}|beni (?:sonraki yorumlar|yeni yazı\w+|yeni yorum\w+)\b.{0,20}bilgilendir|\".{0,120}\" (?:üzerine|için) (?:\d+|bir) yorum|.{2,80} için yorumlar kapalı|geri izleme|ilk yorum yapan siz olun",
            r"(?:yorumu )?şikayet et|yorumunuz (?:onay|denetim|moderasyon) bekliyor|bu site istenmeyenleri azaltmak için akismet.{0,100}|yorum verilerinizin nasıl işlendiği.{0,40}",
            r"(?:(?:\d[\d.]*|hiç|tüm|okur|okuyucu|ziyaretçi|kullanıcı|facebook|bu habere|habere|yeni|ilk|diğer|haber) )*(?:yorum(?:lar|ları|u|larınız)?|yorum (?:yap(?:ın|ınız)?|yaz(?:ın|ınız)?|ekle(?:yin)?|gönder(?:in)?|yok|oku|bırak(?:ın)?))(?: ?[(\[]?\d*[)\]]?)?(?: (?:oku|yaz|yap|göster|gizle|kapalı|kapatıldı|tümünü gör|bulunmuyor|yazın|kuralları|yok))*",
            r"(?:yorumla|yorumlayın|yorumunuzu (?:yazın|paylaşın|bırakın|ekleyin)|yorumunu (?:yaz|paylaş)|ilk yorumu (?:siz|sen) (?:yapın|yap|yazın|yaz)|ilk yorumu yap(?:an siz olun)?|(?:yorumları|tüm yorumları|yorumun tamamını) (?:gör|oku|göster|gizle|kapat)\w*|bir (?:yanıt|cevap|yorum) (?:yazın|bırakın|yaz)|yanıtı iptal et|(?:siz )?ne düşünüyorsunuz|görüşlerinizi (?:paylaşın|yazın)|fikrinizi (?:paylaşın|belirtin))(?:\W.{0,60})?",
            r"(?:bu habere |henüz |bu içeriğe |bu yazıya )+(?:hiç )?yorum (?:yapılmamış|yapılmadı|eklenmemiş|yazılmamış|yok)\w*.{0,60}|e-?posta (?:adresiniz|hesabınız) (?:yayınlanmayacak|yayımlanmayacak).{0,80}|gerekli alanlar.{0,40}|yorum (?:yapmak|yapabilmek|yazmak|yazabilmek|göndermek) için.{0,60}(?:giriş|üye|oturum|kayıt).{0,40}|yorumlar .{0,40}(?:kapalı\w*|kapatılmıştır|onay\w*).{0,20}|(?:yorum|yazım) kuralları.{0,60}",
            parts=(
                r"\b(?:yorumlarda|yorumlara|yorum kısmında|yorum olarak)\b.{0,40}\b(?:yazın|paylaşın|belirtin|bekliyoruz)\b",
                r"\b(?:yorum (?:yapmak|yapabilmek|yazmak|yazabilmek)) için\b.{0,60}\b(?:giriş yap\w*|üye ol\w*|oturum aç\w*|kayıt ol\w*)\b|\b(?:hakaret|küfür|argo)\b.{0,120}\byorum\w*\b.{0,60}\b(?:onaylan\w+|yayınlan\w+|yayımlan\w+)\b",
            ),
        ),
        drops=(
            "Cevabı iptal et",
            "Savaklar için yorumlar kapalı",
            "12 yorum",
            "Yorum yap",
            "Yorum yapmak için giriş yapın",
            "İLK YORUMU SİZ YAPIN",
        ),
        keeps=(
            "Başkan yorumu şikayet etti, mahkeme dosyayı aldı.",
            "Başkan olay hakkında yorum yapmak istemedi.",
            "Bakanın yorumları vadiyi kızdırdı.",
        ),
    ),
    rule(
        "author-bio",
        "tr",
        bio(
            _SAID,
            r"^\W*(?:yazar|[\w'.-]+(?: [\w'.-]+){1,3}),? .{0,200}\b(?:gazeteci(?:dir|lik yap\w+)?|muhabir(?:i|idir|dir|liği\w*|lik yap\w+)?|editör(?:ü|üdür|dür|lük\w*)?|köşe yazarı(?:dır)?|yazarı(?:dır)?|haber müdürü(?:dür)?|yayın yönetmeni(?:dir)?|temsilcisi(?:dir)?|yazmaktadır|çalışmaktadır|görev yap(?:ıyor|maktadır)|haberleştir\w+)\b\W*(?:.{0,160})$",
            r"^\W*(?:(?:genel yayın yönetmeni|yazı işleri müdürü|haber müdürü|gazeteci|muhabir|editör|köşe yazarı|spor muhabiri|ekonomi muhabiri|gazeteci[ -]yazar)|(?:\w+ )(?:muhabiri|editörü|temsilcisi))\W*$",
            r"^\W*(?:\d{4}|[\w'.]+'d[ae]) (?:yılında )?(?:\w+'?d[ae] )?(?:doğdu|doğan)\b.{0,260}\b(?:gazeteci\w*|muhabir\w*|gazete\w*|editör\w*)\b.{0,200}$",
            headings=r"(?:yazar hakkında|yazarlar hakkında|yazar|yazarımız|muhabir hakkında|editör hakkında|hakkında|yazarın (?:tüm|diğer|son) (?:yazıları|haberleri)|haberi (?:yazan|hazırlayan))",
        ),
        drops=(
            "Limandaki savaklar bütün kış kapalı kalacak, çünkü kapıların parası başka işlere gitti.\n"
            "[[Ana Lima, denizcilik muhabiridir ve limanı 2015'ten beri haberleştiriyor.]]",
        ),
        keeps=("Ana Lima balıkçıdır ve on yaşından beri nehirde yaşıyor.",),
    ),
    rule(
        "agency-credit",
        "tr",
        agency(
            r"^\W*(?:haber|haber merkezi|çeviri|çeviren|derleyen|hazırlayan|editör|kaynak|muhabir|kamera|haber kaynağı|haber-kamera|haberi hazırlayan)\s?[:/|]\s?[^.]{2,80}$",
            rf"^\W*(?:aa|dha|iha|anka|ajans\w*|anadolu ajansı|demirören haber ajansı|ihlas haber ajansı|reuters|afp|ap|haber merkezi)(?:[/,+ &-]+(?:aa|dha|iha|anka|anadolu ajansı|{WIRES}|[a-zçğşüö]{{2,12}}))?\W*$",
            r"^\W*(?:haberler\s?- )?(?:anadolu ajansı|demirören haber ajansı|ihlas haber ajansı|dış haberler(?: servisi)?)\W*$|^\W*(?:bu (?:haber|içerik)) .{0,40}\b(?:ajans\w*|aa|dha|iha)\b.{0,80}\b(?:alın\w+|servis edil\w+|geçil\w+|yayınlan\w+|eklen\w+)\W*$|^\W*(?:\S+ )?(?:tarafından|ajanslar\w*) (?:servis edil\w+|derlen\w+|geçil\w+).{0,80}$",
            label=r"kaynak(?:lar)?|ajans|haber|haber kaynağı|derleyen",
        ),
        drops=("Haber Merkezi", "[[Kaynak: AA]]\nLimandaki savaklar bütün kış kapalı kalacak."),
        keeps=("Kaynak sıkıntısı yüzünden savak kışın onarılmadı.", "AA pazartesi günü istifa ettiğini bildirdi."),
    ),
    rule(
        "image-credit",
        "tr",
        picture(
            _SAID,
            r"(?:(?:arşiv|temsili|kapak) )?(?:fotoğraf(?:lar)?|foto|görsel|resim|grafik|infografik|illüstrasyon|kolaj|video|ekran görüntüsü|kamera|foto muhabiri|fotoğraf kaynağı|görsel kaynağı)",
            r"(?:fotoğraf|görsel|foto|kapak fotoğrafı|resim)(?:lar)?,? ?[:(-]? ?(?:temsili(?:dir)?|arşiv(?:den)?)(?:dir)?|(?:temsili|arşiv) (?:fotoğraf|görsel|foto|resim)(?:ı|i)?(?:tır|dir)?(?:[.:,(–-].{0,80})?|fotoğraf(?:lar)?,? .{1,30} tarafından servis edil\w+|(?:foto galeri|fotoğrafı büyüt|görseli büyüt|foto altı|ekran görüntüsü|kolaj)(?:[.:,(–-].{0,100})?",
            by="by",
        ),
        drops=("Mavnalar savakta bekliyor. Fotoğraf: Ana Lima / AA", "Foto: Oğuz Irmak", "Arşiv fotoğraf"),
        keeps=("Fotoğrafta üniformalı bir adam var, belediye böyle duyurdu.", "Görsel: Onu hiç görmedim, dedi hancı."),
    ),
)
