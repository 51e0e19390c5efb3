"""`briefing init`: a repository that checks, builds, serves and publishes at once."""

import json
import re
import shlex
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from generator.commands.origin import WHEELS, requirement
from generator.commands.schema import write_schemas
from generator.faults import EnvironmentFault
from generator.files import fill_folder
from generator.project import Project

STARTER = Path(__file__).parent.parent / "starter"
DOT = "dot-"  # a name that begins with a point would act in our own repository as well


def init(named: Path, origin: str | None) -> str:
    """Make the repository, and say what comes next; nothing is left where it cannot be whole.

    Args:
        named: where it goes: a new folder, or an empty one, or one that only Git has been in.
        origin: where the software is installed from: an index, a wheel or a repository; where
            this one came from if it is None.

    Raises:
        EnvironmentFault: the folder holds other things, the origin is none, or the disk refuses.
    """
    needed, wheel = requirement(origin)
    if not str(named).isprintable():
        raise EnvironmentFault("the name of the folder holds a sign that nobody sees; leave it out")
    folder = named.resolve()
    if folder.exists() and not folder.is_dir():
        raise EnvironmentFault(f"{folder} is not a folder; name another one")
    try:
        if folder.is_dir() and [path for path in folder.iterdir() if path.name != ".git"]:
            raise EnvironmentFault(f"{folder} is not empty; name a new folder")
        title = _title(folder.name)
        words = {"TITLE": title, "NAME": json.dumps(title), "REQUIREMENT": needed}
        contents = _contents(words)
        if wheel:
            contents[f"{WHEELS}/{wheel.name}"] = wheel.read_bytes()
        fill_folder(folder, contents)
        with suppress(
            OSError, EnvironmentFault
        ):  # a convenience, which `briefing check` brings as well
            write_schemas(Project(folder), has_ids=True)
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        reason = (error.strerror or str(error)).lower()
        raise EnvironmentFault(f"{folder} could not be made: {reason}{where}") from None
    return _next(named, folder)


def _next(named: Path, folder: Path) -> str:
    """What to type now, and what GitHub would pass over without a word."""
    path = str(named) if not str(named).startswith("-") else f"./{named}"
    there = "" if folder == Path.cwd() else f"cd {shlex.quote(path)} && "
    around = next((each for each in folder.parents if (each / ".git").exists()), None)
    inside = f"\nit lies inside the repository {around}: move .github/ there for GitHub to run it"
    return (
        f"{named} is ready; next: {there}briefing serve; README.md says the rest"
        f"{inside if around else ''}"
    )


def _contents(words: Mapping[str, str]) -> dict[str, bytes]:
    """The files of the repository, by path; words of its own stand where `@WORD@` does."""
    found = {}
    for path in sorted(STARTER.rglob("*")):
        if path.is_file():
            name = path.relative_to(STARTER).as_posix().replace(DOT, ".")
            text = path.read_bytes().decode()
            found[name] = re.sub(r"@([A-Z]+)@", lambda one: words[one[1]], text).encode()
    return found


def _title(name: str) -> str:
    """The name of a folder as the name of a site."""
    words = " ".join(re.split(r"[\s_-]+", name)).strip()
    return words[:1].upper() + words[1:] if words else "Our briefings"
