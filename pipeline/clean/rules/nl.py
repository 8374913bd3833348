"""Dutch: what the page says around the story. Shapes stand in kit.py; here are the words."""

from pipeline.clean.rule import either, has, says, unless
from pipeline.clean.rules.asking import Voice, appeal
from pipeline.clean.rules.kit import (
    WIRES,
    agency,
    bio,
    comments,
    cookies,
    disclaimer,
    furniture,
    links,
    picture,
    plea,
    rule,
    share,
)

_TOLD = (
    r"\b(?:zei|zegt|zeiden|vertelde|vertelt|verklaarde|liet weten|laat weten|meldde|meldt|stelde|stelt hij|benadrukte|waarschuwde|aldus|volgens|"
    r"hij|hem|minister\w*|president|politie|rechter\w*|rechtbank|burgemeester|woordvoerd\w+|justitie|"
    r"(?:afgelopen |op )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:avond|ochtend|middag)?)\b"
)
_OTHERS = (
    r"\b(?:petities?|burgerinitiatie\w+|referend\w+|handtekening(?:en)?|enquêtes?|peilingen?|vragenlijst\w*|(?:doe|doet) (?:\w+ )?mee aan (?:\w+ ){1,2}onderzoek|\w*proevers?|\w*testers?|testpanel|(?:je|jouw|uw|jullie) mening|fora en (?:\w+ )?blogs|"
    r"gezamenlijk initiatief|(?:ondersteund|gefinancierd|gesubsidieerd|gesteund|mogelijk gemaakt) (?:door|met|uit)\b.{0,40}\b(?:stichting|\w*fonds|ministerie|provincie|gemeente|overheid|eu|europese)|"
    r"bloeddonor\w*|bloed (?:te )?(?:geven|doneren)|(?:geef|doneer) bloed|stamcel\w*|(?:zeil|voetbal|sport|roei|zwem|hockey|tennis|wieler)(?:club|vereniging)\w*|dierenasiel\w*|voedselbank\w*|(?:voor|aan) (?:de )?(?:\w+ )?(?:slachtoffers|vluchtelingen|getroffenen|daklozen))\b"
)
"""What else money, members and backing are wanted for: petitions, surveys, projects that others pay for, the needy."""
_VOICE = Voice(
    we=r"\b(?:wij|we|ons|onze)\b",
    you=r"\b(?:jij|jou|jouw|je|u|uw|jullie|lezers?|luisteraars?|kijkers?|leden|donateurs?|abonnees?|vrienden|supporters)\b",
    ask=(
        r"\b(?:doneer|doneren|donatie\w*|donateur\w*|gift|giften|steun(?:en|t)?|ondersteun(?:en|t|ing)?|bijdrag\w*|bijdraag\w*|draag (?:\w+ )?bij|help(?:en)? (?:ons|mee)|jouw hulp|uw hulp|"
        r"word(?:en)? (?:nu |ook |een )*(?:lid|vriend|donateur|steunlid|member|abonnee)|lidmaatschap\w*|crowdfunding|backer\w*|tikkie|ideal|paypal|"
        r"aandeelhouder\w*|steunabonnement|doe mee|maak (?:\w+ )?verschil|(?:hebben|is) (?:jou|jouw|uw|je) (?:\w+ )?nodig|(?:afhankelijk van|dankzij|mogelijk gemaakt door) (?:\w+ ){0,3}(?:lezers|leden|donateurs|jou|jullie|u|donaties|giften))\b"
    ),
    cause=(
        r"\b(?:\w*journalist\w+|\w*journalistiek\w*|redactie\w*|krant|pers|nieuws\w*|verhalen|onderzoek\w*|onafhankelijk\w*|vrije?|zonder winstoogmerk|stichting|"
        r"reclamevrij\w*|advertentie\w*|advertenties|betaalmuur|gratis|toegankelijk\w*|iedereen|democratie|waarheid|ons werk|artikel\w*|site|website|tijdschrift|medium|media|platform|project)\b"
    ),
    money=r"[€$£]\s?\d|\b\d+(?:[.,]\d+)? ?(?:€|euro|cent)|\b(?:per (?:maand|jaar|week|keer)|maandelijks\w*|eenmalig\w*|jaarlijks\w*|elke (?:euro|bijdrage|gift|donatie)|elk bedrag|kleine? (?:bijdrage|bedrag|gift|donatie)|een paar euro|kop(?:je)? koffie|fiscaal aftrekbaar|anbi|iban|wat je kunt missen|hoe klein ook)\b",
    told=rf"{_TOLD}|{_OTHERS}",
)
_EMBED = r"deze (?:site|website) wordt beschermd door recaptcha.{0,160}|(?:om (?:deze|dit) (?:inhoud|video|bericht|content|kaart) te (?:zien|bekijken|tonen)|door te klikken op) ?.{0,60}\b(?:accepteer|accepteren|ga je akkoord|moet je)\b.{0,60}\b(?:cookies?|privacybeleid)\b.{0,100}"
"""What stands in for a video or a post that is shown only to those who agree; the word of a watch against robots."""


_NOTES = (
    r"^\W*(?:de )?(?:namen|naam) (?:\S+ ){0,4}(?:is|zijn) (?:(?:om privacyredenen |op verzoek )?gefingeerd|(?:om privacyredenen|op verzoek) veranderd|bekend bij de redactie)\W*$",
    r"^\W*resultaten (?:uit|in) het verleden\b.{0,60}\bgarantie(?: voor de toekomst)?\W*$",
    r"^\W*(?:de auteur|deze columnist|\w+ \w+) schrijft (?:deze|dit|zijn|haar) (?:column|opiniestuk|blog|stuk) op persoonlijke titel\b",
    r"\b(?:zijn|haar|de) mening(?:en)?\b.{0,60}\bniet (?:per se|noodzakelijk|noodzakelijkerwijs) (?:die|de mening) van de redactie\b",
    r"^\W*(?:dit artikel|deze tekst|dit bericht) is (?:automatisch|machinaal|met (?:behulp van )?ai) (?:vertaald|geschreven|gemaakt)\b",
    r"^\W*(?:ziet u|zie je|heeft u|heb je) een fout\b(?: in dit \w+)?\W{1,3}(?:meld|mail|laat)\b.{0,40}\b(?:ons|redactie|weten)\b",
    r"^\W*ingezonden brieven kunnen\b.{0,60}\bredactie\b",
    r"\bdit persbericht bevat\b.{0,30}\b(?:toekomstgerichte|vooruitblikkende) (?:verklaringen|uitspraken)\b",
)

