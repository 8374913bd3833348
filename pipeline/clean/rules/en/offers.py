"""English: what a site asks and offers in a line of its own, wherever it stands: a box between two paragraphs of the story.

Each pattern is a frame that speaks to the reader (an imperative, you) or for the site (we, our), and names the site's trade.
They are parts of the rules in `appeals`, `chrome` and `sources`, which have their drops and near misses.
"""

TOLD = (
    r"\b(?:said|says|told|tells|announced|according to|explained|replied|warned|claimed|argued|wrote|he|she|his|him|"
    r"police|court|minister|president|spokes\w+|officials?)\b"
)
"""Words of reporting; a passage with one of these is no notice. Notes on authors say her and are not asked."""

_START = r"(?:^\W*|[.!?:–—-] )(?:please |simply |just |now |so |or |come and |why not )*"
"""Where an imperative stands: at the head of a sentence."""
_GIFT = r"(?:gifts?|donations?|contributions?)"
_SUM = r"(?:[$£€₹₱₦]|rs\.? ?|sh ?|us\$)\s?\d"
_PIECE = r"(?:article|story|piece|post|report|essay|analysis|interview|column|content|page|video|episode|feature|investigation)"
_MAIL = r"(?:newsletters?|e-?mails?|alerts?|bulletins?|updates|briefings?)"
_CHAT = r"(?:whatsapp|telegram|viber|signal|messenger)"
_PAYS = (
    r"(?:subscribers?|members?|registered (?:users|readers)|paying (?:readers|supporters)|premium (?:users|readers))"
)

