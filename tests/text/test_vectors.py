"""Every vector of vectors.yml: what stands in a source, what does not, and why not."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.text import Found, QuoteSelector, SourceText, locate

# The base loader leaves every scalar the string that was written.
VECTORS: list[dict[str, str]] = yaml.load(
    (Path(__file__).parent / "vectors.yml").read_text(encoding="utf-8"),
    Loader=yaml.CBaseLoader,  # noqa: S506
)


def names(vectors: list[dict[str, str]]) -> list[str]:
    return [vector["name"] for vector in vectors]


@pytest.mark.parametrize("vector", VECTORS, ids=names(VECTORS))
def test_vector(vector: dict[str, str], articles: dict[str, SourceText]) -> None:
    stored = vector.get("text", "")
    source = (
        articles[vector["seed"]]
        if "seed" in vector
        else SourceText.of(stored, language=vector.get("language", "en"))
    )
    selector = QuoteSelector(vector["exact"], vector.get("prefix", ""), vector.get("suffix", ""))
    located = locate(selector, source, None, unique=vector.get("unique") == "yes")
    if isinstance(located, Found):
        assert {match.level.value for match in located.matches} == {vector["expect"]}
    else:
        assert located.reason.value == vector["expect"]
        assert "word" not in vector or located.word == vector["word"]


def test_every_vector_has_its_own_name() -> None:
    assert len(set(names(VECTORS))) == len(VECTORS)


def test_every_vector_says_what_is_expected() -> None:
    known: set[Any] = {"name", "text", "seed", "language", "exact", "prefix", "suffix"}
    known |= {"unique", "expect", "word"}
    assert all(vector.keys() <= known for vector in VECTORS)
