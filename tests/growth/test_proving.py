"""Words on a site are looked for in their own article, and not in every one."""

from pathlib import Path
from typing import Any

import pytest

from generator.text import SourceText
from generator.text import locate as once
from generator.verdict import comparing
from generator.verdict.reading import pages_of


def looked_for(folder: Path, articles: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """How often words are looked for in an article, where each page shows those of another one."""
    sources: dict[str, SourceText] = {}
    facts: list[dict[str, Any]] = []
    for number in range(articles):
        words = f"Harbour {number} waits for its ships."
        sources[f"s-{number}"] = SourceText.of(f"{words}\n", None, language="en")
        part = {"start": 0, "end": len(words)}
        evidence = [{"field": "evidence", "parts": [part]}]
        facts.append({"id": f"f-{number}", "kind": "claim", "source": f"s-{number}"})
        facts[-1]["evidence"] = evidence
        page = folder / f"sources/s-{number}/index.html"
        page.parent.mkdir(parents=True)
        page.write_text(f"<blockquote class=words>{words}</blockquote>", encoding="utf-8")
    found = list[str]()

    def locate(selector: Any, *more: Any, **named: Any) -> Any:
        found.append(selector.exact)
        return once(selector, *more, **named)

    with monkeypatch.context() as patch:
        patch.setattr("generator.verdict.comparing.locate", locate)
        verdict = {"facts": facts, "absences": []}
        pages, unreadable = pages_of(folder.parent)
        failures = [*unreadable, *comparing.unproved_words(folder.name, pages, verdict, sources)]
    assert not [one for one in failures if "stand in no article" in one.message]
    return len(found)


def test_twice_the_articles_are_twice_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small, large = (looked_for(tmp_path / f"{n}/site", n, monkeypatch) for n in (20, 40))
    assert 0 < large <= 2 * small
