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
        "en": r"cookies?|consent (?:settings|preferences|choices)|we (?:value|care about) your privacy|your privacy (?:choices|settings|matters)|privacy (?:overview|preferences|choices|settings)|always (?:active|enabled)|tracking technologies|(?:view|save|show) (?:my )?(?:preferences|choices)|save (?:&|and) (?:accept|close|exit)",
        "ar": r"ملفات (?:تعريف )?الارتباط|الكوكيز|خصوصيتك",
        "cs": r"cookies?|osobn\w+ údaj\w+|ochran\w+ (?:soukromí|súkromia|údajů|údajov)|nastavení soukromí|gdpr|odvolat souhlas",
        "de": r"cookies?|dsgvo|einwilligung|privatsphäre-?einstellungen|datenschutz-?einstellungen|ihre privatsphäre|immer aktiv",
        "es": r"cookies?|rgpd|(?:tu|su) (?:privacidad|consentimiento)|preferencias de privacidad|siempre activ[oa]s?",
        "fr": r"cookies?|rgpd|traceurs|votre (?:vie privée|consentement)|(?:préférences|paramètres) de confidentialité|toujours activé?",
        "it": r"cookies?|gdpr|(?:la tua|tua) privacy|consenso|preferenze (?:sulla|di) privacy|sempre attiv[oi]",
        "ja": r"cookies?|クッキー|(?:お客様|あなた)の(?:プライバシー|同意)|プライバシー設定",
        "ko": r"쿠키|개인정보 (?:설정|수집)|cookies?",
        "nl": r"cookies?|avg|(?:je|jouw|uw) (?:privacy|toestemming)|privacy-?(?:instellingen|voorkeuren)|altijd actief",
        "nordic": r"cookies?|informasjonskapsler|kakor|samtykke\w*|samtycke\w*|personvern\w*|privatlivspolitik|integritetspolicy",
        "pl": r"cookies?|ciastecz\w+|rodo|twoj\w+ (?:prywatnoś\w+|zgod\w+|dan\w+)|ustawieni\w+ (?:prywatności|zgód|zaawansowane)|polityk\w+ prywatności|administrator\w* danych|zawsze (?:aktywne|włączone)",
        "pt": r"cookies?|lgpd|rgpd|(?:sua|tua) privacidade|consentimento|preferências de privacidade|sempre ativ[oa]s?",
        "ru": r"cookies?|куки|персональных данных|ваша конфиденциальность|настройки конфиденциальности",
        "tr": r"çerez\w*|cookies?|kvkk|k[iİ]ş[iİ]sel ver[iİ]\w*|ayd[ıi]nlatma metn[iİ]|g[iİ]zl[iİ]l[iİ]k (?:pol[iİ]t[iİ]kas[ıi]|ayarlar[ıi])|aç[ıi]k r[ıi]za\w*",
        "zh": r"cookies?|(?:您|你)的(?:隐私|隱私)|(?:隐私|隱私)(?:设置|設定|偏好)",
    },
    Category.DISCLAIMER: {
        "en": r"(?:earn|receive|get|pay)s? .{0,40}\bcommissions?|affiliate (?:links?|partners?\w*|advertising|commissions?|relationships?)|associates program|(?:be|are) compensated|compensat\w+ (?:us|by|from)|(?:receive|earn) (?:\w+ )?compensation|sponsored (?:post|content)|endorsements?|endorsed by|liab(?:le|ility)|no warrant(?:y|ies)|warranties|trademarks? (?:of|are|property)|disclaimers?|(?:informational|educational) purposes|(?:legal|medical|financial|investment|tax) advice|not (?:been )?(?:evaluated|responsible|intended|affiliated)|(?:prices?|information|rates?|availability) .{0,60}subject to change|past performance|involves? risks?|honest review|(?:opinions?|views) (?:are|expressed)|fdic|no guarantees?|health ?care provider|investment advisers?",
        "ar": r"لا (?:يتحمل|نتحمل|تتحمل)|المسؤولية|لا تعبر|لا يعبر|آراء كاتبها|لا تعد نصيحة|عمولة",
        "cs": r"odpovědnost\w*|zodpovědnost\w*|zodpovednos\w+|nenese\w*|nemusí (?:se )?shodovat|názor\w* (?:autor\w*|redakc\w+)|investiční\w* (?:doporučen\w+|poradenstv\w+)|provizi|affiliate\w*|informativní\w* (?:charakter|účel\w*)|uměl\w+ inteligenc\w+",
        "de": r"haftung\w*|haftet|gewähr|provision\w*|affiliate\w*|anlageberatung|kaufempfehlung|totalverlust|risikohinweis\w*|meinung (?:der|des)|werbelinks?|partnerlinks?|ohne gewähr|ki-generiert|künstlicher intelligenz|kein\w* (?:ärztlich\w*|rechts)\w*beratung",
        "es": r"comisi[oó]n|afiliad[oa]s?|responsabilidad|no se (?:hace )?responsabl\w+|asesoramiento|no constituye|opiniones (?:expresadas|vertidas)|fines informativos|rentabilidades pasadas|inteligencia artificial",
        "fr": r"commission|affiliés?|affiliation|responsabilité|ne (?:saurait|constitue|reflètent?|remplace)|opinions (?:exprimées|émises)|titre (?:informatif|indicatif)|conseil en investissement|performances passées|intelligence artificielle",
        "it": r"commissione|affiliat[oi]|affiliazione|responsabilità|non (?:costituisce|sostituisce|riflett\w+)|opinioni espresse|scopo informativo|consulenza finanziaria|rendimenti passati|intelligenza artificiale",
        "ja": r"免責|責任を負い|保証(?:する|いたし|しませ|でき)|公式見解|自己責任|アフィリエイト|勧誘を目的",
        "ko": r"면책|책임을 지지|책임지지 않|투자 (?:권유|조언)|법적 책임|보증하지|공식 (?:입장|견해)[^.]{0,8}(?:다를|아닙)|제휴 (?:링크|수수료)",
        "nl": r"commissie|affiliate\w*|aansprakelijk\w*|geen (?:advies|garantie|rechten)|beleggingsadvies|niet verantwoordelijk|meningen|risico's|kunstmatige intelligentie",
        "nordic": r"ansvar(?:et)? for|ansvarar inte|ikke ansvarlig\w*|provisjon\w*|provision\w*|affiliate\w*|utgör inte|udgør ikke|utgjør ikke|investeringsråd\w*|rådgivning|uttrykk for|udtryk for|uttryck för|kunstig intelligens|artificiell intelligens",
        "pl": r"odpowiedzialnoś\w+ za|nie ponos\w+|nie stanowi\w*|nie gwarantuj\w+|nie zastępuj\w+|(?:opinie|poglądy) (?:autor\w*|wyrażone|redakcji)|prowizj\w+|afiliacyjn\w+|cel\w+ (?:informacyjn|edukacyjn)\w+|porad\w+ (?:inwestycyjn|prawn|medyczn)\w+|rekomendacj\w+ inwestycyjn\w+|sztuczn\w+ inteligencj\w+",
        "pt": r"comissão|afiliad[oa]s?|responsabilidade|não (?:constitui|substitui|nos responsabilizamos|reflete\w*)|opiniões (?:expressas|emitidas)|fins informativos|rentabilidade passada|inteligência artificial",
        "ru": r"ответственност\w+|не несёт|не несет|не является|мнение (?:редакции|автора)|комисси[юя]|партн[её]рск\w+ ссылк\w+|инвестиционн\w+ рекомендац\w+|иностранн\w+ агент\w*|искусственн\w+ интеллект\w*",
        "tr": r"sorumlu(?:luk|luğu|luğunu)?\w*|yasal uyar[ıi]|yat[ıi]r[ıi]m (?:tavs[iİ]yes[iİ]|dan[ıi]şmanl[ıi]ğ[ıi])|yazarlar[ıi]na a[iİ]tt[iİ]r|b[iİ]lg[iİ]lend[iİ]rme amaçl[ıi]|kom[iİ]syon|yer[iİ]ne geçmez|yapay zek[aâ]\w*",
        "zh": r"免责|免責|不承担|不承擔|不代表本|不构成|不構成|仅供参考|僅供參考|责任自负|責任自負|佣金|个人观点|個人觀點",
    },
    Category.DONATION_APPEAL: {
        "en": r"donate(?: now| today| here| to| monthly|\W*$)|donations (?:from|are|help|keep|support|make)|your (?:generous |monthly )?(?:donation|gift|generosity)|donating (?:a|to us|today|now)|make a (?:donation|gift|contribution)|(?:gifts?|donations?|contributions?) (?:are|is) tax-deductible|ways to give|(?:give|leave) a gift|a gift of|gift in your will|your (?:continued |generous )?support|buy (?:me|us|the author) a (?:coffee|beer|drink)|patreon|every (?:pound|dollar|penny|cent|euro) (?:you|counts|helps)|(?:please|to) support (?:us|our (?:work|journalism|mission|reporting|cause|newsroom)|independent|local news)|support (?:us|our (?:work|journalism|mission|newsroom))|consider supporting|the generosity of|sponsor a child",
        "ar": r"تبرع\w*|التبرع\w*|ادعمو?نا|دعمكم",
        "cs": r"podpořte|podporte|podpořit (?:nás|naši|redakci)|přispějte|prispejte|finanční (?:dar|podpor\w+)|číslo účtu|transparentní\w* úč\w+|vaše podpora",
        "de": r"spende\w*|spendenkonto|fördermitglied\w*|unterstütz\w+ (?:sie )?(?:uns|unsere arbeit|unabhängig\w*)",
        "es": r"don(?:a|ar|ación|aciones|ativos?|e) (?:ahora|aquí|a|para|hoy)|donaciones|apóyanos|apoya (?:nuestro|el periodismo)|tu (?:aporte|donación|apoyo)|hazte soci[oa]",
        "fr": r"faire un don|faites un don|vos dons|votre (?:don|soutien)|soutene[zr]-nous|soutenez (?:notre|nos|un)|donateurs?",
        "it": r"don(?:a|azione|azioni|are) (?:ora|a|per)|donazioni?|sostieni(?:ci)?|sostenete(?:ci)?|il tuo (?:sostegno|contributo)|5 ?x ?1000",
        "ja": r"寄付(?:の|を)お願い|ご寄付|ご寄附|寄付する|ご支援|サポーター(?:になる|募集)",
        "ko": r"후원하기|정기후원|후원금|후원 계좌|후원해 ?주|기부하기",
        "nl": r"donatie\w*|doneer|doneren|steun (?:ons|onze|onafhankelijke)|uw (?:gift|steun)|jouw (?:gift|steun)",
        "nordic": r"støtt (?:oss|vår\w*)|støt (?:os|vores)|stöd (?:oss|vår\w*)|donasjon\w*|donation\w*|vipps|mobilepay|swish|ditt bidrag|dit bidrag",
        "pl": r"wesprzyj\w*|wspieraj(?:cie)?|wspomóż|darowizn\w*|darczyńc\w*|patronite\w*|zrzut(?:ka|kę|ki|ce)|przekaż (?:nam )?1|1(?:[.,]5)? ?% podatku|twoj\w+ (?:wsparcie|pomoc|wpłata)|postaw (?:mi|nam) kaw\w+",
        "pt": r"doações|doação|doe (?:agora|aqui)|apoie (?:o|a|nos)|apoie-nos|seu apoio|contribua",
        "ru": r"пожертв\w+|донат\w*|поддержите|поддержать (?:нас|проект|редакцию)",
        "tr": r"bağ[ıi]ş\w*|destek ol\w*|destekç[iİ]\w*|desteğ[iİ]n[iİ]z\w*|katk[ıi]da bulun\w*|patreon|kreosus|[iİ]ban",
        "zh": r"捐款|捐赠|捐贈|捐助|赞助我们|贊助我們|支持我们|支持我們|打赏|打賞",
    },
    Category.PAYWALL: {
        "en": r"(?:subscribers?|members?)(?:[- ]only| exclusives?)|(?:exclusive to|only for|reserved for) (?:our |paying |paid )?(?:subscribers|members)|members only|to (?:continue|keep reading|read (?:more|on|this|the)|view this|access (?:this|the))\b.{0,40}\b(?:account|subscri\w+|log ?in|sign ?in|register)|already (?:have an account|a member|a subscriber)|(?:free articles?|articles? limit)|through your institution|(?:full|institutional) access|(?:logged|signed) in to (?:view|read|see)|with a (?:free account|subscription)|free account to",
        "ar": r"للمشتركين فقط|حصري للمشتركين|لقراءة (?:المقال|المزيد) (?:اشترك|سجل)",
        "cs": r"(?:jen|pouze|len|iba) (?:pro|pre) (?:předplatitele|predplatiteľov)|pro předplatitele|pre predplatiteľov|odemkn\w+|odomkn\w+|zamčený|dočíst|(?:máte|jste) (?:už |již )?předplat\w+|pokračovat ve čtení",
        "de": r"(?:nur )?für abonnent\w*|abonnent\w+ (?:vorbehalten|exklusiv)|plus-?artikel|bereits (?:abonnent\w*|registriert)|weiterlesen mit|vollen? zugriff",
        "es": r"(?:sólo|solo|exclusivo) para (?:suscriptores|socios)|ya (?:eres|es) suscriptor|para seguir leyendo|acceso (?:completo|ilimitado)",
        "fr": r"réservée?s? (?:aux|à nos) abonnés|déjà abonnée?|pour lire la suite|accès (?:complet|illimité)",
        "it": r"riservat[oa] agli abbonati|sei già abbonato|per continuare a leggere|accesso (?:completo|illimitato)",
        "ja": r"(?:有料)?会員限定|続きを読むには|全文を読む|登録すると[^。]{0,8}(?:読め|お読み)|残り\s?\d+ ?文字",
        "ko": r"유료 ?회원|구독자 전용|회원 전용|전문을 (?:읽|보)|로그인 ?후",
        "nl": r"(?:alleen|exclusief) voor abonnees|al abonnee|om verder te lezen|volledige toegang",
        "nordic": r"(?:kun |bare |endast )?for (?:abonnenter|medlemmer)|för prenumeranter|for å lese (?:hele|videre|saken)|for at læse (?:hele|videre)|för att läsa (?:hela|vidare)|allerede abonnent|redan prenumerant|full tilgang|fuld adgang|låst",
        "pl": r"(?:tylko |wyłącznie )?dla (?:prenumeratorów|subskrybentów|abonentów|zalogowanych)|(?:aby|żeby) (?:czytać|przeczytać|kontynuować)|(?:wykup|uzyskaj|odblokuj|kup) (?:pełny )?dostęp|pełny dostęp|masz już (?:konto|prenumeratę|subskrypcję)|pozostało \d+ ?%",
        "pt": r"(?:exclusivo|só) para assinantes|já é assinante|para continuar (?:lendo|a ler)|acesso (?:completo|ilimitado)",
        "ru": r"(?:только )?для подписчиков|чтобы (?:читать|прочитать|продолжить)|полный доступ",
        "tr": r"(?:yaln[ıi]zca|sadece) (?:abone|üye)\w*|(?:abonelere|üyelere) özel|okumaya devam (?:et|etmek)\w*|devam[ıi]n[ıi] okumak|zaten (?:abone|üye)\w*",
        "zh": r"(?:会员|會員|订户|訂戶)(?:专享|專享|专属|專屬|独享)|(?:登录|登入|订阅|訂閱)后?(?:继续|繼續)?阅读",
    },
    Category.NEWSLETTER: {
        "en": r"(?:e-?)?newsletters?|inbox|mailing list|unsubscribe|(?:weekly|daily|morning|evening) (?:digest|briefing|round-?up)|opt[ -]out|e-?mail (?:updates|alerts|address|list|subscriptions?)|(?:by|via) e-?mail|daily e-?mails?|your e-?mail|sign(?:ing)? (?:me )?up|be the first to know|stay (?:up[ -]to[ -]date|updated|informed|in the loop|in touch|connected)|keep in touch|never miss|marketing (?:communications?|e-?mails?)|your submission|(?:receive|get) e-?mails?|receive (?:news|updates)|contact me with|delivered (?:daily|weekly)",
        "ar": r"النشرة|نشرتنا|بريدك|البريد الإلكتروني|القائمة البريدية",
        "cs": r"newsletter\w*|odběr\w*|do (?:vaší |vašej )?schránky|e-?mailov\w+ adres\w+|váš e-?mail|odhlásit (?:se )?z odběru|nezmeškejte|zůstaňte v obraze",
        "de": r"\w*newsletter\w*|postfach|e-?mail-?adresse|abmelden|auf dem laufenden|nichts (?:mehr )?verpassen",
        "es": r"newsletters?|bolet[ií]n(?:es)?|tu (?:correo|e-?mail|bandeja)|correo electrónico|date de baja|no te pierdas",
        "fr": r"newsletters?|infolettres?|lettre d'information|votre (?:e-?mail|adresse e-?mail|boîte)|adresse e-?mail|désinscri\w+|désabonn\w+|restez informée?s?",
        "it": r"newsletter|la tua e-?mail|indirizzo e-?mail|iscri(?:viti|zione)|casella di posta|resta (?:aggiornato|informato)",
        "ja": r"メールマガジン|メルマガ|ニュースレター|メールアドレス|配信停止",
        "ko": r"뉴스레터|이메일 주소|메일(?:로|함)|수신 ?(?:거부|동의)",
        "nl": r"nieuwsbrie\w+|e-?mailadres|je inbox|uw inbox|uitschrijven|afmelden|blijf op de hoogte|mis niets",
        "nordic": r"nyhetsbrev\w*|nyhedsbrev\w*|e-?post(?:adresse|adress)|e-?mailadresse|innboks\w*|indbakke\w*|inkorg\w*|meld deg på|tilmeld dig|anmäl dig|avmeld\w*|afmeld\w*",
        "pl": r"newsletter\w*|biuletyn\w*|twoj\w+ skrzynk\w+|adres\w* e-?mail|zapisz się|wypisa\w+ się|(?:bądź|bądźcie) na bieżąco|nie przegap",
        "pt": r"newsletters?|boletim|boletins|seu e-?mail|endereço de e-?mail|caixa de entrada|descadastr\w+|fique por dentro",
        "ru": r"рассылк\w+|на (?:вашу )?почту|адрес электронной почты|дайджест\w*|отписаться|будьте в курсе",
        "tr": r"e-?bülten\w*|bülten\w*|e-?posta (?:adres\w*|kutunuz\w*)|abonel[iİ]kten|haberdar ol\w*|t[iİ]car[iİ] [iİ]let[iİ]\w*",
        "zh": r"电子报|電子報|简报|簡報|(?:邮箱|郵箱|电邮|電郵|电子邮件|電子郵件)|退订|退訂",
    },
    Category.SUBSCRIPTION: {
        "en": r"subscrib(?:e|er|ers|ing)|subscriptions?|free trial|unlimited access|log ?in|sign ?in|(?:my|your) account|memberships?|e-?paper|(?:print|digital) edition|home delivery|billed|cancel any ?time",
        "ar": r"اشترك\w*|اشتراك\w*|تسجيل الدخول|حسابي",
        "cs": r"předplat\w+|predplat\w+|přihlásit se|prihlásiť sa|přihlášení|registrace|můj účet|můj profil|zapomenuté heslo|měsíc zdarma|bez reklam",
        "de": r"\w*abo|abos|abonnement\w*|abonnieren|probemonat|kündbar|anmelden|einloggen|e-?paper|mein konto",
        "es": r"suscr[ií]b\w+|suscripci(?:ón|ones)|suscriptor\w*|inici(?:a|ar) sesión|mi cuenta|prueba gratis",
        "fr": r"abonne\w*|s'abonner|se connecter|mon compte|sans engagement|essai gratuit",
        "it": r"abbon\w+|accedi|il mio account|prova gratuita",
        "ja": r"購読|会員登録|無料登録|ログイン|お申し込み|マイページ|料金プラン",
        "ko": r"구독|로그인|회원 ?가입|마이페이지",
        "nl": r"abonne\w+|inloggen|mijn account|proefabonnement|opzegbaar",
        "nordic": r"abonn\w+|prenumer\w+|logg inn|log ind|logga in|min (?:side|konto)|mit abonnement|e-?avis\w*|prøveperiode|provperiod",
        "pl": r"subskry\w+|prenumer\w+|zaloguj\w*|logowanie|zarejestruj\w*|rejestracja|moje konto|załóż konto|okres próbny|e-?wydani\w+|bez ograniczeń",
        "pt": r"assin(?:e|ar|ante|antes|atura|aturas)|entrar|minha conta|iniciar sessão|teste grátis",
        "ru": r"подпис(?:ка|ки|ку|аться|чик\w*)|войти|личный кабинет|пробный период",
        "tr": r"abone(?:l[iİ]k| ol| olun)\w*|üye (?:ol|g[iİ]r[iİ]ş[iİ])\w*|g[iİ]r[iİ]ş yap\w*|kay[ıi]t ol\w*|oturum aç\w*|hesab[ıi]m|ş[iİ]frem[iİ] unuttum",
        "zh": r"订阅|訂閱|会员|會員|登录|登入|注册|註冊",
    },
}
_ANYWHERE: tuple[tuple[Category, int, str], ...] = (
    (Category.COPYRIGHT, 60, r"©|\b(?:all rights reserved|alle rechte vorbehalten|todos los derechos|tous droits réservés|todos os direitos|tutti i diritti|alle rechten voorbehouden|všechna práva vyhrazena|všetky práva vyhradené|wszelkie prawa zastrzeżone|alle (?:rettigheter|rettigheder) (?:forbeholdt|forbeholdes)|alla rättigheter förbehållna|все права защищены)\b|haklar[ıi] sakl[ıi]d[ıi]r|جميع الحقوق محفوظة|版权所有|版權所有"),
    (Category.SHARE_LINKS, 10, r"\b(?:facebook|twitter|instagram|linkedin|whatsapp|pinterest|tiktok|telegram|bluesky|mastodon|follow us|share)\b"),
    (Category.COMMENTS, 14, r"\b(?:says|said|wrote|commented|commenter|reply|replies|comments?|antwort\w*|kommentare?|commentaires?|répondre|comentarios?|responder|comentários?|rispondi|commenti|reacties?|reageer|ответить|комментари\w+)\W*$|تعليقات?$|评论$|評論$|回复$|留言$"),
    (Category.BYLINE, 10, r"^\W*(?:written|reviewed|edited|medically reviewed|posted|authored)\b.{0,20}\bby\b|^\W*by (?:by )?\w+ \w+\W*$"),
    (Category.IMAGE_CREDIT, 30, r"\b(?:photos?|images?|pictures?|illustrations?|photographs?|fotos?|bild|bilder|imagen|immagine|beeld|фото)(?: credits?)?(?: by\b|\s?[:/©])|\b(?:getty images|shutterstock|unsplash|istock|alamy|picture alliance)\b"),
)  # fmt: skip
"""What is the same in all of them, or told by its shape: the category, the most words it has, and how it reads."""


def _bounded(words: str, language: str) -> str:
    return words if language in {"ar", "ja", "ko", "zh"} else rf"\b(?:{words})\b"


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
    r"(?:نحن|لك|كم\b|您|你|我们|我們|本站|本网)",
    most=_SITE,
)
"""Who speaks to the reader or of itself is the site, and no other story's headline."""
