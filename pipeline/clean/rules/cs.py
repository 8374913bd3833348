"""Czech, and Slovak where it differs: what the page says around the story. Shapes stand in kit.py; here are the words."""

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
    r"\b(?:řekl[aio]?|říká|uvedl[aio]?|uvádí|sdělil[aio]?|dodal[aio]?|oznámil[aio]?|prohlásil[aio]?|vysvětlil[aio]?|popsal[aio]?|tvrdí|tvrdil[aio]?|upozornil[aio]?|podle|napsal[aio]?|informoval[aio]?|potvrdil[aio]?|"
    r"povedal[aio]?|hovorí|uviedol|uviedl[aio]|podľa|napísal[aio]?|vysvetlil[aio]?|ona|jeho|její|jemu|polici\w+|polícia|polície|soud\w*|súd\w*|ministr\w*|minister\w*|prezident\w*|starost\w+|primátor\w*|mluvčí|hovorc\w+|"
    r"(?:v|ve) (?:pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli)|(?:v|vo) (?:pondelok|utorok|stredu|štvrtok|piatok|nedeľu))\b"
)
_SAID = r"\b(?:řekl\w*|uvedl\w*|uvádí|sdělil\w*|dodal\w*|tvrdí|podle|soud\w*|povedal\w*|uvied\w+|podľa|súd\w*)\b"
_VOICE = Voice(
    we=r"\b(?:my|nás|nám|námi|nami|náš|naše|naši|našeho|naší|našich|našim|našimi|naší|našu|nášho|našej|jsme|sme)\b",
    you=(
        r"\b(?:vy|vás|vám|vámi|vami|váš|vaše|vaši|vaší|vašeho|vašich|vašim|vašu|vašej|ty|tebe|tobě|tvoje|tvá|čtenář\w*|čitateľ\w*|posluchač\w*|divá[ck]\w*|předplatitel\w*|predplatiteľ\w*|podporovatel\w*|dár[ck]\w*|darc\w+)\b|"
        r"\b(?:podpořte|podpoř|podporte|přispějte|prispejte|pomozte|pomôžte|staňte|darujte|připojte|pridajte|přidejte)\b"
    ),
    ask=(
        r"\b(?:podpořte|podpoř(?:it|íte)?|podporte|podporiť|podpor[auoy]|podporou|podporujte|podporovat|podporuje\w*|přispě\w+|příspěv\w+|prispe\w+|príspev\w+|dar(?:em|y|u|ovat|ujte|ovať|om)?|finanční (?:dar|podpor\w+)|finančn\w+ (?:podpor\w+|príspev\w+)|"
        r"pomozte|pomoci|pomoct|pomôžte|pomôcť|staňte se (?:\w+ ){0,2}(?:\w*podporovatel\w*|člen\w*|dár\w+|předplatitel\w*)|staňte sa (?:\w+ ){0,2}(?:podporovateľ\w*|člen\w*|darc\w+)|darujme|donio|crowdfunding\w*|patreon|hero ?hero|paypal|předpla(?:ťte|tit)\w*|predpla(?:ťte|tiť)|díky (?:vám|vaší|čtenářům|předplatitelům)|vďaka (?:vám|vašej|čitateľom))\b"
    ),
    cause=(
        r"\b(?:novinář\w*|novinár\w*|žurnalisti\w+|redakc\w+|redakci\w+|zpravodajstv\w+|spravodajstv\w+|investigativ\w+|reportáž\w*|nezávisl\w+|svobodn\w+|slobodn\w+|bez (?:reklam\w*|cenzur\w+)|neziskov\w+|reklam\w*|inzer\w+|zdarma|zadarmo|"
        r"médi\w+|článk\w+|text\w*|projekt\w*|web\w*|portál\w*|časopis\w*|noviny|novin|naš\w+ prác\w+|naš\w+ práci|svobod\w+ slova|slobod\w+ slova|oligarch\w*|vlastník\w*|majitel\w*|demokraci\w+|kvalitn\w+|přístupn\w+|dostupn\w+|prístupn\w+)\b"
    ),
    money=r"[€$£]\s?\d|\b\d+(?:[ .]\d{3})* ?(?:kč|korun\w*|eur\w*|€|,-)|\b(?:měsíčně|mesačne|jednorázov\w+|jednorazov\w+|pravideln\w+|ročně|ročne|libovoln\w+ (?:částk\w+|sum\w+)|ľubovoľn\w+ sum\w+|každ\w+ (?:korun\w+|částk\w+|euro|dar|příspěv\w+)|mal\w+ (?:částk\w+|dar\w*|příspěv\w+)|číslo účtu|na účet|transparentn\w+ úč\w+|qr kód\w*|cen\w+ kávy|na kávu|kartou)\b",
    told=_TOLD,
)

