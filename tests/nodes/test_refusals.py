"""What a briefing's YAML may not use is refused where it stands, once, and says the way out."""

import pytest

from generator.nodes import FORBIDDEN, Mapping, Scalar, as_plain, is_refused
from tests.nodes.reading import problem, read, spot


@pytest.mark.parametrize(
    ("text", "where", "words"),
    [
        ("a: &x b", "1:4-8", "an anchor (`&x`)"),
        ("a: &x [b]", "1:4-8", "an anchor (`&x`)"),
        ("&x a: b", "1:1-5", "an anchor (`&x`)"),
        ("a: !!str b", "1:4-11", "a tag (`!!str`)"),
        ("a: !secret b", "1:4-13", "a tag (`!secret`)"),
        ("a: !!python/object/apply:os.system [ls]", "1:4-37", "a tag (`!!python/object/apply:os.s"),
        ("a: ! b", "1:4-7", "a tag (`!`)"),
        ("!!map {a: b}", "1:1-8", "a tag (`!!map`)"),
        ("%YAML 1.1\n---\na: b", "1:1-2:4", "a directive (`%`)"),
        ("%TAG ! tag:x,2000:\n---\na: b", "1:1-2:4", "a directive (`%`)"),
        ("a: b\n---\nc: d", "2:1-4", "a second document (`---`)"),
        ("? [a, b]\n: c", "1:3-4", "a list or mapping as the name of a field"),
        ("{[a]: b}", "1:2-3", "a list or mapping as the name of a field"),
    ],
)
def test_a_feature_that_hides_what_is_meant_is_refused(text: str, where: str, words: str) -> None:
    found = problem(text)
    assert found.rule == "yaml-feature"
    assert spot(found) == where
    assert found.message.startswith(words)
    assert found.message.endswith("is not part of a briefing's YAML")


def test_what_an_alias_stands_for_is_not_guessed_at() -> None:
    document = read("a: &x b\nc: *x\n<<: *x\n")
    assert [(found.message.split(" (")[0], spot(found)) for found in document.problems] == [
        ("an anchor", "1:4-8"),
        ("an alias", "2:4-6"),
    ]
    assert document.problems[1].message.endswith("YAML (and 1 more)")
    assert document.problems[1].help == "write the value out in full"
    assert isinstance(document.root, Mapping)
    assert as_plain(document.root) == {"a": "b"}
    assert [is_refused(value) for _, value in document.root.pairs] == [False, True, True]
    assert is_refused(document.root)


def test_a_billion_laughs_are_two_lines() -> None:
    lines = ["a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    for name, before in zip("bcdefghi", "abcdefgh", strict=True):
        lines.append(f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]")
    problems = read("\n".join(lines)).problems
    assert [found.message.rsplit(" (", 1)[1] for found in problems] == [
        "and 8 more)",
        "and 71 more)",
    ]


def test_an_alias_to_nothing_is_no_crash() -> None:
    assert problem("a: *nowhere").message.startswith("an alias (`*nowhere`)")


def test_a_merge_key_is_a_field_without_a_meaning() -> None:
    document = read("<<: {a: b}\n")
    assert document.root is not None
    assert as_plain(document.root) == {"<<": {"a": "b"}}


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "[{a: "])
def test_nesting_has_an_end_long_before_the_stack_has(opening: str) -> None:
    found = problem(opening * 40_000)
    assert found.rule == "yaml-feature"
    assert found.message == "this stands more than 32 levels deep"
    assert read(opening * 40_000).root is None


def test_thirty_two_levels_are_not_too_many() -> None:
    assert read("[" * 32 + "]" * 32).problems == ()
    assert problem("[" * 33 + "]" * 33).message == "this stands more than 32 levels deep"


# --- fields written twice ---------------------------------------------------------------------


def test_a_field_written_twice_is_shown_at_both_places() -> None:
    document = read("a: 1\nb: 2\na: 3\n")
    assert [(spot(found), found.message) for found in document.problems] == [
        ("1:1-2", "'a' is written twice in one entry; the other is on line 3"),
        ("3:1-2", "'a' is written twice in one entry; the other is on line 1"),
    ]
    assert {found.rule for found in document.problems} == {"duplicate-key"}
    assert document.root is not None
    assert as_plain(document.root) == {"a": "1", "b": "2"}


def test_of_a_field_written_twice_and_once_empty_the_empty_one_goes() -> None:
    document = read("a:  # as given\nb: 2\na: 3\n")
    (found,) = document.problems
    assert (spot(found), found.message) == (
        "1:1-2",
        "'a' is written twice in one entry; this one is empty, the other is on line 3",
    )
    assert (found.help, [edit.words for edit in found.fix]) == ("delete this line", [""])
    assert document.root is not None
    assert as_plain(document.root) == {"a": "3", "b": "2"}
    (in_brackets,) = read("c: {a: , b: 2, a: 3}").problems
    assert in_brackets.fix == ()


