"""What the program cannot read, it does not judge."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import check
from generator.checks.grounding import ungrounded
from generator.codes import language_name
from generator.diagnostics import Diagnostic
from generator.grounding import Aspect
from generator.languages import language_of
from generator.model import Source


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


@check("language-not-read")
def language_not_read(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """What the program does not read in the language of a source, a person has read.

    Digits, dates, currencies and names are read in every language. Numbers in words and negations
    are read where the language has a table; where it has none they are neither proved nor
    refused, and readers are told who has read them.

    Wrong:
        source:
          language: id

    Right:
        source:
          language: id
          read_by: Ada Lindt
          translation: The letter

    Why: what nobody has read must not pass for proved.

    Mend: let somebody who reads the language hold the facts against the article, and name them
    under `read_by`; or add the language, which is one folder.
    """
    for record, source in annotated.briefing.each(Source):
        lacking = language_of(source.language).lacks
        if lacking and source.read_by is None:
            what, name = " and ".join(lacking), language_name(source.language)
            problem = f"{what} are not read in {name}"
            way_out = "have them read by somebody who can, and say by whom: `read_by: NAME`"
            yield Diagnostic(record.place(("language",)), "language-not-read", problem, way_out)
