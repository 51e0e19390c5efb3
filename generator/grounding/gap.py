"""Something a text says that nothing it rests on says, and whether that is certain."""

from typing import NamedTuple


class Gap(NamedTuple):
    """Something a text says that nothing it rests on says.

    It is certain where its rival was read: something of the same kind that is said there, and not
    in the text. What merely was not found may be said in a way that is not read.
    """

    what: str
    problem: str
    is_certain: bool = True
