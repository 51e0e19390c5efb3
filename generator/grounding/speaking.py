"""Who speaks in the articles of a briefing: the registers' names, handed to the reader."""

import re
from collections.abc import Iterable, Iterator

from generator.grounding.aliases import Aliases
from generator.grounding.name_index import Hit
from generator.model import Actor
from generator.model.words import ActorKind
from generator.speech import (
    Article,
    Likelihood,
    NamedActor,
    Names,
    Speakers,
    Speech,
    Subject,
    ToldLine,
    grammar_of,
    read_paragraph,
)
from generator.speech.grammar import SayingWord, Verb
from generator.text import SourceText

ASIDE = re.compile(r",\s[^,]{1,60},$")
RANKS = {ActorKind.PERSON: Likelihood.PERSON, ActorKind.GROUP: Likelihood.GROUP}


def speech_of(text: SourceText, hits: Iterable[Hit], aliases: Aliases) -> Speech:
    """Read an article for who speaks.

    Args:
        text: the article.
        hits: the names in it, with their places in the stored text.
        aliases: the registers.
    """
    return Speech(text, _names(hits, aliases))


def tellers(text: str, language: str, aliases: Aliases) -> tuple[frozenset[str], ...]:
    """The actors whom a text of ours has say something by name, states left out."""
    article = _read(text, language, aliases)
    told = Speakers(article).telling(0, 0, len(text))
    found: list[frozenset[str]] = []
    for said, each in zip(_said(article), told, strict=True):
        if said.verb is Verb.SOURCE:  # "according to the judges, Lee knew" is not by Lee
            comma = text.find(",", said.end)
            end = comma if comma >= 0 else len(text)
            found += [one.owners for one in article.names.within(said.end, end)[:1]]
        elif not each.is_certain and ASIDE.search(text[: said.end + 1]):
            return ()  # "Lee, the judges say, concluded the contract": they speak, not Lee
        elif each.is_certain and each.owners:
            found.append(each.owners)
    return tuple(owners for owners in found if not any(_is_state(one, aliases) for one in owners))


def subjects(text: str, language: str, aliases: Aliases) -> tuple[Subject, ...]:
    """Whom a text of ours has say something, by name or otherwise."""
    article = _read(text, language, aliases)
    return tuple(
        article.subject(0, said, *article.paragraphs[0].sentence_at(said.start))
        for said in _said(article)
        if said.verb is not Verb.ADDS
    )


def _read(text: str, language: str, aliases: Aliases) -> Article:
    """A text of ours as an article of one paragraph."""
    grammar, names = grammar_of(language), _names(aliases.find_in_prose(text, language), aliases)
    paragraph = read_paragraph(ToldLine(text, 0, grammar, names), language, grammar)
    return Article((paragraph,), grammar, names)


def _said(article: Article) -> list[SayingWord]:
    """The words of saying of a text of ours."""
    masked = article.paragraphs[0].masked
    return article.grammar.said(masked, 0, len(masked))


def _is_state(key: str, aliases: Aliases) -> bool:
    """Whether it is one that acts in a report as often as it speaks."""
    entry = aliases.registered[key].entry
    return isinstance(entry, Actor) and entry.kind in (ActorKind.STATE, ActorKind.ALLIANCE)


def _names(hits: Iterable[Hit], aliases: Aliases) -> Names:
    """The actors among some names."""
    found: dict[tuple[int, int], NamedActor] = {}
    for hit in hits:
        record = aliases.registered.get(hit.owner)
        if record is None or not isinstance(record.entry, Actor) or hit.is_hidden:
            continue
        rank = RANKS.get(record.entry.kind, Likelihood.OTHER)
        words = {word for name in record.entry.names for word in name.name.split()}
        is_nominative = set(hit.text.split()) <= words
        known = found.get(hit.span)
        owners = {hit.owner} | (known.owners if known else set())
        found[hit.span] = NamedActor(
            *hit.span, frozenset(owners), min(rank, known.rank if known else rank), is_nominative
        )
    return Names(tuple(_longest(sorted(found.values()))), aliases.called)


def _longest(names: list[NamedActor]) -> Iterator[NamedActor]:
    """The names that no longer one holds: `Lee` in `Ann Lee` is not a second one."""
    for number, one in enumerate(names):
        near = names[max(0, number - 6) : number + 7]
        if not any(
            each is not one and each.start <= one.start and one.end <= each.end for each in near
        ):
            yield one
