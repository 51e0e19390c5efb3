"""`briefing diff` as reviewers and CI meet it."""

import json
from pathlib import Path

import pytest
from click.testing import Result

from tests.cli.running import ACTORS, PORT, replace, run
from tests.test_history import git

FINED = "  - id: line-fined\n"


@pytest.fixture
def repository(project: Path) -> Path:
    """The small project with one commit."""
    git(project, "init", "--quiet")
    commit(project)
    return project


def commit(project: Path) -> None:
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "more")


def diff(project: Path, *words: str) -> Result:
    return run("-C", project, "diff", *words)


def test_nothing_changed_since_the_last_commit(repository: Path) -> None:
    done = diff(repository, "--exit-code")
    assert (done.exit_code, done.stdout) == (0, "0 changes in meaning\n")


def test_layout_comments_and_marks_change_nothing_in_meaning(repository: Path) -> None:
    replace(
        repository / ACTORS,
        "{id: ada-lindt, kind: person, names: [Ada Lindt]}",
        "# who leads it\n  names: 'Ada Lindt'\n  kind: person\n  id: ada-lindt",
    )
    assert diff(repository).stdout == "0 changes in meaning\n"
    replace(repository / "briefings/elva/projects.yml", "editor's", "editor’s")
    done = diff(repository, "--exit-code")
    assert done.exit_code == 0
    assert done.stdout == (
        "elva\n\ntypography alone: northern-link\n\n0 changes in meaning; 1 change of typography\n"
    )


def test_a_card_says_what_who_where_and_which_words(repository: Path) -> None:
    replace(repository / PORT, "date: 2022-03-03", "date: 2022-03-04")
    replace(repository / PORT, "exact: We will pay by", "exact: We shall pay by")
    done = diff(repository)
    assert (done.exit_code, diff(repository, "--exit-code").exit_code) == (0, 1)
    assert done.stdout == (
        "elva\n\n"
        f"{PORT}:12:9: quote will-pay, said by Ada Lindt: evidence\n"
        "  We shall pay by May 2022\n"
        "  exact: We [-will-] {+shall+} pay by May 2022\n"
        "  evidence, not found, seeds/port.txt: [=We shall pay by May 2022=]\n\n"
        f"{PORT}:17:9: event line-fined, said by Elva Gazette: date\n"
        "  The port of Elva fined Northern Line.\n"
        "  date: [-2022-03-03-] {+2022-03-04+}\n"
        "  evidence, exact, seeds/port.txt:5: "
        "[=The port of Elva fined Northern Line 7,000 euros on 3 March 2022=] "
        "for 348 tonnes of ash in the water.\n\n"
        "briefings/elva/briefing.yml:5:9: key point kp-fine says the same, and rests on what "
        "changed: line-fined\n\n"
        "coverage port: 50.0 % -> 25.0 %\n\n"
        "2 changes in meaning (1 evidence, 1 date)\n"
    )


def test_two_commits_are_compared_whatever_lies_on_disk(repository: Path) -> None:
    replace(repository / PORT, FINED, f"{FINED}    withdrawn: It was a warning.\n")
    commit(repository)
    (repository / PORT).unlink()
    said = diff(repository, "HEAD^1", "HEAD").stdout
    assert said.endswith("1 change in meaning (1 withdrawn)\n")
    assert "withdrawn: {+It was a warning.+}" in said
    assert diff(repository, "HEAD", "HEAD^1").stdout.endswith("(1 restored)\n")


def test_what_cannot_be_read_is_named_with_its_state(repository: Path) -> None:
    replace(repository / PORT, "date: 2022-03-03", "date: some day")
    done = diff(repository, "--exit-code")
    assert done.exit_code == 1
    assert "cannot be read in the work tree, so not compared: line-fined\n" in done.stdout
    assert f"  {PORT}:19:11: " in done.stdout
    assert done.stdout.endswith("0 changes in meaning; 1 entry that cannot be compared\n")


def test_programs_read_json(repository: Path) -> None:
    replace(repository / PORT, "exact: We will pay by", "exact: We shall pay by")
    said = json.loads(diff(repository, "--format", "json").stdout)
    assert (said["version"], said["old"], said["new"]) == (1, "HEAD", "the work tree")
    assert said["changes_in_meaning"] == 1
    (card,) = said["briefings"]["elva"]["cards"]
    assert (card["id"], card["kind"], card["classes"]) == ("will-pay", "quote", ["evidence"])
    assert card["address"] == "elva/quotes/will-pay/"
    assert [(one["level"], one["line"]) for one in card["evidence"]] == [("not found", 0)]
    assert card["fields"][0]["words"][1:3] == [
        {"step": "removed", "words": "will"},
        {"step": "added", "words": "shall"},
    ]


def test_in_a_summary_no_value_is_markup(repository: Path) -> None:
    replace(
        repository / PORT,
        "text: The port of Elva fined",
        'text: "<script>*[a](https://example.org)* | `x` @all fined"',
    )
    text = (
        (repository / PORT).read_text(encoding="utf-8").replace('fined" Northern', "fined Northern")
    )
    text = text.replace("Northern Line.\n", 'Northern Line."\n', 1)
    (repository / PORT).write_text(text, encoding="utf-8")
    said = diff(repository, "--format", "markdown").stdout
    assert said.startswith("### HEAD → the work tree\n\n**1 change in meaning (1 wording)**\n")
    assert "<del>The port of Elva</del>" in said
    assert "<ins>&#60;script&#62;&#42;&#91;a&#93;(https&#58;&#47;&#47;example&#46;org)&#42;" in said
    for sign in ("<script", "[a]", "`", "@", "*["):
        assert sign not in said


def test_a_summary_leads_into_the_site(repository: Path) -> None:
    replace(repository / PORT, "date: 2022-03-03", "date: 2022-03-04")
    words = ("--format", "markdown", "--site", "https://example.org/proposed")
    said = diff(repository, *words).stdout
    assert "](https://example.org/proposed/elva/sources/port/#line-fined)\n" in said
    assert "<b>The port of Elva fined Northern Line 7,000 euros on 3 March 2022</b> for 348" in said
    done = diff(repository, "--site", "javascript:x")
    assert (done.exit_code, done.stderr[:34]) == (2, "briefing: --site is 'javascript:x'")


@pytest.mark.parametrize("words", [("nowhere",), ("--", "--output=x"), ("HEAD", "HEAD^9")])
def test_no_such_commit_is_one_sentence(repository: Path, words: tuple[str, ...]) -> None:
    done = diff(repository, *words)
    assert (done.exit_code, done.stdout) == (2, "")
    way_out = "`git log --oneline` lists those that it knows"
    assert done.stderr == f"briefing: git knows no commit '{words[-1]}'; {way_out}\n"
    done = diff(repository, "HEAD..nowhere")
    assert done.stderr == "briefing: git knows no commit 'HEAD..nowhere'; name two: HEAD nowhere\n"


def test_before_the_first_commit_it_is_said_how_to_make_one(project: Path) -> None:
    git(project, "init", "--quiet")
    done = diff(project)
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "there is none yet: `git add .` and `git commit` make the first one" in done.stderr


def test_a_project_without_a_history_is_one_sentence(project: Path) -> None:
    done = diff(project)
    assert done.exit_code == 2
    assert done.stderr == f"briefing: {project} lies in no Git repository; `git init` begins one\n"
