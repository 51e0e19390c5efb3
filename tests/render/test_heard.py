"""Who is heard: every quotation is one mark, and who is spoken of and not quoted is shown."""

from generator.model import Quote
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.parts.heard import FEW, heard
from tests.briefings import elva, real


def parties() -> dict[str, tuple[int, int]]:
    addresses = Addresses(real())
    found = heard(Desk(addresses, addresses.home))
    assert found is not None
    return {party.name: (len(party.units), party.spoken_of) for party in found.parties}


def test_every_quotation_is_one_mark_of_its_speakers_party() -> None:
    found = parties()
    assert sum(units for units, _ in found.values()) == len(real().briefing.of(Quote))
    units = [units for units, _ in found.values()]
    assert units == sorted(units, reverse=True)
    assert list(found)[:2] == ["Russia", "Kazakhstan"]


def test_who_is_spoken_of_and_never_quoted_is_shown_with_nothing() -> None:
    silent = {name: spoken for name, (units, spoken) in parties().items() if not units}
    assert "United States" in silent
    assert "China" in silent
    assert all(spoken >= FEW for spoken in silent.values())


def test_a_speaker_of_no_country_is_named_once() -> None:
    addresses = Addresses(real())
    found = heard(Desk(addresses, addresses.home))
    assert found is not None
    alone = [party for party in found.parties if party.itself]
    assert alone
    for party in alone:
        assert (party.speakers, party.itself and party.itself.words) == ((), party.name)
    assert all(party.speakers for party in found.parties if not party.itself)


def test_every_mark_leads_to_its_quotation() -> None:
    addresses = Addresses(elva())
    found = heard(Desk(addresses, addresses.home))
    assert found is not None
    led = [unit.href for party in found.parties for unit in party.units]
    assert led == [f"quotes/{record.id}.md" for record in elva().briefing.of(Quote)]
