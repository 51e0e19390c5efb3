"""An id has 3 to 64 of a–z, 0–9 and hyphens, with a letter or digit at both ends.

Wrong:
    actors:
      - id: Harbour of Elva
        kind: body
        names: [harbour of Elva]

Right:
    actors:
      - id: harbour-of-elva
        kind: body
        names: [harbour of Elva]

Why: it becomes the address of a page, which must work everywhere and for ever.

Mend: write it in small letters, with hyphens for blanks, such as `new-iron-curtain`.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace

from generator.annotated import AnnotatedBriefing
from generator.diagnostics import Diagnostic, Place
from generator.model import Registered
from generator.rules.references.pointing import named_so
from generator.rules.rule import proof
from generator.slugs import slug


@proof("invalid-id", is_fixable=True)
def invalid_id(annotated: AnnotatedBriefing) -> Iterator[Diagnostic]:
    refused = [found for found in annotated.reading_problems if found.rule == "invalid-id"]
    if refused:
        named = named_so(annotated.briefing.of(Registered))
        taken = {slug(id_) for id_ in annotated.briefing.taken}
        for found in refused:
            is_new = _is_new(annotated, found.place)
            yield found if is_new else _pointing(found, named, taken)


def _pointing(
    found: Diagnostic, named: Callable[[str], tuple[str, str] | None], taken: Collection[str]
) -> Diagnostic:
    """An id that refers to another entry: the one that bears it as a name, or none as yet."""
    written = found.message.partition("' is not an id")[0][1:]
    if meant := named(written):
        fix = tuple(edit._replace(words=meant[0]) for edit in found.fix if meant[0])
        return replace(found, help=meant[1], fix=fix)
    id_ = slug(written)
    if id_ in taken or f"'{id_}'" not in found.help:
        return found
    if " " not in written:
        return replace(found, fix=())  # of an id that no entry has, nothing is known for certain
    way_out = (
        f"an id belongs here, such as '{id_}'; nothing has this name yet: "
        f"`briefing new person {written}` begins its entry (or `company`, `body`, `project` …)"
    )
    return replace(found, help=way_out, fix=())


def _is_new(annotated: AnnotatedBriefing, place: Place) -> bool:
    """Whether an id is that of the entry which it stands in, not a reference to another."""
    line = annotated.briefing.texts[place.path].split("\n")[place.line - 1]
    return line[: place.column - 1].rstrip(" \"'").endswith("id:")
