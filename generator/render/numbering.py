"""The markers of a page numbered, once all that it shows is known, in the order it shows it."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from operator import is_
from typing import Any

from generator.render.views import Cite

Numbers = dict[tuple[str, ...], int]
"""The number of each card, by the facts on it."""


def numbered(views: Mapping[str, Any]) -> tuple[dict[str, Any], Numbers]:
    """The same views with numbers on their markers, and the cards that are due, in order.

    Markers of the same facts have one number. Views, and the fields of each, are gone through in
    the order in which they are written; so a template shows them in this order.
    """
    numbers: Numbers = {}
    return {name: _numbered(view, numbers) for name, view in views.items()}, numbers


def card_id(number: int) -> str:
    """The id of a card; no entry can have an underscore in its id."""
    return f"ev_{number}"


def _numbered(view: Any, numbers: Numbers) -> Any:
    if isinstance(view, Cite):
        number = numbers.setdefault(view.facts, len(numbers) + 1)
        return replace(view, number=number, card=card_id(number))
    if isinstance(view, tuple):
        parts = tuple(_numbered(one, numbers) for one in view)
        return view if all(map(is_, parts, view)) else parts
    if not is_dataclass(view) or isinstance(view, type):
        return view
    below = {one.name: getattr(view, one.name) for one in fields(view)}
    found = {name: _numbered(value, numbers) for name, value in below.items()}
    changed = {name: value for name, value in found.items() if value is not below[name]}
    return replace(view, **changed) if changed else view
