"""The way back from an offset in a folded text to the stored text."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple


class LengthChange(NamedTuple):
    """One place where folding changed the text: `stored_length` characters became `length`."""

    at: int
    length: int
    stored: int
    stored_length: int


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Offsets of a folded text to offsets of the stored one, in logarithmic time.

    A character that came out of an edit stands for all that the edit replaced.
    """

    at: tuple[int, ...]
    stored: tuple[int, ...]
    edits: tuple[LengthChange, ...]
    inner: "OffsetMap | None" = None

    @classmethod
    def of(cls, edits: Sequence[LengthChange]) -> "OffsetMap":
        """A map from edits in ascending order."""
        return cls(
            tuple(edit.at for edit in edits), tuple(edit.stored for edit in edits), tuple(edits)
        )

    def after(self, outer: "OffsetMap") -> "OffsetMap":
        """The map of a text that was folded by this map first and by `outer` then."""
        return OffsetMap(outer.at, outer.stored, outer.edits, self)

    def start(self, offset: int) -> int:
        """Where the folded character at `offset` begins in the stored text."""
        edit = self._last(offset)
        if edit is None:
            here = offset
        elif offset < edit.at + edit.length:
            here = edit.stored
        else:
            here = offset - (edit.at + edit.length) + edit.stored + edit.stored_length
        return here if self.inner is None else self.inner.start(here)

    def end(self, offset: int) -> int:
        """Where the folded character before `offset` ends in the stored text; `offset` > 0."""
        edit = self._last(offset - 1)
        if edit is None:
            here = offset
        elif offset - 1 < edit.at + edit.length:
            here = edit.stored + edit.stored_length
        else:
            here = offset - (edit.at + edit.length) + edit.stored + edit.stored_length
        return here if self.inner is None else self.inner.end(here)

    def folded(self, stored: int) -> int:
        """The first folded offset that does not lie before `stored`."""
        if self.inner is not None:
            stored = self.inner.folded(stored)
        index = bisect_right(self.stored, stored) - 1
        if index < 0:
            return stored
        edit = self.edits[index]
        if stored < edit.stored + edit.stored_length:
            return edit.at if stored == edit.stored else edit.at + edit.length
        return stored - (edit.stored + edit.stored_length) + edit.at + edit.length

    def _last(self, offset: int) -> LengthChange | None:
        index = bisect_right(self.at, offset) - 1
        return self.edits[index] if index >= 0 else None
