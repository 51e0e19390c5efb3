"""`briefing fix`: shown before it is written, and nothing beside what is wrong is touched."""

import random
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.commands.fix import _checked, mend
from generator.project import ProjectFolder
from tests.changes.test_properties import rewritten
from tests.cli.running import BASE, FACTS, PORT, check, replace, run

PATHS = sorted(path.relative_to(BASE).as_posix() for path in BASE.glob("briefings/**/*.yml"))
GLOS = f"{FACTS}/glos.yml"
GIT = ("git", "-c", "user.name=We", "-c", "user.email=we@example.org")


def commit(project: Path) -> None:
    for words in (("init", "-q"), ("add", "--all"), ("commit", "-qm", "All")):
        subprocess.run([*GIT, *words], cwd=project, check=True, capture_output=True)


def test_a_mend_is_shown_and_written_only_when_asked_for(project: Path) -> None:
    replace(project / PORT, "by: ada-lindt", "by: ada-lind  # she said so")
    wrong = (project / PORT).read_bytes()
    done = run("-C", project, "fix")
    assert done.exit_code == 1
    assert f"{PORT}:13: by: [-ada-lind-] {{+ada-lindt+}} # she said so\n" in done.output
    assert (project / PORT).read_bytes() == wrong
    done = run("-C", project, "fix", "--write")
    assert (done.exit_code, done.output.splitlines()[-1]) == (0, "1 mended (unknown-reference × 1)")
    assert "by: ada-lindt  # she said so\n" in (project / PORT).read_text("utf-8")
    assert check(project).exit_code == 0
    done = run("-C", project, "fix", "--write")
    assert (done.exit_code, done.output) == (0, "nothing to mend\n")


def test_only_what_is_asked_for_is_mended(project: Path) -> None:
    replace(project / PORT, "exact: We will", "exact: we will")
    replace(project / GLOS, "exact: Zapłacimy", "exact: zaplacimy")
    done = run("-C", project, "fix", project / GLOS, "--write")
    assert "exact: Zapłacimy" in (project / GLOS).read_text("utf-8")
    assert "exact: we will" in (project / PORT).read_text("utf-8")
    assert done.exit_code == 0
    assert check(project).exit_code == 1


def test_what_takes_a_judgement_is_left_with_its_entry(project: Path) -> None:
    replace(project / PORT, "exact: We will", "exact: We shall")
    done = run("-C", project, "fix", "--write")
    assert done.exit_code == 1
    assert done.output.startswith("nothing can be mended for certain\n")
    assert "what is left takes a judgement, in will-pay:" in done.output


def test_every_tab_of_a_file_becomes_blanks_at_once(project: Path) -> None:
    text = (project / PORT).read_text("utf-8")
    tabbed = "\n".join(
        row.replace("    ", "\t\t", 1) if row.startswith("    ") else row
        for row in text.split("\n")
    )
    (project / PORT).write_text(tabbed, encoding="utf-8")
    assert run("-C", project, "fix", "--write").exit_code == 0
    assert (project / PORT).read_text("utf-8") == text


def test_every_text_that_needs_quotes_gets_them(project: Path) -> None:
    entry = "  - id: claim-{0}\n    text: {1}The line: had paid.{1}\n    evidence: had now paid\n"
    text = (project / PORT).read_text("utf-8") + "\nclaims:\n"
    wrong, right = (text + "".join(entry.format(n, mark) for n in range(130)) for mark in ("", '"'))
    (project / PORT).write_text(wrong, encoding="utf-8")
    mended = mend(ProjectFolder(project))
    assert mended.texts[PORT][1] == right


def test_line_ends_and_the_mark_at_the_beginning_stay(project: Path) -> None:
    data = (project / PORT).read_bytes().replace(b"\n", b"\r\n")
    right = b"\xef\xbb\xbf" + data
    (project / PORT).write_bytes(right.replace(b"by: ada-lindt", b"by: ada-lind"))
    assert run("-C", project, "fix", "--write").exit_code == 0
    assert (project / PORT).read_bytes() == right


