"""What one page needs to show entries: links from where it stands, texts, markers and cards."""

from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.markup import Reference, pieces
from generator.model import Absence, Fact, Registered, Source
from generator.render.addresses import Addresses, relative
from generator.render.views import Cite, Link, Piece, Prose
from generator.render.wording import heading


class Desk:
    """Makes the values that one page shows, and remembers which cards it has promised."""

    def __init__(self, addresses: Addresses, page: str) -> None:
        self.addresses = addresses
        self.annotated: AnnotatedBriefing = addresses.annotated
        self.page = page
        self._cited: dict[str, None] = {}

    def to(self, target: str) -> str:
        """A link from this page to another page or fragment of the site."""
        return relative(target, self.page)

    def record(self, key: str) -> Record:
        """The entry with this id; checks have seen to it that there is one."""
        return self.annotated.briefing.by_id[key]

    def name(self, key: str) -> str:
        """The words under which an entry is known."""
        found = self.annotated.briefing.by_id.get(key)
        if found is None:
            return key
        entry = found.entry
        if isinstance(entry, (Registered, Source)):
            return entry.title
        return heading(entry, self.names) if isinstance(entry, Fact) else entry.id

    @property
    def names(self) -> dict[str, str]:
        """The title of each register entry, by id."""
        records = self.annotated.briefing.of(Registered)
        return {r.id: r.entry.title for r in records if isinstance(r.entry, Registered)}

    def link(self, key: str, words: str = "") -> Link:
        """A link to an entry, under its own name or other words."""
        return Link(words or self.name(key), self.to(self.addresses.places[key]))

    def links(self, keys: tuple[str, ...]) -> tuple[Link, ...]:
        """Links to several entries."""
        return tuple(self.link(key) for key in keys)

    def prose(self, text: str, *, cites: bool = True) -> Prose:
        """A text of ours: references to facts become markers, others become links."""
        shown: list[Piece] = []
        for piece in pieces(text):
            if isinstance(piece, str):
                shown.append(Piece(words=piece))
            else:
                shown.extend(self._referred(piece, cites=cites))
        return tuple(shown)

    def _referred(self, reference: Reference, *, cites: bool) -> list[Piece]:
        key = reference.target
        if not isinstance(self.record(key).entry, Fact):
            return [Piece(link=self.link(key, reference.words))]
        if not cites:
            return [Piece(link=self.link(key, reference.words or self.outlet(key)))]
        said = [Piece(words=reference.words)] if reference.words else []
        return [*said, Piece(cite=self.cite(key))]

    def cite(self, key: str) -> Cite:
        """A marker for a fact; its card is then due on this page."""
        self._cited[key] = None
        return Cite(self.outlet(key), card_id(key))

    def outlet(self, key: str) -> str:
        """A short name for where a fact comes from: its outlet, else its source."""
        record = self.record(key)
        if isinstance(record.entry, Absence):
            return "search"
        source = self.annotated.source_of(record)
        if source is None:
            return "evidence"
        return self.name(source.publisher.actor) if source.publisher.actor else source.id

    def cited(self) -> tuple[str, ...]:
        """The facts whose cards this page has promised, in order."""
        return tuple(self._cited)


def card_id(key: str) -> str:
    """The id of a card; no entry can have an underscore in its id."""
    return f"ev_{key}"
