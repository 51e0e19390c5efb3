"""A source, a quotation and a translation are in the language they are said to be in.

The script and the commonest words tell; a text that is too short to tell is let pass.

Wrong:
    source:
      id: letter
      title: A letter to the port
      language: pl

Right:
    source:
      id: letter
      title: A letter to the port
      language: en

Why: numbers, names and the word "not" are looked for by the rules of that language, and `1,234`
is one number in English and another in Polish.

Mend: correct `language`, or the words.
"""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.codes import language_name
from generator.decode import Record
from generator.grounding.languages import speaks_against
from generator.model import Location, Quote, Source
from generator.rules.rule import Finding, Findings, proof


@proof("language-mismatch", is_waivable=True, is_apart=True)
def language_mismatch(annotated: AnnotatedBriefing) -> Findings:
    for location, record, declared, text in _texts(annotated):
        if other := speaks_against(declared, text):
            said = language_name(declared)
            problem = f"this text is said to be in {said}, and reads like {other}"
            yield Finding.at(record, location, problem, "correct `language`, or the text")


def _texts(annotated: AnnotatedBriefing) -> Iterator[tuple[Location, Record, str, str]]:
    """The articles, the quotations and their translations, each with the language it is to be."""
    material = annotated.readings
    for source, entry in annotated.judged(Source):
        text = " ".join(each.text for each in material.body(source.id))
        yield ("language",), source, entry.language, text
    for record, quote in annotated.judged(Quote):
        owner = annotated.source_of(record)
        declared = quote.language or (owner.language if owner else "")
        location = ("language",) if quote.language else ("exact",)
        if material.is_proved(record) and declared:
            yield location, record, declared, quote.exact
        if quote.translation:
            yield ("translation",), record, material.language, quote.translation
