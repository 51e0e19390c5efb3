"""What the site says: every word of ours stands in the catalogue, in every language."""

import re
from collections.abc import Iterator
from decimal import Decimal
from gettext import NullTranslations
from html import unescape
from pathlib import Path

import pytest
import yaml
from babel.messages.catalog import Message

from generator.annotated import annotate
from generator.changes import Changes, changes_between
from generator.dates import display, parse
from generator.decode import decode
from generator.editions import Edition, History
from generator.model import Quote
from generator.model.facts.figure import amount
from generator.page import Page
from generator.render import render_pages
from generator.render.addresses import Addresses
from generator.render.pages.home import home_pages
from generator.wordings import CATALOGUES, _, spoken
from generator.wordings.marked import in_file
from tests.catalogue import read, updated
from tests.disguise import disguised
from tests.places import ROOT
from tests.trees import DictTree

SLUG = "kz-digital-sovereignty"
THEME = ROOT / "generator/builder/theme"
SMALL = ROOT / "tests/cases/site/small"
LANGUAGES = sorted(CATALOGUES.glob("*.po"))
PLACE = re.compile(r"\{\{.*?\}\}|\{\w+\}|</?\w+|`[^`]*`|\*\*|\{ \.\w+ \}")
KEPT = frozenset(["BibTeX", "CSL", "JSON", "SHA", "UTC", "EUR"])
"""Names that are the same in every language."""


