"""`briefing record`: write down which ids are published, so that none of them can get lost."""

from generator.annotated import annotate
from generator.decode import written_ids
from generator.decode.published import PUBLISHED
from generator.faults import EnvironmentFault
from generator.project import Project

HEAD = "# Ids that were published; each stays reachable. Written by `briefing record`.\n"


def record(project: Project) -> tuple[str, ...]:
    """Add every present id to the `published.txt` of its briefing; returns what was written."""
    changed = []
    for slug in project.slugs():
        briefing = annotate(project.tree, slug).briefing
        present = {written for written, _ in written_ids(briefing.records)}
        ids = present | {published for _, published in briefing.published}
        path = project.root / briefing.folder / PUBLISHED
        content = (HEAD + "".join(f"{one}\n" for one in sorted(ids))).encode()
        if path.is_symlink():
            raise EnvironmentFault(f"{path.name} is a symbolic link; put the file itself there")
        if not path.exists() or path.read_bytes() != content:
            path.write_bytes(content)
            changed.append(f"{briefing.folder}/{PUBLISHED}")
    return tuple(changed)
