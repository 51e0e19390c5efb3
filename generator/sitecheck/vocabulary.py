"""What a built page may hold: elements and attributes of our templates and of the theme."""

import re
from collections.abc import Mapping


def names(words: str) -> frozenset[str]:
    """The names in a list that is written with blanks."""
    return frozenset(words.split())


GLOBAL = names("class id lang dir title role tabindex")
"""Attributes that any element may have; `aria-*` and `data-*` as well."""

_BARE = names(
    "article section aside header footer main div p span b strong em i small mark q cite code pre "
    "kbd sub sup ul ol li dl dt dd figure figcaption table thead tbody tr h1 h2 h3 h4 h5 h6 hr br "
    "summary dfn abbr s u del ins nav title desc"
)
_WITH: dict[str, str] = {
    "a": "href rel name",
    "blockquote": "cite",
    "button": "type popovertarget popovertargetaction",
    "details": "open name",
    "div": "popover",
    "form": "action method name",
    "img": "src alt width height loading",
    "input": "type name required placeholder",
    "label": "for",
    "progress": "value max",
    "script": "type",
    "td": "colspan rowspan",
    "th": "colspan rowspan scope",
    "time": "datetime",
    # Pictures made at build time.
    "svg": "viewbox xmlns width height preserveaspectratio",
    "g": "transform",
    "path": "d transform",
    "line": "x1 y1 x2 y2",
    "rect": "x y width height rx ry",
    "circle": "cx cy r",
    "ellipse": "cx cy rx ry",
    "polygon": "points",
    "polyline": "points",
    "text": "x y dx dy text-anchor transform",
    "tspan": "x y dx dy",
}
CONTENT_ELEMENTS = dict.fromkeys(_BARE, frozenset[str]()) | {
    name: names(attributes) for name, attributes in _WITH.items()
}
"""Elements that the content of a page may hold, with the attributes they may have there."""

SHELL = names(
    "html head meta link title script style noscript body input label div header nav a img svg "
    "path form button span main footer ul ol li aside article p details summary dialog h1 h2 h3 "
    "template strong em b i small br hr section kbd code"
)
"""Elements that the theme puts around the content."""

NEVER = names("style srcdoc http-equiv")
"""Attributes that nothing may have: they style, fill or redirect a page from within."""

SCHEMES = frozenset({"http", "https"})
ADDRESSES = names("href src action formaction poster cite data xlink:href")
"""Attributes that hold an address."""

FETCHED = names("src data poster xlink:href action formaction")
"""Attributes whose address a browser asks for by itself, or sends to what a reader writes."""

FOLLOWED = names("canonical alternate prev next author license")
"""Relations of a `<link>` that only a reader or a search engine follows."""

PLAIN_IN_SEARCH = re.compile(
    r"</?(?:p|li|ul|ol|code|pre|strong|em|b|i|h[1-6]|table|thead|tbody|tr|th|td|dl|dt|dd|br|mark)>"
)
"""Tags that the search index may hold, without attributes: search inserts them as they are."""


def may_have(attributes: frozenset[str], name: str) -> bool:
    """Whether an element with these attributes of its own may have another one."""
    return name.lower() in attributes or name in GLOBAL or name.startswith(("aria-", "data-"))


def is_fetched(tag: str, name: str, attributes: Mapping[str, str | None]) -> bool:
    """Whether a browser asks for an address by itself, and not when a reader follows it."""
    if tag == "link":
        return name == "href" and attributes.get("rel") not in FOLLOWED
    return name in FETCHED
