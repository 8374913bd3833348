"""Finnish: what the page says around the story. Shapes stand in kit.py; here are the words."""

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

# `Lisää` (adds) and `kommentoi` (comments) are buttons too, and `mukaan` (according to) ends `tule mukaan`: a genitive in -n
# stands before the one that reports.
_SAID = (
    r"(?:sano(?:o|i|vat|ivat|nut|neet|taan|ttiin)|kerto(?:o|i|vat|ivat|nut|neet)|kerrotaan|kerrottiin|totea(?:a|vat)|totesi(?:vat)?|todennut|vakuutt(?:aa|i|avat|ivat)|korost(?:aa|i|avat|ivat)|"
    r"arvioi(?:vat|nut)?|muistutt(?:aa|i|avat|ivat)|huomautt(?:aa|i|avat|ivat)|lisäsi(?:vät)?|väitt(?:ää|i|ävät|ivät|änyt)|ilmoitt(?:aa|i|avat|ivat|anut)|tiedott(?:aa|i|avat|ivat|anut)|kirjoitt(?:aa|i|avat|ivat)|"
    r"raportoi(?:vat)?|uutisoi(?:vat)?|kuvail(?:ee|i|evat|ivat)|selitt(?:ää|i|ävät|ivät)|poh(?:tii|ti|tivat)|myön(?:tää|si|sivät)|kiist(?:ää|i|ävät|ivät)|vaat(?:ii|i|ivat)|ehdott(?:aa|i|avat)|uskoo|uskovat|"
    r"pyys(?:i|ivät)|pyytää|pyytävät|kehott(?:aa|i|avat|ivat)|linja(?:si|a)|perustel(?:ee|i)|\w+n mukaan)"
)
_TOLD = (
    rf"\b(?:{_SAID}|hän|hänen|häntä|hänelle|poliisi\w*|(?:käräjä|hovi|hallinto)-?oikeu\w+|korkein oikeus|syyttäj\w+|\w*ministeri\w*|presidentti\w*|presidentin|\w*pormestari\w*|"
    r"(?:kunnan|kaupungin|toimitus)johtaj\w+|tiedottaj\w+|(?:maanantai|tiistai|torstai|perjantai|lauantai|sunnuntai)na|keskiviikkona)\b"
)
_VOICE = Voice(
    we=r"\b(?:me|meitä|meidän|meille|meillä|meiltä|meihin|meissä|meistä|\w{3,}mme)\b",
    you=(
        r"\b(?:sinä|sinun|sinua|sinulle|sinulla|sinulta|sinusta|teitä|teidän|teille|teillä|teiltä|lukij(?:a|oiden|amme|oidemme|oillemme|oihimme|oitamme)|hyvä tilaaja|tilaaj(?:iemme|amme)|kuulij(?:amme|oidemme)|katsoj(?:amme|iemme)|"
        r"tukij(?:aksi|amme|oidemme)|kannattaj(?:aksi|amme|iemme)|(?:kuukausi)?lahjoittaj(?:aksi|amme|iemme)|tue|tukekaa|auta|auttakaa|lahjoita|lahjoittakaa|liity|liittykää|ryhdy|osallistu|klikkaa|"
        r"haluat|haluatte|haluatko|voit|voitte|luet|arvostat|arvostatte|pidät|pidätte|hyödyt|tukesi|tukenne|tuellasi|tuellanne|apusi|lahjoituksesi|lahjoituksellasi|lahjoituksenne|panoksesi|osallistumisesi|mielestäsi)\b"
    ),
    # `Hallitus ei tue`: the verb denied has the imperative's form
    ask=(
        r"(?<!\bei )(?<!\beivät )(?<!\bemme )\btue\b|\b(?:tukekaa|tukea (?:meitä|meidän|työtämme|toimintaamme|journalismia\w*|lehteä\w*|toimitus\w*)|tukesi|tukenne|tuellasi|tuellanne|tukemalla|tukij\w+|tukijäsen\w*|kannatusjäsen\w*|kannatusmaksu\w*|"
        r"\w*lahjoit(?:a|akaa|us|ukse\w*|uks\w+|taja\w*|tajaksi|tajat|tajien|tamalla|taa|takaa)|auta|auttakaa|avusta|mobilepay\w*|patreon\w*|paypal\w*|joukkorahoit\w+|keräyslup\w+|rahankeräyslup\w+|"
        r"(?:liity|liittykää|ryhdy|tule|ryhtykää) (?:\w+ ){0,3}(?:tukija\w*|kannattaj\w+|\w*jäsene\w+|lahjoittaj\w+|kuukausi\w+|kummi\w+|mukaan|tukemaan)|(?:lukijoiden|lukijoidemme|tilaajien|tilaajiemme|tukijoiden|tukijoidemme|lahjoittajien|sinun|teidän) (?:\w+ )?(?:tuki|tuella|tuen|tukea|avulla|varassa|ansiosta|apua|apuasi))\b"
    ),
    cause=(
        r"\b(?:journalis\w+|toimitu(?:s|ksen|ksemme|stamme|ksellemme|ksella\w*)|toimittaj\w+|riippum\w+|itsenäi\w+ (?:journal|media|leht|uutis|tiedon|toimi)\w+|sanan ?vapau\w+|vapaa\w* (?:media\w*|lehdistö\w*|tiedonväli\w+|sana\w*)|lehdistö\w*|(?:vaihtoehto|verkko)?(?:media|mediaa|median|mediamme)|"
        r"uutis(?:et|ia|ten|oin\w+|sivusto\w*|media\w*)|juttu(?:ja|jamme|mme)|jutut|juttujen|artikkel(?:it|eita|eitamme|eiden|imme)|sivusto\w*|verkkoleh\w+|leht(?:emme|eämme)|maksut(?:on|ta|tomia|tomasti|tomana|tomina|tomat)|ilmai(?:seksi|sia|nen|sena|sina|set)|ilman mainoksia|mainoks\w+|mainost\w+|maksumuur\w+|"
        r"tutkiva\w*|luotettav\w+ tie\w+|työtämme|työmme|työhömme|toimintaamme|toimintamme|yhdistyks\w+|yhdistys|säätiö\w*|voittoa tavoittelemat\w+|demokrati\w+|podcast\w*|blogi\w*|omistaj\w+|kustannu\w+|laadukas\w*|laadukka\w+)\b"
    ),
    money=(
        r"\b\d+(?:[.,]\d+)? ?(?:euro\w*|eur|€)(?!\w)|[€$]\s?\d|\b(?:kuukaudessa|kuussa|kuukausittai\w+|kuukausilahj\w+|kertalahjoit\w+|vuodessa|vuosittain|säännölli\w+|jokainen (?:euro|lahjoitus|tuki)|pieni(?:kin|lläkin|nkin)?|pienelläkin|"
        r"haluamasi\w* summa\w*|summa(?:lla|n)?|tilinumero\w*|tilille|iban|viitenumero\w*|viite|muutamalla eurolla|kahvikup\w+)\b"
    ),
    # A quotation may stand behind a dash alone, with nobody named beside it
    told=rf"{_TOLD}|^- ",
)

_NOTES = (
    r"\bmielipiteet ovat kirjoittajan omia\b",
    r"\b(?:teksti|juttu|artikkeli) sisältää (?:mainos|affiliate|kumppanuus)-?linkkejä\b",
    r"\btiedote sisältää tulevaisuutta koskevia (?:lausumia|arvioita)\b",
    r"^\W*emme vastaa (?:ulkopuolisten|muiden) sivustojen sisällöstä\b",
)

_SIGN_UP = (
    r"^\W*(?:laita|kytke) ilmoitukset päälle\b.{0,40}\b(?:uuti\w+|jutu\w+|jutt\w+)\b",
    r"^\W*(?:liity|tule|seuraa) (?:\S+ ){1,2}(?:whatsapp|telegram)-?(?:kanava\w*|ryhmä\w*)\b",
)

_LOCKED = (
    r"^\W*(?:kirjaudu(?: sisään)?|luo (?:maksuton |ilmainen )?tunnus|rekisteröidy|tilaa)\b.{0,50}\b(?:lukeaksesi (?:koko )?(?:jutun|artikkelin|lisää)|jatkaaksesi lukemista|lue koko juttu)\b",
    r"^\W*(?:jatka lukemista \d+ eurolla|tilauksesi on päättynyt)\b",
    r"^\W*lue koko (?:juttu|artikkeli)\b.{0,20}\b(?:luomalla|kirjautumalla|tilaamalla)\b",
)

_OFFERS = (r"^\W*lataa (?:\S+ )?(?:sovelluksemme|uutissovelluksemme|appimme|appi)\b",)

_BLOCKED = (
    r"^\W*(?:ole hyvä ja )?(?:poista|kytke|sulje) mainosten?est\w+\b",
    r"^\W*me ja \d+ kumppaniamme\b",
)

