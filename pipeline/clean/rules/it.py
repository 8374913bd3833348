"""Italian: what the page says around the story. Shapes stand in kit.py; here are the words."""

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
    r"\b(?:ha (?:detto|dichiarato|affermato|spiegato|aggiunto|annunciato|sottolineato|riferito|precisato|commentato)|hanno (?:detto|dichiarato|spiegato)|"
    r"dice|afferma|spiega|dichiara|secondo|stando a|portavoce|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) (?:scors[oa]|\d+|mattina|sera))\b"
)
_TOLD = rf"{_SAID}|\b(?:lui|ministr[oa]|president[ei]|presidentessa|polizia|carabinieri|tribunale|procura|sindac[oa]|giudice)\b"
_OTHERS = (
    r"\b(?:cookies?|ad-?block\w*)\b|^\W*abbonati (?:a|da|con) (?:soli |solo )?\d|\babbonati\b.{0,20}\bsono (?:passati|saliti|scesi|cresciuti)\b|\b(?:petizion[ei]|referendum|(?:tua|vostra) firma|raccolta (?:di )?firme|sondaggi[oi]?|questionari[oi]?|tester|(?:tua|vostra) opinione|forum e (?:\w+ )?blog|"
    r"iniziativa (?:comune|congiunta|popolare)|(?:co)?(?:finanziat|sostenut)[oaie]\b.{0,20}\bda(?:l|lla|ll|i|lle)?\b.{0,30}\b(?:fondazion\w+|region\w+|stato|union\w+|minister\w+|ue|comun[ei]|fondi)|"
    r"(?:il|di|del|tuo|proprio) sangue|midollo|squadra|clubs? (?:di|del|nautico|sportivo)|canile|(?:la|l'|una) ?ong|(?:per|alle|delle|agli|degli) (?:le |gli )?(?:vittime|alluvionati|terremotati|sfollati|rifugiati))\b"
)
"""What else money, members and backing are wanted for: petitions, surveys, projects that others pay for, the needy."""
_VOICE = Voice(
    we=r"\b(?:noi|nostr[oaie]|ci|siamo|facciamo|vogliamo|crediamo|abbiamo|raccontiamo|viviamo|continuare a|sostienici|aiutaci|sosteneteci|aiutateci)\b",
    you=r"\b(?:tu[oaie]?|tuoi|ti|te|vo[is]|vostr[oaie]|vi|lettor\w+|abbonat\w+|soci|sostenitor\w+|ascoltator\w+|community|comunità)\b|\b(?:se (?:apprezz\w+|sei arrivat\w+|ti piace|leggi|credi|hai)|puoi|sostieni\w*|aiuta\w*|dona|diventa|unisciti|contribuisci|scegli|considera)\b",
    ask=(
        r"\b(?:dona(?:re|zion\w+|te|ci)?|sostieni(?:ci|li|la)?|sostener(?:e|ci)|sosteneteci|sostegno|sostenitor\w+|support(?:a|aci|are|o)|contribu(?:isci|ire|ito|ti|to|zione)|"
        r"(?:diventa|diventare|essere) (?:\w+ )?(?:soci[oa]|sostenitor\w+|abbonat\w+|membro|amic[oa])|aiut(?:a|aci|o|ateci|are)|sostenere|(?:fateci|facci) una|una mano|finanzi\w+|crowdfunding|5 ?x ?mille|5 per mille|"
        r"paypal|satispay|abbonat[ie]|abbonandoti|unisciti|(?:abbiamo|c'è) bisogno (?:di te|di voi|del tuo|del vostro)|grazie a(?:i|l| te| voi) \w+|bastano)\b"
    ),
    cause=(
        r"\b(?:giornalis\w+|redazione|giornale|stampa|informazione|notizie|inchieste?|reportage|indipenden\w+|liber[oaie]|libertà|senza (?:pubblicità|scopo di lucro|padroni|editori)|"
        r"no profit|non profit|pubblicità|inserzionisti|gratis|gratuit\w+|accesso|aperto a tutti|democrazia|verità|nostro lavoro|articol[oi]|contenuti|sito|testata|rivista|progetto|pluralismo)\b"
    ),
    money=r"[€$£]\s?\d|\b\d+(?:[.,]\d+)? ?(?:€|euro|franchi|centesimi)|\b(?:al mese|mensil\w+|all'anno|annual\w*|a settimana|una tantum|ogni (?:euro|contributo|donazione|mese)|qualsiasi (?:cifra|importo|somma)|pochi euro|piccol[oa] (?:contributo|donazione|somma|gesto|cifra)|un caffè|detraibil\w+|deducibil\w+|iban|quello che puoi)\b",
    told=rf"{_TOLD}|{_OTHERS}",
)
_EMBED = r"questo sito è protetto da recaptcha.{0,160}|(?:per (?:visualizzare|vedere) (?:questo|il|questa|la) (?:contenuto|video|post|mappa)\b.{0,60}|cliccando su .{0,60})\b(?:accett[ai]|devi accettare|accetti|acconsenti)\b.{0,60}\b(?:cookie|privacy)\b.{0,100}|(?:contenuto|video) (?:esterno )?(?:non disponibile|bloccato)\b.{0,80}\bcookie\b.{0,60}"
"""What stands in for a video or a post that is shown only to those who agree; the word of a watch against robots."""

