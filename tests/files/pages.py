"""A folder of pages, before and after, and copies of it."""

import errno
import shutil
from collections.abc import Callable
from pathlib import Path

from generator.files import exclusive, write_folder
from tests.files.failing_disk import Disk

Tree = dict[str, bytes]

OLD: Tree = {
    "mkdocs.yml": b"site_name: as it was\n",
    "docs/index.md": b"home, as it was\n",
    "docs/kz/actors/gone.md": b"somebody\n",
    "docs/kz/quotes/same.md": b"said once\n" * 200,
}
NEW: Tree = {
    "mkdocs.yml": b"site_name: as it is\n",
    "docs/index.md": b"home, as it is\n",
    "docs/kz/quotes/same.md": b"said once\n" * 200,
    "docs/kz/sources/old/second.md": b"another article\n" * 500,
    "theme/main.html": b"the shell\n",
}
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)


class Pages:
    """A folder of ours in a folder of our own, beside what is not ours."""

    def __init__(self, state: Path) -> None:
        self.state, self.folder = state, state / "pages"

    def write(self, new: Tree) -> tuple[str, ...]:
        with exclusive(self.state):
            return write_folder(self.folder, new)

    def files(self) -> Tree:
        """Every file of the folder."""
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file()
        }

    def beside(self) -> set[str]:
        """What lies beside the folder."""
        return {path.name for path in self.state.iterdir()} - {"pages", "lock"}

    def copy(self, to: Path) -> "Pages":
        shutil.copytree(self.state, to, symlinks=True)
        return Pages(to)


Copies = Callable[[Pages], Pages]


def requests(pages: Pages, new: Tree) -> int:
    """How often a replacement asks something of the disk."""
    with Disk().in_use() as disk:
        pages.write(new)
    return disk.asked
