"""Spanish: what the page says around the story. Shapes stand in kit.py; here are the words."""

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
    r"\b(?:dijo|dijeron|señaló|afirmó|aseguró|explicó|declaró|indicó|informó|informaron|anunció|manifestó|sostuvo|advirtió|agregó|"
    r"según|él|ella|ministr[oa]s?|president[ea]|polic[ií]a|tribunal|fiscal[ií]a?|juez|alcald\w+|portavoz|voceros?|"
    r"(?:el|este|pasado) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))\b"
)
_OTHERS = (
    r"\bcookies?\b|\bbloqueador\w*\b|\bestá reservad[oa] (?:a|para)\b|\b(?:(?:la|esta|nuestra) petición|petición (?:por|contra|ciudadana|popular|en línea|online)|referéndum|(?:tu|su|vuestra) firma|(?:recogida|recolección) de firmas|encuestas?|cuestionarios?|probador\w*|tester\w*|(?:tu|su|vuestra) opinión|foros y (?:\w+ )?blogs|"
    r"iniciativa (?:conjunta|común|popular|ciudadana|legislativa)|(?:co)?(?:financiad|apoyad|subvencionad)[oa]s?\b.{0,20}\bpor\b.{0,30}\b(?:fundación|gobierno|unión|ministerio|ue|ayuntamiento|municipio|región|fondos?)|"
    r"(?:la )?financian? (?:el|la) (?:\w+ )?(?:región|gobierno|ayuntamiento|ministerio|fundación)|(?:de|donar|tu|su) sangre|médula|clubs? (?:de|del|náutico|deportivo)|protectora|la ong|(?:para|a|de) (?:las |los )?(?:víctimas|damnificad[oa]s|afectad[oa]s|refugiad[oa]s))\b"
)
"""What else money, members and backing are wanted for: petitions, surveys, projects that others pay for, the needy."""
_VOICE = Voice(
    we=r"\b(?:nosotros|nuestr[oa]s?|nos|somos|hacemos|queremos|necesitamos|creemos|dependemos|publicamos|trabajamos|llevamos|podemos|pedimos|seguimos|seguir (?:haciendo|informando|publicando))\b|\b(?:ayúda|apóya|ayúde|apóye|acompáña|acompáñe)nos\b",
    you=r"\b(?:t[uú]s?|te|ti|contigo|usted(?:es)?|vosotros|vuestr[oa]s?|lectore?s?|lectora?s|soci[oa]s?|suscriptore?s?|oyentes|seguidores|comunidad|personas como)\b|\b(?:si (?:valoras|valora|crees|lees|llegaste|has llegado|te gusta|puedes|puede)|hazte|hágase|únete|únase|dona|done|apoya|apoye|colabora|colabore|considera|considere|suma|súmate|ayuda a)\b",
    ask=(
        r"\b(?:don(?:a|e|ar|ando|ación|aciones|ativo|ativos)|apoy(?:a|e|ar|o|ando)(?:nos)?|apóyanos|apóyenos|colabor(?:a|e|ar|ación|aciones)|aport(?:a|e|ar|ación|aciones|es)|"
        r"contribu(?:ye|ya|ir|ción|ciones|yendo)|(?:hazte|hágase|ser|sé|sea) (?:\w+ )?(?:soci[oa]|miembro|mecenas|amig[oa]|suscriptor\w*)|membres[ií]as?|ayúda(?:nos|r)|ayúdenos|ayuda(?:s|rnos)?|mecenazgo|"
        r"crowdfunding|patreon|paypal|bizum|financia(?:n|r|do|da|ción)?|sost(?:ener|enernos|ienen?)|asóciate|asóciese|te sumas|súmate|únete|únase|súmate|dependemos|gracias a (?:ti|nuestros|los lectores|personas|usted))\b"
    ),
    cause=(
        r"\b(?:periodis\w+|redacci[oó]n|noticias?|informaci[oó]n|reportajes?|investig\w+|independien\w+|independencia|libre\w*|"
        r"sin (?:ánimo|fines) de lucro|sin publicidad|muro de pago|gratis|gratuit\w+|acceso|diario|periódico|medio(?:s)?|revista|"
        r"verdad|democracia|nuestro trabajo|semanas de trabajo|equipo|historias?|inversores|artículos?|contenidos?|proyecto|accionistas|anunciantes|bancos|partidos|publicidad|grupos? (?:empresarial\w*|de poder))\b"
    ),
    money=r"[€$£]\s?\d|\b\d+(?:[.,]\d+)? ?(?:€|euros?|dólares|pesos|soles|céntimos)|\b(?:al mes|mensual\w*|al año|anual\w*|por semana|una sola vez|única vez|cada (?:euro|peso|aporte|aportación|donación|granito)|cualquier (?:cantidad|aporte|importe|monto|donación)|lo que (?:puedas|pueda|quieras)|pequeñ[oa]s? (?:aporte|aportación|cantidad|donación|contribución|ayuda)|modest[oa]|un café|deducible\w*|desgrav\w+)\b",
    told=rf"{_TOLD}|{_OTHERS}",
)
_EMBED = r"est[ea] (?:sitio|página|web|sitio web) está protegid[oa] por recaptcha.{0,160}|(?:para (?:ver|visualizar) (?:este|el|esta|la) (?:contenido|v[ií]deo|publicación|mapa)\b.{0,60}|al hacer clic en .{0,60})\b(?:acept[ae]s?|debes? aceptar|aceptar las)\b.{0,60}\b(?:cookies?|política de privacidad)\b.{0,100}"
"""What stands in for a video or a post that is shown only to those who agree; the word of a watch against robots."""

