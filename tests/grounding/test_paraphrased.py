"""Texts that say freely what their evidence says, and false ones beside them, in sentences of ours.

One table for each class of words: a line `de: …` is the evidence, `+` a text that is true of it as
a good editor may write it, `-` one that is not; in `translations.txt` they are translations. Many
are hard on purpose: what is held is how often the checks refuse or doubt a true one, and how often
they say anything of a false one.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.diagnostics import Severity
from tests.grounding.conftest import found_in

TABLES = Path(__file__).parent / "paraphrased"
EVIDENCE = re.compile(r"([a-z]{2}): (.*)")
OF_OTHER_THINGS = {"unattributed-claim", "language-not-read"}
RATES = {
    "certainty": (0.00, 0.05, 0.84),
    "extent": (0.00, 0.17, 0.89),
    "mixed": (0.01, 0.13, 0.50),
    "negation": (0.00, 0.14, 0.82),
    "notions": (0.00, 0.11, 0.83),
    "numbers": (0.04, 0.14, 0.80),
    "order": (0.00, 0.21, 0.55),
    "sense": (0.00, 0.11, 0.77),
    "translations": (0.05, 0.27, 0.84),
}
"""Of each table the share of true texts that may be refused and doubted, of false to be caught."""


def pairs(table: str) -> Iterator[tuple[str, str, str, bool]]:
    """Each evidence of a table with its language, a text beside it, and whether that is true."""
    language = evidence = ""
    for line in (TABLES / f"{table}.txt").read_text(encoding="utf-8").splitlines():
        if line[:2] in ("+ ", "- "):
            yield language, evidence, line[2:], line[0] == "+"
        else:
            found = EVIDENCE.fullmatch(line)
            assert found, line
            language, evidence = found.groups()


def verdict(table: str, language: str, evidence: str, text: str) -> Severity | None:
    """The gravest that the checks say of a text or a translation."""
    is_translated = table == "translations"
    said = {"text": "Something is said.", "translation": text} if is_translated else {"text": text}
    found = found_in([evidence], "claims", {**said, "evidence": evidence}, language)
    own = {
        each.severity
        for each in found
        if each.rule not in OF_OTHER_THINGS
        and each.rule.startswith("translation-") >= is_translated
    }
    return next((one for one in (Severity.ERROR, Severity.WARNING) if one in own), None)


@pytest.mark.slow
@pytest.mark.parametrize("table", RATES)
def test_free_texts_are_seldom_doubted_and_false_ones_mostly_are(table: str) -> None:
    told = {True: list[Severity | None](), False: list[Severity | None]()}
    for language, evidence, text, is_true in pairs(table):
        told[is_true].append(verdict(table, language, evidence, text))
    true, false = told[True], told[False]
    refused, doubted = (true.count(each) / len(true) for each in (Severity.ERROR, Severity.WARNING))
    caught = 1 - false.count(None) / len(false)
    most_refused, most_doubted, fewest_caught = RATES[table]
    assert refused <= most_refused
    assert doubted <= most_doubted
    assert caught >= fewest_caught


def test_every_table_is_tried() -> None:
    assert {path.stem for path in TABLES.glob("*.txt")} == set(RATES)
