"""A folder with pages of ours and of others, for the tests of writing files."""

import errno
import shutil
from collections.abc import Callable
from pathlib import Path

from generator.files import replace_generated
from tests.files.failing_disk import Disk

Tree = dict[str, bytes]

OLD: Tree = {
    "index.md": b"home, as it was\n",
    "kz/index.md": b"the briefing, as it was\n",
    "kz/actors/gone.md": b"somebody\n",
    "kz/actors/gone-too.md": b"somebody else\n",
    "kz/quotes/same.md": b"said once\n" * 200,
}
NEW: Tree = {
    "index.md": b"home, as it is\n",
    "kz/index.md": b"the briefing, as it is\n",
    "kz/quotes/same.md": b"said once\n" * 200,
    "kz/sources/first.md": b"an article\n" * 500,
    "kz/sources/old/second.md": b"another article\n",
}
HAND: Tree = {"about.md": b"written by hand\n", "kz/hand.md": b"by hand, in our folder\n"}
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)


class Project:
    """A folder with pages, ours and others', and the generator's memory beside them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.docs, self.state = folder / "docs", folder / ".briefing"

    def put(self, files: Tree) -> None:
        for path, data in files.items():
            target = self.docs / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)

    def generate(self, new: Tree) -> tuple[str, ...]:
        return replace_generated(self.docs, self.state, new)

    def files(self) -> Tree:
        """Every file in docs, whoever wrote it."""
        found = {}
        for path in sorted(self.docs.rglob("*")):
            if path.is_file():
                found[path.relative_to(self.docs).as_posix()] = path.read_bytes()
        return found

    def folders(self) -> set[str]:
        return {p.relative_to(self.docs).as_posix() for p in self.docs.rglob("*") if p.is_dir()}

    def copy(self, to: Path) -> "Project":
        shutil.copytree(self.folder, to, symlinks=True)
        return Project(to)


Copies = Callable[[Project], Project]


def requests(project: Project, new: Tree) -> int:
    """How often a replacement asks something of the disk."""
    with Disk().in_use() as disk:
        project.generate(new)
    return disk.asked


def unwritten(tmp_path: Path) -> Project:
    project = Project(tmp_path / "unwritten")
    project.put(HAND)
    return project


def untidy(project: Project) -> Project:
    """One generated page was edited, one removed; the manifest knows nothing of it."""
    (project.docs / "index.md").write_bytes(b"edited by mistake\n")
    (project.docs / "kz/index.md").unlink()
    shutil.rmtree(project.docs / "kz/quotes")
    return project


def outside(project: Project) -> Path:
    folder = project.folder / "outside"
    folder.mkdir()
    return folder


def assert_each_file_is_whole(case: Project, old: Tree, at: object) -> None:
    """Every file is the old one or the new one, and the hand-written ones are there."""
    files = case.files()
    assert files.items() >= HAND.items(), at
    for path, data in files.items():
        assert data in (old.get(path), NEW.get(path)), (at, path)
    assert files.keys() >= OLD.keys() & NEW.keys() & old.keys(), at
