"""Something a text says that nothing it rests on says, and whether that is certain."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.languages.load import Load

MOST = 100  # characters of a word
MARKS = ".,;:!?\"'’”»)]"


class Gap(NamedTuple):
    """Something a text says that nothing it rests on says.

    It is certain where its rival was read: something of the same kind that is said there, and not
    in the text. What merely was not found may be said in a way that is not read; `told_by` are
    load-bearing words that say it as well.
    """

    what: str
    problem: str
    is_certain: bool = True
    told_by: frozenset[Load] = frozenset()


def joined_gaps(gaps: Iterable[Gap], text: str) -> Iterator[Gap]:
    """The same, those whose words stand side by side in the text as one: `Pier` and `4`."""
    left = {gap.what: gap for gap in gaps}
    after = {what: behind for what in left if (behind := _behind(what, text)) in left}
    seconds = frozenset(after.values())
    firsts = [what for what in left if what not in seconds]
    for word in (*firsts, *left):
        said: list[Gap] = []
        while gap := left.pop(word, None):
            said.append(gap)
            word = after.get(word, "")  # noqa: PLW2901 - the chain goes on
        words, is_certain = " ".join(gap.what for gap in said), any(gap.is_certain for gap in said)
        yield from (Gap(words, f"'{words}'", is_certain),) if len(said) > 1 else said


def _behind(what: str, text: str) -> str:
    """The word behind another in a text, without the marks behind it."""
    _, _, rest = text.partition(f"{what} ")
    return rest[:MOST].split(" ", 1)[0].rstrip(MARKS)
