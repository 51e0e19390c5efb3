"""The folder of a briefing has a name that can stand in an address and is not yet taken.

Wrong:
    # briefings/Ash of Elva/briefing.yml
    title: The ash of Elva
    question: Who pays for the ash in the water?
    as_of: 2022-12-31

Right:
    # briefings/ash-of-elva/briefing.yml
    title: The ash of Elva
    question: Who pays for the ash in the water?
    as_of: 2022-12-31

Why: its name is the first part of the address of all its pages.

Mend: rename the folder in small letters, with hyphens for blanks, such as
`kz-digital-sovereignty`.
"""

import re

from generator.annotated import AnnotatedBriefing
from generator.diagnostics import Place
from generator.rules.ids.reserved_id import owner_of
from generator.rules.rule import Finding, Findings, Scope, proof

FOLDER_NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")


@proof("briefing-name", Scope.BRIEFING)
def briefing_name(annotated: AnnotatedBriefing) -> Findings:
    slug = annotated.briefing.slug
    owner = owner_of(slug)
    if owner is None and FOLDER_NAME.fullmatch(slug):
        return
    message = (
        f"'{slug}' is a name that {owner} uses for itself"
        if owner
        else f"the folder '{slug}' may have only the characters a-z, 0-9 and hyphens in its name, "
        "with a letter or digit at both ends"
    )
    place = Place(f"{annotated.briefing.folder}/briefing.yml")
    yield Finding(place, message, "rename the folder")
