"""Names of the register that stand in a translation or its original alone."""

import re
from collections.abc import Iterable, Iterator

from generator.dates.prose import mentions
from generator.grounding.material import Material
from generator.grounding.proper import Known, Usage, is_mute, names_in, possible_names, word_set
from generator.languages import language_of
from generator.rules.translations.pairs import Lost, Pair
from generator.text import Span, WordToken, words
from generator.text.folding import fold
from generator.text.likeness import alike

STEM = 5  # letters of a name that an adjective is made from


def names_lost(material: Material, pair: Pair) -> Iterator[Lost]:
    """The names of the register that stand on one side only.

    A form of the original that is none of the names in another spelling or case only points ("the
    board"), and may be translated in any words.
    """
    find, titles = material.aliases.find, material.aliases.shown_names
    ours = material.language
    nouns_too = language_of(pair.language).has_capital_nouns
    original, translated = find(pair.original), find(pair.translation)
    for here, there, text in (
        (translated, original, pair.original),
        (original, translated, pair.translation),
    ):
        owners, plain = {hit.owner for hit in there}, fold(text).typographic
        told = {word.text.casefold() for word in words(text)}
        known: list[Span] = []
        for hit in sorted(here, key=lambda each: each.span.start - each.span.end):
            names = titles(hit.owner)
            is_named = hit.is_name and not hit.is_hidden
            if here is original and is_named:
                is_named = hit.text in names if nouns_too else _is_spelt_in(hit.text, names)
            is_there = hit.owner in owners or hit.text in plain or _is_spelt_in(hit.text, (text,))
            if is_there or (here is original and any(_head(each, ours) in told for each in names)):
                known.append(hit.span)
            elif is_named and not any(a <= hit.span.start and hit.span.end <= b for a, b in known):
                yield Lost(hit.text, here is translated, "name", hit.owner)


def names_swapped(material: Material, pair: Pair) -> str | None:
    """A name of no register that the original has not, where it has one that is left out."""
    ours, theirs = material.language, pair.language
    if language_of(theirs).has_capital_nouns or is_mute(pair.original):
        return None
    there = Known(word_set(pair.original), possible_names(pair.original, theirs, ours), frozenset())
    here = Known(
        word_set(pair.translation), possible_names(pair.translation, ours, theirs), frozenset()
    )
    taken = [hit.span for hit in material.aliases.find(pair.translation)]
    taken += [Span(each.start, each.end) for each in mentions(pair.translation, ours)]
    new = (each.text for each in names_in(pair.translation, ours, taken, material.usage))
    known = language_of(ours).names
    new = (
        word
        for word in new
        if word.istitle() and word.isalpha() and not known.is_part(word.casefold())
    )
    left = (each.text for each in names_in(pair.original, theirs, (), Usage((), ())))
    left = (word for word in left if word.istitle() and word.isalpha())
    one = next((word for word in new if not there.has(word, ours)), None)
    other = one and next((word for word in left if not here.has(word, theirs)), None)
    return f"the original has '{other}' where the translation has '{one}'" if other else None


def _head(name: str, language: str) -> str:
    """The noun of a name: "council" of "Regional council", "port" of "Port in Elva"."""
    plain, joining = name.casefold().split(), language_of(language).names.joining
    end = next((at for at, word in enumerate(plain) if at and word in joining), len(plain))
    found = re.search(r"[^\W\d_]+$", plain[end - 1]) if plain else None
    return found[0] if found else ""


def _is_spelt_in(name: str, texts: Iterable[str]) -> bool:
    """Whether a word of the name stands there in another alphabet, orthography, case or ending."""
    return any(
        (alike(part.text, word.text) and not word.text.islower()) or _is_derived(part, word)
        for part in words(name)
        if not part.text.islower()
        for text in texts
        for word in words(text)
    )


def _is_derived(name: WordToken, word: WordToken) -> bool:
    """Whether a word begins as a name does, but for its last letters: Seewiler, Seewilen."""
    stem = name.text.casefold()[: max(STEM, len(name.text) - 2)]
    return len(name.text) >= STEM and word.text.casefold().startswith(stem)
