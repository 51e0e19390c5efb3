"""No letter and no digit of what is quoted from five real articles can be changed unnoticed.

Every quotation, every piece of evidence and every article is falsified in memory, one character
at a time in each; one falsehood is planted on disk and met by the command that contributors run.
"""

import json
import random
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.annotated import AnnotatedBriefing, annotate
from generator.decode import Record
from generator.diagnostics import Place
from generator.model import Quote, Selector, Source, Unused, walk
from generator.text import Match
from tests.briefings import FIVE, REAL, real
from tests.cli.running import run
from tests.falsifying import (
    FACT_FILES,
    FILES,
    SEEDS,
    TREE,
    diagnostics,
    falsified,
    reduced,
    rewritten,
    slug_of,
    stands_elsewhere,
    true,
    with_lies,
    words_of,
)
from tests.tiers import in_two_tiers


@pytest.fixture(scope="module")
def whole() -> dict[str, AnnotatedBriefing]:
    """The briefings as they are, whole."""
    return {REAL: real()}


def test_the_briefings_are_true_before_anybody_falsifies_them(
    whole: dict[str, AnnotatedBriefing],
) -> None:
    assert whole
    for annotated in whole.values():
        assert diagnostics(annotated) == ()


def test_every_quotation_and_all_evidence_is_looked_for(
    whole: dict[str, AnnotatedBriefing],
) -> None:
    for annotated in whole.values():
        for record in annotated.briefing.records:
            written = [
                value.exact
                for _, value in walk(record.entry)
                if isinstance(value, (Selector, Unused, Quote))
            ]
            found = [
                anchor.selector.exact
                for anchor in annotated.anchors_of.get(record.id, ())
                if anchor.matches
            ]
            assert sorted(written) == sorted(found)


def is_marked(value: Place, places: set[Place]) -> bool:
    """Whether a value is marked, or the words in it that are wrong."""

    def ends(place: Place) -> tuple[tuple[int, int], tuple[int, int]]:
        return (place.line, place.column), (place.end_line, place.end_column)

    start, end = ends(value)
    return any(
        one.path == value.path and start <= ends(one)[0] and ends(one)[1] <= end for one in places
    )


@pytest.mark.parametrize("path", FILES)
def test_one_changed_character_in_any_words_of_a_file_is_refused(path: str) -> None:
    dice = random.Random(path)  # noqa: S311
    lies = {one: falsified(one.written, dice) for one in words_of(true(path), path)}
    text = with_lies(path, lies)
    annotated = annotate(reduced(path).changed(path, text), slug_of(path))
    places = {found.place for found in diagnostics(annotated)}
    lines = text.splitlines()
    for one, lie in lies.items():
        anchor = annotated.anchors[one.anchor]
        assert anchor.selector.exact == lie
        place = anchor.owner.place(anchor.location)
        if anchor.matches:
            assert stands_elsewhere(annotated, anchor), f"not refused: {lie}"
        else:
            assert is_marked(place, places)
            assert json.dumps(lie, ensure_ascii=False) in lines[place.line - 1]


@pytest.mark.parametrize("path", in_two_tiers(((path, path) for path in FILES), each=3))
def test_a_letter_that_only_looks_the_same_is_another_letter(path: str) -> None:
    looks = str.maketrans("aeopcxy", "аеорсху")
    lies = {
        one: one.written[: found.start()]
        + found.group().translate(looks)
        + found.string[found.end() :]
        for one in words_of(true(path), path)
        if (found := re.search("[aeopcxy]", one.written))
    }
    tree = reduced(path).changed(path, with_lies(path, lies))
    annotated = annotate(tree, slug_of(path))
    assert not any(annotated.anchors[one.anchor].matches for one in lies)


