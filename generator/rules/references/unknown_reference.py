"""Everything that is referred to exists.

Wrong:
    claims:
      - id: line-promised
        text: Ada Lindt said that the line would pay the fine [[line-fine]].
        evidence: We will pay by May 2022

Right:
    claims:
      - id: line-promised
        text: Ada Lindt said that the line would pay the fine [[line-fined]].
        evidence: We will pay by May 2022

Why: a reference to nothing is a link that leads nowhere.

Mend: correct the id, or add the entry it names. The message suggests the id most like it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from generator.annotated import AnnotatedBriefing
from generator.decode import Record, Written
from generator.links import Pointer
from generator.model import Model, Target, Withdrawn
from generator.rules.named_so import named_so
from generator.rules.references.pointing import KINDS, REGISTER_FILES, former_ids, written_at
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.suggest import nearest

MOST_SOUGHT = 200  # ids without an entry for which one like it is looked for among all there are


@proof("unknown-reference", Scope.BRIEFING)
def unknown_reference(annotated: AnnotatedBriefing) -> Findings:
    briefing = annotated.briefing
    known = former_ids(annotated) | briefing.by_id
    # What an unreadable file holds is not known, and it may be what is missing.
    pointers = () if briefing.has_unknown_ids else annotated.links.all
    meant = cache(lambda expects: _Meant.of(expects, known))
    ways_out: dict[tuple[str, Target], str] = {}
    for pointer in pointers:
        target = pointer.target
        if target in known or target in briefing.refused or _is_all(pointer):
            continue
        message = f"no entry is called '{target[:80]}'"
        key = target, pointer.expects
        if key not in ways_out:
            is_sought = len(ways_out) < MOST_SOUGHT
            ways_out[key] = meant(pointer.expects).way_out(target, is_sought=is_sought)
        yield Finding(written_at(annotated, pointer), message, ways_out[key])


def _is_all(pointer: Pointer[Written[Model]]) -> bool:
    """Whether it names every source; a search can look through all of them."""
    return pointer.location[0] == "sources" and pointer.target == "all"


@dataclass(frozen=True, slots=True)
class _Meant:
    """What may be meant where an id is expected that no entry has: found once for all of them."""

    expects: Target
    right: dict[str, Record]
    named: Callable[[str], str]

    @classmethod
    def of(cls, expects: Target, known: dict[str, Record]) -> "_Meant":
        right = {
            key: known[key]
            for key in sorted(known)
            if isinstance(known[key].entry, KINDS[expects])
            and not isinstance(known[key].entry, Withdrawn)
        }
        in_order = (record for key, record in known.items() if key in right)
        return cls(expects, right, named_so(in_order))

    def way_out(self, target: str, *, is_sought: bool) -> str:
        """The entry that is meant, if it can be told, else how to add one."""
        if named := self.named(target):
            return named
        found = nearest(target, self.right) if is_sought else None
        if found is None:
            where = REGISTER_FILES.get(self.expects, "")
            return f"add {self.expects} with this id{where}"
        place = self.right[found].start()
        return f"did you mean '{self.right[found].id}' ({place.path}:{place.line})?"
