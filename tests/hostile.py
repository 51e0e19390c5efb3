"""Strings that mean something to Markdown, its extensions, YAML, HTML, Jinja or a browser.

Every field of a briefing may hold any of them, and the reader sees it as it was written.
"""

from pathlib import Path

import yaml

WRITTEN = Path(__file__).with_suffix(".yml").read_text(encoding="utf-8")
_GROUPS: dict[str, dict[str, str]] = yaml.load(WRITTEN, yaml.CSafeLoader)

_LONG = (
    ("long-stars", "*" * 4000),
    ("long-underscores", "_" * 4000),
    ("long-backticks", "`" * 4000),
    ("long-tildes", "~" * 4000),
    ("long-equals", "=" * 4000),
    ("long-carets", "^" * 4000),
    ("long-open-links", "[a" * 2000),
    ("long-brackets", "[" * 2000 + "]" * 2000),
    ("long-images", "![" * 2000),
    ("long-parens", "(" * 2000 + ")" * 2000),
    ("long-quotes", ">" * 500),
    ("long-ampersands", "&" * 4000),
    ("long-entities", "&#60;" * 800),
    ("long-tags", "<b" * 2000),
    ("long-comments", "<!--" * 1000),
    ("long-braces", "{" * 4000),
    ("long-attributes", "{: a" * 1000),
    ("long-backslashes", "\\" * 4000),
    ("long-colons", ":a" * 2000),
    ("long-dollars", "$" * 4000),
    ("long-pipes", "|" * 2000),
    ("long-emphasis", "*a _b " * 700),
    ("long-words", "word " * 800),
    ("long-word", "a" * 4000),
    ("long-hyphens", "a-" * 2000),
    ("long-dots", "1." * 2000),
    ("long-spaces", "a" + " " * 4000 + "b"),
    ("long-no-break-spaces", "\u00a0" * 2000),
    ("long-quotation-marks", "\"'" * 2000),
)

HOSTILE: tuple[tuple[str, str], ...] = (
    *(pair for group in _GROUPS.values() for pair in group.items()),
    *_LONG,
)
"""Pairs of a name and a string; every string may stand in any text field."""

REFUSED_UPSTREAM: tuple[tuple[str, str], ...] = (
    ("null", "a\x00b"),
    ("start-of-text", "\x02"),
    ("stash-inline-marked", "\x02klzzwxh:0001\x03"),
    ("stash-html-marked", "\x02wzxhzdk:0\x03"),
    ("stash-amp-marked", "\x02amp\x03"),
    ("stash-escape-marked", "\x0260\x03script\x0262\x03"),
    ("bell", "\x07"),
    ("backspace", "a\x08b"),
    ("escape-sequence", "\x1b[31mred"),
    ("file-separator", "a\x1cb"),
    ("group-separator", "a\x1db"),
    ("record-separator", "a\x1eb"),
    ("unit-separator", "a\x1fb"),
    ("delete", "a\x7fb"),
    ("c1-control", "a\x80b\x9f"),
    ("surrogate-high", "a\ud800b"),
    ("surrogate-low", "a\udc00b"),
    ("surrogate-pair", "\ud83d\ude00"),
    ("bidi-override", "\u202egnp.exe"),
    ("bidi-override-left", "\u202dwords"),
    ("bidi-embedding", "\u202awords\u202c"),
    ("bidi-embedding-right", "\u202bwords"),
    ("bidi-isolate", "\u2066words\u2069"),
    ("bidi-isolate-right", "\u2067words"),
    ("bidi-isolate-first", "\u2068words"),
)
"""What no text field may hold: decode refuses control and bidi-override characters, surrogates."""
