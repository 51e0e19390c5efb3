"""`briefing find`: where words stand in the stored articles, ready to be pasted as evidence."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from generator.commands.finding import (
    FoundWords,
    StoredArticle,
    articles_of,
    at_least_one,
    briefings_of,
    found_at,
    hits,
    named_article,
    nearest_words,
)
from generator.decode import Record
from generator.editing import as_yaml
from generator.model import Registered
from generator.project import ProjectFolder
from generator.quantities import Quantity, plain_number, read_quantities
from generator.reporters.as_text import frame, visible
from generator.text import Span

MOST_PLACES = 20  # that are shown; a word that stands more often is looked for with its neighbours
NOWHERE = "these words stand in no stored article, nor anything like them"
Named = tuple[Record, Registered]
LONGEST = 100  # characters of a number that is looked for
BETWEEN = re.compile(r"(?<=[0-9])[.,'’ \u00a0\u202f](?=[0-9])")
"""What stands between the digits of one number, in one country or another."""


@dataclass(frozen=True, slots=True)
class FoundAnswer:
    """What was found."""

    words: str
    hits: tuple[FoundWords, ...]
    named: tuple[Named, ...] = ()

    @property
    def is_evidence(self) -> bool:
        """Whether some of it can be evidence."""
        return any(hit.evidence for hit in self.hits)


def find(project: ProjectFolder, words: str, source: str | None, format_: str) -> tuple[str, bool]:
    """Every place where words stand, or what became of them, and whether they can be evidence.

    Args:
        project: the project whose articles and registers are searched.
        words: the words as a fact would quote them, `…` and `[words]` included.
        source: the id of a source, or its file; where None, all articles are searched.
        format_: a key of `FORMATS`.

    Raises:
        EnvironmentFault: there is no such source.
    """
    briefings = briefings_of(project)
    articles = at_least_one(articles_of(project, briefings))
    articles = articles if source is None else named_article(articles, source)
    registered = (each for briefing in briefings for each in briefing.each(Registered))
    found = hits(articles, words)
    found = (*found, *amounts(articles, words, found)) or nearest_words(articles, words)
    answer = FoundAnswer(words, found, tuple(_named(registered, words)))
    return FORMATS[format_](answer), answer.is_evidence


def _named(registered: Iterable[Named], words: str) -> Iterator[Named]:
    """The actors and projects that go by these words, for `by` and `about`."""
    sought = " ".join(words.split()).casefold()
    for record, entry in registered:
        if any(sought in spelling.casefold() for spelling in entry.spellings):
            yield record, entry


def as_text(answer: FoundAnswer) -> str:
    """The places for people, each with its line to paste."""
    matches = [hit for hit in answer.hits if hit.level or hit.evidence]
    parts = [_lines(_shown(hit)) for hit in matches[:MOST_PLACES]]
    if len(matches) > MOST_PLACES:
        more = len(matches) - MOST_PLACES
        parts.append(f"and in {more} more places; look for more words at once")
    parts += [_lines(_shown(hit)) for hit in answer.hits if hit not in matches]
    parts = parts or [NOWHERE]
    if answer.named:
        parts.append(_lines(_entry(*named) for named in answer.named))
    return "\n\n".join(parts) + "\n"


def _lines(lines: Iterator[str]) -> str:
    """Lines in which nothing can move the cursor."""
    return "\n".join(map(visible, lines))


def _shown(hit: FoundWords) -> Iterator[str]:
    """One place, and the line to paste or the reason why there is none."""
    article, place = hit.article, hit.article.place(hit.span)
    lacking = f"{article.unfinished} lacks something" if article.unfinished else "not described yet"
    known = (article.id or lacking, article.text.label_of(hit.span.start) or "no label")
    offsets = f"characters {hit.span.start}-{hit.span.end}"
    yield f"{place}: {', '.join((*known, offsets, *([hit.level] if hit.level else [])))}"
    yield from frame(place, article.text.words_at(article.text.paragraph(hit.span)))
    if hit.evidence:
        unpinned = "" if hit.is_pinned else "  # take in more words: these stand in several places"
        yield f"evidence: {as_yaml(hit.evidence)}{unpinned}"
        if ids := article.resting_on(hit.span):
            yield f"used by: {', '.join(ids)}"
    elif hit.objection:
        yield f"no evidence: {hit.objection.message}"
        yield f"help: {hit.objection.help}"


def _entry(record: Record, entry: Registered) -> str:
    return f"{record.start()}: the {entry.noun} '{record.id}': {entry.title}"


def as_json(answer: FoundAnswer) -> str:
    """The same for programs, version 1: offsets count characters of the stored text from 0."""
    whole = {
        "version": 1,
        "words": answer.words,
        "places": [_place(hit) for hit in answer.hits],
        "entries": [
            {"id": record.id, "kind": entry.noun, "title": entry.title, "path": record.path}
            | {"line": record.start().line}
            for record, entry in answer.named
        ],
    }
    return json.dumps(whole, ensure_ascii=True, indent=2) + "\n"


def _place(hit: FoundWords) -> dict[str, Any]:
    article, place = hit.article, hit.article.place(hit.span)
    evidence = hit.evidence
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "start": hit.span.start,
        "end": hit.span.end,
        "briefing": article.slug or None,
        "source": article.id or None,
        "label": article.text.label_of(hit.span.start),
        "level": hit.level,
        "evidence": evidence
        and {"exact": evidence.exact, "prefix": evidence.prefix, "suffix": evidence.suffix},
        "is_unique": hit.is_pinned if evidence else None,
        "used_by": list(article.resting_on(hit.span)),
        "objection": hit.objection
        and {"message": hit.objection.message, "help": hit.objection.help},
    }


FORMATS: MappingProxyType[str, Callable[[FoundAnswer], str]] = MappingProxyType(
    {"json": as_json, "text": as_text}
)
"""The formats of `briefing find --format`."""


def amounts(
    articles: Sequence[StoredArticle], words: str, found: Iterable[FoundWords]
) -> Iterator[FoundWords]:
    """Every place where the number stands that some words are, in another form.

    Args:
        articles: where to look.
        words: what is looked for; nothing is found where it is not a number and no more.
        found: places that are known already.
    """
    known = {(each.article.path, each.span) for each in found}
    languages = {"en", *(article.text.language for article in articles)}
    sought = [one for language in sorted(languages) for one in _as_number(words, language)]
    for article in articles if sought else ():
        for span in _spans(article, sought):
            if (article.path, span) not in known:
                yield found_at(article, span, article.text.words_at(span))


def _as_number(words: str, language: str) -> Iterator[Quantity]:
    """The number that words are as a whole, in a language."""
    said = read_quantities(words, language) if language and len(words) < LONGEST else ()
    return (one for one in said if one.text.strip() == words.strip() and not one.unread)


def _spans(article: StoredArticle, sought: Sequence[Quantity]) -> Iterator[Span]:
    digits = {plain_number(each.value).replace(".", "").strip("-0") for each in sought}
    for line in article.text.lines:
        printed = article.text.words_at(line)
        if not any(each in BETWEEN.sub("", printed) for each in digits):
            continue  # reading numbers takes time
        for one in read_quantities(printed, article.text.language or "en"):
            if not one.unread and any(_is_same(one, each) for each in sought):
                yield Span(line.start + one.start, line.start + one.end)


def _is_same(printed: Quantity, sought: Quantity) -> bool:
    """Whether a number is the one that is looked for, and in its currency if one is named."""
    units = {sought.unit, *sought.candidates}
    is_of_it = sought.unit is None or not units.isdisjoint({printed.unit, *printed.candidates})
    return printed.value == sought.value and is_of_it
