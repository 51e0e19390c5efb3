"""What is said to stand in no source is not found there when the search is run again.

Every word is looked for in the leads and bodies of the named sources, in small or capital
letters and with up to three more at its end; whoever the registers know, under all names.

Wrong:
    absences:
      - id: no-court
        text: No article speaks of a court.
        words: [court, fine]
        sources: all

Right:
    absences:
      - id: no-court
        text: No article speaks of a court.
        words: [court, judge]
        sources: all

Why: "nobody says" is the boldest claim of all, and one word refutes it.

Mend: correct what is said to be missing, or the words that were searched for.
"""

import re
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from generator.annotated import AnnotatedBriefing
from generator.grounding.aliases import is_proper
from generator.grounding.articles import Each
from generator.grounding.material import Material
from generator.grounding.passage import Passage
from generator.model import Absence
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.text.folding import fold

INFLECTED = 5  # letters from which on a word may have an ending: shorter ones begin other words
LONGEST_ENDING = 3
REACH = 200  # characters on either side of a line end; no name is longer
ENDS = tuple(".!?…:;\"'”’»)")  # of a sentence, behind which another begins


WAY_OUT = "correct what is said to be missing, or the words that were searched for"


class Line(NamedTuple):
    """A paragraph and its words in small letters."""

    passage: Passage
    text: str


@proof("absence-found", Scope.BRIEFING, is_waivable=True)
def absence_found(annotated: AnnotatedBriefing) -> Findings:
    material = annotated.readings
    bodies = Each(partial(_body, material))
    for record, absence in annotated.judged(Absence):
        sources = material.searched(absence)
        searched = tuple(line for source in sources for line in bodies[source])
        for index, word in enumerate(absence.words):
            if problem := _search(material, word, searched):
                yield Finding.at(record, ("words", index), problem, WAY_OUT)


def _body(material: Material, source: str) -> tuple[Line, ...]:
    """The lead and the body of a source, ready to be searched."""
    lines = tuple(Line(each, fold(each.text).typographic.lower()) for each in material.body(source))
    joints = (
        Line(one.passage, f"{one.text.rstrip()[-REACH:]} {other.text.lstrip()[:REACH]}")
        for one, other in pairwise(lines)
        if not one.text.rstrip().endswith(ENDS)  # a hard-wrapped text goes on in the next line
    )
    return (*lines, *joints)


def _search(material: Material, word: str, searched: tuple[Line, ...]) -> str | None:
    """Where a word does stand; None where it is nowhere."""
    for wanted in _forms(material, word):
        small = wanted.lower()
        for passage, text in searched:
            if small in text and _pattern(small).search(text):
                return (
                    f"'{wanted}' does stand in '{passage.source}', in line {passage.line} of "
                    f"{passage.seed.path}"
                )
    return None


def _forms(material: Material, word: str) -> Iterator[str]:
    """The word, and where it names an entry of a register, that entry's other names."""
    folded = fold(word).typographic
    yield folded
    for key in material.aliases.shown.get(folded, ()):
        names = material.aliases.names(key)
        yield from (name for name in names if name != folded and is_proper(name))


def _pattern(word: str) -> re.Pattern[str]:
    """A word in small letters, with an ending where it is long enough to have one."""
    last = re.search(r"\w+$", word)
    ending = rf"\w{{0,{LONGEST_ENDING}}}" if last and len(last[0]) >= INFLECTED else ""
    return re.compile(rf"(?<!\w){re.escape(word)}{ending}(?!\w)")
