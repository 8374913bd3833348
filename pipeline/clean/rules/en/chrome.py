"""English: the page around the story. Share bars, menus, related links, comments, advertisements.

Short lines, made of few words. Most are claimed only where such lines stand: before or after the story, or alone.
"""

import re

from pipeline.clean.cues import required
from pipeline.clean.page import Page, Span
from pipeline.clean.rule import (
    Claims,
    Rule,
    after_story,
    also,
    asked_once,
    at_edge,
    either,
    has,
    made_of,
    only_of,
    outside,
    says,
    section,
    tokens_of,
    unless,
)
from pipeline.clean.rules.en.offers import COMMENTS
from pipeline.clean.rules.en.platforms import (
    COMMENT_LINES,
    EMBEDS,
    FIELD,
    LABELS,
    LIKES,
    MADE_WITH,
    RATINGS,
    RESPONSES,
    TOOLS,
    TRAILS,
)
from pipeline.model import Category

_SAID = r"\b(?:said|says|told|wrote|according to)\b"

NETWORKS = frozenset(
    """facebook twitter x whatsapp telegram linkedin reddit pinterest tumblr messenger instagram threads mastodon
    bluesky flipboard pocket vk viber line wechat weibo snapchat tiktok youtube xing digg stumbleupon signal
    truth gab parler email mail print sms fb gmail""".split()
)
"""Where stories are shared to; a bar of share buttons holds little else."""

_SHARE_WORDS = NETWORKS | frozenset(
    """share shares shared sharing tweet tweets retweet pin post send save bookmark copy copied link url e on via to
    by this article story page news with friends like likes follow us more options all and or the click here
    opens in new window a whatsapp s k m comment comments button buttons icon social media clipboard read later
    gift total listen show hide messages message now using your app close out also""".split()
)
_SHARE_VERBS = frozenset(["share", "shares", "sharing", "tweet", "retweet", "bookmark"])


def _names_networks(page: Page, i: int) -> bool:
    """Whether three or more networks stand in the passage: one alone may be a subheading."""
    passage = page.passages[i]
    return (
        "|" not in passage.text
        and "\t" not in passage.text
        and len(NETWORKS & set(tokens_of(passage, _SHARE_WORDS))) >= 3
    )


_MENU_WORDS = frozenset(
    """home homepage menu search close open toggle navigation skip main content site log login logout sign in up
    register account my profile subscribe next previous prev page top back breaking news latest live more all
    sections section topics topic world uk us usa europe asia africa americas middle east politics business
    economy markets money tech technology science health sport sports football cricket culture entertainment arts
    lifestyle life style travel food opinion opinions comment analysis editorial editorials video videos audio
    podcasts podcast photos pictures gallery galleries weather local national international regions climate
    environment education about contact advertise careers jobs help faq faqs support terms privacy policy cookies
    cookie accessibility sitemap corrections newsletters newsletter rss feed feeds archive archives categories
    category tags edition editions english follow to of and the our or & a for go now today trending hot new
    stories story articles post posts loading show hide view see read share settings notifications save saved
    listen watch play games crosswords puzzles obituaries classifieds shop store events community features
    special reports series investigations magazine e paper epaper""".split()
)
_MENU_NEEDS = _MENU_WORDS - frozenset("""to of and the our or & a for go now of up in e us back more new my""".split())

_HEADLINE = 22
"""Words: 6 of the 301 headlines of stories-dev and news-dev have more."""


def _like_headline(page: Page, i: int) -> bool:
    """Whether a passage could be a link to another story: a line without a full stop, not the page's own text."""
    passage = page.passages[i]
    return passage.words <= _HEADLINE and not passage.text.endswith((".", ":", ","))


def _to_the_end(page: Page, i: int) -> bool:
    """Whether less than a quarter of the page's prose stands behind passage i: teasers, then, and no story."""
    prose = [p.words if p.is_prose and page.is_free(k) else 0 for k, p in enumerate(page.passages)]
    return sum(prose[i:]) < 0.25 * max(1, sum(prose))


def _linked(page: Page, i: int) -> bool:
    """Whether the passage behind a heading of related links is one of them."""
    if _like_headline(page, i):
        return True
    # A teaser stands under its own headline, or under the heading; behind three headlines the story goes on.
    return _headlines_above(page, i) <= 2 and after_story_start(page, i) and _to_the_end(page, i)


