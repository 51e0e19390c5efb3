"""What templates are given: finished values with everything worked out, nothing left to compute."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class LinkView:
    """Words that lead somewhere on the site; `href` is an address of our own.

    `marks` go with the words of a fact: who contests it, whether it is relied on, what warns of it.
    """

    words: str
    href: str
    marks: tuple["Badge", ...] = ()

    @property
    def in_plain_words(self) -> str:
        """The words with their marks behind them, where no markup can stand."""
        marks = ", ".join(one.words for one in self.marks)
        return f"{self.words} ({marks})" if marks else self.words


@dataclass(frozen=True, slots=True)
class Cite:
    """A numbered marker behind a statement; it opens the card of the facts that are cited.

    It shows those of its outlets that no marker before it in the text names, and its number alone
    where there are none; its accessible name has them all (`words`). `last` is the last word of
    the statement, which stays on one line with its marker. Which number it has and which card it
    opens is known when the page is (`numbering`); without a card it is the links to its facts.
    The extents say how much room each of them takes.
    """

    facts: tuple[str, ...]
    words: str
    shown: str = ""
    last: str = ""
    links: tuple["LinkView", ...] = ()
    extents: tuple[int, ...] = ()
    number: int = 0
    card: str = ""


@dataclass(frozen=True, slots=True)
class ShownTerm:
    """An abbreviation; where a page first has it, it opens the card that says what it means."""

    words: str
    card: str
    means: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text: literal words, words that lead somewhere, a marker or a term."""

    words: str = ""
    link: LinkView | None = None
    cite: Cite | None = None
    term: ShownTerm | None = None


Prose = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a source, with their language where it is not the page's, and a translation."""

    text: str
    language: str = ""
    direction: str = ""
    translation: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """A date as shown: how it is known, and why where that has to be said."""

    shown: str
    basis: str = ""
    basis_words: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class EvidencePlace:
    """Where one piece of evidence stands: in the stored article, and on the page itself if known.

    `live` is the page's address with a text fragment (`#:~:text=`) that finds the words, and
    `span` says which characters these are.
    """

    link: LinkView
    live: str
    span: str


@dataclass(frozen=True, slots=True)
class Proven:
    """How well pieces of evidence match, and where they stand."""

    level: str
    places: tuple[EvidencePlace, ...]


@dataclass(frozen=True, slots=True)
class Outside:
    """A publication outside the sources."""

    words: str
    url: str


@dataclass(frozen=True, slots=True)
class NoteView:
    """An editor's annotation."""

    kind: str
    label: str
    text: Prose
    span: Words | None = None
    where: str = ""
    see: tuple[LinkView, ...] = ()
    outside: tuple[Outside, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class ShownTie:
    """A link between two facts, read from one of them."""

    label: str
    link: LinkView
    why: Prose = ()


@dataclass(frozen=True, slots=True)
class Badge:
    """A word with a sign: a kind, a stance, a status."""

    family: str
    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """A label and what stands beside it, in a list of labels or in a cell of a table."""

    label: str
    words: str = ""
    links: tuple[LinkView, ...] = ()
    when: When | None = None
    text: Prose = ()
    badge: Badge | None = None
    outside: tuple[Outside, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to say of it."""
        said = (self.words, self.links, self.when, self.text, self.badge, self.outside)
        return not any(said)


@dataclass(frozen=True, slots=True)
class StandingLine:
    """One line on how a fact stands: what is done to it, by whom, and where that is read."""

    does: str
    links: tuple[LinkView, ...] = ()
    why: Prose = ()


@dataclass(frozen=True, slots=True)
class Group(Generic[T]):
    """Things under one heading; `id` is the fragment that leads to it."""

    id: str
    title: str
    items: tuple[T, ...]
    link: LinkView | None = None
    meaning: str = ""
    badge: Badge | None = None

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.items)


@dataclass(frozen=True, slots=True)
class Head:
    """The front matter of a page; `heading` stands above it instead of a title that is long.

    `of` is the briefing's title, where search and screen readers have to be told. What is unfound
    is in no search: its words no longer hold, or stand elsewhere as well.
    """

    title: str
    description: str
    kind: str = ""
    tags: tuple[str, ...] = ()
    edit: str = ""
    entry: str = ""
    found_first: bool = False
    found_last: bool = False
    language: str = ""
    direction: str = ""
    heading: str = ""
    of: str = ""
    is_unfound: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """An entry in a list, and a few words on it."""

    link: LinkView
    words: str


@dataclass(frozen=True, slots=True)
class Gone:
    """An entry that stood here and was renamed or withdrawn; the `others` are so for one reason."""

    id: str
    title: str
    why: str
    link: LinkView | None = None
    others: tuple[str, ...] = ()
