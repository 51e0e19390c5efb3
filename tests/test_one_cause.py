"""One cause, one diagnostic: what rests on something refused is not complained about as well."""

import re

import pytest

from generator.annotated import annotate
from tests.falsifying import FACT_FILES, SEEDS, SLUGS, TREE, diagnostics, slug_of
from tests.tiers import in_two_tiers

SLIPS = (
    ("a colon in a text", r"\n    text: (?![\"'])(.)", r"\n    text: So: \1"),
    ("a tab", r"\n    text:", "\n\ttext:"),
    ("a field too far to the left", r"\n    text:", "\n   text:"),
    ("an open bracket", r"\n    about: \[([a-z-]+)", r"\n    about: [[\1"),
    ("a list misspelt", r"\nclaims:", "\nclaim:"),
    ("a field misspelt", r"\n    text:", "\n    txt:"),
)


def rules_of(path: str, content: bytes) -> list[str]:
    return [one.rule for one in diagnostics(annotate(TREE.changed(path, content), slug_of(path)))]


@pytest.mark.parametrize(
    ("path", "pattern", "lie"),
    in_two_tiers(
        ((f"{path}-{name}", path, *slip) for path in FACT_FILES for name, *slip in SLIPS), each=5
    ),
)
def test_a_slip_in_a_fact_file_is_one_diagnostic(path: str, pattern: str, lie: str) -> None:
    text, count = re.subn(pattern, lie, TREE.read(path).decode(), count=1)
    assert count
    assert rules_of(path, text.encode()) in (["yaml-syntax"], ["unknown-field"])


@pytest.mark.parametrize(
    ("encoding", "path"),
    in_two_tiers(
        (
            (f"{encoding}-{path}", encoding, path)
            for encoding in ("utf-16", "utf-16-le")
            for path in FACT_FILES
        ),
        each=6,
    ),
)
def test_a_file_saved_as_utf_16_is_one_diagnostic(path: str, encoding: str) -> None:
    data = TREE.read(path).decode().encode(encoding)
    assert rules_of(path, data) == ["unreadable-file"]


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


@pytest.mark.parametrize("path", in_two_tiers(((path, path) for path in SEEDS), each=5))
def test_an_article_that_is_gone_is_one_diagnostic(path: str) -> None:
    tree = type(TREE)({key: data for key, data in TREE.contents.items() if key != path})
    for slug in SLUGS:
        assert [one.rule for one in diagnostics(annotate(tree, slug))] == ["unreadable-file"]


@pytest.mark.parametrize("path", in_two_tiers(((path, path) for path in SEEDS), each=5))
def test_an_article_that_is_empty_is_one_diagnostic(path: str) -> None:
    for slug in SLUGS:
        found = diagnostics(annotate(TREE.changed(path, "\n"), slug))
        assert [one.message for one in found] == ["the stored article is empty"]


@pytest.mark.parametrize("path", in_two_tiers(((path, path) for path in FACT_FILES), each=3))
def test_a_paragraph_without_a_label_is_one_diagnostic(path: str) -> None:
    text = TREE.read(path).decode()
    longest = max(re.findall(r'"[0-9]+-[0-9]+": body,? ?', text), key=len)
    found = rules_of(path, text.replace(longest, "", 1).encode())
    assert set(found) - {"coverage"} == {"layout"}, found
