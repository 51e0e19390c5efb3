"""Quotations as lists show them: who, when and where once for all that were printed together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.decode import Record, holds
from generator.gathering import grouped
from generator.model import Fact, Quote
from generator.render.desk import Desk
from generator.render.fact_views import FactView
from generator.render.parts.sayings import PHRASE
from generator.render.parts.showing import fact_view
from generator.render.views import LinkView, When
from generator.render.wording import in_marks


@dataclass(frozen=True, slots=True)
class Occasion:
    """Quotations with one speaker, date and article; the shortest are links in one line.

    `by` is empty where the words stand under their speaker's name.
    """

    by: LinkView | None
    role: str
    when: When | None
    printed: LinkView | None
    published: When | None
    quotes: tuple[FactView, ...]
    phrases: tuple[LinkView, ...]


def occasions(
    desk: Desk, records: Sequence[Record[Fact]], *, names_speaker: bool
) -> Iterator[Occasion]:
    """Quotations, or words of articles, by the occasion, in the order in which these come up."""
    views = (_view(desk, one) for one in records)
    for found in grouped(views, lambda one: (one.by, one.when, one.printed)).values():
        first = found[0]
        is_its_own = first.by and first.printed and first.by.words == first.printed.words
        phrases = [one for one in found if _is_phrase(one)] if len(found) > 1 else []
        quotes = tuple(one for one in found if one not in phrases)
        yield Occasion(
            first.by if names_speaker and not is_its_own else None,
            next((one.role for one in found if one.role), ""),
            first.when,
            first.printed,
            first.published,
            quotes or found,
            tuple(_phrase(one) for one in phrases) if quotes else (),
        )


def _view(desk: Desk, record: Record[Fact]) -> FactView:
    """A fact; the date of what is told is no date of its words."""
    view = fact_view(desk, record)
    return view if holds(record, Quote) else replace(view, when=None)


def _is_phrase(quote: FactView) -> bool:
    """Whether a quotation is short, in the page's language, and nobody does anything about it."""
    said = quote.words[0]
    return len(said.text) <= PHRASE and not (said.language or said.translation or quote.stands)


def _phrase(quote: FactView) -> LinkView:
    return replace(quote.link, words=in_marks(quote.words[0].text))
