"""Whatever is written into a project, its software stays green, and its addresses are kept.

A clone of this project gets what contributors write: one more quotation, a fact with another id,
one that is withdrawn, then another subject altogether. The briefing is checked each time. With the
other subject, which has no fact of this one, the tests that start programs in the checkout are run
in the clone. No test looks into `briefings/` and `seeds/` itself: tests/conftest.py sees to that.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.briefings import BASE, FIVE, REAL, ROOT
from tests.cli import running

pytestmark = pytest.mark.slow

FACTS = f"briefings/{REAL}/facts"
QUOTATION = """
quotes:
  - id: tass-interests-of-washington
    by: mikhail-galuzin
    to: [tass]
    date: {unknown: "The day of the interview is not printed."}
    exact: is being implemented primarily in the interests of Washington
    text: Galuzin says that the initiative is being implemented in the interests of Washington.
    stance: alleges
    about: [united-states]
"""
WITHDRAWN = "claims:\n  - {id: paid-twice, withdrawn: Doubtful.}\n"
OLD, NEW, GONE = "wp-most-oil-exported", "wp-oil-exported", "wp-terminal-damaged"
CONCERNED = ("test_house.py", "test_workflows.py", "cli/test_other_commands.py")
"""Tests that start a program in the checkout."""


def run(clone: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a module in the clone, with the software of the clone."""
    return subprocess.run(
        [sys.executable, "-m", *words],
        cwd=clone,
        env={name: value for name, value in os.environ.items() if "XDIST" not in name},
        capture_output=True,
        text=True,
        check=False,
    )


def check(clone: Path) -> str:
    return running.check(clone).output


def replace_content(clone: Path, example: Path) -> None:
    """Put the briefings and articles of an example in the place of those that stand there."""
    for name in ("briefings", "seeds"):
        shutil.rmtree(clone / name)
        shutil.copytree(example / name, clone / name)


def edit(path: Path, pattern: str, words: str) -> None:
    before = path.read_text(encoding="utf-8")
    after, count = re.subn(pattern, words, before, count=1, flags=re.MULTILINE | re.DOTALL)
    assert count
    path.write_text(after, encoding="utf-8")


def commit(clone: Path) -> None:
    us = ["-c", "user.name=We", "-c", "user.email=we@example.org"]
    for words in (["add", "--all"], ["commit", "-qm", "A contribution"]):
        subprocess.run(["git", *us, *words], cwd=clone, check=True, capture_output=True)


def assert_the_software_is_green(clone: Path) -> None:
    commit(clone)
    tests = [f"tests/{name}" for name in CONCERNED]
    done = run(clone, "pytest", "-n0", "-q", "-p", "no:cacheprovider", *tests)
    assert done.returncode == 0, done.stdout[-4000:]
    assert "passed" in done.stdout


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """This project as it is, committed or not, with the briefing of five articles.

    What Python made of the software is kept with the times of its files, and is not made again.
    """
    folder = tmp_path / "clone"
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    compiled = (path for name in ("generator", "tests") for path in ROOT.glob(f"{name}/**/*.pyc"))
    made = (path.relative_to(ROOT).as_posix() for path in compiled)
    for name in (*filter(None, listed.stdout.split("\0")), *made):
        if (ROOT / name).is_file() and not name.startswith(("briefings/", "seeds/")):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    for name in ("briefings", "seeds"):
        (folder / name).mkdir()
    replace_content(folder, FIVE)
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    return folder


def test_facts_come_change_their_names_and_go(clone: Path) -> None:
    addresses = "".join(f"{REAL}/sources/wp-egov/#{id_}\n" for id_ in (OLD, GONE))
    (clone / "published.txt").write_text(addresses, encoding="utf-8")
    polish, english = clone / FACTS / "wp-egov.yml", clone / FACTS / "tass-hub.yml"

    edit(english, r"^quotes:\n", QUOTATION.lstrip())
    edit(polish, rf"- id: {OLD}$", f"- id: {NEW}")
    said = check(clone)
    assert said.endswith("not proved, 1 error to mend\n"), "nothing is said of the quotation"
    assert f"error[lost-address]: '{REAL}/sources/wp-egov/#{OLD}' was published" in said
    assert f"help: list '{OLD}' under `formerly`" in said

    edit(polish, rf"- id: {NEW}$", f"- id: {NEW}\n    formerly: [{OLD}]")
    edit(polish, rf"- id: {GONE}\n.*?(?=\n  - id: )", f"- id: {GONE}\n    withdrawn: Doubtful.")
    assert ": all proved" in check(clone)


def test_another_subject_takes_the_place_of_this_one(clone: Path) -> None:
    replace_content(clone, BASE)
    assert ": all proved" in check(clone)
    (slug,) = (path.name for path in (clone / "briefings").iterdir())
    built = run(clone, "generator", "build")
    assert built.returncode == 0, built.stdout + built.stderr
    assert (clone / "site" / slug / "index.html").is_file()
    assert not (clone / "site" / REAL).exists()
    assert "addresses" in running.run("-C", clone, "record").output
    more = clone / "briefings" / slug / "withdrawn.yml"
    more.write_text(WITHDRAWN, encoding="utf-8")
    assert ": all proved" in check(clone)
    assert_the_software_is_green(clone)
