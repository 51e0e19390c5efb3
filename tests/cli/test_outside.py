"""What lies outside the project stays outside the site, and no briefing takes a page's name."""

from pathlib import Path

import pytest

from generator.builder.project import DOCS, OURS
from generator.render.pages.fields import FIELDS_PAGE
from generator.render.pages.problems import PROBLEMS_PAGE
from generator.render.pages.rules import RULES_PAGE
from generator.rules.ids.reserved_id import PAGE_NAMES
from tests.cli.running import run


@pytest.mark.parametrize(
    "name", ["docs/page.md", "docs/assets/data.txt", "docs/assets/deep", "overrides/data.txt"]
)
@pytest.mark.parametrize(("verb", "is_folder"), [("build", False), ("pages", True)])
def test_a_link_is_never_published(
    project: Path, elsewhere: Path, name: str, verb: str, *, is_folder: bool
) -> None:
    secret = elsewhere / "secret.md"
    secret.write_text("# Secret\n", encoding="utf-8")
    link = project / name
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(elsewhere if is_folder else secret)
    done = run("-C", project, verb)
    assert done.exit_code == 2
    assert f"{name} is a symbolic link, and links are not followed; remove it" in done.stderr
    assert not (project / "site").exists()
    assert not (project / ".briefing/pages").exists()


def test_the_names_of_our_pages_are_not_for_briefings() -> None:
    pages = [*(OURS / DOCS).iterdir(), Path(FIELDS_PAGE), Path(RULES_PAGE), Path(PROBLEMS_PAGE)]
    names = {path.parts[0] if not path.is_absolute() else path.stem for path in pages}
    assert {name.removesuffix(".md") for name in names} - PAGE_NAMES == set()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("elva/more.md", "docs/elva/ stands where the pages of the briefing 'elva' go; move it"),
        ("reference/rules.md", "docs/reference/rules.md stands where a page of ours goes; move it"),
    ],
)
def test_nothing_lies_on_top_of_a_page_that_is_proved(project: Path, name: str, said: str) -> None:
    page = project / "docs" / name
    page.parent.mkdir(parents=True)
    page.write_text("# Another page\n", encoding="utf-8")
    done = run("-C", project, "pages")
    assert done.exit_code == 2
    assert said in done.stderr
    assert not (project / ".briefing/pages").exists()


def test_what_people_write_lies_on_top_of_what_comes_with_us(project: Path) -> None:
    own = {
        "docs/index.md": "# Our own home\n",
        "docs/method.md": "# Our own method\n",
        "overrides/assets/logo.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "overrides/main.html": '{% extends "briefing.html" %}',
    }
    for name, words in own.items():
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text(words, encoding="utf-8")
    assert run("-C", project, "pages").exit_code == 0
    pages = project / ".briefing/pages"
    for name, words in own.items():
        laid = pages / name.replace("overrides", "theme")
        assert laid.read_text(encoding="utf-8") == words
    assert (pages / "theme/briefing.html").is_file()
    assert (pages / "docs/elva/index.md").is_file()