_GIVING = (
    r"(?=.{0,240}\b(?:vás|vám|vaš\w*|tímto textem|tímto článkem)\b|kvalitní novinařina stojí)(?:kvalitní|nezávislá|poctivá|dobrá) (?:novinařina|žurnalistika) (?:stojí|vyžaduje|potřebuje|se neobejde)\b.{0,200}",
    r"(?:pomozte|podpořte|přispějte) .{0,60}\b(?:číslo (?:sbírkového )?účtu|variabilní symbol)\b.{0,100}|(?:číslo účtu|transparentní účet)\W{1,3}\d.{0,100}\b(?:variabilní symbol|vs|dar)\b.{0,40}",
    r"(?:přidejte se|připojte se|vstupte) (?:do|k) (?:našeho |naší )?(?:klubu|komunity) (?:přátel|čtenářů|podporovatelů|dárců)\b.{0,160}",
    r".{0,120}\bbez vaší (?:podpory|pomoci) (?:to nedáme|nemůžeme|bychom|se neobejdeme|nevznikne)\b.{0,100}",
    r"(?:podpořte|podpoř|podporte) \".{2,40}\"(?:\W.{0,80})?|(?:kupte|pozvěte) (?:redakci|autora|autorku|autorovi) (?:na )?(?:kávu|kafe)\b.{0,60}|(?:líbí se vám|baví vás),? (?:co|jak) (?:děláme|píšeme|tvoříme)\b.{0,180}",
)
"""How a page asks for money in one line."""
_LETTERS = (
    r"\b(?:sledujte|odebírejte|přidejte se)\b.{0,20}\b(?:náš|naš\w+|kanál\w*)\b.{0,20}\b(?:whatsapp\w*|telegram\w*|viber\w*)\b|\bnapište nám na (?:telegram|whatsapp)\b",
    r"^\W*(?:tohle|toto) je ukázka z (?:našeho |naší )?.{0,30}\b(?:dopisu|newsletteru|zpravodaje)\b|\bposíláme (?:jen |pouze )?odběratelům\b|^\W*(?:tento|tenhle) (?:text|dopis|článek)\b.{0,40}\bnewsletter\w*\b",
    r"(?:^|[.!?] )\W*(?:bez|žádný) spamu?\W*$|\bnerozesíláme spam\b|^\W*(?:odhlásit se|odběr zrušit) (?:z odběru )?můžete\b.{0,50}$|^\W*newsletter \".{2,50}\"\W{1,3}.{0,100}$",
    r"^\W*(?:děkujeme|díky) za (?:přihlášení k odběru|odběr (?:newsletteru|novinek))\b|\b(?:zkontrolujte|podívejte se do)\b.{0,20}\b(?:schránk\w+|e-?mail\w*|spam\w*)\b.{0,60}\b(?:potvrd\w+|odkaz\w*)\b|\b(?:poslali|odeslali|zaslali) jsme vám\b.{0,30}\b(?:e-?mail|potvrzen\w+)",
    r"^\W*(?:poslouchejte|poslechněte si|odebírejte)\b.{0,40}\b(?:podcast\w*|díl\w*|epizod\w*)\b.{0,60}\b(?:spotify|apple|youtube|google|aplikac\w+|platform\w+)\b|\b(?:zapněte|povolte) si (?:push )?(?:upozornění|notifikace)\b.{0,60}\b(?:neunikl\w*|neuteklo|zpráv\w+|první)\b",
)
_WALLS = (
    r"\bzbýv\w+ (?:vám )?(?:ještě )?(?:přečíst|dočíst)\b.{0,10}\d+ ?(?:%|procent\w*)|\bvyčerpali\b.{0,30}\b(?:voln|bezplatn)\w+ člán\w+|\b(?:voln|bezplatn)\w+ články?\b.{0,30}\b(?:odemkneme|odemknete|vyčerpán\w*)\b",
    r"(?:^|[.!?] )\W*(?:tento |celý |zbytek |pokračování )?(?:článk\w+|článek|text\w*|rozhovor\w*|reportáž\w*) (?:je |jsou )?(?:dostupn\w+|přístupn\w+|určen\w*|vyhrazen\w*)\b.{0,20}\b(?:pro|v|předplatitel\w+)\b.{0,24}\b(?:předplat\w+|tarif\w*|členy klubu|registrovan\w+|přihlášen\w+|premium)\b",
    r"^\W*(?:exkluzivně|jen|pouze) pro (?:naše )?(?:členy (?:klubu|\w+ klubu)|členy|předplatitele|registrované)\W*$|\b(?:pro|k) (?:dočtení|přečtení|odemčení|odemknutí|pokračování)\b.{0,20}\b(?:se )?(?:přihlaste|zaregistrujte|předplaťte|kupte|stačí se (?:přihlásit|registrovat|zaregistrovat))\b",
    r"\b(?:vaše|tvoje) předplatné\b.{0,20}\b(?:vypršelo|skončilo|není aktivní|bylo ukončeno)\b|\b(?:prodlužte|obnovte) (?:si )?předplatné\W*$|\b(?:celý|celou|kompletní) (?:článek|rozhovor|text|reportáž) (?:najdete|si přečtete|čtěte)\b.{0,30}\b(?:v tištěném|v novém|v aktuálním|v čísle)\b",
    r"\b(?:kupte|odemkněte|získejte)(?: si)? (?:(?:tento|celý) (?:článek|text)|přístup k článku|přístup ke všem (?:článkům|textům))\b.{0,60}|\b(?:článek|text) (?:bude|se) (?:přístupný|odemkne|odemčen)\b.{0,20}\b(?:všem|pro všechny)\b|\bnaši předplatitelé (?:ho |jej |už )?(?:čtou|mohou číst|si)\b",
)
_OFFERS = (
    r"\b(?:přidejte|zařaďte) si (?:nás|\".{2,40}\")\b.{0,40}\b(?:zdroj\w*|google|oblíben\w+)\b|\b(?:sledujte|čtěte) nás\b.{0,20}\bgoogle (?:news|zpráv\w+)",
    r"^\W*(?:elektronick\w+|digitální|pdf)[ -]?(?:verze|vydání) (?:novin|časopisu|deníku|týdeníku)?\W?(?:je|jsou|najdete|si)\b.{0,20}\b(?:k dispozici|ke stažení|stáhněte|koupit)\b|^\W*(?:tištěn\w+) .{0,40}\b(?:si můžete|můžete si) (?:nechat (?:posílat|zasílat)|objednat|předplatit)\b",
    r"^\W*(?:nové|aktuální|čerstvé) (?:číslo|vydání)\b.{0,50}\b(?:už |právě )?(?:v prodeji|na stáncích)\W*$|\b(?:darujte|věnujte|nadělte)\b.{0,30}\bpředplatné\W*$|^\W*(?:roční|měsíční|digitální|tištěné) předplatné\b.{0,60}\b(?:slev\w+|výhodněji)\b.{0,60}$",
    r"\b(?:stáhněte|nainstalujte) si\b.{0,24}\baplikac\w+\b.{0,60}\b(?:čtěte|číst|zpráv\w+|článk\w+|bez reklam)\b",
)
_CHOICE = r"(?:(?:přijmout|odmítnout|povolit)(?: (?:vše|všechny|nezbytné))?|souhlasím|nesouhlasím|rozumím|jen nezbytné|pouze nezbytné|nastavení|podrobné nastavení|více možností)"
_BLOCKER = r"(?:ad-?block\w*|blokov\w+ reklam\w*|blokátor\w* reklam\w*)"
_CONSENT = (
    rf"\b(?:vypadá to|zdá se|zjistili jsme|že používáte|máte zapnut\w+|všimli jsme si)\b.{{0,40}}\b{_BLOCKER}|\b(?:vypněte|deaktivujte|pozastavte)\b.{{0,30}}\b{_BLOCKER}|\bpřidejte (?:si )?(?:nás|(?:náš|tento) web)\b.{{0,20}}\b(?:výjim\w+|whitelist\w*)",
    r"^\W*pro (?:zobrazení|přehrání|načtení)\b.{0,60}\b(?:nutné|třeba|potřeba|musíte|povolte|udělte|přijměte)\b.{0,40}\b(?:cookies?|souhlas\w*)\b|^\W*(?:video|obsah|příspěvek|mapa|tweet)\b.{0,30}\b(?:není dostupn\w+|nelze zobrazit|nemůžeme zobrazit|zablokován\w*)\b.{0,60}\b(?:cookies?|souhlas\w*|nastavení soukromí)\b",
    r"^\W*s vaším souhlasem\b.{0,80}\b(?:ukládáme|zpracováváme|přistupujeme|používáme)\b|^\W*(?:my|naši partneři|tento web)\b.{0,40}\b(?:ukládáme|ukládá|zpracováváme|shromažďujeme)\b.{0,60}\b(?:zařízení|vaše údaje|údaje o vás)\b",
    rf"^\W*{_CHOICE}(?:\W{{1,3}}{_CHOICE}){{1,4}}\W*$|^.{{0,60}}\b(?:zapněte|povolte)(?: si)? javascript\b|^\W*(?:váš prohlížeč|používáte) .{{0,24}}\b(?:zastaral\w+|nepodporuje|nepodporovan\w+)\b",
)
_NOTES = (
    r"\b(?:názor\w*|stanovis\w+|postoj\w*)\b.{0,60}\b(?:se )?nemus[íe]j?í?\b.{0,16}\b(?:shodovat|odrážet|vyjadřovat|odpovídat)\b.{0,24}\b(?:redakce|vydavatele|redakcí|autor\w*)\b|\b(?:názor\w*|stanovis\w+)\b.{0,30}\b(?:nevyjadřují|neodrážejí) (?:názor\w*|stanovis\w+|postoj\w*) (?:redakce|vydavatele)\b",
    r"^\W*(?:uveden\w+ |tyto )?(?:informace|text|článek|obsah)\b.{0,30}\b(?:nenahrazuj\w+|nenahradí|není náhradou)\b.{0,30}\b(?:lékař\w*|odborn\w+|vyšetření|konzultac\w+)\b|^\W*(?:tento |text |článek )?(?:\w+ ){0,2}(?:není|nepředstavuje) investičním?u? doporučení\w*\b",
    r"^\W*(?:tento |tenhle )?(?:blog|text|příspěvek)\b.{0,30}\bmimo redakci\b|\bza obsah (?:\w+ )?(?:příspěvku|blogu|textu)\b.{0,20}\b(?:odpovídá|nese odpovědnost|zodpovídá|ručí)\b",
    r"^\W*(?:převzato|přetištěno|publikováno|otištěno)\b.{0,16}\b(?:se svolením|s laskavým svolením)\b|^\W*(?:redakčně kráceno|redakčně upraveno|krácen\w+ redakcí)\W*$|^\W*(?:rozhovor|text|článek) (?:byl )?(?:redakčně )?(?:zkrácen\w*|krácen\w*|upraven\w*|editován\w*) (?:(?:pro|kvůli) (?:větší |lepší )?(?:srozumitelnost\w*|přehlednost\w*|čtivost\w*)|a (?:redakčně )?(?:zkrácen\w*|upraven\w*|editován\w*))",
    r"\b(?:pokud|když|jestliže) (?:\w+ )?(?:nakoupíte|koupíte|kliknete)\b.{0,50}\b(?:odkaz\w*)\b.{0,60}\bprovizi?\w*|\bjmén\w+(?: .{0,40})? (?:byla změněna|jsme změnili|změněna|pozměněna)\b.{0,40}$|\bminul\w+ výnos\w* (?:nejsou|nezaručuj\w+|negarantuj\w+)",
    r"^\W*(?:tento |tato )?(?:text|článek|překlad) (?:byl |vznikl )(?:\w+ )?(?:s pomocí|za pomoci|s využitím|pomocí)\b.{0,20}\b(?:uměl\w+ inteligenc\w+|ai|strojov\w+)\b(?!.{0,12}\ba (?!.{0,30}redak))|^\W*(?:tento |tato )(?:text|článek|rozhovor) (?:původně|poprvé) (?:vyšel|byl publikován)\b(?!.{0,20}\b1[89]\d\d\b)|(?:^|[.!?] )(?:našli jste|všimli jste si|vidíte) (?:\w+ ){0,2}(?:chyb\w+|překlep\w*)\W{1,4}(?:napište|dejte|nahlaste|upozorněte)\b",
)
"""What only a page says of itself, wherever it stands."""
_SIGNED = r"o autor(?:ovi|ce)\s?: .{3,300}|(?:všechny|další|ostatní) (?:články|texty) (?:autora|autorky|tohoto autora)"
"""A note on the author that says so itself, or the link to what else they wrote."""


