"""English: what the programs say that sites are made with.

WordPress and its plugins, Blogger, Drupal, Joomla, Ghost, Medium, Substack, Disqus, Discourse; and the boxes that stand
where a post or a video would be. Patterns of whole lines, for the rules of `chrome` and `appeals`.
"""

_PROGRAM = (
    r"(?:wordpress|blogger|blogspot|ghost|drupal|joomla!?|disqus|discourse|medium|substack|wix|squarespace|shopify|jekyll|hugo|"
    r"typo3|livefyre|beehiiv|tumblr|weebly|webflow|newspack|vbulletin|phpbb|xenforo|mediawiki|hyvor|giscus|utterances|jetpack|hubspot)"
)
_PLACE = (
    r"(?:x|twitter|facebook|instagram|tiktok|youtube|vimeo|threads|bluesky|mastodon|linkedin|reddit|spotify|soundcloud)"
)
_PIECE = r"(?:article|story|post|page|entry|item|content|recipe|product|book|topic|video|episode|answer|information)"
_STARS = r"\d(?:[.,]\d+)?"

MADE_WITH = (
    rf"(?:(?:proudly|website|site|blog|forum|comments?|theme) )?powered by {_PROGRAM}(?:\.(?:com|org))?(?:\W{{1,3}}(?:theme|design|best viewed|hosted|copyright|all rights|publisher|log ?in|cms|template)\b.{{0,60}})?|published with {_PROGRAM}",
    rf"(?:simple |awesome inc\. |watermark |travel )?(?:theme|design(?:ed)?|template)s?(?:: .{{2,30}})? (?:images )?by .{{2,40}}\b(?:powered by|on|for) {_PROGRAM}\b.{{0,20}}|(?:simple|awesome inc\.|ethereal|picture window|watermark|contempo|soho|emporio|notable) theme\W+powered by blogger|theme images by .{{2,40}}|wordpress theme(?::| by) .{{2,40}}|theme: .{{2,40}} by .{{2,40}}",
    r"create a (?:free )?(?:website|blog)(?: or (?:website|blog))? (?:at|on|with) \S{3,20}|(?:a )?(?:web ?site|blog) at wordpress\.com|start your substack|substack is the home for great culture|privacy \W terms \W collection notice|sign up to discover human stories.{0,80}",
    r"view my complete profile|total pageviews|load more posts|popular posts from this blog|bookmark the permalink|permalink|uncategori[sz]ed|entries (?:feed|rss)|comments? (?:feed|rss)|rss feed for comments on this post|(?:subscribe to:? )?(?:posts?|post comments|comments) \(atom\)?",
    r"(?:older|newer) (?:posts?|entries)(?: (?:older|newer) (?:posts?|entries))? home|newer posts? older posts?|← ?(?:older|newer|previous|next) (?:posts?|entries|entry|comments?|articles?|page)|(?:older|newer|previous|next) comments",
    r"(?:primary|main|secondary|mobile|site|footer|header|social)(?:[ -](?:menu|sidebar|navigation)){1,2}|reader interactions|before (?:footer|header)|(?:post|posts|page|site|comments?) navigation|(?:skip|jump) to (?:the )?(?:(?:primary|secondary|left|right) )?(?:sidebar|content|navigation|footer|toolbar)|toggle (?:the )?(?:table of contents|sidebar)|(?:table of )?contents \W?(?:hide|show|toggle)\W?|switch skin",
)
"""What names the program, or parts of the page as the program names them; wherever it stands."""

