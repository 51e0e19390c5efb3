"""What makes HTML of the folder of pages: MkDocs, or another builder that takes the same folder."""

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from shutil import copytree

from generator.faults import EnvironmentFault

SITE, ERROR_PAGE = "site", "404.html"
NAMED = b'content="mkdocs-ProperDocs '
CRASH = "Traceback (most recent call last):"


@dataclass(frozen=True, slots=True)
class Builder:
    """A builder: what Python runs, what people call it, and what it takes the theme from."""

    module: str
    title: str
    package: str = ""
    """What is to be installed; empty for what comes with us."""
    theme: str = "material"
    """The package whose assets it publishes."""
    has_target: bool = True
    """Whether it builds into any folder, and not only into the one beside its configuration."""

    def refuse_missing(self) -> None:
        """Refuse a builder that is not there.

        Raises:
            EnvironmentFault: it is not installed.
        """
        if self.package and find_spec(self.module) is None:
            way_out = f"install it beside this software: pip install {self.package}"
            raise EnvironmentFault(f"{self.title} is not installed; {way_out}")


MKDOCS = Builder("generator.sharing", "MkDocs")
PROPERDOCS = Builder("properdocs", "ProperDocs", "properdocs")
ZENSICAL = Builder("zensical", "Zensical", "zensical", theme="zensical", has_target=False)
BUILDERS = {"mkdocs": MKDOCS, "properdocs": PROPERDOCS, "zensical": ZENSICAL}


def builder_of(site: Path) -> Builder:
    """What built a site: Zensical's search has a file of its own, ProperDocs names itself."""
    if (site / "search.json").is_file():
        return ZENSICAL
    page = site / ERROR_PAGE
    return PROPERDOCS if page.is_file() and NAMED in page.read_bytes() else MKDOCS


def run(
    builder: Builder, pages: Path, target: Path, configuration: str, environment: Mapping[str, str]
) -> None:
    """Let a builder build the pages.

    Args:
        builder: the builder.
        pages: the folder of pages.
        target: the site, which does not exist yet.
        configuration: the name of the file in `pages` that it reads.
        environment: its environment.

    Raises:
        EnvironmentFault: it is not there, or did not build the site.
    """
    builder.refuse_missing()
    if builder.has_target:
        _call(builder, pages, environment, "-f", str(pages / configuration), "-d", str(target))
        return
    copy = target.with_name("pages")  # what it keeps and builds must not stay in the folder
    copytree(pages, copy)
    _call(builder, copy, environment, "-f", configuration)
    (copy / SITE).rename(target)


def _call(builder: Builder, folder: Path, environment: Mapping[str, str], *options: str) -> None:
    # -P: Python must not import what lies in the folder of pages, which anybody may have written
    command = [sys.executable, "-P", "-m", builder.module, "build", "--strict", *options]
    try:
        done = subprocess.run(  # noqa: S603
            command,
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise EnvironmentFault(f"{builder.title} cannot be started: {error.strerror}") from None
    if done.returncode != 0:
        lines = [line for line in done.stderr.splitlines() if "INFO" not in line]
        if CRASH in lines:
            lines = [*lines[: lines.index(CRASH)], lines[-1]]  # of a full disk, say
        told = "\n".join(lines).strip()
        raise EnvironmentFault(f"{builder.title} did not build the site:\n{told}")
