"""What was written is what is read: every scalar is the string that stands in the file."""

import pytest

from generator.nodes import Mapping, is_absent
from tests.nodes.reading import read, values

UNTYPED = (
    *("no", "yes", "true", "Null", "~", "22:30", "0777", "0x1F", "1.10", "1_000", "1e3", ".5"),
    *("+1", "-0", ".inf", ".nan", "2022-03-28", "2022?-03-28", "2024-02-30", "1,000", "12:30:45"),
    *(
        "0o17",
        "<<",
        "=",
        "y",
        "N",
        "on",
        "OFF",
        "00123",
        "3.0",
        "٣",
        "żelazna",
        "الخبر",
        "中文",
        "😀",
    ),
)


@pytest.mark.parametrize("written", UNTYPED)
def test_a_scalar_is_never_a_number_a_date_or_a_truth_value(written: str) -> None:
    assert values(f"key: {written}") == {"key": written}


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("plain words, with a comma", "plain words, with a comma"),
        ("words # and a comment", "words"),
        ("words#without a blank", "words#without a blank"),
        ("'it''s \"quoted\"'", 'it\'s "quoted"'),
        ('"a \\"word\\" and a \\\\"', 'a "word" and a \\'),
        ('"two\\nlines"', "two\nlines"),
        ('"\\u017celazna"', "żelazna"),
        ("|\n    two\n    lines\n", "two\nlines\n"),
        ("|-\n    two\n    lines\n", "two\nlines"),
        (">-\n    one\n    line\n", "one line"),
        ("one\n    line", "one line"),
        ("'one\n\n    break'", "one\nbreak"),
        ('"\ufeff"', "\ufeff"),
        ("a\u00a0b\u200bc\u00adc", "a\u00a0b\u200bc\u00adc"),
    ],
)
def test_every_style_of_a_text_is_read(written: str, read_as: str) -> None:
    assert values(f"key: {written}") == {"key": read_as}


def test_lists_and_mappings_are_read_in_both_styles() -> None:
    flow = "{a: [b, {c: d}], e: {f: g}}"
    block = """
        a:
          - b
          - c: d
        e:
          f: g
        """
    assert values(flow) == values(block) == {"a": ["b", {"c": "d"}], "e": {"f": "g"}}


def test_an_empty_value_is_absent_and_an_empty_text_is_not() -> None:
    assert values('a:\nb: ""\nc: []\nd: {}\ne: # only a comment\n') == {"b": "", "c": [], "d": {}}
    root = read("a:\nb: ''\nc: []\n").root
    assert isinstance(root, Mapping)
    assert [is_absent(value) for _, value in root.pairs] == [True, False, False]


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\n\n", "---\n...\n", "\ufeff", "   "])
def test_a_file_may_say_nothing(text: str) -> None:
    document = read(text)
    assert document.problems == ()
    assert document.root is None or is_absent(document.root)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_all_line_ends_mean_the_same(end: str) -> None:
    text = f"a: b{end}c:{end}  - d{end}e: |{end}  x{end}  y{end}"
    assert values(text.encode()) == {"a": "b", "c": ["d"], "e": "x\ny\n"}


def test_a_byte_order_mark_changes_nothing() -> None:
    assert values(b"\xef\xbb\xbfa: b") == {"a": "b"}
    root = read(b"\xef\xbb\xbfa: b").root
    assert root is not None
    assert root.place.column == 1


def test_one_explicit_document_is_a_file_like_any_other() -> None:
    assert values("---\na: b\n...\n") == {"a": "b"}


def test_a_long_text_is_read_whole() -> None:
    long = "słowo " * 100_000
    assert values(f"a: '{long}'") == {"a": long}