def _headlines_above(page: Page, i: int) -> int:
    """How many lines like headlines stand right above passage i, a heading of links included."""
    above = 0
    while page.is_free(i - 1 - above) and _like_headline(page, i - 1 - above):
        above += 1
    return above


def after_story_start(page: Page, i: int) -> bool:
    """Whether passage i stands behind the story's first paragraph."""
    return page.body is not None and i > page.body[0]


_RELATED = says(
    r"(?:you (?:may|might|could|will)(?: also)? (?:like(?:…)?|enjoy|be interested in|want to read|love|have missed)|what to read next|read (?:next|also|more(?: on| about| from)?(?: .{1,40})?|this next|on)|also read|up next|next (?:up|story|article|read|in .{1,40})|"
    r"see (?:also|more(?: .{1,40})?)|more (?:from|on|in|about|like this|to explore|to read|stories|news|articles|posts|headlines|coverage|reading|top stories)(?: .{1,60})?|further reading|"
    r"related(?: (?:posts?|articles?|stor(?:y|ies)|news|content|coverage|links?|topics?|tags?|reading|items?|videos?|searches|headlines|material|to this story|reports?))?|"
    r"(?:our |the )?(?:latest|newest|newer|older|recent|recommended|popular|similar|other|top|must[- ]read|trending|featured|previous|further|selected|suggested|sponsored|most (?:read|viewed|popular|recent|shared|commented|watched)|best|today's|this week's|editor'?s'?|editors'|hot)(?: (?:articles?|posts?|stor(?:y|ies)|news|reads?|videos?|headlines?|picks?|topics?|content|updates?|reports?|now|today|in .{1,30}|from .{1,30}|on .{1,40}|for you|links?|reading|coverage))*|"
    r"recommended(?: for you| by .{1,30})?|suggested for you|editor'?s'? (?:picks?|choice)|don'?t miss|in case you missed it|(?:keep|continue) reading|explore (?:more|further)(?: .{1,40})?|trending(?: now| topics| stories)?|"
    r"from (?:around )?the web|around the web|promoted (?:stories|links|content)|more on this(?: .{1,30})?|on this topic|elsewhere(?: on .{1,30})?|(?:stories|articles) (?:you may like|for you|from .{1,40}))",
    most=10,
)
_NOT_SUBHEAD = frozenset(
    """best previous other further top latest recent selected popular similar newest hot trending featured""".split()
)


def _related_heading(page: Page, i: int) -> Span | None:
    """A heading of related links: such words, and links or the page's end behind it."""
    span = _RELATED(page, i)
    passage = page.passages[i]
    if span is None or (passage.ended and not passage.text.endswith(("...", "…"))):
        return None
    if passage.line in _NOT_SUBHEAD and not outside(page, i):
        return None
    followed = i + 1 >= len(page.passages) or not page.is_free(i + 1) or _linked(page, i + 1)
    return span if followed else None


_NEIGHBOUR = re.compile(
    r"\W*(?:Previous|PREVIOUS|Next|NEXT|Prev) (?:[Pp]ost|POST|[Aa]rticle|ARTICLE|[Ss]tory|STORY)s? [A-ZÀ-Þ\"“‘'].*[^.]"
)
_neighbour = asked_once(
    lambda passage: _NEIGHBOUR.fullmatch(passage.text) is not None, required(r"\b(?:previous|next|prev)\b"), most=30
)
"""The entry before this one or after it, by its title: `Previous Post Mayor opens fair`."""


_DATED = re.compile(r"\b\d{4},? at \d{1,2}[:.]\d\d|\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago\b")


def _heads_comment(page: Page, i: int) -> bool:
    """Whether passage i stands behind the story, and a date and an hour below it, as below a comment's author."""
    below = page.passages[i + 1 : i + 2]
    return page.in_tail(i) and any(passage.words <= 10 and _DATED.search(passage.low) is not None for passage in below)


def _is_unquoted(page: Page, i: int) -> bool:
    """Whether it does not begin with a quotation: someone in the story may say `Ok` and no more."""
    return not page.passages[i].low.lstrip(" -*").startswith('"')


def _quiet(claims: Claims) -> Claims:
    return unless(_SAID, claims)


