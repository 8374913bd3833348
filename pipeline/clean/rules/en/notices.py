"""English: short notices of the site that may stand anywhere, and whose words are unmistakable.

Why something cannot be shown (cookies, ad blockers, browsers), what was done to the text (corrected, shortened,
republished), where to follow the site. Asked before all other rules of English, some of which know them loosely.
"""

import re

from pipeline.clean.cues import required
from pipeline.clean.rule import Claims, Rule, asked_once, counts, either, has, says, unless
from pipeline.model import Category

_TOLD = r"\b(?:said|says|told|wrote|warned|claimed|ruled|argued|sued|according to|court|judge|lawsuit|regulators?|minister|researchers?|fined|users|tutorial)\b"

_REPORTED = r"\b(?:said|says|told|wrote|warned|claimed|ruled|argued|insisted|found|admitted|according to|critics|experts|analysts|voters)\b"
_OTHER_TRADES = r"\b(?:vpns?|doctors?|surgery|donors?|polls|study|hackers?|hacked|bake|dough|recipe|rack|biscuits?|cheesecake|butter)\b"
"""Advice on health, kitchens and safety, where consent, cookies and browsers are spoken of too."""

_AD_BLOCKER = r"\bad(?:vert)?[- ]?block(?:ers?|ing)?\b|\bcontent blockers?\b|\bdisplaying (?:\w+ )?advertisements\b"
_ALLOW_US = (
    r"\b(?:whitelist|allow-?list|unblock)(?:ing)? (?:us|our|this|\S+\.\w+)|"
    r"\badd(?:ing)? (?:us|our (?:web)?site|this (?:web)?site|\S+\.\w+) to your (?:ad[- ]?blocker'?s? )?(?:allow|white|exception|safe)\w*[- ]?(?:list|s\b)"
)
_TURN_OFF = (
    rf"{_ALLOW_US}|\b(?:disabl(?:e|ing)|paus(?:e|ing)|(?:turn|switch)(?:ing)?(?: off)?|deactivat(?:e|ing)) (?:it|your|yours|them|the|this|off|ad)\b|"
    r"\b(?:refresh|reload) (?:the|this) page\b|\ballow ads\b"
)


def _ad_blocker() -> Claims:
    """The blocker, with two more things of such a notice; a guide to blockers neither detects one nor asks for ads."""
    site = r"\b(?:we|us|our|please|kindly)\b|\bdetected\b|\b(?:it )?(?:looks|seems|appears) (?:like|that|as)\b|\bhelps? (?:to )?keep\b"
    return either(
        says(
            r"ad[- ]?block(?:er|ing)?s? (?:detected|enabled|active)\b.{0,200}",
            r"(?:please |kindly )?(?:disable|turn off|switch off|pause|deactivate) (?:your |the |any )?ad[- ]?block(?:er|ing)?s?\b(?: (?:to|and|so|for|on|in order)\b.{0,80})?",
            r"i(?:'ve| have) (?:disabled|turned off|paused) (?:my |the )?ad[- ]?block(?:er)?",
        ),
        has(rf"(?:{_ALLOW_US})\b", most=60, if_any=("please", "we ", "our ", "us ")),
        has(
            r"\b(?:please|kindly) (?:disable|turn off|switch off|pause|deactivate) (?:your|any|the) ad[- ]?block",
            most=60,
        ),
        counts(
            3,
            site,
            _TURN_OFF,
            r"\byou(?:'re| are| have| seem| appear)\b.{0,40}\b(?:using|running|enabled|have|installed|on)\b",
            r"\b(?:ads?|advertis\w+)\b.{0,40}\b(?:help|pay|fund|keep|support|free|allow)\b|\b(?:keep|continue) reading\b|\bkeep paying\b|\bsupport us\b",
            must=_AD_BLOCKER,
            most=90,
        ),
    )


_PIECE_SHOWN = r"(?:video|audio|tweet|map|embed|content|player|podcast|graphic|chart|widget|feed|element|clip|stream|instagram|facebook|twitter|youtube|tiktok|(?:embedded|this|social|media|instagram|facebook) post|poll|quiz|form|infographic|timeline|interactive)\b"
_IS_NOT = r"(?:can't|cannot|can not|could not|couldn't|isn't|is not|is|are|was|has been|have been|won't|unable to)"
_SHOWN = r"(?:display\w*|shown?|load\w*|play\w*|embed\w*|available|unavailable|blocked|hidden|switched off|disabled|turned off|view\w*)"
_CHOICES = r"(?:cookies?|privacy|consent|tracking)(?: and \w+)? (?:settings?|preferences?|choices?|options)"
_DEVICE = r"\byour (?:phone|device|computer|browser|tablet|machine)\b"
_SEE = r"(?:view|see|watch|load|show|listen|play|display|read|use|enable|access)"

