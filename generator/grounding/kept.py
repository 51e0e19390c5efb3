"""What is read in a briefing, made when it is first asked for and kept with it."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from generator.grounding.material import Material

T = TypeVar("T")
P = ParamSpec("P")
Read = Callable[Concatenate[Material, P], T]


def kept(read: Read[P, T]) -> Read[P, T]:
    """Make a reading one that is made once, however many rules and pages ask for it.

    What is read of is an id, or an entry of the briefing: of two with one id each has its own.
    """

    def look_up(material: Material, /, *of: P.args, **none: P.kwargs) -> T:
        key = (read, *(one if isinstance(one, str) else id(one) for one in of))
        if key not in material.kept:
            material.kept[key] = read(material, *of, **none)
        found: T = material.kept[key]
        return found

    return look_up
