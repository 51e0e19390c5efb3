"""Results that are kept under what they were made of: the same is not worked out twice.

A result is asked for by its name and the digest of all that it is made of. Only a kept one with the
same digest is taken, so that none is ever out of date; what is missing is worked out. What cannot
be named beforehand, such as a word among those of all articles, is asked of an `AskedSet`, and the
answers are kept with the result.
"""

import hashlib
import json
from collections.abc import Callable, Container, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from generator.beside import all_done
from generator.files import keep_in, recalled
from generator.version import software

Json: TypeAlias = Any
"""Lists, dicts with strings as keys, strings, numbers, True and False."""

FEWEST = 8
"""Results that are worth a process of their own: each takes some hundredths of a second."""


class Wanted(NamedTuple):
    """A result that is asked for: see `Results.get`."""

    name: str
    made_of: str
    work: Callable[[], Json]


class Results:
    """The results of one briefing, by their names; what nobody asked for is not kept on."""

    def __init__(self, cache: Path | None = None, of: str = "") -> None:
        """Take up what was kept.

        Args:
            cache: the folder in which they are kept; None to keep nothing.
            of: whose results they are.
        """
        self._cache, self._name = cache, f"results-{digest(of)[:32]}.json"
        self._known: dict[str, list[Json]] = {}
        self._asked: dict[str, list[Json]] = {}
        if cache and (written := recalled(cache, self._name)):
            made_by, known = json.loads(written)
            self._known = known if made_by == software() else {}

    def get(
        self,
        name: str,
        made_of: str,
        work: Callable[[], Json],
        holds: Callable[[Json], bool] = lambda _: True,
    ) -> Json:
        """The kept result if it holds, else what is worked out.

        Args:
            name: what it is the result of.
            made_of: the digest of all that decides it.
            work: works it out; None is not kept.
            holds: whether what a kept result asked is still answered as it was.
        """
        return self.each((Wanted(name, made_of, work),), holds)[0]

    def each(
        self, wanted: Sequence[Wanted], holds: Callable[[Json], bool] = lambda _: True
    ) -> list[Json]:
        """Several results; what is missing of them is worked out beside each other.

        Args:
            wanted: results that know nothing of each other, as `generator.beside` wants them.
            holds: see `get`.
        """
        found = [self._held(one, holds) for one in wanted]
        due = [at for at, kept in enumerate(found) if kept is None]
        works = [wanted[at].work for at in due]
        for at, value in zip(due, all_done(works, FEWEST), strict=True):
            found[at] = [wanted[at].made_of, value]
        values = []
        for one, kept in zip(wanted, found, strict=True):
            assert kept is not None
            if self._cache and kept[1] is not None:
                self._asked[one.name] = kept
            values.append(kept[1])
        return values

    def _held(self, one: Wanted, holds: Callable[[Json], bool]) -> list[Json] | None:
        kept = self._known.get(one.name)
        return kept if kept and kept[0] == one.made_of and holds(kept[1]) else None

    def keep(self) -> None:
        """Write down what was asked for, if it is not what was written down before."""
        if self._cache and self._asked != self._known:
            written = json.dumps((software(), self._asked), separators=(",", ":"))
            keep_in(self._cache, self._name, written.encode())


class AskedSet(Container[str]):
    """A set that notes what it is asked, and what it answers."""

    def __init__(self, known: Container[str]) -> None:
        self._known = known
        self.answers: dict[str, bool] = {}

    def __contains__(self, one: object) -> bool:
        assert isinstance(one, str)
        self.answers[one] = one in self._known
        return self.answers[one]


def answers_so(known: Container[str], answers: Mapping[str, bool]) -> bool:
    """Whether a set still answers as it did."""
    return all((one in known) is answer for one, answer in answers.items())


def digest(*parts: object) -> str:
    """The SHA-256 of some values, by how Python writes them."""
    return hashlib.sha256(repr(parts).encode(errors="surrogatepass")).hexdigest()
