"""Hungarian: what the page says around the story. Shapes stand in kit.py; here are the words."""

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

_SAYS = (
    r"(?:(?:el|meg|ki)?mond(?:ta|ták|ott|ja|ják)|közöl(?:te|ték)|közli|közlik|(?:meg|le)?ír(?:ta|ták|ja|ják)|(?:be|ki)?jelent(?:ette|ették|i|ik)|nyilatkoz(?:ott|ta|ták|tak|ik)|hangsúlyoz(?:ta|ták|za)|hozzá(?:tette|tették|teszi|fűzte)|"
    r"tájékoztat(?:ott|ta|ták)|állít(?:ja|ják|otta|ották)|kifejt(?:ette|ették|i)|kiemel(?:te|ték|i)|megjegyez(?:te|ték)|fogalmaz(?:ott|tak)|emlékeztet(?:ett|tek)|felidéz(?:te|ték|i)|beszámol(?:t|tak|nak)|számol(?:t|tak|nak)? be|"
    r"válaszol(?:ta|t|ták|tak)|kért(?:e|ék)|kérdezt(?:e|ék)|idéz(?:i|te|ték)|vélekedett|vélik?|vélte|ígért(?:e|ék)|cáfol(?:ta|ták|ja)|megerősít(?:ette|ették)|értesült|kiderül(?:t)?|indokol(?:ta|ták)|sürget(?:te|ett|ték)|figyelmeztet(?:ett|te|tek)|javasolt(?:a|ák)|követelt(?:e|ék))"
)
# `Szerint` (according to) stands behind a name, and behind a law or a setting as well
_SAID = rf"(?:{_SAYS}|szerint|szerinte|szerintük|elmondása)"
_TOLD = (
    rf"\b(?:{_SAID}|ő|neki|nekik|rendőr\w*|\w*bíróság\w*|\w*ügyész\w*|\w*minisz\w+|\w*polgármester\w*|elnöke?|elnökét|kormányfő\w*|szóvivő\w*|képviselő\w*|"
    r"hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap)\b"
)
_VOICE = Voice(
    # `Lapunk` (our paper) and its reporter ask questions: a story may say so without speaking of itself
    we=r"\b(?!(?:lapunk|portálunk|cikkünk|munkatársunk|tudósítónk|kollégánk|információink|értesüléseink|tudomásunk|kérdésünk|kérdéseink|megkeresésünk|országunk|hazánk)\w*\b)(?:minket|bennünket|nekünk|velünk|tőlünk|hozzánk|rólunk|nálunk|kérjük|köszönjük|várjuk|hisszük|tudjuk|írjuk|\w{2,}(?:unk|ünk|unkat|ünket|unkhoz|ünkhöz|unknak|ünknek|unkra|ünkre|unkból|ünkből|unkban|ünkben|unkért|ünkért))\b",
    you=(
        r"\b(?:te|ti|téged|titeket|neked|nektek|veled|tőled|rajtad|ön|önt|önök|önnek|önöknek|önöket|önnel|olvasó(?:k|i|ink|inkat|inktól|inknak|kat|knak|któl|kra|inkra|it|val)?|kedves olvas\w+|hallgatóink\w*|nézőink\w*|támogató(?:ink\w*|nk\w*)|előfizetőink\w*|"
        r"támogass\w*|támogasd|támogassa\w*|segíts(?:en|etek|d|e|étek)?|adományozz\w*|csatlakozz\w*|fizess|fizessen|légy|legyél|legyen (?:ön|támogató\w*|tag\w*|előfizető\w*|te)|lehetsz|tudsz|tudja ön|szeretnéd|szeretné ön|szereted|olvasod|olvasol|kedveled|fontosnak tartod|fontosnak tartja|"
        r"támogatásod\w*|támogatásával|támogatására|segítséged\w*|segítségével|adományod\w*|adományával|hozzájárulásod\w*|előfizetésed\w*|előfizetésével|rendelkezz|rendelkezzen|ajánld|ajánlja fel|adód|utalj|utaljon|kattints|kattintson)\b"
    ),
    ask=(
        r"\b(?:támogass\w*|támogasd|támogassa\w*|támogatásod\w*|támogatásotok\w*|támogathat(?:sz|od|ja|tok|játok|nak)|támogatnád|támogatod|támogatom|támogató(?:ink|nk)\w*|(?:egyszeri|rendszeres|az ön|kérjük) (?:vagy \w+ )?támogatás\w*|adomány\w*|segíts(?:en|etek|d|e|étek)?|adó(?:d|ja|juk|tok|dat)? (?:az? )?(?:1|egy) ?száz\w+|(?:1|egy) ?(?:%|százalék)\S* (?:fel)?ajánl\w+|patreon\w*|paypal\w*|donably|"
        r"közösségi finanszíroz\w+|mikroadomány\w*|(?:légy|legyél|legyen) (?:\w+ ){0,3}(?:támogató\w*|előfizető\w*|pártoló\w*|tag(?:ja|unk|ja)?)|csatlakozz(?:on)? (?:\w+ ){0,3}(?:hozzánk|támogató\w*|közösség\w*|kör\w*|klub\w*)|fizess(?:en|etek)? elő|hívj(?:on)? meg (?:minket |bennünket )?egy kávéra|"
        r"(?:olvasóink|olvasók|támogatóink|előfizetőink|az olvasói) (?:\w+ )?(?:támogatás\w+|adomány\w+|segítség\w+|hozzájárul\w+|pénz\w+)|számítunk (?:rád|önre|rátok|önökre|az olvasó\w*))\b|\badó(?:d|ja|juk|tok|dat)? (?:az? )?(?:1|egy) ?%"
    ),
    cause=(
        r"\b(?:újságír\w+|\w*sajtó\w*|független\w*|szerkesztőség\w*|\w*médi(?:a|um)\w*|média\w*|hírek\w*|hírport\w+|híroldal\w*|cikke?(?:k|ink\w*|ket|inket|eket|ek|it)|oknyomoz\w+|tényfeltár\w+|riport\w*|reklámok\w*|reklámmentes\w*|hirdet(?:ő|és)\w*|ingyen\w*|szabadon|mindenki számára|elérhető\w*|"
        r"lapunk\w*|portálunk\w*|oldalunk\w*|blog\w*|podcast\w*|munkánk\w*|alapítvány\w*|egyesület\w*|nonprofit|közhasznú|működésünk\w*|fennmaradás\w*|tulajdonos\w*|propagand\w+|demokráci\w*|szólásszabad\w+|hiteles\w*|közpénz\w*|állami (?:pénz|hirdetés|támogatás)\w*|tartalm(?:ak|aink)\w*|befolyás\w*|nyilvánosság\w*|küldetés\w*)\b"
    ),
    money=(
        r"\b\d[\d .]* ?(?:ft|forint\w*|huf|euró\w*|eur)(?!\w)|[€$]\s?\d|\b\d+ ?€|\b(?:havi|havonta|hónapban|évente|éves|rendszeres\w*|egyszeri\w*|alkalmi\w*|bankszámla\w*|számlaszám\w*|adószám\w*|átutalás\w*|bankkárty\w+|utalj\w*|"
        r"(?:kis|kisebb|tetszőleges|bármilyen|bármekkora|bármely|jelképes) összeg\w*|minden forint\w*|akár (?:egyszeri|havi|már)|egy kávé ára|csekély összeg\w*|adóbevallás\w*|szja)\b"
    ),
    told=_TOLD,
)

# Frames in which a site speaks of its own trade: it bids its reader, or names its article, its channel, its subscribers.
_NEWSLETTER_PLEA_FRAMES = (
    r"^\W*(?:kövess|kövessen|csatlakozz|csatlakozzon) .{0,40}\b(?:viber|telegram|whatsapp)\w*",
    r"\b(?:kapcsold|kapcsolja) be a\w* (?:böngésző)?értesítés\w*",
    r"\b(?:podcast|adás)\w*\b.{0,80}\b(?:spotify|apple podcasts?)\S{0,6}.{0,60}\b(?:iratkozz\w*|hallgas\w+|hallgatható)\b",
    r"^\W*leiratkozni\b.{0,20}\bbármikor\b|\b(?:erősítsd|erősítse) meg\b.{0,40}\b(?:e-?mail|feliratkozás)\w*",
)
_PAYWALL_NOTICE_FRAMES = (
    r"\b(?:a|az) (?:cikk|írás|interjú|anyag)\w* (?:folytatása|további része|teljes szövege)\b.{0,30}\b(?:előfizető\w*|regisztrál\w*|tagjaink\w*)",
    r"\belfogy(?:ott|tak)\b.{0,30}\bingyenes\w*\b.{0,10}\bcikk\w*",
    r"\bteljes (?:interjút|cikket|írást|riportot)\b.{0,60}\b(?:számában|lapszámban|számunkban)\b.{0,20}\bolvashat\w*",
    r"\bmég \d+ (?:szó|karakter) van hátra\b|^\W*tovább a teljes (?:cikkhez|íráshoz|interjúhoz)\W*$",
)
_SUBSCRIPTION_OFFER_FRAMES = (
    r"^\W*fizess(?:en)? elő\b.{0,60}\b(?:lapot|lapunk\w*|házhoz|\w+ra|\w+re)\b",
    r"^\W*kövess(?:en)? .{0,10}\ba? ?google (?:hírek|news)\w*",
    r"^\W*(?:éves|havi|digitális) előfizetés\b.{0,30}\bkedvezmény\w*",
    r"^\W*ajándékozz(?:on)? (?:digitális )?előfizetést\b",
)
_COOKIE_NOTICE_FRAMES = (
    r"\b(?:kapcsold|kapcsolja) be a javascript\w*|\bböngésző(?:d|je) nem támogatja\b",
    r"\b(?:videó|tartalom|bejegyzés|térkép)\b.{0,30}\b(?:adatvédelmi|süti|cookie)\w*.{0,30}\b(?:nem|miatt)\b",
    r"\badatainak védelme\b.{0,40}\b(?:nekünk|számunkra) (?:is )?fontos\b|\b(?:kapcsold|kapcsolja) ki a (?:hirdetés|reklám)blokkoló\w*",
)
_DISCLAIMER_FRAMES = (
    r"\bvélemény\w*\b.{0,30}\b(?:a szerző (?:sajátja|saját)|nem feltétlenül tükröz\w*)\b.{0,60}",
    r"\b(?:információk|tartalm\w+)\b.{0,20}\bnem helyettesít\w*\b.{0,30}\b(?:orvos|szakember)\w*",
    r"\b(?:cikk|szöveg)\w*\b.{0,20}\b(?:fordítása|gépi|mesterséges)\b.{0,30}\b(?:segítség|intelligenci)\w*.{0,30}\b(?:készült|átnézte|ellenőrizte)",
    r"^\W*hibát talált\w*\?.{0,30}\b(?:írjon|írj|jelezze)\b|\b(?:az|az alábbi) interjút\b.{0,60}\b(?:rövidítettük|szerkesztettük)\b",
    r"\bkockázatok\w* és (?:a )?mellékhatások\w*\b.{0,40}\bbetegtájékoztató\w*",
)

