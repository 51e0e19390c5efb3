"""A review holds for exactly what was reviewed: who says what, and the words it rests on."""

import json
from html import unescape
from pathlib import Path

import pytest

from generator import face
from generator.annotated import annotate
from generator.commands.review import review
from generator.project import ProjectFolder
from generator.render import render_pages
from generator.render.addresses import Addresses
from generator.reviewing import digest_of, is_reviewed, line_to_paste, share_of
from tests.briefings import base
from tests.changes.states import PORT, edited
from tests.editions.year import git
from tests.trees import DictTree

KEY = "will-pay"
EXACT = "    exact: We will pay by May 2022"


def digest(tree: DictTree, key: str = KEY) -> str:
    annotated = annotate(tree, "elva")
    return digest_of(annotated, annotated.briefing.by_id[key])


def reviewed(line: str, *edits: tuple[str, str]) -> bool:
    annotated = annotate(edited(PORT, (EXACT, f"{EXACT}\n    {line}"), *edits), "elva")
    return is_reviewed(annotated, annotated.briefing.by_id[KEY])


def test_what_is_pasted_holds() -> None:
    line = line_to_paste(digest(base()), "Eva “N”: \\ Nowak", "2022-12-20")
    assert reviewed(line)
    assert not reviewed(line.replace(digest(base()), "0" * 16))
    blank = annotate(edited(PORT, (EXACT, f"{EXACT}\n    {line_to_paste('0' * 16)}")), "elva")
    assert {one.rule for one in blank.reading_problems} == {"missing-field"}


@pytest.mark.parametrize(
    "edits",
    [
        ((EXACT, '    # said on deck\n    "exact": "We will pay\\u0020by May 2022"'),),
        ((f"    by: ada-lindt\n{EXACT}", f"{EXACT}\n    by: ada-lindt"),),
        ((EXACT, f"{EXACT}\n    reviewed: {{by: A, date: 2022-12-20, digest: {'0' * 16}}}"),),
        ((EXACT, f"{EXACT}\n    source: port"),),
        (("The port of Elva fined Northern Line.", "Northern Line was fined."),),
    ],
    ids=["another hand", "order", "its own review", "what is meant", "another entry"],
)
def test_the_way_it_is_written_voids_nothing(edits: tuple[tuple[str, str], ...]) -> None:
    assert digest(edited(PORT, *edits)) == digest(base())


@pytest.mark.parametrize(
    "edit",
    [
        (EXACT, f"{EXACT}\n    text: She promised to pay."),
        (EXACT, f"{EXACT}\n    notes: {{kind: caution, text: She did not.}}"),
        (EXACT, f"{EXACT}\n    settled: {{not-quoted: It is a caption.}}"),
        ("id: will-pay", "id: she-will-pay\n    formerly: will-pay"),
        ("by: ada-lindt", "by: northern-line"),
    ],
    ids=["text", "note", "settled", "id", "speaker"],
)
def test_any_edit_voids_it(edit: tuple[str, str]) -> None:
    key = "she-will-pay" if "formerly" in edit[1] else KEY
    assert digest(edited(PORT, edit), key) != digest(base())


def test_a_speaker_that_is_left_out_is_the_publisher_of_the_source() -> None:
    other = edited(PORT, ("publisher: elva-gazette", "publisher: glos-elvy"))
    assert digest(other, "line-fined") != digest(base(), "line-fined")


def test_other_words_around_the_evidence_void_it() -> None:
    path = "seeds/port.txt"
    text = base().read(path).decode()
    line = next(line for line in text.splitlines() if "We will pay by May 2022" in line)
    assert digest(base().changed(path, text.replace(line, f"{line} So she said."))) != digest(
        base()
    )
    far = base().changed(path, f"{text}\nAdvertisement\n")
    assert digest(far) == digest(base())


def project(root: Path, *edits: tuple[str, str]) -> ProjectFolder:
    for path, data in edited(PORT, *edits).contents.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    (root / "mkdocs.yml").write_text("plugins: [briefing]\n", encoding="utf-8")
    return ProjectFolder(root)