_SIGN_UP = (
    r"\babonneer je\b.{0,30}\b(?:onze|de) (?:\w+ )?podcast\b",
    r"\b(?:sluit je aan bij|volg|word lid van|abonneer je op) (?:ons|onze) (?:gratis )?(?:whatsapp|telegram|signal)-?(?:kanaal|groep)\b",
)

_LOCKED = (
    r"^\W*(?:registreer je|log in|maak een (?:gratis )?account|word (?:abonnee|lid))\b.{0,60}\b(?:om )?(?:verder|door) te lezen\b",
    r"^\W*dit (?:\w+-?)?artikel kreeg (?:je|u) cadeau\b",
    r"^\W*het (?:volledige|hele) (?:interview|artikel|verhaal) (?:staat|lees je|leest u) in\b.{0,30}\b(?:editie|nummer|magazine|krant|weekblad|bijlage)\b.{0,30}$",
    r"^\W*(?:je|uw) abonnement is (?:verlopen|beëindigd)\b",
)

_BLOCKED = (
    r"^\W*(?:je gebruikt|u gebruikt|gebruik je|gebruikt u) een (?:adblocker|advertentieblokker)\W*(?:$|\?)|\b(?:zet|schakel) (?:je|uw) (?:adblocker|advertentieblokker)\b.{0,30}\buit\b",
    r"^\W*door verder te (?:surfen|gaan|klikken) ga(?:at)? (?:je|u) akkoord\b",
    r"^\W*deze inhoud wordt geladen van\b.{0,120}\bklik om\b",
)

