"""What the real briefing says of itself, and whether it still holds after an edit."""

import re
from collections import Counter

from generator.model import Claim, Fact, Quote, Relation, Status
from generator.model.words import Stance, Voice
from tests.briefings import real

RUSSIAN_OFFICIALS = {
    "mikhail-galuzin",
    "mikhail-mishustin",
    "alexander-sternik",
    "vladimir-putin",
}
KAZAKHSTAN = {"kazakhstan", "kz-digital-ministry", "roman-wassilenko"}
JUDGING = {Stance.ALLEGES, Stance.DISPUTES, Stance.INTERPRETS, Stance.PREDICTS, Stance.WARNS}
ATTRIBUTED = re.compile(
    r"\b(article|lead|teaser|outlet|said|says|writes|calls?|according to|read as)\b",
    re.IGNORECASE,
)

ONE_SIDED = re.compile(r"\b(here|there|the other article|he|his|she|her)\b", re.IGNORECASE)


def statuses_of(project: str) -> set[tuple[str | None, str]]:
    """Who gives which status to a project."""
    return {
        (real().speaker(record), str(record.entry.status))
        for record in real().facts
        if isinstance(record.entry, Status) and record.entry.project == project
    }


def test_the_note_on_who_is_quoted_counts_right() -> None:
    speakers = Counter(
        real().speaker(record) for record in real().facts if isinstance(record.entry, Quote)
    )
    russian = sum(speakers[one] for one in RUSSIAN_OFFICIALS)
    kazakh = sum(speakers[one] for one in KAZAKHSTAN)
    assert set(speakers) == RUSSIAN_OFFICIALS | KAZAKHSTAN | {"european-officials"}
    assert (speakers.total(), russian, kazakh) == (23, 18, 4)
    header = real().briefing.header
    assert header
    assert any("Of 23 quotations in the five articles, 18 are" in one.text for one in header.notes)


def test_no_judgement_of_an_outlet_reads_as_a_fact() -> None:
    claims = [record.entry for record in real().facts if isinstance(record.entry, Claim)]
    judging = [
        claim
        for claim in claims
        if claim.stance in JUDGING and claim.voice in (None, Voice.OWN, Voice.INDIRECT)
    ]
    assert judging
    assert [claim.text for claim in judging if not ATTRIBUTED.search(claim.text)] == []


def test_russia_is_a_member_of_the_union_whose_list_leaves_it_out() -> None:
    members = {
        record.entry.subject
        for record in real().facts
        if isinstance(record.entry, Relation)
        and (record.entry.predicate, record.entry.object) == ("member-of", "eaeu")
    }
    assert members == {"armenia", "belarus", "kazakhstan", "kyrgyzstan", "russia"}


def test_the_russian_platform_has_the_status_that_the_ministry_gives_it() -> None:
    assert statuses_of("gostekh") == {
        ("wirtualna-polska", "announced"),
        ("kz-digital-ministry", "not-planned"),
    }


def test_the_lead_and_the_body_differ_on_the_joint_project() -> None:
    assert statuses_of("egov-project") == {
        ("wirtualna-polska", "under-way"),
        ("wirtualna-polska", "not-planned"),
        ("wirtualna-polska", "proposed"),
    }


def test_the_reason_of_a_link_reads_the_same_at_both_ends() -> None:
    facts = [record.entry for record in real().facts if isinstance(record.entry, Fact)]
    whys = [link.why for fact in facts for link in fact.links if link.why]
    assert whys
    assert [why for why in whys if ONE_SIDED.search(why)] == []
