"""A large site's search index in pieces says what the whole one says, and nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.pieces import DOCS, INDEX, LEAST, WORDS, in_pieces, whole
from generator.verdict.reading import pages_of
from generator.verdict.searching import unfindable

TITLE = "The harbour of Elva"
SECTIONS: list[dict[str, Any]] = [
    {"location": "elva/", "title": "Elva", "text": ""},
    {"location": "elva/sources/port/", "title": TITLE, "text": "<p>⌕ Elva's port; Hafen</p>"},
    *(
        {
            "location": f"elva/sources/port/#s_{number}",
            "title": f"Paragraph {number}",
            "text": f"<p>The mayor counts {number:,} ships &amp; żaglowce, harbour-{number}.</p>",
        }
        for number in range(990, 1200)
    ),
]
INDEX_OF_ALL = {"config": {"lang": ["en"], "separator": r"[\s\-&;]+"}, "docs": SECTIONS}


@pytest.fixture
def pieces() -> dict[str, Any]:
    return {path: json.loads(data) for path, data in in_pieces(INDEX_OF_ALL, least=0).items()}


def words_of(pieces: dict[str, Any]) -> dict[str, list[str]]:
    return {
        word: standing
        for path, piece in pieces.items()
        if "/words-" in path
        for word, standing in piece.items()
    }


def test_a_small_index_is_left_whole() -> None:
    assert in_pieces(INDEX_OF_ALL) == {}
    assert whole(INDEX_OF_ALL, str) is INDEX_OF_ALL
    assert len(SECTIONS) < LEAST


def test_all_pieces_together_are_the_index(pieces: dict[str, Any]) -> None:
    assert pieces[INDEX]["docs"] == []
    assert whole(pieces[INDEX], pieces.__getitem__) == INDEX_OF_ALL


def test_a_piece_is_not_larger_than_it_has_to_be(pieces: dict[str, Any]) -> None:
    sizes = {path: len(json.dumps(piece)) for path, piece in pieces.items()}
    assert max(size for path, size in sizes.items() if "/docs-" in path) < 2 * DOCS
    assert max(size for path, size in sizes.items() if "/words-" in path) < 2 * WORDS
    assert sum("/docs-" in path for path in sizes) > 9


def test_a_word_is_told_with_the_sections_and_names_it_stands_in(pieces: dict[str, Any]) -> None:
    words = words_of(pieces)
    assert words["elva"][1] == "0.0.1.0 1.0.4.3"
    assert words["hafen"] == ["", "1.2.1.0"]
    assert words["1199"][0] == "5v.1.4.4"
    assert words["zaglowce"][0].split()[:2] == ["2.7", "1.7"]
    assert sorted(words, key=lambda word: word.encode("utf-16-be")) == list(words)


FORGED = {
    "words-0": ('["', '["1.1 '),
    "docs-1": ("counts", "denies"),
    "list-0": ('["', '["a","'),
    "search_index": ('"table":"', '"table":"#'),
    "more": ("", "[]"),
}


@pytest.mark.parametrize("piece", FORGED)
def test_a_forged_piece_is_named(tmp_path: Path, piece: str) -> None:
    for path, words in pages().items():
        (tmp_path / path).mkdir(parents=True, exist_ok=True)
        (tmp_path / path / "index.html").write_text(f"<article>{words}</article>", encoding="utf-8")
    for path, data in in_pieces(INDEX_OF_ALL, least=0).items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(data)
    built, _ = pages_of(tmp_path)
    known = {one.stem: {"labels": [], "blocks": one.said.digests} for one in built}
    assert not list(unfindable(tmp_path, built, known))
    forged = tmp_path / f"search/{piece}.json"
    old = forged.read_text(encoding="utf-8") if forged.exists() else ""
    forged.write_text(old.replace(*FORGED[piece], 1), encoding="utf-8")
    named = {failure.fact.partition("#")[0] for failure in unfindable(tmp_path, built, known)}
    assert ("elva/sources/port" if piece == "docs-1" else f"search/{piece}.json") in named


def pages() -> dict[str, str]:
    """The words of each page, by its address."""
    found: dict[str, str] = {}
    for section in SECTIONS:
        path, _, key = section["location"].partition("#")
        level = f"h2 id={key}" if key else "h1 id=top"
        words = f"<{level}>{section['title']}</{level[:2]}>{section['text']} "
        found[path] = found.get(path, "") + words
    return found
