"""Characters that no text of a briefing may hold, because a reviewer cannot see what they do."""

import re

_LAST_OF_EACH_PLANE = "".join(
    f"{chr(top - 1)}{chr(top)}" for top in range(0x1FFFF, 0x110000, 0x10000)
)

# C0, DEL, C1, line separators, bidi embeddings, overrides and isolates, surrogates, interlinear
# annotation, object and character replacement, tags, non-characters.
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufdd0-\ufdef\ufff9-\uffff\U000e0000-\U000e007f" + _LAST_OF_EACH_PLANE + "]"
)
REPLACEMENT = "\ufffd"  # itself forbidden: where it stands, something could not be read

_BREAK = re.compile(r"\r\n|\r|\n")


def position(text: str, offset: int) -> tuple[int, int]:
    """The line and column of an offset, both from 1; lines end as YAML 1.2 ends them."""
    line, start = 1, 0
    for found in _BREAK.finditer(text, 0, offset):
        line, start = line + 1, found.end()
    return line, offset - start + 1
