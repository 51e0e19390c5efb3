"""Facts as templates are given them: whole, behind a marker, as a sentence that leads to one."""

from dataclasses import dataclass

from generator.render.views import (
    Badge,
    Link,
    NoteView,
    Prose,
    Proven,
    Row,
    ShownTie,
    StandingLine,
    When,
    Words,
)


@dataclass(frozen=True, slots=True)
class FactView:
    """One fact with all that a reader may ask about it.

    Of its `notes` the `urgent` ones are read with its words, the `further` ones when asked for;
    the `rows` of what `is_search` are how it is proved.
    """

    id: str
    noun: str
    heading: str
    link: Link
    opening: str
    badges: tuple[Badge, ...]
    words: tuple[Words, ...]
    by: Link | None
    role: str
    text: Prose
    when: When | None
    as_of: When | None
    rows: tuple[Row, ...]
    chain: tuple[Link, ...]
    proofs: tuple[Proven, ...]
    notes: tuple[NoteView, ...]
    ties: tuple[ShownTie, ...]
    source: Link | None
    edit: str
    about: tuple[Link, ...] = ()
    to: tuple[Link, ...] = ()
    printed: Link | None = None
    published: When | None = None
    has_own_chain: bool = False
    is_search: bool = False
    uses: tuple[Link, ...] = ()
    stands: tuple[StandingLine, ...] = ()
    lately: tuple[Row, ...] = ()
    urgent: tuple[NoteView, ...] = ()
    further: tuple[NoteView, ...] = ()


@dataclass(frozen=True, slots=True)
class Repeated:
    """A fact on one card more: its words and its marks; the card that has all of it is named."""

    link: Link
    opening: str
    text: Prose
    words: tuple[Words, ...]
    by: Link | None
    source: Link | None
    number: int
    card: str


@dataclass(frozen=True, slots=True)
class Card:
    """The evidence of the facts behind one marker; those `again` are on another card in full."""

    id: str
    number: int
    facts: tuple[FactView, ...]
    again: tuple[Repeated, ...] = ()


@dataclass(frozen=True, slots=True)
class Backlink:
    """A sentence that speaks of an entry, and where it stands; `id` is the fragment that it has.

    The kind is left out where a heading says it.
    """

    kind: Badge | None
    text: Prose
    source: Link | None = None
    stance: Badge | None = None
    by: Link | None = None
    when: When | None = None
    id: str = ""