DONATION = (
    rf"\b{_GIFT}\b.{{0,120}}\bto the (?:full(?:est)?|maximum|extent)\b.{{0,20}}\b(?:law|allowed|permitted|extent)\b",
    rf"^\W*(?:all |any )?(?:your )?{_GIFT}(?: to us)? (?:is|are|may be) (?:\w+ )?(?:eligible for|exempt|deductible|qualif\w+ for)\b.{{0,20}}\b(?:tax (?:exemption|relief|deductions?)|gift aid|section \d+)",
    rf"^\W*(?:all |any )?your {_GIFT}(?: \w+){{0,3}} (?:is|are|may be) (?:fully |100% |also )?tax[- ]deductible\b",
    r"\btax(?:[- ]deductible)? receipts? (?:is|are|will be) (?:issued|sent|provided|available|e-?mailed)\b|\b(?:registered charity|charity registration|charity reg)\W{1,3}(?:no\.?|number)?\W{0,3}\d",
    r"\b(?:give|donate|contribute|gift|support us)\b.{0,60}\b(?:checks?|cheques?) (?:\w+ )?(?:payable|made out) to\b",
    r"^\W*(?:(?:direct )?bank (?:transfer|details|account)|account (?:name|number|holder)|iban|sort code|upi(?: id)?|paybill|m-?pesa|gcash)\b\W{1,3}.{0,120}\d{3}.{0,40}$",
    rf"{_START}(?:make|send|pledge) your (?:\w+ )?(?:contribution|donation|gift)s?\b.{{0,60}}\b(?:now|today|at|online|call|here)\b",
    r"\bplease (?:\w+ )?(?:give|donate|contribute|chip in) (?:what(?:ever)? you can|generously|today|now|if you can|as much as you can)\b",
    r"\bif you\b.{0,80}\b(?:what we do|our (?:\w+ )?(?:journalism|reporting|stories|site|podcast)|this (?:site|magazine|podcast))\b.{0,80}\bplease\b.{0,20}\b(?:back|support|donate|give|contribute|pay|chip in|help)\b",
    rf"{_START}become an? (?:\w+ )?(?:friend|patron|supporter|sustainer|champion|guardian|backer) of .{{2,60}} (?:for|from) (?:just |only |as little as )?{_SUM}",
    rf"{_START}join\b.{{0,20}}\bas an? (?:\w+ )?(?:member|friend|supporter|patron|sustainer)\b.{{0,80}}\bhelp us\b",
    r"(?:^|[.!?] )(?:make|give) (?:it|yours?|your gift) (?:a )?(?:monthly|recurring)\b|\bwe'll (?:send|thank|give) you\b.{0,80}\bas (?:our|a) (?:way of )?(?:saying )?(?:thanks|thank[- ]you)\b",
    r"\bpowered by you\b.{0,20}[.!] .{0,40}\b(?:give|contribut\w+|donat\w+|gift|join|member)",
)
"""Small print and asking for money; each in a frame that no report has."""
CAUSE = (
    r"\bour (?:\w+ )?(?:report\w*|journalis\w*|news\w*|stor(?:y|ies)|coverage|investigations?|site|readers|editors)\b.{0,200}[.!?] (?:please |so )?(?:contribute to|donate|support (?:us|our)|back (?:us|our)|chip in|pitch in)\b[^.!?]{0,60}[.!]?$",
    r"\breporting\b.{0,160}[.!?] (?:please )?(?:contribute|donate) to\b[^.!?]{2,60}[.!]?$",
    r"\b(?:local news|journalism|independent (?:news|media)|free press|reporting)\b.{0,60}[.!] (?:so |please )?(?:come and |why not |will you )?join (?:them|us|in)\b.{0,20}$",
    r"\bour (?:members|readers|supporters|listeners)\b.{0,30}\b(?:pay|chip in|give)\b.{0,30}\bso (?:that )?(?:everyone|anyone|all|others)\b.{0,20}\b(?:read|access|hear|know|free)\b",
    r"\bwe(?:'re| are)? (?:still |now )?need(?:ing)? \d[\d,]* more (?:\w+ )?(?:of you|supporters|donors|readers)\b",
    rf"\bwe (?:still |only )?need to raise {_SUM}.{{0,60}}\b(?:by|before) (?:midnight|tonight)",
)
"""What asks for money in two sentences, the first of which speaks of the press."""
_GIVING = (
    rf"{_START}(?:donate|give|contribute|support us)\b.{{0,20}}\b(?:via|through|by|with|using)\b.{{0,20}}\b(?:paypal|venmo|patreon|ko-?fi|upi|m-?pesa|gcash|direct debit|bank transfer|standing order)\b",
    rf"\b(?:100%|every (?:penny|cent|dollar|pound|euro)) of your {_GIFT}\b|\b(?:remember|include) us in your will\b|\byour gift (?:today )?(?:will be|is) (?:matched|doubled|tripled)\b",
    rf"\b(?:scan (?:the|this) (?:qr )?code|text \W?\w{{3,12}}\W? to \d{{4,6}}) to (?:donate|give|support us|contribute)\b|^\W*thank(?:s| you) for your (?:\w+ )?{_GIFT}\b",
    r"^\W*thank(?:s| you) for (?:supporting|funding|backing) (?:our|independent|local|nonprofit|public) (?:\w+ )?(?:journalism|news|media|reporting|newsroom)\b",
)
MORE_GIVING = (
    *_GIVING,
    rf"^\W*(?:set up|start|make|choose|set|select) (?:the amount of )?(?:your|an?) (?:\w+ )?(?:monthly|regular|one-off|recurring) {_GIFT}\b",
    rf"^\W*(?:your|just|even|every) {_SUM}\d*(?: \w+)? (?:pays?|buys?|funds?|covers?|keeps?|helps?)\b.{{0,60}}\b(?:report\w*|journalis\w+|news\w*|stor(?:y|ies))\b",
    rf"^\W*{_GIFT} (?:over|above|of|from)\b.{{0,60}}\breceipts?\b|\b(?:free|possible|here|exists?) because .{{0,60}}\b(?:pay|give|support|chip in|donate)\b[^.!?]{{0,20}}[.!] (?:will you )?(?:be one of|become one|join them)\b",
)
"""How and how often; by one's will, by telephone, at the bank."""
AMOUNTS = (
    rf"(?=.*(?:one[- ](?:time|off)|\bonce\b|\bdonate\b|\bgive\b))(?=.*(?:monthly|{_SUM}))"
    rf"(?:(?:one[- ](?:time|off)|(?:just )?once|monthly|annual(?:ly)?|yearly|weekly|other(?: amount)?|custom(?: amount)?|donate|give|{_SUM}[\d,.]{{0,6}})[\s|/·•,☐○]{{0,8}}){{3,12}}"
)
"""A form's buttons, in one line: once or monthly, and how much."""

