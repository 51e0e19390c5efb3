"""Who speaks about what: every claim is counted once for each subject, the sharpest is named."""

from generator.model import Fact
from generator.model.words import Stance
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.pictures.matrix import SHARPEST, Matrix, matrix
from tests.briefings import real


def of_real(speakers: int, subjects: int) -> Matrix:
    addresses = Addresses(real())
    found = matrix(Desk(addresses, addresses.home), speakers, subjects)
    assert found is not None
    return found


def test_every_claim_is_counted_once_for_each_subject_of_another() -> None:
    all_ = [
        subject
        for record, fact in real().briefing.each(Fact)
        if fact.is_claim and real().speaker(record)
        for subject in fact.about
        if subject != real().speaker(record)
    ]
    for shown in (of_real(4, 3), of_real(1000, 1000)):
        counted = sum(cell.count for row in shown.rows for cell in row.cells)
        assert counted + shown.rest == len(all_)
    assert of_real(1000, 1000).rest == 0


def test_the_sharpest_stance_is_named() -> None:
    assert set(SHARPEST) == set(Stance)
    rows = {row.speaker.words: row for row in of_real(1000, 1000).rows}
    of_galuzin = {cell.link.words: cell.stance.value for cell in rows["Mikhail Galuzin"].cells}
    assert of_galuzin["Microsoft hub in Kazakhstan"] == "alleges"  # and asserts, and warns
    assert {cell.stance.value for cell in rows["China"].cells} <= {"denies", "disputes"}


def test_a_cell_leads_to_the_claims_themselves() -> None:
    galuzin = next(row for row in of_real(9, 9).rows if row.speaker.words == "Mikhail Galuzin")
    assert all(cell.link.href.endswith("#by_mikhail-galuzin") for cell in galuzin.cells)
