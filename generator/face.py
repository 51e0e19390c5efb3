"""What other programs call, and our own command line: read, check, make pages, verify."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.annotated import AnnotatedBriefing, annotate
from generator.cost import Late, uncollected
from generator.dates import Date, parse
from generator.diagnostics import Diagnostic, Place, Severity, in_order
from generator.faults import EnvironmentFault
from generator.page import Page
from generator.project import ProjectFolder, find_project, refuse_others
from generator.published import Published, read_published
from generator.reporters import Report
from generator.results import Results
from generator.rules import DOCUMENTED, DOUBTS, RULES, judged, proved_by_sort, set_aside, waived
from generator.rules.files.file_not_read import articles_not_read, files_not_read
from generator.rules.ids.lost_address import lost_briefings
from generator.rules.together.nothing_proved import no_briefing
from generator.tree import WorkTree

if TYPE_CHECKING:
    from generator import editions, linkcheck, render, sitecheck, verdict
    from generator.editions import History
    from generator.render.memory import Memory
    from generator.render.pages import rules
    from generator.render.parts import stated
else:  # who only checks does not wait for the pages
    editions = Late("generator.editions")
    linkcheck, render = Late("generator.linkcheck"), Late("generator.render")
    rules, stated = Late("generator.render.pages.rules"), Late("generator.render.parts.stated")
    sitecheck, verdict = Late("generator.sitecheck"), Late("generator.verdict")

Folder = str | PathLike[str]
Histories = Mapping[str, "History"]
"""By the names of the briefings' folders."""


class Unsound(Exception):
    """Our own pages have a fault; a bug of the generator, never of an author."""


@dataclass(frozen=True, slots=True)
class Briefings:
    """The briefings of a project, read: one for each folder in `briefings/`, in their order."""

    project: ProjectFolder
    each: tuple[AnnotatedBriefing, ...]
    published: Published

    def __iter__(self) -> Iterator[AnnotatedBriefing]:
        return iter(self.each)

    def __len__(self) -> int:
        return len(self.each)

    @property
    def titles(self) -> dict[str, str]:
        """The title of each, by the name of its folder."""
        return {one.briefing.slug: one.briefing.title for one in self.each}


@uncollected()
def read(
    folder: Folder | ProjectFolder = ".", today: Date | str | None = None, cache: Path | None = None
) -> Briefings:
    """Read every briefing of a project, with the articles that they rest on, into fixed values.

    What cannot be read is no error here; `check` says of it what has to be mended.

    Args:
        folder: the project's folder, or one in it.
        today: the day that waivers are judged by, in EDTF (ISO 8601-2), as `2023-11-30`; the day of
            each edition if it is not given.
        cache: the folder in which what was worked out of each article is kept for the next time,
            and which is trusted like this software; without it nothing is kept.

    Raises:
        DateError: the day is none.
        NotAProject: no folder with `mkdocs.yml` and `briefings/` is there or above.
        OSError: a file cannot be opened.
    """
    project = folder if isinstance(folder, ProjectFolder) else find_project(Path(folder))
    published = read_published(project.root)
    day = parse(today) if isinstance(today, str) else today
    each = (
        annotate(project.tree, slug, day, published, Results(cache, f"{project.root}/{slug}"))
        for slug in project.slugs()
    )
    return Briefings(project, tuple(each), published)


@uncollected()
def check(briefings: Briefings, given: Collection[str] = ()) -> Report:
    """Hold briefings against every rule.

    Args:
        briefings: what is checked.
        given: the folders of those that are checked elsewhere.

    Returns:
        All diagnostics, by file, line and column, and how much was proved. `is_good` tells whether
        there is no error among them; doubts and questions are warnings, unless a briefing says
        `doubts: error`.

    Raises:
        Unsound: what reading complained of belongs to no rule, which is a bug of ours.
    """
    slugs = tuple(one.briefing.slug for one in briefings)
    found: list[Diagnostic] = [
        *lost_briefings(briefings.published, slugs),
        *files_not_read(briefings.project.tree, briefings.each),
    ]
    silenced, spared = 0, 0
    texts: dict[str, str] = {}
    counts = Counter[str]()
    entries: dict[str, tuple[tuple[Place, str], ...]] = {}
    for briefing in (one for one in briefings if one.briefing.slug not in given):
        if unknown := {each.rule for each in briefing.reading_problems} - DOCUMENTED.keys():
            raise Unsound(f"no rule stands for {sorted(unknown)}")
        complaints = frozenset(judged(briefing))
        aside = set_aside(briefing, complaints)
        found.extend(complaints - aside)
        silenced += len(aside)
        spared += len(waived(briefing, aside))
        texts |= briefing.briefing.texts
        texts |= {seed.path: seed.text.text for seed in briefing.seeds.by_source.values()}
        counts.update(proved_by_sort(briefing))
        entries |= briefing.briefing.entries
    if not briefings.each and all(one.severity is Severity.WARNING for one in found):
        found.append(no_briefing())
    if all(one.severity is Severity.WARNING for one in found):
        found.extend(articles_not_read(briefings.project.tree, briefings.each))
    return Report(
        in_order(found),
        dict(counts),
        texts,
        waived=spared,
        settled=silenced - spared,
        doubting=frozenset(DOUBTS),
        rules=DOCUMENTED,
        entries=entries,
    )


