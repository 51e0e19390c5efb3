"""The fact file of an imported article: what is known, where it was read, and what is a guess."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.commands.entry import ID
from generator.decode import Briefing
from generator.editing import as_yaml, written
from generator.importing import ImportedArticle, Labelled, ValueRead
from generator.model import Actor
from generator.reporters.as_text import visible
from generator.slugs import slug as id_of
from generator.text import Label, QuoteSelector, SourceText, Span, in_ranges, pinned
from generator.wordings import ENGLISH, LANGUAGES, _, spoken

SHOWN = 50  # characters of the first and the last line of a range
CONFIRM = "# look, correct, and delete each line; then nothing is a guess any more"


@dataclass(frozen=True, slots=True)
class Kept:
    """Where an imported article is kept.

    Args:
        id: the id of its source.
        file: its text.
        original: the file that the text was made of; nothing where that is the text itself.
        data: the bytes of that file.
    """

    id: str
    file: str
    original: str
    data: bytes


def fact_file(article: ImportedArticle, kept: Kept, briefing: Briefing) -> str:
    """The text of the fact file; what readers will see of it is in the briefing's language."""
    publisher, actor = _publisher(article.description.publisher, briefing)
    language = briefing.language.partition("-")[0]
    with spoken(language if language in LANGUAGES else ENGLISH):
        rows = (
            *(["actors:", actor, ""] if actor else []),
            "source:",
            *(f"  {row}" for row in _source(article, kept, briefing, publisher)),
            "",
            "quotes:",
            "",
            "claims:",
        )
    return "\n".join(rows) + "\n"


def guesses(article: ImportedArticle, briefing: Briefing) -> dict[str, str]:
    """Why each field that is one is a guess."""
    about = article.description
    actor = _publisher(about.publisher, briefing)[1]
    read = {
        "title": about.title,
        "language": about.language,
        "publisher": about.publisher,
        "byline": about.byline,
        "url": about.url,
    }
    found = {field: value.guess for field, value in read.items() if value and value.guess}
    if actor and about.publisher:
        new = f"{about.publisher.where} names it, and no actor here has that name"
        found["publisher"] = "; ".join(filter(None, (about.publisher.guess, new)))
    if about.published.guess:
        found["published"] = about.published.guess
    disputed = [number for number, line in enumerate(article.lines, 1) if line.is_disputed]
    if disputed:
        lines = f"line{'s' if len(disputed) > 1 else ''} {in_ranges(disputed)}"
        found["layout"] = f"{article.disputed_by} on {lines}"
    if article.encoding:
        found["file"] = f"nothing says what it is encoded in; it reads like {article.encoding}"
    return found


def _layout(lines: tuple[Labelled, ...]) -> Iterator[str]:
    """The layout as ranges of lines with one label, each with its first and last words."""
    number = 1
    for label, group in groupby(lines, lambda line: line.label):
        texts = [_shown(line.block.text) for line in group]
        last = number + len(texts) - 1
        key = f"{number}-{last}" if last > number else f"{number}"
        words = texts[0] if last == number else f"{texts[0]} … {texts[-1]}"
        yield f'"{key}": {label}  # {words}'
        number = last + 1


def _source(
    article: ImportedArticle, kept: Kept, briefing: Briefing, publisher: str
) -> Iterator[str]:
    about = article.description
    language = about.language.value if about.language else ""
    ours = briefing.language
    yield f"id: {kept.id}"
    yield f"file: {kept.file}"
    yield f"sha256: {hashlib.sha256(article.text.encode()).hexdigest()}"
    yield from _original(article, kept)
    yield _field("title", about.title)
    if language not in (ours.partition("-")[0], ""):
        yield "translation:  # of the title"
    yield _field("language", about.language)
    name = f"{about.publisher.value}, {about.publisher.where}" if about.publisher else ""
    yield _commented(f"publisher: {publisher}", name or "the id of an actor, or {unknown: why}")
    for field, read in (("byline", about.byline), ("url", about.url), ("archived", about.archived)):
        if read:
            yield _field(field, read)
    yield _published(article)
    yield from (f"# {_shown(remark, 200)}" for remark in (*about.remarks, *article.remarks))
    yield f"layout:  # a line is one of: {' '.join(Label)}"
    yield from (f"  {row}" for row in _layout(article.lines))
    marked = guesses(article, briefing)
    if marked:
        yield f"guessed:  {CONFIRM}"
        yield from (f"  {field}: {written(why)}" for field, why in marked.items())


def _original(article: ImportedArticle, kept: Kept) -> Iterator[str]:
    if not kept.original:
        return
    yield "original:"
    yield f"  file: {kept.original}"
    yield f"  sha256: {hashlib.sha256(kept.data).hexdigest()}"
    blocks = [line.block for line in article.lines]
    joined = {number: block.joined for number, block in enumerate(blocks, 1) if block.joined}
    if joined:
        pairs = ", ".join(f'"{number}": {ends}' for number, ends in joined.items())
        yield f"  rejoined: {{{pairs}}}  # line ends taken out, by line of the stored text"
    words = [word for block in blocks for word in block.words]
    if words:
        yield f"  unhyphenated: [{', '.join(written(w, is_in_brackets=True) for w in words)}]"


def _published(article: ImportedArticle) -> str:
    found = article.description.published
    if found.date is None:
        why = _("The page prints no date.")
        return f"published: {{unknown: {_brackets(why)}}}"
    if found.words:
        text = SourceText.of(article.text)
        line = text.lines[found.line - 1]
        start = text.text.index(found.words, line.start)
        words = pinned(text, Span(start, start + len(found.words)), found.words)
        evidence = as_yaml(words or QuoteSelector(found.words), is_in_brackets=True)
        value = f"{{date: {found.date}, evidence: {evidence}}}"
    else:
        value = f"{{date: {found.date}, basis: external, why: {_brackets(_why(found.where))}}}"
    return _commented(f"published: {value}", found.where)


def _why(where: str) -> str:
    why = _("The page prints no date; its metadata ({where}) says this one.")
    return why.format(where=where)


def _publisher(read: ValueRead | None, briefing: Briefing) -> tuple[str, str]:
    """The id of the outlet, and its entry where there is none of that name yet."""
    if read is None:
        return "", ""
    name = read.value
    for record, actor in briefing.each(Actor):
        if name.casefold() in map(str.casefold, actor.spellings):
            return record.id, ""
    id_ = id_of(name)[:64].strip("-")
    if not ID.fullmatch(id_) or id_ in briefing.taken:
        return "", ""
    return id_, f"  - {{id: {id_}, kind: outlet, names: [{_brackets(name)}]}}"


def _brackets(words: str) -> str:
    return written(words, is_in_brackets=True)


def _field(name: str, read: ValueRead | None) -> str:
    if read is None:
        return f"{name}:  # not found"
    return _commented(f"{name}: {written(read.value)}", read.where)


def _commented(row: str, words: str) -> str:
    return f"{row}  # {_shown(words, 100)}" if words else row


def _shown(words: str, most: int = SHOWN) -> str:
    """Words fit for a comment."""
    plain = visible(" ".join(words.split())).replace("\ufffd", "")
    return f"{plain[:most]}…" if len(plain) > most else plain
