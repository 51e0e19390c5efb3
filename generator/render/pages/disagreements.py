"""The page of disagreements: facts that contest or narrow each other, side by side."""

from dataclasses import dataclass

from generator.disagreement import DisagreementKind
from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import DISAGREEMENTS
from generator.render.parts.disputes import Dispute, answers, disputes
from generator.render.pictures.comparing import figures_beside
from generator.render.sheet import listing


@dataclass(frozen=True, slots=True)
class Disputes:
    """Disagreements of one kind."""

    id: str
    title: str
    meaning: str
    disputes: tuple[Dispute, ...]


def disagreements_page(desk: Desk) -> Page:
    """What is contested, what is answered in several ways, what is narrowed."""
    kinds = {
        "Amounts": DisagreementKind.FIGURE,
        "How far projects have got": DisagreementKind.STATUS,
        "Dates": DisagreementKind.DATE,
    }
    contested = DisagreementKind.CONTESTED.meaning
    parts = (
        Disputes("s_contested", "Contested", contested, disputes(desk, contested=True)),
        *(
            Disputes(f"s_{kind.value}", title, kind.meaning, answers(desk, kind))
            for title, kind in kinds.items()
        ),
        Disputes(
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
        parted=tuple(part for part in parts if part.disputes),
        beside=figures_beside(desk),
    )
