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

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.diagnostics import Place
from generator.disagreement import (
    Disagreement,
    DisagreementKind,
    Ties,
    compared_otherwise,
    disagreements_of,
)
from generator.model import Figure, Registered
from generator.rules.rule import Finding, Findings, Scope, beginning_of, proof

TOLD_APART = {
    DisagreementKind.FIGURE: (
        "if they measure two things, say so in `measure`, `about` or `period`"
    ),
    DisagreementKind.STATUS: "if they hold for two days, say so in `as_of`",
    DisagreementKind.DATE: "if these are two events, say in `text` or `about` what is different",
}
"""How two answers to two questions are told apart, by what they look like an answer to."""


@proof("unexplained-disagreement", Scope.BRIEFING, is_waivable=True)
def unexplained_disagreement(annotated: AnnotatedBriefing) -> Findings:
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
            yield Finding(
                _answer_place(record, found),
                f"{_question(annotated, found)}: {answers[one]} here, {answers[other]} in "
                f"'{other}' ({against.start().path}:{against.start().line}), and no word on it",
                f"link the two facts (`qualifies`, `disputes`, `supersedes` …), `rank` one with a "
                f"reason, or add a note of the kind `discrepancy` with `see: [{other}]`; "
                f"{TOLD_APART[found.kind]}",
            )


def _compared_otherwise(annotated: AnnotatedBriefing, record: Record, field: str) -> Finding:
    figure = record.entry
    other = figure.compare.figure if isinstance(figure, Figure) and figure.compare else None
    start = annotated.briefing.by_id[str(other)].start()
    return Finding(
        record.place(("compare", field)),
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
        return f"two amounts for '{beginning_of(found.question)}'"
    if found.kind is DisagreementKind.DATE:
        return "two dates of one event"
    record = annotated.briefing.by_id.get(found.question)
    title = record.entry.title if record and isinstance(record.entry, Registered) else ""
    return f"two statuses of '{title or found.question}' at one time"
