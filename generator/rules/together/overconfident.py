"""A key point is as certain as the number of independent origins it rests on.

Wrong:
    key_points:
      - id: kp-fear
        text: Officials fear dependence [[rbc-fear]] [[rosbalt-fear]].
        confidence: high
        why: Three outlets report it.

Right:
    key_points:
      - id: kp-fear
        text: Officials fear dependence [[rbc-fear]] [[rosbalt-fear]].
        confidence: low
        why: Three outlets report it, and all of them from one origin, Bloomberg.

Why: three articles that repeat one report are one origin. `high` needs two origins, and
speakers of two different bodies; or only direct quotations in which a party speaks about
itself; or only absences, which rest on a search of our own. `medium` needs an origin that is
not an unnamed group, and somebody with a name who speaks.

Mend: lower the `confidence`, cite a fact of another origin, or say in `why` that there is one
origin: `one origin`, `a single article`, or by its name, `all of it from Bloomberg`.
"""

import re

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.languages import language_of
from generator.model import Actor, KeyPoint, Quote, Registered
from generator.model.words import ActorKind, Confidence, Voice
from generator.origins import Corroboration, InterestKind, cited_by, corroboration_of
from generator.rules.rule import Finding, Findings, Scope, proof

ENOUGH_FOR_HIGH = 2


@proof("overconfident", Scope.BRIEFING, is_waivable=True)
def overconfident(annotated: AnnotatedBriefing) -> Findings:
    if annotated.reading_problems:
        return  # the origins of what could not be read are not known
    for record, point in annotated.briefing.each(KeyPoint):
        found = corroboration_of(annotated, cited_by(annotated, point))
        if not found.facts or _says_so(annotated, point, found):
            continue
        if point.confidence is Confidence.HIGH and not _is_enough_for_high(annotated, found):
            yield _overconfident(record, f"`high`, and it rests on {_origins(found)}")
        elif point.confidence is Confidence.MEDIUM and _is_unnamed(annotated, found):
            unnamed = next(one for one in _everybody(found) if _is_group(annotated, one))
            yield _overconfident(record, f"`medium`, and it rests on '{unnamed}', who has no name")


def _overconfident(record: Record, what: str) -> Finding:
    return Finding(
        record.place(("confidence",)),
        f"the confidence of this key point is {what}",
        "lower the confidence, cite a fact of another origin, or say in `why` that there is one "
        "origin",
    )


def _origins(found: Corroboration) -> str:
    if len(found.origins) < ENOUGH_FOR_HIGH:
        return f"{found.words} ({', '.join(found.origins)})"
    return f"{found.words}, but speakers of one body only ({', '.join(found.voices)})"


def _is_enough_for_high(annotated: AnnotatedBriefing, found: Corroboration) -> bool:
    if found.independent >= ENOUGH_FOR_HIGH:
        return True
    parties = {one.actor for one in found.interests if one.kind is InterestKind.PARTY}
    entries = [annotated.briefing.by_id[fact].entry for fact in found.facts]
    return all(
        isinstance(entry, Quote) and entry.voice is Voice.DIRECT and entry.by in parties
        for entry in entries
    )


def _is_unnamed(annotated: AnnotatedBriefing, found: Corroboration) -> bool:
    """Whether one origin is all there is, and nobody in it has a name."""
    return len(found.origins) == 1 and (
        _is_group(annotated, found.origins[0])
        or all(_is_group(annotated, voice) for voice in found.voices)
    )


def _everybody(found: Corroboration) -> tuple[str, ...]:
    return (*found.origins, *found.voices)


def _is_group(annotated: AnnotatedBriefing, key: str) -> bool:
    known = annotated.briefing.by_id.get(key)
    return bool(known and isinstance(known.entry, Actor) and known.entry.kind is ActorKind.GROUP)


def _says_so(annotated: AnnotatedBriefing, point: KeyPoint, found: Corroboration) -> bool:
    """Whether the grounds of a key point own that it has one origin."""
    reasons = language_of(annotated.readings.language).reasons
    if reasons.owns_to_one(point.why):
        return True
    if not reasons.depends(point.why):
        return False
    known = annotated.briefing.by_id
    entries = [known[one].entry for one in found.origins if one in known]
    names = [
        name
        for entry in entries
        if isinstance(entry, Registered)
        for name in (*(one.name for one in entry.names), *entry.forms)
    ]
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", point.why) for name in names)
