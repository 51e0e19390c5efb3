"""Every file in `briefings/` and in `seeds/` is read.

A briefing's files are YAML and end with `.yml` or `.yaml`, in small letters; an article is the one
that a source names as its `file`, or as its `original`. What systems and editors leave behind,
such as `.DS_Store`, is doubted unless the project's `.gitignore` names it; Git's own files are
Git's.

Wrong:
    # briefings/ash/facts/letter.YML
    claims:
      - id: mayor-waits
        evidence: The mayor waits

Right:
    # briefings/ash/facts/letter.yml
    claims:
      - id: mayor-waits
        evidence: The mayor waits

Why: facts in a file that nobody reads are not checked and not published, and whoever wrote them
believes that they are.

Mend: give the file the ending `.yml`, describe the article in a fact file, or move what does not
belong there.
"""

from collections.abc import Collection, Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import PurePosixPath

from generator.annotated import AnnotatedBriefing
from generator.decode import SUFFIXES
from generator.diagnostics import Diagnostic, Place, Severity
from generator.model import Source
from generator.rules.rule import Scope, proof
from generator.tree import Unreadable, WorkTree

OF_GIT = frozenset((".gitkeep", ".gitignore", ".gitattributes", ".keep"))
LITTER = (".DS_Store", "Thumbs.db", "desktop.ini", "._*", ".#*", "#*#", ".*.sw?", "*~", "4913")
"""Names that systems use for themselves, and editors while a file is open."""
IGNORED = ".gitignore"
LEFT = (
    "a system or an editor left this file behind; it is not read",
    f"delete it, or write its name into {IGNORED} beside mkdocs.yml",
)
ASIDE = (
    "no file of this folder is read: its name begins with an underscore",
    "call it without the underscore, or move it out of briefings/",
)
NO_SOURCE = (
    "no source names this article",
    "describe it in a fact file (briefing new), or move it away",
)


@proof("file-not-read", Scope.BRIEFING)
def file_not_read(_: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Nothing of a single briefing: a file that is not read is no part of any."""
    yield from ()


def files_not_read(
    tree: WorkTree, briefings: Collection[AnnotatedBriefing]
) -> Iterator[Diagnostic]:
    """The files in `briefings/` that are no part of any briefing, and folders set aside.

    Args:
        tree: the project's files.
        briefings: all its briefings.
    """
    slugs = {one.briefing.slug: one.briefing for one in briefings}
    read = {path for slug in slugs for path in tree.files(f"briefings/{slug}", SUFFIXES)}
    lacking = {f"briefings/{slug}" for slug, one in slugs.items() if one.header is None}
    paths = tree.everything("briefings")
    for folder in sorted({"/".join(path.split("/")[:2]) for path in paths if _is_aside(path)}):
        yield _diagnostic(folder, *ASIDE)
    for path in _unread(tree, paths, read):
        is_head = PurePosixPath(path).stem.lower() == "briefing"
        if _is_litter(path):
            yield _diagnostic(path, *LEFT)
        elif not (_is_aside(path) or (is_head and str(PurePosixPath(path).parent) in lacking)):
            yield _diagnostic(path, *_why_not(tree, path), Severity.ERROR)


def articles_not_read(
    tree: WorkTree, briefings: Collection[AnnotatedBriefing]
) -> Iterator[Diagnostic]:
    """The articles that no source of a briefing names; only a warning, since nothing is lost.

    To be asked where nothing is wrong: what is refused may be what describes one of them.
    """
    sources = (source for one in briefings for _, source in one.briefing.each(Source))
    named = {path for source in sources for path in source.files}
    for path in _unread(tree, tree.everything("seeds"), named):
        yield _diagnostic(path, *(LEFT if _is_litter(path) else NO_SOURCE))


def _diagnostic(
    path: str, message: str, way_out: str, severity: Severity = Severity.WARNING
) -> Diagnostic:
    return Diagnostic(Place(path), file_not_read.name, message, way_out, severity)


def _why_not(tree: WorkTree, path: str) -> tuple[str, str]:
    """Why a file is not read, and what to do."""
    if not (tree.root / path).is_symlink() and (tree.root / path).is_file():
        return "this file is not read", _way_out(path)
    return (
        "this is no file and no folder, and links are not followed",
        "put the file or the folder itself in its place, or take it away",
    )


def _way_out(path: str) -> str:
    shown = PurePosixPath(path).name.strip().lstrip(".")
    if shown.lower().endswith(SUFFIXES) or ".yml" in shown.lower():
        stem = shown[: shown.lower().rindex(".y")]
        return f"call it {stem}.yml, or move it out of briefings/"
    return "write its facts into a file that ends with .yml, or move it away"


def _unread(tree: WorkTree, paths: Iterable[str], read: Collection[str]) -> Iterator[str]:
    """The files that are not read, without Git's own and litter that Git leaves out."""
    ignored = _ignored(tree)
    for path in paths:
        is_gits = PurePosixPath(path).name in OF_GIT
        if not (path in read or is_gits or (_is_litter(path) and _is_one_of(path, ignored))):
            yield path


def _is_aside(path: str) -> bool:
    """Whether a file lies in a folder of `briefings/` whose name makes it no briefing."""
    return path.startswith("briefings/_") and path.count("/") > 1


def _is_litter(path: str) -> bool:
    return _is_one_of(path, LITTER)


def _is_one_of(path: str, patterns: Iterable[str]) -> bool:
    name = PurePosixPath(path).name
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _ignored(tree: WorkTree) -> tuple[str, ...]:
    """The names of files that the project tells Git to leave out, in any folder."""
    try:
        lines = tree.read(IGNORED).decode("utf-8", "replace").splitlines()
    except Unreadable:
        return ()
    return tuple(line.rstrip() for line in lines if "/" not in line and line[:1] not in "#!")
