"""The page of abbreviations and of neutral words."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import Abbreviation, Term
from generator.model.base import extent
from generator.page import Page
from generator.render.cutting import Heading, initial_letters
from generator.render.desk import Desk
from generator.render.doors import GLOSSARY
from generator.render.orders import Ways
from generator.render.sheet import listing
from generator.slugs import slug
from generator.wordings import N_, _

SECTIONS = {Abbreviation: N_("Abbreviations"), Term: N_("Words this briefing uses")}


@dataclass(frozen=True, slots=True)
class Explained:
    """A word of the briefing, and its place among those that are explained."""

    word: Abbreviation | Term
    number: int

    @property
    def id(self) -> str:
        """The word in Latin letters, and its number: two words may be spelled alike."""
        return f"{slug(self.word.term)}-{self.number}"

    @property
    def extent(self) -> int:
        """About how many bytes of HTML it takes with all that is said of it."""
        return extent(self.word)


def explained_words(desk: Desk) -> Sequence[Explained]:
    """The abbreviations, then the neutral words."""
    header = desk.annotated.briefing.header
    if header is None:
        return ()
    words: tuple[Abbreviation | Term, ...] = (*header.glossary, *header.vocabulary)
    return tuple(Explained(word, number) for number, word in enumerate(words))


def sort_of(_desk: Desk, one: Explained) -> Heading:
    """Whether it is an abbreviation or a neutral word."""
    kind = type(one.word)
    return Heading(kind.__name__.lower(), _(SECTIONS[kind]))


def letter(_desk: Desk, one: Explained) -> Heading:
    """How it begins."""
    return initial_letters(one.word.term, 1)


def glossary_page(desk: Desk, found: Sequence[Explained], ways: Ways) -> Page:
    """Abbreviations, and the neutral words the briefing uses for contested things."""
    words = tuple(one.word for one in found)
    return listing(
        desk,
        GLOSSARY,
        "glossary.md.j2",
        ways,
        glossary=tuple(one for one in words if isinstance(one, Abbreviation)),
        vocabulary=tuple(one for one in words if isinstance(one, Term)),
    )
