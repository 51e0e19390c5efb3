"""Words in their languages: what language they are in, and which way it is written."""

from generator.render.desk import Desk
from generator.render.views import Words
from generator.wordings import speaking

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ug", "yi", "dv", "ckb", "sd"})


def words(desk: Desk, text: str, language: str, translation: str = "") -> Words:
    """Words with their language, if that is not the language of the page."""
    foreign = marked(desk, language)
    return Words(text, foreign, direction(foreign), translation)


def marked(desk: Desk, language: str) -> str:
    """A language that pages have to name; nothing where the page and its texts are in it."""
    return "" if language == own_language(desk) == speaking().language else language


def own_language(desk: Desk) -> str:
    """The language that the briefing is written in."""
    return desk.annotated.briefing.language


def direction(language: str) -> str:
    """`rtl` for languages written from right to left, else nothing."""
    return "rtl" if language.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT else ""
