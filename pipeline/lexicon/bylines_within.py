"""Who is named in a story's first or last paragraph, in Chinese, Japanese and Korean.

"本报讯（记者 李明）…", "[서울=한빛] 홍길동 기자 = …", "…（三枝 千尋）". Pure functions over a paragraph; which one
is the first or the last is for the caller to say.
"""

import re

from pipeline.lexicon.bylines_han import BARE_NAME, BREAK, LONGEST, PAPER
from pipeline.lexicon.names import HAN, is_person

_HEAD, _TAIL = 90, 60
"""Characters of a story's first and last paragraph that may name who wrote it."""
_HANGUL_NAMES = r"[가-힣]{2,4}(?:\s?[·ㆍ,、]\s?[가-힣]{2,4})*"
_KO_ROLE = r"(?:(?:인턴|선임|객원|시민|전문|수습|대학생)?\s?기자|특파원|통신원|논설위원|리포터)"
_KO_HEAD = re.compile(rf"(?:^|[\s\])】=/])(?P<names>{_HANGUL_NAMES})\s?{_KO_ROLE}\s?(?:[=\]】)]|외\s\d+명)")
_KO_TAIL = re.compile(
    rf"(?P<before>^|[^\n]{{0,20}}?[/=|\s,])(?P<names>{_HANGUL_NAMES})\s?{_KO_ROLE}\s*(?:외\s\d+명)?\s*(?:[=/(<[]?\s*\S+@\S+[)>\]]?)?[.\s]*$"
)
_KO_NO_NAME = re.compile(
    r".+부|전문|온라인|디지털|취재|현직|본지|편집|선임|객원|시민|수습|인턴|워싱턴|뉴욕|도쿄|베이징|파리|런던|모스크바|한국|정치|경제|사회|문화|의학|스포츠"
)
_KO_OTHERS = re.compile(r"사진|그래픽|영상|촬영|편집|일러스트|제보|글씨|라고|에게|은\s|는\s|이\s|가\s|을\s|를\s")
"""What tells that a picture's maker is named, or a sentence."""
_ZH_BRACKETED = re.compile(r"[（(〔【\[［](?P<told>[^（()）〔〕【】\[\]［］。！？]{2,60})[)）〕】\]］]")
_ZH_ROLE = re.compile(
    r"(?:特约|特約|见习|見習|实习|實習|全媒体|全媒體|首席|驻\S{2,6}?)?(?:记者|記者|通讯员|通訊員|作者|撰文)\s*[:：/／]?\s*"
)
_ZH_PAPER = re.compile(r"(?:本报|本報|本刊|\S{2,8}?(?:报|報|社|网|網|台|臺|刊|讯|訊))?\s*")
"""Whose reporter is named: `中央社記者王小明`."""
_ZH_REST = re.compile(
    r"(?:\s*[／/]\s*\S{0,8}(?:报道|報導|報道)|\s?(?:综合|綜合|即时|即時|整理)\S{0,8}(?:报道|報導|報道)"
    r"|\d{1,2}\s?日(?:专|專)?(?:电|電|讯|訊)|(?:报道|報導|報道))$"
)
"""Where a byline says when, or how, something is reported: `／台北報導`, `2日電`."""
_ZH_FROM = re.compile(r"\s*[／/]\s*\S{0,8}(?:报道|報導|報道)\s*$")
_ZH_ALONE = re.compile(rf"\s*[（(](?P<name>{BARE_NAME})[)）](?=\S)")
"""What is left of `中新网3月2日电 (罗继平)` when its dateline is cut."""
_ROLE_WITHIN = 12
"""Characters before a reporter's role in a line that begins with the paper."""
_PICTURE = re.compile(r"(?:摄|攝|图|圖|撮影|写真|摄影|攝影)")
_JA_LABEL = re.compile(
    r"\s*(?:取材[・･、と]?\s?)?(?:文|執筆|取材|構成|聞き手|記事|ライター)\s?[＝=・･:：/／]\s?(?P<names>.+?)"
    r"(?:[\s　、/／]+(?:写真|撮影|編集|イラスト)\s?[＝=・･:：/／].*)?\s*"
)
_JA_SIGNED = re.compile(
    r"(?:[（(【〔［](?P<within>[^（()）【】〔〕［］。]{2,30})[)）】〕］]|[＝=](?P<behind>[^（()）。＝=]{2,12}))\s*$"
)
_JA_NAME = re.compile(r"[一-鿿々ヶ]{1,4}(?:[ \u3000][一-鿿々ぁ-ヿ]{1,5}|[一-鿿々ぁ-ヿ]{1,4})")
_JA_SURNAMES = re.compile(
    "佐藤|鈴木|高橋|田中|伊藤|渡[辺邊部]|山[本田口崎下内中]|中[村島川山野田]|小[林川野島池松]|加藤|吉[田川岡]|佐々木|松[本田井尾岡]|井上|木村|林|斎藤|斉藤|清水"
    "|阿部|森(?:田|本)?|池田|橋本|石[川井田]|小川|前[田川]|岡[田本]|長谷川|藤[田井原本]|後藤|近藤|村[上田]|遠藤|青木|坂[本口]|福[田島]|太田|西[村田川]|三浦"
    "|金[子田]|岩[崎田]|原(?:田|口)?|和田|竹[内田]|上[田野]|菅(?:原|野)|千葉|大[野塚西谷田橋久保]|増田|丸山|今[井村]|高[木田野]|平[野田]|工藤|宮[崎本田]"
    "|柴田|酒井|横山|安藤|内[田藤山]|河[野合]|武田|杉[山本]|野[口村田]|新井|水野|桜井|谷(?:口)?|浜田|久保|堀|荒木|本田|古川|飯田|永井"
)


