"""An id in a text stands in two square brackets on each side, or in none.

Wrong:
    claims:
      - id: line-promised
        text: The line would pay the fine [[line-fined].
        evidence: We will pay by May 2022

Right:
    claims:
      - id: line-promised
        text: The line would pay the fine [[line-fined]].
        evidence: We will pay by May 2022

Why: with a bracket missing the id is printed as it stands, and leads nowhere.

Mend: write `[[id]]` or `[[id|words]]`.
"""

import re
from collections.abc import Container, Iterator

from generator.annotated import AnnotatedBriefing
from generator.markup import pieces
from generator.model import ProseText, walk
from generator.rules.rule import Finding, Findings, Scope, proof

_BRACKETED = re.compile(r"\[{1,2}([a-z0-9-]{3,64})(?:\|[^\[\]]*)?\]{0,2}")


@proof("broken-reference", Scope.BRIEFING)
def broken_reference(annotated: AnnotatedBriefing) -> Findings:
    known = annotated.briefing.by_id
    for part in annotated.briefing.parts:
        for location, value in walk(part.entry):
            if not isinstance(value, ProseText):
                continue
            for written, named in broken_in(value, known):
                message = f"'{written[:80]}' is not a reference"
                yield Finding(part.place(location), message, f"write [[{named}]] to refer to it")


def broken_in(text: str, known: Container[str]) -> Iterator[tuple[str, str]]:
    """What is written in a text as only half a reference, and the known id in it."""
    for piece in pieces(text):
        for found in _BRACKETED.finditer(piece) if isinstance(piece, str) else ():
            if found.group(1) in known:
                yield found.group(), found.group(1)