_TEXT = r"(?:articol[oi]|test[oi]|contenut[oi]|notizi[ae]|intervist[ae]|reportage|inchiest[ae]|pezz[oi])"
_NOTES = (
    rf"\b(?:versione precedente|precedente versione|prima versione) di quest[oa] {_TEXT}\b|^\W*quest[oa] {_TEXT} è stat[oa] (?:corrett|modificat|aggiornat|rettificat)[oa]\b.{{0,60}}\b(?:per (?:correggere|precisare)|alle \d)\b",
    r"^\W*(?:errata corrige|rettifica|correzione|precisazione|nota della redazione|ndr)\s?[:.-].{0,220}\b(?:(?:prima|precedente) versione|versione precedente|(?:dell'|quest'|questo |nostro )articolo|pubblicat\w+|intervista|scusiamo|lettori)\b|\bci scusiamo con (?:i lettori|le lettrici|gli interessati|l'interessat[oa])\b",
    r"\b(?:intervista|conversazione|risposte|trascrizione)\b.{0,60}\b(?:editat|condensat|ridott|tradott|rivist|abbreviat|accorciat)\w+\b.{0,40}\b(?:chiarezza|lunghezza|brevità|spazio|leggibilità|sintesi)\b",
    r"^\W*(?:hai|avete) (?:notato|trovato|visto|riscontrato) (?:un|qualche) (?:errore|refuso|imprecisione)(?: (?:in quest[oa]|nell'|nel) ?(?:articolo|testo|notizia|pagina))?\W*\?",
)
"""What an editor puts below a text: what was corrected or shortened, where to report an error."""
_DENIALS = (
    r"\b(?:opinioni|punti di vista|posizioni)\b.{0,60}\b(?:espress\w+|pubblicat\w+|autor\w+|collaborator\w+|contenut\w+)\b.{0,100}\b(?:non (?:necessariamente (?:riflett|rappresent|impegn|coincid|rispecchi)\w+|(?:riflett|rappresent|impegn|coincid|rispecchi)\w+ necessariamente)|esclusivamente|(?:degli|dei) rispettivi autori|esclusiva responsabilità)\b",
    r"\b(?:quest[oa] (?:articolo|sito|pagina|contenuto|rubrica)|i nostri (?:articoli|contenuti)|informazioni (?:di quest[oa]|contenute in quest[oa]|pubblicate (?:su|in) quest[oa]))\b.{0,80}\bnon (?:costituisc\w+|sostituisc\w+|intend\w+ (?:sostituire|fornire)|va\w* intes\w+|dev\w+ (?:essere )?(?:intes|considerat)\w+|rappresent\w+)\b.{0,80}\b(?:consulenza|consigl\w+ (?:medic|finanziar|di investimento)\w*|sollecitazione|parere (?:medico|del medico|di un|legale)|raccomandazion\w+ (?:di|finanziar\w+)|visita medica|invito a investire|offerta al pubblico)\b",
    rf"\b(?:quest[oa] {_TEXT}|le informazioni (?:contenute|riportate|presenti)\b.{{0,30}}) (?:ha|hanno|è|sono)\b.{{0,40}}\b(?:scopo|scopi|fini|titolo|carattere|finalità) (?:\w+ ){{0,2}}(?:informativ|divulgativ|illustrativ|educativ)\w+",
    r"\blink (?:di )?affilia(?:ti|zione)\b|\b(?:(?:potremmo|possiamo) (?:ricevere|guadagnare|percepire|ottenere)|riceviamo|guadagniamo|percepiamo) una (?:piccola )?commissione\b",
    r"^\W*(?:contenuto|articolo|testo) (?:sponsorizzato|realizzato|offerto|prodotto|promosso|a cura di) ?(?:da|per|in collaborazione con|con)? [^,.]{2,40}\W*$|\bla redazione (?:di .{2,40} )?non (?:ha (?:partecipato|preso parte|contribuito)|è (?:responsabile|coinvolta|intervenuta))\b.{0,60}",
    r"\b(?:contien\w+|includ\w+) (?:dichiarazioni|affermazioni|informazioni) (?:previsionali|prospettiche|a carattere previsionale)\b|\brischi e (?:di )?incertezze\b.{0,140}\b(?:differire|risultati effettivi|controllabili|divergere)\b",
    r"^\W*(?:\*?(?:i|alcuni|tutti i|il) )?nom[ei]\b.{0,60}\b(?:è|è stato|sono stati|sono) (?:di fantasia\W*$|(?:cambiat|modificat)\w+\b.{0,60}\b(?:tutel\w+|protegg\w+|identità|privacy|anonimato|riservatezza))|^\W*nom[ei] di fantasia\W*$",
    rf"^\W*(?:quest[oa] )?(?:{_TEXT}|traduzione|riassunto) (?:è stat[oa] )?(?:generat|tradott|scritt|prodott|realizzat|creat)\w+ (?:automaticamente|(?:da|con|dall'|tramite) ?(?:\w+ ){{0,4}}(?:ia|ai|intelligenza artificiale|traduzione automatica))\b|^\W*traduzione automatica\b",
    rf"\bquest[oa] {_TEXT} è (?:stat[oa] )?(?:pubblicat[oa]|apparso|apparsa|uscit[oa]|ripubblicat[oa])\b.{{0,30}}\b(?:in origine|originariamente|originalmente|per la prima volta|con licenza|su licenza|per gentile concessione)\b",
    r"(?:^|[.!?] )\W*(?:i )?rendimenti passati\b.{0,40}\bnon\b",
)
"""Denials that nobody but a site makes, wherever on the page they stand."""
_LETTERS = (
    r"^\W*(?:quest[oa]|stai leggendo|quello che)\b.{0,60}\bnewsletter\b.{0,160}\b(?:ricever\w+|iscriv\w+|clicca|abbon\w+)\b",
    r"\b(?:controlla|verifica|guarda) (?:la (?:tua )?|il (?:tuo )?|nella )(?:casella|posta|e-?mail|mail|cartella|spam)\b.{0,80}\b(?:newsletter|(?:la tua |l')?iscrizione|abbonamento)\b",
    r"^\W*(?:vuoi|volete|desideri) (?:ricevere|rimanere|restare)\b.{0,80}\b(?:notifiche|notizie|newsletter|nostr[ie] (?:aggiornamenti|novità))\b.{0,60}\?|\b(?:attiva|attivate|abilita)\b.{0,16}\bnotifiche\b.{0,80}\b(?:nostr[ie]|non perder(?:e|ti)|ultim'ora)\b",
    r"^\W*(?:la tua|il tuo|lascia(?:ci)? la tua|inserisci la tua|scrivi la tua) (?:migliore )?(?:e-?mail|mail|indirizzo e?-?mail)(?: (?:qui|qui sotto))?\W*$|(?:^|[.!?] )\W*(?:niente|zero|senza|nessuno) spam\b\W{0,3}(?:$|promesso)|\bnon (?:inviamo|mandiamo|facciamo) spam\b",
    r"\b(?:unisciti|entra|iscriviti|seguici|unitevi|iscrivetevi)\b.{0,12}\bnostr[oa]\b.{0,12}\b(?:canale|gruppo|community|comunità)\b.{0,20}\b(?:whatsapp|telegram)\b",
    r"^\W*(?:ascolta|ascoltate|segui|iscriviti al|scopri)\b.{0,60}\bpodcast\b.{0,80}\b(?:spotify|spreaker|apple podcasts|youtube|piattaforme)\b",
    r"^\W*(?:puoi|potrai|può|potete) (?:cancellarti|disiscriverti|annullare l'iscrizione)\b.{0,40}$|\b(?:la tua|tuo) (?:e-?mail|mail|indirizzo)\b.{0,60}\b(?:utilizzat[oa]|usat[oa]|userem\w+)\b.{0,60}\b(?:newsletter|aggiornamenti)\b",
)
"""Frames by which a letter, a podcast, a channel or an alert is offered, and its form's small print."""
_LOCKED = (
    rf"\b(?:{_TEXT}|lettura) (?:integral[ei]|complet[oaie])\b.{{0,40}}\b(?:edicola|abbonat\w+|abbonamento|edizione (?:cartacea|digitale)|sfogliatore)\b",
    r"^\W*(?:continua|continuate|prosegui) (?:a leggere|la lettura) (?:con|su|nell'|nella) ?[^.]{2,40}$|^\W*(?:leggi|naviga) senza (?:limiti|pubblicità|interruzioni)\W*$",
    r"^\W*(?:area|sezione|contenuto|accesso) (?:riservat[oa]|privat[oa]|protett[oa])\s?[:.–-]\s.{0,100}\b(?:credenziali|accedi|password|login|abbon\w+)\b",
    r"\bse sei (?:già )?(?:abbonat[oa]|soci[oa])\b.{0,30}\b(?:accedi|entra|effettua|fai) ",
    rf"\bsblocca (?:quest[oa] {_TEXT}|l'articolo|la lettura|tutti gli articoli)\b|\bti (?:resta|restano|rimane|rimangono) (?:ancora )?(?:\d+|un|due|tre) (?:articol[oi]|lettur[ae])\b",
    r"\bsolo (?:i nostri|gli|i) (?:abbonati|soci|iscritti|utenti registrati)\b.{0,20}\b(?:possono|hanno accesso|potranno)\b.{0,40}\b(?:legger\w+|articol\w+|contenut\w+|inchiest\w+)\b|\b(?:resto|seguito|continuazione|lettura|accesso)\b.{0,40}\b(?:riservat\w+|esclusiv\w+)\b.{0,16}\b(?:abbonati|soci|iscritti|chi (?:sostiene|è abbonat\w)|sostenitori)\b",
    r"\b(?:registrati|crea un account) (?:gratis|gratuit\w+)\b.{0,60}\b(?:leggere|lettura)\b",
)
"""What says that the text cannot be read on, by frame."""
_OFFERS = (
    r"\b(?:seguici|segui .{2,40}|aggiungici|aggiungi .{2,40}|trovaci|ci trovi) (?:anche )?(?:su|a|tra .{2,40} su|ai preferiti su) google (?:news|discover)\b",
    rf"\bquest[oa] {_TEXT}\b.{{0,60}}\b(?:numero|mensile|rivista|settimanale|edizione)\b.{{0,100}}\b(?:edicola|librerie|abbon\w+|ordina\w*|shop)\b",
    r"^\W*abbonati (?:subito |ora )?(?:a|da|con) (?:soli |solo )?\d|^\W*(?:offerta|abbonamento|prova|promozione)\b.{0,60}\d(?:[.,]\d+)? ?(?:€|euro).{0,60}\b(?:al mese|mes[ei]|l'anno|all'anno|disdici|poi|gratis)\b.{0,60}\b(?:disdici|senza vincoli|quando vuoi)\b",
    r"^\W*(?:ricevi|ricevete) (?:il giornale|la rivista|il quotidiano|ogni numero)\b.{0,30}\b(?:casa|domicilio)\b",
)
"""What a site sells or hands out besides: issues, trials, its place among the reader's sources."""
_CHOICE = r"(?:accett[ao](?: (?:tutt[oi]|e (?:continua|chiudi|prosegui)))?|rifiut[ao](?: tutt[oi])?|personalizza|gestisci (?:le )?(?:opzioni|preferenze|cookie)|impostazioni|scopri di più|più opzioni|continua senza accettare)"
_CONSENT = (
    rf"^\W*{_CHOICE}(?:\W+{_CHOICE}){{1,4}}\W*$",
    r"\b(?:noi e i nostri|con i nostri|i nostri|insieme ai nostri)\b.{0,16}\b(?:partner|fornitori)\b.{0,40}\b(?:archivi|acced|tratt|utilizz|memorizz|conserv)\w+\b.{0,60}\b(?:dispositivo|dati personali|identificativi)\b",
    r"\b(?:puoi|potrai|può) (?:revocare|modificare|cambiare|gestire|ritirare)\b.{0,24}\b(?:consenso|preferenze|scelte)\b.{0,60}\b(?:cookie|pannello)\b",
    r"\b(?:per (?:vedere|visualizzare|guardare) (?:quest[oa]|il|la)|non possiamo mostrar\w+|quest[oa] (?:contenuto|video|mappa|post|tweet))\b.{0,90}\b(?:accett|autorizz|abilit|attiv|bloccat|preferenze|impostazioni|consen)\w*\b.{0,60}\bcookies?\b",
    r"^\W*(?:o )?accett(?:a|are) i cookie\b.{0,60}\b(?:abbon\w+|gratis|\d ?(?:€|euro))",
    r"\b(?:ad-?block\w*|blocco (?:della pubblicità|degli annunci)|blocca pubblicità)\b.{0,140}\b(?:disattivalo|whitelist|nostro sito|questo sito)\b|\b(?:abbiamo (?:notato|rilevato))\b.{0,40}\bad-?block\w*\b",
    r"^\W*il tuo browser\b.{0,20}\bnon (?:supporta|è|permette|consente|può)\b",
)
"""The rest of what asks for consent or stands in for what a browser does not show: partners, choices, blockers."""
_ADDRESS = r"\b(?:(?:puoi|potete|si può) (?:scriver(?:le|gli)|contattar(?:la|lo)|seguir(?:la|lo))|per (?:scriver(?:le|gli)|contattar(?:la|lo)))\b.{0,60}(?:@|\b(?:e-?mail|mail|twitter|bluesky|linkedin)\b)"
"""How an author is reached: nobody in a story is."""


