"""What stands for a briefing while a page is made of it, and notes what is read.

By which way something was reached (`annotated.briefing.by_id`) is noted and, in a dictionary, which
key was asked for.
"""

from collections.abc import Hashable, Iterator, Mapping
from functools import partial
from types import FunctionType, MethodType
from typing import Any

from generator.annotated import AnnotatedBriefing
from generator.decode import Briefing
from generator.editions import History
from generator.grounding.material import Material
from generator.links import Links
from generator.published import Published
from generator.render.addresses import Addresses
from generator.seeds import Seeds

LookupWay = tuple[str, ...]
Lookup = tuple[LookupWay, Hashable]
"""What was asked for: by which way, and with which key; `ALL` where it was all of it."""
ALL = ("all",)
PARTED = (Addresses, AnnotatedBriefing, Briefing, Links, Seeds, History, Published, Material)
"""What is not read at once: each of its parts is noted apart."""
LISTING = (Briefing.of,)
"""What gives a part of a list; it is noted with what it was asked for, as a dictionary is."""


class Watched:
    """Stands for something of a briefing, and notes what is read of it."""

    def __init__(self, it: Any, way: LookupWay, reads: set[Lookup]) -> None:
        """Watch `it`, which is reached by this way."""
        self._it, self._way, self._reads = it, way, reads

    def __getattr__(self, name: str) -> Any:
        """A part of it, watched as well; what is worked out of its parts is worked out here."""
        member = getattr(type(self._it), name, None)
        if isinstance(member, property) and member.fget:
            return member.fget(self)
        if member in LISTING:
            found: Any = partial(self._listed, name)
        elif isinstance(member, FunctionType):
            found = MethodType(member, self)
        else:
            found = watched(getattr(self._it, name), (*self._way, name), self._reads)
        self.__dict__[name] = found
        return found

    def _listed(self, name: str, *asked: Hashable) -> Any:
        self._reads.add(((*self._way, name), asked))
        return getattr(self._it, name)(*asked)


class WatchedDict(Mapping[Any, Any]):
    """Stands for a dictionary, and notes which keys are asked for."""

    def __init__(self, it: Mapping[Any, Any], way: LookupWay, reads: set[Lookup]) -> None:
        """Watch `it`, which is reached by this way."""
        self._it, self._way, self._reads = it, way, reads

    def __getitem__(self, key: Any) -> Any:
        """The value of a key."""
        self._reads.add((self._way, key))
        return self._it[key]

    def get(self, key: Any, default: Any = None) -> Any:
        """The same, where there may be none."""
        self._reads.add((self._way, key))
        return self._it.get(key, default)

    def __contains__(self, key: object) -> bool:
        """Whether there is such a key."""
        self._reads.add((self._way, key))
        return key in self._it

    def __iter__(self) -> Iterator[Any]:
        """All keys, and so all of it."""
        self._reads.add((self._way, ALL))
        return iter(self._it)

    def items(self) -> Any:
        """All keys with their values."""
        self._reads.add((self._way, ALL))
        return self._it.items()

    def values(self) -> Any:
        """The values of all keys."""
        self._reads.add((self._way, ALL))
        return self._it.values()

    def __len__(self) -> int:
        """How many keys there are."""
        self._reads.add((self._way, ALL))
        return len(self._it)


def watched(it: Any, way: LookupWay, reads: set[Lookup]) -> Any:
    """What stands for a value while a page is made; a value that is read at once is itself."""
    if isinstance(it, PARTED):
        return Watched(it, way, reads)
    if isinstance(it, Mapping):
        return WatchedDict(it, way, reads)
    reads.add((way, ALL))
    return it
