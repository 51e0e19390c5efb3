"""What is added to a file is text, and everything else in it stays letter for letter."""

from difflib import SequenceMatcher
from itertools import product

import pytest
import yaml

from generator.editing import NotEditable, WrittenFile, add_entry, add_evidence, as_yaml, skeleton
from generator.model import LISTS, Entry
from generator.nodes import Mapping, Sequence
from generator.text import QuoteSelector

ROWS = ("id: new-one", "text: Words")
LISTED = {
    "behind hyphens": "quotes:\n  - id: one # why\n    exact: a\n",
    "flush with its name": "quotes:\n- id: one\n  exact: a\n\nclaims:\n- id: two\n",
    "with blank lines": "quotes:\n\n  - id: one\n\n  - id: two\n\n# behind\nclaims: []\n",
    "a comment of the last entry": "quotes:\n  - id: one\n    # exact: later\n  # of the list\n",
    "in brackets itself": "quotes:\n  - {id: one, exact: 'a # b'}\nclaims:\n",
    "a text of several lines": "quotes:\n  - id: one\n    to: |\n      a\n\n      b\n\nclaims:\n",
    "nothing yet": "# head\nquotes:   # none yet\nclaims:\n  - id: two\n",
    "empty brackets": "claims:\n  - id: two\nquotes: [] # none yet\nevents:\n",
    "no list": "source:\n  id: src\n\n# the end\n",
    "an empty file": "",
    "only a comment": "# to be written\n",
    "no line end": "quotes:\n  - id: one",
    "lines of Windows": "quotes:\r\n  - id: one\r\n\r\nclaims:\r\n  - id: two\r\n",
}


@pytest.mark.parametrize("text", LISTED.values(), ids=LISTED)
def test_an_entry_comes_behind_the_last_one_and_nothing_else_changes(text: str) -> None:
    before = yaml.safe_load(text) or {}
    added = add_entry(WrittenFile("a.yml", text), "quotes", ROWS).text
    after = yaml.safe_load(added)
    assert after.pop("quotes") == [
        *(before.pop("quotes", None) or []),
        yaml.safe_load("\n".join(ROWS)),
    ]
    assert after == before
    lost = [
        text[a:b]
        for kind, a, b, _, _ in SequenceMatcher(None, text, added, autojunk=False).get_opcodes()
        if kind in ("delete", "replace")
    ]
    assert "".join(lost) in ("", "[]")
    assert ("\r\n" in text) == ("\r\n" in added)
    assert added.endswith("\n")


def test_a_bare_list_stays_bare() -> None:
    for text in ("", "# who speaks\n", "- {id: one}\n"):
        added = add_entry(WrittenFile("actors.yml", text), "actors", ROWS, is_bare=True).text
        assert added.startswith(text)
        assert [entry["id"] for entry in yaml.safe_load(added)][-1] == "new-one"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("quotes: [{id: one}]\n", "a.yml:1:9 is a list in brackets; write each of its entries"),
        ("quotes:\n  id: one\n", "a.yml:2:3: write a hyphen before the one entry of `quotes`"),
        ("quotes: [\n", "a.yml:2:1 is to be mended first: "),
        ("{quotes: }", "add the entry by hand"),
        ("just words", "add the entry by hand"),
        ("quotes: words", "write a hyphen before"),
    ],
)
def test_what_no_line_can_be_added_to_is_said(text: str, said: str) -> None:
    with pytest.raises(NotEditable) as refused:
        add_entry(WrittenFile("a.yml", text), "quotes", ROWS)
    assert said in str(refused.value)


@pytest.mark.parametrize(("kind", "text"), list(product(LISTS.values(), ["", "notes: []\n"])))
def test_an_entry_of_any_kind_is_ready_to_be_filled_in(kind: type[Entry], text: str) -> None:
    rows = skeleton(kind, {"id": "new-one"})
    assert max(map(len, rows)) <= 98
    plural = next(plural for plural, listed in LISTS.items() if listed is kind)
    (entry,) = yaml.safe_load(add_entry(WrittenFile("a.yml", text), plural, rows).text)[plural]
    assert {name for name, value in entry.items() if value} == {"id"}
    needed = {name for name, field in LISTS[plural].model_fields.items() if field.is_required()}
    assert needed <= entry.keys() <= LISTS[plural].model_fields.keys()


ENTRIES = {
    "no field": "{0}id: one\n{1}about: [x] # why\n",
    "an empty one": "{0}id: one\n{1}evidence:   # the words\n{1}text: b\n",
    "one text": "{0}id: one\n{1}evidence: a, b\n{1}text: b\n",
    "one in quotation marks": "{0}id: one\n{1}evidence: 'a: \"b\"'   # why\n{1}text: b\n",
    "one with its neighbours": "{0}id: one\n{1}evidence: {{exact: a, prefix: b}}\n{1}text: b\n",
    "a text of two lines": "{0}id: one\n{1}evidence: a\n{1}  b\n{1}text: b\n",
    "a folded text": "{0}id: one\n{1}evidence: >-\n{1}  a\n{1}  b\n{1}text: b\n",
    "a list": "{0}id: one\n{1}evidence:\n{1}  - a\n{1}  - b # why\n{1}text: b\n",
    "a list flush with its name": "{0}id: one\n{1}evidence:\n{1}- a\n{1}text: b\n",
    "a list in brackets": "{0}id: one\n{1}evidence: [a, 'b, c'] # why\n{1}text: b\n",
    "all of it in brackets": "{0}{{id: one, evidence: a}}\n",
    "all of it in brackets, no field": "{0}{{id: one, about: [x]}}\n",
    "all of it in brackets, a list": "{0}{{id: one, evidence: [a], text: b}}\n",
}
WORDS = (QuoteSelector("c: d"), QuoteSelector("c", "b, "), QuoteSelector("it's"))


@pytest.mark.parametrize(("shape", "words"), list(product(ENTRIES.values(), WORDS)))
def test_evidence_is_added_to_what_is_there(shape: str, words: QuoteSelector) -> None:
    text = "claims:\n" + shape.format("  - ", "    ") + "  - id: two # behind\n"
    file = WrittenFile("a.yml", text)
    assert isinstance(file.root, Mapping)
    listed = file.root.get("claims")
    assert isinstance(listed, Sequence)
    added = add_evidence(file, listed.items[0], "evidence", words).text
    before, after = (yaml.safe_load(one)["claims"] for one in (text, added))
    had, has = before[0].pop("evidence", None) or [], after[0].pop("evidence")
    had, has = (one if isinstance(one, list) else [one] for one in (had, has))
    assert has == [*had, yaml.safe_load(as_yaml(words, is_in_brackets=True))]
    assert after == before
    assert all(comment in added for comment in ("# behind", *(["# why"] * ("# why" in text))))


def test_the_same_words_are_not_added_twice() -> None:
    file = WrittenFile("a.yml", "- id: one\n  evidence: a b\n")
    assert isinstance(file.root, Sequence)
    with pytest.raises(NotEditable, match="its `evidence` already"):
        add_evidence(file, file.root.items[0], "evidence", QuoteSelector("a b"))
