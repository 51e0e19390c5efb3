"""The articles side by side, by what makes a report more or less reliable; no verdict on any."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.decode import Record
from generator.model import Fact, Source
from generator.model.words import Voice
from generator.origins import Belonging, route_of
from generator.render.desk import Desk
from generator.render.doors import DISAGREEMENTS
from generator.render.kinds.cells import TableRow
from generator.render.parts.headlines import TOP, headlines
from generator.render.parts.heard import party_of
from generator.render.views import Row
from generator.render.wording import when
from generator.text import Label
from generator.wordings import N_, _
from generator.wordings.numbers import counted

COLUMNS = (
    N_("Article"),
    N_("Voices"),
    N_("Owner"),
    N_("Through whom"),
    N_("Dated"),
    N_("Headline"),
    N_("Told by one party"),
)
_WORD = re.compile(r"\w+")


def weighed(desk: Desk, records: Sequence[Record[Source]]) -> tuple[TableRow, ...]:
    """One row for each article, by its outlet's name where no other article has the same."""
    ties = Belonging(desk.annotated)
    outlets = Counter(desk.outlet(one.id) for one in records)
    return tuple(
        TableRow(
            desk.link(one.id, name if outlets[name := desk.outlet(one.id)] == 1 else ""),
            _cells(desk, one, ties),
        )
        for one in records
    )


def _cells(desk: Desk, record: Record[Source], ties: Belonging) -> tuple[Row, ...]:
    facts = desk.annotated.facts_in.get(record.id, ())
    cells = (
        Row("", _voices(desk, record, facts)),
        _owner(desk, record, ties),
        _way(desk, facts),
        Row("", when=when(record.entry.published)),
        _headline(desk, record),
        Row("", _most_heard(desk, record, facts)),
    )
    labels = COLUMNS[1:]
    return tuple(_labelled(_(label), cell) for label, cell in zip(labels, cells, strict=True))


def _labelled(label: str, cell: Row) -> Row:
    return Row(label, cell.words, cell.links, cell.when)


def _voices(desk: Desk, record: Record[Source], facts: tuple[Record[Fact], ...]) -> str:
    """Whom it hears beside itself, and how many of them it does not name."""
    own = record.entry.publisher.actor
    heard = {desk.annotated.speaker(fact): fact.entry.voice for fact in facts if _is_heard(fact)}
    heard.pop(own, None)
    unnamed = sum(voice is Voice.ANONYMOUS for voice in heard.values())
    return _("{named} named, {unnamed} unnamed").format(named=len(heard) - unnamed, unnamed=unnamed)


def _is_heard(fact: Record[Fact]) -> bool:
    return fact.entry.voice is not Voice.OWN and not fact.entry.is_search


def _way(desk: Desk, facts: tuple[Record[Fact], ...]) -> Row:
    """The longest way by which anything in it came, from the outlet backwards."""
    ways = (tuple(dict.fromkeys(route_of(desk.annotated, fact))) for fact in facts)
    longest = max(ways, key=lambda way: (len(way), way), default=())
    before = tuple(key for key in longest[1:] if key in desk.names)
    words = _("nobody named")
    if before:
        words = counted(len(before), "{number} hand before it", "{number} hands before it")
    return Row("", words, desk.links(before))


def _headline(desk: Desk, record: Record[Source]) -> Row:
    found = [one for one in headlines(desk, record.id) if one.where == _(TOP[Label.TITLE])]
    if not found:
        return Row("", _("nothing noted"))
    return Row("", links=(desk.door(DISAGREEMENTS, _("says other than the text")),))


def _owner(desk: Desk, record: Record[Source], ties: Belonging) -> Row:
    publisher = record.entry.publisher.actor
    if not publisher:
        return Row("", _("publisher not known"))
    words = _("a state") if ties.is_state_outlet(publisher) else _("no state known")
    return Row("", links=(desk.way(publisher, words),))


def _most_heard(desk: Desk, record: Record[Source], facts: tuple[Record[Fact], ...]) -> str:
    """On the word of which party most of the text is told, and how many of a hundred words.

    The outlet is not counted, nor what is said on nobody's word.
    """
    read = desk.addresses.coverage.get(record.id)
    words = [
        one.span.start + word.start()
        for one in (read.sentences if read else ())
        for word in _WORD.finditer(one.text)
    ]
    told: dict[str, set[int]] = {}
    for fact in facts:
        speaker = desk.annotated.speaker(fact)
        if speaker and speaker != record.entry.publisher.actor:
            told.setdefault(party_of(desk, speaker), set()).update(_places(desk, fact))
    shares = {name: sum(at in places for at in words) for name, places in told.items()}
    if not any(shares.values()):
        return _("nobody’s")
    most = min(shares, key=lambda name: (-shares[name], name))
    return _("{share} per cent: {name}").format(share=100 * shares[most] // len(words), name=most)


def _places(desk: Desk, fact: Record[Fact]) -> Iterator[int]:
    """The places in the stored text of the words that a fact rests on."""
    for anchor in desk.annotated.anchors_of.get(fact.id, ()):
        for match in anchor.matches if anchor.is_evidence else ():
            for part in match.parts:
                yield from range(part.start, part.end)
