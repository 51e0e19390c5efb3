"""The verdict on a briefing: for every fact where its words stand, for anybody to prove again."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from generator.anchors import Anchor
from generator.annotated import AnnotatedBriefing
from generator.decode import Record
from generator.editions import History
from generator.model import Fact
from generator.page import Page
from generator.text import Match
from generator.verdict.blocks import markdown_words, stem
from generator.version import __version__

VERDICT = "verify.json"
VERSION = 4
PAGE = ".md"
UNSEARCHED = "\nsearch:\n  exclude: true"
"""What the front matter of a page says that is in no search."""
LIVE = 4_096  # pages; under `briefing serve` most are made again as they were
Stated = Mapping[str, Mapping[str, tuple[str, ...]]]
"""What pages state of each fact, by its id and by the name of what is stated."""


def verdict_page(
    annotated: AnnotatedBriefing,
    rules: Mapping[str, str],
    stated: Stated,
    pages: Iterable[Page],
    history: History,
) -> Page:
    """The file `verify.json` of a briefing.

    It holds the SHA-256 of every article, and for every fact the level of each match, the offsets
    of its parts in code points of the stored text (W3C `TextPositionSelector`), the SHA-256 of
    the stored words there, and all that pages state of it; and for every page its title, and the
    digest of all it says, block by block; and for every other file of ours its SHA-256.

    Args:
        annotated: a briefing that was checked.
        rules: the documentation of every rule that it was checked against.
        stated: what pages state of its facts.
        pages: its pages, its files of data, and the feeds of the site.
        history: from which commits its past was read.
    """
    header = annotated.briefing.header
    facts = sorted(annotated.facts, key=lambda record: record.id)
    whole = {
        "version": VERSION,
        "briefing": annotated.briefing.slug,
        "as_of": header.as_of.text if header else None,
        "generator": __version__,
        "history": _read_from(history),
        "rules": {rule: words_digest(text)[:16] for rule, text in sorted(rules.items())},
        "sources": {
            key: {"file": seed.path, "sha256": seed.sha256, "language": seed.source.language}
            for key, seed in sorted(annotated.seeds.by_source.items())
        },
        "facts": [_fact(annotated, r, stated[r.id]) for r in facts if not r.entry.is_search],
        "absences": {r.id: stated[r.id] for r in facts if r.entry.is_search},
        "pages": {stem(one.path): _page(one) for one in pages if one.path.endswith(PAGE)},
        "files": {
            one.path: words_digest(one.content) for one in pages if not one.path.endswith(PAGE)
        },
    }
    content = json.dumps(whole, ensure_ascii=True, indent=1) + "\n"
    return Page(f"{annotated.briefing.slug}/{VERDICT}", content)


def _read_from(history: History) -> dict[str, Any] | None:
    """The commit that the past was read at, and how much of it is known."""
    if not history.commit:
        return None
    return {"commit": history.commit, "depth": history.depth, "whole": history.is_whole}


@lru_cache(maxsize=LIVE)
def _page(page: Page) -> dict[str, Any]:
    said = markdown_words(page.path, page.content)
    is_searched = UNSEARCHED not in page.content.partition("\n---\n")[0]
    return {
        "title": said.title,
        "labels": sorted(said.labels),
        "blocks": said.digests,
        **({} if is_searched else {"is_searched": False}),
    }


def _fact(annotated: AnnotatedBriefing, record: Record[Fact], stated: object) -> dict[str, Any]:
    evidence = [one for one in annotated.anchors_of.get(record.id, ()) if one.is_evidence]
    return {
        "id": record.id,
        "kind": record.entry.noun,
        "source": record.source,
        "evidence": [_match(annotated, one, match) for one in evidence for match in one.matches],
        "stated": stated,
    }


def _match(annotated: AnnotatedBriefing, anchor: Anchor, match: Match) -> dict[str, Any]:
    text = annotated.seeds.by_source[anchor.source].text
    return {
        "field": ".".join(map(str, anchor.location)),
        "level": match.level.value,
        "parts": [
            {"start": part.start, "end": part.end, "sha256": words_digest(text.words_at(part))}
            for part in match.parts
        ],
    }


def words_digest(text: str) -> str:
    """The SHA-256 of some words; also of words that no file could hold."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
