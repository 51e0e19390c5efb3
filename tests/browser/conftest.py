"""A whole small briefing, built once: every kind of page, and none of them long."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.built import copy_project, served

SMALL = Path(__file__).parent.parent / "cases" / "site" / "small"


@pytest.fixture(scope="session")
def small_site(project_root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small briefing built with the real configuration and shell; the site's folder."""
    project = copy_project(project_root, tmp_path_factory.mktemp("small") / "project")
    for name in ("briefings", "seeds"):
        shutil.rmtree(project / name)
        shutil.copytree(SMALL / name, project / name)
    command = [sys.executable, "-m", "generator.cli", "-C", str(project), "build"]
    done = subprocess.run(command, cwd=project_root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return project / "site"


@pytest.fixture(scope="session")
def small_address(small_site: Path) -> Iterator[str]:
    """Where the small briefing is served."""
    with served(small_site) as address:
        yield address
