"""Whether the reason for what an entry infers says what it rests on."""

import re

from generator.decode import Record
from generator.grounding.material import Material
from generator.grounding.naming import named_entries
from generator.grounding.passage import Passage, surroundings
from generator.grounding.pool import Pool
from generator.grounding.pooling import pool_of_passages
from generator.languages import language_of
from generator.languages.places import places_of
from generator.model import Location
from generator.quantities import read_quantities
from generator.rules.rule import Finding, Findings
from generator.text import words
from generator.text.folding import fold

QUOTED = re.compile(r"\"([^\"]+)\"|(?<!\w)'([^']+)'(?!\w)")
SHORTEST = 4  # letters of a word that says something
WAY_OUT = "quote the words of the article that it rests on, or say how its number is reckoned"


def unfounded(
    material: Material,
    record: Record,
    location: Location,
    why: str,
    *,
    unit: str = "",
    is_wide: bool = False,
    is_small: bool = False,
) -> Findings:
    """A finding where the reason for what a field infers names nothing that it rests on.

    A reason quotes words of the article, has a word of the passage or of its translation, has one
    of its numbers, or names somebody or some place that is known.

    Args:
        material: the briefing.
        record: the fact that infers.
        location: what it infers.
        why: its reason.
        unit: the unit that is inferred, which may stand anywhere on the page.
        is_wide: whether the words it rests on may stand anywhere on the page.
        is_small: whether small words say it, such as some and up.
    """
    own, page = material.passages(record), material.page(record.source)
    near = page if is_wide or unit else (*own, *surroundings(own))
    pool = pool_of_passages(material, near)
    rests = (
        (bool(unit) and _is_printed(unit, pool))
        or _quotes(page, why)
        or _has_number(material, pool, why)
        or _has_word(material, pool, why, is_small=is_small)
        or _names(material, page, why)
    )
    if not rests:
        field = location[0]
        problem = f"the reason under `inferred: {{{field}: …}}` names nothing that it rests on"
        yield Finding.at(record, location, problem, WAY_OUT)


def _is_printed(unit: str, pool: Pool) -> bool:
    """Whether the page has something in this unit, or in words that leave it open: dollars."""
    return any(unit in (each.unit, *each.candidates) for each in pool.quantities)


def _quotes(page: tuple[Passage, ...], why: str) -> bool:
    """Whether it quotes words that stand on the page."""
    quoted = [a or b for a, b in QUOTED.findall(fold(why).typographic)]
    return any(each in fold(line.text).typographic for each in quoted for line in page)


def _has_number(material: Material, pool: Pool, why: str) -> bool:
    numbers = {each.value for each in read_quantities(why, material.language)}
    return any(each.value in numbers for each in pool.quantities)


def _has_word(material: Material, pool: Pool, why: str, *, is_small: bool) -> bool:
    """Whether a word that says something stands in the passage, or near it, or in a translation."""
    said = {word.text.casefold() for word in words(fold(why).typographic)}
    if not is_small:
        said -= language_of(material.language).common
        said = {each for each in said if len(each) >= SHORTEST}
    return bool(said & pool.words)


def _names(material: Material, page: tuple[Passage, ...], why: str) -> bool:
    """Whether it names one whom the article names, or where it comes from."""
    named = named_entries(material, page)
    if any(hit.owner in named for hit in material.aliases.find(why)):
        return True
    spoken = material.language
    return any(places_of(word.text, spoken) for word in words(why) if word.text[0].isupper())
