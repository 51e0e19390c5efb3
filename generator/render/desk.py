"""What one page needs to show entries: links from where it stands, texts, markers."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from generator.annotated import AnnotatedBriefing
from generator.decode import Record, holds
from generator.markup import Count, pieces, unmarked
from generator.model import Entry, Fact
from generator.render.addresses import Addresses, relative
from generator.render.doors import KIND_AT, SOURCES, Door
from generator.render.marks import marks
from generator.render.numbering import bracketed
from generator.render.views import Cite, LinkView, Piece, Prose
from generator.render.wording import first_of
from generator.wordings import _

K = TypeVar("K", bound=Entry)
NAMED = 20  # articles that are named one by one

# A mark that ends or divides a sentence stands before the marker, as before a footnote's number.
_CLOSING = re.compile(r"[,.;:!?…)”’]+")


@dataclass(frozen=True, slots=True)
class Desk:
    """Makes the values that one page shows."""

    addresses: Addresses
    page: str

    @property
    def annotated(self) -> AnnotatedBriefing:
        """The briefing that the page is of."""
        return self.addresses.annotated

    def to(self, target: str) -> str:
        """A link from this page to another page or fragment of the site."""
        return relative(target, self.page)

    def record(self, key: str) -> Record:
        """The entry with this id; checks have seen to it that there is one."""
        return self.annotated.briefing.by_id[key]

    def of_kind(self, key: str, kind: type[K]) -> Record[K]:
        """The entry of a kind with this id; checks have seen to it that it is of the kind."""
        found = self.record(key)
        if not holds(found, kind):
            raise TypeError(f"'{key}' is no {kind.noun}")
        return found

    def fact(self, key: str) -> Record[Fact]:
        """The fact with this id."""
        return self.of_kind(key, Fact)

    def name(self, key: str) -> str:
        """The words under which an entry is known."""
        found = self.annotated.briefing.by_id.get(key)
        return found.entry.heading(self.names) if found else key

    @property
    def names(self) -> dict[str, str]:
        """The title of each register entry, by id."""
        return self.addresses.names

    def link(self, key: str, words: str = "") -> LinkView:
        """A link to an entry, under its own name or other words."""
        return LinkView(
            words or self.name(key), self.to(self.addresses.places[key]), marks(self.addresses, key)
        )

    def way(self, key: str, words: str) -> LinkView:
        """A link to an entry under words that are not its own, and so without its marks."""
        return LinkView(words, self.to(self.addresses.places[key]))

    def links(self, keys: tuple[str, ...]) -> tuple[LinkView, ...]:
        """Links to several entries, to each of them once."""
        return tuple(self.link(key) for key in dict.fromkeys(keys))

    def articles(self, links: tuple[LinkView, ...]) -> tuple[LinkView, ...]:
        """Articles, the first of them where there are many, and then the way to all."""
        return first_of(links, NAMED, partial(self.door, SOURCES))

    def speaker(self, record: Record) -> LinkView | None:
        """A link to who says a fact, where that is known."""
        found = self.annotated.speaker(record)
        return self.link(found) if found else None

    def article(self, record: Record, by: LinkView | None = None) -> LinkView | None:
        """A link to the article that a fact stands in, under its outlet.

        What the outlet says itself (`by`) stands in its own article.
        """
        source = self.annotated.source_of(record)
        if source is None:
            return None
        outlet = self.outlet(record.id)
        return self.link(source.id, _("its own article") if by and by.words == outlet else outlet)

    def is_open(self, door: Door) -> bool:
        """Whether a page lists anything; one that lists no entries of a kind always answers."""
        kind = KIND_AT.get(door.path)
        return kind is None or kind in self.addresses.listed

    def open_door(self, door: Door, words: str) -> LinkView | None:
        """The same link as `door`; nothing where nothing is behind it."""
        return self.door(door, words) if self.is_open(door) else None

    def door(self, door: Door, words: str) -> LinkView:
        """A link to a page that lists a part of the briefing."""
        return LinkView(words, self.to(self.addresses.behind(door)))

    def data(self, door: Door) -> LinkView:
        """A link to the file with all that a page lists, as a table."""
        return LinkView(_("All of it as CSV"), self.to(self.addresses.data(door)))

    def prose(self, text: str, *, cites: bool = True, after: Prose = ()) -> Prose:
        """A text of ours: references to facts become markers, others become links.

        Facts cited one after the other share a marker. The marker follows a comma or full stop,
        so that the sentence reads well where markers are left out, in search and on paper. Where
        it is not to cite, links to the facts stand in brackets instead. What it follows `after` in
        the same paragraph has named its outlets already.
        """
        shown: list[Piece] = []
        waiting: list[str] = []
        named = [*self.named(after)]
        place = self._place_marker if cites else self._place_group
        for part in pieces(text):
            piece = part.shown if isinstance(part, Count) else part
            if isinstance(piece, str):
                if waiting and not piece.strip():
                    continue
                rest = place(shown, waiting, piece, named)
                if rest:
                    shown.append(Piece(words=rest))
            elif holds(self.record(piece.target), Fact):
                if piece.words:
                    place(shown, waiting, "", named)
                    link = None if cites else self.way(piece.target, piece.words)
                    shown.append(Piece("" if link else piece.words, link))
                if cites or not piece.words:
                    waiting.append(piece.target)
            else:
                place(shown, waiting, "", named)
                shown.append(Piece(link=self.link(piece.target, piece.words)))
        place(shown, waiting, "", named)
        linked = shown if cites else bracketed(shown, self.outlet, self.way)
        return tuple(self._explained(linked))

    def named(self, text: Prose) -> tuple[str, ...]:
        """The outlets that the markers of a text name."""
        return self._outlets(tuple(key for one in text if one.cite for key in one.cite.facts))

    def explained(self, text: str) -> Prose:
        """A text of ours that refers to nothing, such as a reason."""
        return tuple(self._explained([Piece(words=text)])) if text else ()

    def _place_group(
        self, shown: list[Piece], waiting: list[str], following: str, _named: list[str]
    ) -> str:
        """The same where links are to stand, which are known when all of them are."""
        if waiting:
            shown.append(Piece(cite=self.cite(tuple(waiting))))
            waiting.clear()
        return following

    def _place_marker(
        self, shown: list[Piece], waiting: list[str], following: str, named: list[str]
    ) -> str:
        """Close a group of citations, whose outlets are named then; gives the rest of the text."""
        if not waiting:
            return following
        closing = _CLOSING.match(following)
        marks = closing.group() if closing else ""
        last = marks
        if shown and shown[-1].words:
            said, blank, word = shown.pop().words.rstrip().rpartition(" ")
            if said or blank:
                shown.append(Piece(words=said + blank))
            last = word + marks
        cite = self.cite(tuple(waiting), named, last)
        shown.append(Piece(cite=cite))
        named.extend(self._outlets(cite.facts))
        waiting.clear()
        return following[len(marks) :]

    def _explained(self, shown: Iterable[Piece]) -> Iterator[Piece]:
        """Make terms of the glossary's abbreviations; the finished page keeps the first of each."""
        pattern = self.addresses.abbreviations
        for piece in shown:
            at = 0
            for found in pattern.finditer(piece.words):
                if found.start() > at:
                    yield Piece(words=piece.words[at : found.start()])
                yield Piece(term=self.addresses.terms[found.group()])
                at = found.end()
            if at < len(piece.words) or not piece.words:
                yield Piece(piece.words[at:], piece.link, piece.cite)

    def cite(self, keys: tuple[str, ...], named: Collection[str] = (), last: str = "") -> Cite:
        """A marker for facts; their card is then due on this page.

        `named` are the outlets that markers before it name, `last` the word it stands behind.
        """
        facts = tuple(dict.fromkeys(keys))
        words = self.outlets(facts)
        links = tuple(self.way(key, self.outlet(key)) for key in facts)
        extents = tuple(self.record(key).entry.extent for key in facts)
        new = ", ".join(one for one in self._outlets(facts) if one not in named)
        return Cite(facts, words, new, last, links, extents)

    def outlets(self, keys: tuple[str, ...]) -> str:
        """Short names for where facts come from, each once."""
        return ", ".join(self._outlets(keys))

    def _outlets(self, keys: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.outlet(key) for key in keys))

    def outlet(self, key: str) -> str:
        """A short name for where a fact comes from: its outlet, else its source."""
        record = self.record(key)
        source = self.annotated.source_of(record)
        if source is None:
            return _("search") if holds(record, Fact) and record.entry.is_search else _("evidence")
        return self.name(source.publisher.actor) if source.publisher.actor else source.id


def plain(desk: Desk, text: str) -> str:
    """A text of ours without its references: names stay, citations go."""
    return unmarked(text, desk.names)
