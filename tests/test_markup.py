"""A reference is the only markup in our texts; everything else is a literal character."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.markup import Count, Reference, counts, pieces, references


def test_a_text_is_split_into_words_and_references() -> None:
    assert pieces("See [[abc]] and [[x-y|the words]].") == (
        "See ",
        Reference("abc", "", 4, 11),
        " and ",
        Reference("x-y", "the words", 16, 33),
        ".",
    )
    assert [found.target for found in references("[[a]][[b]] [[a]]")] == ["a", "b", "a"]


@pytest.mark.parametrize(
    ("text", "asked", "words"),
    [
        ("[[count:quotes]]", "quotes", ()),
        ("[[ Count :  quotes  by=a,b | one | two ]]", "quotes by=a,b", ("one", "two")),
        ("[[count:]]", "", ()),
    ],
)
def test_a_count_is_told_from_a_reference(text: str, asked: str, words: tuple[str, ...]) -> None:
    assert counts(text) == (Count(asked, words, 0, len(text)),)
    assert references(text) == ()


@pytest.mark.parametrize(
    ("text", "target", "words"),
    [
        ("[[ abc ]]", "abc", ""),
        ("[[abc| words ]]", "abc", "words"),
        ("[[abc|a|b]]", "abc", "a|b"),
        ("[[Not An Id]]", "Not An Id", ""),
        ("[[[abc]]]", "abc", ""),
        ("[[ ]]", "", ""),
        ("[[abc|<b>*x*</b>]]", "abc", "<b>*x*</b>"),
        (f"[[{'a' * 500}|{'w' * 900}]]", "a" * 500, "w" * 900),
    ],
)
def test_what_stands_in_double_brackets_is_a_reference(text: str, target: str, words: str) -> None:
    (found,) = references(text)
    assert (found.target, found.words) == (target, words)
    assert text[found.start : found.end].startswith("[[")
    assert text[found.start : found.end].endswith("]]")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "words",
        "[abc]",
        "[[abc]",
        "[abc]]",
        "[[]]",
        "[[|words]]",
        "[[abc|]]",
        "[[a[b]c]]",
        "]][[",
        "[[a\nb]]",
        "[text](url)",
        "{{ x }}",
        "<a href=x>",
        "[ [abc] ]",
        "&#91;&#91;abc&#93;&#93;",
    ],
)
def test_everything_else_is_literal(text: str) -> None:
    assert references(text) == ()
    assert "".join(str(piece) for piece in pieces(text)) == text


@given(st.text(st.sampled_from("[]|ab \n{}")))
def test_no_character_is_lost_or_made_up(text: str) -> None:
    rebuilt, at = "", 0
    for piece in pieces(text):
        if not isinstance(piece, str):
            assert piece.start == at
            rebuilt += text[piece.start : piece.end]
            at = piece.end
        else:
            rebuilt += piece
            at += len(piece)
    assert rebuilt == text


@pytest.mark.parametrize("unit", ["[[", "[[a", "[[a|", "]]", "[[a]]", "[[a|b", "|"])
def test_long_texts_are_split_in_no_time(unit: str) -> None:
    started = time.process_time()
    pieces(unit * 50_000)
    assert time.process_time() - started < 2
