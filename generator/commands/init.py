"""`briefing init`: a repository that checks, builds, serves and publishes at once.

The software is pinned in it to the version, and the place, that made it.
"""

import json
import re
import shlex
from collections.abc import Mapping
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.commands.schema import write_schemas
from generator.faults import EnvironmentFault, refusal_of
from generator.files import create_files
from generator.project import ProjectFolder
from generator.version import __version__
from generator.wordings import spoken
from generator.wordings.marked import in_page

STARTER = Path(__file__).parent.parent / "starter"
DOT = "dot-"  # a name that begins with a point would act in our own repository as well


def init(named: Path, origin: str | None, language: str) -> str:
    """Make the repository, and say what comes next; nothing is left where it cannot be whole.

    Args:
        named: where it goes: a new folder, or an empty one, or one that only Git has been in.
        origin: where the software is installed from: an index, a wheel or a repository; where
            this one came from if it is None.
        language: of what the site and the README say, one of `LANGUAGES`.

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
            raise EnvironmentFault(f"{folder} {_instead(folder)}")
        title = _title(folder.name)
        words = {"TITLE": title, "NAME": json.dumps(title), "REQUIREMENT": needed}
        with spoken(language):
            contents = _contents({**words, "LANGUAGE": language})
        if wheel:
            contents[f"{WHEELS}/{wheel.name}"] = wheel.read_bytes()
        base = next(path for path in (folder, *folder.parents) if path.exists())
        if not base.is_dir():
            raise EnvironmentFault(f"{folder} could not be made: not a directory ({base})")
        below = folder.relative_to(base)
        create_files(base, {(below / name).as_posix(): data for name, data in contents.items()})
        with suppress(
            OSError, EnvironmentFault
        ):  # a convenience, which `briefing check` brings as well
            write_schemas(ProjectFolder(folder), has_ids=True)
    except OSError as error:
        raise EnvironmentFault(f"{folder} could not be made: {refusal_of(error)}") from None
    return _next(named, folder)


def _instead(folder: Path) -> str:
    """Why nothing is made in a folder that holds other things, and what to do instead."""
    if not (folder / "mkdocs.yml").exists():
        return "is not empty; name a new folder"
    if (folder / "briefings").is_dir():
        return "is such a repository already; to begin a briefing: briefing new briefing TITLE"
    return (
        "holds a site of MkDocs, which stays as it is: a site of briefings has a mkdocs.yml of its "
        f"own; make it in a new folder, such as {folder.name}/our-news, and link to it"
    )


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
            if path.suffix == ".md":
                text = in_page(text)
            found[name] = re.sub(r"@([A-Z]+)@", lambda one: words[one[1]], text).encode()
    return found


def _title(name: str) -> str:
    """The name of a folder as the name of a site."""
    words = " ".join(re.split(r"[\s_-]+", name)).strip()
    return words[:1].upper() + words[1:] if words else "Our briefings"


PACKAGE = "annotated-briefing"
WHEELS = "wheels"
EXPECTED = "name the address of an index, a wheel (.whl) or a repository (git+https://….git)"


def requirement(origin: str | None) -> tuple[str, Path | None]:
    """What requirements.txt says, and the wheel that has to lie in the repository for it.

    Args:
        origin: an index, a wheel or a repository; where this software came from if it is None.

    Raises:
        EnvironmentFault: nothing can be installed from there.
    """
    origin = origin if origin is not None else came_from(_recorded())
    if origin is None:
        return f"{PACKAGE}=={__version__}", None
    if re.search(r"[\s\x00-\x1f]", origin):
        raise _refusal(origin)
    if Path(origin).is_file() and origin.endswith(".whl"):
        return f"./{WHEELS}/{Path(origin).name}", Path(origin)
    parts = urlsplit(origin.removeprefix("git+"))
    if parts.scheme not in ("https", "http", "ssh") or not parts.hostname:
        raise _refusal(origin)
    if parts.path.endswith(".whl"):
        return f"{PACKAGE} @ {origin}", None
    if origin.startswith("git+") or parts.path.endswith(".git") or parts.scheme == "ssh":
        address = f"git+{origin.removeprefix('git+')}"
        pinned = "" if "@" in parts.path else f"@v{__version__}"
        return f"{PACKAGE} @ {address}{pinned}", None
    return f"-i {origin}\n{PACKAGE}=={__version__}", None


def came_from(recorded: str | None) -> str | None:
    """Where a package was installed from, if that was no index.

    Args:
        recorded: its `direct_url.json` (PEP 610), or None.
    """
    found = json.loads(recorded) if recorded else {}
    address = str(found.get("url", ""))
    if vcs := found.get("vcs_info"):
        return f"{vcs['vcs']}+{address}@{vcs['commit_id']}"
    if not urlsplit(address).path.endswith(".whl"):
        return None  # a folder, which only this machine has
    if not address.startswith("file:"):
        return address
    path = Path(unquote(urlsplit(address).path))
    return str(path) if path.is_file() else None


def _recorded() -> str | None:
    try:
        return distribution(PACKAGE).read_text("direct_url.json")
    except PackageNotFoundError:
        return None


def _refusal(origin: str) -> EnvironmentFault:
    return EnvironmentFault(f"'{origin}' cannot be installed from; {EXPECTED}")
