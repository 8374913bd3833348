"""Polish: what the page says around the story. Shapes stand in kit.py; here are the words."""

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

_SAID = (
    r"(?:powiedział\w*|powiedzieli|mówił\w*|mówi|mówią|twierdz(?:i|ą|ił\w*)|stwierdz(?:a|ił\w*|ili)|poinformowa[łln]\w*|informuj(?:e|ą)|podkreśl(?:a|ił\w*|ili)|"
    r"dodał\w*|dodaje|zaznacz(?:a|ył\w*)|zapowi(?:ada|edział\w*|edzieli)|oświadczył\w*|oceni(?:a|ł\w*)|przekazał\w*|przekazali|wyjaśni(?:a|ł\w*|li)|napisał\w*|przyznał\w*|"
    r"ogłosił\w*|ogłosili|tłumaczy(?:ł\w*)?|relacjonuje|zauważ(?:a|ył\w*)|jak (?:podaje|podał\w*|podają|wynika|pisze|donosi)|podaj(?:e|ą)|według|zdaniem)"
)
_TOLD = (
    rf"\b(?:{_SAID}|on|ona|jego|jej|policj\w+|sąd(?:u|owi|em|zie|y|ów)?|sędzi\w*|prokurat\w+|minist(?:er|ra|rowi|rem|rowie|rów)\w*|prezydent\w*|premier\w*|"
    r"burmistrz\w*|wójt\w*|rzeczni(?:k|cz)\w*|w(?:e)? (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę))\b"
)
_AIDED = r"(?:wsparci\w+|pomoc\w*|darowizn\w*|wpłat\w*|zaangażowani\w+|składk\w*)"
_VOICE = Voice(
    we=r"\b(?:my|nas|nam|nami|nasz\w*|jesteśmy|działamy|piszemy|tworzymy|potrzebujemy|prosimy|możemy|chcemy|robimy)\b",
    # `państwo` is `you` and `state`: it counts beside what readers give, or where they are greeted
    you=(
        rf"\b(?:ty|ciebie|cię|tobie|tobą|twój|twoj\w+|twoi\w*|wy|was|wam|wami|wasz\w*|(?:szanowni|drodzy) państwo|{_AIDED} państwa|państwa {_AIDED}|czytelni(?:k|c|cz)\w*|"
        r"odbior(?:ca|cy|cę|ców|com)|słuchacz\w*|widz(?:owie|ów|om)|patron(?:i|ów|om|ki|em)|darczyńc\w+|prenumerator\w*|sympatyk\w*|"
        r"wesprzyj(?:cie)?|wspieraj(?:cie)?|wspierasz|pomóż(?:cie)?|przekaż(?:cie)?|wpłać(?:cie)?|dołącz(?:cie)?|zostań(?:cie)?|postaw|możesz|cenisz|czytasz|lubisz|chcesz|uważasz|doceniasz)\b"
    ),
    ask=(
        r"\b(?:wesprzyj(?:cie)?|wspieraj(?:cie|ą|ąc\w*)?|wspiera(?:sz|cie|nia|nie)|wesprzeć|wspar(?:cie|cia|ciu|ciem)|pomóż(?:cie)?|darowizn\w*|datk\w*|datek|wpłać(?:cie)?|wpłat\w*|"
        r"(?:przekaż(?:cie)?|przekazać|przekazując) (?:nam |swoj\w+ |swój )?(?:1|darowizn\w*|procent|półtora)|1(?:[.,]5)? ?(?:%|proc\w*)|patronite\w*|zrzut(?:ka|kę|ki|ce|kę)|patreon|paypal|blik|buycoffee|crowdfunding\w*|"
        r"(?:zostań(?:cie)?|zostać) (?:\w+ ){0,2}(?:patron\w*|darczyńc\w*|mecenas\w*|przyjaci\w+|członki\w+|wspierając\w+)|(?:dzięki|utrzymuj\w+ się (?:\w+ )?z) (?:\w+ )?(?:wam|tobie|czytelnik\w+|darczyńc\w*|darowizn\w*|wpłat\w*|wsparci\w+|patron\w*)|dorzuć(?:cie)? się|postaw (?:nam|mi) kaw\w+)\b"
    ),
    cause=(
        r"\b(?:dziennikar\w+|redakcj\w+|niezależn\w+|woln\w+ (?:medi\w+|słow\w+|pras\w+)|medi(?:a|ów|om)|portal\w*|serwis\w*|blog\w*|stron\w*|artykuł\w*|tekst(?:y|ów|om)?|"
        r"bez (?:reklam|cenzury|paywalla)|reklam\w*|reklamodawc\w*|bezpłatn\w+|za darmo|darmow\w+|dostęp\w*|rzeteln\w+|nasz\w* prac\w+|publicystyk\w*|reportaż\w*|śledztw\w*|fundacj\w+|stowarzyszeni\w+|"
        r"misj\w+|projekt\w*|czasopism\w*|gazet\w*|wydawc\w*|korporacj\w*|właściciel\w*|podcast\w*|działalnoś\w+|statutow\w+)\b"
    ),
    money=(
        r"\b\d+(?:[.,]\d+)? ?(?:zł\w*|pln|euro|€)(?!\w)|[€$]\s?\d|\b(?:miesięczn\w+|co miesiąc|na miesiąc|w miesiącu|jednorazow\w+|regularn\w+|stał\w+ (?:wpłat\w*|zleceni\w+|wsparci\w+)|każd\w+ (?:złotówk\w+|kwot\w+|wpłat\w*|datek|grosz)|"
        r"dowoln\w+ kwot\w+|drobn\w+ (?:kwot\w+|wpłat\w*|sum\w+)|numer (?:konta|rachunku)|nr konta|konto bankowe|krs|podatk\w+|przelew\w*|kaw(?:a|ę|y))\b"
    ),
    told=_TOLD,
)