RULES = (
    rule(
        "donation-appeal",
        "cs",
        appeal(
            _VOICE,
            *_GIVING,
            r"(?:prosíme?,? |prosím,? )?(?:podpořte|podpoř|podporte|přispějte|prispejte|pomozte|pomôžte)(?: (?:nás|nám|naši|naší|náš|naše|našu|nezávisl\w+|redakci|redakciu|žurnalistiku|novinářskou|kvalitní|svobodn\w+|tento|projekt|web|na)\b.{0,80})?",
            r"(?:staňte se|staň se|staňte sa) (?:naším |našimi |naším |našou )?(?:\w+ )?(?:\w*podporovatel\w*|podporovateľ\w*|dárc\w+|darc\w+|patron\w*|členem|členom|členkou)\b.{0,60}|(?:chci|chcem) (?:přispět|podpořit|prispieť|podporiť)\b.{0,40}",
            r"(?:pokud|jestli|dokud|když|kým|ak|keď) (?:se |sa )?(?:vám|vás|chcete|můžete|oceňujete|čtete|čítate|môžete)\b.{0,140}\b(?:podpoř\w+|podpor\w+|přispě\w+|prispe\w+|dar\w*)\b.{0,80}",
            r"(?:vážení|milí) (?:čtenáři|čitatelia)\b.{0,60}|vzkaz (?:čtenářům|šéfredaktor\w*|od redakce).{0,40}",
            r"(?:vaše|vaša|tvoje) (?:podpora|pomoc|dary?|příspěvek|předplatné|predplatné)\b.{0,100}|(?:potřebujeme|potrebujeme) (?:vaši|vašu) (?:podporu|pomoc)\b.{0,80}",
            more=r"(?:děkujeme|ďakujeme|díky|předem děkujeme)\b.{0,60}|(?:podpořit|přispět|darovat|podporiť|prispieť|darovať)(?: .{0,30})?|\d+(?: \d{3})* ?(?:kč|€|eur)|(?:jiná|vlastní|iná|vlastná) (?:částka|suma)|(?:jednorázově|měsíčně|jednorazovo|mesačne|pravidelně)|(?:vaše )?(?:redakce|redakcia).{0,30}|(?:číslo účtu|qr kód).{0,40}",
        ),
        drops=(
            "Naše redakce je nezávislá a obejde se bez reklamy. Pokud vám na naší práci záleží, podpořte nás: stačí 100 korun "
            "měsíčně.\nDěkujeme!",
            "Podpořte nezávislou žurnalistiku",
            "Podporte našu redakciu",
            "Kupte redakci kávu",
        ),
        keeps=(
            "Kupte nám kávu, žádali lodníci kolemjdoucí.",
            "Nadace vybrala pro lidi zasažené povodní dary za dva miliony korun, uvedla radnice.",
            "„Pomozte nám a přispějte, kolik můžete,“ stálo na molu.",
            "Senátor požádal příznivce, aby podpořili kampaň stovkou měsíčně, napsal list.",
        ),
    ),
    rule(
        "newsletter-plea",
        "cs",
        either(
            unless(_SAID, has(*_LETTERS, most=45)),
            plea(
                _TOLD,
                r"\b(?:odebírejte|odebírat|odoberajte|odoberať|přihlaste se|přihlásit se|přihlas se|prihláste sa|prihlásiť sa|zaregistrujte se|dostávejte|získejte|získajte|objednejte si|nechte si (?:posílat|zasílat)|posíláme)\b.{0,90}\b(?:newsletter\w*|zpravodaj\w*|e-?mail\w*|přehled\w* zpráv|souhrn\w*)\b",
                r"\bnaš\w+ (?:\w+ )?newsletter\w*\b.{0,80}|\bnewsletter\w*\b.{0,60}\b(?:do (?:vaší|vašej|své|tvé)|do (?:e-?mailu|schránky|e-?mailov\w+))\b",
                r"\b(?:do (?:vaší|vašej|tvé|své)|na (?:váš|tvůj|svůj|zadaný)) (?:\w+ )?(?:e-?mail\w*|schránk\w+|pošt\w+)\b",
                r"\b(?:odesláním|přihlášením|vložením|zadáním|odoslaním|prihlásením|kliknutím|souhlasím|súhlasím)\b.{0,140}\b(?:osobn\w+ údaj\w+|zpracování\w*|spracovan\w+|obchodn\w+ sdělen\w+|podmínk\w+|newsletter\w*)\b",
                lines=(
                    r"(?:(?:náš|naše|přihlášení k|odběr|odběru|všechny|ranní|večerní|denní|týdenní|odebírat|odoberať|přihlásit se k|e-?mailový|prihlásenie na) )*newsletter[yůu]?(?: (?:redakce|zdarma|dne|týdne|seznam zpráv))*",
                    r"(?:váš|vaše|zadejte (?:svůj|váš)|zadajte (?:svoj|váš)|zadejte|vložte (?:svůj )?|zadajte) ?(?:e-?mail|e-?mailov\w+ adres\w+)|(?:nezmeškejte|nic vám neuteče|neunikne vám|ať vám nic neuteče|zůstaňte v obraze|buďte v obraze|nenechte si ujít nic)\b.{0,60}",
                ),
                then=r"\b(?:newsletter\w*|odhlás\w+|osobn\w+ údaj\w+|souhlas\w*|súhlas\w*|e-?mail\w*|spam\w*|zpracování\w*|spracovan\w+)\b",
            ),
        ),
        drops=(
            "Přihlaste se k odběru našeho newsletteru a mějte každé ráno zprávy z přístavu.",
            "Hlavní zprávy dne do vaší schránky.\nOdhlásit se můžete kdykoli.",
            "Odoberajte náš newsletter",
            "Děkujeme za přihlášení k odběru!",
        ),
        keeps=(
            "Díky za registraci, píše přístav lodníkům.",
            "Chtěl dostávat dopisy od bratra, ale pošta nejezdila.",
            "Kapitánka píše léta zpravodaj o rackách a má dost přátel.",
        ),
    ),
    rule(
        "paywall-notice",
        "cs",
        unless(
            r"\b(?:řekl\w*|uvedl\w*|sdělil\w*|povedal\w*|uvied\w+|soud\w*)\b",
            has(
                *_WALLS,
                r"\b(?:tento|celý|zbytek|zbytok|další|ďalší|plný|dočtení) (?:\w+ )?(?:článk\w+|článek|článok|text\w*|obsah\w*)\b.{0,40}\b(?:dostupn\w+|určen\w*|přístupn\w+|prístupn\w+|pouze|jen|len|iba|exkluzivně|odemč\w+|zamč\w+)\b.{0,40}\b(?:předplatitel\w*|předplatn\w+|predplatiteľ\w*|predplatn\w+|přihlášen\w+|prihlásen\w+|registrovan\w+)\b",
                r"\b(?:článek|článok|text|obsah) (?:je )?(?:pouze |jen |len |iba )?(?:pro|pre) (?:naše |našich )?(?:předplatitele|predplatiteľov|přihlášené|registrované)\b",
                r"\b(?:chcete|přejete si|pro|pre|aby\w*|k) (?:\w+ ){0,3}(?:číst|čítať|dočíst|dočítať|přečíst|prečítať|pokračovat|pokračování|přečtení|odemknout|odemčení|odomknúť|zobrazení) ?.{0,60}\b(?:předpla\w+|predpla\w+|přihlas\w+|přihlás\w+|prihlás\w+|registr\w+|objedn\w+)\b",
                r"\b(?:už|již) (?:jste|máte|ste|si)\b.{0,10}(?:předplatitel\w*|předplatné|predplatiteľ\w*|predplatné|účet|registrovan\w*|zaregistrovan\w*)\b.{0,30}\?|\b(?:máte|jste|ste) (?:už |již |u nás )?(?:předplatné|předplatitel\w*|predplatné|predplatiteľ\w*|účet)\b.{0,10}\?",
                r"\b(?:vyčerpali|dosáhli|přečetli|prečítali) (?:jste|ste)\b.{0,40}\b(?:limit\w*|zdarma|bezplatn\w+|článk\w+)\b|\bzbýv\w+ (?:vám )?\d+ ?(?:%|článk\w+|procent\w*)",
                r"^\W*(?:jen |pouze |len |iba |obsah )?(?:pro|pre) (?:naše )?(?:předplatitele|predplatiteľov)\W*$|^\W*(?:prémiový|premium|placený|zamčený|zamknutý|odemčený) (?:obsah|článek|článok)\W*$|^\W*(?:odemknout|odemkněte|odomknúť|odomknite)(?: si)? (?:\w+ )?(?:článek|článok|obsah|text)\b.{0,40}$",
                most=50,
            ),
        ),
        drops=(
            "Tento článek je dostupný pouze pro předplatitele. Pro další čtení se přihlaste.",
            "Už máte předplatné? Přihlaste se",
            "Článok je len pre predplatiteľov",
            "Vaše předplatné vypršelo.",
        ),
        keeps=(
            "Prodlužte ho o dva dny a zajeďte do přístavu.",
            "Noviny zamkly texty předplatným v roce 2019 a přišly o třetinu čtenářů.",
        ),
    ),
    rule(
        "subscription-offer",
        "cs",
        unless(
            _TOLD,
            either(
                has(
                    *_OFFERS,
                    r"^\W*(?:předplaťte si|předplať si|predplaťte si|objednejte si|objednajte si|vyzkoušejte|vyskúšajte|získejte|získajte|kupte si|kúpte si|čtěte|čítajte|vyberte si)\b.{0,80}\b(?:předplat\w+|predplat\w+|bez (?:omezení|obmedzen\w+|reklam)|neomezen\w+|neobmedzen\w+|první měsíc|prvý mesiac|všechny články|všetky články)\b",
                    r"\b(?:předplatné|předplatného|predplatné) (?:můžete |môžete )?(?:kdykoliv?|kedykoľvek) zruš\w+|\bzrušit (?:\w+ )?(?:můžete )?kdykoliv?\b|\b(?:předplatné|predplatné) (?:už |již )?(?:od|za|jen za|len za) \d+",
                    most=45,
                ),
                says(
                    r"(?:(?:digitální|tištěné|online|roční|měsíční|moje|koupit|objednat|darovat|získat|aktivovat|správa|kúpiť|objednať) )*(?:předplatné|předplatného|předplatit|předplaťte si|předplatit si|predplatné|predplatiť|predplaťte si)(?: (?:teď|nyní|za .{2,30}|od .{2,30}|na .{2,40}|deníku .{2,40}|denníka .{2,40}|časopisu .{2,40}|novin|tištěných novin))*",
                    r"(?:přihlásit(?: se)?|přihlaste se|přihlášení|prihlásiť(?: sa)?|prihlásenie|registrace|registrovat(?: se)?|registrácia|registrovať(?: sa)?|zaregistrovat se|zaregistrujte se|odhlásit(?: se)?|odhlásiť(?: sa)?|zapomenuté heslo|zapomněli jste heslo|zabudnuté heslo|můj účet|môj účet|můj profil|vytvořit účet|založit účet)(?: (?:nebo|alebo|/|\||a) (?:přihlásit(?: se)?|registrovat(?: se)?|registrace|prihlásiť sa|registrovať(?: sa)?|předplatit))*",
                    most=8,
                ),
            ),
        ),
        drops=(
            "Předplaťte si nás za 1 korunu na první měsíc a čtěte bez omezení.",
            "Předplatné",
            "Přihlásit se",
            "Darujte tátovi předplatné",
        ),
        keeps=(
            "Nový člun si můžete objednat v přístavu.",
            "Stáhněte si aplikaci přístavu a plaťte stání telefonem.",
            "Předplatní jízdenka na přívoz zdraží o 300 korun, oznámila radnice.",
        ),
    ),
    rule(
        "cookie-notice",
        "cs",
        either(
            unless(_SAID, has(*_CONSENT, most=45)),
            cookies(
                r"\b(?:řekl\w*|uvedl\w*|soud\w*|súd\w*|pokut\w*|povedal\w*|uvied\w+)\b",
                r"\b(?:my|naš\w+|náš|nám|tento web|tato stránka|tyto stránky|web\w*|stránk\w+|partner\w*|partneř\w*|vy|váš|vaš\w+|vám|třet\w+ stran\w*|tret\w+ str\w+)\b",
                r"\b(?:souhlas\w*|súhlas\w*|přijm\w+|přijmout|prija\w+|odmítn\w+|odmietn\w+|nastaven\w*|nastavit|zásad\w+|soukrom\w+|súkrom\w+|povol\w+|zpracová\w+|spracúv\w+|spracovan\w+|používáním|používaním)\b",
                r"\b(?:analý\w+|analyt\w+|personaliz\w+|přizpůsob\w+|prispôsob\w+|zlepš\w+|používá\w*|použív\w+|využív\w+|reklam\w*|návštěvnost\w*|návštevnost\w*|prohlížeč\w*|prehliadač\w*|zařízení\w*|zariaden\w+|nezbytn\w+|nevyhnutn\w+|technologi\w+|služ\w+|statisti\w+)\b",
                must=r"\bcookies?\b|\bsoubor\w* cook\w+\b|\bsúbor\w* cook\w+\b|\bosobn\w+ údaj\w+\b",
                buttons=r"(?:pro zobrazení (?:tohoto )?(?:obsahu|videa) (?:prosím )?přijměte cookies)|"
                r"(?:přijmout|povolit|odmítnout|nastavit|souhlasím|souhlasit|rozumím|prijať|povoliť|odmietnuť|nastaviť|súhlasím|rozumiem)(?: (?:vše|všechny|všetky|všetko|a (?:zavřít|pokračovat|zatvoriť|pokračovať)|pouze|jen|len|nezbytné|nevyhnutné|soubory|se vším|s|podrobnosti))*(?: (?:cookies?|nastavení))?|(?:nastavení|nastavenia|zásady|zásady používání|informace o|souhlas s|používání) (?:souborů |súborov )?(?:cookies?|soukromí|súkromia|personalizace)(?: .{0,20})?|odvolat souhlas|(?:podrobné|upravit|spravovat) (?:nastavení|mé předvolby|předvolby)|pokračovat s (?:reklamou|nezbytnými cookies)",
            ),
        ),
        drops=(
            "Soubory cookie používáme, abychom web zlepšili. Jeho používáním s tím vyjadřujete souhlas.",
            "Přijmout všechny cookies",
            "Zdá se, že používáte AdBlock.",
        ),
        keeps=("Pekárna v přístavu rozdala dětem sušenky.", "Soud rozhodl, že se weby musí na cookies ptát."),
    ),
    rule(
        "disclaimer",
        "cs",
        either(
            unless(_SAID, has(*_NOTES, most=60)),
            disclaimer(
                r"\b(?:řekl\w*|uvedl\w*|sdělil\w*|soud\w*|súd\w*|obvin\w+|obžal\w+|advokát\w*|povedal\w*|uvied\w+)\b",
                r"\b(?:přesnost\w*|správnost\w*|úplnost\w*|aktuálnost\w*|aktuálnosť|spolehlivost\w*|presnos\w+|správnos\w+|úplnos\w+)\b",
                r"\b(?:záru\w+|zaruč\w+|garan\w+)\b",
                r"\b(?:odpovědnost\w*|zodpovědnost\w*|zodpovednos\w+|odpovíd\w+|škod\w+|ztrát\w+|strat\w+)\b",
                r"\b(?:názor\w*|stanovis\w+|postoj\w*)\b.{0,90}\b(?:autor\w*|redakc\w+|redakci\w+|shod\w+|odráž\w+|vyjadřuj\w+|vyjadruj\w+|zhod\w+)\b",
                r"\b(?:poradenstv\w+|doporučen\w+|odporúčan\w+|investi\w+|finančn\w+|lékařsk\w+|lekársk\w+|právn\w+|nabídk\w+|ponuk\w+)\b",
                r"\b(?:informac\w+|informáci\w+|obsah\w*|materiál\w*|člán\w+|publik\w+|web\w*|stránk\w+|odkaz\w*|text\w*)\b",
                r"\b(?:třet\w+ stran\w*|tret\w+ str\w+|vydavatel\w*|vydavateľ\w*|inzerent\w*|provozovatel\w*|prevádzkovateľ\w*|partner\w*|redakc\w+)\b",
                r"\b(?:lékař\w*|lekár\w*|odborník\w*|rizik\w*|informativn\w+|informatívn\w+|orientačn\w+|vlastn\w+ (?:nebezpečí|riziko|úvah\w+))\b",
                headings=r"(?:vyloučení odpovědnosti|zřeknutí se odpovědnosti|omezení odpovědnosti|upozornění na rizik\w+|upozornění|právní upozornění|právne upozornenie|vylúčenie zodpovednosti|disclaimer|důležité upozornění)",
                strong=(
                    r"\b(?:názor\w*|stanovis\w+|postoj\w*)\b.{0,80}\b(?:nemusí|nemusia|neodráž\w+|nevyjadřuj\w+|nevyjadruj\w+|se nemusí|nepředstavuj\w+|neshod\w+)\b.{0,120}",
                    r"\bredakc\w+\b.{0,30}\b(?:se nemusí|nemusí|nenese odpovědnost\w*|nezodpovíd\w+|neodpovíd\w+|nenesie zodpovednosť)\b.{0,120}",
                    r"\b(?:neneseme|nenese|nenesie|nenesieme|nepřebír\w+|nepreber\w+)\b.{0,30}\b(?:od|z[oa]?d?)?(?:odpovědnost\w*|zodpovědnost\w*|zodpovednos\w+)\b.{0,60}\b(?:obsah\w*|správnost\w*|správnos\w+|reklam\w*|informac\w+|informáci\w+|přesnost\w*|názor\w*|komentář\w*|komentár\w*|příspěv\w+|diskus\w+)\b.{0,100}",
                    r"\b(?:není|nie je|nejsou|nie sú|nepředstavuj\w+|nepredstavuj\w+|nenahraz\w+|nenahrádz\w+|neslouží|neslúži)\b.{0,60}\b(?:(?:investičn\w+|lékařsk\w+|právn\w+|finančn\w+|lekársk\w+) (?:\w+ )?(?:doporučen\w+|poradenstv\w+|rad\w+|odporúčan\w+|péč\w+)|doporučen\w+ k (?:nákupu|investic\w+)|nabídk\w+ k (?:nákupu|investic\w+)|konzultac\w+ s lékařem|návštěv\w+ lékaře)\b.{0,100}",
                    r"\b(?:pouze|výhradně|jen|výlučne|len) (?:\w+ )?(?:informativn\w+|informatívn\w+|informační|informačn\w+|orientačn\w+) (?:charakter\w*|účel\w*|povah\w*)\b.{0,60}|\bmá (?:pouze |jen |len )?informat[ií]vn\w+ (?:charakter|povahu)\b.{0,60}",
                    r"\b(?:nezaručuj\w+|neručí\w*|negarantuj\w+)\b.{0,80}\b(?:přesnost\w*|správnost\w*|úplnost\w*|presnos\w+|správnos\w+|výnos\w*|informac\w+)\b",
                    r"\b(?:tento|tato|táto) (?:text|článek|článok|překlad|preklad|zpráva|správa)\b.{0,60}\b(?:vytvoř\w+|vytvor\w+|vygenerov\w+|přelož\w+|napsán\w*|připraven\w*)\b.{0,60}\b(?:uměl\w+ inteligenc\w+|umel\w+ inteligenci\w+|ai|strojov\w+|automatick\w+)\b",
                    r"\bčlánek (?:může obsahovat|obsahuje) (?:affiliate|reklamní|partnerské) odkaz\w+\b.{0,100}|\bminulé výnosy\b.{0,100}",
                ),
                denies=r"\b(?:ne\w+|není|nie|žádn\w+|žiadn\w+|bez|pouze|výhradně)\b",
            ),
        ),
        drops=(
            "Vyloučení odpovědnosti: informace na této stránce pocházejí od třetích stran. Za jejich přesnost neručíme a neneseme "
            "odpovědnost za škody.",
            "Názory autorů se nemusí shodovat s názory redakce.",
            "Jména lodivodů jsme změnili.",
            "Rozhovor byl zkrácen a upraven.",
        ),
        keeps=(
            "Minulé výsledky nejsou pro posádku důležité.",
            "Firma za nehodu nenese odpovědnost.",
            "Text smlouvy zkrátili o polovinu a čeká na podpis.",
            "Loděnice nenese odpovědnost za škody na molu, rozhodl soud.",
            "Názory obyvatel na zdymadlo se rozešly a hlasování přeložili na květen.",
        ),
    ),
    rule(
        "copyright-notice",
        "cs",
        unless(
            r"\b(?:řekl\w*|uvedl\w*|soud|soudu|žalob\w+|povedal\w*|uvied\w+|súd)\b|\b(?:podle|podľa) (?!autor|zákon|smlouv|licen|§)",
            has(
                r"\bvš(?:echna|etky) práva (?:jsou |sú )?(?:vyhrazena|vyhradené|vyhrazená)\b|\bpráva vyhrazena\b",
                r"\b(?:jak[éá]koliv?|akékoľvek|publikování|publikovanie|přebírání|preberanie|šíření|šírenie|kopírování|kopírovanie|rozmnožování|další šíření|užití|použitie|přetisk|převzetí|rozšiřování)\b.{0,100}\b(?:obsah\w*|člán\w+|materiál\w*|text\w*|zpravodajstv\w+|zpráv|fotografi\w+|částí|web\w*)\b.{0,100}\b(?:zakáz\w+|zakazuj\w+|souhlas\w*|súhlas\w*|svolen\w+|povolen\w+|zapovězen\w*|možn\w+ (?:jen|pouze)|vyhrazen\w*)\b.{0,100}",
                r"\bobsah (?:serveru|webu|stránek|portálu)? ?je (?:chráněn\w*|chránen\w*) autorsk\w+\b|\bbez (?:předchozího |písemného |výslovného )*souhlasu\b.{0,100}\b(?:zakáz\w+|zakazuj\w+|není dovolen\w*)\b|\b(?:licence|licencia) creative commons\b|\bcreative commons\b|^\W*copyright\b.{0,60}$",
                most=70,
            ),
        ),
        drops=("Všechna práva vyhrazena.", "Jakékoli užití obsahu bez souhlasu vydavatele je zakázáno."),
        keeps=(
            "Užití ohňostrojů na molu je zakázáno.",
            "Na práva rybářů dohoda zapomněla, míní odbory.",
        ),
    ),
    rule(
        "age-notice",
        "cs",
        says(
            r"(?:tento|tato|táto) (?:článek|článok|text|zpráva|správa|materiál) (?:(?:je|byl[ao]?|bol[ao]?|už|již) )*(?:\w+ )?(?:starší|staršia|starý|publikován\w*|publikovan\w+|vydán\w*|archiv\w+|zastaral\w+)\b.{0,60}",
            r"(?:archivní (?:článek|text|zpráva|materiál)|archívny článok|z (?:našeho )?archivu)(?: .{0,30})?|(?:článek|článok|zpráva) (?:je |byla |byl )?(?:starší|staršia)\b.{0,40}|informace (?:v článku )?(?:mohou být|už nemusí být|nemusí být)\b.{0,40}(?:zastaral\w*|aktuáln\w*).{0,20}",
            most=30,
        ),
        drops=("Tento článek je starší než tři roky.", "Archivní článek"),
        keeps=("Tento most je starší než sto let.", "Chlapec je starší než pět let a umí plavat."),
    ),
    rule(
        "advertisement",
        "cs",
        unless(
            _TOLD,
            either(
                says(
                    r"(?:reklama|inzerce|inzercia|komerční sdělení|komerčná správa|placená inzerce|reklamní sdělení|sponzorovan\w+(?: (?:obsah|článek|článok|příspěvek))?|komerční (?:článek|prezentace|příloha)|pr článek|pr článok|advertorial|promo|partnerský obsah|ve spolupráci s .{2,40}|(?:zavřít|skrýt|vypnout|přeskočit|preskočiť|zatvoriť) reklamu|reklama na webu|\d{1,2}\+)(?: (?:reklama|inzerce|inzercia))?",
                    r"(?:článek|článok|text|obsah|pokračování|pokračovanie)\b.{0,24}\b(?:pod|za|po|níže|nižšie)\b.{0,4}\b(?:reklam\w+|inzerc\w+|inzerci\w+|videem|videom)",
                    most=14,
                ),
                has(
                    r"\b(?:stáhněte|stáhnout|stiahnite|nainstalujte|nainštalujte)(?: si)?\b.{0,30}\b(?:aplikac\w+|aplikáci\w+)\b|^\W*(?:stáhněte|stáhnout|stiahnite|k dispozici|dostupn\w+)\b.{0,60}\b(?:app store|google play|appgallery)\b.{0,40}$|\b(?:vypněte|povolte|vypnite)\b.{0,30}\b(?:adblock\w*|blokov\w+ reklam\w*)\b",
                    most=35,
                ),
            ),
        ),
        drops=("INZERCE", "Článek pokračuje pod reklamou", "Stáhněte si naši aplikaci v App Store."),
        keeps=("Reklama na tabák je v přístavu zakázaná od roku 2019.", "Inzerát visel na molu týden."),
    ),
    rule(
        "share-links",
        "cs",
        share(
            """sdílet sdílejte sdílej sdílení zdieľať zdieľajte poslat poslať pošlete odeslat odoslať kopírovat kopírovať zkopírovat skopírovať odkaz odkazu zkopírován url
            na přes cez e mailem e-mailem emailem mailem e mailom emailom článek článok článku příspěvek tento tuto s přáteli síti sítích x a nebo alebo vytisknout tisk tisknout vytlačiť tlač
            uložit uložiť na později neskôr do oblíbených facebooku twitteru facebook síť líbí se mi to mail více viac poslouchat zavřít sledovat sledujte nás ok embed vložit
            kód diskuse diskuze komentáře""",
            "sdílet sdílejte sdílej sdílení zdieľať zdieľajte kopírovat kopírovať zkopírovat skopírovať",
            told=_TOLD,
            lines=(
                r"(?:sdílet|sdílejte|sdílej|zdieľať|zdieľajte|poslat|poslať|pošlete|doporučit|zdieľanie|sdílení)(?: (?:na|přes|cez|tento|článek|článok|článku|příspěvek|e-?mailem|e-?mailom|s|odkaz|známým|kamarádovi|příteli|dál|odkazem|tuto) ?.{0,60})?",
                r"(?:zkopírovat|kopírovat|skopírovať|kopírovať) (?:odkaz|url|adresu).{0,20}|odkaz (?:byl )?(?:zkopírován|skopírovaný).{0,30}|(?:najdete|nájdete|sledujte|sleduj|jsme) (?:nás|náš|nám)?(?: i| také| aj)?(?: na)? ?(?:sociálních sítích|sociálnych sieťach|facebooku|instagramu|twitteru|x|youtube|sítích)(?: .{0,40})?|\d[\d ]*\s?(?:sdílení|zdieľaní|sdílení článku)|naše zprávy najdete i na sítích",
            ),
            parts=(
                r"\b(?:sledujte|sleduj|přidejte se|pridajte sa|odebírejte|odoberajte|připojte se|lajkujte|najdete nás|nájdete nás|přidejte si)\b.{0,60}\b(?:facebook\w*|twitter\w*|instagram\w*|whatsapp\w*|telegram\w*|youtub\w*|tiktok\w*|sociáln\w+ s[íi]\w+|google (?:news|zpráv\w+|správ\w+)|seznam\.cz|kanál\w*)\b",
            ),
        ),
        drops=("Sdílet Facebook X WhatsApp", "Sdílet na Facebooku", "Sledujte nás na Instagramu", "Zdieľať článok"),
        keeps=("Sousedé sdílejí vodu ze studny.", "Na Facebooku starostka napsala, že se nevzdá."),
    ),
    rule(
        "related-links",
        "cs",
        links(
            _TOLD,
            headings=r"(?:(?:čtěte|přečtěte si|čítajte|prečítajte si|podívejte se|pozrite si|poslechněte si) (?:také|taky|též|tiež|aj|i|dále|ďalej|více|viac|k tématu|k téme|na)(?: .{0,30})?|(?:související|súvisiace|podobné|další|ďalšie|nejnovější|najnovšie|nové|poslední|aktuální|oblíbené|populární|doporučené|odporúčané|předchozí|hlavní|hlavné|zajímavé|starší|nejčtenější|najčítanejšie) (?:články|článok|zprávy|správy|témata|témy|obsah|texty|příspěvky|videa|videá|odkazy|díly|k tématu|z rubriky|z webu|fotogalerie|rozhovory|podcasty)(?: .{0,40})?|(?:mohlo by (?:vás|vám|se vám)|mohlo by sa vám|mohlo by vás) (?:také |též |ještě |tiež |i )?(?:zajímat|líbit|zaujímať|páčiť)|(?:nejčtenější|najčítanejšie|nejnovější|najnovšie|nejdiskutovanější|nejsledovanější|nejlepší|nejoblíbenější)(?: (?:za .{2,20}|dnes|dne|týdne|články|zprávy|na .{2,20}|z .{2,20}))?|(?:redakce |\S+ )?doporučuje(?:me)?(?: .{0,20})?|(?:odporúčame|doporučené|doporučujeme|odporúčané|doporučované)(?: .{0,20})?|k tématu|k téme|(?:více|viac) (?:k tématu|k téme|z rubriky|článků|zpráv|ze sekce)(?: .{0,30})?|výběr (?:redakce|editora|šéfredaktora)|výber redakcie|nepřehlédněte|neprehliadnite|nenechte si ujít|vydali jsme|právě se (?:děje|čte|stalo)|z domova|ze světa|(?:všechny|všetky) (?:články|zprávy|správy)(?: .{0,30})?|následující článek|předchozí článek|zprávy z .{2,30}|další z .{2,30}|co (?:teď|právě) čtou ostatní|témata článku|dále (?:čtěte|v sekci .{2,20}))",
            subheads=r"(?:video|videa|foto|fotogalerie|galerie|online|zdroje|odkazy|souvislosti|podrobnosti|více|další|ďalšie|speciály|aktuálně|z archivu|partneři|podcasty|trendy|aktuální témata|další služby)",
            labels=r"související|súvisiace|k tématu|k téme|video|fotogalerie|více|viac|kontext|rozhovor|komentář|komentár|názor|glosa|analýza|online|podcast|doporučujeme|další|ďalší|následující|předchozí|odkaz|zdroj a více|související článek|původní zpráva",
            address=r"(?:čtěte|přečtěte si|přečti si|čítajte|prečítajte si|podívejte se|pozrite si|poslechněte si|sledujte|vypočujte si) (?:také|taky|též|tiež|i|aj|dále|ďalej|více|viac|k tématu|víc)|(?:čtěte|čítajte|viz|pozri|podrobnosti čtěte|více čtěte) (?:více|viac|zde|také|tiež|též|tu)|mohlo by (?:vás|vám) (?:také )?(?:zajímat|zaujímať)",
            lines=r"(?:číst|čítať|zobrazit|zobraziť|načíst|načítať|načítám|přečíst|ukázat|ukázať|otevřít|rozbalit|přejít na|zobrazte|přečtěte si) ?(?:dál|dále|ďalej|více|viac|vše|všetko|všechny|všetky|celý|celou|další|ďalšie|starší|dalších \d+|článek|článok|galerii|galériu|rubriku|originál|původní)(?: (?:články|zprávy|správy|článek|článok|komentáře|komentáre|starší články|v .{2,40}|na .{2,40}|o .{2,40}|z .{2,40}|zpráv|text|příspěvky|galerii|fotografie))?|(?:více|viac|celý článek|celý článok|pokračovat ve čtení|pokračovanie|pokračování|pokračovat|zobrazit|načíst další|více zde|více informací|viac informácií|více o .{2,60}|viac o .{2,60}|podrobnosti|další články|ďalšie články|další zprávy|načítám načíst starší články)|(?:zpět|späť) (?:na|do) .{2,30}|(?:další|předchozí|predchádzajúci|ďalší) (?:článek|článok|strana|stránka)|všechny (?:články|díly|texty|epizody)",
        ),
        drops=(
            "Zdymadla v přístavu zůstanou celou zimu zavřená, protože došly peníze na nová vrata.\n"
            "[[Mohlo by vás zajímat\nNový přívoz vypluje v květnu\nMlýn bude muzeem]]",
            "Čtěte také: Proč už přívoz nejezdí",
            "Prečítajte si tiež: Prečo kompa už nepláva",
        ),
        keeps=(
            "K tématu uzavření kapitán mluvit nechtěl, protože práce ještě běží.",
            "Přečtěte si také drobný tisk, než koupíte loďku, protože lhůta je krátká.",
            "Nejčtenější knihou v přístavní knihovně je už deset let námořní atlas.",
        ),
    ),
    rule(
        "page-furniture",
        "cs",
        furniture(
            r"používáme wordpress(?: \(v češtině\)?)?|používá technologii služby blogger|zobrazit příspěvek na instagramu|příspěvek sdílený .{1,60}|(?:toto )?video není (?:dostupné|k dispozici)|ohodnoťte (?:tento )?článek|průměrné hodnocení\s?:?\s?\d.{0,20}hlasů.{0,8}|(?:byl tento článek užitečný|pomohl vám tento článek)\?|přidat do oblíbených|vytisknout recept",
            r"kliknutím (?:sdílíte|sdílet|vytisknete)\b.{0,30}\(otevře se v novém okně\)?|navigace pro příspěvek|líbí se mi: líbí načítání.{0,3}|načítání|přihlásit se k odběru: .{2,30}\(atom\)?|tato stránka je chráněna (?:službou )?recaptcha.{0,80}",
            r"(?:přejít|přeskočit|prejsť|preskočiť|zpět|späť|vrátit se|skočit|skip|přejděte|návrat) (?:na|k|do|hore) ?(?:hlavní |hlavný |hlavnímu |hlavnému |úvodní )?(?:obsah|obsahu|menu|navigaci|navigáciu|vyhledávání|začátek|hlavní|stránku|stranu|úvod|nahoru|domů|komentářům|diskusi|patičku|patičce|titulní stránku|titulní stranu)(?: .{0,20})?|(?:zpět )?nahoru|späť hore|(?:hlavní|hlavný|postranní|bočný) (?:obsah|panel|menu)|záhlaví|patička(?: stránky)?|drobečková navigace|osobní menu",
            r"(?:otevřít|zavřít|zobrazit|skrýt|rozbalit|sbalit|zvětšit|otvoriť|zatvoriť|zobraziť|skryť) (?:menu|vyhledávání|navigaci|obrázek|fotku|foto|galerii|galériu|fotogalerii|komentáře|popisek|okno|obsah|diskusi|diskuzi|text|panel|podmenu|vyhľadávanie)(?: .{0,20})?",
            r"(?:\d+ (?:z|ze|/) \d+(?: fot\w+)?|(?:foto|fotografie|obrázek|strana|stránka|snímek) \d+ (?:z|ze|/) \d+|(?:\d+ )?(?:fotografi[íie]|fotek) v galerii|(?:doba čtení|délka čtení|čas čtení|čas čítania|doba čítania|čtení na|čítanie na)\b.{0,24}|\d+ ?min(?:ut\w*|út\w*)?\.? ?(?:čtení|čítania|čítanie|poslechu)?|délka (?:audia|videa|článku|poslechu).{0,20})",
            r"(?:poslechněte si|poslechnout|poslechnout si|přehrát|přehrajte|spustit|poslouchejte|vypočujte si|prehrať|pustit|poslech|poslechněte si audioverzi)(?: (?:článek|článok|audio|video|podcast|text|zprávu|tento článek|audioverzi|si článek|rozhovor))?(?: článku)?(?:\W*[\d:]+)?|(?:přehrávač|video|obsah|načítání|článek|stránka) ?(?:se )?(?:načítá|načítám|načítání).{0,20}|načítám\W*|načítá se.{0,20}|velikost (?:písma|textu).{0,20}|veľkosť písma.{0,20}|(?:tmavý|světlý|svetlý) (?:režim|motiv)|verze pro tisk|audio(?:verze)?(?: článku)?|čteme vám(?: .{0,20})?",
            r"(?:váš|tento) (?:prohlížeč|prehliadač) .{0,80}",
            r"(?:našli jste|našli ste|nahlásit|nahlásiť|upozornit na|v článku|máte|všimli jste si) (?:v článku )?(?:chyb\w+|překlep\w*|preklep\w*|tip).{0,120}|(?:napište|napíšte) (?:nám|redakci|autorovi|nám na).{0,60}|\*?povinn\w+ (?:pol[ei]\w*|údaj\w*).{0,20}|(?:sledovat|přestat sledovat|sleduj\w*) (?:téma|autora|rubriku|témata|tohoto autora).{0,20}|(?:přečteno|zobrazeno|zhlédnuto|zobrazení|přečtení):? ?\d[\d ]*(?:krát|x)?|\d[\d ]* ?(?:zobrazení|přečtení|zhlédnutí)|(?:dnes|včera),? ?(?:v )?\d{1,2}[:.]\d{2}\W*|naposledy (?:aktualizováno|upraveno).{0,30}",
            labels=r"(?:nejstarší|řadit podle|odpovědět|nahlásit|vaše hodnocení|nezařazené|archivy|základní informace|(?:předchozí|další) příspěvek|novější příspěvky|domovská stránka|nejnovější komentáře|jméno|webová stránka|publikováno v .{2,30})|"
            r"(?:hledat|hledání|vyhledávání|vyhledat|hľadať|vyhľadávanie|menu|hlavní stránka|hlavná stránka|úvod|domů|domov|titulní strana|homepage|témata|témy|štítky|tagy|klíčová slova|rubriky|rubrika|sekce|kategorie|kategórie|kontakty?|o nás|o projektu|o společnosti|kariéra|archiv|nápověda|pomoc|podmínky (?:užití|užívání|používání)|podmienky používania|obchodní podmínky|všeobecné podmínky|ochrana (?:osobních )?(?:údajů|soukromí|údajov|osobných údajov)|zásady ochrany .{2,40}|gdpr|redakce|redakcia|etický kodex|pravidla diskus\w+|kodex diskuzí|video|videa|audio|podcasty?|foto|fotogalerie|galerie|živě|naživo|exkluzivně|rozhovor|analýza|názor|komentář|sloupek|glosa|právě teď|zavřít|zatvoriť|další|zpět|předchozí|následující|ďalej|späť|více|viac|ok|ano|áno|ne|nie|zrušit|odeslat|odoslať|potvrdit|uložit|vytisknout|tisk|obsah|aktualizováno\b[^,.]{0,30}|aktualizované\b[^,.]{0,30}|publikováno|publikované|zprávy|správy|autoři|autor|zdroje|noviny .{2,40}|mapa (?:webu|stránek)|rss|aplikace|mobilní aplikace|článek|inzerujte|ceník inzerce|pro inzerenty|online|vložit)",
            menu="""domů domov úvod hlavní hlavná titulní stránka zprávy zpravodajství správy spravodajstvo domácí domáce zahraničí zahraniční zahraničné zahraničie svět svet politika ekonomika byznys biznis podnikání finance peníze
            společnost spoločnosť kultura kultúra sport šport věda veda technologie technológie tech zdraví zdravie vzdělání školství krimi kriminalita černá kronika auto moto motor cestování cestovanie film filmy hudba knihy divadlo móda styl štýl životní magazín
            recepty vaření jídlo počasí počasie horoskopy horoskop hry kvízy video videa foto fotogalerie galerie podcasty podcast blogy blog sloupky názory komentáře komentáre analýzy rozhovory reportáže archiv archív noviny časopis předplatné predplatné
            reklama inzerce inzercia kontakty kontakt redakce redakcia kariéra hledat menu newslettery newsletter regiony regióny kraje praha brno ostrava plzeň bratislava košice fotbal futbal hokej tenis atletika cyklistika olympiáda válka ukrajina evropa usa česko slovensko morava
            zbraně ekologie klima média internet mobily rodina děti deti bydlení bývanie dům zahrada reality kurzy měn program tv televize rádio volby kauzy ženy muži hobby historie příroda psychologie gastro doprava právo firmy burza
            facebook twitter instagram youtube rss živě online soutěže akce celebrity showbyznys móda krása vztahy přihlásit prihlásiť registrace hlavní zprávy obrazem eshop e-shop""",
            glue="a i o v ve na s z ze do pro pre nás se sa nám vše více další styl slovo e mail android ios aplikace ochrana osobních údajů podmínky užití použití všeobecné obchodní mapa webu stránek zásady cookies",
            tags=r"štítky|štítok|tagy|tag|témata|témy|téma|klíčová slova|kľúčové slová|rubrik[ay]|kategori[ei]|kategória|sekce|související témata|súvisiace témy|témata článku|osobnosti",
        ),
        drops=(
            "Používáme WordPress (v češtině).",
            "Zobrazit příspěvek na Instagramu",
            "Přejít na obsah",
            "Doba čtení: 3 minuty",
            "Štítky: přístav, zdymadlo, zima",
            "Zavřít menu",
        ),
        keeps=(
            "Video není dostupné ani v archivu přístavu.",
            "Přejít na obsah smlouvy starostka odmítla.",
            "Jedna ze 166 lodí v zátoce byla prohledána.",
        ),
    ),
    rule(
        "comments-prompt",
        "cs",
        comments(
            _SAID,
            r"uložit do prohlížeče jméno.{0,60}|upozornit na nové komentáře e-mailem|\d+ komentář(?:e|ů)? u (?:\".{0,100}|„.{0,100})|pro přidávání komentářů se musíte.{0,30}|(?:u textu s názvem .{2,80} nejsou )?komentáře (?:nejsou )?povolen[éy]|zanechte odpověď|odeslat komentář|nahlásit komentář|tato stránka používá akismet k omezení spamu.{0,80}",
            r"(?:(?:\d[\d ]*|žádné|žiadne|číst|čítať|zobrazit|zobraziť|skrýt|všechny|všetky|přidat|pridať|napsat|napísať|vložit|váš|vstoupit do|vstúpiť do|přejít do|otevřít|nový|celá|diskuse:|zatím|k|čtenářsk\w+|do|přidejte|načíst) )*(?:komentáře|komentářů|komentář|komentáre|komentárov|komentár|diskuse|diskuze|diskusi|diskuzi|diskusí|diskuzí|diskusia|diskusie|diskusiu|příspěvky|příspěvků|reakce)(?: ?[(\[]?\d*[)\]]?)?(?: (?:uzavřena|uzavřeny|vypnuty|vypnuta|čtenářů|k článku|ke článku|pod článkem|je uzavřena|je zavřená|zatím žádné|je prázdná|ve fóru|článku))*",
            r"(?:komentovat|komentovať|okomentovat|diskutovat|diskutovať|zapojte se do (?:diskuse|diskuze)|zapojte sa do diskusie|přidejte (?:svůj |váš )?(?:komentář|názor|příspěvek)|pridajte (?:svoj |váš )?(?:komentár|názor)|buďte první.{0,40}|zrušit odpověď|(?:napište|vyjádřete|napíšte|sdělte nám) (?:nám )?(?:svůj |váš |svoj )?(?:názor|komentář|komentár))(?: .{0,60})?",
            r"(?:a )?(?:co si (?:o tom )?myslíte|čo si (?:o tom )?myslíte|jaký je váš názor|aký je váš názor|souhlasíte s).{0,60}|(?:vaše e-?mailová adresa|váš e-?mail) nebude zveřejněn\w*.{0,80}|vyžadované (?:informace|pole).{0,40}|(?:pro|pre|k) (?:\w+ ){0,2}(?:komentování|přidání (?:komentáře|příspěvku)|vložení příspěvku|diskutování|komentovanie|vstup do diskuse)\b.{0,60}(?:přihl\w+|prihl\w+|regist\w+).{0,40}|(?:diskuse|diskuze|diskusia|komentáře) (?:(?:k|ke|pod|u|tohoto|tomuto|článku|článkem|článkom|je|jsou|byla|byly|bola|již|už|pro|tento|článek) ?)*(?:uzavřen\w*|uzavret\w*|vypnut\w*|skončila|pouze pro .{2,30}|není možné)(?: .{0,20})?",
            parts=(
                r"\b(?:napište|napíšte|podělte se|dejte|sdílejte|podeľte sa)\b.{0,40}\b(?:do (?:komentář\w+|diskus\w+|diskuz\w+)|v (?:komentář\w+|diskus\w+|diskuz\w+|komentár\w+)|svůj názor)\b",
                r"\b(?:přihlaste se|přihlásit se|prihláste sa)\b.{0,40}\b(?:komentov\w+|diskutov\w+|diskus\w+|diskuz\w+)\b|\b(?:pravidla|kodex) (?:diskus\w+|diskuz\w+|komentov\w+)\b",
            ),
        ),
        drops=(
            "Zanechte odpověď",
            "Upozornit na nové komentáře e-mailem.",
            "12 komentářů",
            "Vstoupit do diskuse",
            "Pro přidání komentáře se přihlaste",
        ),
        keeps=(
            "Komentáře nejsou povoleny ani v radě, řekl starosta.",
            "Starostka nechtěla případ komentovat.",
            "Komentáře ministra údolí rozzlobily.",
        ),
    ),
    rule(
        "author-bio",
        "cs",
        either(
            says(_SIGNED, most=50),
            bio(
                _SAID,
                r"^\W*(?:autor|autorka|[\w'.-]+(?: [\w'.-]+){1,3})\s?,? ?(?:- )?(?:(?:je|byl|byla|pracuje|píše|působí|pôsobí|vede|od roku \d{4}) )(?:.{0,80} )?(?:novinář\w*|novinár\w*|redaktor\w*|reportér\w*|komentátor\w*|zpravoda\w+|spravoda\w+|šéfredaktor\w*|editor\w*|publicist\w+|sloupkař\w*|dopisovatel\w*|žurnalist\w+|redakc\w+|redakci\w+)\b.{0,300}$",
                r"^\W*(?:šéf|vedoucí|externí|zástupce|zahraniční|ekonomick\w+|sportovní|domácí)? ?(?:redaktor|redaktorka|reportér|reportérka|novinář|novinářka|novinár|novinárka|komentátor|komentátorka|zpravodaj|zpravodajka|spravodajca|šéfredaktor|šéfredaktorka|editor|editorka|publicista|publicistka)(?:,? (?:seznam zpráv|zpravodajství|rubriky|domácí|zahraniční|pro|webu|deníku) ?.{0,40})?\W*$",
                headings=r"(?:o autorovi|o autorce|o autorech|o autorke|o autoroch|autor|autorka|autoři|autor článku|autoři článku|autor textu|(?:další|všechny|ďalšie|všetky) články (?:autora|autorky|od autora)|profil autora|více od autora)",
            ),
        ),
        drops=(
            "O autorce: Ana Lima, lodivodka.",
            "Další texty autorky",
            "Zdymadla v přístavu zůstanou celou zimu zavřená, protože peníze na vrata padly na jiné věci.\n"
            "[[Ana Lima je redaktorka domácího zpravodajství a o přístavu píše od roku 2015.]]",
        ),
        keeps=("Ana Lima je rybářka a na řece je od svých deseti let.",),
    ),
    rule(
        "agency-credit",
        "cs",
        agency(
            rf"^\W*(?:s (?:využitím|použitím|přispěním)|s využitím zpráv|využitím|spolupracoval\w*|podle|na základě|z materiálů|s materiálem)\s?.{{0,30}}\b(?:{WIRES}|čtk|tasr|sita)\b[^.]{{0,60}}$",
            r"^\W*(?:(?:překlad|preklad|spolupráce|spolupráca|zpracoval[aio]?|spracoval[aio]?|přeložil[aio]?|preložil[aio]?|připravil[aio]?|pripravil[aio]?|zaznamenal[aio]?|editoval[aio]?|na článku se podílel[aiy]?|na textu spolupracoval[aiy]?)\s?:?\s[^.]{2,80})$",
            rf"^\W*(?:čtk|tasr|sita|reuters|afp|ap|dpa)(?:[/,+ &-]+(?:{WIRES}|čtk|tasr|sita|[a-zčšž]{{2,4}}))*\W*$",
            label=r"zdroje?|agentura|agentúra|text|autor|s využitím|zdroj článku",
        ),
        drops=("S využitím zpráv ČTK", "[[Zdroj: ČTK]]\nZdymadla v přístavu zůstanou celou zimu zavřená."),
        keeps=("S využitím materiálu ze starého mlýna zpevnili břeh.", "ČTK v pondělí napsala, že odchází."),
    ),
    rule(
        "image-credit",
        "cs",
        picture(
            _SAID,
            r"(?:(?:ilustrační|archivní|titulní|ilustračné|úvodní) )?(?:fotografie|fotografia|foto|snímek|snímka|obrázek|ilustrace|ilustrácia|infografika|grafika|koláž|vizualizace|video|reprofoto|screenshot|zdroj|zdroj foto|autor fotografie|autor fotky|autor)",
            r"(?:ilustrační|archivní|ilustračná|ilustračné|archívna) (?:foto|fotografie|snímek|fotka|obrázek|fotografia|snímka)(?:[.:,(–-]? ?.{0,80})?|(?:koláž|fotogalerie|fotogaléria|zvětšit (?:obrázek|foto)|zobrazit (?:fotogalerii|galerii)|popisek|foto: (?:archiv|se svolením|facebook|instagram|x|repro|profimedia|shutterstock|čtk).{0,80})(?:[.:,(–-].{0,100})?",
            by="od|z",
        ),
        drops=("Čluny čekají před zdymadlem. Foto: Ana Lima, ČTK", "Foto: Olga Říční / Profimedia", "Ilustrační foto"),
        keeps=("Na fotografii je muž v uniformě, uvedla radnice.", "Foto: Nikdy ho neviděl, řekl hostinský."),
    ),
)
