"""Whether a figure's value, unit, bound and direction stand in its own evidence."""

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.decode import Record
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.grounding.passage import Passage, PlacedQuantity
from generator.grounding.units import fits, is_named, is_unit_possible, is_untold
from generator.languages import language_of
from generator.model import Figure, Location
from generator.model.words import Bound, Change
from generator.quantities import Quantity, is_rounded, read
from generator.text import Span, words

BOUNDS: dict[Bound, frozenset[str]] = {
    Bound.EXACT: frozenset({"exact", "to"}),
    Bound.ABOUT: frozenset({"about", "near"}),
    Bound.NEARLY: frozenset({"nearly", "less-than", "near"}),
    Bound.AT_LEAST: frozenset({"at-least", "more-than"}),
    Bound.UP_TO: frozenset({"up-to", "less-than", "to"}),
}
"""Which words beside a number each bound may stand for."""

CALENDAR = frozenset({"year", "day"})
"""Kinds of numbers that belong to dates."""


def figure_mentions(material: Material) -> Iterator[Mention]:
    """What every figure states, looked for in its own evidence."""
    for record, figure in material.briefing.each(Figure):
        if material.is_proved(record):
            own = material.passages(record)
            found = tuple(
                each
                for each in (*material.quantities(own), *_single(figure, own))
                if each.quantity.kind not in CALENDAR
            )
            yield from _of_figure(material, record, figure, own, found)


def _of_figure(
    material: Material,
    record: Record,
    figure: Figure,
    own: tuple[Passage, ...],
    found: tuple[PlacedQuantity, ...],
) -> Iterator[Mention]:
    values = [each for each in found if is_value(each.quantity, figure.value, figure.unit)]
    subject = Subject(record, ("value",), Aspect.VALUE, shown(figure.value))
    unread = () if values or "value" in figure.inferred else tuple(_unread(material, own))
    if unread:
        yield _not_read(subject._replace(aspect=Aspect.WHOLE), unread)
        return
    yield _value(subject, figure.value, values, found, material.language)
    if figure.compare and figure.compare.value is not None:
        yield from _compared(material, record, figure, found)
    agreeing = [each for each in values if fits(figure.unit, each, own, material.language)]
    if values:
        if agreeing or not is_untold(figure.unit, values[0], own, material.language):
            yield _unit(record, figure, values, agreeing)
        best = agreeing or values
        if language_of(best[0].passage.language).is_read:
            yield _bound(record, figure, best)
            yield from _change(record, figure, best, found)
    elif "value" in figure.inferred and not is_named(figure.unit, own, material.language):
        yield _unit(record, figure, [], [])


def _single(figure: Figure, own: tuple[Passage, ...]) -> Iterator[PlacedQuantity]:
    """The one that an English article stands for: "about a decade" is about one decade."""
    if figure.value != 1:
        return
    unit = re.escape(figure.unit.removesuffix("s"))
    article = re.compile(rf"(?<!\w)(?:a |an )(?={unit}s?(?!\w))", re.IGNORECASE)
    for passage in own:
        if passage.language.partition("-")[0] != "en":
            continue
        line = passage.seed.text.paragraph(passage.span)
        text = passage.seed.text.words_at(line)
        for match in article.finditer(text):
            counted = f"{text[: match.start()]}1{' ' * (len(match[0]) - 1)}{text[match.end() :]}"
            for each in read(counted, passage.language):
                span = Span(line.start + each.start, line.start + each.end)
                if each.start == match.start() and span.start >= passage.span.start:
                    yield PlacedQuantity(passage, span, each, counted)


def is_value(quantity: Quantity, value: Decimal, unit: str) -> bool:
    """Whether a number of the text is this value; one fifth is 20 percent, two thirds 66.7."""
    if quantity.unread:
        return False
    if quantity.kind == "fraction" and unit in ("percent", "%"):
        return is_rounded(quantity.value * 100, value)
    return quantity.value == value


def _unread(material: Material, own: tuple[Passage, ...]) -> Iterator[str]:
    """Numbers in the evidence that are not read whole: in part, glued, or in words not known."""
    for passage in own:
        placed = tuple(material.quantities((passage,)))
        yield from (each.quantity.unread for each in placed if each.quantity.unread)
        taken = [each.span for each in (*placed, *material.dates((passage,)))]
        for word in words(passage.text):
            start, end = (offset + passage.span.start for offset in word.span)
            if word.text[0].isdigit() and not any(a < end and start < b for a, b in taken):
                yield word.text
        if not language_of(passage.language).is_read:
            yield passage.text


def _not_read(subject: Subject, unread: tuple[str, ...]) -> Mention:
    quoted = ", ".join(dict.fromkeys(f"'{each.strip()[:60]}'" for each in unread))
    problem = f"{quoted} is not read whole, so it is not known whether it says {subject.what}"
    way_out = (
        "take in words that say it plainly, or say under `inferred: {value: ...}` how you read"
    )
    return subject.missing(problem, f"{way_out} it")


def shown(value: Decimal) -> str:
    """A value as a person writes it."""
    return f"{value.normalize():,f}"


def _value(
    subject: Subject,
    value: Decimal,
    values: list[PlacedQuantity],
    found: tuple[PlacedQuantity, ...],
    language: str,
) -> Mention:
    what, figure = subject.what, subject.owner.entry
    assert isinstance(figure, Figure)
    if values:
        place = values[0]
        return subject.stated(place.passage.source, place.span)
    why = figure.inferred.get(str(subject.location[0]))
    if why is not None and not _contradicts(why, value, figure.unit, language):
        return subject.inferred(why)
    numbers = ", ".join(dict.fromkeys(f"'{each.quantity.text.strip()}'" for each in found))
    problem = f"the evidence of this figure does not say {what}" + (
        f"; the numbers in it are {numbers}" if numbers else "; there is no number in it"
    )
    way_out = "correct the value, take in the words that state it, or say under `inferred` how"
    return subject.missing(problem, f"{way_out} you know")


