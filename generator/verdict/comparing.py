"""The pages of a built site compared with what its verdict says that they must show."""

from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

from generator.text import Found, Label, Match, Selector, SourceText, Span, locate
from generator.verdict.proof import Failure
from generator.verdict.published import (
    PRINTED,
    QUOTATION,
    TRANSLATED,
    entry_at,
    for_machines,
    lines_in,
    pages_of,
    plain,
    sections_in,
    shared_in,
    words_in,
)
from generator.verdict.writing import VERDICT

LEFT_OUT = "[…]"  # between the excerpts of an article whose whole text may not be published
Sources = Mapping[str, SourceText]
Verdict = Mapping[str, Any]


def unproved_pages(site: Path) -> Iterator[Failure]:
    """Pages that show the words of an article and belong to no briefing with a verdict."""
    for page in sorted(site.rglob("*.html")):
        folder = page.relative_to(site).parts[0]
        if not (site / folder / VERDICT).is_file() and words_in(page, "blockquote.words"):
            yield Failure(folder, _near(page, site), f"it shows words that no {VERDICT} proves")


def unproved_words(folder: Path, verdict: Verdict, sources: Sources) -> Iterator[Failure]:
    """All that the pages of one briefing show as a source's words and that its articles lack.

    Args:
        folder: the folder of the briefing in the site.
        verdict: what `verify.json` says.
        sources: the stored articles that could be read, by the ids of their sources.
    """
    yield from _quotations(folder, verdict, sources)
    yield from _articles(folder, sources)
    yield from _sections(folder, verdict, sources)
    yield from _shared(folder, verdict, sources)
    yield from _elsewhere(folder, verdict, sources)


def _quotations(folder: Path, verdict: Verdict, sources: Sources) -> Iterator[Failure]:
    """The published quotations that are not the words of their article."""
    quotes = {fact["id"]: fact for fact in verdict["facts"] if fact["kind"] == "quote"}
    for key, quote in sorted(quotes.items()):
        pages = pages_of(folder / "quotes", key)
        if not pages:
            yield Failure(folder.name, key, "its page is missing")
        elif quote["source"] in sources:
            for page in pages:
                yield from _quotation(folder.name, quote, sources[quote["source"]], page)
    for page in sorted((folder / "quotes").rglob("*.html")):
        key = entry_at(page.relative_to(folder).as_posix())
        if key not in quotes and words_in(page, QUOTATION):
            yield _unknown(folder.name, key)


def _quotation(slug: str, quote: Any, text: SourceText, page: Path) -> Iterator[Failure]:
    spans = _spans(quote, "exact")
    shown = words_in(page, QUOTATION)[:1]
    if not shown:
        yield Failure(slug, quote["id"], "its page shows no quotation")
    for words in (*shown, *for_machines(page)):
        if not _is_one_of(words, spans, text):
            yield Failure(slug, quote["id"], f"its page has other words: '{words}'")
    for title in words_in(page, "h1")[:1]:
        named = title.removesuffix("#").partition(": ")[2].removesuffix("…").strip()
        if not any(words.startswith(named) for words in (*shown, *words_in(page, TRANSLATED))):
            yield Failure(slug, quote["id"], f"its page has another title: '{title}'")
    hulls = {plain(text.text[parts[0].start : parts[-1].end]) for parts in spans}
    for words in words_in(page, PRINTED):
        if words not in hulls:
            yield Failure(slug, quote["id"], f"its page prints other words: '{words}'")


def _articles(folder: Path, sources: Sources) -> Iterator[Failure]:
    """The lines of articles that a source's page does not show as they are stored."""
    for key, text in sorted(sources.items()):
        pages = pages_of(folder / "sources", key)
        if not pages:
            yield Failure(folder.name, key, "its page is missing")
        stored = {number: plain(text.words_at(line)) for number, line in enumerate(text.lines, 1)}
        for number, words in chain.from_iterable(map(lines_in, pages)):
            if not _is_of(words, stored.get(number, "")):
                yield Failure(folder.name, key, f"line {number} is another one: '{words}'")