_TEXT = r"(?:artículo|texto|noticia|nota|información|reportaje|crónica|pieza|entrevista|historia|contenido)"
_PIECE = r"(?:artículo|noticia|nota|información|reportaje|crónica|entrevista)"
"""What is a paper's; a text may be parliament's."""
_NOTES = (
    rf"\b(?:versión|redacción) (?:anterior|previa|inicial|original) de est[ea] {_PIECE}\b",
    rf"^\W*est[ea] {_PIECE} (?:ha sido|fue|se ha) (?:corregid|actualiz|modific|edit|revis|rectific|ampli)\w+\b.{{0,40}}\b(?:para (?:corregir|añadir|aclarar|reflejar|precisar|mayor claridad)|a las \d)\b",
    r"^\W*fe de err(?:ores|atas)\b",
    r"^\W*(?:correcci[oó]n|rectificaci[oó]n|aclaraci[oó]n|errata|nota (?:de la|del) (?:redacción|editor\w*))\s?[:.-].{0,200}\b(?:versión (?:anterior|previa|inicial)|(?:este|un|el|del|nuestro) artículo|noticia|titular|publicamos|publicó|entrevista|reportaje|disculpas)\b",
    r"\b(?:entrevista|conversación|transcripción|respuestas)\b.{0,60}\b(?:editad|condensad|resumid|abreviad|traducid|revisad)\w+\b.{0,40}\b(?:extensión|claridad|brevedad|longitud|espacio|comprensión)\b",
    r"^\W*(?:has|ha|han|habéis) (?:visto|detectado|encontrado|hallado) (?:un|algún|alguna) (?:error|errata|fallo|imprecisión)(?: en (?:est[ea]|nuestr[oa]|el|la) (?:artículo|noticia|texto|nota|página|información))?\W*\?",
)
"""What an editor puts below a text: what was corrected, shortened, where to report an error."""
_DENIALS = (
    r"\bopiniones\b.{0,60}\b(?:expresad\w+|vertid\w+|publicad\w+|recogid\w+|autor\w*|columnistas|colaborador\w+)\b.{0,100}\b(?:no (?:necesariamente (?:refleja|representa|coincide|compromete)\w*|(?:refleja|representa|coincide)\w* necesariamente|tienen? por qué (?:coincidir|reflejar))|responsabilidad (?:exclusiva|única)|exclusiva responsabilidad|son (?:exclusiv\w+|suyas))\b",
    r"\b(?:artículos|textos|comentarios|contenidos|columnas)\b.{0,60}\b(?:son|es) (?:de )?(?:exclusiva |única )?responsabilidad (?:exclusiva |única )?de (?:sus?|quien\w*|los?) \w+",
    r"\b(?:est[ea] (?:artículo|web|página|contenido|sitio|sección)|nuestr[oa]s? (?:artículos?|web|página|contenidos?)|(?:información|contenidos?) (?:de|contenid[oa]s? en|publicad[oa]s? en) (?:est[ea]|nuestr[oa]))\b.{0,80}\bno (?:constituy\w+|supon\w+|sustituy\w+|reemplaza\w*|debe\w* (?:considerarse|interpretarse|entenderse|tomarse))\b.{0,80}\b(?:asesoramiento|asesoría|recomendaci\w+ (?:de|financ\w+|médic\w+)|consejo (?:médico|de inversión|financiero|legal)|oferta de (?:compra|venta)|consulta (?:con|médica|a)|opinión (?:de un|médica)|diagnóstico|invitación a invertir)\b",
    rf"\b(?:est[ea] (?:{_TEXT}|página|web|blog)|los contenidos de est[ea] \w+) (?:es|son|tienen?|se ofrecen?|está|se publica)\b.{{0,40}}\b(?:informativ|divulgativ|orientativ|educativ)\w+",
    r"\b(?:enlaces?|links?) (?:de )?afilia(?:d[oa]s|ción)\b|\b(?:llevarnos|(?:podemos|podríamos) (?:recibir|ganar|obtener|percibir)|recibimos|ganamos|obtenemos|percibimos) una (?:pequeña )?comisión\b",
    r"^\W*(?:contenido|artículo|espacio|texto) (?:ofrecido|elaborado|patrocinado|realizado|producido|promovido|creado) (?:por|para|con|en colaboración con) [^,.]{2,40}\W*$|\bla redacción (?:de .{2,40} )?no (?:ha (?:participado|intervenido)|participó|participa|interviene|intervino)\b.{0,60}\b(?:elaboración|contenido|artículo|texto|producción)\b",
    r"\b(?:contiene|incluye) (?:declaraciones|manifestaciones|afirmaciones|proyecciones|estimaciones) (?:prospectivas|a futuro|de futuro|previsionales|sobre (?:el futuro|previsiones))\b|\briesgos e incertidumbres\b.{0,140}\b(?:diferir|diferencias|resultados reales|difieran)\b",
    r"^\W*(?:\w+ ){0,3}nombres?\b.{0,60}\b(?:han sido|ha sido|fueron|se han|se ha|son) (?:cambiad|modificad|alterad|ficticio)\w*\b.{0,80}\b(?:proteger|preservar|identidad|intimidad|privacidad|anonimato)\b",
    rf"^\W*(?:est[ea] )?(?:{_TEXT}|traducción|resumen) (?:(?:ha sido|fue|se ha) )?(?:generad|traducid|elaborad|cread|redactad)\w+ (?:automáticamente|(?:por|con|mediante) (?:\w+ ){{0,4}}(?:ia|inteligencia artificial|traducción automática))\b|^\W*traducción automática\b",
    rf"\best[ea] {_TEXT} (?:se publicó|fue publicad[oa]|apareció|ha sido publicad[oa]|se reproduce|se republica)\b.{{0,30}}\b(?:originalmente|originariamente|por primera vez|bajo licencia|con (?:permiso|autorización)|por cortesía)\b",
    r"(?:^|[.!?] )\W*(?:las )?rentabilidad(?:es)? pasadas?\b.{0,40}\bno\b",
)
"""Denials that nobody but a site makes, wherever on the page they stand."""
_LETTERS = (
    r"\b(?:newsletter|bolet[ií]n)\b.{0,80}\b(?:si (?:quieres|deseas) recibirl[oa]|para recibirl[oa])\b.{0,80}\b(?:aquí|inscr\w+|apúnt\w+|suscr\w+|regístr\w+|date de alta|enlace)\b",
    r"^\W*est[eoa]\b.{0,60}\b(?:newsletter|bolet[ií]n)\b.{0,160}\b(?:aquí|inscr[ií]\w+|apúnt\w+|suscr[ií]\w+|recibirl[oa])\b",
    r"^\W*(?:escucha|escuche|escúchanos|sigue|suscríbete a)\b.{0,60}\bpodcasts?\b.{0,80}\b(?:spotify|ivoox|apple podcasts|youtube|plataformas?)\b",
    r"\b(?:únete|unite|entra|suscr[ií]bete|súmate|sumate|apúntate|accede|sigue)\b.{0,12}\bnuestr[oa]\b.{0,12}\b(?:canal|grupo|comunidad|lista)\b.{0,20}\b(?:whatsapp|telegram)\b",
    r"\b(?:activa|active|habilita|permite)\b.{0,24}\b(?:notificaciones|alertas)\b.{0,80}\b(?:nuestr[oa]s?|no te pierdas|última hora)\b|^\W*¿?(?:quieres|deseas|te gustaría) recibir\b.{0,60}\b(?:notificaciones|alertas|noticias|titulares|novedades)\b.{0,40}\?",
    r"\b(?:revisa|revise|consulta|mira|comprueba|verifica) (?:tu|su|la) (?:bandeja|correo|carpeta)\b.{0,80}\b(?:suscripci\w+|newsletter|bolet[ií]n)\b",
    r"(?:^|[.!?] )\W*(?:sin|cero|nada de) spam\W*$|\bno (?:enviamos|hacemos|mandamos|te enviaremos|te mandaremos) spam\b|^\W*(?:prometido\W+)?(?:puedes|puede|podrás) (?:darte|darse) de baja\b.{0,60}$",
    r"^\W*(?:tu|su|deja tu|déjanos tu|escribe tu|introduce tu|pon tu) (?:mejor )?(?:e-?mail|correo(?: electrónico)?)(?:\W+(?:y listo|aquí|acepto .{2,60}|.{0,4}me apunto|suscribirme|enviar))*\W*$",
    r"\b(?:usaremos|utilizaremos|trataremos|(?:tu|su) (?:correo|dirección|e-?mail)\b.{0,20}\b(?:se (?:usará|utilizará|utiliza)|será utilizad\w+))\b.{0,100}\b(?:newsletters?|bolet[ií]n(?:es)?|darte de baja)\b",
)
"""Frames by which a letter, a podcast, a channel or an alert is offered, and its form's small print."""
_LOCKED = (
    rf"\b(?:resto|continuación|versión completa|lectura|acceso)\b.{{0,40}}\b{_TEXT}?.{{0,20}}\b(?:reservad\w+|exclusiv\w+) (?:a|para) (?:las personas que (?:sostienen|apoyan|financian)|quienes (?:sostienen|apoyan|financian|pagan)|nuestr\w+|(?:l[oa]s )?(?:soci|suscr|abonad)\w+)",
    r"\bsi (?:ya|aún no|todavía no) eres (?:soci[oa]|suscriptor\w*|miembro|lector\w*)\b.{0,40}\b(?:identifícate|inicia|accede|entra|conéctate|pulsa|haz clic|suscr\w+|hazte)\b",
    r"^\W*(?:lee|leer|navega) sin (?:límites|límite|anuncios|restricciones)\W*$|^\W*(?:sigue|continúa|continuar|seguir) leyendo (?:con|en) [^.]{2,40}$",
    rf"\b(?:desbloquea|desbloquee|desbloqueá) (?:est[ea] {_TEXT}|todos nuestros (?:contenidos|artículos))\b",
    r"\b(?:solo|sólo|únicamente) (?:nuestr[oa]s|l[oa]s) (?:suscriptor\w+|soci[oa]s|abonad\w+|usuarios registrados) (?:pueden|tienen acceso|podrán)\b.{0,40}\b(?:leer|ver|acceder|artículo|contenido|reportaje)\b",
    r"\bte quedan? (?:\d+|una?|dos|tres) (?:artículos?|noticias?|lecturas?)\b|\bhas (?:consumido|gastado) (?:tus|todos)\b.{0,30}\b(?:artículos|lecturas)\b",
    rf"\b{_TEXT} (?:íntegr[oa]|complet[oa])\b.{{0,40}}\b(?:edición (?:impresa|de papel|digital)|para suscriptor\w+|con (?:tu|una) suscripción)\b",
    r"\b(?:regístrate|registrate|regístrese|crea (?:tu|una) cuenta) (?:gratis|gratuita|sin coste)\b.{0,60}\b(?:leer|leyendo)\b",
)
"""What says that the text cannot be read on, by frame."""
_MONTH = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|se(?:p)?tiembre|octubre|noviembre|diciembre|verano|otoño|invierno|primavera)"
_OFFERS = (
    r"\b(?:síguenos|seguinos|síganos|sigue a .{2,40}|añádenos|agréganos|búscanos|encuéntranos|añade .{2,40}|agrega .{2,40}) (?:en|a|como .{2,30} en) (?:tus favoritos (?:en|de) )?google (?:news|noticias|discover)\b",
    rf"\best[ea] {_TEXT}\b.{{0,60}}\b(?:número \d+|(?:número|edición) de {_MONTH}|edición impresa|revista)\b.{{0,100}}\b(?:comprar|compra|quioscos?|kioscos?|tienda|librerías|a la venta|suscrib\w+|suscríb\w+)\b",
    r"^\W*(?:oferta|promoción|plan|suscripción|acceso|\d+ meses)\b.{0,80}\d(?:[.,]\d+)? ?(?:€|euros|\$)\s?(?:/|al|por|cada|el)\s?(?:mes|año|trimestre|primer)\b",
    r"^\W*(?:recibe|reciba|recibí) (?:el periódico|el diario|la revista|cada número)\b.{0,30}\ben (?:tu |su )?(?:casa|domicilio|buzón)\b",
)
"""What a site sells or hands out besides: issues, trials, its place among the reader's sources."""
_CHOICE = r"(?:aceptar(?: tod[oa]s?| y (?:continuar|cerrar))?|rechazar(?: tod[oa]s?)?|configurar|personalizar|gestionar (?:opciones|preferencias|cookies)|más (?:información|opciones)|ver socios|guardar (?:preferencias|y cerrar))"
_CONSENT = (
    rf"^\W*{_CHOICE}(?:\W+{_CHOICE}){{1,4}}\W*$",
    r"\b(?:nosotros y|junto con|nuestros|con) .{0,24}\b(?:socios|proveedores|partners)\b.{0,40}\b(?:almacen|acced|trat|proces|guard|utiliz)\w+\b.{0,60}\b(?:dispositivo|datos personales|identificadores)\b",
    r"\b(?:puedes|puede|podrás) (?:retirar|revocar|cambiar|modificar|gestionar|configurar)\b.{0,24}\b(?:preferencias de cookies|consentimiento\b.{0,80}\b(?:cookies|nuestra (?:web|política)|pie de página|esta (?:web|página)))\b",
    r"\b(?:para (?:ver|visualizar|mostrar|reproducir) (?:est[ea]|el|la)|no (?:podemos|se puede) mostrar|est[ea] (?:contenido|v[ií]deo|tuit|mapa|publicación|post))\b.{0,80}\b(?:acept\w+|permit\w+|autoriz\w+|habilit\w+|activ\w+|preferencias|configuración|bloquead\w+)\b.{0,60}\bcookies?\b",
    r"^\W*(?:o )?acept(?:a|e|ar) las cookies\b.{0,60}\b(?:suscr[ií]\w+|gratis|por \d)",
    r"\b(?:bloqueador(?:es)? de (?:anuncios|publicidad)|ad-?block(?:er|s)?)\b.{0,120}\b(?:desactívalo|desactívelo|lista blanca|este sitio|nuestr[oa] (?:sitio|web|página))\b|\b(?:hemos detectado|parece que (?:usas|tienes))\b.{0,40}\b(?:bloqueador|ad-?block\w*)\b",
    r"^\W*(?:tu|su) navegador\b.{0,20}\bno (?:soporta|admite|es compatible|permite|puede|tiene)\b",
)
"""The rest of what asks for consent or stands in for what a browser does not show: partners, choices, blockers."""
_ADDRESS = r"\b(?:puedes?|puede) (?:escribir(?:le|les|la|lo)|contactar(?:la|lo|le)?|seguir(?:la|lo|le)|contactar con (?:ella|él))\b.{0,60}(?:@|\b(?:correo|twitter|bluesky|linkedin)\b)"
"""How an author is reached: nobody in a story is."""


