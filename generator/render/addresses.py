"""Where every entry of a briefing is found on the site, and how one page links to another."""

import posixpath
import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from generator.annotated import AnnotatedBriefing
from generator.coverage import SourceCoverage, coverage_of
from generator.decode import Record, holds, written_ids
from generator.disagreement import Disagreement, Ties, disagreements_of, told_together
from generator.editions import UNKNOWN, History
from generator.fallen import Fallen, fallen_supports
from generator.model import Absence, Claim, Entry, Fact, Registered, Source
from generator.model.entries import ReadOn
from generator.render.cutting import Spread
from generator.render.doors import KIND_AT, OVERVIEW, PAGED, Door, index_of
from generator.render.old_places import OldPlaces, old_places
from generator.render.passages import FactSpread, Leaves, is_in_parts
from generator.render.standing import Standing, standings_of
from generator.render.views import ShownTerm

if TYPE_CHECKING:
    from generator.render.memory import Memory


@dataclass(frozen=True)
class Addresses:
    """The pages of one briefing: POSIX paths below `docs/`, and fragments on them."""

    annotated: AnnotatedBriefing
    is_one_of_several: bool = False
    history: History = UNKNOWN
    has_feeds: bool = False
    memory: "Memory | None" = field(default=None, repr=False, compare=False)
    """The pages as they were made the last time."""

    @property
    def named(self) -> str:
        """The title that all pages of the briefing bear; nothing where there is no other one."""
        header = self.annotated.briefing.header
        return header.title if header and self.is_one_of_several else ""

    @property
    def slug(self) -> str:
        """The folder of the briefing's pages."""
        return self.annotated.briefing.slug

    @property
    def home(self) -> str:
        """The page of the briefing itself."""
        return self.behind(OVERVIEW)

    def behind(self, door: Door) -> str:
        """The page that lists a part of the briefing."""
        return f"{self.slug}/{door.path}"

    def data(self, door: Door) -> str:
        """The file with all that a page lists, as a table."""
        return f"{self.slug}/{door.stem}.csv"

    def index(self, kind: type[Entry]) -> str:
        """The page that lists the entries of a kind."""
        return f"{self.slug}/{index_of(kind)}"

    @cached_property
    def names(self) -> dict[str, str]:
        """The title of each register entry, by id."""
        return {record.id: record.entry.title for record in self.annotated.briefing.of(Registered)}

    @cached_property
    def coverage(self) -> dict[str, SourceCoverage]:
        """How much of each article facts rest on, by the id of the source."""
        before = self.memory.before if self.memory else None
        made_of = before.annotated.made_of if before else {}
        known = {
            key: before.coverage[key]
            for key, made in self.annotated.made_of.items()
            if before and made_of.get(key) == made
        }
        return {one.source: one for one in coverage_of(self.annotated, known)}

    @cached_property
    def disagreements(self) -> tuple[Disagreement, ...]:
        """Several answers to one question, wherever facts give them."""
        return disagreements_of(self.annotated)

    @cached_property
    def told_together(self) -> dict[str, tuple[str, ...]]:
        """For each account of an event that several tell, all of them."""
        found = told_together(self.annotated, Ties(self.annotated))
        return {key: together for together in found for key in together}

    @cached_property
    def standings(self) -> dict[str, Standing]:
        """How each fact stands, by its id."""
        return standings_of(self.annotated, self.disagreements)

    @cached_property
    def fallen(self) -> dict[str, tuple[Fallen, ...]]:
        """For each entry the facts that it rests on and that do not hold."""
        found: dict[str, tuple[Fallen, ...]] = {}
        for one in fallen_supports(self.annotated):
            found[one.owner.id] = (*found.get(one.owner.id, ()), one)
        return found

    @cached_property
    def terms(self) -> dict[str, ShownTerm]:
        """The abbreviations of the glossary, each with the id of its card."""
        header = self.annotated.briefing.header
        glossary = header.glossary if header else ()
        return {
            one.term: ShownTerm(one.term, f"gl_{number}", one.means)
            for number, one in enumerate(glossary, 1)
        }

    @cached_property
    def abbreviations(self) -> re.Pattern[str]:
        """The terms of the glossary, as whole words."""
        words = "|".join(re.escape(term) for term in sorted(self.terms, key=len, reverse=True))
        return re.compile(rf"(?<![\w-])(?:{words or '(?!)'})(?![\w-])")

    @cached_property
    def places(self) -> dict[str, str]:
        """Where each present entry is found: a page, or a page and a fragment."""
        return {record.id: self._place(record) for record in self.annotated.briefing.records}

    @cached_property
    def listed(self) -> frozenset[type[Entry]]:
        """The kinds of entries that a page lists: what says something is listed as a claim, too."""
        return frozenset(
            kind
            for kind in KIND_AT.values()
            if any(
                holds(one, kind) or (kind is Claim and holds(one, Fact) and one.entry.is_claim)
                for one in self.annotated.briefing.records
            )
        )

    @cached_property
    def owners(self) -> dict[str, str]:
        """For each id in use, present and former, the present one."""
        return {id_: record.id for id_, record in written_ids(self.annotated.briefing.records)}

    @cached_property
    def former(self) -> OldPlaces:
        """Where entries were found before."""
        indexes = (self.home, *map(self.index, PAGED))
        return old_places(self.annotated, self.places, indexes)

    @cached_property
    def leaves(self) -> dict[str, Leaves]:
        """The pages of each article, by the id of its source."""
        return {
            record.id: Leaves(
                self.annotated, record, self._page(record), self.coverage.get(record.id)
            )
            for record in self.annotated.sources
        }

    @cached_property
    def of_articles(self) -> frozenset[str]:
        """The pages that articles begin on."""
        return frozenset(leaves.home for leaves in self.leaves.values())

    @cached_property
    def apart(self) -> dict[str, str]:
        """The pages of the facts that their article's own page has no room for, by id."""
        return {
            key: page
            for leaves in self.leaves.values()
            for spread in leaves.facts
            if spread.items[0].kind.read_on is not ReadOn.PAGE
            for key, page in spread.pages.items()
        }

    @cached_property
    def of_all(self) -> FactSpread:
        """What no article says, on as many pages as it takes."""
        home = self.index(Absence)
        found = [one for one in self.annotated.facts if one.source not in self.leaves]
        return Spread(home, f"{home.removesuffix('.md')}/by/all", found, (), is_long=is_in_parts)

    def was_on(self, page: str, record: Record) -> bool:
        """Whether a fact that is apart stood on the page of its article, at its fragment."""
        return record.id in self.apart and record.id in self.former.get(page, {})

    def _page(self, record: Record) -> str:
        return f"{self.slug}/{record.kind.plural}/{record.id}.md"

    def _place(self, record: Record) -> str:
        if record.kind.read_on is ReadOn.PAGE:
            return self._page(record)
        if record.kind.read_on is ReadOn.BRIEFING:
            return f"{self.home}#{record.id}"
        if record.source in self.annotated.briefing.by_id:
            page = self.apart.get(record.id) or f"{self.slug}/{Source.plural}/{record.source}.md"
            return f"{page}#{record.id}"
        page = self.of_all.pages.get(record.id) or self.index(record.kind)
        return f"{page}#{record.id}"


def relative(target: str, page: str) -> str:
    """A link from one page to another, as Markdown writes it; a fragment alone on the same page."""
    path, hash_, fragment = target.partition("#")
    if path == page:
        return f"#{fragment}" if fragment else posixpath.basename(page)
    return _below(path, posixpath.dirname(page)) + hash_ + fragment


@lru_cache(maxsize=1 << 16)
def _below(path: str, folder: str) -> str:
    """A page from a folder; lists and facts lead to the same few pages again and again."""
    return posixpath.relpath(path, folder or ".")
