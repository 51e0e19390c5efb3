"""Readings are made when they are first asked for, once, and not at all where nobody asks."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing, annotate
from generator.coverage import coverage_of
from generator.decode import Record
from generator.grounding.kept import kept
from generator.grounding.material import Material
from generator.rules import RULES, Rule
from generator.rules.rule import Finding
from tests.briefings import base, elva


def test_what_asks_for_no_reading_makes_none() -> None:
    annotated = annotate(base(), "elva")
    coverage_of(annotated)
    assert "readings" not in vars(annotated)
    assert [found for rule in RULES for found in rule(annotated)] == []
    assert annotated.readings.kept


def test_a_reading_is_made_once_for_each_entry() -> None:
    asked: list[str] = []

    @kept
    def read(material: Material, record: Record) -> str:
        assert material is annotated.readings
        asked.append(record.id)
        return record.id.upper()

    annotated = annotate(base(), "elva")
    one, other = annotated.facts[:2]
    assert [read(annotated.readings, each) for each in (one, other, one)] == [
        one.id.upper(),
        other.id.upper(),
        one.id.upper(),
    ]
    assert asked == [one.id, other.id]


def test_a_rule_is_held_against_a_briefing_once() -> None:
    asked: list[AnnotatedBriefing] = []

    def find(annotated: AnnotatedBriefing) -> Iterator[Finding]:
        asked.append(annotated)
        yield Finding(annotated.facts[0].start(), "It is a fact.")

    annotated, rule = elva(), Rule("no-facts", "There are no facts.", find)
    (found,) = rule(annotated)
    assert (found.rule, found.message, found.severity) == ("no-facts", "It is a fact.", "error")
    assert rule(annotated) == (found,)
    assert asked == [annotated]
