"""What follows from a change: disagreements, origins, coverage, addresses."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.annotated import AnnotatedBriefing
from generator.coverage import coverage_of
from generator.decode import written_ids
from generator.disagreement import disagreements_of
from generator.model import KeyPoint
from generator.origins import cited_by, corroboration_of
from generator.page import address_of
from generator.render.addresses import Addresses
from generator.text.terms import Term


class Consequence(Term):
    """What a change has an effect on."""

    DISAGREEMENT = "disagreement", "Facts give several answers to one question, or no longer do."
    ORIGINS = "origins", "Another number of independent origins stands behind a key point."
    COVERAGE = "coverage", "Facts account for another share of an article."
    ADDRESS = "address", "An entry is read at another address, or at none."


@dataclass(frozen=True, slots=True)
class Effect:
    """One effect: on what, what it is about, how it was and how it is."""

    on: Consequence
    id: str
    old: str
    new: str


Named = Mapping[str, str]
"""What there is, by the id of what it is about."""


def effects_between(old: AnnotatedBriefing, new: AnnotatedBriefing) -> tuple[Effect, ...]:
    """What follows from all that changed; nothing where a part could not be read."""
    if old.reading_problems or new.reading_problems:
        return ()
    now = {written: record.id for written, record in written_ids(new.briefing.records)}
    found = (
        (Consequence.DISAGREEMENT, _disagreements(old, now), _disagreements(new, {})),
        (Consequence.ORIGINS, _origins(old, now), _origins(new, {})),
        (Consequence.COVERAGE, _coverage(old, now), _coverage(new, {})),
        (Consequence.ADDRESS, addresses_in(old, now), addresses_in(new, {})),
    )
    return tuple(effect for on, before, after in found for effect in _differing(on, before, after))


def _differing(on: Consequence, old: Named, new: Named) -> Iterator[Effect]:
    """What is another one now. What is new has new origins, its coverage and its address anyway."""
    keys = old if on is not Consequence.DISAGREEMENT else {**old, **new}
    for key in keys:
        before, after = old.get(key, ""), new.get(key, "")
        if before != after and (after or on in (Consequence.DISAGREEMENT, Consequence.ADDRESS)):
            yield Effect(on, key, before, after)


def _disagreements(annotated: AnnotatedBriefing, now: Named) -> Named:
    return {
        f"{one.kind} {now.get(one.question, one.question)}": ", ".join(
            sorted(now.get(fact, fact) for fact in one.facts)
        )
        for one in disagreements_of(annotated)
    }


def _origins(annotated: AnnotatedBriefing, now: Named) -> Named:
    return {
        now.get(record.id, record.id): str(
            len(corroboration_of(annotated, cited_by(annotated, point)).origins)
        )
        for record, point in annotated.briefing.each(KeyPoint)
    }


def _coverage(annotated: AnnotatedBriefing, now: Named) -> Named:
    return {
        now.get(one.source, one.source): f"{one.share_accounted} %"
        for one in coverage_of(annotated)
    }


def addresses_in(annotated: AnnotatedBriefing, now: Named) -> Named:
    """Where each entry is read, below the root of the site.

    Args:
        annotated: the briefing.
        now: for each id that was renamed, the one that stands for it.
    """
    found = {}
    for key, place in Addresses(annotated).places.items():
        page, hash_, fragment = place.partition("#")
        found[now.get(key, key)] = f"{address_of(page)}{hash_}{fragment}"
    return found
