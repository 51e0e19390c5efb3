"""A translation is as sure, as wide and of the same sense as its original.

The same words are looked for as in a text, in both directions: a translation of a whole
quotation may leave nothing out. A negation that only one side has is proved by
`translation-mismatch` where both languages are known for it; so is what is swapped for another. A
name, a number or a day in words that only one side has is asked about here, a name of no register
where each side has one that the other has not: Wolski, Hartley.

Wrong:
    quotes:
      - id: pay-in-polish
        by: ada-lindt
        exact: Zapłacimy do maja 2022 roku
        translation: We will certainly pay by May 2022

Right:
    quotes:
      - id: pay-in-polish
        by: ada-lindt
        exact: Zapłacimy do maja 2022 roku
        translation: We will pay by May 2022

Why: most readers can only read the translation.

Mend: translate the word. Where it is said in another way, settle it with that way.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.grounding.bearing import LanguageText
from generator.grounding.languages import speaks_against
from generator.grounding.material import Material
from generator.model import Fact
from generator.rules.rule import Finding, Findings, Scope, doubt
from generator.rules.translations.dates_lost import dates_lost
from generator.rules.translations.names_lost import names_lost, names_swapped
from generator.rules.translations.negation_lost import negation_lost
from generator.rules.translations.numbers_lost import numbers_lost
from generator.rules.translations.pairs import Pair, doubted, judged_pairs
from generator.rules.wording.differences import differently_translated, no_left_out
from generator.text.concord import Bearings

TRANSLATE = "translate what the original says"
FORM = f"{TRANSLATE}, add the form of a name to the register, or settle it with the words"


@doubt("translation-differs", Scope.BRIEFING, is_apart=True)
def translation_differs(annotated: AnnotatedBriefing) -> Findings:
    material = annotated.readings
    for record, pair in judged_pairs(annotated):
        is_another = speaks_against(pair.language, pair.original)  # a rule of its own says so
        if not is_another and (problem := _unsure(material, pair)):
            yield Finding.at(record, pair.location, problem, FORM)
        original = LanguageText(pair.original, pair.language)
        translation = LanguageText(pair.translation, material.language)
        is_read = original.is_read and translation.is_read and original.text != translation.text
        if is_read and not negation_lost(material, pair):
            ours, theirs = (material.reader.read(each) for each in (translation, original))
            found = [
                f"the translation {each.told('original')}"
                for each in differently_translated(ours, theirs)
                if not (original.may_deny_unread and each.adds_a_no)
            ]
            for problem in found or _no_of_the_text(material, record, ours, theirs):
                yield Finding.at(record, pair.location, problem, TRANSLATE)


def _no_of_the_text(
    material: Material, record: Record, translation: Bearings, original: Bearings
) -> Iterator[str]:
    """A no that both the original and our text say, and the translation between them does not."""
    text = record.entry.text if isinstance(record.entry, Fact) else None
    ours = material.reader.read(LanguageText(text or "", material.language))
    if no := no_left_out(translation, (original, ours)):
        yield f"the translation leaves out '{no}', which the text and the original say"


def _unsure(material: Material, pair: Pair) -> str | None:
    for lost in (numbers_lost, dates_lost, names_lost):
        if problem := doubted(lost(material, pair)):
            return problem
    return names_swapped(material, pair)
