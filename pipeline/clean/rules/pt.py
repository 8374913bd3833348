"""Portuguese, of Brazil and of Portugal: what the page says around the story. Shapes stand in kit.py."""

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
    r"\b(?:disse|disseram|afirmou|afirmaram|explicou|declarou|anunciou|informou|destacou|acrescentou|adiantou|sublinhou|contou|segundo|de acordo com|"
    r"ele|ela|ministr[oa]|presidente|polícia|tribunal|procurador\w*|prefeit[oa]|delegad[oa]|juiz|juíza|porta-voz|"
    r"(?:nesta|na|esta|última) (?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)\b"
)
_OTHERS = (
    r"^\W*assine .{2,60}r\$ ?\d|\bcookies?\b|\bbloqueador\w*\b|\b(?:petiç(?:ão|ões)|abaixo-assinados?|referendo|plebiscito|inquéritos?|enquetes?|sondage(?:m|ns)|questionários?|(?:participe|participa|responda)\w* (?:d[aeo]s?|n[ao]|à|ao) (?:\w+ )?(?:pesquisa|estudo)|testador\w*|(?:sua|tua|vossa) opinião|fóruns e (?:\w+ )?blogs|"
    r"iniciativa (?:conjunta|comum|popular)|(?:co)?(?:financiad|apoiad|subsidiad)[oa]s?\b.{0,20}\bpel[oa]s?\b.{0,30}\b(?:fundação|governo|união|ministério|ue|prefeitura|câmara|estado|região|fundos?)|"
    r"(?:de|doar|dar|seu) sangue|medula|clubes? (?:de|do|da|náutico|desportivo|esportivo)|canil|a ong|(?:para|às|aos|das|dos|a) (?:as |os )?(?:vítimas|desabrigad[oa]s|refugiad[oa]s|desalojad[oa]s))\b"
)
"""What else money, members and backing are wanted for: petitions, surveys, projects that others pay for, the needy."""
_VOICE = Voice(
    we=r"\b(?:nós|noss[oa]s?|nos|conosco|connosco|somos|fazemos|queremos|precisamos|acreditamos|dependemos|publicamos|trabalhamos|mantemos|continuar a|podemos|a gente)\b",
    you=r"\b(?:você|vocês|te|ti|teus?|tuas?|leitor\w*|assinantes?|ouvintes|apoiador\w*|membros|comunidade|pessoas como)\b|\b(?:se (?:gosta|valoriza|chegou|acredita|gostou)|apoie|ajude|doe|contribua|seja|torne-se|faça|considere|colabore|assine|precisa de (?:você|ti|si)|seu (?:apoio|pix)|sua (?:ajuda|doação|contribuição))\b",
    ask=(
        r"\b(?:do(?:e|ar|ação|ações|ando|ado)|donativ\w+|apoi(?:e|ar|o|a|os|ador\w*|ando)|contribu(?:a|ir|i|ição|ições|tos?|indo)|colabor(?:e|ar|ação|ações)|"
        r"(?:seja|torne-se|ser|vire) (?:um |uma )?(?:\w+ )?(?:membro|apoiador\w*|assinante\w*|sóci[oa]|amig[oa]|mecenas)|ajud(?:e|ar|a|ando)|financi\w+|sustent\w+|"
        r"crowdfunding|catarse|patreon|paypal|pix|aliad[oa]s?|meta|mb ?way|vaquinha|assine|junte-se|precisamos|depende(?:mos)? d\w+|graças (?:a|ao|aos|à) \w+)\b"
    ),
    cause=(
        r"\b(?:jornalis\w+|redação|jornal|imprensa|informação|notícias?|reportage\w+|investiga\w+|independen\w+|livres?|liberdade|"
        r"sem (?:publicidade|fins lucrativos|anúncios|paywall)|publicidade|anunciantes|gratuit\w+|grátis|acesso|abert[oa] a todos|democracia|verdade|nosso trabalho|esse trabalho|este trabalho|"
        r"matérias?|artigos?|conteúdos?|site|portal|revista|rádio|projeto|projecto|acionistas|bancos|no ar)\b"
    ),
    money=r"(?:r\$|[€$£])\s?\d|\b\d+(?:[.,]\d+)? ?(?:€|euros?|reais|dólares|cêntimos|centavos)|\b(?:por mês|mensa(?:l|is|lmente)|por ano|anua(?:l|is)|por semana|uma única vez|cada (?:real|euro|contribuição|doação)|qualquer (?:valor|quantia|montante|contribuição)|o que puder|pequen[oa] (?:valor|contribuição|doação|quantia|ajuda)|um café|a partir de|dedutíve\w+|iban|via pix|chave pix)\b",
    told=rf"{_TOLD}|{_OTHERS}",
)
_EMBED = r"este (?:site|sítio) (?:é|está) protegido (?:por|pelo) recaptcha.{0,160}|(?:para (?:ver|visualizar) (?:este|o|esta|a) (?:conteúdo|vídeo|publicação|mapa)\b.{0,60}|ao clicar em .{0,60})\b(?:aceit[ae]|aceitar|concorda)\b.{0,60}\b(?:cookies?|política de privacidade|termos de uso)\b.{0,100}"
"""What stands in for a video or a post that is shown only to those who agree; the word of a watch against robots."""