def test_what_nobody_reviewed_is_listed_with_its_line(tmp_path: Path) -> None:
    line = line_to_paste(digest(base()), "Eva Nowak", "2022-12-20")
    done = project(tmp_path, (EXACT, f"{EXACT}\n    {line}"))
    told = review(done, None, "Jan Kos", "text")
    assert "will-pay" not in told
    assert 'reviewed: {by: "Jan Kos", date: ' in told
    assert f"digest: {digest(base(), 'line-fined')}}}" in told
    assert told.endswith("elva: 1 of 3 facts reviewed (33.3 %)\n")
    (elva,) = json.loads(review(done, None, "", "json"))["briefings"].values()
    assert (elva["reviewed"], elva["facts"]) == (1, 3)
    assert [one["id"] for one in elva["open"]] == ["zaplacimy", "line-fined"]
    assert face.check(face.read(done)).is_good
    assert share_of(annotate(done.tree, "elva")).percent == pytest.approx(100 / 3)


def test_what_was_edited_since_is_listed_as_such(tmp_path: Path) -> None:
    old = line_to_paste(digest(base()), "Eva Nowak", "2022-12-20")
    edits = (EXACT, f"{EXACT}\n    {old}\n    text: She says that she will pay by May 2022.")
    told = review(project(tmp_path, edits), None, "", "text")
    assert "quote will-pay (changed since Eva Nowak reviewed it)\n" in told
    report = face.check(face.read(ProjectFolder(tmp_path)))
    assert [one.rule for one in report.diagnostics] == ["review-outdated"]


def test_what_changed_since_a_commit_can_be_listed_alone(tmp_path: Path) -> None:
    project(tmp_path)
    git(tmp_path, "2022-12-20", "init", "--quiet")
    git(tmp_path, "2022-12-20", "add", ".")
    git(tmp_path, "2022-12-20", "commit", "--quiet", "--message", "first")
    there = project(tmp_path, ("fined Northern Line.", "did fine Northern Line."))
    (elva,) = json.loads(review(there, "HEAD", "", "json"))["briefings"].values()
    assert [one["id"] for one in elva["open"]] == ["line-fined"]


def shown(tree: DictTree) -> dict[str, str]:
    made = render_pages(Addresses(annotate(tree, "elva")))
    return {page.path.removeprefix("elva/"): unescape(page.content) for page in made}


def test_a_second_reader_sees_each_fact_beside_its_article_with_the_line() -> None:
    pages = shown(base())
    page = pages["review/port.md"]
    assert page.count('<div class="held"') == 2
    for key in (KEY, "line-fined"):
        line = line_to_paste(digest(base(), key))
        assert page.count(f"<code>{line}</code>") == 1
    assert '<mark class="m m-quote">We will pay by May 2022</mark>' in page
    assert "search:\n  exclude: true" in page
    assert "0 of 2 facts reviewed" in pages["review/index.md"]
    assert "[0 of 3 facts reviewed by a second reader](review/index.md)" in pages["index.md"]


def test_readers_see_what_was_reviewed_and_by_whom() -> None:
    line = line_to_paste(digest(base()), "Eva <b>Nowak</b>", "2022-12-20")
    pages = shown(edited(PORT, (EXACT, f"{EXACT}\n    {line}")))
    assert "[1 of 3 facts reviewed by a second reader]" in pages["index.md"]
    told = "Reviewed by a second reader:</span> Eva <b>Nowak</b>, 20 December 2022"
    assert told in pages["quotes/will-pay.md"]
    assert told in pages["review/port.md"]
    assert told not in pages["sources/port.md"]
    void = shown(edited(PORT, (EXACT, f"{EXACT}\n    {line}\n    tags: debt")))
    assert "[0 of 3 facts" in void["index.md"]
    assert "Eva" not in void["quotes/will-pay.md"]