NEWSLETTER = (
    r"^\W*(?:never|don't) miss\b.{0,60}\b(?:turn on|enable|switch on|activate|set up)\b.{0,20}\b(?:our|breaking)\b.{0,30}\b(?:alerts?|notifications?)\b",
    rf"\byou(?:'re| are) (?:all set|signed up|subscribed|on the list|almost (?:done|there))\b.{{0,80}}\b(?:inbox|{_MAIL}|edition|issue|confirm)\b|\b(?:look (?:out )?for|watch for|expect) your first (?:edition|issue|newsletter|e-?mail)\b",
    r"\b(?:didn't|did not|don't|haven't|can't) (?:get|see|receive|received|find) (?:it|the (?:e-?mail|link|newsletter|message)|our|an e-?mail|anything)\b.{0,40}\b(?:check|look in)\b.{0,12}\b(?:spam|junk)\b",
    r"\b(?:confirm|verify|activate) your (?:e-?mail|subscription|sign-?up|address|registration)\b.{0,60}\b(?:link|button|e-?mail)\b.{0,20}\bwe(?:'ve| have)? (?:just )?sent\b|\ba (?:welcome|confirmation|verification) e-?mail (?:is on its way|has been sent|is coming)\b",
    r"\b(?:we|you) (?:couldn't|could not|can't|were unable to|failed to) (?:be )?(?:sign(?:ed)? you up|subscribe you|signed up|subscribed|add(?:ed)? (?:you|to) (?:\w+ )?list)\b|\b(?:error|problem|wrong)\b.{0,40}\b(?:your (?:sign-?up|subscription)|signing (?:you )?up|subscribing)\b",
    r"^\W*(?:select|choose|pick|tick)\b.{0,20}\b(?:newsletters|e-?mails|alerts|lists)\b.{0,30}\b(?:you'd|you would|you want|to receive)\b|\bthis field is for validation purposes\b|\bif you are (?:a )?human, leave this (?:field )?blank\b",
    r"(?:^\W*|[.!?:–—-] )(?:please |simply |just )?(?:add|pop|drop|leave|put) your (?:name|e-?mail(?: address)?) (?:to|in|into|on|below|here)\b.{0,12}(?:mailing list|\blist\b|\bbox\b|\bform\b|$)",
    r"\bstay subscribed\b|\binvite (?:a|your) (?:\w+ )?(?:mate|friend|colleague|neighbou?r)s? to (?:subscribe|sign up)\b|\bwas this (?:newsletter|e-?mail) forwarded to you\b|\bforwarded (?:you )?this (?:e-?mail|newsletter)(?: to you)?\?|^\W*(?:please )?(?:forward|send) this (?:newsletter|e-?mail|edition|issue) (?:on )?to (?:a|your|someone)\b",
    r"\bthis (?:newsletter|e-?mail) (?:may|might|can) contain\b.{0,60}\b(?:advert\w*|ads|affiliate|offers|deals|sponsored)\b|\bsubscribing (?:indicates|constitutes|means|signifies)\b.{0,30}\b(?:consent|agree)",
    r"\bwe(?:'ll| will)? never (?:share|sell|spam|pass on)\b.{0,20}\b(?:your (?:e-?mail|address|details|data)|you)\b|\bthere's an? (?:free )?(?:e-?mail|newsletter) for that\b|\b(?:e-?mail|newsletter|our) preferences? cent(?:re|er)\b",
)
"""Forms for mail: before, below, and after they are filled in."""
CHANNELS = (
    r"^\W*(?:turn|switch) on (?:\w+ )?(?:alerts|notifications)\b.{0,60}\b(?:stor(?:y|ies)|news|headlines)\b|^\W*sign me up (?:for|to)\b",
    r"^\W*(?:success|thanks|thank you|great|done|welcome)\W{1,3}.{0,20}\byou(?:'ll| will)\b.{0,40}\b(?:edition|issue|newsletter|inbox)\b",
    r"\b(?:tick|check) (?:this|the) box\b.{0,60}\b(?:e-?mails?|newsletters?|offers)\b|^\W*(?:the|all|our|today's|your)\b.{0,60}\b(?:stories|news|headlines|edition|digest|analysis)\b.{0,40}\bin your inbox\W*$",
    rf"^\W*(?:click (?:here|below) to |tap to |you can (?:also |now )?|don't forget to )?(?:join|follow|subscribe to|get)\b.{{0,12}}\b(?:our|the) (?:[\w'&-]+ ){{0,4}}{_CHAT} (?:\w+ )?(?:channel|group|community|broadcast|list|service)\b",
    rf"^\W*(?:get|receive|have)\b.{{0,80}}\b(?:on|via|through|by) (?:{_CHAT}|sms|text)\b.{{0,40}}\b(?:join|sign up|subscribe|click|tap|channel)\b",
    r"\bsent (?:straight|direct(?:ly)?) to your phone\b|\bstraight to your phone\b.{0,60}\b(?:join|sign up|subscribe)\b|\bfrom our (?:newsroom|reporters|journalists|editors) (?:straight|direct(?:ly)?) to your phone\b",
    r"^\W*be (?:the )?first to (?:know|hear|read)\b.{0,60}\b(?:subscribe|sign up|join our|alerts)\b|(?:^\W*|[.!?:–—-] )(?:please )?(?:subscribe|sign up|register) (?:for|to)\b.{0,40}\b(?:our (?:\w+ )?(?:alerts|updates)|news)\b.{0,20}\b(?:on|via|by) (?:viber|whatsapp|telegram|sms|text)\b",
    r"^\W*for (?:real-time|live|breaking|the latest|daily) (?:\w+ ){0,2}(?:updates|alerts|news|headlines)\b.{0,80}\b(?:sms|text|whatsapp) \W?\w{2,12}\W? to [\d-]{3,14}",
    r"^\W*(?:you can (?:also |now )?)?(?:listen to|subscribe to|tune in to|check out|catch)\b.{0,60}\bour (?:\w+ ){0,4}podcast\b",
    rf"^\W*(?:want|looking for|interested in|hungry for|like|love|enjoy(?:ed|ing)?)\b.{{0,80}}\?.{{0,60}}\b(?:our (?:\w+ ){{0,3}}{_MAIL}|sign up|free e-?mail|your (?:inbox|e-?mail))\b",
)
"""Channels on the telephone, podcasts: news that comes by itself."""

