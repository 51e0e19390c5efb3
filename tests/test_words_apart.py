"""No word of a language stands outside its folder."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

import generator
from generator.languages import LANGUAGES
from generator.languages.number_tables import Bound
from generator.model.base import Model
from generator.quantities.quantity import MONTHS_IN, SECONDS

ROOT = Path(generator.__file__).parent
READERS = (
    *("anchors.py", "codes.py", "coverage.py", "sentences.py", "counting", "dates", "disagreement"),
    *("fallen.py", "grounding", "origins", "quantities", "rules", "seeds.py", "speech", "text"),
)
"""What reads articles and the texts of editors."""
EXEMPT = {
    "codes.py": "what an editor may write into a field for a country or a currency",
    "dates/habits.py": "what an editor may write into a date, as the field's 'did you mean'",
    "dates/date.py": "the months as an EDTF date is shown in English",
    "quantities/money.py": "signs of currencies, and codes of ISO 4217",
    "text/likeness.py": "letters that sound alike, of alphabets and not of words",
    "rules/ids/reserved_id.py": "names that a file may not have",
    "counting/printing.py": "the plural categories of CLDR",
    "grounding/languages.py": "BCP 47 codes",
}
LETTERS = {
    ("quantities/line.py", "k"): "the prefix of SI for a thousand, and a word of Czech",
    ("speech/marks.py", "s"): "the letter before the apostrophe of a plural, and a word of Czech",
}
"""What is a letter where it stands, although a language has it as a word."""


def _kinds(kind: type[Model]) -> Iterator[type[Model]]:
    """What a field may stand in."""
    for each in kind.__subclasses__():
        yield each
        yield from _kinds(each)


OURS = frozenset(
    {
        *(name for kind in _kinds(Model) for name in kind.model_fields),
        *get_args(Bound),
        *(*SECONDS, *MONTHS_IN),
        *("all", "count"),
        *("seeds", "briefings", "id"),
    }
)
"""What the program itself calls fields, bounds, measures, folders and counts."""
GROUP = re.compile(r"\(\?P<(\w+)>")
MATCHING = {"compile", "search", "match", "fullmatch", "finditer", "findall", "sub", "split"}
AFFIXES = {"startswith", "endswith", "removeprefix", "removesuffix"}
NO_WORD = re.compile(
    r"\\[a-zA-Z]|\(\?P?<\w+>|\(\?(?:<[=!]|[a-zA-Z]*[:!=)])|\{[^}]*\}|\[[^\]]*\]|\W|_"
)
"""The parts of a regular expression that are no letters to be found."""
ALTERNATIVES = re.compile(r"[^\W\d_]\|[^\W\d_]")
COMMON = frozenset[str]().union(
    *({*each.common, *each.numbers.cardinals, *each.numbers.ordinals} for each in LANGUAGES)
)


def _strings(node: ast.AST) -> Iterator[str]:
    """The strings in an expression, those inside f-strings too."""
    for each in ast.walk(node):
        if isinstance(each, ast.Constant) and isinstance(each.value, str):
            yield each.value


def _letters(pattern: str) -> Iterator[str]:
    """The words that a pattern looks for."""
    yield from (word for word in NO_WORD.split(pattern) if len(word) > 1 and word.isalpha())


def _is_pattern(text: str) -> bool:
    """Whether a string, other than a documentation, lists alternatives."""
    return "\n" not in text and ALTERNATIVES.search(text) is not None


def _patterns(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Words in what is matched: regular expressions and the ends of words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and _is_pattern(str(node.value)):
            yield from ((node.lineno, word) for word in _letters(str(node.value)))
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        is_regex = isinstance(node.func.value, ast.Name) and node.func.value.id == "re"
        if (is_regex and node.func.attr in MATCHING) or node.func.attr in AFFIXES:
            for text in (each for argument in node.args[:1] for each in _strings(argument)):
                yield from ((node.lineno, word) for word in _letters(text))


def _lists(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Common words of a language in a set, a mapping, a comparison or a string of words."""
    for node in (each for each in ast.walk(tree) if isinstance(each, ast.expr)):
        found: list[str] = []
        if isinstance(node, ast.Set | ast.Tuple | ast.List):
            found = [text for each in node.elts for text in _strings(each)]
        elif isinstance(node, ast.Compare):
            found = [text for each in node.comparators for text in _strings(each)]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            is_list = node.func.id in ("listed", "phrases", "frozenset")
            found = [text for each in node.args for text in _strings(each)] if is_list else []
            found = [word for text in found for word in text.split()]
        for word in found:
            if word.casefold() in COMMON and word.islower():
                yield node.lineno, word


def _words_of(path: Path) -> Iterator[tuple[int, str]]:
    source = path.read_text(encoding="utf-8")
    tree, ours = ast.parse(source), OURS | {*GROUP.findall(source)}
    found = {each for each in (*_patterns(tree), *_lists(tree)) if each[1] not in ours}
    yield from sorted(found)


def _read() -> Iterator[Path]:
    for name in READERS:
        place = ROOT / name
        yield from sorted(place.rglob("*.py")) if place.is_dir() else (place,)


def test_no_word_of_a_language_is_looked_for_outside_its_folder() -> None:
    places = ((path.relative_to(ROOT).as_posix(), path) for path in _read())
    found = [
        (name, line, word)
        for name, path in places
        if name not in EXEMPT
        for line, word in _words_of(path)
    ]
    assert [each for each in found if (each[0], each[2]) not in LETTERS] == []
    assert LETTERS.keys() <= {(name, word) for name, _, word in found}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('re.compile(r"\\b(?:but|although)\\b")', {"but", "although"}),
        ('re.split(rf"(?:{words})|kwartał", text)', {"kwartał"}),
        ('word in ("of", "or")', {"of", "or"}),
        ('word in ("a", "i", "x")', {"a", "i"}),
        ('frozenset({"the", "und"})', {"the", "und"}),
        ('listed("of the и oraz")', {"of", "the", "и", "oraz"}),
        ('WORDS = {1: "seit|bis"}', {"seit", "bis"}),
        ('frozenset({"third", "fourth"})', {"third", "fourth"}),
        ('word.endswith(("sses", "ies"))', {"sses", "ies"}),
        ('re.compile(r"(?P<day>[0-9]{1,2})\\s[A-Za-z]+$")', set()),
        ('record.entry["by"] in ("quotes", "claims")', set()),
    ],
)
def test_a_word_of_a_language_is_seen(line: str, expected: set[str]) -> None:
    ours = OURS | {*GROUP.findall(line)}
    tree = ast.parse(line)
    assert {word for _, word in (*_patterns(tree), *_lists(tree))} - ours == expected


def test_what_is_exempt_is_there() -> None:
    assert [name for name in (*EXEMPT, *READERS) if not (ROOT / name).exists()] == []
