"""What follows from all facts together: coverage, disagreement, independence, confidence."""

import re
from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import Check, Scope, check
from generator.coverage import SourceCoverage, coverage_of
from generator.decode import Record
from generator.diagnostics import Diagnostic, Place, Severity
from generator.disagreement import Disagreement, DisagreementKind, disagreements_of
from generator.model import Actor, KeyPoint, Quote, Registered
from generator.model.words import ActorKind, Confidence, Voice
from generator.origins import (
    Corroboration,
    InterestKind,
    SharedPassage,
    cited_by,
    corroboration_of,
    is_declared,
    shared_passages,
)

SHOWN = 70  # characters of a sentence or passage that a message repeats
ENOUGH_FOR_HIGH = 2
SAYS_ONE = re.compile(
    r"\b(?:one|single|sole|only)\b(?:\W+\w+){0,2}?\W+"
    r"(?:origin|article|source|report|outlet|voice|speaker|body|interview|text)\b",
    re.IGNORECASE,
)


@check("coverage-below-minimum", Scope.BRIEFING)
def coverage_below_minimum(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Facts rest on as many sentences of each article as the briefing asks for.

    Why: what an article says and no fact repeats was left out, and the reader cannot see it.

    Mend: draw a fact from the sentence, or list it under the source's `unused` with a reason.
    """
    header = annotated.briefing.header
    minimum = header.settings.minimum_coverage if header else None
    if minimum is None:
        return
    for article in coverage_of(annotated):
        if not article.reaches(minimum):
            place = annotated.seeds.by_source[article.source].record.place(("file",))
            yield Diagnostic(
                place,
                "coverage-below-minimum",
                f"{_accounted(article)}, and the briefing asks for {minimum} %",
                "draw a fact from it, or list it under `unused` with a reason; "
                "`briefing coverage` shows every such sentence",
            )


def _accounted(article: SourceCoverage) -> str:
    first = article.bare[0]
    number = len(article.sentences) - len(article.bare)
    return (
        f"{number} of the {len(article.sentences)} sentences of this article are accounted for "
        f"({article.share_accounted} %; the first that is not: line {first.line}, "
        f"'{_cut(first.text)}')"
    )


@check("unexplained-disagreement", Scope.BRIEFING, is_waivable=True)
def unexplained_disagreement(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Two different answers to one question are linked, ranked, or explained in a note.

    Why: a reader who meets two amounts, two statuses or two dates must learn that the editor saw
    both. Figures of one measure, subject and time are compared, statuses of one project at one
    time, and the dates of one event.

    Mend: link the two facts, give one a `rank` with a reason, or write a note of the kind
    `discrepancy` with `see: [the other fact]`. If they measure different things, say so in
    `measure`, `about` or `period`.
    """
    known = annotated.briefing.by_id
    for found in disagreements_of(annotated):
        answers = {fact: side.answer for side in found.sides for fact in side.facts}
        said: set[str] = set()
        for one, other in found.unexplained:
            if one in said:
                continue
            said.add(one)
            record, against = known[one], known[other]
            yield Diagnostic(
                _answer_place(record, found),
                "unexplained-disagreement",
                f"{_question(annotated, found)}: {answers[one]} here, {answers[other]} in "
                f"'{other}' ({against.start().path}:{against.start().line}), and no word on it",
                f"link the two facts (`qualifies`, `disputes`, `supersedes` …), `rank` one with a "
                f"reason, or add a note of the kind `discrepancy` with `see: [{other}]`",
            )


def _answer_place(record: Record, found: Disagreement) -> Place:
    field = {
        DisagreementKind.FIGURE: ("value",),
        DisagreementKind.STATUS: ("status",),
        DisagreementKind.DATE: ("date", "date"),
    }.get(found.kind, ("id",))
    return record.place(field)


def _question(annotated: AnnotatedBriefing, found: Disagreement) -> str:
    if found.kind is DisagreementKind.FIGURE:
        return f"two amounts for '{_cut(found.question)}'"
    if found.kind is DisagreementKind.DATE:
        return "two dates of one event"
    record = annotated.briefing.by_id.get(found.question)
    title = record.entry.title if record and isinstance(record.entry, Registered) else ""
    return f"two statuses of '{title or found.question}' at one time"


@check("undeclared-copy", Scope.BRIEFING, is_waivable=True)
def undeclared_copy(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Articles that share a long passage say how they hang together.

    Why: an article that repeats another one confirms nothing. Passages of at least 12 words or 80
    characters are compared, except words that both articles quote from one speaker.

    Mend: name through whom the report came in the source's `chain`, or write a note on the source
    that points at the other article, `[[its-id]]`, and says what is known.
    """
    pairs: dict[tuple[str, str], list[SharedPassage]] = {}
    for passage in shared_passages(annotated):
        pairs.setdefault((passage.one, passage.other), []).append(passage)
    for (one, other), passages in pairs.items():
        if is_declared(annotated, one, other):
            continue
        longest = max(passages, key=lambda passage: (passage.words, -passage.other_span.start))
        seed = annotated.seeds.by_source[other]
        words = _cut(seed.text.words_at(longest.other_span))
        times = "a passage" if len(passages) == 1 else f"{len(passages)} long passages"
        yield Diagnostic(
            seed.record.start(),
            "undeclared-copy",
            f"this article shares {times} with '{one}', and neither says why: "
            f"{longest.words} words from '{words}'",
            f"complete the `chain` of the one that copied, or add a note here that says what is "
            f"known and points at [[{one}]]",
            Severity.WARNING,
        )


@check("overconfident", Scope.BRIEFING, is_waivable=True)
def overconfident(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """A key point is as certain as the number of independent origins it rests on.

    Why: three articles that repeat one report are one origin. `high` needs two origins, and
    speakers of two different bodies; or only direct quotations in which a party speaks about
    itself; or only absences, which rest on a search of our own. `medium` needs an origin that is
    not an unnamed group.

    Mend: lower the `confidence`, cite a fact of another origin, or say in `why` that there is one
    origin, in these words or by its name.
    """
    for record, point in annotated.briefing.each(KeyPoint):
        found = corroboration_of(annotated, cited_by(annotated, point))
        if not found.facts or _says_so(annotated, point, found):
            continue
        if point.confidence is Confidence.HIGH and not _is_enough_for_high(annotated, found):
            yield _overconfident(record, f"is given `high` confidence and rests on {_origins(found)}")
        elif point.confidence is Confidence.MEDIUM and _is_unnamed(annotated, found):
            yield _overconfident(record, f"rests on one origin, '{found.origins[0]}', which nobody names")


def _overconfident(record: Record, what: str) -> Diagnostic:
    return Diagnostic(
        record.place(("confidence",)),
        "overconfident",
        f"this key point {what}",
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
    if len(found.origins) != 1 or found.origins[0] not in annotated.briefing.by_id:
        return False
    entry = annotated.briefing.by_id[found.origins[0]].entry
    return isinstance(entry, Actor) and entry.kind is ActorKind.GROUP


def _says_so(annotated: AnnotatedBriefing, point: KeyPoint, found: Corroboration) -> bool:
    """Whether the grounds of a key point own that it has one origin."""
    if SAYS_ONE.search(point.why):
        return True
    known = annotated.briefing.by_id
    entries = [known[one].entry for one in found.origins if one in known]
    names = [
        name
        for entry in entries
        if isinstance(entry, Registered)
        for name in (*(one.name for one in entry.names), *entry.forms)
    ]
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", point.why) for name in names)


def _cut(words: str) -> str:
    line = " ".join(words.split())
    return f"{line[:SHOWN].rstrip()}…" if len(line) > SHOWN else line


FOLLOWING_CHECKS: tuple[Check, ...] = (
    coverage_below_minimum,
    unexplained_disagreement,
    undeclared_copy,
    overconfident,
)
"""The rules that look at all facts together."""
