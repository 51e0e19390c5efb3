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
            literal = (piece for piece in pieces(value) if isinstance(piece, str))
            for found in (match for piece in literal for match in _BRACKETED.finditer(piece)):
                named = found.group(1)
                if named in known:
                    place = part.place(location)
                    message = f"'{found.group()[:80]}' is not a reference"
                    way_out = f"write [[{named}]] to refer to it"
                    yield Finding(place, message, way_out)