EMBEDS = (
    rf"view (?:this )?(?:post|profile|photo|tweet|video|thread|more) on {_PLACE}|(?:view|watch|listen|play)(?: this video)? on {_PLACE}|(?:view|load|show|read|see) (?:this |the )?tweet",
    r"a (?:post|video|reel) shared by .{1,100}|video unavailable|this (?:video|audio|tweet|post|content) is (?:currently |no longer )?(?:unavailable|private|not available|no longer available|available)(?: (?:in your (?:country|region)|because|due to|from).{0,80})?",
    r"(?:click|tap) to (?:load|play|unmute|view|show|enable|activate)(?: (?:the |this )?(?:video|tweet|post|map|content|embed|audio|external content|comments))?|(?:load|unblock) (?:the |this )?(?:video|map|embed|youtube|content)(?: (?:now|anyway))?|(?:load|show|display|unblock) (?:the |this |all )?(?:external|embedded|blocked|required) (?:content|video|map|post)s?(?: (?:now|anyway))?|always (?:unblock|load|show|allow) (?:youtube|twitter|facebook|instagram|vimeo|spotify|tiktok|google maps|external content|content from .{2,30})",
    r"if playback doesn't begin shortly.{0,60}|this (?:content|video|embed) is (?:hosted|provided) by a third party\b.{0,160}|by (?:loading|clicking|playing|showing|viewing|watching) (?:on )?(?:the|this) (?:external )?(?:video|content|map|tweet|post|embed)\b.{0,60}\b(?:you|your)\b.{0,80}\b(?:privacy|terms|data|servers?)\b.{0,60}",
    r"use up/down arrow keys.{0,80}|podcast: (?:play in new window|download).{0,60}|subscribe: (?:apple podcasts|spotify|google podcasts|rss|e-?mail|android)(?: ?\| ?[\w ]{2,20}){0,6}|press enter or click to view image in full size",
    rf"listen to (?:this|the) (?:{_PIECE}|podcast|audio)(?: (?:now|here|instead))?(?:\W*[\d:]+(?: ?min(?:ute)?s?)?)?",
)
"""What stands where a post, a video or a sound would be."""

RATINGS = (
    rf"(?:please )?rate this {_PIECE}(?: ?[:!?-].{{0,20}})?|rate this:?|how (?:useful|helpful) was this {_PIECE}\??|click on a star.{{0,30}}|as you found this {_PIECE} useful.{{0,60}}|we are sorry that this {_PIECE} was not useful.{{0,20}}|(?:let us|tell us how we can) improve this {_PIECE}\W?",
    rf"(?:average|user|reader|overall) rating:? ?(?:{_STARS} ?(?:/|out of) ?\d.{{0,40}}|be the first one\W?)|no (?:votes|ratings) (?:so far|yet)(?:[.!].{{0,60}})?|(?:rating:? )?{_STARS} ?(?:/|out of) ?\d+[ .-]{{0,3}}\(?(?:from )?[\d,.]+ (?:votes?|ratings?|reviews?)|[\d,]+ (?:votes?|ratings?), average: .{{0,30}}|vote count:? \d+",
    r"(?:please rate )?(?:vote [1-5] ?){3,5}|star (?:in)?active(?: star (?:in)?active){0,4}|you(?:'ve| have) already (?:voted|liked this|rated this)(?: .{0,20})?",
    rf"was (?:this|the)(?: {_PIECE}| review| comment)? (?:helpful|useful)\?(?: to you\?)?(?:[ /]*(?:yes|no)){{0,2}}|did you make this recipe\??",
    r"(?:(?:jump to|print|pin|save|rate)(?: this| the)? recipe[ |/·↓-]*){1,4}(?:jump to video)?|jump to video",
    r"(?:(?:post |page |article |total )(?:views?|hits|reads):?|(?:views?|hits|reads):) ?\d[\d,. ]{0,10}k?|[\d,]{1,9} total views.{0,30}|visited [\d,]{1,9} times?, [\d,]{1,9} visit(?:s|\(s\))? today",
)
"""Stars, votes and counters."""

