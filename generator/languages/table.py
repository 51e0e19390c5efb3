"""How the tables of languages are written."""

from collections.abc import Iterable


def listed(words: str) -> frozenset[str]:
    """The words of a string, as a table writes them."""
    return frozenset(words.split())


def declined(endings: str, stems: Iterable[tuple[int, str]]) -> dict[str, int]:
    """Forms to their numbers, each stem with all endings: `{0}y {0}a {0}e`."""
    return {form: number for number, stem in stems for form in endings.format(stem).split()}


def described(table: str) -> dict[str, str]:
    """Words to the code that stands before them: `PL polish pole; ES spanish`."""
    rows = [row.split() for row in table.split(";")]
    return {word: code for code, *words in rows for word in words}
