"""What Git remembers of a project: the lines that changed since another state of it."""

import re
import subprocess
from pathlib import Path

from generator.faults import EnvironmentFault

_FILE = re.compile(r"\+\+\+ (?:b/)?(.+)")
_HUNK = re.compile(r"@@ -[0-9,]+ \+([0-9]+)(?:,([0-9]+))? @@")
OPTIONS = (
    *("--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames"),
    *("--relative", "--src-prefix=a/", "--dst-prefix=b/", "--diff-filter=AM"),
)


def changed_lines(root: Path, base: str) -> dict[str, frozenset[int]]:
    """The lines of each file below `root` that are not as they were in `base`.

    Args:
        root: a folder in a Git repository; paths are relative to it.
        base: a commit, branch or tag.

    Raises:
        EnvironmentFault: Git is not there, or knows nothing of the base.
    """
    command = ["git", "-C", str(root), "-c", "core.quotePath=false", "diff", *OPTIONS]
    try:
        done = subprocess.run(  # noqa: S603
            [*command, "--end-of-options", base, "--"],
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise EnvironmentFault(f"git cannot be started: {error.strerror}") from None
    if done.returncode != 0:
        told = (done.stderr.strip().splitlines() or ["no reason given"])[0]
        raise EnvironmentFault(f"git cannot compare with '{base}': {told}")
    return _read(done.stdout)


def _read(diff: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    path = ""
    rest = 0  # lines of the hunk still to come; they may look like anything
    for line in diff.split("\n"):
        if rest and line.startswith("+"):
            rest -= 1
        elif hunk := _HUNK.match(line):
            first, rest = int(hunk[1]), int(hunk[2] or 1)
            found.setdefault(path, set()).update(range(first, first + rest))
        elif named := _FILE.match(line):
            path = named[1].rstrip("\t")
    return {name: frozenset(lines) for name, lines in found.items()}
