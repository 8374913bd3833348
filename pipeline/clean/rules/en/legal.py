"""English: what the lawyers wrote. Disclaimers, copyright, notices of age.

A disclaimer denies: it says what the site does not vouch for, in words that stories seldom heap up.
"""

import re

from pipeline.clean.cues import required
from pipeline.clean.page import Page, Span
from pipeline.clean.rule import Rule, also, at_edge, counts, either, has, only_where, says, section, unless
from pipeline.model import Category

_TOLD = r"\b(?:said|says|told|conceded|went on|added|insisted|explained|noted|warned|claimed|ruled|argued|sued|alleged|testified|judge|court|lawsuit|plaintiffs?|attorney general)\b"

_DENIES = (
    r"\b(?:not|no|nor|neither|without|cannot|disclaims?)\b.{0,90}\b(?:accuracy|accurate|completeness|complete|reliab\w+|warrant\w+|guarantees?|liab\w+|responsib\w+|"
    r"endorse\w*|constitute|reflect|advice|recommendations?|offer|represent\w*|verif\w+|reviewed|substitute|intended|relied|as is)\b|\bas[- ]is\b"
)
_LEGAL_CUES = (
    r"\b(?:accuracy|completeness|reliability|timeliness|correctness|merchantab\w+|fitness|legality)\b",
    r"\b(?:warrant(?:y|ies)|guarantees?|represent(?:s|ations?))\b",
    r"\b(?:liab(?:le|ility|ilities)|responsib(?:le|ility)|accountable|damages|loss(?:es)?)\b",
    r"\b(?:endorse(?:s|d|ment)?|verif(?:y|ied)|independently|reviewed|vouch\w*)\b",
    r"\b(?:views?|opinions?|statements?)\b.{0,60}\b(?:expressed|author'?s?|writers?|contributors?|own|reflect)\b",
    r"\b(?:advice|recommendations?|solicitation|offer to (?:buy|sell)|substitute for)\b",
    r"\b(?:information(?:al)?|educational|general) (?:and \w+ )?purposes\b|\bprovided (?:for|by|on|\W?as)\b|\bas[- ]is\b",
    r"\b(?:content|information|material|article|press release|website|site|page|publication)\b",
    r"\b(?:third[- ]part(?:y|ies)|affiliat\w+|provider|publisher|sponsor\w*|advertis\w+)\b",
    r"\b(?:consult|professional|qualified|adviser|advisor|due diligence|own research|own risk|discretion)\b",
    r"\b(?:complaints?|copyright issues|contact (?:the|us)|terms of (?:use|service)|subject to)\b",
    r"\b(?:forward-looking|risks? and uncertainties|actual results|differ materially|securities act|past performance)\b",
    r"\b(?:invest(?:ment|ing|ors?)|financial|legal|medical|trading|tax)\b",
)

_STRONG_HINTS = (
    "view",
    "opinion",
    "not ",
    "no ",
    "as is",
    "as-is",
    "without",
    "disclaim",
    "purposes",
    "generated",
    "translat",
    "automat",
    "syndicated",
    "sponsored",
    "paid",
    "partner",
    "forward-looking",
    "commission",
    "affiliate",
    "press release",
    "complain",
    "advice",
    "consult",
    "past performance",
    "statements",
    "standards",
    "intelligence",
    "produced",
    "research",
    "funding",
    "promot",
    "brand",
    "physician",
    "doctor",
    "involve",
    "price",
    "availab",
    "rates",
)
_PURPOSES = r"(?:informational|information|educational|general information)(?: and \w+)? purposes only"
_PUBLISHED = r"(?:contents?|articles?|(?:the|this|all|any|our) information|materials?|(?:web)?sites?|blog|posts?|pages?|products?|services?|advice|research|listed|performance|reports?|publication|presented|provided|intended|figures|estimates|views?|opinions?|financial|medical|legal|investment|resources?|podcast|video)"
"""What a publisher says to be for information only; in a manual, it is what a function answers."""

