"""Every node knows where it stands: line, column and end, counted in characters."""

import pytest

from generator.nodes import Mapping, Node, Scalar, Sequence, at, key_at, read_nodes
from tests.nodes.reading import cut, nodes, read, spot

TEXT = """\
# a comment before everything
quotes:
  - id: new-iron-curtain   # a comment
    exact: "Jeśli 😀 \\"powstanie\\""
    date: {date: 2022-03-28, why: 'it''s'}
    by:

    text: >-
      folded text
      on two lines

    # a comment after it
    tags: [one, two,
      three]
  - id: second
    notes: plain text
      on two lines
sections: []
"""

EXPECTED = {
    ("quotes",): '- id: new-iron-curtain   # a comment\n    exact: "Jeśli 😀 \\"powstanie\\""\n'
    "    date: {date: 2022-03-28, why: 'it''s'}\n    by:\n\n    text: >-\n      folded text\n"
    "      on two lines\n\n    # a comment after it\n    tags: [one, two,\n      three]\n"
    "  - id: second\n    notes: plain text\n      on two lines",
    ("quotes", 0, "id"): "new-iron-curtain",
    ("quotes", 0, "exact"): '"Jeśli 😀 \\"powstanie\\""',
    ("quotes", 0, "date"): "{date: 2022-03-28, why: 'it''s'}",
    ("quotes", 0, "date", "date"): "2022-03-28",
    ("quotes", 0, "date", "why"): "'it''s'",
    ("quotes", 0, "by"): "",
    ("quotes", 0, "text"): ">-\n      folded text\n      on two lines",
    ("quotes", 0, "tags"): "[one, two,\n      three]",
    ("quotes", 0, "tags", 2): "three",
    ("quotes", 1): "id: second\n    notes: plain text\n      on two lines",
    ("quotes", 1, "notes"): "plain text\n      on two lines",
    ("sections",): "[]",
}


def root_of(text: str | bytes) -> Node:
    root = read(text).root
    assert root is not None
    return root


@pytest.mark.parametrize("location", EXPECTED)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_node_stands_where_its_words_stand(
    location: tuple[str | int, ...], end: str, mark: str
) -> None:
    data = (mark + TEXT.replace("\n", end)).encode()
    document = read_nodes(data, "a.yml")
    assert document.root is not None
    assert cut(document, at(document.root, location)) == EXPECTED[location].replace("\n", end)


def test_a_key_stands_where_its_word_stands() -> None:
    document = read(TEXT)
    assert document.root is not None
    for word in ("id", "exact", "date", "by", "text", "tags"):
        assert cut(document, key_at(document.root, ("quotes", 0, word))) == word


def test_columns_count_characters_and_not_bytes_or_utf16_units() -> None:
    root = root_of("żółw: 😀😀 x\n中文: y\n")
    assert isinstance(root, Mapping)
    assert [spot(node) for pair in root.pairs for node in pair] == [
        "1:1-5",
        "1:7-11",
        "2:1-3",
        "2:5-6",
    ]


def test_a_lone_carriage_return_ends_a_line() -> None:
    assert spot(at(root_of(b"a: b\rc: d\r"), ("c",))) == "2:4-5"


@pytest.mark.parametrize("style", ["|", ">", "|-", ">+", "|2"])
def test_a_block_text_ends_with_its_last_word(style: str) -> None:
    text = f"a: {style}\n    words\n    more words\n\n\n# comment\nb: c\n"
    assert spot(at(root_of(text), ("a",))) == "1:4-3:15"


def test_an_empty_block_text_is_as_long_as_its_sign() -> None:
    assert spot(at(root_of("a: |\nb: c\n"), ("a",))) == "1:4-5"


def test_no_node_begins_before_or_ends_after_the_one_around_it() -> None:
    def check(node: Node) -> None:
        inner: list[Node] = []
        if isinstance(node, Sequence):
            inner = list(node.items)
        elif isinstance(node, Mapping):
            inner = [each for pair in node.pairs for each in pair]
        for below in inner:
            start, end = (node.place.line, node.place.column), _end(node)
            assert start <= (below.place.line, below.place.column) <= _end(below) <= end
            check(below)

    def _end(node: Node) -> tuple[int, int]:
        return (node.place.end_line, node.place.end_column)

    check(root_of(TEXT))


def test_all_nodes_name_their_file() -> None:
    assert {node.place.path for node in nodes(root_of(TEXT))} == {"a.yml"}


def test_a_location_that_was_not_written_falls_back_to_what_is_around_it() -> None:
    root = root_of("quotes:\n  - id: one\n    by: two\n")
    entry = at(root, ("quotes", 0))
    assert at(root, ("quotes", 0, "date", "why")) is entry
    assert at(root, ("quotes", 7)) is at(root, ("quotes",))
    assert at(root, ("quotes", -1)) is at(root, ("quotes",))
    assert at(root, ("claims", 0)) is root
    assert key_at(root, ("quotes", 0, "date")) is entry
    assert key_at(root, ()) is root


def test_a_shorthand_stands_for_the_field_it_means() -> None:
    root = root_of("date: 2022\nlinks: {disputes: other}\nrank:\n  preferred: reason\n")
    assert spot(at(root, ("date", "date"))) == "1:7-11"
    assert spot(at(root, ("links", 0, "to"))) == "2:19-24"
    assert spot(at(root, ("rank", "why"))) == "4:14-20"
    date = at(root, ("date",))
    assert isinstance(date, Scalar)
    assert at(root, ("date", 0, "exact")) is date
