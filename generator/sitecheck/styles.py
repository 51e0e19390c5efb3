"""Style sheets: they may colour and arrange, and fetch nothing from another host."""

import re

_COMMENT = re.compile(rb"/\*.*?(?:\*/|\Z)", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})[ \t\r\n\f]?|([^\r\n\f]))")
_DATA = re.compile(r"""url\(\s*("data:(?:image|font)/[^"]*"|'data:(?:image|font)/[^']*'|data:(?:image|font)/[^)'"\s]*)\s*\)""")  # fmt: skip # noqa: E501
_FETCHES = re.compile(
    r"@import|@charset|[a-z0-9+.-]://|//[^\s/]|\bdata:|\bexpression\s*\(|-moz-binding|"
    r"\bbehavior\s*:|javascript:"
)  # fmt: skip


def wrong_styles(data: bytes) -> str:
    """What a style sheet may not hold: other style sheets, foreign addresses, scripts."""
    try:
        text = _COMMENT.sub(b" ", data).decode("utf-8")
    except UnicodeDecodeError:
        return "it is not UTF-8 text"
    plain = _ESCAPE.sub(_character, text).lower()
    found = _FETCHES.search(_DATA.sub("url()", plain))
    return f"it fetches or runs something: {plain[found.start() :][:40]!r}" if found else ""


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else ord(found[2])
    return chr(code) if 0 < code <= 0x10FFFF else "\ufffd"
