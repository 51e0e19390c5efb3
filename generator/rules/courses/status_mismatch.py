"""How far a project has got is told by a word of the article.

What is proposed, announced, planned, paused or closed is called so in the evidence or in the
sentence around it; what is denied or not planned is negated; what goes on or works is not
spoken of as still to come, and not as over.

Wrong:
    statuses:
      - id: link-status
        project: northern-link
        status: closed
        text: Payment is due by May 2022.
        evidence: We will pay by May 2022
        inferred: {project: "Northern Link, of which the fine is a part."}

Right:
    statuses:
      - id: link-status
        project: northern-link
        status: planned
        text: Payment is due by May 2022.
        evidence: We will pay by May 2022
        inferred: {project: "Northern Link, of which the fine is a part."}

Why: a proposal that is shown as working is news that nobody reported.

Mend: correct `status`, take in the words that say so, or give the reason under
`inferred: {status: ...}`.
"""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from generator.annotated import AnnotatedBriefing
from generator.languages.load import Load
from generator.model import Status
from generator.model.words import ProjectStatus
from generator.rules.courses.told import (
    NO,
    NOT_TOLD,
    OVER,
    ToldFact,
    first,
    is_denied,
    is_told,
    mismatch,
    told_facts,
)
from generator.rules.rule import Findings, doubt
from generator.rules.wording.classes import NEGATIVE, PLAIN
from generator.rules.wording.differing import NOT_SO
from generator.text.concord import Bearing, Bearings

RUNNING = frozenset({Load.WORK, Load.CONTINUE, Load.BEGIN})
GOING = frozenset({ProjectStatus.UNDER_WAY, ProjectStatus.OPERATING})
TOLD_BY: Mapping[ProjectStatus, frozenset[Load]] = MappingProxyType(
    {
        ProjectStatus.DENIED: NO,
        ProjectStatus.NOT_PLANNED: NO,
        ProjectStatus.PROPOSED: frozenset({Load.PROPOSE, Load.PLAN}),  # "has yet to be approved"
        ProjectStatus.ANNOUNCED: frozenset({Load.ANNOUNCE}),
        ProjectStatus.PLANNED: frozenset({Load.PLAN}),
        ProjectStatus.PAUSED: OVER | PLAIN,
        ProjectStatus.CLOSED: OVER,
    }
)
"""Classes of which the words have one, wherever one of these is told."""
DONE: Mapping[ProjectStatus, frozenset[Load]] = MappingProxyType(
    {
        ProjectStatus.UNDER_WAY: RUNNING,
        ProjectStatus.OPERATING: RUNNING,
        ProjectStatus.PAUSED: OVER | PLAIN,
        ProjectStatus.CLOSED: OVER | PLAIN,
    }
)
"""Classes by which each of these is told beside a plan: announced in 2019, it serves the port."""


@doubt("status-mismatch", is_apart=True)
def status_mismatch(annotated: AnnotatedBriefing) -> Findings:
    for told, status in told_facts(annotated, Status):
        yield from mismatch(told, "status", status.status, _problem(told, status.status))


def _problem(told: ToldFact, word: ProjectStatus) -> str | None:
    """What speaks against that a project has got so far."""
    said = told.evidence
    if word in NOT_SO:
        return None if _is_told(told.printed, word) else "the evidence says no to nothing"
    is_not_so = is_denied(told, NEGATIVE) and first(told.text, NEGATIVE)
    if word in GOING and is_not_so and not first(said, {Load.POSSIBILITY}):
        return "both the evidence and the text say that it is not so"
    if not _is_told(told.sentences, word):
        return NOT_TOLD
    if stopped := _stopped(said, told.text, word):
        return stopped
    earlier = first(said, {Load.PLAN, Load.PROPOSE, Load.ANNOUNCE})
    done = _come(said) if word in GOING and first(told.text, {Load.PLAN}) else said
    if earlier and word in DONE and not first(done, DONE[word]):
        return f"the evidence speaks of it as still to come ('{earlier.word}')"
    return None


def _stopped(said: Bearings, text: Bearings, word: ProjectStatus) -> str | None:
    """What speaks of an end against one that goes on, and of a pause only against an end."""
    over = first(_come(said), OVER)
    runs = first(_come(said), RUNNING) or (first(said, RUNNING) and not first(text, OVER))
    if word in GOING and over and not runs:
        return f"the evidence says that it is over or has stopped ('{over.word}')"
    pause = first(said, {Load.PAUSE})
    if word is ProjectStatus.CLOSED and pause and not first(said, OVER - {Load.PAUSE}):
        return f"the evidence says that it has stopped for now ('{pause.word}')"
    return None


def _come(said: Bearings) -> Iterator[Bearing]:
    """The words behind which no plan stands in their clause: not "which they planned to finish"."""
    plans = [each for each in said if each.load is Load.PLAN and each.is_sure]
    yield from (
        each for each in said if not any(p.clause == each.clause and p.at < each.at for p in plans)
    )


def _is_told(said: Iterable[Bearing], word: ProjectStatus) -> bool:
    return is_told(said, (TOLD_BY[word],) if word in TOLD_BY else (), OVER | PLAIN)
