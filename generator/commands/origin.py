"""Where a repository installs the software from: pinned to the version that made it."""

import json
import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.faults import EnvironmentFault
from generator.version import __version__

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
