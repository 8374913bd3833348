"""Danish, Norwegian, Swedish: what the page says around the story. Shapes stand in kit.py; here are the words."""

from pipeline.clean.rule import either, has, says, unless
from pipeline.clean.rules.asking import Voice, appeal
from pipeline.clean.rules.kit import (
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
    r"(?:sier|seier|sa|sagt|sagde|sade|siger|säger|ifølge|ifølgje|enligt|skriver|skrev|opplyser|oplyser|uppger|uppgav|oplyste|opplyste|"
    r"melder|meldte|forteller|fortel|fortalte|fortæller|berättar|berättade|mener|meiner|menar|hævder|hevder|hävdar|forklarer|forklarte|forklarede|"
    r"förklarar|uttalte|udtaler|udtalte|uttalar|advarer|advarte|varnar|varnade|understreger|understreker)"
)
_TOLD = (
    rf"\b(?:{_SAYS}|han|hun|hon|ham|henne|hende|honom|politi(?:et)?|polis(?:en)?|retten|tingretten|tingsrätten|domstol\w*|dommer\w*|domaren|åklagar\w*|\w*minist(?:er|re)n?|"
    r"president\w*|borgmester\w*|borgermester\w*|ordfører\w*|talsperson\w*|talsmand\w*|talesperson\w*|talsmann\w*|talesman\w*|"
    r"(?<!hver )(?<!kvar )(?<!varje )(?:mandag|måndag\w*|tirsdag|tysdag|tisdag\w*|onsdag\w*|torsdag\w*|fredag\w*|lørdag|laurdag|lördag\w*|søndag|söndag\w*))\b"
)
_OURS = r"(?:våre?|vårt|våra|vores|vort|vår)"
_LETTER = r"(?:\w*nyhe(?:t|d|it)sbrev\w*|newsletter\w*)"
_MAILBOX = r"(?:inn?boks(?:en)?|inbox(?:en)?|indbakken?|innkurv\w*|inkorg(?:en)?|mailboks(?:en)?|e-?post(?:en)?|mail(?:en)?|mejl(?:en)?)"
_TO_READ = r"(?:for å|for at|för att) (?:\w+ ){0,4}(?:lese|lesa|læse|läsa)\b"
_SUBSCRIBERS = r"(?:abonnent\w*|prenumerant\w*|pluss?-?(?:kunder|abonnent\w*|medlem\w*))"
_ARTICLE = r"(?:artikk?el(?:en|n)?|artiklen|sak(?:en|a)?|innhold(?:et)?|innhald(?:et)?|indhold(?:et)?|innehåll(?:et)?|nyhed(?:en)?|tekst(?:en)?|text(?:en)?)"
_WIRES = r"(?:ntb|ritzau|tt|stt|npk|afp|reuters|ap|dpa|bloomberg|cnn|bbc|nyhetsbyrå\w*|nyhedsbureau\w*)"
_VOICE = Voice(
    we=r"\b(?:vi|oss|os|vår|vårt|våre|våra|vores|vort|me)\b",
    you=(
        r"\b(?:du|deg|dig|din|ditt|dit|dine|dina|dere|dykk|jer|jeres|ni|eder|(?:\w*les|\w*læs|\w*läs)(?:er|ere|erne|erar|ar|are|arna|arnas|ernes)|lytter\w*|lyssnar\w*|seere|seerne|tittar\w*|"
        r"medlem\w*|abonnent\w*|prenumerant\w*|bidragsyter\w*|bidragyder\w*|støttespiller\w*|venner)\b"
    ),
    ask=(
        r"\b(?:støtt?e?|støtter|støttemedlem\w*|stöd|stödj?a|stödjer|stöder|stödmedlem\w*|stödprenumer\w*|doner|donér|donere|donera|donasjon\w*|donation\w*|bidra|bidrar|bidrag\w*|bidrage|gaver?|gåvor?|gåva|"
        r"hjelp oss|hjelpe oss|hjælp os|hjælpe os|hjälp oss|hjälpa oss|(?:din|di|deres|jeres|er) (?:hjelp|hjælp|hjälp)|(?:bli|bliv|blive|blir|bliver) (?:\w+ )?(?:medlem\w*|abonnent|støtte\w+|månadsgivare|fast (?:giver|bidragsyter)|prenumerant|vän|ven)|"
        r"vipps\w*|mobile ?pay|swish\w*|paypal|patreon|spleis|crowdfunding|innsamling\w*|indsamling\w*|insamling\w*|prenumerera|avhengige? av|afhængige? af|beroende av|finansieres? av|finansieret af|finansieras av)\b"
    ),
    cause=(
        r"\b(?:\w*journalist\w+|\w*redaksjon\w*|\w*redaktion\w*|avisa|avisen?|tidning\w*|magasin\w*|tidsskrift\w*|presse\w*|\w*nyheter|\w*nyheder|uavhengig\w*|uafhængig\w*|oberoende\w*|frie?|fritt|fria|gratis|"
        r"annonsefri\w*|reklamefri\w*|annonser|annoncer|betalingsmur\w*|betalvägg\w*|åpen|åpne|åben|åbne|öppen|öppna|demokrati\w*|sannhet\w*|sandhed\w*|arbeid\w*|arbejde\w*|arbete|artikler|artiklar|"
        r"nettsted\w*|nettavis\w*|netmedie\w*|medier?|mediet|mediehus\w*|grav\w+|granskande|granskning)\b"
    ),
    money=(
        r"\b(?:\d[\d. ]* ?(?:kr|kroner|kronor|,-)|kr\.? ?\d+|(?:per|pr\.?|i|om) (?:måned|månad|måneden|månaden|år|året|uke|uge|vecka)|månedlig\w*|månatlig\w*|månadsvis|engangs\w*|engångs\w*|"
        r"(?:hver|kvar|varje) (?:krone?|krona|gave|gåva|bidrag)|(?:valgfritt|valgfrit|valfritt|lite|lille|litt|litet) (?:beløp|belopp|bidrag)|bankgiro|plusgiro|kontonummer|vipps\w*|mobile ?pay|swish\w*|kopp kaffe|kop kaffe|en slant)\b"
    ),
    told=_TOLD,
)

_NOTES = (
    r"\b(?:åsikterna|holdningerne|meningene|holdningene|synspunkterna|synspunkterne|meninger|åsikter)\b.{0,60}\b(?:skribentens|forfatterens|författarens|afsenderens)\b.{0,20}\b(?:egna|egen|egne|regning)\b",
    r"^\W*(?:(?:det här|detta) är en (?:opinionstext|debattartikel|krönika|ledare|insändare|gästkrönika)|dette er (?:et|en) (?:debattinnlegg|debatindlæg|kronikk?|leder|læserbrev|leserinnlegg|kommentar))(?:\s?[.:–-]|$| skrevet| og (?:gir|er|giver) (?:et )?ud?t)",
    r"\b(?:artikeln|artiklen|artikkelen|saken|indlægget|innlegget|inlägget) (?:innehåller|indeholder|inneholder) (?:annons|reklame|annonse|affiliate)-?(?:länkar|links|lenker)\b",
    r"\b(?:framåtblickande uttalanden|fremadrettede udsagn|fremtidsrettede uttalelser)\b.{0,80}\b(?:risk\w*|usikkerhed|usikkerhet|osäkerhet\w*)\b",
    r"\b(?:är skyldigt att offentliggöra enligt|er informasjonspliktig etter)\b",
    r"^\W*(?:har du (?:hittat|set|sett|funnet|fundet) et?t? (?:fel|fejl|feil)|har du set en fejl|har du funnet en feil)(?: i (?:artikeln|texten|artiklen|teksten|artikkelen|saken))?\W{1,3}(?:kontakta|skriv|kontakt|mail\w*)\b",
)

_SIGN_UP = (
    r"^\W*(?:missa inget|gå ikke glip af noget)\W{1,3}slå (?:på|til) (?:notiser|notifikationer)\b|^\W*(?:slå på|skru på|slå til) (?:notiser|varsler|notifikationer) i (?:vår app|vores app|appen vår)\b",
    r"^\W*(?:gå med i|følg|bli med i|bliv en del af|följ) (?:vår|vores) (?:whatsapp-?|telegram-?)?(?:kanal|gruppe)\b",
    r"^\W*du kan när som helst avsluta utskicket\b|^\W*ja tak, send mig\b.{0,40}\b(?:nyheder|tilbud)\b",
)

_LOCKED = (
    r"^\W*(?:logga in|log ind|logg inn|skapa (?:ett )?konto|opprett (?:en )?(?:gratis )?(?:konto|bruker|profil)|registrera dig|registrer deg)\b.{0,60}\b(?:läsa|læse|lese) (?:vidare|videre|hel[ae] (?:artikeln|artiklen|artikkelen|saken|texten|teksten))\b",
    r"^\W*(?:läs|les|læs) hele?a? (?:artikeln|saken|artiklen|artikkelen) for (?:1|en|kun) |^\W*läs hela (?:artikeln|texten) för \d",
    r"^\W*(?:din prenumeration har (?:gått ut|löpt ut|upphört)|dit abonnement er (?:udløbet|ophørt|opsagt)|abonnementet ditt (?:er|har) (?:utløpt|gått ut))\b",
    r"^\W*opret en (?:gratis )?(?:profil|konto|bruger)\b.{0,20}\blæs (?:videre|artiklen|hele (?:artiklen|historien))\b|^\W*den här (?:artikeln|texten) ingår i \S+\+",
)

_OFFERS = (
    r"^\W*(?:ladda ner|hent|last ned) (?:vår app|vores app|appen vår)\b",
    r"^\W*(?:tegn abonnement|ge bort en prenumeration)\b",
)

_BLOCKED = (
    r"\b(?:stäng av|slå av|slå fra|skru av|deaktiver|inaktivera) (?:din (?:adblock|annons|annonce)\w*|annonsblokkereren|adblockeren|annonsblockeraren|annoncebloker\w*)\b",
    r"^\W*(?:din webbläsare|din browser|nettleseren din) (?:är|er) (?:för|for) gam\w+\b",
)

