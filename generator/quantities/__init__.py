"""Quantities: the numbers a text states, read in its language."""

from generator.quantities.durations import durations
from generator.quantities.moves import moves
from generator.quantities.quantity import (
    Amounts,
    Quantity,
    digits_of,
    duration,
    is_altered,
    is_rounded,
    meaning,
    plain_number,
    same_amount,
)
from generator.quantities.ranges import is_closed_range, is_range
from generator.quantities.reading import read_quantities
