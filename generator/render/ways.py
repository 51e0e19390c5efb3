"""What stands at the top of a list: the other lists of the same, its parts, its data."""

from dataclasses import dataclass

from generator.render.views import Link


@dataclass(frozen=True, slots=True)
class Choice:
    """A list that can be opened, and how many entries it has."""

    link: Link
    count: int


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to choose from a list; `more` leads to the values that are not named here."""

    title: str
    choices: tuple[Choice, ...]
    more: Link | None = None


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways that lead on from a page of a list.

    Args:
        title: of the page.
        is_first: whether it is the page that the list begins on.
        is_whole: whether it shows all of the list.
        facets: the ways to choose from the list.
        begins: what is shown first, where parts follow.
        later: the parts that follow.
        whole: the page that the list begins on, from any other one.
        data: the file with all entries.
    """

    title: str
    is_first: bool = True
    is_whole: bool = True
    facets: tuple[Facet, ...] = ()
    begins: str = ""
    later: tuple[Choice, ...] = ()
    whole: Link | None = None
    data: Link | None = None
