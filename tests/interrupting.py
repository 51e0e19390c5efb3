"""Work during which a disk refuses once, or the process is killed."""

import errno
import shutil
from collections.abc import Callable
from pathlib import Path

from generator.faults import EnvironmentFault
from generator.project import ProjectFolder
from tests.built import SMALL
from tests.files.failing_disk import Disk, Killed

FULL = OSError(errno.ENOSPC, "No space left on device")
ENDS: dict[str, BaseException] = {"full": FULL, "killed": Killed()}
SLUG = "kz-digital-sovereignty"
Made = dict[str, str]
Work = Callable[[], object]


def small_project(folder: Path) -> ProjectFolder:
    """The small example, with a folder of state and without hand-written pages."""
    shutil.copytree(SMALL, folder)
    (folder / "mkdocs.yml").write_text("plugins: [briefing]\n", encoding="utf-8")
    made = ProjectFolder(folder)
    made.state.mkdir()
    return made


def contents(folder: Path) -> Made | None:
    """The files of a folder; None where there is none."""
    if not folder.exists():
        return None
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}


def fill(folder: Path, files: Made) -> None:
    for name, words in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(words, encoding="utf-8")


def requests(work: Work) -> int:
    """How many things some work asks of the disk."""
    with Disk().in_use() as disk:
        work()
    return disk.asked


def ended(at: int, error: BaseException, work: Work) -> BaseException | None:
    """How some work ends whose `at`-th request goes wrong."""
    try:
        with Disk(at, error).in_use():
            work()
    except (EnvironmentFault, OSError, Killed) as fault:
        return fault
    return None
