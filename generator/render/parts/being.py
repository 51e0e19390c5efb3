"""What a person, a body or a project is, in the words that the articles have for it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from generator.codes import country_name
from generator.decode import Record, holds
from generator.languages import language_of
from generator.model import Fact, Registered, Relation
from generator.model.words import ActorKind, Predicate
from generator.render.desk import Desk
from generator.render.fact_views import Backlink
from generator.render.parts.sayings import ABOUT, EVENTS, STATUSES, role_of
from generator.render.views import Piece
from generator.wordings import _, ngettext, speaking
from generator.wordings.numbers import counted

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
    """A tie without its subject, and the article that has it: `Member of the European Union`."""
    tie = record.entry
    name = language_of(speaking().language).names.inside(desk.name(tie.object))
    words = _("{tie} {object}").format(tie=tie.predicate.words.capitalize(), object=name)
    return Backlink(None, (Piece(link=desk.link(record.id, words)),), desk.article(record))


def speaking_as(desk: Desk, key: str, records: Iterable[Record]) -> Backlink | None:
    """The office in which somebody speaks first, where an article names it."""
    for one in records:
        if holds(one, Fact) and one.entry.by == key and (role := one.entry.role):
            words = role[:1].upper() + role[1:]
            return Backlink(None, (Piece(link=desk.way(one.id, words)),), desk.article(one))
    return None


def kind_and_mentions(
    desk: Desk, record: Record[Registered], records: Sequence[Record]
) -> Backlink:
    """What is known of an entry that no article says what it is: its kind, and who names it.

    Args:
        desk: of the page.
        record: the entry.
        records: all that points at it.
    """
    entry = record.entry
    what = entry.kind.words[:1].upper() + entry.kind.words[1:]
    country = country_name(entry.country, speaking().language) if entry.country else ""
    if country and country not in entry.spellings and entry.kind is not ActorKind.STATE:
        what = _("{kind}, {country}").format(kind=what, country=country)
    clauses = "; ".join(_clauses(desk, record.id, records))
    words = _("{what}: {told}.").format(what=what, told=clauses) if clauses else f"{what}."
    return Backlink(None, (Piece(words=words),))


def _clauses(desk: Desk, key: str, records: Sequence[Record]) -> Iterator[str]:
    """What it publishes and says, how often others speak of it; else how often it is named."""
    printed = len(desk.annotated.printed_by.get(key, ()))
    if printed:
        yield counted(printed, "publisher of one article", "publisher of {number} articles")
    own = len(desk.annotated.said_by.get(key, ()))
    if own:
        yield counted(own, "speaks in one fact", "speaks in {number} facts")
    said = (one for one in records if role_of(key, one) in (ABOUT, STATUSES, EVENTS))
    voices = Counter(
        voice for one in said if (voice := desk.annotated.speaker(one)) not in (None, key)
    )
    if voices:
        yield _spoken_of(desk, voices)
    elif not own and not printed and records:
        yield counted(len(records), "named in one place", "named in {number} places")


def _spoken_of(desk: Desk, voices: Counter[str]) -> str:
    [(voice, times)] = voices.most_common(1)
    number = voices.total()
    words = counted(number, "spoken of in one fact", "spoken of in {number} facts")
    if times == number:
        by = ngettext("by {voice}", "always by {voice}", number)
    else:
        by = _("most often by {voice}")
    return f"{words}, {by.format(voice=desk.name(voice))}"
