"""Who speaks in the articles of a briefing: the registers' names, handed to the reader."""

from collections.abc import Iterable, Iterator

from generator.grounding.aliases import Aliases
from generator.grounding.name_index import Hit
from generator.model import Actor
from generator.model.words import ActorKind
from generator.speech import Name, Names, Rank, Speech
from generator.text import SourceText

RANKS = {ActorKind.PERSON: Rank.PERSON, ActorKind.GROUP: Rank.GROUP}


def speech_of(text: SourceText, hits: Iterable[Hit], aliases: Aliases) -> Speech:
    """Read an article for who speaks.

    Args:
        text: the article.
        hits: the names in it, with their places in the stored text.
        aliases: the registers.
    """
    found: dict[tuple[int, int], Name] = {}
    for hit in hits:
        record = aliases.registered.get(hit.owner)
        if record is None or not isinstance(record.entry, Actor) or hit.is_hidden:
            continue
        rank = RANKS.get(record.entry.kind, Rank.OTHER)
        words = {word for name in record.entry.names for word in name.name.split()}
        is_nominative = set(hit.text.split()) <= words
        known = found.get(hit.span)
        owners = {hit.owner} | (known.owners if known else set())
        found[hit.span] = Name(
            *hit.span, frozenset(owners), min(rank, known.rank if known else rank), is_nominative
        )
    return Speech(text, Names(tuple(_longest(sorted(found.values()))), aliases.called))


def _longest(names: list[Name]) -> Iterator[Name]:
    """The names that no longer one holds: `Lee` in `Ann Lee` is not a second one."""
    for number, one in enumerate(names):
        near = names[max(0, number - 6) : number + 7]
        if not any(
            each is not one and each.start <= one.start and one.end <= each.end for each in near
        ):
            yield one
