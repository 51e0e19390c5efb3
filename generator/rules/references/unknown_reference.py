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

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from generator.annotated import AnnotatedBriefing
from generator.decode import Record, Written
from generator.links import Pointer
from generator.model import Model, Target, Withdrawn
from generator.rules.references.pointing import (
    REGISTER_FILES,
    TARGET_KINDS,
    also,
    counted_at,
    former_ids,
    line,
    named_so,
    renaming,
    written_at,
)
from generator.rules.rule import Finding, Findings, Scope, proof
from generator.suggest import certain, close, nearest

RENAMED = "an entry that was renamed `briefing fix` lists the old id under `formerly`"
UNNAMED = {"anonymous", "nobody", "somebody", "unknown", "unnamed"}
NOT_NAMED = "leave `by` out, and write `voice: anonymous` where the article names nobody"
MOST_SOUGHT = 200  # ids without an entry for which one like it is looked for among all there are


@proof("unknown-reference", Scope.BRIEFING, is_fixable=True)
def unknown_reference(annotated: AnnotatedBriefing) -> Findings:
    briefing = annotated.briefing
    known = former_ids(annotated) | briefing.by_id
    # What an unreadable file holds is not known, and it may be what is missing.
    pointers = () if briefing.has_unknown_ids else annotated.links.all
    meant = cache(lambda expects: _Meant.of(expects, known))
    counted = Counter(record.id for record in briefing.records)
    twice = {id_ for id_, number in counted.items() if number > 1}
    unknown: dict[str, list[Pointer[Written[Model]]]] = {}
    for pointer in pointers:
        target = pointer.target
        if not (target in known or target in briefing.refused or _is_all(pointer)):
            unknown.setdefault(target, []).append(pointer)
    for number, (target, found) in enumerate(unknown.items()):
        places = [written_at(annotated, pointer) for pointer in found]
        places += counted_at(annotated, target)
        expects = meant(_narrowest(found))
        id_, way_out = expects.way_out(target, is_sought=number < MOST_SOUGHT)
        if not id_ and twice & expects.right.keys():
            continue  # one of two that have the same id now may be the one that is meant
        message = f"no entry is called '{target[:80]}'{also(places)}"
        if len(places) > 1:
            way_out += f" Of {RENAMED}" if way_out.endswith("?") else f"; of {RENAMED}"
        fix = renaming(annotated, places, target, id_) if id_ else ()
        yield Finding(places[0], message, way_out, fix)


def _narrowest(pointers: list[Pointer[Written[Model]]]) -> Target:
    """The kind of entry that the most demanding of some references to one id asks for."""
    return max((one.expects for one in pointers), key=lambda expects: expects is not Target.ANY)


def _is_all(pointer: Pointer[Written[Model]]) -> bool:
    """Whether it names every source; a search can look through all of them."""
    return pointer.location[0] == "sources" and pointer.target == "all"


@dataclass(frozen=True, slots=True)
class _Meant:
    """What may be meant where an id is expected that no entry has: found once for all of them."""

    expects: Target
    right: dict[str, Record]
    named: Callable[[str], tuple[str, str] | None]

    @classmethod
    def of(cls, expects: Target, known: dict[str, Record]) -> "_Meant":
        right = {
            key: known[key]
            for key in sorted(known)
            if isinstance(known[key].entry, TARGET_KINDS[expects])
            and not isinstance(known[key].entry, Withdrawn)
        }
        in_order = (record for key, record in known.items() if key in right)
        return cls(expects, right, named_so(in_order))

    def way_out(self, target: str, *, is_sought: bool) -> tuple[str, str]:
        """The id that is meant beyond doubt, and what to do: correct the id, or add the entry."""
        if named := self.named(target):
            return named
        if self.expects is Target.ACTOR and target.casefold() in UNNAMED:
            return "", NOT_NAMED
        sought = self.right if is_sought else {}
        near = close(target, sought)
        likely = near or tuple(filter(None, [nearest(target, sought)]))
        if not likely:
            where = REGISTER_FILES.get(self.expects, "")
            return "", f"add {self.expects} with this id{where}"
        records = [self.right[one] for one in likely]
        places = (f"'{one.id}' ({line(one.start())})" for one in records)
        sure = certain(target, self.right) if near else None
        return self.right[sure].id if sure else "", f"did you mean {' or '.join(places)}?"
