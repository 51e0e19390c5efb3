"""Answers of `briefing check`, kept for the next time that nothing has changed.

An answer is kept under the digest of all that it was made of: every file of `briefings/` and
`seeds/` as a check may read it, the published addresses, the settings of the site, this software
and what it stands on, and what was asked. So it is never out of date, and whatever is damaged or
gone is worked out again. It lies in the user's own cache and not in the project, where a proposed
change could plant one.
"""

import hashlib
import json
import os
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from generator.faults import EnvironmentFault
from generator.files import keep_in, own_cache, recalled
from generator.project import ProjectFolder
from generator.published import read_published
from generator.tree import MAX_ORIGINAL, Unreadable
from generator.version import software

FOLDERS = ("briefings", "seeds")
IGNORED = ".gitignore"  # what of these folders is left unread without a word
EDITORS = (".vscode/settings.json", ".briefing/schema/made-of.txt")
"""What says whether a check has schemas to write for an editor."""


class Outcome(NamedTuple):
    """What is printed, whether nothing has to be mended, and why no site can be built."""

    text: str
    is_good: bool
    refused: str


def remembered(
    project: ProjectFolder, asked: tuple[object, ...], work: Callable[[], tuple[str, bool, str]]
) -> Outcome:
    """The kept answer to what is asked; without one it is worked out, and kept.

    Args:
        project: what is asked about.
        asked: all that decides the answer beside the project's files.
        work: works the answer out.
    """
    cache = own_cache()
    if cache is None:
        return Outcome(*work())
    try:
        files = project_digest(project), _settings(project)
    except (OSError, EnvironmentFault):  # what cannot be read is told by the one who has to
        return Outcome(*work())
    if kept := recalled(cache, _name(software(), files, asked, _editors(project))):
        return Outcome(*json.loads(kept))
    answer = Outcome(*work())
    # a check may have written schemas for an editor, so the name is not the one from before
    name = _name(software(), files, asked, _editors(project))
    keep_in(cache, name, json.dumps(answer).encode())
    return answer


def _name(*made_of: object) -> str:
    return f"{hashlib.sha256(repr(made_of).encode(errors='surrogateescape')).hexdigest()}.json"


def project_digest(project: ProjectFolder) -> str:
    """The digest of all that a check may read; what it may not is told by the reason why."""
    tree, found = project.tree, hashlib.sha256()
    known = (project.slugs(), [tree.files(folder, ("",)) for folder in FOLDERS])
    found.update(repr((known, read_published(project.root))).encode(errors="surrogateescape"))
    for path in (IGNORED, *(path for folder in FOLDERS for path in tree.everything(folder))):
        try:
            data = b"read" + tree.read(path, MAX_ORIGINAL)
        except Unreadable as reason:
            data = str(reason).encode()
        found.update(_framed(os.fsencode(path), data))
    return found.hexdigest()


def _settings(project: ProjectFolder) -> tuple[bytes, list[tuple[str, str]], tuple[str, ...]]:
    """The settings of the site, with the variables and the pages that they may name."""
    written = project.config.read_bytes()
    words = set(re.findall(rb"\w+", written))
    known = sorted(each for each in os.environ.items() if os.fsencode(each[0]) in words)
    return written, known, project.own_pages


def _framed(*parts: bytes) -> bytes:
    """Parts that cannot be taken for others, wherever one ends."""
    return b"".join(len(part).to_bytes(8, "big") + part for part in parts)


def _editors(project: ProjectFolder) -> tuple[bytes, ...]:
    return tuple(_bytes(project.root / path) for path in EDITORS)


def _bytes(path: Path) -> bytes:
    with suppress(OSError):
        return path.read_bytes()
    return b""