def _contradicts(why: str, value: Decimal, unit: str, language: str) -> bool:
    """Whether the reason itself states one amount, and another one."""
    amounts = {each for each in read(why, language) if each.kind not in CALENDAR}
    if any(is_value(each, value, unit) for each in amounts):
        return False
    return len({_amount(each) for each in amounts}) == 1


def _amount(quantity: Quantity) -> Decimal:
    return quantity.value * 100 if quantity.kind == "fraction" else quantity.value


def _compared(
    material: Material, record: Record, figure: Figure, found: tuple[PlacedQuantity, ...]
) -> Iterator[Mention]:
    """The value that a change is measured against, and that of the figure named for it."""
    assert figure.compare is not None
    assert figure.compare.value is not None
    value = figure.compare.value
    values = [each for each in found if each.quantity.value == value]
    location = ("compare", "value")
    subject = Subject(record, location, Aspect.VALUE, shown(value))
    yield _value(subject, value, values, found, material.language)
    other = material.briefing.by_id.get(figure.compare.figure or "")
    if other is not None and isinstance(other.entry, Figure) and other.entry.value != value:
        problem = (
            f"the figure '{other.id}', with which this one is compared, is "
            f"{shown(other.entry.value)}, not {shown(value)}"
        )
        yield subject.missing(problem, "correct one of the two")


def _unit(
    record: Record,
    figure: Figure,
    values: list[PlacedQuantity],
    agreeing: list[PlacedQuantity],
) -> Mention:
    what = figure.unit
    subject = Subject(record, ("unit",), Aspect.UNIT, what)
    if agreeing:
        place = agreeing[0]
        return subject.stated(place.passage.source, place.span)
    reckoned = figure.inferred.get("value", "") if not values else ""
    why = figure.inferred.get("unit") or (
        reckoned if what.casefold() in reckoned.casefold() else None
    )
    if why is not None and all(is_unit_possible(what, each.quantity) for each in values[:1]):
        return subject.inferred(why)
    number = f"'{values[0].quantity.text.strip()}'" if values else "this figure"
    problem = f"the evidence does not give {number} in '{what}'"
    way_out = (
        "write the unit that stands beside the number, or say under `inferred` how you know it"
    )
    return subject.missing(problem, way_out)


def _written(figure: Figure, field: str) -> Location:
    """Where a field is written; where it was left out, the value that it goes with."""
    return (field,) if field in figure.model_fields_set else ("value",)


def _bound(record: Record, figure: Figure, values: list[PlacedQuantity]) -> Mention:
    what = figure.bound.value
    subject = Subject(record, _written(figure, "bound"), Aspect.BOUND, what)
    for each in values:
        if each.quantity.bound in BOUNDS[figure.bound]:
            return subject.stated(each.passage.source, each.span)
    if why := figure.inferred.get("bound"):
        return subject.inferred(why)
    said = values[0].quantity.bound
    words = "as the figure itself" if said == "exact" else f"as '{said.replace('-', ' ')}'"
    problem = (
        f"the source gives '{values[0].quantity.text.strip()}' {words}, and the bound of this "
        f"figure is '{what}'"
    )
    right = next((bound for bound, words in BOUNDS.items() if said in words), Bound.EXACT)
    return subject.missing(problem, f"write `bound: {right.value}`")


def _change(
    record: Record,
    figure: Figure,
    values: list[PlacedQuantity],
    found: tuple[PlacedQuantity, ...],
) -> Iterator[Mention]:
    location = _written(figure, "change")
    told = {each.quantity.direction for each in values}
    if figure.change is not None:
        what = figure.change.value
        subject = Subject(record, location, Aspect.CHANGE, what)
        place = next((each for each in values if each.quantity.direction == what), None)
        if told == {None} and figure.compare and _compared_direction(figure, found) == what:
            place = values[0]
        if place is not None:
            source = place.passage.source
            yield subject.stated(source, place.span)
        elif why := figure.inferred.get("change"):
            yield subject.inferred(why)
        else:
            opposite = {each.value for each in Change} - {what}
            says = f"tells of a {opposite.pop()}" if opposite & told else "tells of no change"
            problem = f"this figure is said to be a change ({what}), and its evidence {says}"
            way_out = "correct `change`, leave it out, or say under `inferred` how you know"
            yield subject.missing(problem, way_out)
    elif values and all(_tells_of_change(each) for each in values):
        what = str(values[0].quantity.direction)
        subject = Subject(record, location, Aspect.CHANGE, what)
        if why := figure.inferred.get("change"):
            yield subject.inferred(why)
            return
        problem = f"the evidence gives this number as a change ({what}), and the figure does not"
        yield subject.missing(problem, f"write `change: {what}`")


def _compared_direction(figure: Figure, found: tuple[PlacedQuantity, ...]) -> str | None:
    """The direction from what a figure is compared with: by the two numbers, or by a share."""
    assert figure.compare is not None
    against = figure.compare.value
    if against is not None and any(each.quantity.value == against for each in found):
        return Change.INCREASE.value if figure.value > against else Change.DECREASE.value
    told = {each.quantity.direction for each in found} - {None}
    return told.pop() if len(told) == 1 else None


def _tells_of_change(each: PlacedQuantity) -> bool:
    """Whether the number is the size of a change, not a level that was reached or left."""
    if each.quantity.direction is None:
        return False
    table = language_of(each.passage.language).numbers
    if table.step_pattern.search(each.before):
        return True
    is_share = each.quantity.kind in ("percent", "fraction", "multiple")
    return is_share and not table.level_pattern.search(each.before)
