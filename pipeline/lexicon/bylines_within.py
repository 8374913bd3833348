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
_KO_OTHERS = re.compile(r"사진|그래픽|영상|촬영|편집|일러스트|제보|글씨|라고|에게|은\s|는\s|이\s|가\s|을\s|를\s")
"""What tells that a picture's maker is named, or a sentence."""
_ZH_BRACKETED = re.compile(r"[（(〔【\[［](?P<told>[^（()）〔〕【】\[\]［］。！？]{2,60})[)）〕】\]］]")
_ZH_ROLE = re.compile(
    r"(?:特约|特約|见习|見習|实习|實習|全媒体|全媒體|首席|驻\S{2,6}?)?(?P<role>记者|記者|通讯员|通訊員|作者|撰文)\s*[:：/／]?\s*"
)
_ZH_REST = re.compile(r"\s*(?:[／/]\s*)?\S{0,6}(?:报道|報導|報道|电|電|讯|訊|摄|攝|专电|專電)$")
"""Where a bracketed byline says from where it is: `／台北報導`."""
_ZH_PLACED = re.compile(
    r"(?P<name>\S{2,3}?)(?P<place>[^\s\d]{2,6}?)\s?(?:\d{1,2}\s?日(?:电|電|讯|訊)|(?:综合|綜合|即时|即時)?(?:报道|報導|報道))$"
)
_ZH_FROM = re.compile(r"\s*[／/]\s*\S{0,8}(?:报道|報導|報道)\s*$")
_ZH_ALONE = re.compile(rf"\s*[（(](?P<name>{BARE_NAME})[)）](?=\S)")
"""What is left of `中新网3月2日电 (罗继平)` when its dateline is cut."""
_ROLE_WITHIN = 12
"""Characters before a reporter's role in a line that begins with the paper."""
_PICTURE = re.compile(r"(?:摄|攝|图|圖|撮影|写真)\s*$")
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


def named_at_beginning(paragraph: str) -> tuple[str, ...]:
    """The writers that a story's first paragraph names before its first sentence; empty where it names none."""
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
    if signed := _ZH_ALONE.match(head):
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
    return _in_brackets(within) or _checked(_japanese(within, sure=signed.group().startswith("【")))


def lone_name(line: str) -> tuple[str, ...]:
    """The writer that a line names alone, if the family's name is a common one: two sections look like another."""
    name = line.strip()
    known = _JA_NAME.fullmatch(name) and _is_known(re.sub(r"\s", "", name))
    return _checked(_japanese(name)) if known else ()


def _apart(match: re.Match[str]) -> str:
    return re.sub(r"\s?[·ㆍ]\s?", "、", match["names"])


def _in_brackets(told: str) -> tuple[str, ...]:
    """The names behind each role that stands within brackets; a picture's maker is none."""
    roles = list(_ZH_ROLE.finditer(told))
    if not roles or _PICTURE.search(told):
        return ()
    names: list[str] = []
    for role, following in zip(roles, [*roles[1:], None], strict=True):
        piece = told[role.end() : following.start() if following else len(told)].strip(" \u3000、，,")
        if placed := _ZH_PLACED.fullmatch(piece):
            whole = placed["name"] + placed["place"]
            # A name has three signs as a rule, and a place two: "王小明台北2日電"
            names.append(whole[: 3 if len(whole) > 4 else 2])
            continue
        names += BREAK.split(_ZH_REST.sub("", piece) if re.search("[／/]", piece) else piece)
    return _checked(names)


def _japanese(text: str, *, sure: bool = False) -> list[str]:
    """The Japanese names in a list of them, if it holds nothing else; one that is known bears the others out."""
    names = [name.strip() for name in re.split(r"[、,，/／・･]", text)]
    if not all(_JA_NAME.fullmatch(name) and len(name) >= _SHORTEST for name in names):
        return []
    known = sure or any(re.search(r"[ \u3000]", name) or _is_known(name) for name in names)
    return [re.sub(r"\s+", " ", name) for name in names] if known else []


_SHORTEST = 3


def _is_known(name: str) -> bool:
    family = _JA_SURNAMES.match(name)
    return family is not None and len(family.group()) < len(name) <= len(family.group()) + 3


def _checked(names: list[str]) -> tuple[str, ...]:
    """These names, if all of them may be people's."""
    kept = [name for name in names if name and not _ZH_ROLE.fullmatch(name)]
    fits = all(is_person(name, labelled=True) and len(name) <= 9 and not PAPER.search(name) for name in kept)
    return tuple(dict.fromkeys(kept)) if fits else ()
