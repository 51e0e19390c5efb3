"""What the program cannot read, it does not judge."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import check
from generator.checks.grounding import ungrounded
from generator.diagnostics import Diagnostic
from generator.grounding import Aspect


@check("not-read-whole", is_waivable=True)
def not_read_whole(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """A figure rests on a number that is read whole, with all that is glued to it or beside it.

    Where a second number, a half, or a form of a scale stands with it that is not known, the
    value is neither proved nor refused: whoever has read it says what it is.

    Wrong:
        figures:
          - id: time-for-the-road
            measure: time
            value: 2
            unit: year
            evidence: took two years and a half

    Right:
        figures:
          - id: time-for-the-road
            measure: time
            value: 2.5
            unit: year
            evidence: took two years and a half
            inferred: {value: two years and a half, unit: years}

    Why: a number read in part is another number, and looks just as exact.

    Mend: take in words that say it plainly; or say under `inferred: {value: ...}` how you read it.
    """
    yield from ungrounded(annotated, Aspect.WHOLE, "not-read-whole")