_BLOCKED = (
    rf"\b{_PIECE_SHOWN}.{{0,30}}\b{_IS_NOT}\b.{{0,20}}\b{_SHOWN}\b.{{0,50}}\b(?:your|you)\b.{{0,50}}\b(?:{_CHOICES}|cookies)",
    rf"\byour (?:current )?{_CHOICES}\b.{{0,40}}\b(?:we can't|we cannot|we're unable|we are unable|can't|cannot|prevents?|blocks?|do(?:es)? not allow|don't allow|(?:are|is) (?:stopping|preventing|blocking|keeping))\b.{{0,40}}\b{_SHOWN}\b|\bwe need your (?:consent|permission|agreement) (?:to|before) .{{0,20}}\b{_SHOWN}\b",
    rf"\b(?:we can't|we cannot|we could not|we couldn't|we're unable to|we are unable to)\b.{{0,15}}\b{_SHOWN}\b.{{0,60}}\b(?:your|you|without)\b.{{0,40}}\b(?:{_CHOICES}|cookies|consent)",
    r"\b(?:you (?:have not|haven't|did not|didn't|have declined|declined|have rejected|rejected|refused|have opted out of)|because you|since you|as you)\b.{0,30}\b(?:consent(?:ed)?|accept(?:ed)?|allow(?:ed)?|agreed?|enabled?|declined|rejected|refused|disabled|blocked)\b.{0,30}\bcookies\b",
    rf"\bto {_SEE}(?: to)? (?:it|this|these|the|our)\b.{{0,50}}\b(?:allow|accept|enable|update|change|adjust|review|consent to|give your consent|agree to)\b.{{0,40}}\b(?:cookies|consent|privacy settings|{_CHOICES})",
    rf"(?:^|[.!?:] )(?:please )?(?:allow|accept|enable|activate|consent to|agree to|update|change|adjust|review) .{{0,40}}\b(?:cookies|{_CHOICES})\b.{{0,15}}\b(?:to|and|if you want to|in order to) {_SEE}\b",
    r"\b(?:video|audio|content|(?:web)?site|page|article|clip|stream|episode|programme|program|service)\b.{0,20}\b(?:unavailable|(?:not|isn't) (?:currently |yet )?available|blocked|can(?:'t|not) be (?:viewed|accessed|played|shown))\b.{0,20}\b(?:in|from|to) your (?:country|region|location|area|territory)\b",
    r"\bwe recogni[sz]e (?:that )?you are (?:attempting|trying) to access this (?:web)?site\b|\bgeneral data protection regulation\b.{0,80}\bcannot be granted\b",
)
"""An embedded piece that the reader's choices, or the place, keep from view."""

_BROWSER = (
    r"(?<!if )\b(?:your|this) (?:web )?browser(?: version)? (?:is|are|does|doesn't|isn't|has|appears to be)\b.{0,30}\b(?:not supported|no longer supported|unsupported|not support|outdated|out of date|doesn't support|javascript|disabled)\b|\b(?:your|this) (?:web )?browser doesn't support\b",
    r"\byou(?:'re| are) (?:currently )?(?:using|viewing this (?:page|site) (?:in|with|on)) an? (?:outdated|unsupported|old(?:er)?|obsolete)\b.{0,20}\bbrowser\b",
    r"\bfor (?:the|a|an) (?:best|better|optimal|improved)\b.{0,30}\bexperience\b.{0,40}\b(?:upgrade|update|switch|use|enable|turn on|try)\b.{0,60}\b(?:browsers?|chrome|firefox|edge|safari|javascript)\b",
    r"\bplease (?:upgrade|update|switch|change|use)\b.{0,40}\bbrowser\b|\b(?:enable|turn on|activate|allow) (?:cookies and )?(?:javascript|scripts|scripting)\b.{0,40}\b(?:in|on|your|to|and)\b.{0,20}\b(?:your browser|run this|continue|view|see|use|proceed|reload|this (?:page|site)|watch|load)\b",
    r"\bjavascript (?:is|has been|seems to be|appears to be) (?:currently )?(?:disabled|turned off|switched off|blocked|not enabled|required)\b.{0,40}\b(?:your|this|to)\b|\b(?:this|our|the) (?:page|site|website|feature|app|application|content|form|interactive|map|video|player|video player)\b.{0,20}\b(?:requires?|needs?|relies on|works best with)\b.{0,10}\bjavascript\b",
    r"\bto (?:view|see|use|explore|watch) this (?:\w+ )?(?:map|chart|graphic|interactive|page|feature|video|content|story)\b.{0,60}\b(?:desktop|browser|javascript|scripts)\b",
    r"^\W*(?:just a moment|one moment)?\W*(?:checking (?:your browser|if the site connection is secure)|verif(?:y|ying)(?: that)? you are (?:a )?(?:human|not a robot)|please (?:verify|confirm)(?: that)? you(?:'re| are) (?:a )?(?:human|not a (?:robot|bot)))",
    r"\bneeds to review the security of your connection\b|\bwhy do i have to complete a captcha\b|^\W*(?:cloudflare )?ray id\b|\bddos protection by\b|\bperforming security verification\b|\bdetected unusual (?:traffic|activity) from your (?:computer|network)\b",
)
"""What a browser must be able to do, or must prove, before the page will show."""

