"""`briefing diff`: what changed between two commits, or since one, read as facts."""

from types import MappingProxyType

from generator.changes import changes_between
from generator.commands.changed import Difference, as_json, as_markdown, as_text
from generator.decode import SUFFIXES
from generator.editions import read_state
from generator.project import Project
from generator.revision import tree_of
from generator.tree import Tree

WORK_TREE = "the work tree"


def diff(
    project: Project, old: str, new: str | None, format_: str, *, colour: bool
) -> tuple[str, bool]:
    """What changed, in one of the formats, and whether any of it changes what readers are told.

    Args:
        project: the project whose briefings are compared.
        old: a commit, branch or tag.
        new: another one; where None, the files as they are now.
        format_: a key of `FORMATS`.
        colour: whether the reader's terminal shows colours.

    Raises:
        EnvironmentFault: there is no Git, no repository or no such commit.
    """
    before: Tree = tree_of(project.root, old, SUFFIXES)
    after: Tree = project.tree if new is None else tree_of(project.root, new, SUFFIXES)
    slugs = sorted({*_slugs(before), *_slugs(after)})
    found = (changes_between(read_state(before, slug), read_state(after, slug)) for slug in slugs)
    difference = Difference(old, new or WORK_TREE, tuple(found))
    return FORMATS[format_](difference, colour=colour), difference.is_in_meaning


def _slugs(tree: Tree) -> set[str]:
    """The briefings that have files."""
    paths = (path.split("/") for path in tree.files("briefings", SUFFIXES))
    return {slug for _, slug, *below in paths if below and not slug.startswith("_")}


FORMATS = MappingProxyType({"json": as_json, "markdown": as_markdown, "text": as_text})
"""The formats of `briefing diff --format`."""