def named_at_beginning(paragraph: str, *, dateline_cut: bool = False) -> tuple[str, ...]:
    """The writers that a paragraph at a story's beginning names before its first sentence; empty where it names none.

    `dateline_cut` says that a dateline was cut from before it.
    """
    head = paragraph[:_HEAD]
    if not HAN.search(head):
        return ()
    if korean := _KO_HEAD.search(head):
        before = head[: korean.start()]
        return () if _KO_OTHERS.search(before) or len(before) > LONGEST else _checked(BREAK.split(_apart(korean)))
    for bracketed in _ZH_BRACKETED.finditer(head):
        if any(sign in head[: bracketed.start()] for sign in "。！？，"):
            break
        if names := _in_brackets(bracketed["told"]):
            return names
    if dateline_cut and (signed := _ZH_ALONE.match(head)):
        return _checked([signed["name"]])
    if len(paragraph) > LONGEST:
        return ()
    if labelled := _JA_LABEL.fullmatch(paragraph):
        return _checked(_japanese(labelled["names"], sure=True))
    role = _ZH_ROLE.search(head[:_ROLE_WITHIN])
    return _in_brackets(_ZH_FROM.sub("", head)) if role and _ZH_FROM.search(head) else ()


def named_at_end(paragraph: str) -> tuple[str, ...]:
    """The writers that a story's last paragraph names behind its last sentence; empty where it names none."""
    tail = paragraph.rstrip()[-_TAIL:]
    if not HAN.search(tail):
        return ()
    if len(paragraph) <= LONGEST and (korean := _KO_TAIL.search(tail)):
        return () if _KO_OTHERS.search(korean["before"]) else _checked(BREAK.split(_apart(korean)))
    if len(paragraph) <= LONGEST and (japanese := _JA_LABEL.fullmatch(paragraph)):
        return _checked(_japanese(japanese["names"], sure=True))
    if not (signed := _JA_SIGNED.search(tail)):
        return ()
    within = signed["within"] or signed["behind"]
    return _in_brackets(within) or _checked(_japanese(within))


def lone_name(line: str) -> tuple[str, ...]:
    """The writer that a line names alone, if its family's name or its end tells a name: sections look alike."""
    return _checked(_japanese(line.strip())) if HAN.search(line) else ()


def _apart(match: re.Match[str]) -> str:
    return re.sub(r"\s?[·ㆍ]\s?", "、", match["names"])


