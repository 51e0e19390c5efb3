"""`briefing new`: a briefing, or the fact file of an article that was just stored, as guessed."""

import hashlib
import re
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from generator.commands.belonging import only_briefing
from generator.commands.entry import ID
from generator.commands.finding import briefings_of, naming_file
from generator.commands.schema import modeline
from generator.decode import Briefing
from generator.editing import written
from generator.faults import EnvironmentFault
from generator.files import create_files
from generator.grounding import likely_language
from generator.project import ProjectFolder
from generator.reporters.as_text import visible
from generator.rules.ids.reserved_id import owner_of
from generator.settings import read_settings
from generator.slugs import slug as id_of
from generator.text import Label, SourceText, guessed_layout
from generator.tree import Unreadable

SERIAL = re.compile(r"[0-9]+[_-]")  # that file names begin with, to be sorted by
SHOWN = 60  # characters of each line


def new_briefing(project: ProjectFolder, title: str, slug: str | None) -> str:
    """Begin a briefing; returns its folder's name, which is the first part of its addresses.

    Args:
        project: the project.
        title: what readers see above it.
        slug: the folder's name; after the title if it is None.

    Raises:
        EnvironmentFault: it has no title or no name, or the name is taken.
    """
    if not title.strip():
        raise EnvironmentFault("say what it is called: briefing new briefing TITLE")
    slug = id_of(title) if slug is None else slug
    if not ID.fullmatch(slug) or owner_of(slug):
        raise EnvironmentFault(f"'{slug}' cannot name a briefing; choose an --id")
    if slug in project.slugs():
        raise EnvironmentFault(f"briefings/{slug} is there already; choose an --id")
    target = f"briefings/{slug}/briefing.yml"
    rows = [
        "schema: 1",
        f"title: {written(title)}",
        "question:  # what readers want to know, in one sentence",
        f"language: {read_settings(project).language}  # that it is written in",
        f"as_of: {datetime.now(tz=UTC):%Y-%m-%d}  # the day it was last brought up to date",
    ]
    content = modeline(project, target) + "\n".join(rows) + "\n"
    create_files(project.root, {target: content.encode()})
    return slug


def new(project: ProjectFolder, article: Path, id_: str | None, slug: str | None) -> str:
    """Write the skeleton of a fact file; returns its path, relative to the project.

    Args:
        project: the project that the article was stored in.
        article: the stored text, below `seeds/`.
        id_: the id of the source; after the name of the file if it is None.
        slug: the briefing; may be None where there is one only.

    Raises:
        EnvironmentFault: there is no such article, or it has a fact file already.
    """
    file = _stored(project, article)
    briefing = only_briefing(briefings_of(project, slug))
    id_ = _id_after(file) if id_ is None else id_
    target = f"{briefing.folder}/facts/{id_}.yml"
    _refuse_known(briefing, file, id_)
    content = modeline(project, target) + _fact_file(project, briefing, file, id_)
    create_files(project.root, {target: content.encode()})
    return target


def _fact_file(project: ProjectFolder, briefing: Briefing, file: str, id_: str) -> str:
    """The text of a fact file: what is known, what is guessed, and what is left to be written."""
    try:
        data = project.tree.read(file)
        text = SourceText.of(data.decode("utf-8"))
    except Unreadable as error:
        raise EnvironmentFault(f"{file} cannot be read: {error}") from None
    except UnicodeDecodeError:
        raise EnvironmentFault(f"{file} is not UTF-8 text; save it as UTF-8") from None
    if not any(character.isalnum() for character in text.text):
        raise EnvironmentFault(f"{file} is empty; put the article's text there")
    layout = guessed_layout(text)
    title = next((n for n, label in layout.items() if label is Label.TITLE), None)
    language = likely_language(text.text)
    ours = briefing.language
    rows = [
        "source:",
        f"  id: {id_}",
        f"  file: {written(file)}",
        f"  sha256: {hashlib.sha256(data).hexdigest()}",
        f"  title: {written(_words(text, title)) if title else ''}",
        *(["  translation:  # of the title"] if language not in (ours, None) else []),
        f"  language: {language or ''}  # guessed" if language else "  language:  # en, pl, ru …",
        "  publisher:  # the id of an actor, or {unknown: why}",
        '  published:  # {date: 2023-02-03, evidence: "the words that say so"}',
        f"  layout:  # guessed line by line; a line is one of: {' '.join(Label)}",
        *(f'    "{number}": {label}  # {_shown(text, number)}' for number, label in layout.items()),
        "",
        "quotes:",
        "",
        "claims:",
    ]
    return "\n".join(rows) + "\n"


def _words(text: SourceText, number: int) -> str:
    return " ".join(text.words_at(text.lines[number - 1]).removeprefix("\ufeff").split())


def _shown(text: SourceText, number: int) -> str:
    """The beginning of a line, fit for a comment."""
    words = visible(_words(text, number)).replace("\ufffd", "")
    return f"{words[:SHOWN]}…" if len(words) > SHOWN else words


def _stored(project: ProjectFolder, article: Path) -> str:
    """The path of an article as fact files name it."""
    at = article.parent.resolve() / article.name
    file = at.relative_to(project.root).as_posix() if at.is_relative_to(project.root) else ""
    if not file.startswith("seeds/"):
        raise EnvironmentFault(f"{article} does not lie in seeds/; store the article there first")
    return file


def _id_after(file: str) -> str:
    stem = SERIAL.sub("", PurePosixPath(file).stem, count=1)
    return id_of(stem)


def _refuse_known(briefing: Briefing, file: str, id_: str) -> None:
    if not ID.fullmatch(id_):
        raise EnvironmentFault(f"'{id_}' is no id: 3 to 64 of a-z, 0-9 and hyphens; choose an --id")
    if (path := naming_file(briefing, file)) is not None:
        raise EnvironmentFault(f"{file} is described already, in {path}")
    if id_ in briefing.taken:
        raise EnvironmentFault(f"the id '{id_}' is taken; choose an --id")
