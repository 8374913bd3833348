"""Chinese, Japanese and Korean bylines: "记者 李明 王芳", "文/李明", "홍길동 기자".

And lines that tell all at once: "2024年04月26日 07:40　来源：江湾晚报　记者 周文澜". Who is named within a paragraph is
read in bylines_within.py.
"""

import re

from pipeline.lexicon.names import HAN, is_person

LONGEST = 60
"""Characters of a line that names writers."""
_ZH_LABEL = re.compile(
    r"\s*[（(【\[]?\s*(?:本报|本刊|新华社|中新社|中新网|新京报|财新|澎湃新闻)?(?:特约|见习|实习|驻\S{1,6})?"
    r"(?:记者|記者|作者|撰文|撰稿|文|采写|採訪|通讯员|著者|筆者|執筆)\s*[:：|/／＝=丨・]?\s*(?P<names>[^。！？]{2,40}?)\s*[)）】\]]?\s*"
)
BREAK = re.compile(r"[\s、，,/／和与與]+")
_BEHIND = re.compile(
    r"\s*(?:기자명\s*:?\s*)?(?P<names>[\u3400-\u9fff\uac00-\ud7af]{2,4}(?:[\s·・][\u3400-\u9fff\uac00-\ud7af]{1,4}|(?:[、,][\u3400-\u9fff\uac00-\ud7af]{2,4})*))\s*(?:기자|특파원|記者|记者)(?:\s외\s\d+명)?\s*(?:[=\S]*@\S+)?\s*"
)
_FROM = re.compile("(?:报道|報導|報道)$|^(?:写真|撮影|摄影|攝影|图|圖|编辑|編集)")
"""What is no name: where something is reported from, `／台北報導`, and other trades, `写真・木村健太`."""


def han_names(line: str) -> tuple[str, ...] | None:
    """The writers that a line in these scripts names; None where it is no byline."""
    if len(line) > LONGEST or not HAN.search(line):
        return None
    match = _ZH_LABEL.fullmatch(line) or _BEHIND.fullmatch(line)
    if not match:
        return None
    names = [
        name for name in BREAK.split(match["names"]) if name not in ("", "记者", "記者") and not _FROM.search(name)
    ]
    if not names or not all(is_person(name, labelled=True) and len(name) <= 8 for name in names):
        return None
    return tuple(names)


_SEAM = re.compile(
    r"[\s|｜]+|(?=(?:来源|來源|稿源|出处|出處|作者|记者|記者|责任编辑|責任編輯|责编|責編|(?<!责任)编辑|(?<!責任)編輯|撰文|採訪)[:：])"
)
_WHEN = re.compile(
    r"(?:\d{4}[年./-])?\d{1,2}[月./-]\d{1,2}日?(?:\d{1,2}[:：]\d{2})?|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|发布于|发表于|発表|更新"
)
BARE_NAME = (
    "[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱林郭罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈魏薛叶葉阎閻余潘戴"
    "钟鍾汪姜姚谭譚廖邹鄒熊陆陸郝崔邱秦侯邵孟钱錢尹黎乔喬贺賀赖賴龚龔][\u3400-\u9fff]{2}"
)
"""A Chinese name of three signs that begins with a common surname; what else stands there is a section."""
PAPER = re.compile(r"(?:[报報网網社台臺刊]|在线|新[闻聞]|ニュース|通信|방송|신문|일보|뉴스)$")
"""How a paper, an agency or a station ends."""
_ROLES = ("source", "editor", "writer")
_LABELLED = re.compile(
    r"(?:(?P<source>来源|來源|稿源|出处|出處)|(?P<editor>责任编辑|責任編輯|责编|責編|编辑|編輯)"
    r"|(?P<writer>(?:本报|本刊)?(?:作者|记者|記者|撰文|採訪|文(?=[:：/]))))[:：/]?(?P<told>.*)"
)


def info_line(line: str) -> tuple[tuple[str, ...], str | None] | None:
    """The writers that a line names beside a date, and its source; None where it tells anything else, or no writer.

    A name needs no label there: "周文澜 2024-04-26".
    """
    if len(line) > LONGEST or not HAN.search(line):
        return None
    names, bare, source, is_dated, waits_for = list[str](), list[str](), None, False, ""
    for piece in filter(None, _SEAM.split(line.strip(" \u3000（）()【】[]"))):
        if _WHEN.fullmatch(piece):
            is_dated = True
        elif labelled := _LABELLED.fullmatch(piece):
            waits_for, told = next(role for role in _ROLES if labelled[role]), labelled["told"]
            if told and waits_for == "writer":
                names.append(told)
            elif told and waits_for == "source":
                source = told
            waits_for = "" if told else waits_for
        elif (waits_for == "source" or PAPER.search(piece)) and source is None:
            source, waits_for = piece, ""
        elif waits_for == "writer":
            names.append(piece)
        elif waits_for == "editor":
            waits_for = ""
        else:
            bare.append(piece)
    names += bare
    if not is_dated or not names or len(bare) > 1 or not all(re.fullmatch(BARE_NAME, name) for name in bare):
        return None
    if not all(is_person(name, labelled=True) and len(name) <= 8 for name in names):
        return None
    return tuple(names), source
