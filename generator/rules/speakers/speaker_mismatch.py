"""The one under `by` is whom the article has say it, and whom the text says it of.

Beside a quotation a verb of saying, a colon or the name at the beginning of the line tells the
speaker; a pronoun or a description points back at one; quotations that follow each other go on.
A text that gives it to *the insurer* is asked about where nothing says that its speaker is one.
Where the article only points, or says nothing, `inferred: {by: …}` says how you know.

Wrong:
    quotes:
      - id: pay-by-may
        by: northern-line # not who says it
        exact: We will pay by May 2022

Right:
    quotes:
      - id: pay-by-may
        by: ada-lindt
        exact: We will pay by May 2022

Why: the right words in the wrong mouth are the most harmful mistake of all.

Mend: correct `by`, or the text; the message shows the words of the article that name another.
"""

from typing import NamedTuple

from generator.annotated import AnnotatedBriefing
from generator.grounding.describing import misdescribed
from generator.grounding.material import Material
from generator.grounding.naming import named_entries, names_it
from generator.grounding.passage import surroundings
from generator.grounding.speaking import tellers
from generator.languages import language_of
from generator.model import Claim, Fact, Figure, Quote, Status
from generator.rules.names.meant import speaks_for_another
from generator.rules.names.name_not_grounded import name_not_grounded
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.rules.speakers.quoted_words import QuotedWords, quotations
from generator.speech import Attribution

WAY_OUT = "correct `by`"
INFER = "or say under `inferred: {by: …}` how you know"


@proof("speaker-mismatch", Scope.BRIEFING, is_waivable=True, asks=True, is_apart=True)
def speaker_mismatch(annotated: AnnotatedBriefing) -> Findings:
    for words in quotations(annotated):
        if wrong := _misattributed(words):
            finding = Finding.at(words.record, ("by",), wrong.problem, wrong.way_out)
            yield finding.unless(is_certain=wrong.is_certain)
    material = annotated.readings
    told = {found.place for found in name_not_grounded(annotated) if not found.is_doubt}
    for record, fact in annotated.briefing.each(Fact):
        if not isinstance(fact, (Claim, Quote, Figure, Status)) or not (fact.text and fact.by):
            continue
        if fact.by in annotated.in_doubt:
            continue  # what it is called is not known
        waived = {one.rule for one in fact.waive}
        is_told = record.place(("by",)) in told or speaks_for_another(material, record)
        if is_told and name_not_grounded.name not in {*fact.settled, *waived}:
            continue  # that the evidence names another one says it already
        source = annotated.source_of(record)
        is_outlet = source is not None and source.publisher.actor == fact.by
        other = None if is_outlet else _said_to_speak(material, fact.text, fact.by)
        is_certain = other is not None and not names_it(material, fact.by, fact.text)
        other = other or ("" if is_outlet else misdescribed(material, record))
        if other:
            problem = (
                f"the text has '{other}' say it, and `by` is '{material.aliases.title(fact.by)}'"
            )
            finding = Finding(record.place(("by",)), problem, "correct `by`, or the text")
            yield finding.unless(is_certain=is_certain)


class Wrong(NamedTuple):
    """What is wrong with a speaker; certain where a verb of saying or a colon names another."""

    problem: str
    is_open: bool
    is_certain: bool = True

    @property
    def way_out(self) -> str:
        """How it is mended; `is_open` where a reason may answer it."""
        return f"{WAY_OUT}, {INFER}" if self.is_open else WAY_OUT


def _misattributed(words: QuotedWords) -> Wrong | None:
    """What is wrong with the speaker of a quotation."""
    material, quote = words.material, words.record.entry
    read = [
        [material.speech[part.source].speaker(part.span) for part in parts]
        for parts in words.quoted
    ]
    if not read or any(all(_gives(each, quote.by) for each in found) for found in read):
        return None
    near = (*words.quoted[0], *surroundings(words.quoted[0]))
    is_unread = language_of(near[0].language).speech is None
    if is_unread and quote.by in named_entries(material, near):
        return None  # nothing is known of how its language says who speaks
    wrong = _problem(material, read[0], quote.by, words.quoted[0][0].line)
    why = quote.inferred.get("by")
    if why is not None and wrong.is_open:
        page = material.page(words.record.source)
        if quote.by in named_entries(material, page) or names_it(material, quote.by, why):
            return None
        name = material.aliases.title(quote.by)
        problem = f"'{name}' stands neither in the article nor in the reason under `inferred`"
        return wrong._replace(problem=problem, is_certain=True)
    return wrong


def _gives(found: Attribution | None, key: str) -> bool:
    return found is not None and (key in found.owners or (not found.owners and key in found.beside))


def _problem(material: Material, found: list[Attribution | None], key: str, line: int) -> Wrong:
    name = material.aliases.title(key)
    owners = {owner for each in found if each for owner in each.owners}
    if key in owners and len(found) > 1:
        others = " and ".join(f"'{material.aliases.title(one)}'" for one in sorted(owners - {key}))
        return Wrong(f"the parts of this quotation are spoken by two: '{name}' and {others}", False)
    each = next((one for one in found if one and one.owners), None)
    if each is not None:
        other = material.aliases.title(min(each.owners))
        told = f"(line {line}: ‘{each.words[:60]}’)"
        how = "gives" if each.is_certain else "seems to give"
        problem = f"the article {how} these words to '{other}' {told}, not to '{name}'"
        return Wrong(problem, not each.is_certain, each.is_certain)
    each = next((one for one in found if one), None)
    if each is not None and each.words:
        told = f"the article gives the words on line {line} to ‘{each.words[:60]}’"
        return Wrong(f"{told}, and nothing shows that this is '{name}'", True, is_certain=False)
    problem = f"nothing in the article says that '{name}' speaks the words on line {line}"
    return Wrong(problem, True, is_certain=False)


def _said_to_speak(material: Material, text: str, key: str) -> str | None:
    """Who speaks in a text of ours, if that is another one: at its beginning, or without this one.

    A text that names both elsewhere may have one speak of what the other said.
    """
    told = tellers(text, material.language, material.aliases)
    if not told or any(key in owners for owners in told):
        return None
    speech = language_of(material.language).speech
    articles = speech.articles if speech else frozenset()
    opens = any(
        hit.owner in told[0] and text[: hit.span.start].strip().casefold() in {"", *articles}
        for hit in material.aliases.find_in_prose(text, material.language)
    )
    is_other = opens or not names_it(material, key, text)
    return material.aliases.title(min(told[0])) if is_other else None
