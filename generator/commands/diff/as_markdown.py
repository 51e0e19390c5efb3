"""A difference for the summary of a job: Markdown in which no value is markup."""

import re
from collections.abc import Iterator
from types import MappingProxyType

from generator.changes import (
    ChangedField,
    Changes,
    DiffPiece,
    EntryChange,
    Resting,
    Unread,
    WordStep,
)
from generator.commands.diff.difference import Diff, Effect, PlacedEvidence
from generator.reporters.as_text import visible

LARGEST = 900_000  # bytes; GitHub shows no summary of more than 1 MiB
ELEMENTS = MappingProxyType({WordStep.REMOVED: "del", WordStep.ADDED: "ins"})
_PUNCTUATION = re.compile(r"[!\"#$%&*+./:<=>?@\[-`{-~]")


def as_markdown(difference: Diff, *, colour: bool = False) -> str:  # noqa: ARG001 - no terminal
    """The cards by briefing, typography folded, and how much changed first."""
    title = f"### {_inert(difference.old)} → {_inert(difference.new)}"
    parts = [title, f"**{_inert(difference.summary())}**"]
    for changes in difference.each:
        told = [*_told(changes, difference)]
        parts += [f"#### {_inert(changes.slug)}", *told] if told else []
    return _cut(parts)


def _told(changes: Changes, difference: Diff) -> Iterator[str]:
    slug = changes.slug
    for card in changes.cards:
        if card.is_of_meaning:
            evidence = map(_evidence, difference.evidence_of(slug, card))
            yield "\n".join((_card(card, _read_at(difference, slug, card)), *evidence))
    yield from (_resting(one) for one in changes.resting)
    yield from (_effect(one) for one in difference.effects.get(slug, ()))
    if marks := [_card(card) for card in changes.cards if not card.is_of_meaning]:
        yield f"<details><summary>typography alone: {len(marks):,}</summary>"
        yield from marks
        yield "</details>"
    yield from (_unread(one, difference) for one in changes.unread)


def _read_at(difference: Diff, slug: str, card: EntryChange) -> str:
    """Where an entry is read on the site: a link where its address is known."""
    address = difference.addresses.get((slug, card.id), "")
    if not difference.site or not address:
        return f" · {_inert(address)}" if address else ""
    return f" · [{_inert(address)}]({difference.site}{address})"


def _card(card: EntryChange, read_at: str = "") -> str:
    said = f", said by {_inert(card.speaker)}" if card.speaker else ""
    classes = _inert(", ".join(card.classes))
    place = _inert(f"{card.place.path}:{card.place.line}")
    lines = [
        f"* **{_inert(card.id)}**, {_inert(card.kind)}{said}: **{classes}** ({place}){read_at}"
    ]
    lines += [f"  * {_inert(card.heading)}"] if card.heading not in ("", card.id) else []
    lines += [f"  * *{_inert(field.name)}*: {_words(field)}" for field in card.fields]
    return "\n".join(lines)


def _evidence(one: PlacedEvidence) -> str:
    place = _inert(f"{one.path}:{one.line}" if one.line else one.path)
    before, words, after = map(_inert, (one.before, one.words, one.after))
    return f"  * *evidence*, {_inert(one.level)} ({place}): {before}<b>{words}</b>{after}"


def _effect(one: Effect) -> str:
    was, now = _inert(one.old or "none"), _inert(one.new or "none")
    return f"* *{_inert(one.on)}* **{_inert(one.id)}**: {was} → {now}"


def _words(field: ChangedField) -> str:
    return " ".join(map(_marked, field.words))


def _marked(piece: DiffPiece) -> str:
    element = ELEMENTS.get(piece.step)
    words = _inert(piece.words)
    return f"<{element}>{words}</{element}>" if element else words


def _resting(one: Resting) -> str:
    said = f"{_inert(one.kind)} **{_inert(one.id)}** says the same, and rests on what changed"
    return f"* {said}: {_inert(', '.join(one.on))}"


def _unread(unread: Unread, difference: Diff) -> str:
    lines = [f"* {_inert(difference.unread_words(unread))}"]
    lines += [f"  * {_inert(f'{one.place}: {one.message}')}" for one in unread.problems]
    return "\n".join(lines)


def _inert(text: str) -> str:
    """A text as its reader sees it: as entities, signs are never read as Markdown or HTML."""
    return _PUNCTUATION.sub(lambda sign: f"&#{ord(sign[0])};", visible(text))


def _cut(parts: list[str]) -> str:
    """Blocks up to what a summary may hold, whole ones only."""
    size = 0
    for at, part in enumerate(parts):
        size += len(part.encode()) + 2
        if size > LARGEST:
            return "\n\n".join((*parts[:at], f"{len(parts) - at:,} more are not shown here.\n"))
    return "\n\n".join(parts) + "\n"