_CONSENT = (
    r"\bby (?:using|continuing to (?:use|browse|read)|visiting|browsing|entering|accessing|navigating) (?:this|our|the) (?:\w+ )?(?:(?:web)?site|portal|app|page|service|platform)s?\b.{0,40}\byou (?:\w+ )?(?:agree|consent|accept|acknowledge)\b",
    r"^\W*(?:strictly necessary|essential|necessary|optional|non-?essential|functional|analytics|analytical|performance|targeting|advertising|marketing|preference) cookies\b.{0,20}\b(?:keep|help|tell|allow|let|make|enable|are (?:needed|used|required|set|always)|remember|collect|track|show)\b",
    rf"\b(?:we|this (?:web)?site|our (?:web)?site|our partners|partners)\b.{{0,20}}\b(?:place|use|set|store|drop|save|put)s?\b.{{0,40}}\bcookies\b.{{0,40}}(?:{_DEVICE}|\b(?:so that|to (?:improve|personali[sz]e|analy[sz]e|remember|understand|measure|deliver|enhance|count|tailor)))",
    r"\bpersonali[sz]ed (?:advertising|ads) and content\b|\bactively scan device characteristics\b|\bstore and/or access information on a device\b|\bour (?:\d+ )?partners\b.{0,60}\b(?:legitimate interest|personal data)\b",
    r"^\W*we(?:'ve| have) (?:recently )?(?:updated|changed|made (?:some )?changes to) our (?:privacy|cookies?|terms)\b",
    r"\byou (?:have the right|may|can|are entitled)(?: to)? (?:opt[- ]out|withdraw|object|change your mind)\b.{0,80}\b(?:sale|sharing|personal (?:information|data)|consent|processing|cookies)\b.{0,80}\b(?:toggle|switch below|button below|link below|click|tap|exercise (?:this|that|your) right|at any time (?:by|in|via|on)|foot(?:er)? of)\b",
    r"\byou can (?:change|withdraw|update|manage|review) your (?:consent|cookie \w+|privacy \w+|settings) (?:at any time|anytime|whenever)\b",
)
_CONSENT_LINES = (
    r"(?:we (?:value|care about|respect|protect|take) your privacy|your privacy (?:matters|is important|comes first|and security))(?: seriously| to us)?(?:[.:!,] .{0,120}\b(?:we|our|partners|cookies)\b.{0,120})?",
    r"(?:let us know|tell us) (?:if |whether |that )?you (?:agree|accept|consent|are happy)\b.{0,20}\bcookies(?: policy)?",
    r"(?:do you (?:agree|consent) to|are you (?:ok|okay|happy) with|is it (?:ok|okay) if we use|can we (?:use|set|store|place)|may we (?:use|set)) (?:our |us(?:ing)? |the use of |all |some |a few )*cookies\b.{0,60}",
    r"(?:(?:please )?(?:choose|select|set|manage|review|update|edit|save|confirm) (?:your|my) (?:cookie|privacy|consent|tracking) (?:settings|preferences|choices|options)|about (?:our use of )?cookies|cookies on (?:this|our|the) .{2,40}|(?:more|learn more|find out more|read more) about (?:our |how we use )?cookies|accept (?:all )?(?:and|&) (?:continue|close)|continue without (?:accepting|agreeing)|agree and (?:close|continue|proceed)|reject non-?essential|opt out of (?:the )?(?:sale|sharing).{0,60})",
)

_PIECE = r"(?:article|story|post|piece|column|interview|essay|feature|excerpt|dispatch|commentary|op-?ed|editorial|conversation|transcript|news item|blog ?post|obituary|explainer|q&a)"
_ANY_PIECE = (
    rf"(?:{_PIECE}|report|text|page|video|review|headline|caption|analysis|podcast|episode|graphic|chart|map|document)"
)
_TO_CORRECT = r"(?:correct|clarify|reflect|include|add|make (?:it )?clear|remove|fix|show|update|amend|rectify|give|provide|state|say|note)"
_MUST_BE = r"(?:has been|was|have been|were|is|may (?:be|have been))"

