"""Two states of a briefing, entry by entry, and what sums up facts that changed and did not."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.changes.card import LEAST, ChangedField, Class, EntryChange, classes_of
from generator.changes.entries import changed, come, fields_between, removed, values_of
from generator.decode import Briefing, Record, written_ids
from generator.diagnostics import Diagnostic, Place
from generator.markup import references
from generator.model import FactRef, ProseText, Section, Summary, walk

OF_ITS_OWN = frozenset({"text", "facts"})
"""Fields of a summary that somebody changes who looks at it again."""


@dataclass(frozen=True, slots=True)
class Resting:
    """A sentence of the summary or a section that nobody changed, and what it rests on."""

    id: str
    kind: str
    place: Place
    on: tuple[str, ...]
    """The ids of the entries it cites that say anything else now, or hold no more."""


def resting_on(cards: Iterable[EntryChange], new: Briefing) -> Iterator[Resting]:
    """The answer, key points and sections that cite what changed in more than notes and marks.

    Args:
        cards: what changed.
        new: the briefing as it is now.
    """
    weighty = [card for card in cards if not LEAST.issuperset(card.classes)]
    changed = {card.id for card in weighty}
    seen = {card.id for card in weighty if _is_seen(card)}
    for record in new.of(Summary, Section):
        on = tuple(sorted(changed.intersection(_cited(record))))
        if on and record.id not in seen:
            yield Resting(record.id, record.kind.noun, record.start(), on)


def _is_seen(card: EntryChange) -> bool:
    """Whether somebody wrote or looked at what it is about."""
    return Class.NEW in card.classes or any(field.name in OF_ITS_OWN for field in card.fields)


def _cited(record: Record) -> Iterator[str]:
    """The ids that an entry names in its texts and as what it rests on."""
    for location, value in walk(record.entry):
        if location and location[0] in OF_ITS_OWN:
            if isinstance(value, ProseText):
                yield from (one.target for one in references(value))
            elif isinstance(value, FactRef):
                yield value


Key = tuple[str, int]
"""An id, and how many entries before it have the same one, which is a mistake."""
_FORMERLY = re.compile(r"""\bformerly["']?:([\s\[\],"'a-z0-9-]*)""")
_ID = re.compile(r"[a-z0-9][a-z0-9-]+[a-z0-9]")
WHOLE = "briefing"
"""What the account of a briefing as a whole is called."""


@dataclass(frozen=True, slots=True)
class Unread:
    """What cannot be compared, since it cannot be read in one of the two states."""

    is_of_old: bool
    ids: tuple[str, ...]
    """Those that are known; none for an entry without an id."""
    problems: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed in one briefing, and what cannot be told."""

    slug: str
    cards: tuple[EntryChange, ...]
    unread: tuple[Unread, ...] = ()
    resting: tuple[Resting, ...] = ()
    """What cites an entry that changed, and says the same as before."""


def changes_between(old: Briefing, new: Briefing) -> Changes:
    """What became of every entry, in the order in which the new state has them; then what is gone.

    Entries are the same if their ids are, or if the newer one lists the older id as `formerly`
    while no entry has that one any more.
    """
    now = _renamed(old, new)
    before = {(now.get(id_, id_), number): record for (id_, number), record in _keyed(old).items()}
    after = _keyed(new)
    cards = [*_whole(old, new, now)]
    for key, record in after.items():
        if key in before:
            cards += changed((old, before[key]), (new, record), now)
        elif not _is_unknown(old, record):
            cards.append(come(new, record))
    lost = [record for key, record in before.items() if key not in after]
    hidden = _hidden(new, lost)
    cards += [removed(old, record) for record in lost if record.id not in hidden]
    begun = [record for key, record in after.items() if key not in before]
    unread = (
        _unread(old, {one.id for one in begun if _is_unknown(old, one)}, is_of_old=True),
        _unread(new, hidden, is_of_old=False),
    )
    return Changes(
        new.slug,
        tuple(cards),
        tuple(one for one in unread if one.ids or one.problems),
        tuple(resting_on(cards, new)),
    )


def _keyed(briefing: Briefing) -> dict[Key, Record]:
    times: Counter[str] = Counter()
    found: dict[Key, Record] = {}
    for record in briefing.records:
        found[record.id, times[record.id]] = record
        times[record.id] += 1
    return found


def _renamed(old: Briefing, new: Briefing) -> dict[str, str]:
    """For each id that nothing has any more, the entry that took its place."""
    now: dict[str, str] = {}
    taken = {*old.by_id}
    for written, record in written_ids(new.records):
        if written in old.by_id and written not in new.by_id and record.id not in taken:
            now[written] = record.id
            taken.add(record.id)
    return now


def _is_unknown(old: Briefing, record: Record) -> bool:
    """Whether an entry that was not read may be the same one as one that is there now."""
    ids = (record.id, *record.entry.formerly)
    return old.has_unknown_ids or not old.refused.isdisjoint(ids)


def _hidden(new: Briefing, lost: Iterable[Record]) -> set[str]:
    """The ids of entries that are not there now and may be among what was not read.

    An entry that was refused may have another id by now; then it has the old one as `formerly`.
    """
    is_read = new.refused <= new.by_id.keys()
    written = set[str]() if is_read else _former_ids(new)
    known = {*new.refused, *written}
    return {record.id for record in lost if new.has_unknown_ids or record.id in known}


def _former_ids(briefing: Briefing) -> set[str]:
    """Every id that stands behind a `formerly:`, and words of what follows it."""
    lists = (_FORMERLY.findall(text) for text in briefing.texts.values())
    return {id_ for found in lists for written in found for id_ in _ID.findall(written)}


def _unread(briefing: Briefing, may_be_there: set[str], *, is_of_old: bool) -> Unread:
    """What was not read of a briefing: what is known to be there, and what may be."""
    ids = may_be_there | (briefing.refused - briefing.by_id.keys())
    if _is_unread(briefing):
        ids |= {WHOLE}
    return Unread(is_of_old, tuple(sorted(ids)), briefing.problems)


def _is_unread(briefing: Briefing) -> bool:
    """Whether there is a briefing.yml that cannot be read."""
    return briefing.head is None and briefing.first in briefing.texts


def _whole(old: Briefing, new: Briefing, now: Mapping[str, str]) -> Iterator[EntryChange]:
    """What became of the briefing's account of itself."""
    head = new.head or old.head
    if head is None or _is_unread(old) or _is_unread(new):
        return
    fields: tuple[ChangedField, ...] = ()
    if old.head and new.head:
        fields = fields_between(values_of(old.head.entry, now), values_of(new.head.entry, {}))
        classes = classes_of(fields)
    else:
        classes = (Class.NEW if new.head else Class.REMOVED,)
    if classes:
        slug, title = new.slug, head.entry.title
        yield EntryChange(slug, slug, WHOLE, None, title, head.place(), classes, fields)
