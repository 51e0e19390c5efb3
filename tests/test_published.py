"""The list of published addresses: where it is read from, and what it cannot do to its reader."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.commands.record import commits_of, record
from generator.diagnostics import Severity
from generator.project import ProjectFolder
from generator.published import BRANCH, LARGEST, MOST, RECORD, Address, address_in, read_published
from tests.test_history import git

COMMIT = "0123456789abcdef" * 2 + "01234567"
LISTED = Address("elva/sources/port/", "line-fined")
LIST = f"# Published.\n{LISTED}\nelva/quotes/will-pay/\n"

ADDRESSES = {
    "elva/quotes/will-pay/": "will-pay",
    "elva/sources/port/": "port",
    "elva/sources/port/#line-fined": "line-fined",
    "elva/absences/#no-mayor": "no-mayor",
    "elva/#kp-fine": "kp-fine",
    "elva/claims/by/stance/": "elva/claims/by/stance/",
    "elva/actors/elva/by/quotes/2016/": "elva/actors/elva/by/quotes/2016/",
    "elva/sources/port/by/claims/#line-fined": "line-fined",
}
NO_ADDRESSES = (
    *("elva/", "elva/claims/", "elva/quotes/will-pay", "/elva/quotes/will-pay/"),
    *("../quotes/will-pay/", "elva/../will-pay/", "elva//will-pay/", "elva/quotes/index/"),
    *("elva/claims/by/stance/#s_denies", "elva/by/by/by/by", "elva/x/by/../y/"),
    *("elva/sources/port/#", "elva/sources/port/#s_claims", "elva/sources/port/#a#b"),
    *("elva/sources/port/#x/../../y", "elva\\quotes\\will-pay\\", "elva/quotes/żółw/"),
    *("elva/quotes/will-pay/\n", "elva/a/b/c/", "https://example.org/quotes/x/", "$(touch x)/a/b/"),
    *("elva/quotes/will-pay/ ", "elva/quotes/will\0pay/", "ELVA/quotes/will-pay/", "٣/quotes/x/"),
)


@pytest.mark.parametrize(("written", "id_"), ADDRESSES.items())
def test_an_address_names_an_entry_and_is_written_as_it_was_read(written: str, id_: str) -> None:
    found = address_in(written)
    assert found is not None
    assert (str(found), found.id, found.slug) == (written, id_, "elva")


@pytest.mark.parametrize("written", NO_ADDRESSES)
def test_anything_else_is_no_address(written: str) -> None:
    assert address_in(written) is None


@given(st.text())
def test_what_is_read_as_an_address_cannot_leave_the_site(written: str) -> None:
    for text in (written, f"elva/{written}/", f"elva/quotes/x/#{written}"):
        if found := address_in(text):
            assert str(found) == text
            assert set(text) <= set("abcdefghijklmnopqrstuvwxyz0123456789-/#")
            assert not text.startswith("/")
            assert "//" not in text


def test_commits_are_listed_beside_the_addresses(tmp_path: Path) -> None:
    (tmp_path / RECORD).write_text(f"commit:{COMMIT}\n{LIST}", "utf-8")
    found = read_published(tmp_path)
    assert (found.commits, found.problems) == (frozenset({COMMIT}), ())
    assert LISTED in found.addresses
    (tmp_path / RECORD).write_text(f"commit:{COMMIT[:8]}\n{LIST}commit:--help\n", "utf-8")
    (problem,) = read_published(tmp_path).problems
    assert problem.message.startswith("line 1 of published.txt is not the address of an entry, nor")


def test_the_commit_that_a_site_is_of_is_recorded_unless_more_is_on_it(tmp_path: Path) -> None:
    site, verdict = tmp_path / "site/elva", {"history": {"commit": COMMIT}}
    (site / "quotes/will-pay").mkdir(parents=True)
    (site / "quotes/will-pay/index.html").write_text("<p>We will pay.")
    (site / "verify.json").write_text(json.dumps(verdict))
    for _ in range(2):  # what is listed stays as it is
        record(ProjectFolder(tmp_path))
        assert read_published(tmp_path).commits == {COMMIT}
    (site / "changes/not-committed").mkdir(parents=True)
    assert commits_of(site.parent) == frozenset()
    (site / "changes/not-committed").rmdir()
    (site / "verify.json").write_text('{"history": null}')
    assert commits_of(site.parent) == frozenset()


def test_before_the_first_publication_there_is_nothing(tmp_path: Path) -> None:
    found = read_published(tmp_path)
    assert (found.addresses, found.problems) == ((), ())


def test_a_plain_file_is_read_where_there_is_no_git(tmp_path: Path) -> None:
    (tmp_path / RECORD).write_text(LIST, "utf-8")
    found = read_published(tmp_path)
    assert found.by_slug == {"elva": (Address("elva/quotes/will-pay/"), LISTED)}
    assert found.problems == ()


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n\n"])
def test_ends_of_lines_are_no_part_of_an_address(tmp_path: Path, end: str) -> None:
    (tmp_path / RECORD).write_bytes(LIST.replace("\n", end).encode())
    assert LISTED in read_published(tmp_path).addresses


# --- what is no list ---------------------------------------------------------------------------


def huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)


UNUSABLE: dict[str, tuple[Callable[[Path], object], str]] = {
    "a link": (lambda path: path.symlink_to("/etc/hostname"), "published.txt is a symbolic link"),
    "a folder": (lambda path: path.mkdir(), "published.txt is not a regular file"),
    "too large": (huge, "published.txt is larger than 16,384 kB"),
    "bytes": (
        lambda path: path.write_bytes(bytes(range(256)) * 40),
        r"line 1 of published.txt is not the address of an entry, nor are 40 lines more: '\x00",
    ),
    "commands": (
        lambda path: path.write_text("`rm -rf x`\n../../etc/passwd\n::error::no\n"),
        "line 1 of published.txt is not the address of an entry, nor are 2 lines more: '`rm -rf",
    ),
    "many addresses of one entry": (
        lambda path: path.write_text("".join(f"elva/x{n}/#port\n" for n in range(MOST + 1))),
        "published.txt has 65 addresses of one entry, 'port'",
    ),
}


@pytest.mark.parametrize("case", UNUSABLE)
def test_what_is_no_list_is_one_complaint(case: str, tmp_path: Path) -> None:
    make, said = UNUSABLE[case]
    make(tmp_path / RECORD)
    found = read_published(tmp_path)
    (problem,) = found.problems
    assert problem.message.startswith(said)
    assert (problem.rule, problem.severity) == ("unreadable-record", Severity.ERROR)
    assert problem.message.isprintable()
    assert problem.help
    assert found.addresses == ()


def test_good_lines_are_kept_among_bad_ones(tmp_path: Path) -> None:
    (tmp_path / RECORD).write_text(f"{LIST}no address\n", "utf-8")
    found = read_published(tmp_path)
    assert LISTED in found.addresses
    assert [one.place.line for one in found.problems] == [4]


@settings(max_examples=30)  # each asks Git
@given(st.binary(max_size=300))
def test_no_bytes_are_more_than_a_complaint(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    folder = tmp_path_factory.mktemp("any")
    (folder / RECORD).write_bytes(data)
    assert len(read_published(folder).problems) <= 1


# --- the branch --------------------------------------------------------------------------------


def on_a_branch(repository: Path, name: str, content: str) -> None:
    """Commit one file to a branch of its own and come back."""
    git(repository, "checkout", "--quiet", "--orphan", BRANCH)
    git(repository, "rm", "--quiet", "-rf", "--cached", ".")
    (repository / name).parent.mkdir(exist_ok=True)
    (repository / name).write_text(content, "utf-8")
    git(repository, "add", name)
    git(repository, "commit", "--quiet", "--message", "published")
    git(repository, "checkout", "--quiet", "--force", "main")
    (repository / name).unlink(missing_ok=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with one commit on its main branch."""
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", "utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "first")
    return tmp_path