_EDITED = (
    rf"\b(?:earlier|previous|prior|original|initial|online|print) version of (?:(?:this|our) {_ANY_PIECE}|the (?:article|headline|caption))\b.{{0,60}}\b(?:misstat\w+|misspel\w+|incorrect\w*|wrong\w*|errors?|stated|said|gave|misidentified|mistaken\w*|inaccura\w+|misnamed|named|referred|contained|described|omitted|was amended|misquoted|attributed|included)\b",
    rf"\b(?:this {_ANY_PIECE}|the (?:article|story|headline|caption)) (?:has (?:since )?been|was) (?:\w+ )?(?:updated|corrected|amended|revised|clarified)\b(?: (?:on|at|since) .{{0,40}})?,? to {_TO_CORRECT}\b",
    rf"(?:^|[.!?:(*] ?)\W*this {_PIECE} (?:has (?:since )?been|was) (?:\w+ )?(?:updated|corrected|amended|republished|reprinted|reproduced|excerpted|adapted from|abridged|translated|syndicated|edited)\b",
    rf"(?:^|[.!?:(*] ?)\W*this {_PIECE} (?:was|has been|is being) (?:\w+ )?(?:co-?published|produced|written|reported|supported|funded|made possible) (?:in (?:partnership|collaboration|association) with|with (?:the )?(?:support|help|assistance) (?:of|from)|as part of|through a|by a grant)\b",
    rf"\b(?:an?|the) (?:\w+ ){{0,2}}version of this {_ANY_PIECE}\b.{{0,20}}\b(?:ran|appeared|appears|published|posted|aired|broadcast)\b",
    rf"\b(?:this|the|our|these|his|her|their) (?:{_ANY_PIECE}|responses|answers|questions|replies|exchange|discussion)s?\b.{{0,20}}\b{_MUST_BE} .{{0,20}}\b(?:edited|condensed|shortened|abridged|cut)\b.{{0,30}}\bfor (?:\w+ and )?(?:length|clarity|brevity|style|space|legality|grammar|concision|readability)\b",
    r"(?:^|[.!?:(] ?)(?:letters?|submissions?|contributions?)\b.{0,20}\b(?:may|will) be (?:edited|shortened)\b|\binclude your (?:full )?name,.{0,40}\b(?:phone|telephone|contact) number\b",
    rf"^\W*(?:editors?'?s?'? notes?|ed\.? note|clarifications?|corrections?|corrections? (?:and|&) clarifications?|note to readers|a note to (?:our )?readers|publisher's note)\b[^.:]{{0,30}}[:.-] .{{0,200}}\b(?:this {_ANY_PIECE}|an? (?:\w+ )?version|earlier|we (?:regret|apologi[sz]e)|the (?:article|story|post|headline|caption) (?:was|has|first|originally))\b",
    r"(?:^|[.!] )we (?:regret|apologi[sz]e for|are sorry for) (?:the|this|any|these|our) (?:error|mistake|confusion|omission|inaccurac\w+|misunderstanding|inconvenience)s?(?:\W*$|\. )",
)
"""What was done to the text: corrected, shortened, taken over."""

