"""Romanian: what the page says around the story. Shapes stand in kit.py; here are the words.

Half of the pages write its letters with a cedilla for the comma below, or leave all marks out. So patterns are written
with every mark here, and `_spelt` lets each letter be any of its forms; a letter in square brackets is that one only:
`v[ă]` is you, `va` is will. Most verbs read alike as an order and as what somebody does (`susține`, `urmărește`): they
count with `-ne`, `-te` or the site's own things beside them.
"""

import re
from collections.abc import Callable
from typing import Any

from pipeline.clean import rule as rules
from pipeline.clean.rule import Claims, either, unless
from pipeline.clean.rules import kit
from pipeline.clean.rules.asking import Voice
from pipeline.clean.rules.asking import appeal as appeal_of
from pipeline.clean.rules.kit import WIRES, rule

_LETTER = re.compile(r"\[[^\]]*\]|\\.|[șțăâî]")
_SPELT = {"ș": "[șşs]", "ț": "[țţt]", "ă": "[ăa]", "â": "[âîa]", "î": "[îi]"}
_CEDILLAS, _PLAIN = str.maketrans("șț", "şţ"), str.maketrans("șțăâî", "staai")
_LISTS = frozenset(["words", "verbs", "menu", "glue"])
"""What is a list of words, and no pattern."""


def _spelt(pattern: str) -> str:
    """The pattern, fit for letters without their marks too."""
    return _LETTER.sub(lambda match: _SPELT.get(match.group(), match.group()), pattern)


def _forms(words: str) -> str:
    """Words in each of their spellings."""
    return " ".join(
        sorted({form for word in words.split() for form in (word, word.translate(_CEDILLAS), word.translate(_PLAIN))})
    )


