"""Words as YAML that an author can paste: it reads back as the same words."""

from generator.nodes import Mapping, Scalar, read_nodes


def written(words: str) -> str:
    """A value of a field: bare where that reads back as the same words, else in quotes."""
    document = read_nodes(f"field: {words}\n".encode(errors="replace"), "")
    root = document.root
    if not document.problems and isinstance(root, Mapping) and len(root.pairs) == 1:
        value = root.pairs[0][1]
        if isinstance(value, Scalar) and value.value == words:
            return words
    return quoted(words)


def quoted(words: str) -> str:
    """A value that may stand anywhere, between brackets too."""
    return "'" + words.replace("'", "''") + "'"
