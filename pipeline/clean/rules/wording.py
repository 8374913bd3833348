"""The words by which a removal is filed that no rule knows, in each language that there are rules for.

Looser than any rule may be: these never decide whether a passage is cut, only what it is called once it is.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from pipeline.clean.rule import Choosy, has
from pipeline.lexicon.tongues import NORDIC
from pipeline.model import Category


class Wording(NamedTuple):
    """Words that tell of a category, in the languages of a page that has them."""

    category: Category
    said: Choosy
    languages: frozenset[str]


_SITE = 60
"""Words; a longer paragraph speaks of more than one thing."""
_WORDS: Mapping[Category, Mapping[str, str]] = {
    Category.COOKIE_NOTICE: {
        "en": r"cookies?|consent (?:settings|preferences|choices)|we (?:value|care about) your privacy|your privacy (?:choices|settings|matters)|privacy (?:overview|preferences|choices|settings)|always (?:active|enabled)|tracking technologies|our (?:updated )?privacy policy and by continuing|(?:view|save|show) (?:my )?(?:preferences|choices)|save (?:&|and) (?:accept|close|exit)",
        "ar": r"ملفات (?:تعريف )?الارتباط|الكوكيز|خصوصيتك",
        "cs": r"cookies?|osobn\w+ údaj\w+|ochran\w+ (?:soukromí|súkromia|údajů|údajov)|nastavení soukromí|gdpr|odvolat souhlas",
        "de": r"cookies?|dsgvo|einwilligung|privatsphäre-?einstellungen|datenschutz-?einstellungen|ihre privatsphäre|immer aktiv|ihre ip-adresse|technische speicherung oder der zugriff|zählpixel\w*|surfverhaltens?|externe server|drittanbietern?",
        "el": r"cookies?|προσωπικ\w+ δεδομ[έε]ν\w+|(?:πολιτικ[ήη]|ρυθμ[ίι]σεις) απορρ[ήη]του|απ[όο]ρρητ[όο] σας|συγκατ[άα]θεσ\w+|gdpr|π[άα]ντα ενεργ[άα]",
        "es": r"cookies?|rgpd|(?:tu|su) (?:privacidad|consentimiento)|preferencias de privacidad|siempre activ[oa]s?",
        "fa": r"کوکی(?:[\u200c ]?ها)?|cookies?|حریم (?:خصوصی|شخصی) شما|تنظیمات حریم|سیاست حریم",
        "fi": r"eväste\w*|cookies?|tietosuoja-?asetu\w+|yksityisyys-?asetu\w+|suostumuks\w+|tietosuoja(?:seloste|käytäntö|lauseke)\w*|aina (?:päällä|aktiivinen)|gdpr",
        "fr": r"cookies?|rgpd|traceurs|votre (?:vie privée|consentement)|(?:préférences|paramètres) de confidentialité|toujours activé?",
        "he": r"עוגיות|קוקיז|cookies?|מדיניות (?:ה)?פרטיות|הגנת הפרטיות|הפרטיות של(?:ך|כם)|הגדרות פרטיות|פעיל תמיד",
        "hi": r"कुकी|कूकी|cookies?|आपकी (?:प्राइवेसी|गोपनीयता|सहमति)|(?:प्राइवेसी|गोपनीयता) (?:सेटिंग|नीति)|प्राइवेसी पॉलिसी",
        "hu": r"cookie\w*|sütik\w*|süti(?:ket|ket|-?beállítás\w*|-?kezelés\w*)?|adatvédelmi (?:beállítás|tájékoztató)\w*|adatkezelési (?:tájékoztató|szabályzat)\w*|hozzájárulás (?:kezelése|visszavonása)|gdpr|mindig aktív",
        "id": r"cookies?|kuki|data (?:pribadi|peribadi)|(?:kebijakan|dasar|pengaturan) privasi|privasi anda|selalu aktif",
        "it": r"cookies?|gdpr|(?:la tua|tua) privacy|consenso|preferenze (?:sulla|di) privacy|sempre attiv[oi]",
        "ja": r"cookies?|クッキー|(?:お客様|あなた)の(?:プライバシー|同意)|プライバシー設定",
        "ko": r"쿠키|개인정보 (?:설정|수집)|cookies?",
        "nl": r"cookies?|avg|(?:je|jouw|uw) (?:privacy|toestemming)|privacy-?(?:instellingen|voorkeuren)|altijd actief",
        "nordic": r"cookies?|informasjonskapsler|kakor|samtykke\w*|samtycke\w*|personvern\w*|privatlivspolitik|integritetspolicy",
        "pl": r"cookies?|ciastecz\w+|rodo|twoj\w+ (?:prywatnoś\w+|zgod\w+|dan\w+)|ustawieni\w+ (?:prywatności|zgód|zaawansowane)|polityk\w+ prywatności|administrator\w* danych|zawsze (?:aktywne|włączone)",
        "pt": r"cookies?|lgpd|rgpd|(?:sua|tua) privacidade|consentimento|preferências de privacidade|sempre ativ[oa]s?",
        "ro": r"cookies?|cookie-?(?:uri\w*|ul)|gdpr|consimț\w+|consimt\w+|(?:date|datele|datelor) (?:tale |dvs\.? )?(?:cu caracter )?personal\w*|confiden[tțţ]ialitat\w+|mereu activ\w*",
        "ru": r"cookies?|куки|персональных данных|ваша конфиденциальность|настройки конфиденциальности",
        "tr": r"çerez\w*|cookies?|kvkk|k[iİ]ş[iİ]sel ver[iİ]\w*|ayd[ıi]nlatma metn[iİ]|g[iİ]zl[iİ]l[iİ]k (?:pol[iİ]t[iİ]kas[ıi]|ayarlar[ıi])|aç[ıi]k r[ıi]za\w*",
        "uk": r"cookies?|кук(?:и|і|ів)|персональних даних|ваша (?:конфіденційність|приватність)|налаштування (?:конфіденційності|приватності)|політик\w+ (?:конфіденційності|приватності)|завжди (?:активні|увімкнені)",
        "vi": r"cookies?|dữ liệu cá nhân|quyền riêng tư|chính sách bảo mật|luôn bật",
        "zh": r"cookies?|(?:您|你)的(?:隐私|隱私)|(?:隐私|隱私)(?:设置|設定|偏好)",
    },
    Category.DISCLAIMER: {
        "en": r"(?:earn|receive|get|pay)s? .{0,40}\bcommissions?|affiliate (?:links?|partners?\w*|advertising|commissions?|relationships?)|associates program|(?:be|are) compensated|compensat\w+ (?:us|by|from)|(?:receive|earn) (?:\w+ )?compensation|sponsored (?:post|content)|endorsements?|endorsed by|supported by (?:\w+ )?commissions|sponsored contents|liab(?:le|ility)|no warrant(?:y|ies)|warranties|trademarks? (?:of|are|property)|disclaimers?|(?:informational|educational) purposes|(?:legal|medical|financial|investment|tax) advice|not (?:been )?(?:evaluated|responsible|intended|affiliated)|(?:prices?|information|rates?|availability) .{0,60}subject to change|past performance|involves? risks?|honest review|(?:opinions?|views) (?:are|expressed)|fdic|no guarantees?|registered trademarks?|is a trademark|(?:illustrative|illustration) purposes|(?:results|service availability|availability|actual .{1,20}) may (?:vary|differ|be different)|subject to (?:\w+ ){0,2}(?:eligibility|approval)|health ?care provider|investment advisers?",
        "ar": r"لا (?:يتحمل|نتحمل|تتحمل)|المسؤولية|لا تعبر|لا يعبر|آراء كاتبها|لا تعد نصيحة|عمولة",
        "cs": r"odpovědnost\w*|zodpovědnost\w*|zodpovednos\w+|nenese\w*|nemusí (?:se )?shodovat|názor\w* (?:autor\w*|redakc\w+)|investiční\w* (?:doporučen\w+|poradenstv\w+)|provizi|affiliate\w*|informativní\w* (?:charakter|účel\w*)|uměl\w+ inteligenc\w+",
        "de": r"haftung\w*|haftet|gewähr|provision\w*|affiliate\w*|anlageberatung|kaufempfehlung|totalverlust|risikohinweis\w*|meinung (?:der|des)|werbelinks?|partnerlinks?|ohne gewähr|ki-generiert|künstlicher intelligenz|kein\w* (?:ärztlich\w*|rechts)\w*beratung",
        "el": r"ευθ[ύυ]ν\w+|δεν (?:αποτελ\w+|συνιστ\w+|υποκαθιστ\w+|εκφρ[άα]ζ\w+|αντιπροσωπε[ύυ]\w+|υιοθετ\w+)|απ[όο]ψεις (?:των|του|της)|προμ[ήη]θει\w+|ενημερωτικο[ύυ]ς σκοπο[ύυ]ς|επενδυτικ\w+ (?:συμβουλ\w+|πρ[όο]τασ\w+)|τεχνητ[ήη]\w* νοημοσ[ύυ]νη\w*",
        "es": r"comisi[oó]n|afiliad[oa]s?|responsabilidad|no se (?:hace )?responsabl\w+|asesoramiento|no constituye|opiniones (?:expresadas|vertidas)|fines informativos|rentabilidades pasadas|inteligencia artificial",
        "fa": r"سلب مسئولیت|مسئولیت\w* (?:\w+ ){0,4}(?:ندارد|نداریم|نمی[\u200c ]?پذیر\w+)|لزوما[ً]? (?:بیانگر|نظر|دیدگاه)|بیانگر (?:نظر|دیدگاه)|مشاوره (?:مالی|پزشکی|حقوقی)|توصیه سرمایه[\u200c ]?گذاری|جنبه (?:اطلاع[\u200c ]?رسانی|آموزشی)|هوش مصنوعی",
        "fi": r"vastuuvapaus\w*|ei(?:vät)? (?:vastaa|ota vastuuta|takaa)|emme (?:vastaa|takaa)|vastuussa|ei korvaa|eivät (?:välttämättä )?(?:edusta|vastaa)|sijoitus(?:neuvo|suositu)\w+|mielipiteet ovat|provisio\w*|kumppanuuslink\w+|affiliate\w*|tekoäly\w*|tiedotustarkoitu\w+|aiempi tuotto",
        "fr": r"commission|affiliés?|affiliation|responsabilité|ne (?:saurait|constitue|reflètent?|remplace)|opinions (?:exprimées|émises)|titre (?:informatif|indicatif)|conseil en investissement|performances passées|intelligence artificielle",
        "he": r"אחריות|אחראי|אינ(?:ו|ה|ם|ן) מהוו|אין (?:לראות|באמור)|תחליף ל|אינן משקפות|עמדת המערכת|ייעוץ (?:השקעות|רפואי|משפטי)|עמלה|גילוי נאות|בינה מלאכותית",
        "hi": r"अस्वीकरण|डिस्क्लेमर|निजी विचार|विचार (?:लेखक|उनके)|िम्मेदार(?:ी)? नहीं|पुष्टि नहीं|गारंटी नहीं|(?:विशेषज्ञ|डॉक्टर|सलाहकार) (?:की|से) (?:सलाह|परामर्श|राय)|सिंडी?ि?केट|कमीशन|मान्यताओं",
        "hu": r"felelősség\w*|nem vállal\w*|nem (?:minősül|helyettesít)\w*|nem (?:feltétlenül )?tükröz\w*|befektetési (?:tanács|ajánl)\w+|jogi nyilatkozat|tájékoztató jelleg\w*|jutalék\w*|affiliate\w*|múltbeli hozam\w*|mesterséges intelligenci\w+",
        "id": r"penafian|tanggung ?-?jawab|(?:pendapat|pandangan|opini) (?:penulis|pribadi|peribadi)|tidak (?:mencerminkan|mewakili|menjamin|bertujuan)|bukan (?:ajakan|saran|nasihat|rekomendasi)|keputusan investasi|komisi|afiliasi|tujuan (?:informasi|edukasi)|kecerdasan buatan",
        "it": r"commissione|affiliat[oi]|affiliazione|responsabilità|non (?:costituisce|sostituisce|riflett\w+)|opinioni espresse|scopo informativo|consulenza finanziaria|rendimenti passati|intelligenza artificiale",
        "ja": r"免責|責任を負い|保証(?:する|いたし|しませ|でき)|公式見解|自己責任|アフィリエイト|勧誘を目的",
        "ko": r"면책|책임을 지지|책임지지 않|투자 (?:권유|조언)|법적 책임|보증하지|공식 (?:입장|견해)[^.]{0,8}(?:다를|아닙)|제휴 (?:링크|수수료)",
        "nl": r"commissie|affiliate\w*|aansprakelijk\w*|geen (?:advies|garantie|rechten)|beleggingsadvies|niet verantwoordelijk|meningen|risico's|kunstmatige intelligentie",
        "nordic": r"ansvar(?:et)? for|ansvarar inte|ikke ansvarlig\w*|provisjon\w*|provision\w*|affiliate\w*|utgör inte|udgør ikke|utgjør ikke|investeringsråd\w*|rådgivning|uttrykk for|udtryk for|uttryck för|kunstig intelligens|artificiell intelligens",
        "pl": r"odpowiedzialnoś\w+ za|nie ponos\w+|nie stanowi\w*|nie gwarantuj\w+|nie zastępuj\w+|(?:opinie|poglądy) (?:autor\w*|wyrażone|redakcji)|prowizj\w+|afiliacyjn\w+|cel\w+ (?:informacyjn|edukacyjn)\w+|porad\w+ (?:inwestycyjn|prawn|medyczn)\w+|rekomendacj\w+ inwestycyjn\w+|sztuczn\w+ inteligencj\w+",
        "pt": r"comissão|afiliad[oa]s?|responsabilidade|não (?:constitui|substitui|nos responsabilizamos|reflete\w*)|opiniões (?:expressas|emitidas)|fins informativos|rentabilidade passada|inteligência artificial",
        "ro": r"r[ăa]spunder\w+|responsabilit\w+|nu (?:constituie|[îi]nlocuie\w+|reflect\w+|garant\w+)|(?:opiniile|p[ăa]rerile) (?:exprimate|autorului|cititorilor)|recomand[ăa]r\w+ (?:de|pentru) investi\w+|caracter (?:informativ|educativ)|scop\w* informativ\w*|comision|afiliat\w*|inteligen[tțţ]\w+ artificial\w+",
        "ru": r"ответственност\w+|не несёт|не несет|не является|мнение (?:редакции|автора)|комисси[юя]|партн[её]рск\w+ ссылк\w+|инвестиционн\w+ рекомендац\w+|иностранн\w+ агент\w*|искусственн\w+ интеллект\w*",
        "tr": r"sorumlu(?:luk|luğu|luğunu)?\w*|yasal uyar[ıi]|yat[ıi]r[ıi]m (?:tavs[iİ]yes[iİ]|dan[ıi]şmanl[ıi]ğ[ıi])|yazarlar[ıi]na a[iİ]tt[iİ]r|b[iİ]lg[iİ]lend[iİ]rme amaçl[ıi]|kom[iİ]syon|yer[iİ]ne geçmez|yapay zek[aâ]\w*",
        "uk": r"відповідальн\w+|не несе|не є|думк\w+ (?:редакції|автор\w*)|комісі[юя]|партнерськ\w+ посилан\w+|інвестиційн\w+ (?:порад\w+|рекомендаці\w+)|інформаційн\w+ характер|самолікуван\w+|штучн\w+ інтелект\w*|ідентифікатор медіа|онлайн-медіа",
        "vi": r"miễn trừ|trách nhiệm|không (?:phản ánh|đại diện|đảm bảo|bảo đảm|thay thế|phải là lời khuyên)|quan điểm (?:riêng|cá nhân|của tác giả)|(?:lời khuyên|khuyến nghị|tư vấn) đầu tư|tham khảo|hoa hồng|tiếp thị liên kết|trí tuệ nhân tạo",
        "zh": r"免责|免責|不承担|不承擔|不代表本|不构成|不構成|仅供参考|僅供參考|责任自负|責任自負|佣金|个人观点|個人觀點",
    },
    Category.COMMENTS: {
        "en": r"(?:leave|post|add|write|submit|drop|view|show|hide|load) (?:us )?(?:a|an|your|the|all|more|\d+) (?:comments?|reply|replies)|comments? below|comments? (?:section|policy|guidelines|rules)|comments (?:are|have been) closed|before (?:commenting|posting)|(?:log ?in|sign ?in|register|account|like|need|must|first) .{0,30}\bto (?:comment|reply)|(?:report|mark|flag) (?:this )?comment|leave us a (?:review|comment)|(?:view|show|hide|load) comments|commenting name|please comment|love your thoughts|join the (?:discussion|conversation|debate)|let (?:us|me) know (?:what you|in the|below)|share your (?:thoughts|opinion|views)|further replies|last reply|trackbacks?|pingbacks?|submitted a comment",
        "ar": r"(?:أضف|اكتب|اترك|إضافة|أضافة) تعليق\w*|تعليقك",
        "cs": r"(?:přidat|napsat|pridať|napísať|zobrazit) koment\w+|(?:vstoupit do|do|pravidla) disku[sz]\w+|pro (?:komentování|přidání komentáře)",
        "de": r"kommentarfunktion\w*|kommentarfeld\w*|kommentarbereich\w*|kommentarlogin\w*|kommentarregeln|(?:unsere[nr]?|die|der|zur) netiquette|(?:einen|ihren?|deinen?|euren|ihres|deines|ersten) kommentar(?:e|s)?|kommentare? (?:schreiben|verfassen|hinterlassen|abgeben|erfassen|absenden|laden|anzeigen|melden)|erfasste kommentare|diese[mnr] kommentar|um zu kommentieren|mitdiskutieren|trackbacks?|pingbacks?",
        "el": r"(?:γράψτε|αφήστε|προσθ[έε]\w+|δείτε) (?:το |ένα |τα )?σχόλι\w+",
        "es": r"(?:tu|su|un|deja|dejar|escribe|escribir|publicar|añadir|agregar|enviar) comentarios?|(?:ver|todos los|normas de) comentarios|(?:para|poder) comentar|(?:deja|dejar) una respuesta",
        "fa": r"(?:ارسال|ثبت|درج) (?:نظر|دیدگاه)|نظر (?:شما|دهید)",
        "fi": r"(?:kirjoita|jätä|lisää|näytä) komment\w+|kommentoidaksesi|vastaa kommenttiin",
        "fr": r"(?:votre|laisser un|ajouter un|poster un|publier un|écrire un|laissez un) commentaire|(?:voir|lire|tous) les commentaires|charte des commentaires|pour (?:commenter|réagir)|réagissez",
        "he": r"(?:הוסף|הוסיפו|כתבו|כתוב|השאר) תגובה",
        "hi": r"कमेंट (?:करें|कर|बॉक्स)|टिप्पणी (?:करें|दें|लिखें)",
        "hu": r"hozzászólás\w*|hozzászólok|kommentelés\w*",
        "id": r"(?:tulis|beri|tinggalkan|kirim|lihat|semua) komentar\w*|komentar (?:anda|kamu)",
        "it": r"(?:il tuo|lascia un|scrivi un|aggiungi un|invia un) commento|(?:vedi|leggi|tutti) i commenti|per commentare|lascia una risposta",
        "ja": r"コメント(?:を(?:書|投稿|残|送|見)|欄|一覧|投稿)",
        "ko": r"댓글",
        "nl": r"(?:je|jouw|uw|plaats(?: een)?|schrijf een) reactie|(?:alle|lees|bekijk(?: de)?) reacties|om te reageren|reacties? (?:plaatsen|lezen|bekijken)",
        "nordic": r"(?:skriv|legg igjen|efterlad|lämna|vis|läs) (?:en |alle |alla )?kommentar\w*|(?:din|ditt) kommentar|for å kommentere|for at kommentere|för att kommentera|kommentarfelt\w*|kommentarsfält\w*",
        "pl": r"dodaj komentarz\w*|(?:wszystkie|napisz|zostaw|twój|pokaż|zgłoś|publikacji) komentarz\w*|(?:aby|żeby) (?:dodać komentarz|skomentować)|skomentuj|zostaw odpowiedź",
        "pt": r"(?:seu|deixe um|envie um|escreva um|adicionar um|enviar) comentário|(?:ver|todos os|regras de) comentários|comentários excluídos|para comentar|deixe (?:uma|a sua) resposta",
        "ro": r"(?:adaug[ăa]|las[ăa]|scrie) (?:un )?comentari\w+|comentariul t[ăa]u",
        "ru": r"(?:оставить|оставьте|добавить|написать|ваш|все|показать) комментари\w+|комментарии (?:закрыты|отключены)|правила комментирования",
        "tr": r"yorum (?:yap|yaz|ekle|gönder|bırak)\w*|yorumunuz\w*",
        "uk": r"(?:залишити|залиште|додати|написати|ваш|усі|всі) коментар\w*|коментарі (?:закриті|вимкнено)",
        "vi": r"(?:gửi|viết|để lại|đăng) bình luận|ý kiến (?:của bạn|bạn đọc)",
        "zh": r"(?:发表|發表|查看|我要|写|网友)(?:评论|評論|留言)|(?:评论|評論)(?:区|區|规则)",
    },
    Category.DONATION_APPEAL: {
        "en": r"donate(?: now| today| here| to| monthly|\W*$)|donations (?:from|are|help|keep|support|make)|your (?:generous |monthly )?(?:donation|gift|generosity)|donating (?:a|to us|today|now)|(?:make|making) a (?:donation|gift|contribution)|donations? (?:through|via|by|could be|can be)|(?:gifts?|donations?|contributions?) (?:are|is) tax-deductible|ways to give|(?:give|leave) a gift|a gift of|gift in your will|your (?:continued |generous )?support|buy (?:me|us|the author) a (?:coffee|beer|drink)|patreon|every (?:pound|dollar|penny|cent|euro) (?:you|counts|helps)|(?:please|to) support (?:us|our (?:work|journalism|mission|reporting|cause|newsroom)|independent|local news)|support (?:us|our (?:work|journalism|mission|newsroom))|consider supporting|the generosity of|sponsor a child",
        "ar": r"تبرع\w*|التبرع\w*|ادعمو?نا|دعمكم",
        "cs": r"podpořte|podporte|podpořit (?:nás|naši|redakci)|přispějte|prispejte|finanční (?:dar|podpor\w+)|číslo účtu|transparentní\w* úč\w+|vaše podpora",
        "de": r"spende\w*|spendenkonto|fördermitglied\w*|unterstütz\w+ (?:sie )?(?:uns|unsere arbeit|unabhängig\w*)",
        "el": r"δωρε[άα]|δωρε[έε]ς|δωρ[ίι]στε|στηρ[ίι]ξτε|στ[ήη]ριξ[εέ]|υποστηρικτ[έε]ς|η στ[ήη]ριξ[ήη] σ(?:ας|ου)|ενισχ[ύυ]στε|patreon|iban",
        "es": r"don(?:a|ar|ación|aciones|ativos?|e) (?:ahora|aquí|a|para|hoy)|donaciones|apóyanos|apoya (?:nuestro|el periodismo)|tu (?:aporte|donación|apoyo)|hazte soci[oa]",
        "fa": r"حمایت (?:مالی|کنید)|از ما حمایت|کمک مالی|حامی (?:ما|ماهانه)|حمایت شما|شماره (?:کارت|حساب)|دونیت",
        "fi": r"lahjoit\w+|kuukausilahjoit\w+|tue (?:meitä|työtämme|toimintaamme|riippumatonta|journalismia)|tukea työtämme|tukijaksi|kannatusjäsen\w*|tukesi|tuellasi|mobilepay|keräyslup\w+|joukkorahoit\w+",
        "fr": r"faire un don|faites un don|vos dons|votre (?:don|soutien)|soutene[zr]-nous|soutenez (?:notre|nos|un)|donateurs?",
        "he": r"תרומה|תרומות|תרומתכם|לתרום|תרמו|תמכו בנו|תמיכתכם|תומכים בנו|פטריאון",
        "hi": r"डोनेट|(?:आर्थिक|वित्तीय) (?:सहयोग|मदद|सहायता)|(?:सहयोग|समर्थन|योगदान|दान|सपोर्ट) (?:करें|दें|कीजिए)|आपका (?:सहयोग|समर्थन|योगदान)|चंदा|यूपीआई",
        "hu": r"támogass\w*|támogasd|támogassa\w*|támogatom|támogatásod\w*|támogatóink\w*|adomány\w*|adód? 1|1 ?% ?-?[aá]\w*|adószám\w*|bankszámlaszám\w*|patreon|segítsd (?:a )?munkánkat",
        "id": r"donasi\w*|berdonasi|dukung(?:lah)? (?:kami|jurnalisme|media)|dukungan (?:anda|pembaca)|sumbangan\w*|derma|urun dana|saweria|trakteer|karyakarsa|patreon",
        "it": r"don(?:a|azione|azioni|are) (?:ora|a|per)|donazioni?|sostieni(?:ci)?|sostenete(?:ci)?|il tuo (?:sostegno|contributo)|5 ?x ?1000",
        "ja": r"寄付(?:の|を)お願い|ご寄付|ご寄附|寄付する|ご支援|サポーター(?:になる|募集)",
        "ko": r"후원하기|정기후원|후원금|후원 계좌|후원해 ?주|기부하기",
        "nl": r"donatie\w*|doneer|doneren|steun (?:ons|onze|onafhankelijke)|uw (?:gift|steun)|jouw (?:gift|steun)",
        "nordic": r"støtt (?:oss|vår\w*)|støt (?:os|vores)|stöd (?:oss|vår\w*)|donasjon\w*|donation\w*|vipps|mobilepay|swish|ditt bidrag|dit bidrag",
        "pl": r"wesprzyj\w*|wspieraj(?:cie)?|wspomóż|darowizn\w*|darczyńc\w*|patronite\w*|zrzut(?:ka|kę|ki|ce)|przekaż (?:nam )?1|1(?:[.,]5)? ?% podatku|twoj\w+ (?:wsparcie|pomoc|wpłata)|postaw (?:mi|nam) kaw\w+",
        "pt": r"doações|doação|doe (?:agora|aqui)|apoie (?:o|a|nos)|apoie-nos|seu apoio|contribua",
        "ro": r"doneaz[ăa]|dona[tțţ]i\w*|sus[tțţ]ine(?:-ne|[tțţ]i-ne| jurnalism\w*| munca)|sprijin[ăaei]\w*|contribu[tțţ]i\w+|redirec[tțţ]ion\w+|formular\w* 230|3[.,]5 ?%|patreon|paypal",
        "ru": r"пожертв\w+|донат\w*|поддержите|поддержать (?:нас|проект|редакцию)",
        "tr": r"bağ[ıi]ş\w*|destek ol\w*|destekç[iİ]\w*|desteğ[iİ]n[iİ]z\w*|katk[ıi]da bulun\w*|patreon|kreosus|[iİ]ban",
        "uk": r"пожертв\w+|донат\w*|задонат\w+|підтримайте|підтримати (?:нас|про[єе]кт|редакцію|видання)|підтримуйте|ваша підтримка|patreon|монобанк\w*|спільнот[иу]",
        "vi": r"ủng hộ|đóng góp|quyên góp|donate|hảo tâm|số tài khoản|patreon|gây quỹ",
        "zh": r"捐款|捐赠|捐贈|捐助|赞助我们|贊助我們|支持我们|支持我們|打赏|打賞",
    },
    Category.PAYWALL: {
        "en": r"(?:subscribers?|members?)(?:[- ]only| exclusives?)|(?:exclusive to|only for|reserved for) (?:our |paying |paid )?(?:subscribers|members)|members only|to (?:continue|keep reading|read (?:more|on|this|the)|view this|access (?:this|the))\b.{0,40}\b(?:account|subscri\w+|log ?in|sign ?in|register)|already (?:have an account|a member|a subscriber)|(?:free articles?|articles? limit)|through your institution|(?:full|institutional) access|(?:logged|signed) in to (?:view|read|see)|with a (?:free account|subscription)|free account to",
        "ar": r"للمشتركين فقط|حصري للمشتركين|لقراءة (?:المقال|المزيد) (?:اشترك|سجل)",
        "cs": r"(?:jen|pouze|len|iba) (?:pro|pre) (?:předplatitele|predplatiteľov)|pro předplatitele|pre predplatiteľov|odemkn\w+|odomkn\w+|zamčený|dočíst|(?:máte|jste) (?:už |již )?předplat\w+|pokračovat ve čtení",
        "de": r"(?:nur )?für abonnent\w*|abonnent\w+ (?:vorbehalten|exklusiv)|plus-?artikel|bereits (?:abonnent\w*|registriert)|weiterlesen mit|vollen? zugriff",
        "el": r"(?:μ[όο]νο|αποκλειστικ[άα]) (?:για|σε) συνδρομητ[έε]ς|για να (?:συνεχ[ίι]σετε|διαβ[άα]σετε)|ξεκλειδ[ώω]στε|πλ[ήη]ρη πρ[όο]σβαση|(?:ε[ίι]στε|[έε]χετε) [ήη]δη (?:συνδρομ\w+|λογαριασμ[όο])",
        "es": r"(?:sólo|solo|exclusivo) para (?:suscriptores|socios)|ya (?:eres|es) suscriptor|para seguir leyendo|acceso (?:completo|ilimitado)",
        "fa": r"(?:ویژه|مخصوص|فقط برای) (?:مشترکان|مشترکین|اعضا)|برای (?:خواندن|مطالعه|مشاهده) (?:ادامه|متن کامل|کامل)|(?:وارد|مشترک) شوید تا|خرید اشتراک",
        "fi": r"(?:vain|ainoastaan) tilaajille|tilaajille|tilaajasisältö\w*|(?:jatka|lue) (?:koko )?(?:lukemista|juttu|artikkeli)|oletko jo (?:tilaaja|asiakas)|lukeaksesi|jatkaaksesi|maksumuur\w+|rajaton\w* (?:luku|käyttö)\w*",
        "fr": r"réservée?s? (?:aux|à nos) abonnés|déjà abonnée?|pour lire la suite|accès (?:complet|illimité)",
        "he": r"למנויים (?:בלבד|רשומים)|תוכן למנויים|כדי (?:להמשיך )?לקרוא|להמשך (?:ה)?קריאה|גישה מלאה|כבר מנוי|נותרו ל(?:ך|כם)",
        "hi": r"(?:केवल|सिर्फ़|सिर्फ) (?:सब्सक्राइबर|सदस्य|ग्राहक)|(?:आगे|पूरी ख़?बर|पूरा लेख) (?:पढ़ने|पढ़ने|पढने) के लिए|प्रीमियम|पहले से सदस्य",
        "hu": r"(?:csak|kizárólag) (?:előfizető|regisztrált)\w*|előfizetőknek|előfizetőink számára|már előfizető|a folytatáshoz|teljes (?:cikk|hozzáférés)\w*|a cikk (?:elolvasásához|folytatásához)|prémium tartalom|korlátlan hozzáférés\w*",
        "id": r"(?:khusus|hanya) (?:untuk |bagi )?(?:pelanggan|anggota|member)|untuk (?:melanjutkan|terus) (?:membaca|baca)|sudah (?:berlangganan|punya akun)|akses (?:penuh|tanpa batas)|artikel (?:premium|berbayar|gratis)",
        "it": r"riservat[oa] agli abbonati|sei già abbonato|per continuare a leggere|accesso (?:completo|illimitato)",
        "ja": r"(?:有料)?会員限定|続きを読むには|全文を読む|登録すると[^。]{0,8}(?:読め|お読み)|残り\s?\d+ ?文字",
        "ko": r"유료 ?회원|구독자 전용|회원 전용|전문을 (?:읽|보)|로그인 ?후",
        "nl": r"(?:alleen|exclusief) voor abonnees|al abonnee|om verder te lezen|volledige toegang",
        "nordic": r"(?:kun |bare |endast )?for (?:abonnenter|medlemmer)|för prenumeranter|for å lese (?:hele|videre|saken)|for at læse (?:hele|videre)|för att läsa (?:hela|vidare)|allerede abonnent|redan prenumerant|full tilgang|fuld adgang|låst",
        "pl": r"(?:tylko |wyłącznie )?dla (?:prenumeratorów|subskrybentów|abonentów|zalogowanych)|(?:aby|żeby) (?:czytać|przeczytać|kontynuować)|(?:wykup|uzyskaj|odblokuj|kup) (?:pełny )?dostęp|pełny dostęp|masz już (?:konto|prenumeratę|subskrypcję)|pozostało \d+ ?%",
        "pt": r"(?:exclusivo|só) para assinantes|já é assinante|para continuar (?:lendo|a ler)|acesso (?:completo|ilimitado)",
        "ro": r"(?:doar|numai|exclusiv|rezervat) (?:pentru )?abona[tțţ]i\w*|pentru abona[tțţ]i|pentru a (?:citi|continua)|acces (?:complet|nelimitat|integral)|(?:ai|e[sșş]ti) deja (?:un )?(?:cont|abon\w+)|deblocheaz[ăa]|(?:articol|con[tțţ]inut) premium",
        "ru": r"(?:только )?для подписчиков|чтобы (?:читать|прочитать|продолжить)|полный доступ",
        "tr": r"(?:yaln[ıi]zca|sadece) (?:abone|üye)\w*|(?:abonelere|üyelere) özel|okumaya devam (?:et|etmek)\w*|devam[ıi]n[ıi] okumak|zaten (?:abone|üye)\w*",
        "uk": r"(?:лише |тільки )?для (?:передплатників|підписників)|щоб (?:читати|прочитати|продовжити)|повний доступ|(?:уже|вже) передплатили|преміум",
        "vi": r"dành (?:riêng )?cho (?:thành viên|hội viên|độc giả trả phí)|để (?:đọc tiếp|tiếp tục đọc|đọc toàn bộ)|đã có tài khoản|đọc không giới hạn|nội dung trả phí",
        "zh": r"(?:会员|會員|订户|訂戶)(?:专享|專享|专属|專屬|独享)|(?:登录|登入|订阅|訂閱)后?(?:继续|繼續)?阅读",
    },
    Category.NEWSLETTER: {
        "en": r"(?:e-?)?newsletters?|inbox(?:es)?|sign ?up to our|your sign-?up|mailing list|unsubscribe|(?:weekly|daily|morning|evening) (?:digest|briefing|round-?up)|opt[ -]out|e-?mail (?:updates|alerts|address|list|subscriptions?)|(?:by|via) e-?mail|daily e-?mails?|your e-?mail|sign(?:ing)? (?:me )?up|be the first to know|stay (?:up[ -]to[ -]date|updated|informed|in the loop|in touch|connected)|keep in touch|never miss|marketing (?:communications?|e-?mails?)|your submission|(?:receive|get) e-?mails?|receive (?:news|updates)|contact me with|delivered (?:daily|weekly)",
        "ar": r"النشرة|نشرتنا|بريدك|البريد الإلكتروني|القائمة البريدية",
        "cs": r"newsletter\w*|odběr\w*|do (?:vaší |vašej )?schránky|e-?mailov\w+ adres\w+|váš e-?mail|odhlásit (?:se )?z odběru|nezmeškejte|zůstaňte v obraze",
        "de": r"\w*newsletter\w*|postfach|per e-?mail abonnier\w+|artikel abonnierst|e-?mail-?adresse|abmelden|auf dem laufenden|nichts (?:mehr )?verpassen",
        "el": r"newsletters?|ενημερωτικ\w+ δελτ[ίι]\w+|το e-?mail σας|(?:ηλεκτρονικ[ήη]|email) διε[ύυ]θυνσ\w+|εγγραφε[ίι]τε|διαγραφε[ίι]τε|με[ίι]νετε ενημερωμ[έε]νοι|inbox",
        "es": r"newsletters?|bolet[ií]n(?:es)?|tu (?:correo|e-?mail|bandeja)|correo electrónico|date de baja|no te pierdas",
        "fa": r"خبرنامه|ایمیل (?:خود|شما)|آدرس ایمیل|پست الکترونیک|لغو (?:اشتراک|عضویت)|باخبر شوید|مطلع شوید",
        "fi": r"uutiskir\w+|newsletter\w*|sähköposti(?:isi|inne|osoite\w*|osoitteesi|si|lista\w*)|peru(?:a|uttaa)? tilau\w+|pysy ajan tasalla|älä (?:missaa|jää paitsi)|roskapost\w+",
        "fr": r"newsletters?|infolettres?|lettre d'information|votre (?:e-?mail|adresse e-?mail|boîte)|adresse e-?mail|désinscri\w+|désabonn\w+|restez informée?s?",
        "he": r"ניוזלטר|ידיעון|דיוור|למייל של(?:ך|כם)|כתובת (?:ה)?(?:מייל|אימייל|דוא)|הירשמו|הרשמה ל|הישארו מעודכנים|תיבת (?:ה)?(?:דואר|מייל)",
        "hi": r"न्यू(?:ज़|ज़|ज) ?लेटर|इनबॉक्स|ई-?मेल|अनसब्सक्राइब|newsletter|अपडेट पाएं|अपडेट पाने",
        "hu": r"hírlev\w+|newsletter\w*|feliratkoz\w+|iratkozz\w* fel|leiratkoz\w+|e-?mail-? ?cím\w*|postafiók\w*|ne maradj(?:on)? le",
        "id": r"newsletter\w*|buletin|nawala|(?:alamat )?(?:e-?mail|e-?mel|surel)(?:mu| anda)|kotak masuk|berhenti berlangganan|jangan (?:ketinggalan|lewatkan)",
        "it": r"newsletter|la tua e-?mail|indirizzo e-?mail|iscri(?:viti|zione)|casella di posta|resta (?:aggiornato|informato)",
        "ja": r"メールマガジン|メルマガ|ニュースレター|メールアドレス|配信停止",
        "ko": r"뉴스레터|이메일 주소|메일(?:로|함)|수신 ?(?:거부|동의)",
        "nl": r"nieuwsbrie\w+|e-?mailadres|je inbox|uw inbox|uitschrijven|afmelden|blijf op de hoogte|mis niets",
        "nordic": r"nyhetsbrev\w*|nyhedsbrev\w*|e-?post(?:adresse|adress)|e-?mailadresse|innboks\w*|indbakke\w*|inkorg\w*|meld deg på|tilmeld dig|anmäl dig|avmeld\w*|afmeld\w*",
        "pl": r"newsletter\w*|biuletyn\w*|twoj\w+ skrzynk\w+|adres\w* e-?mail|zapisz się|wypisa\w+ się|(?:bądź|bądźcie) na bieżąco|nie przegap",
        "pt": r"newsletters?|boletim|boletins|seu e-?mail|endereço de e-?mail|caixa de entrada|descadastr\w+|fique por dentro",
        "ro": r"newsletter\w*|adresa (?:ta |dvs\.? )?de e-?mail|inbox\w*|[îi]nscrie-te|dezabon\w+|fii la curent|r[ăa]m[âai]i (?:la curent|informat)|nu rata|notific[ăa]ri",
        "ru": r"рассылк\w+|на (?:вашу )?почту|адрес электронной почты|дайджест\w*|отписаться|будьте в курсе",
        "tr": r"e-?bülten\w*|bülten\w*|e-?posta (?:adres\w*|kutunuz\w*)|abonel[iİ]kten|haberdar ol\w*|t[iİ]car[iİ] [iİ]let[iİ]\w*",
        "uk": r"розсилк\w+|на (?:вашу )?пошту|адрес\w+ електронної пошти|електронн\w+ адрес\w+|дайджест\w*|відписатися|будьте в курсі",
        "vi": r"newsletter|bản tin|hộp thư|email của bạn|địa chỉ email|(?:hủy|huỷ) đăng ký|đừng bỏ lỡ",
        "zh": r"电子报|電子報|简报|簡報|(?:邮箱|郵箱|电邮|電郵|电子邮件|電子郵件)|退订|退訂",
    },
    Category.SUBSCRIPTION: {
        "en": r"(?:re)?subscrib(?:e|er|ers|ing)|forg[oe]t(?:ten)? (?:your )?password|create (?:an|your) account|have an account|register (?:on|here)|registering for free|sign-in|subscriptions?|free trial|unlimited access|log ?in|sign ?in|(?:my|your) account|memberships?|e-?paper|(?:print|digital) edition|home delivery|billed|cancel any ?time",
        "ar": r"اشترك\w*|اشتراك\w*|تسجيل الدخول|حسابي",
        "cs": r"předplat\w+|predplat\w+|přihlásit se|prihlásiť sa|přihlášení|registrace|můj účet|můj profil|zapomenuté heslo|měsíc zdarma|bez reklam",
        "de": r"\w*abo|abos|abonnement\w*|abonnieren|probemonat|kündbar|anmelden|einloggen|e-?paper|mein konto|mit (?:der|ihrer|deiner) registrierung|passwort vergessen|(?:ein|neues|ihr|das) passwort|(?:ihr|ihren) account",
        "el": r"συνδρομ[ήη]\w*|συνδρομ[έε]ς|συνδρομητ\w+|σ[ύυ]νδεση|συνδεθε[ίι]τε|ε[ίι]σοδος|εγγραφ[ήη]|ο λογαριασμ[όο]ς (?:μου|σας)|δοκιμαστικ[ήη] περ[ίι]οδο\w*|e-?paper",
        "es": r"suscr[ií]b\w+|suscripci(?:ón|ones)|suscriptor\w*|inici(?:a|á|e|ar) sesión|mi cuenta|prueba gratis",
        "fa": r"اشتراک|مشترک شوید|ورود|ثبت[\u200c ]?نام|عضویت|حساب کاربری|رمز عبور|بدون (?:آگهی|تبلیغات)",
        "fi": r"digitilau\w+|tilaukse\w+|tilaukset|tilaa (?:nyt|lehti|tästä)|tilaajapalvelu|tilaajaed\w+|kirjaudu|kirjautuminen|rekisteröidy|asiakaspalvelu|oma tili|salasana\w*|kokeilujakso\w*|näköislehti|ei sitoutumista",
        "fr": r"abonne\w*|s'abonner|se connecter|mon compte|sans engagement|essai gratuit",
        "he": r"מנוי|מנויים|התחברות|התחברו|הרשמה|החשבון שלי|אזור אישי|חודש ניסיון|המהדורה הדיגיטלית",
        "hi": r"सब्सक्राइब|सब्सक्रिप्शन|सदस्यता|लॉग ?इन|साइन ?(?:इन|अप)|लॉगिन|रजिस्टर|ई[- ]?पेपर|पासवर्ड|मेरा (?:अकाउंट|खाता)",
        "hu": r"előfizet\w+|fizess(?:en)? elő|belépés|bejelentkez\w+|jelentkezz(?:en)? be|regisztrá\w+|fiókom|profilom|jelszó\w*|lemondható|próbaidőszak\w*|digitális lap",
        "id": r"(?:ber)?langganan|langgan|pelanggan|log ?in|log masuk|masuk|daftar|registrasi|akun (?:saya|anda)|akaun|lupa (?:kata sandi|password)|coba gratis|bulan pertama",
        "it": r"abbon\w+|accedi|il mio account|prova gratuita",
        "ja": r"購読|会員登録|無料登録|ログイン|お申し込み|マイページ|料金プラン",
        "ko": r"구독|로그인|회원 ?가입|마이페이지",
        "nl": r"abonne\w+|inloggen|mijn account|proefabonnement|opzegbaar",
        "nordic": r"abonn\w+|prenumer\w+|logg inn|log ind|logga in|min (?:side|konto)|mit abonnement|e-?avis\w*|prøveperiode|provperiod",
        "pl": r"subskry\w+|prenumer\w+|zaloguj\w*|logowanie|zarejestruj\w*|rejestracja|moje konto|załóż konto|okres próbny|e-?wydani\w+|bez ograniczeń",
        "pt": r"assin(?:e|ar|ante|antes|atura|aturas)|entrar|minha conta|iniciar sessão|teste grátis",
        "ro": r"abon(?:eaz[ăa]|a[tțţ]i|are|ament\w*)(?:-te|-v[ăa])?|autentific\w+|[îi]nregistr(?:are|eaz[ăa]-te)|conecteaz[ăa]-te|contul meu|ai uitat parola|f[ăa]r[ăa] reclame|edi[tțţ]ia (?:digital|tip[ăa]rit)[ăa]",
        "ru": r"подпис(?:ка|ки|ку|аться|чик\w*)|войти|личный кабинет|пробный период",
        "tr": r"abone(?:l[iİ]k| ol| olun)\w*|üye (?:ol|g[iİ]r[iİ]ş[iİ])\w*|g[iİ]r[iİ]ş yap\w*|kay[ıi]t ol\w*|oturum aç\w*|hesab[ıi]m|ş[iİ]frem[iİ] unuttum",
        "uk": r"передплат\w+|підпис(?:ка|ки|ку|атися|атись|ник\w*)|увійти|реєстрація|зареєструватися|особистий кабінет|мій акаунт|пробний період|без реклами",
        "vi": r"đăng nhập|đăng ký|đăng xuất|tài khoản|mật khẩu|gói (?:thành viên|đọc báo)|(?:đặt )?mua báo|dùng thử|thành viên",
        "zh": r"订阅|訂閱|会员|會員|登录|登入|注册|註冊",
    },
}
_ANYWHERE: tuple[tuple[Category, int, str], ...] = (
    (Category.COPYRIGHT, 60, r"©|\b(?:all rights reserved|alle rechte vorbehalten|todos los derechos|tous droits réservés|todos os direitos|tutti i diritti|alle rechten voorbehouden|všechna práva vyhrazena|všetky práva vyhradené|wszelkie prawa zastrzeżone|alle (?:rettigheter|rettigheder) (?:forbeholdt|forbeholdes)|alla rättigheter förbehållna|все права защищены)\b|haklar[ıi] sakl[ıi]d[ıi]r|جميع الحقوق محفوظة|版权所有|版權所有"),
    (Category.SHARE_LINKS, 10, r"\b(?:facebook|twitter|instagram|linkedin|whatsapp|pinterest|tiktok|telegram|bluesky|mastodon|follow us|share)\b"),
    (Category.SHARE_LINKS, 14, r"\b(?:share this|follow me|join us on (?:whatsapp|telegram|facebook)|spread the word|(?:artikel|beitrag|seite|text|link|ihn) (?:jetzt )?(?:teilen|weiterempfehlen)|(?:teile|teilen sie|teilt) (?:den|diesen|ihn|die|diese) (?:artikel|beitrag|text|seite|geschichte)|folgt? (?:uns|mir)|folgen sie uns|partage[rz] (?:l'|cet|sur|par|la|via)|suivez-(?:nous|moi)|compart(?:ir|e|í) (?:en|est[ae]|por|el|la)|síguenos|condividi|seguici|compartilh(?:e|ar)|siga-nos|deel (?:dit|op|via)|delen (?:op|via)|volg ons|udostępnij|obserwuj nas|поделиться|поделитесь|поділитися|sdílet|sledujte nás)\b|paylaş\b|شارك(?:ها|وا| على| هذا)|공유하기|シェアする|分享(?:到|至)|关注我们"),
    (Category.COMMENTS, 14, r"\b(?:says|said|wrote|commented|commenter|reply|replies|comments?|antwort\w*|kommentare?|commentaires?|répondre|comentarios?|responder|comentários?|rispondi|commenti|reacties?|reageer|ответить|комментари\w+)\W*$|تعليقات?$|评论$|評論$|回复$|留言$"),
    (Category.BYLINE, 10, r"^\W*(?:written|reviewed|edited|medically reviewed|posted|authored)\b.{0,20}\bby\b|^\W*by (?:by )?\w+ \w+\W*$"),
    (Category.IMAGE_CREDIT, 30, r"\b(?:photos?|images?|pictures?|illustrations?|photographs?|fotos?|bild|bilder|imagen|immagine|beeld|фото)(?: credits?)?(?: by\b|\s?[:/©])|\b(?:getty images|shutterstock|unsplash|istock|alamy|picture alliance)\b"),
)  # fmt: skip
"""What is the same in all of them, or told by its shape: the category, the most words it has, and how it reads."""


def _bounded(words: str, language: str) -> str:
    return words if language in {"ar", "he", "hi", "ja", "ko", "zh"} else rf"\b(?:{words})\b"


WORDINGS: tuple[Wording, ...] = (
    *(
        Wording(
            category,
            has(_bounded(words, language), most=_SITE),
            frozenset(NORDIC if language == "nordic" else [language]),
        )
        for category, languages in _WORDS.items()
        for language, words in languages.items()
    ),
    *(Wording(category, has(pattern, most=most), frozenset()) for category, most, pattern in _ANYWHERE),
)
"""In the order in which they are asked."""


@cache
def wordings_for(languages: frozenset[str]) -> tuple[Wording, ...]:
    """Those of these languages, and those of all."""
    return tuple(each for each in WORDINGS if not each.languages or not languages.isdisjoint(each.languages))


VOICE = has(
    r"\b(?:we|you|your|yours|our|us|my|me|i|wir|uns|unser\w*|sie|ihre?[nmrs]?|dein\w*|du|nous|vous|votre|vos|notre|nos|"
    r"tu|tus|nuestr\w+|usted|você|seu|sua|noss[oa]s?|noi|voi|nostr\w+|tuoi?|tua|je|jouw|uw|ons|onze|мы|вы|наш\w*|ваш\w*)\b",
    r"^\W*(?:subscribe|sign ?up (?:for|to get)|(?:log|sign) ?in\b(?!.*\bsign ?up)|register (?:now|today|here|for|to)\b|to (?:view|add|post|leave) .{1,30}\b(?:log|sign) ?in\b|create an account|join (?:us|now|today|our|here|for|the (?:discussion|conversation|community|debate))\b|donate(?: now| today| to|\W*$)|unlock\b.{1,60}\b(?:access|articles?|stories|benefits|features)\b|suscr[ií]b(?:ite|ete|ase)|reg[ií]strate|ingres[áa]|inici[aá] sesión|iscriviti|accedi|abbonati|condividi|assine|cadastre-se|compartilhe|zaloguj|zapisz|udostępnij|meld deg|meld je)\b",
    r"(?:نحن|لك|كم\b|您|你|我们|我們|本站|本网)",
    most=_SITE,
)
"""Who speaks to the reader or of itself is the site, and no other story's headline."""
