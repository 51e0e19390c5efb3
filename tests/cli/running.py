"""The command, run in this process or in one of its own."""

import os
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner, Result

from generator.cli import main

ROOT = Path(__file__).resolve().parents[2]
BASE = ROOT / "tests/cases/checks/base"
FACTS, ACTORS = "briefings/elva/facts", "briefings/elva/actors.yml"
PORT = f"{FACTS}/port.yml"


def run(*words: str | Path) -> Result:
    """Run the command in this process; nothing it does may end in a traceback."""
    done = CliRunner().invoke(main, [str(word) for word in words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.output
    assert "Traceback" not in done.output
    return done


def check(project: Path, *words: str | Path) -> Result:
    """Check a project."""
    return run("-C", project, "check", *words)


def command(
    *words: str | Path, cwd: Path = ROOT, env: dict[str, str] | None = None, encoding: str = "utf-8"
) -> subprocess.CompletedProcess[str]:
    """Run the command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *map(str, words)],
        capture_output=True,
        encoding=encoding,
        cwd=cwd,
        env=os.environ | (env or {}),
        check=False,
    )


def contents(folder: Path) -> dict[str, bytes]:
    """The files below a folder, by their paths in it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def replace(path: Path, old: str, new: str, most: int = -1) -> None:
    """Put other words in the place of some, everywhere or in so many places."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, most), encoding="utf-8", newline="")
