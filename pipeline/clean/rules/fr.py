"""French: what the page says around the story. Shapes stand in kit.py; here are the words."""

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
    r"\b(?:a-t-(?:il|elle|on)|(?:a|ont) (?:déclaré|indiqué|affirmé|expliqué|annoncé|précisé|ajouté|assuré|estimé|souligné|dénoncé|demandé|appelé)|"
    r"dit|disait|déclare|affirme|explique|selon|d'après|porte-parole|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:dernier|\d+))\b"
)
_TOLD = rf"{_SAID}|\b(?:il(?! (?:n'y|y a|faut|reste|vous|s'agit|suffit|est (?:important|temps|possible|essentiel)))|elle|ministres?|préfet|préfecture|président|présidente|procureur|tribunal|policiers?|gendarmes?|maire)\b"
"""Words of reporting; `il` is one, except where a page says `il vous reste`."""
_OTHERS = (
    r"\bcookies?\b|\bbloqueur\w*\b|\bseuls? (?:nos|les) (?:abonnés|membres)\b|\b(?:pétitions?|référendums?|votre signature|signez|sondages?|questionnaires?|participez à (?:\w+ |l')?(?:\w+ )?(?:enquête|étude)|test(?:eurs?|euses?)|votre avis|forums et (?:\w+ )?blogs|"
    r"initiative (?:commune|conjointe|citoyenne)|(?:co)?(?:financé|soutenu|subventionné)e?s?\b.{0,20}\bpar\b.{0,30}\b(?:fondation|région|état|union|ministère|ue|commune|ville|département|fonds)|"
    r"(?:votre|son|leur|du|de|le) sang|moelle|clubs? (?:de|d|sportif|nautique)|spa|refuge|banque alimentaire|donneu(?:rs?|ses?)|l'ong|livraison|en stock|(?:pour|aux|des) (?:les )?(?:victimes|sinistrés|réfugiés|sans-abris?))\b"
)
"""What else money, members and backing are wanted for: petitions, surveys, wares, projects that others pay for, the needy."""
_VOICE = Voice(
    we=r"\b(?:nous|notre|nos)\b|\b\w+(?:ez|e|s|r)-nous\b",
    you=r"\b(?:vous|votre|vos|tu|ton|ta|tes|toi|lecteurs?|lectrices?|lectorat|abonné\w*|auditeurs?|donat\w+|soutiens|contributeurs?|communauté)\b",
    ask=(
        r"\b(?:dons?|donn(?:er|ez|e)|souten\w+|soutien\w*|souscri\w+|campagne|réunir|récolter|collecter?|rejoi(?:ns|gnez|ndre)|coup de pouce|contribu(?:ez|er|tion|tions)|cotis\w+|adhér(?:ez|er|ent)|adhésion|"
        r"(?:devenez|devenir|deviens) (?:\w+ )?(?:membre|mécène|sociétaire|adhérent\w*|donat\w+|ami\w*|soutien|contribut\w+|abonné\w*)|aidez|aider|(?<!d')aide|"
        r"participez|financ(?:e|ez|er|é|ée|és|ement)|mécénat|cagnotte|tipeee|paypal|helloasso|parrain\w+|besoin (?:de vous|de toi|de votre)|grâce à (?:vous|votre|nos|ses)|(?:vit|vivons|dépend\w*|repose\w*|compte\w*) (?:\w+ ){0,4}(?:lecteurs|lectrices|vous|vos|dons|abonné\w*))\b"
    ),
    cause=(
        r"\b(?:journalis\w+|rédaction|journal|presse|médias?|informations?|information|informer|enquêtes?|enquêter|reportages?|indépendan\w+|libres?|liberté|"
        r"sans publicité|sans but lucratif|association|non lucratif|actionnaires?|milliardaires?|publicité|annonceurs|accès (?:libre|gratuit)|gratuit\w*|"
        r"démocratie|vérité|notre travail|ce travail|travail journalistique|coûts?|prix|salariés|survie|revenus|budget|propriétaires?|articles?|contenus?|site|magazine|revue|radio|projet|pluralisme)\b"
    ),
    money=r"[€$£]\s?\d|\b\d+(?:[.,]\d+)? ?(?:€|euros?|francs|chf|dollars)|\b(?:par (?:mois|an|semaine)|mensuel\w*|annuel\w*|ponctuel\w*|une (?:seule )?fois|chaque (?:euro|don|contribution|geste|mois)|même (?:modestes?|petits?|minimes?)|quelques euros|petite? (?:don|somme|contribution|geste)|réguli\w+|défiscalis\w+|déductibles?|réduction d'impôts?|déduction|montant de votre choix|un café)\b",
    told=rf"{_TOLD}|{_OTHERS}",
)
_EMBED = r"ce site est protégé par recaptcha.{0,160}|(?:ce|le) contenu (?:externe )?(?:est|a été) bloqué\b.{0,60}\b(?:cookies?|consentement|traceurs|accept\w+|paramètres)\b.{0,100}|(?:en cliquant sur (?:lire|\"|le bouton \"|afficher|accepter|play|ce bouton|la vidéo|continuer).{0,60}|pour (?:visualiser|afficher|voir|lire) (?:ce|cette|le|la) (?:contenu|vidéo|publication|média|post|carte)\b.{0,60})\b(?:vous acceptez|acceptez|il faut accepter|vous devez (?:accepter|autoriser))\b.{0,60}\b(?:cookies?|traceurs|politique de (?:confidentialité|cookies)|conditions d.utilisation)\b.{0,100}|(?:ce|cette) (?:contenu|vidéo|publication) (?:est|sont) (?:hébergée?|fournie?) par (?:un tiers|youtube|facebook|instagram|twitter|x|tiktok)\b.{0,120}"
"""What stands in for a video or a post that is shown only to those who agree; the word of a watch against robots."""

