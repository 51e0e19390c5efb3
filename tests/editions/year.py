"""A year of a made-up briefing: what was done, commit by commit, and the repository of it."""

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copytree

from generator.changes import Class
from tests.briefings import BASE

FOLDER = "briefings/elva"
ACTORS, HEAD, PROJECTS = (f"{FOLDER}/{name}.yml" for name in ("actors", "briefing", "projects"))
PORT, GLOS = f"{FOLDER}/facts/port.yml", f"{FOLDER}/facts/glos.yml"
MASTER = "- {id: harbour-master, kind: person, names: [Ole Brandt]}\n"
WITHDRAWN = "- {id: harbour-master, withdrawn: No article names him.}\n"


@dataclass(frozen=True)
class Step:
    """One commit: its day, its message, what was written instead of what, and what that means."""

    day: str
    message: str
    edits: tuple[tuple[str, str, str], ...] = ()
    means: Mapping[str, Class] = field(default_factory=dict)
    on_branch: bool = False


YEAR = (
    Step("2025-01-10", "The briefing begins"),
    Step("2025-02-03", "The way it is written", ((PORT, "quotes:", "# said\nquotes:  "),)),
    Step(
        "2025-03-05",
        "Typographic marks",
        ((PROJECTS, "editor's", "editor’s"),),
        {"northern-link": Class.TYPOGRAPHY},
    ),
    Step(
        "2025-04-01",
        "One more person",
        ((ACTORS, "- {id: northern-line", f"{MASTER}- {{id: northern-line"),),
        {"harbour-master": Class.NEW},
    ),
    Step(
        "2025-05-06",
        "Another day",
        ((PORT, "date: 2022-03-03", "date: 2022-03-04"),),
        {"line-fined": Class.DATE},
    ),
    Step(
        "2025-06-09",
        "The day, once more\n\nCorrection: line-fined: the article says\n 3 March",
        (
            (PORT, "date: 2022-03-04", "date: 2022-03-03"),
            (HEAD, "Two articles with one origin", "Two articles, one origin"),
        ),
        {"line-fined": Class.DATE, "kp-fine": Class.WORDING},
    ),
    Step(
        "2025-07-15",
        "Another id",
        (
            (PORT, "id: line-fined", "id: port-fined-line\n    formerly: line-fined"),
            (HEAD, "[[line-fined]]", "[[port-fined-line]]"),
        ),
        {"port-fined-line": Class.RENAMED},
    ),
    Step(
        "2025-08-18",
        "A branch\n\nCorrection: zaplacimy: the tense was wrong",
        ((GLOS, "We will pay by", "We shall pay until"),),
        on_branch=True,
    ),
    Step(
        "2025-08-20",
        "It is merged",
        ((GLOS, "We shall pay until", "We shall pay by"),),
        {"zaplacimy": Class.WORDING},
        on_branch=True,
    ),
    Step("2025-09-01", "A read-me", (("README.md", "", "News of Elva.\n"),)),
    Step(
        "2025-10-10",
        "A person less",
        ((ACTORS, MASTER, WITHDRAWN),),
        {"harbour-master": Class.WITHDRAWN},
    ),
    Step(
        "2025-11-11",
        "Who says it",
        ((PORT, "by: ada-lindt", "by: port-of-elva"),),
        {"will-pay": Class.SPEAKER},
    ),
    Step(
        "2026-01-02",
        "It was she\n\nCorrection: Ada Lindt said it.",
        ((PORT, "by: port-of-elva", "by: ada-lindt"),),
        {"will-pay": Class.SPEAKER},
    ),
)
TOLD = tuple(step for step in YEAR if step.means)
"""The commits that say anything else, the oldest first."""


def made(root: Path) -> Path:
    """The project with all that was done in the year, in a repository of its own."""
    copytree(BASE, root)
    git(root, "2025-01-10", "init", "--quiet", "--initial-branch=main")
    for step in YEAR:
        if step.on_branch and step.message.startswith("A branch"):
            git(root, step.day, "checkout", "--quiet", "-b", "side")
        for path, old, new in step.edits:
            text = (root / path).read_text(encoding="utf-8") if old else ""
            assert old in text
            (root / path).write_text(text.replace(old, new, 1) if old else new, encoding="utf-8")
        git(root, step.day, "add", ".")
        git(root, step.day, "commit", "--quiet", "--message", step.message)
        if step.on_branch and step.means:
            git(root, step.day, "checkout", "--quiet", "main")
            git(root, step.day, "merge", "--quiet", "--no-ff", "--no-edit", "side")
    return root


def git(root: Path, day: str, *words: str) -> str:
    """What Git answers at noon of a day, or at a time as Git writes it."""
    who = {f"GIT_{role}_{what}": "a@example.org" for role in ROLES for what in ("NAME", "EMAIL")}
    when = {
        f"GIT_{role}_DATE": day if day.startswith("@") else f"{day}T12:00:00Z" for role in ROLES
    }
    command = ["git", "-C", str(root), "-c", "commit.gpgsign=false", *words]
    env = os.environ | who | when
    done = subprocess.run(command, env=env, check=True, capture_output=True, text=True)
    return done.stdout


ROLES = ("AUTHOR", "COMMITTER")