_PROTECTS = (
    r"(?:protect|privacy|identit\w+|anonym\w+|at (?:his|her|their) request|safety|security reasons|confidential\w*)"
)
_ABOUT_TEXT = (
    rf"(?:^|[.!?:;*(] ?)\W*(?:some|all|most|certain|the|patients?'?|children's|victims'?|first|sources'?|a few)? ?(?:of the )?names?(?: (?:and|of) .{{2,40}})?(?: in this {_ANY_PIECE})? (?:has|have) been (?:changed|altered|anonymi[sz]ed)\b(?:.{{0,60}}\b{_PROTECTS}|\W*$| for this {_ANY_PIECE})",
    rf"\*\W?not (?:her|his|their) real names?\b|^\W*\*?\W?names? changed\b(?:.{{0,60}}{_PROTECTS}|\W*$)|\b(?:is|are) (?:a )?pseudonyms?\b.{{0,30}}\bto (?:protect|preserve|guard)\b",
    rf"\b(?:this|our) {_ANY_PIECE}\b.{{0,40}}\b(?:was|is|were|has been)\b.{{0,40}}\bwith (?:the )?(?:help|assistance|aid|support) of (?:an? )?(?:generative )?(?:ai\b|artificial intelligence|large language|machine|chatbot)",
    rf"\b(?:ai|artificial intelligence|generative ai|chatgpt|an ai tool)\b.{{0,20}}\b(?:was|is|were) used to (?:help |assist )?(?:\w+ )?(?:write|create|produce|summari[sz]e|translate|generate|draft|edit|prepare|convert)\b.{{0,30}}\bthis {_PIECE}|\b(?:this (?:article|audio|translation|voice|text|narration)|summary|bullet points|takeaways) (?:(?:is|was|were|are) )?(?:ai[- ]generated|generated by ai|machine[- ]translated)\b",
    r"(?:^|[.!?;:(] ?)\W*(?:all |the |any )?(?:views|opinions)(?: and (?:views|opinions))?(?: (?:expressed|stated|given|shared|herein|here|above|in this \w+)){0,3}.{0,30}\b(?:are|remain|is) (?:strictly |purely |entirely |solely |those of the (?:\w+ )?(?:authors?|writers?|newsroom|contributors?|columnists?|individuals?|interviewees?)\b|personal\b|(?:the )?(?:author|writer|columnist|contributor)s?'?s?'? (?:own|alone)|(?:his|her|their|my) own\b)",
    r"\bif you (?:or (?:someone|anyone|somebody|a person|a loved one)\b.{0,20}|(?:have|'ve) been affected by (?:any of the |the |any )?(?:anything|issues)\b)(?!.{0,60}\b(?:information|witness\w*|saw|symptoms|signs of)\b).{0,100}\b(?:(?:call|contact|text|dial|visit|ring|reach out|phone)\b(?! (?:\w+ ){0,3}(?:911|999|112|000|ambulance|doctor|gp|insurer|emergency|police)\b)|help (?:is|and support)|support (?:is|and))\b",
    r"\bif you (?:have a|wish to (?:make|file|submit) a|want to (?:make|file) a|would like to (?:make|file) a) (?:complaint|correction)\b.{0,60}\b(?:this|our) (?:\w+ )?(?:article|content|stor(?:y|ies)|report|piece|coverage|journalis\w+|editor\w*)\b|\bwe (?:abide by|adhere to|are (?:regulated|bound) by|are (?:a )?members? of|subscribe to|comply with) .{0,30}\b(?:editors'? code|ipso|impress|press council|press standards)\b",
    r"(?:^|[.!?:] )\W*(?:have you |did you |if you(?:'ve)? )?(?:spot(?:ted)?|found|find|see|noticed?) (?:an? |any )?(?:\w+ )?(?:error|mistake|typo|inaccurac\w+|factual errors?)s?\b.{0,40}\b(?:let us know|tell us|e-?mail us|report it (?:here|to us)|click here|contact (?:us|our)|write to us|highlight|select)\b",
)
"""Names, machines, views, and whom to ring or to complain to."""

_HELPLINE = r"(?:samaritans|lifeline|childline|crisis text line|(?:\w+ ){0,3}(?:helpline|hotline|crisis line)|988)"
_VOUCHES = (
    r"\b(?:information|contents?|material|advice)\b (?:of|on|in|contained in|provided (?:on|in|by)) (?:this|our) (?:\w+ )?(?:(?:web)?sites?|article|page|publication|column|newsletter|blog|podcast|story|post|content)\b.{0,40}\b(?:is|are) (?:provided )?(?:not (?:intended (?:as|to be) )?(?:a )?substitute for|for (?:general )?information(?:al)?(?: and \w+)?(?: purposes)? only)\b",
    rf"(?:^|[.!?:] )this is an? (?:sponsored|paid|promotional|partner|branded) (?:{_PIECE}|content|feature|message)\b|\b(?:{_PIECE}|interview|conversation|answer|response)s? (?:has|have) been (?:lightly )?(?:edited and condensed|condensed and edited)\b",
    rf"(?:^|[.!?:] )(?:for (?:help|support|advice|confidential support)\b.{{0,30}},? |in (?:the )?(?:uk|us|united states|australia|canada|ireland|new zealand),? )?(?:please )?(?:call|contact|ring|text|phone|dial) (?=.*\d\d)(?:the |a |your )?(?:\w+ )?{_HELPLINE}\b",
    r"(?:^|[.!?:(] ?)(?:the )?(?:author|writer|columnist) (?:is writing|writes|has written this) (?:here )?in (?:a|his|her|their) (?:personal|private) capacity\b",
    r"(?:^|[.!?:] )(?:please )?(?:gamble|bet|drink) responsibly(?:\W*$|[.!])|(?:^|[.!?:] )please play responsibly(?:\W*$|[.!])|\bbegambleaware\b|\b(?:readers|you) should (?:always )?do (?:their|your) own research before making any\b",
)
"""For whom, for what, and on whose account it was written, and whom to ring."""

