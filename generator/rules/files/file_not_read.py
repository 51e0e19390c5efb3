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
LITTER = (".DS_Store", "Thumbs.db", "desktop.ini", "._*", ".#*", "#*#", "*.sw?", "*~", "4913")
"""Names that systems use for themselves, and editors while a file is open."""
IGNORED = ".gitignore"


@proof("file-not-read", Scope.BRIEFING)
def file_not_read(_: AnnotatedBriefing) -> Iterator[Diagnostic]:
    """Nothing of a single briefing: a file that is not read is no part of any."""
    yield from ()


def files_not_read(
    tree: WorkTree, briefings: Collection[AnnotatedBriefing]
) -> Iterator[Diagnostic]:
    """The files in `briefings/` that are no part of any briefing, and litter in `seeds/`.

    Args:
        tree: the project's files.
        briefings: all its briefings.
    """
    ignored = _ignored(tree)
    for path in (path for folder in ("briefings", "seeds") for path in tree.everything(folder)):
        if _is_litter(path) and not _is_one_of(path, ignored):
            yield _left_behind(path)
    slugs = {one.briefing.slug: one.briefing for one in briefings}
    read = {path for slug in slugs for path in tree.files(f"briefings/{slug}", SUFFIXES)}
    lacking = {f"briefings/{slug}" for slug, one in slugs.items() if one.header is None}
    for path in filter(_is_somebodys, tree.everything("briefings")):
        is_head = PurePosixPath(path).stem.lower() == "briefing"
        if path not in read and not (is_head and str(PurePosixPath(path).parent) in lacking):
            yield _diagnostic(path, Severity.ERROR)


def articles_not_read(
    tree: WorkTree, briefings: Collection[AnnotatedBriefing]
) -> Iterator[Diagnostic]:
    """The articles that no source of a briefing names; only a warning, since nothing is lost.

    To be asked where nothing is wrong: what is refused may be what describes one of them.
    """
    sources = (source for one in briefings for _, source in one.briefing.each(Source))
    named = {path for source in sources for path in source.files}
    for path in filter(_is_somebodys, tree.everything("seeds")):
        if path not in named:
            yield _diagnostic(path, Severity.WARNING)


def _diagnostic(path: str, severity: Severity) -> Diagnostic:
    name = PurePosixPath(path).name
    if severity is Severity.WARNING:
        message = "no source names this article"
        way_out = "describe it in a fact file (briefing new), or move it away"
    else:
        message = "this file is not read"
        shown = name.strip().lstrip(".")
        if shown.lower().endswith(SUFFIXES) or ".yml" in shown.lower():
            stem = shown[: shown.lower().rindex(".y")]
            way_out = f"call it {stem}.yml, or move it out of briefings/"
        else:
            way_out = "write its facts into a file that ends with .yml, or move it away"
    return Diagnostic(Place(path), file_not_read.name, message, way_out, severity)


def _left_behind(path: str) -> Diagnostic:
    message = "a system or an editor left this file behind; it is not read"
    way_out = f"delete it, or write its name into {IGNORED} beside mkdocs.yml"
    return Diagnostic(Place(path), file_not_read.name, message, way_out, Severity.WARNING)


def _is_somebodys(path: str) -> bool:
    """Whether a file is neither Git's, nor litter, nor in a folder set aside by an underscore."""
    parts = PurePosixPath(path).parts
    is_aside = parts[0] == "briefings" and len(parts) > 2 and parts[1].startswith("_")
    return not is_aside and parts[-1] not in OF_GIT and not _is_litter(path)


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
