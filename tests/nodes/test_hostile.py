"""Whatever bytes a stranger sends, reading ends soon, never raises, and says little."""

import json
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.nodes import as_plain, read_nodes
from generator.tree import MAX_BYTES
from tests.nodes.reading import nodes
from tests.tiers import in_two_tiers

SECONDS = 8.0  # ten times what the slowest takes alone on a slow machine

REPEATED = {
    "brackets": "[",
    "braces": "{",
    "braces with keys": "{a: ",
    "dashes": "- ",
    "question marks": "? ",
    "question marks in lines": "?\n",
    "colons": ":",
    "colons and blanks": ": ",
    "keys in keys": "a: ",
    "one field again and again": "a: b\n",
    "items": "- a\n",
    "empty items": "-\n",
    "comments": "#\n",
    "blank lines": "\n",
    "blanks": " ",
    "tabs": "\t",
    "carriage returns": "a: b\r",
    "one long word": "a",
    "many words": "a ",
    "quotation marks": '"',
    "empty texts": "'' ",
    "escapes": '"\\0',
    "items with escapes": '- "\\u202e"\n',
    "overrides": "\u202e",
    "nul bytes": "\0",
    "anchors": "- &a b\n",
    "aliases": "- *a\n",
    "merges": "- <<: *a\n",
    "tags": "- !!str a\n",
    "exclamation marks": "!",
    "ampersands": "&",
    "bars": "|",
    "blocks": "- |\n x\n",
    "documents": "---\n",
    "ends": "...\n",
    "percent signs": "%",
    "complex keys": "? [a]\n: b\n",
    "byte order marks": "\ufeff",
    "four-byte characters": "😀",
}


def hostile(unit: str, around: str = "{}") -> bytes:
    room = MAX_BYTES - len(around.encode())
    repeated = (unit * (room // len(unit) + 1)).encode()[:room].decode("utf-8", "ignore")
    return around.replace("{}", repeated).encode()


@pytest.mark.parametrize("name", in_two_tiers(((name, name) for name in REPEATED), each=4))
def test_two_megabytes_of_anything_are_read_in_seconds(name: str) -> None:
    started = time.process_time()
    document = read_nodes(hostile(REPEATED[name]), "a.yml")
    assert time.process_time() - started < SECONDS
    assert len(document.problems) <= 50
    assert all(len(f"{found.message}{found.help}") < 400 for found in document.problems)


@pytest.mark.parametrize(
    ("unit", "around"),
    [
        ("a, ", "[{}]"),
        ("[], ", "[{}]"),
        ("a: b, ", "a: [{ {} }]"),
        ("[a]: b, ", "a: { {} }"),
        ("x\n ", 'a: "{}"'),
        ("x\n\n ", "a: '{}'"),
        (" x\n", "a: |\n{}"),
        ("x", '"{}": a'),
        ("*a, ", "[&a b, {}]"),
    ],
)
def test_two_megabytes_between_brackets_or_quotation_marks(unit: str, around: str) -> None:
    started = time.process_time()
    document = read_nodes(hostile(unit, around), "a.yml")
    assert time.process_time() - started < SECONDS
    assert len(document.problems) <= 50


def test_two_hundred_thousand_fields_of_different_names_are_not_compared_with_each_other() -> None:
    started = time.process_time()
    read_nodes("".join(f"k{number}:\n" for number in range(200_000)).encode(), "a.yml")
    assert time.process_time() - started < SECONDS


PIECES = (
    *("a", "b:", "-", "?", "[", "]", "{", "}", ",", "&", "*", "!", "!!", "|", ">", "'", '"', "%"),
    *("@", "`", "#", "<<:", "---", "...", "\\0", "\\ud800", "ż", "😀", "\n", "\n  ", "\n    "),
    *("\r\n", "\t", " ", ": ", "- ", "&a ", "*a", "\x00", "\u202e", "\ufeff"),
)
like_yaml = st.lists(st.sampled_from(PIECES), max_size=60).map(
    lambda parts: "".join(parts).encode()
)
any_text = st.text().map(lambda text: text.encode("utf-8", "surrogatepass"))


@given(like_yaml | st.binary(max_size=200) | any_text)
@example(b"")
@example(b"\xef\xbb\xbf")
@example(b"? ")
@example(b"&a : *a")
def test_no_bytes_at_all_make_the_reader_raise(data: bytes) -> None:
    document = read_nodes(data, "a.yml")
    lines = document.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    below = nodes(document.root) if document.root is not None else []
    for place in [each.place for each in (*document.problems, *below)]:
        assert 1 <= place.line <= len(lines) + 1
        assert (place.line, place.column) <= (place.end_line, place.end_column)


words = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=20)
keys = st.text("abcdef", min_size=1, max_size=5)
structures = st.recursive(
    words,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=20,
)


@given(structures)
def test_what_json_writes_is_read_as_it_was(value: object) -> None:
    document = read_nodes(json.dumps(value, ensure_ascii=False).encode(), "a.yml")
    assert document.problems == ()
    assert document.root is not None
    assert as_plain(document.root) == value
