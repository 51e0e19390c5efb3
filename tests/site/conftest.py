"""A few pages with every component, built with the real configuration by each builder."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from zlib import crc32

import pytest
import yaml

from tests.built import once, served

SAMPLE = Path(__file__).parent / "sample"


class _Configuration(yaml.SafeLoader):
    """Reads mkdocs.yml as far as a test needs it; `!ENV` is not looked up."""


def _not_looked_up(_loader: yaml.SafeLoader, _node: yaml.Node) -> None:
    return None


_Configuration.add_constructor("!ENV", _not_looked_up)


def pages_in(nav: object) -> Iterator[str]:
    """The pages that a `nav` names."""
    if isinstance(nav, str):
        yield nav
    for item in nav.values() if isinstance(nav, dict) else nav if isinstance(nav, list) else ():
        yield from pages_in(item)


def lay_out(root: Path, folder: Path) -> None:
    """A project with the real configuration and shell, the sample's pages, and no generator."""
    text = (root / "mkdocs.yml").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines(keepends=True) if not line.startswith("hooks:")]
    (folder / "mkdocs.yml").write_text("".join(lines), encoding="utf-8")
    shutil.copytree(root / "overrides", folder / "overrides")
    shutil.copytree(SAMPLE, folder / "docs")
    for name in pages_in(yaml.load(text, _Configuration)["nav"]):  # noqa: S506
        page = folder / "docs" / name
        if not page.exists():
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(f"# {page.stem.title()}\n\nNothing yet.\n", encoding="utf-8")


def build(builder: str, folder: Path, environment: Mapping[str, str]) -> None:
    """Build the project in a folder strictly."""
    done = subprocess.run(
        [sys.executable, "-m", builder, "build", "--strict"],
        cwd=folder,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="session")
def built_by(project_root: Path, shared: Path) -> Callable[..., Path]:
    """Builds the sample once in a run for each builder and environment."""

    def built(builder: str, **environment: str) -> Path:
        def make(folder: Path) -> None:
            folder.mkdir()
            lay_out(project_root, folder)
            build(builder, folder, environment)

        settings = repr(sorted(environment.items())).encode()
        return once(shared / f"{builder}-{crc32(settings):x}", make) / "site"

    return built


@pytest.fixture(scope="session")
def sample_site(built_by: Callable[..., Path]) -> Path:
    """The sample built by MkDocs with Material."""
    return built_by("mkdocs")


@pytest.fixture(scope="session")
def sample_address(sample_site: Path) -> Iterator[str]:
    """Where the sample is served."""
    with served(sample_site) as address:
        yield address
