"""Who speaks about what: for each voice its subjects, how often, and in how sharp a stance."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.words import Stance
from generator.render.cutting import is_long
from generator.render.desk import Desk
from generator.render.parts.backlinks import pointing_at
from generator.render.views import Badge, LinkView
from generator.wordings.numbers import counted

SHARPEST = (
    *(Stance.ALLEGES, Stance.DENIES, Stance.DISPUTES, Stance.WARNS),
    *(Stance.CALLS_FOR, Stance.PROPOSES, Stance.CANNOT_VERIFY, Stance.NO_RESPONSE),
    *(Stance.INTERPRETS, Stance.PREDICTS, Stance.ASSERTS),
)
"""The stances, that first which says most against somebody."""


@dataclass(frozen=True, slots=True)
class SubjectCell:
    """A subject of a voice: where its claims about it stand, how many, the sharpest stance."""

    link: LinkView
    count: int
    stance: Badge


@dataclass(frozen=True, slots=True)
class Speaking:
    """A voice and its subjects, that first of which it speaks most."""

    speaker: LinkView
    cells: tuple[SubjectCell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """The busiest voices; `rest` counts the claims of voices and about subjects not shown."""

    rows: tuple[Speaking, ...]
    rest: int

    @property
    def further(self) -> str:
        """What is said of the claims that are not shown."""
        return counted(
            self.rest,
            "{number} further one belongs to voices and subjects that are not shown.",
            "{number} further ones belong to voices and subjects that are not shown.",
        )


def matrix(desk: Desk, speakers: int, subjects: int) -> Matrix | None:
    """The claims of the busiest speakers about the subjects spoken of most."""
    found = list(_claims(desk))
    what = _busiest((subject for _speaker, subject, _stance in found), subjects)
    who = _busiest((speaker for speaker, subject, _ in found if subject in what), speakers)
    cells: dict[str, dict[str, list[Stance]]] = {key: {} for key in who}
    for speaker, subject, stance in found:
        if speaker in cells and subject in what:
            cells[speaker].setdefault(subject, []).append(stance)
    kept = sum(len(each) for of_one in cells.values() for each in of_one.values())
    rows = tuple(Speaking(desk.link(key), tuple(_cells(desk, key, cells[key]))) for key in who)
    return Matrix(rows, len(found) - kept) if rows else None


def _cells(desk: Desk, speaker: str, found: dict[str, list[Stance]]) -> Iterator[SubjectCell]:
    for subject, stances in sorted(found.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        sharpest = min(stances, key=SHARPEST.index)
        fragment = "" if is_long(pointing_at(desk, subject)) else f"#by_{speaker}"
        place = desk.to(f"{desk.addresses.places[subject]}{fragment}")
        badge = Badge("stance", sharpest.value, sharpest.words)
        yield SubjectCell(LinkView(desk.name(subject), place), len(stances), badge)


def _claims(desk: Desk) -> Iterator[tuple[str, str, Stance]]:
    """Who claims something, about whom or what, and what they do by it; once for each subject.

    What somebody says of themselves is no voice about a subject.
    """
    for record in desk.annotated.facts:
        fact, speaker = record.entry, desk.annotated.speaker(record)
        if speaker and fact.is_claim:
            for subject in fact.about:
                if subject != speaker:
                    yield speaker, str(subject), fact.stance


def _busiest(keys: Iterator[str], most: int) -> list[str]:
    often = Counter(keys)
    return sorted(often, key=lambda key: (-often[key], key))[:most]
