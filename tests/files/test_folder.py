"""A whole folder replaced: the old site or the new one, whatever goes wrong between."""

from pathlib import Path

import pytest

from generator.faults import EnvironmentFault
from generator.files import replace_folder, restore_folder


def folder(path: Path, words: str) -> Path:
    path.mkdir(parents=True)
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
    site, aside = tmp_path / "site", folder(tmp_path / "aside", "old")
    restore_folder(site, aside)
    assert words_of(site) == "old"
    assert not aside.exists()


def test_after_a_crash_behind_the_renames_the_new_site_stays(tmp_path: Path) -> None:
    site, aside = folder(tmp_path / "site", "new"), folder(tmp_path / "aside", "old")
    restore_folder(site, aside)
    assert words_of(site) == "new"
    assert not aside.exists()


def test_a_link_or_a_file_in_the_sites_place_is_left_alone(tmp_path: Path) -> None:
    elsewhere = folder(tmp_path / "elsewhere", "theirs")
    (tmp_path / "site").symlink_to(elsewhere)
    with pytest.raises(EnvironmentFault, match="is not a folder"):
        replace_folder(folder(tmp_path / "new", "new"), tmp_path / "site", tmp_path / "aside")
    assert words_of(elsewhere) == "theirs"