TOOLS = (
    r"(?:add|save)(?: this)? to (?:my )?(?:favou?rites|reading list|bookmarks|library)|printer[- ]friendly(?: (?:version|page|pdf))?|printer, e-?mail & pdf(?: version)?|(?:download|save as|create|view|export)(?: (?:this|the|as|a))?(?: article| page)?(?: as)?(?: a)? pdf(?: version)?|(?:go to|view|switch to|exit)(?: the)? (?:mobile|desktop|full)(?: (?:version|site))",
    r"(?:this (?:site|form|page) is )?protected by (?:google )?recaptcha\b.{0,100}|(?:google )?recaptcha(?: (?:privacy|terms|verification))*|the google privacy policy and terms of service apply",
    r"submitted by \S.{0,40} on (?:\w{3,9},? )?(?:\w{3,9} \d{1,2},? |\d{1,2}[./-]\d{1,2}[./-]|\d{1,2} \w{3,9} )\d{4}\b.{0,20}",
    r"this entry was (?:posted|published|written|filed)\b.{1,160}\b(?:filed under|permalink)\b.{0,160}|this entry was (?:posted|published) in .{1,100}\btagged\b.{0,120}",
)
"""Tools for the page, and how a program files an entry."""

LABELS = (
    r"(?:views?|hits|reads) \d[\d,. ]{0,10}k?|(?:the )?(?:video|audio|tweet|post|content) (?:is |was )?(?:unavailable|private|(?:not|no longer) available)",
    r"(?:blog archive|report abuse|random article|wordpress\.(?:com|org)|please rate|ready for more\?|what are your thoughts\?|captcha|recent comments|meta|followers|subscribed|translate|get link|other apps|edit(?: this(?: page| entry)?)?|sidebar|footer|hashtags|discussions|no posts|desktop version|download file|audio player|video player|text to speech|open in app|feed|print recipe|save for later|pin it|back to blog)",
    r"(?:dislike|upvote|downvote|clap|restack|copied|reply|report|flag|oldest|newest|most (?:voted|relevant|liked)|inline feedbacks|last reply)(?: \d+)?\W?|please share|less than (?:1|a) minute|(?:average|your|reader|user|editor) rating|your (?:vote|review|name|e-?mail)|what's your reaction\??|leave a (?:review|rating)",
    r"see (?:the )?(?:author's posts|full bio)|author archives?|view all posts in .{2,40}|this entry was posted in .{2,60}",
    r"in \"[\w &'-]{2,40}|(?:\w{3,9} \d{1,2}, \d{4} )in \"?[\w &'-]{2,40}\"?",
)
"""Buttons, fields and headings that a story could have too; where the story is not."""

TRAILS = (
    r"you are here:?(?: ?home\b.{0,120}| .{2,60}[\"/›>].{2,80})?|home ?[\"›>] ?[^.]{2,120}|home(?: ?/ ?[^.:!?/]{2,60}){2,6}",
    r"tagged(?: with| in| as|:)? [\w-]+(?: [\w-]+)?(?:, ?[\w-]+(?: [\w-]+)?){1,12}|tagged(?: with| in| as|:) [\w-]+(?: [\w-]+)?|(?:previous|next|prev) (?:post|article|story|entry) ?: ?[^.!?]{3,160}",
)
"""The same, and longer: a way through the site, keywords, the neighbours of an entry."""

LIKES = (
    r"like(?: this:?)? ?loading\W*|be the first to like this|\S{1,3} bloggers? (?:like|likes) this|liked by \d+ (?:people|readers|others|users)|sharing is caring",
    r"click to (?:share|e-?mail|print|tweet|pin)\b.{0,80}\(opens in (?:a )?new (?:window|tab)\b.{0,20}|(?:e-?mail this ?)?blogthis!? ?(?:share to \w{1,40} ?){0,6}",
    r"(?:thanks for reading\b.{0,60}\W )?this (?:post|episode|video|thread) is public so feel free to share it",
)
"""Shares and likes."""

