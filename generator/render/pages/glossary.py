"""The page of abbreviations and of neutral words."""

from generator.page import Page
from generator.render.desk import Desk
from generator.render.doors import GLOSSARY
from generator.render.sheet import listing


def glossary_page(desk: Desk) -> Page:
    """Abbreviations, and the neutral words the briefing uses for contested things."""
    header = desk.annotated.briefing.header
    return listing(
        desk,
        GLOSSARY,
        "glossary.md.j2",
        glossary=header.glossary if header else (),
        vocabulary=header.vocabulary if header else (),
    )
