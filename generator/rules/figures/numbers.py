"""A figure with the numbers of its evidence, read once for all rules about figures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, partial
from itertools import pairwise
from typing import NamedTuple

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.grounding.kept import kept
from generator.grounding.material import Material
from generator.grounding.passage import Passage, PlacedQuantity
from generator.languages import language_of
from generator.languages.language import is_same_language
from generator.model import Figure, Location
from generator.model.facts.figure import PERCENT
from generator.model.words import Bound
from generator.quantities import (
    Quantity,
    duration,
    is_altered,
    is_closed_range,
    is_range,
    is_rounded,
    read_quantities,
)
from generator.rules.figures.units import begins_with, fits
from generator.text import Span

BOUND_OF_END = (Bound.AT_LEAST, Bound.UP_TO)
"""What the first and the last number of a range may be told as."""


class End(NamedTuple):
    """One end of a range: the bound to tell it with, the whole range, and if it is surely one."""

    bound: Bound
    words: str
    is_certain: bool


@dataclass(frozen=True)
class FigureNumbers:
    """The numbers that a figure rests on, and which of them are its value."""

    material: Material
    record: Record[Figure]

    @property
    def figure(self) -> Figure:
        """The figure itself."""
        return self.record.entry

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The evidence."""
        return self.material.passages(self.record)

    @cached_property
    def all(self) -> tuple[PlacedQuantity, ...]:
        """The numbers of the evidence that belong to no date."""
        numbers = (*self.material.quantities(self.passages), *_single(self))
        return tuple(each for each in numbers if not each.quantity.is_of_a_date)

    @cached_property
    def values(self) -> tuple[PlacedQuantity, ...]:
        """Those that are the value of the figure."""
        value, unit = self.figure.value, self.figure.unit
        return tuple(
            each
            for each in self.all
            if is_value(each.quantity, value, unit) or self._is_as_long(each.quantity)
        )

    def _is_as_long(self, quantity: Quantity) -> bool:
        """Whether it is the value in another measure of time: 2.5 years are 30 months."""
        told = read_quantities(
            f"{self.figure.value.normalize():f} {self.figure.unit}", self.material.language
        )
        long = duration(quantity)
        return long is not None and any(duration(one) == long for one in told)

    @property
    def only(self) -> Quantity | None:
        """The one number of the evidence, where there is no other and it is read for certain."""
        found = {each.quantity for each in self.all}
        one = found.pop() if len(found) == 1 else None
        is_sure = one and not (one.unread or one.candidates or self.unread or self.figure.inferred)
        return one if is_sure else None

    @cached_property
    def agreeing(self) -> tuple[PlacedQuantity, ...]:
        """Those that are the value, in the unit of the figure."""
        unit, language = self.figure.unit, self.material.language
        return tuple(
            each
            for each in self.values
            if fits(unit, each, self.passages, language) or self._is_as_long(each.quantity)
        )

    @cached_property
    def surest(self) -> tuple[PlacedQuantity, ...]:
        """Those with its unit, else those without, if words beside numbers are read there."""
        best = self.agreeing or self.values
        is_read = bool(best) and language_of(best[0].passage.language).is_read
        return best if is_read else ()

    @cached_property
    def unread(self) -> tuple[str, ...]:
        """What is not read whole, where the value does not stand there, or another in its place."""
        is_known = self.values or self.rivals or "value" in self.figure.inferred
        return () if is_known else tuple(_unread(self.material, self.passages))

    @cached_property
    def rivals(self) -> tuple[Quantity, ...]:
        """Numbers that stand in its place: its digits with other noughts, or a translation's."""
        figure, language = self.figure, self.material.language
        value = Quantity(0, 0, "", figure.value, "cardinal")
        altered = (each.quantity for each in self.all if not each.quantity.unread)
        told = tuple(
            number
            for each in self.passages
            for number in read_quantities(each.translation or "", language)
            if not number.is_of_a_date
        )
        is_told = any(is_value(each, figure.value, figure.unit) for each in told)
        return (*filter(partial(is_altered, value), altered), *(() if is_told else told))

    def is_rounded(self, quantity: Quantity) -> bool:
        """Whether the value is a share in percent that no number of decimals tells: a third."""
        is_share = quantity.kind == "fraction" and quantity.bound == "exact"
        return is_share and self.figure.value != quantity.value * 100

    def ends_at(self, bound: Bound) -> bool:
        """Whether the value is the end of a range that such a bound tells: up to 150 of 140–150."""
        value = self.figure.value
        return any(
            BOUND_OF_END[value == other.quantity.value] is bound for _, other in self._ranges
        )

    @property
    def end(self) -> "End | None":
        """The range of which the value is one end, if it stands nowhere else."""
        told = [each.quantity for each in self.surest]
        ends: dict[Quantity, End] = {}
        for first, last in self._ranges:
            one, other, text = first.quantity, last.quantity, first.paragraph
            is_closed = is_closed_range(text, one, other, first.passage.language)
            if is_closed is False or one.value >= other.value:
                continue
            if (one.kind, one.unit) == (other.kind, other.unit):
                words = text[one.start : other.end].strip()
                for quantity, bound in zip((one, other), BOUND_OF_END, strict=True):
                    ends[quantity] = End(bound, words, is_closed is True)
        return ends[told[0]] if told and all(each in ends for each in told) else None

    @cached_property
    def _ranges(self) -> tuple[tuple[PlacedQuantity, PlacedQuantity], ...]:
        """The ranges of which the value may be an end."""
        plain = [each.quantity for each in self.surest if each.quantity.direction is None]
        values = {each.value for each in plain if each.kind != "ordinal"}
        return tuple(
            (one, other)
            for one, other in pairwise(self.all)
            if {one.quantity.value, other.quantity.value} & values
            and is_range(one.paragraph, one.quantity, other.quantity, one.passage.language)
        )

    def written(self, field: str) -> Location:
        """Where a field is written; where it was left out, the value that it goes with."""
        return (field,) if field in self.figure.model_fields_set else ("value",)


