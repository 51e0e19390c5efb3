"""The editions of a briefing are the commits that its readers saw, and tell what was done."""

import os
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from generator.changes import Class, changes_between
from generator.decode import SUFFIXES
from generator.editions import UNKNOWN, History, history_of, read_state
from generator.editions.reading import needed
from generator.face import histories, read
from generator.faults import EnvironmentFault
from generator.history import NoHistory
from generator.render.pages.edition import edition_extent
from generator.revision import tree_of
from generator.tree import WorkTree
from tests.briefings import BASE
from tests.cli import running
from tests.editions.year import ACTORS, FOLDER, GLOS, HEAD, PORT, PROJECTS, TOLD, YEAR, git


def history(root: Path, cache: Path | None) -> History:
    return history_of(root, cache, "elva", WorkTree(root))


def test_every_commit_that_says_anything_else_is_an_edition(year: Path, tmp_path: Path) -> None:
    found = history(year, tmp_path)
    *editions, first = found.editions
    assert [one.day for one in editions] == [step.day for step in reversed(TOLD)]
    for edition, step in zip(editions, reversed(TOLD), strict=True):
        told = {card.id: card.classes[0] for card in edition.changes.cards}
        assert told == step.means, step.message
    assert (first.day, first.is_first, first.changes.cards) == (YEAR[0].day, True, ())
    assert found.commit == git(year, "2026-01-02", "rev-parse", "HEAD").strip()
    on_main = len(YEAR) - 1  # two commits of a branch came with one merge
    assert (found.depth, found.is_whole) == (on_main, True)


def names_of(year: Path) -> dict[str, str]:
    """The commit of each day, on the branch that is published."""
    told = git(year, "2026-01-02", "log", "--first-parent", "--format=%cs %H").split("\n")
    return dict(line.split() for line in told if line)


def test_what_was_published_together_is_one_edition(year: Path) -> None:
    names = names_of(year)
    published = {names["2025-04-01"], names["2025-08-20"], "0" * 40}
    found = history_of(year, None, "elva", WorkTree(year), published)
    days = [one.day for one in found.editions]
    assert days == ["2026-01-02", "2025-08-20", "2025-04-01", "2025-03-05", "2025-01-10"]
    last, merged, *_ = (
        {card.id: card.classes for card in one.changes.cards} for one in found.editions
    )
    assert last == {"harbour-master": (Class.WITHDRAWN,)}  # a speaker was changed there and back
    assert merged == {  # and so was a day
        "port-fined-line": (Class.RENAMED,),
        "kp-fine": (Class.WORDING,),
        "zaplacimy": (Class.WORDING,),
    }
    assert (found.depth, found.recorded) == (len(YEAR) - 1, "2025-04-01")


def test_what_no_reader_saw_is_not_corrected(year: Path) -> None:
    names = names_of(year)
    published = {names[day] for day in ("2025-04-01", "2025-05-06", "2025-10-10")}
    found = history_of(year, None, "elva", WorkTree(year), published)
    told = [(one.edition.day, one.why) for one in found.corrections]
    assert told == [  # her name was there and away again between two publications
        ("2025-10-10", "the article says 3 March"),
        ("2025-10-10", "the tense was wrong"),
    ]


def test_a_correction_has_its_reason_and_what_it_is_about(year: Path, tmp_path: Path) -> None:
    found = [
        (one.edition.day, one.why, [card.id for card in one.cards])
        for one in history(year, tmp_path).corrections
    ]
    assert found == [
        ("2026-01-02", "Ada Lindt said it.", ["will-pay"]),
        ("2025-08-20", "the tense was wrong", ["zaplacimy"]),
        ("2025-06-09", "the article says 3 March", ["line-fined"]),
    ]


def test_what_is_new_or_a_matter_of_marks_corrects_nothing(year: Path, tmp_path: Path) -> None:
    found = history(year, tmp_path)
    claimed = tuple(replace(one, reasons=("It was wrong.",)) for one in found.editions)
    corrected = replace(found, editions=claimed).corrections
    of = {one.edition.day: {card.classes for card in one.cards} for one in corrected}
    assert {"2025-03-05", "2025-04-01", "2025-07-15"}.isdisjoint(of)
    assert of["2025-10-10"] == {(Class.WITHDRAWN,)}