def _romanian(shape: Callable[..., Claims]) -> Callable[..., Claims]:
    """A shape of boilerplate that takes its words with every mark."""

    def spelt(name: str, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(_spelt(each) for each in value)
        if not isinstance(value, str):
            return value
        return _forms(value) if name in _LISTS else _spelt(value)

    def claims(*parts: Any, **more: Any) -> Claims:
        return shape(*(spelt("", part) for part in parts), **{name: spelt(name, value) for name, value in more.items()})

    return claims


says, has, appeal = _romanian(rules.says), _romanian(rules.has), _romanian(appeal_of)
agency, bio, comments, cookies = (
    _romanian(kit.agency),
    _romanian(kit.bio),
    _romanian(kit.comments),
    _romanian(kit.cookies),
)
disclaimer, furniture, links = _romanian(kit.disclaimer), _romanian(kit.furniture), _romanian(kit.links)
picture, plea = _romanian(kit.picture), _romanian(kit.plea)


def share(words: str, verbs: str, **more: Any) -> Claims:
    """As in kit.py."""
    return _romanian(kit.share)(_forms(words), _forms(verbs), **more)


_SAID = _spelt(
    r"(?:(?:a|au|am|ar fi|fi|mai) (?:mai )?(?:spus|declarat|afirmat|precizat|explicat|adăugat|anunțat|transmis|subliniat|scris|menționat|susținut|relatat|povestit|informat|comunicat|dezvăluit|comentat|cerut|hotărât|recunoscut|amintit|avertizat|arătat|decis|stabilit)|"
    r"(?:i-|le-|l-)?(?:a|au) (?:zis|întrebat|strigat|îndemnat|rugat|răspuns)|spun|spune(?:a|au)?(?!-)|zice(?:a|au)?|scrie(?:a)? pe|susțin(?:e|ea|eau)? că|afirmă|declară|declarat|precizează|explică|adaugă|relatează|notează|scrie (?:că|presa|agenția|publicația)|potrivit|conform (?:unui|unei|presei|datelor|surselor|poliției|agenției|primăriei|declarației)|în opinia lui|purtăt\w+ de cuvânt)"
)
_TOLD = _spelt(
    rf"\b(?:{_SAID}|el|ea|poliți\w+|tribunal\w*|instanț\w+|judecăto\w+|procuro\w+|parchet\w*|voluntar\w*|bolnav\w*|operați\w+|tratament\w*|spital\w*|cred|ministr\w+|președint\w+|premier\w*|primar(?:ul|ului|a|ii|ilor|i)?|primări\w+|prefect\w*|senator\w*|deputa[tț]\w*|"
    r"marți|miercuri|joi|vineri|sâmbătă|duminică|luni (?:dimineață|seară|noapte|după-amiază))\b"
)
_VOICE = Voice(
    we=_spelt(
        r"\b(?:noi|ne|nouă|nostru|noastră|noștri|noastre|noștrii|nostri|suntem|facem|scriem|publicăm|putem|vrem|credem|trăim|depindem|existăm|avem nevoie|rezistăm)\b"
    ),
    you=_spelt(
        r"\b(?:tu|te|tine|ție|îți|ți|tău|ta|tăi|tale|voi|v[ă]|v(?=-)|vouă|vostru|voastră|voștri|voastre|dumneavoastră|dvs|cititor\w*|abona[tț]i\w*|susținător\w*|donator\w*|ascultător\w*|telespectator\w*|comunit\w+|"
        r"susțineți|(?:susține|sprijină|ajută)-ne|sprijiniți|donați|contribuiți|ajutați|alătură-te|alăturați|devino|deveniți|abonează-te|abonați|redirecționați|apreciezi|apreciați|poți|puteți|vrei|vreți|citești|citiți)\b"
    ),
    ask=_spelt(
        r"\b(?:donează|donați|dona|doneze|donezi|donații|donație|donația|donațiile|donațiilor|donațiile|donând|susține(?:ți)?-?n?e?|susținerea|susținere|susții|sprijin(?:ă|i|iți|ul|ului|ind|e)?|contribu(?:ie|iți|i|ția|ție|ții|țiile|țiilor|ind)|"
        r"ajut(?:ă|ați|or|orul|i)|(?:3[.,]5|3 și jumătate|2) ?(?:%|la sută)|formular\w* 230|redirecțion\w+|patreon|paypal|revolut|crowdfunding|buy me a coffee|(?:devino|deveniți|devii|să devii) (?:\w+ ){0,2}(?:susținător\w*|donator\w*|membr\w+|abonat\w*|prieten\w*|parte)|"
        r"(?:datorită|mulțumită) (?:vouă|ție|cititor\w+|donator\w+|sprijinului|susținerii|celor)|abonament\w*)\b"
    ),
    cause=_spelt(
        r"\b(?:jurnalis\w+|redacți\w+|pres[ăa]|presei|media|independen[tț]\w*|liber(?:ă|e|i)?|libertat\w+|fără (?:reclame|publicitate|cenzură|patroni|politicieni|influențe)|non-?profit|gratuit\w*|reclam[ăeai]\w*|publicitat\w+|acces\w*|"
        r"adevăr\w*|munca noastră|articol\w*|investigați\w+|anchet\w+|reportaj\w*|site\w*|publicați\w+|proiect\w*|conținut\w*|democrați\w+|știri\w*|patron\w*|podcast\w*|material\w*|cenzur\w+|ziar\w*|revist\w+|corect\w*)\b"
    ),
    money=_spelt(
        r"[€$£]\s?\d|\b\d+(?:[.,]\d+)? ?(?:lei|ron|euro|€|mdl)(?!\w)|\b(?:pe lună|lunar\w*|anual\w*|o singură dată|recurent\w*|periodic\w*|fiecare (?:leu|euro|donație|contribuție|bănuț|sumă)|orice (?:sumă|contribuție|donație|ajutor)|oricât de mic\w*|cât (?:poți|puteți)|(?:sumă|donație|contribuție) (?:mică|lunară|recurentă|unică)|"
        r"o cafea|preț\w* unei cafele|cu cardul|prin card|impozit\w*|transfer bancar)\b"
    ),
    told=_TOLD,
)
_TEXT = r"(?:articol\w*|text\w*|material\w*|știr\w+|interviu\w*|reportaj\w*|anchet\w+|analiz\w+|conținut\w*)"
_NOTES = (
    r"\b(?:versiune anterioară|(?:prima|o primă) versiune) a (?:acestui articol|acestei știri|acestui interviu|acestui reportaj)\b|^\W*(?:erată|rectificare|corectură|precizare|nota redacției|notă)\s?[:.-].{0,220}\b(?:versiune\w* (?:anterioară|inițială|a articolului)|(?:articolul|articolului|acestui articol)|cititor\w*|redacția)\b",
    r"\b(?:interviul|conversația|discuția|răspunsurile|transcrierea)\b.{0,60}\b(?:editat|condensat|scurtat|tradus|prescurtat)\w*\b.{0,40}\b(?:claritate|concizie|lungime|spațiu|fluență)\b",
)
"""What an editor puts below a text: what was corrected or shortened."""
_DENIALS = (
    r"\b(?:opiniile|părerile|punctele de vedere)\b.{0,60}\b(?:exprimate|publicate|autor\w*|colaborator\w*)\b.{0,100}\b(?:aparțin|nu (?:reflectă|reprezintă|angajează|coincid)|responsabilitatea)\b",
    r"\b(?:link-?uri\w*|linkuri\w*) (?:de )?afiliat\w*|\b(?:putem (?:primi|câștiga|încasa)|primim|câștigăm) un (?:mic )?comision\b",
    r"\b(?:conține|include) declarații (?:anticipative|prospective|previzionale)\b|\briscuri și incertitudini\b.{0,140}\b(?:difer\w+|rezultatele (?:efective|reale))\b",
    r"^\W*(?:numele|unele nume|prenumele)\b.{0,60}\b(?:au fost|a fost) (?:schimbat|modificat)\w*\b.{0,80}\b(?:protej\w+|identit\w+|intimit\w+)\b",
    rf"^\W*(?:acest |această )?(?:{_TEXT}|traducere\w*|rezumat) (?:a fost )?(?:generat|tradus|redactat|scris|realizat)\w* (?:automat|(?:cu|de|prin) (?:\w+ ){{0,4}}(?:ai|inteligenț\w+ artificial\w+))\b|^\W*traducere automată\b",
    r"^\W*(?:conținut|articol|material|text) (?:oferit|susținut|realizat|sponsorizat|furnizat) (?:de|pentru|în parteneriat cu|în colaborare cu) [^,.]{2,40}\W*$|\bredacția (?:\w+ ){0,3}nu (?:a (?:participat|contribuit)|este implicată|s-a implicat)\b.{0,60}",
)
"""Denials that nobody but a site makes, wherever on the page they stand."""
_LETTERS = (
    r"\b(?:lasă-ne|scrie-ne|introdu|lasă) (?:mailul|e-?mailul|adresa)(?: (?:tău|ta))?\b.{0,40}\b(?:mai jos|aici|de e-?mail)\b",
    r"^\W*(?:ascultă|ascultați|urmărește)\b.{0,60}\bpodcast\w*\b.{0,80}\b(?:spotify|apple podcasts|youtube|platform\w+)\b",
    r"\bnu (?:trimitem|facem) spam\b|(?:^|[.!?] )\W*(?:fără|zero) spam\b\W{0,3}$|\b(?:verifică|verificați) (?:-?ți )?(?:căsuța|inboxul|e-?mailul|folderul|mailul)\b.{0,80}\b(?:newsletter\w*|abon\w+)\b",
    r"\b(?:intră|intrați|alătură-te|abonează-te|înscrie-te|urmărește)\b.{0,12}\b(?:canalul|grupul|comunitatea) (?:nostru|noastră)\b.{0,30}\b(?:whatsapp|telegram|viber)\b",
    r"\b(?:activează|activați)\b.{0,16}\bnotificăril?e?\b.{0,80}\b(?:noastre|nu rata)\b|^\W*(?:vrei|vreți|dorești) să primești\b.{0,50}\b(?:știri\w*|noutăți\w*|newsletter\w*|notificări)\b.{0,30}\?",
)
"""Frames by which a letter, a podcast, a channel or an alert is offered, and its form's small print."""
_LOCKED = (
    r"^\W*(?:continuarea|restul|articolul integral|textul integral)\b.{0,30}\b(?:în|din) (?:ediția|numărul)\b.{0,40}$",
    rf"\b(?:restul|continuarea|accesul|întreg\w*|integral\w*|{_TEXT})\b.{{0,40}}\b(?:rezervat\w*|citit\w*|accesibil\w*|disponibil\w*) (?:numai |doar |exclusiv )?(?:de |pentru )?(?:membri\w*|abonați\w*|utilizatori\w* (?:înregistrați|autentificați)|celor (?:care|ce))",
    r"\bdacă (?:ești|sunteți) (?:deja )?(?:membru|abonat|abonată|abonați|înregistrat)\b.{0,20}\b(?:intră|autentifică|conectează|loghează|intrați)\b",
    r"\b(?:mai aveți|mai ai|ți-au mai rămas) (?:de citit )?\d+ ?%|\b(?:mai ai|mai aveți) (?:\d+|un|două) articol\w* gratuit\w*|^\W*citește fără (?:limite|reclame)\W*$",
)
"""What says that the text cannot be read on, by frame."""
_OFFERS = (
    r"\b(?:urmărește(?:-ne)?|urmăriți(?:-ne)?|adaugă(?:-ne)?|ne găsești)\b.{0,40}\bgoogle (?:news|știri|discover)\b",
    rf"\b(?:{_TEXT}) (?:a apărut|apare|a fost publicat\w*)\b.{{0,30}}\b(?:numărul|ediția)\b.{{0,100}}\b(?:librări\w+|chioșc\w*|site-ul nostru|magazin\w*|abon\w+|cumpăra\w*)\b",
    r"^\W*(?:abonament|ofertă|promoție|pachet)\b.{0,80}\b\d+(?:[.,]\d+)? ?(?:lei|euro|€|ron)\b.{0,60}\b(?:livrare|domiciliu|renunța|lună|acces|gratis|inclus\w*)\b",
)
"""What a site sells or hands out besides: issues, trials, its place among the reader's sources."""
_CONSENT = (
    r"\b(?:pentru a (?:vizualiza|vedea|viziona|afișa) (?:acest|această)|nu putem afișa|(?:acest|această) (?:conținut|videoclip|postare|hartă))\b.{0,90}\b(?:accep[tț]\w*|permit\w*|activ\w+|blocat\w*|setări\w*|acord\w*)\b.{0,60}\bcookie\w*",
    r"\b(?:ad[ -]?block\w*|blocator\w* de reclame)\b.{0,120}\b(?:lista albă|site-ul nostru|acest site)\b|\b(?:am detectat)\b.{0,40}\b(?:ad[ -]?block\w*|blocator\w* de reclame)\b",
    r"^\W*browserul (?:tău|dvs\.?|dumneavoastră)\b.{0,20}\bnu (?:suportă|acceptă|permite|este|poate)\b",
    r"\bnoi și (?:cei )?(?:\w+ )?(?:de )?(?:partener\w+|furnizor\w+)\b.{0,40}\b(?:stoc|acces|prelucr|utiliz|folos)\w+\b.{0,60}\b(?:dispozitiv\w*|date\w*)\b",
)
"""The rest of what asks for consent or stands in for what a browser does not show."""
_ADDRESS = r"\b(?:îi poți scrie|îi puteți scrie|poate fi contactat[ă]?)\b.{0,60}(?:@|\be-?mail\b)"
"""How an author is reached: nobody in a story is."""


RULES = (
    rule(
        "donation-appeal",
        "ro",
        appeal(
            _VOICE,
            r"(?:te rugăm,? |v[ă] rugăm,? )?(?:susține(?:ți)?|sprijină|sprijiniți|ajută|ajutați|donează|donați|contribuie|contribuiți)(?:-ne)?(?: (?:acum|aici|azi|lunar|munca noastră|redacția|proiectul|(?:un )?jurnalism\w*|(?:o )?pres[ăa]\w*|publicația|echipa noastră|independența|pentru (?:un jurnalism|o presă|jurnalism)|la (?:munca|existența|jurnalism)|cu (?:o donație|un abonament|\d+))\b.{0,80})?",
            r"(?:devino|deveniți) (?:\w+ )?(?:susținător\w*|donator\w*|membr\w+ (?:al|a|în) (?:comunității|clubului|redacției)|abonat susținător|prieten\w* (?:al|a) (?:redacției|ziarului|nostru))\b.{0,60}|(?:fă|faceți) o donație\b.{0,60}|(?:redirecționează|redirecționați|donează|donați) (?:\w+ )?(?:3[.,]5|2) ?(?:%|la sută).{0,80}",
            r"(?:dacă|pentru că|înainte să|fiindcă) (?:apreciezi|apreciați|îți place|v[ă] place|ți-a plăcut|v-a plăcut|crezi|credeți|vrei|vreți|citești|pleci)\b.{0,140}\b(?:susține\w*|sprijin\w*|donează|donați|donați\w+|contribui\w*|ajut\w+)\b.{0,80}",
            r"(?:un|o|câteva) (?:\w+ )?(?:mesaj|scrisoare|rugăminte|cuvinte|apel)\b.{0,20}\b(?:de la redacție|al redacției|a redacției|din partea redacției|către cititori|pentru cititori)\b.{0,40}",
            r"(?:susținerea|ajutorul|contribuția|donația|sprijinul) (?:ta|tău|voastră|vostru|dumneavoastră|dvs) (?:contează|ne (?:ajută|permite|ține|dă)|face posibil\w*|este (?:important|esențial|vital)\w*|ajută|menține|susține|înseamnă|lunar\w*)\b.{0,100}|(?:.{0,30}\b)?avem nevoie de (?:ajutorul (?:tău|vostru)|sprijinul (?:tău|vostru)|susținerea (?:ta|voastră)|donația ta)\b.{0,80}",
            r"(?:poți|puteți) (?:să ne )?(?:redirecționa|dona) (?:3[.,]5|2) ?%.{0,60}\b(?:nouă|noastr\w+|redacți\w+|jurnalis\w+)\b.{0,60}|cont(?:uri)? (?:pentru )?donații\s?:.{0,140}|.{0,140}\b(?:fă-mi|fă-ne|faceți-ne) cinste cu o cafea\b.{0,40}",
            r"(?:jurnalismul|presa) (?:bun[ăa]?|independent[ăa]?) (?:costă|trăiește)\b.{0,100}\b(?:noastr\w|nostru|ta|voastră|tine|voi)\b.{0,80}|.{0,80}\balătură-te (?:celor|comunității|susținătorilor)\b.{0,30}\bsusținător\w*\b.{0,40}",
            more=r"(?:mulțumim|îți mulțumim|v[ă] mulțumim|mulțumesc|mersi)\b.{0,60}|(?:donează|susține|sprijină|contribuie|doneaza|donații|vreau să donez|vreau să susțin)(?: .{0,30})?|\d+ ?(?:lei|ron|€|euro)|(?:altă sumă|alta sumă|o singură dată|lunar|donație unică|donație lunară)|paypal|patreon|revolut|(?:iban|cont|cont bancar|cod fiscal|cif)\b.{0,50}|(?:echipa|redacția) .{2,30}",
        ),
        drops=(
            "Redacția noastră este independentă și trăiește fără reclame. Dacă apreciezi munca noastră, susține-ne: ajung 20 de lei "
            "pe lună.\nMulțumim!",
            "Susține jurnalismul independent",
            "Redirecționează 3,5% din impozitul pe venit",
        ),
        keeps=(
            "Fundația a strâns donații pentru pescarii loviți de viitură, iar până vineri adunase două milioane de lei.",
            "„Ajutați-ne, donați cât puteți”, scria pe o tablă de pe chei.",
            "Senatoarea le-a cerut susținătorilor să sprijine campania cu câte cinci lei, scrie ziarul.",
            "Ajută un vecin și cade în apă",
            "Susține proba scrisă cu brațul în ghips",
        ),
    ),
    rule(
        "newsletter-plea",
        "ro",
        plea(
            _SAID,
            *_LETTERS,
            r"\b(?:abonează-te|abonați-v[ă]|abonați-va|aboneaza-te|înscrie-te|înscrieți-v[ăa]|înregistrează-te)\b.{0,90}\b(?:newsletter\w*|e-?mail\w*|știrile zilei|buletin\w* informativ\w*|notificări\w*|inbox\w*)\b|(?:^|[.!?] )\W*(?:primește|primiți)\b.{0,60}\b(?:newsletter\w* (?:nostru|zilnic|săptămânal)|inbox(?:ul)?|știri\w*\b.{0,30}\be-?mail\w*)\b",
            r"\bnewsletter\w* (?:nostru|noastre|redacției|zilnic|săptămânal|gratuit)\b.{0,80}\b(?:abon\w+|primeș\w+|primiți|înscri\w+|gratuit\w*|zilnic|în fiecare|direct)\b",
            r"\b(?:în|pe) (?:inbox\w*|e-?mail\w*|mail\w*|căsuța) (?:tău|ta|dumneavoastră|dvs|vostru)\b",
            r"\b(?:abonându-(?:te|v[ăa])|prin abonare|prin înscriere|apăsând|bifând|sunt de acord|am citit și|îmi dau acordul|îmi exprim acordul)\b.{0,140}\b(?:confidențialitat\w+|newsletter\w*|datelor (?:mele )?(?:cu caracter )?personal\w*|date personale|termenii\w*|comunicări)\b",
            lines=(
                r"(?:(?:abonează-te|abonați-v[ăa]|abonare|înscrie-te|înscriere|primește|primiți|la|alege|toate|vreau) )*newslett?er(?:ul|ele|e|-ul)?(?: (?:nostru|noastre|zilei|zilnic|săptămânal|gratuit|redacției|de dimineață|\S+\.(?:ro|md)))*",
                r"(?:adresa (?:ta |dvs\.? )?de e-?mail|introdu(?:ceți)? (?:adresa (?:ta )?de )?e-?mail(?:ul)?|e-?mailul tău|email|nume și prenume)|(?:fii|fiți|rămâi|rămâneți) (?:mereu )?(?:la curent|informat|informați|la curent cu .{2,40})|nu rata (?:nicio știre|nimic|cele mai .{2,40}|știrile .{2,30})",
            ),
            then=r"\b(?:newsletter\w*|dezabon\w+|confidențialitat\w+|date(?:lor)? (?:cu caracter )?personal\w*|e-?mail\w*|spam\w*)\b",
        ),
        drops=(
            "Nu trimitem spam.",
            "Abonează-te la newsletterul nostru și afli în fiecare dimineață ce se întâmplă în port.",
            "Cele mai importante știri, direct în inboxul tău.\nTe poți dezabona oricând de la newsletter.",
            "Aboneaza-te la newsletter",
        ),
        keeps=(
            "Căpitanul a intrat într-un grup de pescari.",
            "Vrei să primești bani de la port pentru o barcă?",
            "Voia să primească scrisori de la fratele lui, dar poșta nu mai venea.",
            "Căpitanul portului scrie de ani buni un newsletter despre pescăruși și are mulți prieteni.",
            "Înscrierile la școala de vele se fac pe e-mail până la sfârșitul lunii mai.",
        ),
    ),
    rule(
        "paywall-notice",
        "ro",
        unless(
            _TOLD,
            either(
                has(
                    *_LOCKED,
                    r"\b(?:acest|acestui|întregul|tot|restul|articolul|materialul|conținutul)\b.{0,40}\b(?:disponibil\w*|accesibil\w*|rezervat\w*|exclusiv|dedicat\w*|doar|numai)\b.{0,30}\b(?:abonaț\w+|abonatilor|pentru abonați|cu abonament|utilizatorilor (?:înregistrați|autentificați|logați)|membrilor (?:clubului|premium|înregistrați))\b",
                    r"\bpentru a (?:\w+ ){0,2}(?:citi|continua|accesa|debloca|vedea)\b.{0,60}\b(?:abon(?:ează|ați|are)\w*|autentifică-te|autentificați-v[ăa]|autentificarea|înregistrează-te|conectează-te|conectați-v[ăa]|loghează-te|creează(?:-ți)? (?:un )?cont|ai nevoie de (?:un )?(?:abonament|cont))\b|\b(?:abonează-te|abonați-v[ăa]|autentifică-te|conectează-te|loghează-te|înregistrează-te|intră în cont)\b.{0,40}\b(?:pentru a|ca să|să) (?:\w+ ){0,2}(?:citi|citești|continua|continui|accesa|accesezi|debloca)\b",
                    r"\b(?:ai|aveți|ești|sunteți|nu ai|nu aveți|nu ești)(?: deja| încă)? (?:un |deja |încă )?(?:abonament|cont|abonat|abonată|abonați|înregistrat)\b.{0,20}\?",
                    r"\b(?:ai (?:atins|epuizat|citit|consumat)|ați (?:atins|epuizat|citit|consumat))\b.{0,40}\b(?:limit\w+ (?:de articole|lunar\w+|gratuit\w+)|articol\w+ gratuit\w*|numărul de articole)\b|\b(?:mai ai|ți-au (?:mai )?rămas) \d+ articol\w*\b",
                    most=50,
                ),
                says(
                    r"(?:articol |conținut |material )?(?:doar |numai |exclusiv |rezervat )?(?:pentru )?(?:abonați|abonaților)|(?:articol|conținut|știre) (?:premium|exclusiv pentru abonați|cu plată|plătit)|(?:citește|continuă) (?:tot )?(?:articolul )?(?:cu|pe) (?:un )?(?:abonament|premium)|deblochează (?:articolul|accesul)(?: .{0,30})?|acces (?:complet|nelimitat|integral)(?: .{0,30})?",
                    most=12,
                ),
            ),
        ),
        drops=(
            "Dacă ești deja abonat, intră în cont.",
            "Acest articol este disponibil doar abonaților. Autentifică-te pentru a citi mai departe.",
            "Ai deja un abonament? Intră în cont",
            "Doar pentru abonați",
        ),
        keeps=(
            "Debarcaderul este rezervat pescarilor.",
            "Ziarul și-a pus articolele sub abonament în 2019 și a pierdut o treime din cititori.",
            "Plaja de lângă port este rezervată localnicilor.",
            "Pentru a citi inscripția de pe ecluză, pescarii au răzuit sarea.",
        ),
    ),
    rule(
        "subscription-offer",
        "ro",
        unless(
            rf"{_TOLD}|\bcookies?\b",
            either(
                has(
                    *_OFFERS,
                    r"^\W*(?:abonează-te|abonați-v[ăa]|alege|cumpără|încearcă|profită|citește|testează|activează)\b.{0,80}\b(?:abonament\w*|fără limit\w+|nelimitat\w*|prima lună|ediția (?:digitală|tipărită|print)|toate articolele|fără reclame)\b|^\W*abonează-te\b.{0,90}(?:[€$]\s?\d|\d ?€|\b(?:lei|euro|pe lună|prima lună|gratuit|abonament\w*)\b)",
                    r"\b(?:poți|puteți) (?:renunța|anula|dezabona)(?: abonamentul)? oricând\b|(?:^|[.!?] )(?:anulezi|anulează|renunți) oricând\b|\babonament\w*\b.{0,40}\b(?:de la|doar|numai|la doar|pentru doar) \d+(?:[.,]\d+)? ?(?:lei|euro|€)\b.{0,30}$",
                    most=45,
                ),
                says(
                    r"(?:abonare|abonamente(?: și prețuri)?|abonament)(?: (?:acum|online|digitale?|print))?|(?:abonează-te|abonați-v[ăa]|vreau (?:să mă abonez|abonament)|vezi (?:ofertele|abonamentele|oferta)|alege abonamentul|oferă (?:un abonament|cadou .{2,20})|contul meu|profilul meu|ediția (?:digitală|tipărită|print|de azi)|ziarul de azi)(?: (?:acum|aici|azi|de la .{2,30}|la (?!canal|newsletter|grup|pagina|notific).{2,30}|pentru .{2,30}))?",
                    r"(?:autentificare|autentifică-te|intră în cont|conectare|conectează-te|loghează-te|logare|login|înregistrare|înregistrează-te|creează(?:-ți)? (?:un )?cont|cont nou|deconectare|ieșire din cont|ai uitat parola|am uitat parola|resetare parolă)(?:\W+(?:sau|/|\||și)?\W*(?:autentificare|înregistrare|înregistrează-te|creează(?:-ți)? (?:un )?cont|cont nou|abonează-te|conectare|login))*",
                    most=9,
                ),
            ),
        ),
        drops=(
            "Urmărește-ne pe Google News.",
            "Abonează-te cu 5 lei pe lună și citește fără limită.",
            "Abonează-te acum",
            "Autentificare / Înregistrare",
        ),
        keeps=(
            "Revista portului apare în mai.",
            "Abonamentul lunar la feribot se scumpește din mai cu 30 de lei, a anunțat primăria.",
            "Abonamente mai scumpe la feribot",
            "Căpitanul poate renunța oricând la licență.",
        ),
    ),
    rule(
        "cookie-notice",
        "ro",
        either(
            unless(rf"\b(?:{_SAID}|tribunal\w*|instanț\w+|curtea|amend\w+|autoritat\w+)\b", has(*_CONSENT, most=70)),
            cookies(
                rf"\b(?:{_SAID}|tribunal\w*|instanț\w+|curtea|amend\w+|autoritat\w+|sancți\w+)\b",
                r"\b(?:noi|ne|nostru|noastre|noastră|noștri|acest site|site\w*|website\w*|partener\w*|tu|te|tău|ta|tale|tine|v[ă]|dumneavoastră|dvs|terț\w*|folosim|utilizăm|utilizatori\w*)\b",
                r"\b(?:accept\w*|acord\w*|consimț\w+|refuz\w*|setări\w*|preferinț\w+|politic\w+|confidențialitat\w+|respinge\w*|gestion\w+|continuând|continuarea|navigând|navigarea|permite\w*|gdpr)\b",
                r"\b(?:analiz\w+|statistic\w+|personaliz\w+|îmbunătăț\w+|experienț\w+|publicitat\w*|reclam\w*|trafic\w*|browser\w*|dispozitiv\w*|necesar\w*|tehnologi\w+|servicii\w*|funcțion\w+|prelucr\w+|scop\w*|navig\w+)\b",
                plain=r"(?:acest site(?: web)? (?:folose[sș]te|utilizeaz[aă])|folosim|utiliz[aă]m) (?:fi[sș]iere )?cookie(?:s|-uri)?\b.{0,60}",
                must=r"\bcookies?\b|\bcookie-?(?:uri|urile|urilor|ul)\b|\bmodulele? cookie\b|\b(?:datele|datelor) (?:tale|dumneavoastră|dvs\.?)(?: cu caracter)? personal\w*",
                buttons=r"(?:acceptă cookie-urile pentru a vedea (?:conținutul|videoclipul))|"
                r"(?:accept|acceptă|acceptați|refuz|refuză|respinge|permite|sunt de acord|setări|personalizează|gestionează|am înțeles)(?: (?:toate|tot|și (?:închide|continuă)|doar|numai|necesare|cele necesare|modulele|fișierele|preferințele|opțiunile))*(?: (?:cookies?|cookie-?urile|cookie-?uri|setările))?|politica (?:de|privind|de utilizare a|privind utilizarea)? ?(?:modulelor |fișierelor )?(?:cookies?|cookie-?uri|cookie-?urilor)|(?:setări|preferințe|setările|modifică setările|modifică setări) (?:privind )?(?:cookies?|cookie-?uri|cookie-?urile|confidențialitate|gdpr)",
            ),
        ),
        drops=(
            "Dezactivează ad blockerul pe acest site.",
            "Folosim cookie-uri pentru a îmbunătăți funcționarea site-ului. Continuând navigarea, ești de acord cu acest lucru.",
            "Acest site utilizează module cookie în scop statistic; setările se schimbă din browser.",
            "Acceptă toate cookie-urile",
        ),
        keeps=(
            "Navigatorul nu a văzut farul.",
            "Brutăria din port le-a dat copiilor biscuiți.",
            "Curtea a hotărât că site-urile trebuie să ceară acordul pentru cookie-uri.",
            "De acord cu tot, mai puțin cu prețul, a glumit bătrânul bărcar.",
        ),
    ),
    rule(
        "disclaimer",
        "ro",
        either(
            has(*_NOTES, most=90),
            unless(rf"\b(?:{_SAID}|tribunal\w*|instanț\w+|judecăto\w+|procuro\w+)\b", has(*_DENIALS, most=160)),
            disclaimer(
                rf"\b(?:{_SAID}|tribunal\w*|instanț\w+|judecăto\w+|avocat\w*|procuro\w+|acuza[tț]\w*|inculpa[tț]\w*|dat în judecată)\b",
                r"\b(?:acurateț\w+|exactitat\w+|corectitudin\w+|completitudin\w+|actualitat\w+|veridicitat\w+|autenticitat\w+)\b",
                r"\b(?:garant\w+|garanți\w+)\b",
                r"\b(?:responsabil\w*|răspunde\w*|răspunderea|daun\w+|prejudici\w+|pierder\w+)\b",
                r"\b(?:opini\w+|păreri\w*|punct\w* de vedere|poziți\w+)\b.{0,90}\b(?:autor\w*|redacți\w+|exprimat\w*|reflect\w+|publicați\w+)\b",
                r"\b(?:recomand\w+|consultan[tț]\w*|consiliere\w*|investiți\w+|financiar\w*|medical\w*|juridic\w*|ofert\w+|sfat\w*|sfaturi\w*)\b",
                r"\b(?:informați\w+|conținut\w*|material\w*|articol\w*|publicat\w*|site\w*|pagin\w+|link\w*|text\w*)\b",
                r"\b(?:terț\w*|terțe părți|editor\w*|partener\w*|redacți\w+|utilizator\w*|administrator\w*)\b",
                r"\b(?:medic(?:ul|ului|i|al|ilor)?|specialist\w*|farmacist\w*|risc\w*|informativ\w*|educativ\w*|proprie răspundere|propria răspundere)\b",
                headings=r"(?:declinarea (?:responsabilității|răspunderii)|limitarea (?:responsabilității|răspunderii)|disclaimer|notă legală|avertisment(?: privind riscurile| de risc)?|precizări legale|clauză de (?:nerăspundere|exonerare))",
                strong=(
                    r"\b(?:opini\w+|păreri\w*|puncte\w* de vedere|poziți\w+)\b.{0,100}\bnu (?:reflectă|reprezintă|coincid|angajează|exprimă)\b.{0,60}\b(?:redacți\w+|publicați\w+|site\w*|editor\w*|portalului)\b.{0,100}|\b(?:opini\w+|păreri\w*|puncte\w* de vedere)\b.{0,60}\baparțin (?:exclusiv |în totalitate |doar )?(?:autor\w+|semnatar\w+)\b.{0,120}",
                    r"\b(?:redacția|publicația|site-?ul|editorul|administratorul)\b.{0,40}\bnu (?:își asumă|răspunde|este responsabil\w*|poartă|poate fi (?:trasă|făcut\w*|considerat\w*))\b.{0,20}\b(?:răspundere\w*|responsabil\w*|pentru|la răspundere)\b.{0,120}",
                    r"\bnu (?:ne asumăm|își asumă|ne asumam|răspundem)\b.{0,40}\b(?:răspundere\w*|responsabilitat\w+|pentru)\b.{0,90}\b(?:conținut\w*|informați\w+|coment\w+|opini\w+|exactitat\w+|acurateț\w+|reclam\w+|decizi\w+|site-?uri\w*)\b.{0,80}",
                    r"\bnu (?:constituie|reprezintă|înlocui\w+|substitui\w+|trebuie (?:interpretat\w*|considerat\w*|înțeles\w*)|ține loc)\b.{0,60}\b(?:recomand[aă]r\w+ (?:de (?:investi\w+|cumpărare|vânzare|a (?:cumpăra|vinde|investi))|financiar\w+|medical\w+)|consultan[tț]\w*|consiliere\w*|sfat\w* (?:medical|financiar|juridic|de investiții)|sfaturi (?:medicale|financiare|juridice|de investiții)|(?:consultul|consultația|consultarea|vizita|controlul|sfatul) (?:\w+ )?(?:medic\w*|specialist\w*|la medic)|oferte? (?:de|fermă))\b.{0,100}",
                    r"\b(?:caracter|scop|scopuri|rol) (?:pur |strict |exclusiv |doar )?(?:informativ|informative|educativ|educaționale?|orientativ)\b.{0,60}\b(?:nu|exclusiv|fără|doar)\b.{0,80}|\b(?:exclusiv|strict|doar|pur) (?:cu )?(?:(?:în )?scop(?:uri)? |(?:cu )?caracter )?(?:informativ|informative|educativ|educative|orientativ)\b.{0,60}",
                    r"\bnu (?:garantăm|garantează)\b.{0,80}\b(?:exactitat\w+|acurateț\w+|corectitudin\w+|informați\w+|rezultat\w+|randament\w*)\b",
                    r"\b(?:acest|această|acestui) (?:text|articol|material|conținut|traducere|știre)\b.{0,60}\b(?:generat\w*|tradus\w*|scris\w*|realizat\w*|redactat\w*)\b.{0,60}\b(?:inteligenț\w+ artificial\w+|(?:de|cu) ai|chatgpt|instrumente? (?:de )?(?:ai|traducere automată))\b",
                    r"\blink-?uri (?:de )?afiliat\w*\b|\b(?:primim|câștigăm|încasăm|putem primi|putem câștiga) (?:un )?(?:mic )?comision\b|\bperformanțele (?:din trecut|trecute|anterioare)\b.{0,80}|\bcititi cu atenție prospectul\b.{0,80}|\bciti[tț]i prospectul\b.{0,80}",
                ),
                denies=r"\b(?:nu|nici|fără|exclusiv|niciun\w*|nicio)\b",
            ),
        ),
        drops=(
            "Erată: în prima versiune a articolului bacul pleca la nouă.",
            "Declinarea responsabilității: informațiile de pe această pagină provin de la terți. Nu garantăm exactitatea lor și nu "
            "răspundem pentru daune.",
            "Opiniile exprimate în articol aparțin autorului și nu reflectă în mod necesar poziția redacției.",
        ),
        keeps=(
            "Prima versiune a podului a căzut în râu.",
            "Compania nu își asumă răspunderea pentru accident.",
            "Șantierul nu răspunde pentru pagubele de pe chei, a decis instanța, și nu trebuie să dea garanții.",
            "Părerile locuitorilor despre ecluză sunt împărțite, iar votul s-a amânat pentru luna mai.",
            "Barca nu reprezintă o ofertă bună, iar pescarii știu asta.",
        ),
    ),
    rule(
        "copyright-notice",
        "ro",
        unless(
            rf"\b(?:{_SAID}|tribunal\w*|instanț\w+|proces\w*)\b",
            has(
                r"\btoate drepturile (?:sunt )?rezervate\b|\b(?:drepturi|drepturile) de autor (?:sunt )?(?:rezervate|protejate)\b",
                r"\b(?:preluarea|reproducerea|copierea|republicarea|distribuirea|difuzarea|utilizarea|citarea)\b.{0,80}\b(?:articol\w*|materiale\w*|conținut\w*|text\w*|informațiilor|știril\w+|fotografiil\w+|imaginil\w+|integrală|parțială)\b.{0,140}\b(?:interzis\w*|permis\w*|acordul\w*|acord|în limita|citarea|menționarea|sursei|link\w*|autorizați\w+|aprobată|consimțământ\w*)\b.{0,140}",
                r"\b(?:informațiile|textele|conținutul|articolele|materialele)\b.{0,60}\b(?:poate|pot) fi (?:preluat\w*|reprodus\w*|citat\w*)\b.{0,100}\b(?:semne|caractere|sursa|sursei|link\w*|acord\w*)\b.{0,80}|\b(?:licenț\w+ creative commons|creative commons)\b|^\W*copyright\b.{0,40}$",
                most=90,
            ),
        ),
        drops=(
            "Toate drepturile rezervate.",
            "Preluarea articolelor este permisă doar în limita a 500 de semne și cu citarea sursei.",
            "Reproducerea integrală sau parțială a materialelor este interzisă fără acordul scris al redacției.",
        ),
        keeps=(
            "Folosirea artificiilor pe chei este interzisă.",
            "Drepturile pescarilor au fost uitate în acord, crede sindicatul.",
            "Preluarea ecluzei de către oraș s-a făcut cu acordul satelor din vale.",
        ),
    ),
    rule(
        "age-notice",
        "ro",
        says(
            r"(?:acest|această) (?:articol|material|știre|text|conținut|postare) (?:a fost |este |e |are )?(?:(?:publicat\w*|scris\w*|actualizat\w*) (?:ultima dată )?(?:acum|în urmă cu|cu) (?:mai mult de |peste )?(?:un|doi|trei|\d+).{0,20}|mai vech\w+ de .{2,20}|din arhivă|de arhivă|depășit|(?:mai mult de|peste) (?:un|doi|trei|\d+) ani?)",
            r"(?:articol|știre|material|conținut) (?:de arhivă|din arhivă|arhivat\w*|mai vech\w+ de .{2,20}|vech\w+)(?: .{0,30})?|(?:acum|în urmă cu) (?:mai mult de|peste) \d+ (?:de )?(?:zile|săptămâni|luni|ani)|(?:informațiile|datele)(?: din acest articol| din el)? (?:pot fi|ar putea fi|e posibil să fie|este posibil să (?:nu mai )?fie) (?:depășite|învechite|de actualitate|actuale|neactualizate).{0,30}",
            most=30,
        ),
        drops=("Acest articol a fost publicat acum mai mult de trei ani.", "Articol din arhivă"),
        keeps=("Podul are peste o sută de ani.", "Băiatul are peste cinci ani și știe să înoate."),
    ),
    rule(
        "advertisement",
        "ro",
        unless(
            _TOLD,
            either(
                says(
                    r"(?:publicitate|reclamă|reclame|advertorial|\(?p\)?|promo|comunicat de presă|advertisement|spațiu publicitar|anunțuri?|conținut (?:sponsorizat|comercial|plătit|publicitar|promovat)|articol (?:sponsorizat|publicitar|promoțional|promovat|plătit)|(?:articol|material|proiect|conținut) (?:susținut|oferit|realizat cu sprijinul|sponsorizat|plătit) de .{2,40}|publicitate pe site|sponsorizat(?: de .{2,30})?)",
                    r"(?:articolul|știrea|textul|materialul) continuă (?:mai jos|(?:după|sub) (?:reclam|publicit|anunț|video|galeri|foto)\w*).{0,20}|(?:continuă|continuarea|citește mai departe|mai departe)\b.{0,20}\b(?:după|sub) (?:reclam|publicit|anunț)\w*.{0,20}|(?:închide|sari peste|ascunde|elimină) (?:reclama|reclamele|anunțul|publicitatea)",
                    most=10,
                ),
                has(
                    r"\b(?:descarcă|descărcați|instalează|instalați|downloadează)\b.{0,30}\b(?:aplicați\w+ (?:noastră|mobilă|gratuită|\w+ pentru (?:ios|android))|aplicația \S+ (?:din|de pe|pentru))\b|^\W*(?:descarcă|descărcați|disponibil\w*|instalează)\b.{0,60}\b(?:app store|google play)\b.{0,40}$|^\W*descarcă aplicația(?: \S+){0,3}\W*$|\b(?:dezactivează|dezactivați|oprește|folosești|utilizezi|am detectat)\b.{0,40}\b(?:ad-?block\w*|blocator\w* de reclame)\b",
                    most=35,
                ),
            ),
        ),
        drops=(
            "PUBLICITATE",
            "Articolul continuă după publicitate",
            "Descarcă aplicația noastră din App Store.",
        ),
        keeps=(
            "Reclama la țigări este interzisă în port din 2019, dar nimeni nu verifică.",
            "Anunțul a stat pe debarcader o săptămână.",
            "Pasagerii pot descărca aplicația și pot cumpăra bilete din ea.",
            "Ancheta continuă după Paște",
        ),
    ),
    rule(
        "share-links",
        "ro",
        share(
            """distribuie distribuiți distribuie-l partajează partajați share shares trimite trimiteți recomandă copiază copiat link linkul link-ul pe pe prin e mail email cu prietenii prietenilor
            unui prieten articol articolul acest această știre știrea pagina în la și sau printează tipărește print salvează favorite adaugă comentarii comentează like apreciază
            messenger rețele sociale urmărește urmăriți x ulterior citește mai târziu închide ok mai departe dă de aceasta postare fb pdf clipboard adresa url""",
            "distribuie distribuiți partajează partajați trimite share recomandă",
            told=_TOLD,
            lines=(
                r"(?:distribuie|distribuiți|partajează|partajați|trimite|recomandă|printează|tipărește)(?: (?:pe|prin|acest|această|articol\w*|știre\w*|pagina|unui prieten|prietenilor|cu prietenii|și|mai departe|link\w*|la|pe e-?mail) ?.{0,50})?|dă (?:mai departe|share|like|un like)(?:\W.{0,50})?",
                r"(?:copiază|copiați) (?:link\w*|adresa|url\w*).{0,20}|link(?:ul|-ul)? (?:a fost )?copiat.{0,20}|\d[\d.,]*\s?(?:mii|k)? ?(?:de )?(?:distribuiri|share-?uri|aprecieri|like-?uri)|(?:ți-a plăcut|v-a plăcut|îți place) (?:acest |știrea|articolul)?.{0,12}\W{0,2}(?:distribuie|dă).{0,40}|îmi place(?:\W\d+)?",
            ),
            parts=(
                r"^\W*(?:urmărește|urmăriți) (?:[\w-]+\.(?:ro|md|com|net)|[\w-]+\d+)\b.{0,30}\bpe (?:facebook|instagram|google news|whatsapp|telegram|youtube|tiktok|x)\b.{0,60}$|\b(?:urmărește-ne|urmăriți-ne|(?:urmărește|urmăriți) (?:și )?(?:știrile|știri|paginile?|canalul|contul|noutățile)|(?:abonează-te|abonați-v[ăa]) (?:și )?(?:la|pe) (?:canal\w*|pagin\w*|știril\w*)|(?:intră|intrați) (?:și )?(?:pe|în) (?:pagin\w+|canal\w*|grup\w*|comunit\w+) (?:noastr|nostr|de cititori)\w*|alătură-te|alăturați-v[ăa]|găsește-ne|ne găsiți|ne găsești|caută-ne|citește-ne|te așteptăm)\b.{0,90}\b(?:facebook\w*|twitter\w*|instagram\w*|whatsapp\w*|telegram\w*|youtube\w*|tiktok\w*|linkedin\w*|viber\w*|google news|știri google|threads|rețele\w* (?:sociale|de socializare))\b",
                r"\b(?:dă-ne|dați-ne) (?:un )?(?:like|follow|share)\b.{0,60}|\b(?:pagina|contul|canalul|grupul) (?:noastră|nostru) de (?:facebook|instagram|whatsapp|telegram|youtube|tiktok)\b.{0,60}|^\W*(?:suntem|ne găsești|ne găsiți) (?:și )?pe (?:facebook|instagram|whatsapp|telegram|youtube|tiktok|google news)\b.{0,60}",
            ),
        ),
        drops=(
            "Distribuie Facebook Twitter WhatsApp",
            "Distribuie articolul",
            "Urmărește-ne pe Facebook și pe WhatsApp.",
            "Urmareste stirile noastre si pe Google News",
        ),
        keeps=(
            "Vecinii împart apa din fântână.",
            "Pe Facebook, primărița a scris că nu renunță.",
            "Distribuie apă vecinilor de trei luni",
            "Trimite scrisori din port de treizeci de ani și nu primește răspuns.",
        ),
    ),
    rule(
        "related-links",
        "ro",
        links(
            _TOLD,
            headings=r"(?:(?:citește|citiți|vezi|vedeți|urmărește|ascultă|află|mai citește) (?:și|mai mult|mai multe|în continuare|alte)(?: (?:despre|din|pe|articole|știri) ?.{0,40})?|(?:mai )?citește|pe (?:aceeași|această) temă|(?:din|în) (?:aceeași|această) (?:categorie|secțiune|rubrică)|(?:articole|știri|subiecte|materiale|postări|conținut|video|teme) (?:similare|recomandate?|asemănătoare|înrudite|populare|recente|din aceeași categorie|pe aceeași temă|de la parteneri|conexe|corelate|noi)(?: .{0,20})?|(?:știri|articole) (?:pe același subiect|din (?:aceeași (?:categorie|secțiune)|rețea))|cele mai (?:citite|noi|populare|recente|comentate|vizualizate|importante știri|bune articole|apreciate)(?: (?:știri|articole|din|de|azi|astăzi|săptămâna).{0,20})?|(?:ultimele|alte|cele mai noi|top|toate|noutăți) (?:știri|articole|știrile|articolele|postări|video|noutăți)(?: .{0,30})?|alte (?:știri|articole|subiecte|materiale)(?: .{0,30})?|(?:te|v)-ar (?:mai )?putea interesa(?: și)?|(?:ți|v)-ar (?:mai )?putea plăcea(?: și)?|s-ar putea să(?:-ți| îți| v[ăa])? (?:placă|intereseze)(?: și)?|(?:îți|v[ă]) recomandăm(?: (?:și|să citești|să citiți|azi).{0,20})?|recomandăril?e? (?:noastre|redacției|editorilor|autorilor|săptămânii)|recomandarea (?:redacției|editorilor|noastră)|(?:alegerea|selecția) (?:redacției|editorilor)|nu rata|știrile zilei|știri (?:de ultimă oră|calde|parteneri|din rețea)|(?:mai multe|mai mult) (?:din|despre|știri|articole|de la|pe aceeași temă)(?: .{0,30})?|articolul (?:următor|anterior|precedent)|următorul articol|articole de același autor)",
            subheads=r"(?:video|foto|galerie(?: foto)?|surse|linkuri|link-uri|context|mai multe|populare|recomandate|recomandări|recomandări .{2,20}|trending|parteneri|rețea|din rețea|recente|ultima oră|ultimele|subiecte|dosar|documentar|exclusiv|actualitate|blogroll|de citit|top)",
            labels=r"pe aceeași temă|video|foto|galerie foto|vezi|citește|urmărește|mai mult|mai multe|recomandare|recomandări|podcast|live|live text|live video|exclusiv|opinie|analiză|interviu|reportaj|documentar|următorul|precedentul|articolul (?:următor|anterior|precedent)|context",
            address=r"(?:citește|citiți|vezi|vedeți|mai citește|mai citiți|urmărește|ascultă|află) (?:și|aici|mai mult|mai multe|în continuare)|(?:te|v)-ar putea interesa(?: și)?|(?:îți|v[ă]) recomandăm(?: și| să citești)?",
            lines=r"(?:citește|vezi|arată|afișează|încarcă|află|continuă|deschide|urmărește) (?:mai departe|mai mult|mai multe|tot|toate|tot articolul|articolul(?: integral| complet| original)?|integral|continuarea|știrea(?: completă)?|în continuare|lectura|detalii|și alte \w+)(?: (?:articole|știri|comentarii|postări|din (?:această|aceeași) \w+))?|mai multe(?: detalii| știri| articole)?(?: aici)?|detalii(?: aici)?|articolul (?:integral|complet|original)(?: .{0,30})?|(?:pagina|articolul|știrea) (?:următoare|următor|anterioară|anterior|precedentă)|înapoi la (?:listă|știri|prima pagină|articole)(?: .{0,20})?",
        ),
        drops=(
            "Ecluzele din port rămân închise toată iarna, pentru că s-au terminat banii.\n"
            "[[Citește și\nUn bac nou pornește în mai\nMoara devine muzeu]]",
            "Ecluzele din port rămân închise toată iarna, pentru că s-au terminat banii.\n"
            "[[Te-ar putea interesa și\nUn bac nou pornește în mai\nMoara devine muzeu]]",
            "Citeste si: De ce nu mai pleacă bacul",
        ),
        keeps=(
            "Mai multe despre închidere căpitanul nu a vrut să spună, fiindcă lucrările continuă.",
            "Alte porturi din golf se descurcă mai bine.",
            "Vezi și de ce bacul întârzie când bate vântul, apoi nu te mai miri, glumesc pescarii.",
        ),
    ),
    rule(
        "page-furniture",
        "ro",
        either(
            has(r"^(?=.*\bctrl ?\+ ?enter\b).{0,90}\b(?:greșeal\w+|ero(?:are|ri)\w*)", most=40),
            furniture(
                r"propulsat (?:cu mândrie )?de wordpress|un produs blogger|vezi această postare pe instagram|o postare distribuită de .{1,60}|(?:acest videoclip|videoclipul) nu este disponibil|evaluare medie\s?:?\s?\d.{0,20}voturi.{0,8}|(?:ți|ţi)-a fost de folos acest articol\?|adaugă la favorite|dă clic pentru a .{2,40}\(se deschide într-o fereastră nouă\)?|apreciază încarc.{0,4}|trimiteți prin e-mail.{0,60}|abonați-vă la: .{2,30}\(atom\)?|acest site este protejat de recaptcha.{0,100}",
                r"(?:sari|mergi|treci|salt|du-te|înapoi|navighează|întoarce-te) (?:direct )?(?:la|în) (?:conținut\w*|meniu\w*|navigare\w*|căutare\w*|prima pagină|început\w*|comentarii|subsol\w*|pagina principală|bara laterală|conținutul principal|navigarea principală|articol\w*|listă)(?: (?:principal\w*|paginii|site-ului|de pagină|articolului))?|(?:înapoi |mergi )?(?:în )?sus|înapoi sus",
                r"(?:deschide|închide|arată|afișează|ascunde|mărește|extinde|comută) (?:meniu\w*|căutar\w+|navigar\w+|imagin\w+|fot\w+|galeri\w+|comentarii\w*|fereastr\w+|cuprins\w*|textul|submeniul|tot|panoul)(?: .{0,20})?",
                r"(?:\d+ (?:din|/) \d+|(?:foto|imaginea|pagina|slide|fotografia) \d+ (?:din|/) \d+|(?:timp(?:ul)? (?:estimat )?(?:de )?(?:citire|lectură|citit|parcurs))\b.{0,24}\d.{0,14}|(?:citit|citire|lectură|se citește în)\W{0,3}\d+ ?min\w*\.?|\d+ ?min(?:ute?|\.)? ?(?:de )?(?:citit|citire|lectură)?|\d+ (?:de )?(?:vizualizări|afișări|citiri|accesări)|(?:vizualizări|afișări|accesări|vizite)\W{0,3}\d[\d. ]*)",
                r"(?:ascultă|redă|vizionează|urmărește|citește)(?: (?:articolul|acest articol|știrea|audio|video|podcastul|podcast|live|varianta audio|în engleză))(?:\W*[\d:]+)?|se încarcă.{0,20}|încărcare.{0,6}|(?:mărime|dimensiune|mărimea|dimensiunea) (?:font\w*|text\w*|fontului|textului).{0,20}|(?:mod|temă|tema|modul) (?:întunecat\w*|luminoas\w*|luminos\w*)|(?:versiune|variantă|versiunea|varianta) (?:de tipărit|printabilă|pentru print|audio|desktop|mobilă)",
                r"(?:browserul|navigatorul) (?:tău|dvs\.?|dumneavoastră) .{0,80}",
                r"(?:ai (?:găsit|observat|văzut)|ați (?:găsit|observat|sesizat)|raportează|semnalează|sesizează) (?:o |vreo )?(?:eroare|greșeală)(?: (?:în (?:text|articol)|pe site|de .{2,12}))?(?:[?.,!].{0,110})?|.{0,80}ctrl ?\+ ?enter.{0,40}|(?:urmărește) (?:subiectul|autorul|tema).{0,20}|câmpuri(?:le)? obligatorii.{0,20}|(?:notează|evaluează|votează) (?:articolul|acest articol|știrea).{0,20}|(?:a fost|ți-a fost) (?:util|utilă) (?:acest articol|articolul|știrea).{0,10}|(?:navigare|navigație) (?:în articole|articole|articol|prin articole)",
                r"(?:publicat(?:ă)?|actualizat(?:ă)?|postat(?:ă)?|dată? (?:publicare|publicării|actualizării|actualizare)|data (?:publicării|publicare|actualizării|actualizare)|ultima actualizare|modificat|adăugat)\b(?: la| pe| în| de| data de)?\W{1,3}(?:(?:luni|marți|miercuri|joi|vineri|sâmbătă|duminică),? )?\d{1,2}(?:[.:/-]\d| (?:ian|feb|mar|apr|mai|iun|iul|aug|sept?|oct|noi|nov|dec)).{0,30}|(?:acasă|prima pagină|home|știri) (?:[>»/]|>>) .{1,60}",
                labels=r"(?:un răspuns|cele mai vechi|sortează după|raportează|necategorizate|fără categorie|arhive|evaluarea ta|similare|nume|site web|articole mai (?:vechi|noi)|postare mai (?:veche|nouă)|articol anterior|pagina de pornire|partajează asta|caută după|imprimă|urmărește-ne|publicat în .{2,30}|etichetat .{2,30})|"
                r"(?:căutare|caută|caută în site|meniu|acasă|prima pagină|teme|etichete|taguri|tag-uri|cuvinte cheie|categorii|categorie|secțiuni|contact|despre noi|cine suntem|redacția|redacție|echipa|echipa redacțională|publicitate|cariere|arhivă|arhiva|ajutor|termeni și condiții|termeni și condiții de utilizare|condiții de utilizare|politica (?:de confidențialitate|editorială|de cookies?|privind .{2,40})|confidențialitate|protecția datelor(?: personale)?|video|audio|podcast(?:uri)?|foto|fotografii|galerie|live|în direct|exclusiv|interviu|analiză|opinie|opinii|editorial|închide|înainte|înapoi|următor|anterior|următorul|mai mult|mai puțin|acceptă|anulează|trimite|da|nu|cuprins|din cuprins|în acest articol|printează|rss|harta site-?ului|știri|autori|autor|surse|social media|aplicații|anpc|sol|publicat|actualizat|aplicația mobilă|regulament|comunicate|mica publicitate|cod(?:ul)? (?:deontologic|etic)|tarife publicitate|caseta redacțională|actualizat\b[^,.]{0,30})",
                menu="""acasă știri actualitate politică politic economie economic social societate cultură sport lume mondo românia moldova europa externe interne internațional național
            sănătate educație știință tehnologie tech it auto turism călătorii lifestyle life showbiz monden vedete divertisment muzică film filme cărți teatru modă frumusețe
            rețete horoscop vreme meteo jocuri video foto podcast podcasturi opinii editoriale editorial interviuri interviu reportaje reportaj investigații anchete arhivă
            ziar revistă abonamente abonament newsletter publicitate contact redacția redacție echipa cariere căutare caută meniu regional local locale bucurești cluj
            timișoara iași constanța brașov sibiu craiova chișinău fotbal tenis handbal baschet formula mediu energie agricultură justiție evenimente eveniment finanțe bani bursă curs valutar
            imobiliare construcții companii business afaceri startup media internet familie copii casă grădină religie istorie magazin bancuri blog bloguri forum autentificare cont facebook twitter instagram
            telegram youtube tiktok rss tv radio emisiuni program live alegeri război ucraina ultima oră exclusiv dezvăluiri analize analiză documentare comunicate anunțuri""",
                glue="și & de din la pe în cu a al ale pentru despre noi cine suntem termeni condiții politica politică confidențialitate cookies cookie utilizare protecția datelor personale harta site site-ului prima pagină toate mai mult nostru noastră e mail android ios aplicații mobile mea meu editorială gdpr anpc sol setări",
                tags=r"etichete|taguri|tag-uri|tags|cuvinte(?:-| )cheie|categori[ei]|teme|subiecte|în acest articol|din articol|secțiune|mai multe despre|citește mai multe despre|publicat în|clasat în|etichetat(?: cu)?",
            ),
        ),
        drops=(
            "Propulsat cu mândrie de WordPress",
            "Adaugă la favorite",
            "Sari la conținut",
            "Timp de citire: 3 minute",
            "Etichete: port, ecluză, iarnă",
            "Ai găsit o greșeală? Selectează textul și apasă Ctrl+Enter",
        ),
        keeps=(
            "Videoclipul nu este disponibil presei, a spus căpitanul.",
            "Să sară la conținutul tratatului primărița nu a vrut.",
            "Unul din cele 166 de vase din golf a fost percheziționat.",
            "Categoriile de bărci le stabilește în fiecare an căpitănia.",
        ),
    ),
    rule(
        "comments-prompt",
        "ro",
        comments(
            rf"\b(?:{_SAID})\b",
            r"notifică-mă despre (?:comentariile ulterioare|articole noi) prin e-?mail|(?:\d+|un) (?:gânduri|gând) despre [„\"].{2,100}|raportează comentariul|acest site folosește akismet.{0,120}",
            r"(?:(?:\d[\d.]*|niciun|fără|nu există|vezi|citește|arată|ascunde|toate|lasă|lăsați|un|scrie|adaugă|adăugați|postează|publică|trimite|cele mai|noi|încarcă|mai multe|tău|primul|secțiunea) )*(?:comentarii(?:le)?|comentariul?)(?: ?[(\[:]?\s?\d*[)\]]?)?(?: (?:închise|dezactivate|cititori|cititorilor|facebook|la articol|la acest articol|pentru acest articol|nou|tău|recente))*|(?:\d+ (?:de )?|un )(?:comentarii|comentariu|răspunsuri|răspuns) la .{2,100}|\d+ (?:de )?(?:răspunsuri|păreri)|(?:regulile|regulamentul|politica) (?:de )?(?:comentare|comentariilor|comentarii|moderare)",
            r"(?:comentează|comentați|alătură-te (?:discuției|conversației)|participă la (?:discuție|conversație)|intră în discuție|fii primul care (?:comentează|își spune părerea)|spune-ți părerea|spuneți-v[ăa] părerea|anulează răspunsul|răspunde|lasă un răspuns|părerea ta)(?: (?:articolul|aici|acum|la|despre|acest articol)(?: .{0,40})?)?",
            r"(?:tu |voi )?ce (?:părere (?:ai|aveți)|crezi|credeți|zici)(?: despre (?:asta|acest (?:subiect|articol)|această (?:știre|temă)))?\W{0,3}|adresa (?:ta|dvs\.?|dumneavoastră) de e-?mail nu va fi publicată.{0,80}|câmpurile (?:obligatorii|necesare|marcate).{0,40}|(?:trebuie să|pentru a|autentifică-te|conectează-te|loghează-te|intră în cont)\b.{0,60}\b(?:comenta|comentezi|comentați|comentarii?|comentariul?|comentariu)\b.{0,40}|(?:secțiunea (?:de )?)?comentariile .{0,40}(?:închise|dezactivate|moderate|suspendate|indisponibile).{0,30}|salvează-mi numele.{0,110}|(?:anunță-mă|notifică-mă) (?:prin|despre|când|pe) .{0,60}comentarii.{0,20}",
            parts=(
                r"\b(?:scrie(?:-ne)?|scrieți(?:-ne)?|spune-ne|spuneți-ne|așteptăm|lasă-ne|lăsați-ne)\b.{0,40}\b(?:(?:un|în) comentari\w+|părerea ta|părerea voastră|comentariile (?:tale|voastre)|părerile voastre)\b",
            ),
        ),
        drops=(
            "Notifică-mă despre articole noi prin email.",
            "Raportează comentariul",
            "12 comentarii",
            "Lasă un comentariu",
            "Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate cu *",
            "Autentifică-te pentru a comenta",
        ),
        keeps=(
            "Un gând despre port a scris și căpitanul.",
            "Primărița nu a vrut să comenteze întâmplarea.",
            "Comentariile ministrului au înfuriat valea.",
            "Răspuns de la primărie pescarii nu au primit până în primăvară.",
        ),
    ),
    rule(
        "author-bio",
        "ro",
        either(
            bio(
                r"\b(?:(?:a|au) (?!absolvit|lucrat|studiat|colaborat|publicat|scris|început|debutat|făcut|câștigat|obținut|primit|terminat|realizat|fost (?:jurnalist|redactor|reporter|corespondent|editor))\w+[ts]\w*|susține că|potrivit|spun|spune|cred)\b",
                r"^\W*(?!autor\w* \w+ (?:este|e|a)\b)(?:autor(?:ul|ea|oarea)?|[\w'.-]+(?: [\w'.-]+){1,3})(?:\s?[,–-]+\s?| este | e | a fost | lucrează ca | scrie )(?:(?!este )[\w-]+ ){0,4}(?:jurnalist\w*|ziarist\w*|reporter\w*|redacto\w+|edito(?:r|are|rul)\b|editorialist\w*|corespondent\w*|publicist\w*|blogger\w*|comentator\w*|fotoreporter\w*|fotojurnalist\w*)\b.{0,300}$",
                r"^\W*(?:(?:jurnalist|ziarist|reporter|redactor(?:-șef| șef)?|editor(?:ialist)?|corespondent|fotoreporter|editor coordonator|senior editor)[ăa]?)(?:,? (?:la|specializat\w* (?:în|pe)|secțiunea|departament\w*) .{2,50}|,? [\w.]+\.(?:ro|md))?\W*$",
                r"^\W*(?:absolvent\w*|lucrează (?:în presă|ca jurnalist)|este în presă din|a absolvit|scrie despre)\b.{0,160}\b(?:jurnalis\w+|redacți\w+|pres[ăa]|publicați\w+|reporter\w*|a lucrat)\b.{0,200}$",
                _ADDRESS,
                headings=r"(?:despre autor(?:i|e|oare)?|autor(?:ul|ii|i)?(?: articolului)?|(?:toate )?articolele (?:autorului|autoarei|semnate de .{2,30})|mai multe (?:articole )?(?:de|ale) (?:acest autor|același autor|autorului)|articole de același autor)",
            ),
        ),
        drops=(
            "Ecluzele din port rămân închise toată iarna, pentru că banii de porți s-au dus pe altele.\n"
            "[[Ana Lima este jurnalistă la departamentul local și scrie despre port din 2015.]]",
            "Ecluzele din port rămân închise toată iarna, pentru că banii de porți s-au dus pe altele.\n"
            "[[Despre autor\nAna Lima scrie despre port din 2015 și pescuiește pe râu.]]",
        ),
        keeps=("Ana Lima pescuiește pe râu de când avea zece ani.",),
    ),
    rule(
        "agency-credit",
        "ro",
        agency(
            rf"^\W*(?:cu (?:informații|date|știri) (?:de la|din|de)|cu (?:contribuția|ajutorul)|material realizat (?:cu|după)|preluare|prelucrare după|știre preluată de la)\b[^,]{{0,30}}(?:\b{WIRES}|\b(?:agerpres|mediafax|news\.ro|bbc|the guardian|politico|bloomberg|rador|moldpres|ipn|presa străină|agenții(?:le)? (?:de presă|de știri)?))\b[^.]{{0,60}}\.?$",
            r"^\W*(?:editor|editor online|editor coordonator|redactor|traducere(?:a)?(?: și adaptare(?:a)?)?|adaptare(?:a)?|corectură|text adaptat de|traducător|a consemnat|au consemnat|interviu realizat de|material realizat de|articol tradus de|traducere de)\s?[:-]? ?(?!de |la |din |pe |în |pentru |al |a |cine |ce |cum |când |unde )[\w.'-]{2,20}(?: [\w.'-]{2,20}){0,3}(?:\s?[,/].{2,40})?\W*$",
            rf"^\W*(?:agerpres|mediafax|news\.ro|rador|moldpres|ipn|reuters|afp|ap|dpa)(?:\s?[/,+-]\s?(?:{WIRES}|agerpres|mediafax|news\.ro|rador))*\W*$|^\W*agerpres\s?/?\s?\(.{{2,120}}\)\W*$",
            r"^\W*(?:acest|prezentul) (?:articol|text|material) (?:a (?:fost publicat (?:inițial |prima dată |original )*(?:în|pe|de)|apărut (?:inițial |prima dată )*(?:în|pe)|fost preluat de (?:pe|la)))\b.{0,120}$|^\W*articolul .{2,160} apare prima dată (?:pe|în) .{2,60}$",
            label=r"surs[ăae]|agenția|text|preluare|surse",
        ),
        drops=(
            "Cu informații de la Agerpres și Reuters",
            "Editor: Ana Lima",
            "[[Sursa: Agerpres]]\nEcluzele din port rămân închise toată iarna.",
        ),
        keeps=(
            "Cu informații de la martori, ecluza a fost găsită spartă iarna trecută.",
            "Agerpres a anunțat luni că acesta pleacă.",
            "După Reuters, cea mai veche firmă din port",
            "Redactor de profesie",
        ),
    ),
    rule(
        "image-credit",
        "ro",
        picture(
            rf"\b(?:{_SAID})\b",
            r"(?:(?:surs[ăa]|credit(?:e)?|arhiv[ăa]) ?(?:foto|imagine|imagini|video|fotografie)?\s?:? ?foto|(?:surs[ăa]|credite?) (?:foto|imagine|imagini|video|fotografie)|foto(?:grafi[ae]|grafii|grafi)?(?: (?:cu caracter ilustrativ|ilustrativ[ăe]?|arhivă|reprezentativă|generic[ăe]?|principală|credit))?|imagin(?:e|ea|i)(?: (?:cu caracter ilustrativ|ilustrativ[ăe]|de arhivă|reprezentativă|generică))?|captur[ăa] (?:foto|video|ecran|de ecran)?|ilustrați[ea]|infografic|grafic[ăa]?|colaj)",
            r"(?:foto|fotografi[ea]|imagin[ei]|imagini) (?:cu )?(?:caracter |rol |scop )?(?:ilustrativ[ăe]?|generic[ăe]?|reprezentativ[ăe]?|de arhivă|din arhivă|simbol|cu titlu de exemplu)(?:[.:,(/–-].{0,80})?|(?:(?:surs[ăa] )?foto|surs[ăa] (?:foto|imagine|video)|captur[ăa] (?:foto|video|ecran)) ?[:/] ?(?:arhiv\w+|facebook\w*|captură.{0,20}|digi24|pixabay|freepik|shutterstock.{0,20}|arhivă personală|igsu|isu.{0,12}|poliția.{0,20}|profimedia.{0,20}|hepta.{0,20}|inquam.{0,40}|wikipedia|pexels|unsplash)(?:[.:,(/–-].{0,60})?|galerie foto|(?:vezi )?galeria foto(?: .{0,20})?|mărește (?:fotografia|imaginea)|credit foto",
            by="de",
        ),
        drops=(
            "Barjele așteaptă la ecluză. Foto: Ana Lima / Agerpres",
            "Foto: Ana Lima",
            "Sursa foto: Ana Lima / Inquam Photos",
            "Fotografie cu caracter ilustrativ",
        ),
        keeps=(
            "În fotografie apare un bărbat în uniformă, a anunțat primăria.",
            "Fotografia stă de o sută de ani la căpitănie.",
        ),
    ),
)
