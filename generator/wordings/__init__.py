"""The words of the site in its language: gettext, with the English wording as the key.

Nothing speaks another language than English but inside `spoken`: what the command line says of a
briefing is English everywhere. A language is one file beside this one, its catalogue (`pl.po`).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

ENGLISH = "en"
CATALOGUES = Path(__file__).parent
LANGUAGES = (ENGLISH, *sorted(path.stem for path in CATALOGUES.glob("*.po")))
"""The languages that the site can speak (BCP 47)."""


@dataclass(frozen=True, slots=True)
class CatalogueLanguage:
    """A language and its catalogue."""

    language: str = ENGLISH
    catalogue: NullTranslations = NullTranslations()  # noqa: RUF009 - it holds nothing


_SPOKEN: ContextVar[CatalogueLanguage] = ContextVar("spoken", default=CatalogueLanguage())  # noqa: B039 - it is frozen


@contextmanager
def spoken(language: str, catalogue: NullTranslations | None = None) -> Iterator[None]:
    """Speak a language until the end of the block.

    Args:
        language: one of `LANGUAGES`, unless a catalogue is given.
        catalogue: to be used instead of the one that comes with us.
    """
    token = _SPOKEN.set(CatalogueLanguage(language, catalogue or catalogue_of(language)))
    try:
        yield
    finally:
        _SPOKEN.reset(token)


def speaking() -> CatalogueLanguage:
    """What is spoken here."""
    return _SPOKEN.get()


@cache
def catalogue_of(language: str) -> NullTranslations:
    """The catalogue of a language; English is what stands in the sources."""
    if language == ENGLISH:
        return NullTranslations()
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - not for an English site
    from babel.messages.pofile import read_po  # noqa: PLC0415

    compiled = BytesIO()
    with (CATALOGUES / f"{language}.po").open("rb") as file:
        write_mo(compiled, read_po(file, locale=language))
    compiled.seek(0)
    return GNUTranslations(compiled)


def _(words: str) -> str:
    """The wording in the language that is spoken."""
    return _SPOKEN.get().catalogue.gettext(words)


def pgettext(context: str, words: str) -> str:
    """The wording of words that mean several things: the context tells which."""
    return _SPOKEN.get().catalogue.pgettext(context, words)


def ngettext(one: str, several: str, number: int) -> str:
    """The wording for a number of things, in the plural that the language has for it."""
    return _SPOKEN.get().catalogue.ngettext(one, several, number)


def N_(words: str) -> str:  # noqa: N802 - its name everywhere
    """Mark a wording that stands in a constant; it is translated where it is used."""
    return words
