"""A rule's docstring taken apart: what it wants, an example of each kind, why, and the way out."""

from dataclasses import dataclass
from inspect import cleandoc


@dataclass(frozen=True, slots=True)
class Documentation:
    """The parts of a docstring; `wrong` and `right` are YAML, empty where there is no example."""

    summary: str
    more: tuple[str, ...]
    wrong: str
    right: str
    why: str
    mend: str


def take_apart(docstring: str) -> Documentation:
    """Read a docstring that is a sentence, paragraphs, `Wrong:`, `Right:`, `Why:` and `Mend:`."""
    first, *rest = cleandoc(docstring).split("\n\n")
    named = {"Wrong": "", "Right": "", "Why": "", "Mend": ""}
    more: list[str] = []
    for paragraph in rest:
        name, colon, text = paragraph.partition(":")
        if colon and name in named:
            is_yaml = text.startswith("\n")
            named[name] = cleandoc(text) if is_yaml else " ".join(text.split())
        else:
            more.append(" ".join(paragraph.split()))
    return Documentation(
        " ".join(first.split()),
        tuple(more),
        named["Wrong"],
        named["Right"],
        named["Why"],
        named["Mend"],
    )
