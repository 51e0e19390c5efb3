"""Everything that may be written short means what its long form means."""

from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from generator.model import FACTS, Absence, Actor, Claim, Event, Figure, Quote, Source
from generator.model.words import Basis, Happened, Stance, Voice
from tests.decode.reading import entry, read, source

QUOTE = "{id: abc, by: x-y, exact: w"
FIGURE = "{id: abc, measure: m, unit: USD, evidence: e, value: 1"
EVENT = "{id: abc, text: t, evidence: e, date: 2022"
EXAMPLE = Path(__file__).parent.parent / "cases/example"

SAME = {
    "one piece of evidence": (QUOTE, "evidence: e", "evidence: [{exact: e}]"),
    "pieces of evidence": (
        QUOTE,
        "evidence: [e, {exact: f}]",
        "evidence: [{exact: e}, {exact: f}]",
    ),
    "one note": (QUOTE, "notes: {kind: sic, text: t}", "notes: [{kind: sic, text: t}]"),
    "a span": (
        QUOTE,
        "notes: {kind: sic, text: t, span: s, see: a-b}",
        "notes: [{kind: sic, text: t, span: {exact: s}, see: [a-b]}]",
    ),
    "a link": (QUOTE, "links: {disputes: a-b}", "links: [{kind: disputes, to: a-b}]"),
    "a link with a reason": (
        QUOTE,
        "links: [{disputes: a-b, why: c}]",
        "links: [{kind: disputes, to: a-b, why: c}]",
    ),
    "a rank": (QUOTE, "rank: {deprecated: c}", "rank: {rank: deprecated, why: c}"),
    "a day": (QUOTE, "date: 2022-03-28", "date: {date: 2022-03-28, basis: stated}"),
    "one person addressed": (QUOTE, "to: a-b", "to: [a-b]"),
    "one tag": (QUOTE, "tags: a", "tags: [a]"),
    "one former id": (QUOTE, "formerly: old", "formerly: [old]"),
    "one waiver": (QUOTE, "waive: {rule: r, why: w}", "waive: [{rule: r, why: w}]"),
    "one link in the chain": (QUOTE, "via: a-b", "via: [a-b]"),
    "one subject": (QUOTE, "about: a-b", "about: [a-b]"),
    "a period compared with": (FIGURE, "compare: 2021", "compare: {period: 2021}"),
    "a period": (FIGURE, "period: 2022-33", "period: {date: 2022-33}"),
    "one word searched for": ("{id: abc, text: t", "words: w", "words: [w]"),
    "all sources": ("{id: abc, text: t, words: w", "sources: all", "sources: [all]"),
    "one name": ("{id: abc, kind: person", "names: X", "names: [{name: X}]"),
    "one form": ("{id: abc, kind: person, names: X", "forms: Y", "forms: [Y]"),
}


@pytest.mark.parametrize("name", SAME)
def test_a_shorthand_means_its_long_form(name: str) -> None:
    start, short, long = SAME[name]
    plural = "quotes"
    plural = "figures" if start is FIGURE else "actors" if "kind: person" in start else plural
    plural = "absences" if "words" in start + short else plural
    assert (
        entry(plural, f"{start}, {short}}}").model_dump()
        == entry(plural, f"{start}, {long}}}").model_dump()
    )


def test_one_entry_may_stand_without_its_list() -> None:
    listed = read({"facts/a.yml": source() + f"quotes:\n  - {QUOTE}}}\n"})
    alone = read({"facts/a.yml": source() + f"quotes: {QUOTE}}}\n"})
    assert alone.problems == ()
    assert [record.entry.model_dump() for record in alone.records] == [
        record.entry.model_dump() for record in listed.records
    ]


