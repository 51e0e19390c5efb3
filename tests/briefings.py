"""Briefings for tests of what follows from facts: the small one with more facts, the real one."""

from functools import cache
from pathlib import Path

from generator.annotated import AnnotatedBriefing, annotate
from tests.trees import DictTree

ROOT = Path(__file__).resolve().parent.parent
BASE = ROOT / "tests/cases/checks/base"
MORE = "briefings/elva/more.yml"
REAL = "kz-digital-sovereignty"


@cache
def base() -> DictTree:
    """The files of the small briefing."""
    return DictTree.of(BASE, "briefings", "seeds")


def elva(more: str = "") -> AnnotatedBriefing:
    """The small briefing with one more file."""
    return annotate(base().changed(MORE, more) if more else base(), "elva")


@cache
def real_tree() -> DictTree:
    """The files of the real briefing."""
    return DictTree.of(ROOT, "briefings", "seeds")


@cache
def real() -> AnnotatedBriefing:
    """The real briefing."""
    return annotate(real_tree(), REAL)


def renamed(tree: DictTree, slug: str) -> DictTree:
    """The same facts in files whose names sort the other way round."""
    folder = f"briefings/{slug}/facts/"
    names = sorted(path for path in tree.contents if path.startswith(folder))
    new = {path: f"{folder}{len(names) - at:02}.yml" for at, path in enumerate(names)}
    return DictTree({new.get(path, path): data for path, data in tree.contents.items()})