_TEXT = r"(?:articles?|textes?|contenus?|reportages?|enquêtes?|entretiens?|interviews?|tribunes?|documents?|récits?)"
_PIECE = r"(?:articles?|reportages?|enquêtes?|entretiens?|interviews?|tribunes?|récits?)"
"""What is a paper's; a text or a document may be parliament's."""
_NOTES = (
    rf"\b(?:première|précédente|ancienne) version de (?:cet|cette|ce) {_PIECE}\b(?! de loi)|^\W*(?:cet|ce|cette) {_PIECE} (?:a été|est) (?:corrigé|modifié|actualisé|mis à jour|complété|rectifié)e?\b.{{0,60}}\b(?:pour (?:corriger|préciser|ajouter|refléter)|à \d+ ?h|le \d)\b",
    r"^\W*(?:erratum|errata|rectificatif|correction|précision|mise à jour|note de la rédaction|ndlr)\s?[:.-].{0,220}\b(?:(?:première|précédente) version|version (?:précédente|antérieure|initiale)|(?:cet|notre|l'|d'un )article|avons (?:écrit|publié)|excuses|excusons)\b",
    r"^\W*propos (?:recueillis|édités|traduits|retranscrits)\b.{0,60}\b(?:relus|amendés|édités|condensés|raccourcis|par)\b|\b(?:entretien|passages|interview|propos|conversation)\b.{0,40}\b(?:raccourci|condensé|édité|abrégé|relu|reformulé)e?s?\b.{0,60}\b(?:clarté|longueur|lisibilité|fluidité|concision|compréhension)\b",
    r"\bnous présentons nos excuses à nos lect\w+|\b(?:avez-vous|vous avez) (?:repéré|vu|constaté|relevé|remarqué) une (?:erreur|coquille|faute)\b.{0,40}\b(?:article|rédaction|écrivez-nous|signalez-la)\b.{0,60}",
)
"""What an editor puts below a text: what was corrected or shortened, where to report an error."""
_DENIALS = (
    r"\b(?:opinions|propos|points de vue|tribunes)\b.{0,60}\b(?:exprimé\w*|publié\w*|auteur\w*|contributeur\w*)\b.{0,100}\b(?:n'engage\w*|ne (?:reflèt|représent)\w+ pas (?:nécessairement|forcément)|(?:leur|sa) seule responsabilité)\b",
    r"\b(?:(?:cet|ce|cette|nos|notre) (?:articles?|site|page|rubrique|contenus?|publication)|informations (?:de|sur|contenues dans|publiées (?:sur|dans)) (?:cet|ce|cette|notre))\b.{0,80}\bne (?:constitu\w+|saurai\w+|remplac\w+|se substitu\w+|doi\w+ pas)\b.{0,60}\b(?:conseils? (?:en |d'|médica|juridique|financi)\w*|avis (?:médical|d'un (?:médecin|professionnel))|(?:se substituer|remplacer) (?:à )?(?:l'avis|une consultation|un avis|les conseils)|recommandation d'\w+|incitation à investir|consultation médicale)\b",
    rf"\b(?:(?:cet|ce|cette) {_PIECE}|les informations contenues\b.{{0,30}}) (?:est|sont|a|ont)\b.{{0,40}}\b(?:titre|but|caractère|fins?|vocation|purement) (?:\w+ ){{0,2}}(?:informati|indicati|pédagogique|éducati)\w+",
    r"\bliens? (?:d'affiliation|affiliés)\b.{0,80}\b(?:nous|commission|rédaction|article|page)\b|\b(?:nous (?:percevons|touchons|recevons)|(?:pouvons|pourrions) (?:percevoir|toucher|recevoir)|(?:notre|la) (?:site|rédaction) (?:reçoit|perçoit|touche)) une (?:petite )?commission\b",
    r"^\W*(?:contenu|article|publi-?reportage|texte) (?:proposé|sponsorisé|réalisé|produit|rédigé|offert|conçu) (?:par|pour|avec|en partenariat avec) [^,.]{2,40}\W*$|\bla rédaction (?:(?:de|du|d') ?.{2,40} )?n'a (?:pas|aucunement) (?:participé|pris part|contribué)\b.{0,60}",
    r"\b(?:informations|déclarations|énoncés) prospecti(?:ve)?f?s\b|\brisques et (?:des |d')?incertitudes\b.{0,140}\b(?:différer|résultats réels|écarts)\b",
    r"^\W*(?:\*?(?:les|certains|tous les|le|ces|son) )?(?:\*?)(?:prénoms?(?: \w+){0,3} (?:ont|a)|noms ont) été (?:modifi|chang)é\w*\W*$|^\W*(?:les|certains|le|son|tous les) (?:pré)?noms?\b.{0,60}\b(?:ont|a) été (?:modifi|chang)é\w*.{0,60}\b(?:anonymat|protéger)\b|^\W*\*? ?(?:pré)?nom d'emprunt\W*$",
    rf"^\W*(?:(?:cet|ce|cette) )?(?:{_PIECE}|texte|traduction|résumé) (?:(?:a été|est) )?(?:généré|traduit|rédigé)\w*\b.{{0,40}}\b(?:automatiquement|automatique|ia|intelligence artificielle|machine)\b|^\W*traduction automatique\b",
    rf"\b(?:cet|ce|cette) {_PIECE} (?:a été (?:initialement|d'abord|originellement)|est (?:republié|repris|reproduit|paru|initialement))\b.{{0,100}}\b(?:autorisation|accord|partenariat|the conversation|permission|publié)\b",
    r"(?:^|[.!?] )\W*(?:les )?performances passées\b.{0,60}\bne\b",
)
"""Denials that nobody but a site makes, wherever on the page they stand."""
_LETTERS = (
    r"^\W*(?:cet article|ce texte|ceci|cette chronique|vous lisez)\b.{0,60}\b(?:newsletters?|infolettre|lettre d'information)\b.{0,160}\b(?:recevoir|abonn\w+|inscri\w+|ici)\b",
    r"\b(?:votre|ton|vos) (?:adresse|e-?mail|mail|courriel|données)\b.{0,90}\b(?:newsletters?|infolettres?|désinscri\w+|désabonn\w+)\b|^\W*vous (?:pouvez|pourrez) (?:à tout moment )?vous (?:désinscrire|désabonner)\b.{0,50}$",
    r"\b(?:activez|active|autorisez)\b.{0,24}\b(?:notifications|alertes)\b.{0,60}\b(?:nos|notre|pour ne rien (?:rater|manquer))\b|\bpour ne (?:rien|plus rien) (?:rater|manquer)\b.{0,60}\b(?:nos|notre) (?:\w+ )?(?:notifications|newsletters?|alertes|application)\b",
    r"^\W*(?:votre|ton|laissez(?:-nous)? votre|laisse ton|entre ton) (?:meilleure? )?(?:e-?mail|mail|courriel|adresse e?-?mail)(?: (?:ici|ci-dessous))?\W*$|\b(?:une fois par (?:semaine|mois)|chaque (?:jeudi|vendredi|dimanche|lundi|mardi|mercredi|samedi|semaine))\b.{0,80}\b(?:ton mail|votre (?:e-?)?mail|pas de spam|sans spam)\b",
    r"\b(?:rejoignez|suivez|abonnez-vous à|intégrez|rejoins)\b.{0,12}\b(?:notre|nos)\b.{0,12}\b(?:chaîne|canal|groupe|communauté|boucle)\b.{0,20}\b(?:whatsapp|telegram|signal)\b",
    r"^\W*(?:écoutez|retrouvez|abonnez-vous à|suivez|découvrez)\b.{0,60}\bpodcasts?\b.{0,80}\b(?:spotify|deezer|apple podcasts|youtube|plateformes?)\b",
    r"\b(?:vérifiez|consultez|regardez|pensez à (?:vérifier|regarder)) (?:votre|vos|dans vos|la) (?:boîte|messagerie|courriels?|e-?mails?|spams?|indésirables|dossier)\b.{0,80}\b(?:newsletters?|abonnement)\b|(?:^|[.!?] )\W*(?:pas de|zéro|aucun|sans|jamais de) spams?\b\W{0,3}(?:$|promis)|^\W*(?:vous )?(?:voulez|souhaitez)(?:-vous)? recevoir (?:nos|notre|les (?:infos?|actualités|dernières)|l'(?:actu|info)|des alertes|toutes)\b.{0,70}\?",
)
"""Frames by which a letter, a podcast, a channel or an alert is offered, and its form's small print."""
_LOCKED = (
    rf"\b(?:lecture|consultation|accès|suite|fin|intégralité)\b.{{0,30}}\b{_PIECE}\b.{{0,20}}\b(?:réservée?s?|exclusi\w+)\b.{{0,20}}\b(?:abonné\w*|adhérent\w*|soutiens|personnes qui)\b",
    rf"\bdébloque[rz] (?:cet|cette|la|l'|nos) ?(?:{_PIECE}|lecture|suite)\b|^\W*envie de (?:lire|connaître|découvrir) la (?:suite|fin)\W*\?",
    r"\bseule?s? (?:nos|les) abonné\w*\b.{0,30}\b(?:lire|consulter|cette? (?:article|enquête|contenu|texte)|cet article|nos (?:articles|contenus|enquêtes))\b",
    r"\bsi (?:vous êtes|tu es) (?:déjà )?(?:abonné\w*|adhérent\w*)\b.{0,30}\b(?:connectez|identifiez|connecte|cliquez)\b",
    r"\bil (?:vous|te) reste (?:encore )?(?:\d+|une?|deux|trois) (?:articles?|lectures?)\b|^\W*(?:lisez|lire|continuez|poursuivez) (?:sans limites?|en illimité|(?:votre|la) lecture (?:avec|sur|dans) .{2,40})\W*$",
    rf"\b(?:{_TEXT}|suite)\b.{{0,20}}\b(?:intégral|complet|complète|à lire|à retrouver)\b.{{0,30}}\b(?:édition (?:papier|numérique|abonnés|du jour)|sur abonnement|avec (?:un|votre) abonnement)\b",
    r"^\W*(?:espace|accès|contenu|zone) (?:réservée?|privée?|restreint|abonnés?|membres?)\s?[:.–-]\s.{0,80}\b(?:connect|identifi|abonn|mot de passe)\w*|\b(?:créez|ouvrez) (?:un|votre) compte gratuit\w*\b.{0,60}\b(?:lire|lecture|article)\b",
)
"""What says that the text cannot be read on, by frame."""
_OFFERS = (
    r"\b(?:retrouvez|suivez|ajoutez|suivez-nous|retrouvez-nous|ajoutez-nous|choisissez)\b.{0,40}\b(?:google (?:actualités|news|discover)|apple news)\b",
    rf"\b(?:cet|ce|cette) {_TEXT}\b.{{0,60}}\b(?:numéro|hors-série|magazine|revue|édition)\b.{{0,80}}\b(?:kiosques?|boutique|librairies?|commander|abonn\w+|en vente)\b",
    r"^\W*(?:offre|abonnement|essai|promotion|formule)\b.{0,60}\d(?:[.,]\d+)? ?€.{0,80}\b(?:résiliable|en un clic|profitez|abonnez-vous)\b|^\W*(?:le |notre )?(?:magazine|journal|revue|accès au site)\b.{0,90}\d ?€\s?/ ?(?:mois|an)\b",
    r"^\W*(?:recevez|recevoir) (?:le journal|le magazine|la revue|chaque numéro|votre (?:journal|magazine))\b.{0,30}\b(?:chez vous|à domicile|boîte aux lettres)\b",
)
"""What a site sells or hands out besides: issues, trials, its place among the reader's sources."""
_CHOICE = r"(?:(?:tout )?(?:accepter|refuser)(?: et (?:fermer|continuer))?|accepter tout|tout (?:accepter|refuser)|paramétrer|personnaliser|gérer (?:mes|les|vos) \w+|en savoir plus|continuer sans accepter|(?:j'accepte|je refuse|je paramètre))"
_CONSENT = (
    rf"^\W*{_CHOICE}(?:\W+{_CHOICE}){{1,4}}\W*$",
    r"\b(?:nous et nos|avec nos|nos|ainsi que nos) (?:\w+ )?(?:partenaires|fournisseurs)\b.{0,40}\b(?:stock|accéd|trait|conserv|utilis)\w+\b.{0,60}\b(?:terminal|appareil|données personnelles|identifiants)\b",
    r"\bvous (?:pouvez|pourrez) (?:à tout moment )?(?:retirer|révoquer|modifier|changer|gérer|paramétrer)\b.{0,30}\b(?:consentement|choix|préférences)\b.{0,60}\b(?:cookies|bas de (?:la |cette |chaque )?page|ce site)\b",
    r"\b(?:pour (?:voir|visionner|afficher|lire) (?:cet?|cette|le|la)|(?:cet?|cette) (?:contenu|vidéo|carte|publication|tweet|post)|nous ne pouvons (?:pas )?afficher)\b.{0,90}\b(?:accept|autoris|activ|bloqué|paramètres|choix|refus)\w*\b.{0,60}\bcookies?\b",
    r"\bvous avez (?:choisi de )?(?:refus\w+|non accept\w+) (?:les |nos )?cookies\b|^\W*(?:ou )?accept(?:ez|er) les cookies\b.{0,60}\b(?:abonn\w+|gratuit\w*|\d ?€)",
    r"\b(?:bloqueur de (?:publicités?|pubs?)|ad-?block\w*)\b.{0,120}\b(?:désactivez|liste blanche|notre site|ce site)\b|\b(?:désactivez votre|vous semblez utiliser un|nous avons détecté)\b.{0,40}\b(?:bloqueur|ad-?block\w*)\b",
    r"^\W*(?:votre|ton) navigateur\b.{0,20}\b(?:ne (?:supporte|prend|permet|peut|gère)|n'est|n'accepte|est obsolète)\b",
)
"""The rest of what asks for consent or stands in for what a browser does not show: partners, choices, blockers."""
_ADDRESS = r"\b(?:vous pouvez (?:lui écrire|l[ae] (?:contacter|joindre|suivre)|l'écrire)|pour (?:lui écrire|l[ae] (?:contacter|joindre))|(?:lui )?écrivez-(?:lui|moi))\b.{0,60}(?:@|\b(?:mail|courriel|twitter|bluesky|linkedin)\b)"
"""How an author is reached: nobody in a story is."""