GATE = (
    r"^\W*(?:keep|continue) reading (?:for|from) (?:just |only |free\b|[$£€])|\b(?:log in|sign in|register|subscribe)\b.{0,20}\bfor (?:unlimited|full|complete) access\b",
    r"^\W*register (?:now |today )?(?:for free|free) (?:and|to) (?:read|enjoy|unlock)\b|^\W*your (?:free )?preview (?:ends|has ended|is over)\b|\byou(?:'ve| have) (?:hit|reached) (?:the|our) (?:pay)?wall\b",
    rf"^\W*to (?:read|view|unlock|access) the (?:remainder|rest|full text|whole (?:story|article))\b(?: of (?:the|this) {_PIECE})?,? (?:please )?(?:become|subscribe|join|upgrade|log|register|sign|buy|purchase)\b",
    rf"{_START}(?:sign (?:in|up)|log ?(?:in|on)|register|subscribe|upgrade|create an? (?:\w+ )?account|start (?:a|your)(?: \S+){{0,2}} trial|become a member)\b.{{0,60}}\bto (?:read|keep|carry|continue|finish|view|see|unlock|access|listen to|hear|watch|go) (?:on\b(?!\w)|reading\b|going\b|(?:the|this) (?:full |complete |whole |entire |rest of (?:the|this) )?{_PIECE}\b|what happened next\W*$|the rest\W*$)",
    rf"(?:^\W*|\bto |, |\bor )(?:sign in|log ?in|register|subscribe)\b.{{0,20}}\bto (?:read|view|see|access|hear|watch|listen to) this {_PIECE}\b",
    rf"\b(?:rest|remainder|full (?:text|version)) of (?:this|the) {_PIECE} (?:is|continues|appears|can be read|requires)\b.{{0,60}}\b(?:subscri\w+|for (?:our )?members(?! of)|premium|behind (?:our|the|a) (?:pay)?wall|log ?in|sign ?in|issue|locked)\b",
    rf"\b(?:want|like|wish) (?:to (?:read|see|finish) )?(?:the rest|the remainder|all|the end) of this {_PIECE}\b|\bthe {_PIECE} you(?:'re| are) trying to (?:read|view|access|watch) is\b",
    rf"^\W*(?:sorry\W{{1,3}}|we're sorry\W{{1,3}})?(?:but )?only (?:our )?{_PAYS} can (?:read|view|see|access|watch|hear)\b.{{0,60}}\b(?:this|our)\b",
    r"\b(?:not|already) (?:yet )?an? (?:\w+ )?(?:subscriber|member)(?: yet)?\s?\?|^\W*this is (?:exclusive|premium|subscriber|member) content\b",
    r"\b(?:private|incognito) (?:browsing )?(?:window|mode)\b.{0,120}\b(?:sign in|log in|subscribe|normal window)\b|\b(?:gift|guest|shared) (?:link|article) (?:has |is )?expired\b",
    r"\byou(?:'ve| have) (?:just )?(?:enjoyed|read|reached|viewed|had|used)\b.{0,40}\b(?:stories|articles|pieces)\b.{0,60}\b(?:register|sign in|sign up|log ?in|subscribe|limit)\b",
    rf"\bto (?:read|continue|unlock|view|finish) (?:reading )?(?:the |this )?(?:full |whole |rest of (?:the|this) )?{_PIECE},? (?:please )?(?:purchase|buy|pay|choose|select|subscribe|get|register|log ?in|sign ?in)\b|\bwatch an? (?:\w+ )?(?:ad|advert|video) to (?:unlock|read|continue)\b",
    rf"{_START}(?:join|subscribe|get|unlock)\b.{{0,60}}\bfor (?:just |only )?{_SUM}.{{0,40}}\bto (?:see|read|find out|learn|keep|continue|hear)\b|{_START}unlock (?:it|this {_PIECE}|everything) (?:from|for|with) (?:just |only )?(?:{_SUM}|an?\b)",
    r"\bclicks? away from (?:the|this|reading)\b.{0,20}\b(?:full|story|article|rest|this)\b|\bwe(?:'ve| have)(?: just)? (?:sent|e-?mailed|texted)\b.{0,30}\b(?:password|passcode|code)\b.{0,80}\bto (?:read|continue|carry|keep|log|sign)\b",
    rf"^\W*your (?:subscription|free trial|membership) has (?:now )?(?:expired|ended|lapsed)(?:\W*$|[.!])|^\W*this {_PIECE} is (?:locked|password[- ]protected)\b|{_START}enter your e-?mail\b.{{0,20}}\bto (?:continue|keep|read|unlock)\b.{{0,40}}$",
)
"""What stands where the text stops: who may read on, and how."""

