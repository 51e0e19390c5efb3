"""`briefing serve`: what an editor sees in the browser while the files change."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.commands import serve
from generator.faults import EnvironmentFault
from generator.project import ProjectFolder
from tests.briefings import ROOT
from tests.built import copy_small_project
from tests.cli.running import run

PATIENCE = 60  # seconds; a rebuild takes four, on a busy machine some more
HOME = "kz-digital-sovereignty/"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def fetch(address: str) -> str:
    """A page as the server gives it now; empty where there is none."""
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:  # noqa: S310 - our own server
            return str(answer.read().decode("utf-8"))
    except (urllib.error.URLError, OSError):
        return ""


def wait_for(what: Callable[[], bool]) -> bool:
    """Whether it came true within the time that an editor would wait."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.2)
    return False


@contextmanager
def serving(project: Path, log: Path, base: str = "/") -> Iterator[str]:
    """The live site of a project, ended as Ctrl-C and a closed terminal end it."""
    port = free_port()
    environment = os.environ | {"SITE_URL": f"https://example.org{base}"}
    command = [sys.executable, "-u", "-m", "generator", "-C", str(project), "serve"]
    with log.open("ab") as out:
        server = subprocess.Popen(
            [*command, "--address", f"127.0.0.1:{port}"],
            cwd=ROOT,
            env=environment,
            stdout=out,
            stderr=out,
        )
    address = f"http://127.0.0.1:{port}{base}"
    try:
        assert wait_for(lambda: bool(fetch(address))), log.read_text(encoding="utf-8")
        said = f"served at {address} "
        assert wait_for(lambda: said in log.read_text(encoding="utf-8"))
        yield address
    finally:
        server.terminate()
        server.wait(timeout=30)
    assert not fetch(address), "the server outlived the command"


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_small_project(tmp_path_factory.mktemp("live") / "project")


def edit(path: Path, pattern: str, words: str) -> None:
    """Change a file as an editor does: read, replace, save."""
    before = path.read_text(encoding="utf-8")
    after = re.sub(pattern, words, before, count=1, flags=re.MULTILINE)
    assert after != before
    path.write_text(after, encoding="utf-8")


def test_an_address_that_is_taken_is_said_before_anything_is_built(live: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        done = run("-C", live, "serve", "--address", address)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == (
        f"briefing: nothing can be served at {address}: address already in use; "
        "name another: briefing serve --address 127.0.0.1:8001\n"
    )


def test_a_folder_that_refuses_its_pages_is_said_once(
    live: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied", "pages")

    monkeypatch.setattr(serve, "write_pages", refused)
    with pytest.raises(EnvironmentFault, match=r"^permission denied \(pages\)$"):
        serve.refresh(ProjectFolder(live), "http://127.0.0.1:8000/", print)


@pytest.mark.parametrize("address", ["localhost", "127.0.0.1:", "127.0.0.1:99999", ":0", "a:b"])
def test_an_address_without_a_port_is_answered_with_one(address: str) -> None:
    done = run("serve", "--address", address)
    assert done.exit_code == 2
    assert "write 127.0.0.1:8000" in done.stderr


@pytest.mark.slow
def test_edits_mistakes_and_deletions_are_followed(live: Path, tmp_path: Path) -> None:
    folder = live / "briefings" / "kz-digital-sovereignty"
    log = tmp_path / "log"
    with serving(live, log) as address:
        page = address + HOME
        for number in range(5):
            edit(folder / "briefing.yml", r"^title: .*$", f"title: Edition {number}")
        assert wait_for(lambda: "Edition 4" in fetch(page))

        edit(folder / "briefing.yml", r"^question:", "qestion:")
        assert wait_for(lambda: "unknown-field" in fetch(address + "problems/"))
        assert "did you mean" in fetch(address + "problems/")
        assert "Edition 4" in fetch(page), "what stood before stays"

        edit(folder / "briefing.yml", r"^qestion:", "question:")
        assert wait_for(lambda: not fetch(address + "problems/"))

        actors = folder / "actors.yml"
        kept = actors.read_bytes()
        actors.unlink()
        assert wait_for(lambda: "unknown-reference" in fetch(address + "problems/"))
        actors.write_bytes(kept)
        assert wait_for(lambda: not fetch(address + "problems/"))
    assert not (live / ".briefing/pages/docs/problems.md").exists()

    edit(folder / "briefing.yml", r"^title: .*$", "title: After a restart")
    with serving(live, log, "/a/b/") as address:
        assert wait_for(lambda: "After a restart" in fetch(address + HOME))