RULES = (
    rule(
        "donation-appeal",
        "hu",
        appeal(
            _VOICE,
            r"(?:kérjük,? )?(?:támogass|támogasd|támogassa|támogassátok|segíts|segítsd|segítse|segítsen)(?: (?:(?:te|ön) is )?(?:minket|bennünket|nekünk|munkánkat|lapunkat|portálunkat|a (?:munkánkat|független (?:\w+ )?\w+|szerkesztőség\w*|szabad sajtó\w*|szabad média\w*|lapunkat|lapot|blogot|oldalt|működésünket|minőségi újságírást)|az (?:oldalunkat|újságírást|oldalt|oknyomozó \w+)|a \S+ működését)\b.{0,80})",
            r"támogat(?:om|ás|lak titeket|ni szeretném|ásom)(?: (?:most|a lapot|az oldalt|a szerkesztőséget|a munkátokat|itt|havonta|egyszeri|rendszeresen)\b.{0,40})|(?:legyél|légy|legyen)(?: (?:te|ön|a|az|mi|is|lapunk|rendszeres|havi|egyszeri|oldalunk|portálunk))* (?:támogató(?:nk|ja|ink|i)?|pártoló\w*|támogatótag\w*)\b.{0,60}|(?:adj|küldj|adjon|küldjön) (?:\w+ )?(?:adományt|támogatást)\b.{0,60}|adományozz(?: (?:most|nekünk|itt)\b.{0,60})?",
            r"(?:adószám(?:unk)?:? ?[\d-]{8,15}\W{1,3})?(?:ajánld|ajánlja|ajánljátok|add|adja) (?:fel )?(?:nekünk |fel )?(?:az )?(?:adód|adója|adótok|szja-?\w* )?\W{0,2}(?:1|egy) ?(?:%|száz\w+).{0,90}|(?:rendelkezz|rendelkezzen) (?:az )?adód?j?a? (?:1|egy) ?(?:%|száz).{0,80}",
            r"(?:ha|mielőtt|amennyiben|tetszett)\b.{0,140}\b(?:(?:támogass\w*|támogasd|támogassa\w*) (?:te is )?(?:minket|bennünket|(?:a |az )?(?:\w{3,}(?:unkat|ünket)|szerkesztőséget|független \w+|szabad sajtó\w*|\S+ működését))|(?:támogass|támogasson) egyszeri|segítsd? (?:a )?munkánkat|adományozz nekünk|csatlakozz\w* (?:a )?támogatóinkhoz)\b.{0,80}",
            r"(?:(?:a )?(?:te )?támogatásod|(?:az ön )?támogatása|segítséged|adományod|az adód 1%-a) (?:fontos|segít|nélkül|sokat|nagyon|nekünk|biztosítja|teszi|lehetővé)\b.{0,100}|(?:szükségünk van|számítunk) (?:a |az )?(?:támogatásodra|segítségedre|támogatására|segítségére|rád|önre|rátok|ön támogatására|te támogatásodra|olvasóink \w+)\b.{0,80}",
            more=r"(?:köszönjük|köszönöm|köszönettel|előre is köszönjük|hálásan köszönjük)\b.{0,60}|(?:támogatom|támogatás|adományozok|támogass|támogassa|adomány)(?: .{0,30})?|\d[\d .]* ?(?:ft|forint)(?: ?/ ?hó)?|(?:más|egyéb|tetszőleges) összeg|egyszeri(?: támogatás)?|havi(?: támogatás)?|havonta|bankkártyával|átutalással|paypal|patreon|(?:bank)?számlaszám(?:unk)?\b.{0,60}|adószám(?:unk)?\b.{0,50}|közlemény.{0,30}|a szerkesztőség",
        ),
        drops=(
            "Szerkesztőségünk független és hirdetések nélkül működik. Ha fontosnak tartod a munkánkat, támogass minket havi 1000 forinttal.\nKöszönjük!",
            "Támogasd a független újságírást",
            "Legyél a támogatónk!",
        ),
        keeps=(
            "Az alapítvány adományokat gyűjtött az árvízkárosult halászoknak, és péntekig kétmillió forint jött össze.",
            "„Segítsetek nekünk, minden forint számít” – ez állt a móló tábláján.",
            "A képviselő támogatást kért a kampányához a híveitől, fejenként ötezer forintot.",
            "A kormány támogatja a független kikötőket, és ingyen ad nekik földet.",
        ),
    ),
    rule(
        "newsletter-plea",
        "hu",
        either(
            unless(_TOLD, has(*_NEWSLETTER_PLEA_FRAMES, most=45)),
            plea(
                _TOLD,
                r"\b(?:iratkozz(?:on|atok)?|iratkozzanak|feliratkoz(?:om|ok|na|nál)|regisztrálj(?:on)?|kérd|kérje|kérem)\b.{0,80}\b(?:hírlev(?:él\w*|el\w+)|newsletter\w*|e-?mail\w*|levelezőlist\w+|értesítő\w*)",
                r"\b(?:hírlev(?:elünk\w*|eleink\w*)|ingyenes hírlev\w+|napi hírlev\w+|heti hírlev\w+)\b.{0,80}\b(?:iratkozz\w*|feliratkoz\w*|minden (?:nap|reggel|héten|este|pénteken)|ingyen\w*|postafiók\w*|e-?mail\w*)\b",
                r"\b(?:(?:közvetlenül|egyenesen|ingyen|minden (?:nap|reggel|héten|este)|naponta|hetente) )(?:\w+ )?(?:az? )?(?:e-?mail-?(?:fiókod|fiókjába|címedre|címére|ben)\w*|postafiók(?:od|já)\w*|postaládá(?:d|já)\w*)|\b(?:az? )?(?:e-?mail ?fiókodba|postafiókodba|postafiókjába|postaládájába|postaládádba|e-mailben) (?:minden|naponta|hetente|küldjük|kapod|kapja)\b",
                r"\b(?:a feliratkozással|feliratkozásommal|feliratkozásoddal|hozzájárulok,? hogy|az e-?mail-?cím\w* megadásával|elfogadom az?|elolvastam (?:és elfogadom )?az?)\b.{0,140}\b(?:hírlev\w+|adatkezel\w+|adatvédel\w+|e-?mail\w*|szerződési feltétel\w*|személyes adat\w*|marketing\w*)\b",
                r"\b(?:sikeres(?:en)? feliratkoz\w+|köszönjük a feliratkozás\w*|bármikor leiratkozhat\w*)\b",
                lines=(
                    r"(?:(?:iratkozz|iratkozzon|fel|feliratkozás|feliratkozom|ingyenes|napi|heti|kérem|a|az|legyen|ajánlott|esti|reggeli) )*(?:hírlev(?:él|elünk|elünkre|elek|elre|eleink|eleinkre|élre|elet|élfeliratkozás)|hírlevél-?feliratkozás|newsletter)(?: (?:feliratkozás|fel|ingyen|most|itt|regisztráció|re))*",
                    r"(?:iratkozz|iratkozzon) fel(?: (?:most|itt|ingyen|ma))*|feliratkoz(?:om|ás)|(?:add meg (?:az )?|adja meg (?:az )?|írd be (?:az )?|az ön )?e-?mail-? ?cím(?:ed|e|edet|ét)?|(?:ne )?maradj(?:on)? le (?:semmiről|a legfontosabb \w+|a (?:leg)?friss\w* \w+|egyetlen .{2,30})(?: .{0,30})?|értesülj(?:ön)? (?:elsőként|azonnal|időben)\b.{0,50}|leiratkozás",
                ),
                then=r"\b(?:hírlev\w+|leiratkoz\w+|feliratkoz\w+|adatkezel\w+|adatvédel\w+|e-?mail\w*|spam\w*|személyes adat\w*)\b",
            ),
        ),
        drops=(
            "Iratkozzon fel hírlevelünkre, és minden reggel elküldjük a kikötő híreit.",
            "A hét legfontosabb írásai egyenesen a postafiókodba.\nBármikor leiratkozhatsz a hírlevélről.",
            "Hírlevél",
            "Csatlakozz a kikötő Viber-csatornájához!",
            "Leiratkozni a kikötői levélről bármikor tud.",
        ),
        keeps=(
            "A kikötőmester évek óta ír hírlevelet a sirályokról, és sok barátja van.",
            "A bátyjától nem jött levél, mert a posta leállt a komppal együtt.",
            "A vitorlásiskolába egész májusban be lehet iratkozni e-mailben.",
            "Az egyetemre ezren iratkoztak be.",
            "A kikötő Viberen küldte el a menetrendet.",
        ),
    ),
    rule(
        "paywall-notice",
        "hu",
        unless(
            _TOLD,
            either(
                has(*_PAYWALL_NOTICE_FRAMES, most=45),
                has(
                    r"\b(?:ez a|ez az|a teljes|az egész|a cikk(?:et|ek)?|cikkünk(?:et)?|a tartalom|a tartalmat|az írás(?:t)?|az anyag)\b.{0,60}\b(?:csak|kizárólag)\b.{0,40}\b(?:előfizető\w*|előfizetéssel|regisztrált|bejelentkez\w+|belépett|klubtag\w*|támogatóink\w*|tagjaink\w*)\b",
                    r"\b(?:a|az) (?:folytatáshoz|cikk (?:folytatásához|elolvasásához|teljes \w+)|továbbolvasáshoz|teljes cikk(?:hez| elolvasásához)|olvasáshoz|tartalom megtekintéséhez)\b.{0,60}\b(?:lépj\w*|jelentkezz\w*|regisztrál\w*|fizess\w*|előfizet\w+|be kell|bejelentkez\w+)\b",
                    r"\b(?:lépj(?:en)? be|jelentkezz(?:en)? be|regisztrálj(?:on)?|fizess(?:en)? elő|vásárolj(?:on)? előfizetést),? (?:a |az |és |hogy )(?:\w+ ){0,3}(?:olvas\w+|folytat\w+|elolvas\w+|hozzáfér\w+|megtekint\w+|teljes (?:cikk|tartalom)\w*)",
                    r"\b(?:már|még nem|ön már|te már|van már|nincs még|nem) (?:\w+ )?(?:előfizető|előfizetőnk|előfizetése|előfizetésed|regisztrált|fiókja|fiókod|tagja|tag)\b.{0,30}\?",
                    r"^\W*(?:a cikkből (?:még )?(?:\d+ ?%|\d[\d .]* karakter|\d+ bekezdés|\d+ perc) van (?:még )?hátra|(?:még )?\d[\d .]* (?:karakter|bekezdés) van (?:még )?hátra|még \d+ ?% van hátra a cikkből)\W*$|\b(?:elhasznált\w*|elérte\w*|elolvast\w+)\b.{0,40}\b(?:ingyenes(?:en)? (?:\w+ )?cikk\w*|ingyenes cikkek)\b",
                    most=50,
                ),
                says(
                    r"(?:a cikk |az írás |a tartalom )?(?:csak |kizárólag )?előfizetőknek|(?:csak|kizárólag) (?:előfizetőinknek|előfizetőink számára|előfizetők számára|regisztrált (?:felhasználóknak|olvasóknak))(?: .{0,30})?|előfizetői (?:tartalom|cikk)|prémium ?(?:tartalom|cikk)|(?:a )?teljes cikk(?:et)? előfizető\w+.{0,40}|(?:elolvasom|olvasd tovább|olvassa tovább) előfizet\w+.{0,20}|zárt tartalom",
                    most=12,
                ),
            ),
        ),
        drops=(
            "Ez a cikk csak előfizetőink számára érhető el. Lépjen be a folytatáshoz.",
            "Már előfizető? Jelentkezzen be!",
            "Előfizetőknek",
            "A cikk folytatása csak előfizetőknek szól.",
            "Elfogyott a heti három ingyenes cikk a kikötőről.",
        ),
        keeps=(
            "A strandot csak a helyi lakosok használhatják.",
            "A lap 2019-ben fizetőssé tette a cikkeit, és elveszítette olvasóinak harmadát.",
            "A rakpart felújításából még 20 százalék van hátra, de elfogyott a pénz.",
            "Elfogyott az ingyenes kávé a kikötőben.",
        ),
    ),
    rule(
        "subscription-offer",
        "hu",
        unless(
            _TOLD,
            either(
                has(*_SUBSCRIPTION_OFFER_FRAMES, most=45),
                has(
                    r"^\W*(?:fizess(?:en)? elő|előfizet(?:ek|és)|próbáld ki|próbálja ki|rendeld meg|rendelje meg|válassz(?:on)?|vásárolj(?:on)?|olvass(?:on|a)?|olvasd)\b.{0,90}(?:\b(?:előfizetés\w*|digitális (?:lap\w*|kiadás\w*|előfizet\w*|csomag\w*)|korlátlan\w*|első hónap\w*|reklámmentes\w*|hirdetésmentes\w*|\d[\d .]* ?(?:ft|forint\w*)(?: ?/ ?hó)?|kedvezmény\w*|elő (?:a|az|lapunkra|most) ?\S*))",
                    r"\b(?:bármikor|kötöttség nélkül|hűségidő nélkül) (?:lemondhat\w*|lemondható|felmondhat\w*|felmondható)\b",
                    r"\b(?:előfizetés|előfizetési díj|digitális előfizetés)\b.{0,40}\b(?:már|csak|mindössze)\b.{0,20}\b\d[\d .]* ?(?:ft|forint\w*)\b.{0,30}$",
                    r"\belőfizetőként\b.{0,60}\b(?:korlátlan\w*|hozzáfér\w*|olvashat\w*|elérhet\w*|elolvashat\w*|kap)\b",
                    most=45,
                ),
                says(
                    r"(?:(?:digitális|éves|havi|online|print|nyomtatott|ajándék|új|megnézem|kérem|saját|a|az|lapra|hosszabbítás) )*(?:előfizetés(?:ek|em|emet)?|előfizetek|előfizetnék|fizess elő|fizessen elő|előfizetési (?:csomagok|ajánlatok|lehetőségek|díjak)|előfizetői (?:oldal|felület|belépés)|fiókom|profilom|saját fiók|csatlakozz(?:on)? előfizetőinkhez|ügyfélszolgálat|lapszámok|e-?újság|digitális (?:lap|kiadás))(?: (?:most|itt|már .{2,25}|a .{2,25}|akár .{2,25}|ingyen|lapunkra))*",
                    r"(?:belépés|bejelentkezés|belépek|bejelentkezem|jelentkezz be|jelentkezzen be|lépj be|lépjen be|regisztráció|regisztrálok|regisztrálj|regisztráljon|kijelentkezés|kilépés|elfelejtett(?:e|ed)?(?: a)? jelszav?\w*|elfelejtett jelszó|jelszóemlékeztető|új jelszó)(?:\W+(?:vagy|és|/|\||a)?\W*(?:belépés|bejelentkezés|regisztráció|regisztrálok|jelentkezz be|facebookkal|google\w*))*\??",
                    most=8,
                ),
            ),
        ),
        drops=(
            "Fizessen elő most, az első hónap csak 990 forint.",
            "Belépés / Regisztráció",
            "Előfizetés",
            "Bármikor lemondható.",
            "Ajándékozz előfizetést a kapitánynak!",
            "Kövess bennünket a Google Hírekben!",
        ),
        keeps=(
            "A kikötői újság előfizetése májusban háromszáz forinttal drágul, és a könyvtár lemond róla.",
            "Regisztráció nélkül nem lehet a zsilipen átkelni.",
            "A havi kompbérlet májustól 4900 forintba kerül, közölte a városháza.",
            "A kikötőben drágább lett az éves előfizetés a kompra.",
        ),
    ),
    rule(
        "cookie-notice",
        "hu",
        either(
            unless(_TOLD, has(*_COOKIE_NOTICE_FRAMES, most=45)),
            cookies(
                rf"\b(?:{_SAYS}|\w*bíróság\w*|ítélet\w*|\w*bírság\w*|\w*hatóság\w*|büntet\w+)\b",
                r"\b(?:mi|minket|használunk|alkalmazunk|kezelünk|tárolunk|gyűjtünk|oldalunk\w*|honlapunk\w*|weboldalunk\w*|weboldal\w*|honlap\w*|webhely\w*|portál\w*|szolgáltatásaink\w*|partner\w*|harmadik fel\w+|ön|önnek|önt|te|neked|látogató\w*|felhasználó\w*|böngésződ\w*)\b",
                r"\b(?:hozzájárul\w*|elfogad\w*|beleegyez\w*|elutasít\w*|beállítás\w*|beállítá\w+|szabályzat\w*|tájékoztató\w*|adatvédel\w+|adatkezel\w+|adatkezelő\w*|visszavon\w+|engedélyez\w*|letilt\w*|módosít\w*|gdpr|kezelés\w*|további (?:használat|böngész)\w*)\b",
                r"\b(?:elemz\w+|elemez\w*|statiszti\w+|személyre szab\w*|élmény\w*|javít\w*|fejleszt\w*|forgalm\w*|hirdetés\w*|reklám\w*|eszköz\w*|böngésző\w*|böngész\w+|szükséges\w*|elengedhetetlen\w*|működés\w*|kényelm\w+|szolgáltatás\w*|tárol\w*|cél(?:jából|okra|ból|okból)|biztosít\w*|mér\w+)\b",
                plain=r"ez (?:az oldal|a (?:web)?oldal|a honlap) (?:sütiket|cookie-?kat) használ\b.{0,60}",
                must=r"\bcookie\w*|\bsüti(?:k|ket|kről|ken|kkel|kre|et|t|-?beállítás\w*|-?kezelés\w*|-?szabályzat\w*)\b|\badat(?:ait|aid|aidat|ainak|ai)\b.{0,80}\b(?:partnereink\w*|eszköz(?:én|ödön|éről|ödről)|hozzájárulás(?:od|át|ával|oddal))\b",
                buttons=r"(?:a (?:tartalom|videó) megtekintéséhez fogad(?:d|ja) el a sütiket)|"
                r"(?:összes |minden |az összes |csak a szükséges |kötelező )?(?:(?:süti|cookie)\w* )?(?:elfogadása|elfogadom|elutasítása|elutasítom|engedélyezem|engedélyezése|megtagadása)(?: (?:mindet|az összeset|és bezárom|és tovább|a sütiket|mindent|minden sütit))*|(?:mindet|mindent|összeset|az összeset|a sütiket) (?:elfogadom|elutasítom|engedélyezem)|(?:süti|cookie)-? ?(?:beállítások|kezelés|szabályzat|tájékoztató|kezelési (?:tájékoztató|szabályzat)|k kezelése|preferenciák)(?: (?:módosítása|kezelése))?|(?:sütik|cookie-k|sütibeállítások) (?:kezelése|beállítása|elfogadása|használata|módosítása)?|(?:adatvédelmi|hozzájárulási) beállítások(?: (?:módosítása|kezelése))?|hozzájárulás(?:ok)? (?:kezelése|visszavonása|módosítása)",
            ),
        ),
        drops=(
            "Sütiket használunk, hogy javítsuk az oldal működését. A további használattal elfogadja ezeket.",
            "Weboldalunk cookie-kat tárol statisztikai célból; a beállításokat a böngészőjében módosíthatja.",
            "Összes süti elfogadása",
            "Süti beállítások",
            "Kapcsold be a JavaScriptet!",
            "Kapcsolja ki a reklámblokkolót!",
        ),
        keeps=(
            "A kikötő pékje sütiket osztott a gyerekeknek, a szülők kávét kaptak.",
            "A műtéthez a szülők hozzájárulása szükséges.",
            "A bíróság szerint az oldalaknak meg kell kérdezniük a felhasználókat a cookie-król.",
            "A videó a kikötőről szól.",
        ),
    ),
    rule(
        "disclaimer",
        "hu",
        either(
            unless(_TOLD, has(*_DISCLAIMER_FRAMES, most=45)),
            disclaimer(
                rf"\b(?:{_SAID}|\w*bíróság\w*|ítélet\w*|per|pert|perben|ügyvéd\w*|\w*ügyész\w*|vádlott\w*|vádol\w*)\b",
                r"\b(?:pontosság\w*|teljesség\w*|helytállóság\w*|hitelesség\w*|naprakészség\w*|valódiság\w*|helyesség\w*|megbízhatóság\w*)\b",
                r"\b(?:garan\w+|szavatol\w*|biztosít\w*|jótáll\w*)\b",
                r"\b(?:felelősség\w*|felelős\w*|felel|kár(?:ért|okért|ok|t)?|károkért|veszteség\w*|kártérít\w*)\b",
                r"\b(?:vélemény\w*|álláspont\w*|nézet\w*)\b.{0,90}\b(?:szerző\w*|szerkesztőség\w*|tükröz\w*|kiadó\w*|lapunk\w*|saját\w*|olvasó\w*)\b",
                r"\b(?:tanács\w*|befektet\w+|ajánlás\w*|ajánlat\w*|pénzügyi|orvosi|jogi|adó\w*|kockázat\w*)\b",
                r"\b(?:információ\w*|tartalom\w*|tartalm\w+|cikk\w*|írás\w*|oldal\w*|honlap\w*|portál\w*|adat\w*|link\w*|hivatkozás\w*|közlemény\w*)\b",
                r"\b(?:harmadik (?:fél\w*|fel\w+|személy\w*)|kiadó\w*|hirdető\w*|partner\w*|szerkesztőség\w*|üzemeltető\w*|szolgáltató\w*|felhasználó\w*)\b",
                r"\b(?:orvos\w*|gyógyszerész\w*|szakember\w*|szakértő\w*|tanácsadó\w*|tájékoztató jelleg\w*|saját felelősség\w*|tájékozódás\w*)\b",
                headings=r"(?:felelősségkizárás|felelősség kizárása|felelősségkizáró nyilatkozat|jogi (?:nyilatkozat|közlemény|tudnivalók)|felelősségi nyilatkozat|disclaimer|kockázati figyelmeztetés|kockázatfeltárás|fontos figyelmeztetés|figyelemfelhívás)",
                strong=(
                    r"\b(?:vélemény\w*|álláspont\w*|nézet\w*|írás\w*|cikk\w*|kommentek\w*)\b.{0,110}\bnem (?:feltétlenül |minden esetben |szükségszerűen )?(?:tükröz\w*|egyez\w*|esik egybe|esnek egybe|azonos\w*|képvisel\w*|fejezi\w* ki)\b.{0,60}\b(?:szerkesztőség\w*|szerkesztőségünk\w*|(?:lapunk|a kiadó|a lap|a portál|az oldal)\w* (?:\w+ )?(?:álláspont|vélemény|nézet)\w*)\b.{0,60}",
                    r"\b(?:cikk|írás|vélemény\w*|publicisztika|jegyzet)\b.{0,60}\b(?:a szerző (?:saját |magán)?(?:véleményét|álláspontját)|kizárólag a szerző\w*)\b.{0,30}\btükröz\w*\b.{0,80}",
                    r"\b(?:a szerkesztőség|a kiadó|az üzemeltető|a portál|lapunk|az oldal|szerkesztőségünk|a honlap|a szolgáltató)\b.{0,60}\b(?:nem vállal\w* (?:\w+ ){0,2}felelősség\w*|nem felel\w*|kizárja (?:\w+ )?felelősség\w*)\b.{0,120}\b(?:tartal\w+|komment\w*|hozzászólás\w*|információ\w*|adat\w*|hirdetés\w*|link\w*|befektetési dönt\w+|vélemény\w*)\b",
                    r"\bnem (?:vállalunk|tartozunk) (?:\w+ ){0,2}felelősség\w*\b.{0,140}\b(?:tartal\w+|komment\w*|hozzászólás\w*|információ\w*|adatok\w*|hirdetés\w*|linkek\w*|befektetési dönt\w+|oldalak\w*|vélemény\w*|pontosság\w*)\b.{0,60}",
                    r"\bnem (?:minősül\w*|tekinthető\w*|helyettesít\w*|pótol\w*|jelent|jelentenek|képez\w*|számít\w*)\b.{0,60}\b(?:befektetési (?:tanács\w*|ajánl\w+|elemzés\w*)|befektetésre \w+|pénzügyi tanács\w*|jogi tanácsadás\w*|(?:vételi|eladási) (?:ajánl\w+|felhívás\w*))",
                    r"\b(?:cikk\w*|oldal\w*|honlap\w*|információ\w*|leírtak|tartal\w+|írás\w*|olvasható\w*|tájékoztató\w*|elemzés\w*|anyag\w*)\b.{0,80}\bnem (?:helyettesít\w*|pótol\w*|minősül\w*)\b.{0,60}\b(?:orvosi (?:vizsgálat\w*|tanács\w*|ellátás\w*|diagnózis\w*|konzultáció\w*|szakvélemény\w*)|szakorvos\w*|orvos\w* (?:véleményé\w*|felkeresésé\w*)|szakember\w* (?:véleményé\w*|tanácsá\w*)|ajánlattétel\w*|jogi tanács\w*)",
                    r"\b(?:befektetési (?:tanács\w*|ajánl\w+|elemzés\w*))\b.{0,40}\bnem (?:minősül\w*|tekinthető\w*)",
                    r"\b(?:kizárólag|csupán|pusztán|csak) (?:\w+ )?(?:tájékoztató (?:jelleg\w*|cél\w*)|tájékoztatási cél\w*|tájékoztatás\w* (?:szolgál\w*|cél\w*)|ismeretterjesztő (?:jelleg\w*|cél\w*))\b.{0,60}",
                    r"\b(?:múltbeli|korábbi) (?:hozam\w*|teljesítmény\w*)\b.{0,40}\bnem (?:jelent\w*|garan\w+|biztosít\w*|nyújt\w*)\b.{0,80}",
                    r"\b(?:ez a|ez az|a) (?:cikk|írás|összefoglaló|szöveg|fordítás|kép|hír|tartalom)\b.{0,40}\b(?:mesterséges intelligenci\w+|mi|gépi fordítás\w*|automat\w+)\b.{0,40}\b(?:készült|készítette|fordította|generál\w*|segítségével|közreműködésével|használatával|írta)\b.{0,80}|\bmesterséges intelligenci\w+ (?:segítségével|használatával|közreműködésével) (?:készült|készítettük|fordítottuk)\b.{0,60}",
                    r"\b(?:affiliate|partner)-?(?:link\w*| linkek\w*)\b.{0,120}\b(?:jutalék\w*|vásárl\w*|vásárol\w*)\b|\bjutalékot kap(?:unk|hatunk)\b",
                ),
                denies=r"\b(?:nem|nélkül|kizár\w+|semmilyen|kizárólag|sem)\b",
            ),
        ),
        drops=(
            "Jogi nyilatkozat: az oldal adatai harmadik felektől származnak. Nem garantáljuk a pontosságukat, és nem vállalunk felelősséget a károkért.",
            "A szerzők véleménye nem feltétlenül tükrözi a szerkesztőség álláspontját.",
            "Az itt leírtak nem minősülnek befektetési tanácsadásnak.",
            "A cikkben foglalt vélemény a szerző sajátja.",
            "Az interjút a terjedelem miatt rövidítettük.",
        ),
        keeps=(
            "A hajógyár nem felelős a balesetért.",
            "A hajógyár nem felel a móló káraiért, és semmilyen garanciát nem kell adnia, mondta ki a bíróság.",
            "A lakosok véleménye megoszlik a zsilipről, a szavazást májusra halasztották.",
            "A kapitány véleménye nem változott a zsilipről.",
        ),
    ),
    rule(
        "copyright-notice",
        "hu",
        unless(
            rf"\b(?:{_SAYS}|\w*bíróság\w*|ítélet\w*|per|pert|beperel\w*|perel\w*)\b",
            has(
                r"\b(?:minden|valamennyi|az összes) jog(?: (?:a |az )?(?:\S+ ){0,4}fenntartva|ot fenntartunk|unkat fenntartjuk)\b|\b(?:a |az )?(?:kiadó|szerző) (?:minden )?jogait fenntartja\b",
                r"\b(?:tartalmak\w*|tartalom|tartalma\w*|cikkek\w*|írások\w*|anyagok\w*|oldalon|oldalunkon|honlapon|honlapunkon|portálon|portálunkon|weboldalon|lapunkban|hírek)\b.{0,100}\b(?:másolása|felhasználása|utánközlése|átvétele|terjesztése|sokszorosítása|közlése|újraközlése|idézése)\b.{0,100}\b(?:tilos|csak\b.{0,60}\b(?:engedély\w+|hozzájárulás\w+|megjelöl\w+)|engedély\w* (?:nélkül tilos|köteles|szükséges)|kizárólag\b.{0,60}\b(?:engedély\w+|hozzájárulás\w+|megjelöl\w+))(?: (?:lehetséges|engedélyezett|megengedett|történhet|is .{2,40}))?\W*$",
                r"^\W*(?:másolása|utánközlése?|az utánközlés|a másolás|felhasználása?|engedély nélküli (?:\w+ )?(?:másolás|felhasználás|közlés)\w*)\b.{0,60}\b(?:tilos|csak .{2,40}engedély\w*)\W*$",
                r"\bszerzői jog(?:i védelem|i oltalom|i védelmet)\b.{0,80}|\b(?:tartal\w+|cikk\w*|oldal\w*|anyag\w*)\b.{0,60}\bszerzői jog\w*\b.{0,40}\b(?:véd\w+|áll\w*|illet\w*)\b.{0,80}|^\W*(?:copyright|szerzői jog(?:ok|i közlemény|i nyilatkozat)?|jogvédett tartalom)\b.{0,40}$|\bcreative commons\b.{0,60}",
                most=60,
            ),
        ),
        drops=(
            "Minden jog fenntartva.",
            "Az oldalon található tartalmak másolása csak a kiadó írásos engedélyével lehetséges.",
            "Szerzői jogok",
        ),
        keeps=(
            "A mólón tilos a tűzijáték a kikötőmester engedélye nélkül.",
            "A halászok jogai kimaradtak a szerződésből, pedig a szövetség kérte őket.",
            "A minden jogász számára ismert eset a kikötőben történt.",
        ),
    ),
    rule(
        "age-notice",
        "hu",
        says(
            r"(?:figyelem\W{1,3})?(?:ez a|ez az) (?:cikk|hír|tartalom|bejegyzés) (?:már )?(?:több mint|legalább|több|közel|lassan) ?(?:\d+|egy|két|kettő|három|négy|öt|hat|tíz|fél|több) ?-?(?:éves|éve|évvel ezelőtt\w*|hónapja|hónappal ezelőtt\w*|hónapos|évnél régebbi|hónapnál régebbi)(?:\W.{0,60})?|(?:ez a|a) (?:cikk|tartalom|bejegyzés) (?:több mint )?\d+ (?:évnél|hónapnál|napnál) régebbi(?:\W.{0,60})?",
            r"(?:ez a|ez az|a|az) (?:cikk|írás|hír|tartalom|bejegyzés|anyag) (?:már )?(?:legalább|több mint|több) .{2,20} (?:frissült|jelent meg|készült|íródott|frissítettük)(?:\W.{0,60})?|(?:a )?(?:cikkben|írásban|benne) (?:szereplő |lévő |található )?(?:információk|adatok) (?:már )?(?:elavultak|elavulhattak|elavultak lehetnek|nem feltétlenül aktuálisak).{0,30}|archív (?:cikk|tartalom|írás)|(?:archívum(?:ból|unkból)|az archívumból|cikkünk archívumunkból)",
            most=24,
        ),
        drops=(
            "Ez a cikk több mint három éve jelent meg.",
            "Ez a cikk legalább 2 éve frissült utoljára.",
            "Archív cikk",
        ),
        keeps=(
            "A híd több mint száz éves.",
            "A fiú több mint ötéves, és tud úszni.",
            "Az írás három ember műve.",
        ),
    ),
    rule(
        "advertisement",
        "hu",
        unless(
            _TOLD,
            either(
                says(
                    r"(?:hirdetés(?:ek)?|reklám(?:ok)?|advertisement|ads?|hirdetés vége|reklám vége|önpromóció)|(?:pr-?cikk|támogatott tartalom|szponzorált tartalom|fizetett (?:tartalom|hirdetés)|reklámtartalom|szponzorált|promóciós tartalom|együttműködés partnerünkkel|támogatói tartalom|partneri tartalom|brand(?:ed)? content|márkatartalom|natív hirdetés|politikai hirdetés|társadalmi célú (?:hirdetés|reklám))(?: .{1,40})?",
                    r"(?:a |az )?(?:cikk|cikkünk|írás|tartalom|hír|szöveg|galéria|interjú)\b.{0,20}\b(?:hirdetés|reklám|videó|kép|képek|galéria|ajánló)\w* (?:után|alatt)\b.{0,10}\b(?:folytatódik|folytatjuk)|(?:a )?(?:cikk|cikkünk|írás|tartalom) (?:folytatódik|folytatása|lent folytatódik)(?: .{0,10}(?:hirdetés|reklám|videó|kép|galéria|lejjebb|lent|alább)\w*.{0,20})?|(?:hirdetés|reklám) (?:bezárása|elrejtése|átugrása)",
                    r"(?:a )?(?:cikk|cikkünk|írás|tartalom|összeállítás)(?:et|ot|t)? (?:megjelenését|megírását|létrejöttét|elkészítését|megjelenéséhez|elkészültét)? ?.{0,60}\b(?:támogatta|támogatja|támogatásával (?:készült|jött létre)|megbízásából készült|együttműködésében készült)",
                    most=16,
                ),
                has(
                    r"\b(?:töltsd le|töltse le|telepítsd|telepítse)\b.{0,40}\b(?:applikációnk\w*|alkalmazásunk\w*|appunk\w*|\S+ (?:alkalmazását|applikációját))\b|^\s*\(x\)\s*$|^\W*(?:töltsd|töltse|letölthető|elérhető|telepítsd)\b.{0,60}\b(?:app store|google play)\b.{0,40}$",
                    r"\b(?:kapcsold ki|kapcsolja ki|kikapcsolni|reklámblokkolót használ\w*|hirdetésblokkolót használ\w*|tiltsd le|észleltük)\b.{0,60}\b(?:ad-?block\w*|reklámblokkoló\w*|hirdetésblokkoló\w*)\b|\b(?:ad-?block\w*|reklámblokkoló\w*|hirdetésblokkoló\w*)\b.{0,60}\b(?:kapcsold|kapcsolja|használsz|használ ön|engedélyez\w+)\b",
                    most=35,
                ),
            ),
        ),
        drops=(
            "HIRDETÉS",
            "A cikk a hirdetés után folytatódik",
            "Támogatott tartalom",
            "Töltsd le ingyenes alkalmazásunkat az App Store-ból.",
        ),
        keeps=(
            "A dohány reklámozása 2019 óta tilos a kikötőben, bár senki sem ellenőrzi.",
            "A hirdetés egy hétig lógott a mólón.",
            "Az utasok letölthetik az alkalmazást, és jegyet vehetnek benne.",
            "A cikk folytatásra vár, a szerző beteg.",
        ),
    ),
    rule(
        "share-links",
        "hu",
        share(
            """megosztás megosztom megosztások megosztás: oszd ossza meg ezt a az cikket cikk cikkeket hírt írást bejegyzést tetszik tetszett küldés küldd küldöm tovább továbbküldés email mailben emailben e mail
            facebookon facebook twitteren twitter x en on ön n linkedinen linkedin whatsappon whatsapp messengeren messenger pinteresten telegramon redditen blueskyn viberen link linket másolás másolása másold másolva vágólapra
            nyomtatás nyomtat nyomtatom mentés elmentem könyvjelző kövess kövesse kövesd minket bennünket is és vagy ismerősnek barátnak ismerősökkel barátokkal ismerőseiddel barátaiddal kommentek hozzászólás hozzászólások
            bezárás több google hírek news hallgasd új ablakban nyílik megnyitás kedvenc kedvencekhez olvasd később lájk lájkolom""",
            "megosztás megosztom oszd ossza tetszik küldés másolás nyomtatás kövess kövesse lájkolom",
            told=_TOLD,
            lines=(
                r"(?:megosztás|megosztom|oszd meg|ossza meg|küldd (?:el|tovább)|küldje (?:el|tovább)|küldés|cikk (?:megosztása|küldése|nyomtatása|elküldése)|link másolása|nyomtatás|nyomtatom)(?: (?:ezt|a|az|facebookon|twitteren|x-en|e-?mail\w*|messengeren|whatsappon|linkedinen|barátaiddal|barátaival|ismerőseivel|ismerőseiddel|cikket|cikk|hírt|írást|másokkal|ismerősnek|barátnak|linket|közösségi médiában|bejegyzést) ?.{0,50})?",
                r"tetszik(?: a cikk| neked| az oldal)?\??|tetszett a cikk\??.{0,50}|lájkolom|lájk|(?:a )?link (?:a )?(?:vágólapra )?(?:másolva|másolása|kimásolva|lemásolva).{0,20}|\d[\d .]* ?(?:megosztás|lájk|kedvelés|megtekintés)|kattints(?:on)? (?:ide )?a (?:megosztáshoz|nyomtatáshoz)\b.{0,60}",
            ),
            parts=(
                r"\b(?:kövess(?:en|e|etek)?|kövesd|kövessen|lájkolj(?:on)?|lájkold|csatlakozz(?:on)?|iratkozz(?:on)? fel|keress|keressen|látogass(?:on)? el)\b.{0,60}\b(?:facebook\w*|twitter\w*|x-en|instagram\w*|whatsapp\w*|telegram\w*|youtube\w*|tiktok\w*|linkedin\w*|viber\w*|messenger\w*|bluesky\w*|threads\w*|google (?:hírek|news)\S*|közösségi (?:médiá|oldal)\w*|csatornánk\w*)",
                r"\b(?:ott|már|itt) vagyunk (?:már )?a (?:facebookon|instagramon|youtube-on|tiktokon|twitteren|viberen|telegramon|whatsappon)\b.{0,60}|\b(?:facebook|instagram|youtube|tiktok|viber|telegram)-?(?:oldalunk|csatornánk|csoportunk)\w*\b.{0,60}",
            ),
        ),
        drops=(
            "Megosztás Facebook Twitter WhatsApp",
            "Oszd meg a cikket",
            "Link másolása",
            "Kövess minket a Facebookon és az Instagramon is!",
        ),
        keeps=(
            "A szomszédok megosztják a kút vizét.",
            "A halászok videót tettek ki a Facebookra, de a város hallgat.",
            "Megosztás vagy közös tulajdon",
            "Nem tetszik a zsilip senkinek.",
        ),
    ),
    rule(
        "related-links",
        "hu",
        links(
            _TOLD,
            headings=(
                r"(?:kapcsolódó (?:cikkek|cikkeink|cikk|hírek|tartalmak|tartalom|anyagok|írások|témák|videók|galériák|linkek|bejegyzések)|kapcsolódó|ajánlott (?:cikkek|tartalmak|tartalom|írások|bejegyzések|videók|neked)|ajánló(?:nk)?|ajánlatunk|(?:ezt|ezeket|ezek|ez|ezeket a cikkeket|önt|téged)(?: a cikk)?(?: (?:is|önt|téged|még))* (?:olvassa el|olvasd el|olvasták|érdekelheti|érdekelheti önt|érdekelhet|érdekelhetik|ajánljuk|nézd meg|nézze meg|ne hagyd ki|ne hagyja ki)(?: (?:önt|téged|még|is))?|olvasta(?:d)? már\??|olvass(?:on)? (?:még|tovább|többet|további .{2,20})(?: .{0,30})?|olvasnivaló|"
                r"(?:a )?leg(?:olvasottabb|frissebb|népszerűbb|nézettebb|többet olvasott|jobb|fontosabb|újabb|több hozzászólás)(?:ak)?(?: (?:cikkek|hírek|írások|cikkeink|híreink|videók|anyagok|a rovatból|rovatok|ma|napi|heti|bejegyzések|tartalmak))*(?: .{0,20})?|(?:friss|további|hasonló|legutóbbi|korábbi|aktuális|kiemelt|népszerű|előző|következő|egyéb|még több|utolsó) (?:cikkek|cikkeink|hírek|híreink|írások|bejegyzések|témák|tartalmak|videók|cikkekért|hír|anyagok|galériák|lapszámok|hír ebben a témában)(?: .{0,30})?|"
                r"(?:cikkek|hírek|írások|még több|további hírek|további cikkek|többet) (?:a|ebben a|erről a|a témáról|e) ?(?:témában|témából|témáról|rovatból|rovatban|szerzőtől)(?: .{0,20})?|(?:a|ebben a) témában(?: .{0,20})?|a téma (?:cikkei|korábbi cikkei|további cikkei)|(?:a )?(?:szerző|rovat) (?:további|legfrissebb|többi|legutóbbi) (?:cikkei|írásai)|a szerkesztő (?:ajánlja|ajánlata)|(?:a )?szerkesztőség ajánl\w+|szerkesztői ajánlat|ajánljuk(?: még| figyelmébe| figyelmedbe)?|(?:nem )?maradj le ezekről|ne hagyd ki|ne hagyja ki|előzmények|összes (?:cikk|hír)(?: .{0,20})?|mások ezt olvassák|mások most ezeket olvassák|most olvassák|további ajánlatunk|neked ajánljuk|önnek ajánljuk|napi toplista|toplista|(?:legnagyobb|nap) hírei|partnereink (?:ajánlata|hírei|ajánlatai)|kiemelt)"
            ),
            subheads=r"(?:videók?|fotók|galéria|galériák|több|további|források|linkek|hivatkozások|bővebben|témák|podcastok|partnereink|friss|legfrissebb|népszerű|címlapról|rovatok|24 óra|hírfolyam|percről percre|ajánlat|kövess minket|a nap videója)",
            labels=r"kapcsolódó|kapcsolódó cikk|kapcsolódó cikkünk|videó|galéria|fotók|bővebben|olvass tovább|podcast|élő|percről percre|interjú|elemzés|vélemény|kommentár|ajánló|ajánlott|előzmény|következő|előző|következő cikk|előző cikk|következő hír|eredeti cikk|háttér|ajánljuk",
            address=r"(?:ezt is )?(?:olvasd|olvassa|nézd|nézze|hallgasd|hallgassa) (?:el ezt is|el|meg ezt is|meg|tovább|még)|ezt (?:is )?(?:olvasta|olvastad|olvasd|olvassa|láttad|látta)(?: már| el)?|olvass(?:on)? (?:még|tovább|többet)|ez is érdekelhet(?:i|i önt)?|kapcsolódó cikkünk|olvasta(?:d)? már\??",
            lines=r"(?:tovább|tovább olvasom|bővebben|részletek|olvass tovább|olvasson tovább|olvasd tovább|olvassa tovább|továbbiak|több|mutass többet|mutasd mind|több mutatása|még több|továbbiak betöltése|kevesebb|elolvasom|megnézem|megnyitás|összes megtekintése|mindet mutasd)(?: (?:a|az|erről|itt|cikkre|cikkhez|hírre|cikk|hír|betöltése|cikket|részletekért|teljes cikk|cikkek|hírek|témában|galériára|hírekhez|címlapra))*|(?:vissza|tovább) (?:a |az )?(?:címlapra|főoldalra|cikkhez|galériához|kezdőlapra|listához|előző oldalra|rovathoz)|(?:következő|előző|régebbi|újabb) (?:cikk|oldal|bejegyzés|hír|írás|kép|lap|bejegyzések)|(?:a )?(?:teljes cikk|cikk folytatása|eredeti cikk|teljes interjú)(?: (?:itt|a linken|ide kattintva)(?: .{0,20})?)?|(?:a teljes )?(?:cikk|cikket|interjú|interjút) (?:itt|ide kattintva|ezen a linken)(?: .{0,10})? (?:olvasható|olvashatja|olvashatod|érhető el)|(?:részletek|bővebben) (?:itt|a linken|hamarosan)|(?:kattints|kattintson)(?: ide)?(?: (?:a|az) (?:részletekért|teljes cikkért|galériáért|képgalériáért|további \w+))?",
        ),
        drops=(
            "A kikötő zsilipjei egész télen zárva maradnak, mert elfogyott a pénz az új kapukra.\n"
            "[[Kapcsolódó cikkek\nÚj komp indul májusban\nMúzeum lesz a malomból]]",
            "A kikötő zsilipjei egész télen zárva maradnak, mert elfogyott a pénz az új kapukra.\n"
            "[[Legolvasottabb\nÚj komp indul májusban\nMúzeum lesz a malomból]]",
            "Olvasta már? Miért nem jár többé a komp",
            "Kapcsolódó: Miért nem jár többé a komp",
        ),
        keeps=(
            "A témában a kikötőmester nem akart többet mondani, mert még tartanak a tárgyalások.",
            "Olvassa el az apró betűt is, mielőtt hajót vesz, mert rövid a határidő.",
            "A legolvasottabb könyv a kikötő könyvtárában tíz éve a tengeri atlasz.",
            "További kikötők is bajban vannak az öbölben.",
        ),
    ),
    rule(
        "page-furniture",
        "hu",
        furniture(
            r"büszkén hajtja a wordpress|köszönjük, wordpress|üzemeltető: blogger|a bejegyzés megtekintése az instagramon|.{1,60} által megosztott bejegyzés|(?:ez )?a videó nem érhető el|ez a videó nem érhető el|értékeld a cikket|értékelje a cikket|átlagos értékelés\s?:?\s?\d.{0,20}szavazatok.{0,12}|hasznos volt ez a cikk\?|kedvencekhez adás|recept nyomtatása|kattintás ide .{2,60}\(új ablakban nyílik meg\)?|tetszik betöltés.{0,3}|bejegyzés navigáció|kilépés a tartalomba|feliratkozás: .{2,30}\(atom\)?|ezt az oldalt a recaptcha védi.{0,100}",
            r"(?:ugrás|tovább|vissza|lépés|menj|ugorj) (?:közvetlenül )?(?:a |az )?(?:(?:fő)?tartalom(?:hoz|ra)?|(?:fő)?tartalomra|fő tartalomra|(?:fő)?menü(?:höz|re)?|navigáció(?:hoz|ra)|keresés(?:hez|re)|láblécre|lábléchez|oldal (?:tetejére|elejére|aljára)|lap tetejére|tetejére|elejére|főoldalra|címlapra|kezdőlapra|nyitóoldalra|hozzászólásokhoz|kommentekhez|cikkhez|cikk elejére|fejlécre|oldalsávra)(?: .{0,20})?|(?:az )?(?:oldal|lap) tetejére|skip to content",
            r"(?:menü|keresés|kereső|navigáció|galéria|kép|képek|videó|kommentek|hozzászólások|almenü|oldalmenü|ablak|térkép|tartalomjegyzék) (?:megnyitása|bezárása|megjelenítése|elrejtése|lenyitása|nagyítása|mutatása|kinyitása|becsukása|nyitása|ki-? és bekapcsolása)|(?:nyisd meg|zárd be|nyissa meg) a (?:menüt|galériát|keresőt)|(?:kép|galéria) (?:nagyítása|megtekintése|megnyitása)|(?:nézd|nézze) meg (?:a )?galériánkat.{0,20}",
            r"(?:olvasási idő|olvasásidő|becsült olvasási idő|olvasási ideje?|hallgatási idő)\b(?:\W{1,3}(?:kb\.? |körülbelül |kevesebb mint )?\d.{0,14})|(?:kb\.? )?\d+ ?perc(?:es)?(?: (?:olvasás|olvasási idő|olvasnivaló|alatt elolvasható))|\d+ ?/ ?\d+(?: kép| fotó)?|(?:kép|fotó|dia|oldal) \d+ ?/ ?\d+|\d+ (?:kép|fotó)(?: a galériában)?",
            r"(?:hallgasd meg|hallgassa meg|lejátszás|lejátszom|hallgatom|meghallgatom|cikk meghallgatása|felolvasás|felolvasom|indítás)(?: (?:a |az |ezt a )?(?:cikket|cikk|podcastot|adást|hanganyagot|videót|epizódot|interjút))?(?:\W*[\d:]+)?|betöltés\b.{0,20}|(?:töltés|betöltés) (?:folyamatban|alatt).{0,10}|(?:betűméret|szövegméret).{0,20}|(?:sötét|világos|éjszakai) (?:mód|téma)|(?:nyomtatható|nyomtatási|akadálymentes) (?:verzió|változat|nézet)|nagy kontraszt\w*",
            r"(?:az ön böngészője|a böngésződ|böngészője|böngésződ|ez a böngésző) (?:nem támogatja|elavult|javascript)\b.{0,80}",
            r"(?:hibát talált(?:ál|unk)?|hibát talált a cikkben|hibabejelentés|hiba bejelentése|jelentsd a hibát|jelentse a hibát|elírást talált\w*|írj(?:on)? (?:nekünk|a szerkesztőségnek|a szerzőnek)|küldj(?:ön)? (?:nekünk |be )?(?:híreket|hírt|tippet|fotót|képet|üzenetet)|van egy sztorid|van egy jó sztorid|van híre|(?:ha )?(?:információja|információd) van)(?:\W.{0,80})?|(?:téma|szerző|rovat|cikk) (?:követése|mentése)|(?:kövesd|követem) (?:a témát|a szerzőt|ezt a témát)|(?:a )?(?:csillaggal|\*-?gal) jelölt mezők.{0,40}|(?:megtekintések?|olvasottság|olvasták|megnyitások)(?: száma)?:? ?\d[\d .]*|\d[\d .]* (?:megtekintés|olvasás|olvasó)|értékeld? a cikket.{0,20}|felelős (?:szerkesztő|kiadó)\s?[:–-]\s?[^.!?,]{3,50}|főszerkesztő\s?[:–-]\s?(?:dr\.? )?[\w.-]+ [\w.-]+",
            r"(?:megjelent|közzétéve|publikálva|frissítve|frissült|utolsó frissítés|utoljára frissítve|utolsó módosítás|módosítva|létrehozva|feltöltve|dátum|publikálás dátuma)\W{1,3}\d{1,4}[. :-].{0,40}|(?:ma|tegnap|tegnapelőtt),? \d{1,2}[.:]\d{2}\W*|\d+ (?:perce|órája|napja|hete|hónapja)|\d+ (?:perccel|órával|nappal|héttel|hónappal) ezelőtt",
            labels=(
                r"(?:legrégebbi|rendezés|válasz|jelentés|egyéb kategória|honlap|név|az ön értékelése|legutóbbi hozzászólások|bejegyez(?:te|ve): .{2,30}|olvasás folytatása)|"
                r"(?:keresés|kereső|keresés az oldalon|keres|menü|főmenü|címlap|főoldal|kezdőlap|nyitólap|nyitóoldal|témák|téma|címkék|címke|kulcsszavak|kategóriák|kategória|rovatok|rovat|rovataink|kapcsolat|elérhetőség(?:ek|einek|eink)?|rólunk|magunkról|a szerkesztőség|szerkesztőség|szerkesztőségünk|impresszum|médiaajánlat|médiaajánló|hirdetési (?:lehetőségek|felületek|árak|ajánlat)|hirdetés(?:feladás)?|hirdetőknek|karrier|állás(?:ok)?|archívum|súgó|segítség|gyik|gyakori kérdések|felhasználási feltételek|felhasználói feltételek|szerzői jogok|jogi (?:nyilatkozat|tudnivalók)|"
                r"ászf|általános szerződési feltételek|adatvédelem|adatvédelmi (?:tájékoztató|nyilatkozat|szabályzat|irányelvek)|adatkezelési (?:tájékoztató|nyilatkozat|szabályzat)|etikai (?:kódex|kódexünk)|moderálási (?:elvek|alapelvek|szabályzat)|kommentszabályzat|közérdekű adatok|akadálymentesítés|előfizetői aszf|videók?|hang|podcast(?:ok)?|galéria|galériák|fotók?|képek|élő|élő közvetítés|exkluzív|interjú|elemzés|vélemény|kommentár|jegyzet|publicisztika|percről percre|friss|legfrissebb|bezárás|bezár|tovább|vissza|előző|következő|több|kevesebb|ok|igen|nem|mégse|mégsem|küldés|elküldés|elküldöm|mentés|nyomtatás|"
                r"tartalom|tartalomjegyzék|hírek|szerzők|szerző|szerzőink|források|oldaltérkép|rss|rss-csatornák|alkalmazás(?:ok)?|mobilalkalmazás|időjárás|tv-műsor|horoszkóp|névnap|programajánló|programok|receptek|fórum|blogok|beállítások|kedvencek|kövess minket|kövessen minket|kövess minket itt|partnereink|támogatóink|kiadó|kiadja|felelős szerkesztő|főszerkesztő|röviden|lapszemle|(?:frissítve|megjelent|közzétéve|publikálva|utolsó frissítés)\b[^,.]{0,30})"
            ),
            menu="""címlap főoldal kezdőlap hírek friss legfrissebb belföld külföld itthon világ nagyvilág politika gazdaság közélet vállalkozás üzlet pénz pénzügy tőzsde bank ingatlan adó munka karrier kkv agrár sport futball foci labdarúgás kézilabda vízilabda forma tenisz jégkorong kosárlabda olimpia
            kultúra kult film mozi zene könyv könyvek színház tv tévé televízió rádió művészet tudomány tech techtud technológia digitális mobil játék játékok autó autók vezess közlekedés egészség életmód életstílus divat szépség wellness család gyerek otthon kert lakás dizájn gasztro recept receptek utazás turizmus
            bulvár sztár sztárok celeb krimi baleset bűnügy időjárás horoszkóp vélemény vélemények publicisztika interjú riport podcast podcastok videó videók fotó galéria galériák képek blog blogok történelem oktatás környezet klíma zöld energia háború ukrajna orosz európa eu usa amerika budapest vidék megye régió helyi debrecen szeged pécs győr miskolc
            nyíregyháza erdély határon túl választás archívum magazin mellékletek lapszámok hetilap napilap előfizetés hírlevél hirdetés impresszum médiaajánlat kapcsolat szerkesztőség rólunk adatvédelem ászf keresés menü belépés regisztráció facebook twitter instagram youtube rss live english shop kvíz kvízek teszt rejtvény sudoku nők férfi férfiak élő percről percre lájf fomo mindeközben totalcar portfolio data after állás programok""",
            glue="a az és & i - is itt meg saját összes minden több további ide fel hazai nemzetközi adatvédelmi tájékoztató nyilatkozat felhasználási feltételek jogi adatkezelési sütik süti beállítások szerzői jogok közérdekű adatok etikai kódex android ios app egy mai",
            tags=r"címkék|címke|kulcsszavak|kulcsszó|témák|téma|kategóriák|kategória|rovat|rovatok|tagek|tag-ek|további témák|kapcsolódó témák|a cikk témái|a cikk címkéi|tartalomkategória|érintett témák|témakör|témakörök|személyek",
        ),
        drops=(
            "Büszkén hajtja a WordPress",
            "Hasznos volt ez a cikk?",
            "Ugrás a tartalomra",
            "Olvasási idő: 3 perc",
            "Címkék: kikötő, zsilip, tél",
            "Vissza az oldal tetejére",
            "Menü megnyitása",
        ),
        keeps=(
            "A videó nem érhető el a sajtó számára, mondta a kikötőmester.",
            "Ugrás a mólóról a vízbe",
            "Az öbölben a 166 hajó egyikét átkutatták.",
            "A kategóriák határát a kikötőmester évente megállapítja.",
            "Kép a múltból",
        ),
    ),
    rule(
        "comments-prompt",
        "hu",
        comments(
            rf"\b{_SAID}\b",
            r"vélemény, hozzászólás\?|a nevem, e-mail címem.{0,100}|kérek értesítést az új hozzászólásokról e-?mailben|(?:\d+|egy) hozzászólás a\(z\) .{2,120}|.{2,80} bejegyzéshez a hozzászólások lehetősége kikapcsolva|hozzászólás (?:küldéséhez be kell jelentkezni|jelentése)|légy te az első hozzászóló",
            r"(?:(?:\d[\d .]*|nincs|nincsenek|még|olvasói|összes|új|írj|írjon|mutasd|olvasd|az|a|legfrissebb|legjobb|facebook|friss|eddigi|ugrás|több|\d+ db|küldj) )*(?:hozzászólás(?:ok|t|okhoz|aink)?|hozzászólásod|komment(?:ek|et|elek|elés|elem|ekhez)?)(?: ?[(\[:]? ?\d*[)\]]?)?(?: (?:megtekintése|megjelenítése|írása|küldése|elrejtése|a cikkhez|a bejegyzéshez|a következőhöz .{2,60}|lezárva|kikapcsolva|betöltése|mutatása|hozzáadása))*",
            r"(?:szólj hozzá|szóljon hozzá|hozzászólok|kommentelj|kommenteljen|kommentelek|mondd el (?:a )?véleményed(?:et)?|mondja el (?:a )?véleményét|írd meg (?:a )?véleményed(?:et)?|írja meg (?:a )?véleményét|csatlakozz(?:on)? a (?:vitához|beszélgetéshez)|vitatkozz velünk|legyél (?:te )?az első.{0,40}|legyen (?:ön )?az első (?:hozzászóló|kommentelő)|válasz megszakítása|válaszolok|(?:te )?mit gondolsz(?: erről| a .{2,30})?|ön mit gondol.{0,20}|mi a véleményed)(?: (?:te|ön|is|a|az|ehhez|cikkhez|témához|a cikkhez|most|facebookon|kommentben|hozzászólásban|itt))*\??",
            r"az e-?mail[ -]?cím\w* (?:nem tesszük közzé|nem kerül nyilvánosságra|nem lesz nyilvános).{0,80}|(?:a )?kötelező mező(?:ket|k)\b.{0,50}|(?:a )?(?:hozzászóláshoz|kommenteléshez|hozzászólás írásához|komment írásához|vélemény írásához)\b.{0,60}\b(?:jelentkezz\w*|lépj\w*|regisztrál\w*|be kell|bejelentkez\w+|belépés)\b.{0,40}|(?:jelentkezz(?:en)?|lépj(?:en)?) be a (?:hozzászóláshoz|kommenteléshez)\b.{0,30}|(?:a )?hozzászólások? (?:lehetősége )?(?:lezárva|le vannak zárva|nem engedélyezett|kikapcsolva|zárva|jelenleg nem elérhető\w*)\W*|(?:a )?hozzászólások a (?:vonatkozó )?jogszabályok .{0,300}|(?:a nevem, e-?mail-?címem|ez az oldal az akismet|értesítést kérek)\b.{0,140}",
            beside=r"egy hozzászólás",
            parts=(
                r"\b(?:írd|írja|írjátok|mondd|mondja|oszd|ossza|várjuk)\b.{0,40}\b(?:kommentben|kommentekben|hozzászólásban|hozzászólásokban|kommentjeiteket|véleményeteket|kommentszekció\w*)\b",
                r"\ba (?:hozzászólásokat|kommenteket) (?:\w+ )?(?:moderáljuk|előmoderáljuk|szerkesztőink ellenőrzik)\b.{0,80}|\b(?:moderálási (?:elv|alapelv|szabály)\w*|kommentelési szabály\w*|hozzászólási szabály\w*|kommentszabályzat\w*)\b|\bhozzászólások\b.{0,60}\bfelhasználói tartal\w+\b",
            ),
        ),
        drops=(
            "Vélemény, hozzászólás?",
            "Kérek értesítést az új hozzászólásokról e-mailben.",
            "12 hozzászólás",
            "Szólj hozzá!",
            "Az e-mail címet nem tesszük közzé. A kötelező mezőket * karakterrel jelöltük",
            "A hozzászóláshoz be kell jelentkezni",
        ),
        keeps=(
            "Egy hozzászólás elég volt a vitához.",
            "Egy hozzászólás",
            "A polgármester nem akarta kommentálni az esetet.",
            "A miniszter hozzászólása feldühítette a völgyet.",
            "A hozzászólások után szavaztak a zsilipről.",
            "Vita a zsilipről a városházán",
        ),
    ),
    rule(
        "author-bio",
        "hu",
        bio(
            rf"\b(?:{_SAID}|meghalt|elhunyt|eltűnt|letartóztat\w+|őrizet\w*|kinevez\w+|lemond\w*|lett)\b",
            r"^\W*(?:a szerző|[\w'.-]+(?: [\w'.-]+){1,3})(?:,| -| a| az| \d{4} óta) (?!.{0,60}\b(?:egykori|volt|korábbi|meggyilkolt|néhai)\b)(?:.{0,60} )?(?:újságírója|újságíró|szerkesztője|főszerkesztője|főszerkesztő-helyettese|főmunkatársa|munkatársa|rovatvezetője|riportere|tudósítója|publicistája|szerzője|kolumnistája|fotóriportere|fotósa|bloggere|szerkesztő)\b(?:[,.;] ?(?:\S+ )?(?:\d{4}|korábban|szakterülete|rovat\w*|ír|írt|főként|elsősorban|leginkább|foglalkozik|aki \d{4}|előtte|több mint)\b.{0,300}|\W*)$",
            r"^\W*a szerző(?:k)? (?:a |az )?(?:.{1,60} )?(?:újságírója|szerkesztője|főszerkesztője|főmunkatársa|munkatársa|rovatvezetője|tudósítója|publicistája)\W*$",
            r"^\W*a szerző(?:k)? (?:a|az|egyetemi|\w+)? ?.{0,80}\b(?:\w*kutató\w*|\w*tanár\w*|professzor\w*|közgazdász\w*|jogász\w*|szociológus\w*|politológus\w*|történész\w*|orvos\w*|elemző\w*|szakértő\w*|igazgató\w*|képviselő\w*|újságíró\w*|publicista|docens\w*|filozófus\w*|vállalkozó\w*|ügyvéd\w*|mérnök\w*|pszichológus\w*)\W*$",
            r"^\W*(?:újságíró|szerkesztő|főszerkesztő|főmunkatárs|rovatvezető|munkatárs|riporter|tudósító|publicista|fotóriporter|vezető szerkesztő|olvasószerkesztő)(?:,? (?:belföld|külföld|gazdaság|kultúra|sport|belpolitika|külpolitika|\S+ rovat))?\W*$",
            headings=r"(?:a szerzőről|a szerzőkről|szerző|szerzők|a szerző|a cikk szerzője|szerzőnk|szerzőnkről|névjegy|további cikkek a szerzőtől|a szerző (?:további|többi|összes|legfrissebb) (?:cikkei|cikke|írásai|írása))",
        ),
        drops=(
            "A kikötő zsilipjei egész télen zárva maradnak, mert a kapukra szánt pénz másra ment el.\n"
            "[[Lima Ana, lapunk városi rovatának újságírója, 2015 óta ír a kikötőről.]]",
            "A kikötő zsilipjei egész télen zárva maradnak, mert a kapukra szánt pénz másra ment el.\n"
            "[[A szerző közgazdász, egyetemi tanár.]]",
        ),
        keeps=(
            "Lima Ana halász, tízéves kora óta járja a folyót.",
            "A szerző eltűnt, a csónakját keresik.",
        ),
    ),
    rule(
        "agency-credit",
        "hu",
        agency(
            r"^\W*(?:az|a) (?:mti|reuters|afp|ap|dpa|bbc|cnn|bloomberg)(?:[ ,/]+(?:mti|reuters|afp|ap|dpa|bbc|cnn|és|bloomberg|a|az))* (?:nyomán|alapján|híre(?:i)? alapján|anyag\w* felhasználásával|tudósítása alapján|információi alapján)\W*$",
            rf"^\W*(?:via )?(?:mti|mti/epa|ots|mti-os|havaria press|reuters|afp|ap|dpa|bbc|guardian|telex|hvg|444|24\.hu|index|népszava|rtl|portfolio|bloomberg|politico|euronews|atv|origo)(?:\s?[/,+–-]+\s?(?:{WIRES}|mti|bbc|guardian|telex|hvg|444|24\.hu|index|népszava|rtl|portfolio|politico|euronews|atv|origo|\w{{2,4}}))*\W*$",
            r"^\W*(?:fordította|fordítás|lejegyezte|az interjút készítette|összeállította|szerkesztette|közreműködött|írta|tudósítónktól|munkatársunktól|riporter)\s?: ?[^.,;]{2,60}\W*$",
            r"^\W*(?:ez a|ez az|a|az) (?:cikk|írás|szöveg|interjú|hír) (?:eredetileg|először|eredeti változata) (?:a|az) .{2,60} (?:jelent meg|volt olvasható)\b.{0,60}$|^\W*(?:sajtóközlemény|közlemény|mti-hír|mti-összefoglaló|saját tudósítónktól|tudósítónktól)\W*$",
            label=r"forrás|források|forrás és kép|hírügynökség|szöveg|fordítás|fordította|via|nyomán|eredeti forrás",
        ),
        drops=(
            "(MTI)",
            "MTI/Reuters",
            "Fordította: Lima Ana",
            "[[Forrás: MTI]]\nA kikötő zsilipjei egész télen zárva maradnak.",
        ),
        keeps=(
            "Az MTI hétfőn azt írta, hogy lemond.",
            "Az akták alapján télen rongálták meg a zsilipet.",
            "A közlemény egy hétig lógott a mólón.",
        ),
    ),
    rule(
        "image-credit",
        "hu",
        picture(
            rf"\b{_SAYS}\b",
            r"(?:fot(?:ó|ók|ós|ográfia)|fotók és videó|k(?:ép|épek)|(?:borító|nyitó|kiemelt |címlap|illusztrációs |archív |illusztrációs ?)?(?:kép|fotó|felvétel)|illusztráció|illusztrációnk|grafika|rajz|videó|infografika|térkép|montázs|képernyőfotó|képforrás|kép forrása|fotó forrása|fényképezte|képek forrása|nyitókép|borítókép|a képek forrása)",
            r"(?:(?:a )?(?:kép|képünk|fotó|felvétel|fotónk|borítókép|nyitókép) (?:csak )?illusztráció(?:s)?|illusztráció(?:s (?:kép|fotó|felvétel))?|illusztrációnk|archív (?:fotó|kép|felvétel)|képünk (?:csak )?illusztráció|archív|képernyőfotó|montázs)(?:[.:,(/|–-] ?.{0,80})?|(?:borítókép|nyitókép|kiemelt kép|címlapkép|címlapfotó|kép|fotó|fotók) ?[:/|–-] ?(?:illusztráció|archív|pexels|pixabay|unsplash|shutterstock|facebook|police\.hu|youtube|northfoto|profimedia|képernyőkép|wikipedia|wikimedia\w*|getty images|mti|.{2,50}[/|] ?.{2,40})(?:\W.{0,60})?|(?:galéria|képgaléria|fotógaléria)(?: (?:megtekintése|megnyitása|\d+ kép))?|(?:borítókép|nyitókép|kiemelt kép|címlapkép) ?: ?[^.!?]{3,120}(?:\([^)]{3,60}\))?",
            r"[\w.'-]+(?: [\w.'-]+){0,3} ?/ ?(?:mti|mti fotó|telex|index|hvg|444|24\.hu|népszava|northfoto|getty images|afp|ap|magyar nemzet|origo|portfolio|mw|nurphoto|anadolu|europress|puzzlepix|shutterstock|blikk|rtl|magyar hang)(?: ?/ ?[\w.' -]{2,30}){0,2}|mti(?:/epa)? ?/ ?[\w.'-]+(?: [\w.'-]+){0,3}",
            by="készítette",
        ),
        drops=(
            "Uszályok várnak a zsilip előtt. Fotó: Lima Ana / MTI",
            "Fotó: Lima Ana / Telex",
            "MTI/Lima Ana",
            "Képünk illusztráció",
        ),
        keeps=(
            "A képen egy egyenruhás férfi látható, közölte a városháza.",
            "A kép száz éve lóg a kikötőmesteri irodában.",
            "A térkép régi.",
        ),
    ),
)
