"""What is kept of a file stands for its nodes, and is kept only where nothing is refused."""

from pathlib import Path

import pytest

from generator.nodes import Mapping, Node, Sequence, as_plain, document_of, read_nodes
from generator.results import Results

PATH = "briefings/elva/facts/port.yml"
CLEAN = {
    "lists": "# on top\nsource:\n  id: port\n  layout: {'1': body}\nclaims:\n  - {id: one}\n"
    "  - id: two\n    about: [a, 'b c']\n    text: >-\n      long\n      words\n",
    "one entry for a list": "\ufeffclaims: {id: one, text: żółw}\n",
    "a bare list": "- id: anna\n  names: [Anna]\n- {id: bert}\n",
}
UNKEPT = {
    "a refused value": "claims:\n  - {id: &a one}\n",
    "an absent value": "claims:\n  - {id: one, withdrawn: }\n",
    "a field twice": "claims:\n  - {id: one, id: two}\n",
    "a word alone": "title: Elva\nclaims: [{id: one}]\n",
    "nothing": "{}\n",
    "no YAML": "claims: [\n",
}


def entries(root: Node | None) -> list[Node]:
    """The mappings below the root, and everything beside them."""
    values = [value for _, value in root.pairs] if isinstance(root, Mapping) else [root]
    return [
        entry
        for value in values
        for entry in (value.items if isinstance(value, Sequence) else (value,))
        if entry is not None
    ]


@pytest.mark.parametrize("text", CLEAN.values(), ids=CLEAN)
def test_a_kept_file_has_the_values_and_the_places_of_one_that_is_read(
    text: str, tmp_path: Path
) -> None:
    data = text.encode()
    read = read_nodes(data, PATH)
    for _ in range(2):  # the first time it is kept, the second time it is taken
        results = Results(tmp_path, PATH)
        kept = document_of(data, PATH, results)
        results.keep()
        assert (kept.text, kept.problems) == (read.text, ())
        for mine, theirs in zip(entries(kept.root), entries(read.root), strict=True):
            assert isinstance(mine, Mapping)
            assert isinstance(theirs, Mapping)
            assert mine.place == theirs.place
            assert as_plain(mine) == as_plain(theirs)
            assert mine.get("nothing") is None
            assert mine.pairs == theirs.pairs


@pytest.mark.parametrize("text", UNKEPT.values(), ids=UNKEPT)
def test_where_something_may_have_to_be_said_of_nodes_they_are_there(
    text: str, tmp_path: Path
) -> None:
    results = Results(tmp_path, PATH)
    kept = document_of(text.encode(), PATH, results)
    results.keep()
    assert kept == read_nodes(text.encode(), PATH)
    assert list(tmp_path.iterdir()) == []
