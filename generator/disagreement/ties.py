"""Which facts belong together: what editors wrote about pairs, and what can contradict at all."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import chain, islice, pairwise
from math import ceil
from typing import TypeVar

from generator.annotated import AnnotatedBriefing
from generator.dates import Date
from generator.decode import Record
from generator.disagreement.values import Preference, Side, Stand, Tie
from generator.gathering import grouped
from generator.markup import references
from generator.model import Fact
from generator.model.words import LinkKind, NoteKind, RankLevel

T = TypeVar("T")
H = TypeVar("H", bound=Hashable)
Days = tuple[dt.date, dt.date]
ANY_DAY: Days = (dt.date.min, dt.date.max)
MOST = 20  # items at one time that the next is held against; of a year, its quarters and months 17
MANY = 50  # texts that one is compared with; more share a rare word only if most are alike


def days(date: Date | None) -> Days:
    """The first and the last day that a date can mean; one that is not known is any."""
    if date is None:
        return ANY_DAY
    starts = [span.earliest or dt.date.min for span in date.spans]
    ends = [span.latest or dt.date.max for span in date.spans]
    return min(starts, default=dt.date.min), max(ends, default=dt.date.max)


def meeting(
    items: Iterable[T], when: Callable[[T], Days], what: Callable[[T], H]
) -> Iterator[tuple[T, T]]:
    """The pairs of which some day may be the same, each in the order of the items.

    Of items that say the same (`what`), the one that lasts longest meets those that come later;
    and of all together, the `MOST` that last longest.
    """
    waiting = sorted(((*when(item), at, item) for at, item in enumerate(items)), key=_place)
    running: dict[H, tuple[dt.date, dt.date, int, T]] = {}
    for one in waiting:
        running = {said: other for said, other in running.items() if other[1] >= one[0]}
        for other in running.values():
            yield (other[3], one[3]) if other[2] < one[2] else (one[3], other[3])
        said = what(one[3])
        if said not in running or running[said][1] < one[1]:
            running[said] = one
        if len(running) > MOST:
            del running[min(running, key=lambda said: running[said][1])]


def _place(item: tuple[dt.date, dt.date, int, T]) -> tuple[dt.date, int]:
    return item[0], item[2]


def pairs_alike(
    sets: Iterable[frozenset[str]], share: Fraction
) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """Pairs that join all sets whose common part is such a share of both together.

    Of two such sets, each has one of the other's among its rarest members, the shorter among
    fewer of them (prefix filtering: Chaudhuri, Ganti and Kaushik 2006; Xiao et al. 2008). Of what
    shares one of these a set is compared with the `MANY` that share the rarest.
    """
    by_length = sorted({one for one in sets if one}, key=lambda one: (len(one), sorted(one)))
    counted = Counter(member for one in by_length for member in one)
    holders: dict[str, list[frozenset[str]]] = {}
    for one in by_length:
        rarest = sorted(one, key=lambda member: (counted[member], member))
        reach = len(one) - ceil(share * len(one)) + 1
        sharing = (reversed(holders.get(member, ())) for member in rarest[:reach])
        for other in dict.fromkeys(islice(chain.from_iterable(sharing), MANY)):
            common = len(one & other)
            if common >= share * (len(one) + len(other) - common):
                yield one, other
        for member in rarest[: len(one) - ceil(2 * share / (1 + share) * len(one)) + 1]:
            holders.setdefault(member, []).append(one)


F = TypeVar("F", bound=Fact)
AGREEING = frozenset({LinkKind.SUPPORTS.value, LinkKind.PARALLELS.value})
"""Links that say that two facts agree; only with a reason do they explain why they do not."""


@dataclass(frozen=True)
class Ties:
    """All ties of a briefing."""

    annotated: AnnotatedBriefing

    @cached_property
    def all(self) -> frozenset[Tie]:
        """The links between facts, and their notes on discrepancies that name another fact."""
        return frozenset(
            tie for record in self.annotated.facts for tie in _ties(record, record.entry)
        )

    @cached_property
    def of(self) -> dict[str, tuple[Tie, ...]]:
        """The ties that each fact was given."""
        return grouped(self.all, lambda tie: tie.owner)

    def among(self, facts: Iterable[str]) -> tuple[Tie, ...]:
        """The ties between some facts, sorted."""
        known = set(facts)
        found = (tie for fact in known for tie in self.of.get(fact, ()) if tie.other in known)
        return tuple(sorted(found, key=lambda tie: (tie.owner, tie.other, tie.kind, tie.why)))

    def ranks(self, facts: Iterable[str]) -> tuple[Preference, ...]:
        """The ranks, other than the normal one, that editors gave to some facts, sorted."""
        found = []
        for fact in sorted(set(facts)):
            record = self.annotated.briefing.find(fact, Fact)
            rank = record.entry.rank if record else None
            if rank and rank.rank is not RankLevel.NORMAL:
                found.append(Preference(fact, rank.rank.value, rank.why))
        return tuple(found)

    def unexplained(
        self, conflicts: Iterable[tuple[str, str]], answers: dict[str, str]
    ) -> tuple[tuple[str, str], ...]:
        """The pairs that nothing ties: no link or note, not over a third fact, and no rank.

        A preferred answer settles the whole question; a deprecated one is out of it. Of several
        pairs that one word would explain, the first stands for all.

        Args:
            conflicts: pairs of facts that answer differently.
            answers: the answer of each fact; facts that agree stand together.
        """
        ranks = {one.fact: one.rank for one in self.ranks(answers)}
        if RankLevel.PREFERRED.value in ranks.values():
            return ()
        edges = [
            (tie.owner, tie.other)
            for tie in self.among(answers)
            if tie.why or tie.kind not in AGREEING
        ]
        for alike in grouped(answers, answers.__getitem__).values():
            edges += pairwise(alike)
        group = {fact: number for number, one in enumerate(groups(answers, edges)) for fact in one}
        open_pairs = sorted(
            (min(pair), max(pair))
            for pair in conflicts
            if group[pair[0]] != group[pair[1]]
            and not any(ranks.get(fact) == RankLevel.DEPRECATED.value for fact in pair)
        )
        first: dict[frozenset[int], tuple[str, str]] = {}
        for pair in open_pairs:
            first.setdefault(frozenset(group[fact] for fact in pair), pair)
        return tuple(first.values())


def _ties(record: Record, entry: object) -> Iterator[Tie]:
    if not isinstance(entry, Fact):
        return
    for link in entry.links:
        yield Tie(record.id, str(link.to), link.kind.value, link.why or "")
    for note in entry.notes:
        if note.kind in (NoteKind.DISCREPANCY, NoteKind.CAUTION):
            named = (*note.see, *(found.target for found in references(note.text)))
            for other in dict.fromkeys(map(str, named)):
                yield Tie(record.id, other, note.kind.value, str(note.text))


def groups(members: Iterable[T], edges: Iterable[tuple[T, T]]) -> tuple[tuple[T, ...], ...]:
    """The connected parts of a graph; parts and members in the order in which they were given."""
    part: dict[T, list[T]] = {member: [member] for member in members}
    for one, other in edges:
        small, large = sorted((part[one], part[other]), key=len)
        if small is not large:
            large += small
            for member in small:
                part[member] = large
    order = {member: number for number, member in enumerate(part)}
    found = {id(each): sorted(each, key=order.__getitem__) for each in part.values()}
    return tuple(tuple(each) for each in found.values())


def records_of(annotated: AnnotatedBriefing, kind: type[F]) -> tuple[tuple[Record, F], ...]:
    """The facts of one kind by their ids, whatever file they are written in."""
    known = annotated.briefing.by_id
    found = [pair for pair in annotated.briefing.each(kind) if known[pair[0].id] is pair[0]]
    return tuple(sorted(found, key=lambda pair: pair[0].id))


def is_deprecated(fact: Fact) -> bool:
    """Whether an editor takes it out of every question; what differs is sought among the others."""
    return fact.rank is not None and fact.rank.rank is RankLevel.DEPRECATED


def stand(annotated: AnnotatedBriefing, record: Record, when: Date | None = None) -> Stand:
    """A fact as one who answers, for its own day unless another is given."""
    as_of = annotated.as_of(record)
    day = when or (as_of.date if as_of else None)
    return Stand(record.id, record.source, annotated.speaker(record), day)


def sides_of(answers: dict[str, str], stands: Iterable[Stand]) -> tuple[Side, ...]:
    """The facts that give the same answer together, by the id of the first."""
    ordered = sorted(stands, key=lambda one: one.fact)
    return tuple(
        Side(answer, together)
        for answer, together in grouped(ordered, lambda one: answers[one.fact]).items()
    )