RULES = (
    rule(
        "donation-appeal",
        "it",
        appeal(
            _VOICE,
            r"(?:per favore,? )?(?:sostieni(?:ci)?|aiuta(?:ci)?|supporta(?:ci)?|finanzia|difendi|contribuisci|dona|sosteneteci|aiutateci|scegli di sostenere)(?: (?:ora|oggi|qui|subito|(?:il|la|l'|un|al|alla)? ?(?:giornalismo|informazione|stampa|nostr[oa]|redazione|giornale)\b|un'informazione|questo (?:giornale|progetto|sito)|con un)\b.{0,80}|l'informazione .{0,60})?",
            r"(?:diventa|diventare|voglio diventare) (?:\w+ )?(?:soci[oa]|sostenitor\w+|amic[oa]|membro)\b.{0,60}|(?:fai|fare|effettua) una donazione\b.{0,60}|(?:dona|destina) il (?:tuo )?5 ?(?:x|per) ?mille\b.{0,60}",
            r"(?:se|già che|visto che) (?:sei|siete) (?:arrivat\w+ )?(?:fin |fino a )?qui\W{0,4}|(?:se|già che|prima di|visto che) (?:sei (?:arrivat\w+|qui)|stai|andare via|apprezzi|ti piace|leggi)\b.{0,100}\b(?:sostien\w+|sosten\w+|aiutaci|dona\w*|contribu\w+|abbonat\w+|abbonarti|giornalis\w+|redazione|indipenden\w+|nostro lavoro)\b.{0,80}",
            r"(?:un|una|due) (?:\w+ )?(?:messaggio|lettera|parola|parole|appello|richiesta)\b.{0,20}\b(?:della redazione|ai lettori|alle lettrici|ai nostri|dal direttore|della direttrice).{0,40}",
            r"(?:il tuo|il vostro) (?:sostegno|aiuto|contributo|supporto)\b.{0,90}\b(?:ci|nostr[oaie]|giornal\w+|redazione|informazione|indipenden\w+)\b.{0,60}|.{0,80}\babbiamo bisogno (?:di te|di voi|del tuo|del vostro)\b.{0,80}",
            r"non abbiamo (?:padroni|editori|azionisti)\b.{0,80}\b(?:voi|lettori|lettrici|te)\b.{0,60}|(?:destinaci|donaci) (?:il tuo )?5 ?(?:x|per) ?(?:1000|mille)\b.{0,120}",
            r"(?:ecco perché |per questo )?(?:oggi )?lanciamo (?:la|una) campagna\b.{0,40}\b(?:abbonament\w+|sostenitor\w+|raccolta fondi|donazion\w+)\b.{0,120}|.{0,40}\b(?:firma|contributo)\b.{0,30}\b(?:euro|€)\b.{0,20}\bgarantiamo\b.{0,120}",
            more=r"(?:grazie|grazie mille|ti ringraziamo)\b.{0,60}|(?:dona|sostieni|sostienici|contribuisci|donare)(?: .{0,30})?|[€$]\s?\d+|\d+ ?(?:€|euro)|(?:altro importo|importo libero|una tantum|mensile|annuale)|paypal|satispay|la (?:redazione|direzione).{0,30}",
        ),
        drops=(
            "La nostra piccola redazione è indipendente e senza padroni. Se apprezzi il nostro lavoro, sostienici con 3 euro al "
            "mese.\nGrazie.",
            "Sostieni il giornalismo indipendente",
        ),
        keeps=(
            "Gli abbonati al traghetto sono passati da cento a mille, e il giornale del porto ne vive.",
            "Sostieni la squadra di vela: la quota costa 10 euro all'anno e il nostro porto ci guadagna.",
            "Sostieni il referendum per un fiume libero con la tua firma nei banchetti del nostro quartiere.",
            "L'associazione vive di donazioni: tu puoi dare 20 euro al mese per le vittime della piena.",
            "Se stai male, chiama il medico e non uscire in barca.",
            "Il tuo aiuto",
            "Aiuta la vicina e finisce in acqua",
            "La Caritas ha chiesto donazioni per le vittime della piena, ha detto un portavoce, e raccolto due milioni di euro.",
            "«Aiutateci, donate quello che potete», diceva il cartello sul molo.",
            "Il senatore ha chiesto ai sostenitori cinque euro per la campagna, secondo il giornale.",
        ),
    ),
    rule(
        "newsletter-plea",
        "it",
        plea(
            _SAID,
            *_LETTERS,
            r"(?:\b(?:iscriviti|iscrivetevi|ricevi)|(?:^|[.!?:] ?)(?:registrati|ricevere|ricevete))\b.{0,90}\b(?:newsletter|e-?mail|mail|posta|casella|bollettino|notifiche|avvisi)\b",
            r"\b(?:nostr[ae]) (?:\w+ )?newsletter\b.{0,80}\b(?:iscri\w+|ricev\w+|gratis|gratuit\w+|ogni (?:giorno|mattina|settimana)|quotidian\w+)\b",
            r"\b(?:nella|sulla|direttamente nella) (?:tua|vostra) (?:casella|posta|e-?mail|mail)\b",
            r"\b(?:iscrivendoti|cliccando|inserendo|registrandoti|acconsento|accetto)\b.{0,140}\b(?:privacy|newsletter|dati personali|termini|informativa)\b",
            r"\b(?:grazie per (?:l'iscrizione|esserti iscritt\w)|iscrizione (?:completata|avvenuta))\b",
            r"^\W*(?:inserisci|digita) (?:il tuo indirizzo|la tua) (?:e-?mail)(?: qui)? per .{2,140}$|^\W*(?:iscriviti|segui) (?:a )?(?:questo |al )?blog (?:tramite|via) e-?mail\W*$|^\W*unisciti (?:a )?(?:ad )?(?:altri )?\d[\d.]* (?:altri )?(?:iscritti|follower)\W*$",
            lines=(
                r"(?:(?:la|le|nostr[ae]|tutte|iscriviti|iscrizione|ricevi|scopri|alla|alle) )*newsletter(?: (?:gratuit[ae]|quotidian[ae]|settimanal[ei]|della redazione|del giorno|di .{2,30}))*",
                r"(?:iscriviti|iscrivetevi)(?: gratis)? (?:alla?|alle) (?:nostr[ae] )?(?:newsletter|mailing list)\b.{0,40}|(?:la tua|inserisci la tua|indirizzo) (?:e-?mail|mail)|indirizzo e-?mail|non (?:perderti|perdere) (?:nulla|niente|.{2,50})|resta (?:aggiornat\w|sempre aggiornat\w|informat\w)",
            ),
            then=r"\b(?:newsletter|cancellarti|disiscriver\w+|annullare l'iscrizione|privacy|dati personali|indirizzo e-?mail|iscri\w+|spam)\b",
        ),
        drops=(
            "Unisciti al nostro canale WhatsApp.",
            "Iscriviti al blog tramite email",
            "Iscriviti alla nostra newsletter e ricevi ogni mattina le notizie del porto.",
            "Le notizie del giorno nella tua casella di posta.\nPuoi cancellarti quando vuoi.",
        ),
        keeps=(
            "Il capitano è entrato in un gruppo di pesca.",
            "Per iscriversi al corso di vela basta compilare il modulo.",
            "Il capitano scrive da anni una newsletter sui gabbiani che ha molti amici.",
        ),
    ),
    rule(
        "paywall-notice",
        "it",
        unless(
            _SAID,
            has(
                *_LOCKED,
                r"\b(?:quest[oa]|il|la|tutti|resto|il resto|i)\b.{0,16}\b(?:articol[oi]|contenut[oi]|notizia|testo|pagina)\b.{0,40}\b(?:riservat\w+|esclusiv\w+|disponibil\w+|solo|accessibil\w+)\b.{0,30}\b(?:abbonat\w+|soci|iscritt\w+|registrat\w+|premium)\b",
                r"\b(?:per|e) (?:continuare|proseguire|leggere|sbloccare|accedere)\b.{0,60}\b(?:abbon\w+|accedi|registra\w+|account|login|iscriv\w+)\b|\b(?:abbonati|accedi|registrati)\b.{0,40}\b(?:per|e) (?:continuare|leggere|proseguire|commentare|accedere|sbloccare|continua)\b",
                r"\b(?:sei (?:già|gia)|già|non sei (?:ancora )?|hai già) (?:abbonat\w+|registrat\w+|iscritt\w+|un account|un abbonamento|soci[oa])\b.{0,30}\?",
                r"\b(?:su un altro|più di un) dispositivo\b|\bsei un nuovo lettore\b|\bhai (?:raggiunto|letto|superato|esaurito)\b.{0,50}\b(?:limite|articoli|gratuit\w+)\b|\bti (?:restano|rimangono) \d+ articoli\b",
                r"^\W*(?:contenuto|articolo|solo|riservato|esclusivo)\b.{0,20}\b(?:abbonat[ie]|premium)\W*$",
                most=50,
            ),
        ),
        drops=(
            "Se sei già abbonato, accedi qui.",
            "Questo articolo è riservato agli abbonati. Accedi per continuare a leggere.",
            "Sei già abbonato? Accedi",
        ),
        keeps=(
            "L'area del molo è riservata ai soci del circolo.",
            "Il quotidiano ha messo un muro a pagamento nel 2019 e ha perso un terzo dei lettori.",
        ),
    ),
    rule(
        "subscription-offer",
        "it",
        unless(
            rf"{_SAID}|\bcookies?\b",
            either(
                has(
                    *_OFFERS,
                    r"^\W*(?:prova|scopri|attiva|approfitta|scegli|leggi|accedi)\b.{0,80}\b(?:abbonament\w+|illimitat\w+|senza limiti|primo mese|edizione digitale|tutti (?:i contenuti|gli articoli))\b|(?:\b(?:abbonati a|abbonati per|abbonati con|abbonatevi)|^\W*abbonati)\b.{0,100}(?:[€$]\s?\d|\d ?€|\b(?:euro|al mese|primo mese|gratis|illimitat\w+|senza (?:limiti|vincoli)|offert\w+|digitale|disdici)\b)",
                    r"\b(?:disdici|annulla) quando vuoi\b|\bsenza vincoli\b.{0,20}$|\boffert\w+ (?:\w+ ){0,3}abbonament\w+\b",
                    most=45,
                ),
                says(
                    r"(?:abbonati|abbonatevi|abbonamenti?|le offerte|vedi (?:le )?offerte|scopri (?:le offerte|gli abbonamenti)|regala (?:un abbonamento|questo articolo)|il mio (?:account|profilo|abbonamento)|area abbonati)(?: (?:ora|qui|subito|a .{2,30}|da .{2,30}|per .{2,40}))*",
                    r"(?:accedi|login|registrati|entra|esci|crea (?:un )?account|password dimenticata)(?: (?:o|/|\||e) (?:accedi|registrati|abbonati|login))*(?: gratis| qui| ora)?",
                    most=9,
                ),
            ),
        ),
        drops=("Seguici su Google News.", "Abbonati a 1 € al mese e leggi senza limiti.", "Abbonati ora"),
        keeps=(
            "La rivista del porto esce a maggio.",
            "La prova costa 3 euro.",
            "L'abbonamento annuale al bus costerà 30 euro in più, secondo il comune.",
        ),
    ),
    rule(
        "cookie-notice",
        "it",
        either(
            says(_EMBED, most=60),
            unless(r"\b(?:ha detto|tribunale|sanzion\w+|multa\w*|garante|sentenza|secondo)\b", has(*_CONSENT, most=70)),
            cookies(
                r"\b(?:ha detto|tribunale|sanzion\w+|multa\w*|garante|sentenza|secondo)\b",
                r"\b(?:utilizza|utilizziamo|usiamo|noi|nostr\w+|questo sito|partner|terz[ei]|tu[oaie]?|tuoi|ti)\b",
                r"\b(?:accett\w+|consens\w+|rifiut\w+|impostazion\w+|preferenze|policy|informativa|privacy|acconsent\w+|gestisci|chiudendo|proseguendo)\b",
                r"\b(?:analizz\w+|analisi|personalizz\w+|miglior\w+|esperienza|navigazione|pubblicit\w+|traffico|dispositivo|tecnici|profilazione|necessari|banner|servizi)\b",
                plain=r"(?:(?:questo|il nostro) sito(?: web)? (?:utilizza|usa|fa uso di)|utilizziamo|usiamo) (?:i )?cookies?\b.{0,60}",
                must=r"\bcookies?\b|\bdati personali\b.{0,80}\b(?:partner|consenso|dispositivo)\b",
                buttons=r"(?:accett[ao]|accettare|rifiut[ao]|consenti|gestisci|personalizza|impostazioni|continua senza accettare)(?: (?:tutt[oi]|e (?:chiudi|continua)|i|le|solo|necessari|selezionati))*(?: (?:cookies?|preferenze|consenso))?|cookie policy|informativa (?:sui cookie|estesa)|(?:preferenze|gestione|impostazioni) (?:dei |sui |privacy e )?cookie|gestisci (?:consenso|(?:le |i )?(?:preferenze )?cookie)",
            ),
        ),
        drops=(
            "Accetta · Rifiuta · Personalizza",
            "Disattiva l'adblocker su questo sito.",
            "Questo sito è protetto da reCAPTCHA e si applicano la Privacy Policy e i Termini di servizio di Google.",
            "Questo sito utilizza cookie tecnici e di profilazione per migliorare la tua esperienza. Proseguendo li accetti.",
            "Accetta tutti i cookie",
        ),
        keeps=(
            "Il bar del molo accetta e rifiuta clienti.",
            "Questo sito è protetto da una diga.",
            "Il fornaio del porto ha regalato cookie ai bambini.",
            "Il garante ha multato un sito per i cookie senza consenso.",
        ),
    ),
    rule(
        "disclaimer",
        "it",
        either(
            has(*_NOTES, most=90),
            unless(
                r"\b(?:ha detto|ha dichiarato|tribunale|giudice|sentenza|procura|secondo|imputat\w+)\b",
                has(*_DENIALS, most=160),
            ),
            disclaimer(
                r"\b(?:ha detto|ha dichiarato|tribunale|giudice|sentenza|procura|secondo|imputat\w+)\b",
                r"\b(?:accuratezza|esattezza|completezza|correttezza|veridicità|affidabilità|attualità)\b",
                r"\b(?:garan\w+|assicur\w+)\b",
                r"\b(?:responsab\w+|danni|perdite|rispond\w+)\b",
                r"\b(?:opinion\w+|punti di vista|commenti|posizioni)\b.{0,90}\b(?:autor\w+|esclusiv\w+|rifletton\w*|person\w+|redazione|espress\w+|propri\w*)\b",
                r"\b(?:consulenza|consigli\w*|raccomandazion\w+|investiment\w+|finanziari\w+|medic\w+|legal\w+|sollecitazione)\b",
                r"\b(?:informazion\w+|contenut[oi]|material\w+|articol[oi]|pubblicazion\w+|sito|pagina|link|comunicato)\b",
                r"\b(?:terz[ei]|editor\w+|inserzionist\w+|partner|fornitor\w+|redazione|testata)\b",
                r"\b(?:professionist\w+|medico|consult\w+|rischi\w*|scopo|informativ\w+|divulgativ\w+)\b",
                headings=r"(?:avvertenz[ae]|note? legal[ei]|disclaimer|esclusione di responsabilità|limitazione di responsabilità|avviso (?:legale|importante|sui rischi))",
                strong=(
                    r"\b(?:opinion\w+|punti di vista|commenti|posizioni|contenut\w+)\b.{0,60}\b(?:autor\w+|espress\w+|pubblicat\w+|lettori|utenti|collaborator\w+|blogger)\b.{0,100}\b(?:non (?:riflett\w+|rappresent\w+|impegn\w+|coincid\w+|rispecchi\w+)|esclusiv\w+|personal\w+|responsabilità)\b.{0,100}",
                    r"\bnon (?:necessariamente )?(?:riflett\w+|rispecchi\w+|rappresent\w+|coincid\w+) (?:necessariamente )?(?:con )?(?:la|quell[ae]|l'|le|il) ?(?:linea|opinion\w+|posizion\w+|punto)\b.{0,80}",
                    r"\b(?:non (?:si )?(?:assum\w+|è|siamo|può essere|risponde|accett\w+)|declin\w+)\b.{0,50}\bresponsab\w+\b.{0,60}\b(?:contenut\w+|informazion\w+|opinion\w+|accuratezza|uso|utilizzo|link|commenti)\b.{0,80}|\bdeclin\w+ ogni responsabilità\b.{0,80}",
                    r"\bnon (?:costituisc\w+|sostituisc\w+|(?:va|vanno|deve|devono|può) (?:essere )?(?:intes\w+|considerat\w+|interpretat\w+)|rappresenta\w*|è da intender\w+)\b.{0,50}\b(?:consulenza|consigli\w*|raccomandazion\w+|offerta|sollecitazione|parere|diagnosi|invito)\b.{0,120}",
                    r"\b(?:a|per) (?:solo |puro |mero |esclusivo )?(?:scopo|scopi|titolo|fini) (?:puramente |meramente |esclusivamente |solo )?(?:informativ\w+|divulgativ\w+|illustrativ\w+|educativ\w+)\b",
                    r"\bnon (?:si )?garanti\w+\b.{0,80}\b(?:accuratezza|esattezza|completezza|veridicità|contenut\w+|informazion\w+)\b",
                    r"\bquest[oa] (?:articolo|testo|contenuto|traduzione)\b.{0,60}\b(?:generat\w+|tradott\w+|scritt\w+|prodott\w+|realizzat\w+)\b.{0,60}\b(?:intelligenza artificiale|ia|ai|automatic\w+)\b",
                    r"\blink (?:di )?affilia\w+\b|\b(?:ricev\w+|guadagn\w+|percep\w+) una (?:piccola )?commissione\b|\brendimenti passati\b.{0,60}",
                ),
                denies=r"\b(?:non|né|senza|declina|esclus\w+|nessun\w*)\b",
            ),
        ),
        drops=(
            "Errata corrige: nella versione precedente dell'articolo il traghetto partiva alle nove.",
            "Avvertenza: le informazioni di questa pagina vengono da terzi. Non ne garantiamo l'accuratezza e decliniamo ogni "
            "responsabilità.",
            "Le opinioni espresse dagli autori non riflettono necessariamente la linea della testata.",
        ),
        keeps=(
            "La versione precedente del ponte cadde nel fiume.",
            "Il comune non è responsabile dell'incidente.",
            "Il cantiere non è responsabile dei danni al molo, ha stabilito il tribunale.",
            "Le opinioni dei residenti sulla chiusa non coincidono, e il voto slitta a maggio.",
        ),
    ),
    rule(
        "copyright-notice",
        "it",
        unless(
            r"\b(?:ha detto|secondo|tribunale|giudice|causa)\b",
            has(
                r"\btutti i diritti (?:sono )?riservati\b|\bdiritti riservati\b|\briproduzione (?:anche parziale )?(?:riservata|vietata|consentita)\b",
                r"\b(?:vietata|è vietata) (?:la |ogni |qualsiasi )?riproduzione\b.{0,80}|\briproduzione\b.{0,40}\b(?:anche parziale|senza (?:autorizzazione|il consenso|permesso))\b.{0,80}",
                r"\bquest[oa] (?:opera|articolo|testo)\b.{0,60}\b(?:licenza|creative commons)\b|^\W*(?:copyright|diritti d'autore)\b.{0,30}$",
                most=50,
            ),
        ),
        drops=("© Riproduzione riservata", "Tutti i diritti riservati. Vietata la riproduzione anche parziale."),
        keeps=(
            "La distribuzione di farmaci senza autorizzazione è un reato.",
            "I diritti dei pescatori, dice il sindacato, sono stati dimenticati.",
        ),
    ),
    rule(
        "age-notice",
        "it",
        says(
            r"quest[oa] (?:articolo|notizia|contenuto|testo|pagina) (?:è stat\w+ pubblicat\w+|ha più di|risale a|è (?:vecchi\w|di archivio|archiviat\w)|pubblicat\w+)\b.{0,20}\b(?:fa|anni?|mesi|giorni|archivio|archiviat\w|vecchi\w)\b.{0,60}",
            r"(?:articolo|notizia|contenuto) (?:d'archivio|di archivio|vecchi[oa])|(?:più di|oltre) \d+ (?:giorni|settimane|mesi|anni) fa|(?:le informazioni|questa notizia|questo articolo) (?:potrebbe|potrebbero|può|possono) .{0,60}(?:aggiornat\w+|obsolet\w+|superat\w+|attual\w+).{0,20}",
            most=30,
        ),
        drops=("Questo articolo è stato pubblicato più di tre anni fa.", "Articolo d'archivio"),
        keeps=("Il ponte ha più di cento anni.", "Il bambino ha più di cinque anni e sa nuotare."),
    ),
    rule(
        "advertisement",
        "it",
        unless(
            _SAID,
            either(
                says(
                    r"(?:pubblicità|annuncio(?: pubblicitario)?|contenuto (?:sponsorizzato|promozionale)|sponsorizzato(?: da .{2,40})?|sponsor|publiredazionale|informazione pubblicitaria|messaggio promozionale|in collaborazione con .{2,40}|chiudi pubblicità|adv)",
                    r"(?:(?:l'|la|il)? ?(?:articolo|lettura|notizia|testo)?,? ?(?:continua|prosegue|continua a leggere|segue))\b.{0,20}\b(?:dopo|sotto|pubblicità)\b.{0,30}",
                    most=12,
                ),
                has(
                    r"\b(?:scarica|installa)\b.{0,30}\b(?:la nostra|l'|la|gratis la) ?(?:\w+ )?(?:app|applicazione)\b|^\W*(?:scarica|installa|disponibile)\b.{0,60}\b(?:app store|google play)\b.{0,40}$|\bdisattiv\w+.{0,40}\bad-?block\w*\b",
                    most=35,
                ),
            ),
        ),
        drops=("Pubblicità", "L'articolo continua dopo la pubblicità", "Scarica gratis la nostra app."),
        keeps=(
            "L'app è stata tolta dall'App Store a maggio.",
            "La pubblicità del tabacco è vietata al porto dal 2019.",
            "L'annuncio è arrivato venerdì sera.",
        ),
    ),
    rule(
        "share-links",
        "it",
        share(
            """condividi condividere condiviso condivisioni condivisione questo articolo su via con per il la lo l un una e o a al tramite stampa
            stampare invia inviare mail posta elettronica amico copia copiato link collegamento salva tweet tweetta twitta commenta
            commenti facebook clicca si apre in nuova finestra pdf x altro altre opzioni ascolta regala segui seguici mi piace
            consiglia notizia pagina url appunti preferiti leggi dopo chiudi sui social""",
            "condividi condividere condivisioni condivisione tweetta twitta consiglia",
            told=_SAID,
            lines=(
                r"(?:fai clic|clicca|click)(?: qui)?,? (?:qui )?(?:per|su) .{2,80}\(si apre in una nuova finestra|mi piace(?:\W{1,3}mi piace(?:\W{1,3}caricamento\W*)?|\W{1,3}caricamento\W*)|(?:visualizza|vedi) (?:questo post su instagram|su (?:youtube|instagram|facebook))|un post condiviso da .{2,60}|guarda (?:questo video )?su youtube|invia tramite e-?mail|postalo sul blog|condividi su (?:x|pinterest)|blogthis!?",
                r"(?:condividi(?:lo|la)?|condividere|condivisioni|invia|stampa|consiglia|tweetta)(?: (?:su|via|con|per|tramite|a) (?:\w+ ){0,2}(?:facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|mail|amic\w+|social)\b.{0,30}| (?:quest[oa]|l'|la|il) ?(?:articolo|notizia|link|contenuto|pagina)\b.{0,40})?",
                r"(?:copia|copia il|copiare) (?:il )?(?:link|url|collegamento).{0,20}|ottieni (?:il )?link|link copiato.{0,30}|\d[\d.,]*\s?k? ?(?:condivisioni|mi piace)|fai clic (?:per|qui per) (?:condividere|inviare|stampare).{0,80}",
            ),
            parts=(
                r"\b(?:seguici|segui|seguiteci|unisciti|iscriviti|aggiungi|aggiungici|trovaci)\b.{0,60}\b(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|tiktok|threads|youtube|bluesky|google (?:news|discover)|social|canale)\b",
                r"\b(?:il )?nostro canale (?:whatsapp|telegram|youtube)\b.{0,60}|\bcome fonte preferita\b|\btra le (?:tue )?fonti preferite\b",
            ),
        ),
        drops=(
            "Fai clic per condividere su Facebook (Si apre in una nuova finestra)",
            "Condividi Facebook Twitter WhatsApp E-mail",
            "Condividi questo articolo",
            "Seguici su Instagram e sul nostro canale WhatsApp.",
        ),
        keeps=(
            "Mi piace il mare",
            "I vicini condividono l'acqua del pozzo.",
            "Su Facebook la sindaca ha scritto che non si arrende.",
        ),
    ),
    rule(
        "related-links",
        "it",
        links(
            _SAID,
            headings=r"(?:(?:articoli|post|notizie) (?:correlat[ie]|simili)|potrebbe(?:ro)? (?:anche )?interessart[iv]i?|forse ti può interessare(?: anche)?|leggi (?:anche|pure|di più|tutto)(?: .{0,30})?|ti (?:potrebbe|potrebbero|può) (?:anche |interessare|piacere).{0,20}|(?:potrebbe|potrebbero) (?:anche )?interessarti(?: anche)?|vedi anche|guarda anche|per approfondire|approfondimenti|(?:articoli|notizie|contenuti|video|argomenti|temi|post) (?:correlat[ie]|simili|consigliat[ie]|suggerit[ie]|più (?:lett[ie]|vist[ie]|popolari|recenti|commentat[ie])|recenti|precedenti|successiv[ie]|in evidenza|popolari)|(?:le|i|gli) (?:più (?:lett[ie]|vist[ie]|popolari|commentat[ie])|ultim[ie] .{2,30}|altri articoli|nostri consigli)(?: .{0,30})?|(?:i )?più (?:lett[ie]|vist[ie]|commentat[ie]|popolari)(?: .{0,20})?|ultim[ie] (?:notizie|articoli|news|ora|video)(?: .{0,30})?|altr[ie] (?:articoli|notizie|news|video|contenuti)(?: .{2,40})?|sullo stesso (?:tema|argomento)|sul tema|da non perdere|non perdere|consigliati(?: per te)?|raccomandati(?: .{0,20})?|scelti per (?:te|voi)|dello stesso autore|(?:continua|continuare) a leggere|in primo piano|in evidenza|prossimo articolo|articolo (?:precedente|successivo)|dossier|(?:dai|dal) (?:blog|nostri blog|nostro network)|(?:il )?video del (?:giorno|momento)|lo speciale|speciale .{2,30}|newsletter e podcast)",
            subheads=r"(?:altro|correlati|video|foto|gallery|photogallery|fotogallery|speciali?|link utili|fonti|tendenze|più letti|servizi|agenda|blog|rubriche)",
            labels=r"approfondi(?:mento|sci)|per approfondire|video|foto|gallery|fotogallery|diretta|live|podcast|intervista|analisi|il commento|l'intervista|articolo correlato|correlati|articolo (?:precedente|successivo)|precedente|successivo|speciale|dossier|da non perdere|ultim'ora|continua",
            address=r"(?:leggi|guarda|vedi|ascolta|scopri|rileggi) (?:anche|pure|qui|di più|l'articolo|il|la)|leggi (?:tutto|di più)|ti potrebbe interessare(?: anche)?|potrebbe interessarti(?: anche)?|vedi anche",
            lines=r"(?:articolo|post) (?:precedente|successivo)(?:\s?:.{0,120})?|(?:continua a leggere|continua la lettura)(?: \".{0,90}| →)?|(?:leggi|vedi|mostra|carica|scopri|guarda|continua) (?:tutto|di più|altro|tutti|tutte|a leggere|l'articolo(?: completo| originale)?|l'intero articolo|la notizia|il video|la gallery)(?: (?:gli |le |i )?(?:articoli|notizie|video|commenti|di .{2,40}|su .{2,40}))?|clicca qui.{0,60}|torna (?:alla|in) (?:home|homepage|prima pagina).{0,20}|questo articolo è (?:stato )?(?:pubblicato|apparso) (?:originariamente |per la prima volta )?(?:su|in|da) .{2,80}|l'articolo .{2,160} proviene da .{2,60}|fonte originale",
        ),
        drops=(
            "Le chiuse del porto resteranno ferme tutto l'inverno, perché i soldi sono finiti.\n"
            "[[Leggi anche\nIl nuovo traghetto parte a maggio\nIl mulino diventa museo]]",
            "Leggi anche: Perché il traghetto non parte più",
        ),
        keeps=(
            "Altre notizie sulla chiusura il capitano non ne ha date, perché i lavori continuano.",
            "Leggi anche le righe piccole prima di comprare una barca, perché il termine è breve.",
        ),
    ),
    rule(
        "page-furniture",
        "it",
        furniture(
            r"(?:vai|salta|torna|passa) (?:al|ai|alla|all'|in|su|a) ?(?:contenuto|contenuti|menu|menù|navigazione|ricerca|home|homepage|inizio|cima|contenuto principale|footer|commenti|inizio pagina)(?: .{0,20})?|torna su|torna indietro",
            r"(?:apri|chiudi|mostra|nascondi|espandi|ingrandisci|vedi) (?:il |la |l'|le |lo )?(?:menu|menù|ricerca|navigazione|immagine|galleria|didascalia|foto|commenti|sommario|finestra)(?: .{0,20})?",
            r"(?:\d+ (?:di|/|su) \d+|(?:foto|immagine|pagina|slide) \d+ (?:di|/|su) \d+|(?:pagina|articolo)? ?(?:successiv[oa]|precedente)|(?:tempo|tempi|durata) (?:stimato )?di lettura(?:\W{1,4}(?:\w+\.? ){0,2}\d.{0,14})?|\d+ ?(?:min|minuti|minuto|')\.? ?(?:di lettura|di ascolto|per leggere)?|lettura\W{0,3}\d+ ?min\w*)",
            r"(?:ascolta|leggi|guarda|riproduci)(?: (?:l'articolo|questo articolo|l'audio|il video|il podcast|la notizia|ora))(?:\W*[\d:]+)?|caricamento\b.{0,20}|audio generato.{0,30}|(?:aumenta|riduci|dimensione|dimensioni) (?:del |il )?(?:testo|carattere|font).{0,20}|tema (?:scuro|chiaro)",
            r"(?:il tuo|questo) browser .{0,80}",
            r"segnala (?:un |l')?(?:errore|refuso|abuso)(?: .{0,30})?|\*?campi? obbligator\w+.{0,20}|(?:il tuo|tuo) (?:nome|messaggio).{0,20}|segui (?:questo tema|l'autore|l'argomento|questo autore).{0,20}|salva (?:articolo|tra i preferiti)|ti è (?:piaciuto|stato utile).{0,40}",
            r"navigazione (?:articoli|articolo|dei commenti|degli articoli)|\W{0,2}(?:articoli|post) (?:più (?:vecchi|recenti|datati)|meno recenti|precedenti|successivi)\W{0,2}|post più (?:recente|vecchio)|ricerca per|(?:proudly )?powered by \S+|orgogliosamente (?:fornito|alimentato) da \S+|(?:fornito|offerto) da (?:wordpress|blogger)|iscriviti a ?: .{2,60}\(atom|sommario|indice dei contenuti|visite ?: \d[\d.]*|visualizzazioni ?: \d[\d.]*",
            r"(?:vota|valuta) (?:quest[oa]|l'|il) ?(?:articolo|post|contenuto|notizia)|(?:voto|valutazione|punteggio) medi[ao](?: ?:? ?[\d.,]+.{0,40})?|ancora nessun voto|(?:ancora )?nessuna valutazione|clicca su una stella .{0,40}|torna (?:su|in alto|all\'inizio)|(?:questo articolo|questa pagina|ti) (?:ti )?è stat[oa] utile\b.{0,30}|numero (?:di )?voti ?: ?\d+",
            labels=r"(?:rispondi\W{0,3}|segnala(?: (?:un )?abuso)?|dettagli|mi piace|correlati|caricamento\W{0,3}|(?:pubblicato|archiviato|taggato|etichettato|inserito|postato|categorizzato) (?:in|su|con|sotto) [^.]{2,60}|cerca|ricerca|menu|menù|home|prima pagina|temi|argomenti|tag|sezioni|categorie|categoria|contatti|note legali|privacy(?: policy)?|informativa (?:sulla )?privacy|chi siamo|pubblicità|servizi|aiuto|faq|video|audio|podcast|foto|immagini|galleria|diretta|in diretta|esclusiva|intervista|analisi|editoriale|commento|chiudi|avanti|indietro|successivo|precedente|altro|meno|accetta|rifiuta|annulla|invia|conferma|sì|no|sommario|mostra altro|stampa|ultim'ora|(?:articolo )?aggiornato\b[^,.]{0,30}|ultimo aggiornamento[^,.]{0,30}|pubblicato|temi di questo articolo|prima di continuare|naviga le sezioni|redazione|meteo)",
            menu="""home politica economia cronaca esteri mondo italia europa sport calcio cultura spettacoli spettacolo società scienze scienza
            salute tecnologia tech ambiente viaggi motori moda cucina lifestyle opinioni editoriali commenti blog video foto gallery podcast
            newsletter abbonamenti abbonati contatti pubblicità privacy cookie accessibilità aiuto menu cerca ricerca meteo oroscopo giochi
            annunci lavoro casa necrologi facebook twitter instagram youtube telegram whatsapp rss diretta live regioni regione città roma
            milano torino napoli bologna firenze tv programmi cinema musica libri serie scuola università finanza borsa mercati imprese
            servizi archivio edicola inserti redazione speciali tennis formula motogp basket rubriche""",
            glue="e ed di del della delle dei il la le lo i gli un chi siamo note legali termini condizioni policy mappa sito tutti tutte più ultime notizie ultima ora prima pagina in evidenza gestisci su noi",
            tags=r"tag|tags|temi|argomenti|parole chiave|categorie|categoria|sezione|in questo articolo|pubblicato in|archiviato in|etichette|argomenti trattati",
        ),
        drops=(
            "Navigazione articoli",
            "Vai al contenuto",
            "Tempo di lettura: 3 minuti",
            "Argomenti: Porto, Chiusa, Inverno",
        ),
        keeps=(
            "Torna in alto mare",
            "Tema: la vita di un porto",
            "Vai al contenuto, diceva il maestro, e lascia stare la forma.",
            "Una delle 166 barche della baia è stata perquisita.",
        ),
    ),
    rule(
        "comments-prompt",
        "it",
        comments(
            r"\b(?:ha detto|ha dichiarato|secondo|spiega)\b",
            r"(?:(?:\d[\d.]*|nessun|vedi|leggi|mostra|nascondi|tutti i|i|lascia|scrivi|aggiungi|pubblica|invia|un|il tuo|carica altri) )*(?:commenti|commento|risposte|risposta|reazioni)(?: ?[(\[]?\d*[)\]]?)?(?: (?:chiusi|disabilitati|dei lettori|al momento))*",
            r"(?:commenta(?! (?:il|la|i|le|gli) )|partecipa alla (?:discussione|conversazione)|di' la tua|dì la tua|annulla risposta|lascia un commento(?! (?:a|al|allo|alla|per|di|del) )|sii il primo a commentare|unisciti alla (?:discussione|conversazione)|la tua opinione)(?: .{0,60})?",
            r"(?:tu )?(?:cosa ne pensi|che ne pensi|e voi,? cosa).{0,60}|il tuo indirizzo (?:e-?mail|mail) non sarà pubblicato.{0,80}|i campi obbligatori.{0,40}|(?=.*\b(?:acced\w+|access\w+|login|registra\w+|conness\w*|iscri\w+|loggat\w+|abbona\w+)\b)(?:devi|per|accedi per|registrati per|effettua) .{0,60}(?:commentare|commenti|commento).{0,30}|i commenti .{0,40}(?:chiusi|moderati|disabilitati).{0,20}",
            r"(?:una?|\d[\d.]*) (?:comment[oi]|pensier[oi]|rispost[ae]) (?:su|a|per)(?: \".{0,120})?|(?:ping|track)back(?:\s?:.{0,160}| da [^.]{1,80})?",
            r"(?:lascia|scrivi|invia|pubblica|posta|rispondi) (?:un |una |il |il tuo )?(?:commento|risposta)(?: annulla risposta)?|annulla risposta|commenti (?:più (?:vecchi|recenti)|precedenti|successivi|in linea)|(?:vedi|mostra|guarda) tutti i commenti|segnala (?:il |questo )?commento|notificami|notifica di|commenti disabilitati su .{2,120}|(?:i )?commenti sono (?:chiusi|disabilitati)",
            r"(?:salva|do il mio consenso (?:affinché|per)) .{0,30}(?:nome|cookie).{0,60}(?:in questo browser|prossimo commento|prossima volta).{0,60}|(?:avvisami|avvertimi|notificami|inviami (?:un'e-?mail|notifiche)) (?:via e-?mail )?.{0,30}(?:nuovi|nuovo|risposte|altri) ?(?:commenti|articoli|post|articolo|commento)?\b.{0,60}|(?:questo sito|il sito) (?:usa|utilizza) akismet.{0,160}",
            r"(?:devi|è necessario|effettua il login|accedi|devi essere connesso|devi effettuare l'accesso) .{0,40}(?:per|e) (?:inviare|pubblicare|scrivere|lasciare|postare)? ?.{0,20}\bcomment\w+|il tuo indirizzo e-?mail non sarà pubblicato.{0,80}|i campi obbligatori sono .{0,40}|(?:ordina per|ordina)\W{1,2}(?:più recenti|più vecchi|migliori|data|rilevanza).{0,10}|(?:prima )?i? ?(?:più recenti|meno recenti|più vecchi|migliori) (?:prima|commenti|in alto)",
            parts=(r"\b(?:faccelo sapere|scrivici|raccontaci|dicci)\b.{0,40}\b(?:comment\w+|opinione|pensi)\b",),
        ),
        drops=(
            "Lascia un commento Annulla risposta",
            "Un commento su “Le chiuse restano ferme”",
            "12 commenti",
            "Lascia un commento",
            "Accedi per commentare",
        ),
        keeps=(
            "Un commento su tre è falso",
            "Lascia un commento al capitano",
            "Per me è un commento giusto",
            "Devi accendere il motore e lasciare la riva.",
            "La sindaca non ha voluto commentare l'accaduto.",
            "I commenti del ministro hanno irritato la valle.",
        ),
    ),
    rule(
        "author-bio",
        "it",
        either(
            bio(
                r"\b(?:ha detto|ha dichiarato|secondo|spiega|afferma)\b",
                r"^\W*(?:(?:l'autor\w+|il giornalista|la giornalista)|[\w'.-]+(?: [\w'.-]+){1,3}),? (?:\([^)]{2,30}\) )?(?:è|era|scrive|lavora|segue|dirige|collabora|si occupa|ha (?:lavorato|scritto))\b.{0,100}\b(?:giornalist\w+|redattor\w+|redattrice|corrispondent\w+|reporter|inviat\w+|editorialist\w+|scrittor\w+|scrittrice|autor\w+ di|collaborator\w+|caporedattor\w+|direttor\w+ (?:di|del|responsabile)|fotograf\w+|cronist\w+|cronaca|redazione)\b.{0,300}$",
                r"^\W*(?:giornalista(?: professionista| pubblicista)?|corrispondente|redattor\w+|redattrice|inviat[oa]|caporedattor\w+|direttor\w+ responsabile|cronista)(?: (?:di|da|del|della|per|presso|,) ?.{2,50})?\W*$",
                r"^\W*(?:segui|seguilo|seguila|contatta|scrivi a)\b.{2,40}\b(?:su|twitter|x|@|mail)\b.{0,60}$",
                _ADDRESS,
                headings=r"(?:(?:sull'|l')autor[ei]|l'autrice|chi è l'autor\w+|informazioni sull'autore|biografia|(?:tutti )?gli articoli di .{2,30}|altri articoli di .{2,30}|autore)",
            ),
        ),
        drops=(
            "Le chiuse del porto resteranno ferme tutto l'inverno, perché i soldi dei lavori sono stati spesi altrove.\n"
            "[[Ana Lima è giornalista della redazione locale e segue il porto dal 2015.]]",
        ),
        keeps=("Ana Lima è una pescatrice e lavora sul fiume da quando aveva dieci anni.",),
    ),
    rule(
        "agency-credit",
        "it",
        agency(
            rf"^\W*(?:con|da|fonte)\s(?:informazion\w+|materiale|contributi|notizie)?\b.{{0,20}}\b{WIRES}\b[^.]{{0,60}}\.?$",
            r"^\W*(?:con agenzie|agenzie|(?:di )?redazione(?: e agenzie| con agenzie)?|da agenzie)\W*$",
            rf"^\W*(?:ansa|adnkronos|agi|lapresse|reuters|afp|ap|askanews)(?:[/,+ -]+(?:{WIRES}|[a-z]{{2,4}}))*\W*$",
            r"^\W*(?:traduzione (?:di|dall\w*)|a cura di|ha collaborato|hanno collaborato|testo raccolto da|con la collaborazione di)\s?:?\s[^.]{2,100}$",
            label=r"fonti|fonte|agenzia|testo",
        ),
        drops=("Con agenzie", "[[Fonte: ANSA]]\nLe chiuse del porto resteranno ferme tutto l'inverno."),
        keeps=("Con la marea torna il traghetto.", "L'ANSA ha scritto lunedì che si dimetterà."),
    ),
    rule(
        "image-credit",
        "it",
        picture(
            r"\b(?:ha detto|ha dichiarato|secondo|spiega|afferma)\b",
            r"(?:foto(?:graf(?:ia|ie|o))?|immagin[ei]|illustrazion[ei]|grafico|infografica|crediti?|credits?|credito foto|didascalia|video|fotogramma)(?: d'archivio| di repertorio)?",
            r"(?:foto|immagine|immagini) (?:d'archivio|di repertorio|di archivio|illustrativa)(?: .{0,120})?|(?:photo)?galler(?:y|ia)(?: fotografica)?(?: .{0,60})?|ingrandisci (?:immagine|foto)|guarda la gallery",
            by="di|by",
        ),
        drops=("Le chiatte aspettano davanti alla chiusa. Foto: Ana Lima/ANSA", "Foto d'archivio", "(Foto di Bo Chen)"),
        keeps=("La foto mostra un uomo in divisa, ha detto il comune.",),
    ),
)