NEWS_BY_MAIL = (
    r"discover more from (?!(?:the|our|your|this|these|that|an?|its|his|her|my) )\S.{1,60}|follow (?:this )?blog(?: via e-?mail)?|join [\d,.]+k? other (?:followers|subscribers|readers)|ready for more\? subscribe|already have (?:a wordpress\.com|an) account\?(?: (?:log|sign) in(?: now| here)?)?|upgrade to paid",
    r"thanks for reading\b.{0,60}\W subscribe\b.{0,80}|is this (?:e-?mail|newsletter) not displaying (?:correctly|properly)\b.{0,60}|(?:having )?trouble (?:viewing|reading) this (?:e-?mail|newsletter)\W{0,3}(?:(?:view|open|click|read|see)\b.{0,60})?|view (?:it|this (?:e-?mail|newsletter)) in (?:your|a) (?:web )?browser",
)
"""Blogs that come by mail."""

CONSENT = (
    r"to find out more, including how to control cookies.{0,60}|close and accept|the technical storage or access\b.{0,300}|privacy overview|(?:view|save|manage|store) (?:my |your )?preferences|manage (?:options|vendors|\{?vendor_count\}? vendors)",
    r"(?:functional|statistics|marketing|preferences|necessary|performance|analytics|essential|advertisement)(?: cookies)? always (?:active|enabled|on)|always (?:active|enabled)",
    r"(?:please |you (?:need|have) to |you must |to .{2,40}, (?:please )?(?:you (?:need|have) to )?)?(?:accept|allow|enable) (?:the |our |all |\w+, ){0,4}(?:\w+[ -]){0,3}cookies(?: first)? (?:in order )?to (?:view|see|watch|load|play|access|use|enable|display)\b.{0,60}|(?:to .{2,40}, )?please (?:accept|allow|enable) (?:the |our |all ){0,2}(?:\w+[ -]){0,2}cookies",
    r"(?:you can |please )?(?:update|change|adjust|check) your (?:privacy|cookie|consent) (?:settings|preferences|choices) to (?:enable|view|see|watch|load|show) (?:this|the|our)\b.{0,30}(?:\W please (?:accept|allow|enable) (?:all |the |our )?cookies\b.{0,40})?",
)
"""What stands in a banner, or where consent is wanted for an embedded piece."""

FIELD = r"^\W*(?:your |full |first |last |user )?(?:name|web ?site|url|subject|message|e-?mail|mail|phone|comment|review|site)(?: address)? ?:?(?: ?\*| ?\((?:required|optional|(?:will )?not(?: be)? published)\)){1,3}\W*$"
"""A field of a form, with its mark; without one it may be any list's."""

_ONES = r"(?:\d[\d,.]*|one)"

