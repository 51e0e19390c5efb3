"""The briefing's own quotations, claims, facts and articles are counted by a reference.

Looked for are numbers from two on, in digits and words, before such a noun, "four of the five
articles" and "of 23 quotations, 18 are". Numbers that the evidence, the cited facts or the
article give to the same noun are theirs: three articles of a treaty. A number of facts that
the text cites itself needs no reference. In a note on one article a number of quotations, and
in a note from outside any number, is asked about only where there are as many. Words
that name things in the world as well, such as projects or events, are let pass, as are any
language but English and the reason for a key point, which is about what that point rests on.

Wrong:
    claims:
      - id: line-silent
        text: The line did not pay.
        evidence: it had not paid the fine
        notes:
          - {kind: context, text: None of the four articles has its answer.}

Right:
    claims:
      - id: line-silent
        text: The line did not pay.
        evidence: it had not paid the fine
        notes:
          - {kind: context, text: "None of the [[count:articles]] articles has its answer."}

Why: the next quotation makes the number false, and nobody sees it.

Mend: write the reference that the message gives; `briefing explain bad-count` has all filters.
"""

import re
from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.counting import COUNTABLE, filters_of, number_of, read_query
from generator.grounding.shown import shown_text
from generator.markup import references
from generator.model import Entry, Fact, Source
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.rules.texts.hand_counts import HandCount, OwnText, hand_counts, own_texts, rests_on


@proof("count-by-hand", Scope.BRIEFING, is_waivable=True)
def count_by_hand(annotated: AnnotatedBriefing) -> Findings:
    material = annotated.readings
    if annotated.reading_problems:
        return  # what was refused may be what is counted, or what the count is known from
    for text in own_texts(annotated.briefing):
        shown = shown_text(material.aliases, text.text)
        for found in hand_counts(shown, material.language, rests_on(material, text)):
            if way_out := _way_out(annotated, text, found):
                place = annotated.briefing.written(re.compile(re.escape(found.words)), text.place)
                message = f"'{found.words}' is counted by hand"
                yield Finding(place, message, way_out)


def _way_out(annotated: AnnotatedBriefing, text: OwnText, found: HandCount) -> str | None:
    """The reference to write instead of a number; None where the number is no count of ours."""
    briefing, of_articles = annotated.briefing, found.plural == Source.plural
    cited = {each.target for each in references(text.text) if _is_fact(annotated, each.target)}
    if len(cited) == found.number and not of_articles:
        return None
    counts = {
        asked: number_of(briefing, read_query(asked)) for asked in _asked(annotated, text, found)
    }
    exact = next((asked for asked, number in counts.items() if number == found.number), None)
    if exact:
        return f"write [[count:{exact}]]{found.behind}"
    if (text.article and not of_articles) or (text.note and text.note.outside):
        return None
    whole = f"[[count:{found.kind}]]{found.behind}, which are {counts[found.kind]:,}"
    return f"write {whole}, or count a part of them: [[count:{found.kind} by=…]]"


def _is_fact(annotated: AnnotatedBriefing, key: str) -> bool:
    record = annotated.briefing.by_id.get(key)
    return record is not None and isinstance(record.entry, Fact)


def _asked(annotated: AnnotatedBriefing, text: OwnText, found: HandCount) -> Iterator[str]:
    """The counts that may be meant: of all, of the article's, of those whom the sentence names."""
    known = filters_of(COUNTABLE[found.plural])
    is_in_one = text.article and found.plural != Source.plural
    whole = f"{found.kind} source={text.article}" if is_in_one else found.kind
    yield whole
    named = _named(annotated, found.sentence)
    for name in ("by", "about"):
        if name not in known:
            continue
        fitting = [key for key, entry in named.items() if isinstance(entry, known[name].points_at)]
        yield from (f"{whole} {name}={key}" for key in fitting)
        if len(fitting) > 1:
            yield f"{whole} {name}={','.join(fitting)}"


def _named(annotated: AnnotatedBriefing, sentence: str) -> dict[str, Entry]:
    """The actors and projects that a sentence names, by their ids."""
    hits = annotated.readings.aliases.find(sentence)
    found = (annotated.briefing.by_id.get(hit.owner) for hit in hits if not hit.is_hidden)
    return {record.id: record.entry for record in found if record}
