"""Facts as templates are given them: whole, behind a marker, as a sentence that leads to one."""

from dataclasses import dataclass

from generator.render.views import (
    Badge,
    LinkView,
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
    link: LinkView
    opening: str
    badges: tuple[Badge, ...]
    words: tuple[Words, ...]
    by: LinkView | None
    role: str
    text: Prose
    when: When | None
    as_of: When | None
    rows: tuple[Row, ...]
    chain: tuple[LinkView, ...]
    proofs: tuple[Proven, ...]
    notes: tuple[NoteView, ...]
    ties: tuple[ShownTie, ...]
    source: LinkView | None
    edit: str
    about: tuple[LinkView, ...] = ()
    to: tuple[LinkView, ...] = ()
    printed: LinkView | None = None
    published: When | None = None
    has_own_chain: bool = False
    is_search: bool = False
    uses: tuple[LinkView, ...] = ()
    stands: tuple[StandingLine, ...] = ()
    lately: tuple[Row, ...] = ()
    urgent: tuple[NoteView, ...] = ()
    further: tuple[NoteView, ...] = ()


@dataclass(frozen=True, slots=True)
class Repeated:
    """A fact on one card more: its words and its marks; the card that has all of it is named."""

    link: LinkView
    opening: str
    text: Prose
    words: tuple[Words, ...]
    by: LinkView | None
    source: LinkView | None
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
    source: LinkView | None = None
    stance: Badge | None = None
    by: LinkView | None = None
    when: When | None = None
    id: str = ""