SUBSCRIPTION = (
    r"\bgift (?:a |an )?(?:\w+ )?subscriptions?\b.{0,30}(?:[$£€]\s?\d|\b(?:available|today|now|here)\b)|^\W*give (?:the gift of|a gift of) (?:\w+ ){0,3}(?:journalism|news|subscription)\b",
    r"^\W*(?:please |don't forget to |click here to |you can (?:also |now )?)?(?:add|set|make|choose)\b.{2,60}\bas (?:a|your) (?:preferred|trusted|favou?rite) source\b(?! of)",
    r"^\W*(?:please |you can (?:also |now )?|click here to )?(?:follow|find|get|read|add|see|catch)\b.{1,60}\bon (?:google|apple) (?:news|discover)(?:\W*$|,? (?:and (?:click|tap|hit|star|linkedin|facebook|x|twitter|get|never|stay)|to|for)\b)",
    r"^\W*(?:pick up|grab|get|buy|order) (?:a|your|the) (?:copy of|print edition of|next issue of|latest issue of)\b.{2,60}\b(?:on sale|newsstands?|supplement|pull-?out)\b",
    r"(?:^\W*|[.!?] )(?:download|install|get) (?:the|our) (?:[\w'&-]+ ){0,5}app (?:to (?:get|receive|read|stay|follow)|for) (?:\w+ ){0,4}(?:news|updates|alerts|headlines|stories)\b",
    r"^\W*(?:please |like this\? |don't forget to )?subscribe to (?:our|the) (?:[\w'&-]+ ){0,4}youtube channel\b|\bhit (?:the|that) (?:bell|subscribe button|notification bell)\b",
    r"^\W*(?:get|have|enjoy|receive|prefer)\b.{2,60}\bdelivered to your (?:door|home|letterbox)\b.{0,20}\b(?:print|edition|morning)\b|(?:^|[.!|] )cancel any ?time\W*$",
    r"^\W*(?:read|view|open|browse) (?:today's|the|our|this week's) (?:digital |print )?(?:e-?paper|e-?edition|digital edition|replica edition)\b.{0,20}$",
)
"""The paper, its app and its place among others' news."""

