"""A difference for people at a terminal: a card for each entry, the words that differ marked."""

from collections.abc import Iterator
from types import MappingProxyType

from generator.changes import (
    ChangedField,
    Changes,
    Class,
    DiffPiece,
    EntryChange,
    Resting,
    Unread,
    WordStep,
)
from generator.commands.diff.difference import Diff, Effect, PlacedEvidence
from generator.reporters.as_text import visible

MOST_PROBLEMS = 10  # that are told of one state of a briefing
MARKS = MappingProxyType({WordStep.REMOVED: ("[-", "-]"), WordStep.ADDED: ("{+", "+}")})
COLOURS = MappingProxyType({WordStep.REMOVED: "31", WordStep.ADDED: "32"})


def as_text(difference: Diff, *, colour: bool = False) -> str:
    """The cards of every briefing, what cannot be compared, and how much changed."""
    parts: list[str] = []
    for changes in difference.each:
        told = [
            _card(card, difference.evidence_of(changes.slug, card), colour=colour)
            for card in changes.cards
            if card.is_of_meaning
        ]
        told += _typography(changes)
        told += [_resting(one) for one in changes.resting]
        told += [_effect(one) for one in difference.effects.get(changes.slug, ())]
        told += [_unread(one, difference) for one in changes.unread]
        parts += [f"{visible(changes.slug)}\n", *told] if told else []
    return "\n".join((*parts, visible(difference.summary()) + "\n"))


def _card(card: EntryChange, evidence: tuple[PlacedEvidence, ...], *, colour: bool) -> str:
    said = f", said by {card.speaker}" if card.speaker else ""
    lines = [visible(f"{card.place}: {card.kind} {card.id}{said}: {', '.join(card.classes)}")]
    lines += [f"  {visible(card.heading)}"] if card.heading not in ("", card.id) else []
    lines += [f"  {field.name}: {_words(field, colour=colour)}" for field in card.fields]
    lines += [f"  {_evidence(one)}" for one in evidence]
    return "\n".join(lines) + "\n"


def _evidence(one: PlacedEvidence) -> str:
    """The sentence that evidence stands in, the words themselves marked."""
    place = f"{one.path}:{one.line}" if one.line else one.path
    return visible(f"evidence, {one.level}, {place}: {one.before}[={one.words}=]{one.after}")


def _effect(one: Effect) -> str:
    was, now = one.old or "none", one.new or "none"
    return visible(f"{one.on} {one.id}: {was} -> {now}") + "\n"


def _words(field: ChangedField, *, colour: bool) -> str:
    return " ".join(words_marked(piece, colour=colour) for piece in field.words)


def words_marked(piece: DiffPiece, *, colour: bool) -> str:
    """Some words; the marks stay where there are colours, for who does not see these."""
    before, after = MARKS.get(piece.step, ("", ""))
    shown = f"{before}{visible(piece.words)}{after}"
    code = COLOURS.get(piece.step) if colour else None
    return f"\x1b[{code}m{shown}\x1b[0m" if code else shown


def _typography(changes: Changes) -> Iterator[str]:
    """The entries that say the same with other marks, by their ids."""
    ids = [card.id for card in changes.cards if not card.is_of_meaning]
    if ids:
        yield f"{Class.TYPOGRAPHY} alone: {', '.join(ids)}\n"


def _resting(one: Resting) -> str:
    said = f"{one.place}: {one.kind} {one.id} says the same, and rests on what changed"
    return visible(f"{said}: {', '.join(one.on)}") + "\n"


def _unread(unread: Unread, difference: Diff) -> str:
    lines = [difference.unread_words(unread)]
    problems = unread.problems[:MOST_PROBLEMS]
    lines += [f"  {problem.place}: {problem.message}" for problem in problems]
    if more := len(unread.problems) - len(problems):
        lines.append(f"  and {more:,} more")
    return "\n".join(map(visible, lines)) + "\n"
