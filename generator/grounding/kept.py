"""What is read of an entry, made when it is first asked for and kept with the briefing."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from generator.decode import Record
from generator.grounding.material import Material
from generator.model import Entry

T = TypeVar("T")
E = TypeVar("E", bound=Entry)


def kept(read: Callable[[Material, Record[E]], T]) -> Callable[[Material, Record[E]], T]:
    """Make a reading of an entry one that is made once, however many rules ask for it."""

    @wraps(read)
    def look_up(material: Material, record: Record[E]) -> T:
        key = read, id(record)  # of two entries with one id each has its own
        if key not in material.kept:
            material.kept[key] = read(material, record)
        found: T = material.kept[key]
        return found

    return look_up