_TEXT = r"(?:artigos?|textos?|conteúdos?|matérias?|notícias?|reportage(?:m|ns)|entrevistas?|análises?|histórias?)"
_NOTES = (
    r"\b(?:primeira versão|versão (?:anterior|inicial|original)) d(?:est|ess)[ea] (?:artigo|matéria|notícia|reportagem|entrevista|análise)\b(?! da lei)|^\W*est[ea] (?:artigo|matéria|notícia|reportagem|entrevista|análise) foi (?:corrigid|atualizad|actualizad|alterad|modificad|editad)[oa]\b.{0,60}\b(?:para (?:corrigir|esclarecer|acrescentar|refletir)|às \d)\b",
    r"^\W*(?:errata|errámos|erramos|correção|correcção|retificação|nota d[ao] (?:redação|redacção|editor\w*|direção))\s?[:.-].{0,220}\b(?:versão (?:anterior|inicial)|primeira versão|(?:este|um|do|no|nosso) artigo|publicad\w+|publicámos|publicamos|entrevista|reportagem|leitores|matéria)\b",
    r"\b(?:entrevista|conversa|respostas|transcrição)\b.{0,60}\b(?:editad|condensad|resumid|traduzid|abreviad|encurtad)\w+\b.{0,40}\b(?:clareza|extensão|tamanho|concisão|brevidade|espaço|compreensão)\b",
    r"^\W*(?:viu|encontrou|detetou|detectou|notou) (?:um|algum) erro(?: n(?:est[ea]|ess[ea]|[oa]) (?:artigo|texto|matéria|notícia|reportagem|página))?\W*\?",
)
"""What an editor puts below a text: what was corrected or shortened, where to report an error."""
_DENIALS = (
    r"\bopiniões\b.{0,60}\b(?:express\w+|publicad\w+|autor\w+|colunistas|contid\w+|veiculad\w+)\b.{0,100}\b(?:não (?:necessariamente (?:reflet|represent|correspond|traduz|vincul)\w+|(?:reflet|represent|correspond|traduz|vincul)\w+ necessariamente)|exclusiva responsabilidade|inteira responsabilidade|responsabilidade exclusiva|são pessoais)\b",
    rf"\b(?:os|as) (?:{_TEXT}|comentários|colunas)\b.{{0,80}}\b(?:inteira|exclusiva|total|única) responsabilidade\b.{{0,40}}",
    r"\b(?:est[ea] (?:artigo|site|sítio|página|conteúdo|texto)|noss[oa]s? (?:artigos?|conteúdos?|site)|informações (?:dest[ea]|contidas nest[ea]|aqui (?:contidas|publicadas)|publicadas nest[ea]))\b.{0,80}\bnão (?:constitu\w+|substitu\w+|pretend\w+ substituir|dev\w+ ser (?:entendid|considerad|interpretad|vist)\w+|represent\w+)\b.{0,80}\b(?:aconselhamento|consultoria|recomendaç\w+ (?:de|financeira|médica)|conselho (?:médico|jurídico|financeiro)|consulta (?:com|médica|a)|avaliação médica|opinião de um|diagnóstico|oferta de (?:compra|venda)|orientação médica)\b",
    rf"\b(?:est[ea] {_TEXT}|as informações (?:contidas|aqui|dest[ea])\b.{{0,30}}) (?:tem|têm|é|são|destina\w*)\b.{{0,40}}\b(?:informativ|educativ|ilustrativ|divulga)\w+",
    r"\blinks? (?:de )?afilia(?:d[oa]s|ção)\b|\b(?:podemos (?:receber|ganhar|obter)|recebemos|ganhamos) uma (?:pequena )?comissão\b",
    r"^\W*(?:conteúdo|artigo|texto) (?:oferecido|patrocinado|produzido|realizado|promovido|elaborado|de responsabilidade) (?:por|para|pel[oa]|em parceria com|d[aeo]) [^,.]{2,40}\W*$|\ba (?:redação|redacção) (?:d[eoa] .{2,40} )?não (?:participou|interveio|participa|esteve envolvida)\b.{0,60}",
    r"\b(?:contém|inclui) (?:declarações|afirmações|informações) (?:prospectivas|prospetivas|sobre o futuro|previsionais)\b|\briscos e incertezas\b.{0,140}\b(?:diferir|divergir|resultados (?:reais|efetivos))\b",
    r"^\W*(?:\*?(?:os|alguns|todos os|o) )?nomes?\b.{0,60}\b(?:foram|foi|são) (?:alterad|trocad|modificad|fictíci)\w*\b.{0,80}\b(?:preservar|proteger) (?:\w+ ){0,2}(?:identidade|privacidade|intimidade|vítimas?|entrevistad\w+|fontes?)\b|^\W*nomes? fictícios?\W*$",
    rf"^\W*(?:est[ea] )?(?:{_TEXT}|tradução|resumo) (?:foi )?(?:gerad|traduzid|escrit|produzid|elaborad|criad)[oa]s? (?:automaticamente|(?:por|com|pel[oa]|através de) (?:\w+ ){{0,4}}(?:ia|inteligência artificial|tradução automática))\b|^\W*tradução automática\b",
    rf"\best[ea] {_TEXT} (?:foi|é) (?:\w+ )?(?:publicad|republicad|reproduzid)[oa]\b.{{0,60}}\b(?:originalmente|originariamente|pela primeira vez|licença|autorização|permissão)\b|\best[ea] {_TEXT} foi originalmente publicad[oa]\b",
    r"(?:^|[.!?] )\W*(?:as? )?rentabilidades? passadas?\b.{0,40}\bnão\b",
)
"""Denials that nobody but a site makes, wherever on the page they stand."""
_LETTERS = (
    r"^\W*(?:est[ea]|isto|você está lendo|está a ler)\b.{0,80}\bnewsletter\b.{0,160}\b(?:receb[êe]\w*|inscrev\w+|assin\w+|subscrev\w+|aqui|endereço)\b",
    r"^\W*(?:quer|quer\w*|deseja|gostaria de) receber\b.{0,80}\b(?:notícias|notificações|newsletter)\b.{0,60}\?|\b(?:ative|active|permita|habilite)\b.{0,16}\b(?:notificações|alertas)\b.{0,80}\b(?:noss[oa]s?|não perca|última hora)\b",
    r"^\W*(?:digite|insira|introduza|deixe|deixa|informe|escreva|coloque)?\s?(?:o )?(?:seu|teu) (?:melhor )?(?:e-?mail|endereço de e-?mail)(?: (?:aqui|abaixo|e pronto))?\W*$|(?:^|[.!?] )\W*(?:sem|zero|nada de) spam\W*$|\bnão (?:enviamos|fazemos|mandamos) spam\b",
    r"\b(?:entre|junte-se|participe|siga|inscreva-se|faça parte|acesse|adira)\b.{0,12}\bnoss[oa]\b.{0,12}\b(?:canal|grupo|comunidade|lista)\b.{0,20}\b(?:whatsapp|telegram)\b(?! (?:d[aoe]s?|para) )",
    r"^\W*(?:ouça|ouve|escute|siga|assine|subscreva)\b.{0,60}\bpodcasts?\b.{0,80}\b(?:spotify|deezer|apple podcasts|youtube|plataformas?)\b",
    r"\b(?:verifique|confira|consulte|veja) (?:a |o )?(?:sua |seu )?(?:caixa|e-?mail|pasta|correio)\b.{0,80}\b(?:newsletter|subscrição|assinatura)\b|^\W*(?:pode|poderá|você pode) (?:cancelar a subscrição|descadastrar-se|se descadastrar)\b.{0,40}$",
    r"\b(?:seu|o seu) (?:e-?mail|endereço)\b.{0,60}\b(?:usado|utilizado|usaremos)\b.{0,60}\b(?:newsletters?|boletim|boletins)\b",
)
"""Frames by which a letter, a podcast, a channel or an alert is offered, and its form's small print."""
_LOCKED = (
    rf"\b(?:você )?(?:ainda )?(?:tem|restam|resta|lhe restam)(?: ainda)? (?:apenas |só )?(?:\d+|uma?|dois|duas|três) {_TEXT} (?:grátis|gratuit\w+|para ler|livres?|este mês|neste mês)\b",
    rf"\bpara ler (?:o resto|a íntegra|o restante|est[ea] {_TEXT}|mais|na íntegra|até ao fim)\b.{{0,60}}\b(?:junte-se|assine|subscreva|entre|registe-se|cadastre-se|faça|torne-se)\b",
    rf"\b(?:resto|restante|continuação|leitura|acesso|íntegra)\b.{{0,40}}\b(?:reservad\w+|exclusiv\w+|restrit\w+)\b.{{0,16}}\b(?:assinantes|subscritores|sócios|membros|quem|apoiadores|associados)\b|\b(?:só|apenas|somente) (?:os nossos |nossos |os )?(?:assinantes|subscritores|membros|sócios)\b.{{0,20}}\b(?:podem|têm acesso)\b.{{0,40}}\b(?:ler|aceder|acessar|{_TEXT})\b",
    rf"\bdesbloqu(?:eie|eia) (?:est[ea] {_TEXT}|a leitura)\b|^\W*(?:leia|navegue|ler) sem (?:limites|limite|anúncios)\W*$|^\W*(?:continue|continuar) (?:lendo|a ler|a leitura) (?:com|no|na|em) [^.]{{2,40}}$",
    r"\bse (?:já )?(?:é|for) (?:assinante|subscritor|sóci[oa]|membro|associad[oa])\b.{0,30}\b(?:entre|faça|inicie|identifique|aceda|acesse|clique)\b",
    rf"\b{_TEXT} (?:complet[oa]s?|na íntegra)\b.{{0,40}}\b(?:edição (?:impressa|em papel|digital)|para assinantes|com (?:a sua |sua |uma )?assinatura)\b|^\W*(?:área|zona|conteúdo) (?:reservad[oa]|restrit[oa]|privad[oa]|exclusiv[oa])\s?[:.–-]\s.{{0,80}}\b(?:login|senha|palavra-passe|credenciais|assinantes?|registe-se)\b",
    r"\b(?:cadastre-se|registe-se|crie (?:uma|sua|a sua) conta) (?:grátis|gratuit\w+)\b.{0,60}\b(?:ler|lendo)\b",
)
"""What says that the text cannot be read on, by frame."""
_MONTH = r"(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)"
_OFFERS = (
    r"\b(?:siga-nos|siga|adicione(?:-nos)?|encontre-nos|acompanhe)\b.{0,40}\bgoogle (?:news|notícias|discover)\b",
    rf"\best[ea] {_TEXT}\b.{{0,60}}\b(?:número \d+|edição (?:de {_MONTH}|n\.?º? ?\d+|impressa)|revista)\b.{{0,100}}\b(?:bancas|comprar|compre|loja|livrarias|assin\w+|à venda|quiosques)\b",
    r"^\W*(?:assine|assina|subscreva)\b.{0,60}(?:r\$|€|\d ?€|\d ?euros|\breais\b)|^\W*(?:oferta|promoção|plano|assinatura)\b.{0,60}(?:r\$ ?|€ ?|\b)\d+(?:[.,]\d+)? ?(?:€|euros|reais)?\s?(?:/|por|ao) ?(?:mês|ano)\b.{0,60}\b(?:cancele|cancela|ilimitad\w+|sem fidelização)\b",
    r"^\W*(?:receba|recebe) (?:o jornal|a revista|cada edição|o seu jornal)\b.{0,20}\b(?:em casa|na sua casa|no seu endereço|à porta)\b",
)
"""What a site sells or hands out besides: issues, trials, its place among the reader's sources."""
_CHOICE = r"(?:aceit(?:ar|o)(?: (?:tudo|todos|e (?:continuar|fechar)))?|rejeitar(?: (?:tudo|todos))?|recusar(?: (?:tudo|todos))?|ger(?:ir|enciar) (?:preferências|opções|cookies)|configurar|personalizar|definições|configurações|mais opções|saiba mais)"
_CONSENT = (
    rf"^\W*{_CHOICE}(?:\W+{_CHOICE}){{1,4}}\W*$",
    r"\b(?:nós e (?:os )?nossos|com (?:os )?nossos|(?:os )?nossos|juntamente com)\b.{0,16}\b(?:parceiros|fornecedores)\b.{0,40}\b(?:armazen|aced|acess|trat|process|utiliz|guard)\w+\b.{0,60}\b(?:dispositivo|dados pessoais|identificadores)\b",
    r"\b(?:pode|você pode|poderá) (?:retirar|revogar|alterar|mudar|gerir|gerenciar)\b.{0,24}\b(?:consentimento|preferências|escolhas)\b.{0,60}\b(?:cookies|painel)\b",
    r"\b(?:para (?:ver|visualizar|assistir a?) ?(?:est[ea]|[oa])|não (?:podemos|é possível) (?:mostrar|exibir)|est[ea] (?:conteúdo|vídeo|mapa|publicação|post|tweet))\b.{0,90}\b(?:aceit|autoriz|permit|habilit|ativ|activ|bloquead|preferências|definições|configurações)\w*\b.{0,60}\bcookies?\b",
    r"^\W*(?:ou )?aceit(?:e|ar) os cookies\b.{0,60}\b(?:assin\w+|grátis|subscr\w+)\b",
    r"\b(?:bloqueador(?:es)? de (?:anúncios|publicidade)|ad-?block\w*)\b.{0,120}\b(?:desative-o|desactive-o|lista branca|nosso site|este site)\b|\b(?:detect[aá]mos|desative (?:o|o seu|seu))\b.{0,40}\b(?:bloqueador|ad-?block\w*)\b",
    r"^\W*(?:o )?seu (?:navegador|browser)\b.{0,20}\bnão (?:suporta|é|permite|tem|consegue)\b",
)
"""The rest of what asks for consent or stands in for what a browser does not show: partners, choices, blockers."""
_ADDRESS = r"\b(?:pode (?:escrever-lhe|contactá-l[oa]|contatá-l[oa]|segui-l[oa])|(?:escreva|fale) (?:para|com) (?:ela|ele)|para (?:contactá|contatá|segui)-l[oa])\b.{0,60}(?:@|\b(?:e-?mail|twitter|bluesky|linkedin)\b)"
"""How an author is reached: nobody in a story is."""


