"""Statuses, dates and contested facts."""

import pytest

from generator.disagreement import ASSERTED, Disagreement, DisagreementKind, disagreements_of
from tests.briefings import elva

STATUS = "source: port, project: northern-link, evidence: 348 tonnes"
EVENT = "source: port, evidence: fined Northern Line"
CLAIM = "source: port, text: More., evidence: 348 tonnes"


def of(kind: DisagreementKind, more: str) -> tuple[Disagreement, ...]:
    return tuple(found for found in disagreements_of(elva(more)) if found.kind is kind)


class TestStatuses:
    """How far a project has got."""

    @staticmethod
    def two(one: str, other: str) -> tuple[Disagreement, ...]:
        more = f"statuses:\n  - {{id: one, {STATUS}, {one}}}\n  - {{id: two, {STATUS}, {other}}}\n"
        return of(DisagreementKind.STATUS, more)

    def test_two_answers_at_one_time_are_a_disagreement(self) -> None:
        (found,) = self.two("status: proposed", "status: denied, by: ada-lindt")
        assert found.question == "northern-link"
        assert [(side.answer, side.facts) for side in found.sides] == [
            ("proposed", ("one",)),
            ("denied", ("two",)),
        ]
        assert found.unexplained == (("one", "two"),)

    def test_one_answer_twice_is_none(self) -> None:
        assert self.two("status: proposed", "status: proposed") == ()

    @pytest.mark.parametrize(
        ("earlier", "contradicts"),
        [("as_of: 2021", False), ("date: 2021", True), ("as_of: {unknown: Not said.}", True)],
    )
    def test_a_status_holds_from_its_date_to_the_day_of_its_source(
        self, earlier: str, contradicts: bool
    ) -> None:
        found = self.two(f"status: proposed, {earlier}", "status: operating")
        assert bool(found) is contradicts

    def test_what_belongs_to_another_day_is_shown_and_contradicts_nothing(self) -> None:
        more = (
            f"statuses:\n  - {{id: one, {STATUS}, status: proposed}}\n"
            f"  - {{id: two, {STATUS}, status: denied, links: [{{disputes: one}}]}}\n"
            f"  - {{id: old, {STATUS}, status: planned, as_of: 2020}}\n"
        )
        (found,) = of(DisagreementKind.STATUS, more)
        assert found.facts == ("old", "one", "two")
        assert found.unexplained == ()

    def test_ties_over_a_third_status_are_enough(self) -> None:
        more = (
            f"statuses:\n  - {{id: one, {STATUS}, status: proposed}}\n"
            f"  - {{id: two, {STATUS}, status: announced, links: [{{qualifies: one}}]}}\n"
            f"  - {{id: three, {STATUS}, status: planned, links: [{{qualifies: two}}]}}\n"
        )
        (found,) = of(DisagreementKind.STATUS, more)
        assert found.unexplained == ()


class TestDates:
    """When one event took place."""

    @staticmethod
    def two(one: str, other: str) -> tuple[Disagreement, ...]:
        more = f"events:\n  - {{id: one, {EVENT}, {one}}}\n  - {{id: two, {EVENT}, {other}}}\n"
        return of(DisagreementKind.DATE, more)

    def test_an_event_that_is_told_alike_on_another_day_is_contradicted(self) -> None:
        told = "about: [port-of-elva, northern-line], date: 2022-03-05"
        (found,) = self.two(
            "text: Rain., date: 2022", f"text: The port fined Northern Line., {told}"
        )
        assert found.facts == ("line-fined", "two")
        assert [side.answer for side in found.sides] == ["3 March 2022", "5 March 2022"]
        assert found.unexplained == (("line-fined", "two"),)

    @pytest.mark.parametrize(
        "other",
        [
            "text: The port fined Northern Line., about: [port-of-elva], date: 2022-03-05",
            "text: A ship came., about: [port-of-elva, northern-line], date: 2022-03-05",
            "text: The port fined Northern Line., about: [port-of-elva, northern-line], date: 2022",
            (
                "text: The port fined Northern Line., about: [port-of-elva, northern-line], "
                "date: 2022-03-05, happened: planned"
            ),
            (
                "text: The port fined Northern Line., about: [port-of-elva, northern-line], "
                "date: {unknown: Not said.}"
            ),
        ],
    )
    def test_another_event_or_a_date_that_may_be_the_same_contradicts_nothing(
        self, other: str
    ) -> None:
        assert self.two("text: Rain., date: 2022", other) == ()

    def test_two_plans_for_two_days_are_a_disagreement(self) -> None:
        told = "text: The port closes., about: [port-of-elva], happened: planned"
        (found,) = self.two(f"{told}, date: 2022-08-01", f"{told}, date: 2022-09-01")
        assert found.unexplained == (("one", "two"),)

    @pytest.mark.parametrize(
        ("one", "other"), [("a first time", "a second time"), ("7,000 euros", "8,000 euros")]
    )
    def test_a_second_one_is_another_event(self, one: str, other: str) -> None:
        told = 'text: "The port of Elva fined the line {}.", about: [port-of-elva], date: {}'
        first = told.format(one, "2022-08-01")
        assert not self.two(first, told.format(other, "2022-09-01"))
        assert self.two(first, told.format(one, "2022-09-01"))

    def test_events_that_an_editor_ties_are_one(self) -> None:
        link = "links: [{parallels: one, why: Two days for one visit.}]"
        (found,) = self.two(
            "text: She comes., date: 2022-03-01", f"text: A visit., date: 2022-03-02, {link}"
        )
        assert found.unexplained == ()
        assert [tie.why for tie in found.ties] == ["Two days for one visit."]

    def test_an_event_that_limits_another_may_have_a_day_of_its_own(self) -> None:
        link = "links: [{qualifies: one}]"
        assert not self.two(
            "text: She comes., date: 2022-03-01", f"text: A visit., date: 2022-03-02, {link}"
        )


class TestContested:
    """What others dispute, refute, limit or replace."""

    def test_the_sides_are_those_who_say_it_and_those_who_contest_it(self) -> None:
        more = (
            f"claims:\n  - {{id: one, {CLAIM}}}\n"
            f"  - {{id: two, {CLAIM}, by: ada-lindt, links: [{{refutes: one}}]}}\n"
            f"  - {{id: three, {CLAIM}, links: [{{supports: one}}]}}\n"
            f"  - {{id: four, {CLAIM}, links: [{{qualifies: one, why: Not in winter.}}]}}\n"
        )
        (found,) = of(DisagreementKind.CONTESTED, more)
        assert found.question == "one"
        assert [(side.answer, side.facts) for side in found.sides] == [
            (ASSERTED, ("one", "three")),
            ("refutes", ("two",)),
            ("qualifies", ("four",)),
        ]
        assert {tie.why for tie in found.ties} == {"", "Not in winter."}

    @pytest.mark.parametrize("kind", ["supports", "parallels"])
    def test_what_agrees_contests_nothing(self, kind: str) -> None:
        link = f"links: [{{{kind}: one}}]"
        more = f"claims:\n  - {{id: one, {CLAIM}}}\n  - {{id: two, {CLAIM}, {link}}}\n"
        assert of(DisagreementKind.CONTESTED, more) == ()