RULES = (
    rule(
        "donation-appeal",
        "nl",
        appeal(
            _VOICE,
            r"(?:alsjeblieft )?(?:steun|ondersteun|help|doneer|draag bij|geef)(?: (?:ons|onze|nu|hier|vandaag|(?:de |een |het )?(?:onafhankelijke|vrije|lokale|kritische) (?:journalistiek|pers|media|nieuws)|deze (?:site|krant)|mee|maandelijks|eenmalig|een (?:bijdrage|gift|donatie))\b.{0,80})?",
            r"(?:word|ik word|wil je) (?:nu |ook |een )*(?:lid|vriend|donateur|steunlid|member)(?: (?:van|worden|en|voor)\b.{0,60})?|(?:doe|geef) een (?:donatie|gift|bijdrage)(?: (?:nu|hier|via|van|per|aan (?:ons|onze|de redactie)|en (?:help|steun))\b.{0,60})?",
            r"(?:waardeer|vind|vond|lees|geniet) (?:je|jij|u)\b.{0,60}\?.{0,60}\b(?:steun\w*|doneer|donatie|bijdrage|lid|word vriend|help ons)\b.{0,60}|(?:nu|als) (?:je|jij|u) (?:hier|toch hier|tot hier)(?: bent)?\W{0,4}|(?:nu|als|voordat|terwijl) (?:je|jij|u) (?:hier|toch|tot hier|weggaat|verder)\b.{0,90}\b(?:steun\w*|doneer|donatie|bijdrage|word (?:nu )?lid|help ons|journalistiek|redactie|onafhankelijk\w*)\b.{0,60}",
            r"(?:een|even een) (?:\w+ )?(?:bericht|brief|woord|oproep|verzoek|boodschap)\b.{0,20}\b(?:van de (?:redactie|hoofdredactie)|aan (?:onze|de|al onze) lezers|van ons).{0,40}",
            r"(?:jouw|uw|je) (?:steun|hulp|bijdrage|donatie|gift)\b(?:.{0,80}\b(?:ons|onze|we|wij|\w*journalistiek\w*|redactie|onafhankelijk\w*|aftrekbaar)\b.{0,60})?|(?:we|wij) hebben (?:jou|je|jouw|uw|u)\b.{0,60}\bnodig\b.{0,40}",
            more=r"(?:dank je|dank u|bedankt|dankjewel|hartelijk dank|alvast bedankt)\b.{0,60}|(?:doneer|steun|geef|ik steun|ik doneer|word lid)(?: .{0,30})?|[€$]\s?\d+|\d+ ?(?:€|euro)|(?:ander bedrag|eenmalig|maandelijks|jaarlijks)|paypal|ideal|de (?:redactie|hoofdredactie).{0,30}",
        ),
        drops=(
            "Onze kleine redactie is onafhankelijk en heeft geen eigenaar. Waardeer je ons werk, steun ons dan met 3 euro per "
            "maand.\nDank je wel.",
            "Steun onafhankelijke journalistiek",
        ),
        keeps=(
            "Steun de zeilclub: lid worden kost 10 euro per jaar en onze haven wint een ploeg.",
            "Steun het burgerinitiatief voor een vrije rivier met je handtekening in ons buurthuis.",
            "De stichting leeft van giften: je kunt 20 euro per maand geven voor de slachtoffers van de vloed.",
            "Als je hier woont, weet je dat de brug laat opengaat.",
            "Steun aan de vissers verdeelt de raad",
            "Het Rode Kruis vroeg om donaties voor de slachtoffers van de vloed en haalde volgens een woordvoerder twee miljoen euro op.",
            "“Help ons, geef wat je kunt missen”, stond op het bord aan de kade.",
            "De senator vroeg zijn aanhangers om vijf euro voor zijn campagne, meldde de krant.",
        ),
    ),
    rule(
        "newsletter-plea",
        "nl",
        either(
            unless(_TOLD, has(*_SIGN_UP, most=40)),
            plea(
                _TOLD,
                r"(?:\b(?:meld (?:je|u)|schrijf (?:je|u)|abonneer (?:je|u)|ontvang)|(?:^|[.!?:] ?)(?:inschrijven|krijg))\b.{0,90}\b(?:nieuwsbrie\w+|newsletter|mailbox|inbox|e-?mail|mail|dagelijkse update|meldingen)\b",
                r"\bonze (?:\w+ )?nieuwsbrie\w+\b.{0,80}\b(?:aan|in|ontvang\w*|gratis|elke (?:dag|ochtend|week)|iedere|dagelijks)\b",
                r"\b(?:in|naar) (?:je|jouw|uw) (?:mailbox|inbox|mail|e-?mail|postvak)\b",
                r"\b(?:door (?:je|u) (?:aan te melden|in te schrijven)|ik ga akkoord|je gaat akkoord)\b.{0,140}\b(?:privacy\w*|nieuwsbrie\w+|voorwaarden|gegevens)\b",
                r"\b(?:bedankt voor je (?:aanmelding|inschrijving)|je bent (?:nu )?(?:aangemeld|ingeschreven))\b",
                r"^\W*(?:voer|vul) (?:je|uw) e-?mailadres in om .{2,140}$|^\W*abonneer (?:je )?op (?:dit|deze|mijn) blog (?:door|via|per) (?:middel van )?e-?mail\W*$|^\W*(?:voeg je bij|doe mee met|sluit je aan bij) \d[\d.]* andere (?:abonnees|volgers)\W*$",
                lines=(
                    r"(?:(?:onze|de|het|alle|gratis|aanmelden|inschrijven|ontvang|voor|meld je aan|schrijf je in) )*(?:nieuwsbrie\w+|newsletter)(?: (?:ontvangen|aanmelden|inschrijven|van .{2,30}|per mail|gratis))*",
                    r"(?:meld (?:je|u)|schrijf (?:je|u)) (?:nu |hier |gratis |nu gratis )*(?:aan|in)(?: .{0,40})?|(?:je|jouw|uw|vul je) (?:e-?mail(?:adres)?|mailadres)(?: in)?|e-?mailadres|(?:mis|mis nu|mis nooit|mis geen)(?: meer)?(?: niets| een| iets)?\b.{0,60}|blijf op de hoogte.{0,40}|altijd op de hoogte.{0,40}",
                ),
                then=r"\b(?:nieuwsbrie\w+|uitschrijven|afmelden|privacy\w*|e-?mailadres|gegevens|voorwaarden|spam|aanmelden)\b",
            ),
        ),
        drops=(
            "Volg ons WhatsAppkanaal voor nieuws uit de haven.",
            "Abonneer je op dit blog door middel van e-mail",
            "Meld je aan voor onze nieuwsbrief en ontvang elke ochtend het nieuws van de haven.",
            "Het nieuws van de dag in je mailbox.\nJe kunt je op elk moment uitschrijven.",
        ),
        keeps=(
            "Hij volgt het Telegramkanaal van de haven.",
            "De havenmeester schrijft al jaren een nieuwsbrief over meeuwen, die veel vrienden heeft.",
        ),
    ),
    rule(
        "paywall-notice",
        "nl",
        unless(
            _TOLD,
            either(
                has(*_LOCKED, most=40),
                has(
                    r"\b(?:dit|deze|het|de|rest van dit|alle|onze)\b.{0,20}\b(?:artikel\w*|verhaal|verhalen|inhoud|content|plusartikel\w*|pagina|tekst)\b.{0,40}\b(?:alleen|enkel|exclusief|voorbehouden|uitsluitend|gratis|beschikbaar)\b.{0,30}\b(?:abonnee\w*|leden|abonnement|inloggen|geregistreerd\w*)\b",
                    r"\b(?:om|en) (?:\w+ ){0,3}(?:verder (?:te )?lezen|te lezen|lees verder|volledig)\b.{0,60}\b(?:abonn\w+|log in|inloggen|account|registr\w+)\b|\b(?:abonneer je|log in|registreer je|maak een account|word abonnee)\b.{0,40}\b(?:om|en) (?:\w+ ){0,4}(?:lezen|lees|reageren|verder)\b",
                    r"\b(?:al|reeds|nog geen|ben je) (?:al )?(?:abonnee|lid|account|een account|abonnement)\b.{0,40}\?",
                    r"\bje hebt\b.{0,40}\b(?:gratis|limiet|maximum|artikelen)\b.{0,30}\b(?:gelezen|bereikt|over|maand)\b|\bals abonnee (?:lees|krijg|heb) je\b|\bzo herkennen we je\b",
                    r"^\W*(?:exclusief |alleen )?voor abonnees\W*$|\bop een ander (?:apparaat|toestel)\b|^\W*(?:wil je |wilt u )?(?:meer|verder|dit artikel) (?:te )?lezen\?\W*$|\bartikel lees je gratis\b|^\W*(?:plus|premium)-?artikel\W*$",
                    most=50,
                ),
            ),
        ),
        drops=(
            "Maak een gratis account om verder te lezen.",
            "Je abonnement is verlopen. Verleng het hier.",
            "Dit artikel is alleen voor abonnees. Log in om verder te lezen.",
            "Ben je al abonnee? Log dan in",
        ),
        keeps=(
            "Het abonnement op de veerpont is verlopen.",
            "De krant zette in 2019 een betaalmuur neer en verloor een derde van haar lezers.",
        ),
    ),
    rule(
        "subscription-offer",
        "nl",
        unless(
            _TOLD,
            either(
                has(
                    r"^\W*(?:neem|probeer|lees|proef|kies|bestel|ontdek|start|ben je)\b.{0,100}(?:\b(?:\w*abonnement\w*|onbeperkt|per maand|per week|digitaal|plusartikel\w*|jongerenformule)\b|/week|/maand)|\b(?:abonneer je|word abonnee|neem een \w*abonnement)\b.{0,100}(?:€\s?\d|\d ?€|\b(?:euro|per maand|per week|/week|/maand|gratis|onbeperkt|abonnement|proefabonnement|digitaal|voordeel\w*|weken|maanden|plusartikel\w*|jongerenformule)\b)",
                    r"\b(?:stopt automatisch|elke maand (?:op te zeggen|opzeggen|opzegbaar)|maandelijks opzegbaar|opzeggen wanneer|je kan elke maand opzeggen|welkomsttarief|proefabonnement)\b",
                    r"\bals abonnee\b.{0,80}\b(?:gratis|cadeau|voordeel|korting|app)\b",
                    most=45,
                ),
                says(
                    r"(?:neem een abonnement|abonneren|abonneer je|abonnementen|word abonnee|lees (?:nu )?voordelig|proef nu|ontdek (?:je voordeel|onze abonnementen|het aanbod)|bekijk (?:de |onze |het )?(?:abonnementen|aanbod|aanbiedingen)|mijn (?:account|profiel|abonnement)|cadeau geven|deel cadeau-artikel|altijd mee met het nieuws.{0,40})(?: (?:nu|hier|vanaf .{2,20}|voor .{2,30}))*\W*",
                    r"(?:inloggen|log in|aanmelden|registreren|account aanmaken|maak een account|uitloggen|wachtwoord vergeten)(?: (?:of|/|\||en) (?:inloggen|registreren|abonneren|aanmelden|account aanmaken))*(?: gratis| hier)?\W*",
                    most=10,
                ),
            ),
        ),
        drops=("Neem een abonnement: lees 4 weken voor € 1. Stopt automatisch.", "Word abonnee"),
        keeps=(
            "De sluis sluit om zes uur en kost 3 euro per week.",
            "Het abonnement op de veerpont wordt 30 euro duurder, meldde de gemeente.",
        ),
    ),
    rule(
        "cookie-notice",
        "nl",
        either(
            unless(_TOLD, has(*_BLOCKED, most=40)),
            says(_EMBED, most=60),
            cookies(
                r"\b(?:zei|rechter|rechtbank|boete|vonnis|toezichthouder|volgens)\b",
                r"\b(?:wij|we|ons|onze|deze (?:web)?site|partners|derden|je|jouw|u|uw)\b",
                r"\b(?:accepte\w+|akkoord|toestemming|weiger\w*|instelling\w*|voorkeur\w*|privacy\w*|beleid|cookiebeleid|beheer\w*)\b",
                r"\b(?:analys\w+|personalis\w+|verbeter\w+|ervaring|gebruik\w*|advertenties|verkeer|apparaat|functionele|noodzakelijk\w*|diensten|surfen)\b",
                must=r"\bcookies?\b|\bpersoonsgegevens\b.{0,80}\b(?:partners|toestemming|apparaat)\b",
                buttons=r"(?:alle |alles |alleen |noodzakelijke )*(?:cookies? )?(?:accepteren|weigeren|toestaan|beheren|aanpassen)|(?:accepteer|weiger)(?: alle)?(?: cookies)?|cookie-?(?:beleid|verklaring|statement)|(?:cookie|privacy)-?(?:instellingen|voorkeuren)(?: (?:aanpassen|wijzigen|beheren))?|instellingen (?:aanpassen|wijzigen)|akkoord(?: en (?:doorgaan|sluiten))?",
            ),
        ),
        drops=(
            "Zet je adblocker voor het Havenblad uit.",
            "Deze site wordt beschermd door reCAPTCHA en het privacybeleid en de servicevoorwaarden van Google zijn van toepassing.",
            "Wij gebruiken cookies om onze site te verbeteren. Door verder te surfen ga je akkoord met ons beleid.",
            "Alle cookies accepteren",
        ),
        keeps=(
            "Veel lezers gebruiken een adblocker.",
            "Deze site wordt beschermd door een dijk.",
            "De bakker aan de haven deelde vrijdag cookies uit.",
            "De rechter oordeelde dat sites om toestemming voor cookies moeten vragen.",
        ),
    ),
    rule(
        "disclaimer",
        "nl",
        either(
            unless(_TOLD, has(*_NOTES, most=60)),
            disclaimer(
                r"\b(?:zei|rechter|rechtbank|vonnis|verdachte|aanklag\w+|volgens|advoca\w+)\b",
                r"\b(?:juistheid|volledigheid|nauwkeurigheid|betrouwbaarheid|actualiteit)\b",
                r"\b(?:garan\w+|instaan|waarborg\w*)\b",
                r"\b(?:aansprakelijk\w*|verantwoordelijk\w*|schade|verlies|verliezen)\b",
                r"\b(?:mening\w*|opinie\w*|standpunt\w*|opvatting\w*)\b.{0,90}\b(?:auteur\w*|schrijver\w*|redactie|weer\w*|persoonlijk\w*|eigen|ingezonden)\b",
                r"\b(?:advies|aanbeveling\w*|beleg\w+|financie\w+|medisch\w*|juridisch\w*|aanbod|aanbieding)\b",
                r"\b(?:informatie|inhoud|artikel\w*|publicatie\w*|site|website|pagina|links?|persbericht|content)\b",
                r"\b(?:derden|uitgever\w*|adverteerder\w*|partner\w*|leverancier\w*|redactie|aanbieder\w*)\b",
                r"\b(?:arts|deskundig\w*|professione\w+|raadpleeg\w*|risico\w*|informatief|informatieve|doeleinden)\b",
                headings=r"(?:disclaimer|juridische (?:mededeling|informatie)|belangrijke (?:mededeling|informatie)|voorbehoud|aansprakelijkheid|transparantie|risicowaarschuwing)",
                strong=(
                    r"\b(?:mening\w*|opinies?|standpunten|opvattingen|columns?|bijdragen)\b.{0,60}\b(?:auteurs?|schrijvers?|columnist\w*|lezers|hier|geuit\w*|ingezonden|artikel)\b.{0,100}\b(?:niet (?:noodzakelijk\w*|per se|altijd)|uitsluitend|persoonlijk\w*|eigen|weerspiegel\w+|op persoonlijke titel)\b.{0,100}",
                    r"\b(?:niet (?:noodzakelijkerwijs|per se|altijd|noodzakelijk) (?:de|het|die|overeen)\b.{0,60}\b(?:redactie|standpunt|mening|krant)\b.{0,40}|weerspiegel\w+ niet\b.{0,80})",
                    r"\b(?:niet|geen|geenszins|wijst|wijzen)\b.{0,40}\b(?:aansprakelijk\w*|verantwoordelijk\w*)\b.{0,60}\b(?:juistheid|inhoud|volledigheid|fouten|gebruik|informatie|links?)\b.{0,80}|\bniet aansprakelijk\b.{0,30}\b(?:schade|gevolgen) (?:door|van|uit) (?:het )?gebruik\b.{0,60}",
                    r"\b(?:is|zijn|vormt|vormen|betreft) (?:\w+ )?geen\b.{0,30}\b(?:beleggingsadvies|advies|aanbeveling|aanbod|uitnodiging|vervanging)\b.{0,120}|\b(?:vervang\w*|bedoeld als) (?:niet|geen|geenszins)\b.{0,50}\b(?:advies|arts|behandeling|diagnose)\b",
                    r"\b(?:uitsluitend|alleen|enkel|louter) (?:voor |ter |bedoeld |bedoeld ter |bedoeld voor )+(?:informatie\w*|informatieve|educatieve)\b|\b(?:ter|voor) (?:algemene )?informati\w+ (?:doeleinden )?(?:bedoeld|en)\b",
                    r"\b(?:kunnen|kan|geven|geeft|wordt|bieden) (?:\w+ )?(?:niet|geen) (?:\w+ ){0,2}garan\w+\b.{0,80}|\baan (?:dit|deze) \w+ kunnen geen rechten\b.{0,40}",
                    r"\b(?:dit|deze) (?:artikel|tekst|vertaling|bericht|content)\b.{0,60}\b(?:gegenereerd|vertaald|geschreven|gemaakt|opgesteld)\b.{0,60}\b(?:kunstmatige intelligentie|ai|automatisch|machine)\b|\b(?:automatisch|met (?:behulp van )?ai) (?:gegenereerd|vertaald)\b",
                    r"\baffiliate-?links?\b|\b(?:ontvang\w*|krijg\w*|verdien\w*) (?:wij |we )?(?:een )?(?:kleine )?commissie\b|\bresultaten uit het verleden\b.{0,60}",
                ),
                denies=r"\b(?:niet|geen|noch|zonder|wijst|uitgesloten)\b",
            ),
        ),
        drops=(
            "De namen zijn om privacyredenen gefingeerd.",
            "Deze tekst is automatisch vertaald uit het Fries.",
            "Disclaimer: de informatie op deze pagina komt van derden. Wij garanderen de juistheid niet en zijn niet aansprakelijk "
            "voor schade.",
            "De meningen van de auteurs weerspiegelen niet noodzakelijk het standpunt van de redactie.",
        ),
        keeps=(
            "De auteur schrijft deze week over de haven.",
            "De namen van de kades zijn veranderd.",
            "De werf is niet aansprakelijk voor de schade.",
            "De werf is niet aansprakelijk voor de schade aan de kade, oordeelde de rechter.",
            "De meningen van de buurt over de sluis lopen uiteen, en de stemming is verschoven naar mei.",
        ),
    ),
    rule(
        "copyright-notice",
        "nl",
        unless(
            r"\b(?:zei|volgens|rechter|rechtbank|rechtszaak)\b",
            has(
                r"\balle rechten (?:zijn )?voorbehouden\b|\brechten voorbehouden\b",
                r"\b(?:niets uit deze|overname|reproductie|verveelvoudig\w*|kopiëren)\b.{0,100}\b(?:zonder (?:voorafgaande )?(?:schriftelijke )?toestemming|niet toegestaan|verboden|mag worden)\b.{0,60}",
                r"\b(?:dit|deze) (?:artikel|werk|tekst)\b.{0,60}\b(?:licentie|creative commons|auteursrecht\w*)\b|^\W*(?:copyright|auteursrecht(?:en)?)\b.{0,30}$",
                most=50,
            ),
        ),
        drops=("Alle rechten voorbehouden.", "Overname van dit artikel zonder voorafgaande toestemming is verboden."),
        keeps=(
            "Het gebruik van vuurwerk is verboden.",
            "De rechten van de vissers zijn vergeten, volgens de bond.",
        ),
    ),
    rule(
        "age-notice",
        "nl",
        says(
            r"(?:dit|deze) (?:artikel|bericht|verhaal|pagina|nieuws) (?:is|werd|dateert)\b.{0,30}\b(?:oud|geleden|archief|gepubliceerd|verouderd|gearchiveerd|jaar)\b.{0,60}",
            r"(?:archiefartikel|uit het archief|oud artikel|artikel uit het archief)(?: .{0,30})?|(?:meer dan|ruim|langer dan) \d+ (?:dagen|weken|maanden|jaar) (?:geleden|oud)|(?:dit artikel|de informatie) kan .{0,60}",
            most=30,
        ),
        drops=("Dit artikel is meer dan drie jaar oud.", "Dit bericht werd meer dan een jaar geleden gepubliceerd."),
        keeps=("De brug is meer dan honderd jaar oud.", "De jongen is meer dan vijf jaar oud en kan zwemmen."),
    ),
    rule(
        "advertisement",
        "nl",
        unless(
            _TOLD,
            either(
                says(
                    r"(?:advertenties?|reclame|gesponsord(?:e (?:inhoud|content))?|advertorial|partnercontent|sponsored|aangeboden door .{2,50}|in samenwerking met .{2,40}|betaalde inhoud|ingezonden mededeling|adverteerdersbericht|advertentie sluiten)",
                    r"(?:(?:het |dit )?(?:artikel|verhaal|tekst|bericht)|lees) (?:gaat )?(?:verder|door|loopt door)\b.{0,20}\b(?:na|onder|advertentie|hieronder)\b.{0,30}|(?:tekst|artikel) (?:gaat )?(?:verder|door).{0,30}",
                    most=12,
                ),
                has(
                    r"\bdownload\b.{0,30}\b(?:onze|de|gratis|nu)\b.{0,30}\bapp\b|^\W*(?:download|installeer|verkrijgbaar)\b.{0,60}\b(?:app store|google play|play store)\b.{0,40}$|\bschakel\b.{0,30}\b(?:adblocker|advertentieblokk\w+)\b",
                    most=35,
                ),
            ),
        ),
        drops=("ADVERTENTIE", "Artikel gaat verder onder de advertentie", "Download nu gratis onze app."),
        keeps=("De advertentie hing een week aan de pier.", "Reclame voor tabak is in de haven sinds 2019 verboden."),
    ),
    rule(
        "share-links",
        "nl",
        share(
            """deel delen gedeeld dit artikel deze pagina bericht op via met per in naar de het een link kopieer kopiëren gekopieerd print printen
            afdrukken stuur mail e mailen bewaar bewaren opslaan tweet en of vriend klik om te opent nieuw venster pdf x meer opties
            reacties reageer luister volg ons vind ik leuk aanraden url klembord leeslijst sluiten sociale media facebook door sturen
            doorsturen cadeau geef""",
            "deel delen gedeeld tweet doorsturen aanraden bewaar",
            told=_TOLD,
            lines=(
                r"klik(?: hier)?,? (?:om|voor) .{2,80}\((?:wordt )?(?:in een nieuw venster geopend|opent in een nieuw venster)|vind ik leuk(?:\W{1,3}vind ik leuk(?:\W{1,3}(?:aan het )?laden\W*)?|\W{1,3}(?:aan het )?laden\W*)|(?:dit bericht op instagram bekijken|bekijk (?:dit bericht|deze post) op instagram)|(?:een )?bericht gedeeld door .{2,60}|(?:bekijk|bekijken) (?:deze video )?op (?:youtube|facebook|instagram)|dit e-?mailen|dit bloggen|delen op (?:x|pinterest)|blogthis!?",
                r"(?:deel|delen|stuur|print|bewaar|mail|tip)(?: (?:op|via|met|per) (?:\w+ ){0,2}(?:facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|mail|vrienden|sociale media)\b.{0,30}| (?:dit|deze|het|de) (?:artikel|pagina|bericht|link|verhaal)\b.{0,60}| door)?|artikel (?:delen|bewaren|printen|mailen|opslaan)",
                r"(?:kopieer|kopiëer) (?:de )?(?:link|url).{0,20}|link (?:is )?gekopieerd.{0,30}|\d[\d.,]*\s?k? ?(?:keer gedeeld|likes|shares)|klik om te (?:delen|printen|mailen).{0,80}|(?:op|via) (?:facebook|twitter|x|whatsapp|linkedin|e-?mail) delen",
            ),
            parts=(
                r"(?:\b(?:volg ons|vind ons|like ons|voeg ons|sluit je aan)|^\W*(?:volg|abonneer))\b.{0,60}\b(?:facebook|twitter|x|instagram|whatsapp\S*|telegram|linkedin|tiktok|threads|youtube\S*|bluesky|google (?:news|nieuws)|sociale media|kanaal)\b",
                r"\b(?:ons|onze) (?:whatsapp|telegram|youtube|instagram|facebook)-?(?:kanaal|groep|pagina|account)\b.{0,60}|\bals voorkeursbron\b",
            ),
        ),
        drops=(
            "Klik om te delen op Facebook (Wordt in een nieuw venster geopend)",
            "Delen Facebook Twitter WhatsApp E-mail",
            "Deel dit artikel",
            "Volg ons op Instagram en via ons WhatsApp-kanaal.",
        ),
        keeps=(
            "Klik om de sluis te openen.",
            "Ik vind dat Facebook te groot is.",
            "De buren delen het water uit de put.",
            "Op Facebook schreef de burgemeester dat ze niet opgeeft.",
        ),
    ),
    rule(
        "related-links",
        "nl",
        links(
            _TOLD,
            headings=r"(?:gerelateerde (?:berichten|artikelen|posts)|(?:dit )?(?:vind|vindt) (?:je|u) misschien ook (?:leuk|interessant)|misschien (?:vind (?:je|u) dit )?ook (?:leuk|interessant)|lees (?:ook|meer|verder|hier|dit|daarom|eerder)(?: (?:over|van|op|bij) .{2,40})?|lees meer|bekijk ook|kijk ook|(?:dit|deze|misschien|wellicht|ook) (?:vind je|vindt u|interessant|interesseert|is interessant)(?: .{0,30})?|(?:gerelateerde?|verwante|aanbevolen|vergelijkbare|andere|nieuwste|recente|populaire|meer|laatste|overige|best gelezen|meest gelezen|vorige?|volgende?) (?:artikel\w*|nieuws|berichten|verhalen|onderwerpen|video's?|content|items|links|stukken|updates|uit .{2,30}|over .{2,40}|van .{2,40}|in .{2,30}|hierover)(?: .{0,30})?|(?:meest|best|het meest|veel) (?:gelezen|bekeken|gedeeld|populair|recent)(?: .{0,20})?|aanbevolen(?: voor jou| door .{2,30})?|aangeraden|net binnen|het laatste nieuws|laatste nieuws|ook interessant|mis dit niet|meer hierover|verder lezen|beste van .{2,20}|hoofdpunten|onze selectie|de redactie tipt|tips van de redactie|keuze van de redactie|uitgelicht|in het nieuws|trending)",
            subheads=r"(?:meer|gerelateerd|populair|video's?|foto's?|links|bronnen|dossiers?|ook|tips|bekijk|agenda|vacatures|meer nieuws|opmerkelijk|regio)",
            labels=r"video|foto's|fotoserie|podcast|live|liveblog|interview|analyse|achtergrond|opinie|commentaar|gerelateerd|volgende|vorige|uitgelicht|terugblik|bekijk|luister|meer|lees|reconstructie|overzicht",
            address=r"(?:lees|kijk|bekijk|luister|zie) (?:ook|verder|hier|meer|eerder|terug)|ook interessant|mis niet|meer lezen",
            lines=r"(?:vorig|volgend) (?:bericht|artikel)(?:\s?:.{0,120})?|(?:lees verder|verder lezen|lees meer|doorgaan met lezen)(?: \".{0,90}| →)?|(?:lees|bekijk|toon|laad|zie|meer|alle) (?:meer|verder|alles|alle|lezen|laden|tonen|het (?:hele|volledige|originele) (?:artikel|verhaal)|hier)(?: (?:artikelen|berichten|nieuws|video's|reacties|over .{2,40}|van .{2,40}|op .{2,40}|uit .{2,40}))?|klik hier.{0,60}|terug naar (?:home|de voorpagina|het overzicht|voorpagina).{0,20}|dit (?:artikel|bericht) (?:verscheen|is|werd) (?:eerder |oorspronkelijk |eerst )*(?:gepubliceerd |verschenen )?(?:op|in|bij) .{2,80}|het bericht .{2,160} verscheen eerst op .{2,60}",
        ),
        drops=(
            "De sluizen van de haven blijven de hele winter dicht, want het geld is op.\n"
            "[[Gerelateerde artikelen\nNieuwe veerpont vaart vanaf mei\nMolen wordt museum]]",
            "Lees ook: Waarom de pont niet meer vaart",
        ),
        keeps=(
            "Meer nieuws over de sluiting wilde de havenmeester niet geven, want het werk gaat door.",
            "Lees ook de kleine letters voordat je een schuit koopt, want de termijn is kort.",
        ),
    ),
    rule(
        "page-furniture",
        "nl",
        furniture(
            r"(?:ga|spring|terug|naar|direct) (?:naar|terug naar|door naar)?(?: ?(?:de|het))? ?(?:inhoud|hoofdinhoud|menu|navigatie|zoeken|boven|home|begin|artikel|voettekst|reacties|voorpagina|bovenkant|content)|naar boven",
            r"(?:menu|zoeken|navigatie|afbeelding|galerij|onderschrift|foto|reacties|venster|zoekbalk|video) (?:openen|sluiten|tonen|verbergen|vergroten|uitklappen)|(?:open|sluit|toon|verberg|vergroot|bekijk) (?:het |de )?(?:menu|zoekbalk|navigatie|afbeelding|galerij|onderschrift|foto's?|reacties|venster)(?: .{0,20})?",
            r"(?:\d+ (?:van|/) (?:de )?\d+|(?:foto|afbeelding|pagina|slide) \d+ (?:van|/) \d+|(?:volgende|vorige)(?: (?:pagina|artikel|bericht|foto|slide))?|(?:geschatte )?(?:leestijd|luistertijd)(?:\W{1,4}(?:\w+\.? ){0,2}\d.{0,14})?|\d+ ?(?:min(?:uten|uut)?)\.? ?(?:leestijd|lezen|leesduur|luisteren)?)",
            r"(?:luister|lees|kijk|beluister|bekijk|speel)(?: (?:naar )?(?:dit|het|de|deze|af) ?(?:artikel|audio|video|podcast|fragment|verhaal)?)(?:\W*[\d:]+)?|(?:bezig met )?laden\b.{0,20}|voorlezen.{0,20}|(?:lettergrootte|tekstgrootte).{0,20}|(?:donkere|lichte) modus",
            r"(?:je|uw|deze) browser .{0,80}",
            r"(?:fout|taalfout|typefout|foutje) (?:gezien|gevonden|melden|ontdekt)(?: .{0,40})?|meld (?:een|deze) (?:fout|taalfout).{0,30}|\*?verplichte? velden?.{0,20}|(?:je|uw) (?:naam|bericht).{0,20}|(?:stel (?:je|uw) vraag|tip de redactie|tip ons|heb je een tip|heeft u een tip).{0,50}|(?:was|vond je|wat vind je van) dit artikel.{0,40}|volg (?:dit onderwerp|deze auteur|dit thema|tag).{0,20}|(?:vandaag|gisteren) om \d+[.:]\d+(?: uur)?",
            r"berichten?[- ]?navigatie|overslaan en naar de inhoud gaan|\W{0,2}(?:oudere|nieuwere|eerdere|vorige|volgende) (?:berichten|posts|artikelen)\W{0,2}|(?:oudere|nieuwere) post|zoek(?:en)? naar|(?:ondersteund|aangedreven|mogelijk gemaakt) door (?:wordpress|blogger)|(?:met trots|trots) (?:aangedreven|ondersteund|gepresenteerd) door \S+|(?:abonneren op|aanmelden bij) ?: .{2,60}\(atom|inhoudsopgave|(?:hits|weergaven|bekeken) ?: \d[\d.]*",
            r"(?:beoordeel|waardeer) (?:dit|deze|het) (?:artikel|bericht|pagina)|gemiddelde (?:beoordeling|waardering|score)(?: ?:? ?[\d.,]+.{0,40})?|(?:nog )?geen beoordelingen|klik op een ster .{0,40}|(?:was|vond je|vond u) (?:dit|deze) (?:artikel|pagina|informatie) (?:nuttig|behulpzaam|interessant)\W{0,3}|(?:aantal )?stemmen ?: ?\d+",
            labels=r"(?:(?:antwoorden|beantwoorden|reageer|reageren)\W{0,3}|rapporteer|melden|meld misbruik|vind ik leuk|gerelateerd|laden\W{0,3}|(?:geplaatst|gepubliceerd|getagd|gearchiveerd|gecategoriseerd) (?:in|onder|met|als) [^.]{2,60}|zoeken|zoek|menu|home|voorpagina|onderwerpen|thema's|tags|trefwoorden|rubrieken|categorie(?:ën)?|contact|disclaimer|privacy(?:-?(?:beleid|verklaring|statement))?|colofon|over ons|adverteren|service|klantenservice|hulp|help|video|audio|podcasts?|foto's?|beeld|live|exclusief|interview|analyse|opinie|column|sluiten|volgende|vorige|meer|minder|akkoord|annuleren|verzenden|verstuur|ja|nee|inhoud|toon meer|meer tonen|print|laatste nieuws|(?:laatst )?bijgewerkt\b[^,.]{0,30}|gepubliceerd|update|binnenland|redactie|meest gelezen|meest recent)",
            menu="""home voorpagina nieuws politiek economie sport voetbal cultuur media samenleving wetenschap tech technologie gezondheid onderwijs
            binnenland buitenland wereld nederland belgië vlaanderen europa regio regionaal lokaal opinie columns column muziek film tv
            boeken reizen eten koken lifestyle wonen auto geld financiën beurs bedrijven werk vacatures video video's foto's podcasts podcast
            puzzels puzzel spelletjes weer verkeer familieberichten nieuwsbrieven nieuwsbrief abonnementen abonneren adverteren contact privacy
            cookies colofon archief zoeken menu service klantenservice facebook twitter instagram youtube rss live show entertainment
            sterren royalty wielrennen schaatsen formule tennis amsterdam rotterdam utrecht antwerpen gent brussel limburg brabant klimaat
            milieu dossiers shop webshop epaper krant magazine wetstraat koken justitie celebrities opmerkelijk""",
            glue="en van de het in op voor onze over ons mijn e alle meer laatste algemene voorwaarden beleid instellingen bij digitale mee net binnen s",
            tags=r"onderwerpen|thema's|tags|trefwoorden|labels|categorie(?:ën)?|rubriek|in dit artikel|geplaatst in|lees meer over|meer over|dossier",
        ),
        drops=(
            "Overslaan en naar de inhoud gaan",
            "Ga naar de inhoud",
            "Leestijd: 3 minuten",
            "Trefwoorden: Haven, Sluis, Winter",
        ),
        keeps=(
            "Zoek naar water",
            "Geen stemmen tegen",
            "Ga naar de haven en kijk, zei de schipper.",
            "Een van de 166 schepen in de baai werd doorzocht.",
        ),
    ),
    rule(
        "comments-prompt",
        "nl",
        comments(
            r"\b(?:zei|zegt|volgens|aldus|verklaarde)\b",
            r"(?:(?:\d[\d.]*|geen|bekijk|lees|toon|verberg|alle|de|plaats|schrijf|laat|geef|een|je|laad meer|bekijk alle) )*(?:reacties?|opmerkingen|commentaren|antwoorden)(?: ?[(\[]?\d*[)\]]?)?(?: (?:gesloten|uitgeschakeld|achter|achterlaten|plaatsen|bekijken|tonen|lezen|van lezers))*",
            r"(?:reageer|reageren|praat mee|discussieer mee|doe mee (?:aan|met) (?:de|het) (?:discussie|gesprek)|geef je mening|laat (?:een|je) reactie achter|wees de eerste die reageert|reactie annuleren)(?: .{0,60})?",
            r"(?:wat vind (?:je|jij|u)|wat denk (?:je|jij|u)|wat is (?:jouw|uw|je) mening).{0,60}|(?:je|uw|het) e-?mailadres wordt niet gepubliceerd.{0,80}|vereiste velden.{0,40}|(?:je moet|om|log in om|meld je aan om) .{0,60}(?:reageren|reactie).{0,40}|(?:de )?reacties (?:zijn|op dit artikel) .{0,40}(?:gesloten|uitgeschakeld).{0,20}",
            r"\d[\d.]* (?:reacties?|antwoorden|gedachten) (?:op|over)(?: (?:\"|dit bericht).{0,120})?|(?:één|eén|een) (?:reactie|gedachte|antwoord) op(?: \".{0,120})?|(?:ping|track)backs?(?:\s?:.{0,160}| van [^.]{1,80})?",
            r"(?:geef|plaats|schrijf|laat) (?:een |je |uw )?(?:reactie|antwoord)(?: achter)?(?: (?:reactie|antwoord) annuleren)?|een reactie posten|(?:reactie|antwoord) (?:annuleren|plaatsen|verzenden|versturen|melden)|(?:oudere|nieuwere|vorige|volgende) reacties|(?:bekijk|toon) alle reacties|reacties (?:zijn )?(?:gesloten|uitgeschakeld)(?: voor .{2,120})?|laat het (?:ons )?weten in de (?:reacties|comments)",
            r"(?:mijn naam,|bewaar mijn naam|sla mijn naam) .{0,60}(?:in deze browser|browser) .{0,60}|(?:stuur|waarschuw|informeer) mij (?:een e-?mail|via e-?mail|per e-?mail|bij|over|als er) .{0,30}(?:vervolgreacties|nieuwe (?:reacties|berichten))(?: (?:zijn|via|per) ?.{0,30})?|deze (?:site|website) gebruikt akismet.{0,160}",
            r"(?:je|u) (?:moet|dient) (?:eerst )?(?:te zijn |zijn |te )?(?:ingelogd|inloggen|aangemeld|aanmelden|geregistreerd)\b.{0,20} om (?:te reageren|een reactie|reacties)\b.{0,30}|(?:log in|meld je aan|inloggen|aanmelden) om (?:te reageren|een reactie .{2,30})|(?:je|het|uw) e-?mailadres (?:wordt|zal) niet (?:gepubliceerd|worden gepubliceerd|getoond).{0,80}|(?:vereiste|verplichte) velden (?:zijn|worden) .{0,40}|sorteer(?:en)?(?: op)?\W{0,3}(?:nieuwste|oudste|beste|datum|populariteit|relevantie).{0,10}|(?:nieuwste|oudste|beste) (?:eerst|reacties)",
            parts=(
                r"\b(?:laat (?:het )?(?:ons )?weten|deel)\b.{0,40}\b(?:reacties?|mening)\b",
                r"\b(?:huisregels|reactieregels|spelregels)\b.{0,60}\b(?:reage\w+|reacties)\b",
            ),
        ),
        drops=(
            "Geef een reactie Reactie annuleren",
            "Stuur mij een e-mail als er vervolgreacties zijn.",
            "12 reacties",
            "Reageer op dit artikel",
            "Log in om te reageren",
        ),
        keeps=(
            "3 reacties op de crisis in de haven",
            "Stuur mij geen nieuwe berichten, smeekte de visser.",
            "De burgemeester wilde niet reageren op het voorval.",
            "Reacties van de minister maakten het dal boos.",
        ),
    ),
    rule(
        "author-bio",
        "nl",
        bio(
            r"\b(?:zei|zegt|volgens|aldus|verklaarde)\b",
            r"^\W*(?:(?:de auteur|de schrijver|de journalist)|[\w'.-]+(?: [\w'.-]+){1,3}),? (?:\([^)]{2,30}\) )?(?:is|was|schrijft|werkt|volgt|leidt|doet verslag|bericht|werkte)\b.{0,100}\b(?:\w*journalist\w*|\w*redacteur\w*|\w*correspondent\w*|\w*verslaggever\w*|columnist\w*|schrijver|schrijfster|auteur van|\w*redactie|chef|medewerker\w*|fotograaf|freelance\w*|schrijft over)\b.{0,300}$",
            r"^\W*(?:(?:politiek |economie|sport|regio)?-?(?:redacteur|verslaggever|correspondent|columnist|journalist)|freelance journalist|chef .{2,30}|hoofdredacteur)(?: (?:van|bij|in|voor|op) .{2,50})?\W*$",
            r"^\W*(?:volg|mail|contact(?:eer)?|tip)\b.{2,40}\b(?:op|via|twitter|x|@|mail)\b.{0,60}$",
            headings=r"(?:over (?:de auteur|de auteurs|de schrijver|de journalist|mij)|(?:de )?auteurs?|wie is .{2,30}|meer (?:van|over) (?:de|deze) auteur|alle artikelen van .{2,30})",
        ),
        drops=(
            "De sluizen van de haven blijven de hele winter dicht, want het geld voor de deuren is aan andere dingen besteed.\n"
            "[[Ana Lima is redacteur bij de regioredactie en volgt de haven sinds 2015.]]",
        ),
        keeps=("Ana Lima is visser en werkt al op de rivier sinds haar tiende.",),
    ),
    rule(
        "agency-credit",
        "nl",
        agency(
            rf"^\W*(?:met|op basis van|dit artikel bevat)\s(?:informatie|materiaal|berichten|bijdragen)?\b.{{0,30}}\b{WIRES}\b[^.]{{0,80}}\.?$",
            r"^\W*(?:met (?:anp|agentschappen|persbureaus)|van onze (?:redactie|verslaggever|correspondent)\w*|redactie(?: met .{2,30})?)\W*$",
            rf"^\W*(?:anp|belga|reuters|afp|ap|dpa)(?:[/,+ -]+(?:{WIRES}|[a-z]{{2,4}}))*\W*$",
            r"^\W*(?:vertaling|vertaald door|met medewerking van|bewerkt door|tekst|eindredactie)\s?:?\s[^.]{2,100}$",
            label=r"bron|bronnen|persbureau|door",
        ),
        drops=("Met ANP en Reuters", "[[Bron: BELGA]]\nDe sluizen van de haven blijven de hele winter dicht."),
        keeps=("Met het tij komt de pont terug.", "Het ANP meldde maandag dat hij aftreedt."),
    ),
    rule(
        "image-credit",
        "nl",
        picture(
            r"\b(?:zei|zegt|volgens|aldus|verklaarde)\b",
            r"(?:foto(?:'s|grafie)?|beeld|afbeelding|illustratie|infographic|kaart|video|screenshot|collage|credits?|archieffoto|bron)",
            r"(?:archieffoto|archiefbeeld|stockfoto|illustratiefoto|foto ter illustratie|sfeerfoto)(?: .{0,120})?|(?:fotoserie|bekijk de foto's|foto vergroten|fotogalerij)(?: .{0,60})?",
            by="van|door|via",
        ),
        drops=(
            "Schuiten wachten voor de sluis. Foto: Ana Lima/ANP",
            "Beeld: Bo Chen",
            "De sluis in de winter. — © BELGA",
        ),
        keeps=("De foto toont een man in uniform, zei de gemeente.",),
    ),
)
