"""The claims by what their speakers do by them: what is denied, what is alleged."""

from collections.abc import Sequence

from generator.decode import Record
from generator.model import Fact
from generator.model.words import Stance
from generator.render.desk import Desk
from generator.render.fact_views import Backlink
from generator.render.kinds.claim import stance
from generator.render.parts.sayings import saying
from generator.render.views import Group


def stances(desk: Desk, claims: Sequence[Record[Fact]]) -> tuple[Group[Backlink], ...]:
    """Every stance that is taken, in the order in which the stances are documented."""
    found: dict[Stance, list[Record[Fact]]] = {}
    for record in claims:
        found.setdefault(record.entry.stance, []).append(record)
    return tuple(
        Group(
            "",
            "",
            tuple(saying(desk, record, names_speaker=True) for record in found[one]),
            meaning=one.meaning,
            badge=stance(found[one][0].entry),
        )
        for one in Stance
        if one in found
    )