def test_a_repository_without_the_branch_has_published_nothing(repository: Path) -> None:
    found = read_published(repository)
    assert (found.addresses, found.problems) == ((), ())


def test_the_branch_is_read_where_it_was_made(repository: Path) -> None:
    on_a_branch(repository, RECORD, LIST)
    assert LISTED in read_published(repository).addresses


def test_the_branch_is_read_as_the_remote_has_it(repository: Path, tmp_path: Path) -> None:
    on_a_branch(repository, RECORD, LIST)
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", "--branch=main", str(repository), str(clone))
    listed = subprocess.run(
        ["git", "-C", clone, "branch", "--list"], capture_output=True, text=True, check=True
    )
    assert listed.stdout == "* main\n"
    assert LISTED in read_published(clone).addresses


def test_all_that_any_list_promises_is_kept(repository: Path) -> None:
    on_a_branch(repository, RECORD, LIST)
    (repository / RECORD).write_text("elva/actors/ada-lindt/\n", "utf-8")
    assert [one.id for one in read_published(repository).addresses] == [
        *("ada-lindt", "will-pay", "line-fined")
    ]


def test_a_project_below_the_root_of_its_repository_has_its_own_list(repository: Path) -> None:
    on_a_branch(repository, f"news/{RECORD}", LIST)
    (repository / "news").mkdir(exist_ok=True)
    assert LISTED in read_published(repository / "news").addresses
    assert read_published(repository).addresses == ()


def test_garbage_on_the_branch_is_one_complaint(repository: Path) -> None:
    on_a_branch(repository, RECORD, "no address\n../x/y/\n")
    (problem,) = read_published(repository).problems
    assert f"line 1 of {RECORD} of refs/heads/{BRANCH} is not the address" in problem.message


def test_a_list_on_the_branch_that_is_too_large_is_not_read(repository: Path) -> None:
    on_a_branch(repository, RECORD, "#" * (LARGEST + 1))
    (problem,) = read_published(repository).problems
    assert "is larger than 16,384 kB" in problem.message


def test_a_repository_that_git_refuses_to_read_is_a_warning(repository: Path) -> None:
    (repository / ".git/config").write_text("[core\n", "utf-8")
    found = read_published(repository)
    (problem,) = found.problems
    assert problem.severity is Severity.WARNING
    assert f"the branch {BRANCH} cannot be looked for: " in problem.message
