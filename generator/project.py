"""Where a project's things are: the root, its briefings, its pages, its site."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.faults import EnvironmentFault
from generator.tree import EditedTree, WorkTree

CONFIG, BRIEFINGS = "mkdocs.yml", "briefings"
FOLDERS = (BRIEFINGS, "seeds", "docs", "overrides")


class NotAProject(Exception):
    """No project was found; the message says what was looked for and where."""


@dataclass(frozen=True, slots=True)
class ProjectFolder:
    """A folder with `mkdocs.yml` and `briefings/` in it."""

    root: Path
    unwritten: Mapping[str, bytes] = field(default_factory=dict, compare=False)
    """Contents of files that take the place of those on disk, by path."""

    @property
    def tree(self) -> WorkTree:
        """The files of the project."""
        return EditedTree(self.root, self.unwritten) if self.unwritten else WorkTree(self.root)

    @property
    def config(self) -> Path:
        """The configuration of MkDocs."""
        return self.root / CONFIG

    @property
    def docs(self) -> Path:
        """What people write, and the schemas that editors read."""
        return self.root / "docs"

    @property
    def own_pages(self) -> tuple[str, ...]:
        """The hand-written pages that lie in `docs/` itself."""
        return tuple(sorted(path.name for path in self.docs.glob("*.md")))

    @property
    def overrides(self) -> Path:
        """The project's own parts of the theme, on top of those that come with us."""
        return self.root / "overrides"

    @property
    def site(self) -> Path:
        """The built site."""
        return self.root / "site"

    @property
    def templates(self) -> tuple[Path, ...]:
        """The templates of the pages, wherever the package is installed."""
        return tuple(sorted((Path(__file__).parent / "render").rglob("*.md.j2")))

    @property
    def state(self) -> Path:
        """What the generator remembers between runs; on the same file system, never published."""
        return self.root / ".briefing"

    @property
    def pages(self) -> Path:
        """The generated project that a site builder is given; all of it is ours."""
        return self.state / "pages"

    def slugs(self) -> tuple[str, ...]:
        """The names of the briefings: the folders in `briefings/`, sorted."""
        folder = self.root / BRIEFINGS
        if not folder.is_dir() or folder.is_symlink():
            return ()
        folders = (one for one in folder.iterdir() if one.is_dir() and not one.is_symlink())
        return tuple(sorted(one.name for one in folders if not one.name.startswith((".", "_"))))


def find_project(start: Path) -> ProjectFolder:
    """The project that `start` lies in: the nearest folder upwards with briefings and a config.

    Raises:
        NotAProject: there is none.
        EnvironmentFault: a part of it is a link, or a file in the place of a folder.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        if all(os.path.lexists(folder / name) for name in (CONFIG, BRIEFINGS)):
            for name in (CONFIG, *FOLDERS):
                refuse_others(folder / name)
            return ProjectFolder(folder)
    raise NotAProject(
        f"no folder with mkdocs.yml and briefings/ at or above {start}; "
        "to begin one: briefing init DIR"
    )


def refuse_others(part: Path) -> None:
    """Refuse what stands in the place of the configuration or of a folder of the project.

    What a link leads to is no part of the project, and to read a pipe has no end.

    Raises:
        EnvironmentFault: it is there, and of another sort.
    """
    sort, is_right = ("file", part.is_file()) if part.name == CONFIG else ("folder", part.is_dir())
    way_out = f"put the {sort} itself in its place"
    if part.is_symlink():
        raise EnvironmentFault(f"{part} is a symbolic link, and links are not followed; {way_out}")
    if part.exists() and not is_right:
        raise EnvironmentFault(f"{part} is no {sort}; {way_out}")
