"""Pages as text browsers write them, which the line model learns from."""

from pipeline.lexicon.markdown import numbers
from training.renderings import rendered

PAGE = """<html><body><ul><li><a href="/news">
  <b> News</b></a></li><li><a href="c"><!-- hidden --> Sport</a></li><li><a href="d"><script>var x = 1</script>
Letters</a></li><li><a href="https://[odd/"><img src="boat.jpg"></a></li></ul>
<p>The ferry left at <a href="/noon">noon</a> on Monday, and nobody on the island saw it come back that week.</p>
</body></html>"""


def dumped(page: str) -> str:
    made = rendered(page.encode(), "dumped")
    assert made is not None
    return made.decode()


def test_each_links_words_have_a_number_and_its_address_is_listed() -> None:
    """What nobody sees of a link has none: its comments, its scripts."""
    text = dumped(PAGE)

    assert all(each in text for each in ("* [1]News", "* [2]Sport", "* [3]Letters", "at [5]noon on Monday"))
    assert "hidden" not in text
    assert "var x" not in text
    addresses = ("file:///news", "file:///c", "file:///d", "https://[odd/", "file:///noon")
    assert text.endswith("\n".join(["References", "", *(f"  {n:3}. {each}" for n, each in enumerate(addresses, 1))]))


def test_the_reader_knows_the_numbers_for_what_they_are() -> None:
    """Those that it was shown in training are those that it finds, a picture's too."""
    assert [match["number"] for match in numbers(dumped(PAGE))] == ["1", "2", "3", "4", "5"]
    assert rendered(b"<html><body></body></html>", "dumped") is None