COMMENT_LINES = (
    r"(?:leave|post|add|write) (?:a|your) (?:reply|comment|response)(?: to .{1,60})?\W{1,3}cancel(?: reply)?|click here to cancel reply|add (?:a )?new comment|leave a (?:reply|comment) to .{1,40}\bcancel reply",
    r"save my (?:name|details|info|information|data)\b.{0,100}\b(?:browser|next time|comment)\b.{0,40}|(?:please )?notify me (?:when|of|about|via|by)\b.{0,60}\b(?:comments?|e-?mail|posts|replies)\b.{0,30}|subscribe to (?:comments|this (?:thread|topic|discussion))(?: via .{2,10})?",
    r"(?:pingback|trackback)s?: .{2,200}|(?:pingbacks?|trackbacks?)(?: ?(?:&|/|and) ?(?:pingbacks?|trackbacks?))?(?: ?\(?\d+\)?)?|trackback (?:url|uri|from your site).{0,120}|both comments and (?:pings|trackbacks) are (?:currently )?closed|you can (?:follow any responses to this entry|skip to the end and leave a|leave a (?:response|comment|reply),? or trackback)\b.{0,160}|pinging is currently not allowed",
    r"sort(?: comments)? by:?(?: (?:oldest|newest|best|top|popular|most \w{2,10}|date|relevance|votes|first|last|latest)){1,6}|sort comments(?: by)?:?|(?:load|show|view|see|hide)(?: all| more| \d+| older| newer| previous)* (?:comments|replies|responses)(?: \(?\d+\)?)?|inline feedbacks|view all comments|flag (?:as inappropriate|this comment|comment)|report (?:this |a )?comment(?: as .{2,20})?",
    r"comments? off(?: on .{2,160})?|(?:the )?comments (?:are|have been) (?:now )?(?:closed|disabled|turned off)(?: (?:for|on) this .{2,20})?|new comments cannot be (?:posted|added|made)\b.{0,40}|\d+ of \d+ comments|comment by .{2,60} @ ?\d{1,2}[:.]\d\d\b.{0,20}|this (?:discussion|topic|thread) (?:has been|is|is now|was automatically) closed(?: (?:to|for) (?:new|further|any) (?:replies|comments|posts)\b.{0,40}| \d+ (?:days|hours|minutes) after\b.{0,120})?",
    r"no (?:comments?|responses?|replies|reviews) (?:yet|to show|found|so far)(?:\W+(?:be the first|why not|start|leave|add)\b.{0,60})?|there are (?:currently )?no (?:comments|reviews|responses|replies)(?: yet| so far| to (?:show|display)| (?:on|for) this .{2,20})?|be the first to (?:comment|reply|review|rate|(?:leave|post|write|add|share) (?:a|your) (?:comment|reply|review|response|thoughts))(?: (?:on|to) .{2,160}| this(?: .{2,20})?| here| below| now)?\W?|be the first to (?:comment|reply) on",
    r"start the discussion(?: ?…)?|(?:start|join|continue) the (?:discussion|conversation|debate) ?…|want to join the discussion\?|feel free to contribute|discussion about this (?:post|video|episode|podcast)|(?:write|type) (?:a|your) (?:comment|reply|response|message)(?: here)?[ .…]*|enter your comment here[ .…]*",
    r"please enter (?:your (?:comment|name|e-?mail)|an answer in digits|a valid (?:name|e-?mail|url|web ?site))\b.{0,60}|you have entered an incorrect e-?mail address\W?|all comments (?:are|will be) (?:moderated|reviewed)\b.{0,60}|i allow to create an account|(?:comment|commenting|posting) as:?(?: .{1,30})?|connect with:?|fields marked with .{1,20} are required",
    r"(?:please |you must |you need to )*(?:log ?in|sign ?in|login|register|be logged in|be registered)(?: or (?:register|sign ?up|log ?in|create an account))? to (?:comment|reply|(?:post|leave|write|add) a? ?(?:comments?|reply|review)|reply to this topic|view replies)(?: .{2,20})?|logged in as .{1,40}",
    r"(?:this (?:site|blog) uses akismet to reduce spam\W*)?(?:learn (?:more about )?how your comment data is processed|this (?:site|blog) uses akismet.{0,60})|web ?page addresses and e-?mail addresses turn into links automatically|lines and paragraphs break automatically|(?:more )?information about (?:text formats|formatting options)|(?:no|allowed) html tags\b.{0,140}|you (?:may|can) use these html tags\b.{0,240}|the content of this field is kept private and will not be\b.{0,60}|this question is for testing whether\b.{0,140}",
    r"(?:disqus|facebook|blogger|wordpress) comments(?: box| plugin| \(\d+\))?|comments plugin|disqus seems to be taking longer than usual.{0,40}|add disqus to your site.{0,60}|please (?:enable|turn on|activate) javascript to view the comments.{0,40}",
)
"""Forms for comments, and what stands over and under them."""

RESPONSES = rf"{_ONES} (?:responses?|comments?|thoughts?|replies) (?:to|on) [^.!?]{{3,160}}"
"""`One Response to Lock gates close`: the head of the comments, unless it is the story's: `One response to drought`."""