_STRONG = (
    r"\b(?:views?|opinions?)(?: and (?:views?|opinions?))? (?:expressed|contained|stated|presented|in this)\b.{0,140}\b(?:own|author'?s?|authors'|do(?:es)? not|not necessarily|alone|solely|personal|writers?|contributors?)\b",
    r"\bdo(?:es)? not (?:necessarily )?(?:reflect|represent|constitute)\b.{0,100}\b(?:views?|opinions?|polic(?:y|ies)|positions?|endorsement|advice|recommendation|offer)\b",
    rf"\b{_PUBLISHED}\b.{{0,200}}\b{_PURPOSES}\b|\b{_PURPOSES}\b.{{0,200}}\b{_PUBLISHED}\b|^\W*(?:\w+ ){{0,4}}for {_PURPOSES}\W*$",
    r"\bprovides? (?:the |this |all )?(?:information|content|data)\b.{0,40}\bas[- ]is\b",
    r"\bwithout (?:warranty|representation|guarantee) of any kind\b",
    r"\bnot (?:be )?(?:responsible|liable|accountable) for\b.{0,80}\b(?:content|accuracy|errors|omissions|information|loss(?:es)?|damages?|delays|external)\b",
    r"\b(?:accepts?|assumes?|takes?|bears?) no (?:responsibility|liability)\b|\bdisclaims? (?:any|all)\b",
    r"\bdo(?:es)? not (?:accept|assume|take|bear) (?:any )?(?:responsibility|liability)\b",
    r"\bnot (?:intended|meant|to be (?:construed|taken|considered|relied)|be construed)\b.{0,60}\b(?:advice|offer|solicitation|recommendation|substitute|endorsement)\b",
    r"\b(?:is|are) not (?:a )?(?:financial|investment|legal|medical|tax|professional) advice\b",
    r"\b(?:this|the) (?:article|story|content|page|text|report|post|piece|translation|summary|image|audio)\b.{0,40}\b(?:was|is|were|has been|have been)\b.{0,30}\b(?:generated|translated|written|produced|created|automated|assisted|auto-generated|published|syndicated)\b.{0,60}\b(?:ai|artificial intelligence|machine|automat\w+|algorithm|software|bot|syndicated feed|automated)\b",
    r"\b(?:except for the headline|has not been edited by)\b.{0,100}",
    r"\b(?:sponsored|paid|partner|branded|promotional) (?:content|post|article|feature|placement|press release)\b.{0,120}\b(?:not|did|by|responsib\w+|editorial|newsroom|involved)\b",
    r"\b(?:newsroom|editorial (?:staff|team)|journalists)\b.{0,40}\b(?:not|no|were not|was not|played no|had no)\b.{0,40}\b(?:involved|part|role|creation|production|control)\b",
    r"\bforward-looking statements\b.{0,200}\b(?:risks?|uncertainties|differ|within the meaning|undertakes?|guarantees?)\b",
    r"\b(?:we|i|the (?:site|author|publisher)|our (?:site|writers)|links?)\b.{0,60}\b(?:earn|receive|get|generate)s?\b.{0,30}\b(?:commissions?|affiliate|a (?:small )?(?:fee|cut|percentage))\b",
    r"\b(?:affiliate links?|affiliate (?:commission|partner))\b",
    r"\bthe (?:above|following|preceding) (?:press release|content|article|material)\b.{0,60}\b(?:provided|issued|distributed|sponsored)\b",
    r"\bif you have (?:any )?(?:complaints?|questions|concerns) (?:or copyright issues |about |regarding |related to )?.{0,60}\b(?:this (?:article|content|story|release)|contact the (?:provider|author|publisher))\b",
    r"\b(?:represents?|reflects?) (?:only )?the (?:views?|opinions?) of (?:the|its|their|his|her) (?:own )?(?:authors?|writers?|contributors?|columnists?)\b",
    r"\b(?:is|are) not (?:intended (?:as|to be) )?(?:a |an )?(?:\w+ )?(?:substitute|replacement|recommendation|endorsement|offer|solicitation)\b",
    r"\bshould not be (?:relied upon|construed|taken|considered|interpreted|used) (?:as|for|to|upon|on)?\b.{0,80}",
    r"\b(?:18|21)\+ only\b|\bgambl\w+ responsibly\b|\bodds (?:are )?(?:correct|subject)\b|\b(?:terms(?: and conditions| & conditions)?|t&cs?) apply\b|\bcapital (?:is )?at risk\b|\byou may lose (?:some or all|all|money)\b",
    r"\b(?:syndicated|sourced|taken|published|auto-generated) (?:directly )?from (?:an? |the )?.{0,40}(?:feed|agency|ani|pti|ians|reuters|wire)\b.{0,120}\b(?:not|minor|modif\w+|edited|headline)\b",
    r"\b(?:summary|translation|audio|article|story|text|transcript) (?:was |is )?(?:created|generated|written|translated|produced|narrated) (?:with|by|using|with the help of) (?:an? )?(?:ai|artificial intelligence|machine|automated)\b",
    r"\bhas (?:a )?(?:no |\w+ )?positions? in (?:any of )?(?:the )?\w+",
    r"\b(?:are|is) in the public domain\b|\b(?:we|i|this (?:site|article|page|post|blog)) (?:do|does|am|are|is) not (?:offer|provide|give|offering|providing|giving) (?:any )?(?:medical|legal|financial|tax|investment|professional) advice\b(?!(?: here)?,? but\b)",
    r"\b(?:certain|some|all) (?:statements|information) (?:in|contained in|made in) this (?:press |news )?(?:release|announcement|report|document|communication)\b.{0,200}",
    r"\b(?:i|we|i/we|the author|the writer)\b.{0,30}\b(?:have|has|hold|holds|own|owns|had) no (?:\w+,? ){0,4}(?:stock|position|shares?|interests?|holdings?)\b",
    r"\bdo(?:es)? not work for,? consult\b.{0,120}|\breceives? (?:no )?(?:funding|payment|compensation) from\b.{0,160}\b(?:article|affiliation|no |not )\b",
    r"^\W*our standards\s?:.{0,80}|\btrust principles\b",
    r"\bviews of the (?:author|writer|contributor)s?\b.{0,60}",
    r"\b(?:always |please )?(?:(?<!you to )do your own research|do your own research before (?:\w+ ){0,3}(?:invest\w*|decisions?|trading)|seek (?:professional|independent|medical|legal|financial) advice|consult (?:a|an|your) (?:\w+ ){0,3}(?:adviser|advisor|professional|lawyer|attorney))\b|(?:^|[.!?:;] |\b(?:always|please|(?:you|readers) should|we (?:recommend|advise|urge|suggest)(?: that)? you(?: to)?) )consult (?:a|an|your) (?:\w+ ){0,3}(?:doctor|physician)\b",
    r"\bseek the advice of (?:your|a) (?:physician|doctor)\b|\binvesting involves risks?\b|\b(?:prices?|availability|rates)\b.{0,60}\b(?:accurate|correct|subject to change)\b.{0,60}\b(?:publi\w+|change|time)\b",
    r"\b(?:does|do) not replace\b.{0,60}\badvice\b|\bnothing (?:on|in|contained in) th\w+\b.{0,60}\bconstitutes?\b|\bnot affiliated with\b.{0,40}\bendorsed\b|\bno (?:representations?|warrant(?:y|ies)|guarantees?)(?: (?:or|and) \w+)?(?: about| as to| of|\W*$)",
    r"\bpast performance\b.{0,40}\b(?:guarantee|indicat\w+|reliable)\b",
)  # fmt: skip


