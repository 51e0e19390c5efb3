"""Two states of the small briefing, and what changed between them."""

from generator.changes import Changes, EntryChange, changes_between
from generator.decode import Briefing, decode
from tests.briefings import base
from tests.trees import DictTree

FOLDER = "briefings/elva"
ACTORS, HEAD, PROJECTS = (f"{FOLDER}/{name}.yml" for name in ("actors", "briefing", "projects"))
PORT, GLOS = f"{FOLDER}/facts/port.yml", f"{FOLDER}/facts/glos.yml"
FINED = "  - id: line-fined\n"


def edited(path: str, *edits: tuple[str, str]) -> DictTree:
    """The small briefing with other words in the place of some, in one of its files."""
    tree = base()
    for old, new in edits:
        tree = tree.replaced(path, old, new)
    return tree


def elva(tree: DictTree) -> Briefing:
    """The small briefing in some files."""
    return decode(tree, "elva")


def changes(tree: DictTree, old: DictTree | None = None) -> Changes:
    """What changed in the small briefing."""
    return changes_between(elva(old or base()), elva(tree))


def card(tree: DictTree, old: DictTree | None = None) -> EntryChange:
    """The one card there is."""
    found = changes(tree, old)
    assert found.unread == ()
    (one,) = found.cards
    return one


def fields(one: EntryChange) -> dict[str, tuple[str, str]]:
    """What each field said and says."""
    return {field.name: (field.old, field.new) for field in one.fields}
