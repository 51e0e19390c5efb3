"""A few pages with every component, built with the real configuration by each builder."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from zlib import crc32

import pytest

from generator.builder import lay_out
from generator.files import write_folder
from generator.page import Page
from generator.project import ProjectFolder
from generator.render.doors import OVERVIEW
from generator.render.lists import FOLDED_AWAY, DOORS
from generator.settings import read_settings
from tests.briefings import ROOT
from tests.built import build_by, once, served
from tests.site.pages import SLUG

SAMPLE = Path(__file__).parent / "sample"


def lay_out_sample(folder: Path, environment: Mapping[str, str]) -> None:
    """A project with the real settings and shell and the sample's pages; nothing is generated."""
    found = {
        path.relative_to(SAMPLE).as_posix(): path.read_text(encoding="utf-8")
        for path in SAMPLE.rglob("*.md")
    }
    for name in (OVERVIEW.path, *(one.door.path for one in (*DOORS, *FOLDED_AWAY))):
        found.setdefault(f"{SLUG}{name}", f"# {name.split('.')[0].title()}\n\nNothing yet.\n")
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        settings = read_settings(ProjectFolder(ROOT))
    pages = [Page(path, content) for path, content in found.items()]
    titles = {SLUG.strip("/"): "The sample"}
    write_folder(folder, lay_out(ProjectFolder(folder), replace(settings, nav=()), pages, titles).contents)


@pytest.fixture(scope="session")
def built_by(shared: Path) -> Callable[..., Path]:
    """Builds the sample once in a run for each builder and environment."""

    def built(builder: str, **environment: str) -> Path:
        def make(folder: Path) -> None:
            lay_out_sample(folder, environment)
            build_by(builder, folder, "--strict")

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