@pytest.mark.parametrize("path", in_two_tiers(((path, path) for path in FACT_FILES), each=3))
def test_one_lie_among_truths_is_the_one_that_is_named(path: str) -> None:
    dice = random.Random(path)  # noqa: S311
    one = dice.choice([one for one in words_of(true(path), path) if len(one.written) > 20])
    text = with_lies(path, {one: falsified(one.written, dice)})
    (found,) = diagnostics(annotate(TREE.changed(path, text), slug_of(path)))
    assert (found.place.path, found.place.line) == (path, one.place.line)


@pytest.mark.parametrize(
    ("changes", "path"),
    in_two_tiers(((f"{n}-{path}", n, path) for n in (1, 40) for path in SEEDS), each=3),
)
def test_a_changed_character_in_an_article_is_refused(path: str, changes: int) -> None:
    dice = random.Random(path)  # noqa: S311
    text = lie = TREE.read(path).decode()
    for _ in range(changes):
        lie = falsified(lie, dice)
    described = list(_descriptions(path))
    assert described, "no briefing describes it"
    for record in described:
        tree = reduced(record.path).changed(path, lie)
        annotated = annotate(tree, slug_of(record.path))
        changed = [found for found in diagnostics(annotated) if found.rule == "source-changed"]
        assert [found.place for found in changed] == [record.place(("sha256",))]
        _assert_evidence_fails(true(record.path), annotated, text, lie)


@pytest.mark.parametrize("path", in_two_tiers(((path, path) for path in SEEDS), each=3))
def test_not_even_an_invisible_character_is_added_to_an_article(path: str) -> None:
    text = TREE.read(path).decode()
    middle = len(text) // 2
    for record in _descriptions(path):
        tree = reduced(record.path).changed(path, text[:middle] + "\u200b" + text[middle:])
        found = diagnostics(annotate(tree, slug_of(record.path)))
        assert "source-changed" in {one.rule for one in found}


def _descriptions(path: str) -> Iterator[Record]:
    """The sources whose article lies at a path."""
    for fact_file in FACT_FILES:
        for record, source in true(fact_file).briefing.each(Source):
            if source.file == path:
                yield record


def _assert_evidence_fails(
    before: AnnotatedBriefing, after: AnnotatedBriefing, text: str, lie: str
) -> None:
    """Whatever stood nowhere but on changed characters is refused, on its own line."""
    changed = {at for at, pair in enumerate(zip(text, lie, strict=True)) if pair[0] != pair[1]}
    places = {found.place for found in diagnostics(after)}
    hit = 0
    for was, now in zip(before.anchors, after.anchors, strict=True):
        if before.seeds.by_source[was.source].text.text != text:
            continue
        if all(_holds_one(match, changed) for match in was.matches):
            hit += 1
            assert not now.matches, f"still accepted: {was.selector.exact}"
            assert is_marked(now.owner.place(now.location), places)
    assert hit or len(changed) == 1


def _holds_one(match: Match, changed: set[int]) -> bool:
    return any(not changed.isdisjoint(range(part.start, part.end)) for part in match.parts)


def test_the_command_meets_a_planted_falsehood_and_names_its_line(
    tmp_path: Path, whole: dict[str, AnnotatedBriefing]
) -> None:
    for name in ("briefings", "seeds"):
        shutil.copytree(FIVE / name, tmp_path / name)
    shutil.copy(FIVE / "mkdocs.yml", tmp_path)
    quotes = [pair for annotated in whole.values() for pair in annotated.briefing.each(Quote)]
    dice = random.Random(len(quotes))  # noqa: S311
    record, quote = dice.choice(quotes)
    place = record.place(("exact",))
    file = tmp_path / record.path
    lie = rewritten(file.read_text("utf-8"), place, falsified(quote.exact, dice))
    file.write_text(lie, encoding="utf-8")

    done = run("-C", tmp_path, "check")
    assert done.exit_code == 1, done.stderr
    said = rf"^{re.escape(record.path)}:{place.line}:[0-9]+: error\[quote-not-found\]: "
    assert re.search(said, done.stdout, re.MULTILINE)
    assert done.stdout.endswith("not proved, 1 error to mend\n")
