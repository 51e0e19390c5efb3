"""Every field and list of a fact file costs in proportion to what stands in it."""

import hashlib
import re
from collections.abc import Callable

import pytest

from generator.annotated import annotate
from generator.rules import RULES
from tests.growth.counting import MOST, growth
from tests.trees import DictTree

FOLDER = "briefings/elva"
ARTICLE = "The port of Elva paid 348 million euros in May 2022.\n"
EVIDENCE = "The port of Elva paid 348 million euros"


def checked(entries: str) -> Callable[[], object]:
    """Reading and checking a briefing of one article with these entries."""
    source = (
        "source:\n  id: port\n  file: seeds/port.txt\n"
        f"  sha256: {hashlib.sha256(ARTICLE.encode()).hexdigest()}\n"
        "  title: The port\n  language: en\n  publisher: {unknown: Not said.}\n"
        "  published: {unknown: Not said.}\n  layout: {'1': body}\n"
    )
    tree = DictTree(
        {
            f"{FOLDER}/briefing.yml": b"title: T\nquestion: Q?\nas_of: 2022-05-20\n",
            f"{FOLDER}/facts/port.yml": f"{source}{entries}".encode(),
            "seeds/port.txt": ARTICLE.encode(),
        }
    )

    def work() -> object:
        annotated = annotate(tree, "elva")
        return [found for rule in RULES for found in rule(annotated)]

    return work


def claims(number: int, text: str, about: str = "", evidence: str = EVIDENCE) -> str:
    """So many claims; `#` stands for letters that no other claim has, of this size or another."""
    entries = "claims:\n"
    for each in range(number):
        letters = "".join(chr(ord("a") + int(digit)) for digit in f"{number:03}{each:03}")
        entry = (
            f"  - {{id: claim-{each}, text: '{text}', evidence: '{evidence}', about: [{about}]}}"
        )
        entries += entry.replace("#", letters) + "\n"
    return entries


ABSENCE = "  - {{id: absence-{0}, text: Nobody says so., words: [word{0}, other{0}]}}\n"
PERSON = "actors:\n  - {{id: anna, kind: person, names: [{}]}}\n"
GROWING: dict[str, Callable[[int], str]] = {
    "unknown references": lambda n: claims(n, "The port paid.", about="nobody-#"),
    "one unknown reference": lambda n: claims(n, "The port paid.", about="nobody"),
    "names without an entry": lambda n: claims(n, "Anna Q# met Berta Z#."),
    "words that are not found": lambda n: claims(n, "The port paid.", evidence="The port of Q#"),
    "one id for all": lambda n: re.sub(r"claim-\d+", "claim-one", claims(n, "It paid #.")),
    "words that nobody says": lambda n: f"absences:\n{''.join(map(ABSENCE.format, range(n)))}",
    "names of one person": lambda n: PERSON.format(", ".join(f"Anna {each}" for each in range(n))),
    "long texts": lambda n: claims(n, "The port of Q# paid 348 million euros. " * 8),
}


@pytest.mark.parametrize("what", GROWING)
def test_twice_the_entries_cost_twice(what: str) -> None:
    checked(GROWING[what](2))()  # what a language needs is made once
    assert growth(lambda size: checked(GROWING[what](size)), 20) < MOST
