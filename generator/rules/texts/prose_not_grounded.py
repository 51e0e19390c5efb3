"""Every number, date and name in a key point, section or note stands in what it rests on.

A sentence of a key point or section rests on the facts it cites, and every sentence of a
section cites one; a citation behind the full stop belongs to the sentence before. A note rests
on its article, on the entries it points at, and on the publications it names under `outside`.

Wrong:
    key_points:
      - id: kp-fined
        text: The fine was 8,000 euros [[line-fined]].
        confidence: medium
        why: One article says so.

Right:
    key_points:
      - id: kp-fined
        text: The fine was 7,000 euros [[line-fined]].
        confidence: medium
        why: One article says so.

Why: the summary is read by many who never read a source.

Mend: cite the fact that says so, or say what the cited facts say.
"""

from collections.abc import Iterable

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.grounding.cited import (
    Sentence,
    cited_sentences,
    pool_of_entries,
    pool_of_outlets,
    pool_of_page,
    pool_of_pages,
)
from generator.grounding.gap import joined_gaps
from generator.grounding.gaps import EDITORIAL, gaps
from generator.grounding.material import Material
from generator.grounding.pool import Pool
from generator.grounding.shown import shown_text
from generator.markup import references
from generator.model import Entry, Location, Section, Source, Summary
from generator.model.parts import Note
from generator.model.words import NoteKind
from generator.rules.references.broken_reference import broken_in
from generator.rules.rule import Finding, Findings, Scope, proof


@proof("prose-not-grounded", Scope.BRIEFING, is_waivable=True, asks=True)
def prose_not_grounded(annotated: AnnotatedBriefing) -> Findings:
    material = annotated.readings
    for record, point in annotated.judged(Summary):
        yield from _paragraph(material, record, ("text",), point.text, point.facts)
    for part, section in annotated.judged(Section):
        for index, text in enumerate(section.text):
            yield from _paragraph(material, part, ("text", index), text, ())
    for owner, entry in annotated.judged(Entry):
        rests: dict[tuple[str, ...], list[int]] = {}
        for index, note in enumerate(entry.notes):
            if not note.outside:
                named = (*note.see, *(each.target for each in references(note.text)))
                rests.setdefault(named, []).append(index)
        for named, indexes in rests.items():
            pool = _pool_of_notes(material, owner, named)
            for index in indexes:
                yield from _note(material, owner, index, entry.notes[index], pool)


def _paragraph(
    material: Material, record: Record, location: Location, text: str, facts: tuple[str, ...]
) -> Findings:
    """Every sentence of a text, held against what it cites."""
    pools: dict[tuple[str, ...], Pool] = {}
    for sentence in cited_sentences(material, text):
        cites = (*sentence.cites, *facts)
        counted = {*range(1, len(set(cites)) + 1), len(material.briefing.of(Source))}
        pool = pools[cites] = pools.get(cites) or pool_of_entries(material, cites)
        found = gaps(material, sentence.text, pool, frozenset(counted))
        for gap in joined_gaps(found, sentence.text):
            problem = f"{gap.problem} stands in nothing that this sentence cites"
            way_out = "cite the fact that says so, [[id]], or say what the cited facts say"
            finding = Finding.at(record, location, problem, way_out)
            yield finding.unless(is_certain=gap.is_certain)
        is_told = any(broken_in(sentence.text, material.briefing.by_id))
        if not (cites or is_told) and references(text):
            yield _uncited(record, location, sentence)


def _uncited(record: Record, location: Location, sentence: Sentence) -> Finding:
    text = sentence.text
    words = text if len(text) <= 60 else text[:59] + "…"
    way_out = "cite one in it or right behind it: [[id-of-the-fact]]"
    return Finding.at(record, location, f"this sentence cites no fact: {words}", way_out)


def _pool_of_notes(material: Material, record: Record, named: Iterable[str]) -> Pool:
    """Notes may use all of their article, what they name and what their entry points at."""
    linked = (each.target for each in material.links_of.get(record.id, ()))
    home = pool_of_page(material, record.home) if record.home else pool_of_pages(material)
    pool = pool_of_entries(material, dict.fromkeys((record.id, *named, *linked)))
    return pool.joined((home, pool_of_outlets(material)))


def _note(material: Material, record: Record, index: int, note: Note, pool: Pool) -> Findings:
    """What a note says that it may not use; an inference may reckon."""
    location = ("notes", index, "text")
    for gap in gaps(material, shown_text(material.aliases, note.text), pool, EDITORIAL):
        if note.kind is NoteKind.INFERENCE and any(each.isdigit() for each in gap.what):
            continue
        problem = f"{gap.problem} stands neither in the article nor in what this note points at"
        way_out = "name the fact it comes from under `see`, or the publication under `outside`"
        finding = Finding.at(record, location, problem, way_out)
        yield finding.unless(is_certain=gap.is_certain)
