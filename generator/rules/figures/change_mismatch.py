"""The direction of a figure is the one that the words beside its number tell of.

A number that is the size of a rise or fall has a `change`; one that is a level may have none.

Wrong:
    figures:
      - id: traffic
        value: 7
        unit: percent
        change: increase
        evidence: fell by 7 percent in summer

Right:
    figures:
      - id: traffic
        value: 7
        unit: percent
        change: decrease
        evidence: fell by 7 percent in summer

Why: the same ten percent may be a rise or a fall.

Mend: correct `change`, add it or leave it out; the message says which.
"""

from collections.abc import Iterator
from decimal import Decimal

from generator.annotated import AnnotatedBriefing
from generator.grounding.bearing import piece_of
from generator.grounding.passage import PlacedQuantity
from generator.languages import language_of
from generator.languages.load import Load
from generator.model.words import Change
from generator.rules.figures.numbers import FigureNumbers, proved_figures
from generator.rules.reasons import unfounded
from generator.rules.rule import Finding, Findings, proof

DIRECTIONS = {Load.RISE: Change.INCREASE, Load.FALL: Change.DECREASE}
MOST_TIMES = Decimal(10)  # a level and what it was before are of one order; 3 degrees at 47 are not


@proof("change-mismatch", is_waivable=True, asks=True, is_apart=True)
def change_mismatch(annotated: AnnotatedBriefing) -> Findings:
    for numbers in proved_figures(annotated):
        problem, way_out = _problem(numbers) if numbers.surest else ("", "")
        if not problem:
            continue
        location = numbers.written("change")
        if why := numbers.figure.inferred.get("change"):
            yield from unfounded(numbers.material, numbers.record, location, why, is_small=True)
        else:
            finding = Finding.at(numbers.record, location, problem, way_out)
            told = {each.quantity.direction for each in numbers.surest}
            yield finding.unless(is_certain=told != {None} or bool(_compared_direction(numbers)))


def _problem(numbers: FigureNumbers) -> tuple[str, str]:
    """What is wrong with the direction, and the way out; nothing where all is well."""
    change = numbers.figure.change
    told = {each.quantity.direction for each in numbers.surest}
    if change is None:
        if not all(map(_tells_of_change, numbers.surest)):
            return "", ""
        said = numbers.surest[0].quantity.direction
        problem = f"the evidence gives this number as a change ({said}), and the figure does not"
        return problem, f"write `change: {said}`"
    seen = (_compared_direction(numbers), _direction_beside(numbers), *_told_apart(numbers))
    if change in told or (told == {None} and change in seen):
        return "", ""
    (opposite,) = set(Change) - {change}
    says = (
        f"tells of {'an' if opposite is Change.INCREASE else 'a'} {opposite}"
        if opposite in told
        else "tells of no change"
    )
    problem = f"this figure is said to be a change ({change}), and its evidence {says}"
    return problem, "correct `change`, leave it out, or say under `inferred` how you know"


def _told_apart(numbers: FigureNumbers) -> Iterator[Change]:
    """The directions that words further from the number tell of: the pool is warmer, by three."""
    passages = numbers.material.passages(numbers.record)
    said = {each.load for each in numbers.material.reader.of(map(piece_of, passages))}
    yield from (change for load, change in DIRECTIONS.items() if load in said)


def _compared_direction(numbers: FigureNumbers) -> str | None:
    """The direction from what a figure is compared with: by the two numbers, or by a share."""
    figure, compare = numbers.figure, numbers.figure.compare
    against = compare.value if compare else None
    if against is not None and any(each.quantity.value == against for each in numbers.all):
        return Change.INCREASE if figure.value > against else Change.DECREASE
    told = {each.quantity.direction for each in numbers.all} - {None}
    return told.pop() if len(told) == 1 else None


def _direction_beside(numbers: FigureNumbers) -> Change | None:
    """The direction from the one other number of its kind: "3,218, against 2,745 a year before"."""
    own = numbers.surest[0].quantity
    others = {
        each.quantity.value
        for each in numbers.all
        if (each.quantity.kind, each.quantity.unit) == (own.kind, own.unit)
    } - {own.value}
    if len(others) != 1 or not 1 / MOST_TIMES < own.value / (other := others.pop()) < MOST_TIMES:
        return None
    return Change.INCREASE if own.value > other else Change.DECREASE


def _tells_of_change(each: PlacedQuantity) -> bool:
    """Whether the number is the size of a change, not a level that was reached or left."""
    if each.quantity.direction is None:
        return False
    table = language_of(each.passage.language).numbers
    if table.step_pattern.search(each.before):
        return True
    is_share = each.quantity.kind in ("percent", "fraction", "multiple")
    return is_share and not table.level_pattern.search(each.before)
