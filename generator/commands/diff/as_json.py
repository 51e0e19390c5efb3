"""A difference for programs, version 1 of this schema."""

import json
from dataclasses import asdict
from typing import Any

from generator.changes import ChangedField, Changes, EntryChange, Unread
from generator.commands.diff.difference import Diff

VERSION = 1


def as_json(difference: Diff, *, colour: bool = False) -> str:  # noqa: ARG001 - for people
    """All cards, those of typography too, and what cannot be compared."""
    whole = {
        "version": VERSION,
        "old": difference.old,
        "new": difference.new,
        "changes_in_meaning": difference.in_meaning,
        "briefings": {changes.slug: _changes(difference, changes) for changes in difference.each},
    }
    return json.dumps(whole, ensure_ascii=True, indent=2) + "\n"


def _changes(difference: Diff, changes: Changes) -> dict[str, Any]:
    return {
        "cards": [
            _card(card)
            | {"address": difference.addresses.get((changes.slug, card.id))}
            | {"evidence": [asdict(one) for one in difference.evidence_of(changes.slug, card)]}
            for card in changes.cards
        ],
        "resting": [
            {"id": one.id, "kind": one.kind, "on": list(one.on)}
            | {"path": one.place.path, "line": one.place.line}
            for one in changes.resting
        ],
        "effects": [asdict(one) for one in difference.effects.get(changes.slug, ())],
        "unread": [_unread(one) for one in changes.unread],
    }


def _card(card: EntryChange) -> dict[str, Any]:
    return {
        "id": card.id,
        "was": card.was,
        "kind": card.kind,
        "speaker": card.speaker,
        "heading": card.heading,
        "path": card.place.path,
        "line": card.place.line,
        "classes": list(card.classes),
        "fields": [_field(field) for field in card.fields],
    }


def _field(field: ChangedField) -> dict[str, Any]:
    return {
        "name": field.name,
        "class": field.class_,
        "old": field.old,
        "new": field.new,
        "words": [{"step": piece.step, "words": piece.words} for piece in field.words],
    }


def _unread(unread: Unread) -> dict[str, Any]:
    return {
        "state": "old" if unread.is_of_old else "new",
        "ids": list(unread.ids),
        "problems": [
            {"path": one.place.path, "line": one.place.line, "message": one.message}
            for one in unread.problems
        ],
    }
