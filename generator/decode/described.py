"""What the description of a source has to say, as far as the stored article itself tells it."""

import hashlib
from itertools import groupby

from generator.nodes import Mapping, Node, Scalar
from generator.text import SourceText, guessed_layout
from generator.tree import Tree, Unreadable


def told_by_the_article(tree: Tree, node: Node) -> dict[str, str]:
    """Ways out for fields of a source, by field; none where its article cannot be read."""
    file = node.get("file") if isinstance(node, Mapping) else None
    if not isinstance(file, Scalar) or not file.value.startswith("seeds/"):
        return {}
    try:
        data = tree.read(file.value)
        layout = guessed_layout(SourceText.of(data.decode("utf-8")))
    except (Unreadable, UnicodeDecodeError):
        return {}
    ranges = []
    for label, pairs in groupby(layout.items(), lambda pair: pair[1]):
        first, *others = (number for number, _ in pairs)
        key = f"{first}-{others[-1]}" if others else f"{first}"
        ranges.append(f'"{key}": {label}')
    return {
        "sha256": f"write `{hashlib.sha256(data).hexdigest()}`.",
        "layout": f"write `{{{', '.join(ranges)}}}` and correct what is guessed wrong.",
    }