def test_quotation_marks_do_not_make_another_field() -> None:
    assert len(read("a: 1\n'a': 2\n").problems) == 2


def test_ten_thousand_times_the_same_field_are_two_lines() -> None:
    document = read("a: b\n" * 10_000)
    assert [found.message for found in document.problems] == [
        "'a' is written 10,000 times in one entry"
    ] * 2


def test_ten_thousand_fields_written_twice_are_not_twenty_thousand_lines() -> None:
    document = read("".join(f"k{number}: a\nk{number}: b\n" for number in range(10_000)))
    assert len(document.problems) == 40
    assert document.problems[-1].message.endswith("(and 19,960 more)")


def test_the_same_field_in_two_entries_is_no_mistake() -> None:
    assert read("- {a: 1}\n- {a: 1}\n").problems == ()


# --- characters that nobody sees ---------------------------------------------------------------

HIDDEN = {
    "bell": "\x07",
    "escape": "\x1b",
    "vertical tab": "\x0b",
    "delete": "\x7f",
    "next line": "\x85",
    "line separator": "\u2028",
    "right-to-left override": "\u202e",
    "left-to-right isolate": "\u2066",
    "tag": "\U000e0041",
    "non-character": "\uffff",
    "non-character of a higher plane": "\U0001fffe",
    "replacement": "\ufffd",
}


@pytest.mark.parametrize("name", HIDDEN)
@pytest.mark.parametrize(
    "line", ["b: word{}s", "b: 'word{}s'", "b: |\n  word{}s", "b: x # word{}s"]
)
def test_a_hidden_character_is_found_where_it_stands(name: str, line: str) -> None:
    character = HIDDEN[name]
    found = problem(f"żółw: a\n{line.format(character)}\n")
    assert found.rule == "forbidden-character"
    assert found.message == f"the character U+{ord(character):04X} is not allowed in a text"
    before = f"żółw: a\n{line}".split("{}", maxsplit=1)[0].split("\n")
    assert (found.place.line, found.place.column) == (len(before), len(before[-1]) + 1)


def test_nul_bytes_are_found_and_counted() -> None:
    assert (
        problem(b"a: b\0\0\0\n").message
        == "the character U+0000 is not allowed in a text (and 2 more)"
    )


@pytest.mark.parametrize("escape", ["\\0", "\\a", "\\e", "\\N", "\\L", "\\P", "\\x1b", "\\u202e"])
def test_an_escape_does_not_bring_it_back(escape: str) -> None:
    document = read(f'a: "word{escape}s"\nb: c\n')
    (found,) = document.problems
    assert found.rule == "forbidden-character"
    assert spot(found) == f"1:4-{len(escape) + 11}"
    assert isinstance(document.root, Mapping)
    value = document.root.get("a")
    assert isinstance(value, Scalar)
    assert value.is_refused
    assert not FORBIDDEN.search(value.value.replace("\ufffd", ""))


@pytest.mark.parametrize("escape", ["\\ud800", "\\udfff", "\\U00110000", "\\uffff", "\\U000e0041"])
def test_an_escape_that_is_no_character_is_refused(escape: str) -> None:
    assert problem(f'a: "{escape}"').rule in ("yaml-syntax", "forbidden-character")


def test_the_rest_of_the_file_is_read_all_the_same() -> None:
    document = read("a: wo\u202erd\nb: *x\nb: word\nc: d\n")
    assert {found.rule for found in document.problems} == {
        "forbidden-character",
        "yaml-feature",
        "duplicate-key",
    }
    assert isinstance(document.root, Mapping)
    assert document.root.get("c") is not None


def test_many_escaped_characters_are_not_many_lines() -> None:
    problems = read('- "\\0"\n' * 5_000).problems
    assert len(problems) == 20
    assert problems[-1].message.endswith("(and 4,980 more)")


# --- files that are no text --------------------------------------------------------------------


def test_the_first_byte_that_is_not_utf8_is_shown() -> None:
    found = problem("a: b\r\nżółw: ".encode() + b"\xf3x\n")
    assert (found.rule, found.message, found.help) == (
        "unreadable-file",
        "this file is not UTF-8 text",
        "save it as UTF-8",
    )
    assert spot(found) == "2:7-8"


@pytest.mark.parametrize(
    "encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
)
def test_a_wide_encoding_is_recognised_with_or_without_its_mark(encoding: str) -> None:
    document = read("- {id: żółw}\n".encode(encoding))
    assert [one.message for one in document.problems] == [
        f"this file is {encoding[:6].upper()} text"
    ]
    assert (document.root, document.text) == (None, "- {id: żółw}\n")


@pytest.mark.parametrize(
    "data",
    [b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"a: \xe2\x82", "órák".encode("cp1250")],
)
def test_what_is_not_utf8_is_refused_and_nothing_is_guessed(data: bytes) -> None:
    assert problem(data).rule == "unreadable-file"
    assert read(data).root is None
