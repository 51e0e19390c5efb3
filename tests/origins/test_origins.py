"""Where facts come from, how many independent origins they have, and who has an interest."""

import pytest

from generator.annotated import AnnotatedBriefing
from generator.model import KeyPoint
from generator.origins import (
    Belonging,
    InterestKind,
    cited_by,
    corroboration_of,
    origin_of,
    route_of,
)
from tests.briefings import elva, real, real_renamed

OUTLETS = """
actors:
  - {id: rbc, kind: outlet, names: [RBC]}
  - {id: bloomberg, kind: outlet, names: [Bloomberg]}
  - {id: officials, kind: group, names: [officials]}
  - {id: ministry, kind: body, names: [ministry], country: RU}
  - {id: russia, kind: state, names: [Russia], country: RU}
  - {id: envoy, kind: person, names: [envoy], country: RU}
  - {id: deputy, kind: person, names: [deputy]}
"""
CLAIM = "source: port, text: More., evidence: 348 tonnes"
GLOS = "source: glos, text: More., evidence: Port w Elvie ukarał Northern Line"


def claims(*written: str) -> AnnotatedBriefing:
    rows = "".join(f"  - {{id: claim-{n}, {one}}}\n" for n, one in enumerate(written, 1))
    return elva(f"{OUTLETS}claims:\n{rows}")


def count(annotated: AnnotatedBriefing, *, of: int) -> tuple[str, ...]:
    return corroboration_of(annotated, [f"claim-{n}" for n in range(1, of + 1)]).origins


def test_an_origin_is_the_last_link_of_the_way_a_fact_came() -> None:
    annotated = claims(CLAIM, f"{CLAIM}, via: [rbc, bloomberg]", f"{CLAIM}, via: []")
    records = [annotated.briefing.by_id[f"claim-{n}"] for n in (1, 2, 3)]
    assert [origin_of(annotated, one) for one in records] == [
        "elva-gazette",
        "bloomberg",
        "elva-gazette",
    ]
    assert route_of(annotated, records[1]) == ("elva-gazette", "rbc", "bloomberg")


def test_one_report_that_many_outlets_print_is_one_origin() -> None:
    annotated = claims(
        f"{CLAIM}, via: [rbc, bloomberg]",
        f"{GLOS}, via: [bloomberg]",
        f"{CLAIM}, via: [rbc, bloomberg, officials]",
    )
    found = corroboration_of(annotated, ["claim-1", "claim-2", "claim-3"])
    assert found.origins == ("bloomberg",)
    assert found.words == "2 articles, 1 origin"


def test_two_articles_that_speak_for_themselves_are_two_origins() -> None:
    assert count(claims(CLAIM, GLOS), of=2) == ("elva-gazette", "glos-elvy")


def test_what_an_outlet_reports_from_another_does_not_confirm_what_it_says_itself() -> None:
    assert count(claims(CLAIM, f"{CLAIM}, via: [rbc]"), of=2) == ("elva-gazette",)


def test_an_origin_that_is_also_reached_another_way_counts() -> None:
    annotated = claims(CLAIM, f"{CLAIM}, via: [rbc]", f"{GLOS}, via: [rbc]")
    assert count(annotated, of=3) == ("elva-gazette", "rbc")


@pytest.mark.parametrize(
    "circle", [("via: [rbc, elva-gazette]",), ("via: [rbc]", "via: [glos-elvy]")]
)
def test_a_circle_of_outlets_is_one_origin(circle: tuple[str, ...]) -> None:
    annotated = claims(*(f"{CLAIM}, {one}" for one in circle))
    assert len(count(annotated, of=len(circle))) == len(set(circle))


def test_an_unknown_publisher_is_an_origin_of_its_own() -> None:
    source = """
source:
  id: sheet
  file: seeds/port.txt
  sha256: 4ed1e9f4ebe43638e710576d528c88178d3198f7fc6480182d03db4ef5a38312
  title: Port of Elva fines a shipping line
  language: en
  publisher: {unknown: The page names nobody.}
  published: {unknown: The page has no date.}
  layout: {"1": title, "3": caption, "5-9": body}
claims:
  - {id: told, text: More., evidence: 348 tonnes}
"""
    annotated = elva(source)
    assert corroboration_of(annotated, ["told"]).origins == ("sheet",)


def test_absences_rest_on_a_search_and_have_no_origin() -> None:
    annotated = elva("absences: {id: silence, text: No word., words: [Oslo]}\n")
    found = corroboration_of(annotated, ["silence", "nowhere"])
    assert (found.facts, found.origins, found.absences) == ((), (), ("silence",))


