"""Words as YAML that an author can paste: it reads back as the same words."""

from generator.nodes import Mapping, Scalar, Sequence, read_nodes


def written(words: str, *, is_in_brackets: bool = False) -> str:
    """A value of a field: bare where that reads back as the same words, else in quotes.

    Args:
        words: the value.
        is_in_brackets: whether it is one of a list in brackets.
    """
    row = f"field: [{words}]\n" if is_in_brackets else f"field: {words}\n"
    document = read_nodes(row.encode(errors="replace"), "")
    root = document.root
    if not document.problems and isinstance(root, Mapping) and len(root.pairs) == 1:
        value = root.pairs[0][1]
        if is_in_brackets and isinstance(value, Sequence) and len(value.items) == 1:
            value = value.items[0]
        if isinstance(value, Scalar) and value.value == words:
            return words
    return quoted(words)


def quoted(words: str) -> str:
    """A value that may stand anywhere, between brackets too."""
    return "'" + words.replace("'", "''") + "'"
