"""What a text of ours says an actor is, and what the registers and the article say it is."""

import re
from collections.abc import Iterator, Mapping

from generator.decode import Record
from generator.gathering import gathered
from generator.grounding.bearing import LanguageText
from generator.grounding.kept import kept
from generator.grounding.material import Material
from generator.grounding.naming import names_it, registered_kind
from generator.grounding.shown import shown_text
from generator.grounding.speaking import subjects
from generator.languages import language_of
from generator.languages.load import Load
from generator.languages.notions import SPEAKING, Notion, with_wider
from generator.model import Fact, Registered
from generator.speech import Subject, grammar_of
from generator.text import Span, words
from generator.text.bearing import bearings
from generator.text.concord import Bearings, loads_of

MOST_WORDS = 6  # of a description; more are a clause of their own
APPOSED = 80  # characters beside a name in which the words in apposition to it stand
BEFORE = re.compile(r"[^,.;:!?()—–，。；：！？、]*,?\s*\Z")
BEHIND = re.compile(r"\s*[,(—–-]\s*[^,.;:!?()—–]*")
KINDS = {each: Notion(each) for each in ("person", "company")}


def actor_words(text: str, language: str) -> Bearings:
    """The words for persons and bodies, those within names as well."""
    return tuple(each for each in bearings(text, language) if each.load in SPEAKING)


def unnamed_tellers(material: Material, text: str) -> Iterator[Bearings]:
    """The words for each one whom a text of ours makes speak without a registered name."""
    for each in subjects(text, material.language, material.aliases):
        if _is_description(each) and (found := actor_words(each.words, material.language)):
            yield found


def _is_description(subject: Subject) -> bool:
    return not subject.owners and len(words(subject.words)) <= MOST_WORDS


@kept
def misdescribed(material: Material, record: Record[Fact]) -> str:
    """Who alone speaks in the text of a fact, if nothing says that its speaker is such a one."""
    fact, language = record.entry, material.language
    key, text = fact.by, shown_text(material.aliases, fact.text or "")
    if not key or "by" in fact.inferred or names_it(material, key, text):
        return ""
    told = subjects(text, language, material.aliases)
    points_back = grammar_of(language).pronoun.search(told[0].words) if told else None
    if len(told) != 1 or points_back or not _is_description(told[0]):
        return ""
    said = loads_of(actor_words(told[0].words, language))
    known = what_it_is(material, key, record.source or "")
    is_other = said.isdisjoint(with_wider(known)) and known.isdisjoint(
        loads_of(actor_words(text, language))
    )
    return told[0].words if said and is_other and are_listed(material, record, said) else ""


def are_listed(material: Material, record: Record, notions: frozenset[Load | Notion]) -> bool:
    """Whether the language of an article has words for some notions."""
    source = material.source(record)
    known = language_of(source.language).words if source else None
    return known is not None and notions <= known.named


def what_it_is(material: Material, key: str, source: str) -> frozenset[Load | Notion]:
    """What the names, the kind and the roles of an actor say it is, and the words beside its name.

    Args:
        material: the registers and the articles.
        key: the id of the actor.
        source: the id of the article in which its name stands.
    """
    beside = _apposed(material, source).get(key, ())
    told = (*called(material, key), *_roles(material).get(key, ()), *beside)
    kind = KINDS.get(registered_kind(material, key))
    return frozenset({kind} if kind else ()).union(*(loads_of(actor_words(*each)) for each in told))


def called(material: Material, key: str) -> tuple[LanguageText, ...]:
    """The names and forms of an entry, as our language reads them."""
    record = material.aliases.registered.get(key)
    spelt = record.entry.spellings if record and isinstance(record.entry, Registered) else ()
    return tuple(LanguageText(each, material.language) for each in spelt)


@kept
def _roles(material: Material) -> Mapping[str, tuple[LanguageText, ...]]:
    """The roles in which each actor speaks."""
    return gathered(
        (fact.by, LanguageText(fact.role, material.language))
        for _, fact in material.briefing.each(Fact)
        if fact.role and fact.by
    )


@kept
def _apposed(material: Material, source: str) -> Mapping[str, tuple[LanguageText, ...]]:
    """The names that stand in an article, each with the words in apposition to it."""
    return gathered(_beside_names(material, source))


def _beside_names(material: Material, source: str) -> Iterator[tuple[str, LanguageText]]:
    seed = material.seeds.by_source.get(source)
    if seed is None:
        return
    for hit in material.hits[source][0]:
        line = seed.text.paragraph(hit.span)
        before = Span(max(line.start, hit.span.start - APPOSED), hit.span.start)
        behind = Span(hit.span.end, min(line.end, hit.span.end + APPOSED))
        first, last = (seed.text.words_at(each) for each in (before, behind))
        found = BEFORE.search(first), BEHIND.match(last)
        for text in (hit.text, *(each[0] for each in found if each)):
            yield hit.owner, LanguageText(text, seed.source.language)
