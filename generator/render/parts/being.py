"""What a person, a body or a project is, in the words that the articles have for it."""

from collections.abc import Iterable

from generator.decode import Record, holds
from generator.model import Fact, Relation
from generator.model.words import Predicate
from generator.render.desk import Desk
from generator.render.fact_views import Backlink
from generator.render.views import Piece
from generator.wordings import _

NAMED = 2  # offices or ties that say what somebody is; the others stand below
ORDER = tuple(Predicate)
UNTOLD = frozenset({Predicate.OFFICIAL_OF, Predicate.MEMBER_OF, Predicate.EMPLOYED_BY})
"""Ties that leave open which office it is."""


def being(key: str, ties: Iterable[Record[Relation]]) -> tuple[Record[Relation], ...]:
    """The ties that say best what an entry is, offices before memberships.

    Args:
        key: whose ties they are.
        ties: all that the entry is an end of.
    """
    own = {(one.entry.predicate, one.entry.object): one for one in ties if one.entry.subject == key}
    return tuple(sorted(own.values(), key=lambda one: ORDER.index(one.entry.predicate))[:NAMED])


def tied(desk: Desk, record: Record[Relation]) -> Backlink:
    """A tie without its subject, and the article that has it: `Head of government of Russia`."""
    tie = record.entry
    words = _("{tie} {object}").format(
        tie=tie.predicate.words.capitalize(), object=desk.name(tie.object)
    )
    return Backlink(None, (Piece(link=desk.link(record.id, words)),), desk.article(record))


def speaking_as(desk: Desk, key: str, records: Iterable[Record]) -> Backlink | None:
    """The office in which somebody speaks first, where an article names it."""
    for one in records:
        if holds(one, Fact) and one.entry.by == key and (role := one.entry.role):
            words = role[:1].upper() + role[1:]
            return Backlink(None, (Piece(link=desk.way(one.id, words)),), desk.article(one))
    return None
