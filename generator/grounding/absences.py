"""Recorded searches, run again: what is said to stand in no source must not be found."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from generator.decode import Record
from generator.grounding.aliases import is_proper
from generator.grounding.material import Material
from generator.grounding.mention import Aspect, Mention, Subject
from generator.grounding.passage import Passage
from generator.model import Absence
from generator.text.folding import fold

INFLECTED = 5  # letters from which on a word may have an ending: shorter ones begin other words
LONGEST_ENDING = 3
REACH = 200  # characters on either side of a line end; no name is longer
ENDS = tuple(".!?…:;\"'”’»)")  # of a sentence, behind which another begins


def absence_mentions(material: Material) -> Iterator[Mention]:
    """Every word of every recorded search."""
    bodies = {source: _body(material, source) for source in material.seeds.by_source}
    for record, absence in material.briefing.each(Absence):
        sources = material.searched(absence)
        searched = tuple(line for source in sources for line in bodies.get(source, ()))
        for index, word in enumerate(absence.words):
            yield _search(material, record, index, word, searched)


class Line(NamedTuple):
    """A paragraph and its words in small letters."""

    passage: Passage
    text: str


def _body(material: Material, source: str) -> tuple[Line, ...]:
    """The lead and the body of a source, ready to be searched."""
    lines = tuple(Line(each, fold(each.text).typographic.lower()) for each in material.body(source))
    joints = (
        Line(one.passage, f"{one.text.rstrip()[-REACH:]} {other.text.lstrip()[:REACH]}")
        for one, other in pairwise(lines)
        if not one.text.rstrip().endswith(ENDS)  # a hard-wrapped text goes on in the next line
    )
    return (*lines, *joints)


def _search(
    material: Material, record: Record, index: int, word: str, searched: tuple[Line, ...]
) -> Mention:
    location = ("words", index)
    for wanted in _forms(material, word):
        pattern = _pattern(wanted)
        for passage, text in searched:
            if wanted.lower() in text and pattern.search(text):
                seed = passage.seed
                problem = (
                    f"'{wanted}' does stand in '{passage.source}', in line {passage.line} of "
                    f"{seed.path}"
                )
                way_out = "correct what is said to be missing, or the words that were searched for"
                return Subject(record, location, Aspect.ABSENCE, word).missing(problem, way_out)
    return Subject(record, location, Aspect.ABSENCE, word).stated()


def _forms(material: Material, word: str) -> Iterator[str]:
    """The word, and where it names an entry of a register, that entry's other names."""
    folded = fold(word).typographic
    yield folded
    for key in material.aliases.shown.get(folded, ()):
        names = material.aliases.names(key)
        yield from (name for name in names if name != folded and is_proper(name))


def _pattern(word: str) -> re.Pattern[str]:
    """The word in any case, with an ending where it is long enough to have one."""
    last = re.search(r"\w+$", word)
    ending = rf"\w{{0,{LONGEST_ENDING}}}" if last and len(last[0]) >= INFLECTED else ""
    return re.compile(rf"(?<!\w){re.escape(word.lower())}{ending}(?!\w)")
