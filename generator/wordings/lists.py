"""Things listed as the language that is spoken lists them."""

from collections.abc import Sequence

from generator.wordings import _


def listed(words: Sequence[str]) -> str:
    """`menu, caption and credit`."""
    if len(words) < 2:
        return "".join(words)
    return _("{several} and {last}").format(several=", ".join(words[:-1]), last=words[-1])
