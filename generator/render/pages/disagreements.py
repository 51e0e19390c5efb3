"""The page of disagreements: questions, the positions that are taken, and who takes them."""

from collections.abc import Sequence

from generator.disagreement import DisagreementKind
from generator.gathering import grouped
from generator.model import Figure
from generator.page import Page
from generator.render.cutting import Heading, is_long
from generator.render.desk import Desk
from generator.render.doors import DISAGREEMENTS
from generator.render.orders import Ways
from generator.render.parts.disputes import Question
from generator.render.parts.headlines import headlines
from generator.render.pictures.comparing import beside_views
from generator.render.sheet import listing
from generator.render.views import Group
from generator.wordings import N_, _

TITLES = {
    DisagreementKind.CONTESTED: N_("Contested"),
    DisagreementKind.FIGURE: N_("Amounts"),
    DisagreementKind.STATUS: N_("How far projects have got"),
    DisagreementKind.DATE: N_("Dates"),
}
NARROWED = "qualified"


def question_heading(_desk: Desk, question: Question) -> Heading:
    """What the question is about; those that nobody contests are apart."""
    kind = question.one.kind
    if question.is_narrowed:
        return Heading(NARROWED, _("Narrowed"))
    return Heading(kind.value, _(TITLES[kind]))


def disagreements_page(desk: Desk, questions: Sequence[Question], ways: Ways) -> Page:
    """What is contested, what is answered in several ways, what is narrowed."""
    kinds = grouped(questions, lambda one: question_heading(desk, one))
    groups = {
        under.key: Group(
            f"s_{under.key}",
            under.words,
            tuple(one.shown(desk) for one in found),
            meaning=found[0].one.kind.meaning,
        )
        for under, found in kinds.items()
    }
    figures = desk.annotated.briefing.of(Figure)
    return listing(
        desk,
        DISAGREEMENTS,
        "disagreements.md.j2",
        ways,
        parted=tuple(group for key, group in groups.items() if key != NARROWED),
        headlines=headlines(desk) if ways.is_first else (),
        narrowed=groups.get(NARROWED),
        beside=beside_views(desk, figures) if ways.is_first and not is_long(figures) else (),
    )