RULES = (
    rule(
        "donation-appeal",
        "pt",
        appeal(
            _VOICE,
            r"(?:por favor,? )?(?:apoie|ajude|sustente|financie|defenda|contribua|colabore|doe|apoia|ajuda)(?:[ -](?:nos|agora|hoje|aqui|já|via|com (?:qualquer|um|uma|o que)|(?:a |o |ao |um |uma )?(?:jornalismo|imprensa|informação|nosso|nossa|redação) ?\w*|este (?:jornal|projeto|site))\b.{0,80})?",
            r"(?:seja|torne-se|vire|quero ser) (?:um |uma )?(?:\w+ )?(?:membro|apoiador\w*|sóci[oa]|amig[oa]|mecenas)\b.{0,60}|(?:faça|fazer) (?:uma|a sua|sua|um) (?:doação|contribuição|donativo)(?: (?:agora|hoje|aqui|mensal|única|via|por|de (?:r\$|\d|qualquer)|e (?:ajude|apoie)|ao jornal\w*|para (?:o jornal\w*|noss\w+|manter)|a partir)\b.{0,60})?",
            r"(?:se|já que) (?:você )?(?:chegou (?:até )?aqui|está aqui)\W{0,4}|(?:se|já que|antes de|enquanto) (?:você )?(?:chegou|está aqui|gosta|gostou|valoriza|sair|ir embora|continuar)\b.{0,100}\b(?:apoi\w+|contribu\w+|doe|doar|doação|ajude-nos|assin\w+|jornalis\w+|redação|independen\w+|noss[oa] trabalho)\b.{0,80}",
            r"(?:um|uma) (?:\w+ )?(?:mensagem|carta|recado|pedido|apelo|palavra)\b.{0,20}\b(?:da redação|aos leitores|a você|para você|do editor|da equipe|da equipa|da direção).{0,40}",
            r"(?:o seu|seu|a sua|sua|o teu) (?:apoio|ajuda|contribuição|doação|contributo|donativo)\b.{0,80}\b(?:jornal\w*|noss\w+|independen\w+|redação)\b.{0,60}|precisamos (?:de você|de si|de ti|do seu (?:apoio|contributo)|da sua (?:ajuda|contribuição|doação))(?: para .{0,60}(?:jornal\w*|noss\w+|independen\w+).{0,40})?|o jornalismo .{0,40}precisa de (?:você|si|ti).{0,80}",
            r"não temos (?:anúncios|acionistas|accionistas|patrões|patrocinadores)\b.{0,100}\b(?:leitores|você|vocês|si)\b.{0,60}|(?:a gente|nós) precisa(?:mos)? de (?:você|vocês|ti|si)\b.{0,80}\b(?:jornal\w*|agência|noss\w+|leitor\w*|contribu\w+|apoi\w+)\b.{0,120}",
            r"(?:é por isso que )?(?:lhe )?pedimos (?:a sua|o seu|sua|seu) (?:ajuda|apoio|contribuição|donativo)\b.{0,60}\b(?:jornal\w*|redação|independen\w+|leitor\w*)\b.{0,80}",
            more=r"(?:obrigad[oa]|muito obrigad[oa]|agradecemos)\b.{0,60}|(?:doe|doar|apoie|apoiar|contribua|contribuir|quero (?:doar|apoiar))(?: .{0,30})?|(?:r\$|[€$])\s?\d+|\d+ ?(?:€|euros?|reais)|(?:outro valor|única vez|mensal|anual)|paypal|pix|a (?:redação|direção).{0,30}",
        ),
        drops=(
            "A nossa redação é pequena e independente. Se valoriza o nosso trabalho, apoie com qualquer valor por mês.\nObrigado.",
            "Apoie o jornalismo independente",
        ),
        keeps=(
            "Apoie o clube de vela: a quota custa 10 euros por ano e o nosso porto ganha uma equipa.",
            "Apoie a petição por um rio livre com a sua assinatura no nosso bairro.",
            "A ONG vive de doações: você pode doar 20 reais por mês para as vítimas da cheia, pois somos vizinhos.",
            "Se você chegou ao porto depois das oito, a balsa já saiu.",
            "Ajuda a vítimas da cheia chega ao porto",
            "A ONG pediu doações para as vítimas da cheia e reuniu dois milhões de reais, segundo a prefeitura.",
            "«Ajude-nos, doe o que puder», dizia o cartaz do cais.",
            "O senador pediu aos apoiadores cinco reais para a campanha, informou o jornal.",
        ),
    ),
    rule(
        "newsletter-plea",
        "pt",
        plea(
            _TOLD,
            *_LETTERS,
            r"(?:\b(?:assine|subscreva|inscreva-se|cadastre-se|registe-se)|(?:^|[.!?:] ?)(?:receba|receber|assinar)|\be receba)\b.{0,90}\b(?:newsletters?|boletim|boletins|e-?mail|correio|caixa de entrada|alertas|notificações)\b",
            r"\bnoss[oa]s? (?:\w+ )?(?:newsletters?|boletim)\b.{0,80}\b(?:assin\w+|subscr\w+|receb\w+|inscr\w+|grátis|gratuit\w+|todos os dias|cada manhã|diári\w+|semana\w*)\b",
            r"^\W*(?:as|os|o|tudo|todas as|principais|notícias|receba)\b.{2,60}\b(?:no|em|na) (?:seu|teu|sua) (?:e-?mail|caixa|celular|correio|telemóvel|whatsapp)\W*(?:$|\. )",
            r"\b(?:ao (?:assinar|subscrever|se inscrever|clicar|informar|cadastrar)|(?:li e|eu) (?:concordo|aceito))\b.{0,140}\b(?:privacidade|newsletters?|dados|termos|comunicações)\b",
            r"\b(?:obrigad[oa] (?:por|pela) (?:se inscrever|subscrever|inscrição|subscrição)|inscrição (?:realizada|confirmada)|e-?mail cadastrado)\b",
            r"^\W*(?:digite|insira|introduza) (?:o )?seu (?:endereço de )?(?:e-?mail|email) para .{2,140}$|^\W*(?:assine|assinar|subscrever|subscreva) (?:o |este )?blog (?:por|via) (?:e-?mail|email)\W*$|^\W*(?:junte-se a|junte-se aos) (?:outros )?\d[\d.]* (?:outros )?(?:assinantes|subscritores|seguidores)\W*$",
            lines=(
                r"(?:(?:a|as|noss[oa]s?|todas|assine|subscreva|receba|inscreva-se|na|nas) )*(?:newsletters?|boletim|boletins)(?: (?:gratuit[ao]s?|diári[ao]s?|semana(?:l|is)|da redação|do dia|de .{2,30}))*",
                r"(?:inscreva-se|cadastre-se|subscreva|registe-se)(?: (?:grátis|gratuitamente))?(?: (?:à|na|em|no) (?:noss[oa] )?(?:newsletters?|boletim|lista)\b.{0,40})|(?:o seu|seu|digite seu|insira o seu|endereço de) (?:e-?mail|correio eletrónico)|e-?mail|(?:não perca|fique por dentro|mantenha-se informad[oa]).{0,50}",
            ),
            then=r"\b(?:newsletters?|boletim|cancelar (?:a|sua)|descadastr\w+|privacidade|dados pessoais|e-?mail|termos|spam|subscri\w+|inscri\w+)\b",
        ),
        drops=(
            "Entre no nosso canal do WhatsApp.",
            "Assinar blog por e-mail",
            "Assine a nossa newsletter e receba todas as manhãs as notícias do porto.",
            "As notícias do dia no seu e-mail.\nPode cancelar a subscrição quando quiser.",
        ),
        keeps=(
            "O capitão entrou num grupo de pesca.",
            "As conversas entre o grupo de WhatsApp dos pescadores foram apagadas.",
            "O acordo foi aceito nos termos propostos.",
            "O capitão escreve há anos um boletim sobre gaivotas que tem muitos amigos.",
        ),
    ),
    rule(
        "paywall-notice",
        "pt",
        unless(
            _TOLD,
            has(
                *_LOCKED,
                r"\b(?:este|esta|o|a|todo o|restante)\b.{0,16}\b(?:conteúdos?|artigos?|matérias?|notícias?|textos?|reportage\w+|página)\b.{0,40}\b(?:exclusiv\w+|reservad\w+|restrit\w+|disponível|apenas|só)\b.{0,24}\b(?:assinantes?|subscritores|membros|cadastrad\w+|registad\w+|premium)\b",
                r"\b(?:para|e) (?:continuar|ler|desbloquear|aceder|acessar|seguir)\b.{0,50}\b(?:assin\w+|faça login|login|cadastr\w+|registe-se|inicie sessão|conta)\b|\b(?:assine|faça login|cadastre-se|entre|registe-se|inicie sessão)\b.{0,40}\bpara (?:continuar|ler|acessar|aceder|desbloquear|comentar)\b",
                r"\b(?:já (?:é|tem|sou)|ainda não é|não é) (?:\w+ )?(?:assinante|subscritor|cadastr\w+|registad\w+|membro|conta|uma conta)\b.{0,30}\?",
                r"\b(?:você )?(?:atingiu|leu|excedeu|esgotou)\b.{0,50}\b(?:limite|artigos|matérias|gratuit\w+|grátis)\b|\b(?:restam|tem) \d+ (?:artigos|matérias)\b",
                r"\b(?:em|noutro|em outro|mais de um) (?:outro )?dispositivo\b|^\W*benefício (?:do|de) assinante\W*$|^\W*(?:conteúdo|artigo|só|apenas|exclusivo|matéria|recurso)\b.{0,28}\b(?:assinantes?|subscritores|premium)\W*$",
                most=50,
            ),
        ),
        drops=(
            "Se já é assinante, faça login.",
            "Este conteúdo é exclusivo para assinantes. Assine para continuar lendo.",
            "Já é assinante? Faça login",
        ),
        keeps=(
            "A área do cais está reservada aos sócios do clube.",
            "O jornal ergueu um muro pago em 2019 e perdeu um terço dos leitores.",
        ),
    ),
    rule(
        "subscription-offer",
        "pt",
        unless(
            rf"{_TOLD}|\bcookies?\b",
            either(
                has(
                    *_OFFERS,
                    r"^\W*(?:aproveite|experimente|tenha|acesse|aceda|escolha|leia|garanta)\b.{0,80}\b(?:assinatura\w*|ilimitad\w+|sem limites|primeiro mês|edição digital|todos os (?:conteúdos|artigos))\b|\b(?:assine|subscreva)\b.{0,100}(?:(?:r\$|[€$])\s?\d|\d ?€|\b(?:euros?|reais|por mês|primeiro mês|grátis|ilimitad\w+|sem limites|oferta|desconto|cancele|digital)\b)",
                    r"\b(?:cancele|cancela) quando quiser\b|\bsem fidelização\b.{0,20}|\boferta (?:\w+ ){0,3}(?:assinatura|assinante\w*|subscri\w+)\b|\bos leitores são a força\b.{0,80}",
                    most=45,
                ),
                says(
                    r"(?:assine|assinar|assinaturas?|subscreva|subscrever|seja assinante|ver (?:ofertas|planos)|planos|oferecer (?:este artigo|assinatura)|presentear|minha conta|meu perfil|assine ou faça login|central do assinante|área do assinante)(?: (?:agora|já|aqui|o jornal|por .{2,30}|a partir de .{2,20}|digital))*",
                    r"(?:entrar|login|faça login|fazer login|iniciar sessão|cadastre-se|cadastrar|registar|criar conta|crie (?:sua|uma) conta|esqueci (?:minha|a) senha)(?: (?:ou|/|\||e) (?:entrar|cadastre-se|assine|registar|criar conta))*(?: grátis| aqui)?",
                    most=9,
                ),
            ),
        ),
        drops=("Siga-nos no Google Notícias.", "Assine por R$ 1,90 no primeiro mês e leia sem limites.", "Assine já"),
        keeps=(
            "A revista do porto sai em maio.",
            "A escolha custou 3 euros.",
            "A assinatura anual do ônibus custará 30 reais a mais, segundo a prefeitura.",
        ),
    ),
    rule(
        "cookie-notice",
        "pt",
        either(
            says(_EMBED, most=60),
            unless(r"\b(?:disse|tribunal|multa\w*|sentença|regulador\w*|segundo)\b", has(*_CONSENT, most=70)),
            cookies(
                r"\b(?:disse|tribunal|multa\w*|sentença|regulador\w*|segundo)\b",
                r"\b(?:utiliza(?:mos)?|usamos|nós|noss[oa]s?|este (?:site|sítio|portal)|parceiros|terceiros|sua|seu|você)\b",
                r"\b(?:aceit\w+|consent\w+|recus\w+|rejeit\w+|configur\w+|preferências|política|privacidade|concord\w+|gerir|gerenciar|prosseguir|continuar|navegar)\b",
                r"\b(?:analis\w+|análise|personaliz\w+|melhor\w+|experiência|navega\w+|publicidade|tráfego|dispositivo|necessários|serviços|tecnologias)\b",
                plain=r"(?:(?:este|o nosso|nosso) (?:site|sítio|portal)(?: web)? (?:utiliza|usa)|utilizamos|usamos) (?:\w+ )?cookies\b.{0,60}",
                must=r"\bcookies?\b|\bdados pessoais\b.{0,80}\b(?:parceiros|consentimento|dispositivo)\b",
                buttons=r"(?:aceit(?:ar|o)|rejeitar|recusar|permitir|configurar|gerir|gerenciar|personalizar|prosseguir|concordo)(?: (?:todos|tudo|e (?:continuar|fechar|prosseguir)|os|as|só|apenas|necessários))*(?: (?:cookies|preferências|opções|consentimento))?|(?:política|aviso) de cookies|(?:definições|configurações|preferências) de (?:cookies|privacidade)",
            ),
        ),
        drops=(
            "Aceitar | Rejeitar | Gerir preferências",
            "Desative o bloqueador de anúncios neste site.",
            "Este site é protegido por reCAPTCHA e aplicam-se a Política de Privacidade e os Termos de Serviço da Google.",
            "Utilizamos cookies para melhorar a sua experiência. Ao continuar a navegar, concorda com a nossa política.",
            "Aceitar todos os cookies",
        ),
        keeps=(
            "O navegador não viu o farol.",
            "Este sítio é protegido por um dique.",
            "A padaria do porto deu cookies às crianças na sexta.",
            "O tribunal decidiu que os sites têm de pedir licença para usar cookies.",
        ),
    ),
    rule(
        "disclaimer",
        "pt",
        either(
            has(*_NOTES, most=90),
            unless(
                r"\b(?:disse|afirmou|tribunal|juiz|juíza|sentença|processo|segundo|réu)\b", has(*_DENIALS, most=160)
            ),
            disclaimer(
                r"\b(?:disse|afirmou|tribunal|juiz|juíza|sentença|processo|segundo|réu)\b",
                r"\b(?:exatidão|exactidão|precisão|veracidade|integridade|fiabilidade|confiabilidade|atualidade|completude)\b",
                r"\b(?:garant\w+|assegur\w+)\b",
                r"\b(?:responsab\w+|responsáve\w+|danos|prejuízos|perdas)\b",
                r"\b(?:opini\w+|pontos de vista|comentários|posições)\b.{0,90}\b(?:autor\w*|reflet\w+|exclusiv\w+|redação|express\w+|própri\w+|coluna|veículo)\b",
                r"\b(?:aconselhamento|conselho|recomenda\w+|investimento\w*|financeir\w+|médic\w+|jurídic\w+|legal|consultoria)\b",
                r"\b(?:informa\w+|conteúdos?|materia(?:l|is)|artigos?|publica\w+|site|página|links?|comunicado|texto)\b",
                r"\b(?:terceiros|editor\w*|anunciante\w*|patrocin\w+|fornecedor\w*|veículo|redação)\b",
                r"\b(?:profissiona\w+|médico|consult\w+|risco\w*|informativ\w+|educativ\w+|caráter|meramente)\b",
                headings=r"(?:aviso|nota|isenção|termo|advertência) (?:legal|de isenção|de responsabilidade|importante|de transparência|de risco|ao leitor)|isenção de responsabilidade|disclaimer|esclarecimento|transparência",
                strong=(
                    r"\b(?:opini\w+|pontos de vista|comentários|artigos?|textos?|conteúdos?|posições)\b.{0,60}\b(?:autor\w*|express\w+|publicad\w+|leitores|colunistas?|assinad\w+|usuários|utilizadores|nest[ea])\b.{0,100}\b(?:não (?:necessariamente )?(?:reflet\w+|represent\w+|correspond\w+|traduz\w*|vincul\w+)|exclusiv\w+|inteira responsabilidade|responsabilidade)\b.{0,100}",
                    r"\bnão (?:necessariamente )?(?:reflet\w+|represent\w+|correspond\w+|express\w+|traduz\w*) (?:necessariamente )?(?:a|as|o|os|à) (?:opini\w+|posi\w+|linha|ponto|visão)\b.{0,80}",
                    r"\bnão (?:se )?(?:responsabiliza\w*|assum\w+|é|somos|nos responsabilizamos|pode ser|aceita\w*)\b.{0,50}\b(?:responsab\w+|pel[oa]s?)\b.{0,60}\b(?:conteúdos?|uso|decisões|opini\w+|informaç\w+|exatidão|links|comentários)\b.{0,80}",
                    r"\bnão (?:constitu\w+|substitu\w+|dev\w+ ser (?:considerad\w+|interpretad\w+|entendid\w+)|represent\w+|é|são)\b.{0,50}\b(?:aconselhamento|conselho|recomendaç\w+|oferta|consultoria|diagnóstico|convite|consulta)\b.{0,120}",
                    r"\b(?:fins|caráter|carácter|efeitos|título|propósitos?) (?:meramente |exclusivamente |puramente |apenas |unicamente |estritamente )?(?:informativ\w+|educativ\w+|ilustrativ\w+)\b",
                    r"\bnão (?:se )?garant\w+\b.{0,80}\b(?:exatidão|exactidão|precisão|veracidade|conteúdos?|informaç\w+|rentabilidade)\b",
                    r"\best[ea] (?:texto|artigo|conteúdo|matéria|tradução|reportagem)\b.{0,60}\b(?:gerad\w+|traduzid\w+|escrit\w+|produzid\w+|elaborad\w+)\b.{0,60}\b(?:inteligência artificial|ia|automática\w*|máquina)\b",
                    r"\blinks? de afiliad\w+\b|\b(?:receb\w+|ganh\w+) uma (?:pequena )?comissão\b|\brentabilidade passada\b.{0,60}",
                ),
                denies=r"\b(?:não|nem|sem|isent\w+|exclusiv\w+|nenhum\w*)\b",
            ),
        ),
        drops=(
            "Errata: na primeira versão desta reportagem, a balsa saía às nove.",
            "Aviso legal: As informações desta página vêm de terceiros. Não garantimos a sua exatidão nem assumimos "
            "responsabilidade pelo seu uso.",
            "As opiniões expressas pelos autores não refletem necessariamente a posição deste jornal.",
        ),
        keeps=(
            "A primeira versão da ponte caiu no rio.",
            "A empresa não assume responsabilidade pelo acidente.",
            "O estaleiro não é responsável pelos danos no cais, decidiu o tribunal.",
            "As opiniões dos moradores sobre a eclusa não coincidem, e o voto foi adiado para maio.",
        ),
    ),
    rule(
        "copyright-notice",
        "pt",
        unless(
            r"\b(?:disse|segundo|tribunal|juiz|processo)\b",
            has(
                r"\btodos os direitos (?:são )?reservados\b|\bdireitos reservados\b",
                r"\b(?:proibida|proibido|é proibida|vedada|autorizada)\b.{0,30}\b(?:reprodução|republicação)\b.{0,120}",
                r"\b(?:reprodução|republicação)\b.{0,80}\b(?:sem (?:autorização|permissão|consentimento)|proibida|autorização (?:prévia|expressa|por escrito)|desde que citada)\b",
                r"\best[ea] (?:obra|artigo|texto|conteúdo)\b.{0,60}\b(?:licença|creative commons|direitos autorais)\b|^\W*(?:copyright|direitos autorais|direitos de autor)\b.{0,30}$",
                most=50,
            ),
        ),
        drops=("Todos os direitos reservados.", "Proibida a reprodução total ou parcial sem autorização por escrito."),
        keeps=(
            "É proibido o uso de fogos no cais.",
            "Os direitos dos pescadores foram esquecidos, segundo o sindicato.",
        ),
    ),
    rule(
        "age-notice",
        "pt",
        says(
            r"est[ea] (?:artigo|notícia|matéria|conteúdo|texto|reportagem|página) (?:foi publicad\w+|tem mais de|é de|é antig\w+|publicad\w+)\b.{0,40}\b(?:há|anos?|meses|dias|arquivo|antig\w+|atrás)\b.{0,60}",
            r"(?:artigo|notícia|matéria|conteúdo) (?:de arquivo|antig[oa]|arquivad[oa])|(?:há )?mais de \d+ (?:dias|semanas|meses|anos)|(?:est[ea] (?:artigo|notícia|matéria)|as informações)\b.{0,20}\b(?:pode|podem|podem estar|poderá)\b.{0,60}",
            most=30,
        ),
        drops=("Esta matéria foi publicada há mais de três anos.", "Artigo de arquivo"),
        keeps=("A ponte tem mais de cem anos.", "O menino tem mais de cinco anos e sabe nadar."),
    ),
    rule(
        "advertisement",
        "pt",
        unless(
            _TOLD,
            either(
                says(
                    r"(?:publicidade|anúncios?|pub|propaganda|conteúdo (?:patrocinado|publicitário|de marca|comercial)|patrocinad[oa](?: por .{2,40})?|publicidade\W{1,3}continue .{0,30}|informe publicitário|publieditorial|branded content|oferecimento|continua (?:após|depois) d.{2,30})(?: (?:fechar|fecha em .{1,8}))?",
                    r"(?:(?:a|o|este|esta) )?(?:matéria|notícia|artigo|texto|reportagem|leitura)?,? ?(?:continua|segue|continue lendo|continue a ler|continuar lendo)\b.{0,20}\b(?:após|depois|abaixo|publicidade|anúncio)\b.{0,30}",
                    most=12,
                ),
                has(
                    r"\b(?:baixe|descarregue|instale|faça download)\b.{0,30}\b(?:nosso|o|a nossa|do) (?:\w+ )?(?:app|aplicativo|aplicação)\b|^\W*(?:baixe|descarregue|instale|disponível)\b.{0,60}\b(?:app store|google play|play store)\b.{0,40}$|\bdesativ\w+.{0,40}\bbloqueador de (?:anúncios|publicidade)\b",
                    most=35,
                ),
            ),
        ),
        drops=("PUBLICIDADE", "Continua após a publicidade", "Baixe grátis o nosso aplicativo."),
        keeps=("A publicidade do tabaco é proibida no porto desde 2019.", "O anúncio chegou na sexta à noite."),
    ),
    rule(
        "share-links",
        "pt",
        share(
            """compartilhar compartilhe compartilhamento compartilhamentos compartilhado partilhar partilhe partilha partilhas partilhado este esta
            artigo notícia matéria no na pelo pela via com por o a um uma e ou em para link copiar copie copiado imprimir imprima enviar
            envie e mail correio amigo salvar guardar tweet tuitar tweetar comentar comentários facebook clique abre nova janela em pdf x
            mais opções ouvir seguir siga nos siga-nos gosto curtir recomendar página url favoritos ler depois fechar nas redes sociais
            ative as notificações receba""",
            "compartilhar compartilhe compartilhamentos partilhar partilhe partilha partilhas tuitar recomendar",
            told=_TOLD,
            lines=(
                r"(?:clique|carregue)(?: aqui)?,? para .{2,80}\(abre (?:em|numa) nova janela|(?:curtir isso|gostar disto|curtir|gosto)(?:\W{1,3}(?:curtir|gosto)(?:\W{1,3}(?:carregando|a carregar)\W*)?|\W{1,3}(?:carregando|a carregar)\W*)|(?:compartilhe|partilhe|partilhar|compartilhar) is[st]o|(?:ver|visualizar) (?:esta publicação no instagram|esta foto no instagram|no (?:youtube|instagram|facebook))|um(?:a)? (?:post|publicação) (?:compartilhad[oa]|partilhad[oa]) por .{2,60}|(?:assistir|ver) (?:este vídeo )?no youtube|enviar por e-?mail|postar no blog|partilhar no (?:x|pinterest)|blogthis!?",
                r"(?:por favor,? )?(?:compartilhe|compartilhar|partilhe|partilhar|envie|enviar|imprimir|imprima|recomende)(?: (?:no|na|via|com|pelo|por|nas|em) (?:\w+ ){0,2}(?:facebook|twitter|x|whatsapp|telegram|linkedin|redes sociais|e-?mail|amigos)\b.{0,30}| (?:est[ea]|o|a) (?:artigo|notícia|matéria|link|conteúdo|página|reportagem)\b.{0,40}| isso)?",
                r"(?:copiar|copie) (?:o )?(?:link|url|endereço).{0,20}|link copiado.{0,30}|\d[\d.,]*\s?(?:k|mil)? ?(?:compartilhamentos|partilhas|gostos|curtidas)|clique (?:para|aqui para) (?:compartilhar|partilhar|enviar|imprimir).{0,80}",
            ),
            parts=(
                r"(?:\b(?:siga-nos|nos siga|siga o nosso|siga nosso|clique (?:aqui )?e siga|inscreva-se)|^\W*(?:siga|junte-se|entre (?:no|para)|participe|acompanhe|curta|adicione|assine))\b.{0,60}\b(?:facebook|twitter|x|instagram|whatsapp|telegram|linkedin|tiktok|threads|youtube|bluesky|google (?:news|notícias|discover)|redes sociais|canal (?:no|do|de|da) \w+)\b[^,]{0,40}$",
                r"^\W*(?:receba|já segue|acompanhe)\b.{0,40}\b(?:whatsapp|telegram|celular)\b.{0,50}|\bnosso (?:canal|grupo|perfil) (?:do|no|de|em) (?:whatsapp|telegram|youtube|instagram)\b.{0,60}|\bcomo fonte preferi\w+\b",
            ),
        ),
        drops=(
            "Clique para compartilhar no Facebook(abre em nova janela)",
            "Compartilhar Facebook Twitter WhatsApp",
            "Partilhe este artigo",
            "Siga-nos no Instagram e no nosso canal do WhatsApp.",
        ),
        keeps=(
            "Gosto do mar",
            "Houve uma disputa entre Google e Facebook.",
            "Os vizinhos partilham a água do poço.",
            "No Facebook, a prefeita escreveu que não desiste.",
        ),
    ),
    rule(
        "related-links",
        "pt",
        links(
            _TOLD,
            headings=r"(?:(?:posts?|artigos|publicações) (?:relacionad[ao]s|semelhantes|similares)|você também pode gostar|talvez você (?:também )?(?:goste|se interesse)|(?:leia|veja|ouça|confira|assista) (?:também|ainda|mais|a seguir)(?: .{0,30})?|(?:você|também|talvez|isto|pode) (?:também |pode |poderá |lhe )*(?:gostar|interessar|interessa|se interessar)(?: de)?(?: .{0,20})?|saiba mais|(?:artigos?|notícias?|matérias?|conteúdos?|posts?|temas|assuntos|vídeos?|links?) (?:relacionad[oa]s?|semelhantes|recomendad[oa]s?|sugerid[oa]s?|mais (?:lid[oa]s|vist[oa]s|recentes)|recentes|anteriores?|seguintes?|em destaque|populares)|(?:as|os)? ?mais (?:lid[oa]s|vist[oa]s|populares|comentad[oa]s|acessad[oa]s|recentes|notícias|sobre .{2,40}|de .{2,40}|em .{2,40}|do .{2,40}|da .{2,40}|no .{2,30})(?: .{0,20})?|últimas(?: (?:notícias|de .{2,30}))?|outras (?:notícias|matérias)(?: .{0,30})?|recomendad[oa]s?(?: (?:para (?:você|si)|pel\w .{2,20}))?|recomendamos|não perca|destaques?(?: .{0,20})?|em destaque|continue (?:lendo|a ler)|tudo sobre .{2,40}|próxim[oa] (?:artigo|notícia|matéria)|sugestões(?: .{0,20})?|em alta|veja os vídeos que estão em alta.{0,20}|vídeos em alta.{0,20}|tópicos relacionados|a seguir)",
            subheads=r"(?:mais|relacionad[oa]s?|vídeos?|fotos|galerias?|especia(?:l|is)|fontes|tendências|agenda|serviços|blogs|colunas|opinião)",
            labels=r"vídeo|fotos|galeria|ao vivo|em direto|podcast|entrevista|análise|opinião|saiba mais|relacionad[oa]s?|notícia relacionada|próxim[oa]|anterior|em alta|última hora|urgente|mais|recomendado|confira|entenda",
            address=r"(?:leia|veja|ouça|confira|assista|ler|ver|lê) (?:também|ainda|mais|aqui)|saiba mais|não perca|você também pode gostar(?: de)?|pode (?:também )?(?:interessar|gostar)(?:-lhe| de)?",
            lines=r"(?:post|artigo|postagem|publicação) (?:anterior|seguinte)(?:\s?:.{0,120})?|próximo (?:post|artigo)(?:\s?:.{0,120})?|(?:continue lendo|continuar a ler|continue a ler|continuar lendo)(?: \".{0,90}| →)?|(?:leia|ler|ver|veja|mostrar|carregar|saiba|continue|continuar|clique) (?:mais|tudo|todas|todos|lendo|a ler|a matéria (?:completa|original)|o artigo (?:completo|original)|na íntegra|aqui)(?: (?:artigos|notícias|matérias|vídeos|comentários|sobre .{2,40}|de .{2,40}|em .{2,40}|para .{2,60}|e .{2,60}))?|(?:veja|assista|confira)[^.]{0,20}\b(?:vídeos?|reportagens)\b[^.]{0,50}|voltar (?:à|para a) (?:home|página inicial|capa).{0,20}|este (?:artigo|texto) foi (?:originalmente |primeiro )?publicado (?:originalmente )?(?:em|no|na|por) .{2,80}|o post .{2,160} apareceu primeiro em .{2,60}",
        ),
        drops=(
            "As comportas do porto ficarão fechadas até a primavera, porque o dinheiro acabou.\n"
            "[[Notícias relacionadas\nA nova balsa parte em maio\nO moinho vira museu]]",
            "Leia também: Por que a balsa já não parte",
        ),
        keeps=(
            "Mais notícias sobre o fecho o capitão não quis dar, porque as obras continuam.",
            "Leia também as letras pequenas antes de comprar um barco, porque o prazo é curto.",
        ),
    ),
    rule(
        "page-furniture",
        "pt",
        furniture(
            r"(?:ir|pular|saltar|voltar|avançar) (?:para|ao|à|para os|aos|para o|para a) ?(?:conteúdo|o conteúdo|menu|navegação|busca|pesquisa|início|topo|o topo|a home|página inicial|conteúdo principal|rodapé|comentários)(?: .{0,20})?|voltar ao topo|topo",
            r"(?:abrir|fechar|mostrar|ocultar|ver|ampliar|expandir) (?:o |a |os |as )?(?:menu|busca|pesquisa|navegação|imagem|galeria|legenda|fotos?|comentários|índice|resumo|janela)(?: .{0,20})?",
            r"(?:\d+ (?:de|/) \d+|(?:foto|imagem|página|slide) \d+ (?:de|/) \d+|(?:página|artigo)? ?(?:seguinte|próxima|anterior)|\d+ ?(?:min(?:utos?)?)\.? ?(?:de leitura|de escuta|leitura)?|(?:tempo|tempos) (?:estimado )?de leitura(?:\W{1,4}(?:\w+\.? ){0,2}\d.{0,14})?|leitura\W{0,3}\d+ ?min\w*|leitura de \d+ min\w*)",
            r"(?:ouvir|ouça|ler|ver|reproduzir|assista|escute)(?: (?:o|a|este|esta|ao) (?:artigo|áudio|vídeo|notícia|matéria|conteúdo|texto|podcast))(?:\W*[\d:]+)?|carregando\b.{0,20}|a carregar\b.{0,10}|áudio gerado.{0,30}|(?:aumentar|diminuir) (?:a )?(?:fonte|letra|texto).{0,20}|tamanho (?:da letra|da fonte|do texto).{0,20}|modo (?:escuro|claro)",
            r"(?:seu|o seu|este) (?:navegador|browser) .{0,80}",
            r"(?:reportar|comunicar|informar|relatar|encontrou um) (?:um )?erro(?: .{0,30})?|\*?campos? obrigatórios?.{0,20}|(?:o seu|seu) (?:nome|mensagem).{0,20}|(?:siga|seguir) (?:este tema|o autor|este autor|o tema).{0,20}|guardar (?:artigo|notícia)|(?:tem|tens|quer) (?:alguma |uma )?(?:sugestão|denúncia|dica).{0,50}|(?:gostou|este artigo foi).{0,40}\?|salvar (?:artigo|matéria)",
            r"navegação (?:de (?:posts?|artigos|comentários)|por posts)|\W{0,2}(?:posts?|postagens|artigos|publicações) (?:mais (?:antig[oa]s|recentes)|anteriores|seguintes)\W{0,2}|(?:postagem|mensagem) mais (?:recente|antiga)|(?:pesquisar|buscar|procurar) por|(?:orgulhosamente mantido|mantido|desenvolvido|criado) (?:com|por) wordpress|orgulhosamente (?:mantido|apresentado) (?:com|por) \S+|(?:tecnologia do|com tecnologia do) blogger|(?:assinar|subscrever) ?: .{2,60}\(atom|índice(?: do conteúdo)?|sumário|(?:acessos|visualizações|visitas) ?: \d[\d.]*",
            r"(?:avalie|vote) (?:est[ea]|o|a|neste) (?:artigo|post|conteúdo|matéria|notícia)|(?:classificação|avaliação|nota) média(?: ?:? ?[\d.,]+.{0,40})?|ainda não há (?:votos|avaliações|classificações)|nenhuma avaliação(?: ainda)?|clique em uma estrela .{0,40}|(?:este artigo|este conteúdo|esta página) (?:foi|lhe foi) útil\b.{0,20}|contagem de votos ?: ?\d+",
            labels=r"(?:responder\W{0,3}|denunciar|detalhes|página inicial|curtir(?: isso)?|gosto|gostar disto|relacionado|(?:carregando|a carregar)\W{0,3}|(?:publicad[oa]|postad[oa]|arquivad[oa]|marcad[oa]|etiquetad[oa]|classificad[oa]) (?:em|como|com|sob) [^.]{2,60}|buscar|busca|pesquisar|pesquisa|menu|início|home|capa|temas|tópicos|etiquetas|tags|seções|secções|editorias?|categorias?|contato|contacto|contatos|termos de uso|(?:(?:política|aviso) de )?privacidade|aviso legal|quem somos|sobre nós|publicidade|anuncie|serviços|ajuda|vídeo|áudio|podcasts?|fotos?|imagens|galeria|ao vivo|em direto|exclusivo|entrevista|análise|opinião|coluna|fechar|seguinte|próximo|anterior|mais|menos|aceitar|cancelar|enviar|sim|não|índice|ver mais|carregar mais|imprimir|última hora|urgente|(?:última )?atualiza(?:do|da|ção)\b[^,.]{0,30}|publicado|expediente|ficha técnica)",
            menu="""início home capa política economia esportes esporte desporto cultura sociedade internacional mundo nacional brasil portugal país
            local cidades cidade saúde educação tecnologia ciência ambiente clima policial polícia justiça opinião editorial editoriais colunas
            colunistas entretenimento famosos celebridades tv cinema música viagem turismo carros auto moda gastronomia receitas vídeos vídeo
            fotos galerias podcasts podcast newsletters newsletter assinaturas assine contato contacto publicidade anuncie privacidade cookies
            acessibilidade ajuda menu buscar busca pesquisa tempo trânsito loterias horóscopo jogos empregos imóveis classificados facebook
            twitter instagram youtube whatsapp telegram rss notícias últimas futebol brasileirão fórmula blogs especiais eleições mercado
            mercados finanças negócios empresas região regiões sp rj mg rs lisboa porto madeira açores rádio programação expediente lifestyle""",
            glue="e de do da dos das o a os as em no na ao vivo quem somos sobre nós termos uso política mais fale conosco connosco central ajuda última hora todas todos mapa site condições ficha técnica estatuto",
            tags=r"temas|tópicos|tags|etiquetas|palavras-chave|assuntos?|categorias?|editorias?|seção|secção|neste artigo|arquivado em|publicado em|mais sobre",
        ),
        drops=(
            "Navegação de Post",
            "Ir para o conteúdo",
            "Tempo de leitura: 3 minutos",
            "Tags: Porto, Eclusa, Inverno",
        ),
        keeps=(
            "Sem votos, a lei caiu.",
            "Tema: a vida de um porto",
            "Ir para o conteúdo do acordo não quis a prefeita.",
            "Um dos 166 barcos da baía foi revistado.",
        ),
    ),
    rule(
        "comments-prompt",
        "pt",
        comments(
            r"\b(?:disse|afirmou|segundo|declarou)\b",
            r"(?:(?:\d[\d.]*|sem|nenhum|ver|ler|leia|mostrar|ocultar|todos os|os|deixe|deixar|escreva|escrever|adicionar|publicar|enviar|um|seu|o seu|carregar mais|faça um|mais) )*(?:comentários?|respostas?|reações)(?: ?[(\[]?\d*[)\]]?)?(?: (?:encerrados|fechados|desativados|dos leitores|até ao momento))*",
            r"(?:comente(?! com )|comentar(?! com )|participe da (?:conversa|discussão)|junte-se à (?:conversa|discussão)|deixe (?:o seu|seu|um|uma) (?:comentário|opinião|resposta)(?! (?:aos?|à|para|de) )|dê a sua opinião|cancelar resposta|seja o primeiro a comentar)(?: .{0,60})?",
            r"(?:o que (?:você )?(?:acha|achou|pensa)|e você,? ).{0,60}|(?:o seu|seu) (?:endereço de )?e-?mail não será publicado.{0,80}|(?:os )?campos obrigatórios.{0,40}|(?=.*\b(?:login|sessão|regist\w+|cadastr\w+|conectad\w*|logad\w*|assin\w+|conta|entr[ae]r?)\b)(?:você precisa|é preciso|faça login|entre para|para|tem de|inicie sessão) .{0,60}(?:comentar|comentários?).{0,30}|os comentários .{0,40}(?:encerrados|fechados|responsabilidade|moderad\w+|representam).{0,60}",
            r"(?:um|uma|\d[\d.]*) (?:comentários?|respostas?|pensamentos?|opini(?:ão|ões)) (?:em|sobre|a|para)(?: (?:\"|este post).{0,120})?|(?:ping|track)backs?(?:\s?:.{0,160}| de [^.]{1,80})?",
            r"(?:deixe|deixar|escreva|escrever|publicar|publique|enviar|envie|adicionar|postar) (?:um |uma |seu |o seu |o )?(?:comentário|resposta)(?: cancelar (?:a )?resposta)?|cancelar (?:a )?resposta|comentários (?:mais (?:antigos|recentes)|anteriores|seguintes|em linha)|ver todos os comentários|denunciar (?:o |este )?comentário|notificar de|comentários (?:estão )?(?:desativados|desligados|fechados|encerrados)(?: em .{2,120})?|(?:os )?comentários estão (?:fechados|encerrados|desativados)",
            r"(?:salvar|guardar) (?:meus dados|o meu nome|meu nome),? .{0,60}(?:neste navegador|neste browser) .{0,60}|(?:notifique-me|notificar-me|avise-me|receber) (?:sobre|por|de|um) .{0,30}(?:nov[oa]s|seguimento)(?: (?:comentários|publicações|artigos|posts|respostas))(?: (?:por|via) .{0,30})?|(?:este site|este sítio) (?:usa|utiliza) o? ?akismet.{0,160}",
            r"(?:você precisa|você deve|é preciso|precisa|tem de|deve|inicie a sessão|faça (?:o )?login|iniciar sessão)\b.{0,50}(?:para|e) (?:publicar|deixar|enviar|escrever|fazer|postar)? ?.{0,20}\bcoment\w+|o seu endereço de (?:e-?mail|email|correio eletrónico) não será publicado.{0,80}|(?:os )?campos obrigatórios (?:são|estão) .{0,40}|(?:ordenar|classificar) por\W{0,2}(?:mais (?:recentes|antigos|votados|relevantes)|data|melhores|relevância).{0,10}|(?:mais (?:recentes|antigos|novos)|melhores) (?:primeiro|comentários)",
            parts=(
                r"\b(?:deixe|conte|diga|partilhe|compartilhe)\b.{0,30}\b(?:comentários?|opinião|acha|pensa)\b(?! (?:aos?|à|para) )",
            ),
        ),
        drops=(
            "Deixe um comentário Cancelar resposta",
            "Notifique-me sobre novas publicações por e-mail.",
            "12 comentários",
            "Deixe o seu comentário",
            "Faça login para comentar",
        ),
        keeps=(
            "3 respostas à crise do porto",
            "Deixe um comentário ao capitão",
            "Para Ana, os comentários doem",
            "Deve ligar o motor para deixar a margem e fazer a volta.",
            "A prefeita não quis comentar o caso.",
            "Comentários do ministro irritaram o vale.",
        ),
    ),
    rule(
        "author-bio",
        "pt",
        either(
            bio(
                r"\b(?:disse|afirmou|segundo|declarou|explicou)\b",
                r"^\W*(?:(?:o autor|a autora|o jornalista|a jornalista)|[\w'.-]+(?: [\w'.-]+){1,3}),? (?:\([^)]{2,30}\) )?(?:é|foi|escreve|trabalha|cobre|dirige|colabora|atua|já (?:trabalhou|foi))\b.{0,100}\b(?:jornalist\w+|repórter\w*|redator\w*|redatora|correspondent\w+|editor\w*|colunista|escritor\w*|autor\w* de|colaborador\w*|diretor\w* de|chefe de|fotógraf\w+|formad[oa] em jornalismo|comentarista)\b.{0,300}$",
                r"^\W*(?:jornalista|repórter(?: especial)?|correspondente|redator\w*|editor\w*|colunista|enviad[oa] especial|estagiári[oa])(?: (?:de|da|do|em|na|no|para|pela|,) ?.{2,50})?\W*$",
                r"^\W*(?:formad[oa] em|graduad[oa] em|licenciad[oa] em|nascid[oa] em|jornalista (?:formad|graduad|desde)\w*)\b.{0,300}$",
                r"^\W*(?:siga|contacte|fale com|escreva para|contato:?)\b.{2,40}\b(?:no|na|twitter|x|@|e-?mail)\b.{0,60}$",
                _ADDRESS,
                headings=r"(?:sobre (?:o autor|a autora|os autores|o colunista|a colunista)|(?:o|a)? ?autora?|quem (?:é|escreve).{0,20}|mais (?:de|do|da) (?:autor|autora|mesm\w autor\w?)|biografia)",
            ),
        ),
        drops=(
            "As comportas do porto ficarão fechadas até a primavera, porque o dinheiro da obra foi gasto com outras coisas.\n"
            "[[Ana Lima é jornalista da editoria de Local e cobre o porto desde 2015.]]",
        ),
        keeps=("Ana Lima é pescadora e trabalha no rio desde os dez anos.",),
    ),
    rule(
        "agency-credit",
        "pt",
        agency(
            rf"^\W*(?:com|a partir de|da)\s(?:informaç\w+|material|conteúdo|textos)?\b.{{0,30}}\b{WIRES}\b[^.]{{0,80}}\.?$",
            r"^\W*(?:com (?:agências|informações de agências|as agências)|agências|da redação(?: com agências)?|redação)\W*$",
            rf"^\W*(?:lusa|afp|reuters|efe|ap|ansa|dpa|agência brasil|estadão conteúdo|folhapress)(?:[/,+ -]+(?:{WIRES}|[a-z]{{2,4}}))*\W*$",
            r"^\W*(?:(?:tradução|edição|reportagem)\s?:|traduzido por|editado por|colaborou|colaboraram|com a colaboração de|com reportagem de)\s[^.]{2,100}$",
            label=r"fontes?|agência|por agências|texto",
        ),
        drops=(
            "Com Lusa",
            "Com informações da AFP e da Reuters",
            "[[Fonte: Agência Brasil]]\nAs comportas do porto ficarão fechadas.",
        ),
        keeps=("Com a maré volta a balsa ao porto.", "A Lusa noticiou na segunda que ele se demite."),
    ),
    rule(
        "image-credit",
        "pt",
        picture(
            r"\b(?:disse|afirmou|segundo|explicou|conta)\b",
            r"(?:fotos?(?:grafias?)?|image(?:m|ns)|ilustraç(?:ão|ões)|gráfico|infográfico|créditos?|crédito da foto|legenda|vídeo|reprodução|divulgação|arte|montagem)",
            r"(?:foto|imagem)(?:s)? (?:de arquivo|ilustrativa|meramente ilustrativa|de divulgação)(?: .{0,120})?|(?:galeria de fotos|ampliar (?:foto|imagem))(?: .{0,60})?|(?:reprodução|divulgação|arquivo pessoal|foto: (?:reprodução|divulgação))(?:\W.{0,60})?",
            by="de|por",
        ),
        drops=("Barcaças esperam diante da eclusa. Foto: Ana Lima/Lusa", "Foto: Divulgação", "Imagem de arquivo"),
        keeps=("A foto mostra um homem de farda, disse a câmara.",),
    ),
)