_UNMISTAKABLE = (
    r"\bamazon associate\b|\bassociates program\b|\b(?:may |might )?(?:contain|include)s? (?:\w+ )?affiliate links?\b|\b(?:links?|ones?) .{0,40}\b(?:is|are) affiliate (?:links?|ones?)\b",
    r"\b(?:partners|companies|advertisers|brands|providers)\b.{0,30}\b(?:who|that|which)\b.{0,30}\b(?:compensate|pay) us\b",
    r"\bif you (?:click|buy|purchase|shop|apply)\b.{0,60}\bwe (?:may|might|can|could|will)\b.{0,40}\b(?:compensat\w+|commissions?|paid|a (?:small )?(?:fee|cut|portion))\b",
    r"\bwe (?:may|might|can|could) (?:be|get) (?:compensated|paid) (?:if|when)\b|\b(?:opinions?|views)(?: and \w+)? expressed\b.{0,40}\b(?:solely|alone|my own|our own|(?:author|writer)'?s (?:own|alone))\b",
    r"\bhave not been evaluated by the food and drug\b|\bnot intended to diagnose, treat\b|\btrademarks\b.{0,60}\bproperty of their respective\b",
    r"\b(?:does|do|is|are) not (?:intended to )?(?:imply|constitute)\b.{0,40}\bendorsements?\b|\bin exchange for (?:an|my|our) honest\b|\bthis is a sponsored post\b|\bthis (?:article|post|story|page|video) (?:also )?contains (?:\w+ )?(?:sponsored|paid) (?:content|links?|placements?)\b",
    r"\b(?:(?:our|these|the|any|affiliate|some) links|links (?:on|in) (?:our|this|the)|through (?:our|a|these) links?)\b.{0,80}\b(?:commissions?|compensation|affiliate)\b",
    r"\b(?:we|i|this (?:site|page|article|post))\b.{0,30}\b(?:earn|receive|get|make)s?\b.{0,20}\b(?:commissions?|compensation)\b.{0,60}\b(?:purchas\w+|bu(?:y|ying)|links?|partners?|products?|advertis\w+|order)\b",
)
"""What only notices on affiliate links and on who vouches say, wherever they stand: above the story as often as behind it."""


