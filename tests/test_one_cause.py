"""One cause, one diagnostic: what rests on something refused is not complained about as well."""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

import pytest

from generator.annotated import annotate
from tests.briefings import REAL, elva, real
from tests.falsifying import FACT_FILES, SEEDS, SLUGS, TREE, diagnostics, slug_of
from tests.tiers import in_two_tiers

SLIPS = {
    "a colon in a text": (r"\n    text: (?![\"'])(.)", r"\n    text: So: \1", "yaml-syntax"),
    "a tab": (r"\n    text:", "\n\ttext:", "yaml-syntax"),
    "a field too far to the left": (r"\n    text:", "\n   text:", "yaml-syntax"),
    "an open bracket": (r"\n    about: \[([a-z-]+)", r"\n    about: [[\1", "yaml-syntax"),
    "a list misspelt": (r"\nclaims:", "\nclaim:", "unknown-field"),
    "a field misspelt": (r"\n    text:", "\n    txt:", "unknown-field"),
    "a hidden character in a field": (r"\nsource:", "\nso\u202eurce:", "forbidden-character"),
}
"""What is replaced, by what, and what is then said."""
ENCODINGS = ("utf-16", "utf-16-le")
Case = dict[str, str]
"""Some files, each with what is wrong with it."""


def side_by_side(wrongs: Iterable[str]) -> Iterator[tuple[str, Case]]:
    """Every fact file with everything that can be wrong, up to three of five files at once.

    What rests on a file that is wrong stands in the others, and is not complained about.
    """
    wrong = tuple(wrongs)
    for first in range(len(wrong)):
        for some in (FACT_FILES[:3], FACT_FILES[3:]):
            case = {path: wrong[(first + at) % len(wrong)] for at, path in enumerate(some)}
            yield ", ".join(f"{PurePosixPath(at).stem} {name}" for at, name in case.items()), case


def rules_of(path: str, content: bytes) -> list[str]:
    return [one.rule for one in diagnostics(annotate(TREE.changed(path, content), slug_of(path)))]