RULES = (
    Rule(
        name="advertisement-label",
        category=Category.ADVERTISEMENT,
        why="A label that stood above or below an advertisement.",
        claims=either(
            says(
                r"(?:advertisements?|advertising|ads?|sponsored|promoted|paid (?:content|post|advertisement)|sponsor(?:ed)? (?:message|content|by .{1,40}|links?)|(?:ad|advertisement) (?:feedback|choices)|remove ads|skip (?:ad|advertisement)|why (?:am i seeing )?this ad\??|from our (?:sponsors?|partners?)|partner content|branded content|a message from our sponsors?|presented by .{1,40}|brought to you by .{1,60}|promotion|report (?:this )?ad|hide ad)(?: \d+)?",
                r"(?:(?:story|article|content|post|this (?:story|article)) continues|continue[sd]?(?: reading)?|scroll (?:down )?to continue|keep scrolling|(?:more )?(?:below|after)) ?(?:below|after|with)?(?: (?:the|this|our))? ?(?:below|advertisements?|ads?|sponsored message|newsletter|video|content|break|promotion)?(?: below)?",
                r"(?:advertisement|ad)s?[ -]+(?:story|article|content|scroll|continue).{0,50}",
                most=9,
            ),
        ),
        drops=("ADVERTISEMENT", "Story continues below advertisement"),
        keeps=("The advertisement ran for a week before the council took it down.", "An ad for a lost dog hung on the pier."),
        languages=("en",),
    ),
    Rule(
        name="share-bar",
        placed=True,
        category=Category.SHARE_LINKS,
        why="Buttons to share a page hold the names of networks and little else.",
        claims=either(
            made_of(_SHARE_WORDS, needs=_SHARE_VERBS, most=24),
            also(lambda page, i: outside(page, i) or _names_networks(page, i), made_of(_SHARE_WORDS, needs=NETWORKS, most=24)),
        ),
        drops=("ShareFacebook Twitter WhatsApp Email Print Telegram", "Share this article on Facebook"),
        keeps=("Facebook and Twitter were fined on Friday.", "He shared the story by email with a friend in Oslo."),
        languages=("en",),
    ),
    Rule(
        name="share-plea",
        category=Category.SHARE_LINKS,
        why="A line that asks to share or to follow is the site's voice.",
        claims=unless(
            # Offers and newsletters, which are asked later.
            rf"{_SAID}|\bgoogle news\b|\bpreferred source\b|\byoutube channel\b|\b(?:join|follow|subscribe to) (?:our|the) (?:[\w'&-]+ ){{0,4}}(?:whatsapp|telegram|viber) (?:channel|group|community)\b",
            either(
                says(
                    r"(?:please |click (?:here )?to |tap to )?(?:share|tweet|e-?mail|print|pin|bookmark|save|copy)\b (?:(?:this|the|our)(?: \w+)? (?:article|story|post|page|link|url|piece|report|video|news)|(?:this|it) (?:on|with|via)|link|url|to (?:facebook|twitter|e-?mail|clipboard|whatsapp))\b.{0,60}|(?:please |click (?:here )?to |tap to )?(?:share|tweet|e-?mail|pin) (?:on|via|with)\b.{0,60}|(?:like|love|enjoy(?:ed)?) (?:this|the) (?:story|article|post)\?.{0,40}",
                    r"(?:share|spread) (?:the (?:word|news|love)|your thoughts).{0,60}",
                    r"(?:\d[\d.,]*\s?[km]?|no|be the first to) ?(?:total )?(?:shares?|likes?|retweets?|views?|reads?)(?:\W+.{0,30})?",
                    *LIKES,
                    r"(?:link copied|copy link|copied to clipboard|shares?(?! (?:prices?|buy-?backs?|sales?|offer\w*|issues?|deal\w*|trad\w+|markets?|capital|holdings?|in|of|r[io]se|fall|fell|jump\w*|slid\w*|slump\w*|surg\w*|drop\w*|tumbl\w*|soar\w*|plung\w*)\b)|sharing options|more sharing options|share options|share save|save share)(?: .{0,20})?",
                    most=18,
                ),
                has(
                    r"^(?:(?:you can |please |also |and |be sure to |don't forget to |to stay (?:updated|informed).{0,20} )?(?:follow|like|find|join|connect with|add|catch|visit|subscribe to|get)) (?:us|our|me|the \w+ (?:\w+ )?on|\w+ ?\w* on|@\w+)\b.{0,80}\b(?:facebook|twitter|instagram|x|whatsapp|telegram|linkedin|tiktok|threads|youtube|bluesky|google news|social media|flipboard|channel|apple news|mastodon)\b",
                    r"\bfollow (?:us|him|her|them|me|@\w+|.{1,40}) (?:on|at|via) (?:facebook|twitter|x\b|instagram|threads|bluesky|linkedin|tiktok|google news|whatsapp|telegram|youtube|mastodon|social media)",
                    r"\b(?:join|subscribe to) our (?:whatsapp|telegram|facebook|youtube|viber|signal)\b.{0,60}",
                    r"\badd\b.{0,40}\bas (?:a|your) (?:preferred|trusted) (?:source|site)\b",
                    most=35,
                    if_any=("follow", "like", "find", "join", "connect", "add", "catch", "visit", "subscribe", "get"),
                ),
            )
        ),
        drops=("Click to email a link to a friend (Opens in new window)", "Like Loading...", "2 bloggers like this.", "Click to share on Facebook (Opens in new window)", "Follow us on Twitter and Instagram for updates."),
        keeps=("He asked neighbours to share the news, a neighbour said.", "Followers of the party met on Facebook last year.", "Share this timetable with pilots to keep the locks free.", "Save on ropes and sails", "Share prices fall", "Share buyback begins"),
        languages=("en",),
    ),
    Rule(
        name="page-furniture",
        category=Category.NAVIGATION,
        why="Buttons, counters and labels of the page itself.",
        claims=either(
            says(
                r"(?:skip|jump|go|back|return|scroll) (?:back )?to (?:the )?(?:(?:main |page |article )?(?:content|navigation|top|menu|search|footer|header|home(?: ?page)?|comments|article|results|start|beginning|news|list|overview|index|section|story|site|all .{1,20}|main)).{0,20}", r"(?:page )?\d+ (?:of|/) \d+(?: (?:next|previous|pages?))?", r"(?:<< ?|>> ?)?(?:next|previous|prev)(?: (?:page|post|article|story|slide))?(?: ?>>?)?",
                r"(?:toggle|open|close|show|hide|expand|collapse) (?:menu|navigation|search|sidebar|caption|image|this image|transcript|more|all|image|dropdown|submenu|main menu|dialog|modal|nav)\b.{0,30}",
                r"(?:enlarge|click to enlarge|view (?:gallery|image|slideshow|larger)|see (?:gallery|photos)|launch gallery|open gallery|image \d+ of \d+|photo \d+ of \d+|\d+/\d+)(?: .{0,30})?",
                r"(?:\d+ ?-? ?(?:min(?:ute)?s?|sec(?:ond)?s?)(?:\.|s)? (?:read|listen|watch|video|to read)|(?:estimated )?reading time.{0,30}|(?:listen|play|watch)(?: (?:to|now|live|video|audio|this))?(?: (?:article|story|video|audio|now|the article|the story))?(?:\W*[\d:]+(?: ?min(?:ute)?s?)?)*|\d+:\d\d(?: / \d+:\d\d)?|loading[ .…]*|please wait.{0,20}|buffering|replay more videos.{0,60}|now playing|dark mode|light mode)",
                most=8,
            ),
            says(*MADE_WITH, *EMBEDS, *RATINGS, *TOOLS, most=40),
            has(r"^\W*(?:tags?|topics?|filed under|posted in|categor(?:y|ies)|keywords|tagged(?: with)?|more on|sections?|labels?|in this story|related topics?|explore more on)\s*[:|]\s*.{1,200}$", most=30),
            has(r"\b(?:please )?(?:enable|turn on) javascript\b|\byou have javascript disabled\b|\byour browser (?:does not|doesn't|is not)\b|\bjavascript (?:is|must be) (?:disabled|enabled|required)\b|\bthis (?:video|audio|content|feature) (?:is not|isn't|cannot|can not|could not) (?:available|be (?:played|loaded))\b", most=40),
        ),
        drops=("Skip to content", "1 of 166", "5 min read", "Proudly powered by WordPress", "View this post on Instagram", "A post shared by Ana Lima (@analima)", "Click to load video", "How useful was this post?", "Average rating 4.5 / 5. Vote count: 12", "Jump to Recipe Print Recipe", "Post Views: 1,234", "Protected by reCAPTCHA", "Submitted by admin on Mon, 05/03/2021 - 10:15", "Was this page helpful? Yes No"),
        keeps=(
            "Powered by Ghost, a steam engine from 1890, the mill runs again.",
            "This video is no longer available in the town archive.",
            "Load the video on the stage.",
            "Rate the ferry by its coffee.",
            "This entry was posted by the clerk in 1902, and the ledger was closed.",
            "Views: 3 ways to see a harbour",
            "A post shared the mill's yard with a pump.","Next to the harbour stands a mill.", "One of 166 ships in the bay was searched."),
        languages=("en",),
    ),
    Rule(
        name="page-label",
        category=Category.NAVIGATION,
        why="A button or a label of the page, where the story is not.",
        claims=also(
            outside,
            either(
              says(*TRAILS, most=30),
 has(FIELD, most=8), _neighbour,
              also(_is_unquoted, says(
                *LABELS,
                r"(?:log ?in|sign ?in|sign ?up|register|log ?out|my account|search(?: .{0,20})?|menu|home|breaking news|live|live now|trending|top stories|latest news|exclusive|updated|developing(?: story)?|watch live|subscribe|close|cancel|submit|send|more|less|share|ok|yes|no|x|contents|table of contents|in this (?:article|story)|on this page|key points|filed under.{0,60}|posted in.{0,60}|topics?|tags?|categories|category|published in.{0,40}|tagged(?: with)?|keywords)",
                r"\d{1,4}(?:[.,]\d)?k?",
                r"(?:end of article|up next in .{2,30}|first published:?|ad feedback|was this (?:article |page |story )?(?:helpful|useful)\??|yes ?no|did you find (?:it|this) useful\??.{0,20}|report (?:an?|a typo|this) .{2,40}|see (?:all )?(?:updates|stories by .{2,40})|view all posts by .{2,40}|posts? by .{2,40}|by taboola|(?:\d[\d,.]* )?views|add as a preferred source.{0,40}|this audio is (?:auto-?)?generated.{0,80}|open this photo in gallery:?)",
                r"(?:about|about us|contact|contact us|advertise|advertise with us|work with us|careers|jobs|(?:your )?privacy(?: policy| notice| statement)?|terms(?: (?:of (?:use|service|sale)|and conditions|& conditions))?|cookies?(?: policy)?|site ?map|help|faqs?|press|editorial (?:policy|standards|guidelines)|corrections?(?: policy)?|our team|staff|masthead|newsletters?|e-?paper|accessibility(?: statement)?|ethics policy|code of conduct|community guidelines)",
                r"(?:font|text)? ?size.{0,10}|a\s?a\s?a|aa|resize|print(?: this)?(?: page| article)?|response|listen|play|watch|video|audio|photos?|live",
                most=8,
            )),),
        ),
        placed=True,
        drops=("The lock gates at the harbour will be closed for the whole of the winter, the council said on Monday.\n[[Previous Post Mayor opens fair]]\n[[Tagged harbour, locks]]\n[[Name (required)]]", "[[Search]]\nThe lock gates at the harbour will be closed for the whole of the winter, it was decided.",),
        keeps=("The lock gates at the harbour will be closed for the whole of the winter, the council said on Monday.\nTagged birds flew south in October\nNext story up was the kitchen\nHome / Away: a family between two harbours\n– „Ok.“", "Search parties left the harbour at dawn, and came back at dusk.",),
        languages=("en",),
        confidence=0.9,
    ),
    Rule(
        name="relative-time",
        category=Category.TIMESTAMP,
        why="How long ago the page was published or changed, counted when it was scraped.",
        claims=says(
            r"(?:(?:last |first )?(?:published|updated|posted|modified|edited|uploaded|added)\W{0,3})?(?:about |over |almost )?(?:\d+|an?|one|two|three|few|a few) ?(?:s|m|h|d|w|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?) ago(?:\W{1,3}\w{0,12})?",
            r"(?:just now|yesterday|today)(?:,? at)?(?: \d{1,2}[:.]\d\d.{0,10})?",
            r"\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: ?(?:[a-z]{2,4}|uhr))?",
            most=6,
        ),
        drops=("Updated 3 hours ago", "16:40"),
        keeps=("Three hours ago the ferry left the harbour.",),
        languages=("en",),
    ),
    Rule(
        name="related-line",
        category=Category.RELATED_LINKS,
        why="One line that leads to another story, with its label.",
        claims=either(
            has(
                r"^\W*(?:(?:also )?read(?: more| also| next| on| this)?|also|see(?: also| more)?|related(?: \w+)?|more(?: on this| here)?|watch(?: now| more| live| video)?|listen(?: now)?|don't miss|must (?:read|watch|see)|just watched|recommended(?: \w+)?|in (?:pictures|photos)|live updates|explainer|up next|click here|next|previous(?: \w+)?|in case you missed it|icymi|for more|further reading|trending|editor's pick|opinion|analysis|latest|exclusive|interview|story so far)\s?(?:[:|>»]|-\s|\u2022)\s*\S.{0,200}$",
                r"^\W*(?:source link|loading (?:recommendations|more|comments|related).{0,20}|(?:view|read|see) (?:the )?(?:original|full|source|complete)(?: (?:article|story|post|content|text|report|version))?.{0,40}|original (?:article|story|source|post).{0,80}|read the (?:full|original|rest of the) (?:article|story|report|post).{0,60}|click here (?:for|to) (?:more|read|see|view|the).{0,60}|for more (?:news|stories|information|on|updates|like this|details).{0,100}|the post .{1,200} (?:first )?appeared (?:first )?on .{1,80}|this (?:article|story|post) (?:was |first |originally )*(?:first |originally )?(?:appeared|published) (?:on|in|at|by) .{1,80}|(?:continue|keep) reading.{0,40}|read (?:more|on|full story)(?: (?:about|on|from|at|here|in|of) [^,.]{0,50})?|show more|load more|view (?:all|more)|see all|more here|via)\W*$",
                most=34,
            ),
        ),
        drops=("READ MORE: Lock gates to close for winter", "Source link", "Loading recommendations…"),
        keeps=("Read more slowly, the teacher told her class.", "Watch what they do, not what they say."),
        languages=("en",),
    ),
)  # fmt: skip
"""Lines; asked before the appeals, which would take them for their own end."""

