"""A whole folder replaced: the old site or the new one, whatever goes wrong between."""

import errno
from pathlib import Path

import pytest

from generator.faults import EnvironmentFault
from generator.files import replace_folder, restore_folder
from tests.files.failing_disk import Disk, Killed


def folder(path: Path, words: str, *, is_there: bool = False) -> Path:
    path.mkdir(parents=True, exist_ok=is_there)
    (path / "index.html").write_text(words, encoding="utf-8")
    return path


def words_of(path: Path) -> str:
    return (path / "index.html").read_text(encoding="utf-8")


def test_the_new_folder_stands_in_the_old_ones_place(tmp_path: Path) -> None:
    site, aside = folder(tmp_path / "site", "old"), tmp_path / "aside"
    replace_folder(folder(tmp_path / "new", "new"), site, aside)
    assert words_of(site) == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site"]


def test_the_first_site_needs_no_old_one(tmp_path: Path) -> None:
    replace_folder(folder(tmp_path / "new", "new"), tmp_path / "site", tmp_path / "aside")
    assert words_of(tmp_path / "site") == "new"


@pytest.mark.parametrize("failing", [1, 2])
def test_a_rename_that_fails_leaves_the_old_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    site, new = folder(tmp_path / "site", "old"), folder(tmp_path / "new", "new")
    calls = 0
    rename = Path.rename

    def refusing(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == failing:
            raise OSError(5, "Input/output error")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refusing)
    with pytest.raises(EnvironmentFault, match="could not be put in place: input/output error"):
        replace_folder(new, site, tmp_path / "aside")
    assert words_of(site) == "old"


def test_after_a_crash_between_the_renames_the_old_site_comes_back(tmp_path: Path) -> None:
    site, aside = folder(tmp_path / "site", "old"), tmp_path / "aside"
    new = folder(tmp_path / "new", "new")
    with pytest.raises(Killed), Disk(2, Killed()).in_use():  # the first one is the mark
        replace_folder(new, site, aside)
    assert words_of(site) == "old"
    with pytest.raises(Killed), Disk(3, Killed()).in_use():
        replace_folder(new, site, aside)
    assert not site.exists()
    restore_folder(site, aside)
    assert words_of(site) == "old"
    assert not aside.exists()


def test_after_a_crash_behind_the_renames_the_new_site_stays(tmp_path: Path) -> None:
    site, aside = folder(tmp_path / "site", "new"), folder(tmp_path / "aside", "old")
    restore_folder(site, aside)
    assert words_of(site) == "new"
    assert not aside.exists()


def test_a_folder_that_somebody_else_put_aside_is_published_nowhere(tmp_path: Path) -> None:
    site, aside = tmp_path / "site", folder(tmp_path / "aside", "forged")
    for mark in ("", "1 2", "\xff"):
        (tmp_path / "aside.mark").write_text(mark, encoding="latin-1")
        restore_folder(site, aside)
        assert not site.exists()
        assert list(tmp_path.iterdir()) == []
        folder(aside, "forged")


def test_a_link_that_is_put_aside_leads_nowhere(tmp_path: Path) -> None:
    theirs = folder(tmp_path / "theirs", "theirs")
    (tmp_path / "aside").symlink_to(theirs)
    restore_folder(tmp_path / "site", tmp_path / "aside")
    assert [path.name for path in tmp_path.iterdir()] == ["theirs"]
    assert words_of(theirs) == "theirs"


@pytest.mark.parametrize("code", [errno.EBUSY, errno.EXDEV])
@pytest.mark.parametrize("mounted", ["site", "state"])
def test_a_mounted_folder_is_replaced_file_by_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mounted: str, code: int
) -> None:
    site, new = tmp_path / "site", folder(tmp_path / "state/new", "new")
    if mounted == "site":  # else there is none yet
        folder(site / "gone/more", "old")
        folder(site, "old", is_there=True)
        (site / "lost+found").mkdir()
        (site / "more").write_text("a page in the place of a folder", encoding="utf-8")
        (site / "site.css").mkdir()
        (site / "assets").symlink_to(folder(tmp_path / "theirs", "theirs"))
    folder(new / "more", "new")
    folder(new / "assets", "new")
    (new / "site.css").write_text("new", encoding="utf-8")
    rename, replace, order = Path.rename, Path.replace, []

    def renamed(self: Path, target: Path) -> Path:
        if site in (self, target):
            raise OSError(code, "mounted")
        return rename(self, target)

    def replaced(self: Path, target: Path) -> Path:
        order.append(target.relative_to(site).as_posix())
        return replace(self, target)

    monkeypatch.setattr(Path, "rename", renamed)
    monkeypatch.setattr(Path, "replace", replaced)
    replace_folder(new, site, tmp_path / "state/aside")
    assert order == ["site.css", "assets/index.html", "more/index.html", "index.html"]
    found = {path.relative_to(site).as_posix() for path in site.rglob("*")} - {"lost+found"}
    assert found == {*order, "assets", "more"}
    assert words_of(site) == words_of(site / "more") == words_of(site / "assets") == "new"
    if mounted == "site":
        assert words_of(tmp_path / "theirs") == "theirs"
        assert (site / "lost+found").is_dir()
    assert not list((tmp_path / "state").iterdir())


def test_a_link_or_a_file_in_the_sites_place_is_left_alone(tmp_path: Path) -> None:
    elsewhere = folder(tmp_path / "elsewhere", "theirs")
    (tmp_path / "site").symlink_to(elsewhere)
    with pytest.raises(EnvironmentFault, match="is not a folder"):
        replace_folder(folder(tmp_path / "new", "new"), tmp_path / "site", tmp_path / "aside")
    assert words_of(elsewhere) == "theirs"
