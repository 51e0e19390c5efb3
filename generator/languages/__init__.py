"""The languages: all that the program knows of each is in a folder of its own.

A folder has a module for each part (`numbers`, `dates`, `negation`, `speech`, `words`, `counting`,
`wording`) and puts them together in its `LANGUAGE`. Nothing is pooled: a passage is read in its own
language, and what that language lacks is not read.
"""

from dataclasses import replace
from functools import cache

from generator.languages import ar, cs, de, en, es, fr, it, ja, kk, nl, pl, pt, ru, sv, tr, uk, zh
from generator.languages.cldr import completed_numbers
from generator.languages.cldr_dates import completed_dates
from generator.languages.language import Language

LANGUAGES: tuple[Language, ...] = (
    en.LANGUAGE,
    pl.LANGUAGE,
    ru.LANGUAGE,
    kk.LANGUAGE,
    uk.LANGUAGE,
    de.LANGUAGE,
    fr.LANGUAGE,
    es.LANGUAGE,
    it.LANGUAGE,
    ar.LANGUAGE,
    zh.LANGUAGE,
    ja.LANGUAGE,
    nl.LANGUAGE,
    pt.LANGUAGE,
    cs.LANGUAGE,
    tr.LANGUAGE,
    sv.LANGUAGE,
)


@cache
def language_of(tag: str) -> Language:
    """The language of a BCP 47 tag, completed by CLDR; of one without a folder, CLDR is all."""
    code = tag.partition("-")[0].lower()
    written = next((each for each in LANGUAGES if each.code == code), Language(code))
    return replace(
        written,
        numbers=completed_numbers(code, written.numbers),
        dates=completed_dates(code, written.dates, written.numbers.ordinals),
    )
