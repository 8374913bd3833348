"""English: what the site asks of its reader. Money, an address, a subscription, consent.

All of these speak in the site's own voice (we, our) to the reader (you); reported speech stands in quotation marks or
beside a verb of saying, and is left alone.
"""

from pipeline.clean.page import Page, Span
from pipeline.clean.rule import (
    Claims,
    Rule,
    also,
    counts,
    either,
    has,
    only_of,
    outside,
    says,
    section,
    spoken,
    unless,
)
from pipeline.clean.rules.en import offers
from pipeline.clean.rules.en.platforms import CONSENT, NEWS_BY_MAIL
from pipeline.model import Category

_TOLD = (
    r"\b(?:said|says|told|tells|announced|conceded|added|went on|insisted|explained|noted|recalled|joked|replied|warned|claimed|argued|it began|it read|according to|he|she|his|her|him|police|court|minister|president|spokes\w+|"
    r"senator|governor|mayor|officials?|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
"""Words of reporting: a paragraph that holds one of these tells of someone, and is not the site asking."""

_REPORTED = r"\b(?:said|says|told|announced|according to|police|minister)\b"
"""The plainest of them, for passages behind an appeal: there the site may speak of editors, owners and officials."""

_WE = r"\b(?:we|our|ours|we're|we've|we'll|we'd|(?:support|help(?:s|ing)?|join|tell|give|fund|back|let|allows?|buy|keep|send|reach|sustain) us)\b"
"""`us` alone is the United States as often, where letters are small."""
_YOU = r"\b(?:you|your|yours|you're|you've|you'll)\b"
_READERS = r"\b(?:readers?|listeners?|viewers?|supporters?|subscribers?|members?|donors?|people like)\b"
_ASK = (
    r"\b(?:donat(?:e|es|ing|ions?)|contribut(?:es?|ing(?! (?:writers?|editors?|authors?|reporters?|photographers?|columnists?|artists?))|ions?)|chip(?:ping)? in|pitch(?:ing)? in|"
    r"giv(?:e|ing) (?:us )?(?:[$£€]|as (?:little|much)|today|now|what|monthly|once|to (?:us|our|the))|gifts?|pledge|patreon|crowdfund\w*|"
    r"support(?:ing)? (?:us|our|the|this|quality|independent|local|public|free|journalism|reporting|from|like|of)|"
    r"your (?:generous |continued |financial |monthly )?(?:support|help|generosity)|supporters?|"
    r"(?:become|becoming|be) an? (?:\w+ ){0,2}(?:member|supporter|patron|donor|friend|sustainer|contributor)|"
    r"join (?:us|our (?:community|members)|the \d)|memberships?|"
    r"help (?:us|keep|fund|sustain|support|power|protect|make sure|ensure)|back (?:us|our)|buy us a|"
    r"consider (?:giving|making|supporting|becoming|donating|a)|favou?r|fund(?:s|ed|ing|raising|raiser)?|"
    r"appeal(?:ing)? to|do the same|paid for (?:it|this)|pays? (?:what|for|whatever)|free to read|keep (?:us|it|this|our|the|them) (?:going|free|alive|independent|open|running|online|honest|coming|on air)|spare|(?:depend|rely|relies|count)s? on (?:you|your|our|readers?|members?|people|supporters?|donations?|contributions?|listeners?|viewers?)|"
    r"(?:made possible|powered|supported|funded|sustained|paid for) (?:entirely |only |largely |mostly )?by (?:you|your|readers?|our|people|members?|donations?|supporters?|contributions?|subscribers?|listeners?|viewers?|the generosity)|"
    r"(?:reader|listener|member|viewer|community)[- ](?:funded|supported|owned)|(?:readers?|people|listeners?|viewers?|members?|supporters?) like you)\b"
)
_CAUSE = (
    r"\b(?:journalis\w+|report(?:ing|ers?|age)|newsrooms?|news|stories|story|independen\w+|non-?profit|charity|pay-?walls?|"
    r"coverage|investigat\w+|editorial\w*|truth|facts?|factual|fact-check\w*|billionaires?|shareholders|"
    r"advertis\w+|corporat\w+|owners|(?:no|an|one|single|corporate|wealthy|rich|billionaire) owner|accountable|public (?:interest|service|media|radio)|free press|democracy|"
    r"free (?:to read|for (?:all|everyone)|of charge)|accessible|open to (?:all|everyone)|mission|work|articles?|site|website|publication|magazine|station)\b"
)
_PRESS = r"\b(?:journalis\w+|newsrooms?|report(?:ing|ers|age)|non-?profit|pay-?walls?|public (?:interest|service|media|radio)|free press|investigat\w+|local news|independent (?:media|news|press|voice|publication))\b"
_MONEY = (
    r"[$£€¥₹]\s?\d|\b\d+ ?(?:dollars?|pounds?|euros?|cents|pence|usd|eur|gbp)\b|\b(?:a|per|each|every) (?:month|year|week)\b|"
    r"\b(?:monthly|annual|one-time|one-off|recurring|tax-deductible|any amount|whatever you can|big or small|"
    r"large or small|as little as|every (?:dollar|penny|pound|cent|gift|contribution|donation|bit)|cup of coffee|coffee|"
    r"(?:doubl(?:es?|ing)|match(?:es|ing)?) (?:your|every|each|all|any|our)|(?:be|is|are|being|get|gifts?|donations?|contributions?) (?:doubled|matched)|match(?:ed|ing) (?:gifts?|donations?|contributions?|funds?))\b"
)

_OTHERS = (
    r"\b(?:petitions?|referendums?|your signature|(?:take part in|fill in|fill out|complete|answer|take|in|join) (?:our|the|this|a) (?:\w+ ){0,2}(?:survey|poll|questionnaire|study|trial)s?|product test\w*|testers?|"
    r"(?:donat\w+|giv\w+) (?:\w+ )?(?:blood|plasma|platelets|organs?|(?:a )?kidneys?|bone marrow|stem cells)|(?:blood|organ|plasma|stem cell|bone marrow) (?:don\w+|drives?|banks?)|our hospitals?|hospitals? needs?|hospices?|"
    r"food ?banks?|soup kitchens?|animal shelters?|homeless shelters?|women's (?:shelters?|refuges?)|lifeboats?|(?:football|soccer|sports?|sailing|rowing|cricket|rugby|tennis|swimming|chess|golf|cycling|running|yacht|youth|our|the) clubs?|(?:our|the) (?:church|parish|choir)|"
    r"(?:for|to|helps?|helping|support\w*|of) (?:the |its |all )?(?:\w+ )?(?:victims|refugees|evacuees|survivors|homeless)|missing (?:boy|girl|man|woman|child|person|people)|legislative initiative|ballot (?:measure|initiative)|co-?funded by the (?:eu|european union)|your (?:vote|mp|congressman|congresswoman|councillor))\b"
)
"""What else money, members and backing are wanted for: petitions, surveys, blood, clubs, the needy."""
_FOR_NEWS = r"(?:journalis\w+|report(?:ing|ers?)|newsrooms?|news|newspapers?|magazine|website|site|publication|podcast|stories|storytelling|coverage|free press|press|media|radio|independen\w+|investigat\w+|non-?profit|fact-check\w*|us|our)"
"""Words by which a line that asks for help is the site's."""

_CAUSE_ITSELF = r"(?:journalis\w+|report(?:ing|ers?)|newsrooms?|news|newspapers?|magazine|website|site|publication|podcast|stor(?:y|ies|ytelling)|coverage|press|media|radio|investigat\w+|non-?profit|fact-check\w*|work|mission|broadcast\w+|voices?)"
"""The cause alone, without us and ours."""

_LOOSE_OPENERS = (
    r"(?:please )?(?:support|fund|back|sustain|power(?! quality)|protect|defend|stand up for|invest in|help (?:us|support|fund|sustain)) (?:us|our|independent|local|quality|free|fearless|non-?profit|public|investigative|honest|trusted|community|public-interest)\b.{0,70}",
    r"dear (?:\w+ ){0,3}friends?",
    r"(?:please )?(?:help )?(?:support|fund|sustain) (?:this|the)\b.{0,70}",
    r"(?:please )?(?:contribute|give|chip in|pitch in)(?: (?:now|today|here|online|monthly|once|securely))*",
    r"help (?:us )?(?:keep|fund|sustain|make|continue|protect|reach|hold|tell)\b.{0,80}",
    r"how you can help|how to help",
    r"(?:but )?(?:before you (?:go|leave|read on|continue)|while you(?:'re| are) here)(?:\W.*)?",
    r"we need (?:you|your|our|readers?)\b.{0,80}",
    r"(?:your|reader|readers'|listener) (?:support|gift|donation|contribution|help)s? .{0,80}",
    r"(?:can you|will you|would you|could you) (?:help (?:us|fund|support|keep)|chip in|pitch in|support (?:us|our|this|the)|donate|contribute|spare)\b.{0,140}",
)
"""Lines that open appeals where the story is not; within it they may be a subheading, or ask for something else."""

_OPENERS = (
    r"since you(?:'re| are) here(?:\W.*)?",
    r"(?:\W*)?we have a (?:small|quick|big|little)? ?favou?r to ask.*",
    rf"(?:but )?(?:before you (?:go|leave|read on|continue)|while you(?:'re| are) here)(?:\W{{0,4}}|\W.*\b(?:{_FOR_NEWS}|favou?r|donat\w+)\b.*)",
    r"(?:a|an) (?:\w+ )?(?:message|note|word|letter|appeal|request) (?:from|to) (?:our |the |all )?(?:editors?|publisher|readers?|newsroom|team|staff|supporters?|\w+ team)\b.{0,60}",
    r"dear (?:\w+ ){0,3}(?:readers?|supporters?|listeners?|viewers?)",
    rf"(?:please )?(?:support|fund|back|sustain|power(?! quality)|protect|defend|stand up for|invest in|help (?:us|support|fund|sustain)) (?:us(?: .{{0,70}})?|(?:our|independent|local|quality|free|fearless|non-?profit|public|investigative|honest|trusted|community|public-interest)\b.{{0,50}}\b{_CAUSE_ITSELF}\b.{{0,40}})",
    rf"(?:please )?(?:help )?(?:support|fund|sustain) (?:this|the)\b.{{0,60}}\b{_FOR_NEWS}\b.{{0,40}}",
    r"(?:please )?(?:donate|contribute(?= \w)|give(?= (?:now|today|here|online|monthly|once)\b)|chip in(?= \w)|pitch in(?= \w)|make a (?:donation|contribution|gift)|become an? (?:(?:\w+ ){0,2}(?:supporter|patron|donor)|(?:sustaining|founding|supporting) member))(?: (?:now|today|here|online|monthly|once|securely|to (?!(?:your|an?|each|every|both)\b(?! (?:\w+ )?(?:news\w*|press|media|journalism)\b)).{1,50}|via .{1,30}|by .{1,30}))*",
    rf"help (?:us )?(?:keep|fund|sustain|make|continue|protect|reach|hold|tell)\b.{{0,60}}\b(?:{_CAUSE_ITSELF}|accountable|free|alive|goal|truth|facts|independen\w+)\b.{{0,40}}",
    rf"(?:we rely on|we depend on|we count on|we can't do (?:it|this) without) (?:you|your|our|readers?)\b.{{0,80}}|we need (?:you|your|our|readers?)\b(?:.{{0,60}}\b{_FOR_NEWS}\b.{{0,60}}|.{{0,20}}\b(?:support|donations?)\W*)",
    r"why (?:we need |we ask for |we're asking for )?(?:your|reader) (?:support|help|contribution|donation)s?(?: matters?| counts?| is needed)?",
    r"(?:about|how) (?:our|this) (?:funding|appeal|fundraiser)|how (?:you can|to) (?:support us|donate)",
    rf"(?:your|reader|readers'|listener) (?:support|gift|donation|contribution|help)s? .{{0,60}}\b(?:{_FOR_NEWS}|we|matters?|counts?|possible|makes? (?:a|the|all the) difference|difference|tax-deductible)\b.{{0,60}}",
    r"(?:if you|did you) (?:value|like|enjoy|appreciate|found?|believe|care|rely)\w*\b.{0,160}\b(?:support(?:ing)? (?:us|our|it|the|this|independent|local|quality)|(?<!blood )donat\w+|contribut(?:e|ing|ion)|chip in|gift|(?:become|becoming|be) (?:a|an) (?:\w+ ){0,2}(?:member|supporter|patron|subscriber)|join(?:ing)? (?:us as|(?:us|our) (?:community|members|supporters))|help (?:us|fund|keep|support)|buy(?:ing)? (?:us|me) a coffee|coffee fund|fund (?:us|our|it|more))\b.{0,60}",
    rf"(?:can you|will you|would you|could you) (?:help (?:us|fund|support|keep)|chip in|pitch in|support|donate|contribute|consider (?:a |an |giving|making|supporting|becoming|donating)|spare)\b.{{0,80}}\b(?:{_FOR_NEWS}|today|[$£€]\d+|month|donation|gift|member|supporter)\b.{{0,60}}",
)
"""Lines by which appeals begin, in the words that newsrooms share."""


_NO_ASKING = (
    r"\b(?:cookies?|(?:opinions?|views?) expressed|affiliate|commissions?|unsubscribe|by signing up|whatsapp|telegram|purposes only|(?:legal|investment|medical|financial|professional) advice|"
    r"comments (?:can|may|must|will) be|(?:we pay|tips?|got a story|do you have a story)(?= (?:for|at|or|to|you))|do you have a story)\b"
)
"""Words of the site's other notices, which speak of us and of support too."""
_OTHER_MATTER = rf"{_NO_ASKING}|\b(?:newsletters?|unsubscribe|e-?mail address|signing up|whatsapp)\b"
"""The same, and what else a site asks its readers for: an appeal is over where it begins."""


def _appeal() -> Claims:
    """An asking, in the site's voice or to the reader, for its journalism or with an amount.

    Where the story itself says we and you (a column, a guide), these words tell nothing, and the cause must be plain.
    """
    loose = counts(3, _WE, _YOU, _READERS, _CAUSE, _MONEY, must=_ASK)
    plain = counts(2, _PRESS, _MONEY, _READERS, must=_ASK)
    speaks = has(
        rf"{_WE}|\bplease\b|\bif you (?:value|like|enjoy|believe|found|care|rely|appreciate)\b|\byour (?:\w+ )?(?:donation|gift|support|generosity|help)\b",
        r"(?:^|[.!?:] )(?:so |and |or )?(?:donate|give|support|help|consider|become|join|chip|contribute|make|back|fund)\b",
        most=250,
    )

    def claims(page: Page, i: int) -> Span | None:
        return speaks(page, i) and (plain if page.is_personal else loose)(page, i)

    return unless(rf"{_TOLD}|{_NO_ASKING}|{_OTHERS}", only_of(either(loose, plain), claims))


def _goes_on_asking(page: Page, i: int) -> bool:
    """Whether the passage behind an appeal is still the site speaking of itself and its readers."""
    passage = page.passages[i]
    if passage.words <= 6:
        return bool(_THANKS(page, i)) or (page.near_end(i, within=1) and not passage.ended)
    if not passage.ended and (passage.is_capitalised or not _SUM(page, i)):
        return False  # a menu that stands below: "Donor rewards Volunteer Donate"; or a headline
    return bool(_STILL(page, i)) or (page.near_end(i, within=8) and bool(_ASKING_VOICE(page, i)))


_THANKS = says(
    r"(?:thank you|thanks)\b.{0,80}", r"(?:donate|contribute|support|give|join|subscribe|learn more|click here|sign up)\b.{0,40}",
    r"(?:one[- ]time|monthly|once|other|annual(?:ly)?)(?: (?:gift|amount|donation))?", r"[$£€]\s?\d+.{0,20}", r"(?:paypal|patreon|venmo|ko-fi)\b.{0,30}",
    r"(?:yours|sincerely|warmly|gratefully|best)\b.{0,40}", r"(?:count|sign) me (?:in|up)", r"i(?:'d|'ll| want to| will| would)? .{0,40}", r"(?:the )?(?:editors?|publisher)", r"yes,? .{0,40}", r"(?:maybe|not now|no thanks|remind me).{0,30}",
)  # fmt: skip
_SUM = has(_MONEY)
_STILL = unless(
    rf"{_REPORTED}|{_OTHER_MATTER}",
    counts(2, _WE, r"\b(?:you|your|readers?|supporters?)\b", _ASK, _CAUSE, _MONEY, must=rf"{_ASK}|{_PRESS}"),
)

_ASKING_VOICE = unless(
    rf"{_REPORTED}|{_OTHER_MATTER}",
    counts(1, _WE, r"\b(?:you|your|you'll|you've|you're)\b", must=rf"{_ASK}|{_CAUSE}|{_MONEY}"),
)

_MAIL = r"\b(?:newsletters?|inbox|e-?mail(?:ed|s)?|sign(?:ing)? up|alerts?|briefing|every (?:mon|tues|wednes|thurs|fri|satur|sun)day|recaptcha)\b"
_TRADE = r"\b(?:subscri\w+|membership|upgrade|(?:our|this|special|exclusive|introductory|limited[- ]time) offers?|offer (?:ends|valid|expires)|e-?papers?|digital (?:access|edition|version|subscription|pass|paper)|home delivery|(?:free|your|\d+[- ]\w+) trial|cents|in print)\b"


def _out_of_voice(must: str, least: int = 1) -> Claims:
    """Words to the reader at the page's edge, where the story has none: the site speaks, not the reporter.

    `least` is 2 where it must name itself and its reader: prices and gains are spoken of by stories too.
    """
    speaks = unless(rf"{_REPORTED}|{_INTRODUCING}|{_NO_ASKING}|{_MYSELF}", counts(least, _WE, _YOU, must=must, most=90))

    def claims(page: Page, i: int) -> Span | None:
        # What does not end as a sentence does is the headline of another story: "Where You Have Seen This £800 Hat".
        at_end = page.passages[i].ended and (page.in_tail(i) or page.near_end(i, within=2))
        return speaks(page, i) if at_end and page.is_impersonal else None

    return only_of(speaks, claims)


_MYSELF = r"\bi(?:'m|'ve|'d|'ll)?\b(?! (?:agree|consent|accept|want|like|would like|have read|understand)\b)|\bmy\b"
"""Words of an author who ends a story with a word to the reader, or of someone who comments on it."""

_INTRODUCING = r"\b(?:(?:co-)?writes|covers|author of)\b"
"""Words by which a note introduces the author."""

_CONSENTING = r"\b(?:we|our|(?:this|the|these) (?:web)?sites?|partners|uses? (?:\w+[ -]){0,3}cookies|these cookies|by (?:continuing|clicking|using|proceeding|browsing)|accept (?:\w+ )?cookies)\b"

_COOKIES = r"\bcookies\b|\bcookie\b(?! (?:policy|statement|notice))|\b(?:using|continu\w+|brows\w+)\b.{0,40}\b(?:site|website|brows\w+)\b.{0,100}\bcookie policy\b"
"""Cookies, but for their policy's name: whoever joins agrees to that too."""

_STORY = (
    "The lock gates at the harbour will be closed for the whole of the winter, the council said on Monday.\n"
    "The harbour master, Ana Lima, said that the gates were older than anyone who worked them.\n"
    "Barges will have to take the long way round, which adds a day to the journey to the mill.\n"
    "The gates were last repaired in 1961, when the mill burnt down and the ferry was lost at sea.\n"
    "The council meets again in March, when the cost of the repair is to be put before its members.\n"
)
"""A story that says neither we nor you, for examples of what stands behind one."""

_TO_MAIL = r"(?:please )?(?:get|receive|join|read|follow|try|sponsor|support|share|subscribe|sign(?:ing)? (?:me )?up|register|enjoy|thanks|thank you|i want|yes|discover|explore|check out)"
"""Words by which a line begins that ends on the newsletter, and is no sentence about one."""

_MAIL_AGAIN = r"\b(?:unsubscribe|newsletters?|inbox|e-?mail|sign(?:ing)? up|privacy policy|terms of (?:use|service)|recaptcha|opt out|spam)\b"
_MORE_MAIL = unless(
    r"\b(?:said|says|told|announced|replied|recalled|explained|asked|he|she|his|him|police|court|minister|president|spokes\w+)\b|"
    r"\b(?:i|we) (?:\w+ )?(?:got|received|wrote|sent|posed|spoke|met|wondered)\b",
    either(
        has(_MAIL_AGAIN, most=12),
        counts(
            1,
            _WE,
            _YOU,
            r"^\W*(?:receive|get|sign up|join)\b|\b(?:us|me|free|please|agree|consent|subscribe|enter|unsubscribe|opt out|spam|recaptcha|privacy policy|terms of (?:use|service))\b",
            must=_MAIL_AGAIN,
        ),
    ),
)
"""What belongs to an invitation behind its first line; the story may go on there, and someone in it gets an e-mail."""

RULES = (
    Rule(
        name="donation-appeal",
        placed=True,
        category=Category.DONATION_APPEAL,
        why="The site asks its readers for money; that is its own voice, not the reporter's.",
        claims=section(
            either(
                unless(
                    rf"{_TOLD}|{_OTHERS}",
                    either(says(*_OPENERS, most=45), also(outside, says(*_LOOSE_OPENERS, most=45))),
                ),
                _appeal(),
                unless(
                    rf"{offers.TOLD}|{_NO_ASKING}|\b(?:memory|memorial|funeral|in lieu|ira|pensions?|employer|inheritance|grandchildren|blood)\b",
                    either(
                        has(*offers.DONATION, *offers.CAUSE, *offers.MORE_GIVING, most=60),
                        says(offers.AMOUNTS, most=16),
                    ),
                ),
            ),
            _goes_on_asking,
        ),
        drops=(
            "Before you go...\nOur small newsroom answers to nobody but its readers. If you value what we do, please "
            "consider a monthly gift of $5.\nThank you.",
            "The Harbour Post is a nonprofit. We depend on readers like you to pay for reporting that stays free for all.",
            "Support independent local news",
            "If you value our reporting, please consider becoming a member.",
            "Can you help us keep our journalism free?",
            "If you care about local news, please consider joining our members today.",
            "Donate now",
            "Your support keeps our newsroom open.",
            "Gifts to the Quay Fund are deductible to the fullest extent of the law.",
            "Give once | Monthly | $20 | $40",
            "Our reporters row out to every wreck, and their stories are read in both ports. Contribute to The Tide Table.",
            f"{_STORY}[[Support the Harbour Post]]",
            "[[Support independent local news]]\nThe Mayor's $900 Harbour Hat And Where You Have Seen It\n"
            "Our site uses cookies to help us keep it running for you.",
        ),
        keeps=(
            "We use cookies to help us support the site's features and tailor our stories to you.",
            "Please support our petition for a free river: it is open to our readers, and you can sign it for free.",
            "Become a product tester: we count on your opinion, and our members get the magazine for free.",
            "Take part in our survey: help us to learn what you, our readers, make of the news, and win a gift of $50.",
            "Donate blood: our hospital needs your help this month, and you get coffee for free.",
            "Support our sailing club: membership costs $10 a month, and our harbour gains a team that is open to all.",
            "Your support helps the victims of the flood: our charity gives $20 a month to each family that you find.",
            "Support this bill",
            "If you like our work on the quay, please join the rowers on Sunday.",
            "Gifts to the harbour's saints were once deductible from the toll, and the law of 1911 ended that.",
            "Monthly | Other | $20 | $40",
            "Make your pension contribution now, before the lock closes.",
            "We need to raise £40,000 by the end of May or the lock will close.",
            "Our locks are old and we mend them ourselves. The pilots who contribute to the fund may use the crane.",
            "Help keep the beach clean",
            "Help us keep our beaches open",
            "Can you help us find the harbour cat?",
            "If you like your coffee strong, join the pilots at the mill.",
            "How to help",
            "Support our troops",
            "Invest in public transport",
            "Before you leave: pack light",
            "While you are here, try the fish.",
            "We need your help to find the owner of this boat.",
            "Give to the rich",
            "The senator asked her supporters to donate as little as $5 to the campaign, officials said.",
            '"Please donate whatever you can, we need your support," the charity\'s director told volunteers.',
            "The charity raised $2 million in donations for the flood victims last year.",
            "Last spring we heard the story of pilots who lost their passes and their membership of the guild: the fee had "
            "doubled overnight, and the only thing that anyone can do about it is to take the long way round.",
            "Contribute to your child's savings plan",
            "We are an open community of 300 contributing writers, and our readers send us stories every month.",
            "Comments can be posted by members of our scheme: it lets our most engaged readers support our journalism.",
        ),
        languages=("en",),
    ),
    Rule(
        name="newsletter-plea",
        category=Category.NEWSLETTER,
        why="An invitation to subscribe to a newsletter is the site's voice, not the reporter's.",
        claims=either(
            unless(
                rf"{_TOLD}|{_INTRODUCING}|\bto (?:continue|keep|finish) reading\b",
                section(
                    either(
                        has(
                            r"(?:^|[.!?:] |\b(?:please|now|here|and|also|or|us|(?:here|want|like|love|button|below|link|form|sure|forget) to) )(?:sign(?:ing)? up|subscribe|register|opt in)\b.{0,60}\b(?:our|the|us|free|daily|weekly|morning|evening|breaking|today|here|now|latest|from)\b.{0,60}\b(?:newsletters?|e-?mails?|briefings?|digest|"
                            r"mailing list|bulletin|inbox|alerts?|updates|roundup|round-up)\b",
                            r"\b(?:get|receive|have|want|start|delivered|sent|straight|direct(?:ly)?)\b.{0,90}\b(?:to|in|into) your (?:inbox|e-?mail|mailbox)\b",
                            r"\bsign up (?:below )?(?:with|using) (?:your|an) e-?mail\b|\bnotif(?:y me|ications?) (?:about|of|when|for) (?:new|follow-?up) (?:posts?|comments?|articles?|stories)\b",
                            r"^\W*join (?:the )?(?:over |more than )?[\d,.]+(?:k|m)?\+? (?:\w+ ){0,2}(?:people|readers|subscribers|others|members)\b",
                            r"^\W*(?:we respect your privacy|100% free|no spam)\b.{0,40}\bunsubscribe\b|\bunsubscribe (?:at any|any ?time)\b",
                            r"\bcheck your (?:inbox|e-?mail)\b.{0,40}\b(?:confirm\w*|subscription)\b|^\W*(?:contact me|receive e-?mails?)\b.{0,80}\b(?:offers|partners|sponsors)\b",
                            r"\b(?:our|your) (?:\w+ ){0,4}newsletter\W*$",
                            rf"(?:(?:^\W*|[?!] ){_TO_MAIL}\b(?!.*\b(?:that|as|wrote)\b).{{0,60}}|\b(?<!ed to )(?:sign(?:ing)? up for|subscribe to) )\b(?:the|this) (?:\w+ ){{0,4}}newsletter\W*$",
                            r"^\W*(?:join|get) my (?:\w+ ){0,4}newsletter\W*$",
                            r"\byou(?:'ve| have) (?:been )?(?:successfully )?(?:signed up|subscribed|registered|been added)\b",
                            r"\bthank(?:s| you) for (?:signing up|subscribing|registering|joining)\b",
                            r"\bby (?:signing up|subscribing|submitting|providing your (?:e-?mail|information)|entering your e-?mail|clicking \W?(?:submit|send|subscribe|sign up))\b.{0,60}\b(?:you|i) (?:\w+ )?(?:agree|confirm|consent|accept|acknowledge|opt|elect|understand|allow)",
                            r"^(?:please )?(?:enter|type|provide|add) (?:your|an?) (?:e-?mail|valid e-?mail)\b(?! (?:address )?and password)",
                            r"\b(?:our|the|this|free|daily|weekly|morning|evening)\b.{0,40}\bnewsletters?\b.{0,60}\b(?:sign up|(?<!\bi )subscribe|here|inbox|free|every)\b",
                            r"^(?:stay|keep) (?:informed|up to date|updated|in the loop|connected|ahead)\b.{0,120}\b(?:newsletters?|inbox|e-?mails?|sign|subscribe|alerts|(?:e-?mail|news|text) alert)\b",
                            r"^(?:don't miss|never miss) (?:a|an|out)\b.{0,80}\b(?:sign|subscribe|newsletters?|inbox|e-?mail)\b",
                            most=45,
                            if_any=(
                                "sign",
                                "subscribe",
                                "register",
                                "opt in",
                                "inbox",
                                "mail",
                                "newsletter",
                                "join",
                                "notif",
                                "check your",
                                "contact me",
                                "receive",
                                "don't miss",
                                "never miss",
                            ),
                        ),
                        says(*NEWS_BY_MAIL, most=30),
                        says(
                            r"subscribe (?:to (?:our|my|the|this) (?:blog|e-?mails?|updates|list)|(?:by|via) e-?mail|for (?:more|updates)\b.{0,40})|(?:get|receive) (?:our )?(?:daily|weekly|free) (?:e-?mails?|updates)|sign me up",
                            r"(?:sign up|subscribe)(?: (?:now|today|here|for free|free|by e-?mail|via e-?mail|for (?:our|the|free|updates|news)\b.{0,40}))*",
                            r"(?:our|free|daily|weekly|morning|evening|sign up for|the)? ?(?:\w+ ){0,3}(?:newsletters?|e-?mail (?:alerts?|updates?|address)|mailing list)(?: (?:sign-?up|signup))?",
                            r"(?:e-?mail address|your e-?mail(?: address)?|first name|last name)(?:\s?\*)?",
                            r"(?:\w+ )?(?:invalid e-?mail|please enter a valid e-?mail)\b.{0,60}|(?:never miss|don't miss) (?:a|another) (?:post|story|beat|thing|update|issue)",
                            r"(?:no spam|unsubscribe (?:at )?any ?time).{0,60}",
                            r"stay (?:informed|updated|in the loop|connected|in touch)",
                            most=9,
                        ),
                    ),
                    lambda page, i: bool(_MORE_MAIL(page, i)),
                    most=5,
                ),
            ),
            unless(
                rf"{offers.TOLD}|{_INTRODUCING}|\bto (?:continue|keep|finish) reading\b",
                section(
                    has(*offers.NEWSLETTER, *offers.CHANNELS, most=45),
                    lambda page, i: bool(_MORE_MAIL(page, i)),
                    most=5,
                ),
            ),
        ),
        drops=(
            "Sign up for our morning newsletter.",
            "Join the Harbour Post WhatsApp channel and hear of every tide.",
            "Never miss a ferry again: turn on our alerts.",
            "A confirmation email is on its way.",
            "Discover more from Harbour Notes",
            "Join my quiet harbour newsletter!",
            "Love the quay? Join thousands who already read the Harbour Tide newsletter.",
            "Trouble viewing this newsletter? Open it in a browser.",
            "Already have a WordPress.com account? Log in now.",
            "Thanks for reading Harbour Notes! Subscribe for free to receive new posts and support my work.",
            "Get the day's top stories delivered straight to your inbox every weekday.\nBy signing up you agree to our privacy policy.",
            "[[Sign up for the Harbour Notes newsletter.\nYour address will be used according to our privacy policy.]]\n"
            "The skipper had put the question to the ferry's owner, and weeks later I got an e-mail from the yard.",
        ),
        keeps=(
            "Ana Lima covers the harbour and co-writes the Tide newsletter, which comes free every Monday.",
            "Subscribe to the weekly newsletter or lose your seat, members of the county board were told.",
            "Discover more from the coast of Peru",
            "More than 200 pilots follow the union on its WhatsApp channel, and none of them was warned.",
            "A second email is on its way to the yard, the harbour master hopes.",
            "Enter your email and password to open the sluice's log.",
            "Trouble reading the tide table kept three barges in the lock.",
            "Get my brother a newsletter, she told the boy, and be quick.",
            "Already have an account at the mill, she thought.",
            "She sent an email to her staff on Tuesday with an update on the search.",
            "Welcome to the Tide newsletter\nThe Tide is a monthly letter on locks and barges, and a second newsletter is planned.",
            "What is the Tide newsletter?",
            "Enjoy the silence, as the old skipper wrote in the newsletter.",
            "More than 200 skippers have asked to sign up for the newsletter.",
            "Trouble reading this newsletter was common among the pilots.",
            "The lock was first described in the Quayside Union newsletter.",
            "Stay informed: set up notifications to alert crews about gates that close early.",
        ),
        languages=("en",),
    ),
    Rule(
        name="paywall-notice",
        category=Category.PAYWALL,
        why="A notice that the rest is for those who pay is not the story.",
        claims=either(
            unless(
                r"\b(?:said|told|according to)\b",
                has(
                    r"\b(?:this|the|full|rest of (?:this|the)|our|premium|exclusive) (?:article|story|content|page|post|text|report|piece)s?\b \W{0,2}\s?(?:(?:is|are|was|were|has been|requires?|needs?|only|exclusive(?:ly)?|reserved|available|continues|premium|for)\b.{0,50})?"
                    r"\b(?:subscribers?|members|premium|paying|subscription|register(?:ed)?|logged in|log in|signed in|sign in|unlock)\b",
                    r"\b(?:to|and) (?:continue|keep|finish|read|unlock|access|view|see) (?:reading|the (?:full|rest|whole|entire)|this|full|unlimited|all|more)\b.{0,80}\b(?:subscri(?:be|ption)s?|log ?in|sign ?in|register|an? (?:\w+ )?account|your account|member(?:ship)?s?|trial)\b",
                    r"\b(?:subscribe|log ?in|sign ?in|register|become a member|create (?:an|a free) account|start your)\b.{0,50}\bto (?:continue|keep|finish|read|unlock|access|view) (?:reading|(?:with )?your reading|the (?:full|rest|whole|entire|article|story)|this|full|more|all|unlimited)\b",
                    r"\byou(?:'ve| have) (?:reached|used|read|hit|exceeded|\d+)\b.{0,50}\b(?:free|complimentary|limit|monthly|articles?|stor(?:y|ies))\b.{0,60}",
                    r"\b(?:\d+|one|two|three|last|no|remaining) (?:free |complimentary )?(?:articles?|stor(?:y|ies)) (?:left|remaining|this month)\b",
                    r"\b(?:already|not yet|not) (?:a |an )?(?:paid |free )?(?:subscri\w+|member|registered)\s?\?",
                    r"^\W*(?:this (?:is|\w+ is) )?(?:an? )?(?:subscriber|member|premium)s?[- ]only (?:content|article|story|access|feature)\b.{0,30}$|\bfor (?:subscribers|members) only\b",
                    r"^\W*(?:create|with|log in|sign in|register)\b.{0,40}\bto (?:continue|keep reading|read this|view this content|access this)\W*$|\b(?:logged|signed) in to (?:view|read|see|access)\b|\bpreview of subscription content\b",
                    r"^\W*(?:members|subscribers) only\W*$|^\W*(?:subscriber|member) exclusive\W*$|^\W*exclusive (?:to|for) (?:our )?(?:members|subscribers)\W*$|^\W*(?:access|log ?in|sign ?in) (?:through|via) (?:your|an) institution\b|\bupgrade to (?:\w+ ){1,3}to (?:read|continue|unlock|view)\b",
                    r"\bunlock (?:this|the (?:full|rest|whole)|unlimited|full|all)\b.{0,20}\b(?:article|story|stories|content|access|articles)\b",
                    most=60,
                    if_any=(
                        "subscri",
                        "member",
                        "premium",
                        "log",
                        "sign",
                        "regist",
                        "unlock",
                        "continue",
                        "account",
                        "free",
                        "remaining",
                        "left",
                        "limit",
                    ),
                ),
            ),
            unless(offers.TOLD, has(*offers.GATE, most=60)),
        ),
        drops=(
            "This article is for subscribers only. Log in to continue reading.",
            "You have 2 free articles remaining this month.",
            "Join for $2 a week to read what the pilots saw.",
            "Not a member yet? The tide waits for you inside.",
            "Create an account or sign in to continue with your reading experience.",
        ),
        keeps=(
            "The paper, which put its stories behind a paywall in 2019, lost a third of its readers.",
            "Sign up at the quay to see the full moon from the ferry.",
            "Only members can see the lock from the terrace.",
            "Join the ferry to see what happened next to the mill.",
            '"To continue reading the bill we need a subscription to patience," the clerk said.',
        ),
        languages=("en",),
    ),
    Rule(
        name="subscription-offer",
        category=Category.SUBSCRIPTION,
        why="An offer to subscribe is the site's own trade.",
        claims=either(
            unless(
                _TOLD,
                either(
                    has(
                        r"^\W*(?:subscribe|get|start|try|unlock|save|enjoy|choose|limited[- ]time|special offer|become|for (?:just|only|as little as))\b.{0,120}\b(?:subscri\w+|unlimited,?(?: \S+){0,2} (?:access|articles?|stories|reading|news)|trial|digital access|all access)\b.{0,120}$",
                        r"\bsubscribe\b.{0,60}(?:[$£€]\s?\d|\b(?:today|now|for free|here)\b)",
                        r"\b(?:start|claim|enjoy|gift)\b.{0,20}\b(?:your (?:free )?(?:trial|subscription)|unlimited (?:digital )?access)\b",
                        r"\b(?:unlimited|full) digital access\b",
                        r"\b(?:our|as a|become a|for|to our) (?:\w+ )?subscribers?\b.{0,60}\b(?:get|receive|enjoy|access|exclusive|can)\b",
                        most=45,
                        if_any=("subscri", "access", "trial", "unlimited"),
                    ),
                    says(
                        r"(?:subscribe(?: to)?|subscribe (?:now|today|here|to .{1,50})|become a (?:subscriber|member)|subscription(?:s| options| plans)?|manage (?:your )?subscription|gift (?:this )?(?:article|subscription)|try it free|start (?:a |your )?free trial|view offers?|see (?:our )?(?:offers?|plans)|choose your plan)",
                        r"(?:log ?in|sign ?in|register|create (?:an )?account|my account)(?: (?:or|/|\|) (?:log ?in|sign ?in|sign ?up|register|subscribe|create (?:an )?account))+",
                        r"(?:support|read|get|explore) .{0,40}(?:subscrib|by becoming a subscriber).{0,40}",
                        most=12,
                    ),
                ),
            ),
            unless(offers.TOLD, has(*offers.SUBSCRIPTION, most=40)),
        ),
        drops=(
            "Subscribe now for $1 a week and get unlimited digital access.",
            "Become a subscriber",
            "Read the Harbour Post on Google News.",
            "Add the Harbour Post as a preferred source",
        ),
        keeps=(
            "The city's bike scheme lost subscribers after the price of a yearly subscription doubled, the council said.",
            "Streaming subscriptions rose by a tenth in Norway last year.",
            "Start – $30 a month – best for rowers who want unlimited moorings and a locker",
            "Get instant weather, build unlimited routes",
            "Follow the river on Google News and you will think that it floods each week.",
            "The skipper found the old chart on Google News and never followed it.",
        ),
        languages=("en",),
    ),
    Rule(
        name="cookie-notice",
        category=Category.COOKIE_NOTICE,
        why="A notice on cookies and consent belongs to the site.",
        claims=unless(
            r"\b(?:said|told|regulators?|court|fined|baked?|recipe|dough|oven|butter|attributes?|dictionary|arguments?|middleware)\b|^\W*(?:©|copyright)|\ball rights reserved\b|(?:.+\|){3}",
            section(
                either(
                    also(
                        spoken(_CONSENTING),
                        counts(
                            1,
                            r"\b(?:consent|accept|agree|experience|analy[sz]e|traffic|personali[sz]e\w*|track\w*|browser|essential|necessary|functional|deliver|improve|(?:we|sites?|website|partners|to|our) use|uses|(?:using|sets?|stores?)\b.{0,40}\bcookies?|cookies? (?:\w+ ){0,3}(?:set|stored)|turn on|enable|disable|opt[ -]out)\b",
                            must=_COOKIES,
                            most=120,
                        ),
                    ),
                    has(
                        r"^(?:we|our partners|we and our (?:\d+ )?partners)\b.{0,80}\b(?:store|access|process)\b.{0,60}\b(?:device|personal data|identifiers|information)\b",
                        r"\bby (?:clicking|submitting|sending)\b.{0,40}\byou consent to\b.{0,40}\b(?:stor\w+|process\w*)\b.{0,60}\b(?:personal|your) (?:information|data)\b",
                        most=150,
                    ),
                    says(*CONSENT, most=60),
                    says(
                        r"(?:accept|reject|decline)(?: all| only)?(?: (?:necessary|essential|optional|options))?(?: cookies?)?|(?:accept|reject|allow|decline|manage|refuse|customi[sz]e|adjust|change) (?:all |only |your |my |necessary |essential |optional )*(?:cookies?|consent)(?: (?:settings|preferences|consent|choices))?|cookies? (?:policy|notice)|(?:cookies?|privacy|consent) (?:settings|preferences|choices|options|consent|banner)|(?:analytics|analytical|functional|required|performance|marketing|targeting|advertising|preference|statistics?|strictly necessary|necessary|essential|social media) cookies(?: \(?(?:\d+|always (?:on|active|enabled))\)?)?|manage (?:my |your )?(?:preferences|consent|choices|privacy)|your privacy(?: choices)?|do not sell (?:or share )?my (?:personal )?(?:information|data)|i (?:agree|accept)|got it",
                        most=8,
                    ),
                ),
                spoken(r"\b(?:cookies?|consent|privacy policy|preferences|third[- ]part(?:y|ies)|vendors?|partners)\b"),
                most=6,
            ),
        ),
        drops=(
            "We use cookies to personalise content and to analyse our traffic. By continuing you accept our cookie policy.",
            "Accept all cookies",
            "Please accept marketing cookies to watch this video.",
            "The technical storage or access that is used exclusively for statistical purposes.",
            "By clicking Send below, you consent to the yard storing and processing the personal data that you gave.",
            "Change your cookie settings to show this map. Please allow all cookies for it.",
        ),
        keeps=(
            "Allow the cookies to cool for two hours.",
            "Check your privacy settings to see who reads along, the clerk advised.",
            "The bakery gave away cookies to anyone who came in on Friday.",
            "Europe's highest court ruled that websites must ask before they set cookies on a reader's browser.",
            "When we searched for the ferry on two phones, cleared of all cookies and using different names, the fare went up again.",
            "To read cookies you can use the cookies attribute, and to set cookies you can use the method of the same name.",
        ),
        languages=("en",),
    ),
    Rule(
        name="app-promotion",
        category=Category.ADVERTISEMENT,
        why="The site's own app, channel or feed is advertised.",
        claims=unless(
            _TOLD,
            has(
                r"^(?:download|get|install|try) (?:our|the) (?:(?!in |for |of )\S+ ){0,5}apps?\b",
                r"(?:^|[.!?:] |\b(?:and|or|to|please|(?:you|readers) can(?: now| also)?) )(?:download|get|install)\b.{0,40}\bapp\b.{0,60}\b(?:app store|google play|ios|android|iphone|phone|free|today|now)\b",
                r"\b(?:available|out now) (?:on|in) the app store\b",
                r"\b(?:read|listen|watch)\b.{0,40}\b(?:in|on|via|with) (?:our|the) (?:\w+ ){0,2}app\b",
                r"(?:^|[.!?:] |\b(?:please|to|or|(?:you|readers) can(?: now| also)?) )(?:turn on|enable|allow|get|receive|send (?:me|you)|want) (?:\w+ ){0,3}notifications\b(?! (?:that|which)\b)",
                r"\badd (?:us|this (?:site|page)) to your home ?screen\b",
                r"\bopen (?:this )?(?:page |article |story )?in (?:the )?app\b",
                most=40,
                if_any=("app", "notification", "home screen", "homescreen"),
            ),
        ),
        drops=("Download the Harbour Post app for free on the App Store or Google Play.",),
        keeps=(
            "The ministry will launch an app for farmers in June.",
            "Only the yard builds these tablets. You download an app from its own app store on the phone that comes with them.",
            "A worker is a script that lets the page send reminders and enable features like push notifications.",
            "The new bell can tell gulls from guests, so you'll only get notifications that matter.",
            "Get the look of a native menu in your app",
            "Many pilots now get notifications from the lock before breakfast, and ignore most of them.",
            "Guests can download the app for free at the quay and read the tides on their phone.",
        ),
        languages=("en",),
    ),
    Rule(
        name="appeal-out-of-voice",
        placed=True,
        category=Category.DONATION_APPEAL,
        why="A story that never says we or you ends; what asks the reader for something behind it is the site.",
        claims=section(
            _out_of_voice(rf"(?:{_ASK}).*(?:{_CAUSE}|{_MONEY})|(?:{_CAUSE}|{_MONEY}).*(?:{_ASK})|[$£€]\s?\d", least=2),
            lambda page, i: page.near_end(i, within=8) and page.passages[i].ended and bool(_ASKING_VOICE(page, i)),
        ),
        drops=(_STORY + "[[Toss a coin in our hat: as little as $2 buys you another walk along the quay.]]",),
        keeps=(
            "You could hear the gates from the quay for a month.",
            _STORY
            + "As your first choice, try the ferry: a crossing is from $17 to $20, with a free ride for children.",
            _STORY + "In total we were paid $900 for the bells, and the yard gave us a lantern for each that we found.",
        ),
        languages=("en",),
        confidence=0.8,
    ),
    Rule(
        name="newsletter-out-of-voice",
        placed=True,
        category=Category.NEWSLETTER,
        why="As above, where mail is offered.",
        claims=_out_of_voice(_MAIL),
        drops=(_STORY + "[[Our editor picks her favourites for you every Friday in one short e-mail.]]",),
        keeps=(
            "You had to sign up for the ferry every Friday.",
            _STORY
            + "While I plan to feed more newsletters to my script, you can find it at the mill, and I'd love to hear of yours.",
        ),
        languages=("en",),
        confidence=0.8,
    ),
    Rule(
        name="offer-out-of-voice",
        placed=True,
        category=Category.SUBSCRIPTION,
        why="As above, where a subscription is offered.",
        claims=_out_of_voice(_TRADE),
        drops=(_STORY + "[[Prefer paper? Our home delivery brings you the harbour before breakfast.]]",),
        keeps=(
            "You need no membership to fish from the quay.",
            _STORY + "A raft can offer you shade, and our digital age has not changed that.",
        ),
        languages=("en",),
        confidence=0.8,
    ),
)
