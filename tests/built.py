"""The real site, built once for all tests that read or open it."""

import functools
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copytree, ignore_patterns

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