def test_each_entry_knows_its_last_change(year: Path, tmp_path: Path) -> None:
    found = history(year, tmp_path).last
    assert {key: edition.day for key, (edition, _) in found.items()} == {
        "harbour-master": "2025-10-10",
        "kp-fine": "2025-06-09",
        "line-fined": "2025-06-09",
        "port-fined-line": "2025-07-15",
        "will-pay": "2026-01-02",
        "zaplacimy": "2025-08-20",
    }


def test_what_is_kept_costs_time_and_never_an_answer(year: Path, tmp_path: Path) -> None:
    found = history(year, tmp_path)
    (kept,) = tmp_path.glob("editions-*.json")
    whole = kept.read_bytes()
    damaged = (whole[: len(whole) // 2], b"", b"[]", whole.replace(b'["', b'["0', 1))
    for content in (whole, *damaged, whole.replace(b"Northern", b"Southern")):
        kept.write_bytes(content)
        assert history(year, tmp_path) == found
        assert kept.read_bytes() == whole
    assert history(year, tmp_path / "nowhere") == found


def test_of_a_shallow_clone_the_older_past_is_left_out(year: Path, tmp_path: Path) -> None:
    git(tmp_path, "2026-01-02", "clone", "--quiet", "--depth", "4", year.as_uri(), "clone")
    found = history(tmp_path / "clone", tmp_path)
    assert [one.day for one in found.editions] == ["2026-01-02", "2025-11-11", "2025-10-10"]
    assert (found.depth, found.is_whole, found.first) == (4, False, None)


def test_what_is_in_no_commit_comes_first_and_corrects_nothing(year: Path, tmp_path: Path) -> None:
    root = copytree(year, tmp_path / "elva")
    running.replace(root / PORT, "fined Northern", "did fine Northern")
    found = history(root, tmp_path)
    before = history(year, tmp_path)
    assert found.committed == before.editions
    assert [card.id for card in found.editions[0].cards] == ["port-fined-line"]
    assert (found.editions[0].day, found.corrections) == ("", before.corrections)


def test_without_a_past_nothing_is_said_of_it(tmp_path: Path) -> None:
    with pytest.raises(NoHistory):
        history(tmp_path, tmp_path)
    git(tmp_path, "2025-01-10", "init", "--quiet")
    with pytest.raises(EnvironmentFault):
        history(tmp_path, tmp_path)
    git(tmp_path, "2025-01-10", "commit", "--quiet", "--allow-empty", "--message", "Nothing")
    assert history(tmp_path, tmp_path) == UNKNOWN


def test_files_that_differ_tell_what_all_files_do(year: Path, tmp_path: Path) -> None:
    first, *editions = reversed(history(year, tmp_path).editions)
    before = first.commit
    for edition in editions:
        states = (tree_of(year, one, SUFFIXES) for one in (before, edition.commit))
        assert changes_between(*(read_state(one, "elva") for one in states)) == edition.changes
        before = edition.commit


def test_files_are_left_out_that_say_nothing_of_others(year: Path) -> None:
    begun, *_, changed = git(year, "2026-01-02", "rev-list", "--reverse", "HEAD").split()
    old, new = (tree_of(year, one, SUFFIXES) for one in (f"{changed}~1", changed))
    assert needed(old, new, FOLDER) == {PORT, HEAD, ACTORS, PROJECTS}
    assert needed(old, tree_of(year, begun, SUFFIXES), FOLDER) == {*new.files(FOLDER, SUFFIXES)}


@pytest.mark.parametrize(
    "line", ["source: port", '"source": "port"', "source : 'port'", "source:\n      port"]
)
def test_a_fact_that_names_its_source_needs_every_file(
    year: Path, tmp_path: Path, line: str
) -> None:
    root = copytree(year, tmp_path / "elva")
    text = (root / GLOS).read_text(encoding="utf-8")
    (root / GLOS).write_text(f"{text}    {line}\n", encoding="utf-8")
    git(root, "2026-01-03", "commit", "--quiet", "--all", "--message", "more")
    old, new = (tree_of(root, one, SUFFIXES) for one in ("HEAD~1", "HEAD"))
    assert needed(old, new, FOLDER) == {*new.files(FOLDER, SUFFIXES)}


def test_what_a_commit_says_of_itself_is_taken_with_care(tmp_path: Path) -> None:
    root = copytree(BASE, tmp_path / "elva")
    git(root, "2025-01-10", "init", "--quiet")
    git(root, "2025-01-10", "add", ".")
    git(root, "2025-01-10", "commit", "--quiet", "--message", "first")
    running.replace(root / PORT, "2022-03-03", "2022-03-04")
    message = f"second\n\nCorrection: a\x1b[31mred\x07 {'x' * 10_000}\nCorrection:\n"
    git(root, "@99999999999999 +0000", "commit", "--quiet", "--all", "--message", message)
    edition, _ = history(root, tmp_path).editions
    (reason,) = edition.reasons
    assert reason.startswith("a [31mred  xxx")
    assert len(reason) <= 500
    assert edition.day == "2199-12-31"


def test_nothing_that_lies_in_the_project_is_believed(
    year: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("BRIEFING_CACHE")
    root = copytree(year, tmp_path / "elva")
    found = histories(read(root))
    (kept,) = (tmp_path / "cache").rglob("editions-*.json")
    assert not [*(root / ".briefing").rglob("editions*")]
    (root / ".briefing").mkdir()
    forged = kept.read_bytes().replace(b"Northern", b"Southern")
    for name in (kept.name, "editions-elva.json"):
        (root / ".briefing" / name).write_bytes(forged)
    kept.unlink()
    assert histories(read(root)) == found


def test_a_commit_tells_any_time(year: Path, tmp_path: Path) -> None:
    root = copytree(year, tmp_path / "elva")
    parent = git(root, "2026-01-02", "rev-parse", "HEAD").strip()
    running.replace(root / PORT, "fined Northern", "did fine Northern")
    git(root, "2026-01-03", "add", ".")
    tree = git(root, "2026-01-03", "write-tree").strip()
    for when in ("253402300800 +0000", "9" * 20 + " +0000", "-5 +0000", "never", ""):
        who = f"A <a@example.org> {when}"
        text = f"tree {tree}\nparent {parent}\nauthor {who}\ncommitter {who}\n\nA change\n"
        (tmp_path / "commit").write_text(text, encoding="utf-8")
        words = ("hash-object", "--literally", "-t", "commit", "-w", str(tmp_path / "commit"))
        (root / ".git/refs/heads/main").write_text(git(root, "2026-01-03", *words), "utf-8")
        newest = history(root, None).committed[0]
        assert (newest.at.year, newest.day[4:]) in ((1970, "-01-01"), (2199, "-12-31"))


def test_a_name_that_is_no_text_is_compared_and_not_kept(year: Path, tmp_path: Path) -> None:
    root = copytree(year, tmp_path / "elva")
    odd = root / FOLDER / os.fsdecode(b"facts/a\xff.yml")
    for content in (b"claims: [x]\n", b"claims: []\n"):
        odd.write_bytes(content)
        git(root, "2026-01-03", "add", ".")
        git(root, "2026-01-03", "commit", "--quiet", "--message", "An odd name")
    assert history(root, tmp_path) == history(root, None)


@pytest.mark.parametrize("name", ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_NAMESPACE"])
def test_the_repository_is_the_one_that_the_project_lies_in(
    year: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    found = history(year, None)
    monkeypatch.setenv(name, str(tmp_path))
    assert history(year, None) == found


def test_of_a_state_that_cannot_be_read_there_is_a_page(year: Path, tmp_path: Path) -> None:
    root = copytree(year, tmp_path / "elva")
    running.replace(root / PORT, "quotes:", "quotes:\n  - {id: odd, exact: [a]}")
    git(root, "2026-01-03", "commit", "--quiet", "--all", "--message", "It cannot be read")
    running.replace(root / PORT, "quotes:\n  - {id: odd, exact: [a]}", "quotes:")
    edition, *_ = histories(read(root))["elva"].editions
    assert not edition.cards
    assert edition_extent(edition) == "What cannot be compared"
