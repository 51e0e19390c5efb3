"""A case tried: whatever comes, the command ends with an exit code of its own and in sentences."""

import io
import os
import shutil
import signal
import sys
import traceback
from collections.abc import Iterator
from contextlib import ExitStack, chdir, contextmanager
from pathlib import Path
from unittest import mock

from generator.cli import main
from tests.built import SMALL
from tests.editions.year import git
from tests.fuzz.cases import FACTS, Case

CODES = {0, 1, 2, 130}
LEAST, PER_KB = 4.0, 0.25
"""Seconds of processor that a case may take, and for each 1,000 characters that it brings."""


class RunAway(BaseException):
    """A case takes more of the processor than it may; no handler of errors stops it."""


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """End what takes more of the processor, a regular expression too; waiting costs nothing."""

    def end(*_: object) -> None:
        raise RunAway(f"more than {seconds:.1f} s of processor time")

    before = signal.signal(signal.SIGVTALRM, end)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def a_project(folder: Path) -> Path:
    """A small project to change, with two commits behind it."""
    shutil.copytree(SMALL, folder)
    (folder / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    facts = folder / FACTS[0]
    whole = facts.read_text(encoding="utf-8")
    git(folder, "2026-01-01", "init", "--quiet", "--initial-branch=main")
    for text in (whole.replace("too", "far too"), whole):
        facts.write_text(text, encoding="utf-8")
        git(folder, "2026-01-01", "add", ".")
        git(folder, "2026-01-01", "commit", "--quiet", "--message", "A state\n\nCorrection: <b>")
    return folder


SETTINGS = """\
site_name: A small site
site_url: !ENV [SITE_URL, ""]
repo_url: !ENV [REPO_URL, ""]
theme: {name: material}
plugins: [briefing]
extra:
  edit_path: !ENV [EDIT_PATH, edit/main/]
  report_path: !ENV [REPORT_PATH, issues/new]
"""


def wrong(case: Case, project: Path) -> str:
    """What is wrong with how a case ended; empty where nothing is. The project is put back."""
    kept = {name: _bytes_of(project / name) for name in case.files if "briefings" not in name}
    try:
        for name, data in case.files.items():
            (project / name).write_bytes(data)
        return _tried(case, project)
    finally:
        for name, old in kept.items():
            if old is None:
                (project / name).unlink(missing_ok=True)
            else:
                (project / name).write_bytes(old)
        for made in (project / "site-offline", project / "published.txt"):
            if made.is_file():
                made.unlink()
            shutil.rmtree(made, ignore_errors=True)
        shutil.rmtree(project / "briefings")
        shutil.copytree(SMALL / "briefings", project / "briefings")


def _tried(case: Case, project: Path) -> str:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=case.encoding, write_through=True)
    if case.is_closed:
        stream.close()
    words = ["-C", str(project), *case.words]
    with ExitStack() as stack:
        stack.enter_context(chdir(project))
        stack.enter_context(mock.patch.dict(os.environ, case.environment))
        stack.enter_context(mock.patch.object(sys, "stdout", stream))
        stack.enter_context(mock.patch.object(sys, "stderr", io.StringIO()))
        stack.enter_context(mock.patch.object(sys, "argv", ["briefing"]))
        stack.enter_context(at_most(LEAST + PER_KB * case.size / 1000))
        try:
            main.main(words, prog_name="briefing", standalone_mode=True)
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 0 if ended.code is None else 99
            return "" if code in CODES else f"exit code {ended.code!r}"
        except ValueError as error:
            if case.is_closed and "closed file" in str(error):
                return ""  # Python's own words for a stream that its caller closed
            return traceback.format_exc()
        except BaseException:  # noqa: BLE001
            return traceback.format_exc()
    return ""


def _bytes_of(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
