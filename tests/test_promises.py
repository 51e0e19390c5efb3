"""What README and the docs show and count is so: examples are tried, numbers are counted."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import face
from generator.model import FACTS, LISTS, Answer
from generator.project import ProjectFolder
from generator.reporters import as_text
from tests.briefings import REAL, real_tree
from tests.dates import test_prose as dates
from tests.decode.reading import HEAD, read, source
from tests.grounding.test_awkward import CASES
from tests.hostile import HOSTILE
from tests.mutation.making import LEAST
from tests.mutation.test_mutants import SAMPLE
from tests.quantities import test_reading as numbers
from tests.test_hostile_fields import usable
from tests.text.test_vectors import VECTORS

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs/contributing/index.md").read_text(encoding="utf-8")
GUARANTEES = (ROOT / "docs/guarantees.md").read_text(encoding="utf-8")
ARTICLE = f"briefings/{REAL}/facts/wp-egov.yml"
COUNTED = {
    "vectors in English, Polish, Russian and Kazakh": len(VECTORS),
    "vectors in nine languages": len(numbers.vectors()) + len(dates.vectors()),
    "falsehoods of a briefing of five real articles": LEAST,
    "correct but awkward facts": len(CASES),
    "hostile strings": len(HOSTILE),
    "of them into every text field": len(usable()),
}
"""What the guarantees count, by the words behind the number."""
LEFT_OUT = "…"


def blocks(page: str) -> list[str]:
    """The YAML that a page shows, a block each; comments alone are none."""
    found = re.findall(r"^```yaml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    return [block for block in found if yaml.load(block, yaml.CBaseLoader)]  # noqa: S506 - strings


def entries(text: str) -> Iterator[dict[str, Any]]:
    """The entries of a file, every scalar the string that was written."""
    for listed in yaml.load(text, yaml.CBaseLoader).values():  # noqa: S506 - strings
        yield from listed if isinstance(listed, list) else [listed]


def is_excerpt(shown: Any, whole: Any) -> bool:
    """Whether all that is shown stands there; `…` at its end leaves out the rest."""
    if isinstance(shown, dict):
        named = shown.keys() - {LEFT_OUT}
        return named <= whole.keys() and all(is_excerpt(shown[key], whole[key]) for key in named)
    if isinstance(shown, list):
        return all(any(is_excerpt(one, other) for other in whole) for one in shown)
    if isinstance(whole, dict):
        return is_excerpt(shown, whole.get("exact", ""))
    return bool(whole.startswith(shown[:-1]) if shown.endswith(LEFT_OUT) else whole == shown)


@pytest.mark.parametrize("words", COUNTED)
def test_the_guarantees_count_no_more_than_there_is(words: str) -> None:
    promised = re.search(rf"[Mm]ore than ([0-9,]+) {words}", GUARANTEES)
    assert promised, words
    assert int(promised[1].replace(",", "")) <= COUNTED[words]


def test_the_sample_of_falsehoods_is_as_large_as_promised() -> None:
    assert f"A seeded {SAMPLE} run in `make test`" in GUARANTEES


@pytest.mark.parametrize(
    "shown", [entry for block in blocks(README) for entry in entries(block)], ids=lambda e: e["id"]
)
def test_a_fact_in_the_readme_is_one_of_the_briefing(shown: dict[str, Any]) -> None:
    written = real_tree().read(ARTICLE).decode()
    (whole,) = (entry for entry in entries(written) if entry["id"] == shown["id"])
    assert [key for key in shown if not is_excerpt({key: shown[key]}, whole)] == []


def test_the_readme_shows_what_a_changed_letter_is_told(tmp_path: Path) -> None:
    told = re.search(r"^briefings/….*$", README, re.MULTILINE)
    assert told
    slip = real_tree().read(ARTICLE).decode().replace("za nią znaleźć", "za nią znalazć", 1)
    for path, data in real_tree().changed(ARTICLE, slip).contents.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    said = as_text(face.check(face.read(ProjectFolder(tmp_path))))
    place, message = told[0].split(": ", 1)
    name = re.escape(place.split("/")[-1].split(":")[0])
    assert re.search(rf"^\S+/{name}:\d+:\d+: {re.escape(message)}$", said, re.MULTILINE)


@pytest.mark.parametrize("block", blocks(GUIDE), ids=lambda block: block.partition(":")[0])
def test_what_contributors_are_shown_may_be_written(block: str) -> None:
    if block.startswith("- "):
        tried = [{"actors.yml": block}]
    elif block.partition(":")[0] == Answer.plural:
        tried = [{"briefing.yml": f"{HEAD}{block}"}]
    elif block.partition(":")[0] in LISTS:
        tried = [{"facts/a.yml": f"{source()}{block}"}]
    else:  # fields: some kind of fact has them all
        fields = yaml.load(block, yaml.CBaseLoader)  # noqa: S506 - strings
        facts = [{kind.plural: [kind.examples[0] | fields]} for kind in FACTS]
        tried = [{"facts/a.yml": source() + yaml.safe_dump(fact)} for fact in facts]
    assert [] in [[found.message for found in read({**files}).problems] for files in tried]