class TestInterest:
    """Who is a party, and whose outlet speaks."""

    RELATIONS = """
relations:
  - {id: deputy-office, source: port, subject: deputy, predicate: deputy-minister-of,
     object: ministry, evidence: who leads}
  - {id: rbc-owner, source: port, subject: rbc, predicate: owned-by, object: ministry,
     evidence: who leads}
"""

    @staticmethod
    def interests(fact: str, more: str = "") -> set[tuple[str, str, str]]:
        annotated = elva(f"{OUTLETS}{more}claims:\n  - {{id: told, {CLAIM}, {fact}}}\n")
        found = corroboration_of(annotated, ["told"]).interests
        return {(one.actor, one.kind.value, one.concerned) for one in found}

    def test_one_who_speaks_of_himself_is_a_party(self) -> None:
        assert self.interests("by: ministry, about: [ministry]") == {
            ("ministry", "party", "ministry")
        }

    def test_one_who_belongs_to_a_party_is_a_party(self) -> None:
        assert self.interests("by: deputy, about: [russia]", self.RELATIONS) == {
            ("deputy", "party", "russia")
        }
        assert self.interests("by: deputy, about: [russia]") == set()

    def test_a_public_body_belongs_to_the_state_of_its_country_and_a_person_does_not(self) -> None:
        assert self.interests("by: ministry, about: [russia]") == {("ministry", "party", "russia")}
        assert self.interests("by: envoy, about: [russia]") == set()

    def test_an_outlet_that_a_public_body_owns_is_a_states(self) -> None:
        assert self.interests("via: [rbc]", self.RELATIONS) == {("rbc", "state-outlet", "rbc")}
        assert self.interests("via: [rbc]") == set()

    @pytest.mark.parametrize(
        ("note", "counts"),
        [
            ("outside: [{publication: A book, url: https://example.org/book}]", True),
            ("see: [told]", False),
        ],
    )
    def test_a_tag_needs_a_note_that_says_where_it_is_known_from(
        self, note: str, counts: bool
    ) -> None:
        tagged = (
            "  - {id: herald, kind: outlet, names: [Herald], tags: [state outlet], notes: "
            f"[{{kind: context, text: The state owns it., {note}}}]}}\n"
        )
        assert bool(self.interests("via: [herald]", tagged)) is counts

    def test_interest_is_counted_apart_from_origins(self) -> None:
        annotated = elva(
            f"{OUTLETS}{self.RELATIONS}claims:\n  - {{id: told, {CLAIM}, via: [rbc]}}\n"
        )
        found = corroboration_of(annotated, ["told"])
        assert (found.origins, found.interested) == (("rbc",), ("rbc",))

    def test_an_outlet_that_only_hands_on_a_partys_words_is_interested(self) -> None:
        outlet_too = f"  - {{id: told-2, {GLOS}, via: [rbc]}}\n"
        for more, interested in (("", ("rbc",)), (outlet_too, ())):
            annotated = elva(
                f"{OUTLETS}claims:\n"
                f"  - {{id: told, {CLAIM}, via: [rbc], by: ministry, about: [ministry]}}\n{more}"
            )
            found = corroboration_of(annotated, ["told", *(["told-2"] if more else [])])
            assert found.interested == interested

    def test_speakers_of_one_body_are_one_voice(self) -> None:
        annotated = elva(
            f"{OUTLETS}{self.RELATIONS}claims:\n  - {{id: told-1, {CLAIM}, by: deputy}}\n"
            f"  - {{id: told-2, {GLOS}, by: ministry}}\n"
        )
        found = corroboration_of(annotated, ["told-1", "told-2"])
        assert (len(found.origins), found.voices, found.independent) == (2, ("deputy",), 1)

    def test_a_tie_that_runs_in_a_circle_ends(self) -> None:
        circle = """
relations:
  - {id: one-way, source: port, subject: rbc, predicate: owned-by, object: bloomberg,
     evidence: who leads}
  - {id: the-other, source: port, subject: bloomberg, predicate: owned-by, object: rbc,
     evidence: who leads}
"""
        belonging = Belonging(elva(f"{OUTLETS}{circle}"))
        assert belonging.above("rbc") == ("bloomberg",)
        assert not belonging.is_state_outlet("rbc")


class TestTheRealBriefing:
    """What its key points rest on."""

    @staticmethod
    def origins_of(point: str, annotated: AnnotatedBriefing) -> tuple[str, ...]:
        entry = annotated.briefing.by_id[point].entry
        assert isinstance(entry, KeyPoint)
        return corroboration_of(annotated, cited_by(annotated, entry)).origins

    def test_four_hands_are_one_origin(self) -> None:
        facts = [record.id for record in real().facts if record.source == "rosbalt-chinese-tech"]
        assert corroboration_of(real(), facts).origins == ("bloomberg",)

    def test_two_state_outlets_are_told(self) -> None:
        belonging = Belonging(real())
        outlets = {"tass", "sputnik", "rbc", "the-daily", "wirtualna-polska"}
        states = {one for one in outlets if belonging.is_state_outlet(one)}
        assert states == {"tass", "sputnik"}

    def test_two_officials_of_one_ministry_do_not_confirm_each_other(self) -> None:
        entry = real().briefing.by_id["kp-right-and-warning"].entry
        assert isinstance(entry, KeyPoint)
        found = corroboration_of(real(), cited_by(real(), entry))
        assert (len(found.origins), len(found.voices), found.independent) == (2, 1, 1)
        assert {one.kind for one in found.interests} >= {InterestKind.STATE_OUTLET}

    def test_the_order_of_files_changes_nothing(self) -> None:
        other = real_renamed()
        for record in real().briefing.of(KeyPoint):
            assert self.origins_of(record.id, other) == self.origins_of(record.id, real())
