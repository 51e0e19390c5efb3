"""Where a project's things are: the root, its briefings, its pages, its site."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.tree import EditedTree, WorkTree


class NotAProject(Exception):
    """No project was found; the message says what was looked for and where."""


@dataclass(frozen=True, slots=True)
class Project:
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
        return self.root / "mkdocs.yml"

    @property
    def docs(self) -> Path:
        """What people write, and the schemas that editors read."""
        return self.root / "docs"

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
        folder = self.root / "briefings"
        if not folder.is_dir() or folder.is_symlink():
            return ()
        folders = (one for one in folder.iterdir() if one.is_dir() and not one.is_symlink())
        return tuple(sorted(one.name for one in folders if not one.name.startswith((".", "_"))))


def find_project(start: Path) -> Project:
    """The project that `start` lies in: the nearest folder upwards with briefings and a config."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / "mkdocs.yml").is_file() and (folder / "briefings").is_dir():
            return Project(folder)
    raise NotAProject(
        f"no folder with mkdocs.yml and briefings/ at or above {start}; "
        "to begin one: briefing init DIR"
    )
