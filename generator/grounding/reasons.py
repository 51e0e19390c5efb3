"""Whether the reason for what an entry infers says what it rests on."""

import re
from dataclasses import replace

from generator.grounding.material import Material
from generator.grounding.mention import Aspect, How, Mention
from generator.grounding.names_found import attested
from generator.grounding.passage import Passage
from generator.grounding.pool import Pool, pool_of_passages
from generator.languages import language_of
from generator.languages.places import places_of
from generator.model import Fact
from generator.quantities import read
from generator.text import words
from generator.text.folding import fold

REASONED = frozenset(
    {Aspect.VALUE, Aspect.WHOLE, Aspect.UNIT, Aspect.BOUND, Aspect.CHANGE, Aspect.ROLE, Aspect.TEXT}
)
WIDE = frozenset({Aspect.UNIT, Aspect.TEXT})
"""What is known from anywhere in the article: its own words for it stand nowhere near."""
QUOTED = re.compile(r"\"([^\"]+)\"|(?<!\w)'([^']+)'(?!\w)")
SHORTEST = 4  # letters of a word that says something


def honest(material: Material, mention: Mention) -> Mention:
    """The mention; a missing one where it is inferred for a reason that names nothing.

    A reason quotes words of the article, has a word of the passage or of its translation, has one
    of its numbers, or names somebody or some place that is known.
    """
    if mention.how is not How.INFERRED or mention.aspect not in REASONED:
        return mention
    if not isinstance(mention.owner.entry, Fact) or _rests(material, mention):
        return mention
    field = mention.location[0]
    problem = f"the reason under `inferred: {{{field}: …}}` names nothing that it rests on"
    way_out = "quote the words of the article that it rests on, or say how its number is reckoned"
    return replace(mention, how=How.MISSING, why=problem, help=way_out)


def _rests(material: Material, mention: Mention) -> bool:
    own = material.passages(mention.owner)
    page = material.page(mention.owner.source)
    is_wide = mention.aspect in WIDE
    pool = pool_of_passages(material, page if is_wide else (*own, *material.surroundings(own)))
    if mention.aspect is Aspect.UNIT and _is_printed(mention.what, pool):
        return True
    return (
        _quotes(page, mention.why)
        or _has_number(material, pool, mention.why)
        or _has_word(material, pool, mention)
        or _names(material, mention)
    )


def _is_printed(unit: str, pool: Pool) -> bool:
    """Whether the page has something in this unit, or in words that leave it open: dollars."""
    return any(unit in (each.unit, *each.candidates) for each in pool.quantities)


def _quotes(page: tuple[Passage, ...], why: str) -> bool:
    """Whether it quotes words that stand on the page."""
    quoted = [a or b for a, b in QUOTED.findall(fold(why).typographic)]
    return any(each in fold(line.text).typographic for each in quoted for line in page)


def _has_number(material: Material, pool: Pool, why: str) -> bool:
    numbers = {each.value for each in read(why, material.language)}
    return any(each.value in numbers for each in pool.quantities)


def _has_word(material: Material, pool: Pool, mention: Mention) -> bool:
    """Whether a word that says something stands in the passage, or near it, or in a translation."""
    said = {word.text.casefold() for word in words(fold(mention.why).typographic)}
    if mention.aspect not in (Aspect.BOUND, Aspect.CHANGE):  # small words say these: some, up
        said -= language_of(material.language).common
        said = {each for each in said if len(each) >= SHORTEST}
    return bool(said & pool.words)


def _names(material: Material, mention: Mention) -> bool:
    """Whether it names one whom the article names, or where it comes from."""
    page = attested(material, material.page(mention.owner.source))
    if any(hit.owner in page for hit in material.aliases.find(mention.why)):
        return True
    spoken = material.language
    return any(
        places_of(word.text, spoken) for word in words(mention.why) if word.text[0].isupper()
    )