def test_words_that_yaml_takes_for_other_things_stay_words() -> None:
    event = entry("events", f"{EVENT}, happened: no}}")
    assert isinstance(event, Event)
    assert event.happened is Happened.NO
    actor = entry("actors", "{id: norway, kind: state, names: [Norge, 2022, yes], country: NO}")
    assert isinstance(actor, Actor)
    assert (actor.country, [name.name for name in actor.names]) == ("NO", ["Norge", "2022", "yes"])
    assert entry("claims", "{id: '1945', text: 22:30, evidence: 1.10}").id == "1945"


@pytest.mark.parametrize(
    ("written", "value"),
    [("6.8", "6.8"), ("-5", "-5"), ("0", "0"), ("1.10", "1.10"), ("23600000000", "23600000000")],
)
def test_a_number_is_exact(written: str, value: str) -> None:
    figure = entry("figures", FIGURE.replace("value: 1", f"value: {written}") + "}")
    assert isinstance(figure, Figure)
    assert figure.value == Decimal(value)
    assert str(figure.value) == value


def test_defaults_are_those_that_are_documented() -> None:
    quote, claim = entry("quotes", QUOTE + "}"), entry("claims", "{id: abc, text: t, evidence: e}")
    assert isinstance(quote, Quote)
    assert isinstance(claim, Claim)
    assert (quote.voice, quote.stance, quote.is_claim) == (Voice.DIRECT, Stance.ASSERTS, False)
    assert (claim.voice, claim.stance, claim.by, claim.rank) == (
        Voice.OWN,
        Stance.ASSERTS,
        None,
        None,
    )
    figure = entry("figures", FIGURE + "}")
    assert isinstance(figure, Figure)
    assert figure.bound.value == "exact"
    absence = entry("absences", "{id: abc, text: t, words: w}")
    assert isinstance(absence, Absence)
    assert absence.sources == ("all",)


def test_an_empty_value_is_as_if_it_were_not_written() -> None:
    short = entry("quotes", QUOTE + ", notes: , links: , date: , rank: }")
    assert short.model_dump() == entry("quotes", QUOTE + "}").model_dump()


def test_unknown_takes_a_reason_instead_of_a_value() -> None:
    for changes in ({"publisher": "{unknown: no imprint}"}, {"published": "{unknown: no date}"}):
        briefing = read({"facts/a.yml": source(**changes)})
        assert briefing.problems == ()
    event = entry("events", EVENT.replace("2022", "{unknown: it does not say}") + "}")
    assert isinstance(event, Event)
    assert (event.date.date, event.date.unknown) == (None, "it does not say")


def test_a_layout_may_name_lines_and_ranges() -> None:
    briefing = read({"facts/a.yml": source(layout='{1: menu, "3": title, 5-9: body}')})
    (record,) = briefing.records
    assert isinstance(record.entry, Source)
    assert [(r.first, r.last, r.label.value) for r in record.entry.layout] == [
        (1, 1, "menu"),
        (3, 3, "title"),
        (5, 9, "body"),
    ]


def test_the_example_of_the_documentation_is_read_without_a_complaint() -> None:
    briefing = read(
        {
            path.relative_to(EXAMPLE).as_posix(): path.read_bytes()
            for path in sorted(EXAMPLE.rglob("*.yml"))
        }
    )
    assert briefing.problems == ()
    kinds = Counter(record.entry.noun for record in briefing.records)
    assert kinds.pop("claim") == 2
    assert set(kinds.values()) == {1}
    assert {*kinds, "claim"} == {Source.noun, Actor.noun, *(kind.noun for kind in FACTS)}
    found: dict[str, Any] = {record.id: record.entry for record in briefing.records}
    assert found["wp-egov"].published.basis is Basis.INFERRED
    assert found["new-iron-curtain"].is_claim
    assert found["gostekh-launch-plan-due"].happened is Happened.NO
    assert len(found["gostekh-launch-plan-due"].evidence) == 2
    assert found["budget-damage"].value == Decimal(1000000000)
    assert found["analysts-not-convinced"].links[0].to == "storm-blamed"
    assert {record.source for record in briefing.records if record.entry.noun == "quote"} == {
        "wp-egov"
    }
