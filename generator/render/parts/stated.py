"""What pages state of every fact beside the words of its source, wherever they show it whole."""

from collections.abc import Iterator, Mapping

from generator.decode import Record
from generator.model import Fact
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.fact_views import FactView
from generator.render.memory import made
from generator.render.parts.showing import fact_view
from generator.render.views import LinkView, Prose, Row, When

Stated = Mapping[str, Mapping[str, tuple[str, ...]]]
"""By the id of a fact: what is stated, by its name, in the words that readers see."""


def stated(addresses: Addresses) -> Stated:
    """Heading, speaker, stance, date, translation, ties and all else, of every fact."""
    return {
        record.id: made(addresses, f"stated {record.id}", _stated, record)
        for record in addresses.annotated.facts
    }


def _stated(desk: Desk, record: Record[Fact]) -> Mapping[str, tuple[str, ...]]:
    return {name: words for name, words in _parts(fact_view(desk, record)) if words}


def _parts(view: FactView) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "heading", (view.heading,)
    yield "text", tuple(_prose(view.text))
    yield "translation", tuple(words.translation for words in view.words if words.translation)
    for badge in view.badges:
        yield badge.family, (badge.words,)
    yield "by", tuple(_links((view.by,) if view.by else ()))
    yield "role", (view.role,) if view.role else ()
    yield "date", tuple(_when(view.when))
    yield "as of", (view.as_of.shown,) if view.as_of else ()
    yield "to", tuple(_links(view.to))
    yield "about", tuple(_links(view.about))
    for row in view.rows:
        yield row.label, tuple(_row(row))


def _row(row: Row) -> Iterator[str]:
    yield row.label
    if row.words:
        yield row.words
    yield from _links(row.links)
    yield from _when(row.when)
    yield from _prose(row.text)


def _links(links: tuple[LinkView, ...]) -> Iterator[str]:
    return (link.words for link in links)


def _when(when: When | None) -> Iterator[str]:
    if when is not None:
        yield when.shown
        yield from filter(None, (when.basis_words, when.why))


def _prose(pieces: Prose) -> Iterator[str]:
    for piece in pieces:
        part = piece.link or piece.term
        yield part.words if part else piece.words
