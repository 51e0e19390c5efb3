"""The timeline: one entry for one event, whoever tells it, with a sign for what became of it."""

from collections import Counter

from generator.annotated import AnnotatedBriefing
from generator.model import Event
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.orders import Ways
from generator.render.pages.events import LEADING, events_page
from generator.render.parts.timeline import Moment, years
from tests.briefings import elva, real

EVENT = "source: port, about: [northern-line], evidence: 348 tonnes"


def moments_of(annotated: AnnotatedBriefing) -> tuple[Moment, ...]:
    addresses = Addresses(annotated)
    found = years(Desk(addresses, "elva/events.md"), annotated.briefing.of(Event))
    return tuple(moment for year in found for moment in year.moments)


def told(first: str, second: str) -> list[tuple[str, ...]]:
    """The accounts of each moment, by the facts that they lead to."""
    more = "".join(
        f"  - {{id: {key}, {EVENT}, {said}}}\n" for key, said in (("one", first), ("two", second))
    )
    found = []
    for moment in moments_of(elva(f"events:\n{more}")):
        links = (moment.link, *(account.link for account in moment.accounts))
        found.append(tuple(link.href.partition("#")[2] for link in links if link))
    return [keys for keys in found if {"one", "two"} & {*keys}]


def test_one_event_that_two_tell_is_one_entry_with_both() -> None:
    tied = "text: It docks., date: 2022-05, links: [{parallels: one}]"
    assert told("text: The line comes in., date: 2022-05-01", tied) == [("one", "two")]


def test_accounts_told_alike_are_one_entry_too() -> None:
    said = "text: The line left the port of Elva., date: 2022-05"
    assert [sorted(keys) for keys in told(said, f"{said}-03")] == [["one", "two"]]


def test_a_plan_and_what_came_of_it_stay_two() -> None:
    tied = "text: It docks., date: 2022-05-01, happened: planned, links: [{parallels: one}]"
    assert len(told("text: The line comes in., date: 2022-05-01", tied)) == 2


def test_days_that_cannot_be_one_stay_two() -> None:
    tied = "text: It docks., date: 2022-05-02, links: [{parallels: one}]"
    assert len(told("text: The line comes in., date: 2022-05-01", tied)) == 2


def test_every_event_of_five_articles_stands_in_one_entry() -> None:
    shown = Counter(
        link.href
        for moment in moments_of(real())
        for link in (moment.link, *(account.link for account in moment.accounts))
        if link
    )
    assert sum(shown.values()) == len(real().briefing.of(Event))
    assert set(shown.values()) == {1}


def test_a_long_timeline_begins_with_what_the_briefing_rests_on() -> None:
    addresses = Addresses(real())
    desk = Desk(addresses, f"{addresses.slug}/events.md")
    events = real().briefing.of(Event)
    page = events_page(desk, events, Ways("When"))
    leading, everything = page.content.split("{ #s_all }")
    assert leading.count("<li ") == LEADING
    assert everything.count("<details") == len(years(desk, events))


def test_a_short_timeline_is_shown_whole() -> None:
    addresses = Addresses(elva(""))
    desk = Desk(addresses, "elva/events.md")
    page = events_page(desk, elva("").briefing.of(Event), Ways("When"))
    assert "<details" not in page.content