def _in_brackets(told: str) -> tuple[str, ...]:
    """The names behind each role that stands within brackets, if nothing else does; a picture's maker is none."""
    paper = _ZH_PAPER.match(told)
    begin = paper.end() if paper and _ZH_ROLE.match(told, paper.end()) else 0
    if not _ZH_ROLE.match(told, begin) or _PICTURE.search(told):
        return ()
    names: list[str] = []
    roles = list(_ZH_ROLE.finditer(told, begin))
    for role, following in zip(roles, [*roles[1:], None], strict=True):
        piece = told[role.end() : following.start() if following else len(told)].strip(" \u3000、，,")
        bare = _ZH_REST.sub("", piece)
        # A name has three signs as a rule, and a place two: "王小明台北2日電"
        names += (
            [bare[:3] if len(bare) > _PLACED else bare[:2]] if bare != piece and len(bare) > 3 else BREAK.split(bare)
        )
    if len(roles) == 1 and (reported := _ZH_REPORTED.fullmatch(told, roles[0].end())):
        return _checked([reported["name"]])  # nothing else stands there, whatever the family is called
    return _checked(names) if all(map(_ZH_NAME.fullmatch, filter(None, names))) else ()


_ZH_REPORTED = re.compile(r"(?P<name>[\u3400-\u9fff]{2,4})[／/][\u3400-\u9fff]{2,6}(?:报道|報導|報道)")
_PLACED = 4
"""Signs of a name of two and a place."""
_ZH_NAME = re.compile(
    rf"{BARE_NAME[:-3]}{{1,2}}|(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|皇甫)[\u3400-\u9fff]{{1,2}}"
)


def _japanese(text: str, *, sure: bool = False) -> list[str]:
    """The Japanese names in a list of them, if it holds nothing else; `sure` where a label leads them in."""
    names = [name.strip() for name in re.split(r"[、,，/／・･]", text) if not _JA_TRADE.fullmatch(name.strip())]
    fits = all(
        _JA_NAME.fullmatch(name)
        and len(name) >= _SHORTEST
        and not _JA_OTHERS.search(name)
        and (sure or _is_known(name))
        for name in names
    )
    return [re.sub(r"\s+", " ", name) for name in names] if fits else []


_SHORTEST = 3
_JA_TRADE = re.compile("聞き手|文|執筆|取材|構成|記者|編集委員|論説委員|写真|撮影")
_JA_OTHERS = re.compile(
    "(?:[県市町村区府都州]|容疑者|被告|監督|社長|会長|選手|議員|教授|さん|部|班|記事|編集|経済|敬称略|限定|商事|会社|新聞|通信|社|大学|高校|提供"
    "|連載|特集|関連|时|時|年|月|日)$|简介|紹介|介绍|作者|記者|记者"
)
"""How places, companies, sections and what others are called end."""
_JA_GIVEN = re.compile(
    "[子美恵香郎太介輔也哉人斗樹一二三夫男雄明彦之行幸志司治博弘浩裕隆健剛誠翔蓮葵奈菜里理紀希代江枝乃音真尋花華愛優悠結彩沙織聡智徹淳純亮涼陽翼"
    "みこなかえりきおと]$"
)
"""How given names end as a rule."""


def _is_known(name: str) -> bool:
    """Whether a family's name begins it that is common, or it is parted and ends as given names do."""
    bare = re.sub(r"\s", "", name)
    family = _JA_SURNAMES.match(bare)
    has_common = family is not None and len(family.group()) < len(bare) <= len(family.group()) + 3
    return (has_common or re.search(r"\s", name) is not None or len(bare) == _FULL) and _JA_GIVEN.search(
        bare
    ) is not None


_FULL = 4
"""Signs of a full name, two and two."""


def _checked(names: list[str]) -> tuple[str, ...]:
    """These names, if all of them may be people's."""
    kept = [name for name in names if name and not _ZH_ROLE.fullmatch(name)]
    if any(map(_KO_NO_NAME.fullmatch, kept)):
        return ()
    fits = all(is_person(name, labelled=True) and len(name) <= 9 and not PAPER.search(name) for name in kept)
    return tuple(dict.fromkeys(kept)) if fits else ()
