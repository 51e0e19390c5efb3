"""Quantities: the numbers a text states, read in its language."""

from generator.quantities.quantity import Bound, Direction, Kind, Quantity, same_amount
from generator.quantities.reading import read

__all__ = ["Bound", "Direction", "Kind", "Quantity", "read", "same_amount"]