_BACKERS = (
    r"\b(?:is|are) (?:\w+ )?(?:supported|funded|sponsored|backed|financed)\b.{0,15}\bby\b.{0,100}[;.,:-] .{0,40}\b(?:all |the )?(?:views|content|findings|editorial|opinions)\b.{0,40}\b(?:own|alone|independen\w+|those of|responsib\w+|remain)\b",
    r"\bwe (?:keep|maintain|have) a (?:strict |clear |firm )?(?:firewall|wall|separation) between\b.{0,60}\b(?:editorial|newsroom|news|journalis\w+|reporting)\b|\bour editorial independence\b|\bwe (?:retain|maintain|keep) (?:full|complete|sole|total)? ?editorial (?:control|independence)\b",
    r"\b(?:donors?|funders?|sponsors?|supporters?|advertisers?|partners?)\b.{0,40}\b(?:have|has|had|exert|exercise)s? no (?:\w+ )?(?:influence|control|input|say|role)\b.{0,20}\b(?:over|in|on|into) (?:our|the) (?:content|coverage|reporting|journalism|editorial|stories|articles)",
    r"\b(?:author|writer|contributor|columnist|analyst|i|we)\b.{0,20}\b(?:holds?|owns?|ha(?:s|ve)) (?:no|a|an?|\w+ )?.{0,20}\bpositions? in (?:any|the|shares|stocks?|\w+ of the)\b.{0,20}\b(?:stocks?|shares|companies|securities|funds?|assets?|mentioned)\b|\bi wrote this article myself\b|\bno plans? to (?:initiate|open|buy|trade)\b.{0,60}\bwithin the next\b",
)
_MONEY = (
    r"(?:^|[.!?:*] )(?:capital (?:is )?at risk|your capital is at risk|when investing,? your capital)\b|\bvalue of (?:your |an? |any )?investments?\b.{0,40}\b(?:can|may|could) (?:go down|fall|rise|go up|decrease) as well as (?:up|down|rise|fall)\b(?:\W*$|\. |.{0,12}\byou (?:may|might|could)\b)|\byou (?:may|might|could) (?:get|receive) back less than you (?:\w+ )?(?:invest(?:ed)?|put in|paid in)\W*$",
    r"(?:^|[.!?:*] )\W*past performance (?:is|does|of|may|should|cannot|can)\b.{0,40}\b(?:no|not|never)?\b.{0,30}\b(?:guarantee|indicat\w+|predict\w*|reliable)\b.{0,20}\bfuture (?:results?|returns?|performance)\b",
    r"\b(?:not|no|nor|neither|nothing)\b.{0,40}\b(?:creates?|forms?|establish(?:es)?|constitutes?)\b.{0,10}\b(?:attorney|lawyer|solicitor|doctor|physician|fiduciary)[- ](?:client|patient)\b",
    r"(?:^|[.!?:*] )\W*(?:all )?(?:prices?|fares|rates|deals|offers|details|information|availability)\b.{0,40}\b(?:accurate|correct|valid|current) (?:at|as)\b.{0,10}\b(?:time of (?:publication|publishing|writing|going to press|posting)|as of|when (?:published|this))",
    r"(?:^|[.!?:*] )(?:\S+\.\S+|the (?:site|website|publisher|author)|we|this (?:site|website)) (?:does not|doesn't|do not|don't|cannot) (?:claim|accept|assume|take|bear) (?:any )?(?:responsibility|liability) (?:\w+ )?for (?:the )?(?:content|accuracy|any|errors|loss|claims|views|external)\b",
)
"""Investments, law, prices, health: what the publisher does not answer for."""
_FOLLOW = (
    r"^\W*(?:please |you can )?(?:follow|add|find|get) (?:us|.{2,40}?) (?:on|in|via|to) (?:your )?(?:google news|apple news|google discover|flipboard|msn)\b.{0,80}$",
    r"^\W*(?:please |click (?:here )?to )?(?:add|choose|set|make|select|mark) .{1,40} (?:as )?(?:a|your|an) (?:preferred|trusted) (?:google )?(?:news )?source\b(?! of).{0,60}$",
    r"\bsubscribe to (?:our|the .{2,30}) (?:youtube|video) channel\b",
)
"""Ways to have the site's stories delivered by others."""

_WIRES = r"(?:Reuters|REUTERS|AP|AFP|EFE|DPA|dpa|PTI|ANI|IANS|UNI|NAN|APP|PPI|BSS|UNB|GNA|KNA|PNA|Bernama|BERNAMA|Xinhua|TASS|PA|PA Media|AAP|CP|CANADIAN PRESS|The Canadian Press|Associated Press|The Associated Press|Agence France-Presse|Bloomberg|UPI|CMC|ANA|Anadolu|SAnews\.gov\.za)"
_SIGN_OFF = re.compile(
    rf"\s*(?:[-–—]{{1,2}}\s?|\()(?:with (?:inputs from )?)?{_WIRES}(?:\s?[/,&-]\s?{_WIRES})*\)?\.?\s*"
)


