"""What is kept of each article changes no answer, whatever is edited, and saves the work."""

import hashlib
import json
import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import beside, face, results
from generator.annotated import annotate
from generator.commands.pages import Memories, laid_out
from generator.diagnostics import Diagnostic
from generator.project import ProjectFolder
from generator.render.memory import Memory
from generator.results import AskedSet, Results, answers_so
from generator.rules import RULES, apart
from generator.rules.apart import judge_apart
from generator.settings import read_settings
from tests.trees import DictTree

CASES = Path(__file__).parent / "cases"
SLUG = "elva"
LAYERS = ("checks/base", "examples")
MORE = "briefings/elva/facts/more.yml"
CLAIMS = """
claims:
  - id: fine-not-paid
    source: port
    text: The line had not paid the fine, Ada Lindt said.
    evidence: A spokesman of the line said on Friday that it had not paid the fine
    about: [northern-line, ada-lindt]
  - id: ash-in-water
    source: port
    text: 348 tonnes of ash were in the water.
    evidence: 348 tonnes of ash in the water
relations:
  - {id: no-such-tie, source: port, subject: port-of-elva, predicate: minister-of,
     object: ada-lindt, evidence: The port of Elva fined Northern Line}
figures:
  - {id: fine, source: port, measure: fine, value: 7000, unit: EUR, evidence: "7,000 euros"}
  - {id: traffic, source: traffic-news, measure: traffic, value: 6, unit: percent,
     change: increase, evidence: Traffic grew by 6 percent in spring}
"""
FIELDS = "text translation role measure value unit stance exact by about date why"
OURS = frozenset(FIELDS.split(" "))
IDS = "ada-lindt elva-gazette northern-line port-of-elva northern-link"
WORDS = "not only 17 Elva elva may all first because Monday Northern the nie Xanadu xanadu"


def small_tree() -> DictTree:
    """Four small articles with the registers, and facts of several in one file."""
    base, more = (DictTree.of(CASES / one, "briefings", "seeds") for one in LAYERS)
    return DictTree({**base.contents, **more.contents, MORE: CLAIMS.encode()})


def found(tree: DictTree, slug: str = SLUG, cache: Path | None = None) -> frozenset[Diagnostic]:
    """All that the rules say where each source is judged apart, with what is kept."""
    briefing = annotate(tree, slug, results=Results(cache, slug))
    judge_apart(briefing)
    said = frozenset(each for rule in RULES for each in rule(briefing))
    briefing.results.keep()
    return said


def found_at_once(tree: DictTree) -> frozenset[Diagnostic]:
    """All that the rules say where each has the whole briefing before it."""
    briefing = annotate(tree, SLUG)
    return frozenset(each for rule in RULES for each in rule(briefing))


def edited(tree: DictTree, dice: random.Random) -> DictTree:
    """The files with some words changed in one of them: an article, a register, or facts."""
    paths = sorted(path for path in tree.contents if not path.endswith("briefing.yml"))
    path = dice.choice([MORE if MORE in tree.contents else paths[0], dice.choice(paths)])
    data = tree.contents[path]
    if path.startswith("seeds/"):
        return tree.changed(path, reworded(data.decode(), dice))
    whole = yaml.load(data, yaml.BaseLoader)  # noqa: S506 - strings, lists and dicts only
    for at in dice.sample(places := list(strings(whole)), min(2, len(places))):
        part = whole
        for step in at[:-1]:
            part = part[step]
        is_id = {"by", "about"}.intersection(at[-2:])
        part[at[-1]] = dice.choice(IDS.split(" ")) if is_id else reworded(part[at[-1]], dice)
    return tree.changed(path, json.dumps(whole, ensure_ascii=False))