_GIVING = (
    r"(?:wspieraj nas|wesprzyj nas)(?: .{2,20})?|(?:skoro|jeśli) (?:tu|już tu) (?:jesteś|dotarłeś|dotarłaś)\b.{0,20}\b(?:prośb\w+|wspar\w+|wesprzyj|pomóż)\b.{0,260}",
    r"(?:wesprzyj|wspieraj|wspomóż) \".{2,40}\"(?:\W.{0,80})?|(?:pomóc|wesprzeć) (?:nam|nas|naszą redakcję) (?:możesz|można|jest łatwo)\b.{0,160}",
    r"(?:postaw|kup|stawiam) (?:redakcji|nam|autorowi|autorce) (?:\w+ )?kaw\w+\b.{0,60}|wyślij (?:sms|esemesa)\b(?=.{0,160}(?:pomoc|pomaga|wsp|zł)).{0,80}\bna numer \d{4,6}\b.{0,100}",
    r"(?:dołącz|dołączcie|przyłącz się) do (?:naszego |naszej )?(?:klubu|grona|społeczności|kręgu) (?:przyjaciół|patronów|wspierających|darczyńców|czytelników)\b.{0,140}",
    r"(?=.{0,200}\b(?:was|twoj\w+|tym tekstem)\b).{0,40}\b(?:dobre|rzetelne|niezależne|jakościowe) dziennikarstwo (?:kosztuje|wymaga|potrzebuje|nie istnieje)\b.{0,160}|bez (?:twojego wsparcia|waszego wsparcia|państwa wsparcia)\b.{0,20}\b(?:nas|nie damy|nie uda|nasz\w*)\b.{0,100}",
    r"(?:dane do (?:przelewu|wpłaty)\s?:|wpłaty (?:na konto|prosimy kierować)|tytuł(?:em)? (?:przelewu|wpłaty)\W{1,4}darowizna)\b.{0,140}|.{0,140}\btytuł(?:em)?(?: przelewu| wpłaty)?\W{1,4}\"?darowizna\b.{0,60}",
)
"""How a page asks for money in one line."""
_LETTERS = (
    r"\bwysłaliśmy (?:ci )?.{0,30}\b(?:link\w*|wiadomość|e-?mail\w*)\b.{0,30}\b(?:aktywacyjn\w+|potwierdz\w+|na (?:twój|podany))\b|^\W*dziękujemy za (?:zapis|zapisanie się|subskrypcję)\b",
    r"\b(?:włącz|włączcie|aktywuj)\b.{0,10}\bpowiadomieni\w+\b.{0,60}\b(?:omin\w+|przegap\w+|informacj\w+|wiadomoś\w+|pierws\w+|bieżąco)\b|\b(?:chcesz|bądź)\b.{0,50}\b(?:włącz|aktywuj) powiadomieni\w+\b",
    r"\bpodcast\w*\b.{0,50}\b(?:posłuchasz|słuchaj|posłuchaj|znajdziesz|subskrybuj)\b.{0,40}\b(?:spotify|apple|youtube|google|platform\w+|aplikacj\w+)\b|^\W*(?:słuchaj|posłuchaj|subskrybuj|słuchajcie)\b.{0,40}\b(?:podcast\w*|odcin\w+)\b.{0,60}\b(?:spotify|apple|youtube|google|platform\w+)\b",
    r"\b(?:ten|to) (?:list|tekst|artykuł|fragment)\b.{0,40}\b(?:subskrybent\w+|newsletter\w*|prenumerator\w+ newslettera)\b|\bzostaw (?:nam )?(?:swój |swojego )?(?:e-?mail\w*|mail\w*)\W*$",
    r"\b(?:dołącz\w*|obserwuj\w*|subskrybuj\w*|zapisz się)\b.{0,30}\b(?:nasz\w*|kanał\w*)\b.{0,20}\b(?:whatsapp\w*|telegram\w*|messenger\w*|viber\w*)\b",
    r"^\W*(?:w każdej chwili )?(?:możesz|możecie) (?:się )?(?:wypisać|wypisać się)\b.{0,60}$|^\W*(?:zero spamu|bez spamu|nie wysyłamy spamu|żadnego spamu)\W*$|^\W*newsletter \".{2,50}\"\W{1,3}.{0,100}$",
)
_ARTICLE = r"(?:artykuł\w*|tekst\w*|materiał\w*|wywiad\w*|reportaż\w*|felieton\w*|rozmow\w+)"
_WALLS = (
    rf"\b(?:cały|całą|pełn\w+|resztę|całość) (?:{_ARTICLE}|numeru)?\W?(?:przeczytasz|przeczytacie|znajdziesz|znajdziecie|można przeczytać)\b.{{0,30}}\b(?:wydaniu|numerze|tygodniku|magazynie|kioskach|papierow\w+)\b",
    r"^\W*(?:zyskaj|odbierz|uzyskaj|wykup|kup|odblokuj)\b.{0,20}\b(?:nieograniczony |pełny |cyfrowy )?dostęp\b.{0,60}\b(?:analiz|komentarzy|artykułów|tekstów|archiwum|treści|artykułu|tekstu)\b",
    r"(?:^|[.!] )\W*(?:twoja|twój) (?:prenumerata|subskrypcja|dostęp|abonament)\b.{0,20}\b(?:wygasł\w*|wygasa|skończył\w*|jest nieaktywn\w+|zakończył\w*)\b|\b(?:przedłuż|odnów) (?:prenumeratę|subskrypcję)(?:,? (?:by|aby|żeby|i czytaj)\b|\W*$)",
    rf"(?:^|[.!?] )\W*(?:ten |dalsza część |ciąg dalszy )?{_ARTICLE} (?:jest )?(?:dostępn\w+|zarezerwowan\w+|przeznaczon\w+|otwart\w+)\b.{{0,30}}\b(?:prenumerator\w+|subskrybent\w+|abonent\w+|członk\w+ klubu|zalogowan\w+|w prenumeracie)\b|^\W*(?:ekskluzywnie |tylko |wyłącznie )dla (?:\w+ )?(?:członków klubu|klubowiczów|patronów|czytelników premium)\W*$",
    rf"\b(?:do końca (?:artykułu|tekstu)|do przeczytania) (?:pozostał\w*|został\w*)\b|\b(?:pozostał\w*|został\w*|zostało)\b.{{0,20}}\d+ ?(?:%|proc\w*) tego {_ARTICLE}|\bwykorzystał\w*\b.{{0,30}}\b(?:darmow|bezpłatn)\w+ (?:artykuł|tekst)\w*|\b(?:artykuł|tekst|materiał) (?:będzie|stanie się) dostępny dla wszystkich\b|\bnasi (?:prenumeratorzy|subskrybenci) (?:czytają|już)\b",
    rf"^\W*(?:kup|odblokuj|przeczytaj) (?:ten |cały )?{_ARTICLE}\b.{{0,24}}(?:\d ?zł|\bw prenumeracie|\bza darmo).{{0,12}}$",
)
_OFFERS = (
    r"\b(?:obserwuj|śledź|dodaj|czytaj)\b.{0,12}\b(?:nas|\".{2,40}\")\b.{0,40}\b(?:google (?:news|wiadomości)|wiadomości(?:ach)? google)|\bdodaj (?:nas|\".{2,40}\")\b.{0,40}\b(?:preferowan\w+|ulubion\w+) źród\w+",
    r"^\W*(?:nowy|najnowszy|świeży) (?:numer|wydanie)\b.{0,50}\b(?:już )?(?:w sprzedaży|w kioskach|czeka na (?:was|ciebie))\W*$",
    r"\b(?:podaruj|sprezentuj|kup w prezencie)\b.{0,30}\b(?:prenumerat\w+|subskrypcj\w+)\W*$|^\W*(?:roczna|miesięczna|cyfrowa|papierowa) (?:prenumerata|subskrypcja)\b.{0,60}\b(?:rabat\w*|taniej|zniżk\w+|gratis)\b.{0,60}$",
    r"\b(?:pobierz|ściągnij|zainstaluj)\b.{0,24}\baplikacj\w+\b.{0,60}\b(?:czytaj|czytać|wiadomoś\w+|artykuł\w*|bez reklam)\b|\b(?:zamów|zaprenumeruj|opłać)\b.{0,40}\b(?:prenumerat\w+|gazet\w+|tygodnik\w*)\b.{0,40}\b(?:poczt\w+|listonosz\w*|w urzędzie)\b|\b(?:e-?wydanie|wydanie cyfrowe|wydanie pdf)\b.{0,40}(?:\d ?zł|\b(?:pobierz|kup)\b)",
)
_BLOCKER = r"(?:ad-?block\w*|(?:wtyczk\w+ |program\w* )?blokując\w+ reklamy|blokowani\w+ reklam|blokad\w+ reklam)"
_CHOICE = r"(?:(?:akceptuję|akceptuj|zaakceptuj|odrzucam|odrzuć|zgadzam się)(?: (?:wszystkie|wszystko|niezbędne))?|tylko niezbędne|ustawienia(?: zaawansowane)?|rozumiem|dostosuj|więcej opcji|nie zgadzam się)"
_CONSENT = (
    rf"\b(?:wykryliśmy|zauważyliśmy|widzimy|wygląda na to|używasz|korzystasz z)\b.{{0,40}}\b{_BLOCKER}|\b(?:wyłącz|odblokuj|dezaktywuj)\b.{{0,30}}\b{_BLOCKER}|\bdodaj (?:nas|(?:naszą |tę )?stronę|nasz serwis) do (?:wyjątków|białej listy)\b",
    r"^(?=.*\b(?:niedostępn\w+|zablokowan\w+|ukryt\w+|nie może (?:być|zostać) (?:wyświetlon\w+|pokazan\w+))\b)(?=.*\b(?:cookies?|ustawieni\w+ (?:zgód|prywatności|cookies?)|zgod\w+ na|twoj\w+ (?:zgod|ustawie)\w+|zewnętrzn\w+ serwis\w*)\b)\W*(?:ten |ta |to )?(?:film|wideo|treść|post|materiał|mapa|wpis|element|tweet)\b",
    rf"^\W*{_CHOICE}(?:\W{{1,3}}{_CHOICE}){{1,4}}\W*$|^.{{0,60}}\b(?:włącz|włączyć) (?:obsługę )?javascript\b|^\W*(?:twoja przeglądarka|używasz) .{{0,24}}\b(?:przestarza\w+|nie obsługuje|nieaktualn\w+)\b",
    r"^\W*(?:za twoją zgodą,? )?(?:my|nasz serwis)\b.{0,40}\b(?:przechowujemy|zapisujemy|uzyskujemy dostęp|przetwarzamy|zbieramy)\b.{0,60}\b(?:urządzeniu|twoje dane|dane o tobie|twojej przeglądar\w+)\b|^\W*aby (?:zobaczyć|obejrzeć|wyświetlić)\b.{0,50}\b(?:zaakceptuj|włącz|wyraź zgodę|zmień ustawienia)\b.{0,60}$",
)
_NOTES = (
    r"\b(?:opini\w+|pogląd\w*|stanowisk\w+|tezy)\b.{0,100}\bnie (?:muszą|zawsze|musi)\b.{0,30}\b(?:odzwierciedla\w+|pokrywa\w+|wyraża\w+|zgodn\w+|zgadza\w+)\b.{0,24}\b(?:redakcji|wydawcy|portalu|serwisu)\b",
    r"^\W*(?:to jest lek\W+|dla bezpieczeństwa\W+)?przed (?:użyciem|zastosowaniem|zażyciem) (?:leku )?(?:zapoznaj się|przeczytaj|skonsultuj)\b.{0,160}\b(?:lekarzem lub farmaceut|przeciwwskaza)\w+|(?:^|[.!?] )\W*(?:(?:ten|niniejszy|powyższy|artykuł|tekst|materiał|treść|informacje) ){0,4}nie (?:stanowi|zastępuje|jest) (?:porady|poradą|konsultacji|rekomendacji|rekomendacją) (?:\w+ )?(?:lekarsk\w+|medyczn\w+|prawn\w+|inwestycyjn\w+|z lekarzem)\b",
    r"^\W*(?:ten |ta )?(?:treść|tekst|artykuł|materiał|tłumaczenie|przekład) (?:powstał\w*|został\w* (?:przygotowan\w+|wygenerowan\w+|napisan\w+|przetłumaczon\w+))\b.{0,30}\b(?:sztuczn\w+ inteligencj\w+|ai|automatyczn\w+|modelu językowego)\b[^,]{0,60}$",
    r"(?:^|[.!?] )(?:widzisz|zauważyłeś|znalazłeś|zauważyłaś) (?:błąd|literówkę|nieścisłość)\W{1,4}(?:napisz|daj|zgłoś|poinformuj)\b|^\W*jeśli (?:zauważysz|znajdziesz|zauważyłeś|widzisz) (?:\w+ )?(?:błąd|literówkę)\b.{0,40}\b(?:napisz do nas|daj nam znać|zgłoś nam)\b",
    r"^\W*(?:ten |niniejszy )?(?:tekst|artykuł|wywiad|felieton|rozmowa) (?:ukazał\w* się|został\w* opublikowan\w+) (?:po raz pierwszy|pierwotnie|oryginalnie)\b(?!.{0,20}\b1[89]\d\d\b)(?!.{0,60},)|\bprzedruk za zgodą\b|\bskróty pochodzą od redakcji\b|^\W*(?:wywiad|rozmowa|rozmowę|tekst) (?:został\w* )?(?:skrócon\w+|zredagowan\w+)\b.{0,20}\b(?:(?:dla|w celu) (?:zachowania |większej )?(?:przejrzystości|jasności|czytelności)|i (?:skrócon\w+|zredagowan\w+))",
    r"\b(?:redakcja|wydawca|stowarzyszenie|fundacja|administrator|portal|serwis)\b.{0,14}\bnie (?:odpowiada|ponosi odpowiedzialności|bierze odpowiedzialności) za (?:treś\w+|komentarz\w*|zawartoś\w+|reklam\w*|opini\w+|poprawność)",
    r"\b(?:imiona|nazwiska)\b(?: .{0,40})? (?:zostały zmienione|zmieniono|zmienione)\b.{0,40}$|\bjeśli (?:kupisz|dokonasz zakupu|zrobisz zakupy)\b.{0,60}\b(?:link\w*|odnośnik\w*)\b.{0,60}\bprowizj\w+|\b(?:wyniki|zyski|stopy zwrotu) (?:osiągnięte )?w przeszłości nie (?:gwarant\w+|stanowi\w+)|^\W*za treść (?:reklam|ogłoszeń|wpisu|bloga)\b.{0,20}\bodpowiada\b",
)
"""What only a page says of itself, wherever it stands."""
_SIGNED = r"o autor(?:ze|ce)\s?: .{3,300}|(?:wszystkie|inne|pozostałe) (?:artykuły|teksty|materiały) (?:tego )?(?:autora|autorki)"
"""A note on the author that says so itself, or the link to what else they wrote."""


