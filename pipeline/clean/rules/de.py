"""German: what the page says around the story. Shapes stand in kit.py; here are the words."""

from pipeline.clean.rule import Claims, either, has, says, unless
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
    r"\b(?:sagte[n]?|sagt|erklärte[n]?|teilte[n]?|mitgeteilt|zufolge|laut|berichtete[n]?|betonte[n]?|kritisierte[n]?|warnte[n]?|"
    r"forderte[n]?|er|ihm|ihn|polizei|gericht\w*|staatsanwalt\w*|minister\w*|präsident\w*|sprecher\w*|"
    r"am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag))\b"
)
_YOUR = r"(?:ihre[nmrs]?|deine?[nmrs]?|eure?[nmrs]?)"
_OTHERS = (
    r"\b(?:\w*(?:volks|bürger)(?:begehren|initiativen?|entscheid\w*|befragung\w*)|\w*petition(?:en)?|(?:ihrer|deiner|eurer) unterschrift|unterschriften|referendum\w*|"
    r"\w*umfrage\w*|\w*produkttest\w*|\w*tester(?:in|innen|n)?|testpersonen|(?:ihre|deine|eure) meinung|foren und (?:\w+ )?blogs|"
    r"gemeinsame[nrms]? (?:\w+ )?initiative|(?:gefördert|unterstützt|finanziert)\b.{0,30}\b(?:von|vom|durch|aus|im rahmen)\b.{0,40}\b(?:\w*stiftung\w*|\w*ministeri\w+|\w*fonds|\w*programms?|\w*verein|bund|land|landes|eu|europäischen|stadt|gemeinde\w*)|"
    r"blutspende\w*|(?:sport|turn|segel|ruder|fußball|schützen|heimat|musik|tierschutz|kleingarten)verein\w*|frauenh(?:aus|äuser)\w*|tierheim\w*|feuerwehr\w*|stammzell\w*|organspende\w*|hilfsorganisation\w*|hilfswerk\w*|(?:\w*opfern?|betroffenen|geflüchteten|bedürftige\w*) (?:de[rs]|von|in|helfen|zu helfen|helfen will|im)|für (?:die )?\w*opfer)\b"
)
"""What else money, members and backing are wanted for: petitions, surveys, projects that others pay for, the needy."""
_VOICE = Voice(
    we=r"\b(?:wir|uns|unser\w*)\b",
    # `sie` alone is `she` and `they`: it counts behind a verb that asks, as in `unterstützen Sie uns`
    you=(
        rf"\b(?:\w+en sie (?:uns|unser\w*|jetzt|hier|bitte|mit|dazu|sich|den|das|ein\w*|heute|noch|un\w+|guten?)|ihnen|du|dir|dich|euch|ihr|"
        rf"{_YOUR} (?:\w+ )?(?:spende\w*|hilfe|unterstützung|beitrag|abo\w*|e?-?mail\w*|geld|mitgliedschaft|solidarität)|"
        r"(?:wenn|falls|weil|damit|dass|können|möchten|wollen|würden|mögen) sie|dein\w*|eure\w*|mach(?:t|en sie)? mit|menschen wie|lieber? \w*leser\w*|leser\w*|hörer\w*|zuschauer\w*|abonnent\w*|mitglied\w*|"
        r"unterstützer\w*|förder(?:er|in|innen|mitglied\w*))\b"
    ),
    ask=(
        rf"\b(?:spende[nt]?|spendest|spenden\w*|unterstütz(?:e|en sie|t uns|st du|en du) ?\w*|unterstützung|unterstützen|{_YOUR} (?:\w+ )?(?:hilfe|beitrag)|"
        r"beitrag (?:leisten|von|ab)|förder(?:mitglied\w*|abo\w*|beitr[aä]g\w*|er(?:in|innen)?|kreis\w*|n|st|e)|vereinsmitglied\w*|freundeskreis\w*|mitglied(?:er)? (?:werden|wirst|bist|sind)|wer(?:de|den sie|det) (?:\w+ ){0,2}(?:mitglied|teil|unterstützer\w*)|"
        r"crowdfunding|steady|patreon|paypal|angewiesen auf|(?:brauchen|benötigen) (?:wir|dich|sie|euch|ihre|deine)|helfen sie|hilf (?:uns|mit)|"
        r"(?:leser|spenden|mitglieder|community)-?finanziert\w*|finanzier\w+|angewiesen|mittragen|mitzutragen|getragen|mach(?:t|en sie)? mit|(?:einen|den) unterschied|zahlen sie|zahl(?:e|st)? (?:jetzt|was|freiwillig)|freiwillig\w*)\b"
    ),
    cause=(
        r"\b(?:\w*journalis\w+|\w*redaktion\w*|berichterstattung|recherch\w+|\w*unabhängig\w*|berichten|texte?|community|gemeinnützig\w*|werbefrei\w*|paywall|"
        r"bezahlschranke|kostenlos|kostenfrei|frei zugänglich|für alle|pressefreiheit|demokratie|\w*artikel\w*|beiträge|zeitung|magazin|"
        r"medi(?:um|en|enhaus)|verlag|konzern\w*|anzeigenkunden|werbung|werbekunden|investor\w*|unsere[rn]? arbeit|projekt)\b"
    ),
    money=(
        r"[€$£]\s?\d|\b\d+(?:[.,]\d+)? ?(?:€|euro|franken|chf|cent)|\b(?:monatlich\w*|im monat|pro (?:monat|woche|jahr)|einmalig\w*|jeder (?:euro|betrag|beitrag|cent)|"
        r"kleine[nrm]? (?:beitrag|spende|betrag|summe)|regelmäßig\w*|dauerhaft\w*|steuerlich absetzbar|spendenquittung|spendenkonto|iban|kaffee|"
        r"was (?:du|sie) (?:kannst|können|willst|wollen)|egal wie (?:viel|klein)|kosten? geld|kostet geld|geld kosten)\b"
    ),
    told=rf"{_TOLD}|{_OTHERS}",
)


_BY_MAIL = r".{0,80}\b(?:\w*newsletter\w*|briefing|rundbrief|mailing\w*|e-?mails?(?! an\b|,? (?:postalisch|telefonisch)| oder telefonisch)|postfach|morgenlage|update)\b"
"""What is subscribed to, and no address to write to: `per E-Mail an`. `Bestellt` asks only where a sentence begins."""

_EMBED = (
    r"wir respektieren (?:ihre|deine|eure) privatsphäre und stellen ohne .{0,60}verbindung zu .{2,60}|"
    r"an dieser stelle (?:finden|findest|sehen|siehst|befindet|steht|wird|ist)\b.{0,80}\bextern\w* (?:\w+ )?(?:inhalt\w*|element\w*|plattform\w*|dienst\w*|medien\w*)\b.{0,200}|"
    r"(?:ich bin damit|ich bin) einverstanden,? dass mir (?:externe )?inhalte\b.{0,240}|"
    r"(?!.*\b(?:warn(?:t|te)|sagt|erklärte?|rät|polizei)\b)mit (?:dem|einem) (?:laden|klick|abspielen|aufruf|anzeigen)\b.{0,60}\b(?:akzeptieren sie|akzeptierst du|stimmen sie|stimmst du|willigen sie|willigst du|erklären sie)\b.{0,80}\b(?:datenschutz\w*|\w*bedingungen|übermitt\w+|daten)\b.{0,120}|"
    r"(?:sie sehen|du siehst) gerade einen platzhalterinhalt von .{2,220}|bitte (?:beachten sie|beachte),? dass dabei daten an drittanbieter weitergegeben werden|"
    r"(?:inhalte?|video|beitrag|tweet|post|karte|podcast|element)(?: (?:von|aus) (?:youtube|vimeo|facebook|instagram|twitter|x|tiktok|google maps|spotify|soundcloud|datawrapper|opinary|reddit|bluesky|mastodon))? (?:immer )?(?:laden|entsperren)|(?:inhalte?|video|tweet) (?:anzeigen|aktivieren)|(?:youtube|vimeo|facebook|instagram|twitter|x|tiktok|google maps|spotify|soundcloud)(?:-inhalte)? immer (?:entsperren|laden)|erforderlichen (?:service|dienst) akzeptieren und inhalte? entsperren|"
    r"diese (?:website|webseite|seite) ist (?:durch|mit) recaptcha geschützt.{0,140}"
)
"""What stands in for a video or a post that is shown only to those who agree."""


def _copyright() -> Claims:
    return unless(
        r"\b(?:sagte|urteil\w*|gericht\w*|klag(?:e|te|ten)|richter\w*)\b",
        has(
            r"\balle rechte vorbehalten\b",
            r"\b(?:vervielfältigung|weiterverbreitung|nachdruck|weiterverwendung)\b.{0,100}\b(?:nur mit|ohne|nicht gestattet|untersagt|verboten|genehmigung|zustimmung|erlaubnis)\b",
            r"\b(?:dieser|dieses|der) (?:artikel|beitrag|text|werk)\b.{0,60}\b(?:lizenz|creative commons|urheberrechtlich|cc[ -]by)\b",
            r"^\W*(?:copyright|urheberrecht|(?:nutzungs|artikel|bild)rechte (?:erwerben|anfragen|kaufen)|(?:quelle: )?.{2,30} artikelrechte erwerben)\b.{0,60}$|\brechte an diese[mr] (?:artikel|beitrag)\b.{0,20}\berwerben\b",
            most=50,
        ),
    )


def _age() -> Claims:
    return either(
        says(
            r"(?:der|dieser) (?:artikel|beitrag|text) ist (?:bereits )?älter als .{2,30}",
            r"(?:dieser|dieses|diese) (?:artikel|beitrag|text|inhalt|meldung|nachricht) (?:ist|wurde|stammt)\b[^,]{0,60}\b(?:alt|her|veröffentlicht|aktualisiert|veraltet|archiviert|aktuell|archiv)\b.{0,60}",
            r"(?:dieser|der) (?:artikel|beitrag|text) (?:stammt|ist) (?:aus dem (?:archiv|jahr)|vom)\b.{0,60}",
            r"(?:mehr als |über )?\d+ (?:tage|wochen|monate|jahre) alt",
            r"(?:aus dem archiv|archivartikel|archivbeitrag|archivierter (?:artikel|beitrag))\b.{0,40}",
            r"(?:möglicherweise|eventuell|unter umständen) (?:sind|ist|enthält)\b.{0,40}\b(?:nicht mehr aktuell|veraltet\w*)\b.{0,40}",
            most=34,
        ),
    )