_LEGAL_WORD = r"\b(?:purposes only|endorse\w*|liab(?:le|ility)|warrant(?:y|ies)|advice|disclaim\w*|affiliate|compensat\w+|solicitation|forward-looking)\b"
_COPYRIGHT = r"^\W*(?:©|\(c\)|copyright).{0,250}$"
"""A short line that begins so is the copyright notice, whatever it denies further down."""

_LEGALESE = unless(
    rf"{_TOLD}|{_COPYRIGHT}",
    counts(
        4,
        *_LEGAL_CUES,
        must=_DENIES,
        most=140,
        if_any=("not ", "no ", "nor ", "neither", "without", "cannot", "disclaim", "as is", "as-is"),
    ),
)
"""Four different things that disclaimers speak of, and a denial of one of them."""


_DENIAL = unless(rf"{_TOLD}|{_COPYRIGHT}", has(*_STRONG, most=250, if_any=_STRONG_HINTS))


def _heads_legalese(page: Page, i: int) -> bool:
    """Whether a disclaimer follows, or some paragraph does: alone, its name is a link to it."""
    below = i + 1
    return below < len(page.passages) and (page.passages[below].is_prose or bool(_still_legal(page, below)))


def _still_legal(page: Page, i: int) -> bool:
    """Whether the passage behind a disclaimer's beginning is more of it."""
    return bool(_MORE(page, i))


_MORE = unless(_TOLD, counts(3, *_LEGAL_CUES, _DENIES, r"\b(?:we|our|us|you|your)\b"))