RULES = (
    rule(
        "donation-appeal",
        "fi",
        appeal(
            _VOICE,
            r"(?:ole hyvä ja )?(?:tue|tukekaa|auta|auttakaa)(?: (?:meitä|meidän|työtämme|toimintaamme|toimitustamme|lehteämme|sivustoa\w*|(?:riippumatonta|itsenäistä|vapaata|laadukasta|tutkivaa|suomalaista|kotimaista) (?:\w+ )?(?:journalismia|mediaa|lehdistöä|tiedonvälitystä|uutis\w+)|journalismia|nyt|blogia\w*|podcastia\w*)\b.{0,80})",
            r"(?:tee|anna) (?:kerta|kuukausi)?lahjoitus\b.{0,60}|lahjoita(?: (?:nyt|tästä|täällä|meille|mobilepay\w*|työllemme|toimitukselle\w*|journalismille|paypal\w*)\b.{0,60})?|(?:ryhdy|liity|tule) (?:meidän |lehden |lehtemme )?(?:kuukausi)?(?:tukijaksi|tukijaksemme|lahjoittajaksi|kannattajaksi|kannatusjäseneksi|tukijäseneksi)\b.{0,60}",
            r"(?:jos|mikäli|kun|ennen kuin|piditkö|pidätkö)\b.{0,140}\b(?:(?:tue|tukekaa|auta|tukea) (?:meitä|\w{4,}mme|riippumatonta|laadukasta|journalismi\w+)|lahjoita meille|(?:tukija|lahjoittaja|kannattaja)ks(?:i|emme)|tukijoihimme|mobilepay\w*|patreon\w*)\b.{0,80}",
            r"(?:tukesi|tukenne|lahjoituksesi|apusi|panoksesi|sinun tukesi) (?:on|auttaa|mahdollistaa|turvaa|merkitsee|ratkaisee)\b.{0,100}|(?:tarvitsemme|kaipaamme) (?:nyt )?(?:sinun |teidän )?(?:tukeasi|tukeanne|apuasi|apuanne|lahjoitustasi)\b.{0,80}",
            more=r"(?:kiitos|kiitämme|suuri kiitos|lämmin kiitos|kiitokset)\b.{0,60}|(?:lahjoita|tue|tuen|lahjoitan|siirry lahjoittamaan)(?: .{0,30})?|\d+ ?(?:€|euroa)(?: ?/ ?kk)?|(?:muu|vapaavalintainen|oma) summa|(?:kerta|kuukausi)lahjoitus|kuukausittain|kerran|mobilepay.{0,30}|patreon|paypal|(?:tilinumero|iban|viite|viitenumero)\b.{0,50}|(?:rahan)?keräyslupa\b.{0,60}|toimitus",
        ),
        drops=(
            "Toimituksemme on riippumaton ja toimii ilman mainoksia. Jos arvostat työtämme, tue meitä: jo 5 euroa kuukaudessa auttaa.\nKiitos!",
            "Tue riippumatonta journalismia",
            "Ryhdy kuukausilahjoittajaksi",
        ),
        keeps=(
            "Säätiö keräsi lahjoituksia tulvasta kärsineille kalastajille, ja perjantaihin mennessä koossa oli kaksi miljoonaa euroa.",
            "”Tukekaa meitä, jokainen euro auttaa”, laiturin taulussa luki.",
            "Kansanedustaja pyysi kannattajiltaan lahjoituksia kampanjaansa, viisi euroa kultakin.",
            "– Meidän pitää tukea vapaata lehdistöä ja lahjoittaa, vaikka se maksaisi viisi euroa kuukaudessa.",
            "Kaupunki ei tue sulun korjausta.",
        ),
    ),
    rule(
        "newsletter-plea",
        "fi",
        either(
            unless(_TOLD, has(*_SIGN_UP, most=40)),
            plea(
                _TOLD,
                r"\b(?:tilaa|tilatkaa|liity|rekisteröidy|ilmoittaudu|vastaanota)\b.{0,80}\b(?:uutiskir(?:je\b|jee\w+|jei\w+)|(?:aamu|ilta|viikko)kir(?:je\b|jee\w+|jei\w+)|sähköpostii(?:si|nne)|sähköposti(?:listal\w+|lista)|postituslistal\w+|newsletter\w*)",
                r"\buutiskir(?:jeemme|jeidemme)\b.{0,60}\b(?:tilaa|tilaamalla|tilaajaksi|sähköpostii\w+|maksut(?:ta|on|tomasti)|ilmaiseksi|kerran viikossa|joka (?:aamu|päivä|viikko|perjantai|ilta|arkiaamu|arkipäivä))\b",
                r"\b(?:suoraan|kätevästi|maksutta|ilmaiseksi|joka (?:aamu|päivä|viikko|arkiaamu|arkipäivä)|päivittäin|viikoittain) (?:suoraan )?(?:sähköpostii(?:si|nne)|postilaatikkoo(?:si|nne))\b|\bsähköpostii(?:si|nne) (?:joka (?:aamu|päivä|viikko|arkiaamu|perjantai)|kerran viikossa|päivittäin|viikoittain)\b",
                r"\b(?:(?:tilaamalla|antamalla|syöttämällä|rekisteröitymällä|lähettämällä) (?:\S+ ){0,4}(?:hyväksyt|annat|suostut|vahvistat)|hyväksyn,? että|annan luvan|suostun (?:siihen|sähköpost\w+|vastaanot\w+))\b.{0,140}\b(?:uutiskir(?:je\w*)|tietosuoja\w*|henkilötieto\w*|sähköposti\w*|markkinoin\w+|käyttöehdo\w+)\b",
                r"\b(?:kiitos (?:uutiskirjeen )?tilauksesta\w*|olet nyt (?:uutiskirjeen|uutiskirjeemme) tilaaja|voit (?:milloin tahansa |koska tahansa )?(?:perua|peruuttaa|lopettaa) (?:uutiskirjeen )?(?:tilauksen|tilauksesi|uutiskirjeen) (?:milloin|koska) (?:tahansa|vain))\b",
                lines=(
                    r"(?:(?:tilaa|tilaa tästä|tilaa maksuton|tilaa ilmainen|ilmainen|maksuton|meidän|kaikki|lehden|päivän|viikon|sähköpostiisi|haluan|saat|liity) )*(?:uutiskir(?:je|jeen|jeet|jeemme|jeitä|jeitämme)|newsletter)(?: (?:tästä|täältä|maksutta|ilmaiseksi|sähköpostiisi|tilaus|nyt))*",
                    r"(?:syötä |anna |kirjoita |oma )?(?:sähköposti-?osoit(?:e|teesi)|sähköpostisi)|(?:älä|et) (?:jää paitsi|missaa|missaisi) (?:yhtään .{2,30}|tärkeim\w+ .{2,40}|uutisia\b.{0,30}|mistään|parhaita .{2,30}|juttujamme)|pysy (?:ajan tasalla|kärryillä)(?: .{0,50})?",
                ),
                then=r"\b(?:uutiskir\w+|tietosuoja\w*|henkilötieto\w*|sähköpost\w+|tilauksen|peru(?:a|uttaa)|roskapost\w+|suostumu\w+)\b",
            ),
        ),
        drops=(
            "Laita ilmoitukset päälle, niin kuulet sataman uutiset.",
            "Tilaa uutiskirjeemme, niin saat sataman uutiset joka aamu.",
            "Viikon tärkeimmät jutut suoraan sähköpostiisi.\nVoit perua tilauksen milloin tahansa.",
            "Uutiskirje",
        ),
        keeps=(
            "Laiva laittoi valot päälle.",
            "Satamakapteeni on vuosia kirjoittanut lokeista uutiskirjettä, jolla on monta ystävää.",
            "Veljeltä ei tullut kirjettä, koska posti seisoi lautan mukana.",
            "Kerhoon voi ilmoittautua koko toukokuun ajan sähköpostilla.",
            "Laiturilla ei ole tilaa, ja kirje palautettiin.",
        ),
    ),
    rule(
        "paywall-notice",
        "fi",
        unless(
            _TOLD,
            either(
                has(*_LOCKED, most=40),
                has(
                    r"\b(?:(?:tämä|koko|kaikki|nämä) (?:artikkeli|juttu|sisältö|teksti|jutut|sisällöt|artikkelit)|tämä on|loppu (?:artikkelista|jutusta)|artikkeli on|juttu on)\b.{0,40}\b(?:vain|ainoastaan|tarkoitettu|luettavissa|maksullis\w+|rajattu|avoinna)\b.{0,40}\b(?:tilaajille\w*|tilaajien|digitilaajille|kirjautuneille|jäsenille(?:mme)?|rekisteröityneille|tilauksella)\b",
                    r"\b(?:jatkaaksesi|lukeaksesi|nähdäksesi|avataksesi|päästäksesi)\b.{0,60}\b(?:kirjaudu|tilaa|rekisteröidy|luo (?:tunnus|tili)|tarvitset|osta|sinun (?:on|pitää|täytyy))\b|\b(?:kirjaudu(?: sisään)?|rekisteröidy|tilaa|luo (?:tunnus|tili)|osta (?:tilaus|lehti))\b,? (?:ja |niin )?(?:jatka\w* (?:lukemista|lukemaan)|lue(?:t)? (?:koko )?(?:juttu|jutun|artikkeli|lisää|heti)|lukeaksesi|nähdäksesi|jatkaaksesi)\b",
                    r"\b(?:oletko|onko sinulla|etkö ole|eikö sinulla ole) (?:(?:jo |vielä |ennestään )?(?:\S+ )?(?:tilaaja|digitilaaja|digitilaus|digitilausta|käyttäjätunnus\w*)|(?:jo|vielä|ennestään) (?:\S+ )?(?:tilaus|tilausta|tunnus|tunnusta|tunnukset|asiakas|käyttäjätili\w*|rekisteröitynyt|\S+-tili|tili|tiliä))\b.{0,20}\?",
                    r"\b(?:olet lukenut|sinulla on jäljellä|jäljellä) (?:\w+ ){0,3}(?:ilmais\w+|maksut\w+) (?:artikkel\w+|juttu\w*|jutt\w+)\b|\bilmaiset (?:artikkelisi|juttusi|artikkelit) (?:on|ovat) (?:luettu|käytetty)\b",
                    r"^\W*(?:artikkelista|jutusta) (?:on )?(?:vielä )?(?:jäljellä|lukematta) \d+ ?(?:%|prosenttia)\W*$|\b(?:tarvitset|vaatii|edellyttää) (?:voimassa ?olevan |aktiivisen )?(?:digitilauksen|tilauksen|kirjautumisen|kirjautumista|tilausta)\b.{0,30}\b(?:lukeaksesi|jatkaaksesi|lukeminen|juttu|artikkeli)?\b",
                    most=50,
                ),
                says(
                    r"(?:artikkeli |juttu |sisältö |tämä artikkeli on |tämä juttu on |tämä sisältö on )?(?:vain |avoinna vain )?(?:tilaajille|digitilaajille|kirjautuneille)(?: avoin)?|(?:tämä on )?(?:tilaajasisältöä|tilaajasisältö|tilaajien sisältö(?:ä)?|maksullista sisältöä|maksumuurin takana|tilaajaetu)|tilaajan? (?:juttu|artikkeli)|(?:lue|jatka) (?:koko )?(?:juttu|artikkeli|lukemista)(?: .{0,40}\b(?:tilaa|tilauksella|kirjautumalla|ilmaiseksi|maksutta|eurolla|€).{0,20})|jatka lukemista|(?:plus|premium)-?(?:artikkeli|juttu|sisältö)",
                    most=12,
                ),
            ),
        ),
        drops=(
            "Kirjaudu sisään lukeaksesi koko jutun.",
            "Tilauksesi on päättynyt.",
            "Tämä artikkeli on vain tilaajille. Kirjaudu sisään ja jatka lukemista.",
            "Oletko jo tilaaja? Kirjaudu sisään",
            "Tilaajille",
        ),
        keeps=(
            "Lautan tilaus on päättynyt.",
            "Uimaranta on avoinna vain kaupungin asukkaille.",
            "Lehti pani juttunsa maksumuurin taakse vuonna 2019 ja menetti kolmanneksen lukijoistaan.",
            "Laiturin remontista on jäljellä 20 prosenttia, mutta rahat ovat loppu.",
            "Tilaajille tilanne on uusi, koska lehti ei enää kulje lautalla.",
        ),
    ),
    rule(
        "subscription-offer",
        "fi",
        unless(
            _TOLD,
            either(
                has(*_OFFERS, most=30),
                has(
                    r"^\W*(?:tilaa|kokeile|osta|valitse|hyödynnä|testaa|aloita|saat|lue|tutustu)\b.{0,90}\b(?:digitilau\w+|tilaukse\w*|tilaus|digi(?:lehti|paketti|n)|näköisleh\w+|rajat(?:on|ta|tomasti|toman)|rajoituksetta|kokeilu(?:jakso)?\w*|(?:ensimmäinen|1\.?) (?:kuukausi|kk)|kaikki (?:jutut|artikkelit|sisällöt|digisisällöt))\b.{0,80}(?:€|\beuro\w*|\bkk\b|\b(?:maksutta|ilmaiseksi|nyt|tästä|heti|veloituksetta|hintaan|kuukau\w+)\b)",
                    r"\b(?:ei sitoutumista|ilman sitoutumista|(?:peru(?:uta)?|irtisano|lopeta|katkaise)(?: tilau(?:s|ksesi))? (?:koska|milloin) (?:tahansa|vain|haluat)|voit (?:perua|peruuttaa|irtisanoa|lopettaa)(?: tilauksesi| tilauksen| sen)? (?:koska|milloin) (?:tahansa|vain|haluat))\b",
                    r"\b(?:digitilaus|tilaus|kokeilujakso)\b.{0,40}\b(?:alkaen|vain|hintaan|hinta|nyt)\b.{0,20}\b\d+(?:[.,]\d+)? ?(?:€|euro\w*|eur)(?: ?/ ?kk)?.{0,30}$",
                    r"\btilaajana (?:saat|pääset|voit|luet|näet)\b|\b(?:saat|pääset) (?:käyttöösi|lukemaan|rajattomasti)\b.{0,60}\b(?:kaikki|rajattomasti|näköislehden|digisisällöt|artikkelit|jutut)\b",
                    most=45,
                ),
                says(
                    r"(?:(?:tilaa|osta|katso|valitse|hallitse|anna) (?:\S+ )?(?:tilaus|tilausta|tilaukset|lehti|lahjaksi|irtonumero)|tilaa|omat tilaukset|tilaukseni|(?:tilaa |osta |kokeile )?(?:digitilaus|digipaketti|näköislehti|digilehti|lahjatilaus)|tilausvaihtoehdot|tilaustarjoukset|tilaustarjous|tilaajapalvelu|tilaajaedut|asiakaspalvelu|oma tili|omat tiedot|omat sivut|tilaushinnat|tilausehdot|kestotilaus)(?: (?:nyt|tästä|heti|täältä|\d+ ?€\S*|alkaen .{2,15}|vain .{2,20}))*",
                    r"(?:kirjaudu(?: sisään| ulos)?|kirjautuminen|rekisteröidy|rekisteröityminen|luo (?:uusi )?(?:tunnus|tili|käyttäjätili|\w+-tunnus)|unohditko salasanan?(?:si)?|salasana unohtunut|unohtunut salasana)(?:\W+(?:tai|/|\||ja)?\W*(?:kirjaudu(?: sisään)?|rekisteröidy|tilaa|luo (?:tunnus|tili)))*\??",
                    most=9,
                ),
            ),
        ),
        drops=(
            "Lataa sovelluksemme sataman uutisiin.",
            "Kokeile digitilausta kuukauden ajan nyt 1 eurolla.",
            "Ei sitoutumista, peru milloin vain.",
            "Kirjaudu sisään / Rekisteröidy",
            "Tilaa lehti",
        ),
        keeps=(
            "Hän latasi sovelluksen satamassa.",
            "Satamalehden tilaus kallistuu toukokuussa kolme euroa, ja kirjasto luopuu siitä.",
            "Tilaukset loppuivat telakalta",
            "Uusi tilaus telakalle",
            "Lautan kuukausilippu maksaa toukokuusta alkaen 49 euroa, kaupunki tiedotti.",
            "Laiturilla ei ole enää tilaa uusille veneille, ja nyt jonossa on sata nimeä.",
        ),
    ),
    rule(
        "cookie-notice",
        "fi",
        either(
            unless(_TOLD, has(*_BLOCKED, most=60)),
            cookies(
                rf"\b(?:{_SAID}|(?:käräjä|hovi|hallinto)-?oikeu\w+|tuomioistui\w+|tietosuojavaltuute\w+|traficom\w*|seuraamusmaks\w+|sako\w+|uhkasako\w+)\b",
                r"\b(?:me|meidän|käytämme|käytetään|käyttää|keräämme|tallennamme|hyödynnämme|sivusto\w*|verkkosivu\w*|sivuill\w+|sivuston|palvelu(?:mme|ssa\w*|n|t)?|kumppani\w*|yhteistyökumppan\w+|kolman\w+ osapuol\w+|sinun|sinulle|sinua|\w+(?:mme|asi|esi|isi|ksesi))\b",
                r"\b(?:hyväksy\w*|suostumu\w+|suostut|kieltäy\w+|kieltä\w+|hylkää|estä\w*|asetuks\w+|asetusten|evästeasetu\w+|evästekäytän\w+|käytännö\w+|tietosuoja\w*|yksityisyy\w+|hallin\w+|hallitse|jatkamalla|jatkat|muuttaa|peru\w*)\b",
                r"\b(?:analy\w+|tilasto\w*|kohden\w+|kohdis\w+|personoi\w*|yksilöl\w+|räätälöi\w*|paran\w+|kehit\w+|käyttökokemu\w+|kävijä\w*|välttämättö\w+|mainon\w+|mainoks\w+|markkinoin\w+|selai\w+|laitte\w+|toiminnalli\w+|toimivuu\w+|sisältö\w*|tallen\w+|toiminna\w*|käyttäj\w+)\b",
                plain=r"(?:tämä (?:sivusto|verkkosivusto|sivu) käyttää|käytämme) evästeitä\b.{0,60}",
                must=r"\beväst(?:e\b|ee\w*|ei\w*|easetu\w+|ekäytän\w+|eselost\w+)|\bcookies?\b|\b\w*tieto(?:ja|jasi|jen|jesi|janne)\b.{0,80}\b(?:laittee(?:llasi|ltasi|llesi)|kumppan(?:imme|eidemme|eillemme)|suostumu(?:ksesi|stasi))\b",
                buttons=r"(?:hyväksy evästeet nähdäksesi (?:sisällön|videon))|"
                r"(?:hyväksy|salli|kiellä|estä|hylkää|hallitse|muokkaa|muuta|vain)(?: (?:kaikki|vain|välttämättömät|tarpeelliset|valitut|pakolliset|ja (?:sulje|jatka)|evästeet|evästeitä|evästeiden|asetuksia|suostumusta|suostumuksia|evästeasetuksia|tietosuoja-asetuksia))+|(?:hyväksyn(?: (?:kaikki|evästeet))*|jatka hyväksymättä|vain (?:välttämättömät|pakolliset)(?: evästeet)?)|eväste(?:et|asetukset|käytäntö|käytännöt|seloste|ilmoitus|valinnat|tiedot|iden (?:asetukset|käyttö|hallinta))|(?:muuta |avaa |hallitse )?(?:tietosuoja-?|yksityisyys-?|yksityisyyden|suostumus-?|eväste)-?asetu(?:kset|ksia)|tietosuoja(?:seloste|lauseke|käytäntö|ilmoitus|-asetukset)? ja evästeet",
            ),
        ),
        drops=(
            "Me ja 30 kumppaniamme tallennamme evästeitä.",
            "Käytämme evästeitä sivuston toiminnan parantamiseen. Jatkamalla hyväksyt niiden käytön.",
            "Sivustomme tallentaa evästeitä tilastointia varten; voit muuttaa asetuksia selaimessasi.",
            "Hyväksy kaikki evästeet",
            "Evästeasetukset",
        ),
        keeps=(
            "Monella lukijalla on mainostenesto.",
            "Kalastajat söivät eväät laiturilla, ja lapset saivat pullaa.",
            "Leikkaukseen tarvitaan vanhempien suostumus.",
            "Tuomioistuin katsoi, että sivustojen on kysyttävä käyttäjiltä lupa evästeisiin.",
        ),
    ),
    rule(
        "disclaimer",
        "fi",
        either(
            unless(_TOLD, has(*_NOTES, most=60)),
            disclaimer(
                rf"\b(?:{_SAID}|(?:käräjä|hovi|hallinto)-?oikeu\w+|oikeu(?:s|dessa|teen)|tuomio\w*|tuomittiin|syyte|syytte\w+|syyttäj\w+|asianaja\w+|kanne|kanteen)\b",
                r"\b(?:oikeellisuu\w+|paikkansapitävyy\w+|täsmällisyy\w+|kattavuu\w+|ajantasaisuu\w+|luotettavuu\w+|virheettömyy\w+|täydellisyy\w+|tarkkuu\w+)\b",
                r"\b(?:takaa|takaamme|taata|takuuta|taku\w+|vakuut\w+|takeita)\b",
                r"\b(?:vastuu\w*|vastaa\w*|vahingo\w*|vahinko\w*|menety\w+|tappio\w*|korvau\w+)\b",
                r"\b(?:mielipite\w+|mielipide\w*|näkemy\w+|kannano\w+|kanta|kantaa)\b.{0,90}\b(?:kirjoittaj\w+|toimituks\w+|lehde\w+|kolumnist\w+|julkaisij\w+|edusta\w+|vastaa\w*|omia\w*)\b",
                r"\b(?:neuvo\w*|neuvontaa\w*|sijoitusneuvo\w*|suositu\w+|sijoitus\w*|lääketieteelli\w+|oikeudelli\w+|taloudelli\w+|tarjous|tarjoukse\w*|riski\w*)\b",
                r"\b(?:tieto(?:ja|jen|ihin|jemme)?|tiedot|sisältö\w*|sisällö\w+|artikkel\w+|aineisto\w*|sivu(?:sto\w*|illa|jen)|linkki\w*|linkit|linkke\w+|palvelu\w*|teksti\w*|tiedot\w+)\b",
                r"\b(?:kolman\w+ osapuol\w+|julkaisij\w+|mainostaj\w+|kumppan\w+|toimitu\w+|ylläpit\w+|käyttäj\w+|palveluntarjoaj\w+)\b",
                r"\b(?:lääkäri\w*|asiantuntij\w+|ammattilais\w+|terveydenhuol\w+|omalla vastuulla|omaan vastuuseen|yleisluontei\w+|informatiivi\w+|tiedoksi)\b",
                headings=r"(?:vastuuvapaus(?:lauseke|ilmoitus)?|vastuunrajoitus(?:lauseke)?|vastuunrajaus|vastuuvapauslauseke|oikeudellinen huomautus|disclaimer|huomautus riskeistä|riski(?:varoitus|huomautus)|tärkeää tietoa sijoittajalle)",
                strong=(
                    r"\b(?:mielipite\w+|näkemy\w+|kannano\w+|kirjoituks\w+|blogit?|kolumni\w*)\b.{0,100}\b(?:eivät|ei) (?:välttämättä |aina |suoraan )?(?:edusta|vastaa|kuvasta|heijasta|ilmaise|ole)\b.{0,60}\b(?:toimituk\w+|lehtemme|(?:lehden|julkaisijan|kustantajan|sivuston|työnantajan|yhdistyksen) (?:\w+ )?(?:kantaa|kanta|näkemy\w+|mielipi\w+|linjaa))\b",
                    r"\b(?:mielipite\w+|näkemy\w+|kannano\w+)\b.{0,30}\bovat (?:kirjoittajan|kirjoittajien|kolumnistin|bloggaajan|haastateltavan) omia\b.{0,80}",
                    r"\b(?:toimitus|julkaisija|kustantaja|ylläpitäjä|ylläpito|sivusto|lehti|palvelu)\b.{0,40}\b(?:ei vastaa|ei ole vastuussa|ei ota vastuuta|ei kanna vastuuta)\b.{0,100}\b(?:sisällö\w+|kommen\w+|tieto\w*|tiedo\w+|linkki\w*|linkke\w+|sivusto\w*|mainos\w*|sijoitus\w*|virheistä|päätök\w+)\b.{0,60}",
                    r"\b(?:emme vastaa|emme ota vastuuta|emme ole vastuussa|emme takaa)\b.{0,120}\b(?:sisällö\w+|kommen\w+|tieto\w*|tiedo\w+|oikeellisuu\w+|linkki\w*|linkke\w+|sivusto\w*|virheistä|päätök\w+)\b.{0,60}",
                    r"\b(?:ei|eivät|eikä) (?:\w+ ){0,2}(?:ole|muodosta|tulkita|pidä|tule|katsoa)\b.{0,40}\b(?:sijoitusneuvo\w*|sijoitussuositu\w+|(?:osto|myynti)suositu\w+|kehotu\w+ (?:ostaa|sijoittaa|myydä))\b.{0,100}",
                    r"\b(?:artikkel\w+|sivusto\w*|sivujen|sivuilla|sisältö|sisällöt|tekst\w+|tiedot|ohjeet|blogi\w*)\b.{0,60}\b(?:ei|eivät) (?:\w+ )?(?:korvaa|ole)\b.{0,40}\b(?:lääketieteelli\w+ (?:neuvo\w*|hoito\w*)|lääkärin (?:neuvoja|vastaanottoa|arviota|hoitoa|antam\w+)|oikeudelli\w+ neuvo\w*|terveydenhuollon ammattilai\w+|ammattilaisen (?:antam\w+|neuvoja|apua))\b.{0,100}",
                    r"\b(?:vain|ainoastaan|yksinomaan|puhtaasti) (?:\w+ )?(?:yleistä tiedotusta varten|tiedoksi|informatiivi\w+ tarkoituks\w+|tiedotustarkoituks\w+|informaatiotarkoituk\w+|yleisluontoi\w+ tieto\w*|yleiseksi tiedoksi)\b.{0,60}",
                    r"\b(?:historiallinen tuotto|menneet? tuot\w+|aiempi tuotto|aiempi kehitys|aikaisempi tuotto)\b.{0,30}\bei(?:vät)? (?:ole )?(?:tae|takeita|takaa|takuuta)\b.{0,60}",
                    r"\b(?:tiivistelmä\w*|artikkeli\w*|juttu|jutun|käännö\w+|yhteenvedo\w+|teksti\w*|sisällö\w+|ääniversio\w*|kuva) (?:\w+ ){0,2}(?:on |tehtiin |luotiin |luotu |tuotettu |laadittu |käännetty |tehty |laatinut |tekemä |teki )+(?:\w+ )?(?:tekoäly\w*|koneääni\w*|konekäännö\w+|automaatti\w+|tekoälytyökalu\w*)\b.{0,80}|\b(?:tiivistelmän teki|jutun laatimisessa on käytetty|artikkelin teossa on käytetty|jutun teossa on hyödynnetty) tekoäly\w*\b.{0,80}",
                    r"\b(?:affiliate|kumppanuus|mainos)-?linkk(?:ejä|i|iä|ien|eihin)\b.{0,120}\b(?:provisio\w*|komissio\w*|palkkio\w*|ostat|osto\w*)\b|\bsaamme (?:pienen |siitä )?(?:provisio\w*|komissio\w*|palkkio\w*)\b",
                ),
                denies=r"\b(?:ei|eivät|emme|eikä|ilman|vain|ainoastaan)\b",
            ),
        ),
        drops=(
            "Juttu sisältää mainoslinkkejä.",
            "Vastuuvapauslauseke: sivuston tiedot ovat peräisin kolmansilta osapuolilta. Emme takaa niiden oikeellisuutta emmekä vastaa vahingoista.",
            "Kirjoituksen mielipiteet eivät välttämättä edusta toimituksen kantaa.",
            "Tiivistelmän teki tekoäly ja ihminen tarkasti.",
        ),
        keeps=(
            "Kirja sisältää linkkejä satamaan.",
            "Telakka ei ole vastuussa onnettomuudesta.",
            "Telakka ei vastaa laiturin vahingoista eikä sen tarvitse antaa takuuta, käräjäoikeus katsoi.",
            "Asukkaiden mielipiteet sulusta eroavat toisistaan, ja äänestys siirtyi toukokuuhun.",
            "Satama ei ota vastuuta veneistä, jotka jäävät talveksi laituriin.",
        ),
    ),
    rule(
        "copyright-notice",
        "fi",
        unless(
            rf"\b(?:{_SAID}|(?:käräjä|hovi|hallinto|markkina)-?oikeu\w+|tuomio\w*|tuomittiin|kanne|kanteen)\b",
            has(
                r"\bkaikki oikeudet (?:pidätetään|pidätetty|pidätetty?t|pidätämme)\b|\boikeudet (?:muutoksiin )?pidätetään\W*$",
                r"\b(?:sisällö\w+|sisältö\w*|aineisto\w*|artikkel\w+|juttujen|sivusto\w*|lehden)\b.{0,80}\b(?:kopioi\w+|lainaami\w+|julkaisemi\w+|jakelu\w*|levittämi\w+|käyttö|käyttäminen|jäljentämi\w+|uudelleenjulkai\w+|tiedonlouhin\w+)\b.{0,80}\b(?:kielletty\w*(?: ilman .{2,60}| tekijänoikeus.{2,40})?|sallittu vain .{2,60}|edellyttää (?:\w+ )?lupaa.{0,40}|vain .{2,40} luvalla)\W*$",
                r"^\W*(?:kopiointi|lainaaminen|luvaton (?:käyttö|kopiointi|lainaaminen)|jäljentäminen|aineiston käyttö)\b.{0,60}\b(?:kielletty|ilman (?:\w+ )?lupaa)\b.{0,40}$",
                r"\b(?:sisältö\w*|sisällö\w+|aineisto\w*|sivusto\w*|artikkel\w+)\b.{0,80}\b(?:suojattu (?:\w+ )?tekijänoikeu\w+|tekijänoikeu\w+ suoja\w+|tekijänoikeuslai\w+|tekijänoikeuden alai\w+)\b.{0,100}|^\W*(?:copyright|tekijänoikeu(?:s|det)|©)\b.{0,50}$|\b(?:lisenssillä|lisensoitu|lisenssin)\b.{0,30}\b(?:creative commons|cc by)\b",
                most=60,
            ),
        ),
        drops=(
            "Kaikki oikeudet pidätetään.",
            "Sivuston sisällön kopiointi ilman lupaa on kielletty.",
            "Tekijänoikeudet: Satamalehti Oy",
        ),
        keeps=(
            "Ilotulitteiden käyttö laiturilla on kielletty ilman satamakapteenin lupaa.",
            "Kalastajien oikeudet unohdettiin sopimuksesta, vaikka liitto pyysi niitä.",
            "Kuvien ottaminen telakalla on kielletty.",
        ),
    ),
    rule(
        "age-notice",
        "fi",
        says(
            r"(?:tämä |kyseinen )?(?:artikkeli|juttu|uutinen|kirjoitus|sisältö|teksti) on (?:jo |yli |lähes |noin |vähintään |useita |monta )*(?:(?:\d+|yhden|kaksi|kahden|kolme|kolmen|neljä|neljän|viisi|viiden|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|puoli) )?(?:vuotta|vuoden|kuukautta|kuukauden|viikkoa|päivää) vanha(?:\W.{0,60})?|tämä (?:artikkeli|juttu|uutinen) on (?:vanhentunut|(?:yli )?(?:\S+ )?(?:vuoden|kuukauden|vuosien) takaa)(?:\W.{0,60})?",
            r"(?:tämä )?(?:artikkeli|juttu|uutinen|kirjoitus) (?:on )?(?:julkaistu|kirjoitettu|julkaistiin) (?:jo )?(?:yli|lähes|noin) .{2,20} sitten(?:\W.{0,60})?|(?:artikkelin|jutun|sisällön) tiedot (?:voivat|saattavat) olla vanhentun\w+.{0,20}|(?:tämä )?(?:artikkeli|juttu) on (?:arkistosta|arkistojuttu|arkistoitu|vanhentunut)|(?:juttu )?arkistosta|arkistojuttu",
            most=24,
        ),
        drops=("Tämä artikkeli on yli kolme vuotta vanha.", "Artikkeli on yli 5 vuotta vanha", "Arkistosta"),
        keeps=(
            "Silta on yli sata vuotta vanha.",
            "Poika on yli viisi vuotta vanha ja osaa uida.",
            "Juttu on yli satamakapteenin ymmärryksen.",
        ),
    ),
    rule(
        "advertisement",
        "fi",
        unless(
            _TOLD,
            either(
                says(
                    r"(?:mainos|mainokset|mainoksia|advertisement|mainos ?\W? ?(?:alkaa|päättyy|loppuu)|mainos päättyy.{0,20}|ohita mainos|sulje mainos|piilota mainos)|(?:kaupallinen (?:yhteistyö|sisältö)|maksettu (?:mainos|kumppanuus|yhteistyö|sisältö)|sponsoroitu(?: sisältö)?|mainosyhteistyö|advertoriaali|mainostajan sisältö|kumppanisisältö|natiivimainos|mainosartikkeli)(?:[ :(-].{1,40})?|miksi näen tämän mainoksen\??",
                    r"(?:mainos ?\W{0,2} ?)?(?:juttu|artikkeli|sisältö|teksti|uutinen|lukeminen|kirjoitus|kolumni) jatkuu\b.{0,20}\b(?:mainoksen|mainosten|kuvan|kuvien|videon|upotuksen|grafiikan|kyselyn|kartan|gallerian|kuvagallerian|twiitin|julkaisun|alla|alapuolella|alempana)\b.{0,20}|jatkuu mainoksen (?:jälkeen|alla)",
                    most=9,
                ),
                has(
                    r"\b(?:lataa|asenna|hanki)\b.{0,30}\b(?:ilmai\w+ |maksut\w+ |meidän |uusi |uutis|\w+in )\S*(?:sovellu(?:s|ksen|ksemme)|sovelluksemme|appi|äppi)\b|^\W*(?:lataa|asenna) (?:\S+-|\S+(?:n|men) )?(?:sovellus|sovelluksemme|uutissovellus)\W*$|^\W*(?:lataa|saatavilla|asenna)\b.{0,60}\b(?:app store\w*|google play\w*)\b.{0,40}$",
                    r"\b(?:mainosten ?esto\w*|mainoksenesto\w*|mainosesto\w*|ad-?block\w*)\b.{0,60}\b(?:poista|poistamaan|kytke|pois päältä|pois käytöstä|sallimaan|salli)\b|\b(?:poista|kytke|olet käyttänyt|käytät|havaitsimme)\b.{0,40}\b(?:mainosten ?esto\w*|mainoksenesto\w*|mainosesto\w*|ad-?block\w*)\b",
                    most=35,
                ),
            ),
        ),
        drops=(
            "MAINOS",
            "Juttu jatkuu mainoksen jälkeen",
            "Mainos päättyy",
            "Kaupallinen yhteistyö",
            "Lataa ilmainen sovellus App Storesta.",
        ),
        keeps=(
            "Tupakan mainostaminen satamassa on ollut kielletty vuodesta 2019.",
            "Ilmoitus konkurssista",
            "Juttu jatkuu oikeudessa",
            "Ilmoitus riippui laiturilla viikon.",
            "Matkustajat voivat ladata sovelluksen ja ostaa siitä lippunsa.",
        ),
    ),
    rule(
        "share-links",
        "fi",
        share(
            """jaa jaot jako jaettu jakoa tämä artikkeli artikkelin juttu jutun sivu uutinen kirjoitus facebookissa facebookiin twitterissä twitteriin x:ssä linkedinissä linkedin whatsappissa whatsapp whatsappilla
            sähköpostilla sähköpostitse sähköposti sähköpostiin kopioi linkki linkin leikepöydälle kopioitu tulosta tulostus tallenna lähetä ystävälle kaverille tykkää tykkäykset tviittaa twiittaa
            somessa sosiaalisessa mediassa seuraa meitä kommentoi kommentit ssä ssa lla llä ja tai lisää sulje kuuntele instagramissa messengerissä telegramissa redditissä pinterestissä blueskyssa threadsissa lue myöhemmin
            avautuu uuteen ikkunaan uudessa ikkunassa lahjoita lahjaksi anna suosittele""",
            "jaa tviittaa twiittaa kopioi tulosta tallenna tykkää",
            told=_TOLD,
            lines=(
                r"(?:jaa|lähetä|suosittele|tulosta|tallenna|kopioi|tviittaa|twiittaa)(?: (?:tämä |koko )?(?:artikkeli|juttu|uutinen|sivu|linkki|kirjoitus|postaus|video|blogi|lahjajuttu|osoite|ystävälle|kaverille|kaverillesi|ystävillesi|somessa|sosiaalisessa mediassa|sähköpostilla|sähköpostitse|facebook\w*|twitter\w*|x:ssä|whatsapp\w*|linkedin\w*|telegram\w*|bluesky\w*|threads\w*|pinterest\w*|messenger\w*|leikepöydälle|myöhemmäksi|lukulistalle)(?: .{0,40})?)",
                r"jaa|(?:linkki|osoite) (?:on )?kopioitu.{0,20}|\d[\d ]* ?(?:jakoa|jakokertaa|tykkäystä|näyttökertaa)|klikkaa jakaaksesi.{0,40}|jakolinkit|jakopainikkeet|(?:tykkää|tykkäsitkö)(?: (?:meistä|jutusta|artikkelista))?(?: facebookissa)?\??",
            ),
            parts=(
                r"\b(?:seuraa|seuratkaa|tykkää|löydä|löydät|liity|tilaa|tule)\b.{0,40}\b(?:meitä|meidät|meistä|kanavaamme|kanavamme|kanaviamme|yhteisöömme|ryhmäämme|\w+uutisia|toimitusta)\b.{0,40}\b(?:facebook\w*|twitter\w*|x:ssä|instagram\w*|whatsapp\w*|telegram\w*|youtube\w*|tiktok\w*|linkedin\w*|bluesky\w*|threads\w*|snapchat\w*|google (?:news|uutis)\w*|somessa|sosiaalisessa mediassa)",
                r"^\W*(?:seuraa|tykkää)\b.{0,50}\b(?:facebookissa|twitterissä|x:ssä|instagramissa|whatsappissa|telegramissa|youtubessa|tiktokissa|linkedinissä|blueskyssa|threadsissa|google newsissa|somessa)\W*$|\bseuraa meitä (?:myös )?(?:somessa|sosiaalisessa mediassa)\b",
            ),
        ),
        drops=(
            "Jaa Facebook Twitter WhatsApp",
            "Jaa artikkeli",
            "Kopioi linkki",
            "Seuraa meitä Facebookissa ja Instagramissa.",
        ),
        keeps=(
            "Naapurit jakavat kaivon veden.",
            "Facebookissa kalastajat julkaisivat videon, mutta kaupunki vaikenee.",
            "Jaa vettä ja ruokaa, kapteeni käski.",
            "Seuraa tuskin ehtii kaivata, kun lautta on täynnä.",
        ),
    ),
    rule(
        "related-links",
        "fi",
        links(
            _TOLD,
            headings=(
                r"(?:(?:lue|katso|kuuntele)(?: (?:myös|lisää|seuraavaksi|nämä|nämäkin|myös nämä|tämäkin|nyt|tästä lisää)){1,2}(?: (?:aiheesta|jutut|juttu|artikkelit|tästä|näistä|uutisia|uutiset|juttuja))?(?: .{0,30})?|lisää (?:aiheesta|aiheeseen liittyviä .{2,20}|samasta aiheesta|juttuja|uutisia|artikkeleita|tästä aiheesta|tekijältä|kirjoittajalta|luettavaa|osastosta|(?:osaston|kirjoittajan|toimittajan) .{2,30})(?: .{0,30})?|(?:aiheeseen|aiheesta|juttuun|artikkeliin|tähän) (?:liittyvät|liittyvää|liittyviä|lisää)(?: .{0,30})?|"
                r"(?:\w+(?:n|ten|den) )?(?:luetuimmat|luetuinta|katsotuimmat|kuunnelluimmat|suosituimmat|kommentoiduimmat|jaetuimmat|uusimmat|tuoreimmat|viimeisimmät|puhutuimmat)(?: (?:jutut|uutiset|artikkelit|videot|juuri nyt|nyt|tänään|viikolla|aiheesta|kirjoitukset|podcastit|osastosta|kommentit))*(?: .{0,20})?|(?:suosittelemme|suositellut|suositeltua|suosituksia|toimitus suosittelee|toimituksen (?:valinnat|suosittelemat|poiminnat|suosikit|suositukset))(?: .{0,20})?|"
                r"(?:sinua (?:voisi|saattaisi|voi|saattaa) (?:myös )?kiinnostaa(?: myös)?|(?:nämä|tämä) (?:voisi(?:vat)?|saatta(?:vat|a|isivat)|voi(?:vat)?) (?:myös )?kiinnostaa(?: sinua)?|sinulle (?:valittua|poimittua|suositeltua|valitut jutut)|muut (?:lukevat|luetut|ovat lukeneet|jutut)(?: .{0,20})?|liittyvät (?:jutut|artikkelit|uutiset|aiheet|sisällöt)|samasta aiheesta|samankaltaisia (?:juttuja|artikkeleita)|juuri nyt (?:luetuinta|luetuimmat)?|tärkeimmät uutiset|päivän (?:luetuimmat|tärkeimmät|puheenaiheet)(?: .{0,20})?|"
                r"(?:muita|muut|lisää|uusia|viimeisimpiä|uusimpia) (?:juttuja|uutisia|artikkeleita|kirjoituksia|videoita|aiheita|artikkelit|uutiset|kirjoitukset)(?: .{0,30})?|seuraava (?:juttu|artikkeli)|edellinen (?:juttu|artikkeli)|älä missaa(?: näitä)?|kaikki (?:uutiset|artikkelit|jutut|kirjoitukset)(?: (?:aiheesta|osastosta|täällä|täältä|kirjoittajalta))?))"
            ),
            subheads=r"(?:video|videot|kuvat|kuvagalleria|lisää|lähteet|linkit|aiheet|podcastit|teemat|muualla verkossa|kumppanit|suosittua|uutta|ajankohtaista|nostot|blogit|lukuvinkit|luitko jo|luitko jo nämä|nyt|juuri nyt|puheenaiheet|vinkit)",
            labels=r"video|kuvat|kuvagalleria|galleria|lisää aiheesta|podcast|live|suora|hetki hetkeltä|analyysi|kommentti|kolumni|näkökulma|pääkirjoitus|haastattelu|tausta|lue|katso|kuuntele|seuraava|edellinen|seuraava artikkeli|edellinen artikkeli|luitko jo|aiempi uutinen|alkuperäinen juttu|linkki",
            address=r"(?:lue|katso|kuuntele) (?:myös|lisää|seuraavaksi|tästä|täältä|koko (?:juttu|artikkeli|haastattelu))|aiheesta lisää|(?:lue|katso) (?:lisää )?aiheesta|luitko jo tämän|lue lisää (?:aiheesta|täältä|tästä)",
            lines=r"(?:lue|katso|näytä|lataa|avaa|kuuntele|siirry) (?:lisää|kaikki|enemmän|koko (?:juttu|artikkeli|lista)|loput|vähemmän|seuraava|täältä|tästä|juttu|artikkeli|alkuperäinen (?:juttu|artikkeli))(?: (?:lisää|juttuja|uutisia|artikkeleita|artikkelit|uutiset|jutut|kommentit|kommentteja|tästä|täältä|aiheesta|videoita|videot|aiheesta .{2,40}|osastosta .{2,30}|kirjoittajalta .{2,30}))?|(?:lisää|lisätietoja|lue|näytä|jatka|jatka lukemista|näytä vähemmän)|(?:takaisin|palaa) (?:etusivulle|artikkeliin|juttuun|listaan|edelliselle sivulle)|(?:seuraava|edellinen|uudempi|vanhempi) (?:juttu|artikkeli|sivu|kirjoitus|postaus|uutinen)|(?:artikkeli|juttu|kirjoitus|kolumni|haastattelu) (?:on )?(?:julkaistu|julkaistiin|ilmestyi) (?:alun perin|alunperin|ensimmäisen kerran|ensin|aiemmin)\b.{2,80}|(?:lataa|näytä) (?:lisää|seuraavat).{0,20}",
        ),
        drops=(
            "Sataman sulut pysyvät kiinni koko talven, koska rahat uusiin portteihin loppuivat.\n"
            "[[Lue myös\nUusi lautta lähtee toukokuussa\nMyllystä tulee museo]]",
            "Sataman sulut pysyvät kiinni koko talven, koska rahat uusiin portteihin loppuivat.\n"
            "[[Luetuimmat\nUusi lautta lähtee toukokuussa\nMyllystä tulee museo]]",
            "Lue myös: Miksi lautta ei enää kulje",
            "Näytä lisää",
        ),
        keeps=(
            "Lisää aiheesta kapteeni ei halunnut puhua, koska neuvottelut ovat kesken.",
            "Lue myös pieni präntti ennen kuin ostat veneen, sillä määräaika on lyhyt.",
            "Luetuin kirja sataman kirjastossa on kymmenen vuotta ollut merikartasto.",
            "Muita satamia lahden rannalla menee paremmin.",
        ),
    ),
    rule(
        "page-furniture",
        "fi",
        furniture(
            r"(?:palvelun|sivuston) tarjoaa (?:wordpress|blogger)|ylpeänä wordpressin voimalla|näytä tämä julkaisu instagramissa|henkilön .{1,60} jakama julkaisu|(?:tämä )?video ei ole (?:saatavilla|käytettävissä)|arvioi tämä artikkeli|keskiarvo\s?:?\s?\d.{0,20}ääniä.{0,8}|oliko (?:tästä artikkelista|sivusta|artikkelista) (?:hyötyä|apua)\?|lisää suosikkeihin|tykkää lataa.{0,3}|artikkelien selaus|katselukerrat: \d+|tilaa: .{2,30}\(atom\)?|tämä sivusto on suojattu recaptchalla.{0,80}",
            r"(?:siirry|hyppää|palaa|mene|takaisin|ohita ja siirry)(?: (?:suoraan|takaisin))? (?:(?:pää)?sisältöön|sivun (?:sisältöön|alkuun|ylälaitaan|yläosaan|alaosaan|pääsisältöön|loppuun)|(?:pää)?navigaatioon|(?:pää)?valikkoon|hakuun|etusivulle|kommentteihin|artikkeliin|alatunnisteeseen|ylös|alkuun|jutun alkuun|artikkelin alkuun|kotisivulle)|ohita (?:valikko|navigaatio)|skip to content",
            r"(?:avaa|sulje|näytä|piilota|laajenna|suurenna|pienennä|vaihda) (?:(?:pää|sivu|ala|käyttäjä)?valikko|haku|navigaatio|kuva|kuvat|kuvagalleria|galleria|kuvien katselu|kuvateksti|kuvatekstit|kommentit|ikkuna|video|kartta|faktalaatikko|sisällysluettelo|mainos|kuva koko ruudun kokoisena|koko näyttö|koko ruutu|lisätiedot|haku ja valikko|ilmoitus)(?: .{0,20})?",
            r"(?:lukuaika|lukemisaika|arvioitu lukuaika|kuunteluaika)\b(?:\W{1,3}(?:noin |n\. |alle )?\d.{0,14})|kesto:? (?:\d+:\d{2}|\d+ ?(?:min|s|sek)\.?)|(?:noin |n\. |alle )?\d+ ?(?:min|minuutin|minuuttia)\.? ?(?:lukuaika|luku|lukemista|lukea|kuuntelu)|\d+ ?/ ?\d+|(?:kuva|dia|sivu) \d+ ?(?:/|kautta) ?\d+",
            r"(?:kuuntele|toista|soita|katso)(?: (?:juttu|artikkeli|artikkelin ääniversio|jutun ääniversio|teksti|podcast|video|jakso|ääni|tämä juttu|tämä artikkeli|ääneen luettuna))?(?:\W*[\d:]+ ?(?:min)?)?|(?:ladataan|lataa)\W{0,3}|ladataan (?:sisältöä|videota|kommentteja).{0,10}|(?:video|sisältö|sivu|upotus) (?:latautuu|ladataan).{0,10}|(?:tekstin|fontin) koko.{0,20}|(?:tumma|vaalea) (?:tila|teema)|tulostettava versio|ääni (?:päälle|pois).{0,10}",
            r"(?:selaimesi|selaimessasi|tämä selain|selain|selaimenne) (?:ei tue|on vanhentunut|ei ole tuettu|javascript)\b.{0,80}|(?:upotettua sisältöä|tätä sisältöä|sisältöä|videota) ei (?:voida|voi|voitu) (?:näyttää|toistaa|ladata).{0,60}",
            r"(?:löysitkö (?:jutusta |artikkelista )?virheen|huomasitko (?:jutussa |artikkelissa )?virheen|ilmoita (?:asia|kirjoitus)?virheestä|raportoi virhe|korjausehdotus|pyydä oikaisua|lähetä (?:juttu|uutis|kuva)vinkki\w*|(?:anna|lähetä) (?:palautetta|palaute|vinkki|uutisvinkki|juttuvinkki)|vinkkaa (?:meille|toimitukselle|uutisesta)|onko sinulla (?:juttu|uutis)vinkki\w*)(?:\W.{0,80})?|(?:seuraa|älä seuraa|lopeta) (?:aihetta|aiheita|kirjoittajaa|toimittajaa|seuraaminen|tätä aihetta|tekijää)|(?:vastaava |vt\. )?päätoimittaja\s?[:–-]\s?[\w.'-]+ [\w.'-]+|\*?pakollinen (?:kenttä|tieto).{0,20}|lukukertoja:? ?\d[\d ]*|\d[\d ]* ?(?:lukukertaa|näyttökertaa|katselukertaa)",
            r"(?:julkaistu|päivitetty|muokattu|viimeksi päivitetty|julkaisuaika|päivitysaika|korjattu|juttua päivitetty|juttua muokattu|artikkelia päivitetty)\W{0,3}(?:klo )?\d.{0,40}|(?:tänään|eilen|toissapäivänä),? (?:klo )?\d{1,2}[.:]\d{2}\W*|\d+ ?(?:min|minuuttia|tuntia|t|h|päivää|pv|vk|kk) sitten",
            labels=(
                r"(?:vanhimmat|järjestä|ilmianna|arkistot|arviosi|yleinen|nimi|verkkosivusto|(?:vanhemmat|uudemmat) artikkelit|(?:vanhempi|uudempi) teksti|kategoria\(t\): .{2,30}|sisällysluettelo|saatat pitää myös)|"
                r"(?:haku|hae|etsi|hae sivustolta|valikko|päävalikko|menu|etusivu|koti|aiheet|aihe|avainsanat|asiasanat|tägit|tunnisteet|kategoriat|kategoria|osastot|osasto|yhteystiedot|ota yhteyttä|tietoa meistä|meistä|keitä olemme|tietoa lehdestä|toimitus|työpaikat|avoimet työpaikat|arkisto|apua|ohjeet|ohje|usein kysyttyä|käyttöehdot|(?:\S+ )?tietosuoja(?:seloste|lauseke|käytäntö|ilmoitus)?|rekisteriseloste|saavutettavuus(?:seloste)?|yleiset ehdot|sopimusehdot|mediakortti|mediatiedot|mediamyynti|mainosta|mainostajalle|mainostajille|mainosmyynti|"
                r"journalistin ohjeet|eettiset periaatteet|keskustelun säännöt|kommentoinnin säännöt|toimituksen (?:linja|periaatteet)|video|videot|ääni|podcast|podcastit|kuva|kuvat|kuvagalleria|galleria|suora|suora lähetys|live|analyysi|kolumni|kommentti|mielipide|pääkirjoitus|näkökulma|haastattelu|sulje|takaisin|seuraava|edellinen|lisää|enemmän|vähemmän|ok|kyllä|ei|peruuta|lähetä|vahvista|tulosta|sisältö|sisällys|uutiset|kirjoittajat|kirjoittaja|lähteet|sivukartta|rss|sovellukset|mobiilisovellus|fakta|faktat|lyhyesti|"
                r"artikkelin sisältö|tekijät|palaute|anna palautetta|uutisvinkki|juttuvinkki|vinkkaa|oikaisut|oikaisu|korjaus|ilmoitukset|sää|tv-opas|tv-ohjelmat|sarjakuvat|ristikot|horoskooppi|pelit|blogit|asetukset|omat aiheet|suosikit|tallennetut|ilmoita|palvelut|evästeet|somessa|seuraa meitä|seuraa|vastaava päätoimittaja|päätoimittaja|näköislehti|näköislehdet|(?:julkaistu|päivitetty|muokattu)\b[^,.]{0,30})"
            ),
            menu="""etusivu uutiset tuoreimmat luetuimmat kotimaa ulkomaat politiikka talous yritykset raha markkinat pörssi sijoittaminen asuminen työ työelämä urheilu jääkiekko jalkapallo hiihto formula yleisurheilu koripallo lentopallo salibandy ravit
            kulttuuri viihde elokuvat musiikki kirjat televisio tv radio areena teatteri taide tiede teknologia tekniikka digi auto autot autoilu terveys hyvinvointi ruoka reseptit matkailu matkat muoti kauneus tyyli koti puutarha perhe lapset vanhemmuus
            ihmissuhteet seksi sää liikenne rikos rikokset onnettomuudet mielipide mielipiteet pääkirjoitus pääkirjoitukset kolumnit kolumni blogit analyysit lukijalta paikalliset lähiuutiset maakunta alueet kaupunki helsinki espoo vantaa turku tampere oulu lahti kuopio jyväskylä pori lappi uusimaa
            eurooppa venäjä ukraina yhdysvallat ruotsi suomi maailma ympäristö ilmasto luonto historia koulutus koulu lemmikit video videot kuvat podcast podcastit pelit ristikot sudoku horoskooppi horoskoopit sarjakuvat fingerpori kuukausiliite teema visio nyt sunnuntai
            arkisto tilaa kirjaudu haku valikko mainos mediatiedot mainosmyynti yhteystiedot toimitus palaute asiakaspalvelu tilaukset näköislehti digilehti uutiskirje uutiskirjeet käyttöehdot tietosuoja tietosuojaseloste evästeet facebook twitter instagram youtube rss menu live suora svenska english selkouutiset ilmoitukset kuolinilmoitukset kilpailut tapahtumat menot vaalit erikoiset uutisvinkki""",
            glue="ja & i - on a me sinun oma omat kaikki lisää muut anna lähetä asetukset tv opas ohjelmat in seloste hinnat vertailu palvelut sivut meistä tietoa ota yhteyttä",
            tags=r"aiheet|aihe|aiheita|avainsanat|asiasanat|tägit|tunnisteet|tagit|hakusanat|kategoria|kategoriat|osasto|osastot|lisää aiheesta|lisää aiheista|lue lisää aiheista|artikkelin aiheet|jutun aiheet|juttuun liittyvät aiheet|seuraa aiheita|teemat",
        ),
        drops=(
            "Palvelun tarjoaa WordPress",
            "Lisää suosikkeihin",
            "Siirry sisältöön",
            "Lukuaika 3 min",
            "Aiheet: satama, sulku, talvi",
            "Takaisin ylös",
            "Ilmoita asiavirheestä",
            "Vastaava päätoimittaja: Ana Lima",
        ),
        keeps=(
            "Video ei ole saatavilla ennen maanantaita, satama kertoi.",
            "Siirry sisältöön, joka kiinnostaa, neuvoo sataman opas.",
            "Yksi lahden 166 aluksesta tutkittiin.",
            "Päätoimittaja eroaa",
            "Osastot sairaalassa ovat täynnä, ja potilaita hoidetaan käytävillä.",
        ),
    ),
    rule(
        "comments-prompt",
        "fi",
        comments(
            rf"\b{_SAID}\b",
            r"ilmoita uusista artikkeleista sähköpostitse|(?:\d+|yksi) (?:vastausta|vastaus|kommenttia|kommentti) artikkeliin \".{2,100}|paluuviite: .{2,100}|sinun täytyy kirjautua sisään kommentoidaksesi|kommentit pois päältä artikkelissa .{2,100}|ilmoita (?:asiaton viesti|asiattomasta kommentista)|tämä sivusto käyttää akismetia.{0,100}",
            r"(?:(?:\d[\d ]*|ei|lue|näytä|katso|piilota|kaikki|kirjoita|lisää|jätä|uusi|uusimmat|parhaat|suosituimmat|lukijoiden|avaa|siirry|ensimmäinen|lähetä|oma|vielä|julkaise|lataa lisää|viimeisimmät) )*(?:kommentit|kommentti|kommenttia|kommentteja|kommentteihin|kommentointi|keskusteluun|kommenttisi)(?: ?[(\[:]? ?\d*[)\]]?)?(?: (?:artikkeliin|juttuun|suljettu|on suljettu|on päättynyt|ei ole käytössä|aiheesta|tästä aiheesta|lukijoilta))*",
            r"(?:kommentoi|osallistu keskusteluun|liity keskusteluun|keskustele(?: aiheesta)?|kerro mielipiteesi|sano mielipiteesi|jätä kommentti|kirjoita (?:oma )?kommentti(?:si)?|ole ensimmäinen .{0,30}kommentoi\w*|peruuta vastaus|vastaa kommenttiin|vastaa|mitä mieltä (?:sinä )?olet|mitä mieltä olet .{2,40})(?: (?:juttua|artikkelia|tätä|uutista|aihetta|kirjoitusta|nyt|tästä|täällä|nimimerkillä|alla|jutun alla|facebookissa))*\??",
            r"sähköpostiosoit(?:ettasi|etta) ei (?:julkaista|tulla julkaisemaan).{0,80}|(?:pakolliset|vaaditut) kentät (?:on|ovat) .{2,30}|(?:kirjaudu(?: sisään)?|rekisteröidy)\b.{0,40}\b(?:kommentoidaksesi|kommentoimaan|osallistuaksesi keskusteluun|keskustelemaan|kommentoida)\b.{0,40}|(?:kommentoidaksesi|voidaksesi kommentoida|kommentoiminen|kommentointi|kommentoida|osallistuaksesi keskusteluun)\b.{0,50}\b(?:kirjau\w+|rekisteröi\w+|tilaaj\w+)\b.{0,40}|(?:kommentointi|kommentit|keskustelu (?:tästä|aiheesta|jutusta))(?: (?:tähän|tästä|juttuun|artikkeliin|tässä|jutusta|aiheesta|artikkelissa))* (?:on|ovat) (?:nyt |jo )?(?:suljettu|päättynyt|pois käytöstä|poissa käytöstä|suljettuna|kiinni)\W*|(?:tallenna nimeni|ilmoita minulle (?:uusista|seuraavista)|tämä sivusto käyttää akismet)\b.{0,120}",
            parts=(
                r"^\W*voit keskustella (?:aiheesta|jutusta|tästä aiheesta)\b.{0,50}\bsaakka\W*$",
                r"\b(?:kerro|kirjoita|jätä|jaa|sano)\b.{0,40}\b(?:kommenteissa|kommenttikent\w+|kommentteihin|kommenttiosio\w*|kommenttisi|mielipiteesi)\b",
                r"\b(?:keskustelun|kommentoinnin|verkkokeskustelun) (?:säännöt|säännöistä|sääntöjä|ohjeet|sääntöihin)\b|\b(?:kommentit|kommentteja|viestit) (?:tarkistetaan|moderoidaan|julkaistaan|luetaan)\b.{0,60}\b(?:ennen|toimitu\w+|julkaisua|moderaattor\w+|viiveellä)\b",
            ),
        ),
        drops=(
            "3 vastausta artikkeliin “Sulkuportit”",
            "Ilmoita asiaton viesti",
            "12 kommenttia",
            "Kommentoi juttua",
            "Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty *",
            "Kirjaudu sisään kommentoidaksesi",
            "Osallistu keskusteluun",
        ),
        keeps=(
            "Yksi vastaus riitti satamakapteenille.",
            "Pormestari ei halunnut kommentoida tapausta.",
            "Ministerin kommentit suututtivat laakson väen.",
            "Keskustelu sulusta jatkuu toukokuussa.",
            "Vastausta kaupungilta kalastajat odottivat kevääseen asti.",
        ),
    ),
    rule(
        "author-bio",
        "fi",
        bio(
            rf"\b(?:{_SAID}|kuol(?:i|lut)|menehty\w+|kadon\w+|katosi|pidäte\w+|tuomi\w+|valittiin|nimitettiin|pitää)\b",
            r"^\W*(?:kirjoittaja|juttusarjan tekijä|[\w'.-]+(?: [\w'.-]+){1,3}),? (?:on|työskentelee|kirjoittaa|toimii|vastaa|seuraa)\b(?!.{0,30}\b(?:entinen|entisenä|eläköitynyt)\b).{0,90}\b(?:\w*toimittaja(?:na)?|\w*toimituksen (?:esihenkilö|esimies|päällikkö|toimittaja)|kolumnisti|kirjeenvaihtaja(?:na)?|(?:uutis|toimitus)päällikkö|freelance\w*|freelancer\w*|bloggaaja|reportteri|kommentaattori|pääkirjoitustoimittaja)\b.{0,300}$",
            r"^\W*kirjoittaja(?:t)? (?:on|ovat|toimii|työskentelee|työskentelevät|toimivat)\b.{0,90}\b(?:\w*toimittaj\w+|\w*professori\w*|\w*tutkij\w+|kolumnist\w+|kirjailij\w+|dosent\w+|tohtori\w*|maisteri\w*|\w*asiantuntij\w+|\w*johtaj\w+|kansanedustaj\w+|yrittäj\w+|\w*ekonomist\w+|\w*opettaj\w+|\w*lääkäri\w*|opiskelij\w+|\w*päällik\w+|eläkeläi\w+|emeritus|emerita|kirjeenvaihtaj\w+|kaupunginvaltuutet\w+|aluevaltuutet\w+|toiminnanjohtaj\w+|analyytik\w+|juristi\w*|puheenjohtaj\w+)\b.{0,200}$",
            r"^\W*(?:(?:politiikan|talouden|kulttuurin|urheilun|ulkomaan|kotimaan|taloustoimituksen|ulkomaantoimituksen|kaupunkitoimituksen|uutistoimituksen|rikos|tiede|politiikka|urheilu|kulttuuri|talous|pääkirjoitus|erikois|vastaava) ?)?(?:toimittaja|päätoimittaja|uutispäällikkö|kolumnisti|kirjeenvaihtaja|reportteri|kuvaaja|valokuvaaja|freelance-toimittaja)(?:,? (?:\S+ )?(?:toimitus|toimituksessa|politiikka|talous|kulttuuri|urheilu|ulkomaat|kotimaa|\S+ toimitus))?\W*$",
            headings=r"(?:kirjoittaja|kirjoittajasta|kirjoittajat|tietoa kirjoittajasta|toimittaja|toimittajat|tekijä|tekijät|jutun tekijä|teksti|kuka|lisää (?:kirjoittajalta|toimittajalta|tekijältä)|kaikki (?:kirjoittajan|toimittajan) (?:jutut|artikkelit|kirjoitukset)|kirjoittajan (?:muut )?(?:jutut|artikkelit|kirjoitukset))",
        ),
        drops=(
            "Sataman sulut pysyvät kiinni koko talven, koska rahat uusiin portteihin käytettiin muihin asioihin.\n"
            "[[Ana Lima on kaupunkitoimituksen toimittaja, joka on seurannut satamaa vuodesta 2015.]]",
            "Sataman sulut pysyvät kiinni koko talven, koska rahat uusiin portteihin käytettiin muihin asioihin.\n"
            "[[Kirjoittaja on merioikeuden professori yliopistossa.]]",
        ),
        keeps=(
            "Ana Lima on kalastaja ja liikkunut joella kymmenvuotiaasta.",
            "Kirjoittaja on kadonnut, ja venettä etsitään.",
        ),
    ),
    rule(
        "agency-credit",
        "fi",
        agency(
            rf"^\W*(?:jutussa|lähteenä|lähteinä|artikkelissa|jutun lähteenä)\b.{{0,20}}\b(?:on )?(?:käytetty|hyödynnetty|ovat|on)\b.{{0,60}}\b(?:stt:?\w*|uutistoimisto\w*|{WIRES})\b[^.]{{0,60}}\.?$",
            rf"^\W*(?:stt|stt-lehtikuva|spt|fnb|up|uutissuomalainen|lännen media|reuters|afp|ap|dpa)(?:\s?[/,+–-]+\s?(?:{WIRES}|stt|tt|ntb|ritzau|lehtikuva|bns|\w{{2,4}}))*\W*$",
            r"^\W*(?:käännös|suomentanut|suomennos|suomeksi kääntänyt|litterointi|koonnut|toimittanut|kääntänyt)\s?: ?[^.,;]{2,60}\W*$",
            r"^\W*(?:juttu|artikkeli|uutinen|teksti|kirjoitus) (?:perustuu|pohjautuu) (?:\S+ ){0,3}(?:tiedotteeseen|stt:n uutiseen|uutistoimisto\w* \S+ (?:uutiseen|tietoihin)|lehdistötiedotteeseen)\b.{0,60}$|^\W*(?:lehdistötiedote|tiedote|uutistoimisto stt)\W*$",
            label=r"lähde|lähteet|lähteinä|uutistoimisto|teksti|tekstit|käännös|suomennos|toimittanut|jutun lähteet",
        ),
        drops=(
            "STT",
            "STT–Reuters",
            "Suomentanut: Ana Lima",
            "[[Lähde: STT]]\nSataman sulut pysyvät kiinni koko talven.",
        ),
        keeps=(
            "STT kertoi maanantaina, että hän eroaa.",
            "Jutussa on käytetty vanhoja karttoja sulusta.",
            "Tekstit laiturin kyltissä ovat haalistuneet.",
        ),
    ),
    rule(
        "image-credit",
        "fi",
        picture(
            rf"\b{_SAID}\b",
            r"(?:kuv(?:a|at|aaja|ituskuva|akaappaus|an lähde|alähde|amanipulaatio)|valokuva(?:t|aja)?|arkistokuva|piirros|piirrokset|grafiikka|kartta|video|kollaasi|kuvitus|kuvakollaasi|havainnekuva|foto|pressikuva|lehdistökuva|teksti ja kuvat?|kuva ja teksti)",
            r"(?:kuvituskuva|arkistokuva|arkistokuvaa|havainnekuva|kuvakaappaus|pressikuva|lehdistökuva|kuvamanipulaatio|kuvakollaasi|kuvassa kuvituskuva|kuvan lähde|kuvateksti)(?:[.:,(/|–-] ?.{0,80}| \S+(?:sta|stä|lta|ltä)| vuodelta \d{4})?|(?:kuvat?|kuva) ?[:/|] ?(?:\S+n )?(?:arkisto|kotialbumi|kuvakaappaus|lehtikuva|poliisi|rajavartiolaitos|all over press|aop|mostphotos|shutterstock|museovirasto|wikimedia\w*|yle|lukijan kuva|yksityinen|kaupunki|.{2,30} arkisto)(?: .{0,50})?|(?:katso kuvat|kuvagalleria|avaa kuvat|suurenna kuva)(?: .{0,20})?",
            r"[\w.'-]+(?: [\w.'-]+){0,3} ?/ ?(?:lehtikuva|stt-lehtikuva|stt|all over press|aop|yle|is|il|hs|mtv|ap|afp|epa|zuma|mostphotos|kl|ks|ess|ksml|uutissuomalainen|lm)(?: ?/ ?[\w.' -]{2,30})?|lehtikuva(?: ?/ ?[\w.' -]{2,30}){0,2}",
            by="kuvasi|kuvannut|kuvaaja",
        ),
        drops=(
            "Proomut odottavat sulun edessä. Kuva: Ana Lima / Lehtikuva",
            "Kuva: Ana Lima / Yle",
            "Ana Lima / Lehtikuva",
            "Kuvituskuva",
        ),
        keeps=(
            "Kuvassa näkyy mies virkapuvussa, kaupunki kertoo.",
            "Kuva on riippunut satamakonttorissa sata vuotta.",
            "Kartta on vanha.",
        ),
    ),
)
