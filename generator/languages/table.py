"""How the tables of languages are written."""


def listed(words: str) -> frozenset[str]:
    """The words of a string, as a table writes them."""
    return frozenset(words.split())


def described(table: str) -> dict[str, str]:
    """Words to the code that stands before them: `PL polish pole; ES spanish`."""
    rows = [row.split() for row in table.split(";")]
    return {word: code for code, *words in rows for word in words}
