"""A built site proved again: its verdict against the stored bytes, its pages against both."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.text import SourceText
from generator.tree import Tree, Unreadable
from generator.verdict.comparing import unproved_pages, unproved_words
from generator.verdict.reading import Failure, Proof, data_of, pages_of
from generator.verdict.saying import other_files, unstated
from generator.verdict.searching import unfindable
from generator.verdict.statement import STATEMENT, unlike_statement
from generator.verdict.writing import VERDICT, VERSION, words_digest


class _Broken(Exception):
    """A verdict that cannot be read; the message says why."""


def prove(site: Path, tree: Tree) -> Proof:
    """Prove every fact of a built site again, from the stored articles and nothing else.

    Args:
        site: the folder of the site.
        tree: where `seeds/` is read from; no other file of it is.

    Returns:
        What was proved; whatever cannot be read or does not hold is one of its failures, and no
        exception.
    """
    pages, failures = pages_of(site)
    articles = facts = quotations = briefings = 0
    known: dict[str, Any] = {}
    if failures:
        return Proof(briefings, articles, facts, quotations, tuple(failures))
    for path in sorted(site.glob(f"*/{VERDICT}")):
        slug, briefings = path.parent.name, briefings + 1
        try:
            verdict = _read(site, slug)
            sources, wrong = _sources(slug, verdict, tree)
            failures += wrong
            failures += _facts(slug, verdict, sources)
            own = [page for page in pages if page.address.startswith(f"{slug}/")]
            failures += unproved_words(slug, own, verdict, sources)
            failures += unstated(slug, pages, verdict)
            failures += other_files(site / slug, verdict)
            articles += len(sources)
            facts += len(verdict["facts"])
            quotations += sum(fact["kind"] == "quote" for fact in verdict["facts"])
            known |= verdict["pages"]
        except _Broken as error:
            failures.append(Failure(slug, VERDICT, str(error)))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            failures.append(Failure(slug, VERDICT, f"it cannot be read: {error!r}"))
    proved = {path.parent.name for path in site.glob(f"*/{VERDICT}")}
    failures += unproved_pages(pages, proved)
    failures += unfindable(site, pages, known) if known else ()
    return Proof(briefings, articles, facts, quotations, tuple(failures))


def unlike_itself(site: Path) -> tuple[Failure, ...]:
    """The files of a site that are not as its statement has them; other builders write none."""
    if not (site / STATEMENT).exists():
        return ()
    try:
        return tuple(unlike_statement(site, data_of(site, STATEMENT)))
    except (Unreadable, KeyError, TypeError, ValueError, AttributeError) as error:
        return (Failure("site", STATEMENT, f"it cannot be read: {error}"),)


def _read(site: Path, slug: str) -> dict[str, Any]:
    try:
        verdict = data_of(site, f"{slug}/{VERDICT}")
    except Unreadable as error:
        raise _Broken(f"it cannot be read: {error}") from None
    if not isinstance(verdict, dict) or verdict.get("version") != VERSION:
        raise _Broken(f"it is not a verdict of version {VERSION}")
    if not verdict["facts"]:
        raise _Broken("it proves nothing")
    if verdict["briefing"] != slug:
        raise _Broken(f"it is the verdict on another briefing, '{verdict['briefing']}'")
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
                if words_digest(text.text[part["start"] : part["end"]]) != part["sha256"]:
                    yield Failure(
                        slug,
                        fact["id"],
                        f"other words stand at {part['start']:,}–{part['end']:,} of "
                        f"'{fact['source']}' (`{evidence['field']}`)",
                    )
