"""A project whose every word of its own is in Georgian letters: what is left in Latin is ours."""

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

import yaml

from tests.trees import DictTree

LETTERS = str.maketrans(
    {chr(at): chr(0x10D0 + (at | 0x20) - ord("a")) for at in (*range(65, 91), *range(97, 123))}
)
WRITTEN = frozenset(
    {
        *("text", "evidence", "exact", "prefix", "suffix", "translation", "title", "question"),
        *("description", "why", "names", "name", "forms", "role", "occasion", "venue", "measure"),
        *("unit", "term", "means", "instead_of", "byline", "answer", "editors", "publication"),
        *("unknown", "words", "withdrawn"),
    }
)
"""The fields whose words are the editors' or an article's."""
REASONED = frozenset({"settled", "inferred", "guessed", "rank"})
"""The fields that give a reason for a name."""
UNITS = frozenset({"percent", "place", "EUR", "USD"})


def disguised(tree: DictTree) -> DictTree:
    """The files of a project with other letters in all that is not a name of the schema."""
    files: dict[str, bytes] = {
        path: data.decode().translate(LETTERS).encode()
        for path, data in tree.contents.items()
        if path.endswith(".txt")
    }
    for path, data in tree.contents.items():
        if path.endswith(".yml"):
            found = yaml.load(data, yaml.CBaseLoader)  # noqa: S506 - nothing but strings
            written = _whole(found)
            if "question" in written:
                written["language"] = "ka"
            for one in written.values() if isinstance(written, dict) else ():
                if isinstance(one, dict) and one.get("file") in files:
                    one["sha256"] = hashlib.sha256(files[one["file"]]).hexdigest()
            files[path] = json.dumps(written, ensure_ascii=False).encode()
    return DictTree(files)


def _whole(value: Any, *, is_written: bool = False) -> Any:
    if isinstance(value, list):
        return [_whole(one, is_written=is_written) for one in value]
    if isinstance(value, Mapping):
        return {
            name: {key: one if key == name else _words(one) for key, one in below.items()}
            if name in REASONED
            else _whole(below, is_written=name in WRITTEN)
            for name, below in value.items()
        }
    return _words(value) if is_written and value not in UNITS else value


def _words(text: str) -> str:
    """Words in other letters; what stands in brackets is markup, but for the words of a link."""
    return "".join(
        _reference(part) if part.startswith("[[") else part.translate(LETTERS)
        for part in re.split(r"(\[\[.*?\]\])", text)
    )


def _reference(mark: str) -> str:
    target, bar, words = mark.partition("|")
    return target + bar + words.translate(LETTERS)
