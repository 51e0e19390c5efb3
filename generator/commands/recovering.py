"""What an interrupted build left behind, put right by whatever command comes next."""

from contextlib import suppress

from generator.faults import EnvironmentFault
from generator.files import clear, exclusive, restore_folder
from generator.project import ProjectFolder

REPLACED = "replaced-site"  # the old site, below the project's state, while the new one moves in
BUILDING = "build.lock"
UNFINISHED = "site-"  # what the folders begin with in which sites are built


def recover(project: ProjectFolder) -> None:
    """Bring an old site back that was being replaced, and remove what was being built.

    Where another run is building, or nothing may be written, all stays as it is.
    """
    if project.state.is_symlink() or not project.state.is_dir():
        return
    names = {path.name for path in project.state.iterdir()}
    if not any(name.startswith((REPLACED, UNFINISHED)) for name in names):
        return
    with suppress(EnvironmentFault, OSError), exclusive(project.state, BUILDING, wait=0):
        restore(project)


def restore(project: ProjectFolder) -> None:
    """The same by a run that is building itself.

    Raises:
        OSError: the disk refuses.
    """
    restore_folder(project.site, project.state / REPLACED)
    for abandoned in project.state.glob(f"{UNFINISHED}*"):
        clear(abandoned)
