"""A quotation or headline in another language than the briefing's has a translation.

Wrong:
    quotes:
      - id: pay-in-polish
        by: ada-lindt
        exact: Zapłacimy do maja 2022 roku

Right:
    quotes:
      - id: pay-in-polish
        by: ada-lindt
        exact: Zapłacimy do maja 2022 roku
        translation: We will pay by May 2022

Why: the reader must be able to judge it.

Mend: add `translation`; it is shown as the editor's, beside the original.
"""

from generator.annotated import AnnotatedBriefing
from generator.codes import language_name
from generator.model import Quote, Source
from generator.nodes import Mapping
from generator.rules.rule import Finding, Findings, proof


@proof("translation-missing")
def translation_missing(annotated: AnnotatedBriefing) -> Findings:
    header = annotated.briefing.header
    own = header.language if header else "en"
    for record in annotated.briefing.of(Quote, Source):
        entry = record.entry
        source = annotated.source_of(record)
        language = source.language if source else own
        if isinstance(entry, Quote):
            language = entry.language or language
        if _primary(language) != _primary(own) and not getattr(entry, "translation", None):
            words = "headline" if isinstance(entry, Source) else "quotation"
            field = ("title",) if isinstance(entry, Source) else ("exact",)
            message = f"this {words} is in {language_name(language)} and has no translation"
            way_out = f"add a `translation` into {language_name(own)}"
            is_begun = isinstance(record.node, Mapping) and record.node.get("translation")
            yield Finding(record.place(("translation",) if is_begun else field), message, way_out)


def _primary(language: str) -> str:
    return language.split("-", maxsplit=1)[0].lower()
