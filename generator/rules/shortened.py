"""Words of others as a message repeats them."""

MOST = 70  # characters of a sentence or passage


def shortened(words: str) -> str:
    """Their beginning on one line."""
    line = " ".join(words.split())
    return f"{line[:MOST].rstrip()}…" if len(line) > MOST else line
