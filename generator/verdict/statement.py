"""A statement of what a built site is: the digest of every file, and of all it was made from.

It is an in-toto Statement v1 with a Link predicate v0.3, unsigned: whoever can change the site can
change it too. It becomes a proof where somebody else signs it, as GitHub's attestation action
does, or where the site is built again.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.verdict.reading import Failure, is_packed_copy, stray
from generator.version import __version__

STATEMENT = "statement.json"
TYPE = "https://in-toto.io/Statement/v1"
PREDICATE = "https://in-toto.io/attestation/link/v0.3"


def statement(site: Path, materials: Mapping[str, bytes]) -> bytes:
    """The statement on a built site.

    Args:
        site: its folder; a statement that it holds already is no part of it.
        materials: the files it was made from, by POSIX path in the project.
    """
    whole = {
        "_type": TYPE,
        "subject": [_described(name, digest) for name, digest in digests_of(site).items()],
        "predicateType": PREDICATE,
        "predicate": {
            "name": "build",
            "command": ["briefing", "build"],
            "materials": [
                _described(name, hashlib.sha256(materials[name]).hexdigest())
                for name in sorted(materials)
            ],
            "byproducts": {},
            "environment": {"generator": __version__},
        },
    }
    return (json.dumps(whole, ensure_ascii=True, indent=1) + "\n").encode()


def digests_of(site: Path) -> dict[str, str]:
    """The SHA-256 of every file of a site but its statement, by POSIX path."""
    found = {}
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        if name != STATEMENT and not path.is_dir():
            found[name] = _of(path)
    return found


def unlike_statement(site: Path, said: Any) -> Iterator[Failure]:
    """The files of a site that are not as its statement has them.

    Args:
        site: its folder.
        said: what the statement holds.
    """
    if said["_type"] != TYPE:
        raise ValueError(f"it is no statement of the type {TYPE}")
    due = {one["name"]: one["digest"]["sha256"] for one in said["subject"]}
    found = digests_of(site)
    packed = [name for name in found if name not in due and is_packed_copy(site, name)]
    there = {name: found[name] for name in found if name not in packed}
    yield from differing_files(due, there, f"{STATEMENT} has it")


def differing_files(
    due: Mapping[str, str], there: Mapping[str, str], standard: str
) -> Iterator[Failure]:
    """The files that are lacking, that nobody wrote, or that are other ones.

    Args:
        due: the digests that are due, by path.
        there: the digests of what is there.
        standard: by what the files are judged, for the message.
    """
    for name in sorted(due.keys() | there.keys()):
        if name not in there:
            yield Failure("site", name, f"the file is missing; {standard}")
        elif name not in due:
            yield Failure("site", name, stray(name, "a file that nobody wrote is on the site"))
        elif there[name] != due[name]:
            yield Failure("site", name, f"the file is another one; {standard} otherwise")


def _of(path: Path) -> str:
    """The SHA-256 of a file; a link, a pipe and the like have none."""
    if path.is_symlink() or not path.is_file():
        return "not a regular file"
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _described(name: str, digest: str) -> dict[str, Any]:
    return {"name": name, "digest": {"sha256": digest}}