BIO = (
    r"^[^.!?]{3,120}\b(?:correspondent|reporter|editor|columnist|journalist)\b[^.!?]{0,60}[.;] (?:you can )?(?:reach|contact|follow|e-?mail|write to) (?:him|her|them)\b.{0,30}(?:@|\b(?:at|on) (?!\w+ing\b)).{2,60}$",
    r"^[^.!?]{3,60}\b(?:covers?|writes?|reports?|blogs?)\b.{2,100}\bfor .{2,40}[.;] (?:you can )?(?:reach|contact|follow|e-?mail|write to|find|send)\b.{2,60}(?:@|\bat\b|\bon\b)",
    r"^\W*about the (?:author|writer|reporter|columnist)s?\s?[:–—|-].{10,300}$",
    r"^\W*the (?:writer|columnist) (?:is|works as) (?:an?|the) [^.,;]{0,60}\b(?:advocate|journalist|lawyer|professor|lecturer|analyst|researcher|economist|fellow|editor|academic|consultant|barrister|diplomat|historian|director|freelance\w*|based in)\b(?!.*\b(?:whose|novel)\b).{0,80}$",
    r"^\W*the (?:writer|author|columnist) (?:(?:tweets|posts)\b.{0,30}@|(?:can be (?:reached|contacted|followed)|may be (?:reached|contacted)) (?:at|on|as|@)).{2,100}$",
)
"""Notes on the author that need no place: they hold an address, or a calling in the words of a note."""

COMMENTS = (
    r"\b(?:abusive|offensive|off-topic|defamatory) (?:posts|comments)\b.{0,12}\b(?:will|may) be (?:deleted|removed)\b|^\W*commenting (?:on|for) this (?:article|story|post) (?:has ended|is (?:now )?(?:closed|off|disabled))\W*$",
    r"\bwe (?:reserve the right to|will) (?:remove|delete|edit|reject|hide)\b.{0,12}\b(?:(?:a|any|your|such|these) (?:\w+ )?(?:post(?! office)|comment|contribution)s?|comments)\b(?! out\b)",
    r"\b(?:keep (?:it|comments|your comments|the conversation)|(?:please )?(?:be|stay|remain)) (?:clean|civil|respectful|kind|on[- ]topic|polite)\b.{0,100}\b(?:comment(?:s|ing|ers)?|moderat\w+|profanity|name-calling)\b",
    r"^\W*(?:this|the) (?:conversation|discussion|comment thread) (?:has (?:now )?been|is) (?:now |no longer |currently )?(?:closed|open(?: for comments?)?)\W*$",
)
