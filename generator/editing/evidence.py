"""Further words in an entry that is there: one more item of its evidence."""

from typing import Any

from generator.editing.written_file import INDENT, NotEditable, WrittenFile, single_quoted, written
from generator.nodes import Mapping, Node, Scalar, Sequence, as_plain, is_absent
from generator.text import QuoteSelector


def as_yaml(words: QuoteSelector, *, is_in_brackets: bool = False) -> str:
    """How words of an article are written as a value, on one line."""
    if words.prefix or words.suffix:
        pairs = (f"{key}: {single_quoted(value)}" for key, value in _pairs(words).items())
        return f"{{{', '.join(pairs)}}}"
    return single_quoted(words.exact) if is_in_brackets else written(words.exact)


def _pairs(words: QuoteSelector) -> dict[str, str]:
    pairs = {"exact": words.exact, "prefix": words.prefix, "suffix": words.suffix}
    return {key: value for key, value in pairs.items() if value}


def add_evidence(file: WrittenFile, entry: Node, key: str, words: QuoteSelector) -> WrittenFile:
    """The file with some words more in a field of one entry.

    Args:
        file: the file as it is.
        entry: the entry, a node of this file.
        key: the field: `evidence`, or one that is empty.
        words: the words, as they stand in the article.

    Raises:
        NotEditable: the field is written in a way that nothing can be added to.
    """
    if not isinstance(entry, Mapping):
        raise NotEditable(f"{entry.place} is no entry")
    before = entry.get(key)
    had = [] if before is None or is_absent(before) else as_plain(before)
    had = had if isinstance(had, list) else [had]
    more: Any = _pairs(words) if words.prefix or words.suffix else words.exact
    if more in had:
        raise NotEditable(f"{entry.place}: these words are its `{key}` already")
    added = _added(file, entry, key, words)
    expected = [*had, more] if had else more
    if added.is_broken or not _differs_only(file.plain, added.plain, entry, key, expected):
        raise NotEditable(f"{entry.place} is written in an unusual way; add the words by hand")
    return added


def _added(file: WrittenFile, entry: Mapping, key: str, words: QuoteSelector) -> WrittenFile:
    is_in_brackets = file.text[file.stretch(entry.place)[0]] == "{"
    value = as_yaml(words, is_in_brackets=is_in_brackets)
    pair = entry.by_key.get(key)
    if pair is None and is_in_brackets:
        end = file.stretch(entry.place)[1] - 1
        return file.with_words(end, end, f", {key}: {value}")
    if pair is None:
        indent = " " * (entry.pairs[0][0].place.column - 1)
        return file.with_lines(entry.place.end_line, [f"{indent}{key}: {value}"])
    node = pair[1]
    start, end = file.stretch(node.place)
    if is_absent(node):
        colon = file.stretch(pair[0].place)[1] + 1
        return file.with_words(colon, colon, f" {value}")
    if isinstance(node, Sequence) and not is_in_brackets and file.text[start] != "[":
        indent = " " * (node.place.column - 1)
        return file.with_lines(node.place.end_line, [f"{indent}- {value}"])
    if isinstance(node, Sequence):
        ahead = ", " if node.items else ""
        value = as_yaml(words, is_in_brackets=True)
        return file.with_words(end - 1, end - 1, f"{ahead}{value}")
    return _second(file, pair[0], node, words, is_in_brackets=is_in_brackets)


def _second(
    file: WrittenFile, key: Scalar, node: Node, words: QuoteSelector, *, is_in_brackets: bool
) -> WrittenFile:
    """A value that stood alone becomes the first of two."""
    start, end = file.stretch(node.place)
    if is_in_brackets:
        alone = single_quoted(node.value) if isinstance(node, Scalar) else file.text[start:end]
        return file.with_words(start, end, f"[{alone}, {as_yaml(words, is_in_brackets=True)}]")
    if isinstance(node, Mapping) and file.text[start] != "{":
        raise NotEditable(f"{node.place}: write a hyphen before these words first")
    alone = written(node.value) if isinstance(node, Scalar) else file.text[start:end]
    indent = "\n" + " " * (key.place.column - 1 + INDENT)
    start = file.stretch(key.place)[1] + 1
    return file.with_words(start, end, f"{indent}- {alone}{indent}- {as_yaml(words)}")


def _differs_only(before: Any, after: Any, entry: Mapping, key: str, expected: Any) -> bool:
    """Whether two readings of a file are one but for a field of one entry."""
    old = as_plain(entry)
    new = {**old, key: expected}
    return bool(_replaced(before, old, new) == after)


def _replaced(whole: Any, old: Any, new: Any) -> Any:
    if whole == old:
        return new
    if isinstance(whole, dict):
        return {key: _replaced(value, old, new) for key, value in whole.items()}
    if isinstance(whole, list):
        return [_replaced(item, old, new) for item in whole]
    return whole