RULES = (
    rule(
        "donation-appeal",
        "es",
        appeal(
            _VOICE,
            r"(?:por favor,? )?(?:apoya|apoye|apóyanos|apoyen|ayuda|ayúdanos|ayúdenos|ayude|sostén|financia|defiende|defienda|contribuye|colabora|colabore|dona|done)(?: (?:ahora|hoy|aquí|ya|nuestr[oa]|a nuestr[oa]|este medio|este periódico|este proyecto|(?:al? |el |un |la )?(?:periodismo|prensa|información) ?\w*|con (?:tu|una|un)|desde)\b.{0,80})?",
            r"(?:hazte|hágase|conviértete en|sé|quiero ser|quiero hacerme) (?:soci[oa]|miembro|mecenas|amig[oa]|suscriptor\w* solidari\w+)\b.{0,60}",
            r"(?:si|ya que) (?:has llegado|llegaste|estás) (?:hasta )?aquí\W{0,4}|(?:si|ya que|antes de|mientras) (?:has llegado|llegaste|estás|te vas|irte|te vayas|sigues|que te vayas)\b.{0,100}\b(?:apoy\w+|apóy\w+|colabor\w+|don(?:a|ar|ación|ativo)|contribu\w+|suscr\w+|ayúda\w+|periodis\w+|independien\w+|nuestro trabajo)\b.{0,80}",
            r"(?:un|una) (?:\w+ )?(?:mensaje|carta|nota|pedido|favor|petición)\b.{0,20}\b(?:de|a|para) (?:la redacción|nuestr\w+|l[oa]s lector\w+|la dirección|el director|la directora|el equipo)\b.{0,40}",
            r".{0,80}\bnecesitamos (?:tu|vuestro|de tu) (?:apoyo|ayuda|colaboración)\b.{0,80}|(?:ahora )?es (?:el|un) momento (?:de|para) (?:apoyar|sostener|defender)\b.{0,80}",
            r"(?:quiero|quieres) (?:donar|apoyar|colaborar|ayudar)(?:\b.{0,60}\b(?:nos|nuestr\w+|periodis\w+|medio|diario|redacción|independien\w+|con el proyecto)\b.{0,40}|nos\b.{0,40}|\W{0,3})|haz (?:tu|una) (?:donación|aporte|aportación|donativo)\b.{0,60}|tu (?:apoyo|ayuda|aporte|aportación|donación)\b.{0,80}\b(?:nos|nuestr\w+|periodis\w+|redacción|independien\w+|este medio|deducible)\b.{0,60}",
            r"(?:haz|hagan?|haga) (?:tu|una|un) (?:donativo|aporte|donación)\b.{0,40}|(?:bancá|apoyá|sumate a|colaborá con|doná a) .{0,40}\b(?:periodismo|comunidad|medio|revista)\b.{0,100}",
            r".{0,170}\b(?:puedes|podés|puede) invitar(?:me|nos) (?:a )?un café\b.{0,40}|.{0,140}\b(?:mantener(?:los|lo|las)?|contenidos?|periodismo)\b.{0,60}\b(?:te|os|le) pedimos que\b.{0,80}",
            more=r"(?:gracias|muchas gracias|mil gracias)\b.{0,60}|(?:donar|apoyar|colaborar|quiero (?:donar|apoyar|colaborar)|aportar)(?: ahora)?|[€$]\s?\d+|\d+ ?(?:€|euros?|dólares|pesos)|otra cantidad|otro (?:monto|importe)|mensual|anual|una (?:sola )?vez|paypal|bizum|la (?:redacción|dirección).{0,30}",
        ),
        drops=(
            "Somos un medio independiente y sin publicidad. Si valoras nuestro trabajo, apóyanos con una pequeña aportación "
            "de 3 euros al mes.\nMuchas gracias.",
            "Apoya el periodismo independiente",
        ),
        keeps=(
            "Apoya al club de vela: la cuota cuesta 10 euros al año y nuestro puerto gana un equipo.",
            "Apoya la iniciativa legislativa popular por un río libre con tu firma en nuestro barrio.",
            "La ONG vive de donaciones: puedes dar 20 euros al mes para las víctimas de la riada, pues somos vecinos.",
            "Si estás en casa, cierra las ventanas y no bajes al muelle.",
            "Tu apoyo",
            "Quiero ayudar a mi madre",
            "Ayuda a los afectados por la riada",
            "La ONG pidió donaciones para las víctimas de la riada y reunió dos millones de euros, según su portavoz.",
            "«Apóyanos con lo que puedas, necesitamos tu ayuda», decía el cartel del muelle.",
            "El senador pidió a sus seguidores que aportasen cinco euros a la campaña, informó el diario.",
        ),
    ),
    rule(
        "newsletter-plea",
        "es",
        plea(
            _TOLD,
            *_LETTERS,
            r"(?:\b(?:suscr[ií]b(?:ete|ase|irte|anse|ite)|regístr(?:ate|ese)|apúnt(?:ate|ese)|inscríb(?:ete|ase)|recibirás|date de alta)|(?:^|[.!?¡] ?)(?:recibe|reciba|recibir))\b.{0,90}\b(?:newsletters?|bolet[ií]n(?:es)?|correo|e-?mail|bandeja|alertas|resumen|titulares)\b",
            r"\bnuestr[oa]s? (?:\w+ )?(?:newsletter|bolet[ií]n)\b.{0,80}\b(?:suscr\w+|recib\w+|gratis|gratuit\w+|cada (?:día|mañana|semana)|inscr\w+|apúntate)\b",
            r"\ben tu (?:correo|bandeja|e-?mail|buzón)\b",
            r"\b(?:al (?:suscribirte|registrarte|inscribirte|suscribirse|hacer clic)|he leído y acepto|acepto (?:recibir|que|la política))\b.{0,120}\b(?:privacidad|términos|condiciones|comunicaciones|newsletter|bolet[ií]n)\b",
            r"\bte has (?:suscrito|inscrito|registrado)\b|\bgracias por (?:suscribirte|registrarte|inscribirte|tu suscripción)\b",
            r"^\W*(?:introduce|ingresa|escribe) tu (?:correo electrónico|dirección de correo(?: electrónico)?|e-?mail) para .{2,140}$|^\W*(?:suscríbete|suscribirse|suscribete) (?:al|a este) blog (?:por|vía) (?:correo electrónico|e-?mail)\W*$|^\W*únete a (?:otros )?\d[\d.]* (?:otros )?suscriptores\W*$",
            lines=(
                r"(?:(?:nuestr[oa]s?|todas|las|el|la|suscríbete|suscribirse|suscripción|recibe|a|al) )*(?:newsletters?|bolet[ií]n(?:es)?)(?: (?:gratuito|diario|semanal|de noticias|informativo|electrónico|del día|de .{2,30}))*",
                r"(?:suscríbete|suscríbase|apúntate|inscríbete) (?:gratis )?a(?:l| la| las| nuestr[oa]s?) (?:newsletters?|bolet[ií]n(?:es)?|lista de correo|alertas?)\b.{0,40}|(?:apúntate|inscríbete) (?:gratis|aquí|ahora)|(?:tu|su|introduce tu|escribe tu|ingresa tu|dirección de) (?:e-?mail|correo(?: electrónico)?|dirección de correo(?: electrónico)?)|correo electrónico|no te pierdas (?:nada|ninguna .{2,30}|las .{2,30})|mantente informado",
            ),
            then=r"\b(?:newsletters?|bolet[ií]n(?:es)?|política de privacidad|darte de baja|darse de baja|correo|e-?mail|términos|spam|suscri\w+)\b",
        ),
        drops=(
            "Únete a nuestro canal de WhatsApp.",
            "Revisa tu bandeja para confirmar la suscripción.",
            "Suscríbete al blog por correo electrónico",
            "Suscríbete a nuestro boletín y recibe cada mañana las noticias del puerto en tu correo.",
            "Apúntate gratis a la newsletter de la redacción.\nPuedes darte de baja en cualquier momento.",
        ),
        keeps=(
            "El vecino entró en un grupo de pesca y revisó su correo.",
            "El joven entra en un grupo de Telegram sobre barcos.",
            "La oficina recibe un correo cada día con quejas.",
            "El capitán publica desde hace años un boletín sobre gaviotas que tiene muchos amigos.",
        ),
    ),
    rule(
        "paywall-notice",
        "es",
        unless(
            _TOLD,
            has(
                *_LOCKED,
                r"\b(?:est[ea]|el|la|los|las|resto del|todo el|todos los)\b.{0,16}\b(?:contenidos?|artículos?|noticias?|textos?|funcionalidad|páginas?|reportajes?|notas?)\b.{0,40}\b(?:exclusiv\w+|sólo|solo|únicamente|reservad\w+|disponible)\b.{0,24}\b(?:suscriptor\w*|suscrit\w*|registrad\w*|soci[oa]s|usuarios|miembros|premium|abonados)\b",
                r"\b(?:para|y) (?:seguir|continuar|poder seguir) leyendo\b.{0,80}|\b(?:suscríbete|regístrate|inicia sesión|hazte soci[oa]|accede)\b.{0,40}\b(?:para|y) (?:sigue|seguir|leer|continuar|ver|acceder|escuchar|enviar)\b",
                r"\b(?:ya (?:eres|es|estás|tienes)|todavía no eres|aún no eres|no eres) (?:suscriptor\w*|suscrit\w*|soci[oa]|registrad\w*|una cuenta|cuenta|usuario)\b.{0,40}\?",
                r"\b(?:has|ha) (?:alcanzado|llegado al|superado|leído|agotado)\b.{0,50}\b(?:límite|artículos|noticias|gratuit\w+|gratis)\b|\bte (?:quedan?|restan?) \d+ (?:artículos?|noticias?)\b",
                r"^\W*(?:contenido|artículo|solo|sólo|exclusivo|noticia) (?:exclusivo )?(?:para )?(?:suscriptor\w*|suscrit\w*|premium|soci[oa]s)\W*$|\bsuscríbete para escuchar\b|\b(?:en (?:el )?otro|en este|un solo|más de un) dispositivo\b|\botro usuario a tu suscripción\b",
                most=50,
            ),
        ),
        drops=(
            "Si ya eres socia, accede con tu cuenta.",
            "Te queda 1 artículo.",
            "Este contenido es exclusivo para suscriptores. Suscríbete para seguir leyendo.",
            "¿Ya eres suscriptor? Inicia sesión",
        ),
        keeps=(
            "La entrada al muelle está reservada a los socios del club.",
            "Para seguir disfrutando de la playa hay que pagar.",
            "El diario puso un muro de pago en 2019 y perdió un tercio de sus lectores.",
        ),
    ),
    rule(
        "subscription-offer",
        "es",
        unless(
            rf"{_TOLD}|\bcookies?\b",
            either(
                has(
                    *_OFFERS,
                    r"^\W*(?:accede|disfruta|prueba|aprovecha|elige|contrata)\b.{0,80}\b(?:suscripci\w+|ilimitad\w+|sin límites|primer mes|edición digital|todos los (?:contenidos|artículos))\b|\b(?:suscríbete|suscríbase|suscribite)\b.{0,100}(?:[€$]\s?\d|\d ?€|\b(?:euros?|al mes|primer mes|gratis|ilimitado|sin límites|digital|oferta|descuento|cancela|permanencia)\b)",
                    r"\b(?:oferta|promoción) (?:\w+ ){0,3}(?:suscripci\w+|suscriptor\w*)\b|\bcancela cuando quieras\b|\bsin (?:compromiso de )?permanencia\b|\bcon tu suscripción\b",
                    most=45,
                ),
                says(
                    r"(?:suscr[ií]b(?:ete|ase|ite|irse|irme)|suscripci(?:ón|ones)|hazte suscriptor\w*|ver (?:ofertas?|planes|opciones)|ofertas?|regala (?:esta noticia|una suscripción|el artículo)|mi (?:cuenta|suscripción|perfil))(?: (?:ahora|ya|aquí|digital(?:es)?|premium|por .{2,30}|desde .{2,30}|a .{2,40}))*",
                    r"(?:inici(?:a|ar|e) sesión|regístr(?:ate|ese)|registrarse|acceder|entrar|crear (?:una )?cuenta|crea tu cuenta|iniciar|cerrar sesión|login)(?: (?:o|/|\||y) (?:inici(?:a|ar) sesión|regístrate|registrarse|acceder|suscríbete|crear cuenta))*(?: gratis| aquí| con .{2,20})?",
                    most=9,
                ),
            ),
        ),
        drops=(
            "Síguenos en Google News.",
            "Suscríbete por 1 € el primer mes y accede sin límites.",
            "Suscríbete ahora",
        ),
        keeps=(
            "El reportaje sobre la esclusa salió en una revista.",
            "La prueba cuesta 3 euros.",
            "La suscripción anual al servicio de bicicletas costará 30 euros, según el ayuntamiento.",
        ),
    ),
    rule(
        "cookie-notice",
        "es",
        either(
            says(_EMBED, most=60),
            unless(
                r"\b(?:dijo|tribunal|multa\w*|sentencia|regulador\w*|agencia española|según)\b", has(*_CONSENT, most=70)
            ),
            cookies(
                r"\b(?:dijo|tribunal|multa\w*|sentencia|regulador\w*|agencia española)\b",
                r"\b(?:utilizamos|usamos|nosotros|nuestr[oa]s|esta (?:página|web)|est[ea] (?:sitio|portal)|socios|terceros|t[uú]s?|su|usted)\b",
                r"\b(?:acept\w+|consent\w+|rechaz\w+|configur\w+|preferencias|política|privacidad|permit\w+|gestion\w+)\b",
                r"\b(?:anali\w+|análisis|personali\w+|mejor\w+|experiencia|navega\w+|publicidad|tráfico|dispositivo|técnicas|propias|necesarias|servicios)\b",
                plain=r"(?:(?:este|nuestro) sitio(?: web)? (?:utiliza|usa|emplea)|(?:esta|nuestra) (?:web|página)(?: web)? (?:utiliza|usa|emplea)|utilizamos|usamos) (?:\w+ )?cookies\b.{0,60}",
                must=r"\bcookies?\b|\bdatos personales\b.{0,80}\b(?:socios|consentimiento|dispositivo)\b",
                buttons=r"(?:acept(?:ar|o)|rechazar|permitir|configurar|gestionar|ver|personalizar)(?: (?:todas|todo|y (?:continuar|cerrar|seguir)|las|solo|necesarias|mis))*(?: (?:cookies|preferencias|opciones|consentimiento))?|(?:política|aviso) de cookies|(?:configuración|preferencias|ajustes) de (?:las )?(?:cookies|privacidad)",
            ),
        ),
        drops=(
            "Aceptar · Rechazar · Configurar",
            "Desactiva tu bloqueador de anuncios en este sitio.",
            "Este sitio está protegido por reCAPTCHA y se aplican la Política de privacidad y los Términos de servicio de Google.",
            "Utilizamos cookies propias y de terceros para mejorar tu experiencia. Si sigues navegando, aceptas su uso.",
            "Aceptar todas las cookies",
        ),
        keeps=(
            "El navegador no pudo ver el faro.",
            "Este sitio está protegido por un dique.",
            "La panadería regaló cookies a los niños el viernes.",
            "El tribunal falló que las webs deben pedir permiso para las cookies.",
        ),
    ),
    rule(
        "disclaimer",
        "es",
        either(
            has(*_NOTES, most=90),
            unless(
                r"\b(?:dijo|afirmó|tribunal|juez|jueza|sentencia|demanda\w*|fiscal\w*|según)\b",
                has(*_DENIALS, most=160),
            ),
            disclaimer(
                r"\b(?:dijo|afirmó|tribunal|juez|jueza|sentencia|demanda\w*|fiscal\w*|según)\b",
                r"\b(?:exactitud|veracidad|integridad|fiabilidad|precisión|actualidad|vigencia)\b",
                r"\b(?:garant[ií]\w+|asegur\w+)\b",
                r"\b(?:responsab\w+|respond\w+|daños|perjuicios|pérdidas)\b",
                r"\b(?:opini[oó]n\w*|puntos? de vista|comentarios|criterios?)\b.{0,90}\b(?:autor\w*|usuarios|refleja\w*|propi\w+|exclusiv\w+|línea|redacción|firm\w+|medio)\b",
                r"\b(?:asesoramiento|asesoría|consejo|recomendaci\w+|inversi\w+|financier\w+|médic\w+|legal\w*)\b",
                r"\b(?:informaci\w+|contenidos?|material\w*|artículos?|publicaci\w+|sitio|web|página|enlaces|comunicado)\b",
                r"\b(?:terceros|editor\w*|anunciante\w*|patrocin\w+|proveedor\w*|empresa|medio)\b",
                r"\b(?:consult\w+|profesional\w*|por su cuenta|propio riesgo|meramente|informativ\w+|divulgativ\w+)\b",
                headings=r"(?:aviso|nota|advertencia|descargo|exención|cláusula) (?:legal|de responsabilidad|de riesgo|importante|aclaratoria|sobre riesgos|al lector|de transparencia)|descargo de responsabilidad(?:es)?|deslinde(?: de responsabilidad)?|disclaimer|nota de transparencia",
                strong=(
                    r"\b(?:opiniones|opinión|comentarios|puntos de vista|criterios|contenidos|artículos)\b.{0,60}\b(?:autor\w*|usuari\w+|lector\w*|columnistas?|colaborador\w*|vertid\w+|expresad\w+|aquí|publicad\w+|firma\w*|terceros)\b.{0,120}\b(?:no (?:necesariamente )?(?:refleja|representa|coincide|compromete|comparte)n?|responsabilidad (?:exclusiva|única|del?)|exclusivamente|son (?:exclusiv\w+|únicamente|de sus|propi\w+)|ajen\w+)\b.{0,120}",
                    r"\bno (?:necesariamente )?(?:refleja|representa|coincide con|compromete)n? (?:necesariamente )?(?:la|el|los|las) (?:línea|opini[oó]n|postura|punto de vista|criterio|posición|pensamiento) (?:editorial|del? (?:este|esta|diario|medio|periódico|la redacción))\b.{0,60}",
                    r"\bno (?:se )?(?:hace|hacen|hacemos|asume|asumen|asumimos|acepta|aceptamos|es|somos|será|seremos)\b.{0,20}\bresponsab\w+\b.{0,60}\b(?:contenid\w+|informaci\w+|opini\w+|comentarios|exactitud|veracidad|uso (?:de|que)|enlaces|decisiones)\b.{0,80}",
                    r"\bno (?:se )?(?:comparte|suscribe|comparten|identifica)\b.{0,40}\b(?:necesariamente|opini\w+)\b.{0,60}",
                    r"\bno (?:constituye[n]?|debe[n]? (?:considerarse|interpretarse|tomarse)|es|son|sustituye[n]?|pretende[n]?)\b.{0,50}\b(?:asesoramiento|asesoría|consejo|recomendaci\w+|oferta|diagnóstico|invitación|consulta)\b.{0,120}",
                    r"\b(?:con fines|a título|carácter|propósitos?) (?:exclusivamente |meramente |únicamente |puramente |solo |sólo )?(?:informativ\w+|educativ\w+|divulgativ\w+|orientativ\w+)\b",
                    r"\bno (?:se )?garantiza(?:mos|n)?\b.{0,80}\b(?:exactitud|veracidad|integridad|precisión|informaci\w+|contenid\w+|rentabilidad\w*)\b",
                    r"\best[ea] (?:texto|artículo|nota|contenido|noticia|traducción)\b.{0,60}\b(?:generad\w+|traducid\w+|elaborad\w+|escrit\w+|redactad\w+|producid\w+)\b.{0,60}\b(?:inteligencia artificial|ia|automátic\w+|máquina)\b",
                    r"\benlaces? de afiliad\w+\b|\b(?:recibir|recibimos|obtener|ganar) una (?:pequeña )?comisión\b",
                    r"\brentabilidades pasadas\b.{0,60}",
                ),
                denies=r"\b(?:no|ni|sin|exime|exent\w+|ajen\w+|exclusiv\w+)\b",
            ),
        ),
        drops=(
            "Fe de errores: el ferri zarpa a las ocho.",
            "Una versión anterior de este artículo decía que el ferri zarpa a las nueve.",
            "Aviso legal: La información de esta página procede de terceros. No garantizamos su exactitud ni su integridad, y no "
            "asumimos responsabilidad por su uso.",
            "Las opiniones de los autores no reflejan necesariamente la línea editorial de este medio.",
            "Las opiniones expresadas son responsabilidad del autor.",
        ),
        keeps=(
            "Una versión anterior del puente cayó al río.",
            "La empresa no asume responsabilidad por el accidente.",
            "El astillero no es responsable de los daños del muelle, según el tribunal.",
            "Las opiniones de los vecinos sobre la esclusa no coinciden, y el pleno se aplazó hasta mayo.",
        ),
    ),
    rule(
        "copyright-notice",
        "es",
        unless(
            r"\b(?:dijo|según|tribunal|juez|demand\w+|sentencia)\b",
            has(
                r"\b(?:todos los|reservados todos los|quedan reservados (?:todos )?los) derechos\b(?: reservados)?|\bderechos reservados\b",
                r"\b(?:prohibida|prohibido|queda prohibid[ao]|se prohíbe|no se permite|autorizada)\b.{0,30}\b(?:reproducci[oó]n|reproducir|copia total|distribuci\w+ total)\b.{0,120}",
                r"\b(?:reproducci[oó]n|republicaci[oó]n)\b.{0,80}\b(?:sin (?:autorización|permiso|consentimiento)|citando la fuente|previa autorización|prohibida|autorización (?:previa|expresa|escrita))\b",
                r"\b(?:est[ea]) (?:obra|artículo|texto|contenido|nota)\b.{0,60}\b(?:licencia|creative commons)\b",
                r"^\W*(?:copyright|derechos de autor)\b.{0,40}$",
                most=50,
            ),
        ),
        drops=(
            "Todos los derechos reservados.",
            "Prohibida la reproducción total o parcial sin autorización escrita del editor.",
        ),
        keeps=(
            "Se prohíbe el uso de fuegos artificiales en el muelle.",
            "Los derechos de los pescadores quedaron fuera del acuerdo, según el sindicato.",
        ),
    ),
    rule(
        "age-notice",
        "es",
        says(
            r"est[ea] (?:artículo|noticia|nota|contenido|texto|entrada|publicación|página) (?:tiene|fue publicad[oa]|se publicó|es de|es|ha sido publicad[oa]|lleva)\b[^,]{0,30}\b(?:años?|meses|días|semanas|antig\w+|archivo|archivad[oa])\b[^,]{0,40}",
            r"(?:est[ea]|el|la) (?:artículo|noticia|nota|contenido|información) (?:puede|podría) (?:estar|contener|haber)\b.{0,60}",
            r"(?:artículo|noticia|contenido) (?:de archivo|antigu[oa]|archivad[oa])|(?:más de|hace) \d+ (?:días|semanas|meses|años)|noticia de (?:archivo|hace .{2,30})",
            most=30,
        ),
        drops=("Este artículo tiene más de tres años de antigüedad.", "Esta noticia se publicó hace más de un año."),
        keeps=("El puente tiene más de cien años.", "El niño tiene más de cinco años y sabe nadar."),
    ),
    rule(
        "advertisement",
        "es",
        unless(
            _TOLD,
            either(
                says(
                    r"(?:publicidad|anuncios?|publi|contenido (?:patrocinado|promocionado|de marca)|patrocinad[oa](?: por .{2,40})?|espacio (?:patrocinado|publicitario)|publirreportaje|branded content|pauta|promocionado)(?:\W{1,3}(?:sigue leyendo.{0,20}|sigue debajo)| (?:cerrar|fin de la publicidad|continúa))?",
                    r"(?:(?:la|el|este|esta) )?(?:noticia|artículo|contenido|nota|información|texto|publicidad|lectura)?,? ?(?:continúa|sigue|continuar|seguir leyendo|continúe leyendo|sigue leyendo)\b.{0,30}\b(?:después|tras|debajo|abajo|publicidad|anuncio)\b.{0,30}",
                    most=12,
                ),
                has(
                    r"\b(?:descarga|descárga(?:te|la)|descargue|baja|instala)\b.{0,30}\b(?:nuestra|tu) (?:\w+ )?(?:app|aplicación)\b|^\W*(?:descarga|descárga(?:te|la)|descargue|disponible)\b.{0,60}\b(?:app|aplicación|app store|google play)\b.{0,40}$",
                    r"\bdesactiv\w+.{0,40}\bbloqueador (?:de anuncios|de publicidad)\b",
                    most=35,
                ),
            ),
        ),
        drops=(
            "PUBLICIDAD",
            "La noticia continúa después de la publicidad",
            "Descarga gratis nuestra app en Google Play.",
        ),
        keeps=(
            "La aplicación fue retirada de la App Store el año pasado.",
            "La publicidad del tabaco está prohibida en el puerto desde 2019.",
            "El anuncio llegó el viernes por la tarde.",
        ),
    ),
    rule(
        "share-links",
        "es",
        share(
            """compartir comparte comparta compártelo compártela compartido en por con el la este esta artículo noticia nota contenido enlace copiar
            copiado copia imprimir guardar enviar correo electrónico e mail y o vía tuitear tweet twittear enviar un amigo haz clic para se abre
            una ventana nueva pdf x opciones más comentar comentarios escuchar a redes sociales url portapapeles guardado recomendar síguenos
            seguir pinear favoritos ventana de al tu share menéame reportar cerrar""",
            "compartir comparte comparta compártelo compártela tuitear twittear recomendar",
            told=_TOLD,
            lines=(
                r"ha(?:z|ga) clic(?: aquí)?,? (?:para|en) .{2,80}\(se abre en una ventana nueva|comparte (?:esto|est[ea] (?:artículo|noticia|entrada))|me gusta(?: esto)?(?:\W{1,3}me gusta(?:\W{1,3}cargando\W*)?|\W{1,3}cargando\W*)|ver (?:esta publicación en instagram|en (?:youtube|instagram|facebook))|una publicación compartida (?:por|de) .{2,60}|ver (?:este v[ií]deo )?en youtube|enviar (?:esto )?por correo(?: electrónico)?|escribe un blog|compartir (?:en|con) (?:x|pinterest)|blogthis!?",
                r"(?:por favor,? )?(?:comparte|compartir|comparta|compártelo|compártela|difunde|envía|enviar|imprimir|guardar|recomienda)(?: (?:en|por|vía|con) (?:\w+ ){0,2}(?:facebook|twitter|x|whatsapp|telegram|linkedin|redes sociales|correo|e-?mail|amigos)\b.{0,30}| (?:est[ea]|el|la|tu) (?:artículo|noticia|nota|contenido|enlace|página|texto|opinión)\b.{0,40})?",
                r"(?:copiar|copia|copie) (?:el )?(?:enlace|link|url|vínculo).{0,20}|enlace copiado.{0,30}|(?:\d[\d.,]*\s?k? )?(?:compartid[oa]s?|veces compartid[oa]|me gusta)|haz clic (?:para|aquí para) (?:compartir|enviar|imprimir).{0,80}",
            ),
            parts=(
                r"(?:\b(?:síguenos|síganos|sígueme|seguinos|búscanos|encuéntranos|agréganos|añádenos|puedes seguir(?:nos)?)|\b(?:únete|suscríbete|sigue) (?:a |en )?nuestr[oa]s?)\b.{0,60}\b(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|tiktok|threads|youtube|bluesky|google news|google noticias|redes(?: sociales)?|google discover|canal|grupo)\b",
                r"\bnuestro (?:canal|grupo|perfil) (?:de|en) (?:whatsapp|telegram|youtube|instagram)\b.{0,60}",
                r"^\W*(?:seguir en|síguenos|síguenos en)\b.{0,50}$|\bcomo (?:fuente|medio) preferid[oa]\b",
            ),
        ),
        drops=(
            "Haz clic para compartir en Facebook (Se abre en una ventana nueva)",
            "Compartir Facebook Twitter WhatsApp",
            "Compartir en Facebook | Compartir en X | Enviar por WhatsApp",
            "Comparte esta noticia",
            "Síguenos en Instagram y en nuestro canal de WhatsApp.",
        ),
        keeps=(
            "Me gusta el mar",
            "Sigue cerrado el canal.",
            "Los vecinos comparten el agua del pozo.",
            "En Facebook, la alcaldesa escribió que no se rendirá.",
        ),
    ),
    rule(
        "related-links",
        "es",
        links(
            _TOLD,
            headings=r"(?:(?:entradas|publicaciones|artículos) (?:relacionad[ao]s|similares)|(?:también )?(?:te|le) (?:puede|podría) (?:interesar|gustar)(?: también)?|(?:te|le|os) (?:puede|podría|pueden|puede que te|podrían) (?:también )?(?:interesar|gustar)(?: .{0,20})?|también (?:te|le) (?:puede|podría) (?:interesar|gustar)|(?:tal vez|quizás?) te interese|no te (?:lo )?pierdas|(?:noticias?|artículos?|notas?|contenidos?|temas?|enlaces|entradas|historias|vídeos?|videos?) (?:relacionad[oa]s?|recomendad[oa]s?|similares|destacad[oa]s?|de interés|anteriores?|siguientes?|recientes|más (?:leíd[oa]s|vist[oa]s))|(?:lo|las|los) (?:más|último|últimas) (?:leído|visto|comentado|compartido|popular|reciente|leídas|vistas|noticias|de .{2,30})(?: .{0,30})?|más (?:leíd[oa]s|vist[oa]s|noticias|información|sobre (?:este tema|est[ae] .{2,20}|.{2,40})|en .{2,30}|de .{2,40}|artículos|historias|para leer)|últimas noticias(?: .{0,30})?|últim[oa] hora|(?:lee|lea|leé|mira|vea|ver) además|mira el vídeo|mira el video|lee también|lea también|leer también|leé también|para saber más|seguir leyendo|sigue leyendo|continúa leyendo|(?:ver|leer) más (?:noticias|artículos|sobre|de|en)(?: .{2,40})?|recomendad[oa]s?(?: (?:para ti|por .{2,30}))?|recomendamos|nuestras recomendaciones|mira también|ver también|vea también|en portada|especiales?|te recomendamos|otras noticias|(?:próximo|siguiente|anterior) artículo|ver enlaces de interés|enlaces de interés|titulares)",
            subheads=r"(?:más|relacionad[oa]s?|destacad[oa]s?|vídeos?|videos|fotos|galerías?|además|en vivo|en directo|fuentes|agenda|servicios|temas|tendencias|especial|hemeroteca)",
            labels=r"además|más información|más|relacionad[oa]s?|noticias? relacionadas?|artículo relacionado|también|nota relacionada|vídeo|video|fotos|galería|en vivo|en directo|última hora|opinión|análisis|entrevista|siguiente|anterior|recomendado|mira|te puede interesar|te recomendamos",
            address=r"(?:lee|lea|leé|leer|mira|mire|mirá|ver|vea|escucha|descubre) (?:también|además|más|aquí)|(?:te|le) (?:puede|podría) interesar|(?:puedes?|podés) (?:ver|leer)(?: también)?|te recomendamos(?: leer)?|no te pierdas|para (?:leer|saber) más|sigue leyendo|lee (?:la nota|el artículo) complet[oa]",
            lines=r"(?:entrada|publicación|artículo|post) (?:anterior|siguiente)(?:\s?:.{0,120})?|(?:seguir leyendo|continuar leyendo|sigue leyendo|continúa leyendo)(?: \".{0,90}| →)?|(?:ver|leer|lee|cargar|mostrar|sigue|seguir) (?:más|todo|todas|todos|leyendo|también|la nota|el artículo|artículo completo|nota completa|noticia completa)(?: (?:artículos|noticias|contenidos?|vídeos|videos|comentarios|sobre .{2,40}|de .{2,40}|en .{2,40}))?|puedes (?:consultar|leer|ver) aquí[^.]{0,60}|más información(?: (?:en|sobre|aquí)[^.]{0,40})?|(?:haz|haga|hacé) clic aquí.{0,60}|cargando (?:siguiente )?contenido.{0,10}|volver a la (?:noticia|portada).{0,90}|(?:ver|leer) (?:nota|noticia|artículo) original|(?:este artículo|esta nota|este texto) (?:se publicó|fue publicad[oa]|ha sido publicad[oa]|apareció) (?:originalmente |primero )?en .{2,80}|la entrada .{2,160} (?:se publicó|aparece) primero en .{2,60}|suscríbete a .{2,40} para .{0,60}",
        ),
        drops=(
            "Las compuertas del puerto estarán cerradas todo el invierno, porque no queda dinero.\n"
            "[[Noticias relacionadas\nEl nuevo ferri zarpa en mayo\nEl molino será museo]]",
            "Lea también: Por qué ya no zarpa el ferri",
        ),
        keeps=(
            "Más información habrá en mayo, cuando acabe la obra.",
            "Más información sobre el cierre no quiso dar el capitán del puerto, pues las obras siguen.",
            "Lea también la letra pequeña antes de comprar una barca, porque el plazo es corto.",
        ),
    ),
    rule(
        "page-furniture",
        "es",
        furniture(
            r"(?:saltar|ir|pasar|volver|regresar) (?:al?|a la|al inicio|arriba)(?: (?:contenido|menú|navegación|inicio|portada|principio|buscador|los comentarios|comentarios|contenido principal|página principal|arriba))*|volver arriba|subir",
            r"(?:abrir|cerrar|mostrar|ocultar|desplegar|ver) (?:el |la |los )?(?:menú|buscador|navegación|búsqueda|imagen|galería|fotos?|comentarios|índice|resumen|ventana|transcripción)(?: .{0,20})?",
            r"(?:\d+ (?:de|/) \d+|(?:foto|imagen|página|diapositiva) \d+ (?:de|/) \d+|(?:página|noticia|artículo)? ?(?:siguiente|anterior)|\d+ ?(?:min(?:utos?)?)\.? ?(?:de lectura|de escucha|lectura)?|(?:tiempo (?:estimado )?de lectura|lectura|tiempo de lectura aprox\w*)(?:\W{1,4}(?:\w+\.? ){0,2}\d.{0,14})?|lectura de \d+ min\w*)",
            r"(?:escucha|escuchar|reproducir|oír|ver)(?: (?:el|la|este|esta|audio|vídeo|video|artículo|noticia|nota|ahora))*(?:\W*[\d:]+)?|cargando.{0,20}|audio (?:generado|automático).{0,40}|(?:aumentar|reducir|disminuir) (?:el )?(?:texto|tamaño|letra).{0,20}|tamaño de (?:letra|texto).{0,20}|modo (?:oscuro|claro)",
            r"(?:tu|su|este) navegador .{0,80}",
            r"(?:report(?:a|ar|e)|notificar|comunicar) (?:un |este )?error(?: .{0,30})?|\*?campos obligatorios.{0,20}|algunos campos .{0,30}|tu (?:nombre|e?mail|correo|mensaje).{0,30}|muchas gracias por tu (?:participación|colaboración)|¿?qué error has visto|sigue (?:este tema|al autor|a este autor).{0,30}|guardar (?:artículo|noticia|en favoritos)|quitar de guardados|añadir a favoritos|(?:noticia|información) en desarrollo|conforme a (?:los criterios|las normas).{0,40}|normas(?: \W)?|¿?te ha (?:gustado|parecido|sido útil).{0,60}",
            r"navegación (?:de entradas|de comentarios|por las entradas|entradas)|\W{0,2}(?:entradas|publicaciones|artículos) (?:más (?:antiguas|recientes)|anteriores|siguientes|antiguos|recientes)\W{0,2}|entrada (?:más (?:reciente|antigua)|antigua)|buscar por|(?:funciona|creado) (?:gracias a|con) wordpress|orgullosamente (?:ofrecido|propulsado) por \S+|(?:con la tecnología|tecnología) de (?:blogger|wordpress)|suscribirse a ?: .{2,60}\(atom|tabla de contenidos?|índice de contenidos|(?:visitas|vistas|visto) ?: \d[\d.]*",
            r"(?:valora|califica|puntúa|vota) (?:est[ea]|el|la) (?:artículo|post|contenido|entrada|noticia)|(?:puntuación|valoración|calificación) media(?: ?:? ?[\d.,]+.{0,40})?|hasta ahora no hay (?:votos|valoraciones)(?:\W{1,3}sé el primero.{0,50})?|aún no hay (?:votos|valoraciones|calificaciones)|haz clic en una estrella .{0,40}|¿?(?:te|le) (?:ha sido|resultó|ha resultado|fue) útil (?:est[ea]|el) (?:artículo|contenido|página)\b.{0,20}|recuento de votos ?: ?\d+",
            labels=r"(?:responder\W{0,3}|denunciar|detalles|página principal|me gusta(?: esto)?|relacionado|cargando\W{0,3}|(?:publicad[oa]|archivad[oa]|etiquetad[oa]|clasificad[oa]) (?:en|bajo|como|con) (?!una? |\w+ (?:idiomas|lenguas|países)\b)[^.]{2,60}|buscar|búsqueda|menú|inicio|portada|temas|etiquetas|tags|secciones|categorías?|sección|contacto|aviso legal|(?:(?:política|aviso) de )?privacidad|quiénes somos|publicidad|servicios|ayuda|video|vídeo|audio|podcast|fotos?|imágenes|galería|actualizad[oa]|en directo|en vivo|última hora|(?:última )?actualiza(?:do|da|ción)\b[^,.]{0,30}|exclusiva|exclusivo|opinión|entrevista|análisis|crónica|cerrar|siguiente|anterior|más|menos|aceptar|cancelar|enviar|sí|no|más temas|temas relacionados|noticias|volver|imprimir|índice|ver más artículos|ver más|nombre|email)",
            menu="""inicio portada política economía deportes deporte cultura sociedad internacional nacional local españa mundo américa europa
            latinoamérica méxico argentina chile colombia perú venezuela opinión editorial editoriales tecnología ciencia salud educación
            sucesos policiales espectáculos gente famosos televisión tv cine música viajes gastronomía motor moda estilo vida vídeos videos
            fotos galerías podcasts podcast audio hemeroteca archivo suscripción suscríbete newsletters newsletter boletines contacto publicidad
            privacidad cookies accesibilidad ayuda menú buscar búsqueda clima tiempo tráfico lotería horóscopo pasatiempos juegos empleo
            inmobiliaria clasificados esquelas facebook twitter instagram youtube whatsapp telegram rss noticias últimas directo servicios
            fútbol baloncesto tenis liga regiones ciudad ciudades ciencias empresas mercados finanzas blogs especiales medioambiente clasificación""",
            glue="y e de del la el los las en a al aviso legal más hoy hora última lo quiénes somos política términos condiciones mapa web uso",
            tags=r"temas|etiquetas|tags|más temas|archivado en|palabras clave|categorías?|secciones|sección|en este artículo|temas relacionados|etiquetado(?: como| en)?|publicado en",
        ),
        drops=(
            "Navegación de entradas",
            "Saltar al contenido",
            "Tiempo de lectura: 3 minutos",
            "Archivado en: Puerto · Invierno",
        ),
        keeps=(
            "Tema: la vida de un puerto",
            "Ir al contenido del acuerdo no quiso la alcaldesa.",
            "Uno de los 166 barcos de la bahía fue registrado.",
        ),
    ),
    rule(
        "comments-prompt",
        "es",
        comments(
            r"\b(?:dijo|afirmó|según|declaró)\b",
            r"(?:(?:sin|no hay|\d[\d.]*|ver|leer|mostrar|los|ocultar|todos los|deja|dejar|escribe|añade|añadir|agregar|publicar|enviar|cargar más|hay|tu|un|tus|normas de los) )*(?:comentarios?|respuestas?|opiniones de los lectores)(?: ?[(\[]?\d*[)\]]?)?(?: (?:cerrados|desactivados|de los lectores|de facebook|aún|todavía))*",
            r"(?:comenta|comentar|opina|participa)(?: (?:esta|este|en|sobre esta|la) .{2,30})?|(?:únete a la conversación|deja (?:tu|un|una) (?:comentario|respuesta|opinión)(?! (?:al?|para|de) )|danos tu opinión|cancelar (?:la )?respuesta|sé el primero en comentar|cuéntanos)(?: .{0,60})?",
            r"(?:¿?qué (?:opinas|piensas|te parece)|¿?y tú,? qué).{0,60}|(?:tu|su) (?:dirección de )?(?:correo electrónico|e-?mail) no será publicad[oa].{0,80}|los campos (?:obligatorios|necesarios).{0,40}|(?=.*\b(?:sesión|regist\w+|identific\w+|suscri\w+|conect\w+|cuenta|acceder|login|loguead\w*)\b)(?:debes|debe|necesitas|tienes que|para comentar|inicia sesión para) .{0,60}(?:comentar|comentario|comentarios).{0,30}|los comentarios .{0,40}(?:cerrados|desactivados|moderad\w+).{0,20}",
            r"(?:un|una|\d[\d.]*) (?:comentarios?|respuestas?|pensamientos?|opini(?:ón|ones)) (?:en|sobre|a|para)(?: (?:\"|esta entrada).{0,120})?|(?:ping|track)backs?(?:\s?:.{0,160}| de [^.]{1,80})?",
            r"(?:deja|dejar|escribe|escribir|publica|publicar|envía|enviar|añade|agrega) (?:un |una |tu |el )?(?:comentario|respuesta)(?: cancelar (?:la )?respuesta)?|comentarios (?:más (?:antiguos|recientes)|anteriores|siguientes|en línea)|ver todos los comentarios|(?:denunciar|reportar) (?:el |este )?comentario|notificar de|comentarios desactivados en .{2,120}|(?:los )?comentarios (?:están )?(?:cerrados|desactivados)",
            r"guarda(?:r)? mi nombre,? .{0,60}en este navegador .{0,60}|(?:recibir|notificarme|avísame|notifícame|notificar|enviarme) (?:un (?:correo|e-?mail)|por (?:correo|e-?mail)|vía e-?mail|los|nuevos|de).{0,30}(?:comentarios|entradas?|respuestas|publicaciones)\b.{0,40}|(?:este sitio|esta web) (?:usa|utiliza) akismet.{0,160}",
            r"(?:lo siento, )?(?:debes|debe|tienes que|necesitas) (?:estar |haber |iniciar |acceder|identificar)\w*.{0,30}para (?:publicar|dejar|escribir|enviar|hacer) .{0,20}comentarios?|(?:inicia|inicie|iniciar) sesión .{0,30}para (?:comentar|enviar comentarios|publicar).{0,20}|(?:ordenar|ordenado) por\W{0,2}(?:más (?:recientes|antiguos|votados)|fecha|mejores|relevancia).{0,10}|(?:más (?:recientes|antiguos|nuevos)|mejores) (?:primero|comentarios)",
            parts=(
                r"\b(?:déjanos|cuéntanos|dinos|comparte)\b.{0,40}\b(?:comentarios?|opini[oó]n|redes)\b",
                r"\b(?:suscríbete|regístrate|inicia sesión|conéctate)\b.{0,60}\b(?:para|y) (?:\w+ )?(?:comentar|enviar tus comentarios|participar|opinar)\b",
            ),
        ),
        drops=(
            "Deja una respuesta Cancelar la respuesta",
            "Recibir un correo electrónico con cada nueva entrada.",
            "5 comentarios",
            "Inicia sesión para comentar",
            "Sin comentarios",
        ),
        keeps=(
            "3 respuestas a la crisis del puerto",
            "Debe medir cada comentario",
            "Debes iniciar el motor para dejar la orilla.",
            "La alcaldesa no quiso comentar el suceso.",
            "Los comentarios del ministro causaron enfado en el valle.",
        ),
    ),
    rule(
        "author-bio",
        "es",
        either(
            bio(
                r"\b(?:dijo|afirmó|según|declaró|aseguró)\b",
                r"^\W*(?:(?:el|la) (?:autor|autora|periodista)|[\w'.-]+(?: [\w'.-]+){1,3}),? (?:\([^)]{2,30}\) )?(?:es|fue|escribe|trabaja|cubre|dirige|colabora|ha (?:sido|trabajado|escrito))\b.{0,100}\b(?:periodist\w+|redactor\w*|correspons\w+|reporter[oa]|editor\w*|columnista|enviad[oa] especial|escritor\w*|autor\w* de|colaborador\w*|jef[ea] de|director\w* de|becari[oa]|fotógraf\w+)\b.{0,300}$",
                r"^\W*(?:redactor\w*|correspons\w+|periodista|enviad[oa] especial|reporter[oa]|jef[ea] de (?:sección|redacción)|editor\w*|columnista)(?: (?:de|en|del|para|jefe) .{2,50})?\W*$",
                r"^\W*(?:nacid[oa] en|licenciad[oa] en|graduad[oa] en|periodista(?: y \w+)?[.,]|especializad[oa] en|[\w ]{2,20}, (?:19|20)\d\d\. periodista)\b.{0,400}$",
                r"^\W*(?:sigue a|sígue(?:la|lo|le)|síga(?:la|lo)|contacta con|escribe a|contacto:?) .{2,40}\b(?:en|twitter|x|@|correo)\b.{0,60}$",
                _ADDRESS,
                headings=r"(?:sobre (?:el autor|la autora|los autores|la firma|mí)|acerca (?:del autor|de la autora)|(?:el|la)? ?autora?|quién (?:es|firma|escribe).{0,20}|más (?:de|sobre) (?:el autor|la autora))",
            ),
        ),
        drops=(
            "Las compuertas del puerto estarán cerradas todo el invierno, porque el dinero de la obra ya se ha gastado.\n"
            "[[Ana Lima es redactora de la sección de Local y cubre el puerto desde 2015.]]",
        ),
        keeps=("Ana Lima es pescadora y trabaja en el río desde los diez años.",),
    ),
    rule(
        "agency-credit",
        "es",
        agency(
            rf"^\W*(?:con|elaborad[oa] con|a partir de)\s(?:informaci\w+|material|datos|despachos|cables|textos)?\b.{{0,30}}\b{WIRES}\b[^.]{{0,120}}\.?$",
            r"^\W*(?:con (?:agencias|información de agencias)|agencias|redacción(?: y agencias| / agencias| con agencias)?)\W*$",
            rf"^\W*(?:efe|afp|europa press|reuters|ap|dpa|notimex|télam|ansa)(?:[/,+ -]+(?:{WIRES}|[a-z]{{2,4}}))*\W*$",
            r"^\W*(?:(?:traducción|edición|reporte|información)\s?:|traducción de|traducido por|editado por|colaboró|colaboraron|con la colaboración de)\s[^.]{2,120}$",
            label=r"fuentes?|agencia|vía|por agencias|texto",
        ),
        drops=(
            "Con información de EFE y AFP",
            "[[Fuente: EFE]]\nLas compuertas del puerto estarán cerradas todo el invierno.",
        ),
        keeps=(
            "Edición limitada para coleccionistas",
            "Con información falsa engañó al capitán.",
            "EFE informó el lunes de que dimitirá.",
        ),
    ),
    rule(
        "image-credit",
        "es",
        picture(
            r"\b(?:dijo|dice|afirmó|aseguró|explicó|según|señaló)\b",
            r"(?:foto(?:s|graf[ií]as?)?|im[aá]gen(?:es)?|ilustraci[oó]n|gr[aá]fico|infograf[ií]a|captura|v[ií]deo|cr[eé]ditos?|cr[eé]dito de la (?:foto|imagen))(?: de archivo| cortes[ií]a)?",
            r"(?:foto|imagen|fotografía)(?:s)? (?:de archivo|ilustrativa|cortesía|referencial|de referencia)(?: .{0,120})?|(?:galería de (?:fotos|imágenes)|ampliar (?:imagen|foto)|pie de foto)(?: .{0,80})?",
            by="de|por|cortes[ií]a de",
        ),
        drops=("Barcazas esperan ante la esclusa. Foto: Ana Lima/EFE", "Imagen de archivo", "Ana Lima / Europa Press"),
        keeps=("La foto muestra a un hombre de uniforme, dijo el concejal.",),
    ),
)
