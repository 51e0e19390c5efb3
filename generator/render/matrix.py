"""Who speaks about what, with stance: counted, drawn, and as a table."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import Fact
from generator.model.words import Stance
from generator.render.desk import Desk
from generator.render.pictures.grid import Grid, grid
from generator.render.showing import is_claim
from generator.render.views import Link

SHAPES = {
    Stance.ASSERTS: "says",
    Stance.INTERPRETS: "says",
    Stance.PREDICTS: "says",
    Stance.ALLEGES: "accuses",
    Stance.WARNS: "accuses",
    Stance.DENIES: "contests",
    Stance.DISPUTES: "contests",
    Stance.CANNOT_VERIFY: "contests",
    Stance.NO_RESPONSE: "contests",
    Stance.PROPOSES: "asks",
    Stance.CALLS_FOR: "asks",
}
ORDER = ("says", "accuses", "contests", "asks")


@dataclass(frozen=True, slots=True)
class Row:
    """A speaker and, for each subject, how often which stance is taken."""

    speaker: Link
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """The picture and the same as a table."""

    picture: Grid
    subjects: tuple[Link, ...]
    rows: tuple[Row, ...]
    rest: int


def matrix(desk: Desk, speakers: int, subjects: int) -> Matrix | None:
    """The claims of the busiest speakers about the subjects spoken of most."""
    found = list(_claims(desk))
    what = _busiest((subject for _, subject, _ in found), subjects)
    who = _busiest((speaker for speaker, subject, _ in found if subject in what), speakers)
    kept = [one for one in found if one[0] in who and one[1] in what]
    if not kept:
        return None
    cells: dict[tuple[int, int], list[Stance]] = {}
    for speaker, subject, stance in kept:
        cells.setdefault((who.index(speaker), what.index(subject)), []).append(stance)
    marks = {
        place: sorted((SHAPES[stance] for stance in stances), key=ORDER.index)
        for place, stances in cells.items()
    }
    picture = grid([desk.name(key) for key in who], [desk.name(key) for key in what], marks)
    rows = [
        Row(desk.link(key), tuple(_said(cells.get((row, one), [])) for one in range(len(what))))
        for row, key in enumerate(who)
    ]
    return Matrix(picture, desk.links(tuple(what)), tuple(rows), len(found) - len(kept))


def _claims(desk: Desk) -> Iterator[tuple[str, str, Stance]]:
    """Who claims something, about whom or what, and what they do by it; once for each subject."""
    for record, fact in desk.annotated.briefing.each(Fact):
        speaker = desk.annotated.speaker(record)
        if speaker and is_claim(fact):
            for subject in fact.about:
                yield speaker, str(subject), fact.stance


def _busiest(keys: Iterator[str], most: int) -> list[str]:
    counted = Counter(keys)
    return sorted(counted, key=lambda key: (-counted[key], key))[:most]


def _said(stances: list[Stance]) -> str:
    counted = Counter(stance.words for stance in stances)
    return ", ".join(f"{count} × {words}" for words, count in counted.items())
