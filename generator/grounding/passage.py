"""Words of an article with their place, and what is read in them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from generator.dates.prose import DateMention
from generator.model import Location
from generator.quantities import Quantity
from generator.seeds import Seed
from generator.text import Label, Span


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article: where they stand, and which selector of which field named them."""

    seed: Seed
    span: Span
    location: Location = ()
    translation: str | None = None
    spoken: str | None = None

    @property
    def source(self) -> str:
        """The id of the source."""
        return self.seed.record.id

    @property
    def text(self) -> str:
        """The words as stored."""
        return self.seed.text.words_at(self.span)

    @property
    def language(self) -> str:
        """The language of the words: that of a quotation which has its own, else the article's."""
        return self.spoken or self.seed.source.language

    @property
    def line(self) -> int:
        """The line in which they begin, from 1."""
        return self.seed.text.line_of(self.span.start)

    @property
    def label(self) -> Label | None:
        """What that line of the page is."""
        return self.seed.text.label_of(self.span.start)


@dataclass(frozen=True, slots=True)
class Placed:
    """Something read in an article, with its place in the stored text."""

    passage: Passage
    span: Span


@dataclass(frozen=True, slots=True)
class PlacedQuantity(Placed):
    """A number and its place."""

    quantity: Quantity
    paragraph: str

    @property
    def before(self) -> str:
        """What stands before it in its paragraph."""
        return self.paragraph[: self.quantity.start]

    @property
    def after(self) -> str:
        """What stands behind it in its paragraph."""
        return self.paragraph[self.quantity.end :]


@dataclass(frozen=True, slots=True)
class PlacedDate(Placed):
    """A date in prose and its place."""

    said: DateMention


def surroundings(
    passages: Iterable[Passage], *, on_both_sides: bool = False
) -> tuple[Passage, ...]:
    """The paragraphs of some passages, and of each the preceding one of the article.

    Args:
        passages: words of articles.
        on_both_sides: take the following one as well.
    """
    found: dict[tuple[str, int], Passage] = {}
    for passage in passages:
        numbers = [passage.line, preceding(passage.seed, passage.line)]
        if on_both_sides:
            body = passage.seed.text.body
            numbers += body[bisect_right(body, passage.line) :][:1]
        for number in numbers:
            if number:
                span = passage.seed.text.lines[number - 1]
                found[passage.source, number] = Passage(passage.seed, span)
    return tuple(found.values())


def preceding(seed: Seed, line: int) -> int:
    """The number of the paragraph of the article before a line; 0 where there is none."""
    at = bisect_left(seed.text.body, line)
    return seed.text.body[at - 1] if at else 0


def meet(one: Span, other: Span) -> bool:
    """Whether two spans have something in common."""
    return one.start < other.end and other.start < one.end
