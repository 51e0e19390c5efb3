"""The pages of a built site compared with what its verdict says that they must show."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from generator.gathering import gathered
from generator.text import Found, Label, Match, QuoteSelector, SourceText, Span, locate
from generator.verdict.published import PublishedPage, one_blank
from generator.verdict.reading import Failure
from generator.verdict.writing import VERDICT

LEFT_OUT = "[…]"  # between the excerpts of an article whose whole text may not be published
Sources = Mapping[str, SourceText]
Verdict = Mapping[str, Any]
Pages = Sequence[PublishedPage]


def unproved_pages(pages: Pages, proved: Collection[str]) -> Iterator[Failure]:
    """Pages that show the words of an article and belong to no briefing with a verdict.

    Args:
        pages: all pages of a site.
        proved: the folders with a verdict.
    """
    for page in pages:
        folder = page.address.partition("/")[0]
        if folder not in proved and page.stored:
            yield Failure(folder, page.folder, f"it shows words that no {VERDICT} proves")


def unproved_words(
    slug: str, pages: Pages, verdict: Verdict, sources: Sources
) -> Iterator[Failure]:
    """All that the pages of one briefing show as a source's words and that its articles lack.

    Args:
        slug: the folder of the briefing in the site.
        pages: the pages in it.
        verdict: what `verify.json` says.
        sources: the stored articles that could be read, by the ids of their sources.
    """
    at = gathered((page.stem, page) for page in pages)
    yield from _quotations(slug, at, verdict, sources)
    yield from _articles(slug, at, sources)
    yield from _sections(slug, pages, verdict, sources)
    yield from _shared(slug, pages, verdict, sources)
    yield from _elsewhere(slug, pages, verdict, sources)


def _quotations(
    slug: str, at: Mapping[str, Pages], verdict: Verdict, sources: Sources
) -> Iterator[Failure]:
    """The published quotations that are not the words of their article."""
    quotes = {fact["id"]: fact for fact in verdict["facts"] if fact["kind"] == "quote"}
    for key, quote in sorted(quotes.items()):
        pages = at.get(f"{slug}/quotes/{key}", ())
        if not pages:
            yield Failure(slug, key, "its page is missing")
        elif quote["source"] in sources:
            for page in pages:
                yield from _quotation(slug, quote, sources[quote["source"]], page)
    for page in chain.from_iterable(at.values()):
        is_among = page.address.startswith(f"{slug}/quotes/")
        if is_among and page.entry not in quotes and page.quotation:
            yield _unknown(slug, page.entry)


def _quotation(slug: str, quote: Any, text: SourceText, page: PublishedPage) -> Iterator[Failure]:
    spans = _spans(quote, "exact")
    shown = page.quotation[:1]
    if not shown:
        yield Failure(slug, quote["id"], "its page shows no quotation")
    for words in (*shown, *_for_machines(page)):
        if not _is_one_of(words, spans, text):
            yield Failure(slug, quote["id"], f"its page has other words: '{words}'")
    for title in page.titles[:1]:
        named = title.removesuffix("#").partition(": ")[2].removesuffix("…").strip()
        if not any(words.startswith(named) for words in (*shown, *page.translated)):
            yield Failure(slug, quote["id"], f"its page has another title: '{title}'")
    hulls = {one_blank(text.text[parts[0].start : parts[-1].end]) for parts in spans}
    for words in page.printed:
        if words not in hulls:
            yield Failure(slug, quote["id"], f"its page prints other words: '{words}'")


def _for_machines(page: PublishedPage) -> Iterator[str]:
    """The words of the quotation that a page is about, in its JSON-LD (schema.org)."""
    for written in page.machines:
        try:
            content = json.loads(written)
            if content.get("@type") == "Quotation":
                yield one_blank(content["text"])
        except (AttributeError, LookupError, RecursionError, TypeError, ValueError):
            yield one_blank(written[:80])  # nothing that stands in an article


def _articles(slug: str, at: Mapping[str, Pages], sources: Sources) -> Iterator[Failure]:
    """The lines of articles that a source's pages do not show as they are stored."""
    parts: dict[str, list[PublishedPage]] = {}
    for stem, found in at.items():
        home, is_part, _ = stem.partition("/by/")
        if is_part:
            parts.setdefault(home, []).extend(found)
    for key, text in sorted(sources.items()):
        pages = at.get(f"{slug}/sources/{key}", ())
        if not pages:
            yield Failure(slug, key, "its page is missing")
        stored = {
            number: one_blank(text.words_at(line)) for number, line in enumerate(text.lines, 1)
        }
        further = parts.get(f"{slug}/sources/{key}", ())
        for number, words in chain.from_iterable(page.lines for page in (*pages, *further)):
            if not _is_of(words, stored.get(number, "")):
                yield Failure(slug, key, f"line {number} is another one: '{words}'")


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


def _sections(slug: str, pages: Pages, verdict: Verdict, sources: Sources) -> Iterator[Failure]:
    """The facts whose own section is missing, or does not show the words that prove them."""
    due = {fact["id"]: fact for fact in verdict["facts"] if fact["kind"] != "quote"}
    shown: dict[str, list[str]] = {}
    for page in pages:
        shown |= page.sections
    for key in sorted({*shown} - {*due, *verdict["absences"]}):
        yield _unknown(slug, key)
    for key in sorted({*due, *verdict["absences"]} - {*shown}):
        yield Failure(slug, key, "no page shows it")
    for key in sorted({*due} & {*shown}):
        fact = due[key]
        if (text := sources.get(fact["source"])) is None:
            continue
        spans = _spans(fact, "evidence")
        if len(shown[key]) < len(spans):
            yield Failure(slug, key, "its page leaves out words that prove it")
        for words in shown[key]:
            if not _is_one_of(words, spans, text):
                yield Failure(slug, key, f"its page has other words: '{words}'")


def _shared(slug: str, pages: Pages, verdict: Verdict, sources: Sources) -> Iterator[Failure]:
    """The cards and lists that show other words for a fact than those that prove it."""
    facts = {fact["id"]: fact for fact in verdict["facts"]}
    for page in pages:
        for key, words in page.shared:
            if key not in facts:
                yield _unknown(slug, key)
                continue
            text = sources.get(facts[key]["source"])
            if text and not _is_one_of(words, _spans(facts[key]), text):
                yield Failure(slug, key, f"{page.folder} has other words: '{words}'")


def _elsewhere(slug: str, pages: Pages, verdict: Verdict, sources: Sources) -> Iterator[Failure]:
    """Words shown as a source's, on any page of the briefing, that stand in no article."""
    stands: dict[str, bool] = {}
    likely = _homes(verdict, sources)
    for page in pages:
        for words in page.theirs:
            if words not in stands:
                first = (likely[words],) if words in likely else ()
                among = chain(first, sources.values())
                stands[words] = any(_matches(words, text) for text in among)
            if not stands[words]:
                yield Failure(slug, page.folder, f"words that stand in no article: '{words}'")


def _homes(verdict: Verdict, sources: Sources) -> dict[str, SourceText]:
    """Which article to look into first for some words: else each is looked for in every one."""
    return {
        one_blank(text.text[parts[0].start : parts[-1].end]): text
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
    found = locate(QuoteSelector(words), text, frozenset(Label), unique=False)
    return found.matches if isinstance(found, Found) else ()


def _unknown(slug: str, key: str) -> Failure:
    return Failure(slug, key, f"it is published and not in {VERDICT}")
