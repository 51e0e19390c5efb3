"""What a site has published: its addresses, a promise to those who cite them, and its commits."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from generator.diagnostics import Diagnostic, Place, Severity
from generator.faults import EnvironmentFault
from generator.gathering import gathered
from generator.history import blobs

RECORD = "published.txt"
"""The file that holds the addresses: in the project, or on a branch of its own."""
BRANCH = "published-addresses"
REFS = (f"refs/remotes/origin/{BRANCH}", f"refs/heads/{BRANCH}")
"""Where Git keeps that branch: as the remote has it, and as it was made here."""

LARGEST = 16 * 1024 * 1024  # bytes; 100,000 addresses take about 6 MB
MOST = 64  # addresses of one entry; a fact renamed thrice in a source renamed thrice has 16
SHOWN = 60  # characters of a line that is no address

_NAME = "[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?"
_ADDRESS = re.compile(
    rf"(?P<page>{_NAME}/(?:(?!index/){_NAME}/){{0,2}})(?:#(?P<fragment>{_NAME}))?", re.ASCII
)


_LIST = re.compile(
    rf"(?P<page>{_NAME}/(?:{_NAME}/){{1,2}}by/(?:{_NAME}/){{1,8}})(?:#(?P<fragment>{_NAME}))?",
    re.ASCII,
)
_COMMIT = re.compile(r"commit:([0-9a-f]{40,64})", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """Where an entry is found: a page, `elva/quotes/will-pay/`, or a fragment on one.

    Where entries are listed, too: `elva/claims/by/stance/`.
    """

    page: str
    fragment: str = ""

    def __str__(self) -> str:
        return f"{self.page}#{self.fragment}" if self.fragment else self.page

    @property
    def slug(self) -> str:
        """The briefing it belongs to."""
        return self.page.partition("/")[0]

    @property
    def is_list(self) -> bool:
        """Whether it is that of a part of a list, and of no entry."""
        return "/by/" in self.page and not self.fragment

    @property
    def id(self) -> str:
        """The id that it names: of its fragment, else of its page; a list has none."""
        if self.is_list:
            return self.page
        return self.fragment or self.page.rstrip("/").rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Published:
    """All addresses that were published, by briefing, and what is wrong with their list."""

    by_slug: Mapping[str, tuple[Address, ...]] = field(default_factory=lambda: MappingProxyType({}))
    problems: tuple[Diagnostic, ...] = ()
    commits: frozenset[str] = frozenset()
    """The commits that it was built from, by their full names; other sites may have none."""

    def of(self, slug: str) -> "Published":
        """The same for one briefing."""
        return Published({slug: self.by_slug.get(slug, ())}, self.problems)

    @property
    def addresses(self) -> tuple[Address, ...]:
        """Every address of an entry, sorted."""
        return tuple(one for one in self.all if not one.is_list)

    @property
    def lists(self) -> tuple[Address, ...]:
        """Every address of a part of a list, sorted."""
        return tuple(one for one in self.all if one.is_list)

    @property
    def all(self) -> tuple[Address, ...]:
        """Every address, sorted."""
        return tuple(sorted(one for all_ in self.by_slug.values() for one in all_))


NOTHING_PUBLISHED = Published()
"""Before the first publication."""


def address_in(text: str) -> Address | None:
    """The address that a text is, relative to the site; None where it is none."""
    if listed := _LIST.fullmatch(text):
        return Address(listed["page"], listed["fragment"] or "")
    found = _ADDRESS.fullmatch(text)
    if found is None:
        return None
    page, fragment = found["page"], found["fragment"] or ""
    is_of_an_entry = fragment or page.count("/") == len(("briefing", "folder", "entry"))
    return Address(page, fragment) if is_of_an_entry else None


def read_published(root: Path) -> Published:
    """The addresses in the project's own file and on the branch, whichever is there.

    What is there and cannot be read, or holds anything but addresses, is a problem of its own;
    the addresses that can be read are kept all the same.

    Args:
        root: the folder of the project.
    """
    problems: list[Diagnostic] = []
    contents: list[tuple[str, bytes]] = []
    for reading in (_in_the_project, _on_the_branch):
        try:
            contents += reading(root)
        except _Unusable as error:
            problems.append(_problem(1, str(error), error.severity))
    found: set[Address] = set()
    commits: set[str] = set()
    for where, content in contents:
        lines = _lines(content)
        commits |= {written[1] for _, line in lines if (written := _COMMIT.fullmatch(line))}
        addresses, wrong = _addresses(where, lines)
        found |= addresses
        problems += wrong
    ordered = sorted(found, key=lambda one: (one.page, one.fragment))
    by_slug = gathered((one.slug, one) for one in ordered)
    return Published(by_slug, tuple(problems), frozenset(commits))


class _Unusable(Exception):
    """A list that is there and cannot be read; the message says where it is, and why."""

    def __init__(self, message: str, severity: Severity = Severity.ERROR) -> None:
        super().__init__(message)
        self.severity = severity


def _in_the_project(root: Path) -> list[tuple[str, bytes]]:
    path = root / RECORD
    try:
        if path.is_symlink():
            raise _Unusable(f"{RECORD} is a symbolic link, and links are not followed")
        if not path.exists():
            return []
        if not path.is_file():
            raise _Unusable(f"{RECORD} is not a regular file")
        if path.stat().st_size > LARGEST:
            raise _Unusable(f"{RECORD} is larger than {LARGEST // 1024:,} kB")
        return [(RECORD, path.read_bytes())]
    except OSError as error:
        why = (error.strerror or "it is of no use").lower()
        raise _Unusable(f"{RECORD} cannot be read: {why}") from None


def _on_the_branch(root: Path) -> list[tuple[str, bytes]]:
    names = {f"{ref}:./{RECORD}": f"{RECORD} of {ref}" for ref in REFS}
    try:
        found = blobs(root, tuple(names), LARGEST)
    except EnvironmentFault as fault:
        message = f"the branch {BRANCH} cannot be looked for: {fault}"
        raise _Unusable(message, Severity.WARNING) from None
    for name, content in found.items():
        if content is None:
            raise _Unusable(f"{names[name]} is larger than {LARGEST // 1024:,} kB")
    return [(names[name], content) for name, content in found.items() if content is not None]


def _lines(content: bytes) -> list[tuple[int, str]]:
    """The lines of a list with their numbers, but for blank ones and comments."""
    lines = enumerate(map(str.strip, content.decode("utf-8", "replace").split("\n")), 1)
    return [(number, line) for number, line in lines if line and not line.startswith("#")]


def _addresses(
    where: str, lines: Iterable[tuple[int, str]]
) -> tuple[set[Address], list[Diagnostic]]:
    """The addresses in a list, and one complaint about all that is neither that nor a commit."""
    found: set[Address] = set()
    wrong: list[tuple[int, str]] = []
    for number, written in lines:
        if one := address_in(written):
            found.add(one)
        elif not _COMMIT.fullmatch(written):
            wrong.append((number, written))
    problems = []
    if wrong:
        number, written = wrong[0]
        more = f", nor are {len(wrong) - 1:,} lines more" if len(wrong) > 1 else ""
        message = f"line {number} of {where} is not the address of an entry{more}: "
        problems.append(_problem(number, message + ascii(written[:SHOWN])))
    times = Counter((one.slug, one.id) for one in found)
    if excessive := sorted(key for key, number in times.items() if number > MOST):
        message = f"{where} has {times[excessive[0]]:,} addresses of one entry, '{excessive[0][1]}'"
        problems.append(_problem(1, message))
        found = {one for one in found if times[one.slug, one.id] <= MOST}
    return found, problems


def _problem(line: int, message: str, severity: Severity = Severity.ERROR) -> Diagnostic:
    way_out = (
        "let Git answer there: git status says what it lacks"
        if severity is Severity.WARNING
        else f"restore the {RECORD} that `briefing record` wrote last"
    )
    return Diagnostic(Place(RECORD, line, 1, line), "unreadable-record", message, way_out, severity)
