"""What a source lacks is answered with what the article itself tells."""

import hashlib

import pytest

from generator.decode import Briefing, decode
from tests.decode.reading import HEAD
from tests.trees import DictTree

ARTICLE = (
    "Menu\n\nPort of Elva fines a shipping line\n\nThe port of Elva fined a line.\n\nRead also\n"
)
DIGEST = hashlib.sha256(ARTICLE.encode()).hexdigest()
LAYOUT = '{"1": menu, "3": title, "5": body, "7": menu}'


def described(fields: str, article: str | None = ARTICLE, file: str = "seeds/a.txt") -> Briefing:
    """A briefing with one source that is described by some fields."""
    text = f"source:\n  id: the-source\n  file: {file}\n  title: T\n  language: en\n{fields}"
    contents = {"briefings/b/briefing.yml": HEAD, "briefings/b/facts/a.yml": text}
    if article is not None:
        contents["seeds/a.txt"] = article
    return decode(DictTree({path: each.encode() for path, each in contents.items()}), "b")


def help_of(briefing: Briefing) -> str:
    (one,) = briefing.problems
    return one.help


KNOWN = "  publisher: x-y\n  published: 2022\n"


def test_a_missing_fingerprint_is_said() -> None:
    assert help_of(described(KNOWN + "  layout: {1: title}\n")) == f"write `{DIGEST}`."


def test_a_missing_layout_is_guessed() -> None:
    found = help_of(described(KNOWN + f"  sha256: {DIGEST}\n"))
    assert found == f"write `{LAYOUT}` and correct what is guessed wrong."


def test_both_are_said_at_once() -> None:
    found = help_of(described(KNOWN))
    assert found.startswith(f"`sha256`: write `{DIGEST}`. `layout`: write `{LAYOUT}` and ")


@pytest.mark.parametrize("written", ["abc", "0", DIGEST.upper(), f"{DIGEST}0"])
def test_what_cannot_be_a_fingerprint_is_answered_with_it(written: str) -> None:
    found = help_of(described(f'{KNOWN}  layout: {{1: title}}\n  sha256: "{written}"\n'))
    assert found == f"write `{DIGEST}`."


def test_a_guessed_layout_is_a_layout() -> None:
    assert described(f"{KNOWN}  sha256: {DIGEST}\n  layout: {LAYOUT}\n").problems == ()


@pytest.mark.parametrize("file", ["seeds/b.txt", "../a.txt", "seeds/../seeds/a.txt", "[]", "''"])
def test_of_an_article_that_cannot_be_read_nothing_is_told(file: str) -> None:
    helps = [one.help for one in described(KNOWN, file=file).problems]
    assert any("The SHA-256 of its bytes." in one for one in helps)
    assert not any(DIGEST in one for one in helps)
