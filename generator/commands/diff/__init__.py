"""`briefing diff`: what changed between two commits, or since one, read as facts."""

from types import MappingProxyType

from generator.annotated import annotate
from generator.changes import changes_between
from generator.commands.diff.as_json import as_json
from generator.commands.diff.as_markdown import as_markdown
from generator.commands.diff.as_text import as_text
from generator.commands.diff.difference import Diff, addresses_in, effects_between, placed_evidence
from generator.decode import SUFFIXES
from generator.editions import read_state
from generator.project import ProjectFolder
from generator.revision import tree_of
from generator.settings.values import url_setting
from generator.tree import Tree

WORK_TREE = "the work tree"


def diff(
    project: ProjectFolder, old: str, new: str | None, format_: str, site: str, *, colour: bool
) -> tuple[str, bool]:
    """What changed, in one of the formats, and whether any of it changes what readers are told.

    Args:
        project: the project whose briefings are compared.
        old: a commit, branch or tag.
        new: another one; where None, the files as they are now.
        format_: a key of `FORMATS`.
        site: where the site of the newer state is read, for links; empty if nowhere.
        colour: whether the reader's terminal shows colours.

    Raises:
        EnvironmentFault: there is no Git, no repository or no such commit; the address is none.
    """
    root = url_setting(site, "--site", is_plain=True).rstrip("/") + "/" if site else ""
    before: Tree = tree_of(project.root, old, SUFFIXES)
    after: Tree = project.tree if new is None else tree_of(project.root, new, SUFFIXES)
    slugs = sorted({*_slugs(before), *_slugs(after)})
    read = {slug: (read_state(before, slug), read_state(after, slug)) for slug in slugs}
    each = [changes_between(*states) for states in read.values()]
    changed = [one for one in each if any(card.is_of_meaning for card in one.cards)]
    then, now = (
        {one.slug: annotate(tree, one.slug, decoded=read[one.slug][which]) for one in changed}
        for which, tree in enumerate((before, after))
    )
    difference = Diff(
        old,
        new or WORK_TREE,
        tuple(each),
        {
            (one.slug, card.id): tuple(placed_evidence(now[one.slug], card.id))
            for one in changed
            for card in one.cards
        },
        {slug: effects_between(then[slug], new_) for slug, new_ in now.items()},
        {
            (slug, key): place
            for slug, new_ in now.items()
            for key, place in addresses_in(new_, {}).items()
        },
        root,
    )
    return FORMATS[format_](difference, colour=colour), difference.is_in_meaning


def _slugs(tree: Tree) -> set[str]:
    """The briefings that have files."""
    paths = (path.split("/") for path in tree.files("briefings", SUFFIXES))
    return {slug for _, slug, *below in paths if below and not slug.startswith("_")}


FORMATS = MappingProxyType({"json": as_json, "markdown": as_markdown, "text": as_text})
"""The formats of `briefing diff --format`."""
