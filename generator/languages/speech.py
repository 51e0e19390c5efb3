"""How a language says who said something."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speech:
    """The words and marks of one language; all in lower case.

    Args:
        verbs: forms of verbs of saying that name a speaker (`said`, `powiedział`).
        marks: pairs of quotation marks that its papers print, opening and closing.
    """

    verbs: frozenset[str] = frozenset()
    marks: tuple[tuple[str, str], ...] = ()