numbers_of = kept(FigureNumbers)


def proved_figures(annotated: AnnotatedBriefing) -> Iterator[FigureNumbers]:
    """The figures whose evidence was found and is read whole."""
    for record, _ in annotated.proved(Figure):
        numbers = numbers_of(annotated.readings, record)
        if not numbers.unread:
            yield numbers


def is_value(quantity: Quantity, value: Decimal, unit: str) -> bool:
    """Whether a number of the text is this value; one fifth is 20 percent, two thirds 66.7."""
    if quantity.unread:
        return False
    if quantity.kind == "fraction" and unit in (PERCENT, "%"):
        return is_rounded(quantity.value * 100, value)
    return quantity.value == value


def _single(numbers: FigureNumbers) -> Iterator[PlacedQuantity]:
    """The one that an article stands for: "about a decade" is about one decade."""
    figure, language = numbers.figure, numbers.material.language
    articles = "|".join(sorted(language_of(language).numbers.articles))
    if figure.value != 1 or not articles:
        return
    article = re.compile(rf"(?<!\w)(?:{articles}) ", re.IGNORECASE)
    for passage in numbers.passages:
        if not is_same_language(passage.language, language):
            continue
        line = passage.seed.text.paragraph(passage.span)
        text = passage.seed.text.words_at(line)
        for match in article.finditer(text):
            if not begins_with(figure.unit, text[match.end() :], language):
                continue
            counted = f"{text[: match.start()]}1{' ' * (len(match[0]) - 1)}{text[match.end() :]}"
            for each in read_quantities(counted, passage.language):
                span = Span(line.start + each.start, line.start + each.end)
                if each.start == match.start() and span.start >= passage.span.start:
                    yield PlacedQuantity(passage, span, each, counted)


def _unread(material: Material, own: tuple[Passage, ...]) -> Iterator[str]:
    """Numbers in the evidence that are not read whole: in part, glued, or in words not known."""
    for passage in own:
        placed = material.quantities((passage,))
        yield from (each.quantity.unread for each in placed if each.quantity.unread)
        yield from material.unread_digits((passage,))
        if not language_of(passage.language).is_read:
            yield passage.text
