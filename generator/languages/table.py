"""How the tables of languages are written."""


def listed(words: str) -> frozenset[str]:
    """The words of a string, as a table writes them."""
    return frozenset(words.split())
