"""Projects copied, built as a reader gets them, and served."""

import functools
import http.server
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copytree, ignore_patterns, rmtree

ROOT = Path(__file__).resolve().parent.parent
SMALL = ROOT / "tests/cases/site/small"
INPUTS = ("briefings", "seeds", "overrides", "docs")


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing; a failing test says what it asked for."""


def copy_project(root: Path, target: Path) -> Path:
    """The parts of a project that a build reads, copied; what was generated is left behind."""
    for name in INPUTS:
        generated = (
            ignore_patterns("kz-digital-sovereignty", "reference") if name == "docs" else None
        )
        copytree(root / name, target / name, ignore=generated, symlinks=True)
    (target / "docs" / "index.md").unlink(missing_ok=True)
    copytree(root / "generator", target / "generator", ignore=ignore_patterns("__pycache__"))
    (target / "mkdocs.yml").write_bytes((root / "mkdocs.yml").read_bytes())
    return target


def copy_small_project(target: Path) -> Path:
    """The real configuration and shell around the small briefing; what was generated, left out."""
    copy_project(ROOT, target)
    for name in ("briefings", "seeds"):
        rmtree(target / name)
        copytree(SMALL / name, target / name)
    return target


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
