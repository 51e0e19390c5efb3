"""What statements need beside their evidence: dates that agree, translations, citations."""

from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.checks.check import Scope, check
from generator.codes import language_name
from generator.dates import before, display, reaches_past
from generator.decode import Record
from generator.diagnostics import Diagnostic, Place
from generator.markup import references
from generator.model import (
    DateStatement,
    Event,
    Fact,
    Quote,
    Section,
    Source,
    Summary,
    Withdrawn,
)
from generator.model.words import Happened


@check("date-after-source")
def date_after_source(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Nothing happened, and nobody spoke, after the source that reports it was published.

    Wrong:
        events:
          - id: fine-of-march
            text: The line was fined.
            date: 2022-07-03 # in an article of 10 June
            evidence: fined Northern Line 7,000 euros on 3 March 2022

    Right:
        events:
          - id: fine-of-march
            text: The line was fined.
            date: 2022-03-03
            evidence: fined Northern Line 7,000 euros on 3 March 2022

    Why: such a date is a slip, or it dates the page and not the event.

    Mend: correct the date. What a source announces has `happened: planned`.
    """
    for record in annotated.facts:
        source = annotated.source_of(record)
        dated = _happened_on(record)
        if source is None or dated is None or dated.date is None or not source.published.date:
            continue
        published = source.published.date
        if reaches_past(dated.date, published):
            noun = record.entry.noun
            message = (
                f"this {noun} is dated {display(dated.date)}, after its source was published "
                f"({display(published)})"
            )
            way_out = "correct the date" + (
                ", or write `happened: planned`" if noun == "event" else ""
            )
            place = record.place(("date", "date"))
            yield Diagnostic(place, "date-after-source", message, way_out)


@check("date-after-edition", Scope.BRIEFING)
def date_after_edition(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """No source was published after the day on which the briefing was brought up to date.

    Wrong:
        source: # of a briefing with `as_of: 2022-12-31`
          id: letter
          title: A letter to the port
          published: {date: 2023-07-01, basis: external, why: It is on its front page.}

    Right:
        source: # of a briefing with `as_of: 2022-12-31`
          id: letter
          title: A letter to the port
          published: {date: 2022-07-01, basis: external, why: It is on its front page.}

    Why: a briefing cannot rest on what did not exist yet.

    Mend: correct the source's date, or the briefing's `as_of`.
    """
    header = annotated.briefing.header
    for record in annotated.sources:
        source = record.entry
        if header is None or not isinstance(source, Source) or source.published.date is None:
            continue
        if before(header.as_of, source.published.date):
            message = (
                f"this source is dated {display(source.published.date)}, after the briefing's "
                f"`as_of` ({display(header.as_of)})"
            )
            place = record.place(("published", "date"))
            yield Diagnostic(place, "date-after-edition", message, "correct one of the two")


@check("translation-missing")
def translation_missing(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
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
            yield Diagnostic(record.place(field), "translation-missing", message, way_out)


@check("uncited", Scope.BRIEFING)
def uncited(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """The answer, every key point and every paragraph of a section rest on at least one fact.

    Wrong:
        key_points:
          - id: kp-pays
            text: The line says that it will pay.
            confidence: low
            why: Only the line says so.

    Right:
        key_points:
          - id: kp-pays
            text: The line says that it will pay [[will-pay]].
            confidence: low
            why: Only the line says so.

    Why: a sentence without a fact behind it is an opinion.

    Mend: cite a fact in the text, `[[id]]`, or list it under `facts`.
    """
    for record in annotated.briefing.of(Summary, Section):
        entry = record.entry
        if isinstance(entry, Summary):
            if not entry.facts and not _cites(annotated, entry.text):
                yield _uncited(record.place(("text",)), f"this {entry.noun}")
        elif isinstance(entry, Section):
            for index, paragraph in enumerate(entry.text):
                if not _cites(annotated, paragraph):
                    yield _uncited(record.place(("text", index)), "this paragraph")


@check("nothing-proved", Scope.BRIEFING)
def nothing_proved(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """A briefing has at least one source and one fact that was proved.

    Wrong:
        source: {id: letter, file: seeds/letter.txt, …}
        claims: []

    Right:
        source: {id: letter, file: seeds/letter.txt, …}
        claims: [{id: sorry, text: The line is sorry., evidence: We are sorry for the ash}]

    Why: a check that looked at nothing must not look like one that found everything in order.

    Mend: add a fact file with a `source:` and what it says.
    """
    proves = any(isinstance(r.entry, Fact) and r.entry.selectors for r in annotated.facts)
    if not proves and not annotated.reading_problems:
        place = Place(f"{annotated.briefing.folder}/briefing.yml")
        message = "this briefing has no fact with evidence, so nothing was proved"
        yield Diagnostic(place, "nothing-proved", message, "add a file in facts/ with a `source:`")


def _happened_on(record: Record) -> DateStatement | None:
    entry = record.entry
    if isinstance(entry, Quote):
        return entry.date
    if isinstance(entry, Event) and entry.happened in Happened.past():
        return entry.date
    return None


def _primary(language: str) -> str:
    return language.split("-", maxsplit=1)[0].lower()


def _cites(annotated: AnnotatedBriefing, text: str) -> bool:
    """Whether a text cites a fact; one that was refused or withdrawn has its own diagnostic."""
    briefing = annotated.briefing
    for reference in references(text):
        found = briefing.by_id.get(reference.target)
        if found is None or isinstance(found.entry, (Fact, Withdrawn)):
            return True
    return False


def _uncited(place: Place, what: str) -> Diagnostic:
    message = f"{what} cites no fact"
    return Diagnostic(place, "uncited", message, "cite one in the text: [[id-of-the-fact]]")
