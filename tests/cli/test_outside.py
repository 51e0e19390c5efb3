"""What lies outside the project stays outside the site, and no briefing takes a page's name."""

import subprocess
from pathlib import Path

import pytest

from generator.checks.ids import PAGE_NAMES
from tests.cli.running import ROOT, run


@pytest.mark.parametrize(
    "name", ["docs/page.md", "docs/assets/data.txt", "docs/assets/deep", "overrides/data.txt"]
)
@pytest.mark.parametrize("is_folder", [False, True])
def test_a_link_is_never_published(
    project: Path, elsewhere: Path, name: str, *, is_folder: bool
) -> None:
    secret = elsewhere / "secret.md"
    secret.write_text("# Secret\n", encoding="utf-8")
    link = project / name
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(elsewhere if is_folder else secret)
    done = run("-C", project, "build")
    assert done.exit_code == 2
    assert f"{name} is a symbolic link, and links are not followed; remove it" in done.stderr
    assert not (project / "site").exists()


def test_the_names_of_hand_written_pages_are_not_for_briefings() -> None:
    command = ["git", "ls-files", "docs"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    names = {Path(path).parts[1].removesuffix(".md") for path in listed.stdout.split()}
    assert names - PAGE_NAMES == set()
