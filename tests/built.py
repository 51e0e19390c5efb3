"""Projects copied, built as a reader gets them, and served."""

import functools
import http.server
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfile, copytree, ignore_patterns, rmtree

from generator.files import exclusive
from generator.project import Project
from tests.briefings import FIVE, REAL, ROOT

SMALL = ROOT / "tests/cases/site/small"
SHELL = ("docs", "overrides")
PATIENCE = 300.0  # seconds to wait for what another worker is making


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing; a failing test says what it asked for."""


def copy_project(target: Path, content: Path = FIVE) -> Path:
    """This project with the briefings of an example in the place of the published one.

    The software, the configuration and the hand-written pages are those of the checkout; what was
    generated is left behind.
    """
    for name in ("briefings", "seeds"):
        copytree(content / name, target / name)
    for name in _written_by_hand(SHELL):
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        copyfile(ROOT / name, target / name)
    copytree(ROOT / "generator", target / "generator", ignore=ignore_patterns("__pycache__"))
    (target / "mkdocs.yml").write_text(_navigating(), encoding="utf-8")
    return target


def _written_by_hand(folders: tuple[str, ...]) -> list[str]:
    """The files of some folders that git does not ignore."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", *folders]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def _navigating() -> str:
    """The configuration with a navigation that leads to the example, not to what is published."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    for slug in Project(ROOT).slugs():
        text = text.replace(f" {slug}/", f" {REAL}/")
    return text


def copy_small_project(target: Path) -> Path:
    """This project with the small briefing."""
    return copy_project(target, SMALL)


def once(folder: Path, make: Callable[[Path], None]) -> Path:
    """A folder that one process makes and every other one of the run finds made.

    `make` is given the folder, which does not exist yet.
    """
    made = folder.with_name(f"{folder.name} is made")
    with exclusive(folder.parent, f"{folder.name}.lock", wait=PATIENCE):
        if not made.exists():
            rmtree(folder, ignore_errors=True)  # somebody was interrupted
            make(folder)
            made.touch()
    return folder


def build(project: Path, *, umask: int = -1, **environment: str) -> Path:
    """Build a project by `briefing build`, as a process of its own; the folder of the site."""
    done = subprocess.run(
        [sys.executable, "-m", "generator.cli", "-C", str(project), "build"],
        cwd=ROOT,
        env=os.environ | environment,
        umask=umask,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return project / "site"


@contextmanager
def served(folder: Path, port: int = 0) -> Iterator[str]:
    """Serve a folder on this machine, on any free port or a given one; gives the address."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
