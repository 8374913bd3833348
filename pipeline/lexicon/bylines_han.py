"""Chinese, Japanese and Korean bylines: "记者 李明 王芳", "文/李明", "홍길동 기자"."""

import re

from pipeline.lexicon.names import HAN, is_person

_LONGEST = 60
_ZH_LABEL = re.compile(
    r"\s*[（(【\[]?\s*(?:本报|本刊|新华社|中新社|中新网|新京报|财新|澎湃新闻)?(?:特约|见习|实习|驻\S{1,6})?"
    r"(?:记者|記者|作者|撰文|撰稿|文|采写|採訪|通讯员|著者|筆者|執筆)\s*[:：|/／＝=丨]?\s*(?P<names>[^。！？]{2,40}?)\s*[)）】\]]?\s*"
)
_ZH_BREAK = re.compile(r"[\s、，,/／和与與]+")
_BEHIND = re.compile(
    r"\s*(?P<names>[\u3400-\u9fff\uac00-\ud7af]{2,4}(?:[\s·・][\u3400-\u9fff\uac00-\ud7af]{1,4}|(?:[、,][\u3400-\u9fff\uac00-\ud7af]{2,4})*))\s*(?:기자|특파원|記者|记者)(?:\s외\s\d+명)?\s*(?:[=\S]*@\S+)?\s*"
)


def han_names(line: str) -> tuple[str, ...] | None:
    """The writers that a line in these scripts names; None where it is no byline."""
    if len(line) > _LONGEST or not HAN.search(line):
        return None
    match = _ZH_LABEL.fullmatch(line) or _BEHIND.fullmatch(line)
    if not match:
        return None
    names = [name for name in _ZH_BREAK.split(match["names"]) if name not in ("", "记者", "記者")]
    if not names or not all(is_person(name, labelled=True) and len(name) <= 8 for name in names):
        return None
    return tuple(names)
