"""A forged site is found out: from the stored articles alone, and by building it again."""

import shutil
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from generator.commands.verify import verify
from generator.sitecheck import frame, site
from generator.sitecheck.page import BuiltPage
from generator.verdict import STATEMENT, differing_files, digests_of, unlike_itself
from tests.built import SMALL
from tests.cli.running import run
from tests.forging import FORGERIES, Forgery, pages_read_once

NAMES = [f"{number} {one.kind} {one.file}" for number, one in enumerate(FORGERIES)]


def on_pages() -> Iterator[object]:
    """The forgeries that pages show; the first of each kind is made in the usual run."""
    seen: set[str] = set()
    for one, name in zip(FORGERIES, NAMES, strict=True):
        if one.is_on_a_page:
            marks = [pytest.mark.slow] if one.kind in seen else []
            seen.add(one.kind)
            yield pytest.param(one, id=name, marks=marks)


@pytest.fixture(scope="module")
def published(small_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the small site without its statement, and the stored articles."""
    folder = tmp_path_factory.mktemp("published")
    shutil.copytree(small_site, folder / "site")
    shutil.copytree(SMALL / "seeds", folder / "seeds")
    (folder / "site" / STATEMENT).unlink()
    return folder


@pytest.fixture(scope="module", autouse=True)
def _a_page_is_read_once() -> Iterator[None]:
    with pages_read_once(), pytest.MonkeyPatch.context() as patch:
        found = BuiltPage.faults
        patch.setattr(site, "BuiltPage", cache(BuiltPage))
        patch.setattr(frame, "frame_of", cache(frame.frame_of))
        patch.setattr(BuiltPage, "faults", cache(lambda page, known: tuple(found(page, known))))
        yield


@pytest.fixture(scope="module")
def due(small_site: Path) -> dict[str, str]:
    """The digest of every file of the site."""
    return digests_of(small_site)


@pytest.fixture
def forged(published: Path, forgery: Forgery) -> Iterator[Path]:
    """The copy with one forgery, which is undone afterwards."""
    path = published / "site" / forgery.file
    kept = path.read_bytes() if path.exists() else None
    forgery.make(published / "site")
    yield published
    if kept is None:
        path.unlink()
        path.parent.rmdir()
    else:
        path.write_bytes(kept)


def test_there_are_three_forgeries_of_each_kind() -> None:
    assert set(Counter(one.kind for one in FORGERIES).values()) == {3}


def test_what_is_not_forged_is_proved(published: Path) -> None:
    told, is_proved = verify(published, published / "site")
    assert is_proved, told
    assert "without statement.json no style sheet" in told
    assert "of the frames only what fewer than three pages have" in told


@pytest.mark.parametrize("forgery", list(on_pages()))
def test_a_forged_page_is_named_from_the_articles_and_the_sites_own_data(forged: Path) -> None:
    told, is_proved = verify(forged, forged / "site")
    assert not is_proved
    assert told.startswith("not proved: ")


@pytest.mark.parametrize("forgery", FORGERIES, ids=NAMES)
def test_every_forgery_is_named_by_a_comparison_of_bytes(
    due: dict[str, str], forged: Path, forgery: Forgery
) -> None:
    found = list(differing_files(due, digests_of(forged / "site"), "it is built"))
    assert [failure.fact for failure in found] == [forgery.file]


@pytest.mark.slow
def test_a_site_is_built_again_and_compared(small_site: Path, tmp_path: Path) -> None:
    project = small_site.parent
    done = run("-C", str(project), "verify", "--rebuild", str(small_site))
    assert done.exit_code == 0
    assert done.stdout.endswith("every byte is the same\n")
    shutil.copytree(small_site, tmp_path / "site")
    (tmp_path / "site/robots.txt").write_text("changed", encoding="utf-8")
    done = run("-C", str(project), "verify", "--rebuild", str(tmp_path / "site"))
    assert done.exit_code == 1
    assert "not proved: site: robots.txt: a file that nobody wrote is on the site" in done.stdout


def test_a_file_that_is_not_as_the_statement_has_it_is_named(
    small_site: Path, tmp_path: Path
) -> None:
    shutil.copytree(small_site, tmp_path / "site")
    (tmp_path / "site/assets/site.css").write_text("", encoding="utf-8")
    (tmp_path / "site/assets/logo.svg").unlink()
    found = {failure.fact: failure.message for failure in unlike_itself(tmp_path / "site")}
    assert found == {
        "assets/logo.svg": "the file is missing; statement.json has it",
        "assets/site.css": "the file is another one; statement.json has it otherwise",
    }
