"""A quotation takes in what it hangs on: the `if`, `unless` or `except` of its sentence.

Looked at is what stands inside the same quotation marks, in the same sentence, directly before or
behind the words that were taken, and between them where an ellipsis leaves something out; there
`but`, `some` and `may` count as well.

Wrong:
    quotes:
      - id: more-roads
        by: ada-lindt
        exact: We will build more roads

Right:
    quotes:
      - id: more-roads
        by: ada-lindt
        exact: We will build more roads if the money comes

Why: "we will build more roads" stands word for word in "we will build more roads if the money
comes", and promises what nobody promised.

Mend: begin earlier or end later, so that the condition is inside.
"""

import re
from collections.abc import Iterator

from generator.annotated import AnnotatedBriefing
from generator.grounding.bearing import LanguageText
from generator.grounding.material import Material
from generator.grounding.passage import Passage
from generator.languages import language_of
from generator.languages.load import Load
from generator.rules.rule import Finding, Findings, Scope, doubt
from generator.rules.speakers.quoted_words import quotations
from generator.sentences import sentences
from generator.text.concord import Bearing

HANGING = frozenset({Load.CONDITION, Load.LIMIT})
LIMITING = frozenset({Load.SOME, Load.FEW, Load.ONLY, Load.POSSIBILITY, Load.HEDGE})
STOP = re.compile(r"[,;:—–،؛，；：、](?![0-9])|\s-\s")
BLANK = " \t\n\u00a0\u202f\"'“”„«»"
NEAR = 2  # words before an "if" that opens its clause: "but only if", "and then if"
OPENING = 16  # characters of them, where no spaces part words


@doubt("cut-condition", Scope.BRIEFING, is_apart=True)
def cut_condition(annotated: AnnotatedBriefing) -> Findings:
    for words in quotations(annotated):
        material = annotated.readings
        cuts = [next(_cuts(material, parts), "") for parts in words.quoted]
        if cuts and all(cuts):
            way_out = "take it in"
            yield Finding.at(words.record, ("exact",), cuts[0], way_out)


def _cuts(material: Material, parts: tuple[Passage, ...]) -> Iterator[str]:
    """What a quotation leaves out that its parts hang on, in words."""
    for number in range(len(parts)):
        before, behind, gap = _beside(material, parts, number)
        if word := _opening(material, before):
            yield f"the quotation begins behind '{word}', on which it hangs"
        if word := _following(material, behind):
            yield f"the quotation stops before '{word}', on which it hangs"
        if word := _turning(material, gap):
            yield f"the ellipsis leaves out '{word}'"


def _beside(
    material: Material, parts: tuple[Passage, ...], number: int
) -> tuple[LanguageText, LanguageText, LanguageText]:
    """What stands before and behind a part in its sentence, and the gap that an ellipsis leaves."""
    part = parts[number]
    before, behind = material.speech[part.source].beside(part.span)
    start, end = len(before), len(before) + len(part.text)
    whole, gap = before + part.text + behind, ""
    first, last = 0, len(whole)
    for each in sentences(whole, part.language):
        first = each.start if each.start <= start else first
        last = each.end if each.start < end <= each.end else last
    if number:
        gap_start = parts[number - 1].span.end - part.span.start + start
        gap = whole[max(first, gap_start) : start] if gap_start >= 0 else ""
        first = max(first, gap_start)
    if number + 1 < len(parts):
        last = min(last, max(end, parts[number + 1].span.start - part.span.start + start))
    made = (
        LanguageText(text, part.language) for text in (whole[first:start], whole[end:last], gap)
    )
    return next(made), next(made), next(made)


def _opening(material: Material, before: LanguageText) -> str:
    """The word that makes what stands directly before a part its condition."""
    end = len(before.text.rstrip(f"{BLANK},;:—–،؛，；：、"))
    stops = [each.end() for each in STOP.finditer(before.text, 0, end)]
    start = stops[-1] if stops else 0
    clause = before.text[start:]
    is_apart = STOP.search(before.text[end:]) is not None
    for each in _hanging(material, before):
        inside = each.at - start
        behind = clause[inside + len(each.word) :]
        if inside >= 0 and (
            not is_apart or _is_short(clause[:inside]) or not behind.strip(f"{BLANK},،，、")
        ):
            return each.word
    return ""


def _following(material: Material, behind: LanguageText) -> str:
    """The word that makes what stands directly behind a part its condition."""
    first, *rest = [each.start() for each in STOP.finditer(behind.text)] or [len(behind.text)]
    stop = rest[0] if rest else len(behind.text)
    is_near = _is_short(behind.text[:first])
    for each in _hanging(material, behind):
        if each.at < first or (
            is_near and each.at < stop and _is_short(behind.text[first : each.at])
        ):
            return each.word
    return ""


def _hanging(material: Material, piece: LanguageText) -> Iterator[Bearing]:
    return (e for e in material.reader.read(piece) if e.is_sure and e.load in HANGING)


def _is_short(text: str) -> bool:
    """Whether hardly anything stands there."""
    return len(text.split()) <= NEAR and len(text) <= OPENING


def _turning(material: Material, gap: LanguageText) -> str:
    """The `but`, or the `some` or `may` of the same clause, that an ellipsis leaves out."""
    table = language_of(gap.language).negation
    found = table.adversative_pattern.search(gap.text) if table else None
    if found or STOP.search(gap.text):
        return found[0] if found else ""
    said = (e.word for e in material.reader.read(gap) if e.is_sure and e.load in LIMITING)
    return next(said, "")
