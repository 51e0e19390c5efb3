"""The page of disagreements: questions, the positions that are taken, and who takes them."""

from generator.disagreement import DisagreementKind
from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import DISAGREEMENTS
from generator.render.parts.disputes import answers, disputes, narrowed
from generator.render.parts.headlines import headlines
from generator.render.parts.positions import Dispute
from generator.render.pictures.comparing import figures_beside
from generator.render.sheet import listing
from generator.render.views import Group
from generator.wordings import N_, _

ANSWERED = {
    N_("Amounts"): DisagreementKind.FIGURE,
    N_("How far projects have got"): DisagreementKind.STATUS,
    N_("Dates"): DisagreementKind.DATE,
}


def disagreements_page(desk: Desk) -> Page:
    """What is contested, what is answered in several ways, what is narrowed."""
    contested = DisagreementKind.CONTESTED.meaning
    parts = (
        _part("s_contested", _("Contested"), contested, disputes(desk)),
        *(
            _part(f"s_{kind.value}", _(title), kind.meaning, answers(desk, kind))
            for title, kind in ANSWERED.items()
        ),
    )
    return listing(
        desk,
        DISAGREEMENTS,
        "disagreements.md.j2",
        parted=tuple(part for part in parts if part.items),
        headlines=headlines(desk),
        narrowed=Group("s_qualified", _("Narrowed"), narrowed(desk)),
        beside=figures_beside(desk),
    )


def _part(fragment: str, title: str, meaning: str, found: tuple[Dispute, ...]) -> Group[Dispute]:
    return Group(fragment, title, found, meaning=meaning)
