"""The page of all quotations, by speaker."""

from collections.abc import Sequence

from generator.decode import Record
from generator.gathering import grouped
from generator.model import Quote
from generator.page import Page
from generator.render.arrangements import speaker
from generator.render.desk import Desk
from generator.render.kinds.claim import CLAIM
from generator.render.kinds.quote import QUOTE
from generator.render.orders import Ways
from generator.render.parts.occasions import occasions
from generator.render.sheet import listing
from generator.render.views import Group
from generator.wordings import _


def quotes_page(desk: Desk, records: Sequence[Record[Quote]], ways: Ways) -> Page:
    """What is quoted, by speaker, the most quoted first."""
    speakers = grouped(records, lambda record: speaker(desk, record))
    groups = tuple(
        Group(
            f"s_{under.key}",
            under.words,
            tuple(occasions(desk, found, names_speaker=False)),
            desk.link(found[0].entry.by),
        )
        for under, found in sorted(speakers.items(), key=lambda pair: -len(pair[1]))
    )
    claims_ = desk.open_door(CLAIM.door, _("Everything that is claimed, by speaker and stance"))
    return listing(desk, QUOTE.door, "quotes.md.j2", ways, groups=groups, more=claims_)