RULES = (
    rule(
        "donation-appeal",
        "pl",
        appeal(
            _VOICE,
            *_GIVING,
            r"(?:prosimy,? |proszę,? )?(?:wesprzyj(?:cie)?|wspieraj(?:cie)?|wspomóż(?:cie)?|pomóż(?:cie)?)(?: (?:nas|nam|nasz\w*|niezależn\w+|woln\w+|redakcj\w+|portal|serwis|blog\w*|projekt|teraz|autora|fundacj\w+)\b.{0,80})?",
            r"(?:zostań(?:cie)?|zostać) (?:naszym |naszą )?(?:\w+ )?(?:patron\w*|darczyńc\w*|mecenas\w*|wspierając\w+)\b.{0,60}|(?:przekaż(?:cie)?|wpłać(?:cie)?) (?:nam )?(?:darowizn\w+|datek|(?:swój |swoje )?1(?:[.,]5)? ?(?:%|proc\w*)).{0,80}",
            r"(?:jeśli|jeżeli|skoro|zanim|podoba|podobał)\b.{0,140}\b(?:wesprzyj\w*|wspieraj\w*|wspar\w+|postaw\w*|darowizn\w*|patronite\w*|zrzut\w*|wpłać|wpłat\w*)\b.{0,80}",
            r"(?:twoj\w+|twój|wasz\w*) (?:wsparcie|pomoc|darowizna|wpłata|datek|1(?:[.,]5)? ?%)\b.{0,100}|(?:potrzebujemy|liczymy na) (?:twoj\w+|wasz\w*|państwa) (?:wsparci\w+|pomoc\w*)\b.{0,80}",
            r"(?:postaw (?:nam|mi|autorowi) (?:wirtualną )?kaw\w+|(?:wspieraj|wesprzyj) (?:nas |mnie )?(?:na|przez|poprzez) \w+)\b.{0,40}",
            more=r"(?:dziękujemy|dziękuję|z góry dziękujemy|dzięki)\b.{0,60}|(?:wspieram|wesprzyj|wspieraj|wpłać|wpłacam|przekaż|przekazuję|pomagam)(?: .{0,30})?|\d+ ?(?:zł|pln)|(?:inna|dowolna) kwota|jednorazowo|miesięcznie|paypal|patronite|blik|(?:nr|numer) (?:konta|rachunku).{0,50}|krs:? ?\d+|redakcja.{0,30}",
        ),
        drops=(
            "Nasza redakcja jest niezależna i działa bez reklam. Jeśli cenisz naszą pracę, wesprzyj nas: wystarczy 10 zł miesięcznie.\nDziękujemy!",
            "Wesprzyj niezależne dziennikarstwo",
            "Przekaż 1,5% podatku na naszą fundację",
            "Postaw redakcji małą kawę",
        ),
        keeps=(
            "Bez was nie damy rady, powtarza kapitan promu.",
            "Bez waszej łodzi rybacy sobie nie poradzą.",
            "Fundacja zebrała darowizny dla rybaków po powodzi, a do piątku uzbierała dwa miliony złotych.",
            "„Wesprzyjcie nas, każda złotówka się liczy”, napisano na tablicy przy nabrzeżu.",
            "Posłanka poprosiła sympatyków o wsparcie kampanii i o wpłatę pięciu złotych, podaje gazeta.",
        ),
    ),
    rule(
        "newsletter-plea",
        "pl",
        either(
            unless(rf"\b{_SAID}\b", has(*_LETTERS, most=45)),
            plea(
                _TOLD,
                r"\b(?:zapisz(?:cie)? się|zasubskrybuj(?:cie)?|subskrybuj(?:cie)?|zamów(?:cie)?|otrzymuj(?:cie)?|dołącz(?:cie)?)\b.{0,80}\b(?:newsletter\w*|e-?mail\w*|mail\w*|skrzynk\w+|listy (?:mailingow\w+|subskrybentów)|biuletyn\w*)\b",
                r"\bnasz\w* (?:\w+ )?newsletter\w*\b.{0,80}\b(?:zapisz\w*|co (?:dzień|tydzień)|codzienn\w+|bezpłatn\w+|otrzym\w+|skrzynk\w+|bądź)\b",
                r"\b(?:na|do|w) (?:twoj\w+|twój) (?:\w+ )?(?:skrzynk\w+|e-?mail\w*|mail\w*|adres\w* e-?mail|poczt\w+)\b",
                r"\b(?:zapisując się|podając (?:adres|swój)|wyrażam zgodę|zgadzam się na|akceptuję)\b.{0,140}\b(?:newsletter\w*|prywatności|danych osobowych|e-?mail|informacji handlow\w+|regulamin\w*)\b",
                r"\bnewsletter\W{1,3}(?:zapisz|zamów|dołącz)\b",
                lines=(
                    r"(?:(?:nasz\w*|zapisz się (?:do|na)|zapisz się|zapisy na|zamów|subskrybuj|bezpłatny|darmowy|codzienny) )*newsletter\w*(?: (?:redakcji|dnia|tygodnia|\S+\.pl))?",
                    r"(?:twój |podaj (?:swój )?|wpisz (?:swój )?|wprowadź (?:swój )?)?(?:adres )?e-?mail|(?:bądź|bądźcie) na bieżąco\b.{0,60}|nie przegap\b.{0,50}",
                ),
                then=r"\b(?:newsletter\w*|wypisa\w+|zrezygnować|rezygnacj\w+|danych osobowych|dane osobowe|prywatności|e-?mail|spam\w*|administrator\w*)\b",
            ),
        ),
        drops=(
            "Dołącz do naszego kanału na WhatsAppie o porcie",
            "Zapisz się do naszego newslettera i co rano czytaj, co słychać w porcie.",
            "Najważniejsze wieści z portu prosto na twoją skrzynkę.\nW każdej chwili możesz się wypisać z newslettera.",
        ),
        keeps=(
            "Kapitan portu od lat prowadzi newsletter o mewach, który ma wielu przyjaciół.",
            "Włącz powiadomienia w aplikacji banku, a oszuści odejdą z niczym.",
            "Listów od brata nie było, bo poczta stanęła razem z promem.",
            "Włożył list do swojej skrzynki na poczcie i odszedł.",
            "Do szkółki żeglarskiej można zapisać się przez cały maj.",
        ),
    ),
    rule(
        "paywall-notice",
        "pl",
        unless(
            rf"\b{_SAID}\b",
            either(
                has(
                    *_WALLS,
                    r"\b(?:ten|tego|cały|całego|pełn\w+|dalsz\w+|pozostał\w+|artykuł|tekst|materiał|treść|treści)\b.{0,50}\b(?:dostępn\w+|tylko|wyłącznie|przeznaczon\w+)\b.{0,40}\b(?:dla (?:\w+ )?(?:prenumerator\w*|subskrybent\w*|zalogowanych|abonent\w*|zarejestrowanych)|w (?:prenumeracie|subskrypcji|ramach subskrypcji))\b",
                    r"\b(?:aby|żeby|by) (?:\w+ ){0,2}(?:czytać|przeczytać|kontynuować|poznać resztę|odblokować|uzyskać (?:pełny )?dostęp)\b.{0,60}\b(?:zaloguj\w*|zarejestruj\w*|wykup\w*|kup|subskrybuj|prenumer\w*|załóż konto)\b",
                    r"\b(?:zaloguj się|zarejestruj się|wykup (?:dostęp|subskrypcję)|kup (?:dostęp|prenumeratę)|załóż konto),? (?:aby|żeby|by|i) (?:\w+ ){0,2}(?:czyta\w+|przeczytać|kontynuować|odblokować|zobaczyć)\b",
                    r"\b(?:masz już|jesteś już|nie masz(?: jeszcze)?|nie jesteś(?: jeszcze)?) (?:\w+ )?(?:kont[oa]|subskrypcj\w+|prenumerat\w+|prenumeratorem|subskrybentem|abonentem|dostęp\w*)\b.{0,30}\?",
                    r"^\W*pozostał\w* (?:ci )?(?:jeszcze )?\d+ ?(?:%|proc\w*) (?:artykułu|tekstu|treści|materiału|do przeczytania)\b.{0,40}$|\b(?:limit|limitu) (?:\w+ )?(?:bezpłatnych|darmowych) (?:artykułów|tekstów)\b|\bpozostał\w* (?:ci )?\d+ (?:darmow|bezpłatn)\w+ artykuł\w*\b",
                    r"\bto nie jest koniec (?:artykułu|tekstu)\b|\bwykup (?:dostęp|subskrypcję|prenumeratę) i (?:czytaj|korzystaj)\b",
                    most=50,
                ),
                says(
                    r"(?:artykuł |tekst |materiał )?(?:tylko |wyłącznie )?dla (?:prenumeratorów|subskrybentów|abonentów|zalogowanych)|(?:wykup|kup|odblokuj|uzyskaj) (?:pełny )?(?:dostęp|artykuł)(?: .{0,40})?|(?:artykuł|tekst) (?:płatny|premium)|treści? premium|czytaj bez ograniczeń|dalszy ciąg (?:artykułu|tekstu) .{0,40}(?:prenumer|subskry|dostęp|wykup|zalogow)\w*.{0,20}",
                    most=12,
                ),
            ),
        ),
        drops=(
            "Artykuł dostępny tylko dla prenumeratorów. Zaloguj się, aby czytać dalej.",
            "Masz już prenumeratę? Zaloguj się",
            "Pozostało 80% artykułu",
            "Twoja subskrypcja wygasła.",
        ),
        keeps=(
            "Odnów dostęp do śluzy w biurze portu.",
            "Zostało 20 procent materiału do budowy mostu.",
            "Pełny raport o śluzie znajdziecie w magazynie soli, żartował bosman.",
            "Kąpielisko jest dostępne tylko dla mieszkańców.",
            "Gazeta zamknęła teksty za opłatą w 2019 roku i straciła jedną trzecią czytelników.",
            "Do przebudowy pozostało 20 procent nabrzeża, a pieniędzy brakuje.",
        ),
    ),
    rule(
        "subscription-offer",
        "pl",
        unless(
            _TOLD,
            either(
                has(
                    *_OFFERS,
                    r"^\W*(?:wykup|kup|zamów|wypróbuj|wybierz|skorzystaj|prenumeruj|subskrybuj|odbierz|sprawdź|zyskaj)\b.{0,80}\b(?:subskrypcj\w+|prenumerat\w+|bez ograniczeń|nielimitowan\w+|pierwszy miesiąc|e-?wydani\w+|dostęp\w* (?:cyfrow\w+|do (?:\w+ ){0,3}(?:artykułów|treści|tekstów|archiwum|serwisu))|wydani\w+ cyfrow\w+)\b",
                    r"\b(?:subskrypcj\w+|prenumerat\w+)\b.{0,60}\b(?:już od|już za|tylko za|za jedyne|od) \d+(?:[.,]\d+)? ?(?:zł|pln|gr)\b.{0,40}$",
                    r"(?:\b(?:możesz|możecie) (?:\w+ )?(?:zrezygnować|anulować)|(?:^|[.!?] )\W*(?:zrezygnuj|anuluj)) (?:\w+ )?w (?:każdej chwili|dowolnym momencie)\b",
                    most=45,
                ),
                says(
                    r"(?:prenumerata|subskrypcja|subskrybuj|prenumeruj|kup (?:teraz|prenumeratę|subskrypcję|numer|e-?wydanie|bilet|aktualny numer)|zamów(?: (?:prenumeratę|subskrypcję))?|e-?wydanie|e-?prenumerata|wybierz (?:plan|prenumeratę|ofertę)|(?:zobacz|sprawdź) ofertę|oferta prenumeraty|twoje konto|moje konto|mój profil|wydanie (?:cyfrowe|papierowe|elektroniczne))(?: (?:teraz|za .{2,30}|od .{2,30}|cyfrowa|papierowa|roczna|miesięczna|\S+\.pl))?",
                    r"(?:zaloguj(?: się)?|logowanie|zarejestruj(?: się)?|rejestracja|załóż konto|wyloguj(?: się)?|nie pamiętasz hasła|zapomniałeś hasła|(?:nie )?pamiętam hasła)(?:\W+(?:lub|albo|/|\||i|przez|się)?\W*(?:zaloguj(?: się)?|zarejestruj(?: się)?|rejestracja|logowanie|załóż konto|przez \w+))*",
                    most=8,
                ),
            ),
        ),
        drops=(
            "Wykup subskrypcję za 1 zł przez pierwszy miesiąc i czytaj bez ograniczeń.",
            "Zaloguj się / Zarejestruj się",
            "Podaruj dziadkom prenumeratę",
            "Prenumerata",
        ),
        keeps=(
            "Prenumerata gazety portowej zdrożeje w maju o trzy złote, a biblioteka z niej zrezygnuje.",
            "Prenumerata zdrożeje od 1 maja",
            "Zainstaluj aplikację portu i płać za postój telefonem.",
            "Kapitan może zrezygnować w każdej chwili.",
            "Bilet miesięczny na prom kosztuje od maja 49 zł, poinformował urząd.",
        ),
    ),
    rule(
        "cookie-notice",
        "pl",
        either(
            unless(rf"\b{_SAID}\b", has(*_CONSENT, most=45)),
            cookies(
                rf"\b(?:{_SAID}|sąd(?:u|owi|em|y|ów)?|wyrok\w*|trybunał\w*|kar(?:a|ę|y) (?:pieniężn\w+|finansow\w+)|grzywn\w+)\b",
                r"\b(?:my|nas|nam|nasz\w*|używamy|stosujemy|korzystamy|wykorzystujemy|serwis\w*|stron\w*|witryn\w*|portal\w*|partner\w*|twoj\w+|twój|państwa|ci|cię|użytkownik\w*)\b",
                r"\b(?:zgod\w+|zgadza\w+|akcept\w+|odrzu[cć]\w*|ustawie\w+|polity\w+|prywatnoś\w+|wyraż\w+|kontynu\w+|dalsze korzystanie|pozostając|rodo|administrator\w*)\b",
                r"\b(?:analiz\w*|analityczn\w+|statysty\w+|personaliz\w+|popraw\w+|ulepsz\w+|niezbędn\w+|reklam\w*|przeglądar\w+|urządz\w+|technologi\w+|cel(?:u|ach|ów)|usług\w*|przetwarza\w+|zapisan\w+|dostosow\w+|wygod\w*)\b",
                plain=r"(?:(?:ta|nasza|niniejsza) (?:strona|witryna)(?: internetowa)? (?:używa|korzysta z|wykorzystuje|stosuje)|używamy|korzystamy z|stosujemy) (?:plik\w+ )?(?:cookies?|ciastecz\w+)\b.{0,60}",
                must=r"\bcookies?\b|\bciastecz\w+|\b(?:twoj\w+|państwa) dan\w+ osobow\w+|\bprzetwarza\w* (?:\w+ )?(?:twoj\w+|państwa) dan\w+|\badministrator\w*\b.{0,30}\b(?:twoich|państwa) danych\b|\badministratorem danych osobowych jest\b|\binformacji zapisanych\b",
                buttons=r"(?:(?:aby zobaczyć (?:tę treść|ten film), )?zaakceptuj pliki cookies?(?:,? aby (?:zobaczyć|obejrzeć|wyświetlić) .{2,20})?)|"
                r"(?:akceptuję|akceptuj|zaakceptuj|odrzuć|odrzucam|zezwól na|zarządzaj|zgadzam się na)(?: (?:i (?:zamknij|przechodzę do serwisu|kontynuuj)|wszystkie|wszystko|tylko|niezbędne|plik\w*|cookies?|ciasteczka|ustawieniami|zgod\w+|preferencjami))*|(?:zgadzam się|wyrażam zgodę|nie zgadzam się|przejdź do serwisu|przechodzę do serwisu)|(?:polityka|ustawienia|zarządzanie) (?:(?:plików |plikami )?cookies?|ciasteczek|ciasteczkami|prywatności|zgód|zgodami)|(?:pliki|zgoda na) cookies?|(?:zmień )?ustawienia (?:zaawansowane|plików cookies?)",
            ),
        ),
        drops=(
            "Używamy plików cookies, aby poprawić działanie naszej strony. Dalsze korzystanie z niej oznacza zgodę na ich użycie.",
            "Nasz serwis zapisuje ciasteczka w celach statystycznych; ustawienia możesz zmienić w przeglądarce.",
            "Akceptuję wszystkie cookies",
            "Wygląda na to, że używasz AdBlocka",
        ),
        keeps=(
            "Mapa głębin jest niedostępna od wieczora, piloci pracują z pamięci.",
            "Piekarnia w porcie rozdała dzieciom ciasteczka, a rodzicom kawę.",
            "Na zabieg potrzebna jest zgoda rodziców.",
            "Trybunał orzekł, że serwisy muszą pytać użytkowników o zgodę na cookies.",
        ),
    ),
    rule(
        "disclaimer",
        "pl",
        either(
            unless(rf"\b{_SAID}\b", has(*_NOTES, most=60)),
            disclaimer(
                rf"\b(?:{_SAID}|sąd(?:u|owi|em|zie|y|ów)?|wyrok\w*|pozw\w+|adwokat\w*|prokurat\w+|oskarż\w+)\b",
                r"\b(?:dokładnoś\w+|poprawnoś\w+|rzetelnoś\w+|kompletnoś\w+|aktualnoś\w+|prawdziwoś\w+|prawidłowoś\w+)\b",
                r"\b(?:gwarant\w+|gwarancj\w+|zapewni\w+|rękojmi\w*)\b",
                r"\b(?:odpowiedzialnoś\w+|odpowiada\w*|szkod\w*|strat\w*)\b",
                r"\b(?:opini\w+|pogląd\w*|stanowisk\w+|przekonani\w+)\b.{0,90}\b(?:autor\w*|redakcj\w+|wyraża\w+|odzwierciedl\w+|komentator\w*)\b",
                r"\b(?:porad\w+|doradztw\w+|rekomendacj\w+|inwesty\w+|finansow\w+|medyczn\w+|prawn\w+|ofert\w+|ryzyk\w+)\b",
                r"\b(?:informacj\w+|treś\w+|materiał\w*|artykuł\w*|publikacj\w+|stron\w*|serwis\w*|portal\w*|link\w*|odnośnik\w*|tekst\w*)\b",
                r"\b(?:osób trzecich|osoby trzecie|podmiot\w* trzeci\w+|wydawc\w+|reklamodawc\w+|partner\w*|redakcj\w+|administrator\w*|użytkownik\w*)\b",
                r"\b(?:lekarz\w*|farmaceut\w*|specjalist\w+|doradc\w+|edukacyjn\w+|informacyjn\w+|własn\w+ (?:ryzyk\w+|odpowiedzialnoś\w+))\b",
                headings=r"(?:zastrzeżeni[ea](?: prawne)?|wyłączenie odpowiedzialności|nota prawna|disclaimer|informacj[ea] prawn[ea]|ostrzeżenie o ryzyku|ważna informacja|klauzula (?:prawna|informacyjna))",
                strong=(
                    r"\b(?:opini\w+|pogląd\w*|stanowisk\w+|treści)\b.{0,100}\bnie (?:zawsze |muszą |musi |należy )?(?:być )?(?:odzwierciedla\w+|odzwierciedlać|wyraża\w+|są (?:zgodne|tożsame|oficjaln\w+)|stanowi\w*|pokrywa\w+|zgodne z)\b.{0,60}\b(?:redakcj\w+|wydawc\w+|portalu|serwisu|autor\w*|stanowisk\w+|pogląd\w*|opini\w+)\b",
                    r"\b(?:redakcja|wydawca|administrator|portal|serwis|właściciel (?:strony|serwisu|portalu))\b.{0,40}\bnie (?:ponos\w+ (?:\w+ )?odpowiedzialn\w+|bierz\w+ odpowiedzialn\w+|odpowiada\w* za)\b.{0,120}",
                    r"\bnie (?:ponos\w+|bierz\w+|przyjmuj\w+) (?:\w+ )?odpowiedzialności\b.{0,120}\b(?:treś\w+|komentarz\w*|opini\w+|informacj\w+|reklam\w*|poprawnoś\w+|decyzj\w+ inwestycyjn\w+|stron\w* zewnętrzn\w+)\b.{0,80}",
                    r"\bnie (?:stanowi\w*|jest|są|zastępuj\w*|zastąpi\w*|należy traktować)\b.{0,60}\b(?:porad(?:a|ą|y|ę|ami)?|doradztw\w+|rekomendacj\w+|ofert\w+ w rozumieniu|konsultacj\w+ (?:lekarsk|medyczn|z lekarz)\w+|wizyt\w+ (?:lekarsk|u lekarz)\w+|zachęt\w+ do (?:inwest|kupn|zakup)\w+)\b.{0,100}",
                    r"\b(?:wyłącznie|jedynie) (?:\w+ )?(?:charakter )?(?:informacyjn\w+|edukacyjn\w+|poglądow\w+|w cel\w+ (?:informacyjn|edukacyjn)\w+)\b.{0,60}",
                    r"\bnie gwarantuj\w+\b.{0,80}\b(?:dokładnoś\w+|poprawnoś\w+|kompletnoś\w+|aktualnoś\w+|zysk\w*|informacj\w+)\b",
                    r"\b(?:ten|niniejszy|powyższy) (?:tekst|artykuł|materiał)\b.{0,60}\b(?:powstał|został\w*|przetłumaczon\w+|wygenerowan\w+)\b.{0,60}\b(?:sztuczn\w+ inteligencj\w+|ai|automatyczn\w+)\b",
                    r"\b(?:link\w*|odnośnik\w*) (?:\w+ )?(?:afiliacyjn\w+|partnersk\w+)\b.{0,120}\b(?:prowizj\w+|zakup\w*|kupi\w+)\b|\botrzymujemy (?:\w+ )?prowizj\w+\b",
                ),
                denies=r"\b(?:nie|bez|żadn\w+|wyłącz\w+|ani)\b",
            ),
        ),
        drops=(
            "Zastrzeżenie prawne: informacje na tej stronie pochodzą od osób trzecich. Nie gwarantujemy ich dokładności i nie ponosimy odpowiedzialności za szkody.",
            "Opinie autorów nie zawsze odzwierciedlają poglądy redakcji.",
            "Imiona pilotów zostały zmienione.",
            "Rozmowa została skrócona i zredagowana.",
        ),
        keeps=(
            "Stocznia nie ponosi odpowiedzialności za wypadek.",
            "Tekst umowy skrócono o połowę i czeka na podpis.",
            "Stocznia nie odpowiada za szkody na nabrzeżu, orzekł sąd, i nie musi dać żadnej gwarancji.",
            "Opinie mieszkańców o śluzie są podzielone, a głosowanie przełożono na maj.",
        ),
    ),
    rule(
        "copyright-notice",
        "pl",
        unless(
            rf"\b(?:{_SAID}|sąd(?:u|owi|em|zie)?|wyrok\w*|pozew|pozw\w+)\b",
            has(
                r"\bwszelkie prawa zastrzeżone\b|\bwszystkie prawa zastrzeżone\b",
                r"\bmateriał\w* (?:\w+ )?chronion\w* (?:\w+ )?(?:prawem autorskim|prawami autorskimi)\b.{0,160}",
                r"^\W*(?:kopiowanie|powielanie|rozpowszechnianie|przedruk)(?: (?:i|lub|bez) \w+){0,3} (?:jest )?(?:zabronion\w+|zakazan\w+|wzbronion\w+)\W*$|\b(?:(?:kopiowani\w+|powielani\w+|rozpowszechniani\w+|przedruk\w*)\b.{0,60}\b(?:artykuł\w*|treści|materiał\w*|tekst\w*|zdjęć|serwisu|portalu|redakcji|wydawcy|autora|właściciela)|(?:wy)?korzystani\w+ (?:z )?(?:\w+ )?(?:materiałów|treści|artykułów|tekstów|zdjęć))\b.{0,120}\b(?:zabronion\w+|zakazan\w+|wymaga\w*|tylko za|bez (?:\w+ )?(?:zgody|zezwolenia)|za (?:\w+ )?zgodą|wzbronion\w+)\b.{0,100}",
                r"\b(?:ten|niniejszy|artykuł|tekst|treści?|utwór)\b.{0,60}\b(?:licencj\w+|na licencji) (?:creative commons|cc)\b|^\W*(?:copyright|prawa autorskie|prawo autorskie|kup licencję|licencja na publikację)\b.{0,40}$",
                most=60,
            ),
        ),
        drops=(
            "Wszelkie prawa zastrzeżone.",
            "Materiał chroniony prawem autorskim. Dalsze rozpowszechnianie artykułu tylko za zgodą wydawcy.",
            "Kopiowanie zabronione",
        ),
        keeps=(
            "Używanie fajerwerków na nabrzeżu jest zabronione bez zgody kapitana.",
            "Prawa rybaków pominięto w umowie, choć związek o nie prosił.",
        ),
    ),
    rule(
        "age-notice",
        "pl",
        says(
            r"(?:ten|niniejszy|ta|to) (?:artykuł|tekst|materiał|wpis|publikacja) (?:jest |pochodzi |został\w* |ma |może być )?\b(?:archiwaln\w+|sprzed|starsz\w+|opublikowan\w+|napisan\w+|nieaktualn\w+|przestarzał\w+|ponad (?:\w+ ){1,2}(?:lat\w*|rok\w*|miesi\w+)|już nieaktualn\w+)\b.{0,60}",
            r"(?:artykuł|tekst|materiał|wpis|wiadomość) (?:archiwaln[ya]|z archiwum|nieaktualn[ya]|sprzed .{2,20})(?: .{0,30})?|(?:ponad|więcej niż) \d+ (?:dni|tygodni|miesięcy|lat\w*) temu|(?:informacje|dane|treści) (?:w nim |tu )?(?:mogą|może) być (?:już )?nieaktualne.{0,30}|z archiwum",
            most=24,
        ),
        drops=("Ten artykuł został opublikowany ponad trzy lata temu.", "Artykuł archiwalny"),
        keeps=("Most ma ponad sto lat.", "Chłopiec ma ponad pięć lat i umie pływać."),
    ),
    rule(
        "advertisement",
        "pl",
        unless(
            _TOLD,
            either(
                says(
                    r"(?:reklam[ay](?: i prenumerata| partnera)?|autopromocja|advertisement|ogłoszeni[ea]|koniec reklamy)|(?:materiał(?:y)? (?:sponsorowan[ye]|reklamow[ye]|promocyjn[ye]|partner\w*|płatn[ye])|artykuł(?:y)? (?:sponsorowan[ye]|partner\w*)|tekst sponsorowany|treść sponsorowana|sponsorowane|współpraca reklamowa|oferta partnera)(?: .{1,30})?",
                    r"(?:dalsz\w+ (?:część|ciąg)|ciąg dalszy|reszta|tekst|artykuł|czytaj dalej|materiał)\b.{0,50}\b(?:pod|po|poniżej) (?:reklam\w+|materiał\w+ wideo|wideo|ogłoszeni\w+|zdjęci\w+|galeri\w+|filmem)\b.{0,20}",
                    r"(?:zamknij|ukryj|pomiń) reklam\w+(?: .{0,20})?|.{0,10}dalsz(?:y|a) (?:ciąg|część) (?:artykułu|tekstu|materiału) (?:poniżej|niżej)",
                    most=9,
                ),
                has(
                    r"\b(?:pobierz(?:cie)?|ściągnij|zainstaluj)\b.{0,30}\b(?:nasz\w* |bezpłatn\w+ |darmow\w+ |mobiln\w+ )+aplikacj\w+\b|^\W*(?:pobierz|ściągnij|dostępn\w+)\b.{0,60}\b(?:app store|google play)\b.{0,40}$|^\W*(?:pobierz|ściągnij) aplikacj\w+(?: \S+)?\W*$",
                    r"\b(?:wyłącz|wyłączyć|wykryliśmy|odblokuj|korzystasz z)\b.{0,40}\b(?:ad-?block\w*|blokowani\w+ reklam|wtyczk\w+ blokując\w+)\b",
                    most=35,
                ),
            ),
        ),
        drops=(
            "REKLAMA",
            "Dalsza część artykułu pod reklamą",
            "Artykuł sponsorowany",
            "Pobierz naszą bezpłatną aplikację z App Store.",
        ),
        keeps=(
            "Reklama papierosów jest w porcie zakazana od 2019 roku, choć nikt tego nie sprawdza.",
            "Ogłoszenie upadłości stoczni",
            "Ogłoszenie wisiało na pomoście przez tydzień.",
            "Pasażerowie mogą pobrać aplikację i kupić w niej bilety.",
        ),
    ),
    rule(
        "share-links",
        "pl",
        share(
            """udostępnij udostępnień podziel się poleć wyślij tweetnij tweetuj lubię to skopiuj kopiuj link linka odnośnik adres drukuj wydrukuj druk zapisz na w do
            na przez z ze i lub ten artykuł wpis tekst post stronę facebooku facebookiem twitterze znajomym znajomemu znajomymi mailem mail maila e email pocztą
            schowka komentarze skomentuj komentuj obserwuj x wykop messenger przypnij kliknij aby by udostępnić wydrukować wysłać otwiera nowym oknie
            się tym artykułem wpisem pdf polub dodaj ulubionych słuchaj zamknij ok więcej google plus opublikuj śledź nas blip gadu gg nk śledzik flipboard""",
            "udostępnij podziel tweetnij tweetuj poleć wykop skopiuj obserwuj polub",
            told=_TOLD,
            lines=(
                r"(?:udostępnij|podziel się|poleć|wyślij|drukuj|wydrukuj|skopiuj|kopiuj|tweetnij|opublikuj)(?: (?:na|w|przez|to|ten|tym|tą|tę|artykuł\w*|wpis\w*|tekst\w*|link\w*|znajom\w+|z|ze|e-?mailem|mailem|stronę|post|wiadomość|pocztą|dalej|swoją opinią|do) ?.{0,50})?",
                r"kliknij,? (?:aby|by|żeby) (?:udostępnić|podzielić|wysłać|wydrukować)\b.{0,80}|lubię to|lubię|polub(?: nas)?(?: na facebooku)?|podziel się|\d[\d ]* ?(?:udostępnie\w+|polubie\w+|wyświetle\w+)|link (?:został )?skopiowan\w+.{0,20}|(?:artykuł|wpis) (?:udostępnij|wydrukuj)|(?:ten )?(?:artykuł|wpis|tekst) (?:ci )?się podoba\W.{0,40}",
            ),
            parts=(
                r"\b(?:obserwuj(?:cie)?|śledź(?:cie)?|polub(?:cie)?|dołącz(?:cie)?|znajdź(?:cie)?|odwiedź(?:cie)?|subskrybuj(?:cie)?|zasubskrybuj(?:cie)?|bądź z nami|szukaj(?:cie)?)\b.{0,60}\b(?:facebook\w*|twitter\w*|x|instagram\w*|whatsapp\w*|telegram\w*|youtube\w*|tiktok\w*|linkedin\w*|google (?:news|wiadomości)|wiadomości google|kana[łl]\w*|fanpage\w*|społecznościow\w+|messenger\w*)\b",
                r"\bjesteśmy (?:też |także |również )?na (?:facebooku|twitterze|instagramie|youtube|tiktoku|google news|x)\b.{0,60}|\bnasz\w* (?:fanpage\w*|profil\w* na (?:facebooku|twitterze|instagramie|x)|kanał\w* na (?:youtube|whatsapp\w*))\b",
            ),
        ),
        drops=(
            "Udostępnij Facebook Twitter WhatsApp",
            "Podziel się tym artykułem",
            "Lubię to",
            "Obserwuj nas na Facebooku i bądź na bieżąco.",
        ),
        keeps=(
            "Sąsiedzi dzielą się wodą ze studni.",
            "Na Facebooku rybacy umieścili film, a miasto milczy.",
            "Udostępniono mieszkańcom dawny magazyn soli.",
        ),
    ),
    rule(
        "related-links",
        "pl",
        links(
            _TOLD,
            headings=r"(?:(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj|czytajcie|zobaczcie)(?: (?:także|też|również|więcej|dalej|inne|koniecznie|kolejny|kolejne|podobne|o tym)){1,2}(?: .{0,40})?|(?:czytaj|więcej) (?:na ten temat|na temat|w tym temacie|o)(?: .{0,40})?|(?:polecamy|polecane|polecany|warto przeczytać|warto zobaczyć|nie przegap|powiązane|podobne|najnowsze|popularne|najpopularniejsze|najchętniej czytane|najczęściej (?:czytane|komentowane|oglądane))(?: (?:wpisy|artykuły|artykuł|wiadomości|posty|teksty|tematy|newsy|materiały|treści|publikacje|wideo|filmy|galerie|informacje|także|również|też|dzisiaj|tygodnia))*(?: (?:w|z|na|dla|działu|autora) .{1,30})?|(?:inne|ostatnie|najlepsze|najciekawsze|ciekawe|kolejne|poprzednie|nowe|wybrane|pozostałe|przeczytaj inne|najważniejsze) (?:wpisy|artykuły|artykuł|wiadomości|posty|teksty|tematy|newsy|materiały|treści|publikacje|wideo|filmy|galerie)(?: (?:w|z|na|dla|działu|tego|autora) .{1,30}| autora| działu)?|pozostałe serwisy|najczęściej (?:czytane|komentowane|oglądane)|najchętniej czytane|to (?:może|cię|też|także) (?:cię |ci |też )?(?:zainteresuje|zainteresować|zaciekawi|spodoba\w*)|(?:może|mogą) (?:cię|ci|państwa) (?:też |również |także )?(?:zainteresować|zaciekawić|spodobać)(?: się)?|więcej (?:artykułów|wiadomości|informacji|newsów|tekstów|wpisów|od autora|tego autora|na ten temat|z działu .{2,30}|w kategorii .{2,30}|z kategorii .{2,30}|z .{2,30})|na ten temat|tematy pokrewne|powiązane tematy|zobacz (?:wszystkie|galerię|wideo)|z ostatniej chwili|wszystkie (?:wiadomości|artykuły|wpisy)(?: .{0,20})?|hity dnia|temat dnia|wybór redakcji|redakcja poleca|poleca(?:my|ne) .{2,30}|podobne)",
            subheads=r"(?:więcej|polecane|wideo|filmy|galerie?|zdjęcia|źródła|przypisy|linki|blogi|blogroll|tematy|popularne|ważne|gorące tematy|na skróty|w tym temacie|serwisy|partnerzy|dowiedz się więcej|ulubione)",
            labels=r"dowiedz się więcej|na ten temat|wideo|video|zobacz|galeria|czytaj|więcej|przeczytaj|polecamy|podcast|relacja na żywo|opinia|komentarz|analiza|wywiad|sprawdź|warto przeczytać|powiązane|następny|poprzedni|następny artykuł|poprzedni artykuł",
            address=r"(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj|posłuchaj|czytajcie|zobaczcie) (?:także|też|również|więcej|dalej|koniecznie)|więcej na ten temat|to może cię zainteresować|czytaj więcej (?:na|w)",
            lines=r"(?:czytaj|zobacz|pokaż|przeczytaj|załaduj|wczytaj|rozwiń|przejdź do|sprawdź|dowiedz się|obejrzyj|wyświetl) (?:dalej|więcej|całość|wszystkie|wszystko|cały|całą|całe|artykuł\w*|kolejne|następn\w+|galeri\w+|pełn\w+|oryginał|szczegóły|wideo|także|też|również|opis)(?: (?:\S+ ){0,4}\S+)?|(?:więcej|szczegóły)(?: .{0,2})?|(?:przejdź do )?(?:następn\w+|kolejn\w+|poprzedni\w*) (?:artykuł|strona|wpis|tekst|wiadomość)|dowiedz się więcej|zobacz|czytaj|wróć do (?:listy|artykułu|strony głównej)(?: .{0,20})?|ciąg dalszy (?:nastąpi|na następnej stronie)",
        ),
        drops=(
            "Śluzy w porcie pozostaną zamknięte przez całą zimę, bo zabrakło pieniędzy.\n"
            "[[Czytaj także\nNowy prom ruszy w maju\nMłyn zostanie muzeum]]",
            "Śluzy w porcie pozostaną zamknięte przez całą zimę, bo zabrakło pieniędzy.\n"
            "[[Podobne wpisy\nNowy prom ruszy w maju\nMłyn zostanie muzeum]]",
            "Czytaj też: Dlaczego prom już nie pływa",
            "Dowiedz się więcej: Dlaczego prom już nie pływa",
        ),
        keeps=(
            "Więcej na ten temat kapitan nie chciał mówić, bo rozmowy jeszcze trwają.",
            "Inne porty nad zatoką radzą sobie lepiej.",
            "Dowiedz się więcej: tego chciał od rana kapitan, ale nikt mu nic nie powiedział.",
            "Zobacz też, co napisano małym drukiem, zanim kupisz łódź, bo termin jest krótki.",
        ),
    ),
    rule(
        "page-furniture",
        "pl",
        furniture(
            r"(?:dumnie )?wspierane przez wordpressa?|obsługiwane przez usługę blogger|strona (?:oparta na|działa na) wordpress\w*|wyświetl ten post na instagramie|post udostępniony przez .{1,60}|(?:ten )?(?:film|materiał wideo) (?:jest )?niedostępny|średnia ocena\s?:?\s?\d.{0,20}głosów.{0,8}|jak oceniasz ten (?:artykuł|wpis)\?",
            r"dodaj do ulubionych|(?:wydrukuj przepis|przejdź do przepisu)(?: wydrukuj przepis)?|poniżej (?:1|jednej) minuty|ta (?:strona|witryna) jest chroniona przez recaptcha.{0,100}|subskrybuj: .{2,24}\(atom\)?|zaszufladkowano do kategorii .{2,40}|lubię wczytywanie.{0,3}|(?:poprzedni|następny) (?:wpis|artykuł)\s?: .{3,120}|skopiowano link",
            r"(?:przejdź|przeskocz|skocz|idź|wróć|powrót|powróć|wstecz)(?: bezpośrednio)? (?:do|na) (?:treści|głównej treści|zawartości|menu|nawigacji|wyszukiwarki|stopki|góry|górę|początku|początek|strony głównej|stronę główną|głównej|komentarzy|artykułu|serwisu|listy|bloga|portalu|paska bocznego|góry strony|głównego menu|menu głównego|spisu treści)(?: (?:strony|głównej|głównego))?|do góry|na górę|skip to content",
            r"(?:otwórz|zamknij|pokaż|ukryj|rozwiń|zwiń|powiększ|przełącz) (?:menu|wyszukiwark\w+|nawigacj\w+|zdjęci\w+|galeri\w+|komentarz\w*|okno|spis treści|panel|wszystk\w+|pasek .{2,10}|obraz\w*|podmenu)(?: .{0,20})?|(?:link )?otwiera się w nowym oknie",
            r"(?:(?:szacowany |przewidywany )?czas (?:czytania|lektury|potrzebny .{2,20})\b.{0,26}|(?:przeczytasz|do przeczytania|ten tekst przeczytasz|artykuł przeczytasz|czytasz)\b.{0,10}\d+.{0,10}\bmin\w*|\d+ ?min(?:ut\w*)?\.? ?(?:czytania|lektury|temu)?|poniżej minuty|(?:zdjęcie|strona|slajd|fot) \d+ (?:z|/) \d+.{0,10}|\d+ (?:z|/) \d+)",
            r"(?:posłuchaj|odsłuchaj|słuchaj|odtwórz)(?: (?:artykułu|tekstu|artykuł|tekst|podcastu|wideo|audio|nagrania))?(?:\W*[\d:]+)?|ładowanie\b.{0,20}|trwa ładowanie.{0,10}|(?:rozmiar|wielkość) (?:czcionki|tekstu).{0,20}|(?:ciemny|jasny) (?:motyw|tryb)|wersja (?:do druku|mobilna|kontrastowa)|wysoki kontrast",
            r"(?:twoja|ta|państwa) przeglądarka .{0,80}",
            r"(?:(?:zauważyłeś|znalazłeś|widzisz|zauważyłaś|zauważyli państwo) błąd|zgłoś (?:błąd|naruszenie|nadużycie|komentarz|poprawk\w+|uwag\w+)|popraw błąd).{0,80}|(?:obserwuj|śledź) (?:temat|autora|ten temat)|odsłon\w*:? ?\d[\d ]*|(?:liczba )?(?:wyświetleń|odsłon|wizyt)\b:? ?\d[\d ]*|\d[\d ]* (?:odsłon\w*|wyświetle\w+)|oceń (?:artykuł|wpis|tekst|ten .{2,12}).{0,20}|(?:średnia )?ocena:? ?\d.{0,20}|czy (?:ten )?(?:artykuł|tekst) (?:był|okazał się|ci) .{0,30}",
            r"(?:nawigacja|zobacz wpisy|nawigacja po|stronicowanie) (?:wpis\w*|wpisami|wpisu|artykuł\w*)|(?:następn\w+|poprzedni\w*|nowsz\w+|starsz\w+) (?:wpis\w*|post\w*|artykuł\w*|stron\w+|zdjęcie)(?: \W)?|(?:opublikowan[eyo]|zamieszczono|dodan[eoy]|umieszczono|zaktualizowano|aktualizacja|ostatnia aktualizacja|data (?:publikacji|aktualizacji|dodania)|publikacja)\W{1,3}(?:dnia )?\d{1,4}(?:[.:/-]\d| (?:stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|paźdz|listop|grud)).{0,30}|(?:strona główna|start) (?:[>»/|]) .{1,60}|dostosuj czcionkę|permalink.{0,30}|bezpośredni odnośnik.{0,30}|(?:ten )?wpis (?:został )?(?:opublikowany|umieszczony|zamieszczony) .{0,160}",
            labels=r"(?:najstarsze|najlepsze|sortuj(?: według| po)?|zgłoś|twoja ocena|bez kategorii|otagowano .{2,60}|autor: .{2,24} o \d{1,2}[:.]\d\d)|"
            r"(?:szukaj|szukaj w serwisie|wyszukaj|wyszukiwarka|wyszukiwanie|menu|menu główne|strona główna|start|tematy|tagi|etykiety|słowa kluczowe|kategorie|kategoria|działy|dział|archiwum|archiwa|kontakt|o nas|o mnie|o blogu|o portalu|redakcja|zespół|reklama|praca|pomoc|regulamin\w*|polityka (?:prywatności|cookies|redakcyjna)|mapa strony|meta|rss|kanał rss|wideo|zdjęcia|galeria|podcasty?|na żywo|pilne|ekskluzywnie|wywiad|analiza|opinia|opinie|felieton|zamknij|dalej|wstecz|wróć|powrót|więcej|anuluj|wyślij|tak|nie|drukuj|spis treści|w tym artykule|w skrócie|aktualności|wiadomości|źródła|autorzy|pogoda|forum|blogi|serwisy|ustawienia|kalendarz|ostatnie wpisy|ostatnie komentarze|najnowsze komentarze|imię|nazwa|witryna internetowa|strona internetowa|hasło|e-?mail|temat|treść|nasze serwisy|na skróty|wydawca|przydatne linki|(?:aktualizacja|zaktualizowano|opublikowano|data publikacji)\b[^,.]{0,30})",
            menu="""start aktualności wiadomości kraj świat polska europa polityka gospodarka biznes finanse pieniądze prawo podatki praca nieruchomości
            społeczeństwo kultura nauka historia sport piłka żużel siatkówka tenis koszykówka zdrowie edukacja technologie technologia
            motoryzacja moto turystyka podróże film muzyka książki teatr moda styl uroda kuchnia przepisy pogoda horoskop gry wideo zdjęcia galerie
            podcasty blogi opinie felietony wywiady reportaże śledztwa archiwum gazeta magazyn prenumerata newsletter reklama kontakt redakcja
            szukaj menu regiony warszawa kraków gdańsk poznań wrocław łódź lokalne wydarzenia ogłoszenia forum sklep zaloguj logowanie rejestracja
            regulamin prywatność rss facebook twitter instagram youtube telegram telewizja program radio gwiazdy rozrywka plotki dom ogród
            rodzina dziecko kobieta facet rolnictwo środowisko klimat religia kościół ekonomia giełda kursy walut internet gadżety nekrologi
            fotogalerie poradniki poradnik recenzje lifestyle felieton publicystyka serwisy tematy kategorie komentarze imprezy miasto""",
            glue="i o w na z ze do dla od po się strona główna polityka prywatności cookies o nas mnie mapa strony moje konto e mail android ios nożna ręczna nasz nasze współpraca regulaminy praca english",
            tags=r"tagi|tag|tematy|temat|etykiety|słowa kluczowe|kategori[ae]|dział|działy|w tym artykule|opublikowano w|zaszufladkowano do kategorii|otagowano(?: jako)?|oznaczone|więcej o|filed under|zobacz więcej na temat",
        ),
        drops=(
            "Dumnie wspierane przez WordPressa",
            "Wyświetl ten post na Instagramie",
            "Przejdź do treści",
            "Czas czytania: 3 min.",
            "Tagi: port, śluza, zima",
            "Wróć na górę",
            "Następny wpis",
        ),
        keeps=(
            "Film niedostępny w kinach pokaże port w piątek.",
            "Przejść do treści umowy burmistrzyni nie chciała.",
            "Jeden ze 166 statków w zatoce przeszukano.",
            "Kategorie jachtów ustala co roku kapitanat.",
        ),
    ),
    rule(
        "comments-prompt",
        "pl",
        comments(
            rf"\b{_SAID}\b",
            r"pola, których wypełnienie jest wymagane.{0,40}|(?:zapisz|zapamiętaj) moje dane.{0,120}komentarzy|(?:\d+|jeden) (?:komentarz|komentarze|komentarzy|odpowiedź|odpowiedzi) (?:do|na) ?(?:\".{0,120}|„.{0,120})|komentarze są wyłączone|brak komentarzy(?:\W+bądź pierwsz.{0,30})?|prześlij komentarz|twój komentarz (?:oczekuje|czeka) na (?:moderację|zatwierdzenie)",
            r"(?:(?:\d[\d ]*|brak|czytaj|pokaż|zobacz|ukryj|wszystkie|dodaj|dodaj swój|napisz|zostaw|twój|wyślij|nowy|pierwszy|najnowsze|najlepsze|przejdź do|skomentuj|opublikuj|wasze|ostatnie|zamknij|wczytaj więcej|liczba) )*(?:komentarz(?:e|y|a|em|om)?|dyskusj[aęi]|odpowied(?:ź|zi)|opinie czytelników)(?: ?[(\[:]? ?\d*[)\]]?)?(?: (?:do (?:wpisu|artykułu|tekstu|tego wpisu|tego artykułu)|wyłączone|zamknięte|wyłączona|czytelników|internautów|facebook\w*|użytkowników|na forum)(?: .{0,80})?)*",
            r"(?:skomentuj|komentuj|zabierz głos|dołącz do dyskusji|weź udział w dyskusji|dodaj (?:swoją )?opinię|wyraź (?:swoją )?opinię|napisz (?:swój )?komentarz|zostaw (?:swój )?komentarz|dodaj (?:swój )?(?:komentarz|odpowiedź)|bądź pierwsz\w+.{0,40}|anuluj (?:pisanie )?odpowied(?:ź|zi)|odpowiedz|liczba komentarzy)(?: .{0,50})?",
            r"twój (?:adres )?e-?mail nie (?:zostanie|będzie) (?:opublikowan\w+|widoczn\w+|publikowan\w+).{0,80}|(?:wymagane )?pola (?:wymagane |są |oznaczone )*.{0,10}oznaczone.{0,20}|(?:musisz|zaloguj się|zarejestruj się)\b.{0,60}\b(?:komentarz\w*|komentować|skomentować)\b.{0,60}|(?:aby|żeby|by)\b.{0,60}\b(?:komentarz\w*|komentować|skomentować)\b.{0,20}\b(?:zaloguj|zalogować|zarejestruj|zarejestrować|musisz)\b.{0,40}|(?:możliwość )?komentowani[ae]\b.{0,40}\b(?:wyłączon\w+|zablokowan\w+|zamknięt\w+|niedostępn\w+).{0,60}|zapamiętaj moje dane.{0,100}|(?:powiadom mnie|powiadamiaj mnie) o (?:nowych|kolejnych) (?:komentarzach|wpisach)\b.{0,60}|ta strona (?:używa|korzysta z) .{0,20}(?:akismet|spam\w*).{0,90}|(?:a )?(?:co (?:o tym )?(?:myślisz|sądzisz|myślicie|sądzicie)).{0,60}",
            parts=(
                r"\b(?:napisz(?:cie)?|podziel(?:cie)? się|daj(?:cie)? znać|czekamy na)\b.{0,40}\b(?:komentarz\w*|opini\w+)\b",
                r"\b(?:zasady|regulamin) (?:komentowania|dyskusji|forum)\b|\b(?:redakcja|portal|serwis|wydawca)\b.{0,30}\bnie (?:ponosi odpowiedzialności|odpowiada)\b.{0,30}\b(?:komentarz\w*|opini\w+)\b",
            ),
        ),
        drops=(
            "3 komentarze do “Śluzy”",
            "Brak komentarzy. Bądź pierwszy",
            "12 komentarzy",
            "Dodaj komentarz",
            "Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *",
            "Zaloguj się, aby komentować",
        ),
        keeps=(
            "Komentarze są wyłączone z umowy, uznał sąd.",
            "Burmistrzyni nie chciała komentować zdarzenia.",
            "Komentarze ministra rozzłościły dolinę.",
            "Odpowiedzi z urzędu rybacy nie doczekali się do wiosny.",
        ),
    ),
    rule(
        "author-bio",
        "pl",
        either(
            says(_SIGNED, most=50),
            bio(
                rf"\b(?:{_SAID}|zmarł\w*|zginę\w+|zaginę\w+|został\w*|aresztowan\w*|zatrzyman\w*|nie żyje)\b",
                r"^\W*(?:autor(?:ka)?|[\w'.-]+(?: [\w'.-]+){1,3})(?:\s?[,–-]+\s?| jest | to |: )(?:(?!jest )[\w-]+ ){0,3}(?:dziennikar[zk]\w*|publicyst\w+|redaktor\w*|felietonist\w+|reporter\w*|korespondent\w*|bloger\w*|blogger\w*|komentator\w*|reportażyst\w+)\b.{0,300}$",
                r"^\W*(?:dziennikar(?:z|ka)|publicyst(?:a|ka)|redaktor(?:ka)?(?: naczeln[ya])?|felietonist(?:a|ka)|reporter(?:ka)?|korespondent(?:ka)?)(?:,? (?:działu|portalu|serwisu|z|w|od|ds|zajmuje|i) .{2,60}|,? .{2,20}\.pl)?\W*$",
                r"^\W*(?:absolwent(?:ka)?|z wykształcenia|pisze o|w redakcji od|z redakcją (?:związan\w+)?)\b.{0,160}\b(?:dziennikar\w+|redakcj\w+|pisze|pisał\w*|publikował\w*|portal\w*|serwis\w*)\b.{0,200}$",
                headings=r"(?:o (?:autorze|autorce|autorach)|autor(?:ka|zy)?(?: (?:artykułu|tekstu|wpisu))?|więcej (?:tekstów )?(?:tego autora|od autora|o autorze)|(?:wszystkie )?(?:wpisy|artykuły|teksty) (?:tego )?autor(?:a|ki|stwa)|inne teksty autora)",
            ),
        ),
        drops=(
            "O autorce: Ana Lima, pilotka.",
            "Inne teksty autorki",
            "Śluzy w porcie pozostaną zamknięte przez całą zimę, bo pieniądze na wrota wydano na inne sprawy.\n"
            "[[Ana Lima – dziennikarka działu miejskiego, pisze o porcie od 2015 roku.]]",
            "Śluzy w porcie pozostaną zamknięte przez całą zimę, bo pieniądze na wrota wydano na inne sprawy.\n"
            "[[O autorze\nAna Lima pisze o porcie od 2015 roku i sama łowi na rzece.]]",
        ),
        keeps=("Ana Lima łowi ryby na rzece od dziesiątego roku życia.",),
    ),
    rule(
        "agency-credit",
        "pl",
        agency(
            r"^\W*(?:na podstawie|na podst|z wykorzystaniem|przy współpracy|we współpracy z)\b.{0,40}\b(?:pap|iar|kai|reuters\w*|afp|dpa|bloomberg\w*|agencji|materiałów (?:prasowych|pap))\b[^.]{0,60}\.?$",
            r"^\W*(?:oprac|tłum|przeł|rozm|not)\.?\s?[.:]\s?(?:na podst\w*\.? )?[^.,;]{2,60}\W*$|^\W*(?:opracowa(?:ł|ła|nie|li)|tłumacz(?:ył|yła|enie)|przełoży(?:ł|ła)|rozmawia(?:ł|ła)|wysłucha(?:ł|ła)|zebra(?:ł|ła)|notowa(?:ł|ła))\s?: ?[^.,;]{2,60}\W*$|^\W*rozmawia(?:ł|ła) (?!z |ze |o |na |w |od |przez )[\w-]+ [\w-]+\W*$",
            rf"^\W*(?:pap|iar|kai|reuters|afp|ap|dpa)(?:\s?[/,+-]\s?(?:pap|iar|kai|oprac\w*|własne|inf|\w{{2,4}}|{WIRES}))*\W*$",
            r"^\W*(?:ten|niniejszy|powyższy) (?:artykuł|tekst|materiał|wpis) (?:pochodzi z|powstał (?:we współpracy|na podstawie|dzięki)|ukazał się (?:pierwotnie |także |również )?(?:w|na)|został (?:pierwotnie )?opublikowany (?:w|na)|z numeru|ukazał się)\b.{0,120}$",
            r"^\W*(?:inf(?:ormacja)?\.? (?:własna|prasowa)|źródł[oa] własne|materiał(?:y)? prasow[ye])\W*$",
            label=r"źródł[oa]|źródło informacji|źródła informacji|oprac|opracowanie|opracował|opracowała|tekst|tłumaczenie|za|agencja|na podstawie",
        ),
        drops=(
            "Oprac. Ana Lima",
            "PAP/Reuters",
            "[[Źródło: PAP]]\nŚluzy w porcie pozostaną zamknięte przez całą zimę.",
        ),
        keeps=(
            "Na podstawie akt ustalono, że śluzę zniszczono zimą.",
            "PAP podała w poniedziałek, że odchodzi.",
            "Tłum na nabrzeżu",
            "Rozmawiał z rybakami",
            "Tekst umowy wisiał w kapitanacie przez tydzień.",
        ),
    ),
    rule(
        "image-credit",
        "pl",
        picture(
            rf"\b{_SAID}\b",
            r"(?:fot(?:o|ografi[ae])?\.?|zdjęci[ea]|zdj\.?|foto|grafika|ilustracja|il\.|rys\.?|rysunek|infografika|wideo|kolaż|kadr|screen|źródło (?:zdjęcia|foto|grafiki|zdjęć)|autor zdjęcia|zdjęcie główne|zdjęcie ilustracyjne)",
            r"(?:zdjęci[ea] (?:ilustracyjn[ea]|poglądow[ea]|archiwaln[ea])|(?:foto|zdjęcie|fot) ?\W? ?(?:archiwum|materiały prasowe|mat\. prasowe|domena publiczna|pixabay|facebook|policja|straż .{2,20}|wikipedia|wikimedia.{0,20}|autor\w*|unsplash|shutterstock)|(?:grafika|ilustracja) (?:poglądowa|ilustracyjna)|galeria (?:zdjęć|zdjęcia)|powiększ zdjęcie|materiały prasowe|mat\. prasowe|domena publiczna)(?:[.:,(/|–-].{0,80})?",
            by=r"(?<=\bfot|\bzdj|\brys)\.|autorstwa",
        ),
        drops=(
            "Barki czekają przed śluzą. Fot. Ana Lima / PAP",
            "Fot. Ana Lima",
            "Zdjęcie: Ana Lima / Reuters",
            "Zdjęcie ilustracyjne",
        ),
        keeps=(
            "Na zdjęciu widać mężczyznę w mundurze, poinformował urząd.",
            "Zdjęcie wisi w kapitanacie od stu lat.",
        ),
    ),
)