def test_a_deleted_entry_comes_back_with_the_reason_that_is_given(project: Path) -> None:
    commit(project)
    text = (project / PORT).read_text("utf-8")
    start = text.index("quotes:")
    end = text.index("events:")
    (project / PORT).write_text(text[:start] + text[end:], encoding="utf-8")
    assert "will-pay" in run("-C", project, "fix").output
    assert "quotes:" not in (project / PORT).read_text("utf-8")
    done = run("-C", project, "fix", "--because", 'She took "it" back.', "--write")
    assert done.exit_code == 0, done.output
    kept = "  - id: will-pay\n    withdrawn: 'She took \"it\" back.'\n"
    assert kept in (project / PORT).read_text("utf-8")
    assert run("-C", project, "fix").output == "nothing to mend\n"


FIGURE = """
figures:
  - id: fine-of-line
    measure: fine
    value: 7000
    unit: EUR
    period: 2022-03-03
    evidence: fined Northern Line 7,000 euros on 3 March 2022
    about: [northern-line]
"""


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("value: 7000", "value: 7.000"),
        ("value: 7000", "value: 7,000 euros"),
        ("value: 7000", "value: 70000"),
        ("unit: EUR", "unit: euro"),
        ("unit: EUR", "unit: GBP"),
        ("period: 2022-03-03", "period: 3 March 2022"),
        ("period: 2022-03-03", "period: 2022-03-30"),
        ("7,000 euros on 3 March 2022", "7,000 euros on 3 March 202"),
        ("7,000 euros on", "7,000 Euros, on"),
        ("fined Northern", "ined Northern"),
        ("    about: [northern-line]", "    abuot: [northen-line]"),
        ("    about: [northern-line]", "\tabout: [northern-line]"),
        ("    unit: EUR", "    period:  # When\n    unit: EUR"),
    ],
)
def test_each_kind_of_slip_is_mended_to_the_letter(right: str, wrong: str) -> None:
    assert right in FIGURE
    text = (BASE / PORT).read_text("utf-8")
    project = ProjectFolder(BASE, {PORT: (text + FIGURE.replace(right, wrong)).encode()})
    mended = mend(project)
    assert mended.texts[PORT][1] == text + FIGURE
    assert mended.left.diagnostics == ()


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("fined Northern Line 7,000 euros on 3 March 2022", "7,000 euros and 3 March 2022"),
        ("by: ada-lindt", "by: ada-lind-2"),
        ("exact: We will pay by May 2022", "exact: pay by May"),
    ],
)
def test_what_may_be_meant_otherwise_is_left(right: str, wrong: str) -> None:
    text = (BASE / PORT).read_text("utf-8") + FIGURE
    assert right in text
    project = ProjectFolder(BASE, {PORT: text.replace(right, wrong).encode()})
    assert mend(project).texts == {}


@given(st.sampled_from(PATHS), st.integers(0, 10**9))
@settings(max_examples=8)
def test_another_layout_is_nothing_to_mend(path: str, seed: int) -> None:
    other = rewritten((BASE / path).read_bytes(), seed).encode()
    assert mend(ProjectFolder(BASE, {path: other})).texts == {}


@given(st.sampled_from(PATHS), st.integers(0, 10**9))
@settings(max_examples=12)
def test_any_slip_is_mended_once_and_what_is_accepted_never(path: str, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - an example, not a secret
    text = (BASE / path).read_text("utf-8")
    at = chance.randrange(len(text) - 1)
    slip = chance.choice(("", text[at] * 2, text[at + 1] + text[at], "\t", ": ", " #", '"'))
    wrong = f"{text[:at]}{slip}{text[at + 1 :]}".encode()
    project = ProjectFolder(BASE, {path: wrong})
    before, mended = _checked(project), mend(project)
    after = {name: new.encode() for name, (_, new) in mended.texts.items()}
    if not before.diagnostics:
        assert after == {}
    assert mend(ProjectFolder(BASE, {path: wrong} | after)).texts == {}
    refused, left = (
        {report.entry(found.place) for found in report.diagnostics}
        for report in (before, mended.left)
    )
    if "" not in refused:  # a file that is not read to its end hides what is wrong in it
        assert left <= refused


@pytest.mark.parametrize(
    "words", [("fix", "nowhere.yml"), ("fix", "--because"), ("fix", "--wirte")]
)
def test_a_slip_on_the_command_line_is_one_sentence(project: Path, words: tuple[str, ...]) -> None:
    done = run("-C", project, *words)
    assert done.exit_code == 2
    assert "Error: " in done.output
