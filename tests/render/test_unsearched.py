"""What templates keep from search is known to whoever works a search index out again."""

import re
from pathlib import Path

import pytest

from generator.verdict.published import UNSEARCHED
from tests.places import ROOT

TEMPLATES = sorted((ROOT / "generator/render").rglob("*.j2"))
KEPT = re.compile(r'class="([\w -]*)[^<]* data-search-exclude')
CLASSES = frozenset(re.findall(r"\.([\w-]+)", UNSEARCHED))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.stem)
def test_an_element_is_kept_from_search_by_its_class(template: Path) -> None:
    text = template.read_text(encoding="utf-8")
    kept = [frozenset(classes.split()) for classes in KEPT.findall(text)]
    assert len(kept) == text.count("data-search-exclude")
    assert all(classes & CLASSES for classes in kept)