_TRADE_TOLD = rf"{_TOLD}|\b(?:nach angaben|betrüger\w*|verbraucher(?:zentrale\w*|schützer\w*))\b"
"""Offers are told of, too: where tricksters bait with them."""
_NOTES = (
    r"^\W*(?:\*|hinweis\W+)?(?:die |alle )?namen? (?:(?:der|aller) (?:betroffenen|beteiligten|personen|opfer|kinder) )?(?:wurden?|sind) (?:von der redaktion )?geändert\W*$",
    r"^\W*(?:die )?(?:vergangene|frühere) wertentwicklung\w*\b.{0,80}\b(?:kein\w*|nicht)\b.{0,60}$",
    r"\b(?:diese|die) (?:presse)?(?:mitteilung|meldung)\b.{0,40}\b(?:zukunftsgerichtete|zukunftsbezogene|vorausschauende) aussagen\b",
    r"\b(?:dieser|unser) (?:artikel|beitrag|text|ratgeber)\b.{0,60}\bersetzt (?:nicht|keine[nrs]?) (?:den (?:besuch|gang)|das gespräch|die untersuchung|(?:\w+ ){0,2}beratung)\b.{0,40}\b(?:arzt|ärztin|ärzt\w+|apothek\w+|therapeut\w*)\b",
    r"\bfür (?:den|die) inhalte? (?:extern|verlinkt|fremd)\w* (?:\w*seiten|links?|websites?)\b.{0,60}\bnicht (?:verantwortlich|haftbar)\b",
    r"^\W*dieser (?:beitrag|artikel|text) (?:erschien|ist) (?:zuerst|zunächst|ursprünglich)\b.{0,80}\b(?:freundlicher|mit) genehmigung\b",
    r"\blinks?\b.{0,60}\baffiliate-?links?\b.{0,120}\b(?:provision|vergütung)\b",
)

_SIGN_UP = (
    r"^\W*mit (?:dem )?(?:absenden|absenden des formulars|klick auf \S+)\b.{0,120}\b(?:newsletter\w*|abmeldung)\b",
    r"^\W*(?:push|eil)-?(?:nachrichten|mitteilungen|meldungen|benachrichtigungen) (?:aktivieren|einschalten|abonnieren|erlauben)\W*$",
    r"^\W*diese e-?mail-?adresse (?:ist|wird) bereits (?:registriert|verwendet|angemeldet)\W*$",
    r"\b(?:bestätigungs-?(?:mail|e-?mail|link)|spam-?ordner)\b.{0,80}\b(?:prüfe\w*|schau\w*|klick\w*|bestätig\w*|geschickt|gesendet)\b.{0,60}\b(?:(?:ihre|deine) anmeldung|newsletter|abo)\b",
    r"\b(?:folg(?:en sie|e|t)|abonnier(?:en sie|e|t)) (?:uns|unser\w*)\b.{0,30}\b(?:whatsapp|telegram|signal|podcast)",
)

_LOCKED = (
    r"^\W*(?:dieser|dieses|der|das) (?:\w+ )?(?:artikel|beitrag|text|interview|inhalt) ist (?:\w+ )?(?:unseren|registrierten|zahlenden) (?:\w+ )?(?:abonnent\w*|mitgliedern|leser\w*|nutzer\w*)\b",
    r"\b(?:den|das) (?:vollständigen?|ganzen?|kompletten?) (?:text|artikel|beitrag|interview)\b.{0,30}\b(?:finden|lesen) sie in (?:der|unserer) (?:\w+ )?(?:ausgabe|heft\w*|printausgabe)\b",
    r"^\W*(?:exklusiv|nur) für (?:\w+-)?(?:mitglieder|abonnent\w*|digital-?abonnent\w*)\W*$",
    r"^\W*ihr (?:\w*abo|abonnement) ist abgelaufen\b",
    r"\bkündbar\b.{0,30}\b(?:diesen|den) (?:text|artikel|beitrag)\b.{0,30}\blesen\b",
    r"^\W*(?:registrieren sie sich|registriere dich|melden sie sich|melde dich|loggen sie sich|logge dich|schließen sie)\b.{0,60}\b(?:weiterzulesen|weiterlesen|(?:diesen|den ganzen|den vollständigen) (?:artikel|text|beitrag))\b",
)

_OFFERS = (
    r"^\W*laden sie (?:jetzt |hier )?(?:sich )?unsere (?:\S+[ -]){0,2}app\b.{0,60}\b(?:app store|google play|herunter|kostenlos)\b",
    r"^\W*\S+(?: \S+){0,2} als e-?paper(?:\s?[:–-].{0,90}|\W*)$",
    r"\b(?:unser|das) \w*angebot für (?:neue abonnent\w*|neuleser)\b",
)

_BLOCKED = (
    r"\b(?:deaktivier(?:en sie|e)|schalten sie|schalte)\b.{0,40}\b(?:ad-?blocker|werbeblocker)\b.{0,40}\b(?:unser\w*|zu lesen|weiterzulesen|diese[rn]? (?:web)?(?:seite|site))\b",
    r"^\W*ihre einwilligung\b.{0,30}\bjederzeit\b.{0,80}\b(?:cookie\w*|datenschutz-?einstellungen|fußzeile|privacy\w*)\b",
)