_HEADING = says(
    r"(?:legal |important |general |author'?s? |analyst'?s? |competing interests? |financial |full |risk |investment |editorial |medical |ai |affiliate |advertis\w+ |publisher'?s? |our )?"
    r"(?:disclaimers?|disclosures?(?: statement)?|competing interests?|legal notice|legal information|risk warning|forward[- ]looking statements|safe harbou?r(?: statement)?|cautionary (?:note|statement).{0,60}|important (?:notice|information))",
    most=8,
)
_LABELLED = has(
    r"^(?:\W*)(?:legal |important |risk |investment |editorial |ai |affiliate |sponsored |medical |author'?s? |analyst'?s? |writer'?s? |full )?(?:disclaimer|disclosure|legal notice|risk warning|sponsored content notice)s?\s*[:.-]",
    most=250,
)

_YEARS_OLD = says(
    r"(?:(?:more than|over|about) )?(?:\d+|an?|one|two|several) (?:days?|weeks?|months?|years?) old", most=6
)
_GLUED = re.compile(r"(?:(?:More than|Over) )?\d{1,3} (?:day|week|month|year)s? old(?=[A-ZÀ-Þ“\"'‘])")


def _glued_age(page: Page, i: int) -> Span | None:
    """`5 year old` run into a sentence: no space, and a capital behind it."""
    passage = page.passages[i]
    match = _GLUED.match(passage.text)
    return Span(passage.start, passage.start + match.end()) if match else None