def histories(briefings: Briefings) -> Histories:
    """How each briefing became what it is; nothing of one that Git knows nothing of.

    Where Git refuses to answer, `check` has warned of it, and pages say nothing of the past.
    """
    project, commits = briefings.project, briefings.published.commits
    return editions.histories_of(project.root, project.tree, briefings.titles, commits)


@uncollected()
def pages(
    briefings: Iterable[AnnotatedBriefing],
    histories: Histories = MappingProxyType({}),
    site_url: str = "",
    site_name: str = "",
    replaced: Collection[str] = (),
    *,
    given: Mapping[str, Collection[Page]] = MappingProxyType({}),
    memories: Mapping[str, "Memory"] | None = None,
) -> tuple[Page, ...]:
    """Make every page of briefings in which nothing has to be mended, sorted by path.

    What they say is in the language that is spoken: `with spoken("pl"): …` (`generator.wordings`).

    Args:
        briefings: what the pages are of.
        histories: how each became what it is; without it they say nothing of the past.
        site_url: where the site is published, an absolute http or https address; without it there
            are no feeds (Atom, RFC 4287; JSON Feed 1.1).
        site_name: what it is called.
        replaced: pages in whose places the project puts its own; no verdict knows them.
        given: the pages of briefings that are made elsewhere, by their folders; where there are
            none, those of the others are a part, and links out of it are not followed.
        memories: of each briefing the pages as they were made the last time, for one process that
            makes them again and again.

    Returns:
        Markdown for MkDocs, with YAML front matter, and files of data (CSV, JSON, JSON-LD); their
        paths are relative to the folder of pages. Nothing is written.

    Raises:
        Unsound: a link between the pages leads nowhere, which is a bug of ours.
    """
    known = render.addressed(tuple(briefings), histories, memories, has_feeds=bool(site_url))
    own = {one.slug: render.render_pages(one) for one in known if one.slug not in given}
    feeds, shared = render.render_feeds(known, site_url, site_name), render.render_shared(known)
    beside = tuple(page for page in (*feeds, *shared) if page.path not in replaced)
    made = [*feeds, *shared, _rules_page(), *(page for found in given.values() for page in found)]
    for one in (one for one in known if one.slug in own):
        said, told = stated.stated(one), (*own[one.slug], *beside)
        made.extend(own[one.slug])
        made.append(verdict.verdict_page(one.annotated, DOCUMENTED, said, told, one.history))
    broken = linkcheck.broken_links(made) if all(given.values()) else ()
    if broken:
        raise Unsound("links lead nowhere: " + "; ".join(broken[:20]))
    return tuple(sorted(made, key=lambda page: page.path))


def _rules_page() -> Page:
    told = (
        rules.Documented(one.name, one.documentation, one.is_waivable, one.is_doubt, one.asks)
        for one in RULES
    )
    return rules.rules_page(told)


def verify(site: Folder, folder: Folder | None = None) -> "verdict.Proof":
    """Prove a built site again, from the stored articles and nothing else.

    What it says in words of its own is compared with the site's own data.

    Args:
        site: the folder of the built site.
        folder: the one that `seeds/` lies in; the one that the site lies in if it is not given.

    Returns:
        How much was proved, and what failed: a fact whose words do not stand at its offsets (W3C
        `TextPositionSelector`) or have another SHA-256, a page that is not what it was, an element
        that has no business there.

    Raises:
        EnvironmentFault: there is nothing to prove, or nothing to prove it from.
    """
    root = Path(site).resolve().parent if folder is None else Path(folder)
    refuse_others(root / "seeds")
    if not (root / "seeds").is_dir():
        raise EnvironmentFault(f"there is no folder seeds/ in {root}")
    built = Path(site)
    if not any(built.glob(f"*/{verdict.VERDICT}")):
        raise EnvironmentFault(f"{site} holds no {verdict.VERDICT}, so nothing can be proved")
    proof = verdict.prove(built, WorkTree(root))
    if not proof.briefings:  # a page cannot be read, and nothing beside it is looked at
        return proof
    faults = (
        verdict.Failure("site", one.page, one.message) for one in sitecheck.check_pages(built)
    )
    return replace(proof, failures=(*proof.failures, *verdict.unlike_itself(built), *faults))
