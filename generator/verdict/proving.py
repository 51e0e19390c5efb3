"""A built site proved again: its verdict against the stored bytes, its quotations against both."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from generator.text import Found, Label, Match, Selector, SourceText, Span, locate
from generator.tree import Tree, Unreadable
from generator.verdict.writing import VERDICT, VERSION

WORDS = "blockquote.words:not(.words--translation)"
QUOTATION = f"figure.quotation {WORDS}"
TRANSLATED = "figure.quotation blockquote.words--translation"
MACHINES = 'script[type="application/ld+json"]'
PRINTED = ".around mark.m-quote"


@dataclass(frozen=True, slots=True)
class Failure:
    """Something on a site that is not as the stored articles have it; `fact` names what fails."""

    briefing: str
    fact: str
    message: str

    def __str__(self) -> str:
        return f"{self.briefing}: {self.fact}: {self.message}"


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved again and what was not."""

    briefings: int
    articles: int
    facts: int
    quotations: int
    failures: tuple[Failure, ...]


class _Broken(Exception):
    """A verdict that cannot be read; the message says why."""


def prove(site: Path, tree: Tree) -> Proof:
    """Prove every fact of a built site again, from the stored articles and nothing else.

    Args:
        site: the folder of the site.
        tree: where `seeds/` is read from; no other file of it is.
    """
    failures: list[Failure] = []
    articles = facts = quotations = briefings = 0
    for path in sorted(site.glob(f"*/{VERDICT}")):
        slug, briefings = path.parent.name, briefings + 1
        try:
            verdict = _read(path)
            sources, wrong = _sources(slug, verdict, tree)
            failures += wrong
            failures += _facts(slug, verdict, sources)
            failures += _quotations(site, slug, verdict, sources)
            failures += _elsewhere(site, slug, sources)
            articles += len(sources)
            facts += len(verdict["facts"])
            quotations += sum(fact["kind"] == "quote" for fact in verdict["facts"])
        except (_Broken, KeyError, TypeError, ValueError, AttributeError) as error:
            failures.append(Failure(slug, VERDICT, f"it cannot be read: {error!r}"))
    return Proof(briefings, articles, facts, quotations, tuple(failures))


def _read(path: Path) -> dict[str, Any]:
    verdict = json.loads(path.read_bytes())
    if not isinstance(verdict, dict) or verdict.get("version") != VERSION:
        raise _Broken(f"it is not a verdict of version {VERSION}")
    if not verdict["facts"]:
        raise _Broken("it proves nothing")
    return verdict


def _sources(
    slug: str, verdict: dict[str, Any], tree: Tree
) -> tuple[dict[str, SourceText], list[Failure]]:
    """The articles whose bytes can be read, and what is wrong with any."""
    found: dict[str, SourceText] = {}
    wrong: list[Failure] = []
    for key, source in verdict["sources"].items():
        try:
            data = tree.read(source["file"])
            found[key] = SourceText.of(data.decode("utf-8"), language=source["language"])
        except (Unreadable, UnicodeDecodeError) as error:
            wrong.append(Failure(slug, key, f"{source['file']} cannot be read: {error}"))
            continue
        if hashlib.sha256(data).hexdigest() != source["sha256"]:
            resting = sorted(fact["id"] for fact in verdict["facts"] if fact["source"] == key)
            message = f"{source['file']} is not the article that was checked"
            wrong.append(Failure(slug, key, f"{message}; on it rest {', '.join(resting)}"))
    return found, wrong


def _facts(slug: str, verdict: dict[str, Any], sources: dict[str, SourceText]) -> Iterator[Failure]:
    """The facts whose words no longer stand at their offsets."""
    for fact in verdict["facts"]:
        text = sources.get(fact["source"])
        if not fact["evidence"]:
            yield Failure(slug, fact["id"], "no words are given that prove it")
        if text is None:
            yield Failure(slug, fact["id"], f"its article '{fact['source']}' is missing")
            continue
        for evidence in fact["evidence"]:
            for part in evidence["parts"]:
                if _digest(text.text[part["start"] : part["end"]]) != part["sha256"]:
                    yield Failure(
                        slug,
                        fact["id"],
                        f"other words stand at {part['start']:,}–{part['end']:,} of "
                        f"'{fact['source']}' (`{evidence['field']}`)",
                    )


def _quotations(
    site: Path, slug: str, verdict: dict[str, Any], sources: dict[str, SourceText]
) -> Iterator[Failure]:
    """The published quotations that are not the words of their article."""
    quotes = {fact["id"]: fact for fact in verdict["facts"] if fact["kind"] == "quote"}
    for key, quote in sorted(quotes.items()):
        page = site / slug / "quotes" / key / "index.html"
        if not page.is_file():
            yield Failure(slug, key, "its page is missing")
        elif quote["source"] in sources:
            yield from _page(slug, quote, sources[quote["source"]], page)
    for page in sorted((site / slug / "quotes").glob("*/index.html")):
        if page.parent.name not in quotes and _words(page, QUOTATION):
            yield Failure(slug, page.parent.name, f"it is published and not in {VERDICT}")


def _page(slug: str, quote: dict[str, Any], text: SourceText, page: Path) -> Iterator[Failure]:
    own = [each for each in quote["evidence"] if each["field"] == "exact"]
    spans = [tuple(Span(part["start"], part["end"]) for part in each["parts"]) for each in own]
    shown = _words(page, QUOTATION)[:1]
    if not shown:
        yield Failure(slug, quote["id"], "its page shows no quotation")
    for words in (*shown, *_for_machines(page)):
        if not any(match.parts in spans for match in _matches(words, text)):
            yield Failure(slug, quote["id"], f"its page has other words: '{words}'")
    for title in _words(page, "h1")[:1]:
        named = title.removesuffix("#").partition(": ")[2].removesuffix("…").strip()
        if not any(words.startswith(named) for words in (*shown, *_words(page, TRANSLATED))):
            yield Failure(slug, quote["id"], f"its page has another title: '{title}'")
    hulls = {_plain(text.text[parts[0].start : parts[-1].end]) for parts in spans}
    for words in _words(page, PRINTED):
        if words not in hulls:
            yield Failure(slug, quote["id"], f"its page prints other words: '{words}'")


def _for_machines(page: Path) -> Iterator[str]:
    """The words of the quotation that a page is about, in its JSON-LD (schema.org)."""
    for script in LexborHTMLParser(page.read_text(encoding="utf-8")).css(MACHINES):
        content = json.loads(script.text())
        if content.get("@type") == "Quotation":
            yield _plain(content["text"])


def _elsewhere(site: Path, slug: str, sources: dict[str, SourceText]) -> Iterator[Failure]:
    """Words shown as a source's, on any page of the briefing, that stand in no article."""
    stands: dict[str, bool] = {}
    for page in sorted((site / slug).rglob("*.html")):
        for words in _words(page, WORDS):
            if words not in stands:
                found = (_matches(words, text) for text in sources.values())
                stands[words] = any(found)
            if not stands[words]:
                near = page.parent.relative_to(site).as_posix()
                yield Failure(slug, near, f"words that stand in no article: '{words}'")


def _matches(words: str, text: SourceText) -> tuple[Match, ...]:
    found = locate(Selector(words), text, frozenset(Label), unique=False)
    return found.matches if isinstance(found, Found) else ()


def _words(page: Path, selector: str) -> list[str]:
    """What a reader sees in some elements of a page."""
    nodes = LexborHTMLParser(page.read_text(encoding="utf-8")).css(selector)
    return [_plain(node.text()) for node in nodes]


def _plain(text: str) -> str:
    return " ".join(text.split())


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
