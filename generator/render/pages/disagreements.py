"""The page of disagreements: facts that contest or narrow each other, side by side."""

from generator.disagreement import DisagreementKind
from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import DISAGREEMENTS
from generator.render.parts.disputes import Dispute, answers, disputes
from generator.render.pictures.comparing import figures_beside
from generator.render.sheet import listing
from generator.render.views import Group


def disagreements_page(desk: Desk) -> Page:
    """What is contested, what is answered in several ways, what is narrowed."""
    kinds = {
        "Amounts": DisagreementKind.FIGURE,
        "How far projects have got": DisagreementKind.STATUS,
        "Dates": DisagreementKind.DATE,
    }
    contested = DisagreementKind.CONTESTED.meaning
    parts = (
        _part("s_contested", "Contested", contested, disputes(desk, contested=True)),
        *(
            _part(f"s_{kind.value}", title, kind.meaning, answers(desk, kind))
            for title, kind in kinds.items()
        ),
        _part(
            "s_qualified",
            "Narrowed",
            "A fact limits another one, says under what condition it holds, or takes its place.",
            disputes(desk, contested=False),
        ),
    )
    return listing(
        desk,
        DISAGREEMENTS,
        "disagreements.md.j2",
        parted=tuple(part for part in parts if part.items),
        beside=figures_beside(desk),
    )


def _part(fragment: str, title: str, meaning: str, found: tuple[Dispute, ...]) -> Group[Dispute]:
    return Group(fragment, title, found, meaning=meaning)
