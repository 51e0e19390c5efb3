"""What follows from all facts together: coverage, disagreement, independence, confidence."""

from collections.abc import Iterator
from decimal import Decimal

from generator.annotated import AnnotatedBriefing
from generator.checks.check import Check, Scope, check, doubt
from generator.checks.confidence import overconfident
from generator.coverage import SourceCoverage, coverage_of
from generator.decode import Record
from generator.diagnostics import Diagnostic, Place
from generator.disagreement import (
    Disagreement,
    DisagreementKind,
    Ties,
    compared_otherwise,
    disagreements_of,
)
from generator.model import Figure, Registered
from generator.origins import SharedPassage, is_declared, shared_passages

SHOWN = 70  # characters of a sentence or passage that a message repeats
TOLD_APART = {
    DisagreementKind.FIGURE: (
        "if they measure two things, say so in `measure`, `about` or `period`"
    ),
    DisagreementKind.STATUS: "if they hold for two days, say so in `as_of`",
    DisagreementKind.DATE: "if these are two events, say in `text` or `about` what is different",
}
"""How two answers to two questions are told apart, by what they look like an answer to."""


@check("coverage-below-minimum", Scope.BRIEFING)
def coverage_below_minimum(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Facts rest on as many sentences of each article as the briefing asks for.

    Wrong:
        settings: {minimum_coverage: 100} # and nothing rests on a sentence of an article

    Right:
        source:
          unused: [{exact: Its members are Armenia and Belarus, why: Known to every reader.}]

    Why: what an article says and no fact repeats was left out, and the reader cannot see it.

    Mend: draw a fact from the sentence, or list it under the source's `unused` with a reason.
    """
    header = annotated.briefing.header
    minimum = header.settings.minimum_coverage if header else None
    if minimum is None or annotated.reading_problems:
        return  # what could not be read may account for the rest
    unfound = {anchor.source for anchor in annotated.anchors if not anchor.matches}
    for article in coverage_of(annotated):
        if article.source not in unfound and not article.reaches(minimum):
            place = annotated.seeds.by_source[article.source].record.place(("file",))
            yield Diagnostic(
                place,
                "coverage-below-minimum",
                _accounted(article, minimum),
                "draw a fact from it, or list it under `unused` with a reason; "
                "`briefing coverage` shows every such sentence",
            )


def _accounted(article: SourceCoverage, minimum: Decimal) -> str:
    first = article.bare[0]
    number = len(article.sentences) - len(article.bare)
    return (
        f"facts or reasons account for {number} of the {len(article.sentences)} sentences of this "
        f"article ({article.share_accounted} %), and the briefing asks for {minimum} %; the first "
        f"left over is on line {first.line}: '{_cut(first.text)}'"
    )


@check("unexplained-disagreement", Scope.BRIEFING, is_waivable=True)
def unexplained_disagreement(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Two different answers to one question are linked, ranked, or explained in a note.

    Wrong:
        figures:
          - {id: cost-a, measure: cost of the platform, value: 500000000, unit: USD, …}
          - {id: cost-b, measure: cost of the platform, value: 600000000, unit: USD, …}

    Right:
        figures:
          - {id: cost-a, measure: cost of the platform, value: 500000000, unit: USD, …}
          - id: cost-b
            measure: cost of the platform
            value: 600000000
            unit: USD
            links: [{kind: disputes, to: cost-a, why: The ministry counts the training as well.}]

    Why: a reader who meets two amounts, two statuses or two dates must learn that the editor saw
    both. Figures of one measure, subject and time are compared, what a `compare` says of another
    figure, statuses of one project at one time, and the dates of one event.

    Mend: link the two facts, give one a `rank` with a reason, or write a note of the kind
    `discrepancy` with `see: [the other fact]`. `supports` and `parallels` say that two facts agree,
    and explain a difference only with a `why`. Two answers to two questions are told apart in
    `measure`, `about` or `period`, in `as_of`, or in the `text` of two events.
    """
    known = annotated.briefing.by_id
    for record, field in compared_otherwise(annotated, Ties(annotated)):
        yield _compared_otherwise(annotated, record, field)
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
                f"reason, or add a note of the kind `discrepancy` with `see: [{other}]`; "
                f"{TOLD_APART[found.kind]}",
            )


def _compared_otherwise(annotated: AnnotatedBriefing, record: Record, field: str) -> Diagnostic:
    figure = record.entry
    other = figure.compare.figure if isinstance(figure, Figure) and figure.compare else None
    start = annotated.briefing.by_id[str(other)].start()
    return Diagnostic(
        record.place(("compare", field)),
        "unexplained-disagreement",
        f"`compare` gives another {field} for '{other}' than that figure has itself "
        f"({start.path}:{start.line})",
        f"correct one of the two, or say in a note of the kind `discrepancy` with `see: [{other}]` "
        f"why they differ",
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


@doubt("undeclared-copy", Scope.BRIEFING)
def undeclared_copy(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Articles that share a long passage say how they hang together.

    Wrong:
        source: {id: rbc-report, chain: [], …} # word for word what bloomberg-report says

    Right:
        source: {id: rbc-report, chain: [bloomberg], …}

    Why: an article that repeats another one confirms nothing. Passages of at least 12 words or 80
    characters are compared, or of 16 words with one or two edited here and there, except words
    that both articles quote from one speaker.

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
        which = "" if len(passages) == 1 else "the longest with "
        yield Diagnostic(
            seed.record.start(),
            "undeclared-copy",
            f"this article and '{one}' have {times} in common, and neither says why; {which}"
            f"{longest.words} words the same: '{words}'",
            f"complete the `chain` of the one that copied, or add a note here that says what is "
            f"known and points at [[{one}]]",
        )


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