def rules_by_file(changed: Mapping[str, bytes]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in diagnostics(annotate(type(TREE)({**TREE.contents, **changed}), REAL)):
        found.setdefault(one.place.path, []).append(one.rule)
    return found


def slipped(path: str, pattern: str, lie: str) -> bytes:
    text, count = re.subn(pattern, lie, TREE.read(path).decode(), count=1)
    assert count
    return text.encode()


@pytest.mark.parametrize("case", in_two_tiers(side_by_side(SLIPS), each=4))
def test_a_slip_in_a_fact_file_is_one_diagnostic(case: Case) -> None:
    found = rules_by_file({path: slipped(path, *SLIPS[name][:2]) for path, name in case.items()})
    assert found == {path: [SLIPS[name][2]] for path, name in case.items()}


@pytest.mark.parametrize("case", in_two_tiers(side_by_side(ENCODINGS), each=4))
def test_a_file_saved_as_utf_16_is_one_diagnostic(case: Case) -> None:
    found = rules_by_file({path: TREE.read(path).decode().encode(case[path]) for path in case})
    assert found == {path: ["unreadable-file"] for path in case}


@pytest.mark.parametrize(
    ("slip", "rule"),
    [
        ("waive: {quote-not-found: because}", "unknown-field"),
        ("waive: {quote-not-found: because, cut-word: because}", "unknown-field"),
        ("settled: [{rule: cause-added, why: because}]", "invalid-value"),
        ("inferred: [about]", "invalid-value"),
        ("date: {on: 2024-03-03}", "unknown-field"),
    ],
)
def test_a_part_that_is_written_in_another_way_is_one_diagnostic(slip: str, rule: str) -> None:
    date = "" if slip.startswith("date") else "date: 2022, "
    fact = f"{{id: a-slip, source: port, text: It came., {date}evidence: It came, {slip}}}"
    (found,) = elva(f"events:\n  - {fact}\n").briefing.problems
    assert (found.rule, found.help[:13]) == (rule, "for instance ")


def test_an_id_that_two_share_is_told_once_though_the_other_id_is_missed() -> None:
    path = next(one for one in FACT_FILES if TREE.read(one).count(b"\n  - id: ") > 9)
    text = TREE.read(path).decode()
    cited = next(one.target for one in real().links.all if f"\n  - id: {one.target}\n" in text)
    other = next(id_ for id_ in re.findall(r"\n  - id: (.*)\n", text) if id_ != cited)
    lie = text.replace(f"\n  - id: {cited}\n", f"\n  - id: {other}\n")
    assert rules_of(path, lie.encode()) == ["duplicate-id"]


def test_a_speaker_without_an_entry_is_told_once_in_a_file_whose_publisher_is_missing() -> None:
    path = next(
        one for one in FACT_FILES if re.search(rb"\nquotes:\n  - id: .*\n    by: ", TREE.read(one))
    )
    text = re.sub(r"\n  publisher: .*", "", TREE.read(path).decode(), count=1)
    lie = re.sub(r"\n    by: .*", "\n    by: nobody-known", text)
    assert sorted(rules_of(path, lie.encode())) == ["missing-field", "unknown-reference"]


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("name", ["actors", "projects"])
def test_a_register_that_cannot_be_read_is_one_diagnostic(slug: str, name: str) -> None:
    path = f"briefings/{slug}/{name}.yml"
    tree = type(TREE)(TREE.contents, {path: "it is a symbolic link, and links are not followed"})
    assert [one.rule for one in diagnostics(annotate(tree, slug))] == ["unreadable-file"]


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("name", ["actors", "projects"])
def test_a_slip_in_a_register_is_one_diagnostic(slug: str, name: str) -> None:
    path = f"briefings/{slug}/{name}.yml"
    text = TREE.read(path).decode()
    assert rules_of(path, text.replace("kind: ", "knd: ", 1).encode()) == ["unknown-field"]
    assert rules_of(path, text.replace("names: [", "names: ]", 1).encode()) == ["yaml-syntax"]


@pytest.mark.parametrize("gone", in_two_tiers(((path, path) for path in SEEDS), each=5))
def test_an_article_that_is_gone_is_one_diagnostic_and_an_empty_one_another(gone: str) -> None:
    empty = SEEDS[SEEDS.index(gone) - 1]
    tree = type(TREE)({path: data for path, data in TREE.contents.items() if path != gone})
    found = diagnostics(annotate(tree.changed(empty, "\n"), REAL))
    (other,) = [one for one in found if one.message != "the stored article is empty"]
    assert (len(found), other.rule) == (2, "unreadable-file")


@pytest.mark.parametrize("path", in_two_tiers(((path, path) for path in FACT_FILES), each=3))
def test_a_paragraph_without_a_label_is_one_diagnostic(path: str) -> None:
    text = TREE.read(path).decode()
    longest = max(re.findall(r'"[0-9]+-[0-9]+": body,? ?', text), key=len)
    found = rules_of(path, text.replace(longest, "", 1).encode())
    assert set(found) - {"coverage"} == {"layout"}, found


def test_a_folder_of_articles_that_is_missing_is_one_error() -> None:
    files = {path: data for path, data in TREE.contents.items() if not path.startswith("seeds/")}
    found = {one for slug in SLUGS for one in diagnostics(annotate(type(TREE)(files), slug))}
    assert [(one.place.path, one.rule) for one in found] == [("seeds", "unreadable-file")]


NAMES = ("Gate Nine", "Karl Brenner")
FINED = "evidence: 'fined Northern Line 7,000 euros on 3 March 2022'"
IN_JULY = "date: {date: 2022-07-01, basis: inferred, why: It is then that they meet.}"
TOLD_ONCE = {
    "a name of two words, one of them a number": (
        f"events: [{{id: one, source: port, text: It was at Gate 9., date: 2022-03-03, {FINED}}}]",
        ["'Gate 9' stands neither in the evidence nor in another field"],
    ),
    "two names of two words that nobody registered": (
        f"claims: [{{id: one, source: port, text: At Gate Nine was Karl Brenner., {FINED}}}]",
        [f"'{name}' stands neither in the evidence nor in another field" for name in NAMES],
    ),
    "a reference in single brackets": (
        "sections: [{id: one, title: T, text: 'The port fined it [line-fined].'}]",
        ["'[line-fined]' is not a reference"],
    ),
    "a sentence with a half reference behind one with a whole one": (
        "sections: [{id: one, title: T, text: 'It did [[line-fined]]. It paid [[will-pay].'}]",
        ["'[[will-pay]' is not a reference"],
    ),
    "what is still to come, told as if it had been": (
        f"events: [{{id: one, source: port, text: It paid., evidence: We will pay, {IN_JULY}}}]",
        ["this event is dated 1 July 2022, after its source was published (10 June 2022)"],
    ),
}
"""What is written, and all that is said of it."""


@pytest.mark.parametrize("name", TOLD_ONCE)
def test_what_two_rules_could_say_is_said_once(name: str) -> None:
    written, messages = TOLD_ONCE[name]
    assert [one.message.removeprefix("doubt: ") for one in diagnostics(elva(f"{written}\n"))] == (
        messages
    )
