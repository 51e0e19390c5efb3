"""Projects copied, built as a reader gets them, and served."""

import functools
import http.server
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfile, copytree, rmtree

from click.testing import CliRunner

from generator.cli import main
from generator.files import exclusive
from tests.editions.year import git
from tests.places import FIVE, ROOT
from tests.programs import ran

SMALL = ROOT / "tests/cases/site/small"
PAST = (
    ("facts/wp-egov.yml", "says that signing the agreement is", "says that the agreement is"),
    ("briefing.yml", "A recorded search over all five stored texts", "A search over five texts"),
)
"""What some words of a file are now, and what they were."""
PATIENCE = 300.0  # seconds to wait for what another worker is making


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing; a failing test says what it asked for."""


def copy_project(target: Path, content: Path = FIVE) -> Path:
    """This project with the briefings of an example in the place of the published one.

    The settings and the hand-written pages are those of the checkout.
    """
    for name in ("briefings", "seeds"):
        copytree(content / name, target / name)
    for name in ("mkdocs.yml", *_written_by_hand("docs")):
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        copyfile(ROOT / name, target / name)
    return target


def _written_by_hand(folder: str) -> list[str]:
    """The files of a folder that git keeps."""
    command = ["git", "ls-files", "--cached", folder]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def copy_small_project(target: Path) -> Path:
    """This project with the small briefing."""
    return copy_project(target, SMALL)


def with_a_past(project: Path) -> Path:
    """The five articles in a repository: as they were before some words, and corrected."""
    for file, now, before in PAST:
        (path,) = project.glob(f"briefings/*/{file}")
        text = path.read_text(encoding="utf-8")
        assert now in text
        path.write_text(text.replace(now, before, 1), encoding="utf-8")
    git(project, "2026-01-10", "init", "--quiet", "--initial-branch=main")
    git(project, "2026-01-10", "add", ".")
    git(project, "2026-01-10", "commit", "--quiet", "--message", "The briefing begins")
    copytree(FIVE / "briefings", project / "briefings", dirs_exist_ok=True)
    reason = "What is planned\n\nCorrection: wp-signing-not-planned: nothing had been signed."
    git(project, "2026-02-11", "commit", "--quiet", "--all", "--message", reason)
    return project


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


@contextmanager
def first_alone(done: Path) -> Iterator[None]:
    """Who comes first goes on alone and leaves a file; others wait for it, then go on together."""
    with exclusive(done.parent, f"{done.name}.lock", wait=PATIENCE):
        is_first = not done.exists()
        if is_first:
            yield
            done.touch()
    if not is_first:
        yield


def build(project: Path, *options: str | Path, **environment: str) -> Path:
    """Build a project by `briefing build`; the folder of the site."""
    words = ["-C", str(project), "build", *map(str, options)]
    done = CliRunner(env=environment).invoke(main, words)
    assert done.exit_code == 0, done.output
    return project / "site"


def build_by(builder: str, folder: Path, *options: str) -> Path:
    """Build an MkDocs project by a builder's own command; the folder of the site."""
    words = (sys.executable, "-m", builder, "build", *options)
    done = ran(*words, cwd=folder, env={"NO_MKDOCS_2_WARNING": "1"})
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine, on any free port; gives the address."""
    with _running(functools.partial(_Quiet, directory=str(folder))) as address:
        yield address


@contextmanager
def _running(handler: Callable[..., _Quiet]) -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


class Host:
    """A host as they are for hire: several sites below their paths, each with its error page."""

    def __init__(self) -> None:
        self.address = ""
        self.sites: dict[str, Path] = {}

    def site_at(self, path: str) -> tuple[str, Path]:
        """The longest path of a site that a request begins with, and the site's folder."""
        found = [base for base in self.sites if path.startswith(base)]
        base = max(found, key=len, default="/")
        return base, self.sites.get(base, Path("/nothing/here"))


def _handler(host: Host) -> type[_Quiet]:
    class _Hosted(_Quiet):
        def translate_path(self, path: str) -> str:
            base, folder = host.site_at(path)
            self.directory = str(folder)
            return super().translate_path(path[len(base) - 1 :])

        def send_error(
            self, code: int, message: str | None = None, explain: str | None = None
        ) -> None:
            page = host.site_at(self.path)[1] / "404.html"
            if code != http.HTTPStatus.NOT_FOUND or not page.is_file():
                super().send_error(code, message, explain)
                return
            self.send_response(code)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(page.read_bytes())

    return _Hosted


@contextmanager
def hosted() -> Iterator[Host]:
    """A host on this machine whose address is known before anything is built for it."""
    host = Host()
    with _running(_handler(host)) as host.address:
        yield host
