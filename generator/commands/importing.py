"""`briefing import`: a saved page, text or PDF becomes a stored article and a described source."""

import hashlib
import re
from collections import Counter
from pathlib import Path

from generator.commands.belonging import only_briefing
from generator.commands.entry import ID
from generator.commands.finding import briefings_of
from generator.commands.reimporting import REPLACE, Reimported, known_source, reimported, replace
from generator.commands.schema import modeline
from generator.commands.sourcing import Kept, fact_file, guesses
from generator.decode import Briefing
from generator.faults import EnvironmentFault, reason_of
from generator.files import create_files
from generator.importing import ImportedArticle, NotImported, read_article
from generator.model import Source
from generator.project import ProjectFolder
from generator.slugs import slug as id_of
from generator.text import BODY, Label
from generator.tree import MAX_BYTES, MAX_ORIGINAL, Unreadable

SERIAL = re.compile(r"^[0-9]+[_-]")  # that file names begin with, to be sorted by
ADDRESS = re.compile(r"https?:[\\/]", re.IGNORECASE)
LONGEST = 40  # characters of an id that is made of words
SEED = re.compile(r"seeds/[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*")


def import_page(
    project: ProjectFolder, page: Path, id_: str | None, slug: str | None, *, is_replacing: bool
) -> tuple[str, bool]:
    """Store an article and describe it; what was done, and whether nothing is left to decide.

    A page that was imported already is held against what is stored of it.

    Args:
        project: the project.
        page: the saved page, text or PDF.
        id_: the id of the source; after the name of the file or the headline if it is None.
        slug: the briefing; may be None where there is one only.
        is_replacing: whether a page that changed is stored as it is now.

    Raises:
        EnvironmentFault: the page cannot be read or stored; nothing was written.
    """
    briefing = only_briefing(briefings_of(project, slug))
    data = _bytes_of(page)
    try:
        article = read_article(data, page.name)
    except NotImported as refusal:
        raise EnvironmentFault(f"{page} cannot be imported: {refusal}") from None
    if len(article.text.encode()) > MAX_BYTES:  # in letters of three bytes each
        raise EnvironmentFault(f"{page} cannot be imported: it has more than 2 MB of text")
    here = _below_seeds(project, page)
    known = known_source(project, briefing, article, data, page=here, id_=id_)
    if known is not None and id_ in (None, known.id):
        return _again(project, reimported(project, briefing, known, article), data, is_replacing)
    if id_ is None and (path := _unread(briefing, data, article)):
        raise EnvironmentFault(f"{page} was imported already, as {path}; next: briefing check")
    kept = _kept(project, page, data, article, _id(article, page, briefing, id_))
    target = f"{briefing.folder}/facts/{kept.id}.yml"
    contents = {target: (modeline(project, target) + fact_file(article, kept, briefing)).encode()}
    if kept.original and not _holds(project, kept.original, data):
        contents = {kept.original: data, **contents}
    text = article.text.encode()
    if not _holds(project, kept.file, text):
        contents = {kept.file: text, **contents}
    create_files(project.root, contents)
    return "\n".join((f"wrote {', '.join(contents)}", *_told(article, briefing))), True


def _bytes_of(page: Path) -> bytes:
    """The saved file; an address is none, since nothing is fetched."""
    if ADDRESS.match(str(page)):
        raise EnvironmentFault("this is an address: save the page with your browser first")
    try:
        if page.exists() and not page.is_file():
            raise EnvironmentFault(f"{page} is not a file; name one, such as a page saved in it")
        return page.read_bytes()
    except OSError as error:
        raise EnvironmentFault(f"{page} cannot be read: {reason_of(error)}") from None


def _again(
    project: ProjectFolder, again: Reimported, data: bytes, is_replacing: bool
) -> tuple[str, bool]:
    """What changed on a page, and what was done about it."""
    if not again.changes:
        return str(again), True
    if not is_replacing:
        return f"{again}\n\n{REPLACE}", False
    return f"{again}\n\nwrote {', '.join(replace(project, again, data))}", True


def _told(article: ImportedArticle, briefing: Briefing) -> list[str]:
    """What the article is made of, what was guessed, and what to look at."""
    labels = Counter(line.label for line in article.lines)
    body = sum(labels[label] for label in BODY)
    others = ", ".join(f"{labels[label]} {label}" for label in Label if label not in BODY)
    marked = guesses(article, briefing)
    told = [f"{len(article.lines)} lines: {body} of the article, {others}"]
    told += [f"note: {remark}" for remark in (*article.description.remarks, *article.remarks)]
    if marked:
        told.append(f"guessed: {', '.join(marked)}; look, and delete what is right from `guessed`")
    return [*told, "then run `briefing check`"]


def _kept(
    project: ProjectFolder, page: Path, data: bytes, article: ImportedArticle, id_: str
) -> Kept:
    """Where text and original go; what lies in seeds/ already stays where it is."""
    here = _below_seeds(project, page)
    if article.text.encode() == data:
        return Kept(id_, here or f"seeds/{id_}.txt", "", data)
    file = f"seeds/{id_}.txt"
    return Kept(id_, file, here if here not in ("", file) else f"seeds/{id_}{article.suffix}", data)


def _below_seeds(project: ProjectFolder, page: Path) -> str:
    """The path of a page that lies in seeds/ already, as fact files name it; else nothing."""
    at = page.parent.resolve() / page.name
    here = at.relative_to(project.root).as_posix() if at.is_relative_to(project.root) else ""
    return here if SEED.fullmatch(here) else ""


def _holds(project: ProjectFolder, path: str, data: bytes) -> bool:
    """Whether a file is kept already: the page in its place, or stored for another briefing."""
    try:
        return project.tree.read(path, MAX_ORIGINAL) == data
    except Unreadable:
        return False


def _id(article: ImportedArticle, page: Path, briefing: Briefing, asked: str | None) -> str:
    """The id that was asked for, or one made of the file's name or of the headline."""
    if asked is not None and not ID.fullmatch(asked):
        raise EnvironmentFault(f"'{asked}' is no id: 3 to 64 of a-z, 0-9 and hyphens")
    if asked in briefing.taken:
        raise EnvironmentFault(f"the id '{asked}' is taken; choose another --id")
    if asked is not None:
        return asked
    title = article.description.title
    for words in (SERIAL.sub("", page.stem), title.value if title else "", "article"):
        id_ = _shortened(id_of(words))
        if ID.fullmatch(id_):
            break
    else:
        id_ = "article"
    if id_ in briefing.taken:
        said = "is taken; choose an --id"
        if known := briefing.find(id_, Source):
            said = f"names another text ({known.path}): if {page.name} is its page as it is now, "
            said += f"add --id {id_} --replace; if it is another article, choose an --id"
        raise EnvironmentFault(f"the id '{id_}' {said}")
    return id_


def _unread(briefing: Briefing, data: bytes, article: ImportedArticle) -> str | None:
    """The fact file of an article that is stored, and lacks something yet; or None."""
    digests = [hashlib.sha256(each).hexdigest() for each in (data, article.text.encode())]
    found = (path for path, text in briefing.texts.items() if any(d in text for d in digests))
    return next(found, None)


def _shortened(id_: str) -> str:
    """An id cut between two words."""
    return id_ if len(id_) <= LONGEST else id_[: LONGEST + 1].rpartition("-")[0] or id_[:LONGEST]