RULES = (
    Rule(
        name="disclaimer",
        placed=True,
        category=Category.DISCLAIMER,
        why="A denial of liability, a note on whose views these are: the publisher's lawyer speaks, not the reporter.",
        claims=either(
            section(also(_heads_legalese, _HEADING), _still_legal, most=10),
            section(unless(_TOLD, _LABELLED), _still_legal, most=8),
            section(also(at_edge, _DENIAL), _still_legal, most=8),
            section(also(at_edge, _LEGALESE), _still_legal, most=8),
            unless(_TOLD, either(has(*_STRONG[:6], *_UNMISTAKABLE, most=60), counts(2, *_STRONG, must=_LEGAL_WORD, most=250))),
        ),
        drops=(
            "Legal Disclaimer:\nThe Quayside Wire passes this text on as it came, without warranty of any kind. We accept no "
            "liability for its accuracy or completeness. Please contact the provider with complaints.",
            "The views expressed here are the author's own and do not necessarily reflect those of the Harbour Post.",
            "Disclaimer: this text is for informational purposes only and is not investment advice.",
            "For informational purposes only.",
            "Always consult your doctor before you change what you eat.",
            "Also, this post contains paid placements.",
            "We urge you to do your own research before making investment decisions.",
            "We do not offer legal advice. Ask somebody who knows your harbour's law.",
        ),
        keeps=(
            "The airline said it was not responsible for the loss of the luggage, and the court agreed.",
            "The judge ruled that the disclaimer on the bottle did not free the maker of liability.",
            "The call gives back a list of the gates that are open. This is for information purposes only; to change it opens none.",
            "Keep to a steady pace, and rest on Sundays. Just be sure to consult your doctor to learn what suits your knees.",
            "These are the books that we read for this guide; we encourage you to do your own research in the harbour's archive.",
            "This story contains paid informers, a sunk barge and a priest.",
            "Anyone over sixty should consult a doctor before a swim in the cold lake, the lifeguards advised.",
            "I am not giving legal advice here, but the law on moorings is plain enough for any skipper.",
        ),
        languages=("en",),
    ),
    Rule(
        name="copyright-notice",
        category=Category.COPYRIGHT,
        why="A copyright line belongs to the page's foot.",
        claims=unless(
            r"\b(?:said|says|told|ruled|sued|lawsuit|complaint|judge|court|infring\w+|trained)\b",
            either(
                has(
                    r"(?:©|\(c\)|\bcopyright\b|&copy;).{0,12}\b(?:19|20)\d\d\b",
                    r"\b(?:19|20)\d\d\s*(?:©|\(c\)|copyright\b)",
                    r"^\W*(?:©|copyright\s*(?:©|\(c\)|by\b|[:-]))",
                    r"\ball rights reserved\b",
                    r"\b(?:may|must|can) not be (?:\w+, )*(?:published|reproduced|republished|redistributed|copied|broadcast|rewritten|used)\b.{0,120}",
                    r"\b(?:reproduction|republication|redistribution|re-?use|copying|unauthori[sz]ed (?:use|distribution|copying))\b.{0,80}\b(?:without|prohibited|forbidden|permission|consent|licen[cs]e)\b",
                    r"\b(?:republish|reprint|re-?use)\b.{0,40}\b(?:this|our) (?:article|stor(?:y|ies)|content|piece)s?\b.{0,80}",
                    r"\bthis (?:article|story|work|content|piece) is (?:re-?published|licen[cs]ed|reprinted|syndicated|reproduced)\b.{0,100}\b(?:creative commons|licen[cs]e|permission|from|under|with)\b",
                    r"\bunder (?:a|the) creative commons\b",
                    most=45,
                    if_any=("©", "(c)", "copyright", "rights", "not be", "reprodu", "republi", "redistrib", "copying", "use", "reprint", "licen", "creative commons"),
                ),
                says(r"copyright|rights and permissions|(?:get|buy|request) (?:rights|permissions?|reprints?).{0,30}|licen[cs]e this (?:article|content|story)|reprints?(?: and permissions?)?", most=8),
            ),
        ),
        drops=(
            "© 2025 The Harbour Post. All rights reserved.",
            "This material may not be published, broadcast, rewritten or redistributed without permission.",
        ),
        keeps=(
            "The songwriter sued for breach of copyright in 2019, and lost.",
            "Copyright law has not kept up with machines that write, the report found.",
        ),
        languages=("en",),
    ),
    Rule(
        name="age-notice",
        category=Category.AGE_NOTICE,
        why="A notice that the article is old was put there by the site, later.",
        claims=section(
            says(
                    r"(?:this (?:article|story|page|post|content|news) is|(?:article|story) is) (?:more than|over|at least|about|now)?(?: \d+ (?:days?|weeks?|months?|years?) old)?",
                    r"(?:more than |over )?\d+ (?:days?|weeks?|months?|years?) old",
                    r"(?:this (?:article|story|page|post|content)|the (?:article|story|content|information) (?:below|here|on this page)) (?:was|were|is|has been) (?:first |originally )?(?:published|posted|written|archived)(?: more than| over| about| almost| nearly)? (?:\d+|a|an|one|two|several|many) (?:days?|weeks?|months?|years?) ago\b.{0,120}",
                    r"(?:this is an? )?(?:archived?|outdated)(?:[: -]+(?:article|story|page|post|content|version)\b.{0,40})?",
                    r"this is an? old(?:er)? (?:article|story|page|post|version)\b.{0,40}",
                    r"(?:this|the) (?:article|story|page|content) (?:is (?:archived|no longer (?:being )?(?:updated|maintained))|may (?:be|contain) (?:outdated|out of date)|has not been updated since)\b.{0,100}",
                    most=40,
            ),
            lambda page, i: bool(_YEARS_OLD(page, i)),
            most=1,
        ),
        drops=("This article is more than\n5 years old", "This story was published more than two years ago."),
        keeps=("The boy, who is more than 5 years old, was found on Friday.", "The bridge is more than 100 years old.", "Old Harbour Biscuits", "Archived Events"),
        languages=("en",),
    ),
    Rule(
        name="age-notice-glued",
        category=Category.AGE_NOTICE,
        why="A notice of age ran into the first sentence: `5 year oldRussian officials`.",
        claims=only_where(lambda passage: _GLUED.match(passage.text) is not None, _glued_age, required(_GLUED.pattern)),
        drops=("[[5 year old]]Harbour officials have opened the new lock to barges, after a delay of two years.",),
        keeps=("5 year old boys were among those who raced across the frozen harbour on Sunday, officials said.",),
        languages=("en",),
    ),
)  # fmt: skip
