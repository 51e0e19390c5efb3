"""`briefing coverage`: how much of each article the facts rest on, and what nothing rests on."""

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from generator.annotated import annotate
from generator.coverage import CoveredSentence, SourceCoverage, coverage_of
from generator.faults import EnvironmentFault
from generator.model import Source
from generator.project import ProjectFolder

SHOWN = 160  # characters of a sentence that nothing rests on; the article has the rest
Covered = dict[str, tuple[SourceCoverage, ...]]


def coverage(project: ProjectFolder, format_: str, minimum: Decimal | None) -> tuple[str, bool]:
    """The coverage of every article in one of the formats, and whether each reaches the minimum.

    Args:
        project: the project whose briefings are read.
        format_: a key of `FORMATS`.
        minimum: a percentage of sentences; without one, every coverage is good enough.
    """
    read = {slug: annotate(project.tree, slug) for slug in project.slugs()}
    for annotated in read.values():
        for record, source in annotated.briefing.each(Source):
            if record.id not in annotated.seeds.by_source:
                raise EnvironmentFault(f"{source.file} cannot be read; `briefing check` says why")
    found = {slug: coverage_of(annotated) for slug, annotated in read.items()}
    articles = [article for slug in found for article in found[slug]]
    is_enough = minimum is None or (
        bool(articles) and all(article.reaches(minimum) for article in articles)
    )
    return FORMATS[format_](found, minimum), is_enough


def _as_text(found: Covered, minimum: Decimal | None) -> str:
    lines: list[str] = []
    for slug, articles in found.items():
        lines.append(f"{slug}: body sentences that facts rest on")
        width = max((len(article.source) for article in articles), default=0)
        for article in articles:
            lines += [f"  {article.source:{width}}  {_numbers(article)}", *_bare(article)]
    lines.append(_verdict([one for articles in found.values() for one in articles], minimum))
    return "\n".join(lines) + "\n"


def _numbers(article: SourceCoverage) -> str:
    unused = f", {article.unused} unused for a reason" if article.unused else ""
    return (
        f"{article.resting} of {len(article.sentences)} ({article.share_of_sentences} %)"
        f"{unused}; {article.share_of_characters} % of the characters"
    )


def _bare(article: SourceCoverage) -> Iterator[str]:
    for one in article.bare:
        words = " ".join(one.text.split())
        cut = f"{words[:SHOWN]}…" if len(words) > SHOWN else words
        yield f"    line {one.line}: nothing rests on: {cut}"


def _verdict(articles: list[SourceCoverage], minimum: Decimal | None) -> str:
    if not articles:
        return "there is no article to cover"
    sentences = sum(len(article.sentences) for article in articles)
    bare = sum(len(article.bare) for article in articles)
    said = f"{sentences - bare} of {sentences} sentences are accounted for"
    if minimum is None:
        return said
    short = [article.source for article in articles if not article.reaches(minimum)]
    if short:
        return f"{said}; below {minimum} %: {', '.join(short)}"
    return f"{said}; no article is below {minimum} %"


def _as_json(found: Covered, minimum: Decimal | None) -> str:
    whole = {
        "version": 1,
        "minimum": None if minimum is None else float(minimum),
        "briefings": {
            slug: [_article(article) for article in articles] for slug, articles in found.items()
        },
    }
    return json.dumps(whole, ensure_ascii=True, indent=2) + "\n"


def _article(article: SourceCoverage) -> dict[str, Any]:
    return {
        "source": article.source,
        "sentences": {
            "all": len(article.sentences),
            "resting": article.resting,
            "unused": article.unused,
            "percent": float(article.share_of_sentences),
            "percent_accounted": float(article.share_accounted),
        },
        "characters": {
            "all": article.characters,
            "covered": article.covered,
            "percent": float(article.share_of_characters),
        },
        "bare": [_sentence(one) for one in article.bare],
    }


def _sentence(one: CoveredSentence) -> dict[str, Any]:
    return {"line": one.line, "start": one.span.start, "end": one.span.end, "text": one.text}


FORMATS: MappingProxyType[str, Callable[[Covered, Decimal | None], str]] = MappingProxyType(
    {"json": _as_json, "text": _as_text}
)
"""The formats of `briefing coverage --format`."""