RULES = (
    rule(
        "donation-appeal",
        "de",
        appeal(
            _VOICE,
            r"(?:bitte )?(?:unterstütz(?:en sie|e|t)|förder(?:n sie|e|t)|stärk(?:en sie|e|t)|finanzier(?:en sie|e)) (?:uns\b|unser\w*|(?:\w+ ){0,2}(?:journalismus|medien|presse|zeitung|redaktion|berichterstattung)|un(?:abhängig|bequem|parteiisch)\w*).{0,80}",
            r"(?:bitte )?(?:jetzt |hier |einmalig |monatlich |online )*spenden?(?: sie| jetzt| hier| an uns| per paypal)*",
            r"(?:jetzt )?(?:mitglied|unterstützer\w*|fördermitglied|förder\w+) werden(?: und .{0,60})?",
            r"(?:wenn|weil) (?:sie|du|ihr) schon (?:mal |einmal )?(?:hier|da|so weit|bis hierher)(?: (?:sind|bist|seid))?\W{0,4}(?:.{0,60}\b(?:spend\w+|unterstütz\w+|mitglied|journalis\w+|redaktion|unser\w*|uns)\b.{0,60})?",
            r"(?:ein|eine|noch ein) (?:kurze[rs]? |kleine[rs]? )?(?:wort|bitte|nachricht|brief|hinweis|anliegen) (?:in eigener sache|an (?:sie|dich|unsere|alle)|der redaktion).{0,60}",
            r".{0,80}\b(?:brauchen wir|wir brauchen|benötigen wir|wir benötigen) (?:ihre|deine|eure) (?:hilfe|unterstützung|spende|solidarität)\b.{0,80}",
            r"(?:dir|ihnen|euch) (?:gefällt|gefallen|ist|hat)\b.{0,120}\b(?:spend(?:e|en|ier\w*)|unterstütz(?:e|t|en sie)|mitglied|(?:ein|einen|ihren|deinen) beitrag|kaffee (?:aus|spendier\w*|spend\w*)|(?:journalis\w+|redaktion|unabhängig\w*)\b.{0,40}\bwichtig|wichtig\b.{0,40}\b(?:journalis\w+|unabhängig\w*))\b.{0,80}",
            r"(?:gefällt|gefallen|schätzen|schätzt|lesen|magst)\b.{0,60}\?.{0,40}\b(?:spend\w+|unterstütz\w+|mitglied (?:werden|wirst|sind)|werde\w* .{0,20}mitglied)\b.{0,80}",
            r"(?:ihre?|deine?|eure?) (?:\w+ )?(?:spende|unterstützung|hilfe|mitgliedschaft|beitrag)\b.{0,80}\b(?:uns|unser\w*|\w*journalis(?:mus|tische\w*)|\w*unabhängig\w*|redaktion)\b.{0,60}",
            r"(?:ihre?|deine?|eure?) (?:\w+ )?(?:spende|mitgliedschaft)\b.{0,80}\b(?:uns|unser\w*|\w*journalis\w+|\w*unabhängig\w*|redaktion)\b.{0,100}",
            r"(?:hat|haben) (?:dir|ihnen|euch) (?:unser|unsere|dieser?|diese[rs]|der|die) (?:\w+ )?(?:artikel|beitrag|text|beiträge|texte|recherche|seite)\b.{0,30}\bgefallen\W.{0,120}\b(?:supporter|mitglied|spende\w*|(?:monatlich|klein|finanziell)\w* (?:beitrag|unterstütz\w+)|unterstützt|unterstützen|unterstütze)\b.{0,300}",
            more=r"(?:danke|vielen dank|herzlichen dank|dankeschön).{0,60}|(?:jetzt |einmalig |monatlich |hier )*(?:spenden|unterstützen|zahlen|mitmachen)|(?:per )?paypal|[€$]\s?\d+|\d+ ?(?:€|euro)|(?:andere[rn]?|freier|eigener) betrag|(?:ihre|eure|deine) (?:redaktion|chefredaktion).{0,30}|einmal zahlen",
        ),
        drops=(
            "Ihr Beitrag hilft uns, weiterhin kostenlos zu berichten.",
            "Deine Spende hilft, unsere Recherchen am Fluss noch tiefer zu führen und für alle frei zugänglich zu machen.",
            "Hat dir dieser Text gefallen? Dann freuen wir uns, wenn du uns mit einem kleinen Beitrag unterstützt.",
            "Unsere kleine Redaktion arbeitet unabhängig und gehört keinem Konzern. Wenn Sie unsere Arbeit schätzen, unterstützen "
            "Sie uns mit 5 Euro im Monat.\nVielen Dank!",
            "Unterstützen Sie unabhängigen Journalismus",
        ),
        keeps=(
            "Der Sportverein braucht neue Mitglieder, denn ohne Beitrag von 8 Euro im Monat fehlt unserem Tal bald ein Verein.",
            "Unterstützen Sie das Volksbegehren für freie Ufer, bittet die Initiative unsere Leser; die Eintragung ist kostenlos.",
            "Unser Projekt wird gefördert von der Flussstiftung, einer gemeinsamen Initiative von Land und Gemeinden, und ist kostenlos.",
            "Werden Sie Produkttester! Wir zählen auf Ihre Meinung: Machen Sie mit und teilen Sie Ihren Artikel kostenlos auf Foren und Blogs.",
            "Wenn Sie schon hier sind, schauen Sie den alten Kran an.",
            "Auch die Hafensender haben so viele Hörer, dass sie teilweise mit den kostenlosen Kanälen der Reeder mithalten. Zwar "
            "sind sie wegen ihrer Finanzierung durch die Kaigebühr von 17 Euro monatlich vom Markt abgekoppelt, und eine Plattform "
            "für die Inhalte aller Sender gibt es nicht. Doch tragen sie dazu bei, die Leute an journalistische Angebote zu "
            "gewöhnen, die auf jedem Kahn und zu jeder Stunde zu haben sind, und stellen die Verlage vor eine Aufgabe.",
            "In eigener Sache",
            "Hat Ihnen der Text gefallen? Der Wirt lachte nur und ging.",
            "Deine Hilfe hat unserer Familie nach der Flut das Leben gerettet, schrieb die Witwe an den Lotsen.",
            "Ihr Beitrag zur Forschung machte die Journalistin bekannt und brachte ihr den Preis der Stadt ein.",
            "Fördert die Stadt den Bau der Schleuse",
            "Die Caritas bat um Spenden für die Opfer der Flut; bis Freitag kamen zwei Millionen Euro zusammen.",
            "„Bitte spenden Sie, was Sie können, wir brauchen Ihre Hilfe“, stand auf dem Plakat am Hafen.",
            "Der Verein unterstützt unabhängige Zeitungen in der Region mit 5000 Euro im Monat, sagte seine Vorsitzende.",
        ),
    ),
    rule(
        "newsletter-plea",
        "de",
        either(
            unless(_TOLD, has(*_SIGN_UP, most=45)),
            plea(
                _TOLD,
                rf"\b(?:abonnier(?:en sie|e)|bestell(?:en sie|e)|meld(?:en sie sich|e dich|et euch)|trag(?:en sie sich|e? dich)|hol(?:en sie sich|e? dir)|erhalten sie|bekomm(?:en sie|e))\b{_BY_MAIL}",
                rf"(?:^|[.!?:] )\W?(?:abonniert|bestellt)\b(?! (?:wurden?|werden|wird|hat|hatten?|haben|ist|sind|war)\b){_BY_MAIL}|\babonniert (?:(?:jetzt|hier|doch|gerne?|gleich) ){{0,2}}(?:unseren?|unser)\b{_BY_MAIL}",
                r"(?:^|[.!?] )(?:der|den|unser(?:en)?|diese[rn]?) (?:\w+ )?newsletter\b.{0,60}\bjederzeit\b.{0,40}\b(?:abonniert|abbestell(?:t|en)|abgemeldet|gekündigt)\b",
                r"\b(?:unser\w*|zum|kostenlose[nrm]?)\b.{0,50}\b\w*newsletter\b.{0,80}\b(?:abonnier\w*|anmeld\w*|bestell\w*|kostenlos|jeden|erhalten|täglich|informiert|postfach|anmeldung|testen)\b",
                r"\b(?:direkt|bequem|kostenlos|täglich|jeden (?:tag|morgen|abend)|jede woche)\b.{0,60}\b(?:in|per) (?:ihr|dein|euer)\w* (?:e-?mail-?)?(?:\w*postfach|mail-?postfach|mailbox|inbox|eingang|e-?mail|posteingang)\b",
                r"\b(?:mit (?:der|ihrer|deiner) anmeldung|ich (?:bin damit einverstanden|willige ein|stimme zu|möchte))\b.{0,140}\b(?:newsletter\w*|datenschutz\w*|e-?mail\w*|informier\w*)\b",
                r"\bnewsletter\W{1,3}(?:jetzt )?(?:abonnieren|anmelden|bestellen)\b",
                r"\b(?:vielen dank|danke) für (?:ihre|deine) (?:anmeldung|registrierung)\b",
                r"^\W*(?:gib|geben sie) (?:deine|ihre|eure) e-?mail-?adresse (?:hier )?(?:an|ein)\b.{0,160}$|^\W*blog (?:via|per) e-?mail abonnieren\W*$|^\W*schließe? dich \d[\d.]* anderen abonnenten an\W*$",
                lines=(
                    r"(?:(?:zum|jetzt|den|unser\w*|kostenlose\w*|täglicher?|die|alle|hier) )*(?:\w+-)?newsletter(?: (?:abonnieren|bestellen|anmelden|anmeldung|abbestellen|verpassen|kostenlos|der redaktion|jetzt|hier))*",
                    r"(?:(?:jetzt|hier|kostenlos) )+anmelden und .{0,60}",
                    r"(?:ihre|deine) e-?mail-?adresse|e-?mail-?adresse(?: eingeben)?|(?:jederzeit )?(?:abmelden|abbestellen) jederzeit.{0,40}|jederzeit (?:top )?informiert|(?:nichts|keine \w+) (?:mehr )?(?:verpassen|versäumen)",
                ),
                then=r"\b(?:newsletter\w*|abmeld\w*|abbestell\w*|datenschutz\w*|e-?mail-?adresse|einwilligung|postfach|anmeldung|pflichtfeld\w*)\b",
            ),
        ),
        drops=(
            "Eilmeldungen abonnieren",
            "Folgen Sie uns auf WhatsApp: hafenblatt",
            "Nichts mehr versäumen!",
            "Gib deine E-Mail-Adresse an, um diesen Blog zu abonnieren und über neue Beiträge benachrichtigt zu werden.",
            "Melden Sie sich hier für unseren Newsletter an und lesen Sie jeden Morgen, was am Hafen geschieht.",
            "Das Wichtigste vom Tag direkt in Ihr Postfach.\nMit der Anmeldung stimmen Sie unserer Datenschutzerklärung zu.",
        ),
        keeps=(
            "Mit dem Absenden der Fähre begann der Winter.",
            "Der Hafenmeister verschickt einen Newsletter, der täglich erscheint und kostenlos ist.",
            "Bestellt wurde das Ersatzteil per E-Mail in Polen, geliefert wurde es nie.",
            "Die Behörde verlangt, dass jeder Newsletter jederzeit abbestellt werden kann.",
            "Ab sofort kann die Jahreskarte bestellt werden, und zwar per E-Mail, postalisch oder am Schalter.",
            "Suchen auch Sie einen Liegeplatz? Dann melden Sie sich bei uns: per E-Mail an hafen@example.org.",
            "Der Hafenmeister schreibt seit Jahren einen Newsletter über Möwen, der viele Freunde hat.",
        ),
    ),
    rule(
        "paywall-notice",
        "de",
        unless(
            _TOLD,
            either(
                has(*_LOCKED, most=45),
                has(
                    r"\b(?:dieser|diesen|dieses|der (?:ganze|vollständige|komplette)|den (?:ganzen|vollständigen|kompletten)|weitere[rn]?|exklusive[rn]?|alle) (?:\w+-?)?(?:artikel|beitrag|text|inhalte?|beiträge)\b.{0,80}\b(?:abonnent\w*|abo|plus|premium|registriert\w*|angemeldet\w*|anmelden|freischalten|kostenpflichtig\w*|mitglied\w*|probeabo|testen)\b",
                    r"\b(?:um|zum) (?:\w+ ){0,4}(?:weiterlesen|weiterzulesen|weiter zu lesen)\b.{0,80}\b(?:abo\w*|anmelden|einloggen|registrier\w*|testen|konto|plus|premium)\b",
                    r"\b(?:anmelden|einloggen|registrieren|abo\w*|testen)\b.{0,40}\b(?:um|und) (?:\w+ ){0,3}(?:weiterlesen|weiterzulesen|zu lesen|lesen)\b",
                    r"\b(?:bereits|schon|noch kein\w*) (?:abonnent\w*|abo|kunde|kundin|registriert|mitglied|konto|ein konto)\b.{0,30}\?",
                    r"\b(?:nur|exklusiv|vorbehalten) für (?:\w+-)?(?:abonnent\w*|plus-?\w*|registrierte (?:nutzer|leser)\w*)\b|\babonnent\w*(?:innen)? vorbehalten\b",
                    r"\bsie haben (?:noch )?\d+ (?:kostenlose |freie )?artikel\b|\b(?:kostenlosen|freien) artikel (?:in diesem monat|aufgebraucht|gelesen)\b",
                    r"\b(?:schenkt|verschenkt) (?:dir|ihnen) diesen artikel\b|\bauf (?:einem|ihrem) (?:anderen|zweiten) gerät\b|\bkennen sie schon unsere \w+-?inhalte\b",
                    most=50,
                ),
                says(
                    r"(?:ja|nein)\W{1,2}ich (?:bin|habe|benötige|brauche|möchte|will) (?:\w+ ){0,3}(?:abonnent\w*|\w*abo|abonnement)(?: (?:abschließen|bestellen))?|(?:jetzt |hier )(?:weiterlesen|freischalten)(?: (?:mit|für|ab) .{1,50})?|(?:weiterlesen|freischalten|artikel freischalten) (?:mit|für|ab) .{1,50}|(?:artikel )?freischalten|(?:abo|plus|premium)-?(?:artikel|inhalt|beitrag)|(?:f|h|s|z|r)\+ ?(?:artikel)?|artikel verschenken|(?:diesen |den ganzen |ganzen )?artikel (?:jetzt )?(?:weiter)?lesen mit .{2,30}|(?:sie )?(?:möchten|wollen) (?:sie )?(?:\w+ ){0,2}weiterlesen\??|(?:voller )?zugriff auf (?:alle|sämtliche) (?:inhalte|artikel)\b.{0,40}",
                    most=10,
                ),
            ),
        ),
        drops=(
            "Dieser Text ist unseren Mitgliedern vorbehalten.",
            "Ihr Abo ist abgelaufen. Erneuern Sie es hier.",
            "Nur für Mitglieder",
            "Ja. Ich bin Abonnent.",
            "Ja, ich benötige ein Abo",
            "Dieser Artikel ist nur für Abonnenten. Jetzt anmelden und weiterlesen.",
            "Sie haben bereits ein Abo? Dann melden Sie sich hier an, um weiterzulesen.",
        ),
        keeps=(
            "Nur für Mitglieder des Rudervereins öffnet der Steg.",
            "Ja, ich bin seit dreißig Jahren Abonnent des Theaters.",
            "Der Strand ist nur für Mitglieder.",
            "Die Zeitung führte 2019 eine Bezahlschranke ein und verlor ein Drittel ihrer Leser.",
        ),
    ),
    rule(
        "subscription-offer",
        "de",
        unless(
            _TRADE_TOLD,
            either(
                has(*_OFFERS, most=35),
                has(
                    r"^\W*(?:jetzt|testen sie|sichern sie|holen sie|holen|abonnieren|genießen sie|probieren sie|unser)\b.{0,100}\b(?:\w*abo\w*|unbegrenzt\w*|probemonat|digitalzugang|e-?paper|testen|kündbar)\b.{0,100}(?:€|euro\b|monat\w*|woche\w*|kostenlos|gratis|testen|sichern|kündbar|lesen|jetzt)",
                    r"^\W*(?:lesen sie|lies|lest) (?:das|unser|die|den|hier)\b[^,.]{0,50}\b(?:\w*magazin|ausgabe|e-?paper)\b.{0,20}\b(?:in der app|digital|als e-?paper)\b.{0,40}\b(?:app|bestell\w+|abo\w*|kiosk)\b.{0,60}$",
                    r"^\W*\d+ (?:wochen|monate|tage)\b[^.]{0,30}(?:€|\beuro\b|\bgratis\b|\bkostenlos\b)[^.]{0,40}$|^\W*(?:zugang zu allen|mit ihrem abo|mit deinem abo)\b.{0,160}",
                    r"\b(?:jederzeit|monatlich|flexibel) (?:monatlich )?kündbar\b|\b(?:im )?ersten? monat (?:für|gratis|kostenlos|nur)\b",
                    r"\b(?:probeabo|testabo|digital-?abo|jahresabo|monatsabo|schnupperabo)\b.{0,80}(?:€|\b(?:euro|sichern|bestellen|testen|jetzt|abschließen|kostenlos|gratis)\b)",
                    r"^\W*(?:jetzt|gratis|kostenlos) (?:\w+ ){0,2}(?:abonnieren|testen)\b.{0,60}$",
                    most=45,
                ),
                says(
                    r"(?:jetzt |hier |zum |unsere |alle |zu den )*(?:abonnieren|abo(?:nnement)?s?|abo-?(?:angebote?|shop|service)|probeabo|angebote?)(?: (?:abschließen|testen|bestellen|sichern|ansehen|vergleichen|kündigen|ab .{1,20}))*",
                    r"(?:jetzt )?(?:\w+ ){0,3}(?:gratis |kostenlos |digital )?testen|(?:einloggen|anmelden|registrieren|login|log-in)(?: (?:oder|/|und|\|) (?:einloggen|anmelden|registrieren|login|abonnieren))*|(?:mein|ihr|jetzt) (?:konto|profil)(?: anlegen| erstellen)?|jetzt (?:registrieren|anmelden|bestellen|kaufen)",
                    most=9,
                ),
            ),
        ),
        drops=(
            "Das Hafenblatt als E-Paper: jeden Morgen auf dem Tablet.",
            "Lesen Sie das neue Hafen-Magazin. Einfach digital in der App oder bestellen Sie es nach Hause.",
            "Jetzt vier Wochen testen: das Digital-Abo für nur 1 Euro im Monat.",
            "Jetzt abonnieren",
        ),
        keeps=(
            "Das Angebot für neue Kunden der Fähre endet im Mai.",
            "Am Hafen locken Betrüger mit einem Probeabo für 2 Euro.",
            "Lesen Sie das Kleingedruckte im Heft, bevor Sie digital unterschreiben.",
            "Der Dienst lässt sich jetzt kostenlos testen.",
            "Das Deutschland-Abo für die Fähre kostet ab Mai 58 Euro im Monat.",
            "Das Abo für den Bus kostet ab Mai 49 Euro im Monat, teilte die Stadt mit.",
            "Die Zahl der Abos sank im Mai.",
        ),
    ),
    rule(
        "cookie-notice",
        "de",
        either(
            unless(_TOLD, has(*_BLOCKED, most=40)),
            says(_EMBED, most=60),
            cookies(
                r"\b(?:sagte|gericht\w*|urteil\w*|kläger\w*|bußgeld|forscher\w*|verbraucherschützer\w*|datenschützer\w*)\b",
                r"\b(?:wir|uns|unser\w*|diese (?:web)?site|(?:diese|unsere) (?:web)?seite|(?:diese[rn]?|unsere[rn]?|die|der) website|drittanbieter\w*|partner\w*|ihre|sie|ihnen|dir|du)\b",
                r"\b(?:zustimm\w*|einwillig\w*|einverstanden|akzeptier\w*|ablehn\w*|einstellung\w*|privatsphäre\w*|datenschutz\w*|richtlinie)\b",
                r"\b(?:analys\w*|personalisier\w*|verbesser\w*|nutzung|erlebnis|notwendig\w*|essenziell\w*|technisch\w*|browser|gerät\w*|zwecke\w*|werbung|verarbeit\w*|übermittel\w*|externe\w*|anzeige[nt]\w*)\b",
                plain=r"(?:(?:diese|unsere) (?:web)?(?:seite|site) (?:verwendet|nutzt|benutzt|setzt)|wir (?:verwenden|nutzen|benutzen|setzen)) (?:\w+ )?cookies?\b.{0,60}",
                must=r"\bcookies?\b|\bexterne[rnms]? inhalte?\b|\bpersonenbezogene daten\b.{0,60}\b(?:übermittelt|drittplattform\w*|partner\w*|gerät\w*)|\bprivatsphäre-einstellungen\b",
                buttons=r"(?:alle |nur |notwendige |ausgewählte )*(?:cookies? )?(?:akzeptieren|ablehnen|zulassen|erlauben|zustimmen|verwalten)(?: und (?:schließen|weiter))?|cookie-?(?:hinweise?|richtlinien?)|(?:cookie|datenschutz|privatsphäre|consent)-?(?:einstellungen|manager|präferenzen)(?: (?:ändern|anpassen|öffnen|verwalten))?|einstellungen (?:ändern|anpassen|verwalten)|(?:externe[nr]? inhalte?|inhalt|infografiken|alle externen inhalte)(?: \w+){0,3} (?:anzeigen|laden|aktivieren|zulassen|verfügbar)(?: datenschutzeinstellungen anpassen)?|empfohlener (?:redaktioneller|externer) inhalt|ein klick für den datenschutz|ich stimme zu|einverstanden",
            ),
        ),
        drops=(
            "Bitte schalten Sie den Werbeblocker aus, um das Hafenblatt zu lesen.",
            "Wir respektieren deine Privatsphäre und stellen ohne dein Einverständnis keine Verbindung zu YouTube her.",
            "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.",
            "Wir verwenden Cookies, um unsere Seite für Sie zu verbessern. Mit der weiteren Nutzung stimmen Sie dem zu.",
            "Alle Cookies akzeptieren",
        ),
        keeps=(
            "Viele Leser nutzen einen Werbeblocker, den sie selten abschalten.",
            "Mit dem Laden der Kähne beginnt der Hafen um sechs.",
            "Die Website speichert Cookies, wie die Forscher zeigten, auch ohne Zustimmung der Nutzer zu Werbung.",
            "Post aus Wien laden",
            "Es zeigte sich, dass der Verbrauch je nach Website stark schwankt: Viele Anzeigen, Cookies und andere Beigaben kosten Strom.",
            "Mit dem Laden der Seite akzeptieren Sie die Bedingungen, warnt die Polizei.",
            "Mit dem Klick auf den Knopf stimmen die Nutzer der Weitergabe ihrer Daten zu.",
            "An dieser Stelle steht heute ein externer Speicher aus Beton.",
            "Für die Operation braucht es die Einwilligung der Eltern, die sie meist geben.",
            "Der Bäcker am Hafen verschenkte am Freitag Cookies an alle Kinder.",
            "Der Gerichtshof entschied, dass Websites vor dem Setzen von Cookies die Einwilligung der Nutzer brauchen.",
        ),
    ),
    rule(
        "disclaimer",
        "de",
        either(
            unless(_TOLD, has(*_NOTES, most=70)),
            disclaimer(
                r"\b(?:sagte|gericht\w*|urteil\w*|kläger\w*|klage|richter\w*|staatsanwalt\w*|zufolge|laut)\b",
                r"\b(?:richtigkeit|vollständigkeit|aktualität|genauigkeit|zuverlässigkeit)\b",
                r"\b(?:gewähr\w*|garant\w+|zusicher\w*)\b",
                r"\b(?:haft(?:et|en|ung)\w*|verantwort\w+|schäden|schadensersatz|haftungsausschluss)\b",
                r"\b(?:meinung\w*|ansicht\w*|auffassung\w*|standpunkt\w*)\b.{0,80}\b(?:autor\w*|verfasser\w*|redaktion|wider\w*|wieder\w*|allein\w*)\b",
                r"\b(?:anlageberatung|beratung|empfehlung\w*|kaufempfehlung|aufforderung|rat|totalverlust|risik\w+)\b",
                r"\b(?:information(?:en|szwecken)?|inhalt\w*|material\w*|artikel\w*|beitrag\w*|website|pressemitteilung\w*|veröffentlichung|links?)\b",
                r"\b(?:dritt\w+|anbieter\w*|herausgeber\w*|betreiber\w*|verlag|redaktion|emittent\w*|auftraggeber\w*|partner\w*)\b",
                r"\b(?:arzt|ärztlich\w*|apotheker|steuerberater|rechtsanwalt|fachlich\w*|eigen(?:e|es|en) (?:risiko|gefahr|recherche))\b",
                headings=r"(?:rechtlicher |wichtiger |allgemeiner |redaktioneller |medizinischer |transparenz-?)?(?:haftungsausschluss|disclaimer|risikohinweis|rechtshinweise?|haftungshinweis|transparenzhinweis|interessenkonflikte?|offenlegung)(?: (?:der redaktion|zum artikel))?",
                strong=(
                    r"^\W*dies (?:ist|war) eine (?:maschinelle|automatische|maschinell \w+) übersetzung\b.{0,200}",
                    r"\b(?:keine|ohne|nicht) (?:\w+ ){0,2}(?:gewähr|haftung|verantwortung|garantie)\b.{0,100}\b(?:richtigkeit|vollständigkeit|inhalt\w*|angaben|aktualität|externe\w*|links?|information\w*|kurse\w*)\b",
                    r"\b(?:richtigkeit|vollständigkeit|inhalt\w*|angaben|aktualität|links?|daten|kurse\w*)\b.{0,100}\b(?:keine|ohne|nicht) (?:\w+ ){0,3}(?:gewähr|haftung|verantwortung|garantie)\b",
                    r"\balle angaben (?:sind )?ohne gewähr\b|\b(?:ohne|keine) gewähr\W*$",
                    r"\b(?:stellt|stellen|ist|sind|als) (?:\w+ ){0,2}(?:keine|nicht als) (?:\w+ ){0,3}(?:anlageberatung|beratung|kaufempfehlung|handlungsempfehlung|empfehlung|aufforderung)\b.{0,120}",
                    r"\b(?:meinung|ansicht|auffassung|position)\w*\b.{0,100}\b(?:nicht die (?:ansicht |meinung |position )?(?:de[rs] )?|nicht (?:unbedingt|zwingend|notwendigerweise|zwangsläufig)|allein)\b.{0,80}\b(?:redaktion|autor\w*|verlag\w*|herausgeber\w*|wider|wieder|überein|entsprechen)\b",
                    r"\b(?:namentlich gekennzeichnete|gastbeiträge|leserbriefe)\b.{0,120}\b(?:meinung|verantwortung|redaktion)\b",
                    r"\b(?:redaktion|wir) (?:\w+ ){0,3}(?:keine|nicht) (?:haftung|verantwortung|verantwortlich|haftbar)\b|\bkeinen einfluss auf (?:den|die) inhalt|\bmach\w+ sich (?:die|den|deren|dessen) (?:inhalte?|meinung\w*|aussagen) nicht zu eigen",
                    r"\b(?:dieser|der) (?:text|artikel|beitrag)\b.{0,60}\b(?:automatisch|maschinell|künstlicher intelligenz|mit hilfe von ki|ki-|mithilfe von ki)\b.{0,80}\b(?:erstellt|übersetzt|erzeugt|generiert|überarbeitet|geschrieben)\b",
                    r"\b(?:mit (?:einem )?\W?sternchen\W? |so )?(?:gekennzeichnete|markierte)n? links?\b.{0,80}\b(?:provision\w*|affiliate|werbelinks?)\b|\baffiliate-?links?\b.{0,100}\b(?:provision\w*|kaufen|kauf)\b",
                    r"\bnur (?:zu|der) (?:allgemeinen )?information(?:szwecken)?\b|\bersetzt (?:nicht|keine\w*) (?:\w+ ){0,4}(?:arzt\w*|beratung|diagnose|behandlung)\b",
                ),
                denies=r"\b(?:kein\w*|nicht|ohne|weder|ausgeschlossen|ausschluss)\b",
            ),
        ),
        drops=(
            "Die Namen wurden von der Redaktion geändert.",
            "Die Mitteilung enthält zukunftsgerichtete Aussagen über den Ausbau der Schleuse.",
            "Haftungsausschluss: Die Angaben in diesem Text stammen vom Anbieter. Für Richtigkeit und Vollständigkeit wird keine "
            "Gewähr übernommen.",
            "Die hier geäußerten Meinungen sind allein die der Autoren und geben nicht unbedingt die Ansicht der Redaktion wieder.",
        ),
        keeps=(
            "Die App ersetzt nicht den Lotsen an Bord.",
            "Die Werft übernimmt keine Haftung für die Schäden am Kai.",
            "Die Werft haftet nicht für die Schäden am Kai, entschied das Gericht, und muss auch keine Garantie geben.",
            "Seine Meinung über die Schleuse sei nicht die der Partei, sagte der Abgeordnete.",
        ),
    ),
    rule(
        "copyright-notice",
        "de",
        _copyright(),
        drops=(
            "Alle Rechte vorbehalten.",
            "Nachdruck und Weiterverbreitung nur mit schriftlicher Genehmigung des Verlags.",
        ),
        keeps=(
            "Die Verbreitung der Muschel ist im Kanal verboten, und ohne Genehmigung darf sie niemand züchten.",
            "Das Urheberrecht hat mit den Maschinen nicht Schritt gehalten, heißt es in der Studie.",
        ),
    ),
    rule(
        "age-notice",
        "de",
        _age(),
        drops=(
            "Dieser Artikel ist mehr als drei Jahre alt.",
            "Dieser Beitrag wurde vor über einem Jahr veröffentlicht.",
        ),
        keeps=("Der Junge ist mehr als 5 Jahre alt und kann schwimmen.", "Die Brücke ist über hundert Jahre alt."),
    ),
    rule(
        "advertisement",
        "de",
        unless(
            _TOLD,
            either(
                says(
                    r"(?:anzeigen?|werbung|reklame|gesponsert|sponsored|bezahlte anzeige|advertorial|anzeige ende|ende der anzeige|-?w-|werbeanzeige|partnerangebote?|sponsored post|promotion|verlagsangebot|anzeigensonderveröffentlichung)(?: (?:ausblenden|schließen|überspringen|entfernen|von .{1,30}))?",
                    r"(?:(?:der |dieser )?(?:artikel|text|beitrag)|hier|weiter|lesen sie|nach der anzeige)\b.{0,30}\b(?:nach|unter|unterhalb)\b.{0,12}\b(?:anzeige|werbung)\b.{0,30}",
                    r"(?:nach der )?(?:anzeige|werbung) (?:weiterlesen|weiter|geht es weiter).{0,20}|scrollen sie (?:weiter|nach unten).{0,50}",
                    most=10,
                ),
                has(
                    r"\b(?:laden sie|lade dir|hol(?:en sie sich|e? dir))\b.{0,40}\b(?:unsere|die) (?:\S+[ -]){0,2}app\b.{0,60}|^\W*[^.]{0,30}\bunsere \S*app\b[^.]{0,60}$",
                    r"^\W*(?:\S+ ){0,3}\S*app (?:jetzt |gratis |kostenlos )*(?:herunterladen|downloaden|laden|holen|installieren)\W*$|^\W*(?:jetzt |laden |hier )[^.]{0,40}\b(?:im|bei|auf) (?:app store|google play|play store)\b",
                    r"\b(?:ad-?blocker|werbeblocker)\b.{0,80}\b(?:deaktivier\w*|ausschalten|aktiviert|abschalten|erkannt)\b",
                    most=40,
                ),
            ),
        ),
        drops=(
            "ANZEIGE",
            "Der Artikel geht nach der Anzeige weiter",
            "Laden Sie jetzt unsere kostenlose App herunter.",
        ),
        keeps=(
            "Fahrgäste können die App herunterladen und damit ihre Karten kaufen.",
            "Die Anzeige ging am Freitag bei der Stadt ein.",
            "Werbung für Tabak ist am Hafen seit 2019 verboten.",
        ),
    ),
    rule(
        "share-links",
        "de",
        share(
            """teilen teile artikel diesen beitrag auf per über via mit in bei mail drucken druckansicht link kopieren kopiert
            merken speichern weitersagen empfehlen twittern verschicken versenden senden und oder seite als pdf x e klicken um
            zu hier öffnet neuem fenster einem neuen wird geöffnet gefällt mir anhören vorlesen kommentare kommentieren
            zwischenablage abbrechen weitere optionen den die funktion feedback tweet share lesezeichen merkliste freunden jetzt
            verschenken url schließen leseliste zur auswahl sms""",
            "teilen teile weitersagen twittern empfehlen merken verschicken",
            told=_TOLD,
            lines=(
                r"klick(?:e|en)?(?: sie| hier)?,? (?:um|zum) .{2,80}\(wird in (?:einem )?neue[mn] fenster geöffnet|in (?:twitter|facebook|x) freigeben|diesen post per e-mail versenden|blogthis!?|gefällt mir(?:\W{1,3}gefällt mir(?:\W{1,3}wird geladen\W*)?|\W{1,3}wird geladen\W*)|sieh dir diesen beitrag auf instagram an|(?:ein )?beitrag geteilt von .{2,60}|(?:dieses video )?(?:auf|bei) youtube ansehen|dieses video (?:ansehen )?auf youtube(?: ansehen)?",
                r"(?:bitte |jetzt )?(?:teil(?:en sie|e|t)|empfehl(?:en sie|e)) (?:uns|dies|(?:diesen|den|diese|die) (?:artikel|beitrag|text|link|seite|meldung|nachricht|story|geschichte))\b.{0,60}",
                r"(?:diesen |den )?(?:artikel|beitrag|link|url|seite|inhalt) (?:teilen|kopieren|drucken|merken|empfehlen|weiterempfehlen|verschicken|versenden|speichern|ausdrucken|verschenken|anhören)(?: .{0,40})?",
                r"(?:auf|per|via|über|bei) (?:facebook|x|twitter|whatsapp|e-?mail|mail|telegram|linkedin|xing|threema|bluesky|mastodon|signal|pocket|flipboard|instagram|threads|reddit) (?:teilen|versenden|senden|verschicken|folgen|empfehlen|posten)(?: .{0,20})?",
                r"(?:der )?link wurde .{0,40}kopiert.{0,20}|(?:\d[\d.]* )?(?:mal )?geteilt|klicken, um .{0,60}teilen.{0,80}|drucken|merken|vorlesen|weitersagen(?: abbrechen)?",
            ),
            parts=(
                r"\b(?:(?:folg(?:en sie|e|t)|besuch(?:en sie|e|t)|lik(?:en sie|e)|find(?:en sie|e)|abonnier(?:en sie|e|t)) (?:uns|unser\w*)|folgen sie (?:\w+ )?(?:dem|der|\w+))\b.{0,60}\b(?:facebook|twitter|x|instagram|whatsapp\S*|telegram\S*|linkedin|tiktok|threads|youtube\S*|bluesky|google news|mastodon|social media|sozialen (?:medien|netzwerken)|kanal)\b",
                r"^\W*(?:\S+ ){1,4}(?:auch|jetzt) (?:auf|bei) (?:facebook|twitter|instagram|whatsapp|telegram|tiktok|youtube|bluesky|google news)[^.]{0,30}$",
                r"\bunser\w* (?:whatsapp|telegram|instagram|facebook|youtube)-?(?:kanal|seite|account|channel)\b",
                r"\b(?:infos|news|nachrichten|updates)\b.{0,60}\b(?:gibt es|auch|direkt)\b.{0,40}\b(?:via|per|auf|bei|über) (?:whatsapp|telegram|instagram|signal|threema)\b",
                r"\bals (?:bevorzugte )?quelle (?:bei|auf|in) google\b",
            ),
        ),
        drops=(
            "Klicken, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)",
            "Sieh dir diesen Beitrag auf Instagram an",
            "Teilen Facebook WhatsApp E-Mail Drucken",
            "Artikel teilen",
            "Folgen Sie uns auf Instagram, um nichts zu verpassen.",
        ),
        keeps=(
            "Klicken Sie nicht auf den Link, um Geld zu teilen.",
            "Das Video verbreitete sich auch auf Facebook.",
            "Die Ufer teilen sich hier in zwei Arme.",
            "Auf Facebook schrieb die Bürgermeisterin, sie gebe nicht auf.",
        ),
    ),
    rule(
        "related-links",
        "de",
        links(
            _TOLD,
            headings=r"(?:entdecke(?:n sie)? (?:weitere|noch mehr|mehr) \S+(?: (?:aus|von|in|zu) .{2,30})?|weitere (?:top-)?(?:artikel|beiträge) zu diese\w .{2,30}|passend zum (?:artikel|thema)|empfehlungen|(?:das|dies|diese (?:artikel|beiträge)) (?:könnten?|dürften?|wird) (?:sie|dich|euch|ihnen|dir)(?: auch| noch| ebenfalls)? (?:interessieren|gefallen)\W{0,3}|(?:auch|noch|ebenfalls) interessant(?: für (?:sie|dich|euch))?|(?:mehr|weitere\w*|alle|noch mehr|neue(?:ste)?|aktuelle|ähnliche|passende|verwandte|empfohlene|beliebte|meistgelesene) (?:zum thema|zu diesem thema|zum selben thema|artikel|beiträge|themen|nachrichten|meldungen|inhalte|links?|videos?|news|texte|storys?|stories|aus (?:dem|der|diesem) .{2,30}|von .{2,40}|zu .{2,40}|über .{2,40})(?: .{0,40})?|zum selben thema|lesen sie (?:auch|mehr|dazu|hierzu)(?: .{0,40})?|lies auch|lest auch|mehr (?:dazu|darüber|lesen)(?: .{0,40})?|zum weiterlesen|(?:noch )?mehr lesestoff|(?:die )?(?:meist|am meisten|häufig|viel) ?(?:gelesen|kommentiert|geklickt|geteilt)e?n?(?: .{0,30})?|weiterführende[rs]? (?:links?|artikel|beiträge|informationen|lektüre|literatur)|meistgelesen|meistkommentiert|meistgeklickt|unsere (?:empfehlungen|leseempfehlung\w*|tipps)(?: .{0,30})?|empfehlungen? (?:der redaktion|für sie|aus .{2,30})|redaktionstipps?|newsticker|schlagzeilen|leseempfehlung(?:en)?|lesetipps?|(?:aktuell|neu|jetzt) (?:bei|auf|in) \S+(?: \S+)?|aus dem (?:ressort|web|netz)|alles zum thema|dossier:? .{0,40}|nächster artikel|vorheriger artikel|das beste aus .{2,40}|top-?themen|verwandte (?:artikel|themen)|hinweis auf einen verwandten artikel)",
            subheads=r"(?:mehr|empfohlen|beliebt|aktuelles?|themen|topthemen|ticker|neueste?|links?|videos?|bilder|dossiers?|weitere informationen|quellen|verwendete quellen|im fokus|weitere \w*(?:tipps|reportagen|rezepte|touren|storys?|stories|geschichten|ausflüge)(?: (?:im?|am|an der|auf|aus|für|zu|von|rund um) .{2,30})?|stellenmarkt|jobs|events|veranstaltungen|anzeigenmärkte)",
            labels=r"mehr lesen|mehr zum thema|zum thema|hintergrund|mehr|auch interessant|video|podcast|bilder|kommentar|interview|analyse|liveblog|newsblog|ticker|archiv|hinweis auf einen verwandten artikel|nächster artikel|vorheriger artikel|leseempfehlung|lesetipp|mehr dazu|hier",
            address=r"(?:lesen|sehen|hören) sie (?:auch|hier|dazu|mehr|hierzu|zum thema)(?: hier| dazu| auch)?|lies (?:auch|dazu|hier|mehr)(?: dazu| hier)?|lest auch|weiterlesen|auch lesenswert|passend dazu|mehr (?:dazu|darüber)|das könnte sie auch interessieren",
            lines=r"(?:zum|zur|zu den|hier zum|direkt zum) (?:artikel|beitrag|übersicht|themenseite|dossier|kommentar|interview|video|original\w*|stellenmarkt|livestream|liveblog|ganzen artikel|startseite)|(?:artikel|hier|mehr|weiter|alles|jetzt) (?:weiter)?lesen(?: (?:sie )?(?:hier|mehr|auf .{2,40}|bei .{2,40}))?|(?:alle|mehr|weitere) (?:artikel|beiträge|meldungen|schlagzeilen|videos|themen|kommentare|nachrichten|news|inhalte)?(?: von .{2,40})? ?(?:anzeigen|ansehen|laden|zum thema|lesen)|mehr (?:anzeigen|laden|erfahren|infos?|informationen)|lesen|weiterlesen|(?:vorschau auf den |zum )?(?:nächsten?|vorherigen?|vorigen?) (?:artikel|beitrag)|(?:nächster|vorheriger|voriger|älterer|neuerer) (?:beitrag|post|eintrag)(?:\s?:.{0,120})?|quelle des artikels|originalartikel|(?:hinweis|anmerkung)?\W{0,2}dieser (?:artikel|text|beitrag) (?:erschien|ist|wurde) (?:zuerst|zunächst|erstmals|ursprünglich|im original|auch)\b.{0,80}|(?:weitere|mehr) (?:artikel|videos?|beiträge|informationen)(?: \S)?|ende der weiteren informationen|(?:mehr|alles|alle|weitere|noch mehr)\b[^.]{2,90}\b(?:lesen|finden|erfahren|sehen|gibt es) (?:sie )?hier|hier (?:finden|lesen|sehen|erfahren|geht es) (?:sie |zu[mr]? )?[^.]{2,140}|(?:mehr|alles|weiteres) (?:zum|zur|zu|über|aus)\b[^.]{2,60}\b(?:lesen|finden|sehen|hören) sie (?:auch )?(?:in|im|auf|bei) (?:unsere[mnr]?|dem|der) [^.]{2,50}",
        ),
        drops=(
            "Die Schleusen am Hafen bleiben den ganzen Winter über geschlossen, weil das Geld fehlt.\n"
            "[[Mehr zum Thema\nNeue Fähre fährt ab Mai\nMühle wird zum Museum]]",
            "Lesen Sie auch: Warum die Fähre nicht mehr fährt",
            "Mehr lesen: Warum die Fähre nicht mehr fährt",
            "Mehr zum Hochwasser lesen Sie in unserem Liveblog:",
            "Die Schleusen am Hafen bleiben den ganzen Winter über geschlossen, weil das Geld fehlt.\n"
            "[[Weitere Angeltipps am Kanal\nHechte im Mai\nAale bei Nacht]]",
        ),
        keeps=(
            "Hintergrund: Die Stadt hatte 2019 beschlossen, die Schleuse zu erneuern, und dann das Geld nicht gehabt.",
            "Entdecke weitere Möglichkeiten, sagte sie, und ging zum Kai.",
            "Mehr zum Hochwasser finden Sie auch in alten Chroniken.",
            "Mehr zum Thema wollte der Hafenmeister nicht sagen, denn die Verhandlungen laufen noch.",
            "Lesen Sie auch das Kleingedruckte, bevor Sie einen Kahn kaufen, denn die Frist ist kurz.",
        ),
    ),
    rule(
        "page-furniture",
        "de",
        furniture(
            r"(?:(?:direkt |zurück )?(?:zum|zur|zu den|nach) (?:haupt)?(?:inhalt|navigation|hauptnavigation|menü|suche|startseite|\S+-startseite|fußzeile|seitenanfang|anfang|oben|übersicht|hauptmenü|kommentaren|hauptinhalt|artikel)(?: (?:springen|wechseln|gehen))?)",
            r"(?:menü|navigation|suche|box|fenster|kommentare|bild|galerie|untermenü|dialog|alle|details|text|infobox|suchfeld|sidebar|player) (?:öffnen|schließen|ausklappen|einklappen|aufklappen|zuklappen|ein- und ausblenden|anzeigen|ausblenden|einblenden|vergrößern|schliessen)(?: (?:box|menü) (?:zuklappen|schließen))?",
            r"(?:\(?öffnet in (?:einem )?neue[mn] (?:fenster|tab)\)? ?)+",
            r"(?:(?:ca\. |etwa |rund )?\d+ ?(?:min|minuten?)\.? ?(?:lesezeit|lesedauer|hörzeit|zum lesen)?|(?:geschätzte |ca\. )?(?:lesezeit|lesedauer|lesedauer ca|hörzeit|dauer)(?:\W{1,4}(?:\w+\.? ){0,2}\d.{0,14})?|(?:bild|foto|seite|video|folie) \d+ (?:von|/) \d+.{0,10}|\d+ (?:von|/) \d+(?: bilder\w*)?|von zeichen)",
            r"(?:artikel |jetzt |hier )?(?:anhören|vorlesen|hören|abspielen|vorlesen lassen)(?: ?[(:].{0,14})?|(?:player|inhalt|video|kommentare|artikel)? ?wird geladen.{0,10}|läuft gerade.{0,10}|podcast (?:beenden|progress).{0,20}|den podcast beenden|aktuelle zeit.{0,50}|audio(?:beitrag|player)?|bildbeitrag|videobeitrag|mit video|autoplay|schriftgr(?:ö|oe)(?:ß|ss)e(?: .{0,20})?|farbschema|hell|dunkel|darstellung|kontrast",
            r"(?:ihr|dieser|dein) browser .{0,80}|(?:bitte )?(?:aktivieren sie|aktualisieren sie) .{0,60}",
            r"(?:artikel|beitrag|seite|rezept) (?:drucken|ausdrucken|bewerten|speichern|merken)(?: .{0,30})?|bewerten|bild (?:anzeigen|schließen|vergrößern)(?: bild (?:schließen|anzeigen))?|sie sind (?:aktuell |derzeit |momentan |zurzeit )?nicht (?:eingeloggt|angemeldet)",
            r"hier (?:können|kannst) (?:sie|du) [^.]{0,40}\b(?:anhören|hören|nachlesen|ansehen)|(?:zum|zu den) kommentar(?:bereich|en)",
            r"(?:hat ihnen|hat dir|wie hat ihnen|war|wie hilfreich war|wie gefällt ihnen|gefällt ihnen)\b.{0,20}\b(?:artikel|beitrag|text)\b.{0,30}(?:gefallen|hilfreich|gefällt)?|(?:in|auf|zu) (?:die|der|meine[rn]?) (?:merkliste|leseliste|favoriten)|als pdf (?:speichern|herunterladen)|zur (?:mobilen|klassischen) ansicht|mit (?:der|ihrer) (?:bestellung|registrierung) .{0,60}",
            r"(?:fehler (?:gefunden|entdeckt|melden|gemeldet)|fehler auf .{2,30} entdeckt|haben sie einen fehler (?:entdeckt|gefunden)).{0,60}|(?:feedback|korrektur\w*|hinweis) (?:geben|senden|melden|an die redaktion)|diesen artikel melden|permalink.{0,60}|(?:news|thema|autor|diesem thema|themen) (?:folgen|abonnieren)|nach oben|(?:vor|nach)?name|e-?mail(?:-adresse)?|(?:(?:vor|nach)?name|e-?mail-?adresse|telefon\w*|betreff|nachricht)(?: ?[*(] ?(?:freiwillig|erforderlich|optional|pflichtfeld)?\W*)+|artikel-tools|(?:personen-|info-)?box (?:auf|zu)klappen.{0,30}|placeholder.{0,12}",
            r"beitrags-?navigation|(?:ältere|neuere|frühere) (?:beiträge|posts|einträge)|(?:vorherige|nächste|vorige) seite|suchen? nach|springe zum (?:haupt)?inhalt|(?:menü|navigation) umschalten|(?:mit )?stolz präsentiert von \S+|(?:präsentiert von|powered by) (?:wordpress|blogger|ghost|drupal|joomla\S*|discourse|disqus|typo3)|(?:abonnieren: )?(?:kommentare(?: zum post)?|posts?) \(atom|(?:zugriffe|aufrufe|seitenaufrufe): \d[\d.]*",
            r"wie (?:bewerten sie|bewertest du|findest du|finden sie) (?:diesen|den) (?:artikel|beitrag|text)\W{0,2}|durchschnittliche (?:leser)?bewertung(?: ?:? ?[\d.,]+ ?/ ?\d.{0,40})?|(?:bisher|noch) keine bewertungen?(?:\W{1,3}sei der erste.{0,60})?|klick(?:e|en sie)? auf (?:einen|die) sterne?,? um .{0,40}bewerten|anzahl (?:der )?bewertungen:? \d+|fand(?:en sie|est du) (?:diesen|den) (?:artikel|beitrag|text) (?:hilfreich|nützlich|interessant)\W{0,2}|druckversion|(?:den |unseren )?podcast abonnieren|mit diesem button .{0,40}\b(?:podcast|player|startseite|audio\w*|folge|artikel)\b.{0,40}",
            labels=r"(?:antworten\W{0,3}|melden|details|gefällt mir|abonniere|(?:veröffentlicht|gepostet) in [\w-]+(?:, [\w-]+){0,6}|(?:veröffentlicht|gepostet) unter [^.]{2,60}|(?:verschlagwortet|getaggt|kategorisiert|abgelegt) (?:in|unter|mit) [^.]{2,60}|suche|suchen|menü|startseite|anmelden|login|registrieren|abmelden|profil|themen|schlagworte|schlagwörter|stichwörter|tags|rubriken|ressorts?|kategorien?|inhalt(?:sverzeichnis)?|service|kontakt|impressum|datenschutz(?:-?erklärung|-?hinweise?|-?richtlinien?)?|haftungsausschluss|disclaimer|agb|nutzungsbedingungen|über uns|hilfe|faq|karriere|mediadaten|presse|redaktion|weitere themen|themen des artikels|teilen|schließen|schliessen|abbrechen|weiter|zurück|mehr|ok|ja|nein|passwort(?: vergessen)?|pflichtfeld|barrierefreiheit|leichte sprache|gebärdensprache|live|eilmeldung|exklusiv|breaking|(?:aktualisiert|zuletzt aktualisiert|stand)\b[^,.]{0,30}|kommentar|interview|analyse|bild|foto|video|audio|podcasts?|embed|aktualisiert|mehr lesen über|veröffentlicht/aktualisiert|anzahl kommentare|lokales|feedback|drucken|lesen|alle|artikel)",
            menu="""startseite home politik wirtschaft sport kultur wissen wissenschaft panorama gesellschaft lokales regional
            region deutschland europa welt ausland inland international meinung feuilleton reise auto technik digital netzwelt
            gesundheit leben stil lifestyle karriere bildung geld finanzen börse unternehmen medien wetter verkehr fußball
            bundesliga mediathek podcasts podcast videos video audio bilder fotos newsletter abo abonnement shop e-paper epaper
            impressum datenschutz agb kontakt hilfe anmelden login registrieren suche suchen menü service themen archiv rätsel
            spiele stellenmarkt immobilien traueranzeigen anzeigen jobs facebook twitter instagram youtube rss live ticker
            nachrichten news magazin unterhaltung netzwerk wahlen stadt kreis umwelt klima verbraucher ratgeber recht forum
            community veranstaltungen tv programm radio mehr nutzungsbedingungen datenschutzerklärung barrierefreiheit mediadaten
            werbung werben cookie-einstellungen privatsphäre jugendschutz presse übersicht""",
            glue="und & zur zum der die das aus mein meine alle von im in für e paper über uns",
            tags=r"themen|thema|schlagworte|schlagwörter|stichworte|stichwörter|tags|kategorien?|rubriken?|ressort|mehr zu|in diesem artikel|veröffentlicht in|abgelegt unter|themen in diesem artikel",
        ),
        drops=(
            "Wie bewerten Sie diesen Artikel?",
            "Beitragsnavigation",
            "Zum Inhalt springen",
            "Lesezeit: 3 Minuten",
            "Schlagwörter: Hafen, Schleuse, Winter",
            "Bitte aktivieren Sie JavaScript, um die Karte zu sehen.",
        ),
        keeps=(
            "Mit diesem Button öffnet der Wärter die Tore der Schleuse.",
            "Suche nach dem Vermissten",
            "Veröffentlicht in drei Sprachen",
            "Wie finden Sie den Text der Hymne?",
            "Zum Inhalt des Vertrags schwieg die Stadt.",
            "Von 166 Schiffen in der Bucht wurde eines durchsucht.",
            "Die Schleuse wird von einem Programm in JavaScript gesteuert.",
        ),
    ),
    rule(
        "comments-prompt",
        "de",
        comments(
            r"\b(?:sagte|erklärte|zufolge|laut)\b",
            r"(?:\d[\d.]*|keine|noch keine|bisher keine|alle|ihr|kommentare?|dein|einen|den ersten|neue|zu den|zum|weitere|mehr|leser-?|user-?)* ?(?:kommentare?|leserkommentare?|lesermeinung(?:en)?|leserbriefe?|diskussion|reaktionen|beiträge im forum)(?: ?[(\[]?\d+[)\]]?)?(?: (?:schreiben|verfassen|anzeigen|lesen|abgeben|hinterlassen|melden|vorhanden|ansehen|laden|zum artikel|einblenden|ausblenden|geschlossen|absenden|springen|hinzufügen|verbergen))*",
            r"(?:jetzt |artikel |hier )?(?:kommentieren|mitdiskutieren|diskutieren sie mit|mitreden|debattieren)(?: sie .{0,40})?(?: .{0,20})?",
            r"(?:schreiben sie|schreib) uns (?:an|per|ihre|deine|eine|einen|in|unter|über|auf|was|wie|einfach|gern\w*|hier|doch)\b.{0,60}|(?:schreiben sie|schreib|hinterlassen sie|hinterlasse|verfassen sie) (?:einen|den|ihren|deinen|eine) (?:\w+ )?(?:kommentar|antwort|meinung|leserbrief|beitrag|bewertung|leserkommentar)\b.{0,40}",
            r"(?:was (?:meinen|denken|halten) sie|was (?:meinst|denkst|hältst) du|ihre meinung|deine meinung|wie sehen sie das).{0,80}",
            r"(?:sie müssen|du musst|bitte) .{0,60}\b(?:kommentieren|kommentar\w*|netiquette)\b.{0,60}|(?:die )?kommentar(?:e|funktion|spalte|bereich)\b.{0,60}\b(?:geschlossen|deaktiviert|geschlossen worden)\b.{0,20}|(?:ihre|deine) e-?mail-?adresse wird nicht veröffentlicht.{0,60}|erforderliche felder .{0,30}|so können sie kommentieren|den ersten (?:beitrag|kommentar) schreiben|geben sie (?:ihren|hier).{0,30}kommentar.{0,20}|antwort(?:en)? (?:abbrechen|schreiben|hinterlassen)",
            r"\d[\d.]* kommentare? zu(?: \".{0,120}| (?:diesem|dem) (?:artikel|beitrag|eintrag|post))?|(?:ein|zwei|drei) kommentare? zu(?: \".{0,120})?|(?:ping|track)backs?(?:[-/ ]{1,3}(?:pingbacks?|trackbacks?|url))?(?:\s?:.{0,160}| von [^.]{1,80})?|comments? by [\w.-]+(?: [\w.-]+){0,3}|kommentar von .{2,60} @ ?\d{1,2}[:.]\d\d\b.{0,30}|(?:kommentar-?feed|kommentare geschlossen|trackback-(?:url|uri|adresse))(?:\W{1,3}(?:kommentar-?feed|kommentare geschlossen|trackback-(?:url|uri|adresse)))+",
            r"(?:schreibe?|schreibt|hinterlass(?:e|t)|verfass(?:e|t)) (?:einen|deinen|euren|eine|deine) (?:kommentar|antwort|meinung)(?: (?:zu .{2,80}|antwort(?:en)? abbrechen))?|kommentar (?:abschicken|absenden|veröffentlichen|speichern|posten|senden|melden)|(?:ältere|neuere|frühere|neueste) kommentare|inline feedbacks",
            r"(?:meinen )?namen?, (?:meine )?e-?mail(?:-?adresse)? und (?:meine )?(?:website|webseite|webadresse) in diesem browser .{0,80}|benachrichtig(?:e|en sie)? mich (?:über|bei|per|via)\b.{0,80}|benachrichtig(?:e|en) bei|diese (?:website|webseite|seite) verwendet akismet.{0,160}",
            r"(?:verrat(?:e|et|en sie)|schreib(?:e|t|en sie)?|erzähl(?:e|t|en sie)?|sag(?:e|t|en sie)?) (?:es )?(?:uns|mir) .{0,60}\bin (?:den|die) kommentaren?\b.{0,30}|(?:verrat(?:e|et|en sie)|schreib(?:e|t|en sie)?|sag(?:e|t|en sie)?) (?:es )?(?:uns|mir) in (?:den|die) kommentaren?",
            r"(?:zum|um zu) kommentieren (?:anmelden|einloggen)|(?:anmelden|einloggen|melden sie sich an) oder registrieren(?: sie sich)?,? um .{0,20}kommentar.{0,40}|(?:kommentare )?(?:sortieren|sortiert|sortierung)(?: nach|:)? ?(?:neueste\w*|älteste\w*|beste\w*|beliebtheit|datum|relevanz)|(?:neueste|älteste|beliebteste) (?:zuerst|kommentare)",
            beside=r"(?:beste|top) (?:zuerst|kommentare)",
            parts=(
                r"\b(?:diskutieren|kommentieren|schreiben) sie (?:mit|uns|hier|ihre)\b.{0,60}\b(?:kommentar\w*|forum|meinung|facebook)\b",
                r"\bkommentare und pings\b.{0,30}\b(?:nicht|geschlossen|erlaubt)\b|\bkommentare zu diese[mn] (?:eintrag|beitrag|artikel)\b.{0,40}\b(?:rss|feed)\b",
                r"\b(?:melden sie sich|melde dich|loggen sie sich|registrieren sie sich|anmelden|einloggen)\b.{0,40}\b(?:um|und|zum)\b.{0,20}\bkommentieren\b",
                r"\b(?:netiquette|kommentarregeln|diskussionsregeln)\b.{0,60}\b(?:halten|beachten|lesen|finden)\b|\b(?:beachten|halten)\b.{0,40}\b(?:netiquette|kommentarregeln)\b",
            ),
        ),
        drops=(
            "Pingback von Hafenblog",
            "Kommentar von Kai Ufer — 2017-05-03 @ 18:20 | Antworten",
            "Kommentar-Feed | Kommentare geschlossen | Trackback-URL",
            "Man kann die Kommentare zu diesem Eintrag im RSS-Feed verfolgen.",
            "Schreibe einen Kommentar Antwort abbrechen",
            "Benachrichtige mich über neue Kommentare per E-Mail.",
            "Kommentare (17)",
            "Bitte melden Sie sich an, um zu kommentieren.",
        ),
        keeps=(
            "12 Kommentare zu dem Entwurf gingen bei der Stadt ein.",
            "Antworten auf die Flut",
            "Schreiben Sie uns nicht ab, rief der Wirt.",
            "Schreiben Sie einen Brief an den Hafen",
            "Beste zuerst",
            "Kommentar von Ana Lima",
            "Die Bürgermeisterin wollte den Vorfall nicht kommentieren.",
            "Kommentare des Ministers sorgten im Tal für Ärger.",
        ),
    ),
    rule(
        "author-bio",
        "de",
        bio(
            r"\b(?:sagte|sagt|erklärte|zufolge|laut)\b",
            r"^\W*(?:(?:der|die) (?:autor|autorin|verfasser\w*|journalist\w*|reporter\w*)|[\w'.-]+(?: [\w'.-]+){1,3}),? (?:\([^)]{2,30}\) )?(?:ist|war|arbeitet|schreibt|berichtet|leitet|lebt|studierte|gehört|volontiert|verantwortet)\b.{0,120}\b(?:\w*redakteur\w*|\w*korrespondent\w*|\w*journalist\w*|\w*reporter\w*|autor\w*|redaktion|ressort\w*|volontär\w*|kolumnist\w*|chefredakt\w+|mitarbeiter\w*|freie[rn]?|berichtet über|schreibt über)\b.{0,300}$",
            r"^\W*(?:redakteur|redakteurin|korrespondent|korrespondentin|reporter|reporterin|volontär|volontärin|freie journalistin|freier journalist|politikredakteur\w*|chefredakteur\w*)(?:,? (?:für|im|in|bei|der|des) .{2,60})?\W*$",
            r"^\W*(?:seit \d{4} (?:bei|im|in)\b.{2,80}\b(?:redaktion|redakteur\w*|zeitung|autor\w*|ressort)|jahrgang \d{4}\b.{0,40}).{0,300}$",
            r"^\W*(?:folgen sie|folge|schreiben sie|kontakt(?:ieren sie)?|e-?mail an|erreichen sie) (?:ihm|ihr|dem autor|der autorin|den autor|die autorin|\w+ \w+)\b.{0,80}\b(?:auf|an|per|unter|bei|twitter|x|mail)\b.{0,60}$",
            headings=r"(?:über (?:den autor|die autorin|die autoren|den verfasser|die person|mich)|(?:zur person|zum autor|zur autorin)|(?:mehr (?:von|über) (?:dem|der|den) autor\w*)|autor(?:in|en|innen)?|der autor|die autorin|verfasst von)",
        ),
        drops=(
            "Die Schleusen am Hafen bleiben den ganzen Winter über geschlossen, weil das Geld für die Tore fehlt.\n"
            "[[Ana Lima ist Redakteurin im Ressort Schifffahrt und berichtet seit 2015 über den Hafen.]]",
        ),
        keeps=("Ana Lima ist Fischerin und seit ihrem zehnten Jahr auf dem Fluss.",),
    ),
    rule(
        "agency-credit",
        "de",
        agency(
            rf"^\W*(?:mit|unter verwendung von|nach|aus|enthält)\s(?:von |aus )?(?:material|informationen|inhalten|meldungen)?\b.{{0,30}}\b{WIRES}\b[^.]{{0,140}}\.?$",
            r"^\W*(?:mitarbeit|unter mitarbeit von|zusätzliche (?:recherche|berichterstattung)|übersetzung|aus dem \w+ (?:übersetzt )?von|redaktion|schlussredaktion|protokoll|bearbeitung)\s?:?\s(?:von )?[^.]{2,140}$",
            r"^\W*(?:dieser|diese|der) (?:artikel|text|beitrag|meldung|nachricht)\b.{0,60}\b(?:agentur|dpa|afp|reuters|nachrichtenagentur|epd|kna|apa|sda|feed|agenturmaterial)\b.{0,120}$",
            r"^\W*(?:dpa|afp|reuters|apa|sda|epd|kna|sid|ap)(?:[/,+ -]+(?:dpa|afp|reuters|apa|sda|epd|kna|sid|ap|red|[a-z]{2,4}))*(?: \(\w+\))?\W*$",
            r"^\W*mit (?:agentur(?:en|material|meldungen)?|material der agenturen)\W*$",
            r"^\W*über dieses thema berichte\w+\b.{0,120}$",
            label=r"quellen?|verwendete quellen|agentur|mit material von|von",
        ),
        drops=(
            "Mit Material von dpa und AFP",
            "[[Quelle: dpa]]\nDie Schleusen am Hafen bleiben den ganzen Winter über geschlossen.",
        ),
        keeps=(
            "Mit Material von der alten Mühle wurde das Ufer befestigt.",
            "Die dpa meldete am Montag, er sei zurückgetreten.",
        ),
    ),
    rule(
        "image-credit",
        "de",
        picture(
            r"\b(?:sagte[n]?|erklärte[n]?|zufolge|laut)\b|\b(?:der|des|einer|dieser)\W*$",
            r"(?:archiv|symbol|agentur|vorschau|titel|karten|pressefoto|beitrags|aufmacher|header|teaser|repro)?-?(?:fotos?|bild(?:er|rechte|quelle|nachweis)?|grafik|illustration|karte|video|screenshot|collage|montage|aufnahme|quelle|credits?)",
            r"(?:bild)?legende: .{10,300}",
            r"(?:\(?(?:symbol|archiv|themen|beispiel|muster|handout|repro)-?(?:bild|foto|grafik|aufnahme)\)?)(?: .{0,80})?",
            r"(?:bildergalerie|fotostrecke|bild(?:er)?strecke|bildunterschrift|bildbeschreibung|bild vergrößern|zum vergrößern .{0,30})(?: .{0,60})?",
            by="von|by",
        ),
        drops=(
            "Kähne warten vor der Schleuse. Foto: Ana Lima/dpa",
            "Bildrechte: picture alliance/dpa | Bo Chen",
            "(Symbolbild)",
        ),
        keeps=(
            "Das Foto zeigt einen Mann in Uniform, teilte die Stadt mit.",
            "Bild: Er hat es nie gesehen, sagte der Wirt.",
            "Zeitpunkt der Aufnahme: Herbstmorgen",
        ),
    ),
)
