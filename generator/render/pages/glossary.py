"""The page of abbreviations and of neutral words."""

from generator.page import Page
from generator.render.addresses import Addresses
from generator.render.desk import Desk
from generator.render.doors import GLOSSARY
from generator.render.shell import head, page


def glossary_page(addresses: Addresses) -> Page:
    """Abbreviations, and the neutral words the briefing uses for contested things."""
    desk = Desk(addresses, addresses.behind(GLOSSARY))
    header = addresses.annotated.briefing.header
    return page(
        desk.page,
        "glossary.md.j2",
        head(GLOSSARY.title, GLOSSARY.intro, tags=("glossary",)),
        intro=GLOSSARY.intro,
        glossary=header.glossary if header else (),
        vocabulary=header.vocabulary if header else (),
    )
