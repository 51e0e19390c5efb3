"""What YAML takes for a comment is not lost without a word."""

import pytest

from generator.nodes import read_nodes


@pytest.mark.parametrize(
    ("written", "column"), [("text: He said #1 is best\n", 15), ("x: [a b #c\n  ]\n", 9)]
)
def test_words_behind_a_number_sign_are_not_lost(written: str, column: int) -> None:
    (problem,) = read_nodes(written.encode(), "a.yml").problems
    assert (problem.rule, problem.place.line, problem.place.column) == ("yaml-syntax", 1, column)
    assert "quotation marks" in problem.help


@pytest.mark.parametrize(
    ("written", "column"), [("text: We are\n  #1 in it\n", 3), ("- a: We are\n    #1\n", 5)]
)
def test_nor_are_words_on_a_line_of_their_own(written: str, column: int) -> None:
    (problem,) = read_nodes(written.encode(), "a.yml").problems
    assert (problem.rule, problem.place.line, problem.place.column) == ("yaml-syntax", 2, column)
    assert "‘#1" in problem.message


@pytest.mark.parametrize(
    "written",
    [
        "text: He said so # and a comment\n",
        "id: abc #comment\n",
        'text: "He said #1 is best"\n',
        "text: |\n  He said #1 is best\n",
        "text: No#1 is one word\n",
        "text: He said so\n#other: field\n",
        "a:\n  text: He said so\n  #other: field\n",
        "- text: He said so\n  #other: field\n",
        "text: He said so\n  # and a comment\n",
    ],
)
def test_comments_and_quoted_texts_are_as_ever(written: str) -> None:
    assert read_nodes(written.encode(), "a.yml").problems == ()
