"""Versions before 0.1 wrote no `schema` into `briefing.yml`."""

from generator.editing import WrittenFile
from generator.model import SCHEMA, SCHEMA_KEY
from generator.nodes import Mapping, is_absent


def with_schema_number(head: WrittenFile) -> WrittenFile:
    """A `briefing.yml` that names its schema, above its first field."""
    root = head.root
    if not isinstance(root, Mapping) or not root.pairs:
        return head
    pair = root.by_key.get(SCHEMA_KEY)
    if pair is None:
        first = root.pairs[0][0].place.line
        return head.with_lines(first - 1, [f"{SCHEMA_KEY}: {SCHEMA}"])
    if is_absent(pair[1]):
        colon = head.stretch(pair[0].place)[1] + 1
        return head.with_words(colon, colon, f" {SCHEMA}")
    return head
