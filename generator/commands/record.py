"""`briefing record`: write down every address that a site publishes, and the commit it is of."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from generator.editions import UNCOMMITTED
from generator.faults import EnvironmentFault
from generator.files import rewrite_files
from generator.project import ProjectFolder
from generator.published import RECORD, Address, address_in, read_published
from generator.render.doors import APART, PAGED
from generator.verdict import VERDICT

HEAD = "# Published addresses of entries and lists, and commits. Written by `briefing record`.\n"
FOLDERS = frozenset((*(kind.plural for kind in PAGED), *APART.values()))
PROPOSALS = {
    "GITHUB_EVENT_NAME": ("pull_request", "pull_request_target", "merge_group"),
    "CI_PIPELINE_SOURCE": ("merge_request_event", "external_pull_request_event"),
}
"""What GitHub and GitLab set where a change is only proposed."""


def record(project: ProjectFolder) -> tuple[int, int]:
    """Add the addresses on the built site to the list; returns how many are new, and how many all.

    And the commit that it was built from, where it says nothing else than that.

    The list is written into the project; it holds what the branch of published addresses does too.

    Raises:
        EnvironmentFault: there is no site, or its list cannot be read or may not be written.
    """
    for variable, proposed in PROPOSALS.items():
        if os.environ.get(variable) in proposed:
            raise EnvironmentFault("a proposed change publishes nothing, so nothing is recorded")
    known = read_published(project.root)
    if known.problems:
        raise EnvironmentFault(known.problems[0].message)
    found = frozenset(addresses_on(project.site))
    if not found:
        raise EnvironmentFault("there is no built site to record; run `briefing build` first")
    old = frozenset(known.all)
    commits = {f"commit:{one}" for one in (*known.commits, *commits_of(project.site))}
    lines = "".join(f"{one}\n" for one in (*sorted(commits), *sorted(old | found)))
    rewrite_files(project.root, {RECORD: (HEAD + lines).encode()})
    return len(found - old), len(old | found)


def commits_of(site: Path) -> frozenset[str]:
    """The commit that a built site says it is of; none where some of it is in no commit."""
    if any(site.glob(f"*/changes/{UNCOMMITTED}/")):
        return frozenset()
    verdicts = (json.loads(file.read_bytes()) for file in site.glob(f"*/{VERDICT}"))
    return frozenset(one["history"]["commit"] for one in verdicts if one["history"])


def addresses_on(site: Path) -> Iterator[Address]:
    """Every address of an entry or of a part of a list on a built site, relative to its root.

    An entry has a page in the folder of its kind, or an element on another page that bears its id;
    all other ids have an underscore, but for the title's, which the builder makes of its words.

    Args:
        site: the folder of the built site.
    """
    for verdict in site.glob(f"*/{VERDICT}"):
        for file in verdict.parent.rglob("*.html"):
            page = f"{file.relative_to(site).parent.as_posix()}/"
            own = address_in(page)
            if own and (own.is_list or page.split("/")[1] in FOLDERS):
                yield own
            tree = LexborHTMLParser(file.read_text(encoding="utf-8"))
            for node in tree.css("article [id]:not(h1)"):
                if on_it := address_in(f"{page}#{node.attributes.get('id')}"):
                    yield on_it
