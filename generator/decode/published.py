"""The ids that a briefing has published: a promise to those who cite them."""

from generator.tree import Tree

PUBLISHED = "published.txt"


def published_ids(tree: Tree, slug: str) -> tuple[tuple[int, str], ...]:
    """The ids in `published.txt` with their lines; none where nothing was published yet.

    Lines that are blank or begin with `#` are left out.

    Raises:
        Unreadable: the file is there and cannot be read.
    """
    path = f"briefings/{slug}/{PUBLISHED}"
    if path not in tree.files(f"briefings/{slug}", (PUBLISHED,)):
        return ()
    text = tree.read(path).decode("utf-8", "replace")
    lines = ((number, line.strip()) for number, line in enumerate(text.split("\n"), 1))
    return tuple((number, line) for number, line in lines if line and line[0] != "#")
