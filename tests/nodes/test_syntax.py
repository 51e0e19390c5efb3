"""A file that is not YAML says where and how to mend it, in words of people who write texts."""

import pytest

from tests.nodes.reading import problem, read, spot

CASES = {
    "a colon in a text": ("text: He said: no", "1:14-15", "put the whole text between quotation"),
    "a quotation mark inside": ("text: 'it's'", "1:11-12", "double them"),
    "words after a quoted text": ('text: "Yes" he said', "1:13-14", "quotation marks inside"),
    "a quotation mark never closed": ('a: b\ntext: "Yes\nc: d\n', "2:7-8", "close it"),
    "one closed in another text": ('text: "Yes\nrows: {"1": a}\n', "1:7-8", "close it"),
    "a single quotation mark never closed": ("a: 'b\nc: d\n", "1:4-5", "close it"),
    "a tab": ("quotes:\n\t- id: a", "2:1-2", "indent with spaces, not with tabs"),
    "an at sign": ("by: @mishustin", "1:5-6", "put the whole text between quotation marks"),
    "a backtick": ("by: `x`", "1:5-6", "quotation marks"),
    "a percentage": ("value: %5", "1:8-9", "quotation marks"),
    "an ampersand": ("text: & more", "1:8-9", "quotation marks"),
    "an asterisk": ("text: * more", "1:8-9", "quotation marks"),
    "a bar": ("text: | more", "1:9-10", "quotation marks"),
    "a bracket never closed": ("tags: [a, b\nid: c\n", "1:7-8", "close it with ]"),
    "a brace never closed": ("date: {date: 2022\nid: c\n", "1:7-8", "close them with }"),
    "the wrong bracket": ("tags: [a}", "1:9-10", "close it with ]"),
    "a line that is nothing": ("a: b\nwords alone\nc: d\n", "2:1-2", "write `field: text`"),
    "an indentation too small": ("quotes:\n  - id: a\n by: b\n", "3:2-3", "check the indentation"),
    "an indentation too large": ("id: a\n  by: b\n", "2:5-6", "check the indentation"),
    "a list after a field": ("a: - b", "1:4-5", "begin the list on a line of its own"),
    "a list item in a mapping": ("a: b\n- c\n", "2:1-2", "check the indentation"),
    "a field in a list": ("- a\nb: c\n", "2:1-2", "begin the line with '- '"),
    "a backslash": ('a: "C:\\dir"', "1:7-8", "write the backslash twice"),
    "an exclamation mark": ("a: !x!y z", "1:4-5", "quotation marks"),
    "a strange directive": ("%FOO\n---\na: b", "1:5-6", "quotation marks"),
    "another version": ("%YAML 3.0\n---\na: b", "1:1-2", "remove the line"),
    "words after the end": ("a: b\n...\nc: d\n", "3:1-2", "check the indentation"),
    "no blank after a colon": ("- id:abc\n  by: d\n", "2:5-6", "a blank follows the colon"),
    "brackets around a beginning": ("text: [sic] So it is", "1:13-14", "only its beginning"),
    "a question mark": ("text: ? We pay", "1:7-8", "quotation marks"),
    "a no-break space behind a colon": ("- id:\u00a0abc\n  by: d\n", "1:6-7", "a plain space"),
    "a no-break space before a field": ("- id: a\n\u00a0 by: d\n", "2:1-2", "a plain space"),
    "a comma at the beginning": ("a: , b", "1:4-5", "quotation marks"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_slip_is_named_where_it_is_and_with_the_way_out(name: str) -> None:
    text, where, way_out = CASES[name]
    found = problem(text)
    assert found.rule == "yaml-syntax"
    assert found.message.startswith("this is not valid YAML: ")
    assert way_out in found.help
    assert spot(found) == where
    assert read(text).root is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("text: He said: no  # what he said", '"He said: no"'),
        ("text: He said: no #1", None),
        ('text: "Yes\nrows: {"1": a}\n', '"Yes"'),
        ('text: "Yes\nc: d\n', '"Yes"'),
        ('text: "Yes" he said', "'\"Yes\" he said'"),
    ],
)
def test_a_text_is_put_in_quotes_where_it_is_clear_what_belongs_to_it(
    text: str, words: str | None
) -> None:
    assert [edit.words for edit in problem(text).fix] == ([] if words is None else [words])


def test_the_words_of_the_parser_do_not_reach_an_author() -> None:
    jargon = ("expected", "scalar", "token", "mapping", "sequence", "node", "context", "stream")
    for text, _, _ in CASES.values():
        found = problem(text)
        words = f"{found.message} {found.help}".replace("a field is expected here", "")
        words = words.replace("a value is expected here", "")
        assert not [word for word in jargon if word in words], words