def _is_of(words: str, stored: str) -> bool:
    """Whether words are a stored line, or parts of it in their order."""
    if words == stored:
        return True
    at = 0
    for part in map(str.strip, words.split(LEFT_OUT)):
        found = stored.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return bool(words)


def _sections(folder: Path, verdict: Verdict, sources: Sources) -> Iterator[Failure]:
    """The facts whose own section is missing, or does not show the words that prove them."""
    due = {fact["id"]: fact for fact in verdict["facts"] if fact["kind"] != "quote"}
    shown: dict[str, list[str]] = {}
    for page in sorted(folder.rglob("*.html")):
        shown |= sections_in(page)
    for key in sorted({*shown} - {*due, *verdict["absences"]}):
        yield _unknown(folder.name, key)
    for key in sorted({*due, *verdict["absences"]} - {*shown}):
        yield Failure(folder.name, key, "no page shows it")
    for key in sorted({*due} & {*shown}):
        fact = due[key]
        if (text := sources.get(fact["source"])) is None:
            continue
        spans = _spans(fact, "evidence")
        if len(shown[key]) < len(spans):
            yield Failure(folder.name, key, "its page leaves out words that prove it")
        for words in shown[key]:
            if not _is_one_of(words, spans, text):
                yield Failure(folder.name, key, f"its page has other words: '{words}'")


def _shared(folder: Path, verdict: Verdict, sources: Sources) -> Iterator[Failure]:
    """The cards and lists that show other words for a fact than those that prove it."""
    facts = {fact["id"]: fact for fact in verdict["facts"]}
    for page in sorted(folder.rglob("*.html")):
        for key, words in shared_in(page):
            if key not in facts:
                yield _unknown(folder.name, key)
                continue
            text = sources.get(facts[key]["source"])
            if text and not _is_one_of(words, _spans(facts[key]), text):
                near = _near(page, folder.parent)
                yield Failure(folder.name, key, f"{near} has other words: '{words}'")


def _elsewhere(folder: Path, verdict: Verdict, sources: Sources) -> Iterator[Failure]:
    """Words shown as a source's, on any page of the briefing, that stand in no article."""
    stands: dict[str, bool] = {}
    likely = _homes(verdict, sources)
    for page in sorted(folder.rglob("*.html")):
        for words in words_in(page):
            if words not in stands:
                first = (likely[words],) if words in likely else ()
                among = chain(first, sources.values())
                stands[words] = any(_matches(words, text) for text in among)
            if not stands[words]:
                near = _near(page, folder.parent)
                yield Failure(folder.name, near, f"words that stand in no article: '{words}'")


def _homes(verdict: Verdict, sources: Sources) -> dict[str, SourceText]:
    """Which article to look into first for some words: else each is looked for in every one."""
    return {
        plain(text.text[parts[0].start : parts[-1].end]): text
        for fact in verdict["facts"]
        if (text := sources.get(fact["source"]))
        for parts in _spans(fact)
        if parts
    }


def _spans(fact: Any, field: str = "") -> list[tuple[Span, ...]]:
    """Where the words of a fact stand, part by part; those of one field, if it is named."""
    return [
        tuple(Span(part["start"], part["end"]) for part in each["parts"])
        for each in fact["evidence"]
        if each["field"].startswith(field)
    ]


def _is_one_of(words: str, spans: list[tuple[Span, ...]], text: SourceText) -> bool:
    return any(match.parts in spans for match in _matches(words, text))


def _matches(words: str, text: SourceText) -> tuple[Match, ...]:
    found = locate(Selector(words), text, frozenset(Label), unique=False)
    return found.matches if isinstance(found, Found) else ()


def _unknown(slug: str, key: str) -> Failure:
    return Failure(slug, key, f"it is published and not in {VERDICT}")


def _near(page: Path, site: Path) -> str:
    return page.parent.relative_to(site).as_posix()