def strings(part: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where words stand that may be edited."""
    if isinstance(part, str) and OURS.intersection(at[-2:]):
        yield at
    for step, below in part.items() if isinstance(part, dict) else ():
        yield from strings(below, (*at, step))
    for index, below in enumerate(part if isinstance(part, list) else ()):
        yield from strings(below, (*at, index))


def reworded(text: str, dice: random.Random) -> str:
    """A word more, a word less, or two exchanged."""
    words = text.split(" ")
    one, other = dice.randrange(len(words)), dice.randrange(len(words))
    match dice.randrange(3):
        case 0:
            words.insert(one, dice.choice(WORDS.split(" ")))
        case 1 if len(words) > 1:
            del words[one]
        case _:
            words[one], words[other] = words[other], words[one]
    return " ".join(words)


def test_whatever_is_edited_a_kept_result_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(results, "FEWEST", 1)
    dice = random.Random(8)  # noqa: S311 - chosen, not secret
    said = set[str]()
    for number in range(40):
        tree = small_tree()
        for _ in range(number % 4):
            tree = edited(tree, dice)
        monkeypatch.setattr(beside, "processors", lambda processors=1 + number % 2: processors)
        expected = found_at_once(tree)
        assert found(tree, cache=tmp_path) == expected
        said |= {each.rule for each in expected}
    assert "tie-mismatch" in said  # it looks at the registers themselves, so it is not apart
    assert len(said.intersection(rule.name for rule in apart.APART)) > 3


def laid_out_of(
    project: ProjectFolder, cache: Path | None = None, memories: Memories | None = None
) -> Mapping[str, bytes]:
    """The MkDocs project of a project, file by file; empty where something has to be mended."""
    briefings = face.read(project, cache=cache)
    if not face.check(briefings).is_good:
        return {}
    return laid_out(briefings, read_settings(project), memories=memories).contents


def described_anew(tree: DictTree, before: DictTree) -> DictTree:
    """The files, with the digests of the articles that were edited since."""
    for path, data in before.contents.items():
        if path.startswith("seeds/") and tree.contents[path] != data:
            old, new = (hashlib.sha256(each).hexdigest() for each in (data, tree.contents[path]))
            for name, text in tree.contents.items():
                tree = tree.changed(name, text.replace(old.encode(), new.encode()))
    return tree


def test_whatever_is_edited_the_pages_are_those_of_a_cold_run(tmp_path: Path) -> None:
    dice = random.Random(9)  # noqa: S311 - chosen, not secret
    whole = small_tree().contents
    before = DictTree({path: data for path, data in whole.items() if path != MORE})
    for path, data in {**before.contents, "mkdocs.yml": b"plugins: [briefing]\n"}.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    made, memories = set[frozenset[bytes]](), Memories(Memory)
    for number in range(16):
        tree = before
        for _ in range(number % 4):
            tree = edited(tree, dice)
        project = ProjectFolder(tmp_path, described_anew(tree, before).contents)
        expected = laid_out_of(project)
        assert laid_out_of(project, tmp_path, memories) == expected
        made.add(frozenset(expected.values()))
    assert len(made) > 4


class TestTheWorkThatIsSaved:
    """Which sources are judged anew."""

    @pytest.fixture
    def judged(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        """The sources that are judged from here on."""
        seen: list[str] = []
        judge = apart._judged  # noqa: SLF001

        def noting(annotated: Any, part: Any, known: Any) -> Any:
            seen.append(part.seed.record.id)
            return judge(annotated, part, known)

        monkeypatch.setattr(apart, "_judged", noting)
        return seen

    def test_all_the_first_time_and_none_the_second(
        self, judged: list[str], tmp_path: Path
    ) -> None:
        found(small_tree(), cache=tmp_path)
        assert sorted(judged) == ["glos", "letter", "port", "traffic-news"]
        judged.clear()
        found(small_tree(), cache=tmp_path)
        assert judged == []

    def test_the_one_whose_fact_is_edited(self, judged: list[str], tmp_path: Path) -> None:
        tree, path = small_tree(), "briefings/elva/facts/glos.yml"
        found(tree, cache=tmp_path)
        judged.clear()
        found(tree.changed(path, tree.contents[path].decode() + "# seen\n"), cache=tmp_path)
        assert judged == ["glos"]

    def test_all_where_a_name_is_edited(self, judged: list[str], tmp_path: Path) -> None:
        tree, path = small_tree(), "briefings/elva/actors.yml"
        found(tree, cache=tmp_path)
        judged.clear()
        found(tree.changed(path, tree.contents[path].decode() + "# seen\n"), cache=tmp_path)
        assert len(judged) == 4

    def test_all_where_what_was_kept_is_damaged(self, judged: list[str], tmp_path: Path) -> None:
        found(small_tree(), cache=tmp_path)
        (kept,) = tmp_path.iterdir()
        kept.write_bytes(kept.read_bytes().replace(b"asked", b"taken"))
        judged.clear()
        assert found(small_tree(), cache=tmp_path) == found_at_once(small_tree())
        assert len(judged) == 4


def test_an_answer_that_is_another_by_now_does_not_hold() -> None:
    asked = AskedSet({"port", "pier"})
    assert ("port" in asked, "quay" in asked) == (True, False)
    assert answers_so({"port"}, asked.answers)
    assert not answers_so({"port", "quay"}, asked.answers)
    assert not answers_so(set(), asked.answers)
