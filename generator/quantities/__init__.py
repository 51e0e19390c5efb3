"""Quantities: the numbers a text states, read in its language."""

from generator.languages.numbers import Bound, Direction
from generator.quantities.quantity import Kind, Quantity, same_amount, same_bound
from generator.quantities.reading import read

__all__ = ["Bound", "Direction", "Kind", "Quantity", "read", "same_amount", "same_bound"]