class Marking(NullTranslations):
    """A language in which every wording is its English one between brackets."""

    def gettext(self, message: str) -> str:
        """Mark a wording."""
        return f"⟦{message}⟧"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Mark the wording for a number."""
        return f"⟦{msgid1 if n == 1 else msgid2}⟧"

    def pgettext(self, context: str, message: str) -> str:  # noqa: ARG002
        """Mark a wording that has a context."""
        return f"⟦{message}⟧"


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_a_catalogue_has_the_wordings_of_today_and_no_others(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == updated(path), "run: make wordings"


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_every_wording_is_translated_with_all_that_is_put_into_it(path: Path) -> None:
    catalogue = read(path)
    wrong = [message.id for message in catalogue if message.id and not _is_whole(message)]
    assert wrong == []


def _is_whole(message: Message) -> bool:
    if isinstance(message.id, str):
        said = str(message.string or "")
        return bool(said) and not message.fuzzy and _placed(message.id) == _placed(said)
    _one, several = message.id
    forms = tuple(message.string or ())
    put_in = _placed(several) - {"{number}"}  # which some forms say in words, or leave unsaid
    return (
        not message.fuzzy
        and all(forms)
        and all(_placed(each) - {"{number}"} == put_in for each in forms)
        and all(_placed(each) <= _placed(several) for each in forms)
    )


def _placed(words: str) -> set[str]:
    return set(PLACE.findall(words))


def test_no_wording_of_a_page_stands_outside_the_catalogue() -> None:
    left = {(page.path, word) for page in _pages() for word in _ours(page)}
    assert left == set()


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2022-03-28", "28 marca 2022"),
        ("2022-03", "marzec 2022"),
        ("2022-03/..", "od marca 2022"),
        ("2022-33~", "około pierwszego kwartału 2022"),
        ("2022-01/2022-11", "styczeń – listopad 2022"),
        ("2022-24", "zima 2022–23"),
        ("2022~", "około 2022"),
        ("[2022-03-01,2022-03-02]", "1 marca 2022 lub 2 marca 2022"),
    ],
)
def test_a_date_is_read_as_poles_say_it(written: str, said: str) -> None:
    with spoken("pl"):
        assert display(parse(written)) == said


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        ("23600000000", "USD", "23,6 miliarda USD"),
        ("2000000", "PLN", "2 miliony PLN"),
        ("8000", "companies", "8 000 companies"),
        ("6.80", "percent", "6,80%"),
        ("28", "place", "28. miejsce"),
    ],
)
def test_an_amount_is_written_as_poles_write_it(value: str, unit: str, said: str) -> None:
    with spoken("pl"):
        assert amount(Decimal(value), unit).replace("\N{NO-BREAK SPACE}", " ") == said


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "1 cytat"), (2, "2 cytaty"), (5, "5 cytatów"), (12, "12 cytatów"), (22, "22 cytaty")],
)
def test_a_noun_has_the_form_that_its_number_asks_for(number: int, said: str) -> None:
    with spoken("pl"):
        assert f"{number} {Quote.counted(number)}" == said


def test_what_is_said_outside_of_a_site_is_english() -> None:
    with spoken("pl"):
        assert _("Glossary") == "Słowniczek"
    assert _("Glossary") == "Glossary"


@pytest.mark.parametrize("path", sorted(THEME.rglob("*.*")), ids=lambda path: path.name)
def test_no_wording_of_the_theme_stands_outside_the_catalogue(path: Path) -> None:
    with spoken("ka", Marking()):
        said = in_file(path.name, path.read_bytes()).decode()
    if path.suffix == ".html":
        said = re.sub(r"\{[{%#].*?[}%#]\}", "", said, flags=re.DOTALL)
        labels = re.findall(r'aria-label="([^"]*)"', said)
        said = "\n".join((re.sub(r"<[^<>]*>", " ", said), *labels))
        assert re.findall(r"[A-Za-z]{2,}", re.sub(r"⟦[^⟧]*⟧", "", said)) == []
    elif path.suffix == ".css":
        contents = re.findall(r"content: ([^;}]*)", said)
        assert [one for one in contents if re.search(r'"[^"⟦]*[A-Za-z][^"]*"', one)] == []
    elif path.suffix == ".js":
        code = re.sub(r"//.*", "", said)
        assert re.findall(r'"[A-Z][a-z]+(?: [A-Za-z]+)*"', code) == []


def _pages() -> Iterator[Page]:
    small = disguised(DictTree.of(SMALL, "briefings", "seeds"))
    further = {
        f"briefings/{SLUG}/{path.parent.name}.yml": path.read_bytes().replace(b"golden", b"%d" % at)
        for at, path in enumerate((ROOT / "tests/cases/render").glob("*/entry.yml"), 1000)
    }
    tree = DictTree({**small.contents, **disguised(DictTree(further)).contents})
    annotated = annotate(tree, SLUG)
    assert annotated.reading_problems == ()
    with spoken("ka", Marking()):
        known = Addresses(annotated, history=_history(small, tree), has_feeds=True)
        made = render_pages(known)
        yield from (page for page in made if page.path.endswith(".md"))  # fields have one name
        yield from home_pages((known,))


def _history(before: DictTree, now: DictTree) -> History:
    """Two editions: the small briefing, and what the other one has besides."""
    changes = changes_between(decode(before, SLUG), decode(now, SLUG))
    back = changes_between(decode(now, SLUG), decode(before, SLUG))
    editions = (
        Edition("", 0, changes),
        Edition("2" * 40, 2 * 10**9, changes, ("ა",)),
        Edition("1" * 40, 10**9, back),
        Edition("0" * 40, 1, Changes(SLUG, ()), is_first=True),
    )
    return History(editions, "2" * 40, 3)


def _ours(made: Page) -> Iterator[str]:
    """The words in Latin letters that a page shows or says, but for those between brackets.

    A link may be called by the id of an entry, which is the editors' word.
    """
    _begin, front, page = made.content.split("---\n", 2)
    told = yaml.safe_load(front)
    page = re.sub(r"\[([a-z0-9-]+)\]\([^()]*\1[^()]*\)", "", page)
    for pattern in (r"<(script|pre|code)\b.*?</\1>", r"\]\([^()]*\)", r"\]\([^()]*\([^()]*\)\)"):
        page = re.sub(pattern, "]", page, flags=re.DOTALL)
    said = [found[2] for found in re.finditer(r'(aria-label|data-label|title)="([^"]*)"', page)]
    page = re.sub(r"\{ [^{}]*\}", "", re.sub(r"<[^<>]*>", " ", page))
    said += [told["title"], told["description"], told.get("kind", ""), *told.get("tags", ())]
    words = unescape("\n".join((page, *said)))
    while (less := re.sub(r"⟦[^⟦⟧]*⟧", "", words)) != words:
        words = less
    yield from set(re.findall(r"[A-Za-z]{2,}", words)) - KEPT