SECTIONS: tuple[Rule, ...] = (
    Rule(
        name="comments-prompt",
        placed=True,
        category=Category.COMMENTS,
        why="An invitation to comment, or the head of the comments.",
        claims=either(
            section(also(_heads_comment, says(r"[^.!?:]{2,40} says", most=6)), _to_the_end, most=400),
            _quiet(
                section(
                    either(
                        says(
                            r"(?:(?:leave|add|post|write|submit|read|view|show|hide|see|join|load(?: more)?|sort)(?: (?:a|your|the|all|more|\d+))?|\d[\d,.]*|no|be the first to) (?:comments?|repl(?:y|ies)|discussion|conversation|responses?)(?: (?:now|below|here|yet|\(\d+\)|\d+|on this (?:story|article).{0,40}))*",
                            r"comments?: .{0,40}",
                            r"(?:\d[\d,.]*|one|two) (?:thoughts?|responses?|replies|comments?) (?:on|to)(?: ?\".{0,160})?",
                            r"(?:comments?|reader comments|have your say|join the (?:conversation|discussion|debate)|what do you think\??|tell us what you think.{0,60}|cancel reply)(?: ?[(\[]?\d*[)\]]?)?(?: (?:are closed|closed|disabled|off|policy))?",
                            r"(?:comments (?:are (?:now |currently |temporarily )?(?:closed|disabled|off|open|moderated|turned off|welcome|subject to|the (?:responsibility|opinions?)|not|switched off)\b|on this (?:article|story|post|entry|page|topic|video|thread)\b).{0,60}|this (?:article|story|post) is (?:closed|not open|now closed) (?:for|to) comment.{0,20}|(?:log ?in|sign ?in|register|you must be logged in|please log ?in|please sign ?in).{0,30}to (?:post |leave |write |add |make |join ).{0,30}(?:comments?|conversation|discussion|reply)?|your (?:e-?mail address will not be published|comment).{0,80}|required fields are marked.{0,10}|save my name,? e-?mail.{0,80}|(?:see |read )?our (?:community|commenting|comments?) (?:guidelines|policy|rules).{0,40})",
                            r"(?:discussion|responses?|conversation)(?: ?[(\[]?\d+[)\]]?| (?:are closed|closed|disabled|off|policy))",
                            most=24,
                        ),
                        says(*COMMENT_LINES, most=45),
                        has(*COMMENTS, most=45),
                        also(Page.in_tail, says(RESPONSES, most=24)),
                        # A study has a discussion of its own.
                        also(after_story, says(r"discussion|responses?|conversation", most=1)),
                        has(
                            r"\b(?:let us know|tell us|share your (?:thoughts|views|opinion)|leave (?:us )?(?:a|your) comments?|sound off|join the conversation)\b.{0,60}\b(?:comments?|below|facebook|twitter|think)\b",
                            most=30,
                        ),
                    ),
                    _to_the_end,
                    most=400,
                )
            ),
        ),
        drops=(
            "12 Comments",
            "Leave a comment",
            "Leave a Reply to Bo Chen Cancel reply",
            "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
            "No comments yet. Be the first to comment!",
            "Be the first to comment on “Lock gates to close”",
            "Comments Off on Lock gates to close",
            "The lock gates at the harbour will be closed for the whole of the winter, the council said on Monday.\n"
            "[[One Response to Lock gates to close]]",
            "The lock gates at the harbour will be closed for the whole of the winter, the council said on Monday.\n"
            "[[Bo Chen says:\nMarch 3, 2021 at 4:05 pm\nHigh time too]]",
            "3 thoughts on “Whose honey is it?”",
            "Discussion (4)",
            "New comments cannot be posted for now.",
            "Comment by quay rat — 4 May, 2009 @ 21:40",
            "Responses are closed",
            "Be kind: no profanity, no shouting across the lock. We may delete a post.",
        ),
        keeps=(
            "3 comments on the draft came from unions, the ministry said.",
            "The mayor declined to comment.",
            "We may remove the old posts at the quay in May.",
            "Comments are pouring in from across the valley.",
            "The comments are closed to outsiders by law.",
            "Comment by the mayor was not to be had on Monday.",
            "Be the first to comment, a captain tells her crew, and you will be the last to leave.",
            "Two responses to the flood",
            "This topic is closed for the council until May.",
            "Register to vote",
            "Comments made by the minister on Tuesday drew anger in the valley.",
            "Bees were counted at forty hives over two summers, and each hive was weighed once a week by its keeper.\n"
            "Discussion\n"
            "The counts fell in both summers by a third, which is more than any earlier study of the valley has found.\n"
            "The weights did not, so those that were left must have gathered more than in the years before the drought.\n"
            "Whether they would do so again cannot be told from two summers, and the keepers have asked for a third one.\n"
            "The hives will be counted again in May, when the first of the new queens are expected to fly in the valley.",
        ),
        languages=("en",),
    ),
    Rule(
        name="related-links",
        placed=True,
        category=Category.RELATED_LINKS,
        why="Links to other stories, with their heading.",
        claims=section(only_of(_RELATED, _related_heading), _linked, most=40),
        drops=("Related Posts\nLock gates to close for winter\nMayor opens harbour fair",),
        keeps=("More on the harbour's history is kept in the town's archive, which opens on Mondays.",),
        languages=("en",),
    ),
)
"""Headings with what hangs from them, up to the end of the page."""

LAST: tuple[Rule, ...] = (
    Rule(
        name="menu",
        placed=True,
        category=Category.NAVIGATION,
        why="A line of the site's menu: names of sections and of pages every site has.",
        claims=also(
            at_edge,
            either(
                made_of(_MENU_WORDS, needs=_MENU_NEEDS, most=40),
                says(
                    r"disclaimers?|legal(?: notice| information)?|(?:affiliate|advertis\w+) (?:disclosure|disclaimer)",
                    most=4,
                ),
            ),
        ),
        drops=("Home News Sport Business Opinion Weather",),
        keeps=("Business leaders met the press in Oslo.",),
        languages=("en",),
        confidence=0.85,
    ),
)
"""What is made of a menu's words and had no other reading."""