RULES = (
    Rule(
        name="blocked-notice",
        category=Category.COOKIE_NOTICE,
        why="Why the page or a piece of it will not show (ad blocker, consent, browser) is the site's notice.",
        claims=unless(
            rf"{_TOLD}|{_OTHER_TRADES}",
            either(
                _ad_blocker(),
                has(*_BLOCKED, *_BROWSER, most=70),
                has(*_CONSENT, most=120),
                says(*_CONSENT_LINES, most=45),
            ),
        ),
        drops=(
            "Ad blocker detected",
            "To go on, please disable your ad blocking software.",
            "We need your consent to load this clip.",
            "It looks like you are running an ad blocker. Please switch it off: advertising pays for the Harbour Post.",
            "The map cannot be loaded because of your privacy settings.",
            "Your privacy settings prevent us: we can't show the clip without your consent.",
            "This clip is not available in your country.",
            "Your browser is no longer supported by the Harbour Post.",
            "This map requires JavaScript.",
            "By visiting our website you accept that we keep a log.",
            "Optional cookies help us count the ferries that you look up.",
            "Are you happy with cookies?",
        ),
        keeps=(
            "We tested nine ad blockers on the ferry's website, and two of them let its banners through.",
            "The video was not shown to the council because of a fault at the mill.",
            "Most pilots use an old browser, which the lock's software does not support.",
            "The clip is not available in three countries, among them Norway.",
            "By using the lock at night, skippers agree to pay double.",
            "You can change your mind at any time before the ferry sails.",
            "We use cookies to make the base of the harbour cake.",
            "Your privacy matters. That is why a camera on the lock is a bad idea.",
            "The harbour values your privacy less than its rivals do, critics fear.",
        ),
        languages=("en",),
    ),
    Rule(
        name="editorial-note",
        category=Category.DISCLAIMER,
        why="What was done to the text, and what the publisher does not answer for, is told by its editors.",
        claims=either(
            has(*_EDITED, most=110),
            unless(_REPORTED, has(*_ABOUT_TEXT, *_VOUCHES, *_BACKERS, *_MONEY, most=110)),
        ),
        drops=(
            "Correction: An earlier version of this article misspelled the name of the harbour master.",
            "This essay was translated from Norwegian.",
            "This conversation was shortened for clarity.",
            "The names of two skippers have been changed to protect their families.",
            "All opinions are strictly the author's.",
            "If you or someone you love has lost a child at sea, call the Harbour Line on 555 0117.",
            "The Post is funded by the lock's trust; its content remains independent.",
            "Past performance does not guarantee future returns.",
            "Fares were correct at the time of writing.",
            "This is a paid feature.",
            "For support, call the Harbour Helpline on 555 0117.",
            "The content of this website is for information only.",
            "The writer is writing in a private capacity.",
            "Please gamble responsibly.",
        ),
        keeps=(
            "The council updated its report in May, after an earlier version of the plan had been leaked.",
            "Street names have been changed twice since the harbour was built.",
            "If you see the ferry, call the harbour master at once, pilots were told.",
            "Pilots in trouble call the harbour's helpline, which answers at night.",
            "The sluice gate's contents are for information boards only.",
            "An editor of the paper said that letters were often cut.",
            "The views of the harbour are those of painters.",
            "Past performance has not helped the ferry, which is slower than ever.",
            "The mill was updated in 1961 to include a lift.",
            "The chart was amended to include the new lock.",
            "If you or someone aboard has chest pain, call an ambulance.",
            "If you find an error on your toll bill, contact the harbour office in writing.",
            "The names of the pilots have been withheld for security reasons.",
            "We have a wall between us and the lock, and I intend to keep it.",
            "Past performance is no guarantee of future success, and the rowers know it.",
            "The ruling establishes attorney-client privilege for letters sent from the ferry.",
            "The film was shortened for its second run in the harbour's hall.",
        ),
        languages=("en",),
    ),
    Rule(
        name="follow-elsewhere",
        category=Category.SUBSCRIPTION,
        why="A plea to have the site's stories delivered by a news reader or a channel.",
        claims=unless(_TOLD, has(*_FOLLOW, most=35)),
        drops=("Follow the Harbour Post on Google News", "Choose the Harbour Post as your preferred source"),
        keeps=(
            "Google News lists the harbour's paper below those of the capital.",
            "The council named the river as its preferred source of water.",
            "Make the harbour your preferred source of herring.",
        ),
        languages=("en",),
    ),
    Rule(
        name="page-tool",
        category=Category.NAVIGATION,
        why="Buttons that keep a page, or change the size of its letters.",
        claims=says(
            r"bookmark this (?:page|article|site)|a ?[-+]? ?\|? ?a ?[-+]? ?\|? ?a ?\+?|(?:increase|decrease|change|reset|adjust) (?:the )?(?:font|text) ?size|(?:report|suggest) an? (?:error|mistake|typo|correction)(?: in this \w+)?",
            most=6,
        ),
        drops=("Bookmark this page", "A- A A+", "Increase font size"),
        keeps=("Bookmark this page of the ledger, the clerk advised.", "A pilot"),
        languages=("en",),
        confidence=0.9,
    ),
    Rule(
        name="pass-it-on",
        category=Category.SHARE_LINKS,
        why="A line that asks to send the page to somebody is the site's voice.",
        claims=says(
            r"(?:do you )?know (?:someone|anyone|somebody|a friend|people) who\b.{0,60}\? (?:please )?(?:pass|share|send|forward|tell|tag)\b.{0,60}",
            r"(?:please )?(?:send|e-?mail|forward|recommend|pass|text) (?:this|it)(?: (?:article|story|page|link|post|piece))?(?: on| along)? to (?:a|your|some) ?(?:friends?|colleagues?|family|someone|one)\b(?: or \w+)?(?:[.!:] .{0,80})?",
            most=24,
        ),
        drops=("Do you know anyone who sails? Forward it to them.", "Forward this story to a colleague"),
        keeps=("Send this to a friend of the mill, she wrote, and he will mend it.",),
        languages=("en",),
    ),
    Rule(
        name="arrowed-link",
        category=Category.RELATED_LINKS,
        why="An arrow and a verb lead to another page; a label with a sign does too.",
        claims=has(
            r"^\W{0,3}(?:>>?|→|->|▶)\W{0,3}(?:(?:see|read|watch|listen|view) )?(?:also|more|related|next|on|how|why)\b[^.]{2,140}$",
            r"^\W*(?:more (?:from|in|on) (?:this (?:section|series|topic|author|writer)|the (?:section|series|archives?))|from (?:the|our) archives?)\s?[:|>]\s?\S.{2,160}$",
            most=30,
        ),
        drops=(">> Read how the lock was mended", "From our archive: The night the mill burnt"),
        keeps=("Watch how the lock is mended", "More in the archive than in the mill: a visit"),
        languages=("en",),
    ),
    Rule(
        name="published-in",
        category=Category.COPYRIGHT,
        why="Where and when the text was printed first, on a line of its own.",
        claims=says(
            r"(?:first |originally |previously )?(?:published|printed) (?:in|by) (?:the )?[^.]{2,40}, (?:\w+ ){0,2}\w+,? (?:19|20)\d\d",
            r"(?:re)?(?:printed|published|produced|used) (?:here )?(?:with|by) (?:kind |the |special )*permission(?: (?:of|from) .{2,80})?",
            r"for permission to (?:re)?(?:publish|print|use|produce)\b.{2,120}|this (?:article|story|content|piece) (?:may|can) be (?:freely )?(?:republished|reproduced|reprinted|shared)\b.{2,120}",
            most=30,
        ),
        drops=("Published in the Harbour Post, May 4th, 2021", "Reprinted with kind permission of the Harbour Post", "For permission to reprint, write to the harbour's desk."),
        keeps=("Published in 1902, the ledger of the mill is kept at the harbour.",),
        languages=("en",),
    ),
    Rule(
        name="advert-label",
        category=Category.ADVERTISEMENT,
        why="A label beside an advertisement, as British sites have it.",
        claims=says(
            r"adverts?(?: ?[:-] ?.{0,4})?(?: ?(?:scroll|story|article|content|keep|continue)\b.{0,40})?|skip adverts?|(?:story|article) continues (?:below|after) (?:the |this )?adverts?|paid partnership(?: with .{2,40})?",
            most=9,
        ),
        drops=("Advert", "Advert – article continues below"),
        keeps=("Adverts for the ferry",),
        languages=("en",),
    ),
    Rule(
        name="wire-sign-off",
        category=Category.AGENCY_CREDIT,
        why="An agency's short name behind a dash or in brackets, alone on its line, signs the story.",
        claims=asked_once(
            lambda passage: _SIGN_OFF.fullmatch(passage.text) is not None, required(r"\w", whole=True), most=8
        ),
        drops=("—Reuters", "(NAN)", "– AFP/Reuters"),
        keeps=("Reuters is named for its founder.", "(Ana)"),
        languages=("en",),
    ),
)  # fmt: skip
