"""Pages of several kinds, written by us in the manner of real ones."""

# ruff: noqa: E501  # a page that is one thought reads better on long lines

from pipeline.model import Kind

_SENTENCES = (
    "The old mill by the harbour burned down on Monday night, and nobody was hurt.",
    "Firefighters from four villages worked until dawn to keep the flames from the granary.",
    "The owner said that she would build it up again, if the insurance pays in time.",
    "Since the spring the wheel had not turned, for the river carried too little water.",
    "Neighbours brought blankets and tea, and watched the roof come down at two in the morning.",
)
_NAV = "<header><nav><ul>" + "".join(
    f"<li><a href='/{name.lower()}'>{name}</a></li>" for name in ("Home", "About", "Contact", "Help")
) + "</ul></nav></header>"  # fmt: skip


def _page(head: str, body: str, classes: str = "") -> str:
    return f"<html><head>{head}</head><body class='{classes}'>{_NAV}{body}<footer><p>© 2025</p></footer></body></html>"


def _prose(paragraphs: int, first: int = 0) -> str:
    return "".join(
        "<p>" + " ".join(_SENTENCES[(first + i + k) % len(_SENTENCES)] for k in range(4)) + "</p>"
        for i in range(paragraphs)
    )


NEWS = _page(
    "<title>Old mill burns down - The Harbour Post</title><meta property='og:type' content='article'>"
    "<meta property='article:published_time' content='2025-10-27T09:00:00Z'>"
    "<link rel='canonical' href='https://post.example/2025/10/27/old-mill-burns-down-at-the-harbour/'>",
    "<main><article><h1>Old mill burns down</h1><p class='byline'>By Ana Lima</p><time datetime='2025-10-27'>27 October "
    f"2025</time><div class='entry-content'>{_prose(8)}</div></article></main>",
    "single single-post",
)
BARE = _page("<title>Alte Mühle</title>", f"<div><h1>Alte Mühle</h1>{_prose(9, 2)}</div>")
THREAD = _page(
    "<title>Which pump for a mill race? - Millers' forum</title>"
    "<link rel='canonical' href='https://forum.example/threads/which-pump.3312/'>",
    "<div class='topic thread'><h1>Which pump for a mill race?</h1><div class='posts'>"
    + "".join(
        f"<div class='post message' id='post-{n}'><div class='author user'><a href='/u/{n}'>miller{n}</a> <span>Joined: "
        f"2014</span> <span>Posts: {n * 37}</span></div><div class='date'>12-03-2024, 1{n}:24</div><div "
        f"class='post-content message-body'><p>{_SENTENCES[n % 5]} What would you do? {_SENTENCES[(n + 2) % 5]}</p></div>"
        "<div class='actions'><a href='#'>Reply</a> <a href='#'>Quote</a> <a href='#'>Report</a></div></div>"
        for n in range(10)
    )
    + "</div></div>",
    "forum topic",
)
PRODUCT = _page(
    "<title>Mill wheel 30 cm | Mill shop</title><meta property='og:type' content='product'>"
    "<meta property='product:price:amount' content='89.00'>"
    "<link rel='canonical' href='https://shop.example/products/mill-wheel'>"
    '<script type=\'application/ld+json\'>{"@type": "Product", "name": "Mill wheel", "offers": {"@type": '
    '"Offer", "price": "89.00"}}</script>',
    "<main><div class='product'><h1 class='product-title'>Mill wheel 30 cm</h1><div class='price'>€89.00 <del>€99.00"
    "</del></div><form class='cart'><label>Quantity</label><button>Add to cart</button></form><div "
    "class='product-description'><p>Made of oak from the next valley, oiled twice, with a steel axle. Turns in little "
    "water and lasts for years in any garden.</p><ul><li>Diameter: 30 cm</li><li>Weight: 2.4 kg</li><li>SKU: 44120</li>"
    "</ul></div><h2>Related products</h2><ul class='products'>"
    + "".join(
        f"<li class='product'><a href='/products/{n}'>Mill {n}</a><span class='price'>€{n}9.00</span></li>"
        for n in range(1, 7)
    )
    + "</ul></div></main>",
    "single-product woocommerce",
)
FRONT = _page(
    "<title>Politics - The Harbour Post</title><meta property='og:type' content='website'>"
    "<link rel='canonical' href='https://post.example/category/politics/'>",
    "<main><h1>Politics</h1><div class='posts archive'>"
    + "".join(
        f"<article class='post card teaser'><h2 class='entry-title'><a href='/2025/10/{n}/story'>{_SENTENCES[n % 5][:50]}"
        f"</a></h2><time>{n} October 2025</time><p class='excerpt'>{_SENTENCES[(n + 1) % 5]}</p><a href='#'>Read more</a>"
        "</article>"
        for n in range(1, 19)
    )
    + "</div><nav class='pagination'><a href='?page=2'>2</a> <a href='?page=3'>3</a></nav></main>",
    "archive category",
)
DOCS = _page(
    "<title>Configuration — Millwheel documentation</title><meta name='generator' content='Docusaurus'>"
    "<link rel='canonical' href='https://docs.example/docs/guide/configuration'>",
    "<div class='docs-wrapper'><aside class='sidebar theme-doc-sidebar'><ul class='menu'>"
    + "".join(f"<li class='menu__item'><a href='/docs/{n}'>Chapter {n}</a></li>" for n in range(1, 25))
    + "</ul></aside><main class='docs-content'><article><div class='markdown theme-doc-markdown'><h1>Configuration</h1>"
    + "".join(
        f"<h2 id='option-{n}'>option_{n}</h2><p>Sets how fast the wheel turns. The default is {n}.</p>"
        f"<pre><code class='language-yaml'>wheel:\n  option_{n}: {n}\n  debug: true\n</code></pre>"
        for n in range(1, 9)
    )
    + "</div></article></main><div class='toc table-of-contents'><ul><li><a href='#option-1'>option_1</a></li></ul></div>"
    "</div>",
    "docs-doc-page",
)
PAGES = (
    (Kind.ARTICLE, NEWS),
    (Kind.FORUM, THREAD),
    (Kind.PRODUCT, PRODUCT),
    (Kind.LISTING, FRONT),
    (Kind.DOCUMENTATION, DOCS),
)