RULES = (
    rule(
        "donation-appeal",
        "nordic",
        appeal(
            _VOICE,
            r"(?:støtt?|stöd|stötta|hjelp|hjælp|hjälp) (?:oss|os|vårt? \w+|vores \w+|våra? \w+|(?:\w+ )?(?:fri|uavhengig|uafhængig|oberoende|lokal|kritisk)\w* (?:\w+ )?(?:\w*journalist\w+|presse|press|medier?|nyheter|nyheder))\b.{0,80}",
            r"(?:gi|giv|ge|lämna|skänk) (?:oss |os )?(?:et|en|ett) (?:\w+ )?(?:bidrag|gave|gåva|donasjon|donation|slant)\b.{0,60}|(?:bli|bliv) (?:støttemedlem|støtteabonnent|stödmedlem|stödprenumerant|månadsgivare|fast (?:giver|bidragsyter))(?: .{0,50})?",
            r"(?:setter du pris på|sætter du pris på|uppskattar du|liker du|gillar du|kan du lide)\b.{0,60}\b(?:les|læs|läs|journalist|artik|vår|vores)\w*\b.{0,20}\?.{0,100}",
            r"(?:din|di|deres|jeres) (?:støtte|stöttning|hjelp|hjælp|hjälp|gave|gåva)\b.{0,100}\b(?:journalist\w+|uavhengig\w*|uafhængig\w*|oberoende|oss|os)\b.{0,40}|ditt stöd\b.{0,100}\b(?:journalist\w+|oberoende|oss)\b.{0,40}",
            r"(?:vi|me) (?:trenger|treng|har brug for|behöver) (?:din|di|deres|jeres|ditt|er) (?:støtte|stöd|hjelp|hjælp|hjälp)\b.{0,80}",
            r"(?:vipps|swisha|mobile ?pay) (?:oss |os |gjerne |gärna |gerne |et |en |ett |valgfritt |valfritt |valgfrit )*(?:beløp|belopp|bidrag|slant|gave|gåva|til|till)\b.{0,60}",
            more=(
                r"(?:(?:tusen |mange |hjertelig )?(?:takk?|tack|tak))\b.{0,60}|(?:støtt?|stöd|stötta|gi|giv|ge|bidra|doner|donér|donera)(?: .{0,30})?|(?:kr\.? ?)?\d+ ?(?:kr\.?|kroner|kronor|,-)?|(?:valgfritt|valgfrit|valfritt|annet|andet|annat) (?:beløp|belopp)|"
                r"(?:månedlig|månadsvis|engangsbeløp|engångsgåva|en gang|én gang)|(?:vipps|mobile ?pay|swish|bankgiro|plusgiro|paypal)\b.{0,30}|redak(?:sjonen|tionen).{0,30}"
            ),
        ),
        drops=(
            "Vår lille redaksjon er uavhengig og har ingen eier. Setter du pris på arbeidet vårt, så støtt oss med 50 kroner i måneden.\nTusen takk!",
            "Vores lille redaktion er uafhængig og har ingen ejer. Hvis du vil hjælpe os, så støt os med 50 kroner om måneden.\nMange tak!",
            "Vår lilla redaktion är oberoende och har ingen ägare. Om du gillar vår journalistik, stöd oss med 50 kronor i månaden.\nTack!",
            "Støtt uavhengig journalistikk",
            "Støt os",
        ),
        keeps=(
            "Støtten til fiskerne deler kommunestyret",
            "Støtt fiskerne",
            "Røde Kors ba om bidrag til ofrene for flommen, og fikk inn to millioner kroner.",
            "Røde Kors bad om bidrag til ofrene for stormfloden og fik to millioner kroner ind, siger formanden.",
            "”Hjälp oss, ge vad ni kan”, stod det på skylten vid kajen.",
            "Föreningen stöder oberoende tidningar med 5000 kronor i månaden, säger ordföranden.",
        ),
    ),
    rule(
        "newsletter-plea",
        "nordic",
        either(
            unless(_TOLD, has(*_SIGN_UP, most=40)),
            plea(
                _TOLD,
                rf"\b(?:meld (?:deg|dykk|dere) (?:gratis )?på|skriv (?:deg opp|dig op|upp dig)|tilmeld (?:dig|jer)|anmäl (?:dig|er)|registrer (?:deg|dig)|registrera (?:dig|er)|abonn[eé]r (?:gratis )?på|prenumerera (?:gratis )?på|teckna dig)\b.{{0,90}}\b(?:{_LETTER}|{_MAILBOX})",
                rf"(?:^|[.!?:] ?)(?:få|motta|modtag|ta emot|ja takk?,|ja tak,|ja tack,)\b.{{0,90}}\b(?:{_LETTER}|(?:i|på|til|till) (?:din |på )?{_MAILBOX})",
                rf"\b{_OURS} (?:\w+ )?{_LETTER}\b.{{0,80}}\b(?:meld|tilmeld|anmäl|gratis|kostnadsfri\w*|(?:hver|kvar|varje) (?:dag|morgen|morgon|uke|uge|veke|vecka)|daglig\w*)\b",
                rf"\b(?:rett|direkte?|lige) (?:i|på|inn i|ind i|til|till) (?:din |på )?{_MAILBOX}\b|\bi (?:din|di) (?:inn?boks|indbakke|inkorg|mailboks|inbox|mejl|mailbox)\b|\b(?:i|til) innboksen din\b",
                r"\b(?:ved å (?:melde deg|registrere deg|abonnere)|ved at tilmelde (?:dig|mig)|genom att (?:anmäla dig|registrera dig|prenumerera)|når du (?:tilmelder|melder) (?:dig|deg)|när du anmäler dig|jeg (?:godtar|samtykker|accepterer|giver samtykke)|jag (?:godkänner|samtycker))\b.{0,140}\b(?:personvern\w*|privatlivs\w*|persondata\w*|personuppgift\w*|integritets\w*|nyhe(?:t|d)sbrev\w*|vilkår\w*|betingelser\w*|villkor\w*)\b",
                r"\b(?:takk for at du (?:meldte|har meldt) deg på|tak for din tilmelding|tack för din (?:anmälan|registrering)|du er nå påmeldt|du er nu tilmeldt|du är nu anmäld)\b",
                lines=(
                    rf"(?:(?:meld deg på|tilmeld dig|tilmeld|anmäl dig till|anmäl dig|få|abonner på|abonnér på|prenumerera på|{_OURS}|våre|alle|alla|gratis|det|daglige?|dagligt|till|til|et|ett|välj|velg|vælg) )*(?:{_LETTER})(?: (?:her|här|fra .{{2,30}}|från .{{2,30}}|gratis|i dag|idag|påmelding|tilmelding|anmälan))*",
                    r"(?:meld (?:deg|dykk) på|tilmeld (?:dig|nyhedsbrev)|anmäl dig)(?: (?:her|här|gratis|nå|no|nu|i dag|idag))*|(?:din|skriv inn din|indtast din|ange din|fyll i din)? ?(?:e-?post|e-?mail|mail|mejl)-?(?:adresse|adressen|adress)(?: din)?|(?:gå ikke glipp av|gå ikkje glipp av|gå ikke glip af|missa inte|missa aldrig)\b.{2,60}|(?:hold|håll) (?:deg|dig) (?:oppdatert|opdateret|uppdaterad)\b.{0,40}|(?:du kan )?(?:melde? deg av|avmelde deg|afmelde? dig|framelde? dig|avregistrera dig)\b.{0,60}",
                ),
                then=r"\b(?:nyhe(?:t|d|it)sbrev\w*|avmeld\w*|melde deg av|afmeld\w*|frameld\w*|avregistrera|avsluta|personvern\w*|privatliv\w*|persondata\w*|integritet\w*|personuppgift\w*|e-?post\w*|e-?mail\w*|vilkår\w*|villkor\w*|samtykk\w*|samtycke\w*|påmelding|tilmelding)\b",
            ),
        ),
        drops=(
            "Gå med i vår kanal för nyheter från hamnen.",
            "Meld deg på vårt nyhetsbrev og få nyhetene fra havna hver morgen.",
            "Tilmeld dig vores nyhedsbrev og få nyt fra havnen hver morgen.",
            "Anmäl dig till vårt nyhetsbrev och få nytt från hamnen varje morgon.",
            "Dagens nyheder direkte i din indbakke.\nDu kan til enhver tid afmelde dig igen.",
            "Få nyheterna direkt i din inkorg",
            "Nyhetsbrev",
        ),
        keeps=(
            "Hon gick med i en kanal om hamnen.",
            "Havnesjefen har i årevis skrevet et nyhetsbrev om måker, som har mange venner.",
            "Havnefogeden sendte et nyhedsbrev om måger til alle i byen.",
            "Hamnkaptenen skickade ett nyhetsbrev om måsar till alla i staden.",
            "– Jeg fikk en e-post fra havna, sier fiskeren.",
        ),
    ),
    rule(
        "paywall-notice",
        "nordic",
        either(
            unless(_TOLD, has(*_LOCKED, most=40)),
            unless(
                rf"\b{_SAYS}\b",
                either(
                    has(
                        rf"\b(?:denne|dette|denna|detta|den här|det här|heile|hele|hela|resten a[vf]|alt|allt)\b.{{0,20}}\b{_ARTICLE}\b.{{0,40}}\b(?:kun|bare|berre|endast|bara|forbeholdt|reservert|reserveret|förbehåll\w*|eksklusiv\w*|exklusiv\w*|for|för)\b.{{0,30}}\b(?:{_SUBSCRIBERS}|abonnement|prenumeration|inloggade|innloggede|medlemmer|medlemmar)\b",
                        rf"\b(?:artikkel\w*|artikel\w*|artiklen|denne saken|innhold(?:et)?|indhold(?:et)?|innehåll(?:et)?) (?:er|är) låst\b|\b(?:det här|detta|dette|dette her) (?:er|är) (?:et |ett )?(?:låst|låste) (?:innhold|indhold|innehåll)\b|^\W*låst (?:artik\w+|innhold|indhold|innehåll)\W*$|\b(?:kun|bare|endast|bara|eksklusivt|exklusivt) (?:for|för) (?:{_OURS} )?{_SUBSCRIBERS}\b",
                        rf"\b(?:logg inn|logg deg inn|log ind|log på|logga in|abonn[eé]r|prenumerera|kjøp|køb|köp|bli|bliv|registrer deg|registrer dig|registrera dig|opprett|opret|skapa)\b.{{0,60}}\b{_TO_READ}",
                        rf"\b{_TO_READ}.{{0,40}}\b(?:må du|skal du|måste du|behöver du|kræver|krever|krävs|logg inn|log ind|logga in|abonn\w+|prenumer\w+)\b|\b(?:logg inn|log ind|logga in|bli abonnent|bliv abonnent|bli prenumerant) (?:og|och) (?:les|læs|läs)\b",
                        r"\b(?:allerede|redan) (?:abonnent|prenumerant|kunde|kund|medlem|bruker|abonnement|prenumeration|konto|(?:et |ett |en )(?:abonnement|konto|prenumeration))\b.{0,30}\?|\b(?:er du|är du|har du) (?:abonnent|prenumerant|abonnement|prenumeration)\?",
                        r"\bdu har (?:nå |nu )?(?:lest|læst|läst)\b.{0,40}\b(?:gratis|fri|frie|fria)\b.{0,40}\b(?:artik\w+|saker)\b|\bdu har \d+ (?:gratis|frie|fria) (?:artikl\w+|saker) igjen\b|\b(?:denne|denna|dette|den här) (?:funksjonen|funktion|funktionen) (?:krever|kræver|kräver) (?:et |ett |en )?(?:abonnement|prenumeration)\b",
                        rf"^\W*(?:kun |bare |berre |endast |bara |exklusivt |eksklusivt )?(?:for|för) (?:{_OURS} )?{_SUBSCRIBERS}\W*$|\bdu (?:må|skal|måste) (?:være|vera|vara) (?:abonnent|prenumerant|innlogget|logget ind|inloggad)\b|\bdu er ikke logget (?:inn|ind)\b|\bdu är inte inloggad\b",
                        most=50,
                    ),
                    says(
                        r"(?:lås opp|lås upp|lås) (?:saken|artikkelen|artiklen|artikeln|hele saken)(?: op| her| här| nå| nu)?|(?:les|læs|läs) (?:videre|vidare|hele saken|hele artikkelen|hele artiklen|hela artikeln|artiklen|artikeln|saken)(?: nå| nu| her| här)? (?:med|for|för|fra|från) .{2,40}|(?:pluss?|premium)-?(?:sak|artikkel|artikel|innhold|indhold|innehåll)|(?:vil du|vill du) (?:lese|læse|läsa|lesa) (?:videre|vidare|mer|mere|hele saken|hele artiklen|hela artikeln)\??",
                        most=12,
                    ),
                ),
            ),
        ),
        drops=(
            "Logga in för att läsa vidare.",
            "Din prenumeration har gått ut. Förnya den.",
            "Denne saken er for abonnenter. Logg inn for å lese videre.",
            "Artiklen er låst. Log ind for at læse videre.",
            "Det här är låst innehåll. Logga in för att läsa vidare.",
            "Allerede abonnent? Log ind",
            "Är du redan prenumerant? Logga in",
            "Kun for abonnenter",
        ),
        keeps=(
            "Prenumerationen på färjan har gått ut.",
            "Avisa innførte betalingsmur i 2019 og mistet en tredel av leserne.",
            "Avisen indførte en betalingsmur i 2019 og mistede en tredjedel af læserne.",
            "Slussen är låst, och artiklarna i hamnens stadga är svåra att tyda.",
            "– Er du medlem?",
            "Stranda er bare for medlemmer av båtforeningen.",
        ),
    ),
    rule(
        "subscription-offer",
        "nordic",
        unless(
            _TOLD,
            either(
                has(*_OFFERS, most=30),
                has(
                    r"^\W*(?:prøv|prova|pröva|testa?|bestill|bestil|beställ|kjøp|køb|köp|få|les|læs|läs|bli|bliv|abonn[eé]r|prenumerera|tegn|teckna)\b.{0,100}(?:\b(?:\w*abonnement\w*|\w*prenumeration\w*|ubegrenset|ubegrænset|obegränsa[dt]|digital (?:tilgang|adgang|tillgång|avis|tidning)|e-?avis\w*|e-?tidning\w*)\b.{0,80}(?:\bkr\b|\b(?:kroner|kronor|gratis|måned\w*|månad\w*|uker|uger|veckor|nå|nu|her|här|bindingstid|opsig\w*)\b|,-)|\b(?:i|for|för) \d+ (?:kr|kroner|kronor)\b.{0,40}\b(?:abonn\w+|prenum\w+))",
                    r"(?:^|[.!] )(?:ingen|uten|uden|utan) (?:binding|bindingstid|bindningstid)\W*$|\b(?:avslutt når du vil|avsluta när du vill|opsig når som helst|stopp når du vil)\b",
                    r"\b(?:bli|bliv) (?:abonnent|prenumerant|plusskunde|kunde|kund)\b.{0,80}(?:\b(?:kr|kroner|kronor|gratis|måned\w*|månad\w*|uker|uger|veckor)\b|,-)|\b(?:første|første|första) (?:måned\w*|månad\w*) (?:gratis|kostnadsfritt|for (?:kun |bare )?(?:kr )?\d+|för (?:endast |bara )?\d+)",
                    r"\bsom (?:abonnent|prenumerant|pluss?kunde)\b.{0,80}\b(?:får du|gratis|rabatt?|fordel\w*|fri tilgang|tilgang|adgang|tillgång|kan du)\b|\b(?:få|ubegrenset|ubegrænset|obegränsad|fuld|full) (?:tilgang til|adgang til|tillgång till)\b.{0,30}\b(?:alle?|alt|allt|alla|hele|hela)\b.{0,30}\b(?:artik\w+|saker|innhold|indhold|innehåll)\b",
                    most=45,
                ),
                says(
                    r"(?:(?:nå|nu|her|här|bli|bliv|kjøp|køb|köp|bestill|bestil|beställ|tegn|teckna|start|starta|mitt|mit|min|se|våre|vores|våra|få|gi bort|digitalt|et|ett|en|alle|alla) )*(?:abonn[eé]r|abonnere|abonnent|abonnement(?:er|et|s?tilbud|svilkår)?|digitalabonnement|prenumerera|prenumerant|prenumeration(?:er|en|svillkor)?|kundservice|kundeservice|kundesenter|kundecenter)(?: (?:nå|nu|her|här|i dag|idag|gratis|fra .{2,20}|från .{2,20}|for .{2,20}|för .{2,20}))*",
                    r"(?:(?:allerede|redan) \w+\W{1,3})?(?:logg (?:inn|ut|deg inn)|logg på|log (?:ind|ud|på)|logga (?:in|ut)|(?:registrer|registrera) (?:deg|dig)|(?:opprett|opret|skapa) (?:konto|bruker|bruger|profil|en konto|ett konto)|min (?:side|konto|profil)|mina sidor|mitt konto|glemt passord|glemt adgangskode|glömt lösenord(?:et)?)(?:(?: (?:eller|/|\||og|och))? (?:logg (?:inn|ut)|log (?:ind|ud)|logga (?:in|ut)|registrer|registrera|bli abonnent|køb|kjøp|køb abonnement|skapa konto|opret konto|meny|menu))*\??",
                    r"(?:kjøp|køb|bli|få) pluss?(?:kunde|-kunde)?|(?:prøv|prova|pröva|testa?)(?: .{2,30})? (?:gratis|for \d+ kr(?:oner)?|för \d+ kr(?:onor)?)",
                    most=10,
                ),
            ),
        ),
        drops=(
            "Tegn abonnement, og få en fiskestang.",
            "Prøv digitalt abonnement i 4 uker for 1 krone. Ingen bindingstid.",
            "Køb digitalt abonnement nu og få den første måned gratis.",
            "Prova vår digitala prenumeration för 1 krona. Ingen bindningstid.",
            "Bli abonnent",
            "Køb abonnement",
            "Prenumerera",
            "Logga in",
        ),
        keeps=(
            "Student? Nej, hun är lots i hamnen.",
            "Slusen stenger klokka seks og koster 30 kroner i uka.",
            "Abonnementet til færgen bliver 30 kroner dyrere, oplyser kommunen.",
            "Prenumerationerna blev färre under våren.",
            "Prøv å komme tidlig til havna, for køen er lang nå.",
        ),
    ),
    rule(
        "cookie-notice",
        "nordic",
        either(
            unless(_TOLD, has(*_BLOCKED, most=40)),
            cookies(
                r"\b(?:sa|sade|sagde|sier|siger|säger|dommer\w*|domstol\w*|retten|rätten|bot|bøte\w*|bøde\w*|böter|tilsynet|datatilsynet|ifølge|enligt)\b",
                r"\b(?:vi|oss|os|våre?|vårt|våra|vores|dette? nettstedet|nettsiden|nettsida|hjemmesiden?|webbplats\w*|partnere?|partner\w*|tredjepart\w*|du|deg|dig|din|dine|dina|ditt|dit)\b",
                r"\b(?:godta\w*|godkjenn\w*|godkend\w*|godkänn\w*|accepter\w*|aksepter\w*|samtykk\w*|samtyck\w*|avvis\w*|afvis\w*|avslå\w*|neka|innstilling\w*|indstilling\w*|inställning\w*|personvern\w*|privatliv\w*|integritet\w*|retningslinje\w*|policy|\w*politik|administr\w+|hantera)\b",
                r"\b(?:analyser\w*|statistik\w*|person(?:lig)?\w*tilpas\w*|tilpass\w*|tilpas\w*|anpass\w*|personalis\w+|forbedre?|forbedr\w*|förbättra|opplevelse\w*|oplevelse\w*|upplevelse\w*|bruk|brug\w*|använd\w*|annonser|annoncer|markedsføring|marknadsföring|trafikk?|enhet\w*|enhed\w*|nødvendig\w*|nödvändig\w*|tjenester?|tjänster?|data|innhold|indhold|innehåll)\b",
                plain=r"(?:(?:dette?|denne|vores|vår) (?:hjemmeside|side|nettsted\w*|nettside\w*) (?:bruger|bruker|anvender|benytter)|vi (?:bruger|bruker|anvender|benytter)) (?:\w+ )?(?:cookies|informasjonskapsler)\b.{0,60}",
                must=r"\bcookies?\b|\binformasjonskaps\w+|\binformasjonskapslar\b|\bkakor(?:na)?\b.{0,160}\b(?:webb\w*|sajt\w*|godkänn\w*|samtyck\w*|policy|annons\w*)|\b(?:webb\w*|sajt\w*|godkänn\w*|samtyck\w*|policy|annons\w*)\b.{0,160}\bkakor(?:na)?\b|\bcookie(?:ne|r|rna)\b|\b(?:dine data|personopplysninger|personoplysninger|personuppgifter|persondata)\b.{0,80}\b(?:nettsiden|nettstedet|partnere?|samtykk\w*|samtyck\w*|enhet\w*|enhed\w*)\b",
                buttons=(
                    r"(?:(?:acceptera cookies för att se|accepter cookies for at se|godta informasjonskapsler for å se) (?:innehållet|indholdet|innholdet|videon|videoen))|"
                    r"(?:godta|godkjenn|aksepter|tillat|accepter|acceptér|tillad|godkend|godkänn|acceptera|tillåt|avvis|afvis|avböj|neka|administr[eé]r|hantera|endre|bare|kun|endast|bara) (?:alle|alla|kun|bare|endast|nødvendige|nödvändiga|de nødvendige|valgte|valda)? ?(?:informasjonskapsler|cookies|kakor)|(?:godta|aksepter|tillat|accepter|acceptér|tillad|acceptera|godkänn|tillåt|avvis|afvis|avböj) (?:alle|alla)|"
                    r"(?:kun|bare|endast|bara) (?:nødvendige|nödvändiga)|(?:administr[eé]r|endre|tilpass|tilpas|rediger|hantera|ändra|trekk tilbake|træk) (?:mine |mina |dine |dina |mitt |ditt |dit )?(?:samtykk?er?|samtykke|samtycke|cookies|cookie-?\w+|personvern\w*|innstillinger|indstillinger|inställningar)(?: tilbage)?|"
                    r"(?:cookie|samtykk?e|samtyckes?|personvern|privatlivs|integritets|annonse)-?(?:innstillinger|indstillinger|inställningar|policy|politikk?|erklæring|preferanser)|(?:bruk av|brug af|om|användning av|vår bruk av) (?:informasjonskapsler|cookies|kakor)|informasjonskapsler|personvern og (?:cookies|informasjonskapsler)|cookies og (?:personvern|privatliv\w*)|cookies och (?:integritet\w*|personuppgifter)"
                ),
            ),
        ),
        drops=(
            "Din browser er for gammel til Havnebladet.",
            "Vi bruker informasjonskapsler for å forbedre nettstedet. Ved å fortsette godtar du våre vilkår.",
            "Vi bruger cookies til at forbedre siden for dig. Du kan afvise dem i dine indstillinger.",
            "Vi använder kakor för att förbättra webbplatsen. Genom att fortsätta godkänner du vår policy.",
            "Godta alle",
            "Administrér samtykke",
            "Acceptera alla kakor",
        ),
        keeps=(
            "Hun blokerer annoncer i sin browser.",
            "Bakeren på havna delte ut cookies til alle barna.",
            "Bageren gav børnene kakor og saft.",
            "Farmor bakade kakor till alla i hamnen och vi använde hennes recept.",
            "Domstolen slog fast at nettsteder må be om samtykke før de bruker informasjonskapsler.",
        ),
    ),
    rule(
        "disclaimer",
        "nordic",
        either(
            unless(_TOLD, has(*_NOTES, most=70)),
            disclaimer(
                r"\b(?:sa|sade|sagde|sier|siger|säger|domstol\w*|dommer\w*|retten|tingsrätten|tiltalte|åtalade|ifølge|enligt|advokat\w*)\b",
                r"\b(?:riktighet\w*|korrekthet\w*|rigtighed\w*|korrekthed\w*|fullstendighet\w*|fuldstændighed\w*|fullständighet\w*|nøyaktighet\w*|nøjagtighed\w*|pålitelighet\w*|tillförlitlighet\w*)\b",
                r"\b(?:garant\w+|innestår|indestår|går god for)\b",
                r"\b(?:ansvar\w*|erstatningsansvar\w*|hæfter|skade\w*|tap|tab|skador|förlust\w*)\b",
                r"\b(?:mening\w*|holdning\w*|synspunkt\w*|standpunkt\w*|åsikt\w*|oppfatning\w*|holdninger)\b.{0,90}\b(?:forfatter\w*|skribent\w*|redaksjon\w*|redaktion\w*|avis\w*|tidning\w*|egne?|egna|egen|gjenspeil\w*|afspejl\w*|speglar?)\b",
                r"\b(?:råd|rådgivning\w*|rådgivning|anbefaling\w*|rekommendation\w*|invest\w+|finansiel\w*|finansiell\w*|medisinsk\w*|medicinsk\w*|juridisk\w*|tilbud|erbjudande)\b",
                r"\b(?:informasjon\w*|information\w*|innhold\w*|indhold\w*|innehåll\w*|artikk?el\w*|artikl\w+|nettsted\w*|nettside\w*|hjemmeside\w*|webbplats\w*|lenker?|links?|länkar?|pressemelding\w*|pressemeddelelse\w*|pressmeddelande\w*)\b",
                r"\b(?:tredjepart\w*|tredjemand\w*|tredje part|utgiver\w*|udgiver\w*|utgivare\w*|annonsør\w*|annoncør\w*|annonsör\w*|partner\w*|leverandør\w*|leverantör\w*|redaksjon\w*|redaktion\w*)\b",
                r"\b(?:lege|læge|läkare|fagperson\w*|ekspert\w*|profesjonell\w*|professionel\w*|risiko\w*|risk|rådfør\w*|rådfråga\w*|opplysning\w*)\b",
                headings=r"(?:ansvarsfraskrivelse|ansvarsfriskrivning|disclaimer|juridisk (?:merknad|meddelelse|information|informasjon)|forbehold|förbehåll|ansvarsforbehold)",
                strong=(
                    r"\b(?:meninger|meningene|holdninger|synspunkter|synspunkterne|synspunktene|åsikter|åsikterna|standpunkter)\b.{0,60}\b(?:forfatter\w*|skribent\w*|innsender\w*|i artikk?el\w*|i dette|i denne|i denna|debattør\w*|debattör\w*|uttrykk\w*|udtryk\w*|uttryck\w*)\b.{0,100}\b(?:ikke nødvendigvis|inte nödvändigtvis|ikkje nødvendigvis|egne|egna|egen regning|alene)\b.{0,100}",
                    r"\b(?:gjenspeiler|afspejler|speglar|representerer|repræsenterer|representerar|uttrykker|udtrykker) (?:ikke|ikkje|inte) (?:nødvendigvis|nödvändigtvis)\b.{0,100}|\b(?:er|är|ikke|inte) (?:nødvendigvis|nödvändigtvis)\b.{0,40}\b(?:redaksjonens|redaktionens|avisas|avisens|tidningens)\b.{0,60}",
                    r"\b(?:ikke|ikkje|ingen|intet|inget|inte|fraskriver seg|fraskriver sig|frånsäger sig)\b.{0,40}\bansvar\w*\b.{0,60}\b(?:riktighet\w*|rigtighed\w*|innhold\w*|indhold\w*|innehåll\w*|feil|fejl|fel|informasjon\w*|information\w*|lenker?|links?|länkar?|eksterne|externa)\b.{0,80}",
                    r"\b(?:er|utgjør|udgør|utgör|är|skal|ska) (?:\w+ )?(?:ikke|ikkje|inte|ingen)\b.{0,30}\b(?:investeringsråd\w*|investeringsrådgivning|finansiell rådgivning|finansiel rådgivning|rådgivning|anbefaling om|kjøpsanbefaling|købsanbefaling|köprekommendation|erstatning for)\b.{0,120}",
                    r"\b(?:kun|bare|endast|bara|utelukkende|udelukkende|enbart) (?:til|ment som|ment til|ment|avsedd som|avsedd|i|for|för|som) (?:generell |generel |allmän )?(?:informasjon\w*|information\w*|opplysning\w*|oplysning\w*)\b",
                    r"\b(?:kan|garanterer|garanterar|gir|giver|ger) (?:\w+ )?(?:ikke|ikkje|inte|ingen) (?:\w+ ){0,2}(?:garanti\w*|garanter\w*)\b.{0,80}",
                    r"\b(?:denne|dette|denna|den här|artikk?el\w*|artiklen|sammendraget|resumeet|resuméet|sammanfattningen|oppsummeringen|oversettelsen|översättningen) (?:\w+ )?(?:er|är|har) (?:\w+ )?(?:laget|generert|genereret|genererad|genererats|skapad|skapats|skrevet|oversatt|oversat|översatt|lavet)\b.{0,40}\b(?:chatgpt|ki|ai|kunstig intelligens|maskin\w*|automatisk\w*)\b.{0,80}",
                    r"\baffiliate-?(?:links?|lenker?|länkar?)\b|\b(?:historisk avkastning|historiske afkast|tidligere avkastning) er (?:ingen|ikke)\b.{0,60}|\bhistorisk avkastning är ingen garanti\b.{0,60}",
                ),
                denies=r"\b(?:ikke|ikkje|inte|ingen|intet|inget|fraskriver|frånsäger|uten|uden|utan)\b",
            ),
        ),
        drops=(
            "Åsikterna i texten är skribentens egna.",
            "Dette er et debatindlæg.",
            "Ansvarsfraskrivelse: informasjonen på nettstedet kommer fra tredjepart. Vi garanterer ikke riktigheten og har intet ansvar for tap.",
            "Synspunkterne i artiklen er skribentens egne og afspejler ikke nødvendigvis redaktionens holdning.",
            "Åsikterna i artikeln är skribentens egna och speglar inte nödvändigtvis redaktionens ståndpunkt.",
            "Sammendraget er laget av ChatGPT og godkjent av redaksjonen.",
        ),
        keeps=(
            "Appen erstatter ikke kontakt med losen.",
            "Verftet har ikke ansvar for skaden.",
            "Værftet har intet ansvar for skaden på kajen, fastslog retten.",
            "Åsikterna om slussen går isär, och omröstningen har flyttats till maj.",
        ),
    ),
    rule(
        "copyright-notice",
        "nordic",
        unless(
            r"\b(?:sa|sade|sagde|sier|siger|säger|ifølge|enligt|retten|domstol\w*|rettssak\w*|retssag\w*)\b",
            has(
                r"\balle (?:rettigheter|rettigheder|rettar) (?:er )?(?:reservert|forbeholdt|forbeholdes|reserverte)\b|\b(?:med enerett|mit eneret|eneret)\W*$|\balla rättigheter (?:är )?(?:förbehållna|reserverade)\b",
                r"\b(?:kopiering|gjengivelse|gengivelse|ettertrykk|eftertryk|eftertryck|mångfaldigande|viderebruk|videreformidling|bruk av innhold\w*)\b.{0,100}\b(?:uten (?:skriftlig |forutgående )?(?:samtykke|tillatelse|avtale)|uden (?:skriftlig |forudgående )?(?:samtykke|tilladelse|aftale)|utan (?:skriftligt |föregående )?(?:medgivande|tillstånd|samtycke|tillåtelse)|forbudt|ikke tillatt|ikke tilladt|förbjud\w+|inte tillåt\w+)\b.{0,60}",
                r"\b(?:omfattet av|omfattet af|beskyttet av|beskyttet af|omfattas av|skyddas av|skyddat av|vernet av|er underlagt|vernet etter|i henhold til)\b.{0,40}\b(?:opphavsrett\w*|ophavsret\w*|upphovsrätt\w*|åndsverk\w*)\b.{0,80}|\b(?:alt|allt) (?:innhold|indhold|innehåll|materiale?|material)\b.{0,80}\b(?:opphavsrett\w*|ophavsret\w*|upphovsrätt\w*|åndsverk\w*)\b.{0,80}|^\W*(?:copyright|opphavsrett\w*|ophavsret\w*|upphovsrätt\w*)\b.{0,30}$",
                most=50,
            ),
        ),
        drops=(
            "Alt innhold er opphavsrettslig beskyttet. © Havneavisa",
            "Alt materiale på denne side er omfattet af gældende lov om ophavsret.",
            "Kopiering av innehållet utan skriftligt medgivande är förbjuden.",
            "Alle rettigheter forbeholdt.",
        ),
        keeps=(
            "Bruk av fyrverkeri er forbudt.",
            "Fiskernes rettigheder er glemt, siger foreningen.",
            "Bandet vann striden om upphovsrätten till visan om hamnen, som alla i staden kan.",
        ),
    ),
    rule(
        "age-notice",
        "nordic",
        says(
            r"(?:denne|dette|denna|den här|det här) (?:artikk?elen|artikkel|artikel|artikeln|sak|saken|saka|nyheten|nyhed|nyheden|innlegget|indlæg|innholdet|inlägget|text|texten) (?:er|är|ble|blev|vart)\b.{0,30}\b(?:gammel|gammal|gamle?|publisert|publiceret|publicerades|publicerad|arkiv\w*|utdatert|forældet|(?:mer|mere|meir|over|över|\d+) .{0,12}(?:år|måneder|månader) (?:siden|sedan))\b.{0,60}",
            r"(?:artikk?elen|artiklen|artikeln|saken|saka) (?:er|är) (?:mer enn|meir enn|mere end|over|mer än|över)\b.{2,20}\b(?:gammel|gammal|gamle?|år|måneder|månader)|(?:denne )?(?:artikk?elen|artiklen|artikeln|artikel) (?:er hentet fra arkivet|er fra arkivet|er fra arkiv\w*|är hämtad ur arkivet|är från arkivet)|(?:arkivartikk?el|arkivsak|fra arkivet|från arkivet|ur arkivet)",
            most=30,
        ),
        drops=(
            "Denne artikkelen er over ett år gammel.",
            "Denne artikel er mere end to år gammel.",
            "Den här artikeln är mer än tre år gammal.",
            "Denne saken ble publisert for mer enn ett år siden.",
        ),
        keeps=(
            "Brua er mer enn hundre år gammel.",
            "Drengen er mere end fem år gammel og kan svømme.",
            "Den här båten är mer än hundra år gammal.",
        ),
    ),
    rule(
        "advertisement",
        "nordic",
        unless(
            _TOLD,
            either(
                says(
                    r"(?:annons(?:er?|ør)?|annons[øö]r\W?inn(?:hold|ehåll)|annonce(?:r)?|annoncørbetalt(?: indhold)?|annons från .{2,40}|annonse fra .{2,40}|annonce fra .{2,40}|reklame?|sponset(?: innhold)?|sponsoreret(?: indhold)?|sponsrat(?: innehåll)?|sponsra[td]|betalt innhold|betalt indhold|betalt innehåll|advertorial|kommersielt (?:innhold|indhold|samarbeid|samarbejde)|kommersiellt (?:innehåll|samarbete)|annonsesamarbeid|annonssamarbete|i samarbeid med .{2,40}|i samarbejde med .{2,40}|i samarbete med .{2,40}|lukk annonse|luk annonce|stäng annons)",
                    r"(?:saken|saka|artikk?elen|artiklen|artikeln|teksten|texten|innlegget|historien|nyheden) (?:fortsetter|fortset|held fram|fortsætter|fortsätter)\b.{0,20}\b(?:under|etter|efter|nedenfor|nedenfor|nedan)\b.{0,40}|(?:les|læs|läs) (?:videre|vidare) (?:under|etter|efter) (?:annons|annonc)\w*",
                    r"(?:hvorfor ser du|hvorfor vises|varför ser du|hvorfor ser jeg|varför ser jag) (?:denne|denna|den her|den här) (?:annonsen?|annoncen?)\??",
                    most=12,
                ),
                has(
                    r"\b(?:last ned|hent|ladda ner|download)\b.{0,30}\b(?:vår|vores|våra|gratis|appen|her|här|nå|nu)\b.{0,30}\bapp(?:en)?\b|\b(?:last ned|hent|ladda ner|ladda hem) (?:\w+-)?appen\b|^\W*(?:last ned|hent|ladda ner|download|finnes|findes|finns)\b.{0,60}\b(?:app store|google play)\b.{0,40}$|\b(?:skru av|slå av|slå fra|stäng av|deaktiver)\b.{0,30}\b(?:adblock\w*|annonseblokk\w*|annonceblok\w*|annonsblock\w*|reklameblok\w*)",
                    most=30,
                ),
            ),
        ),
        drops=(
            "ANNONSE",
            "Annonce",
            "Annons",
            "Annonsørinnhold",
            "Saken fortsetter under annonsen",
            "Artiklen fortsætter efter annoncen",
            "Artikeln fortsätter under annonsen",
            "Last ned vår gratis app.",
        ),
        keeps=(
            "Annonsen hang en uke på brygga.",
            "Reklame for tobak har været forbudt på havnen siden 2019.",
            "Rättegången om annonserna fortsätter under hösten.",
            "Saken fortsetter i retten.",
        ),
    ),
    rule(
        "share-links",
        "nordic",
        share(
            """del dele delt dela delat delad denne dette denna den här det artikkel artikkelen artikel artiklen artikeln saken saka sak siden sida sidan på via med til till i e
            post epost mejl mejla mail en et ett lenke lenken link linket linken länk länken kopier kopiér kopiera kopiert kopieret kopierad skriv ut print udskriv tips
            tipsa venn ven vän lagre gem spara åpne åpnes åbner öppnas i nytt nyt vindu vindue fönster følg følg oss os følg lik gilla lytt lyt lyssna kommentarer kommenter kommentera
            sosiale sociale sociala medier lukk luk stäng flere fler flera læseliste læselisten leseliste og och eller x utklippstavlen""",
            "dele dela tipsa lagre gem spara tweet",
            told=_TOLD,
            lines=(
                r"del|(?:del|dela)(?: (?:facebook|twitter|x|whatsapp|messenger|linkedin|bluesky|e-?post|e-?mail|mail|mejl|sms|del|dela))+",
                r"(?:del|dela|send|skicka|tips|tipsa|gem|lagre|spara|skriv ut|udskriv|print) (?:(?:på|via|med|til|till|i) (?:\w+ ){0,2}(?:facebook|twitter|x|whatsapp|messenger|linkedin|bluesky|e-?post|e-?mail|mail|mejl|venner|en venn|en ven|en vän|læseliste\w*|leseliste\w*|sosiale medi(?:er|um)|sociale medier|sociala medier)\b.{0,40}|(?:denne |dette |den här |denna )?(?:artikk?el(?:en|n)?|artiklen|saken?|saka|siden|sidan|lenken|linket|länken|innlegget|nyheden|nyheten)\b(?: (?:del|dela|på|via|med|til|till) ?.{0,40})?)",
                r"(?:kopier|kopiér|kopiera) (?:lenken?|linket?|länken?)(?: .{0,20})?|(?:lenken?|linket?|länken?) (?:er |är )?(?:kopiert|kopieret|kopierad)\b.{0,30}|\d[\d.,]*\s?k? ?(?:delinger|delningar|likes|har delt)|(?:klikk|klik|klicka) (?:for å|for at|för att) (?:dele|dela)\b.{0,60}|tips (?:en venn|en ven)|tipsa en vän|relevant for andre\??",
                r"(?:følg|fylg|följ|gilla|lik) (?:oss|os)(?: (?:også|også|även|her|här))?(?: på .{2,40})?",
            ),
            parts=(
                r"(?:\b(?:følg|fylg|följ|lik|gilla|finn|find|hitta) (?:oss|os)|^\W*(?:følg|följ))\b.{0,50}\bpå (?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|tiktok|threads|youtube|bluesky|snapchat|google nyheter|sosiale medier|sociale medier|sociala medier)\b",
            ),
        ),
        drops=(
            "Del Facebook Twitter WhatsApp E-post",
            "Del artikkelen",
            "Del på Facebook",
            "Dela artikeln",
            "Følg oss på Instagram",
            "Følg os på Facebook",
            "Följ oss på Facebook",
        ),
        keeps=(
            "Jeg synes at Facebook er for stort.",
            "Naboene deler vannet fra brønnen.",
            "Del av kaia raste ut.",
            "Del 2",
            "På Facebook skrev borgmästaren att hon inte ger upp.",
        ),
    ),
    rule(
        "related-links",
        "nordic",
        links(
            _TOLD,
            headings=(
                r"(?:(?:les|læs|läs|se|hør|høyr|lyssna) (?:også|òg|også|også her|også om|også på|også|også:|også!|mer|mere|meir|också|även|videre|vidare|flere|fler|flere saker|siste)(?: (?:om|fra|från|på|av|af|her|här|i) .{2,40})?|mest (?:lest|lese|læst|læste|läst|lästa|sett|sette|sete|set|delt|delte|delat|populære|populära|populært|kommentert)(?: .{0,20})?|"
                r"(?:siste|seneste|senaste|nyeste|nyaste|det siste|det seneste|det senaste) (?:nytt|nyt|nyheter|nyheder|nyheterna|saker|artikler|artiklar|videoer|fra .{2,30}|från .{2,30}|om .{2,30})(?: .{0,20})?|(?:relaterte?|relaterede?|relaterade?|liknende|lignende|liknande|anbefalte|anbefalede|rekommenderade|andre|andra|flere|fler|flera|aktuelle|aktuella|populære|populära|utvalgte|udvalgte|utvalda) (?:artikler|artiklar|saker|nyheter|nyheder|innlegg|indlæg|inlägg|lenker|links|länkar|videoer|emner|ämnen|historier|fra .{2,30}|från .{2,30}|om .{2,30})(?: .{0,30})?|"
                r"(?:mer|mere|meir|nytt|nyt) (?:om|fra|från|frå)(?: .{2,40})?|(?:kanskje|måske|kanske) (?:er|vil|også|du|kan|är)\b.{0,40}|(?:dette kan|disse kan|det kan) (?:også )?(?:interessere|være av interesse)\b.{0,20}|anbefalt(?: for deg| av .{2,30})?|anbefalet(?: til dig)?|rekommenderat(?: för dig)?|(?:andre leser|andre læser|andra läser)(?: også| nå| nu| också)?|redaksjonens utvalgte|redaktionens udvalgte|redaktionens urval|redaksjonen anbefaler|redaktionen anbefaler|akkurat nå|lige nu|just nu|akkurat no|toppsaker|topphistorier|tophistorier|toppnyheter|forsiden akkurat nå)"
            ),
            subheads=r"(?:relatert|relaterede?|relaterat|populært|populärt|videoer|bilder|billeder|lenker|links|länkar|kilder|kjelder|källor|også|mer|mere|meir|tips|anbefalt|dagens .{2,20}|ledige stillinger|lediga jobb|ledige job)",
            labels=r"video|bildeserie|billedserie|bildextra|bildspel|podkast|podcast|live|direkte|direkt|intervju|interview|analyse|analys|bakgrunn|baggrund|bakgrund|kommentar|ledare|debatt?|relatert|relateret|neste|næste|nästa|forrige|föregående|se|les|læs|läs|lytt|lyt|lyssna|oversikt|overblik|kronikk|kronik|meninger",
            address=r"(?:les|læs|läs|se|hør|lyssna|lytt|lyt|sjå) (?:også|òg|også her|også|mer|mere|meir|också|även|videre|vidare|her|här|hele (?:saken|artikkelen|artiklen|intervjuet|interviewet)|hela (?:artikeln|intervjun)|bildene|billederne|bilderna)",
            lines=(
                r"(?:les|læs|läs|se|vis|visa|last|hent|ladda|sjå|hør|lytt) (?:mer|mere|meir|flere|fler|alle|alla|videre|vidare|alt|allt|inn flere|in fler|hele (?:saken|artikkelen|artiklen|listen|lista)|hela (?:artikeln|listan)|oversikt|her|här)(?: (?:her|här|om .{2,50}|fra .{2,40}|från .{2,40}|på .{2,40}|av .{2,40}|af .{2,40}|saker|artikler|artiklar|nyheter|nyheder|videoer|kommentarer|jobs|jobb|stillinger|i .{2,40}))?(?: vis mindre)?|(?:klikk|klik|klicka) (?:her|här)\b.{0,60}|tilbake til (?:forsiden|forsida|toppen)|tilbage til (?:forsiden|toppen)|tillbaka till (?:startsidan|förstasidan|toppen)|vis (?:mindre|færre)|visa mindre|"
                r"(?:denne |den här |denna )?(?:artikk?el(?:en|n)?|saken|teksten|texten|innlegget|kronikken) (?:ble|blev|er|är|var|har) (?:først |oprindelig |opprinnelig |oprindeligt |ursprungligen |tidligere |tidigare |også )*(?:publisert|publiceret|publicerad|publicerats|bragt|trykt|trykket|offentliggjort) (?:først |första gången |oprindelig |i|på|av|af|hos)\b.{2,80}|(?:innlegget|indlægget|inlägget) .{2,160} (?:dukket først opp på|dök först upp på|blev først bragt på) .{2,60}|(?:nyere|eldre|ældre|nästa|neste|næste|forrige|föregående) (?:artikk?el|artikel|sak|innlegg|inlägg|indlæg)"
            ),
        ),
        drops=(
            "Slusene i havna blir stengt hele vinteren, for pengene til nye porter er brukt opp.\n[[Les også\nNy ferje går fra mai\nMølla blir museum]]",
            "Sluserne i havnen forbliver lukket hele vinteren, for pengene til nye porte er brugt op.\n[[Mest læste\nNy færge sejler fra maj\nMøllen bliver museum]]",
            "Slussarna i hamnen förblir stängda hela vintern, för pengarna till nya portar är slut.\n[[Senaste nytt\nNy färja går från maj\nKvarnen blir museum]]",
            "Les også: Derfor går ikke ferja lenger",
            "Læs også: Derfor sejler færgen ikke mere",
            "Läs mer: Därför går färjan inte längre",
            "Läs även: Färjan går inte längre",
            "Vis mer",
        ),
        keeps=(
            "Mer om stengningen ville havnesjefen ikke fortelle, for arbeidet pågår ennå.",
            "Les også det som står med liten skrift før du kjøper en båt, for fristen er kort.",
            "Læs også det med småt, før du køber en jolle, for fristen er kort.",
            "Se også hvordan vannet stiger, roper skipperen.",
        ),
    ),
    rule(
        "page-furniture",
        "nordic",
        furniture(
            r"(?:stolt )?(?:drivs med|drivet (?:av|af)|drevet av|drevet af) wordpress|(?:använder|leveret af) blogger|(?:visa|vis|se) dette? (?:inlägg|opslag|innlegget|indlæg) på instagram|visa detta inlägg på instagram|ett? (?:inlägg|opslag|innlegg) (?:delat|delt) av .{1,60}|(?:den här |denne )?video(?:n|en)? (?:är inte tillgänglig|er ikke (?:tilgængelig|tilgjengelig))",
            r"(?:betygsätt|bedøm|vurder) (?:artikeln|denne artikel|denne artikkelen)|(?:genomsnittligt betyg|gennemsnitlig bedømmelse|gjennomsnittlig vurdering)\s?:?\s?\d.{0,20}(?:röster|stemmer).{0,8}|var (?:den här |denne )?(?:artikeln|sidan|artikel|artikkelen|side|siden) (?:till hjälp|nyttig)\?|(?:lägg till i|tilføj til|legg til i) favorit(?:er|ter)|skriv ut recept|(?:visningar|visninger): \d+|inläggsnavigering|indlægsnavigation|innleggsnavigasjon",
            r"kli(?:cka|k|kk) för utskrift ?\(öppnas i.{0,20}|(?:gilla|like|liker) (?:laddar in|indlæser|laster inn).{0,4}|prenumerera på: .{2,30}\(atom\)?|denn[ae] (?:webbplats|side|nettside) (?:skyddas av|er beskyttet af|er beskyttet av) recaptcha.{0,80}|dette nettstedet er beskyttet av recaptcha.{0,80}",
            r"(?:(?:gå|hopp|hoppa|spring|fortsæt|fortsett|fortsätt|tilbake|tilbage|tillbaka|direkte?|videre) (?:rett |direkte |direkt )?(?:til|till) (?:sidens |sidans |hoved)?(?:inn?hold(?:et)?|innhald(?:et)?|indhold(?:et)?|innehåll(?:et)?|hovedinnhold(?:et)?|hovudinnhald(?:et)?|hovedindhold(?:et)?|huvudinnehåll(?:et)?|meny(?:en)?|menu(?:en)?|hovedmeny(?:en)?|huvudmeny(?:n)?|navigasjon(?:en)?|navigation(?:en)?|søk|søgning|sök|toppen|forsiden|forsida|startsidan|bunnen|bunden|sidfot(?:en)?|kommentar(?:er|feltet|ene|erne|erna)))",
            r"(?:åpne|åpn|lukk|vis|skjul|åbn|luk|öppna|stäng|visa|dölj) (?:meny(?:en)?|menu(?:en)?|undermeny|undermenu|søk(?:et)?|søgning|søgefelt|sök|navigasjon(?:en)?|navigation(?:en)?|bilde(?:t)?|billede(?:t)?|bild(?:en)?|galleri(?:et)?|bildetekst|billedtekst|bildtext|video|kommentarer|dialog(?:en)?|vindu(?:et)?|vindue|fönster|faktaboks|faktaruta|kart|kort|karta)(?: .{0,20})?",
            r"(?:\d+ (?:av|af) \d+(?: (?:bilder|billeder))?|(?:bilde|billede|bild|side|sida) \d+ (?:av|af|/) \d+|(?:lesetid|læsetid|lästid|lyttetid|spilletid|speltid)(?:\W{1,4}(?:\w+\.? ){0,2}\d.{0,14})?|(?:ca\.? )?\d+ ?(?:min|minutt|minutter|minuters?)\.? ?(?:lesetid|læsetid|lästid|lesing|læsning|läsning|å lese|at læse|att läsa))",
            r"(?:lytt til|lyt til|lyssna på|hør|spill av|afspil|spela upp) (?:denne |den här |hele |hela )?(?:artikk?el(?:en|n)?|artiklen|saken|podkasten|podcasten|podden|lyden|videoen?|teksten|oplæsning\w*)(?:\W*[\d:]+)?|(?:laster|lastar|indlæser|henter|laddar) (?:inn|innhold|indhold|innehåll|in)|indlæser|laddar|(?:videoen|artiklen|innholdet) (?:laster|indlæses|lastes).{0,10}|indlæs siden igen|last (?:inn )?siden på nytt|ladda om sidan|(?:tekststørrelse|textstorlek|skriftstørrelse).{0,20}|(?:mørk|mørkt|mörkt|lys|ljust) (?:modus|tema|tilstand|läge)|skru (?:på|av) lyden?|slå (?:på|av|til|fra|lyden) ?(?:ljudet|lyden|lyd|fra|til)?",
            r"(?:nettleseren din|din nettleser|din browser|denne browser|din webbläsare|webbläsaren) .{0,80}|(?:prøv igjen|prøv igen|forsøg igen|forsøg at logge ind igen|försök igen) (?:senere|senare|om .{2,30})",
            r"(?:tips|tip|tipsa) (?:oss|os|redaksjonen|redaktionen|meg|mig)(?:[ !:x].{0,50})?|(?:har du (?:et |ett |en )?tips?|har du tips|kontakt redaksjonen|kontakt redaktionen|kontakta redaktionen|skriv til redaksjonen|send inn tips|send et tip|funnet en feil|fundet en fejl|hittat ett fel|fant du en feil|hittade du fel|rapporter feil|meld fejl|rapportera fel|fel i texten|feil i saken|fejl i artiklen|følg emnet|følg temaet|følg denne saken|följ ämnet|följ skribenten)\b.{0,50}",
            r"(?:ansvarlig|ansvarleg|ansvarshavende|ansv\.?|adm\. direktør & ansvarshavende|ansvarig|stf\.? ansvarig|t\.?f\.? ansvarlig|sjef|chef|stedfortredende ansvarlig) ?(?:redaktør|chefredaktør|sjefredaktør|utgivare|redaktörs?|utgiver)(?: (?:og|och) (?:\w+\.? )?(?:direktør|redaktør|chefredaktör|daglig leder))?(?:\s?[:–-]\s?[^.!?,]{3,60}|,? (?!(?:går|er|har|i|på|om|får|blir|bliver|må|vil|ved|for|slutter|slutar|är|kan|skal|ska|av|af|till|til|døde|dømt|døm\w+|ny|trekker|forlater|forlader|lämnar|gikk|gik|gick)\b)[\w.'-]+(?: [\w.'-]+){1,2})?",
            labels=(
                r"(?:svara|anmäl|anmeld|rapport(?:era|ér|er)|sort(?:era|ér|er) efter|sorter etter|nyast|äldst|nyeste|ældste|eldste|senaste (?:kommentarer|inläggen)|seneste (?:kommentarer|indlæg)|siste (?:kommentarer|innlegg)|arkiver|okategoriserade|ukategorisert|ikke kategoriseret|(?:ditt betyg|din bedømmelse|din vurdering)|relaterade|relateret|relatert|(?:äldre|nyare) inlägg|(?:ældre|nyere) indlæg|(?:eldre|nyere) innlegg|namn|navn|webbplats|websted|nettsted|innehållsförteckning|indholdsfortegnelse|innholdsfortegnelse|till? toppen|dela detta|del dette|sök efter|søg efter|søk etter|indlæs flere|kopi(?:era|er) (?:länk|link|lenke)|fort(?:sätt läsa|sæt læsning|sett å lese)|(?:publicerat i|udgivet i|publisert i|skrevet i) .{2,30}|upplagd av .{2,20}|märkt .{2,30})|"
                r"(?:søk|søg|sök|meny|menu|forside|forsiden|forsida|framside|startsida|hjem|hem|emner|emneord|ämnen|artiklens emner|stikkord|tema|temaer|tagger|taggar|tags|seksjoner|sektioner|kategorier?|kontakt|kontakt oss|kontakt os|kontakta oss|om oss|om os|om avisen|om avisa|adresse|adresser|adress|personvern(?:erklæring|policy|-policy)?|privatlivspolitik|persondatapolitik|"
                r"integritets?policy|personuppgifts?policy|personuppgifter|vilkår|brukervilkår|brugervilkår|handelsbetingelser|villkor|användarvillkor|annonsere|annonsering|annonceinfo|annoncering|annonsera|for annoncører|åpenhetsloven|hjelp|hjælp|hjälp|tjenester|tjänster|snarveier|genveje|genvägar|nyttige sider|rettelser|rättelser|rettelse|tilgjengelighet\w*|tilgængelighed\w*|tillgänglighet\w*|"
                r"lukk|luk|stäng|avbryt|annuller|annullér|neste|næste|nästa|forrige|föregående|tilbake|tilbage|tillbaka|mer|mere|meir|mindre|ja|nei|nej|ok|send|skicka|innhold|indhold|innehåll|bilder|billeder|lyd|ljud|podkaster?|podcasts?|poddar|podd|direkte|eksklusivt?|exklusivt?|pluss?|redaksjonen?|redaktionen?|journalister?|udgiver|utgiver|utgivare|bestyrelse|"
                r"publisert|oppdatert|sist oppdatert|publiceret|offentliggjort|opdateret|senest opdateret|publicerad|publicerat|uppdaterad|uppdaterat|kort fortalt|innenriks|utenriks|indland|udland|inrikes|utrikes|lokalt|debatt?|ledige stillinger|stilling ledig|skriv ut|udskriv|utskrift|for abonnenter|e-?avis|e-?tidning|arkiv|tips oss|tip os|tipsa oss|foto|kilde|kjelde|källa|artikk?el|opphavsrett|ophavsret|upphovsrätt)"
            ),
            menu="""forside forsiden forsida startsida hem hjem nyheter nyheder nyheiter nyhed siste seneste senaste nytt nyt innenriks utenriks indland udland inrikes utrikes politikk politik økonomi ekonomi næringsliv
            erhverv business penger penge pengar bolig bostad sport fotball fodbold fotboll håndball håndbold handboll ski kultur debatt debat meninger meninger mening ledere leder ledare kommentar kronikk kronik kronikker
            kjendis kendte kändis nöje underholdning underhållning livsstil reise rejser resor mat mad bil biler bilar motor teknologi teknik tech vitenskap viden videnskab vetenskap helse sundhed hälsa skole utdanning uddannelse utbildning
            klima miljø miljö krim blåljus vær været vejr väder tv radio podkast podcast podcaster podkaster poddar video videoer bilder billeder lokalt lokal regionalt norge danmark sverige grønland færøerne verden världen europa usa asia asien
            afrika mellemøsten oslo bergen trondheim stavanger københavn aarhus odense aalborg stockholm göteborg malmö uppsala samfunn samfund samhälle litteratur musikk musik film teater bøker bøger böcker anmeldelser
            recensioner oppskrifter opskrifter recept kryssord krydsord korsord quiz sudoku spill spil spel dødsannonser dødsannoncer familj familie minnesord eavis avis tidning tidningen avisen avisa
            abonnement abonnent prenumerera prenumeration kundeservice kundservice kundecenter kundesenter kontakt annonse annonser annonsere annonsering annonce annoncer annoncering annonsera jobb job stillinger ledige nyhetsbrev nyhetsbrev
            nyhedsbrev nyhedsbreve personvern privatlivspolitik integritetspolicy cookies informasjonskapsler vilkår villkor arkiv søk søg sök meny menu logg log logga tips tip tipsa facebook twitter instagram youtube
            linkedin rss redaksjonen redaktionen redaksjon redaktion pluss plus tema emner ämnen serier tjenester rabattkoder rabatkoder lån forbrukslån kredittkort strøm tipping trav tester live direkte shopping bank""",
            glue="og och & i på til till fra från om oss os for för inn ind in ut ud din min mine mina alle alla alt våre vores våra vår med av af e søk mer mere flere fler se ledig liv stil siden side sidor mat kr",
            tags=r"emner|emneord|stikkord|tagger|taggar|tags|tema|temaer|ämnen|nøkkelord|nøgleord|nyckelord|mer om|mere om|les mer om|læs mere om|läs mer om|i denne artikkelen|i denne artikel|i den här artikeln|artiklens emner|publisert i|kategorier?|kategori|mer om ämnet",
        ),
        drops=(
            "Stolt drivet av WordPress",
            "Videon är inte tillgänglig",
            "Drevet af WordPress",
            "Gå til hovedinnhold",
            "Fortsæt til indhold",
            "Hoppa till innehåll",
            "Lesetid: 3 minutter",
            "Tips oss!",
            "Ansvarlig redaktør: Ana Lima",
            "Ansvarshavende chefredaktør: Ana Lima",
            "Ansvarig utgivare: Ana Lima",
            "Stikkord: Havn, Sluse, Vinter",
        ),
        keeps=(
            "Videoen er ikke tilgængelig for pressen, siger havnechefen.",
            "Gå til havna og se, ropte skipperen.",
            "Et av 166 skip i bukta ble gjennomsøkt.",
            "Ansvarlig redaktør i Havneavisa går av i mai, etter ti år i jobben.",
            "Søk etter den savnede båten",
            "Ansvarlig redaktør går av",
        ),
    ),
    rule(
        "comments-prompt",
        "nordic",
        comments(
            r"\b(?:sier|seier|sa|sagde|sade|siger|säger|skriver|ifølge|enligt)\b",
            r"(?:lämna ett svar|lämna en kommentar|skriv et svar|legg igjen (?:et svar|en kommentar))(?: (?:avbryt|annuller) svar)?|(?:avbryt|annuller) svar|(?:spara mitt namn|gem mit navn|lagre mitt navn)\b.{0,110}|(?:meddela mig om|giv mig besked om|gi meg beskjed om)\b.{0,40}\bvia e-?(?:post|mail)|(?:\d+|et|ett|én|en) (?:svar|reaktioner|reaktion|kommentarer|kommentar) (?:på|til|om) \".{0,100}|din e-?mailadresse vil ikke blive (?:publiceret|offentliggjort).{0,50}",
            r"kommentarer (?:inaktiverade|er skrudd av) för? .{2,80}|(?:der er |det er )?(?:lukket|stengt) for kommentarer(?: til .{2,80})?|(?:inga|ingen) kommentarer (?:ännu|endnu|enda|ennå)|(?:bli först med att|vær den første til at|bli den første til å) kommentere?a?|(?:publicera|publiser) kommentar|anmäl kommentar|denna webbplats använder akismet.{0,100}|dette (?:websted|nettstedet) bruger? akismet.{0,100}",
            r"(?:(?:\d[\d.]*|ingen|inga|se|vis|visa|skjul|dölj|les|læs|läs|alle|alla|skriv|gi|legg igjen|tilføj|lämna|en|din|flere|fler|den første|nye) )*(?:kommentarer|kommentarar|kommentarane|kommentarene|kommentarerne|kommentarerna|kommentarfelt(?:et)?)(?: ?[(\[]?\d*[)\]]?)?(?: (?:til denne saken|til saken|til artikkelen|til artiklen|till artikeln|er stengt|er lukket|är stängda|fra lesere|fra læserne))*",
            r"(?:komment[eé]r|kommentera|bli med i debatten|deltag i debatten|delta i debatten|delta i diskusjonen|delta i diskussionen|var med och diskutera|gå till kommentarerna|si din mening|sig din mening|säg din mening)(?: (?:artikk?elen|artikkelen|artiklen|artikeln|saken|saka|her|här|på|denne|den här|nå|nu)\b.{0,60})?",
            r"(?:du må være |du skal være |du måste vara |logg inn |log ind |logga in ).{0,40}\b(?:kommentere|kommentera|debattere|delta i)\b.{0,40}|(?:din |e-?post)?e?-?(?:postadressen? din|mailadresse|postadress) (?:vil ikke bli publisert|blir ikke publisert|bliver ikke publiceret|publiceras inte|kommer inte publiceras)\b.{0,60}|(?:obligatoriske felt(?:er)?|obligatoriska fält|krævede felter) .{2,40}|(?:kommentarfeltet|kommentarsporet|kommentarsfältet|kommentarerna|kommentarene) (?:er|är) (?:nå |nu )?(?:stengt|lukket|stängt|stängda|modererte?)\b.{0,40}",
            parts=(
                r"^(?:hva|kva|hvad|vad) (?:mener|meiner|synes|tycker) (?:du|dere|ni)(?: om (?:saken|saka|sagen|dette|det her|det här))?\? (?:skriv|del|dela|kommenter|kommentera|stem|si|sig|säg|deltag|delta|bli med|send)\b.{0,60}$",
                r"\b(?:logg inn|log ind|logga in|registrer deg|registrer dig|registrera dig|du må være innlogget|du skal være logget ind)\b.{0,40}\b(?:for å|for at|för att) (?:kunne |kunna )?(?:kommentere|kommentera|debattere|delta)\b",
                r"\b(?:hold deg til saken|hold dig til emnet|håll dig till ämnet|håll en god ton|hold en god tone|debattregler|debatregler|kommentarregler)\b.{0,80}\b(?:komment\w*|debatt?\w*|ton|tone|regler|respekt\w*|vis)\b",
            ),
        ),
        drops=(
            "Lämna ett svar",
            "Annuller svar",
            "Ingen kommentarer endnu",
            "12 kommentarer",
            "Kommenter artikkelen",
            "Hvad mener du? Skriv en kommentar",
            "Log ind for at kommentere",
            "Logga in för att kommentera",
            "Kommentarer til denne saken",
        ),
        keeps=(
            "Der er lukket for kommentarer fra rådhuset i denne uge, skriver avisen.",
            "Ordføreren ville ikke kommentere hendelsen.",
            "– Hva mener du med det?",
            "Kommentarer fra ministeren vakte vrede i dalen.",
            "Borgmästaren ville inte kommentera händelsen.",
        ),
    ),
    rule(
        "author-bio",
        "nordic",
        bio(
            rf"\b(?:{_SAYS})\b",
            r"^\W*(?:(?:forfatteren|skribenten|författaren|journalisten|artikkelforfatteren)|[\w'.-]+(?: [\w'.-]+){1,3}),? (?:\([^)]{2,30}\) )?(?:er|är|var|skriver om|arbeider|arbejder|arbetar|jobber|jobbar|dekker|dækker|bevakar|leder)\b.{0,100}\b(?:\w*journalist\w*|\w*redaktør\w*|\w*redaktör\w*|\w*korrespondent\w*|\w*reporter\w*|kommentator|spaltist|kronikør|krönikör|kolumnist|skribent|frilans\w*|freelance\w*|redaksjon\w*|redaktion\w*)\b.{0,300}$",
            r"^\W*(?:(?:politisk |sports|nyhets|nyheds|politik|økonomi|ekonomi|kultur|digital|uden?rigs|uten?riks)?-?(?:redaktør|redaktör|journalist|reporter|korrespondent|kommentator|fotograf|spaltist|skribent|krönikör)|frilansjournalist|freelancejournalist|ansvarlig redaktør)(?:,? (?:i|på|for|för|ved|hos) .{2,50})?\W*$",
            r"^\W*(?:følg|följ|kontakt|kontakta|mejla|skriv til|send e-post til)\b.{2,40}\b(?:på (?:twitter|x|e-?post|mail|mejl|linkedin)|via (?:e-?post|mail|mejl))\b.{0,40}$",
            headings=r"(?:om (?:forfatteren|forfatterne|skribenten|journalisten|författaren|artikkelforfatteren|meg|mig)|forfatter|författare|skribent|skrevet av|skrevet af|skriven av|mer (?:av|från|fra) (?:skribenten|forfatteren|författaren)|mere fra (?:forfatteren|skribenten))",
        ),
        drops=(
            "Slusene i havna blir stengt hele vinteren, for pengene til nye porter er brukt til helt andre ting i kommunen.\n[[Ana Lima er journalist i lokalredaksjonen og har dekket havna siden 2015.]]",
            "Sluserne i havnen forbliver lukket hele vinteren, for pengene til nye porte er brugt på helt andre ting i kommunen.\n[[Ana Lima er redaktør på avisens lokalredaktion og har fulgt havnen siden 2015.]]",
            "Slussarna i hamnen förblir stängda hela vintern, för pengarna till nya portar har gått till annat i kommunen.\n[[Ana Lima är reporter på lokalredaktionen och bevakar hamnen sedan 2015.]]",
        ),
        keeps=("Ana Lima er fisker og har vært på elva siden hun var ti år.",),
    ),
    rule(
        "agency-credit",
        "nordic",
        agency(
            rf"^\W*(?:med (?:informasjon|materiale?|bidrag) (?:fra|av)|med material från)\b.{{0,40}}\b{_WIRES}\b[^.]{{0,60}}\.?$",
            r"^\W*(?:(?:/|©\s?)?(?:ntb|ritzau|tt|stt|npk|tt-afp|tt-reuters))(?:[/,+ -]+(?:ntb|ritzau|scanpix|tt|stt|npk|afp|reuters|ap|dpa|tt nyhetsbyrån))*\W*$",
            r"^\W*(?:oversatt av|oversat af|översättning|oversættelse|oversettelse)\s?:?\s[^.]{2,100}$",
            label=r"kilder?|kjelder?|källa|källor|nyhetsbyrå|nyhedsbureau|tekst|text",
        ),
        drops=(
            "(NTB)",
            "/ritzau/",
            "TT",
            "[[Kilde: NTB]]\nSlusene i havna blir stengt hele vinteren.",
            "[[Källa: Reuters]]\nSlussarna i hamnen förblir stängda hela vintern.",
        ),
        keeps=(
            "Med tidevannet kommer ferja tilbake.",
            "NTB meldte mandag at han går av.",
            "Ritzau har forgæves forsøgt at få en kommentar.",
        ),
    ),
    rule(
        "image-credit",
        "nordic",
        picture(
            rf"\b{_SAYS}\b",
            r"(?:foto(?:graf|n|er)?|bilder?|billeder?|bild|illustrasjon(?:sfoto)?|illustration(?:sfoto)?|grafikk?|kart|karta|video|skjermdump|skærmbillede|skärmdump|montasje|montage|arkivfoto|arkivbild|genrebild|pressefoto|pressbild|privatfoto)",
            r"(?:arkivfoto|arkivbild(?:e)?|arkivbillede|genrebild|illustrasjonsfoto|illustrationsfoto|illustrasjonsbilde|modelfoto|pressefoto|pressbild|skjermdump|skärmdump)(?: .{0,80})?|(?:foto )?privat|(?:bildetekst|billedtekst|bildtext): .{5,200}|(?:bildeserie|billedserie|bildspel|forstørr bilde|forstør billede|förstora bild\w*)(?: .{0,40})?|foto|[\w.'-]+(?: [\w.'-]+){0,3} ?/ ?(?:ntb|ntb scanpix|ritzau scanpix|scanpix|scanpix danmark|tt|tt nyhetsbyrån|bildbyrån|npk|lehtikuva)(?: ?/ ?[\w.' -]{2,30})?",
            by="by",
        ),
        drops=(
            "Skuter venter foran slusen. Foto: Ana Lima / NTB",
            "Pramme venter foran slusen. Foto: Ana Lima/Ritzau Scanpix",
            "Båtar väntar vid slussen. Foto: Ana Lima/TT",
            "Ana Lima/Ritzau Scanpix",
            "Arkivbild",
        ),
        keeps=(
            "Fotoet viser en mann i uniform, sier kommunen.",
            "Bilden visar en man i uniform, enligt kommunen.",
            "Foto av slusen fra 1905 er funnet på loftet.",
        ),
    ),
)
