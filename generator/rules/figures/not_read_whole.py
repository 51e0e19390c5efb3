"""A figure rests on a number that is read whole, with all that is glued to it or beside it.

Where a second number or a form of a scale stands with it that is not known, the
value is neither proved nor refused: whoever has read it says what it is.

Wrong:
    figures:
      - id: cost-of-the-road
        measure: cost
        value: 900
        unit: EUR
        evidence: cost from 900 to 1.2 million euros

Right:
    figures:
      - id: cost-of-the-road
        measure: cost
        value: 900000
        unit: EUR
        evidence: cost from 900 to 1.2 million euros
        inferred: {value: from 900 thousand to 1.2 million euros, unit: EUR behind the second}

Why: a number read in part is another number, and looks just as exact.

Mend: take in words that say it plainly; or say under `inferred: {value: ...}` how you read it.
"""

from generator.annotated import AnnotatedBriefing
from generator.grounding.shown import shown
from generator.languages import language_of
from generator.model import Figure
from generator.rules.figures.numbers import FigureNumbers, numbers_of
from generator.rules.rule import Finding, Findings, doubt

WAY_OUT = "take in words that say it plainly, or say under `inferred: {value: ...}` how you read it"


@doubt("not-read-whole", is_apart=True)
def not_read_whole(annotated: AnnotatedBriefing) -> Findings:
    for record, figure in annotated.proved(Figure):
        numbers = numbers_of(annotated.readings, record)
        if (unread := numbers.unread) and not _is_in_words(numbers):
            quoted = ", ".join(dict.fromkeys(f"'{each.strip()[:60]}'" for each in unread))
            what = shown(figure.value)
            problem = f"{quoted} is not read whole, so it is not known whether it says {what}"
            yield Finding.at(record, ("value",), problem, WAY_OUT)


def _is_in_words(numbers: FigureNumbers) -> bool:
    """Whether there are no digits at all, in a language of which numbers in words are not read.

    The rule `language-not-read` has said so, once for the whole source.
    """
    return not any(
        language_of(each.language).is_read or any(map(str.isdigit, each.text))
        for each in numbers.passages
    )