RULES = (
    rule(
        "donation-appeal",
        "fr",
        appeal(
            _VOICE,
            r"(?:s'il vous plaît,? )?(?:soutenez|aidez|défendez|financez|soutiens|aide|contribuez|participez|donnez|adhérez)(?:[ -](?:nous|notre|nos|maintenant|ici|dès|(?:le|la|l'|un|une|au) ?(?:journalisme|presse|information|média|médias|rédaction|journal) ?\w*|l'indépendance|ce (?:média|journal|site))\b.{0,80}|[ -]nous)?",
            r"(?:faites|faire|je fais|fais) un (?:petit )?don\b.{0,80}|(?:devenez|devenir|je deviens|rejoignez) (?:\w+ )?(?:membre|mécène|sociétaire|adhérent\w*|donat\w+|ami\w*|contribut\w+|nos (?:soutiens|donateurs|membres))\b.{0,60}|je (?:donne|soutiens|participe|contribue)(?: (?:ce média|à partir de|maintenant|chaque|\d|notre|votre|la rédaction|le média|le journal).{0,40})?",
            r"(?:si|puisque) (?:vous êtes|tu es) (?:ici|là|encore (?:ici|là)|arrivé\w* (?:ici|jusqu'ici|là))\W{0,4}|(?:si|puisque|avant de|pendant que) (?:vous (?:êtes|avez lu|lisez|aimez|appréciez)|tu (?:es|as|aimes)|partir|nous quitter)\b.{0,90}\b(?:soutenez|soutenir|soutiens|soutien|dons?|contribu\w+|aidez-nous|journalis\w+|rédaction|indépendan\w+|notre travail)\b.{0,80}",
            r"(?:un|une) (?:\w+ )?(?:message|mot|lettre|appel|demande)\b.{0,20}\b(?:de|à|aux) (?:la rédaction|nos lect\w+|notre \w+|l'équipe|la direction).{0,40}|appel aux dons|campagne de dons?\b.{0,40}",
            r"(?:votre|vos|ton) (?:soutien|dons?|aide|contribution|générosité)\b.{0,90}\b(?:nous|notre|nos|journalis\w+|rédaction|presse|médias?|indépendan\w+|déductibles?|défiscalis\w+)\b.{0,60}|(?:nous avons|on a) besoin de (?:vous|toi|votre|ton)\b.{0,80}",
            r"(?:pas|ni|sans) (?:de |d')?(?:milliardaires?|actionnaires?|publicités?)\b.{0,90}\b(?:nos|vos|notre|vous)\b.{0,30}\b(?:lect\w+|abonné\w*|dons)\b.{0,60}|aidez-nous à (?:poursuivre|continuer|agir|financer|rester)\b.{0,60}\b(?:journal\w*|rédaction|enquêt\w+|indépendan\w+|notre (?:travail|site|média)|dons?)\b.{0,80}",
            r"(?:c'est pourquoi )?nous (?:lançons|ouvrons) .{0,30}\bcampagne (?:de (?:dons|financement|soutien)|d'abonnements?)\b.{0,100}",
            more=r"(?:merci|un grand merci|mille mercis)\b.{0,60}|(?:je (?:donne|soutiens|participe)|donner|soutenir|faire un don|contribuer)(?: .{0,30})?|[€$]\s?\d+|\d+ ?(?:€|euros?)|(?:autre montant|montant libre|une fois|mensuel|annuel|ponctuel)|paypal|la (?:rédaction|direction).{0,30}",
        ),
        drops=(
            "Notre petite rédaction est indépendante et sans actionnaire. Si vous appréciez notre travail, soutenez-nous avec "
            "quelques euros par mois.\nMerci.",
            "Soutenez une presse libre et indépendante",
        ),
        keeps=(
            "Soutenez le club de voile : l'adhésion coûte 10 euros par an et notre port y gagne une équipe gratuite.",
            "Participez à notre enquête sur le port : votre avis nous aide à mieux connaître nos lecteurs.",
            "L'association vit de dons : vous pouvez donner 20 euros par mois pour les victimes de la crue.",
            "Découvrez toutes nos bouées, de trois prix, livraison offerte à partir de 250 €. Besoin d'aide ? Lisez notre article.",
            "Si vous êtes fatigué, arrêtez-vous au bord de la route et dormez un quart d'heure.",
            "Vos dons seront distribués aux familles du quai.",
            "Votre aide",
            "Je donne ce que je peux",
            "L'association a lancé un appel aux dons pour les sinistrés de la crue, a indiqué la préfecture, et recueilli deux millions d'euros.",
            "« Aidez-nous, donnez ce que vous pouvez », disait l'affiche du port.",
            "Le sénateur a demandé à ses soutiens de donner cinq euros à sa campagne, selon le journal.",
        ),
    ),
    rule(
        "newsletter-plea",
        "fr",
        plea(
            _SAID,
            *_LETTERS,
            r"(?:\b(?:inscri(?:vez-vous|s-toi|vez)|abonn(?:ez-vous|e-toi)|recevez|retrouvez|découvrez)|(?:^|[.!?:] ?)(?:recevoir|s'inscrire))\b.{0,90}\b(?:newsletters?|lettres? d'information|lettre|infolettres?|e-?mails?|mail|boîte|alertes?|courriel)\b",
            r"\b(?:notre|nos) (?:\w+ )?(?:newsletters?|infolettre|lettre d'information)\b.{0,80}\b(?:inscri\w+|abonn\w+|recev\w+|gratuit\w*|chaque (?:jour|matin|semaine|soir)|quotidien\w*)\b",
            r"\b(?:dans|par|sur) (?:votre|ta|vos) (?:boîte|e-?mail|mail|messagerie|courriel|adresse)\b",
            r"\b(?:en vous inscrivant|en cliquant sur .{0,20}\b(?:inscri\w+|abonn\w+|valid\w+|envoy\w+|ok)\b|en renseignant votre|votre adresse (?:e-?mail|mail|électronique))\b.{0,160}\b(?:confidentialité|newsletters?|données|conditions|désinscri\w+|acceptez)\b",
            r"\b(?:merci (?:de|pour) votre inscription|votre inscription (?:a bien|est)|vous êtes (?:bien )?inscrit\w*)\b",
            r"^\W*(?:saisissez|entrez|indiquez) votre adresse (?:e-?mail|mail|courriel|électronique) pour .{2,140}$|^\W*(?:s'abonner|abonnez-vous) à ce blog par e-?mail\W*$|^\W*rejoignez (?:les )?\d[\d ]* autres abonnés\W*$",
            lines=(
                r"(?:(?:notre|nos|la|les|nouvelle|toutes|s'inscrire|inscription|inscrivez-vous|recevez|abonnez-vous|à|je m'inscris) )*(?:newsletters?|infolettres?|lettre d'information)(?: (?:gratuites?|quotidiennes?|hebdomadaires?|de la rédaction|du matin|du soir|de .{2,30}))*",
                r"(?:s'inscrire|inscrivez-vous|je m'inscris|inscription) à (?:la|notre|nos|cette|l') ?(?:newsletters?|infolettre|lettre|alerte)\b.{0,40}|(?:votre|entrez votre|saisissez votre|adresse) (?:adresse )?(?:e-?mail|mail|courriel|électronique)|adresse e-?mail|ne (?:manquez|ratez) (?:rien|plus rien|pas .{2,50})|restez informé\w*",
            ),
            then=r"\b(?:newsletters?|infolettres?|désinscri\w+|désabonn\w+|confidentialité|données personnelles|adresse (?:e-?)?mail|inscri\w+|spam|rgpd)\b",
        ),
        drops=(
            "Rejoignez notre chaîne WhatsApp.",
            "Abonnez-vous à ce blog par e-mail",
            "Inscrivez-vous à notre newsletter et recevez chaque matin les nouvelles du port.",
            "L'essentiel de l'actualité dans votre boîte mail.\nVous pouvez vous désinscrire à tout moment.",
        ),
        keeps=(
            "Le capitaine a rejoint un groupe de pêche.",
            "Elle a reçu un message pour recevoir un e-mail de la mairie.",
            "Le capitaine écrit depuis des années une lettre d'information sur les mouettes, qui a ses fidèles.",
        ),
    ),
    rule(
        "paywall-notice",
        "fr",
        unless(
            _SAID,
            has(
                *_LOCKED,
                r"\b(?:(?:cet|l'|d')article|(?:ce|le|nos|les|tous nos|tous les) (?:contenus?|texte|reportage|articles)|la suite|le reste|l'intégralité|cette page)\b.{0,60}\b(?:réservée?s?|exclusi\w+) (?:\w+ )?(?:à|aux|pour)\b.{0,20}\b(?:abonné\w*|membres|inscrit\w*|adhérent\w*)\b",
                r"\b(?:pour|et) (?:lire|poursuivre|continuer|accéder|débloquer|consulter)\b.{0,60}\b(?:abonn\w+|connect\w+|identif\w+|inscri\w+|compte)\b|\b(?:abonnez-vous|connectez-vous|identifiez-vous|inscrivez-vous|créez un compte)\b.{0,40}\bpour (?:lire|poursuivre|continuer|accéder|débloquer|commenter|consulter|ajouter)\b",
                r"\b(?:déjà|pas encore) (?:abonné\w*|inscrit\w*|un compte|membre|client\w*)\b.{0,30}\?",
                r"\bil vous reste\b.{0,30}\b(?:à (?:lire|découvrir)|articles?|de cet article)\b|\bvous avez (?:atteint|lu|dépassé|épuisé)\b.{0,60}\b(?:limite|articles|gratuit\w*|quota)\b",
                r"^\W*(?:article|contenu|réservé|abonnés?) (?:réservé |exclusif )?(?:à nos |aux |pour les )?abonné\w*\W*$|\bvotre abonnement n'autorise pas\b|^\W*lecture restreinte\W*$|\bvous (?:possédez|avez) déjà un compte\b|\ben cours sur un autre appareil\b|\bcontinuer à lire ici\b|\bsur un seul appareil à la fois\b|\bsur un autre appareil\b|\b(?:plusieurs|votre|ce) comptes?\b.{0,60}\b(?:autre appareil|autant d'appareils|appareils)\b|\bl'autre appareil\b",
                most=50,
            ),
        ),
        drops=(
            "Débloquez cet article en vous abonnant.",
            "Cet article est réservé aux abonnés. Abonnez-vous pour lire la suite.",
            "Il vous reste 60 % de cet article à lire.",
        ),
        keeps=(
            "La lecture des marées est un métier.",
            "Le maire accepte de débloquer l'accès au quai.",
            "Ce club est réservé aux membres de la marine.",
            "Le quotidien a installé un péage en 2019 et perdu un tiers de ses lecteurs.",
        ),
    ),
    rule(
        "subscription-offer",
        "fr",
        unless(
            rf"{_SAID}|\bcookies?\b",
            either(
                has(
                    *_OFFERS,
                    r"^\W*(?:profitez|bénéficiez|essayez|testez|découvrez|accédez|lisez|choisissez)\b.{0,80}\b(?:abonnement\w*|illimité\w*|sans engagement|premier mois|offerte?|édition numérique|tous (?:nos|les) (?:contenus|articles))\b|\b(?:abonnez-vous|abonne-toi)\b.{0,100}(?:[€$]\s?\d|\d ?€|\b(?:euros?|par mois|premier mois|gratuit\w*|illimité\w*|sans engagement|offre\w*|numérique|offerte?|tous (?:nos|les) (?:contenus|articles))\b)",
                    r"\b(?:offre|abonnement) (?:\w+ ){0,3}(?:sans engagement|à partir de|dès|d'essai|numérique|découverte|pour)\b.{0,40}(?:€|\beuros?\b|\bmois\b|\bgratuit\w*)|\bsans engagement\b.{0,30}$|\brésili(?:ez|able) (?:à tout moment|quand)\b",
                    most=45,
                ),
                says(
                    r"(?:s'abonner|abonnez-vous|je m'abonne|abonnements?|nos offres|les offres|découvrir (?:les|nos) offres|voir (?:les|nos) offres|offrir (?:cet article|un abonnement)|mon (?:compte|abonnement|profil)|lire le journal|gérer mon abonnement)(?: (?:maintenant|ici|dès .{2,20}|à partir de .{2,20}|pour .{2,30}|à .{2,40}|d'abonnement|multicomptes))*(?: .{0,30}\?)?",
                    r"(?:se connecter|connexion|connectez-vous|s'identifier|identifiez-vous|créer (?:un|mon) compte|créez (?:un|votre) compte|s'inscrire|mot de passe oublié)(?: (?:ou|/|\||et) (?:se connecter|s'inscrire|s'abonner|créer un compte))*(?: gratuitement| ici)?",
                    most=10,
                ),
            ),
        ),
        drops=("Suivez-nous sur Google Actualités.", "Abonnez-vous dès 1 € par mois, sans engagement.", "S'abonner"),
        keeps=(
            "Le magazine du port paraît en mai.",
            "L'abonnement annuel au bus coûtera 30 euros de plus, selon la mairie.",
        ),
    ),
    rule(
        "cookie-notice",
        "fr",
        either(
            says(_EMBED, most=60),
            unless(
                r"\b(?:a déclaré|tribunal|cnil|amende\w*|sanction\w*|selon|prévient|avertit|rappelle|explique)\b",
                has(*_CONSENT, most=70),
            ),
            cookies(
                r"\b(?:a déclaré|tribunal|cnil|amende\w*|sanction\w*|selon|prévient|avertit|rappelle|explique)\b",
                r"\b(?:nous|notre|nos|ce site|partenaires|vous|votre|vos|tiers)\b",
                r"\b(?:accept\w+|consent\w+|refus\w+|paramétr\w+|préférences|choix|politique|confidentialité|autoris\w+|continuant|poursuivant)\b",
                r"\b(?:analys\w+|mesur\w+|audience|personnalis\w+|amélior\w+|expérience|navigation|publicit\w+|trafic|terminal|appareil|traceurs|fonctionnement|nécessaires|services)\b",
                plain=r"(?:(?:ce|notre) site(?: web| internet)? (?:utilise|emploie|dépose)|nous utilisons) (?:\w+ ){0,2}cookies\b.{0,60}",
                must=r"\bcookies?\b|\btraceurs\b|\bdonnées personnelles\b.{0,80}\b(?:partenaires|consentement|terminal)\b",
                buttons=r"(?:tout |j')?(?:accepte[rz]?|refuse[rz]?|autoriser|paramétrer|gérer|personnaliser|continuer sans accepter)(?: (?:tout|et (?:fermer|continuer)|les|mes|tous|nécessaires))*(?: (?:cookies|préférences|choix|consentements?|traceurs))?|(?:politique|charte) (?:de|des|relative aux) cookies|(?:gestion|paramètres|préférences) (?:de|des|relative aux) (?:cookies|confidentialité|données.{0,20}|consentement)|gérer (?:mes|vos|les) (?:préférences )?cookies",
            ),
        ),
        drops=(
            "Accepter · Refuser · Paramétrer",
            "Désactivez votre bloqueur de publicités sur ce site.",
            "Ce site est protégé par reCAPTCHA ; la Politique de confidentialité et les Conditions d'utilisation de Google s'appliquent.",
            "Nous utilisons des cookies pour mesurer l'audience et améliorer votre expérience. En continuant, vous les acceptez.",
            "Tout accepter",
        ),
        keeps=(
            "Le navigateur ne voyait plus le phare.",
            "Ce site est protégé par une grille.",
            "En cliquant sur un lien, vous acceptez les cookies d'un inconnu, prévient la gendarmerie.",
            "Pour voir le phare, vous acceptez de marcher, et les conditions sont rudes.",
            "La boulangerie du port a offert des cookies aux enfants vendredi.",
            "La CNIL a infligé une amende pour des cookies déposés sans consentement.",
        ),
    ),
    rule(
        "disclaimer",
        "fr",
        either(
            has(*_NOTES, most=90),
            unless(
                r"\b(?:a déclaré|tribunal|juge\w*|plainte|procureur|selon|jugement|ministre)\b",
                has(*_DENIALS, most=160),
            ),
            disclaimer(
                r"\b(?:a déclaré|tribunal|juge\w*|plainte|procureur|selon|jugement|avocat\w*|ministre)\b",
                r"\b(?:exactitude|exhaustivité|fiabilité|véracité|actualité|complétude)\b",
                r"\b(?:garanti\w+|assur\w+)\b",
                r"\b(?:responsab\w+|dommages?|pertes?|préjudices?|engag\w+)\b",
                r"\b(?:opinions?|propos|points? de vue|avis|tribunes?)\b.{0,90}\b(?:auteur\w*|reflèt\w+|engag\w+|propres|rédaction|exprim\w+|signataire\w*)\b",
                r"\b(?:conseils?|recommandations?|investissement\w*|placement|financi\w+|médica\w+|juridique\w*|offre)\b",
                r"\b(?:informations?|contenus?|articles?|publications?|site|page|liens?|communiqué|texte)\b",
                r"\b(?:tiers|éditeur\w*|annonceurs?|partenaires?|fournisseurs?|prestataires?|rédaction)\b",
                r"\b(?:professionnels?|médecin|consult\w+|risques?|indicati\w+|informati(?:f|ve|on)s?|péril\w*)\b",
                headings=r"(?:avertissement|mentions? légales?|clause de non-responsabilité|avis de non-responsabilité|décharge de responsabilité|disclaimer|avertissement (?:sur les risques|légal|juridique)|note de transparence|transparence|avis important)",
                strong=(
                    r"\b(?:opinions?|propos|points? de vue|avis|tribunes?|contenus?)\b.{0,60}\b(?:auteurs?|exprimé\w*|publié\w*|signataires?|contributeurs?|lecteurs|ici|contributions)\b.{0,100}\b(?:n'engage\w*|ne (?:reflèt\w+|représent\w+|correspond\w+)|propres|seule? responsabilité|(?:leur|sa|son) (?:seul\w*|propre\w*))\b.{0,100}",
                    r"\bn'engage\w* (?:pas|en rien|que|nullement)\b.{0,80}\b(?:rédaction|auteur\w*|journal|responsabilité|site|éditeur)\b|\bne reflèt\w+ pas (?:nécessairement |forcément )?\b.{0,60}",
                    r"\b(?:déclin\w+|n'assum\w+|n'accept\w+|n'est|ne (?:saurait|peut|sauraient|peuvent) être|ne sommes|n'engage)\b.{0,50}\bresponsab\w+\b.{0,60}\b(?:contenus?|informations?|exactitude|propos|erreurs|usage|utilisation|liens?|commentaires|opinions?)\b.{0,80}|\bdéclin\w+ toute responsabilité\b.{0,80}",
                    r"\bne (?:constitue\w*|sauraient? (?:constituer|remplacer|être considéré\w*)|remplace\w*|doi(?:t|vent) (?:pas )?être (?:considéré|interprété)\w*)\b.{0,50}\b(?:conseil\w*|recommandation\w*|offre|sollicitation|avis|diagnostic|consultation|incitation)\b.{0,120}",
                    r"\bà (?:titre|des fins|but) (?:purement |uniquement |strictement |exclusivement |simplement |d')?(?:informati\w+|indicati\w+|éducati\w+|pédagogique\w*)\b",
                    r"\bne (?:garanti\w+|peu\w+ garantir)\b.{0,80}\b(?:exactitude|exhaustivité|fiabilité|véracité|contenus?|informations?)\b|\bsans (?:aucune )?garantie\b.{0,60}\b(?:exactitude|exhaustivité|aucune sorte)\b",
                    r"\bc(?:et|e|ette) (?:article|texte|contenu|traduction|résumé)\b.{0,60}\b(?:généré\w*|traduit\w*|rédigé\w*|produit\w*|écrit\w*)\b.{0,60}\b(?:intelligence artificielle|ia|automatique\w*|machine)\b",
                    r"\bliens? (?:d'affiliation|affiliés?|sponsorisés?)\b|\b(?:percevoir|toucher|recevoir|reçoit|perçoit) une commission\b|(?:^|[.!?] )\W*(?:les )?performances passées\b.{0,60}",
                ),
                denies=r"\b(?:ne|n'\w+|ni|sans|décline\w*|aucune?|pas)\b",
            ),
        ),
        drops=(
            "Erratum : une première version de cet article plaçait l'écluse au sud.",
            "Avertissement : les informations de cette page viennent de tiers. Nous ne garantissons pas leur exactitude et "
            "déclinons toute responsabilité.",
            "Les opinions exprimées par les auteurs n'engagent pas la rédaction.",
        ),
        keeps=(
            "La première version du pont est tombée dans le fleuve.",
            "Les liens du batelier avec des groupes affiliés au port sont connus.",
            "L'armateur a reconnu que les performances passées ne disaient rien.",
            "L'armateur n'est pas responsable de l'accident.",
            "Le chantier naval n'est pas responsable des dommages du quai, a jugé le tribunal.",
            "Les avis des riverains sur l'écluse divergent, et le vote est repoussé à mai.",
        ),
    ),
    rule(
        "copyright-notice",
        "fr",
        unless(
            r"\b(?:a déclaré|selon|tribunal|juge\w*|plainte|procès)\b",
            has(
                r"\btous droits (?:de reproduction |d'auteur )?(?:et de .{2,30} )?réservés\b|\bdroits (?:de reproduction )?réservés\b",
                r"\b(?:reproduction|rediffusion|republication)\b.{0,80}\b(?:interdite?s?|sans (?:autorisation|accord|l'accord|l'autorisation)|même partielle|soumise)\b.{0,80}",
                r"\bc(?:et|e|ette) (?:article|texte|œuvre|contenu)\b.{0,60}\b(?:licence|creative commons)\b|^\W*(?:copyright|crédits?|droits d'auteur)\b.{0,30}$",
                most=50,
            ),
        ),
        drops=("Tous droits réservés.", "Toute reproduction, même partielle, est interdite sans autorisation."),
        keeps=(
            "L'utilisation du téléphone est interdite à bord.",
            "Les droits des pêcheurs ont été oubliés, dit leur syndicat, et réservés aux armateurs.",
        ),
    ),
    rule(
        "age-notice",
        "fr",
        says(
            r"(?:cet|ce|cette) (?:article|contenu|texte|page|publication|information) (?:a été (?:publié|mis|écrit)\w*|date (?:de (?:plus|\d+|il)|d'il y|du \d+)|a plus d\w*|est (?:ancien|archivé)\w*|publié\w* il y a|n'est plus)\b.{0,80}",
            r"(?:article|contenu) (?:ancien|archivé|d'archives?|publié il y a .{2,30})|(?:il y a )?plus (?:de|d')(?: ?\d+| ?un)? (?:jours|semaines|mois|ans|an)|(?:cet article|cette information) (?:peut|pourrait) .{0,60}|archives?",
            most=30,
        ),
        drops=("Cet article a été publié il y a plus de trois ans.", "Cet article date de 2019."),
        keeps=(
            "Le pont a plus de cent ans.",
            "Ce texte de loi, qui date d'avant la guerre, sera voté en mai par les députés de la région et de la ville.",
        ),
    ),
    rule(
        "advertisement",
        "fr",
        unless(
            _SAID,
            either(
                says(
                    r"(?:publicités?|pub|annonces?|contenu (?:sponsorisé|partenaire|de marque)|sponsorisé(?: par .{2,40})?|publi-?(?:reportage|rédactionnel|communiqué)|communiqué|en partenariat avec .{2,40}|proposé par .{2,40}|fermer la publicité)(?: - .{0,40})?",
                    r"(?:la suite (?:de (?:l'|cet )?article )?(?:après|sous|ci-dessous)|(?:l'article|la lecture|votre lecture) (?:continue|se poursuit|reprend)|(?:lire|voir) la suite (?:après|sous)|après (?:la|cette) publicité)\b.{0,50}",
                    most=12,
                ),
                has(
                    r"\b(?:téléchargez|installez)\b.{0,30}\b(?:notre|l'|la|gratuitement) ?(?:\w+ )?(?:app|appli|application)\b|^\W*(?:téléchargez|installez|disponible)\b.{0,60}\b(?:app store|google play)\b.{0,40}$",
                    r"\bdésactiv\w+.{0,40}\b(?:bloqueurs? de publicités?|adblock\w*)\b",
                    most=35,
                ),
            ),
        ),
        drops=("PUBLICITÉ", "La suite après cette publicité", "Téléchargez gratuitement notre application."),
        keeps=(
            "L'application a été retirée de l'App Store en mai.",
            "La publicité pour le tabac est interdite au port depuis 2019.",
            "L'annonce est tombée vendredi.",
        ),
    ),
    rule(
        "share-links",
        "fr",
        share(
            """partager partage partagez partages partagé sur par via avec cet cette ce l article la page le lien un copier copié imprimer envoyer
            envoyez e mail courriel à un ami et ou de tweeter twitter facebook enregistrer sauvegarder épingler cliquez pour ouvre dans une nouvelle
            fenêtre pdf x plus d options commenter commentaires écouter offrir classer url presse papiers suivre nous suivez j aime
            recommander les réseaux sociaux messenger fermer share lire tard ajouter à mes favoris sélections vos ajouter imprimante""",
            "partager partage partagez tweeter recommander partages",
            told=_SAID,
            lines=(
                r"clique[rz](?: ici)?,? pour .{2,80}\(ouvre dans une nouvelle fenêtre|j'aime(?: ça)?(?:\W{1,3}j'aime(?:\W{1,3}chargement\W*)?|\W{1,3}chargement\W*)|(?:voir|afficher) (?:cette publication sur instagram|sur (?:youtube|instagram|facebook))|une publication partagée par .{2,60}|regarder (?:cette vidéo )?sur youtube|envoyer par e-?mail|blogthis!?",
                r"(?:partager|partagez|envoyer|imprimer|recommander|tweeter|épingler)(?: (?:sur|par|via|avec|à) (?:\w+ ){0,2}(?:facebook|twitter|x|whatsapp|telegram|linkedin|messenger|e-?mail|mail|courriel|réseaux sociaux|amis?|proches)\b.{0,30}| (?:cet|cette|l'|la|le|ce) ?(?:article|page|lien|contenu|info|actualité|sujet)\b.{0,40}| via)?",
                r"(?:copier|copiez) (?:le |l')?(?:lien|url|adresse).{0,20}|(?:le )?lien (?:a été )?copié.{0,30}|\d[\d.,]*\s?k? ?(?:partages?|j'aime)|cliquez pour (?:partager|envoyer|imprimer).{0,80}|(?:pour )?ajouter (?:l'article )?à (?:vos|mes) (?:sélections|favoris)(?: ajouter .{0,30})?|ajoutez .{2,30} à vos .{2,30}",
            ),
            parts=(
                r"\b(?:suivez|rejoignez|retrouvez|likez|ajoutez|abonnez-vous|aimez)\b.{0,60}\b(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|tiktok|threads|youtube|bluesky|google (?:news|actualités|discover)|réseaux(?: sociaux)?|chaîne)\b",
                r"\b(?:notre|nos|la) (?:chaîne|page|compte|canal) (?:whatsapp|telegram|youtube|instagram|facebook)\b.{0,60}|\bcomme source préférée\b",
            ),
        ),
        drops=(
            "Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)",
            "Partager Facebook Twitter WhatsApp E-mail",
            "Partager cet article",
            "Suivez-nous sur Instagram et sur WhatsApp.",
        ),
        keeps=(
            "J'aime le port",
            "Je suis né près du port, et mon frère est sur Facebook.",
            "Les riverains partagent l'eau du puits.",
            "Sur Facebook, la maire a écrit qu'elle ne renoncera pas.",
        ),
    ),
    rule(
        "related-links",
        "fr",
        links(
            _SAID,
            headings=r"(?:(?:articles?|publications?|billets?) (?:similaires?|connexes?)|(?:sur|dans) le même (?:sujet|thème|dossier)|(?:à|a) (?:lire|voir|découvrir|écouter) (?:aussi|également|ensuite|sur .{2,40})|(?:lire|voir|écouter) (?:aussi|également|plus)(?: .{0,30})?|lisez aussi|(?:vous (?:aimerez|pourriez|pouvez|devriez)|cela|ceci|ça) (?:peut-être |peut |pourrait |aussi |également )*(?:aimer|vous intéresser|aimerez|intéresser|lire|aussi)(?: .{0,20})?|(?:articles?|contenus?|sujets?|actualités|dossiers?|vidéos?|posts?) (?:liés?|similaires?|associés?|connexes?|recommandés?|les plus (?:lus|vus|récents|populaires|commentés)|récents?|populaires?|suivants?|précédents?)|(?:les|nos|le) (?:plus|derniers?|dernières|recommandations|autres|articles)(?: (?:lus|lues|vus|partagés|commentés|populaires|articles|actualités|infos|news|vidéos|récents|conseils))*(?: .{0,30})?|(?:plus|davantage) (?:d'articles|d'infos?|d'actualités|sur (?:ce|le|la|les|cette) .{2,40}|de .{2,40})|(?:ne manquez|ne ratez) pas|pour aller plus loin|poursuivez votre lecture|(?:nos )?recommand(?:é|ations?)s?(?: .{0,20})?|notre sélection(?: .{0,20})?|la sélection de .{2,30}|dernière minute|dernières (?:actus|actualités|infos|nouvelles|minutes|vidéos)|en ce moment|à la une|article (?:suivant|précédent)|l'actualité .{2,30}|services .{2,30}|à ne pas manquer|dans la même rubrique|contenus sponsorisés)",
            subheads=r"(?:plus|dossiers?|vidéos?|photos|diaporama|en images|tendances|populaires?|récents|liens|sources|l'essentiel|agenda|ateliers?|cours .{2,20}|jeux|guides? d'achat)",
            labels=r"(?:à|a) (?:lire|voir|écouter)|notre (?:dossier|enquête|récit|décryptage|analyse)|dossier|vidéo|en images|photos|diaporama|podcast|direct|en direct|entretien|tribune|décryptage|analyse|récit|reportage|article (?:suivant|précédent|réservé à nos abonnés)|plus d'infos?|en savoir plus|pour aller plus loin|sur le même sujet",
            address=r"(?:à |a )?(?:lire|voir|lisez|voyez|écouter|découvrir|relire|revoir) (?:aussi|également|notre .{2,20})|retrouvez (?:ici|aussi|notre)|vous aimerez aussi|à ne pas manquer",
            lines=r"(?:article|billet|message|publication) (?:précédente?|suivante?)(?:\s?:.{0,120})|continuer (?:la lecture|à lire)(?:(?: de)? \".{0,90}| →)?|lire (?:l'article|le billet) (?:complet|en entier|suivant|précédent)|(?:lire|voir|afficher|charger|en savoir|découvrir) (?:la suite|plus|tout|toutes|tous|l'article(?: complet| original)?|les \d+|davantage)(?: (?:les )?(?:articles|d'articles|actualités|vidéos|commentaires|de .{2,40}|sur .{2,40}))?|cliquez ici.{0,60}|retour à (?:la une|l'accueil).{0,40}|cet article (?:a été |est )?(?:d'abord |initialement |originellement )*(?:publié|paru) (?:sur|dans|par) .{2,80}|(?:l'article|cet article) .{2,160} est apparu en premier sur .{2,60}|découvrir|toute l'actualité .{2,40}",
        ),
        drops=(
            "Les portes de l'écluse seront fermées tout l'hiver, car l'argent manque.\n"
            "[[Sur le même sujet\nLe nouveau bac part en mai\nLe moulin devient musée]]",
            "À lire aussi : Pourquoi le bac ne part plus",
        ),
        keeps=(
            "Plus d'informations sur la fermeture, le capitaine n'en a pas donné, car les travaux durent encore.",
            "Lire aussi les petites lignes est utile avant d'acheter une barque.",
        ),
    ),
    rule(
        "page-furniture",
        "fr",
        furniture(
            r"(?:aller|accéder|passer|revenir|retour|retourner) (?:au|aux|à la|à l'|en|directement au|à) ?(?:contenu|menu|navigation|recherche|accueil|haut|haut de (?:la )?page|page|contenu principal|pied de page|page d'accueil|commentaires|liste)(?: .{0,20})?|haut de page",
            r"(?:ouvrir|fermer|afficher|masquer|voir|agrandir|déplier) (?:le |la |l'|les |en )?(?:menu|recherche|navigation|image|galerie|légende|photos?|commentaires|sommaire|plein écran|fenêtre|infobulle|diaporama)(?: .{0,20})?",
            r"(?:\d+ (?:sur|/|de) \d+|(?:photo|image|page|diapositive) \d+ (?:sur|/) \d+|(?:page|article)? ?(?:suivante?|précédente?)|(?:temps|durée) (?:estimé )?de lecture(?:\W{1,4}(?:\w+\.? ){0,2}\d.{0,14})?|lecture\W{0,3}\d+ ?min\w*|\d+ ?min(?:utes?)?\.? ?(?:de lecture|d'écoute|à lire)?|lecture (?:rapide|\d+ min\w*))",
            r"(?:écouter|écoutez|lire|regarder|voir)(?: (?:l'article|cet article|l'audio|la vidéo|le podcast|ce contenu))(?:\W*[\d:]+)?|chargement\b.{0,20}|lecture (?:audio|automatique|en cours).{0,20}|(?:augmenter|diminuer|réduire) la taille.{0,20}|taille (?:du texte|de police).{0,20}|mode (?:sombre|clair)|version (?:audio|imprimable).{0,20}",
            r"(?:votre|ce) navigateur .{0,80}",
            r"(?:signaler|une) (?:une |l')?(?:erreur|faute|coquille)(?: .{0,40})?|\*?champs? obligatoires?.{0,20}|votre (?:nom|e-?mail|message).{0,20}|suivre (?:ce sujet|cet auteur|ce thème|l'auteur).{0,20}|mot de passe(?: oublié)?|(?:cet|l') ?article vous a(?:-t-il)? (?:plu|été utile|intéressé).{0,20}|votre inscription (?:a|est).{0,40}|(?:toute )?l'(?:actu|info|actualité) en (?:continu|temps réel|direct).{0,40}|(?:pourquoi|comment ne plus) voi\w+(?:-vous)? ce message|ce message s'affichera.{0,60}",
            r"navigation (?:de l'article|des articles|de commentaires?)|\W{0,2}(?:articles|billets|messages|publications) plus (?:anciens|récents)\W{0,2}|(?:fièrement )?propulsé par \S+|fourni par blogger|inscription à ?: .{2,60}\(atom|articles? (?:plus récent|plus ancien)|table des matières|clics : \d+|affichages : \d+|vues : \d+",
            r"(?:notez|évaluez|noter|évaluer) (?:cet|l'|ce) ?(?:article|billet|contenu)|(?:note|notation|évaluation) moyenne(?: ?:? ?[\d.,]+.{0,40})?|pas encore de (?:notes?|évaluations?)|cliquez sur une étoile .{0,40}|(?:cet article|ce contenu|cette page) (?:vous )?(?:a-t-(?:il|elle) été|est-(?:il|elle)) utile\W{0,3}|nombre de votes? ?: ?\d+",
            labels=r"(?:répondre\W{0,3}|aucune (?:note|évaluation)|\W{0,2}(?:articles|billets|messages|publications) (?:précédents|suivants)\W{0,2}|ping ?: .{2,90}|signaler(?: un abus)?|détails|chargement\W{0,3}|j'aime(?: ça)?|similaire|(?:publié|classé|étiqueté|posté|archivé|taggé|tagué) (?:dans|sous|avec) (?!une? |\w+ (?:langues|pays|journaux)\b)[^.]{2,60}|rechercher|recherche|menu|accueil|à la une|une|thèmes?|tags|mots-clés|rubriques?|catégories?|sections?|contact|contacts|mentions légales|avertissement|cgu|cgv|(?:(?:politique|charte) de )?confidentialité|qui sommes-nous|à propos|publicité|services|aide|faq|vidéo|audio|podcasts?|photos?|images?|galerie|direct|en direct|exclusif|exclusivité|entretien|interview|analyse|tribune|décryptage|carte|fermer|suivant|précédent|plus|moins|accepter|annuler|envoyer|valider|oui|non|sommaire|voir plus|imprimer|découvrir|partager|abonné|(?:mis à jour|modifié|article publié|publié)\b[^.]{0,40}|publié|publié le|modifié|en savoir plus sur|droits de reproduction|contribuer|applications?|actualité|dernière heure|urgent|alerte info)",
            menu="""accueil une actualité actualités actu actus politique économie sport sports culture société international monde france europe
            région régions régional local faits divers justice planète environnement climat sciences science santé éducation campus tech
            technologies numérique médias pixels opinions débats tribunes éditoriaux idées lifestyle mode voyage voyages cuisine gastronomie
            cinéma musique livres télévision tv séries jeux horoscope météo vidéos vidéo photos podcasts podcast audio newsletters newsletter
            abonnement abonnements abonner boutique contact publicité confidentialité cookies accessibilité aide menu recherche rechercher archives
            emploi immobilier annonces carnet obsèques facebook twitter instagram youtube linkedin rss direct services football rugby tennis
            cyclisme magazine dossiers enquêtes reportages entreprises bourse finance argent auto people loisirs sorties agenda afrique amérique
            asie suisse belgique québec canada élections ville villes""",
            glue="et & de du des la le les l d à aux en s nos notre mentions légales plan site qui sommes nous conditions générales utilisation vie privée gestion dernières infos plus tous toute mon compte propos charte",
            tags=r"thèmes?|tags|mots-clés|étiquettes|catégories?|rubriques?|dans cet article|sur les thèmes|classé (?:dans|sous)|publié dans|sujets?|dossiers? liés",
        ),
        drops=(
            "Navigation des articles",
            "Aller au contenu",
            "Temps de lecture : 3 min.",
            "Thèmes : Port, Écluse, Hiver",
        ),
        keeps=(
            "Note moyenne des plages : douze sur vingt",
            "Aucune note",
            "Publié sous un pseudonyme",
            "Aller au contenu du traité, la maire s'y refuse.",
            "Un des 166 bateaux de la baie a été fouillé.",
        ),
    ),
    rule(
        "comments-prompt",
        "fr",
        comments(
            r"\b(?:a déclaré|a dit|selon|explique)\b",
            r"(?:(?:\d[\d ]*|aucun|pas de|voir|lire|afficher|masquer|tous|les|vos|laisser|laissez|écrire|poster|ajouter|publier|déposer|un|votre|le|derniers|charger plus de|signaler le|plus de) )*(?:commentaires?|réactions?|réponses?|contributions?)(?: ?[(\[]?\d*[)\]]?)?(?: (?:fermés|désactivés|des lecteurs|pour l'instant|sur .{2,60}|associés))*",
            r"(?:réagir|réagissez|commenter|commentez|débattre)(?: (?:à )?(?:cet article|l'article|ici|au sujet))?|(?:participez (?:au débat|à la conversation|à la discussion)|rejoignez (?:la conversation|la discussion|le débat)|soyez le premier à (?:commenter|réagir)|annuler la réponse|donnez votre avis|votre avis)(?: .{0,60})?",
            r"(?:et vous,? )?(?:qu'en pensez-vous|que pensez-vous).{0,60}|votre adresse (?:e-?mail|de messagerie|courriel) ne sera pas publiée.{0,80}|les champs obligatoires.{0,40}|(?=.*\b(?:connect\w+|identifi\w+|inscri\w+|abonn\w+|compte|enregistr\w+)\b)(?:vous devez|connectez-vous|identifiez-vous|pour|abonnez-vous|merci de vous) .{0,60}(?:commenter|réagir|commentaires?|contribuer).{0,30}|(?:les|l'espace) commentaires? .{0,40}(?:fermés?|désactivés?|réservés?|modérés?).{0,40}",
            r"\d[\d ]* (?:commentaires?|réponses?|réflexions?|avis|pensées?) (?:sur|à|pour)(?: (?:\"|cet? ).{0,120})?|une (?:réponse|réflexion) (?:à|sur)(?: \".{0,120})?|(?:ping|rétro|track)(?:backs?|liens?)(?:\s?:.{0,160}| de [^.]{1,80})?",
            r"laisse[rz]? (?:un |une |votre )?(?:commentaire|réponse)(?: annuler la réponse)?|(?:envoyer|publier|poster|valider|enregistrer) (?:le |un |mon |votre )?commentaire|commentaires (?:plus anciens|plus récents|précédents|suivants|en ligne)|(?:voir|afficher) tous les commentaires|signaler (?:ce|le) commentaire|notification pour|commentaires fermés sur .{2,120}",
            r"enregistrer mon nom,? .{0,60}dans le navigateur .{0,60}|(?:prévenez|avertissez|notifiez|prévenir|avertir)-?(?:moi| moi)? (?:par e-?mail |par courriel )?(?:de tous les|des|en cas de|lorsque|pour les) (?:nouveaux|nouvelles) (?:commentaires|articles|publications)(?: (?:par|via) .{0,30})?|(?:avertissez|prévenez)-moi par (?:e-?mail|courriel) .{0,60}|(?:ce site|cette page) utilise akismet.{0,160}",
            r"(?:vous devez (?:être|vous)|connectez-vous|se connecter|identifiez-vous) .{0,30}pour (?:publier|poster|laisser|écrire|ajouter|rédiger) .{0,20}commentaires?|trier(?: par)?\W{0,3}(?:les )?(?:plus (?:récents|anciens|pertinents|populaires)|date|meilleurs).{0,10}|(?:les )?plus (?:récents|anciens) (?:d'abord|en premier)",
            beside=r"meilleurs commentaires",
            parts=(
                r"\b(?:laissez|donnez|partagez|dites)(?:-nous)?\b.{0,40}\b(?:commentaires?|avis|réactions?|pensez)\b(?! (?:aux?|à) )",
                r"\b(?:charte|règles) (?:de modération|des commentaires|de participation)\b",
            ),
        ),
        drops=(
            "Laisser un commentaire Annuler la réponse",
            "Prévenez-moi de tous les nouveaux articles par e-mail.",
            "12 commentaires",
            "Réagir à cet article",
            "Soyez le premier à commenter",
        ),
        keeps=(
            "3 réponses à la crise du port",
            "Laissez un commentaire au capitaine",
            "Pour le maire, un commentaire de trop",
            "Prévenez-moi des nouveaux tarifs, demande le client.",
            "Réagir à temps, la clé du sauvetage",
            "La maire n'a pas voulu commenter l'incident.",
            "Les commentaires du ministre ont provoqué la colère de la vallée.",
        ),
    ),
    rule(
        "author-bio",
        "fr",
        either(
            bio(
                r"\b(?:a déclaré|a dit|selon|affirme|explique)\b",
                r"^\W*(?:(?:l'auteure?|l'autrice|le journaliste|la journaliste)|[\w'.-]+(?: [\w'.-]+){1,3}),? (?:\([^)]{2,30}\) )?(?:est|était|écrit|travaille|couvre|dirige|collabore|a (?:rejoint|été|travaillé|écrit)|suit)\b.{0,100}\b(?:journalist\w+|rédact\w+|correspondant\w*|report\w+|édit\w+|éditorialist\w+|chroniqueu\w+|envoyée? spéciale?|écrivain\w*|auteure? d\w*|autrice|cheffe? d\w*|pigiste|photograph\w+|rubrique|service \w+)\b.{0,300}$",
                r"^\W*(?:journaliste|correspondante?|rédact\w+ en chef|rédactrice|rédacteur|reporter|grand reporter|envoyée? spéciale?|chroniqueu\w+|éditorialiste|cheffe? (?:de|du) (?:service|rubrique|bureau)[\w ]*)(?: (?:à|au|de|du|en|pour|aux|spécialis\w+|,) ?.{2,50})?\W*$",
                r"^\W*(?:suivre|suivez|contacter|contactez|écrire à|contact)\b.{2,40}\b(?:sur|twitter|x|@|e-?mail|mail)\b.{0,60}$",
                _ADDRESS,
                headings=r"(?:(?:à propos|au sujet) (?:de l'auteure?|des auteurs|de l'autrice|du journaliste)|(?:l')?(?:auteure?|autrice|auteurs)|qui est l'auteure?|biographie|(?:tous )?(?:ses|les) articles de .{2,30}|plus d'articles de .{2,30})",
            ),
        ),
        drops=(
            "Les portes de l'écluse seront fermées tout l'hiver, car l'argent des travaux a été dépensé ailleurs cette année.\n"
            "[[Ana Lima est journaliste au service Local et couvre le port depuis 2015.]]",
        ),
        keeps=("Ana Lima est pêcheuse et travaille sur le fleuve depuis ses dix ans.",),
    ),
    rule(
        "agency-credit",
        "fr",
        agency(
            rf"^\W*(?:(?:la |notre )?rédaction )?(?:avec|d'après|à partir de)\s(?:des |les |l')?(?:informations?|dépêches?|contenus?|éléments)?\b.{{0,30}}\b{WIRES}\b[^.]{{0,80}}\.?$",
            r"^\W*(?:avec (?:les )?agences|(?:la )?rédaction avec .{2,40}|agences)\W*$",
            rf"^\W*(?:afp|reuters|ats|belga|ap|dpa|awp)(?:[/,+ -]+(?:{WIRES}|[a-z]{{2,4}}))*\W*$",
            r"^\W*(?:traduit (?:de|par)|(?:traduction|adaptation|version française|édition)\s?:|édité par|propos recueillis par|avec la collaboration de|avec la contribution de)\s[^.]{2,120}$",
            label=r"sources?|agence|texte",
        ),
        drops=("Avec AFP et Reuters", "[[Source : AFP]]\nLes portes de l'écluse seront fermées tout l'hiver."),
        keeps=("Avec la marée, le bac revient au port.", "L'AFP a annoncé lundi qu'il démissionne."),
    ),
    rule(
        "image-credit",
        "fr",
        picture(
            r"\b(?:a déclaré|a dit|selon|explique|affirme)\b",
            r"(?:(?:crédits?|légende)(?: photos?| image)?|photos?(?:graph(?:ie|e)s?)?|photo d'(?:archives?|illustration)|images?|illustration|infographie|dessin|capture(?: d'écran)?|vidéo|visuel)",
            r"(?:photo|image) (?:d'illustration|d'archives?|prétexte)(?: .{0,120})?|(?:diaporama|galerie(?: photos?)?|agrandir l'image|voir (?:la photo|les photos))(?: .{0,60})?",
            by="de|par",
        ),
        drops=(
            "Des péniches attendent devant l'écluse. Photo : Ana Lima/AFP",
            "Photo d'illustration",
            "© Bo Chen / AFP",
        ),
        keeps=("La photo montre un homme en uniforme, a déclaré la mairie.",),
    ),
)
