"""The page of all quotations, by speaker."""

from generator.model import Quote
from generator.page import Page
from generator.render.desk import Desk
from generator.render.fact_views import FactView
from generator.render.kinds.claim import CLAIM
from generator.render.kinds.quote import QUOTE
from generator.render.parts.showing import fact_view
from generator.render.sheet import listing
from generator.render.views import Group
from generator.wordings import _


def quotes_page(desk: Desk) -> Page:
    """Everything that is quoted, by speaker, the most quoted first."""
    speakers: dict[str, list[FactView]] = {}
    for record in desk.annotated.briefing.of(Quote):
        speakers.setdefault(record.entry.by, []).append(fact_view(desk, record))
    groups = tuple(
        Group(f"s_{key}", desk.name(key), tuple(views), desk.link(key))
        for key, views in sorted(speakers.items(), key=lambda pair: -len(pair[1]))
    )
    claims_ = desk.door(CLAIM.door, _("Everything that is claimed, by speaker and stance"))
    return listing(desk, QUOTE.door, "quotes.md.j2", groups=groups, more=claims_)
